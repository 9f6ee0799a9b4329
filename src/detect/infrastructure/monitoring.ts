// Alert rules, notification channels and scrape settings as configuration files.
import type { Evidence } from '../context.ts'
import { baseName, type Reader } from './model.ts'
import { at, fields, list, readDocuments, text, type Value } from './structured.ts'

/** Prometheus rule files, Grafana alerting provisioning, Alertmanager receivers, Prometheus scrape jobs. */
export const readMonitoring: Reader = ({ path, text: content }) => {
  if (
    !/\.(ya?ml|rules|json)$/.test(path) ||
    !/^\s*-?\s*"?(groups|receivers|contactPoints|scrape_configs|alerts|custom|monitors|alert)"?\s*:/m.test(content)
  )
    return null
  const alerts: Evidence[] = []
  const metrics: Evidence[] = []
  for (const document of readDocuments(content)) {
    for (const [index, group] of list(at(document.value, 'groups')).entries()) {
      const rule = list(at(group, 'rules')).findIndex(isAlertRule)
      if (rule >= 0) alerts.push({ path, line: document.line('groups', index, 'rules', rule), detail: 'alert rule' })
    }
    const receivers = list(at(document.value, 'receivers')).filter(notifies)
    if (receivers.length && at(document.value, 'route') !== undefined)
      alerts.push({ path, line: document.line('receivers'), detail: 'receivers of alerts' })
    if (list(at(document.value, 'contactPoints')).length)
      alerts.push({ path, line: document.line('contactPoints'), detail: 'contact points of alerts' })
    const jobs = list(at(document.value, 'scrape_configs')).flatMap((job) => text(at(job, 'job_name')) ?? [])
    const own = jobs.filter((job) => !/^(prometheus|node|node[-_]exporter|cadvisor|redis|postgres\w*|grafana|qdrant|otel[-\w]*)$/i.test(job))
    if (own.length) metrics.push({ path, line: document.line('scrape_configs'), detail: `metrics collected from ${own.slice(0, 3).join(', ')}` })
    if (baseName(path).startsWith('serverless') && at(document.value, 'custom', 'alerts') !== undefined)
      alerts.push({ path, line: document.line('custom', 'alerts'), detail: 'alarms of the service' })
  }
  return alerts.length || metrics.length ? { alerts, metrics } : null
}

const isAlertRule = (rule: Value): boolean =>
  at(rule, 'alert') !== undefined || (at(rule, 'condition') !== undefined && at(rule, 'data') !== undefined)
const notifies = (receiver: Value): boolean => Object.keys(fields(receiver) ?? {}).some((key) => key.endsWith('_configs'))
