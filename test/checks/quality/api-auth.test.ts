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

  test('a dependency that turns callers away passes whatever its name, one that only reads settings does not', () => {
    const annotated = route(', team: Annotated[str, Depends(team_of)]')
    const bearer =
      'from fastapi.security import HTTPBearer\n\nscheme = HTTPBearer()\n\ndef team_of(given=Depends(scheme)):\n    return decode(given.credentials)["team"]\n'
    expect(status({ ...annotated, 'app/auth.py': bearer })).toBe('pass')
    const header =
      'def team_of(authorization: str = Header()):\n    if authorization not in keys():\n        raise HTTPException(status_code=401)\n    return "a"\n'
    expect(status({ ...annotated, 'app/auth.py': header })).toBe('pass')
    expect(status({ ...annotated, 'app/auth.py': 'def team_of(team: str = "support"):\n    return team\n' })).toBe('fail')
    expect(
      status({
        ...annotated,
        'app/auth.py': bearer
          .replace('HTTPBearer()', 'HTTPBearer(auto_error=False)')
          .replace('return decode', 'if given is None:\n        return None\n    return decode'),
      }),
    ).not.toBe('fail')
  })

  test('a route of its own that answers 403 is no dependency of others', () => {
    const other = '@app.get("/x")\ndef team_of(token: str):\n    raise HTTPException(status_code=403)\n'
    expect(status(route(', team: str = Depends(team_of)', 'return ask(q)', other))).not.toBe('partial')
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
