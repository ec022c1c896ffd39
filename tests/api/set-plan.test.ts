import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { type Answered, call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const path = "/v1/sandbox/plan";

async function setPlan(key: string, plan: string | null): Promise<Answered> {
  const answer = await call("PUT", path, { key, body: { plan } });
  assert.equal(answer.status, 200, answer.text);
  return answer;
}

/** What the limiter says of one more call. */
async function limits(key: string): Promise<[status: number, limit: string | null, remaining: string | null]> {
  const { status, headers } = await call("GET", "/v1/me", { key });
  return [status, headers.get("x-ratelimit-limit"), headers.get("x-ratelimit-remaining")];
}

describe("setPlan", () => {
  test("200: the next call has the new limit, the calls of the last minute count against it, and getMe says so", async () => {
    const key = await newKey();
    for (let count = 0; count < 60; count++) await call("GET", "/v1/channels", { key });
    assert.deepEqual(await limits(key), [429, "60", "0"]);
    const { body, headers } = await setPlan(key, "working_team");
    assert.deepEqual(body as unknown, {
      object: "sandbox_plan",
      livemode: false,
      plan: "working_team",
      name: "Working Team",
      requestsPerMinute: 600,
      ownPlan: "free",
    });
    assert.equal(headers.get("ratelimit-policy"), '"sandbox";q=600;w=60');
    assert.deepEqual(await limits(key), [200, "600", "539"]);
    const me = await call("GET", "/v1/me", { key });
    assert.equal((me.body.workspace as unknown as { plan: string }).plan, "working_team");
    await setPlan(key, "agency");
    assert.deepEqual(await limits(key), [200, "3000", "2937"]);
    await setPlan(key, "free");
    assert.deepEqual(await limits(key), [429, "60", "0"]);
    house.clock.advance(60_000);
    assert.deepEqual(await limits(key), [200, "60", "59"]);
  });

  test("200: null is the workspace's own plan again", async () => {
    const { test: key } = await newLiveWorkspace(house, "working_team");
    assert.equal((await setPlan(key, "free")).body.requestsPerMinute as unknown, 60);
    const { body } = await setPlan(key, null);
    assert.deepEqual([body.plan, body.ownPlan] as unknown[], ["working_team", "working_team"]);
    assert.deepEqual(await limits(key), [200, "600", "599"]);
  });

  test("200: live mode and other workspaces keep theirs", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "working_team");
    const other = await newKey();
    await setPlan(key, "agency");
    assert.deepEqual(await limits(live), [200, "600", "599"]);
    assert.deepEqual(await limits(other), [200, "60", "59"]);
    assert.equal((await refusal("PUT", path, { key: live, body: { plan: "agency" } })).status, 404);
    assert.deepEqual(await limits(live), [200, "600", "598"]);
  });

  test("422: a plan that does not exist, with the one that was meant; none; another name", async () => {
    const key = await newKey();
    const wrong = await refusal("PUT", path, { key, body: { plan: "working-team" } });
    assert.deepEqual([wrong.status, wrong.code], [422, "validation_failed"]);
    assert.deepEqual(
      wrong.errors.map(({ pointer, code, suggestion }) => [pointer, code, suggestion]),
      [["/plan", "invalid_enum", "working_team"]],
    );
    const none = await refusal("PUT", path, { key, body: { name: "agency" } });
    assert.deepEqual(none.errors.map(({ pointer, code }) => [pointer, code]).sort(), [
      ["/name", "unknown_field"],
      ["/plan", "required"],
    ]);
    assert.deepEqual(await limits(key), [200, "60", "59"]);
  });

  test("400: no JSON, and no body at all", async () => {
    const key = await newKey();
    assert.equal((await refusal("PUT", path, { key, body: "agency" })).code, "malformed_json");
    const headers = { "content-type": "application/json" };
    assert.equal((await refusal("PUT", path, { key, headers })).code, "malformed_json");
  });
});
