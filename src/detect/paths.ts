// What part of a repository a path belongs to. Application code is everything that is none of the other classes.
import type { Context } from './context.ts'

export type PathClass = 'application' | 'test' | 'example' | 'docs' | 'vendored' | 'generated' | 'lock' | 'ci'

export interface Paths {
  classOf(path: string): PathClass
  /** paths of regular files of the class: what answers users first, then by path */
  of(kind: PathClass): readonly string[]
  /** what the folder or file name says that its code is for: answering users, evaluating, preparing data or a model; replaced by other code */
  purposeOf(path: string): Purpose
  /** places in the order in which a reader should open them: code that answers users before all other */
  servedFirst<T extends { readonly path: string }>(places: readonly T[]): readonly T[]
}

export type Purpose = 'answer' | 'evaluation' | 'preparation' | 'retired'

const retired = /(^|\/)(legacy|deprecated|archived?|obsolete)\//i
const evaluating = /(^|[/_.-])(evals?|evaluat\w*|benchmarks?|ragas|judges?|scorers?|red[-_]?team\w*)([/_.-]|$)/i
const preparing =
  /(^|[/_.-])(datasets?|dataset_generation|gen(erate)?_?(data|dataset|qa|questions)|synthetic\w*|finetun\w*|fine[-_]tun\w*|train(ing)?)([/_.-]|$)/i

const purposeOf = (path: string): Purpose =>
  evaluating.test(path) ? 'evaluation' : preparing.test(path) ? 'preparation' : retired.test(path) ? 'retired' : 'answer'

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
    /(^|\/)(tests?|__tests__|testing|testdata|spec|specs|e2e|fixtures|cassettes|__snapshots__|__mocks__|mocks)\/|(^|\/)(test_[^/]*|[^/]*_test|conftest)\.\w+$|\.(test|spec|e2e|cy)\.\w+$|(^|\/)src\/\w*[tT]est\/|[^/]*(Tests?|IT)\.(java|kt|cs)$|(^|\/)[^/]*(\.|Unit|Functional|Integration|Evaluation|Component|Acceptance)Tests?\//,
  ],
  ['example', /(^|\/)((code[-_])?(examples?|samples?|snippets?)|demos?|cookbooks?|tutorials?|experiments|scratch)\//i],
  // a route or component of that name is no playground
  ['example', /^(?!(.*\/)?(app|src|lib|server|api|pages|components)\/)(.*\/)?(sandbox|playgrounds?)\//i],
  [
    'docs',
    /(^|\/)docs?\/|(^|\/)(README|CHANGELOG|CONTRIBUTING|LICEN[CS]E|SECURITY|CODE_OF_CONDUCT|AGENTS|CLAUDE)([-_][^/.]*)?(\.txt)?$|\.(md|mdx|rst|adoc)$/i,
  ],
]

/** Whether code at this path is read by nobody: vendored or generated. */
export const isUnjudged = (path: string): boolean =>
  rules.some(([kind, pattern]) => (kind === 'vendored' || kind === 'generated') && pattern.test(path))

function servedFirst<T extends { readonly path: string }>(places: readonly T[]): readonly T[] {
  const isServed = ({ path }: T) => purposeOf(path) === 'answer'
  return [...places.filter(isServed), ...places.filter((it) => !isServed(it))]
}

export function detect(context: Context): Paths {
  const classes = new Map<string, PathClass>()
  const every = context.snapshot.files.map((file) => file.path)
  const placed = withoutPackages(every)
  const isTranslation = translations(every)
  const all = new Set(every)
  // `main.js` beside `main.ts` is what the compiler made of it
  const isCompiled = (path: string) => path.endsWith('.js') && (all.has(path.replace(/js$/, 'ts')) || all.has(path.replace(/js$/, 'tsx')))
  for (const { path, kind } of context.snapshot.files) {
    if (kind === 'submodule' || kind === 'symlink') continue
    const place = placed(path)
    classes.set(
      path,
      rules.find(([, pattern]) => pattern.test(place))?.[0] ?? (isTranslation(path) || isCompiled(path) ? 'generated' : 'application'),
    )
  }
  // a repository that holds nothing but examples or tests is judged on what it has
  const code = /\.(py|ipynb|[cm]?[jt]sx?|java|kt|cs|go)$/
  const has = (kind: PathClass) => [...classes].some(([path, it]) => it === kind && code.test(path))
  if (!has('application') && has('example')) for (const [path, kind] of classes) if (kind === 'example') classes.set(path, 'application')
  const lists = new Map<PathClass, string[]>()
  for (const { path, kind } of servedFirst([...classes].map(([path, kind]) => ({ path, kind })))) {
    const list = lists.get(kind)
    if (list) list.push(path)
    else lists.set(kind, [path])
  }
  return { classOf: (path) => classes.get(path) ?? 'application', of: (kind) => lists.get(kind) ?? [], purposeOf, servedFirst }
}

const localized = /^((?:.*\/)?(?:locales?|i18n|lang|languages?|translations?|messages|l10n)\/)([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)(?=[/.])/

/** Dictionaries of other languages are made from the English one beside them. */
function translations(paths: readonly string[]): (path: string) => boolean {
  const english = new Set(paths.flatMap(englishFolder))
  return (path) => {
    const [, folder, language] = localized.exec(path) ?? []
    return folder !== undefined && language !== undefined && !/^en([-_]|$)/i.test(language) && english.has(folder)
  }
}

function englishFolder(path: string): string[] {
  const [, folder, language] = localized.exec(path) ?? []
  return folder !== undefined && language !== undefined && /^en([-_]|$)/i.test(language) ? [folder] : []
}

const sourceRoot = /^((?:.*\/)?src\/\w+\/(?:java|kotlin|scala|groovy)\/)(.*)\/[^/]+$/

/** Java's folders repeat the package: what all sources of a root share (`com/acme/samples/`) says nothing about their class. */
function withoutPackages(paths: readonly string[]): (path: string) => string {
  const shared = new Map<string, readonly string[]>()
  for (const path of paths) {
    const [, root, folders] = sourceRoot.exec(path) ?? []
    if (root === undefined || folders === undefined) continue
    const own = folders.split('/')
    const known = shared.get(root)
    const end = known ? known.findIndex((name, at) => own[at] !== name) : -1
    shared.set(root, known ? (end < 0 ? known : known.slice(0, end)) : own)
  }
  return (path) => {
    const root = sourceRoot.exec(path)?.[1]
    const common = root === undefined ? undefined : shared.get(root)
    return root !== undefined && common ? root + path.slice(root.length + common.join('/').length + (common.length ? 1 : 0)) : path
  }
}
