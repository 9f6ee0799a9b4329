import { describe, expect, test } from '@jest/globals'
import { loadCatalogue } from '../src/catalogue/load.ts'
import { crosswalk, crosswalkSchema, frameworksOf, relationsOf } from '../src/crosswalk/crosswalk.ts'

const ids = new Set(loadCatalogue().checks.map((check) => check.id))

describe('the crosswalk', () => {
  test('keeps to its schema', () => {
    expect(crosswalkSchema.safeParse(crosswalk).error?.issues ?? []).toEqual([])
  })

  test('names only checks that there are, each once for a requirement, and each requirement once', () => {
    for (const { requirements } of crosswalk) {
      expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length)
      for (const { checks } of requirements) {
        expect(checks.filter((id) => !ids.has(id))).toEqual([])
        expect(new Set(checks).size).toBe(checks.length)
      }
    }
  })

  test('tells of a check where it is evidence', () => {
    expect(relationsOf('risk/secrets').map(({ framework, requirement }) => `${framework.short} ${requirement.id}`)).toEqual([
      'OWASP LLM02',
      'OWASP LLM07',
      'NIST MEASURE 2.7',
    ])
    expect(frameworksOf('risk/secrets')).toEqual(['owasp', 'nist'])
    expect(frameworksOf('quality/pre-commit')).toEqual([])
  })
})
