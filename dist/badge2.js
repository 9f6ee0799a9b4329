import { t as clean } from "./escape.js";
import { s as standing } from "./words.js";
const colours = [
	[80, "brightgreen"],
	[60, "green"],
	[40, "yellow"],
	[0, "orange"]
];
function renderBadge(report) {
	const { score } = report;
	const message = score === null ? "no language model" : clean(standing(report), 60);
	const color = score === null ? "lightgrey" : colours.find(([least]) => score >= least)?.[1] ?? "orange";
	return `${JSON.stringify({
		schemaVersion: 1,
		label: "LLMOps maturity",
		message,
		color
	})}\n`;
}
export { renderBadge as t };
