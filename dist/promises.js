import { c as statusWords, o as scoreWords } from "./words.js";
const rows = [
	{
		title: "Documentation",
		area: "docs"
	},
	{
		title: "CI tests",
		ids: ["quality/ci-tests"]
	},
	{
		title: "Prompt versioning",
		ids: ["prompts/versioned"]
	},
	{
		title: "Embedding configuration",
		ids: ["rag/embedding-model", "rag/chunking"]
	},
	{
		title: "Monitoring hooks",
		ids: ["fm/calls-traced", "monitoring/request-logs"]
	}
];
/** The five things that the product promises to tell: in every output a row each. */
function promises(report) {
	return rows.map(({ title, area, ids }) => {
		const checks = report.checks.filter((check) => area ? check.area === area : ids?.includes(check.id));
		const status = statusOfAll(checks);
		const areaScore = report.areas.find((it) => it.id === area)?.score ?? null;
		return {
			title,
			checks,
			now: area ? scoreWords(areaScore) : statusWords[status],
			change: changeOf(report.delta, checks),
			seen: area ? countWords(checks) : holdingBack(checks)?.summary ?? ""
		};
	});
}
function statusOfAll(checks) {
	const asked = checks.filter((check) => check.status !== "na");
	const judged = asked.filter((check) => check.status !== "unknown" && check.status !== "error");
	if (!asked.length) return "na";
	if (!judged.length) return "unknown";
	if (judged.every((check) => check.status === "pass")) return "pass";
	return judged.every((check) => check.status === "fail") ? "fail" : "partial";
}
const worstFirst = [
	"fail",
	"partial",
	"pass",
	"error",
	"unknown",
	"na"
];
function holdingBack(checks) {
	return [...checks].sort((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status))[0];
}
function countWords(checks) {
	const asked = checks.filter((check) => check.status !== "na");
	return `${asked.filter((check) => check.status === "pass").length} of ${asked.length} checks pass`;
}
/** What a comparison says of these checks together. */
function changeOf(delta, checks) {
	const ids = new Set(checks.map((check) => check.id));
	if (delta?.regressed.some((change) => ids.has(change.id))) return "▼";
	return delta?.improved.some((change) => ids.has(change.id)) ? "▲" : "=";
}
export { promises as n, changeOf as t };
