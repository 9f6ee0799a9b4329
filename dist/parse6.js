import { A as readExpression, E as readAll, J as textOf, K as readUnary, L as readMaybe, M as readField, O as readBinary, P as readInner, S as pushBlock, T as pushReturn, U as readSource, V as readNumber, W as readStatements, _ as ofType, a as scopeOf, b as positional, c as assignable, d as firstOf, f as genericAt, g as nameAt, h as memberAt, i as returning, l as callAt, m as listAt, n as lambdaAt, o as dedent, p as insideOf, q as stringAt, r as pushDefinition, s as unescaped, t as blockAt, w as pushForEach, y as placeOf, z as readName } from "./scopes.js";
import { n as childOf, t as openGrammar } from "./grammar.js";
import { i as other } from "./reading.js";
/** `import a.b.C`, `import a.b.C as D`, `import a.b.*` */
const readImport = (b, node) => {
	const [path, alias] = node.children;
	if (!path) return;
	const parts = textOf(b, path).replace(/[\s`]/g, "").split(".");
	const at = {
		line: b.lineOf(node.start),
		typeOnly: false
	};
	const last = parts.at(-1) ?? "";
	if (textOf(b, node).trimEnd().endsWith(".*")) b.imports.push({
		module: parts.join(".").replace(/\.\*$/, ""),
		name: "*",
		local: "",
		...at
	});
	else if (parts.length > 1) b.imports.push({
		module: parts.slice(0, -1).join("."),
		name: last,
		local: alias ? textOf(b, alias) : last,
		...at
	});
};
const types = [
	"user_type",
	"nullable_type",
	"parenthesized_type",
	"function_type",
	"non_nullable_type"
];
/** `val a: T = v`, `val (a, b) = v`, `val a by lazy { v }`, and properties that are computed */
const readProperty = (b, node, out) => {
	const { decorators } = readModifiers(b, node);
	const isField = b.scope.kind === "class";
	const several = firstOf(node, "multi_variable_declaration");
	const one = firstOf(node, "variable_declaration");
	const delegate = firstOf(node, "property_delegate");
	const getter = firstOf(node, "getter");
	const known = [
		several,
		one,
		delegate,
		getter,
		firstOf(node, "setter"),
		firstOf(node, "modifiers")
	];
	const initial = node.children.find((child) => !known.includes(child) && !/^type_|_type$/.test(child.type));
	const value = initial ? readExpression(b, initial) : delegate ? readDelegate(b, delegate) : isField ? settingOf(decorators) : null;
	const place = placeOf(b, node);
	if (several) {
		const target = {
			type: "list",
			items: several.children.map((it) => nameAt(b, it.children[0] ?? it)),
			comprehension: false,
			...placeOf(b, several)
		};
		out.push({
			type: "assign",
			kind: "plain",
			targets: [target],
			value,
			annotation: null,
			...place
		});
		return;
	}
	const name = one && firstOf(one, "identifier");
	if (!name || !one) return;
	const annotation = readMaybe(b, firstOf(one, ...types));
	const body = getter && firstOf(getter, "function_body");
	if (body && !value) {
		const about = {
			kind: "function",
			name: textOf(b, name),
			isPublic: true,
			returns: annotation,
			decorators: [nameAt(b, name, "property")]
		};
		pushDefinition(b, node, about, (statements) => readFunctionBody(b, body, statements), out);
	} else out.push({
		type: "assign",
		kind: isField ? "field" : "plain",
		targets: [nameAt(b, name)],
		value,
		annotation,
		...place
	});
};
function readFunctionBody(b, body, out) {
	const inner = body?.children[0];
	if (!inner) return;
	if (inner.type === "block") readStatements(b, inner.children, out);
	else out.push({
		type: "return",
		kind: "return",
		value: readExpression(b, inner),
		...placeOf(b, inner)
	});
}
const readFunction = (b, node, out) => {
	const { decorators, words } = readModifiers(b, node);
	const list = firstOf(node, "function_value_parameters");
	const after = list ? node.children.slice(node.children.indexOf(list) + 1) : [];
	const named = childOf(node, "name");
	const receiver = list ? node.children.slice(0, node.children.indexOf(list)).find((child) => child.type === "user_type") : void 0;
	const own = named ? textOf(b, named) : "";
	const last = receiver?.children.at(-1);
	const about = {
		kind: "function",
		name: own || (last ? textOf(b, last) : ""),
		isPublic: !/\b(private|internal|protected)\b/.test(words),
		isAsync: /\bsuspend\b/.test(words),
		decorators,
		params: readParams(b, list),
		returns: readMaybe(b, after.find((child) => child.type.endsWith("_type")))
	};
	pushDefinition(b, node, about, (body) => readFunctionBody(b, firstOf(node, "function_body"), body), out);
};
/** The parameters of a primary constructor; those with `val` or `var` are fields, and so are the others for what the class's body sees. */
function readHeader(b, node) {
	return ofType(firstOf(firstOf(node, "primary_constructor") ?? node, "class_parameters") ?? node, "class_parameter").map((param) => {
		const { decorators } = readModifiers(b, param);
		const name = firstOf(param, "identifier");
		const type = firstOf(param, ...types);
		const fallback = param.children.find((child) => child !== name && child !== type && child.type !== "modifiers");
		return {
			name: name ? textOf(b, name) : "",
			annotation: readMaybe(b, type),
			fallback: readMaybe(b, fallback) ?? settingOf(decorators),
			rest: false,
			fields: []
		};
	});
}
function fieldNames(b, body, params) {
	const declared = (body ? ofType(body, "property_declaration") : []).flatMap((it) => {
		const name = firstOf(firstOf(it, "variable_declaration") ?? it, "identifier");
		return name ? [textOf(b, name)] : [];
	});
	return /* @__PURE__ */ new Set([...params.map((param) => param.name), ...declared]);
}
const readClass = (b, node, out) => {
	const { decorators, words } = readModifiers(b, node);
	const name = childOf(node, "name");
	const body = firstOf(node, "class_body", "enum_class_body");
	const params = readHeader(b, node);
	const about = {
		kind: "class",
		name: name ? textOf(b, name) : "",
		isPublic: !/\b(private|internal|protected)\b/.test(words),
		decorators,
		bases: basesOf(b, node),
		fields: fieldNames(b, body, params)
	};
	pushDefinition(b, node, about, (statements) => {
		if (params.length) pushHeader(b, node, params, statements);
		readClassBody(b, body, statements);
	}, out);
};
function pushHeader(b, node, params, out) {
	const header = firstOf(node, "primary_constructor") ?? node;
	const place = placeOf(b, header);
	const named = (name) => ({
		type: "name",
		name,
		line: place.line,
		endLine: place.line
	});
	for (const { name, annotation } of params) out.push({
		type: "assign",
		kind: "field",
		targets: [named(name)],
		value: null,
		annotation,
		...place
	});
	const forwarded = ofType(firstOf(node, "delegation_specifiers") ?? node, "delegation_specifier").flatMap((it) => firstOf(it, "constructor_invocation") ?? []);
	pushDefinition(b, header, {
		kind: "function",
		name: "constructor",
		isPublic: true,
		params
	}, (body) => {
		for (const it of forwarded) {
			const args = readArguments(b, firstOf(it, "value_arguments"));
			if (args.length) body.push({
				type: "expression",
				value: {
					type: "call",
					callee: named("super"),
					args,
					isNew: false,
					...placeOf(b, it)
				},
				...placeOf(b, it)
			});
		}
		for (const { name } of params) body.push({
			type: "assign",
			kind: "plain",
			targets: [{
				type: "member",
				object: named("this"),
				name,
				...place
			}],
			value: named(name),
			annotation: null,
			...place
		});
	}, out);
}
/** Members; what a companion holds is the class's own. */
const readClassBody = (b, body, out) => {
	for (const member of body?.children ?? []) if (member.type === "companion_object") readClassBody(b, firstOf(member, "class_body"), out);
	else if (member.type === "anonymous_initializer") readStatements(b, insideOf(firstOf(member, "block")), out);
	else if (member.type === "enum_entry") {
		const name = firstOf(member, "identifier");
		if (name) out.push({
			type: "assign",
			kind: "field",
			targets: [nameAt(b, name)],
			value: null,
			annotation: null,
			...placeOf(b, member)
		});
	} else if (member.type === "secondary_constructor") {
		const params = readParams(b, firstOf(member, "function_value_parameters"));
		pushDefinition(b, member, {
			kind: "function",
			name: "constructor",
			isPublic: true,
			params
		}, (statements) => readStatements(b, insideOf(firstOf(member, "block")), statements), out);
	} else readStatements(b, [member], out);
};
const readAssign = (b, node, out) => {
	const operator = childOf(node, "operator");
	const isPlain = !/^\s*[+\-*/%]=/.test(b.text.slice(childOf(node, "left")?.end ?? node.end, (childOf(node, "right") ?? operator)?.start ?? node.end));
	const target = assignable(b, readField(b, node, "left"));
	out.push({
		type: "assign",
		kind: isPlain ? "plain" : "augmented",
		targets: [target],
		value: readField(b, node, "right"),
		annotation: null,
		...placeOf(b, node)
	});
};
function pushIf(b, node, kind, out) {
	const condition = childOf(node, "condition");
	const [then, otherwise] = node.children.filter((child) => child !== condition);
	pushBlock(b, node, kind, condition ? [readExpression(b, condition)] : [], insideOf(then ?? null), out);
	if (!otherwise) return;
	if (otherwise.type === "if_expression" && b.depth < 300) {
		b.depth++;
		pushIf(b, otherwise, "else", out);
		b.depth--;
	} else pushBlock(b, otherwise, "else", [], insideOf(otherwise), out);
}
const pushWhen = (b, node, out) => {
	const subject = firstOf(node, "when_subject");
	const body = [];
	const declared = subject && firstOf(subject, "variable_declaration");
	const head = subject ? readMaybe(b, subject.children.at(-1)) : null;
	const name = declared && firstOf(declared, "identifier");
	if (name && head) body.push({
		type: "assign",
		kind: "plain",
		targets: [nameAt(b, name)],
		value: head,
		annotation: null,
		...placeOf(b, declared)
	});
	for (const entry of ofType(node, "when_entry")) {
		const heads = entry.children.filter((child) => child.field === "condition");
		pushBlock(b, entry, "case", readAll(b, heads), insideOf(entry.children.find((child) => child.field !== "condition") ?? null), body);
	}
	out.push({
		type: "block",
		kind: "plain",
		heads: head ? [head] : [],
		body,
		...placeOf(b, node)
	});
};
const pushTry = (b, node, out) => {
	pushBlock(b, node, "try", [], insideOf(firstOf(node, "block")), out);
	for (const clause of node.children) {
		if (clause.type === "finally_block") pushBlock(b, clause, "finally", [], insideOf(firstOf(clause, "block")), out);
		if (clause.type !== "catch_block") continue;
		const name = firstOf(clause, "identifier");
		const type = readMaybe(b, firstOf(clause, ...types));
		const binding = name ? [{
			type: "assign",
			kind: "context",
			targets: [nameAt(b, name)],
			value: null,
			annotation: null,
			...placeOf(b, name)
		}] : [];
		pushBlock(b, clause, "catch", type ? [type] : [], insideOf(firstOf(clause, "block")), out, binding);
	}
};
const readFor = (b, node, out) => {
	const several = firstOf(node, "multi_variable_declaration");
	const one = several ?? firstOf(node, "variable_declaration");
	const [value, body] = node.children.filter((child) => child !== one && child.type !== "annotation");
	const items = several?.children.map((it) => nameAt(b, it.children[0] ?? it)) ?? [];
	const target = several ? {
		type: "list",
		items,
		comprehension: false,
		...placeOf(b, several)
	} : one ? nameAt(b, one.children[0] ?? one) : null;
	pushForEach(b, node, target, readMaybe(b, value), body ?? null, out);
};
const readWhile = (b, node, out) => {
	const condition = childOf(node, "condition");
	const body = node.children.find((child) => child !== condition);
	pushBlock(b, node, "while", condition ? [readExpression(b, condition)] : [], insideOf(body ?? null), out);
};
const statements = {
	package_header: () => void 0,
	file_annotation: () => void 0,
	type_alias: () => void 0,
	import: readImport,
	class_declaration: readClass,
	object_declaration: readClass,
	function_declaration: readFunction,
	property_declaration: readProperty,
	assignment: readAssign,
	block: (b, node, out) => pushBlock(b, node, "plain", [], node.children, out),
	if_expression: (b, node, out) => pushIf(b, node, "if", out),
	when_expression: pushWhen,
	try_expression: pushTry,
	for_statement: readFor,
	while_statement: readWhile,
	do_while_statement: readWhile,
	return_expression: (b, node, out) => pushReturn(b, "return", node, out),
	throw_expression: (b, node, out) => pushReturn(b, "raise", node, out)
};
/** `null`, `true` and `false` are identifiers of the grammar. */
const readIdentifier = (b, node) => {
	const name = textOf(b, node);
	if (name === "null") return {
		type: "null",
		...placeOf(b, node)
	};
	if (name === "true" || name === "false") return {
		type: "boolean",
		value: name === "true",
		...placeOf(b, node)
	};
	return nameAt(b, node, name);
};
function readArguments(b, list) {
	return (list ? ofType(list, "value_argument") : []).map((node) => {
		const [first, second] = node.children;
		if (!first) return positional(other(placeOf(b, node)));
		if (second) return {
			name: textOf(b, first),
			value: readExpression(b, second),
			spread: false
		};
		return first.type === "spread_expression" ? {
			name: null,
			value: readInner(b, first),
			spread: true
		} : positional(readExpression(b, first));
	});
}
/** `f(a) { … }`: the lambda after the parentheses is the last argument */
const readCall = (b, node) => {
	const [called] = node.children;
	if (!called) return other(placeOf(b, node));
	const args = readArguments(b, firstOf(node, "value_arguments"));
	const trailing = firstOf(node, "annotated_lambda");
	const types = readTypes(b, firstOf(node, "type_arguments"));
	const lambda = trailing ? [positional(readExpression(b, trailing))] : [];
	const hasOwn = firstOf(node, "value_arguments") !== null;
	const inner = readExpression(b, called);
	const call = trailing && !hasOwn && called.type === "call_expression" && inner.type === "call" ? {
		...inner,
		args: [...inner.args, ...lambda],
		...placeOf(b, node)
	} : {
		type: "call",
		callee: inner,
		args: [...args, ...lambda],
		isNew: false,
		...placeOf(b, node)
	};
	return builtBy(call) ?? (types.length ? {
		...call,
		types
	} : call);
};
/** `f<T>(a)` with one argument at the end of a statement: the grammar compares `f < T` with what stands in parentheses */
const readComparison = (b, node) => {
	const read = readBinary(b, node);
	if (read.type !== "binary" || read.op !== ">" || node.children[1]?.type !== "parenthesized_expression") return read;
	const { left: compared, right } = read;
	if (compared.type !== "binary" || compared.op !== "<" || !isNamed(compared.left) || !isNamed(compared.right)) return read;
	return {
		type: "call",
		callee: compared.left,
		args: [positional(right)],
		types: [compared.right],
		isNew: false,
		...placeOf(b, node)
	};
};
const isNamed = (expr) => expr.type === "name" || expr.type === "member";
/** `mapOf("a" to b)`, `buildJsonObject { put("a", b) }`, `listOf(a)`: the standard ways to write a dict and a list */
function builtBy({ callee, args, line, endLine }) {
	const name = callee.type === "name" ? callee.name : "";
	if (/^((mutable)?[lL]istOf|(mutable)?[sS]etOf|arrayOf|listOfNotNull)$/.test(name)) return {
		type: "list",
		items: args.map((arg) => arg.value),
		comprehension: false,
		line,
		endLine
	};
	if (/^((mutable|linked|hash)?[mM]apOf|buildMap|buildJsonObject)$/.test(name)) return {
		type: "dict",
		entries: args.flatMap((arg) => entriesOf(arg.value)),
		line,
		endLine
	};
	if (name !== "buildJsonArray" && name !== "buildList") return null;
	return {
		type: "list",
		items: args.flatMap((arg) => arg.value.type === "function" ? addedIn(arg.value.scope.body) : []),
		comprehension: false,
		line,
		endLine
	};
}
function entriesOf(value) {
	if (value.type === "binary" && value.op === "to") return [entryAt(value.left, value.right)];
	if (value.type !== "function") return [{
		key: null,
		value,
		spread: true,
		line: value.line
	}];
	return value.scope.body.flatMap((statement) => {
		const call = statement.type === "expression" || statement.type === "return" ? statement.value : null;
		const [key, given] = call?.type === "call" && call.callee.type === "name" && call.callee.name.startsWith("put") ? call.args : [];
		return key && given ? [entryAt(key.value, given.value)] : [];
	});
}
const entryAt = (key, value) => key.type === "string" ? {
	key: key.value,
	value,
	spread: false,
	line: key.line
} : {
	key: null,
	computed: key,
	value,
	spread: false,
	line: key.line
};
const addedIn = (body) => body.flatMap((statement) => {
	const call = statement.type === "expression" || statement.type === "return" ? statement.value : null;
	return call?.type === "call" && call.callee.type === "name" && call.callee.name.startsWith("add") ? call.args.slice(0, 1).map((arg) => arg.value) : [];
});
const readTypes = (b, node) => (node?.children ?? []).flatMap((it) => readMaybe(b, it.type === "type_projection" ? it.children.at(-1) : it) ?? []);
/** `a.b.C<D>` */
const readUserType = (b, node) => {
	const [first, ...rest] = ofType(node, "identifier");
	if (!first) return readName(b, node);
	let result = nameAt(b, first);
	for (const part of rest) result = memberAt(b, node, result, textOf(b, part));
	return genericAt(b, node, result, readTypes(b, firstOf(node, "type_arguments")));
};
const readMember = (b, node) => {
	const [object, ...rest] = node.children;
	const name = rest.at(-1);
	return object && name ? memberAt(b, node, readExpression(b, object), textOf(b, name)) : readInner(b, node);
};
const readString = (b, node) => {
	const isRaw = node.type === "multiline_string_literal";
	const quote = isRaw ? 3 : 1;
	const parts = [];
	const end = Math.max(node.start + quote, node.end - quote);
	const pushText = (from, to) => parts.push(...readContent(b, node, b.text.slice(from, to), isRaw));
	let at = node.start + quote;
	for (const child of ofType(node, "interpolation")) {
		if (child.start > at) pushText(at, child.start);
		parts.push(readInner(b, child));
		at = child.end;
	}
	if (end > at) pushText(at, end);
	const texts = parts.flatMap((part) => part.type === "string" ? [part.value] : []);
	if (texts.length === parts.length) return stringAt(b, node, isRaw ? dedent(texts.join("")) : texts.join(""));
	return {
		type: "template",
		parts,
		tag: null,
		...placeOf(b, node)
	};
};
/** text between expressions in braces: `$name` still stands in it */
function readContent(b, node, content, isRaw) {
	const parts = [];
	const pushText = (text) => {
		if (text) parts.push(stringAt(b, node, isRaw ? text : unescaped(text)));
	};
	let at = 0;
	for (const match of content.matchAll(/(\\.)|\$([A-Za-z_]\w*)/g)) {
		if (match[2] === void 0) continue;
		pushText(content.slice(at, match.index));
		parts.push(nameAt(b, node, match[2]));
		at = match.index + match[0].length;
	}
	pushText(content.slice(at));
	return parts;
}
/** `{ a, b -> … }`; without parameters there is `it` */
const readLambda = (b, node) => {
	const list = firstOf(node, "lambda_parameters");
	const params = list ? list.children.map((child) => paramOf(b, child)) : [{
		name: "it",
		annotation: null,
		fallback: null,
		rest: false,
		fields: []
	}];
	return {
		type: "function",
		scope: scopeOf(b, node, {
			kind: "function",
			name: "",
			isPublic: false,
			params
		}, (body) => {
			const statements = [];
			readStatements(b, node.children.filter((child) => child !== list), statements);
			body.push(...returning(statements));
		}),
		...placeOf(b, node)
	};
};
function paramOf(b, node) {
	const about = {
		annotation: null,
		fallback: null,
		rest: false
	};
	if (node.type !== "multi_variable_declaration") {
		const [name, type] = node.children.filter((child) => child.type !== "annotation");
		return {
			...about,
			name: name ? textOf(b, name) : "",
			annotation: readMaybe(b, type),
			fields: []
		};
	}
	const fields = node.children.map((it, at) => ({
		property: `component${at + 1}`,
		local: textOf(b, it.children[0] ?? it),
		fallback: null
	}));
	return {
		...about,
		name: "",
		fields
	};
}
/** Parameters in order; what follows a parameter is its default. */
function readParams(b, list) {
	const params = [];
	let isRest = false;
	for (const child of list?.children ?? []) {
		const last = params.at(-1);
		if (child.type === "parameter") {
			params.push({
				...paramOf(b, child),
				rest: isRest
			});
			isRest = false;
		} else if (child.type === "parameter_modifiers") isRest = /\bvararg\b/.test(textOf(b, child));
		else if (last) params[params.length - 1] = {
			...last,
			fallback: readExpression(b, child)
		};
	}
	return params;
}
const readIfExpression = (b, node) => {
	const condition = childOf(node, "condition");
	const [then, otherwise] = node.children.filter((child) => child !== condition);
	if (!condition || !then || !otherwise || then.type === "block" || otherwise.type === "block") return blockAt(b, node, (out) => pushIf(b, node, "if", out));
	return {
		type: "conditional",
		test: readExpression(b, condition),
		then: readExpression(b, then),
		otherwise: readExpression(b, otherwise),
		...placeOf(b, node)
	};
};
const readObject = (b, node) => {
	const body = firstOf(node, "class_body");
	const about = {
		kind: "class",
		name: "",
		isPublic: false,
		bases: basesOf(b, node),
		fields: fieldNames(b, body, [])
	};
	return {
		type: "function",
		scope: scopeOf(b, node, about, (out) => readClassBody(b, body, out)),
		...placeOf(b, node)
	};
};
const basesOf = (b, node) => ofType(firstOf(node, "delegation_specifiers") ?? node, "delegation_specifier").flatMap((it) => {
	const base = it.children[0];
	const type = base?.type === "constructor_invocation" || base?.type === "explicit_delegation" ? firstOf(base, "user_type") : base;
	return readMaybe(b, type) ?? [];
});
/** The annotations and the keywords in front of a declaration. */
function readModifiers(b, node) {
	const children = firstOf(node, "modifiers")?.children ?? [];
	return {
		decorators: children.filter((child) => child.type === "annotation").map((child) => readExpression(b, child)),
		words: children.filter((child) => child.type !== "annotation").map((child) => textOf(b, child)).join(" ")
	};
}
/** `@Value("\${key:default}")` fills what it stands at: it is the value where there is no other. */
const settingOf = (decorators) => decorators.find((it) => it.type === "call" && it.callee.type === "name" && /^(Value|ConfigProperty)$/.test(it.callee.name)) ?? null;
/** `by lazy { … }` is what the function gives; other delegates are what they are. */
function readDelegate(b, node) {
	const inner = readMaybe(b, node.children[0]);
	const lambda = inner?.type === "call" && inner.callee.type === "name" && inner.callee.name === "lazy" ? inner.args.at(-1)?.value : void 0;
	return lambda?.type === "function" ? callAt(b, node, lambda, []) : inner;
}
const dialect = {
	language: "kotlin",
	pruning: {
		skipped: /* @__PURE__ */ new Set([
			"line_comment",
			"block_comment",
			"label",
			"shebang",
			"type_modifiers"
		]),
		leaves: /* @__PURE__ */ new Set([
			"identifier",
			"string_content",
			"escape_sequence",
			"number_literal",
			"float_literal",
			"character_literal"
		])
	},
	expressions: {
		identifier: readIdentifier,
		qualified_identifier: (b, node) => readUserType(b, node),
		user_type: readUserType,
		nullable_type: readInner,
		non_nullable_type: readInner,
		parenthesized_type: readInner,
		function_type: (b, node) => other(placeOf(b, node)),
		this_expression: (b, node) => nameAt(b, node, "this"),
		super_expression: (b, node) => nameAt(b, node, "super"),
		call_expression: readCall,
		constructor_invocation: (b, node) => callAt(b, node, readMaybe(b, node.children[0]) ?? other(placeOf(b, node)), readArguments(b, firstOf(node, "value_arguments"))),
		annotation: (b, node) => readMaybe(b, node.children.at(-1)) ?? other(placeOf(b, node)),
		navigation_expression: readMember,
		callable_reference: readMember,
		index_expression: (b, node) => {
			const [object, index] = node.children;
			return object && index ? {
				type: "index",
				object: readExpression(b, object),
				index: readExpression(b, index),
				...placeOf(b, node)
			} : readInner(b, node);
		},
		string_literal: readString,
		multiline_string_literal: readString,
		character_literal: (b, node) => stringAt(b, node, unescaped(textOf(b, node).slice(1, -1))),
		number_literal: readNumber,
		float_literal: readNumber,
		lambda_literal: readLambda,
		annotated_lambda: (b, node) => readMaybe(b, node.children.at(-1)) ?? other(placeOf(b, node)),
		anonymous_function: (b, node) => {
			const body = firstOf(node, "function_body");
			return lambdaAt(b, node, readParams(b, firstOf(node, "function_value_parameters")), body?.children[0] ?? null);
		},
		object_literal: readObject,
		parenthesized_expression: readInner,
		labeled_expression: readInner,
		annotated_expression: (b, node) => readMaybe(b, node.children.at(-1)) ?? other(placeOf(b, node)),
		spread_expression: readInner,
		as_expression: (b, node) => readField(b, node, "left"),
		is_expression: readBinary,
		in_expression: readBinary,
		binary_expression: readComparison,
		range_expression: readBinary,
		infix_expression: (b, node) => {
			const [left, op, right] = node.children;
			return left && op && right ? {
				type: "binary",
				op: textOf(b, op),
				left: readExpression(b, left),
				right: readExpression(b, right),
				...placeOf(b, node)
			} : readInner(b, node);
		},
		unary_expression: (b, node) => b.text.endsWith("!!", node.end) || b.text.slice(node.end - 2, node.end) === "!!" ? readInner(b, node) : readUnary(b, node),
		collection_literal: (b, node) => listAt(b, node, readAll(b, node.children)),
		if_expression: readIfExpression,
		when_expression: (b, node) => blockAt(b, node, (out) => pushWhen(b, node, out)),
		try_expression: (b, node) => blockAt(b, node, (out) => pushTry(b, node, out)),
		type_test: readInner,
		range_test: readInner,
		when_subject: readInner,
		throw_expression: readInner,
		return_expression: readInner
	},
	statements
};
/** Opens the Kotlin front end. */
async function openKotlin() {
	const grammar = await openGrammar("kotlin");
	return (path, text) => readSource(grammar, dialect, path, text);
}
export { openKotlin };
