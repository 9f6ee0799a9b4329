export { t as renderHtml, n as renderHtmlPortfolio } from "./html.js";
