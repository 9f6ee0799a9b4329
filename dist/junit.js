import { i as html } from "./escape.js";
function renderJunit(report) {
	const checks = report.score === null ? [] : report.checks;
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="llmops-maturity">\n${[gateSuite(report), ...report.areas.map((area) => suite(`llmops-maturity.${area.id}`, checks.filter((it) => it.area === area.id).map(checkCase)))].filter(Boolean).join("\n")}\n</testsuites>\n`;
}
function gateSuite({ gate }) {
	return suite("llmops-maturity.gate", gate.rules.map((rule) => ({
		name: rule.rule,
		className: "llmops-maturity.gate",
		outcome: rule.passed ? "passed" : "failure",
		message: rule.because,
		lines: []
	})));
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
	return ` <testsuite name="${html(name)}" ${numbers}>\n${cases.map(testCase).join("\n")}\n </testsuite>`;
}
function testCase({ name, className, outcome, message, lines }) {
	const start = `  <testcase classname="${html(className)}" name="${html(name)}"`;
	if (outcome === "passed") return `${start}/>`;
	const said = `<${outcome} message="${html(message, 400)}"`;
	const text = outcome === "skipped" ? "" : lines.map((line) => html(line, 400)).join("\n");
	return `${start}>${text ? `${said}>${text}</${outcome}>` : `${said}/>`}</testcase>`;
}
export { renderJunit };
