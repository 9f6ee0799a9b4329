import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../../support/scan.ts'

const build =
  '<project><dependencies><dependency><groupId>dev.langchain4j</groupId><artifactId>langchain4j-open-ai-spring-boot4-starter</artifactId><version>1.15.0</version></dependency></dependencies></project>'
const properties = [
  'langchain4j.azure-open-ai.streaming-chat-model.deployment-name=gpt-4.1',
  'langchain4j.open-ai.streaming-chat-model.model-name=gpt-4o',
  'langchain4j.open-ai.chat-model.model-name=gpt-4o-mini',
  'langchain4j.open-ai.streaming-chat-model.log-requests=true',
  'langchain4j.open-ai.streaming-chat-model.log-responses=true',
].join('\n')
const service = (returns: string, annotations: string) =>
  `package app;\nimport dev.langchain4j.service.SystemMessage;\nimport dev.langchain4j.service.TokenStream;\nimport dev.langchain4j.service.spring.AiService;\n@AiService\ninterface Assistant {\n  ${annotations}\n  ${returns} chat(String question);\n}\n`
const controller =
  'package app;\nimport org.springframework.web.bind.annotation.*;\n@RestController\nclass ChatController {\n  private final Assistant assistant;\n  ChatController(Assistant assistant) { this.assistant = assistant; }\n  @PostMapping("/chat")\n  Object chat(@RequestBody String question) {\n    return assistant.chat(question);\n  }\n}\n'
const files = (returns = 'TokenStream', annotations = '@SystemMessage(fromResource = "/prompts/system.st")') => ({
  'pom.xml': build,
  'src/main/resources/application.properties': properties,
  'src/main/resources/prompts/system.st': "You help with the clinic. If you don't know the answer, say so.",
  'src/main/java/app/Assistant.java': service(returns, annotations),
  'src/main/java/app/ChatController.java': controller,
})
const only = (all: Record<string, string>) => {
  const calls = scan(all).fact('calls')
  const call = calls.application.find((it) => it.kind === 'chat')
  return call ? { ...calls.details(call), model: call.model, provider: call.provider } : null
}

describe('interfaces that a library implements', () => {
  test('an answer that streams comes from the streaming model of the declared starter', () => {
    expect(only(files())).toMatchObject({ model: 'gpt-4o', provider: 'openai', streaming: true, systemMessage: true, structured: null })
  })

  test('a whole answer comes from the other model, and its type binds it', () => {
    expect(only(files('Invoice'))).toMatchObject({ model: 'gpt-4o-mini', streaming: false, structured: 'Invoice' })
  })

  test('text binds nothing, and a method without the annotation has no system message', () => {
    expect(only(files('String', ''))).toMatchObject({ systemMessage: false, structured: null })
  })

  test('the prompt is the file that the annotation names, not the annotation', () => {
    expect(
      scan(files())
        .fact('prompts')
        .prompts.map((it) => it.path),
    ).toEqual(['src/main/resources/prompts/system.st'])
  })

  test('requests and responses that the library logs are half a trace', () => {
    expect(judge('fm/calls-traced', files()).status).toBe('partial')
  })

  test('an interface of nobody, with a hostile annotation, is no call', () => {
    expect(
      only({
        'src/A.java':
          'package a;\n@AiService("${jndi:x}")\ninterface A { String chat(String q); }\nclass B { String b(A a) { return a.chat("x"); } }',
      }),
    ).toBeNull()
  })
})
