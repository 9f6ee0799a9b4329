import { describe, expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

type Files = Readonly<Record<string, string>>

const calls = (files: Files, kind?: string) =>
  scan(files)
    .fact('calls')
    .application.filter((it) => kind === undefined || it.kind === kind)
const models = (files: Files) => calls(files).map((it) => it.model)
const ids = (files: Files) =>
  scan(files)
    .fact('models')
    .map((it) => it.id)

describe('values on the way to a call', () => {
  test('the variable of a comprehension runs over all elements', () => {
    const code =
      'from dataclasses import dataclass\nfrom langchain.chat_models import init_chat_model\n@dataclass\nclass Choice:\n    id: str\nFALLBACKS = [Choice(id="openai:gpt-4o"), Choice(id="anthropic:claude-haiku-4-5-20251001")]\ndef make(model):\n    return init_chat_model(model=model)\nspare = [make(it.id) for it in FALLBACKS]\n'
    expect(ids({ 'a.py': code })).toEqual(['anthropic:claude-haiku-4-5-20251001', 'openai:gpt-4o'])
  })

  test('spread positions give their elements, a spread of unknown things gives nothing', () => {
    const middleware = (list: string) =>
      `from langchain.agents.middleware import ModelFallbackMiddleware\nIDS = ["openai:gpt-4o", "openai:gpt-4o-mini"]\nspare = ModelFallbackMiddleware(*${list})\n`
    expect(ids({ 'a.py': middleware('[it for it in IDS]') })).toEqual(['openai:gpt-4o', 'openai:gpt-4o-mini'])
    expect(ids({ 'a.py': middleware('[it for it in load()]') })).toEqual([])
  })

  test('an argument that has the name of what is assigned is the value before', () => {
    const code =
      'from transformers import AutoModelForCausalLM\nfrom peft import get_peft_model\nfrom trl import SFTTrainer\ndef run():\n    model = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B")\n    model = get_peft_model(\n        model,\n        None,\n    )\n    trainer = SFTTrainer(model=model)\n    trainer.train()\n'
    expect(calls({ 'a.py': code }, 'train').map((it) => it.model)).toEqual(['meta-llama/Llama-3.1-8B'])
  })

  test('what another branch assigns does not reach this one', () => {
    const code =
      "import { AzureOpenAIEmbeddings } from '@langchain/openai'\nimport { OllamaEmbeddings } from '@langchain/ollama'\nimport { FaissStore } from '@langchain/community/vectorstores/faiss'\nexport async function save(documents: any[], hosted: boolean) {\n  if (hosted) {\n    const embeddings = new AzureOpenAIEmbeddings({ azureOpenAIApiDeploymentName: 'text-embedding-ada-002' })\n    await FaissStore.fromDocuments(documents, embeddings, {})\n  } else {\n    const embeddings = new OllamaEmbeddings({ model: 'nomic-embed-text' })\n    await FaissStore.fromDocuments(documents, embeddings, {})\n  }\n}\n"
    expect(calls({ 'a.ts': code }, 'embedding').map((it) => it.provider)).toEqual(['azure-openai', 'ollama'])
  })

  test('a branch for one model alone comes after what all others get', () => {
    const code =
      'from langchain.embeddings import HuggingFaceEmbeddings, OpenAIEmbeddings\ndef make(name):\n    if name == "text-embedding-ada-002":\n        model = OpenAIEmbeddings(model=name)\n    else:\n        model = HuggingFaceEmbeddings(model_name=name)\n    return model\nclass Embed:\n    def __init__(self, name):\n        self.model = make(name)\n    def run(self, texts):\n        return self.model.embed_documents(texts)\n'
    expect(calls({ 'a.py': code }, 'embedding').map((it) => it.provider)).toEqual(['local'])
  })

  test('a deployment that the client is bound to, and a variable that a library reads, decide before other links', () => {
    const azure =
      'import os\nfrom openai import AzureOpenAI\nclient = AzureOpenAI(azure_deployment="gpt-4o")\ndef ask(settings):\n    return client.chat.completions.create(model=settings.model, messages=[])\n'
    expect(calls({ 'a.py': azure }, 'chat').map((it) => it.model)).toEqual(['gpt-4o'])
    const chain =
      "import { AzureChatOpenAI } from '@langchain/openai'\nimport { ChatOllama } from '@langchain/ollama'\nimport { ChatPromptTemplate } from '@langchain/core/prompts'\nlet model\nif (process.env.HOSTED) {\n  model = new AzureChatOpenAI({})\n} else {\n  model = new ChatOllama({ model: 'llama3.1' })\n}\nexport const answer = () => ChatPromptTemplate.fromMessages([['human', '{q}']]).pipe(model).invoke({ q: 'x' })\n"
    const env = { '.env.example': 'AZURE_OPENAI_API_DEPLOYMENT_NAME=gpt-4o-mini\n' }
    expect(calls({ 'a.ts': chain, ...env }, 'chat').map((it) => it.model)).toEqual(['gpt-4o-mini'])
  })

  test('what is taken out of the environment is named by it, and by the default that is written for want of it', () => {
    const ask = (taken: string) =>
      `import OpenAI from 'openai'\nconst { MODEL${taken}\nconst client = new OpenAI()\nexport const answer = (q: string) => client.chat.completions.create({ model: MODEL, messages: [{ role: 'user', content: q }] })\n`
    const env = { '.env.example': 'MODEL=gpt-4o-mini\n' }
    expect(models({ 'a.ts': ask(' } = process.env'), ...env })).toEqual(['gpt-4o-mini'])
    expect(models({ 'a.ts': ask(" = 'gpt-4.1' } = process.env") })).toEqual(['gpt-4.1'])
    expect(models({ 'a.ts': ask(" = 'gpt-4.1' } = { MODEL: 'gpt-4o' }") })).toEqual(['gpt-4o'])
    expect(models({ 'a.ts': ask(' } = session.env'), ...env })).toEqual([null])
  })
})

describe('models that code allows or names as a default', () => {
  const load = (check: string) =>
    `from transformers import GPT2LMHeadModel\ndef load(kind):\n    ${check}\n    return GPT2LMHeadModel.from_pretrained(kind)\ninit_from = "scratch"\nload(init_from)\n`

  test('a checked parameter can be what it is checked against, and nothing else', () => {
    expect(ids({ 'a.py': load('assert kind in {"gpt2", "gpt2-xl"}') })).toEqual(['gpt2', 'gpt2-xl'])
    expect(ids({ 'a.py': load('if kind not in ["gpt2", "gpt2-xl"]:\n        raise ValueError(kind)') })).toEqual(['gpt2', 'gpt2-xl'])
    expect(models({ 'a.py': load('assert kind in {"gpt2", "gpt2-xl"}') })).toEqual([null])
    expect(ids({ 'a.py': load('assert other in {"gpt2", "gpt2-xl"}') })).toEqual(['scratch'])
  })

  const route = (model: string) =>
    `import { streamText, gateway } from 'ai'\nimport { z } from 'zod'\nconst schema = z.object({ model: z.string() })\nexport async function POST(request: Request) {\n  const { model } = schema.parse(await request.json())\n  return streamText({ model: gateway.languageModel(${model}), prompt: 'x' })\n}\n`

  test('a constant that is named the default model is what a request without one gets', () => {
    const files = { 'app/route.ts': route('model'), 'lib/models.ts': "export const DEFAULT_CHAT_MODEL = 'google/gemini-2.5-flash'\n" }
    expect(calls(files, 'chat').map((it) => it.model)).toEqual(['google/gemini-2.5-flash'])
  })

  test('two defaults that differ, a default of embeddings and a test say nothing', () => {
    const two = { 'lib/a.ts': "export const DEFAULT_MODEL = 'gpt-4o'\n", 'lib/b.ts': "export const defaultChatModel = 'gpt-4o-mini'\n" }
    const other = {
      'lib/a.ts': "export const DEFAULT_EMBEDDING_MODEL = 'text-embedding-3-small'\n",
      'tests/a.test.ts': "const DEFAULT_MODEL = 'gpt-4o'\n",
    }
    for (const files of [two, other]) expect(calls({ 'app/route.ts': route('model'), ...files }, 'chat').map((it) => it.model)).toEqual([null])
  })

  test('a name that refers to itself, and a check against a thousand things, come to an end', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `"m${i}"`).join(', ')
    expect(models({ 'a.py': load(`assert kind in {${many}}`) })).toEqual([null])
    expect(models({ 'a.py': 'from langchain.chat_models import init_chat_model\nx = [init_chat_model(x) for x in x]\n' })).toEqual([null])
  })
})

