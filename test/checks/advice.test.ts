import { describe, expect, test } from '@jest/globals'
import { judgeAll } from '../../src/checks/judge.ts'
import { scan } from '../support/scan.ts'

/** What the report advises for a check on a literal little repository. */
const adviceOn = (id: string, files: Readonly<Record<string, string>>) => judgeAll(scan(files)).find(({ data }) => data.id === id)?.advice ?? ''

const call = "client.chat.completions.create(model='gpt-4o', messages=[{'role': 'user', 'content': question}])"
const plain = `from openai import OpenAI\n\nclient = OpenAI()\n\ndef answer(question):\n    return ${call}\n`
const traced = plain.replace('from openai import', 'from langfuse.openai import')
const api = `from fastapi import FastAPI\nfrom app.chat import answer\n\napp = FastAPI()\n\n@app.post('/ask')\ndef ask(question: str):\n    return answer(question)\n`

describe('advice', () => {
  test('names the tracer that is in use and the calls that it misses', () => {
    const files = { 'app/chat.py': traced, 'app/batch.py': plain, 'requirements.txt': 'openai\nlangfuse\n' }
    expect(adviceOn('fm/calls-traced', files)).toBe('Let Langfuse reach app/batch.py:6 too: it records prompt and response.')
    expect(adviceOn('fm/token-usage', files)).toContain('Let Langfuse reach app/batch.py:6')
  })

  test('names how the library in use is recorded where no tracer is there', () => {
    const graph =
      "from langchain.chat_models import init_chat_model\n\nmodel = init_chat_model('gpt-4o')\n\ndef answer(question):\n    return model.invoke(question)\n"
    expect(adviceOn('fm/calls-traced', { 'app/chat.py': graph })).toMatch(
      /^Pass a tracer’s callback handler to the chain.* Begin with app\/chat\.py:\d+\.$/,
    )
  })

  test('names what the web framework in use offers, and the endpoint', () => {
    const files = { 'app/chat.py': plain, 'app/main.py': api, Dockerfile: 'FROM python:3.12\nCMD uvicorn app.main:app\n' }
    expect(adviceOn('monitoring/health', files)).toContain('Add a route @app.get("/health") to FastAPI (app/main.py:')
    expect(adviceOn('monitoring/request-logs', files)).toContain('FastAPIInstrumentor')
    expect(adviceOn('quality/load-tests', files)).toContain('Load-test POST /ask (app/main.py:')
  })

  test('names the manifest to lock and the linter to run', () => {
    const files = {
      'app/chat.py': plain,
      'pyproject.toml': '[project]\nname = "a"\ndependencies = ["openai"]\n\n[tool.ruff]\n',
      'web/eslint.config.js': 'export default []\n',
    }
    expect(adviceOn('trace/locked-dependencies', files)).toBe(
      'Lock pyproject.toml (uv lock or poetry lock), commit the lock file and install from it.',
    )
    expect(adviceOn('quality/pre-commit', files)).toMatch(/^Add \.pre-commit-config\.yaml with a hook for ruff\.$/i)
  })

  test('does not send ratings to a tracer that keeps none', () => {
    const telemetry = `from opentelemetry.instrumentation.openai import OpenAIInstrumentor\n\nOpenAIInstrumentor().instrument()\n${plain}`
    expect(adviceOn('feedback/user-feedback', { 'app/chat.py': telemetry, 'app/main.py': api })).not.toContain('OpenTelemetry')
  })

  test('is the check’s own words where nothing more can be said, and nothing beside a pass', () => {
    expect(adviceOn('quality/review', { 'app/chat.py': plain })).toBe('Add a CODEOWNERS file and require its approval in a branch ruleset.')
  })

  test('keeps a hostile path as one piece of text', () => {
    expect(adviceOn('fm/parameters', { 'app/`x` @octocat.py': plain })).toContain('app/`x` @octocat.py:6')
  })
})
