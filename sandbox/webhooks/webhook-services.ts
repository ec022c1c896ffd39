import type { ServiceKey } from "../operation.ts";
import type { FinishHost } from "./finish.ts";
import type { ListenerStreams } from "./listener-streams.ts";

/** What the operations of listeners share with the worker. */
export interface WebhookServices {
  readonly streams: ListenerStreams;
  readonly host: FinishHost;
}

export const webhookServices: ServiceKey<WebhookServices> = { name: "webhooks" };
