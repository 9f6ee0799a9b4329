// The three files that start it: workflow, policy, owner's file. Pure: a report gives texts.
import { loadCatalogue } from '../../catalogue/load.ts'
import { clean } from '../../render/escape.ts'
import type { Report } from '../../report/report.ts'
import { home } from '../../version.ts'
import { destinations, plainNames } from './places.ts'

const schema = (name: string) => `# yaml-language-server: $schema=https://raw.githubusercontent.com/${home}/v1/docs/schema/${name}.json`

export const workflow = (): string => `name: LLMOps maturity
on:
  pull_request:
  merge_group:
permissions:
  contents: read
  pull-requests: write # the comment
  checks: write # the check run
jobs:
  maturity:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 0 # the comparison starts where the branch began
      - uses: ${home}@v1
`

/** The policy, with today's figures beside the rules that are not turned on. */
export function policy(report: Report, minScore: number | null): string {
  const { score, level } = report
  const hosts = destinations(report).map((name) => JSON.stringify(clean(name, 80)))
  const floor = score === null ? 60 : Math.floor(score)
  const today = score === null ? '' : ` # today ${score}`
  return `${schema('policy')}
# What a change must pass. Read from the target branch: a pull request cannot loosen its own gate.
gate:
  no-regression: true # no check may fall
  new-credentials: true # no new credential may leak
${minScore === null ? `  # min-score: ${floor}${today}` : `  min-score: ${minScore}${today}`}
  # min-level: ${level?.next?.name ?? 'managed'}${level ? ` # today ${level.name}` : ''}
  # new-calls: [traced, pinned, timeout] # what every model call that a change adds must have
  # new-destinations: { allow: [${hosts.join(', ')}] } # data may go nowhere else

# A check that may not fail the gate for a while:
# waivers:
#   - { check: docs/release-notes, reason: the first release is in spring, owner: team, until: 2027-03-31 }

# An answer that the scan got wrong; \`llmops-maturity correct CHECK\` drafts one:
# corrections:
#   - { check: prompts/versioned, to: pass, reason: the prompts lie in our registry, until: 2027-06-30 }
`
}

/** The owner's file. Everything is a comment until somebody answers it. */
export function ownersFile(report: Report): string {
  const models = plainNames(report.inventory.models.map(({ id }) => id))
  const to = plainNames(destinations(report))
  const attestable = new Set(loadCatalogue().checks.flatMap(({ id, attestable }) => (attestable ? [id] : [])))
  const open = report.checks.find(({ id, status }) => attestable.has(id) && status === 'fail' && !/^(impact|risk|docs)\//.test(id))
  return `${schema('owner')}
# What no scan can see. Take the # away from what you answer; comments count for nothing.
${models ? `# Models found: ${models}\n` : ''}${to ? `# Data goes to: ${to}\n` : ''}
# impact:
#   goal: the business problem, and for whom it is solved
#   success-metrics: the metrics with their targets, and how they are measured
#   cost-estimate: what a month or a request costs
# risk:
#   exposure: who talks to the system
#   privacy: which personal data goes where, how long it is kept
#   human-oversight: who can see, stop and correct what it does

# Answers that lie outside this repository; each needs evidence and expires after 180 days:
# attestations:
#   - check: ${open?.id ?? 'trace/deploy-rights'}
#     answer: a sentence that says how it is done
#     evidence: https://… or a file of this repository
#     by: your name
#     on: ${report.asOf}
`
}
