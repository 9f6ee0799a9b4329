/** The user's mistake: one sentence that says what is wrong, and one that says what to do next. Everything else that is thrown is ours. */
var UsageError = class extends Error {
	name = "UsageError";
	constructor(wrong, next = "") {
		super(next ? `${wrong} ${next}` : wrong);
	}
};
/** The code of a system error (ENOENT …), or null. */
const codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? error.code : null;
/** What a caught value says about itself, in one line. */
const sayError = (error) => (typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error)).split("\n")[0] ?? "";
export { codeOf as n, sayError as r, UsageError as t };
