import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { audit } from '../../src/audit.ts'
import { boundedArchive } from '../../src/bot/archive.ts'
import { readCommand } from '../../src/bot/commands.ts'
import { readEvent } from '../../src/bot/events.ts'
import { pullOf, targetKey } from '../../src/bot/jobs/target.ts'
import { createSeal } from '../../src/bot/web/seal.ts'
import { summaryOf } from '../../src/report/fleet.ts'
import { memorySnapshot } from '../../src/snapshot/memory.ts'

describe('commands', () => {
  test.each([
    ['/maturity rescan', { kind: 'rescan' }],
    ['  /maturity   rescan  \nthanks', { kind: 'rescan' }],
    ['/maturity', { kind: 'help' }],
    ['/maturity explain fm/calls-traced please', { kind: 'explain', check: 'fm/calls-traced' }],
    ['/maturity explain', { kind: 'explain', check: '' }],
    ['/maturity constructor', { kind: 'unknown', word: 'constructor' }],
    ['/maturityrescan', null],
    ['please /maturity rescan', null],
    ['> /maturity rescan', null],
    ['', null],
  ])('%j', (body, command) => expect(readCommand(body)).toEqual(command))
})

describe('targets', () => {
  test.each([
    ['pull/12', 12],
    ['pull/12@delivery', 12],
    ['pull/12x', null],
    ['pull/', null],
    ['group/abc', null],
    [`pull/${'9'.repeat(40)}`, null],
    [null, null],
  ])('the external id %j is about the pull request %j', (id, number) => expect(pullOf(id)).toBe(number))

  test('what is written is read again', () => expect(pullOf(targetKey({ kind: 'pull', number: 5 }))).toBe(5))
})

describe('payloads', () => {
  test.each(['octo/shop/../../etc', '../shop', 'octo/..', 'octo', 'octo/sh op', 'octo/shop\n'])('a repository named %j is refused', (full_name) => {
    expect(() => readEvent({ repository: { id: 1, full_name } })).toThrow('full_name')
  })

  test('what is missing is absent', () => expect(readEvent({})).toMatchObject({ repository: null, pull: null, removed: [], deleted: false }))
})

describe('seals', () => {
  const seal = createSeal('a secret', 'tests')
  const sealed = seal.close('words')

  test('only the same secret for the same purpose opens one', () => {
    expect(seal.open(sealed)).toBe('words')
    expect(createSeal('another', 'tests').open(sealed)).toBeNull()
    expect(createSeal('a secret', 'others').open(sealed)).toBeNull()
  })

  test.each(['', 'x', sealed.slice(0, -2), `${sealed.slice(0, 20)}AAAA${sealed.slice(24)}`])('one that was changed stays shut: %j', (it) => {
    expect(seal.open(it)).toBeNull()
  })

  test('the same words are sealed otherwise each time', () => expect(seal.close('words')).not.toBe(sealed))
})

describe('what is kept of a repository', () => {
  test('holds neither the text of prompts nor a secret', async () => {
    const files = {
      'requirements.txt': 'openai==1.30.0\n',
      'app.py':
        'from openai import OpenAI\n\nclient = OpenAI(api_key="sk-proj-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH")\nSYSTEM = "You are the parrot of Captain Flint and answer politely."\n\ndef answer(q):\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": f"Question of the sailor: {q}"}])\n',
    }
    const report = await audit(memorySnapshot(files), { asOf: '2026-11-25' })
    const kept = JSON.stringify([report, summaryOf(report, '2026-11-25')])
    expect(report.inventory.prompts.length).toBeGreaterThan(0)
    expect(kept).not.toMatch(/parrot|sailor|sk-proj-abc/i)
  })
})

describe('archives', () => {
  const endless = () => {
    let read = 0
    const stream = new Readable({
      read() {
        read += 1000
        this.push(Buffer.alloc(1000))
      },
    })
    return { stream, read: () => read }
  }

  test('are read to the cap and not beyond', async () => {
    const { stream, read } = endless()
    await expect(boundedArchive(stream, 50_000)).rejects.toThrow("The repository's archive is larger")
    expect(read()).toBeLessThan(200_000)
  })

  test('below it come whole', async () => {
    const bytes = await boundedArchive(Readable.from([Buffer.from('ab'), Buffer.from('c')]), 3)
    expect(Buffer.from(bytes).toString()).toBe('abc')
  })
})
