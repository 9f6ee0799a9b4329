// How the requests to an application are recorded, by full names and by configuration.
import type { Instrumentation } from './model.ts'

interface Recorder {
  readonly records: Instrumentation['records']
  readonly title: string
  readonly symbol: RegExp
}

/** Full names of calls, decorators, base classes; a trailing `!` in the title marks modules whose import alone starts them. */
export const recorders: readonly Recorder[] = [
  { records: 'traces', title: 'OpenTelemetry', symbol: /^opentelemetry\.instrumentation\.(fastapi|flask|django|starlette|asgi|wsgi|aiohttp_server|tornado|falcon|aws_lambda|pyramid|grpc)\.\w+/ },
  { records: 'traces', title: 'OpenTelemetry', symbol: /^@opentelemetry\/(sdk-node\.NodeSDK|auto-instrumentations-node\.\w+|instrumentation-(http|express|fastify|koa|nestjs-core)\.\w+)$|^@vercel\/otel\.registerOTel$|^@microlabs\/otel-cf-workers\.instrument$|^@hono\/otel\.\w+$/ },
  { records: 'traces', title: 'OpenTelemetry', symbol: /(^|\.)(AddAspNetCoreInstrumentation|UseAzureMonitor)$|^go\.opentelemetry\.io\/contrib\/instrumentation\/(net\/http|github\.com|google\.golang\.org)\/\S+$/ },
  { records: 'traces', title: 'Logfire', symbol: /^logfire\.instrument_(fastapi|flask|django|starlette|asgi|wsgi|aws_lambda)$/ },
  { records: 'traces', title: 'Azure Monitor', symbol: /^azure\.monitor\.opentelemetry\.configure_azure_monitor$|^opencensus\.ext\.azure\.\S+$|^@azure\/monitor-opentelemetry\.useAzureMonitor$|^applicationinsights(\.default)?\.setup$|(^|\.)AddApplicationInsightsTelemetry(WorkerService)?$/ },
  { records: 'traces', title: 'Datadog', symbol: /^dd-trace(\.default|\.tracer)*\.init$|^ddtrace\.(patch_all|auto|patch|tracer\.\w+)$|^gopkg\.in\/DataDog\/dd-trace-go\S+$/ },
  { records: 'traces', title: 'New Relic', symbol: /^newrelic\.agent\.(initialize|\w+_wrapper|WSGIApplicationWrapper|ASGIApplicationWrapper)$|^github\.com\/newrelic\/go-agent\S+\.NewApplication$/ },
  { records: 'traces', title: 'Elastic APM', symbol: /^elastic-apm-node(\.default)?\.start$|^elasticapm\.contrib\.\S+$/ },
  { records: 'traces', title: 'X-Ray', symbol: /^aws_xray_sdk\.\S+$|^aws-xray-sdk(-core)?\.\S+$|^aws_lambda_powertools\.(Tracer|Metrics)$|^@aws-lambda-powertools\/(tracer|metrics)\.(Tracer|Metrics)$/ },
  { records: 'metrics', title: 'Prometheus', symbol: /^prometheus_fastapi_instrumentator\.Instrumentator$|^starlette_exporter\.\w+$|^starlette_prometheus\.\w+$|^prometheus_flask_exporter(\.\w+)*\.\w+Metrics$|^aioprometheus\.\S+$|^django_prometheus\.\S+$|^express-prom-bundle(\.default)?$|^fastify-metrics(\.default)?$|^@hono\/prometheus\.prometheus$|^@willsoto\/nestjs-prometheus\.PrometheusModule\.register$|(^|\.)(UseHttpMetrics|MapPrometheusScrapingEndpoint)$|^github\.com\/prometheus\/client_golang\/prometheus\/promhttp\.(Handler|InstrumentHandler\w+)$/ },
  { records: 'access-log', title: 'morgan', symbol: /^morgan(\.default)?$/ },
  { records: 'access-log', title: 'pino', symbol: /^(pino-http|express-pino-logger|koa-pino-logger|hono-pino)(\.\w+)*$|^nestjs-pino\.LoggerModule\.forRoot(Async)?$/ },
  { records: 'access-log', title: 'winston', symbol: /^express-winston(\.default)?\.logger$/ },
  { records: 'access-log', title: 'request logger', symbol: /^koa-logger(\.default)?$|^hono\/logger\.logger$|^@logtape\/\w+\.\w+Logger$|^github\.com\/gin-gonic\/gin\.(Logger\w*)$|^github\.com\/gin-contrib\/zap\.\w+$|^github\.com\/go-chi\/chi(\/v\d+)?\/middleware\.(Logger|RequestLogger)$|^github\.com\/go-chi\/httplog\S*$|^github\.com\/labstack\/echo(\/v\d+)?\/middleware\.(Logger|RequestLogger)\w*$|^github\.com\/gofiber\/fiber(\/v\d+)?\/middleware\/logger\.New$|^github\.com\/gorilla\/handlers\.\w*LoggingHandler$|^github\.com\/(urfave|codegangsta)\/negroni\.(NewLogger|Classic)$|^github\.com\/(samber\/slog-\w+|rs\/zerolog\/hlog|dn-mhp\/zerologr?|phuslu\/log)\S*$|^github\.com\/cloudwego\/hertz\S*\.(accesslog\.New|AccessLog)$/ },
  { records: 'access-log', title: 'request logging', symbol: /(^|\.)(UseSerilogRequestLogging|UseHttpLogging|UseW3CLogging|AddHttpLogging)$|(^|\.)(CommonsRequestLoggingFilter|AbstractRequestLoggingFilter)$|^fastapi_structlog\.\S+$|^django_structlog\.middlewares\.\w+$|^flask_request_logger\S*$|^io\.ktor\.server\.plugins\.(callloging|calllogging)\.CallLogging$/ },
] // biome-ignore format: one recorder a line

