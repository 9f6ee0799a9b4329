// Files that hold prompts: by their format, by where they lie, or because the code loads them.
import { readYaml, type Yaml } from '../ci/yaml.ts'
import type { Context } from '../context.ts'
import type { Files } from './loads.ts'
import type { Piece, PromptRole } from './model.ts'
import { slotsIn } from './text.ts'
import { isSaidToModel, readsLikePrompt, saysSomething } from './wording.ts'

const longest = 200_000

/** what tells coding assistants how to work on the repository is no prompt of its application */
const codingAssistant =
  /(^|\/)\.(github|cursor|claude|windsurf|clinerules|roo|kiro|gemini|codex|agents?|vscode|continue|idea|junie|opencode|factory|aider)[^/]*(\/|$)|(^|\/)(AGENTS?|CLAUDE|GEMINI|COPILOT|CONVENTIONS|SKILL)(\.local)?\.md$|(^|\/)\.(cursorrules|windsurfrules|clinerules|goosehints)|copilot-instructions|(^|\/)(README|CONTRIBUTING|CHANGELOG|LICENSE|SECURITY|CODE_OF_CONDUCT)[^/]*$/i
const promptFormat = /\.(prompty|prompt|poml|baml|promptflow)$|(^|\/)prompts?\/[^\n]*\.(hbs|handlebars|mustache|liquid|st|tmpl)$/i
const textFormat = /\.(txt|md|mdx|jinja2?|j2|xml|hbs|handlebars|mustache|liquid|st|tmpl|tpl|text|prompt|prompty|poml|html)$/i
const dataFormat = /\.(ya?ml|json|jsonc|toml)$/i
const promptFolder = /(^|\/)(prompts?|prompt[_-]?(templates?|library|files|store)|system[_-]?prompts?|instructions?|templates?|personas?)\//i
const promptName = /(^|\/)[^/]*(prompt|instruction|system[_-]?message|persona|(agents|tasks)\.ya?ml$)[^/]*$/i
const templateFormat = /\.(jinja2?|j2|mustache|hbs|handlebars|liquid|st)$/i
const notPrompts =
  /(^|\/)(docs?|notes?|plans?|examples?[\w-]*|samples?[\w-]*|[\w-]*results|data|datasets?|evals?|outputs?|logs?|locales?|i18n|translations?|migrations?|k8s|helm|charts?|ansible|terraform|infra)\/|(^|\/)(package|tsconfig|composer|manifest|pyproject)[^/]*\.\w+$/i

export interface PromptFiles extends Files {
  /** files that hold prompts wherever code reads them */
  readonly standing: readonly string[]
}

