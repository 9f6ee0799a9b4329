import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('fm/endpoint-config', files).status
const head = 'import os\nfrom openai import OpenAI\nclient = OpenAI()\n'
const ask = (model: string) => `client.chat.completions.create(model=${model}, messages=[])\n`

describe('fm/endpoint-config', () => {
  test('a model from the environment or from settings passes', () => {
    expect(status({ 'a.py': head + ask('os.environ["CHAT_MODEL"]'), '.env.example': 'CHAT_MODEL=gpt-4o\n' })).toBe('pass')
    expect(
      status({
        'config.py': 'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    model: str = "gpt-4o"\nsettings = Settings()\n',
        'a.py': `${head}from config import settings\n${ask('settings.model')}`,
        'b.py': `${head}from config import settings\n${ask('settings.model')}`,
      }),
    ).toBe('pass')
  })

  test('a named constant of one central module passes', () => {
    expect(status({ 'names.py': 'MODEL = "gpt-4o"\n', 'a.py': `${head}from names import MODEL\n${ask('MODEL')}` })).toBe('pass')
  })

  test('constants at the top of each file and one inline literal are partial', () => {
    expect(status({ 'a.py': `${head}MODEL = "gpt-4o"\n${ask('MODEL')}`, 'b.py': `${head}MODEL = "gpt-4o"\n${ask('MODEL')}` })).toBe('partial')
    expect(status({ 'a.py': head + ask('"gpt-4o"') })).toBe('partial')
  })

  test('a literal at each of several calls fails', () => {
    expect(status({ 'a.py': head + ask('"gpt-4o"'), 'b.py': head + ask('"gpt-4o-mini"') })).toBe('fail')
  })

  test('what tests name does not matter', () => {
    expect(status({ 'a.py': head + ask('os.environ["CHAT_MODEL"]'), 'tests/test_a.py': head + ask('"a"') + ask('"b"') })).toBe('pass')
  })

  test('a name that is rebound to itself ends', () => {
    expect(status({ 'a.py': `${head}model = model\n${ask('model')}` })).toBe('fail')
  })
})
