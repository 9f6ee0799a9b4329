// `explain --why`: for a check about calls, the way of each call to the setting that the check asks about.
import type { ModelCall } from '../../detect/calls.ts'
import type { Context, Evidence } from '../../detect/context.ts'
import type { Subject } from '../../detect/ways.ts'
import { clean } from '../../render/escape.ts'

interface Asked {
  readonly subjects: readonly Subject[]
  readonly calls: (context: Context) => readonly ModelCall[]
}

const application = (context: Context) => context.fact('calls').application.filter((call) => call.kind !== 'embedding')
const embedding = (context: Context) => context.fact('calls').application.filter((call) => call.kind === 'embedding')
const answering = (context: Context) => context.fact('servingCalls').answering
const every = (context: Context) => context.fact('servingCalls').every

const askedBy: Readonly<Record<string, Asked>> = {
  'fm/model-pinned': { subjects: ['model'], calls: application },
  'fm/endpoint-config': { subjects: ['address', 'model'], calls: application },
  'fm/calls-traced': { subjects: ['trace'], calls: every },
  'fm/structured-io': { subjects: ['schema'], calls: answering },
  'fm/system-message': { subjects: ['system'], calls: answering },
  'fm/parameters': { subjects: ['temperature', 'max-tokens'], calls: answering },
  'risk/provider-outage': { subjects: ['timeout', 'retries'], calls: every },
  'trace/externalised-config': { subjects: ['model'], calls: application },
  'rag/embedding-model': { subjects: ['model'], calls: embedding },
  'prompts/versioned': { subjects: ['prompt'], calls: answering },
  'prompts/templates': { subjects: ['prompt'], calls: answering },
}

const nothing: Readonly<Record<Subject, string>> = {
  model: 'nothing that can be seen names the model',
  address: 'no address is given: the library finds its own',
  temperature: 'no temperature is set',
  'max-tokens': 'no output limit is set',
  timeout: 'no timeout is set',
  retries: 'no retries are set',
  schema: 'no schema binds the answer',
  system: 'no system message is set',
  prompt: 'no prompt of this repository reaches it',
  trace: 'no tracer records it',
}

const mostWays = 12
const mostCallers = 5

/** Lines that walk from each call through what made its client to where the setting's value is written; none for checks that ask of no call. */
export function waysOf(id: string, context: Context): readonly string[] {
  const asked = askedBy[id]
  if (!asked) return []
  const ways = context.fact('ways')
  // calls whose way is the same share its lines
  const byWay = new Map<string, ModelCall[]>()
  for (const call of outermost(asked.calls(context))) {
    const key = [...ways.made(call).map(line), ...asked.subjects.flatMap((subject) => way(call, subject, context))].join('\n')
    const known = byWay.get(key)
    if (known) known.push(call)
    else byWay.set(key, [call])
  }
  const shown = [...byWay].slice(0, mostWays).flatMap(([key, calls]) => [...heads(calls), key])
  const rest = byWay.size - mostWays
  return byWay.size ? ['The way of each call', ...shown, ...(rest > 0 ? [`  … and ${rest} more ways`] : [])] : []
}

/** A model object that a call uses is a step of that call's way. */
function outermost(calls: readonly ModelCall[]): ModelCall[] {
  const used = new Set(calls.flatMap((call) => call.chain.filter((link) => link.expr !== call.site.expr).map((link) => link.expr)))
  return calls.filter((call) => !used.has(call.site.expr))
}

function heads(calls: readonly ModelCall[]): string[] {
  const rest = calls.length - mostCallers
  return [
    ...calls
      .slice(0, mostCallers)
      .map((call) => `  ${placed(call)}  ${clean(call.symbol, 120)}${call.function ? ` in ${clean(call.function, 80)}` : ''}`),
    ...(rest > 0 ? [`  … and ${rest} more calls`] : []),
  ]
}

function way(call: ModelCall, subject: Subject, context: Context): string[] {
  const steps = context.fact('ways').of(call, subject)
  if (steps.length) return steps.map(line)
  return [`    ${isSetElsewhere(call, subject, context) ? elsewhere[subject] : nothing[subject]}`]
}

const around = 'set in configuration or around the call'
const elsewhere: Readonly<Partial<Record<Subject, string>>> = {
  address: `address: ${around}`,
  temperature: `temperature: ${around}`,
  'max-tokens': `output limit: ${around}`,
  timeout: `timeout: ${around}`,
  retries: `retries: ${around}`,
  schema: 'schema: bound where the answer is read or around the call',
  system: 'system message: in the messages or around the call',
}

function isSetElsewhere(call: ModelCall, subject: Subject, context: Context): boolean {
  const details = context.fact('calls').details(call)
  const set: Partial<Record<Subject, boolean>> = {
    address: call.host !== null,
    temperature: details.temperature,
    'max-tokens': details.maxTokens,
    timeout: details.timeout,
    retries: details.retries !== null,
    schema: details.structured !== null,
    system: details.systemMessage,
  }
  return set[subject] ?? false
}

const placed = ({ path, line }: { readonly path: string; readonly line: number }) => `${clean(path, 200)}:${line}`
const line = (step: Evidence): string => `    ${placed(step)}  ${clean(step.detail)}`
