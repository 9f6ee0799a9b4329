import * as core from '@actions/core'
import { getOctokit } from '@actions/github'
import type { Host } from './host.ts'
import { run } from './run.ts'

/** No single call may hold the job for longer. */
const callTimeout = 60_000

const host: Host = {
  environment: process.env,
  input: (name) => core.getInput(name),
  output: (name, value) => core.setOutput(name, value),
  info: (text) => core.info(text),
  warning: (text, place = {}) => core.warning(text, place),
  error: (text) => core.error(text),
  async summary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write()
  },
  request(token) {
    const { request } = getOctokit(token || 'none')
    return (route, parameters) => request(route, { ...parameters, request: { signal: AbortSignal.timeout(callTimeout) } })
  },
  today: () => new Date().toISOString().slice(0, 10),
}

process.exitCode = await run(host)
