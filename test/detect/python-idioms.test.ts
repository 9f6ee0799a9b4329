// Ways of writing that repositories nobody had read before use.
import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const usage = (files: Record<string, string>) => scan(files).fact('usage').flags
const calls = (files: Record<string, string>) =>
  scan(files)
    .fact('calls')
    .application.map((it) => `${it.line} ${it.kind} ${it.provider}`)

const shared = (own: string) =>
  `import groq\nclient = groq.Groq()\n\ndef ask(text, own=None):\n    global client\n${own}    return client.chat.completions.create(model="llama-3.1-70b-versatile", messages=[{"role": "user", "content": f"Say {text}"}])\n`

describe('a client of the module that a function may replace', () => {
  test('stays the one of the module where no caller gives another', () => {
    expect(calls({ 'g1.py': shared('    if own is not None:\n        client = own\n') })).toEqual(['8 chat groq'])
  })

  test('is gone where the function always puts another in its place', () => {
    expect(calls({ 'g1.py': shared('    client = own\n') })).toEqual([])
  })

  test('is gone where every branch puts another in its place', () => {
    expect(calls({ 'g1.py': shared('    if text:\n        client = fake()\n    else:\n        client = other()\n') })).toEqual([])
  })
})

describe('frameworks whose models are set elsewhere', () => {
  const llama = (model: string) =>
    `from llama_index.core import Settings, VectorStoreIndex, SimpleDirectoryReader\nfrom llama_index.llms.ollama import Ollama\nfrom llama_index.llms.openai import OpenAI\nfrom llama_index.embeddings.huggingface import HuggingFaceEmbedding\nSettings.llm = ${model}\nSettings.embed_model = HuggingFaceEmbedding(model_name="BAAI/bge-small-en")\nindex = VectorStoreIndex.from_documents(SimpleDirectoryReader("data").load_data())\nprint(index.as_query_engine().query("Who?"))\n`

  test('an engine over models of its own machine calls nobody', () => {
    expect(usage({ 'app.py': llama('Ollama(model="llama3")') })).toMatchObject({ api: false, self_hosted: true, rag: true })
    expect(usage({ 'app.py': llama('OpenAI(model="gpt-4o")') })).toMatchObject({ api: true, self_hosted: true, rag: true })
  })

  const dspy = (lm: string) =>
    `import dspy\n\nclass RAG(dspy.Module):\n    def __init__(self):\n        super().__init__()\n        self.retrieve = dspy.Retrieve(k=3)\n        self.answer = dspy.ChainOfThought("context, question -> answer")\n\n    def forward(self, question):\n        context = self.retrieve(question).passages\n        return self.answer(context=context, question=question)\n\ndef ask(name, question):\n    with dspy.context(lm=${lm}):\n        return RAG()(question=question)\n`

  test('modules of DSPy retrieve, and ask the model that is configured', () => {
    expect(usage({ 'rag.py': dspy('dspy.OllamaLocal(model=name)') })).toMatchObject({ api: false, self_hosted: true, rag: true })
    expect(usage({ 'rag.py': dspy('dspy.LM("openai/gpt-4o-mini")') })).toMatchObject({ api: true, self_hosted: false, rag: true })
    expect(usage({ 'rag.py': dspy('dspy.LM("openai/gpt-4o-mini")').replace('dspy.Retrieve(k=3)', 'str') }).rag).toBe(false)
  })

  test('an id behind a gateway names its provider', () => {
    const agent = 'from pydantic_ai import Agent\nagent = Agent("gateway/openai:gpt-5", system_prompt="Be brief.")\nagent.run_sync("hi")\n'
    expect(usage({ 'agent.py': agent })).toMatchObject({ api: true, self_hosted: false })
  })
})

describe('requests to a deployment of Azure', () => {
  const config = (name: string) =>
    `import os\n\ndef get_config():\n    return {"ENDPOINT": os.environ.get("${name}", ""), "NAME": os.environ.get("DEPLOYMENT", "")}\n`
  const ask = (path: string) =>
    `import requests\nfrom config import get_config\n\ndef ask(question):\n    own = get_config()\n    url = f"{own['ENDPOINT']}${path}"\n    return requests.post(url, json={"messages": [{"role": "user", "content": f"Q: {question}"}]})\n`

  test('are seen behind variables that are empty by default', () => {
    const files = {
      'config.py': config('OPENAI_ENDPOINT'),
      'ask.py': ask("/openai/deployments/{own['NAME']}/chat/completions?api-version=2024-02-15-preview"),
    }
    expect(calls(files)).toEqual(['7 chat azure-openai'])
  })

  test('are no others', () => {
    expect(calls({ 'config.py': config('SHOP_ENDPOINT'), 'ask.py': ask("/orders/{own['NAME']}") })).toEqual([])
  })

  test('one helper chats and embeds for its callers', () => {
    const helper =
      'import requests\n\ndef send(url, payload):\n    with requests.post(url, json=payload) as response:\n        return response.json()\n\ndef embed(text):\n    return send("https://api.openai.com/v1/embeddings", {"input": text, "model": "text-embedding-3-small"})\n'
    const chat =
      '\ndef ask(q):\n    return send("https://api.openai.com/v1/chat/completions", {"model": "gpt-4o", "messages": [{"role": "user", "content": "Q: " + q}]})\n'
    expect(calls({ 'app.py': helper })).toEqual(['4 embedding openai'])
    expect(calls({ 'app.py': helper + chat }).sort()).toEqual(['4 chat openai', '4 embedding openai'])
    expect(usage({ 'app.py': helper + chat })).toMatchObject({ prompts: true, embeddings: true })
  })
})

