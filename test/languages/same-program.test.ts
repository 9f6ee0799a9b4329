// One little program in two languages gives one shape.
import { expect, test } from '@jest/globals'
import { openParsers } from '../../src/languages/parsers.ts'
import type { SourceFile } from '../../src/languages/source-model.ts'
import { showBody } from '../support/model.ts'

const parsers = await openParsers(['a.py', 'a.ts', 'a.ipynb'])
const read = (path: string, text: string): SourceFile => {
  const file = parsers.parse(path, text)
  if (!file) throw new Error('no front end')
  return file
}

const python = `
from openai import OpenAI as Client
from .settings import settings

client = Client(None)
MODELS = {"small": "gpt-4o-mini", **settings.models}

class Answerer(Base):
    """Answers."""
    model: string = "gpt-4o"

    def answer(question: string = "why", *more) -> string:
        if not question:
            raise Empty("empty")
        elif question == "x":
            return this.model
        try:
            for part in split(question):
                reply = client.chat.completions.create({"model": this.model or MODELS["small"], "messages": [part, f"Q: {question}!"]}, *more)
        except:
            log("failed")
        finally:
            done()
        return reply.choices[0].message.content if reply else "none"

run(lambda a: a + 1)
`

const typescript = `
import { OpenAI as Client } from 'openai'
import { settings } from './settings'

const client = Client(null)
const MODELS = { small: 'gpt-4o-mini', ...settings.models }

/** Answers. */
class Answerer extends Base {
  model: string = 'gpt-4o'

  answer(question: string = 'why', ...more): string {
    if (!question) {
      throw Empty('empty')
    } else if (question === 'x') return this.model
    try {
      for (const part of split(question)) {
        reply = await client.chat.completions.create({ model: this.model ?? MODELS['small'], messages: [part, \`Q: \${question}!\`] }, ...more)
      }
    } catch {
      log('failed')
    } finally {
      done()
    }
    return reply ? reply.choices[0].message.content : 'none'
  }
}

run((a) => a + 1)
`

test('Python and TypeScript agree on the shape of one program', () => {
  const left = read('a.py', python)
  const right = read('a.ts', typescript)
  expect(showBody(right.root)).toEqual(showBody(left.root))
  expect(right.imports.map((it) => [it.name, it.local])).toEqual(left.imports.map((it) => [it.name, it.local]))
})

test('each kind of file has its front end, others none', () => {
  expect(read('a.ipynb', '{"cells": []}').language).toBe('python')
  expect(read('a.ts', '').language).toBe('typescript')
  expect(parsers.parse('a.rb', 'x')).toBeNull()
})
