// What a scanning thread is asked and what it answers.
import type { FilePlace } from '../../github/port.ts'
import type { Outcome } from '../../render/outcome.ts'

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
  | { readonly kind: 'report'; readonly report: Outcome }
  /** the repository's mistake (a broken policy, an archive over the caps): a sentence for its people */
  | { readonly kind: 'refused'; readonly sentence: string }
  /** ours */
  | { readonly kind: 'fault'; readonly sentence: string; readonly trace: string }

/** The text of a preset in another repository of the owner, null where there is none. */
export type FileOf = (place: FilePlace) => Promise<string | null>

export type ToThread =
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'file'; readonly id: number; readonly text: string | null; readonly failed: string | null }

export type FromThread = Answer | { readonly kind: 'wanted'; readonly id: number; readonly place: FilePlace }
