import type { PortfolioReport, Report } from '../report/report.ts'
import type { Renderer, RenderOptions } from './options.ts'

/** Every format that a report can be printed in, by name. Each is loaded when it is asked for: a scan for the terminal needs no charts. */
const renderers = {
  text: async () => (await import('./text.ts')).renderText,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  json: async () => (await import('./json.ts')).renderJson,
  html: async () => (await import('./html.ts')).renderHtml,
  sarif: async () => (await import('./sarif.ts')).renderSarif,
  junit: async () => (await import('./junit.ts')).renderJunit,
  cyclonedx: async () => (await import('./cyclonedx.ts')).renderCycloneDx,
  badge: async () => (await import('./badge.ts')).renderBadge,
} as const satisfies Record<string, () => Promise<Renderer>>

export type Format = keyof typeof renderers
export const formats = Object.keys(renderers) as Format[]
export const isFormat = (word: string): word is Format => Object.hasOwn(renderers, word)

/** One report, or several projects, in a format. */
export async function render(format: Format, report: Report | PortfolioReport, options: RenderOptions = {}): Promise<string> {
  if ('projects' in report) return (await import('./portfolio.ts')).renderPortfolio(format, report, options)
  return (await renderers[format]())(report, options)
}
