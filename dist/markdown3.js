export { n as renderMarkdown } from "./markdown2.js";
