import { webhookLimits } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { ApiError } from "../errors.ts";
import type { Handler } from "../operation.ts";
import type { Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { newWebhook } from "./create-webhook.ts";
import { eventProblems, refuse } from "./judge-webhook.ts";
import { addSecretRow } from "./secret-rows.ts";
import { insertWebhook, saveWebhook, type WebhookRow } from "./webhook-queries.ts";
import { makeWebhookSecret, openSecret } from "./webhook-secret.ts";
import { webhookServices } from "./webhook-services.ts";
import { backlogOf, loadWebhooks, secretsOf } from "./webhook-view.ts";

/** Makes a developer's machine an endpoint, or finds the one that it already is, with the same secret. */
export const createListener: Handler<"createListener"> = async (call) => {
  const { store, time, body, services } = call;
  const events = body.events ?? ["*"];
  refuse(eventProblems(events));
  const listeners = (await loadWebhooks(store)).filter(({ kind }) => kind === "listener");
  const known = listeners.find(({ device }) => device === body.device);
  if (!known && listeners.length >= webhookLimits.endpoints) {
    throw new ApiError("too_many_webhooks", {
      detail: `A workspace has at most ${webhookLimits.endpoints} listeners. Delete one as a webhook first.`,
    });
  }
  const row: WebhookRow = known
    ? { ...known, events: JSON.stringify(events), status: "enabled", disabled_reason: null, updated_at: time.now }
    : newWebhook({
        id: call.newId("whk"),
        kind: "listener",
        url: null,
        device: body.device,
        description: `aloha listen on ${body.device}`,
        events: JSON.stringify(events),
        headers: null,
        // One at a time keeps the order of starts.
        max_in_flight: 1,
        rate_per_second: null,
        created_at: time.now,
      });
  if (known) await store.all(saveWebhook, row);
  else await store.all(insertWebhook, row);
  const secret = known
    ? await secretOfListener(store, row.id, time.now, services.masterKeys)
    : await firstSecret(call, row.id);
  const connected = row.stream !== null || services.own(webhookServices).streams.isOpen(row.id);
  return { status: 201, body: await view(store, row, events, secret, connected) };
};

async function firstSecret(call: Parameters<typeof addSecretRow>[0], webhookId: string): Promise<string> {
  const secret = makeWebhookSecret();
  await addSecretRow(call, webhookId, secret, true);
  return secret;
}

async function secretOfListener(
  store: Store,
  webhookId: string,
  now: number,
  keys: Parameters<typeof openSecret>[0],
): Promise<string> {
  const primary = (await secretsOf(store, webhookId, now)).find((row) => row.is_primary === 1);
  if (!primary) throw new Error(`The listener ${webhookId} has no primary secret.`);
  return openSecret(keys, primary);
}

async function view(
  store: Store,
  row: WebhookRow,
  events: readonly string[],
  secret: string,
  connected: boolean,
): Promise<Schema<"Listener">> {
  return {
    id: row.id,
    object: "listener",
    livemode: false,
    device: row.device ?? "",
    events: [...events],
    secret,
    createdAt: formatInstant(row.created_at),
    connected,
    backlog: await backlogOf(store, row.id),
  };
}
