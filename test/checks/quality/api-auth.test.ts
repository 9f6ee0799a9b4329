import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const model = {
  'app/llm.py': 'from openai import OpenAI\nclient = OpenAI()\ndef ask(q):\n    return client.chat.completions.create(model="gpt-4o", messages=[])\n',
  'requirements.txt': 'fastapi\nopenai\n',
}
const route = (params: string, body = 'return ask(q)', before = '') => ({
  ...model,
  'app/main.py': `from fastapi import Depends, FastAPI, Header, HTTPException\nfrom app.llm import ask\nfrom app.auth import current_user, get_settings\n\napp = FastAPI()\n${before}\n\n@app.post("/chat")\ndef chat(q: str${params}):\n    ${body}\n`,
})
const status = (files: Record<string, string>) => judge('quality/api-auth', files).status

describe('quality/api-auth', () => {
  test('a dependency, middleware or session that authenticates passes', () => {
    expect(status(route(', user=Depends(current_user)'))).toBe('pass')
    expect(status(route('', 'return ask(q)', 'app.add_middleware(AuthenticationMiddleware)'))).toBe('pass')
    const next = {
      'package.json': '{"dependencies":{"openai":"^4","next":"^15"}}',
      'app/api/chat/route.ts':
        "import OpenAI from 'openai'\nimport { auth } from '@/auth'\nconst client = new OpenAI()\nexport async function POST() {\n  const session = await auth()\n  if (!session) return new Response('no', { status: 401 })\n  return client.chat.completions.create({ model: 'gpt-4o', messages: [] })\n}\n",
    }
    expect(status(next)).toBe('pass')
  })

  test('off by default, one shared password or guests are partial', () => {
    expect(
      status({ ...model, 'app/ui.py': 'import gradio as gr\nfrom app.llm import ask\ngr.Interface(fn=ask).launch(auth=("me", "secret"))\n' }),
    ).toBe('partial')
    expect(status({ ...route(', user=Depends(current_user)'), 'app/guest.py': 'def issue_guest_token():\n    return 1\n' })).toBe('partial')
  })

  test('other dependencies, a commented guard and an open route fail', () => {
    expect(status(route(', settings=Depends(get_settings)'))).toBe('fail')
    expect(status(route('', 'return ask(q)', '# app.add_middleware(AuthenticationMiddleware)'))).toBe('fail')
    expect(status(route(''))).toBe('fail')
  })
})
