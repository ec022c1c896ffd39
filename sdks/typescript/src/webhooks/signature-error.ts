import { AlohaError, brand } from "../aloha-error.ts";

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
  static override readonly [brand]: string = "AlohaError WebhookSignatureError";
  /** Why, in the words of the signature debugger. */
  declare readonly reason: SignatureReason;
}
