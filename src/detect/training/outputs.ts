// What comes out of a run and where it is kept: metrics in a tracker, the model in a registry or a folder.
import type { SourceFile } from '../../languages/source-model.ts'
import { walkExpressions } from '../../languages/walk.ts'
import type { Context } from '../context.ts'
import { conditionAt, type State } from '../tracing/condition.ts'
import type { Artifact, Part, Run, Tracker } from './model.ts'

const trackers: readonly (readonly [tool: string, name: RegExp])[] = [
  ['wandb', /wandb/i], ['mlflow', /mlflow/i], ['comet', /comet(_?ml)?/i], ['neptune', /neptune/i], ['clearml', /clearml/i], ['tensorboard', /tensorboard/i],
  ['aim', /\baim\b/i], ['swanlab', /swanlab/i], ['dvclive', /dvclive/i], ['trackio', /trackio/i], ['azure-ml', /azure_?ml/i],
] // biome-ignore format: a table

const toolNamed = (text: string): string | null => trackers.find(([, name]) => name.test(text))?.[0] ?? null

/** `wandb_project: x`, `report_to: wandb`, `use_wandb: true`, a logger component */
const configured =
  /^\s*["']?(wandb_project|mlflow_tracking_uri|mlflow_experiment_name|comet_project_name|swanlab_project|report_to|logger|log_with|trackers?|use_(wandb|mlflow|tensorboard|swanlab)|wandb_log|wandb)["']?\s*[:=]\s*["']?([^\s"'#,]*)|_component_:\s*\S*\.(WandBLogger|TensorBoardLogger|CometLogger|MLFlowLogger)|--(report_to|log_with|wandb_project)[= ]["']?([\w-]+)/i

export function trackersOf(parts: readonly Part[], runs: readonly Run[], context: Context): Tracker[] {
  const program = context.fact('program')
  const found: Tracker[] = []
  const settings = switches(parts)
  for (const part of parts.filter((it) => /\.(py|ipynb)$/.test(it.path))) {
    const source = program.file(part.path)
    if (!source) continue
    if (program.relevant.includes(part.path)) {
      for (const { rule, expr, place } of program.ruled(part.path)) {
        if (rule.symbol.role !== 'tracker') continue
        const tool =
          rule.signature.components.find((it) => it.kind === 'experiment_tracker')?.name ?? toolNamed(rule.symbol.symbol) ?? rule.signature.id
        const state = conditionAt(place, expr.line, program)
        found.push({
          path: part.path,
          line: expr.line,
          tool,
          state: state !== 'on' && guardOn(part, expr.line, settings) ? 'on' : state,
          detail: `runs are tracked with ${rule.signature.title}`,
        })
      }
    }
    walkExpressions(source, (expr, scope) => {
      if (expr.type !== 'call') return
      for (const arg of expr.args) {
        if (arg.name !== 'report_to' && arg.name !== 'log_with' && arg.name !== 'integrations') continue
        const values = program.evaluate(arg.value, { file: source, scope, frame: null })
        const literals = (
          arg.value.type === 'list'
            ? arg.value.items.map((it) => (it.type === 'string' ? it.value : ''))
            : values.map((value) => (value.kind === 'literal' ? String(value.value) : ''))
        ).filter((it) => it !== '')
        const tool = literals.map(toolNamed).find((it) => it !== null) ?? null
        if (!tool) {
          if (literals.some((it) => it === 'all'))
            found.push({ path: part.path, line: expr.line, tool: 'any', state: 'default', detail: 'reports to whatever is installed' })
          continue
        }
        const optional = literals.some((it) => /^(none|null|)$/i.test(it)) || arg.value.type === 'conditional'
        found.push({ path: part.path, line: arg.value.line, tool, state: optional ? 'configured' : 'on', detail: `the trainer reports to ${tool}` })
      }
    })
  }
  for (const part of parts.filter((it) => it.kind === 'config' || it.kind === 'launcher' || !/\.(py|ipynb)$/.test(it.path))) {
    for (const [at, line] of part.lines.entries()) {
      const match = line.length < 500 ? configured.exec(line) : null
      if (!match) continue
      const value = match[3] ?? match[6] ?? ''
      const items = value === '' ? listBelow(part.lines, at) : ''
      const tool = toolNamed(`${line} ${items}`)
      const off = /^(false|none|null|no|~|\[\]|)$/i.test(`${value}${items}`) && !match[4]
      if (tool && !off && !/^True$/i.test(match[2] ?? ''))
        found.push({ path: part.path, line: at + 1, tool, state: 'on', detail: `the configuration tracks with ${tool}` })
    }
  }
  const run = runs.find((it) => it.trainer && !it.hosted)
  if (run) found.push({ path: run.path, line: run.line, tool: 'console', state: 'default', detail: 'the trainer logs to the console' })
  return found
}

/** `report_to:` with its items on the lines below */
function listBelow(lines: readonly string[], at: number): string {
  const items: string[] = []
  for (const line of lines.slice(at + 1, at + 6)) {
    if (!/^\s*-\s*\w/.test(line)) break
    items.push(line.trim())
  }
  return items.join(' ')
}

/** names that a shipped configuration switches on: `wandb_log = True`, `use_wandb: true` */
const switches = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set(
    parts
      .filter((it) => it.kind === 'config' || it.kind === 'launcher')
      .flatMap((part) => part.lines.flatMap((line) => /^\s*(?:--)?["']?(\w+)["']?\s*[:= ]\s*["']?true\b/i.exec(line.slice(0, 300))?.[1] ?? [])),
  )

function guardOn(part: Part, line: number, settings: ReadonlySet<string>): boolean {
  const indent = (text: string): number => /^\s*/.exec(text)?.[0].length ?? 0
  let depth = indent(part.lines[line - 1] ?? '')
  for (let at = line - 2; at >= 0 && depth > 0; at--) {
    const text = part.lines[at] ?? ''
    if (text.trim() === '' || indent(text) >= depth) continue
    depth = indent(text)
    const names = /^\s*if\s+(.+):/.exec(text.slice(0, 300))?.[1]?.match(/\w+/g) ?? []
    if (names.some((name) => settings.has(name))) return true
  }
  return false
}

const registers =
  /\.push_to_hub\w*\(|\bpush_to_hub\s*=\s*True|\bhub_model_id\s*=\s*["'\w]|\bHfApi\b[^\n]*upload|\.upload_(folder|file|large_folder)\(|\b(mlflow)\.(\w+\.)?(log_model|register_model)\(|\.log_artifacts?\([^\n]*(model|checkpoint|adapter)|type\s*=\s*["']model["']|\.(link|log)_model\(|\bModel\.upload\(|ModelPackage|create_model_package|\.register\(\s*["'\w]|model_registry|upload_from_filename\(|\.upload_file\(|\bupload_blob\(|create_model_version|registered_model_name/
const registerLine =
  /^\s*["']?(hub_model_id|push_to_hub|hub_repo|registered_model_name|huggingface_repo)["']?\s*:\s*(?!false|null|none|~|$)\S|\b(aws s3 (cp|sync)|gsutil (-m )?(cp|rsync)|gcloud storage cp|azcopy|huggingface-cli upload|hf upload|rclone copy)\b[^\n]*|--push_to_hub\b|--hub_model_id\b/
const saves =
  /\.save_pretrained\w*\(|\.save_model\(|\btorch\.save\(|\.save_state\(|save_checkpoint\(|save_file\(|\boutput_dir\b\s*[=:]|\boutput_path\b\s*=|\.save\(\s*["'\w]|joblib\.dump\(|merge_and_unload\(/

export function artifactsOf(parts: readonly Part[], runs: readonly Run[], context: Context): Artifact[] {
  const program = context.fact('program')
  const found: Artifact[] = []
  for (const part of parts) {
    const isCode = /\.(py|ipynb)$/.test(part.path)
    const source = isCode ? program.file(part.path) : null
    for (const [at, line] of part.lines.entries()) {
      if (line.length > 1000 || /^\s*(from|import|def|class)\b/.test(line)) continue
      const isRegister = isCode ? registers.test(line) : registerLine.test(line)
      if (isRegister && !/dataset\.push_to_hub|ds\.push_to_hub|repo_type\s*=\s*["']dataset|data(set)?\w*\.push_to_hub/.test(line))
        found.push({
          path: part.path,
          line: at + 1,
          to: 'registry',
          state: source ? stateAt(source, at + 1, context) : 'on',
          detail: 'the model is pushed to a registry or store',
        })
      else if (saves.test(line)) found.push({ path: part.path, line: at + 1, to: 'local', state: 'on', detail: 'the model is saved to a folder' })
    }
  }
  for (const run of runs.filter((it) => it.hosted))
    found.push({ path: run.path, line: run.line, to: 'provider', state: 'on', detail: 'the provider keeps the model' })
  return found
}

/** the conditions around a line, in the innermost function that holds it */
function stateAt(source: SourceFile, line: number, context: Context): State {
  const program = context.fact('program')
  let state: State | null = null
  walkExpressions(source, (expr, scope) => {
    if (state === null && expr.line === line) state = conditionAt({ file: source, scope, frame: null }, line, program)
  })
  return state ?? 'on'
}
