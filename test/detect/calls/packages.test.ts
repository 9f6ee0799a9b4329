// The call inventory in the languages that see names by package: Java, Kotlin, C#, Go.
import { describe, expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

const found = (files: Readonly<Record<string, string>>): string[] =>
  scan(files)
    .fact('calls')
    .application.map((call) => `${call.path.split('/').at(-1)}:${call.line} ${call.kind} ${call.provider} ${call.model}`)

describe('Spring AI', () => {
  const controller = `package com.acme;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.openai.OpenAiChatOptions;
class ChatController {
  private final ChatClient chatClient;
  ChatController(ChatClient.Builder builder) { this.chatClient = builder.defaultSystem("Be brief.").build(); }
  String ask(String q) {
    return chatClient
        .prompt()
        .user(u -> u.text("{q}").param("q", q))
        .call()
        .content();
  }
  String cheap(String q) {
    return chatClient.prompt(q).options(OpenAiChatOptions.builder().model("gpt-4o-mini").temperature(0.2).build()).call().content();
  }
}
`
  const settings = 'spring:\n  ai:\n    openai:\n      chat:\n        options:\n          model: ${MODEL:gpt-4o}\n          temperature: 0.1\n'

  test('a fluent chain is one call; its model is configured for the bean or set on the way', () => {
    expect(
      found({ 'build.gradle': '', 'src/main/java/com/acme/ChatController.java': controller, 'src/main/resources/application.yml': settings }),
    ).toEqual(['ChatController.java:8 chat openai gpt-4o', 'ChatController.java:15 chat openai gpt-4o-mini'])
  })
  test('properties say the same as YAML, a starter says the provider', () => {
    expect(
      found({
        'pom.xml':
          '<project><dependencies><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-mistral-ai</artifactId></dependency></dependencies></project>',
        'src/main/java/com/acme/ChatController.java': controller.replace(/ {2}String cheap[\s\S]*?\n {2}}\n/, ''),
      }),
    ).toEqual(['ChatController.java:8 chat mistral null'])
    expect(
      found({
        'src/main/java/com/acme/ChatController.java': controller.replace(/ {2}String cheap[\s\S]*?\n {2}}\n/, ''),
        'src/main/resources/application.properties': 'spring.ai.ollama.chat.options.model=llama3.2\n',
      }),
    ).toEqual(['ChatController.java:8 chat ollama llama3.2'])
  })
  test('each application of a repository has its own configuration', () => {
    const yml = (model: string) => `spring.ai.ollama.chat.options.model: ${model}\n`
    const app =
      'package com.acme;\nimport org.springframework.ai.chat.model.ChatModel;\nclass A { ChatModel m; String f(String q) { return m.call(q); } }\n'
    expect(
      found({
        'a/build.gradle': '',
        'a/src/main/java/com/acme/A.java': app,
        'a/src/main/resources/application.yml': yml('one'),
        'b/build.gradle': '',
        'b/src/main/java/com/acme/A.java': app,
        'b/src/main/resources/application.yml': yml('two'),
      }),
    ).toEqual(['A.java:3 chat ollama one', 'A.java:3 chat ollama two'])
  })
  test('options from configuration are explicit', () => {
    const calls = scan({
      'build.gradle': '',
      'src/main/java/com/acme/ChatController.java': controller,
      'src/main/resources/application.yml': settings,
    }).fact('calls')
    expect(calls.application.map((call) => calls.details(call).temperature)).toEqual([true, true])
    expect(calls.application.map((call) => calls.details(call).maxTokens)).toEqual([false, false])
  })
  test('a method of the same name on something else is none', () => {
    expect(
      found({ 'src/main/java/A.java': 'import java.util.concurrent.Callable;\nclass A { Object f(Callable<String> c) { return c.call(); } }\n' }),
    ).toEqual([])
  })
})

describe('LangChain4j', () => {
  test('builders make models, interfaces that the library implements are called', () => {
    const config = `package com.acme;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import static dev.langchain4j.model.openai.OpenAiChatModelName.GPT_4_O_MINI;
class Config {
  ChatModel model() { return OpenAiChatModel.builder().apiKey("x").modelName(GPT_4_O_MINI).build(); }
  String ask(String q) { return model().chat(q); }
}
`
    const service = `package com.acme;
import dev.langchain4j.service.spring.AiService;
@AiService
interface Assistant { String chat(String q); }
`
    const use = `package com.acme;
class Use {
  private final Assistant assistant;
  Use(Assistant assistant) { this.assistant = assistant; }
  String ask(String q) { return assistant.chat(q); }
}
`
    expect(
      found({
        'src/main/java/com/acme/Config.java': config,
        'src/main/java/com/acme/Assistant.java': service,
        'src/main/java/com/acme/Use.java': use,
      }),
    ).toEqual(['Config.java:6 construct openai gpt-4o-mini', 'Config.java:7 chat openai gpt-4o-mini', 'Use.java:5 chat openai gpt-4o-mini'])
  })
  test('a package imported whole gives the names that the catalogue knows, and no others', () => {
    const code = `import dev.langchain4j.model.ollama.*;
class A {
  Object m = OllamaChatModel.builder().modelName("llama3").build();
  Object n = Nothing.builder().modelName("x").build();
}
`
    expect(found({ 'src/main/java/A.java': code })).toEqual(['A.java:3 construct ollama llama3'])
  })
})

