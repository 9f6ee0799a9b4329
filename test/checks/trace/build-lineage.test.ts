import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('trace/build-lineage', files).status
const push = (tag: string) => ({
  '.github/workflows/cd.yml': `on: { push: { branches: [main] } }\njobs:\n  a:\n    steps:\n      - run: docker build -t app:${tag} . && docker push app:${tag}\n`,
})

describe('trace/build-lineage', () => {
  test('an image labelled with commit or run, or release automation, passes', () => {
    expect(status(push('${{ github.sha }}'))).toBe('pass')
    expect(status({ '.github/workflows/r.yml': 'on: push\njobs:\n  a:\n    steps:\n      - uses: googleapis/release-please-action@v4\n' })).toBe(
      'pass',
    )
  })

  test('a version kept by hand of something published is partial', () => {
    expect(status(push('1.2.3'))).toBe('partial')
    expect(
      status({ 'pyproject.toml': '[project]\nname = "my-agent"\nversion = "0.1.0"\n', 'README.md': '# A\n\n```sh\npip install my-agent\n```\n' }),
    ).toBe('partial')
  })

  test('latest, and the scaffold version of a private package, fail', () => {
    expect(status(push('latest'))).toBe('fail')
    expect(status({ 'package.json': '{"name":"web","version":"0.1.0","private":true}' })).toBe('fail')
  })
})
