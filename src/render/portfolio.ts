import { UsageError } from '../errors.ts'
import type { PortfolioReport } from '../report/report.ts'
import { clean, words } from './escape.ts'
import { renderMarkdown } from './markdown.ts'
import type { RenderOptions } from './options.ts'
import { renderText } from './text.ts'

/** Several projects in one output. Formats whose files hold one result each are refused. */
export async function renderPortfolio(format: string, portfolio: PortfolioReport, options: RenderOptions = {}): Promise<string> {
  const { projects } = portfolio
  switch (format) {
    case 'json':
      return `${JSON.stringify(portfolio, null, 1)}\n`
    case 'text':
      return projects.map((report) => `── ${clean(report.target.project)}\n${renderText(report, options)}`).join('\n')
    case 'markdown':
      return projects.map((report) => `# ${words(report.target.project)}\n\n${renderMarkdown(report, options)}`).join('\n\n')
    case 'html':
      return (await import('./html.ts')).renderHtmlPortfolio(portfolio, options)
    default:
      throw new UsageError(`${format} holds one project only.`, 'Scan each folder by itself, or use html, json, text or markdown.')
  }
}
