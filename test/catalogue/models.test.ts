import { describe, expect, test } from '@jest/globals'
import { classifyModel } from '../../src/catalogue/models.ts'
import { cpuTime } from '../support/cpu.ts'

const published: Readonly<Record<string, string>> = {
  'gpt-4o': 'floating',
  'gpt-4o-2024-08-06': 'pinned',
  'gpt-4o-mini': 'floating',
  'gpt-4.1': 'floating',
  'gpt-4.1-2025-04-14': 'pinned',
  'gpt-3.5-turbo': 'floating',
  'gpt-3.5-turbo-0125': 'pinned',
  'gpt-4-0613': 'pinned',
  'gpt-4-turbo-preview': 'preview',
  'gpt-4-1106-preview': 'pinned',
  'gpt-4-0125-preview': 'pinned',
  'gpt-5.2': 'floating',
  'gpt-5.2-2025-12-11': 'pinned',
  'gpt-5.2-chat-latest': 'moving',
  'chatgpt-4o-latest': 'moving',
  o3: 'floating',
  'o3-2025-04-16': 'pinned',
  'gpt-5.5-2026-04-23': 'pinned',
  'gpt-5.6-sol': 'undated',
  'gpt-5.6': 'floating',
  'gpt-6-luna': 'undated',
  'gpt-4o-audio-preview': 'preview',
  'gpt-4o-audio-preview-2025-06-03': 'pinned',
  'omni-moderation-latest': 'moving',
  'omni-moderation-2024-09-26': 'pinned',
  'claude-3-5-sonnet-latest': 'moving',
  'claude-3-5-sonnet-20241022': 'pinned',
  'claude-sonnet-4-5': 'floating',
  'claude-sonnet-4-5-20250929': 'pinned',
  'claude-sonnet-4-0': 'floating',
  'claude-opus-4-1': 'floating',
  'claude-opus-4-6': 'fixed',
  'claude-sonnet-4-6': 'fixed',
  'claude-opus-4-8': 'fixed',
  'claude-sonnet-5': 'fixed',
  'claude-haiku-5-5': 'fixed',
  'claude-2.1': 'fixed',
  'claude-3-5-sonnet': 'floating',
  'claude-mythos-preview': 'preview',
  'claude-sonnet-4-5@20250929': 'pinned',
  'gemini-flash-latest': 'moving',
  'gemini-1.5-pro': 'floating',
  'gemini-1.5-pro-002': 'pinned',
  'gemini-1.5-pro-latest': 'moving',
  'gemini-2.0-flash': 'floating',
  'gemini-2.0-flash-001': 'pinned',
  'gemini-2.5-flash': 'fixed',
  'gemini-3.5-flash': 'fixed',
  'gemini-2.5-flash-preview-09-2025': 'preview',
  'gemini-3-pro-preview': 'preview',
  'text-bison@002': 'pinned',
  'text-bison': 'moving',
  'gemini-embedding-001': 'fixed',
  'mistral-large-latest': 'moving',
  'mistral-large-2411': 'pinned',
  'codestral-latest': 'moving',
  'mistral-small-2506': 'pinned',
  'mistral-large': 'floating',
  'mistral-embed': 'fixed',
  'command-r': 'floating',
  'command-r-08-2024': 'pinned',
  'command-a-03-2025': 'pinned',
  'command-nightly': 'moving',
  'embed-english-v3.0': 'fixed',
  'rerank-v3.5': 'fixed',
  'grok-4': 'floating',
  'grok-4-latest': 'moving',
  'grok-4-0709': 'pinned',
  'grok-4.3': 'floating',
  'deepseek-chat': 'floating',
  'deepseek-v4-pro': 'undated',
  'kimi-latest': 'moving',
  'anthropic.claude-3-5-sonnet-20241022-v2:0': 'pinned',
  'us.anthropic.claude-sonnet-4-6': 'fixed',
  'amazon.nova-pro-v1:0': 'pinned',
  'global.anthropic.claude-opus-4-6-v1': 'pinned',
  'meta.llama3-1-70b-instruct-v1:0': 'pinned',
  'llama3.2:latest': 'moving',
  'llama3.2:3b-instruct-q4_K_M': 'fixed',
  'ft:gpt-4o-mini-2024-07-18:org::abc': 'pinned',
  'text-embedding-3-small': 'fixed',
  'text-embedding-ada-002': 'fixed',
  'voyage-3.5': 'fixed',
  'meta-llama/Llama-3.3-70B-Instruct': 'floating',
  'qwen-plus': 'floating',
  'qwen-plus-latest': 'moving',
  'qwen-plus-2025-07-28': 'pinned',
  'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc': 'deployment',
  'arn:aws:bedrock:us-east-1:123456789012:prompt/ABCDEF1234:3': 'pinned',
}

