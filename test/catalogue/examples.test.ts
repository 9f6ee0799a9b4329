import { describe, expect, test } from '@jest/globals'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import type { LanguageTag, Signature } from '../../src/catalogue/schema.ts'
import { scan } from '../support/scan.ts'

const endings: Readonly<Record<LanguageTag, string>> = { py: 'py', js: 'ts', java: 'java', kt: 'kt', cs: 'cs', go: 'go' }
const manifests = ({ packages }: Signature): Readonly<Record<string, string>> => ({
  'requirements.txt': (packages.pypi ?? []).join('\n'),
  'package.json': JSON.stringify({ dependencies: Object.fromEntries((packages.npm ?? []).map((name) => [name, '1.0.0'])) }),
})

function found(signature: Signature, lang: LanguageTag, code: string): readonly string[] {
  const path = `src/app.${endings[lang]}`
  const program = scan({ ...manifests(signature), [path]: code }).fact('program')
  const file = program.file(path)
  const decorated = program.scopesOf(path).flatMap(({ decorators, parent }) =>
    decorators.flatMap((decorator) => {
      const { line, endLine } = decorator
      if (!file || decorator.type === 'call') return []
      return program.rulesOf({
        expr: { type: 'call', callee: decorator, args: [], isNew: false, line, endLine },
        place: { file, scope: parent ?? file.root, frame: null },
      })
    }),
  )
  return [...program.ruled(path), ...decorated].flatMap(({ rule }) => (rule.signature.id === signature.id ? [rule.symbol.symbol] : []))
}

/** the languages whose names are followed; add one here when its front end and its name rules stand */
const followed: ReadonlySet<LanguageTag> = new Set(['py', 'js', 'java', 'kt', 'cs', 'go'])

const signatures = loadCatalogue().signatures.map((it) => ({
  ...it,
  matches: it.matches.filter(({ lang }) => followed.has(lang)),
  ignores: it.ignores.filter(({ lang }) => followed.has(lang)),
}))

describe.each(signatures.filter((it) => it.matches.length + it.ignores.length > 0).map((it) => [it.id, it] as const))('%s', (_, signature) => {
  if (signature.matches.length)
    test.each(signature.matches.map((it) => [it.symbol ?? '', it] as const))('finds %s', (symbol, { lang, code }) => {
      expect(found(signature, lang, code)).toContain(symbol)
    })

  if (signature.ignores.length)
    test.each(signature.ignores.map((it) => [it.code.trim().split('\n').at(-1) ?? '', it] as const))('ignores %s', (_line, { lang, code }) => {
      expect(found(signature, lang, code)).toEqual([])
    })
})
