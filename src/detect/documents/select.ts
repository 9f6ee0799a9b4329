// Which files are documentation of the system, and what each is. Prompts, data, licences and translations are not.
import type { Context } from '../context.ts'
import type { Role } from './model.ts'

export interface Selected {
  readonly path: string
  readonly role: Role
  readonly markup: 'markdown' | 'rst' | 'asciidoc' | 'notebook' | 'owner'
}

const markups: readonly (readonly [RegExp, Selected['markup']])[] = [
  [/\.(?:md|mdx|markdown|mkd)$/i, 'markdown'],
  [/\.rst$/i, 'rst'],
  [/\.(?:adoc|asciidoc)$/i, 'asciidoc'],
  [/\.ipynb$/i, 'notebook'],
  [/(?:^|\/)README(?:\.txt)?$/i, 'markdown'],
  [/^(?:\.github\/)?llmops\.ya?ml$/i, 'owner'],
]

const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const isReadme = (path: string): boolean => /^readme(?:$|[.\-_])/i.test(name(path)) && !/(?:^|\/)nltk_data\//.test(path)

/** Never documentation, wherever it lies. */
const legal = /^(?:licen[cs]e|copying|notice|third[_-]?party|code[_-]of[_-]conduct|cla|dco|terms|privacy|acknowledge?ments?)(?:$|[._-])/i
const forms = /(?:^|\/)(?:issue_template|pull_request_template|discussion_template)(?:\/|[._-])|^pull_request_template/i
const prompts =
  /(?:^|\/)(?:[^/]*prompts?|personas?|instructions|system[_-]messages?|skills|commands|\.cursor|\.claude|\.windsurf|\.roo|agents\/[^/]*\/?instructions)\/|\.prompt\.md$|(?:^|[/_-])(?:system[_-]?)?prompt[^/]*\.md$|\.(?:chatmode|instructions)\.md$|(?:^|\/)SKILL\.md$/i
const vendored =
  /(?:^|\/)(?:wwwroot|static|public|assets|resources)\/(?:lib|libs|vendor|vendors|plugins|packages)\/|(?:^|\/)(?:vendor|vendors|third[_-]party|external|extern|submodules|site-packages|\.venv|venv|node_modules)\//i
/** Folders that hold what the system reads or writes, not what describes it. */
const data =
  /(?:^|\/)(?:[a-z]+[_-]data|data|datasets?|corpus|corpora|knowledge(?:[_-]?base)?|kb|documents?|files|uploads?|hotdir|seeds?|fixtures|cassettes|snapshots?|raw|processed|ground[_-]?truth|golden|transcripts?|outputs?|results?|generated|reports?)\//i
/** documentation of something else, gathered to be searched */
const collected = /(?:^|\/)(?:documents|corpus|corpora|kb|uploads?)\/(?:[^/]+\/){0,6}(?:docs?|documentation|wiki)\//i
const shelf = /(?:^|\/)(?:content|posts|_posts|blog|articles|pages|wiki|resources|examples?|samples?|test|tests|templates?)\//i
const docsFolder = /(?:^|\/)(?:docs?|documentation|wiki|adrs?|decisions|rfcs?|notes|design)\//i
const translatedFile =
  /^(.+?)[._-](?:[a-z]{2}(?:[_-][a-z]{2,4})?|ptbr|hans|hant|chs|cht|zh[a-z]{2}|chinese|japanese|korean|spanish|french|german|english|portuguese|simplified|traditional)(\.[a-z]+)$/i
const translatedFolder =
  /(?:^|\/)(?:i18n|l10n|locales?|translations?|lang|zh|zh-cn|zh_cn|zh-hans|zh-tw|zh-hant|cn|ja|ja-jp|jp|ko|ko-kr|kr|es|pt|pt-br|de|fr|it|ru|tr|vi|id|ar|hi|fa|pl|uk)\//i
const englishMark = /[._-](?:en|en[_-]us|english|us)(?:\.|$)/i

