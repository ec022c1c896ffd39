import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { loadContract } from "./generate/contract.ts";
import { examplesFile, webhookExamplesFile } from "./generate/examples.ts";
import { factsFile } from "./generate/facts.ts";
import { operationsFile } from "./generate/operations.ts";
import { responsesFile } from "./generate/responses.ts";
import { schemasFile } from "./generate/schemas.ts";
import { typesFile } from "./generate/types.ts";

const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, "sandbox/contract");
const contract = loadContract(resolve(root, "openapi.yaml"));

const files: Record<string, string> = {
  "types.gen.ts": await typesFile(contract),
  "operations.gen.ts": operationsFile(contract),
  "schemas.gen.ts": schemasFile(contract),
  "responses.gen.ts": responsesFile(contract),
  "facts.gen.ts": factsFile(contract),
  "examples.gen.ts": examplesFile(contract),
  "webhook-examples.gen.ts": webhookExamplesFile(contract),
};

const stale = Object.entries(files).filter(([name, text]) => stored(name) !== text);
if (process.argv.includes("--check")) {
  for (const [name] of stale) console.error(`${relative(root, resolve(folder, name))} is stale: run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of stale) {
    writeFileSync(resolve(folder, name), text);
    console.log(`wrote ${relative(root, resolve(folder, name))}`);
  }
}

function stored(name: string): string | null {
  try {
    return readFileSync(resolve(folder, name), "utf8");
  } catch {
    return null;
  }
}
