// Where an image or a pipeline installs dependencies, and whether the lock decides what comes.
import { pypiName, type Registry } from './model.ts'

export interface Install {
  readonly registry: Registry
  /** lock: the lock file decides · file: the named requirements file · loose: ranges are resolved anew */
  readonly from: 'lock' | 'file' | 'loose'
  readonly file: string | null
  readonly path: string
  readonly line: number
}

type Rule = readonly [Registry, Install['from'], RegExp]

const rules: readonly Rule[] = [
  ['pypi', 'file', /^(?:python3? -m )?(?:uv )?pip3? (?:install|sync)\b.*?(?:\s-r\s*|\s--requirements?[= ])(\S+)/],
  ['pypi', 'file', /^uv pip sync\s+(\S+)/],
  ['pypi', 'lock', /^(uv (sync|run|export)|uvx|poetry (install|sync|export)|pdm (install|sync)|pipenv (install|sync)|pixi install|conda-lock install)\b(?!.*--(no-lock|upgrade)\b)/],
  ['pypi', 'loose', /^(?:python3? -m )?(?:uv )?pip3? install\b.*\s(-e\s*)?["']?\.{1,2}(\/\S*)?(\[[^\]]*\])?["']?(\s|$)/],
  ['npm', 'lock', /^(npm (ci|clean-install)|npm (i|install)(\s+-\S+)*$|yarn( install)?(\s+-\S+)*$|pnpm (i|install)\b|bun (i|install)(\s+-\S+)*$|corepack (yarn|pnpm) install)/],
] // biome-ignore format: one line per tool

/** What a command installs, or null where it installs no declared dependencies. */
export function installOf(words: readonly string[], at: { readonly path: string; readonly line: number }): Install | null {
  const text = words.join(' ').slice(0, 1000)
  for (const [registry, from, pattern] of rules) {
    const match = pattern.exec(text)
    if (match) return { registry, from, file: from === 'file' ? (match[1] ?? null) : null, ...at }
  }
  return null
}

/** Packages that a pip command installs by name with `==`. */
export const pinnedNames = (words: readonly string[]): string[] =>
  words.includes('install') && words.slice(0, 4).some((it) => /^pip[\d.]*$/.test(it))
    ? words.flatMap((it) => {
        const name = /^([\w.-]+)(\[[^\]]*\])?==/.exec(it)?.[1]
        return name ? [pypiName(name)] : []
      })
    : []
