import { repository } from './names.ts'

/** The commit that the runner checks out and names in GITHUB_SHA: nothing may be reported on it. */
export const mergeSha = 'feed'.repeat(10)

export function pullRequest(number: number, headSha: string, baseSha: string, { action = 'opened', fork = false, author = 'dev' } = {}) {
  const payload = {
    action,
    number,
    pull_request: {
      number,
      head: { sha: headSha, ref: 'change', repo: { full_name: fork ? 'mallory/shop' : repository } },
      base: { sha: baseSha, ref: 'main', repo: { full_name: repository } },
      user: { login: author },
    },
  }
  return { name: 'pull_request', payload, sha: mergeSha }
}

export function mergeGroup(headSha: string, baseSha: string) {
  const merge_group = { head_sha: headSha, head_ref: 'refs/heads/gh-readonly-queue/main/pr-1', base_sha: baseSha, base_ref: 'refs/heads/main' }
  return { name: 'merge_group', payload: { action: 'checks_requested', merge_group }, sha: headSha }
}

/** The second stage of two: a run on the default branch that the first, which may only read, has started. */
export function workflowRun(headSha: string, head: { readonly owner: string; readonly branch: string }) {
  const workflow_run = {
    event: 'pull_request',
    head_sha: headSha,
    head_branch: head.branch,
    head_repository: { owner: { login: head.owner }, full_name: `${head.owner}/shop` },
    pull_requests: [],
  }
  return { name: 'workflow_run', payload: { action: 'completed', workflow_run }, sha: mergeSha }
}
