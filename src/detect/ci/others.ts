// Bitbucket, Buildkite, Travis, Drone and Woodpecker, Jenkins: the parts that say which commands run when.
import type { Context } from '../context.ts'
import type { Expand } from './expand.ts'
import type { Command, Job, Pipeline, Step, Trigger } from './model.ts'
import { readYaml, type Yaml } from './yaml.ts'

type Provider = Pipeline['provider']
const anyPush: readonly Trigger[] = [{ event: 'push', branches: null }]

interface Part {
  readonly name: string
  readonly line: number
  readonly triggers: readonly Trigger[]
  readonly commands: readonly Command[]
  readonly environment?: string | null
  readonly mayFail?: boolean
}

const pipeline = (provider: Provider, path: string, triggers: readonly Trigger[], parts: readonly Part[]): Pipeline => ({
  provider,
  path,
  name: path,
  triggers,
  inputs: [],
  jobs: parts.map(({ name, line, triggers: own, commands, environment = null, mayFail = false }): Job => {
    const step: Step = { name, line, path, uses: null, inputs: {}, env: {}, commands, triggers: own, disabled: false, mayFail, condition: null }
    return { name, path, line, triggers: own, environment, env: {}, disabled: false, mayFail, condition: null, steps: [step] }
  }),
})

const scripts = (nodes: readonly Yaml[]) =>
  nodes.flatMap((it) => it.items).flatMap((it) => (it.text === null ? [] : [{ text: it.text, line: it.line }]))

/** The pipelines of the smaller systems. */
export function readOthers(context: Context, expand: Expand): Pipeline[] {
  const found: Pipeline[] = []
  const run = (path: string, list: readonly { readonly text: string; readonly line: number }[], mayFail = false) =>
    list.flatMap((it) => expand({ ...it, path, folder: '', mayFail }))
  for (const { path } of context.snapshot.files) {
    const content = () => context.text(path) ?? ''
    if (path === 'bitbucket-pipelines.yml') found.push(bitbucket(path, readYaml(content()), run))
    else if (/^\.?buildkite\/[^/]*\.ya?ml$/.test(path)) found.push(buildkite(path, readYaml(content()), run))
    else if (path === '.travis.yml') found.push(travis(path, readYaml(content()), run))
    else if (/^\.(drone|woodpecker)\.ya?ml$|^\.woodpecker\/[^/]+\.ya?ml$/.test(path)) found.push(drone(path, content(), run))
    else if (/(^|\/)Jenkinsfile[^/]*$|\.jenkinsfile$/i.test(path)) found.push(jenkins(path, content(), run))
  }
  return found
}

type Run = (path: string, list: readonly { readonly text: string; readonly line: number }[], mayFail?: boolean) => Command[]

function bitbucket(path: string, root: Yaml, run: Run): Pipeline {
  const stepsIn = (node: Yaml): Yaml[] =>
    node.items.flatMap((it) => [
      it.get('step'),
      ...it.get('parallel').items.map((inner) => inner.get('step')),
      ...it
        .get('parallel')
        .get('steps')
        .items.map((inner) => inner.get('step')),
      ...stepsOf(it.get('stage').get('steps')),
    ])
  const stepsOf = (node: Yaml): Yaml[] => node.items.map((it) => it.get('step'))
  const parts = (node: Yaml, triggers: readonly Trigger[]): Part[] =>
    stepsIn(node).filter((it) => it.kind === 'map').map((it) => ({
      name: it.get('name').text ?? '', line: it.line, environment: it.get('deployment').text, commands: run(path, scripts([it.get('script')])),
      triggers: it.get('trigger').text === 'manual' ? [{ event: 'manual', branches: null }] : triggers,
    })) // biome-ignore format: short
  const all = root.get('pipelines')
  const named = (key: string, trigger: (name: string) => Trigger): Part[] => all.get(key).entries.flatMap((it) => parts(it.value, [trigger(it.key)]))
  return pipeline('bitbucket', path, anyPush, [
    ...parts(all.get('default'), anyPush),
    ...named('pull-requests', () => ({ event: 'pull-request', branches: null })),
    ...named('branches', (name) => ({ event: 'push', branches: name === '**' ? null : [name] })),
    ...named('tags', () => ({ event: 'tag', branches: null })),
    ...named('custom', () => ({ event: 'manual', branches: null })),
  ])
}

function buildkite(path: string, root: Yaml, run: Run): Pipeline {
  const steps = (root.has('steps') ? root.get('steps') : root).items.flatMap((it) => [it, ...it.get('steps').items])
  return pipeline('buildkite', path, anyPush, steps.filter((it) => it.has('command') || it.has('commands')).map((it) => {
    const branches = it.get('branches').text?.split(' ') ?? []
    return {
      name: it.get('label').text ?? '', line: it.line, mayFail: it.get('soft_fail').text === 'true',
      triggers: [{ event: 'push', branches: branches.length && !branches.includes('*') ? branches : null }],
      commands: run(path, scripts([it.get('command'), it.get('commands')])),
    }
  })) // biome-ignore format: short
}

