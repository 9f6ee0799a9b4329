import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

describe('docs/architecture', () => {
  test('a diagram that is written into its address is one, however long the address', () => {
    const address = `https://www.plantuml.com/plantuml/png/${'jLJ1RjD04BtxAuPm'.repeat(80)}`
    expect(judge('docs/architecture', { 'README.md': `# App\n\n### System Architecture\n[![System](${address})](${address})\n` }).status).toBe('pass')
  })

  test('a long address of something else is none', () => {
    const address = `https://example.com/badge/${'abc'.repeat(400)}.svg`
    expect(judge('docs/architecture', { 'README.md': `# App\n\nWhat it is.\n\n![status](${address})\n` }).status).toBe('fail')
  })
})
