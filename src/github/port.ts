// What this product asks of GitHub, and nothing more. Entries hand in a request function; tests and the rig see the same calls.
import type { Annotation } from '../render/check-run.ts'

/** The shape of `octokit.request`: a route of GitHub's REST API and its parameters. */
export type Request = (route: string, parameters: Record<string, unknown>) => Promise<{ readonly data: unknown }>

export interface Comment {
  readonly id: number
  readonly body: string
  readonly author: string
}

export interface ChangedFile {
  readonly path: string
  /** unified diff without file headers; absent where GitHub leaves it out (binary or large) */
  readonly patch: string | null
}

export interface CheckRun {
  readonly name: string
  readonly headSha: string
  /** tells this attempt's run from others of the same name */
  readonly externalId: string
  /** where known, only this App's own runs count as found */
  readonly appId?: number | undefined
  readonly detailsUrl?: string | undefined
  readonly conclusion: 'success' | 'failure'
  readonly title: string
  readonly summary: string
  readonly text?: string | undefined
  readonly annotations: readonly Annotation[]
  /** buttons that an App's check run shows */
  readonly actions?: readonly { readonly label: string; readonly description: string; readonly identifier: string }[] | undefined
}

export interface Status {
  readonly sha: string
  readonly state: 'success' | 'failure' | 'error'
  readonly context: string
  readonly description: string
  readonly targetUrl?: string | undefined
}

export interface PullPlace {
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  readonly baseRef: string
}

export interface FilePlace {
  readonly owner: string
  readonly repository: string
  readonly path: string
  readonly ref: string
}

export interface Review {
  readonly headSha: string
  readonly body: string
  readonly comments: readonly { readonly path: string; readonly startLine: number | null; readonly line: number; readonly body: string }[]
}

export interface GitHub {
  /** login that the token writes as; null where it cannot be told */
  viewer(): Promise<string | null>
  pullHead(pull: number): Promise<string>
  /** open pull requests of a branch, `owner:branch` */
  openPulls(head: string): Promise<readonly PullPlace[]>
  /** the commit where two lines of history parted */
  mergeBase(base: string, head: string): Promise<string>
  /** the gzipped files of a commit */
  tarball(commit: string): Promise<ArrayBuffer>
  /** the text of a file of any repository that the token may read; null where there is none */
  file(place: FilePlace): Promise<string | null>
  changedFiles(pull: number): Promise<readonly ChangedFile[]>
  comments(pull: number): Promise<readonly Comment[]>
  createComment(pull: number, body: string): Promise<void>
  updateComment(id: number, body: string): Promise<void>
  deleteComment(id: number): Promise<void>
  /** the comments on lines, of every review */
  reviewComments(pull: number): Promise<readonly Comment[]>
  createReview(pull: number, review: Review): Promise<void>
  /** id of the check run with this external id, if there is one */
  findCheckRun(run: CheckRun): Promise<number | null>
  /** conclusion and texts anew; annotations stay */
  updateCheckRun(id: number, run: CheckRun): Promise<void>
  createCheckRun(run: CheckRun, annotations: readonly Annotation[]): Promise<number>
  addAnnotations(id: number, run: CheckRun, annotations: readonly Annotation[]): Promise<void>
  countAnnotations(id: number): Promise<number>
  createStatus(status: Status): Promise<void>
}
