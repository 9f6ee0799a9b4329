import { t as audit } from "./audit.js";
import { l as policyPath } from "./load.js";
import { t as UsageError } from "./errors.js";
import { t as didYouMean } from "./nearest.js";
import { t as clean } from "./escape.js";
import { t as directorySnapshot } from "./directory.js";
import { t as readCheck } from "./options2.js";
const answers = [
	"pass",
	"partial",
	"fail",
	"na"
];
const daysValid = 180;
/** Drafts the correction of a check that the scan got wrong, with what it saw, for the policy. */
async function correct(word, folder, given, io) {
	const id = readCheck(word);
	const to = answers.find((answer) => answer === (given.to ?? "pass"));
	if (!to) throw new UsageError(`${given.to} is no answer.`, didYouMean(given.to ?? "", answers));
	const [check] = (await audit(directorySnapshot(folder), {
		asOf: io.today,
		only: (it) => it === id
	})).checks;
	if (!check) return;
	if (check.status === to) throw new UsageError(`${id} is ${to} already.`, "Name another answer with --to.");
	const places = (check.gaps.length ? check.gaps : check.evidence).slice(0, 8);
	const until = new Date(Date.parse(`${io.today}T00:00:00Z`) + daysValid * 864e5).toISOString().slice(0, 10);
	const lines = [
		`# ${id} is ${check.status} here: ${clean(check.summary)}`,
		...places.map(({ path, line, detail }) => `#   ${clean(path, 200)}:${line}  ${clean(detail)}`),
		`# Add this to ${policyPath}. The report shows both answers until the last day.`,
		"corrections:",
		`  - check: ${id}`,
		`    to: ${to}`,
		`    reason: ${JSON.stringify(clean(given.reason ?? "", 500))}${given.reason ? "" : " # what the scan overlooked, and where"}`,
		`    until: ${until}`
	];
	await io.print(`${lines.join("\n")}\n`);
	await io.warn("A wrong answer is a mistake of ours too: report it with the few lines that show it, so that it is right for everyone.\n");
}
export { correct };
