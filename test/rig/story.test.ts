// The pull requests of one little product, in the order in which they might have come. Each is run by the bundled action and told by what a person sees:
// comment, check, annotations, review, exit code.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { nodes, parseMarkdown } from '../support/markdown.ts'
import { mergeGroup, pullRequest, workflowRun } from './events.ts'
import { type FakeGitHub, startGitHub } from './github.ts'
import { bundleAction, runStep, workspace } from './runner.ts'
import { chat, shop, summarise } from './shop.ts'

jest.setTimeout(60_000)

type Files = Readonly<Record<string, string | null>>
type Words = Readonly<Record<string, string>>

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
const policyPath = '.github/llmops-maturity.yml'
const policy = `gate:
  required: [fm/calls-traced, fm/model-pinned]
  new-calls: [traced, pinned, timeout]
  covered-changes: true
  new-destinations: { allow: [api.openai.com] }
waivers:
  - { check: docs/release-notes, reason: the first release is in spring, owner: team-a, until: '${day(90)}' }
`
const readOnly = { contents: 'read', checks: 'read', pull_requests: 'read', issues: 'read', statuses: 'read' }

let action: string
let github: FakeGitHub
let tree: ReturnType<typeof workspace>
let main: string

beforeAll(async () => {
  action = bundleAction()
  github = await startGitHub()
  tree = workspace({ ...shop, [policyPath]: policy })
  main = tree.head
  github.serve(tree.folder)
})
beforeEach(() => github.forget())
afterEach(() => expect(github.unvalidated).toEqual([]))
afterAll(() => github.close())

interface More {
  readonly base?: string
  readonly inputs?: Words
  readonly permissions?: Words
  readonly fork?: boolean
}

/** Opens a pull request and gives what a person sees of it after the step has run. */
async function pull(change: Files, { base = main, inputs = {}, permissions, fork = false }: More = {}) {
  const head = tree.branch(base, change)
  const number = await github.openPull('change', head, base)
  const token = await github.token(permissions)
  const run = async (sha: string) => {
    const result = await runStep({ action, workspace: tree.folder, api: github.url, token, event: pullRequest(number, sha, base, { fork }), inputs })
    const [check] = github.checkRuns(sha)
    return {
      ...result,
      comment: (await github.comments(number)).at(-1)?.body ?? null,
      comments: (await github.comments(number)).length,
      check: check?.conclusion ?? null,
      summary: typeof check?.output['summary'] === 'string' ? check.output['summary'] : '',
      page: result.summary,
      annotations: (check ? github.annotations(check.id) : []) as readonly {
        path: string
        start_line: number
        annotation_level: string
        title: string
      }[],
      review: github.reviewComments(number),
    }
  }
  const push = (changed: Files) => {
    const next = tree.branch(head, changed)
    github.push(number, next)
    return next
  }
  return { number, head, push, run, first: await run(head) }
}

/** The suggestions of review comments committed, as the button on GitHub does. */
function committed(text: string, path: string, review: Awaited<ReturnType<typeof pull>>['first']['review']): string {
  const lines = text.split('\n')
  const own = review.filter((comment) => comment.path === path && comment.body.includes('```suggestion'))
  for (const { body, line, start_line = line } of [...own].sort((a, b) => b.line - a.line)) {
    const written = /```suggestion\n([\s\S]*?)\n```/.exec(body)?.[1] ?? ''
    lines.splice(start_line - 1, line - start_line + 1, written)
  }
  return lines.join('\n')
}

