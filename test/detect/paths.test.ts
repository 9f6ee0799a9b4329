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

  test('what a compiler wrote beside its source is generated, a script of its own is not', () => {
    const paths = scan({ 'plugin/main.ts': '', 'plugin/main.js': '', 'web/App.tsx': '', 'web/App.js': '', 'web/config.js': '' }).fact('paths')
    expect(paths.of('application')).toEqual(['plugin/main.ts', 'web/App.tsx', 'web/config.js'])
    expect(paths.classOf('plugin/main.js')).toBe('generated')
  })

  test('the package that all sources share says nothing; tests of Gradle, Maven and .NET are tests', () => {
    const paths = scan({
      'app/src/main/java/com/acme/samples/a/A.java': '',
      'app/src/main/java/com/acme/samples/b/B.java': '',
      'app/src/main/java/com/acme/samples/examples/C.java': '',
      'core/src/commonTest/kotlin/com/acme/ATest.kt': '',
      'core/src/integrationTest/java/com/acme/B.java': '',
      'Api.UnitTests/A.cs': '',
      'Api/A.cs': '',
    }).fact('paths')
    expect(paths.of('application')).toEqual([
      'Api/A.cs',
      'app/src/main/java/com/acme/samples/a/A.java',
      'app/src/main/java/com/acme/samples/b/B.java',
    ])
    expect(paths.of('example')).toEqual(['app/src/main/java/com/acme/samples/examples/C.java'])
    expect(paths.of('test')).toHaveLength(3)
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

  test('dictionaries of other languages are made from the English one beside them, and alone they are code', () => {
    const paths = scan({
      'web/locales/en/common.js': '',
      'web/locales/de/common.js': '',
      'web/locales/pt_BR/common.js': '',
      'web/locales/index.js': '',
      'app/i18n/de/common.js': '',
    }).fact('paths')
    expect(paths.of('generated')).toEqual(['web/locales/de/common.js', 'web/locales/pt_BR/common.js'])
    expect(paths.of('application')).toEqual(['app/i18n/de/common.js', 'web/locales/en/common.js', 'web/locales/index.js'])
  })

  test('a repository that holds only examples is judged on them', () => {
    expect(scan({ 'examples/a.py': '' }).fact('paths').of('application')).toEqual(['examples/a.py'])
  })
})
