// Environment variables in the manifests of platforms: Kubernetes, Helm, serverless frameworks, edge workers.
import { readDocuments } from './document.ts'
import type { Entries } from './entry.ts'
import { isPlaceholder } from './entry.ts'
import { entriesIn } from './infrastructure.ts'

const named =
  /(^|\/)(serverless|app|template|sam|values[\w.-]*|configmap[\w.-]*|render|deployment[\w.-]*|containerapp[\w.-]*|apprunner|railway|azure)\.ya?ml$|(^|\/)(wrangler|fly|railway)\.toml$|(^|\/)(wrangler\.jsonc?|vercel\.json)$/
const placed = /(^|\/)(k8s|kubernetes|helm|charts?|kustomize|manifests|deploy|deployments?|gke|eks|aks|openshift)\/[\w./-]*\.ya?ml$/

export const isPlatformManifest = (path: string): boolean => named.test(path) || placed.test(path)

export function platformEntries(path: string, source: string): Entries {
  return entriesIn(readDocuments(path, source)).flatMap(({ key, value, line }): Entries => {
    if (key === null || (value.type !== 'string' && value.type !== 'number' && value.type !== 'boolean')) return []
    const text = String(value.value)
    return text && !/\$\{|\{\{|^!|^\$\(/.test(text) && !isPlaceholder(text) ? [[key, text, line]] : []
  })
}
