import type { Schema } from "../contract/types.ts";
import type { Keyed } from "../store/schema.ts";
import type { CaughtTable } from "../store/schema-webhooks.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { catcherOf, defaultAnswers } from "./catcher-queries.ts";
import { catcherUrl } from "./judge-webhook.ts";
import type { HeaderPair } from "./sign.ts";
import { loadWebhooks } from "./webhook-view.ts";

export type CaughtRow = Omit<CaughtTable, keyof Keyed>;

const keptCount = ownQuery<object>()((own) =>
  own.selectFrom("caught").select((row) => row.fn.countAll<number>().as("count")),
);

/** The built-in receiver as the API shows it. It exists in every test workspace; a webhook that leads to it makes it hear. */
export async function viewCatcher(store: Store, publicUrl: string): Promise<Schema<"Catcher">> {
  const row = (await store.first(catcherOf, {})) ?? defaultAnswers;
  const answers = JSON.parse(row.answers) as Schema<"CatcherAnswer">[];
  const webhooks = await loadWebhooks(store);
  const kept = await store.first(keptCount, {});
  return {
    object: "catcher",
    livemode: false,
    url: catcherUrl(publicUrl, store.workspaceId),
    webhookIds: webhooks.filter(({ kind }) => kind === "catcher").map(({ id }) => id),
    answers,
    next: Math.min(row.position, answers.length - 1),
    received: Number(kept?.count ?? 0),
  };
}

export function viewCaught(row: CaughtRow): Schema<"Caught"> {
  return {
    id: row.id,
    object: "caught",
    livemode: false,
    webhookId: row.webhook_id,
    deliveryId: row.delivery_id,
    event: row.event as Schema<"EventName">,
    attempt: row.attempt,
    receivedAt: formatInstant(row.received_at),
    headers: Object.fromEntries(JSON.parse(row.headers) as HeaderPair[]),
    body: row.body,
    checks: JSON.parse(row.checks),
    answer: JSON.parse(row.answer),
  };
}
