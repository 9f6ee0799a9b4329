// Where prompts stand: the arguments of model calls and of what configures them, templates, agents, and options that are named so.
import type { Expr, Scope } from '../../languages/source-model.ts'
import { scopesWithin, walk } from '../../languages/walk.ts'
import type { LibraryValue, Place } from '../../resolve/value.ts'
import { argumentWords } from '../calls/details.ts'
import type { ModelCall } from '../calls.ts'
import type { Context } from '../context.ts'
import type { RuledCall } from '../program.ts'
import type { Files } from './loads.ts'
import type { Piece, PromptRole } from './model.ts'
import { lastName } from './text.ts'
import type { Tracer } from './trace.ts'

export interface Sent {
  readonly piece: Piece
  readonly call: ModelCall | null
}

/** chains, agents and graphs take questions, not prompts */
const takesQuestions = /chain|agent|graph|crew|runner|team|engine|flow|module|workflow/i
const promptCalls = /^(chat|completion|classify|construct|image)$/

/** what the calls of the inventory send */
export function sentByCalls(context: Context, tracer: Tracer, files: Files): Sent[] {
  return context
    .fact('calls')
    .application.filter((call) => promptCalls.test(call.kind))
    .flatMap((call) => sentBy(call, context, tracer, files).map((piece) => ({ piece, call })))
}

function sentBy(call: ModelCall, context: Context, tracer: Tracer, files: Files): Piece[] {
  const program = context.fact('program')
  const pieces: Piece[] = []
  const links = call.kind === 'construct' ? call.chain.slice(0, 1) : call.chain
  for (const [i, link] of links.entries()) {
    const { args = {} } = link.rule.symbol
    if (args.prompt === 'source_path') {
      pieces.push(...besideFlow(link, context, files))
      continue
    }
    const given = (word: 'system' | 'prompt') =>
      (args[word] ? program.argument(link, args[word]) : null) ??
      (i === 0 || word === 'system' ? program.argument(link, argumentWords[word] ?? word) : null)
    const system = given('system')
    if (system) pieces.push(...tracer.trace(system.expr, system.place, { role: 'system' }))
    const asks = i === 0 && takesQuestions.test(call.site.callee.owner?.type ?? link.callee.path)
    const prompt = given('prompt') ?? (i === 0 && call.kind !== 'construct' ? firstArgument(link) : null)
    if (prompt) pieces.push(...tracer.trace(prompt.expr, prompt.place, { role: i === 0 ? 'user' : null, far: asks }))
    for (const arg of link.expr.args)
      if (arg.name === null && arg.value.type === 'name' && arg.spread) pieces.push(...tracer.trace(arg.value, link.place, { far: true }))
  }
  for (let it: LibraryValue | null = call.site.callee; it; it = it.owner)
    for (const part of it.parts)
      if (part.kind === 'library' && part.call)
        pieces.push(...tracer.trace(part.call.expr, part.call.place, { far: !/prompt/.test(part.type ?? '') }))
  return pieces
}

const firstArgument = ({ expr, place }: RuledCall): { readonly expr: Expr; readonly place: Place } | null => {
  const first = expr.args.find((arg) => arg.name === null && !arg.spread)
  return first ? { expr: first.value, place } : null
}

