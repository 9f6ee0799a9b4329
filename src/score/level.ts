import type { Report } from '../report/report.ts'
import { isAsked, type Scored, scoreOf, worthOf } from './score.ts'

export type Level = NonNullable<Report['level']>

export const levelNames = ['initial', 'defined', 'managed', 'production-ready', 'optimized'] as const
export type LevelName = (typeof levelNames)[number]

const least = { defined: 40, managed: 60, optimized: 60 } as const

/** The level, and what is missing to the next one: checks, worth most first. An attested check has credit 1 and passes; a waiver changes nothing here. */
export function levelOf(checks: readonly Scored[]): Level {
  const baseline = checks.filter((check) => check.tier === 'baseline' && isAsked(check))
  const advanced = checks.filter((check) => check.tier === 'advanced')
  const steps: readonly (readonly [LevelName, readonly string[]])[] = [
    ['defined', shortOf(baseline, least.defined)],
    ['managed', [...new Set([...ids(byWorth(baseline.filter((it) => it.weight === 3 && it.credit === 0))), ...shortOf(baseline, least.managed)])]],
    ['production-ready', ids(byWorth(baseline.filter((it) => it.credit !== 1)))],
    ['optimized', shortOf(advanced, least.optimized)],
  ]
  const at = steps.findIndex(([, missing]) => missing.length > 0)
  const index = at < 0 ? levelNames.length - 1 : at
  const next = steps[index]
  return { index, name: levelNames[index] ?? 'initial', next: next ? { name: next[0], missing: [...next[1]] } : null }
}

/** The checks, worth most first, that together would lift the tier's score to `wanted`; empty where it is reached. */
function shortOf(checks: readonly Scored[], wanted: number): string[] {
  const [first] = checks
  if (!first) return []
  const answered = new Set<string>()
  const reached = () =>
    (scoreOf(
      checks.map((check) => (answered.has(check.id) ? { ...check, credit: 1 } : check)),
      first.tier,
    ) ?? 0) >= wanted
  for (const check of byWorth(checks.filter((it) => it.credit !== 1))) {
    if (reached()) break
    answered.add(check.id)
  }
  return [...answered]
}

/** What was assessed by what it would add; then what was not assessed, by weight. */
function byWorth(checks: readonly Scored[]): Scored[] {
  return [...checks].sort((a, b) => worthOf(b, checks) - worthOf(a, checks) || b.weight - a.weight)
}

const ids = (checks: readonly Scored[]) => checks.map((check) => check.id)
