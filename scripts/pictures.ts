// The pictures of docs/pictures: comment and check page of five pull requests of the story, as a browser shows them.
//   node --import ./scripts/register-yaml.js scripts/pictures.ts [FOLDER]      needs chromium and pngquant on the path
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { auditChange } from '../src/audit.ts'
import { configOfChange } from '../src/config/load.ts'
import { auditProjects } from '../src/projects.ts'
import { clean } from '../src/render/escape.ts'
import { render } from '../src/render/index.ts'
import { isPortfolio, type Outcome, reportsOf } from '../src/render/outcome.ts'
import { checkRunOf } from '../src/render/portfolio/check-run.ts'
import { renderReview } from '../src/render/review.ts'
import { memorySnapshot } from '../src/snapshot/memory.ts'
import { shop, summarise } from '../test/rig/shop.ts'

type Files = Readonly<Record<string, string>>

const asOf = '2026-11-22'
const policyPath = '.github/llmops-maturity.yml'
const policy = 'gate:\n  required: [fm/calls-traced, fm/model-pinned]\n  new-calls: [traced, pinned, timeout]\n  covered-changes: true\n'
const base: Files = { ...shop, [policyPath]: policy }
const inFolder = (folder: string): Files =>
  Object.fromEntries(Object.entries(shop).map(([path, text]) => [path.startsWith('.github') ? path : `${folder}/${path}`, text]))
const several: Files = { ...inFolder('shop'), ...inFolder('desk'), [policyPath]: `projects: [{ path: shop }, { path: desk }]\n${policy}` }
const mended = summarise
  .replace('from openai import OpenAI', 'from langfuse.openai import OpenAI\n\nfrom app.settings import MODEL')
  .replace('OpenAI()', 'OpenAI(timeout=60, max_retries=2)')
  .replace('"gpt-4o"', 'MODEL')
  .replace('conversation}],', 'conversation}],\n        temperature=0.2,\n        max_tokens=300,')

const story: readonly (readonly [name: string, before: Files, after: Files])[] = [
  ['untraced-call', base, { ...base, 'app/summarise.py': summarise }],
  ['fixed', base, { ...base, 'app/summarise.py': mended }],
  ['own-policy', base, { ...base, 'app/summarise.py': summarise, [policyPath]: 'gate: { no-regression: false }\n' }],
  ['changed-prompt', base, { ...base, 'app/prompts/answer.md': 'You answer questions about orders in {language}.\nIf you do not know, say so.\n' }],
  ['projects', several, { ...several, 'desk/app/summarise.py': summarise }],
]

const options = {
  repositoryUrl: 'https://github.com/octo/shop',
  docsUrl: 'https://github.com/octo/llmops-maturity/blob/v1/docs/',
  reportUrl: 'https://github.com/octo/shop/actions/runs/7',
  baseName: 'main',
}

async function judged(before: Files, after: Files): Promise<Outcome> {
  const [tip, head] = [memorySnapshot(before), memorySnapshot(after)]
  const { config, proposed } = configOfChange({ tip, base: tip, head })
  const asked = { asOf, config, ...(proposed ? { proposed } : {}) }
  const outcome = await (config.policy.projects.length ? auditProjects(tip, head, asked) : auditChange(tip, head, asked))
  const named = <T extends Outcome>(it: T): T => ({
    ...it,
    target: { ...it.target, commit: 'c0ffee1'.padEnd(40, '0'), base: 'decade5'.padEnd(40, '0') },
  })
  return isPortfolio(outcome) ? named({ ...outcome, projects: outcome.projects.map(named) }) : named(outcome)
}

