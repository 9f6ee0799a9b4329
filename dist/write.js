import { n as codeOf, r as sayError, t as UsageError } from "./errors.js";
import { i as levelNames } from "./gate.js";
import { f as loadCatalogue, m as renderMarkdown, x as renderJson } from "./directory.js";
import { t as renderText } from "./text.js";
import { closeSync, constants, openSync, writeSync } from "node:fs";
// src/nearest.ts
/** The known word that a misspelt one probably meant, or null where none is near. */
function nearest(word, known) {
	const wanted = word.slice(0, 100).toLowerCase();
	let best = null;
	let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of known) {
		const distance = editDistance(wanted, candidate.toLowerCase());
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}
/** `Did you mean x?`, or the list of what is known where it is short. */
function didYouMean(word, known) {
	const near = nearest(word, known);
	return near ? `Did you mean ${near}?` : known.length <= 20 ? `Known: ${known.join(", ")}.` : "";
}
function editDistance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (const [i, letter] of Array.from(a).entries()) {
		const next = [i + 1];
		for (const [j, other] of Array.from(b).entries()) next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		row = next;
	}
	return row.at(-1) ?? 0;
}
// src/render/index.ts
/** Every format that a report can be printed in, by name. */
const renderers = {
	text: renderText,
	markdown: renderMarkdown,
	json: renderJson
};
const formats = Object.keys(renderers);
const isFormat = (word) => Object.hasOwn(renderers, word);
// src/cli/options.ts
function readFormat(word) {
	if (isFormat(word)) return word;
	throw new UsageError(`${word} is no format.`, didYouMean(word, formats));
}
/** `json:report.json`, or `report.json` in the format of --format. */
function readOutput(word, format) {
	const [, named, file] = /^([a-z]{2,}):(.+)$/.exec(word) ?? [];
	return named && file ? {
		format: readFormat(named),
		file
	} : {
		format,
		file: word
	};
}
function readDate(word) {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(word) ? Date.parse(`${word}T00:00:00Z`) : NaN;
	if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(word)) return word;
	throw new UsageError(`${word} is no date.`, "Write it as 2026-11-22.");
}
function readScore(word) {
	const score = Number(word);
	if (word.trim() !== "" && score >= 0 && score <= 100) return score;
	throw new UsageError(`--min-score ${word} is no number from 0 to 100.`);
}
function readLevel(word) {
	const level = levelNames.find((name, index) => name === word || String(index) === word);
	if (level) return level;
	throw new UsageError(`${word} is no level.`, didYouMean(word, levelNames));
}
/** A check's id, or a UsageError with the nearest one. */
function readCheck(word) {
	const ids = loadCatalogue().checks.map((check) => check.id);
	if (ids.includes(word)) return word;
	const bySlug = ids.filter((id) => id.endsWith(`/${word}`));
	if (bySlug.length === 1 && bySlug[0]) return bySlug[0];
	throw new UsageError(`${word} is no check.`, didYouMean(word, ids));
}
/** Areas and checks to a test of ids. */
function readOnly(words) {
	if (!words.length) return null;
	const { areas } = loadCatalogue();
	const wanted = words.map((word) => {
		const area = word.replace(/\/\*?$/, "");
		if (Object.hasOwn(areas, area)) return `${area}/`;
		if (word.includes("/")) return readCheck(word);
		throw new UsageError(`${word} is no area or check.`, didYouMean(word, Object.keys(areas)));
	});
	return (id) => wanted.some((it) => id === it || it.endsWith("/") && id.startsWith(it));
}
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
/** Writes all of a text to a stream and waits until it is gone, so that no pipe cuts it. */
const print = (content, stream = process.stdout) => new Promise((resolve, reject) => stream.write(content, (error) => error && codeOf(error) !== "EPIPE" ? reject(error) : resolve()));
export { readFormat as a, readOutput as c, readDate as i, readScore as l, writeOutput as n, readLevel as o, readCheck as r, readOnly as s, print as t, renderers as u };
