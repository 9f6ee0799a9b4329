// What goes into a run: the base model and its revision, the data and its version, hyperparameters, seeds.
import { classifyModel } from '../../catalogue/models.ts'
import type { Value } from '../../resolve/value.ts'
import type { Context } from '../context.ts'
import { dataIndex } from '../evaluations/data.ts'
import { isFixed, isPublic } from '../evaluations/named-data.ts'
import { type Base, type Hyperparameters, linesMatching, type Part, type Run, type Seed, type Source } from './model.ts'
import { settings } from './parts.ts'

const texts = (values: readonly Value[]): string[] =>
  values.flatMap((value) => (value.kind === 'literal' && typeof value.value === 'string' && value.value !== '' ? [value.value] : []))

const pretrained = /^(transformers\.(model|encoder|classifier)|sentence-transformers\.(encoder|cross-encoder)|local\.embedder)$/
const baseKey =
  /(?:^|[\s"'-])(base_model(?:_name(?:_or_path)?)?|model_name_or_path|model_name|model_id|pretrained_model(?:_name_or_path)?|checkpoint_dir|hf_model|model_path|source_model|baseModelIdentifier)["']?(?:\s*[:=]\s*|\s+)["']?([\w./:-]{3,120})/
const revisionKey = /\b(revision(_of_model)?|model_revision|base_model_revision|model_version)\b["']?\s*[:=]\s*["']?([\w.-]{3,64})/

export function basesOf(runs: readonly Run[], parts: readonly Part[], context: Context): Base[] {
  const program = context.fact('program')
  const found: Base[] = []
  const code = new Set(parts.filter((it) => it.kind !== 'config' && it.kind !== 'launcher').map((it) => it.path))
  for (const call of context.fact('calls').application) {
    if (call.kind !== 'train' || call.local) continue
    for (const { id, path, line } of call.models)
      found.push({
        path,
        line,
        detail: 'base model of a hosted job',
        model: id,
        pinned: classifyModel(id, call.provider, { asOf: context.asOf }).pin === 'fixed',
      })
  }
  for (const path of code) {
    if (!program.relevant.includes(path)) continue
    for (const site of program.ruled(path)) {
      const { symbol } = site.rule
      if (symbol.role !== 'construct' || !pretrained.test(symbol.makes ?? '') || !symbol.model) continue
      const given = program.argument(site, symbol.model)
      if (!given) continue
      const names = texts(program.evaluate(given.expr, given.place))
      const model = names.find((it) => it.includes('/') || /^[a-z][\w.-]+$/i.test(it)) ?? null
      const argument = program.argument(site, 'revision')
      const revision = argument ? texts(program.evaluate(argument.expr, argument.place)) : []
      found.push({
        path,
        line: site.expr.line,
        detail: model ? `base model ${model}` : 'base model by a setting',
        model,
        pinned: revision.some(isRevision),
      })
    }
  }
  for (const part of parts.filter((it) => it.kind === 'config' || it.kind === 'launcher' || it.kind === 'core')) {
    const pinnedAt = part.lines.some((line) => line.length < 500 && isRevision(revisionKey.exec(line)?.[3] ?? ''))
    for (const [at, line] of part.lines.entries()) {
      const match = line.length < 500 ? baseKey.exec(line) : null
      if (match?.[2] && /[/-]/.test(match[2]) && !/^(args|config|self|cfg|os)\b/.test(match[2]))
        found.push({ path: part.path, line: at + 1, detail: `base model ${match[2]}`, model: match[2], pinned: pinnedAt })
    }
  }
  if (!found.some((it) => it.model) && runs.some((it) => it.starts.includes('pretrained'))) found.push(...inProse(context))
  return found
}

const isRevision = (text: string): boolean => text !== '' && !/^(main|master|latest|None|null|True|False)$/i.test(text) && /[\d]/.test(text)

/** `--base_model 'org/name'` in the commands of the documentation */
function inProse(context: Context): Base[] {
  return context.fact('documents').documents.flatMap(({ path, sections }) =>
    sections.flatMap(({ code }) =>
      code.flatMap(({ content, line }) =>
        content.split('\n').flatMap((text, at): Base[] => {
          const match = baseKey.exec(text.slice(0, 500))
          return match?.[2]?.includes('/') ? [{ path, line: line + at, detail: `base model ${match[2]}`, model: match[2], pinned: false }] : []
        }),
      ),
    ),
  )
}

const dataKey =
  /(?:^|[\s"'-])(data_path|dataset(?:_name|_path|_id|_repo|_dir)?|train(?:ing)?_(?:file|data|path|dataset)|datasets?|data_dir|data_files?)["']?(?:\s*[:=]\s*|\s+)["']([^"'\n]{2,160})["']/
const remote = /["'](s3:\/\/|gs:\/\/|https?:\/\/[^"']+\.(txt|jsonl?|csv|tsv|zip|parquet|tar)|abfss?:\/\/|hf:\/\/)[^"']*["']/
const checksum = /sha256|md5|checksum/i

export function sourcesOf(parts: readonly Part[], context: Context): Source[] {
  const program = context.fact('program')
  const all = new Set(context.snapshot.files.map((file) => file.path))
  const index = dataIndex(context)
  const found: Source[] = []
  const dvc = context.snapshot.files.filter(({ path }) => /(^|\/)(dvc\.lock|[^/]+\.dvc)$/.test(path)).map(({ path }) => path)
  const tracked = dvc.map((path) => context.text(path) ?? '').join('\n')
  const isTracked = (name: string) => tracked !== '' && tracked.includes(name.split('/').at(-1) ?? name)
  const code = parts.filter((it) => it.kind === 'core' || it.kind === 'import' || it.kind === 'importer')
  const preparing = preparation(context)
  for (const { path } of [...code, ...preparing]) {
    if (!program.relevant.includes(path)) continue
    for (const site of program.ruled(path)) {
      if (site.rule.symbol.role !== 'dataset' || site.rule.signature.id === 'hub-download') continue
      const given = program.argument(site, site.rule.symbol.args?.['name'] ?? 'arg0')
      const files = program.argument(site, 'data_files|files')
      const names = texts([...(given ? program.evaluate(given.expr, given.place) : []), ...(files ? program.evaluate(files.expr, files.place) : [])])
      const isOwn = names.some((name) => all.has(name.replace(/^\.\//, '')) || isTracked(name))
      const isVersion = isFixed(site, program) || names.some((name) => /:v\d+$/.test(name))
      if (!isPublic(site, program) && !isOwn && !isVersion && !names.some((name) => /[/.]/.test(name))) continue
      found.push({
        path,
        line: site.expr.line,
        detail: isOwn || isVersion ? 'training data by version' : 'training data by name',
        versioned: isOwn || isVersion,
      })
    }
  }
  for (const part of [...parts.filter((it) => it.kind !== 'importer'), ...preparing]) {
    const verified = part.lines.some((line) => checksum.test(line))
    for (const [at, line] of part.lines.entries()) {
      if (line.length > 1000 || /to_(csv|json)|reference|response|dump\(|["']w["']|save|output|result/i.test(line)) continue
      for (const [, name = ''] of line.matchAll(/["']([^"'\n]{1,160}\.(?:jsonl?|csv|tsv|parquet|txt|arrow))["']/g)) {
        const target = index.find(name, part.path) ?? (all.has(name) ? name : null)
        const held =
          target !== null &&
          (target.endsWith(
            name
              .replace(/^(\.\/|\/)+/, '')
              .split('/')
              .slice(-2)
              .join('/'),
          ) ||
            target.endsWith(`/${name}`) ||
            target === name)
        if (
          held &&
          !/(^|\/)(locales?|i18n|lang|translations?)\/|(^|\/)(package|tsconfig|[\w-]*config[\w-]*|[\w-]*tokenizer[\w-]*|[\w-]*special_tokens[\w-]*|vocab|requirements\w*)\.(json|txt)$/.test(
            target,
          )
        )
          found.push({ path: target, line: 1, detail: 'training data in the repository', versioned: true })
        else if (isTracked(name)) found.push({ path: part.path, line: at + 1, detail: 'training data tracked by DVC', versioned: true })
        else if (/train|data|corpus|dataset/i.test(name))
          found.push({ path: part.path, line: at + 1, detail: 'training data in a file outside the repository', versioned: false })
      }
      const match = dataKey.exec(line)
      if (match?.[2] && !/\.(py|sh|jsonl?|csv|tsv|parquet|txt|arrow)$/.test(match[2]) && /[/\w]/.test(match[2]))
        found.push({ path: part.path, line: at + 1, detail: 'training data by name', versioned: isTracked(match[2]) })
      if (remote.test(line))
        found.push({
          path: part.path,
          line: at + 1,
          detail: 'training data by address',
          versioned: verified || /[?&]versionId=|\/resolve\/[0-9a-f]{7,}\//.test(line),
        })
      const named =
        part.kind === 'config' || part.kind === 'core'
          ? /^\s*-?\s*(?:path|data_files?|dataset|dataset_dir|train_file)["']?:\s*["']?([\w./-]{3,120})["']?\s*$/.exec(line)?.[1]
          : undefined
      if (named && /\.ya?ml$/.test(part.path)) {
        const target = /\.\w+$/.test(named) ? index.find(named, part.path) : null
        const isOwn = target !== null && (target === named || target.endsWith(`/${named}`))
        if (isOwn || /[/.]/.test(named) || /dataset/.test(line))
          found.push({
            path: isOwn ? target : part.path,
            line: isOwn ? 1 : at + 1,
            detail: 'training data by name',
            versioned: isOwn || /revision:\s*\S/.test(`${part.lines[at + 1] ?? ''}${part.lines[at + 2] ?? ''}`),
          })
      }
    }
  }
  return found
}

/** scripts that prepare what is trained on */
const preparation = (context: Context): Part[] =>
  context
    .fact('paths')
    .of('application')
    .filter((path) =>
      /(^|\/)(data|datasets?|prep\w*)\/.*\.py$|(^|\/)(prepare|preprocess|download|build|make|create|get)[\w-]*(data\w*)?\.py$/i.test(path),
    )
    .slice(0, 40)
    .map((path) => ({ path, kind: 'import', lines: (context.text(path) ?? '').split('\n') }))

export function hyperparametersOf(parts: readonly Part[]): Hyperparameters[] {
  const argument =
    /add_argument\(\s*["']--?[\w-]*(learning|lr|epoch|batch|step|lora|rank|warmup|decay)[\w-]*|(typer\.Option|click\.option|Field|field)\(/
  return parts.flatMap((part): Hyperparameters[] => {
    const lines = settings(part)
    const [line] = lines
    const at = (where: Hyperparameters['where'], detail: string, on = lines): Hyperparameters[] => [
      { path: part.path, line: on[0] ?? 1, endLine: on.at(-1) ?? 1, where, detail },
    ]
    if ((part.kind === 'import' || part.kind === 'importer') && !/conf|arg|param|setting|train|tun|recipe|hyper/i.test(part.path)) return []
    if (part.path.endsWith('.ipynb')) return line ? at('notebook', 'hyperparameters in cells') : []
    const parsed = part.lines.flatMap((it, index) => (argument.test(it) ? [index + 1] : []))
    if (part.kind === 'config' || /\.(ya?ml|json)$/.test(part.path)) return line ? at('config', 'hyperparameters in a configuration') : []
    if (part.kind === 'launcher' && !part.path.endsWith('.py'))
      return line || part.lines.some((it) => /--(learning_rate|lr|num_epochs|epochs|batch_size|num_train_epochs)\b/.test(it))
        ? at('launch', 'hyperparameters of the launch')
        : []
    if (parsed.length) return at('defaults', 'defaults of the arguments', parsed)
    return line ? at('code', 'hyperparameters in the code') : []
  })
}

const seeding =
  /\b(manual_seed(_all)?|set_seed|seed_everything|enable_full_determinism|set_random_seed|PRNGKey|random\.seed|np\.random\.seed|default_rng)\s*\(\s*[\w"'(]/
const splitting = /(train_test_split|random_split|shuffle|sample|KFold|select)\s*\([^\n]*\b(seed|random_state)\s*=/
const seedSetting = /(^|[\s"'(,{-])(seed|data_seed|random_seed|training_seed)["']?\s*[:=]\s*\d+|\b(random_state)\s*=\s*\d+/
const seedArgument = /add_argument\(\s*["']--seed["'][^\n]*default\s*=\s*\d+|\bseed\s*:\s*int\s*=\s*\d+/

export function seedsOf(runs: readonly Run[], parts: readonly Part[]): Seed[] {
  const own = parts.filter((it) => it.kind === 'core' || it.kind === 'import' || it.kind === 'config' || it.kind === 'launcher')
  const found: Seed[] = []
  for (const part of own) {
    for (const [at, line] of part.lines.entries()) {
      if (line.length > 1000) continue
      const seed = (of: Seed['of'], detail: string) => found.push({ path: part.path, line: at + 1, of, detail })
      const around = [part.lines[at - 2], part.lines[at - 1], line].join(' ')
      if (seeding.test(line) && !/^\s*(def|from|import)\b/.test(line)) seed('training', 'random generators are seeded')
      else if (splitting.test(line) || (seedSetting.test(line) && /(split|shuffle|\.sample)\s*\(/.test(around)))
        seed('split', 'the split of the data is seeded')
      else if (seedArgument.test(line) || (seedSetting.test(line) && !/generate\(|llm\(|create\(/.test(around))) seed('training', 'a seed of the run')
    }
  }
  const run = runs.find((it) => it.trainer && !it.hosted)
  if (run) found.push({ path: run.path, line: run.line, of: 'default', detail: 'the trainer has a seed of its own' })
  return found
}

export const lossLogs = (parts: readonly Part[]) =>
  linesMatching(
    parts.filter((it) => it.kind === 'core' || it.kind === 'import'),
    /(print|logger?\.\w+|tqdm\.write|set_postfix|csv|writerow|show_progress_bar)\(?.{0,200}\b(loss|lr|step|epoch|metrics?|score|progress)|logging_steps|log_interval/i,
    'progress goes to the console',
  )
