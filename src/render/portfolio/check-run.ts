import type { PortfolioReport } from '../../report/report.ts'
import { fitSections } from '../budget.ts'
import { type Annotation, type ChangedLines, type CheckRunOutput, mostAnnotations, renderCheckRun, textLimit } from '../check-run.ts'
import { clean } from '../escape.ts'
import { foldedNote } from '../markdown.ts'
import type { RenderOptions } from '../options.ts'
import type { Outcome } from '../outcome.ts'
import { isPortfolio } from '../outcome.ts'
import { plural } from '../words.ts'
import { footer, portfolioDetails, portfolioHead } from './markdown.ts'

/** The check's page for one report or for several projects. */
export function checkRunOf(outcome: Outcome, options: RenderOptions, changed: ChangedLines | null): CheckRunOutput {
  return isPortfolio(outcome) ? ofPortfolio(outcome, options, changed) : renderCheckRun(outcome, options, changed)
}

function ofPortfolio(portfolio: PortfolioReport, options: RenderOptions, changed: ChangedLines | null): CheckRunOutput {
  const { gate, projects } = portfolio
  const note = (folded: readonly string[]) => foldedNote(folded, options)
  const verdict = gate.passed ? 'gate passed' : (gate.rules.find((rule) => !rule.passed)?.because ?? 'gate failed')
  return {
    conclusion: gate.passed ? 'success' : 'failure',
    title: clean(`${plural(projects.length, 'project')}: ${verdict}`, 200),
    summary: fitSections([...portfolioHead(portfolio, options), footer(portfolio, options)], textLimit, note).text,
    text: fitSections(portfolioDetails(portfolio, options), textLimit, note).text,
    annotations: ownFirst(projects.flatMap((report) => renderCheckRun(report, options, changed).annotations)),
  }
}

/** What lies in no project belongs to each, so the same line may be annotated more than once. */
function ownFirst(annotations: readonly Annotation[]): Annotation[] {
  const once = new Map(annotations.map((it) => [`${it.title} ${it.path}:${it.start_line}`, it]))
  const all = [...once.values()]
  return [...all.filter((it) => it.annotation_level === 'warning'), ...all.filter((it) => it.annotation_level !== 'warning')].slice(
    0,
    mostAnnotations,
  )
}
