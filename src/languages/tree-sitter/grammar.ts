// Opens a tree-sitter grammar. Its .wasm lies beside the bundle, or in the package it came from when the sources run.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Language, Parser } from 'web-tree-sitter'

export interface Grammar {
  readonly parser: Parser
  readonly fields: readonly (string | null)[]
  readonly types: readonly string[]
  /** by type id: whether the node is named (punctuation and keywords are not) */
  readonly isNamed: readonly boolean[]
}

const opened = new Map<string, Promise<Grammar>>()
// grammars share one memory, which two loads at a time would tear apart
let loading: Promise<unknown> = Promise.resolve()

/** The grammar `tree-sitter-<name>.wasm`, opened once in a process: wasm modules cannot be unloaded. */
export function openGrammar(name: string): Promise<Grammar> {
  let grammar = opened.get(name)
  if (!grammar) {
    grammar = loading.then(() => load(name))
    loading = grammar.catch(() => undefined)
    opened.set(name, grammar)
  }
  return grammar
}

async function load(name: string): Promise<Grammar> {
  await Parser.init({ wasmBinary: readWasm('web-tree-sitter', (require) => dirname(require.resolve('web-tree-sitter'))) })
  const language = await Language.load(readWasm(`tree-sitter-${name}`, (require) => folderOf(require, name)))
  const parser = new Parser()
  parser.setLanguage(language)
  const types = Array.from({ length: language.nodeTypeCount }, (_, id) => language.nodeTypeForId(id) ?? '')
  const isNamed = types.map((_, id) => language.nodeTypeIsNamed(id))
  return { parser, types, isNamed, fields: language.fields }
}

function folderOf(require: NodeJS.Require, name: string): string {
  if (name === 'kotlin') return dirname(require.resolve('@tree-sitter-grammars/tree-sitter-kotlin/package.json'))
  return join(dirname(require.resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm')
}

function readWasm(name: string, folderOf: (require: NodeJS.Require) => string): Uint8Array {
  const beside = fileURLToPath(new URL(`./${name}.wasm`, import.meta.url))
  return readFileSync(existsSync(beside) ? beside : join(folderOf(createRequire(import.meta.url)), `${name}.wasm`))
}
