import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Contract } from "./contract.ts";
import { sdkOperations } from "./sdk-operations.ts";
import { placesFile } from "./typescript/places.ts";
import { clientFile, resourcesFile } from "./typescript/resources.ts";
import { tableFile } from "./typescript/table.ts";
import { clientTypesFile } from "./typescript/types.ts";

/** Every generated file of the TypeScript client, by its path below `sdks/typescript`. */
export async function typescriptFiles(contract: Contract): Promise<Record<string, string>> {
  const operations = sdkOperations(contract);
  return {
    "src/client.gen.ts": clientFile(operations),
    "src/operations.gen.ts": tableFile(operations),
    "src/resources.gen.ts": resourcesFile(contract, operations),
    "src/types.gen.ts": await clientTypesFile(contract, operations),
    "tests/places.gen.ts": placesFile(operations),
    "src/version.gen.ts": versionFile(),
  };
}

/** The version stands in package.json alone. */
function versionFile(): string {
  const file = resolve(import.meta.dirname, "../../sdks/typescript/package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  return `// Generated from package.json by \`npm run generate\`. Do not edit.\n\n/** The version of this package. */\nexport const version = ${JSON.stringify(version)};\n`;
}
