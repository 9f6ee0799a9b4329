// Where a model is trained: calls of the inventory, configurations of training tools, commands of scripts.
import type { ModelCall } from '../calls.ts'
import type { Context } from '../context.ts'
import { type Fields, readDocuments, type Value } from '../infrastructure/structured.ts'
import type { Run } from './model.ts'

export function runsOf(context: Context): Run[] {
  const called = context
    .fact('calls')
    .application.filter((call) => call.kind === 'train')
    .map(
      (call): Run => ({
        path: call.path,
        line: call.line,
        endLine: call.endLine,
        detail: `trains with ${call.library}`,
        tool: call.library,
        starts: startsOf(call, context),
        hosted: !call.local,
        trainer: /^transformers\.trainer$/.test(call.site.callee.owner?.type ?? '') || /Trainer/.test(call.site.callee.path),
      }),
    )
  return [...called, ...configured(context), ...commanded(context)]
}

function startsOf(call: ModelCall, context: Context): Run['starts'] {
  if (!call.local) return ['pretrained']
  const { loops } = context.fact('ownModels')
  const loop = loops.find((it) => it.path === call.path && call.library === 'torch')
  if (loop) {
    const found: ('pretrained' | 'scratch')[] = []
    if (loop.pretrained || loop.adapts) found.push('pretrained')
    if (!loop.adapts && (loop.own || !loop.pretrained)) found.push('scratch')
    return found
  }
  return freshTrainer(call, context) ? ['scratch'] : ['pretrained']
}

/** `Trainer(model=GPT2LMHeadModel(config))`, `AutoModelForCausalLM.from_config(…)`, a model class of the repository */
function freshTrainer(call: ModelCall, context: Context): boolean {
  const program = context.fact('program')
  const { models } = context.fact('ownModels')
  const classes = new Set(models.map((it) => it.scope))
  for (const link of call.chain) {
    const spec = link.rule.symbol.args?.['model']
    const given = spec ? program.argument(link, spec) : null
    if (!given) continue
    const values = program.evaluate(given.expr, given.place)
    const isFresh = values.some((value) =>
      value.kind === 'instance'
        ? classes.has(value.scope)
        : value.kind === 'library' && /(LMHeadModel|ForCausalLM|ForMaskedLM|ConditionalGeneration)\(\)$|\.from_config\(\)$/.test(value.path),
    )
    if (isFresh) return !values.some((value) => value.kind === 'library' && value.path.endsWith('from_pretrained()'))
  }
  return false
}

const isFields = (value: Value | undefined): value is Fields => value !== null && typeof value === 'object' && !Array.isArray(value)
const candidates = /base_model|model_name_or_path|_component_|finetuning_type|fine_tuning|adapter|lora/

/** Files of Axolotl, LLaMA-Factory, torchtune, Ludwig, AutoTrain, LitGPT, MLX. */
function configured(context: Context): Run[] {
  const paths = context.fact('paths')
  return paths.of('application').flatMap((path): Run[] => {
    if (!/\.(ya?ml|json)$/.test(path)) return []
    const text = context.text(path)
    if (text === null || text.length > 100_000 || !candidates.test(text)) return []
    const value = readDocuments(text)[0]?.value ?? null
    const tool = isFields(value) ? toolOf(value, text) : null
    return tool ? [{ path, line: 1, detail: `training configuration of ${tool}`, tool, starts: ['pretrained'], hosted: false, trainer: true }] : []
  })
}

function toolOf(value: Fields, text: string): string | null {
  const has = (...keys: readonly string[]) => keys.every((key) => value[key] !== undefined)
  if (has('base_model', 'datasets') && ['adapter', 'sequence_len', 'micro_batch_size'].some((key) => has(key))) return 'axolotl'
  if (has('model_name_or_path') && (has('stage') || has('finetuning_type')) && has('dataset')) return 'llama-factory'
  if (/_component_:\s*torchtune\./.test(text) && /^optimizer:/m.test(text)) return 'torchtune'
  if (has('task', 'base_model', 'data') || (has('base_model', 'params') && /autotrain|llm-sft|llm:sft/.test(text))) return 'autotrain'
  if (has('model_type', 'base_model', 'trainer') && value['model_type'] === 'llm') return 'ludwig'
  return null
}

const command =
  /(^|[\s;&|])(axolotl train|accelerate launch\s+(-m axolotl|\S*axolotl)|llamafactory-cli train|tune run\s+\S+|autotrain\s+(llm|--config)|(python3? -m )?mlx_lm\.lora\b.*--train|trl (sft|dpo|kto|grpo)|swift (sft|rlhf|pt)|litgpt (finetune\w*|pretrain)|ludwig train|openai api fine_tunes\.create|openai tools fine_tunes|unsloth train)\b/

function commanded(context: Context): Run[] {
  const paths = context.fact('paths')
  return paths.of('application').flatMap((path): Run[] => {
    if (!/\.(sh|bash|slurm|sbatch)$|(^|\/)(Makefile|justfile)$/.test(path)) return []
    const lines = (context.text(path) ?? '').split('\n')
    const at = lines.findIndex((line) => line.length < 2000 && !/^\s*#/.test(line) && command.test(line))
    const tool =
      at < 0
        ? null
        : (/\b(axolotl|llamafactory|tune|autotrain|mlx_lm|trl|swift|litgpt|ludwig|openai|unsloth)\b/.exec(lines[at] ?? '')?.[1] ?? 'a command')
    return tool
      ? [
          {
            path,
            line: at + 1,
            detail: `trains with ${tool}`,
            tool,
            starts: [/pretrain/.test(lines[at] ?? '') ? 'scratch' : 'pretrained'],
            hosted: tool === 'openai',
            trainer: tool !== 'openai',
          },
        ]
      : []
  })
}
