// GitHub's own description of its API judges every request and response of the rig.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import addFormats from 'ajv-formats'
import { type Document, OpenAPIBackend } from 'openapi-backend'

export interface Call {
  readonly method: string
  /** without query */
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

export type Judged =
  | { readonly operation: string; readonly parameters: Readonly<Record<string, string>>; readonly problem: null }
  | { readonly operation: string | null; readonly problem: string }

export interface Contract {
  request(call: Call): Judged
  /** null, or what is wrong with a successful answer */
  response(operation: string, answer: Answer): string | null
}

export async function loadContract(): Promise<Contract> {
  const definition: Document = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'))
  const backend = new OpenAPIBackend({
    definition,
    quick: true,
    strict: false,
    coerceTypes: true,
    ajvOpts: { strict: false },
    customizeAjv: (ajv) => {
      addFormats.default(ajv)
      return ajv
    },
  })
  await backend.init()
  return {
    request(call) {
      const request = { method: call.method, path: call.path, query: call.query, headers: { ...call.headers }, body: call.body }
      const operation = backend.matchOperation(request)
      const id = operation?.operationId
      if (!operation || !id) return { operation: null, problem: `no such operation: ${call.method} ${call.path}` }
      const result = backend.validateRequest(request, operation)
      const problem =
        result.errors?.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`).join('; ') ?? unwritten(id, call.body)
      if (problem) return { operation: id, problem }
      return { operation: id, parameters: pathParameters(operation.path, call.path), problem: null }
    },
    response(operation, answer) {
      if (answer.status >= 300) return null
      const { errors } = backend.validateResponse(answer.body, operation, answer.status)
      return errors?.length ? errors.map((error) => `${error.instancePath} ${error.message}`).join('; ') : null
    },
  }
}

/** Rules that GitHub keeps and its description does not tell. */
function unwritten(operation: string, body: unknown): string | null {
  const text = (name: string) => (body && typeof body === 'object' && name in body ? String(Reflect.get(body, name)) : '')
  if (/^issues\/(create|update)-comment$/.test(operation) && text('body').length > 65_536) return 'body is too long (maximum is 65536 characters)'
  if (operation === 'repos/create-commit-status' && text('description').length > 140) return 'description is too long (maximum is 140 characters)'
  if (operation === 'checks/create' && text('status') === 'completed' && !text('conclusion')) return 'a completed check run needs a conclusion'
  return null
}

function pathParameters(template: string, path: string): Record<string, string> {
  const parts = path.split('/')
  const named = template.split('/').map((part, index) => [/^\{(.+)\}$/.exec(part)?.[1] ?? '', decodeURIComponent(parts[index] ?? '')] as const)
  return Object.fromEntries(named.filter(([name]) => name))
}
