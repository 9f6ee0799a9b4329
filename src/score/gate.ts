// May this change be merged? One rule, one line of the answer; a rule that does not apply gives no line.
import type { CallRecord, CheckResult, PromptRecord, Report } from '../report/report.ts'
import { destinationOf } from './destination.ts'
import { type LevelName, levelNames } from './level.ts'
import { isAsked } from './score.ts'

export type Gate = Report['gate']
export type Rule = Gate['rules'][number]

export const callNeeds = ['traced', 'pinned', 'timeout', 'retries', 'structured', 'max-tokens', 'evaluated'] as const
export type CallNeed = (typeof callNeeds)[number]

export interface GatePolicy {
  readonly noRegression: boolean
  readonly newCredentials: boolean
  /** 0 to 100 */
  readonly minScore: number | null
  readonly minLevel: LevelName | null
  /** 0 to 1; below it minScore and minLevel fail */
  readonly minCoverage: number
  /** ids of checks that must pass */
  readonly required: readonly string[]
  /** what every call that a change adds must have */
  readonly newCalls: readonly CallNeed[]
  /** a changed prompt, model or tool needs an evaluation that exercises its call */
  readonly coveredChanges: boolean
  /** null: anything goes; else the hosts and providers that a change may add */
  readonly newDestinations: { readonly allow: readonly string[] } | null
}

export const defaultGate: GatePolicy = {
  noRegression: true,
  newCredentials: true,
  minScore: null,
  minLevel: null,
  minCoverage: 0.6,
  required: [],
  newCalls: [],
  coveredChanges: false,
  newDestinations: null,
}

type Judged = Pick<Report, 'usage' | 'score' | 'coverage' | 'level' | 'checks' | 'delta' | 'inventory'>

/** The gate of a report. `base` is what it is compared with; without one the rules about the change give no line. */
export function judgeGate(report: Judged, policy: GatePolicy, base: Judged | null): Gate {
  const rules = [
    policy.noRegression ? noRegression(report) : null,
    policy.newCredentials && base ? newCredentials(report, base) : null,
    ...policy.required.map((id) => required(id, report)),
    policy.minScore === null ? null : minScore(policy.minScore, policy, report),
    policy.minLevel === null ? null : minLevel(policy.minLevel, policy, report),
    policy.newCalls.length && report.delta ? newCalls(policy.newCalls, report.delta.addedCalls) : null,
    policy.coveredChanges && report.delta ? coveredChanges(report.delta, report.inventory.calls) : null,
    policy.newDestinations && base ? newDestinations(policy.newDestinations.allow, report, base) : null,
  ].filter((rule) => rule !== null)
  return { passed: rules.every((rule) => rule.passed), rules }
}

const rule = (name: string, failures: readonly string[], otherwise: string): Rule => ({
  rule: name,
  passed: failures.length === 0,
  because: failures.length ? list(failures) : otherwise,
})

const list = (words: readonly string[]) => (words.length > 5 ? `${words.slice(0, 5).join('; ')}; and ${words.length - 5} more` : words.join('; '))

const isExcused = (check: CheckResult | undefined) => Boolean(check?.waived ?? check?.corrected)

function noRegression({ delta, checks }: Judged): Rule | null {
  if (!delta) return null
  const lost = delta.regressed.filter((change) => !isExcused(checks.find((check) => check.id === change.id)))
  // what is no check says for itself what was lost
  const checksLost = lost.filter(({ id }) => id.includes('/'))
  const others = lost.filter(({ id }) => !id.includes('/')).map(({ because }) => because)
  const [shown, rest] = [checksLost.slice(0, 5).map(({ id }) => id), checksLost.length - 5]
  const failures =
    checksLost.length > 2
      ? [...others, `${checksLost.length} checks fell: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`]
      : [...others, ...checksLost.map(({ id, from, to }) => `${id} fell from ${from} to ${to}`)]
  return rule('no-regression', failures, 'nothing fell')
}

