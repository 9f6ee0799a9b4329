import { t as UsageError } from "./errors.js";
import { s as words, t as clean } from "./escape.js";
import { n as renderMarkdown } from "./markdown.js";
import { t as renderText } from "./text2.js";
/** Several projects in one output. Formats whose files hold one result each are refused. */
async function renderPortfolio(format, portfolio, options = {}) {
	const { projects } = portfolio;
	switch (format) {
		case "json": return `${JSON.stringify(portfolio, null, 1)}\n`;
		case "text": return projects.map((report) => `── ${clean(report.target.project)}\n${renderText(report, options)}`).join("\n");
		case "markdown": return projects.map((report) => `# ${words(report.target.project)}\n\n${renderMarkdown(report, options)}`).join("\n\n");
		case "html": return (await import("./html.js")).renderHtmlPortfolio(portfolio, options);
		default: throw new UsageError(`${format} holds one project only.`, "Scan each folder by itself, or use html, json, text or markdown.");
	}
}
export { renderPortfolio };
