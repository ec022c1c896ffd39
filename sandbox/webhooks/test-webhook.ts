import type { EventName } from "../contract/facts.gen.ts";
import { webhookExamples } from "../contract/webhook-examples.gen.ts";
import { insertDelivery, lanePriority } from "../events/fan-out.ts";
import type { Handler } from "../operation.ts";
import { enqueue } from "../time/enqueue.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { loadDelivery, viewDelivery } from "./delivery-view.ts";
import { loadWebhook } from "./webhook-view.ts";

/** Sends an example to an endpoint: one attempt, whatever its state, and nothing follows from it. */
export const testWebhook: Handler<"testWebhook"> = async (call) => {
  const { store, time, path, body, requestId } = call;
  const webhook = await loadWebhook(store, path.id);
  const event: EventName = body?.event ?? "post.published";
  const eventId = call.newId("evt");
  const id = call.newId("dlv");
  await store.all(insertDelivery, {
    webhook_id: webhook.id,
    id,
    event_id: eventId,
    event,
    object_id: "test",
    body: JSON.stringify({
      ...webhookExamples[event],
      id: eventId,
      created: Math.floor(time.now / 1000),
      createdAt: formatInstant(time.now),
      livemode: store.livemode,
      workspaceId: store.workspaceId,
      test: true,
    }),
    state: "pending",
    trigger: "test",
    due_at: time.now,
    created_at: time.now,
    request_id: requestId,
    epoch: time.epoch,
  });
  await enqueue(store, time, {
    kind: "deliver",
    subject: id,
    dueAt: time.now,
    lane: webhook.id,
    priority: lanePriority.asked,
    payload: { trigger: "test" },
  });
  return { status: 202, body: viewDelivery(await loadDelivery(store, webhook.id, id), store.livemode) };
};
