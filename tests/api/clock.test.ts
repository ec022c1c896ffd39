import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, advanceWhole, create, newKey, read, refusal, unanswered } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

interface TestClock {
  now: string;
  state: string;
  offsetMs: number;
  nextDueAt: string | null;
}

async function clockOf(key: string): Promise<TestClock> {
  return (await call("GET", "/v1/sandbox/clock", { key })).body as unknown as TestClock;
}

async function post(key: string, path: string, body?: unknown) {
  return call("POST", `/v1/sandbox/clock/${path}`, body === undefined ? { key } : { key, body });
}

describe("getClock", () => {
  test("runs with real time at first, and names what is due next", async () => {
    const key = await newKey();
    assert.deepEqual((await clockOf(key)).offsetMs, 0);
    await create(key);
    assert.equal((await clockOf(key)).nextDueAt !== null, true);
  });
});

describe("advanceClock", () => {
  test("by a duration and to an instant; the offset stays, and answers bear the clock", async () => {
    const key = await newKey();
    await post(key, "advance", { by: "P1DT2H" });
    const answer = await call("GET", "/v1/sandbox/clock", { key });
    assert.equal((answer.body as unknown as TestClock).offsetMs, 26 * 3_600_000);
    assert.equal(answer.headers.get("aloha-sandbox-clock"), (answer.body as unknown as TestClock).now);
    const to = "2027-01-01T00:00:00Z";
    assert.equal(
      ((await post(key, "advance", { to })).body as unknown as { to: string }).to,
      "2027-01-01T00:00:00.000Z",
    );
  });

  test("does what falls due in order of its time, followers included", async () => {
    const key = await newKey();
    await create(key, { ...unanswered, content: "later", scheduledAt: "2026-12-02T00:00:00Z" });
    await create(key, { ...unanswered, content: "sooner", scheduledAt: "2026-12-01T00:00:00Z" });
    const happened = await advance(key, "P30D");
    const instants = happened.map(({ at }) => at);
    assert.equal(happened.length, 8);
    assert.deepEqual(instants, [...instants].sort());
  });

  test("one post 30 days ahead and one advance of 31 days take less than a second of real time", async () => {
    const key = await newKey();
    const { id } = await create(key, { scheduledAt: "2026-12-24T09:00:00Z", test: { x: "rate_limited" } });
    await advance(key, "P31D");
    assert.equal((await read(key, id)).status, "partial");
  });

  test("a dry run tells the same story and changes nothing", async () => {
    const key = await newKey();
    const { id } = await create(key, { test: { x: "fail_then_publish" } });
    const before = await clockOf(key);
    const dry = (await post(key, "advance", { by: "P30D", dryRun: true })).body as unknown as {
      happened: { at: string; kind: string }[];
      dryRun: boolean;
    };
    assert.equal(dry.dryRun, true);
    assert.deepEqual({ ...(await clockOf(key)) }, { ...before });
    assert.equal((await read(key, id)).status, "scheduled");
    const real = await advanceWhole(key, "P30D");
    assert.deepEqual(
      dry.happened.map(({ at, kind }) => `${at} ${kind}`),
      real.map(({ at, kind }) => `${at} ${kind}`),
    );
  });

  test("tells in words what was tried, what comes next, and which try a dry run would make", async () => {
    const key = await newKey();
    const { url } = (await call("GET", "/v1/sandbox/catcher", { key })).body as unknown as { url: string };
    const answers = [{ kind: "respond", status: 500 }];
    await call("PATCH", "/v1/sandbox/catcher", { key, body: { answers } });
    await call("POST", "/v1/webhooks", { key, body: { url, events: ["post.scheduled"] } });
    await create(key, { ...unanswered, scheduledAt: "2026-12-24T09:00:00Z" });
    const words = async (body: Record<string, unknown>) => {
      const { happened } = (await post(key, "advance", body)).body as unknown as {
        happened: { summary: string; event: string | null; eventId: string | null }[];
      };
      return happened;
    };
    const [first] = await words({ by: "PT0S", dryRun: true });
    assert.equal(first?.summary, "post.scheduled is sent");
    const tried = await words({ by: "PT1M" });
    assert.deepEqual(
      tried.map(({ summary }) => summary),
      [
        "post.scheduled to the catcher, attempt 1: 500; next try in 1 min",
        "post.scheduled to the catcher, attempt 2: 500; next try in 5 min",
      ],
    );
    const [next] = await words({ by: "PT5M", dryRun: true });
    assert.deepEqual(
      [next?.summary, next?.event, next?.eventId],
      ["Retry 2 of post.scheduled", "post.scheduled", first?.eventId],
    );
  });

  test("5 years in one call, and not a millisecond more", async () => {
    const key = await newKey();
    assert.equal((await post(key, "advance", { by: "P5Y" })).status, 200);
    const other = await newKey();
    const now = Date.parse((await clockOf(other)).now);
    const end = new Date(now);
    end.setUTCFullYear(end.getUTCFullYear() + 5);
    const to = new Date(end.getTime() + 1).toISOString();
    assert.equal(
      (await refusal("POST", "/v1/sandbox/clock/advance", { key: other, body: { to } })).errors[0]?.code,
      "out_of_range",
    );
  });

  const bad: [Record<string, unknown>, string][] = [
    [{}, "conflicting_fields"],
    [{ by: "P1D", to: "2027-01-01T00:00:00Z" }, "conflicting_fields"],
    [{ by: "1 day" }, "invalid_date"],
    [{ to: "2026-02-30T00:00:00Z" }, "invalid_date"],
    [{ to: "2020-01-01T00:00:00Z" }, "out_of_range"],
    [{ by: "P1D", dry_run: true }, "unknown_field"],
  ];
  for (const [body, code] of bad) {
    test(`422 ${code} for ${JSON.stringify(body)}`, async () => {
      const problem = await refusal("POST", "/v1/sandbox/clock/advance", { key: await newKey(), body });
      assert.deepEqual([problem.status, problem.errors[0]?.code], [422, code]);
    });
  }

  test("the same Idempotency-Key moves the clock once", async () => {
    const key = await newKey();
    const headers = { "idempotency-key": "once" };
    const first = await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P1D" }, headers });
    const second = await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P1D" }, headers });
    assert.equal(second.headers.get("idempotency-replayed"), "true");
    assert.equal(second.text, first.text);
    assert.equal((await clockOf(key)).offsetMs, 24 * 3_600_000);
  });

  test("while one call moves the clock, writes and other moves are 409 clock_advancing", async () => {
    const { test: key, workspaceId } = await newLiveWorkspace(house);
    const set = (sql: string, parameters: unknown[]) =>
      house.sandbox.engine.transaction((session) => session.all({ sql, parameters }));
    const lease = house.clock.now() + 10_000;
    const taken = await call("POST", "/v1/sandbox/snapshots", { key, body: { name: "still" } });
    const snapshot = taken.body.id as unknown as string;
    await set(
      "UPDATE workspace SET clock_state = 'advancing', clock_frozen_at = ?, clock_lease_until = ? WHERE id = ?",
      [house.clock.now(), lease, workspaceId],
    );
    for (const [path, body] of [
      ["/v1/posts", { content: "w", channels: ["x"] }],
      ["/v1/posts/validate", { content: "w", channels: ["x"] }],
      ["/v1/sandbox/clock/advance", { by: "P1D" }],
      ["/v1/sandbox/clock/freeze", undefined],
      ["/v1/sandbox/clock/resume", undefined],
      ["/v1/sandbox/reset", undefined],
      ["/v1/sandbox/snapshots", { name: "w" }],
      [`/v1/sandbox/snapshots/${snapshot}/restore`, undefined],
    ] as const) {
      assert.equal((await refusal("POST", path, body ? { key, body } : { key })).code, "clock_advancing", path);
    }
    const gone = await refusal("DELETE", `/v1/sandbox/snapshots/${snapshot}`, { key });
    assert.equal(gone.code, "clock_advancing");
    assert.equal((await clockOf(key)).state, "advancing");
    // The call that moved it died: after its lease the next write goes on from where it stood.
    house.clock.advance(10_000);
    await create(key);
    assert.equal((await clockOf(key)).state, "running");
  });
});