/** the template of an LLM node of a prompt flow */
function besideFlow(link: RuledCall, context: Context, files: Files): Piece[] {
  const source = context.fact('program').argument(link, 'source_path')
  if (source?.expr.type !== 'string') return []
  const folder = link.place.file.path.split('/').slice(0, -1)
  const path = [...folder, source.expr.value.replace(/^\.\//, '')].join('/')
  return context.text(path) === null ? [] : [...files.pieces(path, null)]
}

const promptRoles = new Set([
  'prompt-template',
  'agent',
  'query-transform',
  'combine',
  'judge',
  'guard',
  'construct',
  'tool',
  'metric',
  'eval',
  'memory',
])
const optionNames =
  /^(system|system_?prompt|systemPrompt|system_?message|systemMessage|system_?instructions?|systemInstructions?|instructions?|prompt|prompts|prompt_?template|promptTemplate|\w+_prompt|\w+Prompt|\w+_instructions?|\w+Instructions?|backstory|goal|persona|preamble|developer_message|system_content|first_message|template|text_qa_template|refine_template|\w+_template)$/

/** templates, agents and whatever takes an option that is named like a prompt */
export function sentElsewhere(context: Context, tracer: Tracer): Sent[] {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const found: Sent[] = []
  const add = (expr: Expr, place: Place, role: PromptRole | null, far: boolean, isPath = false) => {
    for (const piece of tracer.trace(expr, place, { role, far })) if (!isPath || piece.path !== place.file.path) found.push({ piece, call: null })
  }
  for (const path of program.relevant) {
    const source = paths.classOf(path) === 'application' ? program.file(path) : null
    if (!source) continue
    for (const ruled of program.ruled(path)) {
      const { role, args = {} } = ruled.rule.symbol
      if (!promptRoles.has(role)) continue
      if (role === 'prompt-template') {
        for (const arg of ruled.expr.args.filter(({ name, value }) => !/tools$/i.test(name ?? lastName(value))))
          add(
            arg.value,
            ruled.place,
            /System/.test(ruled.callee.path) ? 'system' : null,
            /\.(partial|with_config)$/.test(ruled.callee.path) || /Human|User/.test(ruled.callee.path),
            arg.name !== null && arg.name === args.file,
          )
        continue
      }
      const plain = role === 'agent' || role === 'construct' || role === 'combine' || role === 'query-transform'
      for (const word of ['system', 'prompt'] as const) {
        const given = args[word] ? program.argument(ruled, args[word]) : null
        if (given) add(given.expr, given.place, word === 'system' ? 'system' : null, !plain)
      }
      if (role === 'guard') for (const arg of ruled.expr.args) add(arg.value, ruled.place, null, true)
    }
    walk(source, {
      expression: (expr, scope) => {
        const place: Place = { file: source, scope, frame: null }
        if (expr.type === 'call') {
          for (const arg of expr.args)
            if (arg.name !== null && optionNames.test(arg.name) && !asksPerson.test(lastName(expr.callee)))
              add(arg.value, place, /system|instruction/i.test(arg.name) ? 'system' : null, true)
        } else if (expr.type === 'dict') {
          const role = expr.entries.find((entry) => entry.key === 'role')?.value
          const content = expr.entries.find((entry) => entry.key === 'content' || entry.key === 'parts')
          if (role?.type === 'string' && /^(system|developer)$/.test(role.value) && content) add(content.value, place, 'system', false)
          for (const entry of expr.entries)
            if (entry.key !== null && optionNames.test(entry.key))
              add(entry.value, place, /system|instruction/i.test(entry.key) ? 'system' : null, true)
        } else if (
          expr.type === 'list' &&
          expr.items.length === 2 &&
          expr.items[0]?.type === 'string' &&
          /^(system|developer)$/.test(expr.items[0].value) &&
          expr.items[1]
        ) {
          add(expr.items[1], place, 'system', false)
        }
      },
    })
    for (const scope of scopesWithin(source)) for (const sent of fromDefinition(scope, { file: source, scope, frame: null }, tracer)) found.push(sent)
  }
  return found
}

/** `input(prompt=…)`, `click.prompt`, `questionary.text`: a person is asked */
const asksPerson =
  /^(input|prompt|option|argument|Option|Argument|text|select|confirm|ask|Prompt|question|echo|inquirer|add_argument|textarea|text_input|chat_input|Textbox|TextField|getpass)$/

/** DSPy signatures; functions that give a prompt by decorator */
function fromDefinition(scope: Scope, place: Place, tracer: Tracer): Sent[] {
  if (scope.kind === 'class') {
    const isSignature = scope.bases.some((base) => lastName(base) === 'Signature')
    return isSignature && scope.doc
      ? [
          {
            call: null,
            piece: {
              path: place.file.path,
              line: scope.line,
              endLine: scope.line,
              text: scope.doc,
              variables: [],
              role: 'system',
              filled: 'engine',
              code: { scope, file: place.file },
              far: false,
            },
          },
        ]
      : []
  }
  return scope.decorators.flatMap((decorator): Sent[] => {
    const name = lastName(decorator.type === 'call' ? decorator.callee : decorator)
    if (!/^(system_prompt|instructions|prompt_template|prompt|chatprompt|dynamic_prompt|ell_simple|simple|complex)$/.test(name)) return []
    const own = decorator.type === 'call' ? decorator.args.flatMap((arg) => [...tracer.trace(arg.value, place, { far: true })]) : []
    const body = tracer.trace({ type: 'function', scope, line: scope.line, endLine: scope.endLine }, place, {
      role: 'system',
      far: name === 'prompt' || name === 'simple' || name === 'complex',
    })
    return [...own, ...body].map((piece) => ({ piece, call: null }))
  })
}
