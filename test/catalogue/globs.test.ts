import { expect, test } from '@jest/globals'
import { globRegex } from '../../src/catalogue/globs.ts'

test('globs cover names, folders and alternatives', () => {
  expect(globRegex('**/langgraph.json').test('langgraph.json')).toBe(true)
  expect(globRegex('**/langgraph.json').test('apps/chat/langgraph.json')).toBe(true)
  expect(globRegex('**/langgraph.json').test('my-langgraph.json')).toBe(false)
  expect(globRegex('**/next.config.{js,ts}').test('web/next.config.ts')).toBe(true)
  expect(globRegex('**/*.y*ml').test('a/b.yaml')).toBe(true)
  expect(globRegex('**/*.y*ml').test('a/b.txt')).toBe(false)
})
