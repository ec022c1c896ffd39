import type { Catch } from "./catch-delivery.ts";
import type { ClaimedAttempt } from "./claim.ts";
import type { ListenerStreams } from "./listener-streams.ts";
import type { MadeAttempt } from "./made-attempt.ts";
import type { Sender } from "./send.ts";

/** The three kinds of receiver. Each answers an attempt; none of them throws. */
export interface Receivers {
  readonly sender: Sender;
  readonly catcher: Catch;
  readonly streams: ListenerStreams;
}

/** Brings one claimed attempt to its receiver. `stepping` says that the workspace's clock is being moved by hand. */
export async function makeAttempt(
  receivers: Receivers,
  claimed: ClaimedAttempt,
  stepping: boolean,
): Promise<MadeAttempt> {
  const { endpoint, body, headers } = claimed;
  const { kind, url } = endpoint.row;
  if (kind === "catcher") return receivers.catcher(claimed, stepping);
  if (kind === "listener") return { result: await receivers.streams.deliver(claimed), virtualMs: 0 };
  const livemode = claimed.job.livemode === 1;
  return { result: await receivers.sender.send({ url: url ?? "", headers, body, livemode }), virtualMs: 0 };
}
