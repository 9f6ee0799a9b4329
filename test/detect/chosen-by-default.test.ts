import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const flags = (files: Readonly<Record<string, string>>) => scan(files).fact('usage').flags

describe('What a repository uses unless somebody configures it otherwise', () => {
  const client = (fallback: string) => `import os
from openai import AsyncAzureOpenAI, AsyncOpenAI
from quart import Blueprint
bp = Blueprint("chat", __name__)

async def configure():
    host = os.getenv("OPENAI_HOST", "${fallback}")
    if host == "local":
        bp.client = AsyncOpenAI(api_key="none", base_url="http://localhost:8080/v1")
    else:
        bp.client = AsyncAzureOpenAI(azure_endpoint=os.environ["AZURE_OPENAI_ENDPOINT"])

async def chat(messages):
    return await bp.client.chat.completions.create(model="gpt-4o", messages=messages)
`
  test('a server of one’s own behind a switch that is off is not what it runs', () => {
    expect(flags({ 'chat.py': client('azure') })).toMatchObject({ api: true, self_hosted: false })
    expect(flags({ 'chat.py': client('local') })).toMatchObject({ self_hosted: true })
  })

  test('a member that branches set is what the branch of the default sets', () => {
    const source = `import os
from openai import AzureOpenAI, OpenAI

class Model:
    def __init__(self):
        kind = os.getenv("KIND", "azure")
        if kind == "azure":
            self.client = AzureOpenAI()
        else:
            self.client = OpenAI(base_url="http://localhost:8000/v1")

    def ask(self, q):
        return self.client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])
`
    const call = scan({ 'm.py': source })
      .fact('calls')
      .application.find((it) => it.kind === 'chat')
    expect(call?.provider).toBe('azure-openai')
  })

  const adapter = (provider: string, body: string) => ({ [`app/llm/${provider}_client.py`]: body })
  const folder = {
    ...adapter('openai', 'from openai import OpenAI\ndef ask(m):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=m)\n'),
    ...adapter(
      'claude',
      'import anthropic\ndef ask(m):\n    return anthropic.Anthropic().messages.create(model="claude-3-haiku-20240307", messages=m)\n',
    ),
    ...adapter('groq', 'from groq import Groq\ndef ask(m):\n    return Groq().chat.completions.create(model="llama3-8b-8192", messages=m)\n'),
    ...adapter('ollama', 'import ollama\ndef ask(m):\n    return ollama.chat(model="llama3", messages=m)\n'),
  }

  test('one adapter among many is a choice, unless the composition brings its server along', () => {
    expect(flags(folder)).toMatchObject({ api: true, self_hosted: false })
    const composed = { ...folder, 'docker-compose.yml': 'services:\n  ollama:\n    image: ollama/ollama:latest\n  app:\n    build: .\n' }
    expect(flags(composed).self_hosted).toBe(true)
  })

  test('beside one or two hosted providers it is what runs', () => {
    const { 'app/llm/groq_client.py': _, 'app/llm/claude_client.py': __, ...two } = folder
    expect(flags(two).self_hosted).toBe(true)
  })
})

describe('Code that a model wrote', () => {
  const ask =
    'import openai\ndef generate(q):\n    return openai.ChatCompletion.create(model="gpt-4", messages=[{"role": "user", "content": q}]).choices[0].message.content\n'

  test('a kernel of Jupyter in an application with a model runs it', () => {
    const kernel = 'from jupyter_client import BlockingKernelClient\n\ndef listen(kc):\n    kc.execute(receive()["value"])\n'
    expect(flags({ 'llm.py': ask, 'kernel.py': kernel }).agent).toBe(true)
  })

  test('a list that is read out of an answer with eval is read, not run', () => {
    expect(flags({ 'llm.py': ask, 'app.py': 'from llm import generate\nrows = eval(generate("a list please"))\n' }).agent).toBe(false)
    expect(flags({ 'llm.py': ask, 'app.py': 'from llm import generate\nexec(generate("a program please"))\n' }).agent).toBe(true)
  })
})

test('a knowledge base that retrieves and answers in one request is retrieval', () => {
  const source = `const { BedrockAgentRuntimeClient, RetrieveAndGenerateCommand } = require("@aws-sdk/client-bedrock-agent-runtime")
const client = new BedrockAgentRuntimeClient({})
exports.handler = async (event) => client.send(new RetrieveAndGenerateCommand({ input: { text: event.question } }))
`
  expect(flags({ 'index.js': source }).rag).toBe(true)
})
