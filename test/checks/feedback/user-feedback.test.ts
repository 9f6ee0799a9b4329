import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = { 'app.py': 'from fastapi import FastAPI\napp = FastAPI()\n' }
const status = (files: Readonly<Record<string, string>>) => judge('feedback/user-feedback', { ...app, ...files }).status

describe('feedback/user-feedback', () => {
  test('a route, a table or a stored score passes', () => {
    expect(status({ 'app.py': 'from fastapi import FastAPI\napp = FastAPI()\n@app.post("/messages/{id}/feedback")\ndef rate(id: str): ...\n' })).toBe(
      'pass',
    )
    expect(status({ 'db/schema.sql': 'CREATE TABLE message_votes (id int);\n' })).toBe('pass')
    expect(status({ 'rate.py': 'from langsmith import Client\nclient = Client()\nclient.create_feedback(run, key="thumb", score=1)\n' })).toBe('pass')
  })
  test('a chat server for users is partial', () => {
    expect(status({ 'README.md': '# X\n\nJoin our [Discord](https://discord.gg/abc).\n' })).toBe('partial')
  })
  test('the issue tracker, a word in prose and a judge that nothing calls are nothing', () => {
    expect(status({ 'README.md': '# X\n\nFeedback is logged. Report bugs in the [issues](https://github.com/a/b/issues).\n' })).toBe('fail')
    expect(
      status({
        'l.ts':
          "import { Langfuse } from 'langfuse'\nconst langfuse = new Langfuse()\nexport const logEvaluation = (id) => { langfuse.score({ traceId: id, name: 'judge', value: 1 }) }\n",
      }),
    ).toBe('fail')
  })
})
