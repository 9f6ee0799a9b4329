import { t as lineTable } from "./lines.js";
import { a as within, i as other, r as openScope, t as cleanDoc } from "./reading.js";
import { n as childOf, r as readTree, t as openGrammar } from "./grammar.js";
const textOf = (b, node) => b.text.slice(node.start, node.end);
const placeOf = (b, node) => ({
	line: b.lineOf(node.start),
	endLine: b.lineOf(Math.max(node.start, node.end - 1))
});
const otherOf = (b, node, children = []) => other(placeOf(b, node), children);
function readPattern(b, node) {
	const parts = node.children;
	const [first, second] = parts;
	switch (node.type) {
		case "case_pattern": return first && !second ? readPattern(b, first) : otherOf(b, node, parts.map((part) => readPattern(b, part)));
		case "class_pattern": return {
			type: "call",
			callee: first ? readDotted(b, first) : otherOf(b, node),
			args: parts.slice(1).map((part) => readArgument(b, part)),
			isNew: false,
			...placeOf(b, node)
		};
		case "union_pattern": return parts.map((part) => readPattern(b, part)).reduce((left, right) => ({
			type: "binary",
			op: "|",
			left,
			right,
			...placeOf(b, node)
		}));
		case "list_pattern":
		case "tuple_pattern": return {
			type: "list",
			items: parts.map((part) => readPattern(b, part)),
			comprehension: false,
			...placeOf(b, node)
		};
		case "dict_pattern": return {
			type: "dict",
			entries: readEntries(b, node),
			...placeOf(b, node)
		};
		case "as_pattern": return first && second ? {
			type: "assignment",
			kind: "plain",
			target: readPattern(b, second),
			value: readPattern(b, first),
			...placeOf(b, node)
		} : otherOf(b, node);
		case "splat_pattern": return otherOf(b, node, parts.map((part) => readPattern(b, part)));
		default: return readExpression(b, node);
	}
}
function readArgument(b, node) {
	const inner = node.type === "case_pattern" ? node.children[0] : node;
	const [name, value] = inner?.type === "keyword_pattern" ? inner.children : [];
	if (name && value) return {
		name: textOf(b, name),
		value: readPattern(b, value),
		spread: false
	};
	return {
		name: null,
		value: readPattern(b, node),
		spread: false
	};
}
function readEntries(b, node) {
	const values = node.children.filter((child) => child.field === "value");
	return node.children.filter((child) => child.field === "key").map((child, at) => {
		const key = readExpression(b, child);
		const value = values[at];
		return {
			key: key.type === "string" ? key.value : null,
			value: value ? readPattern(b, value) : otherOf(b, child),
			spread: false,
			line: b.lineOf(child.start),
			...key.type === "string" ? {} : { computed: key }
		};
	});
}
const simple = {
	n: "\n",
	t: "	",
	r: "\r",
	a: "\x07",
	b: "\b",
	f: "\f",
	v: "\v",
	"\n": ""
};
/** The letters before the opening quote, lower case. */
function prefixOf(text, start) {
	let end = start;
	while (end < start + 3 && /[a-z]/i.test(text[end] ?? "")) end++;
	return text.slice(start, end).toLowerCase();
}
/** Whether a string literal that starts here holds expressions. */
const isTemplate = (text, start) => /[ft]/.test(prefixOf(text, start));
/** The value of a whole literal without expressions. A literal that its file does not close is read to its end. */
function decodeLiteral(literal) {
	const prefix = prefixOf(literal, 0);
	const body = literal.slice(prefix.length);
	const quote = body.startsWith("\"\"\"") || body.startsWith("'''") ? body.slice(0, 3) : body.slice(0, 1);
	const isClosed = body.length >= 2 * quote.length && body.endsWith(quote);
	return decodeContent(body.slice(quote.length, isClosed ? -quote.length : void 0), prefix);
}
/** The value of text between quotes. */
function decodeContent(content, prefix) {
	const text = prefix.includes("f") || prefix.includes("t") ? content.replace(/\{\{|\}\}/g, (pair) => pair.slice(1)) : content;
	if (prefix.includes("r") || !text.includes("\\")) return text;
	return text.replace(/\\(x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[0-7]{1,3}|.)/gis, (whole, code) => {
		const letter = code.charAt(0);
		if (code.length > 1 && /[xuU]/.test(letter)) return character(Number.parseInt(code.slice(1), 16), whole);
		if (/[0-7]/.test(letter)) return character(Number.parseInt(code, 8), whole);
		if (/["'\\]/.test(letter)) return letter;
		return simple[letter] ?? whole;
	});
}
const character = (code, otherwise) => code <= 1114111 ? String.fromCodePoint(code) : otherwise;
/** An expression; too deep a nesting or an unknown kind of node becomes `other`. */
function readExpression(b, node) {
	if (b.depth >= 400) return otherOf(b, node);
	b.depth++;
	const read = readers$1[node.type];
	const result = read ? read(b, node) : otherOf(b, node, node.children.map((child) => readExpression(b, child)));
	b.depth--;
	return result;
}
const readField = (b, node, field) => {
	const child = childOf(node, field);
	return child ? readExpression(b, child) : otherOf(b, node);
};
const readAll = (b, nodes) => nodes.map((node) => readExpression(b, node));
/** The only child stands in its parent's place. */
const readInner = (b, node) => {
	const [only, second] = node.children;
	return only && !second ? readExpression(b, only) : otherOf(b, node, readAll(b, node.children));
};
const readName = (b, node) => ({
	type: "name",
	name: textOf(b, node),
	...placeOf(b, node)
});
const readList = (b, node) => ({
	type: "list",
	items: readAll(b, node.children),
	comprehension: false,
	...placeOf(b, node)
});
/** `a.b.c`, of names only */
const readDotted = (b, node) => {
	const [first, ...rest] = node.children;
	if (!first) return readName(b, node);
	let result = readName(b, first);
	for (const part of rest) result = {
		type: "member",
		object: result,
		name: textOf(b, part),
		...placeOf(b, node)
	};
	return result;
};
const readCall = (b, node) => {
	const args = childOf(node, "arguments");
	return {
		type: "call",
		callee: readField(b, node, "function"),
		args: !args ? [] : args.type === "argument_list" ? readArguments(b, args) : [{
			name: null,
			value: readExpression(b, args),
			spread: false
		}],
		isNew: false,
		...placeOf(b, node)
	};
};
function readArguments(b, list) {
	return list.children.map((node) => {
		if (node.type === "keyword_argument") {
			const name = childOf(node, "name");
			return {
				name: name && textOf(b, name),
				value: readField(b, node, "value"),
				spread: false
			};
		}
		return {
			name: null,
			value: node.type === "list_splat" || node.type === "dictionary_splat" ? readInner(b, node) : readExpression(b, node),
			spread: b.text[node.start] === "*"
		};
	});
}
const readString = (b, node) => {
	if (!isTemplate(b.text, node.start)) return {
		type: "string",
		value: decodeLiteral(textOf(b, node)),
		...placeOf(b, node)
	};
	const prefix = prefixOf(b.text, node.start);
	return {
		type: "template",
		parts: node.children.map((part) => {
			if (part.type === "string_content") return {
				type: "string",
				value: decodeContent(textOf(b, part), prefix),
				...placeOf(b, part)
			};
			return part.type === "interpolation" ? readField(b, part, "expression") : readExpression(b, part);
		}),
		tag: null,
		...placeOf(b, node)
	};
};
/** Neighbouring literals are one string, or one template where any of them holds expressions. */
const readConcatenation = (b, node) => {
	const pieces = readAll(b, node.children).flatMap((piece) => piece.type === "template" ? piece.parts : [piece]);
	if (!node.children.some((child) => isTemplate(b.text, child.start))) return {
		type: "string",
		value: pieces.map((piece) => piece.type === "string" ? piece.value : "").join(""),
		...placeOf(b, node)
	};
	return {
		type: "template",
		parts: pieces,
		tag: null,
		...placeOf(b, node)
	};
};
const readNumber = (b, node) => {
	const literal = textOf(b, node).replaceAll("_", "");
	const value = Number(/^0\d+$/.test(literal) ? `0o${literal.slice(1)}` : literal.replace(/[jl]$/i, ""));
	return Number.isNaN(value) ? otherOf(b, node) : {
		type: "number",
		value,
		...placeOf(b, node)
	};
};
/** What stands between two operands: the operator, perhaps among comments and line ends. */
const operatorBetween = (b, left, right) => {
	const between = b.text.slice(left.end, right.start);
	return (between.includes("#") || between.includes("\\") ? between.replace(/#.*|\\/g, " ") : between).trim().replace(/\s+/g, " ");
};
/** `a < b`, `a + b`, `a < b < c` (as (a < b) < c) */
const readBinary = (b, node) => {
	const [first, ...rest] = node.children;
	if (!first) return otherOf(b, node);
	let left = first;
	let result = readExpression(b, first);
	for (const right of rest) {
		result = {
			type: "binary",
			op: operatorBetween(b, left, right),
			left: result,
			right: readExpression(b, right),
			...placeOf(b, node)
		};
		left = right;
	}
	return result;
};
const readUnary = (b, node) => {
	const inner = readField(b, node, "argument");
	if (inner.type === "number" && b.text[node.start] === "-") return {
		...inner,
		value: -inner.value
	};
	return otherOf(b, node, [inner]);
};
const readSubscript = (b, node) => {
	const keys = node.children.filter((child) => child.field === "subscript");
	return indexOf(b, node, readField(b, node, "value"), keys);
};
function indexOf(b, node, object, keys) {
	const [only, second] = keys;
	return {
		type: "index",
		object,
		index: only && !second ? readExpression(b, only) : {
			type: "list",
			items: readAll(b, keys),
			comprehension: false,
			...placeOf(b, node)
		},
		...placeOf(b, node)
	};
}
/** `Outer[Inner, Other]` in an annotation */
const readGenericType = (b, node) => {
	const [outer, parameters] = node.children;
	if (!outer || !parameters) return otherOf(b, node);
	return indexOf(b, node, readExpression(b, outer), parameters.children);
};
const readMember = (b, node) => {
	const name = childOf(node, "attribute");
	return {
		type: "member",
		object: readField(b, node, "object"),
		name: name ? textOf(b, name) : "",
		...placeOf(b, node)
	};
};
const readDict = (b, node) => ({
	type: "dict",
	entries: node.children.map((child) => readEntry(b, child)),
	...placeOf(b, node)
});
function readEntry(b, node) {
	const line = b.lineOf(node.start);
	if (node.type !== "pair") return {
		key: null,
		value: readInner(b, node),
		spread: node.type === "dictionary_splat",
		line
	};
	const key = readField(b, node, "key");
	const value = readField(b, node, "value");
	if (key.type === "string") return {
		key: key.value,
		value,
		spread: false,
		line
	};
	if (key.type === "number") return {
		key: String(key.value),
		value,
		spread: false,
		line
	};
	return {
		key: null,
		value,
		spread: false,
		line,
		computed: key
	};
}
const readComprehension = (b, node) => {
	const body = childOf(node, "body");
	const clauses = node.children.filter((child) => child !== body).map((clause) => {
		if (clause.type !== "for_in_clause") return readInner(b, clause);
		return {
			type: "assignment",
			kind: "loop",
			target: readField(b, clause, "left"),
			value: readField(b, clause, "right"),
			...placeOf(b, clause)
		};
	});
	if (body?.type === "pair") return {
		type: "dict",
		entries: [readEntry(b, body)],
		clauses,
		...placeOf(b, node)
	};
	return {
		type: "list",
		items: body ? [readExpression(b, body)] : [],
		comprehension: true,
		clauses,
		...placeOf(b, node)
	};
};
const readConditional = (b, node) => {
	const [then, test, otherwise] = readAll(b, node.children);
	if (!then || !test || !otherwise) return otherOf(b, node);
	return {
		type: "conditional",
		test,
		then,
		otherwise,
		...placeOf(b, node)
	};
};
const readLambda = (b, node) => {
	const parameters = childOf(node, "parameters");
	const { scope, body } = openScope(b.scope, placeOf(b, node), {
		kind: "function",
		name: "",
		params: parameters ? readParams(b, parameters) : [],
		isPublic: false
	});
	const result = childOf(node, "body");
	if (result) body.push({
		type: "return",
		kind: "return",
		value: within(b, scope, () => readExpression(b, result)),
		...placeOf(b, result)
	});
	return {
		type: "function",
		scope,
		...placeOf(b, node)
	};
};
/** Parameters in order; the marks `*` and `/` are left out. */
function readParams(b, list) {
	const params = [];
	for (const node of list.children) {
		const type = childOf(node, "type");
		const value = childOf(node, "value");
		const pattern = node.children.length > 0 && !node.type.endsWith("_splat_pattern") ? childOf(node, "name") ?? node.children[0] ?? node : node;
		const isRest = pattern.type.endsWith("_splat_pattern");
		const name = isRest ? pattern.children[0] : pattern;
		if (!name || name.type.endsWith("_separator")) continue;
		params.push({
			name: textOf(b, name),
			fallback: value && readExpression(b, value),
			annotation: type && readExpression(b, type),
			rest: isRest,
			fields: []
		});
	}
	return params;
}
const readAssignment = (b, node) => ({
	type: "assignment",
	kind: "plain",
	target: readField(b, node, childOf(node, "name") ? "name" : "left"),
	value: readField(b, node, childOf(node, "value") ? "value" : "right"),
	...placeOf(b, node)
});
const readNull = (b, node) => ({
	type: "null",
	...placeOf(b, node)
});
const readers$1 = {
	identifier: readName,
	dotted_name: readDotted,
	attribute: readMember,
	member_type: (b, node) => {
		const [object, name] = node.children;
		return object && name ? {
			type: "member",
			object: readExpression(b, object),
			name: textOf(b, name),
			...placeOf(b, node)
		} : otherOf(b, node);
	},
	call: readCall,
	string: readString,
	concatenated_string: readConcatenation,
	integer: readNumber,
	float: readNumber,
	true: (b, node) => ({
		type: "boolean",
		value: true,
		...placeOf(b, node)
	}),
	false: (b, node) => ({
		type: "boolean",
		value: false,
		...placeOf(b, node)
	}),
	none: readNull,
	list: readList,
	tuple: readList,
	set: readList,
	expression_list: readList,
	pattern_list: readList,
	tuple_pattern: readList,
	list_pattern: readList,
	dictionary: readDict,
	list_comprehension: readComprehension,
	set_comprehension: readComprehension,
	dictionary_comprehension: readComprehension,
	generator_expression: readComprehension,
	binary_operator: readBinary,
	boolean_operator: readBinary,
	comparison_operator: readBinary,
	union_type: readBinary,
	unary_operator: readUnary,
	subscript: readSubscript,
	generic_type: readGenericType,
	conditional_expression: readConditional,
	lambda: readLambda,
	named_expression: readAssignment,
	assignment: readAssignment,
	await: readInner,
	list_splat: (b, node) => node.field === null ? otherOf(b, node, readAll(b, node.children)) : readInner(b, node),
	parenthesized_expression: readInner,
	type: readInner,
	as_pattern_target: readInner,
	interpolation: (b, node) => readField(b, node, "expression"),
	keyword_argument: (b, node) => readField(b, node, "value"),
	as_pattern: (b, node) => {
		const [value, target] = readAll(b, node.children);
		return value && target ? {
			type: "assignment",
			kind: "plain",
			target,
			value,
			...placeOf(b, node)
		} : otherOf(b, node);
	},
	case_pattern: readPattern
};
const dotted = (b, node) => textOf(b, node).replace(/\s|\\/g, "");
/** `import a.b as x, c` and `from .a import b as c, *` */
function readImport(b, node) {
	const module = childOf(node, "module_name");
	const from = module ? dotted(b, module) : node.type === "future_import_statement" ? "__future__" : null;
	const imports = [];
	for (const child of node.children) {
		const about = {
			line: b.lineOf(child.start),
			typeOnly: b.isTypeOnly
		};
		if (child.type === "wildcard_import" && from !== null) imports.push({
			module: from,
			name: "*",
			local: "",
			...about
		});
		if (child.field !== "name") continue;
		const named = childOf(child, "name");
		const alias = childOf(child, "alias");
		const name = dotted(b, named ?? child);
		if (name === "") continue;
		if (from !== null) imports.push({
			module: from,
			name,
			local: alias ? textOf(b, alias) : name,
			...about
		});
		else imports.push({
			module: name,
			name: null,
			local: alias ? textOf(b, alias) : name.split(".")[0] ?? name,
			...about
		});
	}
	return imports;
}
/** Reads statements into `out`; what is no statement (in broken code) is read for the calls and strings that it holds. */
function readStatements(b, nodes, out) {
	if (b.depth >= 400) return;
	b.depth++;
	for (const node of nodes) {
		const read = readers[node.type];
		if (read) read(b, node, out);
		else if (!/_(statement|separator)$/.test(node.type)) readStray(b, node, out);
	}
	b.depth--;
}
function readStray(b, node, out) {
	if (node.children.length === 0 && node.type !== "string") return;
	if (node.children.some((child) => readers[child.type])) readStatements(b, node.children, out);
	else out.push({
		type: "expression",
		value: readExpression(b, node),
		...placeOf(b, node)
	});
}
/** The docstring that opens a body. */
function docOf(text, block) {
	const first = block?.children[0];
	const literal = first?.type === "expression_statement" && first.children.length === 1 ? first.children[0] : void 0;
	if (literal?.type !== "string" && literal?.type !== "concatenated_string") return null;
	const parts = literal.type === "string" ? [literal] : literal.children;
	if (parts.some((part) => part.type !== "string" || isTemplate(text, part.start))) return null;
	return cleanDoc(parts.map((part) => decodeLiteral(text.slice(part.start, part.end))).join(""));
}
/** The statements of a class, function or module, without its docstring. */
function readBody(b, block, hasDoc, out) {
	readStatements(b, block?.children.slice(hasDoc ? 1 : 0) ?? [], out);
}
const readExpressionStatement = (b, node, out) => {
	const [only, second] = node.children;
	if (!only) return;
	if (second) {
		const items = node.children.map((child) => readExpression(b, child));
		out.push({
			type: "expression",
			value: {
				type: "list",
				items,
				comprehension: false,
				...placeOf(b, node)
			},
			...placeOf(b, node)
		});
	} else if (only.type === "assignment") readAssign(b, only, out);
	else if (only.type === "augmented_assignment") pushAssign(b, only, "augmented", ["left"], "right", out);
	else if (only.type === "yield") pushReturn(b, "yield", only, out);
	else if (only.type !== "ellipsis") out.push({
		type: "expression",
		value: readExpression(b, only),
		...placeOf(b, node)
	});
};
/** `a = b = value` is one statement with two targets. */
const readAssign = (b, node, out) => {
	const targets = [];
	let annotation = null;
	let value = node;
	while (value?.type === "assignment") {
		const left = childOf(value, "left");
		const type = childOf(value, "type");
		if (left) targets.push(readExpression(b, left));
		if (type) annotation = readExpression(b, type);
		value = childOf(value, "right");
	}
	out.push({
		type: "assign",
		kind: b.scope.kind === "class" ? "field" : "plain",
		targets,
		value: value && readExpression(b, value),
		annotation,
		...placeOf(b, node)
	});
};
function pushAssign(b, node, kind, fields, from, out) {
	const value = childOf(node, from);
	const targets = fields.flatMap((field) => {
		const target = childOf(node, field);
		return target ? [readExpression(b, target)] : [];
	});
	out.push({
		type: "assign",
		kind,
		targets,
		value: value && readExpression(b, value),
		annotation: null,
		...placeOf(b, node)
	});
}
function pushReturn(b, kind, node, out) {
	const value = node.children.find((child) => child.field !== "cause");
	out.push({
		type: "return",
		kind,
		value: value ? readExpression(b, value) : null,
		...placeOf(b, node)
	});
}
/** `assert a, b` and Python 2's `print a` read as calls. */
const readAsCall = (name) => (b, node, out) => {
	const place = placeOf(b, node);
	const callee = {
		type: "name",
		name,
		line: place.line,
		endLine: place.line
	};
	const args = node.children.map((child) => ({
		name: null,
		value: readExpression(b, child),
		spread: false
	}));
	out.push({
		type: "expression",
		value: {
			type: "call",
			callee,
			args,
			isNew: false,
			...place
		},
		...place
	});
};
function pushBlock(b, node, kind, heads, body, out, opening = []) {
	const statements = [...opening];
	readStatements(b, body?.children ?? [], statements);
	const place = placeOf(b, node);
	const endLine = body ? placeOf(b, body).endLine : place.endLine;
	out.push({
		type: "block",
		kind,
		heads,
		body: statements,
		line: place.line,
		endLine: Math.max(place.line, endLine)
	});
}
const readIf = (b, node, out) => {
	const condition = childOf(node, "condition");
	const outer = b.isTypeOnly;
	if (node.type === "if_statement" && condition && /^(typing\.)?TYPE_CHECKING$/.test(textOf(b, condition))) b.isTypeOnly = true;
	pushBlock(b, node, node.type !== "if_statement" ? "else" : "if", condition ? [readExpression(b, condition)] : [], childOf(node, "consequence"), out);
	b.isTypeOnly = outer;
	readAlternatives(b, node, out);
};
const readAlternatives = (b, node, out) => {
	for (const child of node.children) if (child.field === "alternative") (child.type === "elif_clause" ? readIf : readElse)(b, child, out);
};
const readElse = (b, node, out) => pushBlock(b, node, "else", [], childOf(node, "body"), out);
const readFor = (b, node, out) => {
	const target = childOf(node, "left");
	const iterable = childOf(node, "right");
	const value = iterable && readExpression(b, iterable);
	const binding = target ? [{
		type: "assign",
		kind: "loop",
		targets: [readExpression(b, target)],
		value,
		annotation: null,
		...placeOf(b, target)
	}] : [];
	pushBlock(b, node, "for", value ? [value] : [], childOf(node, "body"), out, binding);
	readAlternatives(b, node, out);
};
const readWhile = (b, node, out) => {
	const condition = childOf(node, "condition");
	pushBlock(b, node, "while", condition ? [readExpression(b, condition)] : [], childOf(node, "body"), out);
	readAlternatives(b, node, out);
};
/** `value as target` */
const splitAs = (node) => node.type === "as_pattern" ? {
	value: node.children[0] ?? null,
	target: childOf(node, "alias")
} : {
	value: node,
	target: null
};
const readWith = (b, node, out) => {
	const clause = node.children.find((child) => child.type === "with_clause");
	const heads = [];
	const bindings = [];
	for (const item of clause?.children ?? []) {
		const { value, target } = splitAs(childOf(item, "value") ?? item);
		if (!value) continue;
		const head = readExpression(b, value);
		heads.push(head);
		if (target) bindings.push({
			type: "assign",
			kind: "context",
			targets: [readExpression(b, target)],
			value: head,
			annotation: null,
			...placeOf(b, target)
		});
	}
	pushBlock(b, node, "with", heads, childOf(node, "body"), out, bindings);
};
const readTry = (b, node, out) => {
	pushBlock(b, node, "try", [], childOf(node, "body"), out);
	for (const clause of node.children) {
		const block = clause.children.find((child) => child.type === "block") ?? null;
		if (clause.type === "else_clause") readElse(b, clause, out);
		else if (clause.type === "finally_clause") pushBlock(b, clause, "finally", [], block, out);
		else if (clause.type.startsWith("except")) readExcept(b, clause, block, out);
	}
};
function readExcept(b, clause, block, out) {
	const caught = clause.children.find((child) => child !== block);
	const { value, target } = caught ? splitAs(caught) : {
		value: null,
		target: null
	};
	const types = value && readExpression(b, value);
	const binding = target ? [{
		type: "assign",
		kind: "context",
		targets: [readExpression(b, target)],
		value: null,
		annotation: null,
		...placeOf(b, target)
	}] : [];
	pushBlock(b, clause, "catch", types?.type === "list" ? types.items : types ? [types] : [], block, out, binding);
}
const readMatch = (b, node, out) => {
	pushBlock(b, node, "plain", node.children.filter((child) => child.field === "subject").map((child) => readExpression(b, child)), childOf(node, "body"), out);
};
const readCase = (b, node, out) => {
	const guard = childOf(node, "guard")?.children[0];
	const heads = node.children.filter((child) => child.type === "case_pattern").map((child) => readPattern(b, child));
	pushBlock(b, node, "case", guard ? [...heads, readExpression(b, guard)] : heads, childOf(node, "consequence"), out);
};
const readDecorated = (b, node, out) => {
	const decorators = node.children.filter((child) => child.type === "decorator").map((child) => child.children[0] ? readExpression(b, child.children[0]) : otherOf(b, child));
	const definition = childOf(node, "definition");
	if (definition) pushDefinition(b, definition, decorators, node, out);
};
function pushDefinition(b, node, decorators, whole, out) {
	const name = childOf(node, "name");
	const parameters = childOf(node, "parameters");
	const returns = childOf(node, "return_type");
	const superclasses = childOf(node, "superclasses");
	const block = childOf(node, "body");
	const about = {
		kind: node.type === "class_definition" ? "class" : "function",
		name: name ? textOf(b, name) : "",
		isPublic: !(name && b.text[name.start] === "_"),
		decorators,
		params: parameters ? readParams(b, parameters) : [],
		returns: returns && readExpression(b, returns),
		bases: superclasses ? readArguments(b, superclasses).flatMap((base) => base.name === null ? [base.value] : []) : [],
		doc: docOf(b.text, block),
		isAsync: b.text.startsWith("async", node.start)
	};
	const { scope, body } = openScope(b.scope, placeOf(b, node), about);
	within(b, scope, () => readBody(b, block, about.doc !== null, body));
	out.push({
		type: "definition",
		scope,
		...placeOf(b, whole)
	});
}
const readers = {
	block: (b, node, out) => readStatements(b, node.children, out),
	module: (b, node, out) => readStatements(b, node.children, out),
	ERROR: (b, node, out) => readStatements(b, node.children, out),
	expression_statement: readExpressionStatement,
	assignment: readAssign,
	import_statement: (b, node) => void b.imports.push(...readImport(b, node)),
	import_from_statement: (b, node) => void b.imports.push(...readImport(b, node)),
	future_import_statement: (b, node) => void b.imports.push(...readImport(b, node)),
	function_definition: (b, node, out) => pushDefinition(b, node, [], node, out),
	class_definition: (b, node, out) => pushDefinition(b, node, [], node, out),
	decorated_definition: readDecorated,
	type_alias_statement: (b, node, out) => pushAssign(b, node, "plain", ["left"], "right", out),
	return_statement: (b, node, out) => pushReturn(b, "return", node, out),
	raise_statement: (b, node, out) => pushReturn(b, "raise", node, out),
	assert_statement: readAsCall("assert"),
	print_statement: readAsCall("print"),
	exec_statement: readAsCall("exec"),
	delete_statement: (b, node, out) => {
		out.push({
			type: "expression",
			value: otherOf(b, node, node.children.map((child) => readExpression(b, child))),
			...placeOf(b, node)
		});
	},
	if_statement: readIf,
	elif_clause: readIf,
	else_clause: readElse,
	for_statement: readFor,
	while_statement: readWhile,
	with_statement: readWith,
	try_statement: readTry,
	match_statement: readMatch,
	case_clause: readCase
};
const pruning = {
	skipped: /* @__PURE__ */ new Set([
		"comment",
		"line_continuation",
		"string_start",
		"string_end",
		"escape_sequence",
		"escape_interpolation",
		"type_conversion",
		"format_specifier"
	]),
	leaves: /* @__PURE__ */ new Set([
		"identifier",
		"integer",
		"float",
		"true",
		"false",
		"none",
		"string_content",
		"ellipsis",
		"import_prefix"
	]),
	sealed: "string",
	isOpen: isTemplate
};
/** Opens the Python front end. */
async function openPython() {
	const grammar = await openGrammar("python");
	return (path, text) => {
		const lineOf = lineTable(text);
		return readPython(grammar, path, [{
			text,
			lineOf
		}], lineOf(text.length));
	};
}
/** One module out of pieces that are parsed each for itself: a file, or the cells of a notebook. */
function readPython(grammar, path, pieces, endLine) {
	const trees = pieces.map((piece) => readTree(grammar, pruning, piece.text));
	const [first] = trees;
	const doc = first && pieces[0] ? docOf(pieces[0].text, first.root) : null;
	const { scope: root, body } = openScope(null, {
		line: 1,
		endLine
	}, {
		kind: "module",
		name: "",
		doc,
		isPublic: true
	});
	const imports = [];
	pieces.forEach((piece, at) => {
		readBody({
			...piece,
			imports,
			scope: root,
			depth: 0,
			isTypeOnly: false
		}, trees[at]?.root ?? null, at === 0 && doc !== null, body);
	});
	return {
		path,
		language: "python",
		imports,
		exports: [],
		root,
		broken: trees.some((tree) => !tree || tree.hasError),
		isTorn: trees.some((tree) => tree?.isTorn ?? true),
		cells: []
	};
}
export { readPython as n, openPython as t };
