// What the repository says about how and where the system runs: images, orchestration, infrastructure as code, platforms, environments, deployment commands.
import type { Context } from './context.ts'
import { infrastructureNames, readInfrastructureCode } from './infrastructure/code.ts'
import { readCompose, readDockerfile } from './infrastructure/containers.ts'
import { readChart, readKubernetes } from './infrastructure/kubernetes.ts'
import { type Descriptor, merge, type Reader, type Reading } from './infrastructure/model.ts'
import { readMonitoring } from './infrastructure/monitoring.ts'
import { readDeclared, readEnvironment, readPlatform, readVersion } from './infrastructure/platforms.ts'
import { type DeployCommand, isCiFile, readCommands, readReleases } from './infrastructure/scripts.ts'
import { readBicep, readResourceTemplate, readTerraform } from './infrastructure/templates.ts'

export interface InfrastructureFact extends Required<Reading> {
  readonly descriptors: readonly Descriptor[]
  readonly commands: readonly DeployCommand[]
}

const readers: readonly Reader[] = [
  readDockerfile,
  readCompose,
  readChart,
  readKubernetes,
  readTerraform,
  readBicep,
  readResourceTemplate,
  readPlatform,
  readDeclared,
  readEnvironment,
  readVersion,
  readMonitoring,
  readReleases,
]

const configuration =
  /\.(ya?ml|json|jsonc|toml|tf|tofu|bicep|template|nix|def|gradle|kts|xml|csproj|props|properties|cfg|txt|rules|hcl|nomad|config|sh|bash|zsh|ps1|bat|cmd|dockerfile|containerfile)$|(^|\/)([\w.-]*(docker|container)file[\w.-]*|Procfile|Pipfile|Makefile|makefile|GNUmakefile|Justfile|justfile|Jenkinsfile|Vagrantfile|deploy|go\.mod|setup\.py|README\.md|rust-toolchain|\.[\w-]+(-version|rc|-versions)|\.replit|serverless\.[jt]s|sst\.config\.[jt]s)$/i
const largest = 400_000

export function detect(context: Context): InfrastructureFact {
  const paths = context.fact('paths')
  const readings: Reading[] = []
  const commands: DeployCommand[] = []
  for (const { path, kind, size } of context.snapshot.files) {
    if (kind === 'symlink' || kind === 'submodule' || size > largest || !configuration.test(path)) continue
    const part = paths.classOf(path)
    const isSpace = path === 'README.md'
    if (part !== 'application' && part !== 'ci' && !isSpace && !/\.devcontainer/.test(path)) continue
    const text = context.text(path)
    if (text === null) continue
    const file = { path, text, lines: text.split('\n') }
    for (const reader of readers) {
      if ((part === 'ci' || isCiFile(path)) && reader !== readReleases && reader !== readKubernetes) continue
      const reading = reader(file)
      if (reading) readings.push(reading)
    }
    commands.push(...readCommands(path, file.lines))
  }
  for (const path of paths.of('application')) {
    if (!/\.(py|[cm]?[jt]s|cs)$/.test(path)) continue
    const text = context.text(path)
    const source = text !== null && context.fact('words')(path, infrastructureNames) ? context.fact('program').file(path) : null
    const reading = source ? readInfrastructureCode(source) : null
    if (reading) readings.push(reading)
  }
  return { ...merge(readings), commands }
}
