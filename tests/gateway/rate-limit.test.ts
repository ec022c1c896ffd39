import assert from "node:assert/strict";
import { test } from "node:test";
import { installSandbox, openSandbox } from "#sandbox/sandbox.ts";
import { newKey, note, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse({ workspacesPerMinute: 30 });

test("60 calls in a minute fit on Free, the 61st waits exactly as long as it is told", async () => {
  const key = await newKey();
  const startedAt = house.clock.now();
  for (let count = 0; count < 60; count++) {
    const { status, headers } = await call("GET", "/v1/me", { key });
    assert.deepEqual([status, headers.get("x-ratelimit-remaining")], [200, String(59 - count)]);
    house.clock.advance(500);
  }
  const refused = await call("GET", "/v1/me", { key });
  assert.equal(refused.status, 429);
  assert.deepEqual(refused.body.violatedPolicies as unknown, ["free"]);
  assert.equal(refused.headers.get("retry-after"), "30");
  assert.equal(refused.headers.get("x-ratelimit-reset"), String((startedAt + 60_000) / 1000));
  assert.equal(refused.headers.get("ratelimit"), '"free";r=0;t=30');
  assert.equal(refused.headers.get("ratelimit-policy"), '"free";q=60;w=60');
  house.clock.advance(29_999);
  assert.equal((await call("GET", "/v1/me", { key })).status, 429);
  house.clock.advance(1);
  assert.equal((await call("GET", "/v1/me", { key })).status, 200);
});

test("every answer bears the headers: 200, 201, 304, 400, 404, 405, 415, 422", async () => {
  const key = await newKey();
  const etag = (await call("GET", "/v1/me", { key })).headers.get("etag") ?? "";
  const answers = [
    await call("POST", "/v1/posts", { key, body: note }),
    await call("GET", "/v1/channels", { key }),
    await call("GET", "/v1/posts?limit=0", { key }),
    await call("GET", "/v1/nothing", { key }),
    await call("PUT", "/v1/posts", { key }),
    await call("POST", "/v1/posts", { key, body: "a=b", headers: { "content-type": "text/plain" } }),
    await call("POST", "/v1/posts", { key, body: {} }),
  ];
  assert.deepEqual(
    answers.map(({ status }) => status),
    [201, 200, 400, 404, 405, 415, 422],
  );
  assert.deepEqual(
    answers.map(({ headers }) => headers.get("x-ratelimit-remaining")),
    ["58", "57", "56", "55", "54", "53", "52"],
  );
  assert.ok(etag);
});

test("a call without a valid key counts for its address, never for a workspace", async () => {
  const key = await newKey();
  const headers = { "x-aloha-client-ip": "192.0.2.77" };
  for (let count = 0; count < 60; count++) assert.equal((await call("GET", "/v1/me", { headers })).status, 401);
  const refused = await call("GET", "/v1/me", { headers });
  assert.deepEqual([refused.status, refused.body.violatedPolicies as unknown], [429, ["anonymous"]]);
  assert.equal((await call("GET", "/v1/me", { key, headers })).headers.get("x-ratelimit-remaining"), "59");
});

test("an IPv6 household is one address", async () => {
  for (let count = 0; count < 60; count++)
    await call("GET", "/v1/me", { headers: { "x-aloha-client-ip": `2001:db8:1:2::${count.toString(16)}` } });
  assert.equal((await call("GET", "/v1/me", { headers: { "x-aloha-client-ip": "2001:db8:1:2:ffff::1" } })).status, 429);
  assert.equal((await call("GET", "/v1/me", { headers: { "x-aloha-client-ip": "2001:db8:1:3::1" } })).status, 401);
});

test("test and live count apart, more keys share one quota, and the sandbox controls have their own", async () => {
  const { live, test: key } = await newLiveWorkspace(house);
  for (let count = 0; count < 60; count++) await call("GET", "/v1/me", { key });
  assert.equal((await call("GET", "/v1/me", { key })).status, 429);
  assert.equal((await call("GET", "/v1/me", { key: live })).status, 200);
  const clock = await call("GET", "/v1/sandbox/clock", { key });
  assert.deepEqual([clock.status, clock.headers.get("ratelimit-policy")], [200, '"sandbox";q=600;w=60']);
});

test("600 on Working Team and 3,000 on Agency", async () => {
  for (const [plan, limit] of [
    ["working_team", 600],
    ["agency", 3000],
  ] as const) {
    const { test: key } = await newLiveWorkspace(house, plan);
    const { headers } = await call("GET", "/v1/me", { key });
    assert.deepEqual(
      [headers.get("x-ratelimit-limit"), headers.get("x-ratelimit-remaining")],
      [String(limit), String(limit - 1)],
    );
  }
});

test("30 new workspaces a minute for one address, then 429 on the policy workspaces", async () => {
  const headers = { "x-aloha-client-ip": "192.0.2.200" };
  for (let count = 0; count < 30; count++)
    assert.equal((await call("POST", "/v1/sandbox/workspaces", { headers })).status, 201);
  assert.deepEqual((await refusal("POST", "/v1/sandbox/workspaces", { headers })).violatedPolicies, ["workspaces"]);
});

test("a restart gives nobody a second quota", async () => {
  const { test: key } = await newLiveWorkspace(house);
  for (let count = 0; count < 40; count++) await call("GET", "/v1/me", { key });
  await house.sandbox.log.flush();
  const again = await openSandbox(house.sandbox.settings, house.clock);
  installSandbox(again);
  const { headers } = await call("GET", "/v1/me", { key });
  installSandbox(house.sandbox);
  await again.close();
  assert.equal(headers.get("x-ratelimit-remaining"), "19");
});
