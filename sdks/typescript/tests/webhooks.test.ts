import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { InvalidArgumentError, WebhookSignatureError, webhooks } from "../src/index.ts";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwbnVzLWFsb2hhIQ==";
const another = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
const event = { id: "evt_1", event: "post.published", created: 1776245401, data: { postId: "post_1" }, sequence: 2 };
const body = JSON.stringify(event);

interface Vectors {
  readonly sign: readonly {
    readonly name: string;
    readonly secrets: readonly string[];
    readonly id: string;
    readonly timestamp: number;
    readonly body: string;
    readonly headers: Readonly<Record<string, string>>;
  }[];
  readonly verify: readonly {
    readonly name: string;
    readonly body: string;
    readonly secrets: readonly { readonly value: string }[];
    readonly now: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly header: string;
    readonly valid: boolean;
    readonly reason: string | null;
  }[];
}
const file = join(import.meta.dirname, "../../../tests/vectors/webhook-signatures.json");
const vectors = JSON.parse(readFileSync(file, "utf8")) as Vectors;

/** The debugger tells more apart than a receiver has to. */
const told: Readonly<Record<string, string>> = {
  wrong_encoding: "malformed_header",
  wrong_key_form: "wrong_secret",
  whitespace_changed: "body_reserialized",
};
const families: Readonly<Record<string, RegExp>> = {
  "X-Aloha-Signature": /^x-aloha-signature$/,
  "X-Aloha-Signatures": /^x-aloha-signatures$/,
  "webhook-signature": /^webhook-/,
};

const request = (headers: Record<string, string>, text: string = body) =>
  new Request("https://example.com/hook", { method: "POST", headers, body: text });

const reasonOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => assert.fail("It was taken."),
    (one: unknown) => one,
  );
  assert.ok(error instanceof WebhookSignatureError, String(error));
  return error.reason;
};

for (const one of vectors.sign) {
  test(`signs: ${one.name}`, async () => {
    assert.deepEqual(await webhooks.sign(one.body, one.secrets, one), one.headers);
    assert.deepEqual(await webhooks.sign(new TextEncoder().encode(one.body), one.secrets, one), one.headers);
  });
}

for (const one of vectors.verify) {
  test(`verifies: ${one.name}`, async (context) => {
    context.mock.timers.enable({ apis: ["Date"], now: one.now * 1000 });
    const own = Object.entries(one.headers).filter(([name]) => families[one.header]?.test(name));
    const checked = webhooks.verify(
      one.body,
      Object.fromEntries(own),
      one.secrets.map(({ value }) => value),
    );
    // A receiver knows no secret that has ended: whoever hands one in still trusts it.
    if (one.valid || one.reason === "old_secret") assert.deepEqual(await checked, JSON.parse(one.body));
    // The order of the keys is not in this package, so sorted ones look like any other body.
    else if (one.name.includes("sorted keys")) assert.match(await reasonOf(checked), /wrong_secret|body_reserialized/);
    // Without its only header there is nothing to look for.
    else assert.equal(await reasonOf(checked), told[String(one.reason)] ?? one.reason);
  });
}

test("a Request itself is verified, and its headers may have any case", async () => {
  const headers = await webhooks.sign(body, secret);
  assert.deepEqual(await webhooks.verify(request(headers), secret), event);
  const shouted = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
  assert.deepEqual(await webhooks.verify(body, shouted, secret), event);
  assert.deepEqual(await webhooks.verify(Buffer.from(body), new Headers(headers), [another, secret]), event);
  assert.deepEqual(await webhooks.verify(new TextEncoder().encode(body).buffer, headers, secret), event);
});

test("headers may be a map or hold lists, and a header may have any name", async () => {
  const headers = await webhooks.sign(body, [another, secret]);
  assert.deepEqual(await webhooks.verify(body, new Map(Object.entries(headers)) as never, secret), event);
  const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  assert.deepEqual(await webhooks.verify(body, { ...lists, entries: "x", other: undefined }, secret), event);
});

test("one wrong letter anywhere is a wrong signature, and hex may be in capitals", async () => {
  const right = String((await webhooks.sign(body, secret))["x-aloha-signature"]);
  const verify = (signature: string) => webhooks.verify(body, { "x-aloha-signature": signature }, secret);
  assert.deepEqual(await verify(`sha256=${right.slice(7).toUpperCase()}`), event);
  for (let at = 7; at < right.length; at++) {
    const wrong = `${right.slice(0, at)}${right[at] === "0" ? "1" : "0"}${right.slice(at + 1)}`;
    assert.equal(await reasonOf(verify(wrong)), "wrong_secret");
  }
});

test("a body that was printed is told from one that is wrong", async () => {
  const headers = await webhooks.sign(body, secret);
  for (const printed of [String(event), null, 7, [event]])
    assert.equal(await reasonOf(webhooks.verify(printed as never, headers, secret)), "body_parsed");
  assert.equal(await reasonOf(webhooks.sign(event as never, secret)), "body_parsed");
});

