import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, create, newKey, refusal, unanswered } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("getMe", () => {
  test("200: the key, its workspace, what is left, and the end of an unclaimed workspace", async () => {
    const key = await newKey({ name: "my tests", timeZone: "Europe/Lisbon" });
    const { body } = await call("GET", "/v1/me", { key });
    const me = body as unknown as Record<string, Record<string, unknown>> & { expiresAt: string };
    assert.deepEqual(
      [me.workspace?.name, me.workspace?.plan, me.workspace?.timeZone],
      ["my tests", "free", "Europe/Lisbon"],
    );
    assert.deepEqual([me.key?.hint, me.key?.generation], [key.slice(-4), 1]);
    assert.deepEqual([me.rateLimit?.policy, me.rateLimit?.limit, me.rateLimit?.remaining], ["free", 60, 59]);
    assert.equal(Date.parse(me.expiresAt), house.clock.now() + 7 * 24 * 3_600_000);
  });

  test("a live key has no clock, and a claimed workspace no end", async () => {
    const { live } = await newLiveWorkspace(house, "agency");
    const { body } = await call("GET", "/v1/me", { key: live });
    const me = body as unknown as { clock: unknown; expiresAt: unknown; livemode: boolean };
    assert.deepEqual([me.clock, me.expiresAt, me.livemode], [null, null, true]);
  });
});

describe("listChannels", () => {
  test("200: thirteen channels, connected in test mode, by hand in live mode", async () => {
    const { live, test: key } = await newLiveWorkspace(house);
    const read = async (with_: string) =>
      (await call("GET", "/v1/channels", { key: with_ })).body.data as unknown as {
        slug: string;
        connection: string;
        sources: unknown[];
      }[];
    const channels = await read(key);
    assert.equal(channels.length, 13);
    assert.ok(channels.every(({ connection, sources }) => connection === "connected" && sources.length > 0));
    assert.ok((await read(live)).every(({ connection }) => connection === "manual"));
  });
});

describe("listEvents and getEvent", () => {
  interface TestEvent {
    id: string;
    event: string;
    created: number;
    createdAt: string;
    data: Record<string, unknown>;
  }
  const events = async (key: string, query = "") =>
    (await call("GET", `/v1/events${query}`, { key })).body as unknown as {
      data: TestEvent[];
      nextCursor: string | null;
    };

  test("200: what happened, oldest first, with the post's own labels in it", async () => {
    const key = await newKey();
    const { id } = await create(key, {
      metadata: { author: "mara" },
      campaignId: "spring",
      test: { x: "forbidden", linkedin: "publish" },
    });
    await advance(key, "P30D");
    const { data } = await events(key);
    assert.deepEqual(data.map(({ event }) => event).sort(), ["post.failed", "post.published", "post.scheduled"]);
    assert.equal(data[0]?.event, "post.scheduled");
    for (const { data: fact } of data) {
      assert.deepEqual([fact.postId, fact.campaignId, fact.metadata], [id, "spring", { author: "mara" }]);
    }
    assert.deepEqual(Object.keys(data[0] ?? {}), [
      "id",
      "event",
      "created",
      "data",
      "createdAt",
      "livemode",
      "workspaceId",
      "sequence",
    ]);
    assert.equal(data[0]?.created, Math.floor(Date.parse(data[0]?.createdAt ?? "") / 1000));
  });

  test("filters by event, object and time, in both orders, by cursor", async () => {
    const key = await newKey();
    const { id } = await create(key, unanswered);
    await create(key, { ...unanswered, content: "another" });
    await advance(key, "P30D");
    assert.equal((await events(key, "?event=post.published")).data.length, 4);
    assert.equal((await events(key, `?objectId=${id}`)).data.length, 3);
    assert.equal((await events(key, "?to=2026-11-30T00:00:00Z")).data.length, 2);
    assert.equal((await events(key, "?from=2026-11-30T00:00:00Z")).data.length, 4);
    const seen: string[] = [];
    let cursor = "";
    for (let page = 0; page < 4; page++) {
      const { data, nextCursor } = await events(key, `?limit=2&order=-createdAt${cursor}`);
      seen.push(...data.map((event) => event.id));
      if (nextCursor === null) break;
      cursor = `&cursor=${nextCursor}`;
    }
    assert.equal(seen.length, 6);
    assert.equal(new Set(seen).size, 6);
    assert.deepEqual(
      [...seen].reverse(),
      (await events(key)).data.map((event) => event.id),
    );
  });

  test("200 for one, 404 for another workspace's and for an id of no shape", async () => {
    const key = await newKey();
    await create(key);
    const [event] = (await events(key)).data;
    const answer = await call("GET", `/v1/events/${event?.id}`, { key });
    assert.deepEqual(answer.body as unknown, event);
    for (const id of [event?.id, "evt_1"])
      assert.equal((await refusal("GET", `/v1/events/${id}`, { key: await newKey() })).code, "not_found");
  });

  test("400 for a time that is none, an event nobody knows and an altered cursor", async () => {
    const key = await newKey();
    assert.equal((await refusal("GET", "/v1/events?from=2026-02-30T00:00:00Z", { key })).code, "invalid_date");
    assert.equal((await refusal("GET", "/v1/events?event=post.sent", { key })).code, "invalid_query");
    assert.equal((await refusal("GET", "/v1/events?cursor=xyz", { key })).code, "invalid_cursor");
  });
});

