import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../support/verdict.ts'

const id = 'docs/api'
const fastapi = (body: string) =>
  `from fastapi import FastAPI, Request\nfrom pydantic import BaseModel\n\nclass Ask(BaseModel):\n    question: str\n\napp = FastAPI()\n\n${body}`

describe(id, () => {
  test('typed bodies of FastAPI pass, raw requests are partial', () => {
    expect(verdictOf(id, { 'app.py': fastapi('@app.post("/ask")\ndef ask(body: Ask):\n    return {}\n') }).status).toBe('pass')
    expect(verdictOf(id, { 'app.py': fastapi('@app.post("/ask")\nasync def ask(request: Request):\n    return {}\n') }).status).toBe('partial')
  })
  test('a schema file passes', () => {
    expect(verdictOf(id, { 'docs/openapi.yaml': 'openapi: 3.1.0\npaths: {}\n' }).status).toBe('pass')
  })
  test('a request with its response passes, a request alone is partial', () => {
    const request = '# API\n## POST /ask\n```bash\ncurl -X POST http://localhost:8000/ask -d \'{"question": "Why?"}\'\n```\n'
    expect(verdictOf(id, { 'README.md': `${request}The response is:\n\`\`\`json\n{ "answer": "Because." }\n\`\`\`` }).status).toBe('pass')
    expect(verdictOf(id, { 'README.md': request }).status).toBe('partial')
  })
  test('an API without a word about it fails', () => {
    expect(
      verdictOf(id, { 'app.py': 'from flask import Flask\napp = Flask(__name__)\n@app.route("/ask")\ndef ask():\n    return ""\n' }).status,
    ).toBe('fail')
  })
  test('it does not apply to a user interface, even where the README downloads a tool', () => {
    expect(
      verdictOf(id, {
        'app.py': 'import streamlit as st\nst.title("Hi")\n',
        'README.md': '# A\n```bash\ncurl -fsSL https://ollama.ai/install.sh | sh\n```',
      }).status,
    ).toBe('na')
  })
})
