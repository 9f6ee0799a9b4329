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
})
