import type { Renderer } from './options.ts'

/** The report itself. Its keys stand in the order of the wire type, its lists are sorted: equal reports are equal bytes. */
export const renderJson: Renderer = (report) => `${JSON.stringify(report, null, 1)}\n`
