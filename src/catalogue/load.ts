import checksYaml from './checks.yml'
import { type CheckData, checksFileSchema, type Signature, signatureFileSchema } from './schema.ts'
import { signatureFiles } from './signatures/index.ts'

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
    signatures: signatureFiles.flatMap((content) => signatureFileSchema.parse(content)),
  }
}
