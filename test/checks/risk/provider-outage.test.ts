import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('risk/provider-outage', files).status
const create = "client.chat.completions.create(model='gpt-4o', messages=[])"
const app = (client: string, body = `    return ${create}\n`, decorator = '', head = '') =>
  `${head}from openai import OpenAI\nclient = OpenAI(${client})\n\n${decorator}def ask(q):\n${body}`
const caught = (handler: string) => `    try:\n        return ${create}\n    except Exception as error:\n        ${handler}\n`

describe('risk/provider-outage', () => {
  test('two ways to live with an outage pass', () => {
    expect(status({ 'a.py': app('timeout=20, max_retries=3') })).toBe('pass')
    expect(status({ 'a.py': app('timeout=20', caught("return 'The model does not answer, try again later.'")) })).toBe('pass')
    const chain =
      'from langchain_openai import ChatOpenAI\nllm = ChatOpenAI(model="gpt-4o", timeout=9).with_fallbacks([ChatOpenAI(model="gpt-4o-mini")])\ndef ask(q):\n    return llm.invoke(q)\n'
    expect(status({ 'a.py': chain })).toBe('pass')
  })

  test('one is partial', () => {
    expect(status({ 'a.py': app('timeout=20') })).toBe('partial')
    expect(status({ 'a.py': app('', undefined, '@retry(stop=stop_after_attempt(3))\n', 'from tenacity import retry, stop_after_attempt\n') })).toBe(
      'partial',
    )
    expect(status({ 'a.py': app('', caught("return 'The model does not answer, try again later.'")) })).toBe('partial')
  })

  test("a client's own defaults fail", () => {
    expect(status({ 'a.py': app('') })).toBe('fail')
  })

  test('a handler that only logs, returns nothing or raises again gives the user nothing', () => {
    for (const handler of [
      'logging.error(error)',
      "return ''",
      'return None',
      'raise',
      'print(f"failed: {error}")',
      "raise RuntimeError('Failed to answer the question')",
    ])
      expect([handler, status({ 'a.py': app('', caught(handler)) })]).toEqual([handler, 'fail'])
  })

  test('the limits of another request are not those of the model call', () => {
    const other = '    page = requests.get("https://example.org", timeout=5)\n'
    expect(status({ 'a.py': app('', `${other}    return ${create}\n`, '', 'import requests\n') })).toBe('fail')
    const retried = '@retry(stop=stop_after_attempt(3))\ndef load():\n    return requests.get("https://example.org")\n\n'
    expect(status({ 'a.py': `import requests\nfrom tenacity import retry, stop_after_attempt\n${retried}${app('')}` })).toBe('fail')
  })

  test('errors of the program itself say nothing of the provider', () => {
    const body = `    try:\n        return ${create}\n    except KeyError:\n        return 'No such thing was found here.'\n`
    expect(status({ 'a.py': app('', body) })).toBe('fail')
  })

  test('a handler of JavaScript names no type; a plain 500 is no answer, a sentence for the user is one', () => {
    const script = (answer: string) =>
      `import OpenAI from 'openai'\nconst client = new OpenAI()\nexport async function POST() {\n  try {\n    return Response.json(await client.chat.completions.create({ model: 'gpt-4o', messages: [] }))\n  } catch (error) {\n    return ${answer}\n  }\n}\n`
    expect(status({ 'a.ts': script("unavailable('The assistant is away, try again later.')") })).toBe('partial')
    expect(status({ 'a.ts': script('process.env.API_ERROR_MSG') })).toBe('partial')
    expect(status({ 'a.ts': script("Response.json({ error: 'Internal error' }, { status: 500 })") })).toBe('fail')
    expect(status({ 'a.ts': script('error.message') })).toBe('fail')
  })

  test('binding tools or a schema to a model is no fallback', () => {
    const code =
      'from langchain_openai import ChatOpenAI\nllm = ChatOpenAI(model="gpt-4o").with_structured_output(Answer)\ndef ask(q):\n    return llm.invoke(q)\n'
    expect(status({ 'a.py': code })).toBe('fail')
  })

  test('Go tries again in a loop over attempts, not over data', () => {
    const go = (loop: string) => ({
      'go.mod': 'module a\n\ngo 1.22\n\nrequire github.com/sashabaranov/go-openai v1.40.0\n',
      'main.go': `package main\nimport (\n\t"context"\n\t"time"\n\topenai "github.com/sashabaranov/go-openai"\n)\nfunc ask(client *openai.Client, texts []string) {\n\tfor ${loop} {\n\t\t_, err := client.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{Model: openai.GPT4oMini})\n\t\tif err == nil {\n\t\t\treturn\n\t\t}\n\t\ttime.Sleep(time.Second)\n\t}\n}\nfunc main() { ask(openai.NewClient("x"), nil) }\n`,
    })
    expect(judge('risk/provider-outage', go('i := 0; i < 3; i++')).status).toBe('partial')
    expect(judge('risk/provider-outage', go('_, text := range texts')).status).toBe('fail')
  })
})
