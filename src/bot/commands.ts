// `/maturity …` in a comment on a pull request: for people who may write to the repository.
import { z } from 'zod'
import { loadCatalogue } from '../catalogue/load.ts'
import { checks } from '../checks/index.ts'
import { nearest } from '../nearest.ts'
import { code, words } from '../render/escape.ts'
import type { Bot } from './bot.ts'
import type { EventComment, EventRepository } from './events.ts'
import type { Installed } from './github.ts'
import { readReport } from './store/reports.ts'

export type Command =
  | { readonly kind: 'rescan' }
  | { readonly kind: 'help' }
  | { readonly kind: 'explain'; readonly check: string }
  | { readonly kind: 'unknown'; readonly word: string }

/** The command of a comment's first line, or null where it is none. */
export function readCommand(body: string): Command | null {
  const [first = ''] = body.trimStart().split('\n', 1)
  const [name, word = 'help', about = ''] = first.trim().split(/\s+/, 3)
  if (name !== '/maturity') return null
  if (word === 'rescan' || word === 'help') return { kind: word }
  return word === 'explain' ? { kind: 'explain', check: about } : { kind: 'unknown', word }
}

export interface CommandPlace {
  readonly comment: EventComment
  readonly pull: number
  readonly repository: EventRepository
  readonly installation: number
}

/** Answers a command; a refused one gets a reaction and nothing else. 'rescan' is left to the caller. */
export async function answerCommand(bot: Bot, place: CommandPlace): Promise<'rescan' | 'answered' | 'refused' | 'none'> {
  const { comment, repository, installation } = place
  const command = comment.isBot ? null : readCommand(comment.body)
  if (!command) return 'none'
  const installed = await bot.github.installed(installation, repository.fullName)
  const mayWrite = await hasWriteAccess(installed, repository.fullName, comment.author)
  await react(installed, repository.fullName, comment.id, mayWrite ? '+1' : 'confused')
  bot.log.info({ repository: repository.fullName, command: command.kind, accepted: mayWrite }, 'command')
  if (!mayWrite) return 'refused'
  if (command.kind === 'rescan') return 'rescan'
  await reply(installed, place, await textOf(bot, place, command))
  return 'answered'
}

const permissionSchema = z.object({ permission: z.string() })

async function hasWriteAccess({ request }: Installed, fullName: string, username: string): Promise<boolean> {
  const [owner, repo] = fullName.split('/')
  try {
    const answer = await request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { owner, repo, username })
    return ['admin', 'maintain', 'write'].includes(permissionSchema.parse(answer.data).permission)
  } catch (error) {
    if (typeof error === 'object' && error !== null && Reflect.get(error, 'status') === 404) return false
    throw error
  }
}

/** GitHub takes the same reaction twice as one. */
async function react({ request }: Installed, fullName: string, comment: number, content: '+1' | 'confused'): Promise<void> {
  const [owner, repo] = fullName.split('/')
  await request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', { owner, repo, comment_id: comment, content })
}

/** One reply to a comment, also where the job ran before. */
async function reply({ github, app }: Installed, { comment, pull }: CommandPlace, text: string): Promise<void> {
  const marker = `<!-- llmops-maturity:reply:${comment.id} -->`
  const mine = `${app.slug}[bot]`
  if ((await github.comments(pull)).some((it) => it.author === mine && it.body.startsWith(marker))) return
  await github.createComment(pull, `${marker}\n${text}`)
}

const help = `| Command | What it does |
| --- | --- |
| \`/maturity rescan\` | scans this pull request again |
| \`/maturity explain CHECK\` | says what a check asks, how this pull request stands and how to fix it |
| \`/maturity help\` | shows this table |`

async function textOf(bot: Bot, { repository, pull }: CommandPlace, command: Exclude<Command, { kind: 'rescan' }>): Promise<string> {
  switch (command.kind) {
    case 'help':
      return help
    case 'unknown':
      return `There is no command ${code(command.word)}.\n\n${help}`
    case 'explain':
      return explain(bot, repository.id, pull, command.check)
  }
}

async function explain(bot: Bot, repository: number, pull: number, id: string): Promise<string> {
  const data = loadCatalogue().checks.find((check) => check.id === id)
  if (!data) {
    const near = nearest(
      id,
      loadCatalogue().checks.map((check) => check.id),
    )
    return `There is no check ${code(id || '(none named)')}.${near ? ` Did you mean ${code(near)}?` : ''}`
  }
  const own = checks.find((check) => check.id === id)?.words
  const report = (await readReport(bot.db, { repository, target: `pull/${pull}` })) ?? (await readReport(bot.db, { repository, target: 'branch' }))
  const result = report?.checks.find((check) => check.id === id)
  return [
    `**${code(id)}** ${words(data.asks)}`,
    ...(own ? [words(own.why)] : []),
    ...(result ? [`Here it is **${result.status}**: ${words(result.summary)}`] : []),
    ...(own ? [`How to fix it: ${words(own.fix)}`] : []),
  ].join('\n\n')
}
