import { defineCheck, fail, pass, unknown } from '../check.ts'

export const check = defineCheck({
  id: 'risk/secrets',
  needs: ['secrets'],
  words: {
    title: 'No provider key is in the repository',
    why: 'A committed key is found by scanners within minutes and stays in the history for ever.',
    fix: 'Revoke the key, remove it from the file and read it from the environment or a secret store.',
  },
  advise: ({ secrets }) => {
    const first = secrets.leaked[0]
    return first ? `Revoke ${first.detail} (${first.path}:${first.line}), then read it from the environment or a secret store.` : 'Nothing to do.'
  },
  judge({ secrets: { leaked, clean, unread } }) {
    if (leaked.length) return fail('Credentials are in tracked files.', leaked.slice(0, 20))
    if (unread.some((path) => /\.(env|ya?ml|json|toml|py|ts|js|ipynb)$/.test(path) && !/data|fixtures|tests?\//.test(path))) {
      const all = unread.length === 1 ? `${unread[0]} is` : `${unread.length} files are`
      if (!clean.length) return unknown(`${all} too large to be searched.`)
    }
    return pass('No credential of a provider was found in a tracked file.', clean.slice(0, 5))
  },
})
