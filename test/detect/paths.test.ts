import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

describe('paths', () => {
  test('tests, examples and vendored code are not application code', () => {
    const paths = scan({ 'app/main.py': '', 'tests/test_main.py': '', 'examples/a.py': '', 'node_modules/x/index.js': '', 'poetry.lock': '' }).fact(
      'paths',
    )
    expect(paths.of('application')).toEqual(['app/main.py'])
    expect(paths.classOf('tests/test_main.py')).toBe('test')
    expect(paths.classOf('node_modules/x/index.js')).toBe('vendored')
    expect(paths.classOf('poetry.lock')).toBe('lock')
  })

  test('documents go by their names, code by its ending', () => {
    const paths = scan({
      'app/agents.py': '',
      'src/security.ts': '',
      'lib/license.go': '',
      'AGENTS.md': '',
      LICENSE: '',
      'LICENSE-MIT': '',
      'SECURITY.txt': '',
    }).fact('paths')
    expect(paths.of('application')).toEqual(['app/agents.py', 'lib/license.go', 'src/security.ts'])
    expect(paths.of('docs')).toEqual(['AGENTS.md', 'LICENSE', 'LICENSE-MIT', 'SECURITY.txt'])
  })

  test('a repository that holds only examples is judged on them', () => {
    expect(scan({ 'examples/a.py': '' }).fact('paths').of('application')).toEqual(['examples/a.py'])
  })
})
