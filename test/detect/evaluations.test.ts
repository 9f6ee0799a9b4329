import { describe, expect, test } from '@jest/globals'
import { buildInventory } from '../../src/report/inventory.ts'
import { scan } from '../support/scan.ts'

type Files = Readonly<Record<string, string>>
const app =
  'from openai import OpenAI\ndef answer(q):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n'
const rows = Array.from({ length: 6 }, (_, i) => JSON.stringify({ question: `What is ${i}?`, answer: `${i}` })).join('\n')
const fact = (files: Files) => scan({ 'app.py': app, ...files }).fact('evaluations')

describe('evaluations', () => {
  test('tell the tool, the data and its size, and what becomes of the scores', () => {
    const found = fact({
      'evals/run.py':
        'import pandas as pd\nfrom ragas import evaluate\nfrom app import answer\nrows = pd.read_json("evals/qa.jsonl", lines=True)\nresult = evaluate(rows)\nresult.to_pandas().to_csv("evals/scores.csv")\nprint(result)\n',
      'evals/qa.jsonl': rows,
    })
    expect(found.evaluations.map(({ path, line, how, tool }) => [path, line, how, tool])).toEqual([['evals/run.py', 5, 'framework', 'ragas']])
    expect(found.data.map(({ path, cases, versioned }) => [path, cases, versioned])).toEqual([['evals/qa.jsonl', 6, true]])
    expect(found.results.map(({ keeping }) => keeping)).toEqual(['overwritten', 'printed'])
  })

  test('a call is linked to the evaluations that import its file, and to no other', () => {
    const files = {
      'app.py': app,
      'other.py': app.replace('answer', 'other'),
      'evals/run.py': 'from ragas import evaluate\nfrom app import answer\nevaluate([answer("q")])\n',
    }
    const by = buildInventory(scan(files)).calls.map(({ path, evaluatedBy }) => [path, evaluatedBy])
    expect(by).toContainEqual(['app.py', ['evals/run.py']])
    expect(by).toContainEqual(['other.py', []])
  })

  test('an evaluation that asks the running application exercises every call that answers', () => {
    const files = {
      'app.py': app,
      'evals/run.py': 'import requests\nfrom ragas import evaluate\nevaluate([requests.post("http://localhost:8000/chat").json()])\n',
    }
    expect(buildInventory(scan(files)).calls.find((it) => it.path === 'app.py')?.evaluatedBy).toEqual(['evals/run.py'])
  })

  test('without the evaluation nothing else changes', () => {
    const before = buildInventory(scan({ 'app.py': app })).calls
    const after = buildInventory(
      scan({ 'app.py': app, 'evals/run.py': 'from ragas import evaluate\nfrom app import answer\nevaluate([answer("q")])\n' }),
    ).calls
    expect(after.find((it) => it.path === 'app.py')).toEqual({ ...before[0], evaluatedBy: ['evals/run.py'] })
  })

  test('live tests count the cases that they hold', () => {
    const live = (asserts: string) =>
      `import os\nimport pytest\nfrom app import answer\nimport openai\npytestmark = pytest.mark.skipif(not os.getenv("OPENAI_API_KEY"), reason="k")\n${asserts}`
    const one = live('def test_a():\n    response = answer("q")\n    assert "rome" in response.lower()\n    assert "italy" in response.lower()\n')
    expect(fact({ 'tests/test_live.py': one }).evaluations.map(({ how, cases }) => [how, cases])).toEqual([['live-test', 1]])
    expect(fact({ 'tests/test_live.py': one.replace('import openai', 'from unittest.mock import Mock') }).evaluations).toEqual([])
  })
})
