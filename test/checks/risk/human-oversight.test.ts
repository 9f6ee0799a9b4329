import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = {
  'app.py':
    'from openai import OpenAI\nfrom fastapi import FastAPI\napp = FastAPI()\nclient = OpenAI()\n\n@app.post("/ask")\ndef ask(q: str):\n    return client.chat.completions.create(model="gpt-4o", messages=[])\n',
}
const status = (files: Readonly<Record<string, string>>) => judge('risk/human-oversight', { ...app, ...files }).status

describe('risk/human-oversight', () => {
  test('approval steps at run time pass', () => {
    expect(status({ 'graph.py': 'from langgraph.types import interrupt\ndef plan(state):\n    return interrupt("approve?")\n' })).toBe('pass')
    expect(status({ 'graph.py': 'def build(g):\n    return g.compile(interrupt_before=["tools"])\n' })).toBe('pass')
    expect(status({ 'tool.ts': "import { tool } from 'ai'\nexport const pay = tool({ needsApproval: true, execute: async () => 1 })\n" })).toBe(
      'pass',
    )
  })
  test('hand-off to a person, review queues and documented review pass', () => {
    expect(
      status({
        'tools.py':
          'from langchain_core.tools import tool\n@tool\ndef escalate_to_human(reason: str):\n    """Hand over."""\n    return notify(reason)\n',
      }),
    ).toBe('pass')
    expect(status({ 'queue.py': 'from langsmith import Client\nClient().create_annotation_queue(name="answers")\n' })).toBe('pass')
    expect(
      status({ 'README.md': '# X\n\nEvery week a reviewer from the team checks this: reviewers annotate 50 answers and correct the prompts.\n' }),
    ).toBe('pass')
  })
  test('an approval in code that is set aside, a stop button and confirmations are partial', () => {
    expect(status({ 'legacy/graph.py': 'from langgraph.types import interrupt\ndef plan(state):\n    return interrupt("approve?")\n' })).toBe(
      'partial',
    )
    expect(
      status({
        'ui/Chat.tsx':
          "'use client'\nimport { useChat } from 'ai/react'\nexport function Chat() {\n  const { messages, stop } = useChat()\n  const halt = () => { stop() }\n  return <button onClick={halt} />\n}\n",
      }),
    ).toBe('partial')
    expect(status({ 'README.md': '# X\n\nIt supports human-in-the-loop workflows for your team.\n' })).toBe('partial')
    expect(status({ 'ui.py': 'import gradio as gr\ngr.Interface(fn=f, inputs="text", outputs="text").launch()\n' })).toBe('partial')
  })
  test('hand-offs between agents, appointments as a task, code review and switched-off approvals are nothing', () => {
    expect(
      status({
        'swarm.py':
          'from langgraph_swarm import create_handoff_tool\ntool = create_handoff_tool(agent_name="billing")\ndef transfer_to_billing_agent():\n    return 1\ntransfer_to_billing_agent()\n',
        'calendar.py': 'def schedule_meeting(d):\n    return d\nschedule_meeting(1)\n',
        'tool.py':
          'def build(g, x):\n    return g.compile(interrupt_before=[]), make(needs_approval=False), x.invoke({"human_input": "hello there"})\n',
        'CONTRIBUTING.md': '# Contributing\n\nA maintainer reviews every pull request.\n',
      }),
    ).toBe('fail')
  })
  test('hostile text cannot fake a person', () => {
    expect(status({ 'notes.py': '# interrupt("approve?")\nTEXT = "escalate_to_human()"\n', 'a.md': `${'review '.repeat(4000)}\n` })).toBe('fail')
  })

  test('a workflow that waits for what a person decides is an approval', () => {
    const step = (field: string) =>
      `import { createStep } from '@mastra/core/workflows'\nexport const step = createStep({\n  id: 'gate',\n  resumeSchema: z.object({ ${field}: z.boolean() }),\n  execute: async ({ resumeData, suspend }) => {\n    if (!resumeData) await suspend({})\n    return resumeData\n  },\n})\n`
    expect(judge('risk/human-oversight', { 'src/gate.ts': step('approved') }).status).toBe('pass')
    expect(judge('risk/human-oversight', { 'src/gate.ts': step('city') }).status).toBe('fail')
  })
})
