// Tracing that the configuration switches on, for every call that a tool covers.
import type { CallKind, Signature } from '../../catalogue/schema.ts'
import type { ModelCall } from '../calls.ts'
import type { Context, Evidence } from '../context.ts'
import type { State } from './condition.ts'

export interface Trace {
  /** canonical name of the tool */
  readonly tracer: string
  readonly how: 'client' | 'instrumentation' | 'decorator' | 'callback' | 'gateway' | 'switch' | 'telemetry'
  /** on as shipped; `configured`: wired, but off until someone configures it; off: switched off explicitly */
  readonly state: State
  readonly evidence: Evidence
}

export interface Wide {
  readonly trace: Trace
  readonly covers: (call: ModelCall) => boolean
}

/** the name under which a stanza's tool is known */
export const tracerName = (signature: Signature): string => signature.components.find((it) => it.kind === 'tracing')?.name ?? signature.id

/** a stanza covers a call by the ids of the stanzas that its rules come from, or by everything */
export function covers(stanzas: readonly string[]): (call: ModelCall) => boolean {
  const ids = new Set(stanzas)
  if (ids.has('*')) return () => true
  return (call) => call.chain.some((link) => ids.has(link.rule.signature.id))
}

/** a model that is built for embeddings is of their kind */
export const isOfKind = (call: ModelCall, kind: CallKind): boolean =>
  call.kind === kind || (call.kind === 'construct' && kind === 'embedding' && /embedd/.test(call.site.rule.symbol.makes ?? ''))

const sees = ({ unseen = [] }: Signature, call: ModelCall): boolean => !unseen.some((kind) => isOfKind(call, kind))

/** LANGSMITH_TRACING=true and the like, in a shipped configuration or set by the code itself */
export function switches(context: Context): Wide[] {
  const program = context.fact('program')
  const files = new Set(context.snapshot.files.map((file) => file.path))
  const commented = commentedSettings(context)
  /** the environment of one application of several is not that of the others */
  const reaches = (setting: string, path: string): boolean => {
    const folder = /^(.*\/)\.?env[\w.-]*$|^(.*\/)[\w-]*\.env[\w.-]*$/.exec(setting)?.[1] ?? ''
    const isApplication = folder !== '' && ['package.json', 'pyproject.toml', 'requirements.txt'].some((name) => files.has(folder + name))
    return !isApplication || path.startsWith(folder)
  }
  const wide = (signature: Signature, state: State, evidence: Evidence): Wide => {
    const covered = covers(signature.covers)
    return {
      trace: { tracer: tracerName(signature), how: 'switch', state, evidence },
      covers: (call) => covered(call) && reaches(evidence.path, call.path) && sees(signature, call),
    }
  }
  /** a switch that an example of the configuration shows in a comment */
  const shown = (signature: Signature): Wide[] => {
    const found = commented.find(({ name }) => signature.switches.includes(name))
    return found ? [wide(signature, 'configured', { path: found.path, line: found.line, detail: 'a comment shows how tracing is switched on' })] : []
  }
  /** its key or project in an example of the configuration: the tracer is meant to be used, and off as long as nobody switches it on */
  const named = (signature: Signature): Wide[] => {
    const name = signature.switches.length ? signature.env.find((it) => program.namedSettings(it).length) : undefined
    const [value] = name ? program.namedSettings(name) : []
    if (!name || !value) return []
    const detail = `${name} is named, nothing switches tracing on`
    return [wide(signature, 'configured', { path: value.place.file.path, line: value.expr.line, detail })]
  }
  return context.catalogue.signatures.flatMap((signature) => {
    const switched = signature.switches.flatMap((name): Wide[] => {
      const shipped = program.namedSettings(name).map((value) => ({ text: String(value.value), path: value.place.file.path, line: value.expr.line }))
      const set = program.kept('environ', name).flatMap(({ expr, place }) => {
        const values = program.evaluate(expr, place)
        const literal = values.find((value) => value.kind === 'literal')
        return [{ text: literal?.kind === 'literal' ? String(literal.value) : 'configured', path: place.file.path, line: expr.line }]
      })
      const places = [...set, ...shipped.filter((it) => it.text !== ''), ...shipped]
      const [first] = places
      if (!first) return []
      const isOn = (text: string) => /^(true|1|yes|on)$/i.test(text)
      const state: State = isOn(first.text) ? 'on' : 'configured'
      // several applications of a repository ship a switch of their own
      const alike = state === 'on' ? places.filter((it, i) => isOn(it.text) && places.findIndex((other) => other.path === it.path) === i) : [first]
      return alike.map(({ path, line }) =>
        wide(signature, state, { path, line, detail: `${name} is ${state === 'on' ? 'on' : 'not on by default'}` }),
      )
    })
    if (switched.length) return switched
    const inComment = shown(signature)
    return inComment.length ? inComment : named(signature)
  })
}

/** `# LANGSMITH_TRACING=true`: the variables that examples of the configuration set in comments, each file read once for all tools */
function commentedSettings(context: Context): readonly { readonly name: string; readonly path: string; readonly line: number }[] {
  return context
    .fact('paths')
    .of('application')
    .filter((path) => /(^|\/)(\.env[\w.-]*|[\w.-]*\.env)\.?[\w-]*$/.test(path))
    .flatMap((path) =>
      (context.text(path) ?? '').split('\n').flatMap((line, index) => {
        const name = /^\s*#\s*(?:export\s+)?(\w+)=/.exec(line.slice(0, 200))?.[1]
        return name === undefined ? [] : [{ name, path, line: index + 1 }]
      }),
    )
}
