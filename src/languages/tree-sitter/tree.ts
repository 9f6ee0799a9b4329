// A tree-sitter tree copied into plain objects in one pass of a cursor, so that front ends never pay for a call into wasm per question.
import type { Grammar } from './grammar.ts'

/** A named node. Offsets are UTF-16 code units of the text. */
export interface SyntaxNode {
  readonly type: string
  readonly field: string | null
  readonly start: number
  readonly end: number
  readonly children: SyntaxNode[]
}

export interface SyntaxTree {
  readonly root: SyntaxNode
  readonly hasError: boolean
  /** holds text that no rule fits */
  readonly isTorn: boolean
}

/** What a front end does not want to see of its grammar. */
export interface Pruning {
  /** left out with all that is below */
  readonly skipped: ReadonlySet<string>
  /** kept without children */
  readonly leaves: ReadonlySet<string>
  /** nodes of this type are kept without children unless `isOpen` says otherwise */
  readonly sealed?: string
  readonly isOpen?: (text: string, start: number) => boolean
}

const SKIP = 0
const LEAF = 1
const SEALED = 2
const INNER = 3
const NONE: SyntaxNode[] = []

/** Reads a text into a tree; null where the parser gave up (a text that costs far more steps than texts of its length do). */
export function readTree(grammar: Grammar, pruning: Pruning, text: string): SyntaxTree | null {
  let steps = 0
  // Ordinary files of all five grammars take at most 0.015 steps a character (measured on 4,663); a step is a hundred operations of the parser, which take a
  // millisecond where it looks for a way out of an error.
  const allowed = 400 + text.length / 20
  // Kotlin's scanner never comes back from an annotation that the text ends with
  const tree = grammar.parser.parse(text.endsWith('\n') ? text : `${text}\n`, null, { progressCallback: () => ++steps > allowed })
  if (!tree) {
    grammar.parser.reset()
    return null
  }
  const cursor = tree.walk()
  try {
    const { hasError } = tree.rootNode
    const root = copy(cursor, grammar, pruning, text)
    return { root, hasError, isTorn: hasError && holdsError(root) }
  } finally {
    cursor.delete()
    tree.delete()
  }
}

/** The grammars number their own types only: text that fits none has the type `ERROR`. */
function holdsError(root: SyntaxNode): boolean {
  const queue = [root]
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.type === 'ERROR') return true
    for (const child of node.children) queue.push(child)
  }
  return false
}

type Cursor = ReturnType<NonNullable<ReturnType<Grammar['parser']['parse']>>['walk']>

function copy(cursor: Cursor, { types, isNamed, fields }: Grammar, pruning: Pruning, text: string): SyntaxNode {
  const kinds = types.map((type, id) => {
    if (!isNamed[id] || pruning.skipped.has(type)) return SKIP
    if (pruning.leaves.has(type)) return LEAF
    return type === pruning.sealed ? SEALED : INNER
  })
  const root: SyntaxNode = { type: cursor.nodeType, field: null, start: cursor.startIndex, end: cursor.endIndex, children: [] }
  const ancestors: SyntaxNode[] = []
  let parent = root
  if (!cursor.gotoFirstChild()) return root
  for (;;) {
    const id = cursor.nodeTypeId
    const kind = kinds[id] ?? INNER
    if (kind !== SKIP) {
      const start = cursor.startIndex
      const isInner = kind === INNER || (kind === SEALED && pruning.isOpen?.(text, start) === true)
      const field = cursor.currentFieldId
      const node: SyntaxNode = {
        type: types[id] ?? 'ERROR',
        field: field === 0 ? null : (fields[field] ?? null),
        start,
        end: cursor.endIndex,
        children: isInner ? [] : NONE,
      }
      parent.children.push(node)
      if (isInner && cursor.gotoFirstChild()) {
        ancestors.push(parent)
        parent = node
        continue
      }
    }
    while (!cursor.gotoNextSibling()) {
      const up = ancestors.pop()
      if (!up) return root
      parent = up
      cursor.gotoParent()
    }
  }
}

/** The first child that stands in a field. */
export const childOf = (node: SyntaxNode, field: string): SyntaxNode | null => node.children.find((child) => child.field === field) ?? null
