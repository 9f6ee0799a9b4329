// What the documents say: their sentences by topic, with where each stands.
import { loadTopics, type Topic } from '../catalogue/topics.ts'
import type { Context } from './context.ts'
import type { Document, Section, Sentence } from './documents.ts'

export interface Statement {
  readonly path: string
  readonly line: number
  readonly text: string
  readonly kind: Sentence['kind']
  readonly role: Document['role']
  readonly trail: readonly string[]
  /** stands where the system as a whole is described, not one of its parts or steps */
  readonly about: boolean
  readonly title: string
  /** a ticked box of a task list, or struck through */
  readonly done: boolean
}

export interface StatementsFact {
  /** sentences of the topic in the order of documents; unfilled templates, changelogs and vulnerability policies say nothing */
  of(topic: string): readonly Statement[]
  /** what a sentence of the topic does, in our words */
  detailOf(topic: string): string
  /** ISO date of the judgement */
  readonly asOf: string
}

/** enough for any documentation; a corpus of texts is cut here */
const mostSentences = 40_000

export function detect(context: Context): StatementsFact {
  const { documents } = context.fact('documents')
  const topics = loadTopics()
  const found = new Map<string, readonly Statement[]>()
  let sentences: readonly Statement[] | undefined
  const topicOf = (id: string): Topic => {
    const topic = topics.get(id)
    if (!topic) throw new Error(`no topic ${id}`)
    return topic
  }
  return {
    of(id) {
      let statements = found.get(id)
      if (!statements) {
        const topic = topicOf(id)
        sentences ??= allSentences(documents)
        statements = sentences.filter((it) => topic.matches(it))
        found.set(id, statements)
      }
      return statements
    },
    detailOf: (id) => topicOf(id).detail,
    asOf: context.asOf,
  }
}

function allSentences(documents: readonly Document[]): Statement[] {
  const statements: Statement[] = []
  for (const document of documents) {
    const { path, role, sections } = document
    if (role === 'changelog' || role === 'security') continue
    const whole = describesWhole(document)
    const title = role === 'readme' ? (sections.find((it) => it.level > 0)?.heading ?? '') : ''
    sections.forEach((section, index) => {
      const about =
        (whole || (role === 'notebook' && (index < 2 || aboutHeading.test(section.heading)))) &&
        !section.trail.some((it) => it !== title && procedure.test(it))
      for (const sentence of section.sentences) if (!sentence.unfilled) statements.push(statement(path, role, section, sentence, about, title))
    })
    if (statements.length > mostSentences) break
  }
  return statements
}

const aboutName =
  /(?:^|[/_-])(?:overview|intro(?:duction)?|about|vision|prd|product|business|background|welcome|proposal|impact|goals?|presentation|slides|pitch|use[-_ ]?cases?|concept|scenario)(?:[_-][\w-]*)?\.\w+$|(?:^|\/)docs?\/index\.\w+$/i
const aboutHeading =
  /overview|introduction|about|background|motivation|impact|goal|problem|purpose|summary|conclusion|概要|简介|介绍|はじめに|introducción|introdução|einleitung/i
const procedure =
  /^(?:\d+[.)]? )?(?:contribut|install|pre-?requisites?|set ?up|getting help|troubleshoot|licen[cs]e|testing|deploy|configur|environment|requirements|support\b|community|安装|部署|贡献|许可|インストール|instalación|instalação|installieren)/i

function describesWhole({ path, role }: Document): boolean {
  const depth = path.split('/').length
  if (role === 'owner' || role === 'agents' || role === 'model-card') return true
  if (role === 'readme') return depth === 1 || /^(?:docs?|\.github|readme|src|app)\/[^/]+$/i.test(path)
  return role !== 'notebook' && role !== 'contributing' && aboutName.test(path)
}

const statement = (
  path: string,
  role: Document['role'],
  { trail }: Section,
  { line, text, kind, done }: Sentence,
  about: boolean,
  title: string,
): Statement => ({
  path,
  line,
  text,
  kind,
  role,
  trail,
  about,
  title,
  done,
})
