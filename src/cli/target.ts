// What a scan can be pointed at: a folder, a commit of it, a tarball, or owner/name on GitHub.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { sayError, UsageError } from '../errors.ts'
import { nearest } from '../nearest.ts'
import { directorySnapshot } from '../snapshot/directory.ts'
import { originUrl } from '../snapshot/git.ts'
import { gitTreeSnapshot } from '../snapshot/git-tree.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { tarballSnapshot } from '../snapshot/tarball.ts'

export interface Target {
  readonly head: Snapshot
  /** where its history is, or null where there is none to compare with */
  readonly folder: string | null
  /** its page on the web, or null */
  readonly page: string | null
}

export const commandNames = ['scan', 'explain', 'init', 'correct', 'validate', 'diff', 'fleet', 'completion'] as const

/** Opens what a word of the command line names. `ref` is a commit, branch or tag of it. */
export async function openTarget(word: string, ref: string | null): Promise<Target> {
  if (existsSync(word)) return statSync(word).isDirectory() ? folderTarget(word, ref) : archiveTarget(word, ref)
  if (/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(word) && !word.startsWith('.')) return remoteTarget(word, ref)
  return refuseWord(word)
}

/** Throws the UsageError for a word that is none of what we know, with the command that was probably meant. */
export function refuseWord(word: string): never {
  if (existsSync(word)) throw new UsageError('One scan takes one folder.', 'Scan them one after the other.')
  const near = nearest(word, commandNames)
  const next = near ? `Did you mean ${near}?` : 'llmops-maturity --help lists the commands.'
  throw new UsageError(`${word} is neither a folder, a tarball, owner/name nor a command.`, next)
}

const folderTarget = (folder: string, ref: string | null): Target => ({
  head: ref === null ? directorySnapshot(folder) : gitTreeSnapshot(folder, ref),
  folder,
  page: originUrl(folder),
})

async function archiveTarget(file: string, ref: string | null): Promise<Target> {
  if (ref !== null) throw new UsageError('--ref needs a folder with git history, or owner/name.')
  return { head: await tarballSnapshot(createReadStream(file)), folder: null, page: null }
}

async function remoteTarget(repository: string, ref: string | null): Promise<Target> {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_SERVER_URL: server = 'https://github.com' } = process.env
  const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN']
  const stream = await download(`${api}/repos/${repository}/tarball/${encodeURIComponent(ref ?? '')}`.replace(/\/$/, ''), repository, ref, token)
  return { head: await tarballSnapshot(stream, { repository }), folder: null, page: `${server}/${repository}` }
}

async function download(url: string, repository: string, ref: string | null, token: string | undefined): Promise<Readable> {
  const headers = { 'user-agent': 'llmops-maturity', ...(token ? { authorization: `Bearer ${token}` } : {}) }
  const answer = await fetch(url, { headers }).catch((cause: unknown) => {
    throw new UsageError(`${repository} is no folder here, and GitHub cannot be reached.`, sayError(cause))
  })
  if (answer.ok && answer.body) return Readable.fromWeb(answer.body as ReadableStream)
  await answer.body?.cancel()
  const wanted = ref === null ? repository : `${ref} of ${repository}`
  if (answer.status === 404)
    throw new UsageError(
      `${wanted} is neither here nor on GitHub.`,
      token ? 'Or the token may not read it.' : 'A private repository needs GITHUB_TOKEN.',
    )
  if (answer.status === 401) throw new UsageError('GitHub refuses the token in GITHUB_TOKEN.', 'Make a new one that may read contents.')
  const limited = answer.status === 429 || answer.headers.get('x-ratelimit-remaining') === '0'
  throw new UsageError(
    `GitHub does not give ${wanted} (status ${answer.status}).`,
    limited ? 'The rate limit is used up: wait, or set GITHUB_TOKEN.' : 'Try again later.',
  )
}
