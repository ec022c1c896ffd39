import { handler, memoryStore } from "./webhooks/handler.ts";
import { sign } from "./webhooks/sign.ts";
import { verify } from "./webhooks/verify.ts";

export type { UnknownEvent } from "./types.gen.ts";
export type { DedupeStore, EventFunctions, HandlerOptions } from "./webhooks/handler.ts";
export { type SignatureReason, WebhookSignatureError } from "./webhooks/signature-error.ts";
export type { Secret } from "./webhooks/signatures.ts";
export type { VerifyOptions, WebhookEvent, WebhookHeaders } from "./webhooks/verify.ts";

/**
 * Checks what Aloha sends to your server. It needs no client, no key and no network.
 *
 * ```ts
 * import { webhooks } from "@aloha/sdk/webhooks";
 *
 * export const POST = webhooks.handler({
 *   secret: process.env.ALOHA_WEBHOOK_SECRET,
 *   on: { "post.published": (event) => console.log(event.data.remoteUrl) },
 * });
 * ```
 */
export const webhooks = { verify, handler, sign, memoryStore };
