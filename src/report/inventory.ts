// Facts of the inventory to the wire type.
import { classifyModel } from '../catalogue/models.ts'
import type { ModelCall } from '../detect/calls.ts'
import type { Context } from '../detect/context.ts'
import type { CallRecord, Report } from './report.ts'

export function buildInventory(context: Context): Report['inventory'] {
  const calls = context.fact('calls')
  return {
    calls: calls.application.map((call) => toRecord(call, context)),
    models: [...context.fact('models'), ...context.fact('defaultModels')].map(({ id, provider, pin, role, locations }) => ({
      id,
      provider,
      pin,
      role,
      locations: [...locations],
    })),
    prompts: context
      .fact('prompts')
      .prompts.map(({ path, line, kind, name, hash, variables }) => ({ path, line, kind, name, hash, variables: [...variables] })),
    components: context.fact('components').map(({ kind, name, locations }) => {
      const version = context.fact('componentVersions').of(kind, name)
      return { kind, name, version, locations: [...locations] }
    }),
  }
}

function toRecord(call: ModelCall, context: Context): CallRecord {
  const details = context.fact('calls').details(call)
  const traces = context
    .fact('tracing')
    .of(call)
    .filter((trace) => trace.state === 'on')
  return {
    id: call.id,
    path: call.path,
    line: call.line,
    endLine: call.endLine,
    cell: call.cell,
    function: call.function,
    kind: call.kind,
    library: call.library,
    symbol: call.symbol,
    provider: call.provider,
    host: call.host,
    model: call.model,
    modelSource: call.modelSource,
    pin: call.model === null ? null : classifyModel(call.model, call.provider, { asOf: context.asOf }).pin,
    prompts: context
      .fact('prompts')
      .of(call)
      .map((prompt) => prompt.id),
    traced: traces.length > 0 || context.fact('keptAnswers').of(call) !== null,
    tracedBy: [...new Set(traces.map((trace) => trace.tracer))].sort(),
    evaluatedBy: [...context.fact('evaluations').of(call)],
    timeout: details.timeout,
    retries: details.retries,
    fallback: details.fallback,
    streaming: details.streaming,
    tools: [...details.tools],
    structured: details.structured,
    systemMessage: details.systemMessage,
    temperature: details.temperature,
    maxTokens: details.maxTokens,
    sends: [],
  }
}
