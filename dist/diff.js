import { r as sayError, t as UsageError } from "./errors.js";
import { t as renderText } from "./text2.js";
import { n as compareReports } from "./compare.js";
import { n as reportSchema } from "./report.js";
import { n as defaultGate, r as judgeGate } from "./gate.js";
import { readFileSync } from "node:fs";
/** Prints what changed between two reports; 1 where the change would not pass the default gate. */
async function diff(before, after, io) {
	const [base, head] = [read(before), read(after)];
	if (base.tool.catalogue !== head.tool.catalogue || base.tool.version !== head.tool.version) throw new UsageError("The two reports come from different versions of the tool.", "Scan both commits with the same version.");
	const report = {
		...head,
		delta: compareReports(base, head)
	};
	const gate = judgeGate(report, defaultGate, base);
	await io.print(renderText({
		...report,
		gate
	}, { colour: io.colour }));
	return gate.passed ? 0 : 1;
}
function read(file) {
	const content = (() => {
		try {
			return JSON.parse(readFileSync(file, "utf8"));
		} catch (cause) {
			throw new UsageError(`${file} holds no JSON.`, sayError(cause));
		}
	})();
	const parsed = reportSchema.safeParse(content);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	throw new UsageError(`${file} is no report: ${issue?.path.join(".")}: ${issue?.message}.`, "Write one with --format json.");
}
export { diff };
