// What runs automatically on a repository, in the same shape for every CI system and hook manager.

export type CommandKind =
  | 'test' | 'lint' | 'format' | 'type-check' | 'build' | 'install' | 'image' | 'push-image' | 'publish' | 'deploy' | 'release'
  | 'eval' | 'load-test' | 'smoke' | 'security' | 'other' // biome-ignore format: one list

/** One program that a step really starts, scripts of the repository followed. */
export interface Command {
  readonly words: readonly string[]
  readonly kinds: readonly CommandKind[]
  /** where the command is written: the pipeline, or the script that it came from */
  readonly path: string
  readonly line: number
  /** folder it runs in */
  readonly folder: string
  /** its failure fails nothing (`|| true`, continue-on-error) */
  readonly mayFail: boolean
}

/** pull-request and push with `branches` null run for every branch. */
export interface Trigger {
  readonly event: 'pull-request' | 'push' | 'tag' | 'release' | 'schedule' | 'manual' | 'comment' | 'other'
  readonly branches: readonly string[] | null
}

export interface Step {
  readonly name: string
  readonly line: number
  /** where its script ends, as far as it is known */
  readonly endLine?: number
  readonly path: string
  /** the action, orb, task or plug-in, as written */
  readonly uses: string | null
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly commands: readonly Command[]
  /** those of the job, narrowed by the step's own condition */
  readonly triggers: readonly Trigger[]
  /** a condition that can never hold */
  readonly disabled: boolean
  readonly mayFail: boolean
  readonly condition: string | null
}

export interface Job {
  readonly name: string
  readonly path: string
  readonly line: number
  /** what starts the job: those of its pipeline, narrowed by its own rules */
  readonly triggers: readonly Trigger[]
  readonly environment: string | null
  readonly env: Readonly<Record<string, string>>
  readonly disabled: boolean
  readonly mayFail: boolean
  readonly condition: string | null
  readonly steps: readonly Step[]
}

export interface Pipeline {
  readonly provider: 'github' | 'gitlab' | 'circleci' | 'azure' | 'jenkins' | 'bitbucket' | 'buildkite' | 'travis' | 'drone'
  readonly path: string
  readonly name: string
  readonly triggers: readonly Trigger[]
  readonly inputs: readonly string[]
  readonly jobs: readonly Job[]
}

export interface Hook {
  readonly tool: 'pre-commit' | 'husky' | 'lefthook' | 'simple-git-hooks' | 'overcommit' | 'hooks-folder' | 'yorkie'
  readonly stage: string
  readonly name: string
  readonly path: string
  readonly line: number
  readonly kinds: readonly CommandKind[]
}
