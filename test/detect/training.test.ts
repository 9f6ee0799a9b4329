import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const train = `import argparse
from datasets import load_dataset
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
parser = argparse.ArgumentParser()
parser.add_argument("--learning_rate", type=float, default=2e-4)
args = parser.parse_args()
model = AutoModelForCausalLM.from_pretrained("org/base")
data = load_dataset("org/data", revision="3f2a91c")
Trainer(model=model, train_dataset=data, args=TrainingArguments("out", report_to=["mlflow"], seed=3)).train()
`
const fact = (files: Readonly<Record<string, string>>) => scan(files).fact('training')

describe('training', () => {
  test('tells what goes in and what comes out, with lines', () => {
    const found = fact({ 'train.py': train })
    expect(found.runs.map(({ path, line, tool, starts }) => [path, line, tool, starts])).toEqual([['train.py', 9, 'transformers', ['pretrained']]])
    expect(found.hyperparameters[0]).toMatchObject({ line: 5, where: 'defaults' })
    expect(found.bases[0]).toMatchObject({ line: 7, model: 'org/base', pinned: false })
    expect(found.sources).toMatchObject([{ line: 8, versioned: true }])
    expect(found.trackers.filter((it) => it.state === 'on').map((it) => it.tool)).toEqual(['mlflow'])
    expect(found.seeds.filter((it) => it.of === 'training').map((it) => it.line)).toEqual([9])
  })

  test('follows configurations and launch scripts that belong to it, and no others', () => {
    const found = fact({
      'train.py': train,
      'configs/train.yaml': 'learning_rate: 1e-4\nnum_epochs: 3\nseed: 5\n',
      'launch.sh': 'torchrun --nproc_per_node=8 train.py --learning_rate 1e-4\n',
      'web/config.yaml': 'port: 80\nseed: 9\n',
    })
    expect(found.hyperparameters.map(({ path, where }) => [path, where])).toEqual([
      ['train.py', 'defaults'],
      ['configs/train.yaml', 'config'],
      ['launch.sh', 'launch'],
    ])
    expect(found.seeds.some((it) => it.path === 'web/config.yaml')).toBe(false)
  })

  test('without training there is nothing', () => {
    expect(
      fact({
        'app.py': 'from openai import OpenAI\nOpenAI().chat.completions.create(model="gpt-4o", messages=[])\n',
        'config/train.yaml': 'lr: 1\nepochs: 2\n',
      }).runs,
    ).toEqual([])
  })
})
