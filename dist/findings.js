import { n as repositoryPath } from "./options.js";
import { n as isOpen } from "./words.js";
import { createHash } from "node:crypto";
/** Every gap of the checks that `counts` names, in the order of the report: those that nothing answers for, where nothing else is said. */
function findingsOf(report, options, counts = isOpen) {
	if (report.score === null) return [];
	const ordinals = /* @__PURE__ */ new Map();
	const calls = new Map(report.inventory.calls.map((call) => [`${call.path}:${call.line}`, `${call.function}#${call.kind}`]));
	return report.checks.filter(counts).flatMap((check) => check.gaps.map((gap) => {
		const path = repositoryPath(gap.path, options);
		const subject = `${check.id}\0${path}\0${calls.get(`${gap.path}:${gap.line}`) ?? withoutNumbers(gap.detail)}`;
		const ordinal = ordinals.get(subject) ?? 0;
		ordinals.set(subject, ordinal + 1);
		const fingerprint = createHash("sha256").update(`${subject}\0${ordinal}`).digest("hex").slice(0, 32);
		const fix = gap.fix && {
			...gap.fix,
			path: repositoryPath(gap.fix.path, options)
		};
		return {
			check,
			gap: {
				...gap,
				path,
				...fix ? { fix } : {}
			},
			fingerprint
		};
	}));
}
/** What names the finding whatever line it stands on: the call it is about, else its words without line numbers. */
const withoutNumbers = (detail) => detail.replace(/\d+/g, "#");
export { findingsOf as t };
