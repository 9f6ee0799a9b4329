// Which repositories the App may see. Installations leave a mark when they go, so that a late event brings nothing back.
import { sql } from 'kysely'
import type { Db } from './database.ts'

export interface RepositoryFacts {
  readonly id: number
  /** owner/name */
  readonly fullName: string
  readonly private: boolean
  readonly defaultBranch?: string | undefined
}

export interface Repository {
  readonly id: number
  readonly installation: number
  readonly fullName: string
  readonly defaultBranch: string
}

/** Notes an installation; false where it was removed before. */
export async function noteInstallation(db: Db, id: number, account: string): Promise<boolean> {
  await db
    .insertInto('installations')
    .values({ id, account, suspended: false })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ account }).where('installations.removed_at', 'is', null))
    .execute()
  const row = await db.selectFrom('installations').select('removed_at').where('id', '=', id).executeTakeFirst()
  return row?.removed_at === null
}

export async function suspend(db: Db, id: number, suspended: boolean): Promise<void> {
  await db.updateTable('installations').set({ suspended }).where('id', '=', id).execute()
}

/** Its repositories and all that is known of them go; the number stays. */
export async function removeInstallation(db: Db, id: number): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('repositories').where('installation_id', '=', id).execute()
    await transaction
      .insertInto('installations')
      .values({ id, account: '', suspended: false, removed_at: new Date() })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ account: '', removed_at: sql`now()` }))
      .execute()
  })
}

/** Writes what is true now: for events that say so and answers of GitHub. */
export async function writeRepository(db: Db, installation: number, facts: RepositoryFacts): Promise<void> {
  const { owner, name } = parts(facts.fullName)
  const row = { installation_id: installation, owner, name, private: facts.private }
  const branch = facts.defaultBranch
  await db
    .insertInto('repositories')
    .values({ id: facts.id, ...row, default_branch: branch ?? 'main' })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(branch ? { ...row, default_branch: branch } : row))
    .execute()
}

/** Writes a repository that is not known yet. An event may be old, so it changes nothing of one that is. */
export async function noteRepository(db: Db, installation: number, facts: RepositoryFacts): Promise<void> {
  const { owner, name } = parts(facts.fullName)
  await db
    .insertInto('repositories')
    .values({ id: facts.id, installation_id: installation, owner, name, private: facts.private, default_branch: facts.defaultBranch ?? 'main' })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

export async function removeRepositories(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length) await db.deleteFrom('repositories').where('id', 'in', ids).execute()
}

/** null where it was removed, or its installation is suspended. */
export async function findRepository(db: Db, id: number): Promise<Repository | null> {
  const row = await db
    .selectFrom('repositories')
    .innerJoin('installations', 'installations.id', 'repositories.installation_id')
    .select(['repositories.id', 'installation_id', 'owner', 'name', 'default_branch'])
    .where('repositories.id', '=', id)
    .where('suspended', '=', false)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row ? { id: row.id, installation: row.installation_id, fullName: `${row.owner}/${row.name}`, defaultBranch: row.default_branch } : null
}

export async function repositoriesOf(db: Db, installation: number): Promise<readonly number[]> {
  return (await db.selectFrom('repositories').select('id').where('installation_id', '=', installation).execute()).map((row) => row.id)
}

export async function installations(db: Db): Promise<readonly number[]> {
  const rows = await db.selectFrom('installations').select('id').where('removed_at', 'is', null).where('suspended', '=', false).execute()
  return rows.map((row) => row.id)
}

/** Repositories that were not scanned for this long, those that wait longest first. */
export async function dueForScan(db: Db, hours: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('repositories')
    .innerJoin('installations', 'installations.id', 'repositories.installation_id')
    .select('repositories.id')
    .where('suspended', '=', false)
    .where('removed_at', 'is', null)
    .where((it) => it.or([it('scanned_at', 'is', null), it('scanned_at', '<', sql<Date>`now() - make_interval(hours => ${sql.lit(hours)})`)]))
    .orderBy(sql`scanned_at asc nulls first`)
    .limit(1000)
    .execute()
  return rows.map((row) => row.id)
}

export async function noteAttempt(db: Db, repository: number, target: string, attempt: string): Promise<void> {
  const insert = db.insertInto('targets').values({ repository_id: repository, target, attempt })
  await insert.onConflict((conflict) => conflict.columns(['repository_id', 'target']).doUpdateSet({ attempt })).execute()
}

/** '' where nobody asked for a re-run. */
export async function attemptOf(db: Db, repository: number, target: string): Promise<string> {
  const query = db.selectFrom('targets').select('attempt').where('repository_id', '=', repository).where('target', '=', target)
  return (await query.executeTakeFirst())?.attempt ?? ''
}

function parts(fullName: string): { readonly owner: string; readonly name: string } {
  const [owner = '', name = ''] = fullName.split('/')
  return { owner, name }
}
