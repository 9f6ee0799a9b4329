// The wire type: the one public contract. Its version changes only when a reader of it would break.
import { z } from 'zod'
import { callKindSchema, pinSchema } from '../catalogue/schema.ts'

const place = { path: z.string(), line: z.number().int().min(1), endLine: z.number().int().min(1).optional() }

export const evidenceSchema = z.object({ ...place, detail: z.string(), kind: z.string().optional() })
/** A mechanical edit: in place of `length` UTF-16 units of a line, from a 1-based column on, stands `text`. Nothing of the source itself is told. */
export const fixSchema = z.object({
  title: z.string(),
  path: z.string(),
  changes: z.array(z.object({ line: z.number().int().min(1), column: z.number().int().min(1), length: z.number().int().min(0), text: z.string() })),
})
export const gapSchema = z.object({ ...place, detail: z.string(), fix: fixSchema.optional() })
export const statusSchema = z.enum(['pass', 'partial', 'fail', 'na', 'unknown', 'error'])

export const checkResultSchema = z.object({
  id: z.string(),
  area: z.string(),
  tier: z.enum(['baseline', 'advanced']),
  weight: z.number(),
  title: z.string(),
  asks: z.string(),
  source: z.array(z.string()),
  status: statusSchema,
  credit: z.number().nullable(),
  summary: z.string(),
  evidence: z.array(evidenceSchema),
  gaps: z.array(gapSchema),
  advice: z.string(),
  docs: z.string(),
  attested: z.object({ answer: z.string(), by: z.string(), on: z.string(), evidence: z.string().nullable() }).nullable(),
  waived: z.object({ reason: z.string(), owner: z.string(), until: z.string() }).nullable(),
  /** the policy says that the scan is wrong here, and what the answer is; `status` stays what the scan saw */
  corrected: z.object({ to: statusSchema, reason: z.string(), until: z.string() }).nullable(),
})

export const callSchema = z.object({
  id: z.string(),
  path: z.string(),
  line: z.number().int().min(1),
  endLine: z.number().int().min(1),
  cell: z.number().int().nullable(),
  function: z.string(),
  kind: callKindSchema,
  library: z.string(),
  symbol: z.string(),
  provider: z.string().nullable(),
  host: z.string().nullable(),
  model: z.string().nullable(),
  modelSource: z.string().nullable(),
  pin: pinSchema.nullable(),
  prompts: z.array(z.string()),
  traced: z.boolean(),
  tracedBy: z.array(z.string()),
  evaluatedBy: z.array(z.string()),
  timeout: z.boolean(),
  retries: z.number().nullable(),
  fallback: z.boolean(),
  streaming: z.boolean(),
  tools: z.array(z.string()),
  structured: z.string().nullable(),
  systemMessage: z.boolean(),
  temperature: z.boolean(),
  maxTokens: z.boolean(),
  sends: z.array(z.string()),
})

const locations = z.array(z.object({ path: z.string(), line: z.number().int().min(1) }))
export const modelSchema = z.object({ id: z.string(), provider: z.string().nullable(), pin: pinSchema, role: z.string(), locations })
export const promptSchema = z.object({
  path: z.string(),
  line: z.number().int().min(1),
  kind: z.string(),
  name: z.string(),
  hash: z.string(),
  variables: z.array(z.string()),
})
export const componentSchema = z.object({ kind: z.string(), name: z.string(), version: z.string().nullable(), locations })

export const usageSchema = z.object({
  llm: z.boolean(),
  api: z.boolean(),
  self_hosted: z.boolean(),
  prompts: z.boolean(),
  embeddings: z.boolean(),
  rag: z.boolean(),
  agent: z.boolean(),
  finetuning: z.boolean(),
  training: z.boolean(),
  serving: z.boolean(),
  deployable: z.boolean(),
})

export const levelSchema = z.object({
  index: z.number().int(),
  name: z.string(),
  next: z.object({ name: z.string(), missing: z.array(z.string()) }).nullable(),
})

