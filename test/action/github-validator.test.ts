// What GitHub's own editor extension says about the files that its runners will read.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { describe, expect, test } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { workflow } from '../../src/cli/init/files.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

let documents = 0

/** The words of each problem, with its line. The validator keeps what it parsed by address, so each text has its own. */
async function problems(path: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${documents++}/${path}`, 'yaml', 1, text)
  return (await validate(document)).map(
    ({ message, range }) => `${path}:${range.start.line + 1} ${typeof message === 'string' ? message : message.value}`,
  )
}

const inWorkflows = '.github/workflows'
const examplesOf = (page: string) =>
  [...read(page).matchAll(/^```ya?ml\n(.*?)^```/gms)].map((it) => it[1] ?? '').filter((text) => /^on:/m.test(text) && /^jobs:/m.test(text))

describe("GitHub's validator", () => {
  test('accepts action.yml', async () => {
    expect(await problems('action.yml', read('action.yml'))).toEqual([])
  })

  test.each(readdirSync(join(root, inWorkflows)))('accepts the workflow %s', async (name) => {
    expect(await problems(`${inWorkflows}/${name}`, read(`${inWorkflows}/${name}`))).toEqual([])
  })

  test('accepts the workflow that init writes', async () => {
    expect(await problems(`${inWorkflows}/llmops-maturity.yml`, workflow())).toEqual([])
  })

  test.each(['README.md', 'docs/pull-requests.md'])('accepts every workflow that %s shows', async (page) => {
    const shown = examplesOf(page)
    expect(shown.length).toBeGreaterThan(0)
    for (const text of shown) expect(await problems(`${inWorkflows}/shown.yml`, text)).toEqual([])
  })

  test('is not blind: it names a wrong event and an unknown runtime', async () => {
    const wrong = 'on: pull_requst\njobs: { a: { runs-on: x, steps: [{ run: b }] } }\n'
    expect(await problems(`${inWorkflows}/wrong.yml`, wrong)).toContain(`${inWorkflows}/wrong.yml:1 Unexpected value 'pull_requst'`)
    expect(await problems('action.yml', 'name: a\ndescription: b\nruns: { using: node99, main: c }\n')).toEqual([
      "action.yml:3 Unexpected value 'node99'",
    ])
  })
})
