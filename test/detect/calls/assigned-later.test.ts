import { describe, expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

const calls = (files: Record<string, string>) =>
  scan(files)
    .fact('calls')
    .application.map((call) => `${call.path}:${call.line} ${call.kind} ${call.provider} ${call.model}`)

describe('clients that another function makes', () => {
  test('a script declares the client, and a function of it makes one', () => {
    const code =
      "import OpenAI from 'openai'\nlet client\nexport function init() {\n  client = new OpenAI({ baseURL: 'https://api.groq.com/openai/v1' })\n}\nexport const ask = (q) => client.chat.completions.create({ model: 'llama-3.1-8b-instant', messages: [{ role: 'user', content: q }] })\n"
    expect(calls({ 'src/ask.js': code })).toEqual(['src/ask.js:6 chat groq llama-3.1-8b-instant'])
  })

  test('a module sets its client to nothing until it is asked for', () => {
    const code =
      "from openai import OpenAI\nclient = None\ndef init():\n    global client\n    client = OpenAI()\ndef ask(q):\n    return client.chat.completions.create(model='gpt-4.1-mini', messages=[q])\n"
    expect(calls({ 'app/ask.py': code })).toEqual(['app/ask.py:7 chat openai gpt-4.1-mini'])
  })

  test('what a function names alike for itself is not meant where the module has its own', () => {
    const code =
      "import OpenAI from 'openai'\nconst client = { chat: { completions: { create: (it) => it } } }\nexport function other() {\n  const client = new OpenAI()\n  return client\n}\nexport const ask = (q) => client.chat.completions.create({ model: 'gpt-4.1', messages: [q] })\n"
    expect(calls({ 'src/ask.js': code })).toEqual([])
  })
})

describe('clients that a plugin gives the server', () => {
  const plugin =
    "import fp from 'fastify-plugin'\nimport { OpenAI } from 'openai'\nexport default fp(async (fastify) => {\n  let chatClient\n  const url = `https://${fastify.config.service}.openai.azure.com`\n  const refresh = async () => {\n    chatClient = new OpenAI({ baseURL: `${url}/openai/deployments/${fastify.config.deployment}` })\n  }\n  fastify.decorate('openai', { async getChat() { await refresh(); return chatClient.chat } })\n})\n"

  test('the route asks for it under the name of the decoration, at the address of Azure', () => {
    const route =
      "export default async function (fastify) {\n  fastify.post('/chat', async (request) => {\n    const chat = await fastify.openai.getChat()\n    return chat.completions.create({ model: 'gpt-4o-mini', messages: request.body.messages })\n  })\n}\n"
    const app =
      "import fastify from 'fastify'\nimport openai from './openai.js'\nimport route from './route.js'\nfastify().register(openai).register(route)\n"
    expect(calls({ 'src/openai.ts': plugin, 'src/route.ts': route, 'src/app.ts': app })).toEqual(['src/route.ts:4 chat azure-openai gpt-4o-mini'])
  })

  test('another name is nothing', () => {
    const route =
      "import './openai.js'\nexport const go = async (fastify) => (await fastify.other.getChat()).completions.create({ model: 'gpt-4o' })\n"
    expect(calls({ 'src/openai.ts': plugin, 'src/route.ts': route })).toEqual([])
  })
})

test('a factory of any models names the vendor of its default, whatever address another branch has', () => {
  const code =
    "import { initChatModel } from 'langchain/chat_models/universal'\nconst configOf = (name) => name.startsWith('ollama-') ? { baseUrl: 'http://localhost:11434' } : {}\nexport async function ask(q, name = 'gpt-4o') {\n  const { baseUrl } = configOf(name)\n  const model = await initChatModel('gpt-4o', { ...(baseUrl ? { baseUrl } : {}) })\n  return model.invoke(q)\n}\n"
  const found = scan({ 'src/ask.ts': code }).fact('calls').application
  expect(found.map((call) => `${call.kind} ${call.provider} ${call.local}`)).toEqual(['construct openai false', 'chat openai false'])
})
