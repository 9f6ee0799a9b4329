// Follows what stands in a prompt's place to the texts it is made of: constants, templates, messages, functions, files.
import type { Call, Expr, Scope, SourceFile, Statement } from '../../languages/source-model.ts'
import { childrenOf } from '../../languages/walk.ts'
import type { Argument } from '../../resolve/arguments.ts'
import { bindingsOf, isSelf, membersOf, methodAround } from '../../resolve/bindings.ts'
import type { Place, Value } from '../../resolve/value.ts'
import type { Program } from '../program.ts'
import { createChanges } from './changes.ts'
import { type Files, filesLoaded, isLoad } from './loads.ts'
import type { Piece, PromptRole } from './model.ts'
import { describesFields, lastName, nameOf, textOf } from './text.ts'

const limits = { depth: 24, steps: 4000, callers: 8 } as const

/** keys of messages and options whose text goes to the model */
const textKeys =
  /^(content|text|parts?|messages?|prompts?|template|system|instructions?|input|inputs|question|query|user|value|task|goal|backstory|role_description|description|expected_output|kwargs|context|examples?|prefix|suffix|\w*_?(prompt|instructions?|template|message)s?)$/i
const silentKeys = /^(role|type|id|name|model|url|image_url|tool_call_id|mime_?type|media_?type|detail|format|key|index)$/
/** methods that give their receiver's text, filled or changed */
const textMethods =
  /^(format|format_map|format_messages|format_prompt|formatMessages|formatPrompt|replace|replaceAll|replace_all|strip|trim|trimStart|trimEnd|lstrip|rstrip|join|concat|substitute|safe_substitute|render|render_async|compile|invoke|ainvoke|partial|to_messages|to_string|toString|toChatMessages|text|dedent|lower|encode|decode|split|slice|splitlines|copy|map|filter|flat|flatMap|model_dump|dict|get|pop|getPrompt|build|pipe|assign|with_config|expandtabs|removeprefix|getMessages)$/
/** what is set into a text under such a name is told to the model, too */
const namesInstruction = /prompt|instruction|rules|guideline|persona|system/i
const promptish = /prompt|instruction|template|message|system|persona|preamble|context|query/i

export interface Tracer {
  /** every text that an expression brings; `far` where it may be something else, too */
  trace(expr: Expr, place: Place, options?: { readonly role?: PromptRole | null; readonly far?: boolean }): readonly Piece[]
}

interface Way {
  readonly role: PromptRole | null
  readonly far: boolean
  readonly depth: number
}

