import { knownChannel } from "../channels/known-channel.ts";
import { analytics } from "../contract/facts.gen.ts";
import type { BodyOf } from "../contract/types.ts";
import { ApiError, type FieldProblem } from "../errors.ts";
import type { Handler } from "../operation.ts";
import { refuseProblems } from "../refuse-problems.ts";
import type { Store } from "../store/store.ts";
import { dayRange } from "../time/day-range.ts";
import { enqueue } from "../time/enqueue.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { countUnfinished, type ExportRow, insertExport } from "./export-queries.ts";
import { rangeOf } from "./export-range.ts";
import { viewExport } from "./export-view.ts";

/** Stores what is asked for and the job that writes it. What follows is what had been published at this instant. */
export const exportAnalytics: Handler<"exportAnalytics"> = async ({ store, actor, time, body, newId, services }) => {
  const problems: FieldProblem[] = [];
  body.channels?.forEach((name, index) => void knownChannel(name, `/channels/${index}`, problems));
  const { timeZone } = actor.workspace;
  const days = rangeOf(body, time.now, timeZone, problems);
  if (problems.length > 0) refuseProblems(problems);
  await refuseTooMany(store);
  const row = queued(newId("exp"), body, days, timeZone, time);
  await store.all(insertExport, row);
  await enqueue(store, time, { kind: "writeExport", subject: row.id, dueAt: time.now });
  return { status: 202, body: viewExport(row, { livemode: store.livemode, now: time.now, services }) };
};

async function refuseTooMany(store: Store): Promise<void> {
  const unfinished = await store.first(countUnfinished, {});
  if (Number(unfinished?.count ?? 0) < analytics.unfinished) return;
  const detail = `This workspace has ${analytics.unfinished} exports that are not finished. Wait until one is.`;
  throw new ApiError("too_many_exports", { detail, headers: { "Retry-After": "5" } });
}

function queued(
  id: string,
  body: BodyOf<"exportAnalytics">,
  { from, to }: { from: string; to: string },
  timeZone: string,
  { now }: WorkspaceTime,
): ExportRow {
  return {
    id,
    status: "queued",
    format: body.format,
    granularity: body.granularity ?? "post",
    from_day: from,
    to_day: to,
    from_at: dayRange(from, timeZone).from,
    until_at: Math.min(dayRange(to, timeZone).until, now + 1),
    as_of: now,
    channels: body.channels ? JSON.stringify(body.channels) : null,
    metrics: body.metrics ? JSON.stringify(body.metrics) : null,
    total: null,
    done: 0,
    row_count: 0,
    bytes: 0,
    parts: 0,
    last_row: null,
    sha256: null,
    error: null,
    created_at: now,
    updated_at: now,
    completed_at: null,
    expires_at: null,
  };
}
