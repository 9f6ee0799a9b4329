// The frame of every page of ours: one file, no script, nothing from outside, light and dark.
import { createHash } from 'node:crypto'
import { type Markup, markup } from './markup.ts'
import { style } from './style.ts'

export interface Page {
  readonly title: string
  readonly body: Markup
  /** rules of this page beside the shared ones */
  readonly style?: string
  /** where the page's forms may lead, in the words of a content policy; nowhere where absent */
  readonly forms?: string
}

/** A whole document. Its content policy lets in its own style sheet and nothing else. */
export function page({ title, body, style: own = '', forms }: Page): string {
  const sheet = style + own
  const hash = createHash('sha256').update(sheet).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action ${forms ?? "'none'"}`
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="llmops-maturity">
<title>${title}</title>
<style>${{ markup: sheet }}</style>
</head>
<body>
${body}
</body>
</html>
`.markup
}
