// Walks the imports of src and fails on an upward arrow.
import { describe, expect, test } from '@jest/globals'
import { filesBelow, type ImportLine, importsOf, textOf } from './support/sources.ts'

const sources = filesBelow('src').filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
const imports = sources.flatMap(importsOf)

/** src/<part>/… → part; files right under src are parts of their own */
const partOf = (path: string) => path.split('/')[1]?.replace(/\.ts$/, '') ?? ''

// leaves without a layer: words, distances, a version
const leaves = ['errors', 'nearest', 'version']

/** What each part may import; `type` may be imported as types only. */
const allowed: Readonly<Record<string, { readonly value: readonly string[]; readonly type?: readonly string[] }>> = {
  catalogue: { value: [] },
  snapshot: { value: [] },
  languages: { value: [] },
  resolve: { value: ['languages', 'snapshot', 'catalogue'] },
  detect: { value: ['resolve', 'languages', 'snapshot', 'catalogue'] },
  // values of detect: pure functions over a fact that stand beside its type
  checks: { value: ['catalogue', 'detect'] },
  score: { value: [], type: ['checks', 'report'] },
  report: { value: ['score', 'checks', 'catalogue'], type: ['detect', 'snapshot'] },
  config: { value: ['catalogue', 'score', 'snapshot', 'report'], type: [] },
  // public frameworks: data of their own
  crosswalk: { value: [] },
  render: { value: ['crosswalk'], type: ['report'] },
  github: { value: [], type: ['render', 'report'] },
  audit: { value: ['catalogue', 'checks', 'config', 'detect', 'languages', 'report', 'score', 'snapshot'] },
  cache: { value: ['report'], type: ['audit'] },
  projects: { value: ['audit', 'config', 'snapshot'], type: ['report'] },
}
const entries = ['action', 'cli', 'bot']

describe('the layers', () => {
  test('every part of src has its place', () => {
    const parts = new Set(sources.map(partOf))
    expect([...parts].filter((part) => !(part in allowed) && !leaves.includes(part) && !entries.includes(part))).toEqual([])
  })

  test('import downwards only', () => {
    const isUpward = ({ from, to, typeOnly }: ImportLine) => {
      const [part, target] = [partOf(from), partOf(to)]
      if (!to.startsWith('src/') || part === target || leaves.includes(target)) return false
      if (entries.includes(part)) return entries.includes(target)
      const rule = allowed[part]
      return !rule?.value.includes(target) && !(typeOnly && rule?.type?.includes(target))
    }
    expect(imports.filter(isUpward).map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  test("only entries know GitHub's toolkits", () => {
    const toolkit = /^(@actions\/|probot$|@octokit\/|commander$)/
    expect(
      imports
        .filter(({ from, to, typeOnly }) => toolkit.test(to) && !typeOnly && ![...entries, 'github'].includes(partOf(from)))
        .map(({ from }) => from),
    ).toEqual([])
  })

  test('only snapshots and entries touch the disk and other programs', () => {
    const outside = /^node:(fs|child_process|net|http|https|dns|worker_threads)/
    const may = ['snapshot', 'cache', ...entries]
    const found = imports.filter(({ from, to }) => outside.test(to) && !may.includes(partOf(from))).map(({ from, to }) => `${from} → ${to}`)
    // grammars lie beside the bundle and are read from there
    expect(found.filter((it) => !it.startsWith('src/languages/'))).toEqual([])
  })

  test('the clock, the environment and the console belong to the entries', () => {
    const words = /\b(process\.|console\.|Date\.now\(|new Date\(\)|Math\.random\(|fetch\()/
    const isOwn = (path: string) => entries.includes(partOf(path)) || path === 'src/snapshot/git.ts'
    const found = sources.filter((path) => !isOwn(path) && partOf(path) !== 'github' && words.test(withoutComments(textOf(path))))
    expect(found).toEqual([])
  })
})

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

describe('the files', () => {
  test('are under 300 lines', () => {
    const isData = (path: string) => /(^|\/)(checks|facts|index)\.ts$/.test(path)
    const long = [...sources, ...filesBelow('scripts')].filter(
      (path) => /\.[jt]s$/.test(path) && !isData(path) && textOf(path).split('\n').length > 301,
    )
    expect(long).toEqual([])
  })

  test('stand in folders that say what they are about', () => {
    expect(sources.filter((path) => /\/(utils?|helpers?|common|misc)(\/|\.ts$)/.test(path))).toEqual([])
  })

  test('name no registry and no machine', () => {
    const machine = /\/work\/|\/tmp\/|registry\.npmjs\.org|\/home\/\w|\/Users\/\w/
    expect(sources.filter((path) => machine.test(textOf(path)))).toEqual([])
  })
})
