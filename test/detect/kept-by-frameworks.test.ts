// What frameworks keep, show and embed by themselves.
import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../support/scan.ts'

describe('what a framework does by itself', () => {
  const agent = (base: string) =>
    `import { AIChatAgent } from '@cloudflare/ai-chat'\nimport { Agent } from 'agents'\nexport class Chat extends ${base}<Env> {}\n`
  test('an AIChatAgent keeps its conversations, a plain agent does not', () => {
    expect(
      scan({ 'src/server.ts': agent('AIChatAgent') })
        .fact('records')
        .durable.map((it) => it.line),
    ).toEqual([3])
    expect(scan({ 'src/server.ts': agent('Agent') }).fact('records').durable).toEqual([])
  })
  test('a page that asks whether a part is a tool shows the steps', () => {
    const page = (word: string) => `import { ${word} } from 'ai'\nexport const Part = ({ part }) => (${word}(part) ? <p>{part.state}</p> : null)\n`
    expect(scan({ 'src/app.tsx': page('isToolUIPart') }).fact('citations').shown).toHaveLength(1)
    expect(scan({ 'src/app.tsx': page('isTextUIPart') }).fact('citations').shown).toHaveLength(0)
  })
  test('a store that embeds with a model that nothing names answers in part', () => {
    const files = {
      'src/main/java/a/Ingest.java': `package a;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.vectorstore.VectorStore;
public class Ingest {
  private final VectorStore store;
  private final ChatClient client;
  public Ingest(VectorStore store, ChatClient.Builder builder) { this.store = store; this.client = builder.build(); }
  public void run(java.util.List<Document> documents) { store.add(documents); client.prompt().user("x").call().content(); }
}
`,
    }
    expect(judge('rag/embedding-model', files).status).toBe('partial')
    expect(judge('rag/embedding-model', { 'a.py': 'x = 1\n' }).status).toBe('fail')
  })
})
