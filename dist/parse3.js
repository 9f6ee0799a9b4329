import { A as readExpression, B as readNull, C as pushExpression, D as readAssignment, E as readAll, F as readInside, G as readTrue, H as readPath, I as readLoop, J as textOf, K as readUnary, L as readMaybe, M as readField, N as readIf, O as readBinary, P as readInner, R as readMember, S as pushBlock, T as pushReturn, U as readSource, V as readNumber, W as readStatements, _ as ofType, a as scopeOf, b as positional, d as firstOf, f as genericAt, g as nameAt, h as memberAt, j as readFalse, k as readConditional, l as callAt, m as listAt, n as lambdaAt, o as dedent, p as insideOf, q as stringAt, r as pushDefinition, s as unescaped, t as blockAt, u as fieldsOf, w as pushForEach, x as pushAssignment, y as placeOf, z as readName } from "./scopes.js";
import { n as childOf, t as openGrammar } from "./grammar.js";
/** `import a.b.C;`, `import a.b.*;`, `import static a.b.C.d;` */
const readImport = (b, node) => {
	const path = node.children[0];
	if (!path) return;
	const parts = textOf(b, path).replace(/\s/g, "").split(".");
	const at = {
		line: b.lineOf(node.start),
		typeOnly: false
	};
	const last = parts.at(-1) ?? "";
	if (node.children.some((child) => child.type === "asterisk")) b.imports.push({
		module: parts.join("."),
		name: "*",
		local: "",
		...at
	});
	else if (parts.length > 1) b.imports.push({
		module: parts.slice(0, -1).join("."),
		name: last,
		local: last,
		...at
	});
};
/** `T a = 1, b;` and fields */
const readVariables = (b, node, out) => {
	const type = childOf(node, "type");
	const annotation = type && textOf(b, type) !== "var" ? readExpression(b, type) : null;
	const isField = node.type === "field_declaration" || node.type === "constant_declaration";
	const setting = isField ? settingOf(readModifiers(b, node).decorators) : null;
	for (const declarator of declaratorsOf(node)) {
		const name = childOf(declarator, "name");
		if (!name) continue;
		out.push({
			type: "assign",
			kind: isField ? "field" : "plain",
			targets: [nameAt(b, name)],
			value: readMaybe(b, childOf(declarator, "value")) ?? setting,
			annotation,
			...placeOf(b, node)
		});
	}
};
const readExpressionStatement = (b, node, out) => {
	const [only] = node.children;
	if (only?.type === "assignment_expression") pushAssignment(b, only, out);
	else if (only?.type === "switch_expression") pushSwitch(b, only, out);
	else if (only) pushExpression(b, only, out);
};
const readTry = (b, node, out) => {
	const resources = (childOf(node, "resources")?.children ?? []).map((resource) => ({
		resource,
		value: readField(b, resource, "value")
	}));
	const opening = resources.flatMap(({ resource, value }) => {
		const name = childOf(resource, "name");
		return name ? [{
			type: "assign",
			kind: "context",
			targets: [nameAt(b, name)],
			value,
			annotation: null,
			...placeOf(b, resource)
		}] : [];
	});
	const heads = resources.map((it) => it.value);
	if (heads.length) {
		const place = placeOf(b, node);
		const body = [...opening];
		pushBlock(b, node, "try", [], insideOf(childOf(node, "body")), body);
		out.push({
			type: "block",
			kind: "with",
			heads,
			body,
			...place
		});
	} else pushBlock(b, node, "try", [], insideOf(childOf(node, "body")), out);
	for (const clause of node.children) {
		if (clause.type === "catch_clause") readCatch(b, clause, out);
		if (clause.type === "finally_clause") pushBlock(b, clause, "finally", [], insideOf(clause.children[0] ?? null), out);
	}
};
const readCatch = (b, node, out) => {
	const param = ofType(node, "catch_formal_parameter")[0];
	const name = param && childOf(param, "name");
	const heads = param ? readAll(b, ofType(param, "catch_type")[0]?.children ?? []) : [];
	const binding = name ? [{
		type: "assign",
		kind: "context",
		targets: [nameAt(b, name)],
		value: null,
		annotation: null,
		...placeOf(b, name)
	}] : [];
	pushBlock(b, node, "catch", heads, insideOf(childOf(node, "body")), out, binding);
};
const pushSwitch = (b, node, out) => {
	const place = placeOf(b, node);
	const body = [];
	for (const group of childOf(node, "body")?.children ?? []) {
		const labels = ofType(group, "switch_label");
		const inside = group.children.filter((child) => child.type !== "switch_label");
		pushBlock(b, group, "case", labels.flatMap((label) => readAll(b, label.children)), inside.flatMap((it) => it.type === "block" ? it.children : [it]), body);
	}
	const subject = readMaybe(b, childOf(node, "condition"));
	out.push({
		type: "block",
		kind: "plain",
		heads: subject ? [subject] : [],
		body,
		...place
	});
};
/** The names of the fields that a class body declares. */
const fieldNames = (b, body) => new Set(ofType(body, "field_declaration").flatMap((field) => declaratorsOf(field).flatMap((it) => {
	const name = childOf(it, "name");
	return name ? [textOf(b, name)] : [];
})));
const readClass = (b, node, out) => {
	const name = childOf(node, "name");
	const body = childOf(node, "body");
	const { decorators, words } = readModifiers(b, node);
	const bases = [
		...typesOf(b, childOf(node, "superclass")),
		...typesOf(b, childOf(node, "interfaces")),
		...typesOf(b, ofType(node, "extends_interfaces")[0] ?? null)
	];
	const about = {
		kind: "class",
		name: name ? textOf(b, name) : "",
		isPublic: /\bpublic\b/.test(words),
		decorators,
		bases,
		fields: body ? fieldNames(b, body) : /* @__PURE__ */ new Set()
	};
	const components = node.type === "record_declaration" ? childOf(node, "parameters") : null;
	pushDefinition(b, node, about, (statements) => {
		if (components) pushComponents(b, components, statements);
		if (body) readMembers(b, body, statements);
	}, out);
};
/** What a record's header declares: fields, and the constructor that fills them. */
function pushComponents(b, components, out) {
	const params = readParams(b, components);
	const place = placeOf(b, components);
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
	pushDefinition(b, components, {
		kind: "function",
		name: "constructor",
		isPublic: true,
		params
	}, (body) => {
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
const readMembers = (b, body, out) => {
	for (const member of body.children) if (member.type === "enum_constant") {
		const name = childOf(member, "name");
		if (name) out.push({
			type: "assign",
			kind: "field",
			targets: [nameAt(b, name)],
			value: null,
			annotation: null,
			...placeOf(b, member)
		});
	} else if (member.type === "enum_body_declarations") readMembers(b, member, out);
	else readStatements(b, [member], out);
};
const readMethod = (b, node, out) => {
	const name = childOf(node, "name");
	const parameters = childOf(node, "parameters");
	const { decorators, words } = readModifiers(b, node);
	const about = {
		kind: "function",
		name: node.type === "constructor_declaration" ? "constructor" : name ? textOf(b, name) : "",
		isPublic: !/\b(private|protected)\b/.test(words),
		decorators,
		params: parameters ? readParams(b, parameters) : [],
		returns: readMaybe(b, childOf(node, "type"))
	};
	pushDefinition(b, node, about, (body) => readStatements(b, insideOf(childOf(node, "body")), body), out);
};
const statements = {
	package_declaration: () => void 0,
	import_declaration: readImport,
	class_declaration: readClass,
	interface_declaration: readClass,
	enum_declaration: readClass,
	record_declaration: readClass,
	annotation_type_declaration: readClass,
	annotation_type_element_declaration: readMethod,
	method_declaration: readMethod,
	constructor_declaration: readMethod,
	compact_constructor_declaration: readInside,
	static_initializer: readInside,
	field_declaration: readVariables,
	constant_declaration: readVariables,
	local_variable_declaration: readVariables,
	expression_statement: readExpressionStatement,
	block: (b, node, out) => pushBlock(b, node, "plain", [], node.children, out),
	if_statement: readIf,
	for_statement: readLoop("for", "init", "condition", "update"),
	enhanced_for_statement: (b, node, out) => {
		const name = childOf(node, "name");
		pushForEach(b, node, name && nameAt(b, name), readMaybe(b, childOf(node, "value")), childOf(node, "body"), out);
	},
	while_statement: readLoop("while", "condition"),
	do_statement: readLoop("while", "condition"),
	synchronized_statement: readLoop("plain"),
	try_statement: readTry,
	try_with_resources_statement: readTry,
	switch_expression: pushSwitch,
	return_statement: (b, node, out) => pushReturn(b, "return", node, out),
	yield_statement: (b, node, out) => pushReturn(b, "return", node, out),
	throw_statement: (b, node, out) => pushReturn(b, "raise", node, out)
};
const readArguments = (b, list) => list ? readAll(b, list.children).map(positional) : [];
/** `a.b(c)`, `b(c)` */
const readInvocation = (b, node) => {
	const name = childOf(node, "name");
	const object = childOf(node, "object");
	const called = name ? textOf(b, name) : "";
	const callee = object ? memberAt(b, node, readExpression(b, object), called) : nameAt(b, name ?? node, called);
	return callAt(b, node, callee, readArguments(b, childOf(node, "arguments")));
};
/** `super(…)`, `this(…)` */
const readDelegation = (b, node) => {
	const keyword = childOf(node, "constructor");
	return callAt(b, node, nameAt(b, keyword ?? node), readArguments(b, childOf(node, "arguments")));
};
/** `new A(b) { … }`: the members of an anonymous class are an argument after the others */
const readCreation = (b, node) => {
	const members = firstOf(node, "class_body");
	const args = readArguments(b, childOf(node, "arguments"));
	if (members) {
		const about = {
			kind: "class",
			name: "",
			isPublic: false,
			fields: fieldNames(b, members)
		};
		const scope = scopeOf(b, members, about, (body) => readMembers(b, members, body));
		args.push(positional({
			type: "function",
			scope,
			...placeOf(b, members)
		}));
	}
	return callAt(b, node, readField(b, node, "type"), args, true);
};
const readString = (b, node) => {
	const literal = textOf(b, node);
	if (!literal.startsWith("\"\"\"")) return stringAt(b, node, unescaped(literal.slice(1, literal.endsWith("\"") && literal.length > 1 ? -1 : void 0)));
	return stringAt(b, node, unescaped(dedent(literal.slice(3, literal.endsWith("\"\"\"") && literal.length > 5 ? -3 : void 0).replace(/^[^\n]*\n/, ""))));
};
const readLambda = (b, node) => {
	const given = childOf(node, "parameters");
	const names = given?.type === "identifier" ? [given] : given?.type === "inferred_parameters" ? given.children : null;
	const params = names ? names.map((name) => paramOf(textOf(b, name))) : given ? readParams(b, given) : [];
	return lambdaAt(b, node, params, childOf(node, "body"));
};
const paramOf = (name, annotation = null, fallback = null, rest = false) => ({
	name,
	annotation,
	fallback,
	rest,
	fields: []
});
function readParams(b, list) {
	return ofType(list, "formal_parameter", "spread_parameter").map((node) => {
		const declarator = firstOf(node, "variable_declarator");
		const name = childOf(declarator ?? node, "name");
		const type = childOf(node, "type") ?? node.children.find((child) => child !== declarator && child.type !== "modifiers");
		return paramOf(name ? textOf(b, name) : "", readMaybe(b, type), settingOf(readModifiers(b, node).decorators), node.type === "spread_parameter");
	});
}
/** The annotations and the keywords in front of a declaration. */
function readModifiers(b, node) {
	const modifiers = firstOf(node, "modifiers");
	if (!modifiers) return {
		decorators: [],
		words: ""
	};
	const annotations = ofType(modifiers, "annotation", "marker_annotation");
	const words = annotations.reduceRight((text, it) => text.slice(0, it.start - modifiers.start) + text.slice(it.end - modifiers.start), textOf(b, modifiers));
	return {
		decorators: readAll(b, annotations),
		words
	};
}
/** `@Value("${key:default}")` fills what it stands at: it is the value where there is no other. */
const settingOf = (decorators) => decorators.find((it) => it.type === "call" && it.callee.type === "name" && /^(Value|ConfigProperty)$/.test(it.callee.name)) ?? null;
const readAnnotation = (b, node) => {
	const callee = readField(b, node, "name");
	const list = childOf(node, "arguments");
	if (!list) return callee;
	const args = list.children.map((child) => {
		const key = childOf(child, "key");
		return child.type === "element_value_pair" && key ? {
			name: textOf(b, key),
			value: readField(b, child, "value"),
			spread: false
		} : positional(readExpression(b, child));
	});
	return callAt(b, node, callee, args);
};
const readGeneric = (b, node) => {
	const [outer, given] = node.children;
	return outer ? genericAt(b, node, readExpression(b, outer), readAll(b, given?.children ?? [])) : readName(b, node);
};
const readList = (b, node) => listAt(b, node, readAll(b, node.children));
const expressions = {
	identifier: readName,
	type_identifier: readName,
	integral_type: readName,
	floating_point_type: readName,
	boolean_type: readName,
	void_type: readName,
	this: readName,
	super: readName,
	scoped_identifier: readPath,
	scoped_type_identifier: readPath,
	generic_type: readGeneric,
	annotated_type: (b, node) => readMaybe(b, node.children.at(-1)) ?? readName(b, node),
	class_literal: (b, node) => readMaybe(b, node.children[0]) ?? readName(b, node),
	method_reference: (b, node) => {
		const [object, ...rest] = node.children;
		const name = rest.at(-1);
		return object ? memberAt(b, node, readExpression(b, object), name ? textOf(b, name) : "new") : readName(b, node);
	},
	method_invocation: readInvocation,
	explicit_constructor_invocation: readDelegation,
	object_creation_expression: readCreation,
	field_access: readMember("object", "field"),
	array_access: (b, node) => ({
		type: "index",
		object: readField(b, node, "array"),
		index: readField(b, node, "index"),
		...placeOf(b, node)
	}),
	array_initializer: readList,
	element_value_array_initializer: readList,
	array_creation_expression: (b, node) => readMaybe(b, childOf(node, "value")) ?? listAt(b, node, []),
	string_literal: readString,
	character_literal: (b, node) => stringAt(b, node, unescaped(textOf(b, node).slice(1, -1))),
	decimal_integer_literal: readNumber,
	hex_integer_literal: readNumber,
	octal_integer_literal: readNumber,
	binary_integer_literal: readNumber,
	decimal_floating_point_literal: readNumber,
	true: readTrue,
	false: readFalse,
	null_literal: readNull,
	lambda_expression: readLambda,
	parenthesized_expression: readInner,
	cast_expression: (b, node) => readField(b, node, "value"),
	unary_expression: readUnary,
	update_expression: readUnary,
	binary_expression: readBinary,
	instanceof_expression: (b, node) => ({
		type: "binary",
		op: "instanceof",
		left: readField(b, node, "left"),
		right: readMaybe(b, childOf(node, "right") ?? childOf(node, "pattern")) ?? readName(b, node),
		...placeOf(b, node)
	}),
	ternary_expression: readConditional,
	assignment_expression: readAssignment,
	switch_expression: (b, node) => blockAt(b, node, (out) => pushSwitch(b, node, out)),
	annotation: readAnnotation,
	marker_annotation: readAnnotation
};
const typesOf = (b, node) => (node?.children ?? []).flatMap((child) => child.type === "type_list" ? readAll(b, child.children) : [readExpression(b, child)]);
const declaratorsOf = (node) => fieldsOf(node, "declarator");
const dialect = {
	language: "java",
	pruning: {
		skipped: /* @__PURE__ */ new Set(["line_comment", "block_comment"]),
		leaves: /* @__PURE__ */ new Set([
			"identifier",
			"type_identifier",
			"string_literal",
			"character_literal"
		])
	},
	expressions,
	statements
};
/** Opens the Java front end. */
async function openJava() {
	const grammar = await openGrammar("java");
	return (path, text) => readSource(grammar, dialect, path, text);
}
export { openJava };
