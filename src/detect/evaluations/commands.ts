// Evaluations that scripts start by command: harnesses and evaluation tools with a command line.
import type { Context } from '../context.ts'
import type { Evaluation, EvaluationData } from './model.ts'

const script = /\.(sh|bash|slurm|sbatch|ps1)$|(^|\/)(Makefile|makefile|GNUmakefile|justfile|Taskfile\.ya?ml)$/
const tools: readonly (readonly [command: RegExp, tool: string])[] = [
  [/(?:^|[\s;&|(])(?:lm_eval|lm-eval|python3? -m lm_eval)\s+(?:run\s+)?(?:--|\\$)/, 'lm-eval-harness'],
  [/(?:^|[\s;&|(])lighteval\s+(?:accelerate|vllm|endpoint|nanotron|--)/, 'lm-eval-harness'],
  [/(?:^|[\s;&|(])deepeval test run\s/, 'deepeval'],
  [/(?:^|[\s;&|(])promptfoo(?:@[\w.]+)? eval\b/, 'promptfoo'],
  [/(?:^|[\s;&|(])inspect eval\s/, 'inspect-ai'],
  [/(?:^|[\s;&|(])oaieval\s/, 'openai-evals'],
]
/** the harness run from its own clone */
const cloned = /(?:^|[\s;&|(])python3? main\.py\b/
const readsTasks = /--tasks[ =]/

export interface Commanded {
  readonly evaluations: readonly Evaluation[]
  /** benchmarks by name: whoever runs them fetches what they are that day */
  readonly data: readonly EvaluationData[]
}

export function commandsIn(context: Context): Commanded {
  const paths = context.fact('paths')
  const found = context.snapshot.files.flatMap(({ path }) => {
    if (!script.test(path) || !/^(application|test|ci)$/.test(paths.classOf(path))) return []
    const text = (context.text(path) ?? '').slice(0, 200_000)
    if (!/lm[_-]eval|lighteval|deepeval|promptfoo|inspect eval|oaieval/.test(text)) return []
    const lines = text.split('\n')
    const harness = text.includes('lm-evaluation-harness') && readsTasks.test(text)
    const at = lines.findIndex((line) => line.length < 1000 && !/^\s*(#|@?echo\b|pip |git )/.test(line) && toolOf(line, harness) !== null)
    const tool = toolOf(lines[at] ?? '', harness)
    if (at < 0 || tool === null) return []
    const tasks = lines.findIndex((line) => readsTasks.test(line))
    return [{ path, line: at + 1, tool, tasks: tasks + 1 }]
  })
  return {
    evaluations: found.map(({ path, line, tool }) => ({
      path,
      line,
      detail: `a script runs ${tool}`,
      how: 'framework' as const,
      tool,
      disabled: false,
      cases: null,
    })),
    data: found.flatMap(({ path, tasks }) => (tasks > 0 ? [{ path, line: tasks, detail: 'benchmarks by name', versioned: false, cases: null }] : [])),
  }
}

const toolOf = (line: string, harness: boolean): string | null =>
  tools.find(([command]) => command.test(line))?.[1] ?? (harness && cloned.test(line) ? 'lm-eval-harness' : null)
