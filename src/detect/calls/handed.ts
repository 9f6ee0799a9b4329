// Generation by weights that a function is handed: `model.generate(**inputs, max_new_tokens=256)` in a file that works with Transformers,
// where nothing tells where the model was loaded.
import { lastName } from '../../languages/walk.ts'
import { symbol } from '../../resolve/value.ts'
import type { Context } from '../context.ts'
import type { RuledCall } from '../program.ts'

const receiver = /^_?(\w+_)?(model|llm|policy|generator|net)$/i
/** what only the generation of Transformers is told */
const told =
  /^(input_ids|inputs|attention_mask|max_new_tokens|generation_config|do_sample|pad_token_id|eos_token_id|num_beams|streamer|stopping_criteria|logits_processor|return_dict_in_generate|repetition_penalty)$/
const imports = /^(transformers|peft|trl|unsloth)(\.|$)/

export function handedCalls(context: Context): RuledCall[] {
  const program = context.fact('program')
  const signature = context.catalogue.signatures.find((it) => it.id === 'transformers')
  const generate = signature?.symbols.find((it) => it.role === 'completion' && it.on?.includes('transformers.model'))
  if (!signature || !generate) return []
  return program.relevant.flatMap((path) => {
    if (!/\.(py|ipynb)$/.test(path) || !/\.generate\(/.test(context.text(path) ?? '')) return []
    const source = program.file(path)
    if (!source?.imports.some((it) => imports.test(it.module))) return []
    return program.callsOf(path).flatMap((site): RuledCall[] => {
      const { callee, args } = site.expr
      if (callee.type !== 'member' || callee.name !== 'generate' || !receiver.test(lastName(callee.object))) return []
      if (!args.some((it) => it.spread || (it.name !== null && told.test(it.name)))) return []
      const known = program.evaluate(callee.object, site.place)
      const isOpen = known.every((it) => (it.kind === 'library' ? it.type === null && it.rule === null : it.kind === 'literal' && it.value === null))
      return isOpen ? [{ ...site, callee: generated, rule: { signature, symbol: generate } }] : []
    })
  })
}

const generated = symbol('transformers.generate')
