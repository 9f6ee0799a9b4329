import { A as readExpression, B as readNull, C as pushExpression, E as readAll, G as readTrue, J as textOf, K as readUnary, L as readMaybe, M as readField, N as readIf, O as readBinary, P as readInner, R as readMember, S as pushBlock, T as pushReturn, U as readSource, V as readNumber, W as readStatements, _ as ofType, b as positional, f as genericAt, g as nameAt, h as memberAt, j as readFalse, l as callAt, m as listAt, n as lambdaAt, p as insideOf, q as stringAt, r as pushDefinition, s as unescaped, u as fieldsOf, v as operatorBetween, w as pushForEach, y as placeOf, z as readName } from "./scopes.js";
import { n as childOf, t as openGrammar } from "./grammar.js";
import { i as other } from "./reading.js";
/** The receiver of a method reads as `this`. */
const readIdentifier = (b, node) => {
	const name = textOf(b, node);
	return nameAt(b, node, name === b.receiver ? "this" : name);
};
const readCall$1 = (b, node) => {
	const args = (childOf(node, "arguments")?.children ?? []).map((child) => child.type === "variadic_argument" ? {
		name: null,
		value: readInner(b, child),
		spread: true
	} : positional(readExpression(b, child)));
	return callAt(b, node, readField(b, node, "function"), args);
};
/** `T{A: b}` is a call of the type with a dict, `[]T{a}` a list, `map[K]V{a: b}` a dict. */
const readComposite = (b, node) => {
	const type = childOf(node, "type");
	const body = childOf(node, "body");
	const value = body ? readLiteral(b, body) : listAt(b, node, []);
	if (!type || /^(slice|array|implicit_length_array|map|struct)_type$/.test(type.type)) return {
		...value,
		...placeOf(b, node)
	};
	const fields = value.type === "list" ? value.items.map(positional) : [positional(value)];
	return callAt(b, node, readExpression(b, type), fields, true);
};
function readLiteral(b, body) {
	const keyed = ofType(body, "keyed_element");
	if (keyed.length) return {
		type: "dict",
		entries: keyed.map((node) => readEntry(b, node)),
		...placeOf(b, body)
	};
	return listAt(b, body, readAll(b, ofType(body, "literal_element")));
}
function readEntry(b, node) {
	const about = {
		value: readField(b, node, "value"),
		spread: false,
		line: b.lineOf(node.start)
	};
	const key = childOf(node, "key")?.children[0];
	if (key?.type === "identifier") return {
		key: textOf(b, key),
		...about
	};
	const computed = readMaybe(b, key);
	if (computed?.type === "string") return {
		key: computed.value,
		...about
	};
	return computed ? {
		key: null,
		computed,
		...about
	} : {
		key: null,
		...about
	};
}
const readElement = (b, node) => {
	const inner = node.children[0];
	return inner?.type === "literal_value" ? readLiteral(b, inner) : readInner(b, node);
};
const readString = (b, node) => {
	const literal = textOf(b, node);
	const content = literal.slice(1, literal.length > 1 ? -1 : void 0);
	return stringAt(b, node, literal.startsWith("`") ? content : unescaped(content));
};
/** Parameters in order; a type alone has no name. */
function readParams(b, list) {
	return (list ? ofType(list, "parameter_declaration", "variadic_parameter_declaration") : []).flatMap((node) => {
		const about = {
			annotation: readMaybe(b, childOf(node, "type")),
			fallback: null,
			rest: node.type.startsWith("variadic"),
			fields: []
		};
		const names = fieldsOf(node, "name");
		return names.length ? names.map((name) => ({
			name: textOf(b, name),
			...about
		})) : [{
			name: "",
			...about
		}];
	});
}
/** The type of what a function gives; several are a list. */
function readResult(b, node) {
	const result = childOf(node, "result");
	if (result?.type !== "parameter_list") return readMaybe(b, result);
	const types = readParams(b, result).flatMap((param) => param.annotation ? [param.annotation] : []);
	return listAt(b, result, types);
}
const readFunction$1 = (b, node) => lambdaAt(b, node, readParams(b, childOf(node, "parameters")), childOf(node, "body"));
const readNamed = (object, name) => (b, node) => {
	const [outer, inner] = [childOf(node, object), childOf(node, name)];
	return outer && inner ? memberAt(b, node, nameAt(b, outer), textOf(b, inner)) : readName(b, node);
};
const expressions = {
	identifier: readIdentifier,
	type_identifier: readName,
	field_identifier: readName,
	package_identifier: readName,
	qualified_type: readNamed("package", "name"),
	pointer_type: readInner,
	parenthesized_type: readInner,
	type_elem: readInner,
	generic_type: (b, node) => genericAt(b, node, readField(b, node, "type"), readAll(b, childOf(node, "type_arguments")?.children ?? [])),
	type_instantiation_expression: (b, node) => readField(b, node, "type"),
	func_literal: readFunction$1,
	call_expression: readCall$1,
	selector_expression: readMember("operand", "field"),
	index_expression: (b, node) => ({
		type: "index",
		object: readField(b, node, "operand"),
		index: readField(b, node, "index"),
		...placeOf(b, node)
	}),
	slice_expression: (b, node) => readField(b, node, "operand"),
	type_assertion_expression: (b, node) => readField(b, node, "operand"),
	type_conversion_expression: (b, node) => callAt(b, node, readField(b, node, "type"), [positional(readField(b, node, "operand"))]),
	composite_literal: readComposite,
	literal_element: readElement,
	parenthesized_expression: readInner,
	interpreted_string_literal: readString,
	raw_string_literal: readString,
	rune_literal: (b, node) => stringAt(b, node, unescaped(textOf(b, node).slice(1, -1))),
	int_literal: readNumber,
	float_literal: readNumber,
	true: readTrue,
	false: readFalse,
	nil: readNull,
	binary_expression: readBinary,
	unary_expression: (b, node) => {
		const operand = readUnary(b, node);
		return operand.type === "other" && /[&*]/.test(b.text[node.start] ?? "") && operand.children[0] ? operand.children[0] : operand;
	},
	expression_list: (b, node) => {
		const [only, second] = node.children;
		return only && !second ? readExpression(b, only) : listAt(b, node, readAll(b, node.children));
	},
	slice_type: (b, node) => other(placeOf(b, node)),
	array_type: (b, node) => other(placeOf(b, node)),
	map_type: (b, node) => other(placeOf(b, node)),
	channel_type: (b, node) => other(placeOf(b, node)),
	function_type: (b, node) => other(placeOf(b, node)),
	struct_type: (b, node) => other(placeOf(b, node)),
	interface_type: (b, node) => other(placeOf(b, node))
};
const version = /^v\d+$/;
/** What a package is called by default, as far as its path tells: `github.com/a/go-openai/v2` is `openai`. */
function packageName(path) {
	const parts = path.split("/");
	return (version.test(parts.at(-1) ?? "") ? parts.at(-2) ?? "" : parts.at(-1) ?? "").replace(/\.v\d+$/, "").replace(/^go-|(-sdk)?-go$|\.go$/g, "").replace(/-/g, "");
}
const readImport = (b, node) => {
	const specs = node.children.flatMap((child) => child.type === "import_spec" ? [child] : ofType(child, "import_spec"));
	for (const spec of specs) {
		const path = childOf(spec, "path");
		if (!path) continue;
		const module = textOf(b, path).slice(1, -1);
		const alias = childOf(spec, "name");
		const at = {
			module,
			line: b.lineOf(spec.start),
			typeOnly: false
		};
		if (alias?.type === "dot") b.imports.push({
			name: "*",
			local: "",
			...at
		});
		else b.imports.push({
			name: null,
			local: !alias ? packageName(module) : alias.type === "blank_identifier" ? "" : textOf(b, alias),
			...at
		});
	}
};
/** `a, b := f()`, `var a T = v`, `const a = "x"` */
function pushValues(b, node, targets, value, annotation, out, kind = "plain") {
	const [only, second] = targets;
	if (!only) return;
	const target = second ? {
		type: "list",
		items: targets,
		comprehension: false,
		line: only.line,
		endLine: only.endLine
	} : only;
	if (value || !second) out.push({
		type: "assign",
		kind,
		targets: [target],
		value,
		annotation,
		...placeOf(b, node)
	});
	else for (const one of targets) out.push({
		type: "assign",
		kind,
		targets: [one],
		value: null,
		annotation,
		...placeOf(b, node)
	});
}
const readSpec = (b, node, out) => {
	pushValues(b, node, fieldsOf(node, "name").map((name) => nameAt(b, name)), readMaybe(b, childOf(node, "value")), readMaybe(b, childOf(node, "type")), out);
};
const readAssign = (b, node, out) => {
	const left = childOf(node, "left");
	const right = childOf(node, "right");
	if (!left || !right) return;
	const isPlain = /^:?=$/.test(operatorBetween(b, left, right));
	pushValues(b, node, readAll(b, left.children), readExpression(b, right), null, out, isPlain ? "plain" : "augmented");
};
const isPublic = (name) => /^\p{Lu}/u.test(name);
const readFunction = (b, node, out) => {
	const name = childOf(node, "name");
	const called = name ? textOf(b, name) : "";
	const about = {
		kind: "function",
		name: called,
		isPublic: isPublic(called),
		params: readParams(b, childOf(node, "parameters")),
		returns: readResult(b, node)
	};
	pushDefinition(b, node, about, (body) => readStatements(b, insideOf(childOf(node, "body")), body), out);
};
/** Methods stand in a class of the receiver's name: a part of the type, which may be declared elsewhere. */
const readMethod = (b, node, out) => {
	const receiver = ofType(childOf(node, "receiver") ?? node, "parameter_declaration")[0];
	const name = receiver && childOf(receiver, "name");
	const type = receiver && childOf(receiver, "type");
	const owner = type ? /[A-Za-z_]\w*/.exec(textOf(b, type))?.[0] ?? "" : "";
	const outer = b.receiver;
	pushDefinition(b, node, {
		kind: "class",
		name: owner,
		isPublic: isPublic(owner)
	}, (body) => {
		b.receiver = name ? textOf(b, name) : null;
		readFunction(b, node, body);
	}, out);
	b.receiver = outer;
};
/** A struct is a class: embedded types are its bases, fields are fields; an interface is a class of methods without bodies. */
const readType = (b, node, out) => {
	const name = childOf(node, "name");
	const type = childOf(node, "type");
	if (!name || !type) return;
	const fields = type.type === "struct_type" ? ofType(type.children[0] ?? type, "field_declaration") : [];
	const bases = [...type.type === "struct_type" || type.type === "interface_type" ? fields.filter((field) => !childOf(field, "name")).flatMap((field) => readMaybe(b, childOf(field, "type")) ?? []) : [readExpression(b, type)], ...type.type === "interface_type" ? ofType(type, "type_elem").map((it) => readExpression(b, it)) : []];
	const called = textOf(b, name);
	pushDefinition(b, node, {
		kind: "class",
		name: called,
		isPublic: isPublic(called),
		bases
	}, (body) => {
		for (const field of fields) for (const one of fieldsOf(field, "name")) body.push({
			type: "assign",
			kind: "field",
			targets: [nameAt(b, one)],
			value: null,
			annotation: readMaybe(b, childOf(field, "type")),
			...placeOf(b, field)
		});
		for (const method of ofType(type, "method_elem")) readFunction(b, method, body);
	}, out);
};
const readFor = (b, node, out) => {
	const range = ofType(node, "range_clause")[0];
	if (range) {
		const left = childOf(range, "left");
		const names = left ? readAll(b, left.children) : [];
		return pushForEach(b, node, names[1] ?? names[0] ?? null, readMaybe(b, childOf(range, "right")), childOf(node, "body"), out);
	}
	const clause = ofType(node, "for_clause")[0];
	const initial = clause && childOf(clause, "initializer");
	if (initial) readStatements(b, [initial], out);
	const condition = clause ? childOf(clause, "condition") : node.children.find((child) => child.field !== "body");
	pushBlock(b, node, condition && !clause ? "while" : "for", condition ? [readExpression(b, condition)] : [], insideOf(childOf(node, "body")), out);
};
const readSwitch = (b, node, out) => {
	const initial = childOf(node, "initializer");
	if (initial) readStatements(b, [initial], out);
	const subject = readMaybe(b, childOf(node, "value"));
	const alias = childOf(node, "alias")?.children[0];
	const body = alias && subject ? [{
		type: "assign",
		kind: "plain",
		targets: [nameAt(b, alias)],
		value: subject,
		annotation: null,
		...placeOf(b, alias)
	}] : [];
	for (const part of ofType(node, "expression_case", "type_case", "default_case", "communication_case")) {
		const communication = childOf(part, "communication");
		const heads = [...fieldsOf(part, "value").flatMap((it) => readAll(b, it.children)), ...readAll(b, fieldsOf(part, "type"))];
		pushBlock(b, part, "case", heads, [...communication ? [communication] : [], ...ofType(part, "statement_list")], body);
	}
	const place = placeOf(b, node);
	out.push({
		type: "block",
		kind: "plain",
		heads: subject ? [subject] : [],
		body,
		...place
	});
};
const readInside = (b, node, out) => readStatements(b, node.children, out);
const readCall = (b, node, out) => {
	for (const child of node.children) pushExpression(b, child, out);
};
const dialect = {
	language: "go",
	pruning: {
		skipped: /* @__PURE__ */ new Set(["comment"]),
		leaves: /* @__PURE__ */ new Set([
			"identifier",
			"type_identifier",
			"field_identifier",
			"package_identifier",
			"interpreted_string_literal",
			"raw_string_literal"
		])
	},
	expressions,
	statements: {
		package_clause: () => void 0,
		import_declaration: readImport,
		const_declaration: readInside,
		var_declaration: readInside,
		var_spec_list: readInside,
		const_spec: readSpec,
		var_spec: readSpec,
		type_declaration: readInside,
		type_spec: readType,
		type_alias: readType,
		function_declaration: readFunction,
		method_declaration: readMethod,
		statement_list: readInside,
		block: (b, node, out) => pushBlock(b, node, "plain", [], node.children, out),
		expression_statement: readCall,
		go_statement: readCall,
		defer_statement: readCall,
		send_statement: readCall,
		inc_statement: readCall,
		dec_statement: readCall,
		short_var_declaration: readAssign,
		assignment_statement: readAssign,
		receive_statement: readAssign,
		if_statement: readIf,
		for_statement: readFor,
		expression_switch_statement: readSwitch,
		type_switch_statement: readSwitch,
		select_statement: readSwitch,
		labeled_statement: (b, node, out) => readStatements(b, node.children.slice(1), out),
		return_statement: (b, node, out) => pushReturn(b, "return", node.children[0]?.type === "expression_list" ? node.children[0] : node, out),
		break_statement: () => void 0,
		continue_statement: () => void 0,
		goto_statement: () => void 0
	}
};
/** Opens the Go front end. */
async function openGo() {
	const grammar = await openGrammar("go");
	return (path, text) => readSource(grammar, dialect, path, text);
}
export { openGo };
