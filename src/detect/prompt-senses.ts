// What the prompts tell their models: sentences by sense, each with the prompt that it stands in.
import { loadTopics } from '../catalogue/topics.ts'
import type { Context, Evidence } from './context.ts'
import type { Prompt } from './prompts/model.ts'

export type Sense =
  /** answer from what is given, cite it, make nothing up */
  | 'tells-grounding'
  /** say so when the answer is not known */
  | 'tells-abstain'
  /** what must not be answered */
  | 'tells-scope'
  /** resist instructions from documents and users */
  | 'tells-injection-defence'
  /** rewrite, expand, split or route the question */
  | 'tells-rewriting'
  /** what the environment cannot do */
  | 'tells-limits'
  /** judge whether an answer is grounded */
  | 'judges-grounding'

export interface Told extends Evidence {
  readonly prompt: Prompt
}

export interface PromptSenses {
  /** one entry for each sentence, in the order of prompts */
  of(sense: Sense): readonly Told[]
  /** prompts that show examples of question and answer */
  readonly examples: readonly Told[]
  /** prompts with slots for facts of the user or the session */
  readonly userFacts: readonly Told[]
}

export function detect(context: Context): PromptSenses {
  const { prompts } = context.fact('prompts')
  const topics = loadTopics()
  const found = new Map<Sense, readonly Told[]>()
  return {
    of(sense) {
      const known = found.get(sense)
      if (known) return known
      const topic = topics.get(sense)
      if (!topic) throw new Error(`no topic ${sense}`)
      const told = prompts.flatMap((prompt) =>
        prompt.sentences
          .filter(({ text }) => topic.matches({ text, kind: 'paragraph', trail: [] }))
          .map(({ line }) => ({ path: prompt.path, line, detail: topic.detail, kind: 'prompt', prompt })),
      )
      found.set(sense, told)
      return told
    },
    examples: prompts
      .filter(showsExamples)
      .map((prompt) => ({ path: prompt.path, line: prompt.line, detail: 'shows examples', kind: 'prompt', prompt })),
    userFacts: prompts
      .filter(takesUserFacts)
      .map((prompt) => ({ path: prompt.path, line: prompt.line, detail: 'takes facts of the user or session', kind: 'prompt', prompt })),
  }
}

const heading =
  /(?:^|\n)[\s#*<[({-]*(?:here are |these are |some |few[- ]?shot |good |bad |sample |more |other |in-context |query |input |concrete |worked )*(?:extraction )?examples?(?![\p{L}])(?! (?:of (?:the )?)?(?:output|response|format|json))(?:\s*(?:\d+|[A-Z]))?[^\n:>]{0,40}(?:[:>：)\]]|\*\*|\n)/iu
const exchanges =
  /(?:^|\n)\s*\**(?:Q|Question|Input|User|Human|Query|Text|Pregunta|Frage|问题|質問|用户|输入)\**\s*\d*\s*[:：][ \t]*[^{\s][^\n{]{3,400}\n(?:[^\n]{0,400}\n){0,6}?\s*\**(?:A|Answer|Output|Assistant|AI|Response|Label|Category|SQL|Code|Respuesta|Antwort|回答|答案|助手|输出)\**\s*\d*\s*[:：][ \t]*\n?[ \t]*[^{\s]/i
const arrows = /(?:[^\n]{3,120}(?:->|→|=>)[^\n]{2,200}\n[^\n]{0,3}){2,}/
const tagged =
  /<(?:example|few_?shot|sample)s?[ >_\d]|(?:^|\n)\s*(?:示例|例子?|範例|例\d*|ejemplos?|exemplos?|beispiele?|exemples?)\s*\d*\s*[:：]|\{\{?\s*(?:%|#)?\s*(?:for \w+ in |each )?(?:few_?shot\w*|examples?)\b|\b(?:for example|e\.g\.|such as)[,:]?\s*\n\s*[-*"]/i

/** NeMo Guardrails: utterances that show an intent */
const colang = /(?:^|\n)define user \w[^\n]*\n\s+"/

/** pairs of input and output, not a format shown once */
function showsExamples({ text, variables }: Prompt): boolean {
  const head = text.slice(0, 60_000)
  return (
    heading.test(head) ||
    colang.test(head) ||
    exchanges.test(head) ||
    tagged.test(head) ||
    arrows.test(head) ||
    variables.some((it) => /^(few_?shots?\w*|examples?|\w+_examples)$/i.test(it))
  )
}

const personal =
  /^(?:(?:user|customer|student|patient|employee|member|client|person|profile|account|session|visitor|candidate|passenger|request)_?(?:name|first_?name|profile|info|information|data|details|facts|role|email|id|preferences?|settings|context|department|age|level|bio|location|city|country|language|interests|memory|memories|persona|goals?|state|prompt|hints?|number)|(?:first|last|full)_?name|latitude|longitude|city|country|location|geo\w*|time_?zone|department|preferences?|profile|memories|memory|memory_?context|user_?memories|personali[sz]ation|job_?title|company_?name|confirmation(?:_?number)?|flight(?:_?number)?|order_?id|ticket_?(?:id|facts|summary|details)|account|resume|cv|job_?description|ticket|role|current_?user|request_?(?:hints|prompt|context)|requestHints|requestPrompt)$/i

const takesUserFacts = ({ variables, takes }: Prompt): boolean =>
  [...variables, ...takes].some((name) =>
    personal.test(
      name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .split('.')
        .at(-1) ?? name,
    ),
  )
