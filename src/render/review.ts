// Review comments on the lines that a change brings: what falls short there, and a suggested change where the edit is mechanical.
import type { Fix, Report } from '../report/report.ts'
import { code, isPlain, sentence, words } from './escape.ts'
import { type Finding, findingsOf } from './findings.ts'
import { checkLink } from './markdown/checks.ts'
import type { RenderOptions } from './options.ts'
import { isOpen } from './words.ts'

/** The new side of a changed file: its lines as far as the diff shows them, and which of them the change added. */
export interface FileDiff {
  readonly added: ReadonlySet<number>
  readonly lines: ReadonlyMap<number, string>
}

/** by path of the repository */
export type Diff = ReadonlyMap<string, FileDiff>

export interface ReviewComment {
  readonly path: string
  /** where the comment spans several lines, the first of them */
  readonly startLine: number | null
  readonly line: number
  readonly body: string
  /** fingerprints of the findings that it tells */
  readonly findings: readonly string[]
}

/** More would bury the change; the check's annotations hold the rest. */
const mostComments = 20
const mostFindings = 6

/** At most twenty comments, heaviest finding first, about findings on added lines that are not in `told`. */
export function renderReview(report: Report, options: RenderOptions, diff: Diff, told: ReadonlySet<string>): ReviewComment[] {
  const leaking = new Set(report.checks.flatMap((check) => (check.id === 'risk/secrets' ? check.gaps.map((gap) => `${gap.path}:${gap.line}`) : [])))
  // a check that passes may still have a gap on these lines; it is told where it can be closed at once
  const own = findingsOf(report, options, (check) => isOpen(check) || check.status === 'pass').filter(
    ({ check, gap, fingerprint }) => !told.has(fingerprint) && (isOpen(check) || gap.fix) && firstAdded(gap, diff) !== null,
  )
  const groups: Group[] = []
  for (const finding of [...own].sort((a, b) => b.check.weight - a.check.weight)) {
    const place = placeOf(finding, diff, leaking)
    if (!place) continue
    const near = groups.find(
      (it) =>
        it.path === place.path &&
        it.from <= place.to &&
        place.from <= it.to &&
        isShown(it.path, Math.min(it.from, place.from), Math.max(it.to, place.to), diff),
    )
    if (near) {
      near.from = Math.min(near.from, place.from)
      near.to = Math.max(near.to, place.to)
      near.findings.push(finding)
      if (place.fix) near.fixes.push(place.fix)
    } else groups.push({ ...place, findings: [finding], fixes: place.fix ? [place.fix] : [] })
  }
  return groups.slice(0, mostComments).map((group) => comment(group, diff, options))
}

interface Place {
  readonly path: string
  from: number
  to: number
}
interface Group extends Place {
  readonly findings: Finding[]
  readonly fixes: Fix[]
}

/** The lines of the fix where the diff shows them all; else the gap's first added line. */
function placeOf({ gap }: Finding, diff: Diff, leaking: ReadonlySet<string>): (Place & { readonly fix: Fix | null }) | null {
  const line = firstAdded(gap, diff)
  if (line === null) return null
  const { fix } = gap
  const [from, to] = fix ? [fix.changes[0]?.line ?? 0, fix.changes.at(-1)?.line ?? 0] : [0, 0]
  if (fix && isShown(fix.path, from, to, diff) && isQuotable(fix.path, from, to, diff, leaking)) return { path: fix.path, from, to, fix }
  return { path: gap.path, from: line, to: line, fix: null }
}

function firstAdded(
  { path, line, endLine = line }: { readonly path: string; readonly line: number; readonly endLine?: number | undefined },
  diff: Diff,
) {
  const added = diff.get(path)?.added
  for (let at = line; added && at <= Math.min(endLine, line + 400); at += 1) if (added.has(at)) return at
  return null
}

function isShown(path: string, from: number, to: number, diff: Diff): boolean {
  const lines = diff.get(path)?.lines
  for (let at = from; at <= to; at += 1) if (!lines?.has(at)) return false
  return true
}

/** A suggestion repeats its lines: none may hold a credential, or characters that a reader cannot see. */
function isQuotable(path: string, from: number, to: number, diff: Diff, leaking: ReadonlySet<string>): boolean {
  for (let at = from; at <= to; at += 1) if (leaking.has(`${path}:${at}`) || !isPlain(diff.get(path)?.lines.get(at) ?? '')) return false
  return true
}

function comment({ path, from, to, findings, fixes }: Group, diff: Diff, options: RenderOptions): ReviewComment {
  const lines = findings
    .slice(0, mostFindings)
    .map(
      ({ check, gap }) => `- ${checkLink(check, options)}: ${sentence(gap.detail, 200)}. ${sentence(check.advice, 240)}${elsewhere(gap.fix, fixes)}`,
    )
  const rest = findings.length - lines.length
  const made = together(fixes)
  const text = [...lines, ...(rest > 0 ? [`- … and ${rest} more, see the check`] : [])].join('\n')
  const suggestion = made.length ? suggested(made, diff.get(path)?.lines ?? new Map(), from, to) : null
  const titles = [...new Set(fixes.map((fix) => fix.title))].map((title) => words(title, 120)).join(' · ')
  return {
    path,
    startLine: suggestion && from < to ? from : null,
    line: suggestion ? to : from,
    body: suggestion ? `${text}\n\n${titles}:\n\n${suggestion}` : text,
    findings: findings.map((finding) => finding.fingerprint),
  }
}

/** A fix whose lines this diff does not show is named with its place. */
function elsewhere(fix: Fix | undefined, fixes: readonly Fix[]): string {
  const line = fix?.changes[0]?.line
  return !fix || line === undefined || fixes.includes(fix) ? '' : ` ${words(fix.title, 120)}: ${code(`${fix.path}:${line}`, 160)}.`
}

type Change = Fix['changes'][number]

/** The changes of several fixes as one: equal ones once, and of those that meet in one place the first. */
export function together(fixes: readonly Fix[]): Change[] {
  const kept: Change[] = []
  for (const fix of fixes) {
    const fresh = fix.changes.filter((change) => !kept.some((it) => isSame(it, change)))
    if (!fresh.some((change) => kept.some((it) => overlaps(it, change)))) kept.push(...fresh)
  }
  return kept.sort((a, b) => a.line - b.line || a.column - b.column)
}

const isSame = (a: Change, b: Change) => a.line === b.line && a.column === b.column && a.length === b.length && a.text === b.text

const overlaps = (a: Change, b: Change) => a.line === b.line && a.column < b.column + b.length && b.column < a.column + a.length

function suggested(changes: readonly Change[], source: ReadonlyMap<number, string>, from: number, to: number): string {
  const lines: string[] = []
  for (let at = from; at <= to; at += 1) {
    const own = changes.filter((change) => change.line === at)
    lines.push(
      own.reduceRight((line, { column, length, text }) => line.slice(0, column - 1) + text + line.slice(column - 1 + length), source.get(at) ?? ''),
    )
  }
  const text = lines.join('\n')
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((run) => run[0].length + 1)))
  return `${fence}suggestion\n${text}\n${fence}`
}
