/** Caps on what one scan reads. What is cut becomes a notice. Bytes and counts. */
export interface Limits {
  readonly files: number
  readonly fileBytes: number
  readonly totalBytes: number
  /** text that is read, in bytes of the files: the smallest first */
  readonly textBytes: number
  /** code that is parsed, in characters: a source model takes some fifty times as much memory */
  readonly codeLength: number
  /** folders inside folders */
  readonly depth: number
  /** characters of a path */
  readonly pathLength: number
}

export const limits: Limits = {
  files: 200_000,
  fileBytes: 5_000_000,
  totalBytes: 1_500_000_000,
  textBytes: 200_000_000,
  codeLength: 24_000_000,
  depth: 64,
  pathLength: 4_096,
}
