// Prompt text that the code reads from files: which files of the repository a load can mean.
import type { Call, Expr } from '../../languages/source-model.ts'
import type { Place } from '../../resolve/value.ts'
import type { Program } from '../program.ts'
import type { Piece, PromptRole } from './model.ts'
import { lastName } from './text.ts'

export interface Files {
  /** files of the repository whose path ends so; `*` stands for a part of one name */
  matching(tail: string, from: string): readonly string[]
  /** the texts of a file, none where it holds nothing for a model */
  pieces(path: string, role: PromptRole | null): readonly Piece[]
}

const loading =
  /^(open|read|read_text|readText|readFileSync|readFile|readTextFile|text|file|get_template|getTemplate|select_template|from_file|fromFile|from_template_file|from_path|load|safe_load|loads|load_prompt|loadPrompt|Prompty|load_template|loadTemplate|load_yaml|load_json|read_file|get_data|read_text_file|Path|joinpath|join|resolve|from_config|from_yaml|(?:load|read|get|fetch|render|build|create|use)\w*(?:prompt|template|instruction|message|persona|file|config)\w*)$/i

export const isLoad = (expr: Call): boolean => loading.test(lastName(expr.callee))

/** Files that the call reads, from the path in its arguments and in what it is called on. */
export function filesLoaded(expr: Call, place: Place, program: Program, files: Files): readonly string[] {
  const found = new Set<string>()
  const args = expr.args.filter((arg) => !arg.spread).slice(0, 4)
  const sources: Expr[] = args.filter((arg) => arg.value.type !== 'dict' && arg.value.type !== 'list').map((arg) => arg.value)
  if (/^(read|read_text|text|readText|load|json)$/.test(lastName(expr.callee)) && expr.callee.type === 'member') sources.push(expr.callee.object)
  if (/^(join|resolve|joinpath|Path)$/.test(lastName(expr.callee))) sources.splice(0, sources.length, expr)
  for (const source of sources)
    for (const tail of pathsOf(source, place, program)) for (const path of files.matching(tail, place.file.path)) found.add(path)
  return [...found].slice(0, 40)
}

const most = 12

/** the paths that an expression may stand for; `*` for what is not known */
function pathsOf(expr: Expr, place: Place, program: Program, depth = 0): string[] {
  if (depth > 8) return ['*']
  const inner = (it: Expr) => pathsOf(it, place, program, depth + 1)
  switch (expr.type) {
    case 'string':
      return [expr.value]
    case 'template':
      return joined(expr.parts.map(inner), '')
    case 'binary':
      if (expr.op === '+') return joined([inner(expr.left), inner(expr.right)], '')
      if (expr.op === '/') return joined([inner(expr.left), inner(expr.right)], '/')
      return [...inner(expr.left), ...inner(expr.right)]
    case 'conditional':
      return [...inner(expr.then), ...inner(expr.otherwise)]
    case 'call': {
      const name = lastName(expr.callee)
      const args = expr.args.map((arg) => inner(arg.value))
      const own = joined(args.slice(0, 5), '/')
      if (/^(joinpath|with_name|div)$/.test(name) && expr.callee.type === 'member') return joined([inner(expr.callee.object), own], '/')
      if (
        /^(open|Path|PurePath|join|resolve|str|files|URL|abspath|fileURLToPath|path|realpath|from_file|get_template|readFileSync|readFile|read_text|normalize|as_file)$/.test(
          name,
        )
      )
        return name === 'open' || name.startsWith('read') ? (args[0] ?? (expr.callee.type === 'member' ? inner(expr.callee.object) : ['*'])) : own
      return through(expr, place, program, depth)
    }
    case 'name':
    case 'member':
    case 'index':
      return through(expr, place, program, depth)
    default:
      return ['*']
  }
}

function through(expr: Expr, place: Place, program: Program, depth: number): string[] {
  const found = program.evaluate(expr, place).flatMap((value): string[] => {
    if (value.kind === 'literal') return typeof value.value === 'string' ? [value.value] : []
    if (value.kind === 'structure' && value.expr !== expr) return pathsOf(value.expr, value.place, program, depth + 1)
    if (value.kind === 'library' && value.call && value.call.expr !== expr) return pathsOf(value.call.expr, value.call.place, program, depth + 1)
    return []
  })
  return found.length ? [...new Set(found)].slice(0, most) : ['*']
}

function joined(parts: readonly (readonly string[])[], separator: string): string[] {
  let all = ['']
  for (const [i, options] of parts.entries())
    all = all.flatMap((head) => options.map((it) => (i === 0 ? it : `${head}${separator}${it}`))).slice(0, most)
  return all
}
