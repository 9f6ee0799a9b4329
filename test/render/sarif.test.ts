import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { z } from 'zod'
import { audit } from '../../src/audit.ts'
import { renderSarif } from '../../src/render/sarif.ts'
import type { Report } from '../../src/report/report.ts'
import { memorySnapshot } from '../../src/snapshot/memory.ts'
import { shop, summarise } from '../rig/shop.ts'
import { hostile } from '../support/hostile.ts'
import { infected } from '../support/infected.ts'

// the schema of the OASIS standard as Microsoft's multitool ships it, without its prose
const ajv = new Ajv2020({ strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const isSarif = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-2.1.0.json'), 'utf8')))

const options = { docsUrl: 'https://docs.example/' }
const ruleSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1).max(255),
  shortDescription: z.object({ text: z.string().min(1).max(1024) }),
  fullDescription: z.object({ text: z.string().min(1).max(1024) }),
  help: z.object({ text: z.string().min(1), markdown: z.string().min(1) }),
  properties: z.object({ tags: z.array(z.string()).max(10) }),
})
const resultSchema = z.object({
  ruleId: z.string(),
  ruleIndex: z.number().int().min(0),
  level: z.enum(['warning', 'note']),
  message: z.object({ text: z.string().min(1) }),
  locations: z
    .array(
      z.object({
        physicalLocation: z.object({
          // relative to the repository's root, without a scheme, a drive or a way up
          artifactLocation: z.object({ uri: z.string().regex(/^(?!\/|[\w+.-]+:)[^\s\\]+$/) }),
          region: z.object({ startLine: z.number().int().min(1), endLine: z.number().int().min(1) }),
        }),
      }),
    )
    .min(1)
    .max(1000),
  partialFingerprints: z.object({ 'llmopsMaturity/v1': z.string().regex(/^[0-9a-f]{32}$/) }),
})
/** What GitHub's ingestion asks of a file, beyond the schema. */
const ingested = z.object({
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.object({
        tool: z.object({ driver: z.object({ name: z.string(), semanticVersion: z.string(), rules: z.array(ruleSchema).max(25_000) }) }),
        automationDetails: z.object({ id: z.string().regex(/\/$/) }),
        results: z.array(resultSchema).max(25_000),
      }),
    )
    .min(1)
    .max(20),
})

function read(report: Report) {
  const value: unknown = JSON.parse(renderSarif(report, options))
  isSarif(value)
  expect(isSarif.errors ?? []).toEqual([])
  return ingested.parse(value).runs[0]?.results ?? []
}

const scan = (files: Readonly<Record<string, string>>) => audit(memorySnapshot(files), { asOf: '2026-11-22' })
const files = { ...shop, 'app/summarise.py': summarise, 'app/again.py': summarise.replaceAll('summarise', 'again') }

describe('SARIF', () => {
  test('of a repository holds to the schema and to what GitHub takes in', async () => {
    expect(read(await scan(files)).length).toBeGreaterThan(20)
  })

  test('holds to them whatever stands in the report', () => {
    for (const text of hostile) expect(read(infected(text || 'x')).length).toBe(2)
  })

  test('a finding keeps its fingerprint when twenty lines are inserted above it, and its line moves', async () => {
    const above = '# a remark\n'.repeat(20)
    const [before, after] = [read(await scan(files)), read(await scan({ ...files, 'app/summarise.py': above + summarise }))]
    const prints = (results: typeof before) => results.map((it) => it.partialFingerprints['llmopsMaturity/v1'])
    expect(prints(after).sort()).toEqual(prints(before).sort())
    expect(new Set(prints(before)).size).toBe(before.length)
    const lineOf = (results: typeof before, print: string | undefined) =>
      results.find((it) => it.partialFingerprints['llmopsMaturity/v1'] === print)?.locations[0]?.physicalLocation.region.startLine ?? 0
    const moved = before.filter(
      (it) => it.ruleId === 'fm/calls-traced' && it.locations[0]?.physicalLocation.artifactLocation.uri === 'app/summarise.py',
    )
    expect(moved).toHaveLength(1)
    const [print] = prints(moved)
    expect(lineOf(after, print) - lineOf(before, print)).toBe(20)
  })

  test('another finding has another fingerprint', async () => {
    const fixed = { ...files, 'app/summarise.py': summarise.replace('gpt-4o', 'gpt-4o-2024-11-20') }
    const [before, after] = [read(await scan(files)), read(await scan(fixed))]
    const keys = new Set(after.map((it) => it.partialFingerprints['llmopsMaturity/v1']))
    const gone = before.filter((it) => !keys.has(it.partialFingerprints['llmopsMaturity/v1']))
    expect(gone.map((it) => it.ruleId)).toContain('fm/model-pinned')
  })
})
