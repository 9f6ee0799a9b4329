// Calls on an interface that a library implements (LangChain4j): the method's annotations and its return type say what is sent and read.
import type { Expr, Scope } from '../../languages/source-model.ts'
import { dotted, lastName } from '../../languages/walk.ts'
import { isPackaged } from '../../resolve/packages.ts'
import type { LibraryValue } from '../../resolve/value.ts'
import type { Program, RuledCall } from '../program.ts'

export interface ServiceMethod {
  /** instructions of ours in a message of their own, at the method or at the interface */
  readonly system: boolean
  /** a template around what the caller says */
  readonly template: boolean
  /** the answer comes piece by piece */
  readonly streams: boolean
  /** the type that the answer is bound to, or null where it is text */
  readonly answer: string | null
}

/** The method of the repository's own interface that a call names; null where it names none. */
export function serviceMethod({ callee, expr, place }: RuledCall, program: Program): ServiceMethod | null {
  if (!isPackaged(place.file) || expr.callee.type !== 'member') return null
  const { name } = expr.callee
  const asked = interfaceOf(callee, program)
  const methods = asked?.body.flatMap((it) => (it.type === 'definition' && it.scope.name === name ? [it.scope] : [])) ?? []
  const [method] = methods
  if (!asked || !method) return null
  const said = [...methods.flatMap((it) => it.decorators), ...asked.decorators]
  const has = (pattern: RegExp) => said.some((it) => pattern.test(lastName(it.type === 'call' ? it.callee : it)))
  const streams = /^(TokenStream|Flux|Flow|Multi|Flowable|Publisher)$/.test(outer(method.returns))
  return { system: has(/^(System|Developer)Message$/), template: has(/^UserMessage$/), streams, answer: streams ? null : typeOf(method.returns) }
}

function interfaceOf(callee: LibraryValue, program: Program): Scope | null {
  for (let it: LibraryValue | null = callee; it; it = it.owner) {
    if (it.declares) return it.declares
    for (const { value } of it.call?.expr.args ?? []) {
      const at = it.call?.place
      const made = at ? program.evaluate(value, at).find((own) => own.kind === 'class') : undefined
      if (made?.kind === 'class') return made.scope
    }
  }
  return null
}

const outer = (type: Expr | null): string => (type?.type === 'index' ? dotted(type.object) : type ? dotted(type) : '').split('.').at(-1) ?? ''

/** `Result<Invoice>` is an Invoice; text binds nothing */
function typeOf(type: Expr | null): string | null {
  if (!type) return null
  if (type.type === 'index' && /^(Result|Optional|CompletableFuture|Uni|Mono|Response|AiMessage)$/.test(outer(type))) return typeOf(type.index)
  const name = outer(type)
  return !name || /^(String|CharSequence|AiMessage|Response|ChatResponse|Result|Object|void|Unit|Any|Image)$/.test(name) ? null : name
}
