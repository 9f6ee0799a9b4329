import { a as __toCommonJS, n as __esmMin, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { r as sayError } from "./errors.js";
import { t as toolVersion } from "./version.js";
import { C as string, S as strictObject, d as meanCredit, f as scoreOf, h as array, l as levelOf, p as _enum, s as judgeGate, u as coverageOf, w as union, x as record$2 } from "./schema.js";
import { _ as urlPath, a as changeWords, c as percent, d as standing, f as statusWords, g as sentence, h as html, i as worthMost, l as plural, m as code, n as renderText, o as isOpen, p as clean, r as promises, s as isShort, t as compareReports, u as scoreWords, v as words$1 } from "./compare.js";
import { b as loadCatalogue, d as defaultConfig, h as lastDay, m as evidenceExists, p as isSkipped, w as require_dist, x as createSymbolIndex } from "./directory.js";
import { createHash } from "node:crypto";
// src/render/badge.ts
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
// src/render/json.ts
/** The report itself. Its keys stand in the order of the wire type, its lists are sorted: equal reports are equal bytes. */
const renderJson = (report) => `${JSON.stringify(report, null, 1)}\n`;
// src/render/junit.ts
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
// src/render/budget.ts
/** Sections in reading order, joined by blank lines, within `limit` UTF-16 units; `note` gives the words about what was folded. */
function fitSections(sections, limit, note) {
	const chosen = sections.map(() => 0);
	const fallen = [...sections.keys()].sort((a, b) => (sections[b]?.rank ?? 0) - (sections[a]?.rank ?? 0));
	for (;;) {
		const folded = sections.filter((_, index) => chosen[index]).map((section) => section.name);
		const text = [...sections.map((section, index) => section.variants[chosen[index] ?? 0] ?? ""), folded.length ? note(folded) : ""].filter(Boolean).join("\n\n");
		if (text.length <= limit) return {
			text,
			folded
		};
		const next = fallen.find((index) => (chosen[index] ?? 0) < (sections[index]?.variants.length ?? 1) - 1);
		if (next === void 0) return {
			text: `${text.slice(0, limit - 1).toWellFormed()}…`,
			folded
		};
		chosen[next] = (chosen[next] ?? 0) + 1;
	}
}
// src/render/markdown/change.ts
const pinWords = {
	fixed: "is pinned",
	floating: "is a floating alias",
	undated: "has no dated id",
	indirect: "is set elsewhere"
};
/** Whether the change moved anything that the comment would tell. */
function isEventful(delta) {
	return Object.values(delta).some((value) => Array.isArray(value) && value.length > 0);
}
/** At most `most` lines a kind; what is left out is counted. */
function changeSection(delta, place, most) {
	const lines = [
		...listed(delta.regressed, most, (change) => changeLine("▼", change, place)),
		...listed(delta.improved, most, (change) => changeLine("▲", change, place)),
		...asked(delta.newlyAsked, most),
		...found(delta),
		...listed(modelChanges(delta), most, ({ before, after }) => `${code(before.model ?? "", 80)} → ${code(after.model ?? "", 80)} (${place(after)})`),
		...listed(delta.changedPrompts, most, ({ after }) => `prompt changed: ${place(after)}`),
		...listed(delta.addedModels, most, (model) => {
			const where = model.locations[0];
			return `\\+ model ${code(model.id, 80)} ${pinWords[model.pin]}${where ? ` (${place(where)})` : ""}`;
		}),
		...listed(delta.removedModels, most, (model) => `− model ${code(model.id, 80)}`),
		...listed(delta.addedHosts, most, (host) => `\\+ data now also goes to ${code(host, 80)}`),
		...listed(delta.removedHosts, most, (host) => `− no data goes to ${code(host, 80)} any more`)
	];
	if (!lines.length) return "**This pull request** changes nothing that is asked here.";
	return `**This pull request**\n${lines.map((line) => `- ${line}`).join("\n")}`;
}
function changeLine(mark, change, place) {
	const where = change.places.slice(0, 2).map((it) => `${place(it)} ${sentence(it.detail, 120)}`.trim());
	const because = where.length ? where.join("; ") : sentence(change.because, 160);
	return `${mark} ${words$1(change.id, 60)} ${change.from} → ${change.to}${because ? `: ${because}` : ""}`;
}
/** Checks that this change makes applicable: no regression, so one line for all. */
function asked(changes, most) {
	if (!changes.length) return [];
	const names = changes.slice(0, most).map((change) => `${words$1(change.id, 60)} (${change.to})`);
	const rest = changes.length - names.length;
	return [`\\+ ${plural(changes.length, "check is", "checks are")} asked now: ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`];
}
/** Calls that ask another model than before. */
const modelChanges = (delta) => delta.changedCalls.filter(({ before, after }) => before.model && after.model && before.model !== after.model);
function found(delta) {
	const counts = [
		delta.addedCalls.length ? `\\+ ${plural(delta.addedCalls.length, "model call")}` : "",
		delta.removedCalls.length ? `− ${plural(delta.removedCalls.length, "model call")}` : "",
		delta.addedPrompts.length ? `\\+ ${plural(delta.addedPrompts.length, "prompt")}` : "",
		delta.removedPrompts.length ? `− ${plural(delta.removedPrompts.length, "prompt")}` : ""
	].filter(Boolean);
	return counts.length ? [counts.join(" · ")] : [];
}
function listed(items, most, write) {
	const rest = items.length - most;
	return [...items.slice(0, most).map(write), ...rest > 0 ? [`… and ${rest} more`] : []];
}
// src/render/markdown/tables.ts
/** A GFM table; cells are Markdown already. */
function table(header, rows, numbers = []) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const rule = header.map((_, index) => numbers.includes(index) ? "---:" : "---");
	return [
		line(header),
		line(rule),
		...rows.map(line)
	].join("\n");
}
/** The five rows that nobody can miss. */
function promiseTable(report) {
	const rows = promises(report).map((row) => [
		`**${row.title}**`,
		row.now,
		...report.delta ? [row.change] : [],
		sentence(row.seen, 140)
	]);
	return table([
		"",
		"Now",
		...report.delta ? ["Change"] : [],
		"What was seen"
	], rows);
}
function areaTable(report) {
	const moved = (id) => {
		const count = (changes) => changes?.filter((change) => change.id.startsWith(`${id}/`)).length ?? 0;
		const up = count(report.delta?.improved);
		const down = count(report.delta?.regressed);
		return [up ? `▲ ${up}` : "", down ? `▼ ${down}` : ""].filter(Boolean).join(" ") || "=";
	};
	const areas = report.areas.filter((area) => area.pass + area.partial + area.fail + area.unknown > 0);
	const isBlind = areas.some((area) => area.unknown > 0);
	const count = (number) => number ? String(number) : "";
	const rows = areas.map((area) => [
		words$1(area.title),
		scoreWords(area.score),
		...report.delta ? [moved(area.id)] : [],
		...[
			area.pass,
			area.partial,
			area.fail,
			...isBlind ? [area.unknown] : []
		].map(count)
	]);
	const header = [
		"Area",
		"Score",
		...report.delta ? ["Change"] : [],
		"✔ pass",
		"◐ partial",
		"✘ fail",
		...isBlind ? ["? unknown"] : []
	];
	return table(header, rows, header.map((_, index) => index).slice(1));
}
// src/render/markdown/checks.ts
/** What to do next, best first, with the points that it brings. */
function worthSection(report, place, most, options) {
	const list = worthMost(report).slice(0, most);
	if (!list.length) return "";
	return [`**${list[0]?.check.tier === "advanced" ? "Worth most next (points of the advanced score)" : "Worth most next (points)"}**\n${list.map(({ check, points }, index) => {
		const where = check.gaps[0] ? ` (${place(check.gaps[0])})` : "";
		return `${index + 1}. ${checkLink(check, options)} **+${points.toFixed(1)}** ${sentence(check.advice, 200)}${where}`;
	}).join("\n")}`, nextLevel(report)].filter(Boolean).join("\n\n");
}
function nextLevel({ level }) {
	if (!level?.next?.missing.length) return "";
	const shown = level.next.missing.slice(0, 6).map((id) => words$1(id, 60));
	const rest = level.next.missing.length - shown.length;
	return `To reach **${words$1(level.next.name)}**: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
/** Every check in a fold, area by area; `depth` says how much of each is told. */
function allChecks(report, place, depth) {
	const counts = [
		"pass",
		"partial",
		"fail",
		"unknown",
		"error",
		"na"
	].map((status) => [report.checks.filter((check) => check.status === status).length, status === "na" ? "not asked" : status]).filter(([count]) => count > 0).map(([count, status]) => `${count} ${status}`);
	const body = report.areas.map((area) => areaChecks(report, area, place, depth)).join("\n\n");
	return fold(`All ${plural(report.checks.length, "check")}: ${counts.join(", ")}`, body);
}
function areaChecks(report, area, place, depth) {
	const own = report.checks.filter((check) => check.area === area.id);
	const asked = own.filter((check) => check.status !== "na");
	const notAsked = own.filter((check) => check.status === "na");
	const rows = asked.map((check) => [
		words$1(check.id, 60),
		statusWords[check.status].replaceAll(" ", "&nbsp;") + marks(check),
		...depth === "names" ? [] : [sentence(check.summary, 160)],
		...depth === "whole" ? [places(check, place)] : []
	]);
	const header = [
		"Check",
		"Status",
		...depth === "names" ? [] : ["What was seen"],
		...depth === "whole" ? ["Where"] : []
	];
	return [
		`**${words$1(area.title)}** ${scoreWords(area.score)}`,
		rows.length ? table(header, rows) : "",
		notAsked.length ? `Not asked here: ${notAsked.map((check) => words$1(check.id, 60)).join(", ")}` : ""
	].filter(Boolean).join("\n\n");
}
function places(check, place) {
	const list = isShort(check) && check.gaps.length ? check.gaps : check.evidence;
	const rest = list.length - 2;
	return list.slice(0, 2).map(place).join("<br>") + (rest > 0 ? `<br>and ${rest} more` : "");
}
const marks = (check) => (check.attested ? " · attested" : "") + (check.waived ? ` · waived until ${words$1(check.waived.until, 20)}` : "");
function checkLink(check, options) {
	return options.docsUrl ? `[${code(check.id, 60)}](${options.docsUrl}checks/${encodeURI(check.id)}.md)` : code(check.id, 60);
}
function fold(summary, body) {
	return `<details><summary>${html(summary, 300)}</summary>\n\n${body}\n\n</details>`;
}
// src/render/markdown/found.ts
/** Tables of calls, models, prompts and components, at most `most` rows each; nothing where nothing was found. */
function foundSection({ inventory, notices }, place, most) {
	const { calls, models, prompts, components } = inventory;
	const names = [...new Set(components.map((component) => component.name))];
	const counts = [
		calls.length ? plural(calls.length, "call") : "",
		models.length ? plural(models.length, "model") : "",
		prompts.length ? plural(prompts.length, "prompt") : "",
		...names.slice(0, 8),
		names.length > 8 ? `and ${names.length - 8} more` : ""
	].filter(Boolean);
	const noticed = notices.filter((notice) => notice.kind !== "preview");
	const body = [
		rows("Calls", [
			"Where",
			"Call",
			"Model",
			"Traced"
		], calls, most, (call) => [
			place(call),
			code(call.symbol, 80),
			call.model ? `${code(call.model, 80)}${call.pin && call.pin !== "fixed" ? ` ${call.pin}` : ""}` : "",
			call.traced ? words$1(call.tracedBy.join(", "), 80) || "yes" : "no"
		]),
		rows("Models", [
			"Model",
			"Provider",
			"Role",
			"Pin",
			"Where"
		], models, most, (model) => [
			code(model.id, 80),
			words$1(model.provider ?? "", 40),
			words$1(model.role, 40),
			model.pin,
			model.locations.slice(0, 2).map(place).join(" ")
		]),
		rows("Prompts", [
			"Prompt",
			"Kind",
			"Variables",
			"Where"
		], prompts, most, (prompt) => [
			words$1(prompt.name, 80),
			words$1(prompt.kind, 40),
			prompt.variables.slice(0, 6).map((name) => code(name, 40)).join(" "),
			place(prompt)
		]),
		rows("Components", [
			"Kind",
			"Name",
			"Version",
			"Where"
		], components, most, (component) => [
			words$1(component.kind.replaceAll("_", " "), 40),
			words$1(component.name, 60),
			words$1(component.version ?? "", 40),
			component.locations.slice(0, 2).map(place).join(" ")
		]),
		rows("Notices", [
			"What",
			"Where",
			"Why"
		], noticed, Math.min(most, 20), (notice) => [
			words$1(notice.kind, 40),
			notice.path ? code(notice.path, 120) : "",
			words$1(notice.because, 160)
		])
	].filter(Boolean);
	return body.length ? fold(`What was found: ${counts.join(", ") || "nothing but notices"}`, body.join("\n\n")) : "";
}
function rows(title, header, items, most, cells) {
	if (!items.length) return "";
	const rest = items.length - most;
	return `**${title}**\n\n${table(header, items.slice(0, most).map(cells))}${rest > 0 ? `\n\n… and ${rest} more` : ""}`;
}
// src/render/options.ts
/** A report's path as a path of the repository. GitHub reads `.github` at its root only, so that folder is never the scanned one's. */
function repositoryPath(path, options) {
	const folder = options.folder ?? ".";
	return folder === "." || isShared(path) ? path : `${folder}/${path}`;
}
/** Files of the repository's root that speak for every folder of it. */
const isShared = (path) => path.startsWith(".github/");
// src/render/markdown/places.ts
const plainPlace = (place) => code(`${place.path}:${place.line}`, 160);
function linkedPlaces(commit, options) {
	const { repositoryUrl } = options;
	if (!repositoryUrl || !commit) return plainPlace;
	return (place) => {
		if (place.path.length > 400) return plainPlace(place);
		const lines = place.endLine && place.endLine > place.line ? `L${place.line}-L${place.endLine}` : `L${place.line}`;
		return `[${plainPlace(place)}](${repositoryUrl}/blob/${commit}/${urlPath(repositoryPath(place.path, options))}#${lines})`;
	};
}
// src/render/markdown/sections.ts
/** What a reader must see: standing, gate, change, the promised rows, areas, what to do next. */
function headSections(report, options) {
	if (report.score === null) return unscored(report);
	const place = linkedPlaces(report.target.commit, options);
	const { delta } = report;
	const change = (most) => delta ? changeSection(delta, place, most) : "";
	return [
		{
			name: "heading",
			rank: 1,
			variants: [heading(report, options)]
		},
		{
			name: "gate",
			rank: 2,
			variants: [gate(report, 20), gate(report, 5)]
		},
		{
			name: "preview",
			rank: 3,
			variants: [preview(report), ""]
		},
		{
			name: "this pull request",
			rank: 4,
			variants: [
				change(20),
				change(5),
				change(2)
			]
		},
		{
			name: "promises",
			rank: 1,
			variants: [promiseTable(report)]
		},
		{
			name: "areas",
			rank: 5,
			variants: [areaTable(report), ""]
		},
		{
			name: "worth most next",
			rank: 6,
			variants: [worthSection(report, place, 5, options), worthSection(report, plainPlace, 3, {})]
		}
	];
}
/** The folds: every check, and the inventory. */
function detailSections(report, options) {
	const place = linkedPlaces(report.target.commit, options);
	const checks = report.score === null ? [] : [checksSection(report, options)];
	const found = [
		foundSection(report, place, 50),
		foundSection(report, plainPlace, 50),
		foundSection(report, plainPlace, 15),
		""
	];
	return [...checks, {
		name: "what was found",
		rank: 8,
		variants: found
	}];
}
function checksSection(report, options) {
	const shorter = [
		"whole",
		"short",
		"names"
	].map((depth) => allChecks(report, plainPlace, depth));
	return {
		name: "all checks",
		rank: 7,
		variants: [
			allChecks(report, linkedPlaces(report.target.commit, options), "whole"),
			...shorter,
			""
		]
	};
}
function footerSection(report, options) {
	const short = (commit) => words$1(commit.slice(0, 7));
	const { commit, base } = report.target;
	return {
		name: "footer",
		rank: 1,
		variants: [`<sub>${[
			report.score === null ? "" : `measured on ${percent(report.coverage)} of the weight`,
			commit ? `commit ${short(commit)}${base ? ` against ${short(base)}` : ""}` : "",
			`catalogue ${words$1(report.tool.catalogue, 20)}`,
			options.docsUrl ? `[how this is scored](${options.docsUrl}scoring.md)` : ""
		].filter(Boolean).join(" · ")}</sub>`]
	};
}
function unscored(report) {
	const text = "No use of a language model was found, so nothing is asked here.";
	return [{
		name: "heading",
		rank: 1,
		variants: ["## LLMOps maturity"]
	}, {
		name: "gate",
		rank: 2,
		variants: [report.gate.passed ? `${text} The gate passes.` : `${text}\n\n${gate(report, 20)}`]
	}];
}
function heading(report, options) {
	const against = options.baseName ? ` against ${words$1(options.baseName, 60)}` : "";
	const change = report.delta ? ` &nbsp; ${changeWords(report.delta.score)}${against}` : "";
	return `## LLMOps maturity ${standing(report)}${change}`;
}
/** What a change to the policy or the owner's file would do; it is never applied to the change that makes it. */
function preview({ notices }) {
	return notices.filter((it) => it.kind === "preview").map((it) => sentence(it.because)).join(" ");
}
function gate(report, most) {
	if (report.gate.passed) return "✅ Gate passed";
	const failing = report.gate.rules.filter((rule) => !rule.passed);
	const shown = failing.slice(0, most).map((rule) => `${sentence(rule.because)} (${words$1(rule.rule, 40)})`);
	const rest = failing.length - shown.length;
	if (shown.length === 1 && !rest) return `❌ Gate: ${shown[0]}`;
	return [
		"❌ Gate:",
		...shown.map((line) => `- ${line}`),
		...rest > 0 ? [`- … and ${rest} more`] : []
	].join("\n");
}
// src/render/markdown.ts
/** Room below GitHub's 65,536 for the marker. */
const commentLimit = 65e3;
/** Deterministic: the same report and options give the same text. */
function renderMarkdown(report, options = {}) {
	return fitSections([
		...headSections(report, options),
		...detailSections(report, options),
		footerSection(report, options)
	], options.limit ?? commentLimit, (folded) => foldedNote(folded, options)).text;
}
function foldedNote(folded, options) {
	const where = options.reportUrl ? `the [job summary and the JSON report](${options.reportUrl})` : "the JSON report";
	return `<sub>Shortened to fit: ${folded.join(", ")}. The whole is in ${where}.</sub>`;
}
// src/render/sarif.ts
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
			rules: report.checks.map((check) => rule$1(check, options))
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
function rule$1(check, options) {
	const help = clean(check.advice, 2e3) || clean(check.asks, 2e3) || check.id;
	return {
		id: check.id,
		name: check.id.split(/[/-]/).map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(""),
		shortDescription: { text: plain$1(check.title, 1e3) },
		fullDescription: { text: plain$1(check.asks, 1e3) },
		help: {
			text: plain$1(help, 2e3),
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
				message: { text: plain$1([gap.detail, check.advice].map((part) => part.trim()).filter(Boolean).join(". ").replaceAll("..", "."), 1e3) || check.id },
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
const plain$1 = (text, limit) => clean(text, limit).replace(/[\\[\]]/g, "\\$&");
// src/render/index.ts
/** Every format that a report can be printed in, by name. */
const renderers = {
	text: renderText,
	markdown: renderMarkdown,
	json: renderJson,
	sarif: renderSarif,
	junit: renderJunit,
	badge: renderBadge
};
const formats$2 = Object.keys(renderers);
const isFormat = (word) => Object.hasOwn(renderers, word);
// src/checks/check.ts
/** A check judges declared facts and nothing else. Whether it applies (usage flags), its weight and its tier come from the catalogue. */
function defineCheck(check) {
	return check;
}
const pass = (summary, evidence, gaps = []) => ({
	status: "pass",
	summary,
	evidence,
	gaps
});
const partial = (summary, evidence, gaps = []) => ({
	status: "partial",
	summary,
	evidence,
	gaps
});
const fail = (summary, gaps = [], evidence = []) => ({
	status: "fail",
	summary,
	evidence,
	gaps
});
const notApplicable = (because) => ({
	status: "na",
	because
});
const unknown = (because) => ({
	status: "unknown",
	because
});
// src/checks/fm/calls-traced.ts
const check$31 = defineCheck({
	id: "fm/calls-traced",
	needs: ["servingCalls", "tracing"],
	words: {
		title: "Prompt and response of every call can be looked up",
		why: "Without the recorded prompt and response nobody can explain, reproduce or improve an answer.",
		fix: "Record every model call with a tracing tool: wrap the client, pass its callback, or decorate the function that calls."
	},
	judge({ servingCalls, tracing }) {
		const calls = servingCalls.generating;
		if (!calls.length) return fail("no call of a model was found in application code");
		const traced = calls.filter((call) => tracing.of(call).some((trace) => trace.state === "on"));
		const wired = calls.filter((call) => tracing.of(call).some((trace) => trace.state === "configured"));
		const evidence = [...new Map([...traced, ...wired].flatMap((call) => tracing.of(call).map((trace) => [`${trace.evidence.path}:${trace.evidence.line}`, trace.evidence]))).values()];
		const gaps = calls.filter((call) => !traced.includes(call)).map((call) => ({
			path: call.path,
			line: call.line,
			endLine: call.endLine,
			detail: `${call.symbol} is not recorded`
		}));
		const tools = [...new Set(traced.flatMap((call) => tracing.of(call).map((trace) => trace.tracer)))].join(", ");
		if (traced.length >= .9 * calls.length) return pass(`${traced.length} of ${calls.length} calls are recorded by ${tools}`, evidence, gaps);
		if (traced.length) return partial(`${traced.length} of ${calls.length} calls are recorded by ${tools}`, evidence, gaps);
		return wired.length ? partial("tracing is wired but off until it is configured", evidence, gaps) : fail("no call is recorded", gaps);
	}
});
// src/checks/fm/cost.ts
/** tools that record tokens and times and know no prices */
const priceless = /* @__PURE__ */ new Set([
	"opentelemetry",
	"mlflow",
	"sentry",
	"langgraph",
	"jaeger"
]);
const check$30 = defineCheck({
	id: "fm/cost",
	needs: [
		"servingCalls",
		"tracing",
		"metering"
	],
	words: {
		title: "The cost per call is known",
		why: "A prompt change can double the bill without any failing test.",
		fix: "Compute the cost from usage and prices and record it, or use a tracing tool or gateway that does."
	},
	judge({ servingCalls, tracing, metering }) {
		const calls = servingCalls.generating.length ? servingCalls.generating : servingCalls.every;
		const priced = calls.flatMap((call) => tracing.of(call).filter((trace) => trace.state === "on" && !priceless.has(trace.tracer)).slice(0, 1));
		const evidence = priced.map((trace) => trace.evidence);
		if (calls.length && priced.length >= .9 * calls.length) return pass("a tracing tool that knows prices covers the calls", evidence);
		const own = metering.cost;
		const recorded = calls.filter((call) => metering.tokens(call) !== null);
		if (own.length && recorded.length > calls.length / 2) return pass("cost is computed from usage and prices", [...own, ...evidence]);
		if (own.length) return partial("cost is computed in one place only", [...own, ...evidence]);
		return priced.length ? partial(`the cost of ${priced.length} of ${calls.length} calls is known`, evidence) : fail("the cost of a call is not known");
	}
});
// src/checks/fm/endpoint-config.ts
const check$29 = defineCheck({
	id: "fm/endpoint-config",
	needs: ["calls"],
	words: {
		title: "Model and endpoint are set in one place",
		why: "A model id repeated at every call is changed in some places and forgotten in others.",
		fix: "Read the model id and the endpoint from settings, or from named constants of one module."
	},
	judge({ calls }) {
		const set = calls.application.filter((call) => call.kind !== "train" && (call.models.length > 0 || call.fromEnvironment));
		if (!set.length) return fail("no call says in code or configuration which model it uses");
		const central = set.filter((call) => call.fromEnvironment || call.models.every(({ setting }) => setting === "environment" || setting === "settings" || setting === "module"));
		const inline = set.filter((call) => call.models.some(({ setting }) => setting === "literal"));
		const places = new Set(central.flatMap((call) => call.models.map(({ path }) => path)));
		const evidence = central.flatMap((call) => call.models.slice(0, 1).map(({ id, path, line }) => ({
			path,
			line,
			detail: `${id} is set here`
		})));
		const gaps = inline.map((call) => ({
			path: call.path,
			line: call.line,
			detail: `${call.model ?? "the model"} stands at the call`
		}));
		const summary = `${central.length} of ${set.length} calls take their model from one central place`;
		if (central.length === set.length && places.size <= 2) return pass(summary, evidence);
		if (central.length > 0 || inline.length < set.length) return partial(summary, evidence, gaps);
		return new Set(inline.map((call) => `${call.path}:${call.models[0]?.line ?? call.line}`)).size === 1 ? partial("the only model id stands at its only call", evidence, gaps) : fail(`${inline.length} calls name their model themselves`, gaps);
	}
});
// src/checks/fm/latency.ts
const check$28 = defineCheck({
	id: "fm/latency",
	needs: [
		"servingCalls",
		"tracing",
		"metering"
	],
	words: {
		title: "The latency per call is known",
		why: "Model calls are the slowest part of most requests; only their own times tell which one to change.",
		fix: "Record the time of each model call with a tracing tool, a histogram or a timer that is logged."
	},
	judge({ servingCalls, tracing, metering }) {
		const calls = servingCalls.generating.length ? servingCalls.generating : servingCalls.every;
		const traced = calls.filter((call) => tracing.of(call).some((trace) => trace.state === "on"));
		const clocked = calls.filter((call) => metering.latency(call) !== null);
		const timed = calls.filter((call) => traced.includes(call) || clocked.includes(call));
		const evidence = [...clocked.flatMap((call) => metering.latency(call) ?? []), ...traced.flatMap((call) => tracing.of(call).slice(0, 1).map((trace) => trace.evidence))];
		const gaps = calls.filter((call) => !timed.includes(call)).map((call) => ({
			path: call.path,
			line: call.line,
			endLine: call.endLine,
			detail: "its time is not recorded"
		}));
		if (calls.length && timed.length >= .9 * calls.length) return pass(`the time of ${timed.length} of ${calls.length} calls is recorded`, evidence, gaps);
		return timed.length ? partial(`the time of ${timed.length} of ${calls.length} calls is recorded`, evidence, gaps) : fail("the time of model calls is not recorded", gaps);
	}
});
// src/checks/fm/model-pinned.ts
const check$27 = defineCheck({
	id: "fm/model-pinned",
	needs: ["models"],
	words: {
		title: "Model versions are fixed",
		why: "A floating alias changes under you: the provider repoints it, and answers change without a commit.",
		fix: "Name a dated or numbered model version in the one place where the model is set."
	},
	judge({ models }) {
		const used = models.filter((model) => model.role !== "train");
		if (!used.length) return fail("no model id is named in code or configuration");
		const fixed = used.filter((model) => model.pin === "fixed");
		const loose = used.filter((model) => model.pin !== "fixed");
		const evidence = fixed.flatMap(({ id, locations }) => locations.slice(0, 2).map((at) => ({
			...at,
			detail: `${id} names a fixed version`
		})));
		const gaps = loose.flatMap(({ id, pin, locations }) => locations.slice(0, 2).map((at) => ({
			...at,
			detail: `${id} is ${pin === "floating" ? "a floating alias" : "not a fixed version"}`
		})));
		const share = fixed.length / used.length;
		const summary = `${fixed.length} of ${used.length} model ids name a fixed version`;
		if (share >= .9) return pass(summary, evidence, gaps);
		return share >= .3 ? partial(summary, evidence, gaps) : fail(summary, gaps, evidence);
	}
});
// src/checks/fm/parameters.ts
const check$26 = defineCheck({
	id: "fm/parameters",
	needs: ["servingCalls", "calls"],
	words: {
		title: "Generation parameters are explicit",
		why: "Defaults of a library or provider change between versions; an unbounded answer costs without limit.",
		fix: "Set temperature (or seed, reasoning effort) and an output limit for the calls that answer users."
	},
	judge({ servingCalls, calls }) {
		const own = servingCalls.generating;
		if (!own.length) return fail("no call of a model was found in application code");
		const warm = own.filter((call) => calls.details(call).temperature);
		const limited = own.filter((call) => calls.details(call).maxTokens);
		const both = warm.filter((call) => limited.includes(call));
		const evidence = [.../* @__PURE__ */ new Set([
			...both,
			...warm,
			...limited
		])].map((call) => ({
			path: call.path,
			line: call.line,
			detail: [calls.details(call).temperature ? "temperature" : "", calls.details(call).maxTokens ? "output limit" : ""].filter(Boolean).join(" and ") + " set"
		}));
		const gaps = own.filter((call) => !both.includes(call)).map((call) => ({
			path: call.path,
			line: call.line,
			endLine: call.endLine,
			detail: `sets no ${calls.details(call).temperature ? "output limit" : calls.details(call).maxTokens ? "temperature" : "temperature and no output limit"}`
		}));
		const summary = `${both.length} of ${own.length} calls set temperature and an output limit`;
		if (both.length > own.length / 2) return pass(summary, evidence, gaps);
		return both.length || warm.length > own.length / 2 || limited.length > own.length / 2 ? partial(summary, evidence, gaps) : fail(summary, gaps);
	}
});
// src/checks/fm/structured-io.ts
const check$25 = defineCheck({
	id: "fm/structured-io",
	needs: [
		"servingCalls",
		"calls",
		"metering"
	],
	words: {
		title: "Outputs that code reads are bound to a schema",
		why: "Text that is parsed by hand breaks when the model words it differently; a schema is checked at the border.",
		fix: "Bind outputs that code reads to a schema: structured output, a tool schema, or a parser with a type."
	},
	judge({ servingCalls, calls, metering }) {
		const own = servingCalls.generating;
		if (!own.length) return fail("no call of a model was found in application code");
		const bound = own.filter((call) => calls.details(call).structured !== null || calls.details(call).tools.length > 0);
		const byHand = own.filter((call) => calls.details(call).structured === null && metering.readByHand(call) !== null);
		const evidence = bound.map((call) => ({
			path: call.path,
			line: call.line,
			detail: `bound by ${calls.details(call).structured ?? "tools"}`
		}));
		const read = byHand.flatMap((call) => metering.readByHand(call) ?? []);
		const gaps = read.map(({ path, line, detail }) => ({
			path,
			line,
			detail
		}));
		if (!byHand.length) return pass(bound.length ? `${bound.length} of ${own.length} calls bind their output, no code reads into the others` : "no code reads into the outputs", evidence.length ? evidence : own.slice(0, 5).map((call) => ({
			path: call.path,
			line: call.line,
			detail: "its output is passed on as it is"
		})));
		return partial(`${byHand.length} of ${own.length} outputs are taken apart by hand`, [...read, ...evidence], gaps);
	}
});
// src/checks/fm/system-message.ts
const check$24 = defineCheck({
	id: "fm/system-message",
	needs: ["servingCalls", "calls"],
	words: {
		title: "Conversations start from our instructions",
		why: "Instructions in a message of their own are harder to override by what a user or a document says.",
		fix: "Give each chat call a system or developer message, a system parameter or an instructions field."
	},
	judge({ servingCalls, calls }) {
		const chats = servingCalls.generating.filter((call) => calls.details(call).hasRoles);
		if (!chats.length) return notApplicable("no call takes messages with roles");
		const led = chats.filter((call) => calls.details(call).systemMessage);
		const evidence = led.map((call) => ({
			path: call.path,
			line: call.line,
			detail: "starts from a system message"
		}));
		const gaps = chats.filter((call) => !led.includes(call)).map((call) => ({
			path: call.path,
			line: call.line,
			endLine: call.endLine,
			detail: "has no system message"
		}));
		const summary = `${led.length} of ${chats.length} chat calls carry a system message`;
		if (led.length > chats.length / 2) return pass(summary, evidence, gaps);
		return led.length ? partial(summary, evidence, gaps) : fail(summary, gaps);
	}
});
// src/checks/fm/token-usage.ts
const check$23 = defineCheck({
	id: "fm/token-usage",
	needs: [
		"servingCalls",
		"tracing",
		"metering"
	],
	words: {
		title: "Tokens are counted per call",
		why: "Tokens are what you pay for and what fills the context window; without counts neither can be managed.",
		fix: "Record the usage that each response reports, or let a tracing tool record it."
	},
	judge({ servingCalls, tracing, metering }) {
		const calls = servingCalls.generating.length ? servingCalls.generating : servingCalls.every;
		const traced = calls.filter((call) => tracing.of(call).some((trace) => trace.state === "on"));
		const read = calls.flatMap((call) => metering.tokens(call) ?? []);
		const counted = calls.filter((call) => traced.includes(call) || metering.tokens(call) !== null);
		const evidence = [...read, ...traced.flatMap((call) => tracing.of(call).slice(0, 1).map((trace) => trace.evidence))];
		const gaps = calls.filter((call) => !counted.includes(call)).map((call) => ({
			path: call.path,
			line: call.line,
			endLine: call.endLine,
			detail: "its token usage is not recorded"
		}));
		if (calls.length && counted.length === calls.length) return pass(`token usage of all ${calls.length} calls is recorded`, evidence);
		if (counted.length) return partial(`token usage of ${counted.length} of ${calls.length} calls is recorded`, evidence, gaps);
		if (metering.tokensCounted.length) return partial("tokens are only counted before the call", metering.tokensCounted, gaps);
		return fail("token usage is not recorded", gaps);
	}
});
// src/checks/prose.ts
const mostEvidence = 4;
/** Statements as evidence, in our words; a few are enough. */
function evidenceOf$4(statements, detail) {
	const seen = /* @__PURE__ */ new Set();
	const evidence = [];
	for (const { path, line } of statements) {
		const key = `${path}:${line}`;
		if (seen.has(key)) continue;
		seen.add(key);
		if (evidence.push({
			path,
			line,
			detail,
			kind: "prose"
		}) >= mostEvidence) break;
	}
	return evidence;
}
/** Where a missing text would go: the README, after its first section. */
function missingText(documents, detail) {
	const readme = documents.documents.find((it) => it.role === "readme");
	return {
		path: readme?.path ?? "README.md",
		line: Math.max(1, readme?.sections[0]?.endLine ?? 1),
		detail
	};
}
/** The statements of a topic, or only those that stand where the whole system is described. */
const about = (statements, topic) => statements.of(topic).filter((it) => it.about);
// src/checks/impact/business-goal.ts
const check$22 = defineCheck({
	id: "impact/business-goal",
	needs: ["documents", "statements"],
	words: {
		title: "The business problem and its users are written down",
		why: "Nobody can judge a change to prompts, models or data without knowing whose problem it has to solve.",
		fix: "Open the README with two sentences: which problem it solves, and for whom."
	},
	judge({ documents, statements }) {
		const beneficiaries = about(statements, "purpose-for-someone");
		const problems = about(statements, "problem");
		if (beneficiaries[0]) return pass("The documents say what it is for and who benefits.", [...evidenceOf$4(beneficiaries, "says what it does for whom"), ...evidenceOf$4(problems, "states a problem or a goal")]);
		const described = documents.documents.find((it) => it.role !== "changelog" && it.sections.some((section) => section.sentences.some((sentence) => !sentence.unfilled && sentence.text.length > 30)));
		if (!described) return fail("No document says what it is for.", [missingText(documents, "say which problem it solves and for whom")]);
		const sentence = described.sections.flatMap((it) => it.sentences).find((it) => !it.unfilled && it.text.length > 30);
		return partial(problems.length > 0 ? "A goal is written down, but not whose." : "It is described what the software does, not for whom or why.", problems.length > 0 ? evidenceOf$4(problems, "states a problem or a goal") : [{
			path: described.path,
			line: sentence?.line ?? 1,
			detail: "describes what the software does"
		}], [missingText(documents, "say which problem it solves and for whom")]);
	}
});
// src/checks/impact/expected-impact.ts
const check$21 = defineCheck({
	id: "impact/expected-impact",
	needs: ["documents", "statements"],
	words: {
		title: "The expected benefit is estimated",
		why: "Without a figure nobody can tell later whether the system was worth its cost and its risks.",
		fix: "Write down one figure against the present process: hours saved per month, tickets answered, error rate before and after."
	},
	judge({ documents, statements }) {
		const figures = statements.of("benefit-figure");
		if (figures.length > 0) return pass("The benefit over the present process has a figure.", evidenceOf$4(figures, "puts a figure on the benefit"));
		const benefits = [...about(statements, "benefit"), ...about(statements, "organisation-objective")];
		const gap = missingText(documents, "put a figure on the benefit over the present process");
		if (benefits.length > 0) return partial("A benefit is named without a figure.", evidenceOf$4(benefits, "names a benefit"), [gap]);
		return fail("No document estimates the benefit.", [gap]);
	}
});
// src/checks/impact/objectives.ts
const check$20 = defineCheck({
	id: "impact/objectives",
	needs: ["documents", "statements"],
	words: {
		title: "It is tied to an objective of the company or team",
		why: "A system that serves no objective loses its budget when the first invoice of the model provider arrives.",
		fix: "Name the objective of the organisation or team that it serves, and how it serves it, in one sentence."
	},
	judge({ documents, statements }) {
		const objectives = about(statements, "organisation-objective");
		if (objectives.length > 0) return pass("A goal of an organisation or team is named and tied to the system.", evidenceOf$4(objectives, "ties it to a goal of an organisation or team"));
		const benefits = about(statements, "benefit");
		const gap = missingText(documents, "name the objective of the organisation or team that it serves");
		if (benefits.length > 0) return partial("A benefit is named, tied to nobody’s objectives.", evidenceOf$4(benefits, "names a benefit"), [gap]);
		return fail("No document says which objective it serves.", [gap]);
	}
});
// src/checks/impact/success-metrics.ts
const check$19 = defineCheck({
	id: "impact/success-metrics",
	needs: ["documents", "statements"],
	words: {
		title: "The metrics of success are written down",
		why: "A target decides when it is good enough to ship and when a change made it worse.",
		fix: "Name one or two metrics with a target or a baseline and how they are measured, for example answer accuracy on a fixed question set."
	},
	judge({ documents, statements }) {
		const targets = statements.of("metric-target");
		if (targets.length > 0) return pass("A metric is named with a target, a baseline or a measured value.", evidenceOf$4(targets, "names a metric with a value"));
		const named = statements.of("metric-named");
		const gap = missingText(documents, "name a metric with a target or a baseline");
		if (named.length > 0) return partial("Metrics are named without a target, a baseline or a method.", evidenceOf$4(named, "names a metric"), [gap]);
		return fail("No document says by which metric success is told.", [gap]);
	}
});
// src/checks/impact/why-llm.ts
const check$18 = defineCheck({
	id: "impact/why-llm",
	needs: ["documents", "statements"],
	words: {
		title: "It is written why a language model is needed",
		why: "A rule, a search or a small classifier is cheaper, faster and easier to test; the reason for not using one should be known.",
		fix: "Add a short paragraph that compares the model with the simplest alternative without one and says why it was ruled out."
	},
	judge({ documents, statements }) {
		const alternatives = statements.of("why-llm-alternative");
		if (alternatives.length > 0) return pass("An alternative without a language model is weighed.", evidenceOf$4(alternatives, "weighs an alternative without a language model"));
		const reasons = statements.of("why-llm-reason");
		const gap = missingText(documents, "say why a simpler solution without a language model would not do");
		if (reasons.length > 0) return partial("A reason for a language model is given, no alternative is weighed.", evidenceOf$4(reasons, "gives a reason for using a language model"), [gap]);
		return fail("No document says why a language model is needed.", [gap]);
	}
});
// src/checks/monitoring/alerts.ts
const enough$6 = 5;
const check$17 = defineCheck({
	id: "monitoring/alerts",
	needs: ["infrastructure", "serving"],
	words: {
		title: "Someone is alerted when it breaks",
		why: "Without an alert the users are the first to notice.",
		fix: "Declare alert rules on errors and latency of the service, with a receiver, beside its infrastructure."
	},
	judge({ infrastructure, serving }) {
		const alerts = [...infrastructure.alerts, ...serving.notifiers];
		if (alerts.length) return pass("Alerts on failure are declared as code.", alerts.slice(0, enough$6));
		if (serving.errorTrackers.length) return partial("An error tracker is wired in; its own alerts are all there is.", serving.errorTrackers.slice(0, enough$6));
		const place = serving.serves ?? serving.deploys;
		return fail("Nobody is told when it breaks.", place ? [{
			path: place.path,
			line: place.line,
			detail: "no alert rule, alarm or notifier watches this application"
		}] : []);
	}
});
// src/checks/monitoring/health.ts
const enough$5 = 6;
const check$16 = defineCheck({
	id: "monitoring/health",
	needs: ["infrastructure", "serving"],
	words: {
		title: "The health of the service is monitored",
		why: "A platform restarts or replaces only what tells it that it is ill.",
		fix: "Add a health endpoint that checks what the application needs, and point the probe of the container or platform at it."
	},
	judge({ infrastructure, serving }) {
		const own = infrastructure.probes.filter((it) => it.of === "application");
		const seen = [
			...serving.healthRoutes,
			...own,
			...infrastructure.metrics
		];
		if (seen.length && serving.isMinority(seen)) return partial("Some of several independent applications are watched.", seen.slice(0, enough$5));
		if (seen.length) return pass("Something outside asks whether the application is healthy.", seen.slice(0, enough$5));
		const rest = [...infrastructure.probes, ...serving.monitors];
		if (rest.length) return partial("Only what the application depends on, or its run time, is watched.", rest.slice(0, enough$5));
		const place = serving.serves ?? serving.deploys;
		return fail("Nothing watches the health of the application.", place ? [{
			path: place.path,
			line: place.line,
			detail: "no health endpoint, probe or metric for this application"
		}] : []);
	}
});
// src/checks/monitoring/request-logs.ts
const enough$4 = 5;
const check$15 = defineCheck({
	id: "monitoring/request-logs",
	needs: ["serving", "tracing"],
	words: {
		title: "Requests, latency and status codes are recorded",
		why: "Latency and error rates can only be read from records that every request leaves.",
		fix: "Instrument the endpoints with OpenTelemetry, a metrics middleware or an access log that records status and latency."
	},
	judge({ serving, tracing }) {
		const { instrumentation } = serving;
		if (instrumentation.length && serving.isMinority(instrumentation)) return partial("Some of several independent applications record their requests.", instrumentation.slice(0, enough$4));
		if (instrumentation.length) return pass("Requests to the endpoints are recorded.", instrumentation.slice(0, enough$4));
		const on = tracing.tracers.filter((it) => it.state === "on").map((it) => it.evidence);
		if (on.length && !serving.isMinority(on)) return pass("A tracer that is on records the requests that reach the model.", on.slice(0, enough$4));
		const wired = tracing.tracers.filter((it) => it.state !== "off").map((it) => it.evidence);
		if (wired.length) return partial("A tracer is wired, but off until someone configures it.", wired.slice(0, enough$4));
		if (serving.handlerLogs.length) return partial("Handlers write ordinary log lines, without status or latency of every request.", serving.handlerLogs.slice(0, enough$4));
		const place = serving.routes[0] ? {
			path: serving.routes[0].file,
			line: serving.routes[0].line
		} : serving.serves;
		return fail("Requests leave no record.", place ? [{
			path: place.path,
			line: place.line,
			detail: "nothing records the requests answered here"
		}] : []);
	}
});
// src/detect/dependencies/model.ts
/** PEP 503. */
const pypiName = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
const folderOf$2 = (path) => path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
const baseOf = (path) => path.slice(path.lastIndexOf("/") + 1);
/** Joins a folder and a relative path; null where it leaves the repository. */
function resolvePath(folder, relative) {
	const parts = folder ? folder.split("/") : [];
	for (const part of relative.replace(/\\/g, "/").split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return null;
	}
	return parts.join("/");
}
/** The folder itself and every folder above it, nearest first, '' last. */
function ancestors$1(folder) {
	const parts = folder ? folder.split("/") : [];
	return [...parts.map((_, index) => parts.slice(0, parts.length - index).join("/")), ""];
}
/** 1-based line of the first line that the test accepts, `fallback` where there is none. */
function findLine(lines, accepts, from = 0, fallback = 1) {
	for (let index = from; index < lines.length; index++) if (accepts(lines[index] ?? "")) return index + 1;
	return fallback;
}
const developmentGroup = /^(dev|develop|development|devel|tests?|testing|lint(ing|er)?|style|format(ting)?|typing|types?|typecheck|mypy|docs?|documentation|ci|build|release|pre-?commit|quality|coverage|bench(mark)?s?|eval(s|uation)?|examples?|notebooks?|jupyter|debug|tools?)$/i;
/** Whether a group, extra or file named so holds what only developers and CI need. */
const isDevelopment = (name) => name.split(/[-_.]/).some((word) => developmentGroup.test(word));
const isRecord$2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const record$1 = (value) => isRecord$2(value) ? value : {};
const list$1 = (value) => Array.isArray(value) ? value : value === void 0 || value === null || value === "" ? [] : [value];
const text$1 = (value) => typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
// src/detect/ci/kinds.ts
/** Matched against the words joined by one space, wrappers (`poetry run`, `npx`, `python -m`) taken off. */
const rules$1 = [
	["test", /^(pytest|py\.test|nosetests|nose2|unittest|tox|nox|stestr|trial|behave|ward|green|avocado)\b(?!.*--collect-only)/],
	["test", /^(jest|vitest|mocha|ava|tap|jasmine|karma|cypress run|playwright test|wdio|testcafe|react-scripts test|ng test|uvu|c8|nyc|lab|web-test-runner|qunit)\b/],
	["test", /^(node|tsx|bun|deno)\b.*\s--test\b|^(bun|deno) test\b|^tsx --test\b/],
	["test", /^(coverage run)\b/],
	["test", /^manage\.py test\b|^django-admin test\b/],
	["test", /^flask test\b/],
	["test", /^(go test|gotestsum|ginkgo)\b/],
	["test", /^(cargo (test|nextest)|dotnet (test|vstest)|swift test|mix test|rspec|rake test|rails test|phpunit|ctest|bats|bazel test|pants test)\b/],
	["test", /^(\.\/)?(mvnw?|mvnd)\b(?!.*-DskipTests)(?!.*-Dmaven\.test\.skip).*\s(test|verify|package|install|deploy|integration-test)\b/],
	["test", /^(\.\/)?gradlew?\b(?!.*-x test).*(\s|:)(test|check|build|[a-z]\w*Test|allTests|jacocoTestReport|koverVerify)\b/],
	["lint", /^(ruff( check)?|flake8|pylint|pycodestyle|pydocstyle|prospector|bandit|vulture|pyupgrade|autoflake|interrogate)\b(?! format)/],
	["lint", /^(eslint|biome (check|ci|lint)|oxlint|xo|standard|tslint|next lint|ng lint|stylelint|ultracite|rome|jshint|knip|deno lint|svelte-check|astro check|expo lint|turbo lint|nx lint|vue-cli-service lint)\b/],
	["lint", /^(golangci-lint|go vet|staticcheck|revive|golint|cargo clippy|shellcheck|hadolint|yamllint|markdownlint(-cli2)?|ansible-lint|actionlint|sqlfluff|super-linter|mega-?linter|detekt|ktlint|checkstyle|rubocop|buf lint|tflint|pre-commit run|prek run|spectral)\b/],
	["lint", /^(\.\/)?gradlew?\b.*(\s|:)(check|build|lint|detekt|ktlintCheck|checkstyleMain|spotbugsMain|pmdMain|spotlessCheck)\b/],
	["lint", /^(\.\/)?mvnw?\b.*(checkstyle:|spotbugs:|pmd:|spotless:check|detekt:)/],
	["lint", /^dotnet format\b.*--verify|^dotnet (stylecop|csharpier)/],
	["format", /^(black|isort|ruff format|yapf|autopep8|docformatter|prettier|biome (format|check|ci)|dprint|gofmt|gofumpt|goimports|cargo fmt|dotnet format|csharpier|ktfmt|pyproject-fmt|deno fmt|(\.\/)?gradlew? .*spotless)\b/],
	["type-check", /^(mypy|pyright|basedpyright|pytype|pyre|ty check|pyrefly|tsc|vue-tsc|tsgo|svelte-check|astro check|flow check|react-router typecheck|deno check)\b/],
	["security", /^(bandit|safety|pip-audit|gitleaks|trufflehog|detect-secrets|trivy|snyk|semgrep|npm audit|osv-scanner|grype|codeql|checkov|tfsec)\b/],
	["install", /^(pip3?|uv|poetry|pdm|pipenv|conda|mamba|micromamba|npm|yarn|pnpm|bun)\s+(install|ci|sync|add|i|pip install|pip sync|env (create|update))\b|^yarn$/],
	["build", /^(next build|vite build|webpack|rollup|esbuild|tsup|tsc|ng build|react-scripts build|nest build|remix build|remix vite:build|react-router build|turbo (run )?build|nx (run-many|build|affected)|astro build|go build|cargo build|dotnet (build|publish|pack)|(\.\/)?(mvnw?|gradlew?)\b.*|poetry build|uv build|build|hatch build|python setup\.py|deno (task )?build|compileall|py_compile)\b/],
	["image", /^(docker|podman|nerdctl|buildah) (buildx |image )?(build|bake|bud)\b|^docker[- ]compose\b.*\b(build|up)\b|^(pack|ko|kaniko|nixpacks) build\b|^gcloud builds submit\b|^az acr build\b|^skaffold (build|run)\b|^(\.\/)?(mvnw?|gradlew?)\b.*(jib|bootBuildImage|build-image)/],
	["push-image", /^(docker|podman|buildah) (image )?push\b|^(docker )?buildx\b.*--push\b|^docker buildx build\b.*--push|^docker[- ]compose push\b|^skopeo copy\b|^crane push\b|^az acr build\b|^gcloud builds submit\b|^ko (publish|apply|build)\b|^(\.\/)?(mvnw?|gradlew?)\b.*(jib:build|\bjib\b|--publishImage)/],
	["publish", /^(twine upload|poetry publish|uv publish|hatch publish|flit publish|pdm publish|npm publish|yarn (npm )?publish|pnpm (-r )?publish|changeset publish|lerna publish|dotnet nuget push|cargo publish|gem push|helm push|vsce publish|ovsx publish|(\.\/)?gradlew?\b.*\bpublish\w*|(\.\/)?mvnw?\b.*\bdeploy)\b/],
	["release", /^(semantic-release|release-it|standard-version|goreleaser|jreleaser|gh release create|changeset (version|tag)|release-please|cz bump|bump2version|bump-my-version|git tag|python-semantic-release)\b/],
	["deploy", /^(kubectl (apply|set image|rollout|replace|create)|helm (upgrade|install)|helmfile (apply|sync)|kustomize build|terraform apply|terragrunt (apply|run-all apply)|tofu apply|pulumi up|cdk deploy|cdktf deploy|sam deploy|serverless deploy|sls deploy|sst deploy|copilot (deploy|svc deploy)|eb deploy|chalice deploy|zappa (deploy|update)|azd (up|deploy|provision)|argocd app sync|skaffold (run|deploy)|ansible-playbook|cap .*deploy|kamal deploy|nomad (job )?run|okteto deploy|tanzu deploy|cf push)\b/],
	["deploy", /^(aws (ecs update-service|lambda update-function-code|cloudformation deploy|s3 sync|apprunner|elasticbeanstalk|sagemaker|deploy)|az (webapp (deploy|up|config container)|containerapp (up|update|create)|functionapp (deploy\w*|config)|deployment|ml (online-)?(deployment|endpoint)|ml online-deployment|aks|spring app deploy|staticwebapp)|gcloud (run (deploy|services (update|replace))|app deploy|functions deploy|compute|deploy|ai (endpoints|models)))\b/],
	["deploy", /^(vercel|now)( deploy| .*--prod|$)|^(netlify deploy|wrangler (pages )?(deploy|publish|pages deploy)|flyctl deploy|fly deploy|railway up|render deploy|heroku (container:release|deploy)|git push (heroku|dokku|hf|space)|firebase deploy|surge|gh-pages|amplify (push|publish)|doctl (apps|serverless)|modal deploy|bentoml deploy|ray (job )?submit|serve deploy|anyscale (service|job)s? (deploy|rollout|submit|up)|huggingface-cli upload|hf upload|langgraph (deploy|up)|dagster-cloud|prefect deploy|databricks (bundle deploy|jobs)|supabase (functions )?deploy|supabase db push|convex deploy|deployctl deploy|ssh |scp |rsync |pm2 (deploy|reload|restart))\b/],
	["deploy", /^docker stack deploy\b|^(?!npm|pnpm|yarn|git|echo|cd)[\w./-]+ (deploy|redeploy)\b|^((python3?|node|tsx|bun|uv run) )?\S*\bdeploy[\w-]*\.(py|sh|[cm]?[jt]s)\b/],
	["eval", /^(promptfoo( eval|.*redteam)|deepeval|ragas|inspect eval|braintrust|autoevals|giskard|garak|lm[_-]eval|trulens|evidently|pf run|promptflow|langsmith|langfuse|mlflow evaluate|evalite|phoenix|opik|athina|uptrain|prompttools|agenta|weave)\b/],
	["load-test", /^(locust|k6 run|artillery run|artillery|jmeter|gatling|wrk2?|ab|hey|vegeta|autocannon|siege|bombardier|oha|drill|ghz|genai-perf|llmperf|guidellm)\b|token_benchmark|benchmark_serving|vllm bench serve/],
	["smoke", /^curl\b.*(localhost|127\.0\.0\.1|0\.0\.0\.0)|^docker run\b/]
];
/** The kinds of a command given as its words; ['other'] where no rule knows it. */
function kindsOf(words) {
	const line = words.join(" ").slice(0, 1e3);
	const kinds = /* @__PURE__ */ new Set();
	for (const [kind, pattern] of rules$1) if (!kinds.has(kind) && pattern.test(line)) kinds.add(kind);
	if (/\s(--version|--help|-h|-V)$/.test(line)) return ["other"];
	return kinds.size ? [...kinds] : ["other"];
}
/** What published actions, orbs, tasks and hook repositories do, by the start of their name. */
const actions$1 = [
	["lint", /^(pre-commit\/action|astral-sh\/ruff-action|chartboost\/ruff-action|golangci\/golangci-lint-action|github\/super-linter|super-linter\/super-linter|oxsecurity\/megalinter|wearerequired\/lint-action|reviewdog\/|biomejs\/|trunk-io\/trunk-action|rickstaa\/action-pylint|py-actions\/flake8|pre-commit-ci\/|j178\/prek-action|rhysd\/actionlint|qodana|jetbrains\/qodana-action|sonarsource\/|codacy\/)/i],
	["format", /^(psf\/black|isort\/isort-action|creyD\/prettier_action|rickstaa\/action-black|lgeiger\/black-action)/i],
	["type-check", /^(jakebailey\/pyright-action|tsuyoshicho\/action-mypy)/i],
	["test", /^(cypress-io\/github-action|pavelzw\/pytest-action|DotNetCoreCLI@|VSTest@|Maven@|Gradle@)/i],
	["security", /^(github\/codeql-action\/analyze|gitleaks\/|trufflesecurity\/|aquasecurity\/trivy-action|snyk\/|ossf\/scorecard-action|pyupio\/safety)/i],
	["image", /^(docker\/build-push-action|docker\/bake-action|redhat-actions\/buildah-build|depot\/build-push-action|Docker@|mr-smithers-excellent\/docker-build-push)/i],
	["push-image", /^(redhat-actions\/push-to-registry|mr-smithers-excellent\/docker-build-push)/i],
	["publish", /^(pypa\/gh-action-pypi-publish|JS-DevTools\/npm-publish|relekang\/python-semantic-release|goreleaser\/goreleaser-action|changesets\/action|katyo\/publish-crates)/i],
	["release", /^(googleapis\/release-please-action|google-github-actions\/release-please-action|softprops\/action-gh-release|goreleaser\/|changesets\/action|cycjimmy\/semantic-release-action|python-semantic-release\/|ncipollo\/release-action|release-drafter\/|actions\/create-release|docker\/metadata-action|mathieudutour\/github-tag-action|anothrNick\/github-tag-action)/i],
	["deploy", /^(azure\/(webapps-deploy|functions-action|container-apps-deploy-action|k8s-deploy|static-web-apps-deploy|arm-deploy|aci-deploy|containerapps-deploy)|google-github-actions\/(deploy-cloudrun|deploy-appengine|deploy-cloud-functions)|aws-actions\/amazon-ecs-deploy-task-definition|aws-actions\/aws-cloudformation-github-deploy|amondnet\/vercel-action|vercel\/|superfly\/flyctl-actions|cloudflare\/(wrangler|pages)-action|nwtgck\/actions-netlify|netlify\/actions|akhileshns\/heroku-deploy|digitalocean\/app_action|appleboy\/(ssh|scp)-action|easingthemes\/ssh-deploy|burnett01\/rsync-deployments|FirebaseExtended\/action-hosting-deploy|render-|johnbeynon\/render-deploy-action|bervProject\/railway-deploy|peter-evans\/repository-dispatch|serverless\/github-action|azure\/appservice|AzureWebApp@|AzureRmWebAppDeployment@|AzureFunctionApp@|AzureContainerApps@|KubernetesManifest@|HelmDeploy@|AzureResourceManagerTemplateDeployment@|koyeb|huggingface\/|nateraw\/huggingface-sync-action|pulumi\/actions|hashicorp\/tfc-workflows|dawidd6\/action-ansible-playbook|stefanprodan\/helm-gh-pages|d3adb5\/helm-deploy|databricks\/)/i],
	["eval", /^(promptfoo\/promptfoo-action|braintrustdata\/eval-action|microsoft\/ai-agent-evals|microsoft\/genai-evals|confident-ai\/|langfuse\/experiment-action|giskard)/i],
	["load-test", /^(grafana\/(k6|run-k6)-action|artilleryio\/action-cli|apardo04\/locust-github-action)/i]
];
/** A reusable workflow of another repository shows nothing but its name. */
const called$1 = [
	["lint", /lint|static|quality/i],
	["test", /(^|[-_])(tests?|unit|pytest|ci|check)([-_]|$)/i],
	["release", /release|goreleaser|version/i],
	["publish", /publish|goreleaser/i],
	["deploy", /deploy/i]
];
/** What an action does; docker's build action pushes where its `push` input may be true. */
function kindsOfAction(uses, inputs) {
	const kinds = /* @__PURE__ */ new Set();
	const workflow = /^[^/]+\/[^/]+\/\.github\/workflows\/([^@]+)\.ya?ml@/.exec(uses)?.[1];
	if (workflow) return called$1.flatMap(([kind, pattern]) => pattern.test(workflow) ? [kind] : []);
	for (const [kind, pattern] of actions$1) if (pattern.test(uses)) kinds.add(kind);
	if (/^(docker|depot)\/(build-push|bake)-action/.test(uses) && inputs["push"] !== void 0 && inputs["push"] !== "false") kinds.add("push-image");
	if (/^Docker@/i.test(uses) && /push/i.test(inputs["command"] ?? "buildAndPush")) kinds.add("push-image");
	if (/^DotNetCoreCLI@/i.test(uses) && inputs["command"] !== "test") kinds.delete("test");
	if (/^(Maven|Gradle)@/i.test(uses) && !/test|package|verify|install|build|check/.test(inputs["goals"] ?? inputs["tasks"] ?? "package")) kinds.delete("test");
	if (uses.startsWith("cypress-io/github-action") && inputs["runTests"] === "false") kinds.delete("test");
	return [...kinds];
}
// src/detect/ci/yaml.ts
var import_dist = require_dist();
const none = (line) => ({
	line,
	text: null,
	get: () => none(line),
	has: () => false,
	entries: [],
	items: [],
	kind: "none"
});
/** The first document of a YAML text; an empty node where it cannot be read. */
function readYaml(content) {
	const lines = new import_dist.LineCounter();
	try {
		const document = (0, import_dist.parseDocument)(content, {
			lineCounter: lines,
			logLevel: "silent",
			uniqueKeys: false,
			merge: true
		});
		let visits = 0;
		const wrap = (node, fallback, depth = 0) => {
			if (node === null || node === void 0 || depth > 60 || ++visits > 2e5) return none(fallback);
			if ((0, import_dist.isAlias)(node)) return wrap(node.resolve(document), fallback, depth + 1);
			const start = node.range?.[0];
			const line = start === void 0 ? fallback : lines.linePos(start).line;
			if ((0, import_dist.isScalar)(node)) {
				const block = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
				const text = typeof node.value === "string" ? node.value : [
					"number",
					"boolean",
					"bigint"
				].includes(typeof node.value) ? `${node.value}` : null;
				const self = {
					...none(block ? line + 1 : line),
					text,
					kind: text === null ? "none" : "scalar"
				};
				return {
					...self,
					items: text === null ? [] : [self]
				};
			}
			if ((0, import_dist.isSeq)(node)) {
				const items = node.items.map((item) => wrap(item, line, depth + 1));
				return {
					...none(line),
					items,
					kind: "list"
				};
			}
			if ((0, import_dist.isMap)(node)) {
				const entries = node.items.flatMap((pair) => {
					const key = (0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : "";
					const at = pair.key?.range?.[0];
					const keyLine = at === void 0 ? line : lines.linePos(at).line;
					const value = wrap(pair.value, keyLine, depth + 1);
					return key === "<<" ? [...value.entries, ...value.items.flatMap((it) => it === value ? [] : it.entries)] : [{
						key,
						value,
						line: keyLine
					}];
				});
				const byKey = new Map(entries.map((it) => [it.key, it.value]));
				const self = {
					line,
					text: null,
					kind: "map",
					entries,
					items: [],
					get: (key) => byKey.get(key) ?? none(line),
					has: (key) => byKey.has(key)
				};
				return {
					...self,
					items: [self]
				};
			}
			return none(line);
		};
		return wrap(document.contents, 1);
	} catch {
		return none(1);
	}
}
/** Whether a scalar says true. */
const isTrue = (node) => node.text === "true" || node.text === "yes";
// src/detect/ci/azure.ts
const isPipeline = (path, content) => /(^|\/)azure-pipelines?[^/]*\.ya?ml$|^\.?(azure-?pipelines|azuredevops|azdo|ado|devops)\/.*\.ya?ml$/i.test(path) && /^\s*-?\s*(stages|jobs|steps|stage|job|deployment):/m.test(content() ?? "");
function readAzure(context, expand) {
	const roots = context.snapshot.files.filter(({ path }) => isPipeline(path, () => context.text(path))).map(({ path }) => ({
		path,
		root: readYaml(context.text(path) ?? "")
	}));
	const included = /* @__PURE__ */ new Set();
	return roots.map(({ path, root }) => {
		const triggers = readTriggers$1(root);
		const stepsOf = (node, file, mayFail, depth = 0) => node.items.flatMap((step) => {
			const template = step.get("template").text;
			if (template && depth < 5) return inTemplate(template, file, (it, at) => stepsOf(it.get("steps"), at, mayFail, depth + 1));
			for (const { value } of step.entries.filter((it) => it.key.startsWith("${{"))) return depth < 5 ? stepsOf(value, file, mayFail, depth + 1) : [];
			const script = [
				"script",
				"bash",
				"pwsh",
				"powershell"
			].map((it) => step.get(it)).find((it) => it.text !== null);
			const task = step.get("task").text;
			const inputs = Object.fromEntries(step.get("inputs").entries.map((it) => [it.key, it.value.text ?? ""]));
			const inline = step.get("inputs").get("inlineScript").text === null ? step.get("inputs").get("script") : step.get("inputs").get("inlineScript");
			const source = script ?? (inline.text === null ? null : inline);
			const soft = mayFail || isTrue(step.get("continueOnError"));
			const folder = resolvePath("", (step.get("workingDirectory").text ?? inputs["workingDirectory"] ?? "").replace(/\$\([^)]*\)\/?/g, "")) ?? "";
			const kinds = task ? kindsOfAction(task, inputs) : [];
			const commands = [...source?.text ? expand({
				text: source.text,
				path: file,
				line: source.line,
				folder,
				mayFail: soft
			}) : [], ...task && kinds.length ? [{
				words: [task],
				kinds,
				path: file,
				line: step.line,
				folder,
				mayFail: soft
			}] : []];
			if (!source && !task) return [];
			return [{
				name: step.get("displayName").text ?? "",
				line: step.line,
				path: file,
				uses: task,
				inputs,
				env: {},
				commands,
				triggers,
				disabled: step.get("enabled").text === "false" || step.get("condition").text === "false",
				mayFail: soft,
				condition: step.get("condition").text
			}];
		});
		const inTemplate = (template, file, read) => {
			const target = resolvePath(template.startsWith("/") ? "" : folderOf$2(file), template);
			const content = target ? context.text(target) : null;
			if (!target || content === null) return [];
			included.add(target);
			return read(readYaml(content), target);
		};
		const jobsOf = (node, file, depth = 0) => node.items.flatMap((job) => {
			const template = job.get("template").text;
			if (template && depth < 5) return inTemplate(template, file, (it, at) => [...jobsOf(it.get("jobs"), at, depth + 1), ...stagesOf(it.get("stages"), at, depth + 1)]);
			const environment = job.get("environment");
			const strategy = job.get("strategy");
			const mayFail = isTrue(job.get("continueOnError"));
			const deploys = [
				"runOnce",
				"rolling",
				"canary"
			].map((it) => strategy.get(it).get("deploy").get("steps"));
			const steps = [job.get("steps"), ...deploys].flatMap((it) => stepsOf(it, file, mayFail));
			return [{
				name: job.get("job").text ?? job.get("deployment").text ?? "",
				path: file,
				line: job.line,
				triggers,
				environment: environment.text ?? environment.get("name").text,
				env: {},
				disabled: job.get("condition").text === "false",
				mayFail,
				condition: job.get("condition").text,
				steps
			}];
		});
		const stagesOf = (node, file, depth = 0) => node.items.flatMap((stage) => {
			const template = stage.get("template").text;
			if (template && depth < 5) return inTemplate(template, file, (it, at) => [...stagesOf(it.get("stages"), at, depth + 1), ...jobsOf(it.get("jobs"), at, depth + 1)]);
			return jobsOf(stage.get("jobs"), file, depth).map((it) => ({
				...it,
				disabled: it.disabled || stage.get("condition").text === "false"
			}));
		});
		const single = root.has("steps") ? [{
			name: "steps",
			path,
			line: root.get("steps").line,
			triggers,
			environment: null,
			env: {},
			disabled: false,
			mayFail: false,
			condition: null,
			steps: stepsOf(root.get("steps"), path, false)
		}] : [];
		return {
			provider: "azure",
			path,
			name: root.get("name").text ?? path,
			triggers,
			inputs: root.get("parameters").items.flatMap((it) => it.get("name").text ?? []),
			jobs: [
				...single,
				...jobsOf(root.get("jobs"), path),
				...stagesOf(root.get("stages"), path)
			]
		};
	}).filter((it) => !included.has(it.path));
}
function readTriggers$1(root) {
	const branches = (node) => {
		const names = [
			...node.get("branches").get("include").items,
			...node.get("branches").items,
			...node.kind === "list" ? node.items : []
		].flatMap((it) => it.text ?? []);
		return !names.length || names.some((it) => it === "*") ? null : names;
	};
	const push = root.get("trigger");
	const request = root.get("pr");
	const found = [];
	if (push.text !== "none") found.push({
		event: "push",
		branches: push.kind === "none" ? null : branches(push)
	});
	if (request.kind !== "none" && request.text !== "none") found.push({
		event: "pull-request",
		branches: branches(request)
	});
	if (request.kind === "none") found.push({
		event: "pull-request",
		branches: null
	});
	if (root.has("schedules")) found.push({
		event: "schedule",
		branches: null
	});
	return found.some((it) => it.event === "push" || it.event === "pull-request") && push.text === "none" && request.kind === "none" ? [{
		event: "manual",
		branches: null
	}] : found.length ? found : [{
		event: "manual",
		branches: null
	}];
}
// src/detect/ci/circleci.ts
function readCircleci(context, expand) {
	const path = [".circleci/config.yml", ".circleci/config.yaml"].find((it) => context.text(it) !== null);
	if (!path) return [];
	const config = readYaml(context.text(path) ?? "");
	const definitions = config.get("jobs");
	const stepsOf = (list, folder, triggers, depth = 0) => list.items.flatMap((item) => {
		const name = item.text ?? item.entries[0]?.key ?? "";
		const body = item.entries[0]?.value ?? readYaml("");
		if (name === "when" || name === "unless") return depth > 4 ? [] : stepsOf(body.get("steps"), folder, triggers, depth + 1);
		const own = config.get("commands").get(name);
		if (own.kind === "map" && depth < 5) return stepsOf(own.get("steps"), folder, triggers, depth + 1);
		const script = name === "run" ? body.text === null ? body.get("command") : body : readYaml("");
		const at = resolvePath(folder, (body.get("working_directory").text ?? "").replace(/^~\/project\/?|^~\/?/, "")) ?? folder;
		const kinds = kindsOfAction(name, {});
		const commands = script.text ? expand({
			text: script.text,
			path,
			line: script.line,
			folder: at,
			mayFail: false
		}) : [{
			words: [name],
			kinds: /\/(test|run-tests)$/.test(name) ? ["test"] : kinds.length ? kinds : ["other"],
			path,
			line: item.line,
			folder,
			mayFail: false
		}];
		return [{
			name,
			line: item.line,
			path,
			uses: script.text ? null : name,
			inputs: {},
			env: {},
			commands,
			triggers,
			disabled: false,
			mayFail: false,
			condition: null
		}];
	});
	const started = config.get("workflows").entries.flatMap(({ key, value }) => {
		const schedule = value.get("triggers").items.some((it) => it.has("schedule")) ? [{
			event: "schedule",
			branches: null
		}] : [];
		return key === "version" ? [] : value.get("jobs").items.map((it) => ({
			schedule,
			name: it.text ?? it.entries[0]?.key ?? "",
			options: it.entries[0]?.value ?? readYaml(""),
			line: it.line
		}));
	});
	const list = started.length ? started : definitions.entries.map((it) => ({
		schedule: [],
		name: it.key,
		options: readYaml(""),
		line: it.line
	}));
	const held = new Set(list.filter((it) => it.options.get("type").text === "approval").map((it) => it.name));
	const jobs = list.flatMap(({ name, options, schedule, line }) => {
		if (held.has(name)) return [];
		const filters = options.get("filters");
		const branches = filters.get("branches").get("only").items.flatMap((it) => it.text ?? []);
		const onlyTags = filters.has("tags") && filters.get("branches").get("ignore").items.some((it) => /\.\*/.test(it.text ?? ""));
		const triggers = options.get("requires").items.some((it) => held.has(it.text ?? "")) ? [{
			event: "manual",
			branches: null
		}] : schedule.length ? schedule : onlyTags ? [{
			event: "tag",
			branches: null
		}] : [{
			event: "push",
			branches: branches.length && !branches.some((it) => it.includes(".*")) ? branches : null
		}];
		const job = definitions.get(name);
		const folder = resolvePath("", (job.get("working_directory").text ?? "").replace(/^~\/project\/?|^~\/?[\w-]*$/, "")) ?? "";
		const orb = job.kind === "none" ? [{
			...emptyStep(name, path, line, triggers),
			commands: [{
				words: [name],
				kinds: name.endsWith("/test") ? ["test"] : ["other"],
				path,
				line,
				folder: "",
				mayFail: false
			}]
		}] : [];
		return [{
			name,
			path,
			line,
			triggers,
			environment: null,
			env: {},
			disabled: false,
			mayFail: false,
			condition: null,
			steps: [...orb, ...stepsOf(job.get("steps"), folder, triggers)]
		}];
	});
	return [{
		provider: "circleci",
		path,
		name: path,
		triggers: [{
			event: "push",
			branches: null
		}],
		inputs: config.get("parameters").entries.map((it) => it.key),
		jobs
	}];
}
const emptyStep = (name, path, line, triggers) => ({
	name,
	line,
	path,
	uses: name,
	inputs: {},
	env: {},
	commands: [],
	triggers,
	disabled: false,
	mayFail: false,
	condition: null
});
// src/detect/dependencies/node.ts
/** The dependencies of a package.json; null where the file is no JSON object. `catalogs` gives the ranges of `catalog:` entries. */
function readPackageJson(path, content, catalogs) {
	const root = json(content);
	if (!root) return null;
	const lines = content.split("\n");
	const entries = (key, group) => {
		const from = findLine(lines, (line) => line.includes(`"${key}"`)) - 1;
		return Object.entries(record$1(root[key])).map(([alias, value]) => {
			const written = text$1(value) ?? "";
			const catalog = written.startsWith("catalog:") ? catalogs.get(`${written.slice(8) || "default"}/${alias}`) ?? null : null;
			const named = /^npm:((?:@[^/@]+\/)?[^@]+)@(.+)$/.exec(catalog ?? written);
			const range = named?.[2] ?? catalog ?? written;
			return {
				name: named?.[1] ?? alias,
				registry: "npm",
				range: range || null,
				pin: npmPin(range),
				group,
				path,
				line: findLine(lines, (line) => line.includes(`"${alias}"`), from, from + 1)
			};
		});
	};
	return [
		...entries("dependencies", "run"),
		...entries("optionalDependencies", "optional"),
		...entries("peerDependencies", "optional"),
		...entries("devDependencies", "dev")
	];
}
/** What an npm range allows. */
function npmPin(range) {
	const version = range.trim();
	if (/^(workspace|file|link|portal):/.test(version)) return "local";
	if (/^=?\s*v?\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(version)) return "exact";
	if (/^(git|https?:|github:|[\w-]+\/[\w.-]+(#|$))/.test(version)) return /#[0-9a-f]{7,40}$/.test(version) || version.endsWith(".tgz") ? "exact" : "open";
	if (version === "" || version === "*" || version === "x" || /^[a-z]+$/i.test(version)) return "open";
	return version.split("||").every((part) => /[\^~<]|\s-\s|^\s*v?\d+(\.\d+|\.[x*])?(\.[x*])?\s*$/.test(part)) ? "bounded" : "open";
}
/** Ranges of pnpm-workspace.yaml's catalogues (or package.json's, as Bun and Yarn write them), by `catalogue/name`. */
function readCatalogs(content) {
	let root;
	try {
		root = record$1((0, import_dist.parse)(content, { logLevel: "silent" }));
	} catch {
		return /* @__PURE__ */ new Map();
	}
	const workspaces = record$1(root["workspaces"]);
	const named = {
		...record$1(root["catalogs"]),
		...record$1(workspaces["catalogs"]),
		default: root["catalog"] ?? workspaces["catalog"]
	};
	return new Map(Object.entries(named).flatMap(([catalog, entries]) => Object.entries(record$1(entries)).map(([name, range]) => [`${catalog}/${name}`, text$1(range) ?? ""])));
}
function json(content) {
	try {
		const value = JSON.parse(content.replace(/^\uFEFF/, ""));
		return typeof value === "object" && value !== null && !Array.isArray(value) ? record$1(value) : null;
	} catch {
		return null;
	}
}
// src/detect/ci/shell.ts
const limits$1 = {
	commands: 2e3,
	words: 200,
	characters: 2e5
};
const keywords = /* @__PURE__ */ new Set([
	"if",
	"then",
	"else",
	"elif",
	"do",
	"while",
	"until",
	"!",
	"{",
	"(",
	"time",
	"exec",
	"command",
	"sudo",
	"nohup",
	"eval",
	"call",
	"@",
	"-"
]);
const structure = /* @__PURE__ */ new Set([
	"fi",
	"done",
	"esac",
	"}",
	")",
	"for",
	"case",
	"function"
]);
/** The simple commands of a script in order: split at line ends, `;`, `&&`, `||`, `|` and `&`; quotes, comments, continuations, here-documents and substitutions respected. */
function parseShell(script) {
	const text = script.slice(0, limits$1.characters);
	const commands = [];
	let words = [];
	let word = null;
	let line = 0;
	let start = 0;
	let afterOr = false;
	const heredocs = [];
	const endWord = () => {
		if (word !== null && words.length < limits$1.words) {
			if (!words.length) start = line;
			words.push(word);
		}
		word = null;
	};
	const endCommand = (separator) => {
		endWord();
		const kept = strip(words);
		const previous = commands.at(-1);
		if (afterOr && previous && /^(true|:|echo|exit 0|printf)$/.test(kept.length > 1 && kept[0] === "exit" ? kept.join(" ") : kept[0] ?? "")) previous.mayFail = true;
		else if (kept.length && commands.length < limits$1.commands) commands.push({
			words: kept,
			line: start,
			mayFail: false
		});
		words = [];
		afterOr = separator === "||";
	};
	for (let index = 0; index < text.length; index++) {
		const char = text[index] ?? "";
		const next = text[index + 1];
		if ((char === "\\" || char === "`") && next === "\n") {
			index++;
			line++;
			endWord();
		} else if (char === "\n") {
			endCommand("\n");
			line++;
			while (heredocs.length) {
				const skipped = skipHeredoc(text, index + 1, heredocs.shift() ?? "");
				line += skipped.lines;
				index = skipped.index - 1;
			}
		} else if (char === "#" && word === null) while (index + 1 < text.length && text[index + 1] !== "\n") index++;
		else if (char === "\\" && next !== void 0) {
			word = (word ?? "") + next;
			index++;
		} else if (char === "'" || char === "\"") {
			const end = closing(text, index, char);
			const inner = text.slice(index + 1, end);
			if (word === null && !words.length) start = line;
			word = (word ?? "") + inner;
			line += inner.split("\n").length - 1;
			index = end;
		} else if (char === "$" && (next === "(" || next === "{")) {
			const end = balanced(text, index + 1);
			word = (word ?? "") + text.slice(index, end + 1);
			line += text.slice(index, end).split("\n").length - 1;
			index = end;
		} else if (char === "<" && next === "<" && text[index + 2] !== "<") {
			const match = /^<<-?\s*['"]?(\w+)['"]?/.exec(text.slice(index, index + 80));
			if (match?.[1]) {
				heredocs.push(match[1]);
				index += match[0].length - 1;
			}
			endWord();
		} else if (char === ";" || char === "|" || char === "&") {
			const double = next === char;
			if (char === "&" && (text[index - 1] === ">" || next === ">")) {
				word = (word ?? "") + char;
				continue;
			}
			endCommand(double ? char + char : char);
			if (double) index++;
		} else if (/\s/.test(char)) endWord();
		else word = (word ?? "") + char;
	}
	endCommand("\n");
	return commands;
}
/** The command without keywords of the shell, leading assignments and redirections. */
function strip(words) {
	let index = 0;
	while (index < words.length) {
		const word = words[index] ?? "";
		if (keywords.has(word) || /^[A-Za-z_]\w*=/.test(word) || /^[@(]$/.test(word)) index++;
		else if (word === "env" && /=/.test(words[index + 1] ?? "")) index++;
		else if (word === "cross-env" || word === "dotenv" || word === "xvfb-run" || word === "timeout") {
			index++;
			while (/^-|^\d+[smh]?$/.test(words[index] ?? "") || word === "dotenv" && words[index] === "--") index++;
		} else break;
	}
	const kept = words.slice(index);
	if (structure.has(kept[0] ?? "") || kept[0]?.endsWith("()")) return [];
	const first = kept[0]?.replace(/^[@(-]+(?=[\w./])/, "");
	return first === void 0 ? [] : [first, ...kept.slice(1)].filter((it) => !/^\d*[<>]/.test(it)).map((it) => it.replace(/\)$/, (end) => it.includes("(") ? end : ""));
}
function closing(text, from, quote) {
	for (let index = from + 1; index < text.length; index++) if (text[index] === "\\" && quote === "\"") index++;
	else if (text[index] === quote) return index;
	return text.length;
}
function balanced(text, from) {
	let depth = 0;
	for (let index = from; index < text.length; index++) {
		const char = text[index];
		if (char === "(" || char === "{") depth++;
		else if (char === ")" || char === "}") {
			depth--;
			if (depth === 0) return index;
		}
	}
	return text.length;
}
function skipHeredoc(text, from, word) {
	let index = from;
	let lines = 0;
	while (index < text.length) {
		const end = text.indexOf("\n", index);
		const line = text.slice(index, end < 0 ? text.length : end);
		index = end < 0 ? text.length : end + 1;
		lines++;
		if (line.trim() === word) break;
	}
	return {
		index,
		lines
	};
}
// src/detect/ci/unwrap.ts
/** Options that take the next word as their value, by wrapper. */
const valued = /^(--with|--with-requirements|--extra|--group|--only-group|--no-group|--python|-p|--package|--project|--directory|--env-file|--index|--from|-n|--name|--prefix|--spec|-e|--env|-u|--user|-w|--workdir|-c|--cwd|-C|--filter|--rm-name|--workspace|--version)$/;
const runners = [
	["poetry", "run"],
	["pdm", "run"],
	["uv", "run"],
	[
		"uv",
		"tool",
		"run"
	],
	["uvx"],
	["hatch", "run"],
	["hatch", "test"],
	["pipenv", "run"],
	["rye", "run"],
	["pixi", "run"],
	["pipx", "run"],
	["conda", "run"],
	["micromamba", "run"],
	["mamba", "run"],
	["npx"],
	["bunx"],
	["bun", "x"],
	["pnpm", "exec"],
	["pnpm", "dlx"],
	["pnpx"],
	["yarn", "dlx"],
	["yarn", "exec"],
	["npm", "exec"],
	["dotenvx", "run"],
	["dotenv", "run"],
	["doppler", "run"],
	["infisical", "run"],
	["op", "run"],
	["devbox", "run"],
	["flox", "activate"],
	["mise", "exec"],
	["coverage", "run"],
	["accelerate", "launch"]
];
/** The words of the program that is really started. */
function unwrap(words, depth = 0) {
	if (depth > 6) return words;
	if (/^(.*\/)?(python|py)[\d.]*(\.exe)?$/.test(words[0] ?? "")) {
		const at = words.findIndex((it, index) => index > 0 && !/^-[a-zA-Z]*$/.test(it));
		if (words[at - 1] === "-m" && words[at]) return unwrap(words.slice(at), depth + 1);
		if (/(^|\/)manage\.py$/.test(words[1] ?? "")) return ["manage.py", ...words.slice(2)];
		return words;
	}
	if (words[0] === "hatch" && words[1] === "test") return ["pytest", ...words.slice(2)];
	if (words[0] === "poetry" && words[1] === "poe") return words.slice(1);
	const runner = runners.find((it) => it.every((word, index) => words[index] === word));
	if (runner) {
		let index = runner.length;
		while (index < words.length) {
			const word = words[index] ?? "";
			if (word === "--") index++;
			else if (word === "-m") return unwrap(["python", ...words.slice(index)], depth + 1);
			else if (valued.test(word)) index += 2;
			else if (word.startsWith("-")) index++;
			else break;
		}
		return index < words.length ? unwrap(words.slice(index), depth + 1) : words;
	}
	if (/^(.*\/)?(node_modules\/\.bin|\.?venv\/bin|bin)\/[\w-]+$/.test(words[0] ?? "")) return unwrap([(words[0] ?? "").replace(/^.*\//, ""), ...words.slice(1)], depth + 1);
	return words;
}
/** The program inside `docker run …`, `docker exec …` and `docker compose run|exec …`, where `knows` recognises one; else null. */
function insideContainer(words, knows) {
	if (!/^(docker|podman|docker-compose)$/.test(words[0] ?? "") || !words.slice(1, 6).some((it) => it === "run" || it === "exec")) return null;
	for (let index = 2; index < words.length; index++) {
		const inner = unwrap(words.slice(index));
		if (inner[0] !== words[0] && knows(inner)) return inner;
	}
	return null;
}
// src/detect/ci/hooks.ts
const hookIds = [
	["lint", /ruff(?!-format)|flake8|pylint|pyupgrade|autoflake|bandit|eslint|biome|oxlint|stylelint|golangci|go-vet|clippy|shellcheck|hadolint|yamllint|markdownlint|actionlint|codespell|pydocstyle|interrogate|vulture|nbqa|sqlfluff|detekt|ktlint|checkstyle|tflint|terraform|debug-statements|check-ast|check-json|check-yaml|check-toml|check-merge|check-added|check-docstring|name-tests|djlint|typos|rubocop/],
	["format", /ruff-format|black|isort|prettier|biome|yapf|autopep8|docformatter|gofmt|go-fmt|goimports|cargo-fmt|^fmt$|clang-format|end-of-file-fixer|trailing-whitespace|mixed-line-ending|pretty-format|pyproject-fmt|nbstripout|ufmt|usort|dotnet-format|csharpier|add-trailing-comma|double-quote/],
	["type-check", /mypy|pyright|basedpyright|pyrefly|^ty$|pytype|tsc|typecheck|type-check/],
	["security", /gitleaks|detect-secrets|trufflehog|bandit|semgrep|detect-private-key|detect-aws|safety|pip-audit|checkov|tfsec|trivy/],
	["test", /pytest|^tests?$|unit-?tests?|jest|vitest|go-test|go-unit-tests/]
];
const kindsOfHook = (id, entry) => {
	const named = hookIds.filter(([, pattern]) => pattern.test(id)).map(([kind]) => kind);
	const run = parseShell(entry ?? "").flatMap((it) => kindsOf(unwrap(it.words))).filter((it) => it !== "other");
	const kinds = [.../* @__PURE__ */ new Set([...named, ...run])];
	return kinds.length ? kinds : ["other"];
};
/** Every hook, in order of path. */
function readHooks(context, expand) {
	const found = [];
	const kindsIn = (script, path, line) => {
		const kinds = [...new Set(expand(script, path, line).flatMap((it) => it.kinds))].filter((it) => it !== "other");
		return kinds.length ? kinds : ["other"];
	};
	for (const { path } of context.snapshot.files) {
		const base = path.slice(path.lastIndexOf("/") + 1);
		if (/^\.pre-commit-config\.ya?ml$|^prek\.toml$/.test(base)) found.push(...preCommit(path, context.text(path) ?? "", kindsIn));
		else if (/(^|\/)\.?lefthook(-local)?\.ya?ml$/.test(path)) found.push(...lefthook(path, context.text(path) ?? "", kindsIn));
		else if (/(^|\/)\.husky\/[a-z-]+$/.test(path)) found.push(...shellHook("husky", path, context.text(path) ?? "", kindsIn));
		else if (/(^|\/)(\.?git-?hooks|hooks|\.hooks)\/(pre-commit|pre-push|commit-msg|pre-receive)(\.sh)?$/.test(path)) found.push(...shellHook("hooks-folder", path, context.text(path) ?? "", kindsIn));
		else if (base === ".overcommit.yml") found.push(...overcommit(path, context.text(path) ?? ""));
		else if (base === ".simple-git-hooks.json" || base === "package.json") found.push(...packageHooks(path, context.text(path) ?? "", kindsIn));
	}
	return found;
}
function preCommit(path, content, kindsIn) {
	const config = readYaml(content);
	const stages = config.get("default_stages").items.map((it) => it.text);
	return config.get("repos").items.flatMap((repo) => repo.get("hooks").items.map((hook) => {
		const id = hook.get("id").text ?? "";
		const stage = hook.get("stages").items[0]?.text ?? stages[0] ?? (/commit-?msg|commitlint|conventional|gitlint|commitizen$/.test(id) ? "commit-msg" : "pre-commit");
		const entry = hook.get("entry").text;
		const kinds = /* @__PURE__ */ new Set([...kindsOfHook(id, entry), ...entry ? kindsIn(entry, path, hook.line) : []]);
		if (kinds.size > 1) kinds.delete("other");
		return {
			tool: "pre-commit",
			stage,
			name: id,
			path,
			line: hook.get("id").line,
			kinds: [...kinds]
		};
	}));
}
function lefthook(path, content, kindsIn) {
	return readYaml(content).entries.flatMap(({ key, value }) => {
		const commands = [...value.get("commands").entries.map((it) => it.value), ...value.get("jobs").items];
		const scripts = value.get("scripts").entries;
		return [...commands.flatMap((it) => {
			const run = it.get("run");
			return run.text ? [{
				tool: "lefthook",
				stage: key,
				name: run.text.slice(0, 80),
				path,
				line: run.line,
				kinds: kindsIn(run.text, path, run.line)
			}] : [];
		}), ...scripts.map((it) => ({
			tool: "lefthook",
			stage: key,
			name: it.key,
			path,
			line: it.line,
			kinds: ["other"]
		}))];
	});
}
function shellHook(tool, path, content, kindsIn) {
	const stage = path.slice(path.lastIndexOf("/") + 1).replace(/\.sh$/, "");
	const first = parseShell(content).filter((it) => !/^(\.|source|set|echo|exit|printf|#!)$/.test(it.words[0] ?? "") && !/husky\.sh/.test(it.words.join(" ")))[0];
	return first ? [{
		tool,
		stage,
		name: stage,
		path,
		line: first.line + 1,
		kinds: kindsIn(content, path, 1)
	}] : [];
}
function overcommit(path, content) {
	return readYaml(content).entries.flatMap(({ key, value }) => value.entries.map((it) => ({
		tool: "overcommit",
		stage: key === "CommitMsg" ? "commit-msg" : "pre-commit",
		name: it.key,
		path,
		line: it.line,
		kinds: kindsOfHook(it.key.toLowerCase(), null)
	})));
}
function packageHooks(path, content, kindsIn) {
	const root = json(content);
	if (!root) return [];
	const lines = content.split("\n");
	return (path.endsWith(".simple-git-hooks.json") ? [["simple-git-hooks", root]] : [
		["simple-git-hooks", root["simple-git-hooks"]],
		["husky", record$1(root["husky"])["hooks"]],
		["yorkie", root["gitHooks"]],
		["hooks-folder", root["pre-commit"] ? { "pre-commit": list$1(root["pre-commit"]).map((it) => `npm run ${text$1(it) ?? ""}`).join(" && ") } : void 0]
	]).flatMap(([tool, table]) => Object.entries(record$1(table)).flatMap(([stage, value]) => {
		const script = text$1(value);
		if (!script || !/^(pre-|commit-msg|prepare-|post-)/.test(stage)) return [];
		const line = findLine(lines, (it) => it.includes(`"${stage}"`));
		const staged = /lint-staged|nano-staged|pretty-quick/.test(script) ? stagedKinds(root) : [];
		const kinds = [.../* @__PURE__ */ new Set([...kindsIn(script, path, line), ...staged])].filter((it, _, all) => it !== "other" || all.length === 1);
		return [{
			tool,
			stage,
			name: script.slice(0, 80),
			path,
			line,
			kinds
		}];
	}));
}
function stagedKinds(root) {
	const kinds = Object.values(record$1(root["lint-staged"])).flatMap((it) => list$1(it)).flatMap((it) => typeof it === "string" ? [it] : []).flatMap((it) => parseShell(it).flatMap((command) => kindsOf(unwrap(command.words)))).filter((it) => it !== "other");
	return isRecord$2(root["lint-staged"]) && kinds.length ? kinds : ["lint"];
}
/** What `pre-commit run` starts: each hook of the root configuration as a command; only those named where some are. */
function hookCommands(context, args) {
	const path = [".pre-commit-config.yaml", ".pre-commit-config.yml"].find((it) => context.text(it) !== null);
	if (!path) return [];
	const named = args.filter((it) => /^[a-z][\w-]*$/.test(it));
	return readYaml(context.text(path) ?? "").get("repos").items.flatMap((repo) => repo.get("hooks").items).flatMap((hook) => {
		const id = hook.get("id").text ?? "";
		return named.length && !named.includes(id) ? [] : [{
			words: [id],
			kinds: kindsOfHook(id, hook.get("entry").text),
			path,
			line: hook.get("id").line
		}];
	});
}
// ../../main/node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	/** @internal */
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};
// ../../main/node_modules/smol-toml/dist/primitive.js
/** @internal */
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
// ../../main/node_modules/smol-toml/dist/date.js
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return (/* @__PURE__ */ new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};
// ../../main/node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
/** @internal */
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
// ../../main/node_modules/smol-toml/dist/util.js
/** @internal */
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
// ../../main/node_modules/smol-toml/dist/struct.js
/** @internal */
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = /* @__PURE__ */ new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
// ../../main/node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
"".isWellFormed;
// src/detect/ci/scripts.ts
const at$1 = (folder, file) => folder ? `${folder}/${file}` : file;
/** A script of package.json, or null. */
function packageScript(folder, name, read) {
	const path = at$1(folder, "package.json");
	const content = read(path);
	const script = content === null ? null : text$1(record$1(json(content)?.["scripts"])[name]);
	if (content === null || !script) return null;
	const lines = content.split("\n");
	const from = findLine(lines, (line) => line.includes("\"scripts\"")) - 1;
	return {
		text: script,
		path,
		line: findLine(lines, (line) => line.trimStart().startsWith(`"${name}"`), from, from + 1)
	};
}
/** The recipes of a make target, its prerequisites' first; the first target where no name is given. */
function makeTarget(folder, names, read) {
	const path = [
		"Makefile",
		"makefile",
		"GNUmakefile"
	].map((it) => at$1(folder, it)).find((it) => read(it) !== null);
	const content = path ? read(path) : null;
	if (!path || content === null) return [];
	const variables = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	let current = [];
	for (const [index, raw] of content.replace(/\\\n\s*/g, (it) => " ".repeat(it.length - 1)).split("\n").entries()) {
		const variable = /^([A-Za-z_]\w*)\s*[:?+]?=\s*(.*)$/.exec(raw.slice(0, 2e3));
		const rule = /^([^\s#:=][^:=]*):(?!=)([^=]*)$/.exec(raw.slice(0, 2e3));
		if (raw.startsWith("	")) for (const target of current) target.recipes.push({
			text: raw.slice(1),
			path,
			line: index + 1
		});
		else if (variable?.[1]) variables.set(variable[1], variable[2]?.trim() ?? "");
		else if (rule?.[1]) current = rule[1].trim().split(/\s+/).map((name) => {
			const known = targets.get(name) ?? {
				needs: [],
				recipes: []
			};
			known.needs.push(...(/^[^;#]*/.exec(rule[2] ?? "")?.[0] ?? "").trim().split(/\s+/).filter(Boolean));
			targets.set(name, known);
			return known;
		});
	}
	const expand = (value, depth = 0) => depth > 5 ? value : value.replace(/\$[({](\w+)[)}]/g, (whole, name) => variables.has(name) ? expand(variables.get(name) ?? "", depth + 1) : whole);
	const seen = /* @__PURE__ */ new Set();
	const collect = (name) => {
		const target = targets.get(name);
		if (!target || seen.has(name)) return [];
		seen.add(name);
		return [...target.needs.flatMap(collect), ...target.recipes.map((it) => ({
			...it,
			text: expand(it.text).replace(/\$\$/g, "$")
		}))];
	};
	const first = [...targets.keys()].find((it) => !it.startsWith("."));
	return (names.length ? names : first ? [first] : []).flatMap(collect);
}
/** Recipes of a justfile. */
function justRecipe(folder, name, read) {
	const path = [
		"justfile",
		"Justfile",
		".justfile"
	].map((it) => at$1(folder, it)).find((it) => read(it) !== null);
	return path ? indented(path, read(path) ?? "", new RegExp(`^@?${literal$2(name)}\\b[^=]*:(?!=)`)) : [];
}
/** Commands of tox's environments; where none are named, of all that it lists. */
function toxCommands(folder, environments, read) {
	const path = at$1(folder, "tox.ini");
	const content = read(path);
	if (content === null) return [];
	const scripts = [];
	let section = "";
	let key = "";
	for (const [index, raw] of content.split("\n").entries()) {
		const header = /^\[([^\]]+)\]/.exec(raw)?.[1];
		if (header !== void 0) {
			section = header;
			key = "";
			continue;
		}
		const assignment = /^(\w+)\s*=\s*(.*)$/.exec(raw);
		if (assignment) key = assignment[1] ?? "";
		const value = (assignment ? assignment[2] ?? "" : raw).trim();
		const wanted = environments.some((it) => section === `testenv:${it}`) || section === "testenv" && (!environments.length || environments.some((it) => !content.includes(`[testenv:${it}]`)));
		if (key === "commands" && wanted && value && !value.startsWith("#")) scripts.push({
			text: value.replace(/\{posargs[^}]*\}/g, ""),
			path,
			line: index + 1
		});
	}
	return scripts;
}
/** What the sessions of a noxfile run. */
function noxCommands(folder, sessions, read) {
	const path = at$1(folder, "noxfile.py");
	const scripts = [];
	let session = "";
	for (const [index, raw] of (read(path) ?? "").split("\n").entries()) {
		session = /^(?:async )?def (\w+)\(/.exec(raw)?.[1] ?? session;
		const words = (/session\.run(?:_always)?\(([^)]*)/.exec(raw.slice(0, 500))?.[1])?.match(/["']([^"']*)["']/g)?.map((it) => it.slice(1, -1));
		if (words?.length && (!sessions.length || sessions.some((it) => session.includes(it.replace(/-/g, "_"))))) scripts.push({
			text: words.join(" "),
			path,
			line: index + 1
		});
	}
	return scripts;
}
/** A task of poe, PDM, Hatch or Rye in pyproject.toml, of pixi.toml or of Taskfile.yml. */
function projectTask(folder, name, read) {
	const path = at$1(folder, "pyproject.toml");
	const content = read(path);
	if (content === null) return [];
	let tool;
	try {
		tool = record$1(parse(content)["tool"]);
	} catch {
		return [];
	}
	const [environment, task] = name.includes(":") ? name.split(":", 2) : ["default", name];
	const hatch = record$1(record$1(tool["hatch"])["envs"]);
	const tables = [
		record$1(record$1(tool["poe"])["tasks"])[name],
		record$1(record$1(tool["pdm"])["scripts"])[name],
		record$1(record$1(tool["rye"])["scripts"])[name],
		record$1(record$1(tool["taskipy"])["tasks"])[name],
		record$1(record$1(tool["pixi"])["tasks"])[name],
		record$1(record$1(hatch[environment ?? ""])["scripts"])[task ?? ""],
		record$1(record$1(hatch["default"])["scripts"])[name]
	];
	const line = findLine(content.split("\n"), (it) => it.startsWith(`${task} =`) || it.startsWith(`${name} =`) || it.startsWith(`"${name}"`) || it.endsWith(`.${name}]`));
	return tables.flatMap((table) => taskText(table)).map((it) => ({
		text: it,
		path,
		line
	}));
}
function taskText(table) {
	if (typeof table === "string") return [table];
	if (Array.isArray(table)) return table.flatMap((it) => taskText(it));
	const entry = record$1(table);
	return [
		entry["cmd"],
		entry["shell"],
		entry["sequence"],
		entry["composite"]
	].flatMap((it) => list$1(it).flatMap((part) => taskText(part)));
}
/** Commands of a task of Taskfile.yml, with those that it depends on. */
function taskfileTask(folder, name, read) {
	const path = [
		"Taskfile.yml",
		"Taskfile.yaml",
		"taskfile.yml"
	].map((it) => at$1(folder, it)).find((it) => read(it) !== null);
	if (!path) return [];
	const task = readYaml(read(path) ?? "").get("tasks").get(name);
	return (task.kind === "list" ? task.items : [...task.get("cmds").items, ...task.get("cmd").items]).flatMap((it) => {
		const command = it.text ?? it.get("cmd").text;
		return command ? [{
			text: command,
			path,
			line: it.line
		}] : [];
	});
}
function indented(path, content, head) {
	const lines = content.split("\n");
	const start = lines.findIndex((line) => head.test(line.slice(0, 500)));
	if (start < 0) return [];
	const scripts = [];
	for (let index = start + 1; index < lines.length && (/^\s+\S/.test(lines[index] ?? "") || !lines[index]?.trim()); index++) if (lines[index]?.trim()) scripts.push({
		text: lines[index]?.trim() ?? "",
		path,
		line: index + 1
	});
	return scripts;
}
const literal$2 = (name) => name.replace(/[.*+?^$(){}|[\]\\]/g, "\\$&");
// src/detect/ci/expand.ts
const deepest$1 = 8;
const most = 500;
/** A function that expands scripts against this repository. */
function expander(context) {
	const read = (path) => context.text(path);
	const packages = context.snapshot.files.filter(({ path }) => baseOf(path) === "package.json" && !path.includes("node_modules/")).map(({ path }) => folderOf$2(path));
	const run = (source, trail) => {
		if (trail.length > deepest$1) return [];
		let folder = source.folder;
		const found = [];
		for (const shell of parseShell(source.text)) {
			if (found.length > most) break;
			const [program, target] = shell.words;
			if ((program === "cd" || program === "pushd") && target) {
				folder = resolvePath(folder, target.replace(/\$(\{?GITHUB_WORKSPACE\}?|\{?CI_PROJECT_DIR\}?)\/?/, "")) ?? folder;
				continue;
			}
			const place = {
				path: source.path,
				line: source.line + shell.line,
				folder,
				mayFail: source.mayFail || shell.mayFail
			};
			found.push(...start(shell.words, place, trail));
		}
		return found;
	};
	const start = (words, place, trail) => {
		const plain = unwrap(words);
		const scripts = scriptsOf(plain, words, place.folder);
		if (!scripts) {
			const command = insideContainer(plain, (it) => !kindsOf(it).includes("other")) ?? plain;
			return [{
				...place,
				words: command,
				kinds: kindsOf(command)
			}];
		}
		return scripts.flatMap(({ folder, ...script }) => {
			const key = `${script.path}:${script.line}:${script.text}`;
			return trail.includes(key) ? [] : run({
				...script,
				folder,
				mayFail: place.mayFail
			}, [...trail, key]);
		});
	};
	/** The scripts that a command stands for, or null where it is a program of its own. */
	const scriptsOf = (words, written, folder) => {
		const [program = "", ...rest] = words;
		const within = (scripts, where = folder) => scripts.map((it) => ({
			...it,
			folder: where
		}));
		const name = baseOf(program);
		const plain = rest.filter((it) => !it.startsWith("-"));
		if (/^(bash|sh|zsh|dash|pwsh|powershell|cmd)$/.test(name)) {
			const inline = rest.findIndex((it) => /^-[a-z]*c$|^-Command$/.test(it));
			if (inline >= 0) return within([{
				text: rest[inline + 1] ?? "",
				path: "",
				line: 0
			}]);
			return plain[0] ? scriptFile(plain[0], folder) : null;
		}
		if (name === "source" || program === ".") return rest[0] ? scriptFile(rest[0], folder) : null;
		if (/\.(sh|bash|ps1)$/.test(program) || /^\.\/(bin|scripts?|ci)\/[\w-]+$/.test(program)) return scriptFile(program, folder);
		if (name === "make" || name === "gmake") {
			const at = rest.findIndex((it) => it === "-C" || it === "--directory");
			const inner = at >= 0 ? resolvePath(folder, rest[at + 1] ?? "") ?? folder : folder;
			return within(makeTarget(inner, rest.filter((it, index) => !it.startsWith("-") && !it.includes("=") && !(at >= 0 && index === at + 1)), read), inner);
		}
		if (name === "just") return within(plain.slice(0, 1).flatMap((it) => justRecipe(folder, it, read)));
		if (name === "task" || name === "go-task") return within(plain.flatMap((it) => taskfileTask(folder, it, read)));
		if (name === "tox") {
			const found = toxCommands(folder, optionValues(rest, /^(-e|--env|run)$/), read);
			return found.length ? within(found) : null;
		}
		if (name === "nox") {
			const found = noxCommands(folder, optionValues(rest, /^(-s|--session|--sessions|-e)$/), read);
			return found.length ? within(found) : null;
		}
		if (name === "poe" || name === "taskipy" || name === "task" && rest[0]) return within(projectTask(folder, rest[0] ?? "", read));
		if (/^(poetry|pdm|hatch|rye|pixi|uv)$/.test(written[0] ?? "") && /^[\w:.-]+$/.test(program)) {
			const found = projectTask(folder, program, read);
			if (found.length) return within(found);
		}
		if (name === "pre-commit" || name === "prek") return rest[0] === "run" ? null : [];
		if (/^(npm|pnpm|yarn|bun|turbo|nx|lerna|npm-run-all|run-s|run-p|concurrently)$/.test(name)) return nodeScripts(name, rest, folder);
		return null;
	};
	const scriptFile = (written, folder) => {
		const path = resolvePath(folder, written) ?? "";
		const content = read(path) ?? read(resolvePath("", written) ?? "");
		if (content === null) return null;
		return [{
			text: content,
			path,
			line: 1,
			folder
		}];
	};
	const nodeScripts = (tool, rest, folder) => {
		if (tool === "concurrently" || /^(npm-run-all|run-s|run-p)$/.test(tool)) return rest.filter((it) => !it.startsWith("-")).flatMap((it) => {
			const name = tool === "concurrently" ? it.startsWith("npm:") ? it.slice(4) : null : it;
			if (name === null) return [{
				text: it,
				path: `${folder ? `${folder}/` : ""}package.json`,
				line: 1,
				folder
			}];
			const pattern = new RegExp(`^${name.replace(/[.+?^$(){}|[\]\\]/g, "\\$&").replace(/\*+/g, "[^ ]*")}$`);
			return Object.keys(record$1(json(read(folder ? `${folder}/package.json` : "package.json") ?? "")?.["scripts"])).filter((it) => pattern.test(it)).flatMap((it) => packageScript(folder, it, read) ?? []).map((it) => ({
				...it,
				folder
			}));
		});
		const parsed = nodeArguments(tool, rest);
		if (!parsed) return null;
		const base = parsed.folder === null ? folder : resolvePath(folder, parsed.folder) ?? folder;
		const places = parsed.all || parsed.filters.length ? packages.filter((it) => (it === base ? !parsed.all || tool === "turbo" : it.startsWith(base ? `${base}/` : "")) && matches(it, parsed.filters)) : [base];
		return parsed.names.flatMap((name) => places.flatMap((place) => {
			const script = packageScript(place, name, read);
			return script ? [{
				...script,
				text: `${script.text}`,
				folder: place
			}] : [];
		}));
	};
	const matches = (folder, filters) => {
		if (!filters.length) return true;
		const name = text$1(json(read(folder ? `${folder}/package.json` : "package.json") ?? "")?.["name"]);
		return filters.some((it) => {
			const bare = it.replace(/^\.\//, "").replace(/(\.\.\.|\/)$/, "");
			return bare === name || bare === folder || folder.endsWith(`/${bare}`) || bare.includes("*") || bare.includes("[");
		});
	};
	return (source) => {
		return run(source, []).flatMap((it) => /^(pre-commit|prek)$/.test(it.words[0] ?? "") && it.words[1] === "run" ? [it, ...hookCommands(context, it.words.slice(2)).map((hook) => ({
			...hook,
			folder: it.folder,
			mayFail: it.mayFail
		}))] : [it.path ? it : {
			...it,
			path: source.path,
			line: source.line
		}]);
	};
}
const optionValues = (words, option) => words.flatMap((it, index) => option.test(it) ? (words[index + 1] ?? "").split(",") : /^(-e|-s)=?./.test(it) ? it.replace(/^-[es]=?/, "").split(",") : []).filter((it) => it && !it.startsWith("-"));
const builtIn = /^(install|i|ci|add|remove|exec|dlx|publish|pack|init|audit|config|login|cache|version|link|view|info|why|outdated|update|up|upgrade|set|create|store|setup|import|fetch|rebuild|deploy|changeset|x|pm|global|prune|dedupe|fund|root|bin|whoami|pkg|corepack)$/;
/** Which package scripts an npm, pnpm, yarn, bun, turbo, nx or lerna command runs, or null where it runs none. */
function nodeArguments(tool, rest) {
	const filters = [];
	let folder = null;
	let all = tool === "turbo" || tool === "nx" || tool === "lerna";
	const words = [];
	for (let index = 0; index < rest.length; index++) {
		const word = rest[index] ?? "";
		const [option = "", value] = word.startsWith("-") && word.includes("=") ? [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)] : [word, void 0];
		const next = () => value ?? rest[++index] ?? "";
		if (word === "--") break;
		if (/^(--prefix|--cwd|--dir|-C)$/.test(option)) folder = next();
		else if (/^(--filter|-F|-w|--workspace|--scope|--projects|-p)$/.test(option) && !(tool === "pnpm" && option === "-w")) filters.push(next());
		else if (/^(-r|--recursive|--workspaces|-ws)$/.test(option)) all = true;
		else if (!word.startsWith("-")) words.push(word);
	}
	if (tool === "yarn" && words[0] === "workspaces") return {
		names: words.slice(words[1] === "run" || words[1] === "foreach" ? 2 : 1).filter((it) => it !== "run"),
		folder,
		filters,
		all: true
	};
	if (tool === "yarn" && words[0] === "workspace") return {
		names: words.slice(2).filter((it) => it !== "run").slice(0, 1),
		folder,
		filters: [words[1] ?? ""],
		all: false
	};
	if (tool === "nx") {
		const target = optionTarget(rest);
		if (words[0] === "run-many" || words[0] === "affected") return {
			names: target,
			folder,
			filters: [],
			all: true
		};
		if (words[0] === "run") return {
			names: (words[1] ?? "").split(":").slice(1, 2),
			folder,
			filters: [(words[1] ?? "").split(":")[0] ?? ""],
			all: false
		};
		return {
			names: words.slice(0, 1),
			folder,
			filters: words.slice(1, 2),
			all: false
		};
	}
	if (words[0] === "run" || words[0] === "run-script") return words[1] ? {
		names: tool === "turbo" || tool === "lerna" ? words.slice(1) : [words[1]],
		folder,
		filters,
		all
	} : null;
	if (tool === "turbo") return {
		names: words,
		folder,
		filters,
		all
	};
	if (tool === "npm") return /^(test|t|tst|start|stop)$/.test(words[0] ?? "") ? {
		names: [words[0]?.startsWith("t") ? "test" : words[0] ?? ""],
		folder,
		filters,
		all
	} : null;
	if (tool === "bun") return words[0] === "test" || !words[0] || builtIn.test(words[0]) || /\.\w+$/.test(words[0]) ? null : {
		names: [words[0]],
		folder,
		filters,
		all
	};
	if (!words[0] || builtIn.test(words[0])) return null;
	return {
		names: [words[0]],
		folder,
		filters,
		all
	};
}
const optionTarget = (words) => words.flatMap((it, index) => /^(-t|--targets?)$/.test(it) ? (words[index + 1] ?? "").split(",") : /^(-t|--targets?)=/.test(it) ? it.slice(it.indexOf("=") + 1).split(",") : []);
// src/detect/ci/condition.ts
const events = {
	"pull-request": [
		"pull_request",
		"pull_request_target",
		"merge_group"
	],
	push: [
		"push",
		"workflow_run",
		"pull_request"
	],
	tag: ["push"],
	release: ["release"],
	schedule: ["schedule"],
	manual: ["workflow_dispatch", "repository_dispatch"],
	comment: [
		"issue_comment",
		"pull_request",
		"pull_request_target",
		"issues",
		"pull_request_review",
		"pull_request_review_comment"
	],
	other: []
};
/** Whether the condition can hold for the trigger. */
function mayHold(condition, trigger) {
	if (condition === null) return true;
	const tokens = condition.slice(0, 2e3).replace(/^\s*\$\{\{|\}\}\s*$/g, "").match(/&&|\|\||!=|==|[!(),]|'[^']*'|[^\s!=&|(),']+/g) ?? [];
	let at = 0;
	const or = () => {
		let left = and();
		while (tokens[at] === "||") {
			at++;
			const right = and();
			left = left === true || right === true ? true : left === null || right === null ? null : false;
		}
		return left;
	};
	const and = () => {
		let left = not();
		while (tokens[at] === "&&") {
			at++;
			const right = not();
			left = left === false || right === false ? false : left === null || right === null ? null : true;
		}
		return left;
	};
	const not = () => {
		if (tokens[at] === "!") {
			at++;
			const value = not();
			return value === null ? null : !value;
		}
		if (tokens[at] === "(") {
			at++;
			const value = or();
			if (tokens[at] === ")") at++;
			return value;
		}
		return comparison();
	};
	const comparison = () => {
		const left = operand();
		const operator = tokens[at];
		if (operator !== "==" && operator !== "!=") return truth(left, trigger);
		at++;
		const equal = equals(left, operand(), trigger);
		return equal === null ? null : operator === "==" ? equal : !equal;
	};
	const operand = () => {
		let text = tokens[at++] ?? "";
		if (tokens[at] === "(" && !/^['!(]/.test(text)) {
			let depth = 0;
			do {
				const token = tokens[at++] ?? "";
				if (token === "(") depth++;
				if (token === ")") depth--;
				text += token;
			} while (depth > 0 && at < tokens.length);
		}
		return text;
	};
	return or() !== false;
}
function truth(text, trigger) {
	if (text === "false") return false;
	if (text === "true" || /^(always|success)\(\)$/.test(text)) return true;
	if (text.startsWith("startsWith(github.ref,'refs/tags")) return trigger.event === "tag" || trigger.event === "release" ? true : trigger.event === "manual" ? null : false;
	if (text.startsWith("github.event.pull_request.merged")) return trigger.event === "pull-request" ? false : null;
	return null;
}
function equals(left, right, trigger) {
	const value = right.replace(/^'|'$/g, "");
	if (left === "github.event_name") {
		const known = events[trigger.event];
		return known.length === 0 ? null : known.includes(value) ? known.length > 1 && trigger.event !== "pull-request" ? null : true : false;
	}
	if (left === "github.ref" || left === "github.ref_name") {
		if (trigger.event === "pull-request") return false;
		if (trigger.event === "tag" || trigger.event === "release") return value.startsWith("refs/heads/") ? false : null;
		return trigger.event === "push" && trigger.branches && !trigger.branches.includes(value.replace("refs/heads/", "")) ? false : null;
	}
	if (left === "github.event.pull_request.merged") return trigger.event === "pull-request" ? value !== "true" : null;
	return truth(left, trigger) === null ? null : String(truth(left, trigger)) === value;
}
// src/detect/ci/github.ts
const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
/** Every workflow; a reusable one runs inside those that call it, with their triggers. */
function readGithub(context, expand) {
	const workflows = new Map(context.snapshot.files.filter(({ path }) => isWorkflow(path)).map(({ path }) => [path, readYaml(context.text(path) ?? "")]));
	const triggersByName = new Map([...workflows].map(([path, it]) => [it.get("name").text ?? path, readTriggers(it.get("on"))]));
	return [...workflows].map(([path, workflow]) => {
		const triggers = [...readTriggers(workflow.get("on")), ...followed(workflow.get("on").get("workflow_run"), triggersByName)];
		const inputs = workflow.get("on").get("workflow_dispatch").get("inputs").entries.map((it) => it.key);
		const jobs = readJobs(path, workflow, triggers, {
			context,
			expand,
			workflows,
			depth: 0
		});
		return {
			provider: "github",
			path,
			name: workflow.get("name").text ?? path,
			triggers,
			inputs,
			jobs
		};
	});
}
/** The events of an `on` section. */
function readTriggers(on) {
	return (on.kind === "map" ? on.entries : on.items.map((it) => ({
		key: it.text ?? "",
		value: readYaml("")
	}))).flatMap(({ key, value }) => {
		const branches = branchesOf(value);
		const types = value.get("types").items.map((it) => it.text ?? "");
		switch (key) {
			case "push": {
				const onlyTags = (value.has("tags") || value.has("tags-ignore")) && !value.has("branches") && !value.has("branches-ignore");
				const tags = value.has("tags") || !value.has("branches") && !value.has("branches-ignore") ? [{
					event: "tag",
					branches: null
				}] : [];
				return onlyTags ? tags : [{
					event: "push",
					branches
				}, ...tags];
			}
			case "pull_request":
			case "pull_request_target":
				if (types.length && !types.some((it) => /^(opened|synchronize|reopened|ready_for_review)$/.test(it))) return [types.every((it) => it === "closed") ? {
					event: "push",
					branches: branches ?? ["(merged)"]
				} : {
					event: "comment",
					branches: null
				}];
				return [{
					event: "pull-request",
					branches
				}];
			case "merge_group": return [{
				event: "pull-request",
				branches
			}];
			case "release": return [{
				event: "release",
				branches: null
			}];
			case "schedule": return [{
				event: "schedule",
				branches: null
			}];
			case "workflow_dispatch":
			case "repository_dispatch": return [{
				event: "manual",
				branches: null
			}];
			case "issue_comment":
			case "pull_request_review": return [{
				event: "comment",
				branches: null
			}];
			case "create": return [{
				event: "tag",
				branches: null
			}];
			case "workflow_call":
			case "workflow_run": return [];
			default: return [{
				event: "other",
				branches: null
			}];
		}
	});
}
/** null where every branch is meant. */
function branchesOf(filter) {
	const names = filter.get("branches").items.flatMap((it) => it.text ?? []);
	return !names.length || names.some((it) => it === "*" || it === "**") ? null : names;
}
/** A workflow that runs after another one starts when that one does, on the branches that it names. */
function followed(run, triggersByName) {
	const branches = branchesOf(run);
	return run.get("workflows").items.flatMap((it) => (triggersByName.get(it.text ?? "") ?? []).flatMap((trigger) => {
		if (trigger.event === "manual") return [];
		if (trigger.event === "pull-request") return branches ? [] : [trigger];
		return [trigger.event === "push" ? {
			event: "push",
			branches: branches ?? trigger.branches
		} : trigger];
	}));
}
function readJobs(path, workflow, triggers, reading) {
	const folder = workflow.get("defaults").get("run").get("working-directory").text ?? "";
	const shared = environmentOf$1(workflow);
	return workflow.get("jobs").entries.flatMap(({ key, value: job, line }) => {
		const condition = job.get("if").text;
		const narrowed = triggers.filter((it) => mayHold(condition, it));
		const uses = job.get("uses").text;
		const called = uses?.startsWith("./") ? reading.workflows.get(resolvePath("", uses) ?? "") : void 0;
		if (uses && called && reading.depth < 4) return readJobs(resolvePath("", uses) ?? "", called, narrowed, {
			...reading,
			depth: reading.depth + 1
		}).map((it) => ({
			...it,
			disabled: it.disabled || isNever(condition)
		}));
		const environment = job.get("environment");
		const base = {
			name: job.get("name").text ?? key,
			path,
			line,
			triggers: narrowed,
			environment: environment.text ?? environment.get("name").text,
			env: {
				...shared,
				...environmentOf$1(job)
			},
			disabled: isNever(condition),
			mayFail: isTrue(job.get("continue-on-error")),
			condition
		};
		const where = job.get("defaults").get("run").get("working-directory").text ?? folder;
		const values = matrixOf(job.get("strategy").get("matrix"));
		if (uses) return [{
			...base,
			steps: [actionStep(path, job, uses, line, base.mayFail, narrowed)]
		}];
		const steps = job.get("steps").items.flatMap((step) => readStep(path, step, {
			folder: where,
			values,
			triggers: narrowed,
			mayFail: base.mayFail
		}, reading));
		return [{
			...base,
			steps
		}];
	});
}
function readStep(path, step, around, reading) {
	const uses = step.get("uses").text;
	const condition = step.get("if").text;
	const triggers = around.triggers.filter((it) => mayHold(condition, it));
	const mayFail = around.mayFail || isTrue(step.get("continue-on-error"));
	const disabled = isNever(condition) || around.triggers.length > 0 && triggers.length === 0;
	if (uses?.startsWith("./") && reading.depth < 6) {
		const folder = resolvePath("", uses) ?? "";
		const file = [`${folder}/action.yml`, `${folder}/action.yaml`].find((it) => reading.context.text(it) !== null);
		if (file) {
			const inner = readYaml(reading.context.text(file) ?? "").get("runs").get("steps").items;
			const nested = {
				...around,
				triggers,
				mayFail,
				values: withInputs(around.values, step.get("with"))
			};
			return inner.flatMap((it) => readStep(file, it, nested, {
				...reading,
				depth: reading.depth + 1
			}).map((found) => ({
				...found,
				disabled: found.disabled || disabled
			})));
		}
	}
	if (uses) {
		const found = actionStep(path, step, uses, step.get("uses").line, mayFail, triggers);
		const script = step.get("with").get("inlineScript").text ?? step.get("with").get("run").text ?? (/retry/.test(uses) ? step.get("with").get("command").text : null);
		const commands = script ? reading.expand({
			text: script,
			path,
			line: step.get("with").line,
			folder: around.folder,
			mayFail
		}) : [];
		const hooks = /^(pre-commit\/action|j178\/prek-action)/.test(uses) ? reading.expand({
			text: "pre-commit run",
			path,
			line: found.line,
			folder: "",
			mayFail
		}) : [];
		return [{
			...found,
			disabled,
			condition,
			commands: [
				...found.commands,
				...commands,
				...hooks
			]
		}];
	}
	const run = step.get("run");
	if (run.text === null) return [];
	const folder = step.get("working-directory").text;
	const start = folder === null ? around.folder : resolvePath("", folder.replace(/\$\{\{[^}]*\}\}\/?/g, "")) ?? "";
	const commands = substitute(run.text, around.values).flatMap((text) => reading.expand({
		text,
		path,
		line: run.line,
		folder: start,
		mayFail
	}));
	return [{
		name: step.get("name").text ?? "",
		line: run.line,
		path,
		uses: null,
		inputs: {},
		env: environmentOf$1(step),
		commands,
		triggers,
		disabled,
		mayFail,
		condition
	}];
}
function actionStep(path, step, uses, line, mayFail, triggers) {
	const inputs = Object.fromEntries(step.get("with").entries.map((it) => [it.key, it.value.text ?? ""]));
	const kinds = kindsOfAction(uses, inputs);
	const command = {
		words: [uses],
		kinds: kinds.length ? kinds : ["other"],
		path,
		line,
		folder: "",
		mayFail
	};
	return {
		name: step.get("name").text ?? "",
		line,
		path,
		uses,
		inputs,
		env: environmentOf$1(step),
		commands: [command],
		triggers,
		disabled: false,
		mayFail,
		condition: null
	};
}
const environmentOf$1 = (node) => Object.fromEntries(node.get("env").entries.map((it) => [it.key, it.value.text ?? ""]));
const isNever = (condition) => condition !== null && /^(\$\{\{)?\s*false\s*(\}\})?$|(^|&&)\s*false\s*(&&|$)/.test(condition.trim());
/** Values of a matrix, those of `include` with them, by `matrix.name`. */
function matrixOf(matrix) {
	const values = /* @__PURE__ */ new Map();
	const add = (key, node) => {
		if (node.text !== null) values.set(`matrix.${key}`, [...values.get(`matrix.${key}`) ?? [], node.text]);
		for (const inner of node.entries) add(`${key}.${inner.key}`, inner.value);
	};
	for (const { key, value } of matrix.entries) {
		if (key === "exclude") continue;
		for (const item of value.items) if (key === "include") for (const inner of item.entries) add(inner.key, inner.value);
		else add(key, item);
	}
	return values;
}
const withInputs = (values, inputs) => new Map([...values, ...inputs.entries.flatMap((it) => it.value.text === null ? [] : [[`inputs.${it.key}`, [it.value.text]]])]);
/** The script for each value of the first few placeholders that are known. */
function substitute(script, values) {
	let scripts = [script];
	for (const [name, known] of values) {
		const pattern = new RegExp(`\\$\\{\\{\\s*${name.replace(/[.*+?^$(){}|[\]\\]/g, "\\$&")}\\s*\\}\\}`, "g");
		if (!pattern.test(script)) continue;
		scripts = scripts.flatMap((it) => known.slice(0, 20).map((value) => it.replace(pattern, () => value))).slice(0, 60);
	}
	return scripts;
}
// src/detect/ci/gitlab.ts
const reserved = /* @__PURE__ */ new Set([
	"stages",
	"variables",
	"default",
	"include",
	"workflow",
	"image",
	"services",
	"before_script",
	"after_script",
	"cache",
	"spec"
]);
const everyPush = [{
	event: "push",
	branches: null
}];
function readGitlab(context, expand) {
	const path = [".gitlab-ci.yml", ".gitlab-ci.yaml"].find((it) => context.text(it) !== null);
	if (!path) return [];
	const definitions = /* @__PURE__ */ new Map();
	const roots = [];
	const load = (file, depth) => {
		const content = context.text(file);
		if (content === null || depth > 5) return;
		const root = readYaml(content);
		roots.push(root);
		for (const it of root.get("include").items) {
			const pattern = (it.text?.startsWith("http") ? null : it.text ?? it.get("local").text)?.replace(/^\//, "");
			if (!pattern) continue;
			if (pattern.includes("*")) {
				const glob = new RegExp(`^${pattern.replace(/[.+?^$(){}|[\]\\]/g, "\\$&").replace(/\*+/g, "[^:]*")}$`);
				for (const { path: candidate } of context.snapshot.files) if (glob.test(candidate)) load(candidate, depth + 1);
			} else load(resolvePath("", pattern) ?? "", depth + 1);
		}
		for (const { key, value, line } of root.entries) if (!reserved.has(key) && value.kind === "map") definitions.set(key, {
			node: value,
			path: file,
			line
		});
	};
	load(path, 0);
	const workflow = roots.map((it) => it.get("workflow")).find((it) => it.kind === "map");
	const triggers = workflow?.has("rules") ? fromRules(workflow.get("rules")) : everyPush;
	const field = (name, key, depth = 0) => {
		const node = definitions.get(name)?.node;
		if (!node || node.has(key) || depth > 8) return node?.get(key) ?? readYaml("");
		for (const parent of [...node.get("extends").items].reverse()) {
			const found = field(parent.text ?? "", key, depth + 1);
			if (found.kind !== "none") return found;
		}
		return readYaml("");
	};
	const shared = (key) => roots.map((it) => it.get("default").has(key) ? it.get("default").get(key) : it.get(key)).find((it) => it.kind !== "none") ?? readYaml("");
	return [{
		provider: "gitlab",
		path,
		name: path,
		triggers,
		inputs: [],
		jobs: [...definitions].flatMap(([name, { path: file, line, node }]) => {
			const script = field(name, "script");
			if (name.startsWith(".") || script.kind === "none" && !node.has("trigger")) return [];
			const own = ownTriggers(field(name, "rules"), field(name, "only"), field(name, "except"), triggers);
			const manual = field(name, "when").text === "manual";
			const before = field(name, "before_script");
			const text = [...(before.kind === "none" ? shared("before_script") : before).items, ...script.items].flatMap((it) => flatten(it));
			const mayFail = isTrue(field(name, "allow_failure"));
			const commands = text.flatMap((it) => expand({
				text: it.text,
				path: file,
				line: it.line,
				folder: "",
				mayFail
			}));
			const environment = field(name, "environment");
			const active = manual ? [{
				event: "manual",
				branches: null
			}] : own;
			return [{
				name,
				path: file,
				line,
				triggers: active,
				environment: environment.text ?? environment.get("name").text,
				env: {},
				mayFail,
				condition: null,
				disabled: field(name, "when").text === "never",
				steps: [{
					name,
					line: script.line,
					path: file,
					uses: null,
					inputs: {},
					env: {},
					commands,
					triggers: active,
					disabled: false,
					mayFail,
					condition: null
				}]
			}];
		})
	}];
}
const flatten = (node) => node.text !== null ? [{
	text: node.text,
	line: node.line
}] : node.kind === "list" ? node.items.flatMap(flatten) : [];
function ownTriggers(rules, only, except, otherwise) {
	if (rules.kind !== "none") return fromRules(rules);
	const refs = [...only.items, ...only.get("refs").items].flatMap((it) => it.text ?? []);
	if (refs.length) return refs.map((ref) => {
		if (ref === "merge_requests" || ref === "external_pull_requests") return {
			event: "pull-request",
			branches: null
		};
		if (ref === "branches" || ref === "pushes") return {
			event: "push",
			branches: null
		};
		if (ref === "tags") return {
			event: "tag",
			branches: null
		};
		if (ref === "schedules") return {
			event: "schedule",
			branches: null
		};
		if (ref === "web" || ref === "triggers" || ref === "api") return {
			event: "manual",
			branches: null
		};
		return {
			event: "push",
			branches: [ref]
		};
	});
	const excluded = except.items.flatMap((it) => it.text ?? []);
	return otherwise.map((it) => it.event === "push" && excluded.includes("branches") ? {
		event: "tag",
		branches: null
	} : it);
}
/** Rules are read one by one: what each condition names. */
function fromRules(rules) {
	return rules.items.flatMap((rule) => {
		const condition = rule.get("if").text ?? "";
		const when = rule.get("when").text;
		if (when === "never") return [];
		if (when === "manual") return [{
			event: "manual",
			branches: null
		}];
		if (/merge_request_event|CI_MERGE_REQUEST_I?ID|CI_MERGE_REQUEST_(SOURCE|TARGET)|external_pull_request/.test(condition)) return [{
			event: "pull-request",
			branches: null
		}];
		if (/CI_COMMIT_TAG/.test(condition)) return [{
			event: "tag",
			branches: null
		}];
		if (/"schedule"|'schedule'/.test(condition)) return [{
			event: "schedule",
			branches: null
		}];
		if (/["'](web|api|trigger|pipeline)["']/.test(condition)) return [{
			event: "manual",
			branches: null
		}];
		if (/CI_DEFAULT_BRANCH|CI_COMMIT_(BRANCH|REF_NAME)\s*(==|=~)/.test(condition)) return [{
			event: "push",
			branches: [/CI_COMMIT_(?:BRANCH|REF_NAME)\s*==\s*["']([^"']+)["']/.exec(condition)?.[1] ?? "(default)"]
		}];
		return [{
			event: "push",
			branches: null
		}];
	});
}
// src/detect/ci/others.ts
const anyPush = [{
	event: "push",
	branches: null
}];
const pipeline = (provider, path, triggers, parts) => ({
	provider,
	path,
	name: path,
	triggers,
	inputs: [],
	jobs: parts.map(({ name, line, triggers: own, commands, environment = null, mayFail = false }) => {
		return {
			name,
			path,
			line,
			triggers: own,
			environment,
			env: {},
			disabled: false,
			mayFail,
			condition: null,
			steps: [{
				name,
				line,
				path,
				uses: null,
				inputs: {},
				env: {},
				commands,
				triggers: own,
				disabled: false,
				mayFail,
				condition: null
			}]
		};
	})
});
const scripts$1 = (nodes) => nodes.flatMap((it) => it.items).flatMap((it) => it.text === null ? [] : [{
	text: it.text,
	line: it.line
}]);
/** The pipelines of the smaller systems. */
function readOthers(context, expand) {
	const found = [];
	const run = (path, list, mayFail = false) => list.flatMap((it) => expand({
		...it,
		path,
		folder: "",
		mayFail
	}));
	for (const { path } of context.snapshot.files) {
		const content = () => context.text(path) ?? "";
		if (path === "bitbucket-pipelines.yml") found.push(bitbucket(path, readYaml(content()), run));
		else if (/^\.?buildkite\/[^/]*\.ya?ml$/.test(path)) found.push(buildkite(path, readYaml(content()), run));
		else if (path === ".travis.yml") found.push(travis(path, readYaml(content()), run));
		else if (/^\.(drone|woodpecker)\.ya?ml$|^\.woodpecker\/[^/]+\.ya?ml$/.test(path)) found.push(drone(path, content(), run));
		else if (/(^|\/)Jenkinsfile[^/]*$|\.jenkinsfile$/i.test(path)) found.push(jenkins(path, content(), run));
	}
	return found;
}
function bitbucket(path, root, run) {
	const stepsIn = (node) => node.items.flatMap((it) => [
		it.get("step"),
		...it.get("parallel").items.map((inner) => inner.get("step")),
		...it.get("parallel").get("steps").items.map((inner) => inner.get("step")),
		...stepsOf(it.get("stage").get("steps"))
	]);
	const stepsOf = (node) => node.items.map((it) => it.get("step"));
	const parts = (node, triggers) => stepsIn(node).filter((it) => it.kind === "map").map((it) => ({
		name: it.get("name").text ?? "",
		line: it.line,
		environment: it.get("deployment").text,
		commands: run(path, scripts$1([it.get("script")])),
		triggers: it.get("trigger").text === "manual" ? [{
			event: "manual",
			branches: null
		}] : triggers
	}));
	const all = root.get("pipelines");
	const named = (key, trigger) => all.get(key).entries.flatMap((it) => parts(it.value, [trigger(it.key)]));
	return pipeline("bitbucket", path, anyPush, [
		...parts(all.get("default"), anyPush),
		...named("pull-requests", () => ({
			event: "pull-request",
			branches: null
		})),
		...named("branches", (name) => ({
			event: "push",
			branches: name === "**" ? null : [name]
		})),
		...named("tags", () => ({
			event: "tag",
			branches: null
		})),
		...named("custom", () => ({
			event: "manual",
			branches: null
		}))
	]);
}
function buildkite(path, root, run) {
	const steps = (root.has("steps") ? root.get("steps") : root).items.flatMap((it) => [it, ...it.get("steps").items]);
	return pipeline("buildkite", path, anyPush, steps.filter((it) => it.has("command") || it.has("commands")).map((it) => {
		const branches = it.get("branches").text?.split(" ") ?? [];
		return {
			name: it.get("label").text ?? "",
			line: it.line,
			mayFail: it.get("soft_fail").text === "true",
			triggers: [{
				event: "push",
				branches: branches.length && !branches.includes("*") ? branches : null
			}],
			commands: run(path, scripts$1([it.get("command"), it.get("commands")]))
		};
	}));
}
const travisDefaults = {
	node_js: "npm test",
	java: "mvn test -B",
	go: "go test ./...",
	rust: "cargo test",
	ruby: "rake test",
	csharp: "dotnet test"
};
function travis(path, root, run) {
	const branches = root.get("branches").get("only").items.flatMap((it) => it.text ?? []);
	const triggers = branches.length ? [{
		event: "push",
		branches
	}, {
		event: "pull-request",
		branches: null
	}] : [{
		event: "push",
		branches: null
	}, {
		event: "pull-request",
		branches: null
	}];
	const jobs = [...root.get("jobs").get("include").items, ...root.get("matrix").get("include").items].filter((it) => it.has("script"));
	const own = scripts$1([root.get("before_script"), root.get("script")]);
	const fallback = travisDefaults[root.get("language").text ?? ""];
	const main = root.has("script") ? own : fallback && !jobs.length ? [{
		text: fallback,
		line: root.get("language").line
	}] : [];
	return pipeline("travis", path, triggers, [
		{
			name: "script",
			line: root.get("script").line,
			triggers,
			commands: run(path, main)
		},
		...jobs.map((it) => ({
			name: it.get("name").text ?? "",
			line: it.line,
			triggers,
			commands: run(path, scripts$1([it.get("script")]))
		})),
		...root.has("deploy") ? [{
			name: "deploy",
			line: root.get("deploy").line,
			triggers: [{
				event: "push",
				branches: ["(default)"]
			}],
			commands: [{
				words: ["travis", "deploy"],
				kinds: ["deploy"],
				path,
				line: root.get("deploy").line,
				folder: "",
				mayFail: false
			}]
		}] : []
	]);
}
function drone(path, content, run) {
	const documents = content.split(/^---\s*$/m);
	let offset = 0;
	const parts = documents.flatMap((text) => {
		const root = readYaml(text);
		const start = offset;
		offset += text.split("\n").length - 1;
		return (root.get("steps").kind === "map" ? root.get("steps").entries.map((it) => it.value) : root.get("steps").items).map((it) => {
			const when = [...root.get("trigger").get("event").items, ...it.get("when").get("event").items].flatMap((event) => event.text ?? []);
			const triggers = when.length ? when.map((event) => /pull_request/.test(event) ? {
				event: "pull-request",
				branches: null
			} : event === "tag" ? {
				event: "tag",
				branches: null
			} : event === "cron" ? {
				event: "schedule",
				branches: null
			} : {
				event: "push",
				branches: null
			}) : [{
				event: "push",
				branches: null
			}, {
				event: "pull-request",
				branches: null
			}];
			return {
				name: it.get("name").text ?? "",
				line: it.line + start,
				triggers,
				commands: run(path, scripts$1([it.get("commands")]).map((script) => ({
					...script,
					line: script.line + start
				})))
			};
		});
	});
	return pipeline("drone", path, anyPush, parts);
}
/** Jenkins: the strings given to sh, bat and pwsh; a stage that waits for `branch 'main'` or an input runs for those only. */
function jenkins(path, content, run) {
	const lines = content.split("\n");
	const parts = [];
	let stage = "";
	let triggers = anyPush;
	for (let index = 0; index < lines.length; index++) {
		const line = (lines[index] ?? "").slice(0, 2e3);
		const named = /\bstage\s*\(?\s*["']([^"']+)/.exec(line)?.[1];
		if (named !== void 0) {
			stage = named;
			const ahead = lines.slice(index, index + 8).join("\n");
			const branch = /\bwhen\s*\{[^}]*\bbranch\s*\(?\s*["']([^"']+)/.exec(ahead)?.[1];
			triggers = /\binput\s*[({]/.test(ahead) ? [{
				event: "manual",
				branches: null
			}] : branch ? [{
				event: "push",
				branches: [branch]
			}] : /\btag\b|buildingTag/.test(ahead) && /\bwhen\b/.test(ahead) ? [{
				event: "tag",
				branches: null
			}] : anyPush;
		}
		const call = /^\s*(?:sh|bat|pwsh|powershell)\s*\(?\s*(?:script:\s*)?("""|'''|"|')(.*)$/.exec(line);
		if (!call?.[1] || call[2] === void 0) continue;
		let text = call[2];
		const start = index;
		if (call[1].length === 3) while (!text.includes(call[1]) && index + 1 < lines.length && index - start < 200) text += `\n${lines[++index] ?? ""}`;
		const end = call[1].length === 3 ? text.indexOf(call[1]) : text.lastIndexOf(call[1]);
		parts.push({
			name: stage,
			line: start + 1,
			triggers,
			commands: run(path, [{
				text: end >= 0 ? text.slice(0, end) : text,
				line: start + 1
			}])
		});
	}
	return pipeline("jenkins", path, anyPush, parts);
}
// src/detect/ci.ts
function detect$21(context) {
	const expand = expander(context);
	const expandScript = (text, path, line, folder = "") => expand({
		text,
		path,
		line,
		folder,
		mayFail: false
	});
	const pipelines = [
		readGithub,
		readGitlab,
		readCircleci,
		readAzure,
		readOthers
	].flatMap((read) => read(context, expand));
	const running = pipelines.flatMap((pipeline) => pipeline.jobs.flatMap((job) => job.disabled ? [] : job.steps.flatMap((step) => step.disabled ? [] : step.commands.map((command) => ({
		pipeline,
		job,
		step,
		command,
		triggers: step.triggers
	})))));
	return {
		pipelines,
		hooks: readHooks(context, expandScript),
		running,
		runs: (kind) => running.filter((it) => it.command.kinds.includes(kind)),
		expand: expandScript
	};
}
/** On every pull request, or on every push to any branch. */
const onEveryChange = (triggers) => triggers.some((it) => it.event === "pull-request" || it.event === "push" && it.branches === null);
/** Without a person starting it: push, merge, tag, release. */
const onMerge = (triggers) => triggers.some((it) => it.event === "push" || it.event === "tag" || it.event === "release");
// src/checks/quality/ci-tests.ts
const check$14 = defineCheck({
	id: "quality/ci-tests",
	needs: ["ci", "tests"],
	words: {
		title: "CI tests every pull request",
		why: "A change that breaks the application is cheapest to stop before it is merged.",
		fix: "Add a pipeline that runs the test command on every pull request."
	},
	advise: ({ ci, tests }) => {
		const pipeline = ci.pipelines[0];
		const framework = tests.files[0]?.framework;
		if (!framework) return "Write tests first, then run them in a pipeline on every pull request.";
		return pipeline ? `Run ${framework} on pull requests in ${pipeline.path}.` : `Add a pipeline that runs ${framework} on every pull request.`;
	},
	judge({ ci, tests }) {
		const commands = ci.runs("test").filter((it) => collects(it, tests));
		const gating = commands.filter((it) => onEveryChange(it.triggers) && !it.command.mayFail);
		if (gating.length) return pass("Tests run on every pull request.", gating.slice(0, 5).map(evidenceOf$3));
		if (commands.length) return partial("Tests run, but not as a gate of every pull request.", commands.slice(0, 5).map(evidenceOf$3), gapsOf(ci));
		const checked = [
			"build",
			"lint",
			"type-check",
			"format",
			"image",
			"smoke"
		].flatMap((kind) => ci.runs(kind)).filter((it) => onEveryChange(it.triggers));
		if (checked.length) return partial("Pull requests are built or linted, not tested.", checked.slice(0, 5).map(evidenceOf$3), gapsOf(ci));
		return fail("No pipeline runs tests.", gapsOf(ci));
	}
});
const evidenceOf$3 = ({ job, command, step }) => ({
	path: step.path,
	line: step.line,
	detail: `${job.name}: ${command.words.slice(0, 4).join(" ")}`,
	kind: command.kinds[0] ?? "other"
});
const gapsOf = (ci) => ci.pipelines.slice(0, 3).map(({ path }) => ({
	path,
	line: 1,
	detail: "no job runs the tests on pull requests"
}));
const languages = [
	[/^(pytest|py\.test|unittest|nose\w*|tox|nox|coverage|manage\.py|django-admin|flask|behave|ward|green|trial|stestr)/, ["py"]],
	[/^(\.\/)?(mvnw?|mvnd|gradlew?)|^(Maven|Gradle)@/, ["java", "kt"]],
	[/^(go|gotestsum|ginkgo)\b/, ["go"]],
	[/^dotnet|^(DotNetCoreCLI|VSTest)@/, ["cs"]],
	[/^(jest|vitest|mocha|ava|tap|jasmine|karma|cypress|playwright|wdio|node|tsx|bun|deno|react-scripts|ng|uvu|c8|nyc|web-test-runner)/, ["js"]]
];
/** A command of a runner that we know counts where there are tests for it to find; others are believed. */
function collects({ command }, tests) {
	const known = languages.find(([pattern]) => pattern.test(command.words[0] ?? ""))?.[1];
	return !known || tests.of(known, command.folder).length > 0;
}
// src/checks/quality/pre-commit.ts
const managers = [
	"pre-commit",
	"husky",
	"lefthook",
	"simple-git-hooks",
	"@evilmartians/lefthook",
	"yorkie",
	"pre-push",
	"@arkweid/lefthook",
	"prek",
	"ghooks"
];
const check$13 = defineCheck({
	id: "quality/pre-commit",
	needs: ["ci", "dependencies"],
	words: {
		title: "Hooks check code before it is pushed",
		why: "A hook finds in seconds what CI finds in minutes and a reviewer in days.",
		fix: "Add a pre-commit, husky or lefthook configuration with at least one hook that checks code."
	},
	judge({ ci, dependencies }) {
		const checking = ci.hooks.filter((it) => !isAboutMessages(it));
		if (checking.length) return pass("Git hooks check the code.", checking.slice(0, 5).map(evidenceOf$2));
		if (ci.hooks.length) return partial("Hooks check commit messages only.", ci.hooks.slice(0, 5).map(evidenceOf$2));
		const declared = managers.flatMap((name) => dependencies.declared(name))[0];
		if (declared) return partial("A hook tool is a dependency, but no hook is configured.", [{
			path: declared.path,
			line: declared.line,
			detail: declared.name
		}]);
		return fail("No hooks are kept in the repository.");
	}
});
const isAboutMessages = ({ stage, name, kinds }) => /^(commit-msg|prepare-commit-msg|post-\w+)$/.test(stage) || kinds.every((it) => it === "other") && /commitlint|commitizen|conventional|gitlint/.test(name);
const evidenceOf$2 = ({ tool, name, path, line }) => ({
	path,
	line,
	detail: `${tool}: ${name}`,
	kind: "hook"
});
// src/checks/quality/review.ts
const check$12 = defineCheck({
	id: "quality/review",
	needs: ["review"],
	words: {
		title: "Someone else approves every change",
		why: "A second reader finds what tests cannot: a prompt that changes its meaning, a new risk, an unclear decision.",
		fix: "Add a CODEOWNERS file and require its approval in a branch ruleset."
	},
	judge({ review: { required, suggested } }) {
		if (required.length) return pass("Approval is required by a file of the repository.", required.slice(0, 5));
		if (suggested.length) return partial("Review is suggested, not required.", suggested.slice(0, 5));
		return fail("No file asks for review.");
	}
});
// src/checks/quality/static-checks.ts
const kinds$1 = [
	"lint",
	"format",
	"type-check"
];
const fix$1 = "Configure a linter, formatter or type checker and run it in CI or a pre-commit hook.";
const check$11 = defineCheck({
	id: "quality/static-checks",
	needs: ["ci", "linters"],
	words: {
		title: "Style and types are checked by machine",
		why: "What a machine checks on every change, no reviewer has to.",
		fix: fix$1
	},
	advise: ({ linters }) => {
		const tool = linters.configured[0];
		return tool ? `${tool.detail} is configured in ${tool.path}: run it in CI or a pre-commit hook.` : fix$1;
	},
	judge({ ci, linters }) {
		const inCi = kinds$1.flatMap((kind) => ci.runs(kind)).filter((it) => !/^tsc$|^build$/.test(it.command.words[0] ?? "") || it.command.kinds.includes("type-check"));
		const inHooks = ci.hooks.filter((it) => it.kinds.some((kind) => kinds$1.includes(kind)) && it.stage !== "commit-msg");
		const evidence = [...inCi.map(({ step, command }) => ({
			path: step.path,
			line: step.line,
			detail: `CI runs ${command.words.slice(0, 3).join(" ")}`,
			kind: "ci"
		})), ...inHooks.map(({ path, line, name }) => ({
			path,
			line,
			detail: `hook ${name}`,
			kind: "hook"
		}))].slice(0, 6);
		if (evidence.length) return pass("A machine checks style or types.", [...evidence, ...linters.configured.slice(0, 2)]);
		if (linters.configured.length) return partial("Configured, but neither CI nor a hook runs it.", linters.configured.slice(0, 5));
		return fail("No linter, formatter or type checker is configured.");
	}
});
// src/checks/quality/tests.ts
const fix = "Write tests of the code that builds prompts, retrieves and parses answers, with the provider replaced by a fake.";
const check$10 = defineCheck({
	id: "quality/tests",
	needs: ["tests", "modelCode"],
	words: {
		title: "What uses the model is tested",
		why: "Prompts, retrieval and parsing of answers break silently; tests with a faked provider find it in seconds and cost nothing.",
		fix
	},
	advise: ({ modelCode }) => {
		const first = modelCode.files[0];
		return first ? `Test ${first.path} with a fake in place of the provider.` : fix;
	},
	judge({ tests, modelCode }) {
		const real = tests.files.filter((it) => it.asserts && !it.generated && (it.imports.length > 0 || it.endToEnd));
		const onModel = real.filter((it) => !it.live && exercises(it, tests));
		if (onModel.length) return pass("Tests exercise the code that uses the model, with a faked provider.", onModel.slice(0, 5).map(evidenceOf$1));
		const gaps = modelCode.files.slice(0, 5).map(({ path, line }) => ({
			path,
			line,
			detail: "no test exercises this module"
		}));
		const others = real.filter((it) => !it.live);
		if (others.length) return partial("Tests exist for other parts only.", others.slice(0, 5).map(evidenceOf$1), gaps);
		return fail("No automated test exercises the application without a real provider.", gaps);
	}
});
function exercises(test, tests) {
	if (test.endToEnd) return test.fakedAt !== null || tests.mocks.length > 0;
	return test.imports.some((it) => tests.modelPaths.has(it));
}
const evidenceOf$1 = ({ path, line, framework, fakedAt }) => ({
	path,
	line,
	detail: fakedAt ? `${framework}, provider faked` : framework,
	kind: "test"
});
// src/checks/risk/provider-outage.ts
const check$9 = defineCheck({
	id: "risk/provider-outage",
	needs: ["servingCalls", "calls"],
	words: {
		title: "A slow or failing provider is survived",
		why: "Providers have outages and slow days; without a plan each of them becomes yours.",
		fix: "Set a timeout and retries on the model client, and name a fallback model or a message for the user."
	},
	judge({ servingCalls, calls }) {
		const hosted = servingCalls.every.filter((call) => !call.local);
		const own = hosted.length ? hosted : servingCalls.every;
		const features = {
			timeout: "a timeout",
			retries: "retries",
			fallback: "a fallback",
			degrades: "an answer on errors"
		};
		const evidence = [];
		const held = Object.keys(features).filter((feature) => {
			const with_ = own.filter((call) => calls.details(call)[feature]);
			for (const call of with_.slice(0, 3)) evidence.push({
				path: call.path,
				line: call.line,
				detail: `has ${features[feature]}`
			});
			return with_.length > 0;
		});
		const gaps = own.filter((call) => !evidence.some((it) => it.path === call.path && it.line === call.line)).map((call) => ({
			path: call.path,
			line: call.line,
			endLine: call.endLine,
			detail: "has no timeout, retries or fallback of its own"
		}));
		const summary = held.length ? `model calls have ${held.map((it) => features[it]).join(", ")}` : "no timeout, retry, fallback or handling of errors on model calls";
		if (held.length >= 2) return pass(summary, evidence, gaps);
		return held.length ? partial(summary, evidence, gaps) : fail(summary, gaps);
	}
});
// src/checks/risk/secrets.ts
const check$8 = defineCheck({
	id: "risk/secrets",
	needs: ["secrets"],
	words: {
		title: "No provider key is in the repository",
		why: "A committed key is found by scanners within minutes and stays in the history for ever.",
		fix: "Revoke the key, remove it from the file and read it from the environment or a secret store."
	},
	advise: ({ secrets }) => {
		const first = secrets.leaked[0];
		return first ? `Revoke ${first.detail} (${first.path}:${first.line}), then read it from the environment or a secret store.` : "Nothing to do.";
	},
	judge({ secrets: { leaked, clean, unread } }) {
		if (leaked.length) return fail("Credentials are in tracked files.", leaked.slice(0, 20));
		if (unread.some((path) => /\.(env|ya?ml|json|toml|py|ts|js|ipynb)$/.test(path) && !/data|fixtures|tests?\//.test(path))) {
			const all = unread.length === 1 ? `${unread[0]} is` : `${unread.length} files are`;
			if (!clean.length) return unknown(`${all} too large to be searched.`);
		}
		return pass("No credential of a provider was found in a tracked file.", clean.slice(0, 5));
	}
});
// src/checks/trace/build-lineage.ts
const check$7 = defineCheck({
	id: "trace/build-lineage",
	needs: ["delivery"],
	words: {
		title: "A running deployment can be traced to its commit",
		why: "An answer that went wrong can only be explained by the code and prompts that gave it.",
		fix: "Tag images, packages or releases with the commit or a version in the pipeline."
	},
	judge({ delivery: { labels, handKept } }) {
		if (labels.length) return pass("The pipeline labels what it builds.", labels.slice(0, 5));
		if (handKept.length) return partial("A version is kept by hand.", handKept.slice(0, 5));
		return fail("Nothing that is built or deployed carries its commit or version.");
	}
});
// src/checks/trace/continuous-delivery.ts
const check$6 = defineCheck({
	id: "trace/continuous-delivery",
	needs: ["delivery"],
	words: {
		title: "A merge deploys by itself",
		why: "What is deployed by hand differs from what was reviewed sooner or later.",
		fix: "Let the pipeline deploy, or publish the image that production runs, on every merge or tag."
	},
	judge({ delivery: { automatic, manual } }) {
		if (automatic.length) return pass("A pipeline delivers on merge, tag or release.", automatic.slice(0, 5));
		if (manual.length) return partial("Deployment is scripted, but someone must start it.", manual.slice(0, 5));
		return fail("Nothing in the repository deploys it.");
	}
});
// src/checks/trace/environment-as-code.ts
const enough$3 = 5;
const check$5 = defineCheck({
	id: "trace/environment-as-code",
	needs: ["infrastructure"],
	words: {
		title: "The run-time environment is defined as code",
		why: "A result can be repeated only where the interpreter, the system libraries and the tools are the same.",
		fix: "Add a Dockerfile, a devcontainer or a conda or nix environment that builds the environment of the application."
	},
	judge({ infrastructure: { descriptors } }) {
		const built = descriptors.filter((it) => (it.role === "container" || it.role === "build" || it.role === "environment") && it.purpose !== "test");
		if (built.length) return pass(`The environment is built from ${[...new Set(built.map((it) => it.tool))].join(", ")}.`, built.slice(0, enough$3));
		const versions = descriptors.filter((it) => it.role === "version");
		if (versions.length) return partial("Only the version of the language is stated.", versions.slice(0, enough$3), [{
			path: versions[0]?.path ?? "",
			line: versions[0]?.line ?? 1,
			detail: "system packages and tools are not described"
		}]);
		return fail("No file describes the run-time environment.");
	}
});
// src/checks/trace/environments.ts
const check$4 = defineCheck({
	id: "trace/environments",
	needs: ["delivery"],
	words: {
		title: "There are at least two environments of the same make",
		why: "A change that nobody saw outside a laptop is tried on users.",
		fix: "Parameterise the deployment by environment and describe at least staging and production."
	},
	judge({ delivery: { environments, switches } }) {
		const best = [environments.filter((it) => it.source !== "config"), environments.filter((it) => it.name !== "test" && !(it.source === "config" && it.name === "dev"))].find((it) => new Set(it.map(({ name }) => name)).size >= 2);
		if (best) return pass("Two or more environments are parameterised.", best.slice(0, 6));
		const lesser = [...environments, ...switches];
		if (lesser.length) return partial("Settings are switched by the environment; one environment is described.", lesser.slice(0, 5));
		return fail("No environments are told apart.");
	}
});
// src/checks/trace/externalised-config.ts
const enough$2 = 4;
const check$3 = defineCheck({
	id: "trace/externalised-config",
	needs: ["configuration", "usage"],
	words: {
		title: "The same code runs in every environment",
		why: "A model or an endpoint that stands in the code cannot differ between test and production without an edit.",
		fix: "Read endpoints, keys and model names from the environment or a settings class, and keep an example of every value in the repository."
	},
	judge({ configuration, usage }) {
		const { reads, examples, configuredModels, fixedModels, fixedEndpoints } = configuration;
		const fixed = [...fixedEndpoints, ...fixedModels];
		const gaps = fixed.slice(0, 10).map(({ path, line, detail }) => ({
			path,
			line,
			detail: `${detail} is set in the code`
		}));
		if (!reads.length && !examples.length && !configuredModels.length && usage.flags.api) return partial("Keys are passed in or read by the libraries; model names and endpoints are set in the code.", fixed.slice(0, enough$2), gaps);
		if (!reads.length && !examples.length && !configuredModels.length) return fail("Nothing is read from the environment, a configuration file or arguments.", gaps);
		const mostAreSet = configuredModels.length >= fixedModels.length;
		if (examples.length && mostAreSet && !fixedEndpoints.length) return pass("Keys, endpoints and model names come from outside the code, with an example.", [...examples.slice(0, enough$2), ...configuredModels.slice(0, enough$2)]);
		return partial(examples.length ? "Keys come from outside; model names or endpoints are set in the code." : "Values come from outside; no example or schema says which.", [...reads.slice(0, enough$2), ...examples.slice(0, 2)], gaps);
	}
});
// src/checks/trace/iac.ts
const enough$1 = 6;
const check$2 = defineCheck({
	id: "trace/iac",
	needs: ["infrastructure"],
	words: {
		title: "The infrastructure is defined as code",
		why: "What was clicked together in a console cannot be reviewed, repeated or restored.",
		fix: "Describe where and how the application runs in Terraform, Bicep, Kubernetes manifests or the specification file of your platform."
	},
	judge({ infrastructure: { descriptors, commands } }) {
		const shipped = descriptors.filter((it) => it.purpose === "application");
		const specifications = shipped.filter((it) => it.role === "specification");
		const telling = specifications.filter((it) => !it.says.includes("framework") && (it.tool !== "aspire" || it.says.includes("publisher")));
		if (telling.length) {
			const tools = [...new Set(telling.map((it) => it.tool))];
			return pass(`Infrastructure is declared with ${tools.join(", ")}.`, telling.slice(0, enough$1));
		}
		const weaker = [...specifications, ...shipped.filter((it) => it.role === "container" || it.role === "compose" || it.role === "script")];
		if (weaker.length) return partial("The application is packaged, but where and how it runs is not declared.", weaker.slice(0, enough$1), [{
			path: weaker[0]?.path ?? "",
			line: weaker[0]?.line ?? 1,
			detail: "no resources, ingress, scaling or identity are declared for it"
		}]);
		const imperative = commands.filter((it) => it.deploys);
		if (imperative.length) return partial("Deployment is imperative: commands, no declaration.", imperative.slice(0, enough$1));
		return fail("No file says where or how the application runs.");
	}
});
// src/checks/trace/locked-dependencies.ts
const check$1 = defineCheck({
	id: "trace/locked-dependencies",
	needs: [
		"dependencies",
		"modelCode",
		"paths"
	],
	words: {
		title: "Dependencies are locked",
		why: "Without fixed versions the same commit installs different code next month, and a changed answer cannot be traced to a change.",
		fix: "Commit a lock file, or pin every run-time requirement with ==, for each application and install from it."
	},
	judge({ dependencies, modelCode, paths }) {
		const applications = group(modelCode.files, dependencies);
		const states = (applications.length ? applications : declaredApplications(dependencies, (path) => paths.classOf(path) === "application")).map((it) => stateOf$1(it, dependencies));
		const evidence = states.flatMap((it) => it.evidence);
		const gaps = states.flatMap((it) => it.gaps);
		if (!states.length) return fail("No manifest declares the dependencies.", gaps);
		if (states.every((it) => it.state === "fixed")) return pass("Every application installs fixed versions.", evidence, gaps);
		if (states.some((it) => it.state !== "loose")) return partial("Only some of the dependencies are fixed.", evidence, gaps);
		return fail("Versions are open: no lock file, and few exact pins.", gaps, evidence);
	}
});
function group(files, dependencies) {
	const applications = /* @__PURE__ */ new Map();
	for (const file of files) {
		const manifests = dependencies.governing(file.path, file.registry);
		const key = manifests.map((it) => it.path).join("\n") || file.registry;
		const known = applications.get(key);
		if (known) known.files.push(file);
		else applications.set(key, {
			registry: file.registry,
			manifests,
			files: [file]
		});
	}
	return [...applications.values()];
}
function declaredApplications(dependencies, isApplication) {
	const runs = dependencies.manifests.filter((it) => !it.development && isApplication(it.path) && it.dependencies.some((entry) => entry.group === "run"));
	return [...Map.groupBy(runs, (it) => `${it.registry} ${it.folder}`).values()].map((manifests) => ({
		registry: manifests[0]?.registry ?? "pypi",
		manifests,
		files: []
	}));
}
function stateOf$1(application, dependencies) {
	const first = application.files[0];
	if (!application.manifests.length) return {
		state: "loose",
		evidence: [],
		gaps: first ? [{
			path: first.path,
			line: first.line,
			detail: "no manifest declares what this file imports"
		}] : []
	};
	const states = application.manifests.map((it) => manifestState(it, dependencies));
	const best = states.find((it) => it.state === "fixed") ?? states.find((it) => it.state === "partly") ?? states[0];
	if (!best) return {
		state: "loose",
		evidence: [],
		gaps: []
	};
	const undeclared = application.files.find((file) => isUndeclared(file, application, dependencies));
	if (best.state !== "fixed" || !undeclared) return best;
	const gap = {
		path: undeclared.path,
		line: undeclared.line,
		detail: "imports a model library that no manifest declares"
	};
	return {
		state: "partly",
		evidence: best.evidence,
		gaps: [...best.gaps, gap]
	};
}
function manifestState(manifest, dependencies) {
	const lock = dependencies.lockOf(manifest);
	if (lock) {
		const missing = dependencies.missing(manifest);
		const evidence = [{
			path: lock.path,
			line: 1,
			detail: `locks ${manifest.path}`,
			kind: "lock"
		}];
		return {
			state: missing.length ? "partly" : "fixed",
			evidence,
			gaps: missing.map((it) => gapOf(it, `${it.name} is missing from ${lock.path}`))
		};
	}
	const entries = manifest.dependencies.filter((it) => it.group === "run" && it.pin !== "local");
	const fixed = entries.filter((it) => it.pin === "exact" || it.pin === "managed");
	const built = manifest.registry === "maven" || manifest.registry === "nuget";
	const share = entries.length ? fixed.length / entries.length : built ? 1 : 0;
	const state = share >= (built ? 1 : .9) ? "fixed" : share >= .3 ? "partly" : "loose";
	const line = fixed[0]?.line ?? 1;
	return {
		state,
		evidence: [{
			path: manifest.path,
			line,
			detail: `${fixed.length} of ${entries.length} run-time entries have a fixed version`,
			kind: "manifest"
		}],
		gaps: entries.filter((it) => it.pin !== "exact" && it.pin !== "managed").map((it) => gapOf(it, `${it.name} has no fixed version`)).slice(0, 20)
	};
}
function isUndeclared(file, application, dependencies) {
	if (application.registry !== "pypi" && application.registry !== "npm") return false;
	if (!file.libraries.length) return false;
	return file.libraries.every((library) => {
		const packages = library.packages[application.registry] ?? [];
		const locks = application.manifests.flatMap((it) => dependencies.lockOf(it) ?? []);
		return packages.length > 0 && !packages.some((name) => dependencies.declares(name, application.registry) || locks.some((lock) => !lock.packages || dependencies.locked(name, lock)));
	});
}
const gapOf = ({ path, line }, detail) => ({
	path,
	line,
	detail
});
// src/checks/trace/rollback.ts
const enough = 5;
const back = /\broll(s|ed|ing)?[- ]?back|\brevert(s|ed|ing)? (to|the deploy\w*|a release)|\b(redeploy|restore|switch back to) the (previous|last|former|prior) (version|revision|release|image|deployment)|\bblue[-/ ]green\b|\bcanary (deploy\w*|release)|\btraffic (split|allocation|shift)\w*/i;
/** other things that are rolled back */
const otherwise = /\b(transaction|database migration|migrations?|session|commit and|savepoint|schema|git revert|undo)\b/i;
const isProcedure = ({ text, unfilled }) => !unfilled && back.test(text) && !otherwise.test(text);
// src/checks/index.ts
const checks = [
	check$31,
	check$30,
	check$29,
	check$28,
	check$27,
	check$26,
	check$25,
	check$24,
	check$23,
	check$22,
	check$21,
	check$20,
	check$19,
	check$18,
	check$17,
	check$16,
	check$15,
	check$14,
	check$13,
	check$12,
	check$11,
	check$10,
	check$9,
	check$8,
	check$7,
	check$6,
	check$5,
	check$4,
	check$3,
	check$2,
	check$1,
	defineCheck({
		id: "trace/rollback",
		needs: ["infrastructure", "documents"],
		words: {
			title: "There is a way back to the previous version",
			why: "A bad prompt, model or release is undone in minutes only where the way back is known beforehand.",
			fix: "Automate the way back (circuit breaker, canary, traffic split, an undo step in the pipeline) or write down the commands that restore the previous version."
		},
		judge({ infrastructure, documents }) {
			if (infrastructure.rollbacks.length) return pass("A deployment can go back to the version before.", infrastructure.rollbacks.slice(0, enough));
			const prose = documents.documents.filter((it) => it.role !== "changelog" && it.role !== "notebook").flatMap(({ path, sections }) => sections.flatMap((section) => {
				const named = back.test(section.heading) && !otherwise.test(section.heading) && (section.sentences.length > 0 || section.code.length > 0);
				const sentence = section.sentences.find(isProcedure);
				return named || sentence ? [{
					path,
					line: named ? section.line : sentence?.line ?? section.line,
					detail: "describes how to go back"
				}] : [];
			}));
			if (prose.length) return pass("The way back is documented.", prose.slice(0, enough));
			const kept = infrastructure.immutableTags;
			if (kept.length) return partial("Earlier versions are kept under tags that never move; no procedure says how to return to one.", kept.slice(0, enough), [{
				path: kept[0]?.path ?? "",
				line: kept[0]?.line ?? 1,
				detail: "no step or document goes back to an earlier tag"
			}]);
			return fail("No way back to an earlier version is automated or documented.");
		}
	})
];
// src/checks/judge.ts
const byId = new Map(checks.map((check) => [check.id, check]));
function judgeAll(context) {
	return context.catalogue.checks.map((data) => judge(data, byId.get(data.id) ?? null, context));
}
function judge(data, check, context) {
	const fix = check?.words.fix ?? "";
	try {
		const missing = inapplicable(data, context.fact("usage").flags);
		if (missing) return {
			data,
			check,
			verdict: {
				status: "na",
				because: missing
			},
			advice: ""
		};
		if (data.attest_only) return {
			data,
			check,
			verdict: {
				status: "unknown",
				because: "no file can show it; attest it in llmops.yml"
			},
			advice: fix
		};
		if (!check) return {
			data,
			check,
			verdict: {
				status: "unknown",
				because: "not judged yet"
			},
			advice: fix
		};
		const facts = narrow(check, context);
		const verdict = check.judge(facts);
		return {
			data,
			check,
			verdict,
			advice: check.advise?.(facts, verdict) ?? fix
		};
	} catch (error) {
		return {
			data,
			check,
			verdict: {
				status: "error",
				because: error instanceof Error ? error.message : String(error)
			},
			advice: fix
		};
	}
}
/** Only the facts that the check declares, each computed when it is read. */
function narrow(check, context) {
	return Object.defineProperties({}, Object.fromEntries(check.needs.map((name) => [name, { get: () => context.fact(name) }])));
}
function inapplicable(data, usage) {
	if (!usage.llm) return "no use of a language model was found";
	const wanted = data.applies ?? [];
	const missing = wanted.filter((flag) => !usage[flag]);
	return (data.any_of ? missing.length < wanted.length || wanted.length === 0 : missing.length === 0) ? null : `does not apply: no ${missing.join(", ")}`;
}
// src/report/result.ts
/** places shown for one check; what the check gave first is kept */
const placesKept = 20;
const credits = {
	pass: 1,
	partial: .5,
	fail: 0,
	na: null,
	unknown: null,
	error: null
};
/** One judgement as the report shows it. */
function resultOf({ data, check, verdict, advice }) {
	const judged = "evidence" in verdict ? verdict : null;
	return {
		id: data.id,
		area: data.id.split("/")[0] ?? "",
		tier: data.tier,
		weight: data.weight,
		title: check?.words.title ?? data.asks,
		asks: data.asks,
		source: data.source.split(",").map((source) => source.trim()),
		status: verdict.status,
		credit: credits[verdict.status],
		summary: "because" in verdict ? verdict.because : verdict.summary,
		evidence: judged ? firstPlaces(judged.evidence) : [],
		gaps: judged ? firstPlaces(judged.gaps) : [],
		advice,
		docs: `docs/checks/${data.id}.md`,
		attested: null,
		waived: null,
		corrected: null
	};
}
/** The first of each place and detail, in the order of relevance that the check gave. */
function firstPlaces(places) {
	const keyed = /* @__PURE__ */ new Map();
	for (const place of places) {
		const key = `${place.path}\0${place.line}\0${place.detail}`;
		if (!keyed.has(key)) keyed.set(key, place);
	}
	return [...keyed.values()].slice(0, placesKept).map((place) => ({ ...place }));
}
// src/config/pattern.ts
/** Whether a path lies under a pattern: `*` and `?` stay within a name, `**` spans folders; a folder's pattern covers what is in it. */
function matchesPath(pattern, path) {
	const wanted = pattern.replace(/^\.?\/+/, "").split("/").filter(Boolean);
	const parts = path.split("/");
	let possible = parts.map(() => false);
	possible.unshift(true);
	for (const name of wanted) {
		const next = possible.map(() => false);
		for (const [at, fits] of possible.entries()) if (name === "**") next[at] = fits || (next[at - 1] ?? false);
		else next[at] = at > 0 && Boolean(possible[at - 1]) && matchesName(name, parts[at - 1] ?? "");
		possible = next;
	}
	return wanted.length > 0 && possible.some(Boolean);
}
/** Wildcards within one name, in time proportional to the product of the lengths. */
function matchesName(pattern, name) {
	let [at, star, resume] = [
		0,
		-1,
		0
	];
	let letter = 0;
	while (letter < name.length) if (at < pattern.length && pattern[at] === "*") [star, resume, at] = [
		at,
		letter,
		at + 1
	];
	else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === name[letter])) [at, letter] = [at + 1, letter + 1];
	else if (star >= 0) [at, resume, letter] = [
		star + 1,
		resume + 1,
		resume + 1
	];
	else return false;
	while (pattern[at] === "*") at += 1;
	return at === pattern.length;
}
// src/config/apply.ts
function applyConfig(checks, policy, owner, asOf) {
	const notices = [];
	const note = (kind, because) => notices.push({
		kind,
		path: null,
		because
	});
	const byId = new Map(checks.map((check) => [check.id, weighed(check, policy)]));
	const change = (id, edit, kind) => {
		const check = byId.get(id);
		if (!check) return;
		const outcome = edit(check);
		if (typeof outcome === "string") note(kind, `${id}: ${outcome}`);
		else byId.set(id, outcome);
	};
	for (const it of policy.corrections) change(it.check, (check) => {
		if (it.until < asOf) return `the correction expired on ${it.until}`;
		if (check.status === it.to) return "the correction is not needed any more: the scan says the same";
		if (!covers$2(it.path, check)) return `the correction holds for ${it.path} only, and gaps lie elsewhere`;
		return {
			...check,
			corrected: {
				to: it.to,
				reason: it.reason,
				until: it.until
			},
			credit: credits[it.to]
		};
	}, "correction");
	for (const it of owner.attestations) change(it.check, (check) => {
		if (lastDay(it) < asOf) return `the attestation of ${it.on} expired on ${lastDay(it)}`;
		if (it.on > asOf) return `the attestation is dated ${it.on}, which is still to come`;
		if (!evidenceExists(it, owner.hasFile)) return `the attestation's evidence ${it.evidence} does not exist`;
		if (check.status === "na") return "the attestation is not needed: the check does not apply";
		return {
			...check,
			attested: {
				answer: it.answer,
				by: it.by,
				on: it.on,
				evidence: it.evidence
			},
			credit: 1
		};
	}, "attestation");
	for (const it of policy.waivers) change(it.check, (check) => {
		if (it.until < asOf) return `the waiver expired on ${it.until}; it no longer holds`;
		if (check.credit === 1 || effective(check) === "na") return "the waiver is not needed any more";
		if (!covers$2(it.path, check)) return `the waiver holds for ${it.path} only, and gaps lie elsewhere`;
		return {
			...check,
			waived: {
				reason: it.reason,
				owner: it.owner,
				until: it.until
			}
		};
	}, "waiver");
	return {
		checks: [...byId.values()],
		notices
	};
}
const effective = (check) => check.corrected?.to ?? check.status;
function weighed(check, policy) {
	const rule = Object.hasOwn(policy.checks, check.id) ? policy.checks[check.id] : void 0;
	if (rule === void 0) return check;
	if (rule === "off") return {
		...check,
		status: "na",
		credit: null,
		summary: "turned off by the policy",
		evidence: [],
		gaps: []
	};
	return {
		...check,
		weight: rule.weight
	};
}
/** Without a path it holds everywhere; with one, where every gap lies there. */
const covers$2 = (path, check) => path === void 0 || check.gaps.length > 0 && check.gaps.every((gap) => matchesPath(path, gap.path));
// src/languages/walk.ts
/** Walks a file, or the body of one scope, with all scopes inside. */
function walk(from, visitor) {
	walkScope({
		visitor,
		ancestors: [],
		blocks: []
	}, "root" in from ? from.root : from);
}
/** Visits every expression. Annotations count from the calls in them on (`Annotated[A, Depends(f)]`): a type alone is no use of a name. */
const walkExpressions = (from, expression) => walk(from, { expression });
/** Every scope of a file or scope, itself first: definitions, lambdas, methods inside expressions. */
function scopesWithin(from) {
	const scopes = [];
	walk(from, { scope: (scope) => scopes.push(scope) });
	return scopes;
}
/** Every expression of a scope, its decorators, bases and defaults first; the bodies of inner scopes only where `deep`. */
function expressionsWithin(from, deep = true) {
	const visited = [];
	const w = {
		visitor: {
			scope: (scope) => deep || scope === from,
			expression: (node, scope) => visited.push({
				node,
				scope
			})
		},
		ancestors: [],
		blocks: []
	};
	walkHead(w, from, from);
	walkScope(w, from);
	return visited;
}
/** Every call with the scope that it stands in. */
function callsOf(from) {
	const calls = [];
	walkExpressions(from, (node, scope) => {
		if (node.type === "call") calls.push({
			node,
			scope
		});
	});
	return calls;
}
/** The dotted text of a name or member chain, calls along the way written `()`: `a.b().c`; '' where it begins otherwise. */
function dotted(expr) {
	if (expr.type === "name") return expr.name;
	if (expr.type === "member") {
		const object = dotted(expr.object);
		return object ? `${object}.${expr.name}` : "";
	}
	if (expr.type === "call") {
		const callee = dotted(expr.callee);
		return callee ? `${callee}()` : "";
	}
	return "";
}
function walkScope(w, scope) {
	if (w.visitor.scope?.(scope) !== false) walkBody(w, scope.body, scope);
}
/** What a definition evaluates where it stands: decorators, bases, defaults. */
function walkHead(w, { decorators, bases, params, returns }, outer) {
	walkAll(w, decorators, outer);
	walkAll(w, bases, outer);
	for (const param of params) {
		walkCalls(w, param.annotation, outer);
		walkMaybe(w, param.fallback, outer);
		for (const field of param.fields) walkMaybe(w, field.fallback, outer);
	}
	walkCalls(w, returns, outer);
}
function walkBody(w, body, scope) {
	for (const statement of body) walkStatement(w, statement, scope);
}
function walkStatement(w, statement, scope) {
	if (w.visitor.statement?.(statement, scope, w.blocks) === false) return;
	switch (statement.type) {
		case "assign":
			walkAll(w, statement.targets, scope);
			walkCalls(w, statement.annotation, scope);
			if (statement.kind !== "loop" && statement.kind !== "context") walkMaybe(w, statement.value, scope);
			break;
		case "expression":
		case "return":
			walkMaybe(w, statement.value, scope);
			break;
		case "definition":
			walkHead(w, statement.scope, scope);
			walkScope(w, statement.scope);
			break;
		case "block":
			w.blocks.push(statement);
			walkAll(w, statement.heads, scope);
			walkBody(w, statement.body, scope);
			w.blocks.pop();
	}
}
const walkMaybe = (w, expr, scope) => {
	if (expr) walkExpr(w, expr, scope);
};
function walkAll(w, expressions, scope) {
	for (const expr of expressions) walkExpr(w, expr, scope);
}
/** The calls of an annotation. */
function walkCalls(w, annotation, scope) {
	if (!annotation) return;
	if (annotation.type === "call") walkExpr(w, annotation, scope);
	else for (const child of childrenOf(annotation)) walkCalls(w, child, scope);
}
function walkExpr(w, expr, scope) {
	if (w.visitor.expression?.(expr, scope, w.ancestors, w.blocks) === false) return;
	if (expr.type === "name" || expr.type === "string") return;
	w.ancestors.push(expr);
	if (expr.type === "function") {
		walkHead(w, expr.scope, scope);
		walkScope(w, expr.scope);
	} else walkAll(w, childrenOf(expr), scope);
	w.ancestors.pop();
}
/** The expressions directly inside an expression, in the order of the text; none for a function, whose scope holds statements. */
function childrenOf(expr) {
	switch (expr.type) {
		case "member": return [expr.object];
		case "call": return [expr.callee, ...expr.args.map((arg) => arg.value)];
		case "template": return expr.tag ? [expr.tag, ...expr.parts] : expr.parts;
		case "list": return expr.clauses ? [...expr.items, ...expr.clauses] : expr.items;
		case "dict": return [...expr.entries.flatMap(insideEntry), ...expr.clauses ?? []];
		case "binary": return [expr.left, expr.right];
		case "index": return [expr.object, expr.index];
		case "conditional": return [
			expr.test,
			expr.then,
			expr.otherwise
		];
		case "element": return [
			expr.name,
			...expr.entries.flatMap(insideEntry),
			...expr.children
		];
		case "assignment": return [expr.target, expr.value];
		case "other": return expr.children;
		default: return [];
	}
}
function insideEntry({ computed, value, fallback }) {
	const inside = computed ? [computed, value] : [value];
	return fallback ? [...inside, fallback] : inside;
}
// src/detect/calls/details.ts
/** by our word: the argument names that mean it, where the rule names none */
const words = {
	temperature: "temperature|top_p|topP|seed|reasoning_effort|reasoningEffort|reasoning|providerOptions.openai.reasoningEffort|generation_config.temperature|generationConfig.temperature|config.temperature|model_settings.temperature|modelSettings.temperature|model_kwargs.temperature|modelKwargs.temperature|options.temperature|do_sample|inferenceConfig.temperature|sampling_params.temperature",
	"max-tokens": "max_tokens|maxTokens|max_output_tokens|maxOutputTokens|max_completion_tokens|maxCompletionTokens|max_tokens_to_sample|max_new_tokens|max_length|maxLength|num_predict|numPredict|max_gen_len|n_predict|generation_config.max_output_tokens|generationConfig.maxOutputTokens|config.max_output_tokens|config.maxOutputTokens|model_settings.max_tokens|modelSettings.maxTokens|model_kwargs.max_tokens|modelKwargs.max_tokens|options.num_predict|inferenceConfig.maxTokens|sampling_params.max_tokens",
	timeout: "timeout|request_timeout|requestTimeout|timeout_seconds|timeoutMs|timeout_s|abortSignal|signal|http_options.timeout|httpOptions.timeout",
	retries: "max_retries|maxRetries|num_retries|retries|maxAttempts|retry_attempts|stop_after_attempt|stopAfterAttempt",
	stream: "stream|streaming",
	tools: "tools|functions|toolbox",
	schema: "response_format|responseFormat|schema|response_model|output_type|outputType|result_type|response_schema|responseSchema|config.response_schema|config.responseSchema|generation_config.response_schema|generationConfig.responseSchema|output|text_format|guided_json|output_pydantic|output_json|format|output_schema|outputSchema",
	system: "system|system_prompt|systemPrompt|system_instruction|systemInstruction|instructions|developer|config.system_instruction|config.systemInstruction|system_message|systemMessage|preamble|prompt_template|backstory",
	prompt: "messages|prompt|input|contents|inputs|message|query|question"
};
function describeCall(site, chain, program) {
	const argument = (word) => {
		for (const link of chain) {
			const own = link.rule.symbol.args?.[word];
			const arg = (own ? program.argument(link, own) : null) ?? program.argument(link, words[word] ?? word);
			if (arg && !isNothing(arg)) return arg;
		}
		return null;
	};
	const names = chain.map((link) => lastName$2(link.expr.callee));
	const parts = partsOf(site.callee);
	const retries = argument("retries");
	const count = retries ? numberOf(retries, program) : null;
	const decorated = decorators(site.place.scope);
	const stream = argument("stream");
	return {
		temperature: argument("temperature") !== null,
		maxTokens: argument("max-tokens") !== null,
		timeout: argument("timeout") !== null,
		retries: retries ? (count ?? 1) || null : names.some((name) => /^with_?retry$/i.test(name)) || decorated.some((it) => /retry|backoff|tenacity/i.test(it)) ? 1 : null,
		fallback: names.some((name) => /^with_?fallbacks$/i.test(name)) || argument("fallbacks") !== null || argument("fallback") !== null,
		degrades: degradesOnError(site),
		streaming: stream !== null && !isFalse(stream, program) || /stream/i.test(lastName$2(site.expr.callee)),
		tools: toolNames(argument("tools"), program),
		structured: structuredBy(argument("schema"), names, parts, program),
		systemMessage: argument("system") !== null || parts.some((part) => hasSystem(part, program)) || promptValues(argument("prompt"), site, program).some((value) => hasSystem(value, program)),
		hasRoles: site.rule.symbol.role === "chat" || parts.length > 0
	};
}
const isNothing = ({ expr }) => expr.type === "null" || expr.type === "name" && expr.name === "undefined";
const lastName$2 = (expr) => expr.type === "name" || expr.type === "member" ? expr.name : "";
/** the parts of the composition that the call is made on: prompt, model, parser */
function partsOf(callee) {
	for (let it = callee; it; it = it.owner) if (it.parts.length) return it.parts;
	return [];
}
function numberOf({ expr, place }, program) {
	for (const value of program.evaluate(expr, place)) if (value.kind === "literal" && typeof value.value === "number") return value.value;
	return null;
}
const isFalse = ({ expr, place }, program) => program.evaluate(expr, place).every((value) => value.kind === "literal" && value.value === false) && expr.type !== "name";
/** names of the decorators on the functions around a scope */
function decorators(scope) {
	const found = [];
	for (let it = scope; it; it = it.parent) for (const decorator of it.decorators) found.push(lastName$2(decorator.type === "call" ? decorator.callee : decorator));
	return found;
}
function toolNames(given, program) {
	if (!given) return [];
	const named = (value) => {
		if (value.kind === "structure" && value.expr.type === "list") return value.expr.items.flatMap((item) => item.type === "name" || item.type === "member" ? [item.name] : item.type === "call" ? [lastName$2(item.callee)] : []);
		if (value.kind === "structure" && value.expr.type === "dict") return value.expr.entries.flatMap((entry) => entry.key ? [entry.key] : []);
		return [];
	};
	const names = program.evaluate(given.expr, given.place).flatMap(named);
	return [...new Set(names.length ? names : ["tools"])].sort();
}
function structuredBy(schema, names, parts, program) {
	if (schema) {
		if (schema.expr.type === "name" && /^[A-Z]/.test(schema.expr.name)) return schema.expr.name;
		const text = program.evaluate(schema.expr, schema.place);
		if (!(text.length > 0 && text.every((value) => value.kind === "literal" && (value.value === "text" || value.value === null) || value.kind === "structure" && value.expr.type === "dict" && value.expr.entries.some((it) => it.key === "type" && it.value.type === "string" && it.value.value === "text")))) return "schema";
	}
	if (names.some((name) => /^(with_?structured_?output|generateObject|streamObject|parse|create_with_completion|create_partial|create_iterable|bind_functions)$/i.test(name))) return "schema";
	return parts.some((part) => part.kind === "library" && /parser/.test(part.type ?? "") && !/Str(ing)?OutputParser|BytesOutputParser/.test(part.path)) ? "parser" : null;
}
function promptValues(given, site, program) {
	const first = given ?? (site.expr.args[0] && site.expr.args[0].name === null ? {
		expr: site.expr.args[0].value,
		place: site.place
	} : null);
	return first ? program.evaluate(first.expr, first.place) : [];
}
const roles = /* @__PURE__ */ new Set(["system", "developer"]);
/** a system or developer message somewhere in a value: list of messages, template, library message */
function hasSystem(value, program, depth = 0) {
	if (depth > 5) return false;
	const inside = (expr, place) => {
		if (isSystemMessage(expr, place, program)) return true;
		if (expr.type === "list") return expr.items.some((item) => inside(item, place));
		if (expr.type === "binary" || expr.type === "conditional" || expr.type === "other") return childrenOf(expr).some((item) => inside(item, place));
		if (expr.type === "name" || expr.type === "member" || expr.type === "call" && depth < 3) return program.evaluate(expr, place).some((it) => hasSystem(it, program, depth + 1));
		if (expr.type === "dict") return expr.entries.some((entry) => (entry.key === "messages" || entry.spread) && inside(entry.value, place));
		return false;
	};
	if (value.kind === "structure") return inside(value.expr, value.place);
	if (value.kind === "library" && value.call) {
		const { expr, place } = value.call;
		if (/SystemMessage(PromptTemplate)?\b/.test(value.path)) return true;
		return expr.args.some((arg) => inside(arg.value, place));
	}
	return false;
}
function isSystemMessage(expr, place, program) {
	if (expr.type === "dict") {
		const role = expr.entries.find((entry) => entry.key === "role")?.value;
		if (!role) return false;
		if (role.type === "string") return roles.has(role.value);
		return program.evaluate(role, place).some((value) => value.kind === "literal" && roles.has(String(value.value))) || role.type === "member" && /^system$/i.test(role.name);
	}
	if (expr.type === "list") return expr.items.length === 2 && expr.items[0]?.type === "string" && roles.has(expr.items[0].value);
	if (expr.type === "call") return /^(SystemMessage\w*|ChatCompletionSystemMessageParam|new_system|system)$/.test(lastName$2(expr.callee));
	return false;
}
/** the call stands in a `try` whose handler returns, yields or sends something, or raises an error that the user can understand */
function degradesOnError(site) {
	const { scope } = site.place;
	const search = (list) => list.some((statement, i) => {
		if (statement.type !== "block") return false;
		if (!(statement.line <= site.expr.line && site.expr.endLine <= statement.endLine)) return false;
		if (search(statement.body)) return true;
		if (statement.kind !== "try") return false;
		const handlers = list.slice(i + 1);
		for (const handler of handlers) {
			if (handler.type !== "block" || handler.kind !== "catch" && handler.kind !== "else" && handler.kind !== "finally") break;
			if (handler.kind === "catch" && gives(handler.body)) return true;
		}
		return false;
	});
	return search(scope.body);
}
function gives(list) {
	return list.some((statement) => {
		if (statement.type === "block") return gives(statement.body);
		if (statement.type === "return") return statement.value !== null && isMessage(statement.value);
		if (statement.type === "assign") return statement.value !== null && (statement.value.type === "string" || statement.value.type === "template") && isMessage(statement.value);
		if (statement.type === "expression") return statement.value.type === "call" && /^(write|send|reply|error|emit|enqueue|json|edit|followUp|editReply|send_message|reply_text|warning|toast|update)$/.test(lastName$2(statement.value.callee)) && !/^(console|logger|log|logging)$/.test(statement.value.callee.type === "member" ? lastName$2(statement.value.callee.object) : "") && statement.value.args.some((arg) => isMessage(arg.value));
		return false;
	});
}
/** a sentence, a typed object or another call's answer; an empty string, null or a bare rethrow is none */
function isMessage(expr) {
	if (expr.type === "string") return expr.value.trim().length > 8;
	if (expr.type === "template" || expr.type === "dict") return true;
	if (expr.type === "call") return expr.args.some((arg) => isMessage(arg.value));
	return false;
}
// src/resolve/hosts.ts
/** the host of a URL or bare address, lower case, without port; null where there is none */
const hostOf = (url) => /^(?:https?:\/\/)?([\w.-]+\.[a-z]{2,}|localhost|[\d.]+|[\w-]+(?=:\d+))(?::\d+)?(?:\/|$)/i.exec(url)?.[1]?.toLowerCase() ?? null;
function matchesHost(host, pattern) {
	const own = pattern.split("/")[0] ?? "";
	return own.startsWith("*.") ? host.endsWith(own.slice(1)) : own.startsWith("*") ? host.endsWith(own.slice(1)) : host === own;
}
// src/detect/calls/model.ts
const callKinds = {
	construct: "construct",
	chat: "chat",
	completion: "completion",
	embedding: "embedding",
	rerank: "rerank",
	image: "image",
	audio: "audio",
	moderation: "moderation",
	classify: "classify",
	train: "train"
};
const baseUrlNames = "base_url|baseURL|baseUrl|api_base|openai_api_base|azure_endpoint|endpoint|configuration.baseURL|configuration.basePath|basePath|host|inference_server_url|azureOpenAIBasePath";
function describeModel(site, program, catalogue) {
	const chain = configuring(site, program);
	const models = modelsOf(chain, program);
	const [model] = models;
	const base = firstHost(chain, program);
	const hosted = base ? catalogue.signatures.find((signature) => signature.hosts.some((pattern) => matchesHost(base, pattern))) : void 0;
	const stated = [...chain.slice(1), ...chain.slice(0, 1)].map((link) => link.rule.symbol.provider ?? link.rule.signature.provider).find((it) => it !== void 0);
	const provider = hosted?.provider ?? (base && isOwnHost(base) ? localProvider(base, stated) : null) ?? providerPrefix(model?.id ?? null) ?? stated ?? null;
	const runs = hosted?.runs ?? chain.map((link) => link.rule.signature.runs).find((it) => it !== void 0);
	return {
		provider,
		host: base,
		model: model?.id ?? null,
		modelSource: model?.source ?? null,
		models,
		fromEnvironment: isFromEnvironment(chain, program),
		local: base ? isOwnHost(base) : runs === "local",
		chain
	};
}
/** The call itself, then what its receiver and its arguments were made by, nearest first: models, chains, clients, embeddings. */
function configuring(site, program) {
	const chain = [site];
	const seen = /* @__PURE__ */ new Set([site.expr]);
	const visit = (value, depth) => {
		if (depth > 8 || chain.length > 12 || value?.kind !== "library") return;
		if (value.call && !seen.has(value.call.expr)) {
			seen.add(value.call.expr);
			const rule = value.rule ?? (value.owner?.type ? site.rule : null);
			if (rule) chain.push({
				expr: value.call.expr,
				place: value.call.place,
				rule,
				callee: value
			});
			visitArguments(value.call, depth + 1);
		}
		for (const part of value.parts) if (part !== value) visit(part, depth + 1);
		visit(value.owner, depth + 1);
	};
	const visitArguments = (call, depth) => {
		if (depth > 5) return;
		const given = call.expr.args.flatMap((arg) => arg.value.type === "dict" ? arg.value.entries.map((entry) => entry.value) : [arg.value]);
		for (const expr of given) {
			if (expr.type !== "name" && expr.type !== "member" && expr.type !== "call" && expr.type !== "conditional" && expr.type !== "binary") continue;
			for (const value of program.evaluate(expr, call.place)) if (value.kind === "library" && modelLike.test(value.type?.split(".").at(-1) ?? "")) visit(value, depth);
		}
	};
	visit(site.callee.call ? site.callee : site.callee.owner, 0);
	visitArguments(site, 0);
	return chain;
}
/** last segments of the kinds of value that carry a model: `langchain.chat-model`, `openai.client`, `langgraph.graph` */
const modelLike = /model|llm|chain|agent|client|graph|runnable|embedd|engine|pipeline|flow|crew|signature|module/;
function isFromEnvironment(chain, program) {
	for (const link of chain) {
		const given = link.rule.symbol.model ? program.argument(link, link.rule.symbol.model) : null;
		const values = given ? program.evaluate(given.expr, given.place) : [];
		if (values.some((value) => value.kind === "env")) return true;
		if (values.some((value) => value.kind === "literal")) return false;
	}
	return false;
}
function modelsOf(chain, program) {
	for (const link of chain) {
		const spec = link.rule.symbol.model ?? (link === chain[0] ? null : "model|model_name|modelName");
		const given = spec ? program.argument(link, spec) : null;
		if (!given) continue;
		const ids = modelIds(given, program);
		if (ids.length || !program.evaluate(given.expr, given.place).some((value) => value.kind === "library")) return ids;
	}
	for (const link of chain) {
		const fallback = link.rule.symbol.model?.split("|").find((it) => it.startsWith("="));
		if (fallback) return [{
			id: fallback.slice(1),
			path: link.place.file.path,
			line: link.expr.line,
			source: `default:${link.rule.signature.id}`,
			setting: "literal"
		}];
	}
	return [];
}
function modelIds(given, program) {
	const values = program.evaluate(given.expr, given.place);
	const fromEnvironment = values.some((value) => value.kind === "env");
	return values.flatMap((value) => {
		if (value.kind !== "literal" || typeof value.value !== "string" || !value.value || /\s/.test(value.value)) return [];
		const { path } = value.place.file;
		const setting = settingOf$1(value, given, fromEnvironment);
		return [{
			id: value.value,
			path,
			line: value.expr.line,
			source: `${setting === "literal" ? "literal" : "config"}:${path}:${value.expr.line}`,
			setting
		}];
	});
}
function settingOf$1(value, given, fromEnvironment) {
	const { file, scope } = value.place;
	if (fromEnvironment || !isCode(file.path)) return "environment";
	if (value.expr === given.expr) return "literal";
	if (scope.kind === "class") return "settings";
	if (file.path !== given.place.file.path) return "module";
	return scope.kind === "module" ? "constant" : "parameter";
}
const isCode = (path) => /\.(py|ipynb|[cm]?[jt]sx?|java|kt|cs|go)$/.test(path);
function firstHost(chain, program) {
	for (const link of chain) {
		const given = program.argument(link, link.rule.symbol.args?.["base-url"] ?? baseUrlNames);
		for (const value of given ? program.evaluate(given.expr, given.place) : []) if (value.kind === "literal" && typeof value.value === "string") {
			const host = hostOf(value.value);
			if (host) return host;
		}
	}
	return null;
}
const isOwnHost = (host) => /^(localhost|127\.|0\.0\.0\.0|host\.docker\.internal|192\.168\.|10\.)/.test(host) || !host.includes(".");
const localProvider = (host, stated) => /ollama/.test(host) || stated === "ollama" ? "ollama" : "local";
/** `openai:gpt-4.1`, `google_genai:gemini-2.5-flash`, `anthropic/claude-…` of routers that name the provider in the id */
function providerPrefix(id) {
	const prefix = /^([a-z_-]+):(?!latest)[a-z]/.exec(id ?? "")?.[1];
	return prefix ? prefixes$1[prefix] ?? null : null;
}
const prefixes$1 = {
	openai: "openai",
	anthropic: "anthropic",
	google_genai: "google",
	google_vertexai: "google",
	"google-gla": "google",
	"google-vertex": "google",
	azure_openai: "azure-openai",
	azure: "azure-openai",
	bedrock: "bedrock",
	bedrock_converse: "bedrock",
	groq: "groq",
	mistralai: "mistral",
	mistral: "mistral",
	cohere: "cohere",
	together: "together",
	fireworks: "fireworks",
	ollama: "ollama",
	deepseek: "deepseek",
	xai: "xai",
	perplexity: "perplexity",
	huggingface: "huggingface",
	openrouter: "openrouter",
	nvidia: "nvidia"
};
// src/languages/parsers.ts
const openJavaScript = async () => (await import("./parse.js")).parseJavaScript;
const kinds = [
	{
		language: "python",
		paths: /\.pyi?$/,
		open: async () => (await import("./parse3.js")).openPython()
	},
	{
		language: "python",
		paths: /\.ipynb$/,
		open: async () => (await import("./parse4.js")).openNotebooks()
	},
	{
		language: "typescript",
		paths: /\.[mc]?ts$|\.tsx$/,
		open: openJavaScript
	},
	{
		language: "javascript",
		paths: /\.[mc]?js$|\.jsx$/,
		open: openJavaScript
	}
];
const kindOf = (path) => kinds.find((kind) => kind.paths.test(path)) ?? null;
/** The language of a file that a front end can read. */
const languageOf = (path) => kindOf(path)?.language ?? null;
/** Opens the front ends that these paths need. */
async function openParsers(paths) {
	const needed = kinds.filter((kind) => paths.some((path) => kind.paths.test(path)));
	const opened = new Map(await Promise.all(needed.map(async (kind) => [kind, await kind.open()])));
	return { parse(path, text) {
		const kind = kindOf(path);
		return (kind && opened.get(kind)?.(path, text)) ?? null;
	} };
}
// src/resolve/arguments.ts
/**
* The argument that a spec names: alternatives by `|`, best first. `model` is a keyword or an option of an options object, `arg0` a position,
* `configuration.baseURL` an option within an option. `=text` (a library's own default) is no argument.
*/
function argumentOf(call, place, spec, evaluator) {
	for (const name of spec.split("|")) {
		if (name.startsWith("=")) continue;
		const position = /^arg(\d)$/.exec(name);
		const found = position ? positional(call, place, Number(position[1])) : named$1(call, place, name, evaluator);
		if (found) return found;
	}
	return null;
}
function positional(call, place, position) {
	const arg = call.args.filter((it) => it.name === null)[position];
	return arg && !arg.spread ? {
		expr: arg.value,
		place
	} : null;
}
function named$1(call, place, name, evaluator) {
	const [head = "", ...rest] = name.split(".");
	for (const arg of call.args) if (arg.name === head) return descend({
		expr: arg.value,
		place
	}, rest, evaluator);
	for (const arg of call.args) {
		if (arg.name !== null && !arg.spread) continue;
		const found = entry$1({
			expr: arg.value,
			place
		}, head, evaluator);
		if (found) return descend(found, rest, evaluator);
	}
	return null;
}
function descend(from, keys, evaluator) {
	let at = from;
	for (const key of keys) at = at && entry$1(at, key, evaluator);
	return at;
}
/** the entry of a dict, followed to where the dict stands */
function entry$1(from, key, evaluator, depth = 0) {
	if (depth > 4) return null;
	const { expr, place } = from;
	const dicts = expr.type === "dict" ? [from] : [];
	if (expr.type === "name" || expr.type === "member" || expr.type === "call" || expr.type === "conditional" || expr.type === "binary") {
		for (const value of evaluator.evaluate(expr, place)) if (value.kind === "structure" && value.expr.type === "dict") dicts.push({
			expr: value.expr,
			place: value.place
		});
	}
	for (const dict of dicts) {
		if (dict.expr.type !== "dict") continue;
		for (const it of dict.expr.entries) if (it.key === key) return {
			expr: it.value,
			place: dict.place
		};
		for (const it of dict.expr.entries) {
			const found = it.spread ? entry$1({
				expr: it.value,
				place: dict.place
			}, key, evaluator, depth + 1) : null;
			if (found) return found;
		}
	}
	if (expr.type === "call" && expr.callee.type === "name" && expr.callee.name === "dict") {
		const own = expr.args.find((arg) => arg.name === key);
		if (own) return {
			expr: own.value,
			place
		};
	}
	return null;
}
// src/resolve/bindings.ts
/** The guards of each statement of a list that its own `if … elif … else …` chain puts on it. */
function guardsIn(list) {
	let before = [];
	return list.map((statement) => {
		const isBranch = statement.type === "block" && (statement.kind === "if" || statement.kind === "else");
		if (!isBranch || statement.kind === "if") before = [];
		if (!isBranch) return [];
		const own = statement.heads.map((head) => ({
			head,
			negated: false
		}));
		const guards = [...before, ...own];
		before = [...before, ...statement.heads.map((head) => ({
			head,
			negated: true
		}))];
		return guards;
	});
}
const indexes = /* @__PURE__ */ new WeakMap();
const members = /* @__PURE__ */ new WeakMap();
/** name → bindings in source order */
function bindingsOf(scope) {
	let index = indexes.get(scope);
	if (!index) {
		index = build(scope);
		indexes.set(scope, index);
	}
	return index;
}
function build(scope) {
	const index = /* @__PURE__ */ new Map();
	const add = (name, binding) => {
		const list = index.get(name);
		if (list) list.push(binding);
		else index.set(name, [binding]);
	};
	const always = {
		line: scope.line,
		certain: true,
		guards: []
	};
	scope.params.forEach((param, i) => {
		if (param.name) add(param.name, {
			...always,
			what: {
				type: "param",
				param,
				index: i
			}
		});
		for (const field of param.fields) add(field.local, {
			...always,
			what: {
				type: "param-field",
				param,
				index: i,
				property: field.property,
				fallback: field.fallback
			}
		});
	});
	const visit = (statements, certain, guards) => {
		const own = guardsIn(statements);
		for (const [i, statement] of statements.entries()) {
			const { line } = statement;
			if (statement.type === "definition") add(statement.scope.name, {
				line,
				certain,
				guards,
				what: {
					type: "definition",
					scope: statement.scope
				}
			});
			else if (statement.type === "block") visit(statement.body, certain && (statement.kind === "with" || statement.kind === "plain" || statement.kind === "try"), [...guards, ...own[i] ?? []]);
			else if (statement.type === "assign") for (const target of statement.targets) bindTarget(target, statement.value, (name, what) => add(name, {
				line,
				certain: certain && statement.kind !== "augmented",
				guards,
				what
			}), statement.kind, statement.annotation);
			else if (statement.type === "expression" && statement.value.type === "assignment") {
				const { target, value } = statement.value;
				bindTarget(target, value, (name, what) => add(name, {
					line,
					certain,
					guards,
					what
				}), "plain", null);
			}
		}
	};
	visit(scope.body, true, []);
	return index;
}
function bindTarget(target, value, add, kind, annotation) {
	if (target.type === "name") add(target.name, {
		type: "value",
		expr: value,
		annotation,
		kind
	});
	else if (target.type === "list") target.items.forEach((item, i) => {
		const own = value?.type === "list" && !value.comprehension ? value.items[i] : void 0;
		if (own) bindTarget(item, own, add, kind, null);
		else if (item.type === "name" && value) add(item.name, {
			type: "part",
			expr: value,
			key: i,
			kind
		});
	});
	else if (target.type === "dict") for (const entry of target.entries) {
		const name = entry.value.type === "name" ? entry.value.name : entry.value.type === "assignment" && entry.value.target.type === "name" ? entry.value.target.name : null;
		if (name && entry.key !== null && value) add(name, {
			type: "part",
			expr: value,
			key: entry.key,
			kind
		});
	}
}
/** member name → what `self.name` / `this.name` is set to anywhere in the class, and its class-level fields */
function membersOf(owner) {
	let index = members.get(owner);
	if (!index) {
		index = buildMembers(owner);
		members.set(owner, index);
	}
	return index;
}
function buildMembers(owner) {
	const index = /* @__PURE__ */ new Map();
	const add = (name, entry) => {
		const list = index.get(name);
		if (list) list.push(entry);
		else index.set(name, [entry]);
	};
	for (const [name, bindings] of bindingsOf(owner)) for (const binding of bindings) add(name, {
		scope: owner,
		binding
	});
	const visit = (scope, statements) => {
		for (const statement of statements) {
			if (statement.type === "block") visit(scope, statement.body);
			if (statement.type !== "assign" && !(statement.type === "expression" && statement.value.type === "assignment")) continue;
			const { targets, value, annotation, kind } = statement.type === "assign" ? statement : {
				targets: statement.value.type === "assignment" ? [statement.value.target] : [],
				value: statement.value.type === "assignment" ? statement.value.value : null,
				annotation: null,
				kind: "plain"
			};
			for (const target of targets) if (target.type === "member" && isSelf(target.object, scope)) add(target.name, {
				scope,
				binding: {
					line: statement.line,
					certain: false,
					guards: [],
					what: {
						type: "value",
						expr: value,
						annotation,
						kind
					}
				}
			});
			else if (target.type === "list" && value) target.items.forEach((item, i) => {
				if (item.type !== "member" || !isSelf(item.object, scope)) return;
				const own = value.type === "list" ? value.items[i] : void 0;
				add(item.name, {
					scope,
					binding: {
						line: statement.line,
						certain: false,
						guards: [],
						what: own ? {
							type: "value",
							expr: own,
							annotation: null,
							kind
						} : {
							type: "part",
							expr: value,
							key: i,
							kind
						}
					}
				});
			});
		}
	};
	for (const bindings of bindingsOf(owner).values()) for (const { what } of bindings) {
		const method = what.type === "definition" ? what.scope : what.type === "value" && what.expr?.type === "function" ? what.expr.scope : null;
		if (method?.kind === "function") visit(method, method.body);
	}
	return index;
}
/** `this`, or the first parameter of a method */
function isSelf(expr, scope) {
	if (expr.type !== "name") return false;
	if (expr.name === "this") return true;
	const method = methodAround(scope);
	return method !== null && method.params[0]?.name === expr.name && (expr.name === "self" || expr.name === "cls");
}
/** The method that a scope is or lies in, or null. */
function methodAround(scope) {
	for (let it = scope; it; it = it.parent) if (it.kind === "function" && it.parent?.kind === "class") return it;
	return null;
}
// src/resolve/library.ts
const tags = {
	python: "py",
	javascript: "js",
	typescript: "js",
	java: "java",
	kotlin: "kt",
	csharp: "cs",
	go: "go"
};
const tagOf = (language) => tags[language];
/** Kotlin calls Java's libraries under their own names. */
const spokenIn = (tag) => tag === "kt" ? ["kt", "java"] : [tag];
function createLibrary(signatures) {
	const index = createSymbolIndex(signatures);
	const roots = /* @__PURE__ */ new Map();
	for (const signature of signatures) for (const module of signature.modules) {
		const list = roots.get(module);
		if (list) list.push(signature);
		else roots.set(module, [signature]);
	}
	const signaturesOf = (tag, path) => {
		const found = /* @__PURE__ */ new Set();
		for (const own of spokenIn(tag)) for (const prefix of prefixes(tag, path)) for (const signature of roots.get(`${own}:${prefix}`) ?? []) found.add(signature);
		return [...found];
	};
	const symbolRules = (tag, path) => {
		const names = path.endsWith("#") ? [path, `${path}default`] : [path];
		return spokenIn(tag).flatMap((own) => names.flatMap((name) => index.find(own, name).map(({ signature, rule }) => ({
			signature,
			symbol: rule
		}))));
	};
	const chainRules = (tag, value) => {
		const calledItself = value.call !== null && value.type !== null;
		const owner = calledItself ? value : value.owner;
		const chain = calledItself ? ".__call__" : value.chain;
		if (!owner || !chain) return [];
		const claims = spokenIn(tag).flatMap((own) => index.members(own, lastMember(chain)));
		if (!claims.length) return [];
		const covering = new Set(signaturesOf(tag, value.path));
		return claims.filter(({ rule, signature }) => endsWithChain(chain, rule.symbol) && (rule.on ? owner.type !== null && rule.on.includes(owner.type) : covering.has(signature))).sort((a, b) => b.rule.symbol.length - a.rule.symbol.length).map(({ signature, rule }) => ({
			signature,
			symbol: rule
		}));
	};
	const holds = (rule, given) => Object.entries(rule.symbol.where ?? {}).every(([spec, literals]) => given(spec, literals));
	return {
		signaturesOf,
		ruleOfSymbol: (tag, path) => symbolRules(tag, path).find((rule) => !rule.symbol.where) ?? null,
		ruleFor: (tag, value, given) => symbolRules(tag, value.path).find((rule) => holds(rule, given)) ?? chainRules(tag, value).find((rule) => holds(rule, given)) ?? null
	};
}
const lastMember = (chain) => chain.slice(chain.lastIndexOf(".") + 1);
/** `.beta.chat.completions.parse` ends with the chain `.chat.completions.parse` */
const endsWithChain = (chain, symbol) => symbol === ".*" ? /^\.\w+$/.test(chain) : chain.endsWith(symbol);
/** `a.b.C().d` → `a`, `a.b`, `a.b.C`; js `@scope/pkg/sub#x` → `@scope/pkg/sub`, `@scope/pkg` */
function prefixes(tag, path) {
	const head = tag === "js" ? path.split("#")[0] ?? "" : path.split("(")[0]?.split("#")[0] ?? "";
	const separator = tag === "js" || tag === "go" ? "/" : ".";
	const parts = head.split(separator);
	return parts.map((_, i) => parts.slice(0, parts.length - i).join(separator));
}
// src/resolve/evaluate.ts
const limits = {
	depth: 40,
	steps: 6e3,
	values: 12,
	callers: 8
};
/** Library calls that give what the function in their argument gives. */
const callsThrough = {
	"fastapi.Depends": 0,
	"fastapi.params.Depends": 0,
	"asyncio.run": 0,
	"asyncio.wait_for": 0,
	"asyncio.create_task": 0,
	"asyncio.to_thread": 0,
	"functools.partial": 0,
	"functools.lru_cache": 0,
	"functools.cache": 0,
	"react#cache": 0,
	"next/cache#unstable_cache": 0,
	"fastapi.concurrency.run_in_threadpool": 0,
	"dependency_injector.providers.Singleton": 0,
	"dependency_injector.providers.Factory": 0
};
const fluent = /^(with|bind|configure|copy|clone|pipe|assign)/i;
function createEvaluator(world) {
	const memo = /* @__PURE__ */ new WeakMap();
	const active = /* @__PURE__ */ new Map();
	let depth = 0;
	let steps = 0;
	let cuts = 0;
	const evaluate = (expr, place) => {
		const kept = place.frame ? void 0 : memo.get(expr);
		if (kept) return kept;
		const frames = active.get(expr);
		if (frames?.has(place.frame)) {
			cuts++;
			return [];
		}
		if (depth === 0) steps = 0;
		if (depth >= limits.depth || steps++ > limits.steps) {
			cuts++;
			return [];
		}
		const before = cuts;
		if (frames) frames.add(place.frame);
		else active.set(expr, /* @__PURE__ */ new Set([place.frame]));
		depth++;
		const values = unique(compute(expr, place)).slice(0, limits.values);
		depth--;
		active.get(expr)?.delete(place.frame);
		if (!place.frame && cuts === before) memo.set(expr, values);
		return values;
	};
	const compute = (expr, place) => {
		switch (expr.type) {
			case "string":
			case "number":
			case "boolean": return [{
				kind: "literal",
				value: expr.value,
				expr,
				place
			}];
			case "null": return [{
				kind: "literal",
				value: null,
				expr,
				place
			}];
			case "name": return lookup(expr.name, place, expr.line);
			case "member": return member(expr, place);
			case "call": return call(expr, place);
			case "template": return template(expr, place);
			case "binary": return binary(expr, place);
			case "conditional": return [...evaluate(expr.then, place), ...evaluate(expr.otherwise, place)];
			case "index": return index(expr, place);
			case "assignment": return evaluate(expr.value, place);
			case "function": return [expr.scope.kind === "class" ? {
				kind: "class",
				scope: expr.scope,
				file: place.file
			} : {
				kind: "function",
				scope: expr.scope,
				file: place.file,
				self: null,
				frame: place.frame
			}];
			default: return [{
				kind: "structure",
				expr,
				place
			}];
		}
	};
	const lookup = (name, place, line) => {
		if (name === "this" || name === "self" || name === "cls") {
			const own = selfOf(name, place);
			if (own) return own;
		}
		for (let scope = place.scope; scope; scope = scope.parent) {
			if (scope.kind === "class" && scope !== place.scope) continue;
			const bindings = bindingsOf(scope).get(name);
			if (!bindings?.length) continue;
			const relevant = relevantBindings(bindings, scope === place.scope ? line : null);
			const inner = {
				file: place.file,
				scope,
				frame: frameFor(place.frame, scope)
			};
			const open = relevant.length > 1 ? relevant.filter((binding) => !isClosed(binding.guards, inner)) : relevant;
			const values = (open.length ? open : relevant).flatMap((binding) => bound(binding, inner));
			const imported = scope.parent === null ? fromImports(name, place.file) : [];
			return [...values, ...imported];
		}
		const imported = fromImports(name, place.file);
		if (imported.length) return imported;
		return place.file.language === "python" || place.file.language === "javascript" || place.file.language === "typescript" ? [] : [];
	};
	/** the latest certain assignment before the use and what may follow it; all of them where the use stands in another scope */
	const relevantBindings = (bindings, line) => {
		if (line === null) return bindings;
		const before = bindings.filter((binding) => binding.line < line || binding.what.type === "param" || binding.what.type === "param-field");
		const pool = before.length ? before : bindings;
		let start = 0;
		pool.forEach((binding, i) => {
			if (binding.certain && binding.what.type !== "definition") start = i;
		});
		return pool.slice(start);
	};
	/** a guard is known not to hold: a comparison of literals, as far as they are known, that is never true */
	const isClosed = (guards, place) => guards.some(({ head, negated }) => truth(head, place) === negated);
	const truth = (head, place) => {
		if (head.type !== "binary" || !/^(==|===|!=|!==|in)$/.test(head.op)) return null;
		const literals = (expr) => {
			const known = evaluate(expr, place).flatMap((value) => value.kind === "structure" && value.expr.type === "list" && head.op === "in" ? elements(value) : [value]).filter((value) => value.kind !== "env");
			return known.length && known.every((value) => value.kind === "literal") ? known.map((value) => value.kind === "literal" ? value.value : null) : null;
		};
		const left = literals(head.left);
		const right = left && literals(head.right);
		if (!left || !right) return null;
		const equal = left.filter((it) => right.includes(it)).length;
		const holds = equal === left.length ? true : equal === 0 ? false : null;
		return holds === null ? null : holds !== head.op.startsWith("!");
	};
	const frameFor = (frame, scope) => {
		if (!frame) return null;
		for (let it = scope; it; it = it.parent) if (it === frame.scope) return frame;
		return null;
	};
	const bound = (binding, place) => {
		const { what } = binding;
		switch (what.type) {
			case "definition": return [what.scope.kind === "class" ? {
				kind: "class",
				scope: what.scope,
				file: place.file
			} : {
				kind: "function",
				scope: what.scope,
				file: place.file,
				self: null,
				frame: place.frame
			}];
			case "value": {
				const values = what.expr ? evaluate(what.expr, place) : [];
				if (what.kind === "loop") return values.flatMap((value) => elements(value));
				return values.length ? values : annotated(what.annotation, place);
			}
			case "part": return evaluate(what.expr, place).flatMap((value) => part(value, what.key, what.expr, place));
			case "param": return parameter(place.scope, what.param.name, what.index, null, place);
			case "param-field": return parameter(place.scope, what.param.name, what.index, what.property, place);
		}
	};
	const elements = (value) => {
		if (value.kind === "structure" && value.expr.type === "list") return value.expr.items.flatMap((item) => evaluate(item, value.place));
		if (value.kind === "structure" && value.expr.type === "dict") return value.expr.entries.flatMap((entry) => entry.key === null ? [] : [{
			kind: "literal",
			value: entry.key,
			expr: entry.value,
			place: value.place
		}]);
		return value.kind === "library" ? [{
			...value,
			type: null,
			rule: null,
			call: null,
			owner: value,
			chain: "[]",
			path: `${value.path}[]`,
			parts: []
		}] : [];
	};
	const part = (value, key, expr, place) => {
		if (typeof key === "string") return memberOf(value, key, {
			expr,
			place
		});
		if (value.kind === "structure" && value.expr.type === "list") {
			const item = value.expr.items[key];
			return item ? evaluate(item, value.place) : [];
		}
		if (value.kind === "library") return key === 0 ? [value] : [{
			...value,
			type: null,
			rule: null,
			call: null,
			owner: value,
			chain: `[${key}]`,
			path: `${value.path}[${key}]`,
			parts: []
		}];
		return [];
	};
	const annotated = (annotation, place) => {
		if (!annotation) return [];
		return evaluate(annotation, place).flatMap((value) => {
			if (value.kind === "class") return [{
				kind: "instance",
				scope: value.scope,
				file: value.file,
				call: null
			}];
			if (value.kind !== "library") return [];
			const rule = world.library.ruleOfSymbol(tagOf(place.file.language), value.path);
			return [{
				...value,
				path: `${value.path}()`,
				type: rule?.symbol.makes ?? null,
				rule
			}];
		});
	};
	const parameter = (scope, name, index, property, place) => {
		const param = scope.params[index];
		const fallback = ((property === null ? null : param?.fields.find((it) => it.property === property)) ?? param)?.fallback ?? null;
		const given = (args) => {
			const arg = args.get(name) ?? args.get(`#${index}`);
			if (!arg) return null;
			const values = evaluate(arg.expr, arg.place);
			return property === null ? values : values.flatMap((value) => memberOf(value, property, arg));
		};
		const usual = () => [...fallback ? evaluate(fallback, place) : [], ...property === null ? annotated(param?.annotation ?? null, place) : []];
		if (place.frame?.scope === scope) {
			const values = given(place.frame.args);
			return values?.length ? values : usual();
		}
		const values = [];
		let omitted = false;
		for (const site of callersOf(scope).slice(0, limits.callers)) {
			const got = given(bindArguments(scope, site.expr, site.place));
			if (got) values.push(...got);
			else omitted = true;
		}
		if (!values.length) return usual();
		return omitted ? [...values, ...usual()] : values;
	};
	const callerMemo = /* @__PURE__ */ new Map();
	const callersOf = (target) => {
		const kept = callerMemo.get(target);
		if (kept) return kept;
		callerMemo.set(target, []);
		const owner = target.parent?.kind === "class" ? target.parent : null;
		const isConstructor = owner !== null && /^(__init__|__new__|constructor|__call__)$/.test(target.name);
		const name = isConstructor && owner ? owner.name : target.name;
		const sites = name ? world.callsNamed(name).filter((site) => {
			return evaluate(site.expr.callee, site.place).some((value) => value.kind === "function" && value.scope === target || value.kind === "class" && isConstructor && inherits(value.scope, value.file, owner));
		}) : [];
		const direct = isConstructor && owner ? [...sites, ...superCalls(owner)] : sites;
		callerMemo.set(target, direct);
		return direct;
	};
	const inherits = (scope, file, owner, seen = 0) => {
		if (scope === owner) return true;
		if (seen > 5 || hasConstructor(scope)) return false;
		return scope.bases.some((base) => evaluate(base, {
			file,
			scope: scope.parent ?? scope,
			frame: null
		}).some((value) => value.kind === "class" && inherits(value.scope, value.file, owner, seen + 1)));
	};
	const hasConstructor = (scope) => bindingsOf(scope).has("__init__") || bindingsOf(scope).has("constructor");
	/** `super().__init__(…)` and `super(…)` of subclasses that name this class as a base */
	const superCalls = (owner) => [...world.callsNamed("__init__"), ...world.callsNamed("super")].filter((site) => {
		const { callee } = site.expr;
		if (!(callee.type === "name" && callee.name === "super" && site.place.file.language !== "python" || callee.type === "member" && callee.object.type === "call" && callee.object.callee.type === "name" && callee.object.callee.name === "super")) return false;
		const own = methodAround(site.place.scope)?.parent;
		return own?.bases.some((base) => evaluate(base, {
			...site.place,
			scope: own.parent ?? own
		}).some((value) => value.kind === "class" && value.scope === owner)) ?? false;
	});
	const selfOf = (name, place) => {
		const method = methodAround(place.scope);
		if (!method?.parent) return null;
		if (name !== "this" && method.params[0]?.name !== name) return null;
		if (place.frame?.self && place.frame.scope === method) return [place.frame.self];
		if (name === "cls") return [{
			kind: "class",
			scope: method.parent,
			file: place.file
		}];
		return [{
			kind: "instance",
			scope: method.parent,
			file: place.file,
			call: null
		}];
	};
	const fromImports = (name, file) => {
		const values = [];
		for (const it of file.imports) if (it.local === name && name) values.push(...imported(file, it.module, it.name, it.local));
		else if (it.name === "*" && file.language === "python") {
			const target = world.moduleFile(file, it.module);
			if (target && target !== file) values.push(...exported(target, name));
		}
		return values;
	};
	const imported = (file, module, name, local) => {
		const python = file.language === "python";
		const whole = name === null && python && module.includes(".") && local === module.split(".")[0] ? local : module;
		const target = world.moduleFile(file, whole);
		if (name === null || name === "*") return target ? [{
			kind: "module",
			file: target
		}] : [symbol(python ? whole : `${module}#`)];
		if (target) {
			const values = exported(target, name);
			if (values.length) return values;
		}
		if (python) {
			const submodule = world.moduleFile(file, module.endsWith(".") ? `${module}${name}` : `${module}.${name}`);
			if (submodule) return [{
				kind: "module",
				file: submodule
			}];
		}
		if (target) return [];
		const separator = file.language === "python" || file.language === "java" || file.language === "kotlin" || file.language === "csharp" ? "." : "#";
		return [symbol(`${module}${separator}${name}`)];
	};
	const exporting = /* @__PURE__ */ new Set();
	const exported = (file, name) => {
		const key = `${file.path}\0${name}`;
		if (exporting.has(key)) {
			cuts++;
			return [];
		}
		exporting.add(key);
		try {
			const root = {
				file,
				scope: file.root,
				frame: null
			};
			if (file.language === "python" || !file.exports.length) return lookup(name, root, Number.MAX_SAFE_INTEGER);
			const values = [];
			for (const it of file.exports) if (it.name === "*" && it.from) {
				const target = world.moduleFile(file, it.from.module);
				if (target) values.push(...exported(target, name));
				else if (!values.length) continue;
			} else if (it.name === name) {
				if (it.from) {
					const target = world.moduleFile(file, it.from.module);
					values.push(...target ? it.from.name === "*" ? [{
						kind: "module",
						file: target
					}] : exported(target, it.from.name) : [symbol(`${it.from.module}#${it.from.name}`)]);
				} else if (it.local) values.push(...lookup(it.local, root, Number.MAX_SAFE_INTEGER));
				else if (it.value) values.push(...evaluate(it.value, root));
			}
			return values;
		} finally {
			exporting.delete(key);
		}
	};
	const member = (expr, place) => {
		const env = environmentName(expr);
		if (env) return environment(env, expr, place);
		if (expr.object.type === "name" && (expr.object.name === "super" || isSelf(expr.object, place.scope))) {
			const own = selfOf(expr.object.name, place);
			if (own) return own.flatMap((value) => memberOf(value, expr.name, {
				expr,
				place
			}));
		}
		const values = evaluate(expr.object, place).flatMap((value) => memberOf(value, expr.name, {
			expr,
			place
		}));
		return values.some((value) => value.kind !== "library" || value.type !== null || value.call !== null) ? values : [...kept(expr.object, expr.name), ...values];
	};
	/** what the repository keeps under a member of a shared object: `st.session_state.chain = …`, `app.state.llm = …` */
	const kept = (object, name) => {
		const holder = object.type === "name" || object.type === "member" ? object.name : null;
		if (holder === null || !/state|session|locals|globals|context|ctx|config|extensions|app|g$/i.test(holder)) return [];
		return world.kept(holder, name).flatMap((it) => evaluate(it.expr, it.place));
	};
	const memberOf = (value, name, at) => {
		switch (value.kind) {
			case "library": return [libraryMember(value, name)];
			case "module": return moduleMember(value.file, name);
			case "class":
			case "instance": return classMember(value, name, at);
			case "structure":
				if (value.expr.type === "dict") return dictMember(value.expr, name, value.place);
				return [];
			default: return [];
		}
	};
	const moduleMember = (file, name) => {
		const values = exported(file, name);
		if (values.length || file.language !== "python") return values;
		const submodule = world.moduleFile(file, `.${name}`);
		return submodule ? [{
			kind: "module",
			file: submodule
		}] : [];
	};
	let spreads = 0;
	const dictMember = (dict, key, place) => {
		const own = dict.entries.filter((entry) => entry.key === key).flatMap((entry) => evaluate(entry.value, place));
		if (spreads >= 6) return own;
		spreads++;
		const spread = dict.entries.filter((entry) => entry.spread).flatMap((entry) => evaluate(entry.value, place).flatMap((value) => memberOf(value, key, {
			expr: entry.value,
			place
		})));
		spreads--;
		return [...own, ...spread];
	};
	const libraryMember = (value, name) => {
		const path = value.path.endsWith("#") ? `${value.path}${name}` : `${value.path}.${name}`;
		const stands = value.type !== null || value.call !== null || value.owner === null;
		return {
			kind: "library",
			path,
			type: null,
			rule: null,
			call: null,
			owner: stands ? value : value.owner,
			chain: stands ? `.${name}` : `${value.chain}.${name}`,
			parts: []
		};
	};
	const classMember = (value, name, at, seen = 0) => {
		const call = value.kind === "instance" ? value.call : null;
		const values = [];
		if (call && !hasConstructor(value.scope)) {
			const given = call.expr.args.find((arg) => arg.name === name);
			if (given) values.push(...evaluate(given.value, call.place));
		}
		for (const { scope, binding } of membersOf(value.scope).get(name) ?? []) values.push(...memberValues(value, scope, binding));
		if (values.length || seen > 6) return values;
		for (const base of value.scope.bases) for (const parent of evaluate(base, {
			file: value.file,
			scope: value.scope.parent ?? value.scope,
			frame: null
		})) if (parent.kind === "class") values.push(...classMember({
			...value,
			scope: parent.scope,
			file: parent.file
		}, name, at, seen + 1));
		else if (parent.kind === "library") values.push(libraryMember(instanceOf(parent, value.file, call), name));
		const field = bindingsOf(value.scope).get(name);
		if (!values.length && field && isSettings(value.scope)) return environment(name.toUpperCase(), at.expr, at.place);
		return values;
	};
	const isSettings = (scope) => scope.bases.some((base) => (base.type === "name" || base.type === "member") && base.name.endsWith("Settings"));
	const instanceOf = (base, file, call) => {
		const rule = world.library.ruleOfSymbol(tagOf(file.language), base.path);
		return {
			...base,
			path: `${base.path}()`,
			type: rule?.symbol.makes ?? null,
			rule,
			call,
			owner: base,
			chain: ""
		};
	};
	const memberValues = (value, scope, binding) => {
		const { what } = binding;
		if (what.type === "definition") {
			if (what.scope.kind === "class") return [{
				kind: "class",
				scope: what.scope,
				file: value.file
			}];
			const method = {
				kind: "function",
				scope: what.scope,
				file: value.file,
				self: value.kind === "instance" ? value : null,
				frame: null
			};
			return what.scope.decorators.some((it) => it.type === "name" && it.name.endsWith("property") || it.type === "member" && /property|getter/.test(it.name)) ? returnsOf(method, null, null) : [method];
		}
		if (what.type === "param" || what.type === "param-field") return [];
		const call = value.kind === "instance" ? value.call : null;
		const frame = call && scope.kind === "function" && /^(__init__|constructor)$/.test(scope.name) ? {
			scope,
			args: bindArguments(scope, call.expr, call.place),
			self: value
		} : null;
		const place = {
			file: value.file,
			scope,
			frame
		};
		if (what.type === "value" && what.expr?.type === "function" && what.expr.scope.kind === "function") return [{
			kind: "function",
			scope: what.expr.scope,
			file: value.file,
			self: value,
			frame: null
		}];
		const values = bound(binding, place);
		if (what.type === "value" && scope.kind === "class" && isSettings(scope) && what.kind === "field") {
			const name = settingName(what.expr) ?? null;
			const defaults = what.expr?.type === "call" ? fieldDefault(what.expr, place) : values;
			return name ? [...defaults, ...environment(name, what.expr ?? scope.bases[0] ?? {
				type: "null",
				line: scope.line,
				endLine: scope.line
			}, place)] : defaults;
		}
		if (what.type === "value" && what.kind === "field" && what.expr?.type === "call") {
			const defaults = fieldDefault(what.expr, place);
			return defaults.length ? defaults : values;
		}
		return values;
	};
	/** `Field(default=…)`, `Field(…)`, `field(default=…)` of pydantic and dataclasses */
	const fieldDefault = (expr, place) => {
		const name = expr.callee.type === "name" || expr.callee.type === "member" ? expr.callee.name : "";
		if (!/^(Field|field|SettingsField|ib|attrib|Factory)$/.test(name)) return [];
		const given = expr.args.find((arg) => arg.name === "default") ?? expr.args.find((arg) => arg.name === null);
		const factory = expr.args.find((arg) => arg.name === "default_factory");
		if (factory) return evaluate(factory.value, place).flatMap((value) => value.kind === "function" ? returnsOf(value, null, null) : []);
		return given ? evaluate(given.value, place) : [];
	};
	const settingName = (expr) => {
		if (expr?.type !== "call") return null;
		const alias = expr.args.find((arg) => arg.name === "alias" || arg.name === "validation_alias" || arg.name === "env");
		return alias?.value.type === "string" ? alias.value.value : null;
	};
	const environment = (name, expr, place) => [{
		kind: "env",
		name,
		expr,
		place
	}, ...world.settingDefaults(name, place.file.path)];
	const call = (expr, place) => {
		const env = environmentCall(expr);
		if (env) {
			const [, second] = expr.args;
			const fallback = expr.args.find((arg) => arg.name === "default") ?? second;
			return [...fallback ? evaluate(fallback.value, place) : [], ...environment(env, expr, place)];
		}
		if (expr.callee.type === "name" && expr.callee.name === "super") return superOf(place);
		if (expr.callee.type === "name" && expr.callee.name === "require" && expr.args[0]?.value.type === "string") return imported(place.file, expr.args[0].value.value, null, "");
		const callees = evaluate(expr.callee, place);
		const values = [];
		for (const callee of callees) if (callee.kind === "library") values.push(...libraryCall(callee, expr, place));
		else if (callee.kind === "function") values.push(...returnsOf(callee, expr, place));
		else if (callee.kind === "class") values.push(...constructed(callee, expr, place));
		else if (callee.kind === "instance") {
			for (const method of classMember(callee, "__call__", {
				expr,
				place
			})) if (method.kind === "function") values.push(...returnsOf(method, expr, place));
		}
		return values;
	};
	const superOf = (place) => {
		const own = methodAround(place.scope)?.parent;
		return (own?.bases ?? []).flatMap((base) => evaluate(base, {
			...place,
			scope: own?.parent ?? place.scope,
			frame: null
		}).flatMap((value) => {
			if (value.kind === "class") return [{
				kind: "instance",
				scope: value.scope,
				file: value.file,
				call: null
			}];
			return value.kind === "library" ? [instanceOf(value, place.file, null)] : [];
		}));
	};
	const constructed = (callee, expr, place) => [{
		kind: "instance",
		scope: callee.scope,
		file: callee.file,
		call: {
			expr,
			place
		}
	}];
	const ruleOf = (callee, site) => world.library.ruleFor(tagOf(site.place.file.language), callee, (spec, literals) => {
		const given = argumentOf(site.expr, site.place, spec, { evaluate });
		if (!given || literals.includes("*")) return given !== null;
		return evaluate(given.expr, given.place).some((value) => value.kind === "literal" && literals.includes(String(value.value)));
	});
	const libraryCall = (callee, expr, place) => {
		const through = callsThrough[callee.path];
		if (through !== void 0) {
			const given = expr.args[through]?.value;
			const values = given ? evaluate(given, place).flatMap((value) => value.kind === "function" && !callee.path.startsWith("functools") ? returnsOf(value, null, null) : value.kind === "class" ? constructed(value, expr, place) : [value]) : [];
			if (values.length) return values;
		}
		const registered = fromRegistry(callee, expr, place);
		if (registered.length) return registered;
		const rule = ruleOf(callee, {
			expr,
			place
		});
		const name = callee.chain.slice(1);
		if ((name === "pipe" || name === "then") && callee.owner && !rule) {
			const parts = [callee.owner, ...expr.args.flatMap((arg) => evaluate(arg.value, place))];
			return name === "pipe" ? [composition(parts, expr, place)] : [callee.owner];
		}
		if (/(RunnableSequence|RunnableSequence#?)\.from$/.test(callee.path)) {
			const parts = (expr.args[0] ? evaluate(expr.args[0].value, place) : []).flatMap((item) => elements(item));
			if (parts.length) return [composition(parts, expr, place)];
		}
		if (rule && !rule.symbol.makes && /^trace-|^guard$/.test(rule.symbol.role)) {
			const wrapped = expr.args.flatMap((arg) => evaluate(arg.value, place)).find((value) => value.kind === "library" && value.type !== null);
			if (wrapped) return [{
				...wrapped,
				rule,
				call: {
					expr,
					place
				},
				owner: wrapped,
				chain: ""
			}];
		}
		const keeps = !rule && callee.owner !== null && fluent.test(name);
		return [{
			kind: "library",
			path: `${callee.path}()`,
			type: rule?.symbol.makes ?? (keeps ? callee.owner?.type ?? null : null),
			rule,
			call: {
				expr,
				place
			},
			owner: callee.call ? callee : callee.owner ?? callee,
			chain: callee.chain,
			parts: keeps ? callee.owner?.parts ?? [] : []
		}];
	};
	/** `customProvider({ languageModels: { small: … } }).languageModel('small')` is the model registered under that name */
	const fromRegistry = (callee, expr, place) => {
		const registry = /[lL]anguageModel$|[eE]mbeddingModel$|^\.(chat|completion|image)[mM]odel$/.test(callee.chain) ? callee.owner?.call : null;
		const key = registry && expr.args[0] ? evaluate(expr.args[0].value, place) : [];
		if (!registry || !key.length) return [];
		const kind = `${callee.chain.slice(1)}s`;
		const models = argumentOf(registry.expr, registry.place, kind, { evaluate });
		if (!models) return [];
		return evaluate(models.expr, models.place).flatMap((value) => {
			if (value.kind !== "structure" || value.expr.type !== "dict") return [];
			const dict = value.expr;
			const named = key.flatMap((it) => it.kind === "literal" && typeof it.value === "string" ? dictMember(dict, it.value, value.place) : []);
			return named.length ? named : dict.entries.flatMap((entry) => evaluate(entry.value, value.place));
		});
	};
	/** `prompt | model | parser`: what it can do is what its model can do; without one, its last part decides */
	const composition = (parts, expr, place) => {
		const flat = parts.flatMap((it) => it.kind === "library" && it.parts.length ? it.parts : [it]);
		const typed = flat.filter((it) => it.kind === "library" && it.type !== null);
		const model = typed.find((it) => /model|llm|chain|agent/.test(it.type?.split(".").at(-1) ?? "")) ?? typed.at(-1);
		return {
			kind: "library",
			path: model?.path ?? "composition",
			type: model?.type ?? null,
			rule: model?.rule ?? null,
			call: expr.type === "call" ? {
				expr,
				place
			} : model?.call ?? null,
			owner: model ?? null,
			chain: "",
			parts: flat
		};
	};
	/** what a function of the repository returns or yields, its parameters bound to the call's arguments */
	const returnsOf = (callee, expr, place) => {
		const { scope, file, self } = callee;
		const inner = {
			file,
			scope,
			frame: expr && place && (place.frame === null || frameDepth(place.frame) < 4) ? {
				scope,
				args: bindArguments(scope, expr, place),
				self
			} : self ? {
				scope,
				args: /* @__PURE__ */ new Map(),
				self
			} : callee.frame
		};
		const values = [];
		const visit = (statements, guarded) => {
			const guards = guardsIn(statements);
			for (const [i, statement] of statements.entries()) if (statement.type === "return" && statement.kind !== "raise" && statement.value) values.push(...evaluate(statement.value, inner));
			else if (statement.type === "block" && !(guarded && isClosed(guards[i] ?? [], inner))) visit(statement.body, guarded);
		};
		visit(scope.body, true);
		if (!values.length) visit(scope.body, false);
		return values;
	};
	const frameDepth = (frame) => {
		let count = 0;
		for (const { place } of frame?.args.values() ?? []) count = Math.max(count, place.frame ? 1 + frameDepth(place.frame) : 1);
		return count;
	};
	const bindArguments = (scope, expr, place) => {
		const args = /* @__PURE__ */ new Map();
		let position = scope.parent?.kind === "class" && (scope.params[0]?.name === "self" || scope.params[0]?.name === "cls") ? 1 : 0;
		for (const arg of expr.args) if (arg.name !== null) args.set(arg.name, {
			expr: arg.value,
			place
		});
		else if (arg.spread) for (const value of evaluate(arg.value, place)) {
			if (value.kind !== "structure" || value.expr.type !== "dict") continue;
			for (const entry of value.expr.entries) if (entry.key !== null && !args.has(entry.key)) args.set(entry.key, {
				expr: entry.value,
				place: value.place
			});
		}
		else {
			const param = scope.params[position];
			if (param) {
				args.set(`#${position}`, {
					expr: arg.value,
					place
				});
				if (param.name) args.set(param.name, {
					expr: arg.value,
					place
				});
			}
			position++;
		}
		return args;
	};
	const template = (expr, place) => {
		let text = "";
		for (const item of expr.parts) {
			const [value] = evaluate(item, place);
			if (value?.kind !== "literal") return [{
				kind: "structure",
				expr,
				place
			}];
			text += String(value.value);
		}
		return [{
			kind: "literal",
			value: text,
			expr,
			place
		}];
	};
	const binary = (expr, place) => {
		if (expr.op === "or" || expr.op === "and") return [...evaluate(expr.left, place), ...evaluate(expr.right, place)];
		if (expr.op === "|" || expr.op === ">>") {
			const left = evaluate(expr.left, place);
			const right = evaluate(expr.right, place);
			return [...left, ...right].some((it) => it.kind === "library") ? [composition([...left, ...right], expr, place)] : [];
		}
		if (expr.op === "+") {
			const left = evaluate(expr.left, place)[0];
			const right = evaluate(expr.right, place)[0];
			if (left?.kind === "literal" && right?.kind === "literal" && typeof left.value === "string") return [{
				kind: "literal",
				value: left.value + String(right.value),
				expr,
				place
			}];
		}
		return [{
			kind: "structure",
			expr,
			place
		}];
	};
	const index = (expr, place) => {
		const env = environmentIndex(expr);
		if (env) return environment(env, expr, place);
		const keys = evaluate(expr.index, place).flatMap((value) => value.kind === "literal" ? [value.value] : []);
		const [first] = keys;
		const stored = typeof first === "string" ? kept(expr.object, first) : [];
		if (stored.length) return stored;
		return evaluate(expr.object, place).flatMap((value) => {
			if (value.kind === "structure" && value.expr.type === "dict") {
				const dict = value.expr;
				const own = keys.flatMap((key) => typeof key === "string" ? dictMember(dict, key, value.place) : []);
				return own.length ? own : dict.entries.flatMap((entry) => evaluate(entry.value, value.place));
			}
			if (value.kind === "structure" && value.expr.type === "list") {
				const key = keys[0];
				const item = typeof key === "number" ? value.expr.items.at(key) : void 0;
				return item ? evaluate(item, value.place) : value.expr.items.flatMap((it) => evaluate(it, value.place));
			}
			if (value.kind === "library") return [libraryMember(value, typeof keys[0] === "string" ? keys[0] : "[]")];
			return value.kind === "instance" && typeof keys[0] === "string" ? memberOf(value, keys[0], {
				expr,
				place
			}) : [];
		});
	};
	return {
		evaluate,
		ruleOf,
		lookup,
		member: memberOf,
		exported,
		callersOf
	};
}
const symbol = (path) => ({
	kind: "library",
	path,
	type: null,
	rule: null,
	call: null,
	owner: null,
	chain: "",
	parts: []
});
/** `process.env.X`, `import.meta.env.X` */
function environmentName(expr) {
	const { object } = expr;
	if (object.type !== "member" || object.name !== "env") return null;
	const root = object.object;
	return root.type === "name" && /^(process|Bun|Deno)$/.test(root.name) || root.type === "member" && root.name === "meta" || root.type === "other" ? expr.name : null;
}
/** `os.environ['X']`, `process.env['X']` */
function environmentIndex(expr) {
	const { object, index } = expr;
	if (index.type !== "string") return null;
	return object.type === "member" && (object.name === "environ" || object.name === "env") && object.object.type === "name" || object.type === "name" && object.name === "environ" ? index.value : null;
}
/** `os.getenv('X')`, `os.environ.get('X', d)`, `Deno.env.get('X')`, `config('X', default=…)` of decouple, `env('X')` of environs */
function environmentCall(expr) {
	const first = expr.args[0]?.value;
	if (first?.type !== "string") return null;
	const { callee } = expr;
	if (callee.type === "name") return callee.name === "getenv" ? first.value : null;
	if (callee.type !== "member") return null;
	if (callee.name === "getenv") return first.value;
	const onEnv = callee.object.type === "member" ? callee.object.name : callee.object.type === "name" ? callee.object.name : "";
	return (callee.name === "get" || callee.name === "pop" || callee.name === "setdefault") && (onEnv === "environ" || onEnv === "env") ? first.value : null;
}
function unique(values) {
	if (values.length < 2) return values;
	const seen = /* @__PURE__ */ new Set();
	return values.filter((value) => {
		const key = value.kind === "library" ? `${value.path}\0${value.call?.expr.line ?? ""}\0${value.call?.place.file.path ?? ""}` : value.kind === "literal" ? `${String(value.value)}\0${value.expr.line}\0${value.place.file.path}` : value.kind === "env" ? value.name : value.kind === "structure" ? value.expr : value.kind === "module" ? value.file : value.scope;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
// src/resolve/modules.ts
const extensions$1 = [
	".ts",
	".tsx",
	".js",
	".jsx",
	".mjs",
	".cjs",
	".mts",
	".cts"
];
const scriptSuffixes = [
	"",
	...extensions$1,
	...extensions$1.map((it) => `/index${it}`),
	"/src/index.ts",
	"/src/index.js"
];
const aliasPrefixes = [
	"@/",
	"~/",
	"~~/",
	"#/",
	"$lib/",
	"src/"
];
function createModuleResolver(paths, text) {
	const known = new Set(paths);
	const memo = /* @__PURE__ */ new Map();
	let aliases;
	let workspaces;
	const pythonFile = (stem) => [
		`${stem}.py`,
		stem ? `${stem}/__init__.py` : "__init__.py",
		`${stem}.pyi`
	].find((it) => known.has(it)) ?? null;
	const python = (from, module) => {
		const dots = /^\.*/.exec(module)?.[0].length ?? 0;
		const rest = module.slice(dots).split(".").filter(Boolean).join("/");
		const folders = ancestors(from);
		if (dots) {
			const base = folders[dots - 1];
			return base === void 0 ? null : pythonFile(join(base, rest));
		}
		for (const folder of folders) {
			const found = pythonFile(join(folder, rest)) ?? pythonFile(join(folder, `src/${rest}`));
			if (found && found !== from) return found;
		}
		return null;
	};
	const scriptFile = (stem) => {
		const direct = scriptSuffixes.find((suffix) => known.has(stem + suffix));
		if (direct !== void 0) return stem + direct;
		const bare = stem.replace(/\.(js|jsx|mjs|cjs)$/, "");
		const typed = bare === stem ? void 0 : [
			".ts",
			".tsx",
			".mts",
			".cts"
		].find((suffix) => known.has(bare + suffix));
		return typed === void 0 ? null : bare + typed;
	};
	const script = (from, module) => {
		if (module.startsWith(".")) return scriptFile(normalise$1(join(folderOf$1(from), module)));
		aliases ??= readAliases(paths, text);
		for (const alias of aliases) {
			const rest = from.startsWith(alias.scope) ? alias.match(module) : null;
			if (rest === null) continue;
			for (const target of alias.targets) {
				const found = scriptFile(normalise$1(join(alias.base, target.replace("*", () => rest))));
				if (found) return found;
			}
		}
		workspaces ??= readWorkspaces(paths, text);
		for (const [name, folder] of workspaces) {
			if (module !== name && !module.startsWith(`${name}/`)) continue;
			const rest = module.slice(name.length + 1);
			const stems = rest ? [rest, `src/${rest}`] : [
				"src/index",
				"index",
				"src/main",
				"lib/index"
			];
			for (const stem of stems) {
				const found = scriptFile(join(folder, stem));
				if (found) return found;
			}
		}
		const prefix = aliasPrefixes.find((it) => module.startsWith(it));
		if (!prefix) return null;
		const rest = prefix === "$lib/" ? `lib/${module.slice(prefix.length)}` : module.slice(prefix.length);
		for (const folder of ancestors(from)) {
			const found = scriptFile(join(folder, rest)) ?? scriptFile(join(folder, `src/${rest}`)) ?? scriptFile(join(folder, `app/${rest}`));
			if (found) return found;
		}
		return null;
	};
	return { resolve(from, module) {
		const key = `${from}\0${module}`;
		let found = memo.get(key);
		if (found === void 0) {
			found = /\.(py|pyi|ipynb)$/.test(from) ? python(from, module) : script(from, module);
			memo.set(key, found);
		}
		return found;
	} };
}
function readAliases(paths, text) {
	const aliases = [];
	for (const path of paths) {
		if (!/(^|\/)(tsconfig|jsconfig)[\w.-]*\.json$/.test(path)) continue;
		const options = record(record(readJsonc(text(path)))["compilerOptions"]);
		const folder = folderOf$1(path);
		const base = normalise$1(join(folder, typeof options["baseUrl"] === "string" ? options["baseUrl"] : "."));
		for (const [pattern, targets] of Object.entries(record(options["paths"]))) {
			const [before = "", after] = pattern.split("*");
			const match = (module) => {
				if (after === void 0) return module === pattern ? "" : null;
				return module.startsWith(before) && module.endsWith(after) ? module.slice(before.length, module.length - after.length) : null;
			};
			aliases.push({
				scope: folder ? `${folder}/` : "",
				base,
				match,
				targets: Array.isArray(targets) ? targets.filter((it) => typeof it === "string") : []
			});
		}
	}
	return aliases.sort((a, b) => b.scope.length - a.scope.length);
}
function readWorkspaces(paths, text) {
	const names = [];
	for (const path of paths) {
		if (!path.endsWith("/package.json")) continue;
		const name = record(readJsonc(text(path)))["name"];
		if (typeof name === "string" && name) names.push([name, folderOf$1(path)]);
	}
	return names;
}
/** JSON with comments and trailing commas: YAML's flow syntax covers the rest once line comments are gone. */
function readJsonc(source) {
	if (!source || source.length > 2e5) return null;
	try {
		return JSON.parse(source);
	} catch {
		try {
			return (0, import_dist.parse)(source.replace(/^\s*\/\/.*$/gm, "").replace(/,\s*\/\/[^"\n]*$/gm, ","), { maxAliasCount: 0 });
		} catch {
			return null;
		}
	}
}
const isRecord$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const record = (value) => isRecord$1(value) ? value : {};
const folderOf$1 = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
const join = (folder, rest) => folder && rest ? `${folder}/${rest}` : folder || rest;
/** The folder of a file and each folder above it, nearest first, '' last. */
function ancestors(path) {
	const parts = path.split("/").slice(0, -1);
	return [...parts.map((_, i) => parts.slice(0, parts.length - i).join("/")), ""];
}
function normalise$1(path) {
	const out = [];
	for (const part of path.split("/")) if (part === "..") out.pop();
	else if (part && part !== ".") out.push(part);
	return out.join("/");
}
// src/resolve/settings.ts
const dotenv = /(^|\/)\.?env(\.[\w.-]+)?$|(^|\/)[\w.-]*\.env(\.(example|sample|template|dist|default))?$/;
const compose = /(^|\/)(docker-)?compose[\w.-]*\.ya?ml$/;
const container = /(^|\/)(Dockerfile[\w.-]*|[\w.-]*\.Dockerfile)$/;
function createSettings(paths, text) {
	let index;
	const read = () => {
		const found = /* @__PURE__ */ new Map();
		const add = (name, setting) => found.set(name, [...found.get(name) ?? [], setting]);
		for (const path of paths) {
			const kind = dotenv.test(path) ? dotenvEntries : compose.test(path) ? composeEntries : container.test(path) ? containerEntries : null;
			const source = kind ? text(path) : null;
			if (!kind || source === null || source.length > 3e5) continue;
			for (const [name, value, line] of kind(source)) add(name, {
				value,
				path,
				line
			});
		}
		return found;
	};
	return { defaultsOf(name, near) {
		index ??= read();
		const settings = index.get(name) ?? [];
		const folders = ancestors(near);
		const rank = (path) => {
			const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
			const at = folders.indexOf(folder);
			return at < 0 ? folders.length : at;
		};
		return [...settings].sort((a, b) => rank(a.path) - rank(b.path)).map(literal$1);
	} };
}
function literal$1({ value, path, line }) {
	return {
		kind: "literal",
		value,
		expr: {
			type: "string",
			value,
			line,
			endLine: line
		},
		place: {
			file: dataFile(path),
			scope: emptyScope,
			frame: null
		}
	};
}
const emptyScope = {
	kind: "module",
	name: "",
	line: 1,
	endLine: 1,
	parent: null,
	decorators: [],
	params: [],
	bases: [],
	returns: null,
	body: [],
	doc: null,
	isAsync: false,
	isPublic: true
};
/** a file that is data, not code: only its path matters */
const dataFile = (path) => ({
	path,
	language: "python",
	imports: [],
	exports: [],
	root: emptyScope,
	broken: false,
	cells: []
});
function dotenvEntries(source) {
	return source.split("\n").flatMap((line, i) => {
		const match = /^\s*(?:#\s*)?(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=\s*(.*)$/.exec(line.slice(0, 500));
		if (!match || /^\s*#/.test(line)) return [];
		const value = unquote((match[2] ?? "").replace(/\s+#.*$/, "").trim());
		return value && !isPlaceholder$1(value) ? [[
			match[1] ?? "",
			value,
			i + 1
		]] : [];
	});
}
function composeEntries(source) {
	let document;
	try {
		document = (0, import_dist.parse)(source, {
			maxAliasCount: 50,
			logLevel: "silent"
		});
	} catch {
		return [];
	}
	const services = isRecord(document) && isRecord(document["services"]) ? Object.values(document["services"]) : [];
	const lines = source.split("\n");
	return services.flatMap((service) => {
		const environment = isRecord(service) ? service["environment"] : null;
		return (Array.isArray(environment) ? environment.filter((it) => typeof it === "string").map((it) => [it.split("=")[0] ?? "", it.slice(it.indexOf("=") + 1)]) : isRecord(environment) ? Object.entries(environment).map(([name, value]) => [name, value === null ? "" : String(value)]) : []).flatMap(([name, raw]) => {
			const value = raw.replace(/^\$\{\w+:?-([^}]*)\}$/, "$1");
			const line = lines.findIndex((it) => it.includes(name)) + 1;
			return value && !value.startsWith("$") && name !== value ? [[
				name,
				value,
				Math.max(1, line)
			]] : [];
		});
	});
}
function containerEntries(source) {
	return source.split("\n").flatMap((line, i) => {
		const match = /^\s*(?:ENV|ARG)\s+([A-Z][A-Z0-9_]*)[= ](\S.*)$/.exec(line.slice(0, 500));
		return match ? [[
			match[1] ?? "",
			unquote((match[2] ?? "").trim()),
			i + 1
		]] : [];
	});
}
const isPlaceholder$1 = (value) => /^[<[{].*[>\]}]$|^(your|my|change|replace|insert|enter|xxx|todo|placeholder)[-_ ]|^x{3,}$|^\.{3}$/i.test(value);
const unquote = (value) => value.replace(/^(["'])(.*)\1$/, "$2");
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
// src/detect/program.ts
function detect$20(context) {
	const paths = context.fact("paths");
	const every = context.snapshot.files.map((file) => file.path);
	const sources = every.filter((path) => languageOf(path) !== null && ![
		"vendored",
		"generated",
		"lock"
	].includes(paths.classOf(path)));
	const modules = createModuleResolver(every, (path) => context.text(path));
	const settings = createSettings(every, (path) => context.text(path));
	const library = createLibrary(context.catalogue.signatures);
	const files = /* @__PURE__ */ new Map();
	const file = (path) => {
		let parsed = files.get(path);
		if (parsed === void 0) {
			const text = context.text(path);
			parsed = text === null ? null : context.parsers.parse(path, text);
			files.set(path, parsed);
		}
		return parsed;
	};
	const calls = /* @__PURE__ */ new Map();
	const callsOf$1 = (path) => {
		let list = calls.get(path);
		if (!list) {
			const source = file(path);
			list = source ? callsOf(source).map(({ node, scope }) => ({
				expr: node,
				place: {
					file: source,
					scope,
					frame: null
				}
			})) : [];
			calls.set(path, list);
		}
		return list;
	};
	const relevant = relevantFiles(context, sources, (from, module) => modules.resolve(from, module));
	let named;
	const callsNamed = (name) => {
		if (!named) {
			named = /* @__PURE__ */ new Map();
			for (const path of relevant) for (const site of callsOf$1(path)) {
				const last = lastName$1(site.expr);
				if (last === null) continue;
				const list = named.get(last);
				if (list) list.push(site);
				else named.set(last, [site]);
			}
		}
		return named.get(name) ?? [];
	};
	let stored;
	const kept = (holder, name) => {
		if (!stored) {
			stored = /* @__PURE__ */ new Map();
			for (const path of relevant) {
				const source = file(path);
				if (!source) continue;
				const keep = (target, value, scope) => {
					const key = keptAs(target);
					if (key) stored?.set(key, [...stored.get(key) ?? [], {
						expr: value,
						place: {
							file: source,
							scope,
							frame: null
						}
					}]);
				};
				walk(source, {
					statement: (statement, scope) => {
						if (statement.type === "assign" && statement.value) for (const target of statement.targets) keep(target, statement.value, scope);
					},
					expression: (expr, scope) => {
						if (expr.type === "assignment") keep(expr.target, expr.value, scope);
					}
				});
			}
		}
		return stored.get(`${holder}.${name}`) ?? [];
	};
	const evaluator = createEvaluator({
		library,
		kept,
		moduleFile(from, module) {
			const path = modules.resolve(from.path, module);
			return path === null || languageOf(path) === null ? null : file(path);
		},
		callsNamed,
		settingDefaults: (name, near) => settings.defaultsOf(name, near)
	});
	const rulesOf = (site) => {
		return evaluator.evaluate(site.expr.callee, site.place).flatMap((value) => {
			if (value.kind !== "library") return [];
			const rule = evaluator.ruleOf(value, site);
			return rule ? [{
				...site,
				rule,
				callee: value
			}] : [];
		});
	};
	const ruledCalls = /* @__PURE__ */ new Map();
	const ruled = (path) => {
		let list = ruledCalls.get(path);
		if (!list) {
			list = callsOf$1(path).flatMap(rulesOf);
			ruledCalls.set(path, list);
		}
		return list;
	};
	const argument = (site, spec) => argumentOf(site.expr, site.place, spec, evaluator);
	const scopes = /* @__PURE__ */ new Map();
	const scopesOf = (path) => {
		let list = scopes.get(path);
		if (!list) {
			const source = file(path);
			list = source ? scopesWithin(source) : [];
			scopes.set(path, list);
		}
		return list;
	};
	const mentions = (name) => relevant.reduce((sum, path) => sum + (context.text(path)?.split(name).length ?? 1) - 1, 0);
	const signaturesOfHost = (host) => context.catalogue.signatures.filter((signature) => signature.hosts.some((pattern) => matchesHost(host, pattern)));
	return {
		argument,
		scopesOf,
		settings: (name) => settings.defaultsOf(name, ""),
		kept,
		mentions,
		signaturesOfHost,
		relevant,
		sources,
		library,
		file,
		evaluate: evaluator.evaluate,
		evaluator,
		callsOf: callsOf$1,
		rulesOf,
		ruled
	};
}
const lastName$1 = (call) => call.callee.type === "name" || call.callee.type === "member" ? call.callee.name : null;
/** `st.session_state.chain`, `session_state['chain']` → `session_state.chain`; null for members of `self` and for plain names */
function keptAs(target) {
	if (target.type !== "member" && target.type !== "index") return null;
	const name = target.type === "member" ? target.name : target.index.type === "string" ? target.index.value : null;
	const holder = target.object.type === "member" || target.object.type === "name" ? target.object.name : null;
	return name === null || holder === null || holder === "self" || holder === "this" ? null : `${holder}.${name}`;
}
/** The scopes around a scope, innermost first, the module's last. */
function enclosing(scope) {
	const all = [];
	for (let it = scope; it; it = it.parent) all.push(it);
	return all;
}
const importLine = /^[ \t]*(?:from\s+([\w.]+)\s+import\s+(\([^)]{0,2000}\)|[^\n#]{1,500})|import\s+([\w.]+(?:\s+as\s+\w+)?(?:\s*,\s*[\w.]+(?:\s+as\s+\w+)?)*))|(?:from\s*|import\s*\(?\s*|require\s*\(\s*)["']([^"'\n]{1,200})["']/gm;
/** Files that import a library of the catalogue or speak to a host of it, and their neighbours in the import graph. */
function relevantFiles(context, sources, resolve) {
	const roots = new Set(context.catalogue.signatures.flatMap((signature) => signature.modules));
	const hosts = context.catalogue.signatures.flatMap((signature) => signature.hosts).map((host) => host.replace(/^\*\.?|\/.*$/g, "")).filter((host) => host.includes(".") && !host.includes("*"));
	const hostPattern = hosts.length ? new RegExp([...new Set(hosts)].map((host) => host.replace(/[.]/g, "\\.")).join("|")) : null;
	const imports = /* @__PURE__ */ new Map();
	const seeds = /* @__PURE__ */ new Set();
	for (const path of sources) {
		const text = context.text(path);
		if (text === null) continue;
		const isPython = /\.(py|pyi|ipynb)$/.test(path);
		const source = path.endsWith(".ipynb") ? text.replace(/\\n",?/g, "").replace(/^\s*"/gm, "") : text;
		const targets = [];
		for (const match of source.matchAll(importLine)) {
			const modules = isPython ? pythonModules(match[1], match[2], match[3]) : [match[4] ?? ""];
			for (const module of modules) {
				if (!module) continue;
				if (isLibraryImport(module, isPython, roots)) seeds.add(path);
				const target = resolve(path, module);
				if (target) targets.push(target);
			}
		}
		if (hostPattern?.test(source)) seeds.add(path);
		imports.set(path, targets);
	}
	const importers = /* @__PURE__ */ new Map();
	for (const [path, targets] of imports) for (const target of targets) importers.set(target, [...importers.get(target) ?? [], path]);
	const reached = new Set(seeds);
	const queue = [...seeds];
	for (let path = queue.pop(); path !== void 0; path = queue.pop()) for (const next of importers.get(path) ?? []) {
		if (reached.has(next)) continue;
		reached.add(next);
		queue.push(next);
	}
	const used = [...reached].flatMap((path) => imports.get(path) ?? []);
	for (const path of used) reached.add(path);
	const paths = context.fact("paths");
	const rank = (path) => paths.classOf(path) === "application" ? 0 : 1;
	return sources.filter((path) => reached.has(path)).sort((a, b) => rank(a) - rank(b));
}
/** the modules of `from a import b, c` (a, a.b, a.c: a name may be a submodule) and of `import a.b, c` */
function pythonModules(from, names, whole) {
	const first = (list) => (list ?? "").replace(/[()\\]/g, " ").split(",").map((it) => it.trim().split(/\s/)[0] ?? "").filter(Boolean);
	if (from === void 0) return first(whole);
	return [from, ...first(names).map((name) => from.endsWith(".") ? `${from}${name}` : `${from}.${name}`)];
}
function isLibraryImport(module, isPython, roots) {
	const separator = isPython ? "." : "/";
	const tag = isPython ? "py" : "js";
	const parts = module.split(separator);
	return parts.some((_, i) => roots.has(`${tag}:${parts.slice(0, i + 1).join(separator)}`));
}
// src/detect/calls.ts
function detect$19(context) {
	const program = context.fact("program");
	const paths = context.fact("paths");
	const found = [];
	for (const path of program.relevant) {
		const seen = /* @__PURE__ */ new Set();
		const ordinals = /* @__PURE__ */ new Map();
		for (const ruled of program.ruled(path)) {
			const kind = callKinds[ruled.rule.symbol.role] ?? (embeds(ruled, program) ? "embedding" : void 0);
			if (!kind || seen.has(ruled.expr) || isLookup(ruled, program)) continue;
			seen.add(ruled.expr);
			const name = enclosing(ruled.place.scope).find((scope) => scope.kind === "function" && scope.name)?.name ?? "";
			const symbol = ruled.rule.symbol.symbol.startsWith(".") ? `${rootOf(ruled.callee)}${ruled.rule.symbol.symbol}` : ruled.rule.symbol.symbol;
			const key = `${path}#${name}#${symbol}`;
			const ordinal = ordinals.get(key) ?? 0;
			ordinals.set(key, ordinal + 1);
			const description = describeModel(ruled, program, context.catalogue);
			found.push({
				id: `${key}#${ordinal}`,
				path,
				line: ruled.expr.line,
				endLine: ruled.expr.endLine,
				cell: cellOf(ruled.place.file.cells, ruled.expr.line),
				function: name,
				kind,
				library: rootOf(ruled.callee),
				symbol,
				...description,
				site: ruled,
				pathClass: paths.classOf(path),
				purpose: purposeOf$1(path, name)
			});
		}
	}
	found.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line);
	const details = /* @__PURE__ */ new Map();
	return {
		details(call) {
			const kept = details.get(call) ?? describeCall(call.site, call.chain, program);
			details.set(call, kept);
			return kept;
		},
		application: found.filter((call) => call.pathClass === "application"),
		elsewhere: found.filter((call) => call.pathClass !== "application"),
		argument(call, spec) {
			for (const link of call.chain) {
				const words = link.rule.symbol.args?.[spec] ?? spec;
				const arg = program.argument(link, words);
				if (arg) return arg;
			}
			return null;
		}
	};
}
const evaluating = /(^|[/_.-])(evals?|evaluat\w*|benchmarks?|ragas|judges?|scorers?|red[-_]?team\w*)([/_.-]|$)/i;
const preparing = /(^|[/_.-])(datasets?|dataset_generation|gen(erate)?_?(data|dataset|qa|questions)|synthetic\w*|finetun\w*|fine[-_]tun\w*|train(ing)?)([/_.-]|$)/i;
function purposeOf$1(path, name) {
	if (evaluating.test(path) || /^(eval|judge|score)[_A-Z]/.test(name)) return "evaluation";
	return preparing.test(path) ? "preparation" : "answer";
}
/** a model asked from a registry of the repository's own (`customProvider({ languageModels })`) is built there, not here */
function isLookup({ callee, rule }, program) {
	const made = rule.symbol.role === "construct" ? callee.owner?.call : null;
	return made ? program.argument(made, "languageModels|textEmbeddingModels|imageModels") !== null : false;
}
/** `FAISS.from_texts(texts, embeddings)`: building a store computes embeddings */
function embeds({ expr, place, rule }, program) {
	if (rule.symbol.role !== "store" && rule.symbol.role !== "upsert") return false;
	return expr.args.some((arg) => arg.value.type !== "string" && program.evaluate(arg.value, place).some((value) => value.kind === "library" && /embedd/.test(value.type?.split(".").at(-1) ?? "")));
}
/** the package that a library value comes from: `openai`, `@langchain/openai`, `langchain_openai` */
function rootOf(value) {
	const [module = ""] = value.path.split("#");
	return value.path.includes("#") ? module : value.path.split(/[.(]/)[0] ?? value.path;
}
const cellOf = (cells, line) => {
	const at = cells.filter((first) => first <= line).length;
	return at ? at : null;
};
// src/detect/components.ts
function detect$18(context) {
	const program = context.fact("program");
	const paths = context.fact("paths");
	const found = /* @__PURE__ */ new Map();
	const add = (kind, name, path, line) => {
		const key = `${kind} ${name}`;
		const component = found.get(key) ?? {
			kind,
			name,
			locations: []
		};
		if (component.locations.length < 20 && !component.locations.some((it) => it.path === path && it.line === line)) component.locations.push({
			path,
			line
		});
		found.set(key, component);
	};
	for (const path of program.relevant) {
		if (paths.classOf(path) !== "application") continue;
		for (const { rule, expr } of program.ruled(path)) for (const { kind, name } of rule.signature.components) if (kind !== "provider") add(kind, name, path, expr.line);
	}
	for (const call of context.fact("calls").application) {
		if (call.provider) add("provider", call.provider, call.path, call.line);
		if (call.kind === "embedding" || call.site.rule.symbol.makes?.includes("embedding")) for (const { id, path, line } of call.models) add("embedding_model", id, path, line);
	}
	return [...found.values()].sort((a, b) => a.kind === b.kind ? a.name < b.name ? -1 : 1 : a.kind < b.kind ? -1 : 1);
}
// src/detect/configuration.ts
const environmentRead = /\bos\.environ\b|\bos\.getenv\(|\bgetenv\(|\bprocess\.env\b|\bimport\.meta\.env\b|\bDeno\.env\b|\bSystem\.getenv\(|Environment\.GetEnvironmentVariable|\bos\.(Getenv|LookupEnv)\(|@Value\(|builder\.Configuration|IConfiguration\b|GetConnectionString|\bviper\.|\benvconfig\.|\bst\.secrets\b|\bdotenv_values\(|\buserdata\.get\(/;
const settingsSchema = /\bBaseSettings\b|\bpydantic_settings\b|\benviron\.Env\(|\bdecouple\b|\bdynaconf\b|\bDynaconf\(|@t3-oss\/env|\bcreateEnv\(|\benvalid\b|\bcleanEnv\(|\bconvict\(|@ConfigurationProperties|\.Configure<|IOptions<|\bhydra\.main\b|\bOmegaConf\b|\bfrom_runnable_config\b|\bRunnableConfig\b.*configurable|\bconfig_schema\s*=|\bcontext_schema\s*=/;
const envSchema = /z\s*\.\s*object\([^;]{0,3000}?\)[^;]{0,200}(parse|safeParse)\(\s*process\.env/;
const argumentParser = /\bargparse\.ArgumentParser\(|\bclick\.option\(|\btyper\.(Typer|Option|Argument)\(|\bfire\.Fire\(|\bHfArgumentParser\(|\bcommander\b|\byargs\b|\bflag\.(String|StringVar)\(|\bcobra\.Command|\babsl\.flags\b|\btyro\.cli\(|\bsimple_parsing\b/;
const exampleFile = /(^|\/)\.?env[._-]?(example|sample|template|dist|default|local\.example)s?$|(^|\/)(example|sample|template)[._-]?\.?env$|(^|\/)\.?[\w-]*\.?env\.(example|sample|template|dist)$|(^|\/)\.env\.[\w-]*(example|sample|template)[\w-]*$|(^|\/)[\w.-]*(example|sample|template)[\w.-]*\.(ya?ml|toml|json|ini|cfg)$|(^|\/)[\w.-]*[._-](example|sample|template|dist)$|(^|\/)(secrets|local\.settings)\.(example|sample)\.\w+$/i;
const configurationFile = /(^|\/)(application([.-][\w-]+)?\.(ya?ml|properties)|appsettings(\.[\w-]+)?\.json|config\.(ya?ml|toml|json)|settings\.(ya?ml|toml|json)|[\w-]*(config|settings)\.(ya?ml|toml|json))$|(^|\/)(config|configs|conf)\/[^/]+(\/[^/]+)?\.(ya?ml|toml|json|properties)$/i;
/** of tools, not of the application */
const toolConfiguration = /(^|\/)(ts|js|tsup|vite|next|eslint|babel|jest|tailwind|postcss|renovate|angular|drizzle|biome|components|firebase|vercel|cypress|playwright|pyright|pyrightconfig|mypy|ruff|pytest|codecov|lerna|nx|turbo|devcontainer|host|launch|tasks|mkdocs|docker)[\w.-]*\.\w+$|(^|\/)(\.\w|node_modules|\.vscode)/i;
const ownDeployment = /https?:\/\/[\w.-]+\.(azurewebsites\.net|azurecontainerapps\.io|azurestaticapps\.net|onrender\.com|fly\.dev|vercel\.app|netlify\.app|herokuapp\.com|run\.app|up\.railway\.app|ngrok(-free)?\.(app|io|dev)|execute-api\.[\w-]+\.amazonaws\.com|elb\.amazonaws\.com|modal\.run|hf\.space|workers\.dev|pages\.dev|cloudfunctions\.net)/;
function detect$17(context) {
	const reads = [];
	const examples = [];
	const fixedEndpoints = [];
	for (const path of context.fact("paths").of("application")) {
		if (exampleFile.test(path) && !/\.(md|py|[jt]sx?|html)$/.test(path)) examples.push({
			path,
			line: 1,
			detail: "example of the configuration"
		});
		else if (configurationFile.test(path) && !toolConfiguration.test(path)) examples.push({
			path,
			line: 1,
			detail: "configuration file"
		});
		if (!/\.(py|[cm]?[jt]sx?|java|kt|cs|go)$/.test(path)) continue;
		const text = context.text(path);
		if (text === null || text.length > 6e5) continue;
		const lines = text.split("\n");
		const first = (pattern) => pattern.test(text) ? lines.findIndex((line) => line.length < 2e3 && pattern.test(line) && !/^\s*(#|\/\/|\*)/.test(line)) : -1;
		const add = (list, index, detail) => {
			if (index >= 0) list.push({
				path,
				line: index + 1,
				detail
			});
		};
		add(reads, first(environmentRead), "reads the environment");
		add(examples, first(settingsSchema), "settings with a schema");
		if (envSchema.test(text)) add(examples, Math.max(0, first(/process\.env/)), "schema of the environment");
		const parsed = first(argumentParser);
		add(reads, parsed, "reads arguments");
		add(examples, parsed, "declared arguments");
		if (ownDeployment.test(text)) add(fixedEndpoints, first(ownDeployment), "address of a deployment in the code");
	}
	return {
		reads,
		examples,
		fixedEndpoints,
		...modelsBySource(context)
	};
}
function modelsBySource(context) {
	const { application } = context.fact("calls");
	const hosted = application.filter((call) => !isLocal(call) && call.kind !== "train");
	const decisive = hosted.length ? hosted : application;
	const configuredModels = [];
	const fixedModels = [];
	for (const call of decisive) {
		const kind = settingOf(context, call);
		if (kind === null) continue;
		const place = call.models[0] ?? call;
		(kind === "configured" ? configuredModels : fixedModels).push({
			path: place.path,
			line: place.line,
			detail: `model ${call.model ?? "by name"} of ${call.symbol}`
		});
	}
	return {
		configuredModels,
		fixedModels
	};
}
const isLocal = (call) => call.local || /^(ollama|local)$/.test(call.provider ?? "");
function settingOf(context, call) {
	const program = context.fact("program");
	const paths = context.fact("paths");
	for (const link of call.chain) {
		const spec = link.rule.symbol.model ?? (link === call.chain[0] ? null : "model|model_name|modelName|deployment_name|azure_deployment|azureOpenAIApiDeploymentName");
		const given = spec ? program.argument(link, spec) : null;
		if (!given) continue;
		const values = program.evaluate(given.expr, given.place);
		if (values.some(isSetting)) return "configured";
		if (values.some((value) => value.kind === "literal" && typeof value.value === "string" && paths.classOf(value.place.file.path) === "application")) return "fixed";
		if (values.every((value) => value.kind !== "library")) return isParameter(given.expr, given.place) ? "configured" : null;
	}
	if (call.modelSource?.startsWith("default:")) return "fixed";
	return call.provider?.startsWith("azure") ? "configured" : null;
}
/** The environment, a data file, or the default of a field of a settings class. */
function isSetting(value) {
	if (value.kind === "env") return true;
	if (value.kind !== "literal") return false;
	const { file, scope } = value.place;
	return !/\.(py|ipynb|[cm]?[jt]sx?|java|kt|cs|go)$/.test(file.path) || isSettingsClass(scope);
}
function isSettingsClass(scope) {
	if (scope.kind !== "class") return false;
	return /settings|config|options|env/i.test(scope.name) || scope.bases.some((base) => /Settings$|BaseModel$/.test(base.type === "name" || base.type === "member" ? base.name : ""));
}
/** A parameter without a value that is known: the caller decides. */
function isParameter(expr, place) {
	return expr.type === "name" && place.scope.params.some((it) => it.name === expr.name);
}
// src/detect/delivery/environments.ts
const names$1 = [
	["production", /(^|[^a-z])(prod|production|prd|live)([^a-z]|$)/i],
	["staging", /(^|[^a-z])(staging|stage|stg|uat|preprod|pre-production|qa|canary|sandbox)([^a-z]|$)/i],
	["dev", /(^|[^a-z])(dev|develop|development)([^a-z]|$)/i],
	["test", /(^|[^a-z])(test|testing|tst)([^a-z]|$)/i]
];
/** The environment that a word names, or null. */
const environmentOf = (word) => names$1.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
const fileRules = [
	{
		source: "iac",
		pattern: /(?:^|\/)([\w-]+)\.(?:auto\.)?tfvars(?:\.json)?$/
	},
	{
		source: "iac",
		pattern: /(?:^|\/)(?:environments?|envs?|overlays|stages|clusters)\/([\w-]+)\/.*\.(?:tf|ya?ml|json|bicep|bicepparam|hcl|toml|tfvars)$/
	},
	{
		source: "iac",
		pattern: /(?:^|\/)values[-_.]([\w-]+)\.ya?ml$/
	},
	{
		source: "iac",
		pattern: /(?:^|\/)(?:main|parameters|params|azuredeploy)?[-_.]?(?:parameters)?[-_.]([\w-]+)\.(?:bicepparam|parameters\.json)$/
	},
	{
		source: "iac",
		pattern: /(?:^|\/)Pulumi\.([\w-]+)\.ya?ml$/
	},
	{
		source: "iac",
		pattern: /(?:^|\/)(?:samconfig|serverless|fly|render|app|cloudbuild|skaffold|service|apprunner)[-_.]([\w-]+)\.(?:ya?ml|toml|json)$/
	},
	{
		source: "iac",
		pattern: /(?:^|\/)(?:docker-)?compose[-_.]([\w-]+)\.ya?ml$/
	},
	{
		source: "config",
		pattern: /(?:^|\/)\.env\.([\w-]+?)(?:\.(?:example|sample|template|dist))?$/
	},
	{
		source: "config",
		pattern: /(?:^|\/)application-([\w-]+)\.(?:ya?ml|properties)$/
	},
	{
		source: "config",
		pattern: /(?:^|\/)appsettings\.([\w-]+)\.json$/
	},
	{
		source: "config",
		pattern: /(?:^|\/)(?:config|configs|settings|conf|environments?)\/([\w-]+)\.(?:ya?ml|json|toml|py|[jt]s|env|ini)$/
	},
	{
		source: "config",
		pattern: /(?:^|\/)(?:config|settings|environment)[-_.]([\w-]+)\.(?:ya?ml|json|toml|py|[jt]s|ini)$/
	}
];
/** Sections of one file that stand for environments: wrangler's `[env.staging]`, stages of serverless, targets of Databricks bundles. */
const sectionRules = [
	[/(^|\/)wrangler\.toml$/, /^\[env\.([\w-]+)/],
	[/(^|\/)wrangler\.jsonc?$/, /^ {4}"(staging|production|dev|preview)"\s*:/],
	[/(^|\/)samconfig\.toml$/, /^\[([\w-]+)\.deploy/],
	[/(^|\/)databricks\.ya?ml$/, /^ {2}(dev|staging|prod|production|test)\s*:/],
	[/(^|\/)eas\.json$/, /^ {4}"(development|preview|production|staging)"\s*:/]
];
/** Every environment that a pipeline, infrastructure code or configuration names. */
function readEnvironments(context, ci) {
	const paths = context.fact("paths");
	const found = [];
	for (const { job } of ci.pipelines.flatMap((pipeline) => pipeline.jobs.map((it) => ({ job: it })))) {
		const name = job.environment && !job.environment.includes("{") ? environmentOf(job.environment) : null;
		if (name && !job.disabled) found.push({
			name,
			source: "pipeline",
			path: job.path,
			line: job.line,
			detail: `deploys to ${name}`
		});
	}
	for (const { path, kind } of context.snapshot.files) {
		const part = paths.classOf(path);
		if (kind === "symlink" || kind === "submodule" || part === "vendored" || part === "example" || part === "test" || part === "docs") continue;
		if (path.startsWith(".github/workflows/")) found.push(...choices(path, context.text(path) ?? ""));
		const rule = fileRules.find(({ pattern }) => pattern.test(path));
		const named = rule ? environmentOf(rule.pattern.exec(path)?.[1] ?? "") : null;
		const compose = /compose/.test(path);
		if (rule && named && !(compose && named !== "production" && named !== "staging")) found.push({
			name: named,
			source: rule.source,
			path,
			line: 1,
			detail: `settings of ${named}`
		});
		const section = sectionRules.find(([file]) => file.test(path));
		if (section) for (const [index, line] of (context.text(path) ?? "").split("\n").entries()) {
			const name = environmentOf(section[1].exec(line.slice(0, 300))?.[1] ?? "");
			if (name) found.push({
				name,
				source: "iac",
				path,
				line: index + 1,
				detail: `settings of ${name}`
			});
		}
		if (part === "application" && /\.(py|[cm]?[jt]s|java|kt|cs|go|ya?ml|toml|tf|bicep)$/.test(path)) found.push(...switched(path, context.text(path) ?? ""));
	}
	return found;
}
/** `options: [staging, production]` of a workflow's input, `environment: [dev, prod]` of a matrix. */
function choices(path, text) {
	const lines = text.split("\n");
	return lines.flatMap((line, index) => {
		const inline = /^\s*-?\s*(?:options|environment|env|stage)\s*:\s*\[([^\]]{1,200})\]/.exec(line)?.[1];
		const item = /^\s+-\s+["']?(dev|development|staging|stage|uat|qa|prod|production|preprod)["']?\s*$/.exec(line)?.[1];
		return (inline ? inline.split(",") : item && /(options|environment|env|stage)\s*:/.test(lines.slice(Math.max(0, index - 5), index).join("\n")) ? [item] : []).flatMap((word) => {
			const name = environmentOf(word.trim().replace(/["']/g, ""));
			return name ? [{
				name,
				source: "pipeline",
				path,
				line: index + 1,
				detail: `${name} can be chosen`
			}] : [];
		});
	});
}
const readsEnvironment = /environ|getenv|process\.env|GetEnvironmentVariable|ENVIRONMENT|APP_ENV|\benv\b|var\.env|param env/i;
/** Code or configuration that chooses by environment: both a staging and a production are named in quotes or as keys, close together. */
function switched(path, text) {
	if (!readsEnvironment.test(text) || !/staging|stage/i.test(text)) return [];
	const lines = text.split("\n");
	const quoted = (pattern) => lines.findIndex((line) => line.length < 1e3 && !/^\s*(#|\/\/|\*)/.test(line) && pattern.test(line));
	const staging = quoted(/["':](staging|stage)["']|^\s*["']?staging["']?\s*[:=]\s*[{[(]?/i);
	const production = quoted(/["':](production|prod)["']|^\s*["']?(production|prod)["']?\s*[:=]\s*[{[(]?/i);
	if (staging < 0 || production < 0 || Math.abs(staging - production) > 15) return [];
	return [{
		name: "staging",
		source: "pipeline",
		path,
		line: staging + 1,
		detail: "chooses by environment"
	}, {
		name: "production",
		source: "pipeline",
		path,
		line: production + 1,
		detail: "chooses by environment"
	}];
}
const secret = /KEY|TOKEN|SECRET|PASSWORD|PASSWD|PWD|CREDENTIAL|_PAT$|_DSN$|CLIENT_ID|TENANT_ID|DATABASE_URL|CONNECTION_STRING|^(PATH|HOME|USER|CI|PORT)$/i;
/** What bundlers hand to every browser is no secret. */
const publicName = /^(NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|NUXT_PUBLIC)_/;
const reads = [
	[/\.(py|ipynb)$/, /(?:os\.environ(?:\.get)?\s*[[(]\s*|getenv\(\s*|\benv\(\s*|config\(\s*)\\?["']([A-Z][A-Z0-9_]{2,60})/],
	[/\.([cm]?[jt]sx?|vue|svelte)$/, /(?:process\.env|import\.meta\.env|Deno\.env\.get\(["']|\benv)(?:\.|\[["'])?([A-Z][A-Z0-9_]{2,60})\b/],
	[/\.(java|kt)$/, /(?:System\.getenv\(\s*"|@Value\(\s*"\$\{)([\w.-]{3,60})/],
	[/\.cs$/, /(?:GetEnvironmentVariable\(|Configuration\[|GetValue<\w+>\(|GetConnectionString\()\s*"([\w:.-]{3,60})"|\b(IsDevelopment|IsProduction|IsEnvironment|IsRunMode|IsPublishMode)\b/],
	[/\.go$/, /os\.(?:Getenv|LookupEnv)\(\s*"([A-Z][A-Z0-9_]{2,60})"|\benv:"([A-Z][A-Z0-9_]{2,60})/],
	[/application[\w-]*\.(ya?ml|properties)$/, /\$\{([A-Z][A-Z0-9_]{2,60})(?::|\})/],
	[/(^|\/)(docker-)?compose[\w.-]*\.ya?ml$/, /\$\{([A-Z][A-Z0-9_]{2,60})/],
	[/(^|\/)\.?env[\w.-]*(example|sample|template|dist|default)[\w.-]*$|\.env\.example$/, /^\s*(?:export\s+)?([A-Z][A-Z0-9_]{2,60})\s*=/],
	[/\.(json|ya?ml)$/, /"?\b(ENV_NAME|environment_name|environmentName|deploy_environment|deployment_environment)"?\s*:/i],
	[/\.(bicep|tf)$/, /(?:param|variable)\s+"?(environment(?:Name)?|env|stage)\b/i]
];
const readerClass = /\bBaseSettings\b|pydantic_settings|createEnv\(|envsafe|cleanEnv\(/;
/** Settings other than secrets that come from the environment. */
function readSwitches(context) {
	const paths = context.fact("paths");
	const found = [];
	for (const { path, kind } of context.snapshot.files) {
		const part = paths.classOf(path);
		if (kind === "symlink" || kind === "submodule" || part !== "application" && !/env/.test(path) || part === "vendored") continue;
		const rule = reads.find(([file]) => file.test(path));
		if (!rule) continue;
		const text = context.text(path);
		if (text === null || text.length > 6e5) continue;
		for (const [index, line] of text.split("\n").entries()) {
			if (line.length > 2e3 || /^\s*(#|\/\/|\*)/.test(line)) continue;
			const match = rule[1].exec(line);
			const name = match?.[1] ?? match?.[2];
			if (name && (publicName.test(name) || !secret.test(name))) {
				found.push({
					path,
					line: index + 1,
					detail: `${name} is set by the environment`
				});
				break;
			}
			if (readerClass.test(line) && !/import/.test(line)) {
				found.push({
					path,
					line: index + 1,
					detail: "settings are read from the environment"
				});
				break;
			}
		}
		if (found.length >= 30) break;
	}
	return found;
}
// src/detect/delivery/releases.ts
const moving = /\$?\{\{?[^}]*\b(github\.(sha|run_id|run_number|ref_name|event\.release\.tag_name|head_ref)|steps\.[\w-]+\.outputs\.[\w-]*(sha|version|tag|commit|meta|json)[\w-]*|env\.\w*(SHA|COMMIT|VERSION|TAG|BUILD|RUN)\w*|inputs\.[\w-]*(version|tag|sha)[\w-]*|needs\.[\w-]+\.outputs\.[\w-]*(version|tag|sha)[\w-]*)|\$\{?\(?\w*(GITHUB_SHA|COMMIT|GIT_SHA|SHORT_SHA|BUILD_(ID|NUMBER|BUILDID)|BUILDID|build_id|CI_PIPELINE_ID|CI_COMMIT|RELEASE_VERSION|IMAGE_TAG|GITHUB_REF_NAME|GITHUB_RUN_|CIRCLE_SHA1|BITBUCKET_COMMIT|TAG|VERSION|revision)|git (rev-parse|describe)|\$\(Build\.(BuildId|BuildNumber|SourceVersion)\)/i;
/** Commands of pipelines by which an image, package or release carries the commit, the run or a version. */
function readLabels(ci, immutableTags) {
	const labelled = (it) => moving.test(it.command.words.join(" ")) || Object.entries(it.step.inputs).some(([key, value]) => /tags?|labels|build-args|images?|version|imageName|containerImage/i.test(key) && moving.test(value));
	const kept = [
		"image",
		"push-image",
		"publish",
		"deploy"
	].flatMap((kind) => ci.runs(kind)).filter((it) => it.triggers.length && !it.command.words.join(" ").startsWith("curl"));
	const byTag = kept.filter((it) => (it.command.kinds.includes("publish") || it.command.kinds.includes("push-image")) && it.triggers.every((trigger) => trigger.event === "tag" || trigger.event === "release" || trigger.event === "manual") && it.triggers.some((trigger) => trigger.event !== "manual"));
	const releases = ci.runs("release").filter((it) => !/metadata-action/.test(it.command.words[0] ?? "") || kept.length > 0);
	const pushes = kept.filter(labelled).filter((it) => it.command.kinds.some((kind) => kind !== "image") || kept.some((other) => other.command.kinds.includes("push-image") || other.command.kinds.includes("deploy")));
	const evidence = (detail) => (it) => ({
		path: it.command.path,
		line: it.command.line,
		detail
	});
	const inPipelines = new Set(ci.running.flatMap((it) => [it.pipeline.path, it.command.path]));
	return [
		...pushes.map(evidence("labels the artefact with commit, run or version")),
		...byTag.map(evidence("published for a version tag")),
		...releases.map(evidence("makes versioned releases")),
		...immutableTags.filter((it) => inPipelines.has(it.path) && kept.some((other) => other.command.kinds.includes("push-image") || other.command.kinds.includes("deploy")))
	];
}
/** A hand-kept version of something that is published: the manifest's own name is installed in prose, or releases are spoken of; an image tag kept by hand. */
function readHandKept(context, ci) {
	const prose = context.fact("documents").documents.flatMap((document) => document.sections.flatMap((section) => [...section.sentences.map((it) => it.text), ...section.code.map((it) => it.content)])).join("\n").slice(0, 2e6);
	const found = [];
	for (const { path } of context.snapshot.files) {
		if (context.fact("paths").classOf(path) !== "application") continue;
		if (/(^|\/)(pyproject\.toml|setup\.py|package\.json)$/.test(path)) {
			const { name, version, line, isPrivate } = identity$1(path, context.text(path) ?? "");
			if (!version || isPrivate) continue;
			const literal = name?.replace(/[.*+?^$(){}|[\]\\]/g, "\\$&").replace(/[-_]/g, "[-_]");
			const installed = literal && new RegExp(`(pip3? install|uv (add|pip install|tool install)|pipx install|uvx|npm (i|install)( -g)?|npx( -y)?|yarn add|pnpm add|brew install)\\s+(-\\S+\\s+)*["']?${literal}(["'\\s[@=]|$)`, "i").test(prose);
			const released = /\b(download\w*|source code|latest|see|from|a)\b.{0,30}\breleases?\b(?! notes| of\b)/i.test(prose) && /(^|\/)(CHANGELOG|HISTORY|RELEASES)|package\.json$/i.test(path);
			if (installed) found.push({
				path,
				line,
				detail: `version ${version} of a published package is kept by hand`
			});
			else if (released && !path.includes("/") && /\breleases?\b[^.\n]{0,80}\b(zip|download|source|binary|archive)|\b(zip|download|source code|binary)\b[^.\n]{0,80}\breleases?\b/i.test(prose)) found.push({
				path,
				line,
				detail: `version ${version} of published releases is kept by hand`
			});
		}
	}
	const tagged = ci.running.find((it) => (it.command.kinds.includes("push-image") || it.command.kinds.includes("image")) && /:(v?\d+\.\d+[\w.-]*)(\s|$)/.test([...it.command.words, it.step.inputs["tags"] ?? ""].join(" ")));
	if (tagged) found.push({
		path: tagged.command.path,
		line: tagged.command.line,
		detail: "the image tag is kept by hand"
	});
	return found;
}
function identity$1(path, content) {
	const lines = content.split("\n");
	if (path.endsWith(".json")) {
		const root = json(content) ?? {};
		const line = lines.findIndex((it) => it.includes("\"version\"")) + 1;
		return {
			name: text$1(root["name"]),
			version: text$1(root["version"]),
			line: Math.max(1, line),
			isPrivate: record$1(root)["private"] === true
		};
	}
	const field = (key) => lines.findIndex((it) => new RegExp(`^\\s*${key}\\s*=\\s*["']`).test(it));
	const value = (at) => /["']([^"']+)["']/.exec(lines[at] ?? "")?.[1] ?? null;
	return {
		name: value(field("name")),
		version: value(field("version")),
		line: Math.max(1, field("version") + 1),
		isPrivate: false
	};
}
// src/detect/delivery.ts
const buttons = /vercel\.com\/(new|import)|vercel\.com\/(button|templates\/)|render\.com\/deploy|railway\.(app|com)\/(template|new|deploy)|heroku\.com\/deploy|deploy\.cloud\.run|portal\.azure\.com\/#create|app\.netlify\.com\/start|cloud\.digitalocean\.com\/apps\/new|deploy\.workers\.cloudflare\.com|zeabur\.com\/templates|app\.koyeb\.com\/deploy|console\.aws\.amazon\.com\/cloudformation\/home\S*#\/stacks\/(new|create)|huggingface\.co\/spaces\/\S+\?duplicate|deploybutton\.|sevalla\.com|elest\.io\/open/i;
function detect$16(context) {
	const ci = context.fact("ci");
	const { commands, immutableTags, resources } = context.fact("infrastructure");
	const started = ci.running.filter((it) => delivers(it, ci));
	const automatic = started.filter((it) => onMerge(it.triggers));
	const synced = resources.filter((it) => /^(argoproj\.io\/)?(Application|ApplicationSet)$/.test(it.type) || /^(Kustomization|HelmRelease)$/.test(it.type) && it.tool === "flux");
	const pipelines = new Set(ci.running.flatMap((it) => [it.pipeline.path, it.command.path]));
	return {
		automatic: [...automatic.map(evidenceOf), ...synced.map(({ path, line }) => ({
			path,
			line,
			detail: "synchronised from the repository"
		}))],
		manual: [
			...started.filter((it) => !onMerge(it.triggers)).map(evidenceOf),
			...commands.filter((it) => it.deploys && !pipelines.has(it.path)),
			...scripts(context, ci),
			...readButtons(context)
		],
		labels: readLabels(ci, immutableTags),
		handKept: readHandKept(context, ci),
		environments: readEnvironments(context, ci),
		switches: readSwitches(context)
	};
}
/** Deployments and pushed images; a preview of a pull request, a documentation site and a package for users are none. */
function delivers({ command, pipeline, job, step }, ci) {
	if (!command.kinds.includes("deploy") && !command.kinds.includes("push-image")) return false;
	const where = `${pipeline.path} ${pipeline.name} ${job.name} ${step.name}`;
	if (/\b(docs?|documentation|pages|storybook|website|mkdocs|sphinx)\b/i.test(where)) return false;
	return !/--dry-run|\bplan\b/.test(command.words.join(" ")) && ci.pipelines.includes(pipeline);
}
const evidenceOf = ({ step, command, job }) => ({
	path: step.path,
	line: step.line,
	detail: `${job.name}: ${command.words.slice(0, 3).join(" ")}`,
	kind: "pipeline"
});
/** `deploy` scripts of package.json that start a deployment. */
function scripts(context, ci) {
	return context.snapshot.files.flatMap(({ path }) => {
		if (!/(^|\/)package\.json$/.test(path) || context.fact("paths").classOf(path) !== "application") return [];
		return (context.text(path) ?? "").split("\n").flatMap((line, index) => {
			const [, name, script] = /^\s*"((?:[\w-]+:)?deploy(?::[\w-]+)?|release)"\s*:\s*"([^"]+)"/.exec(line.slice(0, 1e3)) ?? [];
			if (!name || !script) return [];
			const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
			return ci.expand(script, path, index + 1, folder).some((it) => it.kinds.includes("deploy")) ? [{
				path,
				line: index + 1,
				detail: `npm run ${name}`,
				kind: "script"
			}] : [];
		});
	});
}
function readButtons(context) {
	return context.fact("documents").documents.flatMap(({ path, role, sections }) => role === "readme" || role === "docs" ? sections.flatMap((section) => section.links.filter((it) => buttons.test(it.url) && !/\bdocs\b/.test(it.url)).map((it) => ({
		path,
		line: it.line,
		detail: "deploy button",
		kind: "button"
	}))).slice(0, 2) : []);
}
// ../../main/node_modules/fast-xml-parser/src/util.js
const regexName = /* @__PURE__ */ new RegExp("^[:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$");
function getAllMatches(string, regex) {
	const matches = [];
	let match = regex.exec(string);
	while (match) {
		const allmatches = [];
		allmatches.startIndex = regex.lastIndex - match[0].length;
		const len = match.length;
		for (let index = 0; index < len; index++) allmatches.push(match[index]);
		matches.push(allmatches);
		match = regex.exec(string);
	}
	return matches;
}
const isName = function(string) {
	const match = regexName.exec(string);
	return !(match === null || typeof match === "undefined");
};
function isExist(v) {
	return typeof v !== "undefined";
}
/**
* Dangerous property names that could lead to prototype pollution or security issues
*/
const DANGEROUS_PROPERTY_NAMES = [
	"hasOwnProperty",
	"toString",
	"valueOf",
	"__defineGetter__",
	"__defineSetter__",
	"__lookupGetter__",
	"__lookupSetter__"
];
const criticalProperties = [
	"__proto__",
	"constructor",
	"prototype"
];
// ../../main/node_modules/fast-xml-parser/src/validator.js
const defaultOptions$1 = {
	allowBooleanAttributes: false,
	unpairedTags: []
};
function validate(xmlData, options) {
	options = Object.assign({}, defaultOptions$1, options);
	const tags = [];
	let tagFound = false;
	let reachedRoot = false;
	if (xmlData[0] === "﻿") xmlData = xmlData.substr(1);
	for (let i = 0; i < xmlData.length; i++) if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
		i += 2;
		i = readPI(xmlData, i);
		if (i.err) return i;
	} else if (xmlData[i] === "<") {
		let tagStartPos = i;
		i++;
		if (xmlData[i] === "!") {
			i = readCommentAndCDATA(xmlData, i);
			continue;
		} else {
			let closingTag = false;
			if (xmlData[i] === "/") {
				closingTag = true;
				i++;
			}
			let tagName = "";
			for (; i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "	" && xmlData[i] !== "\n" && xmlData[i] !== "\r"; i++) tagName += xmlData[i];
			tagName = tagName.trim();
			if (tagName[tagName.length - 1] === "/") {
				tagName = tagName.substring(0, tagName.length - 1);
				i--;
			}
			if (!validateTagName(tagName)) {
				let msg;
				if (tagName.trim().length === 0) msg = "Invalid space after '<'.";
				else msg = "Tag '" + tagName + "' is an invalid name.";
				return getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
			}
			const result = readAttributeStr(xmlData, i);
			if (result === false) return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
			let attrStr = result.value;
			i = result.index;
			if (attrStr[attrStr.length - 1] === "/") {
				const attrStrStart = i - attrStr.length;
				attrStr = attrStr.substring(0, attrStr.length - 1);
				const isValid = validateAttributeString(attrStr, options);
				if (isValid === true) tagFound = true;
				else return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
			} else if (closingTag) {
				if (!result.tagClosed) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
				else if (attrStr.trim().length > 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
				else if (tags.length === 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
				else {
					const otg = tags.pop();
					if (tagName !== otg.tagName) {
						let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
						return getErrorObject("InvalidTag", "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.", getLineNumberForPosition(xmlData, tagStartPos));
					}
					if (tags.length == 0) reachedRoot = true;
				}
			} else {
				const isValid = validateAttributeString(attrStr, options);
				if (isValid !== true) return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
				if (reachedRoot === true) return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i));
				else if (options.unpairedTags.indexOf(tagName) !== -1) {} else tags.push({
					tagName,
					tagStartPos
				});
				tagFound = true;
			}
			for (i++; i < xmlData.length; i++) if (xmlData[i] === "<") {
				if (xmlData[i + 1] === "!") {
					i++;
					i = readCommentAndCDATA(xmlData, i);
					continue;
				} else if (xmlData[i + 1] === "?") {
					i = readPI(xmlData, ++i);
					if (i.err) return i;
				} else break;
			} else if (xmlData[i] === "&") {
				const afterAmp = validateAmpersand(xmlData, i);
				if (afterAmp == -1) return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
				i = afterAmp;
			} else if (reachedRoot === true && !isWhiteSpace(xmlData[i])) return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
			if (xmlData[i] === "<") i--;
		}
	} else {
		if (isWhiteSpace(xmlData[i])) continue;
		return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
	}
	if (!tagFound) return getErrorObject("InvalidXml", "Start tag expected.", 1);
	else if (tags.length == 1) return getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos));
	else if (tags.length > 0) return getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map((t) => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", {
		line: 1,
		col: 1
	});
	return true;
}
function isWhiteSpace(char) {
	return char === " " || char === "	" || char === "\n" || char === "\r";
}
/**
* Read Processing insstructions and skip
* @param {*} xmlData
* @param {*} i
*/
function readPI(xmlData, i) {
	const start = i;
	for (; i < xmlData.length; i++) if (xmlData[i] == "?" || xmlData[i] == " ") {
		const tagname = xmlData.substr(start, i - start);
		if (i > 5 && tagname === "xml") return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i));
		else if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
			i++;
			break;
		} else continue;
	}
	return i;
}
function readCommentAndCDATA(xmlData, i) {
	if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
		for (i += 3; i < xmlData.length; i++) if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
			i += 2;
			break;
		}
	} else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
		let angleBracketsCount = 1;
		for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "<") angleBracketsCount++;
		else if (xmlData[i] === ">") {
			angleBracketsCount--;
			if (angleBracketsCount === 0) break;
		}
	} else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") {
		for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
			i += 2;
			break;
		}
	}
	return i;
}
const doubleQuote = "\"";
const singleQuote = "'";
/**
* Keep reading xmlData until '<' is found outside the attribute value.
* @param {string} xmlData
* @param {number} i
*/
function readAttributeStr(xmlData, i) {
	let attrStr = "";
	let startChar = "";
	let tagClosed = false;
	for (; i < xmlData.length; i++) {
		if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote) {
			if (startChar === "") startChar = xmlData[i];
			else if (startChar !== xmlData[i]) {} else startChar = "";
		} else if (xmlData[i] === ">") {
			if (startChar === "") {
				tagClosed = true;
				break;
			}
		}
		attrStr += xmlData[i];
	}
	if (startChar !== "") return false;
	return {
		value: attrStr,
		index: i,
		tagClosed
	};
}
/**
* Walk `attrStr` once, left to right, splitting it into attribute tokens.
*
* This replaces a regex that used to do the same job
* (`(\s*)([^\s=]+)(\s*=)?(\s*(['"])(([\s\S])*?)\5)?`). That regex led with an
* optional whitespace group followed by a required "non-whitespace" group.
* On a long run of whitespace that never resolves into an attribute name
* (e.g. a tag with thousands of trailing spaces before `>`), the engine
* backtracks the whitespace group one character at a time before giving up
* and moving to the next starting position — one full backtrack per
* position, which is quadratic in the length of the run.
*
* The scan is forward-only: the cursor never moves backwards, so each
* character is visited a constant number of times and the cost is linear
* in the length of the string.
*
* Each returned token mirrors the shape the old regex match array had, so
* the validation logic below (which reads token[1]..token[6]) didn't need
* to change:
*   token.startIndex - where this token begins in attrStr
*   token[1]          - leading whitespace before the name
*   token[2]          - the attribute name
*   token[3]          - whitespace + '=' if present, else undefined
*   token[4]          - marker (any defined value) if a quoted value was found
*   token[5]          - the quote character used ('"' or "'")
*   token[6]          - the value's text, without the surrounding quotes
*
* A malformed leading character (e.g. a stray '=' with no name before it)
* is simply skipped over, one character at a time — the same outcome the
* old regex produced by failing to match at that position and retrying at
* the next one.
*/
function scanAttributeTokens(attrStr) {
	const tokens = [];
	const len = attrStr.length;
	let i = 0;
	while (i < len) {
		const tokenStart = i;
		while (i < len && isWhiteSpace(attrStr[i])) i++;
		if (i >= len) break;
		if (attrStr[i] === "=") {
			i++;
			continue;
		}
		const leadingWs = attrStr.slice(tokenStart, i);
		const nameStart = i;
		while (i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== "=") i++;
		const name = attrStr.slice(nameStart, i);
		let equalsGroup;
		let j = i;
		while (j < len && isWhiteSpace(attrStr[j])) j++;
		if (j < len && attrStr[j] === "=") {
			equalsGroup = attrStr.slice(i, j + 1);
			i = j + 1;
		}
		let quoteChar;
		let value;
		let k = i;
		while (k < len && isWhiteSpace(attrStr[k])) k++;
		if (k < len && (attrStr[k] === "\"" || attrStr[k] === "'")) {
			const valueStart = k + 1;
			const closeIdx = attrStr.indexOf(attrStr[k], valueStart);
			if (closeIdx !== -1) {
				quoteChar = attrStr[k];
				value = attrStr.slice(valueStart, closeIdx);
				i = closeIdx + 1;
			}
		}
		const token = { startIndex: tokenStart };
		token[1] = leadingWs;
		token[2] = name;
		token[3] = equalsGroup;
		token[4] = quoteChar !== void 0 ? true : void 0;
		token[5] = quoteChar;
		token[6] = value;
		tokens.push(token);
	}
	return tokens;
}
function validateAttributeString(attrStr, options) {
	const matches = scanAttributeTokens(attrStr);
	const attrNames = {};
	for (let i = 0; i < matches.length; i++) {
		if (matches[i][1].length === 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' has no space in starting.", getPositionFromMatch(matches[i]));
		else if (matches[i][3] !== void 0 && matches[i][4] === void 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' is without value.", getPositionFromMatch(matches[i]));
		else if (matches[i][3] === void 0 && !options.allowBooleanAttributes) return getErrorObject("InvalidAttr", "boolean attribute '" + matches[i][2] + "' is not allowed.", getPositionFromMatch(matches[i]));
		const attrName = matches[i][2];
		if (!validateAttrName(attrName)) return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches[i]));
		if (!Object.prototype.hasOwnProperty.call(attrNames, attrName)) attrNames[attrName] = 1;
		else return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches[i]));
	}
	return true;
}
function validateNumberAmpersand(xmlData, i) {
	let re = /\d/;
	if (xmlData[i] === "x") {
		i++;
		re = /[\da-fA-F]/;
	}
	for (; i < xmlData.length; i++) {
		if (xmlData[i] === ";") return i;
		if (!xmlData[i].match(re)) break;
	}
	return -1;
}
function validateAmpersand(xmlData, i) {
	i++;
	if (xmlData[i] === ";") return -1;
	if (xmlData[i] === "#") {
		i++;
		return validateNumberAmpersand(xmlData, i);
	}
	let count = 0;
	for (; i < xmlData.length; i++, count++) {
		if (xmlData[i].match(/\w/) && count < 20) continue;
		if (xmlData[i] === ";") break;
		return -1;
	}
	return i;
}
function getErrorObject(code, message, lineNumber) {
	return { err: {
		code,
		msg: message,
		line: lineNumber.line || lineNumber,
		col: lineNumber.col
	} };
}
function validateAttrName(attrName) {
	return isName(attrName);
}
function validateTagName(tagname) {
	return isName(tagname);
}
function getLineNumberForPosition(xmlData, index) {
	const lines = xmlData.substring(0, index).split(/\r?\n/);
	return {
		line: lines.length,
		col: lines[lines.length - 1].length + 1
	};
}
function getPositionFromMatch(match) {
	return match.startIndex + match[1].length;
}
// ../../main/node_modules/@nodable/entities/src/entities.js
/**
* Currency Symbols
* @type {Record<string, string>}
*/
const CURRENCY = {
	cent: "¢",
	pound: "£",
	curren: "¤",
	yen: "¥",
	euro: "€",
	dollar: "$",
	fnof: "ƒ",
	inr: "₹",
	af: "؋",
	birr: "ብር",
	peso: "₱",
	rub: "₽",
	won: "₩",
	yuan: "¥",
	cedil: "¸"
};
const XML = {
	amp: "&",
	apos: "'",
	gt: ">",
	lt: "<",
	quot: "\""
};
const COMMON_HTML = {
	nbsp: "\xA0",
	copy: "©",
	reg: "®",
	trade: "™",
	mdash: "—",
	ndash: "–",
	hellip: "…",
	laquo: "«",
	raquo: "»",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	bull: "•",
	para: "¶",
	sect: "§",
	deg: "°",
	frac12: "½",
	frac14: "¼",
	frac34: "¾"
};
// ../../main/node_modules/@nodable/entities/src/EntityDecoder.js
/**
* Action constants for `onExternalEntity` and `onInputEntity` hooks.
*
* Use these instead of raw strings to avoid typos:
*
* @example
* import EntityDecoder, { ENTITY_ACTION } from './EntityDecoder.js';
* const dec = new EntityDecoder({
*   onInputEntity: (name, value) => ENTITY_ACTION.BLOCK,
* });
*/
const ENTITY_ACTION = Object.freeze({
	/** Resolve and expand the entity normally. */
	ALLOW: "allow",
	/** Silently skip this entity — it will not be registered. */
	BLOCK: "block",
	/** Throw an error, aborting entity registration entirely. */
	THROW: "throw"
});
const SPECIAL_CHARS = /* @__PURE__ */ new Set("!?\\\\/[]$%{}^&*()<>|+");
/**
* Validate that an entity name contains no dangerous characters.
* @param {string} name
* @returns {string} the name, unchanged
* @throws {Error} on invalid characters
*/
function validateEntityName$1(name) {
	if (name[0] === "#") throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
	for (const ch of name) if (SPECIAL_CHARS.has(ch)) throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
	return name;
}
/**
* Merge one or more entity maps into a flat name→string map.
* Accepts either:
*   - plain string values:             { amp: '&' }
*   - legacy {regex,val} / {regx,val}: { lt: { regex: /.../, val: '<' } }
*
* Values containing '&' are skipped (recursive expansion risk).
*
* @param {...object} maps
* @returns {Record<string, string>}
*/
function mergeEntityMaps(...maps) {
	const out = Object.create(null);
	for (const map of maps) {
		if (!map) continue;
		for (const key of Object.keys(map)) {
			const raw = map[key];
			if (typeof raw === "string") out[key] = raw;
			else if (raw && typeof raw === "object" && raw.val !== void 0) {
				const val = raw.val;
				if (typeof val === "string") out[key] = val;
			}
		}
	}
	return out;
}
const LIMIT_TIER_EXTERNAL = "external";
const LIMIT_TIER_BASE = "base";
const LIMIT_TIER_ALL = "all";
/**
* Resolve `applyLimitsTo` option into a normalised Set of tier strings.
* Accepted values: 'external' | 'base' | 'all' | string[]
* Default: 'external' (only untrusted injected entities are counted).
* @param {string|string[]|undefined} raw
* @returns {Set<string>}
*/
function parseLimitTiers(raw) {
	if (!raw || raw === LIMIT_TIER_EXTERNAL) return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
	if (raw === LIMIT_TIER_ALL) return /* @__PURE__ */ new Set([LIMIT_TIER_ALL]);
	if (raw === LIMIT_TIER_BASE) return /* @__PURE__ */ new Set([LIMIT_TIER_BASE]);
	if (Array.isArray(raw)) return new Set(raw);
	return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
}
const NCR_LEVEL = Object.freeze({
	allow: 0,
	leave: 1,
	remove: 2,
	throw: 3
});
const XML10_ALLOWED_C0 = /* @__PURE__ */ new Set([
	9,
	10,
	13
]);
/**
* Parse the `ncr` constructor option into flat, hot-path-friendly fields.
* @param {object|undefined} ncr
* @returns {{ xmlVersion: number, onLevel: number, nullLevel: number }}
*/
function parseNCRConfig(ncr) {
	if (!ncr) return {
		xmlVersion: 1,
		onLevel: NCR_LEVEL.allow,
		nullLevel: NCR_LEVEL.remove
	};
	const xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1;
	const onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow;
	const nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove;
	return {
		xmlVersion,
		onLevel,
		nullLevel: Math.max(nullLevel, NCR_LEVEL.remove)
	};
}
/**
* Single-pass, zero-regex entity replacer for XML/HTML content.
*
* Algorithm: scan the string once for '&', read to ';', resolve via map
* or direct codepoint conversion, build output chunks, join once at the end.
*
* Entity lookup priority (highest → lowest):
*   1. input / runtime  (DOCTYPE entities for current document)
*   2. persistent external (survive across documents)
*   3. base named map   (DEFAULT_XML_ENTITIES + user-supplied namedEntities)
*
* Both input and external resolve as the 'external' tier for limit purposes.
* Base map entities resolve as the 'base' tier.
*
* Numeric / hex references (&#NNN; / &#xHH;) are resolved directly via
* String.fromCodePoint() — no map needed. They count as 'base' tier.
*
* @example
* const replacer = new EntityReplacer({ namedEntities: COMMON_HTML });
* replacer.setExternalEntities({ brand: 'Acme' });
*
* const instance = replacer.reset();
* instance.addInputEntities({ version: '1.0' });
* instance.encode('&brand; v&version; &lt;'); // 'Acme v1.0 <'
*/
var EntityDecoder = class {
	/**
	* @param {object} [options]
	* @param {object|null}  [options.namedEntities]        — extra named entities merged into base map
	* @param {object}  [options.limit]                 — security limits
	* @param {number}       [options.limit.maxTotalExpansions=0]  — 0 = unlimited
	* @param {number}       [options.limit.maxExpandedLength=0]   — 0 = unlimited
	* @param {'external'|'base'|'all'|string[]} [options.limit.applyLimitsTo='external']
	*   Which entity tiers count against the security limits:
	*   - 'external' (default) — only input/runtime + persistent external entities
	*   - 'base'               — only DEFAULT_XML_ENTITIES + namedEntities
	*   - 'all'                — every entity regardless of tier
	*   - string[]             — explicit combination, e.g. ['external', 'base']
	* @param {((resolved: string, original: string) => string)|null} [options.postCheck=null]
	* @param {string[]} [options.remove=[]] — entity names (e.g. ['nbsp', '#13']) to delete (replace with empty string)
	* @param {string[]} [options.leave=[]]  — entity names to keep as literal (unchanged in output)
	* @param {object}   [options.ncr]       — Numeric Character Reference controls
	* @param {1.0|1.1}  [options.ncr.xmlVersion=1.0]
	*   XML version governing which codepoint ranges are restricted:
	*   - 1.0 — C0 controls U+0001–U+001F (except U+0009/000A/000D) are prohibited
	*   - 1.1 — C0 controls are allowed when written as NCRs; C1 (U+007F–U+009F) decoded as-is
	* @param {'allow'|'leave'|'remove'|'throw'} [options.ncr.onNCR='allow']
	*   Base action for numeric references. Severity order: allow < leave < remove < throw.
	*   For codepoint ranges that carry a minimum level (surrogates → remove, XML 1.0 C0 → remove),
	*   the effective action is max(onNCR, rangeMinimum).
	* @param {'remove'|'throw'} [options.ncr.nullNCR='remove']
	*   Action for U+0000 (null). 'allow' and 'leave' are clamped to 'remove' since null is never safe.
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onExternalEntity=null]
	*   Hook called when an external entity is registered via `setExternalEntities()` or
	*   `addExternalEntity()`. Return `ENTITY_ACTION.ALLOW` to accept the entity,
	*   `ENTITY_ACTION.BLOCK` to silently skip it, or `ENTITY_ACTION.THROW` to abort with an error.
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onInputEntity=null]
	*   Hook called when an input entity is registered via `addInputEntities()`. Return
	*   `ENTITY_ACTION.ALLOW` to accept, `ENTITY_ACTION.BLOCK` to silently skip, or
	*   `ENTITY_ACTION.THROW` to abort with an error.
	*/
	constructor(options = {}) {
		this._limit = options.limit || {};
		this._maxTotalExpansions = this._limit.maxTotalExpansions || 0;
		this._maxExpandedLength = this._limit.maxExpandedLength || 0;
		this._postCheck = typeof options.postCheck === "function" ? options.postCheck : (r) => r;
		this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL);
		this._numericAllowed = options.numericAllowed ?? true;
		this._baseMap = mergeEntityMaps(XML, options.namedEntities || null);
		/** @type {Record<string, string>} */
		this._externalMap = Object.create(null);
		/** @type {Record<string, string>} */
		this._inputMap = Object.create(null);
		this._totalExpansions = 0;
		this._expandedLength = 0;
		/** @type {Set<string>} */
		this._removeSet = new Set(options.remove && Array.isArray(options.remove) ? options.remove : []);
		/** @type {Set<string>} */
		this._leaveSet = new Set(options.leave && Array.isArray(options.leave) ? options.leave : []);
		const ncrCfg = parseNCRConfig(options.ncr);
		this._ncrXmlVersion = ncrCfg.xmlVersion;
		this._ncrOnLevel = ncrCfg.onLevel;
		this._ncrNullLevel = ncrCfg.nullLevel;
		/** @type {((name: string, value: string) => 'allow'|'block'|'throw')|null} */
		this._onExternalEntity = typeof options.onExternalEntity === "function" ? options.onExternalEntity : null;
		/** @type {((name: string, value: string) => 'allow'|'block'|'throw')|null} */
		this._onInputEntity = typeof options.onInputEntity === "function" ? options.onInputEntity : null;
	}
	/**
	* Invoke a registration hook for a single entity name/value pair.
	* Returns true when the entity should be accepted, false when it should be
	* silently skipped (BLOCK), and throws when the hook returns THROW.
	*
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} hook
	* @param {string} name
	* @param {string} value
	* @param {string} context  — used in error messages ('external' | 'input')
	* @returns {boolean}  true = accept, false = skip
	*/
	_applyRegistrationHook(hook, name, value, context) {
		if (!hook) return true;
		const action = hook(name, value);
		if (action === ENTITY_ACTION.BLOCK) return false;
		if (action === ENTITY_ACTION.THROW) throw new Error(`[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`);
		return true;
	}
	/**
	* Replace the full set of persistent external entities.
	* All keys are validated — throws on invalid characters.
	* If `onExternalEntity` is set, it is called once per entry; entries that
	* return `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW`
	* aborts the whole call.
	* @param {Record<string, string | { regex?: RegExp, val: string }>} map
	*/
	setExternalEntities(map) {
		if (map) for (const key of Object.keys(map)) validateEntityName$1(key);
		if (!this._onExternalEntity) {
			this._externalMap = mergeEntityMaps(map);
			return;
		}
		const flat = mergeEntityMaps(map);
		const filtered = Object.create(null);
		for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onExternalEntity, name, value, "external")) filtered[name] = value;
		this._externalMap = filtered;
	}
	/**
	* Add a single persistent external entity.
	* If `onExternalEntity` is set it is called before the entity is stored;
	* `ENTITY_ACTION.BLOCK` silently skips storage, `ENTITY_ACTION.THROW` raises.
	* @param {string} key
	* @param {string} value
	*/
	addExternalEntity(key, value) {
		validateEntityName$1(key);
		if (typeof value === "string" && value.indexOf("&") === -1) {
			if (this._applyRegistrationHook(this._onExternalEntity, key, value, "external")) this._externalMap[key] = value;
		}
	}
	/**
	* Inject DOCTYPE entities for the current document.
	* Also resets per-document expansion counters.
	* If `onInputEntity` is set it is called once per entry; entries returning
	* `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW` aborts.
	* @param {Record<string, string | { regx?: RegExp, regex?: RegExp, val: string }>} map
	*/
	addInputEntities(map) {
		this._totalExpansions = 0;
		this._expandedLength = 0;
		if (!this._onInputEntity) {
			this._inputMap = mergeEntityMaps(map);
			return;
		}
		const flat = mergeEntityMaps(map);
		const filtered = Object.create(null);
		for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onInputEntity, name, value, "input")) filtered[name] = value;
		this._inputMap = filtered;
	}
	/**
	* Wipe input/runtime entities and reset counters.
	* Call this before processing each new document.
	* @returns {this}
	*/
	reset() {
		this._inputMap = Object.create(null);
		this._totalExpansions = 0;
		this._expandedLength = 0;
		return this;
	}
	/**
	* Update the XML version used for NCR classification.
	* Call this as soon as the document's `<?xml version="...">` declaration is parsed.
	* @param {1.0|1.1|number} version
	*/
	setXmlVersion(version) {
		this._ncrXmlVersion = version === 1.1 ? 1.1 : 1;
	}
	/**
	* Replace all entity references in `str` in a single pass.
	*
	* @param {string} str
	* @returns {string}
	*/
	decode(str) {
		if (typeof str !== "string" || str.length === 0) return str;
		if (str.indexOf("&") === -1) return str;
		const original = str;
		const chunks = [];
		const len = str.length;
		let last = 0;
		let i = 0;
		const limitExpansions = this._maxTotalExpansions > 0;
		const limitLength = this._maxExpandedLength > 0;
		const checkLimits = limitExpansions || limitLength;
		while (i < len) {
			if (str.charCodeAt(i) !== 38) {
				i++;
				continue;
			}
			let j = i + 1;
			while (j < len && str.charCodeAt(j) !== 59 && j - i <= 32) j++;
			if (j >= len || str.charCodeAt(j) !== 59) {
				i++;
				continue;
			}
			const token = str.slice(i + 1, j);
			if (token.length === 0) {
				i++;
				continue;
			}
			let replacement;
			let tier;
			if (this._removeSet.has(token)) {
				replacement = "";
				if (tier === void 0) tier = LIMIT_TIER_EXTERNAL;
			} else if (this._leaveSet.has(token)) {
				i++;
				continue;
			} else if (token.charCodeAt(0) === 35) {
				const ncrResult = this._resolveNCR(token);
				if (ncrResult === void 0) {
					i++;
					continue;
				}
				replacement = ncrResult;
				tier = LIMIT_TIER_BASE;
			} else {
				const resolved = this._resolveName(token);
				replacement = resolved?.value;
				tier = resolved?.tier;
			}
			if (replacement === void 0) {
				i++;
				continue;
			}
			if (i > last) chunks.push(str.slice(last, i));
			chunks.push(replacement);
			last = j + 1;
			i = last;
			if (checkLimits && this._tierCounts(tier)) {
				if (limitExpansions) {
					this._totalExpansions++;
					if (this._totalExpansions > this._maxTotalExpansions) throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
				}
				if (limitLength) {
					const delta = replacement.length - (token.length + 2);
					if (delta > 0) {
						this._expandedLength += delta;
						if (this._expandedLength > this._maxExpandedLength) throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
					}
				}
			}
		}
		if (last < len) chunks.push(str.slice(last));
		const result = chunks.length === 0 ? str : chunks.join("");
		return this._postCheck(result, original);
	}
	/**
	* Returns true if a resolved entity of the given tier should count
	* against the expansion/length limits.
	* @param {string} tier  — LIMIT_TIER_EXTERNAL | LIMIT_TIER_BASE
	* @returns {boolean}
	*/
	_tierCounts(tier) {
		if (this._limitTiers.has(LIMIT_TIER_ALL)) return true;
		return this._limitTiers.has(tier);
	}
	/**
	* Resolve a named entity token (without & and ;).
	* Priority: inputMap > externalMap > baseMap
	* Returns the resolved value tagged with its limit tier.
	*
	* @param {string} name
	* @returns {{ value: string, tier: string }|undefined}
	*/
	_resolveName(name) {
		if (name in this._inputMap) return {
			value: this._inputMap[name],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (name in this._externalMap) return {
			value: this._externalMap[name],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (name in this._baseMap) return {
			value: this._baseMap[name],
			tier: LIMIT_TIER_BASE
		};
	}
	/**
	* Classify a codepoint and return the minimum action level that must be applied.
	* Returns -1 when no minimum is imposed (normal allow path).
	*
	* Ranges checked (in priority order):
	*   1. U+0000            — null, governed by nullNCR (always ≥ remove)
	*   2. U+D800–U+DFFF     — surrogates, always prohibited (min: remove)
	*   3. U+0001–U+001F \ {0x09,0x0A,0x0D}  — XML 1.0 restricted C0 (min: remove)
	*      (skipped in XML 1.1 — C0 controls are allowed when written as NCRs)
	*
	* @param {number} cp  — codepoint
	* @returns {number}   — minimum NCR_LEVEL value, or -1 for no restriction
	*/
	_classifyNCR(cp) {
		if (cp === 0) return this._ncrNullLevel;
		if (cp >= 55296 && cp <= 57343) return NCR_LEVEL.remove;
		if (this._ncrXmlVersion === 1) {
			if (cp >= 1 && cp <= 31 && !XML10_ALLOWED_C0.has(cp)) return NCR_LEVEL.remove;
		}
		return -1;
	}
	/**
	* Execute a resolved NCR action.
	*
	* @param {number} action   — NCR_LEVEL value
	* @param {string} token    — raw token (e.g. '#38') for error messages
	* @param {number} cp       — codepoint, used only for error messages
	* @returns {string|undefined}
	*   - decoded character string  → 'allow'
	*   - ''                        → 'remove'
	*   - undefined                 → 'leave' (caller must skip past '&' only)
	*   - throws Error              → 'throw'
	*/
	_applyNCRAction(action, token, cp) {
		switch (action) {
			case NCR_LEVEL.allow: return String.fromCodePoint(cp);
			case NCR_LEVEL.remove: return "";
			case NCR_LEVEL.leave: return;
			case NCR_LEVEL.throw: throw new Error(`[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(4, "0")})`);
			default: return String.fromCodePoint(cp);
		}
	}
	/**
	* Full NCR resolution pipeline for a numeric token.
	*
	* Steps:
	*   1. Parse the codepoint (decimal or hex).
	*   2. Validate the raw codepoint range (NaN, <0, >0x10FFFF).
	*   3. If numericAllowed is false and no minimum restriction applies → leave as-is.
	*   4. Classify the codepoint to find the minimum required action level.
	*   5. Resolve effective action = max(onNCR, minimum).
	*   6. Apply and return.
	*
	* @param {string} token  — e.g. '#38', '#x26', '#X26'
	* @returns {string|undefined}
	*   - string (incl. '')  — replacement ('' = remove)
	*   - undefined          — leave original &token; as-is
	*/
	_resolveNCR(token) {
		const second = token.charCodeAt(1);
		let cp;
		if (second === 120 || second === 88) cp = parseInt(token.slice(2), 16);
		else cp = parseInt(token.slice(1), 10);
		if (Number.isNaN(cp) || cp < 0 || cp > 1114111) return void 0;
		const minimum = this._classifyNCR(cp);
		if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return void 0;
		const effective = minimum === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, minimum);
		return this._applyNCRAction(effective, token, cp);
	}
};
// ../../main/node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
const defaultOnDangerousProperty = (name) => {
	if (DANGEROUS_PROPERTY_NAMES.includes(name)) return "__" + name;
	return name;
};
const defaultOptions = {
	preserveOrder: false,
	attributeNamePrefix: "@_",
	attributesGroupName: false,
	textNodeName: "#text",
	ignoreAttributes: true,
	removeNSPrefix: false,
	allowBooleanAttributes: false,
	parseTagValue: true,
	parseAttributeValue: false,
	trimValues: true,
	cdataPropName: false,
	numberParseOptions: {
		hex: true,
		leadingZeros: true,
		eNotation: true,
		unicode: false
	},
	tagValueProcessor: function(tagName, val) {
		return val;
	},
	attributeValueProcessor: function(attrName, val) {
		return val;
	},
	stopNodes: [],
	alwaysCreateTextNode: false,
	isArray: () => false,
	commentPropName: false,
	unpairedTags: [],
	processEntities: true,
	htmlEntities: false,
	entityDecoder: null,
	ignoreDeclaration: false,
	ignorePiTags: false,
	transformTagName: false,
	transformAttributeName: false,
	updateTag: function(tagName, jPath, attrs) {
		return tagName;
	},
	captureMetaData: false,
	maxNestedTags: 100,
	strictReservedNames: true,
	jPath: true,
	onDangerousProperty: defaultOnDangerousProperty
};
/**
* Validates that a property name is safe to use
* @param {string} propertyName - The property name to validate
* @param {string} optionName - The option field name (for error message)
* @throws {Error} If property name is dangerous
*/
function validatePropertyName(propertyName, optionName) {
	if (typeof propertyName !== "string") return;
	const normalized = propertyName.toLowerCase();
	if (DANGEROUS_PROPERTY_NAMES.some((dangerous) => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
	if (criticalProperties.some((dangerous) => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
/**
* Normalizes processEntities option for backward compatibility
* @param {boolean|object} value 
* @returns {object} Always returns normalized object
*/
function normalizeProcessEntities(value, htmlEntities) {
	if (typeof value === "boolean") return {
		enabled: value,
		maxEntitySize: 1e4,
		maxExpansionDepth: 1e4,
		maxTotalExpansions: Infinity,
		maxExpandedLength: 1e5,
		maxEntityCount: 1e3,
		allowedTags: null,
		tagFilter: null,
		appliesTo: "all"
	};
	if (typeof value === "object" && value !== null) return {
		enabled: value.enabled !== false,
		maxEntitySize: Math.max(1, value.maxEntitySize ?? 1e4),
		maxExpansionDepth: Math.max(1, value.maxExpansionDepth ?? 1e4),
		maxTotalExpansions: Math.max(1, value.maxTotalExpansions ?? Infinity),
		maxExpandedLength: Math.max(1, value.maxExpandedLength ?? 1e5),
		maxEntityCount: Math.max(1, value.maxEntityCount ?? 1e3),
		allowedTags: value.allowedTags ?? null,
		tagFilter: value.tagFilter ?? null,
		appliesTo: value.appliesTo ?? "all"
	};
	return normalizeProcessEntities(true);
}
const buildOptions = function(options) {
	const built = Object.assign({}, defaultOptions, options);
	const propertyNameOptions = [
		{
			value: built.attributeNamePrefix,
			name: "attributeNamePrefix"
		},
		{
			value: built.attributesGroupName,
			name: "attributesGroupName"
		},
		{
			value: built.textNodeName,
			name: "textNodeName"
		},
		{
			value: built.cdataPropName,
			name: "cdataPropName"
		},
		{
			value: built.commentPropName,
			name: "commentPropName"
		}
	];
	for (const { value, name } of propertyNameOptions) if (value) validatePropertyName(value, name);
	if (built.onDangerousProperty === null) built.onDangerousProperty = defaultOnDangerousProperty;
	built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities);
	built.unpairedTagsSet = new Set(built.unpairedTags);
	if (built.stopNodes && Array.isArray(built.stopNodes)) built.stopNodes = built.stopNodes.map((node) => {
		if (typeof node === "string" && node.startsWith("*.")) return ".." + node.substring(2);
		return node;
	});
	return built;
};
// ../../main/node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
let METADATA_SYMBOL$1;
if (typeof Symbol !== "function") METADATA_SYMBOL$1 = "@@xmlMetadata";
else METADATA_SYMBOL$1 = Symbol("XML Node Metadata");
var XmlNode = class {
	constructor(tagname) {
		this.tagname = tagname;
		this.child = [];
		this[":@"] = Object.create(null);
	}
	add(key, val) {
		if (key === "__proto__") key = "#__proto__";
		this.child.push({ [key]: val });
	}
	addChild(node, startIndex) {
		if (node.tagname === "__proto__") node.tagname = "#__proto__";
		if (node[":@"] && Object.keys(node[":@"]).length > 0) this.child.push({
			[node.tagname]: node.child,
			[":@"]: node[":@"]
		});
		else this.child.push({ [node.tagname]: node.child });
		this.addStartIndex(startIndex);
	}
	addStartIndex(startIndex) {
		if (startIndex !== void 0) this.child[this.child.length - 1][METADATA_SYMBOL$1] = { startIndex };
	}
	addEndIndex(endIndex) {
		const lastChild = this.child[this.child.length - 1];
		if (lastChild !== void 0 && lastChild[METADATA_SYMBOL$1] !== void 0 && lastChild[METADATA_SYMBOL$1].endIndex === void 0) lastChild[METADATA_SYMBOL$1].endIndex = endIndex;
	}
	/** symbol used for metadata */
	static getMetaDataSymbol() {
		return METADATA_SYMBOL$1;
	}
};
// ../../main/node_modules/xml-naming/src/index.js
/**
* xml-naming
* Validates XML Name productions as defined in the XML 1.0 and 1.1 specifications.
* Covers: Name, NCName, QName, NMToken, NMTokens
*
* XML 1.0 spec: https://www.w3.org/TR/xml/#NT-Name
* XML 1.1 spec: https://www.w3.org/TR/xml11/#NT-NameStartChar
* XML NS spec:  https://www.w3.org/TR/xml-names/#NT-NCName
*/
const nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�";
const nameChar10 = nameStartChar10 + "\\-\\.\\d" + "·" + "̀-ͯ" + "‿-⁀";
const nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
const nameChar11 = nameStartChar11 + "\\-\\.\\d" + "·" + "̀-ͯ" + "҇" + "‿-⁀";
const buildRegexes = (startChar, char, flags = "") => {
	const ncNamePat = `[${startChar.replace(":", "")}][${char.replace(":", "")}]*`;
	return {
		name: new RegExp(`^[${startChar}][${char}]*$`, flags),
		ncName: new RegExp(`^${ncNamePat}$`, flags),
		qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
		nmToken: new RegExp(`^[${char}]+$`, flags),
		nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
	};
};
const regexes10 = buildRegexes(nameStartChar10, nameChar10);
const regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
const regexesAscii = buildRegexes(":A-Za-z_", ":A-Za-z_\\-\\.\\d");
const getRegexes = (xmlVersion = "1.0", asciiOnly = false) => {
	if (asciiOnly) return regexesAscii;
	return xmlVersion === "1.1" ? regexes11 : regexes10;
};
/**
* Returns true if the string is a valid QName (Qualified Name).
* Allows exactly one colon as a prefix separator: prefix:localName.
* Used for: element and attribute names in namespace-aware XML/SVG.
*
* @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
*   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
*/
const qName = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);
// ../../main/node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
var DocTypeReader = class {
	constructor(options, xmlVersion) {
		this.suppressValidationErr = !options;
		this.options = options;
		this.xmlVersion = xmlVersion || 1;
	}
	setXmlVersion(xmlVersion = 1) {
		this.xmlVersion = xmlVersion;
	}
	readDocType(xmlData, i) {
		const entities = Object.create(null);
		let entityCount = 0;
		if (xmlData[i + 3] === "O" && xmlData[i + 4] === "C" && xmlData[i + 5] === "T" && xmlData[i + 6] === "Y" && xmlData[i + 7] === "P" && xmlData[i + 8] === "E") {
			i = i + 9;
			let angleBracketsCount = 1;
			let hasBody = false, comment = false;
			let quoteChar = null;
			let exp = "";
			for (; i < xmlData.length; i++) {
				if (quoteChar !== null) {
					if (xmlData[i] === quoteChar) quoteChar = null;
					exp += xmlData[i];
					continue;
				}
				if (!hasBody && !comment && (xmlData[i] === "\"" || xmlData[i] === "'")) {
					quoteChar = xmlData[i];
					exp += xmlData[i];
					continue;
				}
				if (xmlData[i] === "<" && !comment) {
					if (hasBody && hasSeq(xmlData, "!ENTITY", i)) {
						i += 7;
						let entityName, val;
						[entityName, val, i] = this.readEntityExp(xmlData, i + 1, this.suppressValidationErr);
						if (val.indexOf("&") === -1) {
							if (this.options.enabled !== false && this.options.maxEntityCount != null && entityCount >= this.options.maxEntityCount) throw new Error(`Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
							entities[entityName] = val;
							entityCount++;
						}
					} else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
						i += 8;
						const { index } = this.readElementExp(xmlData, i + 1);
						i = index;
					} else if (hasBody && hasSeq(xmlData, "!ATTLIST", i)) i += 8;
					else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
						i += 9;
						const { index } = this.readNotationExp(xmlData, i + 1, this.suppressValidationErr);
						i = index;
					} else if (hasSeq(xmlData, "!--", i)) comment = true;
					else throw new Error(`Invalid DOCTYPE`);
					angleBracketsCount++;
					exp = "";
				} else if (xmlData[i] === ">") {
					if (comment) {
						if (xmlData[i - 1] === "-" && xmlData[i - 2] === "-") {
							comment = false;
							angleBracketsCount--;
						}
					} else angleBracketsCount--;
					if (angleBracketsCount === 0) break;
				} else if (xmlData[i] === "[") hasBody = true;
				else exp += xmlData[i];
			}
			if (quoteChar !== null || angleBracketsCount !== 0) throw new Error(`Unclosed DOCTYPE`);
		} else throw new Error(`Invalid Tag instead of DOCTYPE`);
		return {
			entities,
			i
		};
	}
	readEntityExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== "\"" && xmlData[i] !== "'") i++;
		let entityName = xmlData.substring(startIndex, i);
		validateEntityName(entityName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		if (!this.suppressValidationErr) {
			if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM") throw new Error("External entities are not supported");
			else if (xmlData[i] === "%") throw new Error("Parameter entities are not supported");
		}
		let entityValue = "";
		[i, entityValue] = this.readIdentifierVal(xmlData, i, "entity");
		if (this.options.enabled !== false && this.options.maxEntitySize != null && entityValue.length > this.options.maxEntitySize) throw new Error(`Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
		i--;
		return [
			entityName,
			entityValue,
			i
		];
	}
	readNotationExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let notationName = xmlData.substring(startIndex, i);
		!this.suppressValidationErr && validateEntityName(notationName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		const identifierType = xmlData.substring(i, i + 6).toUpperCase();
		if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC") throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
		i += identifierType.length;
		i = skipWhitespace(xmlData, i);
		let publicIdentifier = null;
		let systemIdentifier = null;
		if (identifierType === "PUBLIC") {
			[i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier");
			i = skipWhitespace(xmlData, i);
			if (xmlData[i] === "\"" || xmlData[i] === "'") [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
		} else if (identifierType === "SYSTEM") {
			[i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
			if (!this.suppressValidationErr && !systemIdentifier) throw new Error("Missing mandatory system identifier for SYSTEM notation");
		}
		return {
			notationName,
			publicIdentifier,
			systemIdentifier,
			index: --i
		};
	}
	readIdentifierVal(xmlData, i, type) {
		let identifierVal = "";
		const startChar = xmlData[i];
		if (startChar !== "\"" && startChar !== "'") throw new Error(`Expected quoted string, found "${startChar}"`);
		i++;
		const startIndex = i;
		while (i < xmlData.length && xmlData[i] !== startChar) i++;
		identifierVal = xmlData.substring(startIndex, i);
		if (xmlData[i] !== startChar) throw new Error(`Unterminated ${type} value`);
		i++;
		return [i, identifierVal];
	}
	readElementExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let elementName = xmlData.substring(startIndex, i);
		if (!this.suppressValidationErr && !qName(elementName, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid element name: "${elementName}"`);
		i = skipWhitespace(xmlData, i);
		let contentModel = "";
		if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4;
		else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2;
		else if (xmlData[i] === "(") {
			i++;
			const startIndex = i;
			while (i < xmlData.length && xmlData[i] !== ")") i++;
			contentModel = xmlData.substring(startIndex, i);
			if (xmlData[i] !== ")") throw new Error("Unterminated content model");
		} else if (!this.suppressValidationErr) throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
		return {
			elementName,
			contentModel: contentModel.trim(),
			index: i
		};
	}
	readAttlistExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		let startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let elementName = xmlData.substring(startIndex, i);
		validateEntityName(elementName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let attributeName = xmlData.substring(startIndex, i);
		if (!validateEntityName(attributeName, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid attribute name: "${attributeName}"`);
		i = skipWhitespace(xmlData, i);
		let attributeType = "";
		if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
			attributeType = "NOTATION";
			i += 8;
			i = skipWhitespace(xmlData, i);
			if (xmlData[i] !== "(") throw new Error(`Expected '(', found "${xmlData[i]}"`);
			i++;
			let allowedNotations = [];
			while (i < xmlData.length && xmlData[i] !== ")") {
				const startIndex = i;
				while (i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")") i++;
				let notation = xmlData.substring(startIndex, i);
				notation = notation.trim();
				if (!validateEntityName(notation, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid notation name: "${notation}"`);
				allowedNotations.push(notation);
				if (xmlData[i] === "|") {
					i++;
					i = skipWhitespace(xmlData, i);
				}
			}
			if (xmlData[i] !== ")") throw new Error("Unterminated list of notations");
			i++;
			attributeType += " (" + allowedNotations.join("|") + ")";
		} else {
			const startIndex = i;
			while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
			attributeType += xmlData.substring(startIndex, i);
			if (!this.suppressValidationErr && ![
				"CDATA",
				"ID",
				"IDREF",
				"IDREFS",
				"ENTITY",
				"ENTITIES",
				"NMTOKEN",
				"NMTOKENS"
			].includes(attributeType.toUpperCase())) throw new Error(`Invalid attribute type: "${attributeType}"`);
		}
		i = skipWhitespace(xmlData, i);
		let defaultValue = "";
		if (xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED") {
			defaultValue = "#REQUIRED";
			i += 8;
		} else if (xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED") {
			defaultValue = "#IMPLIED";
			i += 7;
		} else [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST");
		return {
			elementName,
			attributeName,
			attributeType,
			defaultValue,
			index: i
		};
	}
};
const skipWhitespace = (data, index) => {
	while (index < data.length && /\s/.test(data[index])) index++;
	return index;
};
function hasSeq(data, seq, i) {
	for (let j = 0; j < seq.length; j++) if (seq[j] !== data[i + j + 1]) return false;
	return true;
}
function validateEntityName(name, xmlVersion) {
	if (qName(name, { xmlVersion })) return name;
	else throw new Error(`Invalid entity name ${name}`);
}
// ../../main/node_modules/anynum/digitTable.js
/**
* Flat lookup table: maps Unicode code point → ASCII digit (0-9).
* Only decimal digit characters (Unicode category Nd) are included.
*
* Strategy: Int32Array of size (maxCodePoint - minCodePoint + 1).
* Value 0xFF means "not a digit". Value 0-9 is the ASCII digit value.
* This gives O(1) lookup with no branching, no bisect, no loop.
*
* Memory: range is 0x0660 to 0x1FBF0 → ~129,936 entries × 1 byte = ~127 KB.
* Acceptable for a one-time init; lookup is a single array index.
*/
const SCRIPT_ZEROS = [
	48,
	1632,
	1776,
	2406,
	2534,
	2662,
	2790,
	2918,
	3046,
	3174,
	3302,
	3430,
	3558,
	3664,
	3792,
	3872,
	4160,
	4240,
	6112,
	6160,
	6470,
	6608,
	6784,
	6800,
	6992,
	7088,
	7232,
	7248,
	65296,
	120782,
	120792,
	120802,
	120812,
	120822,
	66720,
	68912,
	69734,
	69872,
	69942,
	70096,
	70384,
	70736,
	70864,
	71248,
	71360,
	71472,
	71904,
	72016,
	72688,
	72784,
	73040,
	73120,
	73552,
	92768,
	92864,
	93008,
	123200,
	123632,
	124144,
	125264,
	130032
];
const HIGH_MAP = /* @__PURE__ */ new Map();
const LOW_MAX = 65535;
const TABLE_OFFSET = 1632;
const TABLE = (/* @__PURE__ */ new Uint8Array(63904)).fill(255);
for (const zero of SCRIPT_ZEROS) for (let d = 0; d < 10; d++) {
	const cp = zero + d;
	if (cp <= LOW_MAX) TABLE[cp - TABLE_OFFSET] = d;
	else HIGH_MAP.set(cp, d);
}
// ../../main/node_modules/anynum/anynum.js
const CHAR_0 = 48;
const CHAR_9 = 57;
const CHAR_MINUS = 45;
const MINUS_SET = /* @__PURE__ */ new Set([
	8722,
	65293,
	65123
]);
/**
* Normalize all Unicode decimal digit characters in a string to ASCII (0-9),
* and normalize Unicode minus variants to ASCII '-' (U+002D).
*
* Non-digit, non-minus characters are passed through unchanged.
*
* Performance design:
* - Fast path: if the string has no convertible characters, return it unchanged
*   (zero allocation).
* - BMP digits (0x0660..0xFFFF excl. surrogates): flat Uint8Array lookup (O(1)).
* - Supplementary plane digits (> 0xFFFF, encoded as surrogate pairs): Map lookup.
* - Minus variants: checked inline with a small fixed Set.
*
* @param {string} str
* @returns {string}
*/
function anynum(str) {
	if (typeof str !== "string") return str;
	const len = str.length;
	if (len === 0) return str;
	let firstHit = -1;
	for (let i = 0; i < len; i++) {
		const cc = str.charCodeAt(i);
		if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) continue;
		if (cc < 1632) {
			if (MINUS_SET.has(cc)) {
				firstHit = i;
				break;
			}
			continue;
		}
		if (cc >= 55296 && cc <= 56319) {
			if (i + 1 < len) {
				const low = str.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
					if (HIGH_MAP.has(cp)) {
						firstHit = i;
						break;
					}
				}
			}
			continue;
		}
		if (TABLE[cc - 1632] !== 255 || MINUS_SET.has(cc)) {
			firstHit = i;
			break;
		}
	}
	if (firstHit === -1) return str;
	const chars = [];
	if (firstHit > 0) chars.push(str.slice(0, firstHit));
	for (let i = firstHit; i < len; i++) {
		const cc = str.charCodeAt(i);
		if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) {
			chars.push(str[i]);
			continue;
		}
		if (cc < 1632) {
			chars.push(MINUS_SET.has(cc) ? "-" : str[i]);
			continue;
		}
		if (cc >= 55296 && cc <= 56319) {
			if (i + 1 < len) {
				const low = str.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
					const d = HIGH_MAP.get(cp);
					if (d !== void 0) {
						chars.push(String.fromCharCode(d + 48));
						i++;
						continue;
					}
				}
			}
			chars.push(str[i]);
			continue;
		}
		if (MINUS_SET.has(cc)) {
			chars.push("-");
			continue;
		}
		const d = TABLE[cc - TABLE_OFFSET];
		chars.push(d !== 255 ? String.fromCharCode(d + 48) : str[i]);
	}
	return chars.join("");
}
// ../../main/node_modules/strnum/strnum.js
const hexRegex = /^[-+]?0x[a-fA-F0-9]+$/;
const binRegex = /^0b[01]+$/;
const octRegex = /^0o[0-7]+$/;
const numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;
const consider = {
	hex: true,
	binary: false,
	octal: false,
	leadingZeros: true,
	decimalPoint: ".",
	eNotation: true,
	infinity: "original",
	unicode: false
};
function toNumber(str, options = {}) {
	options = Object.assign({}, consider, options);
	if (!str || typeof str !== "string") return str;
	let trimmedStr = str.trim();
	if (trimmedStr.length === 0) return str;
	else if (options.skipLike !== void 0 && options.skipLike.test(trimmedStr)) return str;
	else if (trimmedStr === "0") return 0;
	if (options.unicode) {
		trimmedStr = anynum(trimmedStr);
		if (trimmedStr === "0") return 0;
	}
	if (options.hex && hexRegex.test(trimmedStr)) return parse_int(trimmedStr, 16);
	else if (options.binary && binRegex.test(trimmedStr)) return parse_int(trimmedStr, 2);
	else if (options.octal && octRegex.test(trimmedStr)) return parse_int(trimmedStr, 8);
	else if (!isFinite(trimmedStr)) {
		const num = Number(trimmedStr);
		if (Number.isNaN(num)) return str;
		return handleInfinity(str, num, options);
	} else if (trimmedStr.includes("e") || trimmedStr.includes("E")) return resolveEnotation(str, trimmedStr, options);
	else {
		const match = numRegex.exec(trimmedStr);
		if (match) {
			const sign = match[1] || "";
			const leadingZeros = match[2];
			let numTrimmedByZeros = trimZeros(match[3]);
			const decimalAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === "." : trimmedStr[leadingZeros.length] === ".";
			if (!options.leadingZeros && (leadingZeros.length > 1 || leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros)) return str;
			else {
				const num = Number(trimmedStr);
				const parsedStr = String(num);
				if (num === 0) return num;
				if (parsedStr.search(/[eE]/) !== -1) {
					if (options.eNotation) return num;
					else return str;
				} else if (trimmedStr.indexOf(".") !== -1) {
					if (parsedStr === "0") return num;
					else if (parsedStr === numTrimmedByZeros) return num;
					else if (parsedStr === `${sign}${numTrimmedByZeros}`) return num;
					else return str;
				}
				let n = leadingZeros ? numTrimmedByZeros : trimmedStr;
				if (leadingZeros) return n === parsedStr || sign + n === parsedStr ? num : str;
				else return n === parsedStr || n === sign + parsedStr ? num : str;
			}
		} else return str;
	}
}
const eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(str, trimmedStr, options) {
	if (!options.eNotation) return str;
	const notation = trimmedStr.match(eNotationRegx);
	if (notation) {
		let sign = notation[1] || "";
		const eChar = notation[3].indexOf("e") === -1 ? "E" : "e";
		const leadingZeros = notation[2];
		const eAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === eChar : trimmedStr[leadingZeros.length] === eChar;
		if (leadingZeros.length > 1 && eAdjacentToLeadingZeros) return str;
		else if (leadingZeros.length === 1 && (notation[3].startsWith(`.${eChar}`) || notation[3][0] === eChar)) return Number(trimmedStr);
		else if (leadingZeros.length > 0) {
			if (options.leadingZeros && !eAdjacentToLeadingZeros) return Number(trimmedStr);
			else return str;
		} else return Number(trimmedStr);
	} else return str;
}
/**
* 
* @param {string} numStr without leading zeros
* @returns 
*/
function trimZeros(numStr) {
	if (numStr && numStr.indexOf(".") !== -1) {
		let end = numStr.length;
		while (end > 0 && numStr.charCodeAt(end - 1) === 48) end--;
		numStr = numStr.slice(0, end);
		if (numStr === ".") numStr = "0";
		else if (numStr[0] === ".") numStr = "0" + numStr;
		else if (numStr[numStr.length - 1] === ".") numStr = numStr.substring(0, numStr.length - 1);
		return numStr;
	}
	return numStr;
}
function parse_int(numStr, base) {
	const str = numStr.trim();
	if (base === 2 || base === 8) numStr = str.substring(2);
	if (parseInt) return parseInt(numStr, base);
	else if (Number.parseInt) return Number.parseInt(numStr, base);
	else if (window && window.parseInt) return window.parseInt(numStr, base);
	else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}
/**
* Handle infinite values based on user option
* @param {string} str - original input string
* @param {number} num - parsed number (Infinity or -Infinity)
* @param {object} options - user options
* @returns {string|number|null} based on infinity option
*/
function handleInfinity(str, num, options) {
	const isPositive = num === Infinity;
	switch (options.infinity.toLowerCase()) {
		case "null": return null;
		case "infinity": return num;
		case "string": return isPositive ? "Infinity" : "-Infinity";
		default: return str;
	}
}
// ../../main/node_modules/fast-xml-parser/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
	if (typeof ignoreAttributes === "function") return ignoreAttributes;
	if (Array.isArray(ignoreAttributes)) return (attrName) => {
		for (const pattern of ignoreAttributes) {
			if (typeof pattern === "string" && attrName === pattern) return true;
			if (pattern instanceof RegExp && pattern.test(attrName)) return true;
		}
	};
	return () => false;
}
// ../../main/node_modules/path-expression-matcher/src/Expression.js
/**
* Expression - Parses and stores a tag pattern expression
* 
* Patterns are parsed once and stored in an optimized structure for fast matching.
* 
* @example
* const expr = new Expression("root.users.user");
* const expr2 = new Expression("..user[id]:first");
* const expr3 = new Expression("root/users/user", { separator: '/' });
*/
var Expression = class {
	/**
	* Create a new Expression
	* @param {string} pattern - Pattern string (e.g., "root.users.user", "..user[id]")
	* @param {Object} options - Configuration options
	* @param {string} options.separator - Path separator (default: '.')
	*/
	constructor(pattern, options = {}, data) {
		this.pattern = pattern;
		this.separator = options.separator || ".";
		this.segments = this._parse(pattern);
		this.data = data;
		this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard");
		this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0);
		this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
	}
	/**
	* Parse pattern string into segments
	* @private
	* @param {string} pattern - Pattern to parse
	* @returns {Array} Array of segment objects
	*/
	_parse(pattern) {
		const segments = [];
		let i = 0;
		let currentPart = "";
		while (i < pattern.length) if (pattern[i] === this.separator) {
			if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
				if (currentPart.trim()) {
					segments.push(this._parseSegment(currentPart.trim()));
					currentPart = "";
				}
				segments.push({ type: "deep-wildcard" });
				i += 2;
			} else {
				if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
				currentPart = "";
				i++;
			}
		} else {
			currentPart += pattern[i];
			i++;
		}
		if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
		return segments;
	}
	/**
	* Parse a single segment
	* @private
	* @param {string} part - Segment string (e.g., "user", "ns::user", "user[id]", "ns::user:first")
	* @returns {Object} Segment object
	*/
	_parseSegment(part) {
		const segment = { type: "tag" };
		let bracketContent = null;
		let withoutBrackets = part;
		const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
		if (bracketMatch) {
			withoutBrackets = bracketMatch[1] + bracketMatch[3];
			if (bracketMatch[2]) {
				const content = bracketMatch[2].slice(1, -1);
				if (content) bracketContent = content;
			}
		}
		let namespace = void 0;
		let tagAndPosition = withoutBrackets;
		if (withoutBrackets.includes("::")) {
			const nsIndex = withoutBrackets.indexOf("::");
			namespace = withoutBrackets.substring(0, nsIndex).trim();
			tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
			if (!namespace) throw new Error(`Invalid namespace in pattern: ${part}`);
		}
		let tag = void 0;
		let positionMatch = null;
		if (tagAndPosition.includes(":")) {
			const colonIndex = tagAndPosition.lastIndexOf(":");
			const tagPart = tagAndPosition.substring(0, colonIndex).trim();
			const posPart = tagAndPosition.substring(colonIndex + 1).trim();
			if ([
				"first",
				"last",
				"odd",
				"even"
			].includes(posPart) || /^nth\(\d+\)$/.test(posPart)) {
				tag = tagPart;
				positionMatch = posPart;
			} else tag = tagAndPosition;
		} else tag = tagAndPosition;
		if (!tag) throw new Error(`Invalid segment pattern: ${part}`);
		segment.tag = tag;
		if (namespace) segment.namespace = namespace;
		if (bracketContent) {
			if (bracketContent.includes("=")) {
				const eqIndex = bracketContent.indexOf("=");
				segment.attrName = bracketContent.substring(0, eqIndex).trim();
				segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
			} else segment.attrName = bracketContent.trim();
		}
		if (positionMatch) {
			const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
			if (nthMatch) {
				segment.position = "nth";
				segment.positionValue = parseInt(nthMatch[1], 10);
			} else segment.position = positionMatch;
		}
		return segment;
	}
	/**
	* Get the number of segments
	* @returns {number}
	*/
	get length() {
		return this.segments.length;
	}
	/**
	* Check if expression contains deep wildcard
	* @returns {boolean}
	*/
	hasDeepWildcard() {
		return this._hasDeepWildcard;
	}
	/**
	* Check if expression has attribute conditions
	* @returns {boolean}
	*/
	hasAttributeCondition() {
		return this._hasAttributeCondition;
	}
	/**
	* Check if expression has position selectors
	* @returns {boolean}
	*/
	hasPositionSelector() {
		return this._hasPositionSelector;
	}
	/**
	* Get string representation
	* @returns {string}
	*/
	toString() {
		return this.pattern;
	}
};
// ../../main/node_modules/path-expression-matcher/src/ExpressionSet.js
/**
* ExpressionSet - An indexed collection of Expressions for efficient bulk matching
*
* Instead of iterating all expressions on every tag, ExpressionSet pre-indexes
* them at insertion time by depth and terminal tag name. At match time, only
* the relevant bucket is evaluated — typically reducing checks from O(E) to O(1)
* lookup plus O(small bucket) matches.
*
* Three buckets are maintained:
*  - `_byDepthAndTag`  — exact depth + exact tag name  (tightest, used first)
*  - `_wildcardByDepth` — exact depth + wildcard tag `*` (depth-matched only)
*  - `_deepWildcards`  — expressions containing `..`  (cannot be depth-indexed)
*
* @example
* import { Expression, ExpressionSet } from 'fast-xml-tagger';
*
* // Build once at config time
* const stopNodes = new ExpressionSet();
* stopNodes.add(new Expression('root.users.user'));
* stopNodes.add(new Expression('root.config.setting'));
* stopNodes.add(new Expression('..script'));
*
* // Query on every tag — hot path
* if (stopNodes.matchesAny(matcher)) { ... }
*/
var ExpressionSet = class {
	constructor() {
		/** @type {Map<string, import('./Expression.js').default[]>} depth:tag → expressions */
		this._byDepthAndTag = /* @__PURE__ */ new Map();
		/** @type {Map<number, import('./Expression.js').default[]>} depth → wildcard-tag expressions */
		this._wildcardByDepth = /* @__PURE__ */ new Map();
		/** @type {import('./Expression.js').default[]} expressions containing deep wildcard (..) */
		this._deepWildcards = [];
		/** @type {Map<string, import('./Expression.js').default[]>} terminalTag → deep wildcard expressions */
		this._deepByTerminalTag = /* @__PURE__ */ new Map();
		/** @type {Set<string>} pattern strings already added — used for deduplication */
		this._patterns = /* @__PURE__ */ new Set();
		/** @type {boolean} whether the set is sealed against further additions */
		this._sealed = false;
	}
	/**
	* Add an Expression to the set.
	* Duplicate patterns (same pattern string) are silently ignored.
	*
	* @param {import('./Expression.js').default} expression - A pre-constructed Expression instance
	* @returns {this} for chaining
	* @throws {TypeError} if called after seal()
	*
	* @example
	* set.add(new Expression('root.users.user'));
	* set.add(new Expression('..script'));
	*/
	add(expression) {
		if (this._sealed) throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");
		if (this._patterns.has(expression.pattern)) return this;
		this._patterns.add(expression.pattern);
		if (expression.hasDeepWildcard()) {
			const lastSeg = expression.segments[expression.segments.length - 1];
			if (lastSeg && lastSeg.type !== "deep-wildcard" && lastSeg.tag !== "*") {
				const tag = lastSeg.tag;
				if (!this._deepByTerminalTag.has(tag)) this._deepByTerminalTag.set(tag, []);
				this._deepByTerminalTag.get(tag).push(expression);
			} else this._deepWildcards.push(expression);
			return this;
		}
		const depth = expression.length;
		const tag = expression.segments[expression.segments.length - 1]?.tag;
		if (!tag || tag === "*") {
			if (!this._wildcardByDepth.has(depth)) this._wildcardByDepth.set(depth, []);
			this._wildcardByDepth.get(depth).push(expression);
		} else {
			const key = `${depth}:${tag}`;
			if (!this._byDepthAndTag.has(key)) this._byDepthAndTag.set(key, []);
			this._byDepthAndTag.get(key).push(expression);
		}
		return this;
	}
	/**
	* Add multiple expressions at once.
	*
	* @param {import('./Expression.js').default[]} expressions - Array of Expression instances
	* @returns {this} for chaining
	*
	* @example
	* set.addAll([
	*   new Expression('root.users.user'),
	*   new Expression('root.config.setting'),
	* ]);
	*/
	addAll(expressions) {
		for (const expr of expressions) this.add(expr);
		return this;
	}
	/**
	* Check whether a pattern string is already present in the set.
	*
	* @param {import('./Expression.js').default} expression
	* @returns {boolean}
	*/
	has(expression) {
		return this._patterns.has(expression.pattern);
	}
	/**
	* Number of expressions in the set.
	* @type {number}
	*/
	get size() {
		return this._patterns.size;
	}
	/**
	* Seal the set against further modifications.
	* Useful to prevent accidental mutations after config is built.
	* Calling add() or addAll() on a sealed set throws a TypeError.
	*
	* @returns {this}
	*/
	seal() {
		this._sealed = true;
		return this;
	}
	/**
	* Whether the set has been sealed.
	* @type {boolean}
	*/
	get isSealed() {
		return this._sealed;
	}
	/**
	* Test whether the matcher's current path matches any expression in the set.
	*
	* Evaluation order (cheapest → most expensive):
	*  1. Exact depth + tag bucket  — O(1) lookup, typically 0–2 expressions
	*  2. Depth-only wildcard bucket — O(1) lookup, rare
	*  3. Deep-wildcard list         — always checked, but usually small
	*
	* @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
	* @returns {boolean} true if any expression matches the current path
	*
	* @example
	* if (stopNodes.matchesAny(matcher)) {
	*   // handle stop node
	* }
	*/
	matchesAny(matcher) {
		return this.findMatch(matcher) !== null;
	}
	/**
	* Find and return the first Expression that matches the matcher's current path.
	*
	* Uses the same evaluation order as matchesAny (cheapest → most expensive):
	*  1. Exact depth + tag bucket
	*  2. Depth-only wildcard bucket
	*  3. Deep-wildcard list
	*
	* @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
	* @returns {import('./Expression.js').default | null} the first matching Expression, or null
	*
	* @example
	* const expr = stopNodes.findMatch(matcher);
	* if (expr) {
	*   // access expr.config, expr.pattern, etc.
	* }
	*/
	findMatch(matcher) {
		const depth = matcher.getDepth();
		const tag = matcher.getCurrentTag();
		const exactKey = `${depth}:${tag}`;
		const exactBucket = this._byDepthAndTag.get(exactKey);
		if (exactBucket) {
			for (let i = 0; i < exactBucket.length; i++) if (matcher.matches(exactBucket[i])) return exactBucket[i];
		}
		const wildcardBucket = this._wildcardByDepth.get(depth);
		if (wildcardBucket) {
			for (let i = 0; i < wildcardBucket.length; i++) if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
		}
		const deepBucket = this._deepByTerminalTag.get(tag);
		if (deepBucket) {
			for (let i = 0; i < deepBucket.length; i++) if (matcher.matches(deepBucket[i])) return deepBucket[i];
		}
		for (let i = 0; i < this._deepWildcards.length; i++) if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
		return null;
	}
};
// ../../main/node_modules/path-expression-matcher/src/Matcher.js
/**
* MatcherView - A lightweight read-only view over a Matcher's internal state.
*
* Created once by Matcher and reused across all callbacks. Holds a direct
* reference to the parent Matcher so it always reflects current parser state
* with zero copying or freezing overhead.
*
* Users receive this via {@link Matcher#readOnly} or directly from parser
* callbacks. It exposes all query and matching methods but has no mutation
* methods — misuse is caught at the TypeScript level rather than at runtime.
*
* @example
* const matcher = new Matcher();
* const view = matcher.readOnly();
*
* matcher.push("root", {});
* view.getCurrentTag(); // "root"
* view.getDepth();      // 1
*/
var MatcherView = class {
	/**
	* @param {Matcher} matcher - The parent Matcher instance to read from.
	*/
	constructor(matcher) {
		this._matcher = matcher;
	}
	/**
	* Get the path separator used by the parent matcher.
	* @returns {string}
	*/
	get separator() {
		return this._matcher.separator;
	}
	/**
	* Get current tag name.
	* @returns {string|undefined}
	*/
	getCurrentTag() {
		const path = this._matcher.path;
		return path.length > 0 ? path[path.length - 1].tag : void 0;
	}
	/**
	* Get current namespace.
	* @returns {string|undefined}
	*/
	getCurrentNamespace() {
		const path = this._matcher.path;
		return path.length > 0 ? path[path.length - 1].namespace : void 0;
	}
	/**
	* Get current node's attribute value.
	* @param {string} attrName
	* @returns {*}
	*/
	getAttrValue(attrName) {
		const path = this._matcher.path;
		if (path.length === 0) return void 0;
		return path[path.length - 1].values?.[attrName];
	}
	/**
	* Check if current node has an attribute.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAttr(attrName) {
		const path = this._matcher.path;
		if (path.length === 0) return false;
		const current = path[path.length - 1];
		return current.values !== void 0 && attrName in current.values;
	}
	/**
	* Get the value of a "kept" attribute from the nearest ancestor (or
	* current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {*}
	*/
	getAnyParentAttr(attrName) {
		return this._matcher.getAnyParentAttr(attrName);
	}
	/**
	* Check whether any ancestor (or the current node) kept the given
	* attribute via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAnyParentAttr(attrName) {
		return this._matcher.hasAnyParentAttr(attrName);
	}
	/**
	* Get current node's sibling position (child index in parent).
	* @returns {number}
	*/
	getPosition() {
		const path = this._matcher.path;
		if (path.length === 0) return -1;
		return path[path.length - 1].position ?? 0;
	}
	/**
	* Get current node's repeat counter (occurrence count of this tag name).
	* @returns {number}
	*/
	getCounter() {
		const path = this._matcher.path;
		if (path.length === 0) return -1;
		return path[path.length - 1].counter ?? 0;
	}
	/**
	* Get current node's sibling index (alias for getPosition).
	* @returns {number}
	* @deprecated Use getPosition() or getCounter() instead
	*/
	getIndex() {
		return this.getPosition();
	}
	/**
	* Get current path depth.
	* @returns {number}
	*/
	getDepth() {
		return this._matcher.path.length;
	}
	/**
	* Get path as string.
	* @param {string} [separator] - Optional separator (uses default if not provided)
	* @param {boolean} [includeNamespace=true]
	* @returns {string}
	*/
	toString(separator, includeNamespace = true) {
		return this._matcher.toString(separator, includeNamespace);
	}
	/**
	* Get path as array of tag names.
	* @returns {string[]}
	*/
	toArray() {
		return this._matcher.path.map((n) => n.tag);
	}
	/**
	* Match current path against an Expression.
	* @param {Expression} expression
	* @returns {boolean}
	*/
	matches(expression) {
		return this._matcher.matches(expression);
	}
	/**
	* Match any expression in the given set against the current path.
	* @param {ExpressionSet} exprSet
	* @returns {boolean}
	*/
	matchesAny(exprSet) {
		return exprSet.matchesAny(this._matcher);
	}
};
/**
* Matcher - Tracks current path in XML/JSON tree and matches against Expressions.
*
* The matcher maintains a stack of nodes representing the current path from root to
* current tag. It only stores attribute values for the current (top) node to minimize
* memory usage. Sibling tracking is used to auto-calculate position and counter.
*
* Use {@link Matcher#readOnly} to obtain a {@link MatcherView} safe to pass to
* user callbacks — it always reflects current state with no Proxy overhead.
*
* @example
* const matcher = new Matcher();
* matcher.push("root", {});
* matcher.push("users", {});
* matcher.push("user", { id: "123", type: "admin" });
*
* const expr = new Expression("root.users.user");
* matcher.matches(expr); // true
*/
var Matcher = class {
	/**
	* Create a new Matcher.
	* @param {Object} [options={}]
	* @param {string} [options.separator='.'] - Default path separator
	*/
	constructor(options = {}) {
		this.separator = options.separator || ".";
		this.path = [];
		this.siblingStacks = [];
		this._pathStringCache = null;
		this._view = new MatcherView(this);
		this._keptAttrs = [];
	}
	/**
	* Push a new tag onto the path.
	* @param {string} tagName
	* @param {Object|null} [attrValues=null]
	* @param {string|null} [namespace=null]
	* @param {Object|null} [options=null]
	* @param {string[]} [options.keep] - Names of attributes (from attrValues)
	*/
	push(tagName, attrValues = null, namespace = null, options = null) {
		this._pathStringCache = null;
		if (this.path.length > 0) this.path[this.path.length - 1].values = void 0;
		const currentLevel = this.path.length;
		let level = this.siblingStacks[currentLevel];
		if (!level) {
			level = {
				counts: /* @__PURE__ */ new Map(),
				total: 0
			};
			this.siblingStacks[currentLevel] = level;
		}
		const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
		const counter = level.counts.get(siblingKey) || 0;
		const position = level.total;
		level.counts.set(siblingKey, counter + 1);
		level.total++;
		const node = {
			tag: tagName,
			position,
			counter
		};
		if (namespace !== null && namespace !== void 0) node.namespace = namespace;
		if (attrValues !== null && attrValues !== void 0) node.values = attrValues;
		this.path.push(node);
		const depth = this.path.length;
		const keep = options !== null ? options.keep : null;
		if (keep !== null && keep !== void 0 && keep.length > 0 && attrValues) for (let i = 0; i < keep.length; i++) {
			const name = keep[i];
			if (attrValues[name] !== void 0) this._keptAttrs.push({
				depth,
				name,
				value: attrValues[name]
			});
		}
	}
	/**
	* Pop the last tag from the path.
	* @returns {Object|undefined} The popped node
	*/
	pop() {
		if (this.path.length === 0) return void 0;
		this._pathStringCache = null;
		const node = this.path.pop();
		if (this.siblingStacks.length > this.path.length + 1) this.siblingStacks.length = this.path.length + 1;
		const poppedDepth = this.path.length + 1;
		while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth) this._keptAttrs.pop();
		return node;
	}
	/**
	* Update current node's attribute values.
	* Useful when attributes are parsed after push.
	* @param {Object} attrValues
	*/
	updateCurrent(attrValues) {
		if (this.path.length > 0) {
			const current = this.path[this.path.length - 1];
			if (attrValues !== null && attrValues !== void 0) current.values = attrValues;
		}
	}
	/**
	* Get current tag name.
	* @returns {string|undefined}
	*/
	getCurrentTag() {
		return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
	}
	/**
	* Get current namespace.
	* @returns {string|undefined}
	*/
	getCurrentNamespace() {
		return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
	}
	/**
	* Get current node's attribute value.
	* @param {string} attrName
	* @returns {*}
	*/
	getAttrValue(attrName) {
		if (this.path.length === 0) return void 0;
		return this.path[this.path.length - 1].values?.[attrName];
	}
	/**
	* Check if current node has an attribute.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAttr(attrName) {
		if (this.path.length === 0) return false;
		const current = this.path[this.path.length - 1];
		return current.values !== void 0 && attrName in current.values;
	}
	/**
	* Get the value of a "kept" attribute from the nearest ancestor (or
	* current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
	* Unlike getAttrValue(), this works regardless of how deep the path has
	* gone since the attribute was pushed — but only for attribute names that
	* were explicitly marked with `keep` at push time. Cost is proportional to
	* the number of currently-kept attributes (typically 0-3), not path depth.
	* @param {string} attrName
	* @returns {*} the value, or undefined if no ancestor kept this attribute
	*/
	getAnyParentAttr(attrName) {
		const kept = this._keptAttrs;
		for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return kept[i].value;
	}
	/**
	* Check whether any ancestor (or the current node) kept the given
	* attribute via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAnyParentAttr(attrName) {
		const kept = this._keptAttrs;
		for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return true;
		return false;
	}
	/**
	* Get current node's sibling position (child index in parent).
	* @returns {number}
	*/
	getPosition() {
		if (this.path.length === 0) return -1;
		return this.path[this.path.length - 1].position ?? 0;
	}
	/**
	* Get current node's repeat counter (occurrence count of this tag name).
	* @returns {number}
	*/
	getCounter() {
		if (this.path.length === 0) return -1;
		return this.path[this.path.length - 1].counter ?? 0;
	}
	/**
	* Get current node's sibling index (alias for getPosition).
	* @returns {number}
	* @deprecated Use getPosition() or getCounter() instead
	*/
	getIndex() {
		return this.getPosition();
	}
	/**
	* Get current path depth.
	* @returns {number}
	*/
	getDepth() {
		return this.path.length;
	}
	/**
	* Get path as string.
	* @param {string} [separator] - Optional separator (uses default if not provided)
	* @param {boolean} [includeNamespace=true]
	* @returns {string}
	*/
	toString(separator, includeNamespace = true) {
		const sep = separator || this.separator;
		if (sep === this.separator && includeNamespace === true) {
			if (this._pathStringCache !== null) return this._pathStringCache;
			const result = this.path.map((n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
			this._pathStringCache = result;
			return result;
		}
		return this.path.map((n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
	}
	/**
	* Get path as array of tag names.
	* @returns {string[]}
	*/
	toArray() {
		return this.path.map((n) => n.tag);
	}
	/**
	* Reset the path to empty.
	*/
	reset() {
		this._pathStringCache = null;
		this.path = [];
		this.siblingStacks = [];
		this._keptAttrs = [];
	}
	/**
	* Match current path against an Expression.
	* @param {Expression} expression
	* @returns {boolean}
	*/
	matches(expression) {
		const segments = expression.segments;
		if (segments.length === 0) return false;
		if (expression.hasDeepWildcard()) return this._matchWithDeepWildcard(segments);
		return this._matchSimple(segments);
	}
	/**
	* @private
	*/
	_matchSimple(segments) {
		if (this.path.length !== segments.length) return false;
		for (let i = 0; i < segments.length; i++) if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) return false;
		return true;
	}
	/**
	* @private
	*/
	_matchWithDeepWildcard(segments) {
		let pathIdx = this.path.length - 1;
		let segIdx = segments.length - 1;
		while (segIdx >= 0 && pathIdx >= 0) {
			const segment = segments[segIdx];
			if (segment.type === "deep-wildcard") {
				segIdx--;
				if (segIdx < 0) return true;
				const nextSeg = segments[segIdx];
				let found = false;
				for (let i = pathIdx; i >= 0; i--) if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
					pathIdx = i - 1;
					segIdx--;
					found = true;
					break;
				}
				if (!found) return false;
			} else {
				if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) return false;
				pathIdx--;
				segIdx--;
			}
		}
		return segIdx < 0;
	}
	/**
	* @private
	*/
	_matchSegment(segment, node, isCurrentNode) {
		if (segment.tag !== "*" && segment.tag !== node.tag) return false;
		if (segment.namespace !== void 0) {
			if (segment.namespace !== "*" && segment.namespace !== node.namespace) return false;
		}
		if (segment.attrName !== void 0) {
			if (!isCurrentNode) return false;
			if (!node.values || !(segment.attrName in node.values)) return false;
			if (segment.attrValue !== void 0) {
				if (String(node.values[segment.attrName]) !== String(segment.attrValue)) return false;
			}
		}
		if (segment.position !== void 0) {
			if (!isCurrentNode) return false;
			const counter = node.counter ?? 0;
			if (segment.position === "first" && counter !== 0) return false;
			else if (segment.position === "odd" && counter % 2 !== 1) return false;
			else if (segment.position === "even" && counter % 2 !== 0) return false;
			else if (segment.position === "nth" && counter !== segment.positionValue) return false;
		}
		return true;
	}
	/**
	* Match any expression in the given set against the current path.
	* @param {ExpressionSet} exprSet
	* @returns {boolean}
	*/
	matchesAny(exprSet) {
		return exprSet.matchesAny(this);
	}
	/**
	* Create a snapshot of current state.
	* @returns {Object}
	*/
	snapshot() {
		return {
			path: this.path.map((node) => ({ ...node })),
			siblingStacks: this.siblingStacks.map((level) => level ? {
				counts: new Map(level.counts),
				total: level.total
			} : level),
			keptAttrs: this._keptAttrs.map((entry) => ({ ...entry }))
		};
	}
	/**
	* Restore state from snapshot.
	* @param {Object} snapshot
	*/
	restore(snapshot) {
		this._pathStringCache = null;
		this.path = snapshot.path.map((node) => ({ ...node }));
		this.siblingStacks = snapshot.siblingStacks.map((level) => level ? {
			counts: new Map(level.counts),
			total: level.total
		} : level);
		this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
	}
	/**
	* Return the read-only {@link MatcherView} for this matcher.
	*
	* The same instance is returned on every call — no allocation occurs.
	* It always reflects the current parser state and is safe to pass to
	* user callbacks without risk of accidental mutation.
	*
	* @returns {MatcherView}
	*
	* @example
	* const view = matcher.readOnly();
	* // pass view to callbacks — it stays in sync automatically
	* view.matches(expr);       // ✓
	* view.getCurrentTag();     // ✓
	* // view.push(...)         // ✗ method does not exist — caught by TypeScript
	*/
	readOnly() {
		return this._view;
	}
};
// ../../main/node_modules/is-unsafe/src/contexts/html.js
/**
* HTML context patterns.
*
* Detects XSS vectors that are dangerous when a string ends up rendered as HTML.
* All patterns use bounded quantifiers to ensure linear-time matching (ReDoS-safe).
*
* Each entry is { pattern: RegExp, id: string, description: string }
* so callers can inspect which rule fired if they need to.
*/
const HTML_PATTERNS = [
	{
		id: "html-script-open",
		description: "<script opening tag",
		pattern: /<script[\s>/]/i
	},
	{
		id: "html-script-close",
		description: "<\/script closing tag",
		pattern: /<\/script[\s>]/i
	},
	{
		id: "html-javascript-protocol",
		description: "javascript: URI scheme (with optional whitespace/encoding)",
		pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
	},
	{
		id: "html-vbscript-protocol",
		description: "vbscript: URI scheme",
		pattern: /vbscript[\t\n\r ]*:/i
	},
	{
		id: "html-data-html",
		description: "data:text/html URI — can execute scripts in browsers",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
	},
	{
		id: "html-data-xhtml",
		description: "data:application/xhtml+xml URI",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
	},
	{
		id: "html-data-svg",
		description: "data:image/svg+xml URI — can execute scripts",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
	},
	{
		id: "html-inline-event-handler",
		description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "html-entity-obfuscated-script",
		description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
		pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
	},
	{
		id: "html-entity-obfuscated-javascript",
		description: "HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for \"j\")",
		pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
	},
	{
		id: "html-style-expression",
		description: "CSS expression() — IE-era code execution in style attributes",
		pattern: /style[\s\S]{0,20}expression\s*\(/i
	},
	{
		id: "html-object-embed",
		description: "<object or <embed tags that can load active content",
		pattern: /<(?:object|embed)[\s>/]/i
	},
	{
		id: "html-base-tag",
		description: "<base href= — can hijack all relative URLs on a page",
		pattern: /<base[\s>]/i
	},
	{
		id: "html-meta-refresh",
		description: "<meta http-equiv=\"refresh\" — can redirect users",
		pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
	},
	{
		id: "html-srcdoc",
		description: "srcdoc= attribute on iframes — embeds HTML that can run scripts",
		pattern: /srcdoc\s*=/i
	},
	{
		id: "html-iframe",
		description: "<iframe tag",
		pattern: /<iframe[\s>/]/i
	},
	{
		id: "html-form",
		description: "<form tag — can be used for phishing / credential harvesting injection",
		pattern: /<form[\s>/]/i
	}
];
// ../../main/node_modules/is-unsafe/src/contexts/xml.js
/**
* XML context patterns.
*
* Detects injection vectors that are specifically dangerous when a string
* is inserted into an XML document (not HTML rendering context).
*
* Key distinction from HTML: these patterns target parser-level attacks —
* things that can confuse or subvert an XML parser, trigger external entity
* resolution, or inject DTD content. HTML rendering concerns (XSS) belong
* in the HTML context.
*/
const XML_PATTERNS = [
	{
		id: "xml-cdata-injection",
		description: "CDATA section injection: <![CDATA[ breaks out of text node context",
		pattern: /<!\[CDATA\[/i
	},
	{
		id: "xml-cdata-close",
		description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section",
		pattern: /\]\]>/
	},
	{
		id: "xml-processing-instruction",
		description: "XML processing instruction: <?xml-stylesheet or <?php etc.",
		pattern: /<\?(?:xml[\- ]|php|asp)/i
	},
	{
		id: "xml-doctype-injection",
		description: "DOCTYPE declaration embedded in content — can define entities",
		pattern: /<!DOCTYPE(?:[\s[]|$)/i
	},
	{
		id: "xml-entity-system",
		description: "SYSTEM keyword — used in external entity declarations (XXE)",
		pattern: /\bSYSTEM\s+["']/i
	},
	{
		id: "xml-entity-public",
		description: "PUBLIC keyword — used in external entity declarations (XXE)",
		pattern: /\bPUBLIC\s+["']/i
	},
	{
		id: "xml-entity-declaration",
		description: "<!ENTITY declaration — defines entities, potential XXE or entity expansion",
		pattern: /<!ENTITY[\s%]/i
	},
	{
		id: "xml-billion-laughs",
		description: "Entity reference chaining / billion laughs: repeated &eX; style references",
		pattern: /(?:&\w{1,20};){3,}/
	},
	{
		id: "xml-namespace-confusion",
		description: "xmlns: attribute injection — can redefine namespaces to confuse parsers",
		pattern: /\bxmlns(?::\w{1,40})?\s*=/i
	},
	{
		id: "xml-comment-injection",
		description: "<!-- comment injection — can hide content from some parsers",
		pattern: /<!--/
	},
	{
		id: "xml-comment-close",
		description: "--> closes an enclosing XML comment",
		pattern: /-->/
	},
	{
		id: "xml-pi-close",
		description: "?> closes an enclosing processing instruction",
		pattern: /\?>/
	}
];
// ../../main/node_modules/is-unsafe/src/contexts/svg.js
/**
* SVG context patterns.
*
* SVG is XML-based but renders in browsers, giving it a unique attack surface
* that combines XML parser behaviour with browser rendering and JavaScript execution.
*
* Many of these vectors bypass HTML sanitizers that don't understand SVG semantics
* (DOMPurify has documented bypass vulnerabilities specifically in SVG/XML context).
*/
const SVG_PATTERNS = [
	{
		id: "svg-script-element",
		description: "<script element inside SVG executes JavaScript",
		pattern: /<script[\s>/]/i
	},
	{
		id: "svg-xlink-href-javascript",
		description: "xlink:href with javascript: — classic SVG XSS via <a> or <use>",
		pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-href-javascript",
		description: "href= with javascript: in SVG context (<a>, <animate>, etc.)",
		pattern: /href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-foreignobject",
		description: "<foreignObject embeds HTML inside SVG — can execute scripts",
		pattern: /<foreignObject[\s>/]/i
	},
	{
		id: "svg-use-external",
		description: "<use xlink:href or href pointing to external resource (non-fragment URL)",
		pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
	},
	{
		id: "svg-animate-href",
		description: "<animate attributeName=\"href\" — can dynamically change href to javascript:",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
	},
	{
		id: "svg-animate-xlinkhref",
		description: "<animate attributeName=\"xlink:href\"",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
	},
	{
		id: "svg-set-javascript",
		description: "<set to=\"javascript:...\" — sets an attribute to a javascript: URI",
		pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-event-handler",
		description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
		pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
	},
	{
		id: "svg-handler-generic",
		description: "Generic on* handler catch-all for SVG attributes",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "svg-filter-feimage",
		description: "<feImage href= — filter primitive that can load external resources",
		pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
	},
	{
		id: "svg-image-external",
		description: "<image xlink:href with http/https or javascript protocol",
		pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
	},
	{
		id: "svg-style-javascript",
		description: "style= attribute containing javascript: (e.g. background:url(javascript:...))",
		pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
	}
];
// ../../main/node_modules/is-unsafe/src/contexts/sql.js
/**
* SQL context patterns — high-precision rules only.
*
* These rules have very low false-positive risk and are safe to apply to
* general user text (names, descriptions, search queries, etc.).
* All patterns are ReDoS-safe — unlike the `sql-injection` npm package
* which has an active CVE on its own detection regexes.
*
* For exhaustive coverage including noisier heuristics (comment sequences,
* hex literals, stacked queries with semicolons), use 'SQL-STRICT' instead.
* Apply 'SQL-STRICT' only to strings that are specifically SQL fragments,
* not to general free-text fields.
*/
const SQL_PATTERNS = [
	{
		id: "sql-block-comment-open",
		description: "SQL block comment open: /* ... */ — unusual in legitimate user text",
		pattern: /\/\*/
	},
	{
		id: "sql-union-select",
		description: "UNION SELECT — most common SQL injection aggregation attack",
		pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
	},
	{
		id: "sql-drop-table",
		description: "DROP TABLE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}TABLE\b/i
	},
	{
		id: "sql-drop-database",
		description: "DROP DATABASE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}DATABASE\b/i
	},
	{
		id: "sql-insert-into",
		description: "INSERT INTO — data injection",
		pattern: /\bINSERT\s{1,20}INTO\b/i
	},
	{
		id: "sql-delete-from",
		description: "DELETE FROM — data deletion injection",
		pattern: /\bDELETE\s{1,20}FROM\b/i
	},
	{
		id: "sql-update-set",
		description: "UPDATE ... SET — data modification injection",
		pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
	},
	{
		id: "sql-exec-xp",
		description: "EXEC xp_ — MSSQL extended stored procedure execution",
		pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
	},
	{
		id: "sql-tautology-string",
		description: "Classic string tautology: ' OR '1'='1 or \" OR \"1\"=\"1\"",
		pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
	},
	{
		id: "sql-tautology-numeric",
		description: "Numeric tautology: OR 1=1",
		pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
	},
	{
		id: "sql-always-true-zero",
		description: "Numeric tautology: OR 0=0",
		pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
	},
	{
		id: "sql-sleep-benchmark",
		description: "Time-based blind injection: SLEEP() or BENCHMARK()",
		pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
	},
	{
		id: "sql-waitfor-delay",
		description: "MSSQL time-based blind injection: WAITFOR DELAY",
		pattern: /\bWAITFOR\s{1,20}DELAY\b/i
	},
	{
		id: "sql-char-function",
		description: "CHAR() function — used to obfuscate injected strings",
		pattern: /\bCHAR\s*\(\s*\d{1,3}/i
	},
	{
		id: "sql-information-schema",
		description: "INFORMATION_SCHEMA — reconnaissance query for table/column enumeration",
		pattern: /\bINFORMATION_SCHEMA\b/i
	}
];
// ../../main/node_modules/is-unsafe/src/contexts/shell.js
/**
* SHELL context patterns.
*
* Detects shell injection vectors and path traversal patterns.
* Designed for use when a string will be passed to a shell command,
* used as a file path, or interpolated into OS-level operations.
*/
const SHELL_PATTERNS = [
	{
		id: "shell-path-traversal-unix",
		description: "Unix path traversal: ../  — climbing the directory tree",
		pattern: /\.\.\//
	},
	{
		id: "shell-path-traversal-windows",
		description: "Windows path traversal: ..\\ — climbing the directory tree",
		pattern: /\.\.\\/
	},
	{
		id: "shell-path-traversal-encoded",
		description: "URL-encoded path traversal: %2e%2e or %2f variants",
		pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
	},
	{
		id: "shell-null-byte",
		description: "Null byte injection: \\x00 or %00 — truncates strings in C-backed functions",
		pattern: /\x00|%00/
	},
	{
		id: "shell-semicolon",
		description: "Semicolon command separator: cmd1; cmd2",
		pattern: /;/
	},
	{
		id: "shell-pipe",
		description: "Pipe operator: cmd1 | cmd2",
		pattern: /\|/
	},
	{
		id: "shell-and-operator",
		description: "AND operator: cmd1 && cmd2",
		pattern: /&&/
	},
	{
		id: "shell-or-operator",
		description: "OR operator: cmd1 || cmd2",
		pattern: /\|\|/
	},
	{
		id: "shell-backtick",
		description: "Backtick command substitution: `cmd`",
		pattern: /`/
	},
	{
		id: "shell-dollar-paren",
		description: "Dollar-paren command substitution: $(cmd)",
		pattern: /\$\(/
	},
	{
		id: "shell-dollar-brace",
		description: "Dollar-brace variable expansion: ${var} — can be abused for injection",
		pattern: /\$\{/
	},
	{
		id: "shell-redirect-out",
		description: "Output redirection: cmd > file or cmd >> file",
		pattern: />{1,2}/
	},
	{
		id: "shell-redirect-in",
		description: "Input redirection: cmd < file",
		pattern: /</
	},
	{
		id: "shell-newline-injection",
		description: "Newline injection: \\n or \\r — can inject new shell commands",
		pattern: /[\n\r]/
	},
	{
		id: "shell-glob-star",
		description: "Glob expansion: * or ? — can expand to unintended files",
		pattern: /[/\\][*?]/
	},
	{
		id: "shell-absolute-root",
		description: "Absolute root path injection: string starting with / or \\ (Windows UNC)",
		pattern: /^(?:\/|\\\\)/
	},
	{
		id: "shell-windows-drive",
		description: "Windows drive letter path injection: C:\\ or D:/",
		pattern: /^[a-zA-Z]:[/\\]/
	},
	{
		id: "shell-curl-wget",
		description: "curl/wget with URL or flags — can exfiltrate data or download payloads",
		pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
	}
];
// ../../main/node_modules/is-unsafe/src/contexts/redos.js
/**
* REDOS context patterns.
*
* Detects strings that, if used as regular expressions, could cause
* catastrophic backtracking (ReDoS — Regular Expression Denial of Service).
*
* These patterns detect the structural forms that lead to exponential or
* polynomial backtracking in NFA-based regex engines (V8, PCRE, Java, etc.).
*
* Use this context when user-supplied strings will be compiled into RegExp objects.
*/
const REDOS_PATTERNS = [
	{
		id: "redos-nested-quantifier-plus",
		description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
		pattern: /\([^)]*\+[^)]*\)[+*]/
	},
	{
		id: "redos-nested-quantifier-star",
		description: "Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",
		pattern: /\([^)]*\*[^)]*\)[*+]/
	},
	{
		id: "redos-nested-groups",
		description: "Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic",
		pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
	},
	{
		id: "redos-alternation-overlap",
		description: "Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths",
		pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
	},
	{
		id: "redos-star-plus-concat",
		description: "(x*x)+ pattern — triggers super-linear backtracking",
		pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
	},
	{
		id: "redos-dot-star-greedy",
		description: "(.*){n,} or (.+){n,} — repeated greedy dot quantifiers",
		pattern: /\(\.[*+]\)\{?\d/
	},
	{
		id: "redos-large-repetition",
		description: "Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking",
		pattern: /\{\d{4,}(?:,\d*)?\}/
	},
	{
		id: "redos-catastrophic-alternation",
		description: "Long alternation with many similar branches — polynomial backtracking risk",
		pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
	}
];
// ../../main/node_modules/is-unsafe/src/contexts/nosql.js
const sep = "[\"'\\s]*:";
const NOSQL_PATTERNS = [
	{
		id: "nosql-where-operator",
		description: "$where — executes arbitrary JavaScript server-side in MongoDB",
		pattern: new RegExp(`\\$where${sep}`, "i")
	},
	{
		id: "nosql-ne-operator",
		description: "$ne — \"not equal\" operator used to bypass equality checks",
		pattern: new RegExp(`\\$ne${sep}`, "i")
	},
	{
		id: "nosql-gt-operator",
		description: "$gt — \"greater than\" used to bypass password/value checks",
		pattern: new RegExp(`\\$gte?${sep}`, "i")
	},
	{
		id: "nosql-lt-operator",
		description: "$lt / $lte — \"less than\" bypass variants",
		pattern: new RegExp(`\\$lte?${sep}`, "i")
	},
	{
		id: "nosql-regex-operator",
		description: "$regex — can be used to extract data character by character (blind injection)",
		pattern: new RegExp(`\\$regex${sep}`, "i")
	},
	{
		id: "nosql-or-operator",
		description: "$or — logical OR; used to create always-true conditions",
		pattern: new RegExp(`\\$or${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-and-operator",
		description: "$and — logical AND operator injection",
		pattern: new RegExp(`\\$and${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-nor-operator",
		description: "$nor — logical NOR operator injection",
		pattern: new RegExp(`\\$nor${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-exists-operator",
		description: "$exists — can enumerate fields to determine schema",
		pattern: new RegExp(`\\$exists${sep}`, "i")
	},
	{
		id: "nosql-in-operator",
		description: "$in — matches any value in a list; can enumerate values",
		pattern: new RegExp(`\\$in${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-expr-operator",
		description: "$expr — allows aggregation expressions in queries (MongoDB 3.6+)",
		pattern: new RegExp(`\\$expr${sep}`, "i")
	},
	{
		id: "nosql-function-operator",
		description: "$function — executes arbitrary JavaScript in MongoDB 4.4+",
		pattern: new RegExp(`\\$function${sep}`, "i")
	},
	{
		id: "nosql-accumulator-operator",
		description: "$accumulator — custom aggregation with arbitrary JS execution",
		pattern: new RegExp(`\\$accumulator${sep}`, "i")
	},
	{
		id: "nosql-proto-pollution",
		description: "__proto__ — prototype pollution via object key injection",
		pattern: /__proto__/
	},
	{
		id: "nosql-constructor-prototype",
		description: "constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)",
		pattern: /constructor[\s"':.,{\[]*prototype/i
	},
	{
		id: "nosql-proto-bracket",
		description: "[\"__proto__\"] — bracket-notation prototype pollution",
		pattern: /\[["']__proto__["']\]/
	}
];
// ../../main/node_modules/is-unsafe/src/contexts/log.js
/**
* LOG context patterns.
*
* Detects injection vectors that are dangerous when a string is written
* to a log file, passed to a logging framework, or interpolated into
* a log message that will be parsed or displayed.
*
* Attack categories:
*   1. CRLF injection — injects fake log lines by embedding newlines
*   2. Log4Shell (CVE-2021-44228) — ${jndi:...} triggers JNDI lookup in Log4j
*   3. SSTI in log templates — {{...}}, #{...} trigger template evaluation
*      if the log message is passed through a template engine
*   4. Null byte injection — truncates log entries in some implementations
*   5. ANSI escape injection — manipulates terminal output when logs are
*      tailed in a terminal (colour codes, cursor movement, etc.)
*
* Note: Newline characters (\n, \r) will produce false positives for
* multi-line legitimate values. Use this context only for single-line
* log field values (usernames, IDs, request parameters, etc.).
*/
const LOG_PATTERNS = [
	{
		id: "log-crlf-injection",
		description: "CRLF injection: literal \\r or \\n embeds fake log lines",
		pattern: /[\r\n]/
	},
	{
		id: "log-url-encoded-crlf",
		description: "URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers",
		pattern: /%0[dDaA]/
	},
	{
		id: "log-unicode-newline",
		description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
		pattern: /[\u2028\u2029]/
	},
	{
		id: "log-log4shell-jndi",
		description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
		pattern: /\$\{jndi\s*:/i
	},
	{
		id: "log-log4shell-obfuscated",
		description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
		pattern: /\$\{::-/
	},
	{
		id: "log-log4j-lookup",
		description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
		pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
	},
	{
		id: "log-ssti-double-brace",
		description: "SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",
		pattern: /\{\{[\s\S]{0,80}\}\}/
	},
	{
		id: "log-ssti-hash-brace",
		description: "SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB",
		pattern: /#\{[\s\S]{0,80}\}/
	},
	{
		id: "log-ssti-dollar-brace",
		description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",
		pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
	},
	{
		id: "log-ssti-percent-tag",
		description: "SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",
		pattern: /<%=[\s\S]{0,80}%>/
	},
	{
		id: "log-null-byte",
		description: "Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers",
		pattern: /\x00|%00/
	},
	{
		id: "log-ansi-escape",
		description: "ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed",
		pattern: /\x1b\[/
	}
];
// ../../main/node_modules/is-unsafe/src/contexts/sql-strict.js
/**
* SQL-STRICT context patterns.
*
* Extends the base 'SQL' context with three additional rules that are
* effective at detecting real injections but carry a higher false-positive
* risk on general free-text input.
*
* Use 'SQL-STRICT' when:
*   - The string is specifically a SQL fragment or database identifier
*   - You control the input domain (e.g. a dedicated SQL search field)
*   - You can tolerate occasional false positives in exchange for broader coverage
*
* Use 'SQL' (not STRICT) when:
*   - The field is general user text (names, descriptions, comments)
*   - False positives would block legitimate content (e.g. "see note -- above")
*
* Rules moved here from 'SQL' due to false-positive risk:
*
*   sql-line-comment   — "--" fires on "see note -- above", "value--", CSS var(--primary)
*   sql-stacked-query  — "; SELECT" fires on legitimate prose with semicolons + SQL words
*   sql-hex-encoding   — "0xDEAD" fires on hex values in technical docs and log output
*/
const SQL_STRICT_EXTRA = [
	{
		id: "sql-line-comment",
		description: "SQL line comment: -- followed by whitespace or end of string",
		pattern: /--(?:\s|$)/
	},
	{
		id: "sql-stacked-query",
		description: "Stacked queries: semicolon immediately followed by a SQL keyword",
		pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
	},
	{
		id: "sql-hex-encoding",
		description: "Hex-encoded string injection: 0x41414141 style (MySQL)",
		pattern: /\b0x[0-9a-f]{4,}/i
	}
];
const SQL_STRICT_PATTERNS = [...SQL_PATTERNS, ...SQL_STRICT_EXTRA];
// ../../main/node_modules/is-unsafe/src/util/decode-entities.js
/**
* Decode the HTML character references that matter for markup-context
* detection.
*
* Browsers decode character references in attribute values before they
* interpret a URL, so `javascript&#58;alert(1)` in an href is the
* `javascript:` scheme. The HTML/XML/SVG rules match literal characters, so
* without this step such payloads slip through.
*
* Deliberately NOT a full entity decoder. It decodes only:
*   - decimal refs  &#58;  &#058;  &#00000058;  &#58   (any leading zeros,
*                   trailing ; optional — browsers accept both)
*   - hex refs      &#x3a; &#X3A; &#x0000003a; &#x3a   (same)
*   - named refs    &colon;  &Tab;  &NewLine;
*       Named refs are CASE-SENSITIVE and REQUIRE the trailing ';', exactly
*       like a browser (so `&COLON;` and `&colon` are not decoded).
*       &Tab; / &NewLine; matter because the URL parser strips tab/newline,
*       so `java&Tab;script:` is still a javascript: URL.
*
* It does NOT decode &amp; (single pass only), so double-encoded text such as
* "&amp;lt;script&amp;gt;" stays literal — a browser renders that as text.
*
* All quantifiers are bounded; no ReDoS risk.
*
* @param {string} input
* @returns {string}
*/
const NAMED = Object.freeze({
	colon: ":",
	Tab: "	",
	NewLine: "\n"
});
const ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(input) {
	if (input.indexOf("&") === -1) return input;
	return input.replace(ENTITY_RE, (match, hex, dec, name) => {
		if (name !== void 0) return Object.prototype.hasOwnProperty.call(NAMED, name) ? NAMED[name] : match;
		const cp = hex !== void 0 ? parseInt(hex, 16) : parseInt(dec, 10);
		if (!Number.isFinite(cp) || cp > 1114111) return match;
		return String.fromCodePoint(cp);
	});
}
// ../../main/node_modules/is-unsafe/src/index.js
HTML_PATTERNS.label = "HTML";
XML_PATTERNS.label = "XML";
SVG_PATTERNS.label = "SVG";
HTML_PATTERNS.decodeEntities = true;
XML_PATTERNS.decodeEntities = true;
SVG_PATTERNS.decodeEntities = true;
SQL_PATTERNS.label = "SQL";
SQL_STRICT_PATTERNS.label = "SQL-STRICT";
SHELL_PATTERNS.label = "SHELL";
REDOS_PATTERNS.label = "REDOS";
NOSQL_PATTERNS.label = "NOSQL";
LOG_PATTERNS.label = "LOG";
Object.freeze({
	HTML: HTML_PATTERNS,
	XML: XML_PATTERNS,
	SVG: SVG_PATTERNS,
	SQL: SQL_PATTERNS,
	"SQL-STRICT": SQL_STRICT_PATTERNS,
	SHELL: SHELL_PATTERNS,
	REDOS: REDOS_PATTERNS,
	NOSQL: NOSQL_PATTERNS,
	LOG: LOG_PATTERNS
});
/**
* @typedef {{ id: string, description: string, pattern: RegExp }} Rule
*/
/**
* @typedef {Rule[]} PatternList
*/
/**
* @typedef {Object} MatchResult
* @property {string} context     - Label identifying which context matched ('HTML', 'CUSTOM', etc.)
* @property {string} id          - Rule identifier
* @property {string} description - Human-readable description of what was matched
* @property {RegExp} pattern     - The pattern that matched
*/
/**
* @param {unknown} value
*/
function assertString(value) {
	if (typeof value !== "string") throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof value}`);
}
/**
* @param {unknown} context
*/
function assertContext(context) {
	if (context instanceof RegExp) return;
	if (Array.isArray(context)) {
		if (context.length === 0) throw new TypeError("is-unsafe: context must not be an empty array");
		if (Array.isArray(context[0])) {
			for (const list of context) if (!Array.isArray(list) || list.length === 0) throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)");
		}
		return;
	}
	throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`);
}
/**
* Normalise any valid context arg into an array of PatternLists.
*
* @param {Rule[]|Rule[][]|RegExp} context
* @returns {{ lists: Rule[][]|null, regex: RegExp|null }}
*/
function normalise(context) {
	if (context instanceof RegExp) return {
		lists: null,
		regex: context
	};
	if (Array.isArray(context[0])) return {
		lists: context,
		regex: null
	};
	return {
		lists: [context],
		regex: null
	};
}
/**
* For markup contexts, return an entity-decoded copy of `value` to test
* alongside the raw input, or null when there is nothing extra to test.
*
* @param {string} value
* @param {Rule[]} list
* @returns {string|null}
*/
function decodedCopy(value, list) {
	if (!list.decodeEntities) return null;
	const decoded = decodeEntities(value);
	return decoded === value ? null : decoded;
}
/**
* Test value against a single PatternList. Returns the first MatchResult or null.
*
* @param {string} value
* @param {Rule[]} list
* @returns {MatchResult|null}
*/
function matchList(value, list) {
	const label = list.label ?? "CUSTOM";
	const decoded = decodedCopy(value, list);
	for (const rule of list) if (rule.pattern.test(value) || decoded !== null && rule.pattern.test(decoded)) return {
		context: label,
		id: rule.id,
		description: rule.description,
		pattern: rule.pattern
	};
	return null;
}
/**
* Returns `true` if `value` is unsafe in the given context(s), `false` otherwise.
*
* @param {string} value - The string to test
* @param {PatternList | PatternList[] | RegExp} context
*   - A PatternList imported from is-unsafe (e.g. `HTML`, `XML`)
*   - An array of PatternLists — returns true if unsafe in **any** of them
*   - A custom RegExp — returns true if the pattern matches
* @returns {boolean}
*
* @example
* import { isUnsafe, HTML, SQL } from 'is-unsafe';
*
* isUnsafe('<script>alert(1)<\/script>', HTML)       // true
* isUnsafe('hello world', HTML)                     // false
* isUnsafe('value', [HTML, SQL])                    // false
* isUnsafe('value', /my-pattern/i)                  // false
*/
function isUnsafe(value, context) {
	assertString(value);
	assertContext(context);
	const { lists, regex } = normalise(context);
	if (regex) return regex.test(value);
	for (const list of lists) if (matchList(value, list) !== null) return true;
	return false;
}
// ../../main/node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
/**
* Extract raw attributes (without prefix) from prefixed attribute map
* @param {object} prefixedAttrs - Attributes with prefix from buildAttributesMap
* @param {object} options - Parser options containing attributeNamePrefix
* @returns {object} Raw attributes for matcher
*/
function extractRawAttributes(prefixedAttrs, options) {
	if (!prefixedAttrs) return {};
	const attrs = options.attributesGroupName ? prefixedAttrs[options.attributesGroupName] : prefixedAttrs;
	if (!attrs) return {};
	const rawAttrs = {};
	for (const key in attrs) if (key.startsWith(options.attributeNamePrefix)) {
		const rawName = key.substring(options.attributeNamePrefix.length);
		rawAttrs[rawName] = attrs[key];
	} else rawAttrs[key] = attrs[key];
	return rawAttrs;
}
/**
* Extract namespace from raw tag name
* @param {string} rawTagName - Tag name possibly with namespace (e.g., "soap:Envelope")
* @returns {string|undefined} Namespace or undefined
*/
function extractNamespace(rawTagName) {
	if (!rawTagName || typeof rawTagName !== "string") return void 0;
	const colonIndex = rawTagName.indexOf(":");
	if (colonIndex !== -1 && colonIndex > 0) {
		const ns = rawTagName.substring(0, colonIndex);
		if (ns !== "xmlns") return ns;
	}
}
var OrderedObjParser = class {
	constructor(options, externalEntities) {
		this.options = options;
		this.currentNode = null;
		this.tagsNodeStack = [];
		this.parseXml = parseXml;
		this.parseTextData = parseTextData;
		this.resolveNameSpace = resolveNameSpace;
		this.buildAttributesMap = buildAttributesMap;
		this.isItStopNode = isItStopNode;
		this.replaceEntitiesValue = replaceEntitiesValue;
		this.readStopNodeData = readStopNodeData;
		this.saveTextToParentTag = saveTextToParentTag;
		this.addChild = addChild;
		this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
		this.entityExpansionCount = 0;
		this.currentExpandedLength = 0;
		this.doctypefound = false;
		let namedEntities = { ...XML };
		if (this.options.entityDecoder) this.entityDecoder = this.options.entityDecoder;
		else {
			if (typeof this.options.htmlEntities === "object") namedEntities = this.options.htmlEntities;
			else if (this.options.htmlEntities === true) namedEntities = {
				...COMMON_HTML,
				...CURRENCY
			};
			this.entityDecoder = new EntityDecoder({
				namedEntities: {
					...namedEntities,
					...externalEntities
				},
				numericAllowed: this.options.htmlEntities,
				limit: {
					maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
					maxExpandedLength: this.options.processEntities.maxExpandedLength,
					applyLimitsTo: this.options.processEntities.appliesTo
				},
				onInputEntity: (name, value) => isUnsafe(value, [HTML_PATTERNS, XML_PATTERNS]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW
			});
		}
		this.matcher = new Matcher();
		this.readonlyMatcher = this.matcher.readOnly();
		this.isCurrentNodeStopNode = false;
		this.stopNodeExpressionsSet = new ExpressionSet();
		const stopNodesOpts = this.options.stopNodes;
		if (stopNodesOpts && stopNodesOpts.length > 0) {
			for (let i = 0; i < stopNodesOpts.length; i++) {
				const stopNodeExp = stopNodesOpts[i];
				if (typeof stopNodeExp === "string") this.stopNodeExpressionsSet.add(new Expression(stopNodeExp));
				else if (stopNodeExp instanceof Expression) this.stopNodeExpressionsSet.add(stopNodeExp);
			}
			this.stopNodeExpressionsSet.seal();
		}
	}
};
/**
* @param {string} val
* @param {string} tagName
* @param {string|Matcher} jPath - jPath string or Matcher instance based on options.jPath
* @param {boolean} dontTrim
* @param {boolean} hasAttributes
* @param {boolean} isLeafNode
* @param {boolean} escapeEntities
*/
function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
	const options = this.options;
	if (val !== void 0) {
		if (options.trimValues && !dontTrim) val = val.trim();
		if (val.length > 0) {
			if (!escapeEntities) val = this.replaceEntitiesValue(val, tagName, jPath);
			const jPathOrMatcher = options.jPath ? jPath.toString() : jPath;
			const newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
			if (newval === null || newval === void 0) return val;
			else if (typeof newval !== typeof val || newval !== val) return newval;
			else if (options.trimValues) return parseValue(val, options.parseTagValue, options.numberParseOptions);
			else if (val.trim() === val) return parseValue(val, options.parseTagValue, options.numberParseOptions);
			else return val;
		}
	}
}
function resolveNameSpace(tagname) {
	if (this.options.removeNSPrefix) {
		const tags = tagname.split(":");
		const prefix = tagname.charAt(0) === "/" ? "/" : "";
		if (tags[0] === "xmlns") return "";
		if (tags.length === 2) tagname = prefix + tags[1];
	}
	return tagname;
}
const attrsRegx = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function attrValue(match) {
	return match[3] !== void 0 ? match[3] : match[4];
}
function buildAttributesMap(attrStr, jPath, tagName, force = false) {
	const options = this.options;
	if (force === true || options.ignoreAttributes !== true && typeof attrStr === "string") {
		const matches = getAllMatches(attrStr, attrsRegx);
		const len = matches.length;
		const attrs = {};
		const processedVals = new Array(len);
		let hasRawAttrs = false;
		const rawAttrsForMatcher = {};
		for (let i = 0; i < len; i++) {
			const attrName = this.resolveNameSpace(matches[i][1]);
			const oldVal = attrValue(matches[i]);
			if (attrName.length && oldVal !== void 0) {
				let val = oldVal;
				if (options.trimValues) val = val.trim();
				val = this.replaceEntitiesValue(val, tagName, this.readonlyMatcher);
				processedVals[i] = val;
				rawAttrsForMatcher[attrName] = val;
				hasRawAttrs = true;
			}
		}
		if (hasRawAttrs && typeof jPath === "object" && jPath.updateCurrent) jPath.updateCurrent(rawAttrsForMatcher);
		const jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher;
		let hasAttrs = false;
		for (let i = 0; i < len; i++) {
			const attrName = this.resolveNameSpace(matches[i][1]);
			if (this.ignoreAttributesFn(attrName, jPathStr)) continue;
			let aName = options.attributeNamePrefix + attrName;
			if (attrName.length) {
				if (options.transformAttributeName) aName = options.transformAttributeName(aName);
				aName = sanitizeName(aName, options);
				if (attrValue(matches[i]) !== void 0) {
					const oldVal = processedVals[i];
					const newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
					if (newVal === null || newVal === void 0) attrs[aName] = oldVal;
					else if (typeof newVal !== typeof oldVal || newVal !== oldVal) attrs[aName] = newVal;
					else attrs[aName] = parseValue(oldVal, options.parseAttributeValue, options.numberParseOptions);
					hasAttrs = true;
				} else if (options.allowBooleanAttributes) {
					attrs[aName] = true;
					hasAttrs = true;
				}
			}
		}
		if (!hasAttrs) return;
		if (options.attributesGroupName && !options.preserveOrder) {
			const attrCollection = {};
			attrCollection[options.attributesGroupName] = attrs;
			return attrCollection;
		}
		return attrs;
	}
}
const parseXml = function(xmlData) {
	const options = this.options;
	const crlfPositions = options.captureMetaData ? [] : void 0;
	xmlData = xmlData.replace(/\r\n?/g, options.captureMetaData ? (newline, index) => {
		if (newline.length === 2) crlfPositions.push(index - crlfPositions.length);
		return "\n";
	} : "\n");
	const xmlObj = new XmlNode("!xml");
	let currentNode = xmlObj;
	let textData = "";
	this.matcher.reset();
	this.entityDecoder.reset();
	this.entityExpansionCount = 0;
	this.currentExpandedLength = 0;
	this.doctypefound = false;
	const docTypeReader = new DocTypeReader(options.processEntities);
	const xmlLen = xmlData.length;
	for (let i = 0; i < xmlLen; i++) if (xmlData[i] === "<") {
		const c1 = xmlData.charCodeAt(i + 1);
		if (c1 === 47) {
			const closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed.");
			let tagName = xmlData.substring(i + 2, closeIndex).trim();
			if (options.removeNSPrefix) {
				const colonIndex = tagName.indexOf(":");
				if (colonIndex !== -1) tagName = tagName.substr(colonIndex + 1);
			}
			tagName = transformTagName(options.transformTagName, tagName, "", options).tagName;
			if (currentNode) textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			const lastTagName = this.matcher.getCurrentTag();
			if (tagName && options.unpairedTagsSet.has(tagName)) throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
			if (lastTagName && options.unpairedTagsSet.has(lastTagName)) {
				this.matcher.pop();
				this.tagsNodeStack.pop();
			}
			this.matcher.pop();
			this.isCurrentNodeStopNode = false;
			currentNode = this.tagsNodeStack.pop() || xmlObj;
			if (options.captureMetaData && currentNode) currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
			textData = "";
			i = closeIndex;
		} else if (c1 === 63) {
			let tagData = readTagExp(xmlData, i, false, "?>");
			if (!tagData) throw new Error("Pi Tag is not closed.");
			textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			const attsMap = this.buildAttributesMap(tagData.tagExp, this.matcher, tagData.tagName, true);
			if (attsMap) {
				const ver = attsMap[this.options.attributeNamePrefix + "version"];
				this.entityDecoder.setXmlVersion(Number(ver) || 1);
				docTypeReader.setXmlVersion(Number(ver) || 1);
			}
			if (options.ignoreDeclaration && tagData.tagName === "?xml" || options.ignorePiTags) {} else {
				const childNode = new XmlNode(tagData.tagName);
				childNode.add(options.textNodeName, "");
				if (tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== true) childNode[":@"] = attsMap;
				const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
				this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
				if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex + 2, crlfPositions));
			}
			i = tagData.closeIndex + 1;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
			const endIndex = findClosingIndex(xmlData, "-->", i + 4, "Comment is not closed.");
			if (options.commentPropName) {
				const comment = xmlData.substring(i + 4, endIndex - 2);
				textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
				currentNode.add(options.commentPropName, [{ [options.textNodeName]: comment }]);
			}
			i = endIndex;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 68) {
			if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
			this.doctypefound = true;
			const result = docTypeReader.readDocType(xmlData, i);
			this.entityDecoder.addInputEntities(result.entities);
			i = result.i;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
			const closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2;
			const tagExp = xmlData.substring(i + 9, closeIndex);
			textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			let val = this.parseTextData(tagExp, currentNode.tagname, this.readonlyMatcher, true, false, true, true);
			if (val == void 0) val = "";
			if (options.cdataPropName) currentNode.add(options.cdataPropName, [{ [options.textNodeName]: tagExp }]);
			else currentNode.add(options.textNodeName, val);
			i = closeIndex + 2;
		} else {
			let result = readTagExp(xmlData, i, options.removeNSPrefix);
			if (!result) {
				const context = xmlData.substring(Math.max(0, i - 50), Math.min(xmlLen, i + 50));
				throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`);
			}
			let tagName = result.tagName;
			const rawTagName = result.rawTagName;
			let tagExp = result.tagExp;
			let attrExpPresent = result.attrExpPresent;
			let closeIndex = result.closeIndex;
			({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
			if (options.strictReservedNames && (tagName === options.commentPropName || tagName === options.cdataPropName || tagName === options.textNodeName || tagName === options.attributesGroupName)) throw new Error(`Invalid tag name: ${tagName}`);
			if (currentNode && textData) {
				if (currentNode.tagname !== "!xml") textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, false);
			}
			const lastTag = currentNode;
			if (lastTag && options.unpairedTagsSet.has(lastTag.tagname)) {
				currentNode = this.tagsNodeStack.pop();
				this.matcher.pop();
			}
			let isSelfClosing = false;
			if (tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1) {
				isSelfClosing = true;
				if (tagName[tagName.length - 1] === "/") {
					tagName = tagName.substr(0, tagName.length - 1);
					tagExp = tagName;
				} else tagExp = tagExp.substr(0, tagExp.length - 1);
				attrExpPresent = tagName !== tagExp;
			}
			let prefixedAttrs = null;
			let namespace = void 0;
			namespace = extractNamespace(rawTagName);
			if (tagName !== xmlObj.tagname) this.matcher.push(tagName, {}, namespace);
			if (tagName !== tagExp && attrExpPresent) {
				prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName);
				if (prefixedAttrs) extractRawAttributes(prefixedAttrs, options);
			}
			if (tagName !== xmlObj.tagname) this.isCurrentNodeStopNode = this.isItStopNode();
			const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
			if (this.isCurrentNodeStopNode) {
				let tagContent = "";
				if (isSelfClosing) i = result.closeIndex;
				else if (options.unpairedTagsSet.has(tagName)) i = result.closeIndex;
				else {
					const result = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
					if (!result) throw new Error(`Unexpected end of ${rawTagName}`);
					i = result.i;
					tagContent = result.tagContent;
				}
				const childNode = new XmlNode(tagName);
				if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
				childNode.add(options.textNodeName, tagContent);
				this.matcher.pop();
				this.isCurrentNodeStopNode = false;
				this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
				if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(i + 1, crlfPositions));
			} else {
				if (isSelfClosing) {
					({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
					const childNode = new XmlNode(tagName);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
					this.matcher.pop();
					this.isCurrentNodeStopNode = false;
				} else if (options.unpairedTagsSet.has(tagName)) {
					const childNode = new XmlNode(tagName);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(result.closeIndex + 1, crlfPositions));
					this.matcher.pop();
					this.isCurrentNodeStopNode = false;
					i = result.closeIndex;
					continue;
				} else {
					const childNode = new XmlNode(tagName);
					if (this.tagsNodeStack.length > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
					this.tagsNodeStack.push(currentNode);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					currentNode = childNode;
				}
				textData = "";
				i = closeIndex;
			}
		}
	} else textData += xmlData[i];
	return xmlObj.child;
};
function getOriginalIndex(index, crlfPositions) {
	let low = 0;
	let high = crlfPositions.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (crlfPositions[middle] < index) low = middle + 1;
		else high = middle;
	}
	return index + low;
}
function addChild(currentNode, childNode, matcher, startIndex) {
	if (!this.options.captureMetaData) startIndex = void 0;
	const jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher;
	const result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"]);
	if (result === false) {} else if (typeof result === "string") {
		childNode.tagname = result;
		currentNode.addChild(childNode, startIndex);
	} else currentNode.addChild(childNode, startIndex);
}
/**
* @param {object} val - Entity object with regex and val properties
* @param {string} tagName - Tag name
* @param {string|Matcher} jPath - jPath string or Matcher instance based on options.jPath
*/
function replaceEntitiesValue(val, tagName, jPath) {
	const entityConfig = this.options.processEntities;
	if (!entityConfig || !entityConfig.enabled) return val;
	if (entityConfig.allowedTags) {
		const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
		if (!(Array.isArray(entityConfig.allowedTags) ? entityConfig.allowedTags.includes(tagName) : entityConfig.allowedTags(tagName, jPathOrMatcher))) return val;
	}
	if (entityConfig.tagFilter) {
		const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
		if (!entityConfig.tagFilter(tagName, jPathOrMatcher)) return val;
	}
	return this.entityDecoder.decode(val);
}
function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
	if (textData) {
		if (isLeafNode === void 0) isLeafNode = parentNode.child.length === 0;
		textData = this.parseTextData(textData, parentNode.tagname, matcher, false, parentNode[":@"] ? Object.keys(parentNode[":@"]).length !== 0 : false, isLeafNode);
		if (textData !== void 0 && textData !== "") parentNode.add(this.options.textNodeName, textData);
		textData = "";
	}
	return textData;
}
/**
* @param {Array<Expression>} stopNodeExpressions - Array of compiled Expression objects
* @param {Matcher} matcher - Current path matcher
*/
function isItStopNode() {
	if (this.stopNodeExpressionsSet.size === 0) return false;
	return this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
/**
* Returns the tag Expression and where it is ending handling single-double quotes situation
* @param {string} xmlData 
* @param {number} i starting index
* @returns 
*/
function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
	const len = xmlData.length;
	const closeCode0 = closingChar.charCodeAt(0);
	const closeCode1 = closingChar.length > 1 ? closingChar.charCodeAt(1) : -1;
	let result = "";
	let segmentStart = i;
	for (let index = i; index < len; index++) {
		const code = xmlData.charCodeAt(index);
		if (code === 34 || code === 39) {
			index = xmlData.indexOf(xmlData[index], index + 1);
			if (index === -1) return;
		} else if (code === closeCode0) {
			if (closeCode1 !== -1) {
				if (xmlData.charCodeAt(index + 1) === closeCode1) {
					result += xmlData.substring(segmentStart, index);
					return {
						data: result,
						index
					};
				}
			} else {
				result += xmlData.substring(segmentStart, index);
				return {
					data: result,
					index
				};
			}
		} else if (code === 9) {
			result += xmlData.substring(segmentStart, index) + " ";
			segmentStart = index + 1;
		}
	}
}
function findClosingIndex(xmlData, str, i, errMsg) {
	const closingIndex = xmlData.indexOf(str, i);
	if (closingIndex === -1) throw new Error(errMsg);
	else return closingIndex + str.length - 1;
}
function findClosingChar(xmlData, char, i, errMsg) {
	const closingIndex = xmlData.indexOf(char, i);
	if (closingIndex === -1) throw new Error(errMsg);
	return closingIndex;
}
function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
	const result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
	if (!result) return;
	let tagExp = result.data;
	const closeIndex = result.index;
	const separatorIndex = tagExp.search(/\s/);
	let tagName = tagExp;
	let attrExpPresent = true;
	if (separatorIndex !== -1) {
		tagName = tagExp.substring(0, separatorIndex);
		tagExp = tagExp.substring(separatorIndex + 1).trimStart();
	}
	const rawTagName = tagName;
	if (removeNSPrefix) {
		const colonIndex = tagName.indexOf(":");
		if (colonIndex !== -1) {
			tagName = tagName.substr(colonIndex + 1);
			attrExpPresent = tagName !== result.data.substr(colonIndex + 1);
		}
	}
	return {
		tagName,
		tagExp,
		closeIndex,
		attrExpPresent,
		rawTagName
	};
}
/**
* find paired tag for a stop node
* @param {string} xmlData 
* @param {string} tagName 
* @param {number} i 
*/
function readStopNodeData(xmlData, tagName, i) {
	const startIndex = i;
	let openTagCount = 1;
	let lenient = false;
	let nextGt = -1;
	const xmllen = xmlData.length;
	for (; i < xmllen; i++) if (xmlData[i] === "<") {
		const c1 = xmlData.charCodeAt(i + 1);
		if (c1 === 47) {
			const closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
			if (xmlData.substring(i + 2, closeIndex).trim() === tagName) {
				openTagCount--;
				if (openTagCount === 0) return {
					tagContent: xmlData.substring(startIndex, i),
					i: closeIndex
				};
			}
			i = closeIndex;
		} else if (c1 === 63) i = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.");
		else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) i = findClosingIndex(xmlData, "-->", i + 3, "StopNode is not closed.");
		else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) i = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
		else {
			const tagData = lenient ? void 0 : readTagExp(xmlData, i, false);
			if (tagData) {
				if (tagData.tagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/") openTagCount++;
				i = tagData.closeIndex;
			} else {
				lenient = true;
				if (nextGt < i) {
					nextGt = xmlData.indexOf(">", i);
					if (nextGt === -1) return;
				}
				const nextLt = xmlData.indexOf("<", i + 1);
				if (nextLt === -1 || nextLt > nextGt) {
					const exp = xmlData.substring(i + 1, nextGt);
					const sep = exp.search(/\s/);
					if ((sep === -1 ? exp : exp.substring(0, sep)) === tagName && exp[exp.length - 1] !== "/") openTagCount++;
					i = nextGt;
				}
			}
		}
	}
}
function parseValue(val, shouldParse, options) {
	if (shouldParse && typeof val === "string") {
		const newval = val.trim();
		if (newval === "true") return true;
		else if (newval === "false") return false;
		else return toNumber(val, options);
	} else if (isExist(val)) return val;
	else return "";
}
function transformTagName(fn, tagName, tagExp, options) {
	if (fn) {
		const newTagName = fn(tagName);
		if (tagExp === tagName) tagExp = newTagName;
		tagName = newTagName;
	}
	tagName = sanitizeName(tagName, options);
	return {
		tagName,
		tagExp
	};
}
function sanitizeName(name, options) {
	if (criticalProperties.includes(name)) throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);
	else if (DANGEROUS_PROPERTY_NAMES.includes(name)) return options.onDangerousProperty(name);
	return name;
}
// ../../main/node_modules/fast-xml-parser/src/xmlparser/node2json.js
const METADATA_SYMBOL = XmlNode.getMetaDataSymbol();
/**
* Helper function to strip attribute prefix from attribute map
* @param {object} attrs - Attributes with prefix (e.g., {"@_class": "code"})
* @param {string} prefix - Attribute prefix to remove (e.g., "@_")
* @returns {object} Attributes without prefix (e.g., {"class": "code"})
*/
function stripAttributePrefix(attrs, prefix) {
	if (!attrs || typeof attrs !== "object") return {};
	if (!prefix) return attrs;
	const rawAttrs = {};
	for (const key in attrs) if (key.startsWith(prefix)) {
		const rawName = key.substring(prefix.length);
		rawAttrs[rawName] = attrs[key];
	} else rawAttrs[key] = attrs[key];
	return rawAttrs;
}
/**
* 
* @param {array} node 
* @param {any} options 
* @param {Matcher} matcher - Path matcher instance
* @returns 
*/
function prettify(node, options, matcher, readonlyMatcher) {
	return compress(node, options, matcher, readonlyMatcher);
}
/**
* @param {array} arr 
* @param {object} options 
* @param {Matcher} matcher - Path matcher instance
* @returns object
*/
function compress(arr, options, matcher, readonlyMatcher) {
	let text;
	const compressedObj = {};
	for (let i = 0; i < arr.length; i++) {
		const tagObj = arr[i];
		const property = propName(tagObj);
		if (property !== void 0 && property !== options.textNodeName) {
			const rawAttrs = stripAttributePrefix(tagObj[":@"] || {}, options.attributeNamePrefix);
			matcher.push(property, rawAttrs);
		}
		if (property === options.textNodeName) {
			if (text === void 0) text = tagObj[property];
			else text += "" + tagObj[property];
		} else if (property === void 0) continue;
		else if (tagObj[property]) {
			let val = compress(tagObj[property], options, matcher, readonlyMatcher);
			const isLeaf = isLeafTag(val, options);
			if (Object.keys(val).length === 0 && options.alwaysCreateTextNode) val[options.textNodeName] = "";
			if (tagObj[":@"]) assignAttributes(val, tagObj[":@"], readonlyMatcher, options);
			else if (Object.keys(val).length === 1 && val[options.textNodeName] !== void 0 && !options.alwaysCreateTextNode) val = val[options.textNodeName];
			else if (Object.keys(val).length === 0) {
				if (options.alwaysCreateTextNode) val[options.textNodeName] = "";
				else val = "";
			}
			if (tagObj[METADATA_SYMBOL] !== void 0 && typeof val === "object" && val !== null) val[METADATA_SYMBOL] = tagObj[METADATA_SYMBOL];
			if (compressedObj[property] !== void 0 && Object.prototype.hasOwnProperty.call(compressedObj, property)) {
				if (!Array.isArray(compressedObj[property])) compressedObj[property] = [compressedObj[property]];
				compressedObj[property].push(val);
			} else {
				const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
				if (options.isArray(property, jPathOrMatcher, isLeaf)) compressedObj[property] = [val];
				else compressedObj[property] = val;
			}
			if (property !== void 0 && property !== options.textNodeName) matcher.pop();
		}
	}
	if (typeof text === "string") {
		if (text.length > 0) compressedObj[options.textNodeName] = text;
	} else if (text !== void 0) compressedObj[options.textNodeName] = text;
	return compressedObj;
}
function propName(obj) {
	const keys = Object.keys(obj);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (key !== ":@") return key;
	}
}
function assignAttributes(obj, attrMap, readonlyMatcher, options) {
	if (attrMap) {
		const keys = Object.keys(attrMap);
		const len = keys.length;
		for (let i = 0; i < len; i++) {
			const atrrName = keys[i];
			const rawAttrName = atrrName.startsWith(options.attributeNamePrefix) ? atrrName.substring(options.attributeNamePrefix.length) : atrrName;
			const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() + "." + rawAttrName : readonlyMatcher;
			if (options.isArray(atrrName, jPathOrMatcher, true, true)) obj[atrrName] = [attrMap[atrrName]];
			else obj[atrrName] = attrMap[atrrName];
		}
	}
}
function isLeafTag(obj, options) {
	const { textNodeName } = options;
	const propCount = Object.keys(obj).length;
	if (propCount === 0) return true;
	if (propCount === 1 && (obj[textNodeName] || typeof obj[textNodeName] === "boolean" || obj[textNodeName] === 0)) return true;
	return false;
}
// ../../main/node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
var XMLParser = class {
	constructor(options) {
		this.externalEntities = {};
		this.options = buildOptions(options);
	}
	/**
	* Parse XML dats to JS object 
	* @param {string|Uint8Array} xmlData 
	* @param {boolean|Object} validationOption 
	*/
	parse(xmlData, validationOption) {
		if (typeof xmlData !== "string" && xmlData.toString) {
			if (xmlData instanceof Uint8Array && !(typeof Buffer !== "undefined" && Buffer.isBuffer(xmlData))) xmlData = new TextDecoder("utf-8", { ignoreBOM: true }).decode(xmlData);
			else xmlData = xmlData.toString();
		} else if (typeof xmlData !== "string") throw new Error("XML data is accepted in String or Bytes[] form.");
		if (validationOption) {
			if (validationOption === true) validationOption = {};
			const result = validate(xmlData, validationOption);
			if (result !== true) throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`);
		}
		const orderedObjParser = new OrderedObjParser(this.options, this.externalEntities);
		const orderedResult = orderedObjParser.parseXml(xmlData);
		if (this.options.preserveOrder || orderedResult === void 0) return orderedResult;
		else return prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
	}
	/**
	* Add Entity which is not by default supported by this library
	* @param {string} key 
	* @param {string} value 
	*/
	addEntity(key, value) {
		if (value.indexOf("&") !== -1) throw new Error("Entity value can't have '&'");
		else if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1) throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
		else if (value === "&") throw new Error("An entity with value '&' is not permitted");
		else this.externalEntities[key] = value;
	}
	/**
	* Returns a Symbol that can be used to access the metadata
	* property on a node.
	* 
	* If Symbol is not available in the environment, an ordinary property is used
	* and the name of the property is here returned.
	* 
	* The XMLMetaData property is only present when `captureMetaData`
	* is true in the options.
	*/
	static getMetaDataSymbol() {
		return XmlNode.getMetaDataSymbol();
	}
};
// src/detect/dependencies/dotnet.ts
const parser$1 = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "",
	parseTagValue: false,
	parseAttributeValue: false,
	processEntities: false
});
function project(content) {
	try {
		const root = parser$1.parse(content.replace(/^\uFEFF/, ""));
		return record$1(record$1(root)["Project"]);
	} catch {
		return {};
	}
}
const items = (root, kind) => list$1(root["ItemGroup"]).flatMap((group) => list$1(record$1(group)[kind]).map(record$1));
const nearest$1 = (folder, file, read) => {
	for (const it of ancestors$1(folder)) {
		const path = it ? `${it}/${file}` : file;
		if (read(path) !== null) return path;
	}
	return null;
};
/** NuGet: a plain version resolves to itself; `*` and ranges move. */
function nugetPin(version) {
	if (/\*|\$\(/.test(version)) return "open";
	if (/^\[[^,]+\]$/.test(version)) return "exact";
	if (/^[[(]/.test(version)) return /,\s*[\])]$/.test(version) ? "open" : "bounded";
	return "exact";
}
/** The packages of a project file, their central versions resolved. */
function readDotnet(path, read) {
	const content = read(path) ?? "";
	const folder = folderOf$2(path);
	const shared = ["Directory.Build.props", "Directory.Packages.props"].flatMap((file) => {
		const found = nearest$1(folder, file, read);
		return found ? [project(read(found) ?? "")] : [];
	});
	const own = project(content);
	const properties = /* @__PURE__ */ new Map();
	const central = /* @__PURE__ */ new Map();
	for (const root of [...shared, own]) {
		for (const group of list$1(root["PropertyGroup"])) for (const [name, value] of Object.entries(record$1(group))) properties.set(name, text$1(value) ?? text$1(record$1(value)["#text"]) ?? "");
		for (const it of items(root, "PackageVersion")) central.set((text$1(it["Include"]) ?? "").toLowerCase(), text$1(it["Version"]) ?? "");
	}
	const expand = (value, depth = 0) => depth > 5 ? value : value.replace(/\$\((\w{1,100})\)/g, (whole, name) => properties.has(name) ? expand(properties.get(name) ?? "", depth + 1) : whole);
	const lines = content.split("\n");
	const isTest = properties.get("IsTestProject") === "true" || items(own, "PackageReference").some((it) => text$1(it["Include"]) === "Microsoft.NET.Test.Sdk");
	return items(own, "PackageReference").flatMap((it) => {
		const name = text$1(it["Include"]);
		if (!name) return [];
		const version = text$1(it["VersionOverride"]) ?? text$1(it["Version"]) ?? central.get(name.toLowerCase()) ?? null;
		const range = version ? expand(version) : null;
		return [{
			name,
			registry: "nuget",
			range,
			pin: range ? nugetPin(range) : "open",
			group: isTest || it["PrivateAssets"] === "all" ? "dev" : "run",
			path,
			line: findLine(lines, (line) => line.includes(`"${name}"`))
		}];
	});
}
// src/detect/dependencies/go-cargo.ts
/** The modules that a go.mod requires; indirect ones are left to go.sum. */
function readGoMod(path, content) {
	let block = "";
	return content.split("\n").flatMap((raw, index) => {
		const opened = /^(\w+)\s*\($/.exec(raw.trim())?.[1];
		if (opened) block = opened;
		else if (raw.trim() === ")") block = "";
		const match = /^(?:require\s+)?([\w.~/-]+\.[\w.~/-]+)\s+(v\S+)/.exec(raw.trim());
		if (!(block === "require" || raw.startsWith("require ")) || !match?.[1] || !match[2] || /\/\/\s*indirect/.test(raw)) return [];
		return [{
			name: match[1],
			registry: "go",
			range: match[2],
			pin: "exact",
			group: "run",
			path,
			line: index + 1
		}];
	});
}
/** The crates of a Cargo.toml. */
function readCargo(path, content) {
	let root;
	try {
		root = parse(content);
	} catch {
		return [];
	}
	const lines = content.split("\n");
	const entries = (table, group) => Object.entries(record$1(table)).map(([name, value]) => {
		const version = text$1(value) ?? text$1(record$1(value)["version"]);
		return {
			name,
			registry: "cargo",
			range: version,
			pin: record$1(value)["path"] !== void 0 || record$1(value)["workspace"] === true ? "local" : version?.startsWith("=") ? "exact" : version && !/^>|^\*$/.test(version) ? "bounded" : "open",
			group,
			path,
			line: findLine(lines, (line) => line.startsWith(name))
		};
	});
	return [
		...entries(root["dependencies"], "run"),
		...entries(record$1(root["workspace"])["dependencies"], "run"),
		...entries(root["dev-dependencies"], "dev"),
		...entries(root["build-dependencies"], "dev")
	];
}
// src/detect/dependencies/maven.ts
const parser = new XMLParser({
	ignoreAttributes: true,
	parseTagValue: false,
	trimValues: true,
	processEntities: false
});
function readPom(path, read) {
	const content = read(path);
	if (content === null) return null;
	try {
		const root = parser.parse(content);
		return {
			path,
			project: record$1(record$1(root)["project"]),
			lines: content.split("\n")
		};
	} catch {
		return null;
	}
}
/** The pom itself and its parents that lie in this repository, nearest first. */
function chain$1(path, read) {
	const poms = [];
	let next = path;
	while (next !== null && poms.length < 10 && !poms.some((it) => it.path === next)) {
		const pom = readPom(next, read);
		if (!pom) break;
		poms.push(pom);
		const parent = record$1(pom.project["parent"]);
		if (!parent["artifactId"]) break;
		const relative = text$1(parent["relativePath"]) ?? "..";
		const target = resolvePath(folderOf$2(next), relative);
		next = target === null ? null : target.endsWith(".xml") ? target : target ? `${target}/pom.xml` : "pom.xml";
	}
	return poms;
}
const entriesOf = (parent) => list$1(record$1(parent["dependencies"])["dependency"]).map(record$1);
const managedOf = (pom) => entriesOf(record$1(pom.project["dependencyManagement"]));
/** A Maven version: a range, LATEST, RELEASE and SNAPSHOT move. */
function mavenPin(version) {
	if (/SNAPSHOT$|^(LATEST|RELEASE)$|^latest\.|\+$|\$\{/.test(version)) return "open";
	if (/^[[(]/.test(version)) return /[\d\w]\s*[\])]$/.test(version) ? /^\[[^,]+\]$/.test(version) ? "exact" : "bounded" : "open";
	return "exact";
}
/** The dependencies of a pom.xml, its parent and its imported BOMs among them. */
function readMaven(path, read) {
	const poms = chain$1(path, read);
	const own = poms[0];
	if (!own) return [];
	const last = poms.at(-1);
	const properties = /* @__PURE__ */ new Map();
	for (const pom of [...poms].reverse()) {
		for (const [name, value] of Object.entries(record$1(pom.project["properties"]))) properties.set(name, text$1(value) ?? "");
		const version = text$1(pom.project["version"]) ?? text$1(record$1(pom.project["parent"])["version"]);
		if (version) properties.set("project.version", version);
	}
	const expand = (value, depth = 0) => depth > 5 ? value : value.replace(/\$\{([^}]{1,100})\}/g, (whole, name) => properties.has(name) ? expand(properties.get(name) ?? "", depth + 1) : whole);
	const coordinate = (it) => `${expand(text$1(it["groupId"]) ?? "")}:${expand(text$1(it["artifactId"]) ?? "")}`;
	const managed = /* @__PURE__ */ new Map();
	for (const pom of [...poms].reverse()) for (const it of managedOf(pom)) managed.set(coordinate(it), expand(text$1(it["version"]) ?? ""));
	const hasManager = record$1(last?.project["parent"])["artifactId"] !== void 0 || poms.some((pom) => managedOf(pom).some((it) => it["scope"] === "import"));
	const at = (it) => findLine(own.lines, (line) => line.includes(`<artifactId>${text$1(it["artifactId"]) ?? ""}</artifactId>`));
	const make = (it, group) => {
		const name = coordinate(it);
		const version = expand(text$1(it["version"]) ?? managed.get(name) ?? "");
		const siblings = text$1(it["groupId"])?.endsWith("{project.groupId}") || version === properties.get("project.version");
		const pin = version ? siblings && version.endsWith("SNAPSHOT") ? "local" : mavenPin(version) : hasManager ? "managed" : "open";
		return {
			name,
			registry: "maven",
			range: version || null,
			pin,
			group,
			path,
			line: at(it)
		};
	};
	const parent = record$1(own.project["parent"]);
	const parentInside = poms.length > 1;
	return [
		...parent["artifactId"] !== void 0 && !parentInside ? [make(parent, "dev")] : [],
		...managedOf(own).filter((it) => it["scope"] === "import").map((it) => make(it, "run")),
		...entriesOf(own.project).map((it) => make(it, it["scope"] === "test" ? "dev" : it["optional"] === "true" ? "optional" : "run"))
	];
}
// src/detect/dependencies/gradle.ts
const declaration = new RegExp(String.raw`^\s*(?:add\(["'])?(${`[a-zA-Z]*(?:[iI]mplementation|[aA]pi|[cC]ompileOnly|[rR]untimeOnly|[cC]ompile|[rR]untime|[pP]rocessor|kapt|ksp|[dD]evelopmentOnly|mavenBom|classpath|[cC]onstraints)`})["']?[\s(,]`);
const coordinate = /["']([\w.-]+:[\w.-]+)(?::([^"'@]*))?(?:@\w+)?["']/;
const named = /group\s*[:=]\s*["']([^"']+)["']\s*,\s*name\s*[:=]\s*["']([^"']+)["'](?:\s*,\s*version\s*[:=]\s*["']?([^"',)\s]+))?/;
const groupOf = (name) => /test|mock|bench|jmh|detekt|processor|kapt|ksp|classpath|developmentOnly/i.test(name) ? "dev" : "run";
/** The dependencies of one Gradle build file. */
function readGradle(path, read) {
	const content = read(path) ?? "";
	const folders = ancestors$1(folderOf$2(path));
	const variables = variablesFor(content, folders, read);
	const catalogue = catalogueFor(folders, read);
	const managed = hasPlatform(content) || folders.some((folder) => buildFiles(folder).some((file) => file !== path && hasSharedPlatform(read(file) ?? "")));
	const expand = (version) => version.replace(/\$\{?(?:project\.)?([\w.]+)(?:\.get\(\))?\}?/g, (whole, name) => variables.get(name) ?? variables.get(name.split(".").at(-1) ?? "") ?? whole);
	const make = (name, version, group, line) => {
		const range = version ? expand(version) : null;
		const kotlin = name.startsWith("org.jetbrains.kotlin:");
		return {
			name,
			registry: "maven",
			range,
			pin: range ? gradlePin(range) : managed || kotlin ? "managed" : "open",
			group,
			path,
			line
		};
	};
	return content.split("\n").flatMap((raw, index) => {
		const line = raw.slice(0, 500).replace(/^\s*\/\/.*$/, "");
		const kind = declaration.exec(line)?.[1];
		if (!kind || /\bproject\s*\(|\bfiles\s*\(|\bfileTree\b/.test(line)) return [];
		const group = groupOf(kind);
		const written = coordinate.exec(line);
		if (written?.[1]) return [make(written[1], written[2] || trailingVersion(line), group, index + 1)];
		const map = named.exec(line);
		if (map?.[1] && map[2]) return [make(`${map[1]}:${map[2]}`, map[3] ?? null, group, index + 1)];
		const kotlin = /\bkotlin\(\s*["']([\w-]+)["']/.exec(line)?.[1];
		if (kotlin) return [make(`org.jetbrains.kotlin:kotlin-${kotlin}`, null, group, index + 1)];
		const alias = /\blibs\.([\w.]+)/.exec(line)?.[1]?.replace(/\.get$/, "");
		if (!alias) return [];
		return (catalogue.get(alias.replace(/[._-]/g, ".")) ?? []).map((entry) => make(entry.name, entry.version, group, index + 1));
	});
}
const trailingVersion = (line) => /["']\s*\+\s*(\w+)|version\s*\{\s*strictly\(?["']([^"']+)/.exec(line)?.slice(1).find(Boolean) ?? null;
const gradlePin = (version) => /\+|^latest\.|\$/.test(version) ? "open" : mavenPin(version);
const hasPlatform = (content) => /\b(enforcedPlatform|platform)\s*\(|mavenBom|io\.spring\.dependency-management|io\.quarkus["']|io\.micronaut\.(application|library)|java-platform/.test(content);
const hasSharedPlatform = (content) => /\b(subprojects|allprojects)\b/.test(content) && hasPlatform(content);
const inFolder = (folder, file) => folder ? `${folder}/${file}` : file;
const buildFiles = (folder) => ["build.gradle", "build.gradle.kts"].map((file) => inFolder(folder, file));
/** Properties and variables that a version string may name: gradle.properties, ext, val and def, of this file and the folders above. */
function variablesFor(content, folders, read) {
	const variables = /* @__PURE__ */ new Map();
	for (const folder of [...folders].reverse()) {
		for (const line of (read(inFolder(folder, "gradle.properties")) ?? "").split("\n")) {
			const match = /^\s*([\w.-]+)\s*=\s*(.+?)\s*$/.exec(line.slice(0, 300));
			if (match?.[1] && match[2]) variables.set(match[1], match[2]);
		}
		for (const file of buildFiles(folder)) collect$1(read(file) ?? "", variables);
	}
	collect$1(content, variables);
	return variables;
}
function collect$1(content, variables) {
	for (const line of content.split("\n")) {
		const match = /^\s*(?:(?:const\s+)?val|def|ext\.|String|var|extra\[["'])?\s*([\w.]+)(?:["']\])?\s*(?::\s*String\s*)?=\s*["']([^"']+)["']/.exec(line.slice(0, 300)) ?? /\bset\(\s*["']([\w.]+)["']\s*,\s*["']([^"']+)["']\)/.exec(line.slice(0, 300));
		if (match?.[1] && match[2]) variables.set(match[1].replace(/^ext\./, ""), match[2]);
	}
}
/** gradle/libs.versions.toml of the nearest folder: alias to library, bundles to their libraries. */
function catalogueFor(folders, read) {
	const content = folders.map((folder) => read(inFolder(folder, "gradle/libs.versions.toml"))).find((it) => it !== null);
	const entries = /* @__PURE__ */ new Map();
	if (content === void 0 || content === null) return entries;
	let root;
	try {
		root = parse(content);
	} catch {
		return entries;
	}
	const versions = record$1(root["versions"]);
	const key = (alias) => alias.replace(/[._-]/g, ".");
	for (const [alias, value] of Object.entries(record$1(root["libraries"]))) {
		const table = record$1(value);
		const short = typeof value === "string" ? value.split(":") : [];
		const name = text$1(table["module"]) ?? (text$1(table["group"]) ? `${text$1(table["group"])}:${text$1(table["name"])}` : short.slice(0, 2).join(":"));
		const version = table["version"];
		const reference = isRecord$2(version) ? text$1(version["strictly"]) ?? text$1(version["prefer"]) ?? versionOf(versions[text$1(version["ref"]) ?? ""]) : text$1(version);
		entries.set(key(alias), [{
			name,
			version: reference ?? short[2] ?? null
		}]);
	}
	for (const [alias, members] of Object.entries(record$1(root["bundles"]))) {
		const all = Array.isArray(members) ? members.flatMap((member) => entries.get(key(String(member))) ?? []) : [];
		entries.set(`bundles.${key(alias)}`, all);
	}
	return entries;
}
const versionOf = (value) => text$1(value) ?? text$1(record$1(value)["strictly"]) ?? text$1(record$1(value)["prefer"]) ?? text$1(record$1(value)["require"]);
// src/detect/dependencies/locks.ts
const alone = (packages) => ({
	packages,
	members: []
});
const formats$1 = {
	"poetry.lock": {
		registry: "pypi",
		read: (content) => alone(tomlPackages(content))
	},
	"pdm.lock": {
		registry: "pypi",
		read: (content) => alone(tomlPackages(content))
	},
	"uv.lock": {
		registry: "pypi",
		read: uvLock
	},
	"pylock.toml": {
		registry: "pypi",
		read: (content) => alone(tomlPackages(content))
	},
	"Pipfile.lock": {
		registry: "pypi",
		read: (content) => alone(pipfileLock(content))
	},
	"conda-lock.yml": {
		registry: "pypi",
		read: (content) => alone(condaLock(content))
	},
	"pixi.lock": {
		registry: "pypi",
		read: () => alone(null)
	},
	"package-lock.json": {
		registry: "npm",
		read: npmLock
	},
	"npm-shrinkwrap.json": {
		registry: "npm",
		read: npmLock
	},
	"yarn.lock": {
		registry: "npm",
		read: (content) => ({
			packages: yarnLock(content),
			members: null
		})
	},
	"pnpm-lock.yaml": {
		registry: "npm",
		read: pnpmLock
	},
	"bun.lock": {
		registry: "npm",
		read: bunLock
	},
	"bun.lockb": {
		registry: "npm",
		read: () => ({
			packages: null,
			members: null
		})
	},
	"go.sum": {
		registry: "go",
		read: (content) => alone(goSum(content))
	},
	"gradle.lockfile": {
		registry: "maven",
		read: (content) => alone(gradleLock(content))
	},
	"packages.lock.json": {
		registry: "nuget",
		read: (content) => alone(nugetLock(content))
	},
	"Cargo.lock": {
		registry: "cargo",
		read: (content) => ({
			packages: tomlPackages(content),
			members: null
		})
	}
};
/** The lock file at the path, or null where its name is none. An empty or broken lock fixes nothing. */
function readLock(path, content) {
	const format = formats$1[baseOf(path)];
	if (!format) return null;
	const folder = folderOf$2(path);
	const { packages, members } = content === null ? {
		packages: null,
		members: null
	} : format.read(content, folder);
	return {
		path,
		folder,
		registry: format.registry,
		format: baseOf(path),
		packages,
		members,
		lineOf: (name) => {
			const word = new RegExp(`(^|["'\\s/])${name.replace(/[.*+?^$(){}|[\]\\]/g, "\\$&")}(["'@:\\s]|$)`, "i");
			return findLine((content ?? "").split("\n"), (line) => word.test(line.slice(0, 400)));
		}
	};
}
/** `[[package]] name, version` of Poetry, PDM, uv, Cargo; `[[packages]]` of PEP 751. */
function tomlPackages(content) {
	return new Map(tomlTables(content).map((it) => [pypiName(text$1(it["name"]) ?? ""), text$1(it["version"]) ?? ""]));
}
function tomlTables(content) {
	try {
		const root = parse(content);
		return [...list$1(root["package"]), ...list$1(root["packages"])].map(record$1);
	} catch {
		return [];
	}
}
function uvLock(content, folder) {
	const tables = tomlTables(content);
	const members = tables.flatMap((it) => {
		const source = record$1(it["source"]);
		const relative = text$1(source["editable"]) ?? text$1(source["virtual"]);
		const member = relative && relative !== "." ? resolvePath(folder, relative) : null;
		return member ? [member] : [];
	});
	return {
		packages: new Map(tables.map((it) => [pypiName(text$1(it["name"]) ?? ""), text$1(it["version"]) ?? ""])),
		members
	};
}
function pipfileLock(content) {
	const root = json(content) ?? {};
	return new Map([root["default"], root["develop"]].flatMap((part) => Object.entries(record$1(part)).map(([name, it]) => [pypiName(name), (text$1(record$1(it)["version"]) ?? "").replace(/^==/, "")])));
}
function condaLock(content) {
	return new Map(list$1(record$1(yaml$1(content))["package"]).map((it) => [pypiName(text$1(record$1(it)["name"]) ?? ""), text$1(record$1(it)["version"]) ?? ""]));
}
function npmLock(content, folder) {
	const root = json(content) ?? {};
	const packages = /* @__PURE__ */ new Map();
	const members = [];
	for (const [key, value] of Object.entries(record$1(root["packages"]))) {
		const index = key.lastIndexOf("node_modules/");
		if (index >= 0) {
			const name = key.slice(index + 13);
			if (index === 0 || !packages.has(name)) packages.set(name, text$1(record$1(value)["version"]) ?? "");
		} else if (key) members.push(resolvePath(folder, key) ?? key);
	}
	for (const [name, value] of Object.entries(record$1(root["dependencies"]))) if (!packages.has(name)) packages.set(name, text$1(record$1(value)["version"]) ?? "");
	return {
		packages,
		members
	};
}
/** Both of Yarn's formats: a heading of comma-separated descriptors, then `version`. */
function yarnLock(content) {
	const packages = /* @__PURE__ */ new Map();
	let names = [];
	for (const line of content.split("\n")) {
		if (/^[^\s#].*:$/.test(line)) names = line.slice(0, -1).split(",").map(descriptorName);
		const version = /^ {2}version:? "?([^"\s]+)"?$/.exec(line)?.[1];
		if (version) {
			for (const name of names) if (name && !packages.has(name)) packages.set(name, version);
		}
	}
	return packages;
}
const descriptorName = (descriptor) => /^((?:@[^/@]+\/)?[^@/]+)/.exec(descriptor.trim().replace(/^"|"$/g, ""))?.[1] ?? "";
/** pnpm: the importers by YAML, the long list of packages by its keys. */
function pnpmLock(content, folder) {
	const cut = content.search(/^packages:/m);
	const root = record$1(yaml$1(cut < 0 ? content : content.slice(0, cut)));
	const packages = /* @__PURE__ */ new Map();
	const importers = isRecord$2(root["importers"]) ? root["importers"] : { ".": root };
	for (const importer of Object.values(importers)) for (const key of [
		"dependencies",
		"optionalDependencies",
		"devDependencies"
	]) for (const [name, value] of Object.entries(record$1(record$1(importer)[key]))) packages.set(name, (text$1(value) ?? text$1(record$1(value)["version"]) ?? "").replace(/\(.*$/, ""));
	if (cut >= 0) for (const line of content.slice(cut).split("\n")) {
		const key = /^ {2}['"]?\/?((?:@[^/@]+\/)?[^/@'"]+)[@/](\d[^('":/]*)/.exec(line.slice(0, 300));
		if (key?.[1] && key[2] && !packages.has(key[1])) packages.set(key[1], key[2]);
	}
	return {
		packages,
		members: Object.keys(importers).flatMap((it) => resolvePath(folder, it) ?? [])
	};
}
function bunLock(content, folder) {
	const root = json(content.replace(/,(\s*[}\]])/g, "$1")) ?? {};
	const packages = /* @__PURE__ */ new Map();
	for (const [name, value] of Object.entries(record$1(root["packages"]))) {
		const resolved = text$1(list$1(value)[0]) ?? "";
		packages.set(name, resolved.slice(resolved.lastIndexOf("@") + 1));
	}
	return {
		packages,
		members: Object.keys(record$1(root["workspaces"])).flatMap((it) => resolvePath(folder, it) ?? [])
	};
}
function goSum(content) {
	return new Map(content.split("\n").flatMap((line) => {
		const [name, version] = line.split(" ");
		return name && version ? [[name, version.replace(/\/go\.mod$/, "")]] : [];
	}));
}
function gradleLock(content) {
	return new Map(content.split("\n").flatMap((line) => {
		const match = /^([^#:=\s]+:[^:=\s]+):([^:=\s]+)=/.exec(line);
		return match?.[1] && match[2] ? [[match[1], match[2]]] : [];
	}));
}
function nugetLock(content) {
	return new Map(Object.values(record$1(json(content)?.["dependencies"])).flatMap((framework) => Object.entries(record$1(framework)).map(([name, it]) => [name.toLowerCase(), text$1(record$1(it)["resolved"]) ?? ""])));
}
function yaml$1(content) {
	try {
		return (0, import_dist.parse)(content, {
			logLevel: "silent",
			maxAliasCount: 100
		});
	} catch {
		return null;
	}
}
// src/detect/dependencies/requirement.ts
const head = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]{0,200}\])?\s*/;
/** One requirement (`name[extra]>=1,<2; marker`, `name @ url`, a bare URL), or null where the text is none. */
function parseRequirement(source) {
	const line = source.trim();
	if (/^(git\+|https?:|file:)/.test(line)) {
		const egg = /#egg=([A-Za-z0-9._-]+)/.exec(line)?.[1];
		return egg ? {
			name: pypiName(egg),
			range: line,
			pin: urlPin(line)
		} : null;
	}
	const match = head.exec(line);
	const name = match?.[1];
	if (!match || !name) return null;
	const rest = line.slice(match[0].length);
	if (rest.startsWith("@")) {
		const url = rest.slice(1).split(";")[0]?.trim() ?? "";
		return {
			name: pypiName(name),
			range: url,
			pin: urlPin(url)
		};
	}
	const range = (rest.split(";")[0] ?? "").replace(/[()]/g, "").trim();
	if (range && !/^[<>=!~]/.test(range)) return null;
	return {
		name: pypiName(name),
		range: range || null,
		pin: pep440Pin(range)
	};
}
/** A URL fixes a version where it names a commit, a tag or a built file; a branch moves. */
function urlPin(url) {
	if (/^(file:|\.{0,2}\/)/.test(url)) return "local";
	if (/\.(whl|zip|tar\.gz|tgz)(#|$)/.test(url)) return "exact";
	return /[@#](commit=)?[0-9a-f]{7,40}(#|$)/.test(url) || /[@#]v?\d+\.\d+/.test(url) ? "exact" : "open";
}
/** PEP 440 specifiers. */
function pep440Pin(range) {
	const parts = range.split(",").map((part) => part.trim());
	if (parts.some((part) => /^===?\s*[^*]+$/.test(part))) return "exact";
	return parts.some((part) => /^(<|~=|==.*\*)/.test(part)) ? "bounded" : "open";
}
/** Poetry's and Pipenv's version strings: caret, tilde, wildcard, or PEP 440. */
function poetryPin(range) {
	const version = range.trim();
	if (version === "" || version === "*" || version === "latest") return "open";
	if (/^\d[\w.+-]*$/.test(version)) return "exact";
	if (/^[\^~]|\.\*/.test(version)) return "bounded";
	return pep440Pin(version);
}
// src/detect/dependencies/python.ts
const dependency = (path, line, group, found) => ({
	...found,
	registry: "pypi",
	group,
	path,
	line
});
/** The entries of a requirements file, those of its `-r` files and the exact versions of its `-c` files included. */
function readRequirements(path, read, seen = /* @__PURE__ */ new Set()) {
	const content = read(path);
	if (content === null || seen.has(path) || seen.size > 20) return [];
	const visited = /* @__PURE__ */ new Set([...seen, path]);
	const found = [];
	const constraints = /* @__PURE__ */ new Map();
	const group = isDevelopment(baseOf(path).replace(/\.(txt|in)$/, "")) ? "dev" : "run";
	for (const { line, value } of logicalLines(content)) {
		const include = /^(-r|--requirement|-c|--constraint)[\s=]+(\S+)/.exec(value);
		const target = include?.[2] ? resolvePath(folderOf$2(path), include[2]) : null;
		if (target) {
			const entries = readRequirements(target, read, visited);
			if (include?.[1] === "-r" || include?.[1] === "--requirement") found.push(...entries);
			else for (const entry of entries) constraints.set(entry.name, entry);
		}
		if (value.startsWith("-")) {
			const editable = /^(?:-e|--editable)[\s=]+(\S+)/.exec(value)?.[1];
			const requirement = editable ? parseRequirement(editable) : null;
			if (requirement) found.push(dependency(path, line, group, requirement));
			continue;
		}
		const requirement = parseRequirement(value.split(/\s--/)[0] ?? "");
		if (requirement) found.push(dependency(path, line, group, requirement));
	}
	return found.map((entry) => {
		const constraint = entry.pin === "exact" ? void 0 : constraints.get(entry.name);
		return constraint?.pin === "exact" ? {
			...entry,
			pin: "exact",
			range: constraint.range
		} : entry;
	});
}
/** Lines without comments, continued lines joined. */
function logicalLines(content) {
	const result = [];
	let open = null;
	for (const [index, raw] of content.split("\n").entries()) {
		const bare = raw.replace(/(^|\s)#.*$/, "");
		const continued = bare.endsWith("\\");
		const piece = (continued ? bare.slice(0, -1) : bare).trim();
		const current = open ? {
			line: open.line,
			value: `${open.value} ${piece}`
		} : {
			line: index + 1,
			value: piece
		};
		open = continued ? current : null;
		if (!continued && current.value.trim()) result.push({
			line: current.line,
			value: current.value.trim()
		});
	}
	if (open?.value.trim()) result.push(open);
	return result;
}
/** pyproject.toml by PEP 621 and 735 and the tables of Poetry, uv, PDM and Hatch; null where it describes no project. */
function readPyproject(path, read) {
	const content = read(path) ?? "";
	const root = toml(content);
	const project = record$1(root["project"]);
	const tool = record$1(root["tool"]);
	const poetry = record$1(tool["poetry"]);
	if (!isRecord$2(root["project"]) && !isRecord$2(tool["poetry"]) && !isRecord$2(root["dependency-groups"])) return null;
	const lines = content.split("\n");
	const at = (name) => {
		const word = new RegExp(`(^|["'\\s])${name.replace(/[-_.]+/g, "[-_.]")}(?![\\w.-])`, "i");
		return findLine(lines, (line) => word.test(line));
	};
	const pep508 = (entries, group) => list$1(entries).flatMap((entry) => {
		const requirement = typeof entry === "string" ? parseRequirement(entry) : null;
		return requirement ? [dependency(path, at(requirement.name), group, requirement)] : [];
	});
	const grouped = (tables, otherwise) => Object.entries(record$1(tables)).flatMap(([name, entries]) => pep508(entries, isDevelopment(name) ? "dev" : otherwise));
	const versions = (table, group) => Object.entries(record$1(table)).flatMap(([name, value]) => name === "python" ? [] : tableEntry(path, at(pypiName(name)), name, value, group));
	const dynamic = list$1(record$1(record$1(record$1(tool["setuptools"])["dynamic"])["dependencies"])["file"]).flatMap((file) => {
		const target = typeof file === "string" ? resolvePath(folderOf$2(path), file) : null;
		return target ? readRequirements(target, read) : [];
	});
	return [
		...pep508(project["dependencies"], "run"),
		...grouped(project["optional-dependencies"], "optional"),
		...dynamic,
		...grouped(root["dependency-groups"], "dev"),
		...versions(poetry["dependencies"], "run"),
		...versions(poetry["dev-dependencies"], "dev"),
		...Object.entries(record$1(poetry["group"])).flatMap(([name, value]) => versions(record$1(value)["dependencies"], name === "main" ? "run" : isDevelopment(name) ? "dev" : "optional")),
		...pep508(record$1(tool["uv"])["dev-dependencies"], "dev"),
		...grouped(record$1(tool["pdm"])["dev-dependencies"], "dev"),
		...Object.values(record$1(record$1(tool["hatch"])["envs"])).flatMap((env) => pep508(record$1(env)["dependencies"], "dev"))
	];
}
function tableEntry(path, line, name, value, group) {
	const table = Array.isArray(value) ? record$1(value[0]) : record$1(value);
	const version = text$1(value) ?? text$1(table["version"]);
	const source = text$1(table["git"]) ?? text$1(table["url"]);
	const rev = text$1(table["rev"]) ?? text$1(table["ref"]) ?? text$1(table["tag"]);
	const optional = table["optional"] === true && group === "run" ? "optional" : group;
	const pin = table["path"] !== void 0 ? "local" : source ? rev ? urlPin(`${source}@${rev}`) : urlPin(source) : poetryPin(version ?? "");
	return [dependency(path, line, optional, {
		name: pypiName(name),
		range: version ?? rev ?? source,
		pin
	})];
}
/** Pipfile. */
function readPipfile(path, read) {
	const content = read(path) ?? "";
	const root = toml(content);
	const lines = content.split("\n");
	const entries = (table, group) => Object.entries(record$1(table)).flatMap(([name, value]) => tableEntry(path, findLine(lines, (line) => line.replace(/^["'\s]+/, "").startsWith(name)), name, value, group));
	return [...entries(root["packages"], "run"), ...entries(root["dev-packages"], "dev")];
}
/** environment.yml of conda: its own entries and the pip list within. */
function readConda(path, read) {
	const content = read(path) ?? "";
	const lines = content.split("\n");
	const root = record$1(yaml(content));
	return list$1(root["dependencies"]).flatMap((entry) => {
		if (isRecord$2(entry)) return list$1(entry["pip"]).flatMap((item) => {
			const include = typeof item === "string" ? /^-r\s+(\S+)/.exec(item)?.[1] : void 0;
			const target = include ? resolvePath(folderOf$2(path), include) : null;
			if (target) return readRequirements(target, read);
			const requirement = typeof item === "string" ? parseRequirement(item) : null;
			return requirement && typeof item === "string" ? [dependency(path, findLine(lines, (line) => line.includes(item)), "run", requirement)] : [];
		});
		const match = typeof entry === "string" ? /^(?:[\w./-]+::)?([\w.-]+)\s*(.*)$/.exec(entry) : null;
		if (!match?.[1] || match[1] === "python" || match[1] === "pip") return [];
		const range = match[2]?.replace(/\s+/g, "") ?? "";
		const pin = /^==?[\d][^*,<>]*(=\S+)?$/.test(range) ? "exact" : pep440Pin(range);
		return [dependency(path, findLine(lines, (line) => line.includes(String(entry))), "run", {
			name: pypiName(match[1]),
			range: range || null,
			pin
		})];
	});
}
/** setup.cfg: `[options] install_requires` and `[options.extras_require]`. */
function readSetupCfg(path, read) {
	let section = "";
	let key = "";
	let known = false;
	const found = [];
	for (const [index, raw] of (read(path) ?? "").split("\n").entries()) {
		const header = /^\[([^\]]+)\]/.exec(raw)?.[1];
		if (header !== void 0) {
			section = header.trim();
			key = "";
			continue;
		}
		const assignment = /^([\w.-]+)\s*[=:]\s*(.*)$/.exec(raw);
		if (assignment?.[1]) key = assignment[1];
		const value = (assignment ? assignment[2] ?? "" : raw).replace(/(^|\s)#.*$/, "").trim();
		const run = section === "options" && key === "install_requires";
		if (run || section === "options.extras_require") known = true;
		else continue;
		const requirement = parseRequirement(value);
		if (requirement) found.push(dependency(path, index + 1, run ? "run" : isDevelopment(key) ? "dev" : "optional", requirement));
	}
	return known ? found : null;
}
function toml(content) {
	try {
		return parse(content);
	} catch {
		return {};
	}
}
function yaml(content) {
	try {
		return (0, import_dist.parse)(content, { logLevel: "silent" });
	} catch {
		return null;
	}
}
// src/detect/dependencies/setup-py.ts
/** The requirements of a setup.py, or null where it calls no setup(). */
function readSetupPy(source) {
	const names = /* @__PURE__ */ new Map();
	let call = null;
	const visit = (statements) => {
		for (const statement of statements) {
			if (statement.type === "assign" && statement.value) {
				for (const target of statement.targets) if (target.type === "name") names.set(target.name, statement.value);
			}
			if (statement.type === "expression" && statement.value.type === "call" && calleeName(statement.value.callee) === "setup") call = statement.value;
			if (statement.type === "block") visit(statement.body);
		}
	};
	visit(source.root.body);
	const setup = call;
	if (!setup) return null;
	const argument = (name) => setup.args.find((it) => it.name === name)?.value;
	const follow = (value) => value?.type === "name" ? names.get(value.name) : value;
	const requirements = (value, group) => {
		const list = follow(value);
		return list?.type === "list" ? list.items.flatMap((item) => entry(source.path, item, group)) : [];
	};
	const extras = follow(argument("extras_require"));
	return [
		...requirements(argument("install_requires"), "run"),
		...requirements(argument("tests_require"), "dev"),
		...extras?.type === "dict" ? extras.entries.flatMap((it) => requirements(it.value, it.key !== null && isDevelopment(it.key) ? "dev" : "optional")) : []
	];
}
const calleeName = (callee) => callee.type === "name" || callee.type === "member" ? callee.name : "";
function entry(path, item, group) {
	const requirement = item.type === "string" ? parseRequirement(item.value) : null;
	return requirement ? [{
		...requirement,
		registry: "pypi",
		group,
		path,
		line: item.line
	}] : [];
}
// src/detect/dependencies.ts
const formats = [
	{
		pattern: /(^|\/)[^/]*(requirements|constraints)[^/]*\.(txt|in)$|(^|\/)requirements\/[^/]+\.(txt|in)$/i,
		registry: "pypi",
		format: "requirements",
		read: (path, text) => readRequirements(path, text)
	},
	{
		pattern: /(^|\/)pyproject\.toml$/,
		registry: "pypi",
		format: "pyproject",
		read: (path, text) => readPyproject(path, text)
	},
	{
		pattern: /(^|\/)setup\.cfg$/,
		registry: "pypi",
		format: "setup",
		read: (path, text) => readSetupCfg(path, text)
	},
	{
		pattern: /(^|\/)setup\.py$/,
		registry: "pypi",
		format: "setup",
		read: (path, text, { parsers }) => {
			const source = parsers.parse(path, text(path) ?? "");
			return source && readSetupPy(source);
		}
	},
	{
		pattern: /(^|\/)Pipfile$/,
		registry: "pypi",
		format: "pipfile",
		read: (path, text) => readPipfile(path, text)
	},
	{
		pattern: /(^|\/)[^/]*(environment|conda)[^/]*\.ya?ml$/i,
		registry: "pypi",
		format: "conda",
		read: (path, text) => /^dependencies:/m.test(text(path) ?? "") ? readConda(path, text) : null
	},
	{
		pattern: /(^|\/)package\.json$/,
		registry: "npm",
		format: "package.json",
		read: (path, text) => readPackageJson(path, text(path) ?? "", catalogsFor(path, text))
	},
	{
		pattern: /(^|\/)pom\.xml$/,
		registry: "maven",
		format: "pom",
		read: (path, text) => readMaven(path, text)
	},
	{
		pattern: /(^|\/)[^/]*\.gradle(\.kts)?$/,
		registry: "maven",
		format: "gradle",
		read: (path, text) => /(^|\/)settings\.gradle/.test(path) ? null : readGradle(path, text)
	},
	{
		pattern: /\.(cs|fs|vb)proj$/,
		registry: "nuget",
		format: "project",
		read: (path, text) => readDotnet(path, text)
	},
	{
		pattern: /(^|\/)go\.mod$/,
		registry: "go",
		format: "go.mod",
		read: (path, text) => readGoMod(path, text(path) ?? "")
	},
	{
		pattern: /(^|\/)Cargo\.toml$/,
		registry: "cargo",
		format: "cargo",
		read: (path, text) => readCargo(path, text(path) ?? "")
	}
];
function detect$15(context) {
	const paths = context.fact("paths");
	const files = context.snapshot.files.filter(({ path, kind }) => (kind === "file" || kind === "executable") && paths.classOf(path) !== "vendored");
	const manifests = files.flatMap(({ path }) => readManifest$1(path, context));
	const locks = files.flatMap(({ path }) => readLock(path, context.text(path)) ?? []);
	const workspaces = new Set(manifests.filter((it) => it.registry === "npm" && /"workspaces"\s*:/.test(context.text(it.path) ?? "")).map((it) => it.folder));
	const lockOf = (manifest) => locks.find((lock) => covers$1(lock, manifest, workspaces)) ?? null;
	const byName = Map.groupBy(manifests.flatMap((it) => it.dependencies), ({ name, registry }) => `${registry} ${canonical(name, registry)}`);
	const registries = [
		"pypi",
		"npm",
		"maven",
		"nuget",
		"go",
		"cargo"
	];
	const declared = (name, registry) => (registry ? [registry] : registries).flatMap((it) => byName.get(`${it} ${canonical(name, it)}`) ?? []);
	const locked = (name, lock) => {
		const version = lock.packages?.get(canonical(name, lock.registry));
		return version === void 0 ? null : {
			version,
			path: lock.path,
			line: lock.lineOf(name)
		};
	};
	return {
		manifests,
		locks,
		lockOf,
		missing: (manifest) => {
			const lock = lockOf(manifest);
			if (!lock?.packages) return [];
			return manifest.dependencies.filter((it) => it.group === "run" && it.pin !== "local" && !locked(it.name, lock));
		},
		governing: (path, registry) => {
			for (const folder of ancestors$1(folderOf$2(path))) {
				const main = manifests.filter((it) => it.registry === registry && it.folder === folder).filter((it) => !it.development);
				if (main.length) return main;
			}
			const elsewhere = manifests.filter((it) => it.registry === registry && !it.development && paths.classOf(it.path) === "application");
			const depth = Math.min(...elsewhere.map((it) => it.folder.split("/").length));
			return elsewhere.filter((it) => it.folder.split("/").length === depth);
		},
		declared,
		declares: (name, registry) => declared(name, registry).length > 0,
		locked
	};
}
function readManifest$1(path, context) {
	const format = formats.find(({ pattern }) => pattern.test(path));
	const dependencies = format?.read(path, (it) => context.text(it), context);
	if (!format || !dependencies) return [];
	const constraints = format.format === "requirements" && /constraint/i.test(baseOf(path));
	const folder = /(^|\/)requirements$/.test(folderOf$2(path)) ? folderOf$2(folderOf$2(path)) : folderOf$2(path);
	const words = baseOf(path).replace(/\.\w+$/, "");
	const development = constraints || format.format === "requirements" && (isDevelopment(words) || /(^|\/)(docs?|tests?|\.github|ci|\.ci|benchmarks?)(\/|$)/.test(folder)) || format.registry === "nuget" && dependencies.length > 0 && dependencies.every((it) => it.group === "dev");
	return [{
		path,
		folder,
		registry: format.registry,
		format: format.format,
		development,
		dependencies
	}];
}
const canonical = (name, registry) => registry === "pypi" ? pypiName(name) : registry === "nuget" ? name.toLowerCase() : name;
const locksFor = {
	pyproject: [
		"poetry.lock",
		"uv.lock",
		"pdm.lock",
		"pylock.toml",
		"pixi.lock",
		"conda-lock.yml"
	],
	setup: ["uv.lock", "pylock.toml"],
	requirements: ["pylock.toml"],
	pipfile: ["Pipfile.lock"],
	conda: ["conda-lock.yml"]
};
function covers$1(lock, manifest, workspaces) {
	if (lock.registry !== manifest.registry) return false;
	if (manifest.registry === "pypi" && !locksFor[manifest.format]?.includes(lock.format)) return false;
	if (lock.folder === manifest.folder) return true;
	if (!ancestors$1(manifest.folder).includes(lock.folder)) return false;
	if (lock.members) return lock.members.includes(manifest.folder);
	return manifest.registry === "cargo" || workspaces.has(lock.folder);
}
function catalogsFor(path, text) {
	for (const folder of ancestors$1(folderOf$2(path))) {
		const at = (file) => folder ? `${folder}/${file}` : file;
		const content = text(at("pnpm-workspace.yaml")) ?? text(at(".yarnrc.yml"));
		if (content?.includes("catalog")) return readCatalogs(content);
		const manifest = text(at("package.json"));
		if (manifest?.includes("\"catalog")) return readCatalogs(manifest);
	}
	return /* @__PURE__ */ new Map();
}
// src/detect/documents/diagrams.ts
const diagramLanguage = /^(?:mermaid|plantuml|puml|uml|graphviz|dot|d2|structurizr|c4|ditaa|bpmn|wavedrom|erd|nomnoml|svgbob|pikchr)$/;
const diagramSource = /^\s*(?:@startuml|(?:flowchart|graph)\s+(?:TB|TD|BT|RL|LR)\b|sequenceDiagram\b|C4(?:Context|Container|Component)\b|(?:strict\s+)?digraph\b)/m;
/** mermaid kinds that show no system */
const otherMermaid = /^\s*(?:pie|gantt|gitGraph|mindmap|timeline|journey|quadrantChart|xychart)\b/;
const diagramFile = /\.(?:drawio|dio|puml|plantuml|iuml|mmd|mermaid|d2|excalidraw|vsdx|dsl|c4|bpmn)(?:\.(?:svg|png))?$|\.(?:drawio|excalidraw)\.(?:svg|png)$/i;
const diagramWord = /(?<![\p{L}\d])(?:architecture|architectural|architektur|arquitec?tura|architecture-|diagrams?|diagramm|diagrama|diagramme|schema|schematic|schéma|flow|flows|flowchart|workflow|data-?flow|pipeline|overview|topology|sequence|blueprint|system-?design|how-?it-?works|infra|infrastructure|components?|structure|graph|framework|arch)(?![\p{L}\d])|架构|流程|结构图|示意图|原理|アーキテクチャ|構成図|フロー|全体像|구조|아키텍처|흐름/iu;
const strongWord = /architect|architektur|arquite|diagram|flow-?chart|data-?flow|topology|架构|流程图|结构图|アーキテクチャ|構成図|아키텍처/iu;
const otherPicture = /badge|shields\.io|logo|icon|avatar|banner|screenshots?|screen-?shot|screen[_ -]?capture|截图|スクリーンショット|demo|\.gif(?:$|\?)|\.mp4|star-?history|trendshift|contrib\.rocks|sponsors?|codecov|actions\/workflows|discord|twitter|youtube|cover|thumbnail|preview|opengraph|social|console|dashboard|langsmith|trace|(?:^|[^a-z])ui(?:[^a-z]|$)|loss|curve|plot|chart\.|benchmark|results?|leaderboard|button|deploy(?:-to|\.svg|_button)|colab|qrcode|meme/i;
const headingWord = /(?<![\p{L}\d])(?:architecture|architektur|arquitec?tura|diagram|how (?:it|this) works|how does it work|system design|overview of the system|high[- ]level (?:design|overview)|workflow|data flow|pipeline|technical overview|under the hood|solution overview)(?![\p{L}\d])|架构|工作原理|工作流|流程|アーキテクチャ|仕組み|構成|아키텍처|funktionsweise|cómo funciona|como funciona|comment ça marche/iu;
/** what a picture of clicking through a console is named after */
const consoleVerb = /(?<![a-z])(?:creat(?:e|ing)|configur(?:e|ing)|sav(?:e|ing)|renam(?:e|ing)|execution|runs?|running|connection|test|tests|settings|click|select|menu|portal|login|page|output)(?![a-z])/i;
/** Diagrams in documents and diagram files, in the order of documents. */
function findDiagrams(context, documents) {
	const present = new Set(context.snapshot.files.map((it) => it.path));
	const existing = (from, url) => /^(?:[a-z]+:|\/\/)/i.test(url) || present.has(resolve(from, url)) || present.has(resolve("", url));
	const inDocuments = documents.filter((it) => it.role !== "changelog").flatMap(({ path, sections }) => sections.flatMap((section) => [...section.code.flatMap((code) => textDiagram(path, section, code)), ...section.images.flatMap((image) => picture(path, section, image, existing))]));
	const paths = context.fact("paths");
	const files = context.snapshot.files.filter(({ path, kind }) => kind === "file" && ![
		"vendored",
		"test",
		"generated"
	].includes(paths.classOf(path))).flatMap(({ path }) => {
		const base = path.slice(path.lastIndexOf("/") + 1);
		if (diagramFile.test(path)) return [{
			path,
			line: 1,
			kind: "file",
			form: (base.split(".").at(-1) ?? "").toLowerCase(),
			title: base
		}];
		if (/\.(?:png|jpe?g|svg|webp|pdf|pptx)$/i.test(path) && strongWord.test(base) && !otherPicture.test(base)) return [{
			path,
			line: 1,
			kind: "image",
			form: "unlinked",
			title: base
		}];
		return [];
	});
	return [...inDocuments, ...files];
}
function textDiagram(path, section, code) {
	return (diagramLanguage.test(code.language) ? !otherMermaid.test(code.content) : code.language === "" || code.language === "text" ? diagramSource.test(code.content) || isBoxDrawing(code.content) : false) ? [{
		path,
		line: code.line,
		kind: "text",
		form: code.language || "text",
		title: section.heading
	}] : [];
}
/** Boxes joined by arrows; a tree of files has corners but neither boxes nor arrows. */
function isBoxDrawing(content) {
	const lines = content.split("\n").slice(0, 200);
	const tops = lines.reduce((count, line) => count + (line.match(/┌─{2,}|╭─{2,}|╔═{2,}|\+-{3,}[^|+]{0,200}\+/g)?.length ?? 0), 0);
	const arrows = lines.filter((line) => /[▼▶►▲◀→↓↑⇒⟶]|-->|==>|->|<--|\s[vV]\s*$/.test(line)).length;
	if (tops >= 2) return arrows >= 1 || tops >= 3;
	const files = lines.filter((line) => /[├└]──\s|\.(?:py|ts|tsx|js|md|json|ya?ml)\b/.test(line)).length;
	return arrows >= 3 && files < arrows;
}
function picture(path, section, image, existing) {
	const file = decodeName(image.url);
	const own = `${file} ${image.alt}`;
	if (image.url.startsWith("data:")) return [];
	if (!existing(path, image.url)) return [];
	const named = strongWord.test(own) || diagramWord.test(own) && !consoleVerb.test(own);
	if (otherPicture.test(`${image.url} ${image.alt}`) && !strongWord.test(own)) return [];
	const before = section.sentences.filter((it) => it.line <= image.line && it.line >= image.line - 4).at(-1)?.text ?? "";
	const introduced = strongWord.test(before) || /(?:following|below|this) (?:figure|picture|image|diagram)/i.test(before);
	if (!named && !introduced && !section.trail.slice(-2).some((it) => headingWord.test(it))) return [];
	return [{
		path,
		line: image.line,
		kind: "image",
		form: (/\.(\w{2,5})(?:$|\?)/.exec(image.url)?.[1] ?? "").toLowerCase(),
		title: image.alt || section.heading || file
	}];
}
function decodeName(url) {
	return (url.split(/[?#]/)[0]?.split("/").at(-1) ?? "").replace(/%20/g, " ").replace(/[_.]+/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2");
}
/** A relative address as a path from the root. */
function resolve(from, url) {
	const path = (url.split(/[?#]/)[0] ?? "").replace(/%20/g, " ");
	const parts = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
	for (const part of path.split("/")) if (part === "..") parts.pop();
	else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}
const longest = 1200;
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|incl|resp|fig|no|mr|mrs|dr|st|inc|ltd|z\.B|u\.a|bzw|ca|p\. ?ex|ej|[a-z]|\d{1,3})$/i;
/** Sentences of a paragraph given as its lines. A sentence's line is the one it starts on. */
function sentencesOf(spans) {
	const sentences = [];
	let parts = [];
	let length = 0;
	let start = 0;
	const add = (part, line) => {
		if (length === 0 && part.trim() === "") return;
		if (length === 0) start = line;
		if (length < longest) parts.push(part);
		length += part.length;
	};
	const close = () => {
		const text = parts.join(" ").replace(/\s+/g, " ").trim();
		if (/[\p{L}\p{N}]/u.test(text)) sentences.push({
			text: text.slice(0, longest),
			line: start
		});
		parts = [];
		length = 0;
	};
	for (const { text, line } of spans) {
		let from = 0;
		for (let at = 0; at < text.length; at++) {
			const kind = endAt(text, from, at);
			if (kind === null) continue;
			add(text.slice(from, kind === "break" ? at : at + 1), line);
			close();
			from = at + 1;
		}
		add(text.slice(from), line);
	}
	close();
	return sentences;
}
function endAt(text, from, at) {
	const char = text.charAt(at);
	if (char === "\u2028") return "break";
	if (char === "。" || char === "！" || char === "？") return "mark";
	if (char !== "." && char !== "!" && char !== "?") return null;
	return endsHere(text, at) && !(char === "." && abbreviation.test(text.slice(Math.max(from, at - 12), at))) ? "mark" : null;
}
function endsHere(text, at) {
	const rest = text.slice(at + 1, at + 6).replace(/^["'”’»)\]*]+/, "");
	return rest === "" || /^\s+[^\p{Ll}\s]/u.test(rest) || /^\s*$/.test(rest);
}
// src/detect/documents/inline.ts
const markdownImage = /!\[([^\]\n]{0,400})\]\(\s*<?([^\s()<>]{0,800}(?:\([^\s()]{0,80}\)[^\s()<>]{0,200})?)>?(?:\s+["'][^"'\n]{0,200}["'])?\s*\)/g;
const markdownLink = /\[([^[\]\n]{0,400})\]\(\s*<?([^\s()<>]{0,800}(?:\([^\s()]{0,80}\)[^\s()<>]{0,200})?)>?(?:\s+["'][^"'\n]{0,200}["'])?\s*\)/g;
const referenceLink = /!?\[([^[\]\n]{1,200})\]\[[^[\]\n]{0,100}\]/g;
const autolink = /<(https?:\/\/[^\s<>]{1,800}|[^\s<>@]{1,100}@[^\s<>]{1,100})>/g;
const bareUrl = /https?:\/\/[^\s<>)\]"'`]{4,800}/g;
const tag = /<(\/?)(a|abbr|b|big|blockquote|body|br|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|html|i|iframe|img|ins|kbd|li|main|mark|nav|ol|p|picture|pre|q|s|samp|section|small|source|span|strike|strong|sub|summary|sup|svg|path|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video)((?:[\s/][^<>]{0,1500})?)>/gi;
const block = /^(?:br|p|div|li|td|th|tr|summary|details|h[1-6]|ul|ol|table|blockquote|figcaption|section)$/i;
const entities = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	ndash: "–",
	mdash: "—",
	hellip: "…",
	"#39": "'"
};
const attribute = (name, from) => {
	const found = new RegExp(`\\b${name}\\s{0,3}=\\s{0,3}(?:"([^"]{0,800})"|'([^']{0,800})'|([^\\s"'>]{1,800}))`, "i").exec(from);
	return found ? found[1] ?? found[2] ?? found[3] ?? "" : "";
};
/** Drops markup, keeps words. Text of inline code stays; images leave nothing, links their text. */
function plain(source, line) {
	const images = [];
	const links = [];
	let text = source;
	if (text.includes("](")) {
		text = text.replace(markdownImage, (_, alt, url) => {
			images.push({
				url,
				alt: alt.trim(),
				line
			});
			return "";
		});
		text = text.replace(markdownLink, (_, label, url) => {
			links.push({
				url,
				text: label.trim(),
				line
			});
			return label;
		});
	}
	text = text.replace(referenceLink, "$1").replace(autolink, (_, url) => {
		links.push({
			url,
			text: "",
			line
		});
		return url;
	});
	if (text.includes("<")) text = text.replace(tag, (_, closing, name, rest) => {
		if (name.toLowerCase() === "img" || name.toLowerCase() === "source") images.push({
			url: attribute("src(?:set)?", rest),
			alt: attribute("alt", rest),
			line
		});
		if (name.toLowerCase() === "a" && !closing && attribute("href", rest)) links.push({
			url: attribute("href", rest),
			text: "",
			line
		});
		return block.test(name) ? "\u2028" : "";
	});
	if (text.includes("://")) {
		for (const [url] of text.matchAll(bareUrl)) if (!links.some((it) => it.url === url)) links.push({
			url,
			text: "",
			line
		});
	}
	if (text.includes("&")) text = text.replace(/&(#?\w{1,8});/g, (whole, name) => entities[name.toLowerCase()] ?? whole);
	return {
		text: unmarked(text),
		images,
		links
	};
}
function unmarked(text) {
	return text.replace(/[`\u200b]+/g, "").replace(/\*{1,3}(?=\S)|(?<=\S)\*{1,3}|~~/g, "").replace(/(?<![\p{L}\p{N}_])_{1,2}(?=[\p{L}\p{N}"'(])|(?<=[\p{L}\p{N}"').!?])_{1,2}(?![\p{L}\p{N}_])/gu, "").replace(/(?<=^|\s):[a-z0-9_+-]{2,30}:(?=\s|$)/g, "").replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, "$1");
}
/** A heading's words: no markup, emoji, numbering marks or anchors. */
function headingText(source) {
	return plain(source, 0).text.replaceAll("\u2028", " ").replace(/\{#[^}]{0,100}\}\s*$/, "").replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3/gu, "").replace(/\s+/g, " ").trim();
}
// src/detect/documents/templates.ts
const placeholder = /^\W*(?:to ?do|tbd|tba|fixme|coming soon|work in progress|wip|under construction|n\/a)\b[\s.:!…-]*(?:$|[^.]{0,80}$)|^\W*(?:待补充|待完善|敬请期待|未完成|作成中|準備中|próximamente|em breve|bientôt|demnächst)\W*$|lorem ipsum|\[(?:describe|insert|add|enter|fill|your|provide|list|explain|write|replace|e\.g\.|project|name|todo|tbd)\b[^\]]{0,120}\]|<(?:your|insert|describe|enter|fill|project|company|team|name|todo)\b[^>]{0,80}>|\{\{?\s*(?:project|describe|your|cookiecutter)[^}]{0,60}\}?\}|\b(?:describe|explain|specify|list|add|put|write|insert) (?:your|the) (?:project|own|team|goal|license)[^.]{0,60}\bhere\b|\bINSERT INSTRUCTIONS HERE\b|REPO MAINTAINER|has not yet edited this file/i;
const boilerplate = /\bbootstrapped with (?:create-|\[?`?create-)|^This is a Next\.js project\b|^This project was (?:bootstrapped|generated|created) with\b|You can start editing the page by modifying|easily deploy your Next\.js app is to use the Vercel Platform|To learn more about Next\.js, take a look|This template provides a minimal setup to get React working|next\/font to automatically optimize and load|Check out our Next\.js deployment documentation|@vitejs\/plugin-react(?:-swc)? uses (?:Babel|SWC|oxc)|If you are developing a production application, we recommend|Microsoft takes the security of our software products|Everything you need to build a Svelte project/i;
/** A sentence that says nothing about this system: a placeholder, an instruction to fill something in, generated boilerplate. */
function isUnfilled(text) {
	return placeholder.test(text) || boilerplate.test(text);
}
// src/detect/documents/builder.ts
const draft = (heading, trail, level, line) => ({
	heading,
	trail,
	level,
	line,
	sentences: [],
	lists: [],
	tables: [],
	code: [],
	images: [],
	links: []
});
function createBuilder() {
	const drafts = [];
	let current = draft("", [], 0, 1);
	drafts.push(current);
	const open = [];
	const words = ({ text, line }) => {
		const inline = plain(text, line);
		current.images.push(...inline.images);
		current.links.push(...inline.links);
		return {
			text: inline.text,
			line
		};
	};
	const say = (spans, kind) => {
		for (const { text, line } of sentencesOf(spans)) current.sentences.push({
			text,
			line,
			kind,
			unfilled: isUnfilled(text)
		});
	};
	return {
		heading(source, level, line) {
			const inline = plain(source, line);
			const heading = headingText(source);
			while ((open.at(-1)?.level ?? 0) >= level) open.pop();
			current = draft(heading, [...open.at(-1)?.trail ?? [], heading], level, line);
			open.push(current);
			current.images.push(...inline.images);
			current.links.push(...inline.links);
			drafts.push(current);
		},
		paragraph(lines, kind = "paragraph") {
			say(lines.map(words), kind);
		},
		item(lines, { depth, ordered, checked, opensList }) {
			const spans = lines.map(words);
			const text = spans.map((it) => it.text).join(" ").replace(/\s+/g, " ").trim();
			const line = lines[0]?.line ?? current.line;
			const last = current.lists.at(-1);
			const list = last && !opensList ? last : {
				line,
				ordered,
				items: []
			};
			if (list !== last) current.lists.push(list);
			list.items.push({
				text: text.slice(0, 2e3),
				line,
				depth,
				checked
			});
			say(spans, "item");
		},
		table(header, rows) {
			const cells = (span) => splitRow(words(span).text);
			current.tables.push({
				line: header.line,
				header: cells(header),
				rows: rows.map((row) => ({
					cells: cells(row),
					line: row.line
				}))
			});
			for (const row of current.tables.at(-1)?.rows ?? []) {
				const text = row.cells.filter(Boolean).join(" | ");
				if (text) current.sentences.push({
					text: text.slice(0, 1200),
					line: row.line,
					kind: "row",
					unfilled: isUnfilled(text)
				});
			}
		},
		code(language, content, line) {
			current.code.push({
				language: language.toLowerCase(),
				content: content.join("\n"),
				line
			});
		},
		link(link) {
			current.links.push(link);
		},
		finish(lastLine) {
			return drafts.map((it, index) => ({
				...it,
				lists: it.lists,
				endLine: Math.max(it.line, (drafts[index + 1]?.line ?? lastLine + 1) - 1)
			})).filter((it) => it.level > 0 || it.sentences.length > 0 || it.code.length > 0 || it.images.length > 0 || it.links.length > 0);
		}
	};
}
function splitRow(text) {
	return text.trim().replace(/^\||\|$/g, "").split("|").map((it) => it.replaceAll("\u2028", " ").replace(/\s+/g, " ").trim());
}
// src/detect/documents/markdown.ts
const longestLine$2 = 4e3;
const ZERO_WIDTH = "​";
const atx = /^ {0,3}(#{1,6})(?:[ \t]+|(?=[^\s#\d!/]))(.*)$/;
const fenceOpen = /^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+)?(`{3,}|~{3,})\s*\{?\.?([\w+#.-]*)[^`]*$/;
const bullet = /^(\s*)([-*+•]|\d{1,3}[.)、])\s+(\S.*)$/;
const task = /^\[([ xX✓✔])\]\s+/;
const rule = /^ {0,3}(?:[-*_=]\s*){3,}$/;
const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)*$/;
const definition = /^ {0,3}\[([^\]]{1,200})\]:\s*<?(\S{1,800}?)>?(?:\s+["'(].*)?$/;
const htmlHeading = /<h([1-6])(?:\s[^>]{0,400})?>(.{0,600}?)<\/h\1>/i;
const boldAlone = /^(?:\*\*|__)([^*_]{2,80})(?:\*\*|__):?$/;
const alert$1 = /^\[!\w+\]\s*$/;
/** Sections of a Markdown text. `lineOf` maps an index of its lines to a line of the file. */
function readMarkdown(text, lineOf = (index) => index + 1) {
	const builder = createBuilder();
	const lines = text.split("\n").map((line) => line.length > longestLine$2 ? line.slice(0, longestLine$2) : line);
	readInto(builder, lines, lineOf);
	return builder.finish(lineOf(lines.length - 1));
}
/** Feeds Markdown lines to a builder that may hold text already. */
function readInto(builder, source, lineOf) {
	const state = {
		paragraph: [],
		item: null,
		indents: []
	};
	const lines = joinedTags(withoutComments$1(source));
	let index = frontMatter(builder, lines, lineOf);
	for (; index < lines.length; index++) {
		const raw = lines[index] ?? "";
		const line = unquoted(raw);
		const at = lineOf(index);
		const trimmed = line.trim();
		if (trimmed === "") {
			flush(builder, state, false);
			continue;
		}
		const fence = fenceOpen.exec(line);
		if (fence) {
			flush(builder, state, false);
			index = readFence(builder, lines, index, fence[1] ?? "```", fence[2] ?? "", lineOf);
			continue;
		}
		const heading = line === raw ? headingOf(line) : null;
		if (heading) {
			flush(builder, state, true);
			builder.heading(heading.source, heading.level, at);
			continue;
		}
		const underline = /^ {0,3}(=+|-+)\s*$/.exec(line);
		if (underline && state.paragraph.length === 1 && !state.item && state.paragraph[0]) {
			builder.heading(state.paragraph[0].text, underline[1]?.startsWith("=") ? 1 : 2, state.paragraph[0].line);
			state.paragraph = [];
			continue;
		}
		if (rule.test(line)) {
			flush(builder, state, true);
			continue;
		}
		if (line.includes("|") && delimiterRow.test(lines[index + 1] ?? "") && (lines[index + 1] ?? "").includes("-")) {
			flush(builder, state, true);
			index = readTable(builder, lines, index, lineOf);
			continue;
		}
		const defined = definition.exec(line);
		if (defined && !trimmed.startsWith("[^")) {
			builder.link({
				url: defined[2] ?? "",
				text: defined[1] ?? "",
				line: at
			});
			continue;
		}
		const marked = bullet.exec(line);
		if (marked) {
			openItem(builder, state, marked, at);
			continue;
		}
		const indent = line.length - line.trimStart().length;
		if (indent >= 4 && !state.item && state.indents.length === 0 && state.paragraph.length === 0 && !trimmed.startsWith("<")) {
			index = readIndented(builder, lines, index, lineOf);
			continue;
		}
		const bold = boldAlone.exec(trimmed);
		if (bold && !state.item && state.paragraph.length === 0 && (lines[index + 1] ?? "").trim() !== trimmed) {
			flush(builder, state, true);
			builder.heading(bold[1] ?? "", 7, at);
			continue;
		}
		if (alert$1.test(trimmed)) continue;
		if (state.item) state.item.lines.push({
			text: trimmed,
			line: at
		});
		else state.paragraph.push({
			text: trimmed,
			line: at
		});
		if (indent === 0 && !state.item) state.indents = [];
	}
	flush(builder, state, true);
}
function headingOf(line) {
	const marked = atx.exec(line);
	if (marked) return {
		source: (marked[2] ?? "").replace(/\s#{1,20}\s*$/, ""),
		level: marked[1]?.length ?? 1
	};
	if (!line.includes("<h") && !line.includes("<H")) return null;
	const html = htmlHeading.exec(line);
	return html ? {
		source: html[2] ?? "",
		level: Number(html[1])
	} : null;
}
function flush(builder, state, closeLists) {
	if (state.paragraph.length > 0) builder.paragraph(state.paragraph, state.indents.length > 0 ? "item" : "paragraph");
	state.paragraph = [];
	if (state.item) {
		const { lines, indent, ordered, checked, opensList } = state.item;
		builder.item(lines, {
			depth: Math.max(0, state.indents.indexOf(indent)),
			ordered,
			checked,
			opensList
		});
	}
	state.item = null;
	if (closeLists) state.indents = [];
}
function openItem(builder, state, marked, line) {
	const hadList = state.indents.length > 0;
	flush(builder, state, false);
	const indent = (marked[1] ?? "").replaceAll("	", "    ").length;
	while (state.indents.length > 1 && (state.indents.at(-1) ?? 0) > indent) state.indents.pop();
	if (state.indents.length === 0 || state.indents.length < 12 && (state.indents.at(-1) ?? 0) < indent) state.indents.push(indent);
	const text = marked[3] ?? "";
	const box = task.exec(text);
	state.item = {
		lines: [{
			text: box ? text.slice(box[0].length) : text,
			line
		}],
		indent: state.indents.at(-1) ?? 0,
		ordered: /\d/.test(marked[2] ?? ""),
		checked: box ? box[1] !== " " : null,
		opensList: !hadList
	};
}
function readFence(builder, lines, open, mark, language, lineOf) {
	const content = [];
	const close = mark.charAt(0).repeat(mark.length);
	let index = open + 1;
	for (; index < lines.length; index++) {
		const line = unquoted(lines[index] ?? "");
		const trimmed = line.trim();
		if (trimmed.startsWith(close) && trimmed.replaceAll(mark.charAt(0), "") === "") break;
		content.push(line);
	}
	builder.code(language, content, lineOf(Math.min(open + 1, lines.length - 1)));
	return index;
}
function readIndented(builder, lines, first, lineOf) {
	const content = [];
	let index = first;
	for (; index < lines.length && (/^(?: {4}|\t)/.test(lines[index] ?? "") || (lines[index] ?? "").trim() === ""); index++) content.push((lines[index] ?? "").trim());
	builder.code("", content, lineOf(first));
	return index - 1;
}
function readTable(builder, lines, first, lineOf) {
	const rows = [];
	let index = first + 2;
	for (; index < lines.length && unquoted(lines[index] ?? "").includes("|"); index++) rows.push({
		text: unquoted(lines[index] ?? ""),
		line: lineOf(index)
	});
	builder.table({
		text: unquoted(lines[first] ?? ""),
		line: lineOf(first)
	}, rows);
	return index - 1;
}
function frontMatter(builder, lines, lineOf) {
	if (lines[0]?.trim() !== "---") return 0;
	const end = lines.findIndex((line, index) => index > 0 && index < 200 && /^(?:---|\.\.\.)\s*$/.test(line));
	if (end < 1) return 0;
	builder.code("yaml", lines.slice(1, end), lineOf(1));
	return end + 1;
}
function unquoted(line) {
	let rest = line;
	for (let depth = 0; depth < 8 && /^ {0,3}>/.test(rest); depth++) rest = rest.replace(/^ {0,3}> ?/, "");
	return rest;
}
/** Blanks HTML comments, `<style>` and `<script>`, outside of fences; keeps the number of lines. */
function withoutComments$1(lines) {
	let until = null;
	let fence = null;
	return lines.map((line) => {
		if (until === null) {
			const mark = /^\s*(?:>\s?)?(```|~~~)/.exec(line)?.[1];
			if (mark && (fence === null || fence === mark)) fence = fence === null ? mark : null;
			if (fence !== null || mark || !line.includes("<") && !line.includes("{/*")) return line;
		}
		let out = "";
		let rest = line;
		for (let guard = 0; guard < 50; guard++) {
			if (until !== null) {
				const end = rest.indexOf(until);
				if (end < 0) return out;
				rest = rest.slice(end + until.length);
				until = null;
			}
			const start = /<!--|<style\b|<script\b|\{\/\*/i.exec(rest);
			if (!start) return out + rest;
			out += rest.slice(0, start.index);
			until = start[0] === "<!--" ? "-->" : start[0] === "{/*" ? "*/}" : `</${start[0].slice(1).toLowerCase()}>`;
			rest = rest.slice(start.index + start[0].length);
		}
		return out;
	});
}
/** A tag or an HTML heading that spans lines is put on its first line; the others hold a zero-width mark, neither blank nor a word. */
function joinedTags(lines) {
	const out = [...lines];
	for (let index = 0; index < out.length; index++) {
		const line = out[index] ?? "";
		if (!line.includes("<") || /^\s*(?:```|~~~)/.test(line)) continue;
		const close = /<h[1-6](?:\s[^>]*)?>(?!.*<\/h)/i.test(line) ? /<\/h[1-6]>/i : /<[a-z][^<>]*$/i.test(line.slice(-600)) ? />/ : null;
		if (!close) continue;
		let joined = "";
		let last = index;
		while (last + 1 < out.length && last - index < 12 && !close.test(joined) && (out[last + 1] ?? "").trim() !== "") joined += ` ${(out[++last] ?? "").trim()}`;
		if (!close.test(joined)) continue;
		out[index] = (line + joined).slice(0, longestLine$2);
		for (let it = index + 1; it <= last; it++) out[it] = ZERO_WIDTH;
		index = last;
	}
	return out;
}
// src/detect/documents/notebook.ts
/** Sections of a notebook's markdown cells, one document from top to bottom; null where the file is no notebook. */
function readNotebook(text) {
	const cells = cellsOf(text);
	if (!cells) return null;
	const find = lineFinder(text);
	const builder = createBuilder();
	let last = 1;
	for (const cell of cells) {
		const source = sourceOf(cell.source);
		if (cell.cell_type !== "markdown") continue;
		const lines = source.map((line) => ({
			text: line.slice(0, 4e3),
			at: find(line)
		}));
		if (lines.length === 0) continue;
		readInto(builder, lines.map((it) => it.text), (index) => lines[Math.min(index, lines.length - 1)]?.at ?? last);
		last = lines.at(-1)?.at ?? last;
	}
	return builder.finish(last);
}
function cellsOf(text) {
	try {
		const notebook = JSON.parse(text);
		if (typeof notebook !== "object" || notebook === null || !("cells" in notebook) || !Array.isArray(notebook.cells)) return null;
		return notebook.cells.filter((cell) => typeof cell === "object" && cell !== null).slice(0, 5e3);
	} catch {
		return null;
	}
}
function sourceOf(source) {
	return (typeof source === "string" ? source : Array.isArray(source) ? source.filter((it) => typeof it === "string").join("") : "").split("\n");
}
/** Finds source lines in the file's text, each after the one before; gives up looking once too many are missing. */
function lineFinder(text) {
	let offset = 0;
	let line = 1;
	let misses = 0;
	return (source) => {
		if (source.trim() === "" || misses > 40) return line;
		const needle = JSON.stringify(source).slice(1, -1);
		const at = text.indexOf(needle, offset);
		if (at < 0) {
			misses++;
			return line;
		}
		for (let index = text.indexOf("\n", offset); index >= 0 && index < at; index = text.indexOf("\n", index + 1)) line++;
		offset = at;
		return line;
	};
}
// src/detect/documents/rst.ts
const rstUnderline = /^([=\-~^"'`#*+.:_])\1{2,}\s*$/;
const rstDirective = /^(\s*)\.\. ([a-z][\w-]*)::\s*(.*)$/i;
/** The same number of lines, with RST's headings, code blocks, images and links written as Markdown. */
function rstToMarkdown(source) {
	const out = [];
	const levels = [];
	const levelOf = (key) => (levels.includes(key) ? levels.indexOf(key) : levels.push(key) - 1) + 1;
	let code = null;
	for (let index = 0; index < source.length; index++) {
		const line = source[index] ?? "";
		const next = source[index + 1] ?? "";
		const indent = line.length - line.trimStart().length;
		if (code) {
			if (line.trim() === "" || indent > code.indent) {
				out.push(/^\s+:[\w-]+:/.test(line) && !code.open ? "" : line);
				if (line.trim() !== "") code.open = true;
				continue;
			}
			out[out.length - 1] = "```";
			code = null;
		}
		const under = rstUnderline.exec(next);
		if (under && line.trim() !== "" && indent === 0 && !rstUnderline.test(line) && next.trim().length + 2 >= line.trim().length) {
			const over = rstUnderline.test(source[index - 1] ?? "");
			out.push(`${"#".repeat(Math.min(6, levelOf(`${under[1]}${over}`)))} ${inlineRst(line.trim())}`, "");
			index++;
			continue;
		}
		if (rstUnderline.test(line)) {
			out.push("");
			continue;
		}
		const directive = rstDirective.exec(line);
		if (directive) {
			const [, space = "", name = "", rest = ""] = directive;
			if (/^(?:code|code-block|sourcecode|parsed-literal|mermaid|graphviz|uml|prompt|console)$/i.test(name)) {
				out.push(`\`\`\`${/^(?:mermaid|graphviz|uml)$/i.test(name) ? name : rest}`);
				code = {
					indent: space.length,
					open: false
				};
			} else if (/^(?:image|figure)$/i.test(name)) out.push(`${space}![${altOf(source, index)}](${rest.trim()})`);
			else out.push(/^(?:note|warning|tip|important|caution|attention|hint|admonition)$/i.test(name) ? `${space}${rest}` : "");
			continue;
		}
		if (/^\s*\.\. /.test(line) || /^\s+:[\w-]+:\s/.test(line)) {
			const target = /^\.\. _([^:]{1,120}):\s+(\S+)/.exec(line);
			out.push(target ? `[${target[1]}]: ${target[2]}` : "");
			continue;
		}
		if (/::\s*$/.test(line) && next.trim() === "" && /^\s/.test(source[index + 2] ?? "")) {
			out.push(inlineRst(line.replace(/::\s*$/, ":")), "```");
			index++;
			code = {
				indent,
				open: true
			};
			continue;
		}
		out.push(inlineRst(line));
	}
	if (code) out.push("```");
	return out;
}
function altOf(source, at) {
	for (let index = at + 1; index < at + 6; index++) {
		const alt = /^\s+:alt:\s*(.{0,300})$/.exec(source[index] ?? "");
		if (alt) return (alt[1] ?? "").trim();
	}
	return "";
}
const inlineRst = (line) => line.replace(/`([^`<]{1,200})\s<([^`>]{1,600})>`_{0,2}/g, "[$1]($2)").replace(/:[a-z:]{2,20}:`([^`]{1,200})`/g, "$1").replace(/``([^`]{1,300})``/g, "`$1`").replace(/^(\s*)#\.\s/, "$11. ");
/** The same number of lines, with AsciiDoc's headings, blocks, lists, images and links written as Markdown. */
function asciidocToMarkdown(source) {
	let fence = null;
	let language = "";
	let table = false;
	return source.map((line) => {
		if (fence !== null) {
			if (line.trim() !== fence) return line;
			fence = null;
			return "```";
		}
		const style = /^\[(?:source,\s*)?([\w+-]+)(?:,[^\]]*)?\]\s*$/.exec(line);
		if (style) {
			language = /^(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION|quote|abstract|cols|horizontal|discrete)$/.test(style[1] ?? "") ? "" : style[1] ?? "";
			return "";
		}
		if (/^(?:-{4,}|\.{4,}|```.*)\s*$/.test(line)) {
			fence = line.startsWith("```") ? "```" : line.trim();
			const open = `\`\`\`${language}`;
			language = "";
			return open;
		}
		if (line.trim() === "|===") {
			table = !table;
			return "";
		}
		if (table) return line.startsWith("|") ? `- ${line.slice(1).replaceAll("|", " | ")}` : line;
		if (/^(?::[\w-]+:|\/\/|\[\[|\[#|={4,}$|\+$)/.test(line) || /^\[[^\]]*\]\s*$/.test(line)) return "";
		return line.replace(/^(={1,6})\s+/, (_, marks) => `${"#".repeat(marks.length)} `).replace(/^\.(?=[A-Z])(.{1,100})$/, "**$1**").replace(/^(\*{1,5})\s+(?:(\[[ x*]\])\s)?/, (_, marks, box) => `${"  ".repeat(marks.length - 1)}- ${box ? `${box.replace("*", "x")} ` : ""}`).replace(/^(\.{1,5})\s+/, (_, marks) => `${"  ".repeat(marks.length - 1)}1. `).replace(/^(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION):\s+/, "").replace(/image::?([^[\s]{1,400})\[([^\],]{0,300})[^\]]*\]/g, "![$2]($1)").replace(/(?:link:)?((?:https?:\/\/|link:|xref:)[^[\s]{1,600})\[([^\],]{0,300})[^\]]*\]/g, "[$2]($1)");
	});
}
// src/detect/documents/select.ts
const markups = [
	[/\.(?:md|mdx|markdown|mkd)$/i, "markdown"],
	[/\.rst$/i, "rst"],
	[/\.(?:adoc|asciidoc)$/i, "asciidoc"],
	[/\.ipynb$/i, "notebook"],
	[/(?:^|\/)README(?:\.txt)?$/i, "markdown"],
	[/^(?:\.github\/)?llmops\.ya?ml$/i, "owner"]
];
const name = (path) => path.slice(path.lastIndexOf("/") + 1);
const isReadme = (path) => /^readme(?:$|[.\-_])/i.test(name(path)) && !/(?:^|\/)nltk_data\//.test(path);
/** Never documentation, wherever it lies. */
const legal = /^(?:licen[cs]e|copying|notice|third[_-]?party|code[_-]of[_-]conduct|cla|dco|terms|privacy|acknowledge?ments?)(?:$|[._-])/i;
const forms = /(?:^|\/)(?:issue_template|pull_request_template|discussion_template)(?:\/|[._-])|^pull_request_template/i;
const prompts = /(?:^|\/)(?:[^/]*prompts?|personas?|instructions|system[_-]messages?|skills|commands|\.cursor|\.claude|\.windsurf|\.roo|agents\/[^/]*\/?instructions)\/|\.prompt\.md$|(?:^|[/_-])(?:system[_-]?)?prompt[^/]*\.md$|\.(?:chatmode|instructions)\.md$|(?:^|\/)SKILL\.md$/i;
const vendored = /(?:^|\/)(?:wwwroot|static|public|assets|resources)\/(?:lib|libs|vendor|vendors|plugins|packages)\/|(?:^|\/)(?:vendor|vendors|third[_-]party|external|extern|submodules|site-packages|\.venv|venv|node_modules)\//i;
/** Folders that hold what the system reads or writes, not what describes it. */
const data = /(?:^|\/)(?:[a-z]+[_-]data|data|datasets?|corpus|corpora|knowledge(?:[_-]?base)?|kb|documents?|uploads?|hotdir|seeds?|fixtures|cassettes|snapshots?|raw|processed|ground[_-]?truth|golden|transcripts?|outputs?|results?|generated|reports?)\//i;
const shelf = /(?:^|\/)(?:content|posts|_posts|blog|articles|pages|wiki|resources|examples?|samples?|test|tests|templates?)\//i;
const docsFolder = /(?:^|\/)(?:docs?|documentation|wiki|adrs?|decisions|rfcs?|notes|design)\//i;
const translatedFile = /^(.+?)[._-](?:[a-z]{2}(?:[_-][a-z]{2,4})?|ptbr|hans|hant|chs|cht|zh[a-z]{2}|chinese|japanese|korean|spanish|french|german|english|portuguese|simplified|traditional)(\.[a-z]+)$/i;
const translatedFolder = /(?:^|\/)(?:i18n|l10n|locales?|translations?|lang|zh|zh-cn|zh_cn|zh-hans|zh-tw|zh-hant|cn|ja|ja-jp|jp|ko|ko-kr|kr|es|pt|pt-br|de|fr|it|ru|tr|vi|id|ar|hi|fa|pl|uk)\//i;
const englishMark = /[._-](?:en|en[_-]us|english|us)(?:\.|$)/i;
/** Files to read as documents, most telling first. `loaded` holds file names that code opens by a literal. */
function selectDocuments(context, loaded) {
	const paths = context.fact("paths");
	return withoutTranslations(context.snapshot.files.flatMap(({ path, kind }) => {
		if (kind === "symlink" || kind === "submodule") return [];
		const markup = markups.find(([pattern]) => pattern.test(path))?.[1];
		if (!markup) return [];
		if (markup === "owner") return [{
			path,
			role: "owner",
			markup
		}];
		const kindOf = paths.classOf(path);
		if (kindOf === "vendored" || kindOf === "generated" || kindOf === "lock" || vendored.test(path) || legal.test(name(path)) || forms.test(path)) return [];
		if (isAgents(path)) return [{
			path,
			role: "agents",
			markup
		}];
		if (!isReadme(path) && (isPrompt(path, loaded) || isContent(path, markup))) return [];
		return [{
			path,
			role: roleOf(path, markup),
			markup
		}];
	})).sort((a, b) => rank$1(a) - rank$1(b) || depth(a.path) - depth(b.path) || (a.path < b.path ? -1 : 1));
}
const isAgents = (path) => /^(?:AGENTS?|CLAUDE|GEMINI|copilot-instructions)\.md$/.test(name(path));
const depth = (path) => path.split("/").length;
const isPrompt = (path, loaded) => prompts.test(path) || !docsFolder.test(path) && loaded.has(name(path).toLowerCase()) && !isKnown(path);
const isKnown = (path) => /^(?:changelog|changes|history|news|contributing|security|architecture|roadmap|model[_-]?card)/i.test(name(path));
function isContent(path, markup) {
	if (markup === "notebook") return /(?:^|\/)(?:fixtures|uploads?|cassettes)\//i.test(path);
	if (docsFolder.test(path) && !/(?:^|\/)(?:data|datasets?|fixtures|knowledge[_-]?base|tests?)\//i.test(path)) return false;
	return data.test(path) || shelf.test(path);
}
function roleOf(path, markup) {
	const base = name(path);
	if (markup === "notebook") return "notebook";
	if (isReadme(path)) return "readme";
	if (/^(?:changelog|changes|history|news|releases?|release[_-]?notes|whatsnew|更新日志)(?:$|[._-])/i.test(base) || /(?:^|\/)(?:changelogs?|releases|release-notes)\//i.test(path)) return "changelog";
	if (/^security/i.test(base)) return "security";
	if (/^(?:contributing|development|developing|hacking)/i.test(base)) return "contributing";
	if (/model[_-]?card/i.test(base)) return "model-card";
	if (/(?:^|\/)(?:adrs?|decisions?|decision-records)\//i.test(path) || /^adr[-_]?\d/i.test(base)) return "decision";
	return docsFolder.test(path) ? "docs" : "other";
}
/** Of a document and its translations the untranslated one stays, and the English one beside it. */
function withoutTranslations(selected) {
	const all = new Set(selected.map((it) => it.path.toLowerCase()));
	const originals = new Set(selected.filter((it) => !translatedFolder.test(it.path)).map((it) => name(it.path).toLowerCase()));
	return selected.filter(({ path }) => {
		if (englishMark.test(name(path))) return true;
		const file = translatedFile.exec(name(path));
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		if (file) {
			const base = `${file[1]}${file[2]}`.toLowerCase();
			if (all.has(folder.toLowerCase() + base) || originals.has(base)) return false;
		}
		return !translatedFolder.test(path) || !originals.has(name(path).toLowerCase());
	});
}
function rank$1({ path, role }) {
	if (role === "owner") return 0;
	if (role === "readme") return depth(path) > 1 ? 4 : /^readme(?:\.\w+)?$/i.test(path) ? 1 : 1.5;
	if (depth(path) === 1) return 2;
	if (role === "notebook") return 6;
	return docsFolder.test(path) ? 3 : 5;
}
// src/detect/documents.ts
const caps = {
	documents: 3e3,
	bytesEach: 1e6,
	linesEach: 2e4,
	bytesTotal: 12e6
};
function detect$14(context) {
	const documents = [];
	const unread = [];
	let total = 0;
	for (const selected of selectDocuments(context, loadedByCode(context))) {
		const text = documents.length < caps.documents && total < caps.bytesTotal ? context.text(selected.path) : null;
		if (text === null) {
			unread.push(selected.path);
			continue;
		}
		total += Math.min(text.length, caps.bytesEach);
		const document = read(selected, text);
		if (document && !isSpoken(document)) documents.push(document);
	}
	return {
		documents,
		diagrams: findDiagrams(context, documents),
		unread
	};
}
function read({ path, role, markup }, text) {
	if (markup === "notebook") {
		const sections = readNotebook(text);
		return sections && {
			path,
			role,
			sections,
			cut: false
		};
	}
	const lines = text.slice(0, caps.bytesEach).split("\n");
	const kept = lines.slice(0, caps.linesEach);
	const cut = text.length > caps.bytesEach || lines.length > caps.linesEach;
	return {
		path,
		role,
		sections: sectionsOf(markup, kept),
		cut
	};
}
function sectionsOf(markup, lines) {
	if (markup === "rst") return readMarkdown(rstToMarkdown(lines).join("\n"));
	if (markup === "asciidoc") return readMarkdown(asciidocToMarkdown(lines).join("\n"));
	if (markup === "owner") return readMarkdown(ownerToMarkdown(lines).join("\n"));
	return readMarkdown(lines.join("\n"));
}
/** YAML as it is written: top-level keys as headings, every value as an item. */
function ownerToMarkdown(lines) {
	return lines.map((line) => {
		const key = /^([\w-]+):\s*$/.exec(line);
		if (key) return `# ${key[1]}`;
		const value = line.replace(/^\s*(?:-\s+)?(?:[\w-]+:\s+)?/, "").replace(/^["']|["']\s*$/g, "");
		return value.trim() === "" || line.trimStart().startsWith("#") ? "" : `- ${value}`;
	});
}
/** A text that addresses the model is a prompt, whatever it is called. */
function isSpoken({ role, sections }) {
	if (role === "readme" || role === "agents") return false;
	const first = sections.find((it) => it.sentences.length > 0)?.sentences[0]?.text ?? "";
	return /^(?:#*\s*)?(?:you are (?:an? |the )|act as (?:an? |the )|your (?:task|job|role) is\b|你是|あなたは)/i.test(first);
}
const codeFile = /\.(?:py|[cm]?[jt]sx?|java|kt|cs|go)$/;
const literal = /["'`/]([\w.-]{1,80}\.mdx?)["'`]/gi;
/** File names of Markdown files that application code names in a string: prompts and content rather than documentation. */
function loadedByCode(context) {
	const names = /* @__PURE__ */ new Set();
	for (const path of context.fact("paths").of("application")) {
		if (!codeFile.test(path)) continue;
		const text = context.text(path);
		if (text?.includes(".md")) for (const [, name = ""] of text.matchAll(literal)) names.add(name.toLowerCase());
	}
	return names;
}
// src/detect/infrastructure/model.ts
/** The 1-based number of the first line that matches, or 1. */
function lineOf$1(lines, pattern) {
	return lines.findIndex((line) => pattern.test(line)) + 1 || 1;
}
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
function specification(tool, path, line, detail, statements, hosts) {
	return {
		tool,
		role: "specification",
		path,
		line,
		detail,
		says: statements,
		hosts,
		purpose: "application"
	};
}
/** One reading out of many. */
function merge(readings) {
	return {
		descriptors: readings.flatMap((reading) => reading.descriptors ?? []),
		resources: readings.flatMap((reading) => reading.resources ?? []),
		probes: readings.flatMap((reading) => reading.probes ?? []),
		services: readings.flatMap((reading) => reading.services ?? []),
		alerts: readings.flatMap((reading) => reading.alerts ?? []),
		metrics: readings.flatMap((reading) => reading.metrics ?? []),
		telemetry: readings.flatMap((reading) => reading.telemetry ?? []),
		rollbacks: readings.flatMap((reading) => reading.rollbacks ?? []),
		immutableTags: readings.flatMap((reading) => reading.immutableTags ?? []),
		quotas: readings.flatMap((reading) => reading.quotas ?? [])
	};
}
// src/detect/infrastructure/resource-types.ts
/** Runs code of one's own. */
const hosting = /^(aws_(ecs_service|ecs_task_definition|lambda_function|apprunner_service|instance|launch_template|autoscaling_group|eks_cluster|elastic_beanstalk_environment|lightsail_container_service|amplify_app|sagemaker_endpoint|bedrockagentcore_\w+)|google_(cloud_run(_v2)?_(service|job)|cloudfunctions2?_function|app_engine_\w+|container_cluster|compute_instance(_template)?|vertex_ai_endpoint)|azurerm_(container_app|linux_web_app|windows_web_app|app_service|(linux_|windows_)?function_app(_flex_consumption)?|kubernetes_cluster|container_group|static_web_app|static_site|(linux_|windows_)?virtual_machine|machine_learning_\w*endpoint)|digitalocean_(app|droplet|kubernetes_cluster)|heroku_(app|formation)|fly_(app|machine)|vercel_(project|deployment)|kubernetes_(deployment|pod|stateful_set)(_v1)?|kubernetes_manifest|helm_release|cloudflare_(workers?_script|pages_project)|hcloud_server|linode_instance|scaleway_\w*(container|function|instance)\w*|railway_service|render_(web|private|static|background)_\w+|koyeb_service|databricks_(app|model_serving|job)|openstack_compute_instance_v2|oci_core_instance|docker_container|nomad_job|modal_\w+)$|^Microsoft\.(Web\/(sites|staticSites)|App\/(containerApps|jobs)|ContainerService\/managedClusters|ContainerInstance\/containerGroups|Compute\/virtualMachine\w*|MachineLearningServices\/workspaces\/(online|batch)Endpoints|BotService\/botServices)$|^AWS::(ECS::(Service|TaskDefinition)|Lambda::Function|Serverless::(Function|Api|HttpApi|StateMachine)|EC2::(Instance|LaunchTemplate)|AppRunner::Service|EKS::Cluster|ElasticBeanstalk::Environment|Amplify::App|SageMaker::Endpoint|BedrockAgentCore::\w+)$/;
const hostingModule = /(^|[/:_-])(host|hosts|web\/site|web\/static-site|app\/container-app|app\/job|container-service|container-instance|container-?apps?(-upsert)?|app-?service|functions?|static-?web-?app|webapp|lambda|ecs|fargate|eks|aks|gke|cloud-?run|app-?runner|elastic-beanstalk|ec2-instance|kubernetes-engine|vm|virtual-machine|api|backend|frontend|web|app|agent)([/:@._-]|$)/i;
const alert = /^(aws_cloudwatch_(metric|composite)_alarm|azurerm_monitor_(metric_alert|scheduled_query_rules_alert(_v2)?|activity_log_alert|smart_detector_alert_rule)|google_monitoring_alert_policy|datadog_(monitor|service_level_objective)|grafana_(rule_group|contact_point)|pagerduty_\w+|opsgenie_\w+|newrelic_(\w*alert\w*|nrql_alert_condition)|sentry_(\w*alert\w*)|betteruptime_\w+|uptimerobot_\w+|statuscake_\w+|signalfx_detector|splunk_\w*alert\w*)$|^Microsoft\.(Insights\/(metricAlerts|scheduledQueryRules|activityLogAlerts)|AlertsManagement\/(smartDetectorAlertRules|prometheusRuleGroups))$|^AWS::(CloudWatch::(Alarm|CompositeAlarm|AnomalyDetector)|SyntheticsCanary::Canary)$/i;
const alertModule = /(^|[/:_-])(metric-?alerts?|alerts?|alarms?|scheduled-query-rule|activity-log-alert|smart-detector-alert-rule|monitor-alerts?)([/:@._-]|$)/i;
const metric = /^(azurerm_application_insights|azurerm_monitor_diagnostic_setting|aws_cloudwatch_dashboard|google_monitoring_(dashboard|uptime_check_config)|datadog_dashboard|grafana_dashboard|aws_xray_\w+)$|^Microsoft\.(Insights\/(components|diagnosticSettings|webtests)|Portal\/dashboards)$|^AWS::(CloudWatch::Dashboard|ApplicationInsights::Application|XRay::\w+)$/i;
const metricModule = /(^|[/:_-])(azd\/monitoring|monitoring|application-?insights|insights\/component|monitor)([/:@._-]|$)/i;
const quota = /^(azurerm_api_management\w*|aws_(api_gateway_usage_plan|wafv2_web_acl)|google_compute_security_policy|cloudflare_(rate_limit|ruleset)|AWS::(ApiGateway::UsagePlan|WAFv2::WebACL))$/;
const health = /(^|_|::|\/)(health_?check|uptime_check_config|HealthCheck|webtests|route53_health_check)$/i;
const rollback = /^(aws_codedeploy_deployment_group|AWS::CodeDeploy::DeploymentGroup|azurerm_(linux_|windows_)?(web|function)_app_slot|Microsoft\.Web\/sites\/slots|aws_lambda_alias)$/;
const identity = /(iam|role_?assignment|roleAssignments|identity|service_?account|ServiceAccount|IAM::|managed_identity|userAssignedIdentities)/i;
const ingress = /(_lb|load_?balancer|listener|ingress|api_?gateway|ApiGateway|cloudfront|frontdoor|applicationGateways|ElasticLoadBalancing|route53|dns|static)/i;
const scaling = /(autoscal|appautoscaling|AutoScaling|ApplicationAutoScaling|serverfarms|service_plan)/i;
const isHosting = (type) => hosting.test(type);
const isHostingModule = (source) => hostingModule.test(source);
const isAlert = (type) => alert.test(type);
const isAlertModule = (source) => alertModule.test(source);
const isMetric = (type) => metric.test(type);
const isMetricModule = (source) => metricModule.test(source);
const isQuota = (type) => quota.test(type);
const isHealth = (type) => health.test(type);
const isRollback = (type) => rollback.test(type);
function statementsOf(types) {
	const statements = ["resources"];
	if (types.some((type) => isHosting(type) || isHostingModule(type))) statements.push("service");
	if (types.some((type) => identity.test(type))) statements.push("identity");
	if (types.some((type) => ingress.test(type))) statements.push("ingress");
	if (types.some((type) => scaling.test(type))) statements.push("scaling");
	return statements;
}
// src/detect/infrastructure/code.ts
/** Only files that name one of these are parsed. */
const infrastructureNames = /aws-cdk-lib|aws_cdk|@aws-cdk\/|cdktf|@pulumi\/|pulumi|\bmodal\b|DistributedApplication|createBuilder|managed_deepagents|azure\.ai\.ml|ManagedOnlineEndpoint|sagemaker|aiplatform|@?sst\/|constructs|bedrock_agentcore/;
function readInfrastructureCode(source) {
	const imports = source.imports.filter((it) => !it.typeOnly);
	const importOf = (pattern) => imports.find((it) => pattern.test(it.module));
	const calls = [...callsOf(source)].map(({ node }) => node);
	const descriptors = [];
	const alerts = [];
	const rollbacks = [];
	const add = (tool, line, detail, says, hosts = true) => descriptors.push(specification(tool, source.path, line, detail, says, hosts));
	const cdk = importOf(/^(aws-cdk-lib|aws_cdk|@aws-cdk\/|cdktf|constructs)/);
	if (cdk && calls.some((call) => dotted(call.callee) !== "")) add("cdk", cdk.line, "CDK stack", ["resources", "service"]);
	const pulumi = importOf(/^(@pulumi\/|pulumi)/);
	if (pulumi) add("pulumi", pulumi.line, "Pulumi program", ["resources"]);
	if (cdk ?? pulumi) for (const call of calls) {
		const name = dotted(call.callee);
		if (/(^|\.)(Alarm|MetricAlarm|AlertPolicy|Monitor|MetricAlert)$/.test(name) || isAlert(name)) alerts.push({
			path: source.path,
			line: call.line,
			detail: `alarm ${name}`
		});
		if (call.args.some((it) => mentions(it.value, /^(circuitBreaker|deploymentCircuitBreaker|circuit_breaker|deploymentConfig)$/) || /^(circuit_breaker|deployment_config)$/.test(it.name ?? ""))) rollbacks.push({
			path: source.path,
			line: call.line,
			detail: "deployment that goes back by itself"
		});
	}
	const modal = importOf(/^modal$/);
	const app = modal ? calls.find((call) => /(^|\.)(App|Stub)$/.test(dotted(call.callee))) : void 0;
	if (app) {
		add("modal", app.line, "Modal application", ["service", "resources"]);
		const image = calls.find((call) => /Image\.\w+/.test(dotted(call.callee)));
		if (image) descriptors.push({
			...specification("modal", source.path, image.line, "Modal image", ["build"], true),
			role: "build"
		});
	}
	const defined = importOf(/^(managed_deepagents|bedrock_agentcore)/) ? calls.find((call) => /(^|\.)(define_\w+|BedrockAgentCoreApp)$/.test(dotted(call.callee))) : void 0;
	if (defined) add("managed-agent", defined.line, `managed agent: ${dotted(defined.callee)}`, /identity/.test(dotted(defined.callee)) ? ["identity", "ingress"] : ["service"]);
	const aspire = calls.find((call) => /(^|\.)DistributedApplication\.CreateBuilder$/.test(dotted(call.callee)));
	if (aspire) {
		const publisher = calls.find((call) => /(^|\.)(PublishAs\w+|Add(AzureContainerApp|AzureAppService|DockerCompose|Kubernetes)Environment|PublishTo\w+)$/.test(dotted(call.callee)));
		add("aspire", (publisher ?? aspire).line, publisher ? "Aspire app host with a publisher" : "Aspire app host", publisher ? ["service", "publisher"] : ["service"]);
	}
	const sdk = importOf(/^(azure\.ai\.ml|azure\.mgmt|sagemaker|boto3|google\.cloud\.aiplatform|vertexai\.agent_engines|@azure\/arm-)/);
	const provision = sdk ? calls.find((call) => /(^|\.)(ManagedOnline(Endpoint|Deployment)|KubernetesOnline(Endpoint|Deployment)|begin_create_or_update|create_endpoint(_config)?|create_function|create_service|HuggingFaceModel|deploy|register_scalable_target|create_role)$/.test(dotted(call.callee))) : void 0;
	if (provision) descriptors.push({
		...specification("sdk", source.path, provision.line, `provisioned by code: ${dotted(provision.callee)}`, ["service"], /Endpoint|Deployment|deploy$|create_service|create_function/.test(dotted(provision.callee))),
		role: "script"
	});
	const endpoint = sdk || modal ? calls.flatMap((call) => call.args.map((it) => ({
		...it,
		line: it.value.line
	}))) : [];
	const named = (pattern, detail) => endpoint.flatMap((it) => pattern.test(it.name ?? "") && !(it.value.type === "boolean" && !it.value.value) && it.value.type !== "null" ? [{
		path: source.path,
		line: it.line,
		detail
	}] : []);
	const probes = named(/^(liveness_probe|readiness_probe|inference_config)$/, "health probe of the endpoint");
	const starting = named(/^\w*health_check\w*$/, "health check of the model server");
	const metrics = named(/^(app_insights_enabled|application_insights)$/, "Application Insights of the endpoint");
	rollbacks.push(...sdk ? trafficSplits(source) : []);
	return descriptors.length ? {
		descriptors,
		alerts,
		rollbacks,
		metrics,
		telemetry: metrics,
		probes: [...probes.map((it) => ({
			...it,
			of: "application"
		})), ...starting.map((it) => ({
			...it,
			of: "dependency"
		}))]
	} : null;
}
function mentions(expr, key) {
	return expr.type === "dict" && expr.entries.some((entry) => entry.key !== null && key.test(entry.key));
}
/** `endpoint.traffic = {...}` with shares of two deployments, or shares computed as what is left of 100. */
function trafficSplits(source) {
	const found = [];
	const visit = (body) => {
		for (const statement of body) if (statement.type === "definition") visit(statement.scope.body);
		else if (statement.type === "block") visit(statement.body);
		else if (statement.type === "assign" && statement.targets.some((it) => /traffic/.test(dotted(it.type === "index" ? it.object : it))) && statement.value && isShare(statement.value)) found.push({
			path: source.path,
			line: statement.line,
			detail: "traffic is split between deployments"
		});
	};
	visit(source.root.body);
	return found;
}
const isShare = (value) => value.type === "dict" && value.entries.length > 1 || value.type === "binary" && value.op === "-" && value.left.type === "number" && value.left.value === 100;
// ../../main/node_modules/dockerfile-ast/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Argument = void 0;
	var Argument = class {
		constructor(value, range) {
			this.value = value;
			this.range = range;
		}
		toString() {
			return this.value;
		}
		getRange() {
			return this.range;
		}
		getValue() {
			return this.value;
		}
		isAfter(position) {
			if (this.range.end.line < position.line) return false;
			return this.range.start.line > position.line ? true : this.range.start.character > position.character;
		}
		isBefore(position) {
			if (this.range.start.line < position.line) return true;
			return this.range.end.line > position.line ? false : this.range.end.character < position.character;
		}
	};
	exports.Argument = Argument;
}));
// ../../main/node_modules/dockerfile-ast/lib/jsonArgument.js
var require_jsonArgument = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JSONArgument = void 0;
	const argument_1 = require_argument();
	var JSONArgument = class extends argument_1.Argument {
		constructor(value, range, jsonRange) {
			super(value, range);
			this.jsonRange = jsonRange;
		}
		getJSONRange() {
			return this.jsonRange;
		}
		getJSONValue() {
			let value = super.getValue();
			value = value.substring(1, value.length - 1);
			return value;
		}
	};
	exports.JSONArgument = JSONArgument;
}));
// ../../main/node_modules/vscode-languageserver-types/lib/esm/main.js
var main_exports$1 = /* @__PURE__ */ __exportAll({
	AnnotatedTextEdit: () => AnnotatedTextEdit,
	ApplyKind: () => ApplyKind,
	ChangeAnnotation: () => ChangeAnnotation,
	ChangeAnnotationIdentifier: () => ChangeAnnotationIdentifier,
	CodeAction: () => CodeAction,
	CodeActionContext: () => CodeActionContext,
	CodeActionKind: () => CodeActionKind,
	CodeActionTag: () => CodeActionTag,
	CodeActionTriggerKind: () => CodeActionTriggerKind,
	CodeDescription: () => CodeDescription,
	CodeLens: () => CodeLens,
	Color: () => Color,
	ColorInformation: () => ColorInformation,
	ColorPresentation: () => ColorPresentation,
	Command: () => Command,
	CompletionItem: () => CompletionItem,
	CompletionItemKind: () => CompletionItemKind,
	CompletionItemLabelDetails: () => CompletionItemLabelDetails,
	CompletionItemTag: () => CompletionItemTag,
	CompletionList: () => CompletionList,
	CreateFile: () => CreateFile,
	DeleteFile: () => DeleteFile,
	Diagnostic: () => Diagnostic,
	DiagnosticRelatedInformation: () => DiagnosticRelatedInformation,
	DiagnosticSeverity: () => DiagnosticSeverity,
	DiagnosticTag: () => DiagnosticTag,
	DocumentHighlight: () => DocumentHighlight,
	DocumentHighlightKind: () => DocumentHighlightKind,
	DocumentLink: () => DocumentLink,
	DocumentSymbol: () => DocumentSymbol,
	DocumentUri: () => DocumentUri,
	EOL: () => EOL,
	FoldingRange: () => FoldingRange,
	FoldingRangeKind: () => FoldingRangeKind,
	FormattingOptions: () => FormattingOptions,
	Hover: () => Hover,
	InlayHint: () => InlayHint,
	InlayHintKind: () => InlayHintKind,
	InlayHintLabelPart: () => InlayHintLabelPart,
	InlineCompletionContext: () => InlineCompletionContext,
	InlineCompletionItem: () => InlineCompletionItem,
	InlineCompletionList: () => InlineCompletionList,
	InlineCompletionTriggerKind: () => InlineCompletionTriggerKind,
	InlineValueContext: () => InlineValueContext,
	InlineValueEvaluatableExpression: () => InlineValueEvaluatableExpression,
	InlineValueText: () => InlineValueText,
	InlineValueVariableLookup: () => InlineValueVariableLookup,
	InsertReplaceEdit: () => InsertReplaceEdit,
	InsertTextFormat: () => InsertTextFormat,
	InsertTextMode: () => InsertTextMode,
	LanguageKind: () => LanguageKind,
	Location: () => Location,
	LocationLink: () => LocationLink,
	MarkedString: () => MarkedString,
	MarkupContent: () => MarkupContent,
	MarkupKind: () => MarkupKind,
	OptionalVersionedTextDocumentIdentifier: () => OptionalVersionedTextDocumentIdentifier,
	ParameterInformation: () => ParameterInformation,
	Position: () => Position,
	Range: () => Range,
	RenameFile: () => RenameFile,
	SelectedCompletionInfo: () => SelectedCompletionInfo,
	SelectionRange: () => SelectionRange,
	SemanticTokenModifiers: () => SemanticTokenModifiers,
	SemanticTokenTypes: () => SemanticTokenTypes,
	SemanticTokens: () => SemanticTokens,
	SignatureInformation: () => SignatureInformation,
	SnippetTextEdit: () => SnippetTextEdit,
	StringValue: () => StringValue,
	SymbolInformation: () => SymbolInformation,
	SymbolKind: () => SymbolKind,
	SymbolTag: () => SymbolTag,
	TextDocument: () => TextDocument$1,
	TextDocumentEdit: () => TextDocumentEdit,
	TextDocumentIdentifier: () => TextDocumentIdentifier,
	TextDocumentItem: () => TextDocumentItem,
	TextEdit: () => TextEdit,
	URI: () => URI,
	VersionedTextDocumentIdentifier: () => VersionedTextDocumentIdentifier,
	WorkspaceChange: () => WorkspaceChange,
	WorkspaceEdit: () => WorkspaceEdit,
	WorkspaceFolder: () => WorkspaceFolder,
	WorkspaceSymbol: () => WorkspaceSymbol,
	integer: () => integer,
	uinteger: () => uinteger
});
var DocumentUri, URI, integer, uinteger, Position, Range, Location, LocationLink, Color, ColorInformation, ColorPresentation, FoldingRangeKind, FoldingRange, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, CodeDescription, Diagnostic, Command, TextEdit, ChangeAnnotation, ChangeAnnotationIdentifier, AnnotatedTextEdit, TextDocumentEdit, CreateFile, RenameFile, DeleteFile, WorkspaceEdit, TextEditChangeImpl, SnippetTextEdit, ChangeAnnotations, WorkspaceChange, TextDocumentIdentifier, VersionedTextDocumentIdentifier, OptionalVersionedTextDocumentIdentifier, LanguageKind, TextDocumentItem, MarkupKind, MarkupContent, CompletionItemKind, InsertTextFormat, CompletionItemTag, InsertReplaceEdit, InsertTextMode, ApplyKind, CompletionItemLabelDetails, CompletionItem, CompletionList, MarkedString, Hover, ParameterInformation, SignatureInformation, DocumentHighlightKind, DocumentHighlight, SymbolKind, SymbolTag, SymbolInformation, WorkspaceSymbol, DocumentSymbol, CodeActionKind, CodeActionTriggerKind, CodeActionContext, CodeActionTag, CodeAction, CodeLens, FormattingOptions, DocumentLink, SelectionRange, SemanticTokenTypes, SemanticTokenModifiers, SemanticTokens, InlineValueText, InlineValueVariableLookup, InlineValueEvaluatableExpression, InlineValueContext, InlayHintKind, InlayHintLabelPart, InlayHint, StringValue, InlineCompletionItem, InlineCompletionList, InlineCompletionTriggerKind, SelectedCompletionInfo, InlineCompletionContext, WorkspaceFolder, EOL, TextDocument$1, FullTextDocument$1, Is;
var init_main$1 = __esmMin((() => {
	(function(DocumentUri) {
		function is(value) {
			return typeof value === "string";
		}
		DocumentUri.is = is;
	})(DocumentUri || (DocumentUri = {}));
	(function(URI) {
		function is(value) {
			return typeof value === "string";
		}
		URI.is = is;
	})(URI || (URI = {}));
	(function(integer) {
		integer.MIN_VALUE = -2147483648;
		integer.MAX_VALUE = 2147483647;
		function is(value) {
			return typeof value === "number" && integer.MIN_VALUE <= value && value <= integer.MAX_VALUE;
		}
		integer.is = is;
	})(integer || (integer = {}));
	(function(uinteger) {
		uinteger.MIN_VALUE = 0;
		uinteger.MAX_VALUE = 2147483647;
		function is(value) {
			return typeof value === "number" && uinteger.MIN_VALUE <= value && value <= uinteger.MAX_VALUE;
		}
		uinteger.is = is;
	})(uinteger || (uinteger = {}));
	(function(Position) {
		/**
		* Creates a new Position literal from the given line and character.
		* @param line The position's line.
		* @param character The position's character.
		*/
		function create(line, character) {
			if (line === Number.MAX_VALUE) line = uinteger.MAX_VALUE;
			if (character === Number.MAX_VALUE) character = uinteger.MAX_VALUE;
			return {
				line,
				character
			};
		}
		Position.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Position} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.uinteger(candidate.line) && Is.uinteger(candidate.character);
		}
		Position.is = is;
	})(Position || (Position = {}));
	(function(Range) {
		function create(one, two, three, four) {
			if (Is.uinteger(one) && Is.uinteger(two) && Is.uinteger(three) && Is.uinteger(four)) return {
				start: Position.create(one, two),
				end: Position.create(three, four)
			};
			else if (Position.is(one) && Position.is(two)) return {
				start: one,
				end: two
			};
			else throw new Error(`Range#create called with invalid arguments[${one}, ${two}, ${three}, ${four}]`);
		}
		Range.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Range} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Position.is(candidate.start) && Position.is(candidate.end);
		}
		Range.is = is;
	})(Range || (Range = {}));
	(function(Location) {
		/**
		* Creates a Location literal.
		* @param uri The location's uri.
		* @param range The location's range.
		*/
		function create(uri, range) {
			return {
				uri,
				range
			};
		}
		Location.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Location} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && (Is.string(candidate.uri) || Is.undefined(candidate.uri));
		}
		Location.is = is;
	})(Location || (Location = {}));
	(function(LocationLink) {
		/**
		* Creates a LocationLink literal.
		* @param targetUri The definition's uri.
		* @param targetRange The full range of the definition.
		* @param targetSelectionRange The span of the symbol definition at the target.
		* @param originSelectionRange The span of the symbol being defined in the originating source file.
		*/
		function create(targetUri, targetRange, targetSelectionRange, originSelectionRange) {
			return {
				targetUri,
				targetRange,
				targetSelectionRange,
				originSelectionRange
			};
		}
		LocationLink.create = create;
		/**
		* Checks whether the given literal conforms to the {@link LocationLink} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.targetRange) && Is.string(candidate.targetUri) && Range.is(candidate.targetSelectionRange) && (Range.is(candidate.originSelectionRange) || Is.undefined(candidate.originSelectionRange));
		}
		LocationLink.is = is;
	})(LocationLink || (LocationLink = {}));
	(function(Color) {
		/**
		* Creates a new Color literal.
		*/
		function create(red, green, blue, alpha) {
			return {
				red,
				green,
				blue,
				alpha
			};
		}
		Color.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Color} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.numberRange(candidate.red, 0, 1) && Is.numberRange(candidate.green, 0, 1) && Is.numberRange(candidate.blue, 0, 1) && Is.numberRange(candidate.alpha, 0, 1);
		}
		Color.is = is;
	})(Color || (Color = {}));
	(function(ColorInformation) {
		/**
		* Creates a new ColorInformation literal.
		*/
		function create(range, color) {
			return {
				range,
				color
			};
		}
		ColorInformation.create = create;
		/**
		* Checks whether the given literal conforms to the {@link ColorInformation} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && Color.is(candidate.color);
		}
		ColorInformation.is = is;
	})(ColorInformation || (ColorInformation = {}));
	(function(ColorPresentation) {
		/**
		* Creates a new ColorInformation literal.
		*/
		function create(label, textEdit, additionalTextEdits) {
			return {
				label,
				textEdit,
				additionalTextEdits
			};
		}
		ColorPresentation.create = create;
		/**
		* Checks whether the given literal conforms to the {@link ColorInformation} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.undefined(candidate.textEdit) || TextEdit.is(candidate.textEdit)) && (Is.undefined(candidate.additionalTextEdits) || Is.typedArray(candidate.additionalTextEdits, TextEdit.is));
		}
		ColorPresentation.is = is;
	})(ColorPresentation || (ColorPresentation = {}));
	(function(FoldingRangeKind) {
		/**
		* Folding range for a comment
		*/
		FoldingRangeKind.Comment = "comment";
		/**
		* Folding range for an import or include
		*/
		FoldingRangeKind.Imports = "imports";
		/**
		* Folding range for a region (e.g. `#region`)
		*/
		FoldingRangeKind.Region = "region";
	})(FoldingRangeKind || (FoldingRangeKind = {}));
	(function(FoldingRange) {
		/**
		* Creates a new FoldingRange literal.
		*/
		function create(startLine, endLine, startCharacter, endCharacter, kind, collapsedText) {
			const result = {
				startLine,
				endLine
			};
			if (Is.defined(startCharacter)) result.startCharacter = startCharacter;
			if (Is.defined(endCharacter)) result.endCharacter = endCharacter;
			if (Is.defined(kind)) result.kind = kind;
			if (Is.defined(collapsedText)) result.collapsedText = collapsedText;
			return result;
		}
		FoldingRange.create = create;
		/**
		* Checks whether the given literal conforms to the {@link FoldingRange} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.uinteger(candidate.startLine) && Is.uinteger(candidate.endLine) && (Is.undefined(candidate.startCharacter) || Is.uinteger(candidate.startCharacter)) && (Is.undefined(candidate.endCharacter) || Is.uinteger(candidate.endCharacter)) && (Is.undefined(candidate.kind) || Is.string(candidate.kind));
		}
		FoldingRange.is = is;
	})(FoldingRange || (FoldingRange = {}));
	(function(DiagnosticRelatedInformation) {
		/**
		* Creates a new DiagnosticRelatedInformation literal.
		*/
		function create(location, message) {
			return {
				location,
				message
			};
		}
		DiagnosticRelatedInformation.create = create;
		/**
		* Checks whether the given literal conforms to the {@link DiagnosticRelatedInformation} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Location.is(candidate.location) && Is.string(candidate.message);
		}
		DiagnosticRelatedInformation.is = is;
	})(DiagnosticRelatedInformation || (DiagnosticRelatedInformation = {}));
	(function(DiagnosticSeverity) {
		/**
		* Reports an error.
		*/
		DiagnosticSeverity.Error = 1;
		/**
		* Reports a warning.
		*/
		DiagnosticSeverity.Warning = 2;
		/**
		* Reports an information.
		*/
		DiagnosticSeverity.Information = 3;
		/**
		* Reports a hint.
		*/
		DiagnosticSeverity.Hint = 4;
	})(DiagnosticSeverity || (DiagnosticSeverity = {}));
	(function(DiagnosticTag) {
		/**
		* Unused or unnecessary code.
		*
		* Clients are allowed to render diagnostics with this tag faded out instead of having
		* an error squiggle.
		*/
		DiagnosticTag.Unnecessary = 1;
		/**
		* Deprecated or obsolete code.
		*
		* Clients are allowed to rendered diagnostics with this tag strike through.
		*/
		DiagnosticTag.Deprecated = 2;
	})(DiagnosticTag || (DiagnosticTag = {}));
	(function(CodeDescription) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.href);
		}
		CodeDescription.is = is;
	})(CodeDescription || (CodeDescription = {}));
	(function(Diagnostic) {
		/**
		* Creates a new Diagnostic literal.
		*/
		function create(range, message, severity, code, source, relatedInformation) {
			const result = {
				range,
				message
			};
			if (Is.defined(severity)) result.severity = severity;
			if (Is.defined(code)) result.code = code;
			if (Is.defined(source)) result.source = source;
			if (Is.defined(relatedInformation)) result.relatedInformation = relatedInformation;
			return result;
		}
		Diagnostic.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Diagnostic} interface.
		*/
		function is(value) {
			var _a;
			const candidate = value;
			return Is.defined(candidate) && Range.is(candidate.range) && (Is.string(candidate.message) || MarkupContent.is(candidate.message)) && (Is.number(candidate.severity) || Is.undefined(candidate.severity)) && (Is.integer(candidate.code) || Is.string(candidate.code) || Is.undefined(candidate.code)) && (Is.undefined(candidate.codeDescription) || Is.string((_a = candidate.codeDescription) === null || _a === void 0 ? void 0 : _a.href)) && (Is.string(candidate.source) || Is.undefined(candidate.source)) && (Is.undefined(candidate.relatedInformation) || Is.typedArray(candidate.relatedInformation, DiagnosticRelatedInformation.is));
		}
		Diagnostic.is = is;
		/**
		* Checks whether the given diagnostic's message conforms to the 3.17.0
		* version of the protocol where the message is a string.
		*
		* @param value the diagnostic
		* @returns true if the diagnostic's message is a string, false otherwise.
		*/
		function is3_17(value) {
			return Is.string(value.message);
		}
		Diagnostic.is3_17 = is3_17;
		/**
		* Gets the message string of a diagnostic. If the message is already a
		* string, it is returned as is. If the message is a MarkupContent,
		* the value of the MarkupContent is returned. Otherwise an error is thrown.
		*
		* @param diagnostic the diagnostic to get the message string from.
		* @returns the message string of the given diagnostic.
		*/
		function getMessageString(diagnostic) {
			if (Is.string(diagnostic.message)) return diagnostic.message;
			else if (MarkupContent.is(diagnostic.message)) return diagnostic.message.value;
			else throw new Error(`Unknown message type ${typeof diagnostic.message}`);
		}
		Diagnostic.getMessageString = getMessageString;
	})(Diagnostic || (Diagnostic = {}));
	(function(Command) {
		/**
		* Creates a new Command literal.
		*/
		function create(title, command, ...args) {
			const result = {
				title,
				command
			};
			if (Is.defined(args) && args.length > 0) result.arguments = args;
			return result;
		}
		Command.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Command} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.title) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip)) && Is.string(candidate.command);
		}
		Command.is = is;
	})(Command || (Command = {}));
	(function(TextEdit) {
		/**
		* Creates a replace text edit.
		* @param range The range of text to be replaced.
		* @param newText The new text.
		*/
		function replace(range, newText) {
			return {
				range,
				newText
			};
		}
		TextEdit.replace = replace;
		/**
		* Creates an insert text edit.
		* @param position The position to insert the text at.
		* @param newText The text to be inserted.
		*/
		function insert(position, newText) {
			return {
				range: {
					start: position,
					end: position
				},
				newText
			};
		}
		TextEdit.insert = insert;
		/**
		* Creates a delete text edit.
		* @param range The range of text to be deleted.
		*/
		function del(range) {
			return {
				range,
				newText: ""
			};
		}
		TextEdit.del = del;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.newText) && Range.is(candidate.range);
		}
		TextEdit.is = is;
	})(TextEdit || (TextEdit = {}));
	(function(ChangeAnnotation) {
		function create(label, needsConfirmation, description) {
			const result = { label };
			if (needsConfirmation !== void 0) result.needsConfirmation = needsConfirmation;
			if (description !== void 0) result.description = description;
			return result;
		}
		ChangeAnnotation.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.boolean(candidate.needsConfirmation) || candidate.needsConfirmation === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
		}
		ChangeAnnotation.is = is;
	})(ChangeAnnotation || (ChangeAnnotation = {}));
	(function(ChangeAnnotationIdentifier) {
		function is(value) {
			const candidate = value;
			return Is.string(candidate);
		}
		ChangeAnnotationIdentifier.is = is;
	})(ChangeAnnotationIdentifier || (ChangeAnnotationIdentifier = {}));
	(function(AnnotatedTextEdit) {
		/**
		* Creates an annotated replace text edit.
		*
		* @param range The range of text to be replaced.
		* @param newText The new text.
		* @param annotation The annotation.
		*/
		function replace(range, newText, annotation) {
			return {
				range,
				newText,
				annotationId: annotation
			};
		}
		AnnotatedTextEdit.replace = replace;
		/**
		* Creates an annotated insert text edit.
		*
		* @param position The position to insert the text at.
		* @param newText The text to be inserted.
		* @param annotation The annotation.
		*/
		function insert(position, newText, annotation) {
			return {
				range: {
					start: position,
					end: position
				},
				newText,
				annotationId: annotation
			};
		}
		AnnotatedTextEdit.insert = insert;
		/**
		* Creates an annotated delete text edit.
		*
		* @param range The range of text to be deleted.
		* @param annotation The annotation.
		*/
		function del(range, annotation) {
			return {
				range,
				newText: "",
				annotationId: annotation
			};
		}
		AnnotatedTextEdit.del = del;
		function is(value) {
			const candidate = value;
			return TextEdit.is(candidate) && (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		AnnotatedTextEdit.is = is;
	})(AnnotatedTextEdit || (AnnotatedTextEdit = {}));
	(function(TextDocumentEdit) {
		/**
		* Creates a new `TextDocumentEdit`
		*/
		function create(textDocument, edits) {
			return {
				textDocument,
				edits
			};
		}
		TextDocumentEdit.create = create;
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && OptionalVersionedTextDocumentIdentifier.is(candidate.textDocument) && Array.isArray(candidate.edits);
		}
		TextDocumentEdit.is = is;
	})(TextDocumentEdit || (TextDocumentEdit = {}));
	(function(CreateFile) {
		function create(uri, options, annotation) {
			const result = {
				kind: "create",
				uri
			};
			if (options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0)) result.options = options;
			if (annotation !== void 0) result.annotationId = annotation;
			return result;
		}
		CreateFile.create = create;
		function is(value) {
			const candidate = value;
			return candidate && candidate.kind === "create" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		CreateFile.is = is;
	})(CreateFile || (CreateFile = {}));
	(function(RenameFile) {
		function create(oldUri, newUri, options, annotation) {
			const result = {
				kind: "rename",
				oldUri,
				newUri
			};
			if (options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0)) result.options = options;
			if (annotation !== void 0) result.annotationId = annotation;
			return result;
		}
		RenameFile.create = create;
		function is(value) {
			const candidate = value;
			return candidate && candidate.kind === "rename" && Is.string(candidate.oldUri) && Is.string(candidate.newUri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		RenameFile.is = is;
	})(RenameFile || (RenameFile = {}));
	(function(DeleteFile) {
		function create(uri, options, annotation) {
			const result = {
				kind: "delete",
				uri
			};
			if (options !== void 0 && (options.recursive !== void 0 || options.ignoreIfNotExists !== void 0)) result.options = options;
			if (annotation !== void 0) result.annotationId = annotation;
			return result;
		}
		DeleteFile.create = create;
		function is(value) {
			const candidate = value;
			return candidate && candidate.kind === "delete" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.recursive === void 0 || Is.boolean(candidate.options.recursive)) && (candidate.options.ignoreIfNotExists === void 0 || Is.boolean(candidate.options.ignoreIfNotExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		DeleteFile.is = is;
	})(DeleteFile || (DeleteFile = {}));
	(function(WorkspaceEdit) {
		function is(value) {
			const candidate = value;
			return candidate && (candidate.changes !== void 0 || candidate.documentChanges !== void 0) && (candidate.documentChanges === void 0 || candidate.documentChanges.every((change) => {
				if (Is.string(change.kind)) return CreateFile.is(change) || RenameFile.is(change) || DeleteFile.is(change);
				else return TextDocumentEdit.is(change);
			}));
		}
		WorkspaceEdit.is = is;
	})(WorkspaceEdit || (WorkspaceEdit = {}));
	TextEditChangeImpl = class {
		constructor(edits, changeAnnotations) {
			this.edits = edits;
			this.changeAnnotations = changeAnnotations;
		}
		insert(position, newText, annotation) {
			let edit;
			let id;
			if (annotation === void 0) edit = TextEdit.insert(position, newText);
			else if (ChangeAnnotationIdentifier.is(annotation)) {
				id = annotation;
				edit = AnnotatedTextEdit.insert(position, newText, annotation);
			} else {
				this.assertChangeAnnotations(this.changeAnnotations);
				id = this.changeAnnotations.manage(annotation);
				edit = AnnotatedTextEdit.insert(position, newText, id);
			}
			this.edits.push(edit);
			if (id !== void 0) return id;
		}
		replace(range, newText, annotation) {
			let edit;
			let id;
			if (annotation === void 0) edit = TextEdit.replace(range, newText);
			else if (ChangeAnnotationIdentifier.is(annotation)) {
				id = annotation;
				edit = AnnotatedTextEdit.replace(range, newText, annotation);
			} else {
				this.assertChangeAnnotations(this.changeAnnotations);
				id = this.changeAnnotations.manage(annotation);
				edit = AnnotatedTextEdit.replace(range, newText, id);
			}
			this.edits.push(edit);
			if (id !== void 0) return id;
		}
		delete(range, annotation) {
			let edit;
			let id;
			if (annotation === void 0) edit = TextEdit.del(range);
			else if (ChangeAnnotationIdentifier.is(annotation)) {
				id = annotation;
				edit = AnnotatedTextEdit.del(range, annotation);
			} else {
				this.assertChangeAnnotations(this.changeAnnotations);
				id = this.changeAnnotations.manage(annotation);
				edit = AnnotatedTextEdit.del(range, id);
			}
			this.edits.push(edit);
			if (id !== void 0) return id;
		}
		add(edit) {
			this.edits.push(edit);
		}
		all() {
			return this.edits;
		}
		clear() {
			this.edits.splice(0, this.edits.length);
		}
		assertChangeAnnotations(value) {
			if (value === void 0) throw new Error(`Text edit change is not configured to manage change annotations.`);
		}
	};
	(function(SnippetTextEdit) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && StringValue.isSnippet(candidate.snippet) && (candidate.annotationId === void 0 || ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		SnippetTextEdit.is = is;
	})(SnippetTextEdit || (SnippetTextEdit = {}));
	ChangeAnnotations = class {
		constructor(annotations) {
			this._annotations = annotations === void 0 ? Object.create(null) : annotations;
			this._counter = 0;
			this._size = 0;
		}
		all() {
			return this._annotations;
		}
		get size() {
			return this._size;
		}
		manage(idOrAnnotation, annotation) {
			let id;
			if (ChangeAnnotationIdentifier.is(idOrAnnotation)) id = idOrAnnotation;
			else {
				id = this.nextId();
				annotation = idOrAnnotation;
			}
			if (this._annotations[id] !== void 0) throw new Error(`Id ${id} is already in use.`);
			if (annotation === void 0) throw new Error(`No annotation provided for id ${id}`);
			this._annotations[id] = annotation;
			this._size++;
			return id;
		}
		nextId() {
			this._counter++;
			return this._counter.toString();
		}
	};
	WorkspaceChange = class {
		constructor(workspaceEdit) {
			this._textEditChanges = Object.create(null);
			if (workspaceEdit !== void 0) {
				this._workspaceEdit = workspaceEdit;
				if (workspaceEdit.documentChanges) {
					this._changeAnnotations = new ChangeAnnotations(workspaceEdit.changeAnnotations);
					workspaceEdit.changeAnnotations = this._changeAnnotations.all();
					workspaceEdit.documentChanges.forEach((change) => {
						if (TextDocumentEdit.is(change)) {
							const textEditChange = new TextEditChangeImpl(change.edits, this._changeAnnotations);
							this._textEditChanges[change.textDocument.uri] = textEditChange;
						}
					});
				} else if (workspaceEdit.changes) Object.keys(workspaceEdit.changes).forEach((key) => {
					const textEditChange = new TextEditChangeImpl(workspaceEdit.changes[key]);
					this._textEditChanges[key] = textEditChange;
				});
			} else this._workspaceEdit = {};
		}
		/**
		* Returns the underlying {@link WorkspaceEdit} literal
		* use to be returned from a workspace edit operation like rename.
		*/
		get edit() {
			this.initDocumentChanges();
			if (this._changeAnnotations !== void 0) {
				if (this._changeAnnotations.size === 0) this._workspaceEdit.changeAnnotations = void 0;
				else this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
			}
			return this._workspaceEdit;
		}
		getTextEditChange(key) {
			if (OptionalVersionedTextDocumentIdentifier.is(key)) {
				this.initDocumentChanges();
				if (this._workspaceEdit.documentChanges === void 0) throw new Error("Workspace edit is not configured for document changes.");
				const textDocument = {
					uri: key.uri,
					version: key.version
				};
				let result = this._textEditChanges[textDocument.uri];
				if (!result) {
					const edits = [];
					const textDocumentEdit = {
						textDocument,
						edits
					};
					this._workspaceEdit.documentChanges.push(textDocumentEdit);
					result = new TextEditChangeImpl(edits, this._changeAnnotations);
					this._textEditChanges[textDocument.uri] = result;
				}
				return result;
			} else {
				this.initChanges();
				if (this._workspaceEdit.changes === void 0) throw new Error("Workspace edit is not configured for normal text edit changes.");
				let result = this._textEditChanges[key];
				if (!result) {
					const edits = [];
					this._workspaceEdit.changes[key] = edits;
					result = new TextEditChangeImpl(edits);
					this._textEditChanges[key] = result;
				}
				return result;
			}
		}
		initDocumentChanges() {
			if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) {
				this._changeAnnotations = new ChangeAnnotations();
				this._workspaceEdit.documentChanges = [];
				this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
			}
		}
		initChanges() {
			if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) this._workspaceEdit.changes = Object.create(null);
		}
		createFile(uri, optionsOrAnnotation, options) {
			this.initDocumentChanges();
			if (this._workspaceEdit.documentChanges === void 0) throw new Error("Workspace edit is not configured for document changes.");
			let annotation;
			if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) annotation = optionsOrAnnotation;
			else options = optionsOrAnnotation;
			let operation;
			let id;
			if (annotation === void 0) operation = CreateFile.create(uri, options);
			else {
				id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
				operation = CreateFile.create(uri, options, id);
			}
			this._workspaceEdit.documentChanges.push(operation);
			if (id !== void 0) return id;
		}
		renameFile(oldUri, newUri, optionsOrAnnotation, options) {
			this.initDocumentChanges();
			if (this._workspaceEdit.documentChanges === void 0) throw new Error("Workspace edit is not configured for document changes.");
			let annotation;
			if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) annotation = optionsOrAnnotation;
			else options = optionsOrAnnotation;
			let operation;
			let id;
			if (annotation === void 0) operation = RenameFile.create(oldUri, newUri, options);
			else {
				id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
				operation = RenameFile.create(oldUri, newUri, options, id);
			}
			this._workspaceEdit.documentChanges.push(operation);
			if (id !== void 0) return id;
		}
		deleteFile(uri, optionsOrAnnotation, options) {
			this.initDocumentChanges();
			if (this._workspaceEdit.documentChanges === void 0) throw new Error("Workspace edit is not configured for document changes.");
			let annotation;
			if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) annotation = optionsOrAnnotation;
			else options = optionsOrAnnotation;
			let operation;
			let id;
			if (annotation === void 0) operation = DeleteFile.create(uri, options);
			else {
				id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
				operation = DeleteFile.create(uri, options, id);
			}
			this._workspaceEdit.documentChanges.push(operation);
			if (id !== void 0) return id;
		}
	};
	(function(TextDocumentIdentifier) {
		/**
		* Creates a new TextDocumentIdentifier literal.
		* @param uri The document's uri.
		*/
		function create(uri) {
			return { uri };
		}
		TextDocumentIdentifier.create = create;
		/**
		* Checks whether the given literal conforms to the {@link TextDocumentIdentifier} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri);
		}
		TextDocumentIdentifier.is = is;
	})(TextDocumentIdentifier || (TextDocumentIdentifier = {}));
	(function(VersionedTextDocumentIdentifier) {
		/**
		* Creates a new VersionedTextDocumentIdentifier literal.
		* @param uri The document's uri.
		* @param version The document's version.
		*/
		function create(uri, version) {
			return {
				uri,
				version
			};
		}
		VersionedTextDocumentIdentifier.create = create;
		/**
		* Checks whether the given literal conforms to the {@link VersionedTextDocumentIdentifier} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && Is.integer(candidate.version);
		}
		VersionedTextDocumentIdentifier.is = is;
	})(VersionedTextDocumentIdentifier || (VersionedTextDocumentIdentifier = {}));
	(function(OptionalVersionedTextDocumentIdentifier) {
		/**
		* Creates a new OptionalVersionedTextDocumentIdentifier literal.
		* @param uri The document's uri.
		* @param version The document's version.
		*/
		function create(uri, version) {
			return {
				uri,
				version
			};
		}
		OptionalVersionedTextDocumentIdentifier.create = create;
		/**
		* Checks whether the given literal conforms to the {@link OptionalVersionedTextDocumentIdentifier} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && (candidate.version === null || Is.integer(candidate.version));
		}
		OptionalVersionedTextDocumentIdentifier.is = is;
	})(OptionalVersionedTextDocumentIdentifier || (OptionalVersionedTextDocumentIdentifier = {}));
	(function(LanguageKind) {
		LanguageKind.ABAP = "abap";
		LanguageKind.WindowsBat = "bat";
		LanguageKind.BibTeX = "bibtex";
		LanguageKind.Clojure = "clojure";
		LanguageKind.Coffeescript = "coffeescript";
		LanguageKind.C = "c";
		LanguageKind.CPP = "cpp";
		LanguageKind.CSharp = "csharp";
		LanguageKind.CSS = "css";
		/**
		* @since 3.18.0
		*/
		LanguageKind.D = "d";
		/**
		* @since 3.18.0
		*/
		LanguageKind.Delphi = "pascal";
		LanguageKind.Diff = "diff";
		LanguageKind.Dart = "dart";
		LanguageKind.Dockerfile = "dockerfile";
		LanguageKind.Elixir = "elixir";
		LanguageKind.Erlang = "erlang";
		LanguageKind.FSharp = "fsharp";
		LanguageKind.GitCommit = "git-commit";
		LanguageKind.GitRebase = "git-rebase";
		LanguageKind.Go = "go";
		LanguageKind.Groovy = "groovy";
		LanguageKind.Handlebars = "handlebars";
		LanguageKind.Haskell = "haskell";
		LanguageKind.HTML = "html";
		LanguageKind.Ini = "ini";
		LanguageKind.Java = "java";
		LanguageKind.JavaScript = "javascript";
		LanguageKind.JavaScriptReact = "javascriptreact";
		LanguageKind.JSON = "json";
		LanguageKind.LaTeX = "latex";
		LanguageKind.Less = "less";
		LanguageKind.Lua = "lua";
		LanguageKind.Makefile = "makefile";
		LanguageKind.Markdown = "markdown";
		LanguageKind.ObjectiveC = "objective-c";
		LanguageKind.ObjectiveCPP = "objective-cpp";
		/**
		* @since 3.18.0
		*/
		LanguageKind.Pascal = "pascal";
		LanguageKind.Perl = "perl";
		LanguageKind.Perl6 = "perl6";
		LanguageKind.PHP = "php";
		LanguageKind.Plaintext = "plaintext";
		LanguageKind.Powershell = "powershell";
		LanguageKind.Pug = "jade";
		LanguageKind.Python = "python";
		LanguageKind.R = "r";
		LanguageKind.Razor = "razor";
		LanguageKind.Ruby = "ruby";
		LanguageKind.Rust = "rust";
		LanguageKind.SCSS = "scss";
		LanguageKind.SASS = "sass";
		LanguageKind.Scala = "scala";
		LanguageKind.ShaderLab = "shaderlab";
		LanguageKind.ShellScript = "shellscript";
		LanguageKind.SQL = "sql";
		LanguageKind.Swift = "swift";
		LanguageKind.TypeScript = "typescript";
		LanguageKind.TypeScriptReact = "typescriptreact";
		LanguageKind.TeX = "tex";
		LanguageKind.VisualBasic = "vb";
		LanguageKind.XML = "xml";
		LanguageKind.XSL = "xsl";
		LanguageKind.YAML = "yaml";
	})(LanguageKind || (LanguageKind = {}));
	(function(TextDocumentItem) {
		/**
		* Creates a new TextDocumentItem literal.
		* @param uri The document's uri.
		* @param languageId The document's language identifier.
		* @param version The document's version number.
		* @param text The document's text.
		*/
		function create(uri, languageId, version, text) {
			return {
				uri,
				languageId,
				version,
				text
			};
		}
		TextDocumentItem.create = create;
		/**
		* Checks whether the given literal conforms to the {@link TextDocumentItem} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && Is.string(candidate.languageId) && Is.integer(candidate.version) && Is.string(candidate.text);
		}
		TextDocumentItem.is = is;
	})(TextDocumentItem || (TextDocumentItem = {}));
	(function(MarkupKind) {
		/**
		* Plain text is supported as a content format
		*/
		MarkupKind.PlainText = "plaintext";
		/**
		* Markdown is supported as a content format
		*/
		MarkupKind.Markdown = "markdown";
		/**
		* Checks whether the given value is a value of the {@link MarkupKind} type.
		*/
		function is(value) {
			const candidate = value;
			return candidate === MarkupKind.PlainText || candidate === MarkupKind.Markdown;
		}
		MarkupKind.is = is;
	})(MarkupKind || (MarkupKind = {}));
	(function(MarkupContent) {
		/**
		* Checks whether the given value conforms to the {@link MarkupContent} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(value) && MarkupKind.is(candidate.kind) && Is.string(candidate.value);
		}
		MarkupContent.is = is;
	})(MarkupContent || (MarkupContent = {}));
	(function(CompletionItemKind) {
		CompletionItemKind.Text = 1;
		CompletionItemKind.Method = 2;
		CompletionItemKind.Function = 3;
		CompletionItemKind.Constructor = 4;
		CompletionItemKind.Field = 5;
		CompletionItemKind.Variable = 6;
		CompletionItemKind.Class = 7;
		CompletionItemKind.Interface = 8;
		CompletionItemKind.Module = 9;
		CompletionItemKind.Property = 10;
		CompletionItemKind.Unit = 11;
		CompletionItemKind.Value = 12;
		CompletionItemKind.Enum = 13;
		CompletionItemKind.Keyword = 14;
		CompletionItemKind.Snippet = 15;
		CompletionItemKind.Color = 16;
		CompletionItemKind.File = 17;
		CompletionItemKind.Reference = 18;
		CompletionItemKind.Folder = 19;
		CompletionItemKind.EnumMember = 20;
		CompletionItemKind.Constant = 21;
		CompletionItemKind.Struct = 22;
		CompletionItemKind.Event = 23;
		CompletionItemKind.Operator = 24;
		CompletionItemKind.TypeParameter = 25;
	})(CompletionItemKind || (CompletionItemKind = {}));
	(function(InsertTextFormat) {
		/**
		* The primary text to be inserted is treated as a plain string.
		*/
		InsertTextFormat.PlainText = 1;
		/**
		* The primary text to be inserted is treated as a snippet.
		*
		* A snippet can define tab stops and placeholders with `$1`, `$2`
		* and `${3:foo}`. `$0` defines the final tab stop, it defaults to
		* the end of the snippet. Placeholders with equal identifiers are linked,
		* that is typing in one will update others too.
		*
		* See also: https://microsoft.github.io/language-server-protocol/specifications/specification-current/#snippet_syntax
		*/
		InsertTextFormat.Snippet = 2;
	})(InsertTextFormat || (InsertTextFormat = {}));
	(function(CompletionItemTag) {
		/**
		* Render a completion as obsolete, usually using a strike-out.
		*/
		CompletionItemTag.Deprecated = 1;
	})(CompletionItemTag || (CompletionItemTag = {}));
	(function(InsertReplaceEdit) {
		/**
		* Creates a new insert / replace edit
		*/
		function create(newText, insert, replace) {
			return {
				newText,
				insert,
				replace
			};
		}
		InsertReplaceEdit.create = create;
		/**
		* Checks whether the given literal conforms to the {@link InsertReplaceEdit} interface.
		*/
		function is(value) {
			const candidate = value;
			return candidate && Is.string(candidate.newText) && Range.is(candidate.insert) && Range.is(candidate.replace);
		}
		InsertReplaceEdit.is = is;
	})(InsertReplaceEdit || (InsertReplaceEdit = {}));
	(function(InsertTextMode) {
		/**
		* The insertion or replace strings is taken as it is. If the
		* value is multi line the lines below the cursor will be
		* inserted using the indentation defined in the string value.
		* The client will not apply any kind of adjustments to the
		* string.
		*/
		InsertTextMode.asIs = 1;
		/**
		* The editor adjusts leading whitespace of new lines so that
		* they match the indentation up to the cursor of the line for
		* which the item is accepted.
		*
		* Consider a line like this: <2tabs><cursor><3tabs>foo. Accepting a
		* multi line completion item is indented using 2 tabs and all
		* following lines inserted will be indented using 2 tabs as well.
		*/
		InsertTextMode.adjustIndentation = 2;
	})(InsertTextMode || (InsertTextMode = {}));
	(function(ApplyKind) {
		/**
		* The value from the individual item (if provided and not `null`) will be
		* used instead of the default.
		*/
		ApplyKind.Replace = 1;
		/**
		* The value from the item will be merged with the default.
		*
		* The specific rules for mergeing values are defined against each field
		* that supports merging.
		*/
		ApplyKind.Merge = 2;
	})(ApplyKind || (ApplyKind = {}));
	(function(CompletionItemLabelDetails) {
		function is(value) {
			const candidate = value;
			return candidate && (Is.string(candidate.detail) || candidate.detail === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
		}
		CompletionItemLabelDetails.is = is;
	})(CompletionItemLabelDetails || (CompletionItemLabelDetails = {}));
	(function(CompletionItem) {
		/**
		* Create a completion item and seed it with a label.
		* @param label The completion item's label
		*/
		function create(label) {
			return { label };
		}
		CompletionItem.create = create;
	})(CompletionItem || (CompletionItem = {}));
	(function(CompletionList) {
		/**
		* Creates a new completion list.
		*
		* @param items The completion items.
		* @param isIncomplete The list is not complete.
		*/
		function create(items, isIncomplete) {
			return {
				items: items ? items : [],
				isIncomplete: !!isIncomplete
			};
		}
		CompletionList.create = create;
	})(CompletionList || (CompletionList = {}));
	(function(MarkedString) {
		/**
		* Creates a marked string from plain text.
		*
		* @param plainText The plain text.
		*/
		function fromPlainText(plainText) {
			return plainText.replace(/[\\`*_{}[\]()#+\-.!]/g, "\\$&");
		}
		MarkedString.fromPlainText = fromPlainText;
		/**
		* Checks whether the given value conforms to the {@link MarkedString} type.
		*/
		function is(value) {
			const candidate = value;
			return Is.string(candidate) || Is.objectLiteral(candidate) && Is.string(candidate.language) && Is.string(candidate.value);
		}
		MarkedString.is = is;
	})(MarkedString || (MarkedString = {}));
	(function(Hover) {
		/**
		* Checks whether the given value conforms to the {@link Hover} interface.
		*/
		function is(value) {
			const candidate = value;
			return !!candidate && Is.objectLiteral(candidate) && (MarkupContent.is(candidate.contents) || MarkedString.is(candidate.contents) || Is.typedArray(candidate.contents, MarkedString.is)) && (value.range === void 0 || Range.is(value.range));
		}
		Hover.is = is;
	})(Hover || (Hover = {}));
	(function(ParameterInformation) {
		/**
		* Creates a new parameter information literal.
		*
		* @param label A label string.
		* @param documentation A doc string.
		*/
		function create(label, documentation) {
			return documentation ? {
				label,
				documentation
			} : { label };
		}
		ParameterInformation.create = create;
	})(ParameterInformation || (ParameterInformation = {}));
	(function(SignatureInformation) {
		function create(label, documentation, ...parameters) {
			const result = { label };
			if (Is.defined(documentation)) result.documentation = documentation;
			if (Is.defined(parameters)) result.parameters = parameters;
			else result.parameters = [];
			return result;
		}
		SignatureInformation.create = create;
	})(SignatureInformation || (SignatureInformation = {}));
	(function(DocumentHighlightKind) {
		/**
		* A textual occurrence.
		*/
		DocumentHighlightKind.Text = 1;
		/**
		* Read-access of a symbol, like reading a variable.
		*/
		DocumentHighlightKind.Read = 2;
		/**
		* Write-access of a symbol, like writing to a variable.
		*/
		DocumentHighlightKind.Write = 3;
	})(DocumentHighlightKind || (DocumentHighlightKind = {}));
	(function(DocumentHighlight) {
		/**
		* Create a DocumentHighlight object.
		* @param range The range the highlight applies to.
		* @param kind The highlight kind
		*/
		function create(range, kind) {
			const result = { range };
			if (Is.number(kind)) result.kind = kind;
			return result;
		}
		DocumentHighlight.create = create;
	})(DocumentHighlight || (DocumentHighlight = {}));
	(function(SymbolKind) {
		SymbolKind.File = 1;
		SymbolKind.Module = 2;
		SymbolKind.Namespace = 3;
		SymbolKind.Package = 4;
		SymbolKind.Class = 5;
		SymbolKind.Method = 6;
		SymbolKind.Property = 7;
		SymbolKind.Field = 8;
		SymbolKind.Constructor = 9;
		SymbolKind.Enum = 10;
		SymbolKind.Interface = 11;
		SymbolKind.Function = 12;
		SymbolKind.Variable = 13;
		SymbolKind.Constant = 14;
		SymbolKind.String = 15;
		SymbolKind.Number = 16;
		SymbolKind.Boolean = 17;
		SymbolKind.Array = 18;
		SymbolKind.Object = 19;
		SymbolKind.Key = 20;
		SymbolKind.Null = 21;
		SymbolKind.EnumMember = 22;
		SymbolKind.Struct = 23;
		SymbolKind.Event = 24;
		SymbolKind.Operator = 25;
		SymbolKind.TypeParameter = 26;
	})(SymbolKind || (SymbolKind = {}));
	(function(SymbolTag) {
		/**
		* Render a symbol as obsolete, usually using a strike-out.
		*/
		SymbolTag.Deprecated = 1;
	})(SymbolTag || (SymbolTag = {}));
	(function(SymbolInformation) {
		/**
		* Creates a new symbol information literal.
		*
		* @param name The name of the symbol.
		* @param kind The kind of the symbol.
		* @param range The range of the location of the symbol.
		* @param uri The resource of the location of symbol.
		* @param containerName The name of the symbol containing the symbol.
		*/
		function create(name, kind, range, uri, containerName) {
			const result = {
				name,
				kind,
				location: {
					uri,
					range
				}
			};
			if (containerName) result.containerName = containerName;
			return result;
		}
		SymbolInformation.create = create;
	})(SymbolInformation || (SymbolInformation = {}));
	(function(WorkspaceSymbol) {
		/**
		* Create a new workspace symbol.
		*
		* @param name The name of the symbol.
		* @param kind The kind of the symbol.
		* @param uri The resource of the location of the symbol.
		* @param range An options range of the location.
		* @returns A WorkspaceSymbol.
		*/
		function create(name, kind, uri, range) {
			return range !== void 0 ? {
				name,
				kind,
				location: {
					uri,
					range
				}
			} : {
				name,
				kind,
				location: { uri }
			};
		}
		WorkspaceSymbol.create = create;
	})(WorkspaceSymbol || (WorkspaceSymbol = {}));
	(function(DocumentSymbol) {
		/**
		* Creates a new symbol information literal.
		*
		* @param name The name of the symbol.
		* @param detail The detail of the symbol.
		* @param kind The kind of the symbol.
		* @param range The range of the symbol.
		* @param selectionRange The selectionRange of the symbol.
		* @param children Children of the symbol.
		*/
		function create(name, detail, kind, range, selectionRange, children) {
			const result = {
				name,
				detail,
				kind,
				range,
				selectionRange
			};
			if (children !== void 0) result.children = children;
			return result;
		}
		DocumentSymbol.create = create;
		/**
		* Checks whether the given literal conforms to the {@link DocumentSymbol} interface.
		*/
		function is(value) {
			const candidate = value;
			return candidate && Is.string(candidate.name) && Is.number(candidate.kind) && Range.is(candidate.range) && Range.is(candidate.selectionRange) && (candidate.detail === void 0 || Is.string(candidate.detail)) && (candidate.deprecated === void 0 || Is.boolean(candidate.deprecated)) && (candidate.children === void 0 || Array.isArray(candidate.children)) && (candidate.tags === void 0 || Array.isArray(candidate.tags));
		}
		DocumentSymbol.is = is;
	})(DocumentSymbol || (DocumentSymbol = {}));
	(function(CodeActionKind) {
		/**
		* Empty kind.
		*/
		CodeActionKind.Empty = "";
		/**
		* Base kind for quickfix actions: 'quickfix'
		*/
		CodeActionKind.QuickFix = "quickfix";
		/**
		* Base kind for refactoring actions: 'refactor'
		*/
		CodeActionKind.Refactor = "refactor";
		/**
		* Base kind for refactoring extraction actions: 'refactor.extract'
		*
		* Example extract actions:
		*
		* - Extract method
		* - Extract function
		* - Extract variable
		* - Extract interface from class
		* - ...
		*/
		CodeActionKind.RefactorExtract = "refactor.extract";
		/**
		* Base kind for refactoring inline actions: 'refactor.inline'
		*
		* Example inline actions:
		*
		* - Inline function
		* - Inline variable
		* - Inline constant
		* - ...
		*/
		CodeActionKind.RefactorInline = "refactor.inline";
		/**
		* Base kind for refactoring move actions: `refactor.move`
		*
		* Example move actions:
		*
		* - Move a function to a new file
		* - Move a property between classes
		* - Move method to base class
		* - ...
		*
		* @since 3.18.0
		*/
		CodeActionKind.RefactorMove = "refactor.move";
		/**
		* Base kind for refactoring rewrite actions: 'refactor.rewrite'
		*
		* Example rewrite actions:
		*
		* - Convert JavaScript function to class
		* - Add or remove parameter
		* - Encapsulate field
		* - Make method static
		* - Move method to base class
		* - ...
		*/
		CodeActionKind.RefactorRewrite = "refactor.rewrite";
		/**
		* Base kind for source actions: `source`
		*
		* Source code actions apply to the entire file.
		*/
		CodeActionKind.Source = "source";
		/**
		* Base kind for an organize imports source action: `source.organizeImports`
		*/
		CodeActionKind.SourceOrganizeImports = "source.organizeImports";
		/**
		* Base kind for auto-fix source actions: `source.fixAll`.
		*
		* Fix all actions automatically fix errors that have a clear fix that do not require user input.
		* They should not suppress errors or perform unsafe fixes such as generating new types or classes.
		*
		* @since 3.15.0
		*/
		CodeActionKind.SourceFixAll = "source.fixAll";
		/**
		* Base kind for all code actions applying to the entire notebook's scope. CodeActionKinds using
		* this should always begin with `notebook.`
		*
		* @since 3.18.0
		*/
		CodeActionKind.Notebook = "notebook";
	})(CodeActionKind || (CodeActionKind = {}));
	(function(CodeActionTriggerKind) {
		/**
		* Code actions were explicitly requested by the user or by an extension.
		*/
		CodeActionTriggerKind.Invoked = 1;
		/**
		* Code actions were requested automatically.
		*
		* This typically happens when current selection in a file changes, but can
		* also be triggered when file content changes.
		*/
		CodeActionTriggerKind.Automatic = 2;
	})(CodeActionTriggerKind || (CodeActionTriggerKind = {}));
	(function(CodeActionContext) {
		/**
		* Creates a new CodeActionContext literal.
		*/
		function create(diagnostics, only, triggerKind) {
			const result = { diagnostics };
			if (only !== void 0 && only !== null) result.only = only;
			if (triggerKind !== void 0 && triggerKind !== null) result.triggerKind = triggerKind;
			return result;
		}
		CodeActionContext.create = create;
		/**
		* Checks whether the given literal conforms to the {@link CodeActionContext} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.typedArray(candidate.diagnostics, Diagnostic.is) && (candidate.only === void 0 || Is.typedArray(candidate.only, Is.string)) && (candidate.triggerKind === void 0 || candidate.triggerKind === CodeActionTriggerKind.Invoked || candidate.triggerKind === CodeActionTriggerKind.Automatic);
		}
		CodeActionContext.is = is;
	})(CodeActionContext || (CodeActionContext = {}));
	(function(CodeActionTag) {
		/**
		* Marks the code action as LLM-generated.
		*/
		CodeActionTag.LLMGenerated = 1;
		/**
		* Checks whether the given literal conforms to the {@link CodeActionTag} interface.
		*/
		function is(value) {
			return Is.defined(value) && value === CodeActionTag.LLMGenerated;
		}
		CodeActionTag.is = is;
	})(CodeActionTag || (CodeActionTag = {}));
	(function(CodeAction) {
		function create(title, kindOrCommandOrEdit, kind) {
			const result = { title };
			let checkKind = true;
			if (typeof kindOrCommandOrEdit === "string") {
				checkKind = false;
				result.kind = kindOrCommandOrEdit;
			} else if (Command.is(kindOrCommandOrEdit)) result.command = kindOrCommandOrEdit;
			else result.edit = kindOrCommandOrEdit;
			if (checkKind && kind !== void 0) result.kind = kind;
			return result;
		}
		CodeAction.create = create;
		function is(value) {
			const candidate = value;
			return candidate && Is.string(candidate.title) && (candidate.diagnostics === void 0 || Is.typedArray(candidate.diagnostics, Diagnostic.is)) && (candidate.kind === void 0 || Is.string(candidate.kind)) && (candidate.edit !== void 0 || candidate.command !== void 0) && (candidate.command === void 0 || Command.is(candidate.command)) && (candidate.isPreferred === void 0 || Is.boolean(candidate.isPreferred)) && (candidate.edit === void 0 || WorkspaceEdit.is(candidate.edit)) && (candidate.tags === void 0 || Is.typedArray(candidate.tags, CodeActionTag.is));
		}
		CodeAction.is = is;
	})(CodeAction || (CodeAction = {}));
	(function(CodeLens) {
		/**
		* Creates a new CodeLens literal.
		*/
		function create(range, data) {
			const result = { range };
			if (Is.defined(data)) result.data = data;
			return result;
		}
		CodeLens.create = create;
		/**
		* Checks whether the given literal conforms to the {@link CodeLens} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.command) || Command.is(candidate.command));
		}
		CodeLens.is = is;
	})(CodeLens || (CodeLens = {}));
	(function(FormattingOptions) {
		/**
		* Creates a new FormattingOptions literal.
		*/
		function create(tabSize, insertSpaces) {
			return {
				tabSize,
				insertSpaces
			};
		}
		FormattingOptions.create = create;
		/**
		* Checks whether the given literal conforms to the {@link FormattingOptions} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.uinteger(candidate.tabSize) && Is.boolean(candidate.insertSpaces);
		}
		FormattingOptions.is = is;
	})(FormattingOptions || (FormattingOptions = {}));
	(function(DocumentLink) {
		/**
		* Creates a new DocumentLink literal.
		*/
		function create(range, target, data) {
			return {
				range,
				target,
				data
			};
		}
		DocumentLink.create = create;
		/**
		* Checks whether the given literal conforms to the {@link DocumentLink} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.target) || Is.string(candidate.target));
		}
		DocumentLink.is = is;
	})(DocumentLink || (DocumentLink = {}));
	(function(SelectionRange) {
		/**
		* Creates a new SelectionRange
		* @param range the range.
		* @param parent an optional parent.
		*/
		function create(range, parent) {
			return {
				range,
				parent
			};
		}
		SelectionRange.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && (candidate.parent === void 0 || SelectionRange.is(candidate.parent));
		}
		SelectionRange.is = is;
	})(SelectionRange || (SelectionRange = {}));
	(function(SemanticTokenTypes) {
		SemanticTokenTypes["namespace"] = "namespace";
		/**
		* Represents a generic type. Acts as a fallback for types which can't be mapped to
		* a specific type like class or enum.
		*/
		SemanticTokenTypes["type"] = "type";
		SemanticTokenTypes["class"] = "class";
		SemanticTokenTypes["enum"] = "enum";
		SemanticTokenTypes["interface"] = "interface";
		SemanticTokenTypes["struct"] = "struct";
		SemanticTokenTypes["typeParameter"] = "typeParameter";
		SemanticTokenTypes["parameter"] = "parameter";
		SemanticTokenTypes["variable"] = "variable";
		SemanticTokenTypes["property"] = "property";
		SemanticTokenTypes["enumMember"] = "enumMember";
		SemanticTokenTypes["event"] = "event";
		SemanticTokenTypes["function"] = "function";
		SemanticTokenTypes["method"] = "method";
		SemanticTokenTypes["macro"] = "macro";
		SemanticTokenTypes["keyword"] = "keyword";
		SemanticTokenTypes["modifier"] = "modifier";
		SemanticTokenTypes["comment"] = "comment";
		SemanticTokenTypes["string"] = "string";
		SemanticTokenTypes["number"] = "number";
		SemanticTokenTypes["regexp"] = "regexp";
		SemanticTokenTypes["operator"] = "operator";
		/**
		* @since 3.17.0
		*/
		SemanticTokenTypes["decorator"] = "decorator";
		/**
		* @since 3.18.0
		*/
		SemanticTokenTypes["label"] = "label";
	})(SemanticTokenTypes || (SemanticTokenTypes = {}));
	(function(SemanticTokenModifiers) {
		SemanticTokenModifiers["declaration"] = "declaration";
		SemanticTokenModifiers["definition"] = "definition";
		SemanticTokenModifiers["readonly"] = "readonly";
		SemanticTokenModifiers["static"] = "static";
		SemanticTokenModifiers["deprecated"] = "deprecated";
		SemanticTokenModifiers["abstract"] = "abstract";
		SemanticTokenModifiers["async"] = "async";
		SemanticTokenModifiers["modification"] = "modification";
		SemanticTokenModifiers["documentation"] = "documentation";
		SemanticTokenModifiers["defaultLibrary"] = "defaultLibrary";
	})(SemanticTokenModifiers || (SemanticTokenModifiers = {}));
	(function(SemanticTokens) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && (candidate.resultId === void 0 || typeof candidate.resultId === "string") && Array.isArray(candidate.data) && (candidate.data.length === 0 || typeof candidate.data[0] === "number");
		}
		SemanticTokens.is = is;
	})(SemanticTokens || (SemanticTokens = {}));
	(function(InlineValueText) {
		/**
		* Creates a new InlineValueText literal.
		*/
		function create(range, text) {
			return {
				range,
				text
			};
		}
		InlineValueText.create = create;
		function is(value) {
			const candidate = value;
			return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.string(candidate.text);
		}
		InlineValueText.is = is;
	})(InlineValueText || (InlineValueText = {}));
	(function(InlineValueVariableLookup) {
		/**
		* Creates a new InlineValueText literal.
		*/
		function create(range, variableName, caseSensitiveLookup) {
			return {
				range,
				variableName,
				caseSensitiveLookup
			};
		}
		InlineValueVariableLookup.create = create;
		function is(value) {
			const candidate = value;
			return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.boolean(candidate.caseSensitiveLookup) && (Is.string(candidate.variableName) || candidate.variableName === void 0);
		}
		InlineValueVariableLookup.is = is;
	})(InlineValueVariableLookup || (InlineValueVariableLookup = {}));
	(function(InlineValueEvaluatableExpression) {
		/**
		* Creates a new InlineValueEvaluatableExpression literal.
		*/
		function create(range, expression) {
			return {
				range,
				expression
			};
		}
		InlineValueEvaluatableExpression.create = create;
		function is(value) {
			const candidate = value;
			return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && (Is.string(candidate.expression) || candidate.expression === void 0);
		}
		InlineValueEvaluatableExpression.is = is;
	})(InlineValueEvaluatableExpression || (InlineValueEvaluatableExpression = {}));
	(function(InlineValueContext) {
		/**
		* Creates a new InlineValueContext literal.
		*/
		function create(frameId, stoppedLocation) {
			return {
				frameId,
				stoppedLocation
			};
		}
		InlineValueContext.create = create;
		/**
		* Checks whether the given literal conforms to the {@link InlineValueContext} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Range.is(value.stoppedLocation);
		}
		InlineValueContext.is = is;
	})(InlineValueContext || (InlineValueContext = {}));
	(function(InlayHintKind) {
		/**
		* An inlay hint that for a type annotation.
		*/
		InlayHintKind.Type = 1;
		/**
		* An inlay hint that is for a parameter.
		*/
		InlayHintKind.Parameter = 2;
		function is(value) {
			return value === 1 || value === 2;
		}
		InlayHintKind.is = is;
	})(InlayHintKind || (InlayHintKind = {}));
	(function(InlayHintLabelPart) {
		function create(value) {
			return { value };
		}
		InlayHintLabelPart.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.location === void 0 || Location.is(candidate.location)) && (candidate.command === void 0 || Command.is(candidate.command));
		}
		InlayHintLabelPart.is = is;
	})(InlayHintLabelPart || (InlayHintLabelPart = {}));
	(function(InlayHint) {
		function create(position, label, kind) {
			const result = {
				position,
				label
			};
			if (kind !== void 0) result.kind = kind;
			return result;
		}
		InlayHint.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Position.is(candidate.position) && (Is.string(candidate.label) || Is.typedArray(candidate.label, InlayHintLabelPart.is)) && (candidate.kind === void 0 || InlayHintKind.is(candidate.kind)) && candidate.textEdits === void 0 || Is.typedArray(candidate.textEdits, TextEdit.is) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.paddingLeft === void 0 || Is.boolean(candidate.paddingLeft)) && (candidate.paddingRight === void 0 || Is.boolean(candidate.paddingRight));
		}
		InlayHint.is = is;
	})(InlayHint || (InlayHint = {}));
	(function(StringValue) {
		function createSnippet(value) {
			return {
				kind: "snippet",
				value
			};
		}
		StringValue.createSnippet = createSnippet;
		function isSnippet(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && candidate.kind === "snippet" && Is.string(candidate.value);
		}
		StringValue.isSnippet = isSnippet;
	})(StringValue || (StringValue = {}));
	(function(InlineCompletionItem) {
		function create(insertText, filterText, range, command) {
			return {
				insertText,
				filterText,
				range,
				command
			};
		}
		InlineCompletionItem.create = create;
	})(InlineCompletionItem || (InlineCompletionItem = {}));
	(function(InlineCompletionList) {
		function create(items) {
			return { items };
		}
		InlineCompletionList.create = create;
	})(InlineCompletionList || (InlineCompletionList = {}));
	(function(InlineCompletionTriggerKind) {
		/**
		* Completion was triggered explicitly by a user gesture.
		*/
		InlineCompletionTriggerKind.Invoked = 1;
		/**
		* Completion was triggered automatically while editing.
		*/
		InlineCompletionTriggerKind.Automatic = 2;
	})(InlineCompletionTriggerKind || (InlineCompletionTriggerKind = {}));
	(function(SelectedCompletionInfo) {
		function create(range, text) {
			return {
				range,
				text
			};
		}
		SelectedCompletionInfo.create = create;
	})(SelectedCompletionInfo || (SelectedCompletionInfo = {}));
	(function(InlineCompletionContext) {
		function create(triggerKind, selectedCompletionInfo) {
			return {
				triggerKind,
				selectedCompletionInfo
			};
		}
		InlineCompletionContext.create = create;
	})(InlineCompletionContext || (InlineCompletionContext = {}));
	(function(WorkspaceFolder) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && URI.is(candidate.uri) && Is.string(candidate.name);
		}
		WorkspaceFolder.is = is;
	})(WorkspaceFolder || (WorkspaceFolder = {}));
	EOL = [
		"\n",
		"\r\n",
		"\r"
	];
	(function(TextDocument) {
		/**
		* Creates a new ITextDocument literal from the given uri and content.
		* @param uri The document's uri.
		* @param languageId The document's language Id.
		* @param version The document's version.
		* @param content The document's content.
		*/
		function create(uri, languageId, version, content) {
			return new FullTextDocument$1(uri, languageId, version, content);
		}
		TextDocument.create = create;
		/**
		* Checks whether the given literal conforms to the {@link ITextDocument} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && (Is.undefined(candidate.languageId) || Is.string(candidate.languageId)) && Is.uinteger(candidate.lineCount) && Is.func(candidate.getText) && Is.func(candidate.positionAt) && Is.func(candidate.offsetAt) ? true : false;
		}
		TextDocument.is = is;
		function applyEdits(document, edits) {
			let text = document.getText();
			const sortedEdits = mergeSort(edits, (a, b) => {
				const diff = a.range.start.line - b.range.start.line;
				if (diff === 0) return a.range.start.character - b.range.start.character;
				return diff;
			});
			let lastModifiedOffset = text.length;
			for (let i = sortedEdits.length - 1; i >= 0; i--) {
				const e = sortedEdits[i];
				const startOffset = document.offsetAt(e.range.start);
				const endOffset = document.offsetAt(e.range.end);
				if (endOffset <= lastModifiedOffset) text = text.substring(0, startOffset) + e.newText + text.substring(endOffset, text.length);
				else throw new Error("Overlapping edit");
				lastModifiedOffset = startOffset;
			}
			return text;
		}
		TextDocument.applyEdits = applyEdits;
		function mergeSort(data, compare) {
			if (data.length <= 1) return data;
			const p = data.length / 2 | 0;
			const left = data.slice(0, p);
			const right = data.slice(p);
			mergeSort(left, compare);
			mergeSort(right, compare);
			let leftIdx = 0;
			let rightIdx = 0;
			let i = 0;
			while (leftIdx < left.length && rightIdx < right.length) if (compare(left[leftIdx], right[rightIdx]) <= 0) data[i++] = left[leftIdx++];
			else data[i++] = right[rightIdx++];
			while (leftIdx < left.length) data[i++] = left[leftIdx++];
			while (rightIdx < right.length) data[i++] = right[rightIdx++];
			return data;
		}
	})(TextDocument$1 || (TextDocument$1 = {}));
	FullTextDocument$1 = class {
		constructor(uri, languageId, version, content) {
			this._uri = uri;
			this._languageId = languageId;
			this._version = version;
			this._content = content;
			this._lineOffsets = void 0;
		}
		get uri() {
			return this._uri;
		}
		get languageId() {
			return this._languageId;
		}
		get version() {
			return this._version;
		}
		getText(range) {
			if (range) {
				const start = this.offsetAt(range.start);
				const end = this.offsetAt(range.end);
				return this._content.substring(start, end);
			}
			return this._content;
		}
		update(event, version) {
			this._content = event.text;
			this._version = version;
			this._lineOffsets = void 0;
		}
		getLineOffsets() {
			if (this._lineOffsets === void 0) {
				const lineOffsets = [];
				const text = this._content;
				let isLineStart = true;
				for (let i = 0; i < text.length; i++) {
					if (isLineStart) {
						lineOffsets.push(i);
						isLineStart = false;
					}
					const ch = text.charAt(i);
					isLineStart = ch === "\r" || ch === "\n";
					if (ch === "\r" && i + 1 < text.length && text.charAt(i + 1) === "\n") i++;
				}
				if (isLineStart && text.length > 0) lineOffsets.push(text.length);
				this._lineOffsets = lineOffsets;
			}
			return this._lineOffsets;
		}
		positionAt(offset) {
			offset = Math.max(Math.min(offset, this._content.length), 0);
			const lineOffsets = this.getLineOffsets();
			let low = 0, high = lineOffsets.length;
			if (high === 0) return Position.create(0, offset);
			while (low < high) {
				const mid = Math.floor((low + high) / 2);
				if (lineOffsets[mid] > offset) high = mid;
				else low = mid + 1;
			}
			const line = low - 1;
			return Position.create(line, offset - lineOffsets[line]);
		}
		offsetAt(position) {
			const lineOffsets = this.getLineOffsets();
			if (position.line >= lineOffsets.length) return this._content.length;
			else if (position.line < 0) return 0;
			const lineOffset = lineOffsets[position.line];
			const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
			return Math.max(Math.min(lineOffset + position.character, nextLineOffset), lineOffset);
		}
		get lineCount() {
			return this.getLineOffsets().length;
		}
	};
	(function(Is) {
		const toString = Object.prototype.toString;
		function defined(value) {
			return typeof value !== "undefined";
		}
		Is.defined = defined;
		function undefined(value) {
			return typeof value === "undefined";
		}
		Is.undefined = undefined;
		function boolean(value) {
			return value === true || value === false;
		}
		Is.boolean = boolean;
		function string(value) {
			return toString.call(value) === "[object String]";
		}
		Is.string = string;
		function number(value) {
			return toString.call(value) === "[object Number]";
		}
		Is.number = number;
		function numberRange(value, min, max) {
			return toString.call(value) === "[object Number]" && min <= value && value <= max;
		}
		Is.numberRange = numberRange;
		function integer(value) {
			return toString.call(value) === "[object Number]" && -2147483648 <= value && value <= 2147483647;
		}
		Is.integer = integer;
		function uinteger(value) {
			return toString.call(value) === "[object Number]" && 0 <= value && value <= 2147483647;
		}
		Is.uinteger = uinteger;
		function func(value) {
			return toString.call(value) === "[object Function]";
		}
		Is.func = func;
		function objectLiteral(value) {
			return value !== null && typeof value === "object";
		}
		Is.objectLiteral = objectLiteral;
		function typedArray(value, check) {
			return Array.isArray(value) && value.every(check);
		}
		Is.typedArray = typedArray;
	})(Is || (Is = {}));
}));
// ../../main/node_modules/dockerfile-ast/lib/line.js
var require_line = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Line = void 0;
	var Line = class {
		constructor(document, range) {
			this.document = document;
			this.range = range;
		}
		getRange() {
			return this.range;
		}
		getTextContent() {
			return this.document.getText().substring(this.document.offsetAt(this.range.start), this.document.offsetAt(this.range.end));
		}
		isAfter(line) {
			return this.range.start.line > line.range.start.line;
		}
		isBefore(line) {
			return this.range.start.line < line;
		}
	};
	exports.Line = Line;
}));
// ../../main/node_modules/dockerfile-ast/lib/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Util = void 0;
	exports.Util = class Util {
		static isUTF8BOM(char) {
			const uintArray = Uint8Array.from(Buffer.from(char, "UTF-8"));
			return uintArray[0] === 239 && uintArray[1] == 187 && uintArray[2] == 191;
		}
		static isWhitespace(char) {
			return char === " " || char === "	" || Util.isNewline(char);
		}
		static isNewline(char) {
			return char === "\r" || char === "\n";
		}
		static findLeadingNonWhitespace(content, escapeChar) {
			whitespaceCheck: for (let i = 0; i < content.length; i++) switch (content.charAt(i)) {
				case " ":
				case "	": continue;
				case escapeChar:
					escapeCheck: for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
						case " ":
						case "	": continue;
						case "\r":
							i = j + 1;
							continue whitespaceCheck;
						case "\n":
							i = j;
							continue whitespaceCheck;
						default: break escapeCheck;
					}
					return -1;
				default: return i;
			}
			return -1;
		}
		/**
		* Determines if the given position is contained within the given range.
		*
		* @param position the position to check
		* @param range the range to see if the position is inside of
		*/
		static isInsideRange(position, range) {
			if (range.start.line === range.end.line) return range.start.line === position.line && range.start.character <= position.character && position.character <= range.end.character;
			else if (range.start.line === position.line) return range.start.character <= position.character;
			else if (range.end.line === position.line) return position.character <= range.end.character;
			return range.start.line < position.line && position.line < range.end.line;
		}
		static parseHeredocName(value) {
			value = value.substring(2);
			if (value.charAt(0) === "-") value = value.substring(1);
			if (value.charAt(0) === "\"") {
				if (value.charAt(value.length - 1) !== "\"") return null;
				value = value.substring(1, value.length - 1);
			}
			if (value.charAt(0) === "'") {
				if (value.charAt(value.length - 1) !== "'") return null;
				value = value.substring(1, value.length - 1);
			}
			if (value.charAt(0) === "<") return null;
			return value;
		}
	};
}));
// ../../main/node_modules/dockerfile-ast/lib/comment.js
var require_comment = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Comment = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const line_1 = require_line();
	const util_1 = require_util();
	var Comment = class extends line_1.Line {
		constructor(document, range) {
			super(document, range);
		}
		toString() {
			const content = this.getContent();
			if (content) return "# " + content;
			return "#";
		}
		/**
		* Returns the content of this comment. This excludes leading and
		* trailing whitespace as well as the # symbol. If the comment only
		* consists of whitespace, the empty string will be returned.
		*/
		getContent() {
			let range = this.getContentRange();
			if (range === null) return "";
			return this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
		}
		/**
		* Returns a range that includes the content of the comment
		* excluding any leading and trailing whitespace as well as the #
		* symbol. May return null if the comment only consists of whitespace
		* characters.
		*/
		getContentRange() {
			let range = this.getRange();
			const startOffset = this.document.offsetAt(range.start);
			let raw = this.document.getText().substring(startOffset, this.document.offsetAt(range.end));
			let start = -1;
			let end = -1;
			for (let i = 1; i < raw.length; i++) if (!util_1.Util.isWhitespace(raw.charAt(i))) {
				start = i;
				break;
			}
			if (start === -1) return null;
			for (let i = raw.length - 1; i >= 1; i--) if (!util_1.Util.isWhitespace(raw.charAt(i))) {
				end = i + 1;
				break;
			}
			return vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + start), this.document.positionAt(startOffset + end));
		}
	};
	exports.Comment = Comment;
}));
// ../../main/node_modules/vscode-languageserver-textdocument/lib/esm/main.js
var main_exports = /* @__PURE__ */ __exportAll({ TextDocument: () => TextDocument });
function mergeSort(data, compare) {
	if (data.length <= 1) return data;
	const p = data.length / 2 | 0;
	const left = data.slice(0, p);
	const right = data.slice(p);
	mergeSort(left, compare);
	mergeSort(right, compare);
	let leftIdx = 0;
	let rightIdx = 0;
	let i = 0;
	while (leftIdx < left.length && rightIdx < right.length) if (compare(left[leftIdx], right[rightIdx]) <= 0) data[i++] = left[leftIdx++];
	else data[i++] = right[rightIdx++];
	while (leftIdx < left.length) data[i++] = left[leftIdx++];
	while (rightIdx < right.length) data[i++] = right[rightIdx++];
	return data;
}
function computeLineOffsets(text, isAtLineStart, textOffset = 0) {
	const result = isAtLineStart ? [textOffset] : [];
	for (let i = 0; i < text.length; i++) {
		const ch = text.charCodeAt(i);
		if (isEOL(ch)) {
			if (ch === 13 && i + 1 < text.length && text.charCodeAt(i + 1) === 10) i++;
			result.push(textOffset + i + 1);
		}
	}
	return result;
}
function isEOL(char) {
	return char === 13 || char === 10;
}
function getWellformedRange(range) {
	const start = range.start;
	const end = range.end;
	if (start.line > end.line || start.line === end.line && start.character > end.character) return {
		start: end,
		end: start
	};
	return range;
}
function getWellformedEdit(textEdit) {
	const range = getWellformedRange(textEdit.range);
	if (range !== textEdit.range) return {
		newText: textEdit.newText,
		range
	};
	return textEdit;
}
var FullTextDocument, TextDocument;
var init_main = __esmMin((() => {
	FullTextDocument = class FullTextDocument {
		constructor(uri, languageId, version, content) {
			this._uri = uri;
			this._languageId = languageId;
			this._version = version;
			this._content = content;
			this._lineOffsets = void 0;
		}
		get uri() {
			return this._uri;
		}
		get languageId() {
			return this._languageId;
		}
		get version() {
			return this._version;
		}
		getText(range) {
			if (range) {
				const start = this.offsetAt(range.start);
				const end = this.offsetAt(range.end);
				return this._content.substring(start, end);
			}
			return this._content;
		}
		update(changes, version) {
			for (const change of changes) if (FullTextDocument.isIncremental(change)) {
				const range = getWellformedRange(change.range);
				const startOffset = this.offsetAt(range.start);
				const endOffset = this.offsetAt(range.end);
				this._content = this._content.substring(0, startOffset) + change.text + this._content.substring(endOffset, this._content.length);
				const insertedEndOffset = startOffset + change.text.length;
				const crlfAtStart = this._content.charCodeAt(startOffset - 1) === 13 && this._content.charCodeAt(startOffset) === 10;
				const crlfAtEnd = this._content.charCodeAt(insertedEndOffset - 1) === 13 && this._content.charCodeAt(insertedEndOffset) === 10;
				if (crlfAtStart || crlfAtEnd) {
					this._lineOffsets = void 0;
					continue;
				}
				const startLine = Math.max(range.start.line, 0);
				const endLine = Math.max(range.end.line, 0);
				let lineOffsets = this._lineOffsets;
				const addedLineOffsets = computeLineOffsets(change.text, false, startOffset);
				if (endLine - startLine === addedLineOffsets.length) for (let i = 0, len = addedLineOffsets.length; i < len; i++) lineOffsets[i + startLine + 1] = addedLineOffsets[i];
				else if (addedLineOffsets.length < 1e4) lineOffsets.splice(startLine + 1, endLine - startLine, ...addedLineOffsets);
				else this._lineOffsets = lineOffsets = lineOffsets.slice(0, startLine + 1).concat(addedLineOffsets, lineOffsets.slice(endLine + 1));
				const diff = change.text.length - (endOffset - startOffset);
				if (diff !== 0) for (let i = startLine + 1 + addedLineOffsets.length, len = lineOffsets.length; i < len; i++) lineOffsets[i] = lineOffsets[i] + diff;
			} else if (FullTextDocument.isFull(change)) {
				this._content = change.text;
				this._lineOffsets = void 0;
			} else throw new Error("Unknown change event received");
			this._version = version;
		}
		getLineOffsets() {
			if (this._lineOffsets === void 0) this._lineOffsets = computeLineOffsets(this._content, true);
			return this._lineOffsets;
		}
		positionAt(offset) {
			offset = Math.max(Math.min(offset, this._content.length), 0);
			const lineOffsets = this.getLineOffsets();
			let low = 0, high = lineOffsets.length;
			if (high === 0) return {
				line: 0,
				character: offset
			};
			while (low < high) {
				const mid = Math.floor((low + high) / 2);
				if (lineOffsets[mid] > offset) high = mid;
				else low = mid + 1;
			}
			const line = low - 1;
			offset = this.ensureBeforeEOL(offset, lineOffsets[line]);
			return {
				line,
				character: offset - lineOffsets[line]
			};
		}
		offsetAt(position) {
			const lineOffsets = this.getLineOffsets();
			if (position.line >= lineOffsets.length) return this._content.length;
			else if (position.line < 0) return 0;
			const lineOffset = lineOffsets[position.line];
			if (position.character <= 0) return lineOffset;
			const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
			const offset = Math.min(lineOffset + position.character, nextLineOffset);
			return this.ensureBeforeEOL(offset, lineOffset);
		}
		getLineRange(line) {
			const lineOffsets = this.getLineOffsets();
			if (line >= lineOffsets.length) {
				const lastLine = lineOffsets.length - 1;
				return {
					start: {
						line: lastLine,
						character: 0
					},
					end: {
						line: lastLine,
						character: this._content.length - lineOffsets[lastLine]
					}
				};
			} else if (line < 0) return {
				start: {
					line: 0,
					character: 0
				},
				end: {
					line: 0,
					character: 0
				}
			};
			const startOffset = lineOffsets[line];
			const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
			const endOffset = this.ensureBeforeEOL(nextLineOffset, startOffset);
			return {
				start: {
					line,
					character: 0
				},
				end: {
					line,
					character: endOffset - startOffset
				}
			};
		}
		getEOLCharacters(line) {
			const lineOffsets = this.getLineOffsets();
			if (line >= lineOffsets.length) return "";
			else if (line < 0) return "";
			const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
			const eolOffset = this.ensureBeforeEOL(nextLineOffset, lineOffsets[line]);
			return this._content.substring(eolOffset, nextLineOffset);
		}
		ensureBeforeEOL(offset, lineOffset) {
			while (offset > lineOffset && isEOL(this._content.charCodeAt(offset - 1))) offset--;
			return offset;
		}
		get lineCount() {
			return this.getLineOffsets().length;
		}
		static isIncremental(event) {
			const candidate = event;
			return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range !== void 0 && (candidate.rangeLength === void 0 || typeof candidate.rangeLength === "number");
		}
		static isFull(event) {
			const candidate = event;
			return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range === void 0 && candidate.rangeLength === void 0;
		}
	};
	(function(TextDocument) {
		/**
		* Creates a new text document.
		*
		* @param uri The document's uri.
		* @param languageId  The document's language Id.
		* @param version The document's initial version number.
		* @param content The document's content.
		*/
		function create(uri, languageId, version, content) {
			return new FullTextDocument(uri, languageId, version, content);
		}
		TextDocument.create = create;
		/**
		* Updates a TextDocument by modifying its content.
		*
		* @param document the document to update. Only documents created by TextDocument.create are valid inputs.
		* @param changes the changes to apply to the document.
		* @param version the changes version for the document.
		* @returns The updated TextDocument. Note: That's the same document instance passed in as first parameter.
		*
		*/
		function update(document, changes, version) {
			if (document instanceof FullTextDocument) {
				document.update(changes, version);
				return document;
			} else throw new Error("TextDocument.update: document must be created by TextDocument.create");
		}
		TextDocument.update = update;
		function applyEdits(document, edits) {
			const text = document.getText();
			const sortedEdits = mergeSort(edits.map(getWellformedEdit), (a, b) => {
				const diff = a.range.start.line - b.range.start.line;
				if (diff === 0) return a.range.start.character - b.range.start.character;
				return diff;
			});
			let lastModifiedOffset = 0;
			const spans = [];
			for (const e of sortedEdits) {
				const startOffset = document.offsetAt(e.range.start);
				if (startOffset < lastModifiedOffset) throw new Error("Overlapping edit");
				else if (startOffset > lastModifiedOffset) spans.push(text.substring(lastModifiedOffset, startOffset));
				if (e.newText.length) spans.push(e.newText);
				lastModifiedOffset = document.offsetAt(e.range.end);
			}
			spans.push(text.substr(lastModifiedOffset));
			return spans.join("");
		}
		TextDocument.applyEdits = applyEdits;
	})(TextDocument || (TextDocument = {}));
}));
// ../../main/node_modules/dockerfile-ast/lib/parserDirective.js
var require_parserDirective = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ParserDirective = void 0;
	const main_1 = require_main();
	const line_1 = require_line();
	var ParserDirective = class extends line_1.Line {
		constructor(document, range, nameRange, valueRange) {
			super(document, range);
			this.nameRange = nameRange;
			this.valueRange = valueRange;
		}
		toString() {
			return "# " + this.getName() + "=" + this.getValue();
		}
		getNameRange() {
			return this.nameRange;
		}
		getValueRange() {
			return this.valueRange;
		}
		getName() {
			return this.document.getText().substring(this.document.offsetAt(this.nameRange.start), this.document.offsetAt(this.nameRange.end));
		}
		getValue() {
			return this.document.getText().substring(this.document.offsetAt(this.valueRange.start), this.document.offsetAt(this.valueRange.end));
		}
		getDirective() {
			const directive = main_1.Directive[this.getName().toLowerCase()];
			return directive === void 0 ? null : directive;
		}
	};
	exports.ParserDirective = ParserDirective;
}));
// ../../main/node_modules/dockerfile-ast/lib/heredoc.js
var require_heredoc = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Heredoc = void 0;
	/**
	* Heredoc represents a here-document that has been embedded in a
	* Dockerfile.
	*
	* This API is experimental and subject to change.
	*/
	var Heredoc = class {
		constructor(startRange, name, nameRange, contentRange, endRange) {
			this.startRange = startRange;
			this.name = name;
			this.nameRange = nameRange;
			this.contentRange = contentRange;
			this.endRange = endRange;
		}
		/**
		* Returns the name of the here-document.
		*
		* This API is experimental and subject to change.
		*/
		getName() {
			return this.name;
		}
		/**
		* Returns the range of the start operator and the name. If the
		* here-document is initialized with <<EOT then the start range would
		* encompass all five characters.
		*
		* This API is experimental and subject to change.
		*/
		getStartRange() {
			return this.startRange;
		}
		/**
		* Returns the range of this here-document's name that is declared at
		* the beginning of the here-document with the operator. If the
		* here-document is initialized with <<EOT then the name range would
		* encompass the latter three "EOT" characters.
		*
		* This API is experimental and subject to change.
		*/
		getNameRange() {
			return this.nameRange;
		}
		/**
		* Returns the range of the content of this here-document. This may
		* be null if the here-document has no content because:
		* - the start range is the only thing that was declared
		* - the end range was declared immediately and there is no content
		*
		* This API is experimental and subject to change.
		*/
		getContentRange() {
			return this.contentRange;
		}
		/**
		* Returns the range of the here-document's name on a line that
		* represents the end of the here-document.
		*
		* This API is experimental and subject to change.
		*/
		getDelimiterRange() {
			return this.endRange;
		}
	};
	exports.Heredoc = Heredoc;
}));
// ../../main/node_modules/dockerfile-ast/lib/variable.js
var require_variable = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Variable = void 0;
	var Variable = class {
		constructor(name, nameRange, range, modifier, modifierRange, substitutionParameter, substitutionRange, defined, buildVariable, stringValue) {
			this.name = name;
			this.nameRange = nameRange;
			this.range = range;
			this.modifier = modifier;
			this.modifierRange = modifierRange;
			this.substitutionParameter = substitutionParameter;
			this.substitutionRange = substitutionRange;
			this.defined = defined;
			this.buildVariable = buildVariable;
			this.stringValue = stringValue;
		}
		toString() {
			return this.stringValue;
		}
		getName() {
			return this.name;
		}
		getNameRange() {
			return this.nameRange;
		}
		/**
		* Returns the range of the entire variable. This includes the symbols for
		* the declaration of the variable such as the $, {, and } symbols.
		*
		* @return the range in the document that this variable encompasses in its
		*         entirety
		*/
		getRange() {
			return this.range;
		}
		/**
		* Returns the modifier character that has been set for
		* specifying how this variable should be expanded and resolved.
		* If this variable is ${variable:+value} then the modifier
		* character is '+'. Will be the empty string if the variable is
		* declared as ${variable:}. Otherwise, will be null if this
		* variable will not use variable substitution at all (such as
		* ${variable} or $variable).
		*
		* @return this variable's modifier character, or the empty
		*         string if it does not have one, or null if this
		*         variable will not use variable substitution
		*/
		getModifier() {
			return this.modifier;
		}
		getModifierRange() {
			return this.modifierRange;
		}
		/**
		* Returns the parameter that will be used for substitution if
		* this variable uses modifiers to define how its value should be
		* resolved. If this variable is ${variable:+value} then the
		* substitution value will be 'value'. Will be the empty string
		* if the variable is declared as ${variable:+} or some other
		* variant where the only thing that follows the modifier
		* character (excluding considerations of escape characters and
		* so on) is the variable's closing bracket. May be null if this
		* variable does not have a modifier character defined (such as
		* ${variable} or $variable).
		*
		* @return this variable's substitution parameter, or the empty
		*         string if it does not have one, or null if there is
		*         not one defined
		*/
		getSubstitutionParameter() {
			return this.substitutionParameter;
		}
		getSubstitutionRange() {
			return this.substitutionRange;
		}
		/**
		* Returns whether this variable has been defined or not.
		*
		* @return true if this variable has been defined, false otherwise
		*/
		isDefined() {
			return this.defined;
		}
		isBuildVariable() {
			return this.buildVariable === true;
		}
		isEnvironmentVariable() {
			return this.buildVariable === false;
		}
	};
	exports.Variable = Variable;
}));
// ../../main/node_modules/dockerfile-ast/lib/instruction.js
var require_instruction = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Instruction = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const util_1 = require_util();
	const line_1 = require_line();
	const argument_1 = require_argument();
	const heredoc_1 = require_heredoc();
	const variable_1 = require_variable();
	const main_1 = require_main();
	var Instruction = class extends line_1.Line {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range);
			this.dockerfile = dockerfile;
			this.escapeChar = escapeChar;
			this.instruction = instruction;
			this.instructionRange = instructionRange;
		}
		toString() {
			let value = this.getKeyword();
			for (let arg of this.getRawArguments()) {
				value += " ";
				value += arg.getValue();
			}
			return value;
		}
		getRangeContent(range) {
			if (range === null) return null;
			return this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
		}
		getInstructionRange() {
			return this.instructionRange;
		}
		getInstruction() {
			return this.instruction;
		}
		getKeyword() {
			return this.getInstruction().toUpperCase();
		}
		getArgumentsRange() {
			let args = this.getArguments();
			if (args.length === 0) return null;
			return vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end);
		}
		getArgumentsRanges() {
			let args = this.getArguments();
			if (args.length === 0) return [];
			if (args[0].getRange().start.line === args[args.length - 1].getRange().end.line) return [vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end)];
			let ranges = [];
			let end = -1;
			let startPosition = args[0].getRange().start;
			let range = this.getInstructionRange();
			let extra = this.document.offsetAt(startPosition) - this.document.offsetAt(range.start);
			let fullArgs = this.getTextContent().substring(extra, this.document.offsetAt(args[args.length - 1].getRange().end) - this.document.offsetAt(range.start));
			let offset = this.document.offsetAt(range.start) + extra;
			let comment = false;
			for (let i = 0; i < fullArgs.length; i++) {
				let char = fullArgs.charAt(i);
				if (char === this.escapeChar) {
					let next = fullArgs.charAt(i + 1);
					if (next === " " || next === "	") whitespaceCheck: for (let j = i + 2; j < fullArgs.length; j++) switch (fullArgs.charAt(j)) {
						case " ":
						case "	": continue;
						case "\r": j++;
						case "\n":
							if (startPosition !== null) ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
							startPosition = null;
							comment = false;
							i = j;
							break whitespaceCheck;
						default: break whitespaceCheck;
					}
					else if (next === "\r") {
						if (startPosition !== null) {
							ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
							startPosition = null;
						}
						comment = false;
						i += 2;
					} else if (next === "\n") {
						if (startPosition !== null) ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
						startPosition = null;
						comment = false;
						i++;
					} else i++;
				} else if (util_1.Util.isNewline(char)) {
					if (comment) {
						startPosition = null;
						comment = false;
					}
				} else if (!comment) {
					if (startPosition === null) {
						if (char === "#") {
							comment = true;
							continue;
						}
						let position = this.document.positionAt(offset + i);
						if (position.character !== 0) startPosition = vscode_languageserver_types_1.Position.create(position.line, 0);
					}
					end = i;
				}
			}
			if (startPosition === null) ranges.push(vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + end), this.document.positionAt(offset + end + 1)));
			else ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
			return ranges;
		}
		getRawArgumentsContent() {
			let args = this.getArguments();
			if (args.length === 0) return null;
			return this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end));
		}
		getArgumentsContent() {
			if (this.getArguments().length === 0) return null;
			let content = "";
			let ranges = this.getArgumentsRanges();
			let documentText = this.document.getText();
			for (let range of ranges) content += documentText.substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
			return content;
		}
		getArguments() {
			return this.getRawArguments();
		}
		getRawArguments() {
			let args = [];
			let range = this.getInstructionRange();
			let extra = this.document.offsetAt(range.end) - this.document.offsetAt(range.start);
			let fullArgs = this.getTextContent().substring(extra);
			let offset = this.document.offsetAt(range.start) + extra;
			let start = false;
			let comment = false;
			let found = -1;
			let escapedWhitespaceDetected = false;
			let escaping = false;
			let escapeMarker = -1;
			let escapedArg = "";
			for (let i = 0; i < fullArgs.length; i++) {
				let char = fullArgs.charAt(i);
				if (util_1.Util.isWhitespace(char)) {
					if (escaping) {
						escapedWhitespaceDetected = true;
						if (util_1.Util.isNewline(char)) {
							escapedWhitespaceDetected = false;
							if (comment) {
								comment = false;
								start = true;
							}
						}
						continue;
					} else if (found !== -1) {
						if (escapeMarker === -1) args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + i))));
						else args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
						escapeMarker = -1;
						escapedArg = "";
						found = -1;
					}
				} else if (char === this.escapeChar) {
					let next = fullArgs.charAt(i + 1);
					if (next === " " || next === "	") whitespaceCheck: for (let j = i + 2; j < fullArgs.length; j++) switch (fullArgs.charAt(j)) {
						case " ":
						case "	": continue;
						case "\r": j++;
						case "\n":
							comment = false;
							escaping = true;
							start = true;
							if (found !== -1) escapeMarker = i;
							i = j;
							break whitespaceCheck;
						default:
							escapeMarker = i;
							if (found === -1) i = j - 1;
							break whitespaceCheck;
					}
					else if (next === "\r") {
						comment = false;
						escaping = true;
						start = true;
						if (found !== -1 && escapeMarker === -1) escapeMarker = i;
						i += 2;
					} else if (next === "\n") {
						comment = false;
						escaping = true;
						start = true;
						if (found !== -1 && escapeMarker === -1) escapeMarker = i;
						i++;
					} else {
						if (escapedWhitespaceDetected && escapeMarker !== -1) {
							args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
							escapedArg = "";
							found = -1;
						}
						escapeMarker = -1;
						escapedWhitespaceDetected = false;
						escaping = false;
						if (next === "$") escapedArg = escapedArg + char + next;
						else if (next === "") break;
						else escapedArg = escapedArg + next;
						if (found === -1) found = i;
						i++;
					}
				} else if (!comment) {
					if (start && char === "#") comment = true;
					else {
						if (escapedWhitespaceDetected && escapeMarker !== -1) {
							args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
							escapedArg = "";
							found = -1;
						}
						escapedWhitespaceDetected = false;
						escaping = false;
						escapeMarker = -1;
						escapedArg = escapedArg + char;
						if (found === -1) found = i;
					}
					start = false;
				}
			}
			if (found !== -1) {
				if (escapeMarker === -1) args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + fullArgs.length))));
				else args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
			}
			return args;
		}
		getExpandedArguments() {
			let args = this.getArguments();
			for (let i = 0; i < args.length; i++) {
				const argRange = args[i].getRange();
				let offset = this.document.offsetAt(argRange.start);
				const variables = this.parseVariables(offset, args[i].getValue());
				const swaps = [];
				let requiresExpansion = false;
				for (let variable of variables) {
					const value = this.dockerfile.resolveVariable(variable.getName(), variable.getNameRange().start.line);
					swaps.push(value);
					requiresExpansion = requiresExpansion || value !== void 0;
				}
				if (requiresExpansion) {
					let expanded = "";
					for (let j = 0; j < swaps.length; j++) {
						const variableRange = variables[j].getRange();
						const start = this.document.offsetAt(variableRange.start);
						const end = this.document.offsetAt(variableRange.end);
						if (swaps[j]) {
							expanded += this.document.getText().substring(offset, start);
							expanded += swaps[j];
							offset = end;
						} else {
							expanded += this.document.getText().substring(offset, end);
							offset = end;
						}
					}
					const argEnd = this.document.offsetAt(argRange.end);
					if (argEnd !== offset) expanded += this.document.getText().substring(offset, argEnd);
					args[i] = new argument_1.Argument(expanded, argRange);
				}
			}
			return args;
		}
		getVariables() {
			const variables = [];
			const args = this.getRawArguments();
			for (const arg of args) {
				let range = arg.getRange();
				let rawValue = this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
				const parsedVariables = this.parseVariables(this.document.offsetAt(arg.getRange().start), rawValue);
				for (const parsedVariable of parsedVariables) variables.push(parsedVariable);
			}
			return variables;
		}
		parseVariables(offset, arg) {
			let variables = [];
			variableLoop: for (let i = 0; i < arg.length; i++) switch (arg.charAt(i)) {
				case this.escapeChar:
					if (arg.charAt(i + 1) === "$") i++;
					break;
				case "$":
					if (arg.charAt(i + 1) === "{") {
						let escapedString = "${";
						let escapedName = "";
						let nameEnd = -1;
						let escapedSubstitutionParameter = "";
						let substitutionStart = -1;
						let substitutionEnd = -1;
						let modifierRead = -1;
						nameLoop: for (let j = i + 2; j < arg.length; j++) {
							let char = arg.charAt(j);
							switch (char) {
								case this.escapeChar:
									for (let k = j + 1; k < arg.length; k++) switch (arg.charAt(k)) {
										case " ":
										case "	":
										case "\r": continue;
										case "\n":
											j = k;
											continue nameLoop;
									}
									break;
								case "}":
									escapedString += "}";
									let modifier = null;
									let modifierRange = null;
									let substitutionParameter = modifierRead !== -1 ? escapedSubstitutionParameter : null;
									let substitutionRange = null;
									if (nameEnd === -1) nameEnd = j;
									else if (nameEnd + 1 === j) {
										modifier = "";
										modifierRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + nameEnd + 1), this.document.positionAt(offset + nameEnd + 1));
									} else {
										if (substitutionStart === -1) {
											substitutionStart = modifierRead + 1;
											substitutionEnd = modifierRead + 1;
										} else substitutionEnd = substitutionEnd + 1;
										modifier = arg.substring(modifierRead, modifierRead + 1);
										modifierRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + modifierRead), this.document.positionAt(offset + modifierRead + 1));
										substitutionRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + substitutionStart), this.document.positionAt(offset + substitutionEnd));
									}
									let start = this.document.positionAt(offset + i);
									variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 2), this.document.positionAt(offset + nameEnd)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + j + 1)), modifier, modifierRange, substitutionParameter, substitutionRange, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), escapedString));
									i = j;
									continue variableLoop;
								case ":":
									if (nameEnd === -1) nameEnd = j;
									else if (modifierRead !== -1) {
										if (substitutionStart === -1) {
											substitutionStart = j;
											substitutionEnd = j;
										} else substitutionEnd = j;
										escapedSubstitutionParameter += ":";
									} else modifierRead = j;
									escapedString += ":";
									break;
								case "\n":
								case "\r":
								case " ":
								case "	": break;
								default:
									if (nameEnd === -1) escapedName += char;
									else if (modifierRead !== -1) {
										if (substitutionStart === -1) {
											substitutionStart = j;
											substitutionEnd = j;
										} else substitutionEnd = j;
										escapedSubstitutionParameter += char;
									} else modifierRead = j;
									escapedString += char;
							}
						}
						break variableLoop;
					} else if (util_1.Util.isWhitespace(arg.charAt(i + 1)) || i === arg.length - 1) continue;
					else {
						let escapedName = "";
						nameLoop: for (let j = i + 1; j < arg.length; j++) {
							let char = arg.charAt(j);
							switch (char) {
								case "\r":
								case "\n":
								case " ":
								case "	": continue;
								case "$":
								case "'":
								case "\"":
									let varStart = this.document.positionAt(offset + i);
									variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== void 0, this.isBuildVariable(escapedName, varStart.line), "$" + escapedName));
									i = j - 1;
									continue variableLoop;
								case this.escapeChar:
									for (let k = j + 1; k < arg.length; k++) switch (arg.charAt(k)) {
										case " ":
										case "	":
										case "\r": continue;
										case "\n":
											j = k;
											continue nameLoop;
									}
									let start = this.document.positionAt(offset + i);
									variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), "$" + escapedName));
									break variableLoop;
							}
							if (char.match(/^[a-z0-9_]+$/i) === null) {
								let varStart = this.document.positionAt(offset + i);
								variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== void 0, this.isBuildVariable(escapedName, varStart.line), "$" + escapedName));
								i = j - 1;
								continue variableLoop;
							}
							escapedName += char;
						}
						let start = this.document.positionAt(offset + i);
						variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + arg.length)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + arg.length)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), "$" + escapedName));
					}
					break variableLoop;
			}
			return variables;
		}
		isBuildVariable(variable, line) {
			if (this.getKeyword() === main_1.Keyword.FROM) {
				for (const initialArg of this.dockerfile.getInitialARGs()) {
					const property = initialArg.getProperty();
					if (property && variable === property.getName()) return true;
				}
				return;
			}
			let image = this.dockerfile.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
			let envs = image.getENVs();
			for (let i = envs.length - 1; i >= 0; i--) if (envs[i].isBefore(line)) {
				for (let property of envs[i].getProperties()) if (property.getName() === variable) return false;
			}
			let args = image.getARGs();
			for (let i = args.length - 1; i >= 0; i--) if (args[i].isBefore(line)) {
				let property = args[i].getProperty();
				if (property && property.getName() === variable) return true;
			}
		}
		createSingleLineHeredocs(args) {
			const heredocs = [];
			for (const arg of args) {
				const value = arg.getValue();
				if (value.startsWith("<<") && util_1.Util.parseHeredocName(value) !== null) {
					const startRange = arg.getRange();
					const nameRange = this.getNameRange(startRange);
					const name = this.getName(nameRange);
					heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, null, null));
				}
			}
			return heredocs;
		}
		getName(nameRange) {
			const content = this.document.getText(nameRange);
			let escaping = false;
			let name = "";
			nameLoop: for (let i = 0; i < content.length; i++) {
				const ch = content.charAt(i);
				switch (ch) {
					case this.escapeChar:
						escaping = true;
						for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
							case " ":
							case "	": break;
							case "\r":
								i = j + 1;
								continue nameLoop;
							case "\n":
								i = j;
								continue nameLoop;
							default:
								name += content.charAt(j);
								i = j;
								continue nameLoop;
						}
						break;
					case "#": if (escaping) for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
						case "\n":
							i = j;
							continue nameLoop;
					}
					case " ":
					case "	":
					case "\r":
					case "\n": if (escaping) break;
					default: name += ch;
				}
			}
			return name;
		}
		getNameRange(startRange) {
			const content = this.document.getText(startRange);
			let endFound = false;
			let searchHyphen = false;
			let start = -1;
			let end = -1;
			let escaping = false;
			let quote = null;
			contentLoop: for (let i = 0; i < content.length; i++) {
				const ch = content.charAt(i);
				switch (ch) {
					case "\"":
					case "'":
						if (quote === ch) break contentLoop;
						quote = ch;
						continue;
					case this.escapeChar:
						for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
							case "\n":
								escaping = true;
								j = i;
								continue contentLoop;
						}
						break;
					case " ":
					case "	":
					case "\r":
					case "\n": break;
					case "<":
						if (endFound) searchHyphen = true;
						else endFound = true;
						break;
					case "-": if (searchHyphen) {
						searchHyphen = false;
						break;
					}
					case "#": if (escaping) for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
						case "\n":
							i = j;
							continue contentLoop;
					}
					default:
						if (start === -1) start = i;
						if (quote !== null) {
							end = i + 1;
							break;
						}
						break contentLoop;
				}
			}
			if (start === -1) return vscode_languageserver_types_1.Range.create(startRange.end, startRange.end);
			const nameStart = this.document.positionAt(this.document.offsetAt(startRange.start) + start);
			const nameEnd = quote !== null ? this.document.positionAt(this.document.offsetAt(startRange.start) + end) : startRange.end;
			return vscode_languageserver_types_1.Range.create(nameStart, nameEnd);
		}
		getHeredocs() {
			const args = this.getArguments();
			if (args.length === 0) return [];
			const heredocs = [];
			const range = this.getRange();
			if (range.start.line === range.end.line) return this.createSingleLineHeredocs(args);
			const heredocDefinitions = [];
			let heredocsProcessed = false;
			let escaping = false;
			let contentStart = -1;
			let contentEnd = -1;
			let lineStart = -1;
			let currentHeredoc = 0;
			const startOffset = this.document.offsetAt(args[0].getRange().start);
			const content = this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end));
			contentLoop: for (let i = 0; i < content.length; i++) switch (content.charAt(i)) {
				case this.escapeChar:
					escaping = true;
					for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
						case " ":
						case "	": break;
						case "\r": j++;
						case "\n":
							i = j;
							continue contentLoop;
						default:
							i = j;
							continue contentLoop;
					}
					break;
				case "\r": break;
				case "\n":
					if (escaping) break;
					if (heredocsProcessed) {
						if (contentStart === -1) contentStart = i;
						contentEnd = i;
						const arg = heredocDefinitions[currentHeredoc];
						const startRange = arg.getRange();
						const nameRange = this.getNameRange(startRange);
						const name = this.getName(nameRange);
						const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart), this.document.positionAt(startOffset + i)));
						if (delimiterRange !== null) {
							const contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), this.document.positionAt(startOffset + lineStart - 1));
							heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, contentRange, delimiterRange));
							contentStart = -1;
							currentHeredoc++;
						}
						lineStart = -1;
					} else {
						const offsetLimit = startOffset + i;
						for (const arg of args) if (this.document.offsetAt(arg.getRange().start) < offsetLimit) {
							if (arg.getValue().startsWith("<<")) heredocDefinitions.push(arg);
						} else break;
						heredocsProcessed = true;
						lineStart = -1;
						continue contentLoop;
					}
					break;
				case " ":
				case "	": if (escaping) break;
				case "#": if (escaping) for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
					case "\n":
						i = j;
						continue contentLoop;
				}
				default:
					if (escaping) escaping = false;
					if (heredocsProcessed) {
						if (contentStart === -1) contentStart = i;
						if (lineStart === -1) lineStart = i;
					}
			}
			if (heredocsProcessed) {
				const arg = heredocDefinitions[currentHeredoc];
				const startRange = arg.getRange();
				const nameRange = this.getNameRange(startRange);
				const name = this.getName(nameRange);
				let contentRange = null;
				const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart), range.end));
				if (delimiterRange === null) contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), range.end);
				else if (contentEnd !== -1) contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), this.document.positionAt(startOffset + contentEnd));
				heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, contentRange, delimiterRange));
				currentHeredoc++;
				for (let i = currentHeredoc; i < heredocDefinitions.length; i++) {
					const startRange = heredocDefinitions[currentHeredoc].getRange();
					const nameRange = this.getNameRange(startRange);
					const name = this.getName(nameRange);
					heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, null, null));
					currentHeredoc++;
				}
			} else return this.createSingleLineHeredocs(args);
			return heredocs;
		}
		getDelimiterRange(startArg, name, candidateRange) {
			const text = this.document.getText(candidateRange);
			if (startArg.getValue().startsWith("<<-")) {
				let index = 0;
				while (text.charAt(index) === "	") index++;
				if (text.substring(index) === name) return vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(candidateRange.start.line, index), candidateRange.end);
				return null;
			}
			return text === name ? candidateRange : null;
		}
	};
	exports.Instruction = Instruction;
}));
// ../../main/node_modules/dockerfile-ast/lib/flagOption.js
var require_flagOption = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FlagOption = void 0;
	var FlagOption = class {
		constructor(range, name, nameRange, value, valueRange) {
			this.range = range;
			this.name = name;
			this.nameRange = nameRange;
			this.value = value;
			this.valueRange = valueRange;
		}
		toString() {
			if (this.valueRange !== null) return this.name + "=" + this.value;
			return this.name;
		}
		getRange() {
			return this.range;
		}
		getName() {
			return this.name;
		}
		getNameRange() {
			return this.nameRange;
		}
		getValue() {
			return this.value;
		}
		getValueRange() {
			return this.valueRange;
		}
	};
	exports.FlagOption = FlagOption;
}));
// ../../main/node_modules/dockerfile-ast/lib/flag.js
var require_flag = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Flag = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const flagOption_1 = require_flagOption();
	var Flag = class {
		constructor(document, range, name, nameRange, value, valueRange) {
			this.options = [];
			this.range = range;
			this.name = name;
			this.nameRange = nameRange;
			this.value = value;
			this.valueRange = valueRange;
			if (this.value !== null) {
				let offset = document.offsetAt(valueRange.start);
				let nameStart = -1;
				let valueStart = -1;
				let hasOptions = false;
				for (let i = 0; i < value.length; i++) switch (value.charAt(i)) {
					case "=":
						hasOptions = true;
						if (valueStart === -1) {
							valueStart = i + 1;
							break;
						}
						break;
					case ",":
						this.options.push(this.createFlagOption(document, value, offset, nameStart, valueStart, i));
						nameStart = -1;
						valueStart = -1;
						break;
					default: if (nameStart === -1) nameStart = i;
				}
				if (hasOptions && nameStart !== -1) this.options.push(this.createFlagOption(document, value, offset, nameStart, valueStart, value.length));
			}
		}
		createFlagOption(document, content, documentOffset, nameStart, valueStart, valueEnd) {
			const optionRange = vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueEnd));
			if (valueStart === -1) return new flagOption_1.FlagOption(optionRange, content.substring(nameStart, valueEnd), optionRange, null, null);
			return new flagOption_1.FlagOption(optionRange, content.substring(nameStart, valueStart - 1), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueStart - 1)), content.substring(valueStart, valueEnd), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + valueStart), document.positionAt(documentOffset + valueEnd)));
		}
		toString() {
			if (this.valueRange) return "--" + this.name + "=" + this.value;
			return "--" + this.name;
		}
		/**
		* Returns the range that encompasses this entire flag. This includes the
		* -- prefix in the beginning to the last character of the flag's value (if
		* it has been defined).
		*
		* @return the entire range of this flag
		*/
		getRange() {
			return this.range;
		}
		/**
		* Returns the name of this flag. The name does not include the -- prefix.
		* Thus, for HEALTHCHECK's --interval flag, interval is the flag's name and
		* not --interval.
		*
		* @return this flag's name
		*/
		getName() {
			return this.name;
		}
		/**
		* Returns the range that encompasses the flag's name
		*
		* @return the range containing the flag's name
		*/
		getNameRange() {
			return this.nameRange;
		}
		/**
		* Returns the value that has been set to this flag. May be null if the
		* flag is invalid and has no value set like a --start-period. If the flag
		* is instead a --start-period= with an equals sign then the flag's value
		* is the empty string.
		*
		* @return this flag's value if it has been defined, null otherwise
		*/
		getValue() {
			return this.value;
		}
		/**
		* Returns the range that encompasses this flag's value. If no value has
		* been set then null will be returned.
		*
		* @return the range containing this flag's value, or null if the flag
		*         has no value defined
		*/
		getValueRange() {
			return this.valueRange;
		}
		getOption(name) {
			for (const option of this.options) if (option.getName() === name) return option;
			return null;
		}
		getOptions() {
			return this.options;
		}
		hasOptions() {
			return this.options.length > 0;
		}
	};
	exports.Flag = Flag;
}));
// ../../main/node_modules/dockerfile-ast/lib/modifiableInstruction.js
var require_modifiableInstruction = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ModifiableInstruction = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const flag_1 = require_flag();
	const instruction_1 = require_instruction();
	var ModifiableInstruction = class extends instruction_1.Instruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		getFlags() {
			if (!this.flags) {
				this.flags = [];
				for (let arg of this.getArguments()) {
					let value = arg.getValue();
					if (this.stopSearchingForFlags(value)) return this.flags;
					else if (value.indexOf("--") === 0) {
						let range = arg.getRange();
						let rawValue = this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
						let nameIndex = value.indexOf("=");
						let index = rawValue.indexOf("=");
						let firstMatch = false;
						let secondMatch = false;
						let startIndex = -1;
						nameSearchLoop: for (let i = 0; i < rawValue.length; i++) switch (rawValue.charAt(i)) {
							case "\\":
							case " ":
							case "	":
							case "\r":
							case "\n": break;
							case "-":
								if (secondMatch) {
									startIndex = i;
									break nameSearchLoop;
								} else if (firstMatch) secondMatch = true;
								else firstMatch = true;
								break;
							default:
								startIndex = i;
								break nameSearchLoop;
						}
						let nameStart = this.document.positionAt(this.document.offsetAt(range.start) + startIndex);
						if (index === -1) this.flags.push(new flag_1.Flag(this.document, range, value.substring(2), vscode_languageserver_types_1.Range.create(nameStart, range.end), null, null));
						else if (index === value.length - 1) {
							let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index);
							this.flags.push(new flag_1.Flag(this.document, range, value.substring(2, index), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), "", vscode_languageserver_types_1.Range.create(range.end, range.end)));
						} else {
							let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index);
							this.flags.push(new flag_1.Flag(this.document, range, value.substring(2, nameIndex), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), value.substring(nameIndex + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(this.document.offsetAt(range.start) + index + 1), range.end)));
						}
					}
				}
			}
			return this.flags;
		}
		getArguments() {
			const args = super.getArguments();
			const flags = this.getFlags();
			if (flags.length === 0) return args;
			for (let i = 0; i < flags.length; i++) args.shift();
			return args;
		}
	};
	exports.ModifiableInstruction = ModifiableInstruction;
}));
// ../../main/node_modules/dockerfile-ast/lib/jsonInstruction.js
var require_jsonInstruction = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JSONInstruction = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const argument_1 = require_argument();
	const jsonArgument_1 = require_jsonArgument();
	const modifiableInstruction_1 = require_modifiableInstruction();
	var JSONInstruction = class extends modifiableInstruction_1.ModifiableInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
			this.openingBracket = null;
			this.closingBracket = null;
			this.jsonStrings = [];
			const argsContent = this.getRawArgumentsContent();
			if (argsContent === null) return;
			const args = this.getArguments();
			if (args.length === 1 && args[0].getValue() === "[]") {
				let argRange = args[0].getRange();
				this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(argRange.start.line, argRange.start.character, argRange.start.line, argRange.start.character + 1));
				this.closingBracket = new argument_1.Argument("]", vscode_languageserver_types_1.Range.create(argRange.start.line, argRange.start.character + 1, argRange.end.line, argRange.end.character));
				return;
			} else if (args.length === 2 && args[0].getValue() === "[" && args[1].getValue() === "]") {
				this.openingBracket = args[0];
				this.closingBracket = args[1];
				return;
			}
			const argsOffset = document.offsetAt(this.getArgumentsRange().start);
			let start = -1;
			let last = "";
			let quoted = false;
			let escapedArg = "";
			argsCheck: for (let i = 0; i < argsContent.length; i++) {
				let char = argsContent.charAt(i);
				switch (char) {
					case "[":
						if (last === "") {
							this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
							last = "[";
						} else if (quoted) escapedArg = escapedArg + char;
						else break argsCheck;
						break;
					case "\"":
						if (last === "[" || last === ",") {
							start = i;
							quoted = true;
							last = "\"";
							escapedArg = escapedArg + char;
							continue;
						} else if (last === "\"") {
							if (quoted) {
								escapedArg = escapedArg + char;
								quoted = false;
								this.jsonStrings.push(new jsonArgument_1.JSONArgument(escapedArg, vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + start), document.positionAt(argsOffset + i + 1)), vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + start + 1), document.positionAt(argsOffset + i))));
								escapedArg = "";
							} else break argsCheck;
						} else break argsCheck;
						break;
					case ",":
						if (quoted) escapedArg = escapedArg + char;
						else if (last === "\"") last = ",";
						else break argsCheck;
						break;
					case "]":
						if (quoted) escapedArg = escapedArg + char;
						else if (last !== "") {
							this.closingBracket = new argument_1.Argument("]", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
							break argsCheck;
						}
						break;
					case " ":
					case "	": break;
					case "\\":
						if (quoted) switch (argsContent.charAt(i + 1)) {
							case "\"":
							case "\\":
								escapedArg = escapedArg + argsContent.charAt(i + 1);
								i++;
								continue;
							case " ":
							case "	":
								escapeCheck: for (let j = i + 2; j < argsContent.length; j++) switch (argsContent.charAt(j)) {
									case "\r": j++;
									case "\n":
										i = j;
										continue argsCheck;
									case " ":
									case "	": break;
									default: break escapeCheck;
								}
								break;
							case "\r": i++;
							default:
								i++;
								continue;
						}
						else escapeCheck: for (let j = i + 1; j < argsContent.length; j++) switch (argsContent.charAt(j)) {
							case "\r": j++;
							case "\n":
								i = j;
								continue argsCheck;
							case " ":
							case "	": break;
							default: break escapeCheck;
						}
						break argsCheck;
					default:
						if (!quoted) break argsCheck;
						escapedArg = escapedArg + char;
				}
			}
		}
		stopSearchingForFlags(_value) {
			return true;
		}
		getOpeningBracket() {
			return this.openingBracket;
		}
		getJSONStrings() {
			return this.jsonStrings;
		}
		getClosingBracket() {
			return this.closingBracket;
		}
	};
	exports.JSONInstruction = JSONInstruction;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/add.js
var require_add = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Add = void 0;
	const jsonInstruction_1 = require_jsonInstruction();
	var Add = class extends jsonInstruction_1.JSONInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		stopSearchingForFlags(argument) {
			return argument.indexOf("--") === -1;
		}
	};
	exports.Add = Add;
}));
// ../../main/node_modules/dockerfile-ast/lib/property.js
var require_property = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Property = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const util_1 = require_util();
	exports.Property = class Property {
		constructor(document, escapeChar, arg, arg2) {
			this.assignmentOperatorRange = null;
			this.assignmentOperator = null;
			this.valueRange = null;
			this.value = null;
			this.document = document;
			this.escapeChar = escapeChar;
			this.nameRange = Property.getNameRange(document, arg);
			let value = document.getText().substring(document.offsetAt(this.nameRange.start), document.offsetAt(this.nameRange.end));
			this.name = Property.getValue(value, escapeChar);
			if (arg2) {
				this.valueRange = arg2.getRange();
				value = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
				this.value = Property.getValue(value, escapeChar);
				this.range = vscode_languageserver_types_1.Range.create(this.nameRange.start, this.valueRange.end);
			} else {
				let argRange = arg.getRange();
				if (this.nameRange.start.line === argRange.start.line && this.nameRange.start.character === argRange.start.character && this.nameRange.end.line === argRange.end.line && this.nameRange.end.character === argRange.end.character) {} else {
					this.valueRange = Property.getValueRange(document, arg);
					value = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
					this.value = Property.getValue(value, escapeChar);
					this.assignmentOperatorRange = vscode_languageserver_types_1.Range.create(this.nameRange.end, this.valueRange.start);
					this.assignmentOperator = "=";
				}
				this.range = argRange;
			}
		}
		getRange() {
			return this.range;
		}
		getName() {
			return this.name;
		}
		getNameRange() {
			return this.nameRange;
		}
		getValue() {
			return this.value;
		}
		getValueRange() {
			return this.valueRange;
		}
		/**
		* Retrieves the operator used for delimiting between the name and
		* value of this property. This will either be the "=" character
		* or null if a character was not used or if this property has no
		* value defined.
		*/
		getAssignmentOperator() {
			return this.assignmentOperator;
		}
		getAssignmentOperatorRange() {
			return this.assignmentOperatorRange;
		}
		/**
		* Returns the value of this property including any enclosing
		* single or double quotes and relevant escape characters.
		* Escaped newlines and its associated contiguous whitespace
		* characters however will not be returned as they are deemed to
		* be uninteresting to clients trying to return a Dockerfile.
		*
		* @return the unescaped value of this property or null if this
		*         property has no associated value
		*/
		getUnescapedValue() {
			if (this.valueRange === null) return null;
			let escaped = false;
			let rawValue = "";
			let value = this.document.getText().substring(this.document.offsetAt(this.valueRange.start), this.document.offsetAt(this.valueRange.end));
			rawLoop: for (let i = 0; i < value.length; i++) {
				let char = value.charAt(i);
				switch (char) {
					case this.escapeChar:
						for (let j = i + 1; j < value.length; j++) switch (value.charAt(j)) {
							case "\r": j++;
							case "\n":
								escaped = true;
								i = j;
								continue rawLoop;
							case " ":
							case "	": break;
							default:
								rawValue = rawValue + char;
								continue rawLoop;
						}
						rawValue = rawValue + char;
						break;
					case "\r":
					case "\n": break;
					case " ":
					case "	":
						if (!escaped) rawValue = rawValue + char;
						break;
					case "#":
						if (escaped) for (let j = i + 1; j < value.length; j++) switch (value.charAt(j)) {
							case "\r": j++;
							case "\n":
								i = j;
								continue rawLoop;
						}
						else rawValue = rawValue + char;
						break;
					default:
						rawValue = rawValue + char;
						escaped = false;
				}
			}
			return rawValue;
		}
		static getNameRange(document, arg) {
			let value = arg.getValue();
			let index = value.indexOf("=");
			if (index !== -1) {
				let initial = value.charAt(0);
				let before = value.charAt(index - 1);
				if (initial === "\"" && before === "\"" || initial === "'" && before === "'" || initial !== "\"" && initial !== "'") return vscode_languageserver_types_1.Range.create(arg.getRange().start, document.positionAt(document.offsetAt(arg.getRange().start) + index));
			}
			return arg.getRange();
		}
		static getValueRange(document, arg) {
			return vscode_languageserver_types_1.Range.create(document.positionAt(document.offsetAt(arg.getRange().start) + arg.getValue().indexOf("=") + 1), document.positionAt(document.offsetAt(arg.getRange().end)));
		}
		/**
		* Returns the actual value of this key-value pair. The value will
		* have its escape characters removed if applicable. If the value
		* spans multiple lines and there are comments nested within the
		* lines, they too will be removed.
		*
		* @return the value that this key-value pair will actually be, may
		*         be null if no value is defined, may be the empty string
		*         if the value only consists of whitespace
		*/
		static getValue(value, escapeChar) {
			let escaped = false;
			const skip = util_1.Util.findLeadingNonWhitespace(value, escapeChar);
			if (skip !== 0 && value.charAt(skip) === "#") escaped = true;
			value = value.substring(skip);
			let first = value.charAt(0);
			let last = value.charAt(value.length - 1);
			let literal = first === "'" || first === "\"";
			let inSingle = first === "'" && last === "'";
			let inDouble = false;
			if (first === "\"") {
				for (let i = 1; i < value.length; i++) if (value.charAt(i) === escapeChar) i++;
				else if (value.charAt(i) === "\"" && i === value.length - 1) inDouble = true;
			}
			if (inSingle || inDouble) value = value.substring(1, value.length - 1);
			let commentCheck = -1;
			let escapedValue = "";
			parseValue: for (let i = 0; i < value.length; i++) {
				let char = value.charAt(i);
				switch (char) {
					case escapeChar:
						if (i + 1 === value.length) {
							escapedValue = escapedValue + escapeChar;
							break parseValue;
						}
						char = value.charAt(i + 1);
						if (char === " " || char === "	") whitespaceCheck: for (let j = i + 2; j < value.length; j++) {
							let char2 = value.charAt(j);
							switch (char2) {
								case " ":
								case "	": break;
								case "\r": j++;
								case "\n":
									escaped = true;
									i = j;
									continue parseValue;
								default:
									if (!inDouble && !inSingle && !literal) {
										if (char2 === escapeChar) {
											escapedValue = escapedValue + char;
											i = i + 1;
										} else {
											escapedValue = escapedValue + char + char2;
											i = j;
										}
										continue parseValue;
									}
									break whitespaceCheck;
							}
						}
						if (inDouble) {
							if (char === "\r") {
								escaped = true;
								i = i + 2;
							} else if (char === "\n") {
								escaped = true;
								i++;
							} else if (char !== "\"") {
								if (char === escapeChar) i++;
								escapedValue = escapedValue + escapeChar;
							}
							continue parseValue;
						} else if (inSingle || literal) {
							if (char === "\r") {
								escaped = true;
								i = i + 2;
							} else if (char === "\n") {
								escaped = true;
								i++;
							} else escapedValue = escapedValue + escapeChar;
							continue parseValue;
						} else if (char === escapeChar) {
							escapedValue = escapedValue + escapeChar;
							i++;
						} else if (char === "\r") {
							escaped = true;
							i = i + 2;
						} else if (char === "\n") {
							escaped = true;
							i++;
						} else {
							escapedValue = escapedValue + char;
							i++;
						}
						break;
					case " ":
					case "	":
						if (escaped && commentCheck === -1) commentCheck = i;
						escapedValue = escapedValue + char;
						break;
					case "\r": i++;
					case "\n":
						if (escaped && commentCheck !== -1) {
							escapedValue = escapedValue.substring(0, escapedValue.length - (i - commentCheck - 1));
							commentCheck = -1;
						}
						break;
					case "#": if (escaped) {
						if (commentCheck !== -1) {
							escapedValue = escapedValue.substring(0, escapedValue.length - (i - commentCheck));
							commentCheck = -1;
						}
						newlineCheck: for (let j = i + 1; j < value.length; j++) switch (value.charAt(j)) {
							case "\r": j++;
							case "\n":
								i = j;
								break newlineCheck;
						}
						continue parseValue;
					}
					default:
						if (escaped) {
							escaped = false;
							commentCheck = -1;
						}
						escapedValue = escapedValue + char;
				}
			}
			return escapedValue;
		}
	};
}));
// ../../main/node_modules/dockerfile-ast/lib/propertyInstruction.js
var require_propertyInstruction = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PropertyInstruction = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const instruction_1 = require_instruction();
	const property_1 = require_property();
	const argument_1 = require_argument();
	const util_1 = require_util();
	var PropertyInstruction = class extends instruction_1.Instruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
			this.properties = void 0;
		}
		getProperties() {
			if (this.properties === void 0) {
				let args = this.getPropertyArguments();
				if (args.length === 0) this.properties = [];
				else if (args.length === 1) this.properties = [new property_1.Property(this.document, this.escapeChar, args[0])];
				else if (args.length === 2) {
					if (args[0].getValue().indexOf("=") === -1) this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], args[1])];
					else this.properties = [new property_1.Property(this.document, this.escapeChar, args[0]), new property_1.Property(this.document, this.escapeChar, args[1])];
				} else if (args[0].getValue().indexOf("=") === -1) {
					let text = this.document.getText();
					let start = args[1].getRange().start;
					let end = args[args.length - 1].getRange().end;
					text = text.substring(this.document.offsetAt(start), this.document.offsetAt(end));
					this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], new argument_1.Argument(text, vscode_languageserver_types_1.Range.create(args[1].getRange().start, args[args.length - 1].getRange().end)))];
				} else {
					this.properties = [];
					for (let i = 0; i < args.length; i++) this.properties.push(new property_1.Property(this.document, this.escapeChar, args[i]));
				}
			}
			return this.properties;
		}
		/**
		* Goes from the back of the string and returns the first
		* non-whitespace character that is found. If an escape character
		* is found with newline characters, the escape character will
		* not be considered a non-whitespace character and its index in
		* the string will not be returned.
		*
		* @param content the string to search through
		* @return the index in the string for the first non-whitespace
		*         character when searching from the end of the string
		*/
		findTrailingNonWhitespace(content) {
			let index = content.length;
			whitespaceCheck: for (let i = content.length - 1; i >= 0; i--) switch (content.charAt(i)) {
				case " ":
				case "	": continue;
				case "\n": if (content.charAt(i - 1) === "\r") i = i - 1;
				case "\r":
					newlineCheck: for (let j = i - 1; j >= 0; j--) switch (content.charAt(j)) {
						case " ":
						case "	":
						case "\r":
						case "\n":
						case this.escapeChar: continue;
						default:
							index = j;
							break newlineCheck;
					}
					break whitespaceCheck;
				default:
					index = i;
					break whitespaceCheck;
			}
			return index;
		}
		getPropertyArguments() {
			const args = [];
			let range = this.getInstructionRange();
			let instructionNameEndOffset = this.document.offsetAt(range.end);
			let extra = instructionNameEndOffset - this.document.offsetAt(range.start);
			let content = this.getTextContent();
			let fullArgs = content.substring(extra);
			let start = util_1.Util.findLeadingNonWhitespace(fullArgs, this.escapeChar);
			if (start === -1) return [];
			const startPosition = this.document.positionAt(instructionNameEndOffset + start);
			let escaped = range.start.line !== startPosition.line;
			let endingEscape = false;
			let mark = -1;
			let end = this.findTrailingNonWhitespace(fullArgs);
			content = fullArgs.substring(start, end + 1);
			let argStart = escaped ? -1 : 0;
			let spaced = false;
			argumentLoop: for (let i = 0; i < content.length; i++) {
				let char = content.charAt(i);
				switch (char) {
					case this.escapeChar:
						if (i + 1 === content.length) {
							endingEscape = true;
							break argumentLoop;
						}
						if (!escaped) mark = i;
						switch (content.charAt(i + 1)) {
							case " ":
							case "	":
								if (!util_1.Util.isWhitespace(content.charAt(i + 2))) {
									i = i + 1;
									continue argumentLoop;
								}
								whitespaceCheck: for (let j = i + 2; j < content.length; j++) switch (content.charAt(j)) {
									case "\r": j++;
									case "\n":
										escaped = true;
										i = j;
										continue argumentLoop;
									case " ":
									case "	": break;
									default:
										args.push(new argument_1.Argument(content.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i + 2))));
										argStart = j;
										break whitespaceCheck;
								}
								i = argStart - 1;
								continue argumentLoop;
							case "\r": i++;
							case "\n":
								escaped = true;
								i = i + 1;
								continue argumentLoop;
							case this.escapeChar:
								if (argStart === -1) argStart = i;
								i = i + 1;
								continue argumentLoop;
							default:
								if (argStart === -1) argStart = i;
								continue argumentLoop;
						}
					case "'":
					case "\"":
						if (spaced) {
							this.createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start);
							argStart = i;
							spaced = false;
						}
						if (argStart === -1) argStart = i;
						for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
							case char:
								if (content.charAt(j + 1) !== " " && content.charAt(j + 1) !== "") {
									i = j;
									continue argumentLoop;
								}
								args.push(new argument_1.Argument(content.substring(argStart, j + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + j + 1))));
								i = j;
								argStart = -1;
								continue argumentLoop;
							case this.escapeChar: j++;
						}
						break argumentLoop;
					case " ":
					case "	":
						if (escaped) {
							if (argStart !== -1) spaced = true;
						} else if (argStart !== -1) {
							args.push(new argument_1.Argument(content.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i))));
							argStart = -1;
						}
						break;
					case "\r": i++;
					case "\n":
						spaced = false;
						break;
					case "#":
						if (escaped) {
							for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
								case "\r": j++;
								case "\n":
									i = j;
									spaced = false;
									continue argumentLoop;
							}
							if (argStart !== -1) {
								let value = content.substring(argStart, mark);
								args.push(new argument_1.Argument(value, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark))));
								argStart = -1;
							}
							break argumentLoop;
						} else if (argStart === -1) argStart = i;
						break;
					default:
						if (spaced) {
							this.createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start);
							argStart = i;
							spaced = false;
						}
						escaped = false;
						if (argStart === -1) argStart = i;
						if (char === "$" && content.charAt(i + 1) === "{") {
							let singleQuotes = false;
							let doubleQuotes = false;
							let escaped = false;
							for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
								case this.escapeChar:
									escaped = true;
									break;
								case "\r":
								case "\n": break;
								case "'":
									singleQuotes = !singleQuotes;
									escaped = false;
									break;
								case "\"":
									doubleQuotes = !doubleQuotes;
									escaped = false;
									break;
								case " ":
								case "	":
									if (escaped || singleQuotes || doubleQuotes) break;
									i = j - 1;
									continue argumentLoop;
								case "}":
									i = j;
									continue argumentLoop;
								default: escaped = false;
							}
							break argumentLoop;
						}
				}
			}
			if (argStart !== -1 && argStart !== content.length) {
				let end = endingEscape ? content.length - 1 : content.length;
				let value = content.substring(argStart, end);
				args.push(new argument_1.Argument(value, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + end))));
			}
			return args;
		}
		createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start) {
			if (argStart !== -1) args.push(new argument_1.Argument(content.substring(argStart, mark), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark))));
		}
	};
	exports.PropertyInstruction = PropertyInstruction;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/arg.js
var require_arg = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Arg = void 0;
	const property_1 = require_property();
	const propertyInstruction_1 = require_propertyInstruction();
	var Arg = class extends propertyInstruction_1.PropertyInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
			this.property = null;
			const args = this.getPropertyArguments();
			if (args.length === 1) this.property = new property_1.Property(this.document, this.escapeChar, args[0]);
			else this.property = null;
		}
		/**
		* Returns the variable defined by this ARG. This may be null if
		* this ARG instruction is malformed and has no variable
		* declaration.
		*/
		getProperty() {
			return this.property;
		}
	};
	exports.Arg = Arg;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/cmd.js
var require_cmd = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Cmd = void 0;
	const jsonInstruction_1 = require_jsonInstruction();
	var Cmd = class extends jsonInstruction_1.JSONInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
	};
	exports.Cmd = Cmd;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/copy.js
var require_copy = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Copy = void 0;
	const jsonInstruction_1 = require_jsonInstruction();
	var Copy = class extends jsonInstruction_1.JSONInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		stopSearchingForFlags(argument) {
			return argument.indexOf("--") === -1;
		}
		getFromFlag() {
			let flags = super.getFlags();
			return flags.length === 1 && flags[0].getName() === "from" ? flags[0] : null;
		}
		/**
		* Returns there here-documents that are defined in this RUN
		* instruction.
		*
		* This API is experimental and subject to change.
		*/
		getHeredocs() {
			return super.getHeredocs();
		}
	};
	exports.Copy = Copy;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/env.js
var require_env = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Env = void 0;
	const propertyInstruction_1 = require_propertyInstruction();
	var Env = class extends propertyInstruction_1.PropertyInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		getProperties() {
			return super.getProperties();
		}
	};
	exports.Env = Env;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/entrypoint.js
var require_entrypoint = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Entrypoint = void 0;
	const jsonInstruction_1 = require_jsonInstruction();
	var Entrypoint = class extends jsonInstruction_1.JSONInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
	};
	exports.Entrypoint = Entrypoint;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/from.js
var require_from = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.From = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const modifiableInstruction_1 = require_modifiableInstruction();
	var From = class extends modifiableInstruction_1.ModifiableInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		stopSearchingForFlags(argument) {
			return argument.indexOf("--") === -1;
		}
		getImage() {
			const args = this.getArguments();
			return args.length > 0 ? args[0].getValue() : null;
		}
		/**
		* Returns the name of the image that will be used as the base image.
		*
		* @return the base image's name, or null if unspecified
		*/
		getImageName() {
			const imageName = this.getRangeContent(this.getImageNameRange());
			if (imageName === null) return null;
			let commented = false;
			let escaped = false;
			let name = "";
			for (let i = 0; i < imageName.length; i++) {
				const ch = imageName.charAt(i);
				switch (ch) {
					case this.escapeChar:
						escaped = true;
						break;
					case "\r": continue;
					case "\n":
						commented = false;
						break;
					case " ":
					case "	": break;
					case "#":
						if (escaped) commented = true;
						else {
							name = name + ch;
							escaped = false;
						}
						break;
					default: if (!commented) {
						name = name + ch;
						escaped = false;
					}
				}
			}
			return name;
		}
		/**
		* Returns the range that covers the name of the image used by
		* this instruction.
		*
		* @return the range of the name of this instruction's argument,
		*         or null if no image has been specified
		*/
		getImageNameRange() {
			let range = this.getImageRange();
			if (range) {
				let registryRange = this.getRegistryRange();
				if (registryRange) range.start = this.document.positionAt(this.document.offsetAt(registryRange.end) + 1);
				let tagRange = this.getImageTagRange();
				let digestRange = this.getImageDigestRange();
				if (tagRange === null) {
					if (digestRange !== null) range.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
				} else range.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
				return range;
			}
			return null;
		}
		/**
		* Returns the range that covers the image argument of this
		* instruction. This includes the tag or digest of the image if
		* it has been specified by the instruction.
		*
		* @return the range of the image argument, or null if no image
		*         has been specified
		*/
		getImageRange() {
			let args = this.getArguments();
			return args.length !== 0 ? args[0].getRange() : null;
		}
		getImageTag() {
			return this.getRangeContent(this.getImageTagRange());
		}
		/**
		* Returns the range in the document that the tag of the base
		* image encompasses.
		*
		* @return the base image's tag's range in the document, or null
		*         if no tag has been specified
		*/
		getImageTagRange() {
			const range = this.getImageRange();
			if (range) {
				const rangeStartOffset = this.document.offsetAt(range.start);
				const content = this.getRangeContent(range);
				const atIndex = this.indexOf(rangeStartOffset, content, "@");
				const slashIndex = content.indexOf("/");
				if (atIndex === -1) {
					const colonIndex = this.lastIndexOf(rangeStartOffset, content, ":");
					if (colonIndex > slashIndex) return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + colonIndex + 1), range.end);
				}
				const subcontent = content.substring(0, atIndex);
				const subcolonIndex = subcontent.indexOf(":");
				if (subcolonIndex === -1) return null;
				if (slashIndex === -1) return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + subcolonIndex + 1), this.document.positionAt(rangeStartOffset + atIndex));
				if (subcolonIndex < slashIndex) return null;
				return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + subcolonIndex + 1), this.document.positionAt(rangeStartOffset + subcontent.length));
			}
			return null;
		}
		getImageDigest() {
			return this.getRangeContent(this.getImageDigestRange());
		}
		/**
		* Returns the range in the document that the digest of the base
		* image encompasses.
		*
		* @return the base image's digest's range in the document, or null
		*         if no digest has been specified
		*/
		getImageDigestRange() {
			let range = this.getImageRange();
			if (range) {
				let content = this.getRangeContent(range);
				let index = this.lastIndexOf(this.document.offsetAt(range.start), content, "@");
				if (index !== -1) return vscode_languageserver_types_1.Range.create(range.start.line, range.start.character + index + 1, range.end.line, range.end.character);
			}
			return null;
		}
		indexOf(documentOffset, content, searchString) {
			let index = content.indexOf(searchString);
			const variables = this.getVariables();
			for (let i = 0; i < variables.length; i++) {
				const position = documentOffset + index;
				const variableRange = variables[i].getRange();
				if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
					const offset = this.document.offsetAt(variableRange.end) - documentOffset;
					const subIndex = content.substring(offset).indexOf(searchString);
					if (subIndex === -1) return -1;
					index = subIndex + offset;
					i = -1;
					continue;
				}
			}
			return index;
		}
		lastIndexOf(documentOffset, content, searchString) {
			let index = content.lastIndexOf(searchString);
			const variables = this.getVariables();
			for (let i = 0; i < variables.length; i++) {
				const position = documentOffset + index;
				const variableRange = variables[i].getRange();
				if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
					index = content.substring(0, index).lastIndexOf(searchString);
					if (index === -1) return -1;
					i = -1;
					continue;
				}
			}
			return index;
		}
		getRegistry() {
			return this.getRangeContent(this.getRegistryRange());
		}
		getRegistryRange() {
			const range = this.getImageRange();
			if (range) {
				const tagRange = this.getImageTagRange();
				const digestRange = this.getImageDigestRange();
				if (tagRange === null) {
					if (digestRange !== null) range.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
				} else range.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
				const content = this.getRangeContent(range);
				const rangeStart = this.document.offsetAt(range.start);
				const startingSlashIndex = this.indexOf(rangeStart, content, "/");
				if (startingSlashIndex === -1) return null;
				const portIndex = this.indexOf(rangeStart, content, ":");
				const dotIndex = this.indexOf(rangeStart, content, ".");
				if (portIndex !== -1 || dotIndex !== -1) return vscode_languageserver_types_1.Range.create(range.start, this.document.positionAt(rangeStart + startingSlashIndex));
				if (content.substring(0, startingSlashIndex) === "localhost") return vscode_languageserver_types_1.Range.create(range.start, this.document.positionAt(rangeStart + startingSlashIndex));
			}
			return null;
		}
		getBuildStage() {
			let range = this.getBuildStageRange();
			return range === null ? null : this.getRangeContent(range);
		}
		getBuildStageRange() {
			let args = this.getArguments();
			if (args.length > 2 && args[1].getValue().toUpperCase() === "AS") return args[2].getRange();
			return null;
		}
		getPlatformFlag() {
			let flags = super.getFlags();
			return flags.length === 1 && flags[0].getName() === "platform" ? flags[0] : null;
		}
	};
	exports.From = From;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/healthcheck.js
var require_healthcheck = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Healthcheck = void 0;
	const modifiableInstruction_1 = require_modifiableInstruction();
	var Healthcheck = class extends modifiableInstruction_1.ModifiableInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		stopSearchingForFlags(argument) {
			argument = argument.toUpperCase();
			return argument === "CMD" || argument === "NONE";
		}
		getSubcommand() {
			let args = this.getArguments();
			return args.length !== 0 ? args[0] : null;
		}
	};
	exports.Healthcheck = Healthcheck;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/label.js
var require_label = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Label = void 0;
	const propertyInstruction_1 = require_propertyInstruction();
	const util_1 = require_util();
	var Label = class extends propertyInstruction_1.PropertyInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		getVariables() {
			const variables = super.getVariables();
			const properties = this.getProperties();
			for (const property of properties) {
				const value = property.getUnescapedValue();
				if (value !== null && value.length > 2 && value.charAt(0) === "'" && value.charAt(value.length - 1) === "'") {
					const range = property.getValueRange();
					for (let i = 0; i < variables.length; i++) if (util_1.Util.isInsideRange(variables[i].getRange().start, range)) {
						variables.splice(i, 1);
						i--;
					}
				}
			}
			return variables;
		}
		getProperties() {
			return super.getProperties();
		}
	};
	exports.Label = Label;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/onbuild.js
var require_onbuild = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Onbuild = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const parser_1 = require_parser();
	const instruction_1 = require_instruction();
	var Onbuild = class extends instruction_1.Instruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		getTrigger() {
			let trigger = this.getTriggerWord();
			return trigger === null ? null : trigger.toUpperCase();
		}
		getTriggerWord() {
			return this.getRangeContent(this.getTriggerRange());
		}
		getTriggerRange() {
			let args = this.getArguments();
			return args.length > 0 ? args[0].getRange() : null;
		}
		getTriggerInstruction() {
			let triggerRange = this.getTriggerRange();
			if (triggerRange === null) return null;
			let args = this.getArguments();
			return parser_1.Parser.createInstruction(this.document, this.dockerfile, this.escapeChar, vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end), this.getTriggerWord(), triggerRange);
		}
	};
	exports.Onbuild = Onbuild;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/run.js
var require_run = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Run = void 0;
	const jsonInstruction_1 = require_jsonInstruction();
	var Run = class extends jsonInstruction_1.JSONInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		stopSearchingForFlags(argument) {
			return argument.indexOf("--") === -1;
		}
		/**
		* Returns there here-documents that are defined in this RUN
		* instruction.
		*
		* This API is experimental and subject to change.
		*/
		getHeredocs() {
			return super.getHeredocs();
		}
	};
	exports.Run = Run;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/shell.js
var require_shell = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Shell = void 0;
	const jsonInstruction_1 = require_jsonInstruction();
	var Shell = class extends jsonInstruction_1.JSONInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
	};
	exports.Shell = Shell;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/stopsignal.js
var require_stopsignal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Stopsignal = void 0;
	const instruction_1 = require_instruction();
	var Stopsignal = class extends instruction_1.Instruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
	};
	exports.Stopsignal = Stopsignal;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/workdir.js
var require_workdir = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Workdir = void 0;
	const instruction_1 = require_instruction();
	var Workdir = class extends instruction_1.Instruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		/**
		* Returns the path that has been defined. Note that this path may
		* be absolute or relative depending on what was written in the
		* instruction.
		*
		* @return the working directory's path, or null if this
		*         instruction has no arguments
		*/
		getPath() {
			return this.getArgumentsContent();
		}
		/**
		* Returns the absolute path that this instruction resolves to. The
		* function will inspect prior WORKDIR instructions in the current
		* image or another build stage in the Dockerfile to try to
		* determine this.
		*
		* @return the absolute path of the working directory, or null if
		*         this instruction has no arguments, or undefined if it
		*         cannot be determined because only relative paths could be
		*         found
		*/
		getAbsolutePath() {
			const path = this.getPath();
			if (path === null || path.startsWith("/")) return path;
			const startLine = this.getRange().start.line;
			const hierarchy = this.dockerfile.getStageHierarchy(startLine);
			for (let i = hierarchy.length - 1; i >= 0; i--) {
				const workdirs = hierarchy[i].getWORKDIRs();
				for (let j = workdirs.length - 1; j >= 0; j--) if (workdirs[j].getRange().start.line < startLine) {
					const parent = workdirs[j].getAbsolutePath();
					if (parent === void 0 || parent === null) return;
					return parent.endsWith("/") ? parent + path : parent + "/" + path;
				}
			}
		}
	};
	exports.Workdir = Workdir;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/user.js
var require_user = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.User = void 0;
	const instruction_1 = require_instruction();
	var User = class extends instruction_1.Instruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
	};
	exports.User = User;
}));
// ../../main/node_modules/dockerfile-ast/lib/instructions/volume.js
var require_volume = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Volume = void 0;
	const jsonInstruction_1 = require_jsonInstruction();
	var Volume = class extends jsonInstruction_1.JSONInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
	};
	exports.Volume = Volume;
}));
// ../../main/node_modules/dockerfile-ast/lib/imageTemplate.js
var require_imageTemplate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ImageTemplate = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const arg_1 = require_arg();
	const cmd_1 = require_cmd();
	const copy_1 = require_copy();
	const env_1 = require_env();
	const entrypoint_1 = require_entrypoint();
	const from_1 = require_from();
	const healthcheck_1 = require_healthcheck();
	const onbuild_1 = require_onbuild();
	const util_1 = require_util();
	const workdir_1 = require_workdir();
	var ImageTemplate = class {
		constructor() {
			this.comments = [];
			this.instructions = [];
		}
		addComment(comment) {
			this.comments.push(comment);
		}
		getComments() {
			return this.comments;
		}
		addInstruction(instruction) {
			this.instructions.push(instruction);
		}
		getInstructions() {
			return this.instructions;
		}
		getInstructionAt(line) {
			for (let instruction of this.instructions) if (util_1.Util.isInsideRange(vscode_languageserver_types_1.Position.create(line, 0), instruction.getRange())) return instruction;
			return null;
		}
		/**
		* Gets all the ARG instructions that are defined in this image.
		*/
		getARGs() {
			let args = [];
			for (let instruction of this.instructions) if (instruction instanceof arg_1.Arg) args.push(instruction);
			return args;
		}
		/**
		* Gets all the CMD instructions that are defined in this image.
		*/
		getCMDs() {
			let cmds = [];
			for (let instruction of this.instructions) if (instruction instanceof cmd_1.Cmd) cmds.push(instruction);
			return cmds;
		}
		/**
		* Gets all the COPY instructions that are defined in this image.
		*/
		getCOPYs() {
			let copies = [];
			for (let instruction of this.instructions) if (instruction instanceof copy_1.Copy) copies.push(instruction);
			return copies;
		}
		/**
		* Gets all the ENTRYPOINT instructions that are defined in this image.
		*/
		getENTRYPOINTs() {
			let froms = [];
			for (let instruction of this.instructions) if (instruction instanceof entrypoint_1.Entrypoint) froms.push(instruction);
			return froms;
		}
		/**
		* Gets all the ENV instructions that are defined in this image.
		*/
		getENVs() {
			let args = [];
			for (let instruction of this.instructions) if (instruction instanceof env_1.Env) args.push(instruction);
			return args;
		}
		getFROM() {
			for (const instruction of this.instructions) if (instruction instanceof from_1.From) return instruction;
			return null;
		}
		/**
		* Gets all the FROM instructions that are defined in this image.
		*/
		getFROMs() {
			let froms = [];
			for (let instruction of this.instructions) if (instruction instanceof from_1.From) froms.push(instruction);
			return froms;
		}
		/**
		* Gets all the HEALTHCHECK instructions that are defined in this image.
		*/
		getHEALTHCHECKs() {
			let froms = [];
			for (let instruction of this.instructions) if (instruction instanceof healthcheck_1.Healthcheck) froms.push(instruction);
			return froms;
		}
		getWORKDIRs() {
			const workdirs = [];
			for (const instruction of this.instructions) if (instruction instanceof workdir_1.Workdir) workdirs.push(instruction);
			return workdirs;
		}
		getOnbuildTriggers() {
			let triggers = [];
			for (let instruction of this.instructions) if (instruction instanceof onbuild_1.Onbuild) {
				let trigger = instruction.getTriggerInstruction();
				if (trigger) triggers.push(trigger);
			}
			return triggers;
		}
		getAvailableVariables(currentLine) {
			const variables = [];
			for (const arg of this.getARGs()) if (arg.isBefore(currentLine)) {
				const property = arg.getProperty();
				if (property) {
					const variable = property.getName();
					if (variables.indexOf(variable) === -1) variables.push(variable);
				}
			}
			for (const env of this.getENVs()) if (env.isBefore(currentLine)) for (const property of env.getProperties()) {
				const variable = property.getName();
				if (variables.indexOf(variable) === -1) variables.push(variable);
			}
			return variables;
		}
		/**
		* Resolves a variable with the given name at the specified line
		* to its value. If null is returned, then the variable has been
		* defined but no value was given. If undefined is returned, then
		* a variable with the given name has not been defined yet as of
		* the given line.
		*
		* @param variable the name of the variable to resolve
		* @param line the line number that the variable is on, zero-based
		* @return the value of the variable as defined by an ARG or ENV
		*         instruction, or null if no value has been specified, or
		*         undefined if a variable with the given name has not
		*         been defined
		*/
		resolveVariable(variable, line) {
			let envs = this.getENVs();
			for (let i = envs.length - 1; i >= 0; i--) if (envs[i].isBefore(line)) {
				for (let property of envs[i].getProperties()) if (property.getName() === variable) return property.getValue();
			}
			let args = this.getARGs();
			for (let i = args.length - 1; i >= 0; i--) if (args[i].isBefore(line)) {
				let property = args[i].getProperty();
				if (property && property.getName() === variable) return property.getValue();
			}
		}
		getRange() {
			const instructions = this.getInstructions();
			if (instructions.length === 0) return vscode_languageserver_types_1.Range.create(0, 0, 0, 0);
			const instructionStart = instructions[0].getRange().start;
			const instructionEnd = instructions[instructions.length - 1].getRange().end;
			return vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
		}
		contains(position) {
			const range = this.getRange();
			if (range === null) return false;
			return util_1.Util.isInsideRange(position, range);
		}
	};
	exports.ImageTemplate = ImageTemplate;
}));
// ../../main/node_modules/dockerfile-ast/lib/dockerfile.js
var require_dockerfile = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Dockerfile = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const ast = require_main();
	const imageTemplate_1 = require_imageTemplate();
	const from_1 = require_from();
	const util_1 = require_util();
	const main_1 = require_main();
	var Dockerfile = class extends imageTemplate_1.ImageTemplate {
		constructor(document) {
			super();
			this.initialInstructions = new imageTemplate_1.ImageTemplate();
			this.buildStages = [];
			this.directives = [];
			/**
			* Whether a FROM instruction has been added to this Dockerfile or not.
			*/
			this.foundFrom = false;
			this.document = document;
		}
		getEscapeCharacter() {
			for (const directive of this.directives) if (directive.getDirective() === ast.Directive.escape) {
				const value = directive.getValue();
				if (value === "\\" || value === "`") return value;
			}
			return "\\";
		}
		getInitialARGs() {
			return this.initialInstructions.getARGs();
		}
		getContainingImage(position) {
			let range = vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(0, 0), this.document.positionAt(this.document.getText().length));
			if (!util_1.Util.isInsideRange(position, range)) return null;
			if (this.initialInstructions.getComments().length > 0 || this.initialInstructions.getInstructions().length > 0) {
				if (util_1.Util.isInsideRange(position, this.initialInstructions.getRange())) return this.initialInstructions;
			}
			for (const buildStage of this.buildStages) if (util_1.Util.isInsideRange(position, buildStage.getRange())) return buildStage;
			return this;
		}
		addInstruction(instruction) {
			if (instruction.getKeyword() === main_1.Keyword.FROM) {
				this.currentBuildStage = new imageTemplate_1.ImageTemplate();
				this.buildStages.push(this.currentBuildStage);
				this.foundFrom = true;
			} else if (!this.foundFrom) this.initialInstructions.addInstruction(instruction);
			if (this.foundFrom) this.currentBuildStage.addInstruction(instruction);
			super.addInstruction(instruction);
		}
		setDirectives(directives) {
			this.directives = directives;
		}
		getDirective() {
			return this.directives.length === 0 ? null : this.directives[0];
		}
		getDirectives() {
			return this.directives;
		}
		resolveVariable(variable, line) {
			for (let from of this.getFROMs()) {
				let range = from.getRange();
				if (range.start.line <= line && line <= range.end.line) {
					let initialARGs = new imageTemplate_1.ImageTemplate();
					for (let instruction of this.initialInstructions.getARGs()) initialARGs.addInstruction(instruction);
					return initialARGs.resolveVariable(variable, line);
				}
			}
			let image = this.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
			if (image === null) return;
			let resolvedVariable = image.resolveVariable(variable, line);
			if (resolvedVariable === null) {
				let initialARGs = new imageTemplate_1.ImageTemplate();
				for (let instruction of this.initialInstructions.getARGs()) initialARGs.addInstruction(instruction);
				return initialARGs.resolveVariable(variable, line);
			}
			return resolvedVariable;
		}
		getAvailableVariables(currentLine) {
			if (this.getInstructionAt(currentLine) instanceof from_1.From) {
				let variables = [];
				for (let arg of this.getInitialARGs()) {
					let property = arg.getProperty();
					if (property) variables.push(property.getName());
				}
				return variables;
			}
			let image = this.getContainingImage(vscode_languageserver_types_1.Position.create(currentLine, 0));
			return image ? image.getAvailableVariables(currentLine) : [];
		}
		getParentStage(image) {
			const templateFrom = image.getFROM();
			const imageName = templateFrom === null ? null : templateFrom.getImageName();
			if (imageName === null) return null;
			for (const from of this.getFROMs()) if (from.getBuildStage() === imageName) {
				const range = from.getRange();
				if (range.start.line === templateFrom.getRange().start.line) return null;
				return this.getContainingImage(range.start);
			}
			return null;
		}
		getStageHierarchy(line) {
			const image = this.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
			if (image === null) return [];
			const stages = [image];
			let stage = this.getParentStage(image);
			while (stage !== null) {
				stages.splice(0, 0, stage);
				stage = this.getParentStage(stage);
			}
			return stages;
		}
		getAvailableWorkingDirectories(line) {
			const availableDirectories = /* @__PURE__ */ new Set();
			for (const image of this.getStageHierarchy(line)) for (const workdir of image.getWORKDIRs()) if (workdir.getRange().end.line < line) {
				let directory = workdir.getAbsolutePath();
				if (directory !== void 0 && directory !== null) {
					if (!directory.endsWith("/")) directory += "/";
					availableDirectories.add(directory);
				}
			}
			return Array.from(availableDirectories);
		}
		/**
		* Internally reorganize the comments in the Dockerfile and allocate
		* them to the relevant build stages that they belong to.
		*/
		organizeComments() {
			const comments = this.getComments();
			for (let i = 0; i < comments.length; i++) if (util_1.Util.isInsideRange(comments[i].getRange().end, this.initialInstructions.getRange())) this.initialInstructions.addComment(comments[i]);
			else for (const buildStage of this.buildStages) if (util_1.Util.isInsideRange(comments[i].getRange().start, buildStage.getRange())) buildStage.addComment(comments[i]);
		}
		getRange() {
			const comments = this.getComments();
			const instructions = this.getInstructions();
			let range = null;
			if (comments.length === 0) {
				if (instructions.length > 0) range = vscode_languageserver_types_1.Range.create(instructions[0].getRange().start, instructions[instructions.length - 1].getRange().end);
			} else if (instructions.length === 0) range = vscode_languageserver_types_1.Range.create(comments[0].getRange().start, comments[comments.length - 1].getRange().end);
			else {
				const commentStart = comments[0].getRange().start;
				const commentEnd = comments[comments.length - 1].getRange().end;
				const instructionStart = instructions[0].getRange().start;
				const instructionEnd = instructions[instructions.length - 1].getRange().end;
				if (commentStart.line < instructionStart.line) {
					if (commentEnd.line < instructionEnd.line) range = vscode_languageserver_types_1.Range.create(commentStart, instructionEnd);
					range = vscode_languageserver_types_1.Range.create(commentStart, commentEnd);
				} else if (commentEnd.line < instructionEnd.line) range = vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
				else range = vscode_languageserver_types_1.Range.create(instructionStart, commentEnd);
			}
			if (range === null) {
				if (this.directives.length === 0) return null;
				return this.directives[0].getRange();
			} else if (this.directives.length === 0) return range;
			return vscode_languageserver_types_1.Range.create(this.directives[0].getRange().start, range.end);
		}
	};
	exports.Dockerfile = Dockerfile;
}));
// ../../main/node_modules/dockerfile-ast/lib/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Parser = void 0;
	const vscode_languageserver_textdocument_1 = (init_main(), __toCommonJS(main_exports));
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const comment_1 = require_comment();
	const parserDirective_1 = require_parserDirective();
	const instruction_1 = require_instruction();
	const add_1 = require_add();
	const arg_1 = require_arg();
	const cmd_1 = require_cmd();
	const copy_1 = require_copy();
	const env_1 = require_env();
	const entrypoint_1 = require_entrypoint();
	const from_1 = require_from();
	const healthcheck_1 = require_healthcheck();
	const label_1 = require_label();
	const onbuild_1 = require_onbuild();
	const run_1 = require_run();
	const shell_1 = require_shell();
	const stopsignal_1 = require_stopsignal();
	const workdir_1 = require_workdir();
	const user_1 = require_user();
	const volume_1 = require_volume();
	const dockerfile_1 = require_dockerfile();
	const util_1 = require_util();
	const main_1 = require_main();
	exports.Parser = class Parser {
		constructor() {
			this.escapeChar = null;
		}
		static createInstruction(document, dockerfile, escapeChar, lineRange, instruction, instructionRange) {
			switch (instruction.toUpperCase()) {
				case "ADD": return new add_1.Add(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "ARG": return new arg_1.Arg(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "CMD": return new cmd_1.Cmd(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "COPY": return new copy_1.Copy(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "ENTRYPOINT": return new entrypoint_1.Entrypoint(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "ENV": return new env_1.Env(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "FROM": return new from_1.From(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "HEALTHCHECK": return new healthcheck_1.Healthcheck(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "LABEL": return new label_1.Label(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "ONBUILD": return new onbuild_1.Onbuild(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "RUN": return new run_1.Run(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "SHELL": return new shell_1.Shell(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "STOPSIGNAL": return new stopsignal_1.Stopsignal(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "WORKDIR": return new workdir_1.Workdir(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "USER": return new user_1.User(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "VOLUME": return new volume_1.Volume(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
			}
			return new instruction_1.Instruction(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
		}
		getParserDirectives(document, buffer) {
			const directives = [];
			this.escapeChar = "";
			const offset = util_1.Util.isUTF8BOM(buffer.substring(0, 1)) ? 1 : 0;
			directiveCheck: for (let i = offset; i < buffer.length; i++) switch (buffer.charAt(i)) {
				case " ":
				case "	": break;
				case "\r":
				case "\n": break directiveCheck;
				case "#":
					let directiveStart = -1;
					let directiveEnd = -1;
					for (let j = i + 1; j < buffer.length; j++) {
						let char = buffer.charAt(j);
						switch (char) {
							case " ":
							case "	":
								if (directiveStart !== -1 && directiveEnd === -1) directiveEnd = j;
								break;
							case "\r":
							case "\n": break directiveCheck;
							case "=":
								let valueStart = -1;
								let valueEnd = -1;
								if (directiveEnd === -1) directiveEnd = j;
								let lineEnd = buffer.length;
								directiveValue: for (let k = j + 1; k < buffer.length; k++) {
									char = buffer.charAt(k);
									switch (char) {
										case "\r":
										case "\n":
											if (valueStart !== -1 && valueEnd === -1) valueEnd = k;
											lineEnd = k;
											break directiveValue;
										case "	":
										case " ":
											if (valueStart !== -1 && valueEnd === -1) valueEnd = k;
											continue;
										default: if (valueStart === -1) valueStart = k;
									}
								}
								if (directiveStart === -1) break directiveCheck;
								if (valueStart === -1) {
									valueStart = j + 1;
									valueEnd = lineEnd;
								} else if (valueEnd === -1) valueEnd = buffer.length;
								const lineRange = vscode_languageserver_types_1.Range.create(document.positionAt(i), document.positionAt(lineEnd));
								const nameRange = vscode_languageserver_types_1.Range.create(document.positionAt(directiveStart), document.positionAt(directiveEnd));
								const valueRange = vscode_languageserver_types_1.Range.create(document.positionAt(valueStart), document.positionAt(valueEnd));
								directives.push(new parserDirective_1.ParserDirective(document, lineRange, nameRange, valueRange));
								directiveStart = -1;
								if (buffer.charAt(valueEnd) === "\r") i = valueEnd + 1;
								else i = valueEnd;
								continue directiveCheck;
							default: if (directiveStart === -1) directiveStart = j;
						}
					}
					break;
				default: break directiveCheck;
			}
			return directives;
		}
		parse(buffer) {
			this.document = vscode_languageserver_textdocument_1.TextDocument.create("", "", 0, buffer);
			this.buffer = buffer;
			let dockerfile = new dockerfile_1.Dockerfile(this.document);
			let directives = this.getParserDirectives(this.document, this.buffer);
			let offset = 0;
			this.escapeChar = "\\";
			if (directives.length > 0) {
				dockerfile.setDirectives(directives);
				this.escapeChar = dockerfile.getEscapeCharacter();
				offset = this.document.offsetAt(vscode_languageserver_types_1.Position.create(directives.length, 0));
			} else if (util_1.Util.isUTF8BOM(buffer.substring(0, 1))) offset = 1;
			for (let i = offset; i < this.buffer.length; i++) {
				const char = this.buffer.charAt(i);
				switch (char) {
					case " ":
					case "	":
					case "\r":
					case "\n": break;
					case "#":
						i = this.processComment(dockerfile, i);
						break;
					default: i = this.processInstruction(dockerfile, char, i);
				}
			}
			dockerfile.organizeComments();
			return dockerfile;
		}
		processInstruction(dockerfile, char, start) {
			let instruction = char;
			let instructionEnd = -1;
			let escapedInstruction = false;
			instructionCheck: for (let i = start + 1; i < this.buffer.length; i++) {
				char = this.buffer.charAt(i);
				switch (char) {
					case this.escapeChar:
						escapedInstruction = true;
						char = this.buffer.charAt(i + 1);
						if (char === "\r" || char === "\n") {
							if (instructionEnd === -1) instructionEnd = i;
							i++;
						} else if (char === " " || char === "	") {
							for (let j = i + 2; j < this.buffer.length; j++) switch (this.buffer.charAt(j)) {
								case " ":
								case "	": break;
								case "\r":
								case "\n":
									i = j;
									continue instructionCheck;
								default:
									instructionEnd = i + 1;
									instruction = instruction + this.escapeChar;
									i = j - 2;
									continue instructionCheck;
							}
							instructionEnd = i + 1;
							instruction = instruction + this.escapeChar;
							break instructionCheck;
						} else {
							instructionEnd = i + 1;
							instruction = instruction + this.escapeChar;
							escapedInstruction = false;
						}
						break;
					case " ":
					case "	":
						if (escapedInstruction) {
							escapeCheck: for (let j = i + 1; j < this.buffer.length; j++) switch (this.buffer.charAt(j)) {
								case " ":
								case "	": break;
								case "\r":
								case "\n":
									i = j;
									continue instructionCheck;
								default: break escapeCheck;
							}
							escapedInstruction = false;
						}
						if (instructionEnd === -1) instructionEnd = i;
						i = this.processArguments(dockerfile, instruction, instructionEnd, start, i);
						dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, instructionEnd, i));
						return i;
					case "\r":
					case "\n":
						if (escapedInstruction) continue;
						if (instructionEnd === -1) instructionEnd = i;
						dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, i, i));
						return i;
					case "#": if (escapedInstruction) continue;
					default:
						instructionEnd = i + 1;
						instruction = instruction + char;
						escapedInstruction = false;
				}
			}
			if (instructionEnd === -1) instructionEnd = this.buffer.length;
			dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, instructionEnd, this.buffer.length));
			return this.buffer.length;
		}
		processHeredocs(instruction, offset) {
			let keyword = instruction.getKeyword();
			if (keyword === main_1.Keyword.ONBUILD) {
				instruction = instruction.getTriggerInstruction();
				if (instruction === null) return offset;
				keyword = instruction.getKeyword();
			}
			if (keyword !== main_1.Keyword.ADD && keyword !== main_1.Keyword.COPY && keyword !== main_1.Keyword.RUN) return offset;
			const heredocs = [];
			let tabbed = false;
			for (const arg of instruction.getArguments()) {
				const value = arg.getValue();
				if (value.startsWith("<<") && value.length > 2) {
					if (value.startsWith("<<-")) tabbed = true;
					const name = util_1.Util.parseHeredocName(value);
					if (name !== null) heredocs.push(name);
				}
			}
			if (heredocs.length > 0) for (const heredoc of heredocs) offset = this.parseHeredoc(heredoc, offset, tabbed);
			return offset;
		}
		processArguments(dockerfile, instruction, instructionEnd, start, offset) {
			let escaped = false;
			argumentsCheck: for (let i = offset + 1; i < this.buffer.length; i++) switch (this.buffer.charAt(i)) {
				case "\r":
				case "\n":
					if (escaped) continue;
					return this.processHeredocs(this.createInstruction(dockerfile, instruction, start, instructionEnd, i), i);
				case this.escapeChar:
					const next = this.buffer.charAt(i + 1);
					if (next === "\n" || next === "\r") {
						escaped = true;
						i++;
					} else if (next === " " || next === "	") {
						for (let j = i + 2; j < this.buffer.length; j++) switch (this.buffer.charAt(j)) {
							case " ":
							case "	": break;
							case "\r":
							case "\n": escaped = true;
							default:
								i = j;
								continue argumentsCheck;
						}
						return this.buffer.length;
					}
					continue;
				case "#":
					if (escaped) {
						i = this.processComment(dockerfile, i);
						continue argumentsCheck;
					}
					break;
				case " ":
				case "	": break;
				default: if (escaped) escaped = false;
			}
			return this.buffer.length;
		}
		processComment(dockerfile, start) {
			let end = this.buffer.length;
			commentLoop: for (let i = start + 1; i < this.buffer.length; i++) switch (this.buffer.charAt(i)) {
				case "\r":
				case "\n":
					end = i;
					break commentLoop;
			}
			const range = vscode_languageserver_types_1.Range.create(this.document.positionAt(start), this.document.positionAt(end));
			dockerfile.addComment(new comment_1.Comment(this.document, range));
			return end;
		}
		parseHeredoc(heredocName, offset, tabbed) {
			let startWord = -1;
			let lineStart = true;
			for (let i = offset; i < this.buffer.length; i++) switch (this.buffer.charAt(i)) {
				case " ":
					lineStart = false;
					break;
				case "	":
					if (!tabbed) lineStart = false;
					break;
				case "\r":
				case "\n":
					if (startWord !== -1 && heredocName === this.buffer.substring(startWord, i)) return i;
					startWord = -1;
					lineStart = true;
					break;
				default: if (lineStart) {
					startWord = i;
					lineStart = false;
				}
			}
			return this.buffer.length;
		}
		createInstruction(dockerfile, instruction, start, instructionEnd, end) {
			const startPosition = this.document.positionAt(start);
			const instructionRange = vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(instructionEnd));
			const lineRange = vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(end));
			return Parser.createInstruction(this.document, dockerfile, this.escapeChar, lineRange, instruction, instructionRange);
		}
	};
}));
// ../../main/node_modules/dockerfile-ast/lib/main.js
var require_main = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DockerfileParser = exports.DefaultVariables = exports.Directive = exports.Keyword = exports.Workdir = exports.Volume = exports.User = exports.Stopsignal = exports.Shell = exports.Run = exports.PropertyInstruction = exports.Onbuild = exports.ModifiableInstruction = exports.Label = exports.JSONInstruction = exports.Heredoc = exports.Healthcheck = exports.From = exports.Env = exports.Entrypoint = exports.Copy = exports.Cmd = exports.Arg = exports.Add = exports.Variable = exports.Property = exports.ParserDirective = exports.Line = exports.Instruction = exports.Flag = exports.Comment = exports.JSONArgument = exports.Argument = void 0;
	var argument_1 = require_argument();
	Object.defineProperty(exports, "Argument", {
		enumerable: true,
		get: function() {
			return argument_1.Argument;
		}
	});
	var jsonArgument_1 = require_jsonArgument();
	Object.defineProperty(exports, "JSONArgument", {
		enumerable: true,
		get: function() {
			return jsonArgument_1.JSONArgument;
		}
	});
	const comment_1 = require_comment();
	Object.defineProperty(exports, "Comment", {
		enumerable: true,
		get: function() {
			return comment_1.Comment;
		}
	});
	const parser_1 = require_parser();
	var flag_1 = require_flag();
	Object.defineProperty(exports, "Flag", {
		enumerable: true,
		get: function() {
			return flag_1.Flag;
		}
	});
	const instruction_1 = require_instruction();
	Object.defineProperty(exports, "Instruction", {
		enumerable: true,
		get: function() {
			return instruction_1.Instruction;
		}
	});
	var line_1 = require_line();
	Object.defineProperty(exports, "Line", {
		enumerable: true,
		get: function() {
			return line_1.Line;
		}
	});
	const parserDirective_1 = require_parserDirective();
	Object.defineProperty(exports, "ParserDirective", {
		enumerable: true,
		get: function() {
			return parserDirective_1.ParserDirective;
		}
	});
	var property_1 = require_property();
	Object.defineProperty(exports, "Property", {
		enumerable: true,
		get: function() {
			return property_1.Property;
		}
	});
	var variable_1 = require_variable();
	Object.defineProperty(exports, "Variable", {
		enumerable: true,
		get: function() {
			return variable_1.Variable;
		}
	});
	var add_1 = require_add();
	Object.defineProperty(exports, "Add", {
		enumerable: true,
		get: function() {
			return add_1.Add;
		}
	});
	const arg_1 = require_arg();
	Object.defineProperty(exports, "Arg", {
		enumerable: true,
		get: function() {
			return arg_1.Arg;
		}
	});
	const cmd_1 = require_cmd();
	Object.defineProperty(exports, "Cmd", {
		enumerable: true,
		get: function() {
			return cmd_1.Cmd;
		}
	});
	const copy_1 = require_copy();
	Object.defineProperty(exports, "Copy", {
		enumerable: true,
		get: function() {
			return copy_1.Copy;
		}
	});
	const entrypoint_1 = require_entrypoint();
	Object.defineProperty(exports, "Entrypoint", {
		enumerable: true,
		get: function() {
			return entrypoint_1.Entrypoint;
		}
	});
	const env_1 = require_env();
	Object.defineProperty(exports, "Env", {
		enumerable: true,
		get: function() {
			return env_1.Env;
		}
	});
	const from_1 = require_from();
	Object.defineProperty(exports, "From", {
		enumerable: true,
		get: function() {
			return from_1.From;
		}
	});
	const healthcheck_1 = require_healthcheck();
	Object.defineProperty(exports, "Healthcheck", {
		enumerable: true,
		get: function() {
			return healthcheck_1.Healthcheck;
		}
	});
	var heredoc_1 = require_heredoc();
	Object.defineProperty(exports, "Heredoc", {
		enumerable: true,
		get: function() {
			return heredoc_1.Heredoc;
		}
	});
	var jsonInstruction_1 = require_jsonInstruction();
	Object.defineProperty(exports, "JSONInstruction", {
		enumerable: true,
		get: function() {
			return jsonInstruction_1.JSONInstruction;
		}
	});
	var label_1 = require_label();
	Object.defineProperty(exports, "Label", {
		enumerable: true,
		get: function() {
			return label_1.Label;
		}
	});
	var modifiableInstruction_1 = require_modifiableInstruction();
	Object.defineProperty(exports, "ModifiableInstruction", {
		enumerable: true,
		get: function() {
			return modifiableInstruction_1.ModifiableInstruction;
		}
	});
	var onbuild_1 = require_onbuild();
	Object.defineProperty(exports, "Onbuild", {
		enumerable: true,
		get: function() {
			return onbuild_1.Onbuild;
		}
	});
	var propertyInstruction_1 = require_propertyInstruction();
	Object.defineProperty(exports, "PropertyInstruction", {
		enumerable: true,
		get: function() {
			return propertyInstruction_1.PropertyInstruction;
		}
	});
	var run_1 = require_run();
	Object.defineProperty(exports, "Run", {
		enumerable: true,
		get: function() {
			return run_1.Run;
		}
	});
	var shell_1 = require_shell();
	Object.defineProperty(exports, "Shell", {
		enumerable: true,
		get: function() {
			return shell_1.Shell;
		}
	});
	var stopsignal_1 = require_stopsignal();
	Object.defineProperty(exports, "Stopsignal", {
		enumerable: true,
		get: function() {
			return stopsignal_1.Stopsignal;
		}
	});
	var user_1 = require_user();
	Object.defineProperty(exports, "User", {
		enumerable: true,
		get: function() {
			return user_1.User;
		}
	});
	var volume_1 = require_volume();
	Object.defineProperty(exports, "Volume", {
		enumerable: true,
		get: function() {
			return volume_1.Volume;
		}
	});
	const workdir_1 = require_workdir();
	Object.defineProperty(exports, "Workdir", {
		enumerable: true,
		get: function() {
			return workdir_1.Workdir;
		}
	});
	var Keyword;
	(function(Keyword) {
		Keyword["ADD"] = "ADD";
		Keyword["ARG"] = "ARG";
		Keyword["CMD"] = "CMD";
		Keyword["COPY"] = "COPY";
		Keyword["ENTRYPOINT"] = "ENTRYPOINT";
		Keyword["ENV"] = "ENV";
		Keyword["EXPOSE"] = "EXPOSE";
		Keyword["FROM"] = "FROM";
		Keyword["HEALTHCHECK"] = "HEALTHCHECK";
		Keyword["LABEL"] = "LABEL";
		Keyword["MAINTAINER"] = "MAINTAINER";
		Keyword["ONBUILD"] = "ONBUILD";
		Keyword["RUN"] = "RUN";
		Keyword["SHELL"] = "SHELL";
		Keyword["STOPSIGNAL"] = "STOPSIGNAL";
		Keyword["USER"] = "USER";
		Keyword["VOLUME"] = "VOLUME";
		Keyword["WORKDIR"] = "WORKDIR";
	})(Keyword || (exports.Keyword = Keyword = {}));
	var Directive;
	(function(Directive) {
		Directive["escape"] = "escape";
		Directive["syntax"] = "syntax";
	})(Directive || (exports.Directive = Directive = {}));
	exports.DefaultVariables = [
		"ALL_PROXY",
		"all_proxy",
		"FTP_PROXY",
		"ftp_proxy",
		"HTTP_PROXY",
		"http_proxy",
		"HTTPS_PROXY",
		"https_proxy",
		"NO_PROXY",
		"no_proxy"
	];
	var DockerfileParser;
	(function(DockerfileParser) {
		function parse(content) {
			return new parser_1.Parser().parse(content);
		}
		DockerfileParser.parse = parse;
	})(DockerfileParser || (exports.DockerfileParser = DockerfileParser = {}));
}));
// src/detect/infrastructure/structured.ts
var import_main = require_main();
const largest$3 = 4e5;
/** All documents of a YAML text (JSON included); none where it cannot be read. Aliases are capped, so that a small text never becomes a large value. */
function readDocuments(text) {
	if (text.length > largest$3) return [];
	const lineCounter = new import_dist.LineCounter();
	try {
		const parsed = (0, import_dist.parseAllDocuments)(text, {
			lineCounter,
			uniqueKeys: false,
			logLevel: "silent",
			strict: false,
			merge: true
		});
		return (Array.isArray(parsed) ? parsed : []).flatMap((document) => {
			try {
				const value = document.toJS({ maxAliasCount: 50 });
				const first = document.contents?.range?.[0] ?? 0;
				return [{
					value,
					line: (...keys) => lineCounter.linePos(offsetOf(document.contents, keys) ?? first).line || 1
				}];
			} catch {
				return [];
			}
		});
	} catch {
		return [];
	}
}
/** JSON with comments and trailing commas, as editors and platforms accept it. YAML's flow syntax covers JSON; comments are taken out first. */
function readJson(text) {
	return readDocuments(blankComments(text))[0] ?? null;
}
function blankComments(text) {
	return text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (token) => token.startsWith("\"") ? token : token.replace(/[^\n]/g, " "));
}
function offsetOf(root, keys) {
	let node = root;
	let offset = null;
	for (const key of keys) if ((0, import_dist.isMap)(node)) {
		const pair = node.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === String(key));
		if (!pair) return offset;
		offset = (0, import_dist.isScalar)(pair.key) ? pair.key.range?.[0] ?? offset : offset;
		node = pair.value;
	} else if (node !== null && typeof node === "object" && "items" in node && Array.isArray(node.items) && typeof key === "number") {
		const item = node.items[key];
		if (!item) return offset;
		offset = item.range?.[0] ?? offset;
		node = item;
	} else return offset;
	return offset;
}
const fields = (value) => value !== null && typeof value === "object" && !Array.isArray(value) ? value : null;
const list = (value) => Array.isArray(value) ? value : [];
const text = (value) => typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
/** Every key of a value, at any depth, with the path to it. */
function* keysWithin(value, path = []) {
	if (path.length > 40) return;
	if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* keysWithin(item, [...path, index]);
	else for (const [key, item] of Object.entries(fields(value) ?? {})) {
		yield [...path, key];
		yield* keysWithin(item, [...path, key]);
	}
}
/** The value at a path of keys. */
function at(value, ...keys) {
	let current = value;
	for (const key of keys) current = typeof key === "number" ? list(current)[key] : fields(current)?.[key];
	return current;
}
// src/detect/infrastructure/containers.ts
const dockerfileName = /^(docker|container)file([._-][\w.-]+)?$|\.(docker|container)file$/i;
const composeName = /^(docker-)?compose([._-][\w.-]+)?\.ya?ml$/i;
/** Images that other projects publish and that an application uses: databases, queues, proxies, model servers, monitoring. */
const dependencyImage = /(^|[/_-])(postgres(ql)?|pgvector|postgis|timescaledb?|mysql|mariadb|mongo(db|-express)?|redis(-stack(-server)?|insight)?|valkey|memcached|dragonfly|qdrant|weaviate|milvus|chroma(db)?|elasticsearch|opensearch|kibana|neo4j|arangodb|cassandra|clickhouse(-server)?|minio|mc|etcd|rabbitmq|kafka|zookeeper|redpanda|nats|mosquitto|nginx|traefik|caddy|haproxy|envoy|prometheus|alertmanager|grafana|loki|promtail|tempo|jaeger|zipkin|otel-collector|opentelemetry-collector(-contrib)?|phoenix|ollama|vllm(-openai)?|localai|llama\.?cpp|text-generation-inference|text-embeddings-inference|infinity|litellm|langfuse(-worker)?|mlflow|adminer|pgadmin4?|mailhog|mailpit|keycloak|temporal|auto-setup|vault|consul|searxng|unstructured-api|tika|azurite|localstack|sqlserver|cosmosdb|watchtower|cadvisor|node-exporter|busybox|alpine)$/i;
/** Is this the image of something the application depends on? Own images have names of their own. */
function isDependencyImage(image) {
	const name = image.replace(/@sha256:.*$/, "").replace(/:[^/:]*$/, "");
	if (/mcr\.microsoft\.com\/mssql|cosmosdb/.test(name)) return true;
	return dependencyImage.test(name);
}
function purposeOf(path, lastCommand) {
	if (/(^|\/)\.devcontainer\//.test(path) || /(^|[/._-])devcontainer/i.test(path)) return "development";
	if (/(^|[/._-])(tests?|ci|e2e|lint|integration)([/._-]|$)/i.test(path)) return "test";
	if (/\b(pytest|tox|nox|jest|vitest|mocha|playwright test|npm (run )?test|go test|mvn test|gradle test)\b/.test(lastCommand)) return "test";
	return "application";
}
/** Dockerfile, Containerfile and their variants by suffix or extension. */
const readDockerfile = ({ path, text: content, lines }) => {
	if (!dockerfileName.test(baseName(path)) || /\.(md|txt|sh|py|ya?ml|json)$/i.test(path) || content.length > 2e5) return null;
	const file = import_main.DockerfileParser.parse(content);
	const from = file.getFROMs().at(-1);
	if (!from) return null;
	const line = (from.getRange()?.start.line ?? 0) + 1;
	const last = [...file.getCMDs(), ...file.getENTRYPOINTs()].map((it) => (it.getArgumentsContent() ?? "").replace(/[",[\]]+/g, " ")).join(" ").replace(/ {2,}/g, " ");
	const purpose = purposeOf(path, last);
	const check = file.getHEALTHCHECKs().find((it) => !/^\s*none\s*$/i.test(it.getArgumentsContent() ?? "none"));
	const probes = check ? [{
		path,
		line: (check.getRange()?.start.line ?? 0) + 1,
		detail: "HEALTHCHECK of the image",
		of: isDependencyImage(from.getImage() ?? "") && !copies(lines) ? "dependency" : "application"
	}] : [];
	const hosts = purpose === "application" && (last !== "" || copies(lines));
	return {
		descriptors: [{
			tool: "dockerfile",
			role: purpose === "development" ? "environment" : "container",
			path,
			line,
			detail: `image built from ${from.getImage() ?? "a base"}`,
			says: check ? ["build", "health"] : ["build"],
			hosts,
			purpose
		}],
		probes: purpose === "test" ? [] : probes
	};
};
const copies = (lines) => lines.some((line) => /^\s*(COPY|ADD)\s/i.test(line));
/** docker-compose.yml and compose.yaml with their variants; anything with `services` under such a name. */
const readCompose = ({ path, text: content }) => {
	if (!composeName.test(baseName(path)) && !/(^|\/)(docker-)?stack\.ya?ml$/i.test(path)) return null;
	const document = readDocuments(content)[0];
	const entries = fields(at(document?.value, "services"));
	if (!document || !entries) return null;
	const services = Object.entries(entries).map(([name, value]) => composeService(path, document, name, value));
	const purpose = /(^|[/._-])(tests?|ci|e2e)([/._-]|$)/i.test(path) ? "test" : /(^|\/)\.devcontainer\//.test(path) ? "development" : "application";
	const own = services.filter((service) => !service.isDependency);
	const probes = services.flatMap((service) => {
		const check = fields(at(entries, service.name, "healthcheck"));
		if (!check || check["disable"] === true || /^none$/i.test(text(list(check["test"])[0]) ?? text(check["test"]) ?? "")) return [];
		return [{
			path,
			line: document.line("services", service.name, "healthcheck"),
			detail: `health check of the service ${service.name}`,
			of: service.isDependency ? "dependency" : "application"
		}];
	});
	return {
		descriptors: [{
			tool: "docker-compose",
			role: purpose === "development" ? "environment" : "compose",
			path,
			line: document.line("services"),
			detail: `services ${services.slice(0, 6).map((service) => service.name).join(", ")}`,
			says: probes.length ? ["service", "health"] : ["service"],
			hosts: purpose === "application" && own.length > 0,
			purpose
		}],
		services,
		probes: purpose === "test" ? [] : probes,
		rollbacks: services.flatMap((service) => {
			return text(at(entries, service.name, "deploy", "update_config", "failure_action")) === "rollback" ? [{
				path,
				line: document.line("services", service.name, "deploy", "update_config"),
				detail: `${service.name} rolls back when an update fails`
			}] : [];
		})
	};
};
function composeService(path, document, name, value) {
	const image = text(at(value, "image"));
	const builds = at(value, "build") !== void 0;
	const environment = at(value, "environment");
	const dependsOn = at(value, "depends_on");
	return {
		name,
		path,
		line: document.line("services", name),
		image,
		builds,
		isDependency: !builds && image !== null && isDependencyImage(image),
		environment: [...list(environment).flatMap((item) => (text(item) ?? "").split("=", 1)), ...Object.keys(fields(environment) ?? {})],
		dependsOn: [...list(dependsOn).flatMap((item) => text(item) ?? []), ...Object.keys(fields(dependsOn) ?? {})]
	};
}
// src/detect/infrastructure/kubernetes.ts
const workload = /^(Deployment|StatefulSet|DaemonSet|Job|CronJob|Pod|ReplicaSet|Service|Rollout|RayService|InferenceService)$/;
const says = (kind) => {
	if (/^(Ingress|HTTPRoute|Gateway|VirtualService|Route)$/.test(kind)) return ["ingress"];
	if (/^(HorizontalPodAutoscaler|ScaledObject|PodDisruptionBudget)$/.test(kind)) return ["scaling"];
	if (/^(ServiceAccount|Role|RoleBinding|ClusterRole|ClusterRoleBinding|AzureIdentity)$/.test(kind)) return ["identity"];
	return workload.test(kind) ? ["service"] : ["resources"];
};
const probeKey = /^(livenessProbe|readinessProbe|startupProbe)$/;
/** Manifests: every document with `apiVersion` and `kind`, and the container apps and services that have neither. */
const readKubernetes = ({ path, text: content, lines }) => {
	if (!/\.(ya?ml|json)$/.test(path)) return null;
	if (/(^|\/)(templates|charts?)\//.test(path) && content.includes("{{")) return readTemplate(path, lines);
	if (!/^\s*"?(apiVersion|template|properties|compute_config(_id)?|ray_serve_config)"?\s*:/m.test(content)) return null;
	const readings = readDocuments(content).flatMap((document) => readManifest(path, document) ?? readContainerApp(path, document) ?? readAnyscale(path, document) ?? []);
	return readings.length ? merge(readings) : null;
};
function readManifest(path, document) {
	const kind = text(at(document.value, "kind"));
	const apiVersion = text(at(document.value, "apiVersion"));
	if (!kind || !apiVersion || /^(v\d+)$/.test(kind)) return null;
	if (/backstage\.io|tekton\.dev|^v1alpha1$/.test(apiVersion)) return null;
	const name = text(at(document.value, "metadata", "name")) ?? kind;
	const line = document.line("kind");
	const tool = kind === "Kustomization" ? "kustomize" : /knative\.dev/.test(apiVersion) ? "knative" : "kubernetes";
	const resource = {
		tool,
		type: kind,
		name,
		path,
		line
	};
	const rollbacks = [];
	const alerts = [];
	if (/^(Rollout|Canary)$/.test(kind)) rollbacks.push({
		path,
		line,
		detail: `${kind} ${name} rolls out step by step and goes back`
	});
	if (kind === "PrometheusRule") alerts.push({
		path,
		line,
		detail: `alert rules ${name}`
	});
	if (list(at(document.value, "spec", "traffic")).length > 1) rollbacks.push({
		path,
		line: document.line("spec", "traffic"),
		detail: "traffic is split between revisions"
	});
	const metrics = /^(ServiceMonitor|PodMonitor)$/.test(kind) ? [{
		path,
		line,
		detail: `${kind} ${name} collects metrics of the application`
	}] : [];
	return {
		descriptors: [specification(tool, path, line, `${kind} ${name}`, says(kind), workload.test(kind))],
		resources: [resource],
		probes: probesOf(path, document),
		rollbacks,
		alerts,
		metrics,
		immutableTags: imagesOf(path, document)
	};
}
function probesOf(path, document) {
	const probes = [];
	for (const keys of keysWithin(document.value)) {
		const key = String(keys.at(-1));
		const isProbes = key === "probes" && list(at(document.value, ...keys)).length > 0;
		if (!isProbes && !probeKey.test(key)) continue;
		const container = fields(at(document.value, ...keys.slice(0, -1)));
		const image = text(container?.["image"]) ?? "";
		probes.push({
			path,
			line: document.line(...keys),
			detail: isProbes ? "probes of the container" : `${key} of ${text(container?.["name"]) ?? "the container"}`,
			of: isDependencyImage(image) ? "dependency" : "application"
		});
	}
	return probes;
}
/** Images fixed by digest or by the hash of a commit. */
function imagesOf(path, document) {
	return [...keysWithin(document.value)].flatMap((keys) => {
		const image = keys.at(-1) === "image" ? text(at(document.value, ...keys)) : null;
		return image && /@sha256:|:[0-9a-f]{7,40}$/.test(image) && !isDependencyImage(image) ? [{
			path,
			line: document.line(...keys),
			detail: "image of a fixed commit or digest"
		}] : [];
	});
}
function readContainerApp(path, document) {
	const template = at(document.value, "properties", "template") ?? at(document.value, "template");
	if (!list(at(template, "containers")).length) return null;
	const statements = ["service"];
	if (at(template, "scale") !== void 0) statements.push("scaling");
	if (at(document.value, "properties", "configuration", "ingress") !== void 0) statements.push("ingress");
	return {
		descriptors: [specification("container-app", path, document.line(), "container app template", statements, true)],
		probes: probesOf(path, document),
		immutableTags: imagesOf(path, document)
	};
}
function readAnyscale(path, document) {
	const value = fields(document.value);
	if (!value || !("compute_config" in value || "compute_config_id" in value || "ray_serve_config" in value)) return null;
	const serves = "ray_serve_config" in value || "applications" in value;
	const descriptor = specification("anyscale", path, document.line(), `${serves ? "service" : "job"} ${text(value["name"]) ?? ""} on Anyscale`, ["service", "resources"], serves);
	const named = "containerfile" in value || "image_uri" in value ? "build" : "version";
	return { descriptors: [descriptor, {
		...descriptor,
		role: named,
		detail: named === "build" ? "image of the cluster" : "environment of the cluster by name"
	}] };
}
function readTemplate(path, lines) {
	const descriptors = [];
	const resources = [];
	const probes = [];
	const alerts = [];
	const metrics = [];
	for (const [index, line] of lines.entries()) {
		const kind = /^kind:\s*(\w+)\s*$/.exec(line)?.[1];
		const probe = /^\s+(livenessProbe|readinessProbe|startupProbe):/.exec(line)?.[1];
		if (kind) {
			descriptors.push(specification("helm", path, index + 1, `template of a ${kind}`, says(kind), workload.test(kind)));
			resources.push({
				tool: "helm",
				type: kind,
				name: kind,
				path,
				line: index + 1
			});
			if (kind === "PrometheusRule") alerts.push({
				path,
				line: index + 1,
				detail: "alert rules of the chart"
			});
			if (kind === "ServiceMonitor") metrics.push({
				path,
				line: index + 1,
				detail: "ServiceMonitor of the chart"
			});
		}
		if (probe) probes.push({
			path,
			line: index + 1,
			detail: `${probe} of the chart`,
			of: "application"
		});
	}
	return descriptors.length || probes.length ? {
		descriptors,
		resources,
		probes,
		alerts,
		metrics
	} : null;
}
/** Chart.yaml, kustomization.yaml, helmfile. */
const readChart = ({ path, lines }) => {
	const name = baseName(path);
	if (/^Chart\.ya?ml$/.test(name)) return { descriptors: [specification("helm", path, lineOf$1(lines, /^name:/), "Helm chart", ["service"], true)] };
	if (/^kustomization\.ya?ml$/.test(name)) return { descriptors: [specification("kustomize", path, lineOf$1(lines, /^(resources|bases|kind):/), "Kustomize overlay", ["service"], true)] };
	if (/^helmfile(\.d)?\.ya?ml$/.test(name)) return { descriptors: [specification("helm", path, lineOf$1(lines, /^releases:/), "helmfile releases", ["service"], true)] };
	return null;
};
// src/detect/infrastructure/monitoring.ts
/** Prometheus rule files, Grafana alerting provisioning, Alertmanager receivers, Prometheus scrape jobs. */
const readMonitoring = ({ path, text: content }) => {
	if (!/\.(ya?ml|rules|json)$/.test(path) || !/^\s*-?\s*"?(groups|receivers|contactPoints|scrape_configs|alerts|custom|monitors|alert)"?\s*:/m.test(content)) return null;
	const alerts = [];
	const metrics = [];
	for (const document of readDocuments(content)) {
		for (const [index, group] of list(at(document.value, "groups")).entries()) {
			const rule = list(at(group, "rules")).findIndex(isAlertRule);
			if (rule >= 0) alerts.push({
				path,
				line: document.line("groups", index, "rules", rule),
				detail: "alert rule"
			});
		}
		if (list(at(document.value, "receivers")).filter(notifies$1).length && at(document.value, "route") !== void 0) alerts.push({
			path,
			line: document.line("receivers"),
			detail: "receivers of alerts"
		});
		if (list(at(document.value, "contactPoints")).length) alerts.push({
			path,
			line: document.line("contactPoints"),
			detail: "contact points of alerts"
		});
		const own = list(at(document.value, "scrape_configs")).flatMap((job) => text(at(job, "job_name")) ?? []).filter((job) => !/^(prometheus|node|node[-_]exporter|cadvisor|redis|postgres\w*|grafana|qdrant|otel[-\w]*)$/i.test(job));
		if (own.length) metrics.push({
			path,
			line: document.line("scrape_configs"),
			detail: `metrics collected from ${own.slice(0, 3).join(", ")}`
		});
		if (baseName(path).startsWith("serverless") && at(document.value, "custom", "alerts") !== void 0) alerts.push({
			path,
			line: document.line("custom", "alerts"),
			detail: "alarms of the service"
		});
	}
	return alerts.length || metrics.length ? {
		alerts,
		metrics
	} : null;
};
const isAlertRule = (rule) => at(rule, "alert") !== void 0 || at(rule, "condition") !== void 0 && at(rule, "data") !== void 0;
const notifies$1 = (receiver) => Object.keys(fields(receiver) ?? {}).some((key) => key.endsWith("_configs"));
// src/detect/infrastructure/platforms.ts
const platforms = [
	{
		tool: "serverless",
		file: /^serverless(\.[\w-]+)?\.(ya?ml|ts|js|json)$/,
		starts: /^\s*"?(service|functions|provider|export|module)\b/,
		title: "Serverless Framework service",
		says: ["service", "resources"],
		builds: true
	},
	{
		tool: "fly",
		file: /^fly(\.[\w-]+)*\.toml$/,
		starts: /^(app|\[build|\[http_service|\[\[services|\[env|\[processes|primary_region)/,
		title: "Fly application",
		says: ["service", "ingress"],
		builds: true
	},
	{
		tool: "render",
		file: /^render\.ya?ml$/,
		starts: /^(services|databases|envVarGroups|projects):/,
		title: "Render blueprint",
		says: ["service", "resources"],
		builds: true
	},
	{
		tool: "railway",
		file: /^railway\.(json|toml)$/,
		starts: /(build|deploy|\$schema)/,
		title: "Railway service",
		says: ["service", "build"],
		builds: true
	},
	{
		tool: "nixpacks",
		file: /^(nixpacks\.(toml|json)|railpack\.json)$/,
		starts: /\S/,
		title: "Nixpacks build",
		says: ["build"],
		builds: true,
		hosts: false
	},
	{
		tool: "netlify",
		file: /^netlify\.toml$/,
		starts: /^\s*\[/,
		title: "Netlify site",
		says: ["service", "build"],
		builds: true
	},
	{
		tool: "wrangler",
		file: /^wrangler(\.[\w-]+)*\.(toml|jsonc?)$/,
		starts: /^\s*"?(name|main|compatibility_date|pages_build_output_dir)"?\s*[=:]/,
		title: "Cloudflare service",
		says: ["service"],
		builds: true
	},
	{
		tool: "apprunner",
		file: /^apprunner\.ya?ml$/,
		starts: /^(version|runtime|build):/,
		title: "App Runner service",
		says: ["service", "build"],
		builds: true
	},
	{
		tool: "elastic-beanstalk",
		file: /^(Dockerrun\.aws\.json|.*\.config)$/,
		starts: /option_settings:|AWSEBDockerrunVersion/,
		title: "Elastic Beanstalk environment",
		says: ["service", "resources"],
		builds: true
	},
	{
		tool: "copilot",
		file: /^manifest\.ya?ml$/,
		starts: /^type:\s*['"]?(Load Balanced Web Service|Backend Service|Request-Driven Web Service|Worker Service|Scheduled Job|Static Site)/,
		title: "AWS Copilot service",
		says: [
			"service",
			"ingress",
			"resources"
		],
		builds: false
	},
	{
		tool: "heroku",
		file: /^(app\.json|heroku\.yml)$/,
		starts: /"?(formation|buildpacks|stack|addons|build|dynos)"?\s*:/,
		title: "Heroku application",
		says: ["service", "resources"],
		builds: true
	},
	{
		tool: "firebase",
		file: /^(firebase\.json|apphosting(\.[\w-]+)?\.ya?ml)$/,
		starts: /"?(hosting|functions|runConfig|apphosting)"?\s*:/,
		title: "Firebase application",
		says: ["service"],
		builds: true
	},
	{
		tool: "amplify",
		file: /^amplify\.yml$/,
		starts: /^(frontend|backend|applications):/,
		title: "Amplify application",
		says: ["service", "build"],
		builds: true
	},
	{
		tool: "koyeb",
		file: /^koyeb\.ya?ml$/,
		starts: /^(services|app|name):/,
		title: "Koyeb service",
		says: ["service"],
		builds: true
	},
	{
		tool: "cloud-build",
		file: /^cloudbuild(\.[\w-]+)?\.ya?ml$/,
		starts: /\b(run|app|functions)['"]?,?\s*['"]?\s*(deploy|services)|gcloud.*deploy/,
		title: "Cloud Build deployment",
		says: ["build"],
		builds: false
	},
	{
		tool: "app-platform",
		file: /^app\.ya?ml$/,
		starts: /^(services|static_sites|workers):\s*$/,
		title: "DigitalOcean App Platform application",
		says: ["service", "resources"],
		builds: true
	},
	{
		tool: "static-web-app",
		file: /^staticwebapp\.config\.json$/,
		starts: /"(routes|navigationFallback|platform|auth)"/,
		title: "Azure Static Web App",
		says: ["service", "ingress"],
		builds: false
	},
	{
		tool: "databricks",
		file: /^databricks\.ya?ml$/,
		starts: /^(bundle|resources|targets):/,
		title: "Databricks asset bundle",
		says: ["service", "resources"],
		builds: false
	},
	{
		tool: "bentoml",
		file: /^bentofile\.ya?ml$/,
		starts: /^service:/,
		title: "Bento service",
		says: ["service", "build"],
		builds: true
	},
	{
		tool: "cog",
		file: /^cog\.ya?ml$/,
		starts: /^(build|predict):/,
		title: "Cog model server",
		says: ["service", "build"],
		builds: true
	},
	{
		tool: "truss",
		file: /^config\.ya?ml$/,
		starts: /^(model_framework|model_class_filename|resources_accelerator):/,
		title: "Truss model server",
		says: ["service", "resources"],
		builds: true
	},
	{
		tool: "skypilot",
		file: /^(sky|skypilot|service)\.ya?ml$/,
		starts: /^(service|resources):\s*$/,
		title: "SkyPilot task",
		says: ["service", "resources"],
		builds: false
	},
	{
		tool: "beam",
		file: /^beam\.toml$/,
		starts: /\S/,
		title: "Beam application",
		says: ["service"],
		builds: true
	},
	{
		tool: "cerebrium",
		file: /^cerebrium\.toml$/,
		starts: /^\[cerebrium/,
		title: "Cerebrium application",
		says: ["service", "resources"],
		builds: true
	},
	{
		tool: "bedrock-agentcore",
		file: /^\.?bedrock_agentcore\.ya?ml$/,
		starts: /^(agents|default_agent):/,
		title: "Bedrock AgentCore runtime",
		says: ["service", "identity"],
		builds: true
	},
	{
		tool: "llama-deploy",
		file: /^(llama_deploy|deployment|deploy)\.ya?ml$/,
		starts: /^(control-plane|default-service):/,
		title: "LlamaDeploy deployment",
		says: ["service"],
		builds: false
	},
	{
		tool: "azure-ml",
		file: /\.ya?ml$/,
		starts: /schemas\/latest\/(managed|kubernetes)?Online(Endpoint|Deployment)|azuremlschemas\.azureedge\.net\/latest\/(managed|kubernetes)?Online(Endpoint|Deployment)/i,
		title: "Azure ML online endpoint",
		says: ["service", "resources"],
		builds: false
	},
	{
		tool: "bitnami-lightsail",
		file: /^containers?\.ya?ml$/,
		starts: /^(serviceName|publicEndpoint):/,
		title: "Lightsail container service",
		says: ["service", "ingress"],
		builds: false
	},
	{
		tool: "nomad",
		file: /\.(nomad|nomad\.hcl)$/,
		starts: /^job\s+"/,
		title: "Nomad job",
		says: ["service", "resources"],
		builds: false
	},
	{
		tool: "kamal",
		file: /^deploy(\.[\w-]+)?\.ya?ml$/,
		starts: /^(service|servers|registry|proxy|accessories):/,
		title: "Kamal deployment",
		says: ["service", "ingress"],
		builds: false
	},
	{
		tool: "ansible",
		file: /\.ya?ml$/,
		starts: /^\s*-?\s*hosts:\s*\S/,
		title: "Ansible playbook",
		says: ["service", "resources"],
		builds: false
	},
	{
		tool: "pulumi",
		file: /^Pulumi\.ya?ml$/,
		starts: /^(name|runtime):/,
		title: "Pulumi project",
		says: ["resources", "service"],
		builds: false
	},
	{
		tool: "cdk",
		file: /^cdk\.json$/,
		starts: /"app"\s*:/,
		title: "CDK application",
		says: ["resources", "service"],
		builds: false
	},
	{
		tool: "sst",
		file: /^sst\.config\.[jt]s$/,
		starts: /\S/,
		title: "SST application",
		says: ["resources", "service"],
		builds: false
	},
	{
		tool: "zeabur",
		file: /^(zeabur\.ya?ml|zbpack\.json)$/,
		starts: /\S/,
		title: "Zeabur service",
		says: ["service"],
		builds: true
	},
	{
		tool: "sam-config",
		file: /^samconfig\.toml$/,
		starts: /^\[/,
		title: "SAM deployment settings",
		says: ["resources"],
		builds: false
	}
];
const isAnsible = (lines) => lines.some((line) => /^\s*-?\s*(tasks|roles|become|gather_facts):/.test(line));
const short = (lines) => lines.map((line) => line.length > 2e3 ? "" : line);
/** Files that are a platform's by their name, confirmed by a line of their own. */
const readPlatform = ({ path, lines }) => {
	const name = baseName(path);
	const head = short(lines);
	for (const platform of platforms) {
		if (!platform.file.test(name) || !head.some((line) => platform.starts.test(line))) continue;
		if (platform.tool === "ansible" && !isAnsible(head)) continue;
		const line = lineOf$1(head, platform.starts);
		const own = specification(platform.tool, path, line, platform.title, platform.says, platform.hosts ?? true);
		const descriptors = platform.says.includes("service") || platform.says.includes("resources") ? [own] : [];
		if (platform.builds) descriptors.push({
			...own,
			role: "build"
		});
		return {
			descriptors,
			probes: healthOf(path, head).map((evidence) => ({
				...evidence,
				of: "application"
			})),
			rollbacks: strategyOf(path, head)
		};
	}
	return null;
};
const healthOf = (path, lines) => lines.flatMap((line, index) => /^\s*"?(health_?check_?(path|url)?|\[\[(services|http_service)\.(http_|tcp_)?checks\]\]|\[checks(\.\w+)?\]|liveness_check|readiness_check|health_check_path)"?\s*([:=]|$|\{)/i.test(line) || /^\s*\[\[?[\w.]*checks[\w.]*\]\]?\s*$/.test(line) ? [{
	path,
	line: index + 1,
	detail: "health check of the platform"
}] : []);
const strategyOf = (path, lines) => lines.flatMap((line, index) => /^\s*"?(strategy|deploymentSettings|type)"?\s*[:=]\s*["']?(canary|bluegreen|blue-green|Canary\w+|Linear\w+)\b/i.test(line) ? [{
	path,
	line: index + 1,
	detail: "canary or blue/green deployment"
}] : []);
/** vercel.json and Vercel's service templates, azure.yaml, App Engine, langgraph.json, Procfile, a Space's front matter: files whose content decides. */
const readDeclared = ({ path, text: content, lines }) => {
	const name = baseName(path);
	if (/^vercel([.-][\w-]+)?\.json$/.test(name)) {
		const value = fields(readJson(content)?.value);
		if (!value) return null;
		const onlyFramework = Object.keys(value).filter((key) => !/^(\$schema|version|name|public|github)$/.test(key)).every((key) => /^(framework|buildCommand|installCommand|devCommand|outputDirectory|ignoreCommand)$/.test(key));
		return { descriptors: declared("vercel", path, 1, onlyFramework ? "Vercel project: framework and build only" : "Vercel project", onlyFramework ? ["framework"] : ["service"], true, true) };
	}
	if (/^azure\.ya?ml$/.test(name)) {
		const document = readDocuments(content)[0];
		const services = Object.keys(fields(at(document?.value, "services")) ?? {});
		if (!document || !services.length) return null;
		return { descriptors: declared("azd", path, document.line("services"), `azd services ${services.slice(0, 5).join(", ")}`, ["service"], true, false) };
	}
	if (/^(app|worker|dispatch|[\w-]*app)\.ya?ml$/.test(name)) {
		const runtime = /^\s*(runtime|env):\s*(python|nodejs|java|go|flex|php|ruby|custom|standard)/;
		if (!lines.some((line) => /^(runtime|service|entrypoint|command):/.test(line)) || !lines.some((line) => runtime.test(line) || line.startsWith("command:"))) return null;
		return { descriptors: declared("app-engine", path, lineOf$1(lines, /^(runtime|command):/), "App Engine or managed app service", ["service"], true, true) };
	}
	if (/^langgraph(\.[\w-]+)?\.json$/.test(name)) {
		const document = readJson(content);
		if (!document || !(fields(at(document.value, "graphs")) ?? list(at(document.value, "graphs")).length)) return null;
		return { descriptors: declared("langgraph", path, document.line("graphs"), "LangGraph Platform application", ["service"], true, true) };
	}
	if (name === "Procfile") return { descriptors: declared("procfile", path, lineOf$1(lines, /^\w+:/), "processes of a buildpack application", ["framework"], true, true) };
	if (path === "README.md") return readSpace(path, lines);
	return null;
};
/** The front matter of a Hugging Face Space. */
function readSpace(path, lines) {
	const end = lines[0]?.trim() === "---" ? lines.findIndex((line, index) => index > 0 && line.trim() === "---") : -1;
	const head = lines.slice(0, Math.max(end, 0));
	const line = lineOf$1(head, /^sdk:\s*(gradio|streamlit|docker|static)\b/);
	return head.some((it) => /^sdk:\s*(gradio|streamlit|docker|static)\b/.test(it)) ? { descriptors: declared("huggingface-space", path, line, "Hugging Face Space", ["framework"], true, true) } : null;
}
function declared(tool, path, line, detail, says, hosts, builds) {
	const own = specification(tool, path, line, detail, says, hosts);
	return builds ? [own, {
		...own,
		role: "build"
	}] : [own];
}
const environments = [
	[
		"devcontainer",
		/(^|\/)(\.devcontainer\/([^/]+\/)?devcontainer\.json|\.devcontainer\.json)$/,
		/\S/,
		"environment"
	],
	[
		"nix",
		/(^|\/)(flake|shell|default|devenv)\.nix$/,
		/(mkShell|buildInputs|packages|devShell|outputs|languages)/,
		"environment"
	],
	[
		"devbox",
		/(^|\/)devbox\.json$/,
		/"packages"/,
		"environment"
	],
	[
		"conda",
		/(^|\/)((conda|environment|env)[\w.-]*\.ya?ml|[\w-]*(conda|environment)\.ya?ml)$/,
		/^dependencies:/,
		"environment"
	],
	[
		"pixi",
		/(^|\/)pixi\.toml$/,
		/^\[dependencies\]/,
		"environment"
	],
	[
		"buildpack",
		/(^|\/)(project\.toml)$/,
		/^\[(\[)?(io\.)?buildpacks|^\[_\]|^\[build\]/,
		"build"
	],
	[
		"buildpack",
		/(^|\/)build\.gradle(\.kts)?$/,
		/bootBuildImage|com\.google\.cloud\.tools\.jib|^\s*jib\s*\{|dockerBuild/,
		"build"
	],
	[
		"buildpack",
		/(^|\/)pom\.xml$/,
		/<(artifactId)>(jib-maven-plugin|docker-maven-plugin|dockerfile-maven-plugin)|spring-boot:build-image|<goal>build-image/,
		"build"
	],
	[
		"dotnet-container",
		/\.csproj$/,
		/<(ContainerBaseImage|ContainerRepository|ContainerImageName|EnableSdkContainerSupport)>/,
		"build"
	],
	[
		"gitpod",
		/(^|\/)\.gitpod\.yml$/,
		/^(image|tasks):/,
		"environment"
	],
	[
		"replit",
		/(^|\/)(replit\.nix|\.replit)$/,
		/\S/,
		"environment"
	],
	[
		"vagrant",
		/(^|\/)Vagrantfile$/,
		/config\.vm/,
		"environment"
	],
	[
		"singularity",
		/\.def$/,
		/^Bootstrap:/i,
		"container"
	],
	[
		"promptflow",
		/(^|\/)flow\.dag\.ya?ml$/,
		/^\s*(image|python_requirements_txt):/,
		"version"
	]
];
/** Environments that are no deployment: development containers, nix, conda, buildpacks. */
const readEnvironment = ({ path, lines }) => {
	for (const [tool, file, starts, role] of environments) {
		const head = file.test(path) ? short(lines) : [];
		if (!head.some((line) => starts.test(line))) continue;
		return { descriptors: [{
			tool,
			role,
			path,
			line: lineOf$1(head, starts),
			detail: `${tool} environment`,
			says: ["build"],
			hosts: false,
			purpose: role === "environment" ? "development" : "application"
		}] };
	}
	return null;
};
const versionFiles = [
	[/(^|\/)(\.python-version|\.nvmrc|\.node-version|\.java-version|\.tool-versions|\.sdkmanrc|runtime\.txt|rust-toolchain(\.toml)?|\.?mise\.toml|\.ruby-version|\.go-version)$/, /\S/],
	[/(^|\/)pyproject\.toml$/, /^\s*requires-python\s*=|^\s*python\s*=\s*["{]/],
	[/(^|\/)(setup\.py|setup\.cfg)$/, /^\s*python_requires\s*=/],
	[/(^|\/)Pipfile$/, /^\s*python_(full_)?version\s*=/],
	[/(^|\/)package\.json$/, /^\s*"(node|bun|deno)"\s*:\s*"[^"]*\d|^\s*"packageManager"\s*:/],
	[/(^|\/)go\.mod$/, /^(go|toolchain)\s+\S/],
	[/(^|\/)global\.json$/, /"version"/],
	[/(^|\/)(Directory\.Build\.props|[^/]+\.csproj)$/, /<TargetFrameworks?>/],
	[/(^|\/)pom\.xml$/, /<(java\.version|maven\.compiler\.(release|source|target)|release|jvmTarget)>/],
	[/(^|\/)build\.gradle(\.kts)?$/, /languageVersion|sourceCompatibility|targetCompatibility|jvmTarget|jvmToolchain/],
	[/(^|\/)gradle\.properties$/, /^(java|kotlin|jvm)\w*[vV]ersion/]
];
/** Files that state a language version and nothing more. */
const readVersion = ({ path, lines }) => {
	for (const [file, statement] of versionFiles) {
		if (!file.test(path)) continue;
		const head = short(lines);
		if (!head.some((line) => statement.test(line))) return null;
		const line = lineOf$1(head, statement);
		return { descriptors: [{
			tool: baseName(path),
			role: "version",
			path,
			line,
			detail: "language version",
			says: [],
			hosts: false,
			purpose: "application"
		}] };
	}
	return null;
};
// src/detect/infrastructure/scripts.ts
const commands = [
	["az", /\baz\s+(webapp|containerapp|functionapp|appservice|container|staticwebapp|spring|aks|deployment(\s+(group|sub))?|ml\s+(online-endpoint|online-deployment|batch-endpoint))\s+(up|create|update|deploy|deployment|config|start)\b/],
	["gcloud", /\bgcloud\s+((alpha|beta)\s+)?(run\s+(services\s+)?(deploy|replace|jobs)|app\s+deploy|functions\s+deploy|builds\s+submit|container\s+clusters\s+create|compute\s+instances\s+create|ai\s+endpoints\s+deploy-model)\b/],
	["aws", /\baws\s+(ecs\s+(update-service|create-service|register-task-definition)|lambda\s+(update-function-code|create-function)|cloudformation\s+(deploy|create-stack|update-stack)|apprunner\s+(create|update)-service|elasticbeanstalk\s+(create|update)-\w+|amplify\s+start-\w+|ec2\s+run-instances|deploy\s+create-deployment|lightsail\s+create-container\S*|sagemaker\s+create-endpoint)\b/],
	["kubectl", /\bkubectl\s+(-n\s+\S+\s+)?(apply|create\s+deployment|set\s+image|rollout\s+(restart|status)|replace)\b/],
	["helm", /\bhelm\s+(upgrade|install)\b/],
	["fly", /\b(fly|flyctl)\s+(deploy|launch)\b/],
	["cdk", /\bcdk\s+deploy\b/],
	["sam", /\bsam\s+deploy\b/],
	["serverless", /\b(serverless|sls)\s+deploy\b/],
	["sst", /\bsst\s+deploy\b/],
	["pulumi", /\bpulumi\s+up\b/],
	["terraform", /\b(terraform|tofu|terragrunt)\s+apply\b/],
	["vercel", /\bvercel\s+(deploy|--prod|build\s+--prod|pull)|\bvercel\s+--token\b/],
	["netlify", /\bnetlify\s+deploy\b/],
	["wrangler", /\bwrangler\s+(deploy|publish|pages\s+(deploy|publish)|versions\s+upload)\b/],
	["firebase", /\bfirebase\s+deploy\b/],
	["railway", /\brailway\s+up\b/],
	["modal", /\bmodal\s+(deploy|serve)\b/],
	["eb", /\beb\s+(deploy|create)\b/],
	["heroku", /\bheroku\s+container:(push|release)|git\s+push\s+(-f\s+)?heroku\b/],
	["azd", /\bazd\s+(up|deploy|provision)\b/],
	["databricks", /\bdatabricks\s+bundle\s+deploy\b/],
	["ansible", /\bansible-playbook\s+\S/],
	["docker", /\bdocker\s+(stack\s+deploy|service\s+update)\b|\bssh\b[^#]{0,200}\bdocker(\s+|-)compose\b/],
	["langgraph", /\blanggraph\s+(deploy|up)\b/],
	["agentcore", /\bagentcore\s+(launch|deploy)\b/],
	["mda", /\bmda\s+deploy\b/],
	["anyscale", /\banyscale\s+(service|job)s?\s+(deploy|rollout|submit)\b/],
	["serve", /\bserve\s+deploy\b/],
	["bentoml", /\bbentoml\s+(deploy|containerize)\b/],
	["sky", /\bsky\s+(launch|serve\s+up)\b/],
	["supabase", /\bsupabase\s+functions\s+deploy\b/],
	["huggingface", /\b(huggingface-cli|hf)\s+upload\b[^#]{0,200}--repo-type[ =]space|git\s+push\b[^#]{0,200}huggingface\.co\/spaces\//]
];
const actions = [
	["az", /azure\/(webapps-deploy|functions-action|container-apps-deploy-action|k8s-deploy|static-web-apps-deploy|aci-deploy|arm-deploy|bicep-deploy|spring-apps-deploy)@|azure\/functions-container-action@|\btask:\s*(AzureWebApp|AzureFunctionApp|AzureContainerApps|AzureRmWebAppDeployment|KubernetesManifest|HelmDeploy|Kubernetes|AzureResourceManagerTemplateDeployment|AzureWebAppContainer)\w*@/i],
	["gcloud", /google-github-actions\/(deploy-cloudrun|deploy-appengine|deploy-cloud-functions)@/],
	["aws", /aws-actions\/(amazon-ecs-deploy-task-definition|aws-cloudformation-github-deploy|aws-lambda-deploy)@|einaregilsson\/beanstalk-deploy@|appleboy\/lambda-action@/],
	["vercel", /(amondnet|BetaHuhn|vercel)\/[\w-]*(vercel-action|deploy-to-vercel-action|action)@/],
	["netlify", /(netlify\/actions|nwtgck\/actions-netlify)/],
	["fly", /superfly\/flyctl-actions(\/1\.\d+)?@/],
	["heroku", /akhileshns\/heroku-deploy@/],
	["wrangler", /cloudflare\/(wrangler-action|pages-action)@/],
	["firebase", /FirebaseExtended\/action-hosting-deploy@/],
	["digitalocean", /digitalocean\/app_action/],
	["render", /(johnbeynon|bounceapp|JorgeLNJunior)\/render-[\w-]+@|api\.render\.com\/deploy/],
	["railway", /railwayapp\/[\w-]+@|bervProject\/railway-deploy@/],
	["ssh", /appleboy\/(ssh|scp)-action@|easingthemes\/ssh-deploy@/],
	["argocd", /argocd\s+app\s+(sync|set)/]
];
const undo = /\bkubectl\s+(-n\s+\S+\s+)?rollout\s+undo\b|\bhelm\s+rollback\b|\bhelm\s+(upgrade|install)\b.*(--atomic|--rollback-on-failure)|^\s*--atomic\b|\baz\s+containerapp\s+(revision|ingress\s+traffic)\b|\baz\s+webapp\s+deployment\s+slot\s+(swap|create)|update-traffic\b|\bvercel\s+(rollback|promote)\b|\bwrangler\s+(rollback|versions\s+deploy)\b|\bheroku\s+(releases:)?rollback\b|\bfly(ctl)?\s+deploy\b.*--strategy[ =](canary|bluegreen)|--deployment-configuration\b.*deploymentCircuitBreaker|\beb\s+swap\b|\brevision_traffic\b|--no-traffic\b|\bserverless\s+rollback\b|\bpulumi\s+stack\s+rollback|rollback-on-failure|\baz\s+ml\s+online-endpoint\s+update\b.*--traffic|\bkubectl\s+argo\s+rollouts\b/;
/** An image tagged by commit, build or version: what it names never moves. */
const fixedTag = /(docker\s+(build|tag|push|buildx)|buildah|podman|tags?:|image:|IMAGE_TAG|imageTag|--tag|--image)\b.*(\$\{\{\s*(github\.(sha|ref_name|run_(id|number))|steps\.\w+\.outputs\.(version|sha\w*|tag)|env\.(SHA|VERSION|GITHUB_SHA)\w*)|\$\{?(GITHUB_SHA|CI_COMMIT_(SHORT_)?SHA|COMMIT_SHA|SHORT_SHA|BUILD_(ID|NUMBER)|build_id|VERSION|BUILDKITE_COMMIT|CIRCLE_SHA1)\b|\$\(Build\.(BuildId|SourceVersion)\)|\$\(git\s+rev-parse)|^\s*type=(sha|semver|ref,event=tag)|^\s*[\w.$/{}: -]*:\$\{\{\s*github\.sha\s*\}\}/;
const scriptFile = /\.(sh|bash|ps1|zsh|bat|cmd)$|(^|\/)(Makefile|makefile|GNUmakefile|Taskfile\.ya?ml|justfile|Justfile|package\.json|deploy)$/;
const ciFile = /^(\.github\/(workflows|actions)\/|\.gitlab-ci|\.gitlab\/|\.circleci\/|azure-pipelines|\.azure-pipelines\/|\.azuredevops\/|\.azdo\/|Jenkinsfile|\.buildkite\/|bitbucket-pipelines)|(^|\/)(azure-pipelines|cloudbuild|buildspec|Jenkinsfile)[\w.-]*$|(^|\/)[\w.-]*_?pipelines?[\w.-]*\.ya?ml$/;
const isCiFile = (path) => ciFile.test(path);
/** Deployment commands of one file; comment lines are no commands. */
function readCommands(path, lines) {
	const inCi = ciFile.test(path);
	if (!inCi && !scriptFile.test(path)) return [];
	return lines.flatMap((line, index) => {
		if (line.length > 2e3 || isComment(path, line)) return [];
		const found = commands.find(([, pattern]) => pattern.test(line)) ?? (inCi ? actions.find(([, pattern]) => pattern.test(line)) : void 0);
		return found ? [{
			path,
			line: index + 1,
			tool: found[0],
			detail: `deploys with ${found[0]}`,
			deploys: !/docs?|storybook/i.test(baseName(path)),
			inCi
		}] : [];
	});
}
const isComment = (path, line) => (/\.(bat|cmd)$/.test(path) ? /^\s*(::|rem\b)/i : /^\s*(#|\/\/)/).test(line) || /^\s*@?echo\b/.test(line);
/** Commands that go back or shift traffic, and images whose tag never moves. */
const readReleases = ({ path, lines }) => {
	const inCi = ciFile.test(path);
	if (!inCi && !scriptFile.test(path)) return null;
	const matching = (pattern, detail) => lines.flatMap((line, index) => line.length <= 2e3 && !isComment(path, line) && pattern.test(line) ? [{
		path,
		line: index + 1,
		detail
	}] : []);
	const named = inCi ? matching(/^\s*-?\s*(name:\s*["']?.*\b|[\w-]*)(rollback|roll[ _-]back)\b.*$/i, "a step that rolls back") : [];
	return {
		rollbacks: [...matching(undo, "command that goes back or shifts traffic"), ...named],
		immutableTags: matching(fixedTag, "image tagged by commit, build or version")
	};
};
// src/detect/infrastructure/templates.ts
/** Terraform and OpenTofu: block headers, module sources and the few attributes that say how a service is kept alive. */
const readTerraform = ({ path, lines }) => {
	if (!/\.(tf|tofu)$/.test(path)) return null;
	const declared = [];
	const attributes = [];
	let module = null;
	for (const [index, line] of lines.entries()) {
		if (line.length > 2e3 || /^\s*(#|\/\/)/.test(line)) continue;
		const resource = /^\s*resource\s+"([\w-]+)"\s+"([\w-]+)"/.exec(line);
		const opened = /^\s*module\s+"([\w-]+)"/.exec(line);
		if (resource) {
			declared.push({
				tool: "terraform",
				type: resource[1] ?? "",
				name: resource[2] ?? "",
				path,
				line: index + 1,
				isModule: false
			});
			module = null;
		} else if (opened) module = {
			name: opened[1] ?? "",
			line: index + 1
		};
		const source = /^\s*source\s*=\s*"([^"]{1,200})"/.exec(line);
		if (module && source) {
			declared.push({
				tool: "terraform",
				type: source[1] ?? "",
				name: module.name,
				path,
				line: module.line,
				isModule: true
			});
			module = null;
		}
		attributes.push(...attributesOf(path, index + 1, line));
	}
	return declared.length ? reading("terraform", path, declared, attributes) : null;
};
/** Bicep: `resource x 'Type@version'` and `module x 'source'`. */
const readBicep = ({ path, lines }) => {
	if (!path.endsWith(".bicep")) return null;
	const declared = [];
	const attributes = [];
	for (const [index, line] of lines.entries()) {
		if (line.length > 2e3 || /^\s*\/\//.test(line)) continue;
		const found = /^\s*(resource|module)\s+(\w+)\s+'([^'@]{1,200})(@[^']*)?'(.*)$/.exec(line);
		if (found && !/^\s*existing\b/.test(found[5] ?? "")) {
			const isModule = found[1] === "module";
			declared.push({
				tool: "bicep",
				type: found[3] ?? "",
				name: found[2] ?? "",
				path,
				line: index + 1,
				isModule
			});
		}
		attributes.push(...attributesOf(path, index + 1, line));
	}
	return declared.length ? reading("bicep", path, declared, attributes) : null;
};
/** ARM templates and CloudFormation or SAM templates. */
const readResourceTemplate = ({ path, text: content, lines }) => {
	if (!/\.(json|ya?ml|template)$/.test(path)) return null;
	if (/schema\.management\.azure\.com\/schemas\/[\w-]+\/deploymentTemplate\.json/.test(content)) return readArm(path, content, lines);
	if (!/AWSTemplateFormatVersion|AWS::\w+::\w+/.test(content) || !/^\s*"?Resources"?\s*:/m.test(content)) return null;
	const document = readDocuments(content)[0];
	const resources = fields(at(document?.value, "Resources"));
	if (!document || !resources) return null;
	const tool = /AWS::Serverless/.test(content) ? "sam" : "cloudformation";
	const declared = Object.entries(resources).flatMap(([name, value]) => {
		const type = text(at(value, "Type"));
		return type ? [{
			tool,
			type,
			name,
			path,
			line: document.line("Resources", name),
			isModule: false
		}] : [];
	});
	const attributes = lines.flatMap((line, index) => attributesOf(path, index + 1, line));
	return declared.length ? reading(tool, path, declared, attributes) : null;
};
function readArm(path, content, lines) {
	const document = readJson(content);
	if (!document) return null;
	const declared = [...keysWithin(document.value)].flatMap((keys) => {
		const resource = keys.at(-1) === "type" && keys.includes("resources") ? text(at(document.value, ...keys)) : null;
		return resource?.startsWith("Microsoft.") ? [{
			tool: "arm",
			type: resource,
			name: resource,
			path,
			line: document.line(...keys),
			isModule: false
		}] : [];
	});
	return declared.length ? reading("arm", path, declared, lines.flatMap((line, index) => attributesOf(path, index + 1, line))) : null;
}
const attributeRules = [
	[
		"health",
		/^\s*"?(health_?check_?(path|url|configuration|config)?|liveness_probe|readiness_probe|startup_probe|livenessProbe|readinessProbe|HealthCheck(Path)?|HealthCheckConfiguration)"?\s*(=|:|\{)/i,
		"health check of the service"
	],
	[
		"rollback",
		/^\s*"?(deployment_circuit_breaker|DeploymentCircuitBreaker|DeploymentPreference|deployment_controller|blue_green_deployment_config|auto_rollback_configuration|AutoRollbackConfiguration|traffic_weight|routing_config|RoutingConfig)"?\s*(=|:|\{)/,
		"deployment that goes back by itself or splits traffic"
	],
	[
		"rollback",
		/^\s*(atomic|cleanup_on_fail|rollback)\s*=\s*true/,
		"release that is rolled back when it fails"
	],
	[
		"quota",
		/rate-limit(-by-key)?\s|quota-by-key|"?(throttle_settings|throttling_rate_limit|ThrottlingRateLimit|DefaultRouteSettings|rate_based_statement|RateBasedStatement)"?\s*(=|:|\{)/,
		"requests limited by the gateway"
	],
	[
		"metric",
		/APPLICATIONINSIGHTS_CONNECTION_STRING|APPINSIGHTS_INSTRUMENTATIONKEY|appInsightResourceId|applicationInsights(Name|ResourceId|ConnectionString)?\s*:|containerInsights|container_insights|DD_API_KEY|enable_detailed_monitoring|TracingConfig|tracing_config/i,
		"monitoring wired to the application"
	]
];
function attributesOf(path, line, content) {
	if (content.length > 2e3) return [];
	return attributeRules.flatMap(([kind, pattern, detail]) => pattern.test(content) ? [{
		kind,
		evidence: {
			path,
			line,
			detail
		}
	}] : []);
}
function reading(tool, path, declared, attributes) {
	const seen = (wanted, module = () => false) => declared.filter((it) => it.isModule ? module(it.type) : wanted(it.type)).map((it) => ({
		path: it.path,
		line: it.line,
		detail: `${it.type} ${it.name}`
	}));
	const said = (kind) => attributes.filter((it) => it.kind === kind).map((it) => it.evidence);
	const hosts = declared.some((it) => it.isModule ? isHostingModule(it.type) : isHosting(it.type));
	const first = declared[0];
	const types = declared.map((it) => it.type);
	return {
		descriptors: [{
			tool,
			role: "specification",
			path,
			line: first?.line ?? 1,
			detail: `${declared.length} ${declared.length === 1 ? "resource" : "resources"}: ${[...new Set(types)].slice(0, 4).join(", ")}`,
			says: statementsOf(types),
			hosts,
			purpose: "application"
		}],
		resources: declared.map(({ isModule: _, ...resource }) => resource),
		probes: [...seen(isHealth), ...said("health")].map((evidence) => ({
			...evidence,
			of: "application"
		})),
		alerts: seen(isAlert, isAlertModule),
		telemetry: said("metric"),
		metrics: [...seen(isMetric, isMetricModule), ...said("metric")],
		rollbacks: [...seen(isRollback), ...said("rollback")],
		quotas: [...seen(isQuota), ...said("quota")]
	};
}
// src/detect/infrastructure.ts
const readers$1 = [
	readDockerfile,
	readCompose,
	readChart,
	readKubernetes,
	readTerraform,
	readBicep,
	readResourceTemplate,
	readPlatform,
	readDeclared,
	readEnvironment,
	readVersion,
	readMonitoring,
	readReleases
];
const configuration = /\.(ya?ml|json|jsonc|toml|tf|tofu|bicep|template|nix|def|gradle|kts|xml|csproj|props|properties|cfg|txt|rules|hcl|nomad|config|sh|bash|zsh|ps1|bat|cmd|dockerfile|containerfile)$|(^|\/)([\w.-]*(docker|container)file[\w.-]*|Procfile|Pipfile|Makefile|makefile|GNUmakefile|Justfile|justfile|Jenkinsfile|Vagrantfile|deploy|go\.mod|setup\.py|README\.md|rust-toolchain|\.[\w-]+(-version|rc|-versions)|\.replit|serverless\.[jt]s|sst\.config\.[jt]s)$/i;
const largest$2 = 4e5;
function detect$13(context) {
	const paths = context.fact("paths");
	const readings = [];
	const commands = [];
	for (const { path, kind, size } of context.snapshot.files) {
		if (kind === "symlink" || kind === "submodule" || size > largest$2 || !configuration.test(path)) continue;
		const part = paths.classOf(path);
		if (part !== "application" && part !== "ci" && !(path === "README.md") && !/\.devcontainer/.test(path)) continue;
		const text = context.text(path);
		if (text === null) continue;
		const file = {
			path,
			text,
			lines: text.split("\n")
		};
		for (const reader of readers$1) {
			if ((part === "ci" || isCiFile(path)) && reader !== readReleases && reader !== readKubernetes) continue;
			const reading = reader(file);
			if (reading) readings.push(reading);
		}
		commands.push(...readCommands(path, file.lines));
	}
	for (const path of paths.of("application")) {
		if (!/\.(py|[cm]?[jt]s|cs)$/.test(path)) continue;
		const text = context.text(path);
		const source = text !== null && infrastructureNames.test(text) ? context.fact("program").file(path) : null;
		const reading = source ? readInfrastructureCode(source) : null;
		if (reading) readings.push(reading);
	}
	return {
		...merge(readings),
		commands
	};
}
// src/detect/linters.ts
/** Files that are a tool's own. */
const files = [
	["Ruff", /(^|\/)\.?ruff\.toml$/],
	["Flake8", /(^|\/)\.flake8$/],
	["Pylint", /(^|\/)\.?pylintrc(\.toml)?$/],
	["mypy", /(^|\/)\.?mypy\.ini$/],
	["Pyright", /(^|\/)pyrightconfig\.json$/],
	["isort", /(^|\/)\.isort\.cfg$/],
	["YAPF", /(^|\/)\.style\.yapf$/],
	["ESLint", /(^|\/)(\.eslintrc(\.\w+)?|eslint\.config\.\w+)$/],
	["Prettier", /(^|\/)(\.prettierrc(\.\w+)?|prettier\.config\.\w+)$/],
	["Biome", /(^|\/)\.?biome\.jsonc?$/],
	["oxlint", /(^|\/)\.oxlintrc\.jsonc?$/],
	["TSLint", /(^|\/)tslint\.json$/],
	["Stylelint", /(^|\/)(\.stylelintrc(\.\w+)?|stylelint\.config\.\w+)$/],
	["dprint", /(^|\/)\.?dprint\.jsonc?$/],
	["golangci-lint", /(^|\/)\.golangci\.(ya?ml|toml|json)$/],
	["Checkstyle", /(^|\/)checkstyle[^/]*\.xml$/],
	["PMD", /(^|\/)pmd[^/]*\.xml$/],
	["detekt", /(^|\/)detekt[^/]*\.ya?ml$/],
	["StyleCop", /(^|\/)stylecop\.json$/],
	["rustfmt", /(^|\/)\.?rustfmt\.toml$/],
	["Clippy", /(^|\/)\.?clippy\.toml$/],
	["RuboCop", /(^|\/)\.rubocop\.yml$/],
	["Trunk", /(^|\/)\.trunk\/trunk\.ya?ml$/],
	["MegaLinter", /(^|\/)\.mega-linter\.ya?ml$/]
];
/** Lines of shared configuration files that configure a tool. */
const sections = [
	[/(^|\/)pyproject\.toml$/, /^\[+tool\.(ruff|black|isort|mypy|pyright|basedpyright|pylint|flake8|yapf|autopep8|pytype|pyrefly|ty)\b/],
	[/(^|\/)(setup\.cfg|tox\.ini)$/, /^\[(flake8|pycodestyle|pylint|mypy|isort|yapf|pydocstyle)\b/],
	[/(^|\/)pom\.xml$/, /<artifactId>(maven-checkstyle-plugin|spotless-maven-plugin|spotbugs-maven-plugin|maven-pmd-plugin|formatter-maven-plugin|ktlint-maven-plugin|detekt-maven-plugin)<\/artifactId>/],
	[/\.gradle(\.kts)?$/, /\b(checkstyle|com\.diffplug\.spotless|spotless|pmd|spotbugs|com\.github\.spotbugs|detekt|io\.gitlab\.arturbosch\.detekt|ktlint|org\.jlleitner\.gradle\.ktlint|org\.jlleitschuh\.gradle\.ktlint)["')]?\s*\)?(\s+version\b.*|\s*\{|\s*)$/],
	[/(^|\/)\.editorconfig$/, /^\s*(dotnet_(style|diagnostic|naming|code_quality)|csharp_(style|prefer|new_line|indent|space)|ktlint_)\S*\s*=/],
	[/\.csproj$|(^|\/)Directory\.Build\.props$/, /<(EnforceCodeStyleInBuild|TreatWarningsAsErrors|AnalysisMode|AnalysisLevel)>\s*(true|All|latest-?\w*|Recommended)/i],
	[/\.csproj$|(^|\/)Directory\.(Build|Packages)\.props$/, /Include="(StyleCop\.Analyzers|SonarAnalyzer\.CSharp|Roslynator\.Analyzers|Microsoft\.CodeAnalysis\.NetAnalyzers)"/],
	[/(^|\/)Cargo\.toml$/, /^\[(workspace\.)?lints/]
];
const inPackage = {
	eslintConfig: "ESLint",
	prettier: "Prettier",
	xo: "XO",
	stylelint: "Stylelint",
	standard: "StandardJS"
};
const scriptTool = /\b(eslint|biome|prettier|xo|oxlint|standard|tslint|next lint|stylelint|ultracite|tsc --noEmit|tsc -noEmit|vue-tsc|svelte-check)\b/;
function detect$12(context) {
	const paths = context.fact("paths");
	return { configured: context.snapshot.files.flatMap(({ path }) => {
		const part = paths.classOf(path);
		if (part === "vendored" || part === "generated" || part === "example" || part === "test") return [];
		const own = files.find(([, pattern]) => pattern.test(path));
		if (own) return [{
			path,
			line: 1,
			detail: own[0]
		}];
		if (path.endsWith("package.json")) return packageTools(path, context.text(path) ?? "");
		return sections.flatMap(([file, section]) => {
			if (!file.test(path)) return [];
			const lines = (context.text(path) ?? "").split("\n");
			const index = lines.findIndex((line) => section.test(line.slice(0, 500)));
			const name = section.exec(lines[index] ?? "")?.[1];
			return index >= 0 && name ? [{
				path,
				line: index + 1,
				detail: name
			}] : [];
		});
	}) };
}
function packageTools(path, content) {
	const root = json(content);
	if (!root) return [];
	const lines = content.split("\n");
	const at = (text) => Math.max(1, lines.findIndex((line) => line.includes(`"${text}"`)) + 1);
	const keys = Object.entries(inPackage).flatMap(([key, detail]) => root[key] === void 0 ? [] : [{
		path,
		line: at(key),
		detail
	}]);
	const scripts = Object.entries(record$1(root["scripts"])).flatMap(([name, script]) => {
		const tool = typeof script === "string" ? scriptTool.exec(script)?.[1] : void 0;
		return tool ? [{
			path,
			line: at(name),
			detail: tool
		}] : [];
	});
	return [...keys, ...scripts];
}
// src/detect/metering/readings.ts
/** functions that read into the text they are given, by the end of their dotted name */
const readers = /(^|\.)(loads|parse|search|match|fullmatch|findall|finditer|literal_eval|safe_load|parse_json|extract_json|jsonrepair|repair_json|from_json|fromJson|parse_raw|model_validate_json|parseFloat|parseInt)$/;
/** methods that read into the text they stand on; splitting by a separator is reading, stripping is not */
const methods = /^(split|splitlines|match|matchAll|search|exec|partition|rpartition|index|find|indexOf|startswith|startsWith|endswith|endsWith|includes|isdigit|rsplit|slice_json|extract)$/;
const converters = /^(int|float|Number|parseInt|parseFloat|bool)$/;
/** The first place where the answer of the call is taken apart by hand, in its function or one step up. */
function readings(call, program) {
	const own = functionOf$1(call.site.place.scope);
	const here = readIn(own ?? call.site.place.file.root, (expr) => expr === call.site.expr, call.path);
	if (here) return here;
	if (!own) return null;
	for (const site of program.evaluator.callersOf(own).slice(0, 4)) {
		const there = readIn(functionOf$1(site.place.scope) ?? site.place.file.root, (expr) => expr === site.expr, site.place.file.path);
		if (there) return there;
	}
	return null;
}
const functionOf$1 = (scope) => enclosing(scope).find((it) => it.kind === "function" && it.name !== "") ?? null;
function readIn(scope, isSource, path) {
	const tainted = /* @__PURE__ */ new Set();
	const carries = (expr, depth = 0) => {
		if (depth > 14) return false;
		if (isSource(expr)) return true;
		if (expr.type === "name") return tainted.has(expr.name);
		if (expr.type === "member") return carries(expr.object, depth + 1);
		if (expr.type === "call") return carries(expr.callee, depth + 1) || expr.args.some((arg) => carries(arg.value, depth + 1));
		return expr.type !== "function" && childrenOf(expr).some((child) => carries(child, depth + 1));
	};
	const visited = expressionsWithin(scope);
	taint(scope, tainted, carries);
	for (const { node } of visited) {
		const reads = readsInto(node, carries);
		if (reads) return {
			path,
			line: node.line,
			detail: `${reads} takes the answer apart`
		};
	}
	return null;
}
/** names that hold the answer or something taken from it, in order of assignment; two rounds for loops */
function taint(scope, tainted, carries) {
	const visit = (statements) => {
		for (const statement of statements) if (statement.type === "block") visit(statement.body);
		else if (statement.type === "definition") visit(statement.scope.body);
		else if (statement.type === "assign" && statement.value && carries(statement.value)) for (const target of statement.targets) names(target, tainted);
	};
	visit(scope.body);
	visit(scope.body);
}
function names(target, into) {
	if (target.type === "name") into.add(target.name);
	else if (target.type === "list") for (const item of target.items) names(item, into);
	else if (target.type === "dict") for (const entry of target.entries) names(entry.value, into);
}
function readsInto(node, carries) {
	if (node.type === "call") {
		const name = node.callee.type === "name" || node.callee.type === "member" ? node.callee.name : "";
		const dotted = node.callee.type === "member" && node.callee.object.type === "name" ? `${node.callee.object.name}.${name}` : name;
		if (node.callee.type === "member" && methods.test(name) && carries(node.callee.object)) return `.${name}()`;
		if ((readers.test(dotted) || converters.test(name)) && node.args.some((arg) => carries(arg.value))) return `${dotted}()`;
	}
	if (node.type === "binary" && node.op === "in" && node.left.type === "string" && carries(node.right)) return "a keyword test";
	if (node.type === "binary" && /^[=!]==?$/.test(node.op) && (node.left.type === "string" && carries(node.right) || node.right.type === "string" && node.right.value.length > 0 && carries(node.left))) return null;
	return null;
}
// src/detect/metering.ts
const usageNames = /^(usage_metadata|usageMetadata|token_usage|tokenUsage|totalUsage|total_tokens|totalTokens|prompt_tokens|completion_tokens|promptTokens|completionTokens|input_tokens|output_tokens|inputTokens|outputTokens|prompt_eval_count|eval_count|prompt_token_count|candidates_token_count|promptTokenCount|totalTokenCount|total_token_count)$/;
const clock$1 = /^(time|perf_counter|perf_counter_ns|monotonic|process_time|now|hrtime|bigint|default_timer|time_ns)$/;
function detect$11(context) {
	const program = context.fact("program");
	const paths = context.fact("paths");
	const application = program.relevant.filter((path) => paths.classOf(path) === "application");
	const usageReads = /* @__PURE__ */ new Map();
	const cost = [];
	const tokensCounted = [];
	for (const path of application) {
		const file = program.file(path);
		if (!file) continue;
		usageReads.set(path, usageReadsOf(file));
		cost.push(...costsOf(file));
		for (const site of program.ruled(path)) {
			if (site.rule.symbol.role === "token-count") tokensCounted.push({
				path,
				line: site.expr.line,
				detail: "tokens are counted before the call"
			});
			if (site.rule.symbol.role === "cost") cost.push({
				path,
				line: site.expr.line,
				detail: `${site.rule.signature.title} computes the cost`
			});
		}
	}
	const handlers = [...usageReads.values()].flat().filter(({ scope }) => enclosing(scope).some((it) => /^(on_llm_end|handleLLMEnd|on_chat_model_end|log_success_event|async_log_success_event|after_model)$/.test(it.name)));
	return {
		tokens(call) {
			return (usageReads.get(call.path)?.find(({ scope }) => isNear(scope, call, program)))?.evidence ?? consumers(call, program, usageReads) ?? handlers[0]?.evidence ?? null;
		},
		latency: (call) => timedAt(call, program),
		tokensCounted,
		cost,
		readByHand: (call) => readings(call, program)
	};
}
/** in the function of the call, in one inside it, or in another method of the same class */
function isNear(scope, call, program) {
	const own = functionOf(call.site.place.scope);
	const around = enclosing(scope);
	if (own && around.includes(own)) return true;
	if (!own && functionOf(scope) === null) return true;
	const theirs = functionOf(scope);
	return theirs !== null && own !== null && (theirs.parent === own.parent && own.parent?.kind === "class" ? true : program.evaluator.callersOf(theirs).some((site) => enclosing(site.place.scope).includes(own)));
}
/** a function that calls the call's function and reads the usage it gave */
function consumers(call, program, reads) {
	const own = functionOf(call.site.place.scope);
	if (!own) return null;
	for (const site of program.evaluator.callersOf(own)) {
		const theirs = functionOf(site.place.scope);
		const read = reads.get(site.place.file.path)?.find(({ scope }) => functionOf(scope) === theirs);
		if (read) return read.evidence;
	}
	return null;
}
const functionOf = (scope) => enclosing(scope).find((it) => it.kind === "function" && it.name !== "") ?? enclosing(scope).find((it) => it.kind === "function") ?? null;
function usageReadsOf(file) {
	return expressionsWithin(file.root).flatMap(({ node, scope }) => {
		const name = readName(node);
		return name !== null && (usageNames.test(name) || name === "usage" && isResponseLike(node)) ? [{
			scope,
			evidence: {
				path: file.path,
				line: node.line,
				detail: `reads ${name} of the response`
			}
		}] : [];
	});
}
function readName(expr) {
	if (expr.type === "member") return expr.name;
	if (expr.type === "index" && expr.index.type === "string") return expr.index.value;
	if (expr.type === "call" && expr.callee.type === "member" && expr.callee.name === "get" && expr.args[0]?.value.type === "string") return expr.args[0].value.value;
	return null;
}
/** `response.usage`, `result["usage"]`, `chunk.usage`: not `props.usage` or `docs.usage` */
function isResponseLike(expr) {
	const object = expr.type === "member" || expr.type === "index" ? expr.object : null;
	const name = object?.type === "name" || object?.type === "member" ? object.name : object?.type === "call" ? "result" : "";
	return /resp|res$|result|completion|chunk|message|msg|event|output|data|answer|generation|stream|part|final/i.test(name);
}
/** `tokens * price`: a product of something counted and something priced */
function costsOf(file) {
	const found = [];
	for (const { node } of expressionsWithin(file.root)) {
		if (node.type !== "binary" || node.op !== "*" && node.op !== "/") continue;
		const names = namesIn(node, 0);
		if (names.some((name) => /token|usage/i.test(name)) && names.some((name) => /price|cost|rate|pricing/i.test(name))) found.push({
			path: file.path,
			line: node.line,
			detail: "computes the cost from tokens and prices"
		});
	}
	return found.filter((it, i) => found.findIndex((other) => other.line === it.line) === i);
}
function namesIn(expr, depth) {
	if (depth > 6) return [];
	return [...expr.type === "name" || expr.type === "member" ? [expr.name] : expr.type === "string" ? [expr.value.slice(0, 40)] : [], ...childrenOf(expr).flatMap((child) => namesIn(child, depth + 1))];
}
/** a clock is read before and after the call, in its function or the one that calls it directly */
function timedAt(call, program) {
	const own = functionOf(call.site.place.scope);
	const scopes = [own ?? call.site.place.file.root, ...own ? program.evaluator.callersOf(own).slice(0, 4).flatMap((site) => functionOf(site.place.scope) ?? []) : []];
	for (const [i, scope] of scopes.entries()) {
		const at = i === 0 ? {
			from: call.line,
			to: call.endLine
		} : null;
		const reads = expressionsWithin(scope, i === 0).flatMap(({ node }) => node.type === "call" && isClock(node.callee) ? [node.line] : []);
		const before = reads.find((line) => !at || line <= at.from);
		const after = reads.find((line) => before !== void 0 && line > before && (!at || line >= at.to));
		if (before !== void 0 && after !== void 0) return {
			path: i === 0 ? call.path : program.evaluator.callersOf(own ?? scope)[i - 1]?.place.file.path ?? call.path,
			line: after,
			detail: "takes the time around the call"
		};
	}
	return null;
}
function isClock(callee) {
	if (callee.type === "name") return /^(perf_counter|monotonic|default_timer|time_ns|perf_counter_ns)$/.test(callee.name);
	if (callee.type !== "member" || !clock$1.test(callee.name)) return false;
	const object = callee.object.type === "name" || callee.object.type === "member" ? callee.object.name : "";
	return /^(time|timeit|performance|Date|process|datetime|loop|hrtime)$/.test(object);
}
// src/detect/model-code.ts
const tongues = [
	{
		tag: "py",
		registry: "pypi",
		files: /\.(py|ipynb)$/,
		imports: /^[\s"]*(?:from|import)\s+([\w.]+)/
	},
	{
		tag: "js",
		registry: "npm",
		files: /\.([cm]?[jt]sx?|vue|svelte)$/,
		imports: /(?:\bfrom|\bimport|\brequire\()\s*\(?["']([^"']+)["']/
	},
	{
		tag: "java",
		registry: "maven",
		files: /\.java$/,
		imports: /^\s*import\s+(?:static\s+)?([\w.]+)/
	},
	{
		tag: "kt",
		registry: "maven",
		files: /\.kt$/,
		imports: /^\s*import\s+([\w.]+)/
	},
	{
		tag: "cs",
		registry: "nuget",
		files: /\.cs$/,
		imports: /^\s*(?:global\s+)?using\s+(?:static\s+)?([\w.]+)\s*;/
	},
	{
		tag: "go",
		registry: "go",
		files: /\.go$/,
		imports: /^\s*(?:import\s+)?(?:[\w.]+\s+)?"([\w./-]+)"/
	}
];
const callRoles = /* @__PURE__ */ new Set([
	"construct",
	"chat",
	"completion",
	"embedding",
	"rerank",
	"image",
	"audio",
	"train",
	"classify",
	"client"
]);
function detect$10(context) {
	const imported = importing(context);
	const files = [...Map.groupBy(context.fact("calls").application, (it) => it.path)].flatMap(([path, calls]) => {
		const registry = tongues.find((it) => it.files.test(path))?.registry;
		const known = imported.find((it) => it.path === path);
		return registry ? [{
			path,
			line: Math.min(...calls.map((it) => it.line)),
			registry,
			libraries: known?.libraries ?? []
		}] : [];
	});
	const registries = new Set(files.map((it) => it.registry));
	const others = imported.filter((it) => !registries.has(it.registry));
	return { files: [...files, ...others].sort((a, b) => a.path < b.path ? -1 : 1) };
}
function importing(context) {
	const paths = context.fact("paths");
	const signatures = context.catalogue.signatures.filter((it) => it.symbols.some((symbol) => callRoles.has(symbol.role)));
	return paths.of("application").flatMap((path) => {
		const tongue = tongues.find((it) => it.files.test(path));
		const content = tongue ? context.text(path) : null;
		if (!tongue || content === null) return [];
		const roots = signatures.flatMap((signature) => signature.modules.flatMap((module) => {
			const [tag, root] = [module.slice(0, module.indexOf(":")), module.slice(module.indexOf(":") + 1)];
			return tag === tongue.tag || tag === "java" && tongue.tag === "kt" ? [{
				root,
				signature
			}] : [];
		}));
		let line = 0;
		const found = /* @__PURE__ */ new Set();
		for (const [index, raw] of content.split("\n").entries()) {
			const module = tongue.imports.exec(raw.slice(0, 300))?.[1];
			if (!module) continue;
			for (const { root, signature } of roots) {
				if (module !== root && !module.startsWith(`${root}.`) && !module.startsWith(`${root}/`)) continue;
				found.add(signature);
				line ||= index + 1;
			}
		}
		return found.size ? [{
			path,
			line,
			registry: tongue.registry,
			libraries: [...found]
		}] : [];
	});
}
// src/detect/models.ts
function detect$9(context) {
	const { application } = context.fact("calls");
	const uses = /* @__PURE__ */ new Map();
	for (const call of application) for (const { id, path, line } of call.models) {
		const use = uses.get(id) ?? {
			first: call,
			model: id,
			calls: [],
			locations: []
		};
		use.calls.push(call);
		if (!use.locations.some((it) => it.path === path && it.line === line)) use.locations.push({
			path,
			line
		});
		uses.set(id, use);
	}
	return [...uses.values()].map(({ first, model, calls, locations }) => {
		const told = calls.find((call) => call.kind !== "construct") ?? first;
		return {
			id: model,
			provider: told.provider,
			pin: "indirect",
			role: told.kind,
			locations,
			calls
		};
	}).sort((a, b) => a.id < b.id ? -1 : 1);
}
// src/detect/paths.ts
const rules = [
	["vendored", /(^|\/)(node_modules|vendor|third_party|\.venv|venv|site-packages|bower_components|\.yarn)\/|\.min\.(js|css)$/],
	["generated", /(^|\/)(dist|build|out|target|\.next|__generated__|generated|baml_client|__pycache__)\/|\.gen\.\w+$|\.pb\.\w+$|_pb2(_grpc)?\.py$|\.g\.cs$|\.designer\.cs$/i],
	["lock", /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|conda-lock\.yml|go\.sum|gradle\.lockfile|packages\.lock\.json|Cargo\.lock|Gemfile\.lock|composer\.lock)$/],
	["ci", /^(\.github\/|\.gitlab-ci|\.gitlab\/|\.circleci\/|azure-pipelines|\.azure-pipelines\/|\.azuredevops\/|Jenkinsfile|\.buildkite\/|bitbucket-pipelines|\.travis\.yml)/],
	["test", /(^|\/)(tests?|__tests__|testing|spec|specs|e2e|fixtures|cassettes|__snapshots__|__mocks__|mocks)\/|(^|\/)(test_[^/]*|[^/]*_test|conftest)\.\w+$|\.(test|spec|e2e|cy)\.\w+$|(^|\/)src\/(test|integrationTest)\/|[^/]*Tests?\.(java|kt|cs)$|(^|\/)[^/]*\.(Tests|UnitTests|IntegrationTests)\//],
	["example", /(^|\/)((code[-_])?(examples?|samples?|snippets?)|demos?|cookbooks?|tutorials?|experiments?|playgrounds?|scratch|sandbox)\//i],
	["docs", /(^|\/)docs?\/|(^|\/)(README|CHANGELOG|CONTRIBUTING|LICENSE|SECURITY|CODE_OF_CONDUCT|AGENTS|CLAUDE)[^/]*$|\.(md|mdx|rst|adoc)$/i]
];
function detect$8(context) {
	const classes = /* @__PURE__ */ new Map();
	for (const { path, kind } of context.snapshot.files) {
		if (kind === "submodule" || kind === "symlink") continue;
		classes.set(path, rules.find(([, pattern]) => pattern.test(path))?.[0] ?? "application");
	}
	const code = /\.(py|ipynb|[cm]?[jt]sx?|java|kt|cs|go)$/;
	const has = (kind) => [...classes].some(([path, it]) => it === kind && code.test(path));
	if (!has("application") && has("example")) {
		for (const [path, kind] of classes) if (kind === "example") classes.set(path, "application");
	}
	const lists = /* @__PURE__ */ new Map();
	for (const [path, kind] of classes) {
		const list = lists.get(kind);
		if (list) list.push(path);
		else lists.set(kind, [path]);
	}
	return {
		classOf: (path) => classes.get(path) ?? "application",
		of: (kind) => lists.get(kind) ?? []
	};
}
// src/detect/review.ts
const templates = /^(\.github\/|\.gitlab\/|docs\/)?(pull_request_template|merge_request_templates?)([/.]|$)|^\.github\/pull_request_template\//i;
const reviewed = /\b(code|peer|pull request|PR)s?[ -]reviews?\b|\breview(ed|ers?|s)?\b.{0,80}\b(pull requests?|PRs?|changes?|approv\w+|maintainers?|merge[ds]?|team|contributions?|submissions?|code)\b|\b(pull requests?|PRs?|changes?|contributions?|submissions?|maintainers?|we)\b.{0,80}\breview(ed|s|ing|ers?)?\b|\bapprov(al|ed?|es|ing)\b.{0,60}\b(pull requests?|PRs?|maintainers?|merg\w+|reviewers?)\b|\b(pull requests?|PRs?|maintainers?)\b.{0,60}\bapprov(al|ed?|es|ing)\b/i;
function detect$7(context) {
	const required = [];
	const suggested = [];
	for (const { path } of context.snapshot.files) if (/^(\.github\/|\.gitlab\/|docs\/)?CODEOWNERS$/.test(path)) {
		const line = (context.text(path) ?? "").split("\n").findIndex((it) => /^\s*[^#\s]\S*\s+\S*@\S/.test(it));
		if (line >= 0) required.push({
			path,
			line: line + 1,
			detail: "code owners"
		});
	} else if (/^\.github\/settings\.ya?ml$/.test(path)) {
		const root = readYaml(context.text(path) ?? "");
		if (root.get("branches").items.some((it) => it.get("protection").kind === "map") || root.has("rulesets")) required.push({
			path,
			line: root.get("branches").line,
			detail: "branch protection"
		});
	} else if (/^\.github\/(rulesets?|branch-protection)[^/]*(\/[^/]+)?\.json$|(^|\/)rulesets?\/[^/]+\.json$/.test(path)) {
		const rules = json(context.text(path) ?? "")?.["rules"];
		if (Array.isArray(rules)) required.push({
			path,
			line: 1,
			detail: "ruleset"
		});
	} else if (path.endsWith(".tf")) {
		const line = (context.text(path) ?? "").split("\n").findIndex((it) => /^\s*resource\s+"github_(branch_protection|repository_ruleset)/.test(it));
		if (line >= 0) required.push({
			path,
			line: line + 1,
			detail: "branch protection in Terraform"
		});
	} else if (templates.test(path)) suggested.push({
		path,
		line: 1,
		detail: "pull request template"
	});
	const guides = context.fact("documents").documents.filter((it) => it.role === "contributing" || /(^|\/)CONTRIBUTING[^/]*$/i.test(it.path));
	for (const { path, sections } of guides) {
		const sentence = sections.flatMap((it) => it.sentences).find((it) => reviewed.test(it.text) && !/\breview (the|our|your|these|this|existing)\b.{0,40}\b(guide\w*|documentation|docs|code of conduct|issues?|license)\b/i.test(it.text));
		if (sentence) suggested.push({
			path,
			line: sentence.line,
			detail: "speaks of review"
		});
	}
	return {
		required,
		suggested
	};
}
// src/detect/secrets/patterns.ts
/** Keys that tell by themselves whose they are. */
const prefixed = [
	{
		provider: "OpenAI",
		pattern: /\b(sk-(?:proj|svcacct|admin|None)-[\w-]{40,200})/
	},
	{
		provider: "OpenAI",
		pattern: /\b(sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})\b/
	},
	{
		provider: "OpenAI",
		pattern: /(?<![\w-])(sk-[A-Za-z0-9]{48})(?![\w-])/
	},
	{
		provider: "OpenAI-compatible provider",
		pattern: /(?<![\w-])(sk-[a-f0-9]{32})(?![\w-])/
	},
	{
		provider: "Anthropic",
		pattern: /\b(sk-ant-[a-z]{2,6}\d{2}-[\w-]{60,200})/
	},
	{
		provider: "OpenRouter",
		pattern: /\b(sk-or-v1-[0-9a-f]{64})\b/
	},
	{
		provider: "Google AI",
		pattern: /(?<![\w-])(AIza[\w-]{35})(?![\w-])/
	},
	{
		provider: "Groq",
		pattern: /\b(gsk_[A-Za-z0-9]{52})\b/
	},
	{
		provider: "Hugging Face",
		pattern: /(?<![\w-])(hf_[A-Za-z0-9]{34,40})(?![\w-])/
	},
	{
		provider: "Replicate",
		pattern: /\b(r8_[A-Za-z0-9]{37})\b/
	},
	{
		provider: "Perplexity",
		pattern: /\b(pplx-[A-Za-z0-9]{40,64})\b/
	},
	{
		provider: "xAI",
		pattern: /\b(xai-[A-Za-z0-9]{70,100})\b/
	},
	{
		provider: "Together AI",
		pattern: /\b(tgp_v1_[\w-]{40,60})/
	},
	{
		provider: "NVIDIA",
		pattern: /\b(nvapi-[\w-]{60,80})/
	},
	{
		provider: "Cerebras",
		pattern: /\b(csk-[a-z0-9]{40,60})\b/
	},
	{
		provider: "Voyage AI",
		pattern: /(?<![\w-])(pa-[\w-]{43})(?![\w-])/
	},
	{
		provider: "Jina AI",
		pattern: /\b(jina_[0-9a-f]{32}[\w-]{24,40})/
	},
	{
		provider: "ElevenLabs",
		pattern: /\b(sk_[0-9a-f]{48})\b/
	},
	{
		provider: "LangSmith",
		pattern: /\b(lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10})\b/
	},
	{
		provider: "LangSmith",
		pattern: /\b(ls__[0-9a-f]{32})\b/
	},
	{
		provider: "Langfuse",
		pattern: /\b(sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b/
	},
	{
		provider: "Helicone",
		pattern: /\b(sk-helicone-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7})\b/
	},
	{
		provider: "Logfire",
		pattern: /\b(pylf_v1_[a-z]{2}_[A-Za-z0-9]{43})\b/
	},
	{
		provider: "Pinecone",
		pattern: /\b(pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{50,80})\b/
	},
	{
		provider: "Astra DB",
		pattern: /\b(AstraCS:[A-Za-z]{20,30}:[0-9a-f]{64})\b/
	},
	{
		provider: "AWS",
		pattern: /\b((?:AKIA|ASIA)[0-9A-Z]{16})\b/
	},
	{
		provider: "Databricks",
		pattern: /\b(dapi[0-9a-f]{32})\b/
	}
];
/** A name that says whose key it is, given a literal value: `PINECONE_API_KEY=…`, `"openai_api_key": "…"`, `cohere_api_key: …`. */
const assigned = new RegExp(`(?<![A-Za-z])((?:OPENAI|AOAI|ANTHROPIC|CLAUDE|COHERE|MISTRAL|GEMINI|GOOGLE_AI|GOOGLE_API|VERTEX|GROQ|DEEPSEEK|DASHSCOPE|QWEN|ZHIPU|MOONSHOT|AI21|TOGETHER|FIREWORKS|REPLICATE|HUGGING_?FACE|HUGGINGFACEHUB|HF|VOYAGE|JINA|OPENROUTER|AZURE_AI|AZURE_SEARCH|AZURE_COGNITIVE|LLM|EMBEDDINGS?|PINECONE|QDRANT|WEAVIATE|MILVUS|ZILLIZ|CHROMA|ASTRA_DB|SUPABASE_SERVICE|UPSTASH_VECTOR|LANGCHAIN|LANGSMITH|LANGFUSE|HELICONE|PORTKEY|WANDB|COMET|OPIK|ARIZE|PHOENIX|LOGFIRE|BRAINTRUST|TRACELOOP|DEEPEVAL|CONFIDENT|AWS_SECRET)[A-Z0-9_]{0,40}(?:KEY|TOKEN|SECRET))["']?\\]?\\s{0,4}(?:=|:|,)\\s{0,4}["']?([A-Za-z0-9_./+=-]{20,300})["']?(?:\\s|[,;)}]|$)`, "i");
/** A Google service account with its private key. */
const privateKey = /"private_key"\s*:\s*"-----BEGIN (RSA )?PRIVATE KEY-----(\\n|\n)[A-Za-z0-9+/]{40}/;
// src/detect/secrets.ts
const largest$1 = 2e6;
const longestLine = 2e4;
const hint = /sk-|sk_|AIza|gsk_|hf_|r8_|pplx-|xai-|tgp_|nvapi-|csk-|pa-|jina_|lsv2_|ls__|pylf_|pcsk_|AstraCS|AKIA|ASIA|dapi|KEY|TOKEN|SECRET|private_key/i;
function detect$6(context) {
	const paths = context.fact("paths");
	const leaked = [];
	const clean = [];
	const unread = [];
	for (const { path, size, kind } of context.snapshot.files) {
		const part = paths.classOf(path);
		if (kind === "symlink" || kind === "submodule" || part === "lock" || part === "vendored" || /\.(svg|csv|parquet|min\.\w+|map)$/.test(path)) continue;
		if (size > largest$1) {
			unread.push(path);
			continue;
		}
		const text = context.text(path);
		if (text === null) continue;
		const found = hint.test(text) ? secretsOf(path, text) : [];
		leaked.push(...found);
		if (!found.length && /(^|\/)\.?env[^/]*$|\.env(\.\w+)*$/i.test(path)) clean.push({
			path,
			line: 1,
			detail: "holds no credential"
		});
	}
	return {
		leaked,
		clean,
		unread
	};
}
function secretsOf(path, text) {
	const lines = text.split("\n");
	const found = lines.flatMap((line, index) => {
		if (line.length > longestLine || !hint.test(line)) return [];
		const provider = providerOf(line, lines.slice(Math.max(0, index - 4), index + 5).join("\n").slice(0, 4e3));
		return provider ? [{
			path,
			line: index + 1,
			detail: `a key of ${provider}`
		}] : [];
	});
	if (privateKey.test(text) && /"type"\s*:\s*"service_account"/.test(text)) found.push({
		path,
		line: lines.findIndex((line) => line.includes("private_key")) + 1,
		detail: "the private key of a Google service account"
	});
	return found;
}
function providerOf(line, around) {
	for (const { provider, pattern } of prefixed) {
		const value = pattern.exec(line)?.[1];
		if (value && !isPlaceholder(value) && !(provider === "Google AI" && /authDomain|firebase|maps\.googleapis|messagingSenderId/i.test(around))) return provider;
	}
	const [, name, value] = assigned.exec(line) ?? [];
	return name && value && isRandom(value) && !isPlaceholder(value) ? `the provider that ${name} names` : null;
}
/** Placeholders repeat, count upwards or say what to put there. */
function isPlaceholder(value) {
	if (/your|example|placeholder|change|replace|insert|dummy|fake|sample|redacted|secret|token|test|demo|todo|none|null|mock|xxx|api[-_]?key|key[-_]?here|my[-_]|local|master|default|1234|abcd|0000|\.\.\.|\*\*/i.test(value.replace(/^(sk-(proj|ant|or|svcacct)?-?|lsv2_(pt|sk)_|AIza)/, ""))) return true;
	return /(.)\1{4}/.test(value) || entropy(value) < 3;
}
/** Digits and letters mixed as a generator mixes them, no words, no paths, no code. */
function isRandom(value) {
	if (/^eyJ[\w-]{20,}\.[\w-]{20,}\.[\w-]{20,}$/.test(value)) return true;
	if (!/^[A-Za-z0-9_+/=-]{24,}$/.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
	const digits = value.replace(/\D/g, "").length;
	const words = value.split(/[-_/]/).filter((it) => /^[A-Za-z]{3,}$/.test(it)).length;
	return digits >= 4 && words < 2 && entropy(value) >= 3.2;
}
/** Shannon entropy in bits per character. */
function entropy(value) {
	const counts = /* @__PURE__ */ new Map();
	for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / value.length * Math.log2(count / value.length);
	return bits;
}
// src/detect/serving-calls.ts
function detect$5(context) {
	const counted = context.fact("calls").application.filter((call) => call.kind !== "construct" && call.kind !== "train");
	const answering = counted.filter((call) => call.purpose === "answer");
	const every = answering.some(generates) || !counted.some(generates) ? answering : counted;
	return {
		every,
		generating: every.filter(generates)
	};
}
const generates = (call) => call.kind === "chat" || call.kind === "completion" || call.kind === "classify";
// src/detect/serving/file-routes.ts
const conventions = [
	{
		framework: "next.js",
		packages: /^next$/,
		route: /^(?:src\/)?app\/((?:.*\/)?)route\.[jt]sx?$/,
		kind: "api"
	},
	{
		framework: "next.js",
		packages: /^next$/,
		route: /^(?:src\/)?pages\/(api\/.*)\.[jt]sx?$/,
		kind: "api"
	},
	{
		framework: "next.js",
		packages: /^next$/,
		route: /^(?:src\/)?app\/((?:.*\/)?)page\.[jt]sx?$/,
		kind: "ui"
	},
	{
		framework: "next.js",
		packages: /^next$/,
		route: /^(?:src\/)?pages\/((?!api\/)[^_].*)\.[jt]sx?$/,
		kind: "ui"
	},
	{
		framework: "remix",
		packages: /^@remix-run\/|^@react-router\/(node|serve|dev|cloudflare)$/,
		route: /^app\/routes\/(.*)\.[jt]sx?$/,
		kind: "api"
	},
	{
		framework: "sveltekit",
		packages: /^@sveltejs\/kit$/,
		route: /^src\/routes\/((?:.*\/)?)\+server\.[jt]s$/,
		kind: "api"
	},
	{
		framework: "sveltekit",
		packages: /^@sveltejs\/kit$/,
		route: /^src\/routes\/((?:.*\/)?)\+page\.svelte$/,
		kind: "ui"
	},
	{
		framework: "nuxt",
		packages: /^(nuxt|nitropack)$/,
		route: /^server\/(?:api|routes)\/(.*)\.[jt]s$/,
		kind: "api"
	},
	{
		framework: "nuxt",
		packages: /^nuxt$/,
		route: /^(?:app\/)?pages\/(.*)\.vue$/,
		kind: "ui"
	},
	{
		framework: "astro",
		packages: /^astro$/,
		route: /^src\/pages\/(api\/.*)\.[jt]s$/,
		kind: "api"
	},
	{
		framework: "tanstack-start",
		packages: /^@tanstack\/(react-)?start$/,
		route: /^(?:src\/)?(?:app\/)?routes\/(api\/.*)\.[jt]sx?$/,
		kind: "api"
	},
	{
		framework: "vercel-functions",
		packages: /^(@vercel\/node|vercel)$/,
		route: /^api\/(.*)\.[jt]s$/,
		kind: "api"
	},
	{
		framework: "vite",
		packages: /^(react-dom|vue|svelte|solid-js|preact|lit)$/,
		route: /^((?:public\/)?index)\.html$/,
		kind: "ui"
	},
	{
		framework: "angular",
		packages: /^@angular\/core$/,
		route: /^src\/(index)\.html$/,
		kind: "ui"
	}
];
/** Handlers are the exported functions of those files; they are looked for by whoever asks. */
function fileRoutes(context) {
	const packages = manifests(context);
	if (packages.size === 0) return blazor(context);
	const found = [];
	for (const path of context.fact("paths").of("application")) {
		if (!/\.(html|svelte|vue|[cm]?[jt]sx?)$/.test(path)) continue;
		const folder = nearest(packages, path);
		if (folder === null) continue;
		const below = path.slice(folder.length);
		for (const convention of conventions) {
			const place = convention.route.exec(below);
			if (!place || !packages.get(folder)?.some((name) => convention.packages.test(name))) continue;
			found.push({
				framework: convention.framework,
				method: "ANY",
				path: `/${(place[1] ?? "").replace(/\([^)]*\)\//g, "").replace(/\/$/, "")}`,
				file: path,
				line: 1,
				handler: null,
				scope: null,
				kind: convention.kind
			});
			break;
		}
	}
	return [...found, ...blazor(context)];
}
/** Server-side pages of .NET: a `@page` directive or a view. */
function blazor(context) {
	return context.fact("paths").of("application").filter((path) => /\.(razor|cshtml)$/.test(path)).flatMap((path) => {
		const lines = context.text(path)?.split("\n") ?? [];
		const index = lines.findIndex((line) => /^\s*@page\b/.test(line));
		const route = /"([^"]*)"/.exec(lines[index] ?? "")?.[1];
		return index < 0 ? [] : [{
			framework: "blazor",
			method: "GET",
			path: route ?? "/",
			file: path,
			line: index + 1,
			handler: null,
			scope: null,
			kind: "ui"
		}];
	});
}
/** Package names by the folder of their package.json (with a final slash, '' for the root). */
function manifests(context) {
	const found = /* @__PURE__ */ new Map();
	for (const path of context.fact("paths").of("application")) {
		if (!/(^|\/)package\.json$/.test(path)) continue;
		const text = context.text(path);
		if (text === null || text.length > 4e5) continue;
		const names = [...text.matchAll(/"(@?[\w./-]{1,100})"\s*:\s*"[^"\n]{0,200}"/g)].map((match) => match[1] ?? "");
		found.set(path.slice(0, -12), names);
	}
	return found;
}
function nearest(packages, path) {
	for (let folder = path; folder !== "";) {
		const cut = folder.slice(0, -1).lastIndexOf("/");
		folder = cut < 0 ? "" : folder.slice(0, cut + 1);
		if (packages.has(folder)) return folder;
	}
	return null;
}
const serversOf = (routes) => routes.map((it) => ({
	framework: it.framework,
	serves: it.kind,
	path: it.file,
	line: it.line,
	detail: `${it.framework} route ${it.path}`
}));
// src/detect/serving/frameworks.ts
const frameworks$1 = [
	{
		framework: "fastapi",
		serves: "api",
		symbol: /^fastapi(\.applications)?\.FastAPI$/
	},
	{
		framework: "flask",
		serves: "api",
		symbol: /^flask\.Flask$/
	},
	{
		framework: "django",
		serves: "api",
		symbol: /^django\.(core\.(asgi|wsgi)\.get_\w+_application|urls\.(re_)?path|core\.management\.execute_from_command_line)$|^ninja\.NinjaAPI$/
	},
	{
		framework: "starlette",
		serves: "api",
		symbol: /^starlette\.applications\.Starlette$/
	},
	{
		framework: "aiohttp",
		serves: "api",
		symbol: /^aiohttp\.web\.(Application|run_app)$/
	},
	{
		framework: "quart",
		serves: "api",
		symbol: /^quart\.Quart$/
	},
	{
		framework: "sanic",
		serves: "api",
		symbol: /^sanic\.Sanic$/
	},
	{
		framework: "tornado",
		serves: "api",
		symbol: /^tornado\.web\.Application$/
	},
	{
		framework: "litestar",
		serves: "api",
		symbol: /^litestar\.Litestar$/
	},
	{
		framework: "falcon",
		serves: "api",
		symbol: /^falcon(\.asgi)?\.(App|API)$/
	},
	{
		framework: "bottle",
		serves: "api",
		symbol: /^bottle\.(Bottle|run|route)$/
	},
	{
		framework: "robyn",
		serves: "api",
		symbol: /^robyn\.Robyn$/
	},
	{
		framework: "http.server",
		serves: "api",
		symbol: /^http\.server\.(ThreadingHTTPServer|HTTPServer)$/
	},
	{
		framework: "grpc",
		serves: "api",
		symbol: /^grpc(\.aio)?\.server$|^google\.golang\.org\/grpc\.NewServer$/
	},
	{
		framework: "azure-functions",
		serves: "function",
		symbol: /^azure\.functions\.(FunctionApp|Blueprint)$|^@azure\/functions\.app\.(http|get|post|put|patch|deleteRequest|generic)$/
	},
	{
		framework: "aws-lambda",
		serves: "function",
		symbol: /^mangum\.Mangum$|^aws_lambda_powertools\.event_handler(\.\w+)*\.\w+Resolver$|^chalice\.Chalice$|^serverless-http(\.default)?$|^awslambda\.streamifyResponse$|^@middy\/core(\.default)?$/
	},
	{
		framework: "cloud-functions",
		serves: "function",
		symbol: /^functions_framework\.(http|cloud_event)$|^firebase_functions\.https_fn\.on_(request|call)$|^firebase-functions(\/[\w/]+)?(\.\w+)*\.(onRequest|onCall|onCallGenkit)$|^@google-cloud\/functions-framework(\.\w+)*\.http$/
	},
	{
		framework: "streamlit",
		serves: "ui",
		symbol: /^streamlit\.(set_page_config|title|header|subheader|chat_input|chat_message|text_input|text_area|write|markdown|file_uploader|button|sidebar\.\w+|navigation)$/
	},
	{
		framework: "gradio",
		serves: "ui",
		symbol: /^gradio\.(Interface|Blocks|ChatInterface|TabbedInterface|mount_gradio_app|load)$/
	},
	{
		framework: "chainlit",
		serves: "ui",
		symbol: /^chainlit\.(on_message|on_chat_start)$/
	},
	{
		framework: "nicegui",
		serves: "ui",
		symbol: /^nicegui\.ui\.(run|run_with|page)$/
	},
	{
		framework: "dash",
		serves: "ui",
		symbol: /^dash\.Dash$/
	},
	{
		framework: "panel",
		serves: "ui",
		symbol: /^panel\.(serve|template\.\w+|chat\.ChatInterface)$/
	},
	{
		framework: "reflex",
		serves: "ui",
		symbol: /^reflex\.App$/
	},
	{
		framework: "mesop",
		serves: "ui",
		symbol: /^mesop\.page$/
	},
	{
		framework: "taipy",
		serves: "ui",
		symbol: /^taipy(\.gui)?\.Gui$/
	},
	{
		framework: "shiny",
		serves: "ui",
		symbol: /^shiny\.App$/
	},
	{
		framework: "solara",
		serves: "ui",
		symbol: /^solara\.component$/
	},
	{
		framework: "fasthtml",
		serves: "ui",
		symbol: /^fasthtml(\.\w+)*\.(fast_app|FastHTML)$/
	},
	{
		framework: "discord",
		serves: "bot",
		symbol: /^(discord|nextcord|disnake|interactions)(\.ext\.commands)?\.(Client|AutoShardedClient|Bot|AutoShardedBot)$|^discord\.js\.Client$/
	},
	{
		framework: "slack",
		serves: "bot",
		symbol: /^slack_bolt(\.\w+)*\.(App|AsyncApp)$|^@slack\/bolt(\.default)?\.App$|^com\.slack\.api\.bolt\.App$/
	},
	{
		framework: "telegram",
		serves: "bot",
		symbol: /^telegram\.ext(\.\w+)*\.(Application\.builder|ApplicationBuilder|Updater)$|^telebot(\.async_telebot)?\.(TeleBot|AsyncTeleBot)$|^aiogram(\.\w+)*\.(Dispatcher|Bot)$|^telethon(\.sync)?\.TelegramClient$|^pyrogram\.Client$|^telegraf\.Telegraf$|^grammy\.Bot$|^node-telegram-bot-api(\.default)?$/
	},
	{
		framework: "teams",
		serves: "bot",
		symbol: /^(botbuilder|@microsoft\/(agents-hosting|teams-ai|teams\.apps)).*\.(ActivityHandler|TeamsActivityHandler|CloudAdapter|BotFrameworkAdapter|Application|AgentApplication|App|TeamsBot)$|^botbuilder(\.\w+)*\.\w*Adapter$/
	},
	{
		framework: "whatsapp",
		serves: "bot",
		symbol: /^whatsapp-web\.js(\.default)?\.Client$|^@(whiskeysockets|adiwajshing)\/baileys(\.\w+)+$|^pywa\.WhatsApp$/
	},
	{
		framework: "line",
		serves: "bot",
		symbol: /^linebot(\.\w+)*\.(WebhookHandler|LineBotApi)$|^@line\/bot-sdk\.middleware$/
	},
	{
		framework: "probot",
		serves: "bot",
		symbol: /^probot\.(run|Probot|createNodeMiddleware|createProbot)$/
	},
	{
		framework: "ray-serve",
		serves: "model-server",
		symbol: /^ray\.serve\.(deployment|run|ingress)$/
	},
	{
		framework: "bentoml",
		serves: "model-server",
		symbol: /^bentoml\.(service|Service|api)$/
	},
	{
		framework: "litserve",
		serves: "model-server",
		symbol: /^litserve\.LitServer$/
	},
	{
		framework: "kserve",
		serves: "model-server",
		symbol: /^kserve\.(Model|ModelServer)$/
	},
	{
		framework: "cog",
		serves: "model-server",
		symbol: /^cog\.BasePredictor$/
	},
	{
		framework: "triton",
		serves: "model-server",
		symbol: /^triton_python_backend_utils\.\w+$|^pytriton\.triton\.Triton$/
	},
	{
		framework: "runpod",
		serves: "model-server",
		symbol: /^runpod\.serverless\.start$/
	},
	{
		framework: "langserve",
		serves: "api",
		symbol: /^langserve\.(add_routes|APIHandler)$/
	},
	{
		framework: "modal",
		serves: "function",
		symbol: /^modal\.(fastapi_endpoint|web_endpoint|asgi_app|wsgi_app|web_server)$/
	},
	{
		framework: "agent-server",
		serves: "platform",
		symbol: /^(managed_deepagents\.define_(deep_)?agent|bedrock_agentcore(\.\w+)*\.BedrockAgentCoreApp|agno\.(os|playground)(\.\w+)*\.(AgentOS|Playground)|google\.adk\.cli\.fast_api\.get_fast_api_app|google\.adk\.a2a\.\w+(\.\w+)*\.to_a2a|a2a\.server\.apps(\.\w+)*\.\w+Application|copilotkit(\.\w+)*\.CopilotKitRemoteEndpoint|@copilotkit\/runtime\.CopilotRuntime|llama_deploy\.deploy_\w+|chatkit\.server\.ChatKitServer|vertexai\.agent_engines\.create|@mastra\/core(\/mastra)?\.Mastra)$/
	},
	{
		framework: "mcp",
		serves: "mcp",
		symbol: /^(mcp\.server\.(fastmcp\.(server\.)?FastMCP|lowlevel\.(server\.)?Server|Server)|fastmcp(\.\w+)*\.FastMCP|@modelcontextprotocol\/sdk\/server\/\w+(\.js)?\.(McpServer|Server))$/
	},
	{
		framework: "express",
		serves: "api",
		symbol: /^express(\.default)?$/
	},
	{
		framework: "fastify",
		serves: "api",
		symbol: /^fastify(\.default|\.fastify|\.Fastify)?$/
	},
	{
		framework: "hono",
		serves: "api",
		symbol: /^(hono|@hono\/zod-openapi|hono\/tiny)\.(Hono|OpenAPIHono)$/
	},
	{
		framework: "koa",
		serves: "api",
		symbol: /^koa(\.default)?$/
	},
	{
		framework: "hapi",
		serves: "api",
		symbol: /^@hapi\/hapi(\.default)?\.(server|Server)$/
	},
	{
		framework: "elysia",
		serves: "api",
		symbol: /^elysia\.Elysia$/
	},
	{
		framework: "restify",
		serves: "api",
		symbol: /^restify(\.default)?\.createServer$/
	},
	{
		framework: "nest",
		serves: "api",
		symbol: /^@nestjs\/core\.NestFactory\.create\w*$/
	},
	{
		framework: "polka",
		serves: "api",
		symbol: /^polka(\.default)?$/
	},
	{
		framework: "node-http",
		serves: "api",
		symbol: /^(node:)?https?(\.default)?\.createServer$|^(Bun|Deno)\.serve$|^@hono\/node-server\.serve$/
	},
	{
		framework: "apollo",
		serves: "api",
		symbol: /^@apollo\/server\.ApolloServer$|^apollo-server(-\w+)?\.ApolloServer$|^graphql-yoga\.createYoga$/
	},
	{
		framework: "websocket",
		serves: "api",
		symbol: /^ws\.(WebSocketServer|Server)$|^socket\.io\.Server$|^websockets(\.\w+)*\.serve$/
	},
	{
		framework: "net/http",
		serves: "api",
		symbol: /^net\/http\.(ListenAndServe(TLS)?|HandleFunc|NewServeMux)$/
	},
	{
		framework: "gin",
		serves: "api",
		symbol: /^github\.com\/gin-gonic\/gin\.(Default|New)$/
	},
	{
		framework: "echo",
		serves: "api",
		symbol: /^github\.com\/labstack\/echo(\/v\d+)?\.New$/
	},
	{
		framework: "fiber",
		serves: "api",
		symbol: /^github\.com\/gofiber\/fiber(\/v\d+)?\.New$/
	},
	{
		framework: "chi",
		serves: "api",
		symbol: /^github\.com\/go-chi\/chi(\/v\d+)?\.NewRouter$/
	},
	{
		framework: "gorilla",
		serves: "api",
		symbol: /^github\.com\/gorilla\/mux\.NewRouter$/
	},
	{
		framework: "mcp",
		serves: "mcp",
		symbol: /^github\.com\/(mark3labs\/mcp-go|modelcontextprotocol\/go-sdk)\/\w+\.New\w*Server$/
	},
	{
		framework: "spring",
		serves: "api",
		symbol: /(^|\.)(RestController|RestControllerAdvice)$|^org\.springframework\.\S+\.(Controller|RouterFunctions\.route)$/
	},
	{
		framework: "jax-rs",
		serves: "api",
		symbol: /^(jakarta|javax)\.ws\.rs\.Path$/
	},
	{
		framework: "micronaut",
		serves: "api",
		symbol: /^io\.micronaut\.http\.annotation\.Controller$/
	},
	{
		framework: "vaadin",
		serves: "ui",
		symbol: /^com\.vaadin\.flow\.router\.Route$/
	},
	{
		framework: "javalin",
		serves: "api",
		symbol: /^io\.javalin\.Javalin\.(create|start)$/
	},
	{
		framework: "ktor",
		serves: "api",
		symbol: /^io\.ktor\.server\.\S+\.(embeddedServer|routing|EngineMain)$/
	},
	{
		framework: "aspnet",
		serves: "api",
		symbol: /(^|\.)(WebApplication\.Create\w*|WebHost\.CreateDefaultBuilder|ApiController|ApiControllerAttribute)$|\.ConfigureWebHostDefaults$/
	}
];
/** Only files that mention one of these are parsed. A superset of the first segments above. */
const servingNames = /fastapi|flask|django|starlette|aiohttp|quart|sanic|tornado|litestar|falcon|bottle|robyn|http\.server|grpc|azure[./]functions|mangum|powertools|chalice|serverless-http|middy|functions[_-]framework|firebase[_-]functions|streamlit|gradio|chainlit|nicegui|\bdash\b|panel|reflex|mesop|taipy|shiny|solara|fasthtml|discord|nextcord|disnake|slack[_/-]?bolt|telegra|telebot|aiogram|telethon|pyrogram|grammy|botbuilder|@microsoft\/|whatsapp|baileys|pywa|linebot|@line\/|probot|ray|bentoml|litserve|kserve|\bcog\b|triton|runpod|langserve|modal|deepagents|agentcore|agno|google\.adk|a2a|copilotkit|llama_deploy|chatkit|agent_engines|mastra|\bmcp\b|fastmcp|modelcontextprotocol|express|fastify|hono|\bkoa\b|@hapi|elysia|restify|@nestjs|polka|createServer|Bun\.serve|Deno\.serve|apollo|graphql-yoga|\bws\b|socket\.io|websockets|net\/http|gin-gonic|labstack\/echo|gofiber|go-chi|gorilla\/mux|RestController|springframework|ws\.rs|micronaut|vaadin|javalin|io\.ktor\.server|WebApplication|WebHost|ApiController|ninja/;
// src/detect/serving/names.ts
const deepest = 12;
function namesOf(source) {
	const imports = /* @__PURE__ */ new Map();
	for (const { module, name, local } of source.imports) {
		if (!local) continue;
		const bindsRoot = name === null && source.language === "python" && module.startsWith(`${local}.`);
		imports.set(local, bindsRoot ? local : name === null ? module : `${module}.${name}`);
	}
	const values = /* @__PURE__ */ new Map();
	collect(source.root.body, values);
	const named = (expr, depth) => {
		if (depth > deepest) return null;
		if (expr.type === "call") {
			const callee = named(expr.callee, depth + 1);
			return callee === null ? null : callee === "require" && expr.args[0]?.value.type === "string" ? expr.args[0].value.value : `${callee}()`;
		}
		if (expr.type !== "name" && expr.type !== "member") return null;
		const key = keyOf(expr);
		const value = key === null ? void 0 : values.get(key);
		if (expr.type === "name") {
			const imported = imports.get(expr.name);
			if (imported !== void 0) return imported;
			if (value && !(value.type === "name" && value.name === expr.name)) return named(value, depth + 1);
			return value ? null : expr.name;
		}
		if (value) return named(value, depth + 1);
		const object = named(expr.object, depth + 1);
		return object === null ? null : `${object}.${expr.name}`;
	};
	return (expr) => named(expr, 0);
}
const keyOf = (expr) => expr.type === "name" ? expr.name : expr.type === "member" && expr.object.type === "name" && /^(self|this)$/.test(expr.object.name) ? `this.${expr.name}` : null;
function collect(body, values) {
	for (const statement of body) if (statement.type === "assign" && statement.value && statement.kind !== "loop" && statement.kind !== "augmented") for (const target of statement.targets) {
		const key = keyOf(target);
		if (key !== null && !values.has(key)) values.set(key, statement.value);
	}
	else if (statement.type === "definition") collect(statement.scope.body, values);
	else if (statement.type === "block") collect(statement.body, values);
}
// src/detect/serving/protection.ts
const rateLimiters = [
	["slowapi", /^slowapi(\.\w+)*\.(Limiter|SlowAPIMiddleware)$/],
	["fastapi-limiter", /^(fastapi_limiter(\.\w+)*\.(FastAPILimiter(\.init)?|RateLimiter)|fastapi_throttle\.\w+|pyrate_limiter\.\w*Limiter|asgi_ratelimit\.\w+|ratelimit\.RateLimitMiddleware)$/],
	["flask-limiter", /^flask_limiter(\.\w+)*\.Limiter$/],
	["django-ratelimit", /^(django_ratelimit|ratelimit)\.decorators\.ratelimit$|^rest_framework\.throttling\.\w+$/],
	["express-rate-limit", /^express-rate-limit(\.\w+)?$|^express-slow-down(\.default)?$/],
	["rate-limiter-flexible", /^rate-limiter-flexible\.RateLimiter\w+$/],
	["upstash", /^(@upstash\/ratelimit|upstash_ratelimit(\.asyncio)?)\.Ratelimit$/],
	["throttler", /^@nestjs\/throttler\.(ThrottlerModule\.forRoot(Async)?|ThrottlerGuard|Throttle)$/],
	["hono-rate-limiter", /^(hono-rate-limiter|@hono-rate-limiter\/\w+)\.\w+$/],
	["fastify-rate-limit", /^@fastify\/rate-limit(\.default)?$/],
	["koa-ratelimit", /^koa-ratelimit(\.default)?$/],
	["arcjet", /^@arcjet\/\w+\.(default|tokenBucket|fixedWindow|slidingWindow|shield)$/],
	["unkey", /^@unkey\/ratelimit\.Ratelimit$/],
	["vercel-firewall", /^@vercel\/firewall\.checkRateLimit$/],
	["bucket4j", /^io\.github\.bucket4j\.\S+$|(^|\.)Bucket(4j)?\.builder$/],
	["resilience4j", /^io\.github\.resilience4j\.ratelimiter\.\S+$/],
	["aspnet-rate-limiter", /(^|\.)(AddRateLimiter|UseRateLimiter|RequireRateLimiting|EnableRateLimiting|TokenBucketRateLimiter|FixedWindowRateLimiter|SlidingWindowRateLimiter|PartitionedRateLimiter\.Create\w*|AspNetCoreRateLimit\.\w+)$/],
	["go-rate", /^golang\.org\/x\/time\/rate\.NewLimiter$|^github\.com\/(ulule\/limiter|didip\/tollbooth|go-chi\/httprate|sethvargo\/go-limiter)\S*$/],
	["bedrock-gateway", /^litellm\.BudgetManager$/]
];
const errorTrackers = [
	["sentry", /^sentry_sdk\.init$|^@sentry\/[\w-]+(\.default)?\.(init|withSentryConfig|wrapRequestHandler|captureRequestError)$|(^|\.)(UseSentry|SentrySdk\.Init)$|^github\.com\/getsentry\/sentry-go\.Init$|^io\.sentry\.Sentry\.init$/],
	["rollbar", /^rollbar(\.default)?(\.init)?$|^rollbar\.contrib\.\S+$/],
	["bugsnag", /^@bugsnag\/\w+(\.default)?\.start$|^bugsnag\.configure$/],
	["honeybadger", /^@honeybadger-io\/\w+(\.default)?\.configure$|^honeybadger\.honeybadger\.configure$/],
	["airbrake", /^@airbrake\/\w+\.Notifier$/],
	["raygun", /^raygun4py\.\S+$|^raygun(\.default)?\.Client(\(\))?\.init$/],
	["highlight", /^@highlight-run\/\w+\.H\.init$|^highlight_io\.H$/],
	["google-error-reporting", /^@google-cloud\/error-reporting\.ErrorReporting$|^google\.cloud\.error_reporting\.Client$/]
];
/** What tells someone: by itself wherever it is installed as a log handler, or where it stands in the handling of an error. */
const alertHandlers = [
	["mail on errors", /^logging\.handlers\.SMTPHandler$|^django\.utils\.log\.AdminEmailHandler$/],
	["Slack on errors", /^(slack_logger|slacker_log_handler)(\.\w+)*\.\w*Handler$|^winston-slack-webhook-transport(\.default)?$|^pino-slack\S*$/],
	["PagerDuty", /^(pdpyras\.EventsAPISession|pypd\.\S+|pagerduty(\.\w+)*\.Event\w*Client)$|^@pagerduty\/pdjs\.event$/],
	["Opsgenie", /^opsgenie_sdk\.\w+$|^opsgenie-sdk\.\S+$/]
];
const notifiers = /^(slack_sdk(\.\w+)*\.(WebClient|WebhookClient)\(\)\.(chat_postMessage|send)|@slack\/(webhook|web-api)\.(IncomingWebhook|WebClient)\(\)\.(send|chat\.postMessage)|apprise\.Apprise\(\)\.notify|discord_webhook\.\w+\(\)\.execute|boto3\.client\(\)\.publish)$/;
const notifierTargets = /hooks\.slack\.com|events\.pagerduty\.com|api\.opsgenie\.com|discord(app)?\.com\/api\/webhooks|outlook\.office\.com\/webhook|SLACK_(WEBHOOK|ALERT)|ALERT_WEBHOOK|PAGERDUTY|OPSGENIE/;
const notifierFunction = /(^|\.)(send|post|notify|publish)_?(slack|alert|pagerduty|ops|incident|teams|discord)\w*$|(^|\.)(slack|alert)_?(notify|notification|alert|send|on_error)\w*$|(^|\.)(sendSlack|notifySlack|sendAlert|postToSlack)\w*$/;
/** Only files that mention one of these are parsed for the above. */
const protectionNames = /slowapi|limiter|throttl|rate[-_]?limit|ratelimit|arcjet|unkey|@vercel\/firewall|bucket4j|resilience4j|x\/time\/rate|tollbooth|httprate|sentry|rollbar|bugsnag|honeybadger|airbrake|raygun|highlight|error[-_]reporting|SMTPHandler|AdminEmailHandler|slack|pdpyras|pypd|pagerduty|opsgenie|apprise|alert|instrumentation|opentelemetry|otel|logfire|azure\.monitor|monitor-opentelemetry|applicationinsights|ApplicationInsights|opencensus|dd-?trace|newrelic|elastic-?apm|xray|powertools|prometheus|prom-|fastify-metrics|HttpMetrics|morgan|pino|winston|logger|structlog|HttpLogging|SerilogRequest|AspNetCoreInstrumentation|429|quota|budget/i;
// src/detect/serving/recording.ts
/** Full names of calls, decorators, base classes; a trailing `!` in the title marks modules whose import alone starts them. */
const recorders = [
	{
		records: "traces",
		title: "OpenTelemetry",
		symbol: /^opentelemetry\.instrumentation\.(fastapi|flask|django|starlette|asgi|wsgi|aiohttp_server|tornado|falcon|aws_lambda|pyramid|grpc)\.\w+/
	},
	{
		records: "traces",
		title: "OpenTelemetry",
		symbol: /^@opentelemetry\/(sdk-node\.NodeSDK|auto-instrumentations-node\.\w+|instrumentation-(http|express|fastify|koa|nestjs-core)\.\w+)$|^@vercel\/otel\.registerOTel$|^@microlabs\/otel-cf-workers\.instrument$|^@hono\/otel\.\w+$/
	},
	{
		records: "traces",
		title: "OpenTelemetry",
		symbol: /(^|\.)(AddAspNetCoreInstrumentation|UseAzureMonitor)$|^go\.opentelemetry\.io\/contrib\/instrumentation\/(net\/http|github\.com|google\.golang\.org)\/\S+$/
	},
	{
		records: "traces",
		title: "Logfire",
		symbol: /^logfire\.instrument_(fastapi|flask|django|starlette|asgi|wsgi|aws_lambda)$/
	},
	{
		records: "traces",
		title: "Azure Monitor",
		symbol: /^azure\.monitor\.opentelemetry\.configure_azure_monitor$|^opencensus\.ext\.azure\.\S+$|^@azure\/monitor-opentelemetry\.useAzureMonitor$|^applicationinsights(\.default)?\.setup$|(^|\.)AddApplicationInsightsTelemetry(WorkerService)?$/
	},
	{
		records: "traces",
		title: "Datadog",
		symbol: /^dd-trace(\.default|\.tracer)*\.init$|^ddtrace\.(patch_all|auto|patch|tracer\.\w+)$|^gopkg\.in\/DataDog\/dd-trace-go\S+$/
	},
	{
		records: "traces",
		title: "New Relic",
		symbol: /^newrelic\.agent\.(initialize|\w+_wrapper|WSGIApplicationWrapper|ASGIApplicationWrapper)$|^github\.com\/newrelic\/go-agent\S+\.NewApplication$/
	},
	{
		records: "traces",
		title: "Elastic APM",
		symbol: /^elastic-apm-node(\.default)?\.start$|^elasticapm\.contrib\.\S+$/
	},
	{
		records: "traces",
		title: "X-Ray",
		symbol: /^aws_xray_sdk\.\S+$|^aws-xray-sdk(-core)?\.\S+$|^aws_lambda_powertools\.(Tracer|Metrics)$|^@aws-lambda-powertools\/(tracer|metrics)\.(Tracer|Metrics)$/
	},
	{
		records: "metrics",
		title: "Prometheus",
		symbol: /^prometheus_fastapi_instrumentator\.Instrumentator$|^starlette_exporter\.\w+$|^starlette_prometheus\.\w+$|^prometheus_flask_exporter(\.\w+)*\.\w+Metrics$|^aioprometheus\.\S+$|^django_prometheus\.\S+$|^express-prom-bundle(\.default)?$|^fastify-metrics(\.default)?$|^@hono\/prometheus\.prometheus$|^@willsoto\/nestjs-prometheus\.PrometheusModule\.register$|(^|\.)(UseHttpMetrics|MapPrometheusScrapingEndpoint)$|^github\.com\/prometheus\/client_golang\/prometheus\/promhttp\.(Handler|InstrumentHandler\w+)$/
	},
	{
		records: "access-log",
		title: "morgan",
		symbol: /^morgan(\.default)?$/
	},
	{
		records: "access-log",
		title: "pino",
		symbol: /^(pino-http|express-pino-logger|koa-pino-logger|hono-pino)(\.\w+)*$|^nestjs-pino\.LoggerModule\.forRoot(Async)?$/
	},
	{
		records: "access-log",
		title: "winston",
		symbol: /^express-winston(\.default)?\.logger$/
	},
	{
		records: "access-log",
		title: "request logger",
		symbol: /^koa-logger(\.default)?$|^hono\/logger\.logger$|^@logtape\/\w+\.\w+Logger$|^github\.com\/gin-gonic\/gin\.(Logger\w*)$|^github\.com\/gin-contrib\/zap\.\w+$|^github\.com\/go-chi\/chi(\/v\d+)?\/middleware\.(Logger|RequestLogger)$|^github\.com\/go-chi\/httplog\S*$|^github\.com\/labstack\/echo(\/v\d+)?\/middleware\.(Logger|RequestLogger)\w*$|^github\.com\/gofiber\/fiber(\/v\d+)?\/middleware\/logger\.New$|^github\.com\/gorilla\/handlers\.\w*LoggingHandler$/
	},
	{
		records: "access-log",
		title: "request logging",
		symbol: /(^|\.)(UseSerilogRequestLogging|UseHttpLogging|UseW3CLogging|AddHttpLogging)$|(^|\.)(CommonsRequestLoggingFilter|AbstractRequestLoggingFilter)$|^fastapi_structlog\.\S+$|^django_structlog\.middlewares\.\w+$|^flask_request_logger\S*$|^io\.ktor\.server\.plugins\.(callloging|calllogging)\.CallLogging$/
	}
];
/** Modules whose import alone records requests. */
const recordingModules = [
	["Datadog", /^(dd-trace\/init|ddtrace\.auto|ddtrace\/auto)$/],
	["New Relic", /^newrelic$/],
	["Elastic APM", /^elastic-apm-node\/start$/],
	["OpenTelemetry", /^@opentelemetry\/auto-instrumentations-node\/register$/]
];
/** Lines of configuration: file, line, what records. */
const recordingLines = [
	[
		/(^|\/)host\.json$/,
		/"applicationInsights"\s*:/,
		"traces",
		"Application Insights of the functions"
	],
	[
		/(^|\/)wrangler(\.[\w-]+)*\.(toml|jsonc?)$/,
		/^\s*\[observability\]|"observability"\s*:/,
		"access-log",
		"observability of the platform"
	],
	[
		/(^|\/)(\w*Dockerfile[\w.-]*|Procfile|[\w.-]+\.(sh|ya?ml|toml|json))$/i,
		/\b(opentelemetry-instrument|ddtrace-run|newrelic-admin\s+run-program|elasticapm-run)\b|auto-instrumentations-node\/register|dd-trace\/init|-javaagent:\S*(opentelemetry|dd-java-agent|newrelic|applicationinsights|elastic-apm)/,
		"traces",
		"agent started with the application"
	],
	[
		/(^|\/)(\w*Dockerfile[\w.-]*|Procfile|[\w.-]+\.(sh|ya?ml|toml)|gunicorn[\w.]*\.py)$/i,
		/--access-log(file)?[ =]|^\s*accesslog\s*=/,
		"access-log",
		"access log of the server"
	],
	[
		/(^|\/)(build\.gradle(\.kts)?|pom\.xml|libs\.versions\.toml)$/,
		/micrometer-(registry|tracing)-|opentelemetry-spring-boot|spring-boot-starter-opentelemetry|quarkus-(micrometer|opentelemetry)|opentelemetry-exporter|spring-boot-starter-actuator|logbook-spring-boot|io\.micronaut\.(micrometer|tracing)/,
		"metrics",
		"metrics or traces of the endpoints"
	],
	[
		/\.py$/,
		/['"](django_prometheus\.middleware|django_structlog\.middlewares|request_logging\.middleware|elasticapm\.contrib\.django|opencensus\.ext\.django|log_request_id\.middleware)\b/,
		"metrics",
		"request middleware in the settings"
	],
	[
		/(^|\/)application(-[\w-]+)?\.(ya?ml|properties)$/,
		/^\s*(server\.tomcat\.)?accesslog(\.enabled)?\s*[:=]|^\s*server\.tomcat\.accesslog\.enabled\s*=\s*true/,
		"access-log",
		"access log of the server"
	],
	[
		/\.(tf|bicep|ya?ml|json)$/,
		/\b(access_log_settings|AccessLogSettings?|access_logs)\b/,
		"access-log",
		"access log of the gateway"
	]
];
/** They watch the process from inside; nothing outside can ask. */
const runtimeMonitors = [["run-time metrics", /(^|\.)(AddRuntimeInstrumentation|AddProcessInstrumentation|collectDefaultMetrics)$|^opentelemetry\.instrumentation\.system_metrics\.\w+$|^@opentelemetry\/(host-metrics|instrumentation-runtime-node)\.\w+$/], ["registered health checks", /(^|\.)AddHealthChecks$/]];
const clock = /(^|\.)(time\.(time|perf_counter|monotonic)|perf_counter|Date\.now|performance\.now|process\.hrtime(\.bigint)?|hrtime|datetime\.(datetime\.)?(now|utcnow)|System\.(nanoTime|currentTimeMillis)|time\.(Now|Since)|Stopwatch\.StartNew|nanoTime)$/;
const logger = /(^|\.)(log|logger|logging|logs|_logger|LOG|structlog|slog|console|winston|pino|zap|Log)(\(\))?(\.\w+)*\.(trace|debug|info|warn|warning|error|exception|critical|log|Info|Warn|Error|Debug|Infof|Errorf|Printf|Println|LogInformation|LogWarning|LogError|LogDebug|Information|Warning|success)$|^print$|^println$|^System\.(out|err)\.print(ln|f)?$|^log\.(Print|Fatal)\w*$|^logger$/;
const observed = /\.(observe|record|set|inc|labels\(\)\.(observe|inc))$/;
const readsClock = (name) => clock.test(name);
const writesLog = (name) => logger.test(name);
const observes = (name) => observed.test(name);
// src/detect/serving/routes.ts
const verbs = /^(get|post|put|patch|delete|head|options|all|any|route|api_route|websocket|websocket_route|use|on)$/i;
/** values that routes hang on, by their full name */
const routers = /(^|\.)(FastAPI|APIRouter|Flask|Blueprint|Quart|Sanic|Starlette|Litestar|Router|Hono|OpenAPIHono|Elysia|Bottle|Robyn|NinjaAPI|FunctionApp|Chalice|\w+Resolver)\(\)$|^(express|fastify|koa|polka|@koa\/router|koa-router)(\.default|\.Router|\.fastify)?\(\)|^express(\.default)?\.Router\(\)|^github\.com\/(gin-gonic\/gin|labstack\/echo|gofiber\/fiber|go-chi\/chi|gorilla\/mux)|^net\/http(\.NewServeMux\(\))?$|^bottle$|^aiohttp\.web\.(RouteTableDef|Application)\(\)/;
/** what routers are called where they come from elsewhere: a parameter, another module */
const routerName = /^(\w*[aA]pp|\w*[rR]outer\w*|\w*[rR]outes?|server|api|fastify|instance|mux|group)$/;
const goVerbs = /^(GET|POST|PUT|PATCH|DELETE|Any|HandleFunc|Handle|Get|Post|Put|Patch|Delete|All)$/;
const mapping = /(^|\.)(Get|Post|Put|Patch|Delete|Request)Mapping$|(^|\.)Http(Get|Post|Put|Patch|Delete)$|^(GET|POST|PUT|DELETE|Path)$/;
/** The routes of one file. A router that comes from another file counts where the call looks like a route in every other way. */
function routesOf(source, names) {
	const routes = [];
	for (const scope of scopesWithin(source.root)) for (const decorator of scope.decorators) routes.push(...decorated(source, names, scope, decorator));
	const functions = new Map([...scopesWithin(source.root)].filter((it) => it.kind === "function" && it.name).map((it) => [it.name, it]));
	for (const { node } of callsOf(source)) routes.push(...called(source, names, node, functions));
	return routes;
}
function decorated(source, names, scope, decorator) {
	const callee = decorator.type === "call" ? decorator.callee : decorator;
	const args = decorator.type === "call" ? decorator.args : [];
	const path = firstPath(args);
	const at = {
		file: source.path,
		line: decorator.line,
		handler: scope.name,
		scope
	};
	const last = callee.type === "member" || callee.type === "name" ? callee.name : "";
	if (scope.kind === "function" && mapping.test(last)) {
		const prefix = scope.parent?.decorators.flatMap((it) => it.type === "call" && mapping.test(nameOf(it.callee)) ? [firstPath(it.args) ?? ""] : [])[0] ?? "";
		return [{
			...at,
			framework: source.language === "csharp" ? "aspnet" : "spring",
			method: methodOf(last),
			path: joined(prefix, path ?? "")
		}];
	}
	if (callee.type !== "member" || !verbs.test(callee.name)) return [];
	const router = names(callee.object);
	if (!(router === null || router.startsWith(".") || routers.test(router) || routers.test(`${router}()`) || callee.object.type === "name" && router === callee.object.name) || path === null || !(path.startsWith("/") || path === "")) return [];
	return [{
		...at,
		framework: frameworkOf(router),
		method: /^(route|api_route)$/.test(callee.name) ? methodsOf(args) ?? "ANY" : callee.name.toUpperCase(),
		path
	}];
}
function called(source, names, call, functions) {
	const { callee } = call;
	const name = nameOf(callee);
	const path = firstPath(call.args);
	const handler = call.args.at(-1)?.value;
	const scope = handler?.type === "function" ? handler.scope : handler?.type === "name" ? functions.get(handler.name) ?? null : null;
	const at = {
		file: source.path,
		line: call.line,
		handler: handler?.type === "name" ? handler.name : scope?.name ?? null,
		scope
	};
	if (source.language === "csharp" && /^Map(Get|Post|Put|Patch|Delete|HealthChecks)$/.test(name) && path !== null) return [{
		...at,
		framework: "aspnet",
		method: methodOf(name),
		path
	}];
	if (source.language === "python") {
		if (/^(re_)?path$/.test(name) && names(callee)?.startsWith("django.urls.") && call.args.length > 1) return [{
			...at,
			framework: "django",
			method: "ANY",
			path: `/${(path ?? "").replace(/^\//, "")}`
		}];
		if (/^(add_api_route|add_url_rule|add_route|add_get|add_post|Route|WebSocketRoute)$/.test(name) && path?.startsWith("/")) return [{
			...at,
			framework: "python",
			method: "ANY",
			path
		}];
		return [];
	}
	if (callee.type !== "member" || path === null || call.args.length < 2) return [];
	if (source.language === "go" ? !goVerbs.test(name) : !verbs.test(name)) return [];
	const router = names(callee.object);
	if (router !== null && /^@azure\/functions\.app$/.test(router)) return [{
		...at,
		framework: "azure-functions",
		method: methodOf(name),
		path: `/${path}`
	}];
	if (!/^(\/|\*|(GET|POST|PUT|PATCH|DELETE) \/)/.test(path)) return [];
	const known = router !== null && routers.test(router);
	const unknownRouter = scope !== null && (router === null || !router.includes(".") || /^\.{0,2}\//.test(router)) && routerName.test(nameOf(callee.object));
	if (!known && !unknownRouter) return [];
	const [, verb, rest] = /^([A-Z]+) (\/.*)$/.exec(path) ?? [];
	return [{
		...at,
		framework: frameworkOf(router),
		method: verb ?? methodOf(name),
		path: rest ?? path
	}];
}
function firstPath(args) {
	const value = (args.find((it) => it.name === "path" || it.name === "value" || it.name === "rule" || it.name === "route") ?? args.find((it) => it.name === null))?.value;
	if (value?.type === "string") return value.value;
	if (value?.type === "list" && value.items[0]?.type === "string") return value.items[0].value;
	if (value?.type === "template") return value.parts.map((part) => part.type === "string" ? part.value : ":x").join("");
	return null;
}
function methodsOf(args) {
	const value = args.find((it) => it.name === "methods")?.value;
	const first = value?.type === "list" ? value.items[0] : void 0;
	return first?.type === "string" ? first.value.toUpperCase() : null;
}
const methodOf = (name) => /(get|post|put|patch|delete)/i.exec(name)?.[0].toUpperCase() ?? "ANY";
const nameOf = (expr) => expr.type === "name" || expr.type === "member" ? expr.name : "";
const joined = (prefix, path) => `/${[prefix, path].map((it) => it.replace(/^\/|\/$/g, "")).filter(Boolean).join("/")}`;
const frameworkOf = (router) => /^@?[\w-]+(\/[\w-]+)?/.exec(router ?? "")?.[0] ?? "unknown";
// src/detect/serving/usage-caps.ts
const used = /(count|used|usage|spent|total|messages|requests|tokens|calls|queries|elapsed|passed|since)/i;
function usageCaps(source) {
	const found = /* @__PURE__ */ new Map();
	const visit = (body, inCatch) => {
		for (const statement of body) if (statement.type === "block") {
			if (statement.kind === "if" && !inCatch && turnsAway(statement.body) && (statement.heads.some(exceeds) || statement.body.some(answers429))) found.set(statement.line, {
				path: source.path,
				line: statement.line,
				detail: "usage cap"
			});
			visit(statement.body, inCatch || statement.kind === "catch");
		}
	};
	for (const scope of scopesWithin(source.root)) visit(scope.body, false);
	return [...found.values()];
}
/** The used side is the greater one: `count >= limit`, `limit <= count`, `passed < cooldown`. */
function exceeds(expr) {
	if (expr.type !== "binary") return false;
	if (!/^[<>]=?$/.test(expr.op)) return exceeds(expr.left) || exceeds(expr.right);
	const [greater, less] = expr.op.startsWith(">") ? [wordsOf(expr.left), wordsOf(expr.right)] : [wordsOf(expr.right), wordsOf(expr.left)];
	if (/slow_?mode|cooldown|reset|window/i.test(greater) && used.test(less)) return true;
	return used.test(greater) && !/length|size|len$/i.test(greater) && less !== "";
}
function wordsOf(expr) {
	switch (expr.type) {
		case "name": return expr.name;
		case "member": return `${wordsOf(expr.object)}.${expr.name}`;
		case "index": return wordsOf(expr.object);
		case "call": return [expr.callee, ...expr.args.map((it) => it.value)].map(wordsOf).join(" ");
		case "binary": return `${wordsOf(expr.left)} ${wordsOf(expr.right)}`;
		case "number": return "number";
		default: return "";
	}
}
/** It leaves, and says that a limit is the reason. */
function turnsAway(body) {
	const leaves = body.some((it) => it.type === "return" || it.type === "expression" && it.value.type === "call" && /exit|abort|deny|reject/i.test(wordsOf(it.value.callee)));
	const told = body.some((it) => it.type !== "definition" && it.type !== "block" && it.value !== null && saysLimit(it.value, 0));
	return leaves && told;
}
const answers429 = (statement) => (statement.type === "return" || statement.type === "expression") && statement.value !== null && names429(statement.value, 0);
function names429(expr, depth) {
	if (depth > 8) return false;
	if (expr.type === "number") return expr.value === 429;
	if (expr.type === "member" || expr.type === "name") return /too_?many_?requests|(^|_)429(_|$)/i.test(expr.name);
	return parts(expr).some((it) => names429(it, depth + 1));
}
function saysLimit(expr, depth) {
	if (depth > 8) return false;
	if (names429(expr, depth)) return true;
	if (expr.type === "string") return /rate.?limit|too many (requests|messages)|quota|(daily|hourly|monthly|usage|message) limit|limit reached|slow.?mode|try again (later|in)|upgrade your plan/i.test(expr.value);
	if (expr.type === "name" || expr.type === "member") {
		if (/rate_?limit|too_?many|quota|limit_?(msg|message|reached|exceeded|error)|slow_?mode/i.test(expr.name)) return true;
	}
	return parts(expr).some((it) => saysLimit(it, depth + 1));
}
const parts = (expr) => {
	switch (expr.type) {
		case "call": return [expr.callee, ...expr.args.map((it) => it.value)];
		case "member": return [expr.object];
		case "dict": return expr.entries.map((it) => it.value);
		case "template": return expr.parts;
		case "list": return expr.items;
		case "conditional": return [expr.then, expr.otherwise];
		default: return [];
	}
};
// src/detect/serving/scan.ts
function readSource(source, isHandlerFile) {
	const names = namesOf(source);
	const { path } = source;
	const uses = [...usesOf(source, names)];
	const routes = routesOf(source, names);
	const servers = firstOfEach(uses.flatMap(({ name, line }) => {
		const found = frameworks$1.find((it) => it.symbol.test(name));
		return found ? [{
			framework: found.framework,
			serves: found.serves,
			path,
			line,
			detail: name
		}] : [];
	}));
	const matching = (rules) => uses.flatMap(({ name, line }) => {
		const found = rules.find(([, symbol]) => symbol.test(name));
		return found ? [{
			path,
			line,
			detail: found[0]
		}] : [];
	});
	const handlers = handlerScopes(source, routes, names, servers, isHandlerFile);
	return {
		servers,
		routes,
		instrumentation: [
			...uses.flatMap(({ name, line }) => {
				const found = recorders.find((it) => it.symbol.test(name));
				return found ? [{
					path,
					line,
					detail: found.title,
					records: found.records
				}] : [];
			}),
			...source.imports.flatMap((it) => {
				const found = recordingModules.find(([, module]) => module.test(it.module));
				return found ? [{
					path,
					line: it.line,
					detail: found[0],
					records: "traces"
				}] : [];
			}),
			...requestMetrics(source, names),
			...ownMiddleware(source, names, handlers),
			...fastifyLogger(source, names)
		],
		monitors: matching(runtimeMonitors),
		rateLimits: [...matching(rateLimiters), ...usageCaps(source)],
		errorTrackers: matching(errorTrackers),
		notifiers: [...matching(alertHandlers), ...caught(source, names)],
		healthCases: isHandlerFile ? healthCases(source) : [],
		handlerLogs: distinct(handlers.flatMap((scope) => logsOf(scope, names, path)))
	};
}
/** Every call, decorator and base class by its full name. */
function* usesOf(source, names) {
	for (const { node } of callsOf(source)) {
		const name = names(node.callee);
		if (name) yield {
			name,
			line: node.line
		};
	}
	for (const scope of scopesWithin(source.root)) for (const expr of [...scope.decorators, ...scope.bases]) {
		const name = expr.type === "call" ? null : names(expr);
		if (name) yield {
			name,
			line: expr.line
		};
	}
}
function firstOfEach(servers) {
	return servers.filter((it, index) => servers.findIndex((other) => other.framework === it.framework) === index);
}
const eventHandler = /^(on|once|event|command|message|slash_command|on_message|on_chat_start|hears|start|help|listen)$/;
/** The code that answers: handlers of routes, of bot events and of user interfaces. */
function handlerScopes(source, routes, names, servers, isHandlerFile) {
	if (isHandlerFile || servers.some((it) => it.serves === "ui" || it.serves === "bot")) return [...scopesWithin(source.root)].filter((it) => it.kind !== "class");
	const scopes = new Set(routes.flatMap((it) => it.scope ?? []));
	for (const scope of scopesWithin(source.root)) {
		if (/^(handler|lambda_handler|main)$/.test(scope.name) && scope.parent?.kind === "module" && servers.some((it) => it.serves === "function")) scopes.add(scope);
		if (scope.decorators.some((it) => eventHandler.test(lastName(it)) || frameworks$1.some((framework) => framework.symbol.test(names(it.type === "call" ? it.callee : it) ?? "")))) scopes.add(scope);
	}
	return [...scopes];
}
function logsOf(scope, names, path) {
	const logs = [];
	for (const { node } of expressionsWithin(scope)) {
		if (node.type === "call" && (writesLog(chain(node.callee)) || writesLog(names(node.callee) ?? ""))) logs.push({
			path,
			line: node.line,
			detail: "log line in a handler"
		});
		if (logs.length >= 3) break;
	}
	return logs;
}
/** `case 'health':` and the like in a handler that chooses by an action's name. */
function healthCases(source) {
	const found = [];
	const visit = (body) => {
		for (const statement of body) {
			if (statement.type === "definition") visit(statement.scope.body);
			if (statement.type !== "block") continue;
			if (statement.kind === "case" || statement.kind === "if" ? statement.heads.some(namesHealth) : false) found.push({
				path: source.path,
				line: statement.line,
				detail: "handler answers a health request"
			});
			visit(statement.body);
		}
	};
	for (const scope of scopesWithin(source.root)) if (scope.kind !== "class") visit(scope.body);
	return distinct(found);
}
function namesHealth(expr) {
	if (expr.type === "string") return /^([a-z]+[-_])?health([-_]?check|z)?$/.test(expr.value);
	return expr.type === "binary" && /^={2,3}$/.test(expr.op) && (namesHealth(expr.left) || namesHealth(expr.right));
}
/** Own counters and histograms of requests: metric objects whose name says what they count. */
function requestMetrics(source, names) {
	return [...callsOf(source)].flatMap(({ node }) => {
		const name = names(node.callee) ?? "";
		if (!/^(prometheus_client(\.metrics)?|prom-client(\.default)?)\.(Histogram|Summary|Counter)$/.test(name) && !/\.(create_histogram|createHistogram|create_counter|createCounter)$/.test(name)) return [];
		const first = node.args[0]?.value;
		const title = first?.type === "string" ? first.value : first?.type === "dict" ? first.entries.flatMap((it) => it.key === "name" && it.value.type === "string" ? [it.value.value] : []).join() : "";
		return /request|http|latency|duration|response|quer(y|ies)|chat/i.test(title) ? [{
			path: source.path,
			line: node.line,
			detail: `metric ${title}`,
			records: "metrics"
		}] : [];
	});
}
/** Middleware and handlers of one's own that log or measure with the time taken or the status. */
function ownMiddleware(source, names, handlers) {
	const found = [];
	for (const scope of scopesWithin(source.root)) {
		const isMiddleware = scope.decorators.some((it) => /^(middleware|before_request|after_request|teardown_request)$/.test(lastName(it))) || /^(dispatch|__call__|process_response|doFilterInternal|InvokeAsync|intercept)$/.test(scope.name) && scope.parent?.kind === "class" || scope.params.length >= 3 && scope.params.some((it) => /^(next|_next)$/.test(it.name)) && scope.params.some((it) => /^(res|response|reply|_res)$/.test(it.name));
		const isHandler = handlers.includes(scope) && scope.kind === "function";
		if (!isMiddleware && !isHandler) continue;
		let clocks = 0;
		let status = false;
		let written = false;
		for (const { node } of expressionsWithin(scope)) {
			if (node.type === "call") {
				const name = names(node.callee) ?? chain(node.callee);
				if (readsClock(name)) clocks += 1;
				if (writesLog(name) || writesLog(chain(node.callee)) || observes(name)) written = true;
			}
			if (node.type === "member" && /^(status_code|statusCode|StatusCode)$/.test(node.name)) status = true;
		}
		if (written && (clocks >= (isHandler ? 2 : 1) || isMiddleware && status)) found.push({
			path: source.path,
			line: scope.line,
			detail: isMiddleware ? "request middleware with time or status" : "handler that records the time taken",
			records: "access-log"
		});
	}
	return found;
}
function fastifyLogger(source, names) {
	return [...callsOf(source)].flatMap(({ node }) => {
		const options = node.args[0]?.value;
		if (!/^fastify(\.default|\.fastify|\.Fastify)?$/.test(names(node.callee) ?? "") || options?.type !== "dict") return [];
		const logger = options.entries.find((it) => it.key === "logger" || it.key === "loggerInstance");
		return logger && !(logger.value.type === "boolean" && !logger.value.value) ? [{
			path: source.path,
			line: logger.line,
			detail: "request log of fastify",
			records: "access-log"
		}] : [];
	});
}
/** Notifications that stand in the handling of an error. */
function caught(source, names) {
	const found = [];
	const visit = (body, inCatch) => {
		for (const statement of body) if (statement.type === "definition") visit(statement.scope.body, false);
		else if (statement.type === "block") visit(statement.body, inCatch || statement.kind === "catch");
		else if (inCatch && (statement.type === "expression" || statement.type === "assign") && statement.value && notifies(statement.value, names)) found.push({
			path: source.path,
			line: statement.line,
			detail: "notification when an error is caught"
		});
	};
	visit(source.root.body, false);
	return found;
}
function notifies(expr, names) {
	if (expr.type !== "call") return false;
	const name = names(expr.callee) ?? chain(expr.callee);
	if (notifiers.test(name) || notifierFunction.test(name)) return true;
	return expr.args.some((it) => it.value.type === "string" && notifierTargets.test(it.value.value) || (it.value.type === "name" || it.value.type === "member") && notifierTargets.test(it.value.name));
}
const lastName = (expr) => expr.type === "call" ? lastName(expr.callee) : expr.type === "name" || expr.type === "member" ? expr.name : "";
const chain = (expr) => expr.type === "name" ? expr.name : expr.type === "member" ? `${chain(expr.object)}.${expr.name}` : expr.type === "call" ? `${chain(expr.callee)}()` : "";
const distinct = (evidence) => evidence.filter((it, index) => evidence.findIndex((other) => other.line === it.line) === index);
// src/detect/serving.ts
const sourceFile = /\.(py|[cm]?[jt]sx?|java|kt|cs|go)$/;
const largest = 6e5;
function detect$4(context) {
	const byFile = fileRoutes(context);
	const handlerFiles = new Set(byFile.filter((it) => it.kind === "api").map((it) => it.file));
	const readings = [];
	const instrumentation = [];
	const declaredHealth = [];
	for (const path of context.fact("paths").of("application")) {
		const wanted = sourceFile.test(path);
		const rules = recordingLines.filter(([file]) => file.test(path));
		if (!wanted && !rules.length) continue;
		const text = context.text(path);
		if (text === null || text.length > largest) continue;
		instrumentation.push(...recordedLines(path, text, rules));
		if (/(^|\/)(build\.gradle(\.kts)?|pom\.xml|package\.json)$/.test(path)) declaredHealth.push(...declaredHealthOf(path, text));
		if (!wanted || !(handlerFiles.has(path) || servingNames.test(text) || protectionNames.test(text))) continue;
		const source = context.fact("program").file(path);
		if (source) readings.push(readSource(source, handlerFiles.has(path)));
	}
	const servers = [
		...readings.flatMap((it) => it.servers),
		...serversOf(byFile),
		...declaredServers(context)
	];
	const routes = [...readings.flatMap((it) => it.routes), ...byFile];
	const applications = applicationsOf(context, servers);
	const handlerLogs = readings.flatMap((it) => it.handlerLogs);
	const server = servers.find((it) => it.serves !== "ui") ?? servers[0];
	const serves = server ? {
		path: server.path,
		line: server.line,
		detail: `answers users: ${server.framework}`
	} : null;
	return {
		servers,
		routes,
		healthRoutes: [
			...healthRoutes(context, routes),
			...declaredHealth,
			...readings.flatMap((it) => it.healthCases)
		],
		instrumentation: [
			...instrumentation,
			...readings.flatMap((it) => it.instrumentation),
			...platformRecords(context)
		],
		rateLimits: [...readings.flatMap((it) => it.rateLimits), ...context.fact("infrastructure").quotas],
		errorTrackers: readings.flatMap((it) => it.errorTrackers),
		notifiers: readings.flatMap((it) => it.notifiers),
		handlerLogs: handlerLogs.length || !servers.some((it) => it.serves === "platform") ? handlerLogs : graphLogs(context),
		applications,
		monitors: readings.flatMap((it) => it.monitors),
		isMinority: (evidence) => isMinority(evidence, applications),
		serves,
		deploys: serves ?? deployment(context)
	};
}
/** Usage flag `serving`: it answers users or callers at run time. The evidence, or null. */
const isServing = (context) => context.fact("serving").serves;
/** Usage flag `deployable`: it serves, or it is packaged or provisioned to run somewhere. The evidence, or null. */
const isDeployable = (context) => context.fact("serving").deploys;
/** Servers that are declared rather than coded: agent platforms, model endpoints, model servers in images. */
function declaredServers(context) {
	const { descriptors } = context.fact("infrastructure");
	return descriptors.flatMap((it) => {
		if (it.role === "script" && it.hosts && /Endpoint|Deployment/.test(it.detail) || /^(azure-ml|bentoml|cog|truss|anyscale|llama-deploy)$/.test(it.tool)) return it.hosts && it.role !== "build" && it.role !== "version" ? [{
			...it,
			framework: it.tool,
			serves: "model-server"
		}] : [];
		return /^(langgraph|managed-agent|bedrock-agentcore|huggingface-space)$/.test(it.tool) && it.role === "specification" ? [{
			...it,
			framework: it.tool,
			serves: "platform"
		}] : [];
	});
}
const healthSegment = /^(health(z|[-_]?checks?)?|[-_]*health|ready(z|ness)?|live(z|ness)?|alive|ping|heartbeat|[a-z]+[-_]health)$/i;
function healthRoutes(context, routes) {
	const found = routes.filter((it) => it.path.split(/[/?]/).filter(Boolean).slice(-2).some((segment) => healthSegment.test(segment))).map((it) => ({
		path: it.file,
		line: it.line,
		detail: `route ${it.path}`
	}));
	const middlewares = context.fact("paths").of("application").filter((path) => /(^|\/)(middleware|proxy)\.[jt]s$/.test(path));
	for (const path of middlewares) {
		const index = (context.text(path)?.split("\n") ?? []).findIndex((line) => /(===|startsWith\()\s*["']\/(ping|health\w*|livez|readyz)["']/.test(line) && !/^\s*\/\//.test(line));
		if (index >= 0) found.push({
			path,
			line: index + 1,
			detail: "health path answered by the middleware"
		});
	}
	return found;
}
/** Libraries that map a health endpoint wherever they are installed. */
function declaredHealthOf(path, text) {
	const index = text.split("\n").findIndex((line) => line.length < 2e3 && /spring-boot-starter-actuator|quarkus-smallrye-health|micronaut-management|"@nestjs\/terminus"|"@godaddy\/terminus"/.test(line));
	return index < 0 ? [] : [{
		path,
		line: index + 1,
		detail: "library that maps a health endpoint"
	}];
}
const platformRecords = (context) => context.fact("infrastructure").telemetry.map((it) => ({
	...it,
	records: "traces"
}));
/** On an agent platform every node of the graph is part of a handler. */
function graphLogs(context) {
	for (const path of context.fact("paths").of("application")) {
		if (!/\.(py|[cm]?[jt]s)$/.test(path) || !/\blog(ger|ging)?\.\w+\(|console\.(log|warn|error|info)\(|\bwarnings\.warn\(/.test(context.text(path) ?? "")) continue;
		const source = context.fact("program").file(path);
		const logs = source ? logsOf(source.root, namesOf(source), path) : [];
		if (logs.length) return logs;
	}
	return [];
}
function recordedLines(path, text, rules) {
	if (!rules.length) return [];
	return text.split("\n").flatMap((line, index) => line.length > 2e3 || /^\s*(#|\/\/)/.test(line) ? [] : rules.flatMap(([, pattern, records, detail]) => pattern.test(line) ? [{
		path,
		line: index + 1,
		detail,
		records
	}] : []));
}
const manifest = /(^|\/)(package\.json|pyproject\.toml|requirements[\w.-]*\.txt|setup\.py|Pipfile|build\.gradle(\.kts)?|pom\.xml|go\.mod|[^/]+\.csproj|flow\.dag\.ya?ml)$/;
function applicationsOf(context, servers) {
	const folders = new Set(context.fact("paths").of("application").filter((path) => manifest.test(path)).map((path) => path.slice(0, path.lastIndexOf("/") + 1)));
	const roots = servers.map((it) => {
		let folder = it.path.slice(0, it.path.lastIndexOf("/") + 1);
		while (folder !== "" && !folders.has(folder)) folder = folder.slice(0, folder.slice(0, -1).lastIndexOf("/") + 1);
		return folder;
	});
	return [...new Set(roots)].sort();
}
function isMinority(evidence, applications) {
	if (applications.length < 3) return false;
	const owners = evidence.map((it) => applications.filter((root) => it.path.startsWith(root)).sort((a, b) => b.length - a.length)[0]);
	return !owners.includes(void 0) && new Set(owners).size * 2 <= applications.length;
}
/** Provisions, rather than deploys: what it puts where is said by the declaration. */
const provisioner = /^(azd|terraform|cdk|pulumi|ansible|helm|sam|serverless|az|aws)$/;
function deployment(context) {
	const { descriptors, commands } = context.fact("infrastructure");
	const declared = descriptors.find((it) => it.hosts && it.purpose === "application" && it.role !== "build" && !(isImage(it.role) && testedOnly(context)));
	const command = commands.find((it) => it.deploys && !provisioner.test(it.tool));
	return declared ?? command ?? null;
}
const isImage = (role) => role === "container" || role === "compose";
/** Images that CI builds, runs tests in and never pushes. */
function testedOnly(context) {
	const pipelines = context.fact("paths").of("ci").map((path) => context.text(path) ?? "");
	const tests = pipelines.some((text) => /docker(-compose|\s+compose)?\s+run\b[^\n]*\b(pytest|tox|nox|jest|vitest|test|tests|lint|mypy)\b/.test(text));
	const pushes = pipelines.some((text) => /docker\s+push|push:\s*true|--push\b/.test(text));
	return tests && !pushes;
}
// src/catalogue/topics/index.ts
/** Every file of topics. */
const topicFiles = [
	[
		{
			"id": "purpose-for-someone",
			"detail": "says what it does for whom",
			"notUnder": "^(?:contribut|develop(?:ment|ing)\\b|testing|troubleshoot|prerequisites|install|deploy|support|community|getting help|guidance|set ?up|贡献|安装|部署|開発|インストール)",
			"senses": [
				{ "says": ["<helps> (?:\\w+ ){0,3}<person> (?:\\w+ ){0,2}(?:to |\\w+)"] },
				{
					"says": ["<helps> … for (?:\\w+ ){0,3}<person>"],
					"unless": ["for example"],
					"in": ["paragraph"]
				},
				{ "says": ["(?:<helps>|<madefor>) (?:\\w+ ){0,3}(?:<person>|<user>) (?:who|that|in|of|to|with|find|understand|search|get|ask|learn|manage|make|create|write|explore)(?![\\p{L}])", "<person>"] },
				{
					"says": ["<madefor> (?:\\w+ ){0,4}<person>"],
					"unless": ["<madefor> (?:\\w+ ){0,3}(?:production|enterprise)(?:[- ]|$)"]
				},
				{
					"says": ["(?:assistant|chat ?bot|copilot|agent|app|application|tool|platform|system|solution|library|framework|service|template|toolkit|engine|starter|sdk|bot|course|guide|handbook|repository|repo|project)s? (?:\\w+ ){0,2}for (?:\\w+[ ,]+){0,4}<person>"],
					"unless": ["(?:agents?|tools?) for (?:\\w+ ){0,2}(?:teams?|managers?)$"],
					"in": ["paragraph"]
				},
				{ "says": ["(?:whether|if) you(?:'re|’re| are) (?:not )?(?:an? |the )?(?:[\\w-]+ ){0,3}<person>"] },
				{
					"says": ["<person> (?:can|could|may|are able to|to) (?:\\w+ ){0,2}(?:ask|find|search|get|query|chat|interact|upload|explore|understand|learn|create|build|generate|discover|access|talk|write|resolve|adopt|diagnose|analy[sz]e|extract|automate|focus)(?![\\p{L}])"],
					"in": ["paragraph", "item"],
					"unless": ["<person> can (?:create|build) (?:\\w+ )?(?:pull|issue)"]
				},
				{ "says": ["<person> (?:\\w+ ){0,2}(?:find|found|finds|would find) (?:\\w+ ){0,2}(?:it|this|value|useful|helpful)"] },
				{
					"says": ["<goal>", "<person>"],
					"in": ["paragraph"],
					"unless": ["academic purposes|research purposes|educational purposes|purposes? only|all (?:intents|purposes)|general[- ]purpose|demonstration purposes|personal and"]
				},
				{
					"says": ["<person> … (?:<problem>|spends?|waste|need|find themselves|want|lack|require|face)(?![\\p{L}])"],
					"in": ["paragraph", "item"],
					"unless": ["(?:you|we|they) (?:will |may |do not |don.t )?need"]
				},
				{
					"under": "(?:who (?:is|are) (?:this|it|these) for|target (?:audience|users?|group)|audience|user personas?|intended (?:users?|audience)|for whom|stakeholders|who (?:can|should) use|适用人群|目标用户|面向用户|対象(?:者|ユーザー)|público|zielgruppe|publics? cibles?)",
					"in": [
						"paragraph",
						"item",
						"row"
					]
				},
				{ "says": ["(?:帮助|协助|让|为|面向|适合|助力|方便|服务于|针对).{0,14}(?:开发者|开发人员|工程师|企业|学生|研究人员|研究者|科研|客服|员工|团队|教师|老师|医生|患者|客户|新手|初学者|运营|产品经理|律师|投资者|从业者|小白)"] },
				{ "says": ["(?:開発者|エンジニア|社員|従業員|学生|研究者|顧客|お客様|担当者|企業|教師|医師|患者|初心者).{0,20}(?:向け|ため|支援|助け|が.{0,20}できる|サポート)"] },
				{ "says": ["(?:ayuda|permite|facilita|para|ajuda|hilft|ermöglicht|unterstützt|für|aide|permet|pour) (?:a |à |aux |al? )?(?:l[oae]s |os |as |den |die |les )?<person>", "(?:ayuda|permite|facilita|diseñad|pensad|ajuda|projetad|hilft|ermöglicht|unterstützt|entwickelt|aide|permet|conçu)"] }
			],
			"unless": ["(?:pull requests?|contributors?|contributions?|star (?:the|this) repo|sponsor|newsletter|(?:our|the) (?:discord|slack) (?:server|channel|community))", "(?:licen[cs]e|copyright|trademark|warrant)"],
			"matches": [
				"A department-aware application that lets employees ask questions about company documents.",
				"It's designed to help researchers, analysts, and curious individuals generate reports.",
				"The goal here is to make it easier for developers to adopt Ray.",
				"Whether you're an experienced developer, a PM or designer, it allows you to build applications.",
				"We use a fictitious company, and the experience allows its customers to ask support questions.",
				"本项目旨在帮助客服团队快速回答用户问题。",
				"社員がマニュアルを検索できるよう支援します。",
				"Ayuda a los estudiantes a encontrar respuestas.",
				{
					"under": "Target audience",
					"text": "Small law firms without a knowledge manager."
				}
			],
			"ignores": [
				"A ChatGPT powered Discord chatbot built with NodeJS.",
				"The app allows you to chat with multiple PDF documents.",
				"A template that helps you quickly build powerful chatbot applications.",
				"Agents are designed for production workloads.",
				"The support agent node hands over to the triage agent.",
				{
					"under": "Contributing",
					"text": "Developers can open a pull request to help other developers."
				},
				"Developed by the research team of the university."
			]
		},
		{
			"id": "problem",
			"detail": "states a problem or a goal",
			"senses": [
				{ "says": ["(?<![\\p{L}])(?:goal|aim|mission|purpose|objective)s?(?: here| of (?:this|the) \\w+)? (?:is|are|was)(?![\\p{L}])"] },
				{ "says": ["(?:aims? to|aimed at|mission is|in order to|so that|seeks? to|built to|created to|designed to|made to|with the goal of)(?![\\p{L}])"] },
				{ "says": ["(?:solves?|solving|address(?:es|ing)?|tackl(?:es|ing)|eliminat(?:es|ing)|reduc(?:es|ing)|overcom(?:es|ing)|sav(?:es|ing)|cut(?:s|ting)?) (?:\\w+ ){0,5}(?:problems?|challenges?|issues?|time|effort|work|overhead|costs?|hours|pain|burden|manual|barrier|load)"] },
				{
					"says": ["<problem>"],
					"in": ["paragraph"],
					"unless": [
						"(?:if|when|should) you (?:have|encounter|run into|face|experience)",
						"known (?:issue|problem)",
						"troubleshoot",
						"(?:no|any|following|same|similar) (?:problem|challenge|difficult)"
					]
				},
				{
					"under": "^(?:\\d+\\.? )?(?:(?:the )?(?:core )?problem|motivation|why\\b|background|purpose|goals?|objectives?|business (?:case|problem|goal|context|value)|use cases?|vision|mission|challenges?|introduction to the problem|背景|目标|目的|动机|痛点|課題|動機|objetivo|motivación|ziel|motivation|objectif)",
					"in": ["paragraph", "item"]
				},
				{ "says": ["(?:make|makes|making) it (?:\\w+ )?(?:easy|easier|simple|simpler|possible)|simplif(?:y|ies)|without (?:\\w+ ){0,3}(?:overhead|effort|coding|manual)"] },
				{ "says": ["旨在|为了|解决|痛点|致力于|課題|目的|ため|objetivo|con el fin|resolver|Ziel ist|um .{0,60} zu|afin de|objectif"] }
			],
			"matches": [
				"This assistant aims to reduce the time that agents spend on tickets.",
				"Building AI applications can be complex and time-consuming.",
				"本项目旨在解决企业知识检索的痛点。",
				{
					"under": "Motivation",
					"text": "Policies are spread over many folders."
				}
			],
			"ignores": ["A chatbot built with NodeJS and discord.js.", "If you run into a problem, open an issue."]
		},
		{
			"id": "benefit",
			"detail": "names a benefit",
			"notUnder": "^(?:contribut|troubleshoot|prerequisites|install(?:ation)?|faq|community|testing|tests|tips|evaluation|贡献|安装)|extensions? points|prompts?$|best practices|how to|^deploy|^set ?up",
			"senses": [
				{
					"says": ["(?:mak(?:e|es|ing) it (?:\\w+ )?(?:easy|easier|simple|simpler|possible|straightforward|fast|faster)|(?:greatly |significantly )?simplif(?:y|ies|ying)|streamlin(?:e|es|ing)|speed(?:s|ing)? up|accelerat(?:e|es|ing)|sav(?:e|es|ing) (?:you |them |your team )?(?:\\w+ )?(?:time|hours|effort|money|costs?)|boost(?:s|ing)? (?:\\w+ )?(?:productivity|efficiency)|(?:improv(?:e|es|ing)|increas(?:e|es|ing)) (?:\\w+ ){0,2}(?:productivity|efficiency|experience|satisfaction|adoption))(?![\\p{L}])"],
					"in": ["paragraph"]
				},
				{
					"says": ["(?:help(?:s|ing)?|enabl(?:es|ing)|allow(?:s|ing)|lets?|letting|empower(?:s|ing)|can|users?|<person>|you)(?![\\p{L}]) … (?:quickly|easily|effortlessly|with ease|faster|in (?:seconds|minutes)|efficiently|cheaply|without (?:the need (?:for|of|to)|having to|needing|writing|any|manual|worrying|leaving|switching)|instead of (?:manually|spending|reading|searching|having))(?![\\p{L}])"],
					"in": ["paragraph"],
					"unless": [
						"(?:^|then |next, )(?:run|install|click|start|use|set|open|ensure|add|create)(?![\\p{L}])",
						"extend(?:ed|able)?|swap|switch|customi[sz]e|configur",
						"without (?:any )?(?:licen|warrant|cost|guarantee)"
					]
				},
				{
					"says": ["(?:ensur(?:e|es|ing)|so) (?:that )?(?:you|<user>|<person>|teams?) (?:\\w+ )?(?:get|gets|receive|receives|always|can focus|spend|know)(?![\\p{L}])"],
					"unless": ["^(?:please )?(?:make sure|ensure)"]
				},
				{ "says": ["<person> … (?:benefit from|can focus on|no longer (?:need|have)|instead of (?:manually|spending|searching|reading)|save)(?![\\p{L}])|freeing (?:\\w+ )?(?:time|<person>|<user>)"] },
				{
					"says": ["(?:simplest|fastest|easiest|very easy to|so simple|plain and readable|easy to (?:hack|use|understand|learn|adopt|extend))(?![\\p{L}])", "(?:you|your|repository|library|framework|tool|<person>|<user>)"],
					"in": ["paragraph"],
					"unless": ["way to (?:get started|install|run|start|deploy|set|test|try|contribute|use)"]
				},
				{
					"says": ["<helps> … <person> … (?:without|manual|overhead|accurate|better|more|high-quality|well-\\w+)(?![\\p{L}])"],
					"in": ["paragraph"]
				},
				{
					"says": ["(?:tremendous|significant|positive|measurable|real) (?:business )?(?:impact|value|benefits?) (?:on|for|to)|adds? value"],
					"in": ["paragraph"]
				},
				{
					"says": [
						"(?:ease of use|user-friendly|developer[- ](?:friendly|experience|productivity)|with minimal (?:code|effort|setup|configuration)|cheaply and efficiently|out of the box)(?![\\p{L}])",
						"(?:library|framework|tool|platform|app|application|system|assistant|agent|template|solution|repository|sdk|we)(?![\\p{L}])",
						"(?:focus\\w*|design\\w*|enabl\\w*|provid\\w*|offer\\w*|built|help\\w*|to (?:fine-tune|train|build))(?![\\p{L}])"
					],
					"in": ["paragraph"]
				},
				{
					"says": ["they should help users|help(?:s|ing)? (?:you|users) (?:quickly|better|easily|make|save|understand|get|find)"],
					"in": ["paragraph"]
				},
				{
					"under": "^(?:key )?(?:benefits?|business (?:value|impact|benefits?)|value proposition|impact|why (?:use|choose) |advantages|优势|价值|收益|メリット|効果|beneficios|benefícios|vorteile|nutzen|avantages)",
					"says": ["(?:you|your|<person>|<user>|time|cost|effort|productiv|faster|easier|reduc|improv|sav|效率|成本|时间|時間|効率)"]
				},
				{
					"says": ["提高.{0,8}效率|提升.{0,8}(?:效率|体验)|节省.{0,8}(?:时间|成本|人力)|降低.{0,8}(?:成本|门槛)|简化|効率化|時間を(?:節約|短縮)|負担を(?:軽減|減ら)|手間を|ahorra(?:r|ndo)? (?:tiempo|costes?)|economiza|facilita(?:ndo)? |spart (?:Zeit|Kosten)|erleichtert|vereinfacht|gagner du temps|simplifie|facilite"],
					"in": ["paragraph"]
				}
			],
			"unless": [
				"(?:pull requests?|contributors?|star (?:the|this) repo|codespaces|dev container)",
				"^(?:the )?(?:easiest|simplest|fastest|quickest) way",
				"(?:make|makes) it easier to (?:view|read|review|maintain|test|debug)"
			],
			"matches": [
				"Using serverless technologies allows to greatly simplify the process.",
				"It helps researchers generate well-sourced reports without manual research overhead.",
				"Because the code is so simple, it is very easy to hack to your needs.",
				"ensuring you get accurate and helpful responses to your inquiries.",
				"A template that helps you quickly build powerful chatbot applications.",
				"This repository offers tools to make it easier to run evaluations.",
				"帮助团队节省大量时间。"
			],
			"ignores": [
				"A department-aware application that lets employees ask questions.",
				{
					"text": "Scalable and Cost-Effective - Leverages serverless offerings.",
					"under": "Features",
					"in": "item"
				},
				"The easiest way to get started is Docker.",
				"Advanced routing for seamless navigation and performance.",
				"You can easily extend it with other models."
			]
		},
		{
			"id": "benefit-figure",
			"detail": "puts a figure on the benefit over the present process",
			"senses": [
				{
					"says": ["(?:sav(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|shorten(?:s|ed)?|from) … \\d[\\d.,]* ?(?:%|percent|hours?|hrs?|minutes?|mins?|days?|weeks?|FTEs?|€|\\$|USD|EUR)", "(?:time|hours?|effort|cost|costs|work|tickets?|workload|handling|manual|support|process|review|search|spend|agents?|employees?|team|analysts?)(?![\\p{L}])"],
					"unless": ["(?:latency|memory|vram|gpu|tokens?|loss|inference|training|iteration|cache|chunk|build time|image size|bundle|startup|cold start)(?![\\p{L}])"]
				},
				{
					"says": ["\\d[\\d.,]* ?(?:%|percent|x|×|times) (?:\\w+ ){0,2}(?:faster|cheaper|less (?:time|effort|manual)|fewer (?:tickets|hours|calls|errors)|more productive|productivity|reduction in (?:\\w+ ){0,3}(?:time|cost|effort|tickets|workload))", "(?:manual|than|over|compared|by hand|human|team|employees?|agents?|users?|customers?|support|process)"],
					"unless": ["(?:vllm|gpu|inference|training|tokenizer|cpu|loading|embedding|model)(?![\\p{L}])"]
				},
				{ "says": ["(?:ROI|payback|return on investment|annual savings?|cost savings?) … (?:\\d[\\d.,]* ?(?:%|k|m|months?|years?)|[$€£]\\s?\\d)"] },
				{ "says": ["(?:expected|estimated|projected|target(?:ed)?|anticipated) (?:\\w+ ){0,4}(?:benefit|saving|impact|reduction|improvement|increase|deflection|ROI)s? … \\d"] },
				{ "says": ["(?:节省|减少|降低|缩短|提升|提高).{0,20}\\d[\\d.]*\\s?(?:%|小时|分钟|倍|天)", "(?:人工|时间|成本|效率|工时|工作量)"] },
				{ "says": [
					"(?:削減|短縮|向上).{0,10}",
					"\\d[\\d.]*\\s?(?:%|%|時間|分|倍)",
					"(?:時間|工数|作業|コスト|業務)"
				] },
				{ "says": ["(?:ahorra|disminuye|economiza|spart|reduziert|senkt|gagne|réduit)\\w* … \\d[\\d.,]* ?(?:%|horas|minutos|Stunden|Minuten|heures|minutes)"] }
			],
			"matches": [
				"It reduces the time that support agents spend per ticket by 40 %.",
				"Analysts prepare a report 5x faster than by hand.",
				"Expected savings are 120 hours per month.",
				"预计每月节省人工时间 30%。"
			],
			"ignores": [
				"Quantisation reduces memory by 40 % of the model.",
				"Cutting down iteration time from ~250ms / iter to 135ms / iter.",
				"Semantic caching reduces latency by 80%.",
				"Our method is 3x faster than vLLM for model inference."
			]
		},
		{
			"id": "organisation-objective",
			"detail": "ties it to a goal of an organisation or team",
			"senses": [
				{
					"says": ["(?:organi[sz]ations?|compan(?:y|ies)|enterprises|businesses|teams|departments|customers|our (?:customers?|users|organi[sz]ation|company|team))(?![\\p{L}]) (?:\\w+ ){0,4}(?:needs? (?:to|a|an|their|more|better|fast|quick)|require|must|struggle|face|find themselves|deal with)(?![\\p{L}])|(?:organi[sz]ation|compan(?:y|ies)|enterprise|business|team|department)(?:.s)? (?:\\w+ ){0,2}(?:strategy|strategic|objectives?|priority|priorities|goals?|OKRs?|KPIs?)(?![\\p{L}])"],
					"in": ["paragraph", "item"],
					"unless": [
						"(?:will|may|might|do not|don.t|doesn.t|you) (?:also )?need",
						"such as|like Meta",
						"need(?:s)? to (?:be |have |install|set|run|configure|create|add|provide|sign|update|click)",
						"target (?:audience|users?|url|group|model|language)",
						"(?:administrators?|admins?|members?|owners?|settings?) (?:must|need|require)",
						"if (?:your|the) (?:team|company|organi[sz]ation)",
						"<llm> (?:need|must)"
					]
				},
				{
					"says": ["(?:impact|effect|adoption|growth|retention|revenue|conversion|satisfaction|deflection) … (?:our|the) (?:products?|company|business|organi[sz]ation|customers?|platform)(?![\\p{L}])"],
					"in": ["paragraph"]
				},
				{ "says": ["(?:supports?|serves?|aligned? with|contributes? to|in line with|part of) (?:our|the|\\w+[’']s) (?:\\w+ ){0,3}(?:strategy|strategic|objectives?|OKRs?|mission|priorit(?:y|ies)|initiative|goals?|digital transformation)(?![\\p{L}])"] },
				{
					"says": ["(?:challenge|problem|goal|objective|need|mission)s?:? … (?:customer|support|compliance|operational|business|internal|team|employees?|organi[sz]ation|enterprise)"],
					"under": "(?:problem|challenge|business|goal|objective|motivation|background|vision|mission|why|context)",
					"in": ["paragraph", "item"]
				},
				{ "says": ["goal … (?:make it easier for|help|enable|increase|reduce|improve) … (?:adopt|our (?:documentation|product|support|customers?|users)|customers?|employees?|support (?:team|load|costs?))"] },
				{
					"under": "^(?:business|strategic|organi[sz]ational|company|team|project) (?:goals?|objectives?|alignment|strategy|drivers?|OKRs?)|^OKRs?\\b|战略目标|业务目标|事業目標|objetivos (?:de negocio|estratégicos)|geschäftsziele",
					"says": ["\\w{3}"],
					"in": [
						"paragraph",
						"item",
						"row"
					]
				},
				{ "says": ["(?:企业|公司|团队|部门).{0,20}(?:需要|需求|目标|战略|痛点)|(?:企業|会社|チーム|部門).{0,20}(?:目標|課題|戦略|必要)"] }
			],
			"unless": ["(?:licen[cs]e|copyright|contribut|azure subscription|subscription|permission)"],
			"matches": [
				"Organizations find themselves in need of a cohesive process to manage their flows.",
				"Building this has had a tremendous impact on our products and company.",
				"The goal here is to make it easier for developers to adopt Ray and improve our documentation.",
				"It supports the company's strategic objective to answer every ticket within a day.",
				{
					"under": "The problem",
					"text": "Challenge - Provide accurate customer support for complex financial products."
				}
			],
			"ignores": [
				"Your team will need an API key.",
				"A template that helps you quickly build chatbots.",
				"Organization administrators must enable the setting.",
				"The target URL of your company's deployment."
			]
		},
		{
			"id": "why-llm-alternative",
			"detail": "weighs an alternative without a language model",
			"senses": [
				{
					"says": ["(?:<llm>|(?<![\\p{L}])RAG(?![\\p{L}])|semantic search|this approach|(?<![\\p{L}])AI(?![\\p{L}]))", "(?:instead of|rather than|unlike|compared (?:to|with)|versus|vs\\.?|over|in contrast to|as opposed to|outperforms?|better than|replac(?:e|es|ing)|where|while|whereas|but) … (?:(?:traditional|classical?|conventional|simple|plain) (?:\\w+ ){0,2}(?:search|keyword|rules?|chatbots?|NLP|ML|machine learning|methods?|approach(?:es)?|systems?|models?|software|programs?|heuristics?|parsers?)|keyword[- ](?:based |matching|search)|rule[- ]based|rules engine|regex(?:es)?|regular expressions?|decision trees?|hard-?coded|template-based|logistic regression|full[- ]text search|BM25|manual (?:review|process|search|curation|tagging|effort))(?![\\p{L}])"],
					"in": ["paragraph"],
					"unless": ["bottleneck|search tools|even supervised|install|hybrid|combin|fallback|merg|fus(?:e|ion)|re-?rank|together with|in addition", "traditional (?:dev|development|IDE|RAG|LLM)"]
				},
				{ "says": ["(?:traditional|classical?|conventional|rule[- ]based|keyword[- ](?:based|search)|regex|manual) … (?:fail|fails|fall short|struggle|miss|misses|cannot|can.t|break|lack|limited|brittle|not enough|does not scale)", "(?:<llm>|(?<![\\p{L}])(?:RAG|semantic search|AI)(?![\\p{L}]))"] },
				{ "says": ["(?:why (?:not|we (?:did not|didn.t) use)|considered|alternatives?|ruled out|tried) … (?:rules?|regex|keyword|search engine|classifier|heuristic|FAQ|decision tree|template)", "<llm>"] },
				{ "says": ["(?:传统|关键词|规则|正则|人工).{0,20}(?:相比|不同|局限|无法|难以|不足|而)", "(?:LLM|大模型|语言模型|AI|RAG)"] },
				{ "says": ["(?:従来|キーワード|ルールベース|正規表現|手作業).{0,24}(?:では|より|比べ|異なり|限界|難し)", "(?:LLM|言語モデル|AI|RAG)"] }
			],
			"unless": ["(?:BM25|full[- ]text|keyword) (?:and|\\+|plus|with) (?:vector|semantic|dense)"],
			"matches": ["We use an LLM rather than a rule-based parser because the layouts vary too much.", "Traditional keyword search fails on paraphrased questions, which is why an LLM answers here."],
			"ignores": [
				"Unlike ChatGPT, this LLM agent can edit code.",
				"It combines an LLM with BM25 over keyword search in a hybrid retriever.",
				"Unlike traditional dev environments where the AI can only assist in code generation, it gives AI models complete control."
			]
		},
		{
			"id": "why-llm-reason",
			"detail": "gives a reason for using a language model",
			"notUnder": "prompt|fine-?tun|course|lesson",
			"senses": [
				{
					"says": ["<llm> (?:\\([^)]{0,20}\\) )?(?:\\w+ ){0,3}(?:is|are) (?:\\w+ )?(?:useful|ideal|well[- ]suited|good at|great at|capable of|needed|required|necessary|powerful (?:for|at)|able to)(?![\\p{L}])", "(?:because|since|to|for|at|of)(?![\\p{L}])"],
					"in": ["paragraph", "item"],
					"unless": ["(?:is|are) (?:also |not )?(?:required|needed|necessary) (?:to run|for (?:running|local|this)|by|in|if|when)", "should|must be able|if your|you(?:’|')?ll? need|API key|this (?:sample|app|project) (?:requires|needs)|supported"]
				},
				{ "says": ["(?:we|this \\w+|it) (?:use|uses|chose|choose|rel(?:y|ies) on|employ|employs|leverage) (?:an? |the )?(?:\\w+ ){0,2}<llm> … (?:because|since|as it|so that|in order to|due to|for its|thanks to)(?![\\p{L}])"] },
				{
					"says": [
						"(?:limitations?|limited|fall short|only aware|knowledge cut-?off|not (?:aware|trained)|hallucinat|outdated|static|private data|own data|unique datasets?|company-relevant|specific data)",
						"(?:RAG|retrieval[- ]augmented)",
						"(?:address(?:es)?|solve|allow|enable|extend|overcome|improve|ground|let|reduce)"
					],
					"in": ["paragraph"]
				},
				{
					"says": ["RAG (?:\\([^)]{0,40}\\) )?(?:\\w+ )?(?:enables|allows|lets|gives|helps) (?:organi[sz]ations?|compan(?:y|ies)|businesses|teams?|users?|you|generative)"],
					"in": ["paragraph"]
				},
				{ "says": ["(?:manually curate|by hand|human(?:s| reviewers| annotators)?) … (?:time-consuming|expensive|slow|costly)", "(?:generat|LLM|model|AI)"] },
				{
					"under": "^why (?:an? |use |using |we use |do we (?:use|need) )?(?:LLMs?|large language models?|AI|RAG|generative AI|GPT)\\W*$|为什么(?:使用|用|选择).{0,6}(?:大模型|LLM|RAG)|なぜ.{0,6}(?:LLM|RAG|AI)",
					"says": ["\\w{4}"],
					"in": ["paragraph", "item"]
				}
			],
			"matches": ["Large Language Models (LLM) based AI is useful to ingest command output and format results.", "RAG based applications address this exact issue, as base LLMs are only aware of what they were trained on."],
			"ignores": ["An OpenAI API key is required to run the LLM.", "This app utilizes a language model to generate accurate answers to your queries."]
		},
		{
			"id": "metric-target",
			"detail": "names a metric with a target, a baseline or a measured value",
			"notUnder": "train(?:ing)? (?:config|arg)|hyper-?param|hardware|requirements|troubleshoot|known issues|faq|config|设置|配置",
			"senses": [
				{
					"says": [
						"(?:accuracy|precision|recall|f1|hit rate|MRR|NDCG|faithfulness|groundedness|relevanc[ey]|answer quality|quality score|success rate|resolution rate|deflection|containment|CSAT|NPS|satisfaction|helpfulness|conversion|adoption|retention|response times?|cost per (?:query|request|user|conversation|ticket|task)|handling time|time to (?:answer|resolution)|win rate|pass rate|correctness|citation quality|validation loss|val loss|perplexity|loss of|RACE score|overall score|overall performance|BLEU|ROUGE|WER|exact match|hours saved)(?![\\p{L}])",
						"(?:\\d[\\d.,]* ?%|[<>≥≤~]\\s?\\d|\\d\\.\\d+|\\d+/\\d+|[$€]\\s?\\d|\\d+(?:\\.\\d+)? ?(?:s|sec|seconds|ms)(?![\\p{L}]))",
						"(?:target|goal|achiev|reach|measur|evaluat|baseline|result|score|rate|improv|from|at least|should be|must be|aim|reduc|compared|vs|test set|benchmark|questions|grade|ranking|loss|average|overall|actual|current|KPI)"
					],
					"in": ["paragraph", "item"],
					"unless": ["threshold (?:to|is set|parameter)|default(?:s)? (?:is|to|:)|similarity_?threshold|rated \\d|rating of|(?:score|rate) (?:from|between|on a scale|of) \\d (?:to|and|-)|1-5|[=:] ?0\\.\\d+$|scale of|e\\.g\\.,? \\[|for example", "timeout|max_|temperature|top_p|learning rate"]
				},
				{
					"under": "(?:success (?:metrics?|criteria)|KPIs?|key (?:results?|metrics|performance)|north star|SLOs?|service level objectives?|成功指标|评估指标|关键指标|成功指標|評価指標|métricas de éxito|erfolgs(?:kriterien|metriken)|critères de succès)",
					"says": ["[<>≥≤~]\\s?\\d|\\d ?%|\\d\\.\\d|\\d (?:s|ms|sec\\w*|min\\w*|hours?|days?|tickets?|users?|points?|per|out of)(?![\\p{L}])|[$€]\\s?\\d"],
					"in": [
						"paragraph",
						"item",
						"row"
					]
				},
				{
					"says": ["(?:准确率|召回率|满意度|命中率|正解率|精度|満足度).{0,20}\\d[\\d.]*\\s?(?:%|%|分)"],
					"in": ["paragraph", "item"]
				},
				{
					"says": [
						"(?:we|our)(?![\\p{L}])",
						"(?:\\w+_score|scores?|metrics?|evaluator)(?![\\p{L}])",
						"to (?:measure|assess|evaluate) the (?:[\\w-]+ ){0,2}quality … of (?:our|the) (?:\\w+ )?(?:retrieval|application|app|system|assistant|answers?|chat ?bot)"
					],
					"in": ["paragraph"]
				},
				{ "says": ["(?:val(?:idation)? |test |eval )?loss (?:of|is|to|down to|about)? ?(?:only |of |about |~)*~?\\d\\.\\d+"] }
			],
			"unless": ["(?:mixed|reduced|half) precision|bf16|fp16|precision=|rounding", "MTEB|MMLU|HumanEval|star(?:s|red)|downloads|parameters?\\)|epochs?"],
			"matches": [
				"The target is an answer accuracy of 85 % on the test set.",
				"It achieved #6 ranking on the leaderboard with an overall score of 0.4344.",
				"This will run for about 4 days and go down to loss of ~2.85.",
				{
					"under": "Success metrics",
					"text": "Deflect 30 tickets per day."
				}
			],
			"ignores": [
				"The similarity threshold defaults to 0.75.",
				"It asks the model to provide a 1-5 rating of relevance.",
				"Integrated evaluation of generation quality (faithfulness, answer relevancy)."
			]
		},
		{
			"id": "metric-named",
			"detail": "names a success metric without target, baseline or method",
			"senses": [
				{
					"under": "(?:success (?:metrics?|criteria)|KPIs?|key (?:results?|performance indicators)|north star|成功指标|成功指標|métricas de éxito|erfolgskriterien)",
					"says": ["\\w{3}"]
				},
				{
					"says": ["(?:we|to|this (?:project|sample|app(?:lication)?)|also demonstrates?|^)(?:\\w+ ){0,6}(?:measur(?:e|es|ing)|evaluat(?:e|es|ing)|track(?:s|ing)?|monitor(?:s|ing)?) (?:the )?(?:answer quality|quality of (?:AI |the )?(?:responses?|answers?)|answer accuracy|user satisfaction|success rate|deflection|CSAT|business impact|adoption)(?![\\p{L}])"],
					"in": ["paragraph", "item"],
					"unless": ["(?:metric|evaluator) (?:that|which|measures)|^gpt_|should|you can|whenever"]
				},
				{ "says": ["(?:KPI|success metric|key metric)s? (?:is|are|include|:)"] },
				{ "says": ["(?:成功|核心)指标(?:是|包括|为)"] }
			],
			"matches": ["Evaluating the quality of AI responses using grounded Q&A data", "Our KPIs are user satisfaction and deflection."],
			"ignores": ["gpt_relevance assesses the ability of answers to capture the key points.", "Integrated evaluation of retrieval and generation quality (faithfulness, answer relevancy)."]
		},
		{
			"id": "plan",
			"detail": "names an open stage",
			"senses": [
				{
					"under": "^(?:\\d+\\.? )?(?:project )?(?:road ?map|to[- ]?dos?(?: list)?|future (?:work|plans?|improvements?|enhancements?|development|directions?|ideas|scope)|planned(?: features?| improvements?)?|upcoming(?: features?)?|what(?:'|’)?s next|coming soon|backlog|milestones?|ideas for (?:the )?(?:future|improvements?)|possible improvements|long[- ]term priorit\\w+|immediate priorit\\w+|路线图|规划|计划|待办|后续(?:计划|工作)|未来(?:计划|规划)|開発予定|ロードマップ|今後の(?:予定|計画|課題)|hoja de ruta|próximos pasos|trabajo futuro|roteiro|próximos passos|fahrplan|ausblick|feuille de route|à venir)",
					"says": ["[\\p{L}]{3}"]
				},
				{
					"under": "^(?:next steps?|what next|next|etapa \\d|phase \\d|stage \\d|下一步|次のステップ)",
					"says": ["^(?:\\W*)(?:\\w+ - )?(?:add|implement|support|integrate|improve|extend|build|introduce|migrate|expand|enable|explore|investigate|optimi[sz]e|adicionar|implementar|melhorar|añadir|添加|支持|实现|优化|追加|対応)(?![\\p{L}])"],
					"in": ["item"]
				},
				{
					"says": ["coming soon|in part \\d of this series, we.ll|(?:is|are) planned (?:for|in)|will be (?:added|supported|released) (?:in|soon|by)|(?:we|I) (?:plan|intend|are planning) to (?:add|support|release|implement|extend)|on (?:our|the) roadmap|still a lot more to|敬请期待|即将(?:推出|支持)|近日公開|対応予定"],
					"unless": ["subscribe|newsletter"]
				}
			],
			"matches": [
				{
					"under": "Roadmap",
					"text": "Support for voice input",
					"in": "item"
				},
				{
					"under": "Todos",
					"text": "Investigate and add FSDP instead of DDP",
					"in": "item"
				},
				{
					"under": "Next steps",
					"text": "Add an evaluation suite",
					"in": "item"
				}
			],
			"ignores": [{
				"under": "Next steps",
				"text": "Now that we understand RAG, we can begin with the front end."
			}, {
				"under": "Installation",
				"text": "Install the dependencies.",
				"in": "item"
			}]
		},
		{
			"id": "cost-amount",
			"detail": "states an amount of money for running it",
			"senses": [{
				"says": ["(?:[$€£¥]|USD|EUR|US\\$|RMB) ?~?\\d[\\d.,]*|\\d[\\d.,]* ?(?:USD|EUR|dollars?|euros?|cents?|元|円|¥|€)(?![\\p{L}])", "(?:costs?|costing|pric(?:e|es|ing)|spend|budget|bill|expens\\w*|per (?:month|day|hour|user|request|query|1[kK]|1M|million|token|run|task|conversation|call)|/(?:month|mo|M|hour|hr|day|user|query|task)|monthly|estimate[ds]?|runs? (?:at|about)|费用|成本|价格|每月|花费|料金|コスト|月額|coste?|custo|preis|kosten|coût|prix)"],
				"unless": ["free (?:\\w+ )?credits?|credits? (?:to|for) new|grant|prize|bounty|donat|sponsor|salary|revenue|invoice|refund|purchase|order (?:total|#)|raised|funding|example (?:question|query)|course|book|coupon|discount|credit card|million in", "<person> (?:ask|spent on)"]
			}, {
				"says": ["total cost|cost per|costs? \\("],
				"in": ["row"]
			}],
			"matches": [
				"Running the whole project once costs roughly $25.",
				"About 0.02 USD per query with gpt-4o-mini.",
				"每月费用约 200 元。"
			],
			"ignores": ["New accounts get $200 of free credits.", "What is the refund for a purchase of $30?"]
		},
		{
			"id": "cost-driver",
			"detail": "names what drives the cost",
			"senses": [
				{
					"says": ["(?:incurs?|incurring|reduc\\w+|sav\\w+|estimat\\w+|control\\w*|limit\\w*|track\\w*|keep\\w*|number of|amount of|total|estimated|additional) (?:\\w+ ){0,5}(?:costs?|spend(?:ing)?|expenses|tokens? (?:being )?used|token usage|API costs?|charges)(?![\\p{L}])|(?:limit|save) (?:\\w+ ){0,3}tokens"],
					"unless": ["cost[- ]effective|computational cost|compute costs? reasonable|max_?tokens|token limit|cloud costs?|at no cost|without (?:any )?(?:\\w+ )?costs?"]
				},
				{ "says": ["pricing (?:page|details|calculator|model)|(?:commercial usage |usage )?pricing (?:here|for)|see (?:the )?pricing|pay[- ]as[- ]you[- ]go|billed (?:per|by)|charged (?:per|by|for)"] },
				{ "says": ["(?:within|in|takes?|about|for|~) ?~?\\d+(?:\\.\\d+)? (?:hours?|days?|h)(?![\\p{L}])|(?:within|takes?) (?:a few )?(?:hours|days)", "(?:A100|H100|RTX|T4|L4|V100|A10G?|GPU|TPU|g[45]\\w*\\.\\w+|p[345]\\w*\\.\\w+)"] },
				{ "says": ["(?:按量计费|计费|收费标准|token ?消耗|消耗.{0,6}token|従量課金|料金がかか|課金|se cobra|cobrado por|kostenpflichtig|facturé)"] },
				{ "says": ["(?:will|may|can) (?:incur|be charged|cost)|paid (?:API|account|plan|subscription) (?:is )?(?:required|needed)"] }
			],
			"unless": ["contribut|sponsor|donat"],
			"matches": [
				"The training code runs within hours on a single RTX 4090.",
				"Shows the total tokens used since the bot was started - number of total tokens used.",
				"You can learn more about our usage pricing here."
			],
			"ignores": ["Scalable and Cost-Effective serverless architecture.", "You can test this application locally without any cost."]
		}
	],
	[
		{
			"id": "risk-hallucination",
			"detail": "names hallucination with its effect or handling",
			"senses": [
				{
					"says": [
						"(?:hallucinat\\w+|confabulat\\w+|(?:made[- ]up|fabricat\\w+|invent\\w*|ungrounded|false|misleading|inaccurate|incorrect|wrong|outdated) (?:\\w+ )?(?:answers?|responses?|facts?|information|citations?|content|statements?|sources?|claims?|results?|outputs?))(?![\\p{L}])",
						"<risky>",
						"(?:\\S+\\s+){4}"
					],
					"unless": ["(?:http|status code|port|password|api key|configuration|argument|parameter|import) ", "commit|pull request|issue"]
				},
				{
					"says": [
						"(?:factual(?:ly)? (?:in)?accura\\w+|grounded(?:ness)?|faithful(?:ness)?|I don.?t know|do(?:es)? not know|unsupported claims?)",
						"(?:prevent|avoid|ensur|reduc|mitigat|instead of|rather than|when it should|verif|risk|cannot be answered|can.t be answered|bias|tendency|inaccura|make sure|only if)",
						"(?:\\S+\\s+){5}"
					],
					"unless": ["measures? |assess(?:es)? |metric"]
				},
				{ "says": ["(?:幻觉|胡编|编造|臆造|ハルシネーション|幻覚|alucinaci\\w+|alucinaç\\w+|Halluzination\\w*)", "<risky>"] }
			],
			"matches": [
				"The model may hallucinate when the documents do not cover a question, so answers cite their sources.",
				"If you want to ensure your app can say \"I don't know\" when it should, you need to evaluate it on other questions.",
				"通过引用来源降低幻觉风险。"
			],
			"ignores": [
				"Hallucination check",
				"gpt_groundedness assesses the correspondence between claims in an answer and the source.",
				"A wrong password gives a 401."
			]
		},
		{
			"id": "risk-privacy",
			"detail": "names personal or confidential data with its handling",
			"senses": [
				{
					"says": [
						"(?:PII|personal(?:ly identifiable)? (?:data|information)|sensitive (?:data|information|content|documents?)|confidential(?:ity)?|GDPR|HIPAA|DSGVO|data privacy|privacy[- ](?:first|preserving|sensitive|focused)|user privacy|data protection)(?![\\p{L}])",
						"(?:<risky>|stor(?:e|es|ed)|delet\\w+|retain\\w*|encrypt\\w*|leav(?:e|es|ing)|sent|send|shar(?:e|es|ed)|expos\\w+|leak\\w*|compl(?:y|ies|iance|iant)|anonymi[sz]\\w+|local(?:ly)?|on[- ]prem\\w*|access)",
						"(?:\\S+\\s+){4}"
					],
					"unless": ["privacy policy and a|(?:includes|contains|describes) … privacy policy|terms of service", "API keys? (?:and|or)|\\.env|credentials"]
				},
				{
					"says": ["(?:data|documents?|files?|conversations?|prompts?|information|nothing)(?![\\p{L}]) … (?:never|not|doesn.t|don.t|without) (?:\\w+ ){0,2}(?:leav(?:e|es|ing)|sent|sending|shared?|sharing|upload(?:ed|ing)?|stored?|used (?:to|for) train\\w*)(?![\\p{L}])", "(?:your|user|customer|private|local|machine|device|computer|server|infrastructure|third[- ]part|cloud|provider|OpenAI|network|premises|environment|train)"],
					"unless": ["git|commit|\\.env|temporary|if (?:not|you)"]
				},
				{ "says": ["(?:隐私|敏感信息|个人信息|数据安全|個人情報|機密|プライバシー|datos personales|privacidad|dados pessoais|personenbezogene\\w*|Datenschutz|données personnelles|confidentialité)", "(?:<risky>|本地|加密|删除|泄露|上传|匿名|ローカル|暗号|削除|local|encript|cifr|lösch|chiffr)"] }
			],
			"matches": [
				"Presidio detects and redacts sensitive information before it reaches the model or the logs.",
				"Your documents never leave your machine.",
				"数据保存在本地，保护用户隐私。"
			],
			"ignores": ["PII / sensitive information check", "The sample data describes its terms of service, privacy policy and a support guide."]
		},
		{
			"id": "risk-bias",
			"detail": "names bias with its effect or handling",
			"senses": [{
				"says": [
					"(?:bias(?:es|ed)?|fairness|unfair(?:ness)?|stereotyp\\w+|discriminat(?:ion|ory|e)|under-?represent\\w+)(?![\\p{L}])",
					"(?:model|LLM|answers?|responses?|outputs?|evaluat\\w+|judges?|training data|dataset|generat\\w+|AI|language|gender|rac(?:e|ial)|demographic|position(?:al)?|groups?)",
					"<risky>",
					"(?:\\S+\\s+){4}"
				],
				"unless": ["(?:weights?|linear|layers?|LayerNorm|attention|projection|q_bias|lora_bias|rank|LoRA|neurons?|logit|inductive|conv|dropout|matrix|gradient|--?bias|bias (?:is |was )?(?:set|term|vector|parameter|correction|node|none|all)|bias[-_]?only|variance|unbiased estimat)(?![\\p{L}])", "unbiased, ?(?:and )?factual|accurate, unbiased"]
			}, { "says": [
				"(?:偏见|歧视|公平性|バイアス|差別|sesgos?|viés|Verzerrung|biais)",
				"<risky>",
				"(?:模型|回答|モデル|modelo|Modell|modèle|LLM|AI)"
			] }],
			"matches": ["Answers may reflect biases of the training data of the model.", "An LLM judge suffers from position bias, so we evaluate both orders."],
			"ignores": ["We disable the bias of the linear layer to reduce memory.", "The goal is accurate, unbiased, factual information by AI and it can be fast."]
		},
		{
			"id": "risk-security",
			"detail": "names an attack or a leak with its effect or handling",
			"senses": [
				{
					"says": [
						"(?:prompt[- ]injections?|jailbreak\\w*|indirect injection|data (?:leak\\w*|breach\\w*|exfiltration|poisoning)|unauthori[sz]ed (?:access|users?|use)|malicious(?:ly)?|attack(?:er|ers|s)?|adversarial|exfiltrat\\w+|vulnerabilit(?:y|ies)|arbitrary code|remote code execution|code execution|SQL injection|SSRF|security risks?|sandbox(?:ed|ing)?)(?![\\p{L}])",
						"<risky>",
						"(?:\\S+\\s+){4}"
					],
					"unless": ["report(?:ing|ed)? (?:a |any |security )?(?:vulnerabilit|security)|security@|responsible disclosure|npm audit|dependabot|CVE|supported versions|MSRC|vulnerability (?:report|reward|disclosure)", "^(?:run|use) .{0,60}sandbox"]
				},
				{ "says": ["(?:secrets?|API keys?|keys?|tokens?|credentials?)(?![\\p{L}]) … (?:expos\\w+|leak\\w*|never reach\\w*|not reach\\w*|visible to|stolen|allow others|hidden from|stays? on the server|not (?:exposed|sent) to the (?:client|browser|frontend))(?![\\p{L}])|(?:expos(?:e|es|ing)|leak(?:s|ing)?) … (?:secrets?|API keys?|credentials?)"] },
				{ "says": ["(?:security|access|isolation|network)(?![\\p{L}]) … (?:to protect|protects?|protecting) … (?:data|documents|resources|system|model|users?)"] },
				{
					"says": [
						"(?:access control|permissions?|authori[sz]ation|role[- ]based|row[- ]level|tenant isolation)(?![\\p{L}])",
						"(?:only (?:retrieve|see|access|query|return)|prevent\\w*|cannot (?:see|access|read|retrieve)|leak\\w*|protect\\w*|enforc\\w+)",
						"(?:documents?|data|answers?|retriev\\w+|query|queries|information)"
					],
					"unless": ["azure (?:subscription|account)|your account|admin (?:account|role)"]
				},
				{ "says": ["(?:注入|越狱|攻击|数据泄露|泄露|インジェクション|脱獄|攻撃|漏洩|inyección de prompts|injeção de prompt)", "<risky>"] }
			],
			"matches": [
				"NeMo Guardrails block prompt injection before retrieval happens.",
				"You should not commit your .env file or it will expose secrets that will allow others to control your accounts.",
				"The connector proxies feedback so the LANGSMITH_API_KEY never reaches the browser.",
				"You may want to enforce tighter security restrictions to protect your data and resources."
			],
			"ignores": [
				"Prompt injection detection",
				"Please report a vulnerability to security@example.org instead of opening an issue.",
				"Never commit your .env.local file to version control."
			]
		},
		{
			"id": "risk-dependence",
			"detail": "names the dependence on a third-party API with its effect or handling",
			"senses": [
				{
					"says": [
						"(?:outages?|downtime|unavailab\\w+|unreachable|goes down|is down|rate[- ]limit(?:s|ed|ing)?|throttl\\w+|quota|lock-?in|deprecat\\w+|discontinu\\w+|price (?:increase|change)s?|API changes?|provider (?:fail\\w*|error))(?![\\p{L}])",
						"(?:provider|vendor|OpenAI|Azure OpenAI|Anthropic|Claude|Gemini|Bedrock|LLM|model|third[- ]party|external)(?![\\p{L}])",
						"(?:fall ?back|falls? back|retr(?:y|ies|ied)|switch\\w*|degrad\\w*|circuit breaker|failover|avoid\\w*|protect\\w*|mitigat\\w*|depend\\w*|risk|so that|continue|cached?|swap\\w*|abstract\\w*|prevent\\w*)",
						"(?:\\S+\\s+){5}"
					],
					"in": ["paragraph", "item"],
					"unless": ["deprecated (?:and|in favou?r)|deprecation warning|this repo", "request (?:access|a quota|an increase)|region|select|deploy"]
				},
				{ "says": ["(?:depend(?:s|ent|ency|ence)? on|reliance on|relies on) (?:\\w+ ){0,4}(?:third[- ]party|external|OpenAI|provider|vendor)(?:\\w|\\W){0,80}(?:risk|outage|fail|unavailab|change|lock-?in|cost)"] },
				{ "says": ["(?:限流|服务不可用|厂商锁定|依赖第三方|第三方 ?API|ベンダーロックイン|障害|レート制限)", "(?:重试|降级|切换|备用|风险|避免|フォールバック|再試行|リスク|回避)"] }
			],
			"matches": ["If the OpenAI API is unavailable, the service falls back to a local model so that users still get an answer.", "An abstraction over providers avoids vendor lock-in with any one LLM vendor."],
			"ignores": ["Robust Error Handling - Circuit breakers, fallbacks, retries, and comprehensive error recovery", "Request a quota increase for the model in your region."]
		},
		{
			"id": "risk-oversight",
			"detail": "names human oversight with what it guards against",
			"senses": [
				{ "says": [
					"(?:human[- ](?:in|on)[- ](?:the[- ])?loop|human (?:review\\w*|oversight|approv\\w+|agents?|supervis\\w+|operators?|intervention|judg\\w+|handoff|experts?)|manual(?:ly)? (?:review\\w*|check\\w*|verif\\w*|curat\\w*)|escalat\\w+|hand(?:s|ed)?[- ]?off to (?:a )?(?:human|person|agent)|reviewed by|double[- ]check|verify (?:the|all|any) (?:answers?|outputs?|information|results?|generated))(?![\\p{L}])",
					"(?:wrong|incorrect\\w*|inaccura\\w*|harm\\w*|errors?|mistakes?|critical|high-stakes|sensitive|low[- ]confidence|unsure|uncertain\\w*|cannot (?:answer|resolve)|can.t (?:answer|resolve)|complaints?|risk\\w*|low[- ]quality|subpar|hallucinat\\w*|professional advice|before (?:acting|relying|making|executing|sending)|missing)(?![\\p{L}])",
					"(?:\\S+\\s+){5}"
				] },
				{ "says": ["(?:not|never) (?:\\w+ ){0,3}(?:replace|substitute for) (?:\\w+ ){0,3}(?:professional|human|expert|medical|legal|financial|doctor|lawyer)", "(?:\\S+\\s+){4}"] },
				{ "says": ["(?:人工审核|人工复核|人工介入|转人工|専門家の確認|人間が確認|人によるレビュー)"] }
			],
			"matches": ["A human reviewer approves answers with low confidence before they are sent.", "It does not replace professional medical advice of a doctor."],
			"ignores": ["Structured workflow with human-in-the-loop planning", "Provides optional Human-in-loop to validate prompt metrics before deployment."]
		},
		{
			"id": "risk-misuse",
			"detail": "names misuse with its effect or handling",
			"senses": [
				{
					"says": [
						"(?:misus\\w+|abus(?:e|ed|ive|ing)|off[- ]topic|on[- ]topic|out[- ]of[- ]scope|harmful|inappropriate|offensive|toxic(?:ity)?|hate speech|spam(?:ming)?|illegal|unethical|irrelevant (?:questions?|queries|requests?)|disallowed|unrelated (?:questions?|queries|requests?|topics?))(?![\\p{L}])",
						"<risky>|(?<![\\p{L}])to keep(?![\\p{L}])",
						"(?:\\S+\\s+){3}"
					],
					"unless": ["code of conduct|harassment|contributor|community|discord server|issue", "spam filter|classif(?:y|ication|ier)"]
				},
				{
					"says": ["(?:not (?:intended|suitable|meant|designed|to be used)|must not be used|do not use (?:it|this)|prohibited|forbidden) (?:for|to|in|as) … (?:production|medical|clinical|legal|financial|diagnos\\w+|decisions?|advice|trading|commercial|harm\\w*|illegal|real)", "(?:\\S+\\s+){4}"],
					"unless": ["licen[cs]e"]
				},
				{ "says": ["(?:滥用|违规|有害|敏感词|不当|不適切|悪用|uso indebido|uso indevido|Missbrauch|usage abusif)", "<risky>"] }
			],
			"matches": ["Guardrails keep the conversation on-topic and block harmful requests.", "The demo is not intended for medical decisions or diagnosis of patients."],
			"ignores": ["Off-topic check", "Abusive behaviour may be reported to the community leaders under the code of conduct."]
		},
		{
			"id": "exposure-reach",
			"detail": "says whether the public or an organisation uses it",
			"notUnder": "^(?:contribut|licen|release)",
			"senses": [
				{
					"says": ["(?<![\\p{L}])public(?:ly)?[- ](?:facing|chat|demo instance|instance|website|web ?site|UI|API endpoint|beta|launch|users?|portal|hosted|deployed|bots?)(?![\\p{L}])"],
					"unless": ["public API key|public (?:key|repo|subnet|IP|bucket|endpoint|URL)|not publicly|make (?:it|the \\w+) public"]
				},
				{
					"says": ["(?:internal(?:ly)?|in-house|intranet|company-wide)[- ](?:use|users?|only|tool|teams?|chat ?bot|assistant|staff|employees?|portal|facing|deployed|knowledge|developed)(?![\\p{L}])"],
					"unless": ["internal (?:tools? (?:call|definition)|use of|knowledge (?:graph|cutoff)|users? table)"]
				},
				{
					"says": ["(?:commercial|hosted|paid|SaaS) (?:product|service|version|offering|platform)|(?:free|paid) (?:plan|tier|users?|daily token limit|subscription|and paid users)"],
					"unless": ["(?:OpenAI|Azure|Google|Gemini|Groq|Hugging ?Face|Pinecone|Cohere|Anthropic|Render|Vercel|Supabase|Fly|AWS|Neon|Qdrant|Tavily|LangSmith) (?:\\w+ ){0,4}(?:free|paid)|(?:free|paid) (?:tier|plan|subscription) (?:of|on|from|at|for|is (?:enough|sufficient))|API|credits|sign up for"]
				},
				{ "says": ["(?:bot|widget|assistant|copilot|app|it)(?![\\p{L}]) … (?:on|in) (?:our|the) (?:\\w+ ){0,2}(?:Slack|Teams|website|docs page|storefront|intranet|help ?cent(?:er|re))"] },
				{ "says": ["(?:guests?|anonymous|signed-in|registered|authenticated) (?:users?|visitors?|tokens?)", "(?:and|or|/)"] },
				{ "says": ["(?:面向公众|公开(?:服务|访问|使用)|内部使用|企业内部|对外(?:服务|开放)|社内(?:向け|利用|専用)|一般公開|uso interno|uso público|interne Nutzung|intern genutzt|usage interne)"] }
			],
			"matches": [
				"The repo also includes a frontend for the public chat UI.",
				"It is an internal tool for the support team, for internal use only.",
				"We use it as a bot on our Slack channels and as a widget on our docs page.",
				"Bolt.new is the commercial product with a free plan."
			],
			"ignores": [
				"You can join the public Discord to try the bot.",
				"The OpenAI free tier is enough.",
				"Use the public key of your project."
			]
		},
		{
			"id": "exposure-hint",
			"detail": "shows a kind of user",
			"senses": [
				{
					"says": ["(?:customer|employee|student|patient|citizen|guest|client|passenger|shopper|airline|e-commerce|HR|IT|legal|banking|retail|insurance|hotel|restaurant|medical|clinic) (?:\\w+ )?(?:support|service|care|help ?desk|chat ?bot|assistant|agents?|portal|app(?:lication)?|website|copilot|queries|questions|demo)(?![\\p{L}])"],
					"unless": ["Azure|Google|service (?:account|principal)|demonstrat\\w+ purposes"]
				},
				{
					"under": "(?:demo flow|example (?:conversation|flow|scenario|usage)|scenario|user (?:stor|journey)|use cases?|personas?)",
					"says": ["(?<![\\p{L}])(?:customers?|employees?|students?|patients?|passengers?|guests?|citizens?|end[- ]users?|agents? can)(?![\\p{L}])"]
				},
				{ "says": ["as an? (?:\\w+ )?(?:customer|employee|student|patient|manager|agent|user|developer|analyst|visitor|guest),? (?:I|you)"] },
				{ "says": ["(?:end[- ]users?|visitors?|guests?) (?:can|ask|asks|upload|see|log)"] },
				{ "says": ["(?:客服|医疗|教育|法律|金融|电商|企业).{0,6}(?:助手|问答|机器人|客服)|(?:カスタマーサポート|社内|顧客).{0,6}(?:ボット|アシスタント|アプリ)"] }
			],
			"matches": ["This sample demonstrates a customer support application for an e-commerce website.", {
				"under": "Demo flows",
				"text": "The customer asks to change the seat."
			}],
			"ignores": ["A ChatGPT powered Discord chatbot built with NodeJS.", "Create an Azure AI service resource first."]
		}
	],
	[
		{
			"id": "data-source",
			"detail": "names the data and where it comes from",
			"notUnder": "^(?:testing|unit tests|contribut|evaluat|ground truth|license)|database (?:setup|migration)",
			"senses": [
				{
					"says": ["(?:datasets?|data sets?|sample data|training data|seed data|corpus|corpora|knowledge ?base|source documents?|sample documents?|documents used|source (?:data|files)|raw data)(?![\\p{L}])", "(?:from|sourced|collect\\w*|scrap\\w+|crawl\\w*|download\\w*|provided|generated|synthetic|fictional|public(?:ly)?|contain\\w*|includ\\w*|consist\\w*|compris\\w*|licen[cs]ed?|released|available|organi[sz]ed|based on|owned|courtesy|author\\w*|built (?:on|from|with)|taken|defined in|is (?:the|a|an))(?![\\p{L}])"],
					"unless": ["<person> can add|your own data and|pull request", "^(?:run|use|set|create|copy|install) "]
				},
				{
					"says": ["(?:load|loads|read|reads|scrape|scrapes|crawl|crawls|crawled|fetch|fetches|ingest|ingests|search|searches|index|indexes|download|downloads|upload|uploads|accepts?|supports?|pull|pulls|taking|collect|collects)(?![\\p{L}]) … (?:PDFs?|PDF (?:files|documents)|Word|DOCX|Markdown (?:files|pages)|CSV|HTML|web ?pages|websites?|articles?|documentation|docs|papers|posts|transcripts|tickets|emails|Wikipedia|Confluence|Notion|SharePoint|GitHub|repositories|filings|books|OpenWebText|Shakespeare|knowledge base)(?![\\p{L}])"],
					"unless": ["docs\\. ?read|read the docs|see (?:the )?docs|requirements"]
				},
				{ "says": ["(?:OpenWebText|WikiText|Wikipedia|Common ?Crawl|the Pile|Alpaca dataset|Dolly|ShareGPT|SQuAD|MS ?MARCO|arXiv|PubMed|SEC filings|LAION|C4|RedPajama|Hugging ?Face (?:datasets?|hub dataset))(?![\\p{L}])", "(?:data|train|finetun|fine-tun|downloads?|tokeni[sz]e|collect|source|corpus|licen[cs]e|from|on)(?![\\p{L}])"] },
				{
					"under": "^(?:\\d+\\.? )?(?:data(?:set|sets)?(?: (?:source|collection|preparation|sources|disclaimer|card|description|used))?|sample data|training data|knowledge base|data sources?|supported (?:file|document) (?:types?|formats?)|数据(?:集|来源|准备)?|知识库|データ(?:セット|ソース)?|datos|conjunto de datos|dados|daten(?:satz|quellen)?|données|jeu de données)",
					"says": ["(?:\\S+\\s+){5}|[\\p{Script=Han}\\p{Script=Hiragana}]{8}"],
					"in": [
						"paragraph",
						"item",
						"row"
					]
				},
				{ "says": ["(?:PDF|Word|DOCX?|Markdown|CSV|TXT|HTML)(?:[ ,/、和及]+(?:and |or )?(?:PDF|Word|DOCX?|Markdown|CSV|TXT|HTML|PPTX?|XLSX?|EPUB|JSON|MD)){1,8}", "(?:support|upload|accept|file|document|format|ingest|支持|上传|文件|格式|対応|ファイル)"] },
				{ "says": ["(?:数据集|语料|知识库|数据来源|データセット|コーパス).{0,30}(?:来自|来源|包含|采集|爬取|下载|收集|取得|から|含む)"] },
				{ "says": ["(?:data used|uses|using|supports?|searches) … (?:search (?:APIs?|tools?)|MCP|knowledge base|documentation|links?|profiles?)(?![\\p{L}])", "(?:Tavily|arXiv|PubMed|Perplexity|Exa|Pylon|LinkedIn|Medium|Substack|official|managed|search API|authors?)"] }
			],
			"matches": [
				"The sample data includes a set of documents that describes its terms of service.",
				"It downloads and tokenizes the OpenWebText dataset.",
				"The app reads multiple PDF documents and extracts their text content.",
				"Documentation Search - Searches official LangChain docs via managed MCP",
				"知识库数据来自公司内部文档。"
			],
			"ignores": ["Run the database migration.", "Read the docs for more information."]
		},
		{
			"id": "data-preparation",
			"detail": "says how the data is prepared",
			"notUnder": "^(?:testing|contribut|license|faq)",
			"senses": [
				{
					"says": [
						"(?:chunk(?:ed|s|ing)?|split(?:s|ting)?|divid(?:ed|es)|segment(?:ed|s|ation)|token(?:ize|izes|ized|izing|ise|ised)|clean(?:ed|s|ing)|pre-?process(?:ed|es|ing)?|dedup\\w+|normali[sz]\\w+|anonymi[sz]\\w+|extract(?:s|ed|ing)?|pars(?:e|es|ed|ing)|vectori[sz]\\w+|embed(?:s|ded|ding)?|convert(?:s|ed)?|filter(?:s|ed)?|annotat\\w+|transform(?:s|ed)?|truncat\\w+|ingest(?:s|ed|ion)?|index(?:es|ed|ing)?)(?![\\p{L}])",
						"(?:documents?|docs|text|data|dataset|files?|PDFs?|pages?|articles?|corpus|content|chunks?|sections?|sources?|tickets|messages|examples?|samples|rows|tokens|sentences|html)(?![\\p{L}])",
						"(?:into|to|in|by|with|then|before|and|using|from|of|on|,)(?![\\p{L}])"
					],
					"in": ["paragraph", "item"],
					"unless": ["(?:message|response|token|stream|conversation)s? split|splitter for longer messages|git|extract the zip|unzip|dependenc|response(?:s)? (?:is|are) (?:chunked|split)|streamed|code[- ]splitting|tool call|query|question is|prompt", "^(?:run|see|check|click|open|create|install|set) |commit|lint|user.?s (?:input|message)"]
				},
				{
					"says": [
						"(?:preprocess|prepare|preparation|cleaning|chunking|ingestion|feature engineering)(?:\\.py)?(?![\\p{L}])",
						"(?:dataset|documents?|data|corpus|raw text)(?![\\p{L}])",
						"(?:into|tokens?|chunks?|embedd|clean|split|format|creates?|writes?|schema|removes?)"
					],
					"unless": ["^(?:run|see) "]
				},
				{ "says": ["(?:分块|切分|切片|清洗|预处理|向量化|分词|解析|チャンク|分割|前処理|ベクトル化|埋め込み|fragment(?:os|a)|trocea|divid(?:e|ido)s? en|limpi(?:a|eza)|pré-process\\w+|zerlegt|aufgeteilt|bereinigt|découp\\w+|nettoy\\w+)"] },
				{
					"says": [
						"(?:template|prompt format|instruction format|JSON(?:L)? (?:format|schema)|schema|fields?|columns?)(?![\\p{L}])",
						"(?:dataset|training data|examples?|samples|instruction|records|documents)(?![\\p{L}])",
						"(?:instruction|input|output|field|column|format|template)",
						"(?:used|describ\\w+|contain\\w*|consist\\w*|has|have|styl\\w+|follow\\w*|must|should|expects?|with)"
					],
					"in": ["paragraph", "item"],
					"unless": ["config\\.json|evaluat|response|API"]
				}
			],
			"matches": [
				"The extracted text is divided into smaller chunks that can be processed effectively.",
				"PDF/DOCX sources are chunked, embedded, and upserted into Qdrant",
				"It then divides these pages into smaller sections and saves them in a database.",
				"文档切分后进行向量化。"
			],
			"ignores": ["Message splitter for longer messages that exceed 2000 characters.", "Run the tests before you commit the files."]
		},
		{
			"id": "flow",
			"detail": "says what flows between parts",
			"notUnder": "^(?:install|prerequisites|contribut|setup|set up|getting started|troubleshoot|deploy(?:ing|ment)?|license|testing|environment variables|配置|安装|部署)|how to (?:install|deploy|contribute)",
			"senses": [
				{
					"says": ["(?:→|⟶|⇒|➡️?|->|=>|▶)[^→⟶⇒➡▶]{1,80}(?:→|⟶|⇒|➡️?|->|=>|▶)"],
					"unless": ["(?:click|settings|menu|select|go to|tab|navigate) "]
				},
				{
					"says": [
						"(?:sends?|sent|pass(?:es|ed)?|forward(?:s|ed)?|rout(?:es|ed|ing)|hand(?:s|ed)? (?:over|off)|handoffs?|deliver(?:s|ed)?|stream(?:s|ed)?|return(?:s|ed)?|calls?|invokes?|quer(?:y|ies|ied)|retriev(?:e|es|ed)|fetch(?:es|ed)?|stor(?:e|es|ed)|sav(?:e|es|ed)|writ(?:es|ten)|read(?:s)?|load(?:s|ed)?|index(?:es|ed)?|embed(?:s|ded)?|search(?:es|ed)?|communicat(?:e|es)|connect(?:s|ed)?|talk(?:s)?|publish(?:es|ed)?|consum(?:es|ed)?|trigger(?:s|ed)?|orchestrat(?:es|ed)|delegat(?:es|ed)|combin(?:es|ed)|converted|generat(?:es|ed)|proxies|serv(?:es|ed))(?![\\p{L}])",
						"(?:to|from|in|into|with|via|through|by|against|between|using)(?![\\p{L}])",
						"(?:front-?end|back-?end|API|server|client|browser|web ?app|UI|database|DB|vector (?:store|database|index)|index|store|LLM|language model|model|embedding|retriever|agents?|queue|worker|cache|service|orchestrator|router|pipeline|gateway|storage|Qdrant|Pinecone|Chroma|Weaviate|Milvus|FAISS|pgvector|Postgres(?:QL)?|Redis|MongoDB|Elasticsearch|OpenSearch|S3|Blob|Cosmos|Neo4j|Ollama|vLLM|OpenAI|Bedrock|Claude|Gemini|chunks?|documents?|query|question|context|prompt|train\\.py|checkpoint|\\w+\\.bin)(?![\\p{L}])[^.]{2,200}(?:front-?end|back-?end|API|server|client|browser|web ?app|UI|database|DB|vector (?:store|database|index)|index|store|LLM|language model|model|embeddings?|retriever|agents?|queue|worker|cache|service|orchestrator|router|pipeline|gateway|storage|Qdrant|Pinecone|Chroma|Weaviate|Milvus|FAISS|pgvector|Postgres(?:QL)?|Redis|MongoDB|Elasticsearch|OpenSearch|S3|Blob|Cosmos|Neo4j|Ollama|vLLM|OpenAI|Bedrock|Claude|Gemini|chunks?|documents?|query|question|context|prompt|answer|response|user|checkpoint|\\w+\\.bin)(?![\\p{L}])"
					],
					"in": ["paragraph", "item"],
					"unless": ["^(?:run|install|set|copy|add|create|open|click|download|use|see|check|clone|deploy|you can|if you|make sure|get|start|configure|edit|note|obtain|sign|go to|update) ", "API keys?|environment variable|\\.env|docker|npm |pip "]
				},
				{ "says": ["(?:调用|发送|返回|存储|检索|写入|转发|送信|呼び出|保存|検索).{0,40}(?:前端|后端|数据库|向量库|模型|LLM|API|フロントエンド|バックエンド|データベース|モデル)"] }
			],
			"matches": [
				"The code logic and imports flow as follows: infrastructure → model → application → domain",
				"When a user asks a question, the backend retrieves the most relevant chunks from the vector store and passes them to the LLM.",
				"We use the HTTP protocol to communicate between the web app and the API."
			],
			"ignores": [
				"Set your OpenAI API key in the environment.",
				"Built with Next.js, FastAPI and Postgres.",
				"Go to Settings → Keys → Create in the menu"
			]
		},
		{
			"id": "model-reason",
			"detail": "gives a reason for a model",
			"senses": [{ "says": ["(?:because|since|due to|thanks to|as it|so that|chosen|choose|chose|picked|selected|prefer\\w*|recommend\\w*|best|better|outperform\\w*|higher|lower|faster|fastest|cheaper|cheapest|cost[- ]effective|affordable|smaller|larger|lightweight|efficient|quality|accura\\w+|latency|price|licen[cs]e|multilingual|context (?:window|length|size)|comparable|similar|state[- ]of[- ]the[- ]art|SOTA|trade-?off|balance|performs?|performance|reasoning|open[- ]source|strong|capable|good enough|suitable|ideal|supports? (?:tool|function|structured|\\d)|runs? (?:on|locally)|fits?|MTEB|benchmark\\w*|leaderboard|score\\w*)(?![\\p{L}])"] }, { "says": ["(?:因为|由于|性能|效果|更(?:快|好|便宜|准)|成本|推荐|中文|开源|性价比|精度|高速|安価|推奨|ため|性能|日本語|porque|mejor|barato|rápido|calidad|melhor|weil|besser|günstig|schnell|meilleur|moins cher|rapide)"] }],
			"matches": ["We use gpt-4.1-mini because of its context window.", "Llama 3.1 is fast enough on a laptop and gives better quality than the 3B models."],
			"ignores": ["The default model is named in the settings."]
		}
	]
];
// src/catalogue/topics/words.yml
var words_default = {
	"person": [
		"!(?:s?[- ](?:models?|agents?|nodes?|LLMs?|tokens?|ids?|accounts?|roles?|credentials|mode|tools?|service (?:provider|principal)|API|outputs?|trajector\\w+))",
		"(?:end |power |non-?technical |business |technical |internal |external )?(?:developers?|devs|programmers?|coders?)",
		"(?:\\w+ )?(?:engineers?|scientists?|researchers?|analysts?|practitioners?|professionals?|specialists?|experts?|consultants?)",
		"non-?technical (?:users?|people|staff)|business users?|power users?|knowledge workers?",
		"employees?|staff|workers?|colleagues?|teams?|departments?|HR|sales ?people|salespersons?|recruiters?|interns?",
		"customers?|consumers?|shoppers?|buyers?|guests?|passengers?|travell?ers?|tourists?|subscribers?|tenants?|members?",
		"students?|learners?|pupils?|teachers?|educators?|instructors?|professors?|beginners?|newcomers?|hobbyists?|enthusiasts?",
		"patients?|doctors?|physicians?|clinicians?|nurses?|therapists?|caregivers?",
		"lawyers?|attorneys?|accountants?|auditors?|investors?|traders?|journalists?|writers?|authors?|editors?|creators?|designers?|artists?|marketers?",
		"(?:product |project |support |call[- ]cent(?:er|re) )(?:managers?|owners?|agents?|reps?|representatives?|operators?|teams?)|PMs?|managers?|executives?|founders?|entrepreneurs?|freelancers?",
		"organi[sz]ations?|enterprises?|companies|compan(?:y|ies)|businesses|startups?|institutions?|agencies|schools?|universit(?:y|ies)|hospitals?|governments?|municipalities",
		"citizens?|residents?|farmers?|gamers?|players?|readers?|job ?seekers?|candidates?|applicants?|parents?|kids|children|elderly|visitors?|librarians?|administrators?|admins?|operators?|moderators?",
		"desarrolladores|usuarios finales|clientes|empleados|estudiantes|investigadores|empresas|equipos|profesores|alumnos|ciudadanos|pacientes",
		"desenvolvedores|funcionários|estudantes|pesquisadores|equipes|professores|alunos|cidadãos",
		"Entwickler(?:innen)?|Kund(?:en|innen)|Mitarbeiter(?:innen|nde)?|Mitarbeitende|Studierende|Forscher(?:innen)?|Unternehmen|Lehrkräfte|Bürger(?:innen)?",
		"développeurs?|employés|étudiants?|chercheurs?|entreprises?|équipes?|enseignants?|citoyens?|salariés|collaborateurs",
		"开发者|开发人员|工程师|企业|学生|研究人员|研究者|科研人员|客服|员工|团队|教师|老师|医生|患者|客户|新手|初学者|运营|产品经理|律师|投资者|小白|公司|個人|学习者|从业者",
		"開発者|エンジニア|社員|従業員|学生|研究者|顧客|お客様|担当者|チーム|企業|教師|医師|患者|初心者"
	],
	"user": ["users?|people|anyone|everyone|individuals?|humans?|usuarios?|usuários?|Nutzer(?:innen)?|Benutzer|utilisateurs?|用户|使用者|大家|ユーザー|사용자"],
	"helps": [
		"helps?|helping|assists?|assisting|enabl(?:es?|ing)|allow(?:s|ing)|lets|letting|let|empower(?:s|ing)?|guid(?:es|ing)|supports?|supporting|serv(?:es|ing)|saves?|gives?|giving|provid(?:es|ing)|offers?|equips?",
		"mak(?:es?|ing) it (?:\\w+ )?(?:easy|easier|simple|simpler|possible|fast|faster)",
		"ayuda|permite|facilita|ajuda|permette|hilft|ermöglicht|unterstützt|aide|permet",
		"帮助|协助|让|方便|助力|赋能|支援|助け|サポート|可能にする"
	],
	"madefor": ["(?:designed|built|intended|made|meant|created|developed|written|tailored|targeted|aimed|geared|ideal|perfect|suited|suitable|useful|great|optimi[sz]ed) (?:primarily |mainly |specifically |especially )?(?:for|at|towards?|to (?:help|assist|support|enable|serve|empower|guide))", "diseñad[oa] para|pensad[oa] para|projetad[oa] para|dirigid[oa] a|entwickelt für|gedacht für|conçue? pour|destinée? (?:à|aux)|面向|适合|适用于|专为|针对|旨在|向け"],
	"goal": ["goals?|aims?|aim(?:s|ed|ing) (?:to|at)|purpose|mission|objectives?|vision|motivation|intent|intention|in order to|so that", "objetivo|propósito|finalidad|objetivos|Ziel|Zweck|objectif|but|mission|目标|目的|宗旨|旨在|初衷|背景|動機"],
	"problem": ["problems?|challenges?|pain points?|struggl(?:e|es|ing)|difficult(?:y|ies)?|time[- ]consuming|tedious|frustrat(?:ing|ion|ed)|bottlenecks?|overwhelm(?:ed|ing)|hard to|costly|error[- ]prone|inefficien(?:t|cy|cies)|cumbersome|laborious|overhead|manual(?:ly)? (?:effort|work|process|search\\w*)", "problema|dificultad|desafío|dificuldade|Problem|Herausforderung|problème|difficulté|问题|痛点|困难|难题|挑战|課題|問題"],
	"llm": ["LLMs?|(?:large )?language models?|(?:generative |gen)AI|generative AI|GPT(?:-?\\d[\\w.]*)?|ChatGPT|foundation models?|AI models?|modelos? de lenguaje|modelos? de linguagem|Sprachmodelle?n?|modèles? de langage", "大模型|大语言模型|语言模型|言語モデル|生成AI"],
	"risky": [
		"may|might|could|can|risks?|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|mitigat(?:e|es|ed|ing|ion)|reduc(?:e|es|ed|ing|tion)|protect(?:s|ed|ing|ion)?|block(?:s|ed|ing)?|detect(?:s|ed|ing|ion)?|filter(?:s|ed|ing)?|limit(?:s|ed|ing)?|restrict(?:s|ed|ing|ions?)?|ensur(?:e|es|ed|ing)|guard(?:s|ed|ing)?|keep(?:s|ing)?|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|never|not|against|instead|stop(?:s|ped|ping)?|handl(?:e|es|ed|ing)|verif(?:y|ies|ied)|validat(?:e|es|ed|ing)|redact(?:s|ed|ing)?|mask(?:s|ed|ing)?|scrub(?:s|bed|bing)?|remov(?:e|es|ed|ing)|minimi[sz](?:e|es|ed|ing)|enforc(?:e|es|ed|ing)|eliminat(?:e|es|ing)|measur(?:e|es|ed|ing)|evaluat(?:e|es|ed|ing)|suffers?|leads? to|caus(?:e|es|ing)",
		"puede|evita|reduce|pode|kann|verhinder\\w+|vermeid\\w+|reduzier\\w+|schütz\\w+|peut|éviter|réduire",
		"可能|防止|避免|降低|减少|过滤|检测|脱敏|限制|拒绝|保护|风险|屏蔽|拦截|防ぐ|防止|低減|検出|リスク|恐れ|可能性"
	]
};
// src/catalogue/topics.ts
const senseSchema = strictObject({
	/** every pattern must be found in the sentence. `<group>` stands for a word group, ` … ` for up to 80 characters */
	says: array(string()).optional(),
	/** none of these may be found */
	unless: array(string()).optional(),
	/** found in one of the headings that the sentence stands under */
	under: string().optional(),
	/** where sentences may stand; anywhere by default */
	in: array(_enum([
		"paragraph",
		"item",
		"row"
	])).optional()
});
const exampleSchema = union([string(), strictObject({
	under: string(),
	text: string(),
	in: _enum([
		"paragraph",
		"item",
		"row"
	]).optional()
})]);
const topicSchema = strictObject({
	id: string().regex(/^[a-z]+(?:-[a-z]+)*$/),
	/** what a sentence of this topic does, in words for evidence */
	detail: string(),
	senses: array(senseSchema).min(1),
	/** holds for every sense */
	unless: array(string()).default([]),
	notUnder: string().optional(),
	matches: array(exampleSchema).min(1),
	ignores: array(exampleSchema).min(1)
});
const topicFileSchema = array(topicSchema);
const wordsFileSchema = record$2(string(), array(string()));
let loaded;
/** The topics by id, validated and compiled. */
function loadTopics() {
	loaded ??= compileAll();
	return loaded;
}
function compileAll() {
	const groups = new Map(Object.entries(wordsFileSchema.parse(words_default)).map(([name, entries]) => [name, groupSource(entries)]));
	const topics = topicFiles.flatMap((file) => topicFileSchema.parse(file));
	return new Map(topics.map((data) => [data.id, compile(data, groups)]));
}
/** Sections that say nothing about the system. */
const asides = /^(?:licen[cs]e|code of conduct|trademarks?|acknowledge?ments?|credits|table of contents|contents|toc|star history|contributors|citation|citing|references|related (?:projects|work|resources)|resources|learn more|useful links|further reading|sponsors?|许可证|许可|致谢|目录|ライセンス|謝辞|licencia|licença|lizenz)\b/iu;
function compile(data, groups) {
	const pattern = (source) => new RegExp(expand(source, groups, data.id), "iu");
	const all = data.unless.map(pattern);
	const notUnder = data.notUnder === void 0 ? null : pattern(data.notUnder);
	const senses = data.senses.map((sense) => ({
		says: (sense.says ?? []).map(pattern),
		unless: (sense.unless ?? []).map(pattern),
		under: sense.under === void 0 ? null : pattern(sense.under),
		kinds: sense.in ?? null
	}));
	return {
		id: data.id,
		detail: data.detail,
		data,
		matches({ text, kind, trail, title }) {
			if (trail.some((heading) => heading !== title && (asides.test(heading) || notUnder?.test(heading)))) return false;
			return senses.some((sense) => (sense.kinds === null || sense.kinds.includes(kind)) && (sense.under === null || trail.some((heading) => sense.under?.test(heading))) && sense.says.every((it) => it.test(text)) && !sense.unless.some((it) => it.test(text))) && !all.some((it) => it.test(text));
		}
	};
}
function expand(source, groups, topic) {
	return source.replace(/<([a-z]+)>/g, (_, name) => {
		const group = groups.get(name);
		if (group === void 0) throw new Error(`topic ${topic} names the unknown word group <${name}>`);
		return group;
	}).replaceAll(" … ", "(?:\\s|.{0,80}?(?<=[\\s(,\"“]))").replaceAll("…", ".{0,80}?");
}
const scriptWithoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Latin entries as whole words; scripts that write without spaces as they stand. An entry after `!` may not follow. */
function groupSource(entries) {
	const parts = entries.filter((it) => !it.startsWith("!")).flatMap((it) => it.split(/\|(?![^(]*\))/));
	const latin = parts.filter((it) => !scriptWithoutSpaces.test(it));
	const other = parts.filter((it) => scriptWithoutSpaces.test(it));
	const notBefore = entries.filter((it) => it.startsWith("!")).map((it) => `(?${it})`);
	return `(?:${[latin.length > 0 ? `(?<![\\p{L}\\p{N}_])(?:${latin.join("|")})(?![\\p{L}\\p{N}_])${notBefore.join("")}` : "", ...other].filter(Boolean).join("|")})`;
}
// src/detect/statements.ts
/** enough for any documentation; a corpus of texts is cut here */
const mostSentences = 4e4;
function detect$3(context) {
	const { documents } = context.fact("documents");
	const topics = loadTopics();
	const found = /* @__PURE__ */ new Map();
	let sentences;
	const topicOf = (id) => {
		const topic = topics.get(id);
		if (!topic) throw new Error(`no topic ${id}`);
		return topic;
	};
	return {
		of(id) {
			let statements = found.get(id);
			if (!statements) {
				const topic = topicOf(id);
				sentences ??= allSentences(documents);
				statements = sentences.filter((it) => topic.matches(it));
				found.set(id, statements);
			}
			return statements;
		},
		detailOf: (id) => topicOf(id).detail
	};
}
function allSentences(documents) {
	const statements = [];
	for (const document of documents) {
		const { path, role, sections } = document;
		if (role === "changelog" || role === "security") continue;
		const whole = describesWhole(document);
		const title = role === "readme" ? sections.find((it) => it.level > 0)?.heading ?? "" : "";
		sections.forEach((section, index) => {
			const about = (whole || role === "notebook" && (index < 2 || aboutHeading.test(section.heading))) && !section.trail.some((it) => it !== title && procedure.test(it));
			for (const sentence of section.sentences) if (!sentence.unfilled) statements.push(statement(path, role, section, sentence, about, title));
		});
		if (statements.length > mostSentences) break;
	}
	return statements;
}
const aboutName = /(?:^|\/)(?:[\w-]*(?:overview|intro(?:duction)?|about|vision|prd|product|business|background|welcome|proposal|impact|goals?|presentation|slides|pitch|use[-_ ]?cases?|concept|requirements|report|faq)[\w-]*|docs?\/index)\.\w+$/i;
const aboutHeading = /overview|introduction|about|background|motivation|impact|goal|problem|purpose|summary|conclusion|概要|简介|介绍|はじめに|introducción|introdução|einleitung/i;
const procedure = /^(?:\d+[.)]? )?(?:contribut|install|pre-?requisites?|set ?up|getting help|troubleshoot|licen[cs]e|testing|deploy|configur|environment|requirements|support\b|community|安装|部署|贡献|许可|インストール|instalación|instalação|installieren)/i;
function describesWhole({ path, role }) {
	const depth = path.split("/").length;
	if (role === "owner" || role === "agents" || role === "model-card") return true;
	if (role === "readme") return depth === 1 || /^(?:docs?|\.github|readme|src|app)\/[^/]+$/i.test(path);
	return role !== "notebook" && (aboutName.test(path) || role === "contributing" && depth === 1);
}
const statement = (path, role, { trail }, { line, text, kind }, about, title) => ({
	path,
	line,
	text,
	kind,
	role,
	trail,
	about,
	title
});
// src/detect/tests/frameworks.ts
const frameworks = [
	{
		language: "py",
		files: /(^|\/)(test_[^/]*|[^/]*_test|tests)\.py$/,
		test: /^\s*(async\s+)?def test\w*\s*\(/,
		assertion: /^\s*assert\b|self\.(assert|fail)\w*\(|pytest\.(raises|warns|approx)|\.assert_\w+\(|^\s*with raises\(|\bsnapshot\b|assert_\w+\(/,
		fake: /unittest\.mock|\b(Magic|Async)?Mock\(|\bmocker\.|\bmonkeypatch\b|@?\bpatch(\.object|\.dict)?\(|\brespx\b|\bresponses\.(add|activate)|requests_mock|pytest_httpx|httpx_mock|\bvcr\b|MockTransport|aioresponses|\b(Fake|Mock|Stub|Dummy)\w*(LLM|Llm|Model|Chat|Client|Provider|Embed|Agent|Completion|Response|OpenAI|Anthropic|Retriever|Store)\w*|Fake(Messages)?List\w+|GenericFakeChatModel|TestModel\(|FunctionModel\(|MockLLM|MockEmbedding|dependency_overrides|\bmoto\b|class _?(Fake|Mock|Stub|Dummy)\w*/,
		named: [["unittest", /\bunittest\.TestCase|\(TestCase\)/], ["pytest", /./]]
	},
	{
		language: "js",
		files: /\.(test|spec|e2e|cy)\.[cm]?[jt]sx?$|(^|\/)__tests__\/[^/]+\.[cm]?[jt]sx?$|(^|\/)(tests?|e2e)\/[^/]*[-_.]?(test|spec)[^/]*\.[cm]?[jt]sx?$|(^|\/)tests?\/[^/]+\.[cm]?[jt]sx?$/,
		test: /^\s*(await\s+)?(test|it|Deno\.test|specify|fit)(\.(only|each|concurrent|skip|todo|describe)\b[^(]*)*\s*[(`]/,
		assertion: /\bexpect\w*(\.\w+)*\(|\bassert(\.\w+)?\(|\bt\.(is|deepEqual|true|false|throws|equal|ok|same|not|truthy|falsy|like|assert)\b|\.should\b|\.toBe|toMatchSnapshot|assert\.\w+\(/,
		fake: /\b(vi|jest|mock|td|sinon)\.(mock|fn|spyOn|stub|stubGlobal|replace|createStubInstance|module|method|doMock|unstable_mockModule|hoisted)\b|\bnock\(|\bmsw\b|setupServer\(|MockLanguageModel\w*|simulateReadableStream|MockAgent|FakeListChatModel|FakeStreamingLLM|FakeLLM|FakeEmbeddings|Fake\w*(Model|Client|Provider|Agent)|Mock\w*(Model|Client|Provider|LLM|Agent)|mock\w*(Model|Client|Provider|LLM|Fetch|Openai|OpenAI|Anthropic)|\bpage\.route\(|cy\.intercept\(|\bsinon\b|proxyquire|rewire|\bfetchMock\b|class (Fake|Mock|Stub)\w*/,
		named: [
			["playwright", /@playwright\/test/],
			["vitest", /from ['"]vitest['"]/],
			["node:test", /node:test/],
			["cypress", /\bcy\.\w+\(/],
			["jest", /./]
		]
	},
	{
		language: "java",
		files: /(^|\/)src\/(test|integrationTest|it)\/.*\.java$|(^|\/)[^/]*(Tests?|IT|Spec)\.java$/,
		test: /^\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory)\b/,
		assertion: /\bassert\w*\(|\bverify\w*\(|StepVerifier|\.andExpect\(|\.expectStatus\(|\bfail\(|\.should\w*\(/,
		fake: /@(Mock|MockBean|MockitoBean|InjectMocks|Spy|SpyBean|MockitoSpyBean)\b|\bmock\(|Mockito|WireMock|MockWebServer|MockRestServiceServer|\b(Fake|Stub|Mock|Dummy|Test)\w*(Model|Client|Embedding|Llm|LLM|Assistant|Retriever)\b|TransformersEmbeddingModel|new \w+\(\)\s*\{/,
		named: [["junit", /./]]
	},
	{
		language: "kt",
		files: /(^|\/)src\/(test|\w*Test)\/.*\.kt$|(^|\/)[^/]*(Tests?|Spec)\.kt$/,
		test: /^\s*@(Test|ParameterizedTest|RepeatedTest)\b|^\s*(test|should|it|describe|given)\s*\(\s*"/,
		assertion: /\bassert\w*\s*[({<]|\bverify\s*[({]|\bshould\w*\b|\bexpect\w*\(|\bcoVerify\b/,
		fake: /\bmockk\b|@(MockK|Mock|MockBean|MockkBean|MockitoBean)\b|\bmock(<|\()|\bevery\s*\{|coEvery|MockEngine|WireMock|MockWebServer|\b(Fake|Stub|Mock|Dummy)\w*|object\s*:\s*\w+/,
		named: [["kotest", /io\.kotest/], ["junit", /./]]
	},
	{
		language: "cs",
		files: /(^|\/)[^/]*[tT]ests?[^/]*\/.*\.cs$|(^|\/)[^/]*Tests?\.cs$/,
		test: /^\s*\[(Fact|Theory|Test|TestCase|TestMethod|DataTestMethod|SkippableFact|InlineData|RetryFact)\b/,
		assertion: /\bAssert\.\w+|\.Should\(\)|\.Verify\(|\.Received\(|\bExpect\(|Shouldly|\.Should\w+\(/,
		fake: /\bnew Mock<|Substitute\.For<|A\.Fake<|MockHttp|WireMock|\b(Fake|Mock|Stub|Dummy|Test|Cached|Recorded)\w*(Client|Service|Model|Chat\w*|Embedding\w*|Kernel|Handler|Generator)\b|DelegatingHandler|IsE2ETest|E2E_TEST|UseCache/,
		named: [
			["xunit", /\[(Fact|Theory)/],
			["nunit", /\[Test(Case)?\b/],
			["mstest", /./]
		]
	},
	{
		language: "go",
		files: /_test\.go$/,
		test: /^func (Test|Example|Fuzz)\w*\(/,
		assertion: /\bt\.(Error|Fatal|Fail)\w*\(|\b(require|assert|is|qt|c)\.\w+\(|\bExpect\(|\/\/ Output:/,
		fake: /httptest\.|gomock|\bmock\w*\.|\b(fake|stub|mock|Fake|Stub|Mock)\w*|RoundTripFunc|testdata/,
		named: [["go test", /./]]
	}
];
/** Sample tests that a project generator leaves: nothing of the application is in them. */
const generated = [
	/renders learn react link/i,
	/Create your tests here/,
	/should create the app|should have as title/,
	/public void (UnitTest1|Test1)\(\)\s*\{\s*\}/,
	/\bexpect\(true\)\.(toBe(Truthy)?|toEqual)\(|^\s*assert True\s*$/m,
	/void contextLoads\(\)\s*\{\s*\}/,
	/addition is correct|assertEquals\(4, 2 \+ 2\)/,
	/Hello World!['"`]?\)\s*;?\s*\}?\s*\)?\s*;?\s*$(?=[\s\S]*AppController)/m
];
// src/detect/tests/reach.ts
const extensions = [
	"",
	".ts",
	".tsx",
	".js",
	".jsx",
	".mjs",
	".cjs",
	".vue",
	".svelte",
	"/index.ts",
	"/index.tsx",
	"/index.js",
	"/index.mjs"
];
/** A function that lists the repository files which a file imports; answers are kept. */
function importGraph(context) {
	const files = context.snapshot.files.filter(({ kind }) => kind === "file" || kind === "executable").map(({ path }) => path);
	const all = new Set(files);
	const bySuffix = /* @__PURE__ */ new Map();
	const types = /* @__PURE__ */ new Map();
	for (const path of files) {
		if (/\.(java|kt|cs)$/.test(path)) add(types, path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, ""), path);
		if (!/\.(py|[cm]?[jt]sx?|vue|svelte)$/.test(path) || path.includes("node_modules/")) continue;
		const parts = path.replace(/(\/__init__)?\.py$|(\/index)?\.([cm]?[jt]sx?|vue|svelte)$/, "").split("/");
		for (let from = 0; from < parts.length; from++) add(bySuffix, `${path.endsWith(".py") ? "py" : "js"}:${parts.slice(from).join("/")}`, path);
	}
	/** the candidate nearest to the importing file */
	const nearest = (key, from) => {
		const found = bySuffix.get(key) ?? [];
		const shared = (path) => path.split("/").findIndex((part, index) => part !== from.split("/")[index]);
		return found.length < 2 ? found : [...found].sort((a, b) => shared(b) - shared(a) || a.length - b.length).slice(0, 1);
	};
	const python = (path, text) => {
		const found = [];
		const joined = text.replace(/\(([^()]{0,4000})\)/g, (whole) => whole.replace(/\s*\n\s*/g, " "));
		for (const line of joined.split("\n")) {
			const from = /^[\s"]*from\s+(\.*)([\w.]*)\s+import\s+\(?([^#]*)/.exec(line.slice(0, 3e3));
			const plain = /^[\s"]*import\s+([\w.]+)/.exec(line.slice(0, 500))?.[1];
			const patched = /patch(?:\.object)?\(\s*["']([\w.]+)["']/.exec(line.slice(0, 500))?.[1];
			if (from) {
				const dots = from[1]?.length ?? 0;
				const module = (from[2] ?? "").split(".").filter(Boolean);
				const names = (from[3] ?? "").split(",").map((it) => it.trim().split(/\s/)[0] ?? "");
				const base = dots ? resolvePath(folderOf$2(path), "../".repeat(dots - 1)) : null;
				for (const parts of [module, ...names.map((name) => [...module, name])]) {
					if (!parts.length) continue;
					if (dots) {
						const stem = [base, ...parts].filter(Boolean).join("/");
						found.push(...[`${stem}.py`, `${stem}/__init__.py`].filter((it) => all.has(it)));
					} else found.push(...nearest(`py:${parts.join("/")}`, path));
				}
			} else if (plain) found.push(...nearest(`py:${plain.split(".").join("/")}`, path));
			if (patched) for (const cut of [1, 2]) found.push(...nearest(`py:${patched.split(".").slice(0, -cut).join("/")}`, path));
		}
		return found;
	};
	const script = (path, text) => [...text.matchAll(/(?:\bfrom|\bimport|\brequire\(|\bimport\(|\.mock\()\s*\(?["']([^"'\n]{1,300})["']/g)].flatMap((match) => {
		const module = match[1] ?? "";
		if (module.startsWith(".")) {
			const stem = resolvePath(folderOf$2(path), module)?.replace(/\.js$/, "") ?? "";
			return extensions.map((it) => stem + it).filter((it) => all.has(it)).slice(0, 1);
		}
		const alias = /^(?:[@~#]\/|src\/|app\/|@\w*\/(?=lib|src|app|components))(.*)$/.exec(module);
		return alias ? nearest(`js:${(module.startsWith("src/") || module.startsWith("app/") ? module : alias[1] ?? "").replace(/\.[cm]?[jt]sx?$/, "")}`, path) : [];
	});
	const typed = (path, text) => {
		return [...new Set(text.match(/\b[A-Z]\w+/g) ?? [])].flatMap((word) => (types.get(word) ?? []).filter((it) => it !== path && it.split(".").at(-1) === path.split(".").at(-1)));
	};
	const cache = /* @__PURE__ */ new Map();
	return (path) => {
		let found = cache.get(path);
		if (!found) {
			const text = (context.text(path) ?? "").slice(0, 4e5);
			const folder = folderOf$2(path);
			const list = path.endsWith(".py") || path.endsWith(".ipynb") ? python(path, text) : path.endsWith(".go") ? files.filter((it) => it.endsWith(".go") && !it.endsWith("_test.go") && folderOf$2(it) === folder) : /\.(java|kt|cs)$/.test(path) ? typed(path, text) : script(path, text);
			found = [...new Set(list)].filter((it) => it !== path);
			cache.set(path, found);
		}
		return found;
	};
}
function add(map, key, path) {
	const list = map.get(key);
	if (list) list.push(path);
	else map.set(key, [path]);
}
// src/detect/tests.ts
function detect$2(context) {
	const paths = context.fact("paths");
	const importsOf = importGraph(context);
	const isApplication = (path) => paths.classOf(path) === "application";
	const modelFiles = context.fact("modelCode").files.map((it) => it.path);
	const candidates = context.snapshot.files.filter(({ path, kind }) => kind !== "symlink" && kind !== "submodule" && paths.classOf(path) !== "vendored");
	const shared = /* @__PURE__ */ new Map();
	for (const { path } of candidates) {
		if (!/(^|\/)(conftest\.py|(vitest|jest)\.setup\.[jt]s|setupTests\.[jt]s)$/.test(path)) continue;
		const line = lineOf(context.text(path) ?? "", frameworks.find((it) => it.language === (path.endsWith(".py") ? "py" : "js"))?.fake);
		if (line) shared.set(folderOf$2(path), {
			path,
			line
		});
	}
	const files = candidates.flatMap(({ path }) => {
		const framework = frameworks.find((it) => it.files.test(path));
		const content = framework ? context.text(path) : null;
		if (!framework || content === null) return [];
		const code = withoutComments(content, framework.language);
		const lines = code.split("\n");
		const starts = lines.flatMap((line, index) => framework.test.test(line.slice(0, 500)) ? [index + 1] : []);
		const line = starts[0];
		if (line === void 0) return [];
		const reached = reach(path, importsOf, (it) => !isApplication(it));
		const own = lineOf(code, framework.fake);
		const supported = (own ? {
			path,
			line: own
		} : [...shared].find(([folder]) => folder === "" || path.startsWith(`${folder}/`))?.[1] ?? null) ?? reached.filter((it) => !isApplication(it)).flatMap((it) => {
			const at = lineOf(context.text(it) ?? "", framework.fake);
			return at ? [{
				path: it,
				line: at
			}] : [];
		})[0] ?? null;
		const asserts = lines.some((it) => framework.assertion.test(it.slice(0, 1e3)));
		const name = framework.named.find(([, pattern]) => pattern.test(content))?.[0] ?? "";
		return [{
			path,
			line,
			language: framework.language,
			framework: name,
			cases: starts.length,
			asserts,
			generated: starts.length <= 3 && generated.some((it) => it.test(content)),
			endToEnd: /playwright|cypress/.test(name) || /Microsoft\.Playwright|Selenium|DistributedApplicationTestingBuilder/.test(content),
			imports: reached.filter(isApplication),
			fakedAt: supported,
			live: supported === null && isLive(code, framework.language)
		}];
	});
	return {
		files,
		modelPaths: modelPathsOf(modelFiles, candidates.map((it) => it.path).filter(isApplication), importsOf),
		mocks: candidates.map((it) => it.path).filter((path) => /(^|[./_-])(mock|fake|stub)s?([./_-]|$)/i.test(path) && /model|llm|provider|openai|chat|embedding|\bai\b/i.test(path)),
		of: (languages, folder = "") => files.filter((it) => languages.includes(it.language) && (folder === "" || it.path.startsWith(`${folder}/`)))
	};
}
/** Files that the path imports; helpers of the tests are followed once more. */
function reach(path, importsOf, isHelper) {
	const direct = importsOf(path);
	return [.../* @__PURE__ */ new Set([...direct, ...direct.filter(isHelper).flatMap(importsOf)])];
}
const plumbing = /(^|[/_.-])(config|configs|configuration|settings|logger|logging|constants?|types?|db|database|session|auth|security|errors?|exceptions?|version|utils?|helpers?|ui|components?|icons?|hooks|theme|styles?)([/_.-]|$)/i;
const topics = /(^|[/_.-])(prompts?|retriev\w*|rag|llms?|agents?|chunk\w*|embed\w*|(message|output|response|answer|stream)[-_]?pars\w*|completions?|generat\w*|rerank\w*|guard\w*|tokenizer|chat\w*|finetun\w*|train\w*|inference|evaluat\w*)/i;
function modelPathsOf(model, application, importsOf) {
	const found = new Set(model);
	for (const path of model) for (const it of importsOf(path)) if (!plumbing.test(it)) found.add(it);
	let edge = new Set(model);
	for (let depth = 0; depth < 3; depth++) {
		const next = application.filter((path) => !found.has(path) && importsOf(path).some((it) => edge.has(it)));
		for (const path of next) found.add(path);
		edge = new Set(next);
	}
	for (const path of application) if (topics.test(path) && /\.(py|[cm]?[jt]sx?|java|kt|cs|go)$/.test(path)) found.add(path);
	return found;
}
const modelLibrary = /^[\s"]*(?:from|import)\s+(openai|anthropic|langchain\w*|litellm|google\.generativeai|google\.genai|cohere|mistralai|groq|ollama|langgraph|llama_index|transformers)\b|from ['"](openai|@anthropic-ai\/sdk|ai|@ai-sdk\/\w+|@langchain\/\w+|langchain)['"]/m;
const needsKey = /(environ|getenv|process\.env|GetEnvironmentVariable|System\.getenv|@EnabledIfEnvironmentVariable)[^\n]{0,60}(API_KEY|APIKEY|ENDPOINT)|pytest\.mark\.(live|integration|e2e|slow|llm)\b|os\.Getenv\("\w*API_KEY/;
function isLive(code, language) {
	if (needsKey.test(code) || modelLibrary.test(code)) return true;
	return language === "java" && /@SpringBootTest|@QuarkusTest/.test(code) && !/@DisabledIf|MockMvc/.test(code);
}
function withoutComments(text, language) {
	const hash = language === "py";
	return text.slice(0, 4e5).split("\n").map((line) => hash ? line.replace(/^\s*#.*$/, "") : line.replace(/^\s*(\/\/|\*|\/\*).*$/, "")).join("\n");
}
function lineOf(text, pattern) {
	return pattern ? text.split("\n").findIndex((line) => pattern.test(line.slice(0, 1e3))) + 1 : 0;
}
// src/detect/tracing/condition.ts
const order = [
	"on",
	"configured",
	"off"
];
const worst = (...states) => order[Math.max(...states.map((it) => order.indexOf(it)))] ?? "on";
/** The state of a line by the conditions around it, within its function. */
function conditionAt(place, line, program) {
	return worst(...headsAround(place.scope, line).map(({ head, negated }) => stateOf(head, negated, place, program)), "on");
}
function headsAround(scope, line) {
	const found = [];
	const visit = (list) => {
		for (const [i, statement] of list.entries()) {
			if (statement.type !== "block" || line < statement.line || line > statement.endLine) continue;
			if (statement.kind === "if") for (const head of statement.heads) found.push({
				head,
				negated: false
			});
			const before = list[i - 1];
			if (statement.kind === "else" && before?.type === "block" && before.kind === "if") for (const head of before.heads) found.push({
				head,
				negated: true
			});
			visit(statement.body);
		}
	};
	visit(scope.body);
	return found;
}
function stateOf(head, negated, place, program) {
	const values = program.evaluate(head, place);
	const literals = values.flatMap((value) => value.kind === "literal" ? [value.value] : []);
	const isTrue = (value) => value !== false && value !== null && value !== "" && value !== 0 && !/^(false|0|no|off)$/i.test(String(value));
	if (literals.length) return literals.some(isTrue) !== negated ? "on" : "configured";
	return values.some((value) => value.kind === "env") ? negated ? "on" : "configured" : "on";
}
// src/detect/tracing.ts
function detect$1(context) {
	const program = context.fact("program");
	const paths = context.fact("paths");
	const application = program.relevant.filter((path) => paths.classOf(path) === "application");
	const wide = [...switches(context), ...application.flatMap((path) => initialised(path, program))];
	const decorated = decoratedScopes(application, program);
	const memo = /* @__PURE__ */ new Map();
	const of = (call) => {
		let traces = memo.get(call);
		if (!traces) {
			traces = [
				...onClient(call, program),
				...onCallbacks(call, program, context),
				...onTelemetry(call, program, context),
				...onDecorators(call, decorated, program),
				...wide.filter((it) => it.covers(call)).map((it) => it.trace)
			];
			traces = [...traces].sort((a, b) => rank[a.state] - rank[b.state]);
			memo.set(call, traces);
		}
		return traces;
	};
	const all = [...wide.map((it) => it.trace), ...context.fact("calls").application.flatMap(of)];
	const tracers = /* @__PURE__ */ new Map();
	for (const { tracer, state, evidence } of all) {
		const known = tracers.get(tracer);
		if (!known || rank[state] < rank[known.state]) tracers.set(tracer, {
			name: tracer,
			state,
			evidence
		});
	}
	return {
		of,
		tracers: [...tracers.values()]
	};
}
const rank = {
	on: 0,
	configured: 1,
	off: 2
};
/** the name under which a stanza's tool is known */
const tracerName = (signature) => signature.components.find((it) => it.kind === "tracing")?.name ?? signature.id;
/** a stanza covers a call by the ids of the stanzas that its rules come from, or by everything */
function covers(stanzas) {
	const ids = new Set(stanzas);
	if (ids.has("*")) return () => true;
	return (call) => call.chain.some((link) => ids.has(link.rule.signature.id));
}
/** LANGSMITH_TRACING=true and the like, in a shipped configuration or set by the code itself */
function switches(context) {
	const program = context.fact("program");
	return context.catalogue.signatures.flatMap((signature) => signature.switches.flatMap((name) => {
		const shipped = program.settings(name).map((value) => ({
			text: String(value.value),
			path: value.place.file.path,
			line: value.expr.line
		}));
		const [first] = [...program.kept("environ", name).flatMap(({ expr, place }) => {
			const literal = program.evaluate(expr, place).find((value) => value.kind === "literal");
			return [{
				text: literal?.kind === "literal" ? String(literal.value) : "configured",
				path: place.file.path,
				line: expr.line
			}];
		}), ...shipped];
		if (!first) return [];
		const state = /^(true|1|yes|on)$/i.test(first.text) ? "on" : /^(false|0|no|off)$/i.test(first.text) ? "configured" : "configured";
		return [{
			trace: {
				tracer: tracerName(signature),
				how: "switch",
				state,
				evidence: {
					path: first.path,
					line: first.line,
					detail: `${name} is ${state === "on" ? "on" : "not on by default"}`
				}
			},
			covers: covers(signature.covers)
		}];
	}));
}
/** auto-instrumentation and global handlers that the application starts */
function initialised(path, program) {
	return program.ruled(path).flatMap((site) => {
		const { signature, symbol } = site.rule;
		const stanzas = symbol.covers ?? signature.covers;
		if (symbol.role !== "trace-init" || !stanzas.length) return [];
		const state = worst(conditionAt(site.place, site.expr.line, program), reached(site.place.scope, program));
		return [{
			trace: {
				tracer: tracerName(signature),
				how: "instrumentation",
				state,
				evidence: {
					path,
					line: site.expr.line,
					detail: `${signature.title} records calls`
				}
			},
			covers: covers(stanzas)
		}];
	});
}
/** a function that nothing calls starts nothing */
function reached(scope, program) {
	const own = enclosing(scope).find((it) => it.kind === "function");
	if (!own?.name || own.decorators.length || own.parent?.kind === "class") return "on";
	return program.evaluator.callersOf(own).length || program.mentions(own.name) > 1 ? "on" : "off";
}
/** wrapped and drop-in clients, and gateways that log what passes */
function onClient(call, program) {
	const traces = [];
	for (const link of call.chain) {
		const { signature, symbol } = link.rule;
		if (!symbol.traces && symbol.role !== "trace-wrap") continue;
		const path = link.place.file.path;
		traces.push({
			tracer: tracerName(signature),
			how: "client",
			state: conditionAt(link.place, link.expr.line, program),
			evidence: {
				path,
				line: link.expr.line,
				detail: `${signature.title} wraps the client`,
				kind: "call-wrapper"
			}
		});
	}
	const gateway = call.host ? program.signaturesOfHost(call.host).find((it) => it.components.some((component) => component.kind === "tracing")) : void 0;
	if (gateway) traces.push({
		tracer: tracerName(gateway),
		how: "gateway",
		state: "on",
		evidence: {
			path: call.path,
			line: call.line,
			detail: `calls go through ${gateway.title}`
		}
	});
	return traces;
}
/** handlers given to the call or to what it is made of */
function onCallbacks(call, program, context) {
	const given = context.fact("calls").argument(call, "callbacks") ?? context.fact("calls").argument(call, "callbacks|callback_manager|config.callbacks|callback_handler|hooks|arg1.callbacks");
	if (!given) return [];
	const found = [];
	const look = (expr, place, depth) => {
		if (depth > 3) return;
		for (const value of program.evaluate(expr, place)) {
			if (value.kind === "structure" && value.expr.type === "list") for (const item of value.expr.items) look(item, value.place, depth + 1);
			const rule = value.kind === "library" ? value.rule : null;
			if (!rule || !rule.symbol.role.startsWith("trace-")) continue;
			const state = value.kind === "library" && value.call ? conditionAt(value.call.place, value.call.expr.line, program) : "on";
			found.push({
				tracer: tracerName(rule.signature),
				how: "callback",
				state,
				evidence: {
					path: given.place.file.path,
					line: given.expr.line,
					detail: `${rule.signature.title} handler is given to the call`
				}
			});
		}
	};
	look(given.expr, given.place, 0);
	return found;
}
/** the Vercel AI SDK's own telemetry, per call */
function onTelemetry(call, program, context) {
	const given = context.fact("calls").argument(call, "experimental_telemetry.isEnabled|telemetry.isEnabled");
	if (!given) return [];
	const values = program.evaluate(given.expr, given.place);
	return [{
		tracer: "opentelemetry",
		how: "telemetry",
		state: values.length > 0 && values.every((value) => value.kind === "literal" && value.value === false) ? "off" : "on",
		evidence: {
			path: given.place.file.path,
			line: given.expr.line,
			detail: "telemetry of the call is enabled"
		}
	}];
}
/** functions whose decorator (or wrapping call, `traceable(fn)`) records what goes in and out */
function decoratedScopes(application, program) {
	const found = /* @__PURE__ */ new Map();
	for (const path of application) {
		const file = program.file(path);
		if (!file) continue;
		for (const scope of program.scopesOf(path)) for (const decorator of scope.decorators) {
			const place = {
				file,
				scope: scope.parent ?? file.root,
				frame: null
			};
			const call = decorator.type === "call" ? decorator : {
				type: "call",
				callee: decorator,
				args: [],
				isNew: false,
				line: decorator.line,
				endLine: decorator.endLine
			};
			const rule = program.rulesOf({
				expr: call,
				place
			}).map((it) => it.rule).find((it) => it.symbol.role === "trace-decorator");
			if (rule) found.set(scope, {
				signature: rule.signature,
				evidence: {
					path,
					line: decorator.line,
					detail: `${rule.signature.title} records ${scope.name || "the function"}`
				}
			});
		}
		for (const site of program.ruled(path)) {
			if (site.rule.symbol.role !== "trace-decorator" && site.rule.symbol.role !== "trace-span") continue;
			for (const arg of site.expr.args) {
				const values = arg.value.type === "function" ? [{
					kind: "function",
					scope: arg.value.scope
				}] : program.evaluate(arg.value, site.place);
				for (const value of values) if (value.kind === "function") found.set(value.scope, {
					signature: site.rule.signature,
					evidence: {
						path,
						line: site.expr.line,
						detail: `${site.rule.signature.title} records ${value.scope.name || "the function"}`
					}
				});
			}
		}
	}
	return found;
}
/** a decorator on a function around the call, or on one that calls it (two steps up at most) */
function onDecorators(call, decorated, program) {
	const look = (scope, steps) => {
		for (const it of enclosing(scope)) {
			const own = decorated.get(it);
			if (own) return [{
				tracer: tracerName(own.signature),
				how: "decorator",
				state: "on",
				evidence: own.evidence
			}];
		}
		if (steps === 0) return [];
		const own = enclosing(scope).find((it) => it.kind === "function" && it.name);
		return own ? program.evaluator.callersOf(own).slice(0, 6).flatMap((site) => look(site.place.scope, steps - 1)).slice(0, 1) : [];
	};
	return look(call.site.place.scope, 2);
}
// src/detect/usage.ts
const generating = ["chat", "completion"];
function detect(context) {
	const { application } = context.fact("calls");
	const because = {};
	const see = (flag, call, detail) => {
		if (call) because[flag] ??= {
			path: call.path,
			line: call.line,
			detail
		};
	};
	const invocations = application.filter((call) => call.kind !== "construct");
	see("llm", application[0], "calls a model");
	see("api", application.find((call) => !call.local && call.kind !== "train"), "calls a hosted model");
	see("self_hosted", application.find((call) => call.local && call.kind !== "train"), "runs a model itself");
	see("prompts", application.find((call) => generating.includes(call.kind)) ?? application.find((call) => call.kind === "construct" && !isEmbedding(call)), "sends a prompt");
	see("embeddings", application.find(isEmbedding), "computes embeddings");
	see("finetuning", application.find((call) => call.kind === "train"), "adapts a pretrained model");
	const roles = rolesUsed(context);
	const retrieval = roles.get("query") ?? roles.get("retriever");
	if (retrieval && because.prompts) because.rag = retrieval;
	const agent = roles.get("agent") ?? roles.get("tool");
	if (agent && invocations.length) because.agent = agent;
	const serving = isServing(context);
	if (serving) because.serving = serving;
	const deployable = isDeployable(context);
	if (deployable) because.deployable = deployable;
	return {
		flags: Object.fromEntries([
			"llm",
			"api",
			"self_hosted",
			"prompts",
			"embeddings",
			"rag",
			"agent",
			"finetuning",
			"training",
			"serving",
			"deployable"
		].map((flag) => [flag, because[flag] !== void 0])),
		because
	};
}
const isEmbedding = (call) => call.kind === "embedding" || call.kind === "construct" && /embedd|sentence-transformer/i.test(call.site.rule.symbol.makes ?? "");
/** role → the first place in application code where a symbol of that role is called */
function rolesUsed(context) {
	const program = context.fact("program");
	const paths = context.fact("paths");
	const found = /* @__PURE__ */ new Map();
	for (const path of program.relevant) {
		if (paths.classOf(path) !== "application") continue;
		for (const { rule, expr } of program.ruled(path)) if (!found.has(rule.symbol.role)) found.set(rule.symbol.role, {
			path,
			line: expr.line,
			detail: rule.signature.title
		});
	}
	return found;
}
// src/detect/facts.ts
const detectors = {
	calls: detect$19,
	ci: detect$21,
	components: detect$18,
	configuration: detect$17,
	delivery: detect$16,
	dependencies: detect$15,
	documents: detect$14,
	infrastructure: detect$13,
	linters: detect$12,
	metering: detect$11,
	modelCode: detect$10,
	models: detect$9,
	paths: detect$8,
	program: detect$20,
	review: detect$7,
	secrets: detect$6,
	servingCalls: detect$5,
	serving: detect$4,
	statements: detect$3,
	tests: detect$2,
	tracing: detect$1,
	usage: detect
};
// src/detect/text.ts
/** Bytes to text: UTF-8, or UTF-16 by its byte order mark; null for binary content (a NUL in the first 8,000 bytes). Line ends become `\n`. */
function decode(content) {
	const utf16 = content[0] === 255 && content[1] === 254 ? "utf-16le" : content[0] === 254 && content[1] === 255 ? "utf-16be" : null;
	if (!utf16 && content.subarray(0, 8e3).includes(0)) return null;
	const text = new TextDecoder(utf16 ?? "utf-8").decode(content);
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
// src/detect/run.ts
/** The context of one scan: facts and decoded texts, each made once and kept. A failed fact fails again, with the same error, for whoever asks. */
function createContext({ snapshot, catalogue, parsers, asOf, textByOid = /* @__PURE__ */ new Map(), onDetector }) {
	const facts = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	const oids = new Map(snapshot.files.map((file) => [file.path, file.oid]));
	const notices = [];
	const failures = /* @__PURE__ */ new Set();
	const readText = (path) => {
		const oid = oids.get(path);
		const known = oid === void 0 ? void 0 : textByOid.get(oid);
		if (known !== void 0) return known;
		const content = snapshot.read(path);
		if (isSkipped(content)) {
			if (oids.has(path)) notices.push({
				kind: "skipped-file",
				path,
				because: content.skipped
			});
			return null;
		}
		const text = decode(content);
		if (oid) textByOid.set(oid, text);
		return text;
	};
	const context = {
		snapshot,
		catalogue,
		parsers,
		asOf,
		text(path) {
			let text = texts.get(path);
			if (text === void 0) {
				text = readText(path);
				texts.set(path, text);
			}
			return text;
		},
		fact(name) {
			let entry = facts.get(name);
			if (!entry) {
				onDetector?.(name);
				try {
					entry = { value: detectors[name](context) };
				} catch (error) {
					entry = { error };
					if (!failures.has(error)) notices.push({
						kind: "failed-detector",
						path: null,
						because: `${name}: ${sayError(error)}`
					});
					failures.add(error);
				}
				facts.set(name, entry);
			}
			if ("error" in entry) throw entry.error;
			return entry.value;
		},
		notices: () => notices
	};
	return context;
}
// src/report/inventory.ts
function buildInventory(context) {
	return {
		calls: context.fact("calls").application.map((call) => toRecord(call, context)),
		models: context.fact("models").map(({ id, provider, pin, role, locations }) => ({
			id,
			provider,
			pin,
			role,
			locations: [...locations]
		})),
		prompts: [],
		components: context.fact("components").map(({ kind, name, locations }) => ({
			kind,
			name,
			version: null,
			locations: [...locations]
		}))
	};
}
function toRecord(call, context) {
	const details = context.fact("calls").details(call);
	return {
		id: call.id,
		path: call.path,
		line: call.line,
		endLine: call.endLine,
		cell: call.cell,
		function: call.function,
		kind: call.kind,
		library: call.library,
		symbol: call.symbol,
		provider: call.provider,
		host: call.host,
		model: call.model,
		modelSource: call.modelSource,
		pin: null,
		prompts: [],
		traced: false,
		tracedBy: [],
		evaluatedBy: [],
		timeout: details.timeout,
		retries: details.retries,
		fallback: details.fallback,
		streaming: details.streaming,
		tools: [...details.tools],
		structured: details.structured,
		systemMessage: details.systemMessage,
		temperature: details.temperature,
		maxTokens: details.maxTokens,
		sends: []
	};
}
// src/report/build.ts
/** Facts and judgements to the wire type. Sorted, free of clocks and machine paths. */
function buildFindings(context, judgements, { toolVersion, apply }) {
	const applied = apply(judgements.map(resultOf));
	const checks = [...applied.checks];
	const usage = usageOf(context);
	const scored = usage.llm;
	return {
		schemaVersion: "1.0",
		tool: {
			name: "llmops-maturity",
			version: toolVersion,
			catalogue: context.catalogue.version
		},
		asOf: context.asOf,
		target: {
			repository: context.snapshot.repository,
			commit: context.snapshot.commit,
			base: null,
			project: "."
		},
		usage,
		score: scored ? scoreOf(checks, "baseline") : null,
		verifiedScore: scored ? scoreOf(checks.map(unattested), "baseline") : null,
		advancedScore: scored ? scoreOf(checks, "advanced") : null,
		coverage: coverageOf(checks),
		level: scored ? levelOf(checks) : null,
		areas: Object.entries(context.catalogue.areas).map(([id, title]) => areaOf(id, title, checks)),
		checks,
		inventory: buildInventory(context),
		notices: sortNotices([
			...context.snapshot.notices,
			...context.notices(),
			...applied.notices
		])
	};
}
/** A detector of usage that failed leaves everything applicable: nothing is hidden by our own mistake. */
function usageOf(context) {
	try {
		return { ...context.fact("usage").flags };
	} catch {
		return Object.fromEntries([
			"llm",
			"api",
			"self_hosted",
			"prompts",
			"embeddings",
			"rag",
			"agent",
			"finetuning",
			"training",
			"serving",
			"deployable"
		].map((flag) => [flag, true]));
	}
}
const unattested = (check) => check.attested ? {
	...check,
	credit: credits[check.status]
} : check;
function areaOf(id, title, checks) {
	const own = checks.filter((check) => check.area === id);
	const count = (...statuses) => own.filter((check) => statuses.includes(check.status)).length;
	const [pass, partial, fail, na] = [
		count("pass"),
		count("partial"),
		count("fail"),
		count("na")
	];
	return {
		id,
		title,
		score: meanCredit(own),
		pass,
		partial,
		fail,
		na,
		unknown: count("unknown", "error")
	};
}
function sortNotices(notices) {
	return [...new Map(notices.map((notice) => [`${notice.kind}\0${notice.path ?? ""}\0${notice.because}`, notice]))].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([, notice]) => notice);
}
// src/snapshot/view.ts
/** The same snapshot without the paths that are left out; how many there were is a notice. */
function withoutPaths(snapshot, isLeftOut) {
	const files = snapshot.files.filter((file) => !isLeftOut(file.path));
	const count = snapshot.files.length - files.length;
	if (!count) return snapshot;
	const known = new Set(files.map((file) => file.path));
	return {
		...snapshot,
		files,
		notices: [...snapshot.notices, {
			kind: "excluded",
			path: null,
			because: `${count} files are excluded by the policy`
		}],
		read: (path) => known.has(path) ? snapshot.read(path) : { skipped: "not in the snapshot" }
	};
}
/** A folder of the snapshot by itself, paths relative to it; of the rest only what `shared` says, at its own path. */
function folderOf(snapshot, folder, isShared) {
	const below = `${folder}/`;
	const whole = new Map(snapshot.files.filter((file) => isShared(file.path)).map((file) => [file.path, file.path]));
	for (const file of snapshot.files) if (file.path.startsWith(below)) whole.set(file.path.slice(below.length), file.path);
	const entries = new Map(snapshot.files.map((file) => [file.path, file]));
	const files = [...whole].flatMap(([path, place]) => {
		const entry = entries.get(place);
		return entry ? [{
			...entry,
			path
		}] : [];
	});
	return {
		...snapshot,
		files: files.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
		read: (path) => snapshot.read(whole.get(path) ?? "")
	};
}
// src/audit.ts
/** Reads a snapshot and judges it. Deterministic: the same files, options and tool version give the same report. Nothing of the snapshot is run. */
async function audit(snapshot, options) {
	return gated(await createEngine([snapshot], options)(snapshot), null, options);
}
/** Judges base and head with one engine, so that a file both share is read and parsed once, and says what the change does. */
async function auditChange(base, head, options) {
	const examine = createEngine([base, head], options);
	return gated(await examine(head), await examine(base), options);
}
function gated(head, base, { config = defaultConfig, proposed }) {
	const report = against(head, base, config);
	if (!proposed) return report;
	const next = against(head, base, proposed);
	const words = (it) => `score ${it.score ?? "none"}, level ${it.level?.name ?? "none"}, gate ${it.gate.passed ? "passed" : "failed"}`;
	if (words(next) === words(report)) return report;
	const because = `with the configuration that this change proposes it would be ${words(next)}; it holds once merged`;
	return {
		...report,
		notices: [...report.notices, {
			kind: "preview",
			path: null,
			because
		}]
	};
}
function against(head, base, config) {
	const [after, before] = [head(config), base?.(config)];
	const report = {
		...after,
		target: {
			...after.target,
			base: before?.target.commit ?? null
		},
		delta: before ? compareReports(before, after) : null
	};
	return {
		...report,
		gate: judgeGate(report, config.policy.gate, before ? {
			...before,
			delta: null
		} : null)
	};
}
function createEngine(snapshots, options) {
	const { asOf, onStep, only, config = defaultConfig } = options;
	const parsers = openParsers(snapshots.flatMap((snapshot) => snapshot.files.map((file) => file.path))).then(parseOnce);
	const textByOid = /* @__PURE__ */ new Map();
	const { exclude, signatures } = config.policy;
	const shipped = loadCatalogue();
	const catalogue = {
		...shipped,
		checks: only ? shipped.checks.filter((check) => only(check.id)) : shipped.checks,
		signatures: signatures.length ? [...shipped.signatures, ...signatures] : shipped.signatures
	};
	return async (whole) => {
		const context = createContext({
			snapshot: withoutPaths(whole, (path) => exclude.some((pattern) => matchesPath(pattern, path))),
			catalogue,
			parsers: await parsers,
			asOf,
			textByOid,
			...onStep ? { onDetector: onStep } : {}
		});
		const judgements = judgeAll(context);
		return ({ policy, owner }) => buildFindings(context, judgements, {
			toolVersion,
			apply: (checks) => applyConfig(checks, policy, owner, asOf)
		});
	};
}
/** The same text at the same path has the same source model: parsed once for base and head. */
function parseOnce(parsers) {
	const parsed = /* @__PURE__ */ new Map();
	return {
		...parsers,
		parse(path, text) {
			const before = parsed.get(path);
			if (before?.text === text) return before.file;
			const file = parsers.parse(path, text);
			parsed.set(path, {
				text,
				file
			});
			return file;
		}
	};
}
export { renderJson as _, formats$2 as a, foldedNote as c, footerSection as d, headSections as f, fitSections as g, isEventful as h, checks as i, renderMarkdown as l, repositoryPath as m, auditChange as n, isFormat as o, isShared as p, folderOf as r, renderers as s, audit as t, detailSections as u };
