// Presets of an organisation, `github:owner/repository/path@ref`: fetched before a policy is read, so that reading stays a pure function.
import { UsageError } from '../errors.ts'
import { readYaml } from './read-yaml.ts'
import { policySchema } from './schema.ts'

export interface RemotePreset {
  readonly owner: string
  readonly repository: string
  readonly path: string
  /** a commit, or a tag as `refs/tags/v1`: a branch would change under the policies that name it */
  readonly ref: string
}

/** A preset's place by name; null where the name is none. */
export function remotePreset(name: string): RemotePreset | null {
  const found = /^github:([\w-]{1,39})\/([\w.-]{1,100})\/([\w./-]{1,200})@([\w.-]{1,100})$/.exec(name)
  const [, owner, repository, path, ref] = found ?? []
  if (!owner || !repository || !path || !ref || path.split('/').includes('..')) return null
  return { owner, repository, path, ref: /^[0-9a-f]{40}$/.test(ref) ? ref : `refs/tags/${ref}` }
}

/** What a name in `extends` means in the file that says it: `./x.yml` of a remote preset is a file of the same repository at the same ref. */
export function presetName(name: string, saidBy: string): string {
  const remote = name.startsWith('./') ? /^(github:[^/]+\/[^/]+\/).*(@[^@]+)$/.exec(saidBy) : null
  return remote ? `${remote[1]}${name.slice(2)}${remote[2]}` : name
}

export interface PresetSource {
  /** owners whose presets may be used: that of the repository, and those that the run names */
  readonly owners: readonly string[]
  /** the text of a file; null where there is none or the token may not read it */
  textOf(preset: RemotePreset): Promise<string | null>
}

const mostPresets = 20

/** The remote presets that these policies lead to, by name. `local` reads a file of the repository. */
export async function fetchPresets(
  policies: readonly { readonly text: string; readonly file: string }[],
  local: (path: string) => string | null,
  source: PresetSource,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const queue = policies.flatMap(({ text, file }) => namesIn(text, file))
  const seen = new Set<string>()
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { name, file } = next
    if (seen.has(name)) continue
    seen.add(name)
    if (seen.size > mostPresets) throw new UsageError(`${file}: extends leads to more than ${mostPresets} presets.`)
    const text = name.startsWith('./') ? local(name.slice(2)) : await fetchOne(name, file, source)
    if (text === null) continue
    if (!name.startsWith('./')) found.set(name, text)
    queue.push(...namesIn(text, name))
  }
  return found
}

async function fetchOne(name: string, file: string, { owners, textOf }: PresetSource): Promise<string | null> {
  const preset = remotePreset(name)
  if (!preset) return null
  if (!owners.some((owner) => owner.toLowerCase() === preset.owner.toLowerCase()))
    throw new UsageError(
      `${file}: the preset ${name} belongs to ${preset.owner}; presets may come from ${owners.join(', ')}.`,
      `Add ${preset.owner} to the input preset-owners, or copy the preset.`,
    )
  const text = await textOf(preset)
  if (text === null)
    throw new UsageError(
      `${file}: the preset ${name} cannot be read.`,
      'Check repository, path and tag, and that the token may read it: that of a workflow reads no other private repository.',
    )
  return text
}

/** A file that is broken leads nowhere here; reading it tells what is wrong. */
function namesIn(text: string, file: string): { name: string; file: string }[] {
  const { value } = readYaml(file, text, policySchema)
  const names = typeof value?.extends === 'string' ? [value.extends] : (value?.extends ?? [])
  return names.map((name) => ({ name: presetName(name, file), file }))
}
