import type { Span, Tracer } from "../observe/tracer.ts";
import type { Catch } from "./catch-delivery.ts";
import type { ClaimedAttempt } from "./claim.ts";
import type { ListenerStreams } from "./listener-streams.ts";
import type { MadeAttempt } from "./made-attempt.ts";
import type { Sender } from "./send.ts";

/** The three kinds of receiver. Each answers an attempt; none of them throws. */
export interface Receivers {
  /** Absent where nothing is traced. */
  readonly tracer: Tracer | null;
  readonly sender: Sender;
  readonly catcher: Catch;
  readonly streams: ListenerStreams;
}

/** Brings one claimed attempt to its receiver, as a trace of its own: a receiver learns nothing of ours. */
export async function makeAttempt(
  receivers: Receivers,
  claimed: ClaimedAttempt,
  stepping: boolean,
): Promise<MadeAttempt> {
  const span = receivers.tracer?.work("webhook attempt");
  if (!span) return bring(receivers, claimed, stepping);
  try {
    const made = await bring(receivers, claimed, stepping);
    describe(span, claimed, made);
    return made;
  } finally {
    span.end();
  }
}

/** Which attempt it was and what became of it. The address may hold a token of its owner, so it is not told. */
function describe(span: Span, { endpoint, delivery, number }: ClaimedAttempt, { result }: MadeAttempt): void {
  span.set("aloha.webhook.kind", endpoint.row.kind);
  span.set("aloha.webhook_id", delivery.webhook_id);
  span.set("aloha.delivery_id", delivery.id);
  span.set("aloha.event", delivery.event);
  span.set("aloha.attempt", number);
  span.set("aloha.outcome", result.code ?? "delivered");
  if (result.statusCode !== null) span.set("http.response.status_code", result.statusCode);
}

/** Brings one claimed attempt to its receiver. `stepping` says that the workspace's clock is being moved by hand. */
async function bring(receivers: Receivers, claimed: ClaimedAttempt, stepping: boolean): Promise<MadeAttempt> {
  const { endpoint, body, headers } = claimed;
  const { kind, url } = endpoint.row;
  if (kind === "catcher") return receivers.catcher(claimed, stepping);
  if (kind === "listener") return { result: await receivers.streams.deliver(claimed), virtualMs: 0 };
  const livemode = claimed.job.livemode === 1;
  return { result: await receivers.sender.send({ url: url ?? "", headers, body, livemode }), virtualMs: 0 };
}
