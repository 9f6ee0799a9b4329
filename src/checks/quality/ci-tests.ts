import type { LanguageTag } from '../../catalogue/schema.ts'
import type { CiFact, Running } from '../../detect/ci.ts'
import { onEveryChange } from '../../detect/ci.ts'
import type { TestsFact } from '../../detect/tests.ts'
import { defineCheck, type Evidence, fail, partial, pass } from '../check.ts'

export const check = defineCheck({
  id: 'quality/ci-tests',
  needs: ['ci', 'tests'],
  words: {
    title: 'CI tests every pull request',
    why: 'A change that breaks the application is cheapest to stop before it is merged.',
    fix: 'Add a pipeline that runs the test command on every pull request.',
  },
  advise: ({ ci, tests }) => {
    const pipeline = ci.pipelines[0]
    const framework = tests.files[0]?.framework
    if (!framework) return 'Write tests first, then run them in a pipeline on every pull request.'
    return pipeline ? `Run ${framework} on pull requests in ${pipeline.path}.` : `Add a pipeline that runs ${framework} on every pull request.`
  },
  judge({ ci, tests }) {
    const commands = ci.runs('test').filter((it) => collects(it, tests))
    const gating = commands.filter((it) => onEveryChange(it.triggers) && !it.command.mayFail)
    if (gating.length) return pass('Tests run on every pull request.', gating.slice(0, 5).map(evidenceOf))
    if (commands.length) return partial('Tests run, but not as a gate of every pull request.', commands.slice(0, 5).map(evidenceOf), gapsOf(ci))
    const lesser = (['build', 'lint', 'type-check', 'format', 'image', 'smoke'] as const).flatMap((kind) => ci.runs(kind))
    const checked = lesser.filter((it) => onEveryChange(it.triggers))
    if (checked.length) return partial('Pull requests are built or linted, not tested.', checked.slice(0, 5).map(evidenceOf), gapsOf(ci))
    return fail('No pipeline runs tests.', gapsOf(ci))
  },
})

const evidenceOf = ({ job, command, step }: Running): Evidence => ({
  path: step.path,
  line: step.line,
  ...(step.endLine === undefined ? {} : { endLine: step.endLine }),
  detail: `${job.name}: ${command.words.slice(0, 4).join(' ')}`,
  kind: command.kinds[0] ?? 'other',
})

const gapsOf = (ci: CiFact) => ci.pipelines.slice(0, 3).map(({ path }) => ({ path, line: 1, detail: 'no job runs the tests on pull requests' }))

const languages: readonly (readonly [RegExp, readonly LanguageTag[]])[] = [
  [/^(pytest|py\.test|unittest|nose\w*|tox|nox|coverage|manage\.py|django-admin|flask|behave|ward|green|trial|stestr)/, ['py']],
  [/^(\.\/)?(mvnw?|mvnd|gradlew?)|^(Maven|Gradle)@/, ['java', 'kt']],
  [/^(go|gotestsum|ginkgo)\b/, ['go']],
  [/^dotnet|^(DotNetCoreCLI|VSTest)@/, ['cs']],
  [/^(jest|vitest|mocha|ava|tap|jasmine|karma|cypress|playwright|wdio|node|tsx|bun|deno|react-scripts|ng|uvu|c8|nyc|web-test-runner)/, ['js']],
]

/** A command of a runner that we know counts where there are tests for it to find; others are believed. */
function collects({ command }: Running, tests: TestsFact): boolean {
  const known = languages.find(([pattern]) => pattern.test(command.words[0] ?? ''))?.[1]
  return !known || tests.of(known, command.folder).length > 0
}
