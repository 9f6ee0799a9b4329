// Evaluations that are configured rather than coded: promptfoo, evaluation flows, registries, evaluation sets, evaluation actions.
import type { Context } from '../context.ts'
import { type Fields, readDocuments, type Value } from '../infrastructure/structured.ts'
import type { Evaluation } from './model.ts'

type Read = (path: string, text: string, value: Value, context: Context) => Omit<Evaluation, 'path' | 'how'> | null

const isFields = (value: Value | undefined): value is Fields => value !== null && typeof value === 'object' && !Array.isArray(value)
const listOf = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : [])

const readers: readonly (readonly [files: RegExp, read: Read])[] = [
  [/\.(ya?ml|json)$/i, promptfoo],
  [/(^|\/)flow\.dag\.ya?ml$/, evaluationFlow],
  [/(^|\/)evals?\/.*\.ya?ml$|registry\/evals\/.*\.ya?ml$/, openaiEvals],
  [/\.(evalset|test)\.json$/, agentEvalSet],
  [/\.ya?ml$/, harnessTask],
]

export function configurationsIn(path: string, text: string, context: Context): Evaluation | null {
  const own = readers.filter(([files]) => files.test(path))
  if (!own.length || text.length > 400_000 || !/providers|prompts|aggregation|eval|metric_list|assert/.test(text)) return null
  const value = readDocuments(text)[0]?.value ?? null
  for (const [, read] of own) {
    const found = read(path, text, value, context)
    if (found) return { ...found, path, how: 'configuration' }
  }
  return null
}

/** prompts, providers and tests of promptfoo, whatever the file is called */
function promptfoo(path: string, _text: string, value: Value): ReturnType<Read> {
  if (!isFields(value)) return null
  const has = (key: string) => value[key] !== undefined
  const isIt = /promptfoo|redteam/i.test(path)
    ? has('providers') || has('targets') || has('tests') || has('prompts')
    : has('prompts') && has('providers') && (has('tests') || has('scenarios') || has('defaultTest'))
  if (!isIt) return null
  const tests = listOf(value['tests'])
  const counted = tests.length && tests.every(isFields) ? tests.length : null
  return { line: 1, detail: 'promptfoo configuration', tool: 'promptfoo', disabled: false, cases: has('redteam') ? null : counted }
}

/** a flow with an aggregation node, or one that its name calls evaluation */
function evaluationFlow(path: string, text: string): ReturnType<Read> {
  const aggregates = /^\s*aggregation:\s*true/m.test(text)
  return aggregates || /eval/i.test(path) ? { line: 1, detail: 'evaluation flow', tool: 'promptflow', disabled: false, cases: null } : null
}

function openaiEvals(_path: string, text: string): ReturnType<Read> {
  return /^\s+class:\s*evals\.elsuite\./m.test(text)
    ? { line: 1, detail: 'entry of the evals registry', tool: 'openai-evals', disabled: false, cases: null }
    : null
}

function agentEvalSet(_path: string, _text: string, value: Value): ReturnType<Read> {
  const cases = isFields(value) ? listOf(value['eval_cases']) : listOf(value)
  const isSet = cases.some(
    (it) => isFields(it) && (it['conversation'] !== undefined || it['expected_tool_use'] !== undefined || it['reference'] !== undefined),
  )
  return isSet ? { line: 1, detail: 'evaluation set of an agent', tool: 'google-adk', disabled: false, cases: cases.length } : null
}

function harnessTask(_path: string, text: string): ReturnType<Read> {
  return /^task:/m.test(text) && /^(metric_list|doc_to_text|output_type):/m.test(text)
    ? { line: 1, detail: 'task of the evaluation harness', tool: 'lm-eval-harness', disabled: false, cases: null }
    : null
}
