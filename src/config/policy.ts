// The policy: a repository's file on top of its presets, with what a preset locks or bounds enforced.
import type { Signature } from '../catalogue/schema.ts'
import { UsageError } from '../errors.ts'
import { defaultGate, type GatePolicy } from '../score/gate.ts'
import { levelNames } from '../score/level.ts'
import { presetName } from './presets.ts'
import { type Problem, readYaml, refuse } from './read-yaml.ts'
import { type CheckRule, type Correction, lists, type PolicyFile, policySchema, type Waiver } from './schema.ts'

export const policyPath = '.github/llmops-maturity.yml'

export interface Policy {
  readonly gate: GatePolicy
  readonly waivers: readonly Waiver[]
  readonly corrections: readonly Correction[]
  readonly exclude: readonly string[]
  readonly projects: readonly { readonly path: string }[]
  readonly checks: Readonly<Record<string, CheckRule | undefined>>
  readonly signatures: readonly Signature[]
}

export const defaultPolicy: Policy = { gate: defaultGate, waivers: [], corrections: [], exclude: [], projects: [], checks: {}, signatures: [] }

/** Gives the text of a preset by its name, or null where there is none; throws a UsageError where the name is not allowed. */
export type PresetResolver = (name: string) => string | null

const deepest = 5

/** The policy that a file's text says. Throws a UsageError with file, line and key; it never falls back to defaults. */
export function readPolicy(text: string, file: string = policyPath, presets: PresetResolver = () => null): Policy {
  return resolve(text, file, presets, [], ground).policy
}

/** Everything that is wrong with a policy's text. */
export function policyProblems(text: string, file: string = policyPath): readonly Problem[] {
  return readYaml(file, text, policySchema).problems
}

interface Layer {
  readonly policy: Policy
  readonly lock: ReadonlySet<string>
  readonly bounds: PolicyFile['bounds']
}

const ground: Layer = { policy: defaultPolicy, lock: new Set(), bounds: undefined }

/** Every preset stands on those before it, so that none loosens what an earlier one locks. */
function resolve(text: string, file: string, presets: PresetResolver, above: readonly string[], start: Layer): Layer {
  const { value, problems } = readYaml(file, text, policySchema)
  if (!value) return refuse(problems)
  const names = typeof value.extends === 'string' ? [value.extends] : (value.extends ?? [])
  const below = names.reduce((layer, said) => {
    const name = presetName(said, file)
    if (above.includes(name)) throw new UsageError(`${file}: extends ${name} leads back to itself.`)
    if (above.length >= deepest) throw new UsageError(`${file}: extends goes more than ${deepest} presets deep.`)
    const preset = presets(name)
    if (preset === null) {
      const hint = name.startsWith('./')
        ? 'Name a file of this repository.'
        : 'Write github:owner/repository/path@tag, or @ and a full commit id. The command line reads no network: it knows files of this repository, ./path, only.'
      throw new UsageError(`${file}: the preset ${name} cannot be found.`, hint)
    }
    const next = resolve(preset, name, presets, [...above, name], layer)
    if (layer !== ground && (next.lock.size > layer.lock.size || next.bounds !== layer.bounds))
      throw new UsageError(`${file}: the preset ${name} locks or bounds what others may do; it must come first in extends.`)
    return next
  }, start)
  enforce(below, value, file)
  const { waivers = [], corrections = [], exclude = [], projects = [], checks = {}, signatures = [] } = value
  const own: Policy = { gate: gateOf(value.gate, below.policy.gate), waivers, corrections, exclude, projects, checks, signatures }
  return merge(below, own, new Set(value.lock), value.bounds)
}

function merge(below: Layer, own: Policy, lock: ReadonlySet<string>, bounds: PolicyFile['bounds']): Layer {
  const { policy } = below
  return {
    policy: {
      gate: own.gate,
      waivers: [...policy.waivers, ...own.waivers],
      corrections: [...policy.corrections, ...own.corrections],
      exclude: [...policy.exclude, ...own.exclude],
      projects: own.projects.length ? own.projects : policy.projects,
      checks: { ...policy.checks, ...own.checks },
      signatures: [...policy.signatures, ...own.signatures],
    },
    lock: new Set([...below.lock, ...lock]),
    bounds: bounds ? narrowed(bounds, below.bounds) : below.bounds,
  }
}

