// Verdicts of one check on literal little repositories, whether or not their code would make the check apply.
import { loadCatalogue } from '../../src/catalogue/load.ts'
import type { Check, Verdict } from '../../src/checks/check.ts'
import { checks } from '../../src/checks/index.ts'
import type { Facts } from '../../src/detect/facts.ts'
import { scan } from './scan.ts'

const byId = new Map((checks as readonly Check[]).map((it) => [it.id, it]))

/** The check's own verdict; usage flags are not asked. */
export function verdictOf(id: string, files: Readonly<Record<string, string>>): Verdict {
  const check = byId.get(id)
  if (!check || !loadCatalogue().checks.some((it) => it.id === id)) throw new Error(`no check ${id}`)
  const context = scan(files)
  const facts = Object.defineProperties({}, Object.fromEntries(check.needs.map((name) => [name, { get: () => context.fact(name) }]))) as Facts
  return check.judge(facts)
}

/** Status only, of a repository that holds nothing but this README. */
export const statusOf = (id: string, readme: string): string => verdictOf(id, { 'README.md': readme }).status
