/** A scope whose body is still to be filled. */
function openScope(parent, place, about) {
	const body = [];
	return {
		scope: {
			kind: about.kind,
			name: about.name,
			line: place.line,
			endLine: place.endLine,
			parent,
			decorators: about.decorators ?? [],
			params: about.params ?? [],
			returns: about.returns ?? null,
			bases: about.bases ?? [],
			body,
			doc: about.doc ?? null,
			isAsync: about.isAsync ?? false,
			isPublic: about.isPublic
		},
		body
	};
}
/** Runs a reading inside another scope. */
function within(b, scope, read) {
	const outer = b.scope;
	b.scope = scope;
	const result = read();
	b.scope = outer;
	return result;
}
/** Reads one level deeper; beyond the cap gives the stand-in. */
function deeper(b, read, standIn) {
	if (b.depth >= 400) return standIn();
	b.depth++;
	const result = read();
	b.depth--;
	return result;
}
const other = (place, children = []) => ({
	type: "other",
	children,
	line: place.line,
	endLine: place.endLine
});
/** A docstring or doc comment without its common indentation and outer blank lines. */
function cleanDoc(text) {
	const [first = "", ...rest] = text.split("\n");
	let margin = Number.POSITIVE_INFINITY;
	for (const line of rest) {
		const indent = line.search(/\S/);
		if (indent !== -1) margin = Math.min(margin, indent);
	}
	return [first.trim(), ...rest.map((line) => line.slice(margin === Number.POSITIVE_INFINITY ? 0 : margin).trimEnd())].join("\n").trim();
}
export { within as a, other as i, deeper as n, openScope as r, cleanDoc as t };
