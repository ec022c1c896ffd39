import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { newKey, note } from "#tests/support/api-words.ts";
import { type Answered, type CallOptions, call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { nameOf } from "#tests/support/log-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { valueAtPlace } from "#tests/support/without-places.ts";

const house = useHouse();
const ulid = "01JRQ3M0V5T8Q4C6R9XK3ZB7N1";

function asked(key: string, left: string, right: string): Promise<Answered> {
  return call("GET", `/v1/sandbox/requests/${left}/diff/${right}`, { key });
}

/** Two calls side by side. Whatever is listed stands at its place on both sides, and nothing else differs. */
async function diffed(key: string, left: string, right: string): Promise<Schema<"RequestDiff">> {
  const answer = await asked(key, left, right);
  assert.equal(answer.status, 200, answer.text);
  const diff = answer.body as unknown as Schema<"RequestDiff">;
  const sides = [structuredClone(diff.left), structuredClone(diff.right)] as const;
  for (const one of diff.differences) {
    const [onLeft, onRight] = [valueAtPlace(diff.left, one.pointer), valueAtPlace(diff.right, one.pointer)];
    assert.deepEqual([onLeft ?? null, onRight ?? null], [one.left, one.right], one.pointer);
    assert.notDeepEqual(onLeft, onRight, one.pointer);
    assert.deepEqual([onLeft === undefined, onRight === undefined], [one.kind === "added", one.kind === "removed"]);
  }
  for (const { pointer } of diff.differences) for (const side of sides) erase(side, pointer);
  assert.deepEqual(sides[0], sides[1]);
  return diff;
}

function erase(side: object, pointer: string): void {
  const at = pointer.lastIndexOf("/");
  const parent = valueAtPlace(side, pointer.slice(0, at));
  if (parent === undefined) return;
  const name = pointer
    .slice(at + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  if (Array.isArray(parent)) parent[Number(name)] = "erased";
  else Reflect.deleteProperty(parent as object, name);
}

async function made(key: string, method: string, path: string, options: CallOptions = {}): Promise<string> {
  return nameOf(await call(method, path, { key, ...options }));
}

const telling = ({ differences }: Schema<"RequestDiff">) => differences.filter((one) => !one.volatile);
const placesOf = (differences: readonly Schema<"CallDifference">[]) => differences.map(({ pointer }) => pointer);

describe("diffRequests", () => {
  test("200: a call and itself differ in nothing", async () => {
    const key = await newKey();
    const id = await made(key, "POST", "/v1/posts", { body: note });
    const { same, differences, left, right } = await diffed(key, id, id);
    assert.deepEqual([same, differences], [true, []]);
    assert.deepEqual(left, right);
    assert.deepEqual([left.id, left.request.method, left.request.body], [id, "POST", note]);
  });

  test("200: the same call twice differs in what is volatile alone: ids, instants, rate headers", async () => {
    const key = await newKey();
    const draft = { body: { content: "a draft.", channels: ["x"] } };
    const first = await made(key, "POST", "/v1/posts", draft);
    house.clock.advance(1234);
    const diff = await diffed(key, first, await made(key, "POST", "/v1/posts", draft));
    assert.deepEqual([diff.same, telling(diff)], [true, []]);
    const places = placesOf(diff.differences);
    for (const pointer of [
      "/id",
      "/at",
      "/response/headers/x-request-id",
      "/response/headers/x-ratelimit-remaining",
      "/response/headers/location",
      "/response/body/id",
      "/response/body/createdAt",
    ])
      assert.ok(places.includes(pointer), `${pointer} is not among ${places.join(" ")}`);
    const reads = [await made(key, "GET", "/v1/me"), await made(key, "GET", "/v1/me")] as const;
    assert.equal((await diffed(key, ...reads)).same, true);
  });

  test("200: a replay is the same as what it sent again, but for the key of its own", async () => {
    const key = await newKey();
    const body = { content: "a draft.", channels: ["x"] };
    const headers = { "idempotency-key": "once", "user-agent": "curl/8.14.1", "x-my": "mine" };
    const first = await made(key, "POST", "/v1/posts", { body, headers });
    const replay = async (idempotencyKey: string) =>
      String((await call("POST", `/v1/sandbox/requests/${first}/replay`, { key, body: { idempotencyKey } })).body.id);
    const fresh = await diffed(key, first, await replay("new"));
    assert.deepEqual(placesOf(telling(fresh)), ["/request/headers/idempotency-key"]);
    const same = await diffed(key, first, await replay("same"));
    assert.deepEqual(
      telling(same).map(({ pointer, kind, right }) => [pointer, kind, right]),
      [["/response/headers/idempotency-replayed", "added", "true"]],
    );
    assert.deepEqual(same.left.response.body, same.right.response.body);
  });

  test("200: what a person changed stands out: query, headers, body and answer, each at its place", async () => {
    const key = await newKey();
    const left = await made(key, "GET", "/v1/posts?limit=2&status=draft", { headers: { accept: "application/json" } });
    const right = await made(key, "GET", "/v1/posts?limit=5&status=draft&status=failed");
    assert.deepEqual(
      telling(await diffed(key, left, right)).map(({ pointer, kind, left: was, right: is }) => [
        pointer,
        kind,
        was,
        is,
      ]),
      [
        ["/request/query/limit/0", "changed", "2", "5"],
        ["/request/query/status/1", "added", null, "failed"],
        ["/request/headers/accept", "removed", "application/json", null],
      ],
    );
    const metadata = { "a/b~c": "1", plain: "2" };
    const body = { content: "a draft.", channels: ["x"], metadata };
    const one = await made(key, "POST", "/v1/posts", { body });
    const two = await made(key, "POST", "/v1/posts", {
      body: { ...body, metadata: { "a/b~c": "3" }, channels: ["x", "linkedin"] },
    });
    const places = placesOf(telling(await diffed(key, one, two)));
    for (const pointer of [
      "/request/body/metadata/a~1b~0c",
      "/request/body/metadata/plain",
      "/request/body/channels/1",
      "/response/body/metadata/a~1b~0c",
    ])
      assert.ok(places.includes(pointer), pointer);
  });

  test("200: calls of different operations, a refusal, and bodies that are no JSON", async () => {
    const key = await newKey();
    const taken = await made(key, "POST", "/v1/posts", { body: note });
    const broken = await made(key, "POST", "/v1/posts", { body: '{"content":' });
    const diff = await diffed(key, taken, broken);
    assert.equal(diff.same, false);
    assert.equal(diff.right.request.body, '{"content":');
    const places = placesOf(telling(diff));
    for (const pointer of [
      "/request/body",
      "/response/status",
      "/response/body/code",
      "/response/headers/content-type",
    ])
      assert.ok(places.includes(pointer), pointer);
    const read = await made(key, "HEAD", "/v1/posts");
    assert.equal((await diffed(key, taken, read)).right.response.body, null);
    const long = await made(key, "POST", "/v1/posts", { body: { ...note, content: "a".repeat(70_000) } });
    const cut = await diffed(key, taken, long);
    assert.ok((cut.right.request.cutFrom ?? 0) > 70_000);
    assert.equal(cut.left.request.cutFrom, null);
  });

  test("200: no secret on either side", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "agency");
    const sent = { headers: { "x-my": live }, body: { ...note, content: live } };
    const left = await made(key, "POST", `/v1/posts?a=${live}`, sent);
    const { text } = await asked(key, left, await made(key, "GET", `/v1/posts/${live}`));
    assert.ok(!text.includes(live) && !text.includes(key));
    assert.ok(text.includes(`…${live.slice(-4)}`));
  });

  test("404: when either is unknown or another workspace's, and for a live key", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "agency");
    const mine = await made(key, "GET", "/v1/me");
    const theirs = await made(await newKey(), "GET", "/v1/me");
    for (const [left, right, who] of [
      [mine, `req_${ulid}`, key],
      [`req_${ulid}`, mine, key],
      [mine, theirs, key],
      [theirs, mine, key],
      [mine, mine, live],
    ] as const) {
      const answer = await asked(who, left, right);
      assert.deepEqual([answer.status, answer.body.code], [404, "not_found"]);
    }
  });
});
