import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Readonly<Record<string, string>>) => judge('trace/rollback', { 'a.py': 'x = 1\n', ...files }).status
const workflow = (run: string) => ({
  '.github/workflows/cd.yml': `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`,
})

describe('trace/rollback', () => {
  test('an automated or documented way back passes', () => {
    expect(status(workflow('helm upgrade --install api ./chart --atomic'))).toBe('pass')
    expect(
      status({
        'docs/operations.md': '# Operations\n\n## Rolling back\n\nRun `kubectl rollout undo deployment/api` to return to the previous release.\n',
      }),
    ).toBe('pass')
  })
  test('tags that never move are partial', () => {
    expect(status(workflow(`docker push registry.example/api:\${{ github.sha }}`))).toBe('partial')
  })
  test('rolling back a transaction or a moving tag is nothing', () => {
    expect(
      status({ ...workflow('docker push registry.example/api:latest'), 'docs/db.md': '# Database\n\nA failed transaction is rolled back.\n' }),
    ).toBe('fail')
  })
})
