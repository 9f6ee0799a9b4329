// The way of a setting: from the call, through what configures it, to where its value is written. `explain --why` prints it.
import { hostOf } from '../resolve/hosts.ts'
import type { Value } from '../resolve/value.ts'
import { argumentWords } from './calls/details.ts'
import { baseUrlNames } from './calls/model.ts'
import type { ModelCall } from './calls.ts'
import type { Context, Evidence } from './context.ts'
import type { RuledCall } from './program.ts'

export const subjects = ['model', 'address', 'temperature', 'max-tokens', 'timeout', 'retries', 'schema', 'system', 'prompt', 'trace'] as const
export type Subject = (typeof subjects)[number]

export interface Ways {
  /** what the call hangs on: its model object, its client */
  made(call: ModelCall): readonly Evidence[]
  /** from where the call is given the setting to where its default stands; empty where nothing on the way sets it */
  of(call: ModelCall, subject: Subject): readonly Evidence[]
}

const words: Readonly<Record<string, string>> = { ...argumentWords, 'base-url': baseUrlNames, model: 'model|model_name|modelName' }

export function detect(context: Context): Ways {
  const program = context.fact('program')

  /** the nearest link of the chain that gives the argument, and what its expression stands for */
  const argument = (call: ModelCall, word: string, name: string): Evidence[] => {
    for (const link of call.chain) {
      const own = word === 'model' ? link.rule.symbol.model : link.rule.symbol.args?.[word]
      const given = (own ? program.argument(link, own) : null) ?? program.argument(link, words[word] ?? word)
      if (!given) continue
      const at = { path: given.place.file.path, line: given.expr.line, detail: `sets ${name}` }
      return [at, ...program.evaluate(given.expr, given.place).flatMap((value) => stepOf(value, word))]
    }
    return []
  }

  const model = (call: ModelCall): Evidence[] => [
    ...argument(call, 'model', 'the model').filter((step) => !call.models.some((it) => it.id === step.detail)),
    ...call.models.map(({ id, path, line, choice, version }) => ({
      path,
      line,
      detail: `${id}${version ? `, deployed as version ${version}` : ''}${choice ? ', one that may be chosen' : ''}`,
    })),
  ]

  const of = (call: ModelCall, subject: Subject): Evidence[] => {
    switch (subject) {
      case 'model':
        return model(call)
      case 'address':
        return argument(call, 'base-url', 'the address')
      case 'prompt':
        return context
          .fact('prompts')
          .of(call)
          .map(({ path, line, name }) => ({ path, line, detail: `prompt ${name}` }))
      case 'trace':
        return context
          .fact('tracing')
          .of(call)
          .map(({ evidence, state }) => (state === 'on' ? evidence : { ...evidence, detail: `${evidence.detail}, but it is ${state}` }))
      default:
        return argument(call, subject, names[subject])
    }
  }

  return {
    made: (call) => merged(call.chain.map(madeBy)).filter(({ path, line }) => path !== call.path || line !== call.line),
    of: (call, subject) => merged(of(call, subject)),
  }
}

const names = {
  temperature: 'the temperature',
  'max-tokens': 'the output limit',
  timeout: 'the timeout',
  retries: 'the retries',
  schema: 'the schema',
  system: 'the system message',
} as const satisfies Partial<Record<Subject, string>>

const longestName = 80

/** Of a long chain of members the end says most. */
const madeBy = ({ expr, place, callee: { path } }: RuledCall): Evidence => ({
  path: place.file.path,
  line: expr.line,
  detail: path.length > longestName ? `…${path.slice(-longestName)}` : path,
})

/** A value's place. Texts are told for models alone, addresses by their host: anything else could be a prompt or a secret. */
function stepOf(value: Value, word: string): Evidence[] {
  if (value.kind === 'env') return [{ path: value.place.file.path, line: value.expr.line, detail: `reads ${value.name}` }]
  if (value.kind === 'structure' && word !== 'model') return [{ path: value.place.file.path, line: value.expr.line, detail: 'written here' }]
  if (value.kind !== 'literal') return []
  const at = { path: value.place.file.path, line: value.expr.line }
  if (typeof value.value !== 'string') return [{ ...at, detail: String(value.value) }]
  if (word === 'model') return [{ ...at, detail: value.value }]
  return [{ ...at, detail: (word === 'base-url' ? hostOf(value.value) : null) ?? 'written here' }]
}

/** One step for each place: `sets the timeout: 30`. */
function merged(steps: readonly Evidence[]): Evidence[] {
  const found = new Map<string, { readonly path: string; readonly line: number; readonly details: Set<string> }>()
  for (const { path, line, detail } of steps) {
    const key = `${path}:${line}`
    const known = found.get(key)
    if (known) known.details.add(detail)
    else found.set(key, { path, line, details: new Set([detail]) })
  }
  return [...found.values()].map(({ path, line, details }) => ({ path, line, detail: [...details].join(': ') }))
}