export function createTracer(program: Program, files: Files): Tracer {
  const changes = createChanges(program)

  const trace: Tracer['trace'] = (start, from, { role = null, far = false } = {}) => {
    const pieces: Piece[] = []
    const seen = new Set<Expr | Scope>()
    let steps = 0

    const visit = (expr: Expr, place: Place, way: Way): void => {
      if (seen.has(expr) || way.depth > limits.depth || steps++ > limits.steps) return
      seen.add(expr)
      const deeper: Way = { ...way, depth: way.depth + 1 }
      const each = (list: readonly Expr[], next: Way = deeper) => {
        for (const item of list) visit(item, place, next)
      }
      switch (expr.type) {
        case 'string':
        case 'template':
          take(expr, place, way)
          if (expr.type === 'template')
            for (const part of expr.parts)
              if (part.type !== 'string') visit(part, place, { ...deeper, far: way.far || !namesInstruction.test(nameOf(part)) })
          return
        case 'binary':
          if (expr.op === '+' || expr.op === '%') {
            const text = textOf(expr)
            if (text.known) take(expr, place, way)
            each(dynamicParts(expr), text.known && expr.op === '%' ? { ...deeper, far: true } : deeper)
          } else each([expr.left, expr.right])
          return
        case 'name':
        case 'member':
          follow(expr, place, deeper)
          return
        case 'index':
          inside(expr, place, deeper)
          return
        case 'call':
          called(expr, place, deeper)
          return
        case 'list': {
          const [first, second] = expr.items
          const named = expr.items.length === 2 && first?.type === 'string' ? roleOf(first.value) : null
          if (named && second) visit(second, place, { ...deeper, role: named })
          else each([...expr.items, ...(expr.clauses ?? [])])
          return
        }
        case 'dict':
          message(expr, place, deeper)
          return
        case 'conditional':
          each([expr.then, expr.otherwise])
          return
        case 'assignment':
          visit(expr.value, place, deeper)
          return
        case 'function':
          returned(expr.scope, place.file, deeper)
          return
        case 'element':
        case 'other':
          each(childrenOf(expr))
          return
        default:
          return
      }
    }

    const take = (expr: Expr, place: Place, { role: said, far: isFar }: Way): void => {
      const { text, variables, filled } = textOf(expr)
      if (text.trim())
        pieces.push({
          path: place.file.path,
          line: expr.line,
          endLine: expr.endLine,
          text,
          variables,
          role: said,
          filled,
          far: isFar,
          code: { scope: place.scope, file: place.file },
        })
    }

    const follow = (expr: Expr, place: Place, way: Way): void => {
      const values = program.evaluate(expr, place)
      for (const value of values) fromValue(value, way)
      if (!values.length) for (const written of writtenFor(expr, place)) visit(written.expr, written.place, way)
      for (const added of changes.of(expr, place)) visit(added.expr, added.place, way)
      if (expr.type === 'name') for (const given of givenBy(expr.name, place)) visit(given.expr, given.place, way)
    }

    /** what callers give for a parameter: the arguments as they are written, also where their value is not known */
    const givenBy = (name: string, { scope, frame }: Place): readonly Argument[] => {
      for (let it: Scope | null = scope; it; it = it.parent) {
        const index = it.params.findIndex((param) => param.name === name)
        if (index < 0) continue
        const owner = it
        const offset = owner.parent?.kind === 'class' && /^(self|cls)$/.test(owner.params[0]?.name ?? '') ? 1 : 0
        if (frame?.scope === owner) {
          const bound = frame.args.get(name)
          return bound ? [bound] : []
        }
        return program.evaluator
          .callersOf(owner)
          .slice(0, limits.callers)
          .flatMap((site) => {
            const arg = site.expr.args.find((given) => given.name === name) ?? site.expr.args.filter((given) => given.name === null)[index - offset]
            return arg && !arg.spread ? [{ expr: arg.value, place: site.place }] : []
          })
      }
      return []
    }

    const fromValue = (value: Value, way: Way): void => {
      switch (value.kind) {
        case 'literal':
          if (typeof value.value === 'string' && !seen.has(value.expr)) {
            if (value.expr.type === 'string' || value.expr.type === 'template' || value.expr.type === 'binary') visit(value.expr, value.place, way)
          }
          return
        case 'structure':
          visit(value.expr, value.place, way)
          return
        case 'library':
          for (const part of value.parts) if (part !== value) fromValue(part, way)
          if (value.call) called(value.call.expr, value.call.place, way)
          else if (value.owner?.call && value.owner !== value) fromValue(value.owner, { ...way, far: true })
          return
        case 'instance':
          if (value.call && !seen.has(value.call.expr)) {
            seen.add(value.call.expr)
            for (const arg of value.call.expr.args) visit(arg.value, value.call.place, { ...way, depth: way.depth + 1, far: true })
          }
          return
        case 'function':
          returned(value.scope, value.file, way)
          return
        default:
          return
      }
    }

    const inside = (expr: Extract<Expr, { type: 'index' }>, place: Place, way: Way): void => {
      const values = program.evaluate(expr, place)
      for (const value of values) fromValue(value, way)
      if (!values.length) visit(expr.object, place, way)
    }

    const message = (expr: Extract<Expr, { type: 'dict' }>, place: Place, way: Way): void => {
      const given = expr.entries.find((entry) => entry.key === 'role')?.value
      const named = given ? (roleOf(given.type === 'string' ? given.value : nameOf(given)) ?? (given.type === 'string' ? null : 'user')) : null
      for (const { key, value, spread } of expr.entries) {
        if (key !== null && silentKeys.test(key)) continue
        const own = key === 'system' ? 'system' : (named ?? way.role)
        const plain = value.type === 'string' || value.type === 'template'
        // a message with a role and a text of its own is told to the model, whatever the list is for
        if (named && plain && key === 'content') visit(value, place, { ...way, role: own, far: false })
        else if (spread || key === null || textKeys.test(key)) visit(value, place, { ...way, role: own })
        else visit(value, place, { ...way, role: own, far: way.far || plain || !promptish.test(key) })
      }
    }

    const returned = (scope: Scope, file: SourceFile, way: Way): void => {
      if (seen.has(scope)) return
      seen.add(scope)
      const next: Way = { ...way, depth: way.depth + 1, far: way.far || !promptish.test(scope.name || 'prompt') }
      const place: Place = { file, scope, frame: null }
      const search = (list: readonly Statement[]): void => {
        for (const statement of list) {
          if (statement.type === 'return' && statement.kind !== 'raise' && statement.value) visit(statement.value, place, next)
          else if (statement.type === 'block') search(statement.body)
        }
      }
      search(scope.body)
    }

    const called = (expr: Call, place: Place, way: Way): void => {
      const loaded = isLoad(expr) ? filesLoaded(expr, place, program, files) : []
      for (const file of loaded) pieces.push(...files.pieces(file, way.role))
      const name = lastName(expr.callee)
      if (describesFields.test(name)) return
      const args = expr.args.map((arg) => arg.value)
      const isMessage = roleOf(name)
      if (expr.callee.type === 'member' && textMethods.test(name)) {
        const owned = expr.callee.object
        // `', '.join(parts)`: the parts are the text; what fills a template may be anything
        visit(owned, place, way)
        for (const arg of args) visit(arg, place, name === 'join' || name === 'map' || name === 'concat' ? way : { ...way, far: true })
        if (name === 'map' || name === 'join' || !program.evaluate(expr.callee, place).some((it) => it.kind === 'function')) return
      }
      const callees = program.evaluate(expr.callee, place)
      const functions = callees.filter((it) => it.kind === 'function')
      for (const callee of functions) returned(callee.scope, callee.file, { ...way, far: way.far && !promptish.test(name) })
      const isLibrary = callees.some((it) => it.kind === 'library')
      const next: Way = {
        ...way,
        role: isMessage ?? way.role,
        far: way.far || functions.length > 0 || (!isLibrary && callees.length > 0) || (!promptish.test(name) && !isMessage && !harmless.test(name)),
      }
      for (const arg of expr.args) {
        if (arg.name !== null && silentKeys.test(arg.name)) continue
        visit(arg.value, place, next)
      }
      // `chain.from_messages(…).partial(…)`, `loader.load().text`
      if (expr.callee.type === 'member' && expr.callee.object.type === 'call') visit(expr.callee.object, place, { ...way, far: way.far })
    }

    visit(start, from, { role, far, depth: 0 })
    return pieces
  }
  return { trace }
}

