import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resolve } from "#components/reference/read-contract.ts";

export const dynamic = "force-static";

/** A document of its own, without the portal's layout and without Next's scripts: Scalar is all that runs in it. */
export function GET(): Response {
  const page = readFileSync(join(process.cwd(), "components/console/console.html"), "utf8");
  const { example } = resolve<{ example: string }>({ $ref: "#/components/parameters/IdempotencyKey" });
  return new Response(page.replace("{{exampleKey}}", example), {
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
}
