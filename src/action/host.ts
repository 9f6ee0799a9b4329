// What the runner offers an action. The entry fills it from @actions/core; everything below the entry stays free of it.
import type { Request } from '../github/port.ts'

export interface LogPlace {
  readonly title?: string
  readonly file?: string
  readonly startLine?: number
  readonly endLine?: number
}

export interface Host {
  readonly environment: Readonly<Record<string, string | undefined>>
  input(name: string): string
  output(name: string, value: string): void
  info(text: string): void
  warning(text: string, place?: LogPlace): void
  error(text: string): void
  /** Markdown for the page of the workflow run */
  summary(markdown: string): Promise<void>
  request(token: string): Request
  /** ISO date */
  today(): string
}
