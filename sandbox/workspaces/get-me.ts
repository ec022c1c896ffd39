import type { Handler } from "../operation.ts";
import { formatInstant, instantOrNull } from "../time/rfc3339.ts";
import { viewClock } from "../time/view-clock.ts";
import { unclaimedLifeMs } from "../workspace-life.ts";

/** Says who calls and what the caller may do now. */
export const getMe: Handler<"getMe"> = async ({ actor, store, time, services }) => {
  const { workspace, key } = actor;
  const limit = await services.rateLimitOf(actor);
  return {
    status: 200,
    body: {
      object: "me",
      livemode: store.livemode,
      key: key && {
        id: key.id,
        name: key.name,
        hint: key.hint,
        scopes: [...actor.scopes],
        generation: key.generation,
        endsAt: instantOrNull(key.endsAt),
      },
      app: actor.app && { id: actor.app.id, name: actor.app.name, connectionId: actor.app.connectionId },
      person: actor.person && { id: actor.person.id, role: actor.person.role },
      workspace: { id: workspace.id, name: workspace.name, plan: workspace.plan, timeZone: workspace.timeZone },
      scopes: [...actor.scopes],
      rateLimit: { ...limit, resetAt: formatInstant(limit.resetAt) },
      clock: store.livemode ? null : await viewClock(services.engine, workspace.id, time),
      expiresAt: workspace.claimedAt === null ? formatInstant(services.clock.now() + unclaimedLifeMs) : null,
    },
  } as Awaited<ReturnType<Handler<"getMe">>>;
};
