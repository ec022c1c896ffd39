import type { UnknownEvent, WebhookPayload } from "../types.gen.ts";
import { type Body, fromBase64, fromHex, keysOf, messageOf, type Secret, textOf } from "./macs.ts";
import { type SignatureReason, WebhookSignatureError } from "./signature-error.ts";

/** What a webhook carries: a union by `event`. One that is newer than this package is an `UnknownEvent`. */
export type WebhookEvent = WebhookPayload | UnknownEvent;

/** The headers of a request: a `Headers`, or a record whose names may have any case. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** How strict a check is. */
export interface VerifyOptions {
  /** How many seconds the timestamp may be away from now, either way. 300 by default. */
  readonly tolerance?: number | undefined;
  /** Whether a request without the timestamped headers is refused. Whoever replays one could leave them out. */
  readonly requireTimestamp?: boolean | undefined;
}

/**
 * Checks that a request comes from Aloha, unchanged and now, and gives its event.
 *
 * Give it the Fetch `Request` itself with its body unread; or the raw body, the headers and the secret. `created` of the
 * event is in Unix seconds. How old the event is does not matter: an honest retry comes up to 38.5 hours later.
 *
 * @throws {WebhookSignatureError} The request is not to be trusted, and `reason` says why. Answer it with 400.
 * @throws {InvalidArgumentError} The secret is none.
 */
export async function verify(request: Request, secret: Secret, options?: VerifyOptions): Promise<WebhookEvent>;
export async function verify(
  rawBody: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
  secret: Secret,
  options?: VerifyOptions,
): Promise<WebhookEvent>;
export async function verify(given: unknown, ...rest: readonly unknown[]): Promise<WebhookEvent> {
  const request = given as Request;
  const isRequest = Boolean(request?.arrayBuffer);
  if (isRequest && request.bodyUsed)
    fail("body_consumed", "The body was read before. Verify first, and use the event.");
  const [headers, secret, options] = (isRequest ? [request.headers, ...rest] : rest) as [
    object,
    Secret,
    VerifyOptions?,
  ];
  const body = isRequest ? await request.arrayBuffer() : given;
  checkRaw(body);
  const { tolerance = 300, requireTimestamp } = options ?? {};
  const find = finder(headers);
  const [id, timestamp, signature] = ["id", "timestamp", "signature"].map((name) => find(`webhook-${name}`));
  const timed = requireTimestamp || id || timestamp || signature;
  const simple = [find("x-aloha-signature"), find("x-aloha-signatures")].join();
  if (timed ? !(id && timestamp && signature) : simple === ",") {
    fail(
      "missing_header",
      `There is no ${timed ? "webhook-id, -timestamp or -signature" : "X-Aloha-Signature"}. Pass all headers.`,
    );
  }
  const macs = timed
    ? signature?.match(/(?<=v1,)[\w+/]{43}=/g)?.map(fromBase64)
    : simple.match(/(?<=sha256=)[\da-f]{64}(?!\w)/gi)?.map(fromHex);
  if (!macs) fail("malformed_header", `It must be ${timed ? "v1, and base64" : "sha256= and 64 hex digits"}.`);
  const keys = await keysOf(secret, Boolean(timed));
  const fits = async (raw: Body): Promise<boolean> => {
    const message = await messageOf(timed ? `${id}.${timestamp}.` : "", raw);
    // Web Crypto compares in constant time, and every pair is compared.
    const checks = keys.flatMap((key) => macs.map((mac) => crypto.subtle.verify("HMAC", key, mac, message)));
    return (await Promise.all(checks)).includes(true);
  };
  const text = await textOf(body);
  if (!(await fits(body))) await explain(text, fits);
  const away = Math.round(Date.now() / 1000 - Number(timestamp));
  if (timed && !(Math.abs(away) <= tolerance)) {
    fail(
      "stale_timestamp",
      `The timestamp is ${away} s old; ${tolerance} s are allowed. Verify at once, and set your clock.`,
    );
  }
  return JSON.parse(text) as WebhookEvent;
}

function fail(reason: SignatureReason, message: string): never {
  throw new WebhookSignatureError(message, { reason });
}

export function checkRaw(body: unknown): asserts body is Body {
  if (!(typeof body === "string" || body instanceof ArrayBuffer || body instanceof Uint8Array))
    fail(
      "body_parsed",
      "The body is no text and no bytes: it was parsed. Pass the raw body, as express.raw() gives it.",
    );
}

const finder =
  (headers: object) =>
  (name: string): string | undefined =>
    headers instanceof Headers
      ? (headers.get(name) ?? undefined)
      : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];

/** The signature may fit the body as it was before somebody parsed and printed it. */
async function explain(text: string, fits: (raw: Body) => Promise<boolean>): Promise<never> {
  if (!text) fail("body_consumed", "The body is empty, and Aloha sends none that is: it was read before.");
  if (/^\[object /.test(text)) fail("body_parsed", "The body is an object that was printed. Pass the raw body.");
  let compact = "";
  try {
    compact = JSON.stringify(JSON.parse(text));
  } catch {}
  if (await fits(compact)) fail("body_reserialized", "The body was parsed and written anew. Pass the bytes that came.");
  fail("wrong_secret", "No secret here makes this signature. Copy the secret of this very webhook.");
}
