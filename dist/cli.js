import { n as audit, t as directorySnapshot } from "./directory.js";
// src/cli/main.ts
const [folder = "."] = process.argv.slice(2).filter((word) => !word.startsWith("-") && word !== "scan" && word !== "json");
const report = await audit(directorySnapshot(folder), { asOf: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) });
process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
export {};
