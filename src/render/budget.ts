// Fitting a text into a size that the platform sets: the least important sections shrink first, and the reader is told.

export interface Section {
  /** what the reader calls it: "all checks" */
  readonly name: string
  /** 1 shrinks last */
  readonly rank: number
  /** whole first, then ever shorter; the last may be empty */
  readonly variants: readonly string[]
}

export interface Fitted {
  readonly text: string
  /** names of the sections that are not whole, in reading order */
  readonly folded: readonly string[]
}

/** Sections in reading order, joined by blank lines, within `limit` UTF-16 units; `note` gives the words about what was folded. */
export function fitSections(sections: readonly Section[], limit: number, note: (folded: readonly string[]) => string): Fitted {
  const chosen = sections.map(() => 0)
  const fallen = [...sections.keys()].sort((a, b) => (sections[b]?.rank ?? 0) - (sections[a]?.rank ?? 0))
  for (;;) {
    const folded = sections.filter((_, index) => chosen[index]).map((section) => section.name)
    const parts = sections.map((section, index) => section.variants[chosen[index] ?? 0] ?? '')
    const text = [...parts, folded.length ? note(folded) : ''].filter(Boolean).join('\n\n')
    if (text.length <= limit) return { text, folded }
    const next = fallen.find((index) => (chosen[index] ?? 0) < (sections[index]?.variants.length ?? 1) - 1)
    if (next === undefined) return { text: `${text.slice(0, limit - 1).toWellFormed()}…`, folded }
    chosen[next] = (chosen[next] ?? 0) + 1
  }
}
