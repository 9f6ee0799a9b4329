// Index definitions outside of application code's calls: migrations, schemas, infrastructure, index settings in JSON and YAML.
import type { Context, Evidence } from '../context.ts'
import { metricIn, type Reading } from './reading.ts'
import { readSql } from './sql.ts'

export interface Definition {
  readonly path: string
  readonly line: number
  readonly table: string | null
  readonly columns: readonly string[]
}

export interface Definitions {
  readonly metrics: readonly Evidence[]
  readonly tables: readonly Definition[]
  /** SQL functions that search by distance */
  readonly functions: readonly { readonly at: Evidence; readonly filtered: boolean; readonly threshold: boolean }[]
}

const setting =
  /["']?(hnsw:space|space_type|spaceType|distance_?metric|distanceMetric|distance_?function|distanceFunction|metric_?type|metric|similarity|distance|vectorDistance|similarityMetric)["']?\s*[:=]\s*["']?(cosine|cosinesimil|dot_?product|dotProduct|euclidean|l2(_norm)?|inner_?product|innerproduct|ip|Cosine|Dot|Euclid)\b/
const vectorWord = /vector|embedding|knn|hnsw|dimension|qdrant|pinecone|weaviate|milvus/i

export function definitionsOf(context: Context): Definitions {
  const metrics: Evidence[] = []
  const tables: Definition[] = []
  const functions: { at: Evidence; filtered: boolean; threshold: boolean }[] = []
  for (const { path } of context.snapshot.files) {
    if (!/\.(sql|prisma|tf|bicep|json|ya?ml|toml)$/.test(path)) continue
    const kind = context.fact('paths').classOf(path)
    if (kind === 'lock' || kind === 'vendored' || kind === 'test' || /package(-lock)?\.json$|tsconfig/.test(path)) continue
    const text = context.text(path)
    if (text === null || text.length > 400_000 || !vectorWord.test(text)) continue
    if (path.endsWith('.sql')) sqlFile(path, text)
    else {
      text.split('\n').forEach((line, i) => {
        if (line.length < 500 && (setting.test(line) || /vector_(cosine|l2|ip)_ops/.test(line)))
          metrics.push({ path, line: i + 1, detail: 'the index names its measure' })
      })
    }
  }
  return { metrics, tables, functions }

  function sqlFile(path: string, text: string): void {
    let line = 1
    for (const statement of statementsOf(text)) {
      const use = readSql(statement)
      const first = line + (/^\s*/.exec(statement)?.[0].split('\n').length ?? 1) - 1
      line += statement.split('\n').length - 1
      if (!use) continue
      const at = { path, line: first, detail: use.metric ?? `SQL ${use.kind}` }
      if (use.metric) metrics.push(at)
      if (use.kind === 'define' && use.columns.length) tables.push({ path, line: first, table: use.table, columns: use.columns })
      if (use.kind === 'query' || /create\s+(or\s+replace\s+)?function/i.test(statement))
        functions.push({ at, filtered: use.filtered, threshold: use.threshold })
    }
  }
}

/** statements end at `;`, those in `$$ … $$` belong to their function */
function statementsOf(text: string): string[] {
  const parts = text.split('$$')
  const out: string[] = []
  let open = ''
  parts.forEach((part, i) => {
    if (i % 2) open += part
    else {
      const [first = '', ...rest] = part.split(';')
      open += first
      for (const it of rest) {
        out.push(open)
        open = it
      }
    }
  })
  out.push(open)
  return out
}

/** measures that the code names where it makes or opens an index */
export function metricsInCode(reading: Reading): Evidence[] {
  const found: Evidence[] = []
  for (const call of reading.ruled) {
    const { role, makes } = call.rule.symbol
    const makesIndex = role === 'index' || role === 'store' || (role === 'upsert' && makes !== undefined)
    if (!makesIndex) continue
    const at = metricIn(reading, call.expr, call.place) ?? firstOf(call.expr.args.map((arg) => metricIn(reading, arg.value, call.place)))
    if (at) found.push(at)
  }
  // a store asked over its REST interface: `config.Vectors.Distance = "Cosine"`
  for (const unit of reading.units)
    for (const { target, value, line } of unit.assignments)
      if (
        target.type === 'member' &&
        /^(distance|metric|similarity|metricType|distanceMetric|Distance|Metric|Similarity|MetricType)$/.test(target.name) &&
        reading.program
          .evaluate(value, unit.place)
          .some((it) => it.kind === 'literal' && /^(cosine|dot(_?product)?|euclid(ean)?|l2|ip|inner_?product)$/i.test(String(it.value)))
      )
        found.push({ path: unit.path, line, detail: 'the index names its measure' })
  // classes and tables of an ORM, schemas of an index given as data
  for (const unit of reading.units) {
    for (const expr of unit.expressions) {
      if (expr.type === 'string' && /^vector_(cosine|l2|ip)_ops$/.test(expr.value))
        found.push({ path: unit.path, line: expr.line, detail: expr.value })
      else if (
        expr.type === 'dict' &&
        expr.entries.some(
          (entry) => entry.key === 'hnsw:space' || entry.key === 'space_type' || (entry.key === 'similarity' && entry.value.type === 'string'),
        ) &&
        expr.entries.length
      ) {
        const at = metricIn(reading, expr, unit.place)
        if (at) found.push(at)
      } else if (
        expr.type === 'call' &&
        expr.callee.type === 'member' &&
        expr.callee.name === 'op' &&
        expr.args[0]?.value.type === 'string' &&
        expr.args[0].value.value.endsWith('_ops')
      )
        found.push({ path: unit.path, line: expr.line, detail: expr.args[0].value.value })
    }
  }
  return found
}

const firstOf = (items: readonly (Evidence | null)[]): Evidence | null => items.find((it) => it !== null) ?? null
