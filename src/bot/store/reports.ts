// History: one row for each scanned commit of a target.
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { type Report, reportSchema } from '../../report/report.ts'
import type { Db } from './database.ts'
import type { Inventory } from './schema.ts'

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
  return {
    scanned_at: new Date(),
    score: report.score,
    verified_score: report.verifiedScore,
    level: report.level?.name ?? null,
    coverage: report.coverage,
    passed: report.gate.passed,
    tool: report.tool.version,
    catalogue: report.tool.catalogue,
    statuses: JSON.stringify(Object.fromEntries(report.checks.map((check) => [check.id, check.status]))),
    inventory: JSON.stringify(inventoryOf(report)),
    report: gzipSync(JSON.stringify(report)),
  }
}

export async function markScanned(db: Db, repository: number): Promise<void> {
  await db.updateTable('repositories').set({ scanned_at: sql`now()` }).where('id', '=', repository).execute()
}

export async function readReport(db: Db, repository: number, target: string, commit?: string): Promise<Report | null> {
  const query = db.selectFrom('reports').select('report').where('repository_id', '=', repository).where('target', '=', target)
  const row = await (commit ? query.where('commit', '=', commit) : query).orderBy('scanned_at', 'desc').limit(1).executeTakeFirst()
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

export function inventoryOf({ inventory }: Report): Inventory {
  const destinations = new Map<string, { host: string; provider: string | null; sends: Set<string> }>()
  for (const call of inventory.calls) {
    if (!call.host) continue
    const known = destinations.get(call.host) ?? { host: call.host, provider: call.provider, sends: new Set<string>() }
    for (const kind of call.sends) known.sends.add(kind)
    destinations.set(call.host, known)
  }
  return {
    models: inventory.models.map(({ id, provider, pin, role, locations }) => ({
      id,
      provider,
      pin: String(pin),
      role,
      where: locations[0] ? `${locations[0].path}:${locations[0].line}` : '',
    })),
    destinations: [...destinations.values()].map(({ host, provider, sends }) => ({ host, provider, sends: [...sends].sort() })),
    components: inventory.components.map(({ kind, name, version }) => ({ kind, name, version })),
    calls: inventory.calls.length,
    traced: inventory.calls.filter((call) => call.traced).length,
  }
}
