import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../support/scan.ts'

const models = (files: Readonly<Record<string, string>>) =>
  scan(files)
    .fact('models')
    .map((it) => it.id)

describe('Idioms of whole applications', () => {
  test('a middleware wraps the model in a module of its own, under its experimental name too', () => {
    const files = {
      'ai/index.ts': `import { google } from '@ai-sdk/google'
import { experimental_wrapLanguageModel as wrapLanguageModel } from 'ai'
export const flash = wrapLanguageModel({ model: google('gemini-2.5-flash'), middleware: {} })
`,
      'ai/actions.ts': `import { generateText } from 'ai'
import { flash } from '.'
export const ask = (q: string) => generateText({ model: flash, prompt: q })
`,
    }
    expect(judge('fm/endpoint-config', files).status).toBe('pass')
  })

  test('the log of a chain’s run is a call of its model', () => {
    const source = `import { ChatOpenAI } from '@langchain/openai'
import { RunnableSequence } from '@langchain/core/runnables'
import { StringOutputParser } from '@langchain/core/output_parsers'
import { ChatPromptTemplate } from '@langchain/core/prompts'
const chain = RunnableSequence.from([ChatPromptTemplate.fromMessages([['system', 'Be brief.']]), new ChatOpenAI({ model: 'gpt-4o' }), new StringOutputParser()])
export const run = (q: string) => chain.streamLog({ q })
`
    const found = scan({ 'a.ts': source }).fact('calls').application
    expect(found.map((it) => it.kind)).toEqual(['construct', 'chat'])
  })

  test('the answer that is picked from a retrieval chain is what the model says', () => {
    const source = `import { ChatOpenAI } from '@langchain/openai'
import { createStuffDocumentsChain } from 'langchain/chains/combine_documents'
import { createRetrievalChain } from 'langchain/chains/retrieval'
import { createHistoryAwareRetriever } from 'langchain/chains/history_aware_retriever'
async function chainOf(model, retriever) {
  const aware = await createHistoryAwareRetriever({ llm: model, retriever, rephrasePrompt: p })
  const documents = await createStuffDocumentsChain({ llm: model, prompt: p })
  const chain = await createRetrievalChain({ retriever: aware, combineDocsChain: documents })
  return chain.pick('answer')
}
export async function POST(req) {
  const chain = await chainOf(new ChatOpenAI({ model: 'gpt-4o' }), req.retriever)
  return chain.stream({ input: 'x' })
}
`
    const found = scan({ 'a.ts': source }).fact('calls').application
    expect(found.map((it) => `${it.kind} ${it.line}`)).toContain('chat 13')
  })

  test('flags and environment helpers of Go give the model its default', () => {
    const files = {
      'go.mod': 'module x\n',
      'cmd/root.go': `package cmd

import (
	flag "github.com/spf13/pflag"
	"github.com/walles/env"
)

var model = flag.String("model", env.GetOr("OPENAI_MODEL", env.String, "gpt-4o-2024-08-06"), "the model")
`,
      'cmd/ask.go': `package cmd

import (
	"context"
	openai "github.com/sashabaranov/go-openai"
)

func Ask(client *openai.Client, q string) {
	client.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{Model: *model})
}
`,
    }
    expect(models(files)).toEqual(['gpt-4o-2024-08-06'])
    expect(judge('fm/endpoint-config', files).status).toBe('pass')
  })

  test('callable services of Hilla answer the browser; a manifest that only a plug-in manager reads deploys nothing', () => {
    const hilla = `package a;
import com.vaadin.hilla.BrowserCallable;
@BrowserCallable
public class Chat { public String ask(String q) { return q; } }
`
    expect(scan({ 'src/main/java/a/Chat.java': hilla }).fact('serving').serves).not.toBeNull()
    const krew = 'apiVersion: krew.googlecontainertools.github.com/v1alpha2\nkind: Plugin\nmetadata:\n  name: ai\nspec:\n  version: v1\n'
    expect(scan({ 'plugins/ai.yaml': krew }).fact('serving').deploys).toBeNull()
    const deployment = 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ai\nspec:\n  replicas: 1\n'
    expect(scan({ 'k8s/ai.yaml': deployment }).fact('serving').deploys).not.toBeNull()
  })

  test('what is applied to a cluster that lives as long as the job is tried, not deployed', () => {
    const job = (before: string) =>
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          ${before}\n          kubectl apply -f out.yaml\n`
    expect(scan({ '.github/workflows/test.yaml': job('kind create cluster') }).fact('serving').deploys).toBeNull()
    expect(scan({ '.github/workflows/test.yaml': job('echo login') }).fact('serving').deploys).not.toBeNull()
  })

  test('a client that a module of its own builds belongs to its SDK: the lock decides', () => {
    const files = {
      'package.json': '{"dependencies":{"openai":"^4.46.0"}}',
      'openai.ts': "import OpenAI from 'openai'\nexport const openai = new OpenAI()\n",
      'route.ts': "import { openai } from './openai'\nexport const ask = () => openai.chat.completions.create({ model: 'gpt-4o', messages: [] })\n",
    }
    expect(judge('risk/api-change', files).status).not.toBe('na')
  })

  test('tests below folders of the test folder are found, and their entry file is a test command', () => {
    const files = {
      'package.json': '{"scripts":{"test":"tsx tests"}}',
      'src/prompt.ts': 'export const prompt = (q: string) => `Answer ${q}`\n',
      'tests/index.ts': "import './specs/cli/prompt.js'\n",
      'tests/specs/cli/prompt.ts':
        "import { testSuite, expect } from 'manten'\nimport { prompt } from '../../../src/prompt.js'\nexport default testSuite(({ test }) => {\n  test('asks', () => {\n    expect(prompt('a')).toBe('Answer a')\n  })\n})\n",
      'tests/fixtures/sample.ts': "test('not ours', () => {})\n",
      '.github/workflows/ci.yml': 'on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n',
    }
    expect(
      scan(files)
        .fact('tests')
        .files.map((it) => it.path),
    ).toEqual(['tests/specs/cli/prompt.ts'])
    expect(judge('quality/ci-tests', files).status).toBe('pass')
  })
})
