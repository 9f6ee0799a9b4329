// GitHub Actions: workflows, the reusable workflows and composite actions that they call.
import type { Context } from '../context.ts'
import { resolvePath } from '../dependencies/model.ts'
import { mayHold } from './condition.ts'
import type { Expand } from './expand.ts'
import { kindsOfAction } from './kinds.ts'
import type { Command, Job, Pipeline, Step, Trigger } from './model.ts'
import { isTrue, readYaml, type Yaml } from './yaml.ts'

const isWorkflow = (path: string) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)

/** Every workflow; a reusable one runs inside those that call it, with their triggers. */
export function readGithub(context: Context, expand: Expand): Pipeline[] {
  const workflows = new Map(
    context.snapshot.files.filter(({ path }) => isWorkflow(path)).map(({ path }) => [path, readYaml(context.text(path) ?? '')]),
  )
  const triggersByName = new Map([...workflows].map(([path, it]) => [it.get('name').text ?? path, readTriggers(it.get('on'))]))
  return [...workflows].map(([path, workflow]) => {
    const own = readTriggers(workflow.get('on'))
    const triggers = [...own, ...followed(workflow.get('on').get('workflow_run'), triggersByName)]
    const inputs = workflow
      .get('on')
      .get('workflow_dispatch')
      .get('inputs')
      .entries.map((it) => it.key)
    const jobs = readJobs(path, workflow, triggers, { context, expand, workflows, depth: 0 })
    return { provider: 'github', path, name: workflow.get('name').text ?? path, triggers, inputs, jobs }
  })
}

interface Reading {
  readonly context: Context
  readonly expand: Expand
  readonly workflows: ReadonlyMap<string, Yaml>
  readonly depth: number
}

/** The events of an `on` section. */
function readTriggers(on: Yaml): Trigger[] {
  const named = on.kind === 'map' ? on.entries : on.items.map((it) => ({ key: it.text ?? '', value: readYaml('') }))
  return named.flatMap(({ key, value }): Trigger[] => {
    const branches = branchesOf(value)
    const types = value.get('types').items.map((it) => it.text ?? '')
    switch (key) {
      case 'push': {
        const onlyTags = (value.has('tags') || value.has('tags-ignore')) && !value.has('branches') && !value.has('branches-ignore')
        const tags: Trigger[] =
          value.has('tags') || (!value.has('branches') && !value.has('branches-ignore')) ? [{ event: 'tag', branches: null }] : []
        return onlyTags ? tags : [{ event: 'push', branches }, ...tags]
      }
      case 'pull_request':
      case 'pull_request_target':
        if (types.length && !types.some((it) => /^(opened|synchronize|reopened|ready_for_review)$/.test(it)))
          return [types.every((it) => it === 'closed') ? { event: 'push', branches: branches ?? ['(merged)'] } : { event: 'comment', branches: null }]
        return [{ event: 'pull-request', branches }]
      case 'merge_group':
        return [{ event: 'pull-request', branches }]
      case 'release':
        return [{ event: 'release', branches: null }]
      case 'schedule':
        return [{ event: 'schedule', branches: null }]
      case 'workflow_dispatch':
      case 'repository_dispatch':
        return [{ event: 'manual', branches: null }]
      case 'issue_comment':
      case 'pull_request_review':
        return [{ event: 'comment', branches: null }]
      case 'create':
        return [{ event: 'tag', branches: null }]
      case 'workflow_call':
      case 'workflow_run':
        return []
      default:
        return [{ event: 'other', branches: null }]
    }
  })
}

/** null where every branch is meant. */
function branchesOf(filter: Yaml): readonly string[] | null {
  const names = filter.get('branches').items.flatMap((it) => it.text ?? [])
  return !names.length || names.some((it) => it === '*' || it === '**') ? null : names
}

/** A workflow that runs after another one starts when that one does, on the branches that it names. */
function followed(run: Yaml, triggersByName: ReadonlyMap<string, readonly Trigger[]>): Trigger[] {
  const branches = branchesOf(run)
  return run.get('workflows').items.flatMap((it) =>
    (triggersByName.get(it.text ?? '') ?? []).flatMap((trigger): Trigger[] => {
      if (trigger.event === 'manual') return []
      if (trigger.event === 'pull-request') return branches ? [] : [trigger]
      return [trigger.event === 'push' ? { event: 'push', branches: branches ?? trigger.branches } : trigger]
    }),
  )
}

function readJobs(path: string, workflow: Yaml, triggers: readonly Trigger[], reading: Reading): Job[] {
  const folder = workflow.get('defaults').get('run').get('working-directory').text ?? ''
  const shared = environmentOf(workflow)
  return workflow.get('jobs').entries.flatMap(({ key, value: job, line }): Job[] => {
    const condition = job.get('if').text
    const narrowed = triggers.filter((it) => mayHold(condition, it))
    const uses = job.get('uses').text
    const called = uses?.startsWith('./') ? reading.workflows.get(resolvePath('', uses) ?? '') : undefined
    if (uses && called && reading.depth < 4) {
      const target = resolvePath('', uses) ?? ''
      const inner = readJobs(target, called, narrowed, { ...reading, depth: reading.depth + 1 })
      return inner.map((it) => ({ ...it, disabled: it.disabled || isNever(condition) }))
    }
    const environment = job.get('environment')
    const base = {
      name: job.get('name').text ?? key,
      path,
      line,
      triggers: narrowed,
      environment: environment.text ?? environment.get('name').text,
      env: { ...shared, ...environmentOf(job) },
      disabled: isNever(condition),
      mayFail: isTrue(job.get('continue-on-error')),
      condition,
    }
    const where = job.get('defaults').get('run').get('working-directory').text ?? folder
    const values = matrixOf(job.get('strategy').get('matrix'))
    if (uses) return [{ ...base, steps: [actionStep(path, job, uses, line, base.mayFail, narrowed)] }]
    const steps = job
      .get('steps')
      .items.flatMap((step) => readStep(path, step, { folder: where, values, triggers: narrowed, mayFail: base.mayFail }, reading))
    return [{ ...base, steps }]
  })
}

