import type { Catalogue } from '../catalogue/load.ts'
import type { Parsers } from '../languages/parsers.ts'
import type { Limits } from '../snapshot/limits.ts'
import type { Notice, Snapshot } from '../snapshot/snapshot.ts'
import type { Facts } from './facts.ts'

/** What a detector may look at. Facts are computed once, when first asked for; a detector that throws makes every fact that needs it throw the same error. */
export interface Context {
  readonly snapshot: Snapshot
  readonly catalogue: Catalogue
  readonly parsers: Parsers
  /** ISO date of the judgement (expiry, retired models); an input, never the clock */
  readonly asOf: string
  readonly limits: Limits
  /** the file's text (UTF-8, or UTF-16 with a byte order mark), or null where it cannot be had (missing, too large, binary); decoded once */
  text(path: string): string | null
  fact<K extends keyof Facts>(name: K): Facts[K]
  /** what went wrong so far: files that someone asked for and could not have, detectors that failed */
  notices(): readonly Notice[]
}

/** Where something was seen. */
export interface Evidence {
  readonly path: string
  /** 1-based */
  readonly line: number
  readonly endLine?: number
  /** one short clause, made of our words and the names of code */
  readonly detail: string
  readonly kind?: string
}

/** The kind of a place that supports nothing: something was looked for there and not found. */
export const lookedAt = 'looked-at'
