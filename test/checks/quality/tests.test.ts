import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = {
  'app/llm.py':
    'from openai import OpenAI\nfrom app.prompt import build\nclient = OpenAI()\ndef ask(q):\n    return client.chat.completions.create(model="gpt-4o", messages=build(q))\n',
  'app/prompt.py': 'def build(q):\n    return [{"role": "user", "content": q}]\n',
  'app/dates.py': 'def today():\n    return 1\n',
}
const status = (files: Record<string, string>) => judge('quality/tests', { ...app, ...files }).status

describe('quality/tests', () => {
  test('a test of prompt building, or of the call with a fake, passes', () => {
    expect(status({ 'tests/test_prompt.py': 'from app.prompt import build\ndef test_build():\n    assert build("a")[0]["content"] == "a"\n' })).toBe(
      'pass',
    )
    const faked =
      'from unittest.mock import patch\nfrom app import llm\ndef test_ask():\n    with patch("app.llm.client"):\n        assert llm.ask("a")\n'
    expect(status({ 'tests/test_llm.py': faked })).toBe('pass')
  })

  test('tests of other parts only are partial', () => {
    expect(status({ 'tests/test_dates.py': 'from app.dates import today\ndef test_today():\n    assert today() == 1\n' })).toBe('partial')
  })

  test('tests without a call into the application, generated samples and live tests do not count', () => {
    expect(status({ 'tests/test_x.py': 'def test_x():\n    assert "a" == "a"\n' })).toBe('fail')
    expect(
      status({
        'web/src/App.test.js': "import App from './App'\ntest('renders learn react link', () => {\n  expect(1).toBe(1)\n})\n",
        'web/src/App.js': '',
      }),
    ).toBe('fail')
    const live =
      'import os\nfrom app import llm\nKEY = os.environ["OPENAI_API_KEY"]\ndef test_ask():\n    assert "Paris" in llm.ask("capital of France?")\n'
    expect(status({ 'tests/test_live.py': live })).toBe('fail')
  })

  test('a commented test is none', () => {
    expect(status({ 'tests/test_c.py': 'from app.prompt import build\n# def test_build():\n#     assert build("a")\n' })).toBe('fail')
  })

  test('a page that Streamlit’s own tests start is exercised; a call without a check is a test of other parts', () => {
    const page = { 'chat.py': 'import streamlit as st\nfrom app.llm import ask\nst.write(ask(st.chat_input()))\n' }
    const drive = (path: string) =>
      `from unittest.mock import patch\nfrom streamlit.testing.v1 import AppTest\n@patch("openai.resources.chat.Completions.create")\ndef test_chat(create):\n    at = AppTest.from_file("${path}").run()\n    assert not at.exception\n`
    expect(status({ ...page, 'chat_test.py': drive('chat.py') })).toBe('pass')
    expect(status({ ...page, 'chat_test.py': drive('other.py') })).toBe('fail')
    expect(status({ 'tests/test_dates.py': 'from app.dates import today\ndef test_today():\n    today()\n' })).toBe('partial')
  })
})
