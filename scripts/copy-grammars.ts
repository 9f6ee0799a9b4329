// The grammars and the tree-sitter runtime lie beside the bundles, which load them by their own place.
import { copyFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const dist = process.argv[2] ?? join(import.meta.dirname, '..', 'dist')
const grammars = join(dirname(require.resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm')
copyFileSync(join(dirname(require.resolve('web-tree-sitter')), 'web-tree-sitter.wasm'), join(dist, 'web-tree-sitter.wasm'))
const kotlin = dirname(require.resolve('@tree-sitter-grammars/tree-sitter-kotlin/package.json'))
const folders = { python: grammars, java: grammars, 'c-sharp': grammars, go: grammars, kotlin }
for (const [language, folder] of Object.entries(folders))
  copyFileSync(join(folder, `tree-sitter-${language}.wasm`), join(dist, `tree-sitter-${language}.wasm`))
