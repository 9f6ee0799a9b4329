// Requests that an interface only declares (Retrofit, Refit, Feign, HTTP exchanges): the annotation holds the path, the client's builder the host.
import type { Expr, Scope } from '../../languages/source-model.ts'
import { lastName, walkExpressions } from '../../languages/walk.ts'
import type { CallSite } from '../../resolve/evaluate.ts'
import { hostOf } from '../../resolve/hosts.ts'
import { isPackaged } from '../../resolve/packages.ts'
import type { Place } from '../../resolve/value.ts'
import type { Program } from '../program.ts'
import { textOf } from './http.ts'

/** paths that only a model server has, also without their first slash */
export const modelPath =
  /^\/?(v\d(beta)?\/|openai\/|api\/)*(chat\/completions|embeddings|completions|messages|responses|models\/[^\s]{1,80}:\w*[gG]enerateContent)\b/

interface Declared {
  readonly scope: Scope
  readonly path: string
}

const declaring = /^(POST|Post|PostExchange|HttpExchange|PostMapping|HTTP|RequestLine)$/

const declaredIn = new WeakMap<Program, ReadonlyMap<string, readonly Declared[]>>()

/** methods of interfaces whose annotation names a model's path, by their names */
function methodsOf(program: Program): ReadonlyMap<string, readonly Declared[]> {
  const kept = declaredIn.get(program)
  if (kept) return kept
  const found = new Map<string, Declared[]>()
  for (const path of program.relevant.filter((it) => /\.(java|kt|cs)$/.test(it))) {
    const file = program.file(path)
    for (const scope of file ? program.scopesOf(path) : []) {
      if (!file || scope.kind !== 'function' || scope.body.length) continue
      for (const decorator of scope.decorators) {
        if (decorator.type !== 'call' || !declaring.test(lastName(decorator.callee))) continue
        const place: Place = { file, scope: file.root, frame: null }
        const written = decorator.args.map(({ value }) => textOf(value, place, program)?.replace(/^POST /, '')).find((it) => it && modelPath.test(it))
        if (written) found.set(scope.name, [...(found.get(scope.name) ?? []), { scope, path: written }])
      }
    }
  }
  declaredIn.set(program, found)
  return found
}

const hosts = new WeakMap<Program, string | null>()

/** the host of a provider that some client of the repository is built for */
export function builtFor(program: Program): string | null {
  const kept = hosts.get(program)
  if (kept !== undefined) return kept
  const found = new Set<string>()
  for (const path of program.relevant.filter((it) => /\.(java|kt|cs|go)$/.test(it))) {
    const file = program.file(path)
    if (file)
      walkExpressions(file, (expr: Expr) => {
        const host = expr.type === 'string' && expr.value.startsWith('https://') ? hostOf(expr.value) : null
        if (host && program.signaturesOfHost(host).some((it) => it.provider !== undefined)) found.add(host)
      })
  }
  const [first] = found
  hosts.set(program, first ?? null)
  return first ?? null
}

/** The address that a call of a declared request has; null where it is none. */
export function declaredRequest({ expr, place }: CallSite, program: Program): string | null {
  if (!isPackaged(place.file) || expr.callee.type !== 'member') return null
  const methods = methodsOf(program).get(expr.callee.name)
  if (!methods) return null
  const called = program.evaluate(expr.callee, place)
  const method = methods.find(({ scope }) => called.some((it) => it.kind === 'function' && it.scope === scope))
  return method ? `https://${builtFor(program) ?? '{host}'}/${method.path.replace(/^\//, '')}` : null
}
