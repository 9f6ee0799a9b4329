import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Readonly<Record<string, string>>) => judge('monitoring/quality-metrics', files).status

describe('monitoring/quality-metrics', () => {
  test('platforms, trackers and a file per run pass', () => {
    expect(status({ 'evals/run.py': 'from langsmith import Client\nclient = Client()\nclient.evaluate(target, data="qa", evaluators=[f])\n' })).toBe(
      'pass',
    )
    expect(status({ 'train.py': 'import wandb\nwandb.init(project="x")\nwandb.log({"loss": 1})\n' })).toBe('pass')
    expect(
      status({
        'evaluate.py':
          'import json\nfrom datetime import datetime\nstamp = datetime.now().isoformat()\nwith open(f"results_{stamp}.json", "w") as f:\n    json.dump(scores, f)\n',
      }),
    ).toBe('pass')
    expect(status({ 'results/a/summary.json': '{"accuracy": 0.9}', 'results/b/summary.json': '{"accuracy": 0.8}', 'a.py': 'x = 1\n' })).toBe('pass')
  })
  test('printed and overwritten scores, and a tracker that is off by default, are partial', () => {
    expect(status({ 'evaluate.py': 'score = evaluate(x)\nprint("score", score)\n' })).toBe('partial')
    expect(status({ 'evaluate.py': 'import json\nwith open("results.json", "w") as f:\n    json.dump(scores, f)\n' })).toBe('partial')
    expect(status({ 'train.py': 'import wandb\nuse = False\nif use:\n    wandb.init()\n' })).toBe('partial')
  })
  test('a data set, a test of the code and a tracker in prose are nothing', () => {
    expect(
      status({
        'eval/datasets/a.json': '{"score": 1}',
        'eval/datasets/b.json': '{"score": 1}',
        'tests/test_a.py': 'print("ok")\n',
        'README.md': 'We use W&B.\n',
      }),
    ).toBe('fail')
  })
})

describe('monitoring/quality-metrics of an evaluation', () => {
  const app = 'from openai import OpenAI\ndef answer(q):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[])\n'
  const ragas = 'from ragas import evaluate\nresult = evaluate(rows)\n'
  test('a file per run passes, one that the next run replaces is partial', () => {
    expect(
      status({
        'app.py': app,
        'offline.py': `from datetime import datetime\n${ragas}stamp = datetime.now().strftime("%Y%m%d")\nresult.to_pandas().to_csv(f"results/eval_{stamp}.csv")\n`,
      }),
    ).toBe('pass')
    expect(status({ 'app.py': app, 'offline.py': `${ragas}result.to_pandas().to_csv("results.csv")\n` })).toBe('partial')
    expect(status({ 'app.py': app, 'offline.py': `${ragas}print(result)\n` })).toBe('partial')
  })
  test('a tracker that is off is partial, logs of the application are nothing', () => {
    expect(status({ 'app.py': app, 'offline.py': `import wandb\n${ragas}use_wandb = False\nif use_wandb:\n    wandb.log(result)\n` })).toBe('partial')
    expect(status({ 'app.py': app, 'log.py': 'from datetime import datetime\nopen(f"results_{datetime.now()}.json", "w")\nprint("score")\n' })).toBe(
      'fail',
    )
  })

  test('a tool that judges results while it answers prints no scores of its answers', () => {
    const tool =
      "import { createTool } from '@mastra/core/tools'\nexport const evaluateResultTool = createTool({ execute: async (input) => {\n  console.log('Evaluating result', input.score)\n} })\n"
    expect(judge('monitoring/quality-metrics', { 'src/tools/evaluateResultTool.ts': tool }).status).toBe('fail')
  })
})
