import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serveContract } from "../serve-contract.ts";

export const dynamic = "force-static";

/** The contract as it was written. */
export function GET(): Response {
  return serveContract(readFileSync(join(process.cwd(), "openapi.yaml"), "utf8"), "application/yaml");
}
