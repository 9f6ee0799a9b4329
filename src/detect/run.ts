import type { Catalogue } from '../catalogue/load.ts'
import type { Parsers } from '../languages/parsers.ts'
import { isSkipped, type Snapshot } from '../snapshot/snapshot.ts'
import type { Context } from './context.ts'
import { detectors, type Facts } from './facts.ts'
import { decode } from './text.ts'

export interface ContextOptions {
  readonly snapshot: Snapshot
  readonly catalogue: Catalogue
  readonly parsers: Parsers
  readonly asOf: string
}

/** The context of one scan: facts and decoded texts, each made once and kept. A failed fact fails again, with the same error, for whoever asks. */
export function createContext({ snapshot, catalogue, parsers, asOf }: ContextOptions): Context {
  const facts = new Map<keyof Facts, { readonly value: unknown } | { readonly error: unknown }>()
  const texts = new Map<string, string | null>()
  const context: Context = {
    snapshot,
    catalogue,
    parsers,
    asOf,
    text(path) {
      let text = texts.get(path)
      if (text === undefined) {
        const content = snapshot.read(path)
        text = isSkipped(content) ? null : decode(content)
        texts.set(path, text)
      }
      return text
    },
    fact<K extends keyof Facts>(name: K): Facts[K] {
      let entry = facts.get(name)
      if (!entry) {
        try {
          entry = { value: detectors[name](context) }
        } catch (error) {
          entry = { error }
        }
        facts.set(name, entry)
      }
      if ('error' in entry) throw entry.error
      return entry.value as Facts[K]
    },
  }
  return context
}