/** Files to read as documents, most telling first. `loaded` holds file names that code opens by a literal. */
export function selectDocuments(context: Context, loaded: ReadonlySet<string>): Selected[] {
  const paths = context.fact('paths')
  const candidates = context.snapshot.files.flatMap(({ path, kind }): Selected[] => {
    if (kind === 'symlink' || kind === 'submodule') return []
    const markup = markups.find(([pattern]) => pattern.test(path))?.[1]
    if (!markup) return []
    if (markup === 'owner') return [{ path, role: 'owner', markup }]
    const kindOf = paths.classOf(path)
    if (kindOf === 'vendored' || kindOf === 'generated' || kindOf === 'lock' || vendored.test(path) || legal.test(name(path)) || forms.test(path))
      return []
    if (isAgents(path)) return [{ path, role: 'agents', markup }]
    if (!isReadme(path) && (isPrompt(path, loaded) || isContent(path, markup))) return []
    return [{ path, role: roleOf(path, markup), markup }]
  })
  return withoutTranslations(candidates).sort((a, b) => rank(a) - rank(b) || depth(a.path) - depth(b.path) || (a.path < b.path ? -1 : 1))
}

const isAgents = (path: string): boolean => /^(?:AGENTS?|CLAUDE|GEMINI|copilot-instructions)\.md$/.test(name(path))
const depth = (path: string): number => path.split('/').length

const isPrompt = (path: string, loaded: ReadonlySet<string>): boolean =>
  prompts.test(path) || (!docsFolder.test(path) && loaded.has(name(path).toLowerCase()) && !isKnown(path))
const isKnown = (path: string): boolean =>
  /^(?:changelog|changes|history|news|contributing|security|architecture|roadmap|model[_-]?card)/i.test(name(path))

function isContent(path: string, markup: Selected['markup']): boolean {
  if (markup === 'notebook') return /(?:^|\/)(?:fixtures|uploads?|cassettes)\/|(?:^|[/_-])(?:generations?|outputs?|responses)[_.-]/i.test(path)
  if (collected.test(path)) return true
  if (docsFolder.test(path) && !/(?:^|\/)(?:data|datasets?|fixtures|knowledge[_-]?base|tests?)\//i.test(path)) return false
  return data.test(path) || shelf.test(path)
}

function roleOf(path: string, markup: Selected['markup']): Role {
  const base = name(path)
  if (markup === 'notebook') return 'notebook'
  if (isReadme(path)) return 'readme'
  if (
    /^(?:changelog|changes|history|news|releases|release[_-]?notes|whatsnew|更新日志)(?:$|[._-])/i.test(base) ||
    /(?:^|\/)(?:changelogs?|releases|release-notes)\//i.test(path)
  )
    return 'changelog'
  if (/^security/i.test(base)) return 'security'
  if (/^(?:contributing|development|developing|hacking)/i.test(base)) return 'contributing'
  if (/model[_-]?card/i.test(base)) return 'model-card'
  if (/(?:^|\/)(?:adrs?|decisions?|decision-records)\//i.test(path) || /^adr[-_]?\d/i.test(base)) return 'decision'
  return docsFolder.test(path) ? 'docs' : 'other'
}

/** Of a document and its translations the untranslated one stays, and the English one beside it. */
function withoutTranslations(selected: readonly Selected[]): Selected[] {
  const all = new Set(selected.map((it) => it.path.toLowerCase()))
  const originals = new Set(selected.filter((it) => !translatedFolder.test(it.path)).map((it) => name(it.path).toLowerCase()))
  return selected.filter(({ path }) => {
    if (englishMark.test(name(path))) return true
    const file = translatedFile.exec(name(path))
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    if (file) {
      const base = `${file[1]}${file[2]}`.toLowerCase()
      if (all.has(folder.toLowerCase() + base) || originals.has(base)) return false
    }
    return !translatedFolder.test(path) || !originals.has(name(path).toLowerCase())
  })
}

function rank({ path, role }: Selected): number {
  if (role === 'owner') return 0
  if (role === 'readme') return depth(path) > 1 ? 4 : /^readme(?:\.\w+)?$/i.test(path) ? 1 : 1.5
  if (depth(path) === 1) return 2
  if (role === 'notebook') return 6
  return docsFolder.test(path) ? 3 : 5
}
