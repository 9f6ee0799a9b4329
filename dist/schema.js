import { a as boolean, c as object, d as strictObject, f as string, i as array, l as partialRecord, n as _enum, o as literal, p as union, u as record } from "./schemas.js";
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
	/** kinds of calls of those stanzas that it does not record */
	unseen: array(callKindSchema).optional(),
	note: string().optional(),
	/** code in which the named symbol must be found */
	matches: array(exampleSchema).default([]),
	/** code in which nothing of this stanza may be found */
	ignores: array(exampleSchema).default([])
});
const signatureFileSchema = array(signatureSchema);
export { signatureFileSchema as i, checksFileSchema as n, pinSchema as r, callKindSchema as t };
