// Calls of language models that the repository defines or trains by itself: training loops and generation without a model library.
import type { Signature, SymbolRule } from '../../catalogue/schema.ts'
import type { CallSite } from '../../resolve/evaluate.ts'
import type { LibraryValue } from '../../resolve/value.ts'
import type { Context } from '../context.ts'
import type { RuledCall } from '../program.ts'

const train: SymbolRule = { lang: 'py', symbol: 'torch.backward', role: 'train' }
const generate: SymbolRule = {
  lang: 'py',
  symbol: 'torch.generate',
  role: 'completion',
  args: { prompt: 'arg0', 'max-tokens': 'max_new_tokens|arg1', temperature: 'temperature' },
}

/** Backward passes of loops over a language model, and `model.generate(…)` of a language model class of the repository. */
export function ownCalls(context: Context): RuledCall[] {
  const { loops, models } = context.fact('ownModels')
  if (!loops.length && !models.length) return []
  const torch = context.catalogue.signatures.find((it) => it.id === 'torch')
  if (!torch) return []
  const program = context.fact('program')
  const trained = loops.map(({ site, pretrained }) => synthetic(site, torch, train, pretrained))
  const classes = new Set(models.map((it) => it.scope))
  const generated = program.sources.flatMap((path) => {
    if (!path.endsWith('.py') && !path.endsWith('.ipynb')) return []
    if (!/\.(generate|sample|complete)\(/.test(context.text(path) ?? '') || !context.fact('ownModels').reached(path).own) return []
    return program.callsOf(path).flatMap((site): RuledCall[] => {
      const { callee } = site.expr
      if (callee.type !== 'member' || !/^(generate|sample|complete)(_\w+)?$/.test(callee.name)) return []
      const own = program.evaluate(callee.object, site.place).some((value) => value.kind === 'instance' && classes.has(value.scope))
      return own ? [synthetic(site, torch, generate, null)] : []
    })
  })
  return [...trained, ...generated]
}

function synthetic(site: CallSite, signature: Signature, symbol: SymbolRule, owner: RuledCall | null): RuledCall {
  const callee: LibraryValue = {
    kind: 'library',
    path: symbol.symbol,
    type: null,
    rule: null,
    call: null,
    owner: owner?.callee ?? null,
    chain: '',
    parts: [],
  }
  return { ...site, callee, rule: { signature, symbol } }
}
