import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, beforeEach, describe, test } from "node:test";
import { Webhook as StandardWebhook } from "standardwebhooks";
import { Webhook as SvixWebhook } from "svix";
import { advance, create, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { openReceiver, type Received, type Receiver } from "#tests/support/receiver.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { subscribe, webhook } from "#tests/support/webhook-words.ts";

const house = useHouse();
let receiver: Receiver;
before(async () => {
  receiver = await openReceiver();
});
// These libraries compare the timestamp with the clock of the machine.
beforeEach(() => house.clock.set(Date.now()));
after(() => receiver.close());

async function nextRequest(key: string): Promise<Received> {
  const before = receiver.received.length;
  await create(key, { content: `note ${before}, mahalo 🌺` });
  await advance(key, "PT1S");
  const request = receiver.received[before];
  assert.ok(request, "nothing arrived");
  return request;
}

function standardHeaders({ headers }: Received): Record<string, string> {
  const names = ["webhook-id", "webhook-timestamp", "webhook-signature"];
  return Object.fromEntries(names.map((name) => [name, String(headers[name])]));
}

describe("libraries that know nothing of us", () => {
  for (const [name, open] of [
    ["standardwebhooks", (secret: string) => new StandardWebhook(secret)],
    ["svix", (secret: string) => new SvixWebhook(secret)],
  ] as const) {
    test(`${name} verifies a delivery, and refuses it with another body or secret`, async () => {
      const key = await newKey();
      const hook = await subscribe(key, receiver.url, { events: ["post.scheduled"] });
      const request = await nextRequest(key);
      assert.doesNotThrow(() => open(hook.secret).verify(request.body, standardHeaders(request)));
      assert.throws(() => open(hook.secret).verify(`${request.body} `, standardHeaders(request)));
      const other = await subscribe(key, `${receiver.url}/2`, { events: ["post.failed"] });
      assert.throws(() => open(other.secret).verify(request.body, standardHeaders(request)));
    });

    test(`${name} verifies with the old and with the new secret while a rotation goes on`, async () => {
      const key = await newKey();
      const hook = await subscribe(key, receiver.url, { events: ["post.scheduled"] });
      const added = await call("POST", `/v1/webhooks/${hook.id}/secrets`, { key, body: { promote: true } });
      const next = (added.body as unknown as { secret: string }).secret;
      const request = await nextRequest(key);
      for (const secret of [hook.secret, next])
        assert.doesNotThrow(() => open(secret).verify(request.body, standardHeaders(request)));
    });
  }
});

describe("a receiver of five lines that compares the whole X-Aloha-Signature", () => {
  const receive = (secret: string, request: Received): boolean => {
    const expected = createHmac("sha256", secret).update(request.body).digest("hex");
    return request.headers["x-aloha-signature"] === `sha256=${expected}`;
  };

  test("goes on working through a rotation until the new secret is promoted, and changes at that moment", async () => {
    const key = await newKey();
    const hook = await subscribe(key, receiver.url, { events: ["post.scheduled"] });
    assert.equal(receive(hook.secret, await nextRequest(key)), true);

    const added = await call("POST", `/v1/webhooks/${hook.id}/secrets`, { key, body: {} });
    const { id, secret: next } = added.body as unknown as { id: string; secret: string };
    const during = await nextRequest(key);
    assert.equal(receive(hook.secret, during), true, "an added secret changes nothing for it");
    assert.equal(String(during.headers["x-aloha-signatures"]).split(",").length, 2);

    await call("POST", `/v1/webhooks/${hook.id}/secrets/${id}/promote`, { key, body: {} });
    const promoted = await nextRequest(key);
    assert.deepEqual([receive(hook.secret, promoted), receive(next, promoted)], [false, true]);
    assert.equal(
      String(promoted.headers["x-aloha-signatures"]).split(",").length,
      2,
      "the old one signs for a day more",
    );

    await advance(key, "P1D");
    const later = await nextRequest(key);
    assert.equal(receive(next, later), true);
    assert.equal(String(later.headers["x-aloha-signatures"]).split(",").length, 1);
    assert.deepEqual(
      (await webhook(key, hook.id)).secrets.map(({ role }) => role),
      ["primary"],
    );
  });
});
