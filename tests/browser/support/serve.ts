// Serves a production build for the browser tests, on an empty database of its own.
import { appendFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { consoleFile } from "./mails.ts";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "aloha-browser-"));

// Without a server for mail, mail is printed; the tests read it there, as a person would.
const printed = consoleFile(process.env.PORT ?? "");
writeFileSync(printed, "");
const print = process.stdout.write.bind(process.stdout);
process.stdout.write = (chunk: string | Uint8Array) => {
  appendFileSync(printed, chunk);
  return print(chunk);
};
await import("../../../scripts/start.ts");
