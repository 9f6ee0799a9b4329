// reStructuredText and AsciiDoc to Markdown, line for line, so that one reader does for all three.

const rstUnderline = /^([=\-~^"'`#*+.:_])\1{2,}\s*$/
const rstDirective = /^(\s*)\.\. ([a-z][\w-]*)::\s*(.*)$/i

/** The same number of lines, with RST's headings, code blocks, images and links written as Markdown. */
export function rstToMarkdown(source: readonly string[]): string[] {
  const out: string[] = []
  const levels: string[] = []
  const levelOf = (key: string) => (levels.includes(key) ? levels.indexOf(key) : levels.push(key) - 1) + 1
  let code: { indent: number; open: boolean } | null = null
  for (let index = 0; index < source.length; index++) {
    const line = source[index] ?? ''
    const next = source[index + 1] ?? ''
    const indent = line.length - line.trimStart().length
    if (code) {
      if (line.trim() === '' || indent > code.indent) {
        out.push(/^\s+:[\w-]+:/.test(line) && !code.open ? '' : line)
        if (line.trim() !== '') code.open = true
        continue
      }
      out[out.length - 1] = '```'
      code = null
    }
    const under = rstUnderline.exec(next)
    if (under && line.trim() !== '' && indent === 0 && !rstUnderline.test(line) && next.trim().length + 2 >= line.trim().length) {
      const over = rstUnderline.test(source[index - 1] ?? '')
      out.push(`${'#'.repeat(Math.min(6, levelOf(`${under[1]}${over}`)))} ${inlineRst(line.trim())}`, '')
      index++
      continue
    }
    if (rstUnderline.test(line)) {
      out.push('')
      continue
    }
    const directive = rstDirective.exec(line)
    if (directive) {
      const [, space = '', name = '', rest = ''] = directive
      if (/^(?:code|code-block|sourcecode|parsed-literal|mermaid|graphviz|uml|prompt|console)$/i.test(name)) {
        out.push(`\`\`\`${/^(?:mermaid|graphviz|uml)$/i.test(name) ? name : rest}`)
        code = { indent: space.length, open: false }
      } else if (/^(?:image|figure)$/i.test(name)) out.push(`${space}![${altOf(source, index)}](${rest.trim()})`)
      else out.push(/^(?:note|warning|tip|important|caution|attention|hint|admonition)$/i.test(name) ? `${space}${rest}` : '')
      continue
    }
    if (/^\s*\.\. /.test(line) || /^\s+:[\w-]+:\s/.test(line)) {
      const target = /^\.\. _([^:]{1,120}):\s+(\S+)/.exec(line)
      out.push(target ? `[${target[1]}]: ${target[2]}` : '')
      continue
    }
    if (/::\s*$/.test(line) && next.trim() === '' && /^\s/.test(source[index + 2] ?? '')) {
      out.push(inlineRst(line.replace(/::\s*$/, ':')), '```')
      index++
      code = { indent, open: true }
      continue
    }
    out.push(inlineRst(line))
  }
  if (code) out.push('```')
  return out
}

function altOf(source: readonly string[], at: number): string {
  for (let index = at + 1; index < at + 6; index++) {
    const alt = /^\s+:alt:\s*(.{0,300})$/.exec(source[index] ?? '')
    if (alt) return (alt[1] ?? '').trim()
  }
  return ''
}

const inlineRst = (line: string): string =>
  line
    .replace(/`([^`<]{1,200})\s<([^`>]{1,600})>`_{0,2}/g, '[$1]($2)')
    .replace(/:[a-z:]{2,20}:`([^`]{1,200})`/g, '$1')
    .replace(/``([^`]{1,300})``/g, '`$1`')
    .replace(/^(\s*)#\.\s/, '$11. ')

/** The same number of lines, with AsciiDoc's headings, blocks, lists, images and links written as Markdown. */
export function asciidocToMarkdown(source: readonly string[]): string[] {
  let fence: string | null = null
  let language = ''
  let table = false
  return source.map((line) => {
    if (fence !== null) {
      if (line.trim() !== fence) return line
      fence = null
      return '```'
    }
    const style = /^\[(?:source,\s*)?([\w+-]+)(?:,[^\]]*)?\]\s*$/.exec(line)
    if (style) {
      language = /^(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION|quote|abstract|cols|horizontal|discrete)$/.test(style[1] ?? '') ? '' : (style[1] ?? '')
      return ''
    }
    if (/^(?:-{4,}|\.{4,}|```.*)\s*$/.test(line)) {
      fence = line.startsWith('```') ? '```' : line.trim()
      const open = `\`\`\`${language}`
      language = ''
      return open
    }
    if (line.trim() === '|===') {
      table = !table
      return ''
    }
    if (table) return line.startsWith('|') ? `- ${line.slice(1).replaceAll('|', ' | ')}` : line
    if (/^(?::[\w-]+:|\/\/|\[\[|\[#|={4,}$|\+$)/.test(line) || /^\[[^\]]*\]\s*$/.test(line)) return ''
    return line
      .replace(/^(={1,6})\s+/, (_, marks: string) => `${'#'.repeat(marks.length)} `)
      .replace(/^\.(?=[A-Z])(.{1,100})$/, '**$1**')
      .replace(
        /^(\*{1,5})\s+(?:(\[[ x*]\])\s)?/,
        (_, marks: string, box?: string) => `${'  '.repeat(marks.length - 1)}- ${box ? `${box.replace('*', 'x')} ` : ''}`,
      )
      .replace(/^(\.{1,5})\s+/, (_, marks: string) => `${'  '.repeat(marks.length - 1)}1. `)
      .replace(/^(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION):\s+/, '')
      .replace(/image::?([^[\s]{1,400})\[([^\],]{0,300})[^\]]*\]/g, '![$2]($1)')
      .replace(/(?:link:)?((?:https?:\/\/|link:|xref:)[^[\s]{1,600})\[([^\],]{0,300})[^\]]*\]/g, '[$2]($1)')
  })
}
