// Which questions apply: the usage flags of the catalogue.
import type { Flag } from '../catalogue/schema.ts'
import type { Context, Evidence } from './context.ts'

export interface UsageFact {
  readonly flags: Readonly<Record<Flag, boolean>>
  /** where each set flag was seen */
  readonly because: Readonly<Partial<Record<Flag, Evidence>>>
}

export function detect(_context: Context): UsageFact {
  const flags = {
    llm: true,
    api: true,
    self_hosted: true,
    prompts: true,
    embeddings: true,
    rag: true,
    agent: true,
    finetuning: true,
    training: true,
    serving: true,
    deployable: true,
  }
  return { flags, because: {} }
}
