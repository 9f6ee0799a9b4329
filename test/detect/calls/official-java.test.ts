// SDKs whose members are calls (`client.chat().completions().create(…)`), and what stands around them in Java, Kotlin, Go and C#.
import { describe, expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

const calls = (files: Record<string, string>) =>
  scan(files)
    .fact('calls')
    .application.filter((call) => call.kind !== 'construct')
    .map((call) => `${call.path.split('/').at(-1)}:${call.line} ${call.kind} ${call.provider} ${call.model}`)

describe('chains of calls', () => {
  test('the official Java SDKs are asked through them, the model stands in the parameters', () => {
    const openai =
      'import com.openai.client.OpenAIClient;\nimport com.openai.client.okhttp.OpenAIOkHttpClient;\nimport com.openai.models.ChatModel;\nimport com.openai.models.chat.completions.ChatCompletionCreateParams;\nclass Asks {\n  private final OpenAIClient client = OpenAIOkHttpClient.fromEnv();\n  String ask(String q) {\n    var params = ChatCompletionCreateParams.builder().model(ChatModel.GPT_4O_2024_08_06).addUserMessage(q).build();\n    return client.chat().completions().create(params).choices().get(0).message().content().orElse("");\n  }\n}\n'
    const anthropic =
      'import com.anthropic.client.okhttp.AnthropicOkHttpClient;\nimport com.anthropic.models.messages.MessageCreateParams;\nclass Claude {\n  void ask(String q) {\n    var client = AnthropicOkHttpClient.builder().apiKey(System.getenv("ANTHROPIC_API_KEY")).build();\n    client.async().messages().create(MessageCreateParams.builder().model("claude-sonnet-4-20250514").addUserMessage(q).build());\n  }\n}\n'
    expect(calls({ 'src/main/java/Asks.java': openai, 'src/main/java/Claude.java': anthropic })).toEqual([
      'Asks.java:9 chat openai gpt-4o-2024-08-06',
      'Claude.java:6 chat anthropic claude-sonnet-4-20250514',
    ])
  })

  test('a client of another kind, or another member at the end, asks nothing', () => {
    const code =
      'import com.openai.client.OpenAIClient;\nclass A {\n  void m(OpenAIClient client, Store store) {\n    client.files().create(params);\n    client.chat().completions().retrieve("id");\n    store.chat().completions().create(params);\n  }\n}\n'
    expect(calls({ 'src/main/java/A.java': code })).toEqual([])
  })

  test('Kotlin speaks to them too, and generic calls with one argument are calls', () => {
    const code =
      'import com.openai.client.OpenAIClientAsync\nimport com.embabel.agent.api.common.OperationContext\nclass A(private val client: OpenAIClientAsync) {\n  suspend fun go(p: P) = client.chat().completions().create(p).await()\n  fun write(context: OperationContext, a: Int): Story {\n    val isSmaller = a < limit && b > (c)\n    val story = context.ai().withLlm("gpt-4.1-mini").createObject<Story>("Tell a story.")\n    return story\n  }\n}\n'
    expect(calls({ 'src/main/kotlin/A.kt': code })).toEqual(['A.kt:4 chat openai null', 'A.kt:7 chat openai gpt-4.1-mini'])
  })

  test('ten thousand calls in a row end', () => {
    const code = `import com.openai.client.OpenAIClient;\nclass A { void m(OpenAIClient client) { client${'.chat()'.repeat(10_000)}.create(p); } }\n`
    expect(calls({ 'src/main/java/A.java': code })).toEqual([])
  })
})

describe('what is handed over', () => {
  test('the declared type of a parameter counts where a builder gives what nobody knows', () => {
    const client =
      'import com.azure.ai.openai.OpenAIAsyncClient\nclass Client(private val client: OpenAIAsyncClient) {\n  suspend fun ask(o: Options) = client.getChatCompletions("gpt-4o", o).awaitFirst()\n}\n'
    const made =
      'import com.azure.ai.openai.OpenAIClientBuilder\nfun make(config: Config) = Client(OpenAIClientBuilder().apply { endpoint(config.url) }.credential(Key(config.key)).buildAsyncClient())\n'
    expect(calls({ 'src/main/kotlin/Client.kt': client, 'src/main/kotlin/Make.kt': made })).toEqual(['Client.kt:3 chat azure-openai gpt-4o'])
  })

  test('a helper of Go posts to whatever its callers name', () => {
    const helper =
      'package ai\nimport (\n\t"bytes"\n\t"fmt"\n\t"net/http"\n)\nfunc full(path string) string { return fmt.Sprintf("%s/v1/%s", "https://api.openai.com", path) }\nfunc post(url string, body []byte) (*http.Response, error) {\n\treq, _ := http.NewRequest("POST", url, bytes.NewReader(body))\n\tclient := &http.Client{}\n\treturn client.Do(req)\n}\nfunc Chat(body []byte) { post(full("chat/completions"), body) }\nfunc Draw(body []byte) { post("https://api.openai.com/v1/images/generations", body) }\nfunc Bill() { post("https://api.openai.com/dashboard/billing", nil) }\n'
    expect(calls({ 'go.mod': 'module acme\n', 'ai/post.go': helper }).map((it) => it.split(' ').slice(0, 3).join(' '))).toEqual([
      'post.go:11 chat openai',
      'post.go:11 image openai',
    ])
  })

  test('functions made of prompt files are called where they are invoked', () => {
    const code =
      'using Microsoft.SemanticKernel;\npublic class Chat(Kernel kernel) {\n  private readonly Kernel _kernel = kernel;\n  private readonly KernelFunction _ask = kernel.CreateFunctionFromPromptyFile("chat.prompty");\n  private readonly KernelFunction _tool = kernel.CreateFunctionFromMethod(() => 1);\n  public Task<string> Ask(string q) => _ask.InvokeAsync<string>(_kernel, new() { { "question", q } });\n  public Task<int> Count() => _tool.InvokeAsync<int>(_kernel);\n}\n'
    expect(calls({ 'Chat.cs': code }).map((it) => it.split(' ').slice(0, 2).join(' '))).toEqual(['Chat.cs:6 chat'])
  })

  test('LlamaIndex in TypeScript asks the model of its settings', () => {
    const settings =
      "import { OpenAI } from '@llamaindex/openai'\nimport { Settings } from 'llamaindex'\nexport function init() {\n  Settings.llm = new OpenAI({ azure: { deployment: 'gpt-4o' } })\n}\n"
    const use =
      "import { Settings } from 'llamaindex'\nexport async function next(q) {\n  const llm = Settings.llm\n  return llm.complete({ prompt: q })\n}\n"
    expect(calls({ 'src/settings.ts': settings, 'src/next.ts': use })).toEqual(['next.ts:4 completion azure-openai gpt-4o'])
  })
})

describe('what .NET and Go projects build their models with', () => {
  test('builders of Microsoft.Extensions.AI keep what they were given, services of Semantic Kernel are made without a kernel', () => {
    const meai =
      'using Microsoft.Extensions.AI;\nusing OpenAI;\nclass A {\n  async Task M() {\n    IEmbeddingGenerator<string, Embedding<float>> generator = new OpenAIClient(key).AsEmbeddingGenerator("text-embedding-3-small").AsBuilder().UseDistributedCache(cache).Build();\n    await generator.GenerateEmbeddingVectorAsync("What is AI?");\n    IChatClient chat = new OpenAIClient(key).AsChatClient("gpt-4o-mini");\n    await chat.GetResponseAsync("What is AI?");\n  }\n}\n'
    const kernel =
      'using Microsoft.SemanticKernel.ChatCompletion;\nusing Microsoft.SemanticKernel.Connectors.OpenAI;\nOpenAIChatCompletionService service = new("gpt-4o", key);\nawait service.GetChatMessageContentAsync(history);\n'
    expect(calls({ 'A.cs': meai, 'Program.cs': kernel })).toEqual([
      'A.cs:6 embedding openai text-embedding-3-small',
      'A.cs:8 chat openai gpt-4o-mini',
      'Program.cs:4 chat openai gpt-4o',
    ])
  })

  test('a request that only reads asks no model', () => {
    const code = (options: string) =>
      `export const check = (key) => fetch('https://api.replicate.com/v1/models/replicate/hello-world', { ${options} })\n`
    expect(calls({ 'src/check.js': code('headers: { Authorization: key }') })).toEqual([])
    expect(calls({ 'src/check.js': code("method: 'POST', headers: { Authorization: key }") })).toHaveLength(1)
  })

  test('of many providers in one folder, a server of one’s own is a choice; where a setting names it, it is the default', () => {
    const one = (lib: string, made: string, call: string) => `package llm\nimport c "${lib}"\nfunc Ask() { ${made}; ${call} }\n`
    const files = {
      'go.mod': 'module acme\n',
      'llm/openai.go': one(
        'github.com/sashabaranov/go-openai',
        'x := c.NewClient(key)',
        'x.CreateChatCompletion(ctx, c.ChatCompletionRequest{Model: "gpt-4o"})',
      ),
      'llm/deepseek.go': one('github.com/cohesion-org/deepseek-go', 'x := c.NewClient(key)', 'x.CreateChatCompletion(ctx, req)'),
      'llm/router.go': one('github.com/revrost/go-openrouter', 'x := c.NewClient(key)', 'x.CreateChatCompletion(ctx, req)'),
      'llm/ollama.go': one('github.com/cohesion-org/deepseek-go', 'x := 1', 'c.CreateOllamaChatCompletionStream(ctx, req)'),
    }
    expect(scan(files).fact('usage').flags).toMatchObject({ api: true, self_hosted: false })
    expect(scan({ ...files, '.env.example': 'LLM_PROVIDER=ollama\n' }).fact('usage').flags.self_hosted).toBe(true)
    const { 'llm/deepseek.go': _, 'llm/router.go': __, ...few } = files
    expect(scan(few).fact('usage').flags.self_hosted).toBe(true)
  })

  test('a registry of providers answers by the name in the id, also beside a server of one’s own', () => {
    const code =
      "import { createOpenAI } from '@ai-sdk/openai'\nimport { createOllama } from 'ai-sdk-ollama'\nimport { createProviderRegistry, generateText } from 'ai'\nconst ollama = process.env.OLLAMA_BASE_URL ? createOllama({ baseURL: process.env.OLLAMA_BASE_URL }) : null\nconst registry = createProviderRegistry({ openai: createOpenAI(), ollama })\nconst isOwn = process.env.OWN === 'true'\nexport const ask = (prompt) => generateText({ model: isOwn && ollama ? ollama('qwen3') : registry.languageModel('openai:gpt-4.1-mini'), prompt })\n"
    const files = { 'src/ask.ts': code, '.env.example': '# OLLAMA_BASE_URL=http://localhost:11434\n' }
    expect(calls(files).map((it) => it.split(' ').slice(0, 2).join(' '))).toEqual(['ask.ts:7 chat'])
    expect(scan(files).fact('usage').flags.self_hosted).toBe(false)
  })
})
