import { webhookLimits } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { ApiError } from "../errors.ts";
import type { Handler } from "../operation.ts";
import type { Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { newWebhook } from "./create-webhook.ts";
import { eventProblems, refuse } from "./judge-webhook.ts";
import { isPresent } from "./listener-presence.ts";
import { addSecretRow } from "./secret-rows.ts";
import { insertWebhook, lockWebhook, saveWebhook, type WebhookRow } from "./webhook-queries.ts";
import { makeWebhookSecret, openSecret } from "./webhook-secret.ts";
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
    ? again((await store.first(lockWebhook, { id: known.id })) ?? known, events, time.now)
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
        seen_at: services.clock.now(),
        created_at: time.now,
      });
  if (known) await store.all(saveWebhook, row);
  else await store.all(insertWebhook, row);
  const secret = known
    ? await secretOfListener(store, row.id, time.now, services.masterKeys)
    : await firstSecret(call, row.id);
  const connected = isPresent(row, services.clock.now());
  return { status: 201, body: await view(store, row, events, secret, connected) };
};

/** A device that comes back. If it was switched off, it starts with a clean slate, as every webhook does. */
function again(row: WebhookRow, events: readonly string[], now: number): WebhookRow {
  const listening = { ...row, events: JSON.stringify(events), updated_at: now };
  if (row.status === "enabled") return listening;
  const clean = { consecutive_failures: 0, failing_since: null, in_flight_limit: row.max_in_flight };
  return { ...listening, ...clean, status: "enabled", disabled_reason: null };
}

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
