// Pipelines and git hooks: what runs on a change without anyone remembering to start it.
import { readAzure } from './ci/azure.ts'
import { readCircleci } from './ci/circleci.ts'
import { expander } from './ci/expand.ts'
import { readGithub } from './ci/github.ts'
import { readGitlab } from './ci/gitlab.ts'
import { readHooks } from './ci/hooks.ts'
import type { Command, CommandKind, Hook, Job, Pipeline, Step, Trigger } from './ci/model.ts'
import { readOthers } from './ci/others.ts'
import type { Context } from './context.ts'

export type { Command, CommandKind, Hook, Job, Pipeline, Step, Trigger } from './ci/model.ts'

/** A command that a pipeline really runs, with when it runs. */
export interface Running {
  readonly pipeline: Pipeline
  readonly job: Job
  readonly step: Step
  readonly command: Command
  readonly triggers: readonly Trigger[]
}

export interface CiFact {
  readonly pipelines: readonly Pipeline[]
  readonly hooks: readonly Hook[]
  /** every command of jobs and steps that are not disabled */
  readonly running: readonly Running[]
  /** those of a kind */
  runs(kind: CommandKind): readonly Running[]
  /** what the script would start, the repository's own scripts followed */
  expand(script: string, path: string, line: number, folder?: string): readonly Command[]
}

export function detect(context: Context): CiFact {
  const expand = expander(context)
  const expandScript: CiFact['expand'] = (text, path, line, folder = '') => expand({ text, path, line, folder, mayFail: false })
  const pipelines = [readGithub, readGitlab, readCircleci, readAzure, readOthers].flatMap((read) => read(context, expand))
  const running = pipelines.flatMap((pipeline) =>
    pipeline.jobs.flatMap((job) =>
      job.disabled
        ? []
        : job.steps.flatMap((step) =>
            step.disabled ? [] : step.commands.map((command) => ({ pipeline, job, step, command, triggers: step.triggers })),
          ),
    ),
  )
  return {
    pipelines,
    hooks: readHooks(context, expandScript),
    running,
    runs: (kind) => running.filter((it) => it.command.kinds.includes(kind)),
    expand: expandScript,
  }
}

/** On every pull request, or on every push to any branch. */
export const onEveryChange = (triggers: readonly Trigger[]): boolean =>
  triggers.some((it) => it.event === 'pull-request' || (it.event === 'push' && it.branches === null))

/** Without a person starting it: push, merge, tag, release. */
export const onMerge = (triggers: readonly Trigger[]): boolean =>
  triggers.some((it) => it.event === 'push' || it.event === 'tag' || it.event === 'release')