test("the mistakes that people make have reasons of their own", async () => {
  const headers = await webhooks.sign(body, secret);
  assert.equal(await reasonOf(webhooks.verify(event as never, headers, secret)), "body_parsed");
  const read = request(headers);
  await read.json();
  assert.equal(await reasonOf(webhooks.verify(read, secret)), "body_consumed");
  assert.equal(await reasonOf(webhooks.verify("", headers, secret)), "body_consumed");
  assert.equal(await reasonOf(webhooks.verify(JSON.stringify(event, null, 2), headers, secret)), "body_reserialized");
  assert.equal(await reasonOf(webhooks.verify(body, headers, another)), "wrong_secret");
  assert.equal(await reasonOf(webhooks.verify(body, {}, secret)), "missing_header");
});

test("a part of the timestamped headers is an error, and without all of them a strict check refuses", async () => {
  const { "webhook-id": _, ...part } = await webhooks.sign(body, secret);
  assert.equal(await reasonOf(webhooks.verify(body, part, secret)), "missing_header");
  const simple = { "x-aloha-signature": (await webhooks.sign(body, secret))["x-aloha-signature"] };
  assert.deepEqual(await webhooks.verify(body, simple, secret), event);
  const strict = webhooks.verify(body, simple, secret, { requireTimestamp: true });
  assert.equal(await reasonOf(strict), "missing_header");
});

test("a stale request says by how much, and the tolerance is the caller's", async () => {
  const timestamp = Math.floor(Date.now() / 1000) - 400;
  const headers = await webhooks.sign(body, secret, { timestamp });
  await assert.rejects(webhooks.verify(body, headers, secret), /40\d s old; 300 s are allowed/);
  assert.deepEqual(await webhooks.verify(body, headers, secret, { tolerance: 1000 }), event);
});

test("a malformed signature beside a right one is passed over", async () => {
  const { "x-aloha-signature": right } = await webhooks.sign(body, secret);
  const headers = { "x-aloha-signature": `sha256=zz,${right},sha256=` };
  assert.deepEqual(await webhooks.verify(body, headers, secret), event);
});

test("a secret that is none is refused by name, and never shown", async () => {
  const headers = await webhooks.sign(body, secret);
  for (const wrong of ["", "whsec_", "MfKQ9r8GKYqr", "whsec_é", [], [secret, ""], undefined]) {
    await assert.rejects(webhooks.verify(body, headers, wrong as never), InvalidArgumentError);
  }
  await assert.rejects(
    webhooks.verify(body, headers, " whsec_hiddenhidden"),
    (error: Error) => !error.message.includes("hidden"),
  );
});

test("the handler answers 204, 400 and 500, and calls the function of the event", async (context) => {
  const logged = context.mock.method(console, "error", () => {});
  const seen: string[] = [];
  const handle = webhooks.handler({
    secret,
    on: { "post.published": ({ data }) => void seen.push(data.postId) },
    otherwise: ({ event: name }) => {
      if (name === "post.failed") throw new Error("broken");
      seen.push(name);
    },
  });
  const send = async (text: string) => (await handle(request(await webhooks.sign(text, secret), text))).status;
  assert.equal(await send(body), 204);
  assert.equal(await send(JSON.stringify({ ...event, event: "new.one" })), 204);
  assert.equal(await send(JSON.stringify({ ...event, event: "post.failed" })), 500);
  assert.deepEqual(seen, ["post_1", "new.one"]);
  assert.equal(logged.mock.callCount(), 1);
  assert.equal((await handle(request({}))).status, 400);
  const old = await webhooks.sign(body, secret, { timestamp: 1 });
  assert.equal((await handle(request(old))).status, 400);
  const simple = { "x-aloha-signature": String((await webhooks.sign(body, secret))["x-aloha-signature"]) };
  assert.equal((await handle(request(simple))).status, 400);
  assert.equal((await webhooks.handler({ secret })(request(await webhooks.sign(body, secret)))).status, 204);
});

test("with a store a function runs once for each event, and again after it failed", async (context) => {
  context.mock.method(console, "error", () => {});
  let runs = 0;
  const handle = webhooks.handler({
    secret,
    dedupe: webhooks.memoryStore(),
    otherwise: () => {
      runs++;
      if (runs === 1) throw new Error("not yet");
    },
  });
  const send = async () => (await handle(request(await webhooks.sign(body, secret)))).status;
  assert.deepEqual([await send(), await send(), await send()], [500, 204, 204]);
  assert.equal(runs, 2);
});

test("the store forgets an id after seven days", (context) => {
  context.mock.timers.enable({ apis: ["Date"], now: 0 });
  const store = webhooks.memoryStore();
  assert.equal(store.add("a", 604_800), true);
  assert.equal(store.add("a", 604_800), false);
  context.mock.timers.tick(604_800_001);
  assert.equal(store.add("a", 604_800), true);
});
