import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = {
  'app.py':
    'from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\n@app.get("/ask")\ndef ask(q: str):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n',
}
const status = (files: Readonly<Record<string, string>>) => judge('trace/iac', { ...app, ...files }).status

describe('trace/iac', () => {
  test('declared infrastructure passes', () => {
    expect(status({ 'main.tf': 'resource "aws_ecs_service" "api" {}\n' })).toBe('pass')
    expect(status({ 'wrangler.toml': 'name = "x"\ncompatibility_date = "2026-01-01"\n' })).toBe('pass')
    expect(status({ 'langgraph.json': '{"graphs": {"a": "./app.py:graph"}}' })).toBe('pass')
  })
  test('a stack written in code passes', () => {
    expect(status({ 'stack.py': 'import aws_cdk as cdk\ncdk.Stack(cdk.App(), "x")\n' })).toBe('pass')
  })
  test('a container, a compose file, a script or a bare framework is partial', () => {
    expect(status({ Dockerfile: 'FROM python:3.12\nCOPY . .\n' })).toBe('partial')
    expect(status({ 'deploy.sh': 'gcloud run deploy api --source .\n' })).toBe('partial')
    expect(status({ 'vercel.json': '{"framework": "nextjs"}' })).toBe('partial')
  })
  test('containers of development and tests, and prose, count for nothing', () => {
    expect(
      status({
        '.devcontainer/Dockerfile': 'FROM python:3.12\n',
        'tests/docker-compose.yml': 'services:\n  a:\n    build: .\n',
        'README.md': '# Deploy\nRun terraform apply.\n',
      }),
    ).toBe('fail')
  })
})
