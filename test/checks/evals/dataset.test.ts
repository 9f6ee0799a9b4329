import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = 'from openai import OpenAI\ndef answer(q):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[])\n'
const rows = (n: number) => Array.from({ length: n }, (_, i) => JSON.stringify({ question: `What is ${i}?`, ground_truth: `${i}` })).join('\n')
const status = (files: Readonly<Record<string, string>>) => judge('evals/dataset', { 'app.py': app, ...files }).status
const evaluation = (load: string) => `import pandas as pd\nfrom ragas import evaluate\nfrom datasets import load_dataset\n${load}\nevaluate(rows)\n`

describe('evals/dataset', () => {
  test('cases that the evaluation loads pass', () => {
    expect(status({ 'eval.py': evaluation('rows = pd.read_json("data/golden.jsonl", lines=True)'), 'data/golden.jsonl': rows(7) })).toBe('pass')
    expect(status({ 'eval.py': evaluation('rows = pd.read_csv("qa.csv")'), 'qa.csv': `question,answer\n${'"a, b?",c\n'.repeat(6)}` })).toBe('pass')
    expect(status({ 'eval.py': evaluation('rows = load_dataset("org/qa", revision="8d2f3c1")') })).toBe('pass')
  })
  test('cases in the code count', () => {
    const list = Array.from({ length: 6 }, (_, i) => `{"question": "What is ${i}?", "expected": "${i}"}`).join(', ')
    expect(status({ 'eval.py': evaluation(`rows = [${list}]`) })).toBe('pass')
  })
  test('where the path comes from the command line, files that are named as cases count', () => {
    expect(status({ 'eval.py': evaluation('rows = pd.read_json(args.data)'), 'evals/testset.jsonl': rows(9) })).toBe('pass')
  })
  test('few cases and names without a version are partial', () => {
    expect(status({ 'eval.py': evaluation('rows = pd.read_json("golden.jsonl")'), 'golden.jsonl': rows(3) })).toBe('partial')
    expect(status({ 'eval.py': evaluation('rows = load_dataset("squad", split="validation")') })).toBe('partial')
    expect(status({ 'eval.py': 'from langsmith import evaluate\nevaluate(target, data="golden set")\n' })).toBe('partial')
  })
  test('data without an evaluation, results and settings are none', () => {
    expect(status({ 'data/golden.jsonl': rows(9) })).toBe('fail')
    expect(
      status({
        'eval.py': evaluation('out.to_json("results/scores.jsonl")'),
        'results/scores.jsonl': rows(9),
        'config.json': '{"question": "a", "answer": "b"}',
      }),
    ).toBe('fail')
  })
  test('hostile data is read without harm', () => {
    expect(status({ 'eval.py': evaluation('rows = pd.read_csv("qa.csv")'), 'qa.csv': `question,answer\n${'"'.repeat(30000)}` })).not.toBe('pass')
  })
})
