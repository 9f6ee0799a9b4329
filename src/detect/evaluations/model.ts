// What is known of the evaluation of a system's answers. Neutral: nothing here knows a check.
import type { Evidence } from '../context.ts'

/**
 * framework: a library's evaluation run; configuration: a tool's own file (promptfoo, evaluation flows); judge: a model that grades;
 * metric: a script that computes scores; live-test: tests of the real model's answers; loss: training or validation loss alone.
 */
export type How = 'framework' | 'configuration' | 'judge' | 'metric' | 'live-test' | 'loss'

export interface Evaluation extends Evidence {
  readonly how: How
  /** canonical name of the library or tool, or null for code of the repository's own */
  readonly tool: string | null
  /** skipped, disabled or never run */
  readonly disabled: boolean
  /** number of labelled cases where it is known; null elsewhere */
  readonly cases: number | null
  /** further lines of the file that score */
  readonly also?: readonly number[]
}

export interface EvaluationData extends Evidence {
  /** in the repository, or fetched by a revision */
  readonly versioned: boolean
  /** null where it is not known */
  readonly cases: number | null
}

/** per-run: two runs can be compared afterwards; overwritten: the next run replaces them; printed: gone with the console */
export type Keeping = 'per-run' | 'overwritten' | 'printed'

export interface Kept extends Evidence {
  readonly keeping: Keeping
  /** only with a setting that is off as shipped */
  readonly optional: boolean
}

/** Bias, fairness or toxicity: measured by an evaluation, or one item of a rubric. */
export interface BiasMention extends Evidence {
  readonly measured: boolean
}

export interface SourceText {
  readonly path: string
  readonly text: string
  /** comments blanked */
  readonly lines: readonly string[]
}

export const fewest = 5
