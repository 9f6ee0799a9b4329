import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const workflow = (on: string, run: string, more = '') => ({
  '.github/workflows/evals.yml': `on: ${on}\njobs:\n  evals:\n    steps:\n      - run: ${run}\n${more}`,
})
const status = (files: Record<string, string>) => judge('evals/in-ci', files).status

describe('evals/in-ci', () => {
  test('an evaluation on pull requests or by schedule with a threshold or a posted result passes', () => {
    expect(status(workflow('pull_request', 'npx promptfoo eval -c promptfooconfig.yaml'))).toBe('pass')
    expect(status(workflow('{ schedule: [{ cron: "0 0 * * *" }] }', 'python evals/run.py --threshold 0.8'))).toBe('pass')
    expect(status(workflow('pull_request', 'python scripts/evaluate.py', '      - uses: actions/github-script@v7\n'))).toBe('pass')
  })

  test('by hand, after the merge or without consequence is partial', () => {
    expect(status(workflow('workflow_dispatch', 'deepeval test run evals'))).toBe('partial')
    expect(status(workflow('{ push: { branches: [main] } }', 'python -m app.prompt_eval'))).toBe('partial')
    expect(status(workflow('pull_request', 'python scripts/evaluate.py'))).toBe('partial')
  })

  test('a script that no pipeline runs, installing a tool, or a name alone fails', () => {
    expect(status({ 'evals/run.py': 'print(1)' })).toBe('fail')
    expect(status(workflow('pull_request', 'pip install deepeval ragas'))).toBe('fail')
    expect(status(workflow('pull_request', 'ruff check evals'))).toBe('fail')
  })

  const graph = {
    'app/graph.py':
      'from langchain_openai import ChatOpenAI\nfrom langgraph.graph import StateGraph\ndef node(s):\n    return ChatOpenAI(model="gpt-4o").invoke(s)\ngraph = StateGraph(dict).compile()\n',
    'tests/integration_tests/test_graph.py':
      'from langsmith import unit\nfrom app.graph import graph\n@unit\nasync def test_founder():\n    res = await graph.ainvoke({"topic": "LangChain"})\n    assert "harrison" in res["info"].lower()\n',
    'tests/unit_tests/test_config.py': 'from app.graph import graph\ndef test_name():\n    assert graph\n',
  }

  test('tests of the real graph are an evaluation: where a schedule runs their folder it passes, the folder of unit tests is none', () => {
    const daily = '{ schedule: [{ cron: "0 0 * * *" }] }'
    expect(status({ ...graph, ...workflow(daily, 'uv run pytest tests/integration_tests') })).toBe('pass')
    expect(status({ ...graph, ...workflow('pull_request', 'pytest tests/unit_tests') })).toBe('fail')
    expect(judge('evals/suite', graph).status).toBe('partial')
    expect(judge('evals/dataset', graph).status).toBe('partial')
  })

  test('a fake in place of the model makes a unit test of it', () => {
    const faked = graph['tests/integration_tests/test_graph.py']
      .replace('from langsmith import unit', 'from unittest.mock import patch')
      .replace('@unit\n', '')
    expect(judge('evals/suite', { ...graph, 'tests/integration_tests/test_graph.py': faked }).status).toBe('fail')
  })
})
