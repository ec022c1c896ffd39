import { type EventName, events as eventNames } from "../contract/facts.gen.ts";
import type { BodyOf, Schema } from "../contract/types.ts";
import { ApiError } from "../errors.ts";
import { addDelivery, deliveryId, lanePriority, type RecordedEvent, wants } from "../events/fan-out.ts";
import { firstIdAt } from "../ids.ts";
import type { Handler } from "../operation.ts";
import { ownQuery, type Store, type TenantBuilder } from "../store/store.ts";
import { enqueue } from "../time/enqueue.ts";
import { parseInstant } from "../time/rfc3339.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import type { WebhookRow } from "./webhook-queries.ts";
import { loadWebhook } from "./webhook-view.ts";

const mostAtOnce = 10_000;
/** How many events are compared with their deliveries at once. */
const atOnce = 1000;
const usualRate = 10;

type Wish = NonNullable<BodyOf<"replayWebhookDeliveries">>;

const revive = ownQuery<{ webhookId: string; id: string; dueAt: number }>()((own, param) =>
  own
    .updateTable("webhook_delivery")
    .set({ state: "pending", trigger: "replay", retry: 0, due_at: param("dueAt"), completed_at: null })
    .where("webhook_id", "=", param("webhookId"))
    .where("id", "=", param("id"))
    .where("state", "in", ["held", "exhausted", "cancelled"])
    .returning("id"),
);

/** Sends what never arrived, each delivery once, from the first step of its ladder and no faster than the endpoint likes. */
export const replayWebhookDeliveries: Handler<"replayWebhookDeliveries"> = async ({ store, time, path, body }) => {
  const webhook = await loadWebhook(store, path.id);
  const wish = body ?? {};
  const dryRun = wish.dryRun ?? false;
  if (!dryRun && webhook.status === "disabled") {
    throw new ApiError("webhook_disabled", { detail: "This webhook is disabled. Enable it first, then replay." });
  }
  const { matchedByState, next } = await findMissing(store, webhook, wish);
  const matched = Object.values(matchedByState).reduce((sum, count) => sum + count, 0);
  const queued = dryRun ? 0 : await send(store, time, webhook, next);
  const counts = { matched, matchedByState, queued, truncated: matched > mostAtOnce };
  return { status: 202, body: { object: "webhook_replay", livemode: store.livemode, dryRun, ...counts } };
};

/** A delivery that did not arrive, or an event that never had one here. */
interface Missing {
  readonly id: string;
  readonly event: RecordedEvent | null;
}

type Counts = Schema<"WebhookReplayStates">;

/** How many fit, and the oldest of them, as many as one call sends. */
interface Found {
  readonly matchedByState: Partial<Counts>;
  readonly next: readonly Missing[];
}

async function findMissing(
  store: Store,
  webhook: WebhookRow,
  wish: Wish,
): Promise<{ matchedByState: Counts; next: readonly Missing[] }> {
  const states = wish.states ?? ["held", "exhausted", "never_queued"];
  const stored = states.filter((state) => state !== "never_queued");
  const kept = stored.length === 0 ? nothing : await storedMissing(store, webhook.id, wish, stored);
  const unknown = states.includes("never_queued") ? await neverQueued(store, webhook, wish) : nothing;
  const next = [...kept.next, ...unknown.next].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, mostAtOnce);
  const matchedByState = { ...noCounts, ...kept.matchedByState, ...unknown.matchedByState };
  return { matchedByState, next };
}

const noCounts: Counts = { held: 0, exhausted: 0, cancelled: 0, never_queued: 0 };
const nothing: Found = { matchedByState: {}, next: [] };