export const areaSchema = z.object({
  id: z.string(),
  title: z.string(),
  score: z.number().nullable(),
  pass: z.number().int(),
  partial: z.number().int(),
  fail: z.number().int(),
  na: z.number().int(),
  unknown: z.number().int(),
})

export const changeSchema = z.object({ id: z.string(), from: statusSchema, to: statusSchema, because: z.string(), places: z.array(evidenceSchema) })
export const deltaSchema = z.object({
  score: z.number().nullable(),
  improved: z.array(changeSchema),
  regressed: z.array(changeSchema),
  newlyAsked: z.array(changeSchema),
  addedCalls: z.array(callSchema),
  removedCalls: z.array(callSchema),
  addedModels: z.array(modelSchema),
  removedModels: z.array(modelSchema),
  addedPrompts: z.array(promptSchema),
  removedPrompts: z.array(promptSchema),
  addedHosts: z.array(z.string()),
  removedHosts: z.array(z.string()),
  /** one call before and after the change (also one that only moved), and the names of the fields that differ */
  changedCalls: z.array(z.object({ before: callSchema, after: callSchema, changed: z.array(z.string()) })),
  changedPrompts: z.array(z.object({ before: promptSchema, after: promptSchema })),
  /** settings of retrieval that have another value, as the evidence of `check` tells them */
  changedSettings: z.array(z.object({ check: z.string(), path: z.string(), line: z.number(), before: z.string(), after: z.string() })),
  /** tests, examples and the like where model calls stand that the base did not have there, while the application lost calls */
  outOfSight: z.array(z.string()),
})

export const gateSchema = z.object({ passed: z.boolean(), rules: z.array(z.object({ rule: z.string(), passed: z.boolean(), because: z.string() })) })

export const reportSchema = z.object({
  schemaVersion: z.literal('1.0'),
  tool: z.object({ name: z.literal('llmops-maturity'), version: z.string(), catalogue: z.string() }),
  asOf: z.string(),
  target: z.object({ repository: z.string().nullable(), commit: z.string().nullable(), base: z.string().nullable(), project: z.string() }),
  usage: usageSchema,
  score: z.number().nullable(),
  verifiedScore: z.number().nullable(),
  advancedScore: z.number().nullable(),
  coverage: z.number(),
  level: levelSchema.nullable(),
  areas: z.array(areaSchema),
  checks: z.array(checkResultSchema),
  inventory: z.object({
    calls: z.array(callSchema),
    models: z.array(modelSchema),
    prompts: z.array(promptSchema),
    components: z.array(componentSchema),
  }),
  gate: gateSchema,
  delta: deltaSchema.nullable(),
  notices: z.array(z.object({ kind: z.string(), path: z.string().nullable(), because: z.string() })),
})

/** What is printed where a policy names projects: one report for each, one gate for all. */
export const portfolioSchema = z.object({
  schemaVersion: z.literal('1.0'),
  tool: reportSchema.shape.tool,
  target: reportSchema.shape.target,
  gate: gateSchema,
  projects: z.array(reportSchema),
})

export type Report = z.infer<typeof reportSchema>
export type PortfolioReport = z.infer<typeof portfolioSchema>
export type Fix = z.infer<typeof fixSchema>
export type CheckResult = z.infer<typeof checkResultSchema>
export type CallRecord = z.infer<typeof callSchema>
export type ModelRecord = z.infer<typeof modelSchema>
export type PromptRecord = z.infer<typeof promptSchema>
export type ComponentRecord = z.infer<typeof componentSchema>
export type Usage = z.infer<typeof usageSchema>
export type Status = z.infer<typeof statusSchema>
export type Delta = z.infer<typeof deltaSchema>
export type Change = z.infer<typeof changeSchema>
export type { CallKind, Pin } from '../catalogue/schema.ts'
