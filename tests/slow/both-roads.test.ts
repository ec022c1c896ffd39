import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { analyticsSteps } from "#tests/support/analytics-road-steps.ts";
import { freePort } from "#tests/support/free-port.ts";
import { inboxSteps } from "#tests/support/inbox-road-steps.ts";
import { logSteps, planSteps, resetSteps } from "#tests/support/log-road-steps.ts";
import { maskAnswer, type Told } from "#tests/support/mask-answer.ts";
import { matrixSteps } from "#tests/support/matrix-road-steps.ts";
import { mediaSteps } from "#tests/support/media-road-steps.ts";
import { PersonRoad } from "#tests/support/person-road.ts";
import { portalSteps } from "#tests/support/portal-road-steps.ts";
import { Road, type RoadStream } from "#tests/support/road.ts";
import { postSteps, type Step } from "#tests/support/road-steps.ts";
import { type ServerProcess, startServer } from "#tests/support/server-process.ts";
import { until } from "#tests/support/until.ts";
import { voiceSteps } from "#tests/support/voice-road-steps.ts";
import { lastSteps, webhookSteps } from "#tests/support/webhook-road-steps.ts";

const root = join(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "aloha-roads-"));
const roads: Road[] = [];
const people: Road[] = [];
let direct: ServerProcess;
let next: ChildProcess;

before(async () => {
  assert.equal(process.env.NEXT_BUILD_READY, "1", "This test needs a build: run it through `npm test`.");
  // Plain Next hosts no worker, so neither does the other one: webhooks go out when the clock is advanced.
  direct = await startServer({ DATA_DIR: join(scratch, "direct"), WEBHOOK_WORKER: "off" });
  const port = await freePort();
  // Links in answers come from PUBLIC_URL, so both get the same one.
  const env = {
    ...process.env,
    NODE_ENV: "production",
    DATA_DIR: join(scratch, "next"),
    PUBLIC_URL: direct.base,
  } as NodeJS.ProcessEnv;
  next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--port", String(port)], {
    cwd: root,
    env,
    stdio: "ignore",
  });
  // The pages' own server knows the folder app/api; the short form /v1 is the direct road's.
  const plain = `http://localhost:${port}/api`;
  await until(async () => (await fetch(`${plain}/v1/me`).catch(() => null))?.status === 401);
  roads.push(new Road(direct.base), new Road(plain));
  for (const road of roads) await furnish(road);
  // Both believe that the portal lies at one address: that is the origin which they accept.
  people.push(new PersonRoad(direct.base, direct.base, direct.base));
  people.push(new PersonRoad(`http://localhost:${port}`, plain, direct.base));
});

