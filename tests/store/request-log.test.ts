import assert from "node:assert/strict";
import { test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { advance, create, note } from "#tests/support/api-words.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { subscribeCatcher } from "#tests/support/catcher-words.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { logged, loggedWhole, logPage, nameOf } from "#tests/support/log-words.ts";
import { openLine } from "#tests/support/read-stream.ts";

inEachHouse("the request log", (house) => {
  test("is listed, filtered, searched and paged, and each call is found with what came of it", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const hook = await subscribeCatcher(key);
    const made = await call("POST", "/v1/posts", { key, body: { ...note, channels: ["x"] } });
    await call("POST", "/v1/posts", { key, body: { ...note, channels: [] }, headers: { "user-agent": "curl/8" } });
    for (let count = 0; count < 30; count++) await call("GET", `/v1/posts?limit=${count + 1}`, { key });
    await advance(key, "P7D");
    const codes = async (query: string) => (await logged(key, query)).map(({ status }) => status);
    assert.deepEqual(await codes("?operationId=createPost"), [422, 201]);
    assert.deepEqual(await codes("?status=4xx&source=curl&method=POST&path=/v1/posts"), [422]);
    assert.deepEqual(await codes("?search=A+MONDAY+note&operationId=createPost"), [422, 201]);
    assert.deepEqual(await codes(`?search=${nameOf(made)}`), [201]);
    const seen: string[] = [];
    for (let cursor = ""; ; ) {
      const page = await logPage(key, `?operationId=listPosts&limit=7${cursor}`);
      seen.push(...page.data.map(({ id }) => id));
      if (page.nextCursor === null) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    assert.deepEqual([seen.length, new Set(seen).size], [30, 30]);
    const whole = await loggedWhole(key, nameOf(made));
    assert.deepEqual(
      whole.events.map(({ event, cause, deliveries: [one] }) => [event, cause, one?.webhookId, one?.state]),
      [
        ["post.scheduled", "call", hook.id, "succeeded"],
        ["post.published", "afterwards", hook.id, "succeeded"],
      ],
    );
    const errors = await call("GET", "/v1/sandbox/requests/errors", { key });
    assert.equal((errors.body as unknown as Schema<"RequestErrors">).data[0]?.code, "validation_failed");
  });

  test("sends a call again, compares it, and gives it as code", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const headers = { "idempotency-key": "once" };
    const first = await call("POST", "/v1/posts", { key, body: note, headers });
    const at = `/v1/sandbox/requests/${nameOf(first)}`;
    const again = await call("POST", `${at}/replay`, { key, body: { idempotencyKey: "same" } });
    assert.deepEqual([again.body.status, again.body.replayed], [201, true]);
    assert.deepEqual(
      (await logged(key, "?source=replay")).map(({ id }) => id),
      [again.body.id],
    );
    const { differences } = (await call("GET", `${at}/diff/${again.body.id}`, { key }))
      .body as unknown as Schema<"RequestDiff">;
    const telling = differences.filter((one) => !one.volatile).map(({ pointer }) => pointer);
    assert.deepEqual(telling, ["/response/headers/idempotency-replayed"]);
    const { text } = (await call("GET", `${at}/copy?format=curl`, { key })).body as unknown as Schema<"RequestCopy">;
    assert.ok(text.includes("$ALOHA_KEY") && text.includes(note.content));
  });

  test("is watched as it grows, also by who goes on where a line broke", async (t) => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const first = nameOf(await call("GET", "/v1/me", { key }));
    const second = nameOf(await call("GET", "/v1/channels", { key }));
    const line = await openLine(t, "/v1/sandbox/requests/stream", key, { "last-event-id": first });
    assert.equal((await line.next("request")).id, second);
    const third = nameOf(await call("GET", "/v1/events", { key }));
    assert.equal((await line.next("request")).id, third);
  });

  test("a thousand calls at once are a thousand entries, and as many in the counts", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    await Promise.all(Array.from({ length: 1000 }, () => call("GET", "/v1/channels", { key })));
    const usage = (await call("GET", "/v1/usage", { key })).body as unknown as Schema<"Usage">;
    assert.deepEqual([usage.requests.admitted, usage.operations[0]?.calls], [1000, 1000]);
    let count = 0;
    for (let cursor = ""; ; ) {
      const page = await logPage(key, `?limit=100&operationId=listChannels${cursor}`);
      count += page.data.length;
      if (page.nextCursor === null) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    assert.equal(count, 1000);
  });
});

inEachHouse("usage and plan", () => {
  test("attempts are counted by the hour, and a practised plan counts from the next call on", async () => {
    const { key } = await newWorkspace();
    await subscribeCatcher(key);
    await create(key);
    await advance(key, "PT0S");
    const answer = await call("PUT", "/v1/sandbox/plan", { key, body: { plan: "agency" } });
    assert.equal(answer.status, 200);
    const usage = (await call("GET", "/v1/usage?period=7d", { key })).body as unknown as Schema<"Usage">;
    const [hook] = usage.webhooks;
    assert.deepEqual([hook?.attempts, hook?.successShare, hook?.p95Ms, hook?.hours.length], [1, 1, 1, 1]);
    assert.deepEqual([usage.plan, usage.limit], ["agency", 3000]);
  });
});
