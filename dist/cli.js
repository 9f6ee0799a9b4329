import { createRequire } from "node:module";
import { execFileSync } from "node:child_process";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toCommonJS = (mod) => __hasOwnProp.call(mod, "module.exports") ? mod["module.exports"] : __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
// src/catalogue/checks.yml
var checks_default = {
	"usage": {
		"llm": "application code calls or runs a large language model in any way (SDK, framework, raw HTTP, local weights, training)",
		"api": "it calls a hosted foundation-model API, directly, through a framework or through a gateway (OpenAI, Azure OpenAI, Anthropic, Bedrock, Vertex/Gemini, Mistral, Cohere, Groq, Together, OpenRouter, LiteLLM, a remote OpenAI-compatible URL ...)",
		"self_hosted": "it loads or serves pretrained LLM or embedding weights itself, or calls a model server on its own machine or compose network by default (transformers, vLLM, llama.cpp, TGI, Ollama, LocalAI ...)",
		"prompts": "it builds prompts for a model (not so for a repository that only trains, nor where a caller's string is passed through unchanged)",
		"embeddings": "it calls an embedding model",
		"rag": "it retrieves context from a defined corpus (vector, keyword or hybrid index, own or hosted by someone else, also an in-memory index over search results) and gives it to a model for a query; reading a whole index, evaluating another application's retrieval, and open web search results put straight into the prompt do not count",
		"agent": "a run-time path of application code executes what the model chose (tools, actions, code, next agent); a plain classifier or router to prompts is none",
		"finetuning": "it adapts pretrained weights of a language, embedding or reranking model (full, LoRA, RLHF/DPO, hosted fine-tuning jobs)",
		"training": "it trains a language model from scratch",
		"serving": "it answers users or callers at run time (HTTP API, web UI, chat bot, Streamlit/Gradio ...); a library, notebook, script or command-line program, interactive or not, does not serve",
		"deployable": "it is meant to be deployed (serving, a container, infrastructure code or a pipeline that deploys the application itself; a container used only in tests or CI, or infrastructure that only provisions a model, index or database, or publishing packages for users to install, does not count)"
	},
	"areas": {
		"impact": "Impact assessment",
		"risk": "Risk assessment",
		"docs": "Documentation",
		"trace": "Traceability and reproducibility",
		"quality": "Code quality and CI",
		"monitoring": "Monitoring and support",
		"fm": "Foundation-model calls",
		"rag": "Retrieval and embeddings",
		"prompts": "Prompt engineering",
		"evals": "Evaluation",
		"finetune": "Fine-tuning and training",
		"agent": "Agents",
		"data": "Data pipelines and feature store",
		"explain": "Explainability",
		"feedback": "A/B testing and feedback loop"
	},
	"checks": [
		{
			"id": "impact/business-goal",
			"asks": "Is the business problem, and for whom it is solved, written down?",
			"source": "T, M1",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"pass": "one document states the problem or goal AND its users or beneficiaries (developers are users of a library)",
			"partial": "only what the software does is described, not why or for whom",
			"traps": "a feature list alone; a slogan"
		},
		{
			"id": "impact/success-metrics",
			"asks": "Are the KPIs that tell whether it succeeds written down?",
			"source": "T, M1",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"pass": "at least one business or product metric is named with a target, a baseline or how it is measured (answer accuracy target, deflection rate, hours saved, cost per request ...; for a training repository a loss or benchmark score with a target or baseline)",
			"partial": "metrics are named without target, baseline or method",
			"traps": "a benchmark table of a library; the evaluation metric definitions of a framework"
		},
		{
			"id": "impact/why-llm",
			"asks": "Is it written why an LLM is needed, rather than a simpler solution?",
			"source": "T",
			"tier": "advanced",
			"weight": 1,
			"attestable": true,
			"pass": "for the system's main use of a model, alternatives without an LLM are compared or ruled out in prose (which of several hosted models is another question)",
			"partial": "a reason for using an LLM is given, no alternative is weighed"
		},
		{
			"id": "impact/objectives",
			"asks": "Is it written how it serves the objectives of the company or team?",
			"source": "T, I",
			"tier": "advanced",
			"weight": 1,
			"attestable": true,
			"pass": "an explicit goal of an organisation or team (strategic priority, operational target, customer need it must meet) is named and tied to the system",
			"partial": "a sentence names a benefit to a person or team without tying it to anyone's objectives (adjectives in a feature list do not count)"
		},
		{
			"id": "impact/timeline",
			"asks": "Is there a plan - stages, and when?",
			"source": "T, I",
			"tier": "advanced",
			"weight": 1,
			"attestable": true,
			"pass": "a roadmap or plan with stages and dates, quarters, versions or milestones that are still open",
			"partial": "open stages or a to-do list without dates"
		},
		{
			"id": "impact/expected-impact",
			"asks": "Is the expected benefit estimated?",
			"source": "T, I",
			"tier": "advanced",
			"weight": 1,
			"attestable": true,
			"pass": "a benefit over the present process is quantified (time or money saved, revenue, satisfaction, accuracy); comparing the system's own variants is none",
			"partial": "a sentence names a benefit to a person or team without a figure (adjectives in a feature list do not count)"
		},
		{
			"id": "impact/cost-estimate",
			"asks": "Is it estimated what running it costs?",
			"source": "T, M39",
			"tier": "baseline",
			"weight": 1,
			"attestable": true,
			"applies": ["llm", "deployable"],
			"pass": "an amount of money (per month, user, request, token) or a worked calculation or a link to a filled-in estimate is documented",
			"partial": "cost drivers (GPU type and hours, tokens), prices or pricing pages are named without a sum"
		},
		{
			"id": "risk/assessment",
			"asks": "Is there a risk assessment, kept where the team works?",
			"source": "T, M3",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"pass": "prose has a sentence or more on four or more of these, naming the risk with its effect or its handling - hallucination, privacy or PII, bias, data security or prompt injection, dependence on a third-party API, human oversight, misuse",
			"partial": "one to three of them (a SECURITY.md that only says how to report a vulnerability counts for none)"
		},
		{
			"id": "risk/exposure",
			"asks": "Is it written who talks to the system - customers, employees, nobody?",
			"source": "T, R",
			"tier": "baseline",
			"weight": 1,
			"attestable": true,
			"applies": ["llm", "serving"],
			"pass": "prose or the owner's file says who its users are and whether it faces the public or stays internal",
			"partial": "examples or screenshots show a named kind of user"
		},
		{
			"id": "risk/hallucination",
			"asks": "What keeps the model from making things up?",
			"source": "T",
			"tier": "baseline",
			"weight": 3,
			"applies": ["llm", "prompts"],
			"pass": "in code - a grounding or refusal instruction in a prompt (\"only from the sources\", \"use the context below\", \"say you don't know\"), citation enforcement, a groundedness/faithfulness check at run time or in evals",
			"partial": "a mitigation is only documented, or the only measure is temperature 0"
		},
		{
			"id": "risk/privacy",
			"asks": "How is personal data kept out of prompts, logs and third parties?",
			"source": "T",
			"tier": "baseline",
			"weight": 3,
			"attestable": true,
			"applies": ["llm", "prompts"],
			"pass": "code detects, masks or redacts personal data on the way to a model, log or trace; or a documented policy says what is sent where, kept how long, and how to opt out or delete",
			"partial": "deletion of conversations or personal data, retention or telemetry opt-out for one or more durable stores without a policy; a keyword topic block",
			"traps": "a cookie banner; a licence; hashing passwords; a generic link to a privacy policy"
		},
		{
			"id": "risk/bias",
			"asks": "Is bias assessed?",
			"source": "T",
			"tier": "advanced",
			"weight": 1,
			"attestable": true,
			"pass": "a bias, fairness or toxicity evaluation runs or its result is documented for this system's model",
			"partial": "bias is named as a limitation, or is one item of a general quality rubric"
		},
		{
			"id": "risk/security",
			"asks": "What protects the system from prompt injection and leaking data?",
			"source": "T",
			"tier": "baseline",
			"weight": 3,
			"applies": ["llm", "prompts"],
			"pass": "an input or output guard for prompt injection, unsafe output or data access that runs on the server (guardrail library or service, tools or SQL whose arguments or access are checked, sandboxed execution, per-user document access control, red-team tests)",
			"partial": "only prompt wording defends (\"ignore instructions in the documents\"), a guard that only the browser calls or that fails open, or it is only documented",
			"traps": "generic web security (CORS, HTTPS, CSRF, password hashing)"
		},
		{
			"id": "risk/secrets",
			"asks": "Are provider keys kept out of the repository?",
			"source": "X",
			"tier": "baseline",
			"weight": 3,
			"pass": "no credential of a model, vector-store or tracing provider is in a tracked file",
			"partial": "never",
			"traps": "placeholders such as sk-..., your-key-here, test dummies, example env files with empty values, default passwords of a local development database; a full-length random key in an example file is a leak"
		},
		{
			"id": "risk/provider-outage",
			"asks": "What happens when the third-party API is slow or down?",
			"source": "T",
			"tier": "baseline",
			"weight": 3,
			"applies": ["api"],
			"pass": "at least two of - timeout, retry with backoff (or the client's max_retries set), fallback model or provider, circuit breaker, error handling that degrades the answer (a usable answer or a typed message for the user) - on the model calls of application code",
			"partial": "one of them",
			"traps": "retries of other HTTP calls; an except that only logs, returns an empty string or a 500; the platform's own request limit; a client-side toast"
		},
		{
			"id": "risk/api-change",
			"asks": "What happens when the provider changes its API?",
			"source": "R",
			"tier": "baseline",
			"weight": 1,
			"applies": ["api"],
			"pass": "the provider's SDKs (or, for raw HTTP, the API version in path, query or header) are fixed by a lock file or exact pin in every application whose code calls a model",
			"partial": "a range with an upper bound, fixed in some applications or for some of several SDKs, or only the API version is fixed",
			"traps": "na where no SDK is used and the API has no version"
		},
		{
			"id": "risk/human-oversight",
			"asks": "Can a person see, stop or correct what the system does?",
			"source": "T",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": ["llm", "serving"],
			"pass": "an approval step on answers or actions at run time, escalation or hand-off to a person, review queue, or an annotation/review process of produced answers, in code or as a documented procedure",
			"partial": "users can flag or rate answers and nobody is said to read them, evaluation results are approved by hand before deployment, the user can stop a run or edit a result before it takes effect, or operators can switch the system off"
		},
		{
			"id": "risk/misuse",
			"asks": "What keeps it from being used for what it is not meant for?",
			"source": "T",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": ["llm", "serving"],
			"pass": "moderation, topic or scope guard, or rate limiting/quotas on the model endpoints",
			"partial": "intended use and its limits are only documented, or a prohibition or scope sentence stands in the system prompt (\"only answer questions about\", \"refuse\"); a task description is none"
		},
		{
			"id": "docs/setup",
			"asks": "Can a new team member run it from what is written?",
			"source": "X",
			"tier": "baseline",
			"weight": 1,
			"pass": "commands to install AND to run, and which settings or keys are needed (for a library, the dependency line and a quick start)",
			"partial": "some of these"
		},
		{
			"id": "docs/architecture",
			"asks": "Is the software architecture documented?",
			"source": "T, M8",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"pass": "a diagram of the system (image, mermaid, plantuml, drawio ...) or a section that names three or more components and what flows between them (data, calls or order of stages)",
			"traps": "screenshots of a console, a user interface or CI",
			"partial": "a directory listing, a list of technologies, or parts described one by one without how they connect"
		},
		{
			"id": "docs/model-choice",
			"asks": "Is the choice of the model documented and justified?",
			"source": "T, M6",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"pass": "the model or embedding model in use is named with a reason (quality, price, latency, licence, context length, comparison, decision record, model card)",
			"partial": "the model in use is named in prose without a reason",
			"traps": "a list of every provider that can be configured; a model that no code or configuration uses any more"
		},
		{
			"id": "docs/data",
			"asks": "Is it documented which data is used and how it is prepared?",
			"source": "M4, M5",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": [
				"rag",
				"finetuning",
				"training"
			],
			"any_of": true,
			"pass": "sources (with licence or owner where they are third-party) AND preparation (collecting, cleaning, chunking, schema) are described; where users bring the data, what is accepted and how it is processed",
			"partial": "one of the two"
		},
		{
			"id": "docs/api",
			"asks": "Are the requests and responses of the API documented?",
			"source": "M7",
			"tier": "baseline",
			"weight": 1,
			"applies": ["serving"],
			"pass": "an OpenAPI/GraphQL/proto schema in the repository, a framework that publishes one with typed models (FastAPI with response models or pydantic bodies, Nest swagger, springdoc, Swashbuckle ...), or prose with request and response examples",
			"partial": "endpoints are listed without structure, or request examples only (.http files)",
			"traps": "na where it serves only a UI with no API of its own (Streamlit, Gradio, chat-platform bot, handlers of a full-stack framework that only its own UI calls)"
		},
		{
			"id": "docs/ownership",
			"asks": "Is it written who is responsible for what?",
			"source": "T, M2",
			"tier": "baseline",
			"weight": 1,
			"attestable": true,
			"pass": "CODEOWNERS, OWNERS, MAINTAINERS or a team section with responsibilities or contacts",
			"partial": "an author or contributor list without responsibilities"
		},
		{
			"id": "docs/release-notes",
			"asks": "Are there release notes?",
			"source": "M38",
			"tier": "baseline",
			"weight": 1,
			"pass": "a changelog or release notes with two or more entries, or release automation (release-please, semantic-release, changesets, goreleaser, generated notes in a workflow)",
			"partial": "one entry (a version field or tag without notes is none; news about posts and courses are no entries; a dated list of changes in the README is)"
		},
		{
			"id": "trace/iac",
			"asks": "Is the infrastructure defined as code?",
			"source": "M9, M10",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": ["deployable"],
			"pass": "Terraform, OpenTofu, Bicep, ARM, CloudFormation, SAM, CDK, Pulumi, Ansible, Helm or Kubernetes manifests, serverless.yml, fly/render/railway/Modal/app-platform/managed-agent-platform specs that say how it is run (resources, ingress, scaling or identity) in the repository",
			"partial": "docker-compose, a Dockerfile or imperative provisioning scripts only; a platform file that names no more than a framework; an Aspire app host without publisher",
			"traps": "any declarative deployment specification of a managed platform passes (wrangler.toml, netlify.toml, app.yaml, a service template), even if only the service is described"
		},
		{
			"id": "trace/continuous-delivery",
			"asks": "Does a merge deploy by itself?",
			"source": "T, M12, M19",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": ["deployable"],
			"pass": "a pipeline deploys, or publishes the image or package that production runs, on push, merge, tag or release",
			"partial": "a deploy pipeline, script or button that must be started by hand"
		},
		{
			"id": "trace/environments",
			"asks": "Are there at least two environments of the same make?",
			"source": "M14, M21",
			"tier": "baseline",
			"weight": 1,
			"attestable": true,
			"applies": ["deployable"],
			"pass": "two or more named deployed environments (dev, staging, production) are parameterised in IaC, pipeline or config",
			"partial": "settings other than secrets are switched by environment variables, or one environment-name parameter exists, but only one environment is described"
		},
		{
			"id": "trace/locked-dependencies",
			"asks": "Is the environment reproducible?",
			"source": "M20, M24",
			"tier": "baseline",
			"weight": 2,
			"pass": "a lock file (poetry, uv, pdm, pipenv, conda-lock, package-lock, yarn, pnpm, bun, go.sum, gradle lockfile, packages.lock.json, Cargo.lock) or requirements that pin 90 % or more of their run-time entries with == for every application in the repository (CI and developer requirements do not count); Maven, Gradle or NuGet builds whose direct versions are all fixed or managed by a BOM, catalogue or central file (no ranges, no +, no SNAPSHOT)",
			"partial": "30-90 % pinned; one application locked and another not; third-party imports of loose scripts beside a pinned manifest; a lock that misses declared dependencies or that neither image nor CI installs from"
		},
		{
			"id": "trace/environment-as-code",
			"asks": "Is the run-time environment defined as code?",
			"source": "M20, M24",
			"tier": "baseline",
			"weight": 1,
			"pass": "Dockerfile, devcontainer, nix, conda environment, buildpack, managed-platform build descriptor or equivalent for the application",
			"partial": "only the language version is stated in a file of the application (.python-version, engines, requires-python, .nvmrc)"
		},
		{
			"id": "trace/externalised-config",
			"asks": "Does the same code run in every environment?",
			"source": "M21",
			"tier": "baseline",
			"weight": 1,
			"pass": "endpoints, keys and model names come from environment variables, a settings class, config files or arguments with an example or schema (.env.example, documented table, pydantic settings, zod env, documented flags)",
			"partial": "keys come from the environment, endpoints or model names are hard-coded or are defaults buried class by class"
		},
		{
			"id": "trace/build-lineage",
			"asks": "Can a running deployment be traced to its commit?",
			"source": "T, M22",
			"tier": "advanced",
			"weight": 2,
			"attestable": true,
			"applies": ["deployable"],
			"pass": "images, packages or releases are labelled with the commit, a build or run id or a version tag by the pipeline (github.sha, metadata-action, GIT_SHA build arg, semantic version tags, release automation)",
			"partial": "a version is kept by hand in the manifest of something that is published, or images carry a hand-kept tag (the scaffold version of a private package counts for nothing)"
		},
		{
			"id": "trace/rollback",
			"asks": "Is there a way back to the previous version?",
			"source": "M28",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": ["deployable"],
			"pass": "rollback is documented, or automated (deployment circuit breaker, blue/green, canary, helm --atomic, registry alias, revision traffic split)",
			"partial": "earlier versions are kept under immutable tags, no procedure is given"
		},
		{
			"id": "trace/deploy-rights",
			"asks": "Can only the delivery pipeline deploy?",
			"source": "M13",
			"tier": "advanced",
			"weight": 1,
			"attestable": true,
			"attest_only": true,
			"applies": ["llm", "deployable"],
			"pass": "the owner attests that no individual holds deployment rights, with evidence",
			"partial": "exceptions are attested with a reason"
		},
		{
			"id": "trace/production-like-data",
			"asks": "Do all environments see the data of production?",
			"source": "M15",
			"tier": "advanced",
			"weight": 1,
			"attestable": true,
			"attest_only": true,
			"applies": ["llm", "deployable"],
			"pass": "the owner attests how, with evidence",
			"partial": "some environments do"
		},
		{
			"id": "quality/ci-tests",
			"asks": "Does CI run the tests on every pull request?",
			"source": "T, M29, M33",
			"tier": "baseline",
			"weight": 3,
			"pass": "a CI configuration (GitHub Actions, GitLab, CircleCI, Azure Pipelines, Jenkins, Travis, Buildkite, Bitbucket ...) runs an automated test command that finds tests on pull requests (or on every push to any branch; path filters do not hurt; judged by the command, not the step's name)",
			"partial": "tests run only on the main branch, by schedule or by hand, or for one of several applications; or CI builds, lints or smoke-tests the container on pull requests without tests"
		},
		{
			"id": "quality/tests",
			"asks": "Are the parts that use the model tested?",
			"source": "M32",
			"tier": "baseline",
			"weight": 3,
			"pass": "automated tests exercise modules that call or prepare input for a model (prompt building, retrieval, parsing of answers, agent, training step), with the provider faked (a test that only scores answers of the real model is an evaluation)",
			"partial": "tests exist for other parts only",
			"traps": "a test file without a call into application code; the framework's generated sample test; whether CI collects the tests is asked by quality/ci-tests; a live-model test script belongs to evals"
		},
		{
			"id": "quality/static-checks",
			"asks": "Is code style and typing checked by machine?",
			"source": "M31",
			"tier": "baseline",
			"weight": 1,
			"pass": "a linter, formatter or type checker is configured AND runs in CI or a pre-commit hook",
			"partial": "configured only (a linter in the requirements alone is fail)"
		},
		{
			"id": "quality/pre-commit",
			"asks": "Do hooks keep bad code from being pushed?",
			"source": "M31",
			"tier": "baseline",
			"weight": 1,
			"pass": "pre-commit, husky, lefthook, simple-git-hooks, overcommit or a versioned hooks folder, with at least one hook that checks code",
			"partial": "hooks check commit messages only, or a hook tool is a dependency and no hook is configured"
		},
		{
			"id": "quality/review",
			"asks": "Must someone else approve a change?",
			"source": "M11, M18, M30, M34",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"pass": "CODEOWNERS, a branch protection or ruleset file (settings.yml, ruleset json), or (where the platform can be asked) required reviews on the default branch",
			"partial": "a pull request template, or a CONTRIBUTING that speaks of review or approval"
		},
		{
			"id": "quality/load-tests",
			"asks": "Is the API load-tested against its latency needs?",
			"source": "M35",
			"tier": "advanced",
			"weight": 1,
			"attestable": true,
			"applies": ["serving"],
			"pass": "a load or stress test (locust, k6, artillery, JMeter, Gatling, wrk script, benchmark client) of the served endpoints or of the model server",
			"partial": "measured numbers are documented without the script"
		},
		{
			"id": "quality/api-auth",
			"asks": "Do the endpoints authenticate their callers?",
			"source": "M36",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": ["serving"],
			"pass": "authentication (sessions, JWT, OAuth/OIDC, API key, mutual TLS, platform login, IAM authoriser) guards the endpoints that reach a model; for a chat-platform bot, the platform's request signature is verified or its SDK does so",
			"partial": "some of several endpoints or applications, optional and off by default, a single shared password, or automatic guest sessions only; a platform identity header that is read but not required, or platform authentication switched off, is none"
		},
		{
			"id": "quality/code-docs",
			"asks": "Is the code documented as code?",
			"source": "M37",
			"tier": "baseline",
			"weight": 1,
			"pass": "half or more of the public module-level functions, classes and public methods in files that hold a call or construction of the inventory have a doc comment of their language (docstring, JSDoc, Javadoc, XML doc, a Go or Rust doc comment)",
			"partial": "a fifth or more"
		},
		{
			"id": "monitoring/health",
			"asks": "Is the health of the service monitored?",
			"source": "M40",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": ["deployable"],
			"pass": "a mapped health/readiness endpoint or probe (Dockerfile HEALTHCHECK, compose healthcheck of the application, k8s probes, load-balancer check) or infrastructure metrics are set up for the application",
			"partial": "health checks only for dependencies such as the database or the model server, or runtime metrics alone"
		},
		{
			"id": "monitoring/alerts",
			"asks": "Is someone alerted when it breaks?",
			"source": "M40, M45",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": ["deployable"],
			"pass": "alert rules, alarms or notification on failure as code (Prometheus rules, CloudWatch alarms, Azure alerts, Datadog monitors, Grafana alerts, PagerDuty/Opsgenie/Slack notifier on errors of the service)",
			"partial": "an error tracker that alerts by default (Sentry, Rollbar, Bugsnag ...) is wired in"
		},
		{
			"id": "monitoring/request-logs",
			"asks": "Are API requests, responses, latency and status codes recorded?",
			"source": "M41",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": ["serving"],
			"pass": "metrics, tracing or access-log instrumentation of the served endpoints beyond the framework's default (OpenTelemetry, Prometheus middleware, APM agent, request-logging middleware with latency or status)",
			"partial": "ordinary application logging in request handlers"
		},
		{
			"id": "monitoring/quality-metrics",
			"asks": "Is the quality of the answers or of the model tracked over time?",
			"source": "M43, M44",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"pass": "evaluation scores are stored run by run or watched in production (experiment tracker, eval platform, online evaluators, scheduled eval jobs with stored results, feedback dashboards, one record per run, with run id, timestamp or experiment name, so that two runs can be compared)",
			"partial": "evaluation scores are printed, or overwritten by the next run"
		},
		{
			"id": "monitoring/drift",
			"asks": "Are drift and outliers watched?",
			"source": "M45, M46",
			"tier": "advanced",
			"weight": 1,
			"attestable": true,
			"pass": "a drift or outlier monitor over inputs, embeddings or outputs (Evidently, whylogs, NannyML, Phoenix, Arize, custom job)",
			"partial": "documented plan or offline notebook"
		},
		{
			"id": "monitoring/batch-delivery",
			"asks": "For batch use, is it monitored that results arrive?",
			"source": "M42",
			"tier": "advanced",
			"weight": 1,
			"attestable": true,
			"attest_only": true,
			"pass": "the owner attests how missed or late deliveries are noticed, with evidence",
			"partial": "noticed by the receivers only"
		},
		{
			"id": "fm/model-pinned",
			"asks": "For any call, is it known which model version answered?",
			"source": "T",
			"tier": "baseline",
			"weight": 3,
			"applies": ["api"],
			"pass": "90 % or more of the distinct model ids that a call of application code can use by default name a fixed version (dated or numbered snapshot, deployment version in IaC, ids whose weights never change such as text-embedding-3-small, ada-002, an open-weight release named with version and size at a hosted provider, a revision or digest where weights are downloaded)",
			"partial": "30 % or more do, or every call records the version that the provider's response reports",
			"traps": "floating aliases (gpt-4o, claude-3-5-sonnet-latest, gemini-1.5-pro without -001 or date, mistral-large-latest, chatgpt-4o-latest, ollama names without a tag, hub names without revision where weights are downloaded) are not fixed; price tables, token-limit tables and menus of choices are no defaults; no id named at all = fail"
		},
		{
			"id": "fm/endpoint-config",
			"asks": "Is it set in one place which endpoint and model are used?",
			"source": "T",
			"tier": "baseline",
			"weight": 1,
			"applies": ["api"],
			"pass": "model ids and endpoints of application code come from configuration or named constants of one central module",
			"partial": "some do; or constants at the top of each file; or one inline literal at the only call; or a model id repeated per node or flow file"
		},
		{
			"id": "fm/calls-traced",
			"asks": "For any call, can prompt and response be looked up?",
			"source": "T, M58",
			"tier": "baseline",
			"weight": 3,
			"applies": ["llm", "prompts"],
			"pass": "90 % or more of the model call sites of application code record prompt AND response through tracing (auto-instrumentation, decorator, wrapped client, callback, gateway that logs) or by storing both",
			"partial": "some call sites do; tracing is wired but off unless configured (the example configuration decides); only one of prompt and response is stored; the user's message and the answer are stored but not the context and instructions; untruncated log lines of both",
			"traps": "ordinary log lines that truncate the text; browser storage; product telemetry; a tracing library in the dependencies that nothing uses; embedding calls are left out of the count; a decorator or span whose recorded input holds all variables of the prompt records the prompt"
		},
		{
			"id": "fm/token-usage",
			"asks": "Are tokens counted per call?",
			"source": "T",
			"tier": "baseline",
			"weight": 2,
			"applies": ["api"],
			"pass": "token usage from responses is recorded (stored, metric, log, returned or streamed to the caller), or a tracing tool that records it covers the calls",
			"partial": "tokens are counted only beforehand (tiktoken to truncate), or for some calls"
		},
		{
			"id": "fm/cost",
			"asks": "Is the cost per call known?",
			"source": "T, M39",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": ["api"],
			"pass": "cost is computed from usage and prices and recorded, or a tracing or gateway tool that computes cost covers the calls, or token or money budgets per key, user or tenant are enforced",
			"partial": "cost is computed in one place only (a script, one provider), or cloud budget alarms exist"
		},
		{
			"id": "fm/latency",
			"asks": "Is the latency per call known?",
			"source": "T",
			"tier": "baseline",
			"weight": 2,
			"applies": ["llm", "prompts"],
			"pass": "the time of model calls is recorded (tracing tool covering the calls, histogram, timer stored or logged)",
			"partial": "only the whole request is timed, or some calls"
		},
		{
			"id": "fm/structured-io",
			"asks": "Is the structure of request and response defined?",
			"source": "T",
			"tier": "baseline",
			"weight": 1,
			"applies": ["llm", "prompts"],
			"pass": "outputs that code goes on to read are bound to a schema (structured output, JSON schema, tool schema, pydantic/zod parser, BAML, DSPy signature) - or no code reads into the output (showing, storing, streaming, trimming or cutting off an echoed prompt is not reading into it)",
			"partial": "any convention asked for in the prompt and parsed by hand (JSON, XML tags, regular expression, line splitting, keyword or number match)"
		},
		{
			"id": "fm/system-message",
			"asks": "Does every conversation start from instructions of ours?",
			"source": "S",
			"tier": "baseline",
			"weight": 1,
			"applies": ["llm", "prompts"],
			"pass": "most chat calls (health checks and calls whose prompt lives in a library excluded) carry a system or developer message, system parameter or instructions field",
			"partial": "some do, or instructions are put into the user message",
			"traps": "na where every call is a completion without roles, an embedding, image or speech, or has its prompt inside a library"
		},
		{
			"id": "fm/parameters",
			"asks": "Are the generation parameters explicit?",
			"source": "X",
			"tier": "baseline",
			"weight": 1,
			"applies": ["llm", "prompts"],
			"pass": "temperature (or top_p, seed, reasoning effort) AND an output limit are set, in code or default configuration, for most calls whose output reaches the user",
			"partial": "one of the two for most calls, or both for some"
		},
		{
			"id": "rag/embedding-model",
			"asks": "Is it known which embedding model made the vectors?",
			"source": "T, M48",
			"tier": "baseline",
			"weight": 3,
			"applies": ["embeddings"],
			"pass": "the embedding model is named explicitly (literal or config with default) and the same setting serves indexing and querying",
			"partial": "a library default is used without a name, or index and query name it separately"
		},
		{
			"id": "rag/embedding-latency",
			"asks": "Is it known how long computing embeddings takes?",
			"source": "T, L",
			"tier": "advanced",
			"weight": 1,
			"applies": ["embeddings"],
			"pass": "the time of embedding calls is recorded (tracing tool covering them, histogram, timer stored or logged)",
			"partial": "only the whole ingestion or the whole query is timed, or some embedding calls"
		},
		{
			"id": "rag/document-parsing",
			"asks": "Is it known how documents are parsed?",
			"source": "T",
			"tier": "baseline",
			"weight": 1,
			"applies": ["rag"],
			"pass": "a named parser or loader per document type is called in code or configured",
			"partial": "plain text is read with formats silently dropped, or a type it claims to support is stubbed or read as raw bytes",
			"traps": "na where the content is already structured text or records that need no parsing"
		},
		{
			"id": "rag/chunking",
			"asks": "Are chunk length and strategy explicit?",
			"source": "T",
			"tier": "baseline",
			"weight": 2,
			"applies": ["rag"],
			"pass": "a splitter with size (and overlap or a structural rule) set in code or configuration",
			"partial": "a splitter with its defaults",
			"traps": "stream chunks, byte chunks of uploads, batches; na where documents are used whole or are short records"
		},
		{
			"id": "rag/index-refresh",
			"asks": "Is the index kept up to date with new, changed and deleted documents?",
			"source": "T",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": ["rag"],
			"pass": "an automated or user-triggered path adds AND updates or removes documents (upsert by id, delete by document, indexer, record manager, event or schedule)",
			"partial": "a script builds the index from scratch or only adds",
			"traps": "upsert under random, time-based or content-hash ids without deletion only adds; na where the index is built anew per query or conversation, or a third party keeps the source that is queried live"
		},
		{
			"id": "rag/chunk-metadata",
			"asks": "Can a chunk be traced to its document and place?",
			"source": "T",
			"tier": "baseline",
			"weight": 2,
			"applies": ["rag"],
			"pass": "stored chunks carry the document's identity AND position or section or page or their own id",
			"partial": "the document's identity only"
		},
		{
			"id": "rag/retrieval-parameters",
			"asks": "Are the number of chunks and the similarity measure explicit?",
			"source": "T",
			"tier": "baseline",
			"weight": 2,
			"applies": ["rag"],
			"pass": "k (or limit, top) is set AND the metric or search type is named (cosine, dot, l2, a metric operator such as <=>, hybrid, mmr, or an index setting that names the distance)",
			"partial": "one of the two"
		},
		{
			"id": "rag/metadata-filter",
			"asks": "Is retrieval filtered by metadata?",
			"source": "T",
			"tier": "advanced",
			"weight": 1,
			"applies": ["rag"],
			"pass": "queries filter by metadata (tenant, user, document, date, category, access rights, separate collection per user or knowledge base)",
			"partial": "the store is given the fields, no query uses them; results are filtered after the query",
			"traps": "an index held in one session's memory is no filter"
		},
		{
			"id": "rag/context-assembly",
			"asks": "Is there a strategy for combining the chunks?",
			"source": "T, L",
			"tier": "baseline",
			"weight": 1,
			"applies": ["rag"],
			"pass": "deduplication, token budget, merge with neighbours or parents, fusion of several retrievals, map-reduce, refine or summarising, grouping by document",
			"partial": "chunks are joined as they come, in a template"
		},
		{
			"id": "rag/relevance-ranking",
			"asks": "Are the retrieved chunks ranked by relevance?",
			"source": "L",
			"tier": "advanced",
			"weight": 1,
			"applies": ["rag"],
			"pass": "a reranker, a hybrid or semantic ranker, fusion, MMR, or a score threshold orders or cuts what was found (merging filtered searches of one index by raw score is no fusion)",
			"partial": "the store's own order is used and the score is read"
		},
		{
			"id": "rag/prompt-integration",
			"asks": "Is it defined how chunks get into the prompt?",
			"source": "L",
			"tier": "baseline",
			"weight": 2,
			"applies": ["rag"],
			"pass": "a template with a named slot, delimiters or separate messages for the chunks, and each chunk labelled with its source",
			"partial": "a slot without source labels or without delimiters"
		},
		{
			"id": "rag/retrieval-traced",
			"asks": "For any answer, is it known which chunks, with which of their metadata, were retrieved, and how long it took?",
			"source": "T, L",
			"tier": "baseline",
			"weight": 2,
			"applies": ["rag"],
			"pass": "retrieved chunks or their ids are recorded (trace, log, database, response with sources that is stored) AND their retrieval is timed or traced",
			"partial": "one of the two; sources only shown to the user count as one"
		},
		{
			"id": "prompts/versioned",
			"asks": "Are prompts kept as versioned assets?",
			"source": "T",
			"tier": "baseline",
			"weight": 3,
			"applies": ["prompts"],
			"pass": "most prompts live in files or modules of their own (prompt files, templates, YAML, prompty, a prompts module or package) or in a registry fetched by name with a version or label",
			"partial": "named constants inside the code that uses them, or a registry fetched without version; or some apart and some inline; or text in an untracked settings file with a tracked example (literals inside functions alone fail)",
			"traps": "prompts of command-line input, of tests, of coding assistants (AGENTS.md, .cursorrules, CLAUDE.md, copilot instructions)"
		},
		{
			"id": "prompts/templates",
			"asks": "Is there a strategy for putting context into the user's query?",
			"source": "T",
			"tier": "baseline",
			"weight": 2,
			"applies": ["prompts"],
			"pass": "prompts have named slots filled by a template engine, typed function or interpolation, with instruction and user content in separate messages or clearly delimited",
			"partial": "string concatenation or f-strings at the call, without separation",
			"traps": "separate roles without slots are a pass where nothing is inserted"
		},
		{
			"id": "prompts/query-enrichment",
			"asks": "Is the query enriched before it is sent?",
			"source": "T",
			"tier": "advanced",
			"weight": 1,
			"applies": ["prompts"],
			"pass": "at least one of - query rewriting, condensing of history, expansion, HyDE, routing, decomposition, few-shot examples, user or session facts added",
			"partial": "only the raw chat history is appended"
		},
		{
			"id": "prompts/version-recorded",
			"asks": "Does a trace say which prompt version was used?",
			"source": "T",
			"tier": "advanced",
			"weight": 1,
			"applies": ["prompts"],
			"pass": "a prompt or variant id, version, hash or label is passed to the trace, log or stored record; a registry client linked to traces does so",
			"partial": "the full prompt text is recorded (also by a tracer's default)"
		},
		{
			"id": "evals/suite",
			"asks": "Is there an evaluation of the answers?",
			"source": "T",
			"tier": "baseline",
			"weight": 3,
			"attestable": true,
			"applies": ["llm"],
			"pass": "runnable evaluation code or configuration that scores this system's outputs (eval framework, LLM judge, metric script)",
			"partial": "documented manual evaluation, results without code, fewer than five labelled cases, or tests of the real model's answers that are disabled or broken",
			"traps": "unit tests with a faked model; assertions on the prompt's text or on wiring; a product feature that lets end users evaluate; loss or perplexity alone is partial"
		},
		{
			"id": "evals/dataset",
			"asks": "Is the evaluation data set versioned?",
			"source": "T",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": ["llm"],
			"pass": "questions with expected answers or criteria are in the repository or fetched by a versioned reference, and are what the evaluation loads",
			"partial": "fewer than 5 cases, or a public or private data set named without a version"
		},
		{
			"id": "evals/in-ci",
			"asks": "Do evaluations gate a change?",
			"source": "T",
			"tier": "advanced",
			"weight": 2,
			"applies": ["llm"],
			"pass": "a CI pipeline runs the evaluation on pull requests, a label or comment, or by schedule, with a threshold or a posted result",
			"partial": "a CI job that is started by hand, runs only after merge, or never fails (a script run from the command line is fail)"
		},
		{
			"id": "finetune/config-versioned",
			"asks": "Is it known what code and which hyperparameters produced the model?",
			"source": "T, M16, M17, M22",
			"tier": "baseline",
			"weight": 2,
			"applies": ["finetuning", "training"],
			"any_of": true,
			"pass": "training code AND its hyperparameters (config files, argument defaults, launch scripts) are in the repository",
			"partial": "code only, hyperparameters typed by hand or in notebook cells"
		},
		{
			"id": "finetune/base-model-pinned",
			"asks": "Is the base model fixed?",
			"source": "T, M25",
			"tier": "baseline",
			"weight": 2,
			"applies": ["finetuning"],
			"pass": "base model is named with a revision, digest or dated hosted id",
			"partial": "named without revision"
		},
		{
			"id": "finetune/data-versioned",
			"asks": "Is it known what data was used?",
			"source": "T, M26",
			"tier": "baseline",
			"weight": 3,
			"applies": ["finetuning", "training"],
			"any_of": true,
			"pass": "training data is versioned (DVC, lakeFS, data set revision, artifact of the tracker, checksum, in the repository) and the training code refers to that version",
			"partial": "named source without version"
		},
		{
			"id": "finetune/experiment-tracking",
			"asks": "Are runs tracked?",
			"source": "T, M25, M43",
			"tier": "baseline",
			"weight": 2,
			"applies": ["finetuning", "training"],
			"any_of": true,
			"pass": "an experiment tracker (MLflow, W&B, Comet, Neptune, ClearML, TensorBoard, Aim, SwanLab) logs parameters and metrics",
			"partial": "a tracker that is off by default, or console or CSV logs"
		},
		{
			"id": "finetune/artifact-registry",
			"asks": "Is the produced model registered?",
			"source": "T, M25",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": ["finetuning", "training"],
			"any_of": true,
			"pass": "it is pushed to a registry, hub, artifact store or versioned bucket by code",
			"partial": "saved to a local folder"
		},
		{
			"id": "finetune/infrastructure",
			"asks": "Is the infrastructure used for training defined?",
			"source": "T, M23",
			"tier": "baseline",
			"weight": 1,
			"attestable": true,
			"applies": ["finetuning", "training"],
			"any_of": true,
			"pass": "instance or GPU type in code, job specification, launcher or IaC",
			"partial": "hardware is only described in prose or a code comment"
		},
		{
			"id": "finetune/retraining",
			"asks": "Is there a retraining strategy, automated?",
			"source": "T, M27",
			"tier": "advanced",
			"weight": 2,
			"attestable": true,
			"applies": ["finetuning", "training"],
			"any_of": true,
			"pass": "a pipeline or schedule retrains, or documentation says when and how",
			"partial": "an orchestrated pipeline exists that is started by hand"
		},
		{
			"id": "finetune/method",
			"asks": "Is the fine-tuning method explicit?",
			"source": "T",
			"tier": "baseline",
			"weight": 1,
			"applies": ["finetuning"],
			"pass": "method (full, LoRA/QLoRA, SFT, DPO, RLHF ...) and its settings are set in code or config AND explained by a sentence of prose",
			"partial": "one of the two"
		},
		{
			"id": "finetune/reproducible",
			"asks": "Would the same run give the same model?",
			"source": "M20, M24",
			"tier": "baseline",
			"weight": 1,
			"applies": ["finetuning", "training"],
			"any_of": true,
			"pass": "seeds are set for training",
			"partial": "a seed is set for data splitting only, or only the library's default seed holds"
		},
		{
			"id": "finetune/evaluated",
			"asks": "Is the tuned model compared with what it replaces?",
			"source": "T, M43",
			"tier": "baseline",
			"weight": 2,
			"attestable": true,
			"applies": ["finetuning", "training"],
			"any_of": true,
			"pass": "code evaluates the produced model on held-out data or a benchmark",
			"partial": "training or validation loss only"
		},
		{
			"id": "agent/bounded",
			"asks": "Is what an agent may do bounded?",
			"source": "T",
			"tier": "baseline",
			"weight": 2,
			"applies": ["agent"],
			"pass": "a limit on steps, time or spend is set in code, configuration or request (a framework's silent default is not) AND tools are an explicit list",
			"partial": "one of the two"
		},
		{
			"id": "agent/approval",
			"asks": "Are actions with side effects approved or logged?",
			"source": "T",
			"tier": "baseline",
			"weight": 2,
			"applies": ["agent"],
			"pass": "side-effecting tools (write, send, execute, pay) ask for approval or run in a sandbox, AND tool calls are recorded durably; na where all shipped tools only read (tools that a deployer adds do not count; mock actions do)",
			"partial": "one of the two"
		},
		{
			"id": "data/pipeline",
			"asks": "Is data prepared by a pipeline rather than by hand?",
			"source": "T, M16, M47",
			"tier": "advanced",
			"weight": 1,
			"attestable": true,
			"applies": [
				"rag",
				"finetuning",
				"training"
			],
			"any_of": true,
			"pass": "ingestion or preparation is orchestrated (Airflow, Prefect, Dagster, Kubeflow, ZenML, Step Functions, DVC stages, Ray or Spark jobs, queue workers, event triggers, scheduled jobs)",
			"partial": "scripts that run in a documented order, or one job that runs all steps and is started by hand"
		},
		{
			"id": "data/feature-store",
			"asks": "Are features shared through a feature store?",
			"source": "T, M47, M49, M50, M51, M52, M53",
			"tier": "advanced",
			"weight": 1,
			"attestable": true,
			"applies": ["llm"],
			"pass": "a feature store (Feast, Tecton, Hopsworks, Databricks, SageMaker, Vertex) or an online store of user or context features feeds the model",
			"partial": "a shared feature or context package is used by more than one application",
			"traps": "na unless the application feeds tabular or user features to a model; conversation memory is no feature store"
		},
		{
			"id": "explain/sources",
			"asks": "Does the answer come with its evidence?",
			"source": "M54, M55, M56",
			"tier": "advanced",
			"weight": 2,
			"applies": ["llm", "serving"],
			"pass": "answers carry citations, sources, or the steps and tool results behind them, to the user",
			"partial": "they are available to developers only"
		},
		{
			"id": "explain/knowledge-limits",
			"asks": "Does it know when it is outside its limits?",
			"source": "M57",
			"tier": "advanced",
			"weight": 1,
			"applies": ["llm", "prompts"],
			"pass": "it abstains or escalates by rule - an \"I don't know\" instruction in a prompt that answers users, score threshold with a fallback answer, out-of-scope classifier",
			"partial": "limits are documented, shown as a disclaimer, or stated in the prompt for its environment only"
		},
		{
			"id": "feedback/conversations-stored",
			"asks": "Are inputs and outputs stored automatically?",
			"source": "M58",
			"tier": "advanced",
			"weight": 1,
			"attestable": true,
			"applies": ["llm", "serving"],
			"pass": "inputs and outputs are kept in a durable store (database, object store, tracing platform, log file on durable storage) by default",
			"partial": "only in browser storage, memory, or when switched on"
		},
		{
			"id": "feedback/user-feedback",
			"asks": "Do users' ratings come back?",
			"source": "M44",
			"tier": "advanced",
			"weight": 2,
			"attestable": true,
			"applies": ["llm", "serving"],
			"pass": "ratings, corrections or accept/reject signals are captured and stored",
			"partial": "a feedback link, form or chat server outside the product, offered to the product's users (a repository's issue tracker is none)"
		},
		{
			"id": "feedback/ab-testing",
			"asks": "Are variants compared on live traffic, each user on one version?",
			"source": "M59, M60",
			"tier": "advanced",
			"weight": 1,
			"attestable": true,
			"applies": ["llm", "serving"],
			"pass": "experiments or percentage flags choose a model, prompt or retrieval variant with sticky assignment",
			"partial": "two or more named variants are shipped and can be switched by configuration or by the user, without assignment"
		}
	]
};
// ../../main/node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge$1(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial$1(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
// ../../main/node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// ../../main/node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
* ("toString", "constructor") would otherwise read through to the prototype, and assigning
* "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}
// ../../main/node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};
// ../../main/node_modules/zod/v4/core/regexes.js
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
*
* @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer$1 = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;
// ../../main/node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});
// ../../main/node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};
// ../../main/node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
// ../../main/node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$2 = isObject;
	const jit = !globalConfig.jitless;
	const fastEnabled = jit && allowsEval.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			/**
			* $ZodDefault returns the default value immediately in forward direction.
			* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
// ../../main/node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
	return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
// ../../main/node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}
// ../../main/node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
// ../../main/node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link _cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
// ../../main/node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
/**
* Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
* `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
* custom JSON Schema was written into `json`, in which case the caller must not write its own.
*/
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
* an annotation like `description` — makes a member unfoldable, so a constraint this does not
* understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			assignProp(properties, key, parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts });
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
* closed object members reject each other's keys and the schema validates nothing. Zod's parser
* pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
* *every* side rejects it — so the emitted schema has to pool them too, and folding the members
* into one object is the encoding that says so on every target.
*
* This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
* machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
* keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
/**
* Creates a toJSONSchema method for a schema instance.
* This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
*/
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
// ../../main/node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
* numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
* behind a wrapper only carries its own `type` before then, and a union key only has its branches.
*
* A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
* than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
* exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
* accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
* outright. */
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number : integer$1).source;
	return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
const recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
* A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
* unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
// ../../main/node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });
// ../../main/node_modules/zod/v4/classic/parse.js
const parse = /* @__PURE__ */ _parse(ZodRealError);
const parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
const encode = /* @__PURE__ */ _encode(ZodRealError);
const decode$1 = /* @__PURE__ */ _decode(ZodRealError);
const encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);
// ../../main/node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(/* @__PURE__ */ _overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode$1(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(/* @__PURE__ */ _regex(...args));
	},
	includes(...args) {
		return this.check(/* @__PURE__ */ _includes(...args));
	},
	startsWith(...args) {
		return this.check(/* @__PURE__ */ _startsWith(...args));
	},
	endsWith(...args) {
		return this.check(/* @__PURE__ */ _endsWith(...args));
	},
	min(...args) {
		return this.check(/* @__PURE__ */ _minLength(...args));
	},
	max(...args) {
		return this.check(/* @__PURE__ */ _maxLength(...args));
	},
	length(...args) {
		return this.check(/* @__PURE__ */ _length(...args));
	},
	nonempty(...args) {
		return this.check(/* @__PURE__ */ _minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(/* @__PURE__ */ _lowercase(params));
	},
	uppercase(params) {
		return this.check(/* @__PURE__ */ _uppercase(params));
	},
	trim() {
		return this.check(/* @__PURE__ */ _trim());
	},
	normalize(...args) {
		return this.check(/* @__PURE__ */ _normalize(...args));
	},
	toLowerCase() {
		return this.check(/* @__PURE__ */ _toLowerCase());
	},
	toUpperCase() {
		return this.check(/* @__PURE__ */ _toUpperCase());
	},
	slugify() {
		return this.check(/* @__PURE__ */ _slugify());
	}
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(/* @__PURE__ */ _email(ZodEmail, params));
	},
	url(params) {
		return this.check(/* @__PURE__ */ _url(ZodURL, params));
	},
	jwt(params) {
		return this.check(/* @__PURE__ */ _jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(/* @__PURE__ */ _emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(/* @__PURE__ */ _guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(/* @__PURE__ */ _uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(/* @__PURE__ */ _uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(/* @__PURE__ */ _uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(/* @__PURE__ */ _uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(/* @__PURE__ */ _nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(/* @__PURE__ */ _cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(/* @__PURE__ */ _cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(/* @__PURE__ */ _ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(/* @__PURE__ */ _base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(/* @__PURE__ */ _base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(/* @__PURE__ */ _xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(/* @__PURE__ */ _ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(/* @__PURE__ */ _ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(/* @__PURE__ */ _ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(/* @__PURE__ */ _cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(/* @__PURE__ */ _cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(/* @__PURE__ */ _e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(/* @__PURE__ */ _isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(/* @__PURE__ */ _isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(/* @__PURE__ */ _isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(/* @__PURE__ */ _isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return /* @__PURE__ */ _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return /* @__PURE__ */ _boolean(ZodBoolean, params);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => void 0;
});
function unknown() {
	return /* @__PURE__ */ _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return /* @__PURE__ */ _never(ZodNever, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(/* @__PURE__ */ _minLength(n, params));
	},
	nonempty(params) {
		return this.check(/* @__PURE__ */ _minLength(1, params));
	},
	max(n, params) {
		return this.check(/* @__PURE__ */ _maxLength(n, params));
	},
	length(n, params) {
		return this.check(/* @__PURE__ */ _length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return /* @__PURE__ */ _array(ZodArray, element, params);
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge$1(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial$1(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial$1(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodObject(def);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
function partialRecord(keyType, valueType, params) {
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params),
		partial: true
	});
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal$1(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return /* @__PURE__ */ _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return /* @__PURE__ */ _superRefine(fn, params);
}
// src/catalogue/schema.ts
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
		literal$1(1),
		literal$1(2),
		literal$1(3)
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
const symbolSchema = strictObject({
	lang: languageTagSchema,
	/**
	* py: dotted path from the import root (`openai.OpenAI`); js: `package#export.member` (`openai#default`, `ai#generateText`, `@langchain/openai#ChatOpenAI`);
	* java, kt, cs: fully qualified name; go: `importpath#Symbol`. A leading dot is a member chain on a value of this stanza's modules, or of `on`.
	* `{a,b}` writes several symbols at once (expanded when loaded). `*` stands for any part of one name, `**` for any number of modules or members
	* between: `transformers.**.*ForCausalLM.from_pretrained`. An exact symbol wins over one with stars. See symbol-index.ts.
	*/
	symbol: string().min(2),
	role: roleSchema,
	/** kinds of value that the chain may hang on (a `makes` of any stanza). Absent: any value that comes from this stanza's modules. */
	on: array(string()).optional(),
	/** the kind of value that the call gives, e.g. `openai.client`, `langchain.chat-model`, `vector-store`, `retriever` */
	makes: string().optional(),
	/** where the model id stands: keyword or option names and positions, best first: `model|model_name|arg0`. `#fallback gpt-4o` is written `=gpt-4o`: the library's own default */
	model: string().optional(),
	/** overrides the stanza's provider */
	provider: string().optional(),
	/** the rule counts only for calls whose argument (written as in `model`) is one of these literals; `*` is any value: { arg0: [bedrock-runtime] } */
	where: record(string(), array(string())).optional(),
	/** what it makes records every call on it: drop-in clients (`langfuse.openai.OpenAI`) and wrappers (`wrapOpenAI`) of a tracing stanza */
	traces: boolean().optional(),
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
const signatureFileSchema = array(strictObject({
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
}));
// src/catalogue/signatures/index.ts
const signatureFiles = [[
	{
		"id": "openai",
		"title": "OpenAI SDK",
		"components": [{
			"kind": "provider",
			"name": "openai"
		}],
		"provider": "openai",
		"runs": "hosted",
		"packages": {
			"pypi": ["openai"],
			"npm": ["openai"],
			"maven": [
				"com.openai:openai-java",
				"com.openai:openai-java-core",
				"com.openai:openai-java-client-okhttp"
			],
			"nuget": ["OpenAI"],
			"go": [
				"github.com/openai/openai-go",
				"github.com/openai/openai-go/v2",
				"github.com/openai/openai-go/v3"
			]
		},
		"modules": [
			"py:openai",
			"js:openai",
			"java:com.openai",
			"kt:com.openai",
			"cs:OpenAI",
			"go:github.com/openai/openai-go",
			"go:github.com/openai/openai-go/v2",
			"go:github.com/openai/openai-go/v3"
		],
		"symbols": [
			{
				"lang": "py",
				"symbol": "openai.{OpenAI,AsyncOpenAI,Client,AsyncClient}",
				"role": "client",
				"makes": "openai.client",
				"args": {
					"base-url": "base_url",
					"timeout": "timeout",
					"retries": "max_retries"
				}
			},
			{
				"lang": "py",
				"symbol": ".{with_options,copy}",
				"role": "client",
				"on": ["openai.client"],
				"makes": "openai.client",
				"args": {
					"base-url": "base_url",
					"timeout": "timeout",
					"retries": "max_retries"
				}
			},
			{
				"lang": "py",
				"symbol": ".chat.completions.{create,parse,stream,with_raw_response.create,with_streaming_response.create}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			},
			{
				"lang": "py",
				"symbol": ".beta.chat.completions.{parse,stream}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			},
			{
				"lang": "py",
				"symbol": "openai.chat.completions.create",
				"role": "chat",
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			},
			{
				"lang": "py",
				"symbol": ".responses.{create,parse,stream,with_raw_response.create}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "model",
				"args": {
					"prompt": "input",
					"system": "instructions",
					"tools": "tools",
					"schema": "text|text_format",
					"temperature": "temperature",
					"max-tokens": "max_output_tokens",
					"timeout": "timeout",
					"stream": "stream"
				}
			},
			{
				"lang": "py",
				"symbol": "openai.responses.create",
				"role": "chat",
				"model": "model",
				"args": {
					"prompt": "input",
					"system": "instructions",
					"tools": "tools",
					"schema": "text|text_format",
					"temperature": "temperature",
					"max-tokens": "max_output_tokens",
					"timeout": "timeout",
					"stream": "stream"
				}
			},
			{
				"lang": "py",
				"symbol": ".completions.create",
				"role": "completion",
				"on": ["openai.client"],
				"model": "model",
				"args": {
					"prompt": "prompt",
					"temperature": "temperature",
					"max-tokens": "max_tokens",
					"timeout": "timeout",
					"stream": "stream"
				}
			},
			{
				"lang": "py",
				"symbol": ".embeddings.{create,with_raw_response.create}",
				"role": "embedding",
				"on": ["openai.client"],
				"model": "model",
				"args": {
					"prompt": "input",
					"dimensions": "dimensions"
				}
			},
			{
				"lang": "py",
				"symbol": "openai.embeddings.create",
				"role": "embedding",
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": ".images.{generate,edit,create_variation}",
				"role": "image",
				"on": ["openai.client"],
				"model": "model",
				"args": { "prompt": "prompt" }
			},
			{
				"lang": "py",
				"symbol": ".audio.{transcriptions.create,translations.create,speech.create,speech.with_streaming_response.create}",
				"role": "audio",
				"on": ["openai.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": ".beta.assistants.create",
				"role": "construct",
				"on": ["openai.client"],
				"model": "model",
				"args": {
					"system": "instructions",
					"tools": "tools",
					"temperature": "temperature"
				}
			},
			{
				"lang": "py",
				"symbol": ".beta.threads.runs.{create,create_and_poll,stream}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "model",
				"args": { "system": "instructions" }
			},
			{
				"lang": "py",
				"symbol": "{.realtime.connect,.beta.realtime.connect}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": "openai.ChatCompletion.{create,acreate}",
				"role": "chat",
				"model": "model|engine|deployment_id",
				"args": {
					"prompt": "messages",
					"tools": "functions|tools",
					"temperature": "temperature",
					"max-tokens": "max_tokens",
					"timeout": "request_timeout|timeout",
					"stream": "stream"
				}
			},
			{
				"lang": "py",
				"symbol": "openai.Completion.{create,acreate}",
				"role": "completion",
				"model": "model|engine|deployment_id",
				"args": {
					"prompt": "prompt",
					"temperature": "temperature",
					"max-tokens": "max_tokens",
					"timeout": "request_timeout"
				}
			},
			{
				"lang": "py",
				"symbol": "openai.Embedding.{create,acreate}",
				"role": "embedding",
				"model": "model|engine|deployment_id",
				"args": { "prompt": "input" }
			},
			{
				"lang": "py",
				"symbol": "openai.Image.create",
				"role": "image",
				"args": { "prompt": "prompt" }
			},
			{
				"lang": "py",
				"symbol": "openai.Audio.{transcribe,atranscribe,translate}",
				"role": "audio",
				"model": "model|arg0"
			},
			{
				"lang": "py",
				"symbol": "openai.embeddings_utils.{get_embedding,get_embeddings}",
				"role": "embedding",
				"model": "engine|arg1"
			},
			{
				"lang": "js",
				"symbol": "openai#{default,OpenAI}",
				"role": "client",
				"makes": "openai.client",
				"args": {
					"base-url": "baseURL",
					"timeout": "timeout",
					"retries": "maxRetries"
				}
			},
			{
				"lang": "js",
				"symbol": ".withOptions",
				"role": "client",
				"on": ["openai.client"],
				"makes": "openai.client",
				"args": {
					"base-url": "baseURL",
					"timeout": "timeout",
					"retries": "maxRetries"
				}
			},
			{
				"lang": "js",
				"symbol": ".chat.completions.{create,parse,stream,runTools,runFunctions}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			},
			{
				"lang": "js",
				"symbol": ".beta.chat.completions.{parse,stream,runTools,runFunctions}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			},
			{
				"lang": "js",
				"symbol": ".responses.{create,parse,stream}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "model",
				"args": {
					"prompt": "input",
					"system": "instructions",
					"tools": "tools",
					"schema": "text|text_format",
					"temperature": "temperature",
					"max-tokens": "max_output_tokens",
					"timeout": "timeout",
					"stream": "stream"
				}
			},
			{
				"lang": "js",
				"symbol": ".completions.create",
				"role": "completion",
				"on": ["openai.client"],
				"model": "model",
				"args": {
					"prompt": "prompt",
					"temperature": "temperature",
					"max-tokens": "max_tokens"
				}
			},
			{
				"lang": "js",
				"symbol": ".embeddings.create",
				"role": "embedding",
				"on": ["openai.client"],
				"model": "model",
				"args": {
					"prompt": "input",
					"dimensions": "dimensions"
				}
			},
			{
				"lang": "js",
				"symbol": ".images.{generate,edit}",
				"role": "image",
				"on": ["openai.client"],
				"model": "model",
				"args": { "prompt": "prompt" }
			},
			{
				"lang": "js",
				"symbol": ".audio.{transcriptions,translations,speech}.create",
				"role": "audio",
				"on": ["openai.client"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": ".beta.assistants.create",
				"role": "construct",
				"on": ["openai.client"],
				"model": "model",
				"args": {
					"system": "instructions",
					"tools": "tools"
				}
			},
			{
				"lang": "js",
				"symbol": ".beta.threads.runs.{create,createAndPoll,stream}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "openai#OpenAIApi",
				"role": "client",
				"makes": "openai.client-v3"
			},
			{
				"lang": "js",
				"symbol": ".createChatCompletion",
				"role": "chat",
				"on": ["openai.client-v3"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			},
			{
				"lang": "js",
				"symbol": ".createCompletion",
				"role": "completion",
				"on": ["openai.client-v3"],
				"model": "model",
				"args": {
					"prompt": "prompt",
					"temperature": "temperature",
					"max-tokens": "max_tokens"
				}
			},
			{
				"lang": "js",
				"symbol": ".createEmbedding",
				"role": "embedding",
				"on": ["openai.client-v3"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": ".createImage",
				"role": "image",
				"on": ["openai.client-v3"],
				"args": { "prompt": "prompt" }
			},
			{
				"lang": "js",
				"symbol": ".{createTranscription,createTranslation}",
				"role": "audio",
				"on": ["openai.client-v3"],
				"model": "arg1"
			},
			{
				"lang": "java",
				"symbol": "com.openai.client.okhttp.{OpenAIOkHttpClient,OpenAIOkHttpClientAsync}.fromEnv",
				"role": "client",
				"makes": "openai.client"
			},
			{
				"lang": "java",
				"symbol": "com.openai.client.okhttp.{OpenAIOkHttpClient,OpenAIOkHttpClientAsync}.builder().**.build",
				"role": "client",
				"makes": "openai.client"
			},
			{
				"lang": "java",
				"symbol": "com.openai.client.{OpenAIClient,OpenAIClientAsync}",
				"role": "type",
				"makes": "openai.client"
			},
			{
				"lang": "java",
				"symbol": ".chat().completions().{create,createStreaming}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "model"
			},
			{
				"lang": "java",
				"symbol": ".responses().{create,createStreaming}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "model"
			},
			{
				"lang": "java",
				"symbol": ".embeddings().create",
				"role": "embedding",
				"on": ["openai.client"],
				"model": "model"
			},
			{
				"lang": "java",
				"symbol": ".images().generate",
				"role": "image",
				"on": ["openai.client"],
				"model": "model"
			},
			{
				"lang": "kt",
				"symbol": "com.openai.client.okhttp.{OpenAIOkHttpClient,OpenAIOkHttpClientAsync}.fromEnv",
				"role": "client",
				"makes": "openai.client"
			},
			{
				"lang": "kt",
				"symbol": "com.openai.client.{OpenAIClient,OpenAIClientAsync}",
				"role": "type",
				"makes": "openai.client"
			},
			{
				"lang": "kt",
				"symbol": ".chat().completions().{create,createStreaming}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "model"
			},
			{
				"lang": "kt",
				"symbol": ".responses().{create,createStreaming}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "model"
			},
			{
				"lang": "cs",
				"symbol": "OpenAI.OpenAIClient",
				"role": "client",
				"makes": "openai.client"
			},
			{
				"lang": "cs",
				"symbol": "OpenAI.Chat.ChatClient",
				"role": "construct",
				"makes": "openai.chat-client",
				"model": "arg0|model"
			},
			{
				"lang": "cs",
				"symbol": "OpenAI.Responses.OpenAIResponseClient",
				"role": "construct",
				"makes": "openai.chat-client",
				"model": "arg0|model"
			},
			{
				"lang": "cs",
				"symbol": "OpenAI.Responses.ResponsesClient",
				"role": "client",
				"makes": "openai.chat-client"
			},
			{
				"lang": "cs",
				"symbol": ".{GetChatClient,GetOpenAIResponseClient,GetResponsesClient}",
				"role": "construct",
				"on": ["openai.client"],
				"makes": "openai.chat-client",
				"model": "arg0"
			},
			{
				"lang": "cs",
				"symbol": ".{CompleteChat,CompleteChatAsync,CompleteChatStreaming,CompleteChatStreamingAsync,CreateResponse,CreateResponseAsync,CreateResponseStreaming,CreateResponseStreamingAsync}",
				"role": "chat",
				"on": ["openai.chat-client"],
				"args": { "prompt": "arg0" }
			},
			{
				"lang": "cs",
				"symbol": "OpenAI.Embeddings.EmbeddingClient",
				"role": "construct",
				"makes": "openai.embedding-client",
				"model": "arg0|model"
			},
			{
				"lang": "cs",
				"symbol": ".GetEmbeddingClient",
				"role": "construct",
				"on": ["openai.client"],
				"makes": "openai.embedding-client",
				"model": "arg0"
			},
			{
				"lang": "cs",
				"symbol": ".{GenerateEmbedding,GenerateEmbeddings,GenerateEmbeddingAsync,GenerateEmbeddingsAsync}",
				"role": "embedding",
				"on": ["openai.embedding-client"]
			},
			{
				"lang": "cs",
				"symbol": "OpenAI.Images.ImageClient",
				"role": "construct",
				"makes": "openai.image-client",
				"model": "arg0|model"
			},
			{
				"lang": "cs",
				"symbol": ".GetImageClient",
				"role": "construct",
				"on": ["openai.client"],
				"makes": "openai.image-client",
				"model": "arg0"
			},
			{
				"lang": "cs",
				"symbol": ".{GenerateImage,GenerateImageAsync}",
				"role": "image",
				"on": ["openai.image-client"]
			},
			{
				"lang": "cs",
				"symbol": "OpenAI.Audio.AudioClient",
				"role": "construct",
				"makes": "openai.audio-client",
				"model": "arg0|model"
			},
			{
				"lang": "cs",
				"symbol": ".GetAudioClient",
				"role": "construct",
				"on": ["openai.client"],
				"makes": "openai.audio-client",
				"model": "arg0"
			},
			{
				"lang": "cs",
				"symbol": ".{TranscribeAudio,TranscribeAudioAsync,GenerateSpeech,GenerateSpeechAsync}",
				"role": "audio",
				"on": ["openai.audio-client"]
			},
			{
				"lang": "go",
				"symbol": "{github.com/openai/openai-go,github.com/openai/openai-go/v2,github.com/openai/openai-go/v3}#NewClient",
				"role": "client",
				"makes": "openai.client"
			},
			{
				"lang": "go",
				"symbol": "{github.com/openai/openai-go,github.com/openai/openai-go/v2,github.com/openai/openai-go/v3}#Client",
				"role": "type",
				"makes": "openai.client"
			},
			{
				"lang": "go",
				"symbol": ".Chat.Completions.{New,NewStreaming}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "Model",
				"args": {
					"prompt": "Messages",
					"tools": "Tools",
					"schema": "ResponseFormat",
					"temperature": "Temperature",
					"max-tokens": "MaxTokens|MaxCompletionTokens"
				}
			},
			{
				"lang": "go",
				"symbol": ".Responses.{New,NewStreaming}",
				"role": "chat",
				"on": ["openai.client"],
				"model": "Model",
				"args": {
					"prompt": "Input",
					"system": "Instructions",
					"tools": "Tools"
				}
			},
			{
				"lang": "go",
				"symbol": ".Completions.New",
				"role": "completion",
				"on": ["openai.client"],
				"model": "Model"
			},
			{
				"lang": "go",
				"symbol": ".Embeddings.New",
				"role": "embedding",
				"on": ["openai.client"],
				"model": "Model"
			},
			{
				"lang": "go",
				"symbol": ".Images.Generate",
				"role": "image",
				"on": ["openai.client"],
				"model": "Model"
			},
			{
				"lang": "go",
				"symbol": ".Audio.{Transcriptions,Speech}.New",
				"role": "audio",
				"on": ["openai.client"],
				"model": "Model"
			}
		],
		"hosts": [
			"api.openai.com/v1/*",
			"eu.api.openai.com/v1/*",
			"us.api.openai.com/v1/*"
		],
		"env": [
			"OPENAI_API_KEY",
			"OPENAI_BASE_URL",
			"OPENAI_API_BASE",
			"OPENAI_ORG_ID",
			"OPENAI_ORGANIZATION",
			"OPENAI_PROJECT_ID"
		],
		"matches": [
			{
				"lang": "py",
				"symbol": ".chat.completions.create",
				"code": "from openai import OpenAI\nclient = OpenAI()\nclient.chat.completions.create(model=\"gpt-4o\", messages=[])\n"
			},
			{
				"lang": "py",
				"symbol": "openai.ChatCompletion.create",
				"code": "import openai\nopenai.ChatCompletion.create(model=\"gpt-3.5-turbo\", messages=[])\n"
			},
			{
				"lang": "js",
				"symbol": ".createChatCompletion",
				"code": "const { Configuration, OpenAIApi } = require('openai')\nconst openai = new OpenAIApi(new Configuration({ apiKey: process.env.OPENAI_API_KEY }))\nopenai.createChatCompletion({ model: 'gpt-3.5-turbo', messages: [] })\n"
			},
			{
				"lang": "js",
				"symbol": ".embeddings.create",
				"code": "import OpenAI from 'openai'\nconst openai = new OpenAI()\nawait openai.embeddings.create({ model: 'text-embedding-3-small', input: 'x' })\n"
			},
			{
				"lang": "cs",
				"symbol": ".CompleteChatAsync",
				"code": "using OpenAI.Chat;\nclass A { void M() { var client = new ChatClient(\"gpt-4o\", key); client.CompleteChatAsync(\"hi\"); } }\n"
			},
			{
				"lang": "go",
				"symbol": ".Chat.Completions.New",
				"code": "package main\nimport \"github.com/openai/openai-go\"\nfunc main() { client := openai.NewClient(); client.Chat.Completions.New(ctx, openai.ChatCompletionNewParams{Model: \"gpt-4o\"}) }\n"
			}
		],
		"ignores": [{
			"lang": "py",
			"code": "import mylib\nmylib.client.chat.completions.create(model=\"gpt-4o\")\n"
		}, {
			"lang": "js",
			"code": "import { responses } from './store'\nresponses.create({ model: 'gpt-4o' })\n"
		}]
	},
	{
		"id": "openai-moderation",
		"title": "OpenAI moderation",
		"components": [{
			"kind": "guardrail",
			"name": "openai-moderation"
		}],
		"provider": "openai",
		"runs": "hosted",
		"symbols": [
			{
				"lang": "py",
				"symbol": ".moderations.create",
				"role": "moderation",
				"on": ["openai.client"],
				"model": "model",
				"args": { "prompt": "input" }
			},
			{
				"lang": "py",
				"symbol": "{openai.Moderation.create,openai.Moderation.acreate,openai.moderations.create}",
				"role": "moderation",
				"model": "model",
				"args": { "prompt": "input" }
			},
			{
				"lang": "js",
				"symbol": ".moderations.create",
				"role": "moderation",
				"on": ["openai.client"],
				"model": "model",
				"args": { "prompt": "input" }
			},
			{
				"lang": "js",
				"symbol": ".createModeration",
				"role": "moderation",
				"on": ["openai.client-v3"],
				"model": "model",
				"args": { "prompt": "input" }
			},
			{
				"lang": "java",
				"symbol": ".moderations().create",
				"role": "moderation",
				"on": ["openai.client"],
				"model": "model"
			},
			{
				"lang": "go",
				"symbol": ".Moderations.New",
				"role": "moderation",
				"on": ["openai.client"],
				"model": "Model"
			},
			{
				"lang": "py",
				"symbol": "{langchain.chains,langchain_classic.chains}.OpenAIModerationChain",
				"role": "moderation"
			},
			{
				"lang": "js",
				"symbol": "{langchain/chains,@langchain/classic/chains}#OpenAIModerationChain",
				"role": "moderation"
			}
		],
		"hosts": ["api.openai.com/v1/moderations"],
		"matches": [{
			"lang": "py",
			"symbol": ".moderations.create",
			"code": "from openai import OpenAI\nclient = OpenAI()\nclient.moderations.create(input=\"text\")\n"
		}],
		"ignores": [{
			"lang": "py",
			"code": "from shop import client\nclient.moderations.create(input=\"review\")\n"
		}]
	},
	{
		"id": "openai-vector-stores",
		"title": "OpenAI vector stores and file search",
		"symbols": [
			{
				"lang": "py",
				"symbol": "{.vector_stores.create,.beta.vector_stores.create}",
				"role": "store",
				"on": ["openai.client"],
				"makes": "openai.vector-store",
				"args": { "size": "chunking_strategy" }
			},
			{
				"lang": "py",
				"symbol": "{.vector_stores,.beta.vector_stores}.{files.create,files.create_and_poll,files.upload_and_poll,file_batches.create,file_batches.upload_and_poll}",
				"role": "upsert",
				"on": ["openai.client"],
				"args": { "size": "chunking_strategy" }
			},
			{
				"lang": "py",
				"symbol": ".vector_stores.search",
				"role": "query",
				"on": ["openai.client"],
				"args": {
					"k": "max_num_results",
					"filter": "filters"
				}
			},
			{
				"lang": "js",
				"symbol": "{.vectorStores.create,.beta.vectorStores.create}",
				"role": "store",
				"on": ["openai.client"],
				"makes": "openai.vector-store",
				"args": { "size": "chunking_strategy" }
			},
			{
				"lang": "js",
				"symbol": "{.vectorStores,.beta.vectorStores}.{files.create,files.createAndPoll,fileBatches.create,fileBatches.uploadAndPoll}",
				"role": "upsert",
				"on": ["openai.client"],
				"args": { "size": "chunking_strategy" }
			},
			{
				"lang": "js",
				"symbol": ".vectorStores.search",
				"role": "query",
				"on": ["openai.client"],
				"args": {
					"k": "max_num_results",
					"filter": "filters"
				}
			}
		],
		"matches": [{
			"lang": "py",
			"symbol": ".vector_stores.search",
			"code": "from openai import OpenAI\nclient = OpenAI()\nclient.vector_stores.search(\"vs_1\", query=\"x\", max_num_results=5)\n"
		}]
	},
	{
		"id": "openai-community",
		"title": "OpenAI community SDKs",
		"components": [{
			"kind": "provider",
			"name": "openai"
		}],
		"provider": "openai",
		"runs": "hosted",
		"packages": {
			"npm": ["openai-edge", "chatgpt"],
			"maven": [
				"com.theokanning.openai-gpt3-java:service",
				"com.theokanning.openai-gpt3-java:client",
				"io.github.sashirestela:simple-openai",
				"com.aallam.openai:openai-client"
			],
			"nuget": [
				"Betalgo.OpenAI",
				"Betalgo.Ranul.OpenAI",
				"OpenAI-DotNet"
			],
			"go": ["github.com/sashabaranov/go-openai"],
			"gem": ["ruby-openai"],
			"cargo": ["async-openai"]
		},
		"modules": [
			"js:openai-edge",
			"java:com.theokanning.openai",
			"java:io.github.sashirestela.openai",
			"kt:com.aallam.openai",
			"cs:Betalgo.Ranul.OpenAI",
			"cs:Betalgo.OpenAI",
			"go:github.com/sashabaranov/go-openai"
		],
		"symbols": [
			{
				"lang": "go",
				"symbol": "github.com/sashabaranov/go-openai#{NewClient,NewClientWithConfig,NewOrgClient}",
				"role": "client",
				"makes": "go-openai.client"
			},
			{
				"lang": "go",
				"symbol": "github.com/sashabaranov/go-openai#Client",
				"role": "type",
				"makes": "go-openai.client"
			},
			{
				"lang": "go",
				"symbol": ".{CreateChatCompletion,CreateChatCompletionStream}",
				"role": "chat",
				"on": ["go-openai.client"],
				"model": "Model",
				"args": {
					"prompt": "Messages",
					"tools": "Tools",
					"schema": "ResponseFormat",
					"temperature": "Temperature",
					"max-tokens": "MaxTokens|MaxCompletionTokens"
				}
			},
			{
				"lang": "go",
				"symbol": ".{CreateCompletion,CreateCompletionStream}",
				"role": "completion",
				"on": ["go-openai.client"],
				"model": "Model"
			},
			{
				"lang": "go",
				"symbol": ".CreateEmbeddings",
				"role": "embedding",
				"on": ["go-openai.client"],
				"model": "Model"
			},
			{
				"lang": "go",
				"symbol": ".CreateImage",
				"role": "image",
				"on": ["go-openai.client"],
				"model": "Model"
			},
			{
				"lang": "go",
				"symbol": ".{CreateTranscription,CreateTranslation,CreateSpeech}",
				"role": "audio",
				"on": ["go-openai.client"],
				"model": "Model"
			},
			{
				"lang": "go",
				"symbol": ".Moderations",
				"role": "moderation",
				"on": ["go-openai.client"],
				"model": "Model"
			},
			{
				"lang": "js",
				"symbol": "openai-edge#OpenAIApi",
				"role": "client",
				"makes": "openai.client-v3"
			},
			{
				"lang": "java",
				"symbol": "com.theokanning.openai.service.OpenAiService",
				"role": "client",
				"makes": "theokanning.client"
			},
			{
				"lang": "java",
				"symbol": ".{createChatCompletion,streamChatCompletion}",
				"role": "chat",
				"on": ["theokanning.client"],
				"model": "model"
			},
			{
				"lang": "java",
				"symbol": ".{createCompletion,streamCompletion}",
				"role": "completion",
				"on": ["theokanning.client"],
				"model": "model"
			},
			{
				"lang": "java",
				"symbol": ".createEmbeddings",
				"role": "embedding",
				"on": ["theokanning.client"],
				"model": "model"
			},
			{
				"lang": "kt",
				"symbol": "com.aallam.openai.client.OpenAI",
				"role": "client",
				"makes": "aallam.client"
			},
			{
				"lang": "kt",
				"symbol": ".{chatCompletion,chatCompletions}",
				"role": "chat",
				"on": ["aallam.client"],
				"model": "model"
			},
			{
				"lang": "kt",
				"symbol": ".completion",
				"role": "completion",
				"on": ["aallam.client"],
				"model": "model"
			},
			{
				"lang": "kt",
				"symbol": ".embeddings",
				"role": "embedding",
				"on": ["aallam.client"],
				"model": "model"
			},
			{
				"lang": "cs",
				"symbol": "{OpenAI.Managers,Betalgo.Ranul.OpenAI.Managers,Betalgo.OpenAI.Managers}.OpenAIService",
				"role": "client",
				"makes": "betalgo.client"
			},
			{
				"lang": "cs",
				"symbol": "{OpenAI.Interfaces,Betalgo.Ranul.OpenAI.Interfaces,Betalgo.OpenAI.Interfaces}.IOpenAIService",
				"role": "type",
				"makes": "betalgo.client"
			},
			{
				"lang": "cs",
				"symbol": ".ChatCompletion.{CreateCompletion,CreateCompletionAsStream}",
				"role": "chat",
				"on": ["betalgo.client"],
				"model": "Model"
			},
			{
				"lang": "cs",
				"symbol": ".Embeddings.CreateEmbedding",
				"role": "embedding",
				"on": ["betalgo.client"],
				"model": "Model"
			}
		],
		"matches": [{
			"lang": "go",
			"symbol": ".CreateChatCompletion",
			"code": "package main\nimport openai \"github.com/sashabaranov/go-openai\"\nfunc main() { c := openai.NewClient(key); c.CreateChatCompletion(ctx, openai.ChatCompletionRequest{Model: openai.GPT4o}) }\n"
		}]
	},
	{
		"id": "azure-openai",
		"title": "Azure OpenAI",
		"components": [{
			"kind": "provider",
			"name": "azure-openai"
		}],
		"provider": "azure-openai",
		"runs": "hosted",
		"packages": {
			"npm": ["@azure/openai"],
			"maven": ["com.azure:azure-ai-openai"],
			"nuget": ["Azure.AI.OpenAI"],
			"go": ["github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai", "github.com/openai/openai-go/v3/azure"]
		},
		"modules": [
			"js:@azure/openai",
			"java:com.azure.ai.openai",
			"cs:Azure.AI.OpenAI",
			"go:github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai"
		],
		"symbols": [
			{
				"lang": "py",
				"symbol": "openai.{AzureOpenAI,AsyncAzureOpenAI}",
				"role": "construct",
				"makes": "openai.client",
				"model": "azure_deployment",
				"where": { "azure_deployment": ["*"] },
				"args": {
					"base-url": "azure_endpoint|base_url",
					"timeout": "timeout",
					"retries": "max_retries"
				}
			},
			{
				"lang": "py",
				"symbol": "openai.{AzureOpenAI,AsyncAzureOpenAI}",
				"role": "client",
				"makes": "openai.client",
				"args": {
					"base-url": "azure_endpoint|base_url",
					"timeout": "timeout",
					"retries": "max_retries"
				}
			},
			{
				"lang": "py",
				"symbol": "openai.lib.azure.{AzureOpenAI,AsyncAzureOpenAI}",
				"role": "client",
				"makes": "openai.client"
			},
			{
				"lang": "js",
				"symbol": "openai#AzureOpenAI",
				"role": "construct",
				"makes": "openai.client",
				"model": "deployment",
				"where": { "deployment": ["*"] },
				"args": {
					"base-url": "endpoint|baseURL",
					"timeout": "timeout",
					"retries": "maxRetries"
				}
			},
			{
				"lang": "js",
				"symbol": "openai#AzureOpenAI",
				"role": "client",
				"makes": "openai.client",
				"args": {
					"base-url": "endpoint|baseURL",
					"timeout": "timeout",
					"retries": "maxRetries"
				}
			},
			{
				"lang": "js",
				"symbol": "@azure/openai#OpenAIClient",
				"role": "client",
				"makes": "azure-openai.client"
			},
			{
				"lang": "js",
				"symbol": ".{getChatCompletions,streamChatCompletions}",
				"role": "chat",
				"on": ["azure-openai.client"],
				"model": "arg0",
				"args": {
					"prompt": "arg1",
					"temperature": "temperature",
					"max-tokens": "maxTokens",
					"tools": "tools"
				}
			},
			{
				"lang": "js",
				"symbol": ".{getCompletions,streamCompletions}",
				"role": "completion",
				"on": ["azure-openai.client"],
				"model": "arg0",
				"args": { "prompt": "arg1" }
			},
			{
				"lang": "js",
				"symbol": ".getEmbeddings",
				"role": "embedding",
				"on": ["azure-openai.client"],
				"model": "arg0"
			},
			{
				"lang": "java",
				"symbol": "com.azure.ai.openai.OpenAIClientBuilder",
				"role": "client",
				"makes": "azure-openai.client-builder"
			},
			{
				"lang": "java",
				"symbol": ".{buildClient,buildAsyncClient}",
				"role": "client",
				"on": ["azure-openai.client-builder"],
				"makes": "azure-openai.client"
			},
			{
				"lang": "java",
				"symbol": "com.azure.ai.openai.{OpenAIClient,OpenAIAsyncClient}",
				"role": "type",
				"makes": "azure-openai.client"
			},
			{
				"lang": "java",
				"symbol": ".{getChatCompletions,getChatCompletionsStream}",
				"role": "chat",
				"on": ["azure-openai.client"],
				"model": "arg0",
				"args": { "prompt": "arg1" }
			},
			{
				"lang": "java",
				"symbol": ".{getCompletions,getCompletionsStream}",
				"role": "completion",
				"on": ["azure-openai.client"],
				"model": "arg0"
			},
			{
				"lang": "java",
				"symbol": ".getEmbeddings",
				"role": "embedding",
				"on": ["azure-openai.client"],
				"model": "arg0"
			},
			{
				"lang": "cs",
				"symbol": "Azure.AI.OpenAI.AzureOpenAIClient",
				"role": "client",
				"makes": "openai.client"
			},
			{
				"lang": "cs",
				"symbol": "Azure.AI.OpenAI.OpenAIClient",
				"role": "client",
				"makes": "azure-openai.client"
			},
			{
				"lang": "cs",
				"symbol": ".{GetChatCompletions,GetChatCompletionsAsync,GetChatCompletionsStreaming,GetChatCompletionsStreamingAsync}",
				"role": "chat",
				"on": ["azure-openai.client"],
				"model": "DeploymentName|arg0"
			},
			{
				"lang": "cs",
				"symbol": ".{GetEmbeddings,GetEmbeddingsAsync}",
				"role": "embedding",
				"on": ["azure-openai.client"],
				"model": "DeploymentName|arg0"
			},
			{
				"lang": "go",
				"symbol": "github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai#{NewClient,NewClientWithKeyCredential,NewClientForOpenAI}",
				"role": "client",
				"makes": "azure-openai.client"
			},
			{
				"lang": "go",
				"symbol": "github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai#Client",
				"role": "type",
				"makes": "azure-openai.client"
			},
			{
				"lang": "go",
				"symbol": ".{GetChatCompletions,GetChatCompletionsStream}",
				"role": "chat",
				"on": ["azure-openai.client"],
				"model": "DeploymentName"
			},
			{
				"lang": "go",
				"symbol": ".GetEmbeddings",
				"role": "embedding",
				"on": ["azure-openai.client"],
				"model": "DeploymentName"
			}
		],
		"hosts": [
			"*.openai.azure.com/*",
			"*.cognitiveservices.azure.com/openai/*",
			"*.azure-api.net/openai/*"
		],
		"env": [
			"AZURE_OPENAI_API_KEY",
			"AZURE_OPENAI_ENDPOINT",
			"AZURE_OPENAI_API_VERSION",
			"AZURE_OPENAI_DEPLOYMENT",
			"AZURE_OPENAI_DEPLOYMENT_NAME",
			"AZURE_OPENAI_CHAT_DEPLOYMENT",
			"AZURE_OPENAI_EMBEDDING_DEPLOYMENT",
			"AZURE_OPENAI_AD_TOKEN"
		],
		"note": "The model here is the name of a deployment; its version stands in the infrastructure code (Bicep, ARM, Terraform).",
		"matches": [{
			"lang": "py",
			"symbol": "openai.AzureOpenAI",
			"code": "from openai import AzureOpenAI\nclient = AzureOpenAI(azure_deployment=\"chat\", api_version=\"2024-06-01\")\n"
		}, {
			"lang": "js",
			"symbol": ".getChatCompletions",
			"code": "import { OpenAIClient, AzureKeyCredential } from '@azure/openai'\nconst client = new OpenAIClient(endpoint, new AzureKeyCredential(key))\nawait client.getChatCompletions('chat', messages)\n"
		}]
	},
	{
		"id": "azure-ai-inference",
		"title": "Azure AI Inference and Foundry",
		"components": [{
			"kind": "provider",
			"name": "azure-openai"
		}],
		"provider": "azure-openai",
		"runs": "hosted",
		"packages": {
			"pypi": [
				"azure-ai-inference",
				"azure-ai-projects",
				"azure-ai-agents"
			],
			"npm": [
				"@azure-rest/ai-inference",
				"@azure/ai-projects",
				"@azure/ai-agents"
			],
			"maven": [
				"com.azure:azure-ai-inference",
				"com.azure:azure-ai-projects",
				"com.azure:azure-ai-agents"
			],
			"nuget": [
				"Azure.AI.Inference",
				"Azure.AI.Projects",
				"Azure.AI.Agents.Persistent"
			]
		},
		"modules": [
			"py:azure.ai.inference",
			"py:azure.ai.projects",
			"py:azure.ai.agents",
			"js:@azure-rest/ai-inference",
			"js:@azure/ai-projects",
			"js:@azure/ai-agents",
			"java:com.azure.ai.inference",
			"cs:Azure.AI.Inference",
			"cs:Azure.AI.Projects"
		],
		"symbols": [
			{
				"lang": "py",
				"symbol": "{azure.ai.inference,azure.ai.inference.aio}.ChatCompletionsClient",
				"role": "client",
				"makes": "azure-inference.client"
			},
			{
				"lang": "py",
				"symbol": ".complete",
				"role": "chat",
				"on": ["azure-inference.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"temperature": "temperature",
					"max-tokens": "max_tokens",
					"tools": "tools",
					"schema": "response_format",
					"stream": "stream"
				}
			},
			{
				"lang": "py",
				"symbol": "{azure.ai.inference,azure.ai.inference.aio}.EmbeddingsClient",
				"role": "client",
				"makes": "azure-inference.embedding-client"
			},
			{
				"lang": "py",
				"symbol": ".embed",
				"role": "embedding",
				"on": ["azure-inference.embedding-client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": "{azure.ai.projects,azure.ai.projects.aio}.AIProjectClient",
				"role": "client",
				"makes": "azure-project.client"
			},
			{
				"lang": "py",
				"symbol": "{.get_openai_client,.inference.get_azure_openai_client}",
				"role": "client",
				"on": ["azure-project.client"],
				"makes": "openai.client"
			},
			{
				"lang": "py",
				"symbol": ".inference.get_chat_completions_client",
				"role": "client",
				"on": ["azure-project.client"],
				"makes": "azure-inference.client"
			},
			{
				"lang": "py",
				"symbol": "{.agents.create_agent,.create_agent}",
				"role": "construct",
				"on": ["azure-project.client", "azure-agents.client"],
				"model": "model",
				"args": {
					"system": "instructions",
					"tools": "tools",
					"temperature": "temperature"
				}
			},
			{
				"lang": "py",
				"symbol": "{azure.ai.agents,azure.ai.agents.aio}.AgentsClient",
				"role": "client",
				"makes": "azure-agents.client"
			},
			{
				"lang": "py",
				"symbol": "{.agents.runs.create,.agents.runs.create_and_process,.runs.create,.runs.create_and_process,.runs.stream}",
				"role": "chat",
				"on": ["azure-project.client", "azure-agents.client"]
			},
			{
				"lang": "js",
				"symbol": "@azure-rest/ai-inference#default",
				"role": "client",
				"makes": "azure-inference.rest-client"
			},
			{
				"lang": "js",
				"symbol": "@azure/ai-projects#AIProjectClient",
				"role": "client",
				"makes": "azure-project.client"
			},
			{
				"lang": "cs",
				"symbol": "Azure.AI.Inference.ChatCompletionsClient",
				"role": "client",
				"makes": "azure-inference.client"
			},
			{
				"lang": "cs",
				"symbol": ".{Complete,CompleteAsync,CompleteStreaming,CompleteStreamingAsync}",
				"role": "chat",
				"on": ["azure-inference.client"],
				"model": "Model"
			},
			{
				"lang": "java",
				"symbol": "com.azure.ai.inference.ChatCompletionsClientBuilder",
				"role": "client",
				"makes": "azure-inference.client-builder"
			},
			{
				"lang": "java",
				"symbol": ".buildClient",
				"role": "client",
				"on": ["azure-inference.client-builder"],
				"makes": "azure-inference.client"
			},
			{
				"lang": "java",
				"symbol": ".{complete,completeStream}",
				"role": "chat",
				"on": ["azure-inference.client"],
				"model": "model"
			}
		],
		"hosts": [
			"*.services.ai.azure.com/*",
			"*.inference.ai.azure.com/*",
			"*.models.ai.azure.com/*"
		],
		"env": [
			"AZURE_AI_PROJECT_ENDPOINT",
			"PROJECT_ENDPOINT",
			"AZURE_AI_INFERENCE_ENDPOINT",
			"AZURE_AI_CHAT_ENDPOINT",
			"AZURE_INFERENCE_CREDENTIAL",
			"MODEL_DEPLOYMENT_NAME"
		],
		"matches": [{
			"lang": "py",
			"symbol": ".complete",
			"code": "from azure.ai.inference import ChatCompletionsClient\nclient = ChatCompletionsClient(endpoint=e, credential=c)\nclient.complete(messages=[], model=\"gpt-4o\")\n"
		}]
	},
	{
		"id": "anthropic",
		"title": "Anthropic SDK",
		"components": [{
			"kind": "provider",
			"name": "anthropic"
		}],
		"provider": "anthropic",
		"runs": "hosted",
		"packages": {
			"pypi": ["anthropic"],
			"npm": [
				"@anthropic-ai/sdk",
				"@anthropic-ai/bedrock-sdk",
				"@anthropic-ai/vertex-sdk",
				"@anthropic-ai/foundry-sdk"
			],
			"maven": [
				"com.anthropic:anthropic-java",
				"com.anthropic:anthropic-java-bedrock",
				"com.anthropic:anthropic-java-vertex"
			],
			"nuget": ["Anthropic", "Anthropic.SDK"],
			"go": ["github.com/anthropics/anthropic-sdk-go"],
			"gem": ["anthropic"]
		},
		"modules": [
			"py:anthropic",
			"js:@anthropic-ai/sdk",
			"js:@anthropic-ai/bedrock-sdk",
			"js:@anthropic-ai/vertex-sdk",
			"java:com.anthropic",
			"kt:com.anthropic",
			"cs:Anthropic",
			"go:github.com/anthropics/anthropic-sdk-go"
		],
		"symbols": [
			{
				"lang": "py",
				"symbol": "anthropic.{Anthropic,AsyncAnthropic,Client,AsyncClient,AnthropicFoundry,AsyncAnthropicFoundry}",
				"role": "client",
				"makes": "anthropic.client",
				"args": {
					"base-url": "base_url",
					"timeout": "timeout",
					"retries": "max_retries"
				}
			},
			{
				"lang": "py",
				"symbol": "anthropic.{AnthropicBedrock,AsyncAnthropicBedrock}",
				"role": "client",
				"makes": "anthropic.client",
				"provider": "bedrock",
				"args": {
					"base-url": "base_url",
					"timeout": "timeout",
					"retries": "max_retries"
				}
			},
			{
				"lang": "py",
				"symbol": "anthropic.{AnthropicVertex,AsyncAnthropicVertex}",
				"role": "client",
				"makes": "anthropic.client",
				"provider": "google",
				"args": {
					"base-url": "base_url",
					"timeout": "timeout",
					"retries": "max_retries"
				}
			},
			{
				"lang": "py",
				"symbol": ".{with_options,copy}",
				"role": "client",
				"on": ["anthropic.client"],
				"makes": "anthropic.client",
				"args": {
					"base-url": "base_url",
					"timeout": "timeout",
					"retries": "max_retries"
				}
			},
			{
				"lang": "py",
				"symbol": "{.messages.create,.messages.stream,.messages.parse,.messages.with_raw_response.create,.beta.messages.create,.beta.messages.stream,.beta.messages.parse,.beta.messages.tool_runner}",
				"role": "chat",
				"on": ["anthropic.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"system": "system",
					"tools": "tools",
					"schema": "output_format|output_config",
					"temperature": "temperature",
					"max-tokens": "max_tokens",
					"timeout": "timeout",
					"stream": "stream"
				}
			},
			{
				"lang": "py",
				"symbol": ".completions.create",
				"role": "completion",
				"on": ["anthropic.client"],
				"model": "model",
				"args": {
					"prompt": "prompt",
					"temperature": "temperature",
					"max-tokens": "max_tokens_to_sample"
				}
			},
			{
				"lang": "py",
				"symbol": "{.messages.count_tokens,.beta.messages.count_tokens}",
				"role": "token-count",
				"on": ["anthropic.client"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "@anthropic-ai/sdk#{default,Anthropic}",
				"role": "client",
				"makes": "anthropic.client",
				"args": {
					"base-url": "baseURL",
					"timeout": "timeout",
					"retries": "maxRetries"
				}
			},
			{
				"lang": "js",
				"symbol": "@anthropic-ai/bedrock-sdk#{default,AnthropicBedrock}",
				"role": "client",
				"makes": "anthropic.client",
				"provider": "bedrock",
				"args": {
					"base-url": "baseURL",
					"timeout": "timeout",
					"retries": "maxRetries"
				}
			},
			{
				"lang": "js",
				"symbol": "@anthropic-ai/vertex-sdk#{default,AnthropicVertex}",
				"role": "client",
				"makes": "anthropic.client",
				"provider": "google",
				"args": {
					"base-url": "baseURL",
					"timeout": "timeout",
					"retries": "maxRetries"
				}
			},
			{
				"lang": "js",
				"symbol": "@anthropic-ai/foundry-sdk#{default,AnthropicFoundry}",
				"role": "client",
				"makes": "anthropic.client",
				"args": {
					"base-url": "baseURL",
					"timeout": "timeout",
					"retries": "maxRetries"
				}
			},
			{
				"lang": "js",
				"symbol": "{.messages.create,.messages.stream,.messages.parse,.beta.messages.create,.beta.messages.stream,.beta.messages.toolRunner}",
				"role": "chat",
				"on": ["anthropic.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"system": "system",
					"tools": "tools",
					"schema": "output_format|output_config",
					"temperature": "temperature",
					"max-tokens": "max_tokens",
					"timeout": "timeout",
					"stream": "stream"
				}
			},
			{
				"lang": "js",
				"symbol": ".completions.create",
				"role": "completion",
				"on": ["anthropic.client"],
				"model": "model",
				"args": {
					"prompt": "prompt",
					"max-tokens": "max_tokens_to_sample"
				}
			},
			{
				"lang": "js",
				"symbol": ".messages.countTokens",
				"role": "token-count",
				"on": ["anthropic.client"],
				"model": "model"
			},
			{
				"lang": "java",
				"symbol": "com.anthropic.client.okhttp.{AnthropicOkHttpClient,AnthropicOkHttpClientAsync}.fromEnv",
				"role": "client",
				"makes": "anthropic.client"
			},
			{
				"lang": "java",
				"symbol": "com.anthropic.client.{AnthropicClient,AnthropicClientAsync}",
				"role": "type",
				"makes": "anthropic.client"
			},
			{
				"lang": "java",
				"symbol": ".messages().{create,createStreaming}",
				"role": "chat",
				"on": ["anthropic.client"],
				"model": "model"
			},
			{
				"lang": "kt",
				"symbol": "com.anthropic.client.okhttp.{AnthropicOkHttpClient,AnthropicOkHttpClientAsync}.fromEnv",
				"role": "client",
				"makes": "anthropic.client"
			},
			{
				"lang": "kt",
				"symbol": ".messages().{create,createStreaming}",
				"role": "chat",
				"on": ["anthropic.client"],
				"model": "model"
			},
			{
				"lang": "cs",
				"symbol": "{Anthropic.AnthropicClient,Anthropic.SDK.AnthropicClient}",
				"role": "client",
				"makes": "anthropic.client"
			},
			{
				"lang": "cs",
				"symbol": "{.Messages.Create,.Messages.CreateStreaming,.Messages.GetClaudeMessageAsync,.Messages.StreamClaudeMessageAsync}",
				"role": "chat",
				"on": ["anthropic.client"],
				"model": "Model"
			},
			{
				"lang": "go",
				"symbol": "github.com/anthropics/anthropic-sdk-go#NewClient",
				"role": "client",
				"makes": "anthropic.client"
			},
			{
				"lang": "go",
				"symbol": "github.com/anthropics/anthropic-sdk-go#Client",
				"role": "type",
				"makes": "anthropic.client"
			},
			{
				"lang": "go",
				"symbol": "{.Messages.New,.Messages.NewStreaming,.Beta.Messages.New,.Beta.Messages.NewStreaming}",
				"role": "chat",
				"on": ["anthropic.client"],
				"model": "Model",
				"args": {
					"prompt": "Messages",
					"system": "System",
					"tools": "Tools",
					"temperature": "Temperature",
					"max-tokens": "MaxTokens"
				}
			}
		],
		"hosts": ["api.anthropic.com/v1/*"],
		"env": [
			"ANTHROPIC_API_KEY",
			"ANTHROPIC_AUTH_TOKEN",
			"ANTHROPIC_BASE_URL",
			"ANTHROPIC_MODEL",
			"ANTHROPIC_VERTEX_PROJECT_ID"
		],
		"matches": [{
			"lang": "py",
			"symbol": ".messages.create",
			"code": "import anthropic\nclient = anthropic.Anthropic()\nclient.messages.create(model=\"claude-sonnet-4-6\", max_tokens=100, messages=[])\n"
		}, {
			"lang": "js",
			"symbol": ".messages.stream",
			"code": "import Anthropic from '@anthropic-ai/sdk'\nconst anthropic = new Anthropic()\nanthropic.messages.stream({ model: 'claude-sonnet-4-6', max_tokens: 100, messages: [] })\n"
		}],
		"ignores": [{
			"lang": "py",
			"code": "from twilio.rest import Client\nclient = Client(sid, token)\nclient.messages.create(body=\"hi\", to=\"+1\", from_=\"+2\")\n"
		}]
	},
	{
		"id": "google-genai",
		"title": "Google Gen AI SDK",
		"components": [{
			"kind": "provider",
			"name": "google"
		}],
		"provider": "google",
		"runs": "hosted",
		"packages": {
			"pypi": ["google-genai"],
			"npm": ["@google/genai"],
			"maven": ["com.google.genai:google-genai"],
			"nuget": ["Google.GenAI"],
			"go": ["google.golang.org/genai"]
		},
		"modules": [
			"py:google.genai",
			"js:@google/genai",
			"java:com.google.genai",
			"kt:com.google.genai",
			"cs:Google.GenAI",
			"go:google.golang.org/genai"
		],
		"symbols": [
			{
				"lang": "py",
				"symbol": "google.genai.Client",
				"role": "client",
				"makes": "google-genai.client"
			},
			{
				"lang": "py",
				"symbol": "{.models,.aio.models}.{generate_content,generate_content_stream}",
				"role": "chat",
				"on": ["google-genai.client"],
				"model": "model",
				"args": {
					"prompt": "contents",
					"config": "config",
					"system": "system_instruction",
					"tools": "tools",
					"schema": "response_schema|response_json_schema",
					"temperature": "temperature",
					"max-tokens": "max_output_tokens"
				}
			},
			{
				"lang": "py",
				"symbol": "{.chats.create,.aio.chats.create}",
				"role": "construct",
				"on": ["google-genai.client"],
				"makes": "google-genai.chat",
				"model": "model",
				"args": {
					"prompt": "contents",
					"config": "config",
					"system": "system_instruction",
					"tools": "tools",
					"schema": "response_schema|response_json_schema",
					"temperature": "temperature",
					"max-tokens": "max_output_tokens"
				}
			},
			{
				"lang": "py",
				"symbol": ".{send_message,send_message_stream}",
				"role": "chat",
				"on": ["google-genai.chat"],
				"args": { "prompt": "message|arg0" }
			},
			{
				"lang": "py",
				"symbol": "{.interactions.create,.aio.interactions.create}",
				"role": "chat",
				"on": ["google-genai.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": "{.live.connect,.aio.live.connect}",
				"role": "chat",
				"on": ["google-genai.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": "{.models.embed_content,.aio.models.embed_content}",
				"role": "embedding",
				"on": ["google-genai.client"],
				"model": "model",
				"args": { "prompt": "contents" }
			},
			{
				"lang": "py",
				"symbol": "{.models.generate_images,.models.generate_videos,.aio.models.generate_images}",
				"role": "image",
				"on": ["google-genai.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": "{.models.count_tokens,.aio.models.count_tokens}",
				"role": "token-count",
				"on": ["google-genai.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": ".tunings.tune",
				"role": "finetune",
				"on": ["google-genai.client"],
				"model": "base_model"
			},
			{
				"lang": "js",
				"symbol": "@google/genai#GoogleGenAI",
				"role": "client",
				"makes": "google-genai.client"
			},
			{
				"lang": "js",
				"symbol": ".models.{generateContent,generateContentStream}",
				"role": "chat",
				"on": ["google-genai.client"],
				"model": "model",
				"args": {
					"prompt": "contents",
					"config": "config",
					"system": "systemInstruction",
					"tools": "tools",
					"schema": "responseSchema|responseJsonSchema",
					"temperature": "temperature",
					"max-tokens": "maxOutputTokens"
				}
			},
			{
				"lang": "js",
				"symbol": ".chats.create",
				"role": "construct",
				"on": ["google-genai.client"],
				"makes": "google-genai.chat",
				"model": "model",
				"args": {
					"prompt": "contents",
					"config": "config",
					"system": "systemInstruction",
					"tools": "tools",
					"schema": "responseSchema|responseJsonSchema",
					"temperature": "temperature",
					"max-tokens": "maxOutputTokens"
				}
			},
			{
				"lang": "js",
				"symbol": ".{sendMessage,sendMessageStream}",
				"role": "chat",
				"on": ["google-genai.chat"],
				"args": { "prompt": "message" }
			},
			{
				"lang": "js",
				"symbol": "{.interactions.create,.live.connect}",
				"role": "chat",
				"on": ["google-genai.client"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": ".models.embedContent",
				"role": "embedding",
				"on": ["google-genai.client"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": ".models.{generateImages,generateVideos}",
				"role": "image",
				"on": ["google-genai.client"],
				"model": "model"
			},
			{
				"lang": "java",
				"symbol": "com.google.genai.Client",
				"role": "client",
				"makes": "google-genai.client"
			},
			{
				"lang": "java",
				"symbol": "com.google.genai.Client.builder().**.build",
				"role": "client",
				"makes": "google-genai.client"
			},
			{
				"lang": "java",
				"symbol": ".models.{generateContent,generateContentStream}",
				"role": "chat",
				"on": ["google-genai.client"],
				"model": "arg0",
				"args": { "prompt": "arg1" }
			},
			{
				"lang": "java",
				"symbol": ".models.embedContent",
				"role": "embedding",
				"on": ["google-genai.client"],
				"model": "arg0"
			},
			{
				"lang": "go",
				"symbol": "google.golang.org/genai#NewClient",
				"role": "client",
				"makes": "google-genai.client"
			},
			{
				"lang": "go",
				"symbol": "google.golang.org/genai#Client",
				"role": "type",
				"makes": "google-genai.client"
			},
			{
				"lang": "go",
				"symbol": ".Models.{GenerateContent,GenerateContentStream}",
				"role": "chat",
				"on": ["google-genai.client"],
				"model": "arg1",
				"args": { "prompt": "arg2" }
			},
			{
				"lang": "go",
				"symbol": ".Models.EmbedContent",
				"role": "embedding",
				"on": ["google-genai.client"],
				"model": "arg1"
			},
			{
				"lang": "cs",
				"symbol": "Google.GenAI.Client",
				"role": "client",
				"makes": "google-genai.client"
			},
			{
				"lang": "cs",
				"symbol": ".Models.{GenerateContentAsync,GenerateContentStreamAsync}",
				"role": "chat",
				"on": ["google-genai.client"],
				"model": "model|arg0"
			}
		],
		"hosts": [
			"generativelanguage.googleapis.com/*",
			"*-aiplatform.googleapis.com/*/publishers/*",
			"aiplatform.googleapis.com/*/publishers/*"
		],
		"env": [
			"GEMINI_API_KEY",
			"GOOGLE_API_KEY",
			"GOOGLE_GENAI_USE_VERTEXAI"
		],
		"matches": [{
			"lang": "py",
			"symbol": ".models.generate_content",
			"code": "from google import genai\nclient = genai.Client()\nclient.models.generate_content(model=\"gemini-2.5-flash\", contents=\"hi\")\n"
		}],
		"ignores": [{
			"lang": "py",
			"code": "from google.cloud import storage\nclient = storage.Client()\nclient.models.generate_content(model=\"gemini-2.5-flash\")\n"
		}]
	},
	{
		"id": "google-generativeai",
		"title": "Google legacy generative SDKs",
		"components": [{
			"kind": "provider",
			"name": "google"
		}],
		"provider": "google",
		"runs": "hosted",
		"packages": {
			"pypi": [
				"google-generativeai",
				"google-ai-generativelanguage",
				"vertexai"
			],
			"npm": ["@google/generative-ai", "@google-cloud/vertexai"],
			"maven": [
				"com.google.cloud:google-cloud-vertexai",
				"com.google.ai.client.generativeai:generativeai",
				"com.google.firebase:firebase-ai",
				"com.google.firebase:firebase-vertexai"
			],
			"nuget": ["Mscc.GenerativeAI"],
			"go": ["github.com/google/generative-ai-go", "cloud.google.com/go/vertexai"]
		},
		"modules": [
			"py:google.generativeai",
			"py:vertexai",
			"js:@google/generative-ai",
			"js:@google-cloud/vertexai",
			"js:firebase/ai",
			"js:firebase/vertexai",
			"java:com.google.cloud.vertexai",
			"kt:com.google.ai.client.generativeai",
			"kt:com.google.firebase.ai",
			"go:github.com/google/generative-ai-go/genai",
			"go:cloud.google.com/go/vertexai/genai",
			"cs:Mscc.GenerativeAI"
		],
		"symbols": [
			{
				"lang": "py",
				"symbol": "google.generativeai.GenerativeModel",
				"role": "construct",
				"makes": "google-generativeai.model",
				"model": "model_name|arg0",
				"args": {
					"system": "system_instruction",
					"tools": "tools",
					"config": "generation_config",
					"temperature": "temperature",
					"max-tokens": "max_output_tokens"
				}
			},
			{
				"lang": "py",
				"symbol": "{vertexai.generative_models,vertexai.preview.generative_models}.GenerativeModel",
				"role": "construct",
				"makes": "google-generativeai.model",
				"model": "model_name|arg0",
				"args": {
					"system": "system_instruction",
					"tools": "tools",
					"config": "generation_config",
					"temperature": "temperature",
					"max-tokens": "max_output_tokens"
				}
			},
			{
				"lang": "py",
				"symbol": "{vertexai.generative_models,vertexai.preview.generative_models}.GenerativeModel.from_cached_content",
				"role": "construct",
				"makes": "google-generativeai.model"
			},
			{
				"lang": "py",
				"symbol": ".{generate_content,generate_content_async}",
				"role": "chat",
				"on": ["google-generativeai.model"],
				"args": {
					"prompt": "arg0|contents",
					"config": "generation_config"
				}
			},
			{
				"lang": "py",
				"symbol": ".start_chat",
				"role": "type",
				"on": ["google-generativeai.model"],
				"makes": "google-generativeai.chat"
			},
			{
				"lang": "py",
				"symbol": ".{send_message,send_message_async}",
				"role": "chat",
				"on": ["google-generativeai.chat"],
				"args": { "prompt": "arg0|content" }
			},
			{
				"lang": "py",
				"symbol": ".{count_tokens,count_tokens_async}",
				"role": "token-count",
				"on": ["google-generativeai.model"]
			},
			{
				"lang": "py",
				"symbol": "google.generativeai.{embed_content,embed_content_async}",
				"role": "embedding",
				"model": "model|arg0",
				"args": { "prompt": "content|arg1" }
			},
			{
				"lang": "py",
				"symbol": "google.generativeai.{generate_text,chat}",
				"role": "chat",
				"model": "model",
				"args": { "prompt": "prompt|messages" }
			},
			{
				"lang": "py",
				"symbol": "{vertexai.language_models,vertexai.preview.language_models}.{TextGenerationModel,ChatModel,CodeGenerationModel,CodeChatModel}.from_pretrained",
				"role": "construct",
				"makes": "vertexai.language-model",
				"model": "arg0|model_name"
			},
			{
				"lang": "py",
				"symbol": ".{predict,predict_async,predict_streaming}",
				"role": "completion",
				"on": ["vertexai.language-model"],
				"args": {
					"prompt": "arg0|prompt",
					"temperature": "temperature",
					"max-tokens": "max_output_tokens"
				}
			},
			{
				"lang": "py",
				"symbol": ".start_chat",
				"role": "type",
				"on": ["vertexai.language-model"],
				"makes": "google-generativeai.chat"
			},
			{
				"lang": "py",
				"symbol": "{vertexai.language_models,vertexai.preview.language_models}.TextEmbeddingModel.from_pretrained",
				"role": "construct",
				"makes": "vertexai.embedding-model",
				"model": "arg0|model_name"
			},
			{
				"lang": "py",
				"symbol": ".{get_embeddings,get_embeddings_async}",
				"role": "embedding",
				"on": ["vertexai.embedding-model"]
			},
			{
				"lang": "py",
				"symbol": "{vertexai.vision_models,vertexai.preview.vision_models}.ImageGenerationModel.from_pretrained",
				"role": "construct",
				"makes": "vertexai.image-model",
				"model": "arg0|model_name"
			},
			{
				"lang": "py",
				"symbol": ".generate_images",
				"role": "image",
				"on": ["vertexai.image-model"]
			},
			{
				"lang": "js",
				"symbol": "@google/generative-ai#GoogleGenerativeAI",
				"role": "client",
				"makes": "google-generativeai.client"
			},
			{
				"lang": "js",
				"symbol": "@google-cloud/vertexai#VertexAI",
				"role": "client",
				"makes": "google-generativeai.client"
			},
			{
				"lang": "js",
				"symbol": "{.getGenerativeModel,.preview.getGenerativeModel}",
				"role": "construct",
				"on": ["google-generativeai.client"],
				"makes": "google-generativeai.model",
				"model": "model",
				"args": {
					"system": "systemInstruction",
					"tools": "tools",
					"config": "generationConfig",
					"temperature": "temperature",
					"max-tokens": "maxOutputTokens"
				}
			},
			{
				"lang": "js",
				"symbol": "{firebase/ai,firebase/vertexai}#getGenerativeModel",
				"role": "construct",
				"makes": "google-generativeai.model",
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": ".{generateContent,generateContentStream}",
				"role": "chat",
				"on": ["google-generativeai.model"],
				"args": { "prompt": "arg0" }
			},
			{
				"lang": "js",
				"symbol": ".startChat",
				"role": "type",
				"on": ["google-generativeai.model"],
				"makes": "google-generativeai.chat"
			},
			{
				"lang": "js",
				"symbol": ".{sendMessage,sendMessageStream}",
				"role": "chat",
				"on": ["google-generativeai.chat"],
				"args": { "prompt": "arg0" }
			},
			{
				"lang": "js",
				"symbol": ".{embedContent,batchEmbedContents}",
				"role": "embedding",
				"on": ["google-generativeai.model"]
			},
			{
				"lang": "go",
				"symbol": "{github.com/google/generative-ai-go/genai,cloud.google.com/go/vertexai/genai}#NewClient",
				"role": "client",
				"makes": "google-generativeai.client"
			},
			{
				"lang": "go",
				"symbol": ".GenerativeModel",
				"role": "construct",
				"on": ["google-generativeai.client"],
				"makes": "google-generativeai.model",
				"model": "arg0"
			},
			{
				"lang": "go",
				"symbol": ".EmbeddingModel",
				"role": "construct",
				"on": ["google-generativeai.client"],
				"makes": "google-generativeai.embedding-model",
				"model": "arg0"
			},
			{
				"lang": "go",
				"symbol": ".{GenerateContent,GenerateContentStream}",
				"role": "chat",
				"on": ["google-generativeai.model"]
			},
			{
				"lang": "go",
				"symbol": ".{EmbedContent,BatchEmbedContents}",
				"role": "embedding",
				"on": ["google-generativeai.embedding-model"]
			},
			{
				"lang": "go",
				"symbol": ".StartChat",
				"role": "type",
				"on": ["google-generativeai.model"],
				"makes": "google-generativeai.chat"
			},
			{
				"lang": "go",
				"symbol": ".{SendMessage,SendMessageStream}",
				"role": "chat",
				"on": ["google-generativeai.chat"]
			},
			{
				"lang": "java",
				"symbol": "com.google.cloud.vertexai.generativeai.GenerativeModel",
				"role": "construct",
				"makes": "google-generativeai.model",
				"model": "arg0"
			},
			{
				"lang": "java",
				"symbol": ".{generateContent,generateContentStream,generateContentAsync}",
				"role": "chat",
				"on": ["google-generativeai.model"],
				"args": { "prompt": "arg0" }
			},
			{
				"lang": "kt",
				"symbol": "com.google.ai.client.generativeai.GenerativeModel",
				"role": "construct",
				"makes": "google-generativeai.model",
				"model": "modelName|arg0"
			},
			{
				"lang": "kt",
				"symbol": ".{generateContent,generateContentStream}",
				"role": "chat",
				"on": ["google-generativeai.model"],
				"args": { "prompt": "arg0" }
			}
		],
		"note": "google.cloud.aiplatform alone is classic machine learning and no evidence.",
		"matches": [{
			"lang": "py",
			"symbol": ".generate_content",
			"code": "import google.generativeai as genai\nmodel = genai.GenerativeModel(\"gemini-1.5-flash\")\nmodel.generate_content(\"hi\")\n"
		}, {
			"lang": "js",
			"symbol": ".generateContent",
			"code": "import { GoogleGenerativeAI } from '@google/generative-ai'\nconst model = new GoogleGenerativeAI(key).getGenerativeModel({ model: 'gemini-1.5-flash' })\nawait model.generateContent('hi')\n"
		}],
		"ignores": [{
			"lang": "py",
			"code": "from google.cloud import aiplatform\naiplatform.init(project=\"p\")\naiplatform.CustomJob(display_name=\"train\")\n"
		}]
	},
	{
		"id": "cohere",
		"title": "Cohere",
		"components": [{
			"kind": "provider",
			"name": "cohere"
		}],
		"provider": "cohere",
		"runs": "hosted",
		"packages": {
			"pypi": ["cohere"],
			"npm": ["cohere-ai"],
			"maven": ["com.cohere:cohere-java"],
			"go": ["github.com/cohere-ai/cohere-go/v2"]
		},
		"modules": [
			"py:cohere",
			"js:cohere-ai",
			"java:com.cohere.api",
			"go:github.com/cohere-ai/cohere-go",
			"go:github.com/cohere-ai/cohere-go/v2"
		],
		"symbols": [
			{
				"lang": "py",
				"symbol": "cohere.{Client,ClientV2,AsyncClient,AsyncClientV2}",
				"role": "client",
				"makes": "cohere.client"
			},
			{
				"lang": "py",
				"symbol": "cohere.{BedrockClient,BedrockClientV2}",
				"role": "client",
				"makes": "cohere.client",
				"provider": "bedrock"
			},
			{
				"lang": "py",
				"symbol": "cohere.{SagemakerClient,SagemakerClientV2}",
				"role": "client",
				"makes": "cohere.client",
				"provider": "sagemaker"
			},
			{
				"lang": "py",
				"symbol": ".{chat,chat_stream,v2.chat,v2.chat_stream}",
				"role": "chat",
				"on": ["cohere.client"],
				"model": "model",
				"args": {
					"prompt": "messages|message",
					"system": "preamble",
					"tools": "tools",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens"
				}
			},
			{
				"lang": "py",
				"symbol": ".{generate,summarize}",
				"role": "completion",
				"on": ["cohere.client"],
				"model": "model",
				"args": {
					"prompt": "prompt",
					"temperature": "temperature",
					"max-tokens": "max_tokens"
				}
			},
			{
				"lang": "py",
				"symbol": ".{embed,v2.embed}",
				"role": "embedding",
				"on": ["cohere.client"],
				"model": "model",
				"args": { "prompt": "texts" }
			},
			{
				"lang": "py",
				"symbol": ".{rerank,v2.rerank}",
				"role": "rerank",
				"on": ["cohere.client"],
				"model": "model",
				"args": { "k": "top_n" }
			},
			{
				"lang": "py",
				"symbol": ".classify",
				"role": "classify",
				"on": ["cohere.client"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "cohere-ai#{CohereClient,CohereClientV2}",
				"role": "client",
				"makes": "cohere.client"
			},
			{
				"lang": "js",
				"symbol": ".{chat,chatStream,v2.chat,v2.chatStream}",
				"role": "chat",
				"on": ["cohere.client"],
				"model": "model",
				"args": {
					"prompt": "messages|message",
					"system": "preamble",
					"tools": "tools",
					"temperature": "temperature",
					"max-tokens": "maxTokens"
				}
			},
			{
				"lang": "js",
				"symbol": ".generate",
				"role": "completion",
				"on": ["cohere.client"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": ".{embed,v2.embed}",
				"role": "embedding",
				"on": ["cohere.client"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": ".{rerank,v2.rerank}",
				"role": "rerank",
				"on": ["cohere.client"],
				"model": "model",
				"args": { "k": "topN" }
			},
			{
				"lang": "go",
				"symbol": "github.com/cohere-ai/cohere-go/v2/client#NewClient",
				"role": "client",
				"makes": "cohere.client"
			},
			{
				"lang": "go",
				"symbol": "github.com/cohere-ai/cohere-go/v2/client#Client",
				"role": "type",
				"makes": "cohere.client"
			},
			{
				"lang": "go",
				"symbol": ".{Chat,ChatStream,V2.Chat,V2.ChatStream}",
				"role": "chat",
				"on": ["cohere.client"],
				"model": "Model"
			},
			{
				"lang": "go",
				"symbol": ".{Embed,V2.Embed}",
				"role": "embedding",
				"on": ["cohere.client"],
				"model": "Model"
			},
			{
				"lang": "go",
				"symbol": ".{Rerank,V2.Rerank}",
				"role": "rerank",
				"on": ["cohere.client"],
				"model": "Model"
			},
			{
				"lang": "java",
				"symbol": "com.cohere.api.Cohere.builder().**.build",
				"role": "client",
				"makes": "cohere.client"
			},
			{
				"lang": "java",
				"symbol": ".{chat,v2().chat}",
				"role": "chat",
				"on": ["cohere.client"],
				"model": "model"
			}
		],
		"hosts": ["api.cohere.com/*", "api.cohere.ai/*"],
		"env": ["COHERE_API_KEY", "CO_API_KEY"],
		"matches": [{
			"lang": "py",
			"symbol": ".rerank",
			"code": "import cohere\nco = cohere.Client()\nco.rerank(model=\"rerank-v3.5\", query=\"q\", documents=[])\n"
		}],
		"ignores": [{
			"lang": "py",
			"code": "from slack_sdk import WebClient\nco = WebClient()\nco.chat(model=\"command-r\")\n"
		}]
	},
	{
		"id": "mistral",
		"title": "Mistral AI",
		"components": [{
			"kind": "provider",
			"name": "mistral"
		}],
		"provider": "mistral",
		"runs": "hosted",
		"packages": {
			"pypi": ["mistralai"],
			"npm": ["@mistralai/mistralai"]
		},
		"modules": ["py:mistralai", "js:@mistralai/mistralai"],
		"symbols": [
			{
				"lang": "py",
				"symbol": "{mistralai.Mistral,mistralai.client.MistralClient,mistralai.async_client.MistralAsyncClient,mistralai_azure.MistralAzure,mistralai_gcp.MistralGoogleCloud}",
				"role": "client",
				"makes": "mistral.client"
			},
			{
				"lang": "py",
				"symbol": "{.chat.complete,.chat.stream,.chat.complete_async,.chat.stream_async,.chat.parse,.chat.parse_async,.agents.complete,.agents.stream}",
				"role": "chat",
				"on": ["mistral.client"],
				"model": "model|agent_id",
				"args": {
					"prompt": "messages",
					"tools": "tools",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens",
					"timeout": "timeout_ms"
				}
			},
			{
				"lang": "py",
				"symbol": ".{chat,chat_stream}",
				"role": "chat",
				"on": ["mistral.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"temperature": "temperature",
					"max-tokens": "max_tokens"
				}
			},
			{
				"lang": "py",
				"symbol": ".beta.conversations.{start,append}",
				"role": "chat",
				"on": ["mistral.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": "{.fim.complete,.fim.stream}",
				"role": "completion",
				"on": ["mistral.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": "{.embeddings.create,.embeddings.create_async,.embeddings}",
				"role": "embedding",
				"on": ["mistral.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": "{.ocr.process,.ocr.process_async}",
				"role": "parse-document",
				"on": ["mistral.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": ".classifiers.{moderate,moderate_chat}",
				"role": "moderation",
				"on": ["mistral.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": ".fine_tuning.jobs.create",
				"role": "finetune",
				"on": ["mistral.client"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "@mistralai/mistralai#{Mistral,default}",
				"role": "client",
				"makes": "mistral.client"
			},
			{
				"lang": "js",
				"symbol": "{.chat.complete,.chat.stream,.chat.parse,.agents.complete,.chatStream}",
				"role": "chat",
				"on": ["mistral.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools",
					"temperature": "temperature",
					"max-tokens": "maxTokens"
				}
			},
			{
				"lang": "js",
				"symbol": ".chat",
				"role": "chat",
				"on": ["mistral.client"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "{.embeddings.create,.embeddings}",
				"role": "embedding",
				"on": ["mistral.client"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": ".ocr.process",
				"role": "parse-document",
				"on": ["mistral.client"],
				"model": "model"
			}
		],
		"hosts": ["api.mistral.ai/*", "codestral.mistral.ai/*"],
		"env": ["MISTRAL_API_KEY", "CODESTRAL_API_KEY"],
		"matches": [{
			"lang": "py",
			"symbol": ".chat.complete",
			"code": "from mistralai import Mistral\nclient = Mistral(api_key=\"x\")\nclient.chat.complete(model=\"mistral-small-2506\", messages=[])\n"
		}],
		"ignores": [{
			"lang": "py",
			"code": "from mistralclient.api import client\nclient.chat.complete(model=\"workflow\")\n"
		}]
	},
	{
		"id": "bedrock",
		"title": "Amazon Bedrock",
		"components": [{
			"kind": "provider",
			"name": "bedrock"
		}],
		"provider": "bedrock",
		"runs": "hosted",
		"packages": {
			"npm": [
				"@aws-sdk/client-bedrock-runtime",
				"@aws-sdk/client-bedrock-agent-runtime",
				"@aws-sdk/client-bedrock",
				"@aws-sdk/client-bedrock-agent"
			],
			"maven": [
				"software.amazon.awssdk:bedrockruntime",
				"software.amazon.awssdk:bedrockagentruntime",
				"software.amazon.awssdk:bedrock"
			],
			"nuget": ["AWSSDK.BedrockRuntime", "AWSSDK.BedrockAgentRuntime"],
			"go": ["github.com/aws/aws-sdk-go-v2/service/bedrockruntime", "github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime"]
		},
		"modules": [
			"js:@aws-sdk/client-bedrock-runtime",
			"js:@aws-sdk/client-bedrock-agent-runtime",
			"java:software.amazon.awssdk.services.bedrockruntime",
			"kt:software.amazon.awssdk.services.bedrockruntime",
			"kt:aws.sdk.kotlin.services.bedrockruntime",
			"cs:Amazon.BedrockRuntime",
			"go:github.com/aws/aws-sdk-go-v2/service/bedrockruntime",
			"go:github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime"
		],
		"symbols": [
			{
				"lang": "py",
				"symbol": "{boto3.client,boto3.Session().client,boto3.session.Session().client,aioboto3.Session().client}",
				"role": "client",
				"makes": "bedrock.client",
				"where": { "arg0|service_name": ["bedrock-runtime"] },
				"args": { "config": "config" }
			},
			{
				"lang": "py",
				"symbol": "{boto3.client,boto3.Session().client,boto3.session.Session().client,aioboto3.Session().client}",
				"role": "client",
				"makes": "bedrock.agent-client",
				"where": { "arg0|service_name": ["bedrock-agent-runtime"] }
			},
			{
				"lang": "py",
				"symbol": ".{converse,converse_stream}",
				"role": "chat",
				"on": ["bedrock.client"],
				"model": "modelId",
				"args": {
					"prompt": "messages",
					"system": "system",
					"tools": "toolConfig",
					"config": "inferenceConfig",
					"temperature": "temperature",
					"max-tokens": "maxTokens",
					"guard": "guardrailConfig"
				}
			},
			{
				"lang": "py",
				"symbol": ".{invoke_model,invoke_model_with_response_stream}",
				"role": "chat",
				"on": ["bedrock.client"],
				"model": "modelId",
				"args": {
					"prompt": "body",
					"guard": "guardrailIdentifier"
				}
			},
			{
				"lang": "py",
				"symbol": ".{invoke_agent,invoke_inline_agent,invoke_flow}",
				"role": "chat",
				"on": ["bedrock.agent-client"],
				"model": "agentAliasId|foundationModel|flowAliasIdentifier"
			},
			{
				"lang": "py",
				"symbol": ".{retrieve_and_generate,retrieve_and_generate_stream}",
				"role": "chat",
				"on": ["bedrock.agent-client"],
				"model": "modelArn"
			},
			{
				"lang": "py",
				"symbol": ".retrieve",
				"role": "query",
				"on": ["bedrock.agent-client"],
				"args": {
					"k": "numberOfResults",
					"filter": "filter"
				}
			},
			{
				"lang": "py",
				"symbol": ".rerank",
				"role": "rerank",
				"on": ["bedrock.agent-client"],
				"model": "modelArn"
			},
			{
				"lang": "js",
				"symbol": "@aws-sdk/client-bedrock-runtime#{BedrockRuntimeClient,BedrockRuntime}",
				"role": "client",
				"makes": "bedrock.client"
			},
			{
				"lang": "js",
				"symbol": "@aws-sdk/client-bedrock-runtime#{ConverseCommand,ConverseStreamCommand}",
				"role": "chat",
				"model": "modelId",
				"args": {
					"prompt": "messages",
					"system": "system",
					"tools": "toolConfig",
					"config": "inferenceConfig",
					"temperature": "temperature",
					"max-tokens": "maxTokens"
				}
			},
			{
				"lang": "js",
				"symbol": "@aws-sdk/client-bedrock-runtime#{InvokeModelCommand,InvokeModelWithResponseStreamCommand}",
				"role": "chat",
				"model": "modelId",
				"args": { "prompt": "body" }
			},
			{
				"lang": "js",
				"symbol": ".{converse,converseStream,invokeModel,invokeModelWithResponseStream}",
				"role": "chat",
				"on": ["bedrock.client"],
				"model": "modelId",
				"args": { "prompt": "messages|body" }
			},
			{
				"lang": "js",
				"symbol": "@aws-sdk/client-bedrock-agent-runtime#{InvokeAgentCommand,InvokeInlineAgentCommand,InvokeFlowCommand}",
				"role": "chat",
				"model": "agentAliasId|foundationModel|flowAliasIdentifier"
			},
			{
				"lang": "js",
				"symbol": "@aws-sdk/client-bedrock-agent-runtime#{RetrieveAndGenerateCommand,RetrieveAndGenerateStreamCommand}",
				"role": "chat",
				"model": "modelArn"
			},
			{
				"lang": "js",
				"symbol": "@aws-sdk/client-bedrock-agent-runtime#RetrieveCommand",
				"role": "query",
				"args": { "k": "numberOfResults" }
			},
			{
				"lang": "java",
				"symbol": "software.amazon.awssdk.services.bedrockruntime.{BedrockRuntimeClient,BedrockRuntimeAsyncClient}",
				"role": "type",
				"makes": "bedrock.client"
			},
			{
				"lang": "java",
				"symbol": ".{converse,converseStream,invokeModel,invokeModelWithResponseStream}",
				"role": "chat",
				"on": ["bedrock.client"],
				"model": "modelId"
			},
			{
				"lang": "cs",
				"symbol": "Amazon.BedrockRuntime.AmazonBedrockRuntimeClient",
				"role": "client",
				"makes": "bedrock.client"
			},
			{
				"lang": "cs",
				"symbol": "Amazon.BedrockRuntime.IAmazonBedrockRuntime",
				"role": "type",
				"makes": "bedrock.client"
			},
			{
				"lang": "cs",
				"symbol": ".{ConverseAsync,ConverseStreamAsync,InvokeModelAsync,InvokeModelWithResponseStreamAsync}",
				"role": "chat",
				"on": ["bedrock.client"],
				"model": "ModelId"
			},
			{
				"lang": "go",
				"symbol": "github.com/aws/aws-sdk-go-v2/service/bedrockruntime#{NewFromConfig,New}",
				"role": "client",
				"makes": "bedrock.client"
			},
			{
				"lang": "go",
				"symbol": "github.com/aws/aws-sdk-go-v2/service/bedrockruntime#Client",
				"role": "type",
				"makes": "bedrock.client"
			},
			{
				"lang": "go",
				"symbol": ".{Converse,ConverseStream,InvokeModel,InvokeModelWithResponseStream}",
				"role": "chat",
				"on": ["bedrock.client"],
				"model": "ModelId"
			}
		],
		"hosts": ["bedrock-runtime.*.amazonaws.com/*", "bedrock-agent-runtime.*.amazonaws.com/*"],
		"env": [
			"AWS_BEARER_TOKEN_BEDROCK",
			"BEDROCK_MODEL_ID",
			"BEDROCK_REGION"
		],
		"note": "Importing boto3 or aws-sdk is no evidence; the service name or the Bedrock package is.",
		"matches": [{
			"lang": "py",
			"symbol": ".converse",
			"code": "import boto3\nclient = boto3.client(\"bedrock-runtime\")\nclient.converse(modelId=\"amazon.nova-pro-v1:0\", messages=[])\n"
		}, {
			"lang": "js",
			"symbol": "@aws-sdk/client-bedrock-runtime#InvokeModelCommand",
			"code": "import { BedrockRuntimeClient, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime'\nawait new BedrockRuntimeClient({}).send(new InvokeModelCommand({ modelId: 'amazon.nova-pro-v1:0', body: '{}' }))\n"
		}],
		"ignores": [{
			"lang": "py",
			"code": "import boto3\nclient = boto3.client(\"s3\")\nclient.converse(modelId=\"x\")\n"
		}]
	},
	{
		"id": "sagemaker",
		"title": "Amazon SageMaker inference",
		"components": [{
			"kind": "provider",
			"name": "sagemaker"
		}],
		"provider": "sagemaker",
		"runs": "hosted",
		"packages": {
			"pypi": ["sagemaker"],
			"npm": ["@aws-sdk/client-sagemaker-runtime"]
		},
		"modules": ["py:sagemaker", "js:@aws-sdk/client-sagemaker-runtime"],
		"symbols": [
			{
				"lang": "py",
				"symbol": "{boto3.client,boto3.Session().client,boto3.session.Session().client}",
				"role": "client",
				"makes": "sagemaker.runtime",
				"where": { "arg0|service_name": ["sagemaker-runtime", "runtime.sagemaker"] }
			},
			{
				"lang": "py",
				"symbol": ".{invoke_endpoint,invoke_endpoint_with_response_stream,invoke_endpoint_async}",
				"role": "completion",
				"on": ["sagemaker.runtime"],
				"model": "EndpointName",
				"args": { "prompt": "Body" }
			},
			{
				"lang": "py",
				"symbol": "{sagemaker.huggingface.HuggingFaceModel,sagemaker.huggingface.model.HuggingFaceModel,sagemaker.jumpstart.model.JumpStartModel,sagemaker.djl_inference.DJLModel}",
				"role": "construct",
				"makes": "sagemaker.model",
				"model": "model_id|model_data"
			},
			{
				"lang": "py",
				"symbol": ".deploy",
				"role": "serve",
				"on": ["sagemaker.model"],
				"makes": "sagemaker.predictor"
			},
			{
				"lang": "py",
				"symbol": ".predict",
				"role": "completion",
				"on": ["sagemaker.predictor"]
			},
			{
				"lang": "js",
				"symbol": "@aws-sdk/client-sagemaker-runtime#{InvokeEndpointCommand,InvokeEndpointWithResponseStreamCommand}",
				"role": "completion",
				"model": "EndpointName"
			}
		],
		"matches": [{
			"lang": "py",
			"symbol": ".invoke_endpoint",
			"code": "import boto3\nclient = boto3.client(\"sagemaker-runtime\")\nclient.invoke_endpoint(EndpointName=\"llm\", Body=b\"{}\")\n"
		}],
		"ignores": [{
			"lang": "py",
			"code": "import boto3\nclient = boto3.client(\"lambda\")\nclient.invoke_endpoint(EndpointName=\"llm\")\n"
		}]
	},
	{
		"id": "groq",
		"title": "Groq",
		"components": [{
			"kind": "provider",
			"name": "groq"
		}],
		"provider": "groq",
		"runs": "hosted",
		"packages": {
			"pypi": ["groq"],
			"npm": ["groq-sdk"]
		},
		"modules": ["py:groq", "js:groq-sdk"],
		"symbols": [
			{
				"lang": "py",
				"symbol": "groq.{Groq,AsyncGroq}",
				"role": "client",
				"makes": "groq.client",
				"args": {
					"base-url": "base_url",
					"timeout": "timeout",
					"retries": "max_retries"
				}
			},
			{
				"lang": "py",
				"symbol": ".chat.completions.{create,with_raw_response.create}",
				"role": "chat",
				"on": ["groq.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			},
			{
				"lang": "py",
				"symbol": ".audio.{transcriptions,translations,speech}.create",
				"role": "audio",
				"on": ["groq.client"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "groq-sdk#{default,Groq}",
				"role": "client",
				"makes": "groq.client",
				"args": {
					"base-url": "baseURL",
					"timeout": "timeout",
					"retries": "maxRetries"
				}
			},
			{
				"lang": "js",
				"symbol": ".chat.completions.create",
				"role": "chat",
				"on": ["groq.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			},
			{
				"lang": "js",
				"symbol": ".audio.{transcriptions,translations,speech}.create",
				"role": "audio",
				"on": ["groq.client"],
				"model": "model"
			}
		],
		"hosts": ["api.groq.com/openai/*"],
		"env": ["GROQ_API_KEY"],
		"matches": [{
			"lang": "py",
			"symbol": ".chat.completions.create",
			"code": "from groq import Groq\nGroq().chat.completions.create(model=\"llama-3.3-70b-versatile\", messages=[])\n"
		}],
		"ignores": [{
			"lang": "js",
			"code": "import groq from 'groq'\nconst query = groq`*[_type == \"post\"]`\n"
		}]
	},
	{
		"id": "together",
		"title": "Together AI",
		"components": [{
			"kind": "provider",
			"name": "together"
		}],
		"provider": "together",
		"runs": "hosted",
		"packages": {
			"pypi": ["together"],
			"npm": ["together-ai"]
		},
		"modules": ["py:together", "js:together-ai"],
		"declared": true,
		"symbols": [
			{
				"lang": "py",
				"symbol": "together.{Together,AsyncTogether}",
				"role": "client",
				"makes": "together.client",
				"args": {
					"base-url": "base_url",
					"timeout": "timeout",
					"retries": "max_retries"
				}
			},
			{
				"lang": "py",
				"symbol": ".chat.completions.create",
				"role": "chat",
				"on": ["together.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			},
			{
				"lang": "py",
				"symbol": ".completions.create",
				"role": "completion",
				"on": ["together.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": ".embeddings.create",
				"role": "embedding",
				"on": ["together.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": ".rerank.create",
				"role": "rerank",
				"on": ["together.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": ".images.generate",
				"role": "image",
				"on": ["together.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": ".fine_tuning.create",
				"role": "finetune",
				"on": ["together.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": "together.Complete.create",
				"role": "completion",
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "together-ai#default",
				"role": "client",
				"makes": "together.client",
				"args": {
					"base-url": "baseURL",
					"timeout": "timeout",
					"retries": "maxRetries"
				}
			},
			{
				"lang": "js",
				"symbol": ".chat.completions.create",
				"role": "chat",
				"on": ["together.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			},
			{
				"lang": "js",
				"symbol": ".embeddings.create",
				"role": "embedding",
				"on": ["together.client"],
				"model": "model"
			}
		],
		"hosts": ["api.together.xyz/*", "api.together.ai/*"],
		"env": [
			"TOGETHER_API_KEY",
			"TOGETHER_AI_API_KEY",
			"TOGETHERAI_API_KEY"
		],
		"matches": [{
			"lang": "py",
			"symbol": ".chat.completions.create",
			"code": "from together import Together\nTogether().chat.completions.create(model=\"meta-llama/Llama-3.3-70B-Instruct-Turbo\", messages=[])\n"
		}],
		"ignores": [{
			"lang": "py",
			"code": "from together_utils import Together\nTogether().chat.completions.create(model=\"x\")\n"
		}]
	},
	{
		"id": "fireworks",
		"title": "Fireworks AI",
		"components": [{
			"kind": "provider",
			"name": "fireworks"
		}],
		"provider": "fireworks",
		"runs": "hosted",
		"packages": { "pypi": ["fireworks-ai"] },
		"modules": ["py:fireworks"],
		"declared": true,
		"symbols": [
			{
				"lang": "py",
				"symbol": "{fireworks,fireworks.client}.{Fireworks,AsyncFireworks}",
				"role": "client",
				"makes": "fireworks.client",
				"args": {
					"base-url": "base_url",
					"timeout": "timeout",
					"retries": "max_retries"
				}
			},
			{
				"lang": "py",
				"symbol": "fireworks.LLM",
				"role": "construct",
				"makes": "fireworks.client",
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": ".chat.completions.{create,acreate}",
				"role": "chat",
				"on": ["fireworks.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			},
			{
				"lang": "py",
				"symbol": ".completions.{create,acreate}",
				"role": "completion",
				"on": ["fireworks.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": ".embeddings.create",
				"role": "embedding",
				"on": ["fireworks.client"],
				"model": "model"
			}
		],
		"hosts": ["api.fireworks.ai/inference/*"],
		"env": ["FIREWORKS_API_KEY"],
		"matches": [{
			"lang": "py",
			"symbol": ".chat.completions.create",
			"code": "from fireworks.client import Fireworks\nFireworks().chat.completions.create(model=\"accounts/fireworks/models/llama-v3p1-8b-instruct\", messages=[])\n"
		}]
	},
	{
		"id": "cerebras",
		"title": "Cerebras",
		"components": [{
			"kind": "provider",
			"name": "cerebras"
		}],
		"provider": "cerebras",
		"runs": "hosted",
		"packages": {
			"pypi": ["cerebras-cloud-sdk"],
			"npm": ["@cerebras/cerebras_cloud_sdk"]
		},
		"modules": ["py:cerebras.cloud.sdk", "js:@cerebras/cerebras_cloud_sdk"],
		"symbols": [
			{
				"lang": "py",
				"symbol": "cerebras.cloud.sdk.{Cerebras,AsyncCerebras}",
				"role": "client",
				"makes": "cerebras.client",
				"args": {
					"base-url": "base_url",
					"timeout": "timeout",
					"retries": "max_retries"
				}
			},
			{
				"lang": "py",
				"symbol": ".chat.completions.create",
				"role": "chat",
				"on": ["cerebras.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			},
			{
				"lang": "py",
				"symbol": ".completions.create",
				"role": "completion",
				"on": ["cerebras.client"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "@cerebras/cerebras_cloud_sdk#{default,Cerebras}",
				"role": "client",
				"makes": "cerebras.client",
				"args": {
					"base-url": "baseURL",
					"timeout": "timeout",
					"retries": "maxRetries"
				}
			},
			{
				"lang": "js",
				"symbol": ".chat.completions.create",
				"role": "chat",
				"on": ["cerebras.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			}
		],
		"hosts": ["api.cerebras.ai/*"],
		"env": ["CEREBRAS_API_KEY"],
		"matches": [{
			"lang": "py",
			"symbol": ".chat.completions.create",
			"code": "from cerebras.cloud.sdk import Cerebras\nCerebras().chat.completions.create(model=\"llama3.1-8b\", messages=[])\n"
		}]
	},
	{
		"id": "xai",
		"title": "xAI",
		"components": [{
			"kind": "provider",
			"name": "xai"
		}],
		"provider": "xai",
		"runs": "hosted",
		"packages": { "pypi": ["xai-sdk"] },
		"modules": ["py:xai_sdk"],
		"symbols": [
			{
				"lang": "py",
				"symbol": "xai_sdk.{Client,AsyncClient}",
				"role": "client",
				"makes": "xai.client"
			},
			{
				"lang": "py",
				"symbol": ".chat.create",
				"role": "construct",
				"on": ["xai.client"],
				"makes": "xai.chat",
				"model": "model",
				"args": {
					"prompt": "messages",
					"temperature": "temperature",
					"max-tokens": "max_tokens"
				}
			},
			{
				"lang": "py",
				"symbol": ".{sample,stream,parse,sample_batch}",
				"role": "chat",
				"on": ["xai.chat"]
			}
		],
		"hosts": ["api.x.ai/*"],
		"env": ["XAI_API_KEY"],
		"matches": [{
			"lang": "py",
			"symbol": ".sample",
			"code": "from xai_sdk import Client\nchat = Client().chat.create(model=\"grok-4\")\nchat.sample()\n"
		}]
	},
	{
		"id": "replicate",
		"title": "Replicate",
		"components": [{
			"kind": "provider",
			"name": "replicate"
		}],
		"provider": "replicate",
		"runs": "hosted",
		"packages": {
			"pypi": ["replicate"],
			"npm": ["replicate"],
			"go": ["github.com/replicate/replicate-go"]
		},
		"modules": ["py:replicate", "js:replicate"],
		"declared": true,
		"symbols": [
			{
				"lang": "py",
				"symbol": "replicate.{run,async_run,stream,async_stream}",
				"role": "completion",
				"model": "arg0",
				"args": { "prompt": "input" }
			},
			{
				"lang": "py",
				"symbol": "replicate.{predictions,models.predictions}.create",
				"role": "completion",
				"model": "version|model"
			},
			{
				"lang": "py",
				"symbol": "replicate.Client",
				"role": "client",
				"makes": "replicate.client"
			},
			{
				"lang": "py",
				"symbol": ".{run,stream,async_run,async_stream}",
				"role": "completion",
				"on": ["replicate.client"],
				"model": "arg0",
				"args": { "prompt": "input" }
			},
			{
				"lang": "js",
				"symbol": "replicate#default",
				"role": "client",
				"makes": "replicate.client"
			},
			{
				"lang": "js",
				"symbol": ".{run,stream,predictions.create}",
				"role": "completion",
				"on": ["replicate.client"],
				"model": "arg0|version|model",
				"args": { "prompt": "input" }
			}
		],
		"hosts": ["api.replicate.com/*"],
		"env": ["REPLICATE_API_TOKEN"],
		"matches": [{
			"lang": "py",
			"symbol": "replicate.run",
			"code": "import replicate\nreplicate.run(\"meta/meta-llama-3-8b-instruct\", input={\"prompt\": \"hi\"})\n"
		}]
	},
	{
		"id": "watsonx",
		"title": "IBM watsonx.ai",
		"components": [{
			"kind": "provider",
			"name": "watsonx"
		}],
		"provider": "watsonx",
		"runs": "hosted",
		"packages": {
			"pypi": ["ibm-watsonx-ai", "ibm-watson-machine-learning"],
			"npm": ["@ibm-cloud/watsonx-ai"],
			"maven": ["com.ibm.watsonx:watsonx-ai-java-sdk"]
		},
		"modules": [
			"py:ibm_watsonx_ai",
			"py:ibm_watson_machine_learning",
			"js:@ibm-cloud/watsonx-ai"
		],
		"symbols": [
			{
				"lang": "py",
				"symbol": "{ibm_watsonx_ai,ibm_watson_machine_learning}.foundation_models.{ModelInference,Model}",
				"role": "construct",
				"makes": "watsonx.model",
				"model": "model_id|deployment_id"
			},
			{
				"lang": "py",
				"symbol": ".{chat,chat_stream,achat}",
				"role": "chat",
				"on": ["watsonx.model"],
				"args": { "prompt": "messages" }
			},
			{
				"lang": "py",
				"symbol": ".{generate,generate_text,generate_text_stream,agenerate}",
				"role": "completion",
				"on": ["watsonx.model"],
				"args": { "prompt": "prompt|arg0" }
			},
			{
				"lang": "py",
				"symbol": "ibm_watsonx_ai.foundation_models.Embeddings",
				"role": "construct",
				"makes": "watsonx.embeddings",
				"model": "model_id"
			},
			{
				"lang": "py",
				"symbol": ".{embed_documents,embed_query,generate}",
				"role": "embedding",
				"on": ["watsonx.embeddings"]
			},
			{
				"lang": "js",
				"symbol": "@ibm-cloud/watsonx-ai#WatsonXAI.newInstance",
				"role": "client",
				"makes": "watsonx.client"
			},
			{
				"lang": "js",
				"symbol": ".{textChat,textChatStream}",
				"role": "chat",
				"on": ["watsonx.client"],
				"model": "modelId"
			},
			{
				"lang": "js",
				"symbol": ".{generateText,generateTextStream}",
				"role": "completion",
				"on": ["watsonx.client"],
				"model": "modelId"
			},
			{
				"lang": "js",
				"symbol": ".embedText",
				"role": "embedding",
				"on": ["watsonx.client"],
				"model": "modelId"
			}
		],
		"hosts": ["*.ml.cloud.ibm.com/*"],
		"env": [
			"WATSONX_APIKEY",
			"WATSONX_PROJECT_ID",
			"WATSONX_URL",
			"WATSONX_AI_APIKEY"
		],
		"matches": [{
			"lang": "py",
			"symbol": ".generate_text",
			"code": "from ibm_watsonx_ai.foundation_models import ModelInference\nmodel = ModelInference(model_id=\"ibm/granite-3-8b-instruct\", credentials=c)\nmodel.generate_text(prompt=\"hi\")\n"
		}]
	},
	{
		"id": "databricks",
		"title": "Databricks model serving",
		"components": [{
			"kind": "provider",
			"name": "databricks"
		}],
		"provider": "databricks",
		"runs": "hosted",
		"packages": { "pypi": ["databricks-openai"] },
		"modules": ["py:databricks_openai"],
		"symbols": [
			{
				"lang": "py",
				"symbol": "databricks_openai.{DatabricksOpenAI,AsyncDatabricksOpenAI}",
				"role": "client",
				"makes": "openai.client"
			},
			{
				"lang": "py",
				"symbol": "databricks.sdk.WorkspaceClient().serving_endpoints.get_open_ai_client",
				"role": "client",
				"makes": "openai.client"
			},
			{
				"lang": "py",
				"symbol": "databricks.sdk.WorkspaceClient().serving_endpoints.query",
				"role": "chat",
				"model": "name|arg0"
			},
			{
				"lang": "py",
				"symbol": "mlflow.deployments.get_deploy_client",
				"role": "client",
				"makes": "mlflow.deploy-client"
			},
			{
				"lang": "py",
				"symbol": ".{predict,predict_stream}",
				"role": "chat",
				"on": ["mlflow.deploy-client"],
				"model": "endpoint"
			}
		],
		"hosts": ["*.cloud.databricks.com/serving-endpoints/*", "*.azuredatabricks.net/serving-endpoints/*"],
		"matches": [{
			"lang": "py",
			"symbol": ".predict",
			"code": "from mlflow.deployments import get_deploy_client\nget_deploy_client(\"databricks\").predict(endpoint=\"llm\", inputs={})\n"
		}]
	},
	{
		"id": "other-native-sdks",
		"title": "Native SDKs of other vendors",
		"runs": "hosted",
		"packages": {
			"pypi": [
				"ai21",
				"zhipuai",
				"zai-sdk",
				"dashscope",
				"qianfan",
				"volcengine-python-sdk",
				"writer-sdk",
				"reka-api",
				"perplexityai",
				"snowflake-ml-python",
				"aleph-alpha-client"
			],
			"npm": [
				"@ai21/sdk",
				"writer-sdk",
				"@perplexity-ai/perplexity_ai"
			],
			"maven": ["com.alibaba:dashscope-sdk-java", "cn.bigmodel.openapi:oapi-java-sdk"]
		},
		"modules": [
			"py:ai21",
			"py:zhipuai",
			"py:zai",
			"py:dashscope",
			"py:qianfan",
			"py:volcenginesdkarkruntime",
			"py:writerai",
			"py:reka",
			"py:perplexity",
			"py:snowflake.cortex",
			"py:aleph_alpha_client",
			"js:@ai21/sdk",
			"js:writer-sdk",
			"js:@perplexity-ai/perplexity_ai"
		],
		"symbols": [
			{
				"lang": "py",
				"symbol": "ai21.{AI21Client,AsyncAI21Client}",
				"role": "client",
				"makes": "compatible.client",
				"provider": "ai21"
			},
			{
				"lang": "py",
				"symbol": "zhipuai.ZhipuAI",
				"role": "client",
				"makes": "compatible.client",
				"provider": "zhipu"
			},
			{
				"lang": "py",
				"symbol": "zai.{ZaiClient,ZhipuAiClient}",
				"role": "client",
				"makes": "compatible.client",
				"provider": "zhipu"
			},
			{
				"lang": "py",
				"symbol": "volcenginesdkarkruntime.{Ark,AsyncArk}",
				"role": "client",
				"makes": "compatible.client",
				"provider": "volcengine"
			},
			{
				"lang": "py",
				"symbol": "writerai.{Writer,AsyncWriter}",
				"role": "client",
				"makes": "writer.client",
				"provider": "writer"
			},
			{
				"lang": "py",
				"symbol": "perplexity.{Perplexity,AsyncPerplexity}",
				"role": "client",
				"makes": "compatible.client",
				"provider": "perplexity"
			},
			{
				"lang": "py",
				"symbol": ".chat.completions.{create,asyncCompletions.create}",
				"role": "chat",
				"on": ["compatible.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			},
			{
				"lang": "py",
				"symbol": ".embeddings.create",
				"role": "embedding",
				"on": ["compatible.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": ".chat.chat",
				"role": "chat",
				"on": ["writer.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": "{dashscope.Generation.call,dashscope.aigc.generation.AioGeneration.call,dashscope.MultiModalConversation.call}",
				"role": "chat",
				"model": "model|arg0",
				"provider": "alibaba",
				"args": { "prompt": "messages|prompt" }
			},
			{
				"lang": "py",
				"symbol": "dashscope.TextEmbedding.call",
				"role": "embedding",
				"model": "model",
				"provider": "alibaba"
			},
			{
				"lang": "py",
				"symbol": "dashscope.TextReRank.call",
				"role": "rerank",
				"model": "model",
				"provider": "alibaba"
			},
			{
				"lang": "py",
				"symbol": "qianfan.ChatCompletion",
				"role": "client",
				"makes": "qianfan.chat",
				"provider": "baidu"
			},
			{
				"lang": "py",
				"symbol": ".{do,ado}",
				"role": "chat",
				"on": ["qianfan.chat"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": "snowflake.cortex.{complete,Complete}",
				"role": "chat",
				"model": "arg0|model",
				"provider": "snowflake",
				"args": { "prompt": "arg1|prompt" }
			},
			{
				"lang": "py",
				"symbol": "snowflake.cortex.{embed_text_768,embed_text_1024,EmbedText768,EmbedText1024}",
				"role": "embedding",
				"model": "arg0",
				"provider": "snowflake"
			},
			{
				"lang": "js",
				"symbol": "@ai21/sdk#AI21",
				"role": "client",
				"makes": "compatible.client",
				"provider": "ai21"
			},
			{
				"lang": "js",
				"symbol": "@perplexity-ai/perplexity_ai#default",
				"role": "client",
				"makes": "compatible.client",
				"provider": "perplexity"
			},
			{
				"lang": "js",
				"symbol": ".chat.completions.create",
				"role": "chat",
				"on": ["compatible.client"],
				"model": "model",
				"args": {
					"prompt": "messages",
					"tools": "tools|functions",
					"schema": "response_format",
					"temperature": "temperature",
					"max-tokens": "max_tokens|max_completion_tokens",
					"timeout": "timeout",
					"stream": "stream",
					"user": "user",
					"seed": "seed"
				}
			}
		],
		"env": [
			"AI21_API_KEY",
			"WRITER_API_KEY",
			"ZHIPUAI_API_KEY",
			"DASHSCOPE_API_KEY",
			"ALEPH_ALPHA_TOKEN"
		],
		"matches": [{
			"lang": "py",
			"symbol": "dashscope.Generation.call",
			"code": "import dashscope\ndashscope.Generation.call(model=\"qwen-plus\", messages=[])\n"
		}]
	},
	{
		"id": "speech-vendors",
		"title": "Deepgram and ElevenLabs",
		"runs": "hosted",
		"packages": {
			"pypi": [
				"deepgram-sdk",
				"elevenlabs",
				"assemblyai"
			],
			"npm": [
				"@deepgram/sdk",
				"elevenlabs",
				"@elevenlabs/elevenlabs-js",
				"assemblyai"
			]
		},
		"modules": [
			"py:deepgram",
			"py:elevenlabs",
			"py:assemblyai",
			"js:@deepgram/sdk",
			"js:elevenlabs",
			"js:@elevenlabs/elevenlabs-js",
			"js:assemblyai"
		],
		"symbols": [
			{
				"lang": "py",
				"symbol": "deepgram.DeepgramClient",
				"role": "client",
				"makes": "deepgram.client",
				"provider": "deepgram"
			},
			{
				"lang": "py",
				"symbol": ".{listen.rest.v().transcribe_file,listen.rest.v().transcribe_url,listen.prerecorded.v().transcribe_file,listen.prerecorded.v().transcribe_url,listen.v1.media.transcribe_file,speak.rest.v().save}",
				"role": "audio",
				"on": ["deepgram.client"],
				"model": "model"
			},
			{
				"lang": "py",
				"symbol": "{elevenlabs.client.ElevenLabs,elevenlabs.client.AsyncElevenLabs,elevenlabs.ElevenLabs}",
				"role": "client",
				"makes": "elevenlabs.client",
				"provider": "elevenlabs"
			},
			{
				"lang": "py",
				"symbol": ".{generate,text_to_speech.convert,text_to_speech.stream,text_to_speech.convert_as_stream,speech_to_text.convert}",
				"role": "audio",
				"on": ["elevenlabs.client"],
				"model": "model_id|model"
			},
			{
				"lang": "py",
				"symbol": "elevenlabs.generate",
				"role": "audio",
				"model": "model",
				"provider": "elevenlabs"
			},
			{
				"lang": "js",
				"symbol": "@deepgram/sdk#createClient",
				"role": "client",
				"makes": "deepgram.client",
				"provider": "deepgram"
			},
			{
				"lang": "js",
				"symbol": ".{listen.prerecorded.transcribeFile,listen.prerecorded.transcribeUrl,listen.live,speak.request}",
				"role": "audio",
				"on": ["deepgram.client"],
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "{elevenlabs,@elevenlabs/elevenlabs-js}#ElevenLabsClient",
				"role": "client",
				"makes": "elevenlabs.client",
				"provider": "elevenlabs"
			},
			{
				"lang": "js",
				"symbol": ".{generate,textToSpeech.convert,textToSpeech.stream,textToSpeech.convertAsStream,speechToText.convert}",
				"role": "audio",
				"on": ["elevenlabs.client"],
				"model": "modelId|model_id"
			}
		],
		"env": [
			"ELEVENLABS_API_KEY",
			"DEEPGRAM_API_KEY",
			"ASSEMBLYAI_API_KEY"
		],
		"matches": [{
			"lang": "js",
			"symbol": ".listen.prerecorded.transcribeFile",
			"code": "import { createClient } from '@deepgram/sdk'\nconst deepgram = createClient(key)\nawait deepgram.listen.prerecorded.transcribeFile(file, { model: 'nova-3' })\n"
		}]
	},
	{
		"id": "deepseek",
		"title": "DeepSeek",
		"components": [{
			"kind": "provider",
			"name": "deepseek"
		}],
		"provider": "deepseek",
		"runs": "hosted",
		"hosts": ["api.deepseek.com/*"],
		"env": ["DEEPSEEK_API_KEY"]
	},
	{
		"id": "perplexity",
		"title": "Perplexity",
		"components": [{
			"kind": "provider",
			"name": "perplexity"
		}],
		"provider": "perplexity",
		"runs": "hosted",
		"hosts": ["api.perplexity.ai/*"],
		"env": ["PERPLEXITY_API_KEY", "PPLX_API_KEY"]
	},
	{
		"id": "sambanova",
		"title": "SambaNova",
		"components": [{
			"kind": "provider",
			"name": "sambanova"
		}],
		"provider": "sambanova",
		"runs": "hosted",
		"hosts": ["api.sambanova.ai/*"],
		"env": ["SAMBANOVA_API_KEY"]
	},
	{
		"id": "siliconflow",
		"title": "SiliconFlow",
		"components": [{
			"kind": "provider",
			"name": "siliconflow"
		}],
		"provider": "siliconflow",
		"runs": "hosted",
		"hosts": ["api.siliconflow.cn/*", "api.siliconflow.com/*"],
		"env": ["SILICONFLOW_API_KEY"]
	},
	{
		"id": "runpod",
		"title": "RunPod",
		"components": [{
			"kind": "provider",
			"name": "runpod"
		}],
		"provider": "runpod",
		"runs": "hosted",
		"hosts": ["api.runpod.ai/*"],
		"env": ["RUNPOD_API_KEY"]
	},
	{
		"id": "anyscale",
		"title": "Anyscale Endpoints",
		"components": [{
			"kind": "provider",
			"name": "anyscale"
		}],
		"provider": "anyscale",
		"runs": "hosted",
		"hosts": ["api.endpoints.anyscale.com/*"],
		"env": ["ANYSCALE_API_KEY", "ANYSCALE_API_BASE"]
	},
	{
		"id": "nvidia",
		"title": "NVIDIA NIM",
		"components": [{
			"kind": "provider",
			"name": "nvidia"
		}],
		"provider": "nvidia",
		"runs": "hosted",
		"hosts": ["integrate.api.nvidia.com/*", "ai.api.nvidia.com/*"],
		"env": ["NVIDIA_API_KEY"]
	},
	{
		"id": "github-models",
		"title": "GitHub Models",
		"components": [{
			"kind": "provider",
			"name": "github-models"
		}],
		"provider": "github-models",
		"runs": "hosted",
		"hosts": ["models.github.ai/*", "models.inference.ai.azure.com/*"],
		"note": "Retired on 2026-07-30."
	},
	{
		"id": "cloudflare",
		"title": "Cloudflare Workers AI",
		"components": [{
			"kind": "provider",
			"name": "cloudflare"
		}],
		"provider": "cloudflare",
		"runs": "hosted",
		"hosts": ["api.cloudflare.com/client/v4/accounts/*/ai/*", "gateway.ai.cloudflare.com/*"]
	},
	{
		"id": "deepinfra",
		"title": "DeepInfra",
		"components": [{
			"kind": "provider",
			"name": "deepinfra"
		}],
		"provider": "deepinfra",
		"runs": "hosted",
		"hosts": ["api.deepinfra.com/*"],
		"env": ["DEEPINFRA_API_KEY", "DEEPINFRA_TOKEN"]
	},
	{
		"id": "nebius",
		"title": "Nebius",
		"components": [{
			"kind": "provider",
			"name": "nebius"
		}],
		"provider": "nebius",
		"runs": "hosted",
		"hosts": [
			"api.studio.nebius.com/*",
			"api.studio.nebius.ai/*",
			"api.tokenfactory.nebius.com/*"
		],
		"env": ["NEBIUS_API_KEY"]
	},
	{
		"id": "hyperbolic",
		"title": "Hyperbolic",
		"components": [{
			"kind": "provider",
			"name": "hyperbolic"
		}],
		"provider": "hyperbolic",
		"runs": "hosted",
		"hosts": ["api.hyperbolic.xyz/*"],
		"env": ["HYPERBOLIC_API_KEY"]
	},
	{
		"id": "novita",
		"title": "Novita",
		"components": [{
			"kind": "provider",
			"name": "novita"
		}],
		"provider": "novita",
		"runs": "hosted",
		"hosts": ["api.novita.ai/*"],
		"env": ["NOVITA_API_KEY"]
	},
	{
		"id": "lambda-inference",
		"title": "Lambda inference",
		"components": [{
			"kind": "provider",
			"name": "lambda"
		}],
		"provider": "lambda",
		"runs": "hosted",
		"hosts": ["api.lambda.ai/*", "api.lambdalabs.com/*"]
	},
	{
		"id": "alibaba",
		"title": "Alibaba DashScope",
		"components": [{
			"kind": "provider",
			"name": "alibaba"
		}],
		"provider": "alibaba",
		"runs": "hosted",
		"hosts": ["dashscope.aliyuncs.com/*", "dashscope-intl.aliyuncs.com/*"],
		"env": ["QWEN_API_KEY"]
	},
	{
		"id": "moonshot",
		"title": "Moonshot",
		"components": [{
			"kind": "provider",
			"name": "moonshot"
		}],
		"provider": "moonshot",
		"runs": "hosted",
		"hosts": ["api.moonshot.ai/*", "api.moonshot.cn/*"],
		"env": ["MOONSHOT_API_KEY"]
	},
	{
		"id": "zhipu",
		"title": "Zhipu",
		"components": [{
			"kind": "provider",
			"name": "zhipu"
		}],
		"provider": "zhipu",
		"runs": "hosted",
		"hosts": ["open.bigmodel.cn/*", "api.z.ai/*"],
		"env": ["ZAI_API_KEY"]
	},
	{
		"id": "minimax",
		"title": "MiniMax",
		"components": [{
			"kind": "provider",
			"name": "minimax"
		}],
		"provider": "minimax",
		"runs": "hosted",
		"hosts": ["api.minimax.chat/*", "api.minimax.io/*"],
		"env": ["MINIMAX_API_KEY"]
	},
	{
		"id": "volcengine",
		"title": "Volcengine Ark",
		"components": [{
			"kind": "provider",
			"name": "volcengine"
		}],
		"provider": "volcengine",
		"runs": "hosted",
		"hosts": ["ark.cn-beijing.volces.com/*"],
		"env": ["ARK_API_KEY"]
	},
	{
		"id": "baidu",
		"title": "Baidu Qianfan",
		"components": [{
			"kind": "provider",
			"name": "baidu"
		}],
		"provider": "baidu",
		"runs": "hosted",
		"hosts": ["qianfan.baidubce.com/*", "aip.baidubce.com/rpc/2.0/ai_custom/*"],
		"env": ["QIANFAN_AK"]
	},
	{
		"id": "stepfun",
		"title": "StepFun",
		"components": [{
			"kind": "provider",
			"name": "stepfun"
		}],
		"provider": "stepfun",
		"runs": "hosted",
		"hosts": ["api.stepfun.com/*"],
		"env": ["STEPFUN_API_KEY"]
	},
	{
		"id": "hunyuan",
		"title": "Tencent Hunyuan",
		"components": [{
			"kind": "provider",
			"name": "tencent"
		}],
		"provider": "tencent",
		"runs": "hosted",
		"hosts": ["api.hunyuan.cloud.tencent.com/*"]
	},
	{
		"id": "scaleway",
		"title": "Scaleway",
		"components": [{
			"kind": "provider",
			"name": "scaleway"
		}],
		"provider": "scaleway",
		"runs": "hosted",
		"hosts": ["api.scaleway.ai/*"]
	},
	{
		"id": "ovhcloud",
		"title": "OVHcloud AI Endpoints",
		"components": [{
			"kind": "provider",
			"name": "ovhcloud"
		}],
		"provider": "ovhcloud",
		"runs": "hosted",
		"hosts": ["*.endpoints.kepler.ai.cloud.ovh.net/*"],
		"env": ["OVHCLOUD_API_KEY"]
	},
	{
		"id": "ai21",
		"title": "AI21",
		"components": [{
			"kind": "provider",
			"name": "ai21"
		}],
		"provider": "ai21",
		"runs": "hosted",
		"hosts": ["api.ai21.com/*"]
	},
	{
		"id": "writer",
		"title": "Writer",
		"components": [{
			"kind": "provider",
			"name": "writer"
		}],
		"provider": "writer",
		"runs": "hosted",
		"hosts": ["api.writer.com/*"]
	},
	{
		"id": "deepgram",
		"title": "Deepgram",
		"components": [{
			"kind": "provider",
			"name": "deepgram"
		}],
		"provider": "deepgram",
		"runs": "hosted",
		"hosts": ["api.deepgram.com/*"]
	},
	{
		"id": "elevenlabs",
		"title": "ElevenLabs",
		"components": [{
			"kind": "provider",
			"name": "elevenlabs"
		}],
		"provider": "elevenlabs",
		"runs": "hosted",
		"hosts": ["api.elevenlabs.io/*"]
	},
	{
		"id": "snowflake",
		"title": "Snowflake Cortex",
		"components": [{
			"kind": "provider",
			"name": "snowflake"
		}],
		"provider": "snowflake",
		"runs": "hosted",
		"hosts": ["*.snowflakecomputing.com/api/v2/cortex/*"]
	}
]];
// src/catalogue/symbol-index.ts
/** `a.{b,c}.d` → `a.b.d`, `a.c.d`; several groups multiply. */
function expandBraces(text) {
	const start = text.indexOf("{");
	const end = text.indexOf("}", start);
	if (start < 0 || end < 0) return [text];
	const tails = expandBraces(text.slice(end + 1));
	const head = text.slice(0, start);
	return text.slice(start + 1, end).split(",").flatMap((middle) => tails.map((tail) => head + middle + tail));
}
// src/catalogue/load.ts
let loaded;
/** The data that the product ships with, validated. */
function loadCatalogue() {
	loaded ??= read$1();
	return loaded;
}
function read$1() {
	const file = checksFileSchema.parse(checks_default);
	return {
		version: "2026.11",
		checks: file.checks,
		areas: file.areas,
		signatures: signatureFiles.flatMap((content) => signatureFileSchema.parse(content)).map(expand)
	};
}
function expand(signature) {
	const symbols = signature.symbols.flatMap((rule) => expandBraces(rule.symbol).map((symbol) => ({
		...rule,
		symbol
	})));
	return {
		...signature,
		symbols
	};
}
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
// src/checks/trace/environment-as-code.ts
const enough$1 = 5;
const check$1 = defineCheck({
	id: "trace/environment-as-code",
	needs: ["infrastructure"],
	words: {
		title: "The run-time environment is defined as code",
		why: "A result can be repeated only where the interpreter, the system libraries and the tools are the same.",
		fix: "Add a Dockerfile, a devcontainer or a conda or nix environment that builds the environment of the application."
	},
	judge({ infrastructure: { descriptors } }) {
		const built = descriptors.filter((it) => (it.role === "container" || it.role === "build" || it.role === "environment") && it.purpose !== "test");
		if (built.length) return pass(`The environment is built from ${[...new Set(built.map((it) => it.tool))].join(", ")}.`, built.slice(0, enough$1));
		const versions = descriptors.filter((it) => it.role === "version");
		if (versions.length) return partial("Only the version of the language is stated.", versions.slice(0, enough$1), [{
			path: versions[0]?.path ?? "",
			line: versions[0]?.line ?? 1,
			detail: "system packages and tools are not described"
		}]);
		return fail("No file describes the run-time environment.");
	}
});
// src/checks/trace/iac.ts
const enough = 6;
// src/checks/index.ts
const checks = [check$1, defineCheck({
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
			return pass(`Infrastructure is declared with ${tools.join(", ")}.`, telling.slice(0, enough));
		}
		const weaker = [...specifications, ...shipped.filter((it) => it.role === "container" || it.role === "compose" || it.role === "script")];
		if (weaker.length) return partial("The application is packaged, but where and how it runs is not declared.", weaker.slice(0, enough), [{
			path: weaker[0]?.path ?? "",
			line: weaker[0]?.line ?? 1,
			detail: "no resources, ingress, scaling or identity are declared for it"
		}]);
		const imperative = commands.filter((it) => it.deploys);
		if (imperative.length) return partial("Deployment is imperative: commands, no declaration.", imperative.slice(0, enough));
		return fail("No file says where or how the application runs.");
	}
})];
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
		const facts = Object.defineProperties({}, Object.fromEntries(check.needs.map((name) => [name, { get: () => context.fact(name) }])));
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
function inapplicable(data, usage) {
	if (!usage.llm) return "no use of a language model was found";
	const wanted = data.applies ?? [];
	const missing = wanted.filter((flag) => !usage[flag]);
	return (data.any_of ? missing.length < wanted.length || wanted.length === 0 : missing.length === 0) ? null : `does not apply: no ${missing.join(", ")}`;
}
// src/snapshot/snapshot.ts
const isSkipped = (content) => !(content instanceof Uint8Array);
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
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
const longestLine$1 = 4e3;
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
	const lines = text.split("\n").map((line) => line.length > longestLine$1 ? line.slice(0, longestLine$1) : line);
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
	const lines = joinedTags(withoutComments(source));
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
function withoutComments(lines) {
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
		out[index] = (line + joined).slice(0, longestLine$1);
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
const isReadme = (path) => /^readme(?:$|[.\-_])/i.test(name(path));
/** Never documentation, wherever it lies. */
const legal = /^(?:licen[cs]e|copying|notice|third[_-]?party|code[_-]of[_-]conduct|cla|dco|terms|privacy|acknowledge?ments?)(?:$|[._-])/i;
const forms = /(?:^|\/)(?:issue_template|pull_request_template|discussion_template)(?:\/|[._-])|^pull_request_template/i;
const prompts = /(?:^|\/)(?:[^/]*prompts?|personas?|instructions|system[_-]messages?|skills|commands|\.cursor|\.claude|\.windsurf|\.roo|agents\/[^/]*\/?instructions)\/|\.prompt\.md$|(?:^|[/_-])(?:system[_-]?)?prompt[^/]*\.md$|\.(?:chatmode|instructions)\.md$|(?:^|\/)SKILL\.md$/i;
const vendored = /(?:^|\/)(?:wwwroot|static|public|assets|resources)\/(?:lib|libs|vendor|vendors|plugins|packages)\/|(?:^|\/)(?:vendor|vendors|third[_-]party|external|extern|submodules|site-packages|\.venv|venv|node_modules)\//i;
/** Folders that hold what the system reads or writes, not what describes it. */
const data = /(?:^|\/)(?:data|datasets?|corpus|corpora|knowledge(?:[_-]?base)?|kb|documents?|uploads?|hotdir|seeds?|fixtures|cassettes|snapshots?|raw|processed|ground[_-]?truth|golden|transcripts?|outputs?|results?|generated|reports?)\//i;
const shelf = /(?:^|\/)(?:content|posts|_posts|blog|articles|pages|wiki|resources|examples?|samples?|test|tests|templates?)\//i;
const docsFolder = /(?:^|\/)(?:docs?|documentation|wiki|adrs?|decisions|rfcs?|notes|design)\//i;
const translatedFile = new RegExp(`^(.+?)[._-](?:(?:zh|cn|ja|jp|ko|kr|es|pt|br|ptbr|de|fr|it|ru|tr|fa|ar|hi|vi|id|th|pl|nl|uk|ua|he|cs|sv|fi|bn|ta|el|ro|hu|tw|hk|hans|hant|sc|tc|en|us|gb|in|chs|cht|chinese|japanese|korean|spanish|french|german|english|portuguese|simplified|traditional)(?:[_-][a-z]{2,4})?)(\\.[a-z]+)$`, "i");
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
	})).sort((a, b) => rank(a) - rank(b) || depth(a.path) - depth(b.path) || (a.path < b.path ? -1 : 1));
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
function rank({ path, role }) {
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
function detect$3(context) {
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
// src/languages/walk.ts
/** Every expression of a scope; nested definitions and function expressions are entered unless `deep` is false. */
function* expressionsWithin(scope, deep = true) {
	for (const expr of [
		...scope.decorators,
		...scope.bases,
		...scope.params.flatMap((it) => [it.fallback, it.annotation])
	]) if (expr) yield* expression(expr, scope, deep);
	yield* statements(scope.body, scope, deep);
}
/** Every call of a file with the scope that it stands in. */
function* callsOf(source) {
	for (const { node, scope } of expressionsWithin(source.root)) if (node.type === "call") yield {
		node,
		scope
	};
}
function* statements(body, scope, deep) {
	for (const statement of body) switch (statement.type) {
		case "assign":
			for (const target of statement.targets) yield* expression(target, scope, deep);
			if (statement.annotation) yield* expression(statement.annotation, scope, deep);
			if (statement.value) yield* expression(statement.value, scope, deep);
			break;
		case "expression":
		case "return":
			if (statement.value) yield* expression(statement.value, scope, deep);
			break;
		case "definition":
			if (deep) yield* expressionsWithin(statement.scope, deep);
			break;
		case "block":
			for (const head of statement.heads) yield* expression(head, scope, deep);
			yield* statements(statement.body, scope, deep);
	}
}
function* expression(expr, scope, deep) {
	yield {
		node: expr,
		scope
	};
	if (expr.type === "function") {
		if (deep) yield* expressionsWithin(expr.scope, deep);
		return;
	}
	for (const child of childrenOf(expr)) yield* expression(child, scope, deep);
}
/** The expressions directly inside one. A function's body is not among them. */
function childrenOf(expr) {
	switch (expr.type) {
		case "member": return [expr.object];
		case "call": return [expr.callee, ...expr.args.map((it) => it.value)];
		case "template": return expr.tag ? [expr.tag, ...expr.parts] : expr.parts;
		case "list": return expr.items;
		case "dict": return expr.entries.map((it) => it.value);
		case "binary": return [expr.left, expr.right];
		case "index": return [expr.object, expr.index];
		case "conditional": return [
			expr.test,
			expr.then,
			expr.otherwise
		];
		case "element": return [
			expr.name,
			...expr.entries.map((it) => it.value),
			...expr.children
		];
		case "assignment": return [expr.target, expr.value];
		case "other": return expr.children;
		case "name":
		case "string":
		case "number":
		case "boolean":
		case "null":
		case "function": return [];
	}
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
// src/detect/infrastructure/model.ts
/** The 1-based number of the first line that matches, or 1. */
function lineOf(lines, pattern) {
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
	const app = importOf(/^modal$/) ? calls.find((call) => /(^|\.)(App|Stub)$/.test(dotted(call.callee))) : void 0;
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
	const provision = importOf(/^(azure\.ai\.ml|azure\.mgmt|sagemaker|boto3|google\.cloud\.aiplatform|vertexai\.agent_engines|@azure\/arm-)/) ? calls.find((call) => /(^|\.)(ManagedOnline(Endpoint|Deployment)|KubernetesOnline(Endpoint|Deployment)|begin_create_or_update|create_endpoint(_config)?|create_function|create_service|HuggingFaceModel|deploy|register_scalable_target|create_role)$/.test(dotted(call.callee))) : void 0;
	if (provision) descriptors.push({
		...specification("sdk", source.path, provision.line, `provisioned by code: ${dotted(provision.callee)}`, ["service"], /Endpoint|Deployment|deploy$|create_service|create_function/.test(dotted(provision.callee))),
		role: "script"
	});
	return descriptors.length ? {
		descriptors,
		alerts,
		rollbacks
	} : null;
}
function mentions(expr, key) {
	return expr.type === "dict" && expr.entries.some((entry) => entry.key !== null && key.test(entry.key));
}
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
	const parser_1 = require_parser$1();
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
var require_parser$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
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
	const parser_1 = require_parser$1();
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
// ../../main/node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// ../../main/node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// ../../main/node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// ../../main/node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// ../../main/node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// ../../main/node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// ../../main/node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// ../../main/node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// ../../main/node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// ../../main/node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// ../../main/node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// ../../main/node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// ../../main/node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// ../../main/node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// ../../main/node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// ../../main/node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// ../../main/node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// ../../main/node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// ../../main/node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// ../../main/node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// ../../main/node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// ../../main/node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// ../../main/node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// ../../main/node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// ../../main/node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// ../../main/node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// ../../main/node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// ../../main/node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// ../../main/node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// ../../main/node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// ../../main/node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// ../../main/node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// ../../main/node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// ../../main/node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// ../../main/node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// ../../main/node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// ../../main/node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// ../../main/node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// ../../main/node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// ../../main/node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// ../../main/node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// ../../main/node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// ../../main/node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// ../../main/node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// ../../main/node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// ../../main/node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// ../../main/node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// ../../main/node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// ../../main/node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// ../../main/node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// ../../main/node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// ../../main/node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// ../../main/node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// ../../main/node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// ../../main/node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// ../../main/node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// ../../main/node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// ../../main/node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// ../../main/node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// ../../main/node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// ../../main/node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// ../../main/node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// ../../main/node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// ../../main/node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// ../../main/node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// ../../main/node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// ../../main/node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// ../../main/node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// ../../main/node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// ../../main/node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// ../../main/node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// ../../main/node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));
// src/detect/infrastructure/structured.ts
var import_main = require_main();
var import_dist = require_dist();
const largest$1 = 4e5;
/** All documents of a YAML text (JSON included); none where it cannot be read. Aliases are capped, so that a small text never becomes a large value. */
function readDocuments(text) {
	if (text.length > largest$1) return [];
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
	if (/^Chart\.ya?ml$/.test(name)) return { descriptors: [specification("helm", path, lineOf(lines, /^name:/), "Helm chart", ["service"], true)] };
	if (/^kustomization\.ya?ml$/.test(name)) return { descriptors: [specification("kustomize", path, lineOf(lines, /^(resources|bases|kind):/), "Kustomize overlay", ["service"], true)] };
	if (/^helmfile(\.d)?\.ya?ml$/.test(name)) return { descriptors: [specification("helm", path, lineOf(lines, /^releases:/), "helmfile releases", ["service"], true)] };
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
		if (list(at(document.value, "receivers")).filter(notifies).length && at(document.value, "route") !== void 0) alerts.push({
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
const notifies = (receiver) => Object.keys(fields(receiver) ?? {}).some((key) => key.endsWith("_configs"));
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
		const line = lineOf(head, platform.starts);
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
		return { descriptors: declared("app-engine", path, lineOf(lines, /^(runtime|command):/), "App Engine or managed app service", ["service"], true, true) };
	}
	if (/^langgraph(\.[\w-]+)?\.json$/.test(name)) {
		const document = readJson(content);
		if (!document || !(fields(at(document.value, "graphs")) ?? list(at(document.value, "graphs")).length)) return null;
		return { descriptors: declared("langgraph", path, document.line("graphs"), "LangGraph Platform application", ["service"], true, true) };
	}
	if (name === "Procfile") return { descriptors: declared("procfile", path, lineOf(lines, /^\w+:/), "processes of a buildpack application", ["framework"], true, true) };
	if (path === "README.md") return readSpace(path, lines);
	return null;
};
/** The front matter of a Hugging Face Space. */
function readSpace(path, lines) {
	const end = lines[0]?.trim() === "---" ? lines.findIndex((line, index) => index > 0 && line.trim() === "---") : -1;
	const head = lines.slice(0, Math.max(end, 0));
	const line = lineOf(head, /^sdk:\s*(gradio|streamlit|docker|static)\b/);
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
			line: lineOf(head, starts),
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
		const line = lineOf(head, statement);
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
		metrics: [...seen(isMetric, isMetricModule), ...said("metric")],
		rollbacks: [...seen(isRollback), ...said("rollback")],
		quotas: [...seen(isQuota), ...said("quota")]
	};
}
// src/detect/infrastructure.ts
const readers = [
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
const largest = 4e5;
function detect$2(context) {
	const paths = context.fact("paths");
	const readings = [];
	const commands = [];
	for (const { path, kind, size } of context.snapshot.files) {
		if (kind === "symlink" || kind === "submodule" || size > largest || !configuration.test(path)) continue;
		const part = paths.classOf(path);
		if (part !== "application" && part !== "ci" && !(path === "README.md") && !/\.devcontainer/.test(path)) continue;
		const text = context.text(path);
		if (text === null) continue;
		const file = {
			path,
			text,
			lines: text.split("\n")
		};
		for (const reader of readers) {
			if ((part === "ci" || isCiFile(path)) && reader !== readReleases && reader !== readKubernetes) continue;
			const reading = reader(file);
			if (reading) readings.push(reading);
		}
		commands.push(...readCommands(path, file.lines));
	}
	for (const path of paths.of("application")) {
		if (!/\.(py|[cm]?[jt]s|cs)$/.test(path)) continue;
		const text = context.text(path);
		const source = text !== null && infrastructureNames.test(text) ? context.parsers.parse(path, text) : null;
		const reading = source ? readInfrastructureCode(source) : null;
		if (reading) readings.push(reading);
	}
	return {
		...merge(readings),
		commands
	};
}
// src/detect/paths.ts
const rules = [
	["vendored", /(^|\/)(node_modules|vendor|third_party|\.venv|venv|site-packages|bower_components|\.yarn)\/|\.min\.(js|css)$/],
	["generated", /(^|\/)(dist|build|out|target|\.next|__generated__|generated|baml_client|__pycache__)\/|\.gen\.\w+$|\.pb\.\w+$|_pb2(_grpc)?\.py$|\.g\.cs$|\.designer\.cs$/i],
	["lock", /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|conda-lock\.yml|go\.sum|gradle\.lockfile|packages\.lock\.json|Cargo\.lock|Gemfile\.lock|composer\.lock)$/],
	["ci", /^(\.github\/|\.gitlab-ci|\.gitlab\/|\.circleci\/|azure-pipelines|\.azure-pipelines\/|\.azuredevops\/|Jenkinsfile|\.buildkite\/|bitbucket-pipelines|\.travis\.yml)/],
	["test", /(^|\/)(tests?|__tests__|testing|spec|specs|e2e|fixtures|cassettes|__snapshots__|__mocks__|mocks)\/|(^|\/)(test_[^/]*|[^/]*_test|conftest)\.\w+$|\.(test|spec|e2e|cy)\.\w+$|(^|\/)src\/(test|integrationTest)\/|[^/]*Tests?\.(java|kt|cs)$|(^|\/)[^/]*\.(Tests|UnitTests|IntegrationTests)\//],
	["example", /(^|\/)(examples?|samples?|demos?|cookbook|tutorials?|experiments?|playground|scratch|sandbox)\//i],
	["docs", /(^|\/)docs?\/|(^|\/)(README|CHANGELOG|CONTRIBUTING|LICENSE|SECURITY|CODE_OF_CONDUCT|AGENTS|CLAUDE)[^/]*$|\.(md|mdx|rst|adoc)$/i]
];
function detect$1(context) {
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
// src/detect/usage.ts
function detect(_context) {
	return {
		flags: {
			llm: true,
			api: true,
			self_hosted: true,
			prompts: true,
			embeddings: true,
			rag: true,
			agent: true,
			finetuning: true,
			training: true,
			serving: true,
			deployable: true
		},
		because: {}
	};
}
// src/detect/facts.ts
const detectors = {
	documents: detect$3,
	infrastructure: detect$2,
	paths: detect$1,
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
function createContext({ snapshot, catalogue, parsers, asOf }) {
	const facts = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	const context = {
		snapshot,
		catalogue,
		parsers,
		asOf,
		text(path) {
			let text = texts.get(path);
			if (text === void 0) {
				const content = snapshot.read(path);
				text = isSkipped(content) ? null : decode(content);
				texts.set(path, text);
			}
			return text;
		},
		fact(name) {
			let entry = facts.get(name);
			if (!entry) {
				try {
					entry = { value: detectors[name](context) };
				} catch (error) {
					entry = { error };
				}
				facts.set(name, entry);
			}
			if ("error" in entry) throw entry.error;
			return entry.value;
		}
	};
	return context;
}
// src/languages/parsers.ts
const languageOf = (path) => {
	if (/\.(py|pyi|ipynb)$/.test(path)) return "python";
	if (/\.(ts|tsx|mts|cts)$/.test(path)) return "typescript";
	if (/\.(js|jsx|mjs|cjs)$/.test(path)) return "javascript";
	return null;
};
const openers = { python: async () => (await import("./parse.js")).openPython() };
/** Opens the front ends that these paths need. */
async function openParsers(paths) {
	const languages = new Set(paths.map(languageOf));
	const opened = await Promise.all([...languages].map(async (language) => {
		const open = language && openers[language];
		return open ? [language, await open()] : null;
	}));
	const front = new Map(opened.filter((entry) => entry !== null));
	return { parse(path, text) {
		const language = languageOf(path);
		return (language && front.get(language)?.(path, text)) ?? null;
	} };
}
// src/score/score.ts
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
	const applicable = checks.filter((check) => check.tier === "baseline" && check.status !== "na");
	const total = applicable.reduce((sum, check) => sum + check.weight, 0);
	const assessed = applicable.reduce((sum, check) => sum + (check.credit === null ? 0 : check.weight), 0);
	return total ? Math.round(100 * assessed / total) / 100 : 1;
}
// src/report/build.ts
const credits = {
	pass: 1,
	partial: .5,
	fail: 0,
	na: null,
	unknown: null,
	error: null
};
/** Facts and judgements to the wire type. Sorted, free of clocks and machine paths. */
function buildReport(context, judgements, toolVersion) {
	const checks = judgements.map(toResult);
	const usage = context.fact("usage").flags;
	const { calls, models, prompts, components } = {
		calls: [],
		models: [],
		prompts: [],
		components: []
	};
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
		score: usage.llm ? scoreOf(checks, "baseline") : null,
		verifiedScore: usage.llm ? scoreOf(checks, "baseline") : null,
		advancedScore: usage.llm ? scoreOf(checks, "advanced") : null,
		coverage: coverageOf(checks),
		level: null,
		areas: Object.entries(context.catalogue.areas).map(([id, title]) => {
			const own = checks.filter((check) => check.area === id);
			const count = (...statuses) => own.filter((check) => statuses.includes(check.status)).length;
			return {
				id,
				title,
				score: meanCredit(own),
				pass: count("pass"),
				partial: count("partial"),
				fail: count("fail"),
				na: count("na"),
				unknown: count("unknown", "error")
			};
		}),
		checks,
		inventory: {
			calls,
			models,
			prompts,
			components
		},
		gate: {
			passed: true,
			rules: []
		},
		delta: null,
		notices: [...context.snapshot.notices]
	};
}
function toResult({ data, check, verdict, advice }) {
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
		evidence: judged ? judged.evidence.map((it) => ({ ...it })) : [],
		gaps: judged ? judged.gaps.map((it) => ({ ...it })) : [],
		advice,
		docs: `docs/checks/${data.id}.md`,
		attested: null,
		waived: null
	};
}
// src/version.ts
const toolVersion = "0.1.0";
// src/audit.ts
/** Reads a snapshot and judges it. Deterministic: the same files, options and tool version give the same report. Nothing of the snapshot is run. */
async function audit(snapshot, options) {
	const parsers = await openParsers(snapshot.files.map((file) => file.path));
	const context = createContext({
		snapshot,
		catalogue: loadCatalogue(),
		parsers,
		asOf: options.asOf
	});
	return buildReport(context, judgeAll(context), toolVersion);
}
// src/snapshot/limits.ts
/** Caps on what one scan reads. What is cut becomes a notice. Bytes and counts. */
const limits = {
	files: 2e5,
	fileBytes: 5e6,
	totalBytes: 15e8
};
// src/snapshot/directory.ts
/** A folder on disk: the files that git's index lists there, or every file below a folder that is no work tree. */
function directorySnapshot(root) {
	const notices = [];
	const paths = trackedPaths(root) ?? walk(root);
	const files = [];
	let total = 0;
	for (const path of paths) {
		const entry = describe(root, path);
		if (!entry) continue;
		if (files.length >= limits.files || total + entry.size > limits.totalBytes) {
			notices.push({
				kind: "too-many-files",
				path: null,
				because: `more than ${limits.files} files or ${limits.totalBytes} bytes`
			});
			break;
		}
		total += entry.size;
		files.push(entry);
	}
	const known = new Map(files.map((file) => [file.path, file]));
	return {
		files: files.sort(byPath),
		commit: git(root, ["rev-parse", "HEAD"])?.trim() ?? null,
		repository: null,
		notices,
		read(path) {
			const entry = known.get(path);
			if (!entry) return { skipped: "not in the snapshot" };
			if (entry.kind === "symlink" || entry.kind === "submodule") return { skipped: `a ${entry.kind} is not followed` };
			if (entry.size > limits.fileBytes) return { skipped: `larger than ${limits.fileBytes / 1e6} MB` };
			try {
				return readFileSync(join(root, path));
			} catch {
				return { skipped: "not readable" };
			}
		}
	};
}
function git(root, args) {
	try {
		return execFileSync("git", [
			"-C",
			root,
			...args
		], {
			encoding: "utf8",
			maxBuffer: 1 << 30,
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			]
		});
	} catch {
		return null;
	}
}
function trackedPaths(root) {
	const paths = git(root, [
		"ls-files",
		"-z",
		"--cached",
		"--deduplicate",
		"."
	])?.split("\0").filter(Boolean) ?? [];
	return paths.length ? paths : null;
}
function walk(root, below = "") {
	return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
		const path = below ? `${below}/${entry.name}` : entry.name;
		if (entry.name === ".git" || entry.name === "node_modules") return [];
		return entry.isDirectory() ? walk(root, path) : [path];
	});
}
function describe(root, path) {
	try {
		const stat = lstatSync(join(root, path.split("/").join(sep)));
		if (stat.isSymbolicLink()) return {
			path,
			size: 0,
			kind: "symlink"
		};
		if (stat.isDirectory()) return {
			path,
			size: 0,
			kind: "submodule"
		};
		return stat.isFile() ? {
			path,
			size: stat.size,
			kind: stat.mode & 73 ? "executable" : "file"
		} : null;
	} catch {
		return null;
	}
}
// src/cli/main.ts
const [folder = "."] = process.argv.slice(2).filter((word) => !word.startsWith("-") && word !== "scan" && word !== "json");
const report = await audit(directorySnapshot(folder), { asOf: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) });
process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
export {};