export function readPromptFiles(context: Context): PromptFiles {
  const paths = context.fact('paths')
  const allowed = (path: string): boolean => {
    if (codingAssistant.test(path)) return false
    const part = paths.classOf(path)
    return part === 'application' || (part === 'docs' && !/(^|\/)docs?\//i.test(path) && !/^(README|CHANGELOG)/i.test(path))
  }
  const candidates = context.snapshot.files
    .filter(
      ({ path, kind, size }) =>
        kind !== 'submodule' && kind !== 'symlink' && size <= longest && (textFormat.test(path) || dataFormat.test(path) || promptFormat.test(path)),
    )
    .map(({ path }) => path)
    .filter(allowed)
  const standing = candidates.filter((path) => {
    const looks =
      promptFormat.test(path) ||
      ((promptName.test(path) || promptFolder.test(path)) && !notPrompts.test(path)) ||
      templateFormat.test(path) ||
      (dataFormat.test(path) && !notPrompts.test(path))
    const text = looks ? context.text(path) : null
    if (text === null) return false
    if (promptFormat.test(path)) return text.trim() !== '' && (!path.endsWith('.baml') || /prompt\s+#+"/.test(text))
    if (dataFormat.test(path)) return leavesOf(path, text, promptFolder.test(path) || promptName.test(path)).length > 0
    if (
      path.endsWith('.html') ||
      (/\.(md|mdx)$/.test(path) && !promptName.test(path) && !/(^|\/)[^/]*(prompts?|instructions?|personas?)\//i.test(path))
    )
      return false
    return isSaidToModel(text) || readsLikePrompt(text)
  })
  const pieces = (path: string, role: PromptRole | null): Piece[] => {
    const text = context.text(path)
    if (text === null || text.length > longest || !allowed(path)) return []
    const piece = (line: number, said: string): Piece => {
      const variables = slotsIn(said)
      return {
        path,
        line,
        endLine: line + said.split('\n').length - 1,
        text: said,
        variables,
        role,
        filled: variables.length ? 'engine' : 'none',
        code: null,
        far: false,
      }
    }
    if (dataFormat.test(path)) return leavesOf(path, text, promptFolder.test(path) || promptName.test(path)).map((it) => piece(it.line, it.text))
    const named = promptFormat.test(path) || promptName.test(path) || promptFolder.test(path)
    return (named ? saysSomething(text) : readsLikePrompt(text) && text.length < 40_000) ? [piece(1, text)] : []
  }
  const matching = (tail: string, from: string): string[] => {
    const clean = tail
      .replace(/\\/g, '/')
      .replace(/^file:\/+/, '')
      .replace(/\/{2,}/g, '/')
      .split('/')
      .filter((it) => it !== '.' && it !== '..' && it !== '')
    while (clean[0] === '*') clean.shift()
    const [last = ''] = clean.slice(-1)
    if (!clean.length || (last.replace(/[*]|\.\w+$/g, '').length < 3 && clean.length < 2)) return []
    const source = clean.map((it) => it.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '[^/]*')).join('/')
    if (source.length > 300) return []
    const pattern = new RegExp(
      `(^|/)${source}${/\.\w+$/.test(last) || last.endsWith('*') ? '' : '(\\.(txt|md|jinja2?|j2|prompty?|ya?ml|json|hbs|xml))?'}$`,
    )
    const near = from.split('/').slice(0, -1)
    const shared = (path: string) => path.split('/').filter((it, i) => it === near[i]).length
    return candidates
      .filter((path) => pattern.test(path))
      .sort((a, b) => shared(b) - shared(a))
      .slice(0, 20)
  }
  return { standing, pieces, matching }
}

interface Leaf {
  readonly line: number
  readonly text: string
}

/** keys of files that are there for prompts */
const anyKey = /^(content|text|description|goal|role|expected_output|template|user|assistant|value)$/i
const promptKey =
  /^(system|backstory|prompt|prompts|instructions?|template|persona|preamble|\w*([_-]?prompt|template|instructions?|system_?message)(_\w+|s)?)$/i

/** strings of a data file that are said to a model; many conversations are a data set, not prompts */
function leavesOf(path: string, text: string, isPromptFile: boolean): Leaf[] {
  if (!isPromptFile && !/prompt|instructions?|system_?message|"?role"?\s*:\s*"?system|backstory|persona/i.test(text)) return []
  if ((text.match(/"?role"?\s*:\s*"?(system|user)/g)?.length ?? 0) > 12) return []
  const leaves: Leaf[] = []
  if (/\.toml$/i.test(path)) {
    for (const match of text.matchAll(
      /^\s*["']?([\w.-]+)["']?\s*=\s*(?:"""([\s\S]{20,20000}?)"""|'''([\s\S]{20,20000}?)'''|"([^"\n]{20,2000})")/gm,
    )) {
      const said = match[2] ?? match[3] ?? match[4] ?? ''
      if (promptKey.test(match[1] ?? '') && readsLikePrompt(said)) leaves.push({ line: text.slice(0, match.index).split('\n').length, text: said })
    }
    return leaves
  }
  const walk = (node: Yaml, name: string): void => {
    if (node.kind === 'map') for (const { key, value } of node.entries) walk(value, key)
    else if (node.kind === 'list') for (const item of node.items) walk(item, name)
    else if (node.text !== null && node.text.length >= 20) {
      const isNamed = (promptKey.test(name) || (isPromptFile && anyKey.test(name))) && readsLikePrompt(node.text)
      if (isNamed || (isPromptFile && (isSaidToModel(node.text) || readsLikePrompt(node.text)))) leaves.push({ line: node.line, text: node.text })
    }
  }
  walk(readYaml(text), '')
  return leaves
}

const settingsFile = /(^|\/)\.?env(\.[\w-]+)*\.?(example|sample|template|dist|default)?$|(^|\/)[\w-]*\.env\.\w+$/i

/** prompts in the example of a settings file that is not tracked itself */
export function settingPieces(context: Context): Piece[] {
  return context.snapshot.files.flatMap(({ path, size }): Piece[] => {
    if (!settingsFile.test(path) || size > longest) return []
    return (context.text(path) ?? '').split('\n').flatMap((raw, i): Piece[] => {
      const [, key = '', value = ''] = /^\s*(?:export\s+)?([\w.]+)\s*=\s*["']?(.{12,4000}?)["']?\s*$/.exec(raw) ?? []
      const named = /prompt|instruct|persona|system_?message/i.test(key) && /you are|\byour\b|answer|respond/i.test(value)
      if (!named && !isSaidToModel(value)) return []
      const variables = slotsIn(value)
      return [
        {
          path,
          line: i + 1,
          endLine: i + 1,
          text: value,
          variables,
          role: 'system',
          filled: variables.length ? 'format' : 'none',
          code: null,
          far: false,
        },
      ]
    })
  })
}
