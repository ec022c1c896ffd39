import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { readyExport } from "#tests/support/analytics-words.ts";
import { create, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { exampleBody } from "#tests/support/example-body.ts";
import { fillPath, fillQuery } from "#tests/support/fill-path.ts";
import { somebodyWrites } from "#tests/support/inbox-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { nameOf } from "#tests/support/log-words.ts";
import { queued } from "#tests/support/matrix-words.ts";
import { upload } from "#tests/support/media-words.ts";
import { png } from "#tests/support/sample-media.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { trained } from "#tests/support/voice-words.ts";
import { deliveries, subscribe } from "#tests/support/webhook-words.ts";

const house = useHouse();
let made = 0;

/** A request of one operation that would be fine, as far as the contract alone can say. */
function request(id: OperationId): { method: string; path: string; body?: unknown } {
  const { method, body } = operations[id];
  const path = fillPath(id) + fillQuery(id);
  return body === null ? { method, path } : { method, path, body: exampleBody(id) };
}

/** Gives each call of the public operation an address of its own, so that its limit does not matter here. */
function address(): Record<string, string> {
  made++;
  return { "x-aloha-client-ip": `172.16.${made >> 8}.${made & 255}` };
}

/** Ids of what there is to read on a path: a post, its event, a webhook and what it was sent, a call, an export, a voice. */
async function realIds(key: string, path: string): Promise<Record<string, string>> {
  if (path.startsWith("/v1/sandbox/requests")) {
    const id = nameOf(await call("GET", "/v1/channels", { key }));
    return { id, otherId: id };
  }
  if (path.startsWith("/v1/analytics")) return { id: (await readyExport(house, key)).id };
  if (path.startsWith("/v1/matrix")) return someRun(key);
  if (path.startsWith("/v1/inbox")) return { id: (await somebodyWrites(key)).id };
  if (path.startsWith("/v1/voice")) return { id: (await trained(house, key)).id };
  const hook = await subscribe(key, "http://127.0.0.1:9999/hooks");
  const post = await create(key);
  const [sent] = await deliveries(key, hook.id);
  assert.ok(sent);
  if (path.startsWith("/v1/media")) return { id: (await upload(key, png())).id };
  const id = path.startsWith("/v1/posts") ? post.id : path.startsWith("/v1/events") ? sent.eventId : hook.id;
  return { id, deliveryId: sent.id };
}

async function someRun(key: string): Promise<{ id: string; runId: string }> {
  const run = await queued(key, "launch-week-nudge");
  return { id: run.matrixId, runId: run.id };
}

/** What belongs to the portal has a test of its own. */
const ofTheApi = Object.values(operations).filter(({ audience }) => audience === "key" || audience === "public");

for (const operation of ofTheApi) {
  const { id, statuses, audience, scope, testOnly } = operation;
  const keyed = audience === "key";
  describe(id, () => {
    if (statuses.includes(401)) {
      test("401 without a key", async () => {
        const { method, path, ...rest } = request(id);
        assert.equal((await call(method, path, { ...rest, headers: address() })).status, 401);
      });
    }
    if (statuses.includes(403) && keyed && scope !== "none") {
      test("403 without its scope", async () => {
        const other = scope === "read" ? "write" : "read";
        const { test: key } = await newLiveWorkspace(house, "agency", { scopes: [other] });
        const { method, path, ...rest } = request(id);
        assert.equal((await call(method, path, { ...rest, key })).body.code as unknown, "insufficient_scope");
      });
    }
    if (statuses.includes(403) && keyed) {
      test("403 from an address that its key does not allow", async () => {
        const { test: key } = await newLiveWorkspace(house, "agency", { ipAllow: ["203.0.113.1"] });
        const { method, path, ...rest } = request(id);
        assert.equal(
          (await call(method, path, { ...rest, key, headers: address() })).body.code as unknown,
          "ip_not_allowed",
        );
      });
    }
    if (statuses.includes(404)) {
      test("404 for an unknown id, or for a live key", async () => {
        const { live, test: key } = await newLiveWorkspace(house, "agency");
        const { method, path, ...rest } = request(id);
        assert.equal((await call(method, path, { ...rest, key: testOnly ? live : key })).status, 404);
      });
    }
    if (statuses.includes(400)) {
      test("400 for a query name that it does not have", async () => {
        const { method, path, ...rest } = request(id);
        const key = keyed ? { key: await newKey() } : { headers: address() };
        assert.equal(
          (await call(method, `${path}${path.includes("?") ? "&" : "?"}nothing=1`, { ...rest, ...key })).body
            .code as unknown,
          "unknown_parameter",
        );
      });
    }
    if (statuses.includes(413) && !operation.body?.form) {
      test("413 for more than 256 KiB", async () => {
        const { method, path } = request(id);
        const who = keyed ? { key: await newKey() } : { headers: address() };
        assert.equal((await call(method, path, { ...who, body: `"${"a".repeat(256 * 1024)}"` })).status, 413);
      });
    }
    if (statuses.includes(415) && operation.method !== "DELETE") {
      test("415 for another media type", async () => {
        const { method, path } = request(id);
        const who = keyed ? { key: await newKey() } : {};
        assert.equal(
          (await call(method, path, { ...who, body: "a=b", headers: { ...address(), "content-type": "text/plain" } }))
            .status,
          415,
        );
      });
    }
    if (statuses.includes(422)) {
      test("422 for a field that it does not know", async () => {
        const { method, path, body } = request(id);
        const who = keyed ? { key: await newKey() } : { headers: address() };
        if (body instanceof FormData) body.append("nothingLikeIt", "1");
        const more = body instanceof FormData ? body : { ...(body as object), nothingLikeIt: 1 };
        const answer = await call(method, path, { ...who, body: more });
        assert.equal(answer.status, 422);
      });
    }
    if (statuses.includes(429)) {
      test("429 when its minute is full", async () => {
        const { method, path, ...rest } = request(id);
        const { test: key, workspaceId } = await newLiveWorkspace(house);
        const mode = `${workspaceId}:test`;
        const here = address();
        const policy = {
          plan: [`plan:${mode}`, 60],
          sandbox: [`sandbox:${mode}`, 600],
          listener: [`listener:${workspaceId}`, 6000],
          workspaces: [`workspaces:${here["x-aloha-client-ip"]}`, 1000],
        } as const;
        const [bucket, limit] = policy[operation.policy as keyof typeof policy];
        for (let count = 0; count < limit; count++) house.sandbox.limiter.admit(bucket, limit);
        const answer = await call(method, path, { ...rest, ...(keyed ? { key } : {}), headers: here });
        assert.equal(answer.status, 429);
        assert.ok(Number(answer.headers.get("retry-after")) >= 1);
      });
    }
    if (statuses.includes(304)) {
      test("304 when nothing has changed", async () => {
        const key = await newKey();
        const path = fillPath(id, await realIds(key, operation.path)) + fillQuery(id);
        await call("POST", "/v1/sandbox/clock/freeze", { key });
        const { method } = operation;
        // getMe says how many calls are left, and getUsage how many there were, so no two answers in a row are equal.
        const first = await call(method, path, { key });
        assert.equal(first.status, 200);
        const etag = first.headers.get("etag") ?? "";
        const known = id === "getMe" || id === "getUsage" ? "*" : etag;
        assert.equal((await call(method, path, { key, headers: { "if-none-match": known } })).status, 304);
      });
    }
  });
}
