import { renderBadge } from './badge.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderMarkdown } from './markdown.ts'
import type { Renderer } from './options.ts'
import { renderSarif } from './sarif.ts'
import { renderText } from './text.ts'

/** Every format that a report can be printed in, by name. */
export const renderers = {
  text: renderText,
  markdown: renderMarkdown,
  json: renderJson,
  sarif: renderSarif,
  junit: renderJunit,
  badge: renderBadge,
} as const satisfies Record<string, Renderer>

export type Format = keyof typeof renderers
export const formats = Object.keys(renderers) as Format[]
export const isFormat = (word: string): word is Format => Object.hasOwn(renderers, word)
