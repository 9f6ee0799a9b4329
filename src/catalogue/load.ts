import checksYaml from './checks.yml'
import { type CheckData, checksFileSchema, type Signature, type SignatureInput } from './schema.ts'
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
  return { version: '2026.11', checks: file.checks, areas: file.areas, signatures: signatureFiles.flat().map(complete) }
}

/** What the schema's defaults give. The files are ours and the tests hold them to the schema; validating them on every start costs more than reading them. */
function complete(input: SignatureInput): Signature {
  const symbols = (input.symbols ?? []).flatMap((rule) => expandBraces(rule.symbol).map((symbol) => ({ ...rule, symbol })))
  return {
    components: [],
    packages: {},
    modules: [],
    settings: [],
    hosts: [],
    env: [],
    switches: [],
    files: [],
    commands: [],
    images: [],
    covers: [],
    matches: [],
    ignores: [],
    ...input,
    symbols,
  }
}
