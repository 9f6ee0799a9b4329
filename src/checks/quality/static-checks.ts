import type { CommandKind } from '../../detect/ci.ts'
import { defineCheck, fail, partial, pass } from '../check.ts'

const kinds: readonly CommandKind[] = ['lint', 'format', 'type-check']

const fix = 'Configure a linter, formatter or type checker and run it in CI or a pre-commit hook.'

export const check = defineCheck({
  id: 'quality/static-checks',
  needs: ['ci', 'linters'],
  words: {
    title: 'Style and types are checked by machine',
    why: 'What a machine checks on every change, no reviewer has to.',
    fix,
  },
  advise: ({ linters }) => {
    const tool = linters.configured[0]
    return tool ? `${tool.detail} is configured in ${tool.path}: run it in CI or a pre-commit hook.` : fix
  },
  judge({ ci, linters }) {
    const inCi = kinds
      .flatMap((kind) => ci.runs(kind))
      .filter((it) => !/^tsc$|^build$/.test(it.command.words[0] ?? '') || it.command.kinds.includes('type-check'))
    const inHooks = ci.hooks.filter((it) => it.kinds.some((kind) => kinds.includes(kind)) && it.stage !== 'commit-msg')
    const evidence = [
      ...inCi.map(({ step, command }) => ({
        path: step.path,
        line: step.line,
        detail: `CI runs ${command.words.slice(0, 3).join(' ')}`,
        kind: 'ci',
      })),
      ...inHooks.map(({ path, line, name }) => ({ path, line, detail: `hook ${name}`, kind: 'hook' })),
    ].slice(0, 6)
    if (evidence.length) return pass('A machine checks style or types.', [...evidence, ...linters.configured.slice(0, 2)])
    if (linters.configured.length) return partial('Configured, but neither CI nor a hook runs it.', linters.configured.slice(0, 5))
    return fail('No linter, formatter or type checker is configured.')
  },
})
