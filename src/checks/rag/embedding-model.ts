import type { EmbeddingUse } from '../../detect/retrieval.ts'
import { defineCheck, fail, partial, pass } from '../check.ts'
import { isAside, live, places } from '../retrieved.ts'

export const check = defineCheck({
  id: 'rag/embedding-model',
  needs: ['retrieval', 'usage'],
  words: {
    title: 'One named embedding model serves index and query',
    why: 'Vectors of two models cannot be compared: when a default moves or one side is changed alone, retrieval breaks without an error.',
    fix: 'Name the embedding model in one setting and use that setting where you index and where you query.',
  },
  judge({ retrieval, usage }) {
    const uses = live(retrieval.embeddings)
    const named = uses.filter((it) => it.named.length)
    const evidence = places(
      named.flatMap((it) => it.named),
      uses.map((it) => it.at),
    )
    const gaps = uses.filter((it) => !it.named.length).map(({ at }) => ({ path: at.path, line: at.line, detail: 'no embedding model is named here' }))
    if (!uses.length)
      return usage.flags.embeddings
        ? partial('a store embeds with a model that nothing names', usage.because.embeddings ? [usage.because.embeddings] : [])
        : fail('no embedding call was found')
    if (!named.length) return partial('the embedding model is a library default that nothing names', evidence, gaps)
    if (isAside(retrieval.embeddings)) return partial('the embedding model is named only in code that is set aside', evidence)
    if (apart(uses)) return partial('index and query name the embedding model separately', evidence)
    if (gaps.length > named.length) return partial('some embeddings are made by a model that nothing names', evidence, gaps)
    return pass(
      `the embedding model is named: ${[...new Set(named.flatMap((it) => it.named.map((name) => name.detail)))].slice(0, 3).join(', ')}`,
      evidence,
      gaps,
    )
  },
})

/** the model of one side is named elsewhere than that of the other, or otherwise */
function apart(uses: readonly EmbeddingUse[]): boolean {
  const on = (side: 'index' | 'query') => uses.filter((it) => it.side === side || it.side === 'both')
  const of = (side: 'index' | 'query') => on(side).flatMap((it) => it.named)
  const index = of('index')
  const query = of('query')
  if (index.length && query.length) {
    const shared = index.some((it) => query.some((other) => other.path === it.path && other.line === it.line))
    const foreign =
      index.some((it) => !query.some((other) => other.detail === it.detail)) || query.some((it) => !index.some((other) => other.detail === it.detail))
    const alone = (own: readonly EmbeddingUse[], other: readonly { readonly path: string; readonly line: number }[]) =>
      own.some((use) => use.named.length > 0 && !use.named.some((it) => other.some(({ path, line }) => path === it.path && line === it.line)))
    const several = new Set([...index, ...query].map((it) => it.detail)).size > 1
    if (!shared || foreign || (several && (alone(on('index'), query) || alone(on('query'), index)))) return true
  }
  // one function for both sides, told different models from different files
  return uses.some((it) => new Set(it.named.map((name) => name.detail)).size > 1 && new Set(it.named.map((name) => name.path)).size > 1)
}
