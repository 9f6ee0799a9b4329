import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('quality/pre-commit', files).status

describe('quality/pre-commit', () => {
  test('a hook that checks code passes', () => {
    expect(status({ '.pre-commit-config.yaml': 'repos:\n  - hooks:\n      - id: ruff\n' })).toBe('pass')
    expect(status({ '.githooks/pre-push': '#!/bin/sh\nmake test\n' })).toBe('pass')
  })

  test('commit messages only, or a tool without a hook, is partial', () => {
    expect(status({ '.husky/commit-msg': 'npx commitlint --edit $1\n' })).toBe('partial')
    expect(status({ 'package.json': '{"devDependencies":{"husky":"^9.0.0"}}' })).toBe('partial')
  })

  test('an empty configuration or a hook of React fails', () => {
    expect(status({ '.pre-commit-config.yaml': 'repos: []\n' })).toBe('fail')
    expect(status({ 'src/hooks/useChat.ts': 'export const useChat = 1' })).toBe('fail')
  })
})
