import { a as within, i as other, r as openScope, t as cleanDoc } from "./reading.js";
import { t as lineTable } from "./lines.js";
import { n as childOf, r as readTree } from "./grammar.js";
/** One file through a dialect. */
function readSource(grammar, dialect, path, text) {
	const lineOf = lineTable(text);
	const tree = readTree(grammar, dialect.pruning, text);
	const { scope: root, body } = openScope(null, {
		line: 1,
		endLine: lineOf(text.length)
	}, {
		kind: "module",
		name: "",
		isPublic: true
	});
	const imports = [];
	const build = {
		text,
		lineOf,
		dialect,
		imports,
		scope: root,
		depth: 0,
		fields: /* @__PURE__ */ new Set(),
		receiver: null
	};
	if (tree) readStatements(build, tree.root.children, body);
	return {
		path,
		language: dialect.language,
		imports,
		exports: [],
		root,
		broken: !tree || tree.hasError,
		isTorn: tree?.isTorn ?? true,
		cells: []
	};
}
const textOf = (b, node) => b.text.slice(node.start, node.end);
const placeOf = (b, node) => ({
	line: b.lineOf(node.start),
	endLine: b.lineOf(Math.max(node.start, node.end - 1))
});
const ofType = (node, ...types) => node.children.filter((child) => types.includes(child.type));
const firstOf = (node, ...types) => node.children.find((child) => types.includes(child.type)) ?? null;
const fieldsOf = (node, field) => node.children.filter((child) => child.field === field);
/** An expression; too deep a nesting or an unknown kind of node becomes `other`. */
function readExpression(b, node) {
	if (b.depth >= 400) return other(placeOf(b, node));
	b.depth++;
	const read = b.dialect.expressions[node.type];
	const result = read ? read(b, node) : other(placeOf(b, node), readAll(b, node.children));
	b.depth--;
	return result;
}
const readAll = (b, nodes) => nodes.map((node) => readExpression(b, node));
const readMaybe = (b, node) => node ? readExpression(b, node) : null;
/** The expression in a field, or a stand-in. */
const readField = (b, node, field) => readMaybe(b, childOf(node, field)) ?? other(placeOf(b, node));
/** The only child stands in its parent's place. */
const readInner = (b, node) => {
	const [only, second] = node.children;
	return only && !second ? readExpression(b, only) : other(placeOf(b, node), readAll(b, node.children));
};
const nameAt = (b, node, name = textOf(b, node)) => ({
	type: "name",
	name,
	...placeOf(b, node)
});
const readName = (b, node) => nameAt(b, node);
const memberAt = (b, node, object, name) => ({
	type: "member",
	object,
	name,
	...placeOf(b, node)
});
/** `a.b` by the fields of the node */
const readMember = (object, name) => (b, node) => {
	const named = childOf(node, name);
	return memberAt(b, node, readField(b, node, object), named ? textOf(b, named) : "");
};
/** `a.b.c`, of names only */
const readPath = (b, node) => {
	const [first, ...rest] = node.children;
	if (!first) return readName(b, node);
	let result = readExpression(b, first);
	for (const part of rest) result = memberAt(b, node, result, textOf(b, part));
	return result;
};
const callAt = (b, node, callee, args, isNew = false) => ({
	type: "call",
	callee,
	args,
	isNew,
	...placeOf(b, node)
});
const positional = (value) => ({
	name: null,
	value,
	spread: false
});
const stringAt = (b, node, value) => ({
	type: "string",
	value,
	...placeOf(b, node)
});
const listAt = (b, node, items) => ({
	type: "list",
	items,
	comprehension: false,
	...placeOf(b, node)
});
/** `Outer<Inner, Other>` as the index of a type by its arguments */
const genericAt = (b, node, object, given) => {
	const [only, second] = given;
	if (!only) return object;
	return {
		type: "index",
		object,
		index: second ? listAt(b, node, given) : only,
		...placeOf(b, node)
	};
};
const readTrue = (b, node) => ({
	type: "boolean",
	value: true,
	...placeOf(b, node)
});
const readFalse = (b, node) => ({
	type: "boolean",
	value: false,
	...placeOf(b, node)
});
const readNull = (b, node) => ({
	type: "null",
	...placeOf(b, node)
});
/** digits with separators, prefixes and suffixes of type */
const readNumber = (b, node) => {
	const literal = textOf(b, node).replaceAll("_", "");
	const value = Number(/^0[xXbBoO]/.test(literal) ? literal.replace(/(?<=^0[bBoO][0-7]*|^0[xX][\da-fA-F]*)[uUlL]+$/, "") : literal.replace(/[a-zA-Z]+$/, ""));
	return Number.isNaN(value) ? other(placeOf(b, node)) : {
		type: "number",
		value,
		...placeOf(b, node)
	};
};
const words = {
	"||": "or",
	"??": "or",
	"?:": "or",
	"&&": "and"
};
/** `a + b`; the operator is what stands between the two */
const readBinary = (b, node) => {
	const [left, right] = node.children;
	if (!left || !right) return readInner(b, node);
	const op = operatorBetween(b, left, right);
	return {
		type: "binary",
		op: words[op] ?? op,
		left: readExpression(b, left),
		right: readExpression(b, right),
		...placeOf(b, node)
	};
};
function operatorBetween(b, left, right) {
	const between = b.text.slice(left.end, Math.min(right.start, left.end + 400));
	return (/\/[/*]/.test(between) ? between.replace(/\/\*[^*]*\*\/|\/\/[^\n]*/g, " ") : between).trim();
}
/** `-1` is a number; other signs leave their operand */
const readUnary = (b, node) => {
	const operand = node.children.at(-1);
	const inner = operand ? readExpression(b, operand) : other(placeOf(b, node));
	if (inner.type === "number" && b.text[node.start] === "-") return {
		...inner,
		value: -inner.value
	};
	return other(placeOf(b, node), [inner]);
};
const readConditional = (b, node) => ({
	type: "conditional",
	test: readField(b, node, "condition"),
	then: readField(b, node, "consequence"),
	otherwise: readField(b, node, "alternative"),
	...placeOf(b, node)
});
/** An assignment as a value; a bare name that is a field is a member of `this`. */
const readAssignment = (b, node) => ({
	type: "assignment",
	kind: "plain",
	target: assignable(b, readField(b, node, "left")),
	value: readField(b, node, "right"),
	...placeOf(b, node)
});
function assignable(b, target) {
	if (target.type !== "name" || !b.fields.has(target.name)) return target;
	for (let scope = b.scope; scope && scope.kind === "function"; scope = scope.parent) if (scope.params.some((param) => param.name === target.name)) return target;
	const { name, line, endLine } = target;
	return {
		type: "member",
		object: {
			type: "name",
			name: "this",
			line,
			endLine
		},
		name,
		line,
		endLine
	};
}
/** An assignment in a statement's place. */
const pushAssignment = (b, node, out) => {
	const left = childOf(node, "left");
	const right = childOf(node, "right");
	if (!left || !right) return;
	const kind = /^\??\??=$/.test(operatorBetween(b, left, right)) ? "plain" : "augmented";
	const targets = [assignable(b, readExpression(b, left))];
	out.push({
		type: "assign",
		kind,
		targets,
		value: readExpression(b, right),
		annotation: null,
		...placeOf(b, node)
	});
};
/** Reads statements into `out`; what is no statement is read as an expression, broken code for the statements inside. */
function readStatements(b, nodes, out) {
	if (b.depth >= 400) return;
	b.depth++;
	for (const node of nodes) {
		const read = b.dialect.statements[node.type];
		if (read) read(b, node, out);
		else if (b.dialect.expressions[node.type]) pushExpression(b, node, out);
		else readStatements(b, node.children, out);
	}
	b.depth--;
}
const pushExpression = (b, node, out) => {
	const value = readExpression(b, node);
	if (value.type !== "name") out.push({
		type: "expression",
		value,
		...placeOf(b, node)
	});
};
const readInside = (b, node, out) => readStatements(b, node.children, out);
function pushReturn(b, kind, node, out) {
	const [first, second] = node.children;
	const value = first && second ? listAt(b, node, readAll(b, node.children)) : readMaybe(b, first);
	out.push({
		type: "return",
		kind,
		value,
		...placeOf(b, node)
	});
}
/** The nodes that make a body: those of a block, or the one statement. */
const insideOf = (node) => !node ? [] : /block$|_body$|^declaration_list$/.test(node.type) ? node.children : [node];
function pushBlock(b, node, kind, heads, body, out, opening = []) {
	const statements = [...opening];
	readStatements(b, body, statements);
	const { line, endLine } = placeOf(b, node);
	const last = body.at(-1);
	out.push({
		type: "block",
		kind,
		heads,
		body: statements,
		line,
		endLine: last ? Math.max(line, placeOf(b, last).endLine) : endLine
	});
}
/** `if … else if … else …` by the fields of the node; what opens the body is bound by the condition */
const readIf = (b, node, out) => readBranch(b, node, "if", out);
function readBranch(b, node, kind, out) {
	const initial = childOf(node, "initializer");
	if (initial) readStatements(b, [initial], out);
	const condition = readMaybe(b, childOf(node, "condition"));
	pushBlock(b, node, kind, condition ? [condition] : [], insideOf(childOf(node, "consequence")), out);
	const alternative = childOf(node, "alternative");
	if (!alternative) return;
	if (alternative.type === node.type && b.depth < 400) {
		b.depth++;
		readBranch(b, alternative, "else", out);
		b.depth--;
	} else pushBlock(b, alternative, "else", [], insideOf(alternative), out);
}
/** A block whose heads are the expressions in these fields. */
const readLoop = (kind, ...heads) => (b, node, out) => {
	const body = childOf(node, "body");
	const given = heads.flatMap((field) => fieldsOf(node, field));
	const isStatement = (it) => /declaration$|_spec$/.test(it.type);
	readStatements(b, given.filter(isStatement), out);
	pushBlock(b, node, kind, readAll(b, given.filter((it) => !isStatement(it))), insideOf(body), out);
};
/** `for x in v`: the head and the value of the assignment that opens the body are one object */
function pushForEach(b, node, target, value, body, out) {
	const opening = target ? [{
		type: "assign",
		kind: "loop",
		targets: [target],
		value,
		annotation: null,
		line: target.line,
		endLine: target.endLine
	}] : [];
	pushBlock(b, node, "for", value ? [value] : [], insideOf(body), out, opening);
}
/** The text of the doc comment that ends where a definition begins. */
function docBefore(text, start, language) {
	let end = start;
	while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
	if (text.endsWith("*/", end) || text.slice(end - 2, end) === "*/") {
		const open = text.lastIndexOf("/*", end);
		if (open < 0 || text[open + 2] !== "*") return null;
		return cleanDoc(text.slice(open + 3, end - 2).replace(/^[ \t]*\* ?/gm, ""));
	}
	const mark = language === "go" ? "//" : language === "csharp" ? "///" : null;
	const lines = [];
	while (mark !== null) {
		const from = text.lastIndexOf("\n", end - 1) + 1;
		const line = text.slice(from, end).trim();
		if (!line.startsWith(mark)) break;
		lines.unshift(line.replace(/^\/\/+ ?/, "").replace(/<\/?[a-z]+>/g, ""));
		if (from === 0 || lines.length > 200) break;
		end = from - 1;
	}
	return lines.length ? cleanDoc(lines.join("\n")) : null;
}
/** A literal between quotes with C's escapes. */
function unescaped(content) {
	if (!content.includes("\\")) return content;
	return content.replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r?\n|.)/gs, (whole, code) => {
		if (/^[ux]./.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
		return escapes[code] ?? (/^[\\"'`$]$/.test(code) ? code : whole);
	});
}
const escapes = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	s: " ",
	0: "\0",
	a: "\x07",
	v: "\v",
	"\n": "",
	"\r\n": ""
};
/** A block of text without the indentation that all its lines share. */
function dedent(content) {
	const lines = content.split("\n");
	const indents = lines.flatMap((line, at) => line.trim() || at === lines.length - 1 ? [line.length - line.trimStart().length] : []);
	const margin = indents.length ? Math.min(...indents) : 0;
	return lines.map((line) => line.slice(Math.min(margin, line.length - line.trimStart().length))).join("\n");
}
/** A scope with what `read` puts into it. */
function scopeOf(b, node, about, read) {
	const { scope, body } = openScope(b.scope, placeOf(b, node), {
		...about,
		doc: docBefore(b.text, node.start, b.dialect.language)
	});
	const outer = b.fields;
	if (about.kind === "class") b.fields = about.fields ?? /* @__PURE__ */ new Set();
	within(b, scope, () => read(body));
	b.fields = outer;
	return scope;
}
function pushDefinition(b, node, about, read, out) {
	out.push({
		type: "definition",
		scope: scopeOf(b, node, about, read),
		...placeOf(b, node)
	});
}
/** A lambda: its body is a block of statements or one expression, which it returns. */
function lambdaAt(b, node, params, body, isAsync = false) {
	return {
		type: "function",
		scope: scopeOf(b, node, {
			kind: "function",
			name: "",
			isPublic: false,
			params,
			isAsync
		}, (statements) => {
			if (!body) return;
			if (body.type.endsWith("block")) readStatements(b, body.children, statements);
			else statements.push({
				type: "return",
				kind: "return",
				value: readExpression(b, body),
				...placeOf(b, body)
			});
		}),
		...placeOf(b, node)
	};
}
/** Statements in the place of an expression (`switch`, `when`, `try`): a function that is called on the spot. */
function blockAt(b, node, read) {
	const scope = scopeOf(b, node, {
		kind: "function",
		name: "",
		isPublic: false
	}, (body) => {
		const statements = [];
		read(statements);
		body.push(...returning(statements));
	});
	return callAt(b, node, {
		type: "function",
		scope,
		...placeOf(b, node)
	}, []);
}
/** The statements of a body whose last expression is its value. */
function returning(statements) {
	let tail = statements.length - 1;
	const isBranch = (at) => {
		const it = statements[at];
		return it?.type === "block" && /^(else|catch|finally|case)$/.test(it.kind);
	};
	while (tail > 0 && isBranch(tail)) tail--;
	return statements.map((statement, at) => {
		if (at < tail) return statement;
		if (statement.type === "block") return statement.kind === "finally" ? statement : {
			...statement,
			body: returning(statement.body)
		};
		if (statement.type !== "expression") return statement;
		return {
			type: "return",
			kind: "return",
			value: statement.value,
			line: statement.line,
			endLine: statement.endLine
		};
	});
}
export { readExpression as A, readNull as B, pushExpression as C, readAssignment as D, readAll as E, readInside as F, readTrue as G, readPath as H, readLoop as I, textOf as J, readUnary as K, readMaybe as L, readField as M, readIf as N, readBinary as O, readInner as P, readMember as R, pushBlock as S, pushReturn as T, readSource as U, readNumber as V, readStatements as W, ofType as _, scopeOf as a, positional as b, assignable as c, firstOf as d, genericAt as f, nameAt as g, memberAt as h, returning as i, readFalse as j, readConditional as k, callAt as l, listAt as m, lambdaAt as n, dedent as o, insideOf as p, stringAt as q, pushDefinition as r, unescaped as s, blockAt as t, fieldsOf as u, operatorBetween as v, pushForEach as w, pushAssignment as x, placeOf as y, readName as z };
