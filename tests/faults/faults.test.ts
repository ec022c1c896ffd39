import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newKey, note, refusal } from "#tests/support/api-words.ts";
import { type Answered, call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { loggedWhole, nameOf } from "#tests/support/log-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

function ask(key: string, fault: string, method = "GET", path = "/v1/posts", body?: unknown): Promise<Answered> {
  return call(method, path, { key, body, headers: { "aloha-sandbox-fault": fault } });
}

const applied = ({ headers }: Answered) => headers.get("aloha-sandbox-fault-applied");

async function posts(key: string): Promise<number> {
  return ((await call("GET", "/v1/posts", { key })).body.data as unknown as unknown[]).length;
}

describe("a fault that a caller asks for", () => {
  test("as a status comes before anything is done, and stands in the log", async () => {
    const key = await newKey();
    for (const status of [400, 418, 500, 503, 599]) {
      const answer = await ask(key, `status=${status}`, "POST", "/v1/posts", note);
      assert.deepEqual(
        [answer.status, answer.body.code, applied(answer)],
        [status, "sandbox_fault", `status=${status}`],
      );
      const { fault, code } = await loggedWhole(key, nameOf(answer));
      assert.deepEqual([fault, code], [`status=${status}`, "sandbox_fault"]);
    }
    assert.equal(await posts(key), 0);
    const quiet = await call("GET", "/v1/posts", { key });
    assert.deepEqual([applied(quiet), (await loggedWhole(key, nameOf(quiet))).fault], [null, null]);
  });

  test("as a full minute is a 429 as any other, and costs nothing of the minute", async () => {
    const key = await newKey();
    const answer = await ask(key, "rate-limit");
    assert.deepEqual([answer.status, answer.body.code, answer.headers.get("retry-after")], [429, "rate_limited", "1"]);
    assert.equal(answer.headers.get("x-ratelimit-remaining"), "0");
    assert.equal(Number((await call("GET", "/v1/posts", { key })).headers.get("x-ratelimit-remaining")) > 0, true);
  });

  test("as latency makes the call wait, and what it does is done", async () => {
    const key = await newKey();
    const startedAt = performance.now();
    const answer = await ask(key, "latency=120", "POST", "/v1/posts", note);
    assert.equal(performance.now() - startedAt >= 115, true);
    assert.deepEqual([answer.status, applied(answer)], [201, "latency=120"]);
  });

  test("as latency holds twenty calls of a workspace at once, and no more", async () => {
    const key = await newKey();
    const answers = await Promise.all(Array.from({ length: 22 }, () => ask(key, "latency=300", "GET", "/v1/me")));
    const waited = answers.filter((answer) => applied(answer) === "latency=300").length;
    assert.deepEqual([waited, answers.filter((answer) => applied(answer) === "none").length], [20, 2]);
  });

  test("now and then comes at the same turns for the same seed, in every workspace", async () => {
    const row = async (seed: number) => {
      const key = await newKey();
      const answers: number[] = [];
      for (let turn = 0; turn < 30; turn++) answers.push((await ask(key, `status=503;rate=0.4;seed=${seed}`)).status);
      return answers;
    };
    const [one, again, other] = [await row(7), await row(7), await row(8)];
    assert.deepEqual(one, again);
    assert.notDeepEqual(one, other);
    const hits = one.filter((status) => status === 503).length;
    assert.equal(hits > 4 && hits < 20, true, String(hits));
  });

  test("in a form that cannot be read is refused with every mistake, and nothing is done", async () => {
    const key = await newKey();
    const answer = await ask(key, "status=99;explode", "POST", "/v1/posts", note);
    const { code, errors } = answer.body as unknown as { code: string; errors: { parameter: string; code: string }[] };
    assert.deepEqual([answer.status, code], [400, "invalid_fault"]);
    assert.deepEqual(
      errors.map(({ parameter, code: what }) => [parameter, what]),
      [
        ["Aloha-Sandbox-Fault", "invalid_format"],
        ["Aloha-Sandbox-Fault", "invalid_format"],
      ],
    );
    assert.equal(await posts(key), 0);
  });

  test("is refused to a live key, and where a connection cannot be cut", async () => {
    const { live } = await newLiveWorkspace(house, "free");
    const headers = { "aloha-sandbox-fault": "status=503" };
    assert.equal((await refusal("GET", "/v1/posts", { key: live, headers })).code, "fault_header_live_key");
    const key = await newKey();
    for (const fault of ["drop=before", "drop=after", "truncate"]) {
      const { code } = await refusal("GET", "/v1/posts", { key, headers: { "aloha-sandbox-fault": fault } });
      assert.equal(code, "fault_unsupported");
    }
  });

  test("is none for an operation without a key", async () => {
    const answer = await call("POST", "/v1/sandbox/workspaces", { headers: { "aloha-sandbox-fault": "status=503" } });
    assert.deepEqual([answer.status, applied(answer)], [201, "none"]);
  });
});
