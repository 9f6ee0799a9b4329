import type { SignatureInput } from '../schema.ts'
import agents from './agents.yml'
import aiSdk from './ai-sdk.yml'
import documents from './documents.yml'
import evaluation from './evaluation.yml'
import frameworks from './frameworks.yml'
import gateways from './gateways.yml'
import guardrails from './guardrails.yml'
import langchain from './langchain.yml'
import learning from './learning.yml'
import llamaIndex from './llama-index.yml'
import local from './local.yml'
import operations from './operations.yml'
import prompts from './prompts.yml'
import providers from './providers.yml'
import stores from './stores.yml'
import tracing from './tracing.yml'
import training from './training.yml'
import usage from './usage.yml'
import vectorStores from './vector-stores.yml'

/** The schema holds for every file; the tests see to it. */
export const signatureFiles = [
  providers,
  local,
  gateways,
  langchain,
  llamaIndex,
  aiSdk,
  agents,
  frameworks,
  vectorStores,
  stores,
  documents,
  usage,
  tracing,
  prompts,
  evaluation,
  guardrails,
  learning,
  training,
  operations,
] as readonly (readonly SignatureInput[])[]
