import { defineCheck, fail, type Gap, notApplicable, partial, pass } from '../check.ts'

export const check = defineCheck({
  id: 'agent/approval',
  needs: ['agents', 'records', 'tracing', 'servingCalls'],
  words: {
    title: 'Actions with side effects are approved and logged',
    why: 'What an agent sends, writes or runs cannot be taken back; someone must be able to stop it, and to see it afterwards.',
    fix: 'Ask for approval before tools that write, send, run or pay, or run them in a sandbox, and keep a durable record of tool calls.',
  },
  judge({ agents, records, tracing, servingCalls }) {
    const { tools, runsCode, approvals, sandboxes } = agents
    const acting = tools.filter((tool) => tool.effect !== 'read')
    const host = runsCode.filter((at) => !/apart/.test(at.detail))
    if (!acting.length && !runsCode.length) return notApplicable('all tools only read')
    const isSafe = (tool: (typeof acting)[number]) =>
      tool.approval !== null || tool.sandbox !== null || (tool.effect === 'execute' && sandboxes.length > 0)
    const unsafe = approvals.length ? [] : acting.filter((tool) => !isSafe(tool))
    const unsafeCode = approvals.length || sandboxes.length ? [] : host
    const approved = !unsafe.length && !unsafeCode.length
    const guards = [...approvals, ...sandboxes, ...acting.flatMap((tool) => tool.approval ?? tool.sandbox ?? [])]
    const traces = servingCalls.generating.flatMap((call) => tracing.of(call))
    const durable = [...traces.filter((it) => it.state === 'on').map((it) => it.evidence), ...records.durable]
    const some = [...traces.filter((it) => it.state === 'configured').map((it) => it.evidence), ...records.transient]
    const evidence = [...(approved ? guards : []), ...durable, ...some]
    const gaps: Gap[] = [...unsafe.map((tool) => tool.because ?? tool.at), ...unsafeCode].map(({ path, line, detail }) => ({
      path,
      line,
      detail: `${detail}, without approval or sandbox`,
    }))
    if (approved && durable.length) return pass('acting tools are approved or sandboxed, and tool calls are recorded', evidence)
    if (approved) return partial('acting tools are approved or sandboxed; tool calls are not recorded durably', evidence)
    if (durable.length) return partial('tool calls are recorded; acting tools run without approval or sandbox', evidence, gaps)
    return some.length
      ? partial('tool calls are kept in memory or only when configured', evidence, gaps)
      : fail('acting tools run without approval, sandbox or record', gaps)
  },
})
