// People at GitHub's login page, and what GitHub shows each of them.
import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Answer, Call } from './contract.ts'

export const client = { id: 'Iv1.rig', secret: 'a client secret of the rig' }
export const peopleTokens = { octo: 'human-token', mallory: 'mallory-token' } as const
export type Person = keyof typeof peopleTokens

interface Grant {
  readonly person: Person
  readonly challenge: string
  readonly redirect: string
}

export interface Sight {
  readonly installation: (call: Call) => Promise<unknown>
  readonly installed: ReadonlySet<string>
  readonly repositoryOf: (call: Call, fullName: string) => Promise<unknown>
}

const exchangeSchema = z.object({
  client_id: z.literal(client.id),
  client_secret: z.literal(client.secret),
  code: z.string(),
  redirect_uri: z.string(),
  code_verifier: z.string(),
})

export function peopleSide({ installation, installed, repositoryOf }: Sight) {
  const grants = new Map<string, Grant>()
  const at = { login: 'octo' as Person }
  const personOf = (call: Call) => (call.headers['authorization']?.endsWith(peopleTokens.octo) ? 'octo' : 'mallory')

  /** The consent page, agreed to by whoever sits there: the address that the browser is sent back to. */
  const authorize = (query: URLSearchParams): string => {
    const code = randomUUID()
    const redirect = query.get('redirect_uri') ?? ''
    grants.set(code, { person: at.login, challenge: query.get('code_challenge') ?? '', redirect })
    return `${redirect}?${new URLSearchParams({ code, state: query.get('state') ?? '' }).toString()}`
  }
  /** A code counts once, for the browser that began. */
  const exchange = (body: unknown): Answer => {
    const sent = exchangeSchema.safeParse(body)
    const grant = sent.success ? grants.get(sent.data.code) : undefined
    if (!sent.success || !grant) return { status: 200, body: { error: 'bad_verification_code' } }
    grants.delete(sent.data.code)
    const challenge = createHash('sha256').update(sent.data.code_verifier).digest('base64url')
    if (challenge !== grant.challenge || sent.data.redirect_uri !== grant.redirect) return { status: 200, body: { error: 'bad_verification_code' } }
    return { status: 200, body: { access_token: peopleTokens[grant.person], expires_in: 28_800, token_type: 'bearer', scope: '' } }
  }

  return {
    at,
    authorize,
    exchange,
    own: {
      'apps/list-installations-for-authenticated-user': async (call: Call): Promise<Answer> => ({
        status: 200,
        body: { total_count: 1, installations: [await installation(call)] },
      }),
      'apps/list-installation-repos-for-authenticated-user': async (call: Call): Promise<Answer> => {
        const seen = [...installed].filter((name) => personOf(call) === 'octo' || !name.endsWith('secret'))
        const repositories = await Promise.all(seen.map((name) => repositoryOf(call, name)))
        return { status: 200, body: { total_count: repositories.length, repositories } }
      },
    },
  }
}
