// What becomes of the scores: kept run by run, overwritten by the next run, or printed.
import type { Context } from '../context.ts'
import { conditionAt } from '../tracing/condition.ts'
import type { Kept } from './model.ts'

/** Runs of these are kept by the tool, each with its name or time. */
const platforms =
  /^(langsmith|langsmith-evaluation|mlflow|mlflow-evaluation|phoenix|phoenix-evaluation|braintrust|autoevals|opik|opik-evaluation|weave|langfuse|trulens|evidently|openai-evals|openai)$/
/** by hand for users of a library: `evaluate(…, azure_ai_project=…)` */
const remote = /azure_ai_project\s*=\s*(?!None\b)\w|DiskBasedReportingConfiguration|AzureStorageReportingConfiguration|\bexecutionName\b/

const moment =
  /timestamp|strftime|isoformat|toISOString|Date\.now|datetime|date_?str|\bnow\b|time\.time|run_?(id|name|dir|number)|experiment_?(id|name)?|exp_?(id|name)|uuid|\bversion\b|DateTime\.(Utc)?Now|commit|LocalDateTime|Instant\.now|time\.Now/i
const interpolated = /\{[^{}\n]{0,80}\}|\$\{[^{}\n]{0,80}\}|%s|" \+|' \+|\+ "|\+ '|\.format\(|os\.path\.join\(|Path\(|\/ f?["']/
const resultName = /result|score|report|eval|metric|output|summary|log|experiment|run|benchmark|predictions|answers/i
const writes =
  /\.to_(csv|json|parquet|excel|sql)\(|json\.dump\(|\bopen\([^\n]{0,200}["'][wa]b?\+?["']|writeFile(Sync)?\(|write_text\(|csv\.(writer|DictWriter)|StreamWriter|File\.(WriteAll\w+|Open)|Files\.write|os\.(WriteFile|Create)\(|jsonlines\.open|appendFile|push_to_hub\(|save_to_disk\(|\.savefig\(|output_path|--output\b|upload_file/
const appends = /\bopen\([^\n]{0,200}["']a\+?["']|appendFile|mode=["']a["']|INSERT INTO|\.insert(_one|_many)?\(|session\.add\(/
const prints =
  /\bprint\(|console\.(log|table)\(|Console\.Write|System\.out\.print|fmt\.Print|\blogger\.info\(|st\.(write|dataframe|metric)\(|\.show\(|display\(/
const extension = /\.(jsonl?|csv|md|html?|xlsx|parquet|txt|ya?ml|pkl|db|sqlite)\b/i

/** How the scores of an evaluation file are kept, best first. */
export function resultsIn(path: string, text: string, context: Context): Kept[] {
  const found: Kept[] = []
  const program = context.fact('program')
  const source = program.file(path)
  const add = (line: number, keeping: Kept['keeping'], detail: string, optional = false) => found.push({ path, line, keeping, detail, optional })
  if (program.relevant.includes(path)) {
    for (const { rule, expr, place } of program.ruled(path)) {
      const { role } = rule.symbol
      const tool = rule.signature.components[0]?.name ?? rule.signature.id
      if ((role === 'eval' || role === 'redteam') && (platforms.test(rule.signature.id) || platforms.test(tool)))
        add(expr.line, 'per-run', `${rule.signature.title} keeps every run`)
      if (role === 'tracker' && source) {
        const state = conditionAt(place, expr.line, program)
        add(expr.line, 'per-run', `scores go to ${rule.signature.title}`, state !== 'on')
      }
    }
  }
  const lines = text.split('\n')
  const times = new Set<string>()
  for (const [at, line] of lines.entries()) {
    if (line.length > 2000 || /^\s*(#|\/\/|\*)/.test(line)) continue
    const assigned = /^[\s"]*(?:const|let|var|val|string)?\s*(\w+)(?:\s*:\s*\w+)?\s*=\s*(.+)$/.exec(line)
    if (assigned?.[1] && moment.test(assigned[2] ?? '') && /now|time\.time|strftime|isoformat|toISOString|uuid|Date/i.test(assigned[2] ?? ''))
      times.add(assigned[1])
    if (remote.test(line)) add(at + 1, 'per-run', 'every run is kept by its name')
    else if (isRunPath(line, times)) add(at + 1, 'per-run', 'a file or folder for every run')
    else if (appends.test(line) && resultName.test(line) && /\.(jsonl|csv|tsv|db|sqlite)\b|insert|session\.add/i.test(line))
      add(at + 1, 'per-run', 'each run is added to a record')
  }
  const write = lines.findIndex((line) => line.length < 2000 && writes.test(line) && !/^\s*(#|\/\/)/.test(line))
  if (write >= 0) add(write + 1, 'overwritten', 'the next run replaces the scores')
  const print = lines.findIndex((line) => line.length < 2000 && prints.test(line) && !/^\s*(#|\/\/)/.test(line))
  if (print >= 0) add(print + 1, 'printed', 'scores are printed')
  return found
}

function isRunPath(line: string, times: ReadonlySet<string>): boolean {
  if (!interpolated.test(line) || !resultName.test(line)) return false
  const holes = line.match(/\$?\{[^{}\n]{0,80}\}|\+\s*\w+|["']\s*%\s*\w+/g) ?? []
  const named = holes.some((hole) => moment.test(hole) || [...times].some((time) => new RegExp(`\\b${time}\\b`).test(hole)))
  if (!named) return false
  if (extension.test(line) || /dir|folder|path|file|Path\(|open\(/i.test(line)) return true
  return /\b\w*name\s*=/i.test(line) && holes.some((hole) => /time|stamp|now|date|uuid/i.test(hole))
}

/** Results of several runs kept side by side in the repository: the same file in three or more folders, or one file per run. */
export function keptRuns(context: Context): Kept | null {
  const paths = context.fact('paths')
  const groups = new Map<string, string[]>()
  for (const { path, kind } of context.snapshot.files) {
    if (kind !== 'file' || !/\.(jsonl?|csv)$/i.test(path) || ['vendored', 'generated', 'docs'].includes(paths.classOf(path))) continue
    const parts = path.split('/')
    const [name = '', run = ''] = [parts.at(-1), parts.at(-2)]
    const [holder = ''] = parts.slice(-3, -2)
    if (/result|evaluation|experiment|runs?$|scores/i.test(holder) && /result|summary|metric|score|eval/i.test(name) && run !== '')
      push(groups, `${parts.slice(0, -2).join('/')}//${name}`, path)
    if (/^(evaluations?|eval_?results|eval_?runs|experiment_?results)$/i.test(run)) push(groups, `${parts.slice(0, -1).join('/')}/*`, path)
  }
  const dated = (files: readonly string[]) => files.filter((path) => /\d/.test(path.slice(path.lastIndexOf('/') + 1))).length * 2 > files.length
  const runs = [...groups]
    .filter(([key, files]) => files.length >= 2 && (!key.endsWith('/*') || dated(files)))
    .sort((a, b) => b[1].length - a[1].length)[0]
  const first = runs?.[1][0]
  return first && runs
    ? { path: first, line: 1, keeping: 'per-run', optional: false, detail: `results of ${runs[1].length} runs are kept side by side` }
    : null
}

function push(map: Map<string, string[]>, key: string, path: string): void {
  const list = map.get(key)
  if (list) list.push(path)
  else map.set(key, [path])
}
