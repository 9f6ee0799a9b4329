// How a running artefact can be traced to a commit: labels that the pipeline gives, versions kept by hand.
import type { CiFact, Running } from '../ci.ts'
import type { Context, Evidence } from '../context.ts'
import { record, text } from '../dependencies/model.ts'
import { json } from '../dependencies/node.ts'

const moving =
  /\$?\{\{?[^}]*\b(github\.(sha|run_id|run_number|ref_name|event\.release\.tag_name|head_ref)|steps\.[\w-]+\.outputs\.[\w-]*(sha|version|tag|commit|meta|json)[\w-]*|env\.\w*(SHA|COMMIT|VERSION|TAG|BUILD|RUN)\w*|inputs\.[\w-]*(version|tag|sha)[\w-]*|needs\.[\w-]+\.outputs\.[\w-]*(version|tag|sha)[\w-]*)|\$\{?\(?\w*(GITHUB_SHA|COMMIT|GIT_SHA|SHORT_SHA|BUILD_(ID|NUMBER|BUILDID)|BUILDID|build_id|CI_PIPELINE_ID|CI_COMMIT|RELEASE_VERSION|IMAGE_TAG|GITHUB_REF_NAME|GITHUB_RUN_|CIRCLE_SHA1|BITBUCKET_COMMIT|TAG|VERSION|revision)|git (rev-parse|describe)|\$\(Build\.(BuildId|BuildNumber|SourceVersion)\)/i

/** Commands of pipelines by which an image, package or release carries the commit, the run or a version. */
export function readLabels(ci: CiFact, immutableTags: readonly Evidence[]): Evidence[] {
  const labelled = (it: Running) =>
    moving.test(it.command.words.join(' ')) ||
    Object.entries(it.step.inputs).some(
      ([key, value]) => /tags?|labels|build-args|images?|version|imageName|containerImage/i.test(key) && moving.test(value),
    )
  const artefacts = (['image', 'push-image', 'publish', 'deploy'] as const).flatMap((kind) => ci.runs(kind))
  const kept = artefacts.filter((it) => it.triggers.length && !it.command.words.join(' ').startsWith('curl'))
  const byTag = kept.filter(
    (it) =>
      (it.command.kinds.includes('publish') || it.command.kinds.includes('push-image')) &&
      it.triggers.every((trigger) => trigger.event === 'tag' || trigger.event === 'release' || trigger.event === 'manual') &&
      it.triggers.some((trigger) => trigger.event !== 'manual'),
  )
  const releases = ci.runs('release').filter((it) => !/metadata-action/.test(it.command.words[0] ?? '') || kept.length > 0)
  const pushes = kept
    .filter(labelled)
    .filter(
      (it) =>
        it.command.kinds.some((kind) => kind !== 'image') ||
        kept.some((other) => other.command.kinds.includes('push-image') || other.command.kinds.includes('deploy')),
    )
  const evidence =
    (detail: string) =>
    (it: Running): Evidence => ({ path: it.command.path, line: it.command.line, detail })
  const inPipelines = new Set(ci.running.flatMap((it) => [it.pipeline.path, it.command.path]))
  return [
    ...pushes.map(evidence('labels the artefact with commit, run or version')),
    ...byTag.map(evidence('published for a version tag')),
    ...releases.map(evidence('makes versioned releases')),
    ...immutableTags.filter(
      (it) => inPipelines.has(it.path) && kept.some((other) => other.command.kinds.includes('push-image') || other.command.kinds.includes('deploy')),
    ),
  ]
}

/** A hand-kept version of something that is published: the manifest's own name is installed in prose, or releases are spoken of; an image tag kept by hand. */
export function readHandKept(context: Context, ci: CiFact): Evidence[] {
  const prose = context
    .fact('documents')
    .documents.flatMap((document) =>
      document.sections.flatMap((section) => [...section.sentences.map((it) => it.text), ...section.code.map((it) => it.content)]),
    )
    .join('\n')
    .slice(0, 2_000_000)
  const found: Evidence[] = []
  for (const { path } of context.snapshot.files) {
    if (context.fact('paths').classOf(path) !== 'application') continue
    if (/(^|\/)(pyproject\.toml|setup\.py|package\.json)$/.test(path)) {
      const { name, version, line, isPrivate } = identity(path, context.text(path) ?? '')
      if (!version || isPrivate) continue
      const literal = name?.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&').replace(/[-_]/g, '[-_]')
      const installed =
        literal &&
        new RegExp(
          `(pip3? install|uv (add|pip install|tool install)|pipx install|uvx|npm (i|install)( -g)?|npx( -y)?|yarn add|pnpm add|brew install)\\s+(-\\S+\\s+)*["']?${literal}(["'\\s[@=]|$)`,
          'i',
        ).test(prose)
      const released =
        /\b(download\w*|source code|latest|see|from|a)\b.{0,30}\breleases?\b(?! notes| of\b)/i.test(prose) &&
        /(^|\/)(CHANGELOG|HISTORY|RELEASES)|package\.json$/i.test(path)
      if (installed) found.push({ path, line, detail: `version ${version} of a published package is kept by hand` })
      else if (
        released &&
        !path.includes('/') &&
        /\breleases?\b[^.\n]{0,80}\b(zip|download|source|binary|archive)|\b(zip|download|source code|binary)\b[^.\n]{0,80}\breleases?\b/i.test(prose)
      )
        found.push({ path, line, detail: `version ${version} of published releases is kept by hand` })
    }
  }
  const tagged = ci.running.find(
    (it) =>
      (it.command.kinds.includes('push-image') || it.command.kinds.includes('image')) &&
      /:(v?\d+\.\d+[\w.-]*)(\s|$)/.test([...it.command.words, it.step.inputs['tags'] ?? ''].join(' ')),
  )
  if (tagged) found.push({ path: tagged.command.path, line: tagged.command.line, detail: 'the image tag is kept by hand' })
  return found
}

function identity(
  path: string,
  content: string,
): { readonly name: string | null; readonly version: string | null; readonly line: number; readonly isPrivate: boolean } {
  const lines = content.split('\n')
  if (path.endsWith('.json')) {
    const root = json(content) ?? {}
    const line = lines.findIndex((it) => it.includes('"version"')) + 1
    return { name: text(root['name']), version: text(root['version']), line: Math.max(1, line), isPrivate: record(root)['private'] === true }
  }
  const field = (key: string) => lines.findIndex((it) => new RegExp(`^\\s*${key}\\s*=\\s*["']`).test(it))
  const value = (at: number) => /["']([^"']+)["']/.exec(lines[at] ?? '')?.[1] ?? null
  return { name: value(field('name')), version: value(field('version')), line: Math.max(1, field('version') + 1), isPrivate: false }
}
