// Prompts that are fetched by name from a registry: which tool, and whether a version or label is given.
import type { Context } from '../context.ts'
import type { Piece } from './model.ts'

export interface Fetched {
  readonly piece: Piece
  readonly tool: string
  readonly name: string
  readonly versioned: boolean
}

/** method, the library that it must come from, and the arguments that fix a version */
const fetches: readonly { readonly call: RegExp; readonly from: RegExp; readonly tool: string; readonly name: string; readonly version: string }[] = [
  {
    call: /^pull$/,
    from: /^langchain(hub|_classic)?\b.*hub|^langchain\/hub|^langchainhub|^langsmith/,
    tool: 'langchain-hub',
    name: 'arg0',
    version: '',
  },
  { call: /^(pull_prompt|pullPrompt|pullPromptCommit|_pull_prompt)$/, from: /langsmith|langchain/, tool: 'langsmith', name: 'arg0', version: '' },
  { call: /^(get_prompt|getPrompt|get)$/, from: /^@?langfuse/, tool: 'langfuse', name: 'arg0|name', version: 'label|version|arg1' },
  { call: /^load_prompt$/, from: /^mlflow/, tool: 'mlflow', name: 'arg0|name_or_uri|name', version: 'version|arg1' },
  { call: /^(get|get_prompt|get_template)$/, from: /^promptlayer/, tool: 'promptlayer', name: 'arg0|prompt_name', version: 'version|label|arg1' },
  {
    call: /^(get|call|render|create)$/,
    from: /^(humanloop|portkey|@?portkey-ai|phoenix|@arizeai|braintrust|opik|agenta|pezzo|latitude|@latitude)/,
    tool: 'prompt-registry',
    name: 'arg0|prompt_id|path|promptID|name|slug|prompt_identifier',
    version: 'version|label|environment|tag|version_id|prompt_version_id',
  },
  {
    call: /^(loadPrompt|load_prompt|getPrompt|get_prompt)$/,
    from: /^(braintrust|opik|agenta|phoenix)/,
    tool: 'prompt-registry',
    name: 'arg0|slug|name',
    version: 'version|label|environment',
  },
]

export function fetchedPrompts(context: Context): Fetched[] {
  const program = context.fact('program')
  const paths = context.fact('paths')
  return program.relevant
    .filter((path) => paths.classOf(path) === 'application')
    .flatMap((path) =>
      program.callsOf(path).flatMap((site): Fetched[] => {
        const { callee } = site.expr
        const last = callee.type === 'member' || callee.type === 'name' ? callee.name : ''
        const ways = fetches.filter((it) => it.call.test(last))
        if (!ways.length) return []
        const library = program.evaluate(callee, site.place).find((value) => value.kind === 'library')
        if (library?.kind !== 'library') return []
        const way = ways.find((it) => it.from.test(library.path))
        if (!way || (way.call.test('get') && !/prompt/i.test(library.path))) return []
        const given = program.argument(site, way.name)
        const [value] = given ? program.evaluate(given.expr, given.place) : []
        const name = value?.kind === 'literal' && typeof value.value === 'string' ? value.value : 'prompt'
        const version = way.version ? program.argument(site, way.version) : null
        const versioned =
          version !== null || /[:@/][\w.-]*[0-9a-f]{7,}$|prompts:\/[^/]+\/\d+$|@[\w-]+$|:(prod|production|staging|v?\d[\w.]*)$/i.test(name)
        const { line, endLine } = site.expr
        return [
          {
            tool: way.tool,
            name,
            versioned,
            piece: {
              path,
              line,
              endLine,
              text: name,
              variables: [],
              role: null,
              filled: 'engine',
              code: { scope: site.place.scope, file: site.place.file },
              far: false,
            },
          },
        ]
      }),
    )
}
