import { c as render, n as auditChange, t as audit } from "./audit.js";
import { S as tighten, a as originUrl, f as configOfChange, m as loadConfig, t as directorySnapshot, x as readPolicy } from "./directory.js";
import { r as sayError, t as UsageError } from "./errors.js";
import { a as auditProjects, n as mergeBase, r as openBlobs, t as gitTreeSnapshot } from "./git-tree.js";
import { a as readOnly, i as readLevel, n as readDate, o as readOutput, r as readFormat, s as readScore } from "./options2.js";
import { dirname, join } from "node:path";
import { closeSync, constants, existsSync, openSync, readFileSync, writeSync } from "node:fs";
/** Writes a file of the user's choice, never through a link that someone laid in its place. */
function writeOutput(file, content) {
	let handle;
	try {
		handle = openSync(file, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0), 420);
	} catch (cause) {
		throw new UsageError(`${file} cannot be written.`, sayError(cause));
	}
	try {
		const bytes = Buffer.from(content);
		for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
	} finally {
		closeSync(handle);
	}
}
/** Scans a folder, prints and writes the report; gives the exit code, which is the gate. */
async function scan(folder, words, io) {
	const word = (name) => typeof words[name] === "string" ? words[name] : null;
	const list = (name) => Array.isArray(words[name]) ? words[name].map(String) : [];
	if (!existsSync(folder)) throw new UsageError(`${folder} is neither a folder nor a command.`, "llmops-maturity --help lists the commands.");
	const format = readFormat(word("format") ?? "text");
	const outputs = list("output").map((output) => readOutput(output, format));
	const only = readOnly(list("only"));
	const [score, level] = [word("minScore"), word("minLevel")];
	const options = {
		asOf: readDate(word("asOf") ?? io.today),
		onStep: progress(io),
		...only ? { only } : {}
	};
	const wanted = {
		minScore: score === null ? null : readScore(score),
		minLevel: level === null ? null : readLevel(level)
	};
	const report = await run({
		folder,
		base: word("base"),
		configFile: word("config"),
		wanted
	}, options);
	const print = (as, colour = false) => render(as, report, {
		colour,
		repositoryUrl: originUrl(folder) ?? void 0,
		baseName: word("base") ?? void 0
	});
	for (const output of outputs) writeOutput(output.file, await print(output.format));
	if (!outputs.some((output) => output.format === format)) await io.print(await print(format, io.colour));
	return report.gate.passed ? 0 : 1;
}
/** The folder is judged as it lies. With a base the policy is that of the base's tip, and the comparison starts where the two parted. */
function run({ folder, base, configFile, wanted }, options) {
	const head = directorySnapshot(folder);
	const given = configFile === null ? null : readPolicy(readText(configFile), configFile, (name) => presetBeside(configFile, name));
	const withWanted = ({ policy, owner }) => ({
		owner,
		policy: {
			...given ?? policy,
			gate: tighten((given ?? policy).gate, wanted)
		}
	});
	if (base === null) return judge(null, head, {
		...options,
		config: withWanted(loadConfig(head))
	});
	const blobs = openBlobs(folder);
	const tip = gitTreeSnapshot(folder, base, blobs);
	const from = gitTreeSnapshot(folder, (head.commit && mergeBase(folder, base, head.commit)) ?? base, blobs);
	const { config, proposed } = configOfChange({
		tip,
		base: from,
		head
	});
	return judge(from, head, {
		...options,
		config: withWanted(config),
		...proposed ? { proposed: withWanted(proposed) } : {}
	});
}
function judge(base, head, options) {
	if (options.config?.policy.projects.length) return auditProjects(base, head, options);
	return base ? auditChange(base, head, options) : audit(head, options);
}
function readText(file) {
	try {
		return readFileSync(file, "utf8");
	} catch (cause) {
		throw new UsageError(`${file} cannot be read: ${sayError(cause)}.`);
	}
}
const presetBeside = (file, name) => name.startsWith("./") ? readText(join(dirname(file), name)) : null;
/** Names the step on standard error once a scan takes longer than a second; silent where nobody watches. */
function progress(io) {
	const started = Date.now();
	return (step) => {
		if (io.watched && Date.now() - started > 1e3) io.warn(`\u001b[2K\r… ${step}\r`);
	};
}
export { scan };
