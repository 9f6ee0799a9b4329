// The port over a request function. Answers are read permissively: only what is used, and what GitHub adds is ignored.
import { z } from 'zod'
import type { Annotation } from '../render/check-run.ts'
import { readFailure } from './failure.ts'
import type { ChangedFile, CheckRun, Comment, GitHub, Request } from './port.ts'
import { type Clock, withRetries } from './retry.ts'

const pageSize = 100
/** GitHub lists at most 3,000 files of a pull request; no thread that we should page through is longer. */
const mostPages = 30

const commentSchema = z.object({
  id: z.number(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
})
const fileSchema = z.object({ filename: z.string(), patch: z.string().optional() })
const pullSchema = z.object({ head: z.object({ sha: z.string() }) })
const listedPullSchema = pullSchema.extend({ number: z.number(), base: z.object({ sha: z.string(), ref: z.string() }) })
const comparisonSchema = z.object({ merge_base_commit: z.object({ sha: z.string() }) })
const checkSchema = z.object({ id: z.number(), external_id: z.string().nullish() })
const checkListSchema = z.object({ check_runs: z.array(checkSchema) })
const annotatedSchema = z.object({ output: z.object({ annotations_count: z.number() }) })
const contentSchema = z.object({ content: z.string(), encoding: z.literal('base64') })
const viewerSchema = z.object({ data: z.object({ viewer: z.object({ login: z.string() }) }) })

/** `repository` is owner/name. */
export function githubClient(request: Request, repository: string, clock: Clock): GitHub {
  const [owner = '', repo = ''] = repository.split('/')
  const call = async <T>(schema: z.ZodType<T>, route: string, parameters: Record<string, unknown>, repeatable = true): Promise<T> => {
    const { data } = await withRetries(() => request(route, { owner, repo, ...parameters }), repeatable, clock)
    return schema.parse(data)
  }
  const pages = async <T>(schema: z.ZodType<T>, route: string, parameters: Record<string, unknown>): Promise<T[]> => {
    const all: T[] = []
    for (let page = 1; page <= mostPages; page++) {
      const items = await call(z.array(schema), route, { ...parameters, per_page: pageSize, page })
      all.push(...items)
      if (items.length < pageSize) break
    }
    return all
  }

  return {
    async viewer() {
      const { data } = await withRetries(() => request('POST /graphql', { query: '{ viewer { login } }' }), true, clock)
      const read = viewerSchema.safeParse(data)
      return read.success ? read.data.data.viewer.login : null
    },
    async pullHead(pull) {
      return (await call(pullSchema, 'GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: pull })).head.sha
    },
    async openPulls(head) {
      const pulls = await call(z.array(listedPullSchema), 'GET /repos/{owner}/{repo}/pulls', { state: 'open', head, per_page: pageSize })
      return pulls.map((pull) => ({ number: pull.number, headSha: pull.head.sha, baseSha: pull.base.sha, baseRef: pull.base.ref }))
    },
    async mergeBase(base, head) {
      const compared = await call(comparisonSchema, 'GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: `${base}...${head}`, per_page: 1 })
      return compared.merge_base_commit.sha
    },
    async tarball(commit) {
      return call(z.instanceof(ArrayBuffer), 'GET /repos/{owner}/{repo}/tarball/{ref}', { ref: commit })
    },
    async file({ owner: from, repository: name, path, ref }) {
      try {
        const read = await call(contentSchema, 'GET /repos/{owner}/{repo}/contents/{path}', { owner: from, repo: name, path, ref })
        return Buffer.from(read.content, 'base64').toString('utf8')
      } catch (error) {
        if (readFailure(error).status === 404) return null
        throw error
      }
    },
    async changedFiles(pull) {
      const files = await pages(fileSchema, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { pull_number: pull })
      return files.map((file): ChangedFile => ({ path: file.filename, patch: file.patch ?? null }))
    },
    async comments(pull) {
      const comments = await pages(commentSchema, 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pull })
      return comments.map(commentOf)
    },
    async createComment(pull, body) {
      await call(z.unknown(), 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pull, body }, false)
    },
    async deleteComment(id) {
      await call(z.unknown(), 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id })
    },
    async updateComment(id, body) {
      await call(z.unknown(), 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id, body })
    },
    async reviewComments(pull) {
      const comments = await pages(commentSchema, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { pull_number: pull })
      return comments.map(commentOf)
    },
    async createReview(pull, { headSha, body, comments }) {
      const lines = comments.map(({ path, startLine, line, body: text }) => ({
        path,
        line,
        side: 'RIGHT',
        ...(startLine === null ? {} : { start_line: startLine, start_side: 'RIGHT' }),
        body: text,
      }))
      const fields = { pull_number: pull, commit_id: headSha, event: 'COMMENT', body, comments: lines }
      await call(z.unknown(), 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', fields, false)
    },
    async findCheckRun(run) {
      const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'
      const { check_runs } = await call(checkListSchema, route, {
        ref: run.headSha,
        check_name: run.name,
        filter: 'all',
        per_page: pageSize,
        ...(run.appId ? { app_id: run.appId } : {}),
      })
      return check_runs.find((it) => it.external_id === run.externalId)?.id ?? null
    },
    async createCheckRun(run, annotations) {
      const fields = {
        name: run.name,
        head_sha: run.headSha,
        external_id: run.externalId,
        ...(run.detailsUrl ? { details_url: run.detailsUrl } : {}),
        status: 'completed',
        conclusion: run.conclusion,
        ...(run.actions ? { actions: run.actions } : {}),
        output: output(run, annotations),
      }
      return (await call(checkSchema, 'POST /repos/{owner}/{repo}/check-runs', fields, false)).id
    },
    async updateCheckRun(id, run) {
      const fields = { check_run_id: id, status: 'completed', conclusion: run.conclusion, output: output(run, []) }
      await call(z.unknown(), 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', fields)
    },
    async addAnnotations(id, run, annotations) {
      const fields = { check_run_id: id, output: output(run, annotations) }
      await call(z.unknown(), 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', fields, false)
    },
    async countAnnotations(id) {
      return (await call(annotatedSchema, 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}', { check_run_id: id })).output.annotations_count
    },
    async createStatus({ sha, state, context, description, targetUrl }) {
      const fields = { sha, state, context, description, ...(targetUrl ? { target_url: targetUrl } : {}) }
      await call(z.unknown(), 'POST /repos/{owner}/{repo}/statuses/{sha}', fields)
    },
  }
}

const commentOf = (it: z.infer<typeof commentSchema>): Comment => ({ id: it.id, body: it.body ?? '', author: it.user?.login ?? '' })

function output(run: CheckRun, annotations: readonly Annotation[]) {
  return { title: run.title, summary: run.summary, ...(run.text ? { text: run.text } : {}), annotations }
}
