import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

export interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

export const parseMarkdown = (text: string): Node => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

export function nodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)]
}

const inline = new Set(['text', 'inlineCode', 'strong', 'link', 'break'])

/** The block structure: types only, so that two texts of the same build compare equal whatever their words. */
export function skeleton(node: Node): string {
  if (inline.has(node.type)) return ''
  if (node.type === 'html') return ''
  return `${node.type}(${(node.children ?? []).map(skeleton).filter(Boolean).join(',')})`
}
