// A data policy in the documents: what goes where, how long it is kept, how to keep it back or have it deleted.
import type { Context, Evidence } from '../context.ts'
import type { Section } from '../documents.ts'

export interface Policy {
  /** sentences of a document that says both what goes where and how it ends or can be refused */
  readonly policy: readonly Evidence[]
  /** single sentences on deletion, retention or opting out */
  readonly parts: readonly Evidence[]
}

const data =
  '(data|prompts?|conversations?|messages?|questions?|queries|chats?|documents?|inputs?|content|information|telemetry|usage|events?|transcripts?|recordings?)'
const sent = new RegExp(
  `\\b${data}\\b.{0,80}\\b((is|are|will be|gets?) (\\w+ )?(sent|transmitted|forwarded|shared|passed|processed|collected|uploaded|stored)|leaves?|never leaves?)\\b|\\b(we|it|app|application|server|service)\\b.{0,20}\\b(sends?|collects?|transmits?|shares?|forwards?|tracks?|do(es)? not (send|collect|share|store))\\b.{0,80}\\b${data}\\b`,
  'i',
)
const ends = new RegExp(
  `\\b(retain\\w*|retention|kept for|stored for|(deleted|removed|purged|expires?) after)\\b.{0,60}\\b(days?|hours?|months?|weeks?|minutes?|period|session)\\b|\\bdelet(e|es|ing)\\b.{0,40}\\b(your |saved |stored |all |user |personal )+${data}\\b|\\bdeletes? conversations?\\b|\\bopt[- ]?(ing )?out\\b|\\b(disable|turn off|switch off)\\b.{0,40}\\b(telemetry|tracking|analytics|data collection|history)\\b|\\bright to (erasure|be forgotten|deletion)\\b`,
  'i',
)
/** what single sentences must be about: conversations and personal data, not an index or a bucket */
const persons = /conversation|chat|messages?\b|history|personal|user data|your data|telemetry|tracking|analytics|transcript|recording|logs?\b/i
const boilerplate = /^the software may collect information about you/i
const heading = /privacy|telemetry|data (handling|retention|policy|protection|collection)|gdpr|隐私|データ保護|datenschutz|privacidad/i
const third =
  /OpenAI|Anthropic|Azure|AWS|Google|Bedrock|Gemini|provider|third[- ]part|PostHog|Langfuse|LangSmith|Sentry|server|machine|local|cloud|external|API\b|us\b/i

export function policyOf(context: Context): Policy {
  const policy: Evidence[] = []
  const parts: Evidence[] = []
  for (const { path, role, sections } of context.fact('documents').documents) {
    if (role === 'changelog' || role === 'contributing' || role === 'security' || role === 'notebook') continue
    const own = sections.filter(
      (it) => it.trail.some((title) => heading.test(title)) || /(^|\/)(privacy|data[-_](handling|retention|policy))[^/]*$/i.test(path),
    )
    const says = (pattern: RegExp, of: readonly Section[]) =>
      of.flatMap((section) =>
        section.sentences.filter(
          (it) =>
            !it.unfilled &&
            pattern.test(it.text) &&
            !boilerplate.test(it.text) &&
            !/privacy (policy|statement)\b.{0,60}(see|read|at|visit)|(see|read|refer to|view) .{0,40}privacy (policy|statement)/i.test(it.text),
        ),
      )
    const where = says(sent, own).filter((it) => third.test(it.text))
    const end = says(ends, own)
    if (where.length && end.length)
      policy.push(
        ...[...where.slice(0, 2), ...end.slice(0, 2)].map(({ line }) => ({
          path,
          line,
          detail: 'says what is sent where and how it ends',
          kind: 'prose',
        })),
      )
    parts.push(
      ...says(ends, sections)
        .filter((it) => persons.test(it.text))
        .slice(0, 2)
        .map(({ line }) => ({ path, line, detail: 'says how data is deleted or kept back', kind: 'prose' })),
    )
  }
  return { policy, parts }
}
