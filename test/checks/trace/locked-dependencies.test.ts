import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const id = 'trace/locked-dependencies'
const app = { 'app.py': 'from openai import OpenAI\nclient = OpenAI()\nclient.chat.completions.create(model="gpt-4o", messages=[])\n' }
const status = (files: Record<string, string>) => judge(id, files).status

describe(id, () => {
  test('a lock file that holds what is declared passes', () => {
    expect(
      status({ ...app, 'pyproject.toml': '[project]\ndependencies = ["openai>=1"]\n', 'uv.lock': '[[package]]\nname = "openai"\nversion = "1.0"\n' }),
    ).toBe('pass')
  })

  test('exact pins pass at 90 %, are partial from 30 % and fail below', () => {
    const requirements = (pinned: number) =>
      ['openai', ...Array.from({ length: 9 }, (_, index) => `p${index}`)].map((it, index) => (index < pinned ? `${it}==1.0` : it)).join('\n')
    expect(status({ ...app, 'requirements.txt': requirements(9) })).toBe('pass')
    expect(status({ ...app, 'requirements.txt': requirements(5) })).toBe('partial')
    expect(status({ ...app, 'requirements.txt': requirements(2) })).toBe('fail')
  })

  test('developer requirements do not count', () => {
    expect(status({ ...app, 'requirements.txt': 'openai\n', 'requirements-dev.txt': 'pytest==8.0\nruff==0.5\n' })).toBe('fail')
  })

  test("a front end's lock does not lock a back end without one", () => {
    const front = {
      'web/package.json': '{"dependencies":{"react":"^18"}}',
      'web/package-lock.json': '{"packages":{"node_modules/react":{"version":"18.0.0"}}}',
    }
    expect(status({ ...app, 'requirements.txt': 'openai\nfastapi\n', ...front })).toBe('fail')
  })

  test('a lock that misses a declared dependency is partial', () => {
    expect(
      status({
        ...app,
        'pyproject.toml': '[project]\ndependencies = ["openai", "rich"]\n',
        'uv.lock': '[[package]]\nname = "openai"\nversion = "1.0"\n',
      }),
    ).toBe('partial')
  })

  test('one application locked and another not is partial', () => {
    const files = { 'a/app.py': app['app.py'], 'a/requirements.txt': 'openai==1.0\n', 'b/app.py': app['app.py'], 'b/requirements.txt': 'openai\n' }
    expect(status(files)).toBe('partial')
  })

  test('no manifest at all fails', () => {
    expect(status(app)).toBe('fail')
  })
})
