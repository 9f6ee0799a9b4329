// GitLab CI: jobs, `extends`, `default`, local includes, rules.
import type { Context } from '../context.ts'
import { resolvePath } from '../dependencies/model.ts'
import type { Expand } from './expand.ts'
import type { Job, Pipeline, Trigger } from './model.ts'
import { isTrue, readYaml, type Yaml } from './yaml.ts'

const reserved = new Set([
  'stages',
  'variables',
  'default',
  'include',
  'workflow',
  'image',
  'services',
  'before_script',
  'after_script',
  'cache',
  'spec',
])
const everyPush: readonly Trigger[] = [{ event: 'push', branches: null }]

export function readGitlab(context: Context, expand: Expand): Pipeline[] {
  const path = ['.gitlab-ci.yml', '.gitlab-ci.yaml'].find((it) => context.text(it) !== null)
  if (!path) return []
  const definitions = new Map<string, { readonly node: Yaml; readonly path: string; readonly line: number }>()
  const roots: Yaml[] = []
  const load = (file: string, depth: number): void => {
    const content = context.text(file)
    if (content === null || depth > 5) return
    const root = readYaml(content)
    roots.push(root)
    for (const it of root.get('include').items) {
      const local = it.text?.startsWith('http') ? null : (it.text ?? it.get('local').text)
      const pattern = local?.replace(/^\//, '')
      if (!pattern) continue
      if (pattern.includes('*')) {
        const glob = new RegExp(`^${pattern.replace(/[.+?^$(){}|[\]\\]/g, '\\$&').replace(/\*+/g, '[^:]*')}$`)
        for (const { path: candidate } of context.snapshot.files) if (glob.test(candidate)) load(candidate, depth + 1)
      } else load(resolvePath('', pattern) ?? '', depth + 1)
    }
    for (const { key, value, line } of root.entries)
      if (!reserved.has(key) && value.kind === 'map') definitions.set(key, { node: value, path: file, line })
  }
  load(path, 0)
  const workflow = roots.map((it) => it.get('workflow')).find((it) => it.kind === 'map')
  const triggers = workflow?.has('rules') ? fromRules(workflow.get('rules')) : everyPush
  const field = (name: string, key: string, depth = 0): Yaml => {
    const node = definitions.get(name)?.node
    if (!node || node.has(key) || depth > 8) return node?.get(key) ?? readYaml('')
    for (const parent of [...node.get('extends').items].reverse()) {
      const found = field(parent.text ?? '', key, depth + 1)
      if (found.kind !== 'none') return found
    }
    return readYaml('')
  }
  const shared = (key: string): Yaml =>
    roots.map((it) => (it.get('default').has(key) ? it.get('default').get(key) : it.get(key))).find((it) => it.kind !== 'none') ?? readYaml('')
  const jobs = [...definitions].flatMap(([name, { path: file, line, node }]): Job[] => {
    const script = field(name, 'script')
    if (name.startsWith('.') || (script.kind === 'none' && !node.has('trigger'))) return []
    const own = ownTriggers(field(name, 'rules'), field(name, 'only'), field(name, 'except'), triggers)
    const manual = field(name, 'when').text === 'manual'
    const before = field(name, 'before_script')
    const text = [...(before.kind === 'none' ? shared('before_script') : before).items, ...script.items].flatMap((it) => flatten(it))
    const mayFail = isTrue(field(name, 'allow_failure'))
    const commands = text.flatMap((it) => expand({ text: it.text, path: file, line: it.line, folder: '', mayFail }))
    const environment = field(name, 'environment')
    const active: readonly Trigger[] = manual ? [{ event: 'manual', branches: null }] : own
    return [
      {
        name, path: file, line, triggers: active, environment: environment.text ?? environment.get('name').text, env: {}, mayFail, condition: null,
        disabled: field(name, 'when').text === 'never',
        steps: [{ name, line: script.line, path: file, uses: null, inputs: {}, env: {}, commands, triggers: active, disabled: false, mayFail, condition: null }],
      },
    ] // biome-ignore format: short
  })
  return [{ provider: 'gitlab', path, name: path, triggers, inputs: [], jobs }]
}

const flatten = (node: Yaml): { readonly text: string; readonly line: number }[] =>
  node.text !== null ? [{ text: node.text, line: node.line }] : node.kind === 'list' ? node.items.flatMap(flatten) : []

function ownTriggers(rules: Yaml, only: Yaml, except: Yaml, otherwise: readonly Trigger[]): readonly Trigger[] {
  if (rules.kind !== 'none') return fromRules(rules)
  const refs = [...only.items, ...only.get('refs').items].flatMap((it) => it.text ?? [])
  if (refs.length) {
    return refs.map((ref): Trigger => {
      if (ref === 'merge_requests' || ref === 'external_pull_requests') return { event: 'pull-request', branches: null }
      if (ref === 'branches' || ref === 'pushes') return { event: 'push', branches: null }
      if (ref === 'tags') return { event: 'tag', branches: null }
      if (ref === 'schedules') return { event: 'schedule', branches: null }
      if (ref === 'web' || ref === 'triggers' || ref === 'api') return { event: 'manual', branches: null }
      return { event: 'push', branches: [ref] }
    })
  }
  const excluded = except.items.flatMap((it) => it.text ?? [])
  return otherwise.map((it) => (it.event === 'push' && excluded.includes('branches') ? { event: 'tag' as const, branches: null } : it))
}

/** Rules are read one by one: what each condition names. */
function fromRules(rules: Yaml): Trigger[] {
  const found = rules.items.flatMap((rule): Trigger[] => {
    const condition = rule.get('if').text ?? ''
    const when = rule.get('when').text
    if (when === 'never') return []
    if (when === 'manual') return [{ event: 'manual', branches: null }]
    if (/merge_request_event|CI_MERGE_REQUEST_I?ID|CI_MERGE_REQUEST_(SOURCE|TARGET)|external_pull_request/.test(condition))
      return [{ event: 'pull-request', branches: null }]
    if (/CI_COMMIT_TAG/.test(condition)) return [{ event: 'tag', branches: null }]
    if (/"schedule"|'schedule'/.test(condition)) return [{ event: 'schedule', branches: null }]
    if (/["'](web|api|trigger|pipeline)["']/.test(condition)) return [{ event: 'manual', branches: null }]
    if (/CI_DEFAULT_BRANCH|CI_COMMIT_(BRANCH|REF_NAME)\s*(==|=~)/.test(condition)) {
      const name = /CI_COMMIT_(?:BRANCH|REF_NAME)\s*==\s*["']([^"']+)["']/.exec(condition)?.[1]
      return [{ event: 'push', branches: [name ?? '(default)'] }]
    }
    return [{ event: 'push', branches: null }]
  })
  return found
}
