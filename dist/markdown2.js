import { c as words, n as code, o as sentence, s as urlPath } from "./escape.js";
import { a as plural, i as percent, s as standing, t as changeWords } from "./words.js";
import { n as repositoryPath } from "./options.js";
import { a as areaTable, i as worthSection, o as promiseTable, r as fold, s as table, t as allChecks } from "./checks.js";
const plainPlace = (place) => code(`${place.path}:${place.line}`, 160);
function linkedPlaces(commit, options) {
	const { repositoryUrl } = options;
	if (!repositoryUrl || !commit) return plainPlace;
	return (place) => {
		if (place.path.length > 400) return plainPlace(place);
		const lines = place.endLine && place.endLine > place.line ? `L${place.line}-L${place.endLine}` : `L${place.line}`;
		return `[${plainPlace(place)}](${repositoryUrl}/blob/${commit}/${urlPath(repositoryPath(place.path, options))}#${lines})`;
	};
}
const pinWords = {
	fixed: "is pinned",
	floating: "is a floating alias",
	undated: "has no dated id",
	indirect: "is set elsewhere"
};
/** Whether the change moved anything that the comment would tell. */
function isEventful(delta) {
	return Object.values(delta).some((value) => Array.isArray(value) && value.length > 0);
}
/** What the change did under its heading. */
function changeSection(delta, place, most) {
	const lines = changeLines(delta, place, most);
	return lines ? `**This pull request**\n${lines}` : "**This pull request** changes nothing that is asked here.";
}
/** At most `most` lines a kind; what is left out is counted. */
function changeLines(delta, place, most) {
	if (!delta) return "";
	return [
		...listed(delta.regressed, most, (change) => changeLine("▼", change, place)),
		...listed(delta.improved, most, (change) => changeLine("▲", change, place)),
		...asked(delta.newlyAsked, most),
		...found(delta),
		...listed(delta.outOfSight, most, (path) => `! model calls now stand in ${code(path, 160)}, where nothing is judged`),
		...listed(modelChanges(delta), most, ({ before, after }) => `${code(before.model ?? "", 80)} → ${code(after.model ?? "", 80)} (${place(after)})`),
		...listed(movedCalls(delta), most, ({ before, after }) => `call moved: ${plainPlace(before)} → ${place(after)}`),
		...listed(alteredCalls(delta), most, ({ after, fields }) => `call changed its ${fields.join(", ")} (${place(after)})`),
		...listed(delta.changedSettings, most, (it) => `${sentence(it.before, 80)} → ${sentence(it.after, 80)} (${place(it)})`),
		...listed(delta.changedPrompts, most, ({ before, after }) => `prompt changed: ${place(after)}${variables(before, after)}`),
		...listed(delta.addedModels, most, (model) => {
			const where = model.locations[0];
			return `\\+ model ${code(model.id, 80)} ${pinWords[model.pin]}${where ? ` (${place(where)})` : ""}`;
		}),
		...listed(delta.removedModels, most, (model) => `− model ${code(model.id, 80)}`),
		...listed(delta.addedHosts, most, (host) => `\\+ data now also goes to ${code(host, 80)}`),
		...listed(delta.removedHosts, most, (host) => `− no data goes to ${code(host, 80)} any more`)
	].map((line) => `- ${line}`).join("\n");
}
function changeLine(mark, change, place) {
	const where = change.places.slice(0, 2).map((it) => `${place(it)} ${sentence(it.detail, 120)}`.trim());
	const because = where.length ? where.join("; ") : sentence(change.because, 160);
	return `${mark} ${words(change.id, 60)} ${change.from} → ${change.to}${because ? `: ${because}` : ""}`;
}
/** Checks that this change makes applicable: no regression, so one line for all. */
function asked(changes, most) {
	if (!changes.length) return [];
	const names = changes.slice(0, most).map((change) => `${words(change.id, 60)} (${change.to})`);
	const rest = changes.length - names.length;
	return [`\\+ ${plural(changes.length, "check is", "checks are")} asked now: ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`];
}
function variables(before, after) {
	const only = (names, others, what) => {
		const own = names.filter((name) => !others.includes(name)).slice(0, 8);
		return own.length ? [`${what} ${own.map((name) => code(name, 40)).join(" ")}`] : [];
	};
	return [...only(after.variables, before.variables, "now takes"), ...only(before.variables, after.variables, "no longer takes")].map((words) => `, ${words}`).join("");
}
const movedCalls = (delta) => delta.changedCalls.filter(({ changed }) => changed.includes("path") || changed.includes("function"));
/** what a reader knows by these words; the rest is told in lines of its own or follows from them */
const fieldWords = {
	timeout: "timeout",
	retries: "retries",
	fallback: "fallback",
	streaming: "streaming",
	tools: "tools",
	structured: "schema",
	systemMessage: "system message",
	temperature: "temperature",
	maxTokens: "output limit",
	provider: "provider",
	traced: "tracing",
	evaluatedBy: "evaluation"
};
const alteredCalls = (delta) => delta.changedCalls.map(({ after, changed }) => ({
	after,
	fields: changed.flatMap((name) => fieldWords[name] ?? [])
})).filter(({ fields }) => fields.length > 0);
/** Calls that ask another model than before. */
const modelChanges = (delta) => delta.changedCalls.filter(({ before, after }) => before.model && after.model && before.model !== after.model);
function found(delta) {
	const counts = [
		delta.addedCalls.length ? `\\+ ${plural(delta.addedCalls.length, "model call")}` : "",
		delta.removedCalls.length ? `− ${plural(delta.removedCalls.length, "model call")}` : "",
		delta.addedPrompts.length ? `\\+ ${plural(delta.addedPrompts.length, "prompt")}` : "",
		delta.removedPrompts.length ? `− ${plural(delta.removedPrompts.length, "prompt")}` : ""
	].filter(Boolean);
	return counts.length ? [counts.join(" · ")] : [];
}
function listed(items, most, write) {
	const rest = items.length - most;
	return [...items.slice(0, most).map(write), ...rest > 0 ? [`… and ${rest} more`] : []];
}
/** Sections in reading order, joined by blank lines, within `limit` UTF-16 units; `note` gives the words about what was folded. */
function fitSections(sections, limit, note) {
	const chosen = sections.map(() => 0);
	const fallen = [...sections.keys()].sort((a, b) => (sections[b]?.rank ?? 0) - (sections[a]?.rank ?? 0));
	for (;;) {
		const folded = sections.filter((_, index) => chosen[index]).map((section) => section.name);
		const text = [...sections.map((section, index) => section.variants[chosen[index] ?? 0] ?? ""), folded.length ? note(folded) : ""].filter(Boolean).join("\n\n");
		if (text.length <= limit) return {
			text,
			folded
		};
		const next = fallen.find((index) => (chosen[index] ?? 0) < (sections[index]?.variants.length ?? 1) - 1);
		if (next === void 0) return {
			text: `${text.slice(0, limit - 1).toWellFormed()}…`,
			folded
		};
		chosen[next] = (chosen[next] ?? 0) + 1;
	}
}
/** Tables of calls, models, prompts and components, at most `most` rows each; nothing where nothing was found. */
function foundSection({ inventory, notices }, place, most) {
	const { calls, models, prompts, components } = inventory;
	const names = [...new Set(components.map((component) => component.name))];
	const counts = [
		calls.length ? plural(calls.length, "call") : "",
		models.length ? plural(models.length, "model") : "",
		prompts.length ? plural(prompts.length, "prompt") : "",
		...names.slice(0, 8),
		names.length > 8 ? `and ${names.length - 8} more` : ""
	].filter(Boolean);
	const noticed = notices.filter((notice) => ![
		"preview",
		"waiver",
		"correction",
		"attestation"
	].includes(notice.kind));
	const body = [
		rows("Calls", [
			"Where",
			"Call",
			"Model",
			"Traced"
		], calls, most, (call) => [
			place(call),
			code(call.symbol, 80),
			call.model ? `${code(call.model, 80)}${call.pin && call.pin !== "fixed" ? ` ${call.pin}` : ""}` : "",
			call.traced ? words(call.tracedBy.join(", "), 80) || "yes" : "no"
		]),
		rows("Models", [
			"Model",
			"Provider",
			"Role",
			"Pin",
			"Where"
		], models, most, (model) => [
			code(model.id, 80),
			words(model.provider ?? "", 40),
			words(model.role, 40),
			model.pin,
			model.locations.slice(0, 2).map(place).join(" ")
		]),
		rows("Prompts", [
			"Prompt",
			"Kind",
			"Variables",
			"Where"
		], prompts, most, (prompt) => [
			words(prompt.name, 80),
			words(prompt.kind, 40),
			prompt.variables.slice(0, 6).map((name) => code(name, 40)).join(" "),
			place(prompt)
		]),
		rows("Components", [
			"Kind",
			"Name",
			"Version",
			"Where"
		], components, most, (component) => [
			words(component.kind.replaceAll("_", " "), 40),
			words(component.name, 60),
			words(component.version ?? "", 40),
			component.locations.slice(0, 2).map(place).join(" ")
		]),
		rows("Notices", [
			"What",
			"Where",
			"Why"
		], noticed, Math.min(most, 20), (notice) => [
			words(notice.kind, 40),
			notice.path ? code(notice.path, 120) : "",
			words(notice.because, 160)
		])
	].filter(Boolean);
	return body.length ? fold(`What was found: ${counts.join(", ") || "nothing but notices"}`, body.join("\n\n")) : "";
}
function rows(title, header, items, most, cells) {
	if (!items.length) return "";
	const rest = items.length - most;
	return `**${title}**\n\n${table(header, items.slice(0, most).map(cells))}${rest > 0 ? `\n\n… and ${rest} more` : ""}`;
}
/** What a reader must see: standing, gate, change, the promised rows, areas, what to do next. */
function headSections(report, options) {
	if (report.score === null) return unscored(report);
	const place = linkedPlaces(report.target.commit, options);
	const { delta } = report;
	const change = (most) => delta ? changeSection(delta, place, most) : "";
	return [
		{
			name: "heading",
			rank: 1,
			variants: [heading(report, options)]
		},
		{
			name: "gate",
			rank: 2,
			variants: [gate(report, 20), gate(report, 5)]
		},
		{
			name: "preview",
			rank: 3,
			variants: [preview(report), ""]
		},
		{
			name: "policy",
			rank: 4,
			variants: [policyNotes(report, 10), policyNotes(report, 3)]
		},
		{
			name: "this pull request",
			rank: 4,
			variants: [
				change(20),
				change(5),
				change(2)
			]
		},
		{
			name: "promises",
			rank: 1,
			variants: [promiseTable(report)]
		},
		{
			name: "areas",
			rank: 5,
			variants: [areaTable(report), ""]
		},
		{
			name: "worth most next",
			rank: 6,
			variants: [worthSection(report, place, 5, options), worthSection(report, plainPlace, 3, {})]
		}
	];
}
/** The folds: every check, and the inventory. */
function detailSections(report, options) {
	const place = linkedPlaces(report.target.commit, options);
	const checks = report.score === null ? [] : [checksSection(report, options)];
	const found = [
		foundSection(report, place, 50),
		foundSection(report, plainPlace, 50),
		foundSection(report, plainPlace, 15),
		""
	];
	return [...checks, {
		name: "what was found",
		rank: 8,
		variants: found
	}];
}
function checksSection(report, options) {
	const shorter = [
		"whole",
		"short",
		"names"
	].map((depth) => allChecks(report, plainPlace, depth));
	return {
		name: "all checks",
		rank: 7,
		variants: [
			allChecks(report, linkedPlaces(report.target.commit, options), "whole"),
			...shorter,
			""
		]
	};
}
function footerSection(report, options) {
	const short = (commit) => words(commit.slice(0, 7));
	const { commit, base } = report.target;
	return {
		name: "footer",
		rank: 1,
		variants: [`<sub>${[
			report.score === null ? "" : `measured on ${percent(report.coverage)} of the weight`,
			commit ? `commit ${short(commit)}${base ? ` against ${short(base)}` : ""}` : "",
			`catalogue ${words(report.tool.catalogue, 20)}`,
			options.docsUrl ? `[how this is scored](${options.docsUrl}scoring.md)` : ""
		].filter(Boolean).join(" · ")}</sub>`]
	};
}
function unscored(report) {
	const text = "No use of a language model was found, so nothing is asked here.";
	return [{
		name: "heading",
		rank: 1,
		variants: ["## LLMOps maturity"]
	}, {
		name: "gate",
		rank: 2,
		variants: [report.gate.passed ? `${text} The gate passes.` : `${text}\n\n${gate(report, 20)}`]
	}];
}
function heading(report, options) {
	const against = options.baseName ? ` against ${words(options.baseName, 60)}` : "";
	const moved = report.delta?.score ? changeWords(report.delta.score) : "unchanged";
	const change = report.delta ? ` &nbsp; ${moved}${against}` : "";
	return `## LLMOps maturity ${standing(report)}${change}`;
}
/** What a change to the policy or the owner's file would do; it is never applied to the change that makes it. */
function preview({ notices }) {
	return notices.filter((it) => it.kind === "preview").map((it) => sentence(it.because)).join(" ");
}
const policyKinds = [
	"waiver",
	"correction",
	"attestation"
];
/** What the policy and the owner's file say that no longer holds or is not needed. */
function policyNotes({ notices }, most) {
	const own = notices.filter((it) => policyKinds.includes(it.kind));
	if (!own.length) return "";
	const lines = own.slice(0, most).map((it) => `- ${sentence(it.because) || "…"}`);
	const rest = own.length - lines.length;
	return [
		"**Policy and owner’s file**",
		...lines,
		...rest > 0 ? [`- … and ${rest} more`] : []
	].join("\n");
}
function gate(report, most) {
	if (report.gate.passed) return "✅ Gate passed";
	const failing = report.gate.rules.filter((rule) => !rule.passed);
	const shown = failing.slice(0, most).map((rule) => `${sentence(rule.because)} (${words(rule.rule, 40)})`);
	const rest = failing.length - shown.length;
	if (shown.length === 1 && !rest) return `❌ Gate: ${shown[0]}`;
	return [
		"❌ Gate:",
		...shown.map((line) => `- ${line}`),
		...rest > 0 ? [`- … and ${rest} more`] : []
	].join("\n");
}
/** Room below GitHub's 65,536 for the marker. */
const commentLimit = 65e3;
/** Deterministic: the same report and options give the same text. */
function renderMarkdown(report, options = {}) {
	return fitSections([
		...headSections(report, options),
		...detailSections(report, options),
		footerSection(report, options)
	], options.limit ?? commentLimit, (folded) => foldedNote(folded, options)).text;
}
function foldedNote(folded, options) {
	const where = options.reportUrl ? `the [job summary and the JSON report](${options.reportUrl})` : "the JSON report";
	return `<sub>Shortened to fit: ${folded.join(", ")}. The whole is in ${where}.</sub>`;
}
export { gate as a, preview as c, isEventful as d, linkedPlaces as f, footerSection as i, fitSections as l, renderMarkdown as n, headSections as o, plainPlace as p, detailSections as r, policyNotes as s, foldedNote as t, changeLines as u };
