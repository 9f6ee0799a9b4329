export { t as openPython } from "./parse2.js";
