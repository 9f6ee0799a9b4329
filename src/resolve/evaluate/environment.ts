// How code names a variable of the environment or a key of the configuration.
import type { Call, Expr } from '../../languages/source-model.ts'

/** `process.env.X`, `import.meta.env.X` */
export function environmentName(expr: Extract<Expr, { type: 'member' }>): string | null {
  const { object } = expr
  if (object.type !== 'member' || object.name !== 'env') return null
  const root = object.object
  const isEnv =
    (root.type === 'name' && /^(process|Bun|Deno)$/.test(root.name)) || (root.type === 'member' && root.name === 'meta') || root.type === 'other'
  return isEnv ? expr.name : null
}

/** `builder.Configuration["AI:Model"]`, `_configuration["AI:Model"]` */
export const isConfiguration = (expr: Expr): boolean => (expr.type === 'name' || expr.type === 'member') && /^_?config(uration)?$/i.test(expr.name)

/** `os.environ['X']`, `process.env['X']` */
export function environmentIndex(expr: Extract<Expr, { type: 'index' }>): string | null {
  const { object, index } = expr
  if (index.type !== 'string') return null
  const isEnv =
    (object.type === 'member' && (object.name === 'environ' || object.name === 'env') && object.object.type === 'name') ||
    (object.type === 'name' && object.name === 'environ')
  return isEnv ? index.value : null
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
export function environmentCall(expr: Call): string | null {
  const first = expr.args[0]?.value
  if (first?.type !== 'string') return null
  const { callee } = expr
  if (callee.type === 'name') return callee.name === 'getenv' ? first.value : null
  if (callee.type !== 'member') return null
  if (/^(getenv|Getenv|LookupEnv|GetEnvironmentVariable)$/.test(callee.name)) return first.value
  // `environment.getProperty("a.b")`, `configuration.GetValue<string>("A:B")`
  if (/^(getProperty|getRequiredProperty|GetValue)$/.test(callee.name) && /[.:]/.test(first.value)) return first.value
  const onEnv = callee.object.type === 'member' ? callee.object.name : callee.object.type === 'name' ? callee.object.name : ''
  return (callee.name === 'get' || callee.name === 'pop' || callee.name === 'setdefault') && (onEnv === 'environ' || onEnv === 'env')
    ? first.value
    : null
}
