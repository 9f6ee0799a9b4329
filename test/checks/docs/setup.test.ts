import { describe, expect, test } from '@jest/globals'
import { statusOf, verdictOf } from '../../support/verdict.ts'

const id = 'docs/setup'

describe(id, () => {
  test('install, run and settings pass', () => {
    expect(statusOf(id, '# A\n```bash\npip install -r requirements.txt\nexport OPENAI_API_KEY=...\nstreamlit run app.py\n```')).toBe('pass')
    expect(statusOf(id, '# A\nRun `npm ci`, copy `.env.example` to `.env`, then `npm start`.')).toBe('pass')
    expect(statusOf(id, '# A\n## 快速开始\n配置环境变量后运行 `docker compose up -d`。')).toBe('pass')
  })
  test('a part of it is partial', () => {
    expect(statusOf(id, '# A\n```bash\nnpm install\nnpm run dev\n```')).toBe('partial')
  })
  test('a library passes with its dependency line, a quick start and the keys', () => {
    const readme = '# Lib\n```kotlin\nimplementation("a:b:1.0")\n```\n```kotlin\nimport a.b.*\nval rag = rag("your-openai-api-key")\n```'
    expect(verdictOf(id, { 'README.md': readme }).status).toBe('pass')
  })
  test('nothing about it fails', () => {
    expect(statusOf(id, '# A\nA chat bot for documents.')).toBe('fail')
    expect(statusOf(id, '# A\n## Installation\n')).toBe('fail')
  })
})
