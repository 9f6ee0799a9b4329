// Routes that are a file's place: Next.js, Remix, SvelteKit, Nuxt, Astro, Vercel functions, and user interfaces that are built into one page.
import type { Context } from '../context.ts'
import type { Route, Server } from './model.ts'

interface Convention {
  readonly framework: string
  /** any of these packages in the nearest package.json */
  readonly packages: RegExp
  /** below the package's folder; the first group is the path */
  readonly route: RegExp
  readonly kind: 'api' | 'ui'
}

const conventions: readonly Convention[] = [
  { framework: 'next.js', packages: /^next$/, route: /^(?:src\/)?app\/((?:.*\/)?)route\.[jt]sx?$/, kind: 'api' },
  { framework: 'next.js', packages: /^next$/, route: /^(?:src\/)?pages\/(api\/.*)\.[jt]sx?$/, kind: 'api' },
  { framework: 'next.js', packages: /^next$/, route: /^(?:src\/)?app\/((?:.*\/)?)page\.[jt]sx?$/, kind: 'ui' },
  { framework: 'next.js', packages: /^next$/, route: /^(?:src\/)?pages\/((?!api\/)[^_].*)\.[jt]sx?$/, kind: 'ui' },
  { framework: 'remix', packages: /^@remix-run\/|^@react-router\/(node|serve|dev|cloudflare)$/, route: /^app\/routes\/(.*)\.[jt]sx?$/, kind: 'api' },
  { framework: 'sveltekit', packages: /^@sveltejs\/kit$/, route: /^src\/routes\/((?:.*\/)?)\+server\.[jt]s$/, kind: 'api' },
  { framework: 'sveltekit', packages: /^@sveltejs\/kit$/, route: /^src\/routes\/((?:.*\/)?)\+page\.svelte$/, kind: 'ui' },
  { framework: 'nuxt', packages: /^(nuxt|nitropack)$/, route: /^server\/(?:api|routes)\/(.*)\.[jt]s$/, kind: 'api' },
  { framework: 'nuxt', packages: /^nuxt$/, route: /^(?:app\/)?pages\/(.*)\.vue$/, kind: 'ui' },
  { framework: 'nuxt', packages: /^nuxt$/, route: /^((?:app\/)?app)\.vue$/, kind: 'ui' },
  { framework: 'astro', packages: /^astro$/, route: /^src\/pages\/((?!api\/).*)\.astro$/, kind: 'ui' },
  { framework: 'solid-start', packages: /^@solidjs\/start$/, route: /^src\/routes\/(api\/.*)\.[jt]s$/, kind: 'api' },
  { framework: 'solid-start', packages: /^@solidjs\/start$/, route: /^src\/routes\/((?!api\/).*)\.[jt]sx$/, kind: 'ui' },
  { framework: 'astro', packages: /^astro$/, route: /^src\/pages\/(api\/.*)\.[jt]s$/, kind: 'api' },
  { framework: 'tanstack-start', packages: /^@tanstack\/(react-)?start$/, route: /^(?:src\/)?(?:app\/)?routes\/(api\/.*)\.[jt]sx?$/, kind: 'api' },
  { framework: 'vercel-functions', packages: /^(@vercel\/node|vercel)$/, route: /^api\/(.*)\.[jt]s$/, kind: 'api' },
  { framework: 'vite', packages: /^(react-dom|vue|svelte|solid-js|preact|lit)$/, route: /^((?:public\/)?index)\.html$/, kind: 'ui' },
  { framework: 'angular', packages: /^@angular\/core$/, route: /^src\/(index)\.html$/, kind: 'ui' },
] // biome-ignore format: one convention a line

export interface FileRoute extends Route {
  readonly kind: 'api' | 'ui'
}

/** Handlers are the exported functions of those files; they are looked for by whoever asks. */
export function fileRoutes(context: Context): readonly FileRoute[] {
  const packages = manifests(context)
  if (packages.size === 0) return blazor(context)
  const found: FileRoute[] = []
  for (const path of context.fact('paths').of('application')) {
    if (!/\.(html|svelte|vue|astro|[cm]?[jt]sx?)$/.test(path)) continue
    const folder = nearest(packages, path)
    if (folder === null) continue
    const below = path.slice(folder.length)
    for (const convention of conventions) {
      const place = convention.route.exec(below)
      if (!place || !packages.get(folder)?.some((name) => convention.packages.test(name))) continue
      found.push({
        framework: convention.framework,
        method: 'ANY',
        path: `/${(place[1] ?? '').replace(/\([^)]*\)\//g, '').replace(/\/$/, '')}`,
        file: path,
        line: 1,
        handler: null,
        scope: null,
        kind: convention.kind,
      })
      break
    }
  }
  return [...found, ...blazor(context)]
}

/** Server-side pages of .NET: a `@page` directive or a view. */
function blazor(context: Context): readonly FileRoute[] {
  return context
    .fact('paths')
    .of('application')
    .filter((path) => /\.(razor|cshtml)$/.test(path))
    .flatMap((path) => {
      const lines = context.text(path)?.split('\n') ?? []
      const index = lines.findIndex((line) => /^\s*@page\b/.test(line))
      const route = /"([^"]*)"/.exec(lines[index] ?? '')?.[1]
      return index < 0
        ? []
        : [{ framework: 'blazor', method: 'GET', path: route ?? '/', file: path, line: index + 1, handler: null, scope: null, kind: 'ui' as const }]
    })
}

/** Package names by the folder of their package.json (with a final slash, '' for the root). */
function manifests(context: Context): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const path of context.fact('paths').of('application')) {
    if (!/(^|\/)package\.json$/.test(path)) continue
    const text = context.text(path)
    if (text === null || text.length > 400_000) continue
    const names = [...text.matchAll(/"(@?[\w./-]{1,100})"\s*:\s*"[^"\n]{0,200}"/g)].map((match) => match[1] ?? '')
    found.set(path.slice(0, -'package.json'.length), names)
  }
  return found
}

function nearest(packages: ReadonlyMap<string, readonly string[]>, path: string): string | null {
  for (let folder = path; folder !== ''; ) {
    const cut = folder.slice(0, -1).lastIndexOf('/')
    folder = cut < 0 ? '' : folder.slice(0, cut + 1)
    if (packages.has(folder)) return folder
  }
  return null
}

export const serversOf = (routes: readonly FileRoute[]): readonly Server[] =>
  routes.map((it) => ({ framework: it.framework, serves: it.kind, path: it.file, line: it.line, detail: `${it.framework} route ${it.path}` }))
