import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('quality/load-tests', files).status

describe('quality/load-tests', () => {
  test('scripts of load generators and benchmark clients pass', () => {
    expect(status({ 'load/locustfile.py': 'from locust import HttpUser, task\n' })).toBe('pass')
    expect(status({ 'k6/chat.js': "import http from 'k6/http'\n" })).toBe('pass')
    expect(
      status({
        'scripts/benchmark.py':
          'import asyncio, httpx, time\nasync def main():\n    start = time.perf_counter()\n    await asyncio.gather(*[call() for _ in range(50)])\n',
      }),
    ).toBe('pass')
  })

  test('measured numbers without a script are partial', () => {
    expect(status({ 'README.md': '# Speed\n\nWith 50 concurrent users the p95 latency was 1.8 s on one replica.\n' })).toBe('partial')
  })

  test('an answer-quality benchmark, a rate limit and a locust in the requirements fail', () => {
    expect(status({ 'benchmark.py': 'from openai import OpenAI\nscore = accuracy(answers)\n' })).toBe('fail')
    expect(status({ 'README.md': '# Limits\n\nThe API allows up to 100 requests per minute.\n' })).toBe('fail')
    expect(status({ 'requirements-dev.txt': 'locust==2.0\n' })).toBe('fail')
  })
})
