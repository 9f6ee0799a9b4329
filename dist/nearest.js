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
export { nearest as n, didYouMean as t };
