import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const ids = (files: Record<string, string>): readonly string[] =>
  scan(files)
    .fact('defaultModels')
    .map((it) => it.id)
const call =
  'from openai import OpenAI\nfrom app.settings import Settings\ndef ask(q, settings):\n    return OpenAI().chat.completions.create(model=settings.of("x"), messages=[q])\n'

describe('default models that no call was followed to', () => {
  test('in classes of settings, defaults of parameters and examples of the environment', () => {
    const settings = `from pydantic import Field
class Settings:
    summary_model: str = Field(default="openai:gpt-4.1-mini")
    timeout: str = "gpt-4o"
def make(model_name="claude-sonnet-4-20250514"): ...
`
    expect(
      ids({ 'app/main.py': call, 'app/settings.py': settings, '.env.example': 'EMBEDDING_MODEL=text-embedding-3-small # default\n#LLM=gpt-4\n' }),
    ).toEqual(['claude-sonnet-4-20250514', 'openai:gpt-4.1-mini', 'text-embedding-3-small'])
  })

  test('in the parameters of the infrastructure', () => {
    const bicep = "@allowed(['gpt-4o', 'gpt-4o-mini'])\nparam chatModelName string = 'gpt-4o-mini'\nparam location string = 'eastus2'\n"
    const azd =
      '{ "parameters": { "embedding": {\n "value": "${EMBEDDING_MODEL=text-embedding-3-small}"\n}, "name": {\n "value": "${SERVICE=gpt-4o}"\n} } }\n'
    expect(ids({ 'app/main.py': call, 'infra/main.bicep': bicep, 'infra/main.parameters.json': azd })).toEqual([
      'gpt-4o-mini',
      'text-embedding-3-small',
    ])
  })

  test('not in menus, in words that only look like a model, or where nothing calls one', () => {
    const menu = 'MODELS = ["gpt-4o", "gpt-4.1"]\nLIMITS = {"gpt-4o": 128000}\ncar_model = "t5-2020"\nclass A:\n    model = "User"\n'
    expect(ids({ 'app/main.py': `${call}import app.menu\n`, 'app/menu.py': menu })).toEqual([])
    expect(ids({ 'app/settings.py': 'model = "gpt-4o"\n', '.env.example': 'MODEL=gpt-4o\n' })).toEqual([])
  })

  test('hostile configuration ends', () => {
    expect(ids({ 'app/main.py': call, 'config.yml': `model: ${'a'.repeat(100_000)}\n${'model: '.repeat(20_000)}` })).toEqual([])
  })
})
