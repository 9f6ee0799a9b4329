import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('rag/embedding-latency', files).status

const calls = (body: readonly string[]) =>
  ['import time', 'import logging', 'from openai import OpenAI', 'log = logging.getLogger(__name__)', 'client = OpenAI()', ...body].join('\n')

describe('the time of embeddings', () => {
  test('is known where the call itself is timed', () => {
    const code = calls([
      'def embed(text):',
      '    start = time.perf_counter()',
      '    vector = client.embeddings.create(model="text-embedding-3-small", input=text)',
      '    log.info("embedded in %s", time.perf_counter() - start)',
      '    return vector',
    ])
    expect(status({ 'a.py': code })).toBe('pass')
  })
  test('is half known where only the whole answer is timed', () => {
    const code = calls([
      'def embed(text):',
      '    return client.embeddings.create(model="text-embedding-3-small", input=text)',
      'def answer(q):',
      '    start = time.time()',
      '    vector = embed(q)',
      '    text = client.chat.completions.create(model="gpt-4o", messages=[])',
      '    log.info(time.time() - start)',
      '    return text',
    ])
    expect(status({ 'a.py': code })).toBe('partial')
  })
  test('is not known by a timer of something else', () => {
    const code = calls([
      'def embed(text):',
      '    return client.embeddings.create(model="text-embedding-3-small", input=text)',
      'def wait():',
      '    start = time.time()',
      '    time.sleep(1)',
      '    return time.time() - start',
    ])
    expect(status({ 'a.py': code })).toBe('fail')
  })
})
