import { plans } from "../contract/facts.gen.ts";
import type { Handler } from "../operation.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { viewTables } from "./call-tables.ts";
import { viewRequests } from "./request-minutes.ts";
import { usageServices } from "./usage-services.ts";
import { viewWebhooks } from "./webhook-figures.ts";

const hourMs = 3_600_000;
const hoursIn = { "24h": 24, "7d": 7 * 24 } as const;

/** How much a workspace uses in this mode, in real time. */
export const getUsage: Handler<"getUsage"> = async ({ actor, store, query, services }) => {
  const { period = "24h" } = query;
  const now = services.clock.now();
  const { plan } = actor.workspace;
  const limit = plans[plan].requestsPerMinute;
  const from = now - (now % hourMs) - (hoursIn[period] - 1) * hourMs;
  await services.own(usageServices).tally.settle(store.workspaceId, store.livemode);
  return {
    status: 200,
    body: {
      object: "usage",
      livemode: store.livemode,
      plan,
      limit,
      requests: await viewRequests(store, now, limit),
      period,
      from: formatInstant(from),
      webhooks: await viewWebhooks(store, from),
      ...(await viewTables(store, from)),
    },
  };
};
