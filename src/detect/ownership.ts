// Who is said to be responsible: owners' files, team sections, and names of authors.
import { parse as parseToml } from 'smol-toml'
import type { Context, Evidence } from './context.ts'
import type { Document, Section } from './documents.ts'

export interface OwnershipFact {
  /** CODEOWNERS, OWNERS and MAINTAINERS files with an entry */
  readonly files: readonly Evidence[]
  /** sections that name people or teams with a responsibility or a contact */
  readonly sections: readonly Evidence[]
  /** names without responsibilities: package metadata, author lines, contributor lists */
  readonly authors: readonly Evidence[]
}

const ownersFile = /^(?:\.github\/|\.gitlab\/|docs\/)?CODEOWNERS$|(?:^|\/)(?:OWNERS|MAINTAINERS)(?:\.(?:md|txt|ya?ml|rst))?$/
const authorsFile = /^(?:AUTHORS|CONTRIBUTORS)(?:\.(?:md|txt|rst))?$|^CITATION\.cff$/
const teamHeading =
  /^(?:\W|\d)*(?:(?:the |core |project |our )?(?:maintainers?|team(?: members?)?|owners?|ownership|code owners?)|responsibilit\w+|roles(?: and responsibilities)?|governance|who (?:owns|maintains)|points? of contact|on[- ]?call|维护者|负责人|团队|维护人员|メンテナ\w*|担当(?:者)?|chefs? de projet|mantenedores|responsables?|equipo|equipe|verantwortlich\w*|mainteneurs?)(?![\p{L}\d])/iu
const authorHeading =
  /^(?:\W|\d)*(?:(?:project |key |main |core )?(?:authors?|contributors?)|created by|about (?:the author|me)|contact(?: (?:us|me))?|credits|developers?(?![- ]\p{L})|作者|贡献者|联系(?:我们|方式)?|著者|作成者|autor(?:es|en)?|contacto|contato|kontakt|auteurs?)(?![\p{L}\d])/iu
const contact =
  /@[\w-]{2,39}\b|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,20}|mailto:|linkedin\.com\/in|github\.com\/[\w-]{1,39}\/?(?:\)|$)|slack|teams channel/i
const duty =
  /(?<![\p{L}])(?:lead|owner|owns|maintain\w*|responsible|responsibilit\w+|manager|reviewer|on-?call|architect|product|backend|frontend|ml|data|ops|security|infrastructure|负责|维护|担当|responsable|verantwortlich)(?![\p{L}])/iu
const madeBy =
  /(?<![\p{L}])(?:(?:[Cc]reated|[Mm]ade|[Bb]uilt|[Dd]eveloped|[Ww]ritten|[Mm]aintained|[Aa]uthored|[Dd]esigned)(?: with [^.]{1,20})? by|[Aa]uthor(?:s|ed)?:|[Mm]aintainer:|[Pp]resent(?:ed by|er):?) (?:\[?@?)[A-Z][\p{L}.'-]+(?: [A-Z][\p{L}.'-]+)+|作者[::]\s?\S+/u
const placeholder = /your[ _-]?(?:name|email)|^(?:author|todo|name|user|username|admin|test)$|example\.(?:com|org)|<.*name.*>|unknown|^\s*$/i

export function detect(context: Context): OwnershipFact {
  const files: Evidence[] = []
  const authors: Evidence[] = []
  for (const { path, kind } of context.snapshot.files) {
    if (kind === 'symlink' || kind === 'submodule') continue
    if (ownersFile.test(path)) {
      const line = firstEntry(context.text(path))
      if (line > 0) files.push({ path, line, detail: 'names owners' })
    } else if (authorsFile.test(path) && firstEntry(context.text(path)) > 0) authors.push({ path, line: 1, detail: 'lists authors' })
    else if (
      /^(?:[^/]+\/){0,2}(?:package\.json|pyproject\.toml)$/.test(path) &&
      !['vendored', 'test', 'example', 'generated'].includes(context.fact('paths').classOf(path))
    )
      authors.push(...metadataAuthors(path, context.text(path) ?? ''))
  }
  const { documents } = context.fact('documents')
  const sections = documents.filter((it) => it.role !== 'changelog' && it.role !== 'security').flatMap(teamSections)
  authors.push(...documents.filter((it) => it.role === 'readme' || it.path.split('/').length === 1).flatMap(authorLines))
  return { files, sections, authors }
}

function firstEntry(text: string | null): number {
  return (text ?? '').split('\n').findIndex((line) => /\S/.test(line) && !/^\s*(?:#|\/\/|<!--)/.test(line)) + 1
}

function teamSections({ path, sections }: Document): Evidence[] {
  return sections.flatMap((section): Evidence[] => {
    if (!teamHeading.test(section.heading) || section.sentences.every((it) => it.unfilled)) return []
    const words = wordsOf(section)
    const telling =
      section.tables.some((it) => it.header.length > 1 && it.rows.length > 0) ||
      (contact.test(words) && section.sentences.length > 0) ||
      (duty.test(words) && /[A-Z][a-z]+ [A-Z][a-z]+/.test(words))
    return telling ? [{ path, line: section.line, detail: 'names who is responsible' }] : []
  })
}

function authorLines({ path, sections }: Document): Evidence[] {
  const found: Evidence[] = []
  for (const section of sections) {
    if (
      (authorHeading.test(section.heading) || teamHeading.test(section.heading)) &&
      /[A-Z][\p{L}]+ [A-Z][\p{L}]+|@[\w-]{2,}|github\.com\/[\w-]+/u.test(wordsOf(section)) &&
      !/contribut(?:ing|ions)|pull request|contrib\.rocks|issue/i.test(wordsOf(section))
    )
      found.push({ path, line: section.line, detail: 'names authors' })
    const line = section.sentences.find((it) => it.kind !== 'row' && !it.unfilled && it.text.length < 260 && madeBy.test(it.text))
    if (line) found.push({ path, line: line.line, detail: 'names an author' })
    if (found.length > 2) break
  }
  return found
}

const wordsOf = (section: Section): string =>
  [...section.sentences.filter((it) => !it.unfilled).map((it) => it.text), ...section.links.map((it) => it.url)].join('\n')

function metadataAuthors(path: string, text: string): Evidence[] {
  const names = path.endsWith('.toml') ? tomlAuthors(text) : jsonAuthors(text)
  if (!names.some((it) => !placeholder.test(it))) return []
  const line = text.split('\n').findIndex((it) => /"?(?:authors?|maintainers?|contributors)"?\s*[:=]/.test(it)) + 1
  return [{ path, line: Math.max(1, line), detail: 'names an author in the package metadata' }]
}

function jsonAuthors(text: string): string[] {
  try {
    const manifest: unknown = JSON.parse(text)
    if (typeof manifest !== 'object' || manifest === null) return []
    return Object.entries(manifest)
      .filter(([key]) => key === 'author' || key === 'contributors' || key === 'maintainers')
      .flatMap(([, value]) => namesIn(value))
  } catch {
    return []
  }
}

function tomlAuthors(text: string): string[] {
  try {
    const { project, tool } = parseToml(text)
    const poetry = tool && typeof tool === 'object' && 'poetry' in tool ? tool['poetry'] : null
    return [project, poetry].flatMap((table) =>
      table && typeof table === 'object'
        ? Object.entries(table)
            .filter(([key]) => key === 'authors' || key === 'maintainers')
            .flatMap(([, value]) => namesIn(value))
        : [],
    )
  } catch {
    return []
  }
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => key === 'name' || key === 'email')
    .flatMap(([, it]) => namesIn(it))
}
