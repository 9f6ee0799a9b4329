import { describe, expect, test } from '@jest/globals'
import { compareReports } from '../../src/report/compare.ts'
import type { CheckResult, Status } from '../../src/report/report.ts'
import { call, prompt, report, result } from '../support/results.ts'

const kindOf = (from: Status, to: Status) => {
  const delta = compareReports(report([result('a/a', from)]), report([result('a/a', to)]))
  return (['improved', 'regressed', 'newlyAsked'] as const).filter((kind) => delta[kind].length)
}

describe('a change of a check', () => {
  test.each<[Status, Status, string[]]>([
    ['fail', 'partial', ['improved']],
    ['partial', 'pass', ['improved']],
    ['unknown', 'pass', ['improved']],
    ['pass', 'partial', ['regressed']],
    ['pass', 'unknown', ['regressed']],
    ['fail', 'unknown', ['regressed']],
    ['partial', 'error', ['regressed']],
    ['na', 'fail', ['newlyAsked']],
    ['na', 'partial', ['newlyAsked']],
    ['unknown', 'fail', ['newlyAsked']],
    ['na', 'pass', []],
    ['fail', 'na', []],
    ['pass', 'pass', []],
  ])('%s to %s is %j', (from, to, kinds) => expect(kindOf(from, to)).toEqual(kinds))

  test('shows the places that the base did not have', () => {
    const gap = (line: number, detail: string): CheckResult['gaps'][number] => ({ path: 'a.py', line, detail })
    const base = report([result('a/a', 'partial', { gaps: [gap(3, 'old')] })])
    const head = report([result('a/a', 'fail', { gaps: [gap(5, 'old'), gap(9, 'new')] })])
    expect(compareReports(base, head).regressed[0]?.places).toEqual([gap(9, 'new')])
  })

  test('no use of a model while its library is still there is a loss of sight', () => {
    const openai = { kind: 'provider', name: 'openai', version: null, locations: [{ path: 'a.py', line: 1 }] }
    const base = report([result('a/a', 'pass')])
    const blind = report([result('a/a', 'na')], { llm: false, components: [openai] })
    expect(compareReports(base, blind).regressed).toMatchObject([{ id: 'usage', to: 'unknown', places: [{ path: 'a.py', line: 1 }] }])
    expect(compareReports(base, report([result('a/a', 'na')], { llm: false })).regressed).toEqual([])
  })

  test('the score moves by one decimal and is null where a side has none', () => {
    expect(compareReports(report([], { score: 63.9 }), report([], { score: 61.5 })).score).toBe(-2.4)
    expect(compareReports(report([], { llm: false }), report([], { score: 61.5 })).score).toBeNull()
  })
})

describe('calls', () => {
  const changes = (before: ReturnType<typeof call>[], after: ReturnType<typeof call>[]) =>
    compareReports(report([], { calls: before }), report([], { calls: after }))

  test('are added and removed', () => {
    const delta = changes([call('a.py#f#chat#0')], [call('b.py#g#embed#0', { kind: 'embedding' })])
    expect([delta.addedCalls.length, delta.removedCalls.length, delta.changedCalls.length]).toEqual([1, 1, 0])
  })

  test('that moved to another file are neither', () => {
    const delta = changes([call('a.py#answer#chat#0')], [call('lib/b.py#answer#chat#0', { line: 70 })])
    expect([delta.addedCalls, delta.removedCalls]).toEqual([[], []])
    expect(delta.changedCalls[0]?.changed).toEqual(['path'])
  })

  test('whose lines moved did not change; whose model did, did', () => {
    expect(changes([call('a.py#f#chat#0')], [call('a.py#f#chat#0', { line: 40, endLine: 44 })]).changedCalls).toEqual([])
    expect(changes([call('a.py#f#chat#0')], [call('a.py#f#chat#0', { model: 'gpt-5' })]).changedCalls[0]?.changed).toEqual(['model'])
  })

  test('one moved and one like it added: the likelier is the moved one', () => {
    const delta = changes([call('a.py#answer#chat#0')], [call('b.py#other#chat#0'), call('b.py#answer#chat#0')])
    expect(delta.addedCalls.map((it) => it.id)).toEqual(['b.py#other#chat#0'])
  })
})

describe('prompts, models and hosts', () => {
  test('a prompt that moved is neither added nor removed; a changed one is told apart', () => {
    const delta = compareReports(
      report([], { prompts: [prompt('a.md', '1'), prompt('b.md', '2'), prompt('c.md', '3')] }),
      report([], { prompts: [prompt('moved.md', '1'), prompt('b.md', '9'), prompt('d.md', '4')] }),
    )
    expect(delta.addedPrompts.map((it) => it.path)).toEqual(['d.md'])
    expect(delta.removedPrompts.map((it) => it.path)).toEqual(['c.md'])
    expect(delta.changedPrompts.map(({ after }) => after.path)).toEqual(['b.md'])
  })

  test('hosts and models come and go', () => {
    const model = { id: 'gpt-4o', provider: 'openai', pin: 'floating' as const, role: 'chat', locations: [] }
    const delta = compareReports(
      report([], { calls: [call('a#f#c#0')], models: [model] }),
      report([], { calls: [call('a#f#c#0', { host: 'api.mistral.ai' })] }),
    )
    expect([delta.addedHosts, delta.removedHosts, delta.removedModels]).toEqual([['api.mistral.ai'], ['api.openai.com'], [model]])
  })
})

