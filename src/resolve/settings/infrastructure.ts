// Infrastructure code: the environment variables that it sets and the model deployments that it makes, followed to their defaults.
import type { Entry, Expr } from '../../languages/source-model.ts'
import { childrenOf, dotted } from '../../languages/walk.ts'
import { folderOf } from '../modules.ts'
import { readArm, readBicep } from './bicep.ts'
import type { Declared } from './declared.ts'
import { readDocuments } from './document.ts'
import { isPlaceholder, isVariableName, type Setting } from './entry.ts'
import { readTerraform } from './terraform.ts'

/** A hosted model under a name of the customer's own. */
export interface Deployment {
  readonly name: string | null
  readonly model: string
  readonly version: string | null
  readonly path: string
  readonly line: number
}

export interface Infrastructure {
  readonly settings: readonly (readonly [name: string, setting: Setting])[]
  /** variables that are filled with what another resource gives: a connection string, an endpoint, a key */
  readonly filled: ReadonlySet<string>
  readonly deployments: readonly Deployment[]
}

export const isInfrastructure = (path: string): boolean =>
  /\.(bicep|bicepparam|tf|tfvars)$/.test(path) || /(^|\/)(azuredeploy|mainTemplate|[\w.-]*(template|parameters?))\.json$/.test(path)

export function readInfrastructure(paths: readonly string[], text: (path: string) => string | null): Infrastructure {
  const files = paths.filter(isInfrastructure).flatMap((path) => declaredIn(path, text(path) ?? ''))
  const follow = follower(files)
  const settings = files.flatMap((file) => [
    ...[...file.outputs, ...entriesIn(file.bodies), ...[...file.names.values()].flatMap((it) => entriesIn([it]))].flatMap((entry) =>
      settingOf(entry, file, follow),
    ),
    ...[...file.given.values()].flatMap(parameterised(file.path)),
  ])
  const holders = files.flatMap((file) => [...file.bodies, ...file.names.values(), ...file.inputs.values()].map((expr) => ({ expr, file })))
  const filled = files.flatMap((file) =>
    entriesIn([...file.bodies, ...file.names.values()]).flatMap((entry) =>
      entry.key !== null && isFilled(entry.value, file, files) ? [entry.key] : [],
    ),
  )
  return { settings, filled: new Set(filled), deployments: holders.flatMap(({ expr, file }) => (expr ? deploymentsIn(expr, file, follow) : [])) }
}

