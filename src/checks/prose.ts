// What the checks that judge prose share: evidence from statements and the place where a missing text would go.
import type { DocumentsFact } from '../detect/documents.ts'
import type { Statement, StatementsFact } from '../detect/statements.ts'
import type { Evidence, Gap } from './check.ts'

const mostEvidence = 4

/** Statements as evidence, in our words; a few are enough. */
export function evidenceOf(statements: readonly Statement[], detail: string): Evidence[] {
  const seen = new Set<string>()
  const evidence: Evidence[] = []
  for (const { path, line } of statements) {
    const key = `${path}:${line}`
    if (seen.has(key)) continue
    seen.add(key)
    if (evidence.push({ path, line, detail, kind: 'prose' }) >= mostEvidence) break
  }
  return evidence
}

/** Where a missing text would go: the README, after its first section. */
export function missingText(documents: DocumentsFact, detail: string): Gap {
  const readme = documents.documents.find((it) => it.role === 'readme')
  return { path: readme?.path ?? 'README.md', line: Math.max(1, readme?.sections[0]?.endLine ?? 1), detail }
}

/** The statements of a topic, or only those that stand where the whole system is described. */
export const about = (statements: StatementsFact, topic: string): readonly Statement[] => statements.of(topic).filter((it) => it.about)
