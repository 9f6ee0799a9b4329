import { describe, expect, test } from '@jest/globals'
import { lookedAt } from '../../src/checks/check.ts'
import { judge } from '../support/scan.ts'

type Files = Readonly<Record<string, string>>

const cited = (id: string, files: Files): string[] => {
  const verdict = judge(id, files)
  return verdict.status === 'pass' ? verdict.evidence.map((it) => `${it.path}:${it.line}`) : [verdict.status]
}

/** The verdict without every line that the pass cites. */
const without = (id: string, files: Files): string => {
  const verdict = judge(id, files)
  if (verdict.status !== 'pass') return `was ${verdict.status}`
  const rest = Object.entries(files).map(([path, text]) => {
    const own = verdict.evidence.filter((it) => it.path === path)
    const lines = text.split('\n').filter((_, i) => !own.some(({ line, endLine = line }) => line <= i + 1 && i + 1 <= endLine))
    return [path, lines.join('\n')]
  })
  return judge(id, Object.fromEntries(rest)).status
}

const client = 'import os\nfrom openai import OpenAI\nclient = OpenAI()\n'
const ask = (options: string) => `client.chat.completions.create(${options}, messages=[])`

describe('a pass cites all that supports it', () => {
  test('the variable that several files give a default for is cited where it is read', () => {
    const files = {
      'a.py': `${client}${ask('model=os.environ["CHAT_MODEL"]')}\n`,
      '.env.example': 'CHAT_MODEL=gpt-4o\n',
      'compose.yml': 'services:\n  a:\n    environment:\n      CHAT_MODEL: gpt-4o\n',
    }
    expect(cited('fm/endpoint-config', files)).toContain('a.py:4')
    expect(without('fm/endpoint-config', files)).not.toBe('pass')
  })

  test('every read of the token usage is cited', () => {
    const files = {
      'a.py': `${client}def answer():\n    r = ${ask('model="gpt-4o"')}\n    save(r.usage.prompt_tokens)\n    save(r.usage.total_tokens)\n`,
    }
    expect(cited('fm/token-usage', files)).toEqual(expect.arrayContaining(['a.py:6', 'a.py:7']))
    expect(without('fm/token-usage', files)).toBe('fail')
  })

  test('a gateway that meters is cited beside the telemetry', () => {
    const files = {
      'a.ts':
        "import { streamText, gateway } from 'ai'\nexport const ask = () => streamText({\n  model: gateway('openai/gpt-4o'),\n  prompt: 'x',\n  experimental_telemetry: { isEnabled: true },\n})\n",
      'instrumentation.ts': "import { registerOTel } from '@vercel/otel'\nexport function register() {\n  registerOTel({ serviceName: 'a' })\n}\n",
    }
    for (const id of ['fm/token-usage', 'fm/latency']) expect(without(id, files)).not.toBe('pass')
  })

  test('calls that pass their output on are cited beside those that bind it', () => {
    const files = {
      'a.py': `${client}def a():\n    return client.chat.completions.parse(model="gpt-4o", messages=[], response_format=Answer)\ndef b():\n    return ${ask('model="gpt-4o"')}\n`,
    }
    expect(cited('fm/structured-io', files)).toEqual(['a.py:5', 'a.py:7'])
  })

  test('pins of a manifest are cited beside its lock, as far as they fix everything', () => {
    const files = {
      'go.mod': 'module a\n\ngo 1.22\n\nrequire github.com/sashabaranov/go-openai v1.20.0\n',
      'go.sum': 'github.com/sashabaranov/go-openai v1.20.0 h1:a=\n',
      'a.go': 'package main\nimport openai "github.com/sashabaranov/go-openai"\nvar c = openai.NewClient("")\n',
    }
    expect(cited('trace/locked-dependencies', files)).toEqual(['go.sum:1', 'go.mod:5'])
    const loose = {
      'pyproject.toml': '[project]\nname = "a"\ndependencies = ["openai>=1"]\n',
      'uv.lock': '[[package]]\nname = "openai"\nversion = "1.0.0"\n',
      'a.py': client,
    }
    expect(cited('trace/locked-dependencies', loose)).toEqual(['uv.lock:1'])
  })

  test('all metrics of bias, all tests of a file and the whole script of a step are cited', () => {
    const bias = { 'evals/bias_eval.py': `${client}def main():\n    BiasMetric(threshold=0.5)\n    ToxicityMetric(threshold=0.5)\nmain()\n` }
    expect(cited('risk/bias', bias)).toEqual(['evals/bias_eval.py:5', 'evals/bias_eval.py:6'])
    expect(without('risk/bias', bias)).toBe('fail')
    const tests = {
      'a.py': client,
      'tests/test_a.py': 'from a import ask\n\ndef test_one():\n    assert ask()\n\ndef test_two():\n    assert ask()\n',
    }
    expect(judge('quality/tests', tests)).toMatchObject({ status: 'pass', evidence: [{ line: 3, endLine: 6 }] })
    const workflow = 'on: pull_request\njobs:\n  a:\n    steps:\n      - run: |\n          echo hello\n          pytest\n'
    const ci = { 'tests/test_a.py': 'def test_one():\n    assert 1\n', '.github/workflows/ci.yml': workflow }
    expect(judge('quality/ci-tests', ci)).toMatchObject({ status: 'pass', evidence: [{ line: 6, endLine: 7 }] })
    expect(without('quality/ci-tests', ci)).toBe('fail')
  })

  test('a sentence of a prompt is cited in the line where it is written', () => {
    const prompt =
      'INSTRUCTIONS = (\n    "You are an assistant of an airline. "\n    "You help with seats and meals.\\n"\n    "1. Ask for the number of the booking, "\n    "and wait.\\n"\n    "If you do not know the answer, say that you do not know.\\n"\n)\n'
    const files = {
      'a.py': `${client}${prompt}client.chat.completions.create(model="gpt-4o", messages=[{"role": "system", "content": INSTRUCTIONS}])\n`,
    }
    expect(cited('explain/knowledge-limits', files)).toEqual(['a.py:9'])
    expect(without('explain/knowledge-limits', files)).toBe('fail')
  })

  test('a pass that rests on nothing found says that it only looked there', () => {
    const verdict = judge('risk/secrets', { '.env.example': 'OPENAI_API_KEY=\n', 'a.py': client })
    expect(verdict).toMatchObject({ status: 'pass', evidence: [{ path: '.env.example', kind: lookedAt }] })
  })

  test('text that looks like code or like a pattern moves no place out of its file', () => {
    const hostile = `${client}P = ("\\\\n(?:a+)+$ \${x} {y} \\n" "]]>%s\\n" * 3 +\n "If you do not know the answer, say that you do not know.\\n\\n\\n\\n\\n\\n\\n\\n")\nclient.chat.completions.create(model="gpt-4o", messages=[{"role": "system", "content": P}])\n`
    const verdict = judge('explain/knowledge-limits', { 'a.py': hostile })
    const lines = hostile.split('\n').length
    if ('evidence' in verdict) for (const { line } of verdict.evidence) expect(line).toBeLessThanOrEqual(lines)
    expect(['pass', 'fail']).toContain(verdict.status)
  })
})
