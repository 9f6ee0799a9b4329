import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mergeGroup, mergeSha } from './events.ts'
import { type FakeGitHub, startGitHub } from './github.ts'
import { openPull, type PullMaker } from './pull.ts'
import { bundleAction, runStep, type StepResult, workspace } from './runner.ts'

jest.setTimeout(60_000)

const chat = `import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])


def answer(question: str) -> str:
    """Answer one question."""
    reply = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])
    return reply.choices[0].message.content
`
const shop = { 'requirements.txt': 'openai==1.30.0\n', 'app/chat.py': chat, 'README.md': '# Shop\n\nAnswers questions about orders.\n' }
const tested = {
  'requirements-dev.txt': 'pytest==8.3.3\n',
  'tests/test_chat.py': 'from app.chat import answer\n\n\ndef test_answer():\n    assert answer\n',
  '.github/workflows/ci.yml':
    'on: [push, pull_request]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: pip install -r requirements-dev.txt\n      - run: pytest\n',
}
const readOnly = { contents: 'read', checks: 'read', pull_requests: 'read', issues: 'read', statuses: 'read' }

let action: string
let github: FakeGitHub

beforeAll(async () => {
  action = bundleAction()
  github = await startGitHub()
})
beforeEach(() => github.forget())
afterEach(() => expect(github.unvalidated).toEqual([]))
afterAll(() => github.close())

const pullOf: PullMaker = (files, permissions, change) => openPull({ action, github }, files, permissions, change)

const writes = () => github.calls.filter((call) => /create|update/.test(call.operation) && call.status < 300).map((call) => call.operation)
const warnings = (result: StepResult) => result.log.split('\n').filter((line) => line.startsWith('::warning'))

