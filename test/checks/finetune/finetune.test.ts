import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../../support/scan.ts'

type Files = Readonly<Record<string, string>>
const status = (id: string, files: Files) => judge(`finetune/${id}`, files).status

const lora = (args = 'learning_rate=2e-4, report_to="wandb", seed=7', more = '') => `import json
from datasets import load_dataset
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
model = AutoModelForCausalLM.from_pretrained("org/base-7b")
model = get_peft_model(model, LoraConfig(r=8))
data = load_dataset("org/instructions")
trainer = Trainer(model=model, train_dataset=data["train"], args=TrainingArguments("out", ${args}))
trainer.train()
model.save_pretrained("out")
${more}`
const loop = `import torch
import torch.nn as nn
from model import GPT
learning_rate = 3e-4
model = GPT(50304)
optimizer = torch.optim.AdamW(model.parameters(), lr=learning_rate)
for step in range(1000):
    loss = model(*batch())
    loss.backward()
    optimizer.step()
    print(step, loss.item())
torch.save(model.state_dict(), "out/ckpt.pt")
`
const gpt = `import torch.nn as nn
class GPT(nn.Module):
    def __init__(self, vocab_size):
        super().__init__()
        self.wte = nn.Embedding(vocab_size, 64)
        self.lm_head = nn.Linear(64, vocab_size, bias=False)
    def generate(self, idx, max_new_tokens):
        return idx
`

describe('what counts as training', () => {
  test('a trainer adapts, a loop over a language model of the repository trains from scratch', () => {
    const flags = (files: Files) => scan(files).fact('usage').flags
    expect(flags({ 'train.py': lora() })).toMatchObject({ llm: true, finetuning: true, training: false })
    expect(flags({ 'train.py': loop, 'model.py': gpt })).toMatchObject({
      llm: true,
      finetuning: false,
      training: true,
      prompts: false,
      self_hosted: false,
    })
    expect(flags({ 'axolotl.yml': 'base_model: org/base\ndatasets:\n  - path: org/data\nadapter: lora\n' })).toMatchObject({
      llm: true,
      finetuning: true,
    })
    expect(
      flags({
        'job.py':
          'from openai import OpenAI\nclient = OpenAI()\nclient.fine_tuning.jobs.create(model="gpt-4o-mini-2024-07-18", training_file="file-1")\n',
      }),
    ).toMatchObject({ finetuning: true })
  })
  test('an own model that is filled with weights and partly frozen is adapted; one that only resumes is trained from scratch', () => {
    const flags = (files: Files) => scan(files).fact('usage').flags
    const filled = loop.replace('GPT(50304)\n', 'GPT(50304)\nmodel.load_state_dict(torch.load("base.pt"))\n')
    const frozen = 'for name, p in model.named_parameters():\n    p.requires_grad = False\n'
    expect(flags({ 'train.py': filled.replace('optimizer =', `${frozen}optimizer =`), 'model.py': gpt })).toMatchObject({
      finetuning: true,
      training: false,
    })
    expect(flags({ 'train.py': filled, 'model.py': gpt })).toMatchObject({ finetuning: false, training: true })
    expect(flags({ 'train.py': loop.replace('optimizer =', `${frozen}optimizer =`), 'model.py': gpt })).toMatchObject({ finetuning: false })
  })
  test('a trainer of the repository, one derived from a library, and Lightning count', () => {
    const flags = (files: Files) => scan(files).fact('usage').flags
    const trainer = loop.replace('from model import GPT\n', '').replace('model = GPT(50304)\n', '')
    const main = 'from model import GPT\nfrom trainer import *\nmodel = GPT(50304)\n'
    expect(flags({ 'trainer.py': trainer, 'model.py': gpt, 'main.py': main })).toMatchObject({ training: true })
    const derived = lora().replace('trainer = Trainer(', 'class Own(Trainer):\n    pass\ntrainer = Own(')
    expect(flags({ 'train.py': derived })).toMatchObject({ finetuning: true })
    expect(
      flags({
        'fit.py':
          'import lightning as L\nfrom transformers import AutoModelForCausalLM\nnet = AutoModelForCausalLM.from_pretrained("gpt2")\nL.Trainer(max_epochs=1).fit(net)\n',
      }),
    ).toMatchObject({ finetuning: true })
    expect(flags({ 'fit.py': 'import lightning as L\nL.Trainer(max_epochs=1).fit(net)\n' })).toMatchObject({ finetuning: false, llm: false })
  })
  test('loops over other networks are none', () => {
    const vision = loop.replace('from model import GPT', 'from torchvision.models import resnet18 as GPT')
    expect(scan({ 'train.py': vision }).fact('usage').flags).toMatchObject({ finetuning: false, training: false })
    expect(
      scan({
        'train.py': loop,
        'model.py': 'import torch.nn as nn\nclass GPT(nn.Module):\n    def __init__(self):\n        self.fc = nn.Linear(3, 4)\n',
      }).fact('usage').flags,
    ).toMatchObject({ training: false })
  })
  test('the loop and what the own model generates are in the inventory', () => {
    const { application } = scan({
      'train.py': loop,
      'model.py': gpt,
      'sample.py': 'from model import GPT\nmodel = GPT(50304)\nmodel.generate(x, 10)\n',
    }).fact('calls')
    expect(application.map((it) => [it.path, it.kind, it.library])).toEqual([
      ['sample.py', 'completion', 'torch'],
      ['train.py', 'train', 'torch'],
    ])
  })
})

