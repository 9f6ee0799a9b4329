const most = 20_000

/** The same function, its answers kept: a repository calls few names many times. All go when there are too many. */
export function byName<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (name) => {
    let entry = known.get(name)
    if (!entry) {
      entry = { value: find(name) }
      if (known.size >= most) known.clear()
      known.set(name, entry)
    }
    return entry.value
  }
}