/** Places of leaked credentials that the base did not have, whatever line they stand on. */
function newCredentials(report: Judged, base: Judged): Rule {
  const placesOf = ({ checks }: Judged) => {
    const check = checks.find(({ id }) => id === 'risk/secrets')
    return check && (check.status === 'fail' || check.status === 'partial') && !isExcused(check) ? check.gaps : []
  }
  const known = placesOf(base).map((gap) => `${gap.path}\0${gap.detail}`)
  const added = placesOf(report).filter((gap) => {
    const at = known.indexOf(`${gap.path}\0${gap.detail}`)
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
  return rule(
    'new-credentials',
    added.map((gap) => `${gap.path}:${gap.line} ${gap.detail}`),
    'no credential was added',
  )
}

function required(id: string, { checks, usage }: Judged): Rule {
  const check = checks.find((it) => it.id === id)
  const holds = !usage.llm || (check && !isAsked(check)) || check?.credit === 1 || isExcused(check)
  return rule('required', holds ? [] : [`${id} is ${check?.status ?? 'unknown'}`], `${id} holds`)
}

const tooLittle = (policy: GatePolicy, { coverage }: Judged) =>
  coverage < policy.minCoverage ? [`only ${percent(coverage)} of the weight was assessed, ${percent(policy.minCoverage)} are needed`] : []

const percent = (share: number) => `${Math.round(share * 100)} %`

function minScore(least: number, policy: GatePolicy, report: Judged): Rule {
  if (report.score === null) return rule('min-score', [], 'no use of a language model was found')
  const low = report.score < least ? [`the score is ${report.score}, ${least} is asked`] : []
  return rule('min-score', [...low, ...tooLittle(policy, report)], `the score is ${report.score}`)
}

function minLevel(least: LevelName, policy: GatePolicy, report: Judged): Rule {
  if (!report.level) return rule('min-level', [], 'no use of a language model was found')
  const low = report.level.index < levelNames.indexOf(least) ? [`the level is ${report.level.name}, ${least} is asked`] : []
  return rule('min-level', [...low, ...tooLittle(policy, report)], `the level is ${report.level.name}`)
}

const has: Readonly<Record<CallNeed, (call: CallRecord) => boolean>> = {
  traced: (call) => call.traced,
  pinned: (call) => call.pin === null || call.pin === 'fixed' || call.pin === 'undated',
  timeout: (call) => call.timeout,
  retries: (call) => call.retries !== null || call.fallback,
  structured: (call) => call.structured !== null,
  'max-tokens': (call) => call.maxTokens,
  evaluated: (call) => call.evaluatedBy.length > 0,
}
const lackWords: Readonly<Record<CallNeed, string>> = {
  traced: 'not traced',
  pinned: 'not pinned',
  timeout: 'without timeout',
  retries: 'without retries or fallback',
  structured: 'without a schema',
  'max-tokens': 'without an output limit',
  evaluated: 'not evaluated',
}
const answering: readonly string[] = ['chat', 'completion']
const onlyAnswers: readonly CallNeed[] = ['structured', 'max-tokens', 'evaluated']

function newCalls(needs: readonly CallNeed[], added: readonly CallRecord[]): Rule {
  const failures = added
    .filter((call) => call.kind !== 'construct' && call.kind !== 'train')
    .flatMap((call) => {
      const lacks = needs.filter((need) => !(onlyAnswers.includes(need) && !answering.includes(call.kind)) && !has[need](call))
      return lacks.length ? [`${call.path}:${call.line} is ${lacks.map((need) => lackWords[need]).join(', ')}`] : []
    })
  return rule('new-calls', failures, `every new call is ${needs.join(', ')}`)
}

/** Calls name prompts by path and name, with an ordinal where several share both. */
const isPrompt = ({ path, name }: PromptRecord, id: string) => id === `${path}#${name}` || id.startsWith(`${path}#${name}#`)

function variableWords(before: PromptRecord, after: PromptRecord): string {
  const added = after.variables.filter((name) => !before.variables.includes(name)).map((name) => `+${name}`)
  const removed = before.variables.filter((name) => !after.variables.includes(name)).map((name) => `−${name}`)
  return added.length + removed.length ? ` (variables ${[...added, ...removed].join(' ')})` : ''
}

/** A changed prompt whose callers no evaluation exercises, a changed call that none does, a setting of retrieval where none exercises any call. */
function coveredChanges(delta: NonNullable<Report['delta']>, calls: readonly CallRecord[]): Rule {
  const isOpen = (call: CallRecord) => call.kind !== 'construct' && call.evaluatedBy.length === 0
  const prompts = delta.changedPrompts.flatMap(({ before, after }) => {
    const callers = calls.filter((call) => call.prompts.some((id) => isPrompt(after, id)) && isOpen(call))
    return callers.length
      ? [
          `${after.path}:${after.line} changed${variableWords(before, after)}, no evaluation exercises ${callers.map((call) => `${call.path}:${call.line}`).join(', ')}`,
        ]
      : []
  })
  const settings = delta.changedCalls
    .filter(({ after, changed }) => isOpen(after) && changed.some((name) => ['model', 'tools', 'prompts'].includes(name)))
    .map(
      ({ after, changed }) =>
        `${after.path}:${after.line} changed its ${changed.filter((name) => name !== 'path').join(' and ')}, no evaluation exercises it`,
    )
  const retrieval = calls.some((call) => call.evaluatedBy.length > 0)
    ? []
    : delta.changedSettings.map(({ path, line, before, after }) => `${path}:${line} ${before} → ${after}, no evaluation exercises a call`)
  const failures = [...prompts, ...settings, ...retrieval]
  return rule('covered-changes', failures, 'every change to a prompt, model, tool or setting of retrieval is exercised by an evaluation')
}

function newDestinations(allow: readonly string[], report: Judged, base: Judged): Rule {
  const destinations = ({ inventory }: Judged) => new Set(inventory.calls.flatMap((call) => destinationOf(call) ?? []))
  const known = new Set([...destinations(base), ...allow])
  const added = [...destinations(report)].filter((name) => !known.has(name)).sort()
  const where = (name: string) => report.inventory.calls.find((call) => destinationOf(call) === name)
  return rule(
    'new-destinations',
    added.map((name) => `${where(name)?.path}:${where(name)?.line} sends data to ${name}`),
    'no new destination',
  )
}
