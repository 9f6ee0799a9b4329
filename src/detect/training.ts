// Training and fine-tuning of language models: what is run, with what, and what becomes of it.
import type { Context, Evidence } from './context.ts'
import { basesOf, hyperparametersOf, lossLogs, seedsOf, sourcesOf } from './training/inputs.ts'
import type { Artifact, Base, Hyperparameters, Retraining, Run, Seed, Source, Tracker } from './training/model.ts'
import { artifactsOf, trackersOf } from './training/outputs.ts'
import { partsOf } from './training/parts.ts'
import { runsOf } from './training/runs.ts'
import { infrastructureOf, methodOf, retrainingOf } from './training/surroundings.ts'

export type { Artifact, Base, Hyperparameters, Retraining, Run, Seed, Source, Tracker } from './training/model.ts'

export interface TrainingFact {
  readonly runs: readonly Run[]
  readonly hyperparameters: readonly Hyperparameters[]
  readonly bases: readonly Base[]
  readonly sources: readonly Source[]
  readonly trackers: readonly Tracker[]
  /** progress on the console or in plain files */
  readonly logs: readonly Evidence[]
  readonly seeds: readonly Seed[]
  readonly artifacts: readonly Artifact[]
  readonly infrastructure: { readonly defined: readonly Evidence[]; readonly described: readonly Evidence[] }
  readonly retraining: readonly Retraining[]
  /** where the method and its settings are set */
  readonly method: readonly Evidence[]
  /** sentences that explain the method */
  readonly explained: readonly Evidence[]
}

const nothing: TrainingFact = {
  runs: [],
  hyperparameters: [],
  bases: [],
  sources: [],
  trackers: [],
  logs: [],
  seeds: [],
  artifacts: [],
  infrastructure: { defined: [], described: [] },
  retraining: [],
  method: [],
  explained: [],
}

export function detect(context: Context): TrainingFact {
  const runs = runsOf(context)
  if (!runs.length) return nothing
  const parts = partsOf(runs, context)
  const statements = context.fact('statements')
  return {
    runs,
    hyperparameters: hyperparametersOf(parts),
    bases: basesOf(runs, parts, context),
    sources: sourcesOf(parts, context),
    trackers: trackersOf(parts, runs, context),
    logs: lossLogs(parts),
    seeds: seedsOf(runs, parts),
    artifacts: artifactsOf(parts, runs, context),
    infrastructure: infrastructureOf(parts, context),
    retraining: retrainingOf(runs, context),
    method: methodOf(parts),
    explained: statements.of('tuning-method').map((it) => ({ path: it.path, line: it.line, detail: statements.detailOf('tuning-method') })),
  }
}
