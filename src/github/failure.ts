// What GitHub's refusals mean, in a sentence for the person who can do something about it.
import { z } from 'zod'

const failureSchema = z.object({
  status: z.number().optional(),
  message: z.string().default(''),
  response: z.object({ headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()).default({}) }).optional(),
})

export interface Failure {
  /** HTTP status; 0 where no answer came */
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

export function readFailure(error: unknown): Failure {
  const read = failureSchema.safeParse(error)
  if (!read.success) return { status: 0, message: String(error), headers: {} }
  return { status: read.data.status ?? 0, message: read.data.message, headers: read.data.response?.headers ?? {} }
}

/** 5xx and lost connections: the call may or may not have had its effect. */
export const isUncertain = (error: unknown): boolean => {
  const { status } = readFailure(error)
  return status === 0 || status >= 500
}

/** Seconds to wait where a limit was hit, null where the refusal is for another reason. */
export function limitedFor(error: unknown, now: number): number | null {
  const { status, message, headers } = readFailure(error)
  if (status !== 403 && status !== 429) return null
  const after = Number(headers['retry-after'])
  if (Number.isFinite(after) && headers['retry-after'] !== undefined) return after
  if (String(headers['x-ratelimit-remaining']) === '0') return Math.max(1, Number(headers['x-ratelimit-reset'] ?? 0) - now / 1000)
  return status === 429 || /secondary rate limit/i.test(message) ? 60 : null
}

/** Whether the token lacks the right. GitHub hides private things behind 404. */
export const isRefused = (error: unknown): boolean => [401, 403, 404].includes(readFailure(error).status) && limitedFor(error, 0) === null

/** `what` was not written, why, and what to do next. */
export function failureWords(what: string, permission: string, error: unknown, readOnly: boolean): string {
  const { status, message } = readFailure(error)
  if (!isRefused(error))
    return `The ${what} was not written: GitHub answered ${status || 'nothing'} (${message.slice(0, 200)}). Run the job again later.`
  if (readOnly) {
    return `The ${what} was not written: a pull request from a fork or from Dependabot has a read-only token, without \`${permission}\`. The job summary holds the same text.`
  }
  if (status === 401) return `The ${what} was not written: GitHub does not accept the token. Check the input github-token.`
  return `The ${what} was not written: the token lacks a permission. Add \`${permission}\` to the permissions of the job.`
}
