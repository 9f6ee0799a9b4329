import { describe, expect, test } from '@jest/globals'
import type { Gap } from '../../src/checks/check.ts'
import { changed } from '../../src/detect/edits.ts'
import { openParsers } from '../../src/languages/parsers.ts'
import { judge } from '../support/scan.ts'

type Files = Readonly<Record<string, string>>

const parsers = await openParsers(['a.py', 'a.ts'])

function gapsOf(id: string, files: Files): readonly Gap[] {
  const verdict = judge(id, files)
  return 'gaps' in verdict ? verdict.gaps : []
}

/** The files with the fix of the check's first gap made. */
function mended(id: string, files: Files): { readonly files: Files; readonly gap: Gap; readonly text: string } {
  const gap = gapsOf(id, files).find((it) => it.fix)
  if (!gap?.fix) throw new Error(`no fix for ${id}: ${JSON.stringify(gapsOf(id, files))}`)
  const text = changed((files[gap.fix.path] ?? '').split('\n'), gap.fix.changes).join('\n')
  return { files: { ...files, [gap.fix.path]: text }, gap, text }
}

const py = (call: string, client = 'client = OpenAI()') => `from openai import OpenAI

${client}


def answer(question: str) -> str:
    return ${call}
`
const create = 'client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])'
const python = { 'app/chat.py': py(create) }
const script = {
  'package.json': '{"dependencies":{"openai":"4.0.0"}}',
  'src/chat.ts': `import OpenAI from 'openai'

const client = new OpenAI({ apiKey: process.env.OPENAI_API_KEY })

export async function answer(question: string) {
  const reply = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: question }],
  })
  return reply.choices[0].message.content
}
`,
}
const langfuse = `from langfuse.openai import OpenAI as Traced

def traced(question):
    return Traced().chat.completions.create(model="gpt-4o-2024-11-20", messages=[{"role": "user", "content": question}])
`
const langsmith = `from openai import OpenAI
from langsmith.wrappers import wrap_openai

def traced(question):
    return wrap_openai(OpenAI()).chat.completions.create(model="gpt-4o-2024-11-20", messages=[{"role": "user", "content": question}])
`
const wrapTs = `import OpenAI from 'openai'
import { wrapOpenAI } from 'langsmith/wrappers'

export const traced = (question: string) => wrapOpenAI(new OpenAI()).chat.completions.create({ model: 'gpt-4o-2024-11-20', messages: [{ role: 'user', content: question }] })
`

