import { pullRequest } from './events.ts'
import type { FakeGitHub } from './github.ts'
import { runStep, workspace } from './runner.ts'

type Words = Readonly<Record<string, string>>

export type PullMaker = (files: Words, permissions?: Words, change?: Words | null) => ReturnType<typeof openPull>

/** Opens a pull request from a work tree and gives a function that runs the step on it. Without a change, the files themselves are the change. */
export async function openPull(
  { action, github }: { readonly action: string; readonly github: FakeGitHub },
  files: Words,
  permissions?: Words,
  change: Words | null = null,
) {
  const tree = workspace(change ? files : { '.gitignore': 'node_modules\n' })
  const base = tree.head
  const head = tree.commit(change ?? files)
  github.serve(tree.folder)
  const number = await github.openPull('change', head, base)
  const token = await github.token(permissions)
  const step = (headSha: string, inputs: Words = {}, more: { fork?: boolean; environment?: Words; workspace?: string } = {}) =>
    runStep({
      action,
      workspace: more.workspace ?? tree.folder,
      api: github.url,
      token,
      event: pullRequest(number, headSha, base, more),
      inputs,
      environment: more.environment ?? {},
    })
  return { ...tree, base, head, number, step }
}
