// Whose model an id, an address or a name speaks of.
import { classifyModel } from '../../catalogue/models.ts'

export const hostedProvider = (provider: string | null): boolean =>
  provider !== null && provider !== 'local' && provider !== 'ollama' && provider !== 'localai'

/** a factory of any provider's models whose default is a vendor's own: the address in its options is another branch's */
export function ofVendor(id: string | null, stated: string | undefined): string | null {
  const vendor = id && stated === undefined ? classifyModel(id).provider : null
  return vendor === 'openai' || vendor === 'anthropic' || vendor === 'google' ? vendor : null
}

export const isOwnHost = (host: string): boolean =>
  /^(localhost|127\.|0\.0\.0\.0|host\.docker\.internal|192\.168\.|10\.)/.test(host) || !host.includes('.')
export const localProvider = (host: string, stated: string | undefined): string => (/ollama/.test(host) || stated === 'ollama' ? 'ollama' : 'local')

/** `openai:gpt-4.1`, `google_genai:gemini-2.5-flash`, `anthropic/claude-…` of routers that name the provider in the id */
export function providerPrefix(id: string | null): string | null {
  const prefix = /^(?:gateway\/)?([a-z_-]+):(?!latest)[a-z]/.exec(id ?? '')?.[1]
  return prefix ? (prefixes[prefix] ?? null) : null
}
export const prefixes: Readonly<Record<string, string>> = {
  openai: 'openai', anthropic: 'anthropic', google_genai: 'google', google_vertexai: 'google', 'google-gla': 'google', 'google-vertex': 'google', azure_openai: 'azure-openai', azure: 'azure-openai', bedrock: 'bedrock', bedrock_converse: 'bedrock', groq: 'groq', mistralai: 'mistral', mistral: 'mistral', cohere: 'cohere', together: 'together', fireworks: 'fireworks', ollama: 'ollama', deepseek: 'deepseek', xai: 'xai', perplexity: 'perplexity', huggingface: 'huggingface', openrouter: 'openrouter', nvidia: 'nvidia',
} // biome-ignore format: a table
