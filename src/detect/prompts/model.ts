// What is known of the texts that a repository sends to models. The texts themselves never leave the facts.
import type { ModelCall } from '../calls.ts'

export type PromptKind = 'file' | 'template' | 'module-constant' | 'constant' | 'inline' | 'registry' | 'function'

/** where a prompt stands relative to the code that sends it */
export type Standing =
  /** a text file, a prompt file or a registry */
  | 'file'
  /** a module or package that holds prompts */
  | 'module'
  /** a name of its own in code that does other things */
  | 'named'
  /** a literal inside a function or a call */
  | 'inline'
  /** an untracked settings file of which an example is tracked */
  | 'setting'

export type PromptRole = 'system' | 'user' | 'assistant'

export interface Prompt {
  /** path and name: stable when lines move */
  readonly id: string
  readonly path: string
  readonly line: number
  readonly kind: PromptKind
  readonly name: string
  /** sha256 of its text */
  readonly hash: string
  readonly variables: readonly string[]
  /** parameters of the function that builds it: what it is chosen or filled by */
  readonly takes: readonly string[]
  readonly roles: readonly PromptRole[]
  readonly standing: Standing
  /** calls that send it, as far as they are known */
  readonly calls: readonly ModelCall[]
  /** slots are filled by a template engine, a typed function or interpolation; none where it has none */
  readonly filled: 'engine' | 'format' | 'function' | 'interpolation' | 'concatenation' | 'none'
  /** inserted content stands between tags, headings or quotes, or after a label */
  readonly delimited: boolean
  /** fetched from a registry by name: whether a version or label is given too */
  readonly registry: { readonly versioned: boolean; readonly tool: string } | null
  /** the text, for those who read its shape; never for output */
  readonly text: string
  /** some of it is long enough to carry instructions of its own */
  readonly substantial: boolean
  /** it answers users, not evaluations or the making of data */
  readonly answers: boolean
  /** its sentences with their lines, for those who read their sense; never for output */
  readonly sentences: readonly Sentence[]
}

export interface Sentence {
  readonly text: string
  readonly line: number
}

/** A text on its way to a model: one string, template or file. */
export interface Piece {
  readonly path: string
  readonly line: number
  readonly endLine: number
  /** unknown parts stand as `{name}` */
  readonly text: string
  readonly variables: readonly string[]
  readonly role: PromptRole | null
  readonly filled: Prompt['filled']
  /** where in the code it stands; null for files */
  readonly code: CodePlace | null
  /** comes through an argument or a function that does not say that it is a prompt: counts only where it reads like one */
  readonly far: boolean
}

export interface CodePlace {
  readonly scope: import('../../languages/source-model.ts').Scope
  readonly file: import('../../languages/source-model.ts').SourceFile
}
