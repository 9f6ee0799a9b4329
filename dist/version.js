const toolVersion = "0.1.0";
/** Where the action is published: `uses: HOME@v1`. */
const home = "OWNER/llmops-maturity";
export { toolVersion as n, home as t };
