// The licences of everything that the bundles hold, as a file beside them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'rolldown'

/** Shipped beside the bundles, not in them. */
const beside = ['@vscode/tree-sitter-wasm', '@tree-sitter-grammars/tree-sitter-kotlin']

const packages = join(import.meta.dirname, '..', 'node_modules')

export const licences: Plugin = {
  name: 'licences',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((it) => (it.type === 'chunk' ? it.moduleIds : []))
    const names = new Set([...beside, ...modules.flatMap((id) => packageOf(id) ?? [])])
    this.emitFile({
      type: 'asset',
      fileName: 'licenses.txt',
      source: `${[...names]
        .sort()
        .map(entry)
        .join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
    })
  },
}

/** `…/node_modules/a/node_modules/@b/c/index.js` → `a/node_modules/@b/c`. */
function packageOf(id: string): string | null {
  return /[\\/]node_modules[\\/]((?:.*[\\/]node_modules[\\/])?(?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replaceAll('\\', '/') ?? null
}

function entry(name: string): string {
  const folder = join(packages, name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string
    readonly license?: string
  }
  const file = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .find((it) => /^(licen[cs]e|copying)/i.test(it))
    : undefined
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : 'The package ships no licence file.'
  return `${name.split('node_modules/').at(-1)} ${version} (${license ?? 'see below'})\n\n${text}`
}
