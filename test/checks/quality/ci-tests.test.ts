import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const id = 'quality/ci-tests'
const workflow = (on: string, run: string, more = '') => ({
  '.github/workflows/ci.yml': `on: ${on}\njobs:\n  a:\n    steps:\n      - run: ${run}\n${more}`,
})
const tested = { 'tests/test_a.py': 'def test_a():\n    assert 1 + 1 == 2\n' }
const status = (files: Record<string, string>) => judge(id, files).status

describe(id, () => {
  test('a test command on pull requests or on every push passes', () => {
    expect(status({ ...tested, ...workflow('pull_request', 'pytest') })).toBe('pass')
    expect(status({ ...tested, ...workflow('push', 'pytest') })).toBe('pass')
  })

  test('path filters do not hurt', () => {
    expect(status({ ...tested, ...workflow('{ pull_request: { paths: [src/**] } }', 'pytest') })).toBe('pass')
  })

  test('only on main, by schedule or by hand is partial', () => {
    for (const on of ['{ push: { branches: [main] } }', '{ schedule: [{ cron: "0 0 * * *" }] }', 'workflow_dispatch'])
      expect(status({ ...tested, ...workflow(on, 'pytest') })).toBe('partial')
  })

  test('a step that is named after tests and runs none is judged by its command', () => {
    expect(status({ ...tested, ...workflow('pull_request', './gradlew assemble', '        name: Compile and test\n') })).toBe('partial')
  })

  test('a command that finds no tests counts for nothing', () => {
    expect(status(workflow('pull_request', 'pytest'))).toBe('fail')
    expect(
      status({ ...workflow('pull_request', 'npm test'), 'package.json': '{"scripts":{"test":"echo \\"Error: no test specified\\" && exit 1"}}' }),
    ).toBe('fail')
  })

  test('a failure that stops nothing is no gate', () => {
    expect(status({ ...tested, ...workflow('pull_request', 'pytest || true') })).toBe('partial')
    expect(status({ ...tested, ...workflow('pull_request', 'pytest', '        continue-on-error: true\n') })).toBe('partial')
  })

  test('building or linting pull requests is partial; no pipeline fails', () => {
    expect(status(workflow('pull_request', 'docker build .'))).toBe('partial')
    expect(status(tested)).toBe('fail')
  })

  test('an action that runs the tests of a Streamlit application passes', () => {
    const action =
      'on: pull_request\njobs:\n  a:\n    steps:\n      - uses: streamlit/streamlit-app-action@v0.0.3\n        with:\n          app-path: app.py\n'
    expect(status({ ...tested, '.github/workflows/ci.yml': action })).toBe('pass')
  })
})
