import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

/** tool, how and state of every trace of the application's calls */
const traces = (files: Record<string, string>) => {
  const context = scan(files)
  return context.fact('calls').application.flatMap((call) =>
    call.kind === 'construct'
      ? []
      : context
          .fact('tracing')
          .of(call)
          .map(({ tracer, how, state }) => `${tracer} ${how} ${state}`),
  )
}
const create = "client.chat.completions.create(model='gpt-4o', messages=[])"
const plain = 'from openai import OpenAI\nclient = OpenAI()\n'

describe('a call is recorded', () => {
  test('by the client that it is made on', () => {
    expect(traces({ 'a.py': `from langfuse.openai import OpenAI\nclient = OpenAI()\n${create}\n` })).toEqual(['langfuse client on'])
    const shared = { 'client.py': 'from openai import OpenAI\nfrom langsmith.wrappers import wrap_openai\nclient = wrap_openai(OpenAI())\n' }
    expect(traces({ ...shared, 'a.py': `from client import client\n${create}\n` })).toEqual(['langsmith client on'])
  })

  test('by a decorator around it or on what calls it', () => {
    expect(
      traces({ 'a.py': `from langsmith import traceable\n${plain}def low():\n    return ${create}\n@traceable\ndef high():\n    return low()\n` }),
    ).toEqual(['langsmith decorator on'])
  })

  test('by a handler given to it', () => {
    const code =
      'from langchain_openai import ChatOpenAI\nfrom langfuse.langchain import CallbackHandler\nhandler = CallbackHandler()\ndef ask(q):\n    return ChatOpenAI(model="gpt-4o").invoke(q, config={"callbacks": [handler]})\n'
    expect(traces({ 'a.py': code })).toEqual(['langfuse callback on'])
  })

  test('by telemetry that is switched on, not by telemetry that is switched off', () => {
    const code = (on: boolean) =>
      `import { generateText } from 'ai'\nimport { openai } from '@ai-sdk/openai'\nexport const ask = (prompt: string) => generateText({ model: openai('gpt-4o'), prompt, experimental_telemetry: { isEnabled: ${on} } })\n`
    const otel = "import { registerOTel } from '@vercel/otel'\nregisterOTel({ serviceName: 'a' })\n"
    expect(traces({ 'a.ts': code(true), 'instrumentation.ts': otel })).toContain('opentelemetry telemetry on')
    expect(traces({ 'a.ts': code(true) })).toEqual(['opentelemetry telemetry configured'])
    expect(traces({ 'a.ts': code(false) })).toEqual(['opentelemetry telemetry off'])
  })

  test('as the shipped configuration says', () => {
    const code = { 'a.py': 'from langchain_openai import ChatOpenAI\ndef ask(q):\n    return ChatOpenAI(model="gpt-4o").invoke(q)\n' }
    expect(traces({ ...code, '.env.example': 'LANGSMITH_TRACING=true\n' })).toEqual(['langsmith switch on'])
    expect(traces({ ...code, '.env.example': 'LANGSMITH_TRACING=false\n' })).toEqual(['langsmith switch configured'])
    // a switch in a comment of the example: off until somebody takes the comment away
    expect(traces({ ...code, '.env.example': '# LANGSMITH_TRACING=true\n# LANGSMITH_API_KEY=\n' })).toEqual(['langsmith switch configured'])
    expect(traces({ ...code, '.env.example': '# see LANGSMITH_TRACING=true\n' })).toEqual([])
    expect(traces({ ...code, 'notes.md': '# LANGSMITH_TRACING=true\n' })).toEqual([])
    // its project or key without a switch: meant to be used, and off
    expect(traces({ ...code, '.env.example': 'LANGSMITH_PROJECT=my-agent\n' })).toEqual(['langsmith switch configured'])
    expect(traces({ 'a.py': `${plain}${create}\n`, '.env.example': 'LANGSMITH_PROJECT=my-agent\n' })).toEqual([])
    // the environment of one application is not that of another, that of a folder without an application is everyone's
    expect(traces({ ...code, 'web/.env.example': 'LANGSMITH_TRACING=true\n', 'web/package.json': '{}' })).toEqual([])
    expect(traces({ ...code, 'deploy/.env.example': 'LANGSMITH_TRACING=true\n' })).toEqual(['langsmith switch on'])
  })
})

describe('a call is not recorded', () => {
  test('by a tool that is only a dependency, a function that nothing calls or a name of the repository', () => {
    expect(traces({ 'requirements.txt': 'langfuse\n', 'a.py': `${plain}${create}\n` })).toEqual([])
    expect(traces({ 'a.py': `import mlflow\n${plain}def start():\n    mlflow.openai.autolog()\n${create}\n` })).not.toContain(
      'mlflow instrumentation on',
    )
    expect(traces({ 'a.py': `${plain}def observe(f):\n    return f\n@observe\ndef ask():\n    return ${create}\n` })).toEqual([])
  })
})

describe('hostile code', () => {
  test('that calls itself or decorates with itself ends', () => {
    expect(traces({ 'a.py': `${plain}@a\ndef a(f=None):\n    a(a)\n    return ${create}\nclient = client\nimport a\n` })).toEqual([])
  })
})

describe('what a tracer of LangChain sees', () => {
  const chat =
    'from langchain_openai import ChatOpenAI, OpenAIEmbeddings\nOpenAIEmbeddings(model="text-embedding-3-small").embed_query("x")\nChatOpenAI(model="gpt-4o").invoke("x")\n'

  test('its switch records chats and no embeddings', () => {
    expect(traces({ 'a.py': chat, '.env.example': 'LANGSMITH_TRACING=true\n' })).toEqual(['langsmith switch on'])
  })

  test('a decorator waits for the switch of its tool, where there is one', () => {
    const code = `from langsmith import traceable\n${plain}@traceable\ndef ask():\n    return ${create}\n`
    expect(traces({ 'a.py': code })).toEqual(['langsmith decorator on'])
    expect(traces({ 'a.py': code, '.env.example': 'LANGSMITH_TRACING=\n' })).toEqual(['langsmith decorator configured'])
    expect(traces({ 'a.py': code, '.env.example': 'LANGSMITH_TRACING=true\n' })).toEqual(['langsmith decorator on'])
  })

  test('who calls an object calls its __call__, who calls another of the same name does not', () => {
    const model = `${plain}class Model:\n    def __call__(self, q):\n        return ${create}\n`
    const use = (made: string) =>
      `import opik\nfrom a import Model\nclass Other:\n    pass\nclass Step:\n    def __init__(self):\n        self._model = ${made}\n    @opik.track\n    def run(self, q):\n        return self._model(q)\nkept = Model()\n`
    expect(traces({ 'a.py': model, 'b.py': use('Model()') })).toEqual(['opik decorator on'])
    expect(traces({ 'a.py': model, 'b.py': use('Other()') })).toEqual([])
    const circle = `${plain}class Model:\n    def __init__(self):\n        self.model = Model()\n    def __call__(self, q):\n        self.model(q)\n        return ${create}\n`
    expect(traces({ 'a.py': circle })).toEqual([])
  })
})
