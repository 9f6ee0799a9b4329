// Named environments of a deployment, and settings that the environment switches.
import type { CiFact } from '../ci.ts'
import type { Context, Evidence } from '../context.ts'

export interface NamedEnvironment extends Evidence {
  /** dev, test, staging, production */
  readonly name: string
  /** where it is parameterised: pipeline and iac deploy it, config only switches settings */
  readonly source: 'pipeline' | 'iac' | 'config'
}

const names: readonly (readonly [string, RegExp])[] = [
  ['production', /(^|[^a-z])(prod|production|prd|live)([^a-z]|$)/i],
  ['staging', /(^|[^a-z])(staging|stage|stg|uat|preprod|pre-production|qa|canary|sandbox)([^a-z]|$)/i],
  ['dev', /(^|[^a-z])(dev|develop|development)([^a-z]|$)/i],
  ['test', /(^|[^a-z])(test|testing|tst)([^a-z]|$)/i],
]

/** The environment that a word names, or null. */
export const environmentOf = (word: string): string | null => names.find(([, pattern]) => pattern.test(word))?.[0] ?? null

interface FileRule {
  readonly source: NamedEnvironment['source']
  /** group 1 is the environment's name */
  readonly pattern: RegExp
}

const fileRules: readonly FileRule[] = [
  { source: 'iac', pattern: /(?:^|\/)([\w-]+)\.(?:auto\.)?tfvars(?:\.json)?$/ },
  {
    source: 'iac',
    pattern: /(?:^|\/)(?:environments?|envs?|overlays|stages|clusters)\/([\w-]+)\/.*\.(?:tf|ya?ml|json|bicep|bicepparam|hcl|toml|tfvars)$/,
  },
  { source: 'iac', pattern: /(?:^|\/)values[-_.]([\w-]+)\.ya?ml$/ },
  { source: 'iac', pattern: /(?:^|\/)(?:main|parameters|params|azuredeploy)?[-_.]?(?:parameters)?[-_.]([\w-]+)\.(?:bicepparam|parameters\.json)$/ },
  { source: 'iac', pattern: /(?:^|\/)Pulumi\.([\w-]+)\.ya?ml$/ },
  {
    source: 'iac',
    pattern: /(?:^|\/)(?:samconfig|serverless|fly|render|app|cloudbuild|skaffold|service|apprunner)[-_.]([\w-]+)\.(?:ya?ml|toml|json)$/,
  },
  { source: 'iac', pattern: /(?:^|\/)(?:docker-)?compose[-_.]([\w-]+)\.ya?ml$/ },
  { source: 'config', pattern: /(?:^|\/)\.env\.([\w-]+?)(?:\.(?:example|sample|template|dist))?$/ },
  { source: 'config', pattern: /(?:^|\/)application-([\w-]+)\.(?:ya?ml|properties)$/ },
  { source: 'config', pattern: /(?:^|\/)appsettings\.([\w-]+)\.json$/ },
  { source: 'config', pattern: /(?:^|\/)(?:config|configs|settings|conf|environments?)\/([\w-]+)\.(?:ya?ml|json|toml|py|[jt]s|env|ini)$/ },
  { source: 'config', pattern: /(?:^|\/)(?:config|settings|environment)[-_.]([\w-]+)\.(?:ya?ml|json|toml|py|[jt]s|ini)$/ },
]

