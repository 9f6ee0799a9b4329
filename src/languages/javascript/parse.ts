import { openScope } from '../reading.ts'
import type { Parse, SourceFile } from '../source-model.ts'
import { type Build, placeOf } from './build.ts'
import { readExpression } from './expressions.ts'
import { exportedNames } from './modules.ts'
import { readStatements } from './statements.ts'
import { parseTolerantly } from './tolerant.ts'

/** The JavaScript and TypeScript front end. */
export const parseJavaScript: Parse = (path, text): SourceFile => {
  const { directives, body: statements, broken } = parseTolerantly(path, text)
  const endLine = text.split('\n').length
  const { scope: root, body } = openScope(null, { line: 1, endLine }, { kind: 'module', name: '', isPublic: true })
  const build: Build = { imports: [], exports: [], exported: exportedNames(statements), scope: root, depth: 0 }
  for (const it of directives) body.push({ type: 'expression', value: readExpression(build, it.value), ...placeOf(it) })
  readStatements(build, statements, body)
  return {
    path,
    language: /\.[mc]?tsx?$/.test(path) ? 'typescript' : 'javascript',
    imports: build.imports,
    exports: build.exports,
    root,
    broken,
    isTorn: broken,
    cells: [],
  }
}
