// What IPython adds to Python: `%magic`, `%%cell magic`, `!command`, `name?`.

/** cell magics whose cell is Python all the same */
const python = /^%%(time|timeit|capture|prun|python3?|debug)\b|^%%writefile\s.*\.py\s*$/

const magic = /^\s*(%{1,2}[A-Za-z_]{2}|![^[=]|\?{1,2}[A-Za-z_])|^\s*[A-Za-z_][\w.]*\?{1,2}\s*$|^\s*[A-Za-z_][\w., ]*=\s*(%[A-Za-z_]{2}|![^=])/

/** The Python of a cell, line for line; a cell in another language gives empty lines. */
export function withoutMagics(text: string): string {
  const lines = text.split('\n')
  const first = lines.find((line) => line.trim() !== '') ?? ''
  if (first.startsWith('%%') && !python.test(first)) return lines.map(() => '').join('\n')
  let continues = false
  return lines
    .map((line) => {
      const isMagic = continues || magic.test(line)
      continues = isMagic && line.trimEnd().endsWith('\\')
      return isMagic ? `${/^\s*/.exec(line)?.[0] ?? ''}pass` : line
    })
    .join('\n')
}
