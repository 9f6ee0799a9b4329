// The commands by which images install dependencies.

import { parseShell } from '../ci/shell.ts'
import { unwrap } from '../ci/unwrap.ts'
import type { Context } from '../context.ts'
import { type Install, installOf, pinnedNames } from './installs.ts'
import { folderOf } from './model.ts'

const isImage = (path: string) =>
  /(^|\/)([\w.-]*dockerfile[\w.-]*|containerfile)$/i.test(path) && !/\.devcontainer|\.(md|sh|py|dockerignore)$/i.test(path)

export interface ImageInstalls {
  readonly installs: readonly Install[]
  /** packages installed by name with one version */
  readonly pinned: readonly string[]
}

/** What every image recipe installs; files are relative to the recipe's folder. */
export function readImageInstalls(context: Context): ImageInstalls[] {
  return context.snapshot.files.flatMap(({ path, kind }) => {
    if (!isImage(path) || kind === 'symlink' || kind === 'submodule') return []
    const lines = (context.text(path) ?? '').split('\n')
    const found: Install[] = []
    const pinned: string[] = []
    for (let index = 0; index < lines.length; index++) {
      const start = index
      // each line is looked at once: a recipe of nothing but continued lines costs no more than its length
      const parts = [lines[index] ?? '']
      for (let last = parts[0]?.trimEnd() ?? ''; last.endsWith('\\') && index + 1 < lines.length; last = parts.at(-1)?.trimEnd() ?? '') {
        parts[parts.length - 1] = last.slice(0, -1)
        parts.push((lines[++index] ?? '').replace(/^\s*#.*$/, '\\'))
      }
      const text = parts.join(' ')
      const run = /^\s*RUN\s+(.*)$/i.exec(text)?.[1]
      if (!run) continue
      for (const { words } of parseShell(run.replace(/--mount=\S+\s*/g, ''))) {
        pinned.push(...pinnedNames(words))
        const install = installOf(unwrapInstall(words), { path, line: start + 1 })
        if (install) found.push(install.file === null ? install : { ...install, file: [folderOf(path), install.file].filter(Boolean).join('/') })
      }
    }
    return [{ installs: found, pinned }]
  })
}

/** `python -m pip install` is `pip install`; `uv run`, `poetry install` stay as they are. */
const unwrapInstall = (words: readonly string[]): readonly string[] => (words[0]?.startsWith('python') ? unwrap(words) : words)
