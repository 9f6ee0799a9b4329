const invisible = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
const stacked = /(\p{M}{3})\p{M}+/gu;
const pause = "&#8203;";
/** One line of visible characters, at most `limit` of them. A character that hides or reorders others becomes U+FFFD. */
function clean(text, limit = 240) {
	const head = text.slice(0, limit * 4);
	const line = head.replace(breaks, " ").replace(invisible, "�").replace(stacked, "$1").trim();
	const characters = Array.from(line);
	return characters.length > limit || head.length < text.length ? `${characters.slice(0, limit - 1).join("")}…` : line;
}
/** A Markdown code span that nothing inside can close. Inside a table too: a pipe would end the cell, so such text becomes a `<code>` element. */
function code(text, limit = 240) {
	const inner = clean(text, limit) || "�";
	if (inner.includes("|")) return `<code>${words(inner, limit)}</code>`;
	const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	const padding = inner.startsWith("`") || inner.endsWith("`") ? " " : "";
	return `${fence}${padding}${inner}${padding}${fence}`;
}
const special = /([&<>|`\\])|([*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))|(@(?=[\p{L}\p{N}_-])|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)|:(?=[\w+-]{1,40}:))|(\$)/giu;
/** Words shown as they are: no Markdown, HTML, mention, reference, link, emoji code or formula comes of them. */
function words(text, limit = 240) {
	return clean(text, limit).replace(special, (_, markup, mark, trigger) => {
		if (markup) return entity(markup);
		if (mark) return `\\${mark}`;
		return trigger ? trigger + pause : "<span>$</span>";
	}).replace(/^(?:[-+=#]|\d{1,9}(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? start + pause : `\\${start}`);
}
/** A sentence of ours that may quote with single backticks: the quotes become code spans, the rest words. */
function sentence(text, limit = 240) {
	return clean(text, limit).split(/`([^`]+)`/).map((part, index) => {
		if (index % 2) return code(part, limit);
		const before = /^\s/.test(part) ? " " : "";
		const after = part.trim() && /\s$/.test(part) ? " " : "";
		return `${before}${words(part, limit)}${after}`;
	}).join("");
}
/** Text of an HTML or XML element or quoted attribute. Mentions are broken, since GitHub reads HTML too. */
function html(text, limit = 240) {
	return clean(text, limit).replace(/[&<>"']/g, entity).replace(/@(?=[\p{L}\p{N}_-])/gu, `$&${pause}`);
}
/** A path as the path of a URL that also survives inside a Markdown link. */
function urlPath(path) {
	return path.split("/").map((part) => encodeURIComponent(part.toWellFormed()).replace(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`)).join("/");
}
function entity(character) {
	return {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;"
	}[character] ?? `&#${character.codePointAt(0)};`;
}
const statusWords = {
	pass: "✔ pass",
	partial: "◐ partial",
	fail: "✘ fail",
	na: "– not asked",
	unknown: "? unknown",
	error: "! error"
};
/** 61.5 as `61.5`, 70 as `70`, nothing assessed as `–`. */
const scoreWords = (score) => score === null ? "–" : String(score);
/** `▲ 2.5`, `▼ 0.3`, `=`. */
function changeWords(change) {
	if (change === null || change === 0) return "=";
	return `${change > 0 ? "▲" : "▼"} ${Math.abs(Math.round(change * 10) / 10)}`;
}
const percent = (share) => `${Math.round(share * 100)} %`;
const plural = (count, noun, many = `${noun}s`) => `${count} ${count === 1 ? noun : many}`;
/** `61.5 · managed`, or a dash where nothing is scored. */
function standing(report) {
	return report.level ? `${scoreWords(report.score)} · ${report.level.name}` : scoreWords(report.score);
}
const isShort = (check) => check.status === "partial" || check.status === "fail";
/** Falls short, and neither an attestation, a correction nor a waiver answers for it. */
const isOpen = (check) => isShort(check) && check.credit !== 1 && check.waived === null;
/**
* What to do next, by worth: 100 × weight × missing credit ÷ the assessed weight of the tier. The score is that sum, so this is exact.
* Baseline first; the advanced tier has its turn when nothing of the baseline is short.
*/
function worthMost(report) {
	const baseline = worthIn(report, "baseline");
	return baseline.length ? baseline : worthIn(report, "advanced");
}
function worthIn(report, tier) {
	const assessed = report.checks.filter((check) => check.tier === tier && check.credit !== null);
	const total = assessed.reduce((sum, check) => sum + check.weight, 0);
	return assessed.filter((check) => isShort(check) && check.credit !== 1).map((check) => ({
		check,
		points: 100 * check.weight * (1 - (check.credit ?? 0)) / total
	})).sort((a, b) => b.points - a.points);
}
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
			change: changeOf$1(report.delta, checks),
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
function changeOf$1(delta, checks) {
	const ids = new Set(checks.map((check) => check.id));
	if (delta?.regressed.some((change) => ids.has(change.id))) return "▼";
	return delta?.improved.some((change) => ids.has(change.id)) ? "▲" : "=";
}
const ansi = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const same = (text) => text;
const coloured = {
	bold: ansi(1),
	dim: ansi(2),
	good: ansi(32),
	fair: ansi(33),
	bad: ansi(31)
};
const uncoloured = {
	bold: same,
	dim: same,
	good: same,
	fair: same,
	bad: same
};
/** The report for a terminal: what the comment says, with every check that applies. */
const renderText = (report, { colour = false, baseName } = {}) => {
	const palette = colour ? coloured : uncoloured;
	const body = report.usage.llm ? [
		promised,
		areas,
		checks,
		next
	].map((section) => section(report, palette)) : [];
	return `${[
		head(report, palette, baseName ?? "the base"),
		change(report.delta, palette),
		...body,
		tail(report, palette)
	].flatMap((lines) => lines.length ? [lines.join("\n")] : []).join("\n\n")}\n`;
};
const inColour = (status, { good, fair, bad, dim }) => ({
	pass: good,
	partial: fair,
	fail: bad,
	error: bad,
	na: dim,
	unknown: dim
})[status];
const placeOf = (place) => `${clean(place.path, 200)}:${place.line}`;
function head(report, { bold, good, bad, dim }, baseName) {
	const { score, verifiedScore, usage, delta, gate } = report;
	const title = usage.llm ? `LLMOps maturity ${standing(report)}` : "No use of a language model was found, so nothing is asked here.";
	const moved = delta?.score ? `   ${(delta.score > 0 ? good : bad)(changeWords(delta.score))} against ${clean(baseName, 60)}` : "";
	const attested = score === verifiedScore ? "" : dim(`   ${scoreWords(verifiedScore)} without attestations`);
	const failing = gate.rules.filter((rule) => !rule.passed).map((rule) => bad(`  ✘ ${clean(rule.because, 600)} (${rule.rule})`));
	return [
		bold(title) + moved + attested,
		gate.passed ? good("Gate passed") : bad("Gate failed"),
		...failing
	];
}
function change(delta, { bold, dim, good, bad }) {
	if (!delta) return [];
	const changes = (mark, list) => list.flatMap(({ id, from, to, because, places }) => [`${mark} ${id} ${from} → ${to}: ${clean(because)}`, ...places.slice(0, 3).map((place) => dim(`    ${placeOf(place)}  ${clean(place.detail)}`))]);
	const calls = (mark, list) => list.map((call) => `${mark} ${call.kind} call ${clean(call.symbol, 80)}${call.model ? ` of ${clean(call.model, 80)}` : ""}  ${dim(placeOf(call))}`);
	const names = (mark, noun, list) => list.length ? [`${mark} ${plural(list.length, noun)}: ${list.map((name) => clean(name, 80)).join(", ")}`] : [];
	const lines = [
		...changes(bad("▼"), delta.regressed),
		...changes(good("▲"), delta.improved),
		...changes(dim("○"), delta.newlyAsked),
		...calls("+", delta.addedCalls),
		...calls("-", delta.removedCalls),
		...delta.changedCalls.map(({ after, changed }) => `~ call ${clean(after.symbol, 80)} changed its ${changed.join(", ")}  ${dim(placeOf(after))}`),
		...names("+", "model", delta.addedModels.map((model) => model.id)),
		...names("-", "model", delta.removedModels.map((model) => model.id)),
		...names("+", "prompt", delta.addedPrompts.map(placeOf)),
		...names("~", "prompt", delta.changedPrompts.map(({ after }) => placeOf(after))),
		...names("-", "prompt", delta.removedPrompts.map(placeOf)),
		...names("+", "host", delta.addedHosts),
		...names("-", "host", delta.removedHosts)
	];
	return [bold("This change"), ...lines.length ? lines : [dim("changes nothing that is asked")]];
}
const promised = (report, { dim }) => promises(report).map(({ title, now, change: moved, seen }) => `${title.padEnd(25)}${now.padEnd(12)}${report.delta ? `${moved}  ` : ""}${dim(clean(seen, 100))}`.trimEnd());
const columns = [
	["pass", 6],
	["partial", 9],
	["fail", 6],
	["unknown", 9]
];
function areas(report, { bold, dim }) {
	const rows = report.areas.map((area) => {
		const counts = columns.map(([name, width]) => String(area[name]).padStart(width)).join("");
		const moved = report.delta ? ` ${changeOf$1(report.delta, report.checks.filter((check) => check.area === area.id))}` : "";
		return (area.score === null ? dim : same)(`${area.title.padEnd(42)}${scoreWords(area.score).padStart(6)}${counts}${moved}`);
	});
	return [bold(`${"Area".padEnd(42)}${"score".padStart(6)}${columns.map(([name, width]) => name.padStart(width)).join("")}`), ...rows];
}
function checks(report, palette) {
	const asked = report.checks.filter((check) => check.status !== "na");
	const lines = report.areas.flatMap((area) => {
		const own = asked.filter((check) => check.area === area.id);
		return own.length ? [palette.bold(area.title), ...own.flatMap((check) => checkLines(check, palette))] : [];
	});
	const rest = report.checks.length - asked.length;
	return rest ? [...lines, palette.dim(`${plural(rest, "check")} ${rest === 1 ? "does" : "do"} not apply`)] : lines;
}
function checkLines(check, palette) {
	const notes = [
		check.attested ? `attested by ${clean(check.attested.by, 60)}` : "",
		check.waived ? `waived until ${check.waived.until}` : "",
		check.corrected ? `corrected to ${check.corrected.to}` : ""
	].filter(Boolean);
	const places = check.status === "pass" ? check.evidence.slice(0, 1) : (check.gaps.length ? check.gaps : check.evidence).slice(0, 3);
	return [`${inColour(check.status, palette)(statusWords[check.status].slice(0, 1))} ${check.id.padEnd(30)} ${clean(check.summary)}${notes.length ? ` (${notes.join(", ")})` : ""}`, ...places.map((place) => palette.dim(`    ${placeOf(place)}  ${clean(place.detail)}`))];
}
function next(report, { bold, dim }) {
	const steps = worthMost(report).slice(0, 5);
	const level = report.level?.next;
	const more = level ? level.missing.length - 8 : 0;
	const ladder = level ? [dim(`To ${level.name}: ${level.missing.slice(0, 8).join(", ")}${more > 0 ? ` and ${more} more` : ""}`)] : [];
	if (!steps.length) return ladder;
	const lines = steps.map(({ check, points }, at) => `${at + 1}. ${check.id} (+${points.toFixed(1)}) ${clean(check.advice || check.asks)}`);
	return [
		bold("Worth most next"),
		...lines,
		...ladder
	];
}
function tail({ inventory, notices, target, tool, asOf, score, coverage }, { dim }) {
	const calls = inventory.calls.filter((call) => call.kind !== "construct");
	const things = [
		...calls.length ? [plural(calls.length, "call")] : [],
		...inventory.models.length ? [plural(inventory.models.length, "model")] : [],
		...inventory.prompts.length ? [plural(inventory.prompts.length, "prompt")] : [],
		...new Set(inventory.components.map((component) => clean(component.name, 60)))
	];
	const shown = notices.slice(0, 10).map((notice) => `note: ${notice.path ? `${clean(notice.path, 200)}: ` : ""}${clean(notice.because)}`);
	const rest = notices.length > 10 ? [`note: and ${notices.length - 10} more; --format json tells all`] : [];
	const measured = [
		score === null ? "" : `measured on ${percent(coverage)} of the weight`,
		target.commit ? `commit ${target.commit.slice(0, 7)}${target.base ? ` against ${target.base.slice(0, 7)}` : ""}` : "",
		`catalogue ${tool.catalogue}`,
		`as of ${asOf}`
	].filter(Boolean);
	return [
		...things.length ? [`Found: ${things.join(", ")}`] : [],
		...[...shown, ...rest].map(dim),
		dim(measured.join(" · "))
	];
}
function compareCalls(before, after) {
	const pairs = /* @__PURE__ */ new Map();
	const byId = new Map(before.map((call) => [call.id, call]));
	for (const call of after) {
		const same = byId.get(call.id);
		if (same && byId.delete(call.id)) pairs.set(call, same);
	}
	const left = [...byId.values()];
	const open = after.filter((call) => !pairs.has(call));
	const likely = open.flatMap((call) => left.map((other) => ({
		call,
		other,
		likeness: likenessOf(other, call)
	}))).filter(({ likeness }) => likeness >= enough).sort((a, b) => b.likeness - a.likeness);
	const taken = /* @__PURE__ */ new Set();
	for (const { call, other } of likely) {
		if (pairs.has(call) || taken.has(other)) continue;
		pairs.set(call, other);
		taken.add(other);
	}
	return {
		addedCalls: open.filter((call) => !pairs.has(call)),
		removedCalls: left.filter((call) => !taken.has(call)),
		changedCalls: after.flatMap((call) => {
			const then = pairs.get(call);
			const changed = then ? changesOf(then, call) : [];
			return then && changed.length ? [{
				before: then,
				after: call,
				changed
			}] : [];
		})
	};
}
const enough = 3;
/** 0 where it cannot be the same call; the same callee in the same place of the code counts most. */
function likenessOf(a, b) {
	if (a.kind !== b.kind || a.symbol !== b.symbol) return 0;
	const shared = a.prompts.some((prompt) => b.prompts.includes(prompt));
	return (a.function === b.function && a.function !== "" ? 3 : 0) + (a.path === b.path ? 2 : 0) + (a.model === b.model && a.model !== null ? 1 : 0) + (shared ? 1 : 0);
}
const compared = [
	"path",
	"function",
	"provider",
	"host",
	"model",
	"pin",
	"prompts",
	"traced",
	"timeout",
	"retries",
	"fallback",
	"streaming",
	"tools",
	"structured",
	"systemMessage",
	"temperature",
	"maxTokens",
	"evaluatedBy",
	"sends"
];
const changesOf = (a, b) => compared.filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]));
const rank = {
	pass: 2,
	partial: 1,
	fail: 0,
	na: null,
	unknown: null,
	error: null
};
const placesShown = 5;
/** Losing sight is never a gain: a judged check that can no longer be judged is a regression. */
function compareReports(base, head) {
	const before = new Map(base.checks.map((check) => [check.id, check]));
	const changes = head.checks.flatMap((check) => changeOf(before.get(check.id), check));
	const of = (kind) => changes.filter(([it]) => it === kind).map(([, change]) => change);
	const blind = lostUsage(base, head);
	const prompts = comparePrompts(base.inventory.prompts, head.inventory.prompts);
	const models = {
		before: base.inventory.models,
		after: head.inventory.models
	};
	const hosts = {
		before: hostsOf(base),
		after: hostsOf(head)
	};
	return {
		score: base.score === null || head.score === null ? null : Math.round(10 * (head.score - base.score)) / 10,
		improved: of("improved"),
		regressed: [...blind ? [blind] : [], ...of("regressed")],
		newlyAsked: of("newlyAsked"),
		...compareCalls(base.inventory.calls, head.inventory.calls),
		addedModels: without(models.after, models.before, modelKey),
		removedModels: without(models.before, models.after, modelKey),
		...prompts,
		addedHosts: without(hosts.after, hosts.before, String),
		removedHosts: without(hosts.before, hosts.after, String)
	};
}
function changeOf(before, after) {
	const from = before?.status ?? "na";
	const to = after.status;
	const [was, is] = [rank[from], rank[to]];
	const kind = (() => {
		if (from === to || to === "na") return null;
		if (from === "na") return to === "pass" ? null : "newlyAsked";
		if (was === null) return is === null ? null : to === "pass" ? "improved" : "newlyAsked";
		if (is === null || is < was) return "regressed";
		return "improved";
	})();
	if (!kind) return [];
	const known = new Set([...before?.evidence ?? [], ...before?.gaps ?? []].map((place) => `${place.path}\0${place.detail}`));
	const places = (kind === "improved" ? after.evidence : after.gaps).map(({ path, line, endLine, detail }) => ({
		path,
		line,
		...endLine === void 0 ? {} : { endLine },
		detail
	}));
	const fresh = places.filter((place) => !known.has(`${place.path}\0${place.detail}`));
	return [[kind, {
		id: after.id,
		from,
		to,
		because: after.summary,
		places: (fresh.length ? fresh : places).slice(0, placesShown)
	}]];
}
/** No use of a model is seen any more, though its libraries are still there. */
function lostUsage(base, head) {
	if (!base.usage.llm || head.usage.llm) return null;
	const libraries = head.inventory.components.filter((component) => component.kind === "provider" || component.kind === "framework");
	if (!libraries.length) return null;
	const names = libraries.map((library) => library.name).join(", ");
	const places = libraries.flatMap((library) => library.locations.map((location) => ({
		...location,
		detail: library.name
	}))).slice(0, placesShown);
	return {
		id: "usage",
		from: "pass",
		to: "unknown",
		because: `no use of a language model is seen any more, though ${names} is still there`,
		places
	};
}
const modelKey = (model) => `${model.provider}\0${model.id}`;
const hostsOf = ({ inventory }) => [...new Set(inventory.calls.flatMap((call) => call.host ?? []))].sort();
function without(all, others, keyOf) {
	const keys = new Set(others.map(keyOf));
	return all.filter((item) => !keys.has(keyOf(item)));
}
/** A prompt is the same where path and name are, or (moved) where its text is. */
function comparePrompts(before, after) {
	const open = [...before];
	const take = (matches) => {
		const at = open.findIndex(matches);
		return at < 0 ? null : open.splice(at, 1)[0] ?? null;
	};
	const pairs = /* @__PURE__ */ new Map();
	const rules = [
		(a, b) => a.path === b.path && a.name === b.name && a.hash === b.hash,
		(a, b) => a.hash === b.hash,
		(a, b) => a.path === b.path && a.name === b.name && a.kind === b.kind
	];
	for (const same of rules) for (const prompt of after) {
		const match = pairs.has(prompt) ? null : take((it) => same(it, prompt));
		if (match) pairs.set(prompt, match);
	}
	return {
		addedPrompts: after.filter((prompt) => !pairs.has(prompt)),
		removedPrompts: open,
		changedPrompts: [...pairs].flatMap(([now, then]) => now.hash === then.hash ? [] : [{
			before: then,
			after: now
		}])
	};
}
export { urlPath as _, changeWords as a, percent as c, standing as d, statusWords as f, sentence as g, html as h, worthMost as i, plural as l, code as m, renderText as n, isOpen as o, clean as p, promises as r, isShort as s, compareReports as t, scoreWords as u, words as v };
