// Many reports become a site of plain files: the same pages as the bot's, without a server.
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sayError, UsageError } from '../errors.ts'
import { type FleetFrame, fleetPage } from '../render/fleet/frame.ts'
import { overviewBody } from '../render/fleet/overview.ts'
import { repositoryBody } from '../render/fleet/repository.ts'
import { renderHtml } from '../render/html.ts'
import { fleetOf, selectRows, summaryOf, type Tracked } from '../report/fleet.ts'
import { portfolioSchema, type Report, reportSchema } from '../report/report.ts'
import type { Io } from './io.ts'
import { writeOutput } from './write.ts'

/** Writes index.html and a page for every repository and report into `folder`. `words` are report files, or folders of them. */
export async function fleet(words: readonly string[], folder: string, io: Io): Promise<void> {
  const reports = words.flatMap(filesOf).flatMap(readReports)
  if (!reports.length) throw new UsageError('No report was named.', 'Write some with --format json and name the files or their folder.')
  const tracked = trackedOf(reports)
  const write = (path: string, text: string) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeOutput(file, text)
  }
  const frame = (title: string, up: string): FleetFrame => ({
    title,
    home: `${up}index.html`,
    hrefOf: (name) => `${up}${pathOf(name)}.html`,
    reader: null,
  })
  const all = fleetOf(tracked)
  const shown = selectRows(all.rows, { text: '', level: '', sort: 'score' })
  const top = frame('Fleet', '')
  write('index.html', fleetPage(top, overviewBody({ fleet: all, shown, query: null, today: io.today }, top)))
  for (const name of new Set(tracked.map((it) => it.repository))) {
    const up = '../'.repeat(name.split('/').length - 1)
    const reportOf = (project: string, commit: string) => `${up}${reportPath(name, project, commit)}`
    const own = tracked.filter((it) => it.repository === name)
    write(`${pathOf(name)}.html`, fleetPage(frame(name, up), repositoryBody({ repository: name, tracked: own, reportOf, compareAt: null })))
  }
  for (const report of reports) {
    const { commit, project } = report.target
    if (commit) write(reportPath(repositoryOf(report), project, commit), renderHtml(report))
  }
  await io.print(`${reports.length} reports of ${new Set(reports.map(repositoryOf)).size} repositories: ${join(folder, 'index.html')}\n`)
}

function filesOf(word: string): string[] {
  const found = statSync(word, { throwIfNoEntry: false })
  if (!found) throw new UsageError(`There is no file ${word}.`)
  if (!found.isDirectory()) return [word]
  return readdirSync(word)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(word, name))
}

function readReports(file: string): readonly Report[] {
  const content = (() => {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as unknown
    } catch (cause) {
      throw new UsageError(`${file} holds no JSON.`, sayError(cause))
    }
  })()
  const one = reportSchema.safeParse(content)
  if (one.success) return [one.data]
  const several = portfolioSchema.safeParse(content)
  if (several.success) return several.data.projects
  const issue = one.error.issues[0]
  throw new UsageError(`${file} is no report: ${issue?.path.join('.')}: ${issue?.message}.`, 'Write one with --format json.')
}

const repositoryOf = ({ target }: Report): string => target.repository ?? 'this repository'

/** Scans of one repository or project in the order of their days. */
function trackedOf(reports: readonly Report[]): readonly Tracked[] {
  const groups = new Map<string, Report[]>()
  for (const report of reports) {
    const key = `${repositoryOf(report)}\0${report.target.project}`
    groups.set(key, [...(groups.get(key) ?? []), report])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const scans = group.map((report) => summaryOf(report, report.asOf)).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    return [{ repository: repositoryOf(first), project: first.target.project, scans }]
  })
}

/** A name comes from a file that anybody may have written: only harmless characters reach the disk. */
const pathOf = (name: string): string =>
  name
    .split('/')
    .map((part) => part.replace(/[^\w.-]/g, '-').replace(/^\.+/, '-') || '-')
    .join('/')

const reportPath = (name: string, project: string, commit: string): string =>
  `${pathOf(name)}/${project === '.' ? '' : `${pathOf(project).replaceAll('/', '-')}-`}${pathOf(commit).replaceAll('/', '-').slice(0, 12)}.html`