/** Modules whose import alone records requests. */
export const recordingModules: readonly (readonly [string, RegExp])[] = [
  ['Datadog', /^(dd-trace\/init|ddtrace\.auto|ddtrace\/auto)$/],
  ['New Relic', /^newrelic$/],
  ['Elastic APM', /^elastic-apm-node\/start$/],
  ['OpenTelemetry', /^@opentelemetry\/auto-instrumentations-node\/register$/],
]

/** Lines of configuration: file, line, what records. */
export const recordingLines: readonly (readonly [RegExp, RegExp, Instrumentation['records'], string])[] = [
  [/(^|\/)host\.json$/, /"applicationInsights"\s*:/, 'traces', 'Application Insights of the functions'],
  [/(^|\/)wrangler(\.[\w-]+)*\.(toml|jsonc?)$/, /^\s*\[observability\]|"observability"\s*:/, 'access-log', 'observability of the platform'],
  [/(^|\/)(\w*Dockerfile[\w.-]*|Procfile|[\w.-]+\.(sh|ya?ml|toml|json))$/i, /\b(opentelemetry-instrument|ddtrace-run|newrelic-admin\s+run-program|elasticapm-run)\b|auto-instrumentations-node\/register|dd-trace\/init|-javaagent:\S*(opentelemetry|dd-java-agent|newrelic|applicationinsights|elastic-apm)/, 'traces', 'agent started with the application'],
  [/(^|\/)(\w*Dockerfile[\w.-]*|Procfile|[\w.-]+\.(sh|ya?ml|toml)|gunicorn[\w.]*\.py)$/i, /--access-log(file)?[ =]|^\s*accesslog\s*=/, 'access-log', 'access log of the server'],
  [/(^|\/)(build\.gradle(\.kts)?|pom\.xml|libs\.versions\.toml)$/, /micrometer-(registry|tracing)-|opentelemetry-spring-boot|spring-boot-starter-opentelemetry|quarkus-(micrometer|opentelemetry)|opentelemetry-exporter|spring-boot-starter-actuator|logbook-spring-boot|io\.micronaut\.(micrometer|tracing)/, 'metrics', 'metrics or traces of the endpoints'],
  [/\.py$/, /['"](django_prometheus\.middleware|django_structlog\.middlewares|request_logging\.middleware|elasticapm\.contrib\.django|opencensus\.ext\.django|log_request_id\.middleware)\b/, 'metrics', 'request middleware in the settings'],
  [/(^|\/)application(-[\w-]+)?\.(ya?ml|properties)$/, /^\s*(server\.tomcat\.)?accesslog(\.enabled)?\s*[:=]|^\s*server\.tomcat\.accesslog\.enabled\s*=\s*true/, 'access-log', 'access log of the server'],
  [/\.(tf|bicep|ya?ml|json)$/, /\b(access_log_settings|AccessLogSettings?|access_logs)\b/, 'access-log', 'access log of the gateway'],
] // biome-ignore format: one rule a line

/** They watch the process from inside; nothing outside can ask. */
export const runtimeMonitors: readonly (readonly [string, RegExp])[] = [
  ['run-time metrics', /(^|\.)(AddRuntimeInstrumentation|AddProcessInstrumentation|collectDefaultMetrics)$|^opentelemetry\.instrumentation\.system_metrics\.\w+$|^@opentelemetry\/(host-metrics|instrumentation-runtime-node)\.\w+$/],
  ['registered health checks', /(^|\.)AddHealthChecks$/],
] // biome-ignore format: one monitor a line

const clock =
  /(^|\.)(time\.(time|perf_counter|monotonic)|perf_counter|Date\.now|performance\.now|process\.hrtime(\.bigint)?|hrtime|datetime\.(datetime\.)?(now|utcnow)|System\.(nanoTime|currentTimeMillis)|time\.(Now|Since)|Stopwatch\.StartNew|nanoTime)$/
const logger =
  /(^|\.)(log|logger|logging|logs|_logger|LOG|structlog|slog|console|winston|pino|zap|Log)(\(\))?(\.\w+)*\.(trace|debug|info|warn|warning|error|exception|critical|log|Info|Warn|Error|Debug|Infof|Errorf|Printf|Println|LogInformation|LogWarning|LogError|LogDebug|Information|Warning|success)$|^print$|^println$|^System\.(out|err)\.print(ln|f)?$|^log\.(Print|Fatal)\w*$|^logger$|^log(ger)?_?(method|func|fn)$/
const observed = /\.(observe|record|set|inc|labels\(\)\.(observe|inc))$/

export const readsClock = (name: string): boolean => clock.test(name)
export const writesLog = (name: string): boolean => logger.test(name)
export const observes = (name: string): boolean => observed.test(name)
