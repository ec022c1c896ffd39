import type { BodyOf } from "#sandbox/contract/types.ts";
import type { Patterns } from "./event-choice.ts";
import { fullAddress } from "./full-address.ts";
import { type HeaderRow, headersOf } from "./header-rows.ts";

/** What a form about an endpoint holds, as it is typed. */
export interface WebhookDraft {
  readonly url: string;
  readonly events: Patterns;
  readonly description: string;
  readonly maxInFlight: string;
  readonly ratePerSecond: string;
}

/** The part that may be kept nowhere but on the screen. */
export interface SecretDraft {
  readonly secret: string;
  readonly headers: readonly HeaderRow[];
}

export const emptyDraft: WebhookDraft = {
  url: "",
  events: ["*"],
  description: "",
  maxInFlight: "",
  ratePerSecond: "",
};
export const emptySecrets: SecretDraft = { secret: "", headers: [] };

/** A number as the API wants it; what is none goes as it is, so that the API says what is wrong. */
export function numberOf(typed: string): number {
  const number = Number(typed);
  return typed.trim() === "" || Number.isNaN(number) ? (typed as unknown as number) : number;
}

/** The body of createWebhook: what was left empty is left out. */
export function createBody(draft: WebhookDraft, secrets: SecretDraft): BodyOf<"createWebhook"> {
  const headers = headersOf(secrets.headers);
  return {
    url: fullAddress(draft.url),
    events: [...draft.events],
    ...(draft.description.trim() === "" ? {} : { description: draft.description.trim() }),
    ...(secrets.secret === "" ? {} : { secret: secrets.secret }),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(draft.maxInFlight === "" ? {} : { maxInFlight: numberOf(draft.maxInFlight) }),
    ...(draft.ratePerSecond === "" ? {} : { ratePerSecond: numberOf(draft.ratePerSecond) }),
  };
}
