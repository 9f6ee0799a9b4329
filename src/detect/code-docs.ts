// Which public functions, classes and methods carry a doc comment, in the files that hold model calls.
import type { Scope, SourceFile } from '../languages/source-model.ts'
import { scopesWithin } from '../languages/walk.ts'
import type { Context } from './context.ts'

export interface PublicCode {
  readonly name: string
  readonly path: string
  readonly line: number
  readonly kind: 'function' | 'class' | 'method'
  readonly documented: boolean
}

/** The public code of every application file with a call or construction of the inventory, in order of path and line. */
export function detect(context: Context): readonly PublicCode[] {
  const program = context.fact('program')
  const paths = new Set(context.fact('calls').application.map((call) => call.path))
  return [...paths].sort().flatMap((path) => {
    const file = program.file(path)
    return file ? publicCode(file) : []
  })
}

function publicCode(file: SourceFile): PublicCode[] {
  const isPublic = (scope: Scope) => scope.isPublic || (isScript(file) && !/^[_#]/.test(scope.name))
  return scopesWithin(file).flatMap((scope): PublicCode[] => {
    const { name, parent, line } = scope
    if (!name || name === 'constructor' || parent === null) return []
    const isMethod = parent.kind === 'class'
    if (
      isMethod
        ? !scope.isPublic || !parent.name || parent.parent?.kind !== 'module' || !isPublic(parent)
        : parent.kind !== 'module' || !isPublic(scope)
    )
      return []
    const kind = isMethod ? 'method' : scope.kind === 'class' ? 'class' : 'function'
    return [{ name: isMethod ? `${parent.name}.${name}` : name, path: file.path, line, kind, documented: (scope.doc ?? '').trim() !== '' }]
  })
}

/** a script of JavaScript exports nothing; its own functions are what a reader meets */
const isScript = (file: SourceFile): boolean => (file.language === 'javascript' || file.language === 'typescript') && file.exports.length === 0
