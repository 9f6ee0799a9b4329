import { t as clean } from "./escape.js";
import { n as promises, t as changeOf } from "./promises.js";
import { a as plural, c as statusWords, i as percent, o as scoreWords, s as standing, t as changeWords } from "./words.js";
import { n as worthMost } from "./worth.js";
const ansi = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const same = (text) => text;
const coloured = {
	bold: ansi(1),
	dim: ansi(2),
	good: ansi(32),
	fair: ansi(33),
	bad: ansi(31)
};
const uncoloured = {
	bold: same,
	dim: same,
	good: same,
	fair: same,
	bad: same
};
/** The report for a terminal: what the comment says, with every check that applies. */
const renderText = (report, { colour = false, baseName } = {}) => {
	const palette = colour ? coloured : uncoloured;
	const body = report.usage.llm ? [
		promised,
		areas,
		checks,
		next
	].map((section) => section(report, palette)) : [];
	return `${[
		head(report, palette, baseName ?? "the base"),
		change(report.delta, palette),
		...body,
		tail(report, palette)
	].flatMap((lines) => lines.length ? [lines.join("\n")] : []).join("\n\n")}\n`;
};
const inColour = (status, { good, fair, bad, dim }) => ({
	pass: good,
	partial: fair,
	fail: bad,
	error: bad,
	na: dim,
	unknown: dim
})[status];
const placeOf = (place) => `${clean(place.path, 200)}:${place.line}`;
function head(report, { bold, good, bad, dim }, baseName) {
	const { score, verifiedScore, usage, delta, gate } = report;
	const title = usage.llm ? `LLMOps maturity ${standing(report)}` : "No use of a language model was found, so nothing is asked here.";
	const moved = delta?.score ? `   ${(delta.score > 0 ? good : bad)(changeWords(delta.score))} against ${clean(baseName, 60)}` : "";
	const attested = score === verifiedScore ? "" : dim(`   ${scoreWords(verifiedScore)} without attestations`);
	const failing = gate.rules.filter((rule) => !rule.passed).map((rule) => bad(`  ✘ ${clean(rule.because, 600)} (${rule.rule})`));
	return [
		bold(title) + moved + attested,
		gate.passed ? good("Gate passed") : bad("Gate failed"),
		...failing
	];
}
function change(delta, { bold, dim, good, bad }) {
	if (!delta) return [];
	const changes = (mark, list) => list.flatMap(({ id, from, to, because, places }) => [`${mark} ${id} ${from} → ${to}: ${clean(because)}`, ...places.slice(0, 3).map((place) => dim(`    ${placeOf(place)}  ${clean(place.detail)}`))]);
	const calls = (mark, list) => list.map((call) => `${mark} ${call.kind} call ${clean(call.symbol, 80)}${call.model ? ` of ${clean(call.model, 80)}` : ""}  ${dim(placeOf(call))}`);
	const names = (mark, noun, list) => list.length ? [`${mark} ${plural(list.length, noun)}: ${list.map((name) => clean(name, 80)).join(", ")}`] : [];
	const lines = [
		...changes(bad("▼"), delta.regressed),
		...changes(good("▲"), delta.improved),
		...changes(dim("○"), delta.newlyAsked),
		...calls("+", delta.addedCalls),
		...calls("-", delta.removedCalls),
		...delta.changedCalls.map(({ after, changed }) => `~ call ${clean(after.symbol, 80)} changed its ${changed.join(", ")}  ${dim(placeOf(after))}`),
		...names("+", "model", delta.addedModels.map((model) => model.id)),
		...names("-", "model", delta.removedModels.map((model) => model.id)),
		...names("+", "prompt", delta.addedPrompts.map(placeOf)),
		...delta.changedSettings.map((it) => `~ ${clean(it.before, 80)} → ${clean(it.after, 80)}  ${dim(placeOf(it))}`),
		...names("~", "prompt", delta.changedPrompts.map(({ after }) => placeOf(after))),
		...names("-", "prompt", delta.removedPrompts.map(placeOf)),
		...names("+", "host", delta.addedHosts),
		...names("-", "host", delta.removedHosts)
	];
	return [bold("This change"), ...lines.length ? lines : [dim("changes nothing that is asked")]];
}
const promised = (report, { dim }) => promises(report).map(({ title, now, change: moved, seen }) => `${title.padEnd(25)}${now.padEnd(12)}${report.delta ? `${moved}  ` : ""}${dim(clean(seen, 100))}`.trimEnd());
const columns = [
	["pass", 6],
	["partial", 9],
	["fail", 6],
	["unknown", 9]
];
function areas(report, { bold, dim }) {
	const rows = report.areas.map((area) => {
		const counts = columns.map(([name, width]) => String(area[name]).padStart(width)).join("");
		const moved = report.delta ? ` ${changeOf(report.delta, report.checks.filter((check) => check.area === area.id))}` : "";
		return (area.score === null ? dim : same)(`${area.title.padEnd(42)}${scoreWords(area.score).padStart(6)}${counts}${moved}`);
	});
	return [bold(`${"Area".padEnd(42)}${"score".padStart(6)}${columns.map(([name, width]) => name.padStart(width)).join("")}`), ...rows];
}
function checks(report, palette) {
	const asked = report.checks.filter((check) => check.status !== "na");
	const lines = report.areas.flatMap((area) => {
		const own = asked.filter((check) => check.area === area.id);
		return own.length ? [palette.bold(area.title), ...own.flatMap((check) => checkLines(check, palette))] : [];
	});
	const rest = report.checks.length - asked.length;
	return rest ? [...lines, palette.dim(`${plural(rest, "check")} ${rest === 1 ? "does" : "do"} not apply`)] : lines;
}
function checkLines(check, palette) {
	const notes = [
		check.attested ? `attested by ${clean(check.attested.by, 60)}` : "",
		check.waived ? `waived until ${check.waived.until}` : "",
		check.corrected ? `corrected to ${check.corrected.to}` : ""
	].filter(Boolean);
	const places = check.status === "pass" ? check.evidence.slice(0, 1) : (check.gaps.length ? check.gaps : check.evidence).slice(0, 3);
	return [`${inColour(check.status, palette)(statusWords[check.status].slice(0, 1))} ${check.id.padEnd(30)} ${clean(check.summary)}${notes.length ? ` (${notes.join(", ")})` : ""}`, ...places.map((place) => palette.dim(`    ${placeOf(place)}  ${clean(place.detail)}`))];
}
function next(report, { bold, dim }) {
	const steps = worthMost(report).slice(0, 5);
	const level = report.level?.next;
	const more = level ? level.missing.length - 8 : 0;
	const ladder = level ? [dim(`To ${level.name}: ${level.missing.slice(0, 8).join(", ")}${more > 0 ? ` and ${more} more` : ""}`)] : [];
	if (!steps.length) return ladder;
	const lines = steps.map(({ check, points }, at) => `${at + 1}. ${check.id} (+${points.toFixed(1)}) ${clean(check.advice || check.asks)}`);
	return [
		bold("Worth most next"),
		...lines,
		...ladder
	];
}
function tail({ inventory, notices, target, tool, asOf, score, coverage }, { dim }) {
	const calls = inventory.calls.filter((call) => call.kind !== "construct");
	const things = [
		...calls.length ? [plural(calls.length, "call")] : [],
		...inventory.models.length ? [plural(inventory.models.length, "model")] : [],
		...inventory.prompts.length ? [plural(inventory.prompts.length, "prompt")] : [],
		...new Set(inventory.components.map((component) => clean(component.name, 60)))
	];
	const shown = notices.slice(0, 10).map((notice) => `note: ${notice.path ? `${clean(notice.path, 200)}: ` : ""}${clean(notice.because)}`);
	const rest = notices.length > 10 ? [`note: and ${notices.length - 10} more; --format json tells all`] : [];
	const measured = [
		score === null ? "" : `measured on ${percent(coverage)} of the weight`,
		target.commit ? `commit ${target.commit.slice(0, 7)}${target.base ? ` against ${target.base.slice(0, 7)}` : ""}` : "",
		`catalogue ${tool.catalogue}`,
		`as of ${asOf}`
	].filter(Boolean);
	return [
		...things.length ? [`Found: ${things.join(", ")}`] : [],
		...[...shown, ...rest].map(dim),
		dim(measured.join(" · "))
	];
}
export { renderText as t };
