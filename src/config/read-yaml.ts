// YAML of a stranger against a schema of ours: a value, or problems that name line, key and the nearest known word.
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { z } from 'zod'
import { UsageError } from '../errors.ts'
import { didYouMean } from '../nearest.ts'
import { hasComplexKeys, isBoundedYaml } from '../snapshot/yaml.ts'

export interface Problem {
  readonly file: string
  readonly line: number
  /** `gate.min-score`; empty for the file itself */
  readonly key: string
  readonly message: string
}

export type Read<T> = { readonly value: T; readonly problems: readonly [] } | { readonly value: null; readonly problems: readonly Problem[] }

const longest = 300_000

/** Reads a file's text. Never throws on what the text holds. */
export function readYaml<S extends z.ZodType>(file: string, text: string, schema: S): Read<z.infer<S>> {
  const problem = (message: string, line = 1, key = ''): Problem => ({ file, line, key, message })
  if (text.length > longest) return { value: null, problems: [problem(`is longer than ${longest} characters.`)] }
  const counter = new LineCounter()
  if (!isBoundedYaml(text, longest)) return { value: null, problems: [problem('has runs of blanks, anchors or tags that no configuration needs.')] }
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  const lineAt = (offset: number | undefined) => counter.linePos(offset ?? 0).line || 1
  const broken = document.errors[0] ?? document.warnings[0]
  if (broken) return { value: null, problems: [problem(`is not valid YAML: ${broken.message}`, lineAt(broken.pos[0]))] }
  if (hasComplexKeys(document)) return { value: null, problems: [problem('has a key that is not a plain word.')] }
  let content: unknown
  try {
    content = document.toJS({ maxAliasCount: 50 }) ?? {}
  } catch {
    return { value: null, problems: [problem('has too many aliases.')] }
  }
  const parsed = schema.safeParse(content, { reportInput: true })
  if (parsed.success) return { value: parsed.data, problems: [] }
  const shape = z.toJSONSchema(schema, { unrepresentable: 'any' })
  const problems = parsed.error.issues
    .flatMap((issue) => problemsOf(issue, [], shape))
    .map(({ path, message, atKey }) => problem(message, lineAt(offsetOf(document, path, atKey)), nameOf(path)))
  return { value: null, problems }
}

/** One sentence for a person: the first problem, and how many more there are. */
export function refuse(problems: readonly Problem[]): never {
  const [first] = problems
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more: llmops-maturity validate shows them)` : ''
  throw new UsageError(first ? `${sayProblem(first)}${more}` : 'The configuration cannot be read.')
}

export const sayProblem = ({ file, line, key, message }: Problem): string => `${file}:${line}: ${key ? `${key} ` : ''}${message}`

interface Found {
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** the place is the key itself, not its value */
  readonly atKey: boolean
}

type Issue = z.core.$ZodIssue
type Shape = z.core.JSONSchema.BaseSchema

function problemsOf(issue: Issue, above: readonly PropertyKey[], shape: Shape): Found[] {
  const path = [...above, ...issue.path]
  const at = (message: string): Found[] => [{ path, message, atKey: false }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `is not known here. ${didYouMean(key, keysAt(shape, path))}`.trim(),
        atKey: true,
      }))
    case 'invalid_key':
      return [{ path, message: `is not known here. ${didYouMean(String(path.at(-1)), keysAt(shape, path.slice(0, -1)))}`.trim(), atKey: true }]
    case 'invalid_value':
      return at(
        issue.input === undefined
          ? 'is missing.'
          : `may not be ${shown(issue.input)}. ${typeof issue.input === 'string' ? didYouMean(issue.input, issue.values.map(String)) : ''}`.trim(),
      )
    case 'invalid_type':
      return at(issue.input === undefined ? 'is missing.' : `must be ${typeWords[issue.expected] ?? issue.expected}.`)
    case 'invalid_union': {
      // the alternative that came furthest is the one that was meant
      const [best] = [...issue.errors].sort((a, b) => depthOf(b) - depthOf(a))
      return best?.length ? best.flatMap((inner) => problemsOf(inner, path, shape)) : at('has the wrong form.')
    }
    default:
      return at(`is wrong: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}.`)
  }
}

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 80) ?? 'that'

const depthOf = (issues: readonly Issue[]) =>
  Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' || issue.code === 'invalid_value' ? 1 : 0)))

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of keys',
  record: 'a set of keys',
}

/** The keys that may stand at a path. */
function keysAt(shape: Shape, path: readonly PropertyKey[]): string[] {
  const [step, ...rest] = path
  const alternatives = (shape.anyOf ?? []).filter((it) => typeof it === 'object')
  if (alternatives.length) return alternatives.flatMap((it) => keysAt(it, path))
  if (step === undefined) {
    const names = typeof shape.propertyNames === 'object' ? (shape.propertyNames.enum ?? []) : []
    return [...Object.keys(shape.properties ?? {}), ...names.map(String)]
  }
  const inner = typeof step === 'number' ? shape.items : (shape.properties?.[String(step)] ?? shape.additionalProperties)
  return typeof inner === 'object' && !Array.isArray(inner) ? keysAt(inner, rest) : []
}

const nameOf = (path: readonly PropertyKey[]) =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at ? '.' : ''}${String(step)}`)).join('')

/** Where the value at a path starts, or its key, or the nearest thing around it that the file has. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], atKey: boolean): number | undefined {
  const last = path.at(-1)
  const holder = path.length ? nodeAt(document, path.slice(0, -1)) : null
  const pair = isMap(holder) ? holder.items.find((item) => isScalar(item.key) && String(item.key.value) === String(last)) : null
  const key = pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined
  const value = nodeAt(document, path)?.range?.[0]
  if (key !== undefined && (atKey || value !== undefined)) return key
  if (value !== undefined) return value
  return path.length ? offsetOf(document, path.slice(0, -1), true) : undefined
}

function nodeAt(document: Document.Parsed, path: readonly PropertyKey[]): Node | null {
  const node = path.length ? document.getIn(path, true) : document.contents
  return typeof node === 'object' && node !== null && 'range' in node ? (node as Node) : null
}
