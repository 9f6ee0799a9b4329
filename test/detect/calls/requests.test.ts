import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../../support/scan.ts'

const calls = (files: Record<string, string>) =>
  scan(files)
    .fact('calls')
    .application.map((it) => `${it.path}:${it.line} ${it.kind} ${it.provider} ${it.model}`)

describe('requests to model servers', () => {
  test('a request that names its method first has its address second', () => {
    const code =
      'import httpx\n\nasync def ask(url, messages):\n    async with httpx.AsyncClient() as client:\n        async with client.stream("POST", f"{url}/chat/completions", json={"model": "gpt-4o-mini", "messages": messages}) as response:\n            return await response.aread()\n'
    expect(calls({ 'app/ask.py': code })).toEqual(['app/ask.py:5 chat openai gpt-4o-mini'])
  })

  test('an address that is joined of a variable and a path', () => {
    const code =
      'import os\nimport aiohttp\nfrom urllib.parse import urljoin\n\nclass Generator:\n    def __init__(self):\n        self.url = os.getenv("OLLAMA_URL", "http://localhost:11434")\n\n    async def ask(self, messages):\n        async with aiohttp.ClientSession() as session:\n            async with session.post(urljoin(self.url, "/api/chat"), json={"messages": messages}) as response:\n                return await response.json()\n'
    expect(calls({ 'app/ask.py': code })).toEqual(['app/ask.py:11 chat ollama null'])
  })

  test('other requests with their method first are none', () => {
    const code =
      'import httpx\n\ndef load(url):\n    with httpx.Client() as client:\n        return client.request("GET", f"{url}/orders/1").json(), client.request("/chat/completions", url)\n'
    expect(calls({ 'app/load.py': code })).toEqual([])
  })
})

describe('models in tables', () => {
  const table = 'MODELS = {"a": {"repo": "TheBloke/Llama-2-7B-GGUF"}, "b": {"name": "claude-sonnet-4-5", "note": "claude_note"}}\n'
  const code = (field: string) =>
    `import anthropic\n\n${table}\ndef ask(key, messages):\n    client = anthropic.Anthropic()\n    return client.messages.create(model=MODELS[key]["${field}"], max_tokens=100, messages=messages)\n`

  test('only the field that is read counts, in records that have it', () => {
    const found = scan({ 'app/ask.py': code('name') }).fact('calls').application
    expect(found.map((it) => it.models.map((model) => model.id))).toEqual([['claude-sonnet-4-5']])
    expect(calls({ 'app/ask.py': code('unknown') })).toEqual(['app/ask.py:7 chat anthropic null'])
  })

  test('words that hold a place are no ids', () => {
    const path = 'from openai import OpenAI\n\ndef ask(messages):\n    return OpenAI().chat.completions.create(model="custom", messages=messages)\n'
    expect(calls({ 'app/ask.py': path })).toEqual(['app/ask.py:4 chat openai null'])
  })
})

test('models that are only declared: the types of LlamaIndex', () => {
  const code =
    'from llama_index.core.llms.function_calling import FunctionCallingLLM\n\nclass Engine:\n    llm: FunctionCallingLLM\n\n    async def run(self, tools, history):\n        return await self.llm.astream_chat_with_tools(tools, chat_history=history)\n'
  expect(calls({ 'app/engine.py': code })).toEqual(['app/engine.py:7 chat null null'])
})

test('what a class extends and whose address a client is given are components', () => {
  const files = {
    'app/store.py':
      'from langchain_community.vectorstores.pgvector import PGVector\n\nclass Store(PGVector):\n    def count(self):\n        return 1\n',
    'app/client.py':
      'import os\nfrom openai import OpenAI\n\ndef client(kind):\n    if kind == "azure":\n        return OpenAI(base_url=f"{os.environ[\'AZURE_OPENAI_ENDPOINT\']}/openai/v1/")\n    if kind == "ollama":\n        return OpenAI(base_url=os.getenv("OLLAMA_ENDPOINT"))\n    return OpenAI(base_url=os.getenv("LLM_URL"))\n\ndef ask(q):\n    return client("x").chat.completions.create(model="m", messages=[{"role": "user", "content": q}])\n',
  }
  const names = scan(files)
    .fact('components')
    .map((it) => `${it.kind} ${it.name}`)
  expect(names).toEqual(expect.arrayContaining(['vector_store pgvector', 'provider azure-openai', 'provider ollama']))
  expect(names.filter((it) => it.startsWith('provider '))).not.toContain('provider null')
})

test('a retriever that is constructed over a store asks it', () => {
  const code =
    'from langchain_community.vectorstores import FAISS\nfrom langchain_core.vectorstores import VectorStoreRetriever\nfrom langchain_openai import ChatOpenAI, OpenAIEmbeddings\n\ndef answer(question):\n    store = FAISS.load_local("index", OpenAIEmbeddings(model="text-embedding-3-small"))\n    retriever = VectorStoreRetriever(vectorstore=store, search_type="similarity", search_kwargs={"k": 6})\n    found = retriever.invoke(question)\n    context = "\\n".join(d.page_content for d in found)\n    return ChatOpenAI(model="gpt-4o").invoke(f"Answer the question from the context.\\n{context}\\n{question}")\n'
  expect(judge('rag/retrieval-parameters', { 'app/ask.py': code }).status).not.toBe('fail')
  expect(judge('rag/retrieval-parameters', { 'app/ask.py': code.replace(', search_type="similarity", search_kwargs={"k": 6}', '') }).status).toBe(
    'fail',
  )
})

test('a helper that reads the variable it is told', () => {
  const code =
    'import os\nfrom openai import OpenAI\n\ndef setting(name, fallback=None):\n    value = os.getenv(name)\n    if value is None:\n        return fallback\n    return value\n\nMODEL = setting("CHAT_MODEL", "gpt-4o-mini")\n\ndef ask(messages):\n    return OpenAI().chat.completions.create(model=MODEL, messages=messages)\n'
  const [call] = scan({ 'app/ask.py': code }).fact('calls').application
  expect(call).toMatchObject({ model: 'gpt-4o-mini', fromEnvironment: true })
  const [other] = scan({ 'app/ask.py': code.replace('os.getenv(name)', 'lookup(name)') }).fact('calls').application
  expect(other).toMatchObject({ fromEnvironment: false })
})
