// YAML of strangers within limits. The library's own conversion takes a time that grows with the fifth power of keys nested in keys, so that a kilobyte can hold a process for minutes;
// runs of blanks and of anchors or tags take it beyond that too.
import { type Document, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml'

const largest = 500_000
const blanks = /[ \t]{4000}/
const properties = /(?:[&!]\S{0,100}[ \t]+){40}/
const mostAliases = 100

/** Texts that the YAML reader may be given at all. */
export const isBoundedYaml = (text: string, most = largest): boolean => text.length <= most && !blanks.test(text) && !properties.test(text)

/** Keys that are no plain words: they are what makes the conversion slow, and nothing that is read here has them. */
export function hasComplexKeys(document: Document): boolean {
  let found = false
  visit(document, {
    Pair(_, pair) {
      if (pair.key === null || isScalar(pair.key)) return undefined
      found = true
      return visit.BREAK
    },
  })
  return found
}

/** For every alias the library walks the document again, and for every alias behind it once more: aliases squared times nodes. */
const mostAliasWork = 30_000_000

function isCheapToConvert(document: Document): boolean {
  let nodes = 0
  let aliases = 0
  visit(document, {
    Node: () => void nodes++,
    Alias: () => void aliases++,
  })
  return aliases * aliases * (nodes + aliases) <= mostAliasWork
}

export interface BoundedDocument {
  readonly document: Document
  readonly lines: LineCounter
}

/** The documents of a text that can be read and converted in a time that its length bounds; none otherwise. Never throws. */
export function boundedDocuments(text: string, most = largest): readonly BoundedDocument[] {
  if (!isBoundedYaml(text, most)) return []
  const lines = new LineCounter()
  try {
    const parsed = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent', strict: false, merge: true })
    return (Array.isArray(parsed) ? parsed : [])
      .filter((document) => !hasComplexKeys(document) && isCheapToConvert(document))
      .map((document) => ({ document, lines }))
  } catch {
    return []
  }
}

/** The first document as plain data; null where it cannot be read or is longer than `most` characters. Never throws. */
export function plainYaml(text: string, most = largest): unknown {
  const json = text.length <= most && /^\s*[[{]/.test(text) && isShallow(text) ? plainJson(text) : undefined
  if (json !== undefined) return json
  const first = boundedDocuments(text, most)[0]
  try {
    return first ? first.document.toJS({ maxAliasCount: mostAliases }) : null
  } catch {
    return null
  }
}

/** Most files that begin with a bracket are JSON, which is read a hundred times faster; undefined where this one is not. */
function plainJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const deepest = 100

/** Brackets of strings are counted with the others: a text that looks deep is left to the other reader. */
function isShallow(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 91 || code === 123) {
      depth++
      if (depth > deepest) return false
    } else if (code === 93 || code === 125) depth--
  }
  return true
}
