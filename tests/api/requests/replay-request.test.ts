import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { handlers } from "#sandbox/assembly/handlers.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { linkOf, readyExport } from "#tests/support/analytics-words.ts";
import { advance, newKey, note } from "#tests/support/api-words.ts";
import { type Answered, type CallOptions, call } from "#tests/support/call.ts";
import { catcher } from "#tests/support/catcher-words.ts";
import { copied, copyFormats } from "#tests/support/copy-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { type LoggedDetail, logged, loggedWhole, nameOf } from "#tests/support/log-words.ts";
import { png } from "#tests/support/sample-media.ts";
import { newVisitor } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const ulid = "01JRQ3M0V5T8Q4C6R9XK3ZB7N1";

function asked(key: string, id: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  return call("POST", `/v1/sandbox/requests/${id}/replay`, { key, headers, ...(body === undefined ? {} : { body }) });
}

async function replayed(key: string, id: string, idempotencyKey?: "same" | "new"): Promise<LoggedDetail> {
  const answer = await asked(key, id, idempotencyKey === undefined ? undefined : { idempotencyKey });
  assert.equal(answer.status, 200, answer.text);
  return answer.body as unknown as LoggedDetail;
}

async function made(key: string, method: string, path: string, options: CallOptions = {}): Promise<string> {
  return nameOf(await call(method, path, { key, ...options }));
}

async function code(answer: Promise<Answered>): Promise<unknown[]> {
  const { status, body } = await answer;
  return [status, body.code];
}

async function posts(key: string): Promise<string[]> {
  const { body } = await call("GET", "/v1/posts", { key });
  return (body.data as unknown as { id: string }[]).map(({ id }) => id);
}

const once = { "idempotency-key": "once" };

