import type { DependenciesFact, Dependency, Manifest, Registry } from '../../detect/dependencies.ts'
import { groupBy } from '../../detect/group.ts'
import type { ModelCode } from '../../detect/model-code.ts'
import { defineCheck, type Evidence, fail, type Gap, partial, pass, shareOf } from '../check.ts'

/** The manifests that one application is installed from, and the files that they serve. */
interface Application {
  readonly registry: Registry
  readonly manifests: readonly Manifest[]
  readonly files: readonly ModelCode[]
}

interface State {
  readonly state: 'fixed' | 'partly' | 'loose'
  readonly evidence: readonly Evidence[]
  readonly gaps: readonly Gap[]
}

export const check = defineCheck({
  id: 'trace/locked-dependencies',
  needs: ['dependencies', 'modelCode', 'paths'],
  words: {
    title: 'Dependencies are locked',
    why: 'Without fixed versions the same commit installs different code next month, and a changed answer cannot be traced to a change.',
    fix: 'Commit a lock file, or pin every run-time requirement with ==, for each application and install from it.',
  },
  judge({ dependencies, modelCode, paths }) {
    const applications = group(modelCode.files, dependencies)
    const served = applications.length ? applications : declaredApplications(dependencies, (path) => paths.classOf(path) === 'application')
    const states = served.map((it) => stateOf(it, dependencies))
    const evidence = states.flatMap((it) => it.evidence)
    const gaps = states.flatMap((it) => it.gaps)
    if (!states.length) return fail('No manifest declares the dependencies.', gaps)
    if (states.every((it) => it.state === 'fixed')) return pass('Every application installs fixed versions.', evidence, gaps)
    if (states.some((it) => it.state !== 'loose')) return partial('Only some of the dependencies are fixed.', evidence, gaps)
    return fail('Versions are open: no lock file, and few exact pins.', gaps, evidence)
  },
})

function group(files: readonly ModelCode[], dependencies: DependenciesFact): Application[] {
  const applications = new Map<string, { registry: Registry; manifests: readonly Manifest[]; files: ModelCode[] }>()
  for (const file of files) {
    const manifests = dependencies.governing(file.path, file.registry)
    const key = manifests.map((it) => it.path).join('\n') || file.registry
    const known = applications.get(key)
    if (known) known.files.push(file)
    else applications.set(key, { registry: file.registry, manifests, files: [file] })
  }
  // what only evaluates and has requirements of its own is for developers
  const all = [...applications.values()]
  const deployed = all.filter(({ files: own, manifests }) => !manifests.length || !own.every(({ path }) => evaluating.test(path)))
  return deployed.length ? deployed : all
}

const evaluating = /(^|\/)(evals?|evaluations?|benchmarks?)\//i

function declaredApplications(dependencies: DependenciesFact, isApplication: (path: string) => boolean): Application[] {
  const runs = dependencies.manifests.filter(
    (it) => !it.development && isApplication(it.path) && it.dependencies.some((entry) => entry.group === 'run'),
  )
  return [...groupBy(runs, (it) => `${it.registry} ${it.folder}`).values()].map((manifests) => ({
    registry: manifests[0]?.registry ?? 'pypi',
    manifests,
    files: [],
  }))
}

function stateOf(application: Application, dependencies: DependenciesFact): State {
  const first = application.files[0]
  if (!application.manifests.length) {
    const gaps = first ? [{ path: first.path, line: first.line, detail: 'no manifest declares what this file imports' }] : []
    return { state: 'loose', evidence: [], gaps }
  }
  const states = application.manifests.map((it) => manifestState(it, dependencies))
  const best = states.find((it) => it.state === 'fixed') ?? states.find((it) => it.state === 'partly') ?? states[0]
  if (!best) return { state: 'loose', evidence: [], gaps: [] }
  const undeclared = application.files.find((file) => isUndeclared(file, application, dependencies))
  if (best.state !== 'fixed' || !undeclared) return best
  const gap = { path: undeclared.path, line: undeclared.line, detail: 'imports a model library that no manifest declares' }
  return { state: 'partly', evidence: best.evidence, gaps: [...best.gaps, gap] }
}

function manifestState(manifest: Manifest, dependencies: DependenciesFact): State {
  const lock = dependencies.lockOf(manifest)
  if (lock) {
    const missing = dependencies.missing(manifest)
    const { state: pinned, evidence: pins } = pinsOf(manifest)
    const evidence = [{ path: lock.path, line: 1, detail: `locks ${manifest.path}`, kind: 'lock' }, ...(pinned === 'fixed' ? pins : [])]
    const unused = dependencies.installs(lock) ? [] : [{ path: lock.path, line: 1, detail: 'neither image nor CI installs from this lock' }]
    const gaps = [...missing.map((it) => gapOf(it, `${it.name} is missing from ${lock.path}`)), ...unused]
    return { state: gaps.length ? 'partly' : 'fixed', evidence, gaps }
  }
  return pinsOf(manifest)
}

/** what the manifest fixes by itself */
function pinsOf(manifest: Manifest): State {
  const entries = manifest.dependencies.filter((it) => it.group === 'run' && it.pin !== 'local')
  const fixed = entries.filter((it) => it.pin === 'exact' || it.pin === 'managed')
  const built = manifest.registry === 'maven' || manifest.registry === 'nuget'
  const share = entries.length ? fixed.length / entries.length : built ? 1 : 0
  const state = share >= (built ? 1 : 0.9) ? 'fixed' : share >= 0.3 ? 'partly' : 'loose'
  const lines = fixed.filter((it) => it.path === manifest.path).map((it) => it.line)
  const [line, endLine] = lines.length ? [Math.min(...lines), Math.max(...lines)] : [1, 1]
  const evidence = [
    { path: manifest.path, line, endLine, detail: `fixed version: ${shareOf(fixed, entries, 'run-time requirement')}`, kind: 'manifest' },
  ]
  const gaps = entries.filter((it) => it.pin !== 'exact' && it.pin !== 'managed').map((it) => gapOf(it, `${it.name} has no fixed version`))
  return { state, evidence, gaps: gaps.slice(0, 20) }
}

function isUndeclared(file: ModelCode, application: Application, dependencies: DependenciesFact): boolean {
  if (application.registry !== 'pypi' && application.registry !== 'npm') return false
  if (!file.libraries.length) return false
  return file.libraries.every((library) => {
    const packages = library.packages[application.registry] ?? []
    const locks = application.manifests.flatMap((it) => dependencies.lockOf(it) ?? [])
    return (
      packages.length > 0 &&
      !packages.some(
        (name) =>
          dependencies.declares(name, application.registry) ||
          dependencies.pinnedByCommand(name) ||
          locks.some((lock) => !lock.packages || dependencies.locked(name, lock)),
      )
    )
  })
}

const gapOf = ({ path, line }: Dependency, detail: string): Gap => ({ path, line, detail })
