import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const serving = (files: Readonly<Record<string, string>>) => scan(files).fact('serving')
const flags = (files: Readonly<Record<string, string>>) => {
  const fact = serving(files)
  return `${fact.serves ? 'serves' : 'silent'} ${fact.deploys ? 'deployable' : 'local'}`
}

describe('the flags serving and deployable', () => {
  test('web frameworks, interfaces, bots and platforms serve, through any alias', () => {
    expect(flags({ 'a.py': 'import fastapi as f\napi = f.FastAPI()\n' })).toBe('serves deployable')
    expect(flags({ 'a.py': 'import streamlit as st\nst.title("x")\n' })).toBe('serves deployable')
    expect(flags({ 'bot.js': "const { Client } = require('discord.js')\nconst c = new Client({ intents: [] })\n" })).toBe('serves deployable')
    expect(flags({ 'server.ts': "import express from 'express'\nconst app = express()\n" })).toBe('serves deployable')
    expect(flags({ 'package.json': '{"dependencies": {"next": "16.0.0"}}', 'src/app/api/chat/route.ts': 'export async function POST() {}\n' })).toBe(
      'serves deployable',
    )
    expect(flags({ 'langgraph.json': '{"graphs": {"a": "./a.py:g"}}' })).toBe('serves deployable')
  })
  test('a library, a script, a notebook, a name in a string and a test do not serve', () => {
    expect(flags({ 'a.py': '# FastAPI()\nprint("from fastapi import FastAPI")\n' })).toBe('silent local')
    expect(
      flags({ 'a.py': 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from fastapi import FastAPI\ndef f(app: "FastAPI"): ...\n' }),
    ).toBe('silent local')
    expect(flags({ 'tests/test_a.py': 'from fastapi import FastAPI\napp = FastAPI()\n', 'a.py': 'x = 1\n' })).toBe('silent local')
    expect(flags({ 'app/api/chat/route.ts': 'export async function POST() {}\n' })).toBe('silent local')
  })
  test('an image deploys, unless only tests run in it; a template for a model alone does not', () => {
    const image = { Dockerfile: 'FROM python:3.12\nCOPY . .\n' }
    expect(flags(image)).toBe('silent deployable')
    expect(
      flags({
        ...image,
        '.github/workflows/ci.yml': 'jobs:\n  t:\n    steps:\n      - run: docker build -t x .\n      - run: docker run x pytest\n',
      }),
    ).toBe('silent local')
    expect(flags({ 'infra/main.bicep': "module openAi 'core/ai/cognitiveservices.bicep' = {\n}\n", 'azure.yaml': 'name: x\n' })).toBe('silent local')
  })
})

describe('routes', () => {
  test('are read with method, path and handler', () => {
    const fact = serving({
      'main.py':
        'from fastapi import APIRouter\nrouter = APIRouter()\n@router.post("/chat")\nasync def chat(q: str):\n    return q\n@router.get("/healthz")\ndef health():\n    return {}\n',
      'server.js':
        "const express = require('express')\nconst app = express()\napp.get('/ask', (req, res) => { console.log(req); res.send('x') })\nfetch.get('/not-a-route', () => 1)\n",
    })
    expect(fact.routes.map((it) => `${it.file}:${it.line} ${it.method} ${it.path}`)).toEqual([
      'main.py:3 POST /chat',
      'main.py:6 GET /healthz',
      'server.js:3 GET /ask',
    ])
    expect(fact.healthRoutes).toMatchObject([{ path: 'main.py', line: 6 }])
    expect(fact.handlerLogs).toMatchObject([{ path: 'server.js', line: 3 }])
  })
})

describe('what records, limits and reports', () => {
  test('instrumentation is told from ordinary logs', () => {
    const fact = serving({
      'a.py':
        'from fastapi import FastAPI\nfrom prometheus_fastapi_instrumentator import Instrumentator\nimport time, logging\nlog = logging.getLogger(__name__)\napp = FastAPI()\nInstrumentator().instrument(app)\n@app.middleware("http")\nasync def timing(request, call_next):\n    start = time.perf_counter()\n    response = await call_next(request)\n    log.info("%s %s", response.status_code, time.perf_counter() - start)\n    return response\n',
    })
    expect(fact.instrumentation.map((it) => `${it.line} ${it.records}`)).toEqual(['6 metrics', '8 access-log'])
    expect(
      serving({ 'a.py': 'from fastapi import FastAPI\nimport logging\napp = FastAPI()\n@app.get("/a")\ndef a():\n    logging.info("x")\n' })
        .instrumentation,
    ).toEqual([])
  })
  test('limiters and caps are found, a cap on the length of the input is none', () => {
    const caps = (body: string) =>
      serving({ 'a.ts': `import express from 'express'\nexport async function handle(req, res) {\n${body}\n}\n` }).rateLimits.length
    expect(caps("  if (messageCount > user.maxMessagesPerDay) { return res.status(429).send('rate limit') }")).toBe(1)
    expect(caps("  if (tokenCount < contextLimit) { return log('within quota') }")).toBe(0)
    expect(caps("  if (text.length > maxLength) { return res.status(400).send('too long') }")).toBe(0)
    expect(serving({ 'a.py': 'from slowapi import Limiter\nlimiter = Limiter(key_func=f)\n' }).rateLimits).toMatchObject([{ line: 2 }])
  })
  test('error trackers and notifiers on errors', () => {
    const fact = serving({
      'a.py':
        'import sentry_sdk, requests\nsentry_sdk.init(dsn=d)\ntry:\n    run()\nexcept Exception as e:\n    requests.post(SLACK_WEBHOOK_URL, json={"text": str(e)})\nrequests.post(SLACK_WEBHOOK_URL, json={"text": "done"})\n',
    })
    expect(fact.errorTrackers).toMatchObject([{ line: 2 }])
    expect(fact.notifiers).toMatchObject([{ line: 6 }])
  })
})

test('hostile code is read to the end', () => {
  const deep = `from fastapi import FastAPI\nx = ${'['.repeat(300)}${']'.repeat(300)}\na = b\nb = a\na.get("/x")\n`
  expect(serving({ 'a.py': deep, 'b.js': `express(${'('.repeat(2000)}`, 'package.json': '{"dependencies": {"next": 1' }).routes).toEqual([])
})
