// The main model that a configuration of NeMo Guardrails names: `RailsConfig.from_content(yaml_content=…)`, `RailsConfig.from_path("config")`.
import { hostOf, matchesHost } from '../../resolve/hosts.ts'
import { ancestors } from '../../resolve/modules.ts'
import type { Context } from '../context.ts'
import { at, type Fields, fields, list, readDocuments, text } from '../infrastructure/structured.ts'
import type { RuledCall } from '../program.ts'
import type { PromptHead } from './prompt-head.ts'

const engines: Readonly<Record<string, string>> = {
  azure: 'azure-openai',
  azure_openai: 'azure-openai',
  nim: 'nvidia',
  nvidia_ai_endpoints: 'nvidia',
  google_genai: 'google',
  vertexai: 'google',
}

export function railsHead(chain: readonly RuledCall[], context: Context): PromptHead | null {
  const program = context.fact('program')
  for (const link of chain) {
    if (link.rule.signature.id !== 'nemo-guardrails' || !link.rule.symbol.args?.['config']) continue
    const given = program.argument(link, link.rule.symbol.args['config'])
    for (const value of given ? program.evaluate(given.expr, given.place) : []) {
      const made = value.kind === 'library' ? value.call : null
      if (!made) continue
      const content = literalOf(program.argument(made, 'yaml_content'))
      if (content) return read(content.text, content.path, content.line, context)
      const folder = literalOf(program.argument(made, 'config_path|arg0'))
      const file = folder ? configuration(folder.text, made.place.file.path, context) : null
      if (file) return read(context.text(file) ?? '', file, 0, context)
    }
  }
  return null

  function literalOf(argument: ReturnType<typeof program.argument>): { text: string; path: string; line: number } | null {
    for (const value of argument ? program.evaluate(argument.expr, argument.place) : [])
      if (value.kind === 'literal' && typeof value.value === 'string')
        return { text: value.value, path: value.place.file.path, line: value.expr.line - 1 }
    return null
  }
}

function configuration(folder: string, from: string, context: Context): string | null {
  const name = folder.replace(/^(\.\/)+|\/+$/g, '')
  const tries = ancestors(from).flatMap((root) => ['config.yml', 'config.yaml'].map((it) => [root, name, it].filter(Boolean).join('/')))
  return tries.find((path) => context.text(path) !== null) ?? null
}

/** `line` is that before the first line of the text */
function read(content: string, path: string, line: number, context: Context): PromptHead | null {
  const [document] = readDocuments(content.slice(0, 100_000))
  const models = list(at(document?.value, 'models'))
    .map(fields)
    .filter((it) => it !== null)
  const main = models.find((it) => it['type'] === 'main') ?? models[0]
  const id = text(main?.['model'])
  if (!main || !id || /[\s$]/.test(id)) return null
  const own = content.split('\n').findIndex((it) => it.includes(id)) + 1
  const place = line + Math.max(own, 1)
  return {
    provider: providerOf(main, context),
    models: [{ id, path, line: place, source: `config:${path}:${place}`, setting: 'settings' }],
    fromEnvironment: false,
    temperature: at(main, 'parameters', 'temperature') !== undefined,
    maxTokens: at(main, 'parameters', 'max_tokens') !== undefined,
  }
}

function providerOf(main: Fields, context: Context): string | null {
  const url = text(at(main, 'parameters', 'base_url')) ?? text(at(main, 'parameters', 'openai_api_base'))
  const host = url ? hostOf(url) : null
  const hosted = host ? context.catalogue.signatures.find((it) => it.hosts.some((pattern) => matchesHost(host, pattern))) : undefined
  const engine = text(main['engine'])
  return hosted?.provider ?? (engine ? (engines[engine] ?? engine) : null)
}
