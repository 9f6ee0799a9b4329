import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../support/verdict.ts'

const id = 'docs/ownership'
const status = (files: Record<string, string>) => verdictOf(id, files).status

describe(id, () => {
  test('owners files and team sections pass', () => {
    expect(status({ '.github/CODEOWNERS': '* @acme/search\n' })).toBe('pass')
    expect(status({ 'README.md': '# A\n## Maintainers\n- Jane Doe (@jane), retrieval' })).toBe('pass')
    expect(status({ 'README.md': '# A\n## Team\n| Name | Part |\n|---|---|\n| Jane Doe | retrieval |' })).toBe('pass')
  })
  test('authors alone are partial', () => {
    expect(status({ 'package.json': '{ "author": "Jane Doe" }' })).toBe('partial')
    expect(status({ 'pyproject.toml': '[project]\nname = "a"\nauthors = [{ name = "Jane Doe" }]\n' })).toBe('partial')
    expect(status({ 'README.md': '# A\nCreated by Jane Doe.' })).toBe('partial')
  })
  test('placeholders, empty files and set-up texts fail', () => {
    expect(status({ 'package.json': '{ "author": "" }', 'pyproject.toml': '[tool.poetry]\nauthors = ["Your Name <you@example.com>"]\n' })).toBe(
      'fail',
    )
    expect(status({ '.github/CODEOWNERS': '# nobody yet\n' })).toBe('fail')
    expect(status({ 'README.md': '# A\nPowered by Generative AI and Spring Boot.\n## Team\n[Describe your team here]' })).toBe('fail')
  })
  test('broken manifests are no authors', () => {
    expect(status({ 'package.json': '{ "author": ', 'pyproject.toml': '[project\n' })).toBe('fail')
  })
})