const cases: readonly (readonly [string, string, Files, string])[] = [
  ['a floating model at its call', 'fm/model-pinned', python, 'create(model="gpt-4o-2024-11-20", messages='],
  ['a floating model in an options object', 'fm/model-pinned', script, "model: 'gpt-4o-2024-11-20',"],
  ['a floating model in a module of settings', 'fm/model-pinned', { 'app/settings.py': 'MODEL = "gpt-4o-mini"\n', 'app/chat.py': py(create.replace('"gpt-4o"', 'MODEL')).replace('from openai', 'from app.settings import MODEL\nfrom openai') }, 'MODEL = "gpt-4o-mini-2024-07-18"'],
  ['a floating model with a prefix', 'fm/model-pinned', { 'app/chat.py': 'import litellm\n\n\ndef answer(question):\n    return litellm.completion(model="openai/gpt-4o", messages=[{"role": "user", "content": question}])\n' }, 'model="openai/gpt-4o-2024-11-20"'],
  ['a client that is given nothing', 'risk/provider-outage', python, 'client = OpenAI(timeout=60, max_retries=2)'],
  ['a client that has a timeout already keeps it', 'risk/provider-outage', { 'app/chat.py': py(create, 'client = OpenAI(\n    api_key=key(),  # from the vault\n)').replace('\n\n\n', '\n\n\ndef key():\n    return ""\n\n\n') }, '    api_key=key(),  # from the vault\n    timeout=60,\n    max_retries=2,\n)'],
  ['a client over several lines without a last comma', 'risk/provider-outage', { 'app/chat.py': py(create, 'client = OpenAI(\n    base_url="https://api.openai.com/v1"  # "the" one (really)\n)') }, '    base_url="https://api.openai.com/v1",  # "the" one (really)\n    timeout=60,\n    max_retries=2\n)'],
  ['a client of options', 'risk/provider-outage', script, 'new OpenAI({ apiKey: process.env.OPENAI_API_KEY, timeout: 60_000, maxRetries: 2 })'],
  ['a client of no options', 'risk/provider-outage', { ...script, 'src/chat.ts': script['src/chat.ts'].replace(/\{ apiKey.*? \}/, '') }, 'new OpenAI({ timeout: 60_000, maxRetries: 2 })'],
  ['a model object of LangChain', 'risk/provider-outage', { 'app/chat.py': 'from langchain_openai import ChatOpenAI\n\nmodel = ChatOpenAI(model="gpt-4o")\n\n\ndef answer(question):\n    return model.invoke(question)\n' }, 'ChatOpenAI(model="gpt-4o", timeout=60, max_retries=2)'],
  ['a call of the AI SDK', 'risk/provider-outage', { 'package.json': '{"dependencies":{"ai":"5.0.0","@ai-sdk/openai":"2.0.0"}}', 'src/chat.ts': "import { openai } from '@ai-sdk/openai'\nimport { generateText } from 'ai'\n\nexport const answer = (prompt: string) => generateText({ model: openai('gpt-4o'), prompt })\n" }, "prompt, abortSignal: AbortSignal.timeout(60_000), maxRetries: 2 })"],
  ['a call without parameters', 'fm/parameters', python, '"content": question}], temperature=0.2, max_tokens=1024)'],
  ['a call over several lines', 'fm/parameters', script, "    messages: [{ role: 'user', content: question }],\n    temperature: 0.2,\n    max_tokens: 1024,\n  })"],
  ['a call that has a temperature', 'fm/parameters', { 'app/chat.py': py(create.replace('"gpt-4o",', '"gpt-4o", temperature=0,')) }, 'content": question}], max_tokens=1024)'],
  ['a model object with a temperature', 'fm/parameters', { 'app/chat.py': 'from langchain_openai import ChatOpenAI\n\nmodel = ChatOpenAI(model="gpt-4o", temperature=0)\n\n\ndef answer(question):\n    return model.invoke(question)\n' }, 'temperature=0, max_tokens=1024)'],
  ['a client beside Langfuse', 'fm/calls-traced', { ...python, 'app/traced.py': langfuse }, 'from langfuse.openai import OpenAI\n\nclient'],
  ['a client by module beside Langfuse', 'fm/calls-traced', { 'app/chat.py': py(create, 'client = openai.OpenAI()').replace('from openai import OpenAI', 'import openai'), 'app/traced.py': langfuse }, 'from langfuse.openai import openai\n\nclient'],
  ['a client imported beside others', 'fm/calls-traced', { 'app/chat.py': python['app/chat.py'].replace('import OpenAI', 'import OpenAI, RateLimitError'), 'app/traced.py': langfuse }, 'from openai import RateLimitError\nfrom langfuse.openai import OpenAI\n\nclient'],
  ['a client beside LangSmith', 'fm/calls-traced', { ...python, 'app/traced.py': langsmith }, 'from openai import OpenAI\nfrom langsmith.wrappers import wrap_openai\n\nclient = wrap_openai(OpenAI())'],
  ['a client of TypeScript beside LangSmith', 'fm/calls-traced', { ...script, 'src/traced.ts': wrapTs }, "import OpenAI from 'openai'\nimport { wrapOpenAI } from 'langsmith/wrappers'\n\nconst client = wrapOpenAI(new OpenAI({ apiKey: process.env.OPENAI_API_KEY }))"],
] // biome-ignore format: a table

