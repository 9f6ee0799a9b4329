// node --import ./scripts/register-yaml.js src/cli/main.ts . runs the sources without a build.
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { yamlToModule } from './yaml-module.js'

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.yml')) return next(url, context)
    return { format: 'module', shortCircuit: true, source: yamlToModule(readFileSync(fileURLToPath(url), 'utf8')) }
  },
})
