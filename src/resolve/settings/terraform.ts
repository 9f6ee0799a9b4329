// Terraform: what the blocks of a file declare.
import type { Entry, Expr } from '../../languages/source-model.ts'
import { type Declared, nothing } from './declared.ts'
import { reader } from './tokens.ts'

export function readTerraform(path: string, source: string): Declared {
  const found = nothing(path)
  for (const entry of reader(source).entries()) {
    const [kind = '', name = ''] = (entry.key ?? '').split(' ')
    const { value } = entry
    if (path.endsWith('.tfvars')) found.given.set(kind, value)
    if (value.type !== 'dict') continue
    if (kind === 'variable') found.inputs.set(name, fieldOf(value.entries, 'default'))
    else if (kind === 'locals') for (const it of value.entries) found.names.set(it.key ?? '', it.value)
    else found.bodies.push(value)
    if (kind === 'module') {
      const source = fieldOf(value.entries, 'source')
      found.modules.push({ target: source?.type === 'string' ? source.value : '', given: value.entries })
    }
  }
  return found
}

const fieldOf = (entries: readonly Entry[], key: string): Expr | null => entries.find((it) => it.key === key)?.value ?? null
