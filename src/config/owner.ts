// The owner's file: attestations for what no scan can see. Its prose is a document like any other and is read by the documents detector.
import { type Problem, readYaml, refuse } from './read-yaml.ts'
import { type Attestation, ownerSchema } from './schema.ts'

export const ownerPaths = ['llmops.yml', '.github/llmops.yml'] as const

export interface Owner {
  readonly attestations: readonly Attestation[]
  /** whether the repository has a file of that path: evidence must exist */
  readonly hasFile: (path: string) => boolean
}

export const noOwner: Owner = { attestations: [], hasFile: () => false }

/** The owner's file that a text says. Throws a UsageError with file, line and key. */
export function readOwner(text: string, file: string, hasFile: (path: string) => boolean): Owner {
  const { value, problems } = readYaml(file, text, ownerSchema)
  return value ? { attestations: value.attestations ?? [], hasFile } : refuse(problems)
}

/** Everything that is wrong with an owner's file, evidence that does not exist included. */
export function ownerProblems(text: string, file: string, hasFile: (path: string) => boolean): readonly Problem[] {
  const { value, problems } = readYaml(file, text, ownerSchema)
  if (!value) return problems
  return (value.attestations ?? []).flatMap((attestation, at) =>
    evidenceExists(attestation, hasFile)
      ? []
      : [
          {
            file,
            line: lineOf(text, attestation.evidence),
            key: `attestations[${at}].evidence`,
            message: `${attestation.evidence} does not exist in the repository.`,
          },
        ],
  )
}

const lineOf = (text: string, word: string) => text.split('\n').findIndex((line) => line.includes(word)) + 1 || 1

export const evidenceExists = ({ evidence }: Attestation, hasFile: (path: string) => boolean): boolean =>
  /^https:\/\/\S+$/.test(evidence) || hasFile(evidence.replace(/^\.\//, '').replace(/#.*$/, ''))

const daysValid = 180

/** The last day on which an attestation holds. */
export function lastDay({ on, until }: Attestation): string {
  return until ?? new Date(Date.parse(`${on}T00:00:00Z`) + daysValid * 86_400_000).toISOString().slice(0, 10)
}