describe('settings of retrieval', () => {
  const of = (id: string, ...evidence: readonly (readonly [string, number, string])[]) =>
    report([{ ...result(id, 'pass'), evidence: evidence.map(([path, line, detail]) => ({ path, line, detail })) }])
  const changes = (before: ReturnType<typeof of>, after: ReturnType<typeof of>) =>
    compareReports(before, after).changedSettings.map((it) => [it.path, it.line, it.before, it.after])

  test('another size of chunks, another number of chunks and another measure are told with both values', () => {
    const [size, half] = ['TextSplitter with size 1000 and overlap 100', 'TextSplitter with size 500 and overlap 100']
    expect(changes(of('rag/chunking', ['a.py', 3, size]), of('rag/chunking', ['a.py', 9, half]))).toEqual([['a.py', 9, size, half]])
    const number = changes(
      of('rag/retrieval-parameters', ['a.py', 3, '4 chunks'], ['a.py', 4, 'measure COSINE']),
      of('rag/retrieval-parameters', ['a.py', 3, '8 chunks'], ['a.py', 4, 'measure L2']),
    )
    expect(number).toEqual([
      ['a.py', 3, '4 chunks', '8 chunks'],
      ['a.py', 4, 'measure COSINE', 'measure L2'],
    ])
  })

  test('a moved line, a moved file and another splitter are no other value', () => {
    const [size, other] = ['TextSplitter with size 1000', 'TokenSplitter with size 1000']
    expect(changes(of('rag/chunking', ['a.py', 3, size]), of('rag/chunking', ['a.py', 30, size]))).toEqual([])
    expect(changes(of('rag/chunking', ['a.py', 3, size]), of('rag/chunking', ['b.py', 3, size]))).toEqual([])
    expect(changes(of('rag/chunking', ['a.py', 3, size]), of('rag/chunking', ['a.py', 3, other]))).toEqual([])
    expect(changes(of('docs/setup', ['a.md', 3, 'step 1']), of('docs/setup', ['a.md', 3, 'step 2']))).toEqual([])
  })
})

describe('what can no longer be seen', () => {
  const seen = report([result('a/a', 'pass')], { calls: [call('app/chat.py#f#chat#0')] })
  const notice = (kind: string, path: string | null) => ({ kind, path, because: 'larger than 5 MB' })
  const fallen = (head: ReturnType<typeof report>, base = seen) => compareReports(base, head).regressed.map((change) => [change.id, change.because])

  test('is a regression where a file that calls models is no longer read', () => {
    const padded = report([result('a/a', 'pass')], { notices: [notice('skipped-file', 'app/chat.py')] })
    expect(fallen(padded)).toEqual([['usage', 'app/chat.py is no longer read: larger than 5 MB']])
    expect(fallen(report([result('a/a', 'pass')], { notices: [notice('skipped-file', 'data/x.csv')] }))).toEqual([])
    const broken = { ...notice('broken-syntax', 'app/chat.py'), because: 'not parsed in full' }
    expect(fallen(report([result('a/a', 'pass')], { notices: [broken] }))).toEqual([
      ['usage', 'app/chat.py is no longer read whole: not parsed in full'],
    ])
    expect(fallen(report([result('a/a', 'pass')], { calls: seen.inventory.calls, notices: [broken] }))).toEqual([])
  })

  test('is one where the repository outgrows what is read, unless it did before', () => {
    const large = report([result('a/a', 'pass')], { calls: [call('app/chat.py#f#chat#0')], notices: [notice('too-many-files', null)] })
    expect(fallen(large)).toHaveLength(1)
    expect(fallen(large, large)).toEqual([])
  })

  test('is one where the calls now stand in tests, and is told where only some do', () => {
    const moved = report([], { llm: false, notices: [notice('calls-elsewhere', 'tests/chat.py')] })
    expect(fallen(moved)[0]?.[1]).toBe('no use of a language model is seen any more: its calls now stand in tests/chat.py')
    const two = report([], { calls: [call('app/chat.py#f#chat#0'), call('app/b.py#g#embedding#0', { kind: 'embedding' })] })
    const one = report([], { calls: [call('app/chat.py#f#chat#0')], notices: [notice('calls-elsewhere', 'tests/b.py')] })
    expect(compareReports(two, one)).toMatchObject({ regressed: [], outOfSight: ['tests/b.py'] })
  })
})
