// npm run counterfactual -- DIR…: takes away the one place that a pass cites and judges again. A verdict that stays did not rest on what it shows.
import { audit } from '../src/audit.ts'
import { directorySnapshot } from '../src/snapshot/directory.ts'
import { isSkipped, type Snapshot } from '../src/snapshot/snapshot.ts'
import { withoutPaths } from '../src/snapshot/view.ts'

const asOf = new Date().toISOString().slice(0, 10)

/** The snapshot without some lines of one file, 1-based and inclusive. */
function without(snapshot: Snapshot, path: string, from: number, to: number): Snapshot {
  const read = (wanted: string): ReturnType<Snapshot['read']> => {
    const content = snapshot.read(wanted)
    if (wanted !== path || isSkipped(content)) return content
    const lines = new TextDecoder().decode(content).split('\n')
    return new TextEncoder().encode([...lines.slice(0, from - 1), ...lines.slice(to)].join('\n'))
  }
  return { ...snapshot, files: snapshot.files.map(({ oid: _, ...file }) => file), read }
}

let [all, changed] = [0, 0]
for (const folder of process.argv.slice(2)) {
  const snapshot = directorySnapshot(folder)
  const { checks } = await audit(snapshot, { asOf })
  for (const { id, status, evidence } of checks) {
    const [place, another] = evidence
    if (status !== 'pass' || !place || another) continue
    const judge = async (less: Snapshot) => (await audit(less, { asOf, only: (it) => it === id })).checks.find((it) => it.id === id)?.status
    const less = without(snapshot, place.path, place.line, place.endLine ?? place.line)
    all++
    // the first line stands for the whole file, too: locks, data, examples of the environment
    if (
      (await judge(less)) !== 'pass' ||
      (place.line === 1 && (await judge(withoutPaths(snapshot, (path) => path === place.path, 'is taken away'))) !== 'pass')
    )
      changed++
    else console.log(`${folder}: ${id} still passes without ${place.path}:${place.line} (${place.detail})`)
  }
}
console.log(`${changed} of ${all} passes that cite one place fall without it`)
