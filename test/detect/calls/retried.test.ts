import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const ask = `package main

import (
	"context"
	openai "github.com/sashabaranov/go-openai"
)

func ask(ctx context.Context, client *openai.Client, q string) (string, error) {
	var req openai.ChatCompletionRequest
	req = openai.ChatCompletionRequest{
		Model: "gpt-4o",
		Messages: []openai.ChatCompletionMessage{
			{Role: openai.ChatMessageRoleSystem, Content: "Answer briefly and only from what is given."},
			{Role: openai.ChatMessageRoleUser, Content: q},
		},
	}
	resp, err := client.CreateChatCompletion(ctx, req)
	return resp.Choices[0].Message.Content, err
}
`
const run = (call: string) => `package main

import (
	"context"
	"github.com/sethvargo/go-retry"
)

func run(ctx context.Context, client *openai.Client) error {
	return ${call}
}
`

describe('Calls of Go', () => {
  test('a closure that a library tries again, around the function of the call', () => {
    const files = {
      'ask.go': ask,
      'run.go': run('retry.Do(ctx, b, func(ctx context.Context) error {\n\t\t_, err := ask(ctx, client, "a")\n\t\treturn err\n\t})'),
    }
    expect(judge('risk/provider-outage', files).status).toBe('partial')
  })

  test('a closure that runs once', () => {
    const files = {
      'ask.go': ask,
      'run.go': run('trace.Do(ctx, b, func(ctx context.Context) error {\n\t\t_, err := ask(ctx, client, "a")\n\t\treturn err\n\t})'),
    }
    expect(judge('risk/provider-outage', files).status).toBe('fail')
  })

  test('a request that is declared first and made later carries its system message', () => {
    expect(judge('fm/system-message', { 'ask.go': ask }).status).toBe('pass')
  })

  test('a module that another stands in for is not missing from the lock', () => {
    const files = {
      'go.mod':
        'module x\n\ngo 1.22\n\nrequire (\n\tgithub.com/sashabaranov/go-openai v1.32.4\n\tgithub.com/a/spinner v0.1.0\n)\n\nreplace github.com/a/spinner => github.com/b/spinner v0.2.0\n',
      'go.sum': 'github.com/sashabaranov/go-openai v1.32.4 h1:x\ngithub.com/b/spinner v0.2.0 h1:y\n',
      'ask.go': ask,
    }
    expect(judge('trace/locked-dependencies', files).status).toBe('pass')
  })
})
