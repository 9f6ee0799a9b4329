import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../../support/scan.ts'

const tools = (files: Record<string, string>) =>
  scan(files)
    .fact('evaluations')
    .evaluations.map((it) => `${it.path}:${it.line} ${it.tool}`)

const code = 'from vllm import LLM\n\nllm = LLM("org/model")\nprint(llm.generate("Answer briefly: what is a fleet?"))\n'

describe('evaluations by command', () => {
  test('a script that runs a harness on benchmarks evaluates, on data without a version', () => {
    const files = { 'app.py': code, 'eval.sh': '#!/bin/bash\npip install lm_eval\nlm_eval --model hf \\\n  --tasks hellaswag,arc_easy\n' }
    expect(tools(files)).toEqual(['eval.sh:3 lm-eval-harness'])
    expect(judge('evals/suite', files).status).toBe('pass')
    expect(judge('evals/dataset', files).status).toBe('partial')
  })

  test('the harness from its own clone', () => {
    const script =
      'git clone https://github.com/EleutherAI/lm-evaluation-harness\ncd lm-evaluation-harness\npython main.py \\\n  --model hf-causal --tasks piqa\n'
    expect(tools({ 'app.py': code, 'run.sh': script })).toEqual(['run.sh:3 lm-eval-harness'])
  })

  test('installing, naming or echoing a harness evaluates nothing', () => {
    const script = '# lm_eval --tasks x\necho "lm_eval --model hf"\npip install lm_eval --upgrade\npython main.py --tasks load\n'
    expect(tools({ 'app.py': code, 'run.sh': script })).toEqual([])
  })

  test('a hostile line is passed over', () => {
    expect(tools({ 'app.py': code, 'run.sh': `lm_eval ${' '.repeat(5000)}--x\n` })).toEqual([])
  })
})
