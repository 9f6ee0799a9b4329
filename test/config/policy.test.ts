import { describe, expect, test } from '@jest/globals'
import { policyProblems, readPolicy, tighten } from '../../src/config/policy.ts'
import { fetchPresets, type RemotePreset, remotePreset } from '../../src/config/presets.ts'
import { sayProblem } from '../../src/config/read-yaml.ts'
import { defaultGate } from '../../src/score/gate.ts'

const said = (text: string) => policyProblems(text).map(sayProblem)
const file = '.github/llmops-maturity.yml'

describe('a policy', () => {
  test('may be empty', () => {
    expect(readPolicy('').gate).toEqual(defaultGate)
    expect(readPolicy('# nothing yet\n').waivers).toEqual([])
  })

  test('sets the gate, waivers, corrections, exclusions and weights', () => {
    const policy = readPolicy(`
gate:
  min-score: 60
  min-level: managed
  required: [risk/secrets]
  new-calls: [traced, pinned]
  new-destinations: { allow: [api.openai.com] }
waivers:
  - { check: docs/setup, reason: moved to the wiki, owner: team-a, until: 2027-01-31 }
exclude: [legacy/**]
checks:
  docs/ownership: off
  fm/calls-traced: { weight: 2 }
`)
    expect(policy.gate).toMatchObject({
      minScore: 60,
      minLevel: 'managed',
      required: ['risk/secrets'],
      newDestinations: { allow: ['api.openai.com'] },
    })
    expect(policy.waivers[0]?.until).toBe('2027-01-31')
    expect(policy.checks).toEqual({ 'docs/ownership': 'off', 'fm/calls-traced': { weight: 2 } })
  })

  test.each([
    ['gate:\n  min-scor: 60\n', [`${file}:2: gate.min-scor is not known here. Did you mean min-score?`]],
    ['gates: {}\n', [`${file}:1: gates is not known here. Did you mean gate?`]],
    ['gate:\n  min-score: high\n', [`${file}:2: gate.min-score must be a number.`]],
    ['gate:\n  min-level: manged\n', [`${file}:2: gate.min-level may not be "manged". Did you mean managed?`]],
    [
      'gate:\n  required:\n    - risk/secrets\n    - risk/secret\n',
      [`${file}:4: gate.required[1] may not be "risk/secret". Did you mean risk/secrets?`],
    ],
    ['checks:\n  docs/setop: off\n', [`${file}:2: checks.docs/setop is not known here. Did you mean docs/setup?`]],
    [
      '\nwaivers:\n  - check: docs/setup\n    reason: later\n    until: 2027-02-30\n',
      [`${file}:3: waivers[0].owner is missing.`, `${file}:5: waivers[0].until is wrong: must be a day such as 2026-11-22.`],
    ],
    ['gate: [1]\n', [`${file}:1: gate must be a set of keys.`]],
    [
      'gate:\n  new-destinations: { alow: [] }\n',
      [`${file}:2: gate.new-destinations.allow is missing.`, `${file}:2: gate.new-destinations.alow is not known here. Did you mean allow?`],
    ],
  ])('%j is refused with file, line, key and the nearest known word', (text, problems) => expect(said(text)).toEqual(problems))

  test('broken YAML, twin keys, alias bombs and huge files are refused, not read', () => {
    expect(said('gate: [')[0]).toMatch(/^\.github\/llmops-maturity\.yml:1: is not valid YAML/)
    expect(said('gate: {}\ngate: {}\n')[0]).toContain('yml:2: is not valid YAML')
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefgh'.split('').map((it, at) => `${it}: &${it} [${`*${'abcdefgh'[at]},`.repeat(9)}]`)].join(
      '\n',
    )
    expect(said(bomb)).toEqual([`${file}:1: has too many aliases.`])
    expect(said(`x: ${'y'.repeat(400_000)}`)[0]).toContain('longer than')
    expect(said('__proto__: { gate: 1 }')[0]).toContain('__proto__ is not known here')
    expect(() => readPolicy('gate: 3')).toThrow(`${file}:1: gate must be a set of keys.`)
  })
})

describe('presets', () => {
  const presets = (texts: Readonly<Record<string, string>>) => (name: string) => texts[name] ?? null

  test('are what a policy starts from; its own keys come on top and lists add up', () => {
    const policy = readPolicy(
      'extends: base\ngate: { min-score: 70, required: [docs/setup] }',
      file,
      presets({ base: 'gate: { min-score: 50, min-level: defined, required: [risk/secrets] }' }),
    )
    expect(policy.gate).toMatchObject({ minScore: 70, minLevel: 'defined', required: ['risk/secrets', 'docs/setup'] })
  })

  test('that are missing, turn in a circle or go too deep are refused', () => {
    expect(() => readPolicy('extends: nowhere', file, presets({}))).toThrow('the preset nowhere cannot be found')
    expect(() => readPolicy('extends: a', file, presets({ a: 'extends: b', b: 'extends: a' }))).toThrow('extends a leads back to itself')
    expect(() => readPolicy('extends: p0', file, (name) => `extends: p${Number(name.slice(1)) + 1}`)).toThrow('more than 5 presets deep')
    expect(() => readPolicy('extends: a', file, presets({ a: 'gate: 1' }))).toThrow('a:1: gate must be')
  })

  test.each([
    ['gate: { min-score: 40 }', 'gate.min-score is locked by the preset and may only be tightened'],
    ['gate: { no-regression: false }', 'gate.no-regression is locked'],
    ['waivers: []', 'waivers is locked by the preset'],
    ['checks: { docs/setup: off }', 'checks.docs/setup may not be turned off'],
    ['checks: { docs/setup: { weight: 3 } }', 'must lie between 1 and 2'],
  ])('lock and bound: %s is refused', (text, words) => {
    const base = 'gate: { min-score: 50 }\nlock: [gate.min-score, gate.no-regression, waivers]\nbounds: { off: false, weight: { min: 1, max: 2 } }'
    expect(() => readPolicy(`extends: base\n${text}`, file, presets({ base }))).toThrow(words)
    expect(readPolicy('extends: base\ngate: { min-score: 60 }', file, presets({ base })).gate.minScore).toBe(60)
  })
})

