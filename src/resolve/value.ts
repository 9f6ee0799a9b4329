// What an expression stands for, as far as the repository's own text tells. Several values: several branches or callers.
import type { Signature, SymbolRule } from '../catalogue/schema.ts'
import type { Call, Expr, Scope, SourceFile } from '../languages/source-model.ts'

/** Where an expression is looked at: its file, the scope that it stands in, and the arguments that are bound on the way there. */
export interface Place {
  readonly file: SourceFile
  readonly scope: Scope
  readonly frame: Frame | null
}

/** The arguments of one call of a repository function: what its parameters are while its body is looked at. */
export interface Frame {
  readonly scope: Scope
  readonly args: ReadonlyMap<string, { readonly expr: Expr; readonly place: Place }>
  /** the instance that a method was called on */
  readonly self: Value | null
}

export interface Rule {
  readonly signature: Signature
  readonly symbol: SymbolRule
}

export type Value = LibraryValue | LiteralValue | EnvValue | LocalValue | StructureValue

/** Something that a library gives: a symbol, a member chain on it, or the result of a call of either. */
export interface LibraryValue {
  readonly kind: 'library'
  /** `openai.OpenAI().chat.completions`; js: `ai#generateText` */
  readonly path: string
  /** the kind of value (a rule's `makes`), or null where no rule says */
  readonly type: string | null
  /** the rule of the call that made it */
  readonly rule: Rule | null
  /** the call that made it, null for symbols and members */
  readonly call: { readonly expr: Call; readonly place: Place } | null
  /** what the member chain hangs on, null for symbols */
  readonly owner: LibraryValue | null
  /** the members between `owner` and this: `.chat.completions` */
  readonly chain: string
  /** for a composition (`prompt | model | parser`): its parts in order */
  readonly parts: readonly Value[]
  /** the repository's interface that the library implements */
  readonly declares?: Scope
}

/** what a library calls by this name, nothing more known of it */
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

export interface LiteralValue {
  readonly kind: 'literal'
  readonly value: string | number | boolean | null
  readonly expr: Expr
  readonly place: Place
}

/** An environment variable; its default, where the repository has one, follows it in the list of values. */
export interface EnvValue {
  readonly kind: 'env'
  readonly name: string
  readonly expr: Expr
  readonly place: Place
}

/** A function, class, instance or module of the repository. */
export type LocalValue =
  | { readonly kind: 'function'; readonly scope: Scope; readonly file: SourceFile; readonly self: Value | null; readonly frame: Frame | null }
  | { readonly kind: 'class'; readonly scope: Scope; readonly file: SourceFile }
  | {
      readonly kind: 'instance'
      readonly scope: Scope
      readonly file: SourceFile
      readonly call: { readonly expr: Call; readonly place: Place } | null
    }
  | { readonly kind: 'module'; readonly file: SourceFile }

/** Lists, dicts, templates and whatever else is known only by its shape. */
export interface StructureValue {
  readonly kind: 'structure'
  readonly expr: Expr
  readonly place: Place
}