/** `monitoring.outputs.connectionString`, `azurerm_search_service.main.primary_key`, or a parameter that a caller gives such a value */
function isFilled(expr: Expr, file: Declared, files: readonly Declared[], depth = 0): boolean {
  if (depth > 4) return false
  if (expr.type === 'member') return /\.(outputs|properties)\.|^(module|aws_\w+|azurerm_\w+|google_\w+|data)\./.test(dotted(expr))
  if (expr.type === 'string') return /\$\{(module|aws_\w+|azurerm_\w+|google_\w+)\.|\$\{\w+\.(outputs|properties)\./.test(expr.value)
  if (expr.type !== 'name' || !file.inputs.has(expr.name)) return false
  return files.some((caller) =>
    caller.modules.some(
      ({ target, given }) =>
        isTarget(target, caller.path, file.path) && given.some((it) => it.key === expr.name && isFilled(it.value, caller, files, depth + 1)),
    ),
  )
}

function declaredIn(path: string, source: string): Declared[] {
  if (!source) return []
  if (/\.bicep(param)?$/.test(path)) {
    const read = readBicep(path, source)
    if (path.endsWith('.bicepparam')) for (const [name, value] of read.inputs) if (value) read.given.set(name, value)
    return [read]
  }
  if (/\.(tf|tfvars)$/.test(path)) return [readTerraform(path, source)]
  return readDocuments(path, source).flatMap((document) => readArm(path, document) ?? [])
}

interface Found {
  readonly value: string
  readonly path: string
  readonly line: number
}
type Follow = (expr: Expr | null, file: Declared, depth?: number) => readonly Found[]

/** What an expression comes to by default: through parameters, variables, parameter files and the modules that pass them on. */
function follower(files: readonly Declared[]): Follow {
  const isTerraform = (path: string) => /\.tf(vars)?$/.test(path)
  const isNear = (file: Declared, other: Declared) =>
    folderOf(file.path) === folderOf(other.path) && isTerraform(file.path) === isTerraform(other.path)
  const callersOf = (file: Declared) =>
    files.flatMap((caller) => caller.modules.filter((it) => isTarget(it.target, caller.path, file.path)).map(({ given }) => ({ caller, given })))
  const follow: Follow = (expr, file, depth = 0) => {
    if (!expr || depth > 8) return []
    const at = { path: file.path, line: expr.line }
    switch (expr.type) {
      case 'string': {
        const variable = /^\$\{(\w+)=([^}]*)\}$/.exec(expr.value)
        if (variable) return variable[2] ? [{ value: variable[2], ...at }] : []
        const inner = /^\$\{([\w.]+)\}$/.exec(expr.value)?.[1]
        if (inner) return follow(nameOf(inner, expr.line), file, depth + 1)
        return expr.value && !expr.value.includes('${') ? [{ value: expr.value, ...at }] : []
      }
      case 'number':
      case 'boolean':
        return [{ value: String(expr.value), ...at }]
      case 'conditional': {
        const known = holds(expr.test, file, depth)
        return [...(known === false ? [] : follow(expr.then, file, depth + 1)), ...(known === true ? [] : follow(expr.otherwise, file, depth + 1))]
      }
      case 'binary':
        return expr.op === 'or' ? [...follow(expr.left, file, depth + 1), ...follow(expr.right, file, depth + 1)] : []
      case 'call': {
        const name = dotted(expr.callee)
        const args = /^(coalesce|lookup|readEnvironmentVariable|tostring|nonsensitive|sensitive|toLower|lower|trim|trimspace|any|string|try)$/.test(
          name,
        )
          ? expr.args
          : []
        const own = /^(lookup|readEnvironmentVariable)$/.test(name) ? args.slice(-1) : args
        return own.flatMap((arg) => follow(arg.value, file, depth + 1))
      }
      case 'name':
      case 'member':
        return named(dotted(expr), file, depth)
      default:
        return []
    }
  }
  /** whether a condition holds by default, or null where that is not known */
  const holds = (test: Expr, file: Declared, depth: number): boolean | null => {
    if (test.type === 'call' && dotted(test.callee) === 'empty') return follow(test.args[0]?.value ?? null, file, depth + 1).length === 0
    if (test.type !== 'binary' || (test.op !== '==' && test.op !== '!=')) return null
    const [left] = follow(test.left, file, depth + 1)
    const [right] = follow(test.right, file, depth + 1)
    return left && right ? (left.value === right.value) === (test.op === '==') : null
  }
  const named = (path: string, file: Declared, depth: number): readonly Found[] => {
    const [root = '', ...rest] = path.replace(/^(var|local)\./, '').split('.')
    const near = isTerraform(file.path) ? files.filter((it) => isNear(it, file)) : [file]
    const owner = near.find((it) => it.names.has(root))
    if (owner) return follow(fieldAt(owner.names.get(root) ?? null, rest), owner, depth + 1)
    const holder = near.find((it) => it.inputs.has(root))
    if (!holder) return []
    const given = files
      .filter((it) => isNear(it, file) && it.given.has(root))
      .flatMap((it) => follow(fieldAt(it.given.get(root) ?? null, rest), it, depth + 1))
    if (given.length) return given
    const passed = callersOf(file).flatMap(({ caller, given: entries }) =>
      follow(fieldAt(entries.find((it) => it.key === root)?.value ?? null, rest), caller, depth + 1),
    )
    return passed.length ? passed : follow(fieldAt(holder.inputs.get(root) ?? null, rest), holder, depth + 1)
  }
  return follow
}

function nameOf(path: string, line: number): Expr {
  const [root = '', ...rest] = path.split('.')
  const at = { line, endLine: line }
  return rest.reduce<Expr>((object, name) => ({ type: 'member', object, name, ...at }), { type: 'name', name: root, ...at })
}

const fieldAt = (expr: Expr | null, keys: readonly string[]): Expr | null =>
  keys.reduce<Expr | null>((it, key) => (it?.type === 'dict' ? (it.entries.find((entry) => entry.key === key)?.value ?? null) : null), expr)

/** a module's source names the file (Bicep) or the folder (Terraform) of another */
function isTarget(target: string, from: string, file: string): boolean {
  if (!target.startsWith('.') && !target.endsWith('.bicep')) return false
  const parts = folderOf(from).split('/').filter(Boolean)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part && part !== '.') parts.push(part)
  }
  const path = parts.join('/')
  return path === file || (file.endsWith('.tf') && path === folderOf(file))
}

