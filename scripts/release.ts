// node scripts/release.ts X.Y.Z: the versions agree, the changelog tells of the release, and says so where verdicts of the examples changed. Prints the notes.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Verdicts {
  readonly checks: readonly { readonly id: string; readonly status: string }[]
}

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
const reports = ['examples/reports/immature.json', 'examples/reports/mature.json']

const version = process.argv[2] ?? ''
const problems: string[] = []

const versions = {
  'package.json': (JSON.parse(read('package.json')) as { version: string }).version,
  'src/version.ts': /toolVersion = '([^']+)'/.exec(read('src/version.ts'))?.[1],
}
for (const [file, said] of Object.entries(versions)) if (said !== version) problems.push(`${file} says ${said}, the release ${version}`)

const [, notes = ''] = read('CHANGELOG.md').split(new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b.*$`, 'm'))
const own = notes.split(/^## /m)[0]?.trim() ?? ''
if (!own) problems.push(`CHANGELOG.md has no section ${version}`)

const before = tagBefore()
const changed = before ? changedVerdicts(before) : []
if (changed.length && version.split('.')[0] === before?.slice(1).split('.')[0] && !/^### Verdicts/m.test(own))
  problems.push(`verdicts of the examples changed since ${before} (${changed.join(', ')}): say so under "### Verdicts", or make it a major`)

if (problems.length) {
  console.error(problems.join('\n'))
  process.exitCode = 1
} else console.log(own)

/** The newest earlier release that this commit descends from. */
function tagBefore(): string | null {
  const tags = git('tag', '--merged', 'HEAD', '--sort=-version:refname', '--list', 'v*.*.*').split('\n')
  return tags.find((tag) => tag && tag !== `v${version}`) ?? null
}

function changedVerdicts(tag: string): readonly string[] {
  return reports.flatMap((path) => {
    const old = (() => {
      try {
        return JSON.parse(git('show', `${tag}:${path}`)) as Verdicts
      } catch {
        return null
      }
    })()
    const now = new Map((JSON.parse(read(path)) as Verdicts).checks.map(({ id, status }) => [id, status]))
    return (old?.checks ?? []).filter(({ id, status }) => now.get(id) !== status).map(({ id }) => id)
  })
}
