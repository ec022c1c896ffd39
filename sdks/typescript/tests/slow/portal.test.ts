import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { Aloha, type WebhookEvent, webhooks } from "../../src/index.ts";
import { checkVector } from "../support/check-vector.ts";
import { runVector } from "../support/run-vector.ts";
import { walkAll } from "../support/scene.ts";
import { startPortal } from "../support/started.ts";
import { loadVectors } from "../support/vector.ts";
import { Walk } from "../support/walk.ts";

let portal: Awaited<ReturnType<typeof startPortal>>;
before(async () => {
  portal = await startPortal();
});
after(() => portal.stop());

/** A key of a test workspace with nothing in it that another test could meet. */
async function freshKey(): Promise<string> {
  const { key } = await new Aloha({ baseURL: portal.baseUrl, apiKey: portal.testKey }).sandbox.workspaces.create();
  const client = new Aloha({ baseURL: portal.baseUrl, apiKey: key.secret });
  await client.sandbox.plan.set({ plan: "agency" });
  await client.sandbox.reset({ seed: "empty" });
  return key.secret;
}

test("every operation succeeds through its method, with the contract's own example", async () => {
  const walk = new Walk(portal.baseUrl, portal.testKey);
  await walkAll(walk);
  assert.deepEqual(walk.missing(), []);
});

test("the lines of the seed run unchanged", async () => {
  const client = new Aloha({ apiKey: await freshKey(), baseURL: portal.baseUrl });
  const post = await client.posts.create({
    content: "a monday note.",
    channels: ["instagram"],
    scheduledAt: new Date("2026-04-15T09:30:00Z"),
  });
  assert.equal(post.content, "a monday note.");
  assert.deepEqual(post.channels, ["instagram"]);
});

for (const vector of loadVectors().filter((one) => one.portal)) {
  test(`${vector.group}: ${vector.name}`, async () => {
    await checkVector(vector, await runVector(vector, portal.baseUrl, { apiKey: await freshKey() }), undefined);
  });
}

test("the server's own deliveries are verified, and the handler answers them", async () => {
  const client = new Aloha({ apiKey: await freshKey(), baseURL: portal.baseUrl });
  const events: WebhookEvent[] = [];
  let handle: (request: Request) => Promise<Response> = async () => new Response(null, { status: 503 });
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const headers = Object.entries(request.headers) as [string, string][];
    const answer = await handle(
      new Request("http://localhost/", { method: "POST", headers, body: Buffer.concat(parts) }),
    );
    response.writeHead(answer.status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const hook = await client.webhooks.create({ url: `http://127.0.0.1:${port}/hook`, events: ["*"] });
  handle = webhooks.handler({ secret: hook.secret, otherwise: (event) => void events.push(event) });
  const delivery = await client.webhooks.test(hook.id, { event: "post.published" });
  const stateOf = async () => (await client.webhooks.deliveries.get(hook.id, delivery.id)).state;
  for (let tries = 0; tries < 200 && (await stateOf()) !== "succeeded"; tries++) await wait(25);
  assert.equal(await stateOf(), "succeeded");
  assert.equal(events[0]?.event, "post.published");
  server.close();
});
