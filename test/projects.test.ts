import { describe, expect, test } from '@jest/globals'
import { loadConfig } from '../src/config/load.ts'
import { auditProjects } from '../src/projects.ts'
import { renderPortfolio } from '../src/render/portfolio.ts'
import { portfolioSchema } from '../src/report/report.ts'
import { memorySnapshot } from '../src/snapshot/memory.ts'

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

  test('are printed one after the other, not in formats that hold one', async () => {
    const portfolio = await judge(null, files)
    expect(await renderPortfolio('text', portfolio)).toContain('── services/batch')
    expect(JSON.parse(await renderPortfolio('json', portfolio))).toHaveProperty('projects')
    await expect(renderPortfolio('badge', portfolio)).rejects.toThrow('badge holds one project only.')
  })
})
