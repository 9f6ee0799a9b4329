// The container definition, as far as it can be judged without building it.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Copy, DockerfileParser, type JSONInstruction } from 'dockerfile-ast'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..', '..')
const text = (path: string) => readFileSync(join(root, path), 'utf8')
const instructions = DockerfileParser.parse(text('Dockerfile')).getInstructions()
const wordsOf = (keyword: string) => {
  const found = instructions.find((it) => it.getKeyword() === keyword) as JSONInstruction | undefined
  return found?.getJSONStrings().map((it) => it.getJSONValue()) ?? []
}

describe('the container', () => {
  const sources = instructions
    .filter((it): it is Copy => it.getKeyword() === 'COPY')
    .flatMap((copy) =>
      copy
        .getArguments()
        .slice(0, -1)
        .map((it) => it.getValue()),
    )

  test('copies what is there, and the list of what is sent to the builder lets it through', () => {
    expect(sources.filter((source) => !globSync(source, { cwd: root }).length)).toEqual([])
    const sent = text('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
    expect(sources.filter((source) => !sent.includes(source))).toEqual([])
  })

  test('starts as npm start does, as a user without rights', () => {
    const { scripts } = JSON.parse(text('package.json'))
    expect([...wordsOf('ENTRYPOINT'), ...wordsOf('CMD')].join(' ')).toBe(scripts.start)
    expect(instructions.findLast((it) => it.getKeyword() === 'USER')?.getArgumentsContent()).toBe('node')
  })

  test('its services are commands of the bot', () => {
    const { services } = parse(text('compose.yml'), { merge: true })
    expect([services.bot.command, services.worker.command]).toEqual([['bot'], ['worker']])
  })
})