const style = `body{font:14px/1.5 -apple-system,"Noto Sans",Helvetica,Arial,sans-serif;color:#1f2328;margin:16px;width:868px}
.box{border:1px solid #d1d9e0;border-radius:6px;margin-bottom:16px}.head{background:#f6f8fa;border-bottom:1px solid #d1d9e0;padding:8px 16px;border-radius:6px 6px 0 0;color:#59636e}
.head b{color:#1f2328}.body{padding:16px}h2{font-size:21px;border-bottom:1px solid #d1d9e0b3;padding-bottom:.3em;margin:0 0 16px}p,ul,ol,table,details,pre{margin:0 0 16px}
ul,ol{padding-left:2em}a{color:#0969da;text-decoration:none}code{background:#818b981f;border-radius:6px;padding:.2em .4em;font:85% monospace}a code{color:inherit}
table{border-collapse:collapse;display:block;overflow:auto}th,td{border:1px solid #d1d9e0;padding:6px 13px}tr:nth-child(2n){background:#f6f8fa}th{font-weight:600}
sub{font-size:75%;line-height:0}pre{background:#f6f8fa;border-radius:6px;padding:12px;overflow:auto}pre code{background:none;padding:0}
.add{background:#dafbe1}.del{background:#ffebe9}.title{font-size:20px;font-weight:600;margin:0 0 12px}`

const html = (markdown: string) => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
const entity = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const box = (head: string, body: string) => `<div class="box"><div class="head">${head}</div><div class="body">${body}</div></div>`
const page = (body: string) => `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${body}</body>`

/** A suggestion as GitHub shows it: the lines as they are, then as they would be. */
function suggestion(body: string, was: readonly string[]): string {
  const [before = '', added = ''] = body.split(/```suggestion\n/)
  const lines = added.replace(/\n```\s*$/, '').split('\n')
  const row = (sign: string, kind: string) => (line: string) => `<div class="${kind}">${sign} ${entity(line)}</div>`
  return added ? `${html(before)}<pre>${[...was.map(row('-', 'del')), ...lines.map(row('+', 'add'))].join('')}</pre>` : html(body)
}

function reviewPage(outcome: Outcome, files: Files): string | null {
  const path = 'app/summarise.py'
  const source = (files[path] ?? '').split('\n')
  const lines = new Map(source.map((line, index) => [index + 1, line]))
  const diff = new Map([[path, { added: new Set(lines.keys()), lines }]])
  const comments = reportsOf(outcome).flatMap((report) => renderReview(report, options, diff, new Set()))
  const shown = [...comments].sort((a, b) => a.line - b.line)
  return shown.length
    ? shown
        .map(({ line, startLine, body }) => {
          const from = startLine ?? line
          const place = `<b>${path}</b> line ${from === line ? line : `${from} to ${line}`}`
          return box(place, suggestion(body, source.slice(from - 1, line)))
        })
        .join('')
    : null
}

function picture(name: string, body: string, height: number, folder: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'llmops-pictures-'))
  writeFileSync(join(scratch, 'page.html'), page(body))
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-background-networking', '--no-first-run']
  const file = join(folder, `${name}.png`)
  execFileSync('chromium', [...flags, `--window-size=900,${height}`, `--screenshot=${file}`, `file://${scratch}/page.html`], { stdio: 'ignore' })
  execFileSync('pngquant', ['--force', '--ext', '.png', '--strip', '32', file])
}

const heights: Readonly<Record<string, number>> = { projects: 860 }

const [folder = join(import.meta.dirname, '..', 'docs', 'pictures')] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
for (const [name, before, after] of story) {
  const outcome = await judged(before, after)
  picture(
    `${name}-comment`,
    box('<b>github-actions</b> bot commented', html(await render('markdown', outcome, options))),
    heights[name] ?? 1460,
    folder,
  )
  const check = checkRunOf(outcome, options, null)
  const mark = check.conclusion === 'success' ? '✅' : '❌'
  const sheet = `<p class="title">${mark} LLMOps maturity: ${entity(clean(check.title))}</p>${html(check.summary)}<h2>Details</h2>${html(check.text)}`
  picture(`${name}-check`, sheet, heights[name] ?? 1460, folder)
  const review = name === 'untraced-call' ? reviewPage(outcome, after) : null
  if (review) picture(`${name}-review`, review, 1420, folder)
}
