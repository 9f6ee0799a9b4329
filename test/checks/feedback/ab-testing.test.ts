import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Readonly<Record<string, string>>) => judge('feedback/ab-testing', files).status

describe('feedback/ab-testing', () => {
  test('an experiment or a share of users by hash passes', () => {
    expect(
      status({
        'a.ts':
          "import { PostHog } from 'posthog-node'\nconst posthog = new PostHog('k')\nconst variant = await posthog.getFeatureFlag('prompt-variant', userId)\n",
      }),
    ).toBe('pass')
    expect(
      status({ 'a.py': 'import hashlib\ndef model_for(user_id):\n    return int(hashlib.md5(user_id.encode()).hexdigest(), 16) % 100 < 10\n' }),
    ).toBe('pass')
  })
  test('models to choose from are partial', () => {
    expect(status({ 'models.ts': "export const models = [{ id: 'gpt-4o', name: 'A' }, { id: 'gpt-4o-mini', name: 'B' }]\n" })).toBe('partial')
    expect(status({ 'models.py': 'from enum import Enum\nclass ModelName(str, Enum):\n    A = "a"\n    B = "b"\n' })).toBe('partial')
  })
  test('one model, a table of context sizes and a flag of something else are nothing', () => {
    expect(status({ 'a.py': 'SIZES = {"gpt-4o": 128000, "gpt-4": 8192}\nMODEL = "gpt-4o"\nif mode == "dark":\n    pass\n' })).toBe('fail')
  })

  test('a data file of models, or two providers in one configuration, can be switched', () => {
    const menu = '{\n  "models": [\n    {\n      "id": "gpt-4o"\n    },\n    {\n      "id": "claude-sonnet-4-20250514"\n    }\n  ]\n}\n'
    expect(status({ 'lib/models.json': menu })).toBe('partial')
    expect(status({ 'lib/models.json': '{ "models": [{ "id": "user", "model": "Post" }] }' })).toBe('fail')
  })
})
