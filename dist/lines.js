/** Offsets to 1-based lines. Neighbouring questions are cheap: the last answer is tried first. */
function lineTable(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	let last = 0;
	return (offset) => {
		if (offset >= (starts[last] ?? 0) && offset < (starts[last + 1] ?? Number.POSITIVE_INFINITY)) return last + 1;
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		last = low;
		return low + 1;
	};
}
export { lineTable as t };
