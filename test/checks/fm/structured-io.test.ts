import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('fm/structured-io', files).status
const plain = 'import json, re\nfrom openai import OpenAI\nclient = OpenAI()\n'
const create = (more = '') => `client.chat.completions.create(model='gpt-4o', messages=[]${more})`

describe('fm/structured-io', () => {
  test('an output bound to a schema passes', () => {
    const schema = ", response_format={'type': 'json_schema', 'json_schema': {}}"
    expect(status({ 'a.py': `${plain}def ask(q):\n    return json.loads(${create(schema)}.choices[0].message.content)["a"]\n` })).toBe('pass')
    const zod =
      "import { generateObject } from 'ai'\nimport { openai } from '@ai-sdk/openai'\nimport { z } from 'zod'\nexport const ask = async () => (await generateObject({ model: openai('gpt-4o'), schema: z.object({ a: z.string() }), prompt: 'x' })).object.a\n"
    expect(status({ 'a.ts': zod })).toBe('pass')
  })

  test('an output that no code reads into passes', () => {
    expect(status({ 'a.py': `${plain}def ask(q):\n    return ${create()}.choices[0].message.content.strip()\n` })).toBe('pass')
  })

  test('an output taken apart by hand is partial', () => {
    for (const read of ['json.loads(text)', 're.search("<a>", text)', 'text.split("\\n")', '"yes" in text'])
      expect([read, status({ 'a.py': `${plain}def ask(q):\n    text = ${create()}.choices[0].message.content\n    return ${read}\n` })]).toEqual([
        read,
        'partial',
      ])
  })

  test('JSON of something else is not the output', () => {
    const code = `${plain}def ask(q):\n    settings = json.loads(open("s.json").read())\n    return ${create()}.choices[0].message.content\n`
    expect(status({ 'a.py': code })).toBe('pass')
  })

  test('what a schema of tools binds is not worded by the model', () => {
    const tools = ", tools=[{'type': 'function', 'function': {'name': 'look', 'parameters': {}}}]"
    const ask = (read: string) => `${plain}def ask(q):\n    message = ${create(tools)}.choices[0].message\n    return ${read}\n`
    expect(status({ 'a.py': ask('json.loads(message.tool_calls[0].function.arguments)') })).toBe('pass')
    expect(status({ 'a.py': ask('json.loads(message.content)') })).toBe('partial')
    const steps =
      "import { ChatOpenAI } from '@langchain/openai'\nimport { AgentExecutor, createOpenAIFunctionsAgent } from 'langchain/agents'\nexport async function ask(prompt: any, tools: any[], q: string) {\n  const agent = await createOpenAIFunctionsAgent({ llm: new ChatOpenAI({ model: 'gpt-4o' }), tools, prompt })\n  const executor = new AgentExecutor({ agent, tools, returnIntermediateSteps: true })\n  const result = await executor.invoke({ input: q })\n  return JSON.parse(result.READ)\n}\n"
    expect(status({ 'a.ts': steps.replace('READ', 'intermediateSteps[0].observation') })).toBe('pass')
    expect(status({ 'a.ts': steps.replace('READ', 'output') })).toBe('partial')
  })

  test('the envelope that a response comes in is not the output', () => {
    const post = (read: string) =>
      `import json, os, requests\ndef ask(q):\n    response = requests.post("https://api.openai.com/v1/chat/completions", json={"model": "gpt-4o", "messages": [{"role": "user", "content": q}]}, headers={"Authorization": os.environ["OPENAI_API_KEY"]})\n    data = json.loads(response.content)\n    text = data["choices"][0]["message"]["content"]\n    return ${read}\n`
    expect(status({ 'a.py': post('text') })).toBe('pass')
    expect(status({ 'a.py': post('json.loads(text)') })).toBe('partial')
    const bedrock = (read: string) =>
      `import boto3, json\nclient = boto3.client("bedrock-runtime")\ndef ask(body):\n    response = client.invoke_model(modelId="anthropic.claude-3-5-sonnet-20240620-v1:0", body=body)\n    found = json.loads(response["body"].read())\n    return ${read}\n`
    expect(status({ 'a.py': bedrock('found["content"][0]["text"]') })).toBe('pass')
    expect(status({ 'a.py': bedrock('json.loads(found["content"][0]["text"])') })).toBe('partial')
  })

  test('no call fails', () => {
    expect(status({ 'a.py': 'print(1)\n' })).toBe('fail')
  })
})
