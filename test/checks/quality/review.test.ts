import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('quality/review', files).status

describe('quality/review', () => {
  test('code owners, branch protection and rulesets pass', () => {
    expect(status({ '.github/CODEOWNERS': '* @acme/team\n' })).toBe('pass')
    expect(status({ '.github/settings.yml': 'branches:\n  - name: main\n    protection:\n      required_pull_request_reviews: {}\n' })).toBe('pass')
  })

  test('a template or a guide that speaks of review is partial', () => {
    expect(status({ '.github/pull_request_template.md': '## What\n' })).toBe('partial')
    expect(status({ 'CONTRIBUTING.md': '# Contributing\n\nA maintainer will review your pull request before it is merged.\n' })).toBe('partial')
  })

  test('an empty owners file, or a guide that only says how to open a pull request, fails', () => {
    expect(status({ '.github/CODEOWNERS': '# nobody yet\n' })).toBe('fail')
    expect(status({ 'CONTRIBUTING.md': '# Contributing\n\nFork the repository and open a pull request.\n' })).toBe('fail')
    expect(status({ '.github/workflows/r.yml': 'on: pull_request\njobs:\n  review:\n    steps:\n      - run: claude review\n' })).toBe('fail')
  })
})
