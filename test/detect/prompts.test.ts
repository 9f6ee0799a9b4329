import { describe, expect, test } from '@jest/globals'
import { cpuTime } from '../support/cpu.ts'
import { hostile } from '../support/hostile.ts'
import { scan } from '../support/scan.ts'

const found = (files: Record<string, string>) =>
  scan(files)
    .fact('prompts')
    .prompts.map((prompt) => `${prompt.path}:${prompt.line} ${prompt.kind} ${prompt.standing} ${prompt.name}`)
const openai = 'from openai import OpenAI\nclient = OpenAI()\n'

describe('prompts in code', () => {
  test('a constant of a prompts module is followed through a format call into the messages', () => {
    const files = {
      'app/prompts.py': 'ANSWER = """Answer the question using only the context.\n\nContext: {context}\nQuestion: {question}"""\n',
      'app/chat.py': `${openai}from app.prompts import ANSWER\n\ndef ask(q, docs):\n    messages = [{"role": "system", "content": ANSWER.format(context=docs, question=q)}]\n    return client.chat.completions.create(model="gpt-4o", messages=messages)\n`,
    }
    const [prompt] = scan(files).fact('prompts').prompts
    expect(found(files)).toEqual(['app/prompts.py:1 module-constant module ANSWER'])
    expect(prompt).toMatchObject({ variables: ['context', 'question'], roles: ['system'], filled: 'format', delimited: true })
    expect(prompt?.calls.map((call) => call.path)).toEqual(['app/chat.py'])
    expect(prompt?.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('what is appended to the messages in a loop or a branch is sent, too', () => {
    expect(
      found({
        'chat.py': `${openai}def ask(items):\n    messages = []\n    messages.append({"role": "system", "content": "You sort mail into folders."})\n    for item in items:\n        messages.append({"role": "user", "content": f"Sort this mail: {item}"})\n    return client.chat.completions.create(model="gpt-4o", messages=messages)\n`,
      }),
    ).toEqual(['chat.py:5 inline inline ask', 'chat.py:7 inline inline ask'])
  })

  test('a function that returns a prompt is one, a template literal in a call is inline', () => {
    expect(
      found({
        'src/prompts.ts': 'export const systemPrompt = ({ name }: { name: string }) => `You help ${name} to plan trips.`\n',
        'src/chat.ts':
          "import { generateText } from 'ai'\nimport { systemPrompt } from './prompts'\nexport async function plan(text: string) {\n  return generateText({ model: 'openai/gpt-4o', system: systemPrompt({ name: 'Ann' }), prompt: `Plan this trip: ${text}` })\n}\n",
      }),
    ).toEqual(['src/chat.ts:4 inline inline plan', 'src/prompts.ts:1 function module systemPrompt'])
  })

  test('a registry is told apart by its version or label', () => {
    const code = (extra: string) =>
      `${openai}from langfuse import Langfuse\nlangfuse = Langfuse()\nprompt = langfuse.get_prompt("answer"${extra})\nclient.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": prompt.compile()}])\n`
    const registry = (extra: string) =>
      scan({ 'a.py': code(extra) })
        .fact('prompts')
        .prompts.find((it) => it.registry)?.registry
    expect(registry('')).toMatchObject({ tool: 'langfuse', versioned: false })
    expect(registry(', label="production"')).toMatchObject({ versioned: true })
  })

  test('questions to a person, tests and other texts are no prompts', () => {
    expect(
      found({
        'cli.py': `${openai}import click\nname = click.prompt("Please enter your name and answer the question")\nclient.chat.completions.create(model="gpt-4o", messages=load())\nHELP = "Usage: run the tool with your input"\n`,
        'tests/test_chat.py': `${openai}client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "You are a tested assistant."}])\n`,
      }),
    ).toEqual([])
  })
})

describe('prompts in files', () => {
  const loads = `${openai}from pathlib import Path\n\ndef ask(name, q):\n    text = (Path(__file__).parent / "prompts" / f"{name}.txt").read_text()\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "system", "content": text}])\n`

  test('a file that the code reads is the prompt', () => {
    const files = {
      'app/chat.py': loads,
      'app/prompts/answer.txt': 'You answer questions about rivers.\nBe brief.\n',
      'app/other/answer.txt': 'You are nobody that is asked here.',
    }
    expect(found(files)).toContain('app/prompts/answer.txt:1 file file answer.txt')
    expect(
      scan(files)
        .fact('prompts')
        .prompts.find((it) => it.path === 'app/prompts/answer.txt')?.calls,
    ).toHaveLength(1)
  })

  test('templates of prompt tools count by their format', () => {
    expect(
      found({
        'a.py': `${openai}client.chat.completions.create(model="gpt-4o", messages=history)\n`,
        'flows/answer.prompty': '---\nname: answer\n---\nsystem:\nYou are a helper.\n\nuser:\n{{question}}\n',
        'templates/page.html': '<html><body>You are logged in. Please answer the question.</body></html>',
        'config/agents.yaml':
          'researcher:\n  role: Researcher\n  goal: Find the facts that you need about {topic}\n  backstory: You are a careful reader of reports.\n',
      }),
    ).toEqual(['config/agents.yaml:3 file file agents.yaml', 'flows/answer.prompty:1 template file answer.prompty'])
  })

  test('what instructs coding assistants is never a prompt of the application', () => {
    const text = 'You are an expert engineer. Always answer the question using the following rules.\n'
    expect(
      found({
        'a.py': `${openai}client.chat.completions.create(model="gpt-4o", messages=history)\n`,
        'AGENTS.md': text, 'CLAUDE.md': text, '.cursor/rules/prompts/x.md': text, '.github/prompts/fix.prompt.md': text, 'README.md': text, '.github/copilot-instructions.md': text, 'skills/x/SKILL.md': text,
      }), // biome-ignore format: a list
    ).toEqual([])
  })
})

test('hostile texts end, and never leave the fact but as a hash', () => {
  const text = `${'{'.repeat(5000)}${hostile.join(' ')} You are ${'{{'.repeat(3000)} ${'a: {'.repeat(2000)}`
  const started = cpuTime()
  const context = scan({
    'a.py': `${openai}P = ${JSON.stringify(text)}\np = p + P\ndef f(p):\n    return f(p + P)\nclient.chat.completions.create(model="gpt-4o", messages=[{"role": "system", "content": f(p)}])\n`,
  })
  context.fact('prompts')
  expect(cpuTime() - started).toBeLessThan(3000)
})
