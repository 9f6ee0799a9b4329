import { o as sentence, s as urlPath, t as clean } from "./escape.js";
import { t as findingsOf } from "./findings.js";
/** GitHub refuses a run with more results. */
const mostResults = 25e3;
const renderSarif = (report, options = {}) => sarifOf([report], options);
/** A run for each report. */
function sarifOf(reports, options = {}) {
	const runs = reports.map((report) => runOf(report, options));
	return `${JSON.stringify({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs
	}, null, 1)}\n`;
}
function runOf(report, options) {
	const { repository, commit, project } = report.target;
	const repositoryUri = options.repositoryUrl ?? (repository ? `https://github.com/${urlPath(repository)}` : null);
	return {
		tool: { driver: {
			name: report.tool.name,
			semanticVersion: report.tool.version,
			...options.docsUrl ? { informationUri: options.docsUrl } : {},
			rules: report.checks.map((check) => rule(check, options))
		} },
		automationDetails: { id: project === "." ? "llmops-maturity/" : `llmops-maturity/${clean(project)}/` },
		...repositoryUri && commit ? { versionControlProvenance: [{
			repositoryUri,
			revisionId: commit
		}] } : {},
		columnKind: "utf16CodeUnits",
		results: results(report, options)
	};
}
function rule(check, options) {
	const help = clean(check.advice, 2e3) || clean(check.asks, 2e3) || check.id;
	return {
		id: check.id,
		name: check.id.split(/[/-]/).map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(""),
		shortDescription: { text: plain(check.title, 1e3) },
		fullDescription: { text: plain(check.asks, 1e3) },
		help: {
			text: plain(help, 2e3),
			markdown: sentence(help, 2e3)
		},
		...options.docsUrl ? { helpUri: `${options.docsUrl}checks/${encodeURI(check.id)}.md` } : {},
		defaultConfiguration: { level: check.weight >= 3 ? "warning" : "note" },
		properties: { tags: [
			"llmops",
			check.area,
			check.tier
		] }
	};
}
function results(report, options) {
	const ruleIndex = new Map(report.checks.map((check, index) => [check.id, index]));
	return findingsOf(report, options).slice(0, mostResults).map(({ check, gap, fingerprint }) => ({
		ruleId: check.id,
		ruleIndex: ruleIndex.get(check.id),
		level: check.weight >= 3 ? "warning" : "note",
		message: { text: plain(saying(gap.detail, check.advice), 1e3) || check.id },
		locations: [{ physicalLocation: {
			artifactLocation: { uri: urlPath(gap.path) },
			region: {
				startLine: gap.line,
				endLine: Math.max(gap.line, gap.endLine ?? gap.line)
			}
		} }],
		partialFingerprints: { "llmopsMaturity/v1": fingerprint }
	}));
}
const saying = (...parts) => parts.map((part) => part.trim()).filter(Boolean).join(". ").replaceAll("..", ".");
/** In a SARIF message square brackets make a link. */
const plain = (text, limit) => clean(text, limit).replace(/[\\[\]]/g, "\\$&");
export { sarifOf as n, renderSarif as t };
