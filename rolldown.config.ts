import { defineConfig, type Plugin } from 'rolldown'
import { yamlToModule } from './scripts/yaml-module.js'

const yaml: Plugin = {
  name: 'yaml',
  transform: { filter: { id: /\.yml$/ }, handler: (source) => ({ code: yamlToModule(source), moduleType: 'js' }) },
}

export default defineConfig({
  input: { cli: 'src/cli/main.ts', action: 'src/action/main.ts' },
  platform: 'node',
  plugins: [yaml],
  output: { dir: 'dist', cleanDir: true, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js', comments: { legal: false } },
})
