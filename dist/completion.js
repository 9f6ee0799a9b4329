import { t as loadCatalogue } from "./load2.js";
import { t as UsageError } from "./errors.js";
import { t as didYouMean } from "./nearest.js";
import { t as formats } from "./render.js";
import { t as levelNames } from "./level.js";
const scripts = {
	bash,
	zsh,
	fish
};
const shells = Object.keys(scripts);
const isShell = (word) => Object.hasOwn(scripts, word);
/** The script that a shell reads: `eval "$(llmops-maturity completion bash)"`. */
function completionScript(shell, program) {
	if (!isShell(shell)) throw new UsageError(`There is no completion for ${shell}.`, didYouMean(shell, shells));
	return scripts[shell](wordsOf(program));
}
function wordsOf(program) {
	const { areas, checks } = loadCatalogue();
	const ids = checks.map(({ id }) => id);
	return {
		commands: program.commands.map((command) => ({
			name: command.name(),
			description: command.description(),
			flags: command.options.flatMap(({ long }) => long ?? []),
			takesCheck: command.registeredArguments.some((argument) => argument.name() === "check")
		})),
		checks: ids,
		values: {
			"--format": formats,
			"--min-level": levelNames,
			"--only": [...Object.keys(areas), ...ids],
			"--to": [
				"pass",
				"partial",
				"fail",
				"na"
			]
		}
	};
}
function bash({ commands, checks, values }) {
	const names = commands.map(({ name }) => name);
	const flags = commands.map(({ name, flags: own }) => `    ${name}) flags='${own.join(" ")}' ;;`);
	const options = Object.entries(values).map(([flag, words]) => `    ${flag}) COMPREPLY=($(compgen -W '${words.join(" ")}' -- "$word")); return ;;`);
	const takers = commands.filter(({ takesCheck }) => takesCheck).map(({ name }) => name);
	return `_llmops_maturity() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command=scan flags= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in ${names.join("|")}) command="\${COMP_WORDS[i]}"; break ;; esac
  done
  case "$before" in
${options.join("\n")}
    ${takers.join("|")}) COMPREPLY=($(compgen -W '${checks.join(" ")}' -- "$word")); return ;;
    completion) COMPREPLY=($(compgen -W '${shells.join(" ")}' -- "$word")); return ;;
  esac
  case "$command" in
${flags.join("\n")}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$flags --help" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W '${names.join(" ")}' -- "$word") $(compgen -d -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -F _llmops_maturity llmops-maturity
`;
}
/** zsh reads bash's scripts once told to. */
function zsh(words) {
	return `autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n${bash(words)}`;
}
function fish({ commands, checks, values }) {
	const line = (...parts) => `complete -c llmops-maturity ${parts.join(" ")}`;
	const quote = (text) => `'${text.replaceAll("'", "\\'")}'`;
	return `${[
		...commands.map(({ name, description }) => line("-n __fish_use_subcommand", `-a ${name}`, `-d ${quote(description)}`)),
		...commands.flatMap(({ name, flags }) => flags.map((flag) => line(`-n ${quote(`__fish_seen_subcommand_from ${name}`)}`, `-l ${flag.slice(2)}`, ...values[flag] ? ["-x", `-a ${quote(values[flag].join(" "))}`] : []))),
		...commands.filter(({ takesCheck }) => takesCheck).map(({ name }) => line(`-n ${quote(`__fish_seen_subcommand_from ${name}`)}`, "-f", `-a ${quote(checks.join(" "))}`)),
		line(`-n ${quote("__fish_seen_subcommand_from completion")}`, "-f", `-a ${quote(shells.join(" "))}`)
	].join("\n")}\n`;
}
export { completionScript };
