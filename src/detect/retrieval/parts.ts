// The parts of a chunk as code names them: its text, its document, its score.
import type { Call, Expr } from '../../languages/source-model.ts'
import type { Flow } from './flow.ts'
import { nameOf, nested, receiverOf, type Unit } from './units.ts'
import { namesDocument, namesScore, namesText } from './words.ts'

/** the last name by which an expression takes something from a value: `source` of `d.metadata["source"]`, `d.metadata.get("source")`, `d.source` */
export function keyOf(expr: Expr): string | null {
  switch (expr.type) {
    case 'name':
    case 'member':
      return expr.name
    case 'index':
      return expr.index.type === 'string' ? expr.index.value : fieldName(expr.index)
    case 'call': {
      const [first] = expr.args
      if (/^(get|getattr|pop)$/.test(nameOf(expr))) {
        const key = nameOf(expr) === 'getattr' ? expr.args[1] : first
        if (key?.value.type === 'string') return key.value.value
      }
      return nameOf(expr)
    }
    default:
      return null
  }
}

/** `doc[self.source_field]`, `document[CONTENT_KEY]`: a constant or setting that is named for the field that it names */
function fieldName(expr: Expr): string | null {
  const own = expr.type === 'name' || expr.type === 'member' ? expr.name : ''
  const field = own.replace(/_?(field|key|column|attribute|property)(_?name)?$/i, '')
  return field && field !== own ? field : null
}

type Part = 'text' | 'document' | 'score'
const isPart: Readonly<Record<Part, (key: string) => boolean>> = { text: namesText, document: namesDocument, score: namesScore }

/** whether an expression takes this part of something retrieved */
export function takes(part: Part, expr: Expr, unit: Unit, flow: Flow): boolean {
  for (const it of nested(expr)) {
    const key = keyOf(it)
    // a chunk under the name of `doc` is no name of a document
    if (part === 'document' && it.type === 'name' && /^(docs?|documents?|article|book|link|name)$/.test(it.name)) continue
    if (key !== null && (isPart[part](key) || (part === 'document' && isWhole(it, key))) && flow.carries(it, unit)) return true
  }
  return false
}

/** all that is known of a chunk: `<document ${metadata}>` */
const isWhole = (expr: Expr, key: string): boolean => expr.type !== 'call' && /^(metadata|meta)$/.test(key)

/** what is put together into text: templates, sums of texts, `"…".format(…)` */
export function textsIn(unit: Unit): { readonly expr: Expr; readonly parts: readonly Expr[] }[] {
  const found: { expr: Expr; parts: readonly Expr[] }[] = []
  const spoken = new Set<Expr>()
  for (const call of unit.calls) if (isSaid(call)) for (const arg of call.args) for (const it of nested(arg.value)) spoken.add(it)
  for (const expr of unit.expressions) {
    if (spoken.has(expr)) continue
    if (expr.type === 'template') found.push({ expr, parts: expr.parts.filter((part) => part.type !== 'string') })
    else if (expr.type === 'binary' && expr.op === '+') {
      const sum = summands(expr)
      if (sum.some((it) => it.type === 'string' || it.type === 'template' || (it.type === 'name' && isText(unit, it.name))))
        found.push({ expr, parts: sum.filter((it) => it.type !== 'string') })
    } else if (expr.type === 'binary' && expr.op === '%' && expr.left.type === 'string') found.push({ expr, parts: [expr.right] })
    else if (
      expr.type === 'call' &&
      /^(format|Format|formatted|format_map|substitute|replace|Replace|replaceAll|ReplaceAll|render|Sprintf|Fprintf|AppendFormat)$/.test(
        nameOf(expr),
      ) &&
      expr.callee.type === 'member'
    )
      found.push({ expr, parts: expr.args.map((arg) => arg.value) })
  }
  for (const { kind, value, target } of unit.assignments)
    if (kind === 'augmented' && value.type !== 'template' && target.type === 'name') found.push({ expr: value, parts: [value] })
  return found
}

/** `[{item.id}]: {item.describe()}`: an id in brackets, or behind a word that says what it is, and more of the chunk after it */
export function labelledById(expr: Expr, unit: Unit, flow: Flow): boolean {
  if (expr.type !== 'template') return false
  return expr.parts.some((part, at) => {
    const before = expr.parts[at - 1]
    return (
      part.type !== 'string' &&
      before?.type === 'string' &&
      /[[(<#]\s*$|\b(id|source|document|ref)\W{0,4}$/i.test(before.value) &&
      /^(_?id|uuid|\w+_id)$/.test(keyOf(part) ?? '') &&
      flow.carries(part, unit) &&
      expr.parts.slice(at + 1).some((other) => other.type !== 'string' && (flow.carries(other, unit) || isOfSame(other, part)))
    )
  })
}

/** `item.describe()` beside `item.id`: whatever the method gives, it is of the same chunk */
function isOfSame(other: Expr, part: Expr): boolean {
  const holder = other.type === 'call' && other.callee.type === 'member' ? other.callee.object : other.type === 'member' ? other.object : null
  return holder?.type === 'name' && part.type === 'member' && part.object.type === 'name' && part.object.name === holder.name
}

/** a variable of the function that holds a text of its own */
const isText = (unit: Unit, name: string): boolean =>
  unit.assignments.some(
    ({ target, value }) => target.type === 'name' && target.name === name && value.type === 'string' && value.value.trim().length > 8,
  )

const summands = (expr: Expr): readonly Expr[] =>
  expr.type === 'binary' && expr.op === '+' ? [...summands(expr.left), ...summands(expr.right)] : [expr]

/** a line of a log or on the screen */
export function isSaid(call: Call): boolean {
  const name = nameOf(call)
  if (name === 'print' && receiverOf(call) === null) return true
  return isLog(call)
}

export function isLog(call: Call): boolean {
  const receiver = receiverOf(call)
  const owner = receiver?.type === 'name' ? receiver.name : receiver?.type === 'member' ? receiver.name : ''
  return (
    /^(log|logger|logging|console|_logger|_log|winston|pino|structlog|loguru|LOG|LOGGER|slog|zap|sugar|klog|logrus)$/.test(owner) &&
    /^(info|debug|log|warn|warning|error|trace|exception|critical|bind|print(ln|f)?|(info|debug|warn|error|trace)(f|w|ln)|Log(Information|Debug|Warning|Error|Trace))$/i.test(
      nameOf(call),
    )
  )
}
