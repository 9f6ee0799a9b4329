export { t as renderBadge } from "./badge2.js";
