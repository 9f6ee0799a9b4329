// node scripts/agreement.ts LABELS REPORTS: how often each check agrees with careful readers, from their labels and the scanner's reports of the same repositories (both OWNER+NAME.json).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Labels {
  readonly checks: Readonly<Record<string, { readonly status: string }>>
}

interface Scanned {
  readonly checks: readonly { readonly id: string; readonly status: string }[]
}

const [labels = '', reports = ''] = process.argv.slice(2)
const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T
const counts = new Map<string, { agreed: number; of: number }>()
let repositories = 0

for (const name of readdirSync(labels).filter((it) => it.endsWith('.json') && existsSync(join(reports, it)))) {
  repositories += 1
  const verdicts = new Map(read<Scanned>(join(reports, name)).checks.map(({ id, status }) => [id, status]))
  for (const [id, { status }] of Object.entries(read<Labels>(join(labels, name)).checks)) {
    // where both say that it is not asked, nothing was compared
    if (status === 'na' && verdicts.get(id) === 'na') continue
    if (status === 'unknown' || !verdicts.has(id)) continue
    const count = counts.get(id) ?? { agreed: 0, of: 0 }
    counts.set(id, { agreed: count.agreed + (verdicts.get(id) === status ? 1 : 0), of: count.of + 1 })
  }
}

const lines = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { agreed, of }]) => `  ${id}: [${agreed}, ${of}]`)
const head = `# How often each check gave the answer of careful readers, among the repositories of the reference corpus to which it applies: [agreed, of].\n# Written by scripts/agreement.ts. The rules were tuned on a part of the same corpus.\n`
writeFileSync(join(import.meta.dirname, '../src/catalogue/agreement.yml'), `${head}repositories: ${repositories}\nchecks:\n${lines.join('\n')}\n`)
