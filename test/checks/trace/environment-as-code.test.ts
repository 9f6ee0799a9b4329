import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = { 'app.py': 'from openai import OpenAI\nOpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "x"}])\n' }
const status = (files: Readonly<Record<string, string>>) => judge('trace/environment-as-code', { ...app, ...files }).status

describe('trace/environment-as-code', () => {
  test('anything that builds the environment passes', () => {
    expect(status({ Dockerfile: 'FROM python:3.12\n' })).toBe('pass')
    expect(status({ '.devcontainer/devcontainer.json': '{"image": "x"}' })).toBe('pass')
    expect(status({ 'environment.yml': 'name: x\ndependencies:\n  - python=3.12\n' })).toBe('pass')
    expect(status({ 'vercel.json': '{"framework": "nextjs"}' })).toBe('pass')
  })
  test('a stated version is partial', () => {
    expect(status({ 'pyproject.toml': '[project]\nname = "x"\nrequires-python = ">=3.12"\n' })).toBe('partial')
    expect(status({ 'frontend/.nvmrc': '22\n' })).toBe('partial')
  })
  test('a version in the README or an image for tests is nothing', () => {
    expect(status({ 'README.md': 'Needs Python 3.12.\n', 'tests/Dockerfile': 'FROM python:3.12\n' })).toBe('fail')
  })
})
