// The catalogue, its checks and their tests belong together.
import { describe, expect, test } from '@jest/globals'
import { loadCatalogue } from '../src/catalogue/load.ts'
import { checks } from '../src/checks/index.ts'
import { filesBelow, textOf } from './support/sources.ts'

const catalogue = loadCatalogue()
const ids = catalogue.checks.map((check) => check.id)
const files = filesBelow('src/checks').flatMap((path) => /^src\/checks\/([^/]+\/[^/]+)\.ts$/.exec(path)?.[1] ?? [])

describe('the catalogue', () => {
  test('asks 96 questions, each once, in the order of the areas', () => {
    expect([ids.length, new Set(ids).size]).toEqual([96, 96])
    const areas = ids.map((id) => id.split('/')[0] ?? '')
    expect([...new Set(areas)]).toEqual(Object.keys(catalogue.areas))
  })

  test('leaves to attestation only what is advanced, so that no level waits for it', () => {
    for (const check of catalogue.checks.filter((it) => it.attest_only)) expect([check.tier, check.attestable]).toEqual(['advanced', true])
  })

  test('names each signature once', () => {
    const names = catalogue.signatures.map((signature) => signature.id)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})

describe('every check', () => {
  test('has an entry of the catalogue and stands in the file of its name', () => {
    expect(files.filter((id) => !ids.includes(id))).toEqual([])
    expect(checks.map((check) => check.id)).toEqual(files)
  })

  test('has tests', () => {
    const tests = new Set(filesBelow('test/checks'))
    // checks that read one fact may share their area's file, each under its own id
    const inArea = (id: string) =>
      [...tests].some((path) => path.startsWith(`test/checks/${id.split('/')[0]}/`) && textOf(path).includes(`describe('${id}'`))
    expect(files.filter((id) => !tests.has(`test/checks/${id}.test.ts`) && !inArea(id))).toEqual([])
  })

  test('has words: a title, why it matters and what to do', () => {
    for (const { id, words } of checks) {
      expect([id, words.title.length > 8 && words.title.length < 90]).toEqual([id, true])
      expect([id, words.why.length > 20 && words.fix.length > 20]).toEqual([id, true])
    }
  })

  test('is known by no repository', () => {
    const code = files.map((id) => `src/checks/${id}.ts`)
    expect(code.filter((path) => /github\.com\/[\w-]+\/[\w-]+/.test(textOf(path)))).toEqual([])
  })
})
