// Data sets that are not in the repository: fetched by name, with or without a version.
import type { Context } from '../context.ts'
import type { Program, RuledCall } from '../program.ts'
import type { EvaluationData } from './model.ts'

const local = /^(json|csv|parquet|text|pandas|arrow|imagefolder)$/

/** Data sets that evaluation code names, and those of evaluation platforms that any code keeps. */
export function namedData(context: Context, files: ReadonlySet<string>): EvaluationData[] {
  const program = context.fact('program')
  const paths = context.fact('paths')
  return program.relevant.flatMap((path) =>
    ['docs', 'vendored'].includes(paths.classOf(path))
      ? []
      : program.ruled(path).flatMap((site): EvaluationData[] => {
          const { role } = site.rule.symbol
          if (role === 'eval-dataset') return [unversioned(site, `data set of ${site.rule.signature.title}`, isFixed(site, program))]
          if (role === 'dataset' && files.has(path) && isPublic(site, program))
            return [unversioned(site, `data set by ${site.rule.signature.title}`, isFixed(site, program))]
          const given = role === 'eval' ? program.argument(site, site.rule.symbol.args?.['dataset'] ?? '') : null
          const name = given && program.evaluate(given.expr, given.place).find((it) => it.kind === 'literal')
          return name ? [unversioned(site, 'data set by name', false)] : []
        }),
  )
}

const unversioned = ({ place, expr }: RuledCall, detail: string, versioned: boolean): EvaluationData => ({
  path: place.file.path,
  line: expr.line,
  detail: versioned ? `${detail}, by version` : `${detail}, without a version`,
  versioned,
  cases: null,
})

export function isPublic(site: RuledCall, program: Program): boolean {
  const given = program.argument(site, site.rule.symbol.args?.['name'] ?? 'arg0')
  const names = given ? program.evaluate(given.expr, given.place) : []
  return !names.some((value) => value.kind === 'literal' && local.test(String(value.value)))
}

/** a revision, tag or time is given as a literal or is a parameter with one */
export function isFixed(site: RuledCall, program: Program): boolean {
  const spec = site.rule.symbol.args?.['revision'] ?? site.rule.symbol.args?.['version'] ?? 'revision|version|as_of'
  const given = program.argument(site, spec)
  return (
    given !== null &&
    program
      .evaluate(given.expr, given.place)
      .some((value) => value.kind === 'literal' && value.value !== null && !/^(main|master|latest|)$/.test(String(value.value)))
  )
}
