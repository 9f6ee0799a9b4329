/** Caps on what one scan reads. What is cut becomes a notice. Bytes and counts. */
export interface Limits {
  readonly files: number
  readonly fileBytes: number
  readonly totalBytes: number
  /** folders inside folders */
  readonly depth: number
  /** characters of a path */
  readonly pathLength: number
}

export const limits: Limits = {
  files: 200_000,
  fileBytes: 5_000_000,
  totalBytes: 1_500_000_000,
  depth: 64,
  pathLength: 4_096,
}
