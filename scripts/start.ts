// `npm start` and `npm run dev`: builds the pages when that is due, then opens the one server.
import { buildPages } from "./build-pages.ts";
import { requireNode } from "./node-version.ts";

requireNode();
process.env.NEXT_TELEMETRY_DISABLED = "1";
const dev = process.argv.includes("--dev");
Object.assign(process.env, { NODE_ENV: dev ? "development" : "production" });
try {
  if (!dev && process.env.PAGES !== "off") await buildPages();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await import("../server.ts");
