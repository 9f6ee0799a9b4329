// What model-made actions and queries may reach: sandboxes, read-only connections, allow-lists, and documents by who asks.
import type { Expr } from '../../languages/source-model.ts'
import { walk } from '../../languages/walk.ts'
import type { Context, Evidence } from '../context.ts'
import { type Code, codeOf, linesOf, snakeCase } from './code.ts'
import type { Guard } from './guards.ts'

const sandboxes =
  /^(e2b\w*|@e2b\/[\w-]+|modal|@vercel\/sandbox|@cloudflare\/sandbox|daytona\w*|@daytonaio\/sdk|llm_sandbox|langchain_sandbox|runloop\w*|microsandbox)\.(\w+\.)*\w*(Sandbox|Daytona)\w*(\(\))?(\.create|\.create_async)?$|(^|\.)(DockerCommandLineCodeExecutor|PyodideSandbox|PyodideSandboxTool|E2BDataAnalysisTool|E2BCodeInterpreterTool|SandboxSession|compile_restricted|DockerExecutor|E2BExecutor|ContainerCodeExecutor|ACADynamicSessionsCodeExecutor|SessionsPythonREPLTool|SessionsPythonTool|AgentCoreCodeInterpreter)$|^(isolated-vm|vm2|quickjs-emscripten)\.\w+|^docker\.(from_env\(\)|DockerClient\(\))\.containers\.(run|create)$|(^|\.)WebContainer\.boot$|(^|\.)loadPyodide$/
const browserOnly = /(^|\.)WebContainer\.boot$/
const candidates =
  /sandbox|docker|e2b|daytona|pyodide|webcontainer|isolated-vm|vm2|quickjs|compile_restricted|read_?only|mode=ro|allow(ed)?_?(list|tools|commands|tables|paths|dir|directories|domains|hosts|sources)|whitelist|include_tables|DROP|sqlglot|is_relative_to|commonpath|executor|permission_?mode|canUseTool|can_use_tool|AgentCoreCodeInterpreter|mcp|tool\.name/i

const allowList =
  /^(allowed|permitted|whitelisted?|allow_?list(ed)?|safe)_?(tools?|commands?|cmds?|binaries|tables?|columns?|paths?|dirs?|director(y|ies)|roots?|folders?|domains?|functions?|operations?|actions?|modules?|imports?|statements?|builtins|globals|collections?)(_list|_set)?$|^(tool|command|table|path|domain|function|action)s?_?(allow_?list|whitelist)$|^(blocked|forbidden|denied|dangerous|banned|disallowed)_?(commands?|cmds?|patterns?|keywords?|sql\w*|statements?|tables?|paths?|operations?|imports?|modules?|functions?|tools?)$/
