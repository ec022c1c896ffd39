import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { commandsFile } from "./cli/commands.ts";
import { array, type Contract, child, object } from "./contract.ts";
import { head, literal } from "./print.ts";
import { sdkOperations } from "./sdk-operations.ts";

/** Every generated file of the CLI, by its path below `sdks/cli`. */
export function cliFiles(contract: Contract): Record<string, string> {
  return {
    "src/commands.gen.ts": commandsFile(contract, sdkOperations(contract)),
    "src/words.gen.ts": wordsFile(contract),
    "src/version.gen.ts": versionFile(),
  };
}

/** What hand-written commands must know of the contract. */
function wordsFile(contract: Contract): string {
  const enumOf = (name: string) => array(object(contract.schemas[name]).enum).map(String);
  const lists = {
    events: enumOf("EventName"),
    channels: enumOf("ChannelSlug"),
    seeds: enumOf("SeedName"),
    plans: enumOf("Plan"),
    triggerData: Object.keys(child(object(contract.schemas.TriggerData), "properties")),
  };
  const lines = Object.entries(lists).map(
    ([name, list]) => `export const ${name}: readonly string[] = ${literal(list, 0, 40)};\n`,
  );
  return `${head}${lines.join("")}`;
}

/** The version stands in package.json alone. */
function versionFile(): string {
  const file = resolve(import.meta.dirname, "../../sdks/cli/package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  return `// Generated from package.json by \`npm run generate\`. Do not edit.\nexport const version = ${JSON.stringify(version)};\n`;
}
