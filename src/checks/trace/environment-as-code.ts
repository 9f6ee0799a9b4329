import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'trace/environment-as-code',
  needs: ['infrastructure'],
  words: {
    title: 'The run-time environment is defined as code',
    why: 'A result can be repeated only where the interpreter, the system libraries and the tools are the same.',
    fix: 'Add a Dockerfile, a devcontainer or a conda or nix environment that builds the environment of the application.',
  },
  judge({ infrastructure: { descriptors } }) {
    const built = descriptors.filter((it) => (it.role === 'container' || it.role === 'build' || it.role === 'environment') && it.purpose !== 'test')
    if (built.length) return pass(`The environment is built from ${[...new Set(built.map((it) => it.tool))].join(', ')}.`, built.slice(0, enough))
    const versions = descriptors.filter((it) => it.role === 'version')
    if (versions.length) {
      return partial('Only the version of the language is stated.', versions.slice(0, enough), [
        { path: versions[0]?.path ?? '', line: versions[0]?.line ?? 1, detail: 'system packages and tools are not described' },
      ])
    }
    return fail('No file describes the run-time environment.')
  },
})
