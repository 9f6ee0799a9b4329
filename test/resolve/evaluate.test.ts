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

  test('code that moved out of a package still names it: the module beside the file is meant', () => {
    const files = {
      'src/acme/deep.py': 'x = 1\n',
      'src/legacy/__init__.py': '',
      'src/legacy/models.py': 'from openai import OpenAI\nclient = OpenAI()\n',
      'src/legacy/run.py': 'from acme.models import client\nclient.chat.completions.create(model="gpt-4o", messages=[])\n',
    }
    expect(calls(files)).toEqual(['src/legacy/run.py:2 chat openai gpt-4o'])
    // nothing of the repository is called so: a library that is not known
    expect(calls({ ...files, 'src/legacy/run.py': files['src/legacy/run.py'].replace('acme', 'other') })).toEqual([])
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

  const load = [
    'from langchain.chat_models import init_chat_model',
    'def load(name):',
    '    if "/" in name:',
    '        provider, model = name.split("/", maxsplit=1)',
    '    else:',
    '        provider, model = "", name',
    '    return init_chat_model(model, model_provider=provider)',
  ].join('\n')

  test('a name cut at its slash, and a class method that a subclass inherits', () => {
    const files = {
      'load.py': load,
      'base.py': [
        'from dataclasses import dataclass',
        '@dataclass',
        'class Base:',
        '    @classmethod',
        '    def from_config(cls, config):',
        '        return cls(**{k: v for k, v in config.items()})',
      ].join('\n'),
      'graph.py': [
        'from base import Base',
        'from load import load',
        'class Settings(Base):',
        '    model: str = "anthropic/claude-3-haiku-20240307"',
        'def node(state, config):',
        '    return load(Settings.from_config(config).model).invoke(state)',
      ].join('\n'),
    }
    expect(calls(files)).toContain('graph.py:6 chat anthropic claude-3-haiku-20240307')
    expect(calls({ 'load.py': load, 'graph.py': 'from load import load\nload("openai/gpt-4o").invoke("hi")\n' })).toContain(
      'graph.py:2 chat openai gpt-4o',
    )
  })

  test('an instance method asked of a class has no instance, and cutting what nobody knows gives nothing', () => {
    const files = { 'load.py': load, 'graph.py': 'import os\nfrom load import load\nload(os.environ["X"]).invoke("hi")\n' }
    expect(calls(files)).toContain('graph.py:3 chat null null')
    const endless = 'import openai\nx = x.split("/")[0]\nopenai.OpenAI().chat.completions.create(model=x, messages=[])\n'
    expect(calls({ 'a.py': endless })).toEqual(['a.py:3 chat openai null'])
  })

  test('a client that is kept on a blueprint or another object of a library is known in its file', () => {
    const page = [
      'from openai import AsyncOpenAI',
      'from quart import Blueprint',
      'bp = Blueprint("chat", __name__)',
      '@bp.before_app_serving',
      'async def start():',
      '    bp.client = AsyncOpenAI()',
      '@bp.post("/chat")',
      'async def chat():',
      '    return await bp.client.chat.completions.create(model="gpt-4o", messages=[])',
    ].join('\n')
    expect(calls({ 'chat.py': page })).toEqual(
      ['chat.py:6 construct openai null', 'chat.py:9 chat openai gpt-4o'].slice(-calls({ 'chat.py': page }).length),
    )
    // what another file keeps under the same names is another object's
    const other = 'from quart import Blueprint\nbp = Blueprint("x", __name__)\nbp.client.chat.completions.create(model="gpt-4o", messages=[])\n'
    expect(calls({ 'chat.py': page, 'other.py': other }).filter((it) => it.startsWith('other.py'))).toEqual([])
  })

  test('arguments that a parser makes of dataclasses have the defaults of their fields, known arguments those of their options', () => {
    const train = [
      'from dataclasses import dataclass, field',
      'from transformers import HfArgumentParser, AutoModelForCausalLM, TrainingArguments',
      '@dataclass',
      'class ModelArguments:',
      '    name: str = field(default="EleutherAI/pythia-12b")',
      'parser = HfArgumentParser((ModelArguments, TrainingArguments))',
      'model_args, training_args = parser.parse_args_into_dataclasses()',
      'AutoModelForCausalLM.from_pretrained(model_args.name)',
      'AutoModelForCausalLM.from_pretrained(training_args.name)',
    ].join('\n')
    expect(calls({ 'train.py': train })).toEqual(['train.py:8 construct local EleutherAI/pythia-12b', 'train.py:9 construct local null'])
    const ask = [
      'import argparse, openai',
      'def options():',
      '    parser = argparse.ArgumentParser()',
      '    parser.add_argument("--model-id", default="gpt-4o")',
      '    return parser.parse_known_args()',
      'args, _ = options()',
      'openai.OpenAI().chat.completions.create(model=args.model_id, messages=[])',
    ].join('\n')
    expect(calls({ 'ask.py': ask })).toContain('ask.py:7 chat openai gpt-4o')
  })

  test('a server’s address that a default completes, without its last slash', () => {
    const client = [
      'import os, requests',
      'class Client:',
      '    def __init__(self, base_url=None):',
      '        self.base_url = base_url or os.getenv("OLLAMA_HOST", "http://localhost:11434/")',
      '        self.api = f"{self.base_url.rstrip(\'/\')}/api"',
      '    def chat(self, text, model="llama3.2"):',
      '        return requests.post(f"{self.api}/chat", json={"model": model, "messages": [{"role": "user", "content": text}]})',
    ].join('\n')
    expect(calls({ 'client.py': client })).toEqual(['client.py:7 chat ollama llama3.2'])
    expect(calls({ 'client.py': client.replace('http://localhost:11434/', 'https://example.com/') })).toEqual([])
  })

  test('a pipeline of components runs the model that was put into it under its own name', () => {
    const pipe = (name: string, component: string) => `${name} = Pipeline()\n${name}.add_component("step", ${component})\n`
    const code = [
      'from haystack import Pipeline',
      'from haystack.components.generators import OpenAIGenerator',
      'from haystack.components.embedders import OpenAIDocumentEmbedder',
      pipe('index', 'OpenAIDocumentEmbedder(model="text-embedding-3-small")') + pipe('ask', 'OpenAIGenerator(model="gpt-4o")'),
      'index.run({})',
      'ask.run({})',
      'empty = Pipeline()',
      'empty.run({})',
    ].join('\n')
    const runs = calls({ 'a.py': code }).filter((it) => !it.includes('construct'))
    expect(runs).toEqual(['a.py:9 embedding openai text-embedding-3-small', 'a.py:10 chat openai gpt-4o'])
  })

  test('values that lead to themselves end', () => {
    expect(calls({ 'a.py': 'import openai\nx = y\ny = x\ndef f(a):\n    return f(a)\nf(x).chat.completions.create(model=y)\n' })).toEqual([])
  })
})

