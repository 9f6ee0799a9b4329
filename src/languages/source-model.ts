// One shape for the syntax of every language: what detectors and the resolver read. Front ends fill it; nothing here knows a library.
// Java, Kotlin, C#, Go: constructors are functions named `constructor`; `this` is the instance, in Go the receiver; bare assignments to fields are to members of `this`;
// what `new X(a) { B = c }` and Go's `X{B: c}` say in braces is a positional dict after the arguments.
// Lines are 1-based. In a notebook they are lines of the .ipynb file.

export type Language = 'python' | 'javascript' | 'typescript' | 'java' | 'kotlin' | 'csharp' | 'go'

export interface SourceFile {
  readonly path: string
  readonly language: Language
  readonly imports: readonly Import[]
  /** what other files may import by name; JavaScript and TypeScript only (elsewhere every module-level name is visible) */
  readonly exports: readonly Export[]
  readonly root: Scope
  /** the parser met errors; what it could read is here */
  readonly broken: boolean
  /** text that no rule of the grammar fits, so that what stands there may be missed; a mark that is only missing loses nothing */
  readonly isTorn: boolean
  /** for a notebook, the first line of each code cell, ascending; empty otherwise */
  readonly cells: readonly number[]
}

/**
 * Java, Kotlin: `import a.b.C` → module a.b, name C, local C; `import a.b.*` → name '*', local ''.  C#: `using A.B` → module A.B, name '*', local ''.
 * Go: `import x "path"` → module path, name null, local x (without an alias the name that the path suggests).  The others:
 * `import a.b as x` → module a.b, name null, local x.  `import a.b` → module a.b, name null, local a (binds the root).
 * `from a import b as c` / `import { b as c } from 'a'` → module a, name b, local c.  `import d from 'a'` → name 'default'.
 * `import * as n from 'a'` / `const n = require('a')` / `await import('a')` bound to a name → name null.  `from a import *` → name '*', local ''.
 * Side-effect imports (`import 'a'`) → name null, local ''.  Relative modules keep their dots (`.x`, `../y`, `./z`).
 */
export interface Import {
  readonly module: string
  readonly name: string | null
  readonly local: string
  readonly line: number
  /** TypeScript `import type`: names only, never a use at run time */
  readonly typeOnly: boolean
}

/**
 * `export const x = …` → name x, local x.  `export { a as b }` → name b, local a.  `export { a } from 'm'` → from m.  `export * from 'm'` → name '*'.  `export default e` → name default, value or local.
 * CommonJS: `module.exports = v` → name default and, for an object, each property; `exports.x = v` → name x. A `value` also stands in a statement of the root's body.
 */
export interface Export {
  readonly name: string
  readonly local: string | null
  readonly from: { readonly module: string; readonly name: string } | null
  readonly value: Expr | null
  readonly line: number
}

export interface Scope {
  readonly kind: 'module' | 'function' | 'class'
  /** '' for a module and for anonymous functions */
  readonly name: string
  readonly line: number
  readonly endLine: number
  readonly parent: Scope | null
  readonly decorators: readonly Expr[]
  readonly params: readonly Param[]
  /** the declared type of what a function returns */
  readonly returns: Expr | null
  /** class bases; keyword bases (metaclass=…) are left out */
  readonly bases: readonly Expr[]
  readonly body: readonly Statement[]
  /** docstring, JSDoc, Javadoc …: the text, or null */
  readonly doc: string | null
  readonly isAsync: boolean
  /** public in its language's sense (no leading underscore, exported, `public`) */
  readonly isPublic: boolean
}

export interface Param {
  readonly name: string
  readonly fallback: Expr | null
  readonly annotation: Expr | null
  /** `*args`, `**kwargs`, `...rest` */
  readonly rest: boolean
  /** names bound by a destructured parameter `{ a, b: c }`: property to local name; nested ones have a path (`a.b`), a rest has the property `...` */
  readonly fields: readonly { readonly property: string; readonly local: string; readonly fallback: Expr | null }[]
}

