// Credentials of providers in tracked files. No character of a value leaves this module.
import { lineTable } from '../languages/lines.ts'
import { type Context, type Evidence, lookedAt } from './context.ts'
import { assigned, keyName, prefixed, privateKey } from './secrets/patterns.ts'

export interface SecretsFact {
  readonly leaked: readonly Evidence[]
  /** places where a credential would stand and none does: files of settings, names of keys with a placeholder or read from outside */
  readonly clean: readonly Evidence[]
  /** files that a cap left unread */
  readonly unread: readonly string[]
}

const largest = 2_000_000
const longestLine = 20_000
const hint =
  /sk-|sk_|AIza|gsk_|hf_|r8_|pplx-|xai-|tgp_|nvapi-|csk-|pa-|jina_|lsv2_|ls__|pylf_|pcsk_|AstraCS|AKIA|ASIA|dapi|KEY|TOKEN|SECRET|private_key/i

export function detect(context: Context): SecretsFact {
  const paths = context.fact('paths')
  const leaked: Evidence[] = []
  const clean: Evidence[] = []
  const named: Evidence[] = []
  const says = context.fact('words')
  const unread: string[] = []
  for (const { path, size, kind } of context.snapshot.files) {
    const part = paths.classOf(path)
    if (kind === 'symlink' || kind === 'submodule' || part === 'lock' || part === 'vendored' || /\.(svg|csv|parquet|min\.\w+|map)$/.test(path))
      continue
    if (size > largest) {
      unread.push(path)
      continue
    }
    const text = context.text(path)
    if (text === null) continue
    const found = says(path, hint) ? secretsOf(path, text) : []
    leaked.push(...found)
    if (!found.length && /(^|\/)\.env[^/]*$|\.env(\.\w+)*$|(^|\/)env[._-](example|sample|template)$/i.test(path))
      clean.push({ path, line: 1, detail: 'holds no credential', kind: lookedAt })
    else if (!found.length && says(path, hint)) named.push(...keyNamed(path, text))
  }
  return { leaked, clean: [...clean, ...named], unread }
}

/** the first place of a file that names a provider's key */
function keyNamed(path: string, text: string): Evidence[] {
  const at = keyName.exec(text)
  return at ? [{ path, line: lineTable(text)(at.index), detail: `${at[0]} is named, its value is not here`, kind: lookedAt }] : []
}

function secretsOf(path: string, text: string): Evidence[] {
  const lines = text.split('\n')
  const found = lines.flatMap((line, index): Evidence[] => {
    if (line.length > longestLine || !hint.test(line)) return []
    const around = lines
      .slice(Math.max(0, index - 4), index + 5)
      .join('\n')
      .slice(0, 4000)
    const provider = providerOf(line, around)
    return provider ? [{ path, line: index + 1, detail: `a key of ${provider}` }] : []
  })
  if (privateKey.test(text) && /"type"\s*:\s*"service_account"/.test(text)) {
    found.push({ path, line: lines.findIndex((line) => line.includes('private_key')) + 1, detail: 'the private key of a Google service account' })
  }
  return found
}

function providerOf(line: string, around: string): string | null {
  for (const { provider, pattern } of prefixed) {
    const value = pattern.exec(line)?.[1]
    if (value && !isPlaceholder(value) && !(provider === 'Google AI' && /authDomain|firebase|maps\.googleapis|messagingSenderId/i.test(around)))
      return provider
  }
  const match = assigned.exec(line)
  const [, name, value] = match ?? []
  return name && value && isRandom(value) && !isPlaceholder(value) ? `the provider that ${name} names` : null
}

/** Placeholders repeat, count upwards or say what to put there. */
export function isPlaceholder(value: string): boolean {
  if (
    /your|example|placeholder|change|replace|insert|dummy|fake|sample|redacted|secret|token|test|demo|todo|none|null|mock|xxx|api[-_]?key|key[-_]?here|my[-_]|local|master|default|1234|abcd|0000|\.\.\.|\*\*/i.test(
      value.replace(/^(sk-(proj|ant|or|svcacct)?-?|lsv2_(pt|sk)_|AIza)/, ''),
    )
  )
    return true
  return /(.)\1{4}/.test(value) || entropy(value) < 3
}

/** Digits and letters mixed as a generator mixes them, no words, no paths, no code. */
function isRandom(value: string): boolean {
  if (/^eyJ[\w-]{20,}\.[\w-]{20,}\.[\w-]{20,}$/.test(value)) return true
  if (!/^[A-Za-z0-9_+/=-]{24,}$/.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false
  const digits = value.replace(/\D/g, '').length
  const words = value.split(/[-_/]/).filter((it) => /^[A-Za-z]{3,}$/.test(it)).length
  return digits >= 4 && words < 2 && entropy(value) >= 3.2
}

/** Shannon entropy in bits per character. */
function entropy(value: string): number {
  const counts = new Map<string, number>()
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length)
  return bits
}
