/** A report's path as a path of the repository. GitHub reads `.github` at its root only, so that folder is never the scanned one's. */
function repositoryPath(path, options) {
	const folder = options.folder ?? ".";
	return folder === "." || isShared(path) ? path : `${folder}/${path}`;
}
/** Files of the repository's root that speak for every folder of it. */
const isShared = (path) => path.startsWith(".github/");
export { repositoryPath as n, isShared as t };
