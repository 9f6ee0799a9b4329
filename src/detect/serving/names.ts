// Full names within one file: imports and assignments followed, nothing across files.
import type { Expr, SourceFile, Statement } from '../../languages/source-model.ts'

/** `express.default()`, `fastapi.FastAPI()`, `@slack/bolt.App`: module, member, call. Null where the name comes from elsewhere. */
export type Names = (expr: Expr) => string | null

const deepest = 12

// Detectors ask the same names of the same file again and again: each is found once and kept as long as the tree.
const namesOfRoot = new WeakMap<SourceFile, Names>()

export function namesOf(source: SourceFile): Names {
  let names = namesOfRoot.get(source)
  if (!names) {
    names = makeNames(source)
    namesOfRoot.set(source, names)
  }
  return names
}

function makeNames(source: SourceFile): Names {
  const found = new WeakMap<Expr, { readonly name: string | null }>()
  const imports = new Map<string, string>()
  for (const { module, name, local } of source.imports) {
    if (!local) continue
    const bindsRoot = name === null && source.language === 'python' && module.startsWith(`${local}.`)
    imports.set(local, bindsRoot ? local : name === null ? module : `${module}.${name}`)
  }
  const values = new Map<string, Expr>()
  collect(source.root.body, values)
  const named = (expr: Expr, depth: number): string | null => {
    if (depth > deepest) return null
    if (expr.type === 'call') {
      const callee = named(expr.callee, depth + 1)
      return callee === null ? null : callee === 'require' && expr.args[0]?.value.type === 'string' ? expr.args[0].value.value : `${callee}()`
    }
    if (expr.type !== 'name' && expr.type !== 'member') return null
    const key = keyOf(expr)
    const value = key === null ? undefined : values.get(key)
    if (expr.type === 'name') {
      const imported = imports.get(expr.name)
      if (imported !== undefined) return imported
      if (value && !(value.type === 'name' && value.name === expr.name)) return named(value, depth + 1)
      return value ? null : expr.name
    }
    if (value) return named(value, depth + 1)
    const object = named(expr.object, depth + 1)
    return object === null ? null : `${object}.${expr.name}`
  }
  return (expr) => {
    let entry = found.get(expr)
    if (!entry) {
      entry = { name: named(expr, 0) }
      found.set(expr, entry)
    }
    return entry.name
  }
}

const keyOf = (expr: Expr): string | null =>
  expr.type === 'name'
    ? expr.name
    : expr.type === 'member' && expr.object.type === 'name' && /^(self|this)$/.test(expr.object.name)
      ? `this.${expr.name}`
      : null

function collect(body: readonly Statement[], values: Map<string, Expr>): void {
  for (const statement of body) {
    if (statement.type === 'assign' && statement.value && statement.kind !== 'loop' && statement.kind !== 'augmented') {
      for (const target of statement.targets) {
        const key = keyOf(target)
        if (key !== null && !values.has(key)) values.set(key, statement.value)
      }
    } else if (statement.type === 'definition') collect(statement.scope.body, values)
    else if (statement.type === 'block') collect(statement.body, values)
  }
}