describe('an edit that is offered', () => {
  test.each(cases)('%s (%s): it is written as people write, parses, and its gap is gone', (_, id, files, wanted) => {
    const after = mended(id, files)
    expect(after.text).toContain(wanted)
    expect(parsers.parse(after.gap.fix?.path ?? '', after.text)?.broken).toBe(false)
    const left = gapsOf(id, after.files).map((gap) => `${gap.path} ${gap.detail}`)
    expect(left.length).toBe(gapsOf(id, files).length - 1)
    expect(left).not.toContain(`${after.gap.path} ${after.gap.detail}`)
  })

  test('it tells nothing of the line that it changes', () => {
    const files = { 'app/chat.py': py(create, 'client = OpenAI(api_key="sk-proj-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")') }
    const gaps = ['fm/model-pinned', 'risk/provider-outage', 'fm/parameters'].flatMap((id) => gapsOf(id, files))
    expect(gaps.filter((gap) => gap.fix)).toHaveLength(3)
    expect(JSON.stringify(gaps)).not.toMatch(/sk-proj|question/)
  })
})

const none: readonly (readonly [string, string, Files])[] = [
  ['a model of which no dated id lives', 'fm/model-pinned', { 'app/chat.py': py(create.replace('gpt-4o', 'gpt-4-turbo')) }],
  ['an alias that is gone itself', 'fm/model-pinned', { 'app/chat.py': 'import google.generativeai as genai\n\nmodel = genai.GenerativeModel("gemini-2.0-flash")\n\n\ndef answer(question):\n    return model.generate_content(question)\n' }],
  ['a model whose dated id is about to go', 'fm/model-pinned', { 'app/chat.py': py(create.replace('gpt-4o', 'gpt-5-mini')) }],
  ['a model of which no dated id was published', 'fm/model-pinned', { 'app/chat.py': py(create.replace('gpt-4o', 'chatgpt-4o-latest')) }],
  ['a deployment of Azure', 'fm/model-pinned', { 'app/chat.py': py(create, 'client = AzureOpenAI(azure_endpoint="https://x.openai.azure.com")').replace('import OpenAI', 'import AzureOpenAI') }],
  ['a model behind a gateway', 'fm/model-pinned', { 'app/chat.py': py(create.replace('gpt-4o', 'openai/gpt-4o'), 'client = OpenAI(base_url="https://openrouter.ai/api/v1")') }],
  ['an id that stands twice in its line', 'fm/model-pinned', { 'app/chat.py': py(`${create} or "gpt-4o"`) }],
  ['a client whose keywords are spread', 'risk/provider-outage', { 'app/chat.py': py(create, 'client = OpenAI(**options())') }],
  ['options that are spread', 'risk/provider-outage', { ...script, 'src/chat.ts': script['src/chat.ts'].replace('{ apiKey', '{ ...shared, apiKey') }],
  ['a reasoning model, which takes no temperature', 'fm/parameters', { 'app/chat.py': py(create.replace('gpt-4o', 'o4-mini')) }],
  ['no tracer in use', 'fm/calls-traced', python],
  ['a tracer that only its package names', 'fm/calls-traced', { ...python, 'requirements.txt': 'langfuse==2.0.0\nopenai==1.0.0\n' }],
  ['two calls in one line that could be meant', 'fm/parameters', { 'app/chat.py': py(`[${create}, ${create}]`) }],
  ['a file that is broken already', 'risk/provider-outage', { 'app/chat.py': `${python['app/chat.py']}\ndef half(:\n` }],
] // biome-ignore format: a table

describe('no edit is offered', () => {
  test.each(none)('for %s', (_, id, files) => {
    const gaps = gapsOf(id, files)
    expect(gaps.length).toBeGreaterThan(0)
    expect(gaps.filter((gap) => gap.fix)).toEqual([])
  })
})
