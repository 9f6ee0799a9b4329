// Where prose names a model that the application uses, and whether it says why.
import { loadTopics } from '../catalogue/topics.ts'
import type { Context, Evidence } from './context.ts'
import type { Document, Section, Sentence } from './documents.ts'

export interface ModelMention extends Evidence {
  /** the model as the application writes it */
  readonly model: string
  readonly reasoned: boolean
}

export type ModelMentionsFact = readonly ModelMention[]

/** families of models as prose and configuration write them; the first group tells one from another */
const families =
  /(?<![\p{L}\d./])(?:gpt[- ]?(?:2|3\.5|35|4\.5|4\.1|4o|4|5(?:\.\d)?)(?:[- ]?(?:turbo|mini|nano|medium|large|xl|instruct|preview|vision|codex|pro))*|chatgpt|o[134](?:-(?:mini|pro|preview))?(?=[ ,.)]|$)|claude[- ](?:\d(?:[.-]\d)?[- ])?(?:opus|sonnet|haiku|instant)(?:[- ]\d(?:[.-]\d)?(?!\d))?|claude[- ]\d(?:\.\d)?|gemini[- ](?:\d(?:\.\d)?[- ])?(?:pro|flash|ultra|nano)(?:-lite)?|gemini[- ]\d(?:\.\d)?|[a-z]{0,8}-?llama[- ]?\d(?:\.\d)?(?:[:-]?\d{1,3}b)?|tinyllama|codellama|mi[sx]tral[- ](?:7b|8x7b|8x22b|small|medium|large|nemo|embed)|qwen[- ]?\d(?:\.\d)?(?:-?vl|-?coder)?(?:[:-]\d{1,3}b)?|phi[- ]?\d(?:\.\d)?(?:-mini)?|gemma[- ]?\d|deepseek[- ]?(?:r1|v\d|chat|coder|reasoner)|command[- ]r(?:\+|-plus)?|grok[- ]?\d(?:-mini)?|titan[- ]\w+|nova[- ](?:pro|lite|micro)|text-embedding-(?:ada-002|3-(?:small|large)|004)|ada-002|nomic-embed-text|mxbai-embed-large|all-minilm-l\d+-v2|all-mpnet-base-v2|(?:baai\/)?bge-[\w.-]+|e5-[\w-]+|gte-(?:base|large|small|qwen\w*)|jina-embeddings?-v\d[\w-]*|chatglm\d?(?:-6b)?|glm-\d[\w.-]*|baichuan\d|falcon[- ]?\d*b?|bloom(?:z|-\w+)?|t5(?:-\w+)?|flan-t5|bert-[\w-]+|whisper(?:-[\w-]+)?|dall[-·]?e(?:[- ]\d)?|kimi[- ]k\d[\w.-]*|minimax-m\d[\w.-]*|clip-[\w-]+|[a-z0-9][\w.-]{1,40}\/[\w.-]{2,40}-\d{1,3}(?:\.\d)?[bm](?:-[\w.-]{1,30})?|ms-marco-[\w-]+)(?![\p{L}\d])/giu
/** the same for text in lower case, which is faster by half where much is read */
const lowerFamilies = new RegExp(families.source, 'gu')
/** words of which every family has one */
const familyWords =
  /gpt|\bo[134](?!\w)|claude|gemini|llama|mi[sx]tral|qwen|phi|gemma|deepseek|command|grok|titan|nova|embed|ada-002|minilm|mpnet|bge|e5|gte|jina|glm|baichuan|falcon|bloom|t5|bert|whisper|dall|kimi|minimax|clip|\d[bm](?!\w)|ms-marco/i
const configured =
  /\.(?:py|ipynb|[cm]?[jt]sx?|java|kt|cs|go|ya?ml|json|toml|properties|ini|cfg|conf|env|bicep|tf|tfvars|sh|http|prompty|razor)$|(?:^|\/)(?:\.env[\w.-]*|Dockerfile|Makefile|Modelfile)$/
