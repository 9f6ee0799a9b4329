// How data is prepared: by orchestrators, schedules, queues and events, or by jobs that someone starts.
import type { Context, Evidence } from './context.ts'
import { orchestratorIn } from './training/surroundings.ts'

export interface PipelinesFact {
  /** preparation or ingestion that is orchestrated: steps of a pipeline, queue workers, event triggers, schedules, distributed jobs */
  readonly orchestrated: readonly Evidence[]
  /** jobs, scripts and handlers that prepare data and are started by hand */
  readonly manual: readonly Evidence[]
  /** feature stores that the application reads or writes */
  readonly featureStores: readonly Evidence[]
}

interface Trigger {
  readonly files: RegExp
  readonly pattern: RegExp
  readonly detail: string
}

const code = /\.(py|[cm]?[jt]sx?|java|kt|cs|go)$/
/** What runs a function of the application by time, queue or event. */
const triggers: readonly Trigger[] = [
  { files: /\.py$/, pattern: /@\w+\.(blob_trigger|queue_trigger|timer_trigger|schedule|event_grid_trigger|service_bus_queue_trigger|cosmos_db_trigger\w*|on_event|function\([^\n]*schedule)\b|@app\.task\b|@shared_task\b|@celery\w*\.task\b|@dramatiq\.actor\b|@huey\.\w*task\b|@rq\.job\b|Queue\([^\n]*\)\.enqueue\(|\.apply_async\(/, detail: 'queue worker or event trigger' },
  { files: /\.py$/, pattern: /\b(BackgroundScheduler|AsyncIOScheduler|BlockingScheduler|APScheduler)\(|\bschedule\.every\(|\.add_job\([^\n]*(cron|interval)|@repeat_every\(|crontab\(/, detail: 'scheduled job' },
  { files: /\.py$/, pattern: /\b(SparkSession\.builder|beam\.Pipeline\(|ray\.data\.\w+\(|\.map_batches\(|dask\.distributed)/, detail: 'distributed job' },
  { files: /\.py$/, pattern: /s3:ObjectCreated|event\[["']Records["']\]/, detail: 'event of a store' },
  { files: /\.[cm]?[jt]sx?$/, pattern: /\bnew (Worker|Queue|QueueEvents)\(\s*['"`\w]|\binngest\.createFunction\(|\bschemaTask\(|\bschedules\.task\(|\bcron\.schedule\(|\bnew CronJob\(|\bnew Agenda\(|@Cron\(|@Processor\(|app\.(storageBlob|storageQueue|timer|serviceBusQueue|cosmosDB)\(|onObjectFinalized\(|onSchedule\(|new Bree\(|defineJob\(|\bsetInterval\([^\n]*(sync|ingest|index|crawl)/i, detail: 'queue worker, event trigger or schedule' },
  { files: /\.(java|kt)$/, pattern: /@Scheduled\b|@KafkaListener\b|@RabbitListener\b|@SqsListener\b|@JmsListener\b|JobBuilder\b|@EnableBatchProcessing\b/, detail: 'schedule, queue or batch job' },
  { files: /\.cs$/, pattern: /\[(BlobTrigger|QueueTrigger|TimerTrigger|ServiceBusTrigger)\b|:\s*BackgroundService\b|IConsumer<|RecurringJob\.AddOrUpdate/, detail: 'worker, trigger or schedule' },
  { files: /\.go$/, pattern: /cron\.New\(|asynq\.NewServer|\.AddFunc\(/, detail: 'worker or schedule' },
] // biome-ignore format: one line per language

const preparing =
  /(^|[/_.-])(ingest\w*|index(er|ing|ers)?|embed(der|ding|dings)?|chunk\w*|crawl\w*|scrap\w*|etl|pipelines?|prepare|preprocess\w*|load(er|ers)?|populate\w*|build_\w*(index|db|store)\w*|memory_builder|sync|upload\w*|documents?|dataset\w*|vector\w*|train\w*|feature\w*|knowledge\w*)([/_.-]|$)/i
/** also where words are joined in camel case: `EmbeddingFunction.cs` */
const prepares = (path: string): boolean => preparing.test(path.replace(/([a-z0-9])([A-Z])/g, '$1_$2'))
const commanded =
  /(ingest|index|embed|crawl|scrap|etl|prepare|preprocess|populate|vector|train|dataset|sync[-_]?(docs|data)|knowledge|build_?(index|db))/i

export function detect(context: Context): PipelinesFact {
  const paths = context.fact('paths')
  const importsOf = context.fact('importGraph')
  const { writes, splitters, parsers } = context.fact('retrieval')
  const { runs } = context.fact('training')
  const ingesting = [
    ...writes
      .filter((it) => it.how !== 'remove' && it.how !== 'drop' && !it.aside)
      .map((it) => ({ path: it.at.path, line: it.at.line, detail: 'documents are indexed' })),
    ...splitters.filter((it) => !it.aside).map((it) => ({ path: it.at.path, line: it.at.line, detail: 'documents are split' })),
    ...parsers
      .filter((it) => !it.aside && prepares(it.at.path))
      .map((it) => ({ path: it.at.path, line: it.at.line, detail: 'documents are parsed' })),
    ...context
      .fact('calls')
      .application.filter((call) => call.kind === 'embedding' && prepares(call.path))
      .map(({ path, line }) => ({ path, line, detail: 'documents are embedded' })),
    ...runs.map(({ path, line }) => ({ path, line, detail: 'one job prepares the data and trains' })),
  ]
  const own = new Set(ingesting.map((it) => it.path))
  const orchestrated: Evidence[] = []
  for (const path of paths.of('application')) {
    if (!code.test(path)) continue
    const concerns = own.has(path) || prepares(path) || reaches(path, own, importsOf)
    if (!concerns) continue
    const rule = path.endsWith('.py') && own.size + runs.length > 0 ? orchestratorIn(path, context) : null
    if (rule) orchestrated.push({ path, line: rule.line, detail: `data is prepared by ${rule.title}` })
    else orchestrated.push(...triggeredIn(path, context, own, importsOf))
  }
  orchestrated.push(...declared(context), ...scheduled(context))
  return { orchestrated, manual: ingesting, featureStores: featureStores(context) }
}

function triggeredIn(path: string, context: Context, own: ReadonlySet<string>, importsOf: (path: string) => readonly string[]): Evidence[] {
  const text = context.text(path) ?? ''
  // a worker for something else: only one that is named for data, or whose next import prepares it
  if (!own.has(path) && !prepares(path) && !importsOf(path).some((it) => own.has(it))) return []
  const lines = text.split('\n')
  return triggers.flatMap(({ files, pattern, detail }) => {
    if (!files.test(path)) return []
    const at = lines.findIndex((line) => line.length < 1000 && !/^\s*(#|\/\/|\*)/.test(line) && pattern.test(line))
    return at < 0 ? [] : [{ path, line: at + 1, detail }]
  })
}

function reaches(path: string, targets: ReadonlySet<string>, importsOf: (path: string) => readonly string[]): boolean {
  const seen = new Set([path])
  let edge: readonly string[] = [path]
  for (let depth = 0; depth < 4 && seen.size < 300; depth++) {
    const next = new Set(edge.flatMap(importsOf).filter((it) => !seen.has(it)))
    for (const it of next) seen.add(it)
    if ([...next].some((it) => targets.has(it))) return true
    edge = [...next]
  }
  return false
}

/** a trigger that runs something on new rows, or a job of the database itself */
const databaseEvent =
  /^\s*create\s+(or\s+replace\s+)?trigger\b(?!.*(updated_?at|timestamp|moddatetime))|\bcron\.schedule\s*\(|\bpgmq\.(send|create)\s*\(|\bai\.create_vectorizer\s*\(/i

/** DVC stages, workflow and state machine files, cron jobs of clusters that prepare data. */
function declared(context: Context): Evidence[] {
  const found: Evidence[] = []
  for (const path of context.fact('paths').of('application')) {
    if (!/\.(ya?ml|json|tf|bicep|sql)$|(^|\/)crontab$/.test(path)) continue
    const text = context.text(path)
    if (text === null || text.length > 400_000) continue
    const add = (detail: string, line = 1) => found.push({ path, line, detail })
    if (path.endsWith('.sql')) {
      const at = text.split('\n').findIndex((line) => line.length < 500 && databaseEvent.test(line))
      const statement =
        text
          .split('\n')
          .slice(at, at + 6)
          .join(' ')
          .split(';')[0] ?? ''
      // timestamps and profiles have triggers, too
      const prepares = /embed|vector|chunk|section|ingest/i.test(/\bnet\.http_|http_(post|request)\b|\bpgmq\./i.test(text) ? text : statement)
      if (at >= 0 && prepares) add('event or schedule of the database', at + 1)
      continue
    }
    if (/(^|\/)dvc\.ya?ml$/.test(path) && /^stages:/m.test(text)) add('stages of DVC')
    else if (/kind:\s*(CronJob|CronWorkflow|ScheduledWorkflow|Workflow)\b/.test(text) && commanded.test(text)) add('job of the cluster')
    else if (/"StartAt"\s*:/.test(text) && /"States"\s*:/.test(text) && commanded.test(text)) add('state machine')
    else if (
      /aws_sfn_state_machine|AWS::StepFunctions::StateMachine|aws_scheduler_schedule|google_cloud_scheduler_job|aws_s3_bucket_notification|AWS::Scheduler::Schedule|aws_bedrockagent_data_source/.test(
        text,
      ) &&
      commanded.test(text)
    )
      add('schedule or event in the infrastructure')
    else if (/(^|\/)crontab$/.test(path) && commanded.test(text)) add('crontab')
    else if (/(^|\/)vercel\.json$/.test(path) && /"crons"\s*:/.test(text) && commanded.test(text)) add('scheduled route')
  }
  return found
}

/** Pipelines of CI that run an ingestion by schedule. */
function scheduled(context: Context): Evidence[] {
  return context
    .fact('ci')
    .running.filter(({ triggers: started, command }) => started.some((it) => it.event === 'schedule') && isScript(command.words.join(' ')))
    .map(({ step }) => ({ path: step.path, line: step.line, detail: 'scheduled pipeline' }))
}

const isScript = (line: string): boolean =>
  commanded.test(line) &&
  /\.(py|[cm]?[jt]s|sh)\b|^(python|node|tsx|npm|pnpm|yarn|bun|make|dvc)\b/.test(line) &&
  !/^(pip|uv (sync|pip)|poetry|npm (ci|i|install)|pytest|ruff|mypy)/.test(line)

function featureStores(context: Context): Evidence[] {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const used = program.relevant.flatMap((path) => {
    const site = paths.classOf(path) === 'application' ? program.ruled(path).find((it) => it.rule.symbol.role === 'feature-store') : undefined
    return site ? [{ path, line: site.expr.line, detail: site.rule.signature.title }] : []
  })
  const files = paths.of('application').filter((path) => /(^|\/)feature_store\.ya?ml$/.test(path))
  return [...used, ...files.map((path) => ({ path, line: 1, detail: 'definition of a feature store' }))]
}
