// One line of Markdown or HTML to plain text, with the links and images that it held. Works on capped lines; every quantifier over free text is bounded.
import type { Image, Link } from './model.ts'
import { BREAK } from './sentences.ts'

export interface Inline {
  readonly text: string
  readonly images: readonly Image[]
  readonly links: readonly Link[]
}

const markdownImage = /!\[([^\]\n]{0,400})\]\(\s*<?([^\s()<>]{0,800}(?:\([^\s()]{0,80}\)[^\s()<>]{0,200})?)>?(?:\s+["'][^"'\n]{0,200}["'])?\s*\)/g
const markdownLink = /\[([^[\]\n]{0,400})\]\(\s*<?([^\s()<>]{0,800}(?:\([^\s()]{0,80}\)[^\s()<>]{0,200})?)>?(?:\s+["'][^"'\n]{0,200}["'])?\s*\)/g
const referenceLink = /!?\[([^[\]\n]{1,200})\]\[[^[\]\n]{0,100}\]/g
const autolink = /<(https?:\/\/[^\s<>]{1,800}|[^\s<>@]{1,100}@[^\s<>]{1,100})>/g
const bareUrl = /https?:\/\/[^\s<>)\]"'`]{4,800}/g
const tag =
  /<(\/?)(a|abbr|b|big|blockquote|body|br|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|html|i|iframe|img|ins|kbd|li|main|mark|nav|ol|p|picture|pre|q|s|samp|section|small|source|span|strike|strong|sub|summary|sup|svg|path|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video)((?:[\s/][^<>]{0,1500})?)>/gi
/** MDX components; a placeholder such as `<Your key>` is none */
const component = /<\/?(?!Your|Insert|Enter|Project|Team|Name|Company)[A-Z][a-z]\w{0,40}(?:\s[^<>]{0,1500})?\/?>/g
const block = /^(?:br|p|div|li|td|th|tr|summary|details|h[1-6]|ul|ol|table|blockquote|figcaption|section)$/i
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  '#39': "'",
}

const attribute = (name: string, from: string): string => {
  const found = new RegExp(`\\b${name}\\s{0,3}=\\s{0,3}(?:"([^"]{0,800})"|'([^']{0,800})'|([^\\s"'>]{1,800}))`, 'i').exec(from)
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : ''
}

/** Too small to show anything. */
function isIcon(attributes: string): boolean {
  const width = /^\d+/.exec(attribute('width', attributes))?.[0]
  return width !== undefined && !attribute('width', attributes).includes('%') && Number(width) <= 160
}

/** Drops markup, keeps words. Text of inline code stays; images leave nothing, links their text. */
export function plain(source: string, line: number): Inline {
  const images: Image[] = []
  const links: Link[] = []
  let text = source
  if (text.includes('](')) {
    text = text.replace(markdownImage, (_, alt: string, url: string) => {
      images.push({ url, alt: alt.trim(), line })
      return ''
    })
    text = text.replace(markdownLink, (_, label: string, url: string) => {
      links.push({ url, text: label.trim(), line })
      return label
    })
  }
  text = text.replace(referenceLink, '$1').replace(autolink, (_, url: string) => {
    links.push({ url, text: '', line })
    return url
  })
  if (text.includes('<'))
    text = text
      .replace(tag, (_, closing: string, name: string, rest: string) => {
        if ((name.toLowerCase() === 'img' || name.toLowerCase() === 'source') && !isIcon(rest))
          images.push({ url: attribute('src(?:set)?', rest), alt: attribute('alt', rest), line })
        if (name.toLowerCase() === 'a' && !closing && attribute('href', rest)) links.push({ url: attribute('href', rest), text: '', line })
        return block.test(name) ? BREAK : ''
      })
      .replace(component, BREAK)
  if (text.includes('://')) for (const [url] of text.matchAll(bareUrl)) if (!links.some((it) => it.url === url)) links.push({ url, text: '', line })
  if (text.includes('&')) text = text.replace(/&(#?\w{1,8});/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
  return { text: unmarked(text), images, links }
}

function unmarked(text: string): string {
  return text
    .replace(/[`\u200b]+/g, '')
    .replace(/\*{1,3}(?=\S)|(?<=\S)\*{1,3}|~~/g, '')
    .replace(/(?<![\p{L}\p{N}_])_{1,2}(?=[\p{L}\p{N}"'(])|(?<=[\p{L}\p{N}"').!?])_{1,2}(?![\p{L}\p{N}_])/gu, '')
    .replace(/(?<=^|\s):[a-z0-9_+-]{2,30}:(?=\s|$)/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1')
}

/** A heading's words: no markup, emoji, numbering marks or anchors. */
export function headingText(source: string): string {
  return plain(source, 0)
    .text.replaceAll(BREAK, ' ')
    .replace(/\{#[^}]{0,100}\}\s*$/, '')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
