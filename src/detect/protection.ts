// What stands between a hostile prompt and the system's data and actions.
import type { Context, Evidence } from './context.ts'
import { documentAccessOf, redTeamOf, sandboxesOf, toolLimitsOf } from './safeguards/access.ts'
import { guardsOf } from './safeguards/guards.ts'

export interface ProtectionFact {
  /** guards, sandboxes and limits of access that hold on the server whenever the model is asked; red-team tests */
  readonly firm: readonly Evidence[]
  /** those that only a browser runs, that let through on errors, or that wait to be configured */
  readonly weak: readonly Evidence[]
  /** what the model is told about instructions that are not ours */
  readonly told: readonly Evidence[]
  /** prose about attacks and what is done against them */
  readonly documented: readonly Evidence[]
}

const told = [
  /\b(ignore|disregard|do not follow|don't follow|never follow|not obey|never obey|do not execute|not act on)\b[^.\n]{0,40}\b(instructions?|commands?|directives?|requests?)\b[^.\n]{0,40}\b(in|from|inside|within|contained|embedded|found|appear\w*|hidden|that)\b/i,
  /\b(treat|consider|regard)\b[^.\n]{0,80}\b(untrusted|as data\b|as (plain )?text|not as instructions)/i,
  /\b(never|not|don't|refuse to|avoid|without)\b[^.\n]{0,20}\b(reveal|disclose|share|output|repeat|expose|leak|print|mention|discuss)\w*\b[^.\n]{0,40}\b(system (prompt|message|instructions?)|(your|these|this|the|internal|hidden) (instructions?|prompts?|system|guidelines|rules)|internal (details|tools|workings))/i,
  /\bprompt[- ]injections?\b|\bjailbreak/i,
  /\basks?\b[^.\n]{0,30}\b(about|for)\b[^.\n]{0,20}\b(rules|instructions|prompt)\b[^.]{0,160}\b(declin|refus|confidential)/i,
  /\b(attempts?|tries|try|trying|asks?|requests?)\b[^.\n]{0,30}\b(override|bypass|circumvent|ignore|change|alter|modify)\b[^.\n]{0,30}\b(instructions?|rules|guidelines|polic(y|ies)|persona|role)\b/i,
]

const attacks =
  /prompt[- ]injection|jailbreak|guard ?rails?\b|red[- ]team|untrusted (content|input|code)|sandbox(ed|ing)?\b|提示(词)?注入|越狱|プロンプトインジェクション/i
const handled = /prevent|block|detect|filter|protect|mitigat|guard|reject|refus|defen[dcs]|restrict|isolat|against|validat|limit|防|拦截|検知|対策/i
const plans = /(^|\/)[^/]*(todo|roadmap|plan|proposal|ideas?|backlog)[^/]*\.\w+$/i
const plannedSection = /todo|roadmap|future|planned|coming soon|next steps|ideas|limitations|resources|references/i

export function detect(context: Context): ProtectionFact {
  const guards = [...guardsOf(context), ...sandboxesOf(context), ...toolLimitsOf(context), ...documentAccessOf(context)]
  return {
    firm: [...guards.filter((it) => it.firm).map(bare), ...redTeamOf(context)],
    weak: guards.filter((it) => !it.firm).map(bare),
    told: context
      .fact('instructions')
      .flatMap(({ path, line, text }) =>
        told.some((it) => it.test(text.slice(0, 20_000))) ? [{ path, line, detail: 'the model is told to resist foreign instructions' }] : [],
      ),
    documented: documentedIn(context),
  }
}

const bare = ({ path, line, detail }: Evidence): Evidence => ({ path, line, detail })

function documentedIn(context: Context): readonly Evidence[] {
  return context
    .fact('statements')
    .of('risk-security')
    .filter(
      ({ path, text, trail, role }) =>
        role !== 'notebook' && attacks.test(text) && handled.test(text) && !plans.test(path) && !trail.some((it) => plannedSection.test(it)),
    )
    .map(({ path, line }) => ({ path, line, detail: 'says what is done against attacks by prompt', kind: 'prose' }))
}
