import type { Handler } from "../operation.ts";
import { viewClock } from "../time/view-clock.ts";

export const getClock: Handler<"getClock"> = async ({ store, time, services }) => ({
  status: 200,
  body: await viewClock(services.engine, store.workspaceId, time),
});
