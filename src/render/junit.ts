// JUnit XML: the gate as one suite, every area as another, so that any build server shows what is missing.
import type { CheckResult, Report } from '../report/report.ts'
import { element } from './escape.ts'

export const renderJunit = (report: Report): string => write(suitesOf(report, ''))

/** The suites of several projects, each named with its folder. */
export const junitOf = (reports: readonly Report[]): string => write(reports.flatMap((report) => suitesOf(report, `${report.target.project}.`)))

function suitesOf(report: Report, prefix: string): string[] {
  const checks = report.score === null ? [] : report.checks
  return [
    gateSuite(report, prefix),
    ...report.areas.map((area) => suite(`${prefix}llmops-maturity.${area.id}`, checks.filter((it) => it.area === area.id).map(checkCase))),
  ]
}

function write(suites: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="llmops-maturity">\n${suites.filter(Boolean).join('\n')}\n</testsuites>\n`
}

interface Case {
  readonly name: string
  readonly className: string
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped'
  readonly message: string
  readonly lines: readonly string[]
}

function gateSuite({ gate }: Report, prefix: string): string {
  const cases = gate.rules.map(
    (rule): Case => ({
      name: rule.rule,
      className: 'llmops-maturity.gate',
      outcome: rule.passed ? 'passed' : 'failure',
      message: rule.because,
      lines: [],
    }),
  )
  return suite(`${prefix}llmops-maturity.gate`, cases)
}

const outcomes = { pass: 'passed', partial: 'failure', fail: 'failure', na: 'skipped', unknown: 'skipped', error: 'error' } as const

function checkCase(check: CheckResult): Case {
  const places = check.gaps.map((gap) => `${gap.path}:${gap.line} ${gap.detail}`)
  const isHeld = check.credit === 1 || check.waived !== null
  return {
    name: check.id,
    className: `llmops-maturity.${check.area}`,
    outcome: isHeld && outcomes[check.status] === 'failure' ? 'passed' : outcomes[check.status],
    message: `${check.status}: ${check.summary}`,
    lines: [...places, check.advice].filter(Boolean),
  }
}

function suite(name: string, cases: readonly Case[]): string {
  if (!cases.length) return ''
  const count = (outcome: Case['outcome']) => cases.filter((it) => it.outcome === outcome).length
  const numbers = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`
  return ` <testsuite name="${element(name)}" ${numbers}>\n${cases.map(testCase).join('\n')}\n </testsuite>`
}

function testCase({ name, className, outcome, message, lines }: Case): string {
  const start = `  <testcase classname="${element(className)}" name="${element(name)}"`
  if (outcome === 'passed') return `${start}/>`
  const said = `<${outcome} message="${element(message, 400)}"`
  const text = outcome === 'skipped' ? '' : lines.map((line) => element(line, 400)).join('\n')
  return `${start}>${text ? `${said}>${text}</${outcome}>` : `${said}/>`}</testcase>`
}
