// What is fuzzed: every reader of foreign text, from the parsers to the whole audit.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { audit } from '../../src/audit.ts'
import { readOwner } from '../../src/config/owner.ts'
import { policyPath, readPolicy } from '../../src/config/policy.ts'
import { UsageError } from '../../src/errors.ts'
import { openParsers } from '../../src/languages/parsers.ts'
import { memorySnapshot } from '../../src/snapshot/memory.ts'
import { boundedDocuments, plainYaml } from '../../src/snapshot/yaml.ts'

export interface Target {
  readonly name: string
  readonly seeds: readonly string[]
  /** throws only on a fault of ours */
  run(text: string): void | Promise<void>
}

const here = import.meta.dirname
const seed = (name: string) => readFileSync(join(here, 'seeds', `${name}.txt`), 'utf8')
const parsers = await openParsers(['a.py', 'a.ipynb', 'a.tsx', 'a.js', 'a.java', 'a.kt', 'a.cs', 'a.go'])

const sources = ['rag.py', 'notebook.ipynb', 'chat.tsx', 'Assistant.java', 'Rag.kt', 'Api.cs', 'main.go']
const languages = sources.map((name): Target => {
  return { name: name.replace(/^.*\./, ''), seeds: [seed(name)], run: (text) => void parsers.parse(name, text) }
})

const application = join(here, '../../examples/mature')
const examples = filesBelow(application, '')

function filesBelow(root: string, folder: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of readdirSync(join(root, folder)).sort()) {
    const path = folder ? `${folder}/${name}` : name
    if (statSync(join(root, path)).isDirectory()) for (const [key, text] of filesBelow(root, path)) found.set(key, text)
    else found.set(path, readFileSync(join(root, path), 'utf8'))
  }
  return found
}

const textsOf = (pattern: RegExp) => [...examples].flatMap(([path, text]) => (pattern.test(path) ? [text] : []))

/** A mistake of the user has one sentence; anything else that is thrown is ours. */
function unlessMistake(read: () => unknown): void {
  try {
    read()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
  }
}

const policy = `extends: [./base.yml]
gate: { rules: [no-regression, { min-score: 60 }, { required: [fm/calls-traced] }] }
waivers: [{ check: fm/latency, reason: later, owner: "@a", until: 2027-01-01 }]
corrections: [{ check: rag/chunking, status: pass, because: "app/ingest.py:12 splits" }]
exclude: ["legacy/**"]
`

const configuration: readonly Target[] = [
  {
    name: 'yaml',
    seeds: textsOf(/\.ya?ml$/),
    run: (text) => {
      boundedDocuments(text)
      plainYaml(text)
    },
  },
  {
    name: 'policy',
    seeds: [policy, ...textsOf(/llmops-maturity\.yml$/)],
    run: (text) => unlessMistake(() => readPolicy(text, policyPath, () => text)),
  },
  { name: 'owner', seeds: textsOf(/(^|\/)llmops\.yml$/), run: (text) => unlessMistake(() => readOwner(text, 'llmops.yml', () => true)) },
]

/** One file of a whole application is damaged, and the application audited: no detector and no check may fail. */
const whole = [...examples].map(([path, text]): Target => {
  return {
    name: `audit with ${path}`,
    seeds: [text],
    async run(damaged) {
      const report = await audit(memorySnapshot({ ...Object.fromEntries(examples), [path]: damaged }), { asOf: '2026-11-24' })
      const failed = report.notices.filter((it) => it.kind === 'failed-detector')
      if (failed[0]) throw new Error(failed[0].because)
      const broken = report.checks.find((it) => it.status === 'error')
      if (broken) throw new Error(`${broken.id}: ${broken.summary}`)
    },
  }
})

export const targets: readonly Target[] = [...languages, ...configuration]
export const audits: readonly Target[] = whole
