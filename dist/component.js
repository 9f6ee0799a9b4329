import { t as parseJavaScript } from "./parse4.js";
const opening = /^[ \t]*<script\b([^>\n]{0,300})>/;
const closing = /<\/script\s*>/;
/** The text with everything but its scripts left blank. */
function scriptsOf(path, text) {
	const lines = text.split("\n");
	let inside = false;
	let fenced = false;
	return lines.map((line, at) => {
		if (path.endsWith(".astro") && line.trim() === "---" && (at === 0 || fenced)) {
			fenced = at === 0;
			return "";
		}
		if (fenced) return line;
		const start = inside ? null : opening.exec(line);
		const head = start?.[0].length ?? 0;
		if (start && !/\/\s*$/.test(start[1] ?? "")) inside = !/type=["']?(?:application\/(?:ld\+)?json|text\/)/.test(start[1] ?? "");
		if (!inside) return "";
		const end = closing.exec(line.slice(head));
		if (end) inside = false;
		const code = line.slice(head, end ? head + end.index : void 0);
		return start ? " ".repeat(head) + code : code;
	}).join("\n");
}
/** The front end of component files. */
const parseComponent = (path, text) => ({
	...parseJavaScript(`${path}.ts`, scriptsOf(path, text)),
	path
});
export { parseComponent };
