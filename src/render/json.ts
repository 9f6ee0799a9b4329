import type { Report } from '../report/report.ts'

/** The report itself, as a file that ends with a line break. */
export const renderJson = (report: Report): string => `${JSON.stringify(report, null, 1)}\n`
