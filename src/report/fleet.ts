// Many repositories at once: where each stands and came from, what they use, and who is affected.
import { loadCatalogue } from '../catalogue/load.ts'
import { retirementOf } from '../catalogue/models.ts'
import type { Report } from './report.ts'

/** One scan in short: what a fleet asks across repositories. No prompt text, no evidence. */
export interface Summary {
  /** ISO time of the scan */
  readonly at: string
  readonly commit: string | null
  readonly score: number | null
  readonly level: string | null
  readonly coverage: number
  readonly passed: boolean
  readonly tool: string
  readonly catalogue: string
  /** check id to status */
  readonly statuses: Readonly<Record<string, string>>
  readonly inventory: Inventory
}

export interface Inventory {
  readonly models: readonly {
    readonly id: string
    readonly provider: string | null
    readonly pin: string
    readonly role: string
    readonly where: string
  }[]
  readonly destinations: readonly { readonly host: string | null; readonly provider: string | null; readonly sends: readonly string[] }[]
  readonly components: readonly { readonly kind: string; readonly name: string; readonly version: string | null }[]
  readonly calls: number
  readonly traced: number
}

/** A repository, or one project of it, with its scans, oldest first. */
export interface Tracked {
  /** owner/name */
  readonly repository: string
  readonly project: string
  readonly scans: readonly Summary[]
}

export interface FleetRow {
  readonly repository: string
  readonly project: string
  readonly last: Summary
  /** points since the scan before the last */
  readonly change: number | null
  readonly trend: readonly number[]
  /** failing checks, the heaviest first */
  readonly worst: readonly string[]
}

export interface ModelUse {
  readonly id: string
  readonly provider: string | null
  /** ISO date on which the provider turns it off, where that is announced */
  readonly retires: string | null
  readonly pins: readonly string[]
  readonly places: readonly { readonly repository: string; readonly where: string; readonly since: string }[]
}

export interface Destination {
  /** null where calls go to the provider's own address */
  readonly host: string | null
  readonly provider: string | null
  readonly sends: readonly string[]
  readonly repositories: readonly string[]
}

export interface Failing {
  readonly id: string
  readonly asks: string
  readonly fail: number
  readonly partial: number
  /** in how many it is asked */
  readonly asked: number
}

export interface Fleet {
  readonly rows: readonly FleetRow[]
  readonly models: readonly ModelUse[]
  readonly destinations: readonly Destination[]
  readonly failing: readonly Failing[]
}

export function summaryOf(report: Report, at: string): Summary {
  return {
    at,
    commit: report.target.commit,
    score: report.score,
    level: report.level?.name ?? null,
    coverage: report.coverage,
    passed: report.gate.passed,
    tool: report.tool.version,
    catalogue: report.tool.catalogue,
    statuses: Object.fromEntries(report.checks.map((check) => [check.id, check.status])),
    inventory: inventoryOf(report),
  }
}

export function fleetOf(tracked: readonly Tracked[]): Fleet {
  const rows = tracked.flatMap(rowOf)
  return { rows, models: modelsOf(tracked), destinations: destinationsOf(rows), failing: failingOf(rows) }
}

function inventoryOf({ inventory }: Report): Inventory {
  const destinations = new Map<string, { readonly host: string | null; readonly provider: string | null; readonly sends: Set<string> }>()
  for (const { host, provider, sends } of inventory.calls) {
    if (!host && !provider) continue
    const key = placeOf({ host, provider })
    const known = destinations.get(key) ?? { host, provider, sends: new Set<string>() }
    for (const kind of sends) known.sends.add(kind)
    destinations.set(key, known)
  }
  return {
    models: inventory.models.map(({ id, provider, pin, role, locations: [first] }) => ({
      id,
      provider,
      pin,
      role,
      where: first ? `${first.path}:${first.line}` : '',
    })),
    destinations: [...destinations.values()].map(({ host, provider, sends }) => ({ host, provider, sends: [...sends].sort() })),
    components: inventory.components.map(({ kind, name, version }) => ({ kind, name, version })),
    calls: inventory.calls.length,
    traced: inventory.calls.filter((call) => call.traced).length,
  }
}

const worstShown = 3

