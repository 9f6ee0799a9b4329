// The only way out for text that came from an audited repository: file names, headings, model ids, configuration values.

const invisible = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu
const stacked = /(\p{M}{3})\p{M}+/gu
const pause = '&#8203;'

/** Whether a line of source can be shown as it is: every character is visible, and none reorders others. */
export const isPlain = (line: string): boolean => line.length < 2000 && !/[\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?!\t)\p{Cc}/u.test(line)

/** One line of visible characters, at most `limit` of them. A character that hides or reorders others becomes U+FFFD. */
export function clean(text: string, limit = 240): string {
  const head = text.slice(0, limit * 4)
  const line = head.replace(breaks, ' ').replace(invisible, '\ufffd').replace(stacked, '$1').trim()
  const characters = Array.from(line)
  return characters.length > limit || head.length < text.length ? `${characters.slice(0, limit - 1).join('')}…` : line
}

/** A Markdown code span that nothing inside can close. Inside a table too: a pipe would end the cell, so such text becomes a `<code>` element. */
export function code(text: string, limit = 240): string {
  const inner = clean(text, limit) || '\ufffd'
  if (inner.includes('|')) return `<code>${words(inner, limit)}</code>`
  const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const padding = inner.startsWith('`') || inner.endsWith('`') ? ' ' : ''
  return `${fence}${padding}${inner}${padding}${fence}`
}

// one pass, so that no replacement is replaced again
const special =
  /([&<>|`\\])|([*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))|(@(?=[\p{L}\p{N}_-])|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)|:(?=[\w+-]{1,40}:))|(\$)/giu

/** Words shown as they are: no Markdown, HTML, mention, reference, link, emoji code or formula comes of them. */
export function words(text: string, limit = 240): string {
  const escaped = clean(text, limit).replace(special, (_: string, markup?: string, mark?: string, trigger?: string) => {
    if (markup) return entity(markup)
    if (mark) return `\\${mark}`
    return trigger ? trigger + pause : '<span>$</span>'
  })
  return escaped.replace(/^(?:[-+=#]|\d{1,9}(?=[.)](?:\s|$)))/, (start) => (/\d/.test(start) ? start + pause : `\\${start}`))
}

/** A sentence of ours that may quote with single backticks: the quotes become code spans, the rest words. */
export function sentence(text: string, limit = 240): string {
  return clean(text, limit)
    .split(/`([^`]+)`/)
    .map((part, index) => {
      if (index % 2) return code(part, limit)
      const before = /^\s/.test(part) ? ' ' : ''
      const after = part.trim() && /\s$/.test(part) ? ' ' : ''
      return `${before}${words(part, limit)}${after}`
    })
    .join('')
}

/** Text of an element or quoted attribute in a file of our own. */
export const element = (text: string, limit = 240): string => clean(text, limit).replace(/[&<>"']/g, entity)

/** Text of an HTML element among Markdown, where GitHub still makes mentions, references, links and emoji of words. */
export const html = (text: string, limit = 240): string =>
  element(text, limit).replace(/@(?=[\p{L}\p{N}_-])|(?<!&)#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)|:(?=[\w+-]{1,40}:)/giu, `$&${pause}`)

/** A path as the path of a URL that also survives inside a Markdown link. */
export function urlPath(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()).replace(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/')
}

function entity(character: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return named[character] ?? `&#${character.codePointAt(0)};`
}
