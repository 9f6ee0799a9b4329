import type { Scope } from '../../languages/source-model.ts'
import type { Evidence } from '../context.ts'

export type ServingKind = 'api' | 'ui' | 'bot' | 'function' | 'model-server' | 'platform' | 'mcp'

/** Something that answers users or callers at run time. */
export interface Server extends Evidence {
  readonly framework: string
  readonly serves: ServingKind
}

export interface Route {
  readonly framework: string
  /** upper case; ANY where the handler takes every method; SUBSCRIBE for events of bots */
  readonly method: string
  /** as written, or made of the file's place for file-based routing */
  readonly path: string
  readonly file: string
  readonly line: number
  readonly handler: string | null
  /** the handler's code where it stands in the same file */
  readonly scope: Scope | null
  /** the function that declares the route; absent at the top level and for routes that are files */
  readonly within?: string
}

/** How requests are recorded. */
export interface Instrumentation extends Evidence {
  readonly records: 'traces' | 'metrics' | 'access-log'
}
