// Work that no single event asks for.
import { z } from 'zod'
import type { Request } from '../../github/port.ts'
import type { Bot } from '../bot.ts'
import { isGone } from '../github.ts'
import { forgetOld } from '../store/reports.ts'
import {
  dueForScan,
  findRepository,
  installations,
  removeInstallation,
  removeRepositories,
  repositoriesOf,
  writeRepository,
} from '../store/repositories.ts'
import { sweepDeliveries } from './sweep.ts'

export const choreSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('install'), installation: z.number() }),
  z.object({ name: z.literal('installations') }),
  z.object({ name: z.literal('rescan') }),
  z.object({ name: z.literal('sweep') }),
  z.object({ name: z.literal('forget') }),
])

export type Chore = z.infer<typeof choreSchema>

export async function doChore(bot: Bot, chore: Chore): Promise<void> {
  switch (chore.name) {
    case 'install':
      return readInstallation(bot, chore.installation)
    case 'installations':
      for (const id of await installations(bot.db)) await bot.queue.chore('install', { installation: id }, String(id))
      return
    case 'rescan':
      for (const id of await dueForScan(bot.db, bot.settings.RESCAN_HOURS)) await bot.queue.scan({ repository: id, target: { kind: 'branch' } })
      return
    case 'sweep':
      return sweepDeliveries(bot)
    case 'forget': {
      const { KEEP_BRANCH_DAYS: branch, KEEP_PULL_DAYS: pull, KEEP_DELIVERY_DAYS: delivery } = bot.settings
      return forgetOld(bot.db, { branch, pull, delivery })
    }
  }
}

const pageSize = 100
const listSchema = z.object({
  total_count: z.number(),
  repositories: z.array(
    z.object({ id: z.number(), full_name: z.string(), private: z.boolean(), default_branch: z.string(), archived: z.boolean().default(false) }),
  ),
})

/** Makes the store say what GitHub says: names, owners, what came and what went. Repositories that are new are scanned for the first time. */
async function readInstallation(bot: Bot, id: number): Promise<void> {
  const listed = await listRepositories(await bot.github.requestOf(id)).catch((error: unknown) => unlessGone(error))
  if (!listed) return removeInstallation(bot.db, id)
  const known = new Set(await repositoriesOf(bot.db, id))
  const present = new Set(listed.map((repository) => repository.id))
  await removeRepositories(
    bot.db,
    [...known].filter((it) => !present.has(it)),
  )
  for (const { id: repository, full_name, private: isPrivate, default_branch, archived } of listed) {
    await writeRepository(bot.db, id, { id: repository, fullName: full_name, private: isPrivate, defaultBranch: default_branch })
    if (archived) continue
    const isNew = (await findRepository(bot.db, repository)) !== null && !known.has(repository)
    if (isNew) await bot.queue.scan({ repository, target: { kind: 'branch' } })
  }
}

async function listRepositories(request: Request): Promise<z.infer<typeof listSchema>['repositories']> {
  const all: z.infer<typeof listSchema>['repositories'] = []
  for (let page = 1; ; page++) {
    const { repositories, total_count } = listSchema.parse((await request('GET /installation/repositories', { per_page: pageSize, page })).data)
    all.push(...repositories)
    if (repositories.length < pageSize || all.length >= total_count) return all
  }
}

function unlessGone(error: unknown): null {
  if (isGone(error)) return null
  throw error
}
