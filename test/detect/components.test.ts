import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const components = (files: Record<string, string>, kind: string) =>
  scan(files)
    .fact('components')
    .filter((it) => it.kind === kind)
    .map((it) => it.name)

const ask = 'from openai import OpenAI\nclient = OpenAI()\nclient.chat.completions.create(model="gpt-4o", messages=[])\n'

describe('components', () => {
  test('the further models of a router have providers of their own', () => {
    const code =
      'from langchain.agents.middleware import ModelFallbackMiddleware\nspare = ModelFallbackMiddleware("openai:gpt-4o", *["anthropic:claude-haiku-4-5-20251001"])\n'
    expect(components({ 'a.py': code }, 'provider')).toContain('openai')
    const route = (model: string) =>
      `from langchain.chat_models import init_chat_model\nimport os\ndef make(name):\n    return init_chat_model(name)\nmake("openai:gpt-4o")\nmake("${model}")\n`
    expect(components({ 'a.py': route('anthropic:claude-haiku-4-5-20251001') }, 'provider')).toEqual(['anthropic', 'openai'])
    expect(components({ 'a.py': route('llama3.1:8b') }, 'provider')).toEqual(['openai'])
  })

  test('a client without an address speaks to its maker, one with an address does not say so', () => {
    const two = (options: string) =>
      `from openai import AzureOpenAI, OpenAI\ndef make(azure):\n    if azure:\n        return AzureOpenAI(azure_endpoint="https://x.openai.azure.com")\n    return OpenAI(${options})\n`
    expect(components({ 'a.py': two('') }, 'provider')).toContain('openai')
    expect(components({ 'a.py': two('base_url=url()') }, 'provider')).not.toContain('openai')
  })

  test('telemetry that the infrastructure wires to the application is a tracer, a resource of another name is none', () => {
    const bicep = (name: string) =>
      `module monitoring './monitoring.bicep' = {\n  name: 'monitoring'\n}\nmodule api './host/functions.bicep' = {\n  name: 'api'\n  params: {\n    ${name}: monitoring.outputs.${name}\n  }\n}\n`
    const files = { 'a.py': ask, 'infra/main.bicep': bicep('applicationInsightsName') }
    expect(components(files, 'tracing')).toEqual(scan(files).fact('infrastructure').telemetry.length ? ['application-insights'] : [])
    expect(components({ 'a.py': ask, 'infra/main.bicep': bicep('storageName') }, 'tracing')).toEqual([])
    const deployment =
      'from azure.ai.ml.entities import ManagedOnlineDeployment\nManagedOnlineDeployment(\n    name="blue",\n    app_insights_enabled=True,\n)\n'
    expect(components({ 'a.py': ask, 'deploy.py': deployment }, 'tracing')).toEqual(['application-insights'])
    expect(components({ 'a.py': ask, 'deploy.py': deployment }, 'serving')).toEqual(['azure-ml'])
    expect(components({ 'a.py': ask, 'deploy.py': deployment.replace('True', 'False') }, 'tracing')).toEqual([])
  })

  test('a model on Ollama of the own machine is served by it, one behind the address of another provider is not', () => {
    const chat = (options: string) => `from langchain_ollama import ChatOllama\nChatOllama(model="llama3.1"${options}).invoke("x")\n`
    expect(components({ 'a.py': chat('') }, 'serving')).toEqual(['ollama'])
    expect(components({ 'a.py': ask }, 'serving')).toEqual([])
  })

  test('text of the infrastructure that names everything gives nothing twice', () => {
    const hostile = `${"param x string = 'applicationInsights'\n".repeat(500)}\n// ${'Microsoft.Insights/components '.repeat(200)}\n`
    expect(components({ 'a.py': ask, 'infra/main.bicep': hostile }, 'tracing').length).toBeLessThanOrEqual(1)
  })
})