describe('presets of an organisation', () => {
  const org = 'gate: { min-score: 50, no-regression: true }\nlock: [gate.min-score, gate.no-regression, waivers]\nbounds: { off: false }\n'
  const commit = 'c'.repeat(40)
  const name = `github:octo/policies/base.yml@${commit}`
  const loose = 'gate: { min-score: 0, no-regression: false }\n'
  const resolver = (texts: Readonly<Record<string, string>>) => (it: string) => texts[it] ?? null

  test('cannot be loosened by way of a second preset, in whatever order', () => {
    const texts = resolver({ [name]: org, './loose.yml': loose })
    expect(() => readPolicy(`extends: ["${name}", ./loose.yml]`, file, texts)).toThrow('./loose.yml: gate.no-regression is locked by the preset')
    expect(() => readPolicy(`extends: [./loose.yml, "${name}"]`, file, texts)).toThrow('it must come first in extends')
    const nested = resolver({ [name]: org, './mine.yml': `extends: "${name}"\ngate: { min-score: 60 }\nbounds: { off: true }\n` })
    expect(readPolicy('extends: ./mine.yml', file, nested).gate.minScore).toBe(60)
    expect(() => readPolicy('extends: ./mine.yml\nchecks: { docs/setup: off }', file, nested)).toThrow('may not be turned off')
  })

  test('are named with owner, repository, path and a tag or commit', () => {
    expect(remotePreset(name)).toEqual({ owner: 'octo', repository: 'policies', path: 'base.yml', ref: commit })
    expect(remotePreset('github:octo/policies/llm/base.yml@v1')?.ref).toBe('refs/tags/v1')
    for (const wrong of [
      'github:octo/policies/base.yml',
      'github:octo/policies@v1',
      'github:octo/policies/../x.yml@v1',
      'octo/policies/base.yml@v1',
      `${name} `,
    ])
      expect(remotePreset(wrong)).toBeNull()
  })

  test('are fetched with what they extend, of allowed owners only, and not for ever', async () => {
    const asked: string[] = []
    const source = (texts: Readonly<Record<string, string>>) => ({
      owners: ['Octo'],
      textOf: async ({ owner, path, ref }: RemotePreset) => {
        asked.push(`${owner}/${path}@${ref}`)
        return texts[path] ?? null
      },
    })
    const fetching = (text: string, texts: Readonly<Record<string, string>>) => fetchPresets([{ text, file }], () => null, source(texts))
    const found = await fetching('extends: github:octo/policies/base.yml@v1', { 'base.yml': 'extends: ./deeper.yml', 'deeper.yml': 'gate: {}' })
    expect([...found.keys()]).toEqual(['github:octo/policies/base.yml@v1', 'github:octo/policies/deeper.yml@v1'])
    expect(asked).toEqual(['octo/base.yml@refs/tags/v1', 'octo/deeper.yml@refs/tags/v1'])
    await expect(fetching('extends: github:mallory/policies/base.yml@v1', {})).rejects.toThrow('belongs to mallory; presets may come from Octo.')
    await expect(fetching('extends: github:octo/policies/none.yml@v1', {})).rejects.toThrow('none.yml@v1 cannot be read.')
    const endless = { owners: ['octo'], textOf: async ({ path }: RemotePreset) => `extends: ./${path.replace('.yml', 'x.yml')}` }
    await expect(fetchPresets([{ text: 'extends: github:octo/p/a.yml@v1', file }], () => null, endless)).rejects.toThrow('more than 20 presets')
    expect(await fetching('extends: github:octo/policies/circle.yml@v1', { 'circle.yml': 'extends: ./circle.yml' })).toHaveProperty('size', 1)
  })

  test('that only the network knows are a mistake where there is none', () => {
    expect(() => readPolicy(`extends: "${name}"`)).toThrow(`the preset ${name} cannot be found.`)
  })
})

test('inputs only tighten', () => {
  expect(tighten({ ...defaultGate, minScore: 60, minLevel: 'managed' }, { minScore: 50, minLevel: 'defined' })).toMatchObject({
    minScore: 60,
    minLevel: 'managed',
  })
  expect(tighten(defaultGate, { minScore: 50, minLevel: null })).toMatchObject({ minScore: 50, minLevel: null })
})
