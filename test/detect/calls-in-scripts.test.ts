// Model calls in component files, through wrappers and clients of scripts.
import { describe, expect, test } from '@jest/globals'
import { scriptsOf } from '../../src/languages/javascript/component.ts'
import { scan } from '../support/scan.ts'

const callsOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  scan(files)
    .fact('calls')
    .application.map((it) => `${it.path}:${it.line} ${it.kind} ${it.provider}`)

describe('model calls of component files and scripts', () => {
  test('the scripts of Vue, Svelte and Astro are read on their own lines', () => {
    const chat = `await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages: [] }) })`
    expect(
      callsOf({
        'src/App.vue': `<template>\n  <p>{{ a }}</p>\n</template>\n<script setup lang="ts">\nconst ask = async () => {\n  ${chat}\n}\n</script>\n`,
      }),
    ).toEqual(['src/App.vue:6 chat openai'])
    expect(
      callsOf({
        'src/Chat.svelte': `<script lang="ts">\n  import OpenAI from 'openai'\n  const client = new OpenAI()\n  const ask = () => client.chat.completions.create({ model: 'gpt-4o', messages: [] })\n</script>\n<p>fetch('https://api.openai.com/v1/chat/completions')</p>\n`,
      }),
    ).toEqual(['src/Chat.svelte:4 chat openai'])
    expect(callsOf({ 'src/pages/index.astro': `---\nconst r = ${chat}\n---\n<h1>Hi</h1>\n` })).toEqual(['src/pages/index.astro:2 chat openai'])
  })
  test('what a template only shows is no call', () => {
    expect(
      callsOf({
        'src/App.vue': `<template><pre>fetch('https://api.openai.com/v1/chat/completions')</pre></template>\n<script type="application/json">{"a": 1}</script>\n`,
      }),
    ).toEqual([])
  })
  test('a script that is never closed does no harm', () => {
    expect(scriptsOf('a.vue', '<script>\nconst a = 1\n').split('\n')[1]).toBe('const a = 1')
    expect(scriptsOf('a.vue', `${'<script '.repeat(5000)}\n`)).toHaveLength(1)
  })
  test('an address is followed through wrappers, defaults and base URLs', () => {
    const wrapper = `export async function sse(resource, options) {\n  const response = await fetch(resource, options)\n  return response.body\n}\n`
    const user = `import { sse } from './sse.js'\nsse('https://chat.openai.com/backend-api/conversation', { method: 'POST' })\n`
    expect(callsOf({ 'src/sse.js': wrapper, 'src/index.js': user })).toEqual(['src/sse.js:2 chat openai'])
    const base = `const base = (stored.base || import.meta.env.VITE_BASE || 'https://api.openai.com').replace(/\\/$/, '')\nexport const ask = () => fetch(base + '/v1/chat/completions', { method: 'POST' })\n`
    expect(callsOf({ 'src/api.ts': base })).toEqual(['src/api.ts:2 chat openai'])
    const client = `import axios from 'axios'\nconst http = axios.create({ baseURL: 'https://api.mistral.ai/v1' })\nexport const ask = () => http.post('/chat/completions', { model: 'mistral-small-latest' })\n`
    expect(callsOf({ 'src/api.ts': client })).toEqual(['src/api.ts:3 chat mistral'])
  })
  test('a session of the same host, and requests to others, are no calls of a model', () => {
    expect(
      callsOf({
        'src/a.js': `fetch('https://chat.openai.com/api/auth/session')\nfetch('https://chat.openai.com/backend-api/conversations?limit=1')\nfetch('https://example.com/chat')\n`,
      }),
    ).toEqual([])
  })
  test('ChatGPTAPI is a model that is asked by sendMessage', () => {
    const code = `import { ChatGPTAPI } from 'chatgpt'\nconst api = new ChatGPTAPI({ apiKey: '', completionParams: { model: 'gpt-4o' } })\nexport const ask = (text) => api.sendMessage(text)\n`
    expect(callsOf({ 'bot.js': code })).toEqual(['bot.js:2 construct openai', 'bot.js:3 chat openai'])
  })
})
