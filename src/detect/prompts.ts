// The prompts: texts that reach a model call of the application, each with where it stands and who sends it.

import type { ModelCall } from './calls.ts'
import type { Context } from './context.ts'
import { readPromptFiles, settingPieces } from './prompts/files.ts'
import { gatherPrompts } from './prompts/gather.ts'
import type { Prompt } from './prompts/model.ts'
import { namedTexts } from './prompts/named.ts'
import { fetchedPrompts } from './prompts/registries.ts'
import { sentByCalls, sentElsewhere } from './prompts/sites.ts'
import { createTracer } from './prompts/trace.ts'

export interface PromptsFact {
  /** in order of path and line */
  readonly prompts: readonly Prompt[]
  /** prompts that a call sends */
  of(call: ModelCall): readonly Prompt[]
}

export type { Prompt } from './prompts/model.ts'

export function detect(context: Context): PromptsFact {
  const calls = context.fact('calls')
  if (!calls.application.length) return { prompts: [], of: () => [] }
  const paths = context.fact('paths')
  const files = readPromptFiles(context)
  const tracer = createTracer(context.fact('program'), files)
  const sent = [
    ...sentByCalls(context, tracer, files),
    ...sentElsewhere(context, tracer),
    ...namedTexts(context).map((piece) => ({ piece, call: null })),
    ...settingPieces(context).map((piece) => ({ piece, call: null })),
    ...files.standing.flatMap((path) => files.pieces(path, null).map((piece) => ({ piece, call: null }))),
  ].filter(({ piece }) => piece.code === null || paths.classOf(piece.path) === 'application' || /\.env/.test(piece.path))
  const callers = new Map<string, number[]>()
  for (const call of calls.application) if (call.kind !== 'construct') callers.set(call.path, [...(callers.get(call.path) ?? []), call.line])
  const prompts = gatherPrompts(sent, fetchedPrompts(context), callers, (path, written) => holdsTexts(path, written, context), context.text)
  const byCall = new Map<ModelCall, Prompt[]>()
  for (const prompt of prompts) for (const call of prompt.calls) byCall.set(call, [...(byCall.get(call) ?? []), prompt])
  return { prompts, of: (call) => byCall.get(call) ?? [] }
}

/** a module that is there for its texts: half of it or more, and nothing in it calls or builds a model */
function holdsTexts(path: string, written: number, context: Context): boolean {
  const program = context.fact('program')
  const source = program.file(path)
  const size = context.text(path)?.length ?? 0
  if (!source || path.endsWith('.ipynb') || written < size / 2 || program.ruled(path).some(({ rule }) => rule.symbol.role !== 'prompt-template'))
    return false
  return source.root.body.every(
    (statement) =>
      statement.type === 'definition' ||
      (statement.type === 'assign'
        ? statement.value?.type !== 'call' || statement.value.callee.type === 'member'
        : statement.type === 'expression' && statement.value.type === 'string'),
  )
}
