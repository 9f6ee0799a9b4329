import { t as audit } from "./audit.js";
import { c as ownerPaths, l as policyPath } from "./load.js";
import { n as codeOf, t as UsageError } from "./errors.js";
import { s as standing } from "./words.js";
import { n as worthMost } from "./worth.js";
import { t as directorySnapshot } from "./directory.js";
import { n as code, t as clean } from "./escape.js";
import { t as loadCatalogue } from "./load2.js";
import { t as home } from "./version.js";
import { s as readScore } from "./options2.js";
import { dirname, join, relative } from "node:path";
import { closeSync, constants, existsSync, mkdirSync, openSync, realpathSync, writeSync } from "node:fs";
/** `gpt-4o` (`app/chat.py:12`), safe within Markdown. */
const named = (name, place) => code(name, 80) + (place ? ` (${code(`${place.path}:${place.line}`, 160)})` : "");
/** Names for a line of a YAML comment. */
const plainNames = (names, most = 6) => {
	const all = [...new Set(names)].map((name) => clean(name, 80));
	return all.length > most ? `${all.slice(0, most).join(", ")} and ${all.length - most} more` : all.join(", ");
};
/** Hosts that calls reach, else their providers. */
const destinations = ({ inventory }) => [...new Set(inventory.calls.flatMap(({ host, provider }) => host ?? (provider === "local" ? [] : provider ?? [])))].sort();
const namesOf = ({ inventory }, kind) => [...new Set(inventory.components.filter((it) => it.kind === kind).map((it) => it.name))].sort();
/** Whether one of the checks is asked here and falls short. */
const isMissing = (report, ...ids) => report.checks.some((check) => ids.includes(check.id) && (check.status === "fail" || check.status === "partial"));
const areaMissing = (report, area) => report.checks.some((check) => check.area === area && (check.status === "fail" || check.status === "partial"));
const folder = "docs/llmops";
const hint = "<!-- Replace what stands in brackets. What is left in brackets counts for nothing. -->";
const most = 12;
/** Templates for what the scan found missing; nothing for what is written already. */
function documentTemplates(report) {
	if (report.score === null) return [];
	const { usage } = report;
	return [
		areaMissing(report, "impact") ? document("impact-assessment", "Impact assessment", impact(report)) : null,
		areaMissing(report, "risk") ? document("risk-assessment", "Risk assessment", risk(report)) : null,
		isMissing(report, "docs/model-choice") ? document("model-choice", "Choice of the model", modelChoice(report)) : null,
		isMissing(report, "docs/data") && (usage.rag || usage.embeddings || usage.finetuning || usage.training) ? document("data", "Data", data(report)) : null,
		isMissing(report, "trace/rollback", "monitoring/alerts", "risk/provider-outage") ? document("runbook", "Runbook", runbook(report)) : null
	].filter((it) => it !== null);
}
const document = (name, title, sections) => ({
	path: `${folder}/${name}.md`,
	text: `# ${title}\n\n${hint}\n\n${sections.join("\n\n")}\n`
});
const section = (title, ...lines) => `## ${title}\n\n${lines.join("\n")}`;
function impact(report) {
	const uses = destinations(report).slice(0, most).map((name) => code(name, 80));
	return [
		section("Goal", "[describe the business problem and for whom it is solved]"),
		section("Why a language model", "[explain why a simpler solution would not do]"),
		section("Metrics of success", "- [name a metric]: [fill in today’s value], [fill in the target], [explain how it is measured]"),
		section("Objective", "[name the objective of the company or team that this serves]"),
		section("Plan", "- [list a stage and its date]"),
		section("Expected benefit", "[fill in a figure: hours saved, tickets answered, error rate before and after]"),
		section("Cost", `[fill in requests a month × tokens × price${uses.length ? "" : ", or what the machines cost"}]${uses.length ? ` for ${uses.join(", ")} [fill in]` : ""}`)
	];
}
function risk(report) {
	const to = destinations(report).slice(0, most).map((name) => code(name, 80));
	const where = to.length ? ` (calls reach ${to.join(", ")})` : "";
	return [
		section("Who talks to the system", "[describe who sends it questions: employees, customers, anyone]"),
		section("Hallucination", "[explain what a wrong answer costs and what keeps the model from it]"),
		section("Personal data", `[explain which personal data goes where, how long it is kept and who can delete it]${where}`),
		section("Bias", "[explain who could be treated unfairly and how that is measured]"),
		section("Prompt injection and leaks", "[explain what hostile input could do and what stops it]"),
		section("Outage and change of a provider", `[explain what users see when a provider fails or changes its API]${where}`),
		section("Human oversight", "[explain who can see, stop and correct what it does]"),
		section("Misuse", "[explain what it is not meant for and what prevents that]")
	];
}
function modelChoice({ inventory }) {
	const { models } = inventory;
	if (!models.length) return [section("Model", "[name the model and explain why it was chosen]")];
	return models.slice(0, most).map(({ id, locations }) => section(code(id, 80), `- ${named(id, locations[0])}: [explain why it was chosen: quality, price, latency, licence, context length]`, `- Compared with: [list the alternatives and how they did]`, `- Looked at again: [fill in a date or an event]`));
}
function data(report) {
	const stores = namesOf(report, "vector_store").slice(0, most).map((name) => code(name, 80));
	const embeddings = namesOf(report, "embedding_model").slice(0, most).map((name) => code(name, 80));
	return [
		section("Sources", "- [list a source: what it holds, who owns it, under which licence]"),
		section("Preparation", "[explain how it is collected, cleaned, split and checked]"),
		...stores.length ? [section("Store", `[explain how often it is refreshed and how an entry is deleted] in ${stores.join(", ")}`)] : [],
		...embeddings.length ? [section("Embeddings", `[explain what is embedded and when it must be made anew] by ${embeddings.join(", ")}`)] : []
	];
}
function runbook(report) {
	const tracers = namesOf(report, "tracing").slice(0, most).map((name) => code(name, 80));
	return [
		section("Who to call", "[name the team and how it is reached]"),
		section("Where to look", `[list the dashboards, logs and traces]${tracers.length ? ` (${tracers.join(", ")})` : ""}`),
		section("A provider is slow or down", "[write what users see, and how to switch]"),
		section("Answers got worse", "[write how that is noticed and who decides]"),
		section("Rollback", "[write the commands that restore the previous version of code, prompts and model]")
	];
}
const schema = (name) => `# yaml-language-server: $schema=https://raw.githubusercontent.com/${home}/v1/docs/schema/${name}.json`;
const workflow = () => `name: LLMOps maturity
on:
  pull_request:
  merge_group:
permissions:
  contents: read
  pull-requests: write # the comment
  checks: write # the check run
jobs:
  maturity:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 0 # the comparison starts where the branch began
      - uses: ${home}@v1
`;
/** The policy, with today's figures beside the rules that are not turned on. */
function policy(report, minScore) {
	const { score, level } = report;
	const hosts = destinations(report).map((name) => JSON.stringify(clean(name, 80)));
	const floor = score === null ? 60 : Math.floor(score);
	const today = score === null ? "" : ` # today ${score}`;
	return `${schema("policy")}
# What a change must pass. Read from the target branch: a pull request cannot loosen its own gate.
gate:
  no-regression: true # no check may fall
  new-credentials: true # no new credential may leak
${minScore === null ? `  # min-score: ${floor}${today}` : `  min-score: ${minScore}${today}`}
  # min-level: ${level?.next?.name ?? "managed"}${level ? ` # today ${level.name}` : ""}
  # new-calls: [traced, pinned, timeout] # what every model call that a change adds must have
  # new-destinations: { allow: [${hosts.join(", ")}] } # data may go nowhere else

# A check that may not fail the gate for a while:
# waivers:
#   - { check: docs/release-notes, reason: the first release is in spring, owner: team, until: 2027-03-31 }

# An answer that the scan got wrong; \`llmops-maturity correct CHECK\` drafts one:
# corrections:
#   - { check: prompts/versioned, to: pass, reason: the prompts lie in our registry, until: 2027-06-30 }
`;
}
/** The owner's file. Everything is a comment until somebody answers it. */
function ownersFile(report) {
	const models = plainNames(report.inventory.models.map(({ id }) => id));
	const to = plainNames(destinations(report));
	const attestable = new Set(loadCatalogue().checks.flatMap(({ id, attestable }) => attestable ? [id] : []));
	const open = report.checks.find(({ id, status }) => attestable.has(id) && status === "fail" && !/^(impact|risk|docs)\//.test(id));
	return `${schema("owner")}
# What no scan can see. Take the # away from what you answer; comments count for nothing.
${models ? `# Models found: ${models}\n` : ""}${to ? `# Data goes to: ${to}\n` : ""}
# impact:
#   goal: the business problem, and for whom it is solved
#   success-metrics: the metrics with their targets, and how they are measured
#   cost-estimate: what a month or a request costs
# risk:
#   exposure: who talks to the system
#   privacy: which personal data goes where, how long it is kept
#   human-oversight: who can see, stop and correct what it does

# Answers that lie outside this repository; each needs evidence and expires after 180 days:
# attestations:
#   - check: ${open?.id ?? "trace/deploy-rights"}
#     answer: a sentence that says how it is done
#     evidence: https://… or a file of this repository
#     by: your name
#     on: ${report.asOf}
`;
}
/** Scans a folder and writes the files that it lacks, prefilled. What is there is never touched. */
async function init(folder, yes, io) {
	if (!existsSync(folder)) throw new UsageError(`${folder} does not exist.`, "Give the folder of a repository.");
	const snapshot = directorySnapshot(folder);
	const report = await audit(snapshot, { asOf: io.today });
	const ask = yes ? null : io.ask;
	await io.print(`${report.score === null ? "No use of a language model was found." : `LLMOps maturity ${standing(report)}`}\n`);
	const minScore = ask ? await askScore(report, ask) : null;
	const present = new Set(snapshot.files.map((file) => file.path));
	const taken = (path) => present.has(path) || path === ownerPaths[0] && ownerPaths.some((it) => present.has(it));
	const planned = plan(report, minScore).filter(({ path }) => !taken(path));
	const kept = plan(report, minScore).filter(({ path }) => taken(path));
	const list = (files) => files.map(({ path }) => `  ${path}\n`).join("");
	if (kept.length) await io.print(`Already there, left as they are:\n${list(kept)}`);
	if (!planned.length) return io.print("Nothing is left to write.\n");
	if (ask && !/^(y|yes|)$/i.test((await ask(`These files will be written:\n${list(planned)}Write them? [Y/n] `)).trim())) return io.print("Nothing was written.\n");
	for (const file of planned) write(folder, file);
	await io.print(`Written:\n${list(planned)}\n${nextWords(report)}`);
}
const plan = (report, minScore) => [
	{
		path: ".github/workflows/llmops-maturity.yml",
		text: workflow()
	},
	{
		path: policyPath,
		text: policy(report, minScore)
	},
	...report.score === null ? [] : [{
		path: ownerPaths[0],
		text: ownersFile(report)
	}],
	...documentTemplates(report)
];
async function askScore(report, ask) {
	const answer = (await ask(`Least score that the gate asks for${report.score === null ? "" : ` (today ${report.score})`}; empty for none: `)).trim();
	return answer ? readScore(answer) : null;
}
/** Makes a file that does not exist; neither it nor a folder on the way may be a link out of the repository. */
function write(folder, { path, text }) {
	const root = realpathSync(folder);
	const target = join(root, path);
	if (relative(root, realpathSync(nearestFolder(dirname(target)))).startsWith("..")) throw new UsageError(`${path} would be written outside the repository.`, "A folder on the way is a link; remove it.");
	mkdirSync(dirname(target), { recursive: true });
	try {
		const handle = openSync(target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 420);
		writeSync(handle, text);
		closeSync(handle);
	} catch (cause) {
		if (codeOf(cause) === "EEXIST") throw new UsageError(`${path} is there already and was left as it is.`);
		throw cause;
	}
}
const nearestFolder = (folder) => existsSync(folder) ? folder : nearestFolder(dirname(folder));
function nextWords(report) {
	const [first] = worthMost(report);
	return `${[
		"Next: read the policy, commit the workflow, and open a pull request.",
		...report.score === null ? [] : ["Documents count once what stands in brackets is replaced; the owner’s file once its # are taken away."],
		...first ? [`Worth most: ${first.check.id} (+${first.points.toFixed(1)}). llmops-maturity explain ${first.check.id} --why says why.`] : []
	].join("\n")}\n`;
}
export { init };
