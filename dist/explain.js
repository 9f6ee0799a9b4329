import { t as loadCatalogue } from "./load2.js";
import { c as openParsers, d as checks, i as changed, l as resultOf, o as withTexts, r as createContext, t as audit, u as judgeAll } from "./audit.js";
import { r as relationsOf } from "./crosswalk.js";
import { t as clean } from "./escape.js";
import { a as plural, o as scoreWords, r as isShort } from "./words.js";
import { f as isSkipped, t as directorySnapshot } from "./directory.js";
import { i as loadConfig } from "./load.js";
import { n as together } from "./review.js";
import { t as worthIn } from "./worth.js";
import { n as compareReports } from "./compare.js";
import { t as readCheck } from "./options2.js";
var agreement_default = {
	"repositories": 24,
	"checks": {
		"agent/approval": [4, 4],
		"agent/bounded": [9, 10],
		"data/pipeline": [14, 14],
		"docs/api": [12, 12],
		"docs/architecture": [20, 21],
		"docs/data": [12, 14],
		"docs/model-choice": [20, 21],
		"docs/ownership": [21, 21],
		"docs/release-notes": [21, 21],
		"docs/setup": [21, 21],
		"evals/dataset": [21, 21],
		"evals/in-ci": [21, 21],
		"evals/suite": [21, 21],
		"explain/knowledge-limits": [16, 20],
		"explain/sources": [16, 17],
		"feedback/ab-testing": [16, 17],
		"feedback/conversations-stored": [16, 17],
		"feedback/user-feedback": [17, 17],
		"finetune/artifact-registry": [4, 4],
		"finetune/base-model-pinned": [4, 4],
		"finetune/config-versioned": [4, 4],
		"finetune/data-versioned": [3, 4],
		"finetune/evaluated": [4, 4],
		"finetune/experiment-tracking": [4, 4],
		"finetune/infrastructure": [4, 4],
		"finetune/method": [4, 4],
		"finetune/reproducible": [3, 4],
		"finetune/retraining": [4, 4],
		"fm/calls-traced": [15, 20],
		"fm/cost": [16, 18],
		"fm/endpoint-config": [15, 18],
		"fm/latency": [17, 20],
		"fm/model-pinned": [17, 18],
		"fm/parameters": [15, 20],
		"fm/structured-io": [15, 20],
		"fm/system-message": [16, 18],
		"fm/token-usage": [15, 18],
		"impact/business-goal": [21, 21],
		"impact/cost-estimate": [16, 17],
		"impact/expected-impact": [21, 21],
		"impact/objectives": [21, 21],
		"impact/success-metrics": [21, 21],
		"impact/timeline": [21, 21],
		"impact/why-llm": [20, 21],
		"monitoring/alerts": [17, 17],
		"monitoring/drift": [21, 21],
		"monitoring/health": [17, 17],
		"monitoring/quality-metrics": [21, 21],
		"monitoring/request-logs": [17, 17],
		"prompts/query-enrichment": [17, 20],
		"prompts/templates": [18, 20],
		"prompts/version-recorded": [18, 20],
		"prompts/versioned": [19, 20],
		"quality/api-auth": [16, 17],
		"quality/ci-tests": [21, 21],
		"quality/code-docs": [21, 21],
		"quality/load-tests": [17, 17],
		"quality/pre-commit": [21, 21],
		"quality/review": [21, 21],
		"quality/static-checks": [21, 21],
		"quality/tests": [19, 21],
		"rag/chunk-metadata": [12, 12],
		"rag/chunking": [11, 11],
		"rag/context-assembly": [10, 12],
		"rag/document-parsing": [9, 11],
		"rag/embedding-latency": [8, 11],
		"rag/embedding-model": [11, 11],
		"rag/index-refresh": [9, 10],
		"rag/metadata-filter": [8, 12],
		"rag/prompt-integration": [9, 12],
		"rag/relevance-ranking": [9, 12],
		"rag/retrieval-parameters": [12, 12],
		"rag/retrieval-traced": [8, 12],
		"risk/api-change": [18, 18],
		"risk/assessment": [21, 21],
		"risk/bias": [21, 21],
		"risk/exposure": [16, 17],
		"risk/hallucination": [19, 20],
		"risk/human-oversight": [17, 17],
		"risk/misuse": [17, 17],
		"risk/privacy": [20, 20],
		"risk/provider-outage": [15, 18],
		"risk/secrets": [21, 21],
		"risk/security": [20, 20],
		"trace/build-lineage": [16, 17],
		"trace/continuous-delivery": [17, 17],
		"trace/environment-as-code": [21, 21],
		"trace/environments": [17, 17],
		"trace/externalised-config": [20, 21],
		"trace/iac": [17, 17],
		"trace/locked-dependencies": [21, 21],
		"trace/rollback": [17, 17]
	}
};
/** Of fewer repositories a share says nothing. */
const fewest = 5;
const measured = agreement_default;
/** `agrees with careful readers on 19 of 21 repositories of the reference corpus`, or null where too few were compared. */
function agreementOn(id) {
	const [agreed, of] = Object.hasOwn(measured.checks, id) ? measured.checks[id] ?? [0, 0] : [0, 0];
	return of < fewest ? null : `agrees with careful readers on ${agreed} of ${of} repositories of the reference corpus`;
}
const application = (context) => context.fact("calls").application.filter((call) => call.kind !== "embedding");
const embedding = (context) => context.fact("calls").application.filter((call) => call.kind === "embedding");
const answering = (context) => context.fact("servingCalls").answering;
const every = (context) => context.fact("servingCalls").every;
const askedBy = {
	"fm/model-pinned": {
		subjects: ["model"],
		calls: application
	},
	"fm/endpoint-config": {
		subjects: ["address", "model"],
		calls: application
	},
	"fm/calls-traced": {
		subjects: ["trace"],
		calls: every
	},
	"fm/structured-io": {
		subjects: ["schema"],
		calls: answering
	},
	"fm/system-message": {
		subjects: ["system"],
		calls: answering
	},
	"fm/parameters": {
		subjects: ["temperature", "max-tokens"],
		calls: answering
	},
	"risk/provider-outage": {
		subjects: ["timeout", "retries"],
		calls: every
	},
	"trace/externalised-config": {
		subjects: ["model"],
		calls: application
	},
	"rag/embedding-model": {
		subjects: ["model"],
		calls: embedding
	},
	"prompts/versioned": {
		subjects: ["prompt"],
		calls: answering
	},
	"prompts/templates": {
		subjects: ["prompt"],
		calls: answering
	}
};
const nothing = {
	model: "nothing that can be seen names the model",
	address: "no address is given: the library finds its own",
	temperature: "no temperature is set",
	"max-tokens": "no output limit is set",
	timeout: "no timeout is set",
	retries: "no retries are set",
	schema: "no schema binds the answer",
	system: "no system message is set",
	prompt: "no prompt of this repository reaches it",
	trace: "no tracer records it"
};
const mostWays = 12;
const mostCallers = 5;
/** Lines that walk from each call through what made its client to where the setting's value is written; none for checks that ask of no call. */
function waysOf(id, context) {
	const asked = askedBy[id];
	if (!asked) return [];
	const ways = context.fact("ways");
	const byWay = /* @__PURE__ */ new Map();
	for (const call of outermost(asked.calls(context))) {
		const key = [...ways.made(call).map(line), ...asked.subjects.flatMap((subject) => way(call, subject, context))].join("\n");
		const known = byWay.get(key);
		if (known) known.push(call);
		else byWay.set(key, [call]);
	}
	const shown = [...byWay].slice(0, mostWays).flatMap(([key, calls]) => [...heads(calls), key]);
	const rest = byWay.size - mostWays;
	return byWay.size ? [
		"The way of each call",
		...shown,
		...rest > 0 ? [`  … and ${rest} more ways`] : []
	] : [];
}
/** A model object that a call uses is a step of that call's way. */
function outermost(calls) {
	const used = new Set(calls.flatMap((call) => call.chain.filter((link) => link.expr !== call.site.expr).map((link) => link.expr)));
	return calls.filter((call) => !used.has(call.site.expr));
}
function heads(calls) {
	const rest = calls.length - mostCallers;
	return [...calls.slice(0, mostCallers).map((call) => `  ${placed(call)}  ${clean(call.symbol, 120)}${call.function ? ` in ${clean(call.function, 80)}` : ""}`), ...rest > 0 ? [`  … and ${rest} more calls`] : []];
}
function way(call, subject, context) {
	const steps = context.fact("ways").of(call, subject);
	if (steps.length) return steps.map(line);
	return [`    ${isSetElsewhere(call, subject, context) ? elsewhere[subject] : nothing[subject]}`];
}
const around = "set in configuration or around the call";
const elsewhere = {
	address: `address: ${around}`,
	temperature: `temperature: ${around}`,
	"max-tokens": `output limit: ${around}`,
	timeout: `timeout: ${around}`,
	retries: `retries: ${around}`,
	schema: "schema: bound where the answer is read or around the call",
	system: "system message: in the messages or around the call"
};
function isSetElsewhere(call, subject, context) {
	const details = context.fact("calls").details(call);
	return {
		address: call.host !== null,
		temperature: details.temperature,
		"max-tokens": details.maxTokens,
		timeout: details.timeout,
		retries: details.retries !== null,
		schema: details.structured !== null,
		system: details.systemMessage
	}[subject] ?? false;
}
const placed = ({ path, line }) => `${clean(path, 200)}:${line}`;
const line = (step) => `    ${placed(step)}  ${clean(step.detail)}`;
/** What a check that falls short is worth: the files judged again with the edits made that are offered; where none is, the points once it passes. */
async function worthOf(id, snapshot, asOf) {
	const options = {
		asOf,
		config: loadConfig(snapshot)
	};
	const report = await audit(snapshot, options);
	const check = report.checks.find((it) => it.id === id);
	if (!check) return [];
	const edits = [...new Map(check.gaps.flatMap(({ fix }) => fix ? [[JSON.stringify(fix), fix]] : [])).values()];
	if (!edits.length) return oncePassed(report, check);
	const after = await audit(edited(snapshot, edits), options);
	const delta = compareReports(report, after);
	return [
		`Worth      ${signed(delta.score ?? 0)} points, ${scoreWords(report.score)} to ${scoreWords(after.score)}: judged again with ${plural(edits.length, "edit")} made`,
		...edits.map(({ title, path, changes }) => `  ${clean(path, 200)}:${changes[0]?.line ?? 1}  ${clean(title)}`),
		...[...delta.improved, ...delta.regressed].map(({ id, from, to }) => `  ${id}: ${from} to ${to}`)
	];
}
function oncePassed(report, { id, tier }) {
	const points = worthIn(report, tier).find((it) => it.check.id === id)?.points;
	return points === void 0 ? [] : [`Worth      ${signed(points)} points of the ${tier} score once it passes`];
}
/** The snapshot with the edits made, as the buttons of a review would. */
function edited(snapshot, edits) {
	const texts = /* @__PURE__ */ new Map();
	for (const path of new Set(edits.map((edit) => edit.path))) {
		const content = snapshot.read(path);
		if (isSkipped(content)) continue;
		const lines = new TextDecoder().decode(content).split("\n");
		texts.set(path, changed(lines, together(edits.filter((edit) => edit.path === path))).join("\n"));
	}
	return withTexts(snapshot, texts);
}
const signed = (points) => `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(1)}`;
/** Says what a check asks and, with a folder, what was seen there. */
async function explain(word, why, io) {
	const id = readCheck(word);
	const data = loadCatalogue().checks.find((check) => check.id === id);
	if (!data) return;
	const agreement = agreementOn(id);
	const relations = relationsOf(id);
	const words = checks.find((check) => check.id === id)?.words;
	const lines = [
		`${id}: ${data.asks}`,
		"",
		...words ? [words.why, ""] : [],
		`Tier       ${data.tier}, weight ${data.weight}`,
		`Applies    ${data.applies ? `where the repository has ${data.applies.join(data.any_of ? " or " : " and ")}` : "to every use of a language model"}`,
		`Pass       ${data.pass}`,
		`Partial    ${data.partial}`,
		...data.traps ? [`Not        ${data.traps}`] : [],
		`Source     ${data.source}`,
		...relations.length ? [`Evidence   for ${relations.map(({ framework, requirement }) => `${framework.short} ${requirement.id}`).join(", ")}`] : [],
		...agreement ? [`Measured   ${agreement}`] : [],
		...data.attestable ? ["Attest     the owner's file llmops.yml may answer it"] : [],
		...words ? ["", `Fix        ${words.fix}`] : []
	];
	await io.print(`${[...lines, ...why === void 0 ? [] : await seen(id, why === true ? "." : why, io)].join("\n")}\n`);
}
async function seen(id, folder, io) {
	const snapshot = directorySnapshot(folder);
	const shipped = loadCatalogue();
	const catalogue = {
		...shipped,
		checks: shipped.checks.filter((check) => check.id === id)
	};
	const parsers = await openParsers(snapshot.files.map((file) => file.path));
	const context = createContext({
		snapshot,
		catalogue,
		parsers,
		asOf: io.today
	});
	const check = judgeAll(context).map(resultOf)[0];
	if (!check) return [];
	const places = (title, list) => list.length ? [title, ...list.map((place) => `  ${clean(place.path, 200)}:${place.line}  ${clean(place.detail)}`)] : [];
	return [
		"",
		`In ${folder} it is ${check.status}: ${clean(check.summary)}`,
		...places("Seen", check.evidence),
		...places("Missing", check.gaps),
		...check.status === "na" ? [] : waysOf(id, context),
		...check.advice ? [`Next       ${clean(check.advice)}`] : [],
		...isShort(check) ? await worthOf(id, snapshot, io.today) : []
	];
}
export { explain };
