// Takes off what only starts another program: `poetry run`, `npx`, `python -m`, `docker compose exec api`.

/** Options that take the next word as their value, by wrapper. */
const valued =
  /^(--with|--with-requirements|--extra|--group|--only-group|--no-group|--python|-p|--package|--project|--directory|--env-file|--index|--from|-n|--name|--prefix|--spec|-e|--env|-u|--user|-w|--workdir|-c|--cwd|-C|--filter|--rm-name|--workspace|--version)$/

const runners: readonly (readonly string[])[] = [
  ['poetry', 'run'],
  ['pdm', 'run'],
  ['uv', 'run'],
  ['uv', 'tool', 'run'],
  ['uvx'],
  ['hatch', 'run'],
  ['hatch', 'test'],
  ['pipenv', 'run'],
  ['rye', 'run'],
  ['pixi', 'run'],
  ['pipx', 'run'],
  ['conda', 'run'],
  ['micromamba', 'run'],
  ['mamba', 'run'],
  ['npx'],
  ['bunx'],
  ['bun', 'x'],
  ['pnpm', 'exec'],
  ['pnpm', 'dlx'],
  ['pnpx'],
  ['yarn', 'dlx'],
  ['yarn', 'exec'],
  ['npm', 'exec'],
  ['dotenvx', 'run'],
  ['dotenv', 'run'],
  ['doppler', 'run'],
  ['infisical', 'run'],
  ['op', 'run'],
  ['devbox', 'run'],
  ['flox', 'activate'],
  ['mise', 'exec'],
  ['coverage', 'run'],
  ['accelerate', 'launch'],
]

/** The words of the program that is really started. */
export function unwrap(words: readonly string[], depth = 0): readonly string[] {
  if (depth > 6) return words
  const python = /^(.*\/)?(python|py)[\d.]*(\.exe)?$/.test(words[0] ?? '')
  if (python) {
    const at = words.findIndex((it, index) => index > 0 && !/^-[a-zA-Z]*$/.test(it))
    if (words[at - 1] === '-m' && words[at]) return unwrap(words.slice(at), depth + 1)
    if (/(^|\/)manage\.py$/.test(words[1] ?? '')) return ['manage.py', ...words.slice(2)]
    return words
  }
  if (words[0] === 'hatch' && words[1] === 'test') return ['pytest', ...words.slice(2)]
  if (words[0] === 'poetry' && words[1] === 'poe') return words.slice(1)
  const runner = runners.find((it) => it.every((word, index) => words[index] === word))
  if (runner) {
    let index = runner.length
    while (index < words.length) {
      const word = words[index] ?? ''
      if (word === '--') index++
      else if (word === '-m') return unwrap(['python', ...words.slice(index)], depth + 1)
      else if (valued.test(word)) index += 2
      else if (word.startsWith('-')) index++
      else break
    }
    return index < words.length ? unwrap(words.slice(index), depth + 1) : words
  }
  if (/^(.*\/)?(node_modules\/\.bin|\.?venv\/bin|bin)\/[\w-]+$/.test(words[0] ?? ''))
    return unwrap([(words[0] ?? '').replace(/^.*\//, ''), ...words.slice(1)], depth + 1)
  return words
}

/** The program inside `docker run …`, `docker exec …` and `docker compose run|exec …`, where `knows` recognises one; else null. */
export function insideContainer(words: readonly string[], knows: (words: readonly string[]) => boolean): readonly string[] | null {
  if (!/^(docker|podman|docker-compose)$/.test(words[0] ?? '') || !words.slice(1, 6).some((it) => it === 'run' || it === 'exec')) return null
  for (let index = 2; index < words.length; index++) {
    const inner = unwrap(words.slice(index))
    if (inner[0] !== words[0] && knows(inner)) return inner
  }
  return null
}
