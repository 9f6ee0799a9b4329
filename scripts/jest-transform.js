// TypeScript is stripped, not compiled (columns are kept); YAML becomes its parsed content.
import { createHash } from 'node:crypto'
import { stripTypeScriptTypes } from 'node:module'
import { yamlToModule } from './yaml-module.js'

export default {
  process: (source, file) => ({ code: file.endsWith('.yml') ? yamlToModule(source) : stripTypeScriptTypes(source) }),
  getCacheKey: (source, file) => createHash('sha256').update(`${process.version}\0${file}\0${source}`).digest('hex'),
}
