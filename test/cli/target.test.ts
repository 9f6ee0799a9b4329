import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { packTar } from 'modern-tar'
import { runProgram } from '../../src/cli/program.ts'
import type { Report } from '../../src/report/report.ts'
import { commit, folderOf, repositoryOf } from '../support/folder.ts'

async function run(...words: readonly string[]) {
  const [stdout, stderr]: [string[], string[]] = [[], []]
  const io = { print: async (text: string) => void stdout.push(text), warn: async (text: string) => void stderr.push(text) }
  const status = await runProgram(words, { ...io, colour: false, watched: false, today: '2026-11-22' })
  return { status, stdout: stdout.join(''), stderr: stderr.join('') }
}

const json = async (...words: readonly string[]) => JSON.parse((await run(...words, '--format', 'json')).stdout) as Report
const app = { 'README.md': '# Chat\n', 'app.py': "from openai import OpenAI\n\nOpenAI().chat.completions.create(model='gpt-4o', messages=[])\n" }
const archive = async (files: Readonly<Record<string, string>>) =>
  gzipSync(
    await packTar(Object.entries(files).map(([path, body]) => ({ header: { name: `owner-name-abc/${path}`, size: Buffer.byteLength(body) }, body }))),
  )

const environment = { ...process.env }
afterEach(() => {
  process.env = { ...environment }
})

/** A GitHub that gives one tarball; what it was asked is kept. */
async function github<T>(
  respond: (path: string) => { readonly status: number; readonly body?: Buffer },
  work: (asked: string[]) => Promise<T>,
): Promise<T> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization ?? 'no token'}`)
    const { status, body } = respond(request.url ?? '')
    response.writeHead(status).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  process.env['GITHUB_API_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  delete process.env['GH_TOKEN']
  delete process.env['GITHUB_TOKEN']
  try {
    return await work(asked)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

describe('what a scan can be pointed at', () => {
  test('a commit of a folder, without touching its files', async () => {
    const folder = repositoryOf(app)
    commit(folder, { 'app.py': 'print(1)\n' })
    expect((await json(folder)).usage.llm).toBe(false)
    expect((await json(folder, '--ref', 'HEAD~1')).usage.llm).toBe(true)
    expect(await run(folder, '--ref', 'nowhere')).toMatchObject({ status: 2, stderr: expect.stringContaining('nowhere names no commit here.') })
  })

  test('a tarball', async () => {
    const file = join(folderOf({}), 'source.tar.gz')
    writeFileSync(file, await archive(app))
    expect((await json(file)).inventory.models.map(({ id }) => id)).toEqual(['gpt-4o'])
    expect(await run(file, '--base', 'main')).toMatchObject({ status: 2, stderr: expect.stringContaining('--base needs a folder with git history.') })
  })

  test('owner/name on GitHub, with the token and at the ref that are given', async () => {
    const body = await archive(app)
    const asked = await github(
      () => ({ status: 200, body }),
      async (seen) => {
        expect((await json('owner/name')).target.repository).toBe('owner/name')
        process.env['GITHUB_TOKEN'] = 'secret'
        await json('owner/name', '--ref', 'release/1')
        return seen
      },
    )
    expect(asked).toEqual(['/repos/owner/name/tarball no token', '/repos/owner/name/tarball/release%2F1 Bearer secret'])
  })

  test.each([
    [404, 'owner/name is neither here nor on GitHub. A private repository needs GITHUB_TOKEN.'],
    [401, 'GitHub refuses the token in GITHUB_TOKEN.'],
    [500, 'GitHub does not give owner/name (status 500).'],
  ])('says what to do where GitHub answers %i', async (status, sentence) => {
    const outcome = await github(
      () => ({ status }),
      () => run('owner/name'),
    )
    expect(outcome).toMatchObject({ status: 2, stderr: expect.stringContaining(sentence) })
  })

  test('no word that is neither: the nearest command is named', async () => {
    expect((await run('scann')).stderr).toBe('error: scann is neither a folder, a tarball, owner/name nor a command. Did you mean scan?\n')
    expect((await run('explian', 'risk/secrets')).stderr).toContain('Did you mean explain?')
    expect((await run('../nowhere')).status).toBe(2)
  })
})

describe('correct', () => {
  test('drafts the correction with what the scan saw', async () => {
    const folder = folderOf(app)
    const { stdout, status } = await run('correct', 'fm/calls-traced', folder, '--reason', 'the gateway "traces" all')
    expect(status).toBe(0)
    expect(stdout).toContain('#   app.py:3')
    expect(stdout).toContain('  - check: fm/calls-traced\n    to: pass\n    reason: "the gateway \\"traces\\" all"\n    until: 2027-05-21\n')
  })

  test('is a policy that holds once it has a reason, and none before', async () => {
    const folder = folderOf(app)
    for (const [reason, status] of [
      ['the gateway traces all', 0],
      ['', 2],
    ] as const) {
      const { stdout } = await run('correct', 'fm/calls-traced', folder, ...(reason ? ['--reason', reason] : []))
      const place = folderOf({ ...app, '.github/llmops-maturity.yml': stdout })
      expect([reason, (await run('validate', place)).status]).toEqual([reason, status])
    }
  })

  test('refuses an answer that is there already or unknown', async () => {
    const folder = folderOf(app)
    expect((await run('correct', 'fm/calls-traced', folder, '--to', 'fail')).stderr).toContain('fm/calls-traced is fail already.')
    expect((await run('correct', 'fm/calls-traced', folder, '--to', 'pas')).stderr).toContain('Did you mean pass?')
  })
})

describe('completion', () => {
  test('knows commands, options, checks and formats in every shell', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { stdout, status } = await run('completion', shell)
      expect(status).toBe(0)
      for (const word of ['explain', 'init', 'fm/calls-traced', 'cyclonedx', 'min-level', 'production-ready']) expect(stdout).toContain(word)
    }
    expect((await run('completion', 'bsh')).stderr).toContain('Did you mean bash?')
  })
})
