import assert from "node:assert/strict";
import { after, before, type TestContext, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { OwnProcess } from "#tests/support/child-process.ts";
import { type ManyProcesses, startManyProcesses } from "#tests/support/many-processes.ts";
import { openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { Greedy, SteadyLoad, send } from "#tests/support/steady-load.ts";
import { until } from "#tests/support/until.ts";

const patienceMs = Number(process.env.PATIENCE ?? 60_000);
/** What a workspace on Free may call in a minute. */
const limit = 60;

let house: ManyProcesses;
let receiver: Receiver;
let key = "";
before(async () => {
  [house, receiver] = await Promise.all([startManyProcesses(), openReceiver(204)]);
});
after(async () => {
  await house?.close();
  await receiver?.close();
});

test("kill -9 of a server and of a worker, and crashes of Valkey and Postgres: nothing acknowledged is lost, nothing is published twice, no limit is exceeded", async (t) => {
  const { valkey, postgres } = house;
  await subscribe(house.keys[0]);
  const load = loadOf(t);
  const greedy = [greedyOf(t, await freeKey())];
  const more = (posts = 15) => untilMore(load, posts);
  const recovered: Record<string, number> = {};
  const crash = async (name: string, work: () => Promise<void>) => {
    await work();
    const crashedAt = performance.now();
    await more(5);
    recovered[name] = Math.round(performance.now() - crashedAt);
  };
  await more();
  // A killed process takes what it had not logged yet along, which a Valkey that forgets all cannot make good (0044).
  await until(() => allLogged(greedy[0]), patienceMs);
  await crash("server", () => killOf(house.webs[0]));
  await house.startWeb(0);
  await more();
  await crash("worker", () => killOf(house.workers[0]));
  await house.startWorker(0);
  const late = await freeKey();
  await crash("Valkey", () => valkey.kill());
  greedy.push(greedyOf(t, late));
  await more();
  await valkey.start();
  await more();
  await crash("Postgres", () => postgres.restart());
  await more();
  await load.stop();
  for (const one of greedy) await one.stop();

  await untilPublished(load);
  await checkPosts(load);
  tell(t, load, greedy, recovered);
  for (const one of greedy) {
    assert.ok(
      one.mostInOneMinute() <= limit,
      `${one.mostInOneMinute()} of ${limit} calls were admitted in a minute\n${outputs()}`,
    );
    assert.ok(one.refused > 0, "the limit was never reached");
  }
  for (const { child, output } of [...house.webs, ...house.workers])
    assert.equal(child.exitCode ?? child.signalCode, null, output());
});

test("a rolling restart of every server and worker under load fails no request", async (t) => {
  const { balancer, webs, workers } = house;
  await subscribe(house.keys[1]);
  const load = loadOf(t);
  await untilMore(load, 20);
  for (const place of [0, 1]) {
    await Promise.all([
      replace(webs[place], () => house.startWeb(place)),
      replace(workers[place], () => house.startWorker(place)),
    ]);
    await untilMore(load, 20);
  }
  await load.stop();
  t.diagnostic(`${load.sent.length} requests, ${load.failed.length} failed, two servers and two workers replaced`);
  assert.deepEqual(load.failed, []);
  for (const web of webs) assert.ok((balancer.answered.get(web.port) ?? 0) > 0);
  await untilPublished(load);
  await checkPosts(load);
});

function loadOf(t: TestContext): SteadyLoad {
  const load = new SteadyLoad(house.balancer.base, key, 4, 2);
  t.after(() => load.abandon());
  return load;
}

function greedyOf(t: TestContext, itsKey: string): Greedy {
  const greedy = new Greedy(house.balancer.base, itsKey);
  t.after(() => greedy.stop());
  return greedy;
}

/** True when the limit is reached and the log holds each of the calls that were admitted. */
async function allLogged(one: Greedy | undefined): Promise<boolean> {
  if (!one || one.refused === 0) return false;
  const { body } = await send(house.balancer.base, one.key, "GET", "/v1/sandbox/requests?limit=100&status=200");
  const calls = (body.data ?? []) as { path: string }[];
  await sleep(100);
  return calls.filter(({ path }) => path === "/v1/me").length >= limit;
}

async function replace(old: OwnProcess | undefined, start: () => Promise<void>): Promise<void> {
  assert.equal(await old?.stop(), 0, old?.output() ?? "");
  await start();
}

async function killOf(one: { kill(): Promise<void> } | undefined): Promise<void> {
  await one?.kill();
}

async function untilMore(load: SteadyLoad, posts: number): Promise<void> {
  const goal = load.acknowledged.size + posts;
  await until(() => load.acknowledged.size >= goal, patienceMs).catch((error) => {
    throw new Error(`${error} ${JSON.stringify(load.failed.slice(-3))} ${outputs()}`);
  });
}

function outputs(): string {
  return [...house.webs, ...house.workers].map(({ output }) => output().slice(-2000)).join("\n---\n");
}

/** From now on this key calls, and its workspace tells the receiver what is published. */
async function subscribe(next = ""): Promise<void> {
  key = next;
  const body = { url: receiver.url, events: ["post.published"] };
  const answer = await send(house.balancer.base, key, "POST", "/v1/webhooks", body);
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
}

async function freeKey(): Promise<string> {
  const answer = await fetch(`${house.balancer.base}/v1/sandbox/workspaces`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  assert.equal(answer.status, 201, await answer.clone().text());
  return ((await answer.json()) as { key: { secret: string } }).key.secret;
}

interface Page<Row> {
  readonly data: Row[];
  readonly nextCursor: string | null;
}

async function all<Row>(path: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const mark: string = cursor ? `&cursor=${cursor}` : "";
    const answer = await send(house.balancer.base, key, "GET", `${path}?limit=100${mark}`);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    const page = answer.body as unknown as Page<Row>;
    rows.push(...page.data);
    cursor = page.nextCursor;
  }
  return rows;
}

interface Post {
  readonly id: string;
  readonly content: string;
  readonly status: string;
}

async function untilPublished(load: SteadyLoad): Promise<void> {
  const ours = new Set(load.acknowledged.values());
  await until(async () => {
    // Looking takes calls too, and there is a limit.
    await sleep(250);
    const posts = await all<Post>("/v1/posts");
    return posts.every(({ id, status }) => !ours.has(id) || status === "published");
  }, patienceMs);
  const heard = () => new Set(receiver.received.map(({ body }) => (JSON.parse(body) as Told).data.postId));
  await until(() => {
    const ids = heard();
    return [...ours].every((id) => ids.has(id));
  }, patienceMs);
}

interface Told {
  readonly data: { readonly postId: string; readonly deliveryId: string };
}

async function checkPosts(load: SteadyLoad): Promise<void> {
  assert.deepEqual(load.changed, []);
  const posts = await all<Post>("/v1/posts");
  const byId = new Map(posts.map((post) => [post.id, post]));
  for (const [name, id] of load.acknowledged) assert.equal(byId.get(id)?.content, `words of ${name}`);
  assert.equal(new Set(posts.map(({ content }) => content)).size, posts.length, "no call made two posts");
  const events = (await all<Told & { event: string }>("/v1/events")).filter(({ event }) => event === "post.published");
  const counts = new Map<string, number>();
  for (const { data } of events) counts.set(data.postId, (counts.get(data.postId) ?? 0) + 1);
  assert.deepEqual(
    [...counts].filter(([, count]) => count !== 1),
    [],
    "published twice",
  );
  for (const id of load.acknowledged.values()) assert.equal(counts.get(id), 1);
}

function tell(t: TestContext, load: SteadyLoad, greedy: readonly Greedy[], recovered: Record<string, number>): void {
  t.diagnostic(
    `${load.acknowledged.size} posts acknowledged and published once, ${load.sent.length} requests, ${load.failed.length} failed and sent again`,
  );
  t.diagnostic(`milliseconds until five more posts after the crash: ${JSON.stringify(recovered)}`);
  for (const one of greedy)
    t.diagnostic(`limit ${limit}: at most ${one.mostInOneMinute()} in a minute, ${one.refused} refused`);
}
