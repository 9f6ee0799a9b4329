import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const flags = (files: Record<string, string>) => scan(files).fact('usage').flags

describe('usage', () => {
  const endpoint = (given: string) =>
    `from vllm import LLM, SamplingParams\n\nllm = LLM(model="/models/merged")\n\ndef complete(text: str):\n    return llm.generate(${given}, SamplingParams(temperature=0.2, max_tokens=64))\n`

  test('an endpoint that completes what callers send builds no prompt', () => {
    expect(flags({ 'serve.py': endpoint('text') }).prompts).toBe(false)
    expect(flags({ 'serve.py': endpoint('f"Answer only from the documents you were given: {text}"') }).prompts).toBe(true)
  })

  test('the retriever of a store makes it retrieve, and the UI of an agent library serves', () => {
    const retriever =
      'from langchain_mongodb.retrievers import MongoDBAtlasHybridSearchRetriever\n\ndef get_retriever(store, k):\n    return MongoDBAtlasHybridSearchRetriever(vectorstore=store, search_index_name="chunks", top_k=k)\n'
    const app =
      'from smolagents import GradioUI, LiteLLMModel, ToolCallingAgent, tool\nfrom app.retriever import get_retriever\n\n@tool\ndef search(query: str) -> str:\n    """Searches.\n\n    Args:\n        query: what to search\n    """\n    docs = get_retriever(None, 5).invoke(query)\n    return "\\n".join(f"<url>{doc.metadata.get(\'url\')}</url>{doc.page_content}" for doc in docs)\n\nagent = ToolCallingAgent(tools=[search], model=LiteLLMModel(model_id="gpt-4o-mini"), max_steps=3)\nGradioUI(agent).launch()\n'
    const found = flags({ 'app/__init__.py': '', 'app/retriever.py': retriever, 'app/main.py': app })
    expect(found.rag).toBe(true)
    expect(found.serving).toBe(true)
    expect(
      flags({
        'app/__init__.py': '',
        'app/main.py': app.replace(/get_retriever\(None, 5\).invoke/, 'lookup').replace('GradioUI(agent).launch()', ''),
      }).serving,
    ).toBe(false)
  })

  test('a script that starts a server or a harness runs a model', () => {
    const harness = 'pip install lm_eval\naccelerate launch -m lm_eval \\\n    --model hf \\\n    --model_args pretrained=$MODEL_ID --tasks arc\n'
    expect(flags({ 'run.sh': harness })).toMatchObject({ llm: true, self_hosted: true, api: false })
    expect(flags({ 'docker-compose.yml': 'services:\n  model:\n    image: vllm/vllm-openai:v0.6.0\n' }).llm).toBe(true)
    expect(flags({ 'run.sh': '# vllm serve model\necho "ollama run llama3"\npip install vllm\n' }).llm).toBe(false)
    expect(flags({ 'run.sh': `python -m ${'['.repeat(900)}\nvllm\0serve\n` }).llm).toBe(false)
  })
})
