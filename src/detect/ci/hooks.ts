// Git hooks that the repository brings: pre-commit, husky, lefthook, simple-git-hooks, yorkie, overcommit, a folder of hooks.
import type { Context } from '../context.ts'
import { findLine, isRecord, list, record, text } from '../dependencies/model.ts'
import { json } from '../dependencies/node.ts'
import { kindsOf } from './kinds.ts'
import type { Command, CommandKind, Hook } from './model.ts'
import { parseShell } from './shell.ts'
import { unwrap } from './unwrap.ts'
import { readYaml, type Yaml } from './yaml.ts'

const hookIds: readonly (readonly [CommandKind, RegExp])[] = [
  ['lint', /ruff(?!-format)|flake8|pylint|pyupgrade|autoflake|bandit|eslint|biome|oxlint|stylelint|golangci|go-vet|clippy|shellcheck|hadolint|yamllint|markdownlint|actionlint|codespell|pydocstyle|interrogate|vulture|nbqa|sqlfluff|detekt|ktlint|checkstyle|tflint|terraform|debug-statements|check-ast|check-json|check-yaml|check-toml|check-merge|check-added|check-docstring|name-tests|djlint|typos|rubocop/],
  ['format', /ruff-format|black|isort|prettier|biome|yapf|autopep8|docformatter|gofmt|go-fmt|goimports|cargo-fmt|^fmt$|clang-format|end-of-file-fixer|trailing-whitespace|mixed-line-ending|pretty-format|pyproject-fmt|nbstripout|ufmt|usort|dotnet-format|csharpier|add-trailing-comma|double-quote/],
  ['type-check', /mypy|pyright|basedpyright|pyrefly|^ty$|pytype|tsc|typecheck|type-check/],
  ['security', /gitleaks|detect-secrets|trufflehog|bandit|semgrep|detect-private-key|detect-aws|safety|pip-audit|checkov|tfsec|trivy/],
  ['test', /pytest|^tests?$|unit-?tests?|jest|vitest|go-test|go-unit-tests/],
] // biome-ignore format: one line per kind

const kindsOfHook = (id: string, entry: string | null): readonly CommandKind[] => {
  const named = hookIds.filter(([, pattern]) => pattern.test(id)).map(([kind]) => kind)
  const run = parseShell(entry ?? '')
    .flatMap((it) => kindsOf(unwrap(it.words)))
    .filter((it) => it !== 'other')
  const kinds = [...new Set([...named, ...run])]
  return kinds.length ? kinds : ['other']
}

/** Every hook, in order of path. */
export function readHooks(context: Context, expand: (script: string, path: string, line: number) => readonly Command[]): Hook[] {
  const found: Hook[] = []
  const kindsIn = (script: string, path: string, line: number): readonly CommandKind[] => {
    const kinds = [...new Set(expand(script, path, line).flatMap((it) => it.kinds))].filter((it) => it !== 'other')
    return kinds.length ? kinds : ['other']
  }
  for (const { path } of context.snapshot.files) {
    const base = path.slice(path.lastIndexOf('/') + 1)
    if (/^\.pre-commit-config\.ya?ml$|^prek\.toml$/.test(base)) found.push(...preCommit(path, context.text(path) ?? '', kindsIn))
    else if (/(^|\/)\.?lefthook(-local)?\.ya?ml$/.test(path)) found.push(...lefthook(path, context.text(path) ?? '', kindsIn))
    else if (/(^|\/)\.husky\/[a-z-]+$/.test(path)) found.push(...shellHook('husky', path, context.text(path) ?? '', kindsIn))
    else if (/(^|\/)(\.?git-?hooks|hooks|\.hooks)\/(pre-commit|pre-push|commit-msg|pre-receive)(\.sh)?$/.test(path))
      found.push(...shellHook('hooks-folder', path, context.text(path) ?? '', kindsIn))
    else if (base === '.overcommit.yml') found.push(...overcommit(path, context.text(path) ?? ''))
    else if (base === '.simple-git-hooks.json' || base === 'package.json') found.push(...packageHooks(path, context.text(path) ?? '', kindsIn))
  }
  return found
}

type KindsIn = (script: string, path: string, line: number) => readonly CommandKind[]

function preCommit(path: string, content: string, kindsIn: KindsIn): Hook[] {
  const config = readYaml(content)
  const stages = config.get('default_stages').items.map((it) => it.text)
  return config.get('repos').items.flatMap((repo) =>
    repo.get('hooks').items.map((hook): Hook => {
      const id = hook.get('id').text ?? ''
      const stage =
        hook.get('stages').items[0]?.text ??
        stages[0] ??
        (/commit-?msg|commitlint|conventional|gitlint|commitizen$/.test(id) ? 'commit-msg' : 'pre-commit')
      const entry = hook.get('entry').text
      const kinds = new Set([...kindsOfHook(id, entry), ...(entry ? kindsIn(entry, path, hook.line) : [])])
      if (kinds.size > 1) kinds.delete('other')
      return { tool: 'pre-commit', stage, name: id, path, line: hook.get('id').line, kinds: [...kinds] }
    }),
  )
}

