import { c as words, n as code, t as clean } from "./escape.js";
import { a as plural, o as scoreWords, s as standing, t as changeWords } from "./words.js";
import { a as gate, c as preview, d as isEventful, f as linkedPlaces, i as footerSection, l as fitSections, p as plainPlace, r as detailSections, s as policyNotes, t as foldedNote, u as changeLines } from "./markdown2.js";
import { i as worthSection, o as promiseTable, r as fold, s as table } from "./checks.js";
const isPortfolio = (outcome) => "projects" in outcome;
const reportsOf = (outcome) => isPortfolio(outcome) ? outcome.projects : [outcome];
/** The report with the lowest score: a portfolio is as mature as its weakest project. One without use of a language model says nothing. */
function weakestOf(outcome) {
	return reportsOf(outcome).filter((report) => report.score !== null).reduce((low, report) => low === null || (report.score ?? 0) < (low.score ?? 0) ? report : low, null) ?? reportsOf(outcome)[0] ?? null;
}
/** Room below GitHub's 65,536 for the marker. */
const commentLimit = 65e3;
function portfolioMarkdown(portfolio, options = {}) {
	const sections = [
		...portfolioHead(portfolio, options),
		...portfolio.projects.map((report) => details(report, options)),
		footer(portfolio, options)
	];
	return fitSections(sections, options.limit ?? commentLimit, (folded) => foldedNote(folded, options)).text;
}
/** Heading, gate, one row for each project, and what the change does to each that it touches. */
function portfolioHead(portfolio, options) {
	const { projects } = portfolio;
	const previews = [...new Set(projects.map((report) => preview(report) ? `${words(report.target.project, 80)}: ${preview(report)}` : "").filter(Boolean))];
	return [
		{
			name: "heading",
			rank: 1,
			variants: [heading(portfolio, options)]
		},
		{
			name: "gate",
			rank: 2,
			variants: [gate(portfolio, 20), gate(portfolio, 5)]
		},
		{
			name: "preview",
			rank: 3,
			variants: [previews.join("\n\n"), ""]
		},
		{
			name: "policy",
			rank: 4,
			variants: [notes(projects)]
		},
		{
			name: "projects",
			rank: 2,
			variants: [rows(projects, 100), rows(projects, 20)]
		},
		...projects.filter(isTouched).map((report) => touched(report, options))
	];
}
/** The same policy holds for each project, so a note that all share is told once. */
function notes(projects) {
	const [first] = projects;
	const every = new Map(projects.flatMap((report) => report.notices).map((notice) => [`${notice.kind} ${notice.because}`, notice]));
	return first ? policyNotes({
		...first,
		notices: [...every.values()]
	}, 10) : "";
}
/** Where a project has something to tell: it fails, or the change moves it. */
const isTouched = (report) => report.score !== null && (!report.gate.passed || report.delta !== null && isEventful(report.delta));
/** Counts of projects that a change touches. */
const touchedCount = ({ projects }) => projects.filter((report) => report.delta !== null && isEventful(report.delta)).length;
function heading(portfolio, options) {
	const { projects } = portfolio;
	const against = options.baseName ? ` against ${words(options.baseName, 60)}` : "";
	const count = touchedCount(portfolio);
	const change = projects.some((report) => report.delta) ? ` &nbsp; ${count ? `${count} changed` : "unchanged"}${against}` : "";
	return `## LLMOps maturity of ${plural(projects.length, "project")}${change}`;
}
function rows(projects, most) {
	const isCompared = projects.some((report) => report.delta);
	const header = [
		"Project",
		"Score",
		"Level",
		...isCompared ? ["Change"] : [],
		"Gate",
		...isCompared ? ["▲", "▼"] : []
	];
	const body = projects.slice(0, most).map((report) => {
		const { delta, level, gate: own } = report;
		const count = (number) => number ? String(number) : "";
		return [
			code(report.target.project, 100),
			report.score === null ? "no language model" : scoreWords(report.score),
			words(level?.name ?? "–"),
			...isCompared ? [changeWords(delta?.score ?? null)] : [],
			own.passed ? "✅" : "❌",
			...isCompared ? [count(delta?.improved.length), count(delta?.regressed.length)] : []
		];
	});
	const rest = projects.length - body.length;
	return `${table(header, body, [1])}${rest > 0 ? `\n\n… and ${plural(rest, "more project")}` : ""}`;
}
function touched(report, options) {
	const title = `**${words(report.target.project, 100)}** ${standing(report)} ${report.delta ? changeWords(report.delta.score) : ""}`.trim();
	const write = (most) => `${title}\n\n${changeLines(report.delta, linkedPlaces(report.target.commit, options), most) || gate(report, most)}`;
	return {
		name: clean(report.target.project, 60),
		rank: 4,
		variants: [
			write(10),
			write(3),
			""
		]
	};
}
function details(report, options) {
	if (report.score === null) return {
		name: "",
		rank: 9,
		variants: [""]
	};
	const place = linkedPlaces(report.target.commit, options);
	const title = `${clean(report.target.project, 100)}: what is there and what to do next`;
	const head = [promiseTable(report), worthSection(report, place, 5, options)];
	const whole = [...head, ...detailSections(report, options).map((section) => section.variants[0] ?? "")];
	const short = [promiseTable(report), worthSection(report, plainPlace, 3, {})];
	const write = (parts) => fold(title, parts.filter(Boolean).join("\n\n"));
	return {
		name: `details of ${clean(report.target.project, 60)}`,
		rank: 7,
		variants: [
			write(whole),
			write(head),
			write(short),
			""
		]
	};
}
function portfolioDetails(portfolio, options) {
	return portfolio.projects.map((report) => details(report, options));
}
function footer({ projects }, options) {
	const [first] = projects;
	return first ? footerSection({
		...first,
		score: null
	}, options) : {
		name: "footer",
		rank: 1,
		variants: [""]
	};
}
export { isPortfolio as a, portfolioMarkdown as i, portfolioDetails as n, reportsOf as o, portfolioHead as r, weakestOf as s, footer as t };
