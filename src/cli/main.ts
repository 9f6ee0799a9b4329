#!/usr/bin/env node
import { codeOf } from '../errors.ts'
import { runProgram } from './program.ts'

const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => stream.write(text, (error) => (error && codeOf(error) !== 'EPIPE' ? reject(error) : resolve())))

// a reader that closes the pipe early (head, less) is no error
process.stdout.on('error', () => {})

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}

process.exitCode = await runProgram(process.argv.slice(2), {
  print: (text) => write(process.stdout, text),
  warn: (text) => write(process.stderr, text),
  colour: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
  ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
  watched: Boolean(process.stderr.isTTY),
  today: new Date().toISOString().slice(0, 10),
})
