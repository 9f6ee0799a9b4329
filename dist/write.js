import { r as sayError, t as UsageError } from "./errors.js";
import { closeSync, constants, openSync, writeSync } from "node:fs";
/** Writes a file of the user's choice, never through a link that someone laid in its place. */
function writeOutput(file, content) {
	let handle;
	try {
		handle = openSync(file, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0), 420);
	} catch (cause) {
		throw new UsageError(`${file} cannot be written.`, sayError(cause));
	}
	try {
		const bytes = Buffer.from(content);
		for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
	} finally {
		closeSync(handle);
	}
}
export { writeOutput as t };
