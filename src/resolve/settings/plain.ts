// Settings written line by line: env files, container files.
import { type Entries, isPlaceholder, unquote } from './entry.ts'

export function dotenvEntries(source: string): Entries {
  return source.split('\n').flatMap((line, i): Entries => {
    const match = /^\s*(?:#\s*)?(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=\s*(.*)$/.exec(line.slice(0, 500))
    if (!match || /^\s*#/.test(line)) return []
    const value = unquote((match[2] ?? '').replace(/\s+#.*$/, '').trim())
    // what is left open is named all the same
    return [[match[1] ?? '', isPlaceholder(value) ? '' : value, i + 1]]
  })
}

export function containerEntries(source: string): Entries {
  return source.split('\n').flatMap((line, i): Entries => {
    const match = /^\s*(?:ENV|ARG)\s+([A-Z][A-Z0-9_]*)[= ](\S.*)$/.exec(line.slice(0, 500))
    return match ? [[match[1] ?? '', unquote((match[2] ?? '').trim()), i + 1]] : []
  })
}
