// Cuts test/rig/openapi.json out of GitHub's own OpenAPI description (npm package @octokit/openapi, file generated/api.github.com.json):
//   npm install --prefix FOLDER @octokit/openapi@23.0.2
//   node scripts/github-contract.ts FOLDER/node_modules/@octokit/openapi/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** What this product calls, or a test needs to set the scene. */
const wanted = new Set(
  `apps/create-installation-access-token apps/get-authenticated apps/get-installation apps/get-repo-installation apps/list-installations
apps/list-installation-repos-for-authenticated-user apps/list-installations-for-authenticated-user apps/list-repos-accessible-to-installation
apps/list-webhook-deliveries apps/redeliver-webhook-delivery
checks/create checks/create-suite checks/get checks/get-suite checks/list-annotations checks/list-for-ref checks/list-for-suite checks/list-suites-for-ref checks/rerequest-suite checks/update
code-scanning/get-sarif code-scanning/upload-sarif
git/create-blob git/create-commit git/create-ref git/create-tree git/get-blob git/get-commit git/get-ref git/get-tree git/update-ref
issues/create-comment issues/delete-comment issues/get issues/get-comment issues/list-comments issues/update-comment
meta/root
pulls/create pulls/create-review pulls/create-review-comment pulls/get pulls/list pulls/list-files pulls/list-review-comments pulls/list-reviews pulls/update
rate-limit/get
reactions/create-for-issue-comment
repos/compare-commits-with-basehead repos/create-commit-status repos/create-or-update-file-contents repos/download-tarball-archive repos/get repos/get-branch
repos/get-collaborator-permission-level repos/get-combined-status-for-ref repos/get-commit repos/get-content repos/list-commit-statuses-for-ref
repos/list-commits repos/list-pull-requests-associated-with-commit
users/get-authenticated`.split(/\s+/),
)

const descriptionSchema = z.object({
  openapi: z.string(),
  info: z.unknown(),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.record(z.string(), z.record(z.string(), z.unknown())),
})
type Description = z.infer<typeof descriptionSchema>

const prose = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'x-github', 'x-multi-segment', 'title', 'tags'])

/** Drops what only readers need, and `nullable` without a type, which the validator cannot compile. Names of properties are left alone. */
function strip(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item))
  if (!value || typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([key]) => isNames || (!prose.has(key) && !(key === 'nullable' && !('type' in value))))
    .map(([key, item]) => [key, strip(item, !isNames && (key === 'properties' || key === 'paths' || key === 'schemas'))])
  return Object.fromEntries(entries)
}

function references(value: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) references(item, found)
  else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (key === '$ref' && typeof item === 'string') found.add(item)
      else references(item, found)
    }
  }
  return found
}

function subset(whole: Description): Description {
  const paths: Description['paths'] = {}
  const missing = new Set(wanted)
  for (const [path, methods] of Object.entries(whole.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const { operationId } = z.object({ operationId: z.string() }).parse(operation)
      if (!missing.delete(operationId)) continue
      paths[path] = { ...paths[path], [method]: strip(operation) }
    }
  }
  if (missing.size) throw new Error(`not in the description: ${[...missing].join(', ')}`)
  const components: Description['components'] = {}
  const queue = [...references(paths, new Set())]
  const done = new Set<string>()
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (done.has(next)) continue
    done.add(next)
    const [, , kind = '', name = ''] = next.split('/')
    const component = strip(whole.components[kind]?.[name])
    components[kind] = { ...components[kind], [name]: component }
    queue.push(...references(component, new Set()))
  }
  const sorted = (record: Record<string, unknown>) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    openapi: whole.openapi,
    info: whole.info,
    paths,
    components: Object.fromEntries(Object.entries(components).map(([kind, it]) => [kind, sorted(it)])),
  }
}

const [path] = process.argv.slice(2)
if (!path) throw new Error('give the path of api.github.com.json')
const result = subset(descriptionSchema.parse(JSON.parse(readFileSync(path, 'utf8'))))
writeFileSync(join(import.meta.dirname, '..', 'test', 'rig', 'openapi.json'), `${JSON.stringify(result)}\n`)
