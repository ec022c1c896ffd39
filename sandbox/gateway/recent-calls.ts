import { firstUlidAt } from "../ids.ts";
import { decodeHeads } from "../log/log-chunk.ts";
import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Clock } from "../time/clock.ts";
import { bucketOf, personPolicy } from "./rate-limit.ts";

const windowMs = 60_000;
/** A workspace's mark of last use may be this much behind its calls. */
const markLagMs = 62_000;

const recentChunks = query<{ usedAfter: number; idAfter: string }>()((db, param) =>
  db
    .selectFrom("workspace")
    .innerJoin("request_log", "request_log.workspace_id", "workspace.id")
    .select(["request_log.workspace_id", "request_log.livemode", "request_log.heads"])
    .where("workspace.last_used_at", ">", param("usedAfter"))
    .where("request_log.livemode", "in", [0, 1])
    .where("request_log.id", ">", param("idAfter")),
);

/** The last minute of the request log as a limiter counts it, so that a restart gives nobody a second quota. */
export async function recentCalls(engine: Engine, clock: Clock): Promise<Map<string, number[]>> {
  const since = clock.now() - windowMs;
  const values = { usedAfter: since - markLagMs, idAfter: firstUlidAt(since) };
  const chunks = await engine.all<NonNullable<typeof recentChunks.row>>(recentChunks.bind(engine.dialect, values));
  const byBucket = new Map<string, number[]>();
  for (const { workspace_id, livemode, heads } of chunks) {
    for (const { admitted, at, policy, personId } of decodeHeads(heads)) {
      if (!admitted || at <= since) continue;
      const bucket = personId ? personPolicy(personId).bucket : bucketOf(policy, workspace_id, livemode === 1);
      const instants = byBucket.get(bucket);
      if (instants) instants.push(at);
      else byBucket.set(bucket, [at]);
    }
  }
  return byBucket;
}