function narrowed(own: NonNullable<PolicyFile['bounds']>, below: PolicyFile['bounds']): PolicyFile['bounds'] {
  const [a, b] = [own.weight, below?.weight]
  const weight = a && b ? { min: a.min > b.min ? a.min : b.min, max: a.max < b.max ? a.max : b.max } : (a ?? b)
  const off = below?.off === false ? false : own.off
  return { ...(off === undefined ? {} : { off }), ...(weight ? { weight } : {}) }
}

/** The gate of a file on top of the one below; what the file leaves out stays, required checks and needs add up. */
function gateOf(gate: PolicyFile['gate'], below: GatePolicy): GatePolicy {
  const destinations = gate?.['new-destinations']
  const allowed = typeof destinations === 'object' ? destinations.allow : []
  return {
    noRegression: gate?.['no-regression'] ?? below.noRegression,
    newCredentials: gate?.['new-credentials'] ?? below.newCredentials,
    minScore: gate?.['min-score'] ?? below.minScore,
    minLevel: gate?.['min-level'] ?? below.minLevel,
    minCoverage: gate?.['min-coverage'] ?? below.minCoverage,
    required: [...new Set([...below.required, ...(gate?.required ?? [])])],
    newCalls: [...new Set([...below.newCalls, ...(gate?.['new-calls'] ?? [])])],
    coveredChanges: gate?.['covered-changes'] ?? below.coveredChanges,
    newDestinations:
      destinations === undefined
        ? below.newDestinations
        : destinations === false
          ? null
          : { allow: [...(below.newDestinations?.allow ?? []), ...allowed] },
  }
}

/** A file may not loosen what its presets lock, nor go beyond their bounds. */
function enforce({ lock, bounds, policy }: Layer, file: PolicyFile, name: string): void {
  const refuseKey = (key: string, why: string) => {
    throw new UsageError(`${name}: ${key} ${why}.`, 'Ask the owners of the preset, or remove the key.')
  }
  for (const list of lists) if (lock.has(list) && file[list] !== undefined) refuseKey(list, 'is locked by the preset')
  const after = gateOf(file.gate, policy.gate)
  const looser: Readonly<Record<string, boolean>> = {
    'gate.no-regression': policy.gate.noRegression && !after.noRegression,
    'gate.new-credentials': policy.gate.newCredentials && !after.newCredentials,
    'gate.min-score': (after.minScore ?? 0) < (policy.gate.minScore ?? 0),
    'gate.min-level': indexOf(after.minLevel) < indexOf(policy.gate.minLevel),
    'gate.min-coverage': after.minCoverage < policy.gate.minCoverage,
    'gate.covered-changes': policy.gate.coveredChanges && !after.coveredChanges,
    'gate.new-destinations': policy.gate.newDestinations !== null && after.newDestinations?.allow.length !== policy.gate.newDestinations.allow.length,
  }
  for (const [key, isLooser] of Object.entries(looser))
    if (lock.has(key) && isLooser) refuseKey(key, 'is locked by the preset and may only be tightened')
  for (const [id, rule] of Object.entries(file.checks ?? {})) {
    if (rule === 'off' && bounds?.off === false) refuseKey(`checks.${id}`, 'may not be turned off: the preset forbids it')
    const range = bounds?.weight
    if (typeof rule === 'object' && range && (rule.weight < range.min || rule.weight > range.max))
      refuseKey(`checks.${id}.weight`, `must lie between ${range.min} and ${range.max}: the preset bounds it`)
  }
}

const indexOf = (level: GatePolicy['minLevel']) => (level === null ? -1 : levelNames.indexOf(level))

/** The gate with what an input adds: it can only become tighter. */
export function tighten(gate: GatePolicy, wanted: Partial<Pick<GatePolicy, 'minScore' | 'minLevel'>>): GatePolicy {
  const minScore = Math.max(gate.minScore ?? -1, wanted.minScore ?? -1)
  const minLevel = Math.max(indexOf(gate.minLevel), indexOf(wanted.minLevel ?? null))
  return { ...gate, minScore: minScore < 0 ? null : minScore, minLevel: levelNames[minLevel] ?? null }
}
