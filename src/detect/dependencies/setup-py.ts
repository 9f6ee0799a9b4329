// setup.py, read without running it: the lists given to setup(), written there or in a module-level name.
import type { Expr, SourceFile, Statement } from '../../languages/source-model.ts'
import { type Dependency, type Group, isDevelopment } from './model.ts'
import { parseRequirement } from './requirement.ts'

/** The requirements of a setup.py, or null where it calls no setup(). */
export function readSetupPy(source: SourceFile): Dependency[] | null {
  const names = new Map<string, Expr>()
  let call: Extract<Expr, { type: 'call' }> | null = null
  const visit = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      if (statement.type === 'assign' && statement.value) {
        for (const target of statement.targets) if (target.type === 'name') names.set(target.name, statement.value)
      }
      if (statement.type === 'expression' && statement.value.type === 'call' && calleeName(statement.value.callee) === 'setup') call = statement.value
      if (statement.type === 'block') visit(statement.body)
    }
  }
  visit(source.root.body)
  const setup = call as Extract<Expr, { type: 'call' }> | null
  if (!setup) return null
  const argument = (name: string) => setup.args.find((it) => it.name === name)?.value
  const follow = (value: Expr | undefined): Expr | undefined => (value?.type === 'name' ? names.get(value.name) : value)
  const requirements = (value: Expr | undefined, group: Group): Dependency[] => {
    const list = follow(value)
    return list?.type === 'list' ? list.items.flatMap((item) => entry(source.path, item, group)) : []
  }
  const extras = follow(argument('extras_require'))
  return [
    ...requirements(argument('install_requires'), 'run'),
    ...requirements(argument('tests_require'), 'dev'),
    ...(extras?.type === 'dict'
      ? extras.entries.flatMap((it) => requirements(it.value, it.key !== null && isDevelopment(it.key) ? 'dev' : 'optional'))
      : []),
  ]
}

const calleeName = (callee: Expr): string => (callee.type === 'name' || callee.type === 'member' ? callee.name : '')

function entry(path: string, item: Expr, group: Group): Dependency[] {
  const requirement = item.type === 'string' ? parseRequirement(item.value) : null
  return requirement ? [{ ...requirement, registry: 'pypi', group, path, line: item.line }] : []
}