const changing = new Set(['DROP', 'DELETE', 'TRUNCATE', 'ALTER', 'INSERT', 'UPDATE', 'CREATE', 'GRANT'])
const onlyReads =
  /\b(mode=ro\b|read_?only\s*[=:]\s*true|readonly\s*[=:]\s*true|SET\s+(SESSION\s+|LOCAL\s+)?TRANSACTION\s+READ\s+ONLY|default_transaction_read_only\s*[=:]?\s*["']?on|PRAGMA\s+query_only|access_mode\s*=\s*["']?READ_ONLY|ApplicationIntent=ReadOnly)/i

const attacks = /injection|jailbreak|red_?team|pyrit/i

/** Sandboxes in which generated code runs. */
export function sandboxesOf(context: Context): readonly Guard[] {
  return codeOf(context, candidates).flatMap((file) => {
    const found = file.calls
      .filter((call) => sandboxes.test(call.name))
      .map((call) => guard(file, call.line, `sandbox ${call.last}`, !browserOnly.test(call.name)))
    for (const call of file.calls)
      for (const arg of call.node?.args ?? []) {
        const settings =
          arg.value.type === 'dict' ? arg.value.entries.map((it) => ({ key: it.key, value: it.value })) : [{ key: arg.name, value: arg.value }]
        for (const { key, value } of settings)
          if (
            (/^use_docker$/.test(key ?? '') && value.type !== 'null' && !(value.type === 'boolean' && !value.value)) ||
            (/^(executor_type|executorType)$/.test(key ?? '') && value.type === 'string' && /^(e2b|docker|modal|wasm|blaxel)$/.test(value.value))
          )
            found.push(guard(file, value.line, 'generated code runs in a container', true))
      }
    return found
  })
}

/** Checks on what tools and generated queries may touch; only in files that give a model tools or run SQL. */
export function toolLimitsOf(context: Context): readonly Guard[] {
  const { agent } = context.fact('usage').flags
  return codeOf(context, candidates).flatMap((file) => {
    const runsSql = /\b(execute|executemany|read_sql|read_sql_query|from_uri|SQLDatabase|\$queryRawUnsafe|raw)\s*\(|create_engine|sqlglot/.test(
      file.text,
    )
    const forModel = agent || (runsSql && context.fact('calls').application.some((it) => it.path === file.path))
    if (!forModel || file.browser) return []
    const found: Guard[] = []
    if (runsSql) for (const line of linesOf(file.text, onlyReads)) found.push(guard(file, line, 'read-only connection', true))
    for (const call of file.calls)
      for (const arg of call.node?.args ?? [])
        if (/^(include_tables|includesTables|allowed_tools|allowedTools|can_use_tool|canUseTool)$/.test(arg.name ?? '') && isGiven(arg.value))
          found.push(guard(file, arg.value.line, 'tools or tables by an allow-list', true))
    if (!file.source || !/tool|command|sql|quer|exec|subprocess|shell/i.test(file.text)) return found
    walk(file.source, {
      expression: (expr) => {
        if (expr.type === 'dict')
          for (const entry of expr.entries)
            if (/^(includesTables|allowedTools|canUseTool)$/.test(entry.key ?? '') && isGiven(entry.value))
              found.push(guard(file, entry.line, 'tools or tables by an allow-list', true))
        if (isMembership(expr)) {
          const { needle, list } = isMembership(expr) ?? { needle: '', list: '' }
          if (allowList.test(snakeCase(list))) found.push(guard(file, expr.line, `checked against ${list}`, true))
          // a look-up by name in the tools at hand is no limit
          else if (/tool\.name$/i.test(needle) && /config|settings|enabled|selected|permitted/i.test(file.lines[expr.line - 1] ?? ''))
            found.push(guard(file, expr.line, 'tools only by a configured list', false))
        }
        if (
          runsSql &&
          expr.type === 'list' &&
          expr.items.filter((it) => it.type === 'string' && changing.has(it.value.trim().toUpperCase())).length >= 2
        )
          found.push(guard(file, expr.line, 'statements that change data are refused', true))
      },
    })
    if (runsSql)
      for (const line of linesOf(file.text, /\\b\(?:?\(?(\?:)?(DROP|DELETE|INSERT|UPDATE|ALTER|TRUNCATE)\|/i))
        found.push(guard(file, line, 'statements that change data are refused', true))
    for (const call of file.calls)
      if (/^(is_relative_to|commonpath)$/.test(call.last)) found.push(guard(file, call.line, 'paths held inside a folder', true))
    return found
  })
}

/** `x in list`, `list.includes(x)`, `list.has(x)`; the last names of both sides */
function isMembership(expr: Expr): { needle: string; list: string } | null {
  if (expr.type === 'binary' && /^(not )?in$/.test(expr.op)) return { needle: nameOf(expr.left), list: lastOf(expr.right) }
  if (expr.type === 'call' && expr.callee.type === 'member' && /^(includes|has|contains)$/.test(expr.callee.name) && expr.args[0])
    return { needle: nameOf(expr.args[0].value), list: lastOf(expr.callee.object) }
  return null
}

const nameOf = (expr: Expr): string => (expr.type === 'member' ? `${nameOf(expr.object)}.${expr.name}` : expr.type === 'name' ? expr.name : '')

function lastOf(expr: Expr): string {
  if (expr.type === 'name' || expr.type === 'member') return expr.name
  if (expr.type === 'call' && expr.args[0] && (/^(set|list|tuple|Set)$/.test(nameOf(expr.callee)) || expr.isNew)) return lastOf(expr.args[0].value)
  return ''
}

const isGiven = (value: Expr): boolean => value.type !== 'null' && !(value.type === 'list' && !value.items.length)

const whoAsks =
  /\b(user_?ids?|user_?role|roles?|tenant_?ids?|tenants?|owner_?ids?|owner|org_?id|organi[sz]ation_?ids?|departments?|allowed_?\w*|acls?|oids|permissions?|security_?filter|access_?(level|group|role|control)\w*|clearance|current_?user|auth_?claims|customer_?ids?|account_?ids?|workspace_?ids?|team_?ids?)\b/i

/** Queries of an index that are limited by who asks, and row-level security on tables of documents. */
export function documentAccessOf(context: Context): readonly Guard[] {
  const found: Guard[] = []
  const retrieval = context.fact('retrieval')
  for (const query of retrieval.queries) {
    const at = query.filter?.at
    if (!at || query.aside) continue
    const lines = (context.text(at.path) ?? '').split('\n').slice(at.line - 1, Math.max(at.endLine ?? at.line, at.line + 4))
    if (lines.some((line) => line.length < 2000 && whoAsks.test(line.replace(/([a-z0-9])([A-Z])/g, '$1_$2'))))
      found.push({ ...at, detail: 'documents filtered by who asks', firm: true })
  }
  for (const path of context
    .fact('paths')
    .of('application')
    .filter((it) => /\.(sql|ts|py)$/.test(it))) {
    const text = context.text(path)
    if (text === null || text.length > 600_000 || !/row level security/i.test(text)) continue
    for (const line of linesOf(
      text,
      /alter\s+table\s+(if\s+exists\s+)?(only\s+)?["\w.]*(doc|chunk|embed|knowledge|vector|file|page|source|note|item)\w*"?\s+(force|enable)\s+row\s+level\s+security/i,
    ))
      found.push({ path, line, detail: 'row-level security on documents', firm: true })
  }
  return found
}

const redTeam: readonly (readonly [RegExp, RegExp, string])[] = [
  [/promptfoo[^/]*\.(ya?ml|json|[jt]s)$|(^|\/)redteam[^/]*\.ya?ml$/i, /^\s{0,4}["']?(redteam|plugins|strategies)["']?\s*:/, 'red-team tests of promptfoo'],
  [/(^|\/)garak[^/]*\.(ya?ml|json)$/i, /\bprobe/, 'red-team tests of garak'],
  [/(^|\/)(package\.json|Makefile|justfile|[\w.-]+\.sh|[\w.-]+\.ya?ml)$/, /\bpromptfoo(@\S+)? redteam\b|(^|[\s"'])(python3? -m )?garak\s+--|\bpyrit_scan\b|\bdeepteam run\b/, 'red-team tests that a command starts'],
] // biome-ignore format: a table

/** Tests that attack the system. */
export function redTeamOf(context: Context): readonly Evidence[] {
  const paths = context.fact('paths')
  const says = context.fact('words')
  const found: Evidence[] = []
  for (const path of [...paths.of('application'), ...paths.of('test'), ...paths.of('ci')]) {
    const rules = redTeam.filter(([file]) => file.test(path))
    const text = rules.length ? context.text(path) : null
    if (text !== null && text.length < 600_000)
      for (const [, pattern, detail] of rules) for (const line of linesOf(text, pattern).slice(0, 1)) found.push({ path, line, detail })
    if (!/\.(py|[cm]?[jt]sx?|java|kt|cs|go)$/.test(path)) continue
    const code = context.text(path)
    if (code === null || code.length > 600_000 || !says(path, attacks)) continue
    if (paths.classOf(path) === 'test')
      for (const line of linesOf(
        code,
        /\b(def|void|fun|func|Task)\s+\(?\w*(prompt_?injection|jail_?break|red_?team)\w*\s*\(|\b(it|test|describe)\(\s*["'`][^"'`]{0,120}(prompt[- ]injection|jailbreak|red[- ]team)/i,
      ).slice(0, 1))
        found.push({ path, line, detail: 'test that attacks by prompt' })
    for (const line of linesOf(code, /^\s*(from|import)\s+(pyrit|deepteam|garak|azure\.ai\.evaluation\.red_team)\b/).slice(0, 1))
      found.push({ path, line, detail: 'red-team library' })
  }
  return found
}

const guard = (file: Code, line: number, detail: string, firm: boolean): Guard => ({
  path: file.path,
  line,
  detail,
  firm: firm && !file.browser && !file.aside,
})
