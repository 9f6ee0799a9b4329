import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const calls = (files: Record<string, string>) =>
  scan(files)
    .fact('calls')
    .application.map((call) => `${call.path}:${call.line} ${call.kind} ${call.provider} ${call.model}`)

const base = [
  'from dataclasses import dataclass, field, fields',
  'from typing import Annotated, Type, TypeVar',
  'T = TypeVar("T", bound="Base")',
  '@dataclass(kw_only=True)',
  'class Base:',
  '    small: Annotated[str, {"kind": "llm"}] = field(default="openai/gpt-4o-mini", metadata={"description": "d"})',
  '    @classmethod',
  '    def read(cls: Type[T], config=None) -> T:',
  '        given = config.get("configurable") or {}',
  '        known = {f.name for f in fields(cls) if f.init}',
  '        return cls(**{k: v for k, v in given.items() if k in known})',
].join('\n')

const own = [
  'from dataclasses import dataclass, field',
  'from app.base import Base',
  '@dataclass(kw_only=True)',
  'class Own(Base):',
  '    large: str = field(default="anthropic/claude-3-5-sonnet-20240620")',
].join('\n')

const loader = [
  'from langchain.chat_models import init_chat_model',
  'def load(full_name: str):',
  '    if "/" in full_name:',
  '        provider, model = full_name.split("/", maxsplit=1)',
  '    else:',
  '        provider = None',
  '        model = full_name',
  '    return init_chat_model(model, model_provider=provider)',
].join('\n')

const ask = (field: string) =>
  `from app.own import Own\nfrom app.load import load\ndef answer(state, config):\n    own = Own.read(config)\n    return load(own.${field}).invoke(state.messages)\n`

const asked = (field: string) =>
  calls({ 'app/base.py': base, 'app/own.py': own, 'app/load.py': loader, 'app/ask.py': ask(field) }).filter((it) => it.startsWith('app/ask.py'))

describe('a configuration made by a method of its class', () => {
  test('an inherited method makes the subclass that it is called on', () =>
    expect(asked('large')).toEqual(['app/ask.py:5 chat anthropic claude-3-5-sonnet-20240620']))

  test('a field of the base has its default there too', () => expect(asked('small')).toEqual(['app/ask.py:5 chat openai gpt-4o-mini']))

  test('a field that no class has is not known', () => expect(asked('other')).toEqual(['app/ask.py:5 chat null null']))

  test('classes whose methods make each other end', () => {
    const code =
      'import openai\nclass A:\n    @classmethod\n    def make(cls):\n        return cls.make()\nopenai.OpenAI().chat.completions.create(model=A.make().model, messages=[])\n'
    expect(calls({ 'a.py': code })).toEqual(['a.py:6 chat openai null'])
  })
})

describe('pieces of a text', () => {
  const model = (expression: string) =>
    calls({ 'a.py': `import openai\nNAME = "a/b/c"\nopenai.OpenAI().chat.completions.create(model=${expression}, messages=[])\n` }).map((it) =>
      it.split(' ').at(-1),
    )

  test('a text is cut as often as the call says', () => {
    expect(model('NAME.split("/")[1]')).toEqual(['b'])
    expect(model('NAME.split("/", 1)[1]')).toEqual(['b/c'])
    expect(model('NAME.rsplit("/", maxsplit=1)[0]')).toEqual(['a/b'])
    expect(model('NAME.rpartition("/")[-1]')).toEqual(['c'])
  })

  test('JavaScript drops what follows the last piece', () =>
    expect(
      calls({
        'a.ts':
          "import OpenAI from 'openai'\nconst [provider, model] = 'openai/gpt-4o/x'.split('/', 2)\nnew OpenAI().chat.completions.create({ model, messages: [] })\n",
      }),
    ).toEqual(['a.ts:3 chat openai gpt-4o']))

  test('a cut by a separator that nobody knows is not known', () => {
    expect(model('NAME.split(input())[1]')).toEqual(['null'])
    expect(model('NAME.split("/", int(input()))[1]')).toEqual(['null'])
  })

  test('a text of thousands of pieces is left alone', () =>
    expect(
      calls({
        'a.py': `import openai\nNAME = "${'x/'.repeat(5000)}"\nopenai.OpenAI().chat.completions.create(model=NAME.split("/")[1], messages=[])\n`,
      }),
    ).toEqual(['a.py:3 chat openai null']))
})
