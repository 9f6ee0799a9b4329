// A YAML file imported as a module is its parsed content: one conversion for the bundler, the tests and plain node.
import { parse } from 'yaml'

export const yamlToModule = (source) => `export default ${JSON.stringify(parse(source), null, 1)}`
