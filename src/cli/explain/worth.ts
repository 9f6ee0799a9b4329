import { audit } from '../../audit.ts'
import { loadConfig } from '../../config/load.ts'
import { changed } from '../../detect/edits.ts'
import { clean } from '../../render/escape.ts'
import { together } from '../../render/review.ts'
import { plural, scoreWords } from '../../render/words.ts'
import { worthIn } from '../../render/worth.ts'
import { compareReports } from '../../report/compare.ts'
import type { CheckResult, Fix, Report } from '../../report/report.ts'
import { isSkipped, type Snapshot } from '../../snapshot/snapshot.ts'
import { withTexts } from '../../snapshot/view.ts'

/** What a check that falls short is worth: the files judged again with the edits made that are offered; where none is, the points once it passes. */
export async function worthOf(id: string, snapshot: Snapshot, asOf: string): Promise<string[]> {
  const options = { asOf, config: loadConfig(snapshot) }
  const report = await audit(snapshot, options)
  const check = report.checks.find((it) => it.id === id)
  if (!check) return []
  const edits = [...new Map(check.gaps.flatMap(({ fix }) => (fix ? [[JSON.stringify(fix), fix]] : []))).values()]
  if (!edits.length) return oncePassed(report, check)
  const after = await audit(edited(snapshot, edits), options)
  const delta = compareReports(report, after)
  return [
    `Worth      ${signed(delta.score ?? 0)} points, ${scoreWords(report.score)} to ${scoreWords(after.score)}: judged again with ${plural(edits.length, 'edit')} made`,
    ...edits.map(({ title, path, changes }) => `  ${clean(path, 200)}:${changes[0]?.line ?? 1}  ${clean(title)}`),
    ...[...delta.improved, ...delta.regressed].map(({ id, from, to }) => `  ${id}: ${from} to ${to}`),
  ]
}

function oncePassed(report: Report, { id, tier }: CheckResult): string[] {
  const points = worthIn(report, tier).find((it) => it.check.id === id)?.points
  return points === undefined ? [] : [`Worth      ${signed(points)} points of the ${tier} score once it passes`]
}

/** The snapshot with the edits made, as the buttons of a review would. */
function edited(snapshot: Snapshot, edits: readonly Fix[]): Snapshot {
  const texts = new Map<string, string>()
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const content = snapshot.read(path)
    if (isSkipped(content)) continue
    const lines = new TextDecoder().decode(content).split('\n')
    texts.set(path, changed(lines, together(edits.filter((edit) => edit.path === path))).join('\n'))
  }
  return withTexts(snapshot, texts)
}

const signed = (points: number) => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`
