// Automated tests: what they run, whether they check anything, and whether the provider is faked.
import type { LanguageTag } from '../catalogue/schema.ts'
import type { Context } from './context.ts'
import { folderOf } from './dependencies/model.ts'
import { frameworks, generated } from './tests/frameworks.ts'

export interface TestFile {
  readonly path: string
  /** the first test's line */
  readonly line: number
  /** the last test's line */
  readonly endLine: number
  readonly language: LanguageTag
  readonly framework: string
  /** number of tests */
  readonly cases: number
  readonly asserts: boolean
  /** what a project generator left, or tests that check a constant */
  readonly generated: boolean
  /** drives the running application from outside (browser, HTTP) */
  readonly endToEnd: boolean
  /** application files that it imports, itself or through files of the tests */
  readonly imports: readonly string[]
  /** the line where a provider or collaborator is replaced, or null; shared fixtures count */
  readonly fakedAt: { readonly path: string; readonly line: number } | null
  /** it needs a real provider: a key, a model library of its own without a fake, or a marker that says so */
  readonly live: boolean
}

export interface TestsFact {
  /** sorted by path */
  readonly files: readonly TestFile[]
  /** application files that call a model, import one that does, or prepare what one is given */
  readonly modelPaths: ReadonlySet<string>
  /** replaced providers outside test files, e.g. a mock model that the application ships for its tests */
  readonly mocks: readonly string[]
  /** tests that the command's runner would collect, by language */
  of(languages: readonly LanguageTag[], folder?: string): readonly TestFile[]
}

export function detect(context: Context): TestsFact {
  const paths = context.fact('paths')
  const importsOf = context.fact('importGraph')
  const isApplication = (path: string) => paths.classOf(path) === 'application'
  const modelFiles = context.fact('modelCode').files.map((it) => it.path)
  const candidates = context.snapshot.files.filter(
    ({ path, kind }) => kind !== 'symlink' && kind !== 'submodule' && paths.classOf(path) !== 'vendored',
  )
  const applicationFiles = paths.of('application')
  const shared = new Map<string, { readonly path: string; readonly line: number }>()
  for (const { path } of candidates) {
    if (!/(^|\/)(conftest\.py|(vitest|jest)\.setup\.[jt]s|setupTests\.[jt]s)$/.test(path)) continue
    const line = lineOf(context.text(path) ?? '', frameworks.find((it) => it.language === (path.endsWith('.py') ? 'py' : 'js'))?.fake)
    if (line) shared.set(folderOf(path), { path, line })
  }
  const files = candidates.flatMap(({ path }): TestFile[] => {
    const framework = frameworks.find((it) => it.files.test(path))
    const content = framework ? context.text(path) : null
    if (!framework || content === null) return []
    const code = withoutComments(content, framework.language)
    const lines = code.split('\n')
    const starts = lines.flatMap((line, index) => (framework.test.test(line.slice(0, 500)) ? [index + 1] : []))
    const line = starts[0]
    if (line === undefined) return []
    const main = wholeModule.test(content) ? path.replace(/src\/(test|\w+Test)\/.*$/, 'src/main/') : null
    const whole = main === null ? [] : applicationFiles.filter((it) => it.startsWith(main))
    const reached = [...reach(path, importsOf, (it) => !isApplication(it)), ...whole]
    const own = lineOf(code, framework.fake)
    const above = own ? { path, line: own } : ([...shared].find(([folder]) => folder === '' || path.startsWith(`${folder}/`))?.[1] ?? null)
    const supported =
      above ??
      reached
        .filter((it) => !isApplication(it))
        .flatMap((it) => {
          const at = lineOf(context.text(it) ?? '', framework.fake)
          return at ? [{ path: it, line: at }] : []
        })[0] ??
      null
    const asserts = lines.some((it) => framework.assertion.test(it.slice(0, 1000)))
    const name = framework.named.find(([, pattern]) => pattern.test(content))?.[0] ?? ''
    return [
      {
        path, line, endLine: starts.at(-1) ?? line, language: framework.language, framework: name, cases: starts.length, asserts,
        generated: starts.length <= 3 && generated.some((it) => it.test(content)),
        endToEnd: /playwright|cypress/.test(name) || /Microsoft\.Playwright|Selenium|DistributedApplicationTestingBuilder/.test(content),
        imports: reached.filter(isApplication),
        fakedAt: supported,
        live:
          supported === null &&
          (isLive(code, framework.language) || (isIntegration(path) && asks.test(code))) &&
          !runsInProcess(path, context),
      },
    ] // biome-ignore format: one record
  })
  return {
    files,
    modelPaths: modelPathsOf(
      modelFiles,
      candidates.map((it) => it.path).filter(isApplication),
      importsOf,
      (path) => plumbing.test(path) || (/\.(java|kt|cs)$/.test(path) && records.test(context.text(path) ?? '')),
    ),
    mocks: candidates
      .map((it) => it.path)
      .filter((path) => /(^|[./_-])(mock|fake|stub)s?([./_-]|$)/i.test(path) && /model|llm|provider|openai|chat|embedding|\bai\b/i.test(path)),
    of: (languages, folder = '') => files.filter((it) => languages.includes(it.language) && (folder === '' || it.path.startsWith(`${folder}/`))),
  }
}

/** Files that the path imports; helpers of the tests are followed once more. */
function reach(path: string, importsOf: (path: string) => readonly string[], isHelper: (path: string) => boolean): string[] {
  const direct = importsOf(path)
  return [...new Set([...direct, ...direct.filter(isHelper).flatMap(importsOf)])]
}

