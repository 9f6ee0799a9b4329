// From commit to running system: what deploys by itself, what by hand, how artefacts are labelled, which environments there are.

import type { Job } from './ci/model.ts'
import { type CiFact, onMerge, type Running } from './ci.ts'
import type { Context, Evidence } from './context.ts'
import { type NamedEnvironment, readEnvironments, readSwitches } from './delivery/environments.ts'
import { readHandKept, readLabels } from './delivery/releases.ts'

export type { NamedEnvironment } from './delivery/environments.ts'

export interface DeliveryFact {
  /** pipelines that deploy, or publish what is deployed, on push, merge, tag or release */
  readonly automatic: readonly Evidence[]
  /** pipelines, scripts and buttons that someone must start */
  readonly manual: readonly Evidence[]
  /** pipelines that label artefacts with commit, run or version */
  readonly labels: readonly Evidence[]
  /** versions of published things kept by hand */
  readonly handKept: readonly Evidence[]
  readonly environments: readonly NamedEnvironment[]
  /** settings other than secrets that the environment switches */
  readonly switches: readonly Evidence[]
}

const buttons =
  /vercel\.com\/(new|import)|vercel\.com\/(button|templates\/)|render\.com\/deploy|railway\.(app|com)\/(template|new|deploy)|heroku\.com\/deploy|deploy\.cloud\.run|portal\.azure\.com\/#create|app\.netlify\.com\/start|cloud\.digitalocean\.com\/apps\/new|deploy\.workers\.cloudflare\.com|zeabur\.com\/templates|app\.koyeb\.com\/deploy|console\.aws\.amazon\.com\/cloudformation\/home\S*#\/stacks\/(new|create)|huggingface\.co\/spaces\/\S+\?duplicate|deploybutton\.|sevalla\.com|elest\.io\/open/i

export function detect(context: Context): DeliveryFact {
  const ci = context.fact('ci')
  const { commands, immutableTags, resources } = context.fact('infrastructure')
  const started = ci.running.filter((it) => delivers(it, ci))
  const automatic = started.filter((it) => onMerge(it.triggers))
  const synced = resources.filter(
    (it) => /^(argoproj\.io\/)?(Application|ApplicationSet)$/.test(it.type) || (/^(Kustomization|HelmRelease)$/.test(it.type) && it.tool === 'flux'),
  )
  const pipelines = new Set(ci.running.flatMap((it) => [it.pipeline.path, it.command.path]))
  return {
    automatic: [
      ...automatic.map(evidenceOf),
      ...synced.map(({ path, line }) => ({ path, line, detail: 'synchronised from the repository' })),
      ...rendered(context),
    ],
    manual: [
      ...started.filter((it) => !onMerge(it.triggers)).map(evidenceOf),
      ...commands.filter((it) => it.deploys && !pipelines.has(it.path)),
      ...scripts(context, ci),
      ...readButtons(context),
      ...declared(context, 'azure.yaml', /^services:/m, 'azd up'),
    ],
    labels: readLabels(ci, immutableTags),
    handKept: readHandKept(context, ci),
    environments: readEnvironments(context, ci),
    switches: readSwitches(context),
  }
}

/** Deployments and pushed images; a preview of a pull request, a documentation site and a package for users are none. */
function delivers({ command, pipeline, job, step }: Running, ci: CiFact): boolean {
  if (!command.kinds.includes('deploy') && !command.kinds.includes('push-image')) return false
  const where = `${pipeline.path} ${pipeline.name} ${job.name} ${step.name}`
  if (/\b(docs?|documentation|pages|storybook|website|mkdocs|sphinx)\b/i.test(where)) return false
  if (job.steps.some(startsCluster)) return false
  return !/--dry-run|\bplan\b/.test(command.words.join(' ')) && ci.pipelines.includes(pipeline)
}

/** a cluster that lives as long as the job: what is deployed to it is a test */
const startsCluster = ({ uses, commands }: Job['steps'][number]): boolean =>
  /(^|\/)(kind-action|setup-kind|setup-minikube|minikube-action|setup-k3d\w*|k3d-action|action-k3s|setup-k3s|microk8s-actions?)@/i.test(uses ?? '') ||
  commands.some(({ words }) =>
    /^(kind create cluster|minikube start|k3d cluster create|ctlptl create cluster|microk8s start)\b/.test(words.join(' ')),
  )

const evidenceOf = ({ step, command, job }: Running): Evidence => ({
  path: step.path,
  line: step.line,
  detail: `${job.name}: ${command.words.slice(0, 3).join(' ')}`,
  kind: 'pipeline',
})

/** `deploy` scripts of package.json that start a deployment. */
function scripts(context: Context, ci: CiFact): Evidence[] {
  return context.snapshot.files.flatMap(({ path }): Evidence[] => {
    if (!/(^|\/)package\.json$/.test(path) || context.fact('paths').classOf(path) !== 'application') return []
    const lines = (context.text(path) ?? '').split('\n')
    return lines.flatMap((line, index): Evidence[] => {
      const [, name, script] = /^\s*"((?:[\w-]+:)?deploy(?::[\w-]+)?|release)"\s*:\s*"([^"]+)"/.exec(line.slice(0, 1000)) ?? []
      if (!name || !script) return []
      const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
      const started = ci.expand(script, path, index + 1, folder)
      return started.some((it) => it.kinds.includes('deploy')) ? [{ path, line: index + 1, detail: `npm run ${name}`, kind: 'script' }] : []
    })
  })
}

/** A platform's file at the root that says how a deployment is started. */
function declared(context: Context, path: string, pattern: RegExp, detail: string): Evidence[] {
  const text = context.text(path)
  const index = text?.search(pattern) ?? -1
  return text !== null && index >= 0 ? [{ path, line: text.slice(0, index).split('\n').length, detail, kind: 'platform' }] : []
}

/** Render deploys services that it builds from the repository on every commit, unless they say otherwise. */
function rendered(context: Context): Evidence[] {
  const text = context.text('render.yaml')
  if (text === null || /^\s*(autoDeploy:\s*["']?(false|no)\b|autoDeployTrigger:\s*["']?off\b)/m.test(text)) return []
  return declared(
    context,
    'render.yaml',
    /^\s*-?\s*(autoDeploy:\s*true|autoDeployTrigger:\s*\w|type:\s*(web|pserv|worker)\b)/m,
    'deployed on every commit',
  )
}

function readButtons(context: Context): Evidence[] {
  return context
    .fact('documents')
    .documents.flatMap(({ path, role, sections }) =>
      role === 'readme' || role === 'docs'
        ? sections
            .flatMap((section) =>
              section.links
                .filter((it) => buttons.test(it.url) && !/\bdocs\b/.test(it.url))
                .map((it) => ({ path, line: it.line, detail: 'deploy button', kind: 'button' })),
            )
            .slice(0, 2)
        : [],
    )
}