const prefixed: Readonly<Record<string, string>> = {
  'openai/gpt-4o': 'floating',
  'anthropic/claude-3-5-sonnet-latest': 'moving',
  'openai:gpt-4.1': 'floating',
  'bedrock:us.anthropic.claude-sonnet-4-6': 'fixed',
  'models/gemini-2.0-flash-001': 'pinned',
  'publishers/google/models/gemini-1.5-pro-002': 'pinned',
  'azure/my-deployment': 'deployment',
  'ollama/llama3.2': 'moving',
  'huggingface/meta-llama/Llama-3.3-70B-Instruct': 'floating',
  'openrouter/anthropic/claude-opus-4-8': 'fixed',
  'openrouter/auto': 'moving',
}

/** ids of no table, by what their providers document */
const atProvider: readonly (readonly [id: string, provider: string, expected: string])[] = [
  ['gpt-4o-2024-11-20', 'openai', 'pinned'],
  ['gpt-4.5-preview', 'openai', 'preview'],
  ['gpt-4-32k', 'openai', 'floating'],
  ['gpt-4-32k-0613', 'openai', 'pinned'],
  ['o1-preview-2024-09-12', 'openai', 'pinned'],
  ['gpt-4o-realtime-preview', 'openai', 'preview'],
  ['whisper-1', 'openai', 'fixed'],
  ['dall-e-3', 'openai', 'fixed'],
  ['tts-1-hd', 'openai', 'fixed'],
  ['gpt-4o-mini-transcribe', 'openai', 'floating'],
  ['gpt-5-chat-latest', 'openai', 'moving'],
  ['text-embedding-3-large', 'openai', 'fixed'],
  ['ft:gpt-3.5-turbo-0125:acme::9xYz', 'openai', 'pinned'],
  ['claude-3-haiku-20240307', 'anthropic', 'pinned'],
  ['claude-3-opus-latest', 'anthropic', 'moving'],
  ['claude-instant-1.2', 'anthropic', 'fixed'],
  ['anthropic/claude-3.5-sonnet', 'openrouter', 'floating'],
  ['anthropic/claude-haiku-4.5', 'vercel-ai-gateway', 'floating'],
  ['openai/gpt-4o-mini', 'openrouter', 'floating'],
  ['meta-llama/llama-3.3-70b-instruct:free', 'openrouter', 'fixed'],
  ['meta-llama/llama-3.3-70b-instruct', 'openrouter', 'fixed'],
  ['deepseek/deepseek-chat', 'openrouter', 'floating'],
  ['llama-3.1-70b-versatile', 'groq', 'fixed'],
  ['llama3-70b-8192', 'groq', 'fixed'],
  ['mixtral-8x7b-32768', 'groq', 'fixed'],
  ['gemma2-9b-it', 'groq', 'fixed'],
  ['deepseek-r1-distill-llama-70b', 'groq', 'fixed'],
  ['openai/gpt-oss-120b', 'groq', 'fixed'],
  ['accounts/fireworks/models/llama-v3p1-8b-instruct', 'fireworks', 'fixed'],
  ['Qwen/Qwen2.5-7B-Instruct-Turbo', 'together', 'fixed'],
  ['mistralai/Mixtral-8x7B-Instruct-v0.1', 'anyscale', 'fixed'],
  ['sentence-transformers/all-MiniLM-L6-v2', 'huggingface', 'fixed'],
  ['all-MiniLM-L6-v2', 'local', 'floating'],
  ['meta-llama/Llama-3.1-8B-Instruct', 'local', 'floating'],
  ['./models/llama.gguf', 'local', 'fixed'],
  ['llama3.1:8b', 'ollama', 'fixed'],
  ['llama3.1', 'ollama', 'moving'],
  ['mistral:7b-instruct', 'ollama', 'fixed'],
  ['nomic-embed-text:latest', 'ollama', 'moving'],
  ['gpt-35-turbo', 'azure-openai', 'deployment'],
  ['my-chat-deployment', 'azure-openai', 'deployment'],
  ['text-embedding-ada-002', 'azure-openai', 'fixed'],
  ['my-embedding', 'azure-openai', 'deployment'],
  ['sonar-pro', 'perplexity', 'undated'],
  ['gemini-2.0-flash-exp', 'google', 'preview'],
  ['gemini-1.5-flash-8b', 'google', 'floating'],
  ['gemini-1.5-flash-002', 'google', 'pinned'],
  ['text-embedding-004', 'google', 'fixed'],
  ['mistral-small-latest', 'mistral', 'moving'],
  ['open-mixtral-8x22b', 'mistral', 'fixed'],
  ['pixtral-12b-2409', 'mistral', 'pinned'],
  ['embed-multilingual-v3.0', 'cohere', 'fixed'],
  ['cohere.embed-english-v3', 'bedrock', 'pinned'],
  ['anthropic.claude-instant-v1', 'bedrock', 'pinned'],
  ['eu.anthropic.claude-3-5-sonnet-20240620-v1:0', 'bedrock', 'pinned'],
  ['deepseek-reasoner', 'deepseek', 'floating'],
  ['grok-2-1212', 'xai', 'pinned'],
  ['qwen-max', 'alibaba', 'floating'],
  ['kimi-k2-0905-preview', 'moonshot', 'preview'],
]

