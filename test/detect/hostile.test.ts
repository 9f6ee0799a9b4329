import { expect, test } from '@jest/globals'
import { cpuTime } from '../support/cpu.ts'
import { scan } from '../support/scan.ts'

const facts = [
  'infrastructure',
  'serving',
  'configuration',
  'records',
  'feedback',
  'misuse',
  'citations',
  'variants',
  'drift',
  'scores',
  'instructions',
  'requestTraces',
  'dependencies',
] as const
const most = 10_000

/** each file repeats what begins a pattern and never ends it */
const files = {
  'vercel.json': '/*'.repeat(150_000),
  'docker-compose.yml': `services:\n  a:${' '.repeat(300_000)}b: c\n`,
  'langgraph.json': `{"a": ${'"\\\\'.repeat(100_000)}`,
  'wrangler.toml': `name = "x"\n${'[['.repeat(100_000)}`,
  'env.ts': `import { z } from 'zod'\n// ${'z.object() parse('.repeat(30_000)}`,
  'README.md': `# X\n\n${'do not use it '.repeat(10_000)}\n\n${'cite the '.repeat(10_000)}`,
  'prompt.py': `from openai import OpenAI\nP = "${'only answer questions unrelated '.repeat(5000)}"\nQ = "${'include citations must '.repeat(5000)}"\n`,
  'evals/evaluate.py': `score = 1\n${'with open(f"results_{a}") as f: pass\n'.repeat(3000)}`,
  'results/a.json': `{"score": ${'"a": '.repeat(20_000)}`,
  'deploy.sh': 'helm upgrade x; docker push a; '.repeat(5000),
  '.github/workflows/cd.yml': 'docker tag a image: tags: '.repeat(8000),
  'schema.sql': 'CREATE TABLE IF NOT EXISTS '.repeat(10_000),
  'chat.py': `class Chat:\n    def add(self):\n${'        self.messages.append({"role": "assistant"})\n'.repeat(5000)}`,
  // found by a hostile repository: each continued line was joined and looked at anew
  Dockerfile: `RUN ${'\\\\\n'.repeat(150_000)}pip install a==1\n`,
  'models.ts': `export const m = [${'{ id: "gpt-4o" },'.repeat(10_000)}]`,
}

for (const [path, text] of Object.entries(files)) {
  test(`${path} is read in bounded time`, () => {
    const context = scan({ [path]: text })
    const start = cpuTime()
    for (const fact of facts) expect(context.fact(fact)).toBeDefined()
    expect(cpuTime() - start).toBeLessThan(most)
  })
}
