import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const openai = 'from openai import OpenAI\nimport logging\nlogger = logging.getLogger()\nclient = OpenAI()\n'
const status = (after: string) =>
  judge('prompts/version-recorded', {
    'a.py': `${openai}prompt = "You answer questions about rivers."\nclient.chat.completions.create(model="gpt-4o", messages=[{"role": "system", "content": prompt}])\n${after}`,
  }).status

describe('prompts/version-recorded', () => {
  test('a version in a log or record passes', () => {
    expect(status('logger.info("asked", extra={"prompt_version": VERSION})\n')).toBe('pass')
    expect(status('db.insert_one({"prompt_hash": digest(prompt), "answer": text})\n')).toBe('pass')
  })
  test('the whole text is partial', () => {
    expect(status('logger.info("sent %s", prompt)\n')).toBe('partial')
  })
  test('a version that nothing records does not count', () => {
    expect(status('PROMPT_VERSION = "3"\nsettings = dict(prompt_version="3")\n')).toBe('fail')
  })
})
