import { mkdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { audit, auditChange } from '../audit.ts'
import { folderCache } from '../cache/folder.ts'
import { type Config, configOfChange, loadConfig, resolvePresets } from '../config/load.ts'
import { tighten } from '../config/policy.ts'
import { UsageError } from '../errors.ts'
import type { FilePlace, GitHub } from '../github/port.ts'
import { auditProjects } from '../projects.ts'
import { isShared } from '../render/options.ts'
import { isPortfolio, type Outcome } from '../render/outcome.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { folderOf } from '../snapshot/view.ts'
import type { Event } from './event.ts'
import type { Inputs } from './inputs.ts'
import { chooseSides, type Sides } from './sides.ts'

export interface ScanRequest {
  readonly workspace: string
  /** owner/name */
  readonly repository: string
  readonly inputs: Inputs
  readonly event: Event
  readonly github: GitHub
  /** ISO date */
  readonly asOf: string
}

/** Judges the event's commit by the policy of its target branch, and against its base where there is one. */
export async function scanWorkspace(request: ScanRequest): Promise<Outcome> {
  const { workspace, repository, inputs, event } = request
  if (event.kind === 'commit') requireFolder(workspace, inputs.path)
  const sides = await chooseSides(workspace, event, inputs.base, request.github)
  if (inputs.path !== '.' && !sides.head.files.some((file) => file.path.startsWith(`${inputs.path}/`)))
    throw new UsageError(`There is no folder ${inputs.path} in the commit.`, 'Correct the input path.')
  const outcome = await judge(sides, request)
  const named = <T extends Outcome>(it: T, project: string): T => ({
    ...it,
    target: { ...it.target, repository, commit: event.headSha ?? it.target.commit, project },
  })
  if (!isPortfolio(outcome)) return named(outcome, inputs.path)
  return named({ ...outcome, projects: outcome.projects.map((report) => named(report, report.target.project)) }, '.')
}

/** Projects count where the whole repository is scanned; a step on one folder judges that folder. */
async function judge(sides: Sides, { workspace, inputs, asOf, repository, github }: ScanRequest): Promise<Outcome> {
  const below = (snapshot: Snapshot) => (inputs.path === '.' ? snapshot : folderOf(snapshot, inputs.path, isShared))
  const wanted = { minScore: inputs['min-score'] ?? null, minLevel: inputs['min-level'] ?? null }
  const tightened = ({ policy, owner }: Config): Config => ({ owner, policy: { ...policy, gate: tighten(policy.gate, wanted) } })
  const source = { owners: [repository.split('/')[0] ?? '', ...inputs['preset-owners']], textOf: (preset: FilePlace) => github.file(preset) }
  const presets = await resolvePresets(sides.base ? [sides.tip, sides.head] : [sides.head], source, inputs.config)
  const kept = inputs['cache-dir'] === null ? {} : { cache: folderCache(outside(workspace, inputs['cache-dir'])) }
  const inProjects = ({ policy }: Config) => inputs.path === '.' && policy.projects.length > 0
  if (!sides.base) {
    const options = { asOf, ...kept, config: tightened(loadConfig(sides.head, inputs.config, presets)) }
    return inProjects(options.config) ? auditProjects(null, sides.head, options) : audit(below(sides.head), options)
  }
  const { config, proposed } = configOfChange(sides, inputs.config, presets)
  const options = { asOf, ...kept, config: tightened(config), ...(proposed ? { proposed: tightened(proposed) } : {}) }
  if (inProjects(config)) return auditProjects(sides.base, sides.head, options)
  return auditChange(below(sides.base), below(sides.head), options)
}

/** What stands in the work tree is the change's own, and may not say what was observed. */
function outside(workspace: string, folder: string): string {
  mkdirSync(folder, { recursive: true })
  const [root, real] = [realpathSync(workspace), realpathSync(folder)]
  if (real === root || real.startsWith(root + sep))
    throw new UsageError('The input cache-dir lies in the work tree.', 'Name a folder outside it, best below runner.temp.')
  return real
}

function requireFolder(workspace: string, path: string): void {
  const root = realpathSync(workspace)
  const folder = join(root, path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(
      `There is no folder ${path} in the work tree.`,
      'Check out the repository first (actions/checkout), or correct the input path.',
    )
  }
  const real = realpathSync(folder)
  if (real !== root && !real.startsWith(root + sep)) throw new UsageError(`The folder ${path} is a link that leaves the work tree.`)
}
