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
})
