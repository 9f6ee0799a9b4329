import { a as checks, t as audit } from "./audit.js";
import { t as loadCatalogue } from "./load2.js";
import { r as relationsOf } from "./crosswalk.js";
import { t as clean } from "./escape.js";
import { t as directorySnapshot } from "./directory.js";
import { t as readCheck } from "./options2.js";
/** Says what a check asks and, with a folder, what was seen there. */
async function explain(word, why, io) {
	const id = readCheck(word);
	const data = loadCatalogue().checks.find((check) => check.id === id);
	if (!data) return;
	const relations = relationsOf(id);
	const words = checks.find((check) => check.id === id)?.words;
	const lines = [
		`${id}: ${data.asks}`,
		"",
		...words ? [words.why, ""] : [],
		`Tier       ${data.tier}, weight ${data.weight}`,
		`Applies    ${data.applies ? `where the repository has ${data.applies.join(data.any_of ? " or " : " and ")}` : "to every use of a language model"}`,
		`Pass       ${data.pass}`,
		`Partial    ${data.partial}`,
		...data.traps ? [`Not        ${data.traps}`] : [],
		`Source     ${data.source}`,
		...relations.length ? [`Evidence   for ${relations.map(({ framework, requirement }) => `${framework.short} ${requirement.id}`).join(", ")}`] : [],
		...data.attestable ? ["Attest     the owner's file llmops.yml may answer it"] : [],
		...words ? ["", `Fix        ${words.fix}`] : []
	];
	await io.print(`${[...lines, ...why === void 0 ? [] : await seen(id, why === true ? "." : why, io)].join("\n")}\n`);
}
async function seen(id, folder, io) {
	const check = (await audit(directorySnapshot(folder), {
		asOf: io.today,
		only: (it) => it === id
	})).checks[0];
	if (!check) return [];
	const places = (title, list) => list.length ? [title, ...list.map((place) => `  ${clean(place.path, 200)}:${place.line}  ${clean(place.detail)}`)] : [];
	return [
		"",
		`In ${folder} it is ${check.status}: ${clean(check.summary)}`,
		...places("Seen", check.evidence),
		...places("Missing", check.gaps),
		...check.advice ? [`Next       ${clean(check.advice)}`] : []
	];
}
export { explain };
