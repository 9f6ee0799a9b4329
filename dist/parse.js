import { A as readExpression, B as readNull, C as pushExpression, D as readAssignment, E as readAll, F as readInside, G as readTrue, I as readLoop, J as textOf, K as readUnary, L as readMaybe, M as readField, N as readIf, O as readBinary, P as readInner, S as pushBlock, T as pushReturn, U as readSource, V as readNumber, W as readStatements, _ as ofType, b as positional, d as firstOf, f as genericAt, g as nameAt, h as memberAt, j as readFalse, k as readConditional, l as callAt, m as listAt, n as lambdaAt, o as dedent, p as insideOf, q as stringAt, r as pushDefinition, s as unescaped, t as blockAt, u as fieldsOf, w as pushForEach, x as pushAssignment, y as placeOf, z as readName } from "./scopes.js";
import { n as childOf, t as openGrammar } from "./grammar.js";
import { i as other } from "./reading.js";
/** `using A.B;` opens a namespace, `using X = A.B.C;` names one thing, `using static` opens a class. */
const readUsing = (b, node) => {
	const alias = childOf(node, "name");
	const path = node.children.find((child) => child !== alias);
	if (!path) return;
	const module = textOf(b, path).replace(/\s|<.*$/g, "");
	const at = {
		line: b.lineOf(node.start),
		typeOnly: false
	};
	const cut = module.lastIndexOf(".");
	if (alias) b.imports.push({
		module: module.slice(0, Math.max(0, cut)),
		name: module.slice(cut + 1),
		local: textOf(b, alias),
		...at
	});
	else b.imports.push({
		module,
		name: "*",
		local: "",
		...at
	});
};
const hasModifier = (b, node, word) => ofType(node, "modifier").some((it) => textOf(b, it) === word);
/** `T a = 1, b;`, `var (a, b) = f();` and fields */
const readVariables = (b, node, out) => {
	const declaration = node.type === "variable_declaration" ? node : firstOf(node, "variable_declaration");
	if (!declaration) return;
	const type = childOf(declaration, "type");
	const annotation = type && type.type !== "implicit_type" ? readExpression(b, type) : null;
	const kind = /^(field|event_field)_declaration$/.test(node.type) ? "field" : "plain";
	for (const declarator of ofType(declaration, "variable_declarator")) {
		const name = childOf(declarator, "name") ?? firstOf(declarator, "tuple_pattern");
		if (!name) continue;
		const value = readMaybe(b, declarator.children.find((child) => child !== name && child.type !== "bracketed_argument_list"));
		out.push({
			type: "assign",
			kind,
			targets: [name.type === "identifier" ? nameAt(b, name) : readExpression(b, name)],
			value: typed(value, annotation),
			annotation,
			...placeOf(b, node)
		});
	}
};
const readExpressionStatement = (b, node, out) => {
	const [only] = node.children;
	if (only?.type === "assignment_expression") pushAssignment(b, only, out);
	else if (only) pushExpression(b, only, out);
};
const readUsingStatement = (b, node, out) => {
	const body = childOf(node, "body");
	const opening = [];
	const declaration = firstOf(node, "variable_declaration");
	if (declaration) readVariables(b, declaration, opening);
	const bound = opening.map((it) => it.type === "assign" ? {
		...it,
		kind: "context"
	} : it);
	const expression = node.children.find((child) => child !== body && child !== declaration);
	const heads = bound.flatMap((it) => it.type === "assign" && it.value ? [it.value] : []);
	pushBlock(b, node, "with", expression ? [...heads, readExpression(b, expression)] : heads, insideOf(body), out, bound);
};
const readTry = (b, node, out) => {
	pushBlock(b, node, "try", [], insideOf(childOf(node, "body")), out);
	for (const clause of node.children) {
		if (clause.type === "finally_clause") pushBlock(b, clause, "finally", [], insideOf(firstOf(clause, "block")), out);
		if (clause.type !== "catch_clause") continue;
		const declaration = firstOf(clause, "catch_declaration");
		const name = declaration && childOf(declaration, "name");
		const type = readMaybe(b, declaration && childOf(declaration, "type"));
		const filter = readAll(b, firstOf(clause, "catch_filter_clause")?.children ?? []);
		const binding = name ? [{
			type: "assign",
			kind: "context",
			targets: [nameAt(b, name)],
			value: null,
			annotation: null,
			...placeOf(b, name)
		}] : [];
		pushBlock(b, clause, "catch", type ? [type, ...filter] : filter, insideOf(childOf(clause, "body")), out, binding);
	}
};
const isStatement = (node) => /(_statement|^block)$/.test(node.type);
const readSwitch = (b, node, out) => {
	const place = placeOf(b, node);
	const body = [];
	for (const section of ofType(childOf(node, "body") ?? node, "switch_section")) {
		const heads = section.children.filter((child) => !isStatement(child));
		pushBlock(b, section, "case", readAll(b, heads), section.children.filter(isStatement), body);
	}
	const subject = readMaybe(b, childOf(node, "value"));
	out.push({
		type: "block",
		kind: "plain",
		heads: subject ? [subject] : [],
		body,
		...place
	});
};
/** `x switch { a => 1, _ => 2 }` */
const pushArms = (b, node, out) => {
	const place = placeOf(b, node);
	const body = [];
	for (const arm of ofType(node, "switch_expression_arm")) {
		const value = arm.children.at(-1);
		if (value) pushBlock(b, arm, "case", readAll(b, arm.children.slice(0, -1)), [value], body);
	}
	const [subject] = node.children;
	out.push({
		type: "block",
		kind: "plain",
		heads: subject ? [readExpression(b, subject)] : [],
		body,
		...place
	});
};
function fieldNames(b, body, params) {
	const names = new Set(params.map((param) => param.name));
	for (const member of body?.children ?? []) {
		const declared = member.type === "property_declaration" ? [member] : member.type === "field_declaration" ? ofType(firstOf(member, "variable_declaration") ?? member, "variable_declarator") : [];
		for (const it of declared) {
			const name = childOf(it, "name");
			if (name) names.add(textOf(b, name));
		}
	}
	return names;
}
const readClass = (b, node, out) => {
	const name = childOf(node, "name");
	const body = childOf(node, "body");
	const list = firstOf(node, "base_list");
	const bases = readAll(b, (list?.children ?? []).filter((child) => child.type !== "argument_list").map((it) => it.type === "primary_constructor_base_type" ? it.children[0] ?? it : it));
	const header = firstOf(node, "parameter_list");
	const params = readParams(b, header);
	const about = {
		kind: "class",
		name: name ? textOf(b, name) : "",
		isPublic: hasModifier(b, node, "public"),
		decorators: decoratorsOf(b, node),
		bases,
		fields: fieldNames(b, body, params)
	};
	pushDefinition(b, node, about, (statements) => {
		if (header) pushHeader(b, header, params, list && firstOf(list, "argument_list"), statements);
		readStatements(b, body?.children ?? [], statements);
	}, out);
};
/** A primary constructor: its parameters are fields, filled where an instance is made. */
function pushHeader(b, header, params, forwarded, out) {
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
	pushDefinition(b, header, {
		kind: "function",
		name: "constructor",
		isPublic: true,
		params
	}, (body) => {
		if (forwarded) body.push({
			type: "expression",
			value: callAt(b, forwarded, named("super"), readArguments(b, forwarded)),
			...place
		});
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
const readMethod = (b, node, out) => {
	const name = childOf(node, "name");
	const about = {
		kind: "function",
		name: node.type === "constructor_declaration" ? "constructor" : name ? textOf(b, name) : "",
		isPublic: hasModifier(b, node, "public"),
		isAsync: hasModifier(b, node, "async"),
		decorators: [...decoratorsOf(b, node), ...extensionMark(b, childOf(node, "parameters"))],
		params: readParams(b, childOf(node, "parameters")),
		returns: readMaybe(b, childOf(node, "returns") ?? childOf(node, "type"))
	};
	pushDefinition(b, node, about, (body) => {
		const forwarded = firstOf(node, "constructor_initializer");
		const list = forwarded && firstOf(forwarded, "argument_list");
		if (forwarded && list) {
			const keyword = /^:?\s*this\b/.test(textOf(b, forwarded)) ? "this" : "super";
			body.push({
				type: "expression",
				value: callAt(b, forwarded, nameAt(b, forwarded, keyword), readArguments(b, list)),
				...placeOf(b, forwarded)
			});
		}
		readArrow(b, childOf(node, "body"), body);
	}, out);
};
/** `static X Add(this IServices services)` is called as a method of its first parameter: that is marked as a decorator would. */
function extensionMark(b, list) {
	const first = list ? firstOf(list, "parameter") : null;
	return first && /^(\[[^\]]*\]\s*)?this\s/.test(textOf(b, first)) ? [nameAt(b, first, "extension")] : [];
}
/** `{ … }` or `=> expression` */
function readArrow(b, body, out) {
	if (body?.type !== "arrow_expression_clause") readStatements(b, insideOf(body), out);
	else out.push({
		type: "return",
		kind: "return",
		value: readExpression(b, body),
		...placeOf(b, body)
	});
}
/** A property is a field; one that is computed is a function that answers when it is read. */
const readProperty = (b, node, out) => {
	const name = childOf(node, "name");
	if (!name) return;
	const annotation = readMaybe(b, childOf(node, "type"));
	const value = childOf(node, "value");
	const getter = (firstOf(node, "accessor_list")?.children ?? []).find((it) => /\bget\b/.test(textOf(b, it).slice(0, 60)) && it.children.some((child) => child.field === "body"));
	const body = value?.type === "arrow_expression_clause" ? value : getter ? childOf(getter, "body") : null;
	if (body) {
		const about = {
			kind: "function",
			name: textOf(b, name),
			isPublic: hasModifier(b, node, "public"),
			returns: annotation,
			decorators: [...decoratorsOf(b, node), nameAt(b, name, "property")]
		};
		pushDefinition(b, node, about, (statements) => readArrow(b, body, statements), out);
	} else out.push({
		type: "assign",
		kind: "field",
		targets: [nameAt(b, name)],
		value: typed(readMaybe(b, value), annotation),
		annotation,
		...placeOf(b, node)
	});
};
const statements = {
	using_directive: readUsing,
	extern_alias_directive: () => void 0,
	namespace_declaration: (b, node, out) => readStatements(b, insideOf(childOf(node, "body")), out),
	file_scoped_namespace_declaration: (b, node, out) => readStatements(b, node.children.filter((child) => child.field !== "name"), out),
	global_statement: readInside,
	global_attribute: () => void 0,
	class_declaration: readClass,
	struct_declaration: readClass,
	record_declaration: readClass,
	record_struct_declaration: readClass,
	interface_declaration: readClass,
	enum_declaration: (b, node, out) => readClass(b, node, out),
	enum_member_declaration: (b, node, out) => {
		const name = childOf(node, "name");
		if (name) out.push({
			type: "assign",
			kind: "field",
			targets: [nameAt(b, name)],
			value: readMaybe(b, childOf(node, "value")),
			annotation: null,
			...placeOf(b, node)
		});
	},
	delegate_declaration: () => void 0,
	method_declaration: readMethod,
	constructor_declaration: readMethod,
	local_function_statement: readMethod,
	operator_declaration: readMethod,
	property_declaration: readProperty,
	field_declaration: readVariables,
	event_field_declaration: readVariables,
	local_declaration_statement: readVariables,
	variable_declaration: readVariables,
	expression_statement: readExpressionStatement,
	block: (b, node, out) => pushBlock(b, node, "plain", [], node.children, out),
	if_statement: readIf,
	for_statement: readLoop("for", "initializer", "condition", "update"),
	foreach_statement: (b, node, out) => pushForEach(b, node, readMaybe(b, childOf(node, "left")), readMaybe(b, childOf(node, "right")), childOf(node, "body"), out),
	while_statement: readLoop("while", "condition"),
	do_statement: readLoop("while", "condition"),
	using_statement: readUsingStatement,
	lock_statement: readInside,
	checked_statement: readInside,
	unsafe_statement: readInside,
	try_statement: readTry,
	switch_statement: readSwitch,
	return_statement: (b, node, out) => pushReturn(b, "return", node, out),
	yield_statement: (b, node, out) => pushReturn(b, "yield", node, out),
	throw_statement: (b, node, out) => pushReturn(b, "raise", node, out)
};
function readArguments(b, list) {
	return (list ? ofType(list, "argument", "attribute_argument") : []).map((node) => {
		const name = childOf(node, "name");
		const value = node.children.find((child) => child !== name);
		if (node.type === "attribute_argument" && value?.type === "assignment_expression") {
			const left = childOf(value, "left");
			return {
				name: left && textOf(b, left),
				value: readField(b, value, "right"),
				spread: false
			};
		}
		return {
			name: name && textOf(b, name),
			value: value ? readExpression(b, value) : other(placeOf(b, node)),
			spread: false
		};
	});
}
/** A method's name and the types that it is given: `GetResponseAsync<Answer>` */
function readGenericName(b, node) {
	if (node?.type !== "generic_name") return {
		name: node ? textOf(b, node) : "",
		types: []
	};
	const [name, given] = node.children;
	return {
		name: name ? textOf(b, name) : "",
		types: readAll(b, given?.children ?? [])
	};
}
const isMember = (node) => /^(member_access|member_binding|conditional_access)_expression$/.test(node?.type ?? "");
/** `a.b<T>(c)`, `b(c)`, `a?.b(c)` */
const readInvocation = (b, node) => {
	const called = childOf(node, "function");
	const { name, types } = readGenericName(b, isMember(called) ? childOf(called, "name") : called);
	const call = {
		type: "call",
		callee: called?.type === "generic_name" ? nameAt(b, called, name) : called ? readExpression(b, called) : other(placeOf(b, node)),
		args: readArguments(b, childOf(node, "arguments")),
		isNew: false,
		...placeOf(b, node)
	};
	return types.length ? {
		...call,
		types
	} : call;
};
const readAccess = (b, node) => {
	const { name } = readGenericName(b, childOf(node, "name"));
	const object = childOf(node, "expression");
	const keyword = b.text.startsWith("base", node.start) ? "super" : "this";
	return memberAt(b, node, object ? readExpression(b, object) : nameAt(b, node, keyword), name);
};
/** `a?.b?.c(d)`: what follows the mark hangs on what stands before it */
const readConditionalAccess = (b, node) => {
	const [condition, rest] = node.children;
	if (!condition || !rest) return readInner(b, node);
	return hang(readExpression(b, condition), readExpression(b, rest));
};
function hang(object, rest) {
	if (rest.type === "call") return {
		...rest,
		callee: hang(object, rest.callee),
		line: object.line
	};
	if (rest.type === "member" && rest.object.type === "other" && rest.object.children.length === 0) return {
		...rest,
		object,
		line: object.line
	};
	if (rest.type === "member" || rest.type === "index") return {
		...rest,
		object: hang(object, rest.object),
		line: object.line
	};
	return rest;
}
/** What stands in braces after `new X(…)`: entries of a dict, or items. */
function readInitializer(b, node) {
	const assignments = ofType(node, "assignment_expression");
	const pairs = ofType(node, "initializer_expression").flatMap((it) => pairOf(b, it) ?? []);
	if (!assignments.length && !pairs.length) return listAt(b, node, readAll(b, node.children));
	return {
		type: "dict",
		entries: [...assignments.map((it) => {
			const left = childOf(it, "left");
			const right = childOf(it, "right");
			const about = {
				value: right?.type === "initializer_expression" ? readInitializer(b, right) : readMaybe(b, right) ?? other(placeOf(b, it)),
				spread: false,
				line: b.lineOf(it.start)
			};
			if (left?.type === "identifier") return {
				key: textOf(b, left),
				...about
			};
			const computed = readMaybe(b, ofType(left ?? it, "argument")[0]?.children[0]);
			return computed?.type === "string" ? {
				key: computed.value,
				...about
			} : computed ? {
				key: null,
				computed,
				...about
			} : {
				key: null,
				...about
			};
		}), ...pairs],
		...placeOf(b, node)
	};
}
/** `{ "temperature", 0.2 }` of a dictionary's initialiser */
function pairOf(b, node) {
	const [first, second, more] = node.children.filter((it) => it.type !== "comment");
	if (!first || !second || more || !first.type.endsWith("string_literal")) return null;
	const [key, value] = readAll(b, [first, second]);
	return key?.type === "string" && value ? {
		key: key.value,
		value,
		spread: false,
		line: b.lineOf(node.start)
	} : null;
}
const initializerOf = (node) => firstOf(node, "initializer_expression");
const readCreation = (b, node) => {
	const initializer = initializerOf(node);
	const args = readArguments(b, firstOf(node, "argument_list"));
	const all = initializer ? [...args, positional(readInitializer(b, initializer))] : args;
	return callAt(b, node, readField(b, node, "type"), all, true);
};
/** `new(…)`: of the type that the declaration around names */
function typed(value, type) {
	if (value?.type !== "call" || !value.isNew || value.callee.type !== "other" || !type) return value;
	return {
		...value,
		callee: type
	};
}
const readAnonymous = (b, node) => {
	const entries = [];
	for (let at = 0; at < node.children.length; at++) {
		const child = node.children[at];
		if (!child) break;
		const next = node.children[at + 1];
		const line = b.lineOf(child.start);
		if (child.type === "identifier" && next && /^\s*=[^=]/.test(b.text.slice(child.end, next.start) + b.text[next.start]) && next) {
			entries.push({
				key: textOf(b, child),
				value: readExpression(b, next),
				spread: false,
				line
			});
			at++;
		} else entries.push({
			key: /\w+$/.exec(textOf(b, child))?.[0] ?? null,
			value: readExpression(b, child),
			spread: false,
			line
		});
	}
	return {
		type: "dict",
		entries,
		...placeOf(b, node)
	};
};
const readString = (b, node) => {
	const literal = textOf(b, node);
	const isClosed = literal.length > 1 && literal.endsWith("\"");
	return stringAt(b, node, unescaped(literal.slice(1, isClosed ? -1 : void 0)));
};
const readRawString = (b, node) => {
	const literal = textOf(b, node);
	const quotes = /^"+/.exec(literal)?.[0].length ?? 0;
	const content = literal.slice(quotes, -quotes || void 0);
	return stringAt(b, node, content.startsWith("\n") || content.startsWith("\r") ? dedent(content.replace(/^\r?\n/, "")).replace(/\r?\n[ \t]*$/, "") : content);
};
const readInterpolated = (b, node) => {
	const isVerbatim = /^[$@]*@|^\$+"""/.test(textOf(b, node).slice(0, 8));
	return {
		type: "template",
		parts: node.children.map((part) => {
			if (part.type === "interpolation") return readMaybe(b, part.children[0]) ?? other(placeOf(b, part));
			const content = textOf(b, part).replace(/\{\{|\}\}/g, (pair) => pair.slice(1));
			return stringAt(b, part, isVerbatim ? content : unescaped(content));
		}),
		tag: null,
		...placeOf(b, node)
	};
};
/** Parameters in order; `params T[] rest` stands flat in the list. */
function readParams(b, list) {
	const params = (list ? ofType(list, "parameter", "implicit_parameter") : []).map((node) => {
		const name = childOf(node, "name");
		const type = childOf(node, "type");
		const fallback = node.children.find((child) => child !== name && child !== type && child.type !== "attribute_list" && child.type !== "modifier");
		return {
			name: textOf(b, name ?? node),
			annotation: readMaybe(b, type),
			fallback: name ? readMaybe(b, fallback) : null,
			rest: false,
			fields: []
		};
	});
	const rest = list && childOf(list, "name");
	return rest ? [...params, {
		name: textOf(b, rest),
		annotation: null,
		fallback: null,
		rest: true,
		fields: []
	}] : params;
}
const readLambda = (b, node) => {
	const given = childOf(node, "parameters");
	const params = given?.type === "implicit_parameter" || given?.type === "identifier" ? [{
		name: textOf(b, given),
		annotation: null,
		fallback: null,
		rest: false,
		fields: []
	}] : readParams(b, given);
	const isAsync = ofType(node, "modifier").some((it) => textOf(b, it) === "async");
	return lambdaAt(b, node, params, childOf(node, "body") ?? firstOf(node, "block"), isAsync);
};
const readIndexed = (b, node) => {
	const index = childOf(node, "subscript")?.children[0];
	return {
		type: "index",
		object: readField(b, node, "expression"),
		index: readMaybe(b, index) ?? other(placeOf(b, node)),
		...placeOf(b, node)
	};
};
const readItems = (b, node) => listAt(b, node, readAll(b, node.children.filter((it) => it.type !== "array_rank_specifier")));
const expressions = {
	identifier: readName,
	predefined_type: readName,
	qualified_name: (b, node) => memberAt(b, node, readField(b, node, "qualifier"), readGenericName(b, childOf(node, "name")).name),
	alias_qualified_name: (b, node) => readMaybe(b, childOf(node, "name")) ?? readName(b, node),
	generic_name: (b, node) => {
		const [name, given] = node.children;
		return genericAt(b, node, name ? readName(b, name) : readName(b, node), readAll(b, given?.children ?? []));
	},
	nullable_type: readInner,
	ref_type: readInner,
	type: readInner,
	invocation_expression: readInvocation,
	member_access_expression: readAccess,
	member_binding_expression: (b, node) => memberAt(b, node, other(placeOf(b, node)), readGenericName(b, childOf(node, "name")).name),
	conditional_access_expression: readConditionalAccess,
	element_access_expression: readIndexed,
	object_creation_expression: readCreation,
	implicit_object_creation_expression: readCreation,
	anonymous_object_creation_expression: readAnonymous,
	array_creation_expression: (b, node) => readMaybe(b, initializerOf(node)) ?? listAt(b, node, []),
	implicit_array_creation_expression: (b, node) => readMaybe(b, initializerOf(node)) ?? listAt(b, node, []),
	initializer_expression: readInitializer,
	collection_expression: readItems,
	element_binding_expression: (b, node) => listAt(b, node, ofType(node, "argument").map((it) => readInner(b, it))),
	argument: readInner,
	tuple_expression: (b, node) => listAt(b, node, readArguments(b, node).map((it) => it.value)),
	tuple_pattern: (b, node) => listAt(b, node, readAll(b, fieldsOf(node, "name"))),
	with_expression: readInner,
	string_literal: readString,
	verbatim_string_literal: (b, node) => stringAt(b, node, textOf(b, node).replace(/^[@$]*"|"$/g, "").replace(/""/g, "\"")),
	raw_string_literal: readRawString,
	interpolated_string_expression: readInterpolated,
	character_literal: (b, node) => stringAt(b, node, unescaped(textOf(b, node).slice(1, -1))),
	integer_literal: readNumber,
	real_literal: readNumber,
	boolean_literal: (b, node) => textOf(b, node) === "true" ? readTrue(b, node) : readFalse(b, node),
	null_literal: readNull,
	lambda_expression: readLambda,
	anonymous_method_expression: readLambda,
	parenthesized_expression: readInner,
	await_expression: readInner,
	checked_expression: readInner,
	ref_expression: readInner,
	cast_expression: (b, node) => readField(b, node, "value"),
	as_expression: (b, node) => readField(b, node, "left"),
	typeof_expression: readInner,
	prefix_unary_expression: readUnary,
	postfix_unary_expression: (b, node) => b.text[node.end - 1] === "!" ? readInner(b, node) : readUnary(b, node),
	binary_expression: readBinary,
	is_pattern_expression: (b, node) => ({
		type: "binary",
		op: "is",
		left: readField(b, node, "expression"),
		right: readField(b, node, "pattern"),
		...placeOf(b, node)
	}),
	constant_pattern: readInner,
	conditional_expression: readConditional,
	assignment_expression: readAssignment,
	declaration_expression: (b, node) => readMaybe(b, childOf(node, "name")) ?? readName(b, node),
	switch_expression: (b, node) => blockAt(b, node, (out) => pushArms(b, node, out)),
	arrow_expression_clause: readInner,
	throw_expression: readInner,
	attribute: (b, node) => {
		const list = firstOf(node, "attribute_argument_list");
		const name = readField(b, node, "name");
		return list ? callAt(b, node, name, readArguments(b, list)) : name;
	}
};
const decoratorsOf = (b, node) => ofType(node, "attribute_list").flatMap((list) => readAll(b, ofType(list, "attribute")));
const dialect = {
	language: "csharp",
	pruning: {
		skipped: /* @__PURE__ */ new Set([
			"comment",
			"interpolation_brace",
			"interpolation_start",
			"interpolation_quote",
			"interpolation_format_clause",
			"interpolation_alignment_clause"
		]),
		leaves: /* @__PURE__ */ new Set([
			"identifier",
			"predefined_type",
			"string_literal",
			"verbatim_string_literal",
			"raw_string_literal",
			"character_literal",
			"modifier"
		])
	},
	expressions,
	statements
};
/** Opens the C# front end. */
async function openCsharp() {
	const grammar = await openGrammar("c-sharp");
	return (path, text) => readSource(grammar, dialect, path, text);
}
export { openCsharp };
