import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const calls = (files: Record<string, string>) =>
  scan(files)
    .fact('calls')
    .application.map((call) => `${call.path}:${call.line} ${call.kind} ${call.provider} ${call.model}`)

describe('values across files', () => {
  test('a client built in one module is known where another uses it', () => {
    expect(
      calls({
        'app/client.py': 'from openai import OpenAI\nclient = OpenAI()\n',
        'app/chat.py': 'from .client import client\n\ndef answer(q):\n    return client.chat.completions.create(model="gpt-4o", messages=[])\n',
      }),
    ).toEqual(['app/chat.py:4 chat openai gpt-4o'])
  })

  test('a model name is followed through settings to its default', () => {
    expect(
      calls({
        'app/settings.py':
          'from pydantic_settings import BaseSettings\n\nclass Settings(BaseSettings):\n    chat_model: str = "gpt-4o-mini"\n\nsettings = Settings()\n',
        'app/chat.py': [
          'from openai import OpenAI',
          'from app.settings import settings',
          'class Bot:',
          '    def __init__(self, client: OpenAI):',
          '        self.client = client',
          '    def ask(self, q):',
          '        return self.client.chat.completions.create(model=settings.chat_model, messages=[])',
        ].join('\n'),
      }),
    ).toEqual(['app/chat.py:7 chat openai gpt-4o-mini'])
  })

  test('an environment variable gets the default of the example file', () => {
    const code = 'import os\nimport openai\nc = openai.OpenAI()\nc.chat.completions.create(model=os.environ["MODEL"], messages=[])\n'
    expect(calls({ '.env.example': 'MODEL=gpt-4.1\n', 'a.py': code })).toEqual(['a.py:4 chat openai gpt-4.1'])
  })

  test('the same names on a value of another library are no call', () => {
    expect(calls({ 'a.py': 'import mylib\nclient = mylib.Client()\nclient.chat.completions.create(model="gpt-4o")\n' })).toEqual([])
  })

  test('values that lead to themselves end', () => {
    expect(calls({ 'a.py': 'import openai\nx = y\ny = x\ndef f(a):\n    return f(a)\nf(x).chat.completions.create(model=y)\n' })).toEqual([])
  })
})
