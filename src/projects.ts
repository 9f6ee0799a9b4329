import { type AuditOptions, audit, auditChange } from './audit.ts'
import { defaultConfig } from './config/load.ts'
import { UsageError } from './errors.ts'
import type { PortfolioReport, Report } from './report/report.ts'
import type { Snapshot } from './snapshot/snapshot.ts'
import { withoutPaths } from './snapshot/view.ts'

/**
 * Judges each project of the policy by itself, and gives one gate for all. What lies in no project (pipelines, shared code, documents) belongs to each; paths stay
 * those of the repository. A project that the change removes is left out; one that has no file on either side is a UsageError.
 */
export async function auditProjects(base: Snapshot | null, head: Snapshot, options: AuditOptions): Promise<PortfolioReport> {
  const { projects } = (options.config ?? defaultConfig).policy
  const folders = projects.map(({ path }) => path.replace(/^\.?\/+|\/+$/g, ''))
  const reports: Report[] = []
  const holds = (snapshot: Snapshot | null, folder: string) => snapshot?.files.some((file) => file.path.startsWith(`${folder}/`)) ?? false
  for (const folder of folders) {
    if (!holds(head, folder)) {
      if (holds(base, folder)) continue
      throw new UsageError(`The project ${folder} has no file.`, 'Correct projects in the policy.')
    }
    const own = (snapshot: Snapshot) => projectOf(snapshot, folder, folders)
    const report = base ? await auditChange(own(base), own(head), options) : await audit(own(head), options)
    reports.push({ ...report, target: { ...report.target, project: folder } })
  }
  const rules = reports.flatMap(({ gate, target }) => gate.rules.map((rule) => ({ ...rule, because: `${target.project}: ${rule.because}` })))
  return {
    schemaVersion: '1.0',
    tool: reports[0]?.tool ?? { name: 'llmops-maturity', version: '', catalogue: '' },
    target: { repository: head.repository, commit: head.commit, base: base?.commit ?? null, project: '.' },
    gate: { passed: reports.every((report) => report.gate.passed), rules },
    projects: reports,
  }
}

/** The repository without its other projects; a project within another belongs to itself alone. */
function projectOf(snapshot: Snapshot, folder: string, folders: readonly string[]): Snapshot {
  const holderOf = (path: string) =>
    folders
      .filter((it) => path.startsWith(`${it}/`))
      .reduce<string | null>((best, it) => (best === null || it.length > best.length ? it : best), null)
  return withoutPaths(snapshot, (path) => (holderOf(path) ?? folder) !== folder, 'belong to other projects')
}
