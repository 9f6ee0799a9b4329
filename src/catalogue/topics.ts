// What sentences say, as data: a topic is a kind of statement ("names who it is for"), recognised by patterns over whole sentences.
import { z } from 'zod'
import { topicFiles } from './topics/index.ts'
import wordsYaml from './topics/words.yml'

const senseSchema = z.strictObject({
  /** every pattern must be found in the sentence. `<group>` stands for a word group, ` … ` for up to 80 characters */
  says: z.array(z.string()).optional(),
  /** none of these may be found */
  unless: z.array(z.string()).optional(),
  /** found in one of the headings that the sentence stands under */
  under: z.string().optional(),
  /** where sentences may stand; anywhere by default */
  in: z.array(z.enum(['paragraph', 'item', 'row'])).optional(),
})

const exampleSchema = z.union([
  z.string(),
  z.strictObject({ under: z.string(), text: z.string(), in: z.enum(['paragraph', 'item', 'row']).optional() }),
])

export const topicSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  /** what a sentence of this topic does, in words for evidence */
  detail: z.string(),
  senses: z.array(senseSchema).min(1),
  /** holds for every sense */
  unless: z.array(z.string()).default([]),
  notUnder: z.string().optional(),
  matches: z.array(exampleSchema).min(1),
  ignores: z.array(exampleSchema).min(1),
})

export const topicFileSchema = z.array(topicSchema)
export const wordsFileSchema = z.record(z.string(), z.array(z.string()))

export type TopicData = z.infer<typeof topicSchema>
export type SentenceKind = 'paragraph' | 'item' | 'row'

export interface Said {
  readonly text: string
  readonly kind: SentenceKind
  /** headings that the sentence stands under, outermost first */
  readonly trail: readonly string[]
  /** the title of a whole README, which says nothing about what kind of section this is */
  readonly title?: string
}

export interface Topic {
  readonly id: string
  readonly detail: string
  readonly data: TopicData
  matches(said: Said): boolean
}

let loaded: ReadonlyMap<string, Topic> | undefined

/** The topics by id, validated and compiled. */
export function loadTopics(): ReadonlyMap<string, Topic> {
  loaded ??= compileAll()
  return loaded
}

function compileAll(): Map<string, Topic> {
  const groups = new Map(Object.entries(wordsFileSchema.parse(wordsYaml)).map(([name, entries]) => [name, groupSource(entries)]))
  const topics = topicFiles.flatMap((file) => topicFileSchema.parse(file))
  return new Map(topics.map((data) => [data.id, compile(data, groups)]))
}

/** Sections that say nothing about the system, by their heading in lower case. */
const asides =
  /^(?:licen[cs]e|code of conduct|trademarks?|acknowledge?ments?|credits|table of contents|contents|toc|star history|contributors|citation|citing|references|related (?:projects|work|resources)|resources|learn more|useful links|further reading|sponsors?|troubleshoot\w*|contribut(?:e|ing)|许可证|许可|致谢|目录|ライセンス|謝辞|licencia|licença|lizenz)\b/u

interface Lowered {
  readonly text: string
  readonly headings: readonly string[]
  /** the headings but for the README's title */
  readonly named: readonly string[]
  readonly aside: boolean
}

const lowered = new WeakMap<Said, Lowered>()

/** What every topic looks at, made once for a sentence. */
function lower(said: Said): Lowered {
  let view = lowered.get(said)
  if (!view) {
    const named = said.trail.filter((heading) => heading !== said.title).map((heading) => heading.toLowerCase())
    view = {
      text: said.text.toLowerCase(),
      headings: said.trail.map((heading) => heading.toLowerCase()),
      named,
      aside: named.some((heading) => asides.test(heading)),
    }
    lowered.set(said, view)
  }
  return view
}

/**
 * A pattern for text in lower case. The flag `i` beside `u` would say the same, but then the engine folds every letter of Unicode for each `\p{L}` that it
 * compiles, which takes longer than all the matching. Escapes stay as they are.
 */
const lowerPattern = (source: string): RegExp =>
  new RegExp(
    source.replace(/\\p\{[^}]*\}|\\.|[^\\]+/gsu, (part) => (part.startsWith('\\') ? part : part.toLowerCase())),
    'u',
  )

interface Pattern {
  test(text: string): boolean
}

function compile(data: TopicData, groups: ReadonlyMap<string, string>): Topic {
  // made when first asked: a run asks few of the topics, and those mostly for their first pattern
  const pattern = (source: string): Pattern => {
    let made: RegExp | undefined
    return {
      test(text) {
        made ??= lowerPattern(expand(source, groups, data.id))
        return made.test(text)
      },
    }
  }
  const all = data.unless.map(pattern)
  const notUnder = data.notUnder === undefined ? null : pattern(data.notUnder)
  const senses = data.senses.map((sense) => ({
    says: (sense.says ?? []).map(pattern),
    unless: (sense.unless ?? []).map(pattern),
    under: sense.under === undefined ? null : pattern(sense.under),
    kinds: sense.in ?? null,
  }))
  return {
    id: data.id,
    detail: data.detail,
    data,
    matches(said) {
      const { text, headings, named, aside } = lower(said)
      if (aside || (notUnder !== null && named.some((heading) => notUnder.test(heading)))) return false
      return (
        senses.some(
          (sense) =>
            (sense.kinds === null || sense.kinds.includes(said.kind)) &&
            (sense.under === null || headings.some((heading) => sense.under?.test(heading))) &&
            sense.says.every((it) => it.test(text)) &&
            !sense.unless.some((it) => it.test(text)),
        ) && !all.some((it) => it.test(text))
      )
    },
  }
}

/** A pattern that starts with a group of Latin words starts at a word. */
function expand(source: string, groups: ReadonlyMap<string, string>, topic: string): string {
  return source
    .replace(/^\(\?:(?=[a-z])/i, '(?<![\\p{L}\\p{N}])(?:')
    .replace(/<([a-z]+)>/g, (_, name: string) => {
      const group = groups.get(name)
      if (group === undefined) throw new Error(`topic ${topic} names the unknown word group <${name}>`)
      return group
    })
    .replaceAll(' … ', '(?:\\s|.{0,80}?(?<=[\\s(,"“]))')
    .replaceAll('…', '.{0,80}?')
}

const scriptWithoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Latin entries as whole words; scripts that write without spaces as they stand. An entry after `!` may not follow, one after `<!` may not stand before. */
function groupSource(entries: readonly string[]): string {
  const parts = entries.filter((it) => !/^<?!/.test(it)).flatMap((it) => it.split(/\|(?![^(]*\))/))
  const latin = parts.filter((it) => !scriptWithoutSpaces.test(it))
  const other = parts.filter((it) => scriptWithoutSpaces.test(it))
  const notBefore = entries.filter((it) => it.startsWith('!')).map((it) => `(?${it})`)
  const notAfter = entries.filter((it) => it.startsWith('<!')).map((it) => `(?${it})`)
  const whole = latin.length > 0 ? `${notAfter.join('')}(?<![\\p{L}\\p{N}_])(?:${latin.join('|')})(?![\\p{L}\\p{N}_])${notBefore.join('')}` : ''
  return `(?:${[whole, ...other].filter(Boolean).join('|')})`
}
