import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Readonly<Record<string, string>>) => judge('monitoring/request-logs', files).status
const express = (lines: string) => `import express from 'express'\nimport morgan from 'morgan'\nconst app = express()\n${lines}\n`

describe('monitoring/request-logs', () => {
  test('instrumentation, metrics and request logs pass', () => {
    expect(status({ 'a.ts': express("app.use(morgan('combined'))") })).toBe('pass')
    expect(
      status({
        'a.ts': express(''),
        'instrumentation.ts': "import { registerOTel } from '@vercel/otel'\nexport function register() { registerOTel('x') }\n",
      }),
    ).toBe('pass')
    expect(
      status({
        'a.ts': express(
          "app.use((req, res, next) => { const t = Date.now(); res.on('finish', () => console.log(res.statusCode, Date.now() - t)); next() })",
        ),
      }),
    ).toBe('pass')
  })
  test('ordinary lines in handlers are partial', () => {
    expect(status({ 'a.ts': express("app.get('/a', (req, res) => { console.log('asked'); res.send('x') })") })).toBe('partial')
  })
  test('an import that is never used and lines outside handlers are nothing', () => {
    expect(status({ 'a.ts': express('console.log("listening")') })).toBe('fail')
  })
})
