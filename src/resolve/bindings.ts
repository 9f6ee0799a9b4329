// What the names of a scope are bound to: assignments, parameters, definitions. One index per scope, made once.
import type { Expr, Param, Scope, Statement } from '../languages/source-model.ts'

export interface Binding {
  readonly line: number
  /** stands directly in the scope's body, not in an `if` or loop */
  readonly certain: boolean
  /** the conditions that must hold, or must not, for it to run */
  readonly guards: readonly Guard[]
  readonly what:
    | {
        readonly type: 'value'
        readonly expr: Expr | null
        readonly annotation: Expr | null
        readonly kind: 'plain' | 'augmented' | 'loop' | 'context' | 'field'
      }
    /** one element of a destructured value: by property name or by position */
    | {
        readonly type: 'part'
        readonly expr: Expr
        /** where it stands in the value: property names and positions, outermost first */
        readonly keys: readonly (string | number)[]
        readonly kind: 'plain' | 'augmented' | 'loop' | 'context' | 'field'
        /** what it is if the value has no such element */
        readonly fallback?: Expr | undefined
      }
    | { readonly type: 'definition'; readonly scope: Scope }
    | { readonly type: 'param'; readonly param: Param; readonly index: number }
    | { readonly type: 'param-field'; readonly param: Param; readonly index: number; readonly property: string; readonly fallback: Expr | null }
}

export interface Guard {
  readonly head: Expr
  readonly negated: boolean
}

/** The guards of each statement of a list that its own `if … elif … else …` chain puts on it. */
export function guardsIn(list: readonly Statement[]): readonly (readonly Guard[])[] {
  let all = guards.get(list)
  if (!all) {
    all = readGuards(list)
    guards.set(list, all)
  }
  return all
}

/** The conditions under which a line of a scope runs, outermost first. */
export function guardsAt(scope: Scope, line: number): readonly Guard[] {
  const found: Guard[] = []
  for (let list: readonly Statement[] | undefined = scope.body; list; ) {
    const at: number = list.findIndex((statement) => statement.type === 'block' && statement.line <= line && line <= statement.endLine)
    const block: Statement | undefined = list[at]
    if (block?.type !== 'block') break
    const isInside: boolean = block.body.some((it) => it.line <= line && line <= it.endLine)
    if (isInside) found.push(...(guardsIn(list)[at] ?? []))
    list = isInside ? block.body : undefined
  }
  return found
}

const guards = new WeakMap<readonly Statement[], readonly (readonly Guard[])[]>()
const unguarded: readonly Guard[] = []

function readGuards(list: readonly Statement[]): readonly (readonly Guard[])[] {
  let before: Guard[] = []
  return list.map((statement) => {
    const isBranch = statement.type === 'block' && (statement.kind === 'if' || statement.kind === 'else')
    if (!isBranch || statement.kind === 'if') before = []
    if (!isBranch) return unguarded
    const own = statement.heads.map((head) => ({ head, negated: false }))
    const guards = [...before, ...own]
    before = [...before, ...statement.heads.map((head) => ({ head, negated: true }))]
    return guards
  })
}

export interface Narrowing {
  readonly name: string
  readonly literal: Expr
  readonly line: number
  readonly endLine: number
}

const narrowings = new WeakMap<Scope, readonly Narrowing[]>()

/** Blocks of a scope in which a name is known to equal a literal: `if name == 'x':`. */
export function narrowingsOf(scope: Scope): readonly Narrowing[] {
  let known = narrowings.get(scope)
  if (!known) {
    const found: Narrowing[] = []
    const visit = (list: readonly Statement[]): void => {
      for (const statement of list) {
        if (statement.type !== 'block') continue
        const [head] = statement.heads
        if (
          (statement.kind === 'if' || statement.kind === 'else') &&
          head?.type === 'binary' &&
          /^={2,3}$/.test(head.op) &&
          head.left.type === 'name' &&
          head.right.type === 'string'
        ) {
          const [first] = statement.body
          if (first) found.push({ name: head.left.name, literal: head.right, line: first.line, endLine: statement.endLine })
        }
        visit(statement.body)
      }
    }
    visit(scope.body)
    known = found
    narrowings.set(scope, known)
  }
  return known
}

export interface MemberBinding {
  /** the method in which `self.name = …` stands, or the class for a field */
  readonly scope: Scope
  readonly binding: Binding
}

const indexes = new WeakMap<Scope, ReadonlyMap<string, readonly Binding[]>>()
const members = new WeakMap<Scope, ReadonlyMap<string, readonly MemberBinding[]>>()

/** name → bindings in source order */
export function bindingsOf(scope: Scope): ReadonlyMap<string, readonly Binding[]> {
  let index = indexes.get(scope)
  if (!index) {
    index = build(scope)
    indexes.set(scope, index)
  }
  return index
}

