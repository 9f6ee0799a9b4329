// Path patterns of a policy, matched without regular expressions, so that none can take long.

/** Whether a path lies under a pattern: `*` and `?` stay within a name, `**` spans folders; a folder's pattern covers what is in it. */
export function matchesPath(pattern: string, path: string): boolean {
  const wanted = pattern
    .replace(/^\.?\/+/, '')
    .split('/')
    .filter(Boolean)
  const parts = path.split('/')
  // `possible[j]`: the pattern's names so far fit the first j names of the path
  let possible = parts.map(() => false)
  possible.unshift(true)
  for (const name of wanted) {
    const next = possible.map(() => false)
    for (const [at, fits] of possible.entries()) {
      if (name === '**') next[at] = fits || (next[at - 1] ?? false)
      else next[at] = at > 0 && Boolean(possible[at - 1]) && matchesName(name, parts[at - 1] ?? '')
    }
    possible = next
  }
  return wanted.length > 0 && possible.some(Boolean)
}

/** Wildcards within one name, in time proportional to the product of the lengths. */
function matchesName(pattern: string, name: string): boolean {
  let [at, star, resume] = [0, -1, 0]
  let letter = 0
  while (letter < name.length) {
    if (at < pattern.length && pattern[at] === '*') [star, resume, at] = [at, letter, at + 1]
    else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[letter])) [at, letter] = [at + 1, letter + 1]
    else if (star >= 0) [at, resume, letter] = [star + 1, resume + 1, resume + 1]
    else return false
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}
