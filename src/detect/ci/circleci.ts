// CircleCI: workflows start jobs, jobs run steps, commands and orbs.
import type { Context } from '../context.ts'
import { resolvePath } from '../dependencies/model.ts'
import type { Expand } from './expand.ts'
import { kindsOfAction } from './kinds.ts'
import type { Command, Job, Pipeline, Step, Trigger } from './model.ts'
import { readYaml, type Yaml } from './yaml.ts'

export function readCircleci(context: Context, expand: Expand): Pipeline[] {
  const path = ['.circleci/config.yml', '.circleci/config.yaml'].find((it) => context.text(it) !== null)
  if (!path) return []
  const config = readYaml(context.text(path) ?? '')
  const definitions = config.get('jobs')
  const stepsOf = (list: Yaml, folder: string, triggers: readonly Trigger[], depth = 0): Step[] =>
    list.items.flatMap((item): Step[] => {
      const name = item.text ?? item.entries[0]?.key ?? ''
      const body = item.entries[0]?.value ?? readYaml('')
      if (name === 'when' || name === 'unless') return depth > 4 ? [] : stepsOf(body.get('steps'), folder, triggers, depth + 1)
      const own = config.get('commands').get(name)
      if (own.kind === 'map' && depth < 5) return stepsOf(own.get('steps'), folder, triggers, depth + 1)
      const script = name === 'run' ? (body.text === null ? body.get('command') : body) : readYaml('')
      const at = resolvePath(folder, (body.get('working_directory').text ?? '').replace(/^~\/project\/?|^~\/?/, '')) ?? folder
      const kinds = kindsOfAction(name, {})
      const commands: Command[] = script.text
        ? expand({ text: script.text, path, line: script.line, folder: at, mayFail: false })
        : [
            {
              words: [name],
              kinds: /\/(test|run-tests)$/.test(name) ? ['test'] : kinds.length ? kinds : ['other'],
              path,
              line: item.line,
              folder,
              mayFail: false,
            },
          ]
      return [
        {
          name,
          line: item.line,
          path,
          uses: script.text ? null : name,
          inputs: {},
          env: {},
          commands,
          triggers,
          disabled: false,
          mayFail: false,
          condition: null,
        },
      ]
    })
  const started = config.get('workflows').entries.flatMap(({ key, value }) => {
    const schedule: Trigger[] = value.get('triggers').items.some((it) => it.has('schedule')) ? [{ event: 'schedule', branches: null }] : []
    return key === 'version'
      ? []
      : value
          .get('jobs')
          .items.map((it) => ({ schedule, name: it.text ?? it.entries[0]?.key ?? '', options: it.entries[0]?.value ?? readYaml(''), line: it.line }))
  })
  const list = started.length ? started : definitions.entries.map((it) => ({ schedule: [], name: it.key, options: readYaml(''), line: it.line }))
  const held = new Set(list.filter((it) => it.options.get('type').text === 'approval').map((it) => it.name))
  const jobs = list.flatMap(({ name, options, schedule, line }): Job[] => {
    if (held.has(name)) return []
    const filters = options.get('filters')
    const branches = filters
      .get('branches')
      .get('only')
      .items.flatMap((it) => it.text ?? [])
    const onlyTags =
      filters.has('tags') &&
      filters
        .get('branches')
        .get('ignore')
        .items.some((it) => /\.\*/.test(it.text ?? ''))
    const waits = options.get('requires').items.some((it) => held.has(it.text ?? ''))
    const triggers: Trigger[] = waits
      ? [{ event: 'manual', branches: null }]
      : schedule.length
        ? schedule
        : onlyTags
          ? [{ event: 'tag', branches: null }]
          : [{ event: 'push', branches: branches.length && !branches.some((it) => it.includes('.*')) ? branches : null }]
    const job = definitions.get(name)
    const folder = resolvePath('', (job.get('working_directory').text ?? '').replace(/^~\/project\/?|^~\/?[\w-]*$/, '')) ?? ''
    const orb =
      job.kind === 'none'
        ? [
            {
              ...emptyStep(name, path, line, triggers),
              commands: [
                { words: [name], kinds: name.endsWith('/test') ? ['test' as const] : (['other'] as const), path, line, folder: '', mayFail: false },
              ],
            },
          ]
        : []
    return [
      {
        name,
        path,
        line,
        triggers,
        environment: null,
        env: {},
        disabled: false,
        mayFail: false,
        condition: null,
        steps: [...orb, ...stepsOf(job.get('steps'), folder, triggers)],
      },
    ]
  })
  return [
    {
      provider: 'circleci',
      path,
      name: path,
      triggers: [{ event: 'push', branches: null }],
      inputs: config.get('parameters').entries.map((it) => it.key),
      jobs,
    },
  ]
}

const emptyStep = (name: string, path: string, line: number, triggers: readonly Trigger[]): Step => ({
  name,
  line,
  path,
  uses: name,
  inputs: {},
  env: {},
  commands: [],
  triggers,
  disabled: false,
  mayFail: false,
  condition: null,
})
