// The context that the parts of the evaluator share.
import type { Call, Expr, Scope, SourceFile } from '../../languages/source-model.ts'
import type { Library } from '../library.ts'
import type { Place, Value } from '../value.ts'
import type { Seen } from '../visible.ts'
import type { Callers } from './callers.ts'
import type { Calls } from './calls.ts'
import type { Classes } from './classes.ts'
import type { Compositions } from './compositions.ts'
import type { Frames } from './frames.ts'
import type { Imports } from './imports.ts'
import type { Members } from './members.ts'
import type { Names } from './names.ts'
import type { Parts } from './parts.ts'
import type { Types } from './types.ts'

export interface CallSite {
  readonly expr: Call
  readonly place: Place
}

export interface World {
  readonly library: Library
  /** the repository's file that a module names, seen from a file; null where it is a library's */
  moduleFile(from: SourceFile, module: string): SourceFile | null
  /** what a bare name can stand for, in a language with packages */
  seen(name: string, file: SourceFile): readonly Seen[]
  /** what a name with its package in front stands for */
  qualified(path: string, file: SourceFile): readonly Seen[]
  /** a file of the repository */
  file(path: string): SourceFile | null
  /** other files of a file's package that may declare a name */
  declaring(file: SourceFile, name: string): readonly SourceFile[]
  /** the repository's own methods that every value has (C#) */
  extensionMethods(name: string, file: SourceFile): readonly { readonly scope: Scope; readonly file: SourceFile }[]
  /** the namespace or package in use that gives every value a method of this name (C#) */
  extension(name: string, file: SourceFile): string | null
  /** calls anywhere in the repository whose callee ends in this name */
  callsNamed(name: string): readonly CallSite[]
  /** the methods whose values a container hands to whoever declares a type of this name (`@Bean ChatClient chat(…)`) */
  beans(type: string): readonly { readonly scope: Scope; readonly file: SourceFile }[]
  /** what is assigned anywhere to `….holder.name` or `….holder['name']` */
  kept(holder: string, name: string): readonly { readonly expr: Expr; readonly place: Place }[]
  /** what the repository's example configuration gives for an environment variable or setting */
  settingDefaults(name: string, near: string): readonly Value[]
  /** the document of configuration that a file names by path */
  document(from: SourceFile, name: string): Value | null
}

/** What the parts of the evaluator share: each asks the others through it. */
export interface Core extends Names, Imports, Types, Parts, Callers, Frames, Members, Classes, Calls, Compositions {
  readonly world: World
  /** the values of an expression, as far as the limits reach */
  evaluate(expr: Expr, place: Place): readonly Value[]
  /** says that an answer was cut short, so that what hangs on it is not kept */
  cut(): void
}
