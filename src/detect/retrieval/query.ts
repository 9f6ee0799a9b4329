import type { IndexQuery } from './model.ts'
import type { Unit } from './units.ts'

/** A query of which nothing is known yet but its place. */
export const blankQuery = (unit: Unit, at: IndexQuery['at']): IndexQuery => ({
  at,
  scope: unit.scope,
  expr: null,
  call: null,
  technology: '',
  kind: 'vector',
  k: null,
  metric: null,
  filter: null,
  ranking: null,
  scored: false,
  aside: unit.aside,
})
