// Load and stress tests of what is served, and measured load in prose.
import type { Context, Evidence } from './context.ts'

export interface LoadTestsFact {
  readonly scripts: readonly Evidence[]
  /** numbers under load that are documented */
  readonly measured: readonly Evidence[]
}

interface Rule {
  readonly files: RegExp
  readonly pattern: RegExp
  readonly detail: string
}

/** Scripts of load generators, by what only they write. */
const rules: readonly Rule[] = [
  { files: /\.py$/, pattern: /^\s*from locust\b|^\s*import locust\b|class \w+\(\s*(Fast)?HttpUser\s*\)/m, detail: 'locust' },
  { files: /\.([cm]?[jt]s)$/, pattern: /from ['"]k6(\/\w+)?['"]|require\(['"]k6/, detail: 'k6' },
  { files: /\.([cm]?[jt]s)$/, pattern: /from ['"]autocannon['"]|require\(['"](autocannon|loadtest|artillery)['"]\)/, detail: 'autocannon' },
  {
    files: /\.ya?ml$/,
    pattern: /^\s*(config|target):[\s\S]{0,2000}^\s*phases:[\s\S]{0,2000}^\s*scenarios:|^\s*scenarios:[\s\S]{0,2000}^\s*- flow:/m,
    detail: 'artillery',
  },
  { files: /\.jmx$/, pattern: /<jmeterTestPlan/, detail: 'JMeter' },
  { files: /\.(scala|java|kt)$/, pattern: /io\.gatling\./, detail: 'Gatling' },
  { files: /\.cs$/, pattern: /\bNBomber\b/, detail: 'NBomber' },
  { files: /\.go$/, pattern: /github\.com\/tsenart\/vegeta/, detail: 'vegeta' },
  { files: /\.lua$/, pattern: /\bwrk\.(method|body|headers)\b/, detail: 'wrk' },
  { files: /\.ya?ml$/, pattern: /kind:\s*(TestRun|K6)\b|taurus|^\s*execution:\s*\n\s*-\s*concurrency:/m, detail: 'load test' },
]

const sends = /\b(httpx|aiohttp|requests|AsyncOpenAI|OpenAI|axios|fetch|HttpClient|http\.(Get|Post)|urllib)\b/
const concurrent =
  /asyncio\.(gather|Semaphore|create_task)|ThreadPoolExecutor|ProcessPoolExecutor|threading\.Thread|Promise\.all|concurren(t|cy)|Parallel\.For|sync\.WaitGroup|num_requests|request_rate|qps/i
const timed = /perf_counter|time\.time\(|performance\.now|Stopwatch|percentile|p9[059]\b|latenc|throughput|requests?[_ ]per[_ ]sec/i
const named =
  /(^|\/)[^/]*(load[-_]?test|stress[-_]?test|perf(ormance)?[-_]?test|benchmark(?!.*eval)|bench)[^/]*\.(py|[cm]?[jt]s|go|cs|java|kt|sh)$|(^|\/)(load[-_]?tests?|stress[-_]?tests?|perf(ormance)?[-_]?tests?)\/[^/]+\.\w+$/i
const measuredLoad =
  /\b\d[\d.,]*\s*(requests?|reqs?|queries|calls)\s*(\/|per)\s*(s|sec|second|min|minute)\b|\b\d[\d.,]*\s*(rps|qps|req\/s)\b|\b\d[\d.,]*\s*concurrent\s+(users?|requests?|connections?|sessions?)\b|\bp9[059]\b.{0,40}\b\d[\d.,]*\s*(ms|s|seconds?)\b/i
const wished = /\b(should|must|target|goal|aim|limit(ed|s)?|quota|up to|maximum|max|allow(s|ed)?|can handle|support(s|ed)?|rate[- ]limit)\b/i

export function detect(context: Context): LoadTestsFact {
  const paths = context.fact('paths')
  const scripts: Evidence[] = []
  for (const { path, size, kind } of context.snapshot.files) {
    const part = paths.classOf(path)
    if (kind === 'symlink' || kind === 'submodule' || size > 400_000 || part === 'vendored' || part === 'generated' || part === 'lock') continue
    const own = rules.filter(({ files }) => files.test(path))
    const candidate = named.test(path)
    if (!own.length && !candidate) continue
    const text = context.text(path)
    if (text === null) continue
    const rule = own.find(({ pattern }) => pattern.test(text))
    const code = text
      .split('\n')
      .filter((line) => !/^\s*(#|\/\/)/.test(line))
      .join('\n')
    if (rule) scripts.push({ path, line: lineOf(text, rule.pattern), detail: rule.detail })
    else if (candidate && sends.test(code) && concurrent.test(code) && timed.test(code))
      scripts.push({ path, line: lineOf(text, concurrent), detail: 'benchmark client' })
  }
  for (const { step, command } of context.fact('ci').runs('load-test'))
    scripts.push({ path: step.path, line: step.line, detail: command.words.slice(0, 3).join(' ') })
  const measured = context
    .fact('documents')
    .documents.flatMap(({ path, sections }) =>
      sections.flatMap((section) =>
        section.sentences
          .filter((it) => measuredLoad.test(it.text) && !wished.test(it.text))
          .map((it) => ({ path, line: it.line, detail: 'measured load' })),
      ),
    )
  return { scripts, measured }
}

function lineOf(text: string, pattern: RegExp): number {
  const index = text.search(pattern)
  return index < 0 ? 1 : text.slice(0, index).split('\n').length + (/^\s*\n/.test(text.slice(index)) ? 1 : 0)
}