const names = [
  'command-line',
  'command-palette',
  'embed-video',
  'spark-submit',
  'spark-sql',
  'palm-2',
  'gemini-exchange',
  'mistral-dash',
  'grok-exporter',
  'grok-pattern',
  'phi-4-chart',
  'nova-compute',
  'titan-server',
  'bison-3.8',
  'sonar-scanner',
  'falcon-sensor',
  'o3-button',
  'whisper-mode',
  'llama-farm',
  'yi-fan',
  'dall-e-mini-app',
  'gpt-partition',
  'gpt-disk',
  'claude-monet',
  'opus-audio',
  'sonnet-18',
  'haiku-os',
]

describe('a model id', () => {
  test.each(Object.entries(published))('%s is %s', (id, expected) => {
    expect(classifyModel(id).class).toBe(expected)
  })

  test.each(Object.entries(prefixed))('%s with its prefix is %s', (id, expected) => {
    expect(classifyModel(id).class).toBe(expected)
  })

  test.each(atProvider)('%s at %s is %s', (id, provider, expected) => {
    expect(classifyModel(id, provider).class).toBe(expected)
  })

  test('is known only where it has the form of a published one', () => {
    expect(names.filter((name) => classifyModel(name).known)).toEqual([])
    expect(classifyModel('gpt-4o').known).toBe(true)
  })

  test('is said in the words of the report', () => {
    expect(classifyModel('gpt-4o-2024-08-06').pin).toBe('fixed')
    expect(classifyModel('text-embedding-3-small').pin).toBe('fixed')
    expect(classifyModel('gpt-4o').pin).toBe('floating')
    expect(classifyModel('claude-3-5-sonnet-latest').pin).toBe('floating')
    expect(classifyModel('gemini-3-pro-preview').pin).toBe('floating')
    expect(classifyModel('gpt-5.6-sol').pin).toBe('undated')
    expect(classifyModel('chat', 'azure-openai').pin).toBe('indirect')
    expect(classifyModel('${MODEL}').pin).toBe('indirect')
  })

  test('loses the prefixes of frameworks and gateways', () => {
    expect(classifyModel('openrouter/anthropic/claude-opus-4-8')).toMatchObject({ canonical: 'claude-opus-4-8', provider: 'openrouter' })
    expect(classifyModel('google_genai:gemini-2.5-flash')).toMatchObject({ canonical: 'gemini-2.5-flash', provider: 'google' })
    expect(classifyModel('gpt-4o')).toMatchObject({ canonical: 'gpt-4o', provider: 'openai' })
    expect(classifyModel('openai:text-embedding-3-small').canonical).toBe('text-embedding-3-small')
    expect(classifyModel('mistral:7b-instruct').canonical).toBe('mistral:7b-instruct')
  })

  test('names the dated ids that its alias has stood for', () => {
    expect(classifyModel('openai/gpt-4o-mini').datedAlternatives).toEqual(['gpt-4o-mini-2024-07-18'])
    expect(classifyModel('gpt-4o-2024-08-06').datedAlternatives).toEqual([])
  })

  test('is retired from the day on which its provider withdraws it', () => {
    expect(classifyModel('claude-2.1', 'anthropic', { asOf: '2025-07-21' }).retired).toEqual({ date: '2025-07-21' })
    expect(classifyModel('claude-2.1', 'anthropic', { asOf: '2025-07-20' }).retired).toBeNull()
    expect(classifyModel('claude-2.1').retired).toBeNull()
  })

  test('of downloaded weights is pinned by a commit, named by a tag, moved by a branch', () => {
    const by = (revision: string) => classifyModel('org/model', 'local', { revision }).class
    expect(by('0123456789abcdef0123456789abcdef01234567')).toBe('pinned')
    expect(by('v1.0')).toBe('fixed')
    expect(by('main')).toBe('moving')
  })

  test('takes time in proportion to its length, whatever it holds', () => {
    const start = cpuTime()
    for (const text of ['a/'.repeat(50_000), `gpt-${'4-'.repeat(50_000)}`, `claude-${'.'.repeat(100_000)}`]) classifyModel(text)
    expect(cpuTime() - start).toBeLessThan(200)
  })

  test('may be anything: nothing throws', () => {
    for (const text of ['', ' ', ':', '/', '__proto__', 'constructor/x', 'toString:y', '\u0000', '💥'.repeat(300)])
      expect(classifyModel(text, 'openai').canonical).toBeDefined()
  })
})
