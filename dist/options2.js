import { t as loadCatalogue } from "./load2.js";
import { t as UsageError } from "./errors.js";
import { t as didYouMean } from "./nearest.js";
import { n as isFormat, t as formats } from "./render.js";
import { t as levelNames } from "./level.js";
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
export { readOnly as a, readLevel as i, readDate as n, readOutput as o, readFormat as r, readScore as s, readCheck as t };