const plumbing =
  /(^|[/_.-])(config|configs|configuration|settings|logger|logging|constants?|types?|db|database|session|auth|security|errors?|exceptions?|version|utils?|helpers?|ui|components?|icons?|hooks|theme|styles?)([/_.-]|$)/i
const topics =
  /(^|[/_.-])(prompts?|retriev\w*|rag|llms?|agents?|chunk\w*|embed\w*|(message|output|response|answer|stream)[-_]?pars\w*|completions?|generat\w*|rerank\w*|guard\w*|tokenizer|chat\w*|finetun\w*|train\w*|inference|evaluat\w*)/i

/** tables and what reads them: records of the business, whoever uses them */
const records = /@(Entity|Table|MappedSuperclass|Embeddable)\b|\b(extends|:)\s*\w*Repository\b|:\s*DbContext\b/

function modelPathsOf(
  model: readonly string[],
  application: readonly string[],
  importsOf: (path: string) => readonly string[],
  isPlumbing: (path: string) => boolean,
): ReadonlySet<string> {
  const found = new Set(model)
  for (const path of model) for (const it of importsOf(path)) if (!isPlumbing(it)) found.add(it)
  let edge = new Set(model)
  for (let depth = 0; depth < 3; depth++) {
    const next = application.filter((path) => !found.has(path) && importsOf(path).some((it) => edge.has(it)))
    for (const path of next) found.add(path)
    edge = new Set(next)
  }
  for (const path of application) if (topics.test(path) && /\.(py|[cm]?[jt]sx?|java|kt|cs|go)$/.test(path)) found.add(path)
  return found
}

/** The whole module is started and asked over HTTP. */
const wholeModule =
  /@(SpringBootTest|QuarkusTest|MicronautTest)\b[\s\S]*\b(RestTestClient|WebTestClient|MockMvc|TestRestTemplate|RestAssured|given\(\))/

/** The build of the test's module knows no provider but weights that run in its own process. */
function runsInProcess(path: string, context: Context): boolean {
  const module = path.replace(/src\/(test|\w+Test)\/.*$/, '')
  const build = ['build.gradle', 'build.gradle.kts', 'pom.xml'].map((it) => context.text(module + it)).find((it) => it !== null)
  return (
    !!build &&
    /transformers|onnx|djl|in-process|all-minilm/i.test(build) &&
    !/openai|ollama|mistral|anthropic|bedrock|vertex|gemini|google-genai|huggingface|deepseek|groq/i.test(build)
  )
}

const modelLibrary =
  /^[\s"]*(?:from|import)\s+(openai|anthropic|langchain\w*|litellm|google\.generativeai|google\.genai|cohere|mistralai|groq|ollama|langgraph|llama_index|transformers)\b|from ['"](openai|@anthropic-ai\/sdk|ai|@ai-sdk\/\w+|@langchain\/\w+|langchain)['"]/m
const needsKey =
  /(environ|getenv|process\.env|GetEnvironmentVariable|System\.getenv|@EnabledIfEnvironmentVariable)[^\n]{0,60}(API_KEY|APIKEY|ENDPOINT)|\{[^}\n]{0,80}\b(OPENAI|ANTHROPIC|GEMINI|GOOGLE|MISTRAL|GROQ|COHERE)\w{0,20}KEY\b[^}\n]{0,40}\}\s*=\s*process\.env\b|pytest\.mark\.(live|integration|e2e|slow|llm|langsmith)\b|from langsmith import[^\n]*\b(unit|test|expect)\b|os\.Getenv\("\w*API_KEY/

/** a folder or file of tests that start what the unit tests leave out */
export const isIntegration = (path: string): boolean => /(^|\/)(tests?\/)?(integration|e2e|live|end_to_end)([-_]?tests?)?[/_.]/i.test(path)
const asks =
  /\b(graph|agent|chain|app|crew|workflow|pipeline|bot|assistant|llm|model|engine)\w*\.(a?invoke|a?stream|arun|run|kickoff|a?query|a?chat|ask)\(/i

/** clients of real providers that a test without a fake makes, or whose settings it loads from the application's own file */
const realClient: Partial<Record<LanguageTag, RegExp>> = {
  cs: /\bnew (Azure)?OpenAIClient\(|\bAdd(Azure)?(OpenAI|Ollama|GoogleAI|Bedrock|Mistral)\w*(Completion|Generation|Client)\(|\bnew (ChatClient|AnthropicClient|OllamaApiClient)\(/,
  go: /\b(openai|go_openai|anthropic|genai|ollama|cohere|deepseek|langchain)\.New\w*\(|\b(Load|Read|Init)Config\w*\(\s*"[^"]+"[\s\S]*\bNew\w*(GPT|LLM|OpenAI|Chat|Agent|AI)\w*\(/,
  java: /\b(OpenAi|AzureOpenAi|Anthropic|Ollama|GoogleAiGemini|MistralAi)\w*Model\.builder\(\)|OkHttpClient\.fromEnv\(/,
}

function isLive(code: string, language: LanguageTag): boolean {
  if (needsKey.test(code) || modelLibrary.test(code) || realClient[language]?.test(code)) return true
  return language === 'java' && /@SpringBootTest|@QuarkusTest/.test(code) && !/@DisabledIf|MockMvc/.test(code)
}

function withoutComments(text: string, language: LanguageTag): string {
  const hash = language === 'py'
  return text
    .slice(0, 400_000)
    .split('\n')
    .map((line) => (hash ? line.replace(/^\s*#.*$/, '') : line.replace(/^\s*(\/\/|\*|\/\*).*$/, '')))
    .join('\n')
}

function lineOf(text: string, pattern: RegExp | undefined): number {
  return pattern ? text.split('\n').findIndex((line) => pattern.test(line.slice(0, 1000))) + 1 : 0
}
