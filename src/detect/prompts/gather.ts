// Pieces of text to prompts: what has one name is one prompt.
import { createHash } from 'node:crypto'
import type { Scope } from '../../languages/source-model.ts'
import type { ModelCall } from '../calls.ts'
import { sentencesOf } from '../documents/sentences.ts'
import type { Piece, Prompt, PromptKind, Sentence, Standing } from './model.ts'
import { isPromptModule, ownerOf } from './owner.ts'
import type { Fetched } from './registries.ts'
import type { Sent } from './sites.ts'
import { readsLikePrompt, saysSomething, wordsIn } from './wording.ts'

interface Group {
  readonly path: string
  readonly name: string
  readonly kind: PromptKind
  readonly standing: Standing
  readonly line: number
  readonly pieces: Piece[]
  readonly calls: Set<ModelCall>
  readonly registry: Prompt['registry']
  readonly takes: readonly string[]
}

const templateFile = /\.(prompty|prompt|poml|baml|jinja2?|j2|hbs|handlebars|mustache|liquid|st|tmpl)$/i

export function gatherPrompts(
  sent: readonly Sent[],
  fetched: readonly Fetched[],
  callers: ReadonlyMap<string, readonly number[]>,
  isTextModule: (path: string, written: number) => boolean,
  textOf: (path: string) => string | null,
): readonly Prompt[] {
  const groups = new Map<string, Group>()
  const join = (key: string, make: () => Omit<Group, 'pieces' | 'calls'>, piece: Piece, call: ModelCall | null) => {
    const known = groups.get(key)
    const group = known ?? { ...make(), pieces: [], calls: new Set<ModelCall>() }
    if (!known) groups.set(key, group)
    if (!group.pieces.some((it) => it.line === piece.line && it.text === piece.text)) group.pieces.push(piece)
    if (call) group.calls.add(call)
  }
  const isCaller = (path: string) => (scope: Scope) => (callers.get(path) ?? []).some((line) => scope.line <= line && line <= scope.endLine)
  for (const { piece, call } of sent) {
    if (!(piece.far ? readsLikePrompt(piece.text) : saysSomething(piece.text))) continue
    const { path, code } = piece
    if (!code || !/\.(py|ipynb|[cm]?[jt]sx?|java|kt|cs|go)$/.test(path)) {
      const isSetting = /(^|\/)[^/]*\.?env[^/]*$|compose[^/]*\.ya?ml$/i.test(path)
      join(
        path,
        () => ({
          path,
          line: piece.line,
          name: fileName(path),
          takes: [],
          registry: null,
          kind: templateFile.test(path) ? 'template' : 'file',
          standing: isSetting ? 'setting' : 'file',
        }),
        piece,
        call,
      )
      continue
    }
    const owner = ownerOf(code, piece.line, isCaller(path))
    // `prompt_template_demo.py` that asks the model itself is no module of its own
    const inModule = isPromptModule(path) && !(callers.get(path)?.length && owner.kind === 'inline')
    const kind = owner.kind === 'constant' && inModule ? 'module-constant' : owner.kind
    const standing = inModule ? 'module' : owner.kind === 'inline' ? 'inline' : 'named'
    const key = `${path}#${owner.name}${owner.kind === 'inline' ? `#${owner.line}` : ''}`
    join(key, () => ({ path, line: owner.line, name: owner.name, kind, standing, takes: owner.params, registry: null }), piece, call)
  }
  for (const { piece, name, versioned, tool } of fetched)
    join(
      `${piece.path}#${name}#${piece.line}`,
      () => ({ path: piece.path, line: piece.line, name, kind: 'registry', standing: 'file', takes: [], registry: { versioned, tool } }),
      piece,
      null,
    )
  const written = new Map<string, number>()
  for (const { path, pieces } of groups.values())
    for (const piece of pieces) if (piece.code) written.set(path, (written.get(path) ?? 0) + piece.text.length)
  // what the model is made to have said, alone, tells it nothing
  const told = [...groups.values()].filter(({ pieces }) => pieces.some((piece) => piece.role !== 'assistant'))
  const placed = told.map(
    (group): Group =>
      group.standing === 'named' && isTextModule(group.path, written.get(group.path) ?? 0)
        ? { ...group, standing: 'module', kind: group.kind === 'constant' ? 'module-constant' : group.kind }
        : group,
  )
  return identified(
    placed.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line)),
    textOf,
  )
}

