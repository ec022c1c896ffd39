import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { systemClock } from "#sandbox/time/clock.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { type ReceiverProcess, startReceiver } from "#tests/support/receiver-process.ts";
import { closeHouse, openRealHouse } from "#tests/support/test-sandbox.ts";
import { until } from "#tests/support/until.ts";
import { type DeliveryDetail, deliveries, delivery, redeliver, subscribe } from "#tests/support/webhook-words.ts";
import { ensurePython } from "../../scripts/debian.ts";

// The receivers of the guide, each started as its framework is started. Aloha delivers to them, and a forger tries.

const names = ["next", "express", "hono", "flask", "fastapi", "django", "hono-sdk", "flask-sdk"];
/** The receivers of the SDKs say that they have nothing to say. */
const done = (name: string) => (name.endsWith("-sdk") ? 204 : 200);
const secret = `whsec_${Buffer.alloc(32, 9).toString("base64")}`;
let house: Awaited<ReturnType<typeof openRealHouse>>;
let key: string;
const receivers = new Map<string, { process: ReceiverProcess; webhookId: string; first: DeliveryDetail }>();

before(async () => {
  const python = ensurePython(["flask", "fastapi", "django", "uvicorn"]);
  house = await openRealHouse();
  ({ key } = await newWorkspace({}));
  const started = await Promise.all(names.map((name) => startReceiver(name, secret, python)));
  const hooks = await Promise.all(
    started.map(({ url }) => subscribe(key, url, { secret, events: ["post.published"] })),
  );
  const body = { event: "post.published", data: { content: "ʻokina, 日本語, 👩🏽‍🚀" } };
  await call("POST", "/v1/sandbox/events/trigger", { key, body });
  await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "PT1S" } });
  for (const [place, process] of started.entries()) {
    const webhookId = hooks[place]?.id ?? "";
    const [newest] = await deliveries(key, webhookId);
    assert.ok(newest, `nothing went to ${process.name}`);
    receivers.set(process.name, { process, webhookId, first: await delivery(key, webhookId, newest.id) });
  }
});
after(async () => {
  await Promise.all([...receivers.values()].map(({ process }) => process.stop()));
  await closeHouse(house);
});

/** A request with these bytes, rightly signed so many seconds ago. */
function signed(body: string, agoSeconds = 0): RequestInit & { body: string } {
  const id = (JSON.parse(body) as { id: string }).id;
  const timestamp = Math.floor(systemClock.now() / 1000) - agoSeconds;
  const mac = createHmac("sha256", Buffer.from(secret.slice(6), "base64")).update(`${id}.${timestamp}.${body}`);
  const headers = {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": `v1,${mac.digest("base64")}`,
  };
  return { method: "POST", headers, body };
}

const statusOf = async (url: string, request: RequestInit) => (await fetch(url, request)).status;
const isRefused = (status: number) => status >= 400 && status < 500;

for (const name of names) {
  describe(`the receiver for ${name}`, () => {
    it("answers a real delivery before its work is done, and does it once however often the delivery comes", async () => {
      const { process, webhookId, first } = receivers.get(name) ?? assert.fail();
      const [attempt] = first.attempts;
      assert.deepEqual([first.state, attempt?.statusCode], ["succeeded", done(name)]);
      assert.deepEqual(process.worked(), []);
      process.go();
      await until(async () => process.worked().length > 0);

      await redeliver(key, webhookId, first.id);
      await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "PT1S" } });
      const again = (await delivery(key, webhookId, first.id)).attempts;
      assert.deepEqual(
        again.map(({ statusCode }) => statusCode),
        [done(name), done(name)],
      );
      assert.deepEqual(process.worked(), [first.eventId]);
    });

    it("refuses a changed body, a signature that is cut, and an old timestamp, and does no work for them", async () => {
      const { process, first } = receivers.get(name) ?? assert.fail();
      const sent = first.attempts[0]?.request.body ?? "";
      const other = (id: string) => sent.replace(first.eventId, id);
      const { url } = process;
      const { headers } = signed(other("evt_cut"));
      const cut = { ...headers, "webhook-signature": "v1,AAAA" };
      assert.ok(isRefused(await statusOf(url, { ...signed(sent), body: other("evt_changed") })), "a changed body");
      assert.ok(isRefused(await statusOf(url, { ...signed(other("evt_cut")), headers: cut })), "a cut signature");
      assert.ok(isRefused(await statusOf(url, signed(other("evt_old"), 400))), "an old timestamp");

      // A new one, late but not too late, is worked on: so the others were not, and were not forgotten either.
      assert.equal(await statusOf(url, signed(other("evt_late"), 200)), done(name));
      await until(async () => process.worked().length > 1);
      assert.deepEqual(process.worked(), [first.eventId, "evt_late"]);
    });
  });
}
