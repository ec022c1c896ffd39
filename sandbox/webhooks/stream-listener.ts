import { webhookLimits } from "../contract/facts.gen.ts";
import { notFound } from "../errors.ts";
import { follow, sse } from "../event-stream.ts";
import type { Call, Handler } from "../operation.ts";
import { randomToken } from "../secrets.ts";
import { stillAdmitted } from "../still-admitted.ts";
import { ownQuery, Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { attemptId } from "./attempt-id.ts";
import type { ClaimedAttempt } from "./claim.ts";
import { leaveListener, sayEveryMs, sayPresent, takeListener } from "./listener-presence.ts";
import { webhookServices } from "./webhook-services.ts";
import { backlogOf, loadWebhook } from "./webhook-view.ts";

const lookEveryMs = 1000;

const standing = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("webhook").select(["stream", "deleted_at"]).where("id", "=", param("id")),
);

/** Hands attempts to a developer's machine, one by one, until it leaves or another stream takes its place. */
export const streamListener: Handler<"streamListener"> = async (call) => {
  const webhook = await loadWebhook(call.store, call.path.id);
  if (webhook.kind !== "listener") throw notFound("listener");
  return { status: 200, body: null, stream: (left) => listen(call, webhook.id, left) };
};

async function* listen(call: Call<"streamListener">, webhookId: string, left: AbortSignal): AsyncGenerator<string> {
  const { services } = call;
  const { clock, bus } = services;
  const { streams } = services.own(webhookServices);
  const store = new Store(services.engine, call.store.workspaceId, false);
  const streamId = randomToken(9);
  const topic = `listener:${streamId}`;
  const outbox: string[] = [];
  let bye: string | null = null;
  let saidBye = false;
  const say = (word: typeof takeListener) =>
    inOwn(call, (inside) => inside.all(word, { id: webhookId, stream: streamId, now: clock.now() }));
  const post = (change: () => void) => {
    change();
    bus.publish(topic);
  };
  try {
    await say(takeListener);
    const backlog = await backlogOf(store, webhookId);
    // Open before the hello is out: who has read it is really heard.
    streams.open(webhookId, {
      id: streamId,
      send: (claimed) => post(() => outbox.push(message(claimed))),
      close: (reason) =>
        post(() => {
          bye = reason;
        }),
    });
    yield sse("hello", { backlog, serverTime: formatInstant(clock.now()) });
    let lookedAt = clock.monotonic();
    let saidAt = lookedAt;
    const read = async () => {
      if (saidBye) return null;
      const now = clock.monotonic();
      if (now - lookedAt >= lookEveryMs) {
        lookedAt = now;
        bye ??= await whyLeave(call, store, webhookId, streamId);
      }
      if (now - saidAt >= sayEveryMs) {
        saidAt = now;
        await say(sayPresent);
      }
      if (bye === null) return outbox.splice(0);
      saidBye = true;
      return [sse("bye", { reason: bye })];
    };
    yield* follow(bus, [topic], left, read);
  } finally {
    streams.closed(webhookId, streamId);
    await say(leaveListener).catch(() => undefined);
  }
}

/** Another process may hold a newer stream; a key may be revoked; a listener may be deleted. */
async function whyLeave(
  call: Call<"streamListener">,
  store: Store,
  webhookId: string,
  streamId: string,
): Promise<string | null> {
  const row = await store.first(standing, { id: webhookId });
  if (!row || row.deleted_at !== null) return "revoked";
  if (row.stream !== streamId) return "replaced";
  return (await stillAdmitted(call)) ? null : "revoked";
}

function inOwn(call: Call<"streamListener">, work: (store: Store) => Promise<unknown>): Promise<unknown> {
  const { engine } = call.services;
  return engine.transaction((session) => work(new Store(session, call.store.workspaceId, false)));
}

function message(claimed: ClaimedAttempt): string {
  const { delivery, number, headers, body } = claimed;
  const id = attemptId(delivery.id, number);
  const data = {
    attemptId: id,
    deliveryId: delivery.id,
    event: delivery.event,
    attempt: number,
    headers,
    // The raw bytes, or the signature would not survive the way.
    bodyBase64: Buffer.from(body).toString("base64"),
    deadlineMs: webhookLimits.requestSeconds * 1000,
  };
  return sse("attempt", data, id);
}
