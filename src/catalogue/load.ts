import checksYaml from './checks.yml'
import { type CheckData, checksFileSchema, type Signature, signatureFileSchema } from './schema.ts'
import { signatureFiles } from './signatures/index.ts'
import { expandBraces } from './symbol-index.ts'

export interface Catalogue {
  /** version of the data; a change of verdicts changes it */
  readonly version: string
  readonly checks: readonly CheckData[]
  /** area id to title, in order */
  readonly areas: Readonly<Record<string, string>>
  readonly signatures: readonly Signature[]
}

let loaded: Catalogue | undefined

/** The data that the product ships with, validated. */
export function loadCatalogue(): Catalogue {
  loaded ??= read()
  return loaded
}

function read(): Catalogue {
  const file = checksFileSchema.parse(checksYaml)
  return {
    version: '2026.11',
    checks: file.checks,
    areas: file.areas,
    signatures: signatureFiles.flatMap((content) => signatureFileSchema.parse(content)).map(expand),
  }
}

function expand(signature: Signature): Signature {
  const symbols = signature.symbols.flatMap((rule) => expandBraces(rule.symbol).map((symbol) => ({ ...rule, symbol })))
  return { ...signature, symbols }
}
