import { a as isPlain, c as words, n as code, o as sentence } from "./escape.js";
import { t as findingsOf } from "./findings.js";
import { n as checkLink } from "./checks.js";
import { n as isOpen } from "./words.js";
/** More would bury the change; the check's annotations hold the rest. */
const mostComments = 20;
const mostFindings = 6;
/** At most twenty comments, heaviest finding first, about findings on added lines that are not in `told`. */
function renderReview(report, options, diff, told) {
	const leaking = new Set(report.checks.flatMap((check) => check.id === "risk/secrets" ? check.gaps.map((gap) => `${gap.path}:${gap.line}`) : []));
	const own = findingsOf(report, options, (check) => isOpen(check) || check.status === "pass").filter(({ check, gap, fingerprint }) => !told.has(fingerprint) && (isOpen(check) || gap.fix) && firstAdded(gap, diff) !== null);
	const groups = [];
	for (const finding of [...own].sort((a, b) => b.check.weight - a.check.weight)) {
		const place = placeOf(finding, diff, leaking);
		if (!place) continue;
		const near = groups.find((it) => it.path === place.path && it.from <= place.to && place.from <= it.to && isShown(it.path, Math.min(it.from, place.from), Math.max(it.to, place.to), diff));
		if (near) {
			near.from = Math.min(near.from, place.from);
			near.to = Math.max(near.to, place.to);
			near.findings.push(finding);
			if (place.fix) near.fixes.push(place.fix);
		} else groups.push({
			...place,
			findings: [finding],
			fixes: place.fix ? [place.fix] : []
		});
	}
	return groups.slice(0, mostComments).map((group) => comment(group, diff, options));
}
/** The lines of the fix where the diff shows them all; else the gap's first added line. */
function placeOf({ gap }, diff, leaking) {
	const line = firstAdded(gap, diff);
	if (line === null) return null;
	const { fix } = gap;
	const [from, to] = fix ? [fix.changes[0]?.line ?? 0, fix.changes.at(-1)?.line ?? 0] : [0, 0];
	if (fix && isShown(fix.path, from, to, diff) && isQuotable(fix.path, from, to, diff, leaking)) return {
		path: fix.path,
		from,
		to,
		fix
	};
	return {
		path: gap.path,
		from: line,
		to: line,
		fix: null
	};
}
function firstAdded({ path, line, endLine = line }, diff) {
	const added = diff.get(path)?.added;
	for (let at = line; added && at <= Math.min(endLine, line + 400); at += 1) if (added.has(at)) return at;
	return null;
}
function isShown(path, from, to, diff) {
	const lines = diff.get(path)?.lines;
	for (let at = from; at <= to; at += 1) if (!lines?.has(at)) return false;
	return true;
}
/** A suggestion repeats its lines: none may hold a credential, or characters that a reader cannot see. */
function isQuotable(path, from, to, diff, leaking) {
	for (let at = from; at <= to; at += 1) if (leaking.has(`${path}:${at}`) || !isPlain(diff.get(path)?.lines.get(at) ?? "")) return false;
	return true;
}
function comment({ path, from, to, findings, fixes }, diff, options) {
	const lines = findings.slice(0, mostFindings).map(({ check, gap }) => `- ${checkLink(check, options)}: ${sentence(gap.detail, 200)}. ${sentence(check.advice, 240)}${elsewhere(gap.fix, fixes)}`);
	const rest = findings.length - lines.length;
	const made = together(fixes);
	const text = [...lines, ...rest > 0 ? [`- … and ${rest} more, see the check`] : []].join("\n");
	const suggestion = made.length ? suggested(made, diff.get(path)?.lines ?? /* @__PURE__ */ new Map(), from, to) : null;
	const titles = [...new Set(fixes.map((fix) => fix.title))].map((title) => words(title, 120)).join(" · ");
	return {
		path,
		startLine: suggestion && from < to ? from : null,
		line: suggestion ? to : from,
		body: suggestion ? `${text}\n\n${titles}:\n\n${suggestion}` : text,
		findings: findings.map((finding) => finding.fingerprint)
	};
}
/** A fix whose lines this diff does not show is named with its place. */
function elsewhere(fix, fixes) {
	const line = fix?.changes[0]?.line;
	return !fix || line === void 0 || fixes.includes(fix) ? "" : ` ${words(fix.title, 120)}: ${code(`${fix.path}:${line}`, 160)}.`;
}
/** The changes of several fixes as one: equal ones once, and of those that meet in one place the first. */
function together(fixes) {
	const kept = [];
	for (const fix of fixes) {
		const fresh = fix.changes.filter((change) => !kept.some((it) => isSame(it, change)));
		if (!fresh.some((change) => kept.some((it) => overlaps(it, change)))) kept.push(...fresh);
	}
	return kept.sort((a, b) => a.line - b.line || a.column - b.column);
}
const isSame = (a, b) => a.line === b.line && a.column === b.column && a.length === b.length && a.text === b.text;
const overlaps = (a, b) => a.line === b.line && a.column < b.column + b.length && b.column < a.column + a.length;
function suggested(changes, source, from, to) {
	const lines = [];
	for (let at = from; at <= to; at += 1) {
		const own = changes.filter((change) => change.line === at);
		lines.push(own.reduceRight((line, { column, length, text }) => line.slice(0, column - 1) + text + line.slice(column - 1 + length), source.get(at) ?? ""));
	}
	const text = lines.join("\n");
	const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((run) => run[0].length + 1)));
	return `${fence}suggestion\n${text}\n${fence}`;
}
export { together as n, renderReview as t };
