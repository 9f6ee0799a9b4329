import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../../support/scan.ts'

const calls = (files: Readonly<Record<string, string>>) =>
  scan(files)
    .fact('calls')
    .application.map(({ line, kind, provider, model }) => ({ line, kind, provider, model }))

describe('Requests whose host and path stand apart', () => {
  test('options of Node’s own client, the body written afterwards', () => {
    const files = {
      'ask.js': `const https = require('https')
const data = JSON.stringify({ model: 'gpt-4o-2024-08-06', messages: [{ role: 'system', content: 'Be brief.' }], temperature: 0, max_tokens: 9 })
function ask() {
  const req = https.request({ hostname: 'api.openai.com', path: '/v1/chat/completions', method: 'POST' }, (res) => res.resume())
  req.write(data)
  req.end()
}
ask()
`,
    }
    expect(calls(files)).toEqual([{ line: 4, kind: 'chat', provider: 'openai', model: 'gpt-4o-2024-08-06' }])
    expect(judge('fm/parameters', files).status).toBe('pass')
  })

  test('a helper of one’s own is called with them: the call that names the host counts, what the helper does inside does not', () => {
    const files = {
      'openai.ts': `import https from 'https'
const post = async (hostname: string, path: string, json: unknown) =>
  new Promise((resolve) => {
    const request = https.request({ hostname, path, method: 'POST' }, resolve)
    request.write(JSON.stringify(json))
    request.end()
  })
const complete = async (json: object) => post('api.openai.com', '/v1/chat/completions', json)
export const write = (diff: string) =>
  complete({ model: 'gpt-3.5-turbo', messages: [{ role: 'system', content: 'Write a commit message.' }, { role: 'user', content: diff }] })
`,
    }
    expect(calls(files)).toEqual([{ line: 8, kind: 'chat', provider: 'openai', model: 'gpt-3.5-turbo' }])
    expect(judge('fm/system-message', files).status).toBe('pass')
    expect(judge('risk/api-change', files).status).toBe('pass')
  })

  test('another service’s host, and a path that no model has', () => {
    expect(calls({ 'a.ts': "import https from 'https'\nhttps.request({ hostname: 'api.github.com', path: '/v1/messages' })\n" })).toEqual([])
    expect(
      calls({ 'a.ts': "import { post } from './http'\npost('api.openai.com', '/v1/models')\n", 'http.ts': 'export const post = (a, b) => a + b\n' }),
    ).toEqual([])
  })

  test('hostile: a path that is no text, a host that is its own path', () => {
    expect(
      calls({
        'a.ts':
          "import https from 'https'\nconst o = { hostname: 'api.openai.com', path: o }\nhttps.request(o)\nhttps.request({ hostname: '/v1/chat/completions', path: '/v1/chat/completions' })\n",
      }),
    ).toEqual([])
  })
})
