import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { inputNames } from '../../src/action/inputs.ts'
import { root, textOf } from '../support/sources.ts'

const page = textOf('docs/pull-requests.md')
const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  jobs: z.record(z.string(), z.object({ steps: z.array(z.object({ uses: z.string(), with: z.record(z.string(), z.unknown()).optional() })) })),
})

describe('the page on pull requests', () => {
  const workflows = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((block) => workflowSchema.parse(parse(block[1] ?? '')))

  test('shows workflows whose inputs the action knows, and that check out no code of a pull request with a token that may write', () => {
    expect(workflows.map((workflow) => Object.keys(workflow.on))).toEqual([['pull_request', 'merge_group'], ['workflow_run']])
    const steps = workflows.flatMap((workflow) => Object.values(workflow.jobs).flatMap((job) => job.steps))
    const own = steps.filter((step) => step.uses.startsWith('OWNER/llmops-maturity@'))
    expect(own).toHaveLength(2)
    expect(own.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !inputNames.includes(name))).toEqual([])
    expect(steps.flatMap((step) => Object.keys(step.with ?? {}))).not.toContain('ref')
  })

  test('shows pictures that are there and small', () => {
    const pictures = [...page.matchAll(/\]\((pictures\/[\w-]+\.png)\)/g)].map((match) => match[1] ?? '')
    expect(pictures).toHaveLength(11)
    for (const picture of pictures) expect(statSync(join(root, 'docs', picture)).size).toBeLessThan(100_000)
  })
})
