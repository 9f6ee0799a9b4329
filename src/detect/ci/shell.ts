// Shell text to simple commands. Enough of the grammar to know which programs a script starts and with which words; nothing is ever run.

export interface ShellCommand {
  readonly words: readonly string[]
  /** 0-based line within the script */
  readonly line: number
  /** `|| true`, `|| echo …`, `|| :`: its failure does not fail the script */
  readonly mayFail: boolean
}

const limits = { commands: 2000, words: 200, characters: 200_000 }
const keywords = new Set([
  'if',
  'then',
  'else',
  'elif',
  'do',
  'while',
  'until',
  '!',
  '{',
  '(',
  'time',
  'exec',
  'command',
  'sudo',
  'nohup',
  'eval',
  'call',
  '@',
  '-',
])
const structure = new Set(['fi', 'done', 'esac', '}', ')', 'for', 'case', 'function'])

/** The simple commands of a script in order: split at line ends, `;`, `&&`, `||`, `|` and `&`; quotes, comments, continuations, here-documents and substitutions respected. */
export function parseShell(script: string): ShellCommand[] {
  const text = script.slice(0, limits.characters)
  const commands: { words: string[]; line: number; mayFail: boolean }[] = []
  let words: string[] = []
  let word: string | null = null
  let line = 0
  let start = 0
  let afterOr = false
  const heredocs: string[] = []
  const endWord = () => {
    if (word !== null && words.length < limits.words) {
      if (!words.length) start = line
      words.push(word)
    }
    word = null
  }
  const endCommand = (separator: string) => {
    endWord()
    const kept = strip(words)
    const previous = commands.at(-1)
    if (afterOr && previous && /^(true|:|echo|exit 0|printf)$/.test(kept.length > 1 && kept[0] === 'exit' ? kept.join(' ') : (kept[0] ?? '')))
      previous.mayFail = true
    else if (kept.length && commands.length < limits.commands) commands.push({ words: kept, line: start, mayFail: false })
    words = []
    afterOr = separator === '||'
  }
  for (let index = 0; index < text.length; index++) {
    const char = text[index] ?? ''
    const next = text[index + 1]
    if ((char === '\\' || char === '`') && next === '\n') {
      index++
      line++
      endWord()
    } else if (char === '\n') {
      endCommand('\n')
      line++
      while (heredocs.length) {
        const skipped = skipHeredoc(text, index + 1, heredocs.shift() ?? '')
        line += skipped.lines
        index = skipped.index - 1
      }
    } else if (char === '#' && word === null) {
      while (index + 1 < text.length && text[index + 1] !== '\n') index++
    } else if (char === '\\' && next !== undefined) {
      word = (word ?? '') + next
      index++
    } else if (char === "'" || char === '"') {
      const end = closing(text, index, char)
      const inner = text.slice(index + 1, end)
      if (word === null && !words.length) start = line
      word = (word ?? '') + inner
      line += inner.split('\n').length - 1
      index = end
    } else if (char === '$' && (next === '(' || next === '{')) {
      const end = balanced(text, index + 1)
      word = (word ?? '') + text.slice(index, end + 1)
      line += text.slice(index, end).split('\n').length - 1
      index = end
    } else if (char === '<' && next === '<' && text[index + 2] !== '<') {
      const match = /^<<-?\s*['"]?(\w+)['"]?/.exec(text.slice(index, index + 80))
      if (match?.[1]) {
        heredocs.push(match[1])
        index += match[0].length - 1
      }
      endWord()
    } else if (char === ';' || char === '|' || char === '&') {
      const double = next === char
      if (char === '&' && (text[index - 1] === '>' || next === '>')) {
        word = (word ?? '') + char
        continue
      }
      endCommand(double ? char + char : char)
      if (double) index++
    } else if (/\s/.test(char)) endWord()
    else word = (word ?? '') + char
  }
  endCommand('\n')
  return commands
}

/** The command without keywords of the shell, leading assignments and redirections. */
function strip(words: readonly string[]): string[] {
  let index = 0
  while (index < words.length) {
    const word = words[index] ?? ''
    if (keywords.has(word) || /^[A-Za-z_]\w*=/.test(word) || /^[@(]$/.test(word)) index++
    else if (word === 'env' && /=/.test(words[index + 1] ?? '')) index++
    else if (word === 'cross-env' || word === 'dotenv' || word === 'xvfb-run' || word === 'timeout') {
      index++
      while (/^-|^\d+[smh]?$/.test(words[index] ?? '') || (word === 'dotenv' && words[index] === '--')) index++
    } else break
  }
  const kept = words.slice(index)
  if (structure.has(kept[0] ?? '') || kept[0]?.endsWith('()')) return []
  const first = kept[0]?.replace(/^[@(-]+(?=[\w./])/, '')
  return first === undefined
    ? []
    : [first, ...kept.slice(1)].filter((it) => !/^\d*[<>]/.test(it)).map((it) => it.replace(/\)$/, (end) => (it.includes('(') ? end : '')))
}

function closing(text: string, from: number, quote: string): number {
  for (let index = from + 1; index < text.length; index++) {
    if (text[index] === '\\' && quote === '"') index++
    else if (text[index] === quote) return index
  }
  return text.length
}

function balanced(text: string, from: number): number {
  let depth = 0
  for (let index = from; index < text.length; index++) {
    const char = text[index]
    if (char === '(' || char === '{') depth++
    else if (char === ')' || char === '}') {
      depth--
      if (depth === 0) return index
    }
  }
  return text.length
}

function skipHeredoc(text: string, from: number, word: string): { readonly index: number; readonly lines: number } {
  let index = from
  let lines = 0
  while (index < text.length) {
    const end = text.indexOf('\n', index)
    const line = text.slice(index, end < 0 ? text.length : end)
    index = end < 0 ? text.length : end + 1
    lines++
    if (line.trim() === word) break
  }
  return { index, lines }
}
