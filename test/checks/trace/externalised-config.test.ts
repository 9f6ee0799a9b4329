import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const call = (model: string) =>
  `import os\nfrom openai import OpenAI\nclient = OpenAI(api_key=os.environ["OPENAI_API_KEY"])\nclient.chat.completions.create(model=${model}, messages=[])\n`
const status = (files: Readonly<Record<string, string>>) => judge('trace/externalised-config', files).status

describe('trace/externalised-config', () => {
  test('names from the environment with an example pass', () => {
    expect(status({ 'app.py': call('os.environ["MODEL"]'), '.env.example': 'OPENAI_API_KEY=\nMODEL=gpt-4o\n' })).toBe('pass')
    expect(
      status({
        'app.py': call('settings.model').replace('import os', 'import os\nfrom settings import settings'),
        'settings.py':
          'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    model: str = "gpt-4o"\nsettings = Settings()\n',
      }),
    ).toBe('pass')
  })
  test('a model name in the code is partial, and so is a variable without an example', () => {
    expect(status({ 'app.py': call('"gpt-4o"'), '.env.example': 'OPENAI_API_KEY=\n' })).toBe('partial')
    expect(status({ 'app.py': call('os.environ["MODEL"]') })).toBe('partial')
  })
  test('a default of the library is set by nobody', () => {
    const code = 'from langchain_openai import ChatOpenAI\nllm = ChatOpenAI()\nllm.invoke("x")\n'
    expect(status({ 'app.py': code, '.env.example': 'OPENAI_API_KEY=\n' })).toBe('partial')
  })
  test('the address of a deployment in the code is partial', () => {
    expect(status({ 'app.py': `${call('os.environ["MODEL"]')}API = "https://mine.azurewebsites.net"\n`, '.env.example': 'MODEL=gpt-4o\n' })).toBe(
      'partial',
    )
  })
  test('nothing from outside fails', () => {
    expect(status({ 'app.py': 'from transformers import AutoModelForCausalLM\nm = AutoModelForCausalLM.from_pretrained("gpt2")\n' })).toBe('fail')
  })
})
