// Who has to approve a change, as far as files say.

import { readYaml } from './ci/yaml.ts'
import type { Context, Evidence } from './context.ts'
import { json } from './dependencies/node.ts'

export interface ReviewFact {
  /** CODEOWNERS, branch protection and rulesets kept as files */
  readonly required: readonly Evidence[]
  /** pull request templates, and contribution guides that speak of review or approval */
  readonly suggested: readonly Evidence[]
}

const templates = /^(\.github\/|\.gitlab\/|docs\/)?(pull_request_template|merge_request_templates?)([/.]|$)|^\.github\/pull_request_template\//i
const reviewed =
  /\b(code|peer|pull request|PR)s?[ -]reviews?\b|\breview(ed|ers?|s)?\b.{0,80}\b(pull requests?|PRs?|changes?|approv\w+|maintainers?|merge[ds]?|team|contributions?|submissions?|code)\b|\b(pull requests?|PRs?|changes?|contributions?|submissions?|maintainers?|we)\b.{0,80}\breview(ed|s|ing|ers?)?\b|\bapprov(al|ed?|es|ing)\b.{0,60}\b(pull requests?|PRs?|maintainers?|merg\w+|reviewers?)\b|\b(pull requests?|PRs?|maintainers?)\b.{0,60}\bapprov(al|ed?|es|ing)\b/i

export function detect(context: Context): ReviewFact {
  const required: Evidence[] = []
  const suggested: Evidence[] = []
  for (const { path } of context.snapshot.files) {
    if (/^(\.github\/|\.gitlab\/|docs\/)?CODEOWNERS$/.test(path)) {
      const line = (context.text(path) ?? '').split('\n').findIndex((it) => /^\s*[^#\s]\S*\s+\S*@\S/.test(it))
      if (line >= 0) required.push({ path, line: line + 1, detail: 'code owners' })
    } else if (/^\.github\/settings\.ya?ml$/.test(path)) {
      const root = readYaml(context.text(path) ?? '')
      const protects = root.get('branches').items.some((it) => it.get('protection').kind === 'map') || root.has('rulesets')
      if (protects) required.push({ path, line: root.get('branches').line, detail: 'branch protection' })
    } else if (/^\.github\/(rulesets?|branch-protection)[^/]*(\/[^/]+)?\.json$|(^|\/)rulesets?\/[^/]+\.json$/.test(path)) {
      const rules = json(context.text(path) ?? '')?.['rules']
      if (Array.isArray(rules)) required.push({ path, line: 1, detail: 'ruleset' })
    } else if (path.endsWith('.tf')) {
      const line = (context.text(path) ?? '').split('\n').findIndex((it) => /^\s*resource\s+"github_(branch_protection|repository_ruleset)/.test(it))
      if (line >= 0) required.push({ path, line: line + 1, detail: 'branch protection in Terraform' })
    } else if (templates.test(path)) suggested.push({ path, line: 1, detail: 'pull request template' })
  }
  const guides = context.fact('documents').documents.filter((it) => it.role === 'contributing' || /(^|\/)CONTRIBUTING[^/]*$/i.test(it.path))
  for (const { path, sections } of guides) {
    const sentence = sections
      .flatMap((it) => it.sentences)
      .find(
        (it) =>
          reviewed.test(it.text) &&
          !/\breview (the|our|your|these|this|existing)\b.{0,40}\b(guide\w*|documentation|docs|code of conduct|issues?|license)\b/i.test(it.text),
      )
    if (sentence) suggested.push({ path, line: sentence.line, detail: 'speaks of review' })
  }
  return { required, suggested }
}
