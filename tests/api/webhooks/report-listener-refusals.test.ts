import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { installSandbox } from "#sandbox/sandbox.ts";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { subscribeCatcher } from "#tests/support/catcher-words.ts";
import { handed, listen, listener, report } from "#tests/support/listener-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { runWorker, secondHouse } from "#tests/support/run-worker.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, delivery, subscribe } from "#tests/support/webhook-words.ts";

const house = useHouse();

describe("reportListenerAttempt, when it cannot be taken", () => {
  test("409 attempt_closed: it ended in another way", async (t) => {
    const { done, send } = await handed(t);
    await send({ statusCode: 200 });
    await done;
    for (const other of [{ statusCode: 204 }, { error: { code: "connect_refused", durationMs: 1 } }]) {
      const answer = await send(other);
      assert.deepEqual([answer.status, answer.body.code], [409, "attempt_closed"]);
    }
  });

  test("409 attempt_closed: another process has taken the delivery over, and handed it out again", async (t) => {
    const key = await newKey();
    const { id } = await listener(key, "laptop", { events: ["post.scheduled"] });
    runWorker(t, house);
    const line = await listen(t, key, id);
    await create(key);
    const { data: first } = await line.next("attempt");
    const other = await secondHouse(t, house);
    other.clock.set(house.clock.now() + 31_000);
    runWorker(t, other);
    const second = await listen(t, key, id);
    const { data: again } = await second.next("attempt");
    assert.deepEqual([again.attempt, again.deliveryId], [2, first.deliveryId]);
    const late = [await report(key, id, first.attemptId, { statusCode: 200 })];
    installSandbox(house.sandbox);
    late.push(await report(key, id, first.attemptId, { statusCode: 200 }));
    installSandbox(other.sandbox);
    for (const { status, body } of late) assert.deepEqual([status, body.code], [409, "attempt_closed"]);
    assert.equal((await report(key, id, again.attemptId, { statusCode: 200 })).status, 200);
    const { attempts, state } = await delivery(key, id, first.deliveryId);
    assert.deepEqual(
      [state, attempts.map(({ attempt, retry, outcome }) => [attempt, retry, outcome])],
      [
        "succeeded",
        [
          [1, 0, "interrupted"],
          [2, 0, "succeeded"],
        ],
      ],
    );
  });

  for (const [what, body, pointers] of [
    ["nothing", {}, ["/statusCode"]],
    ["both", { statusCode: 200, error: { code: "timeout", durationMs: 1 } }, ["/statusCode"]],
    [
      "an error with an answer",
      { headers: {}, bodyBase64: "", durationMs: 1, error: { code: "timeout", durationMs: 1 } },
      ["/headers", "/bodyBase64", "/durationMs"],
    ],
  ] as const) {
    test(`422 conflicting_fields: ${what}`, async (t) => {
      const { done, send } = await handed(t);
      const { status, body: problem } = await send(body);
      const errors = problem.errors as unknown as { pointer: string; code: string }[];
      assert.deepEqual(
        [status, problem.code, errors.map((one) => [one.pointer, one.code])],
        [422, "validation_failed", pointers.map((pointer) => [pointer, "conflicting_fields"])],
      );
      await send({ statusCode: 200 });
      await done;
    });
  }

  for (const [body, pointer, code] of [
    [{ statusCode: 199 }, "/statusCode", "out_of_range"],
    [{ statusCode: 600 }, "/statusCode", "out_of_range"],
    [{ statusCode: "200" }, "/statusCode", "invalid_type"],
    [{ statusCode: 200, durationMs: -1 }, "/durationMs", "out_of_range"],
    [{ statusCode: 200, bodyBase64: "not base64!" }, "/bodyBase64", "invalid_format"],
    [{ error: { code: "http_server_error", durationMs: 1 } }, "/error/code", "invalid_enum"],
    [{ error: { code: "timeout" } }, "/error/durationMs", "required"],
  ] as const) {
    test(`422 validation_failed: ${JSON.stringify(body)}`, async () => {
      const key = await newKey();
      const { id } = await listener(key, "laptop");
      const path = `/v1/sandbox/listeners/${id}/attempts/att_01JRQ3M0V5T8Q4C6R9XK3ZB7N1`;
      const problem = await refusal("POST", path, { key, body });
      assert.deepEqual(
        [problem.status, problem.code, problem.errors.map((one) => [one.pointer, one.code])],
        [422, "validation_failed", [[pointer, code]]],
      );
    });
  }

  test("404 not_found: of another listener, of an endpoint, of another workspace, with a live key, or of another form", async (t) => {
    const key = await newKey();
    const other = await listener(key, "desktop");
    const hook = await subscribe(key, "http://127.0.0.1:9999/hooks", { events: ["reply.received"] });
    const { id, done, send, attemptId } = await handed(t, key);
    const stranger = await newKey();
    const { live } = await newLiveWorkspace(house);
    const roads = [
      [key, other.id, attemptId],
      [key, hook.id, attemptId],
      [stranger, id, attemptId],
      [live, id, attemptId],
      [key, id, `${attemptId.slice(0, -1)}2`],
      [key, id, attemptId.slice(0, -1)],
      [key, id, "att_x"],
    ] as const;
    for (const [who, listenerId, attempt] of roads) {
      const path = `/v1/sandbox/listeners/${listenerId}/attempts/${attempt}`;
      const problem = await refusal("POST", path, { key: who, body: { statusCode: 200 } });
      assert.deepEqual([problem.status, problem.code], [404, "not_found"]);
    }
    await send({ statusCode: 200 });
    await done;
  });

  test("404 not_found: the attempt of an endpoint cannot be reported", async () => {
    const key = await newKey();
    const { id } = await subscribeCatcher(key);
    await create(key);
    await advance(key, "PT1S");
    const [sent] = await deliveries(key, id);
    const [attempt] = (await delivery(key, id, sent?.id ?? "")).attempts;
    const path = `/v1/sandbox/listeners/${id}/attempts/${attempt?.id}`;
    assert.equal((await refusal("POST", path, { key, body: { statusCode: 200 } })).code, "not_found");
  });
});
