import { audit } from '../audit.ts'
import { directorySnapshot } from '../snapshot/directory.ts'

const [folder = '.'] = process.argv.slice(2).filter((word) => !word.startsWith('-') && word !== 'scan' && word !== 'json')
const report = await audit(directorySnapshot(folder), { asOf: new Date().toISOString().slice(0, 10) })
process.stdout.write(`${JSON.stringify(report, null, 1)}\n`)
