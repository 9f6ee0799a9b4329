import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../support/verdict.ts'

const id = 'docs/release-notes'
const status = (files: Record<string, string>) => verdictOf(id, files).status

describe(id, () => {
  test('two entries of a changelog pass', () => {
    expect(status({ 'CHANGELOG.md': '# Changelog\n## 1.1.0\n- Added voice\n## [1.0.0] - 2025-01-02\n- First release' })).toBe('pass')
    expect(status({ 'README.md': '# A\n## 更新日志\n- 2025-01-02 新增语音输入\n- 2025-02-03 修复检索错误' })).toBe('pass')
  })
  test('release automation passes', () => {
    expect(status({ '.changeset/config.json': '{}' })).toBe('pass')
    expect(status({ '.goreleaser.yml': 'builds: []' })).toBe('pass')
    const workflow =
      'on: { push: { tags: ["v*"] } }\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: softprops/action-gh-release@v2\n        with:\n          generate_release_notes: true\n'
    expect(status({ '.github/workflows/release.yml': workflow })).toBe('pass')
  })
  test('dated news of what the code can do pass', () => {
    const news = '# A\n## News\n- **13.08.2024**: Model L v2 is now compatible with `a`!\n- **19.07.2024**: Model N is now compatible with `a`!\n'
    expect(status({ 'README.md': news })).toBe('pass')
  })
  test('one entry is partial', () => {
    expect(status({ 'CHANGELOG.md': '# Changelog\n## 1.0.0\n- First release' })).toBe('partial')
    expect(status({ 'CHANGES.md': '# Improvements\n## 1.1 Code structure\nDuplicates were removed.' })).toBe('partial')
  })
  test('versions, news about posts and unused tools fail', () => {
    expect(status({ 'package.json': '{ "version": "1.2.3" }' })).toBe('fail')
    expect(status({ 'README.md': '# A\n## News\n- 2025-01-02: Read our blog post about agents\n- 2025-02-03: Our paper was accepted' })).toBe('fail')
    expect(status({ 'CHANGELOG.md': '# Changelog\n' })).toBe('fail')
  })
})
