import { describe, expect, test } from '@jest/globals'
import { loadConfig } from '../src/config/load.ts'
import { auditProjects } from '../src/projects.ts'
import { checkRunOf } from '../src/render/portfolio/check-run.ts'
import { renderPortfolio } from '../src/render/portfolio.ts'
import { portfolioSchema } from '../src/report/report.ts'
import { memorySnapshot } from '../src/snapshot/memory.ts'
import { hostile } from './support/hostile.ts'
import { parseMarkdown, skeleton } from './support/markdown.ts'

const call = (model: string) =>
  `from openai import OpenAI\n\nOpenAI().chat.completions.create(model='${model}', messages=[{'role': 'user', 'content': 'hi'}])\n`
const files = {
  '.github/llmops-maturity.yml': 'projects: [{ path: services/chat }, { path: ./services/batch/ }]\n',
  'services/chat/app.py': call('gpt-4o'),
  'services/batch/job.py': call('gpt-4o-mini'),
  'shared/llm.py': call('o3'),
}
const judge = (before: Readonly<Record<string, string>> | null, after: Readonly<Record<string, string>>) => {
  const head = memorySnapshot(after)
  return auditProjects(before && memorySnapshot(before), head, { asOf: '2026-11-22', config: loadConfig(head) })
}

describe('projects', () => {
  test('are judged each by itself, with what belongs to none of them, at the paths of the repository', async () => {
    const portfolio = await judge(null, files)
    expect(portfolioSchema.parse(portfolio)).toEqual(portfolio)
    expect(portfolio.projects.map(({ target, inventory }) => [target.project, inventory.calls.map((it) => it.path)])).toEqual([
      ['services/chat', ['services/chat/app.py', 'shared/llm.py']],
      ['services/batch', ['services/batch/job.py', 'shared/llm.py']],
    ])
  })

  test('have one gate: a change of one of them is named with it', async () => {
    const leak = { ...files, 'services/batch/.env': `OPENAI_API_KEY=sk-proj-${'aB3dE5gH7jK9'.repeat(4)}\n` }
    const { gate, projects } = await judge(files, leak)
    expect(projects.map((report) => report.gate.passed)).toEqual([true, false])
    expect(gate.rules.find((rule) => !rule.passed)?.because).toMatch(/^services\/batch: /)
  })

  test('without a file are a mistake of the user', async () => {
    await expect(judge(null, { ...files, '.github/llmops-maturity.yml': 'projects: [{ path: services/chta }]\n' })).rejects.toThrow(
      'The project services/chta has no file.',
    )
  })

  test('that the change removes are left out', async () => {
    const without = Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('services/batch/')))
    const config = { '.github/llmops-maturity.yml': files['.github/llmops-maturity.yml'] }
    const { gate, projects } = await judge(files, { ...without, ...config })
    expect(projects.map((report) => report.target.project)).toEqual(['services/chat'])
    expect(gate.passed).toBe(true)
  })

  test('have a form in every format', async () => {
    const portfolio = await judge(null, files)
    expect(await renderPortfolio('text', portfolio)).toContain('── services/batch')
    expect(JSON.parse(await renderPortfolio('json', portfolio))).toHaveProperty('projects')
    expect(JSON.parse(await renderPortfolio('badge', portfolio))).toMatchObject({ label: 'LLMOps maturity' })
    const sarif = JSON.parse(await renderPortfolio('sarif', portfolio))
    expect(sarif.runs.map((run: { automationDetails: unknown }) => run.automationDetails)).toEqual([
      { id: 'llmops-maturity/services/chat/' },
      { id: 'llmops-maturity/services/batch/' },
    ])
    expect(await renderPortfolio('junit', portfolio)).toContain('<testsuite name="services/batch.llmops-maturity.evals"')
  })

  test('stand in one comment with a row each, whatever they are called', async () => {
    const portfolio = await judge(files, { ...files, 'services/batch/job.py': call('o3') })
    const text = await renderPortfolio('markdown', portfolio, { baseName: 'main' })
    expect(text).toMatch(/^## LLMOps maturity of 2 projects &nbsp; 1 changed against main\n/)
    expect(text).toMatch(/\| `services\/chat` \| [\d.]+ \| \w+ \| = \| ✅ \|/)
    expect(text).toContain('**services/batch**')
    expect(text).not.toContain('**services/chat**')
    const first = portfolio.projects[0]
    const skeletonOf = async (project: string) =>
      skeleton(
        parseMarkdown(
          await renderPortfolio('markdown', {
            ...portfolio,
            projects: first
              ? [{ ...first, checks: first.checks.slice(0, 9), target: { ...first.target, project }, gate: { passed: false, rules: [] } }]
              : [],
          }),
        ),
      )
    const plain = await skeletonOf('x')
    for (const name of hostile) expect([name.slice(0, 40), await skeletonOf(name || 'x')]).toEqual([name.slice(0, 40), plain])
  })

  test('have one check with the lines of this change first', async () => {
    const portfolio = await judge(null, files)
    const output = checkRunOf(portfolio, {}, new Map([['shared/llm.py', new Set([1, 2, 3])]]))
    expect(output.title).toBe('2 projects: gate passed')
    expect(output.annotations[0]).toMatchObject({ path: 'shared/llm.py', annotation_level: 'warning' })
    const places = output.annotations.map((it) => `${it.title} ${it.path}:${it.start_line}`)
    expect(new Set(places).size).toBe(places.length)
  })
})
