import type { Import } from '../source-model.ts'
import { childOf, type SyntaxNode } from '../tree-sitter/tree.ts'
import { type Build, textOf } from './build.ts'

const dotted = (b: Build, node: SyntaxNode): string => textOf(b, node).replace(/\s|\\/g, '')

/** `import a.b as x, c` and `from .a import b as c, *` */
export function readImport(b: Build, node: SyntaxNode): Import[] {
  const module = childOf(node, 'module_name')
  const from = module ? dotted(b, module) : node.type === 'future_import_statement' ? '__future__' : null
  const imports: Import[] = []
  for (const child of node.children) {
    const about = { line: b.lineOf(child.start), typeOnly: b.isTypeOnly }
    if (child.type === 'wildcard_import' && from !== null) imports.push({ module: from, name: '*', local: '', ...about })
    if (child.field !== 'name') continue
    const named = childOf(child, 'name')
    const alias = childOf(child, 'alias')
    const name = dotted(b, named ?? child)
    if (name === '') continue
    if (from !== null) imports.push({ module: from, name, local: alias ? textOf(b, alias) : name, ...about })
    else imports.push({ module: name, name: null, local: alias ? textOf(b, alias) : (name.split('.')[0] ?? name), ...about })
  }
  return imports
}
