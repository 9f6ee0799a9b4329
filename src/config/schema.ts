// The two files that a repository may keep: what may be written in them. Strict: a key that we do not know is an error of its author.
import { z } from 'zod'
import { loadCatalogue } from '../catalogue/load.ts'
import { signatureFileSchema } from '../catalogue/schema.ts'
import { callNeeds } from '../score/gate.ts'
import { levelNames } from '../score/level.ts'

const { checks } = loadCatalogue()
const checkId = z.enum(checks.map((check) => check.id)).describe('id of a check, area/slug')
const attestableId = z.enum(checks.filter((check) => check.attestable).map((check) => check.id)).describe('id of a check that the owner may answer')

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text)
const day = z.string().refine(isDay, 'must be a day such as 2026-11-22')
const words = z.string().min(3).max(5_000)
const pathPattern = z.string().min(1).max(500).describe('path from the repository root; * is any part of a name, ** any folders')

const gateSchema = z.strictObject({
  'no-regression': z.boolean().optional().describe('no check may fall; true where nothing is said'),
  'new-credentials': z.boolean().optional().describe('a change may leak no new credential; true where nothing is said'),
  'min-score': z.number().min(0).max(100).optional().describe('least score of the baseline tier'),
  'min-level': z.enum(levelNames).optional().describe('least level'),
  'min-coverage': z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('share of the weight that must be assessed for min-score and min-level; 0.6 where nothing is said'),
  required: z.array(checkId).optional().describe('checks that must pass'),
  'new-calls': z.array(z.enum(callNeeds)).optional().describe('what every model call that a change adds must have'),
  'covered-changes': z.boolean().optional().describe('a changed prompt, model, tool or setting of retrieval must be exercised by an evaluation'),
  'new-destinations': z
    .union([z.boolean(), z.strictObject({ allow: z.array(z.string().min(1).max(200)) })])
    .optional()
    .describe('a change may send data to no new host, or provider where the code names no host, but those allowed'),
})

const waiverSchema = z.strictObject({
  check: checkId,
  path: pathPattern.optional().describe('only where every gap lies there'),
  reason: words,
  owner: z.string().min(1).max(200),
  until: day.describe('last day on which it holds'),
})

const correctionSchema = z.strictObject({
  check: checkId,
  path: pathPattern.optional().describe('only where every gap lies there'),
  to: z.enum(['pass', 'partial', 'fail', 'na']).describe('the right answer'),
  reason: words,
  until: day.describe('last day on which it holds'),
})

const weight = z.number().int().min(1).max(3)
const checkRuleSchema = z.union([z.literal('off'), z.strictObject({ weight })])

export const gateKeys = Object.keys(gateSchema.shape) as (keyof z.infer<typeof gateSchema>)[]
export const lists = ['waivers', 'corrections', 'exclude', 'checks', 'signatures'] as const

export const policySchema = z.strictObject({
  extends: z
    .union([z.string(), z.array(z.string()).max(5)])
    .optional()
    .describe('presets that this policy starts from'),
  gate: gateSchema.optional().describe('rules that a change must pass'),
  waivers: z.array(waiverSchema).max(200).optional().describe('checks that may not fail the gate for a while'),
  corrections: z.array(correctionSchema).max(200).optional().describe('answers that the scan got wrong'),
  exclude: z.array(pathPattern).max(200).optional().describe('paths that are not judged'),
  projects: z
    .array(z.strictObject({ path: z.string().min(1).max(500) }))
    .max(100)
    .optional()
    .describe('folders that are scored by themselves'),
  checks: z.partialRecord(checkId, checkRuleSchema).optional().describe('off, or another weight'),
  bounds: z
    .strictObject({ off: z.boolean().optional(), weight: z.strictObject({ min: weight, max: weight }).optional() })
    .optional()
    .describe('for presets: what policies that extend this one may do with checks'),
  lock: z
    .array(z.enum([...gateKeys.map((key) => `gate.${key}` as const), ...lists]))
    .optional()
    .describe('for presets: gate rules that may only be tightened, lists that may not be added to'),
  signatures: signatureFileSchema.max(200).optional().describe('wrappers and tools of this house, in the form of src/catalogue/signatures'),
})

const attestationSchema = z.strictObject({
  check: attestableId,
  answer: z.string().min(10).max(5_000),
  evidence: z.string().min(1).max(1_000).describe('path of a file in this repository, or an https link'),
  by: z.string().min(1).max(200),
  on: day.describe('day of the attestation'),
  until: day.optional().describe('last day on which it holds; 180 days after it was made where nothing is said'),
})

const text = z.union([z.string().max(20_000), z.array(z.string().max(5_000)).max(100)]).optional()

export const ownerSchema = z.strictObject({
  impact: z
    .strictObject({
      goal: text,
      users: text,
      'success-metrics': text,
      'why-llm': text,
      objectives: text,
      timeline: text,
      'expected-impact': text,
      'cost-estimate': text,
    })
    .optional(),
  risk: z
    .strictObject({
      exposure: text,
      hallucination: text,
      privacy: text,
      bias: text,
      security: text,
      'provider-outage': text,
      'api-change': text,
      'human-oversight': text,
      misuse: text,
    })
    .optional(),
  attestations: z.array(attestationSchema).max(200).optional().describe('answers for which no file can be shown'),
})

export type PolicyFile = z.infer<typeof policySchema>
export type OwnerFile = z.infer<typeof ownerSchema>
export type Waiver = z.infer<typeof waiverSchema>
export type Correction = z.infer<typeof correctionSchema>
export type Attestation = z.infer<typeof attestationSchema>
export type CheckRule = z.infer<typeof checkRuleSchema>
