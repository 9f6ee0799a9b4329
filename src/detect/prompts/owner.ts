// What holds a text: a constant, a function that builds prompts, a call.
import type { Expr, Scope, Statement } from '../../languages/source-model.ts'
import { dotted } from '../../languages/walk.ts'
import { enclosing } from '../program.ts'
import type { CodePlace } from './model.ts'

export interface Owner {
  readonly name: string
  readonly kind: 'constant' | 'function' | 'inline'
  readonly line: number
  readonly params: readonly string[]
}

const builds = /prompt|instruction|messages?$|template|persona|system|preamble/i

/** `isCaller` tells whether the lines of a function hold a model call. */
export function ownerOf({ scope }: CodePlace, line: number, isCaller: (scope: Scope) => boolean): Owner {
  const scopes = enclosing(scope)
  for (const [i, at] of scopes.entries()) {
    const statement = statementAt(at.body, line)
    const name = statement ? targetOf(statement) : ''
    if (at.kind !== 'function') {
      const inner = scopes[i - 1]
      if (inner && inner.kind === 'function') {
        // a function that stands under a name: `export const systemPrompt = (…) => …`, or a definition
        const own = inner.name || name
        if (own && builds.test(own) && !isCaller(inner)) return { name: own, kind: 'function', line: inner.line, params: paramsOf(inner) }
        return { name: own || 'prompt', kind: 'inline', line, params: [] }
      }
      // a signature's docstring stands under the name of its class
      if (!statement && at.kind === 'class' && at.line === line) return { name: at.name, kind: 'constant', line, params: [] }
      if (statement?.type === 'assign' && name) return { name, kind: 'constant', line: statement.line, params: [] }
      // an annotation of a method without a body: the interface is there to hold the text
      if (statement?.type === 'definition' && statement.scope.kind === 'function' && !statement.scope.body.length && at.kind === 'class')
        return { name: `${at.name}.${name}`, kind: 'constant', line: statement.line, params: [] }
      return { name: name || at.name || 'prompt', kind: 'inline', line: statement?.line ?? line, params: [] }
    }
    if (i === 0 && statement?.type === 'assign' && name && at.name && !(builds.test(at.name) && !isCaller(at)))
      return { name: `${at.name}.${name}`, kind: 'inline', line: statement.line, params: [] }
  }
  return { name: 'prompt', kind: 'inline', line, params: [] }
}

const paramsOf = ({ params }: Scope): string[] =>
  params.flatMap((param) => [param.name, ...param.fields.map((field) => field.property)]).filter(Boolean)

function statementAt(list: readonly Statement[], line: number): Statement | null {
  for (const statement of list) {
    if (statement.line > line || statement.endLine < line) continue
    if (statement.type === 'block') return statementAt(statement.body, line) ?? statement
    return statement
  }
  return null
}

function targetOf(statement: Statement): string {
  if (statement.type === 'definition') return statement.scope.name
  if (statement.type !== 'assign') return ''
  const [target] = statement.targets
  return target ? nameOfTarget(target) : ''
}

const nameOfTarget = (target: Expr): string => (target.type === 'index' && target.index.type === 'string' ? target.index.value : dotted(target))

/** a module or package that is there to hold prompts */
export const isPromptModule = (path: string): boolean =>
  /(^|\/)([\w-]*prompts?[\w-]*|instructions?|system[_-]?messages?|personas?|prompt[\w-]*)(\/[^\n]+)?\.(py|[cm]?[jt]sx?|java|kt|cs|go)$/i.test(path)
