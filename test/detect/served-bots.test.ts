import { describe, expect, test } from '@jest/globals'
import { judge } from '../support/scan.ts'

const llm = `from openai import OpenAI
def answer(q):
    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}]).choices[0].message.content
`

describe('Bots behind a web framework', () => {
  test('the adapter of the platform verifies the signature', () => {
    const app = `from flask import Flask, request
from slack_bolt import App
from slack_bolt.adapter.flask import SlackRequestHandler
from llm import answer
app = Flask(__name__)
bolt = App()
slack_handler = SlackRequestHandler(bolt)

@bolt.event("app_mention")
def mentioned(event, say):
    say(answer(event["text"]))

@app.route("/slack/events", methods=["POST"])
def events():
    return slack_handler.handle(request)
`
    expect(judge('quality/api-auth', { 'llm.py': llm, 'app.py': app }).status).toBe('pass')
  })

  test('a handler of one’s own verifies nothing by its name', () => {
    const app = `from flask import Flask, request
from llm import answer
from chat import ChatHandler
app = Flask(__name__)
chat_handler = ChatHandler(answer)

@app.route("/chat", methods=["POST"])
def chat():
    return chat_handler.handle(request)
`
    expect(judge('quality/api-auth', { 'llm.py': llm, 'app.py': app }).status).toBe('fail')
  })
})

describe('Limiters of one’s own', () => {
  const bot = (body: string) => `from slack_bolt import App
from limits import RateLimiter
from llm import answer
app = App()
limiter = RateLimiter(limit=5, period=3600)

@app.event("app_mention")
def mentioned(event, say):
${body}
    say(answer(event["text"]))
`
  test('a caller beyond the limit is turned away', () => {
    const asked = bot('    if not limiter.allow_request(event["user"]):\n        say("You have asked enough.")\n        return')
    const named = bot('    if is_rate_limited(event["user"]):\n        return')
    for (const source of [asked, named]) expect(judge('risk/misuse', { 'llm.py': llm, 'app.py': source }).status).toBe('pass')
  })

  test('a limit that only is counted, or one of lengths, turns nobody away', () => {
    const counted = bot('    if limiter.allow_request(event["user"]):\n        print("fine")')
    const length = bot('    if within_page(event["text"]):\n        return')
    for (const source of [counted, length]) expect(judge('risk/misuse', { 'llm.py': llm, 'app.py': source }).status).toBe('fail')
  })
})

test('a template with two slots is a prompt however short its words are', () => {
  const files = {
    'prompt.py': 'QA = "Context information is below.\\n{context_str}\\nMy question is {query_str}\\n"\n',
    'app.py': `from openai import OpenAI
from prompt import QA
def answer(q, c):
    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": QA.format(context_str=c, query_str=q)}])
`,
  }
  expect(judge('prompts/versioned', files).status).toBe('pass')
})
