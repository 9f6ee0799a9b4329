// What unseen services of Java, C#, Go and TypeScript taught: each rule with a case that it is for and one that it is not for.
import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../support/scan.ts'

const status = (id: string, files: Record<string, string>) => judge(id, files).status

describe('beans of a container', () => {
  const use =
    'package acme;\nimport org.springframework.ai.chat.client.ChatClient;\n@RestController class Chat {\n  private final ChatClient client;\n  Chat(ChatClient client) { this.client = client; }\n  @PostMapping("/chat") String ask(@RequestBody String q) { return client.prompt().user(q).call().content(); }\n}\n'
  const bean = (name: string, chain: string) =>
    `package acme;\nimport org.springframework.ai.chat.client.ChatClient;\nimport org.springframework.ai.chat.client.advisor.SimpleLoggerAdvisor;\n@Configuration class ${name} {\n  @Bean ChatClient chatClient(ChatClient.Builder builder) { return builder${chain}.build(); }\n}\n`

  test('the client that a bean builds brings its system message and its logging advisor', () => {
    const files = {
      'src/main/java/acme/Chat.java': use,
      'src/main/java/acme/Beans.java': bean('Beans', '.defaultAdvisors(new SimpleLoggerAdvisor()).defaultSystem("You run a clinic.")'),
    }
    expect(status('fm/system-message', files)).toBe('pass')
    expect(status('fm/calls-traced', files)).toBe('partial')
  })

  test('two beans of one type in one place leave open which is meant, a bean of a test says nothing', () => {
    const torn = {
      'src/main/java/acme/Chat.java': use,
      'src/main/java/acme/One.java': bean('One', '.defaultSystem("You run a clinic.")'),
      'src/main/java/acme/Two.java': bean('Two', ''),
    }
    expect(status('fm/system-message', torn)).toBe('fail')
    const tested = { 'src/main/java/acme/Chat.java': use, 'src/test/java/acme/Beans.java': bean('Beans', '.defaultSystem("You run a clinic.")') }
    expect(status('fm/system-message', tested)).toBe('fail')
  })

  test('a bean that asks for itself ends', () => {
    const loop =
      'package acme;\nimport org.springframework.ai.chat.client.ChatClient;\n@Configuration class Beans {\n  @Bean ChatClient chatClient(ChatClient client) { return client; }\n}\n'
    expect(scan({ 'src/main/java/acme/Chat.java': use, 'src/main/java/acme/Beans.java': loop }).fact('calls').application).toHaveLength(1)
  })
})

describe('bots', () => {
  const call = (reply: string) => ({
    'package.json': '{"dependencies":{"@slack/bolt":"^4","openai":"^6"}}',
    'app.js':
      "import { App } from '@slack/bolt'\nimport { callLLM } from './llm.js'\nconst app = new App({ token: process.env.SLACK_BOT_TOKEN })\napp.event('app_mention', async ({ event, say, logger }) => {\n  try {\n    await callLLM([{ role: 'user', content: event.text }])\n  } catch (e) {\n    logger.error(e)\n    " +
      reply +
      '\n  }\n})\n',
    'llm.js':
      "import { OpenAI } from 'openai'\nconst openai = new OpenAI()\nexport const callLLM = (prompts) => openai.responses.create({ model: 'gpt-4o-mini', input: prompts })\n",
  })

  test('what the bot says when the call fails is an answer on errors; a log line is none', () => {
    expect(status('risk/provider-outage', call('await say(`:warning: Something went wrong! (${e})`)'))).toBe('partial')
    expect(status('risk/provider-outage', call('logger.warn(`Something went wrong: ${e}`)'))).toBe('fail')
  })

  test('the words of the user alone are no instructions', () => {
    expect(status('fm/system-message', call(''))).toBe('fail')
  })

  test('buttons below an answer ask for a rating', () => {
    const block = "export const block = { type: 'context_actions', elements: [{ type: 'feedback_buttons', action_id: 'feedback' }] }\n"
    expect(status('risk/human-oversight', { ...call(''), 'views/block.js': block })).toBe('partial')
    expect(status('risk/human-oversight', { ...call(''), 'views/block.js': block.replace('feedback_buttons', 'link_buttons') })).toBe('fail')
  })

  test('Lark verifies who calls its handlers; Go tells the user about an error that it checked', () => {
    const go = (handler: string) => ({
      'go.mod': 'module acme\n\nrequire (\n\tgithub.com/larksuite/oapi-sdk-go/v3 v3.0.14\n\tgithub.com/sashabaranov/go-openai v1.13.0\n)\n',
      'main.go': `package main\nimport (\n\t"context"\n\t"github.com/larksuite/oapi-sdk-go/v3/event/dispatcher"\n\topenai "github.com/sashabaranov/go-openai"\n)\nfunc ask(ctx context.Context, q string) (string, error) {\n\tclient := openai.NewClient(key)\n\tr, err := client.CreateChatCompletion(ctx, openai.ChatCompletionRequest{Model: "gpt-4o"})\n\treturn r.Choices[0].Message.Content, err\n}\nfunc handle(ctx context.Context, q string) error {\n\tanswer, err := ask(ctx, q)\n\tif err != nil {\n\t\t${handler}\n\t}\n\treturn replyMsg(ctx, answer)\n}\nfunc main() {\n\tdispatcher.NewEventDispatcher(token, key).OnP2MessageReceiveV1(handle)\n}\n`,
    })
    expect(status('quality/api-auth', go('return err'))).toBe('pass')
    expect(status('risk/provider-outage', go('replyMsg(ctx, "请稍后再试，机器人正忙")\n\t\treturn nil'))).toBe('partial')
    expect(status('risk/provider-outage', go('return err'))).toBe('fail')
  })
})

