import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../../support/scan.ts'

const service = (first: string, model: string) => `using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
namespace A;
public class Service
{
    private readonly Kernel kernel;
    private readonly AiOptions _options;
    public Service(IOptions<AiOptions> options)
    {
        ${first}
        var builder = Kernel.CreateBuilder();
        builder.AddOpenAIChatCompletion(modelId: ${model}, openAIClient: client);
        kernel = builder.Build();
    }
    public async Task<string> Ask(string q)
    {
        var history = new ChatHistory();
        history.AddSystemMessage("Be brief.");
        history.AddUserMessage(q);
        PromptExecutionSettings settings = new()
        {
            ExtensionData = new Dictionary<string, object>() { { "temperature", 0.2 }, { "max_tokens", 1000 } }
        };
        var result = await kernel.GetRequiredService<IChatCompletionService>().GetChatMessageContentAsync(history, settings);
        return result.ToString();
    }
}
`
const options = 'namespace A;\npublic class AiOptions { public string Model { get; set; } }\n'

describe('Options of .NET', () => {
  test('what configuration binds to a class is no literal of the code', () => {
    for (const source of [service('', 'options.Value.Model'), service('_options = options.Value;', '_options.Model')]) {
      const files = { 'Service.cs': source, 'AiOptions.cs': options }
      expect(
        scan(files)
          .fact('calls')
          .application.some((it) => it.fromEnvironment),
      ).toBe(true)
      expect(judge('fm/endpoint-config', files).status).toBe('pass')
    }
  })

  test('the configuration file of the application gives it its value', () => {
    const files = {
      'Service.cs': service('', 'options.Value.Model'),
      'AiOptions.cs': options,
      'appsettings.json': '{"Ai":{"Model":"gpt-4o-2024-08-06"}}',
    }
    expect(
      scan(files)
        .fact('models')
        .map((it) => it.id),
    ).toEqual(['gpt-4o-2024-08-06'])
  })

  test('the only deployment that the infrastructure makes is the model that a bound name stands for', () => {
    const bicep = (more: string) =>
      `resource a 'Microsoft.CognitiveServices/accounts/deployments@2023-05-01' = {\n  name: 'chat'\n  properties: {\n    model: {\n      format: 'OpenAI'\n      name: 'gpt-4o'\n      version: '2024-05-13'\n    }\n  }\n}\n${more}`
    const files = { 'Service.cs': service('', 'options.Value.Model'), 'AiOptions.cs': options, 'infra/main.bicep': bicep('') }
    expect(judge('fm/model-pinned', files).status).toBe('pass')
    const second = bicep('').replace('resource a ', 'resource b ').replace("'gpt-4o'", "'gpt-4.1'")
    expect(scan({ ...files, 'infra/main.bicep': bicep(second) }).fact('models')).toEqual([])
  })

  test('pairs in the braces of a dictionary are its entries', () => {
    expect(judge('fm/parameters', { 'Service.cs': service('', '"gpt-4o"'), 'AiOptions.cs': options }).status).toBe('pass')
  })

  test('a class that no configuration is bound to, and options that hold themselves', () => {
    const own = service('', 'settings.Model').replace('IOptions<AiOptions> options', 'Other settings')
    const files = { 'Service.cs': own, 'Other.cs': 'namespace A;\npublic class Other { public string Model { get; set; } }\n' }
    expect(
      scan(files)
        .fact('calls')
        .application.some((it) => it.fromEnvironment),
    ).toBe(false)
    const loop = {
      'Service.cs': service('', 'options.Value.Value.Value'),
      'AiOptions.cs': 'namespace A;\npublic class AiOptions { public IOptions<AiOptions> Value { get; set; } }\n',
    }
    expect(scan(loop).fact('calls').application.length).toBeGreaterThan(0)
  })

  test('exchanges and their deletion in a document store', () => {
    const store = `namespace A;
public class Store
{
    private readonly Container _chats;
    public async Task InsertMessageAsync(Message message) => await _chats.CreateItemAsync<Message>(item: message);
    public async Task DeleteSessionAndMessagesAsync(string id) => await _chats.DeleteItemAsync<Message>(id);
}
`
    const files = { 'Store.cs': store }
    expect(scan(files).fact('records').durable.length).toBeGreaterThan(0)
    expect(judge('risk/privacy', files).status).toBe('partial')
  })
})
