import { describe, expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

const chat =
  'using Microsoft.KernelMemory;\nusing Microsoft.SemanticKernel.ChatCompletion;\nclass Chat {\n  async Task<string> Ask(IKernelMemory memory, IChatCompletionService chat, string question) {\n    var found = await memory.SearchAsync(question, "docs", limit: 5, minRelevance: 0.6);\n    var context = string.Join("\\n", found.Results.Select(x => $"{x.SourceName}: {x.Partitions[0].Text}"));\n    var history = new ChatHistory($"Answer from this:\\n{context}");\n    return (await chat.GetChatMessageContentAsync(history)).Content;\n  }\n  Task Store(IKernelMemory memory, string path) => memory.ImportDocumentAsync(path);\n}\n'

describe('Kernel Memory', () => {
  test('is searched, embeds what it imports, and removes it', () => {
    const context = scan({ 'src/Chat.cs': chat })
    expect(context.fact('usage').flags).toMatchObject({ rag: true, embeddings: true })
    const { queries, writes } = context.fact('retrieval')
    expect(queries.map((it) => it.at.line)).toEqual([5])
    expect(writes.map((it) => it.at.line)).toEqual([10])
  })
})

describe('an index read from end to end', () => {
  const search = (text: string) =>
    `from azure.search.documents import SearchClient\nclient = SearchClient("e", "i", "c")\ndef find(text):\n    return list(client.search(${text}, top=5))\n`
  const queries = (files: Record<string, string>) => scan(files).fact('retrieval').queries.length

  test('is no retrieval; one that a caller lists whole and another asks is', () => {
    const ask = 'from openai import OpenAI\ndef ask(q):\n    return OpenAI().chat.completions.create(model="gpt-4.1", messages=[q])\n'
    expect(queries({ 'a.py': `${search('"*"')}${ask}` })).toBe(0)
    expect(queries({ 'a.py': `${search('text')}${ask}find("*")\ndef answer(topic):\n    return find(f"about {topic}")\n` })).toBe(1)
  })
})
