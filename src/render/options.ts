// What a renderer may be told beside the report: places on the web, nothing that changes a judgement.
import type { Report } from '../report/report.ts'

export interface RenderOptions {
  /** the repository's page, `https://github.com/owner/name`: places become links to the commit's lines; without it they stay code */
  readonly repositoryUrl?: string | undefined
  /** where the documentation of the tool is read, ends with `/` */
  readonly docsUrl?: string | undefined
  /** where the whole report is found when a text had to be shortened: the page of the workflow run */
  readonly reportUrl?: string | undefined
  /** name of the branch that the delta compares with */
  readonly baseName?: string | undefined
  /** the scanned folder within the repository; paths of the report are relative to it */
  readonly folder?: string | undefined
  /** most UTF-16 units that the text may have */
  readonly limit?: number | undefined
  /** terminal colours */
  readonly colour?: boolean | undefined
}

export type Renderer = (report: Report, options?: RenderOptions) => string

/** A report's path as a path of the repository. GitHub reads `.github` at its root only, so that folder is never the scanned one's. */
export function repositoryPath(path: string, options: RenderOptions): string {
  const folder = options.folder ?? '.'
  return folder === '.' || isShared(path) ? path : `${folder}/${path}`
}

/** Files of the repository's root that speak for every folder of it. */
export const isShared = (path: string): boolean => path.startsWith('.github/')
