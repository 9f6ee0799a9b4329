// What a container of Java or Kotlin is told to give: methods marked `@Bean` or `@Produces`, by the type that they return.
import type { Expr, Scope, SourceFile } from '../../languages/source-model.ts'
import { scopesWithin } from '../../languages/walk.ts'

export interface Bean {
  readonly scope: Scope
  readonly file: SourceFile
}

/** Looks the methods up when a type is first asked for. */
export function beansOf(paths: readonly string[], file: (path: string) => SourceFile | null): (type: string) => readonly Bean[] {
  let known: Map<string, Bean[]> | undefined
  return (type) => {
    known ??= gathered(paths.filter((path) => /\.(java|kts?)$/.test(path)).flatMap((path) => file(path) ?? []))
    return known.get(type) ?? []
  }
}

function gathered(files: readonly SourceFile[]): Map<string, Bean[]> {
  const found = new Map<string, Bean[]>()
  for (const file of files)
    for (const scope of scopesWithin(file)) {
      const type = scope.kind === 'function' && scope.decorators.some(isBean) ? lastOf(scope.returns) : ''
      if (type) found.set(type, [...(found.get(type) ?? []), { scope, file }])
    }
  return found
}

const isBean = (decorator: Expr): boolean => /^(Bean|Produces)$/.test(lastOf(decorator.type === 'call' ? decorator.callee : decorator))

const lastOf = (expr: Expr | null): string =>
  expr?.type === 'name' || expr?.type === 'member' ? expr.name : expr?.type === 'index' ? lastOf(expr.object) : ''
