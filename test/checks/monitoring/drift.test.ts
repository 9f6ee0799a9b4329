import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Readonly<Record<string, string>>) => judge('monitoring/drift', { 'a.py': 'x = 1\n', ...files }).status

describe('monitoring/drift', () => {
  test('a monitor in the application passes', () => {
    expect(
      status({
        'monitor.py': 'from evidently import Report\nfrom evidently.presets import DataDriftPreset\nReport([DataDriftPreset()]).run(a, b)\n',
      }),
    ).toBe('pass')
    expect(status({ 'monitor.py': 'def job():\n    return compute_embedding_drift(new, old)\n' })).toBe('pass')
  })
  test('a plan in prose is partial', () => {
    expect(status({ 'README.md': '# X\n\nWe will add monitoring of embedding drift next quarter.\n' })).toBe('partial')
  })
  test('a comment, a dependency and the word in another sense are nothing', () => {
    expect(
      status({
        'b.py': '# detect_drift(x)\nname = "drift"\n',
        'requirements.txt': 'evidently==0.4\n',
        'README.md': '# Drift\n\nA game about drifting cars.\n',
      }),
    ).toBe('fail')
  })
})
