export { t as parseJavaScript } from "./parse4.js";
