// How deep a text nests what the parser must read twice: after `f<a>` a bracket may begin arguments or go on with a comparison, so that the time doubles with each level.

/** levels that real code never reaches and the parser still manages in a fraction of a second */
const deepest = 7

/** Whether brackets and templates that follow a `>` stand in one another more than seven times. Strings and comments are passed over; regular expressions may be misread, up to the end of their line. */
export function nestsTypeArguments(text: string): boolean {
  // what is open: true where it follows a `>`
  const open: { readonly kind: '(' | '`' | '{'; readonly typed: boolean }[] = []
  let depth = 0
  let before = ''
  const push = (kind: '(' | '`' | '{') => {
    const typed = before === '>' && kind !== '{'
    open.push({ kind, typed })
    if (typed) depth++
  }
  const pop = () => {
    if (open.pop()?.typed) depth--
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    const inTemplate = open.at(-1)?.kind === '`'
    if (char === '\\') at++
    else if (char === '`') {
      if (inTemplate) pop()
      else push('`')
    } else if (inTemplate) {
      if (char === '$' && text[at + 1] === '{') {
        push('{')
        at++
      }
    } else if (char === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const end = text[at + 1] === '/' ? text.indexOf('\n', at) : text.indexOf('*/', at + 2)
      if (end < 0) break
      at = text[at + 1] === '/' ? end : end + 1
      continue
    } else if (char === '"' || char === "'") {
      while (at + 1 < text.length && text[at + 1] !== char && text[at + 1] !== '\n') at += text[at + 1] === '\\' ? 2 : 1
      if (text[at + 1] === char) at++
    } else if (char === '(' || char === '{') push(char)
    else if (char === ')' || char === '}') {
      if (open.at(-1)?.kind === (char === ')' ? '(' : '{')) pop()
    }
    if (depth > deepest) return true
    if (char.trim() !== '') before = char === '>' && text[at - 1] === '=' ? '=>' : char
  }
  return false
}
