import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { serveContract } from "../serve-contract.ts";

export const dynamic = "force-static";

/** The same contract for readers that want JSON. */
export function GET(): Response {
  const contract: unknown = parse(readFileSync(join(process.cwd(), "openapi.yaml"), "utf8"));
  return serveContract(JSON.stringify(contract), "application/json");
}
