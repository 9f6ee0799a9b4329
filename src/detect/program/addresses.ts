// A file that only names a model server's address matters to those that use the name it gives the address, not to all that import it.

/** words of code that sends a request by itself */
export const sends =
  /\b(?:fetch\w*|\w+Fetch|axios|requests|httpx|aiohttp|urllib|urlopen|got|ky|superagent|needle|undici|request|XMLHttpRequest|EventSource|WebSocket|websocket|curl)\b/

const heading =
  /^(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:declare\s+)?(?:const|let|var|function\*?|class|enum|namespace|def)\s+([\w$]+)|^([A-Za-z_]\w*)\s*(?::[^=\n]{1,80})?=(?!=)/

/** The names at the top of a file whose declarations hold the pattern, also by each other; null where a declaration has no name to follow. */
export function declaredWith(text: string, pattern: RegExp): ReadonlySet<string> | null {
  const parts = text.split(/\n(?=[^\s)\]}])/)
  const found = new Set<string>()
  for (let grown = true; grown; ) {
    grown = false
    for (const part of parts) {
      const match = heading.exec(part)
      const name = match?.[1] ?? match?.[2]
      if (name !== undefined && found.has(name)) continue
      if (!pattern.test(part) && !saysAny(part, found)) continue
      if (/^(?:export\s+default|module\.exports|exports\.)/.test(part)) return null
      if (name === undefined) continue
      found.add(name)
      grown = true
    }
  }
  return found
}

/** whether one of the names stands in the text as a word */
export function saysAny(text: string, names: ReadonlySet<string>): boolean {
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (!/[\w$]/.test(text[at - 1] ?? ' ') && !/[\w$]/.test(text[at + name.length] ?? ' ')) return true
    }
  }
  return false
}
