import type { Hook } from '../../detect/ci.ts'
import { defineCheck, type Evidence, fail, partial, pass } from '../check.ts'

const managers = [
  'pre-commit',
  'husky',
  'lefthook',
  'simple-git-hooks',
  '@evilmartians/lefthook',
  'yorkie',
  'pre-push',
  '@arkweid/lefthook',
  'prek',
  'ghooks',
]

export const check = defineCheck({
  id: 'quality/pre-commit',
  needs: ['ci', 'dependencies'],
  words: {
    title: 'Hooks check code before it is pushed',
    why: 'A hook finds in seconds what CI finds in minutes and a reviewer in days.',
    fix: 'Add a pre-commit, husky or lefthook configuration with at least one hook that checks code.',
  },
  judge({ ci, dependencies }) {
    const checking = ci.hooks.filter((it) => !isAboutMessages(it))
    if (checking.length) return pass('Git hooks check the code.', checking.slice(0, 5).map(evidenceOf))
    if (ci.hooks.length) return partial('Hooks check commit messages only.', ci.hooks.slice(0, 5).map(evidenceOf))
    const declared = managers.flatMap((name) => dependencies.declared(name))[0]
    if (declared)
      return partial('A hook tool is a dependency, but no hook is configured.', [{ path: declared.path, line: declared.line, detail: declared.name }])
    return fail('No hooks are kept in the repository.')
  },
})

const isAboutMessages = ({ stage, name, kinds }: Hook): boolean =>
  /^(commit-msg|prepare-commit-msg|post-\w+)$/.test(stage) ||
  (kinds.every((it) => it === 'other') && /commitlint|commitizen|conventional|gitlint/.test(name))

const evidenceOf = ({ tool, name, path, line }: Hook): Evidence => ({ path, line, detail: `${tool}: ${name}`, kind: 'hook' })
