import { i as destinationOf } from "./gate.js";
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
/** the kind of notice that counts the calls of a file outside the application */
const callNotice = "calls-elsewhere";
const rank = {
	pass: 2,
	partial: 1,
	fail: 0,
	na: null,
	unknown: null,
	error: null
};
const placesShown = 5;
/** Losing sight is never a gain: a judged check that can no longer be judged is a regression. `away` are calls of the head that stand where nothing is judged. */
function compareReports(base, head, away = []) {
	const before = new Map(base.checks.map((check) => [check.id, check]));
	const changes = head.checks.flatMap((check) => changeOf(before.get(check.id), check));
	const of = (kind) => changes.filter(([it]) => it === kind).map(([, change]) => change);
	const calls = compareCalls(base.inventory.calls, head.inventory.calls);
	const moved = away.filter((call) => calls.removedCalls.some((gone) => isSameCall(gone, call)));
	const outOfSight = calls.removedCalls.length ? [.../* @__PURE__ */ new Set([...newlyElsewhere(base, head), ...moved.map((call) => call.path)])] : [];
	const blind = cutOff(base, head) ?? unread(base, head) ?? movedAway(moved) ?? lostUsage(base, head, outOfSight);
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
		...calls,
		addedModels: without(models.after, models.before, modelKey),
		removedModels: without(models.before, models.after, modelKey),
		...prompts,
		changedSettings: settingChecks.flatMap((id) => compareSettings(id, before.get(id), head.checks.find((check) => check.id === id))),
		addedHosts: without(hosts.after, hosts.before, String),
		removedHosts: without(hosts.before, hosts.after, String),
		outOfSight
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
/** The change makes the repository larger than what is read: it could hide anything behind the files that are left out. */
function cutOff(base, head) {
	const isCut = ({ notices }) => notices.some((notice) => notice.kind === "too-many-files");
	if (!isCut(head) || isCut(base)) return null;
	return {
		id: "usage",
		from: "pass",
		to: "unknown",
		because: "the repository is now larger than what is read, so parts of it are not judged",
		places: []
	};
}
/** A file whose calls the base showed is no longer read, or not in full: too large, a link, binary, broken. */
function unread(base, head) {
	const callsIn = ({ inventory }, path) => inventory.calls.filter((call) => call.path === path).length;
	const skipped = head.notices.filter(({ kind, path }) => (kind === "skipped-file" || kind === "broken-syntax") && path !== null && callsIn(base, path) > callsIn(head, path));
	const [first] = skipped;
	if (!first) return null;
	const places = skipped.slice(0, placesShown).map(({ path, because }) => ({
		path: path ?? "",
		line: 1,
		detail: because
	}));
	return {
		id: "usage",
		from: "pass",
		to: "unknown",
		because: `${first.path} is no longer read${first.kind === "broken-syntax" ? " whole" : ""}: ${first.because}`,
		places
	};
}
/** The same function calls the same symbol, or a file of the same name does. */
const isSameCall = (a, b) => a.kind === b.kind && a.symbol === b.symbol && (a.function === b.function && a.function !== "" || nameOf(a.path) === nameOf(b.path));
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
/** Calls of the application now stand below a folder of foreign or generated code: they are still called, and judged no more. */
function movedAway(moved) {
	const paths = [...new Set(moved.map((call) => call.path))];
	if (!paths.length) return null;
	const places = moved.slice(0, placesShown).map(({ path, line }) => ({
		path,
		line,
		detail: "a model call that is not judged here"
	}));
	const shown = `${paths.slice(0, placesShown).join(", ")}${paths.length > placesShown ? " and more" : ""}`;
	return {
		id: "usage",
		from: "pass",
		to: "unknown",
		because: `${moved.length === 1 ? "a model call" : `${moved.length} model calls`} of the application now stand${moved.length === 1 ? "s" : ""} in ${shown}, where nothing is judged`,
		places
	};
}
/** Files outside the application where calls stand now and did not before. */
function newlyElsewhere(base, head) {
	const of = ({ notices }) => notices.flatMap((notice) => notice.kind === "calls-elsewhere" && notice.path ? [notice.path] : []);
	const known = new Set(of(base));
	return of(head).filter((path) => !known.has(path));
}
/** No use of a model is seen any more, though its libraries are still there, or its calls are where nothing is judged. */
function lostUsage(base, head, outOfSight) {
	if (!base.usage.llm || head.usage.llm) return null;
	if (outOfSight.length) {
		const places = outOfSight.slice(0, placesShown).map((path) => ({
			path,
			line: 1,
			detail: "model calls that are not judged here"
		}));
		return {
			id: "usage",
			from: "pass",
			to: "unknown",
			because: `no use of a language model is seen any more: its calls now stand in ${places.map(({ path }) => path).join(", ")}`,
			places
		};
	}
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
const hostsOf = ({ inventory }) => [...new Set(inventory.calls.flatMap((call) => destinationOf(call) ?? []))].sort();
function without(all, others, keyOf) {
	const keys = new Set(others.map(keyOf));
	return all.filter((item) => !keys.has(keyOf(item)));
}
/** checks whose evidence tells the settings of retrieval with their values; an embedding model is told by its calls */
const settingChecks = ["rag/chunking", "rag/retrieval-parameters"];
/** A setting is the same where its file and all but its value are. */
function compareSettings(id, before, after) {
	const [then, now] = [before?.evidence ?? [], after?.evidence ?? []];
	const keyOf = (it) => `${it.path}\0${it.detail}`;
	const gone = without(then, now, keyOf);
	return without(now, then, keyOf).flatMap((it) => {
		const at = gone.findIndex((other) => other.path === it.path && shapeOf(other.detail) === shapeOf(it.detail));
		const [was] = at < 0 ? [] : gone.splice(at, 1);
		return was ? [{
			check: id,
			path: it.path,
			line: it.line,
			before: was.detail,
			after: it.detail
		}] : [];
	});
}
/** what is left of the words without the value */
const shapeOf = (detail) => detail.replace(/^(measure|search by) .*/, "$1").replace(/\d+(\.\d+)?/g, "#");
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
export { compareReports as n, callNotice as t };
