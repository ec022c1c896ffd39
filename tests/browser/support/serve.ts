// Serves a production build for the browser tests, on an empty database of its own.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "aloha-browser-"));
await import("../../../scripts/start.ts");
