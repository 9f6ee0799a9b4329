// How code names a variable of the environment or a key of the configuration.
import type { Call, Expr } from '../../languages/source-model.ts'
import type { Value } from '../value.ts'

/** `process.env`, `import.meta.env` */
export function isEnvironment(expr: Expr): boolean {
  if (expr.type !== 'member' || expr.name !== 'env') return false
  const root = expr.object
  return (root.type === 'name' && /^(process|Bun|Deno)$/.test(root.name)) || (root.type === 'member' && root.name === 'meta') || root.type === 'other'
}

/** `process.env.X`, `import.meta.env.X` */
export const environmentName = (expr: Extract<Expr, { type: 'member' }>): string | null => (isEnvironment(expr.object) ? expr.name : null)

/** `builder.Configuration["AI:Model"]`, `_configuration["AI:Model"]` */
export const isConfiguration = (expr: Expr): boolean => (expr.type === 'name' || expr.type === 'member') && /^_?config(uration)?$/i.test(expr.name)

/** what a name in the place of a variable's holds: a helper of one's own is told which variable it reads */
type Read = (expr: Expr) => readonly Value[]
const named = (expr: Expr | undefined, read: Read): string | null => {
  if (expr?.type === 'string') return expr.value
  if (expr?.type !== 'name') return null
  for (const value of read(expr))
    if (value.kind === 'literal' && typeof value.value === 'string' && /^[A-Z][A-Z0-9_]+$/.test(value.value)) return value.value
  return null
}

/** `os.environ['X']`, `process.env['X']` */
export function environmentIndex(expr: Extract<Expr, { type: 'index' }>, read: Read): string | null {
  const { object, index } = expr
  if (index.type !== 'string' && index.type !== 'name') return null
  const isEnv =
    (object.type === 'member' && (object.name === 'environ' || object.name === 'env') && object.object.type === 'name') ||
    (object.type === 'name' && object.name === 'environ')
  return isEnv ? named(index, read) : null
}

/** `@Value("${a.b:default}")`, `@ConfigProperty(name = "a.b", defaultValue = "c")` */
export function settingReference({ callee, args }: Call): { readonly name: string; readonly fallback: string } | null {
  if (callee.type !== 'name') return null
  const text = (name: string | null) => {
    const value = args.find((arg) => arg.name === name)?.value
    return value?.type === 'string' ? value.value : ''
  }
  if (callee.name === 'ConfigProperty') return text('name') ? { name: text('name'), fallback: text('defaultValue') } : null
  const match = callee.name === 'Value' ? /^\$\{([\w.-]+)(?::(.*))?\}$/.exec(text(null) || text('value')) : null
  return match ? { name: match[1] ?? '', fallback: match[2] ?? '' } : null
}

/** `os.getenv('X')`, `os.environ.get('X', d)`, `Deno.env.get('X')`, `config('X', default=…)` of decouple, `env('X')` of environs */
export function environmentCall(expr: Call, read: Read): string | null {
  const first = expr.args[0]?.value
  if (first?.type !== 'string' && first?.type !== 'name') return null
  const { callee } = expr
  if (callee.type === 'name') return callee.name === 'getenv' ? named(first, read) : null
  if (callee.type !== 'member') return null
  if (/^(getenv|Getenv|LookupEnv|GetEnvironmentVariable)$/.test(callee.name)) return named(first, read)
  // `env.GetOr("MODEL", env.String, "fallback")`, `envutil.GetString("MODEL", "fallback")` of Go's many helpers
  const of = callee.object.type === 'name' ? callee.object.name : ''
  if (/^env/i.test(of) && /^(Get|Lookup|String|Str|Or|Must)/.test(callee.name) && first.type === 'string' && /^[A-Z][A-Z0-9_]+$/.test(first.value))
    return first.value
  // `environment.getProperty("a.b")`, `configuration.GetValue<string>("A:B")`
  if (/^(getProperty|getRequiredProperty|GetValue)$/.test(callee.name) && first.type === 'string' && /[.:]/.test(first.value)) return first.value
  const onEnv = callee.object.type === 'member' ? callee.object.name : callee.object.type === 'name' ? callee.object.name : ''
  return (callee.name === 'get' || callee.name === 'pop' || callee.name === 'setdefault') && (onEnv === 'environ' || onEnv === 'env')
    ? named(first, read)
    : null
}
