import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const calls = (files: Readonly<Record<string, string>>) =>
  scan(files)
    .fact('calls')
    .application.filter((it) => it.kind !== 'construct')
    .map((it) => `${it.path}:${it.line} ${it.kind} ${it.model}`)

describe('Models that are kept under keys', () => {
  test('a cache of the class gives what a method puts under a key of it', () => {
    const source = `from cachetools import Cache
from langchain_openai import ChatOpenAI

class Gateway:
    def __init__(self):
        self._models = Cache(maxsize=8)

    def get(self, name):
        if name not in self._models:
            self._models[name] = ChatOpenAI(model="gpt-4o-2024-08-06")
        return self._models[name]

gateway = Gateway()

def ask(question):
    return gateway.get("main").invoke(question)
`
    expect(calls({ 'app.py': source })).toEqual(['app.py:16 chat gpt-4o-2024-08-06'])
  })

  test('a table of models is filled under conditions and asked for one field of a record', () => {
    const files = {
      'models.py': `import os
from langchain_anthropic import ChatAnthropic
from langchain_openai import ChatOpenAI

def supported():
    models = {}
    if "OPENAI_API_KEY" in os.environ:
        models["gpt-4o"] = {"chat_model": ChatOpenAI(model="gpt-4o"), "description": "GPT-4o"}
    if "ANTHROPIC_API_KEY" in os.environ:
        models["claude"] = {"chat_model": ChatAnthropic(model="claude-3-haiku-20240307"), "description": "Claude"}
    return models

SUPPORTED = supported()

def get_model(name="gpt-4o"):
    return SUPPORTED[name]["chat_model"]
`,
      'extract.py': `from models import get_model
from prompts import PROMPT

def extract(text, name):
    return (PROMPT | get_model(name)).invoke({"text": text})
`,
      'prompts.py': `from langchain_core.prompts import ChatPromptTemplate
PROMPT = ChatPromptTemplate.from_messages([("system", "Extract."), ("human", "{text}")])
`,
    }
    expect(calls(files)).toEqual(['extract.py:5 chat gpt-4o'])
  })

  test('a global dict of clients is read with get', () => {
    const source = `from openai import OpenAI
_clients = {}

def client_for(tenant):
    if tenant not in _clients:
        _clients[tenant] = OpenAI()
    return _clients.get(tenant)

def ask(tenant, question):
    return client_for(tenant).chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": question}])
`
    expect(calls({ 'app.py': source })).toEqual(['app.py:10 chat gpt-4o-mini'])
  })

  test('what another class keeps under a member of the same name is not meant', () => {
    const source = `from openai import OpenAI

class Models:
    def __init__(self):
        self.items = {}
    def add(self, name):
        self.items[name] = OpenAI()

class Basket:
    def __init__(self):
        self.items = {}
    def add(self, name, thing):
        self.items[name] = thing
    def total(self, name):
        return self.items[name].chat.completions.create()
`
    expect(calls({ 'app.py': source })).toEqual([])
  })

  test('a dict that holds itself ends', () => {
    const source = `from openai import OpenAI
tree = {}
tree["a"] = tree
tree[tree["a"]] = tree[tree]
x = tree[tree["a"]][tree].chat.completions.create(model="gpt-4o")
`
    expect(calls({ 'app.py': source })).toEqual([])
  })
})

describe('Declared types in Python', () => {
  test('a function that says it returns a chat model is believed where its body tells nothing', () => {
    const source = `from langchain_core.language_models import BaseChatModel
from registry import lookup

def model_for(name: str) -> BaseChatModel:
    return lookup(name)

def ask(question):
    return model_for("main").invoke(question)
`
    expect(calls({ 'app.py': source })).toEqual(['app.py:8 chat null'])
  })

  test('a parameter is an instance of the class that it names, whatever unknown thing a caller hands over', () => {
    const files = {
      'core.py': `from langchain_openai import ChatOpenAI
from pydantic import BaseModel

class State(BaseModel):
    name: str = "gpt-4o"

    def llm(self):
        return ChatOpenAI(model=self.name)

def run(state: State):
    return state.llm().invoke("hello")
`,
      'web.py': `from unknown_package import make_state
from core import run

def view(request):
    return run(make_state(request))
`,
    }
    expect(calls(files)).toEqual(['core.py:11 chat gpt-4o'])
  })

  test('a type of no known library says nothing', () => {
    const source = `from shop import Client
def client_for(name) -> Client:
    return lookup(name)
def run():
    return client_for("a").chat.completions.create(model="gpt-4o")
`
    expect(calls({ 'app.py': source })).toEqual([])
  })
})

describe('Chains side by side', () => {
  const head = `from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import RunnableParallel, RunnablePassthrough
from langchain_openai import ChatOpenAI
prompt = ChatPromptTemplate.from_template("Answer from {context}: {question}")
answer = prompt | ChatOpenAI(model="gpt-4o")
`
  test('a chain that is assigned to a key of a parallel run is called by that run', () => {
    const source = `${head}chain = RunnableParallel({"context": retriever, "question": RunnablePassthrough()}).assign(answer=answer)
print(chain.invoke("q"))
`
    expect(calls({ 'app.py': source })).toEqual(['app.py:7 chat gpt-4o'])
  })

  test('a parallel run without a model calls none', () => {
    const source = `${head}found = RunnableParallel({"context": retriever, "question": RunnablePassthrough()})
print(found.invoke("q"))
`
    expect(calls({ 'app.py': source })).toEqual([])
  })
})

describe('Arguments that are put together before the call', () => {
  test('entries put into a dict later are arguments where the dict is spread', () => {
    const source = `from openai import OpenAI

client = OpenAI()

def ask(messages, is_short):
    arguments = dict(temperature=0.7, messages=messages)
    arguments["model"] = "gpt-4o-2024-08-06"
    if is_short:
        arguments["max_tokens"] = 100
    return client.chat.completions.create(**arguments)

def other(messages):
    arguments = {"messages": messages}
    return client.chat.completions.create(**arguments)
`
    expect(calls({ 'app.py': source })).toEqual(['app.py:10 chat gpt-4o-2024-08-06', 'app.py:14 chat null'])
  })
})
