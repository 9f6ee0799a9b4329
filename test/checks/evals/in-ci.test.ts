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
})
