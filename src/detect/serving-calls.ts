// The calls that the shares of the fm checks count: those that answer users, or all where there are no such.
import type { ModelCall } from './calls.ts'
import type { Context } from './context.ts'

export interface ServingCalls {
  /** chat and completion calls whose answer someone reads: those of `generating` without health checks */
  readonly answering: readonly ModelCall[]
  /** chat and completion calls of application code that answer users; evaluators and offline generators only where nothing else calls */
  readonly generating: readonly ModelCall[]
  /** the same with embeddings, reranking, images, audio; constructions and training are never counted */
  readonly every: readonly ModelCall[]
}

export function detect(context: Context): ServingCalls {
  const paths = context.fact('paths')
  const counted = context.fact('calls').application.filter((call) => call.kind !== 'construct' && call.kind !== 'train')
  const serving = counted.filter((call) => call.purpose === 'answer')
  // what its owners have replaced decides only where nothing else answers
  const current = serving.filter((call) => paths.purposeOf(call.path) !== 'retired')
  const answers = current.some(generates) ? current : serving
  const every = answers.some(generates) || !counted.some(generates) ? answers : counted
  const generating = every.filter(generates)
  // what a graph calls is listed where its nodes call
  const direct = generating.filter((call) => !call.indirect)
  const answering = (direct.length ? direct : generating).filter((call) => !probing.test(call.function))
  return { every, generating, answering: answering.length ? answering : generating }
}

/** functions that ask a model only whether it is there */
const probing = /health|^_?ping|warm_?up|is_?(alive|ready)|(test|check|verify|validate)_?(connection|api_?key|credentials)/i

const generates = (call: ModelCall): boolean => call.kind === 'chat' || call.kind === 'completion' || call.kind === 'classify'
