import { describe, expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

const details = (code: string, path = 'app/Chat.cs') => {
  const calls = scan({ [path]: code }).fact('calls')
  return calls.application.filter((call) => call.kind === 'chat').map((call) => calls.details(call))
}
const service = (body: string) =>
  `using Microsoft.SemanticKernel;\nusing Microsoft.SemanticKernel.ChatCompletion;\nusing Microsoft.SemanticKernel.Connectors.OpenAI;\nclass Chat {\n  async Task<string> Ask(IChatCompletionService chat, string question) {\n${body}\n  }\n}\n`

describe('conversations of Semantic Kernel', () => {
  test('a history starts from a text: the system message', () => {
    const [call] = details(
      service(
        '    var history = new ChatHistory(@"You answer briefly.");\n    history.AddUserMessage(question);\n    var settings = new OpenAIPromptExecutionSettings { MaxTokens = 1024, Temperature = 0.7 };\n    return (await chat.GetChatMessageContentAsync(history, settings)).Content;',
      ),
    )
    expect(call).toMatchObject({ systemMessage: true, temperature: true, maxTokens: true })
  })

  test('or is told one later; one without has none', () => {
    const later = service(
      '    var history = new ChatHistory();\n    history.AddSystemMessage("You answer briefly.");\n    return (await chat.GetChatMessageContentAsync(history)).Content;',
    )
    const none = service(
      '    var history = new ChatHistory();\n    history.AddUserMessage(question);\n    return (await chat.GetChatMessageContentAsync(history)).Content;',
    )
    expect(details(later)[0]?.systemMessage).toBe(true)
    expect(details(none)[0]).toMatchObject({ systemMessage: false, temperature: false })
  })
})

test('the messages of Azure clients name the role by their class', () => {
  const azure =
    'using Azure.AI.OpenAI;\nclass A {\n  async Task M(OpenAIClient client, string q) {\n    await client.GetChatCompletionsStreamingAsync(new ChatCompletionsOptions { DeploymentName = "chat", Messages = { new ChatRequestSystemMessage("You help developers."), new ChatRequestUserMessage(q) } });\n  }\n}\n'
  expect(details(azure)[0]?.systemMessage).toBe(true)
})
