// A report in which every text that can come from an audited repository is a hostile one.
import type { Report } from '../../src/report/report.ts'
import { call, check, delta, report } from './report.ts'

const kept = new Set([
  'rule',
  'missing',
  'catalogue',
  'id',
  'area',
  'status',
  'from',
  'to',
  'tier',
  'schemaVersion',
  'pin',
  'kind',
  'commit',
  'name',
  'title',
  'asks',
  'asOf',
  'until',
  'on',
  'changed',
  'base',
])

function infect(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return kept.has(key) ? value : text
  if (Array.isArray(value)) return value.map((item) => infect(item, text, key))
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, infect(item, text, name)]))
  return value
}

const place = { path: 'app/batch.py', line: 40, detail: 'calls gpt-4o outside Langfuse' }
const fix = { title: 'Name it', path: 'app/batch.py', changes: [{ line: 40, column: 1, length: 0, text: 'x' }] }

function whole(): Report {
  const model = { id: 'gpt-4o', provider: 'openai', pin: 'floating' as const, role: 'chat', locations: [{ path: 'app/batch.py', line: 41 }] }
  const prompt = { path: 'app/answer.md', line: 1, kind: 'file', name: 'answer', hash: '0', variables: ['question'] }
  const change = { id: 'fm/calls-traced', from: 'pass' as const, to: 'partial' as const, because: 'x', places: [place] }
  return report({
    checks: [
      check('docs/setup', 'pass', { evidence: [place] }),
      check('fm/calls-traced', 'partial', { weight: 3, gaps: [{ ...place, fix }], evidence: [place] }),
      check('prompts/versioned', 'fail', { gaps: [place] }),
      check('risk/privacy', 'fail', { attested: { answer: 'x', by: 'x', on: '2026-11-01', evidence: 'x' }, credit: 1 }),
      check('risk/bias', 'fail', { waived: { reason: 'x', owner: 'x', until: '2027-01-01' } }),
    ],
    gate: {
      passed: false,
      rules: [
        { rule: 'no-regression', passed: false, because: 'x' },
        { rule: 'required', passed: false, because: 'x' },
      ],
    },
    notices: ['skipped-file', 'preview', 'waiver'].map((kind) => ({ kind, path: 'x', because: 'x' })),
    delta: delta({
      score: -2.5,
      regressed: [change],
      improved: [{ ...change, id: 'docs/setup' }],
      newlyAsked: [{ ...change, id: 'prompts/versioned' }],
      addedCalls: [call()],
      removedCalls: [call()],
      changedCalls: [{ before: call(), after: call({ model: 'other' }), changed: ['model', 'path', 'timeout'] }],
      addedModels: [model],
      removedModels: [model],
      addedPrompts: [prompt],
      changedSettings: [{ check: 'rag/chunking', path: 'x', line: 1, before: 'x', after: 'x' }],
      changedPrompts: [{ before: prompt, after: { ...prompt, variables: ['context'] } }],
      addedHosts: ['api.openai.com'],
      removedHosts: ['api.openai.com'],
      outOfSight: ['tests/x.py'],
    }),
  })
}

export function infected(text: string): Report {
  const { inventory, ...rest } = whole()
  const poison = <T>(item: T): T => ({ ...(infect(item, text) as T), id: text, name: text }) as T
  return {
    ...(infect(rest, text) as Omit<Report, 'inventory'>),
    inventory: {
      calls: inventory.calls.map(poison),
      models: inventory.models.map(poison),
      prompts: inventory.prompts.map(poison),
      components: inventory.components.map(poison),
    },
  }
}
