import { a as sentence, o as urlPath, t as clean } from "./escape.js";
import { n as repositoryPath } from "./options.js";
import { n as isOpen } from "./words.js";
import { createHash } from "node:crypto";
/** GitHub refuses a run with more results. */
const mostResults = 25e3;
function renderSarif(report, options = {}) {
	const { repository, commit, project } = report.target;
	const repositoryUri = options.repositoryUrl ?? (repository ? `https://github.com/${urlPath(repository)}` : null);
	const run = {
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
	return `${JSON.stringify({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [run]
	}, null, 1)}\n`;
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
	const ordinals = /* @__PURE__ */ new Map();
	const calls = new Map(report.inventory.calls.map((call) => [`${call.path}:${call.line}`, call.id]));
	return report.checks.flatMap((check, ruleIndex) => {
		if (report.score === null || !isOpen(check)) return [];
		return check.gaps.map((gap) => {
			const subject = `${check.id}\0${gap.path}\0${calls.get(`${gap.path}:${gap.line}`) ?? withoutNumbers(gap.detail)}`;
			const ordinal = ordinals.get(subject) ?? 0;
			ordinals.set(subject, ordinal + 1);
			return {
				ruleId: check.id,
				ruleIndex,
				level: check.weight >= 3 ? "warning" : "note",
				message: { text: plain([gap.detail, check.advice].map((part) => part.trim()).filter(Boolean).join(". ").replaceAll("..", "."), 1e3) || check.id },
				locations: [{ physicalLocation: {
					artifactLocation: { uri: urlPath(repositoryPath(gap.path, options)) },
					region: {
						startLine: gap.line,
						endLine: Math.max(gap.line, gap.endLine ?? gap.line)
					}
				} }],
				partialFingerprints: { "llmopsMaturity/v1": createHash("sha256").update(`${subject}\0${ordinal}`).digest("hex").slice(0, 32) }
			};
		});
	}).slice(0, mostResults);
}
/** What names the finding whatever line it stands on: the call it is about, else its words without line numbers. */
const withoutNumbers = (detail) => detail.replace(/\d+/g, "#");
/** In a SARIF message square brackets make a link. */
const plain = (text, limit) => clean(text, limit).replace(/[\\[\]]/g, "\\$&");
export { renderSarif };
