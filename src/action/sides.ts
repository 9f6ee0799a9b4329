// Which trees a run judges: the head, where its comparison starts, and the tip of the target branch, whose policy holds.
// They are read from git's objects; what a shallow clone lacks comes from GitHub. Nothing is checked out.
import { Readable } from 'node:stream'
import type { ChangeSides } from '../config/load.ts'
import { UsageError } from '../errors.ts'
import type { GitHub } from '../github/port.ts'
import { directorySnapshot } from '../snapshot/directory.ts'
import { gitText } from '../snapshot/git.ts'
import { type BlobStore, gitTreeSnapshot, mergeBase, openBlobs } from '../snapshot/git-tree.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { tarballSnapshot } from '../snapshot/tarball.ts'
import type { Event } from './event.ts'

export type Sides = ChangeSides | { readonly head: Snapshot; readonly base: null }

/** `wanted` is the input base: it counts outside pull requests only. Throws a UsageError where the target branch cannot be read: its policy would be unknown. */
export async function chooseSides(workspace: string, event: Event, wanted: string, github: GitHub): Promise<Sides> {
  const trees = treeReader(workspace, github)
  if (event.kind === 'commit') return commitSides(workspace, wanted, trees)
  const commits = commitsOf(workspace, event) ?? (await commitsByApi(event, github))
  const tip = await trees.read(commits.tip)
  const base = commits.base === commits.tip ? tip : await trees.read(commits.base)
  return { tip, base, head: await trees.read(commits.head) }
}

interface Commits {
  readonly head: string
  readonly base: string
  readonly tip: string
}

/** From what the clone knows: the merge base; else the parents of the test-merge commit, which a shallow clone still names. */
function commitsOf(workspace: string, event: Exclude<Event, { kind: 'commit' }>): Commits | null {
  if (event.kind === 'merge-group') return { head: event.headSha, base: event.baseSha, tip: event.baseSha }
  const from = mergeBase(workspace, event.baseSha, event.headSha)
  if (from) return { head: event.headSha, base: from, tip: event.baseSha }
  const merge = gitText(workspace, ['rev-parse', '--verify', '--quiet', 'HEAD'])?.trim()
  const [target, source] = [...(gitText(workspace, ['cat-file', 'commit', 'HEAD'])?.matchAll(/^parent ([0-9a-f]{40})$/gm) ?? [])].map((it) => it[1])
  return merge && target && source === event.headSha ? { head: merge, base: target, tip: target } : null
}

async function commitsByApi(event: Exclude<Event, { kind: 'commit' }>, github: GitHub): Promise<Commits> {
  const base = await github.mergeBase(event.baseSha, event.headSha).catch((cause: unknown) => unreadable(cause))
  return { head: event.headSha, base, tip: event.baseSha }
}

async function commitSides(workspace: string, wanted: string, trees: TreeReader): Promise<Sides> {
  const head = directorySnapshot(workspace)
  if (wanted === 'auto' || wanted === 'none' || !head.commit) return { head, base: null }
  const tip = gitTreeSnapshot(workspace, wanted, trees.blobs)
  return { head, tip, base: await trees.read(mergeBase(workspace, wanted, head.commit) ?? wanted) }
}

interface TreeReader {
  readonly blobs: BlobStore
  read(commit: string): Promise<Snapshot>
}

function treeReader(workspace: string, github: GitHub): TreeReader {
  const blobs = openBlobs(workspace)
  const has = (commit: string) => gitText(workspace, ['cat-file', '-t', `${commit}^{tree}`]) !== null
  return {
    blobs,
    async read(commit) {
      if (has(commit)) return gitTreeSnapshot(workspace, commit, blobs)
      const archive = await github.tarball(commit).catch((cause: unknown) => unreadable(cause))
      return tarballSnapshot(Readable.from([Buffer.from(archive)]), { commit })
    },
  }
}

function unreadable(cause: unknown): never {
  const error = new UsageError(
    'The commits of this change cannot be read, so its policy and the comparison are missing.',
    'Check out with fetch-depth: 0.',
  )
  error.cause = cause
  throw error
}
