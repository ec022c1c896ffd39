import type { Handler } from "../operation.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { viewClock } from "../time/view-clock.ts";
import { unclaimedLifeMs } from "../workspace-life.ts";

/** Says who the key is and what it may do now. */
export const getMe: Handler<"getMe"> = async ({ actor, store, time, services }) => {
  const { workspace } = actor;
  const limit = services.rateLimitOf(actor);
  return {
    status: 200,
    body: {
      object: "me",
      livemode: store.livemode,
      key: {
        id: actor.keyId,
        name: actor.keyName,
        hint: actor.keyHint,
        scopes: [...actor.scopes],
        generation: actor.generation,
        endsAt: actor.endsAt === null ? null : formatInstant(actor.endsAt),
      },
      workspace: { id: workspace.id, name: workspace.name, plan: workspace.plan, timeZone: workspace.timeZone },
      scopes: [...actor.scopes],
      rateLimit: { ...limit, resetAt: formatInstant(limit.resetAt) },
      clock: store.livemode ? null : await viewClock(services.engine, workspace.id, time),
      expiresAt: workspace.claimedAt === null ? formatInstant(services.clock.now() + unclaimedLifeMs) : null,
    },
  } as Awaited<ReturnType<Handler<"getMe">>>;
};
