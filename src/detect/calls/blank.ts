import type { Signature } from '../../catalogue/schema.ts'

/** A stanza that knows nothing: what finds calls without a stanza of the catalogue fills in what it knows. */
export const blank: Signature = {
  id: 'http',
  title: 'HTTP',
  components: [],
  packages: {},
  modules: [],
  symbols: [],
  hosts: [],
  env: [],
  covers: [],
  settings: [],
  switches: [],
  files: [],
  commands: [],
  images: [],
  matches: [],
  ignores: [],
}