after(async () => {
  next.kill("SIGKILL");
  await direct.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/**
 * A server of ours serves a listener as soon as there is something, and plain Next, where nothing works in the
 * background, when the clock moves: so the move tells of it on that road alone.
 */
function withoutListener(answer: Told): Told {
  const { happened, ...moved } = JSON.parse(answer.body) as { happened: { summary: string }[] };
  const others = happened.filter(({ summary }) => !summary.includes("aloha listen"));
  return { ...answer, body: JSON.stringify({ ...moved, happened: others }) };
}

async function furnish(road: Road): Promise<void> {
  await road.open();
  await road.ask("POST", "/v1/sandbox/clock/freeze");
  const post = { content: "the first", channels: ["x"], scheduledAt: "2030-01-07T09:30:00Z", test: { x: "publish" } };
  road.keep(await road.ask("POST", "/v1/posts", post), { post: "id" });
}

const trigger = "/v1/sandbox/events/trigger";
const told = new Set<string>();

/** Has the same talk on both roads, a second apart from the one before, so that lists have one order only. */
async function compare(talk: (road: Road) => Promise<Told[]>, among = roads): Promise<Told[]> {
  const answers: Told[][] = [];
  for (const road of among) {
    if (among === roads) await pass(road, "PT1S");
    answers.push((await talk(road)).map(maskAnswer));
  }
  const [ours = [], theirs] = answers;
  assert.deepEqual(theirs, ours);
  return ours;
}

function pass(road: Road, by: string): Promise<Told> {
  return road.ask("POST", "/v1/sandbox/clock/advance", { by });
}

function take([name, status, method, path, body, more = {}]: Step, among = roads): void {
  test(name, async () => {
    const answers = await compare(async (road) => {
      const answer = await road.ask(method, path, body, more.headers);
      if (more.keep) road.keep(answer, more.keep);
      return [answer];
    }, among);
    told.add(name.split(" ")[0] ?? "");
    assert.equal(answers[0]?.status, status, answers[0]?.body ?? "");
  });
}

/** Opens the same stream on both roads, and hangs up after the talk. */
function listen(
  path: string,
  headers: Record<string, string>,
  talk: (road: Road, line: RoadStream) => Promise<Told[]>,
) {
  return compare(async (road) => {
    const line = await road.listen(path, headers);
    try {
      return [line.head, ...(await talk(road, line))];
    } finally {
      await line.close();
    }
  });
}

describe("the direct road and plain Next give the same answer", () => {
  for (const step of [
    ...planSteps,
    ...inboxSteps,
    ...matrixSteps,
    ...analyticsSteps,
    ...postSteps,
    ...mediaSteps,
    ...webhookSteps,
    ...logSteps,
  ])
    take(step);
  for (const step of voiceSteps) take(step);
  for (const step of portalSteps) take(step, people);

  test("streamCaught from one that is known", async () => {
    const headers = { "last-event-id": "{caught}" };
    const [head, caught] = await listen("/v1/sandbox/catcher/stream", headers, async (_, line) => [await line.next()]);
    assert.equal(head?.headers["content-type"], "text/event-stream; charset=utf-8");
    assert.match(caught?.body ?? "", /^id: cgt_\*\nevent: caught\ndata: \{"id":"cgt_\*",.*\}\n\n$/);
  });

  test("streamCaught while it comes", async () => {
    const answers = await listen("/v1/sandbox/catcher/stream", {}, async (road, line) => {
      // The listener does not want this one: only the catcher hears of it.
      const made = await road.ask("POST", trigger, { event: "post.scheduled" });
      return [made, await pass(road, "PT0S"), await line.next()];
    });
    assert.match(answers.at(-1)?.body ?? "", /"event":"post.scheduled"/);
    told.add("streamCaught");
  });

  test("streamListener and reportListenerAttempt", async () => {
    const answers = await listen("/v1/sandbox/listeners/{listener}/stream", {}, async (road, line) => {
      const hello = await line.next();
      await road.ask("POST", trigger, { event: "matrix.completed" });
      // The clock waits for the report.
      const passing = pass(road, "PT0S");
      const attempt = await line.next();
      road.keep(attempt, { attempt: "attemptId" });
      const path = "/v1/sandbox/listeners/{listener}/attempts/{attempt}";
      const wrong = await road.ask("POST", path, { statusCode: 99, error: { code: "no" }, x: 1 });
      const answered = { statusCode: 202, headers: { "X-My": "b" }, bodyBase64: "b2s=", durationMs: 41.7 };
      const report = await road.ask("POST", path, answered);
      const late = await road.ask("POST", path, { statusCode: 500 });
      return [hello, attempt, wrong, report, late, withoutListener(await passing)];
    });
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 422, 200, 409, 200],
    );
    told.add("streamListener").add("reportListenerAttempt");
  });

  test("tailRequests from one that is known, and while they come", async () => {
    const headers = { "last-event-id": "{request}" };
    const answers = await listen(
      "/v1/sandbox/requests/stream?controls=true&method=GET",
      headers,
      async (road, line) => {
        const before = await line.next();
        const asked = await road.ask("GET", "/v1/sandbox/clock");
        let last = before;
        while (!last.body.includes("getClock")) last = await line.next();
        return [before, asked, last];
      },
    );
    assert.match(answers[1]?.body ?? "", /^id: req_\*\nevent: request\ndata: \{"id":"req_\*",.*\}\n\n$/);
    told.add("tailRequests");
  });

  for (const step of lastSteps) take(step);

  for (const step of resetSteps) take(step);

  test("every operation was asked", () => {
    assert.deepEqual(
      Object.keys(operations).filter((id) => !told.has(id)),
      [],
    );
  });

  test("who hangs up is gone on both", async () => {
    const listener = { device: "laptop" };
    for (const road of roads) {
      const connected = async () => (await road.ask("POST", "/v1/sandbox/listeners", listener)).body;
      await until(async () => (await connected()).includes('"connected":false'), 5000);
    }
  });
});
