import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { deadQueue, type Queue, queues } from './queue.ts'

export interface Metrics {
  readonly registry: Registry
  readonly webhookSeconds: Histogram<'status'>
  readonly jobSeconds: Histogram<'queue' | 'outcome'>
  readonly rateLeft: Gauge
  readonly calls: Counter
}

/** `queue` is asked for its depths when somebody reads them. */
export function createMetrics(queue: () => Queue | null): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const depth: Gauge<'queue' | 'state'> = new Gauge({
    name: 'maturity_queue_jobs',
    help: 'jobs by queue and state',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      for (const it of (await queue()?.boss.getQueues([...queues, deadQueue])) ?? []) {
        depth.set({ queue: it.name, state: 'queued' }, it.queuedCount)
        depth.set({ queue: it.name, state: 'active' }, it.activeCount)
      }
    },
  })
  return {
    registry,
    webhookSeconds: new Histogram({
      name: 'maturity_webhook_seconds',
      help: 'seconds from the request to the answer',
      labelNames: ['status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 10],
      registers: [registry],
    }),
    jobSeconds: new Histogram({
      name: 'maturity_job_seconds',
      help: 'seconds of a job by queue and outcome: done, failed, later',
      labelNames: ['queue', 'outcome'],
      buckets: [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300],
      registers: [registry],
    }),
    rateLeft: new Gauge({ name: 'maturity_github_rate_left', help: 'calls that GitHub left in the last answer', registers: [registry] }),
    calls: new Counter({ name: 'maturity_github_calls_total', help: 'answers of GitHub', registers: [registry] }),
  }
}
