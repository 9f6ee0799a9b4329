import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const main =
  'from fastapi import FastAPI\nfrom openai import OpenAI\nfrom app.middleware import security_middleware, LogMiddleware\n\napp = FastAPI()\napp.middleware("http")(security_middleware)\napp.add_middleware(LogMiddleware)\n\n@app.post("/ask")\ndef ask(q: str):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n'
const middleware = (open: string) =>
  `import os\nimport jwt\nfrom fastapi.responses import JSONResponse\nfrom starlette.middleware.base import BaseHTTPMiddleware\nfrom app.log import logger\n\nasync def security_middleware(request, call_next):\n    jwt_secret = os.getenv("JWT_SECRET")\n${open}    authorization = request.headers.get("Authorization")\n    if not authorization:\n        return JSONResponse(status_code=401, content={"detail": "missing token"})\n    jwt.decode(authorization, jwt_secret, algorithms=["HS256"])\n    return await call_next(request)\n\nclass LogMiddleware(BaseHTTPMiddleware):\n    async def dispatch(self, request, call_next):\n        response = await call_next(request)\n        logger_method = logger.info\n        logger_method(f"{request.method} {response.status_code}")\n        return response\n`
const files = (open: string) => ({ 'main.py': main, 'app/__init__.py': '', 'app/middleware.py': middleware(open), 'app/log.py': 'logger = None\n' })

describe('middleware that is handed over by name', () => {
  test('it authenticates callers', () => {
    expect(judge('quality/api-auth', files('')).status).toBe('pass')
  })

  test('it is optional where a missing secret lets everybody in', () => {
    expect(judge('quality/api-auth', files('    if not jwt_secret:\n        return await call_next(request)\n')).status).toBe('partial')
  })

  test('a middleware of Clerk lets only signed-in people in, a function of the same name that nobody exports does not', () => {
    const next = {
      'package.json': '{"dependencies":{"next":"14","openai":"4","@clerk/nextjs":"4"}}',
      'app/api/chat/route.ts':
        "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport async function POST(req) {\n  return client.chat.completions.create({ model: 'gpt-4o', messages: [] })\n}\n",
    }
    const clerk = "import { authMiddleware } from '@clerk/nextjs'\nexport default authMiddleware({ publicRoutes: ['/'] })\n"
    expect(judge('quality/api-auth', { ...next, 'middleware.ts': clerk }).status).toBe('pass')
    expect(
      judge('quality/api-auth', { ...next, 'middleware.ts': 'function authMiddleware() {}\nexport default function middleware() {}\n' }).status,
    ).toBe('fail')
  })

  test('it records the status of every request', () => {
    expect(judge('monitoring/request-logs', files('')).status).toBe('pass')
  })
})
