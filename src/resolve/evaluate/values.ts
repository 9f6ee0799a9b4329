// Small questions about values and classes that several parts ask.
import type { Scope } from '../../languages/source-model.ts'
import { bindingsOf } from '../bindings.ts'
import type { Frame, LibraryValue } from '../value.ts'

export const limits = { depth: 40, steps: 6000, values: 12, callers: 8, sites: 80 } as const

export const symbol = (path: string): LibraryValue => ({
  kind: 'library',
  path,
  type: null,
  rule: null,
  call: null,
  owner: null,
  chain: '',
  parts: [],
})

export const hasConstructor = (scope: Scope) => bindingsOf(scope).has('__init__') || bindingsOf(scope).has('constructor')

export const isSettings = (scope: Scope) =>
  scope.bases.some((base) => (base.type === 'name' || base.type === 'member') && base.name.endsWith('Settings'))

export const noArguments: Frame['args'] = new Map()