describe('finetune/config-versioned', () => {
  test('constants, arguments and configurations pass; cells are partial', () => {
    expect(status('config-versioned', { 'train.py': lora() })).toBe('pass')
    expect(
      status('config-versioned', {
        'axolotl.yml': 'base_model: org/base\ndatasets:\n  - path: org/data\nadapter: lora\nlearning_rate: 0.0002\nnum_epochs: 3\n',
      }),
    ).toBe('pass')
    const cell = lora()
      .split('\n')
      .map((line) => `    ${JSON.stringify(`${line}\n`)}`)
      .join(',\n')
    const notebook = `{\n "cells": [\n  {\n   "cell_type": "code",\n   "metadata": {},\n   "outputs": [],\n   "source": [\n${cell}\n   ]\n  }\n ],\n "metadata": {},\n "nbformat": 4,\n "nbformat_minor": 5\n}\n`
    expect(status('config-versioned', { 'train.ipynb': notebook })).toBe('partial')
    expect(status('config-versioned', { 'app.py': 'print(1)\n' })).toBe('fail')
  })
})

describe('finetune/base-model-pinned', () => {
  test('a revision or a dated hosted id passes, a name alone is partial', () => {
    expect(status('base-model-pinned', { 'train.py': lora().replace('"org/base-7b")', '"org/base-7b", revision="8f3c2d1")') })).toBe('pass')
    expect(status('base-model-pinned', { 'train.py': lora() })).toBe('partial')
    expect(
      status('base-model-pinned', {
        'job.py': 'from openai import OpenAI\nOpenAI().fine_tuning.jobs.create(model="gpt-4o-mini-2024-07-18", training_file=f)\n',
      }),
    ).toBe('pass')
  })
})

describe('finetune/data-versioned', () => {
  test('a revision or a file of the repository passes, a name is partial', () => {
    expect(status('data-versioned', { 'train.py': lora().replace('"org/instructions")', '"org/instructions", revision="1a2b3c4")') })).toBe('pass')
    expect(status('data-versioned', { 'train.py': lora() })).toBe('partial')
    expect(
      status('data-versioned', {
        'train.py': lora().replace('load_dataset("org/instructions")', 'load_dataset("json", data_files="data/train.jsonl")'),
        'data/train.jsonl': '{"a": 1}\n',
      }),
    ).toBe('pass')
  })
})

describe('finetune/experiment-tracking', () => {
  test('a tracker passes, one that is off or the console is partial', () => {
    expect(status('experiment-tracking', { 'train.py': lora() })).toBe('pass')
    expect(status('experiment-tracking', { 'train.py': lora('report_to="none"') })).toBe('partial')
    expect(
      status('experiment-tracking', {
        'train.py': lora('report_to="wandb" if use_wandb else None').replace('import json', 'import json\nuse_wandb = False'),
      }),
    ).toBe('partial')
    expect(status('experiment-tracking', { 'train.py': loop, 'model.py': gpt })).toBe('partial')
    const guarded = `${loop}wandb_log = False\nif wandb_log:\n    import wandb\n    wandb.init(project="p")\n`
    expect(status('experiment-tracking', { 'train.py': guarded, 'model.py': gpt })).toBe('partial')
    expect(
      status('experiment-tracking', {
        'train.py': guarded,
        'model.py': gpt,
        'config/train_gpt.py': 'wandb_log = True\nbatch_size = 8\nlearning_rate = 1e-4\n',
      }),
    ).toBe('pass')
    expect(status('experiment-tracking', { 'train.py': loop.replace('    print(step, loss.item())\n', ''), 'model.py': gpt })).toBe('fail')
  })
})

