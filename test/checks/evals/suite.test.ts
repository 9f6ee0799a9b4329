import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

type Files = Readonly<Record<string, string>>
const app =
  'from openai import OpenAI\nclient = OpenAI()\ndef answer(q):\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}]).choices[0].message.content\n'
const cases = JSON.stringify(Array.from({ length: 8 }, (_, i) => ({ question: `What is ${i}?`, expected_answer: `${i}` })))
const status = (files: Files) => judge('evals/suite', { 'app.py': app, ...files }).status

describe('evals/suite', () => {
  test('runs of evaluation libraries pass', () => {
    expect(
      status({ 'eval.py': 'from ragas import evaluate\nfrom ragas.metrics import faithfulness\nevaluate(dataset, metrics=[faithfulness])\n' }),
    ).toBe('pass')
    expect(
      status({
        'tests/test_llm.py':
          'from deepeval import assert_test\nfrom deepeval.metrics import GEval\nfrom deepeval.test_case import LLMTestCase\nfrom app import answer\ndef test_a():\n    assert_test(LLMTestCase(input="q", actual_output=answer("q")), [GEval(name="c")])\n',
      }),
    ).toBe('pass')
    expect(
      status({
        'evals/qa.eval.ts':
          "import { Eval } from 'braintrust'\nimport { Factuality } from 'autoevals'\nEval('qa', { data: () => [], task: async (q) => ask(q), scores: [Factuality] })\n",
      }),
    ).toBe('pass')
    expect(
      status({
        'evals/a.eval.ts': "import { evalite } from 'evalite'\nevalite('qa', { data: async () => [], task: async (q) => q, scorers: [] })\n",
      }),
    ).toBe('pass')
    expect(
      status({ 'run_eval.py': 'from langsmith import Client\nclient = Client()\nclient.evaluate(target, data="golden", evaluators=[])\n' }),
    ).toBe('pass')
    expect(status({ 'tests/Evals/QualityTests.cs': 'using Microsoft.Extensions.AI.Evaluation.Quality;\nclass QualityTests { }\n' })).toBe('pass')
  })

  test('configurations of evaluation tools pass', () => {
    const tests = Array.from({ length: 6 }, (_, i) => `  - vars: { q: "${i}" }\n    assert: [{ type: contains, value: "${i}" }]\n`).join('')
    expect(status({ 'promptfooconfig.yaml': `prompts: [prompt.txt]\nproviders: [openai:gpt-4o]\ntests:\n${tests}` })).toBe('pass')
    expect(status({ 'flows/evaluation/flow.dag.yaml': 'nodes:\n- name: aggregate\n  type: python\n  aggregation: true\n' })).toBe('pass')
  })

  test('a script with cases and scores of its own passes, in Python and TypeScript', () => {
    expect(
      status({
        'scripts/evaluate.py':
          'import json\nfrom app import answer\ncases = json.load(open("data/qa.json"))\ncorrect = 0\nfor case in cases:\n    if case["expected_answer"].lower() in answer(case["question"]).lower():\n        correct += 1\naccuracy = correct / len(cases)\nprint(f"accuracy: {accuracy}")\n',
        'data/qa.json': cases,
      }),
    ).toBe('pass')
    expect(
      status({
        'evals/run.ts':
          "import cases from './cases.json'\nimport { readFileSync } from 'node:fs'\nconst data = JSON.parse(readFileSync('evals/cases.json', 'utf8'))\nlet exactMatch = 0\nfor (const { question, expected_answer } of data) {\n  const response = await fetch('http://localhost:3000/api/chat', { method: 'POST', body: question })\n  if ((await response.text()).includes(expected_answer)) exactMatch++\n}\nconsole.log('accuracy', exactMatch / data.length)\n",
        'evals/cases.json': cases,
      }),
    ).toBe('pass')
  })

  test('tests that are named evaluations and score real answers pass', () => {
    const rows = Array.from({ length: 6 }, (_, i) => `("question ${i}?", "expected answer ${i}")`).join(', ')
    expect(
      status({
        'tests/evals/test_accuracy.py': `import pytest\nfrom app import answer\nfrom evals.similarity import semantic_similarity\nCASES = [${rows}]\n@pytest.mark.parametrize("question,expected", CASES)\ndef test_answer(question, expected):\n    assert semantic_similarity(answer(question), expected) > 0.8\n`,
      }),
    ).toBe('pass')
    expect(
      status({
        'evals/run.ts': `import OpenAI from 'openai'\nimport cases from './golden.json'\nconst client = new OpenAI()\nconst PROMPT = \`You are an impartial judge. Rate the answer against the reference on a scale of 1 to 5.\`\nasync function scoreAnswer(a: string) {\n  const r = await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: PROMPT + a }] })\n  return Number(r.choices[0].message.content)\n}\nconst scores = await Promise.all(cases.map((it) => scoreAnswer(it.question)))\nconsole.log(scores)\n`,
        'evals/golden.json': cases,
      }),
    ).toBe('pass')
  })

  test('a judge over cases passes', () => {
    expect(
      status({
        'evaluation/judge.py': `import json\nfrom openai import OpenAI\nfrom app import answer\nPROMPT = """You are an impartial judge. Rate the quality of the answer against the reference on a scale of 1 to 5. Reply with a number."""\ndef score_answer(q, a, ref):\n    return int(OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": PROMPT + a + ref}]).choices[0].message.content)\ndef main():\n    rows = json.load(open("evaluation/golden.json"))\n    scores = [score_answer(r["question"], answer(r["question"]), r["expected_answer"]) for r in rows]\n    print(sum(scores) / len(scores))\nif __name__ == "__main__":\n    main()\n`,
        'evaluation/golden.json': cases,
      }),
    ).toBe('pass')
  })

  test('few cases, disabled tests, a loss alone, documented results are partial', () => {
    expect(status({ 'promptfooconfig.yaml': 'prompts: [p]\nproviders: [openai:gpt-4o]\ntests:\n  - vars: { q: a }\n' })).toBe('partial')
    const live =
      'import os\nfrom openai import OpenAI\nfrom app import answer\npytestmark = pytest.mark.skipif(not os.environ.get("OPENAI_API_KEY"), reason="no key")\ndef test_a():\n    response = answer("capital of Italy?")\n    assert "rome" in response.lower()\n'
    expect(status({ 'tests/test_live.py': live })).toBe('partial')
    expect(status({ 'README.md': '# Bot\n\n## Evaluation\n\n| Model | Accuracy |\n| --- | --- |\n| gpt-4o | 0.81 |\n' })).toBe('partial')
    expect(
      status({
        'train.py':
          'from transformers import AutoModelForCausalLM, Trainer, TrainingArguments\nmodel = AutoModelForCausalLM.from_pretrained("gpt2")\ntrainer = Trainer(model=model, args=TrainingArguments("out", eval_strategy="steps"), train_dataset=a, eval_dataset=b)\ntrainer.train()\n',
      }),
    ).toBe('partial')
  })

  test('unit tests with a fake, run-time graders and products that grade their users are no evaluation', () => {
    expect(status({})).toBe('fail')
    expect(
      status({
        'tests/test_eval_score.py':
          'from unittest.mock import patch\nfrom app import answer\ndef test_score():\n    with patch("app.client") as fake:\n        fake.chat.return_value = "Rome"\n        assert answer("capital of Italy?") == "Rome"\n',
      }),
    ).toBe('fail')
    expect(
      status({
        'graph.py':
          'from langchain_openai import ChatOpenAI\nllm = ChatOpenAI(model="gpt-4o")\nGRADE = """You are a grader assessing relevance of a retrieved document to a user question. Give a binary score yes or no whether the answer is grounded."""\ndef grade_documents(state):\n    kept = []\n    for d in state["documents"]:\n        score = llm.invoke(GRADE + d)\n        if score == "yes":\n            kept.append(d)\n    return kept\n',
      }),
    ).toBe('fail')
    expect(
      status({
        'server.py':
          'from fastapi import FastAPI\nfrom interview_evaluator import evaluate_answer\napp = FastAPI()\n@app.post("/evaluate")\ndef evaluate(body: dict):\n    return evaluate_answer(body["question"], body["answer"])\n',
        'interview_evaluator.py':
          'import json\nfrom openai import OpenAI\nPROMPT = """You are an interviewer evaluating the answer of a candidate. Score the answer from 0 to 10 and give feedback as JSON."""\ndef evaluate_answer(question, answer):\n    for attempt in range(3):\n        out = OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": PROMPT + answer}])\n        return json.loads(out.choices[0].message.content)["score"]\n',
      }),
    ).toBe('fail')
  })

  test('an evaluation tool does not evaluate itself', () => {
    expect(
      judge('evals/suite', {
        'README.md': '# RAG evaluator\n\nA tool for evaluating RAG apps.\n',
        'src/evaluate.py':
          'from ragas import evaluate\nfrom openai import OpenAI\nOpenAI().chat.completions.create(model="gpt-4o", messages=[])\nevaluate(load(url))\n',
      }).status,
    ).toBe('fail')
  })

  test('hostile files are read without harm', () => {
    expect(
      status({
        'promptfooconfig.yaml': `a: &a [${'*a,'.repeat(500)}]\nprompts: ${'['.repeat(5000)}`,
        'eval.py': `${'('.repeat(20000)}`,
        'evals/x.jsonl': '{'.repeat(9999),
      }),
    ).toBe('fail')
  })

  test('a test that starts the whole application and asks it nothing of a model is none', () => {
    const main =
      'package app;\nimport dev.langchain4j.model.chat.ChatModel;\nclass Asker {\n  private final ChatModel model;\n  Asker(ChatModel model) { this.model = model; }\n  String ask(String q) { return model.chat(q); }\n}\n'
    const crash =
      'package app;\nimport org.springframework.boot.test.context.SpringBootTest;\n@SpringBootTest\nclass CrashTests {\n  @Test\n  void crashes() {\n    assertThat(rest.get("/oups").getBody()).contains("error message");\n  }\n}\n'
    expect(status({ 'src/main/java/app/Asker.java': main, 'src/test/java/app/CrashTests.java': crash })).toBe('fail')
  })
})
