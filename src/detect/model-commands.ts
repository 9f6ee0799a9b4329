// Models that are run by commands and containers only: servers that are started, harnesses that load weights.
import type { Context, Evidence } from './context.ts'

const scripts = /\.(sh|bash|slurm|sbatch|ps1)$|(^|\/)(Makefile|makefile|justfile|Procfile|[\w.-]*Dockerfile[\w.-]*)$|\.ya?ml$/

/** the command itself, where it starts a command: echoes and comments name it as well */
const command =
  /(?:^|[;&|(]|\b(?:RUN|CMD|ENTRYPOINT|exec|nohup|srun|torchrun|accelerate launch(?: -m)?|poetry run|uv run|command:)\s)[\s["'-]{0,6}(?:python3? -m )?(vllm serve\b|vllm\.entrypoints\.\w+|ollama (?:run|serve|pull)\b|llama-server\b|llama_cpp\.server\b|sglang\.launch_server\b|text-generation-launcher\b|trtllm-serve\b|lmdeploy serve\b|(?:lm_eval|lm-eval|lighteval)\b(?=.{0,20}(?:--model|\\$|accelerate|vllm)))/
const image =
  /\b(?:image:|FROM|docker run\b.{0,200})\s*["']?(vllm\/vllm-openai|ghcr\.io\/huggingface\/text-generation-inference|ollama\/ollama|lmsysorg\/sglang|ghcr\.io\/ggml-org\/llama\.cpp|localai\/localai)/

/** the words of a command that code starts: `Popen(["vllm", "serve", model])`, `["python", "-m", "vllm.entrypoints.openai.api_server"]` */
const words =
  /["'](vllm["']\s{0,40},\s{0,40}["']serve|ollama["']\s{0,40},\s{0,40}["'](?:serve|run|pull)|vllm serve [^"'\n]{1,200}|-m["']\s{0,40},\s{0,40}["'](?:vllm\.entrypoints[\w.]{1,60}|sglang\.launch_server|llama_cpp\.server)|text-generation-launcher|llama-server)["']/

export function runsModels(context: Context): Evidence | null {
  for (const path of context.fact('paths').of('application')) {
    const started = path.endsWith('.py') ? startedIn(path, (context.text(path) ?? '').slice(0, 200_000)) : null
    if (started) return started
    if (!scripts.test(path)) continue
    const lines = (context.text(path) ?? '').slice(0, 200_000).split('\n')
    for (const [index, text] of lines.entries()) {
      if (text.length > 1000 || /^\s*(#|echo\b)/.test(text)) continue
      const found = command.exec(text)?.[1] ?? image.exec(text)?.[1]
      if (found) return { path, line: index + 1, detail: `runs a model with ${found}` }
    }
  }
  return null
}

/** code that starts processes, or that gives a platform the command of one */
function startedIn(path: string, text: string): Evidence | null {
  const found = /subprocess|Popen|os\.system|create_subprocess|__command__|web_server/.test(text) ? words.exec(text) : null
  if (!found) return null
  const before = text.slice(0, found.index).split('\n')
  return /^\s*#/.test(before.at(-1) ?? '')
    ? null
    : { path, line: before.length, detail: `runs a model with ${(found[1] ?? '').replace(/[^\w.-]+/g, ' ')}` }
}