const travisDefaults: Readonly<Record<string, string>> = {
  node_js: 'npm test',
  java: 'mvn test -B',
  go: 'go test ./...',
  rust: 'cargo test',
  ruby: 'rake test',
  csharp: 'dotnet test',
}

function travis(path: string, root: Yaml, run: Run): Pipeline {
  const branches = root
    .get('branches')
    .get('only')
    .items.flatMap((it) => it.text ?? [])
  const triggers: readonly Trigger[] = branches.length
    ? [
        { event: 'push', branches },
        { event: 'pull-request', branches: null },
      ]
    : [
        { event: 'push', branches: null },
        { event: 'pull-request', branches: null },
      ]
  const jobs = [...root.get('jobs').get('include').items, ...root.get('matrix').get('include').items].filter((it) => it.has('script'))
  const own = scripts([root.get('before_script'), root.get('script')])
  const fallback = travisDefaults[root.get('language').text ?? '']
  const main = root.has('script') ? own : fallback && !jobs.length ? [{ text: fallback, line: root.get('language').line }] : []
  return pipeline('travis', path, triggers, [
    { name: 'script', line: root.get('script').line, triggers, commands: run(path, main) },
    ...jobs.map((it) => ({ name: it.get('name').text ?? '', line: it.line, triggers, commands: run(path, scripts([it.get('script')])) })),
    ...(root.has('deploy')
      ? [
          {
            name: 'deploy',
            line: root.get('deploy').line,
            triggers: [{ event: 'push' as const, branches: ['(default)'] }],
            commands: [{ words: ['travis', 'deploy'], kinds: ['deploy' as const], path, line: root.get('deploy').line, folder: '', mayFail: false }],
          },
        ]
      : []),
  ])
}

function drone(path: string, content: string, run: Run): Pipeline {
  const documents = content.split(/^---\s*$/m)
  let offset = 0
  const parts = documents.flatMap((text): Part[] => {
    const root = readYaml(text)
    const start = offset
    offset += text.split('\n').length - 1
    const steps = root.get('steps').kind === 'map' ? root.get('steps').entries.map((it) => it.value) : root.get('steps').items
    return steps.map((it) => {
      const when = [...root.get('trigger').get('event').items, ...it.get('when').get('event').items].flatMap((event) => event.text ?? [])
      const triggers: Trigger[] = when.length
        ? when.map((event) =>
            /pull_request/.test(event)
              ? { event: 'pull-request', branches: null }
              : event === 'tag'
                ? { event: 'tag', branches: null }
                : event === 'cron'
                  ? { event: 'schedule', branches: null }
                  : { event: 'push', branches: null },
          )
        : [
            { event: 'push', branches: null },
            { event: 'pull-request', branches: null },
          ]
      return {
        name: it.get('name').text ?? '',
        line: it.line + start,
        triggers,
        commands: run(
          path,
          scripts([it.get('commands')]).map((script) => ({ ...script, line: script.line + start })),
        ),
      }
    })
  })
  return pipeline('drone', path, anyPush, parts)
}

/** Jenkins: the strings given to sh, bat and pwsh; a stage that waits for `branch 'main'` or an input runs for those only. */
function jenkins(path: string, content: string, run: Run): Pipeline {
  const lines = content.split('\n')
  const parts: Part[] = []
  let stage = ''
  let triggers: readonly Trigger[] = anyPush
  for (let index = 0; index < lines.length; index++) {
    const line = (lines[index] ?? '').slice(0, 2000)
    const named = /\bstage\s*\(?\s*["']([^"']+)/.exec(line)?.[1]
    if (named !== undefined) {
      stage = named
      const ahead = lines.slice(index, index + 8).join('\n')
      const branch = /\bwhen\s*\{[^}]*\bbranch\s*\(?\s*["']([^"']+)/.exec(ahead)?.[1]
      triggers = /\binput\s*[({]/.test(ahead)
        ? [{ event: 'manual', branches: null }]
        : branch
          ? [{ event: 'push', branches: [branch] }]
          : /\btag\b|buildingTag/.test(ahead) && /\bwhen\b/.test(ahead)
            ? [{ event: 'tag', branches: null }]
            : anyPush
    }
    const call = /^\s*(?:sh|bat|pwsh|powershell)\s*\(?\s*(?:script:\s*)?("""|'''|"|')(.*)$/.exec(line)
    if (!call?.[1] || call[2] === undefined) continue
    let text = call[2]
    const start = index
    if (call[1].length === 3) while (!text.includes(call[1]) && index + 1 < lines.length && index - start < 200) text += `\n${lines[++index] ?? ''}`
    const end = call[1].length === 3 ? text.indexOf(call[1]) : text.lastIndexOf(call[1])
    parts.push({ name: stage, line: start + 1, triggers, commands: run(path, [{ text: end >= 0 ? text.slice(0, end) : text, line: start + 1 }]) })
  }
  return pipeline('jenkins', path, anyPush, parts)
}
