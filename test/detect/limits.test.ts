import { describe, expect, test } from '@jest/globals'
import { judgeAll } from '../../src/checks/judge.ts'
import { observe } from '../../src/report/build.ts'
import { scan } from '../support/scan.ts'

const chat = `from openai import OpenAI\nclient = OpenAI()\ndef answer(question):\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])\n`
const user = (at: number) => `from app.chat import answer\ndef ask_${at}(question):\n    return answer(question)\n`
const users = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`a/user_${at}.py`, user(at)]))
const files = { ...users, 'app/chat.py': chat, 'app/__init__.py': '' }
const asOf = '2026-11-22'

describe('more code than is parsed', () => {
  const context = scan(files, asOf, { codeLength: 600 })

  test('the users of a library come first, their neighbours as far as there is room', () => {
    const program = context.fact('program')
    expect(program.relevant).toContain('app/chat.py')
    expect(program.leftOut().length).toBeGreaterThan(10)
    expect(context.fact('calls').application.map((call) => call.path)).toEqual(['app/chat.py'])
  })

  test('what is left out is told once, with a file and what to do', () => {
    const { notices } = observe(context, judgeAll(context))
    const told = notices.filter((notice) => notice.kind === 'too-many-files')
    expect(told).toHaveLength(1)
    expect(told[0]?.path).toMatch(/^a\/user_/)
    expect(told[0]?.because).toMatch(/^more code than is parsed: it and \d+ more files are left out; scan its projects one by one$/)
  })

  test('the same files are left out each time', () => {
    expect(scan(files, asOf, { codeLength: 600 }).fact('program').leftOut()).toEqual(context.fact('program').leftOut())
  })

  test('nothing is left out where all have room', () => {
    const whole = scan(files)
    expect(whole.fact('program').leftOut()).toEqual([])
    expect(observe(whole, judgeAll(whole)).notices).toEqual([])
  })
})

describe('more text than is held', () => {
  const large = {
    ...files,
    'data/a.json': JSON.stringify({ text: 'x'.repeat(5000) }),
    'data/b.csv': 'y'.repeat(9000),
    'logo.png': 'z'.repeat(90_000),
  }

  test('the largest files are left out and told, pictures do not count', () => {
    const context = scan(large, asOf, { textBytes: 10_000 })
    expect(context.text('data/b.csv')).toBeNull()
    expect(context.text('data/a.json')).not.toBeNull()
    expect(context.notices()).toEqual([{ kind: 'too-many-files', path: null, because: 'more than 0.01 MB of text: the largest file is left out' }])
    expect(context.fact('calls').application).toHaveLength(1)
  })

  test('where it fits all are read', () => {
    expect(scan(large).text('data/b.csv')).not.toBeNull()
  })
})
