// What was released and how notes come about: changelogs, dated lists in documents, and automation that writes notes.
import type { Context, Evidence } from './context.ts'
import type { Document, Section } from './documents.ts'

export interface ReleasesFact {
  /** entries of changelogs, release notes and dated lists of changes, one each */
  readonly entries: readonly Evidence[]
  /** tools that write release notes, as they are set up here */
  readonly automation: readonly (Evidence & { readonly tool: string })[]
}

const configs: readonly (readonly [tool: string, file: RegExp])[] = [
  ['release-please', /(?:^|\/)(?:\.?release-please-config|\.release-please-manifest)\.json$|^\.github\/release-please\.ya?ml$/],
  ['semantic-release', /(?:^|\/)(?:\.releaserc(?:\.(?:json|ya?ml|[cm]?js))?|release\.config\.[cm]?[jt]s)$/],
  ['changesets', /(?:^|\/)\.changeset\/config\.json$/],
  ['goreleaser', /(?:^|\/)\.?goreleaser(?:\.[\w-]+)?\.ya?ml$/],
  ['GitHub release notes', /^\.github\/release\.ya?ml$/],
  ['release-drafter', /^\.github\/release-drafter[\w-]*\.ya?ml$/],
  ['git-cliff', /(?:^|\/)\.?cliff\.toml$/],
  ['standard-version', /(?:^|\/)\.versionrc(?:\.(?:json|[cm]?js))?$/],
  ['auto', /(?:^|\/)\.autorc(?:\.json)?$/],
  ['release-it', /(?:^|\/)\.release-it\.(?:json|ya?ml|[cm]?js|toml)$/],
  ['jreleaser', /(?:^|\/)jreleaser\.(?:ya?ml|toml|json)$/],
  ['towncrier', /(?:^|\/)towncrier\.toml$/],
]
const inManifest: readonly (readonly [tool: string, file: RegExp, text: RegExp])[] = [
  ['semantic-release', /(?:^|\/)pyproject\.toml$/, /^\[tool\.semantic_release\]/m],
  ['towncrier', /(?:^|\/)pyproject\.toml$/, /^\[tool\.towncrier\]/m],
  ['git-cliff', /(?:^|\/)pyproject\.toml$/, /^\[tool\.git-cliff\b/m],
  ['commitizen', /(?:^|\/)pyproject\.toml$/, /^update_changelog_on_bump\s*=\s*true/m],
  ['semantic-release', /(?:^|\/)package\.json$/, /"semantic-release"\s*:/],
  [
    'standard-version',
    /(?:^|\/)package\.json$/,
    /"(?:standard-version|commit-and-tag-version)"\s*:\s*\{|:\s*"[^"\n]{0,200}\b(?:standard-version|commit-and-tag-version)\b/,
  ],
  ['release-it', /(?:^|\/)package\.json$/, /"release-it"\s*:\s*\{|:\s*"[^"\n]{0,200}\brelease-it\b/],
  ['jreleaser', /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/, /org\.jreleaser/],
]
const actions: readonly (readonly [tool: string, action: RegExp, input: RegExp | null])[] = [
  ['release-please', /^(?:googleapis|google-github-actions)\/release-please-action/, null],
  ['semantic-release', /semantic-release(?:-action)?(?:@|$)|^python-semantic-release\//, null],
  ['changesets', /^changesets\/action/, null],
  ['goreleaser', /^goreleaser\/goreleaser-action/, null],
  ['release-drafter', /^release-drafter\/release-drafter/, null],
  ['git-cliff', /^orhun\/git-cliff-action/, null],
  [
    'generated notes',
    /^(?:softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release)/,
    /^(?:generate_release_notes|generateReleaseNotes|body|body_path|bodyFile)$/,
  ],
  [
    'generated notes',
    /^marvinpinto\/action-automatic-releases|^mikepenz\/release-changelog-builder-action|^TriPSs\/conventional-changelog-action|^requarks\/changelog-action/,
    null,
  ],
]

const version = /(?<![\w.])v?\d{1,3}\.\d{1,3}(?:\.\d{1,4})?(?:[-.+][\w.]{1,20})?(?![\w])/i
/** a heading that opens the notes of one version */
const release = /^(?:\[|version |release |v)?\[?v?\d{1,3}\.\d{1,3}(?:\.\d{1,4})?[^\s\]]{0,20}\]?(?:\s*[-–—(:].*)?$/i
const date =
  /(?<!\d)20\d\d(?:[-/.年]\s?\d{1,2}(?:[-/.月]\s?\d{1,2})?)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? 20\d\d|(?<!\d)\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?!\d)|(?<!\d)\d{1,2}\.\d{1,2}\.20\d\d(?!\d)/i
const newsHeading =
  /^(?:\W|\d)*(?:(?:latest |recent )?(?:news|updates?|changes|releases?)|what.?s new|change ?log|release notes|version history|history|更新(?:日志|记录)?|最新(?:动态|消息|更新)|更新履歴|変更履歴|お知らせ|novedades|novidades|neuigkeiten|nouveaut\p{L}+)[^\p{L}]*$/iu
const change =
  /(?<![\p{L}])(?:add(?:s|ed)?|support(?:s|ed)?|fix(?:e[sd])?|releas(?:e|es|ed)|introduc(?:e|es|ed)|improv(?:e|es|ed)|updat(?:e|es|ed)|remov(?:e|es|ed)|upgrad(?:e|es|ed)|chang(?:e|es|ed)|migrat(?:e|es|ed)|refactor(?:s|ed)?|implement(?:s|ed)?|deprecat(?:e|es|ed)|replac(?:e|es|ed)|now (?:supports?|available|compatible|works?)|new (?:feature|version|model|tool)s?|integrat(?:e|es|ed|ion)|launch(?:es|ed)?|can now|enabl(?:e|es|ed))(?![\p{L}])|新增|支持|修复|优化|发布|升级|更新|添加|追加|修正|対応|añad|agreg|corrig|adicion|hinzugefügt|behoben|ajout/iu
const notAChange =
  /(?<![\p{L}])(?:blog|course|video|paper|talk|webinar|accepted|award|podcast|workshop|hackathon|stars?|trending|read (?:more|about)|watch|ranking|ranked|leaderboard|tutorial|newsletter|interview|users have created|discord|conference|book|featured|supported by|sponsor\w*)(?![\p{L}])/iu

export function detect(context: Context): ReleasesFact {
  const { documents } = context.fact('documents')
  return { entries: documents.flatMap(entriesOf), automation: automationOf(context) }
}

function entriesOf(document: Document): Evidence[] {
  const { path, role, sections } = document
  if (role === 'changelog') {
    const versions = sections.filter(
      (it) => (release.test(it.heading) || date.test(it.heading) || /unreleased/i.test(it.heading)) && hasText(it, sections),
    )
    if (versions.length > 0) return versions.map((it) => ({ path, line: it.line, detail: 'an entry of the changelog' }))
    const dated = sections.flatMap((it) =>
      it.sentences.filter((sentence) => !sentence.unfilled && (version.test(sentence.text.slice(0, 40)) || date.test(sentence.text.slice(0, 40)))),
    )
    if (dated.length > 0) return dated.map(({ line }) => ({ path, line, detail: 'an entry of the changelog' }))
    return sections.some((it) => it.sentences.some((sentence) => !sentence.unfilled && sentence.text.length > 18))
      ? [{ path, line: sections[0]?.line ?? 1, detail: 'a text about changes without versions' }]
      : []
  }
  if (role !== 'readme') return []
  return sections.flatMap((section) => {
    if (!section.trail.slice(-2).some((it) => newsHeading.test(it))) return []
    if (version.test(section.heading) && section.sentences.length > 0 && section.trail.slice(0, -1).some((it) => newsHeading.test(it)))
      return [{ path, line: section.line, detail: 'a dated change' }]
    return section.sentences
      .filter(
        ({ text, unfilled }) =>
          !unfilled && (date.test(text.slice(0, 60)) || version.test(text.slice(0, 30))) && change.test(text) && !notAChange.test(text),
      )
      .map(({ line }) => ({ path, line, detail: 'a dated change' }))
  })
}

function hasText(section: Section, sections: readonly Section[]): boolean {
  return section.sentences.length > 0 || sections.some((it) => it !== section && it.trail.includes(section.heading) && it.sentences.length > 0)
}

function automationOf(context: Context): (Evidence & { tool: string })[] {
  const found: (Evidence & { tool: string })[] = []
  const paths = context.fact('paths')
  for (const { path, kind } of context.snapshot.files) {
    if (kind === 'symlink' || kind === 'submodule' || ['vendored', 'test', 'example', 'generated'].includes(paths.classOf(path))) continue
    const config = configs.find(([, file]) => file.test(path))
    if (config) found.push({ path, line: 1, detail: `${config[0]} is set up`, tool: config[0] })
    for (const [tool, file, pattern] of inManifest) {
      const at = file.test(path) ? (context.text(path)?.search(pattern) ?? -1) : -1
      if (at >= 0) found.push({ path, line: (context.text(path) ?? '').slice(0, at).split('\n').length, detail: `${tool} is set up`, tool })
    }
  }
  for (const pipeline of context.fact('ci').pipelines)
    for (const job of pipeline.jobs)
      for (const step of job.steps) {
        if (job.disabled || step.disabled) continue
        const { uses } = step
        const action =
          uses === null
            ? undefined
            : actions.find(
                ([, pattern, input]) =>
                  pattern.test(uses) &&
                  (input === null || Object.entries(step.inputs).some(([name, value]) => input.test(name) && value !== 'false' && value !== '')),
              )
        if (action) found.push({ path: step.path, line: step.line, detail: `${action[0]} runs in the pipeline`, tool: action[0] })
        for (const command of step.commands) {
          const words = command.words.join(' ')
          if (/^gh release (?:create|edit) .*(?:--generate-notes|--notes|-n |-F |--notes-file)/.test(words))
            found.push({ path: command.path, line: command.line, detail: 'gh release writes notes', tool: 'generated notes' })
          else if (
            /(?:^|\s)(?:npx )?(?:semantic-release|standard-version|release-it|changeset publish|goreleaser release|git-cliff|cz bump|towncrier build|auto shipit|jreleaser)(?:\s|$)/.test(
              words,
            )
          )
            found.push({
              path: command.path,
              line: command.line,
              detail: 'a release tool runs in the pipeline',
              tool: command.words[0] ?? 'release tool',
            })
        }
      }
  return found
}
