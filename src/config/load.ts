// Finds the two files in a snapshot.
import { UsageError } from '../errors.ts'
import { isSkipped, type Snapshot } from '../snapshot/snapshot.ts'
import { noOwner, type Owner, ownerPaths, ownerProblems, readOwner } from './owner.ts'
import { defaultPolicy, type Policy, type PresetResolver, policyPath, policyProblems, readPolicy } from './policy.ts'
import { fetchPresets, type PresetSource } from './presets.ts'
import type { Problem } from './read-yaml.ts'

export interface Config {
  readonly policy: Policy
  readonly owner: Owner
}

export const defaultConfig: Config = { policy: defaultPolicy, owner: noOwner }

/** The policy of a snapshot; the default one where it has no such file. Throws a UsageError where it is broken, or cannot be read though it is there. */
export function loadPolicy(snapshot: Snapshot, path: string = policyPath, presets?: PresetResolver): Policy {
  const text = textOf(snapshot, path)
  return text === null
    ? defaultPolicy
    : readPolicy(text, path, (name) => (name.startsWith('./') ? textOf(snapshot, name.slice(2)) : (presets?.(name) ?? null)))
}

/** The owner's file of a snapshot, attestations without effect where there is none. */
export function loadOwner(snapshot: Snapshot): Owner {
  const path = ownerPaths.find((it) => textOf(snapshot, it) !== null)
  return path ? readOwner(textOf(snapshot, path) ?? '', path, fileProbe(snapshot)) : noOwner
}

export const loadConfig = (snapshot: Snapshot, path?: string, presets?: PresetResolver): Config => ({
  policy: loadPolicy(snapshot, path, presets),
  owner: loadOwner(snapshot),
})

/** What is wrong with the files of a snapshot, and which of them there are. */
export function checkConfig(
  snapshot: Snapshot,
  path: string = policyPath,
): { readonly files: readonly string[]; readonly problems: readonly Problem[] } {
  const owner = ownerPaths.find((it) => textOf(snapshot, it) !== null)
  const policy = textOf(snapshot, path)
  return {
    files: [...(policy === null ? [] : [path]), ...(owner ? [owner] : [])],
    problems: [
      ...(policy === null ? [] : policyProblems(policy, path)),
      ...(owner ? ownerProblems(textOf(snapshot, owner) ?? '', owner, fileProbe(snapshot)) : []),
    ],
  }
}

function fileProbe(snapshot: Snapshot): (path: string) => boolean {
  const paths = new Set(snapshot.files.filter((file) => file.kind === 'file' || file.kind === 'executable').map((file) => file.path))
  return (path) => paths.has(path)
}

function textOf(snapshot: Snapshot, path: string): string | null {
  if (!snapshot.files.some((file) => file.path === path)) return null
  const content = snapshot.read(path)
  if (isSkipped(content)) throw new UsageError(`${path} cannot be read: ${content.skipped}.`, 'Make it a plain file.')
  return new TextDecoder().decode(content)
}

export interface ChangeSides {
  /** tip of the target branch: its policy holds */
  readonly tip: Snapshot
  /** where the comparison starts: its attestations hold */
  readonly base: Snapshot
  readonly head: Snapshot
}

/** The remote presets that the policies of these snapshots lead to, as a resolver. Throws a UsageError where one may not be used or cannot be read. */
export async function resolvePresets(snapshots: readonly Snapshot[], source: PresetSource, path: string = policyPath): Promise<PresetResolver> {
  const texts = new Map<string, string>()
  for (const snapshot of snapshots) {
    const text = textOf(snapshot, path)
    if (text === null) continue
    for (const [name, preset] of await fetchPresets([{ text, file: path }], (it) => textOf(snapshot, it), source)) texts.set(name, preset)
  }
  return (name) => texts.get(name) ?? null
}

/** The files that hold for a change, and those that it proposes where it touches them. A proposed file that is broken is a UsageError: merged, it would break every scan. */
export function configOfChange(
  { tip, base, head }: ChangeSides,
  path: string = policyPath,
  presets?: PresetResolver,
): { readonly config: Config; readonly proposed?: Config } {
  const config = { policy: loadPolicy(tip, path, presets), owner: loadOwner(base) }
  const proposed = loadConfig(head, path, presets)
  const touched = textOf(tip, path) !== textOf(head, path) || ownerPaths.some((it) => textOf(base, it) !== textOf(head, it))
  return touched ? { config, proposed } : { config }
}
