import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../support/scan.ts'

const proxy =
  "import OpenAI from 'openai'\nconst openai = new OpenAI()\nexport async function POST(req) {\n  const body = await req.json()\n  return Response.json(await openai.responses.create({ ...body }))\n}\n"
const ids = (files: Record<string, string>) =>
  scan(files)
    .fact('models')
    .map((it) => it.id)

describe('models that travel as data', () => {
  test('the body of a request to the own proxy names one', () => {
    const page =
      "export const ask = (input) => fetch('/api/responses', { method: 'POST', body: JSON.stringify({ model: 'gpt-4.1', input }) })\nexport const start = () => { const body = { model: 'gpt-4o-mini', input: [] }; return body }\n"
    const files = { 'app/api/responses/route.ts': proxy, 'app/ask.ts': page }
    expect(ids(files)).toEqual(['gpt-4.1', 'gpt-4o-mini'])
    expect(judge('trace/externalised-config', files).status).toBe('partial')
  })

  test('a menu of choices and a table of prices name none', () => {
    const menu =
      "export const models = [{ model: 'gpt-4.1', label: 'Big' }, { model: 'gpt-4o-mini', label: 'Small' }]\nexport const prices = { 'gpt-4o': 2.5 }\nsend(models)\n"
    expect(ids({ 'app/api/responses/route.ts': proxy, 'app/menu.ts': menu })).toEqual([])
  })

  test('where nothing calls a model, nothing is one', () => {
    expect(ids({ 'a.ts': "post({ model: 'gpt-4o' })\n" })).toEqual([])
  })
})
