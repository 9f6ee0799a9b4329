#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { UsageError } from '../errors.ts'
import { toolVersion } from '../version.ts'

/** Exit codes: 0 gate passed, 1 gate failed, 2 the user's mistake, 3 ours. */
async function main(): Promise<number> {
  let outcome = 0
  const program = new Command('llmops-maturity')
    .description('Reads a repository, answers 96 questions about its LLMOps maturity with evidence, scores it and gates the change.')
    .version(toolVersion)
    .exitOverride()
  const many = (word: string, before: readonly string[]) => [...before, ...word.split(',').filter(Boolean)]

  program
    .command('scan', { isDefault: true })
    .description('scan a folder and print its report')
    .argument('[dir]', 'folder of the repository', '.')
    .option('--format <format>', 'how to print: text, markdown, json', 'text')
    .option(
      '--output <file>',
      'write to a file instead of the screen; FILE or FORMAT:FILE, repeatable',
      (word: string, before: string[]) => [...before, word],
      [],
    )
    .option('--base <ref>', 'compare with a commit, branch or tag')
    .option('--min-score <number>', 'fail below this score (0 to 100)')
    .option('--min-level <level>', 'fail below this level')
    .option('--only <ids>', 'ask only these areas or checks', many, [])
    .option('--as-of <date>', 'judge as of this day (YYYY-MM-DD)')
    .action(async (dir: string, options: Record<string, unknown>) => {
      const { scan } = await import('./scan.ts')
      outcome = await scan(dir, options)
    })

  program
    .command('explain')
    .description('say what a check asks, why, what counts and how to fix it')
    .argument('<check>', 'area/slug')
    .option('--why [dir]', 'also show what was seen in a folder')
    .action(async (id: string, options: { readonly why?: string | true }) => {
      const { explain } = await import('./explain.ts')
      await explain(id, options.why)
    })

  program
    .command('diff')
    .description('compare two reports written with --format json')
    .argument('<before>', 'the earlier report')
    .argument('<after>', 'the later report')
    .action(async (before: string, after: string) => {
      const { diff } = await import('./diff.ts')
      outcome = diff(before, after)
    })

  await program.parseAsync()
  return outcome
}

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof UsageError) {
    process.stderr.write(`error: ${error.message}\n`)
    process.exitCode = 2
  } else {
    process.stderr.write(
      `This is a mistake of llmops-maturity ${toolVersion}, not yours:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exitCode = 3
  }
}
