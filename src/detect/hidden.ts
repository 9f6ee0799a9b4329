// Application code that a change moves below vendor/, build/, node_modules/ and the like, where nothing is judged.

import { languageOf } from '../languages/parsers.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { alsoAt } from '../snapshot/view.ts'
import { isUnjudged } from './paths.ts'

/** A vendored library of more files than this is one: nobody hides a call in so many. */
const mostMoved = 2000

export interface Hidden {
  /** the head as if the new files below folders that nobody judges were application code */
  readonly shown: Snapshot
  /** where they stand there, to where they are */
  readonly places: ReadonlyMap<string, string>
}

/** What the head adds where nothing is judged; null where it adds no code there. */
export function hiddenIn(base: Snapshot, head: Snapshot): Hidden | null {
  const known = new Set(base.files.map((file) => file.path))
  const taken = new Set(head.files.map((file) => file.path))
  const places = new Map<string, string>()
  for (const { path } of head.files) {
    if (places.size >= mostMoved) break
    if (known.has(path) || languageOf(path) === null || !isUnjudged(path)) continue
    const plain = asApplication(path)
    if (!taken.has(plain) && !isUnjudged(plain)) places.set(plain, path)
  }
  return places.size ? { shown: alsoAt(head, places), places } : null
}

/** `vendor/app/chat_pb2.py` as `app/chat.py`: without what says that nobody wrote it here. */
function asApplication(path: string): string {
  const parts = path.split('/')
  const name = (parts.pop() ?? '').replace(/(\.min|\.gen|\.pb|\.g|\.designer|_pb2|_pb2_grpc)(?=\.\w+$)/i, '')
  return [...parts.filter((part) => !isUnjudged(`${part}/a`)), name].join('/')
}
