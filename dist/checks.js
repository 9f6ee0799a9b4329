import { c as words, i as html, n as code, o as sentence } from "./escape.js";
import { a as plural, c as statusWords, o as scoreWords, r as isShort } from "./words.js";
import { n as worthMost } from "./worth.js";
import { n as promises } from "./promises.js";
/** A GFM table; cells are Markdown already. */
function table(header, rows, numbers = []) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const rule = header.map((_, index) => numbers.includes(index) ? "---:" : "---");
	return [
		line(header),
		line(rule),
		...rows.map(line)
	].join("\n");
}
/** The five rows that nobody can miss. */
function promiseTable(report) {
	const rows = promises(report).map((row) => [
		`**${row.title}**`,
		row.now,
		...report.delta ? [row.change] : [],
		sentence(row.seen, 140)
	]);
	return table([
		"",
		"Now",
		...report.delta ? ["Change"] : [],
		"What was seen"
	], rows);
}
function areaTable(report) {
	const moved = (id) => {
		const count = (changes) => changes?.filter((change) => change.id.startsWith(`${id}/`)).length ?? 0;
		const up = count(report.delta?.improved);
		const down = count(report.delta?.regressed);
		return [up ? `▲ ${up} rose` : "", down ? `▼ ${down} fell` : ""].filter(Boolean).join(" ") || "=";
	};
	const areas = report.areas.filter((area) => area.pass + area.partial + area.fail + area.unknown > 0);
	const isBlind = areas.some((area) => area.unknown > 0);
	const count = (number) => number ? String(number) : "";
	const rows = areas.map((area) => [
		words(area.title),
		scoreWords(area.score),
		...report.delta ? [moved(area.id)] : [],
		...[
			area.pass,
			area.partial,
			area.fail,
			...isBlind ? [area.unknown] : []
		].map(count)
	]);
	const header = [
		"Area",
		"Score",
		...report.delta ? ["Change"] : [],
		"✔ pass",
		"◐ partial",
		"✘ fail",
		...isBlind ? ["? unknown"] : []
	];
	return table(header, rows, header.map((_, index) => index).slice(1));
}
/** What to do next, best first, with the points that it brings. */
function worthSection(report, place, most, options) {
	const list = worthMost(report).slice(0, most);
	if (!list.length) return "";
	return [`**${list[0]?.check.tier === "advanced" ? "Worth most next (points of the advanced score)" : "Worth most next (points)"}**\n${list.map(({ check, points }, index) => {
		const where = check.gaps[0] ? ` (${place(check.gaps[0])})` : "";
		return `${index + 1}. ${checkLink(check, options)} **+${points.toFixed(1)}** ${sentence(check.advice, 300)}${where}`;
	}).join("\n")}`, nextLevel(report)].filter(Boolean).join("\n\n");
}
function nextLevel({ level }) {
	if (!level?.next?.missing.length) return "";
	const shown = level.next.missing.slice(0, 6).map((id) => words(id, 60));
	const rest = level.next.missing.length - shown.length;
	return `To reach **${words(level.next.name)}**: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
/** Every check in a fold, area by area; `depth` says how much of each is told. */
function allChecks(report, place, depth) {
	const counts = [
		"pass",
		"partial",
		"fail",
		"unknown",
		"error",
		"na"
	].map((status) => [report.checks.filter((check) => check.status === status).length, status === "na" ? "not asked" : status]).filter(([count]) => count > 0).map(([count, status]) => `${count} ${status}`);
	const body = report.areas.map((area) => areaChecks(report, area, place, depth)).join("\n\n");
	return fold(`All ${plural(report.checks.length, "check")}: ${counts.join(", ")}`, body);
}
function areaChecks(report, area, place, depth) {
	const own = report.checks.filter((check) => check.area === area.id);
	const asked = own.filter((check) => check.status !== "na");
	const notAsked = own.filter((check) => check.status === "na");
	const rows = asked.map((check) => [
		words(check.id, 60),
		statusWords[check.status].replaceAll(" ", "&nbsp;") + marks(check),
		...depth === "names" ? [] : [sentence(check.summary, 160)],
		...depth === "whole" ? [places(check, place)] : []
	]);
	const header = [
		"Check",
		"Status",
		...depth === "names" ? [] : ["What was seen"],
		...depth === "whole" ? ["Where"] : []
	];
	return [
		`**${words(area.title)}** ${scoreWords(area.score)}`,
		rows.length ? table(header, rows) : "",
		notAsked.length ? `Not asked here: ${notAsked.map((check) => words(check.id, 60)).join(", ")}` : ""
	].filter(Boolean).join("\n\n");
}
function places(check, place) {
	const list = isShort(check) && check.gaps.length ? check.gaps : check.evidence;
	const rest = list.length - 2;
	return list.slice(0, 2).map(place).join("<br>") + (rest > 0 ? `<br>and ${rest} more` : "");
}
const marks = (check) => (check.attested ? " · attested" : "") + (check.waived ? ` · waived until ${words(check.waived.until, 20)}` : "");
function checkLink(check, options) {
	return options.docsUrl ? `[${code(check.id, 60)}](${options.docsUrl}checks/${encodeURI(check.id)}.md)` : code(check.id, 60);
}
function fold(summary, body) {
	return `<details><summary>${html(summary, 300)}</summary>\n\n${body}\n\n</details>`;
}
export { areaTable as a, worthSection as i, checkLink as n, promiseTable as o, fold as r, table as s, allChecks as t };
