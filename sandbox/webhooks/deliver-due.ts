import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { formatDuration } from "../time/duration.ts";
import type { Happening } from "../time/job.ts";
import type { LaneStep } from "../time/lane-step.ts";
import { type ClaimedAttempt, claimJobs } from "./claim.ts";
import { countAttempts } from "./count-attempts.ts";
import { type Finished, type FinishHost, finishAttempts } from "./finish.ts";
import type { FinishedAttempt } from "./finished-attempt.ts";
import { foretell } from "./foretell.ts";
import { makeAttempt, type Receivers } from "./make-attempt.ts";

const mostAtOnce = 256;

const dueOfWorkspace = query<{ workspaceId: string; at: number }>()((db, param) =>
  db
    .selectFrom("job")
    .leftJoin("webhook", "webhook.id", "job.lane")
    .select(["job.id", "job.lane", "webhook.in_flight_limit", "webhook.max_in_flight", "webhook.kind"])
    .where("job.workspace_id", "=", param("workspaceId"))
    .where("job.livemode", "=", 0)
    .where("job.state", "=", "pending")
    .where("job.lane", "is not", null)
    .where("job.due_at", "<=", param("at"))
    .orderBy("job.due_at")
    .orderBy("job.id")
    .limit(mostAtOnce),
);
type DueRow = NonNullable<typeof dueOfWorkspace.row>;

interface Host extends FinishHost {
  readonly engine: Engine;
  readonly receivers: Receivers;
}

/** Delivers what is due while a clock is moved by hand: the same claim, fence and rows, only without waiting. */
export function deliverDue(host: Host): LaneStep {
  return {
    async run(workspaceId, at, skip) {
      const happened: { at: number; happening: Happening }[] = [];
      for (;;) {
        const values = { workspaceId, at };
        const rows = await host.engine.all<DueRow>(dueOfWorkspace.bind(host.engine.dialect, values));
        const ids = withinCaps(rows, host.receivers, skip);
        if (ids.length === 0) return happened;
        const claimed = await host.engine.transaction((session) => claimJobs(host, session, ids, at));
        for (const told of await deliver(host, claimed, at)) happened.push({ at, happening: told });
      }
    },
    foretell,
  };
}

/** The first rows of each lane, as many as may be under way at once. */
function withinCaps(rows: readonly DueRow[], receivers: Receivers, skip: Set<string>): number[] {
  const left = new Map<string, number>();
  return rows.flatMap((row) => {
    const lane = row.lane ?? "";
    if (row.kind === "listener" && !receivers.streams.isOpen(lane)) skip.add(lane);
    const room = left.get(lane) ?? Math.min(row.in_flight_limit ?? 1, row.max_in_flight ?? 1);
    if (skip.has(lane) || room <= 0) return [];
    left.set(lane, room - 1);
    return [Number(row.id)];
  });
}

async function deliver(host: Host, claimed: readonly ClaimedAttempt[], at: number): Promise<Happening[]> {
  const finished = await Promise.all(
    claimed.map(async (one): Promise<FinishedAttempt | null> => {
      const made = await makeAttempt(host.receivers, one, true).catch(() => null);
      return made && { claimed: one, result: made.result, endedAt: at + made.virtualMs };
    }),
  );
  const known = finished.filter((one) => one !== null);
  try {
    if (known.length === 0) return [];
    const ends = await host.engine.transaction((session) => finishAttempts(host, session, known));
    countAttempts(host.tally, known, ends);
    return known.flatMap((one, place) => told(one, ends[place], at));
  } finally {
    for (const one of claimed) host.receivers.streams.settled(one);
  }
}

function told({ claimed, result }: FinishedAttempt, end: Finished | undefined, at: number): Happening[] {
  if (!end || end.refused) return [];
  const { delivery, number, endpoint } = claimed;
  const { state, dueAt } = end.judgement;
  const next =
    dueAt === null ? (state === "exhausted" ? "; given up" : "") : `; next try in ${formatDuration(dueAt - at)}`;
  const what = result.statusCode === null ? (result.code ?? "") : String(result.statusCode);
  return [
    {
      kind: result.code === null ? "webhook_delivered" : "webhook_failed",
      summary: `${delivery.event} to ${receiverOf(endpoint.row)}, attempt ${number}: ${what}${next}`,
      postId: delivery.object_id.startsWith("post_") ? delivery.object_id : null,
      deliveryId: delivery.id,
      channel: null,
      eventId: delivery.event_id,
      event: delivery.event,
      webhookId: delivery.webhook_id,
    },
  ];
}

/** Whom it went to, as briefly as it can be told from the others. */
function receiverOf({ kind, url, description, id }: FinishedAttempt["claimed"]["endpoint"]["row"]): string {
  if (kind === "catcher") return "the catcher";
  return url === null ? (description ?? id) : new URL(url).host;
}
