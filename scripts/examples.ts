// npm run examples: scans the two examples as repositories of their own and writes their reports. Run it when verdicts change, and say so in the changelog.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { audit } from '../src/audit.ts'
import { loadConfig } from '../src/config/load.ts'
import { render } from '../src/render/index.ts'
import { memorySnapshot } from '../src/snapshot/memory.ts'

const root = join(import.meta.dirname, '../examples')
/** expiry and retirement are judged as of this day, so that the reports are the same on every day */
const asOf = '2026-11-22'

for (const name of ['immature', 'mature']) {
  const folder = join(root, name)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
  const snapshot = memorySnapshot(Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')])), {
    repository: `examples/${name}`,
  })
  const report = await audit(snapshot, { asOf, config: loadConfig(snapshot) })
  const out = join(root, 'reports')
  mkdirSync(out, { recursive: true })
  for (const [format, ending] of [
    ['json', 'json'],
    ['html', 'html'],
    ['cyclonedx', 'cdx.json'],
    ['markdown', 'md'],
  ] as const)
    writeFileSync(join(out, `${name}.${ending}`), await render(format, report))
  console.log(`${name}: ${report.score} ${report.level?.name}`)
}
