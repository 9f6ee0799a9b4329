// HTML that can only be made escaped: a value put into the template is text unless it is markup already.
import { element } from '../escape.ts'

export interface Markup {
  readonly markup: string
}

export type Child = Markup | string | number | null | false | readonly Child[]

/** The template of every HTML and SVG fragment: markup`<p>${text}</p>`. */
export function markup(strings: TemplateStringsArray, ...children: readonly Child[]): Markup {
  return { markup: strings.map((part, index) => part + (index < children.length ? inner(children[index] ?? null) : '')).join('') }
}

function inner(child: Child): string {
  if (child === null || child === false) return ''
  if (typeof child === 'number') return String(child)
  if (typeof child === 'string') return textOf(child)
  return 'markup' in child ? child.markup : child.map(inner).join('')
}

/** Escaped, on one line; a space at either end stays, since it parts the text from its neighbour. */
function textOf(text: string): string {
  const said = element(text, 2000)
  return (/^\s/.test(text) ? ' ' : '') + said + (said && /\s$/.test(text) ? ' ' : '')
}

export const nothing: Markup = { markup: '' }

/** A sentence of ours that may quote with single backticks: the quotes become code. */
export const sentence = (text: string): Markup =>
  markup`${text.split(/`([^`]+)`/).map((part, index) => (index % 2 ? markup`<code>${part}</code>` : part))}`
