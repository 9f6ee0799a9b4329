import { describe, expect, test } from '@jest/globals'
import { parseShell } from '../../src/detect/ci/shell.ts'
import { scan } from '../support/scan.ts'

const read = (files: Record<string, string>) => scan(files).fact('ci')
const workflow = (steps: string, on = 'pull_request:') => ({
  '.github/workflows/ci.yml': `on:\n  ${on}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}\n`,
})
const commands = (files: Record<string, string>) => read(files).running.map((it) => it.command.words.join(' '))

describe('shell', () => {
  const words = (script: string) => parseShell(script).map((it) => it.words.join(' '))

  test('splits where the shell does and drops what only prepares', () => {
    expect(words('cd a && CI=1 pytest -q; if ! make lint | tee "x; y"; then\n echo \\\n done # pytest\nfi')).toEqual([
      'cd a', 'pytest -q', 'make lint', 'tee x; y', 'echo done',
    ]) // biome-ignore format: one list
  })

  test('here-documents and quoted text are no commands', () => {
    expect(words('cat <<EOF > x\npytest\nEOF\necho "pytest\nnpm test"')).toEqual(['cat x', 'echo pytest\nnpm test'])
  })

  test('a failure that is swallowed is marked', () => {
    expect(parseShell('pytest || true').map((it) => it.mayFail)).toEqual([true])
  })

  test('hostile text ends', () => {
    expect(parseShell(`${'$('.repeat(5000)}${"'".repeat(5001)}`).length).toBeLessThan(3)
  })
})

