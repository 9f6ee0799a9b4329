// Document templates. What nobody has filled in stands in brackets, and a sentence with such brackets counts for nothing in any check.
import { code } from '../../render/escape.ts'
import type { Report } from '../../report/report.ts'
import { areaMissing, destinations, isMissing, named, namesOf } from './places.ts'

export interface DocumentTemplate {
  readonly path: string
  readonly text: string
}

const folder = 'docs/llmops'
const hint = '<!-- Replace what stands in brackets. What is left in brackets counts for nothing. -->'
const most = 12

/** Templates for what the scan found missing; nothing for what is written already. */
export function documentTemplates(report: Report): readonly DocumentTemplate[] {
  if (report.score === null) return []
  const { usage } = report
  const wanted = [
    areaMissing(report, 'impact') ? document('impact-assessment', 'Impact assessment', impact(report)) : null,
    areaMissing(report, 'risk') ? document('risk-assessment', 'Risk assessment', risk(report)) : null,
    isMissing(report, 'docs/model-choice') ? document('model-choice', 'Choice of the model', modelChoice(report)) : null,
    isMissing(report, 'docs/data') && (usage.rag || usage.embeddings || usage.finetuning || usage.training)
      ? document('data', 'Data', data(report))
      : null,
    isMissing(report, 'trace/rollback', 'monitoring/alerts', 'risk/provider-outage') ? document('runbook', 'Runbook', runbook(report)) : null,
  ]
  return wanted.filter((it) => it !== null)
}

const document = (name: string, title: string, sections: readonly string[]): DocumentTemplate => ({
  path: `${folder}/${name}.md`,
  text: `# ${title}\n\n${hint}\n\n${sections.join('\n\n')}\n`,
})

const section = (title: string, ...lines: readonly string[]): string => `## ${title}\n\n${lines.join('\n')}`

function impact(report: Report): readonly string[] {
  const uses = destinations(report)
    .slice(0, most)
    .map((name) => code(name, 80))
  return [
    section('Goal', '[describe the business problem and for whom it is solved]'),
    section('Why a language model', '[explain why a simpler solution would not do]'),
    section('Metrics of success', '- [name a metric]: [fill in today’s value], [fill in the target], [explain how it is measured]'),
    section('Objective', '[name the objective of the company or team that this serves]'),
    section('Plan', '- [list a stage and its date]'),
    section('Expected benefit', '[fill in a figure: hours saved, tickets answered, error rate before and after]'),
    section(
      'Cost',
      `[fill in requests a month × tokens × price${uses.length ? '' : ', or what the machines cost'}]${uses.length ? ` for ${uses.join(', ')} [fill in]` : ''}`,
    ),
  ]
}

function risk(report: Report): readonly string[] {
  const to = destinations(report)
    .slice(0, most)
    .map((name) => code(name, 80))
  const where = to.length ? ` (calls reach ${to.join(', ')})` : ''
  return [
    section('Who talks to the system', '[describe who sends it questions: employees, customers, anyone]'),
    section('Hallucination', '[explain what a wrong answer costs and what keeps the model from it]'),
    section('Personal data', `[explain which personal data goes where, how long it is kept and who can delete it]${where}`),
    section('Bias', '[explain who could be treated unfairly and how that is measured]'),
    section('Prompt injection and leaks', '[explain what hostile input could do and what stops it]'),
    section('Outage and change of a provider', `[explain what users see when a provider fails or changes its API]${where}`),
    section('Human oversight', '[explain who can see, stop and correct what it does]'),
    section('Misuse', '[explain what it is not meant for and what prevents that]'),
  ]
}

function modelChoice({ inventory }: Report): readonly string[] {
  const { models } = inventory
  if (!models.length) return [section('Model', '[name the model and explain why it was chosen]')]
  return models
    .slice(0, most)
    .map(({ id, locations }) =>
      section(
        code(id, 80),
        `- ${named(id, locations[0])}: [explain why it was chosen: quality, price, latency, licence, context length]`,
        `- Compared with: [list the alternatives and how they did]`,
        `- Looked at again: [fill in a date or an event]`,
      ),
    )
}

function data(report: Report): readonly string[] {
  const stores = namesOf(report, 'vector_store')
    .slice(0, most)
    .map((name) => code(name, 80))
  const embeddings = namesOf(report, 'embedding_model')
    .slice(0, most)
    .map((name) => code(name, 80))
  return [
    section('Sources', '- [list a source: what it holds, who owns it, under which licence]'),
    section('Preparation', '[explain how it is collected, cleaned, split and checked]'),
    ...(stores.length ? [section('Store', `[explain how often it is refreshed and how an entry is deleted] in ${stores.join(', ')}`)] : []),
    ...(embeddings.length ? [section('Embeddings', `[explain what is embedded and when it must be made anew] by ${embeddings.join(', ')}`)] : []),
  ]
}

function runbook(report: Report): readonly string[] {
  const tracers = namesOf(report, 'tracing')
    .slice(0, most)
    .map((name) => code(name, 80))
  return [
    section('Who to call', '[name the team and how it is reached]'),
    section('Where to look', `[list the dashboards, logs and traces]${tracers.length ? ` (${tracers.join(', ')})` : ''}`),
    section('A provider is slow or down', '[write what users see, and how to switch]'),
    section('Answers got worse', '[write how that is noticed and who decides]'),
    section('Rollback', '[write the commands that restore the previous version of code, prompts and model]'),
  ]
}
