import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { ListenerStreams } from "./listener-streams.ts";

const ended = query<{ deliveryId: string; number: number }>()((db, param) =>
  db
    .selectFrom("webhook_attempt")
    .select("number")
    .where("delivery_id", "=", param("deliveryId"))
    .where("number", "=", param("number"))
    .where("outcome", "!=", "running"),
);

/** Lets go of attempts whose report went to another process: the next one need not wait for their deadline. */
export async function settleEndedElsewhere(engine: Engine, streams: ListenerStreams): Promise<void> {
  for (const claimed of streams.openAttempts()) {
    const values = { deliveryId: claimed.delivery.id, number: claimed.number };
    const rows = await engine.all(ended.bind(engine.dialect, values));
    if (rows.length > 0) streams.endedElsewhere(claimed);
  }
}