const lists =
  /(?<![\p{L}])(?:supports?|supported|compatible|such as|like|any|or any|options?|providers|alternatives?|e\.g\.|including|choose (?:from|between)|works? with|available models?|可选|支持)(?![\p{L}])/iu
const chosen =
  /(?<![\p{L}])(?:default(?:s|ed)?|uses?|using|used|we (?:use|chose|picked|selected)|recommend\w*|powered|based on|best to use|fall ?back|chosen|at this time|fine-?tun\w*|train\w*|reproduc\w*)(?![\p{L}])|默认|使用|推荐|采用|既定|使用/iu

export function detect(context: Context): ModelMentionsFact {
  const { documents } = context.fact('documents')
  const used = new Set(context.fact('models').map((it) => squeeze(it.id)))
  const literals = literalsOf(context)
  const isUsed = (name: string): boolean => {
    const wanted = squeeze(name)
    if (wanted === 'chatgpt') return [...used, ...literals].some((it) => /^gpt(?:35|4)/.test(it))
    for (const it of used) if (matches(it, wanted)) return true
    for (const it of literals) if (matches(it, wanted)) return true
    return false
  }
  const known = new Map<string, boolean>()
  const named = (name: string): boolean => {
    const key = name.toLowerCase()
    const value = known.get(key) ?? isUsed(name)
    known.set(key, value)
    return value
  }
  return documents.flatMap((document) => (document.role === 'changelog' || document.role === 'security' ? [] : mentionsIn(document, named)))
}

function mentionsIn(document: Document, isUsed: (name: string) => boolean): ModelMention[] {
  const reason = loadTopics().get('model-reason')
  return document.sections.flatMap((section) => [
    ...linked(document, section, isUsed),
    ...shown(document, section, isUsed),
    ...section.sentences.flatMap((sentence, index): ModelMention[] => {
      if (sentence.unfilled) return []
      const names = [...new Set([...sentence.text.matchAll(families)].map(([name]) => name))]
      if (names.length === 0 || isMenu(sentence, names)) return []
      const model = names.find((it) => isUsed(it) && (it.toLowerCase() !== 'chatgpt' || chosen.test(sentence.text)))
      if (model === undefined) return []
      const around = [sentence, ...near(section, sentence, index)]
      const reasoned =
        model.toLowerCase() !== 'chatgpt' &&
        reason !== undefined &&
        around.some((it) => reason.matches({ text: it.text, kind: it.kind, trail: section.trail }))
      return [
        {
          path: document.path,
          line: sentence.line,
          model,
          reasoned: reasoned || isComparison(section, sentence, names),
          detail: reasoned ? `names ${model} with a reason` : `names ${model}`,
        },
      ]
    }),
  ])
}

/** Links to a model's page name it too. */
function linked(document: Document, section: Section, isUsed: (name: string) => boolean): ModelMention[] {
  return section.links.flatMap(({ url, line }) => {
    const model = /^https?:\/\/(?:www\.)?huggingface\.co\/([\w.-]+\/[\w.-]+)$/.exec(url)?.[1]
    return model !== undefined && /\d/.test(model) && isUsed(model)
      ? [{ path: document.path, line, model, reasoned: false, detail: `links ${model}` }]
      : []
  })
}

