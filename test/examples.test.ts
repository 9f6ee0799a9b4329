// The committed reports of the examples are what a scan says, and what the documents say of them.
import { describe, expect, test } from '@jest/globals'
import { audit } from '../src/audit.ts'
import { loadConfig } from '../src/config/load.ts'
import type { Report } from '../src/report/report.ts'
import { memorySnapshot } from '../src/snapshot/memory.ts'
import { filesBelow, textOf } from './support/sources.ts'

const standing = ({ score, level, checks, gate }: Report) => ({
  score,
  level: level?.name,
  passed: gate.passed,
  verdicts: checks.map(({ id, status }) => `${id} ${status}`),
})

describe.each([
  ['immature', 'initial', 15.5],
  ['mature', 'optimized', 100],
])('the %s example', (name, level, score) => {
  const folder = `examples/${name}`
  const files = Object.fromEntries(filesBelow(folder).map((path) => [path.slice(folder.length + 1), textOf(path)]))
  const committed = JSON.parse(textOf(`examples/reports/${name}.json`)) as Report

  test(`is ${level}`, async () => {
    const snapshot = memorySnapshot(files)
    const report = await audit(snapshot, { asOf: committed.asOf, config: loadConfig(snapshot) })
    // where this differs: npm run examples, and a line under Verdicts in the changelog
    expect(standing(report)).toEqual(standing(committed))
    expect([report.level?.name, report.score]).toEqual([level, score])
  })

  test('has the standing that its page says', () => {
    expect(textOf('examples/README.md')).toContain(`| [${name}](${name}/) | ${score} | ${level} |`)
    expect(textOf(`examples/reports/${name}.html`)).toContain(`aria-label="Score ${score} of 100, ${level}"`)
  })
})
