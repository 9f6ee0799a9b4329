import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { renderCycloneDx } from '../../src/render/cyclonedx.ts'
import { hostile } from '../support/hostile.ts'
import { call, check, report } from '../support/report.ts'

const schemas = join(dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')), 'res/schema')
const read = (name: string) => JSON.parse(readFileSync(join(schemas, name), 'utf8')) as object
const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
for (const name of ['iri-reference', 'idn-email']) ajv.addFormat(name, true)
ajv.addSchema(read('spdx.SNAPSHOT.schema.json'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json')
ajv.addSchema(read('jsf-0.82.SNAPSHOT.schema.json'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json')
const validate = ajv.compile(read('bom-1.6.SNAPSHOT.schema.json'))

interface Bom {
  readonly serialNumber: string
  readonly components: readonly Entry[]
  readonly services: readonly Entry[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}
type Entry = Readonly<Record<string, unknown>> & { readonly 'bom-ref': string; readonly type: string; readonly name: string }

const parse = (text: string) => JSON.parse(text) as Bom
const errors = (text: string) => (validate(JSON.parse(text)) ? [] : validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`))

const hash = 'a'.repeat(64)
const full = report({
  checks: [check('evals/dataset', 'partial', { evidence: [{ path: 'evals/cases.jsonl', line: 1, detail: 'data set' }] })],
  inventory: {
    calls: [call(), call({ id: 'b', provider: 'local', host: null, model: 'llama' })],
    models: [
      { id: 'gpt-4o', provider: 'openai', pin: 'floating', role: 'chat', locations: [{ path: 'app/settings.py', line: 14 }] },
      { id: 'llama', provider: 'local', pin: 'fixed', role: 'chat', locations: [{ path: 'app/local.py', line: 2 }] },
    ],
    prompts: [{ path: 'prompts/a.txt', line: 1, kind: 'file', name: 'a', hash, variables: ['question', 'context'] }],
    components: [
      { kind: 'vector_store', name: 'qdrant', version: '1.9.1', locations: [{ path: 'app/store.py', line: 3 }] },
      { kind: 'provider', name: 'openai', version: null, locations: [{ path: 'app/batch.py', line: 40 }] },
      { kind: 'embedding_model', name: 'text-embedding-3-small', version: null, locations: [{ path: 'app/embed.py', line: 4 }] },
    ],
  },
})

describe('the bill of materials', () => {
  test('is valid CycloneDX 1.6', () => {
    expect(errors(renderCycloneDx(full))).toEqual([])
    expect(errors(renderCycloneDx(report()))).toEqual([])
  })

  test('lists models, prompts, data sets and libraries, each with the places it was found at', () => {
    const { components } = parse(renderCycloneDx(full))
    expect(components.map(({ type, name }) => `${type} ${name}`).sort()).toEqual([
      'data a',
      'data evals/cases.jsonl',
      'library qdrant',
      'machine-learning-model gpt-4o',
      'machine-learning-model llama',
      'machine-learning-model text-embedding-3-small',
    ])
    expect(components.every(({ evidence }) => (evidence as { readonly occurrences: readonly unknown[] }).occurrences.length > 0)).toBe(true)
    expect(components.find(({ name }) => name === 'qdrant')).toMatchObject({
      version: '1.9.1',
      evidence: { occurrences: [{ location: 'app/store.py', line: 3 }] },
    })
  })

  test('tells prompts by hash and variables, never by text', () => {
    const prompt = parse(renderCycloneDx(full)).components.find(({ name }) => name === 'a')
    expect(prompt).toMatchObject({ hashes: [{ alg: 'SHA-256', content: hash }], description: 'prompt with question and context' })
  })

  test('names hosted providers as services with their data flow, and what runs here as none', () => {
    const { services, dependencies } = parse(renderCycloneDx(full))
    expect(services).toMatchObject([
      {
        name: 'openai',
        endpoints: ['https://api.openai.com'],
        'x-trust-boundary': true,
        data: [{ flow: 'bi-directional', classification: 'user-input' }],
      },
    ])
    expect(services).toHaveLength(1)
    expect(dependencies.find(({ ref }) => ref === 'model:openai:chat:gpt-4o')?.dependsOn).toEqual(['service:openai'])
  })

  test('is the same bytes for the same report, and another serial number for another', () => {
    expect(renderCycloneDx(full)).toBe(renderCycloneDx(full))
    expect(parse(renderCycloneDx(full)).serialNumber).not.toBe(parse(renderCycloneDx(report())).serialNumber)
  })

  test('stays valid whatever names a repository has', () => {
    for (const word of hostile) {
      const place = { path: word, line: 1 }
      const text = renderCycloneDx(
        report({
          target: { repository: word, commit: null, base: null, project: '.' },
          checks: [check('evals/dataset', 'pass', { evidence: [{ ...place, detail: word }] })],
          inventory: {
            calls: [call({ provider: word, host: word, model: word, sends: [word] })],
            models: [{ id: word, provider: word, pin: 'fixed', role: word, locations: [place] }],
            prompts: [
              { path: word, line: 1, kind: word, name: word, hash: word, variables: [word] },
              { path: word, line: 1, kind: word, name: word, hash: word, variables: [] },
            ],
            components: [{ kind: 'tracing', name: word, version: word, locations: [place] }],
          },
        }),
      )
      expect([word.slice(0, 40), errors(text)]).toEqual([word.slice(0, 40), []])
    }
  })
})