describe('Kotlin', () => {
  test("a POST of Ktor to a provider is a call; its model is the constructor's default", () => {
    const code = `package com.acme
import io.ktor.client.*
import io.ktor.client.request.*
class Client(private val model: String = "gpt-4o", private val base: String = "https://api.openai.com/v1", private val http: HttpClient = HttpClient()) {
    suspend fun ask(q: String): String {
        val response = http.post("$base/chat/completions") {
            setBody(body(q))
        }
        return response.bodyAsText()
    }
    private fun body(q: String) = buildJsonObject {
        put("model", model)
        put("temperature", 0.1)
    }
}
`
    expect(found({ 'src/main/kotlin/com/acme/Client.kt': code })).toEqual(['Client.kt:6 chat openai gpt-4o'])
  })
  test('a POST to a host of its own is none', () => {
    const code = 'import io.ktor.client.*\nsuspend fun f(http: HttpClient) = http.post("https://shop.example.com/orders") { setBody(1) }\n'
    expect(found({ 'src/main/kotlin/A.kt': code })).toEqual([])
  })
})

describe('C#', () => {
  test('injected clients have the model that the start-up file builds; extension methods need no receiver', () => {
    const program = `using Microsoft.Extensions.AI;
using OllamaSharp;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddChatClient(new OllamaApiClient(new Uri("http://localhost:11434"), "llama3.1")).UseFunctionInvocation().UseOpenTelemetry();
var app = builder.Build();
app.MapPost("/ask", async (IChatClient chat, string q) => await chat.GetResponseAsync(q));
`
    const service = `using Microsoft.Extensions.AI;
namespace Shop;
public class Assistant(IChatClient chat) {
    public async Task<string> Ask(string q) => (await chat.GetResponseAsync<Answer>(q, new ChatOptions { Temperature = 0.1f })).Text;
}
`
    const files = { 'src/Api/Api.csproj': '<Project />', 'src/Api/Program.cs': program, 'src/Api/Services/Assistant.cs': service }
    expect(found(files)).toEqual([
      'Program.cs:4 construct ollama llama3.1',
      'Program.cs:6 chat ollama llama3.1',
      'Assistant.cs:4 chat ollama llama3.1',
    ])
    const context = scan(files)
    const calls = context.fact('calls')
    const own = calls.application.find((call) => call.path.endsWith('Assistant.cs'))
    expect(own && calls.details(own)).toMatchObject({ temperature: true, structured: 'Answer' })
    expect(own && context.fact('tracing').of(own)[0]).toMatchObject({ tracer: 'opentelemetry', state: 'on' })
  })
  test("an extension method of the repository's own keeps the pipeline of a library's client", () => {
    const own = `using Microsoft.Extensions.AI;
namespace A;
public static class E {
    public static ChatClientBuilder UseCaching(this ChatClientBuilder builder) { return builder.Use(inner => inner); }
}
`
    const program = `using A;
using Microsoft.Extensions.AI;
using OllamaSharp;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddChatClient(new OllamaApiClient(new Uri("http://localhost:11434"), "llama3.1")).UseCaching().UseOpenTelemetry();
var app = builder.Build();
app.MapPost("/ask", async (IChatClient chat, string q) => await chat.GetResponseAsync(q));
`
    const context = scan({ 'Api.csproj': '<Project />', 'E.cs': own, 'Program.cs': program })
    const chat = context.fact('calls').application.find((call) => call.kind === 'chat')
    expect(chat && context.fact('tracing').of(chat)[0]).toMatchObject({ tracer: 'opentelemetry', state: 'on' })
  })
  test('Semantic Kernel with a model id from appsettings', () => {
    const code = `using Microsoft.SemanticKernel;
var builder = Kernel.CreateBuilder();
builder.AddOpenAIChatCompletion(modelId: configuration["AI:Model"], apiKey: key);
var kernel = builder.Build();
await kernel.InvokePromptAsync("hi");
`
    expect(found({ 'App/App.csproj': '<Project />', 'App/Program.cs': code, 'App/appsettings.json': '{ "AI": { "Model": "gpt-4o" } }' })).toEqual([
      'Program.cs:3 construct openai gpt-4o',
      'Program.cs:5 chat openai gpt-4o',
    ])
  })
  test("the repository's own extension method goes before a library's of the same name", () => {
    const own = 'namespace A;\npublic static class E { public static void AddChatClient(this IServiceCollection services, string name) { } }\n'
    const code = 'using A;\nusing Microsoft.Extensions.AI;\nservices.AddChatClient("x");\n'
    expect(found({ 'E.cs': own, 'Program.cs': code })).toEqual([])
  })
})