describe('what the model chose', () => {
  const found = (run: string) =>
    `from openai import OpenAI\nimport json\nfrom functions import get_function, functions\nclient = OpenAI()\n\ndef ask(messages, extra):\n    reply = client.chat.completions.create(model="gpt-4o", messages=messages, **extra)\n    call = reply.choices[0].message.tool_calls[0]\n    ${run}\n`

  test('is run by a function that is looked up by its name', () => {
    expect(usage({ 'app.py': found('return get_function(call.function.name)(**json.loads(call.function.arguments))') }).agent).toBe(true)
    expect(usage({ 'app.py': found('return get_settings(call.function.name)(**json.loads(call.function.arguments))') }).agent).toBe(false)
  })

  test('is run by the proxy of AutoGen that a tool is registered with', () => {
    const team = (register: string) =>
      `from autogen import AssistantAgent, UserProxyAgent\nhelper = AssistantAgent(name="helper", llm_config={"model": "gpt-4o"})\nproxy = UserProxyAgent(name="admin", human_input_mode="NEVER", code_execution_config=False)\n\ndef lookup(query):\n    return query\n\n${register}proxy.initiate_chat(helper, message="Look it up")\n`
    expect(usage({ 'team.py': team('proxy.register_for_execution(name="lookup")(lookup)\n') }).agent).toBe(true)
    expect(usage({ 'team.py': team('') }).agent).toBe(false)
  })
})

describe('encoders without a framework', () => {
  const search = (load: string) =>
    `import tensorflow_hub as hub\nfrom sklearn.neighbors import NearestNeighbors\nfrom litellm import completion\n\nuse = hub.load("${load}")\nnearest = NearestNeighbors(n_neighbors=5)\n\ndef fit(texts):\n    nearest.fit(use(texts))\n\ndef search(texts, question):\n    embedding = use([question])\n    return [texts[i] for i in nearest.kneighbors(embedding, return_distance=False)[0]]\n\ndef answer(texts, question):\n    found = "\\n".join(search(texts, question))\n    return completion(model="gpt-4o", messages=[{"role": "user", "content": f"{found}\\n{question}"}])\n`

  test('of TensorFlow Hub embed, and the nearest neighbours of scikit-learn retrieve', () => {
    const flags = usage({ 'api.py': search('https://tfhub.dev/google/universal-sentence-encoder/4') })
    expect(flags).toMatchObject({ embeddings: true, self_hosted: true, rag: true })
    expect(usage({ 'api.py': search('https://tfhub.dev/tensorflow/ssd_mobilenet_v2/2') }).embeddings).toBe(false)
  })

  test('neighbours of rows of a table are no retrieval', () => {
    const table =
      'from sklearn.neighbors import NearestNeighbors\nfrom openai import OpenAI\n\ndef similar(rows, row):\n    return NearestNeighbors(n_neighbors=5).fit(rows).kneighbors(row)\n\ndef ask(q):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": f"Q: {q}"}])\n'
    expect(usage({ 'api.py': table }).rag).toBe(false)
  })
})

test('a service that adapts models is a fine-tuning', () => {
  const tune =
    'from lamini import Lamini\nllm = Lamini(model_name="meta-llama/Meta-Llama-3-8B-Instruct")\nllm.train(data_or_dataset_id=[{"input": "a", "output": "b"}])\n'
  expect(usage({ 'train.py': tune })).toMatchObject({ llm: true, finetuning: true })
  expect(usage({ 'train.py': tune.replace('from lamini', 'from shop') })).toMatchObject({ llm: false, finetuning: false })
})

test('hostile: a thousand callers of one request and a chain of lookups end in time', () => {
  const callers = Array.from(
    { length: 1000 },
    (_, i) => `def a${i}(x):\n    return send("https://api.openai.com/v1/chat/completions", {"model": "m${i}", "messages": x})\n`,
  )
  const chain = `get_function(${'get_function('.repeat(60)}1${')'.repeat(60)})(**{})\n`
  const app = `import requests\n\ndef send(url, payload):\n    return requests.post(url, json=payload)\n\n${callers.join('\n')}\n${chain}`
  const started = performance.now()
  expect(calls({ 'app.py': app })).toEqual(['4 chat openai'])
  expect(performance.now() - started).toBeLessThan(5000)
})

