// Specifications of managed platforms: fly, render, railway, vercel, netlify, wrangler, App Engine, azd, serverless, LangGraph and their like.
import { baseName, type Descriptor, type DescriptorRole, lineOf, longestLine, type Reader, type Statement, specification } from './model.ts'
import { at, fields, list, readDocuments, readJson } from './structured.ts'

interface Platform {
  readonly tool: string
  readonly file: RegExp
  /** the first line that matches is where it begins; no match, not of this kind */
  readonly starts: RegExp
  readonly title: string
  readonly says: readonly Statement[]
  /** it describes how the platform builds the run-time environment too */
  readonly builds: boolean
  /** the platform hosts an application, in contrast to a model, an index or a database */
  readonly hosts?: boolean
}

const platforms: readonly Platform[] = [
  { tool: 'serverless', file: /^serverless(\.[\w-]+)?\.(ya?ml|ts|js|json)$/, starts: /^\s*"?(service|functions|provider|export|module)\b/, title: 'Serverless Framework service', says: ['service', 'resources'], builds: true },
  { tool: 'serverless-devs', file: /^s\.ya?ml$/, starts: /^(edition|access|services|resources):/, title: 'Serverless Devs service', says: ['service', 'resources'], builds: true },
  { tool: 'fly', file: /^fly(\.[\w-]+)*\.toml$/, starts: /^(app|\[build|\[http_service|\[\[services|\[env|\[processes|primary_region)/, title: 'Fly application', says: ['service', 'ingress'], builds: true },
  { tool: 'render', file: /^render\.ya?ml$/, starts: /^(services|databases|envVarGroups|projects):/, title: 'Render blueprint', says: ['service', 'resources'], builds: true },
  { tool: 'railway', file: /^railway\.(json|toml)$/, starts: /(build|deploy|\$schema)/, title: 'Railway service', says: ['service', 'build'], builds: true },
  { tool: 'nixpacks', file: /^(nixpacks\.(toml|json)|railpack\.json)$/, starts: /\S/, title: 'Nixpacks build', says: ['build'], builds: true, hosts: false },
  { tool: 'netlify', file: /^netlify\.toml$/, starts: /^\s*\[/, title: 'Netlify site', says: ['service', 'build'], builds: true },
  { tool: 'wrangler', file: /^wrangler(\.[\w-]+)*\.(toml|jsonc?)$/, starts: /^\s*"?(name|main|compatibility_date|pages_build_output_dir)"?\s*[=:]/, title: 'Cloudflare service', says: ['service'], builds: true },
  { tool: 'apprunner', file: /^apprunner\.ya?ml$/, starts: /^(version|runtime|build):/, title: 'App Runner service', says: ['service', 'build'], builds: true },
  { tool: 'elastic-beanstalk', file: /^(Dockerrun\.aws\.json|.*\.config)$/, starts: /option_settings:|AWSEBDockerrunVersion/, title: 'Elastic Beanstalk environment', says: ['service', 'resources'], builds: true },
  { tool: 'copilot', file: /^manifest\.ya?ml$/, starts: /^type:\s*['"]?(Load Balanced Web Service|Backend Service|Request-Driven Web Service|Worker Service|Scheduled Job|Static Site)/, title: 'AWS Copilot service', says: ['service', 'ingress', 'resources'], builds: false },
  { tool: 'heroku', file: /^(app\.json|heroku\.yml)$/, starts: /"?(formation|buildpacks|stack|addons|build|dynos)"?\s*:/, title: 'Heroku application', says: ['service', 'resources'], builds: true },
  { tool: 'firebase', file: /^(firebase\.json|apphosting(\.[\w-]+)?\.ya?ml)$/, starts: /"?(hosting|functions|runConfig|apphosting)"?\s*:/, title: 'Firebase application', says: ['service'], builds: true },
  { tool: 'amplify', file: /^amplify\.yml$/, starts: /^(frontend|backend|applications):/, title: 'Amplify application', says: ['service', 'build'], builds: true },
  { tool: 'koyeb', file: /^koyeb\.ya?ml$/, starts: /^(services|app|name):/, title: 'Koyeb service', says: ['service'], builds: true },
  { tool: 'cloud-build', file: /^cloudbuild(\.[\w-]+)?\.ya?ml$/, starts: /\b(run|app|functions)['"]?,?\s*['"]?\s*(deploy|services)|gcloud.*deploy/, title: 'Cloud Build deployment', says: ['build'], builds: false },
  { tool: 'app-platform', file: /^app\.ya?ml$/, starts: /^(services|static_sites|workers):\s*$/, title: 'DigitalOcean App Platform application', says: ['service', 'resources'], builds: true },
  { tool: 'static-web-app', file: /^staticwebapp\.config\.json$/, starts: /"(routes|navigationFallback|platform|auth)"/, title: 'Azure Static Web App', says: ['service', 'ingress'], builds: false },
  { tool: 'databricks', file: /^databricks\.ya?ml$/, starts: /^(bundle|resources|targets):/, title: 'Databricks asset bundle', says: ['service', 'resources'], builds: false },
  { tool: 'bentoml', file: /^bentofile\.ya?ml$/, starts: /^service:/, title: 'Bento service', says: ['service', 'build'], builds: true },
  { tool: 'cog', file: /^cog\.ya?ml$/, starts: /^(build|predict):/, title: 'Cog model server', says: ['service', 'build'], builds: true },
  { tool: 'truss', file: /^config\.ya?ml$/, starts: /^(model_framework|model_class_filename|resources_accelerator):/, title: 'Truss model server', says: ['service', 'resources'], builds: true },
  { tool: 'skypilot', file: /^(sky|skypilot|service)\.ya?ml$/, starts: /^(service|resources):\s*$/, title: 'SkyPilot task', says: ['service', 'resources'], builds: false },
  { tool: 'beam', file: /^beam\.toml$/, starts: /\S/, title: 'Beam application', says: ['service'], builds: true },
  { tool: 'cerebrium', file: /^cerebrium\.toml$/, starts: /^\[cerebrium/, title: 'Cerebrium application', says: ['service', 'resources'], builds: true },
  { tool: 'bedrock-agentcore', file: /^\.?bedrock_agentcore\.ya?ml$/, starts: /^(agents|default_agent):/, title: 'Bedrock AgentCore runtime', says: ['service', 'identity'], builds: true },
  { tool: 'llama-deploy', file: /^(llama_deploy|deployment|deploy)\.ya?ml$/, starts: /^(control-plane|default-service):/, title: 'LlamaDeploy deployment', says: ['service'], builds: false },
  { tool: 'azure-ml', file: /\.ya?ml$/, starts: /schemas\/latest\/(managed|kubernetes)?Online(Endpoint|Deployment)|azuremlschemas\.azureedge\.net\/latest\/(managed|kubernetes)?Online(Endpoint|Deployment)/i, title: 'Azure ML online endpoint', says: ['service', 'resources'], builds: false },
  { tool: 'bitnami-lightsail', file: /^containers?\.ya?ml$/, starts: /^(serviceName|publicEndpoint):/, title: 'Lightsail container service', says: ['service', 'ingress'], builds: false },
  { tool: 'nomad', file: /\.(nomad|nomad\.hcl)$/, starts: /^job\s+"/, title: 'Nomad job', says: ['service', 'resources'], builds: false },
  { tool: 'kamal', file: /^deploy(\.[\w-]+)?\.ya?ml$/, starts: /^(service|servers|registry|proxy|accessories):/, title: 'Kamal deployment', says: ['service', 'ingress'], builds: false },
  { tool: 'ansible', file: /\.ya?ml$/, starts: /^\s*-?\s*hosts:\s*\S/, title: 'Ansible playbook', says: ['service', 'resources'], builds: false },
  { tool: 'pulumi', file: /^Pulumi\.ya?ml$/, starts: /^(name|runtime):/, title: 'Pulumi project', says: ['resources', 'service'], builds: false },
  { tool: 'cdk', file: /^cdk\.json$/, starts: /"app"\s*:/, title: 'CDK application', says: ['resources', 'service'], builds: false },
  { tool: 'sst', file: /^sst\.config\.[jt]s$/, starts: /\S/, title: 'SST application', says: ['resources', 'service'], builds: false },
  { tool: 'zeabur', file: /^(zeabur\.ya?ml|zbpack\.json)$/, starts: /\S/, title: 'Zeabur service', says: ['service'], builds: true },
  { tool: 'sam-config', file: /^samconfig\.toml$/, starts: /^\[/, title: 'SAM deployment settings', says: ['resources'], builds: false },
] // biome-ignore format: one platform a line

const isAnsible = (lines: readonly string[]): boolean => lines.some((line) => /^\s*-?\s*(tasks|roles|become|gather_facts):/.test(line))
const short = (lines: readonly string[]): readonly string[] => lines.map((line) => (line.length > longestLine ? '' : line))

/** Files that are a platform's by their name, confirmed by a line of their own. */
export const readPlatform: Reader = ({ path, lines }) => {
  const name = baseName(path)
  const head = short(lines)
  for (const platform of platforms) {
    if (!platform.file.test(name) || !head.some((line) => platform.starts.test(line))) continue
    if (platform.tool === 'ansible' && !isAnsible(head)) continue
    const line = lineOf(head, platform.starts)
    const endLine = head.findLastIndex((it) => platform.starts.test(it)) + 1
    const own = { ...specification(platform.tool, path, line, platform.title, platform.says, platform.hosts ?? true), endLine }
    const descriptors = platform.says.includes('service') || platform.says.includes('resources') ? [own] : []
    if (platform.builds) descriptors.push({ ...own, role: 'build' })
    return {
      descriptors,
      probes: healthOf(path, head).map((evidence) => ({ ...evidence, of: 'application' })),
      rollbacks: strategyOf(path, head),
    }
  }
  return null
}

const healthOf = (path: string, lines: readonly string[]) =>
  lines.flatMap((line, index) =>
    /^\s*"?(health_?check_?(path|url)?|\[\[(services|http_service)\.(http_|tcp_)?checks\]\]|\[checks(\.\w+)?\]|liveness_check|readiness_check|health_check_path)"?\s*([:=]|$|\{)/i.test(
      line,
    ) || /^\s*\[\[?[\w.]*checks[\w.]*\]\]?\s*$/.test(line)
      ? [{ path, line: index + 1, detail: 'health check of the platform' }]
      : [],
  )
const strategyOf = (path: string, lines: readonly string[]) =>
  lines.flatMap((line, index) =>
    /^\s*"?(strategy|deploymentSettings|type)"?\s*[:=]\s*["']?(canary|bluegreen|blue-green|Canary\w+|Linear\w+)\b/i.test(line)
      ? [{ path, line: index + 1, detail: 'canary or blue/green deployment' }]
      : [],
  )

/** vercel.json and Vercel's service templates, azure.yaml, App Engine, langgraph.json, Procfile, a Space's front matter: files whose content decides. */
export const readDeclared: Reader = ({ path, text: content, lines }) => {
  const name = baseName(path)
  if (/^vercel([.-][\w-]+)?\.json$/.test(name)) {
    const value = fields(readJson(content)?.value)
    if (!value) return null
    const says = Object.keys(value).filter((key) => !/^(\$schema|version|name|public|github)$/.test(key))
    const onlyFramework = says.every((key) => /^(framework|buildCommand|installCommand|devCommand|outputDirectory|ignoreCommand)$/.test(key))
    return {
      descriptors: declared(
        'vercel',
        path,
        1,
        onlyFramework ? 'Vercel project: framework and build only' : 'Vercel project',
        onlyFramework ? ['framework'] : ['service'],
        true,
        true,
      ),
    }
  }
  if (/^azure\.ya?ml$/.test(name)) {
    const document = readDocuments(content)[0]
    const services = Object.keys(fields(at(document?.value, 'services')) ?? {})
    if (!document || !services.length) return null
    return {
      descriptors: declared('azd', path, document.line('services'), `azd services ${services.slice(0, 5).join(', ')}`, ['service'], true, false),
    }
  }
  if (/^(app|worker|dispatch|[\w-]*app)\.ya?ml$/.test(name)) {
    const runtime = /^\s*(runtime|env):\s*(python|nodejs|java|go|flex|php|ruby|custom|standard)/
    if (
      !lines.some((line) => /^(runtime|service|entrypoint|command):/.test(line)) ||
      !lines.some((line) => runtime.test(line) || line.startsWith('command:'))
    )
      return null
    return {
      descriptors: declared('app-engine', path, lineOf(lines, /^(runtime|command):/), 'App Engine or managed app service', ['service'], true, true),
    }
  }
  if (/^langgraph(\.[\w-]+)?\.json$/.test(name)) {
    const document = readJson(content)
    if (!document || !(fields(at(document.value, 'graphs')) ?? list(at(document.value, 'graphs')).length)) return null
    return { descriptors: declared('langgraph', path, document.line('graphs'), 'LangGraph Platform application', ['service'], true, true) }
  }
  if (name === 'Procfile')
    return { descriptors: declared('procfile', path, lineOf(lines, /^\w+:/), 'processes of a buildpack application', ['framework'], true, true) }
  if (path === 'README.md') return readSpace(path, lines)
  return null
}

/** The front matter of a Hugging Face Space. */
function readSpace(path: string, lines: readonly string[]) {
  const end = lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') : -1
  const head = lines.slice(0, Math.max(end, 0))
  const line = lineOf(head, /^sdk:\s*(gradio|streamlit|docker|static)\b/)
  return head.some((it) => /^sdk:\s*(gradio|streamlit|docker|static)\b/.test(it))
    ? { descriptors: declared('huggingface-space', path, line, 'Hugging Face Space', ['framework'], true, true) }
    : null
}

function declared(
  tool: string,
  path: string,
  line: number,
  detail: string,
  says: readonly Statement[],
  hosts: boolean,
  builds: boolean,
): readonly Descriptor[] {
  const own = specification(tool, path, line, detail, says, hosts)
  return builds ? [own, { ...own, role: 'build' }] : [own]
}

const environments: readonly (readonly [string, RegExp, RegExp, DescriptorRole])[] = [
  ['devcontainer', /(^|\/)(\.devcontainer\/([^/]+\/)?devcontainer\.json|\.devcontainer\.json)$/, /\S/, 'environment'],
  ['nix', /(^|\/)(flake|shell|default|devenv)\.nix$/, /(mkShell|buildInputs|packages|devShell|outputs|languages)/, 'environment'],
  ['devbox', /(^|\/)devbox\.json$/, /"packages"/, 'environment'],
  ['conda', /(^|\/)((conda|environment|env)[\w.-]*\.ya?ml|[\w-]*(conda|environment)\.ya?ml)$/, /^dependencies:/, 'environment'],
  ['pixi', /(^|\/)pixi\.toml$/, /^\[dependencies\]/, 'environment'],
  ['buildpack', /(^|\/)(project\.toml)$/, /^\[(\[)?(io\.)?buildpacks|^\[_\]|^\[build\]/, 'build'],
  ['buildpack', /(^|\/)build\.gradle(\.kts)?$/, /bootBuildImage|com\.google\.cloud\.tools\.jib|^\s*jib\s*\{|dockerBuild/, 'build'],
  ['buildpack', /(^|\/)pom\.xml$/, /<(artifactId)>(jib-maven-plugin|docker-maven-plugin|dockerfile-maven-plugin)|spring-boot:build-image|<goal>build-image/, 'build'],
  ['dotnet-container', /\.csproj$/, /<(ContainerBaseImage|ContainerRepository|ContainerImageName|EnableSdkContainerSupport)>/, 'build'],
  ['gitpod', /(^|\/)\.gitpod\.yml$/, /^(image|tasks):/, 'environment'],
  ['replit', /(^|\/)(replit\.nix|\.replit)$/, /\S/, 'environment'],
  ['vagrant', /(^|\/)Vagrantfile$/, /config\.vm/, 'environment'],
  ['singularity', /\.def$/, /^Bootstrap:/i, 'container'],
  ['promptflow', /(^|\/)flow\.dag\.ya?ml$/, /^\s*(image|python_requirements_txt):/, 'version'],
] // biome-ignore format: one kind a line

/** Environments that are no deployment: development containers, nix, conda, buildpacks. */
export const readEnvironment: Reader = ({ path, lines }) => {
  for (const [tool, file, starts, role] of environments) {
    const head = file.test(path) ? short(lines) : []
    if (!head.some((line) => starts.test(line))) continue
    return {
      descriptors: [
        {
          tool,
          role,
          path,
          line: lineOf(head, starts),
          detail: `${tool} environment`,
          says: ['build'],
          hosts: false,
          purpose: role === 'environment' ? 'development' : 'application',
        },
      ],
    }
  }
  return null
}

const versionFiles: readonly (readonly [RegExp, RegExp])[] = [
  [/(^|\/)(\.python-version|\.nvmrc|\.node-version|\.java-version|\.tool-versions|\.sdkmanrc|runtime\.txt|rust-toolchain(\.toml)?|\.?mise\.toml|\.ruby-version|\.go-version)$/, /\S/],
  [/(^|\/)pyproject\.toml$/, /^\s*requires-python\s*=|^\s*python\s*=\s*["{]/],
  [/(^|\/)(setup\.py|setup\.cfg)$/, /^\s*python_requires\s*=/],
  [/(^|\/)Pipfile$/, /^\s*python_(full_)?version\s*=/],
  [/(^|\/)package\.json$/, /^\s*"(node|bun|deno)"\s*:\s*"[^"]*\d|^\s*"packageManager"\s*:/],
  [/(^|\/)go\.mod$/, /^(go|toolchain)\s+\S/],
  [/(^|\/)global\.json$/, /"version"/],
  [/(^|\/)(Directory\.Build\.props|[^/]+\.csproj)$/, /<TargetFrameworks?>/],
  [/(^|\/)pom\.xml$/, /<(java\.version|maven\.compiler\.(release|source|target)|release|jvmTarget)>/],
  [/(^|\/)build\.gradle(\.kts)?$/, /languageVersion|sourceCompatibility|targetCompatibility|jvmTarget|jvmToolchain/],
  [/(^|\/)gradle\.properties$/, /^(java|kotlin|jvm)\w*[vV]ersion/],
] // biome-ignore format: one kind a line

/** Files that state a language version and nothing more. */
export const readVersion: Reader = ({ path, lines }) => {
  for (const [file, statement] of versionFiles) {
    if (!file.test(path)) continue
    const head = short(lines)
    if (!head.some((line) => statement.test(line))) return null
    const line = lineOf(head, statement)
    return {
      descriptors: [
        { tool: baseName(path), role: 'version', path, line, detail: 'language version', says: [], hosts: false, purpose: 'application' },
      ],
    }
  }
  return null
}