describe('models in configuration of frameworks', () => {
  const rails = (config: string) =>
    `from nemoguardrails import LLMRails, RailsConfig\nYAML = """\nmodels:\n  - type: main\n    engine: openai\n    model: meta-llama/llama-3.3-70b-instruct\n    parameters:\n      base_url: "https://openrouter.ai/api/v1"\n"""\nrails = LLMRails(${config})\nrails.generate(messages=[])\n`

  test('rails name their main model in text or in a folder', () => {
    expect(calls({ 'a.py': rails('RailsConfig.from_content(yaml_content=YAML)') }, 'chat')).toMatchObject([
      { model: 'meta-llama/llama-3.3-70b-instruct', provider: 'openrouter', models: [{ path: 'a.py', line: 6 }] },
    ])
    const folder = {
      'a.py': rails('RailsConfig.from_path("./config")'),
      'config/config.yml': 'models:\n  - type: main\n    engine: openai\n    model: gpt-4o\n',
    }
    expect(calls(folder, 'chat')).toMatchObject([{ model: 'gpt-4o', provider: 'openai' }])
  })

  test('rails whose configuration is no YAML or names a variable have none', () => {
    for (const text of ['models: [[[', 'models:\n  - type: main\n    engine: openai\n    model: ${MODEL}\n', '- 1\n- 2\n'])
      expect(calls({ 'a.py': rails('RailsConfig.from_path("config")'), 'config/config.yml': text }, 'chat').map((it) => it.model)).toEqual([null])
  })

  test('what a graph is run with and a tokenizer name models, a table of limits does not', () => {
    const graph =
      'from langgraph.graph import StateGraph\nfrom langchain.chat_models import init_chat_model\nllm = init_chat_model("openai:gpt-4o")\n'
    const run = 'config = {"configurable": {"planner_model": "o3", "thread_id": "1", "writer_model": writer}}\nLIMITS = {"gpt-4o-mini": 128000}\n'
    expect(ids({ 'a.py': graph + run })).toEqual(['o3', 'openai:gpt-4o'])
    const tokenizer =
      'from transformers import AutoModelForCausalLM, BertTokenizer\nmodel = AutoModelForCausalLM.from_pretrained("gpt2")\nBertTokenizer.from_pretrained("bert-base-uncased")\nBertTokenizer.from_pretrained("./out")\n'
    expect(ids({ 'a.py': tokenizer })).toEqual(['bert-base-uncased', 'gpt2'])
  })

  test('an endpoint serves the model that the repository deploys to it', () => {
    const deploy =
      'from sagemaker.huggingface import HuggingFaceModel\nmodel = HuggingFaceModel(role="r", env={"HF_MODEL_ID": "meta-llama/Llama-3.1-8B"})\nmodel.deploy(1, "ml.g5.xlarge")\n'
    const ask = 'import boto3\nclient = boto3.client("sagemaker-runtime")\nclient.invoke_endpoint(EndpointName="twin", Body=b"{}")\n'
    expect(models({ 'deploy.py': deploy, 'ask.py': ask })).toEqual(['meta-llama/Llama-3.1-8B', 'meta-llama/Llama-3.1-8B'])
    expect(models({ 'ask.py': ask })).toEqual(['twin'])
  })

  test('a service of Bedrock needs no other import than that of the cloud, other services are none', () => {
    const ask = (service: string) =>
      `import boto3\nclient = boto3.client(region_name="eu-west-1", service_name="${service}")\ndef ask(q):\n    return client.converse(modelId="amazon.nova-pro-v1:0", messages=[])\n`
    expect(calls({ 'a.py': ask('bedrock-runtime') })).toMatchObject([{ provider: 'bedrock', model: 'amazon.nova-pro-v1:0' }])
    expect(calls({ 'a.py': ask('dynamodb') })).toEqual([])
  })

  test('a prompt file is found by the end of its path, where the folder is found out at run time', () => {
    const prompty = {
      'app/chat.prompty': '---\nmodel:\n  api: chat\n  configuration:\n    type: azure_openai\n    azure_deployment: gpt-4o\n---\nsystem:\nHi\n',
    }
    const load = (path: string) =>
      `import os\nfrom pathlib import Path\nfrom promptflow.core import Prompty\nfolder = Path(__file__).parent.absolute().as_posix()\ndef ask(name):\n    path = ${path}\n    return Prompty.load(path)(q="x")\n`
    for (const path of [
      'folder + "/chat.prompty"',
      'os.path.join(folder, "chat.prompty")',
      'Path(__file__).parent / "chat.prompty"',
      'f"{folder}/chat.prompty"',
    ])
      expect(models({ ...prompty, 'app/a.py': load(path) })).toContain('gpt-4o')
    for (const path of ['folder + name', '"../" * 9 + "etc/passwd.prompty"', 'folder + "/other.prompty"'])
      expect(models({ ...prompty, 'app/a.py': load(path) })).not.toContain('gpt-4o')
  })
})
