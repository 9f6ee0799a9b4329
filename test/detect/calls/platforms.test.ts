import { describe, expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

const calls = (files: Record<string, string>) =>
  scan(files)
    .fact('calls')
    .application.map((call) => `${call.path}:${call.line} ${call.kind} ${call.provider} ${call.model}`)

const agent =
  "import { Agent } from '@mastra/core/agent'\nexport const writer = new Agent({ id: 'writer-agent', instructions: 'You write short and true reports.', model: 'openai/gpt-4.1' })\n"
const app =
  "import { Mastra } from '@mastra/core/mastra'\nimport { writer } from './writer'\nexport const mastra = new Mastra({ agents: { writer } })\n"

describe('agents that a container holds by name', () => {
  test('what the framework hands in gives the agent of that name', () => {
    const step =
      "import { createStep } from '@mastra/core/workflows'\nexport const step = createStep({ id: 'write', execute: async ({ mastra }) => {\n  const agent = mastra.getAgent('writer')\n  return agent.generate('Write it.')\n} })\n"
    expect(calls({ 'src/writer.ts': agent, 'src/index.ts': app, 'src/step.ts': step })).toEqual([
      'src/step.ts:4 chat openai openai/gpt-4.1',
      'src/writer.ts:2 construct openai openai/gpt-4.1',
    ])
  })

  test('a name that nobody registered, or a getter of another thing, is no call', () => {
    const other = "export const run = async (team) => team.getAgent('nobody').generate('x')\n"
    expect(calls({ 'src/writer.ts': agent, 'src/index.ts': app, 'src/other.ts': other })).toEqual(['src/writer.ts:2 construct openai openai/gpt-4.1'])
  })

  test('a name as wide as a file is read in no time', () => {
    const wide = `import { Mastra } from '@mastra/core'\nexport const f = (m) => m.getAgent('${'x'.repeat(100_000)}').generate('x')\n`
    expect(calls({ 'src/wide.ts': wide })).toEqual([])
  })
})

describe('models without an import', () => {
  test('a worker asks the models that it is bound to, each for its task', () => {
    const worker =
      "export default { async fetch(request, env) {\n  const { data } = await env.AI.run('@cf/baai/bge-base-en-v1.5', { text: ['q'] })\n  return env.AI.run('@cf/meta/llama-3.1-8b-instruct', { messages: [{ role: 'system', content: 'Answer.' }] })\n} }\n"
    expect(calls({ 'src/index.ts': worker })).toEqual([
      'src/index.ts:2 embedding cloudflare @cf/baai/bge-base-en-v1.5',
      'src/index.ts:3 chat cloudflare @cf/meta/llama-3.1-8b-instruct',
    ])
  })

  test('an edge function embeds in its run-time', () => {
    const code =
      "const model = new Supabase.ai.Session('gte-small')\nDeno.serve(async (req) => {\n  const { text } = await req.json()\n  return Response.json(await model.run(text, { mean_pool: true }))\n})\n"
    expect(calls({ 'supabase/functions/embed/index.ts': code })).toEqual([
      'supabase/functions/embed/index.ts:1 construct local gte-small',
      'supabase/functions/embed/index.ts:4 embedding local gte-small',
    ])
  })

  test('a binding of that name elsewhere is no model', () => {
    expect(calls({ 'src/a.ts': "export const go = (game) => game.AI.run('left')\n" })).toEqual([])
  })

  test('a pipeline that extracts features embeds', () => {
    const code =
      "import { pipeline } from '@huggingface/transformers'\nconst extract = await pipeline('feature-extraction', 'Xenova/all-MiniLM-L6-v2')\nexport const embed = (text) => extract(text, { pooling: 'mean' })\n"
    expect(calls({ 'src/embed.js': code })).toEqual([
      'src/embed.js:2 construct local Xenova/all-MiniLM-L6-v2',
      'src/embed.js:3 embedding local Xenova/all-MiniLM-L6-v2',
    ])
  })
})

describe('a server of one’s own among many providers', () => {
  const models = (names: readonly string[]) =>
    [
      ...names.map((it) => `import { create${it} } from '${it === 'Ollama' ? 'ollama-ai-provider' : `@ai-sdk/${it.toLowerCase()}`}'`),
      `const makers = { ${names.map((it) => `${it.toLowerCase()}: () => create${it}({})(id)`).join(', ')} }`,
    ].join('\n')

  test('is a choice, not the default', () => {
    expect(scan({ 'src/models.ts': models(['Anthropic', 'OpenAI', 'Mistral', 'Ollama']) }).fact('usage').flags.self_hosted).toBe(false)
  })

  test('the other of two is run by default where nothing else is set', () => {
    expect(scan({ 'src/models.ts': models(['OpenAI', 'Ollama']) }).fact('usage').flags.self_hosted).toBe(true)
  })
})
