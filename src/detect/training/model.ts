// What is known of training and fine-tuning. Neutral: nothing here knows a check.
import type { Context, Evidence } from '../context.ts'
import type { State } from '../tracing/condition.ts'

export interface Run extends Evidence {
  /** the library, tool or service that trains */
  readonly tool: string
  /** pretrained weights are adapted, a model starts from nothing, or either by a setting */
  readonly starts: readonly ('pretrained' | 'scratch')[]
  /** weights stay with a provider */
  readonly hosted: boolean
  /** a trainer of Transformers or built on it, with its defaults */
  readonly trainer: boolean
}

/** Where hyperparameters stand. code: constants in a program; notebook: cells. */
export interface Hyperparameters extends Evidence {
  readonly where: 'config' | 'defaults' | 'launch' | 'code' | 'notebook'
}

export interface Base extends Evidence {
  readonly model: string | null
  readonly pinned: boolean
}

export interface Source extends Evidence {
  readonly versioned: boolean
}

/** A tracker of experiments; `default` is what a library does on its own. */
export interface Tracker extends Evidence {
  readonly tool: string
  readonly state: State | 'default'
}

export interface Artifact extends Evidence {
  readonly to: 'registry' | 'local' | 'provider'
  readonly state: State
}

export interface Seed extends Evidence {
  readonly of: 'training' | 'split' | 'default'
}

/** scheduled: by time or event; orchestrated: as steps of a pipeline; manual: a job of CI that someone starts. */
export interface Retraining extends Evidence {
  readonly how: 'scheduled' | 'orchestrated' | 'documented'
}

/** A text that belongs to training: code, its imports, its launchers, its configurations. */
export interface Part {
  readonly path: string
  readonly kind: 'core' | 'import' | 'importer' | 'config' | 'launcher'
  /** comments blanked */
  readonly lines: readonly string[]
}

export type Lookup = (parts: readonly Part[], pattern: RegExp) => Evidence[]

/** Lines of the parts that match, the first of each file. */
export const linesMatching = (parts: readonly Part[], pattern: RegExp, detail: string): Evidence[] =>
  parts.flatMap(({ path, lines }) => {
    const at = lines.findIndex((line) => line.length < 2000 && pattern.test(line))
    return at < 0 ? [] : [{ path, line: at + 1, detail }]
  })

export function partOf(path: string, kind: Part['kind'], context: Context): Part {
  const text = (context.text(path) ?? '').slice(0, 3_000_000)
  const lines = path.endsWith('.ipynb') ? codeOfNotebook(text.split('\n')) : text.split('\n')
  const hash = /\.(py|ipynb|sh|ya?ml|toml|cfg|slurm|sbatch)$|Makefile$|Dockerfile/.test(path)
  const directive = /^\s*#\s*(SBATCH|PBS|\$ -)/
  return { path, kind, lines: lines.map((line) => (hash && /^\s*"?\s*#/.test(line) && !directive.test(line) ? '' : line)) }
}

/** Source lines of code cells as they stand in the file; texts and outputs blanked. */
function codeOfNotebook(lines: readonly string[]): string[] {
  let isCode = false
  let inSource = false
  return lines.map((line) => {
    const cell = /^\s*"cell_type":\s*"(\w+)"/.exec(line)?.[1]
    if (cell !== undefined) isCode = cell === 'code'
    if (/^\s*"source":\s*\[/.test(line)) inSource = true
    else if (inSource && /^\s*\]/.test(line)) inSource = false
    else if (inSource && isCode) return line.replace(/\\"/g, '"')
    return ''
  })
}
