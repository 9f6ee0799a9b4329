// How the keys of model, vector-store and tracing providers look.

export interface KeyPattern {
  readonly provider: string
  /** the whole key as group 1; bounded lengths, no nesting */
  readonly pattern: RegExp
}

/** Keys that tell by themselves whose they are. */
export const prefixed: readonly KeyPattern[] = [
  { provider: 'OpenAI', pattern: /\b(sk-(?:proj|svcacct|admin|None)-[\w-]{40,200})/ },
  { provider: 'OpenAI', pattern: /\b(sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})\b/ },
  { provider: 'OpenAI', pattern: /(?<![\w-])(sk-[A-Za-z0-9]{48})(?![\w-])/ },
  { provider: 'OpenAI-compatible provider', pattern: /(?<![\w-])(sk-[a-f0-9]{32})(?![\w-])/ },
  { provider: 'Anthropic', pattern: /\b(sk-ant-[a-z]{2,6}\d{2}-[\w-]{60,200})/ },
  { provider: 'OpenRouter', pattern: /\b(sk-or-v1-[0-9a-f]{64})\b/ },
  { provider: 'Google AI', pattern: /(?<![\w-])(AIza[\w-]{35})(?![\w-])/ },
  { provider: 'Groq', pattern: /\b(gsk_[A-Za-z0-9]{52})\b/ },
  { provider: 'Hugging Face', pattern: /(?<![\w-])(hf_[A-Za-z0-9]{34,40})(?![\w-])/ },
  { provider: 'Replicate', pattern: /\b(r8_[A-Za-z0-9]{37})\b/ },
  { provider: 'Perplexity', pattern: /\b(pplx-[A-Za-z0-9]{40,64})\b/ },
  { provider: 'xAI', pattern: /\b(xai-[A-Za-z0-9]{70,100})\b/ },
  { provider: 'Together AI', pattern: /\b(tgp_v1_[\w-]{40,60})/ },
  { provider: 'NVIDIA', pattern: /\b(nvapi-[\w-]{60,80})/ },
  { provider: 'Cerebras', pattern: /\b(csk-[a-z0-9]{40,60})\b/ },
  { provider: 'Voyage AI', pattern: /(?<![\w-])(pa-[\w-]{43})(?![\w-])/ },
  { provider: 'Jina AI', pattern: /\b(jina_[0-9a-f]{32}[\w-]{24,40})/ },
  { provider: 'ElevenLabs', pattern: /\b(sk_[0-9a-f]{48})\b/ },
  { provider: 'LangSmith', pattern: /\b(lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10})\b/ },
  { provider: 'LangSmith', pattern: /\b(ls__[0-9a-f]{32})\b/ },
  { provider: 'Langfuse', pattern: /\b(sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b/ },
  { provider: 'Helicone', pattern: /\b(sk-helicone-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7})\b/ },
  { provider: 'Logfire', pattern: /\b(pylf_v1_[a-z]{2}_[A-Za-z0-9]{43})\b/ },
  { provider: 'Pinecone', pattern: /\b(pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{50,80})\b/ },
  { provider: 'Astra DB', pattern: /\b(AstraCS:[A-Za-z]{20,30}:[0-9a-f]{64})\b/ },
  { provider: 'AWS', pattern: /(?<!X-Amz-Credential=|AWSAccessKeyId=)\b((?:AKIA|ASIA)[0-9A-Z]{16})\b/ },
  { provider: 'Databricks', pattern: /\b(dapi[0-9a-f]{32})\b/ },
] // biome-ignore format: one key a line

const owner =
  'OPENAI|AOAI|ANTHROPIC|CLAUDE|COHERE|MISTRAL|GEMINI|GOOGLE_AI|GOOGLE_API|VERTEX|GROQ|DEEPSEEK|DASHSCOPE|QWEN|ZHIPU|MOONSHOT|AI21|TOGETHER|FIREWORKS|REPLICATE|HUGGING_?FACE|HUGGINGFACEHUB|HF|VOYAGE|JINA|OPENROUTER|AZURE_AI|AZURE_SEARCH|AZURE_COGNITIVE|LLM|EMBEDDINGS?|PINECONE|QDRANT|WEAVIATE|MILVUS|ZILLIZ|CHROMA|ASTRA_DB|SUPABASE_SERVICE|UPSTASH_VECTOR|LANGCHAIN|LANGSMITH|LANGFUSE|HELICONE|PORTKEY|WANDB|COMET|OPIK|ARIZE|PHOENIX|LOGFIRE|BRAINTRUST|TRACELOOP|DEEPEVAL|CONFIDENT|AWS_SECRET'

/** A name of a provider's key as environments spell it. */
export const keyName = new RegExp(`(?<![A-Za-z0-9_])(?:${owner})[A-Z0-9_]{0,40}(?:KEY|TOKEN|SECRET)(?![A-Za-z0-9_])`)

/** A name that says whose key it is, given a literal value: `PINECONE_API_KEY=…`, `"openai_api_key": "…"`, `cohere_api_key: …`. */
export const assigned = new RegExp(
  `(?<![A-Za-z])((?:${owner})[A-Z0-9_]{0,40}(?:KEY|TOKEN|SECRET))["']?\\]?\\s{0,4}(?:=|:|,)\\s{0,4}["']?([A-Za-z0-9_./+=-]{20,300})["']?(?:\\s|[,;)}]|$)`,
  'i',
)

/** A Google service account with its private key. */
export const privateKey = /"private_key"\s*:\s*"-----BEGIN (RSA )?PRIVATE KEY-----(\\n|\n)[A-Za-z0-9+/]{40}/
