// Application code cut into units: one scope each, with its own expressions (nested functions are units of their own).
import type { Call, Expr, Scope, SourceFile, Statement } from '../../languages/source-model.ts'
import type { CallSite } from '../../resolve/evaluate.ts'
import type { Place } from '../../resolve/value.ts'
import { byName } from '../by-name.ts'
import type { Context, Evidence } from '../context.ts'

export interface Loop {
  readonly line: number
  readonly endLine: number
}

export interface Unit {
  readonly path: string
  readonly file: SourceFile
  readonly scope: Scope
  readonly place: Place
  /** every expression of the scope, outer before inner; bodies of nested functions are left out */
  readonly expressions: readonly Expr[]
  readonly calls: readonly Call[]
  /** assignments, wherever they stand: statements, clauses of comprehensions, `:=` */
  readonly assignments: readonly Assignment[]
  readonly returns: readonly Expr[]
  readonly blocks: readonly Extract<Statement, { type: 'block' }>[]
  readonly loops: readonly Loop[]
  /** the code stands in a folder or file set aside (legacy, deprecated, archive) */
  readonly aside: boolean
}

export interface Assignment {
  readonly target: Expr
  readonly value: Expr
  readonly kind: 'plain' | 'augmented' | 'loop' | 'context' | 'field'
  readonly line: number
}

const asidePath = /(^|[/_.-])([Ll]egacy|[Dd]eprecated|[Aa]rchived?|[Oo]bsolete|[Uu]nused)([/_.-]|$)|(^|\/)[Mm]ock(_|[A-Z])\w*\.\w+$/

/** The units of the application's files that can matter. */
export function unitsOf(context: Context): readonly Unit[] {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const units: Unit[] = []
  for (const path of program.relevant) {
    if (paths.classOf(path) !== 'application') continue
    const file = program.file(path)
    if (file) collect(file, file.root, units)
  }
  return units
}

function collect(file: SourceFile, scope: Scope, units: Unit[]): void {
  const expressions: Expr[] = []
  const calls: Call[] = []
  const assignments: Assignment[] = []
  const returns: Expr[] = []
  const blocks: Extract<Statement, { type: 'block' }>[] = []
  const loops: Loop[] = []
  const inner: Scope[] = []

  const expression = (expr: Expr): void => {
    expressions.push(expr)
    if (expr.type === 'function') {
      inner.push(expr.scope)
      return
    }
    if (expr.type === 'call') calls.push(expr)
    if (expr.type === 'assignment') assignments.push({ target: expr.target, value: expr.value, kind: expr.kind, line: expr.line })
    if (expr.type === 'list' && expr.comprehension) loops.push(expr)
    for (const child of within(expr)) expression(child)
  }
  const statements = (body: readonly Statement[]): void => {
    for (const statement of body) {
      switch (statement.type) {
        case 'assign':
          if (statement.value) {
            for (const target of statement.targets) assignments.push({ target, value: statement.value, kind: statement.kind, line: statement.line })
            // the heads of the block around hold the same value
            if (statement.kind !== 'loop' && statement.kind !== 'context') expression(statement.value)
          }
          for (const target of statement.targets) expression(target)
          break
        case 'expression':
          expression(statement.value)
          break
        case 'return':
          if (statement.value) {
            if (statement.kind !== 'raise') returns.push(statement.value)
            expression(statement.value)
          }
          break
        case 'definition':
          inner.push(statement.scope)
          break
        case 'block':
          blocks.push(statement)
          if (statement.kind === 'for' || statement.kind === 'while') loops.push(statement)
          for (const head of statement.heads) expression(head)
          statements(statement.body)
      }
    }
  }
  for (const decorator of scope.decorators) expression(decorator)
  for (const param of scope.params) if (param.fallback) expression(param.fallback)
  statements(scope.body)
  units.push({
    path: file.path,
    file,
    scope,
    place: { file, scope, frame: null },
    expressions,
    calls,
    assignments,
    returns,
    blocks,
    loops,
    aside: asidePath.test(file.path),
  })
  for (const it of inner) collect(file, it, units)
}

/** The expressions directly inside one, those of comprehension clauses and computed keys with them. */
export function within(expr: Expr): readonly Expr[] {
  switch (expr.type) {
    case 'member':
      return [expr.object]
    case 'call':
      return [expr.callee, ...expr.args.map((it) => it.value)]
    case 'template':
      return expr.tag ? [expr.tag, ...expr.parts] : expr.parts
    case 'list':
      return [...(expr.clauses ?? []), ...expr.items]
    case 'dict':
      return [...(expr.clauses ?? []), ...expr.entries.flatMap((it) => (it.computed ? [it.computed, it.value] : [it.value]))]
    case 'binary':
      return [expr.left, expr.right]
    case 'index':
      return [expr.object, expr.index]
    case 'conditional':
      return [expr.test, expr.then, expr.otherwise]
    case 'element':
      return [...expr.entries.map((it) => it.value), ...expr.children]
    case 'assignment':
      return [expr.target, expr.value]
    case 'other':
      return expr.children
    default:
      return []
  }
}

/** An expression and all inside it, outer before inner, function bodies left out. */
export function nested(expr: Expr): readonly Expr[] {
  const all: Expr[] = []
  gather(expr, all)
  return all
}

function gather(expr: Expr, into: Expr[]): void {
  into.push(expr)
  if (expr.type === 'name' || expr.type === 'string') return
  for (const child of within(expr)) gather(child, into)
}

export const siteOf = (call: Call, unit: Unit): CallSite => ({ expr: call, place: unit.place })

/** the last name of a callee: `b` of `a.b(…)` and `b(…)` */
export const nameOf = (call: Call): string => (call.callee.type === 'name' || call.callee.type === 'member' ? call.callee.name : '')

/** the object of a method call, or null */
export const receiverOf = (call: Call): Expr | null => (call.callee.type === 'member' ? call.callee.object : null)

export const evidence = (unit: Pick<Unit, 'path'>, at: { readonly line: number; readonly endLine?: number }, detail: string): Evidence => ({
  path: unit.path,
  line: at.line,
  ...(at.endLine !== undefined && at.endLine > at.line ? { endLine: at.endLine } : {}),
  detail,
})

/** `chunkIndex` → `chunk_index` */
export const snake = byName((name) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase(),
)
