import { c as ownerPaths, f as sayProblem, i as loadConfig, l as policyPath, t as checkConfig } from "./load.js";
import { t as directorySnapshot } from "./directory.js";
/** Prints every problem of the two files, one a line; 2 where there is one. */
async function validate(folder, io) {
	const snapshot = directorySnapshot(folder, void 0, [policyPath, ...ownerPaths]);
	const { files, problems } = checkConfig(snapshot);
	if (problems.length) {
		await io.warn(`${problems.map(sayProblem).join("\n")}\n`);
		return 2;
	}
	loadConfig(snapshot);
	await io.print(files.length ? `${files.join(" and ")}: no problem found\n` : `Neither ${policyPath} nor ${ownerPaths[0]} is here; the defaults hold.\n`);
	const untracked = snapshot.notices.flatMap(({ kind, path }) => kind === "untracked" ? [path] : []);
	for (const path of files.filter((it) => untracked.includes(it))) await io.print(`git does not track ${path} yet: add it, or no scan sees it.\n`);
	return 0;
}
export { validate };
