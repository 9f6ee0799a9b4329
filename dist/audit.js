import { t as loadCatalogue } from "./load2.js";
import { a as credits, i as openParsers, n as isUnjudged, o as resultOf, r as languageOf, s as judgeAll, t as createContext } from "./run.js";
import { o as evidenceExists, r as defaultConfig, s as lastDay } from "./load.js";
import { a as meanCredit, n as levelOf, o as scoreOf, r as coverageOf } from "./level.js";
import { n as compareReports, t as callNotice } from "./compare.js";
import { t as classifyModel } from "./models.js";
import { r as judgeGate } from "./gate.js";
import { d as isSkipped, s as isBinaryName } from "./directory.js";
import { n as toolVersion } from "./version.js";
import { createHash } from "node:crypto";
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
		if (!covers(it.path, check)) return `the correction holds for ${it.path} only, and gaps lie elsewhere`;
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
		if (!covers(it.path, check)) return `the waiver holds for ${it.path} only, and gaps lie elsewhere`;
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
const covers = (path, check) => path === void 0 || check.gaps.length > 0 && check.gaps.every((gap) => matchesPath(path, gap.path));
/** The same snapshot without the paths that are left out; how many there were, and why, is a notice. */
function withoutPaths(snapshot, isLeftOut, why) {
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
			because: `${count} files ${why}`
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
/** The same snapshot with some of its files at further paths too: new path to the path of the file. */
function alsoAt(snapshot, places) {
	const entries = new Map(snapshot.files.map((file) => [file.path, file]));
	const more = [...places].flatMap(([path, place]) => {
		const entry = entries.get(place);
		return entry && !entries.has(path) ? [{
			...entry,
			path
		}] : [];
	});
	return {
		...snapshot,
		files: [...snapshot.files, ...more].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
		read: (path) => snapshot.read(entries.has(path) ? path : places.get(path) ?? path)
	};
}
/** A vendored library of more files than this is one: nobody hides a call in so many. */
const mostMoved = 2e3;
/** What the head adds where nothing is judged; null where it adds no code there. */
function hiddenIn(base, head) {
	const known = new Set(base.files.map((file) => file.path));
	const taken = new Set(head.files.map((file) => file.path));
	const places = /* @__PURE__ */ new Map();
	for (const { path } of head.files) {
		if (places.size >= mostMoved) break;
		if (known.has(path) || languageOf(path) === null || !isUnjudged(path)) continue;
		const plain = asApplication(path);
		if (!taken.has(plain) && !isUnjudged(plain)) places.set(plain, path);
	}
	return places.size ? {
		shown: alsoAt(head, places),
		places
	} : null;
}
/** `vendor/app/chat_pb2.py` as `app/chat.py`: without what says that nobody wrote it here. */
function asApplication(path) {
	const parts = path.split("/");
	const name = (parts.pop() ?? "").replace(/(\.min|\.gen|\.pb|\.g|\.designer|_pb2|_pb2_grpc)(?=\.\w+$)/i, "");
	return [...parts.filter((part) => !isUnjudged(`${part}/a`)), name].join("/");
}
function buildInventory(context) {
	return {
		calls: context.fact("calls").application.map((call) => toRecord(call, context)),
		models: [...context.fact("models"), ...context.fact("defaultModels")].map(({ id, provider, pin, role, locations }) => ({
			id,
			provider,
			pin,
			role,
			locations: [...locations]
		})),
		prompts: context.fact("prompts").prompts.map(({ path, line, kind, name, hash, variables }) => ({
			path,
			line,
			kind,
			name,
			hash,
			variables: [...variables]
		})),
		components: context.fact("components").map(({ kind, name, locations }) => {
			return {
				kind,
				name,
				version: context.fact("componentVersions").of(kind, name),
				locations: [...locations]
			};
		})
	};
}
function toRecord(call, context) {
	const details = context.fact("calls").details(call);
	const traces = context.fact("tracing").of(call).filter((trace) => trace.state === "on");
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
		pin: call.model === null ? null : classifyModel(call.model, call.provider, { asOf: context.asOf }).pin,
		prompts: context.fact("prompts").of(call).map((prompt) => prompt.id),
		traced: traces.length > 0 || context.fact("keptAnswers").of(call) !== null,
		tracedBy: [...new Set(traces.map((trace) => trace.tracer))].sort(),
		evaluatedBy: [...context.fact("evaluations").of(call)],
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
/** Facts and judgements to the wire type. Free of clocks and machine paths. */
function observe(context, judgements) {
	return {
		checks: judgements.map(resultOf),
		usage: usageOf(context),
		inventory: buildInventory(context),
		notices: [
			...context.snapshot.notices,
			...context.notices(),
			...elsewhere(context)
		]
	};
}
/** Scores what was observed. Sorted. */
function buildFindings({ checks: seen, usage, inventory, notices }, { toolVersion, asOf, catalogue, target, apply }) {
	const applied = apply(seen);
	const checks = [...applied.checks];
	const scored = usage.llm;
	return {
		schemaVersion: "1.0",
		tool: {
			name: "llmops-maturity",
			version: toolVersion,
			catalogue: catalogue.version
		},
		asOf,
		target: {
			repository: target.repository,
			commit: target.commit,
			base: null,
			project: "."
		},
		usage,
		score: scored ? scoreOf(checks, "baseline") : null,
		verifiedScore: scored ? scoreOf(checks.map(unattested), "baseline") : null,
		advancedScore: scored ? scoreOf(checks, "advanced") : null,
		coverage: coverageOf(checks),
		level: scored ? levelOf(checks) : null,
		areas: Object.entries(catalogue.areas).map(([id, title]) => areaOf(id, title, checks)),
		checks,
		inventory,
		notices: sortNotices([...notices, ...applied.notices])
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
const mostElsewhere = 50;
/** Calls in tests, examples and the like are counted, not judged. */
function elsewhere(context) {
	const counts = /* @__PURE__ */ new Map();
	for (const { path, pathClass } of callsElsewhere(context)) {
		const known = counts.get(path);
		if (known) known.count += 1;
		else counts.set(path, {
			count: 1,
			place: pathClass
		});
	}
	return [...counts].slice(0, mostElsewhere).map(([path, { count, place }]) => ({
		kind: callNotice,
		path,
		because: `${count === 1 ? "a model call" : `${count} model calls`} of ${place} code, not judged`
	}));
}
function callsElsewhere(context) {
	try {
		return context.fact("calls").elsewhere;
	} catch {
		return [];
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
/** A digest of what a snapshot holds: the same files, kinds and contents have the same, wherever they lie. Files that are never read as text count by their size. */
function fingerprint(snapshot) {
	const hash = createHash("sha256");
	for (const { path, kind, size, oid } of snapshot.files) {
		hash.update(`${path}\0${kind}\0${size}\0`);
		if (oid) hash.update(oid);
		else if (!isBinaryName(path)) {
			const content = snapshot.read(path);
			if (isSkipped(content)) hash.update(content.skipped);
			else hash.update(content);
		}
		hash.update("\0");
	}
	for (const { kind, path, because } of snapshot.notices) hash.update(`${kind}\0${path}\0${because}\0`);
	return hash.digest("hex");
}
/** Reads a snapshot and judges it. Deterministic: the same files, options and tool version give the same report. Nothing of the snapshot is run. */
async function audit(snapshot, options) {
	return gated(await createEngine([snapshot], options)(snapshot), null, options);
}
/** Judges base and head with one engine, so that a file both share is read and parsed once, and says what the change does. */
async function auditChange(base, head, options) {
	const examine = createEngine([base, head], options);
	const [after, before] = [await examine(head), await examine(base)];
	return gated(after, before, options, await callsMovedAway(base, head, before, after, examine));
}
/** Calls that left the application and stand where nothing is judged; looked for only where calls left and code came there. */
async function callsMovedAway(base, head, before, after, examine) {
	const callsOf = (it) => it(defaultConfig).inventory.calls;
	const still = new Set(callsOf(after).map((call) => call.id));
	const hidden = callsOf(before).every((call) => still.has(call.id)) ? null : hiddenIn(base, head);
	if (!hidden) return [];
	return callsOf(await examine(hidden.shown)).flatMap((call) => {
		const path = hidden.places.get(call.path);
		return path === void 0 ? [] : [{
			...call,
			path
		}];
	});
}
function gated(head, base, { config = defaultConfig, proposed }, away = []) {
	const report = against(head, base, config, away);
	if (!proposed) return report;
	const next = against(head, base, proposed, away);
	const words = (it) => `score ${it.score ?? "none"}, level ${it.level?.name ?? "none"}, gate ${it.gate.passed ? "passed" : "failed"}`;
	if (words(next) === words(report)) return report;
	const because = `This change proposes another policy or owner's file. Once merged it gives ${words(next)}; until then the one of the target branch holds.`;
	return {
		...report,
		notices: [...report.notices, {
			kind: "preview",
			path: null,
			because
		}]
	};
}
function against(head, base, config, away) {
	const [after, before] = [head(config), base?.(config)];
	const report = {
		...after,
		target: {
			...after.target,
			base: before?.target.commit ?? null
		},
		delta: before ? compareReports(before, after, away) : null
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
	const { asOf, onStep, only, cache, config = defaultConfig } = options;
	let opened;
	const parsers = () => {
		opened ??= openParsers(snapshots.flatMap((snapshot) => snapshot.files.map((file) => file.path))).then(parseOnce);
		return opened;
	};
	const textByOid = /* @__PURE__ */ new Map();
	const { exclude, signatures } = config.policy;
	const shipped = loadCatalogue();
	const catalogue = {
		...shipped,
		checks: only ? shipped.checks.filter((check) => only(check.id)) : shipped.checks,
		signatures: signatures.length ? [...shipped.signatures, ...signatures] : shipped.signatures
	};
	return async (whole) => {
		const snapshot = withoutPaths(whole, (path) => exclude.some((pattern) => matchesPath(pattern, path)), "are excluded by the policy");
		const key = cache ? keyOf(snapshot, {
			asOf,
			checks: catalogue.checks.map((check) => check.id),
			signatures
		}) : "";
		const look = async () => {
			const context = createContext({
				snapshot,
				catalogue,
				parsers: await parsers(),
				asOf,
				textByOid,
				...onStep ? { onDetector: onStep } : {}
			});
			return observe(context, judgeAll(context));
		};
		const observed = cache?.get(key) ?? await look();
		cache?.put(key, observed);
		return ({ policy, owner }) => buildFindings(observed, {
			toolVersion,
			asOf,
			catalogue,
			target: snapshot,
			apply: (checks) => applyConfig(checks, policy, owner, asOf)
		});
	};
}
/** All that decides what is observed, but for the engine itself. */
const keyOf = (snapshot, options) => createHash("sha256").update(fingerprint(snapshot)).update(JSON.stringify(options)).digest("hex");
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
export { withoutPaths as i, auditChange as n, folderOf as r, audit as t };