describe('a pull request', () => {
  test('opened: one comment, one check on its head commit, summary, outputs, exit code 0', async () => {
    const pull = await pullOf(shop)
    const result = await pull.step(pull.head)
    expect(result.code).toBe(0)
    const comments = await github.comments(pull.number)
    expect(comments).toHaveLength(1)
    expect(comments[0]?.user.login).toBe('github-actions[bot]')
    expect(comments[0]?.body).toMatch(/^<!-- llmops-maturity:comment:[0-9a-f]{16} -->\n## LLMOps maturity [\d.]+/)
    expect(comments[0]?.body).toContain(`commit ${pull.head.slice(0, 7)}`)
    const [run, ...more] = github.checkRuns(pull.head)
    expect([run?.name, run?.conclusion, more]).toEqual(['LLMOps maturity', 'success', []])
    expect(github.checkRuns(mergeSha)).toEqual([])
    expect(result.summary).toContain('## LLMOps maturity')
    expect(result.outputs['passed']).toBe('true')
    expect(Object.keys(result.outputs)).toEqual(['score', 'verified-score', 'level', 'passed', 'delta', 'regressed', 'calls', 'report'])
    expect(Number(result.outputs['score'])).toBeGreaterThanOrEqual(0)
    expect(warnings(result)).toEqual([])
  })

  test('pushed again: the same comment is edited, not a second one made', async () => {
    const pull = await pullOf(shop)
    await pull.step(pull.head)
    const next = pull.commit({ 'README.md': '# Shop\n' })
    github.push(pull.number, next)
    await pull.step(next)
    const comments = await github.comments(pull.number)
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toContain(`commit ${next.slice(0, 7)}`)
    expect(github.checkRuns(next)).toHaveLength(1)
  })

  test('run again without a change: the comment is not written', async () => {
    const pull = await pullOf(shop)
    await pull.step(pull.head)
    github.calls.length = 0
    await pull.step(pull.head)
    expect(writes()).toEqual(['checks/create'])
  })

  test("somebody else's comment with our marker is left alone", async () => {
    const pull = await pullOf(shop)
    await pull.step(pull.head)
    const [ours] = await github.comments(pull.number)
    const other = await pullOf(shop)
    await github.comment(other.number, ours?.body ?? '')
    await other.step(other.head)
    const comments = await github.comments(other.number)
    expect(comments.map((comment) => comment.user.login)).toEqual(['octo', 'github-actions[bot]'])
    expect(comments[0]?.body).toBe(ours?.body)
  })

  test('a newer commit: the older run leaves the comment to it', async () => {
    const pull = await pullOf(shop)
    github.push(pull.number, pull.commit({ 'notes.txt': 'more' }))
    const result = await pull.step(pull.head)
    expect(result.code).toBe(0)
    expect(await github.comments(pull.number)).toEqual([])
    expect(github.checkRuns(pull.head)).toHaveLength(1)
  })

  test('comment: never and check-run: false write nothing', async () => {
    const pull = await pullOf(shop)
    await pull.step(pull.head, { comment: 'never', 'check-run': 'false' })
    expect(writes()).toEqual([])
  })

  test('comment: failure speaks when the gate fails and follows when it passes again', async () => {
    const pull = await pullOf(shop)
    await pull.step(pull.head, { comment: 'failure' })
    expect(await github.comments(pull.number)).toEqual([])
    const failed = await pull.step(pull.head, { comment: 'failure', 'min-score': '100' })
    expect(failed.code).toBe(1)
    expect((await github.comments(pull.number))[0]?.body).toContain('❌ Gate: ')
    await pull.step(pull.head, { comment: 'failure' })
    expect((await github.comments(pull.number))[0]?.body).toContain('✅ Gate passed')
  })

  test('a score below min-score: exit code 1 and a failed check and status', async () => {
    const pull = await pullOf(shop)
    const result = await pull.step(pull.head, { 'min-score': '100', 'commit-status': 'true' })
    expect([result.code, result.outputs['passed']]).toEqual([1, 'false'])
    expect(github.checkRuns(pull.head)[0]?.conclusion).toBe('failure')
    expect(github.statuses).toMatchObject([{ state: 'failure', context: 'llmops-maturity/gate' }])
    expect(result.log).toContain('::error::Gate failed: ')
  })
})

describe('against the target branch', () => {
  const pinned = { 'app/chat.py': chat.replace('"gpt-4o"', '"gpt-4o-2024-08-06"') }

  test('the comment tells what the change does, on the lines of the head commit', async () => {
    const pull = await pullOf(shop, undefined, pinned)
    const result = await pull.step(pull.head)
    const [comment] = await github.comments(pull.number)
    expect(comment?.body).toContain('against main')
    expect(comment?.body).toContain('**This pull request**')
    expect(comment?.body).toContain(`commit ${pull.head.slice(0, 7)} against `)
    expect(result.outputs['delta']).toMatch(/^-?[\d.]+$/)
  })

  test('a change that moves nothing gets no comment, only its check', async () => {
    const pull = await pullOf(shop, undefined, { 'notes.txt': 'words' })
    const result = await pull.step(pull.head)
    expect([result.code, result.outputs['delta']]).toEqual([0, '0'])
    expect(writes()).toEqual(['checks/create'])
  })

  test('a check that falls fails the gate', async () => {
    const pull = await pullOf({ ...shop, ...tested }, undefined, { '.github/workflows/ci.yml': 'on: push\njobs: {}\n', 'tests/test_chat.py': '' })
    const result = await pull.step(pull.head)
    expect(result.outputs['regressed']).not.toBe('')
    expect(result.code).toBe(1)
    expect((await github.comments(pull.number))[0]?.body).toMatch(/❌ Gate:.*\(no-regression\).*- ▼ /s)
  })

  test('a shallow clone of the test-merge commit: the target branch comes from GitHub', async () => {
    const pull = await pullOf(shop, undefined, pinned)
    const result = await pull.step(pull.head, {}, { workspace: pull.shallowMerge(pull.base, pull.head) })
    expect([result.code, github.calls[0]?.operation]).toEqual([0, 'repos/download-tarball-archive'])
    expect((await github.comments(pull.number))[0]?.body).toContain('**This pull request**')
    expect(result.outputs['delta']).toMatch(/^-?[\d.]+$/)
  })

  test('a shallow clone of the head commit: GitHub names the merge base', async () => {
    const pull = await pullOf(shop, undefined, pinned)
    const result = await pull.step(pull.head, {}, { workspace: pull.shallow(pull.head) })
    expect(github.calls.slice(0, 2).map((call) => call.operation)).toEqual(['repos/compare-commits-with-basehead', 'repos/download-tarball-archive'])
    expect(result.outputs['delta']).toMatch(/^-?[\d.]+$/)
  })

  test('without a checkout everything comes from GitHub', async () => {
    const pull = await pullOf(shop, undefined, pinned)
    const result = await pull.step(pull.head, {}, { workspace: mkdtempSync(join(tmpdir(), 'llmops-empty-')) })
    expect([result.code, github.calls.filter((call) => call.operation === 'repos/download-tarball-archive').length]).toEqual([0, 2])
    expect((await github.comments(pull.number))[0]?.body).toContain('**This pull request**')
  })

  test('where the target branch cannot be read the check fails and says what to do', async () => {
    const pull = await pullOf(shop, undefined, pinned)
    const gone = { status: 404, body: { message: 'Not Found' } }
    github.switches.push({ operation: 'repos/download-tarball-archive', answer: gone, times: 9 })
    const result = await pull.step(pull.head, {}, { workspace: pull.shallow(pull.head) })
    expect(result.code).toBe(2)
    expect(github.checkRuns(pull.head)[0]?.output['summary']).toMatch(/^The commits of this change cannot be read.*Check out with fetch-depth: 0\.$/)
  })

  test('a policy that a pull request brings is previewed and not applied', async () => {
    const policy = (score: number) => ({ '.github/llmops-maturity.yml': `gate:\n  min-score: ${score}\n  min-coverage: 0\n` })
    const pull = await pullOf({ ...shop, ...policy(100) }, undefined, { ...pinned, ...policy(0) })
    const result = await pull.step(pull.head)
    expect(result.code).toBe(1)
    const [comment] = await github.comments(pull.number)
    expect(comment?.body).toMatch(/❌ Gate: .*\(min-score\)/)
    expect(comment?.body).toContain("This change proposes another policy or owner's file. Once merged it gives")
  })

  test('a broken policy fails the check with file, line and key', async () => {
    const pull = await pullOf({ ...shop, '.github/llmops-maturity.yml': 'gate:\n  min-scor: 3\n' }, undefined, pinned)
    const result = await pull.step(pull.head)
    expect(result.code).toBe(2)
    expect(result.log).toMatch(/::error::.*llmops-maturity\.yml:2.*min-scor/)
    expect(github.checkRuns(pull.head)[0]?.conclusion).toBe('failure')
  })

  test('the scanned folder alone is judged, and links lead to it', async () => {
    const below = (files: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(files).map(([path, text]) => [`shop/${path}`, text]))
    const pull = await pullOf({ ...below(shop), 'README.md': '# All\n' }, undefined, below(pinned))
    await pull.step(pull.head, { path: 'shop' })
    expect(github.checkRuns(pull.head)[0]?.name).toBe('LLMOps maturity (shop)')
    expect((await github.comments(pull.number))[0]?.body).toContain(`/blob/${pull.head}/shop/app/chat.py#L`)
  })
})

describe('files', () => {
  test('every format that is asked for is written', async () => {
    const pull = await pullOf(shop)
    const names = ['json', 'sarif', 'junit', 'badge', 'html', 'bom']
    const result = await pull.step(pull.head, Object.fromEntries(names.map((name) => [`${name}-file`, `out/report.${name}`])))
    expect(result.code).toBe(0)
    for (const name of names) expect(readFileSync(join(pull.folder, 'out', `report.${name}`), 'utf8').length).toBeGreaterThan(20)
    expect(result.outputs['report']).toBe(join(pull.folder, 'out/report.json'))
  })
})

describe('a token that may only read', () => {
  test('a fork: nothing is written, the summary holds the text, the exit code is right', async () => {
    const pull = await pullOf(shop, readOnly)
    const result = await pull.step(pull.head, { 'commit-status': 'true' }, { fork: true })
    expect(result.code).toBe(0)
    expect(writes()).toEqual([])
    expect(await github.comments(pull.number)).toEqual([])
    expect(result.summary).toContain('## LLMOps maturity')
    expect(result.log).toContain('a pull request from a fork or from Dependabot has a read-only token, without `pull-requests: write`')
    expect((await pull.step(pull.head, { 'min-score': '100' }, { fork: true })).code).toBe(1)
  })

  test('a permission that the job lacks is named', async () => {
    const pull = await pullOf(shop, { ...readOnly, pull_requests: 'write', issues: 'write' })
    const result = await pull.step(pull.head, { 'commit-status': 'true' })
    expect(result.code).toBe(0)
    expect(await github.comments(pull.number)).toHaveLength(1)
    expect(result.log).toContain('The check run was not written: the token lacks a permission. Add `checks: write` to the permissions of the job.')
  })
})

describe('the merge queue', () => {
  test('the check stands on the head commit of the group, and nothing is commented', async () => {
    const tree = workspace(shop)
    const head = tree.commit({ 'notes.txt': 'words' })
    const event = mergeGroup(head, tree.head)
    const result = await runStep({ action, workspace: tree.folder, api: github.url, token: await github.token(), event })
    expect(result.code).toBe(0)
    expect(github.checkRuns(head)[0]?.conclusion).toBe('success')
    expect(writes()).toEqual(['checks/create'])
  })
})

describe('faults', () => {
  test('a thrown error: the check fails with one sentence, exit code 3', async () => {
    const pull = await pullOf(shop)
    const result = await pull.step(pull.head, {}, { environment: { RUNNER_TEMP: '/dev/null/none' } })
    expect(result.code).toBe(3)
    const [run] = github.checkRuns(pull.head)
    expect(run?.conclusion).toBe('failure')
    expect(run?.output['summary']).toMatch(/^The scan stopped on a fault of llmops-maturity, not of this change: .+\. Please report it\.$/)
  })

  test.each([
    [{ comment: 'sometimes' }, 'The input comment must be one of changes, always, failure, never; it is "sometimes".'],
    [{ 'min-score': 'high' }, 'The input min-score must be a number from 0 to 100; it is "high".'],
    [{ base: 'none' }, 'The input base may only be auto on a pull request'],
    [{ base: 'HEAD' }, 'The input base may only be auto on a pull request'],
    [{ config: 'other.yml' }, 'The input config may not name another file on a pull request.'],
    [{ path: 'nowhere' }, 'There is no folder nowhere in the commit.'],
    [{ path: '../..' }, 'The input path must be a folder inside the repository'],
    [{ 'json-file': '../out.json' }, 'The file ../out.json lies outside the workspace.'],
  ])('a mistake in the inputs %j: exit code 2, the check says what to do', async (inputs, sentence) => {
    const pull = await pullOf(shop)
    const result = await pull.step(pull.head, inputs)
    expect(result.code).toBe(2)
    expect(result.log).toContain(`::error::${sentence}`)
    expect(github.checkRuns(pull.head)[0]?.conclusion).toBe('failure')
  })

  test('a limit is waited for and an answer that was lost doubles nothing', async () => {
    const pull = await pullOf(shop)
    const limited = { status: 403, headers: { 'retry-after': '1' }, body: { message: 'You have exceeded a secondary rate limit.' } }
    const lost = { status: 502, body: { message: 'Bad gateway' } }
    github.switches.push(
      { operation: 'issues/list-comments', answer: limited, times: 1 },
      { operation: 'issues/create-comment', answer: lost, afterEffect: true, times: 1 },
      { operation: 'checks/create', answer: lost, afterEffect: true, times: 1 },
    )
    const result = await pull.step(pull.head)
    expect(result.code).toBe(0)
    expect(await github.comments(pull.number)).toHaveLength(1)
    expect(github.checkRuns(pull.head)).toHaveLength(1)
    expect(warnings(result)).toEqual([])
  })

  test('writes that failed are made once more', async () => {
    const pull = await pullOf(shop)
    const failed = { status: 500, body: { message: 'Server error' } }
    github.switches.push({ operation: 'issues/create-comment', answer: failed, times: 1 }, { operation: 'checks/create', answer: failed, times: 1 })
    await pull.step(pull.head)
    expect(await github.comments(pull.number)).toHaveLength(1)
    expect(github.checkRuns(pull.head)).toHaveLength(1)
  })
})

describe('a repository without a language model', () => {
  test.each([
    ['a library', { 'lib/sum.py': 'def add(a, b):\n    return a + b\n', 'README.md': '# Sums\n' }],
    [
      'a web server',
      { 'package.json': '{"dependencies":{"express":"4.19.2"}}', 'index.js': "import express from 'express'\nexpress().listen(80)\n" },
    ],
    ['words about models', { 'README.md': '# Notes\n\nWe like OpenAI and gpt-4o prompts.\n', 'notes.py': '# client.chat.completions.create\n' }],
  ])('%s: no comment, the gate passes', async (_, files) => {
    const pull = await pullOf(files)
    const result = await pull.step(pull.head, { 'min-score': '90', comment: 'always' })
    expect([result.code, result.outputs['score'], result.outputs['passed']]).toEqual([0, '', 'true'])
    expect(await github.comments(pull.number)).toEqual([])
    expect(github.checkRuns(pull.head)[0]?.conclusion).toBe('success')
  })
})
