import { r as element } from "./escape.js";
const renderJunit = (report) => write(suitesOf(report, ""));
/** The suites of several projects, each named with its folder. */
const junitOf = (reports) => write(reports.flatMap((report) => suitesOf(report, `${report.target.project}.`)));
function suitesOf(report, prefix) {
	const checks = report.score === null ? [] : report.checks;
	return [gateSuite(report, prefix), ...report.areas.map((area) => suite(`${prefix}llmops-maturity.${area.id}`, checks.filter((it) => it.area === area.id).map(checkCase)))];
}
function write(suites) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="llmops-maturity">\n${suites.filter(Boolean).join("\n")}\n</testsuites>\n`;
}
function gateSuite({ gate }, prefix) {
	const cases = gate.rules.map((rule) => ({
		name: rule.rule,
		className: "llmops-maturity.gate",
		outcome: rule.passed ? "passed" : "failure",
		message: rule.because,
		lines: []
	}));
	return suite(`${prefix}llmops-maturity.gate`, cases);
}
const outcomes = {
	pass: "passed",
	partial: "failure",
	fail: "failure",
	na: "skipped",
	unknown: "skipped",
	error: "error"
};
function checkCase(check) {
	const places = check.gaps.map((gap) => `${gap.path}:${gap.line} ${gap.detail}`);
	const isHeld = check.credit === 1 || check.waived !== null;
	return {
		name: check.id,
		className: `llmops-maturity.${check.area}`,
		outcome: isHeld && outcomes[check.status] === "failure" ? "passed" : outcomes[check.status],
		message: `${check.status}: ${check.summary}`,
		lines: [...places, check.advice].filter(Boolean)
	};
}
function suite(name, cases) {
	if (!cases.length) return "";
	const count = (outcome) => cases.filter((it) => it.outcome === outcome).length;
	const numbers = `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
	return ` <testsuite name="${element(name)}" ${numbers}>\n${cases.map(testCase).join("\n")}\n </testsuite>`;
}
function testCase({ name, className, outcome, message, lines }) {
	const start = `  <testcase classname="${element(className)}" name="${element(name)}"`;
	if (outcome === "passed") return `${start}/>`;
	const said = `<${outcome} message="${element(message, 400)}"`;
	const text = outcome === "skipped" ? "" : lines.map((line) => element(line, 400)).join("\n");
	return `${start}>${text ? `${said}>${text}</${outcome}>` : `${said}/>`}</testcase>`;
}
export { renderJunit as n, junitOf as t };
