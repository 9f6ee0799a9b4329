// Imports and exports, of ECMAScript modules and of CommonJS.
import type * as t from '@babel/types'
import type { Export, Expr, Import } from '../source-model.ts'
import { type Build, keyOf, placeOf, unwrap } from './build.ts'

export const nameOf = (node: t.Identifier | t.StringLiteral): string => (node.type === 'Identifier' ? node.name : node.value)

export function readImport(b: Build, node: t.ImportDeclaration): void {
  const module = node.source.value
  const isType = node.importKind === 'type' || node.importKind === 'typeof'
  if (node.specifiers.length === 0) b.imports.push({ module, name: null, local: '', ...about(node, isType) })
  for (const it of node.specifiers) {
    const typeOnly = isType || (it.type === 'ImportSpecifier' && (it.importKind === 'type' || it.importKind === 'typeof'))
    const name = it.type === 'ImportDefaultSpecifier' ? 'default' : it.type === 'ImportNamespaceSpecifier' ? null : nameOf(it.imported)
    b.imports.push({ module, name, local: it.local.name, ...about(it, typeOnly) })
  }
}

const about = (node: t.Node, typeOnly = false): Pick<Import, 'line' | 'typeOnly'> => ({ line: placeOf(node).line, typeOnly })

interface Loaded {
  readonly module: string
  /** null: the whole module */
  readonly name: string | null
}

/** The module that `require('m')`, `import('m')`, a member of them or a compiler's wrapper around them gives. */
function loadedBy(node: t.Node): Loaded | null {
  const inner = unwrap(node)
  if ((inner.type === 'MemberExpression' || inner.type === 'OptionalMemberExpression') && !inner.computed) {
    const loaded = loadedBy(inner.object)
    const name = keyOf(inner.property, false)
    return loaded && loaded.name === null && name !== null ? { ...loaded, name } : null
  }
  if (inner.type !== 'CallExpression') return null
  const [first] = inner.arguments
  const callee = inner.callee
  if (!first) return null
  if (callee.type === 'Import' || (callee.type === 'Identifier' && callee.name === 'require')) {
    const module = literal(first)
    return module === null ? null : { module, name: null }
  }
  const isWrapper = callee.type === 'Identifier' && /^_*(importDefault|importStar|interopRequire(Default|Wildcard))$/.test(callee.name)
  return isWrapper ? loadedBy(first) : null
}

const literal = (node: t.Node): string | null => {
  if (node.type === 'StringLiteral') return node.value
  return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? null) : null
}

/** Notes the imports that `target = value` makes; false where it is no import. */
export function readRequire(b: Build, target: t.Node, value: t.Node): boolean {
  const loaded = loadedBy(value)
  if (!loaded) return false
  if (target.type === 'Identifier') {
    b.imports.push({ ...loaded, local: target.name, ...about(target) })
    return true
  }
  if (target.type !== 'ObjectPattern' || loaded.name !== null) return false
  const imports = target.properties.flatMap((property): Import[] => {
    const bound = property.type === 'RestElement' ? property.argument : property.value
    const local = bound.type === 'AssignmentPattern' ? bound.left : bound
    const name = property.type === 'RestElement' ? null : keyOf(property.key, property.computed)
    if (local.type !== 'Identifier' || (property.type !== 'RestElement' && name === null)) return []
    return [{ module: loaded.module, name, local: local.name, ...about(property) }]
  })
  if (imports.length < target.properties.length) return false
  b.imports.push(...imports)
  return true
}

/** A `require('m')` or `import('m')` that binds no name. */
export function noteRequire(b: Build, node: t.CallExpression | t.OptionalCallExpression): void {
  const isLoading = node.callee.type === 'Import' || (node.callee.type === 'Identifier' && node.callee.name === 'require')
  const module = isLoading && node.arguments[0] ? literal(node.arguments[0]) : null
  if (module !== null) b.imports.push({ module, name: null, local: '', ...about(node) })
}

/** `export { a as b }`, `export { a } from 'm'`, `export * as n from 'm'` */
export function readExportList(b: Build, node: t.ExportNamedDeclaration): void {
  const module = node.source?.value ?? null
  for (const it of node.specifiers) {
    const { line } = placeOf(it)
    const name = nameOf(it.exported)
    const inner = it.type === 'ExportSpecifier' ? it.local.name : it.type === 'ExportNamespaceSpecifier' ? '*' : 'default'
    b.exports.push({ name, local: module === null ? inner : null, from: module === null ? null : { module, name: inner }, value: null, line })
  }
}

/** What `module.exports = value` and `exports.a = value` export. */
export function readCommonExport(b: Build, target: t.Node, source: t.Node, value: Expr): void {
  const name = b.scope.kind === 'module' ? exportedName(target) : null
  if (name === null) return
  const { line } = placeOf(target)
  const loaded = loadedBy(source)
  if (loaded) {
    const from = { module: loaded.module, name: loaded.name ?? '*' }
    b.exports.push({ name: name === 'default' && loaded.name === null ? '*' : name, local: null, from, value: null, line })
    return
  }
  b.exports.push(exportOf(name, value, line))
  if (name !== 'default' || value.type !== 'dict') return
  for (const entry of value.entries) if (entry.key !== null) b.exports.push(exportOf(entry.key, entry.value, entry.line))
}

export const exportOf = (name: string, value: Expr, line: number): Export =>
  value.type === 'name' ? { name, local: value.name, from: null, value: null, line } : { name, local: null, from: null, value, line }

/** `module.exports` → default; `exports.a` and `module.exports.a` → a */
function exportedName(target: t.Node): string | null {
  if (target.type !== 'MemberExpression' || target.computed) return null
  const name = keyOf(target.property, false)
  const { object } = target
  if (object.type === 'Identifier') return object.name === 'exports' ? name : object.name === 'module' && name === 'exports' ? 'default' : null
  return exportedName(object) === 'default' && object.type === 'MemberExpression' && object.object.type === 'Identifier' ? name : null
}

/** The module-level names that export lists, default exports and CommonJS assignments make public. */
export function exportedNames(body: readonly t.Statement[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const node of body) {
    if (node.type === 'ExportNamedDeclaration' && !node.source) {
      for (const it of node.specifiers) if (it.type === 'ExportSpecifier') names.add(it.local.name)
      if (node.declaration?.type === 'VariableDeclaration')
        for (const { id } of node.declaration.declarations) if (id.type === 'Identifier') names.add(id.name)
    } else if (node.type === 'ExportDefaultDeclaration' && node.declaration.type === 'Identifier') names.add(node.declaration.name)
    else if (node.type === 'ExpressionStatement' && node.expression.type === 'AssignmentExpression') {
      const name = exportedName(node.expression.left)
      const { right } = node.expression
      if (name !== null) names.add(name)
      if (name !== null && right.type === 'Identifier') names.add(right.name)
      if (name === 'default' && right.type === 'ObjectExpression')
        for (const it of right.properties) if (it.type === 'ObjectProperty' && it.value.type === 'Identifier') names.add(it.value.name)
    }
  }
  return names
}
