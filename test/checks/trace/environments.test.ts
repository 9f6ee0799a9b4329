import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('trace/environments', files).status

describe('trace/environments', () => {
  test('two deployed environments pass', () => {
    expect(status({ 'infra/dev.tfvars': 'a = 1', 'infra/prod.tfvars': 'a = 2' })).toBe('pass')
    expect(
      status({
        '.github/workflows/d.yml':
          'on: push\njobs:\n  a:\n    environment: staging\n    steps: []\n  b:\n    environment: production\n    steps: []\n',
      }),
    ).toBe('pass')
  })

  test('one environment, or settings switched by the environment, is partial', () => {
    expect(status({ '.github/workflows/d.yml': 'on: push\njobs:\n  a:\n    environment: production\n    steps: []\n' })).toBe('partial')
    expect(status({ 'app.py': 'import os\nmodel = os.getenv("MODEL_NAME", "gpt-4o")\n' })).toBe('partial')
  })

  test('previews of the blueprint of production are an environment of the same make', () => {
    const blueprint = 'services:\n  - type: web\n    name: api\n    runtime: docker\n'
    expect(status({ 'render.yaml': `previewsEnabled: true\n${blueprint}` })).toBe('pass')
    expect(status({ 'render.yaml': `previews:\n  generation: automatic\n${blueprint}` })).toBe('pass')
    expect(status({ 'render.yaml': `previews:\n  generation: off\n${blueprint}` })).toBe('fail')
  })

  test('secrets alone fail', () => {
    expect(status({ 'app.py': 'import os\nkey = os.environ["OPENAI_API_KEY"]\n' })).toBe('fail')
  })

  test('the name of a workflow is no environment', () => {
    expect(status({ '.github/workflows/app-testing.yml': 'on: push\njobs:\n  a:\n    steps:\n      - run: pytest\n' })).toBe('fail')
  })
})
