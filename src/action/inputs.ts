// The inputs of action.yml. Their defaults live here and nowhere else.
import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { policyPath } from '../config/policy.ts'
import { UsageError } from '../errors.ts'
import { commentModes } from '../render/comment.ts'
import { levelNames } from '../score/level.ts'
import type { Event } from './event.ts'
import { fileInputNames } from './files.ts'

const flag = (standard: boolean) =>
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(['', 'true', 'false'], { error: 'must be true or false' }))
    .transform((text) => (text ? text === 'true' : standard))
const word = <const T extends readonly [string, ...string[]]>(allowed: T, standard: T[number]) =>
  z
    .string()
    .transform((text) => text || standard)
    .pipe(z.enum(allowed, { error: `must be one of ${allowed.join(', ')}` }))
const text = (standard: string) => z.string().transform((given) => given || standard)

const schema = z.object({
  path: text('.')
    .transform((path) => path.replace(/^(\.\/)+/, '').replace(/\/+$/, '') || '.')
    .refine((path) => !path.startsWith('/') && !path.split('/').includes('..'), { error: 'must be a folder inside the repository' }),
  config: text(policyPath),
  'github-token': z.string(),
  comment: word(commentModes, 'changes'),
  review: flag(false),
  'check-run': flag(true),
  'commit-status': flag(false),
  'min-score': z
    .string()
    .transform((given) => (given ? Number(given) : undefined))
    .refine((score) => score === undefined || (score >= 0 && score <= 100), { error: 'must be a number from 0 to 100' }),
  'min-level': z
    .string()
    .transform((given) => given || undefined)
    .pipe(z.enum(levelNames, { error: `must be one of ${levelNames.join(', ')}` }).optional()),
  base: text('auto'),
  'cache-dir': z
    .string()
    .transform((given) => given || null)
    .refine((folder) => folder === null || isAbsolute(folder), { error: 'must be an absolute path, best below runner.temp' }),
  'preset-owners': z.string().transform((given) => given.split(/[\s,]+/).filter(Boolean)),
  files: z.record(z.enum(fileInputNames), z.string()),
})

export type Inputs = z.output<typeof schema>

const { files: _, ...single } = schema.shape
/** Every input of action.yml. */
export const inputNames: readonly string[] = [...Object.keys(single), ...fileInputNames]

/** Reads every input, absent ones as empty text. Throws a UsageError that names the first input that is wrong. */
export function readInputs(read: (name: string) => string): Inputs {
  const given = Object.fromEntries(Object.keys(single).map((name) => [name, read(name).trim()]))
  const files = Object.fromEntries(fileInputNames.map((name) => [name, read(name).trim()]))
  const parsed = schema.safeParse({ ...given, files })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const name = String(issue?.path[0])
  throw new UsageError(`The input ${name} ${issue?.message}; it is "${given[name]}".`)
}

/** The author of a pull request can edit the workflow file, so there inputs may only tighten what the target branch asks. */
export function refuseLoosening(inputs: Inputs, event: Event): void {
  if (event.kind === 'commit') return
  if (inputs.base !== 'auto') {
    throw new UsageError('The input base may only be auto on a pull request: it is compared with the target branch.', 'Remove the input.')
  }
  if (inputs.config !== policyPath) {
    throw new UsageError('The input config may not name another file on a pull request.', `Keep the policy in ${policyPath} of the target branch.`)
  }
}
