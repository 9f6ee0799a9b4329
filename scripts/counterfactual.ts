// npm run counterfactual -- [--several] DIR…: takes away what a pass cites and judges again. A verdict that stays did not rest on what it shows.
// With --several, passes that cite several places are tried, too, without all of them at once.
// A place of kind `looked-at` supports nothing: it says where something was looked for and not found, and such passes are counted apart.
import { audit } from '../src/audit.ts'
import { lookedAt } from '../src/detect/context.ts'
import { directorySnapshot } from '../src/snapshot/directory.ts'
import { isSkipped, type Snapshot } from '../src/snapshot/snapshot.ts'
import { withoutPaths } from '../src/snapshot/view.ts'

interface Place {
  readonly path: string
  readonly line: number
  readonly endLine?: number | undefined
}

const asOf = new Date().toISOString().slice(0, 10)
/** as many places as a report keeps: a list that was cut cannot be taken away whole */
const kept = 20

/** The snapshot without the lines of these places. */
function without(snapshot: Snapshot, places: readonly Place[]): Snapshot {
  const read = (wanted: string): ReturnType<Snapshot['read']> => {
    const content = snapshot.read(wanted)
    const own = places.filter(({ path }) => path === wanted)
    if (!own.length || isSkipped(content)) return content
    const lines = new TextDecoder().decode(content).split('\n')
    return new TextEncoder().encode(
      lines.filter((_, index) => !own.some(({ line, endLine = line }) => line <= index + 1 && index + 1 <= endLine)).join('\n'),
    )
  }
  return { ...snapshot, files: snapshot.files.map(({ oid: _, ...file }) => file), read }
}

/** A first line stands for the whole file, too: locks, data, examples of the environment. */
function variants(snapshot: Snapshot, places: readonly Place[]): Snapshot[] {
  const whole = new Set(places.flatMap(({ path, line }) => (line === 1 ? [path] : [])))
  const cut = without(snapshot, places)
  return whole.size ? [cut, withoutPaths(cut, (path) => whole.has(path), 'is taken away')] : [cut]
}

const single = { all: 0, fell: 0 }
const several = { all: 0, fell: 0 }
let absent = 0
const [flags, folders] = [process.argv.slice(2).filter((it) => it.startsWith('--')), process.argv.slice(2).filter((it) => !it.startsWith('--'))]
for (const folder of folders) {
  const snapshot = directorySnapshot(folder)
  const { checks } = await audit(snapshot, { asOf })
  for (const { id, status, evidence } of checks) {
    if (status !== 'pass' || evidence.length === 0 || evidence.length >= kept) continue
    if (evidence.every(({ kind }) => kind === lookedAt)) {
      absent++
      continue
    }
    if (evidence.length > 1 && !flags.includes('--several')) continue
    const judge = async (less: Snapshot) => (await audit(less, { asOf, only: (it) => it === id })).checks.find((it) => it.id === id)
    const count = evidence.length === 1 ? single : several
    count.all++
    let still = await judge(snapshot)
    for (const less of variants(snapshot, evidence)) if (still?.status === 'pass') still = await judge(less)
    if (still?.status !== 'pass') count.fell++
    else {
      const said = (places: readonly (Place & { readonly detail: string })[]) => places.map((it) => `${it.path}:${it.line} (${it.detail})`).join(', ')
      console.log(`${folder}: ${id} still passes without ${said(evidence)}; then it cites ${said(still.evidence) || 'nothing'}`)
    }
  }
}
console.log(`${single.fell} of ${single.all} passes that cite one place fall without it`)
if (flags.includes('--several')) console.log(`${several.fell} of ${several.all} passes that cite several places fall without all of them`)
console.log(`${absent} passes rest on nothing found in the places looked at`)
