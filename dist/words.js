const statusWords = {
	pass: "✔ pass",
	partial: "◐ partial",
	fail: "✘ fail",
	na: "– not asked",
	unknown: "? unknown",
	error: "! error"
};
/** 61.5 as `61.5`, 70 as `70`, nothing assessed as `–`. */
const scoreWords = (score) => score === null ? "–" : String(score);
/** `▲ 2.5`, `▼ 0.3`, `=`. */
function changeWords(change) {
	if (change === null || change === 0) return "=";
	return `${change > 0 ? "▲" : "▼"} ${Math.abs(Math.round(change * 10) / 10)}`;
}
const percent = (share) => `${Math.round(share * 100)} %`;
const plural = (count, noun, many = `${noun}s`) => `${count} ${count === 1 ? noun : many}`;
/** `61.5 · managed`, or a dash where nothing is scored. */
function standing(report) {
	return report.level ? `${scoreWords(report.score)} · ${report.level.name}` : scoreWords(report.score);
}
const isShort = (check) => check.status === "partial" || check.status === "fail";
/** Falls short, and neither an attestation, a correction nor a waiver answers for it. */
const isOpen = (check) => isShort(check) && check.credit !== 1 && check.waived === null;
export { plural as a, statusWords as c, percent as i, isOpen as n, scoreWords as o, isShort as r, standing as s, changeWords as t };
