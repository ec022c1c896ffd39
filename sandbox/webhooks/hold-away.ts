import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { WebhookTable } from "../store/schema-webhooks.ts";
import type { Clock } from "../time/clock.ts";
import { silenceMs } from "./listener-presence.ts";
import { holdPending } from "./open-deliveries.ts";

const patienceMs = 24 * 3600 * 1000;
const mostWaiting = 10_000;

const awayListeners = query<{ before: number; silent: number }>()((db, param) =>
  db
    .selectFrom("webhook")
    .select("id")
    .where("seen_at", "is not", null)
    .where("seen_at", "<=", param("silent"))
    .where("kind", "=", "listener")
    .where("status", "=", "enabled")
    .where("deleted_at", "is", null)
    .where((row) =>
      row.or([
        row("seen_at", "<=", param("before")),
        row(
          row
            .selectFrom("job")
            .select((job) => job.fn.countAll<number>().as("count"))
            .where("lane", "is not", null)
            .whereRef("lane", "=", "webhook.id")
            .where("state", "=", "pending"),
          ">",
          mostWaiting,
        ),
      ]),
    ),
);

const switchOff = query<Pick<WebhookTable, "id"> & { silent: number }>()((db, param) =>
  db
    .updateTable("webhook")
    .set((row) => ({ status: "disabled", disabled_reason: "away", version: row("version", "+", 1) }))
    .where("id", "=", param("id"))
    .where("seen_at", "<=", param("silent"))
    .where("status", "=", "enabled")
    .returning("id"),
);

/** Keeps for later what waits for a machine that was away for a day, or for more than it could ever catch up with. */
export async function holdAway(engine: Engine, clock: Clock): Promise<void> {
  const silent = clock.now() - silenceMs;
  const values = { before: clock.now() - patienceMs, silent };
  for (const { id } of await engine.all<{ id: string }>(awayListeners.bind(engine.dialect, values))) {
    await engine.transaction(async (session) => {
      const off = await session.all(switchOff.bind(session.dialect, { id, silent }));
      if (off.length > 0) await holdPending(session, id);
    });
  }
}