interface StepContext {
  readonly folder: string
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly triggers: readonly Trigger[]
  readonly mayFail: boolean
}

function readStep(path: string, step: Yaml, around: StepContext, reading: Reading): Step[] {
  const uses = step.get('uses').text
  const condition = step.get('if').text
  const triggers = around.triggers.filter((it) => mayHold(condition, it))
  const mayFail = around.mayFail || isTrue(step.get('continue-on-error'))
  const disabled = isNever(condition) || (around.triggers.length > 0 && triggers.length === 0)
  if (uses?.startsWith('./') && reading.depth < 6) {
    const folder = resolvePath('', uses) ?? ''
    const file = [`${folder}/action.yml`, `${folder}/action.yaml`].find((it) => reading.context.text(it) !== null)
    if (file) {
      const inner = readYaml(reading.context.text(file) ?? '')
        .get('runs')
        .get('steps').items
      const nested = { ...around, triggers, mayFail, values: withInputs(around.values, step.get('with')) }
      return inner.flatMap((it) =>
        readStep(file, it, nested, { ...reading, depth: reading.depth + 1 }).map((found) => ({ ...found, disabled: found.disabled || disabled })),
      )
    }
  }
  if (uses) {
    const found = actionStep(path, step, uses, step.get('uses').line, mayFail, triggers)
    const script =
      step.get('with').get('inlineScript').text ??
      step.get('with').get('run').text ??
      (/retry/.test(uses) ? step.get('with').get('command').text : null)
    const commands = script ? reading.expand({ text: script, path, line: step.get('with').line, folder: around.folder, mayFail }) : []
    const hooks = /^(pre-commit\/action|j178\/prek-action)/.test(uses)
      ? reading.expand({ text: 'pre-commit run', path, line: found.line, folder: '', mayFail })
      : []
    return [{ ...found, disabled, condition, commands: [...found.commands, ...commands, ...hooks] }]
  }
  const run = step.get('run')
  if (run.text === null) return []
  const folder = step.get('working-directory').text
  const start = folder === null ? around.folder : (resolvePath('', folder.replace(/\$\{\{[^}]*\}\}\/?/g, '')) ?? '')
  const commands = substitute(run.text, around.values).flatMap((text) => reading.expand({ text, path, line: run.line, folder: start, mayFail }))
  return [
    {
      name: step.get('name').text ?? '',
      line: run.line,
      ...(run.text.includes('\n') ? { endLine: run.line + run.text.trimEnd().split('\n').length - 1 } : {}),
      path,
      uses: null,
      inputs: {},
      env: environmentOf(step),
      commands,
      triggers,
      disabled,
      mayFail,
      condition,
    },
  ]
}

function actionStep(path: string, step: Yaml, uses: string, line: number, mayFail: boolean, triggers: readonly Trigger[]): Step {
  const inputs = Object.fromEntries(step.get('with').entries.map((it) => [it.key, it.value.text ?? '']))
  const kinds = kindsOfAction(uses, inputs)
  const command: Command = { words: [uses], kinds: kinds.length ? kinds : ['other'], path, line, folder: '', mayFail }
  return {
    name: step.get('name').text ?? '',
    line,
    path,
    uses,
    inputs,
    env: environmentOf(step),
    commands: [command],
    triggers,
    disabled: false,
    mayFail,
    condition: null,
  }
}

const environmentOf = (node: Yaml): Readonly<Record<string, string>> =>
  Object.fromEntries(node.get('env').entries.map((it) => [it.key, it.value.text ?? '']))
const isNever = (condition: string | null): boolean =>
  condition !== null && /^(\$\{\{)?\s*false\s*(\}\})?$|(^|&&)\s*false\s*(&&|$)/.test(condition.trim())

/** Values of a matrix, those of `include` with them, by `matrix.name`. */
function matrixOf(matrix: Yaml): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>()
  const add = (key: string, node: Yaml) => {
    if (node.text !== null) values.set(`matrix.${key}`, [...(values.get(`matrix.${key}`) ?? []), node.text])
    for (const inner of node.entries) add(`${key}.${inner.key}`, inner.value)
  }
  for (const { key, value } of matrix.entries) {
    if (key === 'exclude') continue
    for (const item of value.items) {
      if (key === 'include') for (const inner of item.entries) add(inner.key, inner.value)
      else add(key, item)
    }
  }
  return values
}

const withInputs = (values: ReadonlyMap<string, readonly string[]>, inputs: Yaml): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ...values,
    ...inputs.entries.flatMap((it): [string, string[]][] => (it.value.text === null ? [] : [[`inputs.${it.key}`, [it.value.text]]])),
  ])

/** The script for each value of the first few placeholders that are known. */
function substitute(script: string, values: ReadonlyMap<string, readonly string[]>): string[] {
  let scripts = [script]
  for (const [name, known] of values) {
    const pattern = new RegExp(`\\$\\{\\{\\s*${name.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')}\\s*\\}\\}`, 'g')
    if (!pattern.test(script)) continue
    scripts = scripts.flatMap((it) => known.slice(0, 20).map((value) => it.replace(pattern, () => value))).slice(0, 60)
  }
  return scripts
}
