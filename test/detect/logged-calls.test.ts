import { describe, expect, test } from '@jest/globals'
import { judge } from '../support/scan.ts'

const go = (lines: readonly string[]) => ({
  'go.mod': 'module example.com/app\n\ngo 1.22\n\nrequire github.com/sashabaranov/go-openai v1.40.0\n',
  'main.go': [
    'package main',
    'import (',
    '\t"context"',
    '\t"log"',
    '\topenai "github.com/sashabaranov/go-openai"',
    ')',
    'func ask(client *openai.Client, prompt string) (string, error) {',
    '\tresp, err := client.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{Model: openai.GPT4oMini, Messages: []openai.ChatCompletionMessage{{Role: "system", Content: "Answer shortly."}, {Role: "user", Content: prompt}}})',
    '\treturn resp.Choices[0].Message.Content, err',
    '}',
    'func handle(client *openai.Client, prompt string) string {',
    ...lines.map((it) => `\t${it}`),
    '}',
    'func main() { handle(openai.NewClient("x"), "q") }',
  ].join('\n'),
})

describe('log lines of prompt and answer', () => {
  test('both in full, a step above the call, are half a trace', () => {
    const files = go([
      'log.Printf("prompt: %s", prompt)',
      'answer, err := ask(client, prompt)',
      'log.Println("answer:", answer, err)',
      'return answer',
    ])
    expect(judge('fm/calls-traced', files).status).toBe('partial')
  })

  test('the answer alone, or its length, is none', () => {
    expect(judge('fm/calls-traced', go(['answer, err := ask(client, prompt)', 'log.Println("answer:", answer, err)', 'return answer'])).status).toBe(
      'fail',
    )
    const short = go(['log.Println(prompt[:40])', 'answer, _ := ask(client, prompt)', 'log.Println(len(answer))', 'return answer'])
    expect(judge('fm/calls-traced', short).status).toBe('fail')
  })

  test('a message list of Go starts from its system message', () => {
    expect(judge('fm/system-message', go(['answer, _ := ask(client, prompt)', 'return answer'])).status).toBe('pass')
  })
})
