import { defineConfig, type Plugin } from 'rolldown'
import { licences } from './scripts/licences.ts'
import { yamlToModule } from './scripts/yaml-module.js'

const yaml: Plugin = {
  name: 'yaml',
  transform: { filter: { id: /\.yml$/ }, handler: (source) => ({ code: yamlToModule(source), moduleType: 'js' }) },
}

export default defineConfig({
  input: { cli: 'src/cli/main.ts', action: 'src/action/main.ts' },
  platform: 'node',
  // a choice of the bill of materials' library that is made only for XML
  external: ['xmlbuilder2'],
  // a linked node_modules builds the same bytes as an installed one
  resolve: { symlinks: false },
  experimental: { attachDebugInfo: 'none' },
  // web-tree-sitter asks with eval whether it runs under node's loader
  checks: { eval: false },
  plugins: [yaml, licences],
  output: { dir: 'dist', cleanDir: true, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js', comments: { legal: false } },
})
