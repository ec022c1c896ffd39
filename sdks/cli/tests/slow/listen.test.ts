import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, type TestContext, test } from "node:test";
import { until } from "../../../../tests/support/until.ts";
import { Aloha } from "../../../typescript/src/index.ts";
import { webhooks } from "../../../typescript/src/webhooks.ts";
import { startPortal } from "../../../typescript/tests/support/started.ts";
import { builtCli, type Started, Terminal } from "../support/built.ts";
import { openCuttingProxy } from "../support/cutting-proxy.ts";
import { LocalServer } from "../support/local-server.ts";

let portal: Awaited<ReturnType<typeof startPortal>>;
let file: string;
before(async () => {
  [portal, file] = await Promise.all([startPortal(), builtCli()]);
});
after(() => portal.stop());

interface Scene {
  readonly client: Aloha;
  readonly terminal: Terminal;
  readonly local: LocalServer;
  readonly forwardTo: string;
}

/** A test workspace, a terminal that is signed in to it, and a server on this machine. */
async function scene(t: TestContext, env: Record<string, string> = {}): Promise<Scene> {
  const { key } = await new Aloha({ baseURL: portal.baseUrl }).sandbox.workspaces.create();
  const client = new Aloha({ baseURL: portal.baseUrl, apiKey: key.secret });
  await client.sandbox.plan.set({ plan: "agency" });
  const local = new LocalServer();
  const forwardTo = await local.open();
  const terminal = new Terminal(file, { ALOHA_KEY: key.secret, ALOHA_BASE_URL: portal.baseUrl, ...env });
  t.after(() => {
    terminal.close();
    local.close();
  });
  return { client, terminal, local, forwardTo };
}

async function listening({ terminal, forwardTo }: Scene, words: readonly string[] = []): Promise<Started> {
  const cli = terminal.start(["listen", "--forward-to", forwardTo, ...words]);
  await until(() => cli.out.includes('"ready"') || cli.child.exitCode !== null);
  assert.match(cli.out, /"ready"/, cli.err);
  return cli;
}

const idOf = (body: Buffer): string => (JSON.parse(body.toString()) as { id: string }).id;

test("the bytes and the headers are the real ones, and the signature holds", async (t) => {
  const at = await scene(t);
  const secret = (await at.terminal.run(["listen", "--print-secret", "--format", "text"])).out.trim();
  const cli = await listening(at, ["--events", "reply.received"]);
  await at.client.sandbox.events.trigger({ event: "reply.received" });
  await until(() => cli.lines.some(({ verdict }) => verdict === "stored"));
  const [got] = at.local.got;
  assert.ok(got);
  const request = new Request("http://localhost/", {
    method: "POST",
    headers: got.headers as Record<string, string>,
    body: got.body as never,
  });
  assert.equal((await webhooks.verify(request, secret)).event, "reply.received");
  const simple = `sha256=${createHmac("sha256", secret).update(got.body).digest("hex")}`;
  assert.equal(got.headers["x-aloha-signature"], simple);
  // As the server wrote them, and nothing that a client of ours would add.
  const names = got.rawHeaders.filter((_, index) => index % 2 === 0);
  assert.deepEqual(names, [
    "Host",
    "Content-Type",
    "User-Agent",
    "X-Aloha-Event",
    "X-Aloha-Delivery",
    "X-Aloha-Attempt",
    "X-Aloha-Signature",
    "X-Aloha-Signatures",
    "webhook-id",
    "webhook-timestamp",
    "webhook-signature",
    "Content-Length",
    "Connection",
  ]);
  assert.equal((await cli.stop()).code, 130);
});

test("a 500 of this machine climbs the ladder, and a moved clock fires the next attempt", async (t) => {
  const at = await scene(t);
  at.local.answer = () => ({ status: 500, body: "x".repeat(20_000), headers: { "x-why": "not today" } });
  const cli = await listening(at, ["--events", "reply.received"]);
  await at.client.sandbox.events.trigger({ event: "reply.received" });
  await until(() => cli.lines.some(({ verdict }) => verdict === "stored"));
  const { deliveryId } = cli.lines.find(({ type }) => type === "attempt");
  const [hook] = await at.client.webhooks.list({}).all({ limit: 10 });
  assert.ok(hook);
  const delivery = await at.client.webhooks.deliveries.get(hook.id, deliveryId);
  assert.deepEqual([delivery.state, delivery.attempts[0]?.code], ["pending", "http_server_error"]);
  assert.equal(delivery.attempts[0]?.response?.bodyTruncated, true);
  at.local.answer = () => ({ status: 200 });
  const moved = await at.terminal.run(["clock", "advance", "1m", "--format", "json"]);
  assert.equal(moved.code, 0, moved.err);
  assert.equal(at.local.got.length, 2);
  assert.equal(at.local.got[1]?.headers["x-aloha-attempt"], "2");
  assert.equal(idOf(at.local.got[0]?.body as Buffer), idOf(at.local.got[1]?.body as Buffer));
  assert.equal((await at.client.webhooks.deliveries.get(hook.id, deliveryId)).state, "succeeded");
  await cli.stop();
});

