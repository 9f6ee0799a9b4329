import { describe, expect, test } from '@jest/globals'
import { fuzz } from './fuzz.ts'
import { mutate, randomOf } from './mutate.ts'
import { audits, targets } from './targets.ts'

const say = (findings: readonly { readonly because: string; readonly text: string }[]) =>
  findings.map(({ because, text }) => `${because}\n${JSON.stringify(text.slice(0, 400))}`)

describe('damaged texts never break a reader', () => {
  for (const target of targets)
    test(target.name, async () => {
      const { inputs, findings } = await fuzz(target, { seed: 1, milliseconds: 400 })
      expect(say(findings)).toEqual([])
      expect(inputs).toBeGreaterThan(0)
    })

  test('one damaged file of an application', async () => {
    for (const [index, target] of audits.entries()) {
      // every second file: the whole list is for the long run by hand
      if (index % 2) continue
      const { findings } = await fuzz(target, { seed: index, milliseconds: 2000, inputs: 1 })
      expect(say(findings)).toEqual([])
    }
  }, 60_000)
})

describe('variants of a text', () => {
  test('are the same for the same seed, and bounded', () => {
    const of = (seed: number) =>
      Array.from(
        { length: 50 },
        (
          (random) => () =>
            mutate('def f(): pass\n', ['x = 1'], random, 500)
        )(randomOf(seed)),
      )
    expect(of(7)).toEqual(of(7))
    expect(of(7)).not.toEqual(of(8))
    for (const text of of(7)) expect(text.length).toBeLessThanOrEqual(500)
  })
})