describe('a model server that code starts', () => {
  const start = (command: string) =>
    `import subprocess\nimport bentoml\n\n@bentoml.service(name="llama")\nclass Server:\n    def __command__(self):\n        return ${command}\n`

  test('is a model that the repository runs', () => {
    expect(usage({ 'service.py': start('["vllm", "serve", "meta-llama/Meta-Llama-3.1-8B-Instruct"]') })).toMatchObject({
      llm: true,
      self_hosted: true,
      api: false,
    })
    expect(usage({ 'service.py': start('["python", "-m", "vllm.entrypoints.openai.api_server"]') })).toMatchObject({ llm: true })
  })

  test('is none where the command is another or only spoken of', () => {
    expect(usage({ 'service.py': start('["redis-server", "serve"]') }).llm).toBe(false)
    expect(usage({ 'service.py': `${start('["redis-server"]')}\n# ["vllm", "serve", "model"]\n` }).llm).toBe(false)
  })
})

test('nodes of a flow that run an embedding tool are embeddings, others are not', () => {
  const flow = (tool: string) =>
    `nodes:\n- name: Embedding\n  type: python\n  source:\n    type: package\n    tool: ${tool}\n  inputs:\n    connection: aoai\n    deployment_name: text-embedding-ada-002\n    input: \${inputs.question}\n`
  expect(calls({ 'rag/flow.dag.yaml': flow('promptflow.tools.embedding.embedding') })).toEqual(['3 embedding azure-openai'])
  expect(calls({ 'rag/flow.dag.yaml': flow('promptflow.tools.serpapi.SerpAPI.search') })).toEqual([])
})

test('an id that stands in the address is the model', () => {
  const ask = (url: string) => `import requests\n\ndef ask(q):\n    return requests.post("${url}", json={"input": f"Q: {q}"})\n`
  const model = (url: string) => scan({ 'ask.py': ask(url) }).fact('calls').application[0]?.model
  expect(model('https://x.openai.azure.com/openai/deployments/text-embedding-ada-002/embeddings?api-version=1')).toBe('text-embedding-ada-002')
  expect(model('https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-flash:generateContent')).toBe('gemini-1.5-flash')
  expect(model('https://api.openai.com/v1/embeddings')).toBe(null)
})

describe('what Chainlit keeps for a user', () => {
  const app = (key: string, ask: string) =>
    `import chainlit as cl\nfrom langchain_openai import ChatOpenAI\n\n@cl.on_chat_start\nasync def start():\n    cl.user_session.set("model", ChatOpenAI(model="gpt-4o"))\n\n@cl.on_message\nasync def main(message):\n    model = cl.user_session.get("${key}")\n    answer = await ${ask}\n    await cl.Message(content=answer.content).send()\n`

  test('is asked in the next handler, also in a thread', () => {
    expect(calls({ 'app.py': app('model', 'model.ainvoke(message.content)') })).toEqual(['6 construct openai', '11 chat openai'])
    expect(calls({ 'app.py': app('model', 'cl.make_async(model.invoke)(message.content)') })).toEqual(['6 construct openai', '11 chat openai'])
  })

  test('is no other thing of the session', () => {
    expect(calls({ 'app.py': app('user', 'model.ainvoke(message.content)') })).toEqual(['6 construct openai'])
  })
})

describe('Semantic Kernel in Python', () => {
  const app = (ask: string, model = 'AzureChatCompletion(deployment_name="gpt-4o")') =>
    `from semantic_kernel.kernel import Kernel\nfrom semantic_kernel.connectors.ai.open_ai import AzureChatCompletion\nfrom semantic_kernel.connectors.ai.ollama import OllamaChatCompletion\nfrom semantic_kernel.contents import ChatHistory\n\nkernel = Kernel()\nkernel.add_service(${model})\n\nasync def ask(question, history: ChatHistory):\n    ${ask}\n`

  test('services of the kernel and functions made of prompts are asked', () => {
    expect(
      calls({ 'app.py': app('return await kernel.get_service("default").get_chat_message_contents(chat_history=history, settings=None)') }),
    ).toContainEqual(expect.stringMatching(/^10 chat /))
    expect(
      calls({ 'app.py': app('return await kernel.add_function(prompt="Sum up {{$text}}", function_name="sum").invoke(kernel, text=question)') }),
    ).toContainEqual(expect.stringMatching(/^10 chat /))
    expect(
      calls({ 'app.py': app('return await kernel.add_function("plugin", question).invoke(kernel)') }).filter((it) => it.startsWith('10')),
    ).toEqual([])
  })

  test('over Ollama it calls nobody', () => {
    const found = usage({ 'app.py': app('return None', 'OllamaChatCompletion(ai_model_id="llama3")') })
    expect(found).toMatchObject({ llm: true, api: false, self_hosted: true })
  })
})
