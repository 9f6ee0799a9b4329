// Where keys, endpoints and model names of the application are set: outside the code, or in it.

import type { Expr, Scope } from '../languages/source-model.ts'
import type { Place, Value } from '../resolve/value.ts'
import { symbolWords } from './calls/symbol.ts'
import type { ModelCall } from './calls.ts'
import type { Context, Evidence } from './context.ts'

export interface ConfigurationFact {
  /** environment variables, configuration files and arguments that application code reads */
  readonly reads: readonly Evidence[]
  /** examples, schemas and settings classes that say what can be set */
  readonly examples: readonly Evidence[]
  /** model names that a variable, a configuration file, a settings class or an argument decides */
  readonly configuredModels: readonly Evidence[]
  /** model names that only an edit of the code changes */
  readonly fixedModels: readonly Evidence[]
  /** addresses of the repository's own deployments, written into the code */
  readonly fixedEndpoints: readonly Evidence[]
}

const environmentRead =
  /\bos\.environ\b|\bos\.getenv\(|\bgetenv\(|\bprocess\.env\b|\bimport\.meta\.env\b|\bDeno\.env\b|\bSystem\.getenv\(|Environment\.GetEnvironmentVariable|\bos\.(Getenv|LookupEnv)\(|@Value\(|builder\.Configuration|IConfiguration\b|GetConnectionString|\bviper\.|\benvconfig\.|\bst\.secrets\b|\bdotenv_values\(|\buserdata\.get\(/
const settingsSchema =
  /\bBaseSettings\b|\bpydantic_settings\b|\benviron\.Env\(|\bdecouple\b|\bdynaconf\b|\bDynaconf\(|@t3-oss\/env|\bcreateEnv\(|\benvalid\b|\bcleanEnv\(|\bconvict\(|@ConfigurationProperties|\.Configure<|IOptions<|\bhydra\.main\b|\bOmegaConf\b|\bfrom_runnable_config\b|\bRunnableConfig\b.*configurable|\bconfig_schema\s*=|\bcontext_schema\s*=/
const envSchema = /\b(safeParse|parse|parseAsync)\(\s{0,40}process\.env\b/
const argumentParser =
  /\bargparse\.ArgumentParser\(|\bclick\.option\(|\btyper\.(Typer|Option|Argument)\(|\bfire\.Fire\(|\bHfArgumentParser\(|\bcommander\b|\byargs\b|\bflag\.(String|StringVar)\(|\bcobra\.Command|\babsl\.flags\b|\btyro\.cli\(|\bsimple_parsing\b/

const exampleFile =
  /(^|\/)\.?env[._-]?(example|sample|template|dist|default|local\.example)s?$|(^|\/)(example|sample|template)[._-]?\.?env$|(^|\/)\.?[\w-]*\.?env\.(example|sample|template|dist)$|(^|\/)\.env\.[\w-]*(example|sample|template)[\w-]*$|(^|\/)[\w.-]*(example|sample|template)[\w.-]*\.(ya?ml|toml|json|ini|cfg)$|(^|\/)[\w.-]*[._-](example|sample|template|dist)$|(^|\/)(secrets|local\.settings)\.(example|sample)\.\w+$/i
const configurationFile =
  /(^|\/)(application([.-][\w-]+)?\.(ya?ml|properties)|appsettings(\.[\w-]+)?\.json|config\.(ya?ml|toml|json)|settings\.(ya?ml|toml|json)|[\w-]*(config|settings)\.(ya?ml|toml|json))$|(^|\/)(config|configs|conf)\/[^/]+(\/[^/]+)?\.(ya?ml|toml|json|properties)$/i
/** of tools, not of the application */
const toolConfiguration =
  /(^|\/)(ts|js|tsup|vite|next|eslint|babel|jest|tailwind|postcss|renovate|angular|drizzle|biome|components|firebase|vercel|cypress|playwright|pyright|pyrightconfig|mypy|ruff|pytest|codecov|lerna|nx|turbo|devcontainer|host|launch|tasks|mkdocs|docker)[\w.-]*\.\w+$|(^|\/)(\.\w|node_modules|\.vscode)/i

const ownDeployment =
  /https?:\/\/[\w.-]+\.(azurewebsites\.net|azurecontainerapps\.io|azurestaticapps\.net|onrender\.com|fly\.dev|vercel\.app|netlify\.app|herokuapp\.com|run\.app|up\.railway\.app|ngrok(-free)?\.(app|io|dev)|execute-api\.[\w-]+\.amazonaws\.com|elb\.amazonaws\.com|modal\.run|hf\.space|workers\.dev|pages\.dev|cloudfunctions\.net)/

// words that the texts above hold, by which most files are passed over
const environmentWords =
  /environ|getenv|process\.env|meta\.env|Deno\.env|LookupEnv|@Value|builder\.Configuration|IConfiguration|GetConnectionString|viper|envconfig|st\.secrets|dotenv_values|userdata/i
const schemaWords =
  /BaseSettings|pydantic_settings|environ|decouple|dynaconf|t3-oss|createEnv|envalid|cleanEnv|convict|ConfigurationProperties|Configure|IOptions|hydra|OmegaConf|from_runnable_config|RunnableConfig|config_schema|context_schema/i
const parserWords = /argparse|click|typer|fire|HfArgumentParser|commander|yargs|flag|cobra|absl|tyro|simple_parsing/
const deploymentWords =
  /azurewebsites|azurecontainerapps|azurestaticapps|onrender\.com|fly\.dev|vercel\.app|netlify\.app|herokuapp|run\.app|railway\.app|ngrok|amazonaws|modal\.run|hf\.space|workers\.dev|pages\.dev|cloudfunctions/

export function detect(context: Context): ConfigurationFact {
  const reads: Evidence[] = []
  const examples: Evidence[] = []
  const fixedEndpoints: Evidence[] = []
  const says = context.fact('words')
  for (const path of context.fact('paths').of('application')) {
    if (exampleFile.test(path) && !/\.(md|py|[jt]sx?|html)$/.test(path)) examples.push({ path, line: 1, detail: 'example of the configuration' })
    else if (configurationFile.test(path) && !toolConfiguration.test(path)) examples.push({ path, line: 1, detail: 'configuration file' })
    if (!/\.(py|[cm]?[jt]sx?|java|kt|cs|go)$/.test(path)) continue
    const text = context.text(path)
    if (text === null || text.length > 600_000) continue
    const lines = text.split('\n')
    const first = (pattern: RegExp) =>
      pattern.test(text) ? lines.findIndex((line) => line.length < 2000 && pattern.test(line) && !/^\s*(#|\/\/|\*)/.test(line)) : -1
    const add = (list: Evidence[], index: number, detail: string) => {
      if (index >= 0) list.push({ path, line: index + 1, detail })
    }
    if (says(path, environmentWords)) add(reads, first(environmentRead), 'reads the environment')
    if (says(path, schemaWords)) add(examples, first(settingsSchema), 'settings with a schema')
    if (text.includes('z.object') && envSchema.test(text)) add(examples, Math.max(0, first(/process\.env/)), 'schema of the environment')
    const parsed = says(path, parserWords) ? first(argumentParser) : -1
    add(reads, parsed, 'reads arguments')
    add(examples, parsed, 'declared arguments')
    if (!toolConfiguration.test(path) && says(path, deploymentWords) && ownDeployment.test(text))
      add(fixedEndpoints, first(ownDeployment), 'address of a deployment in the code')
  }
  if (!examples.length) examples.push(...documentedSettings(context, reads))
  return { reads, examples, fixedEndpoints, ...modelsBySource(context) }
}

const listed = /^\s*(?:[-*+]|\d+\.|\|)\s*(?:\*\*)?`?\$?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`?/
const enough = 3

/** A list or table of variables that the code reads: what a reader needs to set, with or without an example file. */
function documentedSettings(context: Context, reads: readonly Evidence[]): Evidence[] {
  const code = [...new Set(reads.map((it) => it.path))].map((path) => context.text(path) ?? '')
  return context.fact('documents').documents.flatMap(({ path }): Evidence[] => {
    const lines = (context.text(path) ?? '').slice(0, 200_000).split('\n')
    const found = lines.flatMap((line, index) => {
      const name = listed.exec(line.slice(0, 300))?.[1]
      return name !== undefined && code.some((text) => text.includes(name)) ? [{ name, line: index + 1 }] : []
    })
    const [first] = found
    return first && new Set(found.map((it) => it.name)).size >= enough ? [{ path, line: first.line, detail: 'settings are listed' }] : []
  })
}

function modelsBySource(context: Context): Pick<ConfigurationFact, 'configuredModels' | 'fixedModels'> {
  const { application } = context.fact('calls')
  const hosted = application.filter((call) => !isLocal(call) && call.kind !== 'train')
  // a local alternative beside hosted models is not what runs by default
  const counted = hosted.length ? hosted : application
  const decisive = [...counted.filter((call) => call.purpose === 'answer'), ...counted.filter((call) => call.purpose !== 'answer')]
  const configuredModels: Evidence[] = []
  const fixedModels: Evidence[] = []
  for (const call of decisive) {
    const kind = settingOf(context, call)
    if (kind === null) continue
    const place = call.models[0] ?? call
    ;(kind === 'configured' ? configuredModels : fixedModels).push({
      path: place.path,
      line: place.line,
      detail: `model ${call.model ?? 'by name'} of ${symbolWords(call.symbol)}`,
    })
  }
  for (const { id, path, line } of context.fact('looseModels')) fixedModels.push({ path, line, detail: `model ${id}` })
  return { configuredModels, fixedModels }
}

const isLocal = (call: ModelCall): boolean => call.local || /^(ollama|local)$/.test(call.provider ?? '')

function settingOf(context: Context, call: ModelCall): 'configured' | 'fixed' | null {
  const program = context.fact('program')
  const paths = context.fact('paths')
  for (const link of call.chain) {
    const spec =
      link.rule.symbol.model ??
      (link === call.chain[0] ? null : 'model|model_name|modelName|deployment_name|azure_deployment|azureOpenAIApiDeploymentName')
    const given = spec ? program.argument(link, spec) : null
    if (!given) continue
    const values = program.evaluate(given.expr, given.place)
    if (values.some(isSetting)) return 'configured'
    if (values.some((value) => value.kind === 'literal' && typeof value.value === 'string' && paths.classOf(value.place.file.path) === 'application'))
      return 'fixed'
    if (values.every((value) => value.kind !== 'library')) return isParameter(given.expr, given.place) ? 'configured' : null
  }
  // constants of a library, and what a function was given: where the id was found in the end
  const [id] = call.models
  if (id && !id.source.startsWith('default:')) return /^(environment|settings)$/.test(id.setting) ? 'configured' : 'fixed'
  // nothing is given: the library's own default decides, and only an edit of the code changes it
  const ownDefault = call.chain.some((link) => link.rule.symbol.model?.split('|').some((it) => it.startsWith('=')))
  if (ownDefault || call.modelSource?.startsWith('default:')) return 'fixed'
  // a deployment that is not named in the code is read from the environment by the library
  return call.provider?.startsWith('azure') ? 'configured' : null
}

/** The environment, a data file, or the default of a field of a settings class. */
function isSetting(value: Value): boolean {
  if (value.kind === 'env') return true
  if (value.kind !== 'literal') return false
  const { file, scope } = value.place
  return !/\.(py|ipynb|[cm]?[jt]sx?|java|kt|cs|go)$/.test(file.path) || isSettingsClass(scope)
}

function isSettingsClass(scope: Scope): boolean {
  if (scope.kind !== 'class') return false
  return (
    /settings|config|options|env/i.test(scope.name) ||
    scope.bases.some((base) => /Settings$|BaseModel$/.test(base.type === 'name' || base.type === 'member' ? base.name : ''))
  )
}

/** A parameter without a value that is known: the caller decides. */
function isParameter(expr: Expr, place: Place): boolean {
  return expr.type === 'name' && place.scope.params.some((it) => it.name === expr.name)
}