async function storedMissing(store: Store, webhookId: string, wish: Wish, states: string[]): Promise<Found> {
  const fitting = (own: TenantBuilder) => {
    let found = own.selectFrom("webhook_delivery").where("webhook_id", "=", webhookId);
    found = found.where("state", "in", states as "held"[]).where("trigger", "!=", "test");
    const { from, to } = bounds(wish, "dlv");
    if (from) found = found.where("id", ">=", from);
    if (to) found = found.where("id", "<", to);
    return wish.events ? found.where("event", "in", [...wish.events]) : found;
  };
  const counts = await store.build((own) =>
    fitting(own)
      .select((row) => ["state", row.fn.countAll<number>().as("count")])
      .groupBy("state"),
  );
  const matchedByState = Object.fromEntries(counts.map(({ state, count }) => [state, Number(count)]));
  const rows = await store.build((own) => fitting(own).select("id").orderBy("id").limit(mostAtOnce));
  return { matchedByState, next: rows.map(({ id }) => ({ id, event: null })) };
}

/** Events that the endpoint wants, kept, and without a delivery here: those from before it was made, for example. */
async function neverQueued(store: Store, webhook: WebhookRow, wish: Wish): Promise<Found> {
  const patterns = JSON.parse(webhook.events) as string[];
  const names = (Object.keys(eventNames) as EventName[]).filter(
    (name) => wants(patterns, name) && (wish.events?.includes(name) ?? true),
  );
  const next: Missing[] = [];
  let matched = 0;
  for (let after = ""; ; ) {
    const events = await eventsAfter(store, names, wish, after);
    const wanted = events.map((event) => ({ id: deliveryId(webhook.id, event), event }));
    const known = await knownAmong(store, webhook.id, wanted);
    const missing = wanted.filter(({ id }) => !known.has(id));
    matched += missing.length;
    next.push(...missing.slice(0, mostAtOnce - next.length));
    const last = events.at(-1);
    if (!last || events.length < atOnce) return { matchedByState: { never_queued: matched }, next };
    after = last.id;
  }
}

async function eventsAfter(
  store: Store,
  names: readonly EventName[],
  wish: Wish,
  after: string,
): Promise<RecordedEvent[]> {
  if (names.length === 0) return [];
  const rows = await store.build((own) => {
    let found = own.selectFrom("event").select(["id", "event", "object_id", "sequence", "created_at", "request_id"]);
    const { from, to } = bounds(wish, "evt");
    if (from) found = found.where("id", ">=", from);
    if (to) found = found.where("id", "<", to);
    return found.where("event", "in", names).where("id", ">", after).orderBy("id").limit(atOnce);
  });
  return rows.map((row) => {
    const { id, event, object_id: objectId, sequence, created_at: at, request_id: requestId } = row;
    return { id, event, objectId, sequence, at, requestId };
  });
}

/** Which of these deliveries exist. They lie side by side, because an id begins with the instant of its event. */
async function knownAmong(store: Store, webhookId: string, wanted: readonly Missing[]): Promise<Set<string>> {
  const ids = wanted.map(({ id }) => id).sort();
  const [first = ""] = ids;
  const last = ids.at(-1) ?? "";
  const rows = await store.build((own) =>
    own
      .selectFrom("webhook_delivery")
      .select("id")
      .where("webhook_id", "=", webhookId)
      .where("id", ">=", first)
      .where("id", "<=", last),
  );
  return new Set(rows.map(({ id }) => id));
}

function bounds(wish: Wish, prefix: string): { from: string | null; to: string | null } {
  const read = (text: string | undefined) => {
    const parsed = text === undefined ? null : parseInstant(text);
    return parsed && "at" in parsed ? firstIdAt(prefix, parsed.at) : null;
  };
  return { from: read(wish.from), to: read(wish.to) };
}

async function send(
  store: Store,
  time: WorkspaceTime,
  webhook: WebhookRow,
  missing: readonly Missing[],
): Promise<number> {
  const stepMs = 1000 / (webhook.rate_per_second ?? usualRate);
  let queued = 0;
  for (const { id, event } of missing) {
    const dueAt = time.now + Math.floor(queued * stepMs);
    if (event) await addDelivery(store, time, webhook.id, event, false);
    const revived = await store.all(revive, { webhookId: webhook.id, id, dueAt });
    if (revived.length === 0) continue;
    queued++;
    await enqueue(store, time, {
      kind: "deliver",
      subject: id,
      dueAt,
      lane: webhook.id,
      priority: lanePriority.replay,
      payload: { trigger: "replay" },
    });
  }
  return queued;
}
