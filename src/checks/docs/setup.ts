import { defineCheck, fail, partial, pass } from '../check.ts'
import { missingText } from '../prose.ts'

export const check = defineCheck({
  id: 'docs/setup',
  needs: ['documents', 'setupInstructions', 'usage'],
  words: {
    title: 'A newcomer can run it from what is written',
    why: 'What only one person can start is neither reviewed nor repaired by anyone else.',
    fix: 'Write down the commands that install and run it, and every key or setting that it needs.',
  },
  judge({ documents, setupInstructions: { install, run, settings, quickStart }, usage: { flags } }) {
    const isLibrary = !flags.serving && !flags.deployable
    const starts = run.length > 0 ? run : isLibrary ? quickStart : []
    const parts = [
      { found: install, missing: 'say which command installs it' },
      { found: starts, missing: 'say which command runs it' },
      { found: settings, missing: 'say which keys and settings it needs' },
    ]
    const present = parts.filter((it) => it.found.length > 0)
    const evidence = present.flatMap((it) => it.found.slice(0, 2))
    const gaps = parts.filter((it) => it.found.length === 0).map((it) => missingText(documents, it.missing))
    if (gaps.length === 0) return pass('Installing, running and settings are described.', evidence)
    if (present.length > 0) return partial('Only a part of the set-up is described.', evidence, gaps)
    return fail('No document says how to install or run it.', gaps)
  },
  advise({ setupInstructions: { install, run, settings } }) {
    const missing = [
      install.length === 0 ? 'the command that installs it' : '',
      run.length === 0 ? 'the command that runs it' : '',
      settings.length === 0 ? 'the keys and settings that it needs' : '',
    ].filter(Boolean)
    return missing.length > 0
      ? `Write down ${missing.join(', ')}.`
      : 'Keep the commands in the README working: run them in a fresh checkout now and then.'
  },
})
