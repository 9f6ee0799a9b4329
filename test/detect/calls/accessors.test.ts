// Models that are reached through accessors which nobody writes out, checks that hand a value through, and the HTTP clients of Java.
import { describe, expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

const calls = (files: Record<string, string>) =>
  scan(files)
    .fact('calls')
    .application.filter((call) => call.kind !== 'construct')
    .map((call) => `${call.path.split('/').at(-1)}:${call.line} ${call.kind} ${call.provider}`)

const imports = 'import dev.langchain4j.model.chat.ChatModel;\n'

describe('accessors of Java', () => {
  test('the getter that Lombok writes and the accessor of a record give the field', () => {
    const params = `import lombok.Data;\n${imports}@Data\npublic class Params {\n  private ChatModel chatModel;\n  private String question;\n}\n`
    const request = `${imports}public record Request(ChatModel chatModel, String question) {}\n`
    const asks =
      'class Asks {\n  String ask(Params params) {\n    return params.getChatModel().chat(params.getQuestion());\n  }\n  String ask(Request request) {\n    return request.chatModel().chat(request.question());\n  }\n}\n'
    expect(calls({ 'src/a/Params.java': params, 'src/a/Request.java': request, 'src/a/Asks.java': asks })).toEqual([
      'Asks.java:3 chat null',
      'Asks.java:6 chat null',
    ])
  })

  test('a getter of one’s own, and a class that nothing completes, give what they say', () => {
    const plain = `${imports}class Plain {\n  private ChatModel chatModel;\n}\n`
    const own = `import lombok.Data;\n${imports}@Data\nclass Own {\n  private ChatModel chatModel;\n  Store getChatModel() { return new Store(); }\n}\n`
    const store = 'class Store { String chat(String q) { return q; } }\n'
    const asks = 'class Asks {\n  void ask(Plain a, Own b) {\n    a.getChatModel().chat("q");\n    b.getChatModel().chat("q");\n  }\n}\n'
    expect(calls({ 'src/a/Plain.java': plain, 'src/a/Own.java': own, 'src/a/Store.java': store, 'src/a/Asks.java': asks })).toEqual([])
  })
})

describe('checks of arguments', () => {
  test('a model that a library checks first is still a model', () => {
    const code = `${imports}import java.util.Objects;\nimport static dev.langchain4j.internal.ValidationUtils.ensureNotNull;\nclass Asks {\n  private final ChatModel first;\n  private final ChatModel second;\n  Asks(ChatModel first, ChatModel second) {\n    this.first = ensureNotNull(first, "first");\n    this.second = Objects.requireNonNull(second);\n  }\n  void ask() {\n    first.chat("q");\n    second.chat("q");\n  }\n}\n`
    expect(calls({ 'src/Asks.java': code })).toEqual(['Asks.java:12 chat null', 'Asks.java:13 chat null'])
  })
})

describe('HTTP clients', () => {
  const apache = (url: string) =>
    `import org.apache.http.client.methods.HttpPost;\nimport org.apache.http.impl.client.CloseableHttpClient;\nimport org.apache.http.impl.client.HttpClients;\nclass Asks {\n  void ask(String baseUrl) throws Exception {\n    if (baseUrl == null) {\n      baseUrl = "https://api.openai.com/v1";\n    }\n    try (CloseableHttpClient httpClient = HttpClients.custom().build()) {\n      HttpPost request = new HttpPost(${url});\n      httpClient.execute(request);\n    }\n  }\n}\n`
  const hutool = (url: string) =>
    `import cn.hutool.http.HttpRequest;\nimport cn.hutool.http.HttpUtil;\nclass Posts {\n  void ask(String body) {\n    HttpRequest.post("${url}").body(body).execute();\n    HttpUtil.post("${url}", body);\n  }\n}\n`

  test('Apache’s and Hutool’s clients ask a model where the address is one', () => {
    expect(
      calls({ 'src/Asks.java': apache('baseUrl + "/audio/transcriptions"'), 'src/Posts.java': hutool('https://api.deepseek.com/chat/completions') }),
    ).toEqual(['Asks.java:11 audio openai', 'Posts.java:5 chat deepseek', 'Posts.java:6 chat deepseek'])
  })

  test('another address is no model', () => {
    expect(calls({ 'src/Asks.java': apache('"https://example.com/users"'), 'src/Posts.java': hutool('https://example.com/orders') })).toEqual([])
  })

  test('an address of Go that the environment completes, made in another package', () => {
    const gemini =
      'package gemini\nimport (\n\t"fmt"\n\t"net/http"\n\t"os"\n)\nfunc URL(model string) string {\n\turl := fmt.Sprintf("https://generativelanguage.googleapis.com/v1beta/models/%s:generateContent?key=$GEMINI_API_KEY", model)\n\treturn os.ExpandEnv(url)\n}\nfunc Send(client http.Client, req *http.Request) (*http.Response, error) {\n\treturn client.Do(req)\n}\n'
    const service =
      'package service\nimport (\n\t"bytes"\n\t"net/http"\n\t"acme/gemini"\n)\nfunc Title(model string, body []byte) {\n\turl := gemini.URL(model)\n\treq, _ := http.NewRequest("POST", url, bytes.NewBuffer(body))\n\tgemini.Send(http.Client{}, req)\n}\n'
    expect(calls({ 'go.mod': 'module acme\n', 'gemini/gemini.go': gemini, 'service/service.go': service })).toEqual(['gemini.go:12 chat google'])
  })
})
