import type { DependenciesFact, Dependency, Lock } from '../../detect/dependencies.ts'
import type { ModelCode } from '../../detect/model-code.ts'
import { defineCheck, type Evidence, fail, type Gap, notApplicable, partial, pass } from '../check.ts'

interface Sdk {
  readonly state: 'fixed' | 'bounded' | 'open'
  readonly evidence: Evidence
  /** where the manifest asks for it, if the lock file is what fixes it */
  readonly declared?: Evidence
}

export const check = defineCheck({
  id: 'risk/api-change',
  needs: ['dependencies', 'modelCode'],
  words: {
    title: 'A change of the provider’s API cannot arrive unnoticed',
    why: 'A provider that changes its API or SDK breaks an application that floats with it, at a time of the provider’s choosing.',
    fix: 'Fix the versions of the provider SDKs with a lock file or exact pins, and name the API version in raw requests.',
  },
  judge({ dependencies, modelCode: { files, apiVersions } }) {
    const hosted = files.filter((it) => it.libraries.some((library) => library.runs !== 'local'))
    const sdks = [
      ...new Map(
        hosted.flatMap((file) => sdksOf(file, dependencies)).map((it) => [`${it.evidence.path}:${it.evidence.line}:${it.evidence.detail}`, it]),
      ).values(),
    ]
    const fixed = sdks.filter((it) => it.state === 'fixed').flatMap((it) => (it.declared ? [it.declared, it.evidence] : [it.evidence]))
    const loose = sdks.filter((it) => it.state !== 'fixed')
    const gaps: Gap[] = loose
      .slice(0, 10)
      .map(({ evidence: { path, line }, state }) => ({ path, line, detail: state === 'open' ? 'no upper bound' : 'a range, not fixed' }))
    if (!sdks.length && !hosted.length) {
      return apiVersions.length
        ? pass('The API version is named in every raw request.', apiVersions.slice(0, 5))
        : notApplicable('no SDK is used and the API has no version')
    }
    if (sdks.length && !loose.length) return pass('The SDKs have fixed versions.', fixed.slice(0, 6))
    if (fixed.length || apiVersions.length || loose.some((it) => it.state === 'bounded')) {
      return partial(
        'Only some SDKs or only the API version are fixed.',
        [...fixed, ...apiVersions, ...loose.filter((it) => it.state === 'bounded').map((it) => it.evidence)].slice(0, 6),
        gaps,
      )
    }
    const undeclared = hosted.slice(0, 3).map(({ path, line }) => ({ path, line, detail: 'no manifest declares the SDK' }))
    return fail('The SDK versions are open.', gaps.length ? gaps : undeclared)
  },
})

/** The SDK packages that the file uses, as its application declares them; those that only the lock knows come with another package. */
function sdksOf(file: ModelCode, dependencies: DependenciesFact): Sdk[] {
  const manifests = dependencies.governing(file.path, file.registry)
  const packages = new Set(file.libraries.filter((it) => it.runs !== 'local' && !isStore(it)).flatMap((it) => it.packages[file.registry] ?? []))
  const found = manifests.flatMap((manifest) => {
    const lock = dependencies.lockOf(manifest)
    const declared = manifest.dependencies.filter((it) => it.pin !== 'local' && it.group !== 'dev' && isOne(it, packages))
    // beside `langchain-openai`, the framework's own packages are not what talks to the provider
    const own = declared.some((it) => !frameworks.test(it.name)) ? declared.filter((it) => !frameworks.test(it.name)) : declared
    return own.map((it) => ({ ...sdkOf(it, lock, dependencies), name: it.name, folder: manifest.folder }))
  })
  // requirements that were compiled from the ranges beside them fix what the ranges leave open
  return found.filter(
    (it) => it.state === 'fixed' || !found.some((other) => other.state === 'fixed' && other.name === it.name && other.folder === it.folder),
  )
}

const frameworks =
  /^(langchain|@langchain[/](core|community|classic)|langchain[-_](core|community|classic|experimental)|llama[-_]index([-_]core)?|langgraph)$/i

/** a vector store that can embed is no provider of models */
const isStore = (it: ModelCode['libraries'][number]): boolean =>
  it.components.some(({ kind }) => kind === 'vector_store') && !it.components.some(({ kind }) => kind === 'provider')

/** Java and Kotlin name their starters in many ways: the group and the head of the artefact tell. */
const isOne = (it: Dependency, packages: ReadonlySet<string>): boolean =>
  packages.has(it.name) ||
  packages.has(it.name.toLowerCase()) ||
  [...packages].some((name) => it.registry === 'maven' && name.includes(':') && it.name.split(':')[0] === name.split(':')[0])

function sdkOf(it: Dependency, lock: Lock | null, dependencies: DependenciesFact): Sdk {
  const declared = { path: it.path, line: it.line, detail: `${it.name} ${it.range ?? ''}`.trim() }
  const locked = lock && (lock.packages === null ? { version: '', path: lock.path, line: 1 } : dependencies.locked(it.name, lock))
  if (lock && locked && dependencies.installs(lock))
    return { state: 'fixed', evidence: { path: locked.path, line: locked.line, detail: `${it.name} ${locked.version}`.trim() }, declared }
  return { state: it.pin === 'exact' || it.pin === 'managed' ? 'fixed' : it.pin === 'bounded' ? 'bounded' : 'open', evidence: declared }
}
