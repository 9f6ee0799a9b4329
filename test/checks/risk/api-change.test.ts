import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = { 'app.py': 'from openai import OpenAI\nclient = OpenAI()\nclient.chat.completions.create(model="gpt-4o", messages=[])\n' }
const status = (files: Record<string, string>) => judge('risk/api-change', files).status

describe('risk/api-change', () => {
  test('an exact pin or a lock passes', () => {
    expect(status({ ...app, 'requirements.txt': 'openai==1.2.3\nfastapi\n' })).toBe('pass')
    expect(
      status({ ...app, 'pyproject.toml': '[project]\ndependencies = ["openai>=1"]\n', 'uv.lock': '[[package]]\nname = "openai"\nversion = "1.0"\n' }),
    ).toBe('pass')
  })

  test('an upper bound is partial; so is one of two applications', () => {
    expect(status({ ...app, 'requirements.txt': 'openai>=1,<2\n' })).toBe('partial')
    expect(
      status({ 'a/app.py': app['app.py'], 'a/requirements.txt': 'openai==1.0\n', 'b/app.py': app['app.py'], 'b/requirements.txt': 'openai\n' }),
    ).toBe('partial')
  })

  test('an open SDK fails, whatever else is pinned', () => {
    expect(status({ ...app, 'requirements.txt': 'openai\nfastapi==0.1\n' })).toBe('fail')
  })
})