describe('pipelines', () => {
  test('scripts of the repository are followed to what they run', () => {
    const files = {
      ...workflow(
        '      - run: npm test\n      - run: make check\n      - run: ./scripts/ci.sh\n      - run: poetry run poe types\n      - run: uv run --frozen tox -e unit',
      ),
      'package.json': '{"scripts":{"test":"npm run unit","unit":"vitest run"}}',
      Makefile: 'PY = python3\ncheck: deps\n\t@$(PY) -m ruff check .\ndeps:\n\tpip install -r requirements.txt\n',
      'scripts/ci.sh': '#!/bin/sh\ncd api\ngo test ./...\n',
      'pyproject.toml': '[tool.poe.tasks]\ntypes = "mypy app"\n',
      'tox.ini': '[testenv:unit]\ncommands =\n    pytest {posargs}\n',
    }
    expect(commands(files)).toEqual(['vitest run', 'pip install -r requirements.txt', 'ruff check .', 'go test ./...', 'mypy app', 'pytest'])
    const vitest = read(files).runs('test')[0]
    expect([vitest?.command.path, vitest?.command.line, vitest?.step.line]).toEqual(['package.json', 1, 7])
  })

  test('a script that is missing or loops runs nothing', () => {
    expect(commands({ ...workflow('      - run: npm test --if-present'), 'package.json': '{"scripts":{"a":"npm run a"}}' })).toEqual([])
    expect(commands({ ...workflow('      - run: npm run a'), 'package.json': '{"scripts":{"a":"npm run a"}}' })).toEqual([])
  })

  test('package managers start programs, scripts of workspaces and monorepo tasks', () => {
    const files = {
      ...workflow(
        '      - run: pnpm vitest run\n      - run: yarn workspace api test\n      - run: npx turbo run lint --filter=web\n      - run: npm run missing\n      - run: nx affected -t test',
      ),
      'package.json': '{"workspaces":["packages/*"]}',
      'packages/api/package.json': '{"name":"api","scripts":{"test":"jest"}}',
      'packages/web/package.json': '{"name":"web","scripts":{"lint":"eslint ."}}',
    }
    expect(commands(files)).toEqual(['vitest run', 'jest', 'eslint .', 'jest'])
  })

  test('reusable workflows run with the triggers of their caller, composite actions inside the step', () => {
    const files = {
      '.github/workflows/pr.yml': 'on: pull_request\njobs:\n  call:\n    uses: ./.github/workflows/shared.yml\n',
      '.github/workflows/shared.yml': 'on: workflow_call\njobs:\n  t:\n    steps:\n      - uses: ./.github/actions/check\n',
      '.github/actions/check/action.yml': 'runs:\n  using: composite\n  steps:\n    - run: pytest\n      shell: bash\n',
    }
    const found = read(files)
      .runs('test')
      .filter((it) => it.triggers.length)
    expect(found.map((it) => [it.pipeline.path, it.triggers.map((trigger) => trigger.event)])).toEqual([
      ['.github/workflows/pr.yml', ['pull-request']],
    ])
  })

  test('conditions narrow triggers; jobs that never run are left out', () => {
    const files = {
      '.github/workflows/a.yml':
        "on: [push, pull_request]\njobs:\n  t:\n    if: github.event_name == 'push' && github.ref == 'refs/heads/main'\n    steps:\n      - run: pytest\n  never:\n    if: ${{ false }}\n    steps:\n      - run: go test ./...\n",
    }
    expect(
      read(files)
        .runs('test')
        .map((it) => [it.command.words[0], it.triggers.map((trigger) => trigger.event)]),
    ).toEqual([['pytest', ['push']]])
  })

  test('the matrix is filled in', () => {
    const files = {
      '.github/workflows/a.yml':
        'on: push\njobs:\n  t:\n    strategy:\n      matrix:\n        task: [lint, test]\n    steps:\n      - run: npm run ${{ matrix.task }}\n',
      'package.json': '{"scripts":{"lint":"eslint .","test":"jest"}}',
    }
    expect(commands(files)).toEqual(['eslint .', 'jest'])
  })

  test('GitLab, CircleCI, Azure, Bitbucket, Travis, Buildkite, Drone and Jenkins', () => {
    const events = (files: Record<string, string>) =>
      read(files)
        .runs('test')
        .map((it) => [it.pipeline.provider, it.triggers.map((trigger) => `${trigger.event}${trigger.branches?.join() ?? ''}`).join(' ')])
    expect(
      events({
        '.gitlab-ci.yml': 'include: { local: /ci/t.yml }\n',
        'ci/t.yml': '.base:\n  script: [pytest]\nunit:\n  extends: .base\n  rules:\n    - if: $CI_PIPELINE_SOURCE == "merge_request_event"\n',
      }),
    ).toEqual([['gitlab', 'pull-request']])
    expect(
      events({
        '.circleci/config.yml':
          'jobs:\n  t:\n    steps:\n      - run: { command: pytest }\nworkflows:\n  w:\n    jobs:\n      - t:\n          filters: { branches: { only: main } }\n',
      }),
    ).toEqual([['circleci', 'pushmain']])
    expect(events({ 'azure-pipelines.yml': 'trigger: [main]\npr: none\nsteps:\n  - script: pytest\n' })).toEqual([['azure', 'pushmain']])
    expect(
      events({ 'bitbucket-pipelines.yml': 'pipelines:\n  pull-requests:\n    "**":\n      - step:\n          script:\n            - pytest\n' }),
    ).toEqual([['bitbucket', 'pull-request']])
    expect(events({ '.travis.yml': 'language: python\nscript: pytest\n' })).toEqual([['travis', 'push pull-request']])
    expect(events({ '.buildkite/pipeline.yml': 'steps:\n  - command: pytest\n' })).toEqual([['buildkite', 'push']])
    expect(events({ '.drone.yml': 'steps:\n  - name: t\n    commands: [pytest]\ntrigger:\n  event: [pull_request]\n' })).toEqual([
      ['drone', 'pull-request'],
    ])
    expect(events({ Jenkinsfile: "stage('t') {\n  when { branch 'main' }\n  steps {\n    sh 'pytest'\n  }\n}\n" })).toEqual([['jenkins', 'pushmain']])
  })

  test('hooks of every manager', () => {
    const kinds = (files: Record<string, string>) => read(files).hooks.map((it) => [it.tool, it.stage, it.kinds.join()])
    expect(kinds({ '.pre-commit-config.yaml': 'repos:\n  - repo: x\n    hooks:\n      - id: ruff\n' })).toEqual([
      ['pre-commit', 'pre-commit', 'lint'],
    ])
    expect(kinds({ '.husky/pre-commit': 'npx lint-staged\n', '.husky/commit-msg': 'npx commitlint\n' }).map((it) => it[1])).toEqual([
      'commit-msg',
      'pre-commit',
    ])
    expect(kinds({ 'lefthook.yml': 'pre-push:\n  commands:\n    t:\n      run: go test ./...\n' })).toEqual([['lefthook', 'pre-push', 'test']])
    expect(kinds({ 'package.json': '{"simple-git-hooks":{"pre-commit":"npx eslint ."}}' })).toEqual([['simple-git-hooks', 'pre-commit', 'lint']])
  })

  test('broken and hostile pipelines give nothing and no error', () => {
    const bomb = `a: &a [x,x]\n${Array.from({ length: 20 }, (_, index) => `b${index}: &b${index} [*${index ? `b${index - 1}` : 'a'},*${index ? `b${index - 1}` : 'a'}]`).join('\n')}\n`
    expect(
      read({ '.github/workflows/a.yml': '\t- : [', '.gitlab-ci.yml': bomb, '.circleci/config.yml': 'jobs: 3', Jenkinsfile: "sh '''" }).running,
    ).toEqual([])
  })
})
