import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = 'from openai import OpenAI\ndef answer(q):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[])\n'
const status = (files: Readonly<Record<string, string>>) => judge('risk/bias', { 'app.py': app, ...files }).status

describe('risk/bias', () => {
  test('moderation among the metrics of an evaluation passes, a moderated request does not', () => {
    expect(
      status({
        'evaluation/run.py':
          'from opik.evaluation import evaluate\nfrom opik.evaluation.metrics import Hallucination, Moderation\nevaluate(dataset=d, task=answer, scoring_metrics=[Hallucination(), Moderation()])\n',
      }),
    ).toBe('pass')
    expect(status({ 'evaluation/run.py': 'from shop import Moderation\nModeration()\n' })).toBe('fail')
  })
  test('a metric of bias or toxicity passes', () => {
    expect(
      status({
        'tests/test_bias.py':
          'from deepeval.metrics import BiasMetric\nfrom deepeval import assert_test\nassert_test(case, [BiasMetric(threshold=0.5)])\n',
      }),
    ).toBe('pass')
    expect(status({ 'promptfooconfig.yaml': 'prompts: [p]\nproviders: [openai:gpt-4o]\nredteam:\n  plugins:\n    - id: bias\n' })).toBe('pass')
  })
  test('a limitation in prose, or an item of a rubric, is partial', () => {
    expect(status({ 'README.md': '# Bot\n\nThe model may reproduce biases of its training data.\n' })).toBe('partial')
  })
  test('other meanings of the word are none', () => {
    expect(
      status({
        'README.md': '# Bot\n\nRuns are tracked with Weights & Biases.\n',
        'train.py': 'from peft import LoraConfig\nLoraConfig(bias="none")\nimport torch.nn as nn\nnn.Linear(2, 2, bias=False)\n',
      }),
    ).toBe('fail')
  })
})
