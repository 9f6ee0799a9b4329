// The read-only view of a repository's files at one commit. Everything that judges reads through it and nothing else.

export interface FileEntry {
  /** relative to the repository root, with `/` */
  readonly path: string
  /** bytes */
  readonly size: number
  readonly kind: 'file' | 'executable' | 'symlink' | 'submodule'
  /** names the content where the source knows it (git's blob id): equal ids are equal bytes */
  readonly oid?: string
}

/** Why a file's content cannot be had. It becomes a notice of the report and lowers coverage where it matters. */
export interface Skipped {
  readonly skipped: string
}

export interface Snapshot {
  /** sorted by path; symlinks and submodules are listed and never followed */
  readonly files: readonly FileEntry[]
  /** commit the files belong to, 40 hex digits, or null where there is none */
  readonly commit: string | null
  /** owner/name where known */
  readonly repository: string | null
  read(path: string): Uint8Array | Skipped
  /** what could not be listed at all (caps, unreadable folders) */
  readonly notices: readonly Notice[]
}

export interface Notice {
  readonly kind: string
  readonly path: string | null
  readonly because: string
}

export const isSkipped = (content: Uint8Array | Skipped): content is Skipped => !(content instanceof Uint8Array)

export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
