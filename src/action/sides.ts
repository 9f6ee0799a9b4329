// Which two trees a run compares. Everything is read from git's objects; where the clone lacks them, the work tree alone is judged.
import { directorySnapshot } from '../snapshot/directory.ts'
import { gitText } from '../snapshot/git.ts'
import { gitTreeSnapshot, mergeBase, openBlobs } from '../snapshot/git-tree.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Event } from './event.ts'

export interface Sides {
  readonly head: Snapshot
  /** null where there is nothing to compare with */
  readonly base: Snapshot | null
  /** why there is no base, for the reader; null where none was asked for or there is one */
  readonly missing: string | null
}

export const shallow = 'The clone does not reach back to the target branch, so nothing is compared. Check out with fetch-depth: 0.'

/** `wanted` is the input base. A pull request starts at the merge base, a merge group at its base commit. */
export function chooseSides(workspace: string, event: Event, wanted: string): Sides {
  if (event.kind === 'commit') return commitSides(workspace, wanted)
  const from = event.kind === 'pull-request' ? mergeBase(workspace, event.baseSha, event.headSha) : present(workspace, event.baseSha)
  if (from && present(workspace, event.headSha)) return trees(workspace, from, event.headSha)
  const [merge, base, head] = gitText(workspace, ['rev-parse', '--verify', '--quiet', 'HEAD', 'HEAD^1', 'HEAD^2'])?.trim().split('\n') ?? []
  if (merge && base && head === event.headSha) return trees(workspace, base, merge)
  return { head: directorySnapshot(workspace), base: null, missing: shallow }
}

function commitSides(workspace: string, wanted: string): Sides {
  const head = directorySnapshot(workspace)
  if (wanted === 'auto' || wanted === 'none' || !head.commit) return { head, base: null, missing: null }
  return { head, base: gitTreeSnapshot(workspace, mergeBase(workspace, wanted, head.commit) ?? wanted), missing: null }
}

function trees(workspace: string, base: string, head: string): Sides {
  const blobs = openBlobs(workspace)
  return { head: gitTreeSnapshot(workspace, head, blobs), base: gitTreeSnapshot(workspace, base, blobs), missing: null }
}

const present = (workspace: string, commit: string): string | null =>
  gitText(workspace, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`]) ? commit : null
