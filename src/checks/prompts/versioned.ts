import type { Prompt } from '../../detect/prompts/model.ts'
import { defineCheck, type Evidence, fail, type Gap, partial, pass, shareOf } from '../check.ts'

const apart = (prompt: Prompt): boolean => (prompt.registry ? prompt.registry.versioned : prompt.standing === 'file' || prompt.standing === 'module')

export const check = defineCheck({
  id: 'prompts/versioned',
  needs: ['prompts'],
  words: {
    title: 'Prompts are versioned assets',
    why: 'A prompt that stands apart can be reviewed, compared, tested and rolled back like the program that it is.',
    fix: 'Move prompts into files or a prompts module of their own, or fetch them from a registry by name and version.',
  },
  judge({ prompts }) {
    const counted = prompts.prompts.filter((prompt) => prompt.substantial)
    const all = counted.length ? counted : prompts.prompts
    if (!all.length) return fail('the repository holds no prompt of its own')
    const kept = all.filter(apart)
    const named = all.filter((prompt) => !apart(prompt) && (prompt.standing === 'named' || prompt.standing === 'setting' || prompt.registry !== null))
    const evidence: Evidence[] = [...kept, ...named].map((prompt) => ({ path: prompt.path, line: prompt.line, detail: whereItStands(prompt) }))
    const gaps: Gap[] = all
      .filter((prompt) => !apart(prompt))
      .map((prompt) => ({ path: prompt.path, line: prompt.line, detail: whereItStands(prompt) }))
    if (kept.length > all.length / 2) return pass(`in files, modules or a registry of their own: ${shareOf(kept, all, 'prompt')}`, evidence, gaps)
    if (kept.length) return partial(`apart from the code that sends them: ${shareOf(kept, all, 'prompt')}`, evidence, gaps)
    if (named.length) return partial('prompts have names but stand in the code that sends them', evidence, gaps)
    return fail('prompts are literals inside functions', gaps)
  },
})

function whereItStands({ name, standing, registry }: Prompt): string {
  if (registry)
    return registry.versioned ? `${name} is fetched from a registry with a version` : `${name} is fetched from a registry without a version`
  if (standing === 'file') return `${name} is a file of its own`
  if (standing === 'module') return `${name} stands in a prompts module`
  if (standing === 'setting') return `${name} is the example of an untracked settings file`
  return standing === 'named' ? `${name} is named, in code that does other things` : `${name} is a literal inside a function or call`
}
