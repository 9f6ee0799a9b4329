// Texts long enough to instruct a model: strings of the files that can matter, and prompt files.
import { walkExpressions } from '../languages/walk.ts'
import type { Context } from './context.ts'

export interface Instruction {
  readonly path: string
  readonly line: number
  readonly text: string
}

const shortest = 40
const promptFile =
  /\.(prompty|prompt|jinja2?|j2|hbs|mustache|liquid|st)$|(^|\/)[\w-]*(prompts?|instructions?|system[_-]?message)[\w.-]*\.(txt|md|ya?ml|json|toml|xml)$|(^|\/)(prompts?|templates|instructions|skills)\/[^/]+(\/[^/]+)?\.(txt|md|ya?ml|json|toml|xml)$/i
const codingAssistants = /(^|\/)(\.github|\.cursor|\.claude|AGENTS\.md|CLAUDE\.md)/

export function detect(context: Context): readonly Instruction[] {
  const found: Instruction[] = []
  const paths = context.fact('paths')
  const program = context.fact('program')
  for (const path of program.relevant) {
    const source = paths.classOf(path) === 'application' ? program.file(path) : null
    if (!source) continue
    walkExpressions(source, (expr) => {
      if (expr.type === 'string' && expr.value.length >= shortest) found.push({ path, line: expr.line, text: expr.value })
      else if (expr.type === 'template') {
        const text = expr.parts.map((part) => (part.type === 'string' ? part.value : '…')).join('')
        if (text.length >= shortest) found.push({ path, line: expr.line, text })
      }
    })
  }
  for (const { path, kind, size } of context.snapshot.files) {
    const part = paths.classOf(path)
    if (
      kind === 'symlink' ||
      size > 200_000 ||
      !promptFile.test(path) ||
      codingAssistants.test(path) ||
      (part !== 'application' && part !== 'docs') ||
      /(^|\/)(readme|docs?)(\/|\.)/i.test(path)
    )
      continue
    const text = context.text(path)
    if (text !== null)
      for (const [index, line] of text.split('\n').entries())
        if (line.length >= 15 && line.length < 4000) found.push({ path, line: index + 1, text: line })
  }
  return found
}
