import type { Limiter } from "../limits/limiter.ts";
import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Clock } from "../time/clock.ts";
import { bucketOf } from "./rate-limit.ts";

const windowMs = 60_000;

const admittedSince = query<{ since: number }>()((db, param) =>
  db
    .selectFrom("request_log")
    .select(["workspace_id", "livemode", "policy", "at"])
    .where("at", ">", param("since"))
    .where("admitted", "=", 1)
    .orderBy("at"),
);

/** Fills the limiter from the last minute of the request log, so that a restart gives nobody a second quota. */
export async function refillLimiter(engine: Engine, limiter: Limiter, clock: Clock): Promise<void> {
  const rows = await engine.all<NonNullable<typeof admittedSince.row>>(
    admittedSince.bind(engine.dialect, { since: clock.now() - windowMs }),
  );
  const byBucket = new Map<string, number[]>();
  for (const row of rows) {
    const bucket = bucketOf(row.policy, row.workspace_id, row.livemode === 1);
    const instants = byBucket.get(bucket);
    if (instants) instants.push(row.at);
    else byBucket.set(bucket, [row.at]);
  }
  for (const [bucket, instants] of byBucket) limiter.refill(bucket, instants);
}
