export { r as refuseWord } from "./target2.js";
