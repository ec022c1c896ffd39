import type { EventName, SignatureReason } from "./facts.gen.ts";
import { decodedKey, hmac, toBase64, toBytes, toHex, wholeKey } from "./hmac.ts";
import { webhookExamples } from "./webhook-examples.gen.ts";

// One explanation of a signature for everybody: the catcher on the server and the debugger in the page. It uses Web
// Crypto, so the secret of whoever debugs never leaves the page.

export type SignatureHeader = "X-Aloha-Signature" | "X-Aloha-Signatures" | "webhook-signature";

export interface SignatureCheck {
  readonly header: SignatureHeader;
  readonly valid: boolean;
  readonly reason: SignatureReason | null;
  /** The finding in one sentence. */
  readonly detail: string;
}

export interface CheckedSecret {
  readonly value: string;
  /** When it stopped signing, as people read it; null while it signs. */
  readonly endedAt: string | null;
}

export interface SignedRequest {
  readonly body: string;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly CheckedSecret[];
  /** Unix seconds of the receiver. */
  readonly now: number;
}

const toleranceSeconds = 300;

/** Judges each signature header of a request by itself and says what is wrong with it. */
export async function checkSignatures(request: SignedRequest): Promise<SignatureCheck[]> {
  return [
    await checkSimple(request, "X-Aloha-Signature"),
    await checkSimple(request, "X-Aloha-Signatures"),
    await checkStandard(request),
  ];
}

async function checkSimple(
  request: SignedRequest,
  header: "X-Aloha-Signature" | "X-Aloha-Signatures",
): Promise<SignatureCheck> {
  const value = request.headers[header.toLowerCase()];
  if (value === undefined || value === "") return refused(header, "missing_header", `The request has no ${header}.`);
  const given = value.split(",").map((part) => part.trim());
  const hex = given.map((part) => /^sha256=([0-9a-f]{64})$/i.exec(part)?.[1]?.toLowerCase());
  const message = toBytes(request.body);
  const sign = (secret: CheckedSecret, bytes: Uint8Array) => hmac(wholeKey(secret.value), bytes);
  if (hex.some((part) => part === undefined)) {
    const base64 = await anySigns(
      request,
      (secret) => sign(secret, message),
      (mac) => given.some((part) => part.endsWith(toBase64(mac))),
    );
    if (base64) return refused(header, "wrong_encoding", "The signature is base64 here; it must be hex after sha256=.");
    return refused(header, "malformed_header", "Each value has the form sha256= and 64 hex digits.");
  }
  const matches = (mac: Uint8Array) => hex.includes(toHex(mac));
  const match = await anySigns(request, (secret) => sign(secret, message), matches);
  if (match) return accepted(header, match);
  const decoded = await anySigns(request, (secret) => hmac(decodedKey(secret.value), message), matches);
  if (decoded) {
    return refused(
      header,
      "wrong_key_form",
      "It was keyed with the decoded bytes. This header uses the whole text, whsec_ included.",
    );
  }
  return refusedBody(request, header, async (body) =>
    Boolean(await anySigns(request, (secret) => sign(secret, toBytes(body)), matches)),
  );
}

async function checkStandard(request: SignedRequest): Promise<SignatureCheck> {
  const header = "webhook-signature" as const;
  const id = request.headers["webhook-id"];
  const timestamp = request.headers["webhook-timestamp"];
  const value = request.headers[header];
  for (const [name, text] of [
    ["webhook-id", id],
    ["webhook-timestamp", timestamp],
    [header, value],
  ] as const) {
    if (text === undefined || text === "") return refused(header, "missing_header", `The request has no ${name}.`);
  }
  const given = (value ?? "").split(" ").map((part) => /^v1,(.+)$/.exec(part)?.[1]);
  const signed = (body: string) => toBytes(`${id}.${timestamp}.${body}`);
  const message = signed(request.body);
  const isHex = given.some((part) => part !== undefined && /^[0-9a-f]{64}$/i.test(part));
  if (given.every((part) => part === undefined || !/^[A-Za-z0-9+/]{43}=$/.test(part))) {
    const hex =
      isHex &&
      (await anySigns(
        request,
        (secret) => hmac(decodedKey(secret.value), message),
        (mac) => given.includes(toHex(mac)),
      ));
    if (hex) return refused(header, "wrong_encoding", "The signature is hex here; it must be base64 after v1,.");
    return refused(header, "malformed_header", "Each value has the form v1, and 44 characters of base64.");
  }
  const matches = (mac: Uint8Array) => given.includes(toBase64(mac));
  const match = await anySigns(request, (secret) => hmac(decodedKey(secret.value), message), matches);
  if (match) return freshness(request, timestamp ?? "", match);
  const whole = await anySigns(request, (secret) => hmac(wholeKey(secret.value), message), matches);
  if (whole) {
    return refused(
      header,
      "wrong_key_form",
      "It was keyed with the whole text. This header uses the bytes that the base64 after whsec_ stands for.",
    );
  }
  return refusedBody(request, header, async (body) =>
    Boolean(await anySigns(request, (secret) => hmac(decodedKey(secret.value), signed(body)), matches)),
  );
}