function settingOf(entry: Entry, file: Declared, follow: Follow): (readonly [string, Setting])[] {
  return follow(entry.value, file).flatMap(({ value, path, line }) =>
    entry.key !== null && isSetting(value) ? [[entry.key, { value, path, line }] as const] : [],
  )
}

const isSetting = (value: string): boolean => value !== '' && !isPlaceholder(value) && !/\$\{|\{\{/.test(value)

/** `${AZURE_OPENAI_MODEL=gpt-4o}` of a parameter file is also that variable's default */
const parameterised =
  (path: string) =>
  (expr: Expr): (readonly [string, Setting])[] => {
    const match = expr.type === 'string' ? /^\$\{(\w+)=([^}]+)\}$/.exec(expr.value) : null
    return match?.[1] && match[2] ? [[match[1], { value: match[2], path, line: expr.line }]] : []
  }

/** Maps of variables (`X_Y: value`) and pairs (`{ name: 'X', value: … }`) anywhere in what is given. */
export function entriesIn(exprs: readonly Expr[]): Entry[] {
  const found: Entry[] = []
  const look = (expr: Expr, depth: number): void => {
    if (depth > 30) return
    if (expr.type === 'dict') {
      const name = expr.entries.find((it) => it.key === 'name' || it.key === 'Name')?.value
      const value = expr.entries.find((it) => it.key === 'value' || it.key === 'Value')
      if (name?.type === 'string' && value && /^[A-Z][A-Z0-9_]+$/.test(name.value)) found.push({ ...value, key: name.value })
      for (const entry of expr.entries) if (entry.key !== null && isVariableName(entry.key) && entry.value.type !== 'dict') found.push(entry)
    }
    for (const child of childrenOf(expr)) look(child, depth + 1)
  }
  for (const expr of exprs) look(expr, 0)
  return found
}

/** maps that give a model's name and version: `{ name, model: { name, version } }`, `{ model_name, model_version }` */
function deploymentsIn(expr: Expr, file: Declared, follow: Follow): Deployment[] {
  const found: Deployment[] = []
  const look = (it: Expr, depth: number): void => {
    if (depth > 30) return
    if (it.type === 'dict') {
      const field = (...keys: readonly string[]): Expr | null => it.entries.find((entry) => keys.includes(entry.key ?? ''))?.value ?? null
      const inner = field('properties')
      const model = field('model') ?? fieldAt(inner, ['model'])
      const flat = field('model_name', 'modelName') ?? (field('version', 'model_version', 'modelVersion') ? field('model') : null)
      const named = model?.type === 'dict' ? fieldAt(model, ['name']) : flat
      const version = model?.type === 'dict' ? fieldAt(model, ['version']) : field('model_version', 'modelVersion', 'version')
      const [id] = named ? follow(named, file) : []
      if (id && (model?.type === 'dict' || version)) {
        const [text] = version ? follow(version, file) : []
        const [name] = follow(field('name', 'deployment_name', 'deploymentName'), file)
        const place = text ?? id
        found.push({ name: name?.value ?? null, model: id.value, version: text?.value ?? null, path: place.path, line: place.line })
      }
    }
    for (const child of childrenOf(it)) look(child, depth + 1)
  }
  look(expr, 0)
  return found
}
