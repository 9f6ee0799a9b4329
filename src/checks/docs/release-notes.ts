import { defineCheck, fail, partial, pass } from '../check.ts'

const gap = { path: 'CHANGELOG.md', line: 1, detail: 'list what changed with each version' }

export const check = defineCheck({
  id: 'docs/release-notes',
  needs: ['releases'],
  words: {
    title: 'There are release notes',
    why: 'Whoever sees answers change needs to find out which version changed a prompt, a model or an index.',
    fix: 'Keep a CHANGELOG.md with one entry a version, or let the release workflow generate notes.',
  },
  judge({ releases: { entries, automation } }) {
    if (automation.length > 0 || entries.length > 1) return pass('Release notes are written or generated.', [...automation, ...entries].slice(0, 4))
    if (entries.length === 1) return partial('There is one entry.', entries, [gap])
    return fail('There are no release notes.', [gap])
  },
})
