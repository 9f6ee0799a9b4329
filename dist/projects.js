import { i as withoutPaths, n as auditChange, t as audit } from "./audit.js";
import { r as defaultConfig } from "./load.js";
import { t as UsageError } from "./errors.js";
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
export { auditProjects as t };
