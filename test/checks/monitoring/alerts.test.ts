import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = 'from flask import Flask\napp = Flask(__name__)\n'
const status = (files: Readonly<Record<string, string>>) => judge('monitoring/alerts', { 'app.py': app, ...files }).status

describe('monitoring/alerts', () => {
  test('rules, alarms and notifiers on errors pass', () => {
    expect(status({ 'alerts.yml': 'groups:\n  - name: a\n    rules:\n      - alert: Down\n        expr: up == 0\n' })).toBe('pass')
    expect(status({ 'main.tf': 'resource "aws_cloudwatch_metric_alarm" "a" {}\n' })).toBe('pass')
    expect(status({ 'app.py': `from logging.handlers import SMTPHandler\n${app}app.logger.addHandler(SMTPHandler("h", "a", ["b"], "s"))\n` })).toBe(
      'pass',
    )
  })
  test('an error tracker is partial', () => {
    expect(status({ 'app.py': `import sentry_sdk\n${app}sentry_sdk.init(dsn="x")\n` })).toBe('partial')
  })
  test('dashboards, recording rules and a message on success alert nobody', () => {
    expect(
      status({
        'grafana/dashboard.json': '{"panels": [{"alert": "x"}]}',
        'rules.yml': 'groups:\n  - rules:\n      - record: x\n        expr: y\n',
        'b.py': 'import requests\nrequests.post(SLACK_WEBHOOK_URL, json={})\n',
        'README.md': '# Alerts\nWe use PagerDuty.\n',
      }),
    ).toBe('fail')
  })
})
