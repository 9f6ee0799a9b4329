// Small questions about values and classes that several parts ask.
import type { Scope } from '../../languages/source-model.ts'
import { bindingsOf } from '../bindings.ts'
import type { Frame, Value } from '../value.ts'

export const limits = { depth: 40, steps: 6000, values: 12, callers: 8, sites: 80 } as const

export const hasConstructor = (scope: Scope) => bindingsOf(scope).has('__init__') || bindingsOf(scope).has('constructor')

export const isSettings = (scope: Scope) =>
  scope.bases.some((base) => (base.type === 'name' || base.type === 'member') && base.name.endsWith('Settings'))

export const noArguments: Frame['args'] = new Map()

/** a value that says more than that some library gave it */
export const isTold = (value: Value): boolean =>
  value.kind === 'library' ? value.type !== null || value.rule !== null : value.kind !== 'literal' || value.value !== null

/** what a declared type is good for where nothing else is known: something of a known library, or an instance of a class of the repository */
export const isModelOrOwn = (value: Value): boolean => value.kind === 'instance' || (value.kind === 'library' && value.type !== null)
