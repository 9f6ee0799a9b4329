import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../support/scan.ts'

const batch = (rest: string) => `from vllm import LLM, SamplingParams
from datasets import load_dataset

def generate(model_id, name):
    dataset = load_dataset(name, split="test")
    dataset = dataset.map(lambda sample: {"prompt": sample["instruction"]})
    llm = LLM(model=model_id)
    outputs = llm.generate(dataset["prompt"], SamplingParams(temperature=0.8))
    answers = [output.outputs[0].text for output in outputs]
${rest
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}

generate("meta-llama/Llama-3.1-8B-Instruct", "acme/questions")
`

const kept = (text: string): (number | null)[] => {
  const context = scan({ 'answers.py': text })
  return context.fact('calls').application.map((call) => context.fact('keptAnswers').of(call)?.line ?? null)
}

describe('answers kept with their prompts', () => {
  test('a column of the data set that holds the prompts, pushed to a hub', () => {
    const text = batch('dataset = dataset.add_column("answers", answers)\ndataset.push_to_hub("acme/results")')
    expect(kept(text)).toEqual([11, 11])
    expect(judge('fm/calls-traced', { 'answers.py': text })).toMatchObject({
      status: 'pass',
      evidence: expect.arrayContaining([expect.objectContaining({ path: 'answers.py', line: 11 })]),
    })
  })
  test('a column of a data frame, written as CSV', () => {
    expect(kept(batch('dataset["answers"] = answers\ndataset.to_csv("results.csv")'))).toEqual([11, 11])
  })
  test('answers that are kept without their prompts, or joined and never kept, are lost', () => {
    expect(kept(batch('pd.DataFrame(answers).to_csv("results.csv")'))).toEqual([null, null])
    expect(kept(batch('dataset = dataset.add_column("answers", answers)\nreturn dataset'))).toEqual([null, null])
    expect(kept(batch('dataset.push_to_hub("acme/results")\nreturn answers'))).toEqual([null, null])
  })
  test('assignments in circles end', () => {
    expect(kept(batch('answers = outputs\noutputs = answers\ndataset[answers] = dataset[outputs] = outputs\ndataset.to_json()'))).toHaveLength(2)
  })
})
