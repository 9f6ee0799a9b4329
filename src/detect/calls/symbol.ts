// The name of what a call calls.
import { isPackaged } from '../../resolve/packages.ts'
import type { RuledCall } from '../program.ts'

/** As the rule writes it, and where the rule leaves a part open, as the code has it: `openai.chat.completions.create`, `ai#generateText`. */
export function symbolOf(call: RuledCall): string {
  const { symbol } = call.rule.symbol
  if (symbol.startsWith('.')) return `${rootOf(call)}${symbol}`
  return symbol.includes('*') ? call.callee.path.replaceAll('()', '') : symbol
}

/** The same in a sentence: without the module that stands before `#`. */
export const symbolWords = (symbol: string): string => symbol.slice(symbol.indexOf('#') + 1)

/** The package that a library value comes from: `openai`, `@langchain/openai`, `langchain_openai`, `org.springframework.ai`. */
export function rootOf({ callee: value, rule, place }: RuledCall): string {
  if (isPackaged(place.file)) {
    const names = rule.signature.modules.map((it) => it.slice(it.indexOf(':') + 1)).filter((it) => value.path.startsWith(it))
    return names.sort((a, b) => b.length - a.length)[0] ?? value.path.split(/[#(]/)[0] ?? value.path
  }
  const [module = ''] = value.path.split('#')
  return value.path.includes('#') ? module : (value.path.split(/[.(]/)[0] ?? value.path)
}
