// SARIF 2.1.0 for GitHub code scanning: a rule for every check, a result for every gap that has a place.
import { createHash } from 'node:crypto'
import type { CheckResult, Report } from '../report/report.ts'
import { clean, sentence, urlPath } from './escape.ts'
import { type RenderOptions, repositoryPath } from './options.ts'
import { isOpen } from './words.ts'

/** GitHub refuses a run with more results. */
const mostResults = 25_000

export function renderSarif(report: Report, options: RenderOptions = {}): string {
  const { repository, commit, project } = report.target
  const repositoryUri = options.repositoryUrl ?? (repository ? `https://github.com/${urlPath(repository)}` : null)
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        ...(options.docsUrl ? { informationUri: options.docsUrl } : {}),
        rules: report.checks.map((check) => rule(check, options)),
      },
    },
    automationDetails: { id: project === '.' ? 'llmops-maturity/' : `llmops-maturity/${clean(project)}/` },
    ...(repositoryUri && commit ? { versionControlProvenance: [{ repositoryUri, revisionId: commit }] } : {}),
    columnKind: 'utf16CodeUnits',
    results: results(report, options),
  }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 1)}\n`
}

function rule(check: CheckResult, options: RenderOptions) {
  const help = clean(check.advice, 2000) || clean(check.asks, 2000) || check.id
  return {
    id: check.id,
    name: check.id
      .split(/[/-]/)
      .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
      .join(''),
    shortDescription: { text: plain(check.title, 1000) },
    fullDescription: { text: plain(check.asks, 1000) },
    help: { text: plain(help, 2000), markdown: sentence(help, 2000) },
    ...(options.docsUrl ? { helpUri: `${options.docsUrl}checks/${encodeURI(check.id)}.md` } : {}),
    defaultConfiguration: { level: check.weight >= 3 ? 'warning' : 'note' },
    properties: { tags: ['llmops', check.area, check.tier] },
  }
}

function results(report: Report, options: RenderOptions) {
  const ordinals = new Map<string, number>()
  const calls = new Map(report.inventory.calls.map((call) => [`${call.path}:${call.line}`, call.id]))
  const found = report.checks.flatMap((check, ruleIndex) => {
    if (report.score === null || !isOpen(check)) return []
    return check.gaps.map((gap) => {
      const subject = `${check.id}\0${gap.path}\0${calls.get(`${gap.path}:${gap.line}`) ?? withoutNumbers(gap.detail)}`
      const ordinal = ordinals.get(subject) ?? 0
      ordinals.set(subject, ordinal + 1)
      return {
        ruleId: check.id,
        ruleIndex,
        level: check.weight >= 3 ? 'warning' : 'note',
        message: {
          text:
            plain(
              [gap.detail, check.advice]
                .map((part) => part.trim())
                .filter(Boolean)
                .join('. ')
                .replaceAll('..', '.'),
              1000,
            ) || check.id,
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: urlPath(repositoryPath(gap.path, options)) },
              region: { startLine: gap.line, endLine: Math.max(gap.line, gap.endLine ?? gap.line) },
            },
          },
        ],
        partialFingerprints: { 'llmopsMaturity/v1': createHash('sha256').update(`${subject}\0${ordinal}`).digest('hex').slice(0, 32) },
      }
    })
  })
  return found.slice(0, mostResults)
}

/** What names the finding whatever line it stands on: the call it is about, else its words without line numbers. */
const withoutNumbers = (detail: string): string => detail.replace(/\d+/g, '#')

/** In a SARIF message square brackets make a link. */
const plain = (text: string, limit: number): string => clean(text, limit).replace(/[\\[\]]/g, '\\$&')