function freshness(request: SignedRequest, timestamp: string, match: CheckedSecret): SignatureCheck {
  const away = request.now - Number(timestamp);
  if (Math.abs(away) <= toleranceSeconds) return accepted("webhook-signature", match);
  const side = away > 0 ? "old" : "ahead of your clock";
  return refused(
    "webhook-signature",
    "stale_timestamp",
    `The signature is right, but its timestamp is ${Math.abs(away)} s ${side}; ${toleranceSeconds} s are allowed.`,
  );
}

/** Says why a signature fits no body as it stands: it may fit the body as it was. */
async function refusedBody(
  request: SignedRequest,
  header: SignatureHeader,
  fits: (body: string) => Promise<boolean>,
): Promise<SignatureCheck> {
  const { body } = request;
  if (body === "") {
    return refused(
      header,
      "body_consumed",
      "The body is empty, and Aloha never sends an empty one: it was read before.",
    );
  }
  if (isPrintedObject(body)) {
    return refused(
      header,
      "body_parsed",
      "This is an object that was parsed and then printed, not the text that came.",
    );
  }
  for (const variant of whitespaceVariants(body)) {
    if (variant !== body && (await fits(variant)))
      return refused(
        header,
        "whitespace_changed",
        "The signature fits this body with other white space at its end or in its line breaks.",
      );
  }
  for (const variant of jsonVariants(body)) {
    if (variant !== body && (await fits(variant)))
      return refused(
        header,
        "body_reserialized",
        "The JSON is the same, but not its bytes: the body was parsed and written again. Use the raw bytes.",
      );
  }
  return refused(header, "wrong_secret", "No secret given here makes this signature over this body.");
}

/** What JavaScript and Python make of an object that somebody takes for a text. */
function isPrintedObject(body: string): boolean {
  return /^\s*(\[object Object\]|\{\s*'|\{\s*[a-z]\w*:)/i.test(body);
}

function whitespaceVariants(body: string): string[] {
  const unix = body.replaceAll("\r\n", "\n");
  return [body.trim(), body.trimEnd(), `${body}\n`, unix, unix.trim(), body.replaceAll("\n", "\r\n")];
}

function jsonVariants(body: string): string[] {
  try {
    const value: unknown = JSON.parse(body);
    const usual = [value, inDocumentedOrder(value)];
    return [...usual.map((one) => JSON.stringify(one)), JSON.stringify(value, null, 2), JSON.stringify(value, null, 4)];
  } catch {
    return [];
  }
}

/** A body whose keys somebody sorted, with its keys as Aloha writes them: in the order of the event's example. */
function inDocumentedOrder(value: unknown): unknown {
  const event = isRecord(value) ? value.event : undefined;
  return typeof event === "string" && event in webhookExamples
    ? ordered(value, webhookExamples[event as EventName])
    : value;
}

function ordered(value: unknown, example: unknown): unknown {
  if (!isRecord(value) || !isRecord(example)) return value;
  const known = Object.keys(example).filter((key) => key in value);
  const further = Object.keys(value).filter((key) => !(key in example));
  return Object.fromEntries([...known, ...further].map((key) => [key, ordered(value[key], example[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

async function anySigns(
  request: SignedRequest,
  sign: (secret: CheckedSecret) => Promise<Uint8Array>,
  matches: (mac: Uint8Array) => boolean,
): Promise<CheckedSecret | null> {
  for (const secret of request.secrets) if (matches(await sign(secret))) return secret;
  return null;
}

function accepted(header: SignatureHeader, secret: CheckedSecret): SignatureCheck {
  if (secret.endedAt === null) return { header, valid: true, reason: null, detail: "The signature is right." };
  return refused(header, "old_secret", `It was made with a secret that ended at ${secret.endedAt}.`);
}

function refused(header: SignatureHeader, reason: SignatureReason, detail: string): SignatureCheck {
  return { header, valid: false, reason, detail };
}
