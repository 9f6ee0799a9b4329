import { t as lineTable } from "./lines.js";
import { n as readPython } from "./parse7.js";
import { t as openGrammar } from "./grammar.js";
/** The path of keys to the lists of cells: format 4, and format 3 with its worksheets. */
const isCellList = (path) => path === "/cells" || path === "/worksheets/cells";
/** Reads the cells of a notebook; text that is no JSON is read as far as it looks like it. */
function readNotebook(text) {
	const drafts = [];
	const languages = /* @__PURE__ */ new Map();
	scan(text, {
		open(path) {
			if (isCellList(path)) drafts.push({
				type: "",
				pieces: []
			});
		},
		string(path, start, end) {
			if (/^\/metadata\/(kernelspec\/language|language_info\/name)$/.test(path)) languages.set(path, decode(text.slice(start, end)));
			const cut = path.lastIndexOf("/");
			const cell = isCellList(path.slice(0, cut)) ? drafts.at(-1) : void 0;
			const key = path.slice(cut + 1);
			if (cell && key === "cell_type") cell.type = decode(text.slice(start, end));
			if (cell && (key === "source" || key === "input")) cell.pieces.push({
				start,
				literal: text.slice(start, end)
			});
		}
	});
	const lineOf = lineTable(text);
	return {
		cells: drafts.filter((draft) => draft.type === "code" && draft.pieces.length > 0).map((draft) => joinPieces(draft, lineOf)),
		language: (languages.get("/metadata/kernelspec/language") ?? languages.get("/metadata/language_info/name"))?.toLowerCase() ?? null
	};
}
/** A cell's source is a list of lines or one string; the JSON literals of one string all stand in one line. */
function joinPieces({ pieces }, lineOf) {
	const lines = [];
	let text = "";
	for (const { start, literal } of pieces) {
		const line = lineOf(start);
		const piece = decode(literal);
		if (text === "" || text.endsWith("\n")) lines.push(line);
		const inner = piece.split("\n").length - 1 - (piece.endsWith("\n") ? 1 : 0);
		for (let at = 0; at < inner; at++) lines.push(line);
		text += piece;
	}
	return {
		text,
		lines
	};
}
function decode(literal) {
	try {
		return String(JSON.parse(literal)).replace(/\r\n?/g, "\n");
	} catch {
		return literal.slice(1, -1);
	}
}
function scan(text, { open, string }) {
	const stack = [];
	let isKey = false;
	for (let at = 0; at < text.length; at++) {
		const top = stack.at(-1);
		switch (text[at]) {
			case "\"": {
				const end = endOfString(text, at);
				if (top && !top.isList && isKey) top.key = decode(text.slice(at, end));
				else if (top) string(pathOf(top), at, end);
				at = end - 1;
				break;
			}
			case "{":
			case "[": {
				const isList = text[at] === "[";
				if (stack.length >= 200) return;
				const path = top ? pathOf(top) : "";
				if (!isList) open(path);
				stack.push({
					path,
					isList,
					key: ""
				});
				isKey = !isList;
				break;
			}
			case "}":
			case "]":
				stack.pop();
				isKey = false;
				break;
			case ":":
				isKey = false;
				break;
			case ",": isKey = top !== void 0 && !top.isList;
		}
	}
}
const pathOf = (container) => container.isList ? container.path : `${container.path}/${container.key}`;
function endOfString(text, start) {
	for (let at = text.indexOf("\"", start + 1); at !== -1; at = text.indexOf("\"", at + 1)) {
		let slashes = at;
		while (text[slashes - 1] === "\\") slashes--;
		if ((at - slashes) % 2 === 0) return at + 1;
	}
	return text.length;
}
/** cell magics whose cell is Python all the same */
const python = /^%%(time|timeit|capture|prun|python3?|debug)\b|^%%writefile\s.*\.py\s*$/;
const magic = /^\s*(%{1,2}[A-Za-z_]{2}|![^[=]|\?{1,2}[A-Za-z_])|^\s*[A-Za-z_][\w.]*\?{1,2}\s*$|^\s*[A-Za-z_][\w., ]*=\s*(%[A-Za-z_]{2}|![^=])/;
/** The Python of a cell, line for line; a cell in another language gives empty lines. */
function withoutMagics(text) {
	const lines = text.split("\n");
	const first = lines.find((line) => line.trim() !== "") ?? "";
	if (first.startsWith("%%") && !python.test(first)) return lines.map(() => "").join("\n");
	let continues = false;
	return lines.map((line) => {
		const isMagic = continues || magic.test(line);
		continues = isMagic && line.trimEnd().endsWith("\\");
		return isMagic ? `${/^\s*/.exec(line)?.[0] ?? ""}pass` : line;
	}).join("\n");
}
/** Opens the front end for notebooks; it gives null for one whose kernel is not Python. */
async function openNotebooks() {
	const grammar = await openGrammar("python");
	return (path, text) => {
		const { cells, language } = readNotebook(text);
		if (language !== null && !language.includes("python")) return null;
		const pieces = cells.map(({ text: source, lines }) => {
			const python = withoutMagics(source);
			const lineOf = lineTable(python);
			return {
				text: python,
				lineOf: (offset) => lines[lineOf(offset) - 1] ?? lines.at(-1) ?? 1
			};
		});
		return {
			...readPython(grammar, path, pieces, lineTable(text)(text.length)),
			cells: cells.flatMap((cell) => cell.lines[0] ?? [])
		};
	};
}
export { openNotebooks };
