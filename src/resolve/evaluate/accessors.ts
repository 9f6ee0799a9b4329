// Accessors of Java that nobody writes out: of records, and of classes that Lombok completes.
import type { Call, Import } from '../../languages/source-model.ts'
import { bindingsOf } from '../bindings.ts'
import type { Place, Value } from '../value.ts'
import type { Core } from './core.ts'

/** `request.chatModel()` of a record, `request.getChatModel()` of a class with `@Data` or `@Getter`: what the field holds */
export function accessed({ callee, args }: Call, place: Place, core: Core): readonly Value[] {
  if (place.file.language !== 'java' || callee.type !== 'member' || args.length) return []
  const [, first, rest] = /^get([A-Z])(\w*)$/.exec(callee.name) ?? []
  const names = first === undefined ? [callee.name] : [`${first.toLowerCase()}${rest}`, `${first}${rest}`]
  return core.evaluate(callee.object, place).flatMap((holder): readonly Value[] => {
    if (holder.kind !== 'instance' || holder.file.language !== 'java') return []
    const fields = bindingsOf(holder.scope)
    const isField = (name: string) => (fields.get(name) ?? []).some(({ what }) => what.type === 'value')
    const field = fields.has(callee.name) && first !== undefined ? undefined : names.find(isField)
    if (field === undefined || (first !== undefined && !holder.file.imports.some(generates))) return []
    return core.classMember(holder, field, { expr: callee, place })
  })
}

const generates = ({ module, name }: Import): boolean => module === 'lombok' && /^(Data|Getter|Value|\*)$/.test(name ?? '')
