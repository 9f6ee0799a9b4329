import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../../support/scan.ts'

const calls = (files: Record<string, string>) =>
  scan(files)
    .fact('calls')
    .application.map((call) => `${call.path}:${call.line} ${call.kind} ${call.provider} ${call.model}`)

describe('LlamaIndex', () => {
  const settings =
    'from llama_index.core import Settings\nfrom llama_index.llms.openai import OpenAI\nfrom llama_index.embeddings.openai import OpenAIEmbedding, OpenAIEmbeddingModelType\n\nSettings.llm = OpenAI(model="gpt-4o-mini")\nSettings.embed_model = OpenAIEmbedding(model_type=OpenAIEmbeddingModelType.TEXT_EMBED_3_SMALL)\n'

  test('a model that an enumeration names is that model', () => {
    expect(calls({ 'app/settings.py': settings })).toEqual([
      'app/settings.py:5 construct openai gpt-4o-mini',
      'app/settings.py:6 construct openai text-embedding-3-small',
    ])
  })

  test('an index computes embeddings, and the chat model next to it is not what it embeds with', () => {
    const index = 'from llama_index.core import VectorStoreIndex\n\ndef build(docs):\n    return VectorStoreIndex.from_documents(docs)\n'
    expect(calls({ 'app/settings.py': settings, 'app/index.py': index })).toContain('app/index.py:4 embedding openai text-embedding-3-small')
  })

  test('an agent of an older package is built, bounded and called through another module', () => {
    const engine =
      'from llama_index.agent.openai import OpenAIAgent\nfrom llama_index.llms.openai import OpenAI\n\nasync def get_engine(tools) -> OpenAIAgent:\n    return OpenAIAgent.from_tools(tools=[search], llm=OpenAI(model="gpt-4o"), system_prompt="Be brief.", max_function_calls=3)\n\ndef search(q):\n    return q\n'
    const chat =
      'from app.engine import get_engine\n\nasync def answer(q):\n    engine = await get_engine([])\n    return await engine.astream_chat(q)\n'
    const files = { 'app/__init__.py': '', 'app/engine.py': engine, 'app/chat.py': chat }
    expect(calls(files)).toContain('app/chat.py:5 chat openai gpt-4o')
    expect(scan(files).fact('usage').flags.agent).toBe(true)
    expect(judge('fm/system-message', files).status).toBe('pass')
  })
})

describe('options that are gathered first', () => {
  test('dict(model=…) that is spread into a constructor names the model', () => {
    const code =
      'from langchain_openai import OpenAIEmbeddings\n\ndef make(model):\n    kwargs = dict(model=model, chunk_size=200)\n    return OpenAIEmbeddings(**kwargs)\n\nembeddings = make("text-embedding-3-small")\n'
    expect(calls({ 'app/config.py': code })).toEqual(['app/config.py:5 construct openai text-embedding-3-small'])
  })

  test('a fallback of what a request may hold is the default', () => {
    const code =
      'from langchain_openai import ChatOpenAI\n\ndef node(state):\n    llm = ChatOpenAI(model=state.get("model", "gpt-4.1-mini"))\n    return llm.invoke("hi")\n'
    expect(calls({ 'app/graph.py': code })).toContain('app/graph.py:5 chat openai gpt-4.1-mini')
  })

  test('an address in the place of a model is no model id', () => {
    const code =
      'from langchain_huggingface import HuggingFaceEndpointEmbeddings\n\nembeddings = HuggingFaceEndpointEmbeddings(model="http://tei:3000")\n'
    expect(scan({ 'app/config.py': code }).fact('models')).toEqual([])
  })
})

describe('prompt files with a head', () => {
  const prompty =
    '---\nname: Chat\nmodel:\n  api: chat\n  configuration:\n    type: azure_openai\n    azure_deployment: gpt-4o-mini\n  parameters:\n    max_tokens: 128\n    temperature: 0.2\n---\nsystem:\nYou answer questions about tents. Only use the documentation.\n\nuser:\n{{question}}\n'
  const code =
    'import prompty\nimport prompty.azure\n\ndef answer(question):\n    return prompty.execute("chat.prompty", inputs={"question": question})\n'

  test('the head tells model, provider and parameters', () => {
    const files = { 'src/chat.prompty': prompty, 'src/chat.py': code }
    expect(calls(files)).toEqual(['src/chat.py:5 chat azure-openai gpt-4o-mini'])
    expect(judge('fm/parameters', files).status).toBe('pass')
    expect(judge('fm/system-message', files).status).toBe('pass')
  })

  test('a tracer of the library records what it runs', () => {
    const traced = `from prompty.tracer import Tracer, console_tracer\nTracer.add("console", console_tracer)\n${code}`
    expect(judge('fm/calls-traced', { 'src/chat.prompty': prompty, 'src/chat.py': code }).status).toBe('fail')
    expect(judge('fm/calls-traced', { 'src/chat.prompty': prompty, 'src/chat.py': traced }).status).toBe('pass')
  })

  test('a head without an end, or of another file, tells nothing', () => {
    expect(calls({ 'src/chat.prompty': `---\nmodel:\n${'  name: x\n'.repeat(5000)}`, 'src/chat.py': code })).toEqual(['src/chat.py:5 chat null null'])
    expect(calls({ 'src/chat.py': code.replace('chat.prompty', '../../../etc/passwd') })).toEqual(['src/chat.py:5 chat null null'])
  })
})

describe('tracing that infrastructure turns on', () => {
  const code =
    'import os\nfrom openai import OpenAI\nfrom opentelemetry.instrumentation.openai import OpenAIInstrumentor\n\nif os.getenv("APPLICATIONINSIGHTS_CONNECTION_STRING"):\n    OpenAIInstrumentor().instrument()\n\ndef ask(q):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n'
  const bicep = (value: string) =>
    `module app 'web.bicep' = {\n  name: 'web'\n  params: {\n    env: [\n      {\n        name: 'APPLICATIONINSIGHTS_CONNECTION_STRING'\n        value: ${value}\n      }\n    ]\n  }\n}\n`

  test('a variable that is filled with what a resource gives is set where it is deployed', () => {
    const files = { 'app/main.py': code, 'infra/main.bicep': bicep('monitoring.outputs.connectionString') }
    expect(judge('fm/calls-traced', files).status).toBe('pass')
  })

  test('without it, or with a parameter that nothing fills, it is off until someone configures it', () => {
    expect(judge('fm/calls-traced', { 'app/main.py': code }).status).toBe('partial')
    expect(judge('fm/calls-traced', { 'app/main.py': code, 'infra/main.bicep': `param cs string = ''\n${bicep('cs')}` }).status).toBe('partial')
  })
})
