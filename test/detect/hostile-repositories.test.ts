import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { checks } from '../../src/checks/index.ts'
import { judgeOne } from '../../src/checks/judge.ts'
import { detectors, type Facts } from '../../src/detect/facts.ts'
import { scan } from '../support/scan.ts'

const seed = (name: string) => readFileSync(new URL(`../fuzz/seeds/${name}.txt`, import.meta.url), 'utf8')
const sources: Readonly<Record<string, string>> = {
  'src/Api.cs': seed('Api.cs'),
  'src/Assistant.java': seed('Assistant.java'),
  'src/Rag.kt': seed('Rag.kt'),
  'app/chat.tsx': seed('chat.tsx'),
  'cmd/main.go': seed('main.go'),
  'notebooks/notebook.ipynb': seed('notebook.ipynb'),
  'app/rag.py': seed('rag.py'),
}
const around: Readonly<Record<string, string>> = {
  'README.md': '# Help desk\n\nIt answers questions of customers.\n',
  'requirements.txt': 'openai==1.0\nlangchain\n',
  'package.json': '{"dependencies":{"ai":"5","openai":"4"},"scripts":{"test":"jest"}}',
  '.env.example': 'OPENAI_API_KEY=\nMODEL=gpt-4o\n',
  '.github/workflows/ci.yml': 'on: pull_request\njobs:\n  test:\n    runs-on: x\n    steps:\n      - run: pytest\n',
  'prompts/answer.md': 'Answer {question} from {context}.\n',
  'docker-compose.yml': 'services:\n  app:\n    build: .\n',
}
const repository = { ...sources, ...around }
const all = (change: (text: string, path: string) => string) =>
  Object.fromEntries(Object.entries(repository).map(([path, text]) => [path, change(text, path)]))
const cut = (text: string, part: number) => text.slice(0, Math.floor(text.length * part))

const attacks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cut in the middle': all((text) => cut(text, 0.6)),
  'with merge markers': all((text) => `${cut(text, 0.5)}\n<<<<<<< HEAD\n${text}\n=======\n${text}\n>>>>>>> other\n`),
  'with NULs, control and bidi characters': all((text) => text.replaceAll('\n', '\u0000\u202e\u2028\n')),
  'nested ten thousand deep': all((text) => `${text}\n${'('.repeat(10_000)}${'['.repeat(10_000)}`),
  'with a line of a hundred thousand characters': all((text) => `${text}\n# ${'a b_c("d") '.repeat(8_000)}`),
  'with keys of the prototype': all((text) =>
    text.replace(/\b(model|prompt|messages|question|name)\b/g, '__proto__').replace(/\b(client|app)\b/g, 'constructor'),
  ),
  'of the wrong language': all((_, path) => sources['app/rag.py'] + path),
  'of empty files': all(() => ''),
  'with names that lie': Object.fromEntries(
    Object.entries(repository).map(([path, text]) => [`__proto__/${path.replaceAll('.', '..')}/constructor.py`, text]),
  ),
}
const names = Object.keys(detectors) as (keyof Facts)[]

describe('a hostile repository', () => {
  test.each(Object.entries(attacks))('%s breaks no detector and no check, and evidence stands in its files', (_, files) => {
    const context = scan(files)
    const linesOf = new Map(Object.entries(files).map(([path, text]) => [path, text.split('\n').length]))
    for (const name of names) {
      const fact: unknown = context.fact(name)
      expect([name, fact]).not.toEqual([name, undefined])
    }
    // a gap may name a file that is to be made
    for (const { id } of checks) {
      const verdict = judgeOne(id, context)
      const { status } = verdict
      expect([id, status]).toEqual([id, expect.stringMatching(/^(pass|partial|fail|na|unknown)$/)])
      for (const { path, line } of 'evidence' in verdict ? [...verdict.evidence, ...verdict.gaps.filter((gap) => linesOf.has(gap.path))] : []) {
        expect([id, path, linesOf.has(path)]).toEqual([id, path, true])
        if (line !== null) expect([id, path, line >= 1 && line <= (linesOf.get(path) ?? 0)]).toEqual([id, path, true])
      }
    }
  })
})
