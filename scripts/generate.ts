import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { loadContract } from "./generate/contract.ts";
import { examplesFile, webhookExamplesFile } from "./generate/examples.ts";
import { factsFile } from "./generate/facts.ts";
import { handlersFile } from "./generate/handlers.ts";
import { operationsFile } from "./generate/operations.ts";
import { responsesFile } from "./generate/responses.ts";
import { schemasFile } from "./generate/schemas.ts";
import { sdkCallsFile } from "./generate/sdk-calls.ts";
import { cliFiles } from "./generate/sdk-cli.ts";
import { sdkOperations } from "./generate/sdk-operations.ts";
import { pythonFiles } from "./generate/sdk-python.ts";
import { typescriptFiles } from "./generate/sdk-typescript.ts";
import { withSettings } from "./generate/settings-table.ts";
import { typesFile } from "./generate/types.ts";

const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, "sandbox/contract");
const checking = process.argv.includes("--check");
// The tests of this gate give it a copy of the contract, which it only checks.
const copy = process.argv.find((word) => word.startsWith("--contract="))?.replace("--contract=", "");
if (copy !== undefined && !checking) throw new Error("--contract goes with --check alone.");
const contract = loadContract(resolve(root, copy ?? "openapi.yaml"));

// Says first which operation has no name for the SDKs: nothing is written then.
sdkOperations(contract);
mkdirSync(folder, { recursive: true });
const files: Record<string, string> = {
  "types.gen.ts": await typesFile(contract),
  "operations.gen.ts": operationsFile(contract),
  "schemas.gen.ts": schemasFile(contract),
  "responses.gen.ts": responsesFile(contract),
  "facts.gen.ts": factsFile(contract),
  "examples.gen.ts": examplesFile(contract),
  "webhook-examples.gen.ts": webhookExamplesFile(contract),
  "sdk-calls.gen.ts": sdkCallsFile(contract),
};

const stale: string[] = [];
for (const [name, text] of Object.entries(files)) keep(resolve(folder, name), text);
for (const [name, text] of Object.entries(await typescriptFiles(contract)))
  keep(resolve(root, "sdks/typescript", name), text);
for (const [name, text] of Object.entries(cliFiles(contract))) keep(resolve(root, "sdks/cli", name), text);
const python = pythonFiles(contract);
for (const [name, text] of Object.entries(python)) keep(resolve(root, "sdks/python", name), text);
for (const name of globSync("src/**/*_gen.py", { cwd: resolve(root, "sdks/python") }))
  if (!(name in python)) drop(resolve(root, "sdks/python", name));
keep(resolve(root, "sandbox/assembly/handlers.gen.ts"), handlersFile(contract, resolve(root, "sandbox")));
for (const page of ["README.md", "docs/operations.md"])
  keep(resolve(root, page), withSettings(stored(resolve(root, page)) ?? ""));
// It reads the files above, so they are written first.
const { updatedFile } = await import("./generate/updated.ts");
const updated = resolve(root, "content/updated.gen.json");
keep(updated, updatedFile(stored(updated), new Date().toISOString().slice(0, 10)));
process.exitCode = stale.length > 0 ? 1 : 0;

/** Writes a file that is not as it should be, or only says so. */
function keep(file: string, text: string): void {
  if (stored(file) === text) return;
  if (checking) {
    console.error(`${relative(root, file)} is stale: run npm run generate`);
    stale.push(file);
    return;
  }
  writeFileSync(file, text);
  console.log(`wrote ${relative(root, file)}`);
}

/** Takes away a file that nothing is generated into any more, or only says so. */
function drop(file: string): void {
  if (checking) {
    console.error(`${relative(root, file)} belongs to nothing in the contract: run npm run generate`);
    stale.push(file);
    return;
  }
  rmSync(file);
  console.log(`removed ${relative(root, file)}`);
}

function stored(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