function lefthook(path: string, content: string, kindsIn: KindsIn): Hook[] {
  return readYaml(content).entries.flatMap(({ key, value }) => {
    const commands = [...value.get('commands').entries.map((it) => it.value), ...value.get('jobs').items]
    const scripts = value.get('scripts').entries
    return [
      ...commands.flatMap((it): Hook[] => {
        const run = it.get('run')
        return run.text
          ? [{ tool: 'lefthook', stage: key, name: run.text.slice(0, 80), path, line: run.line, kinds: kindsIn(run.text, path, run.line) }]
          : []
      }),
      ...scripts.map((it): Hook => ({ tool: 'lefthook', stage: key, name: it.key, path, line: it.line, kinds: ['other'] })),
    ]
  })
}

function shellHook(tool: Hook['tool'], path: string, content: string, kindsIn: KindsIn): Hook[] {
  const stage = path.slice(path.lastIndexOf('/') + 1).replace(/\.sh$/, '')
  const commands = parseShell(content).filter(
    (it) => !/^(\.|source|set|echo|exit|printf|#!)$/.test(it.words[0] ?? '') && !/husky\.sh/.test(it.words.join(' ')),
  )
  const first = commands[0]
  return first ? [{ tool, stage, name: stage, path, line: first.line + 1, kinds: kindsIn(content, path, 1) }] : []
}

function overcommit(path: string, content: string): Hook[] {
  return readYaml(content).entries.flatMap(({ key, value }) =>
    value.entries.map(
      (it): Hook => ({
        tool: 'overcommit',
        stage: key === 'CommitMsg' ? 'commit-msg' : 'pre-commit',
        name: it.key,
        path,
        line: it.line,
        kinds: kindsOfHook(it.key.toLowerCase(), null),
      }),
    ),
  )
}

function packageHooks(path: string, content: string, kindsIn: KindsIn): Hook[] {
  const root = json(content)
  if (!root) return []
  const lines = content.split('\n')
  const tables: readonly (readonly [Hook['tool'], unknown])[] = path.endsWith('.simple-git-hooks.json')
    ? [['simple-git-hooks', root]]
    : [
        ['simple-git-hooks', root['simple-git-hooks']],
        ['husky', record(root['husky'])['hooks']],
        ['yorkie', root['gitHooks']],
        [
          'hooks-folder',
          root['pre-commit']
            ? {
                'pre-commit': list(root['pre-commit'])
                  .map((it) => `npm run ${text(it) ?? ''}`)
                  .join(' && '),
              }
            : undefined,
        ],
      ]
  return tables.flatMap(([tool, table]) =>
    Object.entries(record(table)).flatMap(([stage, value]): Hook[] => {
      const script = text(value)
      if (!script || !/^(pre-|commit-msg|prepare-|post-)/.test(stage)) return []
      const line = findLine(lines, (it) => it.includes(`"${stage}"`))
      const staged = /lint-staged|nano-staged|pretty-quick/.test(script) ? stagedKinds(root) : []
      const kinds = [...new Set([...kindsIn(script, path, line), ...staged])].filter((it, _, all) => it !== 'other' || all.length === 1)
      return [{ tool, stage, name: script.slice(0, 80), path, line, kinds }]
    }),
  )
}

function stagedKinds(root: Readonly<Record<string, unknown>>): readonly CommandKind[] {
  const commands = Object.values(record(root['lint-staged']))
    .flatMap((it) => list(it))
    .flatMap((it) => (typeof it === 'string' ? [it] : []))
  const kinds = commands.flatMap((it) => parseShell(it).flatMap((command) => kindsOf(unwrap(command.words)))).filter((it) => it !== 'other')
  return isRecord(root['lint-staged']) && kinds.length ? kinds : ['lint']
}

/** What `pre-commit run` starts: each hook of the root configuration as a command; only those named where some are. */
export function hookCommands(context: Context, args: readonly string[]): Omit<Command, 'folder' | 'mayFail'>[] {
  const path = ['.pre-commit-config.yaml', '.pre-commit-config.yml'].find((it) => context.text(it) !== null)
  if (!path) return []
  const named = args.filter((it) => /^[a-z][\w-]*$/.test(it))
  return readYaml(context.text(path) ?? '')
    .get('repos')
    .items.flatMap((repo) => repo.get('hooks').items)
    .flatMap((hook: Yaml) => {
      const id = hook.get('id').text ?? ''
      return named.length && !named.includes(id)
        ? []
        : [{ words: [id], kinds: kindsOfHook(id, hook.get('entry').text), path, line: hook.get('id').line }]
    })
}
