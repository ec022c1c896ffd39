import type { Session } from "../store/engine.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { FoundKey } from "./find-key.ts";
import { keyWords, mailKeepers } from "./mail-keepers.ts";

export interface Exposure {
  readonly how: "plain_http" | "url";
  readonly address: string;
  readonly at: number;
  readonly publicUrl: string;
}

const ways = { plain_http: "over plain HTTP, without encryption", url: "in the address of a request" };

/** Tells those who may rotate a key that it was seen in clear. The key goes on: an outage is their decision. */
export function mailExposure(session: Session, key: FoundKey, exposure: Exposure): Promise<void> {
  const { how, address, at, publicUrl } = exposure;
  const words = keyWords({ name: key.key_name, livemode: key.livemode === 1, hint: key.hint });
  return mailKeepers(session, key.workspace_id, at, {
    subject: `Rotate your Aloha key ${words}`,
    lines: [
      `The key ${words} of ${key.workspace_name.replace(/\s+/g, " ")} arrived ${ways[how]}.`,
      `That was at ${formatInstant(at)}, from ${address}. The request was refused, or the key in its address was not read.`,
      "",
      "Whoever saw it can use it. It still works, so that nothing of yours stops. Rotate it here:",
      "",
      `${publicUrl}/settings/developer`,
    ],
  });
}
