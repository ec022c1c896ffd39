import { request } from "node:http";
import { scratchFolder } from "../tests/support/scratch-folder.ts";
import { type Goal, goalTable } from "./goal-table.ts";
import { quantile } from "./load.ts";
import { median } from "./median.ts";
import { start } from "./servers.ts";

interface Answer {
  readonly status: number;
  readonly requestId: string;
  readonly body: string;
  readonly ms: number;
}

const neighbours = 4;
const perSecond = 160;
const roundMs = 5000;
/** As many calls of one workspace as may wait at once. */
const waiting = 20;

/** `npm run bench -- --sandbox`: what the sandbox promises of time, each against itself in one run. */
export async function measureSandbox(rounds: number): Promise<boolean> {
  const dataDir = scratchFolder("sandbox");
  const server = await start(
    () => ["server.ts"],
    { DATA_DIR: dataDir, PAGES: "off", WORKSPACES_PER_MINUTE: "1000" },
    "/healthz",
  );
  try {
    const call = caller(server.port);
    const rows = [
      ...(await besideFaults(call, rounds)),
      await monthInOneMove(call, rounds),
      await logEntry(call, rounds * 10),
    ];
    console.log(goalTable(rows));
    return rows.every(({ reached }) => reached);
  } finally {
    await server.stop();
  }
}

type Call = (method: string, path: string, key: string | null, body?: unknown, fault?: string) => Promise<Answer>;

function caller(port: number): Call {
  return (method, path, key, body, fault) =>
    new Promise((resolve, reject) => {
      const sentAt = performance.now();
      const sent = request(
        {
          port,
          host: "127.0.0.1",
          method,
          path,
          headers: {
            ...(key === null ? {} : { authorization: `Bearer ${key}` }),
            ...(body === undefined ? {} : { "content-type": "application/json" }),
            ...(fault === undefined ? {} : { "aloha-sandbox-fault": fault }),
          },
        },
        (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (part: string) => {
            text += part;
          });
          response.on("end", () => {
            const requestId = String(response.headers["x-request-id"]);
            resolve({ status: response.statusCode ?? 0, requestId, body: text, ms: performance.now() - sentAt });
          });
        },
      );
      sent.on("error", reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
}

async function newKey(call: Call): Promise<string> {
  const made = await call("POST", "/v1/sandbox/workspaces", null, { seed: "starter" });
  const { secret } = (JSON.parse(made.body) as { key: { secret: string } }).key;
  await expectStatus(call("PUT", "/v1/sandbox/plan", secret, { plan: "agency" }), 200);
  return secret;
}

async function expectStatus(answer: Promise<Answer>, status: number): Promise<Answer> {
  const got = await answer;
  if (got.status !== status) throw new Error(`Expected ${status}, got ${got.status}: ${got.body.slice(0, 300)}`);
  return got;
}

/** Neighbours call at an even pace, in turns without and with a workspace whose calls all wait. */
async function besideFaults(call: Call, rounds: number): Promise<Goal[]> {
  const keys = await Promise.all(Array.from({ length: neighbours }, () => newKey(call)));
  const slow = await newKey(call);
  const quiet: number[] = [];
  const beside: number[] = [];
  await paced(call, keys, 1000);
  for (let round = 0; round < rounds; round++) {
    quiet.push(...(await paced(call, keys, roundMs)));
    let goesOn = true;
    const waits = Array.from({ length: waiting }, async () => {
      while (goesOn) await expectStatus(call("GET", "/v1/me", slow, undefined, "latency=1000"), 200);
    });
    beside.push(...(await paced(call, keys, roundMs)));
    goesOn = false;
    await Promise.all(waits);
  }
  const p99 = (all: readonly number[]) => quantile(Float64Array.from(all).sort(), 0.99);
  const ratio = p99(beside) / p99(quiet);
  return [
    {
      what: `a neighbour's p99 beside ${waiting} calls that wait`,
      against: `itself, ${p99(quiet).toFixed(2)} ms`,
      result: `${ratio.toFixed(2)} ×`,
      goal: "≤ 1.10 ×",
      reached: ratio <= 1.1,
    },
  ];
}

async function paced(call: Call, keys: readonly string[], forMs: number): Promise<number[]> {
  const took: number[] = [];
  const pending: Promise<void>[] = [];
  const startedAt = performance.now();
  for (let sent = 0; performance.now() - startedAt < forMs; sent++) {
    const due = startedAt + (sent * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const key = keys[sent % keys.length] ?? "";
    pending.push(expectStatus(call("GET", "/v1/posts?limit=5", key), 200).then(({ ms }) => void took.push(ms)));
  }
  await Promise.all(pending);
  return took;
}

/** A post in 30 days, a receiver that always fails, and one move of the clock over all of it. */
async function monthInOneMove(call: Call, rounds: number): Promise<Goal> {
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const key = await newKey(call);
    const catcher = JSON.parse((await call("GET", "/v1/sandbox/catcher", key)).body) as { url: string };
    await expectStatus(call("POST", "/v1/webhooks", key, { url: catcher.url, events: ["post.published"] }), 201);
    const answers = [{ kind: "respond", status: 500 }];
    await expectStatus(call("PATCH", "/v1/sandbox/catcher", key, { answers }), 200);
    const clock = JSON.parse((await call("POST", "/v1/sandbox/clock/freeze", key)).body) as { now: string };
    const scheduledAt = new Date(Date.parse(clock.now) + 30 * 86_400_000).toISOString();
    await expectStatus(call("POST", "/v1/posts", key, { content: "a note.", channels: ["x"], scheduledAt }), 201);
    const { ms } = await expectStatus(call("POST", "/v1/sandbox/clock/advance", key, { by: "P31D" }), 200);
    took.push(ms);
  }
  const ms = median(took);
  return {
    what: "31 days over a planned post and a failing receiver, one call",
    against: "wall time",
    result: `${ms.toFixed(0)} ms`,
    goal: "< 1 s",
    reached: ms < 1000,
  };
}

/** From the answer of a call until the log can be asked for it. */
async function logEntry(call: Call, times: number): Promise<Goal> {
  const key = await newKey(call);
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const { requestId } = await call("GET", "/v1/me", key);
    const answeredAt = performance.now();
    for (;;) {
      const { status } = await call("GET", `/v1/sandbox/requests/${requestId}`, key);
      if (status === 200) break;
      if (status !== 404) throw new Error(`The log answered ${status}.`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    took.push(performance.now() - answeredAt);
  }
  const slowest = Math.max(...took);
  return {
    what: "a call in the log after its answer, the slowest",
    against: "wall time",
    result: `${slowest.toFixed(0)} ms`,
    goal: "< 300 ms",
    reached: slowest < 300,
  };
}
