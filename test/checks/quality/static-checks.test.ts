import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('quality/static-checks', files).status

describe('quality/static-checks', () => {
  test('run in CI or a hook passes', () => {
    expect(status({ '.github/workflows/a.yml': 'on: push\njobs:\n  a:\n    steps:\n      - run: ruff check .\n' })).toBe('pass')
    expect(status({ '.pre-commit-config.yaml': 'repos:\n  - hooks:\n      - id: black\n' })).toBe('pass')
  })

  test('configured only is partial', () => {
    expect(status({ 'pyproject.toml': '[tool.ruff]\n' })).toBe('partial')
    expect(status({ 'eslint.config.mjs': 'export default []' })).toBe('partial')
    expect(status({ '.editorconfig': '[*.cs]\ndotnet_style_qualification_for_field = false\n' })).toBe('partial')
  })

  test('a linter in the requirements alone, plain editor settings or a printed version fail', () => {
    expect(status({ 'requirements.txt': 'ruff\n' })).toBe('fail')
    expect(status({ '.editorconfig': '[*]\nindent_size = 2\n' })).toBe('fail')
    expect(status({ '.github/workflows/a.yml': 'on: push\njobs:\n  a:\n    steps:\n      - run: ruff --version\n' })).toBe('fail')
  })

  test('what stands behind the name of a script is given to what it runs', () => {
    const files = (script: string, run: string) => ({
      'package.json': `{"private": true, "workspaces": ["web"], "scripts": {${script}}}`,
      'web/package.json': '{"scripts": {"lint": "eslint src", "format:check": "prettier --check ."}}',
      'web/.prettierrc': '{}',
      '.github/workflows/ci.yml': `on: pull_request\njobs:\n  a:\n    steps:\n      - run: ${run}\n`,
    })
    expect(status(files('"each": "yarn turbo", "format:check": "yarn run each format:check"', 'yarn format:check'))).toBe('pass')
    expect(status(files('"each": "turbo run"', 'npm run each -- lint'))).toBe('pass')
    expect(status(files('"each": "turbo run"', 'npm run each lint'))).toBe('partial')
  })
})
