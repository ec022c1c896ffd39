import type { SignatureReason } from "#sandbox/contract/facts.gen.ts";
import { decodedKey, hmac, toBase64, toBytes, toHex, wholeKey } from "#sandbox/contract/hmac.ts";
import { webhookExamples } from "#sandbox/contract/webhook-examples.gen.ts";
import { emptyGiven, type Given } from "./inspect-request.ts";
import { type HeaderPair, signRequest } from "./sign-request.ts";

interface Example {
  readonly body: string;
  readonly pairs: readonly HeaderPair[];
  readonly secret: string;
  readonly seconds: number;
}

const dayMs = 86_400_000;

/** A request that fits, signed in the page with a secret that was drawn a moment ago. */
export async function workingExample(now: number): Promise<Given> {
  return givenOf(await freshExample(Math.floor(now / 1000)));
}

/** The same, with one mistake in it: what a reader would have to paste to get this reason. */
export async function brokenExample(reason: SignatureReason, now: number): Promise<Given> {
  const seconds = Math.floor(now / 1000);
  const example = await freshExample(reason === "stale_timestamp" ? seconds - 20 * 60 : seconds);
  const given = givenOf(example);
  switch (reason) {
    case "missing_header":
      return { ...given, headers: block(example.pairs.filter(([name]) => name !== "X-Aloha-Signature")) };
    case "malformed_header":
      return { ...given, headers: replaced(example, { "X-Aloha-Signature": (value) => value.slice(0, 24) }) };
    case "body_reserialized":
      return { ...given, body: JSON.stringify(JSON.parse(example.body), null, 2) };
    case "whitespace_changed":
      return { ...given, body: `${example.body}\n` };
    case "wrong_secret":
      return { ...given, secrets: [{ key: 0, value: drawSecret(), endedAt: null }] };
    case "old_secret":
      return { ...given, secrets: [{ key: 0, value: example.secret, endedAt: now - dayMs }] };
    case "wrong_encoding":
      return { ...given, headers: await otherwiseSigned(example, "encoding") };
    case "wrong_key_form":
      return { ...given, headers: await otherwiseSigned(example, "key") };
    case "body_parsed":
      return { ...given, body: "[object Object]" };
    case "body_consumed":
      return { ...given, body: "" };
    case "stale_timestamp":
      return given;
  }
}

async function freshExample(seconds: number): Promise<Example> {
  const event = "post.published";
  const createdAt = new Date(seconds * 1000).toISOString();
  const example = webhookExamples[event];
  const body = JSON.stringify({ ...example, created: seconds, createdAt });
  const secret = drawSecret();
  const pairs = await signRequest({
    body,
    event,
    eventId: String(example.id),
    deliveryId: "dlv_01JRWGV4N8J2K3M4N5P6Q7R8S9",
    timestamp: seconds,
    secret,
  });
  return { body, pairs, secret, seconds };
}

function givenOf({ body, pairs, secret }: Example): Given {
  return { ...emptyGiven, body, headers: block(pairs), secrets: [{ key: 0, value: secret, endedAt: null }] };
}

/** Signed with the other key, or written in the other alphabet: what two common mistakes of a sender look like. */
async function otherwiseSigned(example: Example, mistake: "key" | "encoding"): Promise<string> {
  const { body, secret, pairs } = example;
  const id = pairs.find(([name]) => name === "webhook-id")?.[1] ?? "";
  const signed = toBytes(`${id}.${example.seconds}.${body}`);
  const [simpleKey, standardKey] = [wholeKey(secret), decodedKey(secret)];
  const swapped = mistake === "key";
  const simple = await hmac(swapped ? standardKey : simpleKey, toBytes(body));
  const standard = await hmac(swapped ? simpleKey : standardKey, signed);
  const simpleText = `sha256=${swapped ? toHex(simple) : toBase64(simple)}`;
  return replaced(example, {
    "X-Aloha-Signature": () => simpleText,
    "X-Aloha-Signatures": () => simpleText,
    "webhook-signature": () => `v1,${swapped ? toBase64(standard) : toHex(standard)}`,
  });
}

function replaced({ pairs }: Example, changes: Readonly<Record<string, (value: string) => string>>): string {
  return block(pairs.map(([name, value]) => [name, changes[name]?.(value) ?? value]));
}

function block(pairs: readonly HeaderPair[]): string {
  return pairs.map(([name, value]) => `${name}: ${value}`).join("\n");
}

function drawSecret(): string {
  return `whsec_${toBase64(crypto.getRandomValues(new Uint8Array(32)))}`;
}
