// Advice that depends on what the repository is built with rather than on a check's own facts: it names the tools that are there and the lines to change.
import type { Stack } from '../detect/stack.ts'
import type { Gap, Verdict } from './check.ts'
import { clientOf, serverOf, written } from './tools.ts'

interface Situation {
  readonly stack: Stack
  readonly gaps: readonly Gap[]
}

type Advice = (situation: Situation) => string | null

/** The advice for a verdict that falls short, or null where the check's own words say all. */
export function specificAdvice(id: string, verdict: Verdict, stack: Stack): string | null {
  if (verdict.status !== 'partial' && verdict.status !== 'fail') return null
  return Object.hasOwn(table, id) ? (table[id]?.({ stack, gaps: verdict.gaps }) ?? null) : null
}

const at = ({ path, line }: { readonly path: string; readonly line: number }) => `${path}:${line}`

/** `a.py:3, b.py:9 and 4 more`; each place once. */
function places(gaps: readonly Gap[]): string {
  const all = [...new Set(gaps.map(at))]
  const most = `${all[0]}${all[1]}`.length > 100 ? 1 : 2
  const rest = all.length - most
  return all.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** A tracer that is there records it: by being turned on, or by reaching the calls that it misses. */
const byTracer =
  (what: string): Advice =>
  ({ stack: { tracer }, gaps }) => {
    if (!tracer) return null
    if (!tracer.on) return `Turn ${written(tracer.name)} on in what you ship (${at(tracer)}): it records ${what}.`
    return gaps.length ? `Let ${written(tracer.name)} reach ${places(gaps)} too: it records ${what}.` : null
  }

const gapsOf =
  (before: string, after = ''): Advice =>
  ({ gaps }) =>
    gaps.length ? `${before} ${places(gaps)}${after}.` : null

/** Tools that keep scores and ratings beside traces. */
const keepsScores = ({ name }: { readonly name: string }) =>
  /^(langfuse|langsmith|phoenix|opik|braintrust|mlflow|weave|helicone|lunary|promptlayer)$/.test(name)

const pythonLinter = /^(Ruff|Flake8|Pylint|mypy|Pyright|isort|YAPF|Black|Bandit)$/i

const isPython = ({ language }: Stack) => language === 'python'
const isScript = ({ language }: Stack) => language === 'javascript' || language === 'typescript'

const table: Readonly<Record<string, Advice>> = {
  'fm/calls-traced': (it) => {
    const client = clientOf(it.stack)
    const wired = it.stack.tracer && it.stack.tracer.name !== 'opentelemetry' ? byTracer('prompt and response')(it) : null
    return wired ?? (client && it.gaps.length ? `${sentence(client.trace)} Begin with ${places(it.gaps)}.` : null)
  },
  'fm/latency': byTracer('the time of each call'),
  'fm/token-usage': byTracer('the tokens of each call'),
  'fm/cost': byTracer('tokens, from which the cost follows'),
  'rag/embedding-latency': byTracer('the time of each call'),
  'rag/retrieval-traced': ({ stack: { tracer }, gaps }) =>
    tracer?.on && gaps.length ? `Make the retrieval at ${places(gaps)} a span of ${written(tracer.name)} with the ids of its chunks.` : null,
  'prompts/version-recorded': ({ stack: { tracer, prompt } }) =>
    tracer && prompt ? `Pass the version or hash of ${at(prompt)} to ${written(tracer.name)} with the trace (${at(tracer)}).` : null,
  'feedback/user-feedback': ({ stack: { tracer } }) =>
    tracer && keepsScores(tracer) ? `Store a rating as a score on the trace of the answer in ${written(tracer.name)} (${at(tracer)}).` : null,
  'feedback/conversations-stored': byTracer('inputs and outputs'),
  'risk/provider-outage': ({ stack, gaps }) => {
    const client = clientOf(stack)
    return client && gaps.length ? `For ${places(gaps)} ${client.bound}.` : null
  },
  'fm/parameters': gapsOf('Set temperature and an output limit on the calls at'),
  'fm/system-message': gapsOf('Begin the conversation with instructions of your own at'),
  'fm/model-pinned': ({ gaps }) => {
    const names = [...new Set(gaps.map(({ detail }) => detail.split(' is ')[0] ?? ''))].filter(Boolean)
    return names.length ? `Name a dated version instead of ${names.slice(0, 3).join(', ')} (${places(gaps)}).` : null
  },
  'fm/endpoint-config': gapsOf('Move what is set at', ' into one settings module'),
  'prompts/versioned': gapsOf('Move the prompts at', ' into files or a module of their own'),
  'quality/code-docs': gapsOf('Say what they do in a doc comment at'),
  'risk/hallucination': ({ stack: { prompt } }) =>
    prompt ? `Tell the model in the prompt at ${at(prompt)} to answer only from what it is given and to say so when it does not know.` : null,
  'explain/knowledge-limits': ({ stack: { prompt } }) =>
    prompt ? `Add to the prompt at ${at(prompt)} what to say when the answer is not known.` : null,
  'risk/privacy': ({ stack: { provider, endpoint } }) =>
    provider
      ? `Mask personal data before it goes to ${provider}${endpoint ? ` from ${endpoint.name} (${at(endpoint)})` : ''}, or write down what is sent, how long it is kept and how it is deleted.`
      : null,
  'risk/security': ({ stack: { endpoint } }) =>
    endpoint
      ? `Check what ${endpoint.name} (${at(endpoint)}) takes in and gives out on the server, and let tools and retrieval reach only what the caller may see.`
      : null,
  'risk/misuse': ({ stack }) => {
    const limits = serverOf(stack)?.limits
    return limits && stack.server
      ? `Limit requests with ${limits} (${at(stack.endpoint ?? stack.server)}), or check that a question is within scope.`
      : null
  },
  'monitoring/health': ({ stack }) => {
    const server = serverOf(stack)
    const where = stack.server ? ` to ${written(stack.server.name)} (${at(stack.server)})` : ''
    return server ? `Add ${server.health}${where} that checks what the application needs, and point the platform’s probe at it.` : null
  },
  'monitoring/request-logs': ({ stack }) => {
    const server = serverOf(stack)
    return server && stack.server ? `Record requests with ${server.requests} (${at(stack.server)}).` : null
  },
  'monitoring/alerts': ({ stack: { platform } }) => {
    if (platform?.name === 'kubernetes' || platform?.name === 'helm')
      return `Add a PrometheusRule on errors and latency beside ${platform.path}, with a receiver.`
    return platform?.name === 'terraform' || platform?.name === 'bicep'
      ? `Add an alarm on errors and latency beside ${platform.path}, with somebody it tells.`
      : null
  },
  'quality/pre-commit': ({ stack }) => {
    if (isPython(stack)) return `Add .pre-commit-config.yaml with a hook for ${stack.linters.find((it) => pythonLinter.test(it)) ?? 'Ruff'}.`
    return isScript(stack) ? `Add husky or lefthook with a hook that runs ${stack.linters.find((it) => !pythonLinter.test(it)) ?? 'ESLint'}.` : null
  },
  'quality/load-tests': ({ stack }) =>
    stack.endpoint
      ? `Load-test ${stack.endpoint.name} (${at(stack.endpoint)}) with ${isPython(stack) ? 'Locust' : 'k6'} against the latency that users need.`
      : null,
  'trace/locked-dependencies': ({ stack: { manifest }, gaps }) => {
    if (!manifest || !gaps.length) return null
    if (manifest.endsWith('pyproject.toml')) return `Lock ${manifest} (uv lock or poetry lock), commit the lock file and install from it.`
    if (manifest.endsWith('.txt')) return `Pin every entry of ${manifest} with ==, for example by uv pip compile.`
    return manifest.endsWith('package.json') ? `Commit the lock file of ${manifest} and install from it with npm ci.` : null
  },
  'trace/build-lineage': ({ stack: { pipeline } }) => (pipeline ? `Label what ${pipeline} builds with the commit or a version tag.` : null),
  'trace/continuous-delivery': ({ stack: { pipeline, platform } }) =>
    pipeline && platform ? `Let ${pipeline} or a workflow beside it deploy what ${platform.path} describes, on merge or tag.` : null,
  'evals/suite': ({ stack: { evaluation }, gaps }) =>
    !evaluation && gaps.length
      ? `Write a script that asks what ${places(gaps)} answers a set of questions, and scores the answers by expected ones or by a judge.`
      : null,
  'evals/in-ci': ({ stack: { evaluation, pipeline } }) =>
    evaluation ? `Run ${evaluation} on pull requests${pipeline ? ` beside ${pipeline}` : ''}, with a threshold that fails the job.` : null,
  'evals/dataset': ({ stack: { evaluation } }) =>
    evaluation ? `Keep the questions that ${evaluation} asks, with expected answers, in a file of the repository that it loads.` : null,
  'monitoring/quality-metrics': ({ stack: { evaluation, tracer } }) =>
    evaluation
      ? `Keep one record for each run of ${evaluation} with its time, commit and scores${tracer && keepsScores(tracer) ? `, for example in ${written(tracer.name)}` : ''}.`
      : null,
  'rag/retrieval-parameters': ({ stack: { store }, gaps }) =>
    store && gaps.length ? `Name the number of chunks and the measure where ${written(store)} is asked (${places(gaps)}).` : null,
  'rag/metadata-filter': ({ stack: { store }, gaps }) =>
    store && gaps.length ? `Filter what ${written(store)} finds by tenant, document or access rights at ${places(gaps)}.` : null,
}
