import { t as UsageError } from "./errors.js";
import { t as renderBadge } from "./badge2.js";
import { t as clean } from "./escape.js";
import { t as junitOf } from "./junit2.js";
import { i as portfolioMarkdown, s as weakestOf } from "./markdown.js";
import { n as sarifOf } from "./sarif2.js";
import { t as renderText } from "./text2.js";
/** Code scanning takes this many runs in one file. */
const mostRuns = 20;
/** Several projects in one output; a badge shows the weakest. */
async function renderPortfolio(format, portfolio, options = {}) {
	const { projects } = portfolio;
	switch (format) {
		case "json": return `${JSON.stringify(portfolio, null, 1)}\n`;
		case "text": return projects.map((report) => `── ${clean(report.target.project)}\n${renderText(report, options)}`).join("\n");
		case "markdown": return portfolioMarkdown(portfolio, options);
		case "html": return (await import("./html2.js")).renderHtmlPortfolio(portfolio, options);
		case "sarif":
			if (projects.length > mostRuns) throw new UsageError(`SARIF holds ${mostRuns} projects at most.`, "Scan each folder by itself.");
			return sarifOf(projects, options);
		case "junit": return junitOf(projects);
		case "badge": {
			const weakest = weakestOf(portfolio);
			if (!weakest) throw new UsageError("There is no project to make a badge of.");
			return renderBadge(weakest);
		}
		case "cyclonedx": throw new UsageError("A bill of materials tells of one project only.", "Scan each folder by itself.");
	}
}
export { renderPortfolio };
