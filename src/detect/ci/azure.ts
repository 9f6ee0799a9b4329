// Azure Pipelines: stages, jobs, deployment jobs, steps, local templates.
import type { Context } from '../context.ts'
import { folderOf, resolvePath } from '../dependencies/model.ts'
import type { Expand } from './expand.ts'
import { kindsOfAction } from './kinds.ts'
import type { Job, Pipeline, Step, Trigger } from './model.ts'
import { isTrue, readYaml, type Yaml } from './yaml.ts'

const isPipeline = (path: string, content: () => string | null) =>
  /(^|\/)azure-pipelines?[^/]*\.ya?ml$|^\.?(azure-?pipelines|azuredevops|azdo|ado|devops)\/.*\.ya?ml$/i.test(path) &&
  /^\s*-?\s*(stages|jobs|steps|stage|job|deployment):/m.test(content() ?? '')

export function readAzure(context: Context, expand: Expand): Pipeline[] {
  const files = context.snapshot.files.filter(({ path }) => isPipeline(path, () => context.text(path)))
  const roots = files.map(({ path }) => ({ path, root: readYaml(context.text(path) ?? '') }))
  const included = new Set<string>()
  const pipelines = roots.map(({ path, root }): Pipeline => {
    const triggers = readTriggers(root)
    const stepsOf = (node: Yaml, file: string, mayFail: boolean, depth = 0): Step[] =>
      node.items.flatMap((step): Step[] => {
        const template = step.get('template').text
        if (template && depth < 5) return inTemplate(template, file, (it, at) => stepsOf(it.get('steps'), at, mayFail, depth + 1))
        for (const { value } of step.entries.filter((it) => it.key.startsWith('${{')))
          return depth < 5 ? stepsOf(value, file, mayFail, depth + 1) : []
        const script = ['script', 'bash', 'pwsh', 'powershell'].map((it) => step.get(it)).find((it) => it.text !== null)
        const task = step.get('task').text
        const inputs = Object.fromEntries(step.get('inputs').entries.map((it) => [it.key, it.value.text ?? '']))
        const inline =
          step.get('inputs').get('inlineScript').text === null ? step.get('inputs').get('script') : step.get('inputs').get('inlineScript')
        const source = script ?? (inline.text === null ? null : inline)
        const soft = mayFail || isTrue(step.get('continueOnError'))
        const folder = resolvePath('', (step.get('workingDirectory').text ?? inputs['workingDirectory'] ?? '').replace(/\$\([^)]*\)\/?/g, '')) ?? ''
        const kinds = task ? kindsOfAction(task, inputs) : []
        const commands = [
          ...(source?.text ? expand({ text: source.text, path: file, line: source.line, folder, mayFail: soft }) : []),
          ...(task && kinds.length ? [{ words: [task], kinds, path: file, line: step.line, folder, mayFail: soft }] : []),
        ]
        if (!source && !task) return []
        return [
          {
            name: step.get('displayName').text ?? '',
            line: step.line,
            path: file,
            uses: task,
            inputs,
            env: {},
            commands,
            triggers,
            disabled: step.get('enabled').text === 'false' || step.get('condition').text === 'false',
            mayFail: soft,
            condition: step.get('condition').text,
          },
        ]
      })
    const inTemplate = <T>(template: string, file: string, read: (root: Yaml, path: string) => T[]): T[] => {
      const target = resolvePath(template.startsWith('/') ? '' : folderOf(file), template)
      const content = target ? context.text(target) : null
      if (!target || content === null) return []
      included.add(target)
      return read(readYaml(content), target)
    }
    const jobsOf = (node: Yaml, file: string, depth = 0): Job[] =>
      node.items.flatMap((job): Job[] => {
        const template = job.get('template').text
        if (template && depth < 5)
          return inTemplate(template, file, (it, at) => [...jobsOf(it.get('jobs'), at, depth + 1), ...stagesOf(it.get('stages'), at, depth + 1)])
        const environment = job.get('environment')
        const strategy = job.get('strategy')
        const mayFail = isTrue(job.get('continueOnError'))
        const deploys = ['runOnce', 'rolling', 'canary'].map((it) => strategy.get(it).get('deploy').get('steps'))
        const steps = [job.get('steps'), ...deploys].flatMap((it) => stepsOf(it, file, mayFail))
        return [
          {
            name: job.get('job').text ?? job.get('deployment').text ?? '',
            path: file,
            line: job.line,
            triggers,
            environment: environment.text ?? environment.get('name').text,
            env: {},
            disabled: job.get('condition').text === 'false',
            mayFail,
            condition: job.get('condition').text,
            steps,
          },
        ]
      })
    const stagesOf = (node: Yaml, file: string, depth = 0): Job[] =>
      node.items.flatMap((stage) => {
        const template = stage.get('template').text
        if (template && depth < 5)
          return inTemplate(template, file, (it, at) => [...stagesOf(it.get('stages'), at, depth + 1), ...jobsOf(it.get('jobs'), at, depth + 1)])
        return jobsOf(stage.get('jobs'), file, depth).map((it) => ({ ...it, disabled: it.disabled || stage.get('condition').text === 'false' }))
      })
    const single = root.has('steps')
      ? [
          {
            name: 'steps',
            path,
            line: root.get('steps').line,
            triggers,
            environment: null,
            env: {},
            disabled: false,
            mayFail: false,
            condition: null,
            steps: stepsOf(root.get('steps'), path, false),
          },
        ]
      : []
    return {
      provider: 'azure',
      path,
      name: root.get('name').text ?? path,
      triggers,
      inputs: root.get('parameters').items.flatMap((it) => it.get('name').text ?? []),
      jobs: [...single, ...jobsOf(root.get('jobs'), path), ...stagesOf(root.get('stages'), path)],
    }
  })
  return pipelines.filter((it) => !included.has(it.path))
}

function readTriggers(root: Yaml): Trigger[] {
  const branches = (node: Yaml): readonly string[] | null => {
    const names = [...node.get('branches').get('include').items, ...node.get('branches').items, ...(node.kind === 'list' ? node.items : [])].flatMap(
      (it) => it.text ?? [],
    )
    return !names.length || names.some((it) => it === '*') ? null : names
  }
  const push = root.get('trigger')
  const request = root.get('pr')
  const found: Trigger[] = []
  if (push.text !== 'none') found.push({ event: 'push', branches: push.kind === 'none' ? null : branches(push) })
  if (request.kind !== 'none' && request.text !== 'none') found.push({ event: 'pull-request', branches: branches(request) })
  if (request.kind === 'none') found.push({ event: 'pull-request', branches: null })
  if (root.has('schedules')) found.push({ event: 'schedule', branches: null })
  return found.some((it) => it.event === 'push' || it.event === 'pull-request') && push.text === 'none' && request.kind === 'none'
    ? [{ event: 'manual', branches: null }]
    : found.length
      ? found
      : [{ event: 'manual', branches: null }]
}
