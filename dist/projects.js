import { t as UsageError } from "./errors.js";
import { r as defaultConfig } from "./load.js";
import { n as auditChange, s as withoutPaths, t as audit } from "./audit.js";
import { n as reportSchema } from "./report.js";
import { dirname, join } from "node:path";
import { mkdirSync, readFileSync, readdirSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
const observedSchema = reportSchema.pick({
	checks: true,
	usage: true,
	inventory: true,
	notices: true
});
/** Whether plain data, read back from wherever it was kept, has the form of an observation. */
const isObserved = (value) => observedSchema.safeParse(value).success;
const mostEntries = 64;
/** bytes that an entry may hold when it is unpacked: a forged one must not fill the memory */
const largest = 67108864;
/** Entries stand in a subfolder of the engine's own bytes, so that another version never reads them. What cannot be read or written is no entry; nothing is thrown. */
function folderCache(folder) {
	const own = join(folder, engine());
	const fileOf = (key) => join(own, `${key}.json.gz`);
	return {
		get(key) {
			try {
				const found = JSON.parse(gunzipSync(readFileSync(fileOf(key)), { maxOutputLength: largest }).toString("utf8"));
				return isObserved(found) ? found : null;
			} catch {
				return null;
			}
		},
		put(key, observed) {
			try {
				mkdirSync(own, { recursive: true });
				const part = `${fileOf(key)}.${randomUUID()}`;
				writeFileSync(part, gzipSync(JSON.stringify(observed), { level: 1 }));
				renameSync(part, fileOf(key));
				tidy(own);
			} catch {}
		}
	};
}
/** The newest entries stay. */
function tidy(folder) {
	const entries = readdirSync(folder).map((name) => ({
		name,
		at: statSync(join(folder, name)).mtimeMs
	}));
	for (const { name } of entries.sort((a, b) => b.at - a.at).slice(mostEntries)) unlinkSync(join(folder, name));
}
/** A digest of the code that runs: the bundle's folder, or all sources where they run. */
function engine() {
	const here = fileURLToPath(import.meta.url);
	const root = here.endsWith(".ts") ? dirname(dirname(here)) : dirname(here);
	const hash = createHash("sha256");
	for (const name of readdirSync(root, { recursive: true }).map(String).sort()) if (/\.(js|ts|yml)$/.test(name)) hash.update(name).update(readFileSync(join(root, name)));
	return hash.digest("hex").slice(0, 16);
}
/**
* Judges each project of the policy by itself, and gives one gate for all. What lies in no project (pipelines, shared code, documents) belongs to each; paths stay
* those of the repository. A project that the change removes is left out; one that has no file on either side is a UsageError.
*/
async function auditProjects(base, head, options) {
	const { projects } = (options.config ?? defaultConfig).policy;
	const folders = projects.map(({ path }) => path.replace(/^\.?\/+|\/+$/g, ""));
	const reports = [];
	const holds = (snapshot, folder) => snapshot?.files.some((file) => file.path.startsWith(`${folder}/`)) ?? false;
	for (const folder of folders) {
		if (!holds(head, folder)) {
			if (holds(base, folder)) continue;
			throw new UsageError(`The project ${folder} has no file.`, "Correct projects in the policy.");
		}
		const own = (snapshot) => projectOf(snapshot, folder, folders);
		const report = base ? await auditChange(own(base), own(head), options) : await audit(own(head), options);
		reports.push({
			...report,
			target: {
				...report.target,
				project: folder
			}
		});
	}
	const rules = reports.flatMap(({ gate, target }) => gate.rules.map((rule) => ({
		...rule,
		because: `${target.project}: ${rule.because}`
	})));
	return {
		schemaVersion: "1.0",
		tool: reports[0]?.tool ?? {
			name: "llmops-maturity",
			version: "",
			catalogue: ""
		},
		target: {
			repository: head.repository,
			commit: head.commit,
			base: base?.commit ?? null,
			project: "."
		},
		gate: {
			passed: reports.every((report) => report.gate.passed),
			rules
		},
		projects: reports
	};
}
/** The repository without its other projects; a project within another belongs to itself alone. */
function projectOf(snapshot, folder, folders) {
	const holderOf = (path) => folders.filter((it) => path.startsWith(`${it}/`)).reduce((best, it) => best === null || it.length > best.length ? it : best, null);
	return withoutPaths(snapshot, (path) => (holderOf(path) ?? folder) !== folder, "belong to other projects");
}
export { folderCache as n, auditProjects as t };
