// What Semantic Kernel runs besides a kernel and a chat service: agents that are handed in, orchestrations, planners.
import { describe, expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

const calls = (context: ReturnType<typeof scan>) =>
  context
    .fact('calls')
    .application.filter((call) => call.kind !== 'construct')
    .map((call) => `${call.path.split('/').at(-1)}:${call.line} ${call.kind}`)

const using = (...names: readonly string[]) => names.map((it) => `using Microsoft.SemanticKernel${it};\n`).join('')

describe('Semantic Kernel', () => {
  test('an agent that a container hands in, and an orchestration of several, ask models', () => {
    const handler = `${using('.Agents')}public class Handler([FromKeyedServices("reviews")] Agent reviewer) {\n  public void Handle(string q) {\n    var answer = reviewer.InvokeAsync(message: q);\n  }\n}\n`
    const service = `${using('.Agents', '.Agents.Orchestration.Sequential')}public class Service {\n  private readonly Agent _first;\n  public async Task Run(string q, Runtime runtime) {\n    var orchestration = new SequentialOrchestration(_first, _first);\n    var result = await orchestration.InvokeAsync(q, runtime);\n  }\n}\n`
    expect(calls(scan({ 'src/Handler.cs': handler, 'src/Service.cs': service }))).toEqual(['Handler.cs:4 chat', 'Service.cs:7 chat'])
  })

  test('a planner runs what the model chose', () => {
    const code = `${using('', '.Planning')}public class Recommends {\n  private readonly Kernel _kernel;\n  public async Task<string> Ask(string q) {\n    var planner = new FunctionCallingStepwisePlanner(new FunctionCallingStepwisePlannerConfig());\n    var result = await planner.ExecuteAsync(_kernel, q);\n    return result.FinalAnswer;\n  }\n}\npublic static class Setup {\n  public static void Add(IKernelBuilder builder) {\n    builder.AddAzureOpenAIChatCompletion("gpt-4o", "url", "key");\n    builder.AddAzureOpenAITextEmbeddingGeneration("text-embedding-3-small", "url", "key");\n  }\n}\n`
    const context = scan({ 'src/Recommends.cs': code })
    expect(calls(context)).toEqual(['Recommends.cs:7 chat'])
    expect(context.fact('usage').flags).toMatchObject({ agent: true, embeddings: true, prompts: true })
  })

  test('an agent of one’s own, and a planner of something else, ask nothing', () => {
    const code = `using Acme.Agents;\npublic class Handler {\n  public void Handle(Agent agent, SequentialPlanner planner, string q) {\n    agent.InvokeAsync(q);\n    planner.ExecuteAsync(q);\n  }\n}\n`
    const own =
      'namespace Acme.Agents;\npublic class Agent { public void InvokeAsync(string q) { } }\npublic class SequentialPlanner { public void ExecuteAsync(string q) { } }\n'
    const context = scan({ 'src/Handler.cs': code, 'src/Own.cs': own })
    expect(calls(context)).toEqual([])
    expect(context.fact('usage').flags.agent).toBe(false)
  })
})

describe('OllamaSharp', () => {
  test('its client computes embeddings where it is asked for vectors', () => {
    const code =
      'using Microsoft.Extensions.AI;\nusing OllamaSharp;\nIEmbeddingGenerator<string, Embedding<float>> generator = new OllamaApiClient(new Uri("http://localhost:11434"), "nomic-embed-text");\nvar vector = await generator.GenerateVectorAsync("a question");\nvar models = await generator.ListLocalModelsAsync();\n'
    expect(calls(scan({ 'src/Program.cs': code }))).toEqual(['Program.cs:4 embedding'])
  })
})

describe('images', () => {
  test('fal is asked for images in both its clients, another subscribe is none', () => {
    const old =
      'import * as fal from "@fal-ai/serverless-client";\nexport const draw = (prompt) => fal.subscribe("fal-ai/stable-diffusion-v3-medium", { input: { prompt } });\n'
    const now = 'import { fal } from "@fal-ai/client";\nexport const draw = (prompt) => fal.run("fal-ai/flux/dev", { input: { prompt } });\n'
    const other = 'import { events } from "./events";\nevents.subscribe("fal-ai/flux", { input: {} });\n'
    expect(calls(scan({ 'src/old.ts': old, 'src/now.ts': now, 'src/other.ts': other }))).toEqual(['now.ts:2 image', 'old.ts:2 image'])
  })

  test('the older community client of OpenAI for Java draws and listens, too', () => {
    const code =
      'import com.theokanning.openai.service.OpenAiService;\nclass Draws {\n  void draw(OpenAiService service, Object request) {\n    service.createImage(request);\n    service.createTranscription(request, "a.mp3");\n    service.listModels();\n  }\n}\n'
    expect(calls(scan({ 'src/main/java/Draws.java': code }))).toEqual(['Draws.java:4 image', 'Draws.java:5 audio'])
  })
})
