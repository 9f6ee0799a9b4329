// A small whole report, to be changed by each test.
import type { CallRecord, CheckResult, Delta, Report, Status } from '../../src/report/report.ts'

const credits = { pass: 1, partial: 0.5, fail: 0, na: null, unknown: null, error: null } as const

export function check(id: string, status: Status, more: Partial<CheckResult> = {}): CheckResult {
  return {
    id,
    area: id.split('/')[0] ?? '',
    tier: 'baseline',
    weight: 2,
    title: `Title of ${id}`,
    asks: `Is ${id} there?`,
    source: ['T'],
    status,
    credit: credits[status],
    summary: `what was seen of ${id}`,
    evidence: status === 'pass' ? [{ path: 'app/chat.py', line: 3, detail: 'found' }] : [],
    gaps: status === 'fail' || status === 'partial' ? [{ path: 'app/batch.py', line: 40, endLine: 44, detail: 'missing here' }] : [],
    advice: `Add \`${id.split('/')[1]}\`.`,
    docs: `docs/checks/${id}.md`,
    attested: null,
    waived: null,
    corrected: null,
    ...more,
  }
}

export function call(more: Partial<CallRecord> = {}): CallRecord {
  return {
    id: 'app/batch.py#run#openai.chat.completions.create#0',
    path: 'app/batch.py',
    line: 40,
    endLine: 44,
    cell: null,
    function: 'run',
    kind: 'chat',
    library: 'openai',
    symbol: 'openai.chat.completions.create',
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
    systemMessage: true,
    temperature: true,
    maxTokens: false,
    sends: ['user-input'],
    ...more,
  }
}

const defaultChecks = [
  check('docs/setup', 'pass'),
  check('docs/model-choice', 'fail', { weight: 1 }),
  check('quality/ci-tests', 'pass'),
  check('prompts/versioned', 'partial'),
  check('rag/embedding-model', 'pass'),
  check('rag/chunking', 'na'),
  check('fm/calls-traced', 'partial', { weight: 3 }),
  check('monitoring/request-logs', 'unknown', { summary: 'not judged yet' }),
  check('risk/provider-outage', 'fail', { weight: 3, advice: 'Set `timeout` and `max_retries` on the client.' }),
]

const titles: Record<string, string> = {
  docs: 'Documentation',
  quality: 'Code quality',
  prompts: 'Prompts',
  rag: 'Retrieval',
  fm: 'Foundation-model calls',
  monitoring: 'Monitoring',
  risk: 'Risk',
}

export function report(more: Partial<Report> = {}): Report {
  const checks = more.checks ?? defaultChecks
  return {
    schemaVersion: '1.0',
    tool: { name: 'llmops-maturity', version: '0.1.0', catalogue: '2026.11' },
    asOf: '2026-11-22',
    target: { repository: 'owner/name', commit: 'abc1234'.padEnd(40, '0'), base: null, project: '.' },
    usage: {
      llm: true,
      api: true,
      self_hosted: false,
      prompts: true,
      embeddings: true,
      rag: true,
      agent: false,
      finetuning: false,
      training: false,
      serving: false,
      deployable: true,
    },
    score: 61.5,
    verifiedScore: 61.5,
    advancedScore: 20,
    coverage: 0.96,
    level: { index: 2, name: 'managed', next: { name: 'production-ready', missing: ['fm/calls-traced'] } },
    areas: [...new Set(checks.map((it) => it.area))].map((id) => {
      const own = checks.filter((it) => it.area === id)
      const count = (...statuses: Status[]) => own.filter((it) => statuses.includes(it.status)).length
      return {
        id,
        title: titles[id] ?? id,
        score: 70,
        pass: count('pass'),
        partial: count('partial'),
        fail: count('fail'),
        na: count('na'),
        unknown: count('unknown', 'error'),
      }
    }),
    inventory: {
      calls: [call()],
      models: [{ id: 'gpt-4o', provider: 'openai', pin: 'floating', role: 'chat', locations: [{ path: 'app/settings.py', line: 14 }] }],
      prompts: [{ path: 'app/prompts/answer.jinja', line: 1, kind: 'file', name: 'answer', hash: 'sha256:0', variables: ['question'] }],
      components: [{ kind: 'vector_store', name: 'qdrant', version: '1.9.1', locations: [{ path: 'requirements.txt', line: 3 }] }],
    },
    gate: { passed: true, rules: [{ rule: 'no-regression', passed: true, because: 'no check fell' }] },
    delta: null,
    notices: [],
    ...more,
    checks,
  }
}

export function delta(more: Partial<Delta> = {}): Delta {
  return {
    score: 0,
    improved: [],
    regressed: [],
    newlyAsked: [],
    addedCalls: [],
    removedCalls: [],
    addedModels: [],
    removedModels: [],
    addedPrompts: [],
    removedPrompts: [],
    addedHosts: [],
    removedHosts: [],
    changedCalls: [],
    changedPrompts: [],
    changedSettings: [],
    outOfSight: [],
    ...more,
  }
}
