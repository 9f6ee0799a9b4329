// GitHub's `if` expressions in three values: what is known of the event decides, everything else may hold.
import type { Trigger } from './model.ts'

type Truth = boolean | null

const events: Readonly<Record<Trigger['event'], readonly string[]>> = {
  'pull-request': ['pull_request', 'pull_request_target', 'merge_group'],
  push: ['push', 'workflow_run', 'pull_request'],
  tag: ['push'],
  release: ['release'],
  schedule: ['schedule'],
  manual: ['workflow_dispatch', 'repository_dispatch'],
  comment: ['issue_comment', 'pull_request', 'pull_request_target', 'issues', 'pull_request_review', 'pull_request_review_comment'],
  other: [],
}

/** Whether the condition can hold for the trigger. */
export function mayHold(condition: string | null, trigger: Trigger): boolean {
  if (condition === null) return true
  const tokens =
    condition
      .slice(0, 2000)
      .replace(/^\s*\$\{\{|\}\}\s*$/g, '')
      .match(/&&|\|\||!=|==|[!(),]|'[^']*'|[^\s!=&|(),']+/g) ?? []
  let at = 0
  const or = (): Truth => {
    let left = and()
    while (tokens[at] === '||') {
      at++
      const right = and()
      left = left === true || right === true ? true : left === null || right === null ? null : false
    }
    return left
  }
  const and = (): Truth => {
    let left = not()
    while (tokens[at] === '&&') {
      at++
      const right = not()
      left = left === false || right === false ? false : left === null || right === null ? null : true
    }
    return left
  }
  const not = (): Truth => {
    if (tokens[at] === '!') {
      at++
      const value = not()
      return value === null ? null : !value
    }
    if (tokens[at] === '(') {
      at++
      const value = or()
      if (tokens[at] === ')') at++
      return value
    }
    return comparison()
  }
  const comparison = (): Truth => {
    const left = operand()
    const operator = tokens[at]
    if (operator !== '==' && operator !== '!=') return truth(left, trigger)
    at++
    const equal = equals(left, operand(), trigger)
    return equal === null ? null : operator === '==' ? equal : !equal
  }
  const operand = (): string => {
    let text = tokens[at++] ?? ''
    if (tokens[at] === '(' && !/^['!(]/.test(text)) {
      let depth = 0
      do {
        const token = tokens[at++] ?? ''
        if (token === '(') depth++
        if (token === ')') depth--
        text += token
      } while (depth > 0 && at < tokens.length)
    }
    return text
  }
  return or() !== false
}

function truth(text: string, trigger: Trigger): Truth {
  if (text === 'false') return false
  if (text === 'true' || /^(always|success)\(\)$/.test(text)) return true
  const tags = text.startsWith("startsWith(github.ref,'refs/tags")
  if (tags) return trigger.event === 'tag' || trigger.event === 'release' ? true : trigger.event === 'manual' ? null : false
  if (text.startsWith('github.event.pull_request.merged')) return trigger.event === 'pull-request' ? false : null
  return null
}

function equals(left: string, right: string, trigger: Trigger): Truth {
  const value = right.replace(/^'|'$/g, '')
  if (left === 'github.event_name') {
    const known = events[trigger.event]
    return known.length === 0 ? null : known.includes(value) ? (known.length > 1 && trigger.event !== 'pull-request' ? null : true) : false
  }
  if (left === 'github.ref' || left === 'github.ref_name') {
    if (trigger.event === 'pull-request') return false
    if (trigger.event === 'tag' || trigger.event === 'release') return value.startsWith('refs/heads/') ? false : null
    return trigger.event === 'push' && trigger.branches && !trigger.branches.includes(value.replace('refs/heads/', '')) ? false : null
  }
  if (left === 'github.event.pull_request.merged') return trigger.event === 'pull-request' ? value !== 'true' : null
  return truth(left, trigger) === null ? null : String(truth(left, trigger)) === value
}