function build(scope: Scope): Map<string, Binding[]> {
  const index = new Map<string, Binding[]>()
  const add = (name: string, binding: Binding) => {
    const list = index.get(name)
    if (list) list.push(binding)
    else index.set(name, [binding])
  }
  const always = { line: scope.line, certain: true, guards: [] }
  scope.params.forEach((param, i) => {
    if (param.name) add(param.name, { ...always, what: { type: 'param', param, index: i } })
    for (const field of param.fields)
      add(field.local, { ...always, what: { type: 'param-field', param, index: i, property: field.property, fallback: field.fallback } })
  })
  const visit = (statements: readonly Statement[], certain: boolean, guards: readonly Guard[]) => {
    const own = guardsIn(statements)
    for (const [i, statement] of statements.entries()) {
      const { line } = statement
      if (statement.type === 'definition') add(statement.scope.name, { line, certain, guards, what: { type: 'definition', scope: statement.scope } })
      else if (statement.type === 'block')
        visit(statement.body, certain && (statement.kind === 'with' || statement.kind === 'plain' || statement.kind === 'try'), [
          ...guards,
          ...(own[i] ?? []),
        ])
      else if (statement.type === 'assign') {
        for (const target of statement.targets) {
          bindTarget(
            target,
            statement.value,
            (name, what) => add(name, { line, certain: certain && statement.kind !== 'augmented', guards, what }),
            statement.kind,
            statement.annotation,
          )
        }
      } else if (statement.type === 'expression' && statement.value.type === 'assignment') {
        const { target, value } = statement.value
        bindTarget(target, value, (name, what) => add(name, { line, certain, guards, what }), 'plain', null)
      }
    }
  }
  visit(scope.body, true, [])
  return index
}

type Kind = 'plain' | 'augmented' | 'loop' | 'context' | 'field'

function bindTarget(target: Expr, value: Expr | null, add: (name: string, what: Binding['what']) => void, kind: Kind, annotation: Expr | null): void {
  if (target.type === 'name') add(target.name, { type: 'value', expr: value, annotation, kind })
  else if (target.type === 'list' && value?.type === 'list' && !value.comprehension && kind !== 'loop') {
    target.items.forEach((item, i) => {
      const own = value.items[i]
      if (own) bindTarget(item, own, add, kind, null)
    })
  } else if (value) bindParts(target, value, [], add, kind)
}

function bindParts(
  target: Expr,
  expr: Expr,
  keys: readonly (string | number)[],
  add: (name: string, what: Binding['what']) => void,
  kind: Kind,
  fallback?: Expr,
): void {
  if (target.type === 'name') add(target.name, { type: 'part', expr, keys, kind, fallback })
  else if (target.type === 'assignment') bindParts(target.target, expr, keys, add, kind, target.value)
  else if (target.type === 'list') for (const [i, item] of target.items.entries()) bindParts(item, expr, [...keys, i], add, kind)
  else if (target.type === 'dict')
    for (const entry of target.entries) if (entry.key !== null) bindParts(entry.value, expr, [...keys, entry.key], add, kind, entry.fallback)
}

/** member name → what `self.name` / `this.name` is set to anywhere in the class, and its class-level fields */
export function membersOf(owner: Scope): ReadonlyMap<string, readonly MemberBinding[]> {
  let index = members.get(owner)
  if (!index) {
    index = buildMembers(owner)
    members.set(owner, index)
  }
  return index
}

function buildMembers(owner: Scope): Map<string, MemberBinding[]> {
  const index = new Map<string, MemberBinding[]>()
  const add = (name: string, entry: MemberBinding) => {
    const list = index.get(name)
    if (list) list.push(entry)
    else index.set(name, [entry])
  }
  for (const [name, bindings] of bindingsOf(owner)) for (const binding of bindings) add(name, { scope: owner, binding })
  const visit = (scope: Scope, statements: readonly Statement[]) => {
    for (const statement of statements) {
      if (statement.type === 'block') visit(scope, statement.body)
      if (statement.type !== 'assign' && !(statement.type === 'expression' && statement.value.type === 'assignment')) continue
      const { targets, value, annotation, kind } =
        statement.type === 'assign'
          ? statement
          : {
              targets: statement.value.type === 'assignment' ? [statement.value.target] : [],
              value: statement.value.type === 'assignment' ? statement.value.value : null,
              annotation: null,
              kind: 'plain' as const,
            }
      for (const target of targets) {
        if (target.type === 'member' && isSelf(target.object, scope)) {
          add(target.name, {
            scope,
            binding: { line: statement.line, certain: false, guards: [], what: { type: 'value', expr: value, annotation, kind } },
          })
        } else if (target.type === 'list' && value) {
          target.items.forEach((item, i) => {
            if (item.type !== 'member' || !isSelf(item.object, scope)) return
            const own = value.type === 'list' ? value.items[i] : undefined
            add(item.name, {
              scope,
              binding: {
                line: statement.line,
                certain: false,
                guards: [],
                what: own ? { type: 'value', expr: own, annotation: null, kind } : { type: 'part', expr: value, keys: [i], kind },
              },
            })
          })
        }
      }
    }
  }
  for (const bindings of bindingsOf(owner).values()) {
    for (const { what } of bindings) {
      const method = what.type === 'definition' ? what.scope : what.type === 'value' && what.expr?.type === 'function' ? what.expr.scope : null
      if (method?.kind === 'function') visit(method, method.body)
    }
  }
  return index
}

/** `this`, or the first parameter of a method */
export function isSelf(expr: Expr, scope: Scope): boolean {
  if (expr.type !== 'name') return false
  if (expr.name === 'this') return true
  const method = methodAround(scope)
  return method !== null && method.params[0]?.name === expr.name && (expr.name === 'self' || expr.name === 'cls')
}

/** The method that a scope is or lies in, or null. */
export function methodAround(scope: Scope | null): Scope | null {
  for (let it = scope; it; it = it.parent) if (it.kind === 'function' && it.parent?.kind === 'class') return it
  return null
}
