// What the bot does, as GitHub sees it: the same tests on every database.
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { giveUp } from '../../src/bot/jobs/scan.ts'
import { sign } from './app.ts'
import { eventsOf, type StartedBot, startBot } from './bot.ts'
import { type FakeGitHub, startGitHub } from './github.ts'
import { repository } from './names.ts'
import { startPostgres, until } from './postgres.ts'
import { workspace } from './runner.ts'

const chat = `import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])


def answer(question: str) -> str:
    """Answer one question."""
    reply = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])
    return reply.choices[0].message.content
`
const shop = { 'requirements.txt': 'openai==1.30.0\n', 'app/chat.py': chat, 'README.md': '# Shop\n\nAnswers questions about orders.\n' }
const pinned = { 'app/chat.py': chat.replace('"gpt-4o"', '"gpt-4o-2024-08-06"') }

const temporary = () => mkdtempSync(join(tmpdir(), 'llmops-bot-'))

/** The whole suite on one kind of database; `programs` is the folder of PostgreSQL's. */
export function describeBot(programs: string | null): void {
  jest.setTimeout(60_000)
  describe(programs ? 'the bot on a PostgreSQL server' : 'the bot on the embedded database', () => suite(programs))
}

function suite(programs: string | null): void {
  let github: FakeGitHub
  let bot: StartedBot
  let server: Awaited<ReturnType<typeof startPostgres>> | null = null
  const { deliver } = { deliver: (...words: Parameters<FakeGitHub['bot']['deliver']>) => github.bot.deliver(...words) }
  const events = eventsOf()

  beforeAll(async () => {
    github = await startGitHub()
    server = programs ? await startPostgres(programs) : null
    const caps = { ARCHIVE_MEGABYTES: '2', UNPACKED_MEGABYTES: '10', SCAN_SECONDS: '20' }
    bot = await startBot(github, { ...caps, ...(server ? { DATABASE_URL: await server.database() } : { DATA_DIR: temporary() }) })
  })
  beforeEach(() => github.forget())
  afterEach(() => expect(github.unvalidated).toEqual([]))
  afterAll(async () => {
    await bot.close()
    await server?.close()
    await github.close()
  })

  /** A repository with a main branch and a pull request on it. */
  async function pullOf(
    change: Readonly<Record<string, string>> = pinned,
    files: Readonly<Record<string, string>> = shop,
    within: string = repository,
  ) {
    const tree = workspace(files)
    github.serve(tree.folder)
    github.bot.tips.set(`${within}@main`, tree.head)
    const base = tree.head
    const head = tree.commit(change)
    const number = await github.openPull('change', head, undefined, within)
    return { ...tree, base, head, number }
  }
  /** The same, scanned once. */
  async function scannedPull(change?: Readonly<Record<string, string>>, files?: Readonly<Record<string, string>>) {
    const pull = await pullOf(change, files)
    await deliver('pull_request', events.pull('opened', pull.number))
    await bot.idle()
    return pull
  }
  const runsOf = (sha: string) => github.checkRuns(sha).filter((run) => run.name === 'LLMOps maturity')
  const bodies = async (pull: number) => (await github.comments(pull)).map((comment) => comment.body)
  const reactionsTo = (comment: number) => github.bot.reactions.filter((it) => it.comment === comment).map((it) => it.content)
  const repositories = async () => {
    const rows = await bot.bot.db.selectFrom('repositories').select(['id', 'owner', 'name']).orderBy('id').execute()
    return rows.map((row) => `${row.owner}/${row.name}`)
  }
  const history = async (id: number) => {
    const rows = await bot.bot.db.selectFrom('reports').select(['target', 'commit']).where('repository_id', '=', id).orderBy('id').execute()
    return rows.map((row) => `${row.target} ${row.commit}`)
  }

  describe('an installation', () => {
    test('every repository is scanned for the first time', async () => {
      const tree = workspace(shop)
      github.serve(tree.folder)
      for (const name of ['octo/api', 'octo/web']) {
        github.bot.installed.add(name)
        github.bot.tips.set(`${name}@main`, tree.head)
      }
      await deliver('installation', events.installation('created'))
      await bot.idle()
      expect(await repositories()).toEqual(['octo/api', 'octo/web'])
      expect([await history(2), await history(3)]).toEqual([[`branch ${tree.head}`], [`branch ${tree.head}`]])
      expect(github.checkRuns(tree.head)).toEqual([])
    })

    test('a repository that is added later is scanned, and those that are known are not again', async () => {
      const tree = workspace(shop)
      github.serve(tree.folder)
      github.bot.installed.add('octo/secret')
      github.bot.tips.set('octo/secret@main', tree.head)
      await deliver('installation_repositories', events.added())
      await bot.idle()
      expect(await history(4)).toEqual([`branch ${tree.head}`])
      expect(github.calls.filter((call) => call.operation === 'repos/download-tarball-archive')).toHaveLength(1)
    })
  })

  describe('a pull request', () => {
    test('one comment by the App and one concluded check on its head commit', async () => {
      const pull = await scannedPull()
      const comments = await github.comments(pull.number)
      expect(comments.map((it) => it.user.login)).toEqual(['maturity[bot]'])
      expect(comments[0]?.body).toContain('**This pull request**')
      const [check, ...more] = runsOf(pull.head)
      expect([check?.conclusion, check?.['external_id'], more]).toEqual(['success', `pull/${pull.number}`, []])
      expect(await history(1)).toContain(`pull/${pull.number} ${pull.head}`)
    })

    test('out of order: the older event that comes late changes nothing', async () => {
      const pull = await pullOf()
      const next = pull.commit({ 'README.md': '# Shop\n' })
      github.push(pull.number, next)
      await deliver('pull_request', events.pull('synchronize', pull.number, { before: pull.head, after: next }))
      await bot.idle()
      await deliver('pull_request', events.pull('opened', pull.number))
      await bot.idle()
      const comments = await bodies(pull.number)
      expect([comments.length, runsOf(pull.head).length, runsOf(next).length]).toEqual([1, 0, 1])
      expect(comments[0]).toContain(`commit ${next.slice(0, 7)}`)
    })

    test('many events at once: the newest commit is scanned, and one comment stands', async () => {
      const pull = await pullOf()
      const heads = [pull.head]
      for (let count = 0; count < 5; count++) {
        heads.push(pull.commit({ 'notes.txt': String(count) }))
        github.push(pull.number, heads.at(-1) ?? '')
        await deliver('pull_request', events.pull('synchronize', pull.number, { before: heads.at(-2), after: heads.at(-1) }))
      }
      await bot.idle()
      const last = heads.at(-1) ?? ''
      expect((await bodies(pull.number)).map((body) => body.includes(`commit ${last.slice(0, 7)}`))).toEqual([true])
      expect(runsOf(last)).toHaveLength(1)
      expect(heads.flatMap(runsOf).length).toBeLessThan(heads.length)
    })

    test('a push ends the scan of the commit before it, and only the newest is told of', async () => {
      const pull = await pullOf()
      const next = pull.commit({ 'notes.txt': 'more' })
      const { pool } = bot.bot
      const real = pool.scan
      let begun = 0
      // the first scan would never come to an end by itself
      const endless: typeof real = (_order, _fileOf, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ kind: 'outdated' }))
          begun++
        })
      Object.assign(pool, { scan: endless })
      await deliver('pull_request', events.pull('opened', pull.number))
      await until(() => begun === 1)
      Object.assign(pool, { scan: real })
      github.push(pull.number, next)
      await deliver('pull_request', events.pull('synchronize', pull.number, { before: pull.head, after: next }))
      await bot.idle()
      expect([runsOf(pull.head).length, runsOf(next).length]).toEqual([0, 1])
      expect((await bodies(pull.number)).map((body) => body.includes(`commit ${next.slice(0, 7)}`))).toEqual([true])
    })

    test('a commit that comes while another is scanned, and whose event is not here yet, is scanned instead', async () => {
      const pull = await pullOf()
      const next = pull.commit({ 'notes.txt': 'more' })
      const { pool } = bot.bot
      const real = pool.scan
      const pushed: typeof real = (...words) => {
        Object.assign(pool, { scan: real })
        github.push(pull.number, next)
        return real(...words)
      }
      Object.assign(pool, { scan: pushed })
      await deliver('pull_request', events.pull('opened', pull.number))
      await bot.idle()
      expect([runsOf(pull.head).length, runsOf(next).length]).toEqual([0, 1])
      expect((await history(1)).filter((it) => it.includes(`pull/${pull.number} `))).toEqual([`pull/${pull.number} ${next}`])
    })

    test("a fork's gets the same", async () => {
      const pull = await pullOf()
      await deliver(
        'pull_request',
        events.pull('opened', pull.number, { pull_request: { number: pull.number, head: { repo: { full_name: 'mallory/shop' } } } }),
      )
      await bot.idle()
      expect([(await bodies(pull.number)).length, runsOf(pull.head).length]).toEqual([1, 1])
    })

    test('a closed one is not scanned', async () => {
      const pull = await pullOf()
      await github.asHuman('PATCH', `/repos/${repository}/pulls/${pull.number}`, { state: 'closed' })
      await deliver('pull_request', events.pull('reopened', pull.number))
      await bot.idle()
      expect([(await bodies(pull.number)).length, runsOf(pull.head).length]).toEqual([0, 0])
    })

    test('a check that falls fails the gate', async () => {
      const dated = { ...shop, ...pinned }
      const pull = await scannedPull({ 'app/chat.py': chat }, dated)
      expect(runsOf(pull.head)[0]?.conclusion).toBe('failure')
      expect((await bodies(pull.number))[0]).toContain('❌ Gate')
    })

    test('a broken policy of the target branch fails the check with file, line and key', async () => {
      const pull = await scannedPull(pinned, { ...shop, '.github/llmops-maturity.yml': 'gate:\n  min-scor: 3\n' })
      expect(runsOf(pull.head)[0]?.output['summary']).toMatch(/llmops-maturity\.yml:.*2: gate\.min-scor/)
      expect(await bodies(pull.number)).toEqual([])
    })

    test('projects of the policy: one check for all, a history for each', async () => {
      const policy = { '.github/llmops-maturity.yml': 'projects:\n  - path: one\n  - path: two\n' }
      const below = (folder: string, files: Readonly<Record<string, string>>) =>
        Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))
      const pull = await scannedPull(below('one', pinned), { ...policy, ...below('one', shop), ...below('two', shop) })
      expect(runsOf(pull.head).map((run) => run.output['title'])).toEqual([expect.stringMatching(/^2 projects/)])
      expect((await history(1)).filter((it) => it.endsWith(pull.head))).toHaveLength(2)
    })

    test('limits and lost answers double nothing', async () => {
      const limited = { status: 403, headers: { 'retry-after': '1' }, body: { message: 'You have exceeded a secondary rate limit.' } }
      const lost = { status: 502, body: { message: 'Bad gateway' } }
      github.switches.push(
        { operation: 'pulls/get', answer: lost, times: 1 },
        { operation: 'issues/list-comments', answer: limited, times: 1 },
        { operation: 'issues/create-comment', answer: lost, afterEffect: true, times: 1 },
        { operation: 'checks/create', answer: lost, afterEffect: true, times: 1 },
      )
      const pull = await scannedPull()
      expect([(await bodies(pull.number)).length, runsOf(pull.head).length]).toEqual([1, 1])
    })

    test('a long wait that GitHub asks for goes back to the queue', async () => {
      const limited = { status: 403, headers: { 'retry-after': '6' }, body: { message: 'You have exceeded a secondary rate limit.' } }
      github.switches.push({ operation: 'issues/list-comments', answer: limited, times: 1 })
      const pull = await scannedPull()
      expect([(await bodies(pull.number)).length, runsOf(pull.head).length]).toEqual([1, 1])
    })
  })

  test('a scan that is given up after its last attempt fails its check, so that nobody waits', async () => {
    const pull = await pullOf()
    await deliver('pull_request', events.pull('labeled', pull.number))
    await giveUp(bot.bot, { repository: 1, target: { kind: 'pull', number: pull.number } })
    expect(runsOf(pull.head).map((run) => [run.conclusion, run.output['summary']])).toEqual([
      ['failure', 'The scan could not be finished in many attempts. Press Re-run to try again.'],
    ])
  })

  describe('buttons', () => {
    test.each(['rerequested', 'requested_action'])('%s on the check: a new check run of the same commit, the same comment', async (action) => {
      const pull = await scannedPull()
      await deliver('check_run', events.checkRun(action, pull.head, `pull/${pull.number}`), { guid: `again-${pull.number}` })
      await bot.idle()
      expect(runsOf(pull.head).map((run) => run['external_id'])).toEqual([`pull/${pull.number}`, `pull/${pull.number}@again-${pull.number}`])
      expect(await bodies(pull.number)).toHaveLength(1)
    })

    test('all checks again: the pull request is found by our check run', async () => {
      const pull = await scannedPull()
      await deliver('check_suite', events.checkSuite(pull.head))
      await bot.idle()
      expect(runsOf(pull.head)).toHaveLength(2)
    })
  })

  describe('commands', () => {
    let number = 100
    const say = async (pull: number, body: string, login?: string, type?: string) => {
      await deliver('issue_comment', events.comment(++number, pull, body, login, type))
      await bot.idle()
      return number
    }

    test('rescan is accepted from somebody who may write', async () => {
      const pull = await scannedPull()
      const comment = await say(pull.number, '/maturity rescan')
      expect([reactionsTo(comment), runsOf(pull.head).length]).toEqual([['+1'], 2])
    })

    test('a stranger gets a reaction and nothing else', async () => {
      const pull = await scannedPull()
      const comment = await say(pull.number, '/maturity rescan', 'mallory')
      expect([reactionsTo(comment), runsOf(pull.head).length, (await bodies(pull.number)).length]).toEqual([['confused'], 1, 1])
    })

    test('explain says what is asked and how this pull request stands, once', async () => {
      const pull = await scannedPull()
      const comment = await say(pull.number, '/maturity explain fm/model-pinned')
      await deliver('issue_comment', events.comment(comment, pull.number, '/maturity explain fm/model-pinned'))
      await bot.idle()
      const [, reply, ...more] = await bodies(pull.number)
      expect(reply).toMatch(/^<!-- llmops-maturity:reply:\d+ -->\n\*\*`fm\/model-pinned`\*\* /)
      expect([reply?.includes('Here it is **pass**'), more]).toEqual([true, []])
    })

    test('what is misspelt is answered, and hostile words stay in their code span', async () => {
      const pull = await scannedPull()
      await say(pull.number, '/maturity explain fm/model-pined')
      await say(pull.number, '/maturity @octo/team`<img>')
      const [, first, second] = await bodies(pull.number)
      expect(first).toContain('Did you mean `fm/model-pinned`?')
      expect(second).toContain('There is no command ``@octo/team`<img>``.')
      expect(second).toContain('/maturity help')
    })

    test('a comment on an issue is left alone', async () => {
      const { issue, ...comment } = events.comment(++number, 1, '/maturity rescan')
      github.calls.length = 0
      await deliver('issue_comment', { ...comment, issue: { number: issue.number } }, { guid: 'on-an-issue' })
      await bot.idle()
      const row = await bot.bot.db.selectFrom('deliveries').select('state').where('id', '=', 'on-an-issue').executeTakeFirst()
      expect([row?.state, github.calls]).toEqual(['done', []])
    })

    test('words that are no command, and bots, are left alone', async () => {
      const pull = await scannedPull()
      const comments = [await say(pull.number, 'what about /maturity rescan?'), await say(pull.number, '/maturity rescan', 'other[bot]', 'Bot')]
      expect([comments.flatMap(reactionsTo), runsOf(pull.head).length]).toEqual([[], 1])
    })
  })

  test('the merge queue: the check stands on the head commit of the group, and nothing is commented', async () => {
    const tree = workspace(shop)
    const head = tree.commit(pinned)
    github.serve(tree.folder)
    await deliver('merge_group', events.group(head, tree.head))
    await bot.idle()
    expect(runsOf(head).map((run) => run.conclusion)).toEqual(['success'])
    expect(github.calls.filter((call) => call.operation.includes('comment'))).toEqual([])
  })

  test('a push to the default branch goes into the history, one to another branch does not', async () => {
    const tree = workspace(shop)
    github.serve(tree.folder)
    const next = tree.commit(pinned)
    github.bot.tips.set(`${repository}@main`, next)
    await deliver('push', events.push(next, tree.head))
    await bot.idle()
    expect((await history(1)).filter((it) => it.startsWith('branch'))).toEqual([`branch ${next}`])
    github.calls.length = 0
    await deliver('push', events.push(tree.commit({}), next, 'refs/heads/other'))
    await bot.idle()
    expect(github.calls).toEqual([])
  })

  describe('deliveries', () => {
    test('one that is replayed is known and not done again', async () => {
      const pull = await pullOf()
      const event = events.pull('opened', pull.number)
      expect([await deliver('pull_request', event, { guid: 'once' }), await deliver('pull_request', event, { guid: 'once' })]).toEqual([202, 202])
      await bot.idle()
      github.calls.length = 0
      await deliver('pull_request', event, { guid: 'once' })
      await bot.idle()
      expect(github.calls).toEqual([])
    })

    test('one that failed for good is taken up when it comes again', async () => {
      const pull = await pullOf()
      await deliver('pull_request', events.pull('labeled', pull.number), { guid: 'twice' })
      await bot.idle()
      await bot.bot.db.updateTable('deliveries').set({ state: 'failed' }).where('id', '=', 'twice').execute()
      await deliver('pull_request', events.pull('opened', pull.number), { guid: 'twice' })
      await bot.idle()
      expect(runsOf(pull.head)).toHaveLength(1)
    })

    test('missed ones are found in the log of GitHub and asked for again', async () => {
      const pull = await pullOf()
      github.bot.sendTo('http://127.0.0.1:9')
      expect(await deliver('pull_request', events.pull('opened', pull.number))).toBe(0)
      github.bot.sendTo(bot.url)
      await bot.bot.queue.chore('sweep', {}, 'test')
      await bot.idle()
      await until(() => runsOf(pull.head).length === 1)
      await bot.idle()
      github.calls.length = 0
      await bot.bot.queue.chore('sweep', {}, 'test')
      await bot.idle()
      expect(github.calls.map((call) => call.operation)).toEqual(['apps/list-webhook-deliveries'])
    })

    const post = async (body: string, headers: Record<string, string> = {}) => {
      const all = {
        'content-type': 'application/json',
        'x-github-event': 'ping',
        'x-github-delivery': 'p1',
        'x-hub-signature-256': sign(body),
        ...headers,
      }
      return fetch(`${bot.url}/api/github/webhooks`, { method: 'POST', body, headers: all }).then(
        (response) => response.status,
        () => 'cut off',
      )
    }
    test.each([
      ['a wrong signature', '{}', { 'x-hub-signature-256': sign('{ }') }, [401]],
      ['a short signature', '{}', { 'x-hub-signature-256': 'sha256=' }, [401]],
      ['no signature', '{}', { 'x-hub-signature-256': '' }, [401]],
      ['no delivery id', '{}', { 'x-github-delivery': '' }, [400]],
      ['a path as delivery id', '{}', { 'x-github-delivery': '../../etc' }, [400]],
      ['a form', 'payload={}', { 'content-type': 'application/x-www-form-urlencoded' }, [415]],
      ['no JSON', '{', {}, [400]],
      ['an oversized payload', 'x'.repeat(26_000_000), {}, [413, 'cut off']],
    ])('%s is refused', async (_, body, headers, expected) => {
      const before = await bot.bot.db.selectFrom('deliveries').select('id').execute()
      expect(expected).toContain(await post(body, headers as Record<string, string>))
      expect(await bot.bot.db.selectFrom('deliveries').select('id').execute()).toEqual(before)
    })
  })

  describe('archives', () => {
    const failed = (sha: string) => String(runsOf(sha)[0]?.output['summary'])

    test('one that is larger than the cap is refused', async () => {
      const pull = await pullOf()
      github.plant(pull.head, randomBytes(3_000_000))
      await deliver('pull_request', events.pull('opened', pull.number))
      await bot.idle()
      expect(failed(pull.head)).toContain('archive is larger than 2 MB')
    })

    test('one that is no archive is refused', async () => {
      const pull = await pullOf()
      github.plant(pull.head, Buffer.from('nothing'))
      await deliver('pull_request', events.pull('opened', pull.number))
      await bot.idle()
      expect(failed(pull.head)).toContain('The archive cannot be read')
    })

    test.each([
      ['one huge file', '0'],
      ['one huge header', 'x'],
    ])('a bomb of %s is not unpacked beyond the cap', async (_, type) => {
      const pull = await pullOf()
      github.plant(pull.head, bomb(type))
      await deliver('pull_request', events.pull('opened', pull.number))
      await bot.idle()
      expect(failed(pull.head)).toMatch(/unpacks to more than 10 MB|The archive cannot be read/)
    })
  })

  describe('a repository', () => {
    test('renamed: the history stays under its new name', async () => {
      const before = await history(2)
      await deliver(
        'repository',
        eventsOf('octo/api').repository('renamed', { repository: { id: 2, full_name: 'octo/service', private: false, default_branch: 'main' } }),
      )
      await bot.idle()
      expect([await repositories(), await history(2)]).toEqual([expect.arrayContaining(['octo/service']), before])
    })

    test('transferred: it belongs to the other installation', async () => {
      github.bot.installed.delete('octo/api')
      const moved = { id: 2, full_name: 'umbrella/service', private: false, default_branch: 'main' }
      await deliver('repository', {
        ...events.repository('transferred'),
        repository: moved,
        installation: { id: 77, account: { login: 'umbrella' } },
      })
      await bot.idle()
      const row = await bot.bot.db.selectFrom('repositories').select(['owner', 'installation_id']).where('id', '=', 2).executeTakeFirst()
      expect(row).toEqual({ owner: 'umbrella', installation_id: 77 })
    })

    test('removed from the installation: its data goes, and a late event finds nothing to do', async () => {
      github.bot.installed.delete('octo/web')
      await deliver('installation_repositories', events.removed('octo/web'))
      await bot.idle()
      expect([await repositories(), await history(3)]).toEqual([expect.not.arrayContaining(['octo/web']), []])
    })

    test('deleted: its data goes', async () => {
      await deliver('repository', eventsOf('octo/secret').repository('deleted'))
      await bot.idle()
      expect(await history(4)).toEqual([])
    })

    test('suspended: nothing is scanned until it is resumed', async () => {
      const pull = await pullOf()
      await deliver('installation', events.installation('suspend'))
      await bot.idle()
      await deliver('pull_request', events.pull('opened', pull.number))
      await bot.idle()
      expect(runsOf(pull.head)).toEqual([])
      await deliver('installation', events.installation('unsuspend'))
      await bot.idle()
    })

    test('uninstalled: all data goes, and a late event brings nothing back', async () => {
      const pull = await pullOf()
      await deliver('installation', events.installation('deleted'))
      await bot.idle()
      await deliver('pull_request', events.pull('opened', pull.number))
      await deliver('push', events.push(pull.base, pull.head))
      await bot.idle()
      expect(await repositories()).toEqual(['umbrella/service'])
      expect([await history(1), runsOf(pull.head)]).toEqual([[], []])
    })
  })
}

/** A gzipped archive of 60 MB of zeros: as one file, or as one extended header. */
function bomb(type: string): Buffer {
  const size = 60_000_000
  const header = Buffer.alloc(512)
  header.write('shop-1/big.py', 0)
  header.write('0000644\0', 100)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write(type, 156)
  header.write('ustar\x0000', 257)
  header.fill(' ', 148, 156)
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  )
  return gzipSync(Buffer.concat([header, Buffer.alloc(Math.ceil(size / 512) * 512 + 1024)]))
}
