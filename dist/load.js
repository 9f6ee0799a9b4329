import { t as UsageError } from "./errors.js";
import { a as boolean, d as strictObject, f as string, g as toJSONSchema, i as array, l as partialRecord, n as _enum, o as literal, p as union, s as number } from "./schemas.js";
import { d as isSkipped } from "./directory.js";
import { a as require_dist, n as hasComplexKeys, r as isBoundedYaml } from "./yaml.js";
import { t as didYouMean } from "./nearest.js";
import { t as loadCatalogue } from "./load2.js";
import { i as signatureFileSchema } from "./schema.js";
import { n as defaultGate, t as callNeeds } from "./gate.js";
import { t as levelNames } from "./level.js";
var import_dist = require_dist();
const longest = 3e5;
/** Reads a file's text. Never throws on what the text holds. */
function readYaml(file, text, schema) {
	const problem = (message, line = 1, key = "") => ({
		file,
		line,
		key,
		message
	});
	if (text.length > longest) return {
		value: null,
		problems: [problem(`is longer than ${longest} characters.`)]
	};
	const counter = new import_dist.LineCounter();
	if (!isBoundedYaml(text, longest)) return {
		value: null,
		problems: [problem("has runs of blanks, anchors or tags that no configuration needs.")]
	};
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: counter,
		prettyErrors: false,
		uniqueKeys: true
	});
	const lineAt = (offset) => counter.linePos(offset ?? 0).line || 1;
	const broken = document.errors[0] ?? document.warnings[0];
	if (broken) return {
		value: null,
		problems: [problem(`is not valid YAML: ${broken.message}`, lineAt(broken.pos[0]))]
	};
	if (hasComplexKeys(document)) return {
		value: null,
		problems: [problem("has a key that is not a plain word.")]
	};
	let content;
	try {
		content = document.toJS({ maxAliasCount: 50 }) ?? {};
	} catch {
		return {
			value: null,
			problems: [problem("has too many aliases.")]
		};
	}
	const parsed = schema.safeParse(content, { reportInput: true });
	if (parsed.success) return {
		value: parsed.data,
		problems: []
	};
	const shape = toJSONSchema(schema, { unrepresentable: "any" });
	return {
		value: null,
		problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, [], shape)).map(({ path, message, atKey }) => problem(message, lineAt(offsetOf(document, path, atKey)), nameOf(path)))
	};
}
/** One sentence for a person: the first problem, and how many more there are. */
function refuse(problems) {
	const [first] = problems;
	const more = problems.length > 1 ? ` (and ${problems.length - 1} more: llmops-maturity validate shows them)` : "";
	throw new UsageError(first ? `${sayProblem(first)}${more}` : "The configuration cannot be read.");
}
const sayProblem = ({ file, line, key, message }) => `${file}:${line}: ${key ? `${key} ` : ""}${message}`;
function problemsOf(issue, above, shape) {
	const path = [...above, ...issue.path];
	const at = (message) => [{
		path,
		message,
		atKey: false
	}];
	switch (issue.code) {
		case "unrecognized_keys": return issue.keys.map((key) => ({
			path: [...path, key],
			message: `is not known here. ${didYouMean(key, keysAt(shape, path))}`.trim(),
			atKey: true
		}));
		case "invalid_key": return [{
			path,
			message: `is not known here. ${didYouMean(String(path.at(-1)), keysAt(shape, path.slice(0, -1)))}`.trim(),
			atKey: true
		}];
		case "invalid_value": return at(issue.input === void 0 ? "is missing." : `may not be ${shown(issue.input)}. ${typeof issue.input === "string" ? didYouMean(issue.input, issue.values.map(String)) : ""}`.trim());
		case "invalid_type": return at(issue.input === void 0 ? "is missing." : `must be ${typeWords[issue.expected] ?? issue.expected}.`);
		case "invalid_union": {
			const [best] = [...issue.errors].sort((a, b) => depthOf(b) - depthOf(a));
			return best?.length ? best.flatMap((inner) => problemsOf(inner, path, shape)) : at("has the wrong form.");
		}
		default: return at(`is wrong: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}.`);
	}
}
const shown = (value) => JSON.stringify(value)?.slice(0, 80) ?? "that";
const depthOf = (issues) => Math.max(...issues.map((issue) => issue.path.length + (issue.code === "unrecognized_keys" || issue.code === "invalid_value" ? 1 : 0)));
const typeWords = {
	string: "a text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a set of keys",
	record: "a set of keys"
};
/** The keys that may stand at a path. */
function keysAt(shape, path) {
	const [step, ...rest] = path;
	const alternatives = (shape.anyOf ?? []).filter((it) => typeof it === "object");
	if (alternatives.length) return alternatives.flatMap((it) => keysAt(it, path));
	if (step === void 0) {
		const names = typeof shape.propertyNames === "object" ? shape.propertyNames.enum ?? [] : [];
		return [...Object.keys(shape.properties ?? {}), ...names.map(String)];
	}
	const inner = typeof step === "number" ? shape.items : shape.properties?.[String(step)] ?? shape.additionalProperties;
	return typeof inner === "object" && !Array.isArray(inner) ? keysAt(inner, rest) : [];
}
const nameOf = (path) => path.map((step, at) => typeof step === "number" ? `[${step}]` : `${at ? "." : ""}${String(step)}`).join("");
/** Where the value at a path starts, or its key, or the nearest thing around it that the file has. */
function offsetOf(document, path, atKey) {
	const last = path.at(-1);
	const holder = path.length ? nodeAt(document, path.slice(0, -1)) : null;
	const pair = (0, import_dist.isMap)(holder) ? holder.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === String(last)) : null;
	const key = pair && (0, import_dist.isScalar)(pair.key) ? pair.key.range?.[0] : void 0;
	const value = nodeAt(document, path)?.range?.[0];
	if (key !== void 0 && (atKey || value !== void 0)) return key;
	if (value !== void 0) return value;
	return path.length ? offsetOf(document, path.slice(0, -1), true) : void 0;
}
function nodeAt(document, path) {
	const node = path.length ? document.getIn(path, true) : document.contents;
	return typeof node === "object" && node !== null && "range" in node ? node : null;
}
const { checks } = loadCatalogue();
const checkId = _enum(checks.map((check) => check.id)).describe("id of a check, area/slug");
const attestableId = _enum(checks.filter((check) => check.attestable).map((check) => check.id)).describe("id of a check that the owner may answer");
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && (/* @__PURE__ */ new Date(`${text}T00:00:00Z`)).toJSON()?.startsWith(text);
const day = string().refine(isDay, "must be a day such as 2026-11-22");
const words = string().min(3).max(5e3);
const pathPattern = string().min(1).max(500).describe("path from the repository root; * is any part of a name, ** any folders");
const gateSchema = strictObject({
	"no-regression": boolean().optional().describe("no check may fall; true where nothing is said"),
	"new-credentials": boolean().optional().describe("a change may leak no new credential; true where nothing is said"),
	"min-score": number().min(0).max(100).optional().describe("least score of the baseline tier"),
	"min-level": _enum(levelNames).optional().describe("least level"),
	"min-coverage": number().min(0).max(1).optional().describe("share of the weight that must be assessed for min-score and min-level; 0.6 where nothing is said"),
	required: array(checkId).optional().describe("checks that must pass"),
	"new-calls": array(_enum(callNeeds)).optional().describe("what every model call that a change adds must have"),
	"covered-changes": boolean().optional().describe("a changed prompt, model or tool must be exercised by an evaluation"),
	"new-destinations": union([boolean(), strictObject({ allow: array(string().min(1).max(200)) })]).optional().describe("a change may send data to no new host, or provider where the code names no host, but those allowed")
});
const waiverSchema = strictObject({
	check: checkId,
	path: pathPattern.optional().describe("only where every gap lies there"),
	reason: words,
	owner: string().min(1).max(200),
	until: day.describe("last day on which it holds")
});
const correctionSchema = strictObject({
	check: checkId,
	path: pathPattern.optional().describe("only where every gap lies there"),
	to: _enum([
		"pass",
		"partial",
		"fail",
		"na"
	]).describe("the right answer"),
	reason: words,
	until: day.describe("last day on which it holds")
});
const weight = number().int().min(1).max(3);
const checkRuleSchema = union([literal("off"), strictObject({ weight })]);
const gateKeys = Object.keys(gateSchema.shape);
const lists = [
	"waivers",
	"corrections",
	"exclude",
	"checks",
	"signatures"
];
const policySchema = strictObject({
	extends: union([string(), array(string()).max(5)]).optional().describe("presets that this policy starts from"),
	gate: gateSchema.optional().describe("rules that a change must pass"),
	waivers: array(waiverSchema).max(200).optional().describe("checks that may not fail the gate for a while"),
	corrections: array(correctionSchema).max(200).optional().describe("answers that the scan got wrong"),
	exclude: array(pathPattern).max(200).optional().describe("paths that are not judged"),
	projects: array(strictObject({ path: string().min(1).max(500) })).max(100).optional().describe("folders that are scored by themselves"),
	checks: partialRecord(checkId, checkRuleSchema).optional().describe("off, or another weight"),
	bounds: strictObject({
		off: boolean().optional(),
		weight: strictObject({
			min: weight,
			max: weight
		}).optional()
	}).optional().describe("for presets: what policies that extend this one may do with checks"),
	lock: array(_enum([...gateKeys.map((key) => `gate.${key}`), ...lists])).optional().describe("for presets: gate rules that may only be tightened, lists that may not be added to"),
	signatures: signatureFileSchema.max(200).optional().describe("wrappers and tools of this house, in the form of src/catalogue/signatures")
});
const attestationSchema = strictObject({
	check: attestableId,
	answer: string().min(10).max(5e3),
	evidence: string().min(1).max(1e3).describe("path of a file in this repository, or an https link"),
	by: string().min(1).max(200),
	on: day.describe("day of the attestation"),
	until: day.optional().describe("last day on which it holds; 180 days after it was made where nothing is said")
});
const text = union([string().max(2e4), array(string().max(5e3)).max(100)]).optional();
const ownerSchema = strictObject({
	impact: strictObject({
		goal: text,
		users: text,
		"success-metrics": text,
		"why-llm": text,
		objectives: text,
		timeline: text,
		"expected-impact": text,
		"cost-estimate": text
	}).optional(),
	risk: strictObject({
		exposure: text,
		hallucination: text,
		privacy: text,
		bias: text,
		security: text,
		"provider-outage": text,
		"api-change": text,
		"human-oversight": text,
		misuse: text
	}).optional(),
	attestations: array(attestationSchema).max(200).optional().describe("answers for which no file can be shown")
});
/** A preset's place by name; null where the name is none. */
function remotePreset(name) {
	const [, owner, repository, path, ref] = /^github:([\w-]{1,39})\/([\w.-]{1,100})\/([\w./-]{1,200})@([\w.-]{1,100})$/.exec(name) ?? [];
	if (!owner || !repository || !path || !ref || path.split("/").includes("..")) return null;
	return {
		owner,
		repository,
		path,
		ref: /^[0-9a-f]{40}$/.test(ref) ? ref : `refs/tags/${ref}`
	};
}
/** What a name in `extends` means in the file that says it: `./x.yml` of a remote preset is a file of the same repository at the same ref. */
function presetName(name, saidBy) {
	const remote = name.startsWith("./") ? /^(github:[^/]+\/[^/]+\/).*(@[^@]+)$/.exec(saidBy) : null;
	return remote ? `${remote[1]}${name.slice(2)}${remote[2]}` : name;
}
const mostPresets = 20;
/** The remote presets that these policies lead to, by name. `local` reads a file of the repository. */
async function fetchPresets(policies, local, source) {
	const found = /* @__PURE__ */ new Map();
	const queue = policies.flatMap(({ text, file }) => namesIn(text, file));
	const seen = /* @__PURE__ */ new Set();
	for (let next = queue.shift(); next; next = queue.shift()) {
		const { name, file } = next;
		if (seen.has(name)) continue;
		seen.add(name);
		if (seen.size > mostPresets) throw new UsageError(`${file}: extends leads to more than ${mostPresets} presets.`);
		const text = name.startsWith("./") ? local(name.slice(2)) : await fetchOne(name, file, source);
		if (text === null) continue;
		if (!name.startsWith("./")) found.set(name, text);
		queue.push(...namesIn(text, name));
	}
	return found;
}
async function fetchOne(name, file, { owners, textOf }) {
	const preset = remotePreset(name);
	if (!preset) return null;
	if (!owners.some((owner) => owner.toLowerCase() === preset.owner.toLowerCase())) throw new UsageError(`${file}: the preset ${name} belongs to ${preset.owner}; presets may come from ${owners.join(", ")}.`, `Add ${preset.owner} to the input preset-owners, or copy the preset.`);
	const text = await textOf(preset);
	if (text === null) throw new UsageError(`${file}: the preset ${name} cannot be read.`, "Check repository, path and tag, and that the token may read it: that of a workflow reads no other private repository.");
	return text;
}
/** A file that is broken leads nowhere here; reading it tells what is wrong. */
function namesIn(text, file) {
	const { value } = readYaml(file, text, policySchema);
	return (typeof value?.extends === "string" ? [value.extends] : value?.extends ?? []).map((name) => ({
		name: presetName(name, file),
		file
	}));
}
const policyPath = ".github/llmops-maturity.yml";
const defaultPolicy = {
	gate: defaultGate,
	waivers: [],
	corrections: [],
	exclude: [],
	projects: [],
	checks: {},
	signatures: []
};
const deepest = 5;
/** The policy that a file's text says. Throws a UsageError with file, line and key; it never falls back to defaults. */
function readPolicy(text, file = policyPath, presets = () => null) {
	return resolve(text, file, presets, [], ground).policy;
}
/** Everything that is wrong with a policy's text. */
function policyProblems(text, file = policyPath) {
	return readYaml(file, text, policySchema).problems;
}
const ground = {
	policy: defaultPolicy,
	lock: /* @__PURE__ */ new Set(),
	bounds: void 0
};
/** Every preset stands on those before it, so that none loosens what an earlier one locks. */
function resolve(text, file, presets, above, start) {
	const { value, problems } = readYaml(file, text, policySchema);
	if (!value) return refuse(problems);
	const below = (typeof value.extends === "string" ? [value.extends] : value.extends ?? []).reduce((layer, said) => {
		const name = presetName(said, file);
		if (above.includes(name)) throw new UsageError(`${file}: extends ${name} leads back to itself.`);
		if (above.length >= deepest) throw new UsageError(`${file}: extends goes more than ${deepest} presets deep.`);
		const preset = presets(name);
		if (preset === null) {
			const hint = name.startsWith("./") ? "Name a file of this repository." : "Write github:owner/repository/path@tag, or @ and a full commit id. The command line reads no network: it knows files of this repository, ./path, only.";
			throw new UsageError(`${file}: the preset ${name} cannot be found.`, hint);
		}
		const next = resolve(preset, name, presets, [...above, name], layer);
		if (layer !== ground && (next.lock.size > layer.lock.size || next.bounds !== layer.bounds)) throw new UsageError(`${file}: the preset ${name} locks or bounds what others may do; it must come first in extends.`);
		return next;
	}, start);
	enforce(below, value, file);
	const { waivers = [], corrections = [], exclude = [], projects = [], checks = {}, signatures = [] } = value;
	return merge(below, {
		gate: gateOf(value.gate, below.policy.gate),
		waivers,
		corrections,
		exclude,
		projects,
		checks,
		signatures
	}, new Set(value.lock), value.bounds);
}
function merge(below, own, lock, bounds) {
	const { policy } = below;
	return {
		policy: {
			gate: own.gate,
			waivers: [...policy.waivers, ...own.waivers],
			corrections: [...policy.corrections, ...own.corrections],
			exclude: [...policy.exclude, ...own.exclude],
			projects: own.projects.length ? own.projects : policy.projects,
			checks: {
				...policy.checks,
				...own.checks
			},
			signatures: [...policy.signatures, ...own.signatures]
		},
		lock: /* @__PURE__ */ new Set([...below.lock, ...lock]),
		bounds: bounds ? narrowed(bounds, below.bounds) : below.bounds
	};
}
function narrowed(own, below) {
	const [a, b] = [own.weight, below?.weight];
	const weight = a && b ? {
		min: a.min > b.min ? a.min : b.min,
		max: a.max < b.max ? a.max : b.max
	} : a ?? b;
	const off = below?.off === false ? false : own.off;
	return {
		...off === void 0 ? {} : { off },
		...weight ? { weight } : {}
	};
}
/** The gate of a file on top of the one below; what the file leaves out stays, required checks and needs add up. */
function gateOf(gate, below) {
	const destinations = gate?.["new-destinations"];
	const allowed = typeof destinations === "object" ? destinations.allow : [];
	return {
		noRegression: gate?.["no-regression"] ?? below.noRegression,
		newCredentials: gate?.["new-credentials"] ?? below.newCredentials,
		minScore: gate?.["min-score"] ?? below.minScore,
		minLevel: gate?.["min-level"] ?? below.minLevel,
		minCoverage: gate?.["min-coverage"] ?? below.minCoverage,
		required: [.../* @__PURE__ */ new Set([...below.required, ...gate?.required ?? []])],
		newCalls: [.../* @__PURE__ */ new Set([...below.newCalls, ...gate?.["new-calls"] ?? []])],
		coveredChanges: gate?.["covered-changes"] ?? below.coveredChanges,
		newDestinations: destinations === void 0 ? below.newDestinations : destinations === false ? null : { allow: [...below.newDestinations?.allow ?? [], ...allowed] }
	};
}
/** A file may not loosen what its presets lock, nor go beyond their bounds. */
function enforce({ lock, bounds, policy }, file, name) {
	const refuseKey = (key, why) => {
		throw new UsageError(`${name}: ${key} ${why}.`, "Ask the owners of the preset, or remove the key.");
	};
	for (const list of lists) if (lock.has(list) && file[list] !== void 0) refuseKey(list, "is locked by the preset");
	const after = gateOf(file.gate, policy.gate);
	const looser = {
		"gate.no-regression": policy.gate.noRegression && !after.noRegression,
		"gate.new-credentials": policy.gate.newCredentials && !after.newCredentials,
		"gate.min-score": (after.minScore ?? 0) < (policy.gate.minScore ?? 0),
		"gate.min-level": indexOf(after.minLevel) < indexOf(policy.gate.minLevel),
		"gate.min-coverage": after.minCoverage < policy.gate.minCoverage,
		"gate.covered-changes": policy.gate.coveredChanges && !after.coveredChanges,
		"gate.new-destinations": policy.gate.newDestinations !== null && after.newDestinations?.allow.length !== policy.gate.newDestinations.allow.length
	};
	for (const [key, isLooser] of Object.entries(looser)) if (lock.has(key) && isLooser) refuseKey(key, "is locked by the preset and may only be tightened");
	for (const [id, rule] of Object.entries(file.checks ?? {})) {
		if (rule === "off" && bounds?.off === false) refuseKey(`checks.${id}`, "may not be turned off: the preset forbids it");
		const range = bounds?.weight;
		if (typeof rule === "object" && range && (rule.weight < range.min || rule.weight > range.max)) refuseKey(`checks.${id}.weight`, `must lie between ${range.min} and ${range.max}: the preset bounds it`);
	}
}
const indexOf = (level) => level === null ? -1 : levelNames.indexOf(level);
/** The gate with what an input adds: it can only become tighter. */
function tighten(gate, wanted) {
	const minScore = Math.max(gate.minScore ?? -1, wanted.minScore ?? -1);
	const minLevel = Math.max(indexOf(gate.minLevel), indexOf(wanted.minLevel ?? null));
	return {
		...gate,
		minScore: minScore < 0 ? null : minScore,
		minLevel: levelNames[minLevel] ?? null
	};
}
const ownerPaths = ["llmops.yml", ".github/llmops.yml"];
const noOwner = {
	attestations: [],
	hasFile: () => false
};
/** The owner's file that a text says. Throws a UsageError with file, line and key. */
function readOwner(text, file, hasFile) {
	const { value, problems } = readYaml(file, text, ownerSchema);
	return value ? {
		attestations: value.attestations ?? [],
		hasFile
	} : refuse(problems);
}
/** Everything that is wrong with an owner's file, evidence that does not exist included. */
function ownerProblems(text, file, hasFile) {
	const { value, problems } = readYaml(file, text, ownerSchema);
	if (!value) return problems;
	return (value.attestations ?? []).flatMap((attestation, at) => evidenceExists(attestation, hasFile) ? [] : [{
		file,
		line: lineOf(text, attestation.evidence),
		key: `attestations[${at}].evidence`,
		message: `${attestation.evidence} does not exist in the repository.`
	}]);
}
const lineOf = (text, word) => text.split("\n").findIndex((line) => line.includes(word)) + 1 || 1;
const evidenceExists = ({ evidence }, hasFile) => /^https:\/\/\S+$/.test(evidence) || hasFile(evidence.replace(/^\.\//, "").replace(/#.*$/, ""));
const daysValid = 180;
/** The last day on which an attestation holds. */
function lastDay({ on, until }) {
	return until ?? new Date(Date.parse(`${on}T00:00:00Z`) + daysValid * 864e5).toISOString().slice(0, 10);
}
const defaultConfig = {
	policy: defaultPolicy,
	owner: noOwner
};
/** The policy of a snapshot; the default one where it has no such file. Throws a UsageError where it is broken, or cannot be read though it is there. */
function loadPolicy(snapshot, path = policyPath, presets) {
	const text = textOf(snapshot, path);
	return text === null ? defaultPolicy : readPolicy(text, path, (name) => name.startsWith("./") ? textOf(snapshot, name.slice(2)) : presets?.(name) ?? null);
}
/** The owner's file of a snapshot, attestations without effect where there is none. */
function loadOwner(snapshot) {
	const path = ownerPaths.find((it) => textOf(snapshot, it) !== null);
	return path ? readOwner(textOf(snapshot, path) ?? "", path, fileProbe(snapshot)) : noOwner;
}
const loadConfig = (snapshot, path, presets) => ({
	policy: loadPolicy(snapshot, path, presets),
	owner: loadOwner(snapshot)
});
/** What is wrong with the files of a snapshot, and which of them there are. */
function checkConfig(snapshot, path = policyPath) {
	const owner = ownerPaths.find((it) => textOf(snapshot, it) !== null);
	const policy = textOf(snapshot, path);
	return {
		files: [...policy === null ? [] : [path], ...owner ? [owner] : []],
		problems: [...policy === null ? [] : policyProblems(policy, path), ...owner ? ownerProblems(textOf(snapshot, owner) ?? "", owner, fileProbe(snapshot)) : []]
	};
}
function fileProbe(snapshot) {
	const paths = new Set(snapshot.files.filter((file) => file.kind === "file" || file.kind === "executable").map((file) => file.path));
	return (path) => paths.has(path);
}
function textOf(snapshot, path) {
	if (!snapshot.files.some((file) => file.path === path)) return null;
	const content = snapshot.read(path);
	if (isSkipped(content)) throw new UsageError(`${path} cannot be read: ${content.skipped}.`, "Make it a plain file.");
	return new TextDecoder().decode(content);
}
/** The remote presets that the policies of these snapshots lead to, as a resolver. Throws a UsageError where one may not be used or cannot be read. */
async function resolvePresets(snapshots, source, path = policyPath) {
	const texts = /* @__PURE__ */ new Map();
	for (const snapshot of snapshots) {
		const text = textOf(snapshot, path);
		if (text === null) continue;
		for (const [name, preset] of await fetchPresets([{
			text,
			file: path
		}], (it) => textOf(snapshot, it), source)) texts.set(name, preset);
	}
	return (name) => texts.get(name) ?? null;
}
/** The files that hold for a change, and those that it proposes where it touches them. A proposed file that is broken is a UsageError: merged, it would break every scan. */
function configOfChange({ tip, base, head }, path = policyPath, presets) {
	const config = {
		policy: loadPolicy(tip, path, presets),
		owner: loadOwner(base)
	};
	const proposed = loadConfig(head, path, presets);
	return textOf(tip, path) !== textOf(head, path) || ownerPaths.some((it) => textOf(base, it) !== textOf(head, it)) ? {
		config,
		proposed
	} : { config };
}
export { resolvePresets as a, ownerPaths as c, tighten as d, sayProblem as f, loadConfig as i, policyPath as l, configOfChange as n, evidenceExists as o, defaultConfig as r, lastDay as s, checkConfig as t, readPolicy as u };
