import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const code =
  'import os\nfrom openai import OpenAI\n\nclient = OpenAI(base_url=os.getenv("RAG_OPENAI_BASEURL"), api_key=os.getenv("RAG_OPENAI_API_KEY"))\nMODEL = os.getenv("CHAT_MODEL", "gpt-4o")\n\ndef ask(q):\n    return client.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": q}])\n'

describe('trace/externalised-config', () => {
  test('a list of the variables in the README is an example of the configuration', () => {
    const readme = '# App\n\n- `RAG_OPENAI_BASEURL`: where the API is\n- `RAG_OPENAI_API_KEY`: the key\n- `CHAT_MODEL`: (optional) the model\n'
    expect(judge('trace/externalised-config', { 'app.py': code, 'README.md': readme }).status).toBe('pass')
  })

  test('variables that the code does not read are none', () => {
    const readme = '# App\n\n- `FOO_BAR`: a\n- `FOO_BAZ`: b\n- `FOO_QUX`: c\n'
    expect(judge('trace/externalised-config', { 'app.py': code, 'README.md': readme }).status).toBe('partial')
  })
})

describe('requirements that were compiled from the ranges beside them', () => {
  const files = {
    'app/main.py': code,
    'app/pyproject.toml': '[project]\nname = "app"\ndependencies = ["openai>=1.1,<3"]\n',
    'app/requirements.txt': '# uv pip compile pyproject.toml -o requirements.txt\nopenai==2.31.0\n    # via app (pyproject.toml)\n',
  }

  test('fix the SDK', () => {
    expect(judge('risk/api-change', files).status).toBe('pass')
    expect(judge('risk/api-change', { ...files, 'app/requirements.txt': 'fastapi==0.115.0\n' }).status).toBe('partial')
  })

  test('what only evaluates and has requirements of its own is for developers', () => {
    const evals = {
      'evals/evaluate.py': 'from openai import OpenAI\n\nOpenAI().chat.completions.create(model="gpt-4o", messages=[])\n',
      'evals/requirements.txt': 'openai\nrich\n',
    }
    expect(judge('trace/locked-dependencies', { ...files, ...evals }).status).toBe('pass')
    expect(judge('trace/locked-dependencies', evals).status).toBe('fail')
  })
})

describe('prose that only looks like a figure', () => {
  test('an example question about prices is no cost of running it', () => {
    const readme = '# Shop\n\nQueries become filters, such as turning "Climbing gear cheaper than $30?" into "WHERE price < 30".\n'
    expect(judge('impact/cost-estimate', { 'README.md': readme }).status).toBe('fail')
    expect(judge('impact/cost-estimate', { 'README.md': '# Shop\n\nRunning the demo costs about $30 per month.\n' }).status).toBe('pass')
  })

  test('a tool for developers in the name of a product is no beneficiary', () => {
    const readme = '# Chat\n\nThis app provides a web chat that answers questions and is designed for deployment via Azure Developer CLI (azd).\n'
    expect(judge('impact/business-goal', { 'README.md': readme }).status).toBe('partial')
  })
})
