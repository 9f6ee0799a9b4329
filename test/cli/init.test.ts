import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runProgram } from '../../src/cli/program.ts'
import type { Report } from '../../src/report/report.ts'
import { folderOf } from '../support/folder.ts'

async function run(words: readonly string[], ask?: (question: string) => Promise<string>) {
  const [stdout, stderr]: [string[], string[]] = [[], []]
  const status = await runProgram(words, {
    print: async (text) => void stdout.push(text),
    warn: async (text) => void stderr.push(text),
    colour: false,
    watched: false,
    today: '2026-11-22',
    ask,
  })
  return { status, stdout: stdout.join(''), stderr: stderr.join('') }
}

const scan = async (folder: string) => JSON.parse((await run([folder, '--format', 'json'])).stdout) as Report

const chat =
  "from openai import OpenAI\n\nclient = OpenAI()\n\ndef answer(question):\n    return client.chat.completions.create(model='gpt-4o', messages=[{'role': 'user', 'content': question}])\n"
const retrieval = `import chromadb
from openai import OpenAI
from fastapi import FastAPI

app = FastAPI()
client = OpenAI()
store = chromadb.PersistentClient(path='db').get_or_create_collection('documents')

@app.post('/ask')
def ask(question: str):
    vector = client.embeddings.create(model='text-embedding-3-small', input=question).data[0].embedding
    found = store.query(query_embeddings=[vector], n_results=4)
    return client.chat.completions.create(model='gpt-4o-2024-08-06', messages=[{'role': 'user', 'content': f'{found} {question}'}])
`
const tuning = `from datasets import load_dataset
from transformers import AutoModelForCausalLM, AutoTokenizer
from trl import SFTTrainer

model = AutoModelForCausalLM.from_pretrained('meta-llama/Llama-3.2-1B')
trainer = SFTTrainer(model=model, train_dataset=load_dataset('json', data_files='train.jsonl'))
trainer.train()
`
const repositories = {
  'a chat script': { 'README.md': '# Chat\n\nAsks a model.\n', 'chat.py': chat },
  'a service with retrieval': {
    'README.md': '# Help desk\n',
    'app/main.py': retrieval,
    'requirements.txt': 'openai\nchromadb\nfastapi\n',
    Dockerfile: 'FROM python:3.12\nCOPY . .\n',
  },
  'a fine-tuning': { 'train.py': tuning, 'requirements.txt': 'trl==0.12.0\n' },
}

describe('init', () => {
  test.each(Object.entries(repositories))(
    'writes files for %s that are valid and raise no verdict before anybody fills them in',
    async (_, files) => {
      const folder = folderOf(files)
      const before = await scan(folder)
      expect(before.score).not.toBeNull()
      expect((await run(['init', folder, '--yes'])).status).toBe(0)
      expect(existsSync(join(folder, 'docs/llmops/impact-assessment.md'))).toBe(true)
      expect(await run(['validate', folder])).toMatchObject({ status: 0, stdout: '.github/llmops-maturity.yml and llmops.yml: no problem found\n' })
      const after = await scan(folder)
      const verdicts = ({ checks }: Report) => checks.map(({ id, status, credit }) => `${id} ${status} ${credit}`)
      expect(verdicts(after)).toEqual(verdicts(before))
      expect([after.score, after.verifiedScore, after.advancedScore]).toEqual([before.score, before.verifiedScore, before.advancedScore])
    },
  )

  test('counts a template once its brackets are replaced', async () => {
    const folder = folderOf(repositories['a chat script'])
    await run(['init', folder, '--yes'])
    const path = join(folder, 'docs/llmops/model-choice.md')
    const text = readFileSync(path, 'utf8')
    expect(text).toContain('`gpt-4o` (`chat.py:6`): [explain why it was chosen')
    writeFileSync(
      path,
      text.replace(
        /(- `gpt-4o` [^\n]*?): \[[^\]]*\]/,
        '$1: chosen because its quality on our 40 questions was best at half the price and latency of the larger model.',
      ),
    )
    const { checks } = await scan(folder)
    expect(checks.find(({ id }) => id === 'docs/model-choice')?.status).toBe('pass')
  })

  test('never touches what is there, and writes nothing the second time', async () => {
    const policy = 'gate:\n  min-score: 10\n'
    const folder = folderOf({ ...repositories['a chat script'], '.github/llmops-maturity.yml': policy })
    const first = await run(['init', folder, '--yes'])
    expect(first.stdout).toMatch(/Already there, left as they are:\n {2}\.github\/llmops-maturity\.yml/)
    expect(readFileSync(join(folder, '.github/llmops-maturity.yml'), 'utf8')).toBe(policy)
    expect((await run(['init', folder, '--yes'])).stdout).toContain('Nothing is left to write.')
  })

  test('asks on a terminal, and writes nothing where the answer is no', async () => {
    const folder = folderOf(repositories['a chat script'])
    const questions: string[] = []
    const answers = ['', 'n']
    const { stdout } = await run(['init', folder], async (question) => {
      questions.push(question)
      return answers.shift() ?? ''
    })
    expect(questions.join('\n')).toMatch(/Least score.*These files will be written:/s)
    expect(stdout).toContain('Nothing was written.')
    expect(existsSync(join(folder, 'llmops.yml'))).toBe(false)
  })

  test('takes the answer as the least score of the gate', async () => {
    const folder = folderOf(repositories['a chat script'])
    const answers = ['10', 'y']
    await run(['init', folder], async () => answers.shift() ?? '')
    expect(readFileSync(join(folder, '.github/llmops-maturity.yml'), 'utf8')).toMatch(/^ {2}min-score: 10 # today/m)
  })

  test('writes through no link that leads out of the repository', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    const folder = folderOf(repositories['a chat script'])
    symlinkSync(outside, join(folder, '.github'))
    const { status, stderr } = await run(['init', folder, '--yes'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('would be written outside the repository')])
    expect(existsSync(join(outside, 'workflows'))).toBe(false)
  })

  test('what it wrote is checked before git tracks it, and whoever asks is told so', async () => {
    const folder = folderOf({ 'chat.py': chat })
    execFileSync('git', ['init', '-q', folder])
    execFileSync('git', ['-C', folder, 'add', '-A'])
    await run(['init', folder, '--yes'])
    expect((await run(['validate', folder])).stdout).toBe(
      '.github/llmops-maturity.yml and llmops.yml: no problem found\ngit does not track .github/llmops-maturity.yml yet: add it, or no scan sees it.\ngit does not track llmops.yml yet: add it, or no scan sees it.\n',
    )
    writeFileSync(join(folder, '.github/llmops-maturity.yml'), 'gate: { min-scoer: 3 }\n')
    expect((await run(['validate', folder])).status).toBe(2)
  })

  test('keeps names of a hostile repository within code spans and comments', async () => {
    const model = 'x` @octocat <img src=x>\\n- check: risk/secrets'
    const folder = folderOf({ 'chat.py': chat.replace('gpt-4o', model) })
    await run(['init', folder, '--yes'])
    const [owner = '', record = ''] = ['llmops.yml', 'docs/llmops/model-choice.md'].map((path) => readFileSync(join(folder, path), 'utf8'))
    expect(owner.split('\n').filter((line) => line && !line.startsWith('#'))).toEqual([])
    expect(record.replace(/(`+)[\s\S]*?\1/g, '')).not.toMatch(/octocat|<img/)
    expect((await run(['validate', folder])).status).toBe(0)
  })
})
