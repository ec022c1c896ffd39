import { webhookLimits } from "../contract/facts.gen.ts";
import { notFound } from "../errors.ts";
import type { Call, Handler } from "../operation.ts";
import { randomToken } from "../secrets.ts";
import { ownQuery, Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { attemptId } from "./attempt-id.ts";
import type { ClaimedAttempt } from "./claim.ts";
import { follow, sse } from "./event-stream.ts";
import { webhookServices } from "./webhook-services.ts";
import { backlogOf, loadWebhook } from "./webhook-view.ts";

const lookEveryMs = 1000;

const setStream = ownQuery<{ id: string; stream: string; now: number }>()((own, param) =>
  own
    .updateTable("webhook")
    .set({ stream: param("stream"), away_since: null })
    .where("id", "=", param("id"))
    .returning("id"),
);
const dropStream = ownQuery<{ id: string; stream: string; now: number }>()((own, param) =>
  own
    .updateTable("webhook")
    .set({ stream: null, away_since: param("now") })
    .where("id", "=", param("id"))
    .where("stream", "=", param("stream")),
);
const standing = ownQuery<{ id: string; keyId: string }>()((own, param) =>
  own.selectFrom("webhook").select(["stream", "deleted_at"]).where("id", "=", param("id")),
);
const keyStanding = ownQuery<{ keyId: string }>()((own, param) =>
  own.selectFrom("api_key").select(["revoked_at", "expires_at"]).where("id", "=", param("keyId")),
);

/** Hands attempts to a developer's machine, one by one, until it leaves or another stream takes its place. */
export const streamListener: Handler<"streamListener"> = async (call) => {
  const webhook = await loadWebhook(call.store, call.path.id);
  if (webhook.kind !== "listener") throw notFound("listener");
  return { status: 200, body: null, stream: (left) => listen(call, webhook.id, left) };
};

async function* listen(call: Call<"streamListener">, webhookId: string, left: AbortSignal): AsyncGenerator<string> {
  const { services, store: own } = call;
  const { streams } = services.own(webhookServices);
  const store = new Store(services.engine, own.workspaceId, false);
  const streamId = randomToken(9);
  const topic = `listener:${streamId}`;
  const outbox: string[] = [];
  let bye: string | null = null;
  await inOwn(call, (inside) => inside.all(setStream, { id: webhookId, stream: streamId, now: services.clock.now() }));
  yield sse("hello", { backlog: await backlogOf(store, webhookId), serverTime: formatInstant(services.clock.now()) });
  streams.open(webhookId, {
    id: streamId,
    send: (claimed) => {
      outbox.push(message(claimed));
      services.bus.publish(topic);
    },
    close: (reason) => {
      bye = reason;
      services.bus.publish(topic);
    },
  });
  let lookedAt = services.clock.monotonic();
  try {
    for await (const text of follow(services.bus, [topic], left, async () => {
      if (services.clock.monotonic() - lookedAt >= lookEveryMs) {
        lookedAt = services.clock.monotonic();
        bye ??= await whyLeave(call, store, webhookId, streamId);
      }
      return bye === null ? outbox.splice(0) : [sse("bye", { reason: bye })];
    })) {
      yield text;
      if (bye !== null) return;
    }
  } finally {
    streams.closed(webhookId, streamId);
    const values = { id: webhookId, stream: streamId, now: services.clock.now() };
    await inOwn(call, (inside) => inside.all(dropStream, values)).catch(() => undefined);
  }
}

/** Another process may hold a newer stream; a key may be revoked; a listener may be deleted. */
async function whyLeave(
  call: Call<"streamListener">,
  store: Store,
  webhookId: string,
  streamId: string,
): Promise<string | null> {
  const row = await store.first(standing, { id: webhookId, keyId: call.actor.keyId });
  if (!row || row.deleted_at !== null) return "revoked";
  if (row.stream !== streamId) return "replaced";
  const key = await store.first(keyStanding, { keyId: call.actor.keyId });
  return key && key.revoked_at === null ? null : "revoked";
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
