import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runProgram } from '../../src/cli/program.ts'
import { commit, folderOf, git, repositoryOf } from '../support/folder.ts'

const root = join(import.meta.dirname, '../..')

async function run(...words: readonly string[]) {
  const [stdout, stderr]: [string[], string[]] = [[], []]
  const io = {
    print: async (text: string) => void stdout.push(text),
    warn: async (text: string) => void stderr.push(text),
    colour: false,
    watched: false,
    today: '2026-11-22',
  }
  const status = await runProgram(words, io)
  return { status, stdout: stdout.join(''), stderr: stderr.join('') }
}

const app = { 'README.md': '# Chat\n', 'app.py': "from openai import OpenAI\n\nOpenAI().chat.completions.create(model='gpt-4o', messages=[])\n" }

describe('the command line', () => {
  test('is a process whose exit code is the gate', () => {
    const folder = folderOf(app)
    const source = ['--no-warnings', '--import', join(root, 'scripts/register-yaml.js'), join(root, 'src/cli/main.ts')]
    const { status, stdout, stderr } = spawnSync(process.execPath, [...source, folder, '--min-level', 'optimized'], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('Gate failed')
  })

  test('scans a folder, with or without the word scan, and prints plain text where no terminal is', async () => {
    const folder = folderOf(app)
    const outcome = await run(folder)
    expect(outcome).toMatchObject({ status: 0, stderr: '' })
    expect(outcome.stdout).toContain('LLMOps maturity')
    expect(outcome.stdout).not.toContain('\u001b')
    expect((await run('scan', folder)).stdout).toBe(outcome.stdout)
  })

  test('prints the same bytes twice', async () => {
    const folder = folderOf(app)
    const args = ['scan', folder, '--format', 'json', '--as-of', '2026-11-22']
    const { stdout } = await run(...args)
    expect((await run(...args)).stdout).toBe(stdout)
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: '1.0', asOf: '2026-11-22' })
  })

  test('writes several files in one scan, none of them through a link', async () => {
    const folder = folderOf(app)
    const [report, linked] = [join(folder, 'r.json'), join(folder, 'link.txt')]
    expect((await run(folder, '--output', `json:${report}`, '--output', `text:${join(folder, 'r.txt')}`)).status).toBe(0)
    expect(JSON.parse(readFileSync(report, 'utf8'))).toHaveProperty('schemaVersion')
    symlinkSync(join(folder, 'victim'), linked)
    expect((await run(folder, '--output', linked)).status).toBe(2)
    expect(existsSync(join(folder, 'victim'))).toBe(false)
  })

  test('compares with a base without touching the work tree', async () => {
    const folder = repositoryOf(app)
    git(folder, 'tag', 'base')
    commit(folder, { 'b.txt': '' })
    const outcome = await run(folder, '--base', 'base', '--format', 'json')
    expect(JSON.parse(outcome.stdout)).toMatchObject({ target: { base: git(folder, 'rev-parse', 'base') }, delta: { regressed: [] } })
    expect(git(folder, 'status', '--porcelain')).toBe('')
  })

  test('compares two written reports', async () => {
    const folder = folderOf(app)
    await run(folder, '--output', `json:${join(folder, 'a.json')}`)
    expect(await run('diff', join(folder, 'a.json'), join(folder, 'a.json'))).toMatchObject({ status: 0 })
    expect((await run('diff', join(folder, 'a.json'), join(folder, 'app.py'))).status).toBe(2)
  })

  test('exits with 1 where the gate fails', async () => {
    expect((await run(folderOf(app), '--min-level', 'optimized')).status).toBe(1)
  })

  test('explains a check', async () => {
    expect((await run('explain', 'quality/ci-tests')).stdout).toContain('Does CI run the tests on every pull request?')
  })

  test.each([
    [['scan', '.', '--format', 'jsno'], 'jsno is no format. Did you mean json?'],
    [['explain', 'quality/ci-tets'], 'Did you mean quality/ci-tests?'],
    [['scan', '.', '--only', 'fmm'], 'fmm is no area or check. Did you mean fm?'],
    [['scan', '.', '--min-level', 'manged'], 'Did you mean managed?'],
    [['scan', '.', '--min-score', '120'], 'no number from 0 to 100'],
    [['scan', '.', '--as-of', '2026-02-30'], 'is no date'],
    [['scan', '.', '--basse', 'main'], 'Did you mean --base?'],
    [['nowhere'], 'nowhere is neither a folder, a tarball, owner/name nor a command.'],
  ])('%j is a mistake of the user, exit 2, with a hint', async (args, words) => {
    const outcome = await run(...args)
    expect(outcome.stderr).toContain(words)
    expect(outcome).toMatchObject({ status: 2, stdout: '' })
  })
})
