import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const calls = (files: Record<string, string>) =>
  scan(files)
    .fact('calls')
    .application.map((call) => `${call.path}:${call.line} ${call.kind} ${call.provider} ${call.model}`)

describe('calls without an SDK', () => {
  test('a POST to a provider is a call, its model read from the body', () => {
    const code =
      'import requests\n\ndef ask(q):\n    body = {"model": "sonar-pro", "messages": [{"role": "user", "content": q}]}\n    return requests.post("https://api.openai.com/v1/chat/completions", json=body)\n'
    expect(calls({ 'app/ask.py': code })).toEqual(['app/ask.py:5 chat openai sonar-pro'])
  })

  test('fetch to an OpenAI-compatible path behind a variable is a call', () => {
    const code =
      "const base = process.env.LLM_URL\nexport const ask = (q) => fetch(`${base}/v1/embeddings`, { method: 'POST', body: JSON.stringify({ model: 'bge-m3', input: q }) })\n"
    expect(calls({ 'src/ask.js': code })).toEqual(['src/ask.js:2 embedding null bge-m3'])
  })

  test('a front end that asks its own server is no call of a model', () => {
    const code =
      "export const ask = (q) => fetch('/api/chat', { method: 'POST', body: JSON.stringify({ q }) })\nexport const gen = () => fetch('http://localhost:3001/api/generate')\n"
    expect(calls({ 'src/ask.js': code })).toEqual([])
  })
})

describe('calls that stand in configuration', () => {
  test('an LLM node of a flow is a call with its deployment', () => {
    const flow =
      'nodes:\n- name: a\n  type: python\n- name: ask\n  type: llm\n  source:\n    type: code\n    path: ask.jinja2\n  inputs:\n    deployment_name: gpt-35-turbo\n  provider: AzureOpenAI\n  api: chat\n'
    expect(calls({ 'flows/qa/flow.dag.yaml': flow })).toEqual(['flows/qa/flow.dag.yaml:5 chat azure-openai gpt-35-turbo'])
  })

  test('a broken flow gives what could be read', () => {
    expect(calls({ 'flow.dag.yaml': 'nodes: [{type: llm, inputs: {deployment_name: [' })).toEqual(['flow.dag.yaml:1 chat openai null'])
  })
})

describe('loops', () => {
  test('a model taken from a list of alternatives in a loop is called', () => {
    const code = [
      'from openai import OpenAI',
      'clients = [("a", OpenAI()), ("b", OpenAI())]',
      'def run():',
      '    for i, (name, client) in enumerate(clients):',
      '        client.chat.completions.create(model="gpt-4o", messages=[])',
    ].join('\n')
    expect(calls({ 'run.py': code })).toEqual(['run.py:5 chat openai gpt-4o'])
  })
})
