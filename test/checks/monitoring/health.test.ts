import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = 'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/ask")\ndef ask(q: str):\n    return q\n'
const status = (files: Readonly<Record<string, string>>) => judge('monitoring/health', { 'app.py': app, ...files }).status

describe('monitoring/health', () => {
  test('a health route, a health check of the image or a probe passes', () => {
    expect(status({ 'app.py': `${app}@app.get("/healthz")\ndef healthz():\n    return {}\n` })).toBe('pass')
    expect(status({ Dockerfile: 'FROM python:3.12\nCOPY . .\nHEALTHCHECK CMD curl localhost\n' })).toBe('pass')
    expect(
      status({ 'package.json': '{"dependencies":{"next":"16"}}', 'app/api/health/route.ts': 'export const GET = () => Response.json({})\n' }),
    ).toBe('pass')
  })
  test('checks of the database alone are partial', () => {
    expect(status({ 'compose.yaml': 'services:\n  db:\n    image: postgres:16\n    healthcheck:\n      test: pg_isready\n' })).toBe('partial')
  })
  test('a route about health in another sense, a comment or a test is nothing', () => {
    expect(status({ 'app.py': `${app}@app.get("/health-insurance/plans")\ndef plans():\n    return []\n# GET /health\n` })).toBe('fail')
    expect(status({ 'tests/test_a.py': 'from fastapi import FastAPI\na = FastAPI()\n@a.get("/health")\ndef h(): ...\n' })).toBe('fail')
  })
})
