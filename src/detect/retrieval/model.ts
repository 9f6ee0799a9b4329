// What is known of a repository's retrieval: from documents to the chunks in the prompt.
import type { Call, Expr, Scope } from '../../languages/source-model.ts'
import type { Evidence } from '../context.ts'

export type QueryKind =
  /** nearest neighbours in a vector index */
  | 'vector'
  /** words: BM25, tf-idf, full text */
  | 'keyword'
  /** both together */
  | 'hybrid'
  /** the chunks never show: a chain, an engine or the provider retrieves */
  | 'engine'
  /** a service answers from a corpus that someone keeps */
  | 'hosted'

export interface IndexQuery {
  readonly at: Evidence
  readonly scope: Scope
  /** the expression that stands for what was found; null where nothing of it shows */
  readonly expr: Expr | null
  readonly call: Call | null
  readonly technology: string
  readonly kind: QueryKind
  /** how many chunks, where the code says so */
  readonly k: Evidence | null
  /** metric or kind of search, where the code says so */
  readonly metric: Evidence | null
  /** a filter that is passed, one that may be passed, or none */
  readonly filter: { readonly always: boolean; readonly at: Evidence; readonly also?: readonly Evidence[] } | null
  /** what orders or cuts beyond the store's own order: mmr, threshold, hybrid, semantic ranker */
  readonly ranking: Evidence | null
  /** the scores come with the chunks */
  readonly scored: boolean
  /** the code is set aside (legacy, deprecated) */
  readonly aside: boolean
}

/** Something written to, changed in or removed from an index. */
export interface IndexWrite {
  readonly at: Evidence
  readonly scope: Scope
  readonly call: Call
  readonly how: 'add' | 'update' | 'remove' | 'drop' | 'sync'
  /** what names the entries: the document's or the caller's id, something made up, or nothing */
  readonly ids: 'stable' | 'made-up' | 'content' | 'none'
  /** something runs it: a handler, a script, another function */
  readonly reached: boolean
  /** an index that lives and dies with the process, or with a conversation */
  readonly inMemory: boolean
  readonly aside: boolean
}

export interface Splitter {
  readonly at: Evidence
  /** the size is set */
  readonly sized: boolean
  /** an overlap, or a rule of structure (headings, sentences, separators) */
  readonly structured: boolean
  readonly aside: boolean
}

export interface Parser {
  readonly at: Evidence
  /** pdf, docx, html, any, text …; null where it cannot be told */
  readonly type: string | null
  readonly aside: boolean
}

export interface EmbeddingUse {
  readonly at: Evidence
  readonly side: 'index' | 'query' | 'both' | 'unknown'
  /** where the name of the model stands, one entry for each id */
  readonly named: readonly Evidence[]
  /** the library's own default, or nothing at all, names it */
  readonly byDefault: boolean
  readonly aside: boolean
}

/** What stored chunks say about where they come from. */
export interface ChunkMetadata {
  readonly document: readonly Evidence[]
  readonly place: readonly Evidence[]
  /** only what a loader adds by itself */
  readonly byDefault: readonly Evidence[]
}

export type Timing = 'own' | 'around' | 'none'

export interface RetrievalFact {
  readonly queries: readonly IndexQuery[]
  readonly writes: readonly IndexWrite[]
  /** an index in memory is made where users bring their documents or ask */
  readonly perConversation: boolean
  readonly splitters: readonly Splitter[]
  /** an engine or a hosted store splits by its own default */
  readonly splitsByDefault: readonly Evidence[]
  readonly parsers: readonly Parser[]
  /** files read as plain text, and the types that the code says it takes */
  readonly reading: { readonly plain: readonly Evidence[]; readonly accepted: readonly { readonly type: string; readonly at: Evidence }[] }
  readonly embeddings: readonly EmbeddingUse[]
  readonly metadata: ChunkMetadata
  /** metrics named by an index definition, a migration or infrastructure code */
  readonly metrics: readonly Evidence[]
  /** collections, namespaces or tables apart for each user, tenant or knowledge base */
  readonly partitions: readonly Evidence[]
  /** conditions on what came back */
  readonly filteredAfter: readonly Evidence[]
  readonly ranking: readonly Evidence[]
  readonly scoresRead: readonly Evidence[]
  readonly assembly: readonly Evidence[]
  readonly joined: readonly Evidence[]
  readonly slots: readonly Evidence[]
  readonly labels: readonly Evidence[]
  /** kept in a trace, log or database */
  readonly recorded: readonly Evidence[]
  /** given to the user beside the answer */
  readonly shown: readonly Evidence[]
  readonly timed: readonly Evidence[]
  readonly embeddingTimed: { readonly own: readonly Evidence[]; readonly around: readonly Evidence[] }
  /** where retrieval for a model was seen, or null */
  readonly because: Evidence | null
}
