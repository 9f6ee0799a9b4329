// The files that belong to training: programs that train, what they import and what imports them, configurations, launchers.
import type { Context } from '../context.ts'
import { type Part, partOf, type Run } from './model.ts'

const most = 120
const setting =
  /\b(learning_?rate|lr|num_train_epochs|num_epochs|n_epochs|epochs|max_steps|max_iters|batch_?size|per_device_train_batch_size|micro_batch_size|gradient_accumulation_steps|warmup\w*|weight_decay|lora_?(r|rank|alpha|dropout)|max_seq_length|sequence_len|cutoff_len|n_layer|optimizer|lr_scheduler\w*)\b["']?\s*[:=]/i
const configName = /(^|\/)[^/]*\.(ya?ml|json|toml|cfg|ini|gin|args)$|(^|\/)(conf(ig)?s?|recipes?|experiments?|params)\/[^/]+\.py$/i
const launcherName = /\.(sh|bash|slurm|sbatch|ya?ml|toml|json|py|tf|ipynb)$|(^|\/)(Makefile|makefile|justfile|Dockerfile[\w.-]*|Procfile|MLproject)$/

/** programs that start a training tool by its command line */
const toolCommand =
  /\b(axolotl\.cli\.train|axolotl train|llamafactory-cli train|src\/train_bash\.py|tune run \w|trl (sft|dpo|reward)|swift sft|autotrain llm)\b/

/** Lines that set hyperparameters. */
export const settings = (part: Part): number[] => part.lines.flatMap((line, at) => (line.length < 2000 && setting.test(line) ? [at + 1] : []))

export function partsOf(runs: readonly Run[], context: Context): Part[] {
  const paths = context.fact('paths')
  const importsOf = context.fact('importGraph')
  const application = paths.of('application')
  const core = [...new Set(runs.map((it) => it.path))]
  const direct = core.flatMap(importsOf)
  const imports = [...new Set([...direct, ...direct.flatMap(importsOf)])].filter(
    (path) => !core.includes(path) && paths.classOf(path) === 'application',
  )
  const importers = application.filter(
    (path) => /\.(py|ipynb)$/.test(path) && !core.includes(path) && importsOf(path).some((it) => core.includes(it)),
  )
  const taken = new Set([...core, ...imports, ...importers])
  const names = core.map((path) => path.slice(path.lastIndexOf('/') + 1))
  const stems = names.map((name) => name.replace(/\.\w+$/, '')).filter((stem) => stem.length > 4)
  const namesStem = stems.map((stem) => new RegExp(`[./:]${literally(stem)}\\b`))
  const folders = new Set(core.flatMap((path) => [folderOf(path), folderOf(folderOf(path))]))
  const configs: Part[] = []
  const launchers: Part[] = []
  for (const path of [...application, ...paths.of('ci')]) {
    if (taken.has(path) || configs.length + launchers.length > most) continue
    const isConfig =
      configName.test(path) &&
      (folders.has(folderOf(path)) || /train|fine-?_?tun|sft|dpo|lora|recipe|hyper|params|accelerate|deepspeed|ds_|conf/i.test(path))
    if (!isConfig && !launcherName.test(path)) continue
    const text = context.text(path)
    if (text === null || text.length > 300_000) continue
    const isJob = /\.(slurm|sbatch)$|(^|\/)(sky|skypilot)[\w-]*\.ya?ml$/.test(path)
    const launches =
      isJob ||
      toolCommand.test(text) ||
      names.some((name) => text.includes(name)) ||
      (/\.(ya?ml|toml|sh)$|Makefile$/.test(path) && namesStem.some((pattern) => pattern.test(text)))
    if (launches && !path.endsWith('.ipynb')) launchers.push(partOf(path, 'launcher', context))
    else if (isConfig) {
      const part = partOf(path, 'config', context)
      if (settings(part).length > 1) configs.push(part)
    }
  }
  return [
    ...core.map((path) => partOf(path, 'core', context)),
    ...imports.slice(0, most).map((path) => partOf(path, 'import', context)),
    ...importers.slice(0, most).map((path) => partOf(path, 'importer', context)),
    ...configs,
    ...launchers,
  ]
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
