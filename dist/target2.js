import { r as sayError, t as UsageError } from "./errors.js";
import { n as nearest } from "./nearest.js";
import { a as originUrl, t as directorySnapshot } from "./directory.js";
import { n as gitTreeSnapshot, t as tarballSnapshot } from "./tarball.js";
import { createReadStream, existsSync, statSync } from "node:fs";
import { Readable } from "node:stream";
const commandNames = [
	"scan",
	"explain",
	"init",
	"correct",
	"validate",
	"diff",
	"fleet",
	"completion"
];
/** Opens what a word of the command line names. `ref` is a commit, branch or tag of it. */
async function openTarget(word, ref) {
	if (existsSync(word)) return statSync(word).isDirectory() ? folderTarget(word, ref) : archiveTarget(word, ref);
	if (/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(word) && !word.startsWith(".")) return remoteTarget(word, ref);
	return refuseWord(word);
}
/** Throws the UsageError for a word that is none of what we know, with the command that was probably meant. */
function refuseWord(word) {
	if (existsSync(word)) throw new UsageError("One scan takes one folder.", "Scan them one after the other.");
	const near = nearest(word, commandNames);
	const next = near ? `Did you mean ${near}?` : "llmops-maturity --help lists the commands.";
	throw new UsageError(`${word} is neither a folder, a tarball, owner/name nor a command.`, next);
}
const folderTarget = (folder, ref) => ({
	head: ref === null ? directorySnapshot(folder) : gitTreeSnapshot(folder, ref),
	folder,
	page: originUrl(folder)
});
async function archiveTarget(file, ref) {
	if (ref !== null) throw new UsageError("--ref needs a folder with git history, or owner/name.");
	return {
		head: await tarballSnapshot(createReadStream(file)),
		folder: null,
		page: null
	};
}
async function remoteTarget(repository, ref) {
	const { GITHUB_API_URL: api = "https://api.github.com", GITHUB_SERVER_URL: server = "https://github.com" } = process.env;
	const token = process.env["GITHUB_TOKEN"] ?? process.env["GH_TOKEN"];
	const stream = await download(`${api}/repos/${repository}/tarball/${encodeURIComponent(ref ?? "")}`.replace(/\/$/, ""), repository, ref, token);
	return {
		head: await tarballSnapshot(stream, { repository }),
		folder: null,
		page: `${server}/${repository}`
	};
}
async function download(url, repository, ref, token) {
	const headers = {
		"user-agent": "llmops-maturity",
		...token ? { authorization: `Bearer ${token}` } : {}
	};
	const answer = await fetch(url, { headers }).catch((cause) => {
		throw new UsageError(`${repository} is no folder here, and GitHub cannot be reached.`, sayError(cause));
	});
	if (answer.ok && answer.body) return Readable.fromWeb(answer.body);
	await answer.body?.cancel();
	const wanted = ref === null ? repository : `${ref} of ${repository}`;
	if (answer.status === 404) throw new UsageError(`${wanted} is neither here nor on GitHub.`, token ? "Or the token may not read it." : "A private repository needs GITHUB_TOKEN.");
	if (answer.status === 401) throw new UsageError("GitHub refuses the token in GITHUB_TOKEN.", "Make a new one that may read contents.");
	const limited = answer.status === 429 || answer.headers.get("x-ratelimit-remaining") === "0";
	throw new UsageError(`GitHub does not give ${wanted} (status ${answer.status}).`, limited ? "The rate limit is used up: wait, or set GITHUB_TOKEN." : "Try again later.");
}
export { openTarget as n, refuseWord as r, commandNames as t };
