import type { Entry, Expr } from '../../languages/source-model.ts'

/** What one file of infrastructure code declares. */
export interface Declared {
  readonly path: string
  /** parameters or variables with their defaults */
  readonly inputs: Map<string, Expr | null>
  /** values of inputs that a parameter file gives */
  readonly given: Map<string, Expr>
  /** variables of Bicep, locals of Terraform */
  readonly names: Map<string, Expr>
  readonly outputs: Entry[]
  /** resources, modules and whatever else holds maps */
  readonly bodies: Expr[]
  readonly modules: { readonly target: string; readonly given: readonly Entry[] }[]
}

export const nothing = (path: string): Declared => ({
  path,
  inputs: new Map(),
  given: new Map(),
  names: new Map(),
  outputs: [],
  bodies: [],
  modules: [],
})
