import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('fm/parameters', files).status
const plain = 'from openai import OpenAI\nclient = OpenAI()\n'
const ask = (more: string, name = 'ask') => `def ${name}(q):\n    return client.chat.completions.create(model='gpt-4o', messages=[]${more})\n`

describe('fm/parameters', () => {
  test('temperature and an output limit pass, also on the model that the call is made on', () => {
    expect(status({ 'a.py': plain + ask(', temperature=0, max_tokens=500') })).toBe('pass')
    const chain =
      'from langchain_openai import ChatOpenAI\nllm = ChatOpenAI(model="gpt-4o", temperature=0, max_tokens=500)\ndef ask(q):\n    return llm.invoke(q)\n'
    expect(status({ 'a.py': chain })).toBe('pass')
  })

  test('one of the two for most calls, or both for some, is partial', () => {
    expect(status({ 'a.py': plain + ask(', temperature=0') })).toBe('partial')
    expect(status({ 'a.py': plain + ask(', temperature=0, max_tokens=9') + ask('', 'b') + ask('', 'c') })).toBe('partial')
  })

  test('none fails, and null sets nothing', () => {
    expect(status({ 'a.py': plain + ask('') })).toBe('fail')
    expect(status({ 'a.py': plain + ask(', temperature=None, max_tokens=None') })).toBe('fail')
  })

  test('what an evaluator sets does not count', () => {
    expect(status({ 'a.py': plain + ask(''), 'evaluation/judge.py': plain + ask(', temperature=0, max_tokens=9') })).toBe('fail')
  })

  test('settings within an object of options count; health checks and retired code do not', () => {
    const gemini =
      'from google import genai\nfrom google.genai import types\nclient = genai.Client()\ndef ask(q):\n    return client.models.generate_content(model="gemini-2.5-flash", contents=q, config=types.GenerateContentConfig(temperature=0, max_output_tokens=9))\n'
    expect(status({ 'a.py': gemini })).toBe('pass')
    const both = ', temperature=0, max_tokens=9'
    expect(status({ 'a.py': plain + ask(both) + ask('', 'health_check') })).toBe('pass')
    expect(status({ 'a.py': plain + ask(both), 'legacy/a.py': plain + ask('') + ask('', 'b') })).toBe('pass')
  })

  test('settings in the body that goes to an endpoint count, those of another body do not', () => {
    const sagemaker = (body: string) =>
      `import boto3, json\nclient = boto3.client("sagemaker-runtime")\ndef ask(q):\n    sent = {"inputs": q, "parameters": {"max_new_tokens": 150, "temperature": 0.1}}\n    return client.invoke_endpoint(EndpointName="llm", Body=json.dumps(${body}))\n`
    expect(status({ 'a.py': sagemaker('sent') })).toBe('pass')
    expect(status({ 'a.py': sagemaker('{"inputs": q}') })).toBe('fail')
    const bedrock = (body: string) =>
      `import { BedrockRuntimeClient, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime'\nconst client = new BedrockRuntimeClient({})\nexport const ask = (messages: any[]) => client.send(new InvokeModelCommand({ modelId: 'anthropic.claude-3-5-sonnet-20240620-v1:0', body: JSON.stringify({ messages${body} }) }))\n`
    expect(status({ 'a.ts': bedrock(', max_tokens: 500, temperature: 0') })).toBe('pass')
    expect(status({ 'a.ts': bedrock('') })).toBe('fail')
  })
})