/** ids that stay when lines move */
function identified(groups: readonly Group[], textOf: (path: string) => string | null): Prompt[] {
  const seen = new Map<string, number>()
  return groups.map((group) => {
    const base = `${group.path}#${group.name}`
    const ordinal = seen.get(base) ?? 0
    seen.set(base, ordinal + 1)
    return toPrompt(group, ordinal ? `${base}#${ordinal}` : base, () => (textOf(group.path) ?? '').split('\n'))
  })
}

function toPrompt({ pieces, calls, registry, ...group }: Group, id: string, source: () => readonly string[]): Prompt {
  const sorted = [...pieces].sort((a, b) => a.line - b.line)
  const roles = [...new Set(sorted.flatMap((piece) => piece.role ?? []))].sort()
  const fills = sorted.map((piece) => piece.filled)
  return {
    ...group,
    id,
    hash: createHash('sha256')
      .update(sorted.map((piece) => piece.text).join('\0'))
      .digest('hex'),
    variables: [...new Set(sorted.flatMap((piece) => piece.variables))].sort(),
    roles,
    calls: [...calls],
    filled: (['engine', 'format', 'interpolation', 'concatenation'] as const).find((it) => fills.includes(it)) ?? 'none',
    delimited: sorted.some(isDelimited),
    registry,
    text: registry ? '' : sorted.map((piece) => piece.text).join('\n'),
    substantial: registry !== null || sorted.some((piece) => wordsIn(piece.text) >= (piece.variables.length > 1 ? 5 : 8)),
    answers: calls.size ? [...calls].some((call) => call.purpose === 'answer') : !setAside.test(group.path),
    sentences: registry ? [] : sorted.flatMap((piece) => sentencesIn(piece, source)),
  }
}

/** a slot stands between tags, fences or quotes, under a heading, or after a label */
const isDelimited = ({ text }: Piece): boolean =>
  /<\/?[a-z][\w -]{1,30}>|```|"""|'''|---|###|(?:^|[\n.,;]\s*)(?:#+ |\*\*|[-*] )?[\p{L}][\p{L} _'-]{0,40}(?:\*\*)?[:：](?:\*\*)?\s*[`"'[<]{0,3}(?:\{|\$\{|%\(|<<)|(?:^|\n)#+ [^\n]{1,80}\n+(?:\{|\$\{|%\()/u.test(
    text,
  )

function sentencesIn({ text, line, endLine }: Piece, source: () => readonly string[]): Sentence[] {
  const lines = text.split('\n')
  const span = endLine - line
  // one line of code may hold many lines of text (`\n`), and many lines one text: then the words are looked for
  const written = lines.length - 1 === span ? [] : source()
  let reached = line
  const at = (i: number, raw: string): number => {
    const guess = lines.length - 1 <= span ? line + i : Math.min(line + i, endLine)
    const words = written.length === 0 ? '' : /[\p{L}\d][^"'`\\{}$]{5,40}/u.exec(raw)?.[0].trimEnd()
    if (!words) return guess
    for (let it = reached; it <= Math.min(endLine, reached + 200); it++)
      if (written[it - 1]?.slice(0, 4000).includes(words)) {
        reached = it
        return it
      }
    return guess
  }
  const sentences: Sentence[] = []
  let block: { text: string; line: number }[] = []
  const close = () => {
    for (const it of sentencesOf(block)) sentences.push(it)
    block = []
  }
  for (const [i, raw] of lines.slice(0, 2000).entries()) {
    const startsAnew = /^\s*(?:$|[-*•#>]|\d+[.)]|<\/?\w)/.test(raw)
    if (startsAnew) close()
    if (raw.trim())
      block.push({
        text: raw
          .slice(0, 2000)
          .replace(/^\s*(?:[-*•#>]+|\d+[.)])\s*/, '')
          .replace(/\*\*/g, ''),
        line: at(i, raw),
      })
  }
  close()
  return sentences.slice(0, 600)
}

/** where prompts of evaluations and of the making of data lie */
const setAside =
  /(^|[/_.-])(evals?|evaluat\w*|benchmarks?|judges?|metrics?|scor(?:e|ers?|ing)|datasets?|synthetic\w*|generat(?:e|ion|or)?_?(?:data|dataset|qa|questions)|finetun\w*|train(?:ing)?)([/_.-]|$)/i

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
