/** Every format that a report can be printed in, by name. Each is loaded when it is asked for: a scan for the terminal needs no charts. */
const renderers = {
	text: async () => (await import("./text.js")).renderText,
	markdown: async () => (await import("./markdown3.js")).renderMarkdown,
	json: async () => (await import("./json.js")).renderJson,
	html: async () => (await import("./html2.js")).renderHtml,
	sarif: async () => (await import("./sarif.js")).renderSarif,
	junit: async () => (await import("./junit.js")).renderJunit,
	cyclonedx: async () => (await import("./cyclonedx.js")).renderCycloneDx,
	badge: async () => (await import("./badge.js")).renderBadge
};
const formats = Object.keys(renderers);
const isFormat = (word) => Object.hasOwn(renderers, word);
/** One report, or several projects, in a format. */
async function render(format, report, options = {}) {
	if ("projects" in report) return (await import("./portfolio.js")).renderPortfolio(format, report, options);
	return (await renderers[format]())(report, options);
}
export { isFormat as n, render as r, formats as t };
