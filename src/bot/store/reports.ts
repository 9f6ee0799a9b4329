// History: one row for each scanned commit of a target.
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { summaryOf } from '../../report/fleet.ts'
import { type Report, reportSchema } from '../../report/report.ts'
import type { Db } from './database.ts'

export interface ReportPlace {
  readonly repository: number
  readonly target: string
  readonly commit: string
}

/** Keeps the reports of a commit, one for each project; the same commit of the same target is written over. Nothing is kept of a repository that went meanwhile. */
export async function keepReports(db: Db, { repository, target, commit }: ReportPlace, reports: readonly Report[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const there = await transaction.selectFrom('repositories').select('id').where('id', '=', repository).forUpdate().executeTakeFirst()
    if (!there) return
    for (const report of reports) {
      const row = rowOf(report)
      await transaction
        .insertInto('reports')
        .values({ repository_id: repository, target, commit, project: report.target.project, ...row })
        .onConflict((conflict) => conflict.columns(['repository_id', 'target', 'commit', 'project']).doUpdateSet(row))
        .execute()
    }
    if (target === 'branch') await markScanned(transaction, repository)
  })
}

function rowOf(report: Report) {
  const now = new Date()
  const { score, level, coverage, passed, tool, catalogue, statuses, inventory } = summaryOf(report, now.toISOString())
  return {
    scanned_at: now,
    score,
    verified_score: report.verifiedScore,
    level,
    coverage,
    passed,
    tool,
    catalogue,
    statuses: JSON.stringify(statuses),
    inventory: JSON.stringify(inventory),
    report: gzipSync(JSON.stringify(report)),
  }
}

export async function markScanned(db: Db, repository: number): Promise<void> {
  await db.updateTable('repositories').set({ scanned_at: sql`now()` }).where('id', '=', repository).execute()
}

/** The newest report of a target, or that of one commit. */
export async function readReport(
  db: Db,
  { repository, target, commit, project }: Pick<ReportPlace, 'repository' | 'target'> & { readonly commit?: string; readonly project?: string },
): Promise<Report | null> {
  let query = db.selectFrom('reports').select('report').where('repository_id', '=', repository).where('target', '=', target)
  if (commit) query = query.where('commit', '=', commit)
  if (project) query = query.where('project', '=', project)
  const row = await query.orderBy('scanned_at', 'desc').limit(1).executeTakeFirst()
  return row ? reportSchema.parse(JSON.parse(gunzipSync(row.report).toString('utf8'))) : null
}

/** Deletes what is older than its time. */
export async function forgetOld(db: Db, days: { readonly branch: number; readonly pull: number; readonly delivery: number }): Promise<void> {
  const age = (count: number) => sql<Date>`now() - make_interval(days => ${sql.lit(count)})`
  await db.deleteFrom('reports').where('target', '=', 'branch').where('scanned_at', '<', age(days.branch)).execute()
  await db.deleteFrom('reports').where('target', '!=', 'branch').where('scanned_at', '<', age(days.pull)).execute()
  await db.deleteFrom('deliveries').where('state', '=', 'done').where('received_at', '<', age(days.delivery)).execute()
  await db.deleteFrom('sessions').where('expires_at', '<', sql<Date>`now()`).execute()
}
