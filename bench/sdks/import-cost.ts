// Prints what it takes to load a package, in milliseconds of CPU: node import-cost.ts NAME esm|cjs
import { createRequire } from "node:module";

const [name = "", format] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const before = process.cpuUsage();
if (format === "cjs") require(name);
else await import(name);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