export type Statement =
  /** `targets = value`; class fields, `x: T = v`, `const { a } = v` (target of type dict with name values), `for x in v` (kind loop), `with v as x` (kind context) */
  | {
      readonly type: 'assign'
      readonly kind: 'plain' | 'augmented' | 'loop' | 'context' | 'field'
      readonly targets: readonly Expr[]
      readonly value: Expr | null
      readonly annotation: Expr | null
      readonly line: number
      readonly endLine: number
    }
  | { readonly type: 'expression'; readonly value: Expr; readonly line: number; readonly endLine: number }
  | {
      readonly type: 'return'
      readonly kind: 'return' | 'yield' | 'raise'
      readonly value: Expr | null
      readonly line: number
      readonly endLine: number
    }
  | { readonly type: 'definition'; readonly scope: Scope; readonly line: number; readonly endLine: number }
  /**
   * A control block. `heads` are its conditions, iterables, context managers, caught types. The bodies of `else` etc. are blocks of their own that follow; an `elif` is an else with a head.
   * `switch` and `match` are a plain block with the subject as head and cases in it. The names bound by `for`, `with` and `catch` are assignments that open the body;
   * the value of such an assignment of kind loop or context is the same object as the head.
   */
  | {
      readonly type: 'block'
      readonly kind: 'if' | 'else' | 'for' | 'while' | 'with' | 'try' | 'catch' | 'finally' | 'case' | 'plain'
      readonly heads: readonly Expr[]
      readonly body: readonly Statement[]
      readonly line: number
      readonly endLine: number
    }

export interface At {
  readonly line: number
  readonly endLine: number
}

export interface Argument {
  /** keyword name; null for a positional one. An options object (`f({ a: 1 })`) is a positional dict. */
  readonly name: string | null
  readonly value: Expr
  /** `*x`, `**x`, `...x` */
  readonly spread: boolean
}

export interface Entry {
  /** null for a spread entry or a computed key */
  readonly key: string | null
  readonly value: Expr
  readonly spread: boolean
  readonly line: number
  /** the key where it is computed: `{ [MODEL]: 1 }`, `{MODEL: 1}` */
  readonly computed?: Expr
  /** in the target of a destructuring: the default */
  readonly fallback?: Expr
}

export type Call = {
  readonly type: 'call'
  readonly callee: Expr
  readonly args: readonly Argument[]
  readonly isNew: boolean
  /** `GetService<T>()`: the types that a method is given */
  readonly types?: readonly Expr[]
} & At

/** An assertion is a call of the name `assert`. `await x`, parentheses, casts and non-null marks are dropped: their inner expression stands in their place. */
export type Expr =
  | ({ readonly type: 'name'; readonly name: string } & At)
  | ({ readonly type: 'member'; readonly object: Expr; readonly name: string } & At)
  | Call
  | ({ readonly type: 'string'; readonly value: string } & At)
  /** f-strings and template literals; parts in order, texts as string expressions; `tag` of a tagged template */
  | ({ readonly type: 'template'; readonly parts: readonly Expr[]; readonly tag: Expr | null } & At)
  | ({ readonly type: 'number'; readonly value: number } & At)
  | ({ readonly type: 'boolean'; readonly value: boolean } & At)
  | ({ readonly type: 'null' } & At)
  /** lists, tuples, sets, comprehensions (`items` then holds the element; `clauses` its `for x in v` as assignments of kind loop and its conditions) */
  | ({ readonly type: 'list'; readonly items: readonly Expr[]; readonly comprehension: boolean; readonly clauses?: readonly Expr[] } & At)
  | ({ readonly type: 'dict'; readonly entries: readonly Entry[]; readonly clauses?: readonly Expr[] } & At)
  /** arithmetic, comparison and logic; `or`, `??` and `||` are op 'or'; `|` is op '|'; `in` is op 'in' */
  | ({ readonly type: 'binary'; readonly op: string; readonly left: Expr; readonly right: Expr } & At)
  | ({ readonly type: 'index'; readonly object: Expr; readonly index: Expr } & At)
  | ({ readonly type: 'conditional'; readonly test: Expr; readonly then: Expr; readonly otherwise: Expr } & At)
  /** lambda, arrow function, function or class expression, object method */
  | ({ readonly type: 'function'; readonly scope: Scope } & At)
  /** JSX: name, attributes, children */
  | ({ readonly type: 'element'; readonly name: Expr; readonly entries: readonly Entry[]; readonly children: readonly Expr[] } & At)
  /** `x := v`, assignments used as values; kind loop in the clauses of a comprehension */
  | ({ readonly type: 'assignment'; readonly kind: 'plain' | 'loop'; readonly target: Expr; readonly value: Expr } & At)
  | ({ readonly type: 'other'; readonly children: readonly Expr[] } & At)

/** A front end: text to source model. It never throws on bad input; `broken` says that something was lost. */
export type Parse = (path: string, text: string) => SourceFile
