import type { UsageTally } from "../log/usage-tally.ts";
import type { ServiceKey } from "../operation.ts";

/** What counts while this slice only reads. */
export interface UsageServices {
  readonly tally: UsageTally;
}

export const usageServices: ServiceKey<UsageServices> = { name: "usage" };
