// Linters, formatters and type checkers that the repository configures.
import type { Context, Evidence } from './context.ts'
import { record } from './dependencies/model.ts'
import { json } from './dependencies/node.ts'

export interface LintersFact {
  /** the tool's name as detail; sorted by path */
  readonly configured: readonly Evidence[]
}

/** Files that are a tool's own. */
const files: readonly (readonly [string, RegExp])[] = [
  ['Ruff', /(^|\/)\.?ruff\.toml$/],
  ['Flake8', /(^|\/)\.flake8$/],
  ['Pylint', /(^|\/)\.?pylintrc(\.toml)?$/],
  ['mypy', /(^|\/)\.?mypy\.ini$/],
  ['Pyright', /(^|\/)pyrightconfig\.json$/],
  ['isort', /(^|\/)\.isort\.cfg$/],
  ['YAPF', /(^|\/)\.style\.yapf$/],
  ['ESLint', /(^|\/)(\.eslintrc(\.\w+)?|eslint\.config\.\w+)$/],
  ['Prettier', /(^|\/)(\.prettierrc(\.\w+)?|prettier\.config\.\w+)$/],
  ['Biome', /(^|\/)\.?biome\.jsonc?$/],
  ['oxlint', /(^|\/)\.oxlintrc\.jsonc?$/],
  ['TSLint', /(^|\/)tslint\.json$/],
  ['Stylelint', /(^|\/)(\.stylelintrc(\.\w+)?|stylelint\.config\.\w+)$/],
  ['dprint', /(^|\/)\.?dprint\.jsonc?$/],
  ['golangci-lint', /(^|\/)\.golangci\.(ya?ml|toml|json)$/],
  ['Checkstyle', /(^|\/)checkstyle[^/]*\.xml$/],
  ['PMD', /(^|\/)pmd[^/]*\.xml$/],
  ['detekt', /(^|\/)detekt[^/]*\.ya?ml$/],
  ['StyleCop', /(^|\/)stylecop\.json$/],
  ['rustfmt', /(^|\/)\.?rustfmt\.toml$/],
  ['Clippy', /(^|\/)\.?clippy\.toml$/],
  ['RuboCop', /(^|\/)\.rubocop\.yml$/],
  ['Trunk', /(^|\/)\.trunk\/trunk\.ya?ml$/],
  ['MegaLinter', /(^|\/)\.mega-linter\.ya?ml$/],
]

/** Lines of shared configuration files that configure a tool. */
const sections: readonly (readonly [RegExp, RegExp])[] = [
  [/(^|\/)pyproject\.toml$/, /^\[+tool\.(ruff|black|isort|mypy|pyright|basedpyright|pylint|flake8|yapf|autopep8|pytype|pyrefly|ty)\b/],
  [/(^|\/)(setup\.cfg|tox\.ini)$/, /^\[(flake8|pycodestyle|pylint|mypy|isort|yapf|pydocstyle)\b/],
  [/(^|\/)pom\.xml$/, /<artifactId>(maven-checkstyle-plugin|spotless-maven-plugin|spotbugs-maven-plugin|maven-pmd-plugin|formatter-maven-plugin|ktlint-maven-plugin|detekt-maven-plugin)<\/artifactId>/],
  [/\.gradle(\.kts)?$/, /\b(checkstyle|com\.diffplug\.spotless|spotless|pmd|spotbugs|com\.github\.spotbugs|detekt|io\.gitlab\.arturbosch\.detekt|ktlint|org\.jlleitner\.gradle\.ktlint|org\.jlleitschuh\.gradle\.ktlint)["')]?\s*\)?(\s+version\b.*|\s*\{|\s*)$/],
  [/(^|\/)\.editorconfig$/, /^\s*(dotnet_(style|diagnostic|naming|code_quality)|csharp_(style|prefer|new_line|indent|space)|ktlint_)\S*\s*=/],
  [/\.csproj$|(^|\/)Directory\.Build\.props$/, /<(EnforceCodeStyleInBuild|TreatWarningsAsErrors|AnalysisMode|AnalysisLevel)>\s*(true|All|latest-?\w*|Recommended)/i],
  [/\.csproj$|(^|\/)Directory\.(Build|Packages)\.props$/, /Include="(StyleCop\.Analyzers|SonarAnalyzer\.CSharp|Roslynator\.Analyzers|Microsoft\.CodeAnalysis\.NetAnalyzers)"/],
  [/(^|\/)Cargo\.toml$/, /^\[(workspace\.)?lints/],
] // biome-ignore format: one line per file

const inPackage: Readonly<Record<string, string>> = {
  eslintConfig: 'ESLint',
  prettier: 'Prettier',
  xo: 'XO',
  stylelint: 'Stylelint',
  standard: 'StandardJS',
}
const scriptTool = /\b(eslint|biome|prettier|xo|oxlint|standard|tslint|next lint|stylelint|ultracite|tsc --noEmit|tsc -noEmit|vue-tsc|svelte-check)\b/

export function detect(context: Context): LintersFact {
  const paths = context.fact('paths')
  const configured = context.snapshot.files.flatMap(({ path }): Evidence[] => {
    const part = paths.classOf(path)
    if (part === 'vendored' || part === 'generated' || part === 'example' || part === 'test') return []
    const own = files.find(([, pattern]) => pattern.test(path))
    if (own) return [{ path, line: 1, detail: own[0] }]
    if (path.endsWith('package.json')) return packageTools(path, context.text(path) ?? '')
    return sections.flatMap(([file, section]) => {
      if (!file.test(path)) return []
      const lines = (context.text(path) ?? '').split('\n')
      const index = lines.findIndex((line) => section.test(line.slice(0, 500)))
      const name = section.exec(lines[index] ?? '')?.[1]
      return index >= 0 && name ? [{ path, line: index + 1, detail: name }] : []
    })
  })
  return { configured }
}

function packageTools(path: string, content: string): Evidence[] {
  const root = json(content)
  if (!root) return []
  const lines = content.split('\n')
  const at = (text: string) => Math.max(1, lines.findIndex((line) => line.includes(`"${text}"`)) + 1)
  const keys = Object.entries(inPackage).flatMap(([key, detail]) => (root[key] === undefined ? [] : [{ path, line: at(key), detail }]))
  const scripts = Object.entries(record(root['scripts'])).flatMap(([name, script]) => {
    const tool = typeof script === 'string' ? scriptTool.exec(script)?.[1] : undefined
    return tool ? [{ path, line: at(name), detail: tool }] : []
  })
  return [...keys, ...scripts]
}
