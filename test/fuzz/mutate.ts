// Damaged variants of a text: what editors, merges and enemies make of it. The same seed gives the same variants.

/** Numbers in [0, 1) that look random and depend on the seed alone (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const fragments = [
  '"', "'", '"""', '`', '${', '{{', '}}', '{%', '(', ')', '[', ']', '{', '}', '<', '>', '</', '/*', '*/', '//', '#', '\\', '\\u0000', '\n', '\r\n', '\t', '    ', ':', '::', '- ', '&a', '*a',
  '<<: *a', '? ', '|', '>-', '!!', '---\n', '...', '=>', '->', '@', '$', '%', '\0', '\uFEFF', '\u202E', '\uD800', '😀', '<<<<<<< HEAD\n', '=======\n', '>>>>>>> x\n', '__proto__', 'constructor', 'NaN', '1e999',
  '-0', 'async', 'await', 'lambda', 'yield', 'match', 'case', 'where', 'fun', 'class', 'import ', 'from ', 'f"{', 'r#', '@{', '<T>', '?.', '??', '...x', '=~', '```', '|---|', '![](', '[a]: ', '<!--', '-->', '&amp;', '&#0;',
] // biome-ignore format: a list

/** A text of at most `most` characters, one to four times damaged: cut, repeated, nested, spliced with another, or with pieces of syntax set in. */
export function mutate(text: string, others: readonly string[], random: () => number, most = 20_000): string {
  const below = (end: number) => Math.floor(random() * end)
  const pick = <T>(items: readonly T[], otherwise: T): T => items[below(items.length)] ?? otherwise
  let now = text
  for (let times = 1 + below(4); times > 0; times--) {
    const at = below(now.length + 1)
    const end = Math.min(now.length, at + 1 + below(40))
    switch (below(8)) {
      case 0:
        now = now.slice(0, at) + now.slice(end)
        break
      case 1:
        now = now.slice(0, at) + now.slice(at, end).repeat(2 + below(50)) + now.slice(end)
        break
      case 2:
        now = now.slice(0, at) + pick(fragments, '(') + now.slice(at)
        break
      case 3:
        now = now.slice(0, at) + pick(fragments, '(').repeat(1 + below(200)) + now.slice(at)
        break
      case 4:
        now = now.slice(0, at)
        break
      case 5: {
        const other = pick(others, text)
        now = now.slice(0, at) + other.slice(below(other.length + 1))
        break
      }
      case 6:
        now = now.slice(0, at) + String.fromCharCode(below(0x10000)) + now.slice(at + 1)
        break
      default: {
        const lines = now.split('\n')
        const from = below(lines.length)
        now = [...lines.slice(0, from), ...lines.slice(from).reverse()].join('\n')
      }
    }
    if (now.length > most) now = now.slice(0, most)
  }
  return now
}
