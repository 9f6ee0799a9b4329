// PEP 508 requirements, and the versions that Python's tools write.
import { type Pin, pypiName } from './model.ts'

export interface Requirement {
  readonly name: string
  readonly range: string | null
  readonly pin: Pin
}

const head = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]{0,200}\])?\s*/

/** One requirement (`name[extra]>=1,<2; marker`, `name @ url`, a bare URL), or null where the text is none. */
export function parseRequirement(source: string): Requirement | null {
  const line = source.trim()
  if (/^(git\+|https?:|file:)/.test(line)) {
    const egg = /#egg=([A-Za-z0-9._-]+)/.exec(line)?.[1]
    return egg ? { name: pypiName(egg), range: line, pin: urlPin(line) } : null
  }
  const match = head.exec(line)
  const name = match?.[1]
  if (!match || !name) return null
  const rest = line.slice(match[0].length)
  if (rest.startsWith('@')) {
    const url = rest.slice(1).split(';')[0]?.trim() ?? ''
    return { name: pypiName(name), range: url, pin: urlPin(url) }
  }
  const range = (rest.split(';')[0] ?? '').replace(/[()]/g, '').trim()
  if (range && !/^[<>=!~]/.test(range)) return null
  return { name: pypiName(name), range: range || null, pin: pep440Pin(range) }
}

/** A URL fixes a version where it names a commit, a tag or a built file; a branch moves. */
export function urlPin(url: string): Pin {
  if (/^(file:|\.{0,2}\/)/.test(url)) return 'local'
  if (/\.(whl|zip|tar\.gz|tgz)(#|$)/.test(url)) return 'exact'
  return /[@#](commit=)?[0-9a-f]{7,40}(#|$)/.test(url) || /[@#]v?\d+\.\d+/.test(url) ? 'exact' : 'open'
}

/** PEP 440 specifiers. */
export function pep440Pin(range: string): Pin {
  const parts = range.split(',').map((part) => part.trim())
  if (parts.some((part) => /^===?\s*[^*]+$/.test(part))) return 'exact'
  return parts.some((part) => /^(<|~=|==.*\*)/.test(part)) ? 'bounded' : 'open'
}

/** Poetry's and Pipenv's version strings: caret, tilde, wildcard, or PEP 440. */
export function poetryPin(range: string): Pin {
  const version = range.trim()
  if (version === '' || version === '*' || version === 'latest') return 'open'
  if (/^\d[\w.+-]*$/.test(version)) return 'exact'
  if (/^[\^~]|\.\*/.test(version)) return 'bounded'
  return pep440Pin(version)
}
