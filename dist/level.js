/** Whether a check is asked here at all. */
const isAsked = (check) => (check.corrected?.to ?? check.status) !== "na";
/** 100 × Σ weight × credit ÷ Σ weight over the assessed checks of a tier, one decimal; null where nothing was assessed. */
function scoreOf(checks, tier) {
	return meanCredit(checks.filter((check) => check.tier === tier));
}
function meanCredit(checks) {
	let points = 0;
	let weight = 0;
	for (const check of checks) {
		if (check.credit === null) continue;
		points += check.weight * check.credit;
		weight += check.weight;
	}
	return weight ? Math.round(1e3 * points / weight) / 10 : null;
}
/** Assessed weight ÷ applicable weight of the baseline tier, 0 to 1, two decimals. */
function coverageOf(checks) {
	const applicable = checks.filter((check) => check.tier === "baseline" && isAsked(check));
	const total = applicable.reduce((sum, check) => sum + check.weight, 0);
	const assessed = applicable.reduce((sum, check) => sum + (check.credit === null ? 0 : check.weight), 0);
	return total ? Math.round(100 * assessed / total) / 100 : 1;
}
/** Points that a full answer to this check would add to its tier's score, one decimal. */
function worthOf(check, checks) {
	if (check.credit === null || check.credit === 1) return 0;
	const weight = checks.reduce((sum, it) => sum + (it.tier === check.tier && it.credit !== null ? it.weight : 0), 0);
	return weight ? Math.round(1e3 * check.weight * (1 - check.credit) / weight) / 10 : 0;
}
const levelNames = [
	"initial",
	"defined",
	"managed",
	"production-ready",
	"optimized"
];
const least = {
	defined: 40,
	managed: 60,
	optimized: 60
};
/** The level, and what is missing to the next one: checks, worth most first. An attested check has credit 1 and passes; a waiver changes nothing here. */
function levelOf(checks) {
	const baseline = checks.filter((check) => check.tier === "baseline" && isAsked(check));
	const advanced = checks.filter((check) => check.tier === "advanced");
	const steps = [
		["defined", shortOf(baseline, least.defined)],
		["managed", [.../* @__PURE__ */ new Set([...ids(byWorth(baseline.filter((it) => it.weight === 3 && it.credit === 0))), ...shortOf(baseline, least.managed)])]],
		["production-ready", ids(byWorth(baseline.filter((it) => it.credit !== 1)))],
		["optimized", shortOf(advanced, least.optimized)]
	];
	const at = steps.findIndex(([, missing]) => missing.length > 0);
	const index = at < 0 ? levelNames.length - 1 : at;
	const next = steps[index];
	return {
		index,
		name: levelNames[index] ?? "initial",
		next: next ? {
			name: next[0],
			missing: [...next[1]]
		} : null
	};
}
/** The checks, worth most first, that together would lift the tier's score to `wanted`; empty where it is reached. */
function shortOf(checks, wanted) {
	const [first] = checks;
	if (!first) return [];
	const answered = /* @__PURE__ */ new Set();
	const reached = () => (scoreOf(checks.map((check) => answered.has(check.id) ? {
		...check,
		credit: 1
	} : check), first.tier) ?? 0) >= wanted;
	for (const check of byWorth(checks.filter((it) => it.credit !== 1))) {
		if (reached()) break;
		answered.add(check.id);
	}
	return [...answered];
}
/** What was assessed by what it would add; then what was not assessed, by weight. */
function byWorth(checks) {
	return [...checks].sort((a, b) => worthOf(b, checks) - worthOf(a, checks) || b.weight - a.weight);
}
const ids = (checks) => checks.map((check) => check.id);
export { meanCredit as a, isAsked as i, levelOf as n, scoreOf as o, coverageOf as r, levelNames as t };
