import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const agents = (files: Record<string, string>) => scan(files).fact('agents')
const isAgent = (files: Record<string, string>) => scan(files).fact('usage').flags.agent
const effects = (files: Record<string, string>) => Object.fromEntries(agents(files).tools.map((tool) => [tool.name, tool.effect]))

const openai = 'import json\nfrom openai import OpenAI\nclient = OpenAI()\n'
const loop = `${openai}TOOLS = [{"type": "function", "function": {"name": "cancel_order", "parameters": {}}}, {"type": "function", "function": {"name": "find_order", "parameters": {}}}]
def cancel_order(id):
    return db.orders.get(id)
def find_order(id):
    return db.orders.get(id)
def run(messages):
    answer = client.chat.completions.create(model="gpt-4o", messages=messages, tools=TOOLS).choices[0].message
    for call in answer.tool_calls:
        messages.append({"role": "tool", "tool_call_id": call.id, "content": dispatch(call)})
`

describe('what runs the choices of a model', () => {
  test('a loop of the application that gives results of tools back', () => {
    expect(isAgent({ 'a.py': loop })).toBe(true)
    expect(effects({ 'a.py': loop })).toEqual({ cancel_order: 'write', find_order: 'read' })
  })

  test('tools that only shape the answer run nothing', () => {
    const code = `${openai}answer = client.chat.completions.create(model="gpt-4o", messages=[], tools=[{"type": "function", "function": {"name": "answer", "parameters": {}}}])\ndata = json.loads(answer.choices[0].message.tool_calls[0].function.arguments)\n`
    expect(isAgent({ 'a.py': code })).toBe(false)
  })

  test('a classifier that picks a prompt is no agent', () => {
    const code = `${openai}kind = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Classify the question: billing or support."}]).choices[0].message.content\nprompt = PROMPTS[kind]\n`
    expect(isAgent({ 'a.py': code })).toBe(false)
  })

  test('a graph of fixed steps is none, one with a node for tools is', () => {
    const graph = (more: string) =>
      `from langgraph.graph import StateGraph\nfrom langgraph.prebuilt import ToolNode\nfrom langchain_openai import ChatOpenAI\nllm = ChatOpenAI()\ndef answer(state):\n    return llm.invoke(state["q"])\ng = StateGraph(dict)\ng.add_node("answer", answer)\n${more}app = g.compile()\n`
    expect(isAgent({ 'a.py': graph('') })).toBe(false)
    expect(isAgent({ 'a.py': graph('g.add_node("tools", ToolNode([find]))\n') })).toBe(true)
  })

  test('code that the model wrote is run by the host', () => {
    const code = `${openai}code = client.chat.completions.create(model="gpt-4o", messages=[]).choices[0].message.content\nexec(code)\n`
    expect(agents({ 'a.py': code }).runsCode).toHaveLength(1)
    expect(
      isAgent({
        'a.py': `${openai}client.chat.completions.create(model="gpt-4o", messages=[])\nimport subprocess\nsubprocess.run(["git", "log"])\nre.compile("x")\n`,
      }),
    ).toBe(false)
  })

  test('a server of tools that calls no model is none', () => {
    expect(isAgent({ 'a.py': 'from fastmcp import FastMCP\nmcp = FastMCP("files")\n@mcp.tool()\ndef read(p):\n    return open(p).read()\n' })).toBe(
      false,
    )
  })
})

describe('what tools do', () => {
  test('the calls in their bodies decide, through functions of the repository', () => {
    const code = [
      "import { generateText, tool, stepCountIs } from 'ai'",
      "import { saveNote } from './db'",
      "const look = tool({ description: 'x', inputSchema: s, execute: async ({ q }) => fetch('https://example.org?q=' + q) })",
      "const note = tool({ description: 'x', inputSchema: s, execute: async ({ t }) => saveNote(t) })",
      "const mail = tool({ description: 'x', inputSchema: s, needsApproval: true, execute: async ({ t }) => transport.sendMail({ text: t }) })",
      "export const run = (prompt: string) => generateText({ model: 'openai/gpt-4o', prompt, stopWhen: stepCountIs(5), tools: { look, note, mail } })",
    ].join('\n')
    const found = agents({
      'src/a.ts': code,
      'src/db.ts': 'export async function saveNote(t: string) {\n  return db.insert(notes).values({ t })\n}\n',
    })
    expect(found.tools.map(({ name, effect, approval }) => `${name} ${effect} ${approval !== null}`)).toEqual([
      'look read false',
      'note write false',
      'mail send true',
    ])
    expect(found.limits.length).toBeGreaterThan(0)
  })

  test('limits of training and of crawlers bound no agent', () => {
    const code = `${loop}from transformers import TrainingArguments\nargs = TrainingArguments(max_steps=100)\n`
    expect(agents({ 'a.py': code, 'crawl.py': 'MAX_STEPS = 4\n' }).limits).toEqual([])
    expect(agents({ 'a.py': `${loop}MAX_TURNS = 8\n` }).limits).toHaveLength(1)
  })
})

test('tools that lead to themselves end', () => {
  const code = `${openai}def a(x):\n    return b(x)\ndef b(x):\n    return a(x)\ntools = [a, b]\ntools = tools + [tools]\nfrom agents import Agent\nAgent(name="x", tools=tools)\n`
  expect(() => agents({ 'a.py': code, 'requirements.txt': 'openai-agents\n' })).not.toThrow()
})
