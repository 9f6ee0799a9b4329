// HTML as a browser reads it.
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

export const parsePage = (text: string): Node => parse(text)
export const parsePart = (text: string): Node => parseFragment(text)

const isElement = (node: Node): node is Element => 'tagName' in node

export function elements(node: Node): Element[] {
  const own = isElement(node) ? [node] : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elements) : [])]
}

/** Comments and processing instructions, which hide text from readers. */
export function comments(node: Node): Node[] {
  return [...(node.nodeName === '#comment' ? [node] : []), ...('childNodes' in node ? node.childNodes.flatMap(comments) : [])]
}

/** Elements and the names of their attributes: two pages of the same build compare equal whatever their words. */
export function elementTree(node: Node, transparent: ReadonlySet<string> = new Set()): string {
  const inner = 'childNodes' in node ? node.childNodes.map((child) => elementTree(child, transparent)).filter(Boolean) : []
  if (!isElement(node) || transparent.has(node.tagName)) return inner.join(',')
  const attributes = node.attrs.map((attribute) => attribute.name).sort()
  return `${node.tagName}${attributes.length ? `[${attributes.join(' ')}]` : ''}(${inner.join(',')})`
}

/** The text that a reader sees, without what stands in code. */
export function prose(node: Node): string {
  if (isElement(node) && (node.tagName === 'code' || node.tagName === 'pre' || node.tagName === 'style')) return ''
  return 'value' in node && typeof node.value === 'string' ? node.value : 'childNodes' in node ? node.childNodes.map(prose).join('') : ''
}

export const attributes = (node: Node, name: string): string[] =>
  elements(node).flatMap((element) => element.attrs.flatMap((attribute) => (attribute.name === name ? [attribute.value] : [])))
