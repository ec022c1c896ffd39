// `node bench/growth.ts`: how many rows and bytes a post, a delivery and a call leave in SQLite. The figures of
// docs/operations.md come from here. Bytes are whole pages of the tables and their indexes, as SQLite counts them.
import type { Engine } from "../sandbox/store/engine.ts";
import { advance } from "../tests/support/api-words.ts";
import { call } from "../tests/support/call.ts";
import { newLiveWorkspace } from "../tests/support/live-workspace.ts";
import { openReceiver } from "../tests/support/receiver.ts";
import { closeHouse, openHouse } from "../tests/support/test-sandbox.ts";

const posts = 1000;
const calls = 5000;
const content =
  "A calm week begins with a plan. We have put together five small habits that keep our team from drowning in drafts, and each takes less than ten minutes a day.";

type Sizes = Map<string, { rows: number; bytes: number }>;

async function sizesOf(engine: Engine): Promise<Sizes> {
  const ask = <Row>(sql: string) => engine.all<Row>({ sql, parameters: [] });
  const pages = await ask<{ name: string; bytes: number }>(
    `SELECT s.tbl_name AS name, sum(d.pgsize) AS bytes FROM dbstat d JOIN sqlite_schema s ON s.name = d.name GROUP BY 1`,
  );
  const sizes: Sizes = new Map();
  for (const { name, bytes } of pages) {
    const [count] = await ask<{ n: number }>(`SELECT count(*) AS n FROM "${name}"`);
    sizes.set(name, { rows: count?.n ?? 0, bytes });
  }
  return sizes;
}

function told(what: string, count: number, before: Sizes, after: Sizes): void {
  const lines: string[] = [];
  let sum = 0;
  for (const [name, { rows, bytes }] of after) {
    const old = before.get(name) ?? { rows: 0, bytes: 0 };
    const grown = (bytes - old.bytes) / count;
    sum += grown;
    const more = (rows - old.rows) / count;
    if (Math.abs(grown) >= 5) lines.push(`  ${name}: ${more.toFixed(2)} rows, ${grown.toFixed(0)} bytes`);
  }
  console.log(`${what}: ${sum.toFixed(0)} bytes\n${lines.join("\n")}`);
}

function rowsOf(sizes: Sizes, name: string): number {
  return sizes.get(name)?.rows ?? 0;
}

/** The tables whose names begin so. */
function only(sizes: Sizes, start: string): Sizes {
  return new Map([...sizes].filter(([name]) => name.startsWith(start)));
}

const house = await openHouse();
const { engine, log, usage } = house.sandbox;
const receiver = await openReceiver();
const { test: key } = await newLiveWorkspace(house, "agency");
const flush = async () => {
  await log.flush();
  await usage.flush();
};

/** Writes posts, a hundred calls a second apart from each other so that no limit is met. */
async function write(first: number, minute: string): Promise<void> {
  for (let number = 0; number < posts; number++) {
    const body = { content: `${content} ${first + number}`, channels: ["linkedin", "facebook"], scheduledAt: minute };
    const headers = { "idempotency-key": `growth-${first + number}` };
    const answer = await call("POST", "/v1/posts", { key, body, headers });
    if (answer.status !== 201) throw new Error(answer.text);
    if (number % 20 === 19) house.clock.advance(1000);
  }
  await flush();
}

let before = await sizesOf(engine);
await write(0, "2026-11-25T09:00:00Z");
let after = await sizesOf(engine);
told("a post that is planned, two channels, with an Idempotency-Key and its log entry", posts, before, after);

before = after;
await advance(key, "P2D");
after = await sizesOf(engine);
told("the same post when it is published", posts, before, after);

const webhook = await call("POST", "/v1/webhooks", { key, body: { url: receiver.url, events: ["post.published"] } });
if (webhook.status !== 201) throw new Error(webhook.text);
await write(posts, "2026-12-01T09:00:00Z");
before = await sizesOf(engine);
await advance(key, "P6D");
after = await sizesOf(engine);
told("a post that is published, beside a webhook", posts, before, after);
told("one delivery of it", rowsOf(after, "webhook_delivery"), only(before, "webhook_"), only(after, "webhook_"));

before = after;
for (let number = 0; number < calls; number++) {
  await call("GET", `/v1/posts?limit=5&channel=linkedin`, { key });
  if (number % 40 === 39) house.clock.advance(1000);
  if (number % 200 === 199) await flush();
}
await flush();
after = await sizesOf(engine);
told("a list of five posts in the log, 200 calls written together", calls, before, after);

before = after;
for (let number = 0; number < calls / 5; number++) {
  await call("GET", `/v1/me`, { key });
  house.clock.advance(1000);
  await flush();
}
after = await sizesOf(engine);
told("a GET /v1/me in the log, each written alone", calls / 5, before, after);
await receiver.close();
await closeHouse(house);
