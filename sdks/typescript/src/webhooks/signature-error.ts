import { AlohaError } from "../aloha-error.ts";

/** Why a webhook was refused, in the words of the signature debugger. */
export type SignatureReason =
  | "missing_header"
  | "malformed_header"
  | "wrong_secret"
  | "stale_timestamp"
  | "body_reserialized"
  | "body_parsed"
  | "body_consumed";

/** A request that Aloha did not sign, or that was changed on its way. Answer it with 400. */
export class WebhookSignatureError extends AlohaError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "WebhookSignatureError AlohaError";
  /** Why, in the words of the signature debugger. */
  declare readonly reason: SignatureReason;
}

/** Throws the error for a request that is not to be trusted. */
export function fail(reason: SignatureReason, message: string): never {
  throw new WebhookSignatureError(message, { reason });
}
