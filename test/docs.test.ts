import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ownerProblems } from '../src/config/owner.ts'
import { policyProblems } from '../src/config/policy.ts'
import { filesBelow, root, textOf } from './support/sources.ts'

const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'examples/README.md', ...filesBelow('docs').filter((path) => path.endsWith('.md'))]

describe('the documents', () => {
  test('link to files that exist', () => {
    const broken = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(root, dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    )
    expect(broken).toEqual([])
  })

  test('show configuration that is valid', () => {
    const [policy = '', owner = ''] = [...textOf('docs/configuration.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '')
    expect(policyProblems(policy)).toEqual([])
    expect(ownerProblems(owner, 'llmops.yml', () => true)).toEqual([])
    expect(owner).toContain('attestations')
  })
})
