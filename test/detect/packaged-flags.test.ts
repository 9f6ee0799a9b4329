// Usage flags of Java, Kotlin, C# and Go that hang on a library's own word.
import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const flagsOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(scan(files).fact('usage').flags)
    .filter(([, holds]) => holds)
    .map(([flag]) => flag)

describe('flags of languages with packages', () => {
  const controller = (advisor: string) => `package a;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.advisor.QuestionAnswerAdvisor;
import org.springframework.ai.chat.client.advisor.SimpleLoggerAdvisor;
import org.springframework.ai.vectorstore.VectorStore;
import org.springframework.web.bind.annotation.*;
@RestController
public class ChatController {
  private final ChatClient client;
  public ChatController(ChatClient.Builder builder, VectorStore store) {
    this.client = builder.defaultAdvisors(${advisor}).build();
  }
  @GetMapping("/") public String ask(String q) { return client.prompt().user(q).call().content(); }
}
`
  test('an advisor of Spring AI that answers from a store retrieves, and its store embeds', () => {
    const flags = flagsOf({ 'src/main/java/a/ChatController.java': controller('new QuestionAnswerAdvisor(store)') })
    expect(flags).toContain('rag')
    expect(flags).toContain('embeddings')
  })
  test('an advisor that only logs does neither', () => {
    const flags = flagsOf({ 'src/main/java/a/ChatController.java': controller('new SimpleLoggerAdvisor()') })
    expect(flags).not.toContain('rag')
    expect(flags).not.toContain('embeddings')
  })
  test("a distance of Entity Framework's functions searches an index", () => {
    const service = (order: string) => `using Microsoft.SemanticKernel.ChatCompletion;
namespace A;
public class Search(IChatCompletionService chat, Db db)
{
    public async Task<string> AskAsync(string question, SqlVector<float> vector)
    {
        var chunks = await db.Chunks.OrderBy(c => ${order}).Take(5).ToListAsync();
        var history = new ChatHistory();
        history.AddUserMessage(string.Join("\\n", chunks.Select(c => c.Content)) + question);
        return (await chat.GetChatMessageContentAsync(history)).Content;
    }
}
`
    expect(flagsOf({ 'Search.cs': service('EF.Functions.VectorDistance("cosine", c.Embedding, vector)') })).toContain('rag')
    expect(flagsOf({ 'Search.cs': service('c.CreatedAt') })).not.toContain('rag')
  })
  test('packages of Go that each have a Client keep their own', () => {
    const provider = (pkg: string, path: string, call: string) =>
      `package ${pkg}\nimport sdk "${path}"\ntype Client struct {\n\tclient *sdk.Client\n}\nfunc New() *Client {\n\treturn &Client{client: sdk.NewClient("k")}\n}\nfunc (c *Client) Ask(text string) {\n\tc.client.${call}\n}\n`
    const { application } = scan({
      'go.mod': 'module a',
      'p/openai/openai.go': provider(
        'openai',
        'github.com/sashabaranov/go-openai',
        'CreateChatCompletion(ctx, sdk.ChatCompletionRequest{Model: "gpt-4o"})',
      ),
      'p/anthropic/anthropic.go': provider(
        'anthropic',
        'github.com/liushuangls/go-anthropic/v2',
        'CreateMessages(ctx, sdk.MessagesRequest{Model: "claude-3-haiku-20240307"})',
      ),
    }).fact('calls')
    expect(application.map((it) => `${it.path} ${it.provider} ${it.model}`)).toEqual([
      'p/anthropic/anthropic.go anthropic claude-3-haiku-20240307',
      'p/openai/openai.go openai gpt-4o',
    ])
  })
  test('a single tool that the model must use is no agent', () => {
    const ask = (config: string) => `package a
import "google.golang.org/genai"
func Ask(client *genai.Client, text string) string {
	resp, _ := client.Models.GenerateContent(ctx, "gemini-2.0-flash", genai.Text(text), &genai.GenerateContentConfig{
		Tools: []*genai.Tool{prefix},${config}
	})
	return resp.FunctionCalls()[0].Name
}
`
    const forced = 'ToolConfig: &genai.ToolConfig{FunctionCallingConfig: &genai.FunctionCallingConfig{AllowedFunctionNames: []string{"prefix"}}},'
    expect(flagsOf({ 'go.mod': 'module a', 'a.go': ask(forced) })).not.toContain('agent')
    expect(flagsOf({ 'go.mod': 'module a', 'a.go': ask('') })).toContain('agent')
  })
})

