import type { Running } from '../../detect/ci.ts'
import { onEveryChange } from '../../detect/ci.ts'
import type { Evaluation, EvaluationsFact } from '../../detect/evaluations.ts'
import { defineCheck, type Evidence, fail, partial, pass } from '../check.ts'

export const check = defineCheck({
  id: 'evals/in-ci',
  needs: ['ci', 'evaluations'],
  words: {
    title: 'Evaluations gate a change',
    why: 'A prompt or model change that lowers quality passes every unit test; only an evaluation stops it.',
    fix: 'Run the evaluation on pull requests with a threshold that fails the job, or post its result on the pull request.',
  },
  judge({ ci, evaluations }) {
    const ran = ci.running.filter((it) => evaluates(it, evaluations))
    const gating = ran.filter((it) => starts(it) && !it.command.mayFail && (fails(it) || posts(it, ci.running)))
    if (gating.length) return pass('CI runs the evaluation and a bad result is seen.', gating.slice(0, 5).map(evidenceOf))
    if (ran.length) return partial('CI runs the evaluation, but by hand, after the merge or without consequence.', ran.slice(0, 5).map(evidenceOf))
    return fail('No pipeline runs an evaluation.')
  },
})

const named = /(^|[/\s_.:-])(evals?|evaluat\w*|llm[-_]?tests?|ragas|deepeval|promptfoo|redteam)([/\s_.:-]|$)/i
const notEvaluation =
  /^(pip3?|uv (add|pip|sync)|npm (i|ci|install)|yarn add|docker (build|push|tag)|git|echo|cd|mkdir|cp|cat|az|export|ruff|mypy|black|eslint|tsc|actions\/)/

/** A tool for evaluations, a script or test folder that is named so, or tests that ask a real model. */
function evaluates({ command }: Running, { evaluations }: EvaluationsFact): boolean {
  if (command.kinds.includes('eval')) return true
  const line = command.words.join(' ')
  if (notEvaluation.test(line)) return false
  if (evaluations.some((it) => it.how !== 'loss' && startsIt(it, command))) return true
  const isModule = /^[a-z_]\w*(\.\w+)+$/.test(command.words[0] ?? '') && !/\.\w{1,4}$/.test(command.words[0] ?? '')
  if (isModule && named.test((command.words[0] ?? '').replace(/_/g, '-'))) return true
  const runs = /^(python|node|tsx|ts-node|bun|deno|dotnet|go|java|\.\/)|\.(py|[cm]?[jt]s|sh)\b/.test(line) || command.kinds.includes('test')
  return runs && named.test(command.words.slice(1).join(' '))
}

/** The command names the evaluation's file or module, or its runner collects it. */
function startsIt({ path, how, tool }: Evaluation, command: Running['command']): boolean {
  const stem = path.replace(/\.\w+$/, '')
  const named = command.words.some((word) => {
    const full = [command.folder, word.replace(/^\.\//, '')].filter(Boolean).join('/')
    return full === path || full === stem || full.replace(/\./g, '/') === stem || (command.folder === '' && word.replace(/\./g, '/') === stem)
  })
  const isTest =
    how === 'live-test' || (how === 'framework' && /^(langsmith|deepeval)$/.test(tool ?? '') && /(^|\/)(test_[^/]*|[^/]*_test)\.py$/.test(path))
  return named || (isTest && command.kinds.includes('test') && collected(path, command.folder, command.words))
}

/** Whether a test command collects the file: it lies below the folder and, where paths are named, below one of them. */
function collected(path: string, folder: string, words: readonly string[]): boolean {
  const within = (it: string) => path === it || path.startsWith(it ? `${it}/` : '')
  const named = words
    .slice(1)
    .filter((it) => /^[\w./-]+$/.test(it) && it.includes('/') && !it.startsWith('-'))
    .map((it) => [folder, it.replace(/^\.\//, '').replace(/\/$/, '')].filter(Boolean).join('/'))
  return words[0] === 'pytest' && path.endsWith('.py') && within(folder) && (!named.length || named.some(within))
}

const starts = ({ triggers }: Running): boolean => onEveryChange(triggers) || triggers.some((it) => it.event === 'schedule' || it.event === 'comment')

/** Test runners and evaluation tools fail by themselves; a script where it is given a threshold. */
const fails = ({ command }: Running): boolean =>
  command.kinds.includes('test') ||
  /^(promptfoo|deepeval|evalite)|^(promptfoo|braintrustdata)\//.test(command.words.join(' ')) ||
  /threshold|--fail|--min|--assert|--ci\b|minimum|--check/i.test(command.words.join(' '))

const posts = (it: Running, running: readonly Running[]): boolean =>
  running.some(
    (other) =>
      other.job === it.job &&
      /github-script|comment|GITHUB_STEP_SUMMARY|upload-artifact|report/i.test(`${other.step.uses ?? ''} ${other.command.words.join(' ')}`),
  )

const evidenceOf = ({ step, command, job }: Running): Evidence => ({
  path: step.path,
  line: step.line,
  detail: `${job.name}: ${command.words.slice(0, 4).join(' ')}`,
})
