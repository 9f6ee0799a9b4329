export { n as renderJunit } from "./junit2.js";
