// What stands around training: hardware, pipelines and schedules, the explained method.
import { scopesWithin } from '../../languages/walk.ts'
import type { Context, Evidence } from '../context.ts'
import { linesMatching, type Part, type Retraining, type Run } from './model.ts'

/** an instance or GPU type, or a reservation of GPUs in a job specification */
const hardware =
  /\bml\.(p\d\w*|g\d\w*|trn\d\w*|inf\d\w*)\.\w*large\b|["'\s](p[2345]\w{0,3}|g[456]\w{0,3}|trn[12]\w?)\.\d*x?(large|metal)\b|\bStandard_N[CDV]\w+|\ba[23]-(highgpu|megagpu|ultragpu)-\d+g\b|\bg2-standard-\d+|\bNVIDIA_(TESLA_)?\w+|\bnvidia-(tesla|a100|h100|l4|t4|l40s?)[\w-]*|\b(gpu|gpus|gpu_\w+|accelerators?|accelerator_type|instance_type|machine_type|resources?)["']?\s*[=:(]\s*["'{[]?[^#\n]{0,40}\b(A100|H100|H200|B200|A10G?|L4|L40S?|T4|V100|RTX\w*|MI\d{3}\w?|TPU|v[2345][\w-]*\d)\b|--(gres|gpus(-per-node)?|accelerator\w*)[= ](gpu:)?[\w:]*\d|#SBATCH\s+--(gres|gpus)|\bnvidia\.com\/gpu(\.product)?|gpu\s*=\s*modal\.gpu|instance_type\s*[=:]\s*["'\w]/i
const described =
  /\b(\d+\s*x?\s*)?(A100|H100|H200|A10G?|L4|L40S?|T4|V100|P100|RTX ?\d{4}( Ti)?|\d{4} ?Ti|GPUs?|TPUs?|M[1-4] (Pro|Max|Ultra)|g\d\w*\.\d*xlarge|p\d\w*\.\d*xlarge)\b/

export function infrastructureOf(parts: readonly Part[], context: Context): { readonly defined: Evidence[]; readonly described: Evidence[] } {
  const own = parts.filter(
    (it) =>
      !/(^|\/)(docker-)?compose[\w.-]*\.ya?ml$/.test(it.path) &&
      !/infer|serv(e|ing)|deploy|endpoint/i.test(it.path.slice(it.path.lastIndexOf('/') + 1)),
  )
  const prose = context
    .fact('documents')
    .documents.flatMap(({ path, role, sections }) =>
      role === 'changelog'
        ? []
        : sections.flatMap(({ sentences }) =>
            sentences
              .filter((it) => described.test(it.text) && /train|tun|gpu|hardware|node|run/i.test(it.text))
              .map((it) => ({ path, line: it.line, detail: 'hardware in prose' })),
          ),
    )
  const comments = parts.flatMap(({ path }) => {
    const at = (context.text(path) ?? '').split('\n').findIndex((line) => line.length < 500 && /^\s*("?\s*)?#/.test(line) && described.test(line))
    return at < 0 ? [] : [{ path, line: at + 1, detail: 'hardware in a comment' }]
  })
  const launched = linesMatching(
    parts,
    /\b(torchrun|deepspeed|accelerate launch|mpirun|srun)\b|nproc_per_node|num_gpus|tensor_parallel|device_map\s*=|\.cuda\(|\.to\(["']cuda/,
    'processes of a launcher',
  )
  return { defined: linesMatching(own, hardware, 'instance or GPU type'), described: [...prose, ...comments, ...launched] }
}

const orchestrated = /(^|\/)(dvc\.ya?ml|MLproject|pipeline[\w-]*\.ya?ml)$/

export function retrainingOf(runs: readonly Run[], context: Context): Retraining[] {
  const found: Retraining[] = []
  const core = new Set(runs.map((it) => it.path))
  const importsOf = context.fact('importGraph')
  const names = [...core].map((path) => path.slice(path.lastIndexOf('/') + 1))
  for (const { pipeline, step, command, triggers } of context.fact('ci').running) {
    const line = command.words.join(' ')
    if (
      !names.some((name) => line.includes(name)) &&
      !/\b(axolotl train|llamafactory-cli train|tune run|train(ing)?[\w-]*\.(py|sh)|finetune[\w-]*\.(py|sh))\b/.test(line)
    )
      continue
    // what also runs on pull requests tests the training
    if (/pytest|ruff|lint|--help|py_compile/.test(line) || triggers.some((it) => it.event === 'pull-request')) continue
    const isEvent = triggers.some((it) => it.event === 'schedule' || it.event === 'push' || it.event === 'release' || it.event === 'tag')
    found.push({ path: step.path, line: step.line, how: isEvent ? 'scheduled' : 'orchestrated', detail: `pipeline ${pipeline.name} trains` })
  }
  for (const path of context.fact('paths').of('application')) {
    const isPython = path.endsWith('.py')
    if (isPython) {
      const rule = orchestratorIn(path, context)
      if (rule && reaches(path, core, importsOf))
        found.push({ path, line: rule.line, how: rule.scheduled ? 'scheduled' : 'orchestrated', detail: `training is a step of ${rule.title}` })
    } else if (orchestrated.test(path) && names.some((name) => (context.text(path) ?? '').includes(name)))
      found.push({ path, line: 1, how: 'orchestrated', detail: 'training is a stage of a pipeline' })
    else if (/\.ya?ml$/.test(path)) {
      const text = context.text(path) ?? ''
      if (/kind:\s*(CronJob|CronWorkflow|ScheduledWorkflow)/.test(text) && names.some((name) => text.includes(name)))
        found.push({ path, line: 1, how: 'scheduled', detail: 'training runs by schedule' })
      else if (/argoproj\.io[\s\S]{0,200}kind:\s*Workflow/.test(text) && names.some((name) => text.includes(name)))
        found.push({ path, line: 1, how: 'orchestrated', detail: 'training is a step of a workflow' })
    }
  }
  found.push(
    ...context
      .fact('statements')
      .of('retraining')
      .map((it): Retraining => ({ path: it.path, line: it.line, how: 'documented', detail: context.fact('statements').detailOf('retraining') })),
  )
  return found
}

interface Orchestrator {
  readonly line: number
  readonly title: string
  readonly scheduled: boolean
}

const scheduling =
  /\b(schedule(_interval)?|cron\w*)\s*=\s*(?!None\b)["'\w(]|ScheduleDefinition|@schedule\b|CronSchedule|Schedule\(|\.serve\([^)]*cron|@daily|@weekly/

/** The orchestrator that a file builds pipelines with: calls and decorators. */
export function orchestratorIn(path: string, context: Context): Orchestrator | null {
  const program = context.fact('program')
  const text = context.text(path) ?? ''
  if (!program.relevant.includes(path)) return null
  const file = program.file(path)
  if (!file) return null
  const scheduled = scheduling.test(text)
  const call = program.ruled(path).find((it) => it.rule.symbol.role === 'orchestrate' && !/^ray\.(init|get)$/.test(it.rule.symbol.symbol))
  if (call) return { line: call.expr.line, title: call.rule.signature.title, scheduled }
  for (const scope of scopesWithin(file)) {
    for (const decorator of [...scope.decorators, ...scope.bases]) {
      for (const value of program.evaluate(decorator, { file, scope: scope.parent ?? file.root, frame: null })) {
        const rule = value.kind === 'library' ? program.library.ruleOfSymbol('py', value.path) : null
        if (rule?.symbol.role === 'orchestrate') return { line: decorator.line, title: rule.signature.title, scheduled }
        if (value.kind === 'library' && /^metaflow(\.\w+)*\.FlowSpec$/.test(value.path)) return { line: decorator.line, title: 'Metaflow', scheduled }
      }
    }
  }
  return null
}

function reaches(path: string, targets: ReadonlySet<string>, importsOf: (path: string) => readonly string[]): boolean {
  const seen = new Set([path])
  let edge = [path]
  for (let depth = 0; depth < 5; depth++) {
    if (edge.some((it) => targets.has(it))) return true
    edge = edge.flatMap(importsOf).filter((it) => !seen.has(it) && seen.add(it).size > 0)
    if (seen.size > 400) return false
  }
  return edge.some((it) => targets.has(it))
}

const explicit =
  /\b(LoraConfig|AdaLoraConfig|IA3Config|PromptTuningConfig|PrefixTuningConfig|get_peft_model|lora_r(ank)?|lora_alpha|adapter:\s*(q?lora)|finetuning_type|load_in_4bit|BitsAndBytesConfig|(SFT|DPO|ORPO|KTO|GRPO|PPO|Reward|CPO|RLOO|BCO|GKD)(Trainer|Config)|stage:\s*(sft|dpo|ppo|kto|rm|pt)|freeze|requires_grad|MultipleNegativesRankingLoss|CosineSimilarityLoss|TripletLoss|method\s*[=:]|full_finetune|learning_rate|lr\s*=)/

/** where the method is set in code or configuration */
export const methodOf = (parts: readonly Part[]): Evidence[] =>
  linesMatching(
    parts.filter((it) => it.kind !== 'launcher' || !it.path.endsWith('.yml')),
    explicit,
    'sets the method',
  )
