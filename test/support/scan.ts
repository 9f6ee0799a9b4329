// Literal little repositories through the real detectors and checks.
import { loadCatalogue } from '../../src/catalogue/load.ts'
import type { Verdict } from '../../src/checks/check.ts'
import { judgeOne } from '../../src/checks/judge.ts'
import type { Context } from '../../src/detect/context.ts'
import { createContext } from '../../src/detect/run.ts'
import { openParsers } from '../../src/languages/parsers.ts'
import { type Limits, limits } from '../../src/snapshot/limits.ts'
import { memorySnapshot } from '../../src/snapshot/memory.ts'

const parsers = await openParsers(['a.py', 'a.ts', 'a.js', 'a.ipynb', 'a.java', 'a.kt', 'a.cs', 'a.go', 'a.vue'])

/** The facts of a repository given as path to content. */
export function scan(files: Readonly<Record<string, string>>, asOf = '2026-11-22', caps: Partial<Limits> = {}): Context {
  return createContext({ snapshot: memorySnapshot(files), catalogue: loadCatalogue(), parsers, asOf, limits: { ...limits, ...caps } })
}

/** One check's verdict on a repository given as path to content. Whether the check applies to it (usage flags) is not asked. */
export function judge(id: string, files: Readonly<Record<string, string>>, asOf = '2026-11-22'): Verdict {
  return judgeOne(id, scan(files, asOf))
}
