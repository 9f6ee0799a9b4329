import { describe, expect, test } from '@jest/globals'
import { agreementOn } from '../../src/catalogue/agreement.ts'
import agreement from '../../src/catalogue/agreement.yml'
import { loadCatalogue } from '../../src/catalogue/load.ts'

describe('agreement with careful readers', () => {
  test('names only checks that there are, and counts that can be', () => {
    const ids = new Set(loadCatalogue().checks.map(({ id }) => id))
    const { checks } = agreement as { readonly checks: Readonly<Record<string, readonly [number, number]>> }
    expect(Object.keys(checks).filter((id) => !ids.has(id))).toEqual([])
    expect(Object.entries(checks).filter(([, [agreed, of]]) => agreed > of || agreed < 0)).toEqual([])
  })

  test('is told where enough repositories were compared, and not for an unknown check', () => {
    expect(agreementOn('fm/calls-traced')).toMatch(/^agrees with careful readers on \d+ of \d+ repositories of the reference corpus$/)
    expect(agreementOn('no/check')).toBeNull()
    expect(agreementOn('constructor')).toBeNull()
  })
})