describe('the story', () => {
  test('1. documents only: no comment, the check passes', async () => {
    const { first } = await pull({ 'docs/notes.md': '# Notes\n\nThe shop is open on Sundays.\n' })
    expect([first.code, first.check, first.comment]).toEqual([0, 'success', null])
  })

  test('2. and 3. a call that nobody traces fails; its suggestions committed, the same comment says that all is well', async () => {
    const story = await pull({ 'app/summarise.py': summarise }, { inputs: { review: 'true' } })
    const { first } = story
    expect([first.code, first.check, first.comments]).toEqual([1, 'failure', 1])
    expect(first.comment).toContain('❌ Gate:')
    expect(first.comment).toMatch(/app\/summarise\.py:9 is not traced, not pinned, without timeout \(new-calls\)/)
    expect(first.comment).toMatch(/- ▼ fm\/calls-traced pass → partial: \[`app\/summarise\.py:9`\]/)
    expect(first.comment).toContain('\\+ 1 model call')
    expect(first.comment).toContain('\\+ model `gpt-4o` is a floating alias')
    expect(first.annotations[0]).toMatchObject({ path: 'app/summarise.py', start_line: 10, annotation_level: 'warning' })
    expect(first.review.map((comment) => [comment.path, comment.start_line ?? comment.line, comment.line])).toEqual(
      expect.arrayContaining([['app/summarise.py', 4, 4]]),
    )
    const mended = committed(summarise, 'app/summarise.py', first.review)
    expect(mended).toContain('from langfuse.openai import OpenAI\n\nclient = OpenAI(timeout=60, max_retries=2)')
    expect(mended).toContain('model="gpt-4o-2024-11-20"')
    // the author also takes the model from where the other call takes it
    const central = mended.replace('"gpt-4o-2024-11-20"', 'MODEL').replace('\nclient', '\nfrom app.settings import MODEL\n\nclient')
    const second = await story.run(story.push({ 'app/summarise.py': central }))
    expect([second.code, second.check, second.comments]).toEqual([0, 'success', 1])
    expect(second.comment).toContain('✅ Gate passed')
    expect(second.review).toHaveLength(first.review.length)
  })

  test('4. a call that moves to another file is neither added nor removed', async () => {
    const { first } = await pull({
      'app/chat.py': null,
      'app/answers.py': chat,
      'tests/test_chat.py': (shop['tests/test_chat.py'] ?? '')
        .replaceAll('chat.answer', 'answers.answer')
        .replace('import chat', 'import answers')
        .replace('(chat,', '(answers,'),
    })
    expect([first.code, first.check]).toEqual([0, 'success'])
    expect(first.comment).toMatch(/call moved: `app\/chat\.py:14` → \[`app\/answers\.py:14`\]/)
    expect(first.comment).not.toMatch(/\d model call/)
  })

  test('5. a change that edits the policy to pass itself is judged by the policy of its target', async () => {
    const { first } = await pull({ 'app/summarise.py': summarise, [policyPath]: 'gate: { no-regression: false }\n' })
    expect([first.code, first.check]).toEqual([1, 'failure'])
    expect(first.comment).toMatch(/\(new-calls\)/)
    expect(first.comment).toContain("This change proposes another policy or owner's file. Once merged it gives")
    expect(first.comment).toContain('gate passed; until then the one of the target branch holds.')
  })

  test('6. nobody attests himself green: the score is previewed', async () => {
    const attestation = `attestations:\n  - { check: risk/privacy, answer: All personal data is masked by the gateway., evidence: README.md, by: dev, on: '${day(0)}' }\n`
    const base = tree.branch(main, { [policyPath]: 'gate: { required: [risk/privacy] }\n' })
    const { first } = await pull({ 'llmops.yml': attestation }, { base })
    expect([first.code, first.check]).toEqual([1, 'failure'])
    expect(first.comment).toContain('risk/privacy is fail (required)')
    expect(first.comment).toMatch(/Once merged it gives score [\d.]+, level \w+, gate passed/)
  })

  test('7. and 8. a waiver holds once merged, and not after its last day', async () => {
    const waived = (until: string) =>
      `gate: { required: [risk/privacy] }\nwaivers:\n  - { check: risk/privacy, reason: reviewed in winter, owner: team-a, until: '${until}' }\n`
    const required = tree.branch(main, { [policyPath]: 'gate: { required: [risk/privacy] }\n' })
    const adding = await pull({ [policyPath]: waived(day(9)) }, { base: required })
    expect([adding.first.code, adding.first.check]).toEqual([1, 'failure'])
    expect(adding.first.comment).toContain('gate passed; until then the one of the target branch holds.')
    const merged = await pull({ 'docs/notes.md': 'x\n' }, { base: tree.branch(main, { [policyPath]: waived(day(9)) }) })
    expect([merged.first.code, merged.first.comment]).toEqual([0, null])
    const expired = await pull({ 'docs/notes.md': 'x\n' }, { base: tree.branch(main, { [policyPath]: waived(day(-1)) }) })
    expect([expired.first.code, expired.first.check]).toEqual([1, 'failure'])
    expect(expired.first.comment).toContain(`risk/privacy: the waiver expired on ${day(-1)}; it no longer holds`)
  })

  test('9. a prompt that changes while no evaluation exercises its call', async () => {
    const { first } = await pull({ 'app/prompts/answer.md': 'You answer questions about orders.\nBe short. If you do not know, say so.\n' })
    expect([first.code, first.check]).toEqual([1, 'failure'])
    expect(first.comment).toMatch(/app\/prompts\/answer\.md:1 changed, no evaluation exercises app\/chat\.py:14 \(covered-changes\)/)
    expect(first.comment).toMatch(/prompt changed: \[`app\/prompts\/answer\.md:1`\]/)
  })

  test('10. data that goes to a new host', async () => {
    const other = chat.replace('OpenAI(timeout=30', 'OpenAI(base_url="https://llm.elsewhere.example/v1", timeout=30')
    const { first } = await pull({ 'app/chat.py': other })
    expect([first.code, first.check]).toEqual([1, 'failure'])
    expect(first.comment).toMatch(/app\/chat\.py:14 sends data to llm\.elsewhere\.example \(new-destinations\)/)
    expect(first.comment).toContain('data now also goes to `llm.elsewhere.example`')
  })

  test('11. hostile names stay text in comment, check and annotations', async () => {
    const name = 'app/`x` | <img src=x> @octocat [a](www.evil.example) #1.py'
    const { first } = await pull({ [name]: summarise.replace('"gpt-4o"', '"gpt-4o` @octocat <b>"') })
    expect([first.code, first.check]).toEqual([1, 'failure'])
    for (const text of [first.comment ?? '', first.summary]) {
      const found = nodes(parseMarkdown(text))
      expect(found.filter((node) => node.type === 'image')).toEqual([])
      expect(found.filter((node) => node.type === 'link' && !node.url?.startsWith('https://github.com/octo/shop/'))).toEqual([])
      expect(found.filter((node) => node.type === 'html' && /img|<b>/.test(node.value ?? ''))).toEqual([])
      expect(found.filter((node) => node.type === 'text' && /@octocat|#1\b/.test(node.value ?? ''))).toEqual([])
    }
    expect(first.annotations[0]?.path).toBe(name)
  })

  test('12. a fork: nothing can be written, the page of the run holds the text, the exit code is the gate', async () => {
    const { first } = await pull({ 'app/summarise.py': summarise }, { fork: true, permissions: readOnly, inputs: { review: 'true' } })
    expect([first.code, first.check, first.comment, first.review]).toEqual([1, null, null, []])
    expect(first.page).toContain('(new-calls)')
    expect(first.log).toContain('a pull request from a fork or from Dependabot has a read-only token')
  })

  test('12b. the second stage, which may write, tells the fork what the first could not; it runs on the default branch and checks nothing out', async () => {
    const { first, number, head } = await pull({ 'app/summarise.py': summarise }, { fork: true, permissions: readOnly })
    expect(first.comment).toBeNull()
    const clone = tree.shallow(main)
    const event = (sha: string) => workflowRun(sha, { owner: 'mallory', branch: 'change' })
    const step = async (sha: string) =>
      runStep({ action, workspace: clone, api: github.url, token: await github.token(), event: event(sha), inputs: { review: 'true' } })
    const second = await step(head)
    expect(second.code).toBe(1)
    const comments = await github.comments(number)
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toMatch(/app\/summarise\.py:9 is not traced/)
    expect(github.checkRuns(head)[0]?.conclusion).toBe('failure')
    expect(github.reviewComments(number).length).toBeGreaterThan(0)
    const late = await step('a'.repeat(40))
    expect([late.code, late.log]).toEqual([0, expect.stringContaining('No open pull request has this commit any more')])
  })

  test('13. the merge queue gets its check on the commit of the group', async () => {
    const head = tree.branch(main, { 'docs/notes.md': 'x\n' })
    const result = await runStep({ action, workspace: tree.folder, api: github.url, token: await github.token(), event: mergeGroup(head, main) })
    expect([result.code, github.checkRuns(head)[0]?.conclusion]).toEqual([0, 'success'])
    const bad = tree.branch(main, { 'app/summarise.py': summarise })
    const refused = await runStep({ action, workspace: tree.folder, api: github.url, token: await github.token(), event: mergeGroup(bad, main) })
    expect([refused.code, github.checkRuns(bad)[0]?.conclusion]).toEqual([1, 'failure'])
  })

  test('14. two quick pushes whose runs end out of order: the comment is that of the newer', async () => {
    const story = await pull({ 'docs/notes.md': 'x\n' })
    const older = story.push({ 'app/summarise.py': summarise })
    const newer = story.push({ 'app/prompts/answer.md': 'You answer.\nIf you do not know, say so.\n' })
    const second = await story.run(newer)
    const first = await story.run(older)
    expect([first.code, second.code]).toEqual([1, 1])
    expect(first.comment).toContain(`commit ${newer.slice(0, 7)}`)
    expect(first.comments).toBe(1)
    expect(first.log).toContain('A newer commit was pushed')
  })

  test('15. three thousand changed files: the lines of this change still come first', async () => {
    const story = await pull({ 'app/summarise.py': summarise })
    const links = { blob_url: 'https://github.com/x', raw_url: 'https://github.com/x', contents_url: 'https://github.com/x' }
    const file = (filename: string, patch: string) => ({
      sha: null,
      filename,
      status: 'added',
      additions: 1,
      deletions: 0,
      changes: 1,
      ...links,
      patch,
    })
    const many = Array.from({ length: 2999 }, (_, index) => file(`data/${index}.txt`, '@@ -0,0 +1 @@\n+x'))
    github.files.set(story.number, [...many, file('app/summarise.py', `@@ -0,0 +1,11 @@\n${'+line\n'.repeat(11)}`)])
    github.calls.length = 0
    const again = await story.run(story.head)
    expect(github.calls.filter((call) => call.operation === 'pulls/list-files')).toHaveLength(30)
    expect(again.code).toBe(1)
    expect(again.annotations[0]).toMatchObject({ path: 'app/summarise.py', annotation_level: 'warning' })
  })

  test('16. a broken policy fails with file, line, key and the nearest known key', async () => {
    const base = tree.branch(main, { [policyPath]: 'gate:\n  min-scroe: 60\n' })
    const { first } = await pull({ 'docs/notes.md': 'x\n' }, { base })
    expect([first.code, first.check]).toEqual([2, 'failure'])
    expect(first.summary.replaceAll('&#8203;', '')).toMatch(/llmops-maturity\.yml:2: gate\.min-scroe is not known here\. Did you mean min-score\?/)
    const breaking = await pull({ [policyPath]: 'gates: {}\n' })
    expect([breaking.first.code, breaking.first.check]).toEqual([2, 'failure'])
  })

  describe('17. several projects in one repository', () => {
    const inFolder = (folder: string) =>
      Object.fromEntries(Object.entries(shop).map(([path, text]) => [path.startsWith('.github') ? path : `${folder}/${path}`, text]))
    let base: string
    beforeAll(() => {
      base = tree.branch(main, {
        ...inFolder('shop'),
        ...inFolder('desk'),
        [policyPath]: `projects: [{ path: shop }, { path: desk }]\n${policy}`,
        ...Object.fromEntries(
          Object.keys(shop)
            .filter((path) => !path.startsWith('.github'))
            .map((path) => [path, null]),
        ),
      })
    })

    test('a change that touches none of them still concludes the check', async () => {
      const { first } = await pull({ LICENCE: 'Do what you like.\n' }, { base })
      expect([first.code, first.check, first.comment]).toEqual([0, 'success', null])
      expect(first.summary).toMatch(/\| `shop` \| [\d.]+ \| \w+ \| = \| ✅ \|/)
    })

    test('a change of one is told in one comment with a row each, and fails the one gate', async () => {
      const { first } = await pull({ 'desk/app/summarise.py': summarise }, { base, inputs: { review: 'true', 'sarif-file': 'out.sarif' } })
      expect([first.code, first.check, first.comments]).toEqual([1, 'failure', 1])
      expect(first.comment).toMatch(/## LLMOps maturity of 2 projects &nbsp; 1 changed against main/)
      expect(first.comment).toMatch(/\| `shop` .* \| ✅ \|/)
      expect(first.comment).toMatch(/\| `desk` .* ▼ .* \| ❌ \|/)
      expect(first.comment).toMatch(/desk: desk\/app\/summarise\.py:9 is not traced/)
      expect(first.outputs['regressed']).toContain('desk:fm/calls-traced')
      expect(first.annotations[0]?.path).toBe('desk/app/summarise.py')
      expect(first.review.length).toBeGreaterThan(0)
    })
  })

  test('18. what an organisation locks cannot be loosened, not even in the next commit', async () => {
    github.presets.set(
      'octo/policies/llm.yml@refs/tags/v1',
      'gate: { min-score: 10, required: [fm/calls-traced] }\nlock: [gate.min-score, gate.required, waivers]\n',
    )
    const extending = 'extends: github:octo/policies/llm.yml@v1\n'
    const base = tree.branch(main, { [policyPath]: extending })
    const bad = await pull({ 'app/summarise.py': summarise }, { base })
    expect([bad.first.code, bad.first.check]).toEqual([1, 'failure'])
    expect(bad.first.comment).toContain('fm/calls-traced is partial (required)')
    const loosening = await pull({ [policyPath]: `${extending}gate: { min-score: 0 }\n` }, { base })
    expect(loosening.first.code).toBe(2)
    expect(loosening.first.summary).toContain('gate.min-score is locked by the preset and may only be tightened')
    const foreign = await pull({ [policyPath]: 'extends: github:mallory/policies/llm.yml@v1\n' }, { base })
    expect(foreign.first.code).toBe(2)
    expect(foreign.first.summary).toContain('belongs to mallory; presets may come from octo.')
  })

  test('19. answers that are limited or lost double nothing and lose nothing', async () => {
    const limited = { status: 403, headers: { 'retry-after': '1' }, body: { message: 'You have exceeded a secondary rate limit.' } }
    const lost = { status: 502, body: { message: 'Bad gateway' } }
    github.switches.push(
      { operation: 'issues/create-comment', answer: limited, times: 1 },
      { operation: 'pulls/create-review', answer: lost, afterEffect: true, times: 1 },
      { operation: 'checks/create', answer: lost, times: 1 },
    )
    const { number, head, first } = await pull({ 'app/summarise.py': summarise }, { inputs: { review: 'true' } })
    expect([first.code, first.comments, github.checkRuns(head).length]).toEqual([1, 1, 1])
    const told = github.reviewComments(number).map((comment) => `${comment.path}:${comment.line}`)
    expect(told.length).toBeGreaterThan(0)
    expect(new Set(told).size).toBe(told.length)
    expect(first.log.split('\n').filter((line) => line.startsWith('::warning'))).toEqual([])
  })

  test('20. code that moves out of sight is no gain', async () => {
    const { first } = await pull({ 'app/chat.py': null, 'tests/fixtures/chat.py': chat })
    expect(first.check).toBe('failure')
    expect(first.comment).toMatch(/no use of a language model is seen any more/)
  })
})