describe('names that only sound alike', () => {
  const file = (line: string) => ({
    'requirements.txt': 'openai\nfastapi\n',
    'app/main.py': `from fastapi import FastAPI\nfrom openai import OpenAI\nfrom app.topics import ${line.split('(')[0]}\napp = FastAPI()\n@app.post("/chat")\ndef chat(q: str):\n    ${line}\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n`,
    'app/topics.py': 'def check_topic(q): ...\ndef send_topic_card(q): ...\ndef is_off_topic(q): ...\n',
  })

  test('a card for a new topic is sent, no topic is guarded', () => {
    expect(status('risk/misuse', file('send_topic_card(q)'))).toBe('fail')
    expect(status('risk/misuse', file('is_off_topic(q)'))).toBe('pass')
  })

  test('line comments document in Go alone, C# marks its own', () => {
    const cs = (mark: string) => ({
      'Chat.cs': `using Microsoft.SemanticKernel;\nnamespace A;\n${mark} Answers questions.\npublic class Chat(Kernel kernel)\n{\n    ${mark} Asks the model.\n    public Task Ask(string q) => kernel.InvokePromptAsync(q);\n}\n`,
    })
    expect(status('quality/code-docs', cs('///'))).toBe('pass')
    expect(status('quality/code-docs', cs('//'))).toBe('fail')
  })
})

describe('files that stand for others', () => {
  test('of two locks in one folder the one that holds what is declared is meant', () => {
    const files = {
      'package.json': '{"dependencies":{"openai":"^4.0.0","ai":"^5.0.0"}}',
      'package-lock.json': '{"lockfileVersion":3,"packages":{"":{},"node_modules/next":{"version":"14.0.0"}}}',
      'pnpm-lock.yaml':
        "lockfileVersion: '9.0'\npackages:\n  openai@4.1.0:\n    resolution: {integrity: sha512-x}\n  ai@5.0.1:\n    resolution: {integrity: sha512-x}\n",
      'src/a.ts':
        "import OpenAI from 'openai'\nexport const ask = (q) => new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n",
    }
    expect(status('trace/locked-dependencies', files)).toBe('pass')
    const { 'pnpm-lock.yaml': _, ...stale } = files
    expect(status('trace/locked-dependencies', stale)).toBe('partial')
  })

  test('a service of Serverless Devs is infrastructure; another file of that name is none', () => {
    const app = { Dockerfile: 'FROM golang:1.22\nCOPY . .\nCMD ["/app"]\n' }
    const spec = 'edition: 1.0.0\nname: bot\naccess: default\nservices:\n  bot:\n    component: fc\n    props:\n      region: cn-hangzhou\n'
    expect(status('trace/iac', { ...app, 's.yaml': spec })).toBe('pass')
    expect(status('trace/iac', { ...app, 's.yaml': 'words:\n  - a\n' })).toBe('partial')
  })

  test('tasks of the future are a plan without dates', () => {
    const readme = '# Notes\n\n## Future tasks:\n\n- [ ] Keep recordings for later playback\n- [ ] Add a Notion integration\n'
    expect(status('impact/timeline', { 'README.md': readme })).toBe('partial')
    expect(status('impact/timeline', { 'README.md': readme.replace('Future tasks', 'Features').replaceAll('- [ ] ', '- ') })).toBe('fail')
  })

  test('tests that make a real client fake nobody', () => {
    const app =
      'using Microsoft.SemanticKernel;\nnamespace A;\npublic class ChatService(Kernel kernel)\n{\n    public Task Ask(string q) => kernel.InvokePromptAsync(q);\n}\n'
    const tests = (made: string) =>
      `using A;\nusing Xunit;\npublic class ChatTests\n{\n    private readonly ChatService _chat = Make(${made});\n    [Fact]\n    public async Task Answers()\n    {\n        Assert.NotNull(await _chat.Ask("hi"));\n    }\n}\n`
    const files = (made: string) => ({ 'src/ChatService.cs': app, 'A.Tests/ChatTests.cs': tests(made) })
    expect(status('quality/tests', files('new OpenAIClient(new Uri(url), new DefaultAzureCredential())'))).not.toBe('pass')
    expect(status('quality/tests', files('new FakeChatClient()'))).toBe('pass')
  })

  test('the middleware of a page guards it where the model is reached through somebody else’s backend', () => {
    const files = {
      'package.json': '{"dependencies":{"next":"^16","convex":"^1","openai":"^4"}}',
      'app/page.tsx': "'use client'\nexport default function Page() { return null }\n",
      'convex/ask.ts':
        "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport const ask = (q) => client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n",
    }
    const guard = "import { clerkMiddleware } from '@clerk/nextjs/server'\nexport default clerkMiddleware(async (auth) => { await auth.protect() })\n"
    expect(status('quality/api-auth', { ...files, 'middleware.ts': guard })).toBe('pass')
    expect(status('quality/api-auth', files)).toBe('fail')
  })
})
