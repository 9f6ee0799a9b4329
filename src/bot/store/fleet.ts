// History for the fleet's pages.
import { sql } from 'kysely'
import type { Summary, Tracked } from '../../report/fleet.ts'
import type { Db } from './database.ts'

/** Scans of a repository or project that a page looks back on. */
const most = 60

/** The repository's number, or null where none of that name is known. */
export async function findByName(db: Db, owner: string, name: string): Promise<{ readonly id: number } | null> {
  const query = db.selectFrom('repositories').select('id').where(sql`lower(owner)`, '=', owner.toLowerCase())
  return (await query.where(sql`lower(name)`, '=', name.toLowerCase()).executeTakeFirst()) ?? null
}

/** Repositories with the scans of their default branch, oldest first. */
export async function trackedOf(db: Db, ids: readonly number[]): Promise<readonly Tracked[]> {
  if (!ids.length) return []
  const ranked = db
    .selectFrom('reports')
    .innerJoin('repositories', 'repositories.id', 'reports.repository_id')
    .select([
      'repository_id',
      'owner',
      'name',
      'project',
      'commit',
      'reports.scanned_at',
      'score',
      'level',
      'coverage',
      'passed',
      'tool',
      'catalogue',
    ])
    .select(['statuses', 'inventory'])
    .select(sql<number>`row_number() over (partition by repository_id, project order by reports.scanned_at desc)`.as('place'))
    .where('target', '=', 'branch')
    .where('repository_id', '=', sql<number>`any(${[...ids]}::bigint[])`)
  const rows = await db.selectFrom(ranked.as('ranked')).selectAll().where('place', '<=', most).orderBy('scanned_at').execute()
  const found = new Map<string, { readonly repository: string; readonly project: string; readonly scans: Summary[] }>()
  for (const { owner, name, project, scanned_at, ...row } of rows) {
    const key = `${row.repository_id} ${project}`
    const one = found.get(key) ?? { repository: `${owner}/${name}`, project, scans: [] }
    const { commit, score, level, coverage, passed, tool, catalogue, statuses, inventory } = row
    one.scans.push({ at: scanned_at.toISOString(), commit, score, level, coverage, passed, tool, catalogue, statuses, inventory })
    found.set(key, one)
  }
  // a project that the policy names no longer has no scan of the newest commit
  const newest = new Map<string, string>()
  for (const { repository, scans } of found.values()) {
    const at = scans.at(-1)?.at ?? ''
    if (at > (newest.get(repository) ?? '')) newest.set(repository, at)
  }
  return [...found.values()].filter(({ repository, scans }) => isSameScan(scans.at(-1)?.at ?? '', newest.get(repository) ?? ''))
}

/** The rows of one scan are written within a moment. */
const isSameScan = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) < 60_000