describe("createSandboxWorkspace", () => {
  test("201 without any credential or body: a workspace, a key shown once, and its end", async () => {
    const answer = await call("POST", "/v1/sandbox/workspaces", { headers: { "x-aloha-client-ip": "198.51.100.1" } });
    const made = answer.body as unknown as { key: { secret: string; scopes: string[] }; expiresAt: string };
    assert.equal(answer.status, 201);
    assert.match(made.key.secret, /^alo_test_[0-9A-Za-z]{38}$/);
    assert.deepEqual(made.key.scopes, ["read", "write", "webhook:admin"]);
    assert.equal(answer.headers.get("cache-control"), "no-store");
    assert.equal((await call("GET", "/v1/me", { key: made.key.secret })).status, 200);
  });

  test("409 secret_already_shown for a repeat, 422 for another payload under the key, and nobody else's key counts", async () => {
    const headers = { "idempotency-key": "mine", "x-aloha-client-ip": "198.51.100.2" };
    assert.equal((await call("POST", "/v1/sandbox/workspaces", { headers })).status, 201);
    const again = await refusal("POST", "/v1/sandbox/workspaces", { headers });
    assert.equal(again.code, "secret_already_shown");
    assert.equal(
      (await refusal("POST", "/v1/sandbox/workspaces", { headers, body: { name: "other" } })).code,
      "idempotency_key_reused",
    );
    const stranger = { ...headers, "x-aloha-client-ip": "198.51.100.3" };
    assert.equal((await call("POST", "/v1/sandbox/workspaces", { headers: stranger })).status, 201);
  });

  test("422 for a time zone that is none, a long name and an unknown seed", async () => {
    const headers = { "x-aloha-client-ip": "198.51.100.4" };
    for (const [body, pointer] of [
      [{ timeZone: "Europe/Lissabon" }, "/timeZone"],
      [{ name: "n".repeat(61) }, "/name"],
      [{ seed: "busy" }, "/seed"],
    ] as const) {
      assert.equal((await refusal("POST", "/v1/sandbox/workspaces", { headers, body })).errors[0]?.pointer, pointer);
    }
  });

  test("a key in the header changes nothing: nobody needs one here", async () => {
    const headers = { "x-aloha-client-ip": "198.51.100.5", authorization: "Bearer nonsense" };
    assert.equal((await call("POST", "/v1/sandbox/workspaces", { headers })).status, 201);
  });
});
