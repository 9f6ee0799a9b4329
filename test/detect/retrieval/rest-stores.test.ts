import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../../support/scan.ts'

const store = [
  'package pinecone',
  'import (',
  '\t"bytes"',
  '\t"encoding/json"',
  '\t"net/http"',
  ')',
  'type Pinecone struct { Endpoint string }',
  'type Match struct { Text string }',
  'type query struct { TopK int; Namespace string; Queries [][]float32 }',
  'func (p *Pinecone) Retrieve(vector []float32, k int, user string) ([]Match, error) {',
  '\tbody, _ := json.Marshal(query{TopK: k, Namespace: user, Queries: [][]float32{vector}})',
  '\treq, _ := http.NewRequest("POST", p.Endpoint+"/query", bytes.NewBuffer(body))',
  '\tresp, err := http.DefaultClient.Do(req)',
  '\tvar found []Match',
  '\tjson.NewDecoder(resp.Body).Decode(&found)',
  '\treturn found, err',
  '}',
].join('\n')
const main = [
  'package main',
  'import (',
  '\t"context"',
  '\t"fmt"',
  '\t"net/http"',
  '\t"example.com/app/pinecone"',
  '\topenai "github.com/sashabaranov/go-openai"',
  ')',
  'type Store interface { Retrieve(vector []float32, k int, user string) ([]pinecone.Match, error) }',
  'type Server struct { client *openai.Client; store Store }',
  'func (s *Server) Ask(w http.ResponseWriter, r *http.Request) {',
  '\tquestion := r.FormValue("q")',
  '\tvector, _ := s.client.CreateEmbeddings(context.Background(), openai.EmbeddingRequest{Input: []string{question}, Model: openai.AdaEmbeddingV2})',
  '\tmatches, _ := s.store.Retrieve(vector.Data[0].Embedding, 4, r.FormValue("user"))',
  '\tprompt := fmt.Sprintf("Answer from the context.\\nContext: %v\\nQuestion: %s", matches, question)',
  '\tresp, _ := s.client.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{Model: openai.GPT4oMini, Messages: []openai.ChatCompletionMessage{{Role: "user", Content: prompt}}})',
  '\tw.Write([]byte(resp.Choices[0].Message.Content))',
  '}',
  'func main() { http.HandleFunc("/ask", (&Server{client: openai.NewClient("x"), store: &pinecone.Pinecone{}}).Ask) }',
].join('\n')
const files = {
  'go.mod': 'module example.com/app\n\ngo 1.22\n\nrequire github.com/sashabaranov/go-openai v1.40.0\n',
  'main.go': main,
  'pinecone/pinecone.go': store,
}

describe('vector stores asked over their REST interface', () => {
  test('a query behind an interface feeds the prompt', () => {
    const context = scan(files)
    expect(context.fact('usage').flags.rag).toBe(true)
    expect(context.fact('retrieval').queries).toMatchObject([{ technology: 'pinecone', k: { line: 11 }, filter: { always: true } }])
    expect(context.fact('components').map((it) => `${it.kind} ${it.name}`)).toContain('vector_store pinecone')
    expect(judge('rag/metadata-filter', files).status).toBe('pass')
    expect(judge('rag/prompt-integration', files).status).toBe('partial')
  })

  test('a search for anything else under such a path is none', () => {
    const other = store.replace('query{TopK: k, Namespace: user, Queries: [][]float32{vector}}', 'map[string]string{"sql": user}')
    expect(scan({ ...files, 'pinecone/pinecone.go': other }).fact('retrieval').queries).toEqual([])
  })

  test('an address without end is no query', () => {
    const endless = store.replace('p.Endpoint+"/query"', `"${'/query/'.repeat(20_000)}x"`)
    expect(scan({ ...files, 'pinecone/pinecone.go': endless }).fact('retrieval').queries).toEqual([])
  })
})
