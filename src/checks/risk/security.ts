import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 4

export const check = defineCheck({
  id: 'risk/security',
  needs: ['protection', 'serving', 'calls'],
  words: {
    title: 'Prompt injection and leaks are guarded against',
    why: 'Text that users and documents bring can steer the model; what guards against it must not be the model itself.',
    fix: 'Check inputs and outputs by a guard on the server, run generated code in a sandbox, and let tools and retrieval reach only what the caller may see.',
  },
  judge({ protection, serving, calls }) {
    if (protection.firm.length && serving.isMinority(protection.firm))
      return partial('Some of several independent applications are guarded.', protection.firm.slice(0, enough))
    if (protection.firm.length)
      return pass('A guard on the server stands before the model, its actions or its data.', protection.firm.slice(0, enough))
    if (protection.weak.length)
      return partial(
        'What guards the model runs in the browser, lets through on errors, or waits to be configured.',
        protection.weak.slice(0, enough),
      )
    const weaker = [...protection.told, ...protection.documented]
    if (weaker.length) return partial('Protection is only asked of the model or written down.', weaker.slice(0, enough))
    const call = calls.application.find((it) => it.kind === 'chat' || it.kind === 'completion')
    return fail(
      'Nothing guards the model against hostile input or keeps its output from doing harm.',
      call ? [{ path: call.path, line: call.line, detail: 'no guard before or after this call' }] : [],
    )
  },
})