/** what is assigned to a name or to a member of `self`, as it is written: for values that nobody knows, such as a file's text */
function writtenFor(expr: Expr, place: Place): readonly Argument[] {
  if (expr.type === 'member' && isSelf(expr.object, place.scope)) {
    const owner = methodAround(place.scope)?.parent
    return (owner ? (membersOf(owner).get(expr.name) ?? []) : []).flatMap(({ scope, binding }) => {
      const written = binding.what.type === 'value' || binding.what.type === 'part' ? binding.what.expr : null
      return written ? [{ expr: written, place: { file: place.file, scope, frame: null } }] : []
    })
  }
  if (expr.type !== 'name') return []
  for (let scope: Scope | null = place.scope; scope; scope = scope.parent) {
    const bindings = bindingsOf(scope).get(expr.name)
    if (!bindings) continue
    const at: Place = { file: place.file, scope, frame: null }
    return bindings.flatMap(({ what }) => ((what.type === 'value' || what.type === 'part') && what.expr ? [{ expr: what.expr, place: at }] : []))
  }
  return []
}

/** calls that give their text unchanged or filled */
const harmless =
  /^(dedent|cleandoc|str|String|dumps|stringify|list|tuple|cast|Content|Part|from_template|fromTemplate|fromMessages|from_messages|Text|stripIndents?|markdown|html|loads|parse|safe_load|load|user|assistant|chat|from_text|fromText)$/

function roleOf(name: string): PromptRole | null {
  if (/^(system|developer)$|system_?message|SystemMessage|SystemPrompt|^new_system$/i.test(name)) return 'system'
  if (/^(user|human)$|Human_?Message|User_?Message/i.test(name)) return 'user'
  return /^(assistant|ai|model)$|AI_?Message|Assistant_?Message/i.test(name) ? 'assistant' : null
}

function dynamicParts(expr: Expr): Expr[] {
  if (expr.type === 'binary' && (expr.op === '+' || expr.op === '%')) return [...dynamicParts(expr.left), ...dynamicParts(expr.right)]
  if (expr.type === 'template') return expr.parts.filter((part) => part.type !== 'string')
  return expr.type === 'string' ? [] : [expr]
}
