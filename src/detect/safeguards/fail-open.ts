// Whether a guard lets through what it could not judge.
import type { Scope, Statement } from '../../languages/source-model.ts'

const refused =
  'block\\w*|flag\\w*|unsafe|injection\\w*|off_?topic\\w*|violation\\w*|malicious|toxic|harmful|jailbreak\\w*|should_?block|tripwire\\w*|denied|rejected'
const accepted = 'safe|is_?safe|allow\\w*|valid|is_?valid|pass\\w*|ok|approved|relevant|is_?relevant'
const lets = new RegExp(
  `\\b(is_?)?(${refused})["']?\\s*[:=]\\s*(false|none|null)\\b|\\b(${accepted})["']?\\s*[:=]\\s*true\\b|\\b(decision|action|verdict|status)["']?\\s*[:=]\\s*["'](allow\\w*|safe|pass)["']`,
  'i',
)

/** A handler of errors within the lines, or around one line of them, that answers "allowed". */
export function failsOpen(scope: Scope, lines: readonly string[], around?: number): boolean {
  const asksForSafe = /safe|valid|allow|relevant/i.test(scope.name) && !/unsafe|invalid|disallow/i.test(scope.name)
  const opens = (from: number, to: number): boolean => {
    const body = lines.slice(from - 1, to).join('\n')
    if (/\b(raise|throw)\b/.test(body)) return false
    return lets.test(body) || (around === undefined && (asksForSafe ? /\breturn\s+true\b/i : /\breturn\s+false\b/i).test(body))
  }
  return handlers(scope.body, around).some((it) => opens(it.line, it.endLine))
}

function handlers(body: readonly Statement[], around: number | undefined): readonly Statement[] {
  return body.flatMap((statement, index): readonly Statement[] => {
    if (statement.type === 'definition') return handlers(statement.scope.body, around)
    if (statement.type !== 'block') return []
    const inside = handlers(statement.body, around)
    const before = body.slice(0, index).findLast((it) => it.type === 'block' && it.kind === 'try')
    const guards = around === undefined || (before !== undefined && before.line <= around && around <= before.endLine)
    return statement.kind === 'catch' && guards ? [...inside, statement] : inside
  })
}
