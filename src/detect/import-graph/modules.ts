// Which application files a file imports, by module paths alone.
import type { Context } from '../context.ts'
import { folderOf, resolvePath } from '../dependencies/model.ts'

const extensions = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte', '/index.ts', '/index.tsx', '/index.js', '/index.mjs']

/** A function that lists the repository files which a file imports; answers are kept. */
export function importGraph(context: Context): (path: string) => readonly string[] {
  const files = context.snapshot.files.filter(({ kind }) => kind === 'file' || kind === 'executable').map(({ path }) => path)
  const all = new Set(files)
  const bySuffix = new Map<string, string[]>()
  const types = new Map<string, string[]>()
  const goFiles = new Map<string, string[]>()
  for (const path of files) {
    if (path.endsWith('.go') && !path.endsWith('_test.go')) add(goFiles, folderOf(path), path)
    if (/\.(java|kt|cs)$/.test(path)) add(types, path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''), path)
    if (!/\.(py|[cm]?[jt]sx?|vue|svelte)$/.test(path) || path.includes('node_modules/')) continue
    const bare = path.replace(/(\/__init__)?\.py$|(\/index)?\.([cm]?[jt]sx?|vue|svelte)$/, '')
    const parts = bare.split('/')
    for (let from = 0; from < parts.length; from++) add(bySuffix, `${path.endsWith('.py') ? 'py' : 'js'}:${parts.slice(from).join('/')}`, path)
  }
  /** the candidate nearest to the importing file */
  const nearest = (key: string, from: string): string[] => {
    const found = bySuffix.get(key) ?? []
    const around = from.split('/')
    const shared = (path: string) => path.split('/').findIndex((part, index) => part !== around[index])
    return found.length < 2 ? found : [...found].sort((a, b) => shared(b) - shared(a) || a.length - b.length).slice(0, 1)
  }
  /** Streamlit's tests start a page by its path: `AppTest.from_file("pages/chat.py")` */
  const started = (path: string, text: string): string[] =>
    /\bAppTest\b/.test(text)
      ? [...text.matchAll(/["']([^"'\n]{1,200}\.py)["']/g)].flatMap(([, name = '']) =>
          [resolvePath(folderOf(path), name), name].flatMap((it) => (it !== null && all.has(it) ? [it] : [])).slice(0, 1),
        )
      : []
  const python = (path: string, text: string): string[] => {
    const found: string[] = started(path, text)
    const joined = text.replace(/\(([^()]{0,4000})\)/g, (whole) => whole.replace(/\s*\n\s*/g, ' '))
    for (const line of joined.split('\n')) {
      const from = /^[\s"]*from\s+(\.*)([\w.]*)\s+import\s+\(?([^#]*)/.exec(line.slice(0, 3000))
      const plain = /^[\s"]*import\s+([\w.]+)/.exec(line.slice(0, 500))?.[1]
      const patched = /patch(?:\.object)?\(\s*["']([\w.]+)["']/.exec(line.slice(0, 500))?.[1]
      if (from) {
        const dots = from[1]?.length ?? 0
        const module = (from[2] ?? '').split('.').filter(Boolean)
        const names = (from[3] ?? '').split(',').map((it) => it.trim().split(/\s/)[0] ?? '')
        const base = dots ? resolvePath(folderOf(path), '../'.repeat(dots - 1)) : null
        for (const parts of [module, ...names.map((name) => [...module, name])]) {
          if (!parts.length) continue
          if (dots) {
            const stem = [base, ...parts].filter(Boolean).join('/')
            found.push(...[`${stem}.py`, `${stem}/__init__.py`].filter((it) => all.has(it)))
          } else found.push(...nearest(`py:${parts.join('/')}`, path))
        }
      } else if (plain) found.push(...nearest(`py:${plain.split('.').join('/')}`, path))
      if (patched) for (const cut of [1, 2]) found.push(...nearest(`py:${patched.split('.').slice(0, -cut).join('/')}`, path))
    }
    return found
  }
  const script = (path: string, text: string): string[] =>
    [...text.matchAll(/(?:\bfrom|\bimport|\brequire\(|\bimport\(|\.mock\()\s*\(?["']([^"'\n]{1,300})["']/g)].flatMap((match) => {
      const module = match[1] ?? ''
      if (module.startsWith('.')) {
        const stem = resolvePath(folderOf(path), module)?.replace(/\.js$/, '') ?? ''
        return extensions
          .map((it) => stem + it)
          .filter((it) => all.has(it))
          .slice(0, 1)
      }
      const alias = /^(?:[@~#]\/|src\/|app\/|@\w*\/(?=lib|src|app|components))(.*)$/.exec(module)
      return alias
        ? nearest(`js:${(module.startsWith('src/') || module.startsWith('app/') ? module : (alias[1] ?? '')).replace(/\.[cm]?[jt]sx?$/, '')}`, path)
        : []
    })
  const typed = (path: string, text: string): string[] => {
    const words = new Set(text.match(/\b[A-Z]\w+/g) ?? [])
    return [...words].flatMap((word) => (types.get(word) ?? []).filter((it) => it !== path && it.split('.').at(-1) === path.split('.').at(-1)))
  }
  const cache = new Map<string, readonly string[]>()
  return (path) => {
    let found = cache.get(path)
    if (!found) {
      const text = (context.text(path) ?? '').slice(0, 400_000)
      const folder = folderOf(path)
      const list =
        path.endsWith('.py') || path.endsWith('.ipynb')
          ? python(path, text)
          : path.endsWith('.go')
            ? (goFiles.get(folder) ?? [])
            : /\.(java|kt|cs)$/.test(path)
              ? typed(path, text)
              : script(path, text)
      found = [...new Set(list)].filter((it) => it !== path)
      cache.set(path, found)
    }
    return found
  }
}

function add(map: Map<string, string[]>, key: string, path: string): void {
  const list = map.get(key)
  if (list) list.push(path)
  else map.set(key, [path])
}
