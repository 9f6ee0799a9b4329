// npm run pack: the package as it is published. Everything it runs is bundled in dist, so it asks for no other package; what is built here stays here.
// In a workflow it names the repository: npm refuses provenance without it.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const { name, version, description, license, type, bin, files, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Readonly<
  Record<string, unknown>
> & {
  readonly files: readonly string[]
}

const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: slug } = process.env
const repository = slug ? { type: 'git', url: `git+${server}/${slug}.git` } : undefined

const folder = mkdtempSync(join(tmpdir(), 'package-'))
try {
  for (const file of files) cpSync(join(root, file), join(folder, file), { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ name, version, description, license, type, repository, bin, files, engines }, null, 2)}\n`,
  )
  execFileSync('npm', ['pack', '--silent', '--pack-destination', root], { cwd: folder, stdio: 'inherit' })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
