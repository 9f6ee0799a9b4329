import { n as auditChange, t as audit } from "./audit.js";
import { n as folderCache, t as auditProjects } from "./projects.js";
import { d as tighten, i as loadConfig, n as configOfChange, u as readPolicy } from "./load.js";
import { r as sayError, t as UsageError } from "./errors.js";
import { r as render } from "./render.js";
import { i as openBlobs, n as gitTreeSnapshot, r as mergeBase } from "./tarball.js";
import { a as readOnly, i as readLevel, n as readDate, o as readOutput, r as readFormat, s as readScore } from "./options2.js";
import { n as openTarget } from "./target2.js";
import { t as writeOutput } from "./write.js";
import { dirname, join } from "node:path";
import { readFileSync } from "node:fs";
/** Scans what a word names, prints and writes the report; gives the exit code, which is the gate. */
async function scan(target, words, io) {
	const word = (name) => typeof words[name] === "string" ? words[name] : null;
	const list = (name) => Array.isArray(words[name]) ? words[name].map(String) : [];
	const format = readFormat(word("format") ?? "text");
	const outputs = list("output").map((output) => readOutput(output, format));
	const only = readOnly(list("only"));
	const [score, level] = [word("minScore"), word("minLevel")];
	const progress = showProgress(io);
	const folder = word("cache");
	const options = {
		asOf: readDate(word("asOf") ?? io.today),
		onStep: progress.step,
		...only ? { only } : {},
		...folder ? { cache: folderCache(folder) } : {}
	};
	const wanted = {
		minScore: score === null ? null : readScore(score),
		minLevel: level === null ? null : readLevel(level)
	};
	const opened = await openTarget(target, word("ref"));
	const report = await run({
		...opened,
		base: word("base"),
		configFile: word("config"),
		wanted
	}, options);
	progress.done();
	const print = (as, colour = false) => render(as, report, {
		colour,
		repositoryUrl: opened.page ?? void 0,
		baseName: word("base") ?? void 0
	});
	for (const output of outputs) writeOutput(output.file, await print(output.format));
	if (!outputs.some((output) => output.format === format)) await io.print(await print(format, io.colour));
	return report.gate.passed ? 0 : 1;
}
/** With a base the policy is that of the base's tip, and the comparison starts where the two parted. */
function run({ head, folder, base, configFile, wanted }, options) {
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
	if (folder === null) throw new UsageError("--base needs a folder with git history.", "Clone the repository, or compare two JSON reports with diff.");
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
/** Names the step on standard error once a scan takes longer than a second, and clears the line at the end; silent where nobody watches. */
function showProgress(io) {
	const started = Date.now();
	let shown = false;
	return {
		step(name) {
			const seconds = Math.floor((Date.now() - started) / 1e3);
			if (!io.watched || seconds < 1) return;
			shown = true;
			const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
			io.warn(`\u001b[2K\rreading ${words} (${seconds} s)\r`);
		},
		done() {
			if (shown) io.warn("\x1B[2K\r");
		}
	};
}
export { scan };
