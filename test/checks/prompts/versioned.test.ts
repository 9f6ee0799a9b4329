import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('prompts/versioned', files).status
const openai = 'from openai import OpenAI\nclient = OpenAI()\n'
const text = 'You are a careful assistant that answers the questions of travellers.'

describe('prompts/versioned', () => {
  test('files and prompts modules pass', () => {
    const ask =
      'def ask(q):\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "system", "content": ANSWER}, {"role": "user", "content": q}])\n'
    expect(status({ 'app/prompts.py': `ANSWER = "${text}"\n`, 'app/chat.py': `${openai}from app.prompts import ANSWER\n${ask}` })).toBe('pass')
    expect(status({ 'prompts/answer.txt': text, 'chat.py': `${openai}ANSWER = open("prompts/answer.txt").read()\n${ask}` })).toBe('pass')
  })

  test('a named constant beside the call is partial, a literal in a function fails', () => {
    const call = (content: string) =>
      `def ask(q):\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "system", "content": ${content}}])\n`
    expect(status({ 'chat.py': `${openai}ANSWER = "${text}"\n${call('ANSWER')}` })).toBe('partial')
    expect(status({ 'chat.py': `${openai}${call(`"${text}"`)}` })).toBe('fail')
  })

  test('a registry passes with a version or label, else partial', () => {
    const get = (extra: string) =>
      `${openai}from langfuse import Langfuse\nprompt = Langfuse().get_prompt("answer"${extra})\nclient.chat.completions.create(model="gpt-4o", messages=prompt.compile())\n`
    expect(status({ 'a.py': get(', label="production"') })).toBe('pass')
    expect(status({ 'a.py': get('') })).toBe('partial')
  })

  test('instructions for coding assistants and texts for people are no prompts', () => {
    expect(
      status({
        'a.py': `${openai}client.chat.completions.create(model="gpt-4o", messages=load())\n`,
        'AGENTS.md': text,
        '.cursorrules': text,
        'cli.py': `name = input("${text}")\n`,
      }),
    ).toBe('fail')
  })

  test('a page with “prompt” in its name that asks the model itself is no module of prompts', () => {
    const call = `def ask(q):\n    text = "${text} {q}"\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": text.format(q=q)}])\n`
    expect(status({ 'pages/4_prompt_template.py': `${openai}${call}` })).toBe('fail')
  })
})
