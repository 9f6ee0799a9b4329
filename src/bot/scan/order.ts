// What a scanning thread is asked and what it answers.
import type { Report } from '../../report/report.ts'

export interface Side {
  readonly commit: string
  readonly archive: ArrayBuffer
}

export interface Order {
  /** owner/name */
  readonly repository: string
  /** ISO date */
  readonly asOf: string
  readonly head: Side
  /** where the comparison starts, and the tip of the target branch, whose policy holds; null judges the head by itself */
  readonly change: { readonly base: Side; readonly tip: Side } | null
  /** most bytes of the unpacked files */
  readonly unpacked: number
}

export type Answer =
  | { readonly kind: 'report'; readonly report: Report }
  /** the repository's mistake (a broken policy, an archive over the caps): a sentence for its people */
  | { readonly kind: 'refused'; readonly sentence: string }
  /** ours */
  | { readonly kind: 'fault'; readonly sentence: string; readonly trace: string }