describe('settings on the way', () => {
  test('an option of the command line gives its default', () => {
    const code = [
      'import argparse, openai',
      'parser = argparse.ArgumentParser()',
      'parser.add_argument("--chat-model", default="gpt-4o-mini")',
      'args = parser.parse_args()',
      'openai.OpenAI().chat.completions.create(model=args.chat_model, messages=[])',
    ].join('\n')
    expect(calls({ 'run.py': code })).toEqual(['run.py:5 chat openai gpt-4o-mini'])
  })

  test('a package beside the application is found by its only place', () => {
    const bot = 'import openai\ndef ask(model="gpt-4.1"):\n    return openai.OpenAI().chat.completions.create(model=model, messages=[])\n'
    expect(calls({ 'lib/bot/ask.py': bot, 'web/main.py': 'from bot.ask import ask\nask(model="gpt-4o")\n' })).toEqual([
      'lib/bot/ask.py:3 chat openai gpt-4o',
    ])
  })

  test('in the branch of a comparison the name is what it was compared with', () => {
    const code =
      'import openai\ndef ask(kind):\n    if kind == "gpt-4o":\n        openai.OpenAI().chat.completions.create(model=kind, messages=[])\nask(input())\n'
    expect(calls({ 'ask.py': code })).toEqual(['ask.py:4 chat openai gpt-4o'])
  })

  test('a library is not shadowed by a file of its name beside the importing one', () => {
    const files = {
      'app/__init__.py': '',
      'app/agents.py': 'X = 1\n',
      'app/run.py': 'from agents import Agent, Runner\nRunner.run_sync(Agent(name="a", model="gpt-4o"), "hi")\n',
    }
    expect(calls(files).some((call) => call.includes('chat openai gpt-4o'))).toBe(true)
  })
})
