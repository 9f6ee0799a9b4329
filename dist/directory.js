import { n as codeOf, t as UsageError } from "./errors.js";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readdirSync } from "node:fs";
const isSkipped = (content) => !(content instanceof Uint8Array);
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
const limits = {
	files: 2e5,
	fileBytes: 5e6,
	totalBytes: 15e8,
	textBytes: 2e8,
	codeLength: 24e6,
	depth: 64,
	pathLength: 4096
};
/** Sorts the entries by path and cuts them at the caps: the same files are kept whatever order they came in. */
function capped(entries, limits$2 = limits) {
	const all = [...entries];
	const sorted = all.filter(({ path }) => path.length <= limits$2.pathLength).sort(byPath);
	const unnamed = all.length - sorted.length;
	const notices = unnamed ? [{
		kind: "skipped-file",
		path: null,
		because: `${unnamed} left out: a path of more than ${limits$2.pathLength} characters`
	}] : [];
	const files = [];
	let total = 0;
	for (const entry of sorted) {
		if (files.length >= limits$2.files) return {
			files,
			notices: [...notices, cut(`more than ${limits$2.files} files`)]
		};
		if (total + entry.size > limits$2.totalBytes) return {
			files,
			notices: [...notices, cut(`more than ${limits$2.totalBytes} bytes`)]
		};
		total += entry.size;
		files.push(entry);
	}
	return {
		files,
		notices
	};
}
const cut = (because) => ({
	kind: "too-many-files",
	path: null,
	because: `${because}: the rest is left out`
});
/** Why an entry is not read, or null where it may be. */
function refusal(entry, limits$3 = limits) {
	if (!entry) return { skipped: "not in the snapshot" };
	if (entry.kind === "symlink" || entry.kind === "submodule") return { skipped: `a ${entry.kind} is not followed` };
	if (entry.size > limits$3.fileBytes) return { skipped: `larger than ${limits$3.fileBytes / 1e6} MB` };
	return null;
}
const lfsMark = new TextEncoder().encode("version https://git-lfs.github.com/spec/");
/** Content, unless it only points to content that is kept elsewhere (Git LFS). */
function unlessPointer(content) {
	return content.length < 1024 && content.length > lfsMark.length && lfsMark.every((byte, at) => content[at] === byte) ? { skipped: "a Git LFS pointer; its content is not in the repository" } : content;
}
const binary = /\.(png|jpe?g|gif|webp|avif|bmp|ico|tiff?|pdf|zip|gz|tgz|bz2|xz|7z|rar|jar|war|whl|woff2?|ttf|otf|eot|mp[34]|m4a|mov|webm|wav|ogg|flac|pt|pth|onnx|safetensors|gguf|h5|parquet|npy|npz|pkl|pickle|joblib|faiss|sqlite3?|db|so|dll|dylib|exe|wasm|class|pyc)$/i;
/** Whether a name says that the content is no text, so that nobody needs to read it to know. */
const isBinaryName = (path) => binary.test(path);
const guards = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.pager=cat",
	"core.sshCommand=false",
	"protocol.allow=never",
	"credential.helper=",
	"submodule.recurse=false",
	"safe.directory=*"
].flatMap((setting) => ["-c", setting]);
const quiet = {
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_LAZY_FETCH: "1",
	GIT_NO_REPLACE_OBJECTS: "1",
	LC_ALL: "C"
};
/** The environment without what would point git elsewhere (a hook that runs us sets GIT_DIR). */
function environment() {
	const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
	return {
		...Object.fromEntries(own),
		...quiet
	};
}
/** Standard output of one git command in a folder, or null where git is missing, refuses or fails. */
function git(folder, args, input) {
	const run = spawnSync("git", [
		"--no-pager",
		...guards,
		"-C",
		folder,
		...args
	], {
		env: environment(),
		maxBuffer: 1 << 30,
		stdio: [
			input === void 0 ? "ignore" : "pipe",
			"pipe",
			"ignore"
		],
		...input === void 0 ? {} : { input }
	});
	return run.error || run.status !== 0 ? null : run.stdout;
}
const gitText = (folder, args) => git(folder, args)?.toString("utf8") ?? null;
/** owner/name of the remote `origin`, or null. Credentials in its address and paths of this machine never leave here. */
function originName(folder) {
	const url = gitText(folder, [
		"config",
		"--get",
		"remote.origin.url"
	])?.trim();
	return url ? nameOfRemote(url) : null;
}
/** The page of the remote `origin`, `https://host/owner/name`, or null. Credentials in its address never leave here. */
function originUrl(folder) {
	const url = gitText(folder, [
		"config",
		"--get",
		"remote.origin.url"
	])?.trim() ?? "";
	const host = /^(?:https?|ssh|git):\/\/(?:[^/@\s]*@)?([\w.-]+)(?::\d+)?\//.exec(url)?.[1] ?? /^[\w.-]+@([\w.-]+):/.exec(url)?.[1];
	const name = nameOfRemote(url);
	return host && name ? `https://${host}/${name}` : null;
}
/** `https://host/owner/name.git`, `ssh://git@host/owner/name`, `git@host:owner/name.git` → `owner/name`. */
function nameOfRemote(url) {
	const parts = (/^(?:https?|ssh|git):\/\/[^/\s]+\/(\S+)$/.exec(url)?.[1] ?? /^[\w.-]+@[\w.-]+:([^/\s]\S*)$/.exec(url)?.[1])?.replace(/\/+$/, "").replace(/\.git$/, "").split("/") ?? [];
	const [owner, name] = parts.slice(-2);
	return parts.length >= 2 && [owner, name].every((part) => part && /^[\w.-]{1,100}$/.test(part)) ? `${owner}/${name}` : null;
}
/** A folder on disk: the files that git's index lists there with those of `also` that it does not know yet, or every file below a folder that git does not track. Throws a UsageError where there is no such folder. */
function directorySnapshot(root, limits$1 = limits, also = []) {
	requireFolder(root);
	const notices = [];
	const tracked = trackedPaths(root);
	const isFolder = folderProbe(root);
	const fresh = tracked ? also.filter((path) => !tracked.includes(path) && statOf(join(root, path))) : [];
	for (const path of fresh) notices.push({
		kind: "untracked",
		path,
		because: "git does not track it yet"
	});
	const { files, notices: cuts } = capped(tracked ? describeAll(root, [...tracked, ...fresh], isFolder, notices) : walk(root, limits$1, notices), limits$1);
	const known = new Map(files.map((file) => [file.path, file]));
	return {
		files,
		commit: tracked ? gitText(root, [
			"rev-parse",
			"--verify",
			"--quiet",
			"HEAD"
		])?.trim() ?? null : null,
		repository: tracked ? originName(root) : null,
		notices: [...notices, ...cuts],
		read: (path) => refusal(known.get(path), limits$1) ?? (isFolder(dirname(path)) ? readRegular(join(root, path), limits$1) : { skipped: "not readable" })
	};
}
function requireFolder(root) {
	try {
		if (readdirSync(root)) return;
	} catch (cause) {
		const code = codeOf(cause);
		throw new UsageError(`${root} ${code === "ENOENT" ? "does not exist" : code === "ENOTDIR" ? "is not a folder" : "cannot be read"}.`, "Give the folder of a repository.");
	}
}
/** null where the folder is in no work tree, or nothing below it is tracked */
function trackedPaths(root) {
	const paths = gitText(root, [
		"ls-files",
		"-z",
		"--cached",
		"--deduplicate",
		"."
	])?.split("\0").filter(Boolean) ?? [];
	return paths.length ? paths : null;
}
/** Tells whether every part of a relative folder is a real folder, so that no link in the way leads outside. Asks the disk once for each. */
function folderProbe(root) {
	const seen = /* @__PURE__ */ new Map([[".", true]]);
	const isFolder = (folder) => {
		const before = seen.get(folder);
		if (before !== void 0) return before;
		const is = isFolder(dirname(folder)) && (statOf(join(root, folder))?.isDirectory() ?? false);
		seen.set(folder, is);
		return is;
	};
	return isFolder;
}
function describeAll(root, paths, isFolder, notices) {
	const files = [];
	let missing = 0;
	for (const path of paths) {
		const stat = isFolder(dirname(path)) ? statOf(join(root, path)) : null;
		const entry = stat && describe(path, stat);
		if (entry) files.push(entry);
		else missing += 1;
	}
	if (missing) notices.push({
		kind: "missing-files",
		path: null,
		because: `${missing} tracked files are not in the work tree`
	});
	return files;
}
/** Every file below a folder in a fixed order; links are listed and not followed, what is no regular file is left out with a notice. */
function walk(root, limits, notices) {
	const files = [];
	const visit = (below, depth) => {
		const entries = readFolder(join(root, below));
		if (!entries) return void notices.push({
			kind: "skipped-folder",
			path: below,
			because: "not readable"
		});
		if (depth > limits.depth) return void notices.push({
			kind: "skipped-folder",
			path: below,
			because: `more than ${limits.depth} folders deep`
		});
		for (const entry of entries) {
			if (entry.name === ".git" || entry.name === "node_modules") continue;
			const path = below ? `${below}/${entry.name}` : entry.name;
			if (files.length > limits.files) return;
			if (entry.isDirectory()) visit(path, depth + 1);
			else {
				const stat = statOf(join(root, path));
				const file = stat && describe(path, stat);
				if (file) files.push(file);
				else notices.push({
					kind: "skipped-file",
					path,
					because: stat ? "no regular file" : "not readable"
				});
			}
		}
	};
	visit("", 0);
	return files;
}
function readFolder(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch {
		return null;
	}
}
function statOf(path) {
	try {
		return lstatSync(path);
	} catch {
		return null;
	}
}
function describe(path, stat) {
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
}
/** Opens without following a link and without waiting for a pipe; what the list said is asked again of the open file. */
function readRegular(path, limits) {
	let file;
	try {
		file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
		const stat = fstatSync(file);
		if (!stat.isFile()) return { skipped: "no regular file" };
		if (stat.size > limits.fileBytes) return { skipped: `larger than ${limits.fileBytes / 1e6} MB` };
		return unlessPointer(readFileSync(file));
	} catch {
		return { skipped: "not readable" };
	} finally {
		if (file !== void 0) closeSync(file);
	}
}
export { originUrl as a, refusal as c, byPath as d, isSkipped as f, originName as i, unlessPointer as l, git as n, capped as o, gitText as r, isBinaryName as s, directorySnapshot as t, limits as u };
