import { r as sayError, t as UsageError } from "./errors.js";
import { a as page, i as linear, o as markup, r as line, t as renderHtml } from "./html.js";
import { a as plural, i as percent, o as scoreWords, t as changeWords } from "./words.js";
import { t as loadCatalogue } from "./load2.js";
import { n as retirementOf } from "./models.js";
import { n as reportSchema, t as portfolioSchema } from "./report.js";
import { t as writeOutput } from "./write.js";
import { dirname, join } from "node:path";
import { mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
/** Rules of the fleet's pages beside the shared ones. */
const fleetStyle = `
main>section{margin-top:44px}
.bar-top{display:flex;flex-wrap:wrap;gap:4px 18px;align-items:baseline;justify-content:space-between;font-size:13.5px;margin-bottom:22px}
.bar-top nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:4px 18px}
.bar-top form{display:inline}
.ask{display:flex;flex-wrap:wrap;gap:8px 14px;align-items:end;margin-top:18px}
.ask label{display:block;font-size:12.5px;color:var(--soft)}
.ask input,.ask select,button{font:inherit;font-size:14px;color:var(--ink);background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:5px 9px;min-height:34px}
button{cursor:pointer;border-color:var(--soft)}
select:focus-visible,button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.trend path,.timeline .line{fill:none;stroke:var(--accent);stroke-width:1.8;stroke-linejoin:round}.trend circle,.timeline circle{fill:var(--accent)}
.timeline{display:block;width:100%;height:auto;margin-top:12px}
.timeline text{font-size:11.5px;fill:var(--soft)}.timeline .grid{stroke:var(--line)}
.timeline .version line{stroke:var(--soft);stroke-dasharray:4 4}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin-top:20px}
.figures div{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:12px 16px}
.figures dt{font-size:12.5px;color:var(--soft)}.figures dd{margin:2px 0 0;font-size:22px;font-weight:650}
.fleet td,.fleet th{vertical-align:middle}
.fleet tbody th{overflow-wrap:anywhere}
.tag{display:inline-block;padding:0 7px;border:1px solid var(--line);border-radius:9px;font-size:12px;white-space:nowrap}
.tag.bad{border-color:var(--fail)}
td ul{list-style:none}
`.replaceAll("\n", "");
function fleetPage(frame, body) {
	const { home, reader, links = [], title } = frame;
	const top = markup`<header class="bar-top"><nav aria-label="Fleet"><ul><li><a href="${home}">Fleet</a></li>${links.map(({ href, text }) => markup`<li><a href="${href}">${text}</a></li>`)}</ul></nav>${reader ? markup`<form method="post" action="/logout"><input type="hidden" name="csrf" value="${reader.csrf}"><span class="soft">${reader.login}</span> <button>Log out</button></form>` : null}</header>`;
	return page({
		title: `${title} · LLMOps maturity`,
		body: markup`<main>${top}${body}</main>`,
		style: fleetStyle,
		...reader ? { forms: "'self'" } : {}
	});
}
const spark = {
	width: 96,
	height: 22
};
/** The last scores in one small line; nothing where there are fewer than two. */
function trendLine(scores) {
	if (scores.length < 2) return null;
	const x = linear([0, scores.length - 1], [2, spark.width - 2]);
	const y = linear([0, 100], [spark.height - 2, 2]);
	const path = line((_, index) => x(index), (score) => y(score)).digits(1);
	const said = `from ${scoreWords(scores[0] ?? null)} to ${scoreWords(scores.at(-1) ?? null)} in ${scores.length} scans`;
	return markup`<svg class="trend" viewBox="0 0 ${spark.width} ${spark.height}" width="${spark.width}" height="${spark.height}" role="img" aria-label="${said}"><path d="${path([...scores]) ?? ""}"/><circle cx="${x(scores.length - 1).toFixed(1)}" cy="${y(scores.at(-1) ?? 0).toFixed(1)}" r="2.4"/></svg>`;
}
const chart = {
	width: 920,
	height: 240,
	left: 34,
	right: 12,
	top: 14,
	bottom: 26
};
const steps = [
	0,
	25,
	50,
	75,
	100
];
/** Score over time; a dashed line stands where the tool or its catalogue changed, since scores before and after are not alike. */
function timeline(scans) {
	const scored = scans.flatMap((scan) => scan.score === null ? [] : [{
		...scan,
		score: scan.score,
		time: Date.parse(scan.at)
	}]);
	const [first, last] = [scored[0], scored.at(-1)];
	if (!first || !last || scored.length < 2) return null;
	const x = linear([first.time, last.time], [chart.left, chart.width - chart.right]);
	const y = linear([0, 100], [chart.height - chart.bottom, chart.top]);
	const path = line((scan) => x(scan.time), (scan) => y(scan.score)).digits(1);
	const changes = scored.filter((scan, index) => {
		const before = scored[index - 1];
		return before && (before.tool !== scan.tool || before.catalogue !== scan.catalogue);
	});
	const said = `Score from ${scoreWords(first.score)} on ${first.at.slice(0, 10)} to ${scoreWords(last.score)} on ${last.at.slice(0, 10)}`;
	return markup`<svg class="timeline" viewBox="0 0 ${chart.width} ${chart.height}" role="img" aria-label="${said}">
${steps.map((score) => markup`<line class="grid" x1="${chart.left}" x2="${chart.width - chart.right}" y1="${y(score)}" y2="${y(score)}"/><text x="${chart.left - 6}" y="${y(score) + 4}" text-anchor="end">${score}</text>`)}
${changes.map((scan) => markup`<g class="version"><line x1="${x(scan.time).toFixed(1)}" x2="${x(scan.time).toFixed(1)}" y1="${chart.top}" y2="${chart.height - chart.bottom}"/><title>${`version ${scan.tool}, catalogue ${scan.catalogue}`}</title></g>`)}
<path class="line" d="${path(scored) ?? ""}"/>
${scored.map((scan) => markup`<circle cx="${x(scan.time).toFixed(1)}" cy="${y(scan.score).toFixed(1)}" r="3"><title>${`${scan.at.slice(0, 10)}: ${scoreWords(scan.score)}`}</title></circle>`)}
<text x="${chart.left}" y="${chart.height - 6}">${first.at.slice(0, 10)}</text><text x="${chart.width - chart.right}" y="${chart.height - 6}" text-anchor="end">${last.at.slice(0, 10)}</text></svg>`;
}
const levels = [
	"initial",
	"defined",
	"managed",
	"production-ready",
	"optimized"
];
const sorts = [
	["score", "lowest score"],
	["change", "largest fall"],
	["coverage", "lowest coverage"],
	["name", "name"]
];
const most$1 = 200;
function overviewBody({ fleet, shown, query, today }, frame) {
	const { rows, models, destinations, failing } = fleet;
	if (!rows.length) return markup`<h1>${frame.title}</h1><p class="lead">No repository was scanned yet. The first scans follow the installation; they take a few minutes.</p>`;
	return markup`<h1>${frame.title}</h1>${figures(rows, models)}
<section id="repositories"><h2>Repositories</h2>${query ? ask(query) : null}${table$1(shown, frame)}</section>
<section id="models"><h2>Models in use</h2>${modelTable(models, frame, today)}</section>
<section id="destinations"><h2>Where data goes</h2>${destinationTable(destinations, frame)}</section>
<section id="failing"><h2>Checks that fail most</h2>${failingTable(failing)}</section>`;
}
function figures(rows, models) {
	const scored = rows.flatMap(({ last }) => last.score === null ? [] : [last.score]).sort((a, b) => a - b);
	const median = scored[Math.floor((scored.length - 1) / 2)] ?? null;
	const figure = (name, value) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`;
	return markup`<dl class="figures">${figure("Repositories", rows.length)}${figure("With a language model", scored.length)}${figure("Median score", scoreWords(median))}${figure("Gate failed", rows.filter(({ last }) => !last.passed).length)}${figure("Models", models.length)}</dl>`;
}
function ask({ text, level, sort }) {
	const option = (value, name, chosen) => markup`<option value="${value}"${value === chosen ? { markup: " selected" } : null}>${name}</option>`;
	return markup`<form class="ask" method="get" role="search"><div><label for="q">Name contains</label><input id="q" name="q" type="search" value="${text}"></div>
<div><label for="level">Level</label><select id="level" name="level">${option("", "all", level)}${levels.map((name) => option(name, name, level))}</select></div>
<div><label for="sort">First</label><select id="sort" name="sort">${sorts.map(([value, name]) => option(value, name, sort))}</select></div><div><button>Show</button></div></form>`;
}
function table$1(rows, frame) {
	if (!rows.length) return markup`<p class="lead">No repository fits. Ask for another name or level.</p>`;
	return markup`<div class="scroll" tabindex="0" role="region" aria-label="Table of repositories"><table class="fleet"><thead><tr><th scope="col">Repository</th><th scope="col" class="n">Score</th><th scope="col" class="n">Change</th><th scope="col">Trend</th><th scope="col">Level</th><th scope="col" class="n">Measured</th><th scope="col">Worst checks</th></tr></thead><tbody>${rows.slice(0, most$1).map((row) => markup`<tr><th scope="row">${repositoryLink(row, frame)}${row.last.passed ? null : markup` <span class="tag bad">gate failed</span>`}</th><td class="n"><b>${scoreWords(row.last.score)}</b></td><td class="n ${tone(row.change)}">${row.change === null ? "" : changeWords(row.change)}</td><td>${trendLine(row.trend)}</td><td>${row.last.level ?? (row.last.score === null ? "no language model" : "")}</td><td class="n">${row.last.score === null ? "" : percent(row.last.coverage)}</td><td>${row.worst.map((id) => markup`<code>${id}</code> `)}</td></tr>`)}</tbody></table></div>${rows.length > most$1 ? markup`<p class="soft">${rows.length - most$1} more: ask for a name.</p>` : null}`;
}
const tone = (change) => change === null || change === 0 ? "soft" : change > 0 ? "good" : "bad";
function repositoryLink({ repository, project }, frame) {
	return markup`<a href="${frame.hrefOf(repository)}">${repository}</a>${project === "." ? null : markup` <span class="soft">${project}</span>`}`;
}
function named(name, frame) {
	const [repository = "", project = "."] = name.split(" ", 2);
	return repositoryLink({
		repository,
		project
	}, frame);
}
function modelTable(models, frame, today) {
	if (!models.length) return markup`<p class="soft">None was found.</p>`;
	return markup`<table><thead><tr><th scope="col">Model</th><th scope="col">Provider</th><th scope="col">Pinned</th><th scope="col">Turned off</th><th scope="col">Used by</th></tr></thead><tbody>${models.slice(0, most$1).map(({ id, provider, pins, retires, places }) => markup`<tr><th scope="row"><code>${id}</code></th><td>${provider ?? ""}</td><td>${pins.join(", ")}</td><td class="${retires && retires <= today ? "bad" : ""}">${retires ?? ""}</td><td><ul>${places.slice(0, 20).map(({ repository, where, since }) => markup`<li>${named(repository, frame)} <code>${where}</code> <span class="soft">since ${since}</span></li>`)}${places.length > 20 ? markup`<li>and ${places.length - 20} more</li>` : null}</ul></td></tr>`)}</tbody></table>`;
}
function destinationTable(destinations, frame) {
	if (!destinations.length) return markup`<p class="soft">No host or provider was found that receives data.</p>`;
	return markup`<table><thead><tr><th scope="col">Host</th><th scope="col">Provider</th><th scope="col">Receives</th><th scope="col">From</th></tr></thead><tbody>${destinations.slice(0, most$1).map(({ host, provider, sends, repositories }) => markup`<tr><th scope="row">${host ? markup`<code>${host}</code>` : "the provider's own address"}</th><td>${provider ?? ""}</td><td>${sends.join(", ")}</td><td><ul>${repositories.slice(0, 20).map((name) => markup`<li>${named(name, frame)}</li>`)}${repositories.length > 20 ? markup`<li>and ${repositories.length - 20} more</li>` : null}</ul></td></tr>`)}</tbody></table>`;
}
function failingTable(failing) {
	if (!failing.length) return markup`<p class="soft">None falls short.</p>`;
	return markup`<table><thead><tr><th scope="col">Check</th><th scope="col">Asks</th><th scope="col" class="n">Fail</th><th scope="col" class="n">Partial</th><th scope="col" class="n">Asked</th></tr></thead><tbody>${failing.slice(0, 30).map(({ id, asks, fail, partial, asked }) => markup`<tr><th scope="row"><code>${id}</code></th><td>${asks}</td><td class="n fail">${fail}</td><td class="n partial">${partial}</td><td class="n">${plural(asked, "time")}</td></tr>`)}</tbody></table>`;
}
const most = 100;
function repositoryBody({ repository, tracked, reportOf, compareAt }) {
	return markup`<h1>${repository}</h1>${tracked.map(({ project, scans }) => {
		const last = scans.at(-1);
		if (!last) return null;
		return markup`<section>${project === "." ? null : markup`<h2>${project}</h2>`}<p class="lead">${standing(last)}</p>${timeline(scans)}${compareAt ? compare(project, scans, compareAt) : null}${table(project, scans, reportOf)}</section>`;
	})}`;
}
function standing({ score, level, coverage, at }) {
	if (score === null) return `No use of a language model was found on ${at.slice(0, 10)}.`;
	return `${scoreWords(score)} · ${level ?? ""}, measured on ${percent(coverage)} of the weight, ${at.slice(0, 10)}`;
}
const short = (scan) => scan.commit?.slice(0, 7) ?? "";
function compare(project, scans, action) {
	const kept = scans.filter((scan) => scan.commit !== null);
	if (kept.length < 2) return null;
	const id = (name) => `${name}-${project.replace(/\W+/g, "-")}`;
	const choose = (name, title, chosen) => markup`<div><label for="${id(name)}">${title}</label><select id="${id(name)}" name="${name}">${[...kept].reverse().map((scan) => markup`<option value="${scan.commit ?? ""}"${scan === chosen ? { markup: " selected" } : null}>${short(scan)} ${scan.at.slice(0, 10)} ${scoreWords(scan.score)}</option>`)}</select></div>`;
	return markup`<form class="ask" method="get" action="${action}"><input type="hidden" name="project" value="${project}">${choose("from", "Compare", kept.at(-2))}${choose("to", "with", kept.at(-1))}<div><button>Compare</button></div></form>`;
}
function table(project, scans, reportOf) {
	const rows = scans.map((scan, index) => ({
		scan,
		before: scans[index - 1]
	})).reverse();
	return markup`<table><thead><tr><th scope="col">Day</th><th scope="col">Commit</th><th scope="col" class="n">Score</th><th scope="col" class="n">Change</th><th scope="col">Level</th><th scope="col">Gate</th><th scope="col">Version</th></tr></thead><tbody>${rows.slice(0, most).map(({ scan, before }) => {
		const href = scan.commit ? reportOf(project, scan.commit) : null;
		const commit = markup`<code>${short(scan)}</code>`;
		const change = before && before.score !== null && scan.score !== null ? changeWords(scan.score - before.score) : "";
		return markup`<tr><th scope="row">${scan.at.slice(0, 10)}</th><td>${href ? markup`<a href="${href}">${commit}</a>` : commit}</td><td class="n"><b>${scoreWords(scan.score)}</b></td><td class="n">${change}</td><td>${scan.level ?? ""}</td><td>${scan.passed ? "passed" : markup`<span class="bad">failed</span>`}</td><td class="soft">${scan.tool}, catalogue ${scan.catalogue}${before && (before.tool !== scan.tool || before.catalogue !== scan.catalogue) ? " (changed)" : null}</td></tr>`;
	})}</tbody></table>`;
}
function summaryOf(report, at) {
	return {
		at,
		commit: report.target.commit,
		score: report.score,
		level: report.level?.name ?? null,
		coverage: report.coverage,
		passed: report.gate.passed,
		tool: report.tool.version,
		catalogue: report.tool.catalogue,
		statuses: Object.fromEntries(report.checks.map((check) => [check.id, check.status])),
		inventory: inventoryOf(report)
	};
}
function fleetOf(tracked) {
	const rows = tracked.flatMap(rowOf);
	return {
		rows,
		models: modelsOf(tracked),
		destinations: destinationsOf(rows),
		failing: failingOf(rows)
	};
}
function inventoryOf({ inventory }) {
	const destinations = /* @__PURE__ */ new Map();
	for (const { host, provider, sends } of inventory.calls) {
		if (!host && !provider) continue;
		const key = placeOf({
			host,
			provider
		});
		const known = destinations.get(key) ?? {
			host,
			provider,
			sends: /* @__PURE__ */ new Set()
		};
		for (const kind of sends) known.sends.add(kind);
		destinations.set(key, known);
	}
	return {
		models: inventory.models.map(({ id, provider, pin, role, locations: [first] }) => ({
			id,
			provider,
			pin,
			role,
			where: first ? `${first.path}:${first.line}` : ""
		})),
		destinations: [...destinations.values()].map(({ host, provider, sends }) => ({
			host,
			provider,
			sends: [...sends].sort()
		})),
		components: inventory.components.map(({ kind, name, version }) => ({
			kind,
			name,
			version
		})),
		calls: inventory.calls.length,
		traced: inventory.calls.filter((call) => call.traced).length
	};
}
const worstShown = 3;
function rowOf({ repository, project, scans }) {
	const last = scans.at(-1);
	if (!last) return [];
	const trend = scans.flatMap(({ score }) => score === null ? [] : [score]);
	const before = trend.length > 1 ? trend.at(-2) : void 0;
	const weights = new Map(loadCatalogue().checks.map((check) => [check.id, check.weight]));
	const worst = Object.keys(last.statuses).filter((id) => last.statuses[id] === "fail").sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1));
	return [{
		repository,
		project,
		last,
		change: before === void 0 || last.score === null ? null : Math.round(10 * (last.score - before)) / 10,
		trend,
		worst: worst.slice(0, worstShown)
	}];
}
/** How one line names a repository or its project. */
const nameOf = ({ repository, project }) => project === "." ? repository : `${repository} ${project}`;
function modelsOf(tracked) {
	const uses = /* @__PURE__ */ new Map();
	for (const one of tracked) for (const { id, provider, pin, where } of one.scans.at(-1)?.inventory.models ?? []) {
		const use = uses.get(id) ?? {
			provider,
			pins: /* @__PURE__ */ new Set(),
			places: []
		};
		const since = one.scans.find((scan) => scan.inventory.models.some((model) => model.id === id))?.at.slice(0, 10) ?? "";
		use.pins.add(pin);
		use.places.push({
			repository: nameOf(one),
			where,
			since
		});
		uses.set(id, use);
	}
	return [...uses].map(([id, { provider, pins, places }]) => ({
		id,
		provider,
		retires: retirementOf(id),
		pins: [...pins].sort(),
		places
	})).sort((a, b) => (a.retires ?? "9999").localeCompare(b.retires ?? "9999") || b.places.length - a.places.length || (a.id < b.id ? -1 : 1));
}
const placeOf = ({ host, provider }) => `${host ?? ""} ${provider ?? ""}`;
function destinationsOf(rows) {
	const found = /* @__PURE__ */ new Map();
	for (const row of rows) for (const { host, provider, sends } of row.last.inventory.destinations) {
		const key = placeOf({
			host,
			provider
		});
		const one = found.get(key) ?? {
			host,
			provider,
			sends: /* @__PURE__ */ new Set(),
			repositories: []
		};
		for (const kind of sends) one.sends.add(kind);
		one.repositories.push(nameOf(row));
		found.set(key, one);
	}
	return [...found.values()].map(({ sends, ...rest }) => ({
		...rest,
		sends: [...sends].sort()
	})).sort((a, b) => b.repositories.length - a.repositories.length || (placeOf(a) < placeOf(b) ? -1 : 1));
}
function failingOf(rows) {
	return loadCatalogue().checks.map(({ id, asks }) => {
		const statuses = rows.map((row) => row.last.statuses[id]);
		const of = (...wanted) => statuses.filter((status) => status !== void 0 && wanted.includes(status)).length;
		return {
			id,
			asks,
			fail: of("fail"),
			partial: of("partial"),
			asked: of("pass", "partial", "fail")
		};
	}).filter(({ fail, partial }) => fail + partial > 0).sort((a, b) => b.fail - a.fail || b.partial - a.partial || (a.id < b.id ? -1 : 1));
}
/** The rows that are asked for. Repositories without use of a language model have no score and come last. */
function selectRows(rows, { text, level, sort }) {
	const wanted = text.toLowerCase();
	const value = (row) => sort === "change" ? row.change : sort === "coverage" ? row.last.coverage : row.last.score;
	return rows.filter((row) => nameOf(row).toLowerCase().includes(wanted) && (!level || row.last.level === level)).sort((a, b) => {
		const byName = nameOf(a) < nameOf(b) ? -1 : 1;
		if (sort === "name") return byName;
		return (value(a) ?? Number.POSITIVE_INFINITY) - (value(b) ?? Number.POSITIVE_INFINITY) || byName;
	});
}
/** Writes index.html and a page for every repository and report into `folder`. `words` are report files, or folders of them. */
async function fleet(words, folder, io) {
	const reports = words.flatMap(filesOf).flatMap(readReports);
	if (!reports.length) throw new UsageError("No report was named.", "Write some with --format json and name the files or their folder.");
	const tracked = trackedOf(reports);
	const write = (path, text) => {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeOutput(file, text);
	};
	const frame = (title, up) => ({
		title,
		home: `${up}index.html`,
		hrefOf: (name) => `${up}${pathOf(name)}.html`,
		reader: null
	});
	const all = fleetOf(tracked);
	const shown = selectRows(all.rows, {
		text: "",
		level: "",
		sort: "score"
	});
	const top = frame("Fleet", "");
	write("index.html", fleetPage(top, overviewBody({
		fleet: all,
		shown,
		query: null,
		today: io.today
	}, top)));
	for (const name of new Set(tracked.map((it) => it.repository))) {
		const up = "../".repeat(name.split("/").length - 1);
		const reportOf = (project, commit) => `${up}${reportPath(name, project, commit)}`;
		const own = tracked.filter((it) => it.repository === name);
		write(`${pathOf(name)}.html`, fleetPage(frame(name, up), repositoryBody({
			repository: name,
			tracked: own,
			reportOf,
			compareAt: null
		})));
	}
	for (const report of reports) {
		const { commit, project } = report.target;
		if (commit) write(reportPath(repositoryOf(report), project, commit), renderHtml(report));
	}
	await io.print(`${reports.length} reports of ${new Set(reports.map(repositoryOf)).size} repositories: ${join(folder, "index.html")}\n`);
}
function filesOf(word) {
	const found = statSync(word, { throwIfNoEntry: false });
	if (!found) throw new UsageError(`There is no file ${word}.`);
	if (!found.isDirectory()) return [word];
	return readdirSync(word).filter((name) => name.endsWith(".json")).sort().map((name) => join(word, name));
}
function readReports(file) {
	const content = (() => {
		try {
			return JSON.parse(readFileSync(file, "utf8"));
		} catch (cause) {
			throw new UsageError(`${file} holds no JSON.`, sayError(cause));
		}
	})();
	const one = reportSchema.safeParse(content);
	if (one.success) return [one.data];
	const several = portfolioSchema.safeParse(content);
	if (several.success) return several.data.projects;
	const issue = one.error.issues[0];
	throw new UsageError(`${file} is no report: ${issue?.path.join(".")}: ${issue?.message}.`, "Write one with --format json.");
}
const repositoryOf = ({ target }) => target.repository ?? "this repository";
/** Scans of one repository or project in the order of their days. */
function trackedOf(reports) {
	const groups = /* @__PURE__ */ new Map();
	for (const report of reports) {
		const key = `${repositoryOf(report)}\0${report.target.project}`;
		groups.set(key, [...groups.get(key) ?? [], report]);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (!first) return [];
		const scans = group.map((report) => summaryOf(report, report.asOf)).sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
		return [{
			repository: repositoryOf(first),
			project: first.target.project,
			scans
		}];
	});
}
/** A name comes from a file that anybody may have written: only harmless characters reach the disk. */
const pathOf = (name) => name.split("/").map((part) => part.replace(/[^\w.-]/g, "-").replace(/^\.+/, "-") || "-").join("/");
const reportPath = (name, project, commit) => `${pathOf(name)}/${project === "." ? "" : `${pathOf(project).replaceAll("/", "-")}-`}${pathOf(commit).replaceAll("/", "-").slice(0, 12)}.html`;
export { fleet };
