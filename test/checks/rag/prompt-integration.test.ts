import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('rag/prompt-integration', files).status

const ask = 'from langchain_chroma import Chroma\nfrom openai import OpenAI\nclient = OpenAI()\nstore = Chroma(persist_directory="x")\n'
const send = (text: string) => `    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": ${text}}])\n`

describe('chunks in the prompt', () => {
  test('have a place and a source', () => {
    const code = `${ask}def answer(q):\n    docs = store.similarity_search(q, k=3)\n    context = "\\n".join(f"[{d.metadata['source']}] {d.page_content}" for d in docs)\n${send('f"Context: {context}\\nQuestion: {q}"')}`
    expect(status({ 'a.py': code })).toBe('pass')
  })
  test('have a place without a source', () => {
    const code = `${ask}def answer(q):\n    docs = store.similarity_search(q, k=3)\n    context = "\\n".join(d.page_content for d in docs)\n${send('f"Context: {context}\\nQuestion: {q}"')}`
    expect(status({ 'a.py': code })).toBe('partial')
  })
  test('get no source by a line of a log', () => {
    const code = `${ask}import logging\ndef answer(q):\n    docs = store.similarity_search(q, k=3)\n    for d in docs:\n        logging.info(f"{d.metadata['source']}: {d.page_content}")\n    context = "\\n".join(d.page_content for d in docs)\n${send('f"Context: {context}\\nQuestion: {q}"')}`
    expect(status({ 'a.py': code })).toBe('partial')
  })
  test('get their source from the prompt of a document in LangChain', () => {
    const code = [
      "import { createStuffDocumentsChain } from 'langchain/chains/combine_documents'",
      "import { PromptTemplate } from '@langchain/core/prompts'",
      "export const chain = await createStuffDocumentsChain({ llm, prompt, documentPrompt: PromptTemplate.fromTemplate('[{source}]: {page_content}') })",
    ].join('\n')
    expect(status({ 'a.ts': code })).toBe('pass')
  })
  test('come as a message of the tool that a retriever is made into', () => {
    const tool = (made: string) =>
      `from langchain_chroma import Chroma\nfrom langchain_openai import ChatOpenAI\nfrom langchain.tools.retriever import create_retriever_tool\nfrom langgraph.prebuilt import create_react_agent\nretriever = Chroma(persist_directory="x").as_retriever(search_kwargs={"k": 3})\n${made}agent = create_react_agent(ChatOpenAI(model="gpt-4o"), tools=tools)\ndef ask(q):\n    retriever.invoke(q)\n    return agent.invoke({"messages": [("user", q)]})\n`
    expect(status({ 'a.py': tool('tools = [create_retriever_tool(retriever, "search", "Searches the handbook.")]\n') })).toBe('partial')
    expect(status({ 'a.py': tool('tools = []\n') })).toBe('fail')
  })
})
