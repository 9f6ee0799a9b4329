// What a document is, whatever markup it was written in. Lines are 1-based lines of the file (of the .ipynb file for a notebook).

export type Role =
  | 'readme'
  | 'docs'
  | 'contributing'
  | 'security'
  | 'agents'
  | 'model-card'
  | 'decision'
  | 'changelog'
  | 'notebook'
  | 'owner'
  | 'other'

export interface Document {
  readonly path: string
  readonly role: Role
  readonly sections: readonly Section[]
  /** a cap cut the end off */
  readonly cut: boolean
}

/** Text under one heading, without that of its sub-headings. Text before the first heading has heading '' and level 0. */
export interface Section {
  readonly heading: string
  /** headings from the top of the document down to this one */
  readonly trail: readonly string[]
  readonly level: number
  readonly line: number
  readonly endLine: number
  readonly sentences: readonly Sentence[]
  readonly lists: readonly List[]
  readonly tables: readonly Table[]
  readonly code: readonly Code[]
  readonly images: readonly Image[]
  readonly links: readonly Link[]
}

export interface Sentence {
  /** plain text: no markup, no tags, white space collapsed */
  readonly text: string
  readonly line: number
  readonly kind: 'paragraph' | 'item' | 'row'
  /** template text that nobody filled in, or boilerplate of a generator */
  readonly unfilled: boolean
  /** a ticked box of a task list, or struck through */
  readonly done: boolean
}

export interface List {
  readonly line: number
  readonly ordered: boolean
  readonly items: readonly Item[]
}

export interface Item {
  readonly text: string
  readonly line: number
  /** 0 for the outermost */
  readonly depth: number
  /** of a task list; null elsewhere */
  readonly checked: boolean | null
}

export interface Table {
  readonly line: number
  readonly header: readonly string[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[]
}

export interface Code {
  /** lower case, '' where none is given */
  readonly language: string
  readonly content: string
  /** the first line of the content */
  readonly line: number
}

export interface Image {
  readonly url: string
  readonly alt: string
  readonly line: number
}

export interface Link {
  readonly url: string
  readonly text: string
  readonly line: number
}

export interface Diagram {
  readonly path: string
  readonly line: number
  readonly kind: 'text' | 'image' | 'file'
  /** language of a text diagram, extension of a file */
  readonly form: string
  /** what stands around it: heading, alternative text or file name */
  readonly title: string
}
