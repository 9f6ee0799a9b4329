// The client of a call, built through the tracer that the repository uses: a drop-in class, or a wrapping function.
import type { Signature, SymbolRule } from '../../catalogue/schema.ts'
import { expandBraces } from '../../catalogue/symbol-index.ts'
import type { SourceFile } from '../../languages/source-model.ts'
import type { RuledCall } from '../program.ts'
import { type Change, type Insertion, inserted, passageOf, spanOf } from './passage.ts'

/** A suggestion is read as a whole: import and client may not stand further apart. */
const farthest = 30

export function throughTracer(client: RuledCall, text: string, tracer: Signature): readonly Change[] | null {
  const { language } = client.place.file
  if (language === 'python') return dropIn(client, text, tracer) ?? wrapped(client, text, tracer)
  return language === 'javascript' || language === 'typescript' ? wrapped(client, text, tracer) : null
}

const symbolsOf = (tracer: Signature, client: RuledCall, fits: (symbol: SymbolRule) => boolean): string[] => {
  const lang = client.place.file.language === 'python' ? 'py' : 'js'
  const { makes } = client.rule.symbol
  return tracer.symbols
    .filter((it) => it.lang === lang && makes !== undefined && it.makes === makes && fits(it))
    .flatMap((it) => expandBraces(it.symbol))
    .filter((symbol) => !/[*()]/.test(symbol) && !symbol.startsWith('.'))
}

/** `from openai import OpenAI` → `from langfuse.openai import OpenAI`: the same name from another module */
function dropIn(client: RuledCall, text: string, tracer: Signature): readonly Change[] | null {
  const { callee } = client.expr
  const { file } = client.place
  const offered = symbolsOf(tracer, client, (it) => it.role === 'client' && it.traces === true)
  if (callee.type === 'name') {
    const imported = file.imports.find((it) => it.local === callee.name && it.name === callee.name)
    const line = imported && text.split('\n')[imported.line - 1]
    const written = imported && line ? /^(\s*)from\s+([\w.]+)\s+import\s+([\w, \t]+)$/.exec(line) : null
    const target = offered.find((it) => it.endsWith(`.${callee.name}`))
    if (!imported || !written || written[2] !== imported.module || !target) return null
    const module = target.slice(0, -callee.name.length - 1)
    const names = (written[3] ?? '').split(',').map((it) => it.trim())
    if (names.some((it) => !/^\w+$/.test(it))) return null
    const [own, others] = [names.filter((it) => offered.includes(`${module}.${it}`)), names.filter((it) => !offered.includes(`${module}.${it}`))]
    const lines = [
      ...(others.length ? [`${written[1]}from ${imported.module} import ${others.join(', ')}`] : []),
      `${written[1]}from ${module} import ${own.join(', ')}`,
    ]
    return [{ line: imported.line, column: 1, length: line?.length ?? 0, text: lines.join('\n') }]
  }
  if (callee.type !== 'member' || callee.object.type !== 'name') return null
  const root = callee.object.name
  const imported = file.imports.find((it) => it.local === root && it.module === root && it.name === null)
  const module = offered.findLast((it) => it.endsWith(`.${root}.${callee.name}`))?.slice(0, -root.length - callee.name.length - 2)
  if (!imported || !module || text.split('\n')[imported.line - 1]?.trimEnd() !== `import ${root}`) return null
  return [{ line: imported.line, column: 1, length: `import ${root}`.length, text: `from ${module} import ${root}` }]
}

/** `OpenAI()` → `wrap_openai(OpenAI())`, with the import beside that of the client */
function wrapped(client: RuledCall, text: string, tracer: Signature): readonly Change[] | null {
  const [symbol] = symbolsOf(tracer, client, (it) => it.role === 'trace-wrap')
  const { file } = client.place
  const isPython = file.language === 'python'
  const cut = symbol ? symbol.lastIndexOf(isPython ? '.' : '#') : -1
  if (!symbol || cut < 0) return null
  const [module, name] = [symbol.slice(0, cut), symbol.slice(cut + 1)]
  const known = file.imports.find((it) => it.module === module && it.name === name)
  const own = known ?? importOf(file, client)
  if (!own || !/^[\w$]+$/.test(name) || name === 'default') return null
  const line = text.split('\n')[own.line - 1] ?? ''
  const importing = known ? '' : importLine(line, module, name, isPython)
  if (importing === null || client.expr.line - own.line > farthest || own.line >= client.expr.line) return null
  const passage = passageOf(text, known ? client.expr.line : own.line, client.expr.endLine, file.language)
  const span = passage && spanOf(passage, client.expr)
  if (!passage || !span) return null
  const insertions: Insertion[] = [
    ...(importing ? [{ at: line.length, text: `\n${importing}` }] : []),
    { at: span.start, text: `${known?.local ?? name}(` },
    { at: span.close + 1, text: ')' },
  ]
  return inserted(passage, insertions)
}

function importOf(file: SourceFile, { expr: { callee } }: RuledCall) {
  const root = callee.type === 'name' ? callee.name : callee.type === 'member' && callee.object.type === 'name' ? callee.object.name : null
  return file.imports.find((it) => it.local === root && !it.typeOnly)
}

/** the import in the manner of the line that it follows; null where that line is not a whole import statement */
function importLine(line: string, module: string, name: string, isPython: boolean): string | null {
  if (isPython) return /^(from\s+[\w.]+\s+import\s+[\w, \t]+|import\s+[\w., \t]+)$/.test(line) ? `from ${module} import ${name}` : null
  const found = /^import\s[\w$*{}, \t]+\sfrom\s+(['"])[^'"]+\1(;?)\s*$/.exec(line)
  return found ? `import { ${name} } from ${found[1]}${module}${found[1]}${found[2]}` : null
}
