import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import manifest from '../../src/bot/manifest.yml'
import { readSettings, settingNames } from '../../src/bot/settings.ts'

const pem = '-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----\n'
const least = { APP_ID: '7', PRIVATE_KEY: pem, WEBHOOK_SECRET: 'w'.repeat(20) }

describe('settings', () => {
  test.each([
    [{}, 'https://api.github.com'],
    [{ GITHUB_URL: 'https://git.acme.example' }, 'https://git.acme.example/api/v3'],
    [{ GITHUB_URL: 'https://acme.ghe.com' }, 'https://api.acme.ghe.com'],
    [{ GITHUB_URL: 'https://git.acme.example', GITHUB_API_URL: 'https://api.acme.example' }, 'https://api.acme.example'],
  ])('the API follows from the address of GitHub: %j', (more, expected) => {
    expect(readSettings({ ...least, ...more }).GITHUB_API_URL).toBe(expected)
  })

  test.each([pem, pem.replaceAll('\n', '\\n'), Buffer.from(pem).toString('base64')])(
    'the key is taken as GitHub or a secret store writes it',
    (key) => {
      expect(readSettings({ ...least, PRIVATE_KEY: key }).privateKey).toBe(pem)
    },
  )

  test.each([
    [{ APP_ID: '' }, 'APP_ID'],
    [{ PORT: '99999' }, 'PORT'],
    [{ PUBLIC_URL: 'maturity' }, 'PUBLIC_URL'],
  ])('what is wrong is named: %j', (more, name) => {
    expect(() => readSettings({ ...least, ...more })).toThrow(`The setting ${name} is missing or wrong`)
  })
})

describe('docs/bot.md', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'bot.md'), 'utf8')
  const { default_permissions: permissions, default_events: events } = manifest as {
    readonly default_permissions: Readonly<Record<string, string>>
    readonly default_events: readonly string[]
  }

  test('gives a reason for every permission of the manifest, and names every event', () => {
    for (const [name, level] of Object.entries(permissions)) expect(text).toMatch(new RegExp(`\\| \`${name}: ${level}\` \\| \\w`))
    for (const event of events) expect(text).toContain(`\`${event}\``)
  })

  test('names every setting', () => {
    expect(settingNames.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })
})
