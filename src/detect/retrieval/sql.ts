// Hand-written SQL that searches, fills or defines an index: pgvector, full text, vector functions of other databases.

export interface SqlUse {
  readonly kind: 'query' | 'insert' | 'update' | 'delete' | 'define' | 'drop'
  readonly search: 'vector' | 'keyword' | 'hybrid' | null
  /** the operator or function that measures */
  readonly metric: string | null
  /** LIMIT and the like are there */
  readonly limited: boolean
  /** conditions other than the distance */
  readonly filtered: boolean
  /** ranks of several searches are put together: `1.0 / (60 + rank)` */
  readonly fused: boolean
  /** a condition on the distance */
  readonly threshold: boolean
  /** the table written, defined or emptied */
  readonly table: string | null
  /** the columns written or defined */
  readonly columns: readonly string[]
  readonly upsert: boolean
}

const operators: readonly (readonly [RegExp, string])[] = [
  [/<=>/, 'cosine distance (<=>)'],
  [/<->/, 'L2 distance (<->)'],
  [/<#>/, 'inner product (<#>)'],
  [
    /\bvector_distance_cos\b|\bcosine_?distance\b|\bcosine_?similarity\b|\bvec_distance_cosine\b|\barray_cosine_\w+|\bVECTOR_COSINE_SIMILARITY\b/i,
    'cosine',
  ],
  [/\bvec_distance_l2\b|\bl2_?distance\b|\barray_distance\b|\bVECTOR_L2_DISTANCE\b/i, 'L2'],
  [/\bVECTOR_DISTANCE\s*\(/i, 'VECTOR_DISTANCE'],
  [/\bVECTOR_SEARCH\s*\(/i, 'VECTOR_SEARCH'],
]
const textSearch = /\b(to_tsquery|plainto_tsquery|websearch_to_tsquery|ts_rank(_cd)?)\s*\(|@@|\bbm25\s*\(|\bMATCH\s*\(|\b\w+\s+MATCH\s+[?:$'"]/i

/** What one SQL text does to an index; null where it is no SQL or touches none. `<->` alone is also a distance between points on a map: it needs a word of vectors. */
export function readSql(text: string): SqlUse | null {
  if (text.length > 20_000 || !/\b(select|insert|update|delete|create|alter|drop|merge|with)\b/i.test(text)) return null
  const measure = operators.find(([pattern]) => pattern.test(text))?.[1] ?? null
  const aboutVectors = /embedding|vector|\bvec\b|<=>|<#>/i.test(text)
  const vector = measure !== null && aboutVectors
  const words = textSearch.test(text)
  if (/\b(insert\s+into|replace\s+into|merge\s+into)\b/i.test(text) && aboutVectors) {
    const columns = /\binto\s+[\w."`]+\s*\(([^)]{0,2000})\)/i.exec(text)?.[1]
    return {
      ...nothing,
      kind: 'insert',
      table: tableOf(/\binto\s+([\w."`]+)/i, text),
      columns: names(columns),
      upsert: /on\s+conflict|on\s+duplicate|replace\s+into|merge\s+into/i.test(text),
    }
  }
  if (/\bcreate\s+(unlogged\s+)?table\b/i.test(text) && /\bvector\s*\(|\bhalfvec\s*\(|\bembedding\b/i.test(text))
    return {
      ...nothing,
      kind: 'define',
      table: tableOf(/\btable\s+(?:if\s+not\s+exists\s+)?([\w."`]+)/i, text),
      metric: metricOf(text),
      columns: defined(text),
    }
  if (/\bcreate\s+index\b/i.test(text) && metricOf(text)) return { ...nothing, kind: 'define', table: null, metric: metricOf(text) }
  if (vector || (words && /\bselect\b/i.test(text))) {
    const where = [...text.matchAll(/\bwhere\b([\s\S]{0,1500}?)(?=\border\s+by\b|\blimit\b|\bgroup\s+by\b|$)/gi)].map((it) => it[1] ?? '')
    const conditions = where.flatMap((it) => it.split(/\b(?:and|or)\b/i)).map((it) => it.trim())
    const measured = (condition: string) =>
      operators.some(([pattern]) => pattern.test(condition)) || /\b(similarity|distance|score)\b\s*[<>]/i.test(condition)
    return {
      kind: 'query',
      table: null,
      search: vector && words ? 'hybrid' : vector ? 'vector' : 'keyword',
      metric: vector ? measure : null,
      limited: /\blimit\b|\bfetch\s+(first|next)\b|\btop\s*\(?\s*[\d@:%$]|\bk\s*=\s*[?:$%\d]/i.test(text),
      filtered: conditions.some(
        (it) =>
          it !== '' &&
          !measured(it) &&
          !textSearch.test(it) &&
          !/\bis\s+not\s+null\b|^\(?\s*1\s*=\s*1/i.test(it) &&
          /[=<>]|\bin\b|\bany\b|\blike\b|@>|\$\{|\{/i.test(it),
      ),
      fused: /\b1(\.0+)?\s*\/\s*\(?[^)\n]{0,40}\brank|\brrf\b|reciprocal_rank/i.test(text),
      threshold: conditions.some(measured),
      columns: [],
      upsert: false,
    }
  }
  if (/\bdelete\s+from\b/i.test(text))
    return { ...nothing, kind: 'delete', filtered: /\bwhere\b/i.test(text), table: tableOf(/\bfrom\s+([\w."`]+)/i, text) }
  if (/\bupdate\s+[\w."`]+\s+set\b/i.test(text) && aboutVectors) return { ...nothing, kind: 'update', table: null }
  if (/\b(drop\s+table|truncate)\b/i.test(text))
    return { ...nothing, kind: 'drop', table: tableOf(/\b(?:table(?:\s+if\s+exists)?|truncate(?:\s+table)?)\s+([\w."`]+)/i, text) }
  return null
}

const nothing = {
  search: null,
  metric: null,
  limited: false,
  filtered: false,
  fused: false,
  threshold: false,
  columns: [] as readonly string[],
  upsert: false,
} as const

/** the distance that an index definition names */
export function metricOf(text: string): string | null {
  return /\b(vector|halfvec|bit|sparsevec)_(cosine|l2|ip|l1|hamming|jaccard)_ops\b/i.exec(text)?.[0] ?? null
}

/** the last name of a table: `documents` of `public."documents"` */
const tableOf = (pattern: RegExp, text: string): string | null => pattern.exec(text)?.[1]?.replace(/["`]/g, '').split('.').at(-1) ?? null

const names = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((it) => it.trim().replace(/["'`]/g, ''))
    .filter((it) => /^[\w.]+$/.test(it))

/** the columns of a CREATE TABLE */
function defined(text: string): string[] {
  const body = /\btable\b[^(]{0,200}\(([\s\S]{0,5000})/i.exec(text)?.[1] ?? ''
  return body
    .split(/,|\n/)
    .map((it) => /^\s*["'`]?(\w+)["'`]?\s+["\w]/.exec(it)?.[1] ?? '')
    .filter((it) => it !== '' && !/^(primary|foreign|constraint|unique|create|check|references|key|index|on|using|with)$/i.test(it))
}
