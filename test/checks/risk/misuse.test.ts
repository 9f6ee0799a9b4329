import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = { 'app.py': 'from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\nclient = OpenAI()\n' }
const status = (files: Readonly<Record<string, string>>) => judge('risk/misuse', { ...app, ...files }).status

describe('risk/misuse', () => {
  test('rate limits, moderation and topic guards pass', () => {
    expect(status({ 'limit.py': 'from slowapi import Limiter\nlimiter = Limiter(key_func=k)\n' })).toBe('pass')
    expect(status({ 'guard.py': 'from openai import OpenAI\nclient = OpenAI()\nclient.moderations.create(input=text)\n' })).toBe('pass')
    expect(status({ 'guard.py': 'from agents import Agent, input_guardrail\n@input_guardrail\ndef relevance(ctx, agent, text): ...\n' })).toBe('pass')
  })
  test('a scope sentence for the model or a limit of use in prose is partial', () => {
    expect(
      status({
        'prompt.py':
          'from openai import OpenAI\nSYSTEM = "You help employees. Only answer questions about the company handbook, refuse to discuss anything else."\n',
      }),
    ).toBe('partial')
    expect(status({ 'README.md': '# X\n\nThis demo is for educational purposes only.\n' })).toBe('partial')
  })
  test('a task description, an unrelated limit and a guard in a test are nothing', () => {
    expect(
      status({
        'prompt.py': 'from openai import OpenAI\nSYSTEM = "You are a helpful, respectful and honest assistant for everyone."\n',
        'a.py': 'if len(items) > limit:\n    raise ValueError("too many items")\n',
        'evaluation/run.py': 'from opik.evaluation.metrics import Moderation\nscoring = [Moderation()]\n',
        'tests/test_g.py': 'from slowapi import Limiter\nLimiter(key_func=k)\n',
      }),
    ).toBe('fail')
  })
})
