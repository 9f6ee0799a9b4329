import { other, type Reading } from '../reading.ts'
import type { At, Expr } from '../source-model.ts'
import type { SyntaxNode } from '../tree-sitter/tree.ts'

/** What the reading of one Python file carries along. */
export interface Build extends Reading {
  readonly text: string
  readonly lineOf: (offset: number) => number
  /** inside `if TYPE_CHECKING:` */
  isTypeOnly: boolean
}

export const textOf = (b: Build, node: SyntaxNode): string => b.text.slice(node.start, node.end)

export const placeOf = (b: Build, node: SyntaxNode): At => ({
  line: b.lineOf(node.start),
  endLine: b.lineOf(Math.max(node.start, node.end - 1)),
})

export const otherOf = (b: Build, node: SyntaxNode, children: readonly Expr[] = []): Expr => other(placeOf(b, node), children)
