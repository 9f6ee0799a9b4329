import { n as auditChange, s as renderers, t as audit } from "./audit.js";
import { f as loadConfig, t as directorySnapshot, u as configOfChange, v as readPolicy, y as tighten } from "./directory.js";
import { r as sayError, t as UsageError } from "./errors.js";
import { n as mergeBase, r as openBlobs, t as gitTreeSnapshot } from "./git-tree.js";
import { a as readOnly, i as readLevel, n as readDate, o as readOutput, r as readFormat, s as readScore } from "./options.js";
import { dirname, join } from "node:path";
import { closeSync, constants, existsSync, openSync, readFileSync, writeSync } from "node:fs";
// src/cli/write.ts
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
// src/cli/scan.ts
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
	for (const output of outputs) writeOutput(output.file, renderers[output.format](report));
	if (!outputs.some((output) => output.format === format)) await io.print(renderers[format](report, { colour: io.colour }));
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
	if (base === null) return audit(head, {
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
	return auditChange(from, head, {
		...options,
		config: withWanted(config),
		...proposed ? { proposed: withWanted(proposed) } : {}
	});
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
