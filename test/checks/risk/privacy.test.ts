import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = {
  'app.py': 'from openai import OpenAI\nclient = OpenAI()\ndef ask(q):\n    return client.chat.completions.create(model="gpt-4o", messages=[])\n',
}
const status = (files: Readonly<Record<string, string>>) => judge('risk/privacy', { ...app, ...files }).status

describe('risk/privacy', () => {
  test('libraries that find or mask personal data pass', () => {
    expect(
      status({
        'pii.py':
          'from presidio_analyzer import AnalyzerEngine\nengine = AnalyzerEngine()\ndef find(t):\n    return engine.analyze(text=t, language="en")\n',
      }),
    ).toBe('pass')
    expect(status({ 'pii.py': 'import scrubadub\ndef clean(t):\n    return scrubadub.clean(t)\n' })).toBe('pass')
  })
  test('masking by hand passes where something calls it', () => {
    const mask = 'def mask_pii(text):\n    return text\n'
    expect(status({ 'pii.py': mask })).toBe('fail')
    expect(status({ 'pii.py': mask, 'chat.py': 'from pii import mask_pii\ndef chat(q):\n    return mask_pii(q)\n' })).toBe('pass')
    expect(status({ 'log.py': 'import re\ndef quiet(t):\n    return re.sub(r"[\\w.]+@[\\w.]+", "[EMAIL]", t)\n' })).toBe('pass')
  })
  test('inputs and outputs hidden from traces pass', () => {
    expect(status({ 'trace.py': 'from langsmith import Client\nc = Client(hide_inputs=True)\n' })).toBe('pass')
    expect(status({ 'trace.py': 'from langfuse import Langfuse\ndef m(data): return "x"\nl = Langfuse(mask=m)\n' })).toBe('pass')
    expect(status({ 'docker-compose.yml': 'services:\n  a:\n    environment:\n      - LANGSMITH_HIDE_INPUTS=true\n' })).toBe('pass')
    expect(status({ 'trace.py': 'from langsmith import Client\nc = Client(hide_inputs=False)\n' })).toBe('fail')
  })
  test('a policy that says what goes where and how it ends passes', () => {
    expect(
      status({
        'README.md':
          '# X\n\n## Privacy\n\nYour questions are sent to OpenAI and stored in our database. Conversations are deleted after 30 days. You can opt out of telemetry by a setting.\n',
      }),
    ).toBe('pass')
  })
  test('deletion, opt-outs and keyword blocks are partial', () => {
    expect(status({ 'db.py': 'def delete_conversation(db, id):\n    db.execute("DELETE FROM conversations WHERE id = ?", id)\n' })).toBe('partial')
    expect(status({ 'settings.py': 'import os\nos.environ["ANONYMIZED_TELEMETRY"] = "False"\n' })).toBe('partial')
    expect(
      status({
        'block.ts':
          'const patterns = [\n  /social security|ssn|account number/,\n  /credit card|passport/,\n]\nexport function isBlocked(m: string) {\n  return patterns.some((p) => p.test(m))\n}\n',
      }),
    ).toBe('partial')
  })
  test('memory of the process, password hashing, forms, cookies and links are nothing', () => {
    expect(
      status({
        'mem.py': 'messages = []\ndef clear_history():\n    messages.clear()\n',
        'auth.py': 'import bcrypt\ndef hash_password(p):\n    return bcrypt.hashpw(p, bcrypt.gensalt())\n',
        'form.ts':
          'const EMAIL = /^[A-Za-z0-9._]+@[A-Za-z0-9.]+$/\nexport const ok = (s: string) => EMAIL.test(s.replace(" ", ""))\nexport const field = { name: "email" }\n',
        'README.md': '# X\n\nWe use a cookie banner. See our privacy policy at https://a.b/privacy. Delete all documents of the index first.\n',
      }),
    ).toBe('fail')
  })
  test('hostile text cannot fake a mask', () => {
    expect(status({ 'notes.py': '# mask_pii(text)\nTEXT = "scrubadub.clean(t)"\n', 'a.md': `${'sent '.repeat(4000)}\n` })).toBe('fail')
  })

  test('a method that nothing calls deletes nothing', () => {
    const base =
      'export class Threads {\n  constructor(readonly client) {}\n  async deleteThread(id) {\n    return this.client.threads.delete(id)\n  }\n}\n'
    expect(status({ 'lib/threads.ts': base })).toBe('fail')
    expect(
      status({
        'lib/threads.ts': base,
        'app/route.ts': "import { Threads } from '../lib/threads'\nexport const DELETE = (r) => new Threads(c).deleteThread(r.id)\n",
      }),
    ).toBe('partial')
  })
})
