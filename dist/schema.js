import { a as boolean, c as object, d as strictObject, f as string, i as array, l as partialRecord, n as _enum, o as literal, p as union, u as record } from "./schemas.js";
/** Whether a check is asked here at all. */
const isAsked = (check) => (check.corrected?.to ?? check.status) !== "na";
/** 100 × Σ weight × credit ÷ Σ weight over the assessed checks of a tier, one decimal; null where nothing was assessed. */
function scoreOf(checks, tier) {
	return meanCredit(checks.filter((check) => check.tier === tier));
}
function meanCredit(checks) {
	let points = 0;
	let weight = 0;
	for (const check of checks) {
		if (check.credit === null) continue;
		points += check.weight * check.credit;
		weight += check.weight;
	}
	return weight ? Math.round(1e3 * points / weight) / 10 : null;
}
/** Assessed weight ÷ applicable weight of the baseline tier, 0 to 1, two decimals. */
function coverageOf(checks) {
	const applicable = checks.filter((check) => check.tier === "baseline" && isAsked(check));
	const total = applicable.reduce((sum, check) => sum + check.weight, 0);
	const assessed = applicable.reduce((sum, check) => sum + (check.credit === null ? 0 : check.weight), 0);
	return total ? Math.round(100 * assessed / total) / 100 : 1;
}
/** Points that a full answer to this check would add to its tier's score, one decimal. */
function worthOf(check, checks) {
	if (check.credit === null || check.credit === 1) return 0;
	const weight = checks.reduce((sum, it) => sum + (it.tier === check.tier && it.credit !== null ? it.weight : 0), 0);
	return weight ? Math.round(1e3 * check.weight * (1 - check.credit) / weight) / 10 : 0;
}
const levelNames = [
	"initial",
	"defined",
	"managed",
	"production-ready",
	"optimized"
];
const least = {
	defined: 40,
	managed: 60,
	optimized: 60
};
/** The level, and what is missing to the next one: checks, worth most first. An attested check has credit 1 and passes; a waiver changes nothing here. */
function levelOf(checks) {
	const baseline = checks.filter((check) => check.tier === "baseline" && isAsked(check));
	const advanced = checks.filter((check) => check.tier === "advanced");
	const steps = [
		["defined", shortOf(baseline, least.defined)],
		["managed", [.../* @__PURE__ */ new Set([...ids(byWorth(baseline.filter((it) => it.weight === 3 && it.credit === 0))), ...shortOf(baseline, least.managed)])]],
		["production-ready", ids(byWorth(baseline.filter((it) => it.credit !== 1)))],
		["optimized", shortOf(advanced, least.optimized)]
	];
	const at = steps.findIndex(([, missing]) => missing.length > 0);
	const index = at < 0 ? levelNames.length - 1 : at;
	const next = steps[index];
	return {
		index,
		name: levelNames[index] ?? "initial",
		next: next ? {
			name: next[0],
			missing: [...next[1]]
		} : null
	};
}
/** The checks, worth most first, that together would lift the tier's score to `wanted`; empty where it is reached. */
function shortOf(checks, wanted) {
	const [first] = checks;
	if (!first) return [];
	const answered = /* @__PURE__ */ new Set();
	const reached = () => (scoreOf(checks.map((check) => answered.has(check.id) ? {
		...check,
		credit: 1
	} : check), first.tier) ?? 0) >= wanted;
	for (const check of byWorth(checks.filter((it) => it.credit !== 1))) {
		if (reached()) break;
		answered.add(check.id);
	}
	return [...answered];
}
/** What was assessed by what it would add; then what was not assessed, by weight. */
function byWorth(checks) {
	return [...checks].sort((a, b) => worthOf(b, checks) - worthOf(a, checks) || b.weight - a.weight);
}
const ids = (checks) => checks.map((check) => check.id);
const flagSchema = _enum([
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
]);
const checkDataSchema = strictObject({
	id: string().regex(/^[a-z]+\/[a-z-]+$/),
	asks: string(),
	source: string(),
	tier: _enum(["baseline", "advanced"]),
	weight: union([
		literal(1),
		literal(2),
		literal(3)
	]),
	/** usage flags that must hold; with `any_of` one is enough */
	applies: array(flagSchema).optional(),
	any_of: boolean().optional(),
	pass: string(),
	partial: string(),
	traps: string().optional(),
	attestable: boolean().optional(),
	attest_only: boolean().optional()
});
const checksFileSchema = object({
	usage: record(flagSchema, string()),
	areas: record(string(), string()),
	checks: array(checkDataSchema)
});
const languageTagSchema = _enum([
	"py",
	"js",
	"java",
	"kt",
	"cs",
	"go"
]);
/** What a symbol is for. The first line are roles of the call inventory; `client` makes something that calls hang on; `type` only says what kind of value comes out. */
const roleSchema = _enum([
	"construct",
	"chat",
	"completion",
	"embedding",
	"rerank",
	"image",
	"audio",
	"moderation",
	"classify",
	"train",
	"client",
	"type",
	"agent",
	"tool",
	"trace-init",
	"trace-decorator",
	"trace-wrap",
	"trace-callback",
	"trace-span",
	"trace-log",
	"usage",
	"cost",
	"token-count",
	"prompt-get",
	"prompt-put",
	"prompt-template",
	"output-parser",
	"schema",
	"split",
	"load-document",
	"parse-document",
	"store",
	"index",
	"upsert",
	"query",
	"delete",
	"retriever",
	"filter",
	"query-transform",
	"combine",
	"cache",
	"memory",
	"eval",
	"metric",
	"eval-dataset",
	"judge",
	"redteam",
	"guard",
	"pii",
	"approval",
	"feedback",
	"experiment",
	"finetune",
	"tracker",
	"register",
	"dataset",
	"seed",
	"orchestrate",
	"serve",
	"ui",
	"metric-export",
	"error-tracker",
	"drift",
	"feature-store",
	"rate-limit",
	"auth",
	"http"
]);
/** fixed: one dated model for ever; floating: an alias that moves; undated: an id without a date; indirect: told by a deployment or a setting that the repository does not hold */
const pinSchema = _enum([
	"fixed",
	"floating",
	"undated",
	"indirect"
]);
const callKindSchema = _enum([
	"construct",
	"chat",
	"completion",
	"embedding",
	"rerank",
	"image",
	"audio",
	"moderation",
	"classify",
	"train"
]);
const symbolSchema = strictObject({
	lang: languageTagSchema,
	/**
	* py: dotted path from the import root (`openai.OpenAI`); js: `package#export.member` (`openai#default`, `ai#generateText`, `@langchain/openai#ChatOpenAI`);
	* java, kt, cs: fully qualified name; go: `importpath#Symbol`. A leading dot is a member chain on a value of this stanza's modules, or of `on`.
	* `{a,b}` writes several symbols at once (expanded when loaded). `*` stands for any part of one name, `**` for any number of modules or members
	* between: `transformers.**.*ForCausalLM.from_pretrained`. `.__call__` is a call of the value itself, in every language. An exact symbol wins over one with stars. See symbol-index.ts.
	*/
	symbol: string().min(2),
	role: roleSchema,
	/** the kind of model call that it is besides its role: an evaluation that calls models for each row */
	calls: callKindSchema.optional(),
	/** kinds of value that the chain may hang on (a `makes` of any stanza). Absent: any value that comes from this stanza's modules. */
	on: array(string()).optional(),
	/** the kind of value that the call gives, e.g. `openai.client`, `langchain.chat-model`, `vector-store`, `retriever` */
	makes: string().optional(),
	/** where the model id stands: keyword or option names and positions, best first: `model|model_name|arg0`. `#fallback gpt-4o` is written `=gpt-4o`: the library's own default */
	model: string().optional(),
	/** overrides the stanza's provider */
	provider: string().optional(),
	/** overrides the stanza's `runs` */
	runs: _enum(["hosted", "local"]).optional(),
	/** the rule counts only for calls whose argument (written as in `model`) is one of these literals; `*` is any value: { arg0: [bedrock-runtime] } */
	where: record(string(), array(string())).optional(),
	/** an extension method (C#): the receiver need not be known where a namespace or package of the stanza is in use */
	extension: boolean().optional(),
	/** what it makes records every call on it: drop-in clients (`langfuse.openai.OpenAI`) and wrappers (`wrapOpenAI`) of a tracing stanza */
	traces: boolean().optional(),
	/** for auto-instrumentation: ids of the stanzas whose calls it records; goes before the stanza's */
	covers: array(string()).optional(),
	/** where other things stand, by our word: { prompt: 'messages|arg0', system: 'system', tools: 'tools', schema: 'response_format', k: 'k', temperature: …, 'max-tokens': …, timeout: …, retries: …, callbacks: …, filter: …, size: …, overlap: …, embedding: … } */
	args: record(string(), string()).optional()
});
const componentKindSchema = _enum([
	"provider",
	"framework",
	"embedding_model",
	"vector_store",
	"tracing",
	"evaluation",
	"guardrail",
	"prompt_registry",
	"experiment_tracker",
	"orchestrator",
	"serving"
]);
const exampleSchema = strictObject({
	lang: languageTagSchema,
	code: string(),
	symbol: string().optional()
});
const signatureSchema = strictObject({
	id: string().regex(/^[a-z0-9][a-z0-9.-]*$/),
	title: string(),
	/** what a resolved use of this stanza's symbols adds to the components of the inventory */
	components: array(strictObject({
		kind: componentKindSchema,
		name: string()
	})).default([]),
	/** the provider that its model calls reach unless a base URL or the symbol says otherwise; a name of the `provider` components */
	provider: string().optional(),
	/** hosted: calls leave for a provider's API; local: weights run in process or on a server of its own; neither for the rest */
	runs: _enum(["hosted", "local"]).optional(),
	/** package names by registry */
	packages: partialRecord(_enum([
		"pypi",
		"npm",
		"maven",
		"nuget",
		"go",
		"gem",
		"cargo"
	]), array(string())).default({}),
	/** import roots, `py:openai`, `js:@ai-sdk/openai`; a root covers its submodules; java, kt, cs: package or namespace; go: import path */
	modules: array(string().regex(/^(py|js|java|kt|cs|go):\S+$/)).default([]),
	/** a module's name is a common word: it counts only where one of `packages` is declared, or where no module of the repository can have that name */
	declared: boolean().optional(),
	symbols: array(symbolSchema).default([]),
	/** configuration keys (application.yml, .properties) that name a model, and what it is used for */
	settings: array(strictObject({
		key: string(),
		role: roleSchema,
		provider: string().optional()
	})).default([]),
	/** host patterns of raw HTTP calls and base URLs; `*` stands for one label or segment run */
	hosts: array(string()).default([]),
	env: array(string()).default([]),
	/** environment variables that turn it on when true (LANGSMITH_TRACING=true traces without code) */
	switches: array(string()).default([]),
	/** file globs that are this technology's own (promptfooconfig.yaml, langgraph.json) */
	files: array(string()).default([]),
	/** first words of command lines (`deepeval test run`) as found in CI, scripts, Makefiles, Dockerfiles */
	commands: array(string()).default([]),
	/** container image names without tag and registry (`ollama/ollama`) */
	images: array(string()).default([]),
	/** for auto-instrumentation: ids of the stanzas whose calls it records (`*` for every one) */
	covers: array(string()).default([]),
	note: string().optional(),
	/** code in which the named symbol must be found */
	matches: array(exampleSchema).default([]),
	/** code in which nothing of this stanza may be found */
	ignores: array(exampleSchema).default([])
});
const signatureFileSchema = array(signatureSchema);
export { levelNames as a, isAsked as c, signatureFileSchema as i, meanCredit as l, checksFileSchema as n, levelOf as o, pinSchema as r, coverageOf as s, callKindSchema as t, scoreOf as u };
