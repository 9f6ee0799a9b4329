// Source models as short text, for tests that compare shapes.
import type { Entry, Expr, Param, Scope, Statement } from '../../src/languages/source-model.ts'

const list = (expressions: readonly Expr[]): string => expressions.map(show).join(', ')

const showEntry = (entry: Entry): string => {
  if (entry.spread) return `...${show(entry.value)}`
  return `${entry.key ?? (entry.computed ? `[${show(entry.computed)}]` : '?')}: ${show(entry.value)}${entry.fallback ? ` = ${show(entry.fallback)}` : ''}`
}

const showParam = (param: Param): string => {
  const fields = param.fields.map((it) => `${it.property} as ${it.local}${it.fallback ? ` = ${show(it.fallback)}` : ''}`)
  const annotation = param.annotation ? `: ${show(param.annotation)}` : ''
  return `${param.rest ? '...' : ''}${param.name}${fields.length > 0 ? `{${fields.join(', ')}}` : ''}${annotation}${param.fallback ? ` = ${show(param.fallback)}` : ''}`
}

/** An expression in one notation for all languages. */
export function show(expr: Expr): string {
  switch (expr.type) {
    case 'name':
      return expr.name
    case 'member':
      return `${show(expr.object)}.${expr.name}`
    case 'call': {
      const args = expr.args.map((arg) => `${arg.spread ? '...' : ''}${arg.name === null ? '' : `${arg.name}=`}${show(arg.value)}`)
      return `${expr.isNew ? 'new ' : ''}${show(expr.callee)}(${args.join(', ')})`
    }
    case 'string':
      return JSON.stringify(expr.value)
    case 'template':
      return `${expr.tag ? show(expr.tag) : ''}\`${expr.parts.map((part) => (part.type === 'string' ? part.value : `{${show(part)}}`)).join('')}\``
    case 'number':
    case 'boolean':
      return String(expr.value)
    case 'null':
      return 'null'
    case 'list':
      return `[${list(expr.items)}${expr.clauses ? ` for ${list(expr.clauses)}` : ''}]`
    case 'dict':
      return `{${expr.entries.map(showEntry).join(', ')}${expr.clauses ? ` for ${list(expr.clauses)}` : ''}}`
    case 'binary':
      return `(${show(expr.left)} ${expr.op} ${show(expr.right)})`
    case 'index':
      return `${show(expr.object)}[${show(expr.index)}]`
    case 'conditional':
      return `(${show(expr.test)} ? ${show(expr.then)} : ${show(expr.otherwise)})`
    case 'function':
      return `fn ${showScope(expr.scope)}`
    case 'element':
      return `<${show(expr.name)} ${expr.entries.map(showEntry).join(' ')}>${list(expr.children)}</>`
    case 'assignment':
      return `(${show(expr.target)} ${expr.kind === 'loop' ? 'in' : ':='} ${show(expr.value)})`
    case 'other':
      return `other(${list(expr.children)})`
  }
}

const showScope = (scope: Scope): string => {
  const bases = scope.bases.length > 0 ? ` < ${list(scope.bases)}` : ''
  const head = scope.kind === 'class' ? `class ${scope.name}${bases}` : `${scope.name}(${scope.params.map(showParam).join(', ')})`
  const returns = scope.returns ? ` -> ${show(scope.returns)}` : ''
  return `${scope.isAsync ? 'async ' : ''}${head}${returns} { ${scope.body.map(showStatement).join('; ')} }`
}

/** A statement in one notation for all languages. */
export function showStatement(statement: Statement): string {
  switch (statement.type) {
    case 'assign': {
      const kind = statement.kind === 'plain' ? '' : `${statement.kind} `
      const annotation = statement.annotation ? `: ${show(statement.annotation)}` : ''
      return `${kind}${statement.targets.map(show).join(' = ')}${annotation}${statement.value ? ` = ${show(statement.value)}` : ''}`
    }
    case 'expression':
      return show(statement.value)
    case 'return':
      return `${statement.kind}${statement.value ? ` ${show(statement.value)}` : ''}`
    case 'definition':
      return `${statement.scope.decorators.map((it) => `@${show(it)} `).join('')}def ${showScope(statement.scope)}`
    case 'block':
      return `${statement.kind}(${list(statement.heads)}) { ${statement.body.map(showStatement).join('; ')} }`
  }
}

export const showBody = (scope: Scope): string[] => scope.body.map(showStatement)
