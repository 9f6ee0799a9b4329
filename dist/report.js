import { a as boolean, c as object, f as string, i as array, n as _enum, o as literal, s as number } from "./schemas.js";
import { r as pinSchema, t as callKindSchema } from "./schema.js";
const place = {
	path: string(),
	line: number().int().min(1),
	endLine: number().int().min(1).optional()
};
const evidenceSchema = object({
	...place,
	detail: string(),
	kind: string().optional()
});
/** A mechanical edit: in place of `length` UTF-16 units of a line, from a 1-based column on, stands `text`. Nothing of the source itself is told. */
const fixSchema = object({
	title: string(),
	path: string(),
	changes: array(object({
		line: number().int().min(1),
		column: number().int().min(1),
		length: number().int().min(0),
		text: string()
	}))
});
const gapSchema = object({
	...place,
	detail: string(),
	fix: fixSchema.optional()
});
const statusSchema = _enum([
	"pass",
	"partial",
	"fail",
	"na",
	"unknown",
	"error"
]);
const checkResultSchema = object({
	id: string(),
	area: string(),
	tier: _enum(["baseline", "advanced"]),
	weight: number(),
	title: string(),
	asks: string(),
	source: array(string()),
	status: statusSchema,
	credit: number().nullable(),
	summary: string(),
	evidence: array(evidenceSchema),
	gaps: array(gapSchema),
	advice: string(),
	docs: string(),
	attested: object({
		answer: string(),
		by: string(),
		on: string(),
		evidence: string().nullable()
	}).nullable(),
	waived: object({
		reason: string(),
		owner: string(),
		until: string()
	}).nullable(),
	/** the policy says that the scan is wrong here, and what the answer is; `status` stays what the scan saw */
	corrected: object({
		to: statusSchema,
		reason: string(),
		until: string()
	}).nullable()
});
const callSchema = object({
	id: string(),
	path: string(),
	line: number().int().min(1),
	endLine: number().int().min(1),
	cell: number().int().nullable(),
	function: string(),
	kind: callKindSchema,
	library: string(),
	symbol: string(),
	provider: string().nullable(),
	host: string().nullable(),
	model: string().nullable(),
	modelSource: string().nullable(),
	pin: pinSchema.nullable(),
	prompts: array(string()),
	traced: boolean(),
	tracedBy: array(string()),
	evaluatedBy: array(string()),
	timeout: boolean(),
	retries: number().nullable(),
	fallback: boolean(),
	streaming: boolean(),
	tools: array(string()),
	structured: string().nullable(),
	systemMessage: boolean(),
	temperature: boolean(),
	maxTokens: boolean(),
	sends: array(string())
});
const locations = array(object({
	path: string(),
	line: number().int().min(1)
}));
const modelSchema = object({
	id: string(),
	provider: string().nullable(),
	pin: pinSchema,
	role: string(),
	locations
});
const promptSchema = object({
	path: string(),
	line: number().int().min(1),
	kind: string(),
	name: string(),
	hash: string(),
	variables: array(string())
});
const componentSchema = object({
	kind: string(),
	name: string(),
	version: string().nullable(),
	locations
});
const usageSchema = object({
	llm: boolean(),
	api: boolean(),
	self_hosted: boolean(),
	prompts: boolean(),
	embeddings: boolean(),
	rag: boolean(),
	agent: boolean(),
	finetuning: boolean(),
	training: boolean(),
	serving: boolean(),
	deployable: boolean()
});
const levelSchema = object({
	index: number().int(),
	name: string(),
	next: object({
		name: string(),
		missing: array(string())
	}).nullable()
});
const areaSchema = object({
	id: string(),
	title: string(),
	score: number().nullable(),
	pass: number().int(),
	partial: number().int(),
	fail: number().int(),
	na: number().int(),
	unknown: number().int()
});
const changeSchema = object({
	id: string(),
	from: statusSchema,
	to: statusSchema,
	because: string(),
	places: array(evidenceSchema)
});
const deltaSchema = object({
	score: number().nullable(),
	improved: array(changeSchema),
	regressed: array(changeSchema),
	newlyAsked: array(changeSchema),
	addedCalls: array(callSchema),
	removedCalls: array(callSchema),
	addedModels: array(modelSchema),
	removedModels: array(modelSchema),
	addedPrompts: array(promptSchema),
	removedPrompts: array(promptSchema),
	addedHosts: array(string()),
	removedHosts: array(string()),
	/** one call before and after the change (also one that only moved), and the names of the fields that differ */
	changedCalls: array(object({
		before: callSchema,
		after: callSchema,
		changed: array(string())
	})),
	changedPrompts: array(object({
		before: promptSchema,
		after: promptSchema
	})),
	/** settings of retrieval that have another value, as the evidence of `check` tells them */
	changedSettings: array(object({
		check: string(),
		path: string(),
		line: number(),
		before: string(),
		after: string()
	})),
	/** tests, examples and the like where model calls stand that the base did not have there, while the application lost calls */
	outOfSight: array(string())
});
const gateSchema = object({
	passed: boolean(),
	rules: array(object({
		rule: string(),
		passed: boolean(),
		because: string()
	}))
});
const reportSchema = object({
	schemaVersion: literal("1.0"),
	tool: object({
		name: literal("llmops-maturity"),
		version: string(),
		catalogue: string()
	}),
	asOf: string(),
	target: object({
		repository: string().nullable(),
		commit: string().nullable(),
		base: string().nullable(),
		project: string()
	}),
	usage: usageSchema,
	score: number().nullable(),
	verifiedScore: number().nullable(),
	advancedScore: number().nullable(),
	coverage: number(),
	level: levelSchema.nullable(),
	areas: array(areaSchema),
	checks: array(checkResultSchema),
	inventory: object({
		calls: array(callSchema),
		models: array(modelSchema),
		prompts: array(promptSchema),
		components: array(componentSchema)
	}),
	gate: gateSchema,
	delta: deltaSchema.nullable(),
	notices: array(object({
		kind: string(),
		path: string().nullable(),
		because: string()
	}))
});
/** What is printed where a policy names projects: one report for each, one gate for all. */
const portfolioSchema = object({
	schemaVersion: literal("1.0"),
	tool: reportSchema.shape.tool,
	target: reportSchema.shape.target,
	gate: gateSchema,
	projects: array(reportSchema)
});
export { reportSchema as n, portfolioSchema as t };
