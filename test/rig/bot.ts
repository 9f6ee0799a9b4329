// The bot in this process, against the stand-in, with events as GitHub words them.
import { sql } from 'kysely'
import { type Running, run } from '../../src/bot/run.ts'
import { readSettings } from '../../src/bot/settings.ts'
import { botApp, botInstallation, webhookSecret } from './app.ts'
import type { FakeGitHub } from './github.ts'
import { repository } from './names.ts'
import { client } from './people.ts'
import { until } from './postgres.ts'
import { workspace } from './runner.ts'

/** A public address is needed for links only. */
const environment = (github: FakeGitHub, more: Readonly<Record<string, string>>) => ({
  APP_ID: String(botApp.app_id),
  PRIVATE_KEY: github.privateKey,
  WEBHOOK_SECRET: webhookSecret,
  GITHUB_API_URL: `${github.url}/api/v3`,
  GITHUB_URL: github.url,
  CLIENT_ID: client.id,
  CLIENT_SECRET: client.secret,
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'debug',
  SCAN_THREADS: '1',
  ...more,
})

export const botEnvironment = environment

export interface LogLine {
  readonly msg: string
  readonly [name: string]: unknown
}

export async function startBot(github: FakeGitHub, more: Readonly<Record<string, string>>) {
  const lines: LogLine[] = []
  const settings = readSettings(environment(github, more))
  const logTo = { write: (line: string) => void lines.push(JSON.parse(line)) }
  const running: Running = await run('all', settings, { logTo, waits: { polling: 0.5, supervision: 5 } })
  github.bot.sendTo(running.url)
  return {
    ...running,
    lines,
    /** when nothing is queued or under way any more */
    async idle() {
      await until(async () => {
        const { rows } = await sql<{
          count: number
        }>`select count(*)::int as count from pgboss.job where state < 'completed' and name <> 'dead'`.execute(running.bot.db)
        return rows[0]?.count === 0
      })
    },
  }
}

export type StartedBot = Awaited<ReturnType<typeof startBot>>

const installation = { id: botInstallation, account: { login: 'octo', type: 'User' } }
const repositoryOf = (id: number, fullName: string) => ({ id, full_name: fullName, private: fullName.endsWith('secret'), default_branch: 'main' })

/** The stand-in numbers its repositories in the order of their names here. */
export const ids: Readonly<Record<string, number>> = { [repository]: 1, 'octo/api': 2, 'octo/web': 3, 'octo/secret': 4 }

/** Payloads of events, with the fields that GitHub sends and the bot reads. */
export function eventsOf(fullName: string = repository) {
  const about = { repository: repositoryOf(ids[fullName] ?? 0, fullName), installation }
  const sender = { login: 'octo', type: 'User' }
  return {
    pull: (action: string, number: number, more: object = {}) => ({ ...about, sender, action, number, pull_request: { number }, ...more }),
    push: (after: string, before: string, ref = 'refs/heads/main') => ({ ...about, sender, ref, before, after, deleted: false }),
    group: (head: string, base: string) => ({
      ...about,
      action: 'checks_requested',
      merge_group: { head_sha: head, base_sha: base, base_ref: 'refs/heads/main' },
    }),
    comment: (id: number, pull: number, body: string, login = 'octo', type = 'User') => ({
      ...about,
      sender: { login, type },
      action: 'created',
      issue: { number: pull, pull_request: { url: 'x' } },
      comment: { id, body, user: { login, type } },
    }),
    checkRun: (action: string, headSha: string, externalId: string) => ({
      ...about,
      sender,
      action,
      check_run: { head_sha: headSha, external_id: externalId, name: 'LLMOps maturity' },
      ...(action === 'requested_action' ? { requested_action: { identifier: 'rescan' } } : {}),
    }),
    checkSuite: (headSha: string) => ({ ...about, sender, action: 'rerequested', check_suite: { head_sha: headSha } }),
    repository: (action: string, more: object = {}) => ({ ...about, sender, action, ...more }),
    installation: (action: string) => ({ action, installation, sender, repositories: [] }),
    removed: (...names: string[]) => ({
      action: 'removed',
      installation,
      sender,
      repositories_removed: names.map((name) => repositoryOf(ids[name] ?? 0, name)),
    }),
    added: () => ({ action: 'added', installation, sender, repositories_added: [] }),
  }
}

/** A pull request on a repository with one untraced call, and what the bot at the door answers to its event. */
export async function openedPull(github: FakeGitHub): Promise<{ readonly head: string; readonly status: number }> {
  const tree = workspace({ 'app.py': 'from openai import OpenAI\n\nOpenAI().chat.completions.create(model="gpt-4o", messages=[])\n' })
  github.serve(tree.folder)
  github.bot.tips.set('octo/shop@main', tree.head)
  const head = tree.commit({ 'notes.txt': 'words' })
  const pull = await github.openPull('change', head)
  return { head, status: await github.bot.deliver('pull_request', eventsOf().pull('opened', pull)) }
}