/** `The default values are shown below:` and a block of settings that holds one. */
function shown(document: Document, section: Section, isUsed: (name: string) => boolean): ModelMention[] {
  return section.code.flatMap(({ content, line }): ModelMention[] => {
    const before = section.sentences.findLast((it) => it.line < line && line - it.line <= 4)
    if (!before || content.length > 2000 || !/(?<![\p{L}])defaults?(?![\p{L}])/iu.test(before.text)) return []
    const lines = content.split('\n').map((text, index) => ({ text, index }))
    const set = lines.flatMap(({ text, index }) => {
      const value = /^\s*["']?[\w.-]*model[\w.-]*["']?\s*[:=]\s*["']?([\w./:-]{3,80})/i.exec(text)?.[1] ?? ''
      const [name] = [...value.replace(/^.*\//, '').matchAll(families)].map(([it]) => it)
      return name !== undefined && isUsed(name) ? [{ name, index }] : []
    })
    const [first] = set
    return first
      ? [{ path: document.path, line: line + first.index, model: first.name, reasoned: false, detail: `shows ${first.name} as the default` }]
      : []
  })
}

/** A list of everything that can be configured names no choice. */
function isMenu({ text }: Sentence, names: readonly string[]): boolean {
  if (/(?<![\p{L}])(?:e\.g\.|such as|for example|or any)/iu.test(text) && !chosen.test(text)) return true
  const makers = new Set(names.map((it) => /^[a-z]+/i.exec(it.trim())?.[0].toLowerCase()))
  return makers.size >= 3 ? !/default/i.test(text) : makers.size === 2 && lists.test(text) && !chosen.test(text)
}

/** The rest of the same paragraph speaks of the same model. */
const near = (section: Section, sentence: Sentence, index: number): readonly Sentence[] =>
  section.sentences
    .slice(index + 1, index + 3)
    .filter(
      (it) =>
        it.kind === 'paragraph' &&
        sentence.kind === 'paragraph' &&
        it.line - sentence.line <= 1 &&
        /^(?:it|this|these|they|the model|because)(?![\p{L}])/iu.test(it.text),
    )

/** A row of a table that compares models by measured values. */
function isComparison(section: Section, sentence: Sentence, names: readonly string[]): boolean {
  if (sentence.kind !== 'row' || names.length === 0) return false
  const table = section.tables.find((it) => it.rows.some((row) => row.line === sentence.line))
  return (
    table !== undefined &&
    table.rows.length >= 2 &&
    /score|accuracy|quality|cost|price|loss|latency|speed|win ?rate|elo|f1|mteb|得分|价格|精度/i.test(table.header.join(' ')) &&
    /\d\.\d|\d ?%|[$€]\d/.test(sentence.text)
  )
}

const squeeze = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^.*[/:](?=[a-z])/, '')
    .replace(/[^a-z0-9]/g, '')

/** `gpt35turbo` names `gpt35turbo0125`; a shorter name stands for a family only where the longer one goes on with a version or a size. */
function matches(used: string, said: string): boolean {
  if (used === said) return true
  if (said.startsWith('claude') && used.startsWith('claude'))
    return [...said.matchAll(/opus|sonnet|haiku|instant|\d/g)].every(([part]) => used.includes(part)) && /opus|sonnet|haiku/.test(said)
  if (said.length >= 4 && used.startsWith(said))
    return /^(?:\d{4,}|latest|instruct|preview|hf|chat|it|b|\d+b|q\d|mini|nano|turbo|o|exp|8b|70b|7b)/.test(used.slice(said.length))
  return used.length >= 6 && said.startsWith(used)
}

/** Model names in strings and settings of application code. */
function literalsOf(context: Context): Set<string> {
  const found = new Set<string>()
  const paths = context.fact('paths')
  const says = context.fact('words')
  let read = 0
  for (const { path, size, kind } of context.snapshot.files) {
    if (
      kind === 'symlink' ||
      kind === 'submodule' ||
      size > 400_000 ||
      !configured.test(path) ||
      !['application', 'ci', 'example'].includes(paths.classOf(path))
    )
      continue
    read += size
    if (/(?:^|\/)(?:package-lock|tsconfig)[^/]*$/.test(path) || read > 40_000_000) continue
    if (!says(path, familyWords)) continue
    const text = context.text(path)?.toLowerCase() ?? ''
    for (const match of text.matchAll(lowerFamilies)) if (!isComment(text, match.index)) found.add(squeeze(match[0]))
  }
  return found
}

function isComment(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1
  return at - start < 2000 && /^\s*(?:\/\/|#(?!\{)|\*|\/\*|--|<!--)/.test(text.slice(start, at))
}
