const invisible = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
const stacked = /(\p{M}{3})\p{M}+/gu;
const pause = "&#8203;";
/** Whether a line of source can be shown as it is: every character is visible, and none reorders others. */
const isPlain = (line) => line.length < 2e3 && !/[\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?!\t)\p{Cc}/u.test(line);
/** One line of visible characters, at most `limit` of them. A character that hides or reorders others becomes U+FFFD. */
function clean(text, limit = 240) {
	const head = text.slice(0, limit * 4);
	const line = head.replace(breaks, " ").replace(invisible, "�").replace(stacked, "$1").trim();
	const characters = Array.from(line);
	return characters.length > limit || head.length < text.length ? `${characters.slice(0, limit - 1).join("")}…` : line;
}
/** A Markdown code span that nothing inside can close. Inside a table too: a pipe would end the cell, so such text becomes a `<code>` element. */
function code(text, limit = 240) {
	const inner = clean(text, limit) || "�";
	if (inner.includes("|")) return `<code>${words(inner, limit)}</code>`;
	const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	const padding = inner.startsWith("`") || inner.endsWith("`") ? " " : "";
	return `${fence}${padding}${inner}${padding}${fence}`;
}
const special = /([&<>|`\\])|([*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))|(@(?=[\p{L}\p{N}_-])|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)|:(?=[\w+-]{1,40}:))|(\$)/giu;
/** Words shown as they are: no Markdown, HTML, mention, reference, link, emoji code or formula comes of them. */
function words(text, limit = 240) {
	return clean(text, limit).replace(special, (_, markup, mark, trigger) => {
		if (markup) return entity(markup);
		if (mark) return `\\${mark}`;
		return trigger ? trigger + pause : "<span>$</span>";
	}).replace(/^(?:[-+=#]|\d{1,9}(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? start + pause : `\\${start}`);
}
/** A sentence of ours that may quote with single backticks: the quotes become code spans, the rest words. */
function sentence(text, limit = 240) {
	return clean(text, limit).split(/`([^`]+)`/).map((part, index) => {
		if (index % 2) return code(part, limit);
		const before = /^\s/.test(part) ? " " : "";
		const after = part.trim() && /\s$/.test(part) ? " " : "";
		return `${before}${words(part, limit)}${after}`;
	}).join("");
}
/** Text of an element or quoted attribute in a file of our own. */
const element = (text, limit = 240) => clean(text, limit).replace(/[&<>"']/g, entity);
/** Text of an HTML element among Markdown, where GitHub still makes mentions, references, links and emoji of words. */
const html = (text, limit = 240) => element(text, limit).replace(/@(?=[\p{L}\p{N}_-])|(?<!&)#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)|:(?=[\w+-]{1,40}:)/giu, `$&${pause}`);
/** A path as the path of a URL that also survives inside a Markdown link. */
function urlPath(path) {
	return path.split("/").map((part) => encodeURIComponent(part.toWellFormed()).replace(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`)).join("/");
}
function entity(character) {
	return {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;"
	}[character] ?? `&#${character.codePointAt(0)};`;
}
export { isPlain as a, words as c, html as i, code as n, sentence as o, element as r, urlPath as s, clean as t };
