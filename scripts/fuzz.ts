// npm run fuzz -- [SECONDS [TARGET [SEED]]]: damaged texts for every reader, or for those whose name holds TARGET. Findings are kept in fuzz-findings/.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fuzz } from '../test/fuzz/fuzz.ts'
import { audits, targets } from '../test/fuzz/targets.ts'

const [, , seconds = '60', wanted = '', seed = String(Date.now() % 1_000_000)] = process.argv
const folder = join(import.meta.dirname, '../fuzz-findings')
let [all, found] = [0, 0]
for (const target of [...targets, ...audits].filter((it) => it.name.includes(wanted))) {
  const { inputs, findings } = await fuzz(target, { seed: Number(seed), milliseconds: Number(seconds) * 1000 })
  all += inputs
  found += findings.length
  console.log(`${target.name}: ${inputs} inputs, ${findings.length} findings`)
  for (const [index, { because, text }] of findings.entries()) {
    mkdirSync(folder, { recursive: true })
    const name = `${target.name.replace(/\W+/g, '-')}-${seed}-${index}.txt`
    writeFileSync(join(folder, name), text)
    console.log(`  ${name}: ${because.split('\n')[0]}`)
  }
}
console.log(`${all} inputs, ${found} findings, seed ${seed}`)
process.exitCode = found ? 1 : 0
