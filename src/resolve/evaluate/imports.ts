// What a file imports and what it gives to others.
import type { Expr, SourceFile } from '../../languages/source-model.ts'
import { bindingsOf } from '../bindings.ts'
import { isDocument } from '../loaded.ts'
import { isPackaged } from '../packages.ts'
import { type Place, symbol, type Value } from '../value.ts'
import type { Seen } from '../visible.ts'
import type { Core } from './core.ts'

export interface Imports {
  asValues(all: readonly Seen[]): readonly Value[]
  fromImports(name: string, file: SourceFile): readonly Value[]
  imported(file: SourceFile, module: string, name: string | null, local: string): readonly Value[]
  exported(file: SourceFile, name: string): readonly Value[]
}

const importAt: Expr = { type: 'null', line: 1, endLine: 1 }

export function createImports(core: Core): Imports {
  const fromPackages = (name: string, file: SourceFile): readonly Value[] => asValues(core.world.seen(name, file))

  const asValues = (all: readonly Seen[]): readonly Value[] =>
    all.flatMap((seen): readonly Value[] => {
      if (seen.kind === 'symbol') return [symbol(seen.path)]
      const target = core.world.file(seen.path)
      if (!target) return []
      if (seen.kind === 'package') return [{ kind: 'module', file: target }]
      const values = declared(target, seen.name)
      const { member } = seen
      if (member === null) return values
      const at: Expr = { type: 'name', name: member, line: 1, endLine: 1 }
      return values.flatMap((value) => core.memberOf(value, member, { expr: at, place: { file: target, scope: target.root, frame: null } }))
    })

  /** what stands at the top of a file under a name */
  const declared = (file: SourceFile, name: string): readonly Value[] =>
    core.oneOfParts(bindingsOf(file.root).get(name) ?? []).flatMap((binding) => core.bound(binding, { file, scope: file.root, frame: null }))

  const fromImports = (name: string, file: SourceFile): readonly Value[] => {
    if (isPackaged(file)) return fromPackages(name, file)
    const values: Value[] = []
    for (const it of file.imports) {
      if (it.local === name && name) values.push(...imported(file, it.module, it.name, it.local))
      else if (it.name === '*' && file.language === 'python') {
        const target = core.world.moduleFile(file, it.module)
        if (target && target !== file) values.push(...exported(target, name))
      }
    }
    return values
  }

  const imported = (file: SourceFile, module: string, name: string | null, local: string): readonly Value[] => {
    const python = file.language === 'python'
    // `import a.b` binds `a`
    const whole = name === null && python && module.includes('.') && local === module.split('.')[0] ? local : module
    const target = core.world.moduleFile(file, whole)
    const document = target || python || !isDocument(module) ? null : core.world.document(file, module)
    if (document)
      return name === null || name === 'default' || name === '*'
        ? [document]
        : core.memberOf(document, name, { expr: importAt, place: { file, scope: file.root, frame: null } })
    if (name === null || name === '*') return target ? [{ kind: 'module', file: target }] : [symbol(python ? whole : `${module}#`)]
    if (target) {
      const values = exported(target, name)
      if (values.length) return values
    }
    if (python) {
      const submodule = core.world.moduleFile(file, module.endsWith('.') ? `${module}${name}` : `${module}.${name}`)
      if (submodule) return [{ kind: 'module', file: submodule }]
    }
    if (target) return []
    const separator = python ? '.' : '#'
    return [symbol(`${module}${separator}${name}`)]
  }

  const exporting = new Set<string>()

  const exported = (file: SourceFile, name: string): readonly Value[] => {
    const key = `${file.path}\0${name}`
    if (exporting.has(key)) {
      core.cut()
      return []
    }
    exporting.add(key)
    try {
      const root: Place = { file, scope: file.root, frame: null }
      if (isPackaged(file)) {
        const own = declared(file, name)
        return own.length ? own : core.world.declaring(file, name).flatMap((it) => declared(it, name))
      }
      if (file.language === 'python' || !file.exports.length) return core.lookup(name, root, Number.MAX_SAFE_INTEGER)
      const values: Value[] = []
      for (const it of file.exports) {
        if (it.name === '*' && it.from) {
          const target = core.world.moduleFile(file, it.from.module)
          if (target) values.push(...exported(target, name))
          else if (!values.length) continue
        } else if (it.name === name) {
          if (it.from) {
            const target = core.world.moduleFile(file, it.from.module)
            values.push(
              ...(target
                ? it.from.name === '*'
                  ? [{ kind: 'module' as const, file: target }]
                  : exported(target, it.from.name)
                : [symbol(`${it.from.module}#${it.from.name}`)]),
            )
          } else if (it.local) values.push(...core.lookup(it.local, root, Number.MAX_SAFE_INTEGER))
          else if (it.value) values.push(...core.evaluate(it.value, root))
        }
      }
      return values
    } finally {
      exporting.delete(key)
    }
  }

  return { asValues, fromImports, imported, exported }
}
