import { execFileSync } from "node:child_process";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
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
function merge(a, b) {
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
function partial(Class, schema, mask, name = "partial") {
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
const integer = /^-?\d+$/;
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
	if (!values) rest.pattern = (types.includes("number") ? number : integer).source;
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
		return merge(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
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
function literal(value, params) {
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
	loaded ??= read();
	return loaded;
}
function read() {
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
// src/checks/judge.ts
const byId = new Map([].map((check) => [check.id, check]));
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
