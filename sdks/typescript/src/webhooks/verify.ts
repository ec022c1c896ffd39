import type { UnknownEvent, WebhookPayload } from "../types.gen.ts";
import { fail } from "./signature-error.ts";
import { type Body, type Secret, signaturesOf } from "./signatures.ts";

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
  // One that was read before has no body left.
  if (request?.arrayBuffer)
    return verify(request.bodyUsed ? "" : await request.arrayBuffer(), request.headers, ...(rest as [Secret]));
  const body = given as Body;
  const [headers, secret, { tolerance = 300, requireTimestamp } = {}] = rest as [object, Secret, VerifyOptions?];
  const {
    "x-aloha-signature": one,
    "x-aloha-signatures": several,
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": signature,
  } = Object.fromEntries(
    [...((Symbol.iterator in headers ? headers : Object.entries(headers)) as Iterable<[string, string]>)].map(
      ([name, value]) => [name.toLowerCase(), value && `${value}`],
    ),
  );
  const timed = requireTimestamp || id || timestamp || signature;
  const sent = timed ? id && timestamp && signature : (one || several) && `${one} ${several}`.toLowerCase();
  if (!sent)
    fail(
      "missing_header",
      `${timed ? "webhook-id, -timestamp or -signature" : "X-Aloha-Signature"} is missing. Pass all headers.`,
    );
  const macs = sent.match(timed ? /v1,[\w+/]{43}=/g : /sha256=[\da-f]{64}(?!\w)/g);
  if (!macs) fail("malformed_header", `The signature must be ${timed ? "v1, and base64" : "sha256= and hex"}.`);
  const fits = async (raw: Body): Promise<boolean> =>
    (await signaturesOf(raw, secret, timed && `${id}.${timestamp}.`)).some((made) =>
      macs.some((mac) => same(made, mac)),
    );
  const right = await fits(body);
  const text = await new Response(body as string).text();
  if (!right) await explain(text, fits);
  const away = Math.floor(Date.now() / 1000) - +(timestamp as string);
  if (timed && !(Math.abs(away) <= tolerance)) {
    fail(
      "stale_timestamp",
      `The timestamp is ${away} s old; ${tolerance} s are allowed. Verify at once, and set the clock.`,
    );
  }
  return JSON.parse(text) as WebhookEvent;
}

/** Compares two texts of one length in constant time: how long it takes does not tell how much of a guess is right. */
const same = (one: string, other: string): boolean =>
  ![...one].reduce((bits, letter, index) => bits | (letter.charCodeAt(0) ^ other.charCodeAt(index)), 0);

/** The signature may fit the body as it was before somebody parsed and printed it. */
async function explain(text: string, fits: (raw: Body) => Promise<boolean>): Promise<never> {
  if (!text) fail("body_consumed", "The body was read before, or is empty. Verify first, and use the event.");
  let compact = "";
  try {
    compact = JSON.stringify(JSON.parse(text));
  } catch {}
  if (await fits(compact)) fail("body_reserialized", "The body was parsed and printed. Pass the raw body.");
  fail("wrong_secret", "No secret makes the signature. Copy it from Settings → Developer.");
}