describe('Go', () => {
  test('clients in structs, requests as literals, models as constants, embedded types', () => {
    const client = `package llm
import (
	"context"
	openai "github.com/sashabaranov/go-openai"
)
type Service struct {
	client *openai.Client
}
func New(key string) *Service {
	cfg := openai.DefaultConfig(key)
	cfg.BaseURL = "https://api.groq.com/openai/v1"
	return &Service{client: openai.NewClientWithConfig(cfg)}
}
`
    const ask = `package llm
import openai "github.com/sashabaranov/go-openai"
func (s *Service) Ask(ctx context.Context, q string) (string, error) {
	req := openai.ChatCompletionRequest{Model: openai.GPT4oMini, Messages: []openai.ChatCompletionMessage{{Role: "user", Content: q}}}
	req.MaxTokens = 100
	resp, err := s.client.CreateChatCompletion(ctx, req)
	return resp.Choices[0].Message.Content, err
}
type Wrapped struct{ *openai.Client }
func (w *Wrapped) Embed(ctx context.Context) { w.CreateEmbeddings(ctx, openai.EmbeddingRequest{Model: openai.SmallEmbedding3}) }
`
    const files = { 'go.mod': 'module example.com/app\n', 'llm/client.go': client, 'llm/ask.go': ask }
    expect(found(files)).toEqual(['ask.go:6 chat groq gpt-4o-mini', 'ask.go:10 embedding openai text-embedding-3-small'])
    const calls = scan(files).fact('calls')
    expect(calls.application.map((call) => calls.details(call).maxTokens)).toEqual([true, false])
  })
  test('packages of the repository are followed by import path', () => {
    const lib = 'package models\nconst Default = "gpt-4.1"\n'
    const main = `package main
import (
	"context"
	"example.com/app/internal/models"
	"github.com/openai/openai-go"
)
func main() {
	client := openai.NewClient()
	client.Chat.Completions.New(context.TODO(), openai.ChatCompletionNewParams{Model: models.Default})
}
`
    expect(found({ 'go.mod': 'module example.com/app\n', 'internal/models/models.go': lib, 'main.go': main })).toEqual([
      'main.go:9 chat openai gpt-4.1',
    ])
  })
  test('a request that is built first and sent later', () => {
    const code = `package main
import ("bytes"; "encoding/json"; "net/http")
func ask(c *http.Client) {
	body, _ := json.Marshal(map[string]any{"model": "claude-sonnet-4-5"})
	req, _ := http.NewRequest("POST", "https://api.anthropic.com/v1/messages", bytes.NewBuffer(body))
	c.Do(req)
}
`
    expect(found({ 'main.go': code })).toEqual(['main.go:6 chat anthropic claude-sonnet-4-5'])
  })
})

describe('hostile input', () => {
  test('classes that extend and import each other, packages without an end, broken neighbours', () => {
    const files = {
      'src/main/java/a/A.java':
        'package a;\nimport a.B;\nimport org.springframework.ai.chat.client.ChatClient;\nclass A extends B { A a = new A(a); ChatClient c = b().c; B b() { return a(); } A a() { return b(); } void f() { c.prompt().call(); } }',
      'src/main/java/a/B.java': 'package a;\nclass B extends A { Object c = c; }',
      'src/main/java/a/C.java': 'package a; import org.springframework.ai.*; class C { void f( { c.prompt(',
      'x.cs': 'using Microsoft.Extensions.AI; partial class P : P { IChatClient c => c.c; void F() => c.GetResponseAsync(F()); } partial class P { }',
      'm/x.go':
        'package m\nimport "github.com/sashabaranov/go-openai"\ntype T struct { *T; c *openai.Client }\nfunc (t *T) f() { t.f(); t.c.CreateChatCompletion(t.f()) }',
      'src/main/resources/application.yml': '&a [*a]\n---\nspring: {ai: {openai: {chat: {options: {model: [1,',
      'appsettings.json': '{"a": {"a": '.repeat(300),
    }
    expect(() => found(files)).not.toThrow()
  })
})