describe('requests that an interface declares', () => {
  const service = (path: string) => `package a.net
import retrofit2.http.Body
import retrofit2.http.POST
interface Service {
  @POST("${path}")
  suspend fun send(@Body request: Request): Response
}
`
  const user = `package a.data
import a.net.Service
class Repository(private val service: Service) {
  suspend fun ask(request: Request) = service.send(request)
}
`
  const client = `package a.net
import retrofit2.Retrofit
val retrofit = Retrofit.Builder().baseUrl("https://api.openai.com/").build()
`
  const repository = (path: string) => ({
    'net/src/main/kotlin/Service.kt': service(path),
    'net/src/main/kotlin/Client.kt': client,
    'data/src/main/kotlin/Repository.kt': user,
    'data/build.gradle.kts': 'dependencies {\n  implementation(project(":net"))\n}\n',
  })
  test('a call of a Retrofit method with a model path asks the provider that the client is built for, across modules', () => {
    const { application } = scan(repository('v1/chat/completions')).fact('calls')
    expect(application.map((it) => `${it.path}:${it.line} ${it.kind} ${it.provider}`)).toEqual(['data/src/main/kotlin/Repository.kt:4 chat openai'])
  })
  test('a Retrofit method of any other path asks no model', () => {
    expect(scan(repository('v1/users')).fact('calls').application).toEqual([])
  })
})

describe('models of Spring applications', () => {
  const files = (extra: Readonly<Record<string, string>>) => ({
    'pom.xml': `<project><profiles>
<profile><id>openai</id><activation><activeByDefault>true</activeByDefault></activation><dependencies><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-openai</artifactId></dependency></dependencies></profile>
<profile><id>mistral</id><dependencies><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-mistral-ai</artifactId></dependency></dependencies></profile>
</profiles></project>`,
    'src/main/java/a/Chat.java': `package a;
import org.springframework.ai.chat.client.ChatClient;
public class Chat {
  private final ChatClient client;
  public Chat(ChatClient.Builder builder) { this.client = builder.build(); }
  public String ask(String text) { return client.prompt().user(text).call().content(); }
}
`,
    ...extra,
  })
  const modelOf = (extra: Readonly<Record<string, string>>) => {
    const [call] = scan(files(extra)).fact('calls').application
    return `${call?.provider} ${call?.model}`
  }
  const plain = 'src/main/resources/application.properties'
  const profile = 'src/main/resources/application-deepseek.properties'
  test('a profile that nobody switches on says nothing of the default model', () => {
    const own = 'spring.ai.openai.chat.options.model=deepseek-chat\n'
    expect(modelOf({ [plain]: 'spring.ai.openai.api-key=${KEY}\n', [profile]: own })).toBe('openai null')
    expect(modelOf({ [plain]: 'spring.profiles.active=deepseek\n', [profile]: own })).toBe('openai deepseek-chat')
    expect(modelOf({ [profile]: own })).toBe('openai deepseek-chat')
  })
  test('configuration of a provider that the build does not bring in is left aside', () => {
    const settings = 'spring.ai.mistralai.chat.options.model=mistral-large-latest\n'
    expect(modelOf({ [plain]: settings })).toBe('openai null')
    expect(modelOf({ [plain]: `${settings}spring.ai.openai.chat.options.model=gpt-4o\n` })).toBe('openai gpt-4o')
  })
})
