import { requestLog } from "../contract/facts.gen.ts";
import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";

const mostKept = requestLog.keptCalls;

const overfull = query<object>()((db) =>
  db
    .selectFrom("request_log")
    .select((row) => ["workspace_id", "livemode", row.fn.sum<number>("count").as("calls")])
    .groupBy(["workspace_id", "livemode"])
    .having((row) => row.fn.sum<number>("count"), ">", mostKept),
);

type Place = { workspaceId: string; livemode: number };

const newestFirst = query<Place>()((db, param) =>
  db
    .selectFrom("request_log")
    .select(["id", "count"])
    .where("workspace_id", "=", param("workspaceId"))
    .where("livemode", "=", param("livemode"))
    .orderBy("id", "desc"),
);

const dropUpTo = query<Place & { id: string }>()((db, param) =>
  db
    .deleteFrom("request_log")
    .where("workspace_id", "=", param("workspaceId"))
    .where("livemode", "=", param("livemode"))
    .where("id", "<=", param("id")),
);

/** Drops the oldest rows of the log where there are more calls than are kept. */
export async function capLog(engine: Engine): Promise<void> {
  type Full = { workspace_id: string; livemode: number };
  for (const { workspace_id, livemode } of await engine.all<Full>(overfull.bind(engine.dialect, {}))) {
    const place = { workspaceId: workspace_id, livemode };
    const rows = await engine.all<{ id: string; count: number }>(newestFirst.bind(engine.dialect, place));
    const last = firstBeyond(rows);
    if (last === null) continue;
    await engine.transaction((session) => session.all(dropUpTo.bind(session.dialect, { ...place, id: last })));
  }
}

/** The newest row that nobody needs: those before it hold enough. */
function firstBeyond(rows: readonly { id: string; count: number }[]): string | null {
  let kept = 0;
  for (const { id, count } of rows) {
    if (kept >= mostKept) return id;
    kept += count;
  }
  return null;
}