describe("freezeClock and resumeClock", () => {
  test("a frozen clock stands while real time goes on; resumed, it goes on from there", async () => {
    const key = await newKey();
    const frozen = (await post(key, "freeze")).body as unknown as TestClock;
    assert.equal(frozen.state, "frozen");
    house.clock.advance(3_600_000);
    assert.equal((await clockOf(key)).now, frozen.now);
    assert.equal(((await post(key, "freeze")).body as unknown as TestClock).now, frozen.now);
    assert.equal(((await post(key, "resume")).body as unknown as TestClock).now, frozen.now);
    house.clock.advance(1000);
    assert.equal(Date.parse((await clockOf(key)).now) - Date.parse(frozen.now), 1000);
  });

  test("nothing is published while it stands, and an advance of a frozen clock leaves it frozen", async () => {
    const key = await newKey();
    const soon = new Date(house.clock.now() + 1000).toISOString();
    const { id } = await create(key, { scheduledAt: soon });
    await post(key, "freeze");
    house.clock.advance(60_000);
    await house.sandbox.jobs.runDue();
    assert.equal((await read(key, id)).status, "scheduled");
    await advance(key, "PT1M");
    assert.equal((await clockOf(key)).state, "frozen");
    assert.equal((await read(key, id)).status, "published");
  });

  test("a running clock publishes by itself when real time passes", async () => {
    const key = await newKey();
    const { id } = await create(key, { scheduledAt: new Date(house.clock.now() + 1000).toISOString() });
    house.clock.advance(1000);
    await house.sandbox.jobs.runDue();
    assert.equal((await read(key, id)).status, "publishing");
    house.clock.advance(5000);
    await house.sandbox.jobs.runDue();
    assert.equal((await read(key, id)).status, "published");
  });

  test("an advanced clock runs on with its offset", async () => {
    const key = await newKey();
    await advance(key, "P1D");
    const due = new Date(house.clock.now() + 24 * 3_600_000 + 5000).toISOString();
    const { id } = await create(key, { scheduledAt: due });
    house.clock.advance(4999);
    await house.sandbox.jobs.runDue();
    assert.equal((await read(key, id)).status, "scheduled");
    house.clock.advance(1);
    await house.sandbox.jobs.runDue();
    assert.equal((await read(key, id)).status, "publishing");
  });
});

describe("404", () => {
  test("a live key finds no clock", async () => {
    const { live } = await newLiveWorkspace(house);
    for (const [method, path] of [
      ["GET", "clock"],
      ["POST", "clock/freeze"],
      ["POST", "clock/resume"],
    ] as const) {
      assert.equal((await refusal(method, `/v1/sandbox/${path}`, { key: live })).status, 404);
    }
    assert.equal((await refusal("POST", "/v1/sandbox/clock/advance", { key: live, body: { by: "P1D" } })).status, 404);
  });
});

test("rate limits never follow the clock", async () => {
  const key = await newKey();
  for (let count = 0; count < 60; count++) await call("GET", "/v1/me", { key });
  await advance(key, "P1D");
  assert.equal((await refusal("GET", "/v1/me", { key })).code, "rate_limited");
});
