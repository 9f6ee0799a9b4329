import { t as UsageError } from "./errors.js";
import { i as withoutPaths, n as auditChange, t as audit } from "./audit.js";
import { c as refusal, i as originName, l as unlessPointer, n as git, o as capped, p as defaultConfig, r as gitText, s as isBinaryName, u as limits } from "./directory.js";
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
/** A snapshot over listed entries whose content a function gives. */
function storedSnapshot(entries, contentOf, about) {
	const { files, notices } = capped(entries);
	const known = new Map(files.map((file) => [file.path, file]));
	return {
		files,
		commit: about.commit ?? null,
		repository: about.repository ?? null,
		notices: [...about.notices ?? [], ...notices],
		read(path) {
			const refused = refusal(known.get(path));
			if (refused) return refused;
			const content = contentOf(path);
			return content ? unlessPointer(content) : { skipped: "its content is missing" };
		}
	};
}
const batch = {
	blobs: 2e3,
	bytes: 32e6
};
function openBlobs(folder) {
	const contents = /* @__PURE__ */ new Map();
	let queue = [];
	const load = (wanted) => {
		const output = git(folder, ["cat-file", "--batch"], `${wanted.join("\n")}\n`);
		for (const oid of wanted) contents.set(oid, null);
		if (output) for (const [oid, content] of parseBatch(output)) contents.set(oid, content);
	};
	return {
		expect(entries) {
			queue = [...queue, ...entries.filter((entry) => isText(entry) && !contents.has(entry.oid ?? ""))];
		},
		read(oid) {
			const before = contents.get(oid);
			if (before !== void 0) return before;
			const wanted = /* @__PURE__ */ new Set([oid]);
			let bytes = 0;
			while (queue.length && wanted.size < batch.blobs && bytes < batch.bytes) {
				const next = queue.shift();
				if (!next?.oid || contents.has(next.oid)) continue;
				wanted.add(next.oid);
				bytes += next.size;
			}
			load([...wanted]);
			return contents.get(oid) ?? null;
		}
	};
}
const isText = (entry) => (entry.kind === "file" || entry.kind === "executable") && entry.size <= limits.fileBytes && !isBinaryName(entry.path);
/** `<oid> blob <size>\n<content>\n`, or `<oid> missing\n`, one after the other. */
function* parseBatch(output) {
	for (let at = 0; at < output.length;) {
		const end = output.indexOf(10, at);
		if (end < 0) return;
		const [oid = "", kind, size] = output.toString("latin1", at, end).split(" ");
		at = end + 1;
		if (kind !== "blob") continue;
		const length = Number(size);
		yield [oid, output.subarray(at, at + length)];
		at += length + 1;
	}
}
/** The files of a commit, branch or tag, read from git's objects; nothing is checked out. Throws a UsageError where the ref names no commit here. */
function gitTreeSnapshot(folder, ref, blobs = openBlobs(folder)) {
	const commit = resolveCommit(folder, ref);
	const listing = git(folder, [
		"ls-tree",
		"-r",
		"-z",
		"-l",
		"--full-tree",
		commit
	]);
	if (!listing) throw new UsageError(`The files of ${ref} cannot be listed.`, "Fetch that commit with its trees.");
	const entries = listing.toString("utf8").split("\0").flatMap(parseEntry);
	blobs.expect(entries);
	const oids = new Map(entries.map((entry) => [entry.path, entry.oid ?? ""]));
	return storedSnapshot(entries, (path) => blobs.read(oids.get(path) ?? ""), {
		commit,
		repository: originName(folder)
	});
}
/** The 40 digits of the commit that a ref names. */
function resolveCommit(folder, ref) {
	const commit = gitText(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	])?.trim();
	if (commit) return commit;
	if (gitText(folder, ["rev-parse", "--git-dir"]) === null) throw new UsageError(`${folder} is no git repository.`, "Comparing needs one.");
	throw new UsageError(`${ref} names no commit here.`, "A shallow clone lacks older commits: fetch with full depth.");
}
/** The commit where two lines of history parted, or null where the clone does not reach back so far. */
const mergeBase = (folder, one, other) => gitText(folder, [
	"merge-base",
	"--end-of-options",
	one,
	other
])?.trim() ?? null;
const kinds = {
	"100644": "file",
	"100664": "file",
	"100755": "executable",
	"120000": "symlink",
	"160000": "submodule"
};
/** `<mode> <type> <oid> <size>\t<path>`; a missing blob has the size BAD. */
function parseEntry(line) {
	const tab = line.indexOf("	");
	const [mode = "", , oid = "", size = ""] = line.slice(0, tab).split(/ +/);
	const path = line.slice(tab + 1);
	const kind = kinds[mode];
	if (tab < 0 || !kind || path.length > limits.pathLength) return [];
	return [{
		path,
		size: kind === "file" || kind === "executable" ? Number(size) || 0 : 0,
		kind,
		oid
	}];
}
export { auditProjects as a, storedSnapshot as i, mergeBase as n, openBlobs as r, gitTreeSnapshot as t };