describe('finetune/artifact-registry', () => {
  test('a push passes, a push on demand and a folder are partial', () => {
    expect(status('artifact-registry', { 'train.py': lora('seed=1', 'model.push_to_hub("org/tuned")\n') })).toBe('pass')
    expect(status('artifact-registry', { 'train.py': lora('seed=1', 'push = False\nif push:\n    model.push_to_hub("org/tuned")\n') })).toBe(
      'partial',
    )
    expect(status('artifact-registry', { 'train.py': lora() })).toBe('partial')
    expect(status('artifact-registry', { 'train.py': lora('seed=1', 'data.push_to_hub("org/data")\n') })).toBe('partial')
  })
})

describe('finetune/infrastructure', () => {
  test('a type in code or in a job passes, prose and comments are partial', () => {
    expect(
      status('infrastructure', {
        'train.py': lora(),
        'job.py': 'from sagemaker.huggingface import HuggingFace\nHuggingFace(entry_point="train.py", instance_type="ml.g5.2xlarge")\n',
      }),
    ).toBe('pass')
    expect(status('infrastructure', { 'train.py': lora(), 'run.slurm': '#!/bin/bash\n#SBATCH --gres=gpu:a100:4\nsrun python train.py\n' })).toBe(
      'pass',
    )
    expect(status('infrastructure', { 'train.py': lora(), 'README.md': '# T\n\nTraining takes 4 hours on one A100 GPU.\n' })).toBe('partial')
    expect(
      status('infrastructure', {
        'train.py': lora(),
        'docker-compose.yml': 'services:\n  api:\n    deploy: { resources: { reservations: { devices: [{ capabilities: [gpu] }] } } }\n',
      }),
    ).toBe('fail')
  })
})

describe('finetune/retraining', () => {
  test('a schedule or a written rule passes, a pipeline by hand is partial', () => {
    const flow = (schedule: string) => `on: { ${schedule} }\njobs:\n  train:\n    runs-on: ubuntu-latest\n    steps:\n      - run: python train.py\n`
    expect(status('retraining', { 'train.py': lora(), '.github/workflows/train.yml': flow('schedule: [{ cron: "0 0 * * 0" }]') })).toBe('pass')
    expect(status('retraining', { 'train.py': lora(), 'README.md': '# T\n\nThe model is retrained every month on the new tickets.\n' })).toBe('pass')
    expect(status('retraining', { 'train.py': lora(), '.github/workflows/train.yml': flow('workflow_dispatch: {}') })).toBe('partial')
    expect(
      status('retraining', {
        'train.py': lora(),
        'pipeline.py': 'from zenml import pipeline\nimport train\n@pipeline\ndef p():\n    train.main()\n',
      }),
    ).toBe('partial')
    expect(status('retraining', { 'train.py': lora(), 'README.md': '# T\n\nRAG adds knowledge without retraining when documents change.\n' })).toBe(
      'fail',
    )
  })
})

describe('finetune/method', () => {
  test('the method is set and explained', () => {
    expect(
      status('method', {
        'train.py': lora(),
        'README.md': '# T\n\nWe use low-rank adaptation (LoRA) so that only small adapter matrices of the base model are trained.\n',
      }),
    ).toBe('pass')
    expect(status('method', { 'train.py': lora(), 'README.md': '# T\n\nRun the SFT pipeline.\n' })).toBe('partial')
  })
})

describe('finetune/reproducible', () => {
  test('seeds of training, of the split, of the library', () => {
    expect(status('reproducible', { 'train.py': lora() })).toBe('pass')
    expect(status('reproducible', { 'train.py': lora('learning_rate=1e-4').replace('data = load', 'torch.manual_seed(1)\ndata = load') })).toBe(
      'pass',
    )
    expect(status('reproducible', { 'train.py': lora('learning_rate=1e-4') })).toBe('partial')
    expect(status('reproducible', { 'train.py': loop, 'model.py': gpt })).toBe('fail')
    expect(status('reproducible', { 'train.py': `${loop}a, b = train_test_split(x, random_state=3)\n`, 'model.py': gpt })).toBe('partial')
  })
})

describe('finetune/evaluated', () => {
  test('an evaluation of the model, or its loss alone', () => {
    expect(status('evaluated', { 'train.py': lora(), 'eval.py': 'import lm_eval\nlm_eval.simple_evaluate(model="hf", tasks=["gsm8k"])\n' })).toBe(
      'pass',
    )
    expect(status('evaluated', { 'train.py': lora('eval_strategy="steps"') })).toBe('partial')
    expect(status('evaluated', { 'train.py': lora(undefined, 'log(state.this_eval_loss)\n') })).toBe('partial')
    expect(status('evaluated', { 'train.py': lora() })).toBe('fail')
  })
  test('hostile files are read without harm', () => {
    expect(
      status('method', { 'train.py': lora(), 'axolotl.yml': `base_model: ${'['.repeat(3000)}`, 'conf/x.yaml': 'learning_rate: '.repeat(5000) }),
    ).toBe('partial')
  })
})
