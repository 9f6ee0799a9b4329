// The one comment: found by its marker and its author, edited in place, not rewritten when nothing changed.
import type { Comment, GitHub } from './port.ts'
import { type Clock, createOnce } from './retry.ts'

/** Who the token of a workflow writes as. */
const workflowLogin = 'github-actions[bot]'

export interface CommentPlan {
  readonly pull: number
  /** tells the steps of one pull request apart: see {@link commentMarker} */
  readonly marker: string
  readonly body: string
  /** false edits a comment that is there and makes none */
  readonly create: boolean
}

export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'none'

/** Hidden first line of the comment. `key` is a hash, so that no path or configuration name can close it. */
export const commentMarker = (key: string): string => `<!-- llmops-maturity:comment:${key} -->`

export async function publishComment(github: GitHub, plan: CommentPlan, clock: Clock): Promise<CommentOutcome> {
  const body = `${plan.marker}\n${plan.body}`
  const found = await findOwn(github, plan)
  if (found) return update(github, found, body)
  if (!plan.create) return 'none'
  const made = await createOnce(
    async () => {
      await github.createComment(plan.pull, body)
      return null
    },
    () => findOwn(github, plan),
    clock,
  )
  return made ? update(github, made, body).then((outcome) => (outcome === 'unchanged' ? 'created' : outcome)) : 'created'
}

async function update(github: GitHub, comment: Comment, body: string): Promise<CommentOutcome> {
  if (comment.body.replaceAll('\r\n', '\n').trim() === body.trim()) return 'unchanged'
  await github.updateComment(comment.id, body)
  return 'updated'
}

/** Anybody can write our marker into a comment, so only those by the token's own login count. */
export async function ownComments(github: GitHub, comments: readonly Comment[]): Promise<readonly Comment[]> {
  if (!comments.length) return []
  const login = (await github.viewer().catch(() => null)) ?? workflowLogin
  return comments.filter(({ author }) => author === login || author === `${login}[bot]`)
}

async function findOwn(github: GitHub, { pull, marker }: CommentPlan): Promise<Comment | null> {
  const marked = (await github.comments(pull)).filter((comment) => comment.body.startsWith(marker))
  return (await ownComments(github, marked))[0] ?? null
}

/** Where two runs made a comment at the same moment the older one stays. For an App, whose jobs may overlap when a worker is thought dead and is not. */
export async function keepOneComment(github: GitHub, { pull, marker }: Pick<CommentPlan, 'pull' | 'marker'>): Promise<void> {
  const login = await github.viewer()
  const own = (await github.comments(pull)).filter((comment) => comment.author === login && comment.body.startsWith(marker))
  for (const { id } of own.sort((a, b) => a.id - b.id).slice(1)) await github.deleteComment(id)
}
