// Serves a production build for the browser tests, on an empty database of its own.
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { consoleFile, dataFolder } from "./server-files.ts";

const port = process.env.PORT ?? "";
process.env.DATA_DIR = dataFolder(port);
process.env.PORTAL_ADMINS = "editor@example.com";
rmSync(dataFolder(port), { recursive: true, force: true });
mkdirSync(dataFolder(port), { recursive: true, mode: 0o700 });

// Without a server for mail, mail is printed; the tests read it there, as a person would.
const printed = consoleFile(port);
writeFileSync(printed, "");
const print = process.stdout.write.bind(process.stdout);
process.stdout.write = (chunk: string | Uint8Array) => {
  appendFileSync(printed, chunk);
  return print(chunk);
};
await import("../../../scripts/start.ts");
