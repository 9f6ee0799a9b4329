import { UsageError } from '../errors.ts'
import type { PortfolioReport } from '../report/report.ts'
import { renderBadge } from './badge.ts'
import { clean } from './escape.ts'
import type { Format } from './index.ts'
import { junitOf } from './junit.ts'
import type { RenderOptions } from './options.ts'
import { weakestOf } from './outcome.ts'
import { portfolioMarkdown } from './portfolio/markdown.ts'
import { sarifOf } from './sarif.ts'
import { renderText } from './text.ts'

/** Code scanning takes this many runs in one file. */
const mostRuns = 20

/** Several projects in one output; a badge shows the weakest. */
export async function renderPortfolio(format: Format, portfolio: PortfolioReport, options: RenderOptions = {}): Promise<string> {
  const { projects } = portfolio
  switch (format) {
    case 'json':
      return `${JSON.stringify(portfolio, null, 1)}\n`
    case 'text':
      return projects.map((report) => `── ${clean(report.target.project)}\n${renderText(report, options)}`).join('\n')
    case 'markdown':
      return portfolioMarkdown(portfolio, options)
    case 'html':
      return (await import('./html.ts')).renderHtmlPortfolio(portfolio, options)
    case 'sarif':
      if (projects.length > mostRuns) throw new UsageError(`SARIF holds ${mostRuns} projects at most.`, 'Scan each folder by itself.')
      return sarifOf(projects, options)
    case 'junit':
      return junitOf(projects)
    case 'badge': {
      const weakest = weakestOf(portfolio)
      if (!weakest) throw new UsageError('There is no project to make a badge of.')
      return renderBadge(weakest)
    }
    case 'cyclonedx':
      throw new UsageError('A bill of materials tells of one project only.', 'Scan each folder by itself.')
  }
}
