import { defineCheck, fail, partial, pass } from '../check.ts'

export const check = defineCheck({
  id: 'prompts/query-enrichment',
  needs: ['enrichment', 'serving'],
  words: {
    title: 'Questions are enriched before they are sent',
    why: 'People ask short and vague questions; what is known of them and a better wording make answers better.',
    fix: 'Rewrite or condense the question, route it, add examples, or add facts of the user and session.',
  },
  judge({ enrichment: { enriched, history }, serving }) {
    if (enriched.length && serving.isMinority(enriched)) return partial('some of several independent applications enrich what is asked', enriched)
    if (enriched.length) return pass('questions are rewritten, routed or enriched', enriched)
    return history.length ? partial('only the earlier messages are added', history) : fail('questions are sent as they come')
  },
})
