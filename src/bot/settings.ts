// What the bot is told by its environment, read once at the start.
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { UsageError } from '../errors.ts'

const number = (standard: number, least: number, most: number) => z.coerce.number().int().min(least).max(most).default(standard)

const fields = {
  APP_ID: z.coerce.number().int().positive(),
  PRIVATE_KEY: z.string().optional(),
  PRIVATE_KEY_PATH: z.string().optional(),
  WEBHOOK_SECRET: z.string().min(16, 'must have 16 characters or more'),
  CLIENT_ID: z.string().optional(),
  CLIENT_SECRET: z.string().optional(),
  GITHUB_URL: z.url().default('https://github.com'),
  GITHUB_API_URL: z.url().optional(),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.string().optional(),
  DATA_DIR: z.string().default('data'),
  HOST: z.string().default('0.0.0.0'),
  PORT: number(3000, 0, 65_535),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  METRICS_TOKEN: z.string().optional(),
  SCAN_THREADS: number(Math.max(1, availableParallelism() - 1), 1, 64),
  SCAN_SECONDS: number(300, 5, 3600),
  ARCHIVE_MEGABYTES: number(200, 1, 4_000),
  UNPACKED_MEGABYTES: number(800, 1, 16_000),
  RESCAN_HOURS: number(168, 1, 8_760),
  SWEEP_MINUTES: number(10, 1, 1_440),
  KEEP_BRANCH_DAYS: number(1_095, 1, 36_500),
  KEEP_PULL_DAYS: number(90, 1, 36_500),
  KEEP_DELIVERY_DAYS: number(30, 4, 365),
}

const schema = z.object(fields).transform((read) => ({ ...read, GITHUB_API_URL: read.GITHUB_API_URL ?? apiOf(read.GITHUB_URL) }))

/** Every variable that is read. */
export const settingNames: readonly string[] = Object.keys(fields)

export type Settings = z.output<typeof schema> & { readonly privateKey: string }

/** Throws a UsageError that names the first variable that is wrong. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const read = schema.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new UsageError(`The setting ${String(issue?.path[0])} is missing or wrong: ${issue?.message}.`, 'docs/bot.md lists all settings.')
  }
  return { ...read.data, privateKey: privateKey(read.data.PRIVATE_KEY, read.data.PRIVATE_KEY_PATH) }
}

/** As GitHub hands it out: PEM text, PEM with written-out line ends, or base64 of it. */
function privateKey(text: string | undefined, path: string | undefined): string {
  const raw = text ?? (path ? readFileSync(path, 'utf8') : '')
  const pem = raw.includes('-----BEGIN') ? raw.replaceAll('\\n', '\n') : Buffer.from(raw, 'base64').toString('utf8')
  if (!pem.includes('-----BEGIN')) {
    throw new UsageError('The private key of the App is missing or no PEM text.', 'Set PRIVATE_KEY or PRIVATE_KEY_PATH.')
  }
  return pem
}

/** GitHub Enterprise Server has its API below the same host. */
export function apiOf(web: string): string {
  const { hostname, origin } = new URL(web)
  if (hostname === 'github.com') return 'https://api.github.com'
  return hostname.endsWith('.ghe.com') ? `https://api.${hostname}` : `${origin}/api/v3`
}
