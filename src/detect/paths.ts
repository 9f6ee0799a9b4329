// What part of a repository a path belongs to. Application code is everything that is none of the other classes.
import type { Context } from './context.ts'

export type PathClass = 'application' | 'test' | 'example' | 'docs' | 'vendored' | 'generated' | 'lock' | 'ci'

export interface Paths {
  classOf(path: string): PathClass
  /** paths of regular files of the class, sorted */
  of(kind: PathClass): readonly string[]
}

const rules: readonly (readonly [PathClass, RegExp])[] = [
  ['vendored', /(^|\/)(node_modules|vendor|third_party|\.venv|venv|site-packages|bower_components|\.yarn)\/|\.min\.(js|css)$/],
  [
    'generated',
    /(^|\/)(dist|build|out|target|\.next|__generated__|generated|baml_client|__pycache__)\/|\.gen\.\w+$|\.pb\.\w+$|_pb2(_grpc)?\.py$|\.g\.cs$|\.designer\.cs$/i,
  ],
  [
    'lock',
    /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|conda-lock\.yml|go\.sum|gradle\.lockfile|packages\.lock\.json|Cargo\.lock|Gemfile\.lock|composer\.lock)$/,
  ],
  [
    'ci',
    /^(\.github\/|\.gitlab-ci|\.gitlab\/|\.circleci\/|azure-pipelines|\.azure-pipelines\/|\.azuredevops\/|Jenkinsfile|\.buildkite\/|bitbucket-pipelines|\.travis\.yml)/,
  ],
  [
    'test',
    /(^|\/)(tests?|__tests__|testing|spec|specs|e2e|fixtures|cassettes|__snapshots__|__mocks__|mocks)\/|(^|\/)(test_[^/]*|[^/]*_test|conftest)\.\w+$|\.(test|spec|e2e|cy)\.\w+$|(^|\/)src\/(test|integrationTest)\/|[^/]*Tests?\.(java|kt|cs)$|(^|\/)[^/]*\.(Tests|UnitTests|IntegrationTests)\//,
  ],
  ['example', /(^|\/)((code[-_])?(examples?|samples?|snippets?)|demos?|cookbooks?|tutorials?|experiments|playgrounds?|scratch)\//i],
  // a route or component of that name is no playground
  ['example', /^(?!(.*\/)?(app|src|lib|server|api|pages|components)\/)(.*\/)?sandbox\//i],
  [
    'docs',
    /(^|\/)docs?\/|(^|\/)(README|CHANGELOG|CONTRIBUTING|LICEN[CS]E|SECURITY|CODE_OF_CONDUCT|AGENTS|CLAUDE)([-_][^/.]*)?(\.txt)?$|\.(md|mdx|rst|adoc)$/i,
  ],
]

export function detect(context: Context): Paths {
  const classes = new Map<string, PathClass>()
  for (const { path, kind } of context.snapshot.files) {
    if (kind === 'submodule' || kind === 'symlink') continue
    classes.set(path, rules.find(([, pattern]) => pattern.test(path))?.[0] ?? 'application')
  }
  // a repository that holds nothing but examples or tests is judged on what it has
  const code = /\.(py|ipynb|[cm]?[jt]sx?|java|kt|cs|go)$/
  const has = (kind: PathClass) => [...classes].some(([path, it]) => it === kind && code.test(path))
  if (!has('application') && has('example')) for (const [path, kind] of classes) if (kind === 'example') classes.set(path, 'application')
  const lists = new Map<PathClass, string[]>()
  for (const [path, kind] of classes) {
    const list = lists.get(kind)
    if (list) list.push(path)
    else lists.set(kind, [path])
  }
  return { classOf: (path) => classes.get(path) ?? 'application', of: (kind) => lists.get(kind) ?? [] }
}
