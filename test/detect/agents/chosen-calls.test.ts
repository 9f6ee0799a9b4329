import { describe, expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

const isAgent = (files: Readonly<Record<string, string>>) => scan(files).fact('usage').flags.agent

const llm = `from openai import OpenAI
client = OpenAI()

def ask(messages, tools=None):
    kwargs = {"model": "gpt-4o", "messages": messages}
    if tools:
        kwargs["tools"] = tools
    return client.chat.completions.create(**kwargs).choices[0].message
`

describe('What the model chose is run by code of the application', () => {
  test('a loop hands each tool call to a registry that knows no model library', () => {
    const files = {
      'llm.py': llm,
      'agent/loop.py': `class Loop:
    async def step(self, response, context):
        for i, tool_call in enumerate(response.tool_calls or []):
            result = await self.registry.execute(tool_call, context)
            self.messages.append(result)
`,
    }
    expect(isAgent(files)).toBe(true)
  })

  test('a method of its own runs the call', () => {
    const files = {
      'llm.py': llm,
      'stream.py': `class Stream:
    def run(self, tool_calls):
        for tool_call in tool_calls:
            result = self._execute_tool(tool_call)
`,
    }
    expect(isAgent(files)).toBe(true)
  })

  test('tools that are put into the arguments of a request and results that go back', () => {
    const source = `${llm}
def answer(messages, call):
    messages.append({"role": "tool", "tool_call_id": call.id, "content": look_up(call)})
    return ask(messages)
`
    expect(isAgent({ 'app.py': source })).toBe(true)
  })

  test('a call that is only shown, converted or counted is not run', () => {
    const source = `${llm.replace(/ {4}if tools:\n.*\n/, '')}
def show(response):
    for tool_call in response.tool_calls:
        print(tool_call)
        render(tool_call)
        rows.append(ToolCall(tool_call))
`
    expect(isAgent({ 'app.py': source })).toBe(false)
  })

  test('an evaluation that replays tool calls is no path at run time', () => {
    const files = { 'llm.py': llm, 'evals/replay.py': 'def replay(calls):\n    for tool_call in calls:\n        execute_tool(tool_call)\n' }
    expect(isAgent(files)).toBe(false)
  })
})

describe('Queries that the model wrote', () => {
  test('the Cypher that a pattern finds in the answer is run against the database', () => {
    const files = {
      'llm.py': `import openai

class Chat:
    def generate(self, messages):
        return openai.ChatCompletion.create(model="gpt-4", messages=messages).choices[0].message.content
`,
      'cypher.py': `import re
from llm import Chat

class Text2Cypher:
    def __init__(self, database):
        self.llm = Chat()
        self.database = database

    def run(self, question):
        answer = self.llm.generate([{"role": "user", "content": question}])
        match = re.search("\`\`\`(.*)\`\`\`", answer)
        cypher = match.group(1)
        return self.database.query(cypher)
`,
    }
    expect(isAgent(files)).toBe(true)
  })

  test('a query of the application with the answer as its parameter is none', () => {
    const source = `import openai
def keep(cursor, question):
    answer = openai.ChatCompletion.create(model="gpt-4", messages=[{"role": "user", "content": question}]).choices[0].message.content
    sql = "insert into answers values (?)"
    cursor.execute(sql, (answer,))
`
    expect(isAgent({ 'app.py': source })).toBe(false)
  })

  test('a text that names itself ends', () => {
    const source = `import re
import openai
def run(database):
    query = re.sub("a", "b", query)
    query = re.search(query, query).group(query)
    database.query(query)
    openai.ChatCompletion.create(model="gpt-4", messages=[])
`
    expect(isAgent({ 'app.py': source })).toBe(false)
  })
})

describe('A protocol of one’s own', () => {
  const ask = `import json
from groq import Groq

def step(messages):
    for attempt in range(3):
        try:
            return json.loads(Groq().chat.completions.create(model="llama3-70b-8192", messages=messages).choices[0].message.content)
        except Exception:
            pass

`
  test('actions that the answer names are run', () => {
    const source = `${ask}def run(messages):
    data = step(messages)
    if data["tool"] == "calculator":
        return calculate(data["tool_input"])
    elif data["tool"] == "web_search":
        return web_search(data["tool_input"])
`
    expect(isAgent({ 'app.py': source })).toBe(true)
  })

  test('a label that a classifier gives is no action, nor is an action that no model named', () => {
    const label = `${ask}def run(messages):
    data = step(messages)
    if data["intent"] == "billing":
        return billing_prompt()
    elif data["intent"] == "sales":
        return sales_prompt()
`
    const request = `${ask}def run(request, messages):
    step(messages)
    if request.json["action"] == "start":
        return start()
    elif request.json["action"] == "stop":
        return stop()
`
    expect(isAgent({ 'app.py': label })).toBe(false)
    expect(isAgent({ 'app.py': request })).toBe(false)
  })
})
