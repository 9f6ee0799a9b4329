// What a newcomer is told: how to install it, how to run it, what to set. Commands in code blocks and in sentences.
import type { Context, Evidence } from './context.ts'

export interface SetupInstructions {
  readonly install: readonly Evidence[]
  readonly run: readonly Evidence[]
  readonly settings: readonly Evidence[]
  /** a code example that uses the library */
  readonly quickStart: readonly Evidence[]
}

const install =
  /(?<![\w-])(?:pip3?\s+install|python3?\s+-m\s+pip\s+install|uv\s+(?:sync|pip|add|tool\s+install)|poetry\s+(?:install|add)|pipenv\s+(?:install|sync)|pipx\s+install|conda\s+(?:env\s+create|install|create)|mamba\s+(?:env\s+create|install|create)|pdm\s+(?:install|sync)|rye\s+sync|npm\s+(?:install|i|ci)(?![\w-])|yarn\s+(?:install|add|global)|yarn\s*$|pnpm\s+(?:install|i|add)(?![\w-])|bun\s+(?:install|i|add)(?![\w-])|go\s+(?:install|get|mod|build)|brew\s+install|cargo\s+(?:install|build|add)|(?:\.\/)?mvnw?\s+(?:clean\s+)?(?:install|package|compile|spring-boot:run)|(?:\.\/)?gradlew?\s+\S|dotnet\s+(?:restore|build|add|workload|tool\s+install)|make\s+(?:install|setup|build|init|deps|bootstrap)|apt(?:-get)?\s+install|winget\s+install|choco\s+install|docker(?:-|\s+)compose\s[^\n]{0,80}(?:up|build|pull)|docker\s+(?:build|pull)|azd\s+(?:up|provision)|terraform\s+apply|cdk\s+deploy|sam\s+deploy|helm\s+install)|implementation\s*\(|<dependency>|<PackageReference|libraryDependencies/m
const run =
  /(?<![\w-])(?:python3?\s+(?:-m\s+)?(?!--?version|-V|-m\s+(?:venv|pip))[\w./\\-]+|streamlit\s+run|uvicorn\s|gunicorn\s|hypercorn\s|fastapi\s+(?:dev|run)|flask\s+(?:--app\s+\S+\s+)?run|chainlit\s+run|(?:gradio|mesop)\s+[\w/]+\.py|reflex\s+run|npm\s+(?:start|run|test)|npx\s|yarn\s+(?:start|dev|run|build|serve)|pnpm\s+(?:dev|start|run|exec|build|-)|bun\s+(?:run|dev|start)|node\s+[\w./-]+|deno\s+(?:run|task)|docker(?:-|\s+)compose\s[^\n]{0,80}up|docker\s+run|go\s+run|dotnet\s+(?:run|watch)|(?:\.\/)?mvnw?\s[^\n]{0,60}(?:spring-boot:run|quarkus:dev|exec:java)|(?:\.\/)?gradlew?\s[^\n]{0,60}(?:bootRun|run|quarkusDev)|java\s+-jar|make\s+(?:run|start|dev|serve|up|chat|demo|all)|langgraph\s+(?:dev|up)|azd\s+up|torchrun\s|accelerate\s+launch|deepspeed\s|poetry\s+(?:run|poe)|uv\s+run|pipenv\s+run|poe\s+\w|just\s+\w|task\s+\w|rake\s|rails\s+s|ollama\s+(?:run|serve)|serve\s+run|pf\s+(?:flow|run)|jupyter\s+(?:notebook|lab)|modal\s+(?:run|serve|deploy)|chat\.sh|(?:bash|sh)\s+[\w./-]+\.sh|\.\/[\w-]+(?:\.sh)?\s|aspire\s+run|cdk\s+deploy|terraform\s+apply|func\s+start|llama-server\s|vllm\s+serve|cargo\s+run|swift\s+run)/m
/** what a sentence writes out; bare tool names are too common as words */
const runInProse =
  /(?<![\w-])(?:python3?\s+(?:-m\s+\w|[\w./-]+\.py)|streamlit\s+run|uvicorn\s+\w|chainlit\s+run|flask\s+run|npm\s+(?:start|run)|npx\s+\w|yarn\s+(?:start|dev)|pnpm\s+(?:dev|start|run)|bun\s+(?:run|dev)|node\s+[\w./-]+\.[cm]?js|docker(?:-|\s+)compose\s[^\n]{0,60}up|docker\s+run|go\s+run|dotnet\s+run|mvnw?\s[^\n]{0,40}:run|gradlew\s+\w|make\s+(?:run|start|dev|up)|langgraph\s+dev|azd\s+up|torchrun\s|poetry\s+run|uv\s+run|ollama\s+run)/
const settings =
  /\.env(?![\w])|(?<![A-Za-z0-9_])[A-Z][A-Z0-9]{1,30}_(?:[A-Z0-9_]{1,40}_)?(?:KEY|TOKEN|SECRET|ENDPOINT|URL|URI|HOST|MODEL|ID|PATH|NAME|DEPLOYMENT|LEVEL)(?![A-Za-z0-9_])|(?<![\p{L}])API[ _-]?keys?(?![\p{L}])|environment variables?|config(?:uration)? (?:file|options?|parameters?)|config\.(?:ya?ml|toml|json|py)|settings\.(?:py|ya?ml|toml|json)|appsettings|application\.(?:ya?ml|properties)|secrets\.toml|环境变量|密钥|配置文件|環境変数|APIキー|variables de entorno|clave (?:de )?API|variáveis de ambiente|chave (?:de |da )?API|Umgebungsvariablen|API-Schlüssel|clé API|variables d'environnement/iu
const option = /\s--?[a-z][\w-]{2,40}[ =]['"]?[\w./-]+/
const usesLibrary = /^(?:import|from|const .{1,80}require\(|using |val |var |package )/m
const clickToRun =
  /(?<![\p{L}])(?:press|hit) (?:ctrl-)?F5|run the (?:app|application|project|solution|notebook|cells?) (?:from|in)|open the (?:notebook|\.sln)|start debugging|(?:runs?|is run|executed|triggered) (?:automatically )?(?:on|by|when) (?:a |each |every )?(?:pull request|PR|push)/iu

export function detect(context: Context): SetupInstructions {
  const fact = { install: [] as Evidence[], run: [] as Evidence[], settings: [] as Evidence[], quickStart: [] as Evidence[] }
  const own = ownCommands(context)
  for (const { path, role, sections } of context.fact('documents').documents) {
    if (role === 'changelog' || role === 'security') continue
    for (const section of sections) {
      for (const code of section.code) {
        const lines = code.content.split('\n').slice(0, 400)
        lines.forEach((text, index) => {
          const at = { path, line: code.line + index }
          if (install.test(text)) fact.install.push({ ...at, detail: 'a command that installs it' })
          if (run.test(text) || own.has(firstWord(text))) fact.run.push({ ...at, detail: 'a command that runs it' })
          if (settings.test(text) || option.test(text)) fact.settings.push({ ...at, detail: 'a setting or a key' })
        })
        if (/^(?:python|py|ts|tsx|typescript|js|javascript|java|kotlin|csharp|cs|go)$/.test(code.language) && usesLibrary.test(code.content))
          fact.quickStart.push({ path, line: code.line, detail: 'an example that uses it' })
      }
      for (const { text, line, unfilled } of section.sentences) {
        if (text.length > 600 || (unfilled && !/<your/i.test(text))) continue
        if (install.test(text)) fact.install.push({ path, line, detail: 'a command that installs it' })
        if (runInProse.test(text) || clickToRun.test(text)) fact.run.push({ path, line, detail: 'a command that runs it' })
        if (settings.test(text)) fact.settings.push({ path, line, detail: 'a setting or a key' })
      }
    }
    if (Math.min(fact.install.length, fact.run.length, fact.settings.length) > 20) break
  }
  return fact
}

const firstWord = (line: string): string => /^\s*(?:[$>%]\s*)?(?:\S+\s*\|\s*)?([\w.-]{2,40})/.exec(line)?.[1] ?? ''

/** Commands that the repository itself provides. */
function ownCommands(context: Context): Set<string> {
  const names = new Set<string>()
  const manifest = context.text('package.json') ?? ''
  for (const [, name = ''] of manifest.matchAll(/^\s{2,4}"bin"\s*:\s*\{?\s*"([\w./-]{2,60})"/gm)) names.add(name.split('/').at(-1) ?? name)
  const scripts = /^\[(?:project\.scripts|tool\.poetry\.scripts)\]\n((?:[^[\n][^\n]*\n?)*)/m.exec(context.text('pyproject.toml') ?? '')?.[1] ?? ''
  for (const [, name = ''] of scripts.matchAll(/^["']?([\w.-]{2,40})["']?\s*=/gm)) names.add(name)
  const module = /^module\s+\S*?([\w-]+)(?:\/v\d+)?\s*$/m.exec(context.text('go.mod') ?? '')?.[1]
  if (module) names.add(module)
  return names
}
