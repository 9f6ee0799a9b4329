// The calls that the shares of the fm checks count: those that answer users, or all where there are no such.
import type { ModelCall } from './calls.ts'
import type { Context } from './context.ts'

export interface ServingCalls {
  /** chat and completion calls of application code that answer users; evaluators and offline generators only where nothing else calls */
  readonly generating: readonly ModelCall[]
  /** the same with embeddings, reranking, images, audio; constructions and training are never counted */
  readonly every: readonly ModelCall[]
}

export function detect(context: Context): ServingCalls {
  const counted = context.fact('calls').application.filter((call) => call.kind !== 'construct' && call.kind !== 'train')
  const answering = counted.filter((call) => call.purpose === 'answer')
  const every = answering.some(generates) || !counted.some(generates) ? answering : counted
  return { every, generating: every.filter(generates) }
}

const generates = (call: ModelCall): boolean => call.kind === 'chat' || call.kind === 'completion' || call.kind === 'classify'
