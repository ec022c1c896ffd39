// `npm start` and `npm run dev`: builds the pages when that is due, then opens the one server.
import { createServer } from "node:net";
import { type Env, env } from "../sandbox/env.ts";
import { listen } from "../server/listen.ts";
import { buildPages } from "./build-pages.ts";
import { keepCompiled } from "./keep-compiled.ts";
import { requireNode } from "./node-version.ts";
import { layOutVendor } from "./vendor.ts";

requireNode();
// Name lookups of webhooks hold a thread each for as long as a resolver dawdles.
process.env.UV_THREADPOOL_SIZE ??= "48";
process.env.NEXT_TELEMETRY_DISABLED = "1";
const dev = process.argv.includes("--dev");
Object.assign(process.env, { NODE_ENV: dev ? "development" : "production" });
try {
  await requireFreePort(env());
  if (dev) await layOutVendor();
  else if (process.env.PAGES !== "off") await buildPages();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await keepCompiled(() => import("../server.ts"));

/** A taken port is worth knowing before the minute that a build takes. */
async function requireFreePort({ host, port }: Env): Promise<void> {
  const probe = createServer();
  await listen(probe, port, host, "PORT");
  await new Promise((resolve) => probe.close(resolve));
}
