import { describe, expect, test } from '@jest/globals'
import { audit, auditChange } from '../src/audit.ts'
import { configOfChange, loadConfig } from '../src/config/load.ts'
import { reportSchema } from '../src/report/report.ts'
import { memorySnapshot } from '../src/snapshot/memory.ts'

const asOf = '2026-11-22'
const app = {
  'README.md': '# Chat\n\nAnswers questions of support staff.\n',
  'app/main.py':
    "from openai import OpenAI\n\nclient = OpenAI()\n\n\ndef answer(question):\n    return client.chat.completions.create(model='gpt-4o', messages=[{'role': 'user', 'content': question}])\n",
  'requirements.txt': 'openai==1.40.0\n',
}
const attested = `attestations:
  - { check: risk/bias, answer: reviewed by the board in autumn, evidence: docs/bias.md, by: Ada, on: 2026-10-01 }
`

describe('an audit', () => {
  test('gives the published type, and the same bytes for the same files in any order', async () => {
    const report = await audit(memorySnapshot(app), { asOf })
    expect(reportSchema.parse(report)).toEqual(report)
    expect(report.usage.llm).toBe(true)
    const shuffled = Object.fromEntries(Object.entries(app).reverse())
    expect(JSON.stringify(await audit(memorySnapshot(shuffled), { asOf }))).toBe(JSON.stringify(report))
  })

  test('asks all 96 questions, or those it is told to', async () => {
    expect((await audit(memorySnapshot(app), { asOf })).checks).toHaveLength(96)
    const some = await audit(memorySnapshot(app), { asOf, only: (id) => id.startsWith('docs/') })
    expect(some.checks.every((check) => check.area === 'docs')).toBe(true)
  })

  test('of a repository without a language model scores nothing and passes', async () => {
    const report = await audit(memorySnapshot({ 'main.py': 'print(1)\n' }), { asOf })
    expect(report).toMatchObject({ usage: { llm: false }, score: null, level: null, gate: { passed: true } })
    expect(report.checks.every((check) => check.status === 'na')).toBe(true)
  })

  test('leaves out what the policy excludes, and says so', async () => {
    const snapshot = memorySnapshot({ ...app, '.github/llmops-maturity.yml': 'exclude: [app]\n' })
    const report = await audit(snapshot, { asOf, config: loadConfig(snapshot) })
    expect(report.inventory.calls).toEqual([])
    expect(report.notices).toContainEqual({ kind: 'excluded', path: null, because: '1 files are excluded by the policy' })
  })

  test('shows an attestation beside the scan, and the score without it', async () => {
    const snapshot = memorySnapshot({ ...app, 'llmops.yml': attested, 'docs/bias.md': '' })
    const report = await audit(snapshot, { asOf, config: loadConfig(snapshot) })
    expect(report.checks.find((check) => check.id === 'risk/bias')).toMatchObject({ credit: 1, attested: { by: 'Ada' } })
    expect(report.advancedScore).not.toBeNull()
  })
})

