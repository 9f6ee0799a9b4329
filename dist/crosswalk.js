import { d as strictObject, f as string, h as url, i as array } from "./schemas.js";
var crosswalk_default = [
	{
		"id": "owasp",
		"short": "OWASP",
		"title": "OWASP Top 10 for LLM applications",
		"edition": "2025",
		"url": "https://genai.owasp.org/llm-top-10/",
		"requirements": [
			{
				"id": "LLM01",
				"title": "Prompt injection",
				"url": "https://genai.owasp.org/llmrisk/llm01-prompt-injection/",
				"checks": [
					"risk/security",
					"fm/system-message",
					"risk/misuse"
				]
			},
			{
				"id": "LLM02",
				"title": "Sensitive information disclosure",
				"url": "https://genai.owasp.org/llmrisk/llm022025-sensitive-information-disclosure/",
				"checks": ["risk/privacy", "risk/secrets"]
			},
			{
				"id": "LLM03",
				"title": "Supply chain",
				"url": "https://genai.owasp.org/llmrisk/llm032025-supply-chain/",
				"checks": [
					"trace/locked-dependencies",
					"fm/model-pinned",
					"finetune/base-model-pinned",
					"finetune/artifact-registry"
				]
			},
			{
				"id": "LLM04",
				"title": "Data and model poisoning",
				"url": "https://genai.owasp.org/llmrisk/llm042025-data-and-model-poisoning/",
				"checks": ["finetune/data-versioned", "docs/data"]
			},
			{
				"id": "LLM05",
				"title": "Improper output handling",
				"url": "https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/",
				"checks": ["fm/structured-io", "risk/security"]
			},
			{
				"id": "LLM06",
				"title": "Excessive agency",
				"url": "https://genai.owasp.org/llmrisk/llm062025-excessive-agency/",
				"checks": [
					"agent/bounded",
					"agent/approval",
					"risk/human-oversight"
				]
			},
			{
				"id": "LLM07",
				"title": "System prompt leakage",
				"url": "https://genai.owasp.org/llmrisk/llm072025-system-prompt-leakage/",
				"checks": ["risk/secrets", "risk/security"]
			},
			{
				"id": "LLM08",
				"title": "Vector and embedding weaknesses",
				"url": "https://genai.owasp.org/llmrisk/llm082025-vector-and-embedding-weaknesses/",
				"checks": [
					"rag/metadata-filter",
					"rag/chunk-metadata",
					"rag/retrieval-traced"
				]
			},
			{
				"id": "LLM09",
				"title": "Misinformation",
				"url": "https://genai.owasp.org/llmrisk/llm092025-misinformation/",
				"checks": [
					"risk/hallucination",
					"explain/sources",
					"explain/knowledge-limits",
					"evals/suite"
				]
			},
			{
				"id": "LLM10",
				"title": "Unbounded consumption",
				"url": "https://genai.owasp.org/llmrisk/llm102025-unbounded-consumption/",
				"checks": [
					"fm/parameters",
					"fm/token-usage",
					"fm/cost",
					"risk/provider-outage",
					"quality/api-auth",
					"agent/bounded"
				]
			}
		]
	},
	{
		"id": "nist",
		"short": "NIST",
		"title": "NIST AI RMF with its generative AI profile",
		"edition": "AI 100-1, AI 600-1",
		"url": "https://doi.org/10.6028/NIST.AI.600-1",
		"requirements": [
			{
				"id": "GOVERN 2.1",
				"title": "Roles and responsibilities are documented",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["docs/ownership"]
			},
			{
				"id": "GOVERN 6.2",
				"title": "Contingency for failures of third-party systems",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["risk/provider-outage", "risk/api-change"]
			},
			{
				"id": "MAP 1.1",
				"title": "Intended purposes and settings are documented",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": [
					"impact/business-goal",
					"risk/exposure",
					"risk/misuse",
					"impact/success-metrics"
				]
			},
			{
				"id": "MAP 1.3",
				"title": "Mission and goals for the technology are documented",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["impact/objectives"]
			},
			{
				"id": "MAP 1.4",
				"title": "The business value is defined",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["impact/business-goal", "impact/expected-impact"]
			},
			{
				"id": "MAP 2.1",
				"title": "Tasks and the methods for them are defined",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["impact/why-llm", "docs/model-choice"]
			},
			{
				"id": "MAP 2.2",
				"title": "Knowledge limits and human oversight of output are documented",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["explain/knowledge-limits", "risk/human-oversight"]
			},
			{
				"id": "MAP 3.1",
				"title": "Potential benefits are examined",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["impact/expected-impact"]
			},
			{
				"id": "MAP 3.2",
				"title": "Potential costs are examined",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["impact/cost-estimate"]
			},
			{
				"id": "MAP 3.5",
				"title": "Processes for human oversight are defined",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["risk/human-oversight", "agent/approval"]
			},
			{
				"id": "MAP 4.1",
				"title": "Risks of third-party data and software are mapped",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["risk/assessment", "trace/locked-dependencies"]
			},
			{
				"id": "MEASURE 1.1",
				"title": "Measures and metrics are selected",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["impact/success-metrics"]
			},
			{
				"id": "MEASURE 2.1",
				"title": "Test sets, metrics and tools are documented",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["evals/suite", "evals/dataset"]
			},
			{
				"id": "MEASURE 2.3",
				"title": "Performance is measured for conditions like deployment",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": [
					"evals/suite",
					"finetune/evaluated",
					"quality/load-tests"
				]
			},
			{
				"id": "MEASURE 2.4",
				"title": "Behaviour is monitored in production",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": [
					"fm/calls-traced",
					"monitoring/quality-metrics",
					"monitoring/drift",
					"monitoring/request-logs"
				]
			},
			{
				"id": "MEASURE 2.5",
				"title": "The system is shown to be valid and reliable",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["evals/in-ci", "risk/hallucination"]
			},
			{
				"id": "MEASURE 2.7",
				"title": "Security and resilience are evaluated",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": [
					"risk/security",
					"risk/secrets",
					"quality/api-auth"
				]
			},
			{
				"id": "MEASURE 2.9",
				"title": "Output is interpreted within its context",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["explain/sources", "rag/retrieval-traced"]
			},
			{
				"id": "MEASURE 2.10",
				"title": "Privacy risk is examined",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["risk/privacy"]
			},
			{
				"id": "MEASURE 2.11",
				"title": "Fairness and bias are evaluated",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["risk/bias"]
			},
			{
				"id": "MEASURE 3.3",
				"title": "Users can report problems",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["feedback/user-feedback"]
			},
			{
				"id": "MANAGE 2.4",
				"title": "The system can be superseded or switched off",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["trace/rollback"]
			},
			{
				"id": "MANAGE 3.1",
				"title": "Third-party resources are monitored",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": [
					"risk/provider-outage",
					"risk/api-change",
					"fm/cost",
					"fm/latency"
				]
			},
			{
				"id": "MANAGE 3.2",
				"title": "Pre-trained models are monitored",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": ["fm/model-pinned", "finetune/base-model-pinned"]
			},
			{
				"id": "MANAGE 4.1",
				"title": "Post-deployment monitoring captures input from users",
				"url": "https://doi.org/10.6028/NIST.AI.100-1",
				"checks": [
					"feedback/user-feedback",
					"feedback/conversations-stored",
					"monitoring/alerts"
				]
			}
		]
	},
	{
		"id": "iso42001",
		"short": "ISO 42001",
		"title": "ISO/IEC 42001, Annex A",
		"edition": "2023",
		"url": "https://www.iso.org/standard/42001",
		"requirements": [
			{
				"id": "A.3.2",
				"title": "Roles and responsibilities",
				"url": "https://www.iso.org/standard/42001",
				"checks": ["docs/ownership"]
			},
			{
				"id": "A.4.2",
				"title": "Documentation of resources",
				"url": "https://www.iso.org/standard/42001",
				"checks": ["docs/architecture", "docs/model-choice"]
			},
			{
				"id": "A.4.3",
				"title": "Data resources",
				"url": "https://www.iso.org/standard/42001",
				"checks": ["docs/data"]
			},
			{
				"id": "A.4.5",
				"title": "System and computing resources",
				"url": "https://www.iso.org/standard/42001",
				"checks": ["trace/iac", "finetune/infrastructure"]
			},
			{
				"id": "A.5.2",
				"title": "Impact assessment process",
				"url": "https://www.iso.org/standard/42001",
				"checks": ["risk/assessment"]
			},
			{
				"id": "A.5.4",
				"title": "Impact on individuals or groups",
				"url": "https://www.iso.org/standard/42001",
				"checks": ["risk/bias", "risk/privacy"]
			},
			{
				"id": "A.6.1.2",
				"title": "Objectives for responsible development",
				"url": "https://www.iso.org/standard/42001",
				"checks": ["impact/objectives"]
			},
			{
				"id": "A.6.2.2",
				"title": "Requirements and specification",
				"url": "https://www.iso.org/standard/42001",
				"checks": [
					"impact/business-goal",
					"impact/why-llm",
					"impact/success-metrics"
				]
			},
			{
				"id": "A.6.2.3",
				"title": "Documentation of design and development",
				"url": "https://www.iso.org/standard/42001",
				"checks": [
					"docs/architecture",
					"docs/model-choice",
					"finetune/method"
				]
			},
			{
				"id": "A.6.2.4",
				"title": "Verification and validation",
				"url": "https://www.iso.org/standard/42001",
				"checks": [
					"evals/suite",
					"evals/dataset",
					"quality/tests",
					"finetune/evaluated"
				]
			},
			{
				"id": "A.6.2.5",
				"title": "Deployment",
				"url": "https://www.iso.org/standard/42001",
				"checks": [
					"trace/continuous-delivery",
					"trace/environments",
					"trace/rollback"
				]
			},
			{
				"id": "A.6.2.6",
				"title": "Operation and monitoring",
				"url": "https://www.iso.org/standard/42001",
				"checks": [
					"monitoring/health",
					"monitoring/alerts",
					"monitoring/quality-metrics",
					"monitoring/drift"
				]
			},
			{
				"id": "A.6.2.7",
				"title": "Technical documentation",
				"url": "https://www.iso.org/standard/42001",
				"checks": ["docs/api", "docs/setup"]
			},
			{
				"id": "A.6.2.8",
				"title": "Recording of event logs",
				"url": "https://www.iso.org/standard/42001",
				"checks": [
					"fm/calls-traced",
					"monitoring/request-logs",
					"feedback/conversations-stored"
				]
			},
			{
				"id": "A.7.5",
				"title": "Data provenance",
				"url": "https://www.iso.org/standard/42001",
				"checks": ["finetune/data-versioned", "rag/chunk-metadata"]
			},
			{
				"id": "A.7.6",
				"title": "Data preparation",
				"url": "https://www.iso.org/standard/42001",
				"checks": [
					"data/pipeline",
					"rag/document-parsing",
					"rag/chunking"
				]
			},
			{
				"id": "A.8.3",
				"title": "External reporting",
				"url": "https://www.iso.org/standard/42001",
				"checks": ["feedback/user-feedback"]
			},
			{
				"id": "A.9.4",
				"title": "Intended use",
				"url": "https://www.iso.org/standard/42001",
				"checks": ["risk/misuse", "risk/exposure"]
			},
			{
				"id": "A.10.3",
				"title": "Suppliers",
				"url": "https://www.iso.org/standard/42001",
				"checks": ["risk/provider-outage", "risk/api-change"]
			}
		]
	},
	{
		"id": "euaiact",
		"short": "EU AI Act",
		"title": "EU AI Act",
		"edition": "Regulation (EU) 2024/1689",
		"url": "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
		"requirements": [
			{
				"id": "Article 9",
				"title": "Risk management system",
				"url": "https://eur-lex.europa.eu/eli/reg/2024/1689/oj#art_9",
				"checks": ["risk/assessment", "risk/misuse"]
			},
			{
				"id": "Article 10",
				"title": "Data and data governance",
				"url": "https://eur-lex.europa.eu/eli/reg/2024/1689/oj#art_10",
				"checks": [
					"docs/data",
					"finetune/data-versioned",
					"risk/bias"
				]
			},
			{
				"id": "Article 11",
				"title": "Technical documentation",
				"url": "https://eur-lex.europa.eu/eli/reg/2024/1689/oj#art_11",
				"checks": [
					"docs/architecture",
					"docs/model-choice",
					"impact/business-goal"
				]
			},
			{
				"id": "Article 12",
				"title": "Record-keeping",
				"url": "https://eur-lex.europa.eu/eli/reg/2024/1689/oj#art_12",
				"checks": [
					"fm/calls-traced",
					"monitoring/request-logs",
					"rag/retrieval-traced"
				]
			},
			{
				"id": "Article 13",
				"title": "Transparency and information for deployers",
				"url": "https://eur-lex.europa.eu/eli/reg/2024/1689/oj#art_13",
				"checks": [
					"explain/sources",
					"explain/knowledge-limits",
					"docs/api"
				]
			},
			{
				"id": "Article 14",
				"title": "Human oversight",
				"url": "https://eur-lex.europa.eu/eli/reg/2024/1689/oj#art_14",
				"checks": ["risk/human-oversight", "agent/approval"]
			},
			{
				"id": "Article 15",
				"title": "Accuracy, robustness and cybersecurity",
				"url": "https://eur-lex.europa.eu/eli/reg/2024/1689/oj#art_15",
				"checks": [
					"evals/suite",
					"risk/hallucination",
					"risk/security",
					"risk/provider-outage"
				]
			},
			{
				"id": "Article 17",
				"title": "Quality management system",
				"url": "https://eur-lex.europa.eu/eli/reg/2024/1689/oj#art_17",
				"checks": [
					"docs/ownership",
					"evals/in-ci",
					"quality/ci-tests"
				]
			},
			{
				"id": "Article 72",
				"title": "Post-market monitoring",
				"url": "https://eur-lex.europa.eu/eli/reg/2024/1689/oj#art_72",
				"checks": [
					"monitoring/quality-metrics",
					"monitoring/drift",
					"feedback/user-feedback"
				]
			}
		]
	}
];
array(strictObject({
	/** short, for class names */
	id: string().regex(/^[a-z0-9]+$/),
	/** for lists and filters */
	short: string(),
	title: string(),
	edition: string(),
	url: url(),
	requirements: array(strictObject({
		id: string(),
		title: string(),
		url: url(),
		checks: array(string()).min(1)
	}))
}));
const crosswalk = crosswalk_default;
/** Where a check is evidence: framework and requirement, in the order of the data. */
function relationsOf(check) {
	return crosswalk.flatMap((framework) => framework.requirements.filter((it) => it.checks.includes(check)).map((requirement) => ({
		framework,
		requirement
	})));
}
const frameworksOf = (check) => crosswalk.filter(({ requirements }) => requirements.some((it) => it.checks.includes(check))).map(({ id }) => id);
export { frameworksOf as n, relationsOf as r, crosswalk as t };
