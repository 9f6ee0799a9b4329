// Literal results, calls and reports for the pure functions over them.
import type { CallRecord, CheckResult, PromptRecord, Report } from '../../src/report/report.ts'
import { levelOf } from '../../src/score/level.ts'
import { coverageOf, scoreOf } from '../../src/score/score.ts'

const credits = { pass: 1, partial: 0.5, fail: 0, na: null, unknown: null, error: null } as const

export function result(id: string, status: CheckResult['status'], more: Partial<CheckResult> = {}): CheckResult {
  return {
    id,
    area: id.split('/')[0] ?? '',
    tier: 'baseline',
    weight: 1,
    title: id,
    asks: id,
    source: ['T'],
    status,
    credit: credits[status],
    summary: `${id} is ${status}`,
    evidence: [],
    gaps: [],
    advice: '',
    docs: '',
    attested: null,
    waived: null,
    corrected: null,
    ...more,
  }
}

export function call(id: string, more: Partial<CallRecord> = {}): CallRecord {
  const [path = '', name = '', symbol = ''] = id.split('#')
  return {
    id,
    path,
    line: 1,
    endLine: 1,
    cell: null,
    function: name,
    kind: 'chat',
    library: 'openai',
    symbol,
    provider: 'openai',
    host: 'api.openai.com',
    model: 'gpt-4o',
    modelSource: null,
    pin: 'floating',
    prompts: [],
    traced: false,
    tracedBy: [],
    evaluatedBy: [],
    timeout: false,
    retries: null,
    fallback: false,
    streaming: false,
    tools: [],
    structured: null,
    systemMessage: false,
    temperature: false,
    maxTokens: false,
    sends: [],
    ...more,
  }
}

export const prompt = (path: string, hash: string, more: Partial<PromptRecord> = {}): PromptRecord => ({
  path,
  line: 1,
  kind: 'file',
  name: path,
  hash,
  variables: [],
  ...more,
})

type Parts = Partial<Pick<Report, 'score' | 'coverage' | 'notices' | 'asOf'>> & { readonly llm?: boolean } & Partial<Report['inventory']>

export function report(checks: readonly CheckResult[], { llm = true, score, coverage, notices, asOf, ...inventory }: Parts = {}): Report {
  const flags = ['api', 'self_hosted', 'prompts', 'embeddings', 'rag', 'agent', 'finetuning', 'training', 'serving', 'deployable'] as const
  const list = [...checks]
  return {
    schemaVersion: '1.0',
    tool: { name: 'llmops-maturity', version: '0', catalogue: '0' },
    asOf: asOf ?? '2026-11-22',
    target: { repository: null, commit: null, base: null, project: '.' },
    usage: { llm, ...(Object.fromEntries(flags.map((flag) => [flag, llm])) as Omit<Report['usage'], 'llm'>) },
    score: score ?? (llm ? scoreOf(list, 'baseline') : null),
    verifiedScore: score ?? (llm ? scoreOf(list, 'baseline') : null),
    advancedScore: llm ? scoreOf(list, 'advanced') : null,
    coverage: coverage ?? coverageOf(list),
    level: llm ? levelOf(list) : null,
    areas: [...new Set(list.map((check) => check.area))].map((id) => ({ id, title: id, score: 50, pass: 0, partial: 0, fail: 0, na: 0, unknown: 0 })),
    checks: list,
    inventory: { calls: [], models: [], prompts: [], components: [], ...inventory },
    gate: { passed: true, rules: [] },
    delta: null,
    notices: notices ?? [],
  }
}