describe('a change', () => {
  const judge = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) => {
    const [base, head] = [memorySnapshot(before, { commit: '1'.repeat(40) }), memorySnapshot(after)]
    return auditChange(base, head, { asOf, ...configOfChange({ tip: base, base, head }) })
  }

  test('of nothing has an empty delta', async () => {
    const { delta, gate, target } = await judge(app, app)
    expect(delta).toMatchObject({ score: 0, improved: [], regressed: [], addedCalls: [], removedCalls: [], changedCalls: [] })
    expect([gate.passed, target.base]).toEqual([true, '1'.repeat(40)])
  })

  test('that moves a call to another file adds and removes none', async () => {
    const { 'app/main.py': main, ...rest } = app
    const { delta } = await judge(app, { ...rest, 'app/answers.py': `"""Answers."""\n\n${main}` })
    expect(delta).toMatchObject({ addedCalls: [], removedCalls: [] })
  })

  test('cannot hide a call behind a byte that makes its file look binary, nor behind conflict marks', async () => {
    const script = {
      'package.json': '{"dependencies":{"openai":"4.0.0"}}',
      'src/chat.ts':
        "import OpenAI from 'openai'\nexport const ask = (q: string) => new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n",
    }
    const because = async (text: string) =>
      (await auditChange(memorySnapshot(script), memorySnapshot({ ...script, 'src/chat.ts': text }), { asOf })).gate.rules
    const hidden = await because(`// \0\n${script['src/chat.ts']}`)
    expect(hidden.find((rule) => rule.rule === 'no-regression')).toMatchObject({
      passed: false,
      because: expect.stringContaining('src/chat.ts is no longer read: its content is binary'),
    })
    const marked = await because(`import OpenAI from 'openai'\n<<<<<<< ours\n(\n=======\n{[\n>>>>>>> theirs\n`)
    expect(marked.find((rule) => rule.rule === 'no-regression')).toMatchObject({
      passed: false,
      because: expect.stringContaining('src/chat.ts is no longer read whole'),
    })
  })

  test('cannot lower its own bar: the policy of the target branch holds, the proposed one is previewed', async () => {
    const strict = { ...app, '.github/llmops-maturity.yml': 'gate: { min-level: optimized }\n' }
    const { gate, notices } = await judge(strict, { ...strict, '.github/llmops-maturity.yml': 'gate: {}\n' })
    expect(gate.passed).toBe(false)
    expect(notices.at(-1)).toMatchObject({
      kind: 'preview',
      because: expect.stringContaining('gate passed; until then the one of the target branch holds.'),
    })
  })

  test('cannot attest itself green', async () => {
    const { checks } = await judge(app, { ...app, 'llmops.yml': attested, 'docs/bias.md': '' })
    expect(checks.find((check) => check.id === 'risk/bias')?.attested).toBeNull()
  })

  test('that breaks the policy is refused with file, line and key', async () => {
    expect(() => judge(app, { ...app, '.github/llmops-maturity.yml': 'gate:\n  min-scor: 1\n' })).toThrow(
      '.github/llmops-maturity.yml:2: gate.min-scor is not known here.',
    )
  })

  describe('that moves a call to where nothing is judged', () => {
    const { 'app/main.py': main, ...rest } = app
    const two = { ...app, 'app/other.py': main.replace('answer', 'other') }

    test.each(['vendor/app/main.py', 'build/main.py', 'app/dist/main.py', 'third_party/a/b/main.py', 'node_modules/x/main.py', 'app/main_pb2.py'])(
      'as %s loses sight: it is no gain, and the gate says so',
      async (path) => {
        const { delta, gate } = await judge(two, { ...rest, 'app/other.py': two['app/other.py'], [path]: main })
        expect(delta?.regressed[0]).toMatchObject({
          id: 'usage',
          to: 'unknown',
          because: `a model call of the application now stands in ${path}, where nothing is judged`,
          places: [{ path, line: 7 }],
        })
        expect([delta?.outOfSight, gate.passed]).toEqual([[path], false])
      },
    )

    test('is found where its client stays behind, and where it is the last one', async () => {
      const split = {
        ...rest,
        'app/clients.py': 'from openai import OpenAI\n\nclient = OpenAI()\n',
        'app/main.py':
          "from app.clients import client\n\n\ndef answer(question):\n    return client.chat.completions.create(model='gpt-4o', messages=[])\n",
      }
      const { 'app/main.py': caller, ...left } = split
      const { delta, gate } = await judge(split, { ...left, 'vendor/app/main.py': caller })
      expect([delta?.outOfSight, gate.passed]).toEqual([['vendor/app/main.py'], false])
    })

    test('is not what happens where a library is vendored and a call removed', async () => {
      const library = "import anthropic\n\n\ndef ask():\n    return anthropic.Anthropic().messages.create(model='claude-3', messages=[])\n"
      const { delta, gate } = await judge(two, { ...rest, 'app/main.py': main, 'vendor/lib/ask.py': library })
      expect(delta).toMatchObject({ outOfSight: [], regressed: [] })
      expect(gate.passed).toBe(true)
    })

    test('is not what happens where the foreign code was there before', async () => {
      const before = { ...two, 'vendor/app/main.py': main }
      const { delta } = await judge(before, { ...rest, 'app/other.py': two['app/other.py'], 'vendor/app/main.py': main })
      expect(delta?.outOfSight).toEqual([])
    })
  })
})
