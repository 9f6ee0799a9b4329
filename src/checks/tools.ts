// What a tool that is already there offers for a need: one sentence each, the name of the option or package included.
import type { Stack } from '../detect/stack.ts'

interface Client {
  readonly pattern: RegExp
  /** how its calls are recorded */
  readonly trace: string
  /** how its calls are bounded */
  readonly bound: string
}

const clients: readonly Client[] = [
  {
    pattern: /^langchain|^@langchain\/|^langgraph/,
    trace: 'pass a tracer’s callback handler to the chain, or set LANGSMITH_TRACING=true in what you ship',
    bound: 'set timeout and max_retries (maxRetries in JavaScript) on the model, and add with_fallbacks',
  },
  {
    pattern: /^(ai|@ai-sdk\/.+)$/,
    trace: 'turn on the AI SDK’s telemetry for the call and register an OpenTelemetry exporter',
    bound: 'set maxRetries and an abortSignal with a timeout on the call, and catch its errors',
  },
  {
    pattern: /^org\.springframework\.ai/,
    trace: 'turn on Spring AI’s observations of prompts and completions and add a Micrometer tracing exporter',
    bound: 'set spring.ai.retry and a read timeout on the RestClient, and a fallback where the answer is made',
  },
  {
    pattern: /^dev\.langchain4j/,
    trace: 'register a ChatModelListener that records request and response',
    bound: 'set timeout and maxRetries where the model is built',
  },
  {
    pattern: /^Microsoft\.(Extensions\.AI|SemanticKernel)|^Azure\.AI\.OpenAI|^OpenAI(\.|$)/,
    trace: 'call UseOpenTelemetry with EnableSensitiveData where the chat client is built, and add an exporter',
    bound: 'set NetworkTimeout and a retry policy in the client’s options, and catch its exceptions',
  },
  {
    pattern: /^agents$/,
    trace: 'keep the SDK’s tracing on and add a trace processor that exports it',
    bound: 'give the runner’s client a timeout and max_retries, and catch its errors',
  },
  {
    pattern: /^llama_index/,
    trace: 'start an OpenInference or Langfuse instrumentation for LlamaIndex',
    bound: 'set timeout and max_retries on the LLM',
  },
  {
    pattern: /^openai$|^@azure\/openai$/,
    trace: 'wrap the OpenAI client with a tracing tool',
    bound: 'set a timeout and retries where the client is made',
  },
  {
    pattern: /^anthropic$|^@anthropic-ai\//,
    trace: 'start an OpenTelemetry instrumentation for Anthropic',
    bound: 'set a timeout and retries where the client is made',
  },
]

export const clientOf = ({ client }: Stack): Client | null => clients.find(({ pattern }) => pattern.test(client)) ?? null

interface Server {
  readonly health: string
  readonly requests: string
  readonly limits: string | null
}

const servers: Readonly<Record<string, Server>> = {
  fastapi: { health: 'a route @app.get("/health")', requests: 'FastAPIInstrumentor or prometheus-fastapi-instrumentator', limits: 'slowapi' },
  flask: { health: 'a route /health', requests: 'FlaskInstrumentor or prometheus-flask-exporter', limits: 'Flask-Limiter' },
  django: { health: 'a URL /health', requests: 'DjangoInstrumentor or django-prometheus', limits: 'django-ratelimit' },
  express: { health: 'a route app.get("/health")', requests: 'pino-http or OpenTelemetry’s Express instrumentation', limits: 'express-rate-limit' },
  fastify: { health: 'a route /health', requests: 'Fastify’s logger with response times or @fastify/otel', limits: '@fastify/rate-limit' },
  nest: { health: '@nestjs/terminus', requests: 'a logging interceptor or OpenTelemetry’s Nest instrumentation', limits: '@nestjs/throttler' },
  'next.js': {
    health: 'app/api/health/route.ts',
    requests: 'instrumentation.ts with @vercel/otel',
    limits: 'a limiter in the route handler or middleware',
  },
  spring: { health: 'spring-boot-starter-actuator', requests: 'Actuator’s http.server.requests metrics with a registry', limits: null },
  aspnet: { health: 'AddHealthChecks and MapHealthChecks', requests: 'AddAspNetCoreInstrumentation with an exporter', limits: 'AddRateLimiter' },
  streamlit: { health: 'a probe of /_stcore/health', requests: 'a log line with the time of each answer', limits: null },
}

export const serverOf = ({ server }: Stack): Server | null => (server && Object.hasOwn(servers, server.name) ? (servers[server.name] ?? null) : null)

/** Names of tools as their makers write them. */
export const written = (name: string): string => {
  const known: Readonly<Record<string, string>> = {
    langfuse: 'Langfuse', langsmith: 'LangSmith', opentelemetry: 'OpenTelemetry', mlflow: 'MLflow', phoenix: 'Phoenix', opik: 'Opik', fastapi: 'FastAPI', flask: 'Flask', express: 'Express', 'next.js': 'Next.js',
    spring: 'Spring', aspnet: 'ASP.NET', django: 'Django', streamlit: 'Streamlit', qdrant: 'Qdrant', chroma: 'Chroma', pinecone: 'Pinecone', faiss: 'FAISS', pgvector: 'pgvector', weaviate: 'Weaviate', nest: 'Nest', fastify: 'Fastify',
  } // biome-ignore format: one line per kind
  return known[name] ?? name
}