/** Sections of one file that stand for environments: wrangler's `[env.staging]`, stages of serverless, targets of Databricks bundles. */
const sectionRules: readonly (readonly [RegExp, RegExp])[] = [
  [/(^|\/)wrangler\.toml$/, /^\[env\.([\w-]+)/],
  [/(^|\/)wrangler\.jsonc?$/, /^ {4}"(staging|production|dev|preview)"\s*:/],
  [/(^|\/)samconfig\.toml$/, /^\[([\w-]+)\.deploy/],
  [/(^|\/)databricks\.ya?ml$/, /^ {2}(dev|staging|prod|production|test)\s*:/],
  [/(^|\/)eas\.json$/, /^ {4}"(development|preview|production|staging)"\s*:/],
]

/** Every environment that a pipeline, infrastructure code or configuration names. */
export function readEnvironments(context: Context, ci: CiFact): NamedEnvironment[] {
  const paths = context.fact('paths')
  const found: NamedEnvironment[] = []
  for (const { job } of ci.pipelines.flatMap((pipeline) => pipeline.jobs.map((it) => ({ job: it })))) {
    const name = job.environment && !job.environment.includes('{') ? environmentOf(job.environment) : null
    if (name && !job.disabled) found.push({ name, source: 'pipeline', path: job.path, line: job.line, detail: `deploys to ${name}` })
  }
  for (const { path, kind } of context.snapshot.files) {
    const part = paths.classOf(path)
    if (kind === 'symlink' || kind === 'submodule' || part === 'vendored' || part === 'example' || part === 'test' || part === 'docs') continue
    const isWorkflow = path.startsWith('.github/workflows/')
    if (isWorkflow) found.push(...choices(path, context.text(path) ?? ''))
    // `app-testing.yml` among the workflows is a pipeline, no environment
    const rule = isWorkflow ? undefined : fileRules.find(({ pattern }) => pattern.test(path))
    const named = rule ? environmentOf(rule.pattern.exec(path)?.[1] ?? '') : null
    const compose = /compose/.test(path)
    if (rule && named && !(compose && named !== 'production' && named !== 'staging'))
      found.push({ name: named, source: rule.source, path, line: 1, detail: `settings of ${named}` })
    const section = sectionRules.find(([file]) => file.test(path))
    if (section) {
      for (const [index, line] of (context.text(path) ?? '').split('\n').entries()) {
        const name = environmentOf(section[1].exec(line.slice(0, 300))?.[1] ?? '')
        if (name) found.push({ name, source: 'iac', path, line: index + 1, detail: `settings of ${name}` })
      }
    }
    if (/^render\.ya?ml$/.test(path)) found.push(...previews(path, context.text(path) ?? ''))
    if (part === 'application' && /\.(py|[cm]?[jt]s|java|kt|cs|go|ya?ml|toml|tf|bicep)$/.test(path))
      found.push(...switched(path, context.text(path) ?? ''))
  }
  return found
}

/** Previews that a platform makes of the same blueprint as production. */
function previews(path: string, text: string): NamedEnvironment[] {
  const at = text.split('\n').findIndex((line) => /^\s*(previewsEnabled:\s*true|generation:\s*(automatic|manual))\b/.test(line))
  return at < 0 ? [] : ['production', 'staging'].map((name) => ({ name, source: 'iac', path, line: at + 1, detail: `${name} of the same blueprint` }))
}

/** `options: [staging, production]` of a workflow's input, `environment: [dev, prod]` of a matrix. */
function choices(path: string, text: string): NamedEnvironment[] {
  const lines = text.split('\n')
  return lines.flatMap((line, index): NamedEnvironment[] => {
    const inline = /^\s*-?\s*(?:options|environment|env|stage)\s*:\s*\[([^\]]{1,200})\]/.exec(line)?.[1]
    const item = /^\s+-\s+["']?(dev|development|staging|stage|uat|qa|prod|production|preprod)["']?\s*$/.exec(line)?.[1]
    const words = inline
      ? inline.split(',')
      : item && /(options|environment|env|stage)\s*:/.test(lines.slice(Math.max(0, index - 5), index).join('\n'))
        ? [item]
        : []
    return words.flatMap((word) => {
      const name = environmentOf(word.trim().replace(/["']/g, ''))
      return name ? [{ name, source: 'pipeline' as const, path, line: index + 1, detail: `${name} can be chosen` }] : []
    })
  })
}

const readsEnvironment = /environ|getenv|process\.env|GetEnvironmentVariable|ENVIRONMENT|APP_ENV|\benv\b|var\.env|param env/i

/** Code or configuration that chooses by environment: both a staging and a production are named in quotes or as keys, close together. */
function switched(path: string, text: string): NamedEnvironment[] {
  if (!/staging|stage/i.test(text) || !readsEnvironment.test(text)) return []
  const lines = text.split('\n')
  const quoted = (pattern: RegExp) => lines.findIndex((line) => line.length < 1000 && !/^\s*(#|\/\/|\*)/.test(line) && pattern.test(line))
  const staging = quoted(/["':](staging|stage)["']|^\s*["']?staging["']?\s*[:=]\s*[{[(]?/i)
  const production = quoted(/["':](production|prod)["']|^\s*["']?(production|prod)["']?\s*[:=]\s*[{[(]?/i)
  if (staging < 0 || production < 0 || Math.abs(staging - production) > 15) return []
  return [
    { name: 'staging', source: 'pipeline', path, line: staging + 1, detail: 'chooses by environment' },
    { name: 'production', source: 'pipeline', path, line: production + 1, detail: 'chooses by environment' },
  ]
}

const secret =
  /KEY|TOKEN|SECRET|PASSWORD|PASSWD|PWD|CREDENTIAL|_PAT$|_DSN$|CLIENT_ID|TENANT_ID|DATABASE_URL|CONNECTION_STRING|^(PATH|HOME|USER|CI|PORT)$/i
/** What bundlers hand to every browser is no secret. */
const publicName = /^(NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|NUXT_PUBLIC)_/
const reads: readonly (readonly [RegExp, RegExp])[] = [
  [/\.(py|ipynb)$/, /(?:os\.environ(?:\.get)?\s*[[(]\s*|getenv\(\s*|\benv\(\s*|config\(\s*)\\?["']([A-Z][A-Z0-9_]{2,60})/],
  [/\.([cm]?[jt]sx?|vue|svelte)$/, /(?:process\.env|import\.meta\.env|Deno\.env\.get\(["']|\benv)(?:\.|\[["'])?([A-Z][A-Z0-9_]{2,60})\b/],
  [/\.(java|kt)$/, /(?:System\.getenv\(\s*"|@Value\(\s*"\$\{)([\w.-]{3,60})/],
  [
    /\.cs$/,
    /(?:GetEnvironmentVariable\(|Configuration\[|GetValue<\w+>\(|GetConnectionString\()\s*"([\w:.-]{3,60})"|\b(IsDevelopment|IsProduction|IsEnvironment|IsRunMode|IsPublishMode)\b/,
  ],
  [/\.go$/, /os\.(?:Getenv|LookupEnv)\(\s*"([A-Z][A-Z0-9_]{2,60})"|\benv:"([A-Z][A-Z0-9_]{2,60})/],
  [/application[\w-]*\.(ya?ml|properties)$/, /\$\{([A-Z][A-Z0-9_]{2,60})(?::|\})/],
  [/(^|\/)(docker-)?compose[\w.-]*\.ya?ml$/, /\$\{([A-Z][A-Z0-9_]{2,60})/],
  [/(^|\/)\.?env[\w.-]*(example|sample|template|dist|default)[\w.-]*$|\.env\.example$/, /^\s*(?:export\s+)?([A-Z][A-Z0-9_]{2,60})\s*=/],
  [/\.(json|ya?ml)$/, /"?\b(ENV_NAME|environment_name|environmentName|deploy_environment|deployment_environment)"?\s*:/i],
  [/\.(bicep|tf)$/, /(?:param|variable)\s+"?(environment(?:Name)?|env|stage)\b/i],
]
const readerClass = /\bBaseSettings\b|pydantic_settings|createEnv\(|envsafe|cleanEnv\(/

/** Settings other than secrets that come from the environment. */
export function readSwitches(context: Context): Evidence[] {
  const paths = context.fact('paths')
  const found: Evidence[] = []
  for (const { path, kind } of context.snapshot.files) {
    const part = paths.classOf(path)
    if (kind === 'symlink' || kind === 'submodule' || (part !== 'application' && !/env/.test(path)) || part === 'vendored') continue
    const rule = reads.find(([file]) => file.test(path))
    if (!rule) continue
    const text = context.text(path)
    if (text === null || text.length > 600_000) continue
    for (const [index, line] of text.split('\n').entries()) {
      if (line.length > 2000 || /^\s*(#|\/\/|\*)/.test(line)) continue
      const match = rule[1].exec(line)
      const name = match?.[1] ?? match?.[2]
      if (name && (publicName.test(name) || !secret.test(name))) {
        found.push({ path, line: index + 1, detail: `${name} is set by the environment` })
        break
      }
      if (readerClass.test(line) && !/import/.test(line)) {
        found.push({ path, line: index + 1, detail: 'settings are read from the environment' })
        break
      }
    }
    if (found.length >= 30) break
  }
  return found
}
