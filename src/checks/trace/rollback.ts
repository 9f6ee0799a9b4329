import type { Sentence } from '../../detect/documents.ts'
import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5
const back =
  /\broll(s|ed|ing)?[- ]?back|\brevert(s|ed|ing)? (to|the deploy\w*|a release)|\b(redeploy|restore|switch back to) the (previous|last|former|prior) (version|revision|release|image|deployment)|\bblue[-/ ]green\b|\bcanary (deploy\w*|release)|\btraffic (split|allocation|shift)\w*/i
/** what a deployment is made of */
const deployed =
  /\b(deploy\w*|releases?|versions?|revisions?|images?|models?|endpoints?|prompts?|services?|production|helm|kubectl|containers?|slots?)\b/i
/** other things that are rolled back */
const otherwise =
  /\b(transactions?|insert\w*|batch|documents?|rows?|records?|uploads?|database migration|migrations?|session|commit and|savepoint|schema|git revert|undo)\b/i
const isProcedure = ({ text, unfilled }: Sentence): boolean => !unfilled && back.test(text) && deployed.test(text) && !otherwise.test(text)

export const check = defineCheck({
  id: 'trace/rollback',
  needs: ['infrastructure', 'documents'],
  words: {
    title: 'There is a way back to the previous version',
    why: 'A bad prompt, model or release is undone in minutes only where the way back is known beforehand.',
    fix: 'Automate the way back (circuit breaker, canary, traffic split, an undo step in the pipeline) or write down the commands that restore the previous version.',
  },
  judge({ infrastructure, documents }) {
    if (infrastructure.rollbacks.length) return pass('A deployment can go back to the version before.', infrastructure.rollbacks.slice(0, enough))
    const prose = documents.documents
      .filter((it) => it.role !== 'changelog' && it.role !== 'notebook')
      .flatMap(({ path, sections }) =>
        sections.flatMap((section) => {
          const named =
            back.test(section.heading) &&
            !otherwise.test(section.heading) &&
            (section.sentences.some((it) => !it.unfilled) || section.code.length > 0)
          const sentence = section.sentences.find(isProcedure)
          return named || sentence
            ? [{ path, line: named ? section.line : (sentence?.line ?? section.line), detail: 'describes how to go back' }]
            : []
        }),
      )
    if (prose.length) return pass('The way back is documented.', prose.slice(0, enough))
    const kept = infrastructure.immutableTags
    if (kept.length) {
      return partial('Earlier versions are kept under tags that never move; no procedure says how to return to one.', kept.slice(0, enough), [
        { path: kept[0]?.path ?? '', line: kept[0]?.line ?? 1, detail: 'no step or document goes back to an earlier tag' },
      ])
    }
    return fail('No way back to an earlier version is automated or documented.')
  },
})