test("of 1,000 events over 20 cut lines none is lost, and each post keeps its order", async (t) => {
  const proxy = await openCuttingProxy(Number(new URL(portal.baseUrl).port));
  t.after(() => proxy.close());
  const at = await scene(t);
  const cli = at.terminal.start(["listen", "--forward-to", at.forwardTo, "--events", "post.*"], {
    ALOHA_BASE_URL: `http://127.0.0.1:${proxy.port}/v1`,
  });
  const readies = () => cli.lines.filter(({ type }) => type === "ready").length;
  await until(() => readies() === 1);
  const makeAll = (async () => {
    for (let made = 0; made < 500; made += 10)
      await Promise.all(
        Array.from({ length: 10 }, () => at.client.sandbox.events.trigger({ event: "post.published" })),
      );
  })();
  for (let cuts = 1; cuts <= 20; cuts++) {
    await until(() => at.local.got.length > cuts * 45, 30_000);
    proxy.cut();
    await until(() => readies() > cuts);
  }
  await makeAll;
  const wanted = await at.client.events.list({ order: "createdAt" }).all({ limit: 5000 });
  const own = wanted.filter(({ event }) => event.startsWith("post."));
  assert.ok(own.length >= 1000, `${own.length} events`);
  const seen = () => new Set(at.local.got.map(({ body }) => idOf(body)));
  await until(() => seen().size >= own.length, 60_000);
  assert.deepEqual(
    own.filter(({ id }) => !seen().has(id)),
    [],
  );
  const order = new Map<string, string[]>();
  for (const { body } of at.local.got) {
    const { event, data } = JSON.parse(body.toString()) as { event: string; data: { postId: string } };
    order.set(data.postId, [...(order.get(data.postId) ?? []), event]);
  }
  for (const [post, events] of order)
    assert.equal(events.indexOf("post.published") > events.indexOf("post.scheduled"), true, post);
  await cli.stop();
});

for (const signal of ["SIGKILL", "SIGINT"] as const) {
  test(`a CLI that is ended by ${signal} loses nothing: what it had not reported comes again`, async (t) => {
    const at = await scene(t);
    const first = await listening(at, ["--events", "reply.received"]);
    at.local.answer = () => new Promise(() => undefined);
    await at.client.sandbox.events.trigger({ event: "reply.received" });
    await until(() => at.local.got.length === 1);
    await first.stop(signal);
    assert.deepEqual(
      first.lines.filter(({ type }) => type === "attempt"),
      [],
    );
    at.local.answer = () => ({ status: 204 });
    await at.client.sandbox.events.trigger({ event: "reply.received" });
    const second = await listening(at, ["--events", "reply.received"]);
    await until(() => second.lines.filter(({ verdict }) => verdict === "stored").length === 2);
    assert.equal(new Set(at.local.got.map(({ body }) => idOf(body))).size, 2);
    await second.stop();
    // The attempt that was cut off is no failure of the server's: it counts as interrupted, and no retry was used.
    const [hook] = await at.client.webhooks.list({}).all({ limit: 10 });
    const deliveries = await at.client.webhooks.deliveries.list(hook?.id ?? "", {}).all({ limit: 10 });
    assert.equal(deliveries.length, 2);
    for (const { id } of deliveries) {
      const { attempts } = await at.client.webhooks.deliveries.get(hook?.id ?? "", id);
      for (const { code } of attempts) assert.ok(code === null || code === "interrupted", String(code));
    }
  });
}

test("a newer CLI takes the place of the older one, which says so and ends with 5", async (t) => {
  const at = await scene(t);
  const older = await listening(at);
  const newer = await listening(at);
  const { code, err } = await older.ended;
  assert.equal(code, 5);
  assert.equal(JSON.parse(err.trim().split("\n").at(-1) as string).error.code, "replaced");
  await newer.stop();
});

test("a listener that is deleted ends its CLI with 4", async (t) => {
  const at = await scene(t);
  const cli = await listening(at);
  const [hook] = await at.client.webhooks.list({}).all({ limit: 10 });
  assert.ok(hook);
  await at.client.webhooks.delete(hook.id);
  const { code, err } = await cli.ended;
  assert.equal(code, 4, err);
});

test("a redirect is the outcome and is not followed; nobody at home is connect_refused", async (t) => {
  const at = await scene(t);
  const cli = await listening(at, ["--events", "reply.received"]);
  at.local.answer = () => ({ status: 302, headers: { location: at.forwardTo } });
  await at.client.sandbox.events.trigger({ event: "reply.received" });
  await until(() => cli.lines.some(({ verdict }) => verdict === "stored"));
  assert.equal(at.local.got.length, 1);
  assert.equal(cli.lines.at(-1).outcome.statusCode, 302);
  at.local.close();
  await at.client.sandbox.events.trigger({ event: "reply.received" });
  await until(() => cli.lines.some(({ outcome }) => outcome?.error));
  assert.equal(cli.lines.at(-1).outcome.error.code, "connect_refused");
  await cli.stop();
});
