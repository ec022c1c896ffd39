import { type SeedName, seeds } from "../contract/facts.gen.ts";
import type { Handler } from "../operation.ts";

/** What a test workspace can be reset to. */
export const listSeeds: Handler<"listSeeds"> = async () => ({
  status: 200,
  body: {
    object: "sandbox_seeds",
    livemode: false,
    data: Object.entries(seeds).map(([name, words]) => ({
      object: "sandbox_seed" as const,
      name: name as SeedName,
      ...words,
    })),
  },
});