describe("replayRequest", () => {
  test("200: the same key leaves one post, and the answer is the first one once more", async () => {
    const key = await newKey();
    const first = await call("POST", "/v1/posts", { key, body: note, headers: once });
    const again = await replayed(key, nameOf(first), "same");
    assert.deepEqual([again.status, again.replayed, again.idempotencyKey], [201, true, "once"]);
    assert.equal(again.response.headers["Idempotency-Replayed"], "true");
    assert.deepEqual(JSON.parse(again.response.body ?? ""), first.body);
    assert.deepEqual(await posts(key), [first.body.id]);
  });

  test("200: a new key does it again: the API refuses the same post, and takes it when the first is gone", async () => {
    const key = await newKey();
    const first = await call("POST", "/v1/posts", { key, body: note, headers: once });
    const refused = await replayed(key, nameOf(first), "new");
    assert.deepEqual([refused.status, refused.code, refused.replayed], [409, "duplicate_post", false]);
    await call("DELETE", `/v1/posts/${first.body.id}`, { key });
    const taken = await replayed(key, nameOf(first));
    assert.deepEqual([taken.status, taken.replayed], [201, false]);
    assert.match(taken.idempotencyKey ?? "", /^replay-[\w-]{22}$/);
    const { id } = JSON.parse(taken.response.body ?? "") as { id: string };
    assert.notEqual(id, first.body.id);
    assert.deepEqual(taken.objects, [{ object: "post", id }]);
  });

  test("200: two drafts, for nothing refuses a second draft", async () => {
    const key = await newKey();
    const draft = { content: "a draft.", channels: ["x"] };
    const first = await made(key, "POST", "/v1/posts", { body: draft, headers: once });
    await replayed(key, first, "new");
    assert.equal((await posts(key)).length, 2);
  });

  test("200: the log has it with its source, and getRequest gives the very answer", async () => {
    const key = await newKey();
    const headers = { "user-agent": "curl/8.14.1", accept: "application/json" };
    const first = await made(key, "GET", "/v1/posts?limit=2&status=draft", { headers });
    const again = await replayed(key, first);
    assert.deepEqual(await loggedWhole(key, again.id), again);
    assert.deepEqual([again.replayOf, again.source, again.control], [first, "replay", false]);
    const was = await loggedWhole(key, first);
    assert.deepEqual([was.replayOf, was.source], [null, "curl"]);
    assert.deepEqual(
      [again.method, again.path, again.query, again.key, again.address],
      [was.method, was.path, was.query, was.key, was.address],
    );
    assert.deepEqual(again.request, was.request);
    assert.equal(again.idempotencyKey, null);
    assert.deepEqual(
      (await logged(key, "?source=replay")).map(({ id }) => id),
      [again.id],
    );
    const controls = await logged(key, "?controls=true&operationId=replayRequest");
    assert.deepEqual(
      controls.map(({ control, replayed: twice }) => [control, twice]),
      [[true, false]],
    );
    // A replay is a call as any other, so it can be sent again.
    const third = await replayed(key, again.id);
    assert.deepEqual([third.replayOf, third.status], [again.id, 200]);
  });

  test("200: with the caller's own credential, whoever called first", async () => {
    const { browser, key } = await newVisitor();
    const first = await made(key, "POST", "/v1/sandbox/clock/freeze");
    const answer = await browser.ask("POST", `/v1/sandbox/requests/${first}/replay`, { body: {}, mode: "test" });
    assert.equal(answer.status, 200, answer.text);
    const again = answer.body as unknown as LoggedDetail;
    assert.deepEqual([again.status, again.key, again.source], [200, null, "replay"]);
    assert.match(again.person?.id ?? "", /^usr_/);
    const back = await replayed(key, again.id);
    assert.deepEqual([back.person, back.key?.hint], [null, key.slice(-4)]);
  });

  test("200: a fault is not asked for again, so one sees what became of a call whose answer was refused", async () => {
    const key = await newKey();
    const headers = { ...once, "aloha-sandbox-fault": "status=503" };
    const first = await call("POST", "/v1/posts", { key, body: note, headers });
    assert.equal(first.status, 503);
    const again = await code(asked(key, nameOf(first), { idempotencyKey: "same" }));
    assert.deepEqual(again, [409, "request_incomplete"]);
    const slow = await made(key, "POST", "/v1/posts", {
      body: note,
      headers: { ...once, "aloha-sandbox-fault": "latency=1" },
    });
    const quick = await replayed(key, slow, "same");
    assert.deepEqual([quick.status, quick.fault, quick.replayed], [201, null, true]);
  });

  test("200: controls too, and calls that changed meanwhile", async () => {
    const key = await newKey();
    const moved = await made(key, "POST", "/v1/sandbox/clock/advance", { body: { by: "PT1H" } });
    const again = await replayed(key, moved);
    assert.deepEqual([again.status, again.control], [200, true]);
    const { id } = (
      await call("POST", "/v1/posts", { key, body: { ...note, channels: ["x"], test: { x: "publish" } } })
    ).body;
    const read = await made(key, "GET", `/v1/posts/${id}`);
    await advance(key, "P7D");
    assert.equal(JSON.parse((await replayed(key, read)).response.body ?? "").status, "published");
    const gone = await made(key, "GET", `/v1/posts/post_${ulid}`);
    assert.deepEqual([(await replayed(key, gone)).code, (await replayed(key, gone)).status], ["not_found", 404]);
  });

  test("200: the replay itself takes an Idempotency-Key, and sends once", async () => {
    const key = await newKey();
    const first = await made(key, "POST", "/v1/posts", { body: { content: "a draft.", channels: ["x"] } });
    const answers = [await asked(key, first, {}, once), await asked(key, first, {}, once)];
    assert.deepEqual(
      answers.map(({ headers }) => headers.get("idempotency-replayed")),
      [null, "true"],
    );
    assert.equal(answers[0]?.text, answers[1]?.text);
    assert.equal((await posts(key)).length, 2);
  });

  test("200: every character of a body comes again as it was", async () => {
    const key = await newKey();
    const content = 'it\'s "odd": $x `y` \\ {{z}} 漢字 🌿\nü\u2028';
    const first = await made(key, "POST", "/v1/posts", {
      body: `{ "content" : ${JSON.stringify(content)},\n"channels":["x"] }`,
    });
    const again = await replayed(key, first);
    assert.equal(again.request.body, (await loggedWhole(key, first)).request.body);
    assert.equal(JSON.parse(again.response.body ?? "").content, content);
  });

  test("400 and 415 and 413: a body that cannot be read", async () => {
    const key = await newKey();
    const id = await made(key, "GET", "/v1/me");
    assert.deepEqual(await code(asked(key, id, '{"idempotencyKey":')), [400, "malformed_json"]);
    assert.deepEqual(await code(asked(key, id, "a=b", { "content-type": "text/plain" })), [
      415,
      "unsupported_media_type",
    ]);
    assert.deepEqual(await code(asked(key, id, `"${"a".repeat(300_000)}"`)), [413, "body_too_large"]);
  });

  test("404: an unknown call, one of another workspace, and every call for a live key", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "agency");
    const id = await made(key, "GET", "/v1/me");
    const stranger = await newKey();
    for (const [name, who] of [
      [`req_${ulid}`, key],
      [id, stranger],
      [id, live],
    ] as const)
      assert.deepEqual(await code(asked(who, name, {})), [404, "not_found"]);
    assert.deepEqual(await logged(stranger, "?source=replay"), []);
  });

  test("409: a body that is not whole here", async () => {
    const key = await newKey();
    const form = new FormData();
    form.append("file", new Blob([new Uint8Array(png())]), "a.png");
    for (const id of [
      await made(key, "POST", "/v1/posts", { body: { ...note, content: "a".repeat(70_000) } }),
      await made(key, "POST", "/v1/media", { body: form }),
      await made(key, "POST", "/v1/posts", { body: "a=b", headers: { "content-type": "text/plain" } }),
    ])
      assert.deepEqual(await code(asked(key, id)), [409, "request_incomplete"]);
  });

  test("409: a secret in the path, the query, the body or the key, and an answer that shows one", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "agency");
    const { url } = await catcher(key);
    const body = { ...note, content: `my key is ${live}` };
    const detail = async (id: string, choice: unknown = {}) => {
      const answer = await asked(key, id, choice);
      assert.deepEqual([answer.status, answer.body.code], [409, "request_holds_secret"], answer.text);
      return String(answer.body.detail);
    };
    assert.match(await detail(await made(key, "GET", `/v1/posts/${live}`)), /in the path/);
    assert.match(await detail(await made(key, "GET", `/v1/posts?campaignId=${live}`)), /in the query/);
    assert.match(await detail(await made(key, "POST", "/v1/posts", { body })), /in the body/);
    const bearing = await made(key, "POST", "/v1/posts", { body: note, headers: { "idempotency-key": live } });
    assert.match(await detail(bearing, { idempotencyKey: "same" }), /in the Idempotency-Key/);
    assert.equal((await replayed(key, bearing, "new")).code, "duplicate_post");
    const hook = await made(key, "POST", "/v1/webhooks", { body: { url, events: ["*"] } });
    assert.match(await detail(hook), /createWebhook shows a secret/);
  });

  test("200: an answer with a signed address shows it to nobody, and neither does any copy of it", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const exported = await readyExport(house, key);
    const signature = /alo_dl_(\w{8,})/.exec(exported.downloadUrl ?? "")?.[1];
    assert.ok(signature);
    const first = await call("GET", `/v1/analytics/export/${exported.id}`, { key });
    const again = await asked(key, nameOf(first));
    assert.equal(again.status, 200);
    const copies = await Promise.all(copyFormats.map((format) => copied(key, nameOf(first), format)));
    const diff = await call("GET", `/v1/sandbox/requests/${nameOf(first)}/diff/${again.body.id}`, { key });
    const texts = [again.text, diff.text, ...copies.map(({ text }) => text)];
    for (const text of texts) assert.doesNotMatch(text, /alo_dl_\w{8}/);
    for (const text of texts.slice(0, 2)) assert.match(text, /alo_dl_…/);
    const file = await call("GET", linkOf(exported));
    assert.deepEqual(await code(asked(key, nameOf(file))), [409, "request_holds_secret"]);
  });

  test("409: a stream, a replay, and a call that reached no operation", async () => {
    const key = await newKey();
    const line = await call("GET", "/v1/sandbox/requests/stream", { key });
    await line.stream?.cancel();
    const first = await made(key, "GET", "/v1/me");
    const control = nameOf(await asked(key, first));
    for (const id of [
      nameOf(line),
      control,
      await made(key, "GET", "/v1/weather"),
      await made(key, "PUT", "/v1/me", { body: {} }),
    ])
      assert.deepEqual(await code(asked(key, id)), [409, "request_not_replayable"], id);
  });

  test("409: an operation of the portal for a key, and one for keys for a person", async () => {
    const { browser, key } = await newVisitor();
    const listed = nameOf(await browser.ask("GET", "/v1/members", { mode: "test" }));
    assert.deepEqual(await code(asked(key, listed)), [409, "request_not_replayable"]);
    const posted = await made(key, "POST", "/v1/posts", { body: note });
    const path = `/v1/sandbox/requests/${posted}/replay`;
    const refused = await browser.ask("POST", path, { body: {}, mode: "test" });
    assert.deepEqual([refused.status, refused.body.code], [409, "request_not_replayable"]);
  });

  test("422: a choice that does not exist, and the same key of a call that bore none", async () => {
    const key = await newKey();
    const first = await made(key, "POST", "/v1/posts", { body: note });
    for (const body of [{ idempotencyKey: "old" }, { key: "same" }, { idempotencyKey: "same" }])
      assert.deepEqual(await code(asked(key, first, body)), [422, "validation_failed"]);
    assert.equal((await posts(key)).length, 1);
    const read = await made(key, "GET", "/v1/me");
    assert.equal((await replayed(key, read, "same")).status, 200);
    await asked(key, read, {}, once);
    assert.deepEqual(await code(asked(key, first, {}, once)), [422, "idempotency_key_reused"]);
  });

  test("429: what is sent again is counted, and is refused when the minute is full", async () => {
    const key = await newKey();
    const first = await made(key, "GET", "/v1/me");
    for (let count = 0; count < 59; count++) await call("GET", "/v1/me", { key });
    const again = await replayed(key, first);
    assert.deepEqual([again.status, again.code, again.replayOf], [429, "rate_limited", first]);
  });

  test("every operation that a key may call has its handler on this road", () => {
    const without = Object.values(operations).filter(
      ({ id, audience }) => audience === "key" && !handlers[id as keyof typeof handlers],
    );
    assert.deepEqual(
      without.map(({ id }) => id),
      ["replayRequest"],
    );
  });
});
