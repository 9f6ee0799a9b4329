// The commands. Each loads what it needs when it is called, so that help and mistakes are answered at once.
import { Command, CommanderError, type OutputConfiguration } from 'commander'
import { UsageError } from '../errors.ts'
import { toolVersion } from '../version.ts'
import type { Io } from './io.ts'

/** Runs one command line; gives the exit code: 0 gate passed, 1 gate failed, 2 the user's mistake, 3 ours. */
export async function runProgram(words: readonly string[], io: Io): Promise<number> {
  const written: Promise<void>[] = []
  try {
    let outcome = 0
    const output = { writeOut: (text: string) => written.push(io.print(text)), writeErr: (text: string) => written.push(io.warn(text)) }
    const program = commands(io, output, (code) => {
      outcome = code
    })
    await program.parseAsync(words, { from: 'user' })
    return outcome
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof UsageError) {
      await io.warn(`error: ${error.message}\n`)
      return 2
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    await io.warn(`This is a mistake of llmops-maturity ${toolVersion}, not yours:\n${trace}\n`)
    return 3
  } finally {
    await Promise.all(written)
  }
}

function commands(io: Io, output: OutputConfiguration, conclude: (code: number) => void): Command {
  const program = new Command('llmops-maturity')
    .description('Reads a repository, answers 96 questions about its LLMOps maturity with evidence, scores it and gates the change.')
    .version(toolVersion)
    .exitOverride()
    .configureOutput(output)
  const collect = (word: string, before: readonly string[]) => [...before, word]
  const split = (word: string, before: readonly string[]) => [...before, ...word.split(',').filter(Boolean)]

  program
    .command('scan', { isDefault: true })
    .description('scan a repository and print its report')
    .argument('[target]', 'a folder, a .tar.gz file, or owner/name on GitHub (GITHUB_TOKEN for private ones)', '.')
    .option('--ref <ref>', 'scan this commit, branch or tag instead of the files as they lie')
    .option('--format <format>', 'how to print: text, markdown, json, html, sarif, junit, cyclonedx, badge', 'text')
    .option('--output <file>', 'write to a file: FILE, or FORMAT:FILE; repeatable', collect, [])
    .option('--base <ref>', 'compare with a commit, branch or tag')
    .option('--min-score <number>', 'fail below this score (0 to 100)')
    .option('--min-level <level>', 'fail below this level')
    .option('--config <file>', 'policy file instead of .github/llmops-maturity.yml')
    .option('--only <ids>', 'ask only these areas or checks; separated by commas, repeatable', split, [])
    .option('--as-of <date>', 'judge as of this day (YYYY-MM-DD)')
    .option('--cache <dir>', 'keep what was observed in this folder; the same files are not read again')
    .allowExcessArguments()
    .action(async (target: string, options: Record<string, unknown>, { args }: Command) => {
      // a misspelt command with its own arguments arrives here
      if (args.length > 1) (await import('./target.ts')).refuseWord(target)
      const { scan } = await import('./scan.ts')
      conclude(await scan(target, options, io))
    })

  program
    .command('explain')
    .description('say what a check asks, why, what counts and how to fix it')
    .argument('<check>', 'area/slug')
    .option('--why [dir]', 'also show what was seen in a folder')
    .action(async (id: string, options: { readonly why?: string | true }) => {
      const { explain } = await import('./explain.ts')
      await explain(id, options.why, io)
    })

  program
    .command('init')
    .description('scan a folder and write what it lacks: workflow, policy, document templates')
    .argument('[dir]', 'folder of the repository', '.')
    .option('-y, --yes', 'ask nothing')
    .action(async (dir: string, options: { readonly yes?: boolean }) => {
      const { init } = await import('./init.ts')
      await init(dir, options.yes ?? false, io)
    })

  program
    .command('correct')
    .description('draft a correction for a check that the scan got wrong')
    .argument('<check>', 'area/slug')
    .argument('[dir]', 'folder of the repository', '.')
    .option('--to <answer>', 'the right answer: pass, partial, fail, na', 'pass')
    .option('--reason <words>', 'what the scan overlooked, and where')
    .action(async (id: string, dir: string, options: { readonly to?: string; readonly reason?: string }) => {
      const { correct } = await import('./correct.ts')
      await correct(id, dir, options, io)
    })

  program
    .command('completion')
    .description('print the completion script of a shell: bash, zsh, fish')
    .argument('<shell>', 'bash, zsh or fish')
    .action(async (shell: string) => {
      const { completionScript } = await import('./completion.ts')
      await io.print(completionScript(shell, program))
    })

  program
    .command('validate')
    .description("check the policy and the owner's file of a folder")
    .argument('[dir]', 'folder of the repository', '.')
    .action(async (dir: string) => {
      const { validate } = await import('./validate.ts')
      conclude(await validate(dir, io))
    })

  program
    .command('diff')
    .description('compare two reports written with --format json')
    .argument('<before>', 'the earlier report')
    .argument('<after>', 'the later report')
    .action(async (before: string, after: string) => {
      const { diff } = await import('./diff.ts')
      conclude(await diff(before, after, io))
    })

  program
    .command('fleet')
    .description('make a site of many reports written with --format json')
    .argument('<reports...>', 'report files, or folders of them')
    .requiredOption('--html <dir>', 'folder to write the site into')
    .action(async (reports: readonly string[], { html }: { readonly html: string }) => {
      const { fleet } = await import('./fleet.ts')
      await fleet(reports, html, io)
    })

  return program
}
