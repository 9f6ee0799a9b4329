export { t as openPython } from "./parse7.js";