function rowOf({ repository, project, scans }: Tracked): FleetRow[] {
  const last = scans.at(-1)
  if (!last) return []
  const trend = scans.flatMap(({ score }) => (score === null ? [] : [score]))
  const before = trend.length > 1 ? trend.at(-2) : undefined
  const weights = new Map(loadCatalogue().checks.map((check) => [check.id, check.weight]))
  const worst = Object.keys(last.statuses)
    .filter((id) => last.statuses[id] === 'fail')
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1))
  const change = before === undefined || last.score === null ? null : Math.round(10 * (last.score - before)) / 10
  return [{ repository, project, last, change, trend, worst: worst.slice(0, worstShown) }]
}

/** How one line names a repository or its project. */
export const nameOf = ({ repository, project }: Pick<Tracked, 'repository' | 'project'>): string =>
  project === '.' ? repository : `${repository} ${project}`

function modelsOf(tracked: readonly Tracked[]): ModelUse[] {
  const uses = new Map<string, { provider: string | null; pins: Set<string>; places: { repository: string; where: string; since: string }[] }>()
  for (const one of tracked) {
    for (const { id, provider, pin, where } of one.scans.at(-1)?.inventory.models ?? []) {
      const use = uses.get(id) ?? { provider, pins: new Set(), places: [] }
      const since = one.scans.find((scan) => scan.inventory.models.some((model) => model.id === id))?.at.slice(0, 10) ?? ''
      use.pins.add(pin)
      use.places.push({ repository: nameOf(one), where, since })
      uses.set(id, use)
    }
  }
  return [...uses]
    .map(([id, { provider, pins, places }]) => ({ id, provider, retires: retirementOf(id), pins: [...pins].sort(), places }))
    .sort((a, b) => (a.retires ?? '9999').localeCompare(b.retires ?? '9999') || b.places.length - a.places.length || (a.id < b.id ? -1 : 1))
}

const placeOf = ({ host, provider }: Pick<Destination, 'host' | 'provider'>): string => `${host ?? ''} ${provider ?? ''}`

function destinationsOf(rows: readonly FleetRow[]): Destination[] {
  const found = new Map<string, { host: string | null; provider: string | null; sends: Set<string>; repositories: string[] }>()
  for (const row of rows) {
    for (const { host, provider, sends } of row.last.inventory.destinations) {
      const key = placeOf({ host, provider })
      const one = found.get(key) ?? { host, provider, sends: new Set(), repositories: [] }
      for (const kind of sends) one.sends.add(kind)
      one.repositories.push(nameOf(row))
      found.set(key, one)
    }
  }
  return [...found.values()]
    .map(({ sends, ...rest }) => ({ ...rest, sends: [...sends].sort() }))
    .sort((a, b) => b.repositories.length - a.repositories.length || (placeOf(a) < placeOf(b) ? -1 : 1))
}

function failingOf(rows: readonly FleetRow[]): Failing[] {
  const counted = loadCatalogue().checks.map(({ id, asks }) => {
    const statuses = rows.map((row) => row.last.statuses[id])
    const of = (...wanted: readonly string[]) => statuses.filter((status) => status !== undefined && wanted.includes(status)).length
    return { id, asks, fail: of('fail'), partial: of('partial'), asked: of('pass', 'partial', 'fail') }
  })
  return counted.filter(({ fail, partial }) => fail + partial > 0).sort((a, b) => b.fail - a.fail || b.partial - a.partial || (a.id < b.id ? -1 : 1))
}

export const sortKeys = ['score', 'name', 'change', 'coverage'] as const

export interface FleetQuery {
  /** part of a name */
  readonly text: string
  readonly level: string
  readonly sort: (typeof sortKeys)[number]
}

/** The rows that are asked for. Repositories without use of a language model have no score and come last. */
export function selectRows(rows: readonly FleetRow[], { text, level, sort }: FleetQuery): readonly FleetRow[] {
  const wanted = text.toLowerCase()
  const value = (row: FleetRow) => (sort === 'change' ? row.change : sort === 'coverage' ? row.last.coverage : row.last.score)
  return rows
    .filter((row) => nameOf(row).toLowerCase().includes(wanted) && (!level || row.last.level === level))
    .sort((a, b) => {
      const byName = nameOf(a) < nameOf(b) ? -1 : 1
      if (sort === 'name') return byName
      return (value(a) ?? Number.POSITIVE_INFINITY) - (value(b) ?? Number.POSITIVE_INFINITY) || byName
    })
}
