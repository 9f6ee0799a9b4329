import type { DependenciesFact, Registry } from '../../detect/dependencies.ts'
import type { TestFile, TestsFact } from '../../detect/tests.ts'
import { defineCheck, type Evidence, fail, partial, pass } from '../check.ts'

const fix = 'Write tests of the code that builds prompts, retrieves and parses answers, with the provider replaced by a fake.'

export const check = defineCheck({
  id: 'quality/tests',
  needs: ['tests', 'modelCode', 'dependencies'],
  words: {
    title: 'What uses the model is tested',
    why: 'Prompts, retrieval and parsing of answers break silently; tests with a faked provider find it in seconds and cost nothing.',
    fix,
  },
  advise: ({ modelCode }) => {
    const first = modelCode.files[0]
    return first ? `Test ${first.path} with a fake in place of the provider.` : fix
  },
  judge({ tests, modelCode, dependencies }) {
    const real = tests.files.filter((it) => it.asserts && !it.generated && (it.imports.length > 0 || it.endToEnd))
    const onModel = real.filter((it) => !it.live && exercises(it, tests))
    const applications = modelCode.files.map((it) => rootOf(it.path, it.registry, dependencies))
    const tested = new Set(onModel.map((it) => applications.find((root) => root !== '' && it.path.startsWith(`${root}/`)) ?? ''))
    const roots = new Set(applications)
    if (onModel.length && roots.size > 2 && !tested.has('') && tested.size * 2 <= roots.size) {
      return partial(`${tested.size} of ${roots.size} independent applications are tested.`, onModel.slice(0, 5).map(evidenceOf))
    }
    if (onModel.length) return pass('Tests exercise the code that uses the model, with a faked provider.', onModel.slice(0, 5).map(evidenceOf))
    const gaps = modelCode.files.slice(0, 5).map(({ path, line }) => ({ path, line, detail: 'no test exercises this module' }))
    // a test that only calls and checks nothing still fails where the call does
    const others = tests.files.filter((it) => !it.generated && (it.imports.length > 0 || (it.endToEnd && it.asserts)) && !it.live)
    if (others.length) return partial('Tests exist for other parts only.', others.slice(0, 5).map(evidenceOf), gaps)
    return fail('No automated test exercises the application without a real provider.', gaps)
  },
})

const rootOf = (path: string, registry: Registry, dependencies: DependenciesFact): string => dependencies.governing(path, registry)[0]?.folder ?? ''

function exercises(test: TestFile, tests: TestsFact): boolean {
  if (test.endToEnd) return test.fakedAt !== null || tests.mocks.length > 0
  return test.imports.some((it) => tests.modelPaths.has(it))
}

const evidenceOf = ({ path, line, endLine, framework, fakedAt }: TestFile): Evidence => ({
  path,
  line,
  endLine,
  detail: fakedAt ? `${framework}, provider faked` : framework,
  kind: 'test',
})
