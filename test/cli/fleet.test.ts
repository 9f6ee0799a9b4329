import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { audit } from '../../src/audit.ts'
import { runProgram } from '../../src/cli/program.ts'
import type { Report } from '../../src/report/report.ts'
import { memorySnapshot } from '../../src/snapshot/memory.ts'

const app = {
  'requirements.txt': 'openai==1.30.0\n',
  'app.py': 'from openai import OpenAI\n\nOpenAI().chat.completions.create(model="gpt-4o", messages=[])\n',
}

/** A report of a repository on a day. */
async function report(repository: string, commit: string, asOf: string, files: Readonly<Record<string, string>> = app): Promise<Report> {
  const made = await audit(memorySnapshot(files), { asOf })
  return { ...made, target: { ...made.target, repository, commit } }
}

async function site(reports: readonly Report[]) {
  const [from, to] = [mkdtempSync(join(tmpdir(), 'fleet-')), mkdtempSync(join(tmpdir(), 'fleet-'))]
  for (const [index, it] of reports.entries()) writeFileSync(join(from, `${index}.json`), JSON.stringify(it))
  const said: string[] = []
  const io = {
    print: async (text: string) => void said.push(text),
    warn: async (text: string) => void said.push(text),
    colour: false,
    watched: false,
    today: '2026-11-25',
  }
  const code = await runProgram(['fleet', from, '--html', to], io)
  return { code, said: said.join(''), to, page: (path: string) => readFileSync(join(to, path), 'utf8') }
}

describe('the fleet as files', () => {
  test('an overview, a page for each repository, and every report, all linked', async () => {
    const { code, said, page, to } = await site([
      await report('acme/shop', 'a'.repeat(40), '2026-10-01'),
      await report('acme/shop', 'b'.repeat(40), '2026-11-01', { ...app, 'README.md': '# Shop\n' }),
      await report('acme/api', 'c'.repeat(40), '2026-11-02'),
    ])
    expect([code, said]).toEqual([0, expect.stringContaining('3 reports of 2 repositories')])
    expect(page('index.html')).toMatch(/href="acme\/api\.html".*href="acme\/shop\.html"|href="acme\/shop\.html".*href="acme\/api\.html"/s)
    expect(page('index.html')).toContain('<code>gpt-4o</code>')
    expect(page('index.html')).toContain('since 2026-10-01')
    const shop = page('acme/shop.html')
    expect(shop).toContain('class="timeline"')
    const hrefs = [...shop.matchAll(/href="([^"#]+)"/g)].map((it) => join(to, 'acme', it[1] ?? ''))
    expect(hrefs.filter((path) => !existsSync(path))).toEqual([])
  })

  test('pages hold no script and no form', async () => {
    const { page } = await site([await report('acme/shop', 'a'.repeat(40), '2026-10-01')])
    expect(page('index.html')).not.toMatch(/<script|<form/)
  })

  test('hostile names stay text and inside the folder', async () => {
    const { code, page, to } = await site([await report('../../<script>alert(1)</script>', '../../x', '2026-10-01')])
    expect(code).toBe(0)
    expect(page('index.html')).not.toContain('<script')
    expect(existsSync(join(to, '..', '..', 'x.html'))).toBe(false)
    expect(readdirSync(to).sort()).toEqual(['-', 'index.html'])
  })

  test('what is no report is refused with its name', async () => {
    const { code, said } = await site([{ schemaVersion: '9' } as unknown as Report])
    expect([code, said]).toEqual([2, expect.stringMatching(/0\.json is no report: /)])
  })
})
