export { t as openPython } from "./parse6.js";
