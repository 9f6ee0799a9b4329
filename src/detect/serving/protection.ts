// Limits on callers, trackers of errors and notifiers, by full names.
export const rateLimiters: readonly (readonly [string, RegExp])[] = [
  ['slowapi', /^slowapi(\.\w+)*\.(Limiter|SlowAPIMiddleware)$/],
  ['fastapi-limiter', /^(fastapi_limiter(\.\w+)*\.(FastAPILimiter(\.init)?|RateLimiter)|fastapi_throttle\.\w+|pyrate_limiter\.\w*Limiter|asgi_ratelimit\.\w+|ratelimit\.RateLimitMiddleware)$/],
  ['flask-limiter', /^flask_limiter(\.\w+)*\.Limiter$/],
  ['django-ratelimit', /^(django_ratelimit|ratelimit)\.decorators\.ratelimit$|^rest_framework\.throttling\.\w+$/],
  ['express-rate-limit', /^express-rate-limit(\.\w+)?$|^express-slow-down(\.default)?$/],
  ['rate-limiter-flexible', /^rate-limiter-flexible\.RateLimiter\w+$/],
  ['upstash', /^(@upstash\/ratelimit|upstash_ratelimit(\.asyncio)?)\.Ratelimit$/],
  ['throttler', /^@nestjs\/throttler\.(ThrottlerModule\.forRoot(Async)?|ThrottlerGuard|Throttle)$/],
  ['hono-rate-limiter', /^(hono-rate-limiter|@hono-rate-limiter\/\w+)\.\w+$/],
  ['fastify-rate-limit', /^@fastify\/rate-limit(\.default)?$/],
  ['koa-ratelimit', /^koa-ratelimit(\.default)?$/],
  ['arcjet', /^@arcjet\/\w+\.(default|tokenBucket|fixedWindow|slidingWindow|shield)$/],
  ['unkey', /^@unkey\/ratelimit\.Ratelimit$/],
  ['vercel-firewall', /^@vercel\/firewall\.checkRateLimit$/],
  ['bucket4j', /^io\.github\.bucket4j\.\S+$|(^|\.)Bucket(4j)?\.builder$/],
  ['resilience4j', /^io\.github\.resilience4j\.ratelimiter\.\S+$/],
  ['aspnet-rate-limiter', /(^|\.)(AddRateLimiter|UseRateLimiter|RequireRateLimiting|EnableRateLimiting|TokenBucketRateLimiter|FixedWindowRateLimiter|SlidingWindowRateLimiter|PartitionedRateLimiter\.Create\w*|AspNetCoreRateLimit\.\w+)$/],
  ['go-rate', /^golang\.org\/x\/time\/rate\.NewLimiter$|^github\.com\/(ulule\/limiter|didip\/tollbooth|go-chi\/httprate|sethvargo\/go-limiter)\S*$/],
  ['bedrock-gateway', /^litellm\.BudgetManager$/],
] // biome-ignore format: one limiter a line

export const errorTrackers: readonly (readonly [string, RegExp])[] = [
  ['sentry', /^sentry_sdk\.init$|^@sentry\/[\w-]+(\.default)?\.(init|withSentryConfig|wrapRequestHandler|captureRequestError)$|(^|\.)(UseSentry|SentrySdk\.Init)$|^github\.com\/getsentry\/sentry-go\.Init$|^io\.sentry\.Sentry\.init$/],
  ['rollbar', /^rollbar(\.default)?(\.init)?$|^rollbar\.contrib\.\S+$/],
  ['bugsnag', /^@bugsnag\/\w+(\.default)?\.start$|^bugsnag\.configure$/],
  ['honeybadger', /^@honeybadger-io\/\w+(\.default)?\.configure$|^honeybadger\.honeybadger\.configure$/],
  ['airbrake', /^@airbrake\/\w+\.Notifier$/],
  ['raygun', /^raygun4py\.\S+$|^raygun(\.default)?\.Client(\(\))?\.init$/],
  ['highlight', /^@highlight-run\/\w+\.H\.init$|^highlight_io\.H$/],
  ['google-error-reporting', /^@google-cloud\/error-reporting\.ErrorReporting$|^google\.cloud\.error_reporting\.Client$/],
] // biome-ignore format: one tracker a line

/** What tells someone: by itself wherever it is installed as a log handler, or where it stands in the handling of an error. */
export const alertHandlers: readonly (readonly [string, RegExp])[] = [
  ['mail on errors', /^logging\.handlers\.SMTPHandler$|^django\.utils\.log\.AdminEmailHandler$/],
  ['Slack on errors', /^(slack_logger|slacker_log_handler)(\.\w+)*\.\w*Handler$|^winston-slack-webhook-transport(\.default)?$|^pino-slack\S*$/],
  ['PagerDuty', /^(pdpyras\.EventsAPISession|pypd\.\S+|pagerduty(\.\w+)*\.Event\w*Client)$|^@pagerduty\/pdjs\.event$/],
  ['Opsgenie', /^opsgenie_sdk\.\w+$|^opsgenie-sdk\.\S+$/],
] // biome-ignore format: one handler a line

export const notifiers =
  /^(slack_sdk(\.\w+)*\.(WebClient|WebhookClient)\(\)\.(chat_postMessage|send)|@slack\/(webhook|web-api)\.(IncomingWebhook|WebClient)\(\)\.(send|chat\.postMessage)|apprise\.Apprise\(\)\.notify|discord_webhook\.\w+\(\)\.execute|boto3\.client\(\)\.publish)$/
export const notifierTargets =
  /hooks\.slack\.com|events\.pagerduty\.com|api\.opsgenie\.com|discord(app)?\.com\/api\/webhooks|outlook\.office\.com\/webhook|SLACK_(WEBHOOK|ALERT)|ALERT_WEBHOOK|PAGERDUTY|OPSGENIE/
export const notifierFunction =
  /(^|\.)(send|post|notify|publish)_?(slack|alert|pagerduty|ops|incident|teams|discord)\w*$|(^|\.)(slack|alert)_?(notify|notification|alert|send|on_error)\w*$|(^|\.)(sendSlack|notifySlack|sendAlert|postToSlack)\w*$/

/** Only files that mention one of these are parsed for the above. */
export const protectionNames =
  /slowapi|limiter|throttl|rate[-_]?limit|ratelimit|arcjet|unkey|@vercel\/firewall|bucket4j|resilience4j|x\/time\/rate|tollbooth|httprate|sentry|rollbar|bugsnag|honeybadger|airbrake|raygun|highlight|error[-_]reporting|SMTPHandler|AdminEmailHandler|slack|pdpyras|pypd|pagerduty|opsgenie|apprise|alert|instrumentation|opentelemetry|otel|logfire|azure\.monitor|monitor-opentelemetry|applicationinsights|ApplicationInsights|opencensus|dd-?trace|newrelic|elastic-?apm|xray|powertools|prometheus|prom-|fastify-metrics|HttpMetrics|morgan|pino|winston|logger|structlog|HttpLogging|SerilogRequest|AspNetCoreInstrumentation|429|quota|budget/i
